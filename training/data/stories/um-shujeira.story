=== wire | en | siege
{c1~+c2~}Aid convoy reaches besieged Sudanese town after 19 months{/}

PORT SUDAN, Dec 14, 2025 (Pan-Atlantic News Agency) - {c1}Thirty-eight lorries with food and medicine reached the besieged Sudanese town of Um Shujeira in Kordofan on Saturday,{/} {c2}the first aid to get there in 19 months, the World Food Programme said.{/}

{c3}The convoy had waited for nine days at a checkpoint of the paramilitary Rapid Support Forces{/} {c4}before a local truce of 72 hours, mediated by tribal elders, let it through.{/}

{c5}It carried 1,150 tonnes of sorghum, lentils and peanut paste, enough for 70,000 people for a month.{/} {c6}Two lorries loaded with fuel for the hospital's generator were turned back.{/}

{c7}"People came out of the houses and did not cheer. They were too weak to cheer," said Mwajuma Kessy, who led the convoy.{/}

{c8}The town has been encircled since May 2024.{/} {c9}Its people have lived on animal feed and boiled leaves, residents say,{/} {c10}and the last doctor, Tayseer Abdelmahmoud, has operated by the light of mobile phones.{/} {c11}She counted 214 deaths from hunger in November alone, 131 of them children under five.{/}

{c12}The army accused the RSF of using the truce to bring in reinforcements{/} {c13}and said its planes would strike "anything that moves towards the town without permission".{/} {c14}The RSF said that soldiers had fired mortars at the road on Friday, wounding a driver.{/} {c15}Neither account could be verified.{/}

{c16}The truce ends on Tuesday at 6 a.m.{/} {c17}The United Nations wants it extended by two weeks so that 8,000 sick and wounded can leave.{/}

{c18}A second convoy of 52 lorries is being loaded in El Obeid.{/} {c19}Whether it will be able to depart is unclear,{/} {c20}since rain which is most unusual for the season has washed away a culvert.{/}

{c21}The United States, Saudi Arabia, Egypt and the United Arab Emirates proposed a truce of three months for the whole of Sudan in September.{/} {c22}The RSF has accepted it and the army has not.{/}

{c23}Famine was declared in Um Shujeira on Nov 3.{/} The war, which began in April 2023, has driven 12 million people from their homes.

=== rewrite | en | siege
The Daily Compass » World » Africa

{c8~+c2~}Cut off from the rest of the country for more than a year and a half, inhabitants of a town in Sudan's Kordofan have at last been provided with humanitarian assistance.{/} {c1+c2~}According to the World Food Programme, a total of 38 trucks rolled into Um Shujeira on Saturday with nutrition and medical supplies.{/}

Getting there was anything but straightforward. {c3}For no fewer than nineteen days, the vehicles stood idle at a roadblock manned by the Rapid Support Forces.{/} {c4~}It was only after community leaders had negotiated a three-day pause in the hostilities that they could proceed.{/} {c6}Not everything was allowed to pass: a pair of tankers, whose contents would have powered the electricity supply of the hospital, had to turn around.{/}

{c5}For 70,000 individuals, the delivery of over 1,100 tons of cereals, pulses and peanut paste should last for about a month.{/} {c23~}A state of famine had been officially proclaimed in the locality in November.{/} {c9}Prior to that, households had reportedly resorted to consuming fodder and foliage.{/}

{c11~}In a single month, 131 small children perished due to malnutrition, as recorded by the sole remaining physician.{/} {c10~}She has been obliged to perform surgical procedures using the flashlights of cell phones.{/} {c7~}One aid worker observed that the population lacked even the strength to celebrate.{/}

Meanwhile, the belligerents traded blame. {c12}In the view of the military, its adversaries exploited the lull for the purpose of moving in fresh fighters.{/} {c14}The RSF countered that a driver had been hurt when army mortar shells landed on the route a day earlier.{/} {c15~}These claims have not been independently confirmed.{/}

{c16~}The clock is ticking, as the arrangement lapses on Tuesday morning.{/} {c17}A prolongation by a fortnight has been requested by the UN in order to evacuate some 8,000 patients.{/} {c18}Another 52 vehicles are being filled in El Obeid,{/} {c19+c20~}although damage caused by unseasonal rainfall could prevent them from setting out.{/}

{c22+c21~}On the national level, a three-month ceasefire put forward by four powers has been embraced by the army but not by the RSF.{/}

It remains to be seen whether this breakthrough will pave the way for a lasting solution.

More: Sudan in 12 charts | Newsletter | Cookie settings

=== arabic | ar | siege
{c1~+c2~}بعد 19 شهراً من الحصار.. أول قافلة مساعدات تصل إلى أم شجيرة{/}

بورتسودان: الراكوبة نيوز
الأحد: 14 ديسمبر 2025

أخبار السودان

{c1+c2}أعلن برنامج الأغذية العالمي وصول 38 شاحنة محملة بالغذاء والدواء إلى مدينة أم شجيرة المحاصرة في كردفان أمس السبت، في أول إغاثة تدخلها منذ 19 شهراً.{/}

{c3+c4}وظلت القافلة عالقة تسعة أيام عند ارتكاز لقوات الدعم السريع، قبل أن تنجح الإدارة الأهلية في التوسط لهدنة محلية مدتها 72 ساعة سمحت بمرورها.{/}

{c5}وتضم الحمولة 1150 طناً من الذرة والعدس ومعجون الفول السوداني تكفي 70 ألف شخص لمدة شهر،{/} {c6}بينما أُعيدت شاحنتان تحملان وقوداً لمولد المستشفى من حيث أتتا.{/}

{c7}وقالت رئيسة القافلة مواجوما كيسي: «خرج الناس من البيوت ولم يهللوا، كانوا أضعف من أن يهللوا».{/}

{c11}وأحصت آخر طبيبة في المدينة، تيسير عبد المحمود، 241 وفاة بسبب الجوع في نوفمبر وحده، بينها 131 لأطفال دون الخامسة.{/}

{c12}واتهم الجيش الدعم السريع باستغلال الهدنة لإدخال تعزيزات،{/} {c13}وتوعد بأن طيرانه سيضرب «كل ما يتحرك نحو المدينة دون إذن».{/} {c14}في المقابل قالت قوات الدعم السريع إن الجيش قصف الطريق بمدافع الهاون يوم الجمعة مما أدى إلى إصابة سائق.{/}

{c16}وتنتهي الهدنة في السادسة من صباح الثلاثاء،{/} {c17}وتطالب الأمم المتحدة بتمديدها أسبوعين لإجلاء 8 آلاف مريض وجريح.{/} {c18}ويجري في الأبيض تحميل قافلة ثانية من 52 شاحنة.{/}

{c21}وكانت الرباعية (الولايات المتحدة والسعودية ومصر والإمارات) قد اقترحت في سبتمبر هدنة إنسانية لثلاثة أشهر في عموم البلاد،{/} {c22}وافقت عليها قوات الدعم السريع ولم يوافق عليها الجيش.{/}

انضم إلى قناتنا على واتساب

=== arabic_local | ar | siege
مراسل «صوت النيلين» داخل أم شجيرة: أول رغيف وأول دفتر

أم شجيرة – الطيب ود الزين
الاثنين: 15 ديسمبر 2025 | الساعة 07:30

تقارير خاصة

أول ما فعلته الحاجة بخيتة حين أمسكت حصتها من الذرة أنها عدّت الحبوب التي سقطت على الأرض. «تسع حبات»، قالت، ثم جمعتها في طرف ثوبها. {c9}ظلت الأسرة، مثل غيرها من أسر المدينة، تقتات منذ الخريف على الأمباز ومغلي أوراق الشجر.{/}

{c1~}دخلت الشاحنات، وعددها 38، قبيل مغيب السبت.{/} لم تكن هناك زغاريد. {c8~}المدينة محاصرة منذ أوائل صيف العام الماضي،{/} وقد صار الصمت فيها لغة. {c4~}الهدنة التي أتاحت ذلك صنعها سبعة من النظار والعمد جلسوا تحت شجرة هجليج بين الطرفين،{/} وقال لنا أحدهم، الناظر إسماعيل قدوم، إن كل طرف طلب رهينة من الأعيان ضماناً.

في المستشفى لا كهرباء. {c6~}الوقود الذي كان في طريقه إلى المولد أُوقف عند آخر ارتكاز وعاد أدراجه.{/} {c10}وتقول الدكتورة تيسير عبد المحمود إنها أجرت عملياتها، ومنها قيصريات، على ضوء الهواتف.{/} {c11}وفي دفتر مدرسي أرتنا إياه دوّنت أسماء من ماتوا جوعاً في نوفمبر: 214 اسماً، أكثر من نصفهم لم يبلغوا الخامسة.{/}

سائق إحدى الشاحنات، آدم كوكو، كتفه مضمّدة. {c14~}أصابته شظية هاون يوم الجمعة على الطريق،{/} ولا يعرف من أطلقها، «والهاون لا يكتب عليه اسم». {c12}ويتهم ضباط في حامية الجيش الطرف الآخر بأنه أدخل مقاتلين تحت غطاء الهدنة،{/} وقد رأينا بأنفسنا ست سيارات قتالية مغطاة بالطين شرق السوق، لم نتبين لمن هي.

{c18~+c20}أما القافلة الثانية، 52 شاحنة، فما زالت في الأبيض: مطر في غير أوانه جرف عبّارة الطريق.{/} {c16}وصلاحية الهدنة تنقضي فجر الثلاثاء عند السادسة.{/} {c17}تطلب الأمم المتحدة أسبوعين آخرين حتى يخرج ثمانية آلاف من الجرحى والمرضى.{/}

سألنا الحاجة بخيتة ماذا ستطبخ غداً. قالت: «غداً؟ دعني أولاً أصدق اليوم».

© صوت النيلين - يُسمح بالاقتباس مع الإشارة إلى المصدر

=== column | ar | siege
عمود الصباح

الاثنين: 15 ديسمبر 2025

هدنة بطول رغيف

حسن ود الأمين

يا جماعة الخير، تعالوا نحسب. {c16~+c4~}اثنتان وسبعون ساعة، أي ثلاثة أيام بلياليها، تنتهي فجر الغد.{/} {c2~+c8~}وقبلها عام ونصف وزيادة لم يدخل فيها إلى تلك المدينة كيس دقيق.{/} فمن كان يستطيع أن يوقف النار ثلاثة أيام، لماذا لم يوقفها ثلاثة أيام قبل أن تموت آمنة ومحاسن والتوم؟

لا أسأل الجنرالات، فهؤلاء لهم أجوبة جاهزة. {c12~}هذا يقول إن ذاك هرّب الرجال تحت الشوالات،{/} {c14~}وذاك يقول إن هذا رمى الطريق بالهاون.{/} {c13~}وأحدهما وعدنا بأن طائراته ستقصف كل ما يدبّ نحو البلدة بلا إذن منه،{/} وكأن الجوع سيقف أمام مكتبه يطلب الإذن. أسأل نفسي وأسألكم.

العُمد أم السفراء؟

اللافت عندي أن {c4~}من فتح الطريق رجال بعمائم، لا يملكون غير لسانهم وأنسابهم.{/} {c21~}أما أصحاب ربطات العنق، وهم أربع دول بالتمام والكمال، فقد طبخوا لنا منذ سبتمبر هدنة كبيرة من تسعين يوماً{/} {c22~}فوافق عليها من وافق، ورفضها من رفض،{/} وما زالت على النار حتى احترقت الحلة. أقول هذا وأنا أعرف عيوب الإدارة الأهلية، وكتبت فيها ما لم يكتبه مالك في الخمر.

{c6~}ثم إنهم، حتى في ساعة الصفاء هذه، استكثروا على المستشفى برميل جاز.{/} تخيلوا! {c10~}طبيبة تشق البطون على ضوء التلفون،{/} ورجل بكامل قواه العقلية ينظر إلى صهريج الوقود ويقول له: ارجع. أي خطر عسكري في حضّانة أطفال؟

{c7~}قالت السيدة التي قادت القافلة إن الناس لم يهتفوا لأنهم لم يجدوا قوة للهتاف.{/} عشتُ حتى رأيت بلداً يصدّر الذرة والسمسم لا يقوى أهله على «أبشر».

اللهم لا نسألك رد القضاء. لكننا نسأل من بيدهم البندقية أن يناموا غداً متأخرين، ولو ليوم واحد.

للتواصل: عمود الصباح – واتساب فقط

=== other | ar | babanusa
قافلة مساعدات تصل إلى أم شجيرة قبل إغلاق الطريق

الأبيض: الراكوبة نيوز
الأحد: 5 مايو 2024

أخبار السودان

أعلن برنامج الأغذية العالمي وصول 18 شاحنة محملة بالغذاء والبذور إلى مدينة أم شجيرة في كردفان أمس السبت، في آخر إغاثة يتوقع دخولها قبل موسم الأمطار.

وظلت القافلة عالقة يومين عند ارتكاز لقوات الدعم السريع، قبل أن تتوسط الإدارة الأهلية لدى الطرفين. وتضم الحمولة 540 طناً من الذرة والعدس تكفي 30 ألف شخص لمدة شهر.

وقالت الطبيبة تيسير عبد المحمود، من مستشفى المدينة، إن المولد يعمل ست ساعات في اليوم، وإنها سجلت أربع وفيات بسبب سوء التغذية في أبريل.

واتهم الجيش الدعم السريع بحشد قواته حول المدينة، وقالت قوات الدعم السريع إن الجيش قصف الطريق بالطيران يوم الجمعة دون إصابات.

ويجري في الأبيض تحميل قافلة ثانية من 25 شاحنة.

انضم إلى قناتنا على واتساب

=== discrepancies
number | c3 | wire: nine days | arabic: تسعة أيام | rewrite: nineteen days
number | c11 | wire: 214 deaths | arabic: 241 وفاة | arabic_local: 214 اسماً
attribution | c22 | wire: The RSF has accepted it and the army has not | arabic: وافقت عليها قوات الدعم السريع ولم يوافق عليها الجيش | rewrite: embraced by the army but not by the RSF
