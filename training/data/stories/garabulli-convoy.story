=== urgent | en | ambush
{c1~+c2~}Libyan electricity minister killed in attack on convoy - security source{/}

TRIPOLI, Nov 4 (Maghreb Dispatch) - {c1}Gunmen attacked the convoy of Libya's electricity minister, Mansour al-Tarhuni, on the coastal road east of Tripoli on Tuesday{/} {c2}and killed him,{/} {c3}a security source said.{/}

{c4}Three bodyguards also died.{/}

=== correction | en | ambush
CORRECTED - {c2~}Libyan minister survives attack on convoy, government says{/}

(Corrects headline and first paragraph after the government denied that the minister had died)

TRIPOLI, Nov 4, 2025 (Maghreb Dispatch) - {c1}Gunmen attacked the convoy of Libya's electricity minister, Mansour al-Tarhuni, near the town of Garabulli east of Tripoli on Tuesday,{/} {c2}but he survived with a wound in the shoulder, the government said,{/} {c3}denying an earlier report by a security source that he was dead.{/}

{c4}Two bodyguards and a driver of a passing bread van were killed.{/}

{c5}"The minister is conscious and complaining about the hospital's generator," government spokesman Adel Ben Ramadan told reporters.{/}

{c6}The attack took place at 7:50 a.m. at a bridge about 60 km from the capital.{/} {c7}The gunmen fired from two pickup trucks and fled south.{/} {c8}A roadside bomb which they had laid did not go off, the interior ministry said.{/}

{c9}No group claimed responsibility.{/} {c10}The interior ministry blamed fuel smugglers.{/} {c11}Tarhuni has had the power cut off at 140 illegal fuel depots since July.{/}

{c12}He was on his way to Khoms, where he was to inspect a power station.{/} {c13}His route had been changed the evening before, and only four people knew of it, an official of his ministry said.{/}

{c14}The United Nations mission condemned the attack and asked for an independent inquiry.{/}

{c15}Tarhuni, 49, an engineer trained in Leeds, took office in January.{/} {c16}His predecessor, Khalifa Zwawi, resigned after a summer with cuts of 14 hours a day.{/}

{c17}In 2023, the deputy head of the state oil company, Faraj Bugrein, was wounded in an ambush on the same road.{/} {c18}Three brothers from Garabulli have been in custody since, but no trial has been held.{/}

=== wrap | en | ambush
{c19~}Libya arrests minister's aide over ambush{/}

By Hajer Swessi

TRIPOLI, Nov 4, 2025 (Maghreb Dispatch) - {c19}Libyan police arrested an aide of the electricity minister on Tuesday on suspicion of giving away the route of his convoy,{/} {c1~}hours after gunmen attacked it east of Tripoli.{/}

{c2}The minister, Mansour al-Tarhuni, was operated on for a wound in the shoulder.{/} {c20}He will stay in hospital for a week, a doctor said.{/}

{c4}Two bodyguards and a driver of a passing bread van were killed.{/} {c21}The driver, Emad Shneib, was a father of five.{/}

{c22}The aide, whom police did not name, had received 90,000 dinars in his account on Sunday, the attorney general's office said.{/} {c13~}Only four people knew of the change of route.{/}

{c23}One of the pickup trucks was found burnt out near Tarhuna.{/} {c24}It had been stolen from the coast guard in 2022.{/}

{c10}The interior ministry, which had blamed fuel smugglers, said in the evening that it was too early to name those behind the attack.{/} {c11}Tarhuni has had the power cut off at 140 illegal fuel depots since July.{/}

{c25}In a recording from his bed, Tarhuni said the switches would stay off.{/} {c26}"They can shoot at me, but they cannot shoot at a fuse," he said.{/}

{c27}Schools in Garabulli were closed{/} {c28}and the coastal road was shut for 11 hours.{/}

{c15}Tarhuni, 49, an engineer trained in Leeds, took office in January.{/} {c16}His predecessor, Khalifa Zwawi, resigned after a summer with cuts of 14 hours a day.{/}

{c17}In 2023, the deputy head of the state oil company, Faraj Bugrein, was wounded in an ambush on the same road.{/} {c18}Three brothers from Garabulli have been in custody since, but no trial has been held.{/}

=== statement | en | ambush
STATE OF LIBYA
GOVERNMENT OF NATIONAL UNITY
Office of the Spokesman

Statement No. 61 — unofficial translation

The Government condemns in the strongest terms {c1}the cowardly attack which on the morning of Tuesday 4 November targeted His Excellency Eng. Mansour Al-Tarhouni, Minister of Electricity and Renewable Energies, in the vicinity of the municipality of Al-Qarabulli.{/}

{c2}The Government affirms that His Excellency is in good health and that what has been circulated regarding his death is devoid of truth.{/} {c2}He sustained a wound to the hand,{/} for which he received the necessary care.

{c4}The Government extends its condolences to the families of the two members of the escort and of the citizen who were martyred.{/}

{c8}An explosive device placed at the site was dismantled by the engineering units without having detonated.{/}

{c12~}The visit of inspection on which His Excellency was embarked shall be carried out at a later date.{/} {c11~}The campaign against unlawful connections to the network shall continue without interruption.{/}

{c14~}The Government welcomes the expressions of solidarity by friendly states and by the United Nations.{/} It calls upon the media to obtain information exclusively from official sources.

Issued in Tripoli

=== arabic | ar | ambush
عاجل طرابلس | أخبار محلية

{c2}«الكهرباء»: الوزير الترهوني بخير{/} {c20~}ويغادر المستشفى خلال أيام{/}

كتب: محرر الشؤون المحلية
الأربعاء 05-11-2025 09:12 ص | 👁 8,730

{c2}استقرت حالة وزير الكهرباء منصور الترهوني بعد جراحة في الكتف،{/} {c1}إثر تعرض موكبه صباح الثلاثاء لإطلاق نار قرب القره بوللي شرق العاصمة.{/} {c3~}وكانت مواقع قد تداولت نبأ وفاته قبل أن تنفيه الحكومة.{/}

{c5}وقال المتحدث باسم الحكومة عادل بن رمضان إن الوزير «في وعيه ويشتكي من مولّد المستشفى».{/}

{c6}ووقع الهجوم في الساعة الثامنة إلا عشر دقائق عند جسر يبعد نحو 40 كيلومتراً عن طرابلس.{/} {c7}وأطلق المسلحون النار من سيارتين ثم فروا جنوباً،{/} {c23}وعُثر على إحداهما محترقة قرب ترهونة.{/} {c24~}وتبين أنها من سيارات خفر السواحل المسروقة.{/}

{c4~}وقُتل في الهجوم اثنان من الحرس{/} {c21}والمواطن عماد شنيب، سائق سيارة خبز وأب لخمسة أطفال.{/}

{c19~}وأمر النائب العام بحبس موظف في مكتب الوزير{/} {c22}بعدما دخل حسابه يوم الأحد مبلغ 90 ألف دينار.{/} {c13}وقال مصدر بالوزارة إن خط السير عُدّل ليلة الاثنين ولم يعلم به سوى أربعة أشخاص.{/}

{c12}وكان الوزير متجهاً إلى الخمس لتفقد محطة التوليد.{/} {c11~}ويقود منذ الصيف حملة لفصل التيار عن مستودعات الوقود المهرب.{/} {c26}وقال في تسجيل صوتي: «يستطيعون إطلاق النار عليّ، لكنهم لا يستطيعون إطلاقها على الفاصمة».{/}

{c27}وعُلّقت الدراسة في القره بوللي،{/} {c28}فيما أُعيد فتح الطريق الساحلي بعد 11 ساعة.{/}

اضغط هنا للاشتراك في قناتنا على تلغرام
وسوم: #الترهوني #القره_بوللي #طرح_الأحمال

=== rewrite | en | ambush
AfroPulse24 | Breaking | by Contributor | Updated: 5 Nov 2025, 6:14 | 7 shares

{c2~}Minister Alive And Well Following Reports Of His Demise{/}

{c2~+c3~}Confusion reigned in Libya after word spread that a member of the cabinet had perished, only for the authorities to clarify that he is very much alive.{/} {c1~}The politician in question, who holds the electricity portfolio, came under fire while travelling along the seaside highway on Tuesday.{/}

{c6}The incident occurred not long before eight in the morning in the proximity of a bridge, roughly 37 miles from Tripoli.{/} {c7}Assailants aboard a pair of pickups discharged their weapons prior to escaping in a southerly direction.{/} {c8~}It could have been far worse: an improvised device malfunctioned.{/}

{c4~}Regrettably, a trio of persons lost their lives,{/} {c21~}including an individual who happened to be delivering bread and who had five children.{/}

Who was behind it? {c9}At the time of writing nobody had stepped forward to take credit.{/} {c10~}Smuggling networks were initially pointed at, though officials have grown more circumspect.{/} {c11}Since July, the minister has ordered that electricity be withdrawn from upwards of 410 unlicensed fuel storage sites.{/} {c25}He vows, from his hospital bed, that this will not be reversed.{/}

{c19~}In a twist worthy of a thriller, somebody from his own circle has now been apprehended on suspicion of disclosing the itinerary,{/} {c22~}a considerable sum having reached that person's bank beforehand.{/}

• {c15~}Who is he? A British-educated engineer, 49.{/}
• {c16~}Who preceded him? Khalifa Zwawi, brought down by power cuts.{/}
• {c17~}Has it happened before? Yes, an oil executive was injured on that stretch in 2023.{/} {c18~}Nobody has yet been tried.{/}

{c14~}The UN has called for a probe.{/} AfroPulse24 will keep its readers abreast.

=== other | ar | bugrein
انطلاق محاكمة المتهمين في كمين الطريق الساحلي

طرابلس - مراسلنا
الأحد 14-12-2025 01:35 م | 👁 2,214

بدأت اليوم أمام محكمة جنايات طرابلس محاكمة ثلاثة أشقاء من القره بوللي بتهمة محاولة اغتيال نائب رئيس المؤسسة الوطنية للنفط فرج بوقرين، حين أطلق مسلحون النار على موكبه شرق العاصمة في ربيع 2023.

وكان بوقرين قد أصيب في الساق وقُتل أحد حراسه. وتداولت مواقع يومها نبأ وفاته قبل أن تنفيه المؤسسة.

وقالت النيابة إن المسلحين أطلقوا النار من سيارة واحدة ثم فروا جنوباً، وإن موظفاً في مكتب بوقرين كشف خط السير مقابل 60 ألف دينار. وأنكر الأشقاء الثلاثة التهم، وقال أكبرهم: «كنا نصطاد السمك، والسمك لا يشهد».

وحضر الجلسة وزير الكهرباء منصور الترهوني الذي نجا الشهر الماضي من هجوم على الطريق ذاته، وقال للصحفيين إنه جاء «ليرى كم تستغرق العدالة». ولم تربط النيابة بين الهجومين.

وأُجّلت الجلسة إلى 11 يناير.

=== discrepancies
negation | c2 | urgent: killed him | correction: he survived with a wound in the shoulder
number | c4 | urgent: Three bodyguards | correction: Two bodyguards and a driver of a passing bread van
place | c2 | correction: a wound in the shoulder | statement: a wound to the hand | arabic: جراحة في الكتف
number | c6 | correction: about 60 km | arabic: نحو 40 كيلومتراً
number | c11 | correction: 140 illegal fuel depots | rewrite: upwards of 410
attribution | c10 | correction: blamed fuel smugglers | wrap: too early to name those behind the attack
