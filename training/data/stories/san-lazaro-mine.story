=== wire | en | lazaro
{c1~+c3~}Nine dead, 14 trapped after blast in Bolivian tin mine{/}

POTOSI, Bolivia, Sept 7, 2025 (Meridian News Agency)

{c1}A store of dynamite blew up 220 metres below ground in the San Lazaro tin mine in southern Bolivia on Saturday afternoon, killing nine miners, the mining ministry said.{/} {c2}Twenty-three others were injured, five of them with severe burns.{/}

{c3}Fourteen men are trapped behind a rockfall on the same level.{/} {c4}Rescuers said they had heard knocking on a compressed-air pipe during the night.{/}

{c5}A narrow hole was drilled on Sunday to pass them water and glucose.{/} {c6}It could take three days to reach them, said Wilma Choquehuara, the governor of Potosi department.{/}

{c7}The mine lies at 4,150 metres above sea level near the village of Colquechata, and temperatures fell to minus eight degrees Celsius overnight.{/}

{c8}Twelve Chilean rescuers with a seismic listening device crossed the border on Sunday.{/}

{c9}The explosives were kept in a side gallery without a permit, said Mining Minister Rolando Urquidi.{/} {c10}His inspectors had ordered that gallery closed in June, he said.{/} {c11}"We never saw such a paper," said Severo Tito, the president of the 2 de Febrero cooperative, which runs the mine.{/}

{c12}The cooperative has 340 members and took over San Lazaro from the state in 1987.{/} {c13}It has worked around the clock since the price of tin hit a record in the spring.{/}

{c14}Among the dead are two brothers, Edwin and Joel Calle, aged 19 and 16.{/} {c15}Bolivian law bars people under 18 from working underground.{/}

{c16}"He said it was his last shift before the feast," said Basilia Condo, the wife of a trapped miner, who was waiting at the entrance with her baby.{/}

{c17}Prosecutors have arrested the keeper of the store and seized the cooperative's books.{/} {c18}The government declared two days of mourning.{/}

{c19}Cooperative mines recorded 117 deaths last year, according to the ombudsman.{/} {c20}In May 2022, five men were killed by gas at the La Salvadora zinc mine in the same district.{/}

(Reporting by Irene Maldonado)

=== update | en | lazaro
{c25~+c21~}Toll in Bolivian mine blast rises to 11 as first trapped men come out{/}

POTOSI, Bolivia, Sept 8, 2025 (Meridian News Agency)

{c21}Rescuers brought out six of the men trapped in the San Lazaro tin mine in southern Bolivia on Monday,{/} {c25}and the number of dead rose to 11 after two of the injured died in hospital.{/}

{c22}The six were carried to the surface wrapped in foil blankets and waved to their families.{/} {c23}The Chilean team's device has picked up sounds from at least four of the eight men who are still below.{/}

{c1}The explosion of a dynamite store 220 metres below ground on Saturday afternoon killed nine miners on the spot.{/} {c2}Twenty-three were injured, five of them with severe burns.{/}

{c24}The national federation of cooperative miners called off a march on La Paz planned for Wednesday.{/}

{c9}Mining Minister Rolando Urquidi said on Sunday that the explosives were kept in a side gallery without a permit{/} {c10}and that his inspectors had ordered that gallery closed in June.{/} He was jeered by relatives when he came to the mine on Monday.

{c11~}Severo Tito, the president of the 2 de Febrero cooperative, again denied having received the order{/} and was summoned by prosecutors. {c17}They have arrested the keeper of the store and seized the cooperative's books.{/}

{c12}The cooperative has 340 members and took over the mine from the state in 1987.{/} {c14~}Two brothers, aged 19 and 16, were among the dead.{/} {c15}Bolivian law bars people under 18 from working underground.{/}

{c7~}The mine lies at 4,150 metres above sea level near the village of Colquechata.{/}

{c19}Cooperative mines recorded 117 deaths last year, according to the ombudsman.{/} {c20}In May 2022, five men were killed by gas at the La Salvadora zinc mine in the same district.{/}

(Reporting by Irene Maldonado)

=== rewrite | en | lazaro
{c4~+c7~}Knocks from the dark: hope at four thousand metres{/}

Bolivia holds its breath. {c4+c3~}Somewhere behind a wall of fallen rock, men are beating on an air pipe, and those who are digging for them can hear it.{/}

By now the world has learnt their story, which is one of cheap tin and expensive lives. {c1}Saturday was well into its afternoon when explosives stacked more than 200 metres down in the San Lázaro workings went off and took nine lives.{/} {c3}Fourteen workers were cut off by the collapse.{/} {c2~}More than twenty of their colleagues were hurt, some of them badly burned.{/}

{c5}Through a borehole no wider than a wrist, liquid and sugar now reach them.{/} {c6}The governor, Wilma Choquehuara, spoke of three weeks before anyone gets to where they are.{/} {c7~}Nights are bitterly cold at this height, eight degrees below zero.{/} {c8}A dozen specialists from Chile have arrived with equipment that picks up the faintest vibration.{/}

Then there is the matter of blame, and it is already going round and round. {c9+c10}Rolando Urquidi, in charge of mines in the cabinet, maintains that nobody had licensed the dynamite depot and that his people had told the operators in June to shut that part of the mine.{/} {c11~}The operators say that no document of this kind ever reached them.{/} {c13}They have been running shifts day and night ever since tin became dearer than it had ever been.{/}

{c12~}The operators, it should be explained, are not a company but 340 partners who inherited the place from the state.{/}

{c14~+c15}What hurts most is perhaps the case of the Calle brothers: the younger one was 16, two years short of the age at which the law of the land allows anyone to go below.{/}

{c16}"He told me this would be the last shift before the holiday," Basilia Condo says of her husband, her eyes on the tunnel and a small child in her arms.{/}

{c17~}The man who had the key to the depot is now in a cell.{/} {c18~}Flags are at half-mast by order of the government.{/}

{c19~}More than a hundred people perished in mines of this type in 2024 alone.{/}

=== arabic | ar | lazaro
{c1~+c3~}بوليفيا.. 9 قتلى و14 محاصراً في انفجار داخل منجم للقصدير{/}

الأحد 7 سبتمبر 2025 | 21:40 بتوقيت مكة

أخبار | أميركا اللاتينية

{c1}قُتل تسعة عمال وأصيب آخرون جراء انفجار مخزن للديناميت على عمق 220 متراً في منجم «سان لاثارو» للقصدير جنوبي بوليفيا بعد ظهر السبت، بحسب وزارة التعدين.{/}

{c3}ولا يزال 14 عاملاً محاصرين خلف انهيار صخري،{/} {c4}وقال رجال الإنقاذ إنهم سمعوا ليلاً طرقاً على أنبوب للهواء المضغوط.{/} {c2}وبلغ عدد المصابين 23، خمسة منهم حروقهم خطيرة.{/}

{c5}وحفرت الفرق الأحد ثقباً ضيقاً لإيصال الماء والغلوكوز إلى المحاصرين،{/} {c6}فيما توقعت حاكمة بوتوسي ويلما تشوكيوارا أن يستغرق الوصول إليهم ثلاثة أيام.{/} {c8}ووصل من تشيلي اثنا عشر منقذاً مجهزين بجهاز تنصت زلزالي.{/}

{c9}وقال وزير التعدين رولاندو أوركيدي إن المتفجرات كانت مخزنة في نفق جانبي بلا ترخيص{/} {c10}وإن مفتشي الوزارة أمروا بإغلاقه في يوليو،{/} {c11}لكن رئيس تعاونية «2 فبراير» سيفيرو تيتو نفى ذلك قائلاً: «لم نر ورقة كهذه».{/}

{c14}ومن بين القتلى الشقيقان إدوين وجويل كايي (19 و16 عاماً)،{/} {c15}علماً أن القانون البوليفي يحظر العمل تحت الأرض على من هم دون الثامنة عشرة.{/}

{c17}وأوقفت النيابة أمين المخزن وصادرت دفاتر التعاونية،{/} {c18}وأُعلن الحداد يومين في البلاد.{/}

{c20}وفي مايو 2022 لقي خمسة عمال حتفهم بالغاز في منجم «لا سلفادورا» للزنك في المنطقة نفسها.{/}

المصدر: الجزيرة الجديدة + وكالات

إقرأ أيضاً | تشيلي تحيي ذكرى عمال المنجم | القصدير يقفز إلى أعلى مستوياته

=== arabic2 | ar | lazaro
{c21~+c22~}خرجوا ملوّحين.. إنقاذ ستة من عمال منجم بوليفيا والبحث عن رفاقهم مستمر{/}

تاريخ النشر: 09.09.2025

{c21}تنفست بوليفيا الصعداء يوم الاثنين مع إخراج ستة عمال من جوف منجم «سان لازارو» بعد قرابة يومين من الانتظار.{/} {c22}وقد ظهر الرجال ملفوفين بأغطية معدنية لامعة وهم يلوحون لأهاليهم.{/}

وما زالت العيون معلقة على الباقين، {c23}إذ التقط جهاز الفريق التشيلي أصواتاً يُعتقد أنها تعود إلى أربعة على الأقل من أصل ثمانية لا يزالون في الأسفل.{/}

{c1}وكانت المأساة قد بدأت السبت حين انفجرت كمية من الديناميت على عمق يزيد على مئتي متر فأودت بحياة تسعة عمال.{/} {c25~}وارتفعت الحصيلة لاحقاً بوفاة جريحين.{/}

قصة المنجم

{c7}يقع المنجم قرب قرية كولكيتشاتا على ارتفاع 4150 متراً حيث تهبط الحرارة ليلاً إلى ثماني درجات تحت الصفر.{/} {c12}وتديره منذ عام 1978 تعاونية تضم 340 عضواً تسلمته من الدولة.{/} {c13}ومنذ أن بلغ القصدير سعراً قياسياً في الربيع والعمل فيه لا يتوقف ليلاً ولا نهاراً.{/}

{c19}ووفق أمين المظالم، فإن مناجم التعاونيات شهدت العام الماضي 117 وفاة.{/}

{c24}وقد ألغى الاتحاد الوطني لعمال المناجم التعاونية مسيرة كانت مقررة إلى لاباز الأربعاء.{/}

{c16}وكانت زوجة أحد المحاصرين، باسيليا كوندو، قد انتظرت عند المدخل حاملة رضيعها، وقالت: «أخبرني أنها آخر وردية له قبل العيد».{/}

منوعات | صحة | تكنولوجيا | عالم

=== other | en | salvadora
{d1~+d2~}Gas kills five in Bolivian zinc mine, two missing{/}

POTOSI, Bolivia, May 23, 2022 (Meridian News Agency)

{d1}Five miners were killed by carbon monoxide 180 metres below ground in the La Salvadora zinc mine in southern Bolivia on Saturday night, the mining ministry said.{/} {d3}Eleven others were treated for poisoning, two of them in intensive care.{/}

{d2}Two men are missing on a lower level.{/} Rescuers said they had heard no knocking. It could take two days to pump out the gas, said the mayor of Colquechata, Fidel Choque.

The mine lies at 4,300 metres above sea level, and temperatures fell to minus five degrees Celsius overnight.

{d4}A ventilator had been out of order since March, said Severo Tito, then the secretary of the 2 de Febrero cooperative, whose members helped in the search.{/} The La Salvadora cooperative has 90 members and took over the mine in 1994.

Among the dead are a father and son, aged 44 and 18. "He said it was his last month in the mine," said the man's widow.

Prosecutors have seized the cooperative's books. No one has been arrested. Cooperative mines recorded 96 deaths last year, according to the ombudsman.

(Reporting by Irene Maldonado)

=== other_ar | ar | salvadora
{d1}مصرع خمسة عمال اختناقاً في منجم للزنك جنوبي بوليفيا{/}

الاثنين 23 مايو 2022

{d1}أعلنت وزارة التعدين البوليفية وفاة خمسة عمال بغاز أول أكسيد الكربون ليلة السبت على عمق 180 متراً في منجم «لا سلفادورا» للزنك،{/} {d3}فيما نُقل اثنان من أصل أحد عشر مصاباً إلى العناية المركزة.{/} {d2}ولا يزال اثنان في عداد المفقودين.{/}

{d4}وقال سيفيرو تيتو، أمين سر تعاونية «2 فبراير» التي شارك أعضاؤها في البحث، إن جهاز التهوية كان معطلاً منذ مارس.{/}

وصادرت النيابة دفاتر التعاونية المشغلة للمنجم، ولم يوقف أحد حتى الآن.

=== discrepancies
number | c6 | wire: three days | rewrite: three weeks | arabic: ثلاثة أيام
date | c10 | wire: in June | rewrite: in June | arabic: في يوليو
date | c12 | wire: 1987 | update: 1987 | arabic2: 1978
