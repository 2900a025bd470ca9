=== wire | en | convoy
{c1}Forty tonnes of uranium vanish with convoy in Niger desert{/}

NIAMEY, Feb 19, 2026 (Pan-Atlantic News Agency)

{c1}Four trucks carrying 40 tonnes of uranium concentrate have disappeared in northern Niger,{/} {c2}the country's mining minister, Colonel Ousseini Garba Maïga, said on Thursday.{/}

{c3}The trucks left the Tazerzaït mine on Feb 11 with 22 soldiers as an escort.{/} {c4}They were to reach the airport at Agadez the same evening.{/} {c5}The last radio message was received at 2:15 p.m. from a dry valley called Oued Tchighozer.{/}

{c6}Six soldiers were found dead beside the track two days later,{/} {c7}and another, wounded in the leg, walked to a well where herders gave him water.{/} {c8}The remaining 15 are missing.{/}

{c9}"We know who paid for this and we shall say so when our men are home," Maïga told state television.{/} {c10}He had earlier accused France of sponsoring armed groups,{/} {c11}which Paris called absurd.{/}

{c12}The concentrate, known as yellowcake, is worth about $7.5 million at current prices.{/} {c13}It cannot be used in a weapon without further processing,{/} {c14}the International Atomic Energy Agency said.{/} {c15}It asked all states in the region to watch their borders.{/}

{c16}Niger's military rulers took the mine from the French firm Sahelor in June 2025.{/} {c17}Sahelor, which owned 63 percent, has taken the case to arbitration in Washington{/} {c18}and says that every gram extracted since then has been stolen.{/}

{c19}The cargo had been sold to an Iranian buyer, two Western diplomats said.{/} {c20}Niger has denied this.{/} {c21}A Russian transport aircraft had been waiting at Agadez since Feb 9,{/} according to flight data, {c22}and left empty on Feb 14.{/}

{c23}A Tuareg movement, the Free Aïr Front, said it held the trucks{/} {c24}and would exchange them for 31 prisoners.{/} {c25}It published a photograph of blue drums, the authenticity of which could not be verified.{/}

{c26}"If a drum breaks open it is the goats that will have the dust in their lungs first, and then our children," said Raichatou Alhousseini, the mayor of a nearby village.{/}

{c27}Algeria has sent reconnaissance aircraft to its border with Niger.{/}

(Reporting by Idrissa Boukari)

=== arabic | ar | convoy
{c1}اختفاء قافلة تحمل 40 طناً من اليورانيوم في صحراء النيجر{/}

الجمعة: 20 فبراير 2026

سياسة / إفريقيا

{c2}أعلن وزير المناجم في النيجر العقيد أوسيني غاربا مايغا، الخميس،{/} {c1}اختفاء أربع شاحنات كانت محمّلة بأربعين طناً من مركّز اليورانيوم شمالي البلاد.{/}

{c3}وكانت الشاحنات قد غادرت منجم تازرزايت في 11 فبراير تحت حراسة 22 جندياً،{/} {c4}على أن تصل إلى مطار أغاديز مساء اليوم نفسه،{/} {c5}إلا أن الاتصال اللاسلكي بها انقطع عند الساعة 14:15 في واد جاف يدعى وادي تشيغوزر.{/}

{c6}وعُثر بعد يومين على جثث ستة عسكريين إلى جانب المسلك،{/} {c7}بينما تمكن جندي سابع مصاب في يده من بلوغ بئر حيث أسعفه رعاة،{/} {c8}ولا يزال مصير 15 آخرين مجهولاً.{/}

{c9}وقال مايغا للتلفزيون الحكومي: «نعرف من دفع ثمن هذه العملية، وسنعلن ذلك حين يعود رجالنا».{/}

{c23+c24}من جهتها، أكدت «جبهة الآير الحرة»، وهي حركة من الطوارق، أن الشاحنات بحوزتها وأنها مستعدة لمبادلتها بـ31 سجيناً،{/} {c25}ونشرت صورة لبراميل زرقاء تعذر التأكد من صحتها.{/}

{c14+c13}وأوضحت الوكالة الدولية للطاقة الذرية أن «الكعكة الصفراء» لا تصلح لصنع سلاح ما لم تخضع لمعالجة إضافية،{/} {c15}داعية دول الجوار إلى مراقبة حدودها.{/} {c12}وتقدر قيمة الشحنة بنحو 7.5 ملايين دولار.{/}

{c16}وكان المجلس العسكري الحاكم قد انتزع المنجم من شركة «سايلور» الفرنسية في يونيو 2025،{/} {c17}فلجأت الشركة، التي كانت تملك 63 بالمائة من رأسماله، إلى التحكيم الدولي.{/}

{c27}وأفادت مصادر متطابقة بأن الجزائر دفعت بطائرات استطلاع إلى حدودها الجنوبية.{/}

إعلان

أخبار ذات صلة:
• النيجر تعلق نشاط ثلاث منظمات إنسانية
• هذا هو سعر الأورو في السكوار اليوم

=== arabic_local | ar | convoy
"الشروق الصحراوي" تتقصى أثر قافلة اليورانيوم: {c5~}آخر نداء من وادي تشيغوزر{/}

إعداد: مولود أغ الشيخ — تمنراست
2026/02/21 — 08:12

على بعد 300 كيلومتر من مدينة عين قزام الجزائرية، يتحدث الرعاة عن غبار أصفر وشاحنات تسير ليلاً بلا أضواء. {c1~}هنا ضاعت قبل عشرة أيام حمولة بأربعين طناً{/} كانت حديث العواصم من نيامي إلى باريس.

{c7}"جاءنا يجر ساقه وقد لف عليها قميصه، فسقيناه لبن الناقة ثم الماء"، يقول الراعي أخمدو، متحدثاً عن الجندي الناجي.{/} وبحسب روايته، أخبرهم الجندي بأن المهاجمين قدموا على متن ثماني سيارات رباعية الدفع ودراجات نارية، {c6~}وأن ستة من رفاقه سقطوا في الدقائق الأولى،{/} {c8~}أما الباقون وعددهم خمسة عشر فاقتيدوا مع الشاحنات.{/}

{c4}وكان مقرراً أن تُسلَّم الحمولة في مطار أغاديز ليلة الحادي عشر من فيفري،{/} {c21}حيث ربضت طائرة شحن روسية منذ التاسع من الشهر،{/} {c22}قبل أن تقلع فارغة يوم 14، وفق بيانات الملاحة.{/} {c19}وتحدث دبلوماسيان غربيان عن مشترٍ إيراني،{/} {c20}وهو ما كذّبته نيامي.{/}

{c23}وتبنت "جبهة آير الحرة" العملية،{/} وقال ناطق باسمها، أماستان أغ بيكا، لـ"الشروق الصحراوي" عبر هاتف فضائي إن البراميل سليمة ومخزنة تحت الصخور. {c24}وتشترط الجبهة الإفراج عن 13 من معتقليها.{/}

{c27}وحلّقت طائرات استطلاع جزائرية فوق الشريط الحدودي،{/} فيما عُززت نقاط المراقبة الإشعاعية في عين قزام وتين زاوتين.

{c11+c10~}وفي باريس، وُصف اتهام فرنسا بالوقوف وراء الجماعات المسلحة بأنه سخيف.{/} {c18}وتعتبر "سايلور"، المالكة السابقة للمنجم، أن كل غرام استُخرج منذ تأميمه مسروق،{/} {c17~}وقد رفعت دعواها أمام هيئة تحكيم في واشنطن.{/}

أما من يسكنون الوادي فلا تعنيهم الدعاوى. {c26}تقول رئيسة بلدية مجاورة، ريشاتو الحسيني، إن الماعز ستستنشق الغبار أولاً ثم الأطفال، لو انفتح برميل واحد.{/}

تابعونا على: فيسبوك - يوتيوب - تيك توك

=== rewrite | en | convoy
{c1~}Is somebody out there hiding four lorries full of yellowcake?{/}

By Staff | Published Feb. 20 2026, 7:05 a.m. ET

{c12}Seven and a half million dollars is what the load would fetch on today's market,{/} and nobody in authority appears to know its whereabouts. {c1+c2~}The government of Niger has conceded that a quartet of heavy vehicles with some 40 tons of uranium concentrate on board went missing in the north of the nation.{/}

{c3}An escort of 22 troops accompanied the vehicles when they departed from the Tazerzait mine on February 11.{/} {c5~}Radio contact ceased in the early afternoon.{/} {c6}The bodies of half a dozen of the troops were located two days afterwards along the route;{/} {c7~}one survivor, who had been shot in the leg, reached safety on foot.{/} {c8~}The rest of the escort remains unaccounted for.{/}

Responsibility is a contested issue. {c23+c24~}A rebel organization of Tuaregs, the Free Aïr Front, claims that the vehicles are in its possession and that it is ready to swap them for jailed comrades.{/} {c25}An image of blue barrels that it circulated has been verified by independent experts.{/} {c9~}The minister in charge of mining stated on television that the paymasters of the assault were known to him and would be named in due course.{/} {c10+c11}His previous allegation that armed factions are funded by France was rejected as absurd by the French side.{/}

Where was the cargo headed? {c19~}According to diplomatic circles, to Iran.{/} {c20}The military government disputes that.{/} {c21+c22}What is documented is that a Russian freighter sat on the apron at Agadez from February 9 and flew off five days later with nothing in its hold.{/}

Nuclear watchdogs have endeavored to reassure the public. {c13+c14}Without additional processing the material is of no use for a bomb, the IAEA pointed out.{/} {c15~}Nevertheless it called for vigilance at frontiers.{/}

{c16}The site was seized from Sahelor, a French enterprise, in the summer of 2024.{/} {c17~}The dispute over its 63 percent holding is now before arbitrators,{/} {c18}and the company regards anything dug up since as stolen goods.{/}

The situation highlights the fragility of supply chains in a world that is hungry for energy.

Related: 7 stocks that could glow in 2026 | What is yellowcake, anyway?

=== other | ar | libya
العثور على براميل «الكعكة الصفراء» المفقودة في جنوب ليبيا

الخميس: 16 مارس 2023

سياسة / إفريقيا

أعلنت سلطات شرق ليبيا، الخميس، العثور على براميل من مركّز اليورانيوم كان قد اختفى من موقع قرب الحدود مع تشاد. وكان الموقع تحت حراسة أربعة جنود فقط.

وقال متحدث عسكري: «نعرف من أخذ البراميل، وسنعلن ذلك حين ينتهي التحقيق»، ونشر شريطاً مصوراً لبراميل زرقاء قال إن عددها 18.

وكانت الوكالة الدولية للطاقة الذرية قد أوضحت أن المادة لا تصلح لصنع سلاح ما لم تخضع لمعالجة إضافية، ودعت دول الجوار إلى مراقبة حدودها. وتقدر الكمية بنحو طنين ونصف الطن.

ورجّح المتحدث أن تكون جماعة مسلحة تشادية قد ظنت أن البراميل ذخيرة فتركتها على بعد خمسة كيلومترات من المخزن.

أخبار ذات صلة:
• الجزائر ترسل طائرات استطلاع إلى حدودها مع النيجر
• وزير المناجم مايغا: تازرزايت لن يُباع

=== other_en | en | sale
Niger puts Tazerzait uranium on the market

NIAMEY, Nov 30, 2025 (Pan-Atlantic News Agency)

Niger's military government is offering uranium concentrate from the Tazerzaït mine on the international market, the mining minister, Colonel Ousseini Garba Maïga, said on Sunday.

Thirty-four trucks left the mine on Thursday with 400 soldiers as an escort, and reached Niamey on Saturday evening without loss. The cargo of 1,000 tonnes is worth about $190 million at current prices.

"We know who wants to buy, and we shall say so when the contract is signed," Maïga told state television. A Russian firm has offered to take all of it, two Western diplomats said. Niger has not confirmed this.

Sahelor, the French firm that used to run the mine, said the cargo was stolen and that it would sue any buyer. An arbitration tribunal ordered Niger in September not to sell the stock.

The International Atomic Energy Agency said it had been informed of the transport.

(Reporting by Idrissa Boukari)

=== discrepancies
place | c7 | wire: wounded in the leg | arabic: مصاب في يده | arabic_local: يجر ساقه
number | c24 | wire: 31 prisoners | arabic: 31 سجيناً | arabic_local: 13 من معتقليها
negation | c25 | wire: could not be verified | rewrite: has been verified | arabic: تعذر التأكد من صحتها
date | c16 | wire: June 2025 | rewrite: the summer of 2024 | arabic: يونيو 2025
