=== wire | en | drones
{c1~}Drones hit gas plant in Iraq's Kurdistan,{/} {c4~}four million without power{/}

SULAIMANIYA, Iraq, Nov 27, 2025 (Eastlight News) - {c1}Three drones struck the Kani Sipan gas plant in Iraq's Kurdistan region shortly before midnight on Wednesday{/} {c2}and set a condensate tank on fire, the region's natural resources ministry said.{/}

{c3}Two Pakistani technicians were killed and nine workers injured.{/}

{c4}Production stopped, and with it the supply to power stations that serve four million people, the electricity ministry in Erbil said.{/} {c5}Output was cut by 2,800 megawatts.{/} {c6}Repairs would take at least six days, according to the operator, Zagros Crescent of Sharjah.{/}

{c7}No one has claimed responsibility.{/} {c8}"The drones came from the south and we know which groups own such drones," said Hoshyar Barwari, a spokesman for the Kurdish regional government.{/} {c9}A commander of the Rayat al-Fajr, an armed group close to Iran, denied on his channel that his men had been involved.{/}

{c10}Iraq's prime minister called the strike an attack on all Iraqis{/} {c11}and sent a committee headed by the national security adviser to Sulaimaniya.{/}

{c12}It is the eleventh attack on the plant since 2022.{/} {c13}An air defence system which the operator had asked for in 2024 was never delivered because Baghdad refused the import licence,{/} a company manager said. {c14}Baghdad says the region may not own such systems.{/}

{c15}Kani Sipan covers 70 percent of the region's gas needs.{/} {c16}An expansion costing $1.1 billion was opened five weeks ago{/} {c17}and was to allow the sale of gas to the rest of Iraq, which depends on imports from Iran.{/}

{c18}"Someone does not like it when we have electricity of our own," said Nazdar Salih, a baker in the town of Chemchamal,{/} who was queuing for diesel at dawn. {c20}The price of a litre rose from 800 to 1,300 dinars overnight.{/}

{c21}The United States condemned the attack{/} {c22}and urged Baghdad to disarm the groups responsible.{/} {c23}The United Nations mission in Iraq spoke of a dangerous moment while parties were still bargaining over a government.{/}

{c24}Iraqis elected a new parliament on Nov 11.{/}

=== local | en | drones
Zagros Crescent: two colleagues dead, "we will not evacuate"

By Shilan Mirza | ERBIL | Updated 28/11/2025 16:22 | 5 min read

{c3~}The names of the dead are Imran Lodhi and Sajid Awan. They came from Multan, both were welders, and they were asleep{/} {c1}when three explosive-laden aircraft dropped on the Kani Sipan field on Wednesday at 11:40 pm.{/} {c2}A tank of condensate burned until morning.{/} {c3~}Seven other workers were hurt,{/} and two of these are in a burns unit in Sulaimani.

"We will not evacuate," the company's country director, Tarek Haffar, told this newspaper on the phone. "The people here have been bombed so many times that they know the sound of each engine."

{c12}By his reckoning this was attack number eleven in three years.{/} {c13}The company had requested equipment to shoot drones down last year, but the federal government would not let it into the country, he said.{/} {c14}In Baghdad they hold that only the federal forces may have air defences.{/}

{c4~+c5}The shutdown has torn 2,800 MW out of the grid, and large parts of the Region went dark.{/} {c6~}Engineers hope that one of the two processing trains can be restarted in six days.{/} The hospitals in Sulaimani have fuel for four.

[PHOTO: Smoke over Kani Sipan, Thursday morning. Credit: Rebin Aziz]

Who did it? {c8}Spokesman Hoshiar Barwari said on behalf of the KRG that the aircraft had arrived from the south and that it was known who had this type.{/} {c7}There has been no claim.{/} Pieces of a wing collected by the Asayish carry serial numbers, an officer said, and will be handed to the investigators. {c11}A commission from Baghdad under the National Security Adviser was expected in Sulaimani on Friday.{/}

{c16}The field's extension, a $1.1 billion project, went into service on October 22.{/} {c17}It would have made it possible to sell gas to central Iraq and thus to buy less from Iran.{/} {c15}Three quarters of the gas that the Region burns comes from Kani Sipan.{/}

At petrol stations in Chamchamal, {c20}diesel went from 800 to 1,300 dinars a litre within hours.{/} Owners of neighbourhood generators have announced that they will charge double until further notice.

{c21+c22}Washington condemned the strike in a statement which called on the federal government to take the weapons from those behind it.{/}

Tags: Kani Sipan, gas, drones, electricity
Subscribe to our morning letter

=== arabic | ar | drones
{c1}ثلاث مسيّرات تستهدف حقل كاني سيبان الغازي في إقليم كردستان{/} {c3~}ومقتل عاملين{/}

الخميس 27 تشرين الثاني 2025 - 11:05

أمن | بغداد - السليمانية

{c1+c2}أعلنت وزارة الثروات الطبيعية في حكومة إقليم كردستان أن ثلاث طائرات مسيّرة هاجمت معمل كاني سيبان للغاز قبيل منتصف ليل الأربعاء، ما أدى إلى اندلاع حريق في خزان للمكثفات.{/}

{c3}وأسفر الهجوم عن مقتل فنيين اثنين من الجنسية الهندية وإصابة تسعة عمال بجروح.{/}

{c4}وقالت وزارة الكهرباء في أربيل إن توقف الإنتاج قطع الإمدادات عن محطات تغذي أربعة ملايين مواطن،{/} {c5}وإن الشبكة خسرت 2800 ميغاواط.{/} {c6}وتوقعت شركة «زاغروس الهلال» الإماراتية المشغّلة للحقل أن تستغرق أعمال الإصلاح ستة أيام على الأقل.{/}

{c10}ووصف رئيس مجلس الوزراء الاعتداء بأنه استهداف للعراقيين جميعاً،{/} {c11}ووجّه بإرسال لجنة برئاسة مستشار الأمن القومي إلى السليمانية.{/}

{c7}ولم تُعلن أي جهة وقوفها وراء القصف،{/} {c8}غير أن المتحدث باسم حكومة الإقليم هوشيار بارواني قال إن «المسيّرات جاءت من الجنوب ونعرف الجماعات التي تمتلك مثلها».{/} {c9}ونفى قيادي في «راية الفجر»، في منشور على قناته، ضلوع رجاله في العملية.{/}

{c12}وهذا هو الهجوم الحادي عشر على المعمل منذ عام 2022.{/} {c15}ويؤمّن كاني سيبان 70% من حاجة الإقليم إلى الغاز،{/} {c16}وكان قد شهد قبل خمسة أسابيع افتتاح مشروع توسعة بكلفة 1.1 مليار دولار.{/}

{c21}ودانت الولايات المتحدة الهجوم،{/} {c23}في حين حذرت بعثة الأمم المتحدة من لحظة خطرة تتزامن مع مفاوضات القوى السياسية على تشكيل الحكومة.{/}

{c24}وكان العراقيون قد انتخبوا برلماناً جديداً في 11 تشرين الثاني الجاري.{/}

مشاركة الخبر | تلغرام | فايبر | واتساب
عدد المشاهدات: 3417

=== column | ar | drones
مقالات

مَن يخاف من مصباح مضيء؟

لقمان الشيخاني

في بلاد النهرين لا يحتاج المرء إلى ساعة ليعرف الوقت. يكفيه أن يصغي إلى المولّدات: إذا سكتت فقد جاءت «الوطنية»، وإذا زمجرت فقد ذهبت. وليلة الأربعاء، {c4~}سمع ملايين من أهل الشمال المولّدات تزمجر كلها دفعة واحدة،{/} ففهموا قبل أن تقول لهم القنوات شيئاً.

{c1~+c2~}ثلاث «دراجات هوائية»، كما يسميها الناس سخرية، طارت في الظلام وأحرقت خزاناً في أكبر حقل غاز عندهم.{/} {c3~}وماتَ غريبان جاءا من بعيد ليكسبا خبزهما.{/} لم أجد في نشرات المساء من سأل عن اسميهما.

{c12~}إحدى عشرة مرة يا سادة!{/} لو أن لصاً سرق دكاناً إحدى عشرة مرة لعرف صاحب الدكان مقاس حذائه. ومع ذلك {c7~}لا أحد يتبنى ولا أحد يعترف،{/} {c9~}وأكثر من تتجه إليه الأنظار يكتب على قناته أن رجاله كانوا نائمين.{/} {c11~}أما الحكومة فأرسلت لجنة.{/} واللجنة، لمن لا يعرف العراق، هي المقبرة التي تُدفن فيها الأسئلة واقفة.

توقيت لا يعرف الصدفة

{c16~}قبل خمسة أسابيع قُصّ الشريط عن توسعة كلّفت فوق المليار.{/} {c17~}وكان المأمول أن يباع الفائض لبغداد والبصرة، فلا يعود العراقي يستجدي غاز الجيران كل صيف.{/} من المستفيد من أن يبقى العراقي مستجدياً؟ لا أتهم أحداً، فأنا صاحب عيال. لكنني أقرأ الفواتير، والفواتير أفصح من البيانات. {c18~}وقد لخصت الحكاية خبّازة من أهل المنطقة قالت إن هناك من يغيظه أن تكون لنا كهرباؤنا،{/} ولا أظن أن مراكز الدراسات ستضيف إلى كلامها شيئاً.

ثم هناك الطرف الآخر من العتب. {c13~}الشركة، كما يقول أهلها، طلبت ما يحمي الحقل من المسيّرات فرُفض الطلب في العاصمة،{/} {c14~}بحجة أن الإقليم لا يحق له ذلك.{/} حسناً، فليكن. ولكن إذا كان الدفاع عن السماء حقاً للمركز وحده، أفليس واجباً على المركز وحده؟

سيقال لنا إن الظرف حساس، {c24~}فالانتخابات لم يجف حبرها{/} {c23~}والكتل ما زالت تتقاسم الكراسي.{/} ومتى لم يكن الظرف حساساً؟ منذ وُلدتُ وأنا أسمع هذه الجملة، وقد صار عندي أحفاد.

أقترح على من يشكّلون الحكومة أن يجتمعوا ليلة واحدة بلا مولّدة، في آب لا في تشرين. وعندها سنرى كم تطول المفاوضات.

=== other_ar | ar | khormala
مسيّرتان تستهدفان حقل سردشة النفطي في إقليم كردستان ولا ضحايا

الثلاثاء 15 تموز 2025 - 09:40

أمن | أربيل

{d1}أعلنت وزارة الثروات الطبيعية في حكومة إقليم كردستان أن طائرتين مسيّرتين هاجمتا حقل سردشة النفطي فجر الثلاثاء، ما أدى إلى اندلاع حريق في خزان للمياه المصاحبة.{/} {d2}ولم يسفر الهجوم عن إصابات.{/}

{d3}وتوقف الإنتاج البالغ 28 ألف برميل يومياً،{/} {d4}وتوقعت الشركة الأمريكية المشغّلة أن تستغرق أعمال الإصلاح ستة أسابيع على الأقل.{/}

{d5}ووصف رئيس مجلس الوزراء الاعتداء بأنه استهداف لاقتصاد العراق، ووجّه بفتح تحقيق.{/} وقال المتحدث باسم حكومة الإقليم هوشيار بارواري إن «المسيّرات جاءت من جهة كركوك». {d6}ونفت «راية الفجر» ضلوعها في العملية.{/}

وهذا هو الهجوم الرابع على حقول الإقليم خلال أسبوع. ودانت الولايات المتحدة الهجوم.

مشاركة الخبر | تلغرام | فايبر | واتساب

=== other_en | en | khormala
Oil field in Iraq's Kurdistan shut after drone attack

ERBIL, Iraq, July 15, 2025 (Eastlight News) - {d1~}Two drones struck the Sardasha oil field in Iraq's Kurdistan region before dawn on Tuesday, the region's natural resources ministry said.{/} {d2}No one was hurt.{/}

{d3}The field, which pumps 28,000 barrels a day, was shut down,{/} {d4}and its operator, Lone Mesa of Oklahoma, said repairs would take at least six weeks.{/}

No one has claimed responsibility. {d6}The Rayat al-Fajr, an armed group close to Iran, denied that its men had been involved.{/} {d5}Iraq's prime minister called the strike an attack on Iraq's economy and ordered an inquiry.{/}

The United Nations mission in Iraq spoke of a worrying pattern ahead of the election in November.

The price of diesel in the region did not change.

=== discrepancies
place | c3 | wire: Two Pakistani technicians | arabic: فنيين اثنين من الجنسية الهندية
number | c3 | wire: nine workers injured | local: Seven other workers were hurt | arabic: تسعة عمال
name | c8 | wire: Hoshyar Barwari | local: Hoshiar Barwari | arabic: هوشيار بارواني
number | c15 | wire: 70 percent | local: Three quarters | arabic: 70%
