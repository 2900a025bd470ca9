=== wire | en | examleak
{c1~}Algerian official jailed for 12 years for selling school-leaving exam{/}

ORAN, Algeria, Jan 11, 2026 (Corniche Press)

{c1}A court in the Algerian city of Oran on Sunday sentenced a former official of the national examinations office, Nadir Belkhodja, to 12 years in prison for selling the questions of last summer's baccalaureate.{/}

{c2}Thirteen other defendants received sentences of between 18 months and seven years.{/} {c3}Three were acquitted.{/}

{c4}The mathematics and physics papers appeared on a closed Telegram channel 40 minutes before the candidates opened their envelopes on June 15.{/} {c5}Investigators identified 1,140 buyers,{/} {c6}who had paid up to 90,000 dinars ($690).{/}

{c7}"You have sold the sweat of a million children," the presiding judge, Samira Ouali, told Belkhodja.{/}

{c8}The 49-year-old denied the charges and said that others had used his access card.{/} {c9}His lawyer, Mourad Tahri, said he would appeal.{/}

{c10}According to the indictment, Belkhodja photographed the sheets in the printing plant near Blida with a camera hidden in a wristwatch.{/} {c11}Employees are locked in there for six weeks every spring, without telephones and under guard.{/}

{c12}The channel was run by his nephew, a computer science student of 23, who was given seven years.{/} {c13}Belkhodja was also fined five million dinars, and a villa in Mostaganem and two cars were confiscated.{/}

{c14}The 212,000 pupils of the science branches had to repeat the two papers in July.{/}

{c15}"I passed the first time and failed the second, and now I sell phone cards," said Ines Guerroudj, 19, who had come to hear the verdict.{/} {c16}About 60 families waited outside the courthouse in the rain.{/}

{c17}Education Minister Lamia Zerrouki said that from this year the papers would be printed in the examination centres on the morning of the test.{/} {c18}The teachers' union SNEP repeated its call for her resignation.{/}

{c19}Algeria has cut off mobile internet for several hours a day during the exams since 2016 in order to prevent cheating.{/} {c20}An association of online traders estimates that every such day costs the country $38 million.{/}

{c21}Under a law passed in 2020, leaking exam papers is punishable by up to 15 years in prison.{/} {c22}It was first applied in 2023, when a school inspector in Batna was jailed for six years.{/}

=== local | en | examleak
ORAN DAILY NEWS

Baccalaureate trial: {c16~}sixty families in the rain{/}, {c2~}fourteen go to prison{/}

By our court reporter

{c16~}The umbrellas had been standing in Boulevard de l'ALN, in front of the courthouse, since seven.{/} When the doors of the criminal court opened at half past nine on Sunday, not a third of those waiting found a seat. The others followed the verdict over the shoulder of a boy who was reading out messages from his cousin inside.

{c1}Twelve years for Nadhir Belkhoudja, who until last July had been deputy head of security at the national examinations office, for having sold the bac:{/} that was the first, and the square fell silent. The prosecution had demanded 15. {c21}That would have been the maximum that the law of 2020 provides for anyone who makes exam subjects public.{/}

{c12}His nephew Riad, 26, a student of computing at the USTO and administrator of the channel "Sunrise", got seven years.{/} {c2~}For the other convicts, twelve in number, judge Samira Ouali found sentences from one and a half years upward.{/} {c3}The two caretakers from the Lycee Lotfi and a driver walked out free{/}, one of them weeping so hard that he had to be held up.

{c7}"What you put up for sale was the sweat of a million children," the judge said{/}, looking over her glasses.

{c8}Belkhoudja, 49, in a grey pullover, had maintained to the last that somebody else had gone through the doors with his card.{/} {c10}The court preferred the version of the indictment: a wristwatch with a lens in it, at the presses near Blida{/}, bought for 14,000 dinars in a shop in the Medina Jdida. The watch lay on the judge's table for six days like a dead insect. {c9~}An appeal will be lodged within ten days, according to his counsel.{/}

{c13}He loses his villa in Mostaganem and his two cars, and owes the treasury five million dinars besides.{/} What the trade brought in altogether remained unclear. {c6}The most eager parents spent 90,000 dinars,{/} a witness said, the poorest paid in olive oil. {c5}There are 1,140 customers on the list;{/} none of them has been charged.

{c15}Ines Guerroudj, who is 19, knows what she thinks of that list. Having passed in June, she failed when the papers had to be sat again; these days she sells top-up cards for telephones in Es Senia.{/} {c14~}The second sitting was held on July 20, in the greatest heat.{/}

{c17~}The minister of education promises that it cannot happen again, as the sheets will no longer travel.{/} {c18}The union SNEP, for its part, would rather she went.{/}

=== rewrite | en | examleak
{c10~}The spy watch that cost a generation its summer{/}

Cheating in exams is as old as exams themselves. Rarely, however, has it been organised so thoroughly as in the case that a North African court has just brought to a close.

{c11}Picture a printing works where for a month and a half each year no one may leave or make a call, and guards stand at the door.{/} {c10}Into this fortress, close to Blida, a man carried a watch that could take pictures; so, at least, say the prosecutors.{/} {c4}On the morning of 15 June, with 14 minutes to go before hundreds of thousands of Algerians were to break the seals, what he had snapped, maths as well as physics, was on Telegram for a select circle.{/} {c5}That circle had more than eleven hundred paying members.{/} {c6}Some had parted with the equivalent of nearly 700 dollars.{/}

{c1~}The man with the watch, Nadir Belkhodja, once a servant of the very office that sets the tests, was sent down for twelve years.{/} {c13~}A house by the sea and a couple of vehicles are gone as well.{/} {c2+c12~}Thirteen accomplices have to serve anything from a year and a half to seven years, the longest term being reserved for his nephew.{/} {c3}Five of the accused were cleared.{/}

{c8}It was not me, my pass was in other hands, the 49-year-old pleaded to the end.{/} {c9}Mourad Tahri, who defends him, is taking the case to a higher court.{/} {c7}Judge Samira Ouali was not impressed; children by the million had sweated, and he had turned it into cash, she scolded.{/}

Those who paid the real price sat in the back rows. {c14}In the sciences 212,000 youngsters were made to write everything anew a month later.{/} {c15~}A young woman who did well in June and badly in July now makes a living from phone cards.{/}

As everybody knows, the country goes to some length to keep its finals clean. {c19}For years, ten by now, mobile phones have been taken offline for hours on end while pupils are writing.{/} {c20}Online merchants put the damage at 83 million dollars for each day.{/} None of it helped. {c21}Whoever spills the questions risks as much as fifteen years behind bars, thanks to legislation from 2020{/} {c22~}which an inspector was the first to feel three years ago.{/}

{c17}Lamia Zerrouki, the education minister, now wants the sheets to come out of the printer on the spot, hours before they are needed, starting this summer.{/} Time will tell whether that is the answer.

=== arabic | ar | examleak
{c1~}السجن 12 عاماً لمسؤول سابق باع أسئلة البكالوريا في الجزائر{/}

وهران – الاثنين 12 جانفي 2026

مجتمع > قضايا ومحاكم

{c1}أسدلت محكمة الجنايات في وهران، أمس الأحد، الستار على قضية تسريب أسئلة شهادة البكالوريا لدورة 2025، بإدانة الإطار السابق في الديوان الوطني للامتحانات نذير بلخوجة بالسجن 12 عاماً.{/}

{c2}كما تراوحت العقوبات بحق 13 متهماً آخرين بين 18 شهراً وسبع سنوات،{/} {c3}في حين استفاد ثلاثة من البراءة.{/}

{c7}وخاطبت القاضية سميرة والي المتهم الرئيسي قائلة: «لقد بعت عرق مليون طفل».{/}

{c4}وتعود وقائع القضية إلى 15 جوان الماضي، حين نُشر موضوعا الرياضيات والفيزياء على قناة مغلقة في «تلغرام» قبل 40 دقيقة من انطلاق الاختبار،{/} {c5+c6}ودفع 1140 زبوناً مبالغ وصلت إلى تسعة ملايين سنتيم مقابل الاطلاع عليهما.{/}

ساعة يد بعدسة خفية

{c10}وجاء في قرار الإحالة أن بلخوجة صوّر الأوراق داخل المطبعة الواقعة قرب البليدة بكاميرا مخبأة في ساعة يد،{/} {c11}علماً أن عمال المطبعة يُعزلون فيها ستة أسابيع كل ربيع تحت الحراسة ودون هواتف.{/} {c12~}أما ابن أخته، وهو طالب في الإعلام الآلي، فكان يدير القناة وعوقب بسبع سنوات.{/}

{c8}وأنكر المتهم، البالغ من العمر 49 سنة، ما نُسب إليه وقال إن بطاقة دخوله استُعملت من طرف آخرين،{/} {c9}وأعلن محاميه مراد طاهري استئناف الحكم.{/}

{c13}وقضت المحكمة أيضاً بتغريمه خمسة ملايين دينار ومصادرة فيلا في مستغانم وسيارتين.{/}

{c14}وكان 212 ألف تلميذ من الشعب العلمية قد اضطروا إلى إعادة المادتين في جويلية.{/}

{c17}من جهتها، أكدت وزيرة التربية لمياء زروقي أن المواضيع ستُطبع ابتداء من هذه السنة داخل مراكز الإجراء صبيحة الامتحان،{/} {c18}بينما جددت نقابة «سناب» مطالبتها بالاستقالة.{/}

{c21}ويعاقب القانون الصادر عام 2020 على تسريب المواضيع بالسجن حتى 15 سنة.{/}

تابعونا على تلغرام | اقرأ أيضاً: رزنامة امتحانات 2026 | كلمات مفتاحية: البكالوريا، وهران، الغش

=== other_ar | ar | batna
{b1~}ست سنوات سجناً لمفتش تربية سرّب موضوع الفلسفة{/}

باتنة – الثلاثاء 17 أكتوبر 2023

مجتمع > قضايا ومحاكم

{b1}أدانت محكمة باتنة، اليوم الثلاثاء، مفتش التربية عمار زيدان بالسجن ست سنوات نافذة في قضية تسريب موضوع الفلسفة من امتحان شهادة البكالوريا لدورة 2023.{/} {b2}وتراوحت العقوبات بحق أربعة متهمين آخرين بين سنة وثلاث سنوات،{/} {b3}واستفاد متهمان من البراءة.{/}

{b4}وتعود وقائع القضية إلى 13 جوان، حين نُشر الموضوع على «فيسبوك» بعد عشر دقائق من انطلاق الاختبار،{/} {b5}وقد صوّره المتهم بهاتفه داخل مركز الإجراء.{/}

{b6}واعترف المتهم، البالغ من العمر 56 سنة، بما نُسب إليه وقال إنه أراد مساعدة ابنته.{/} {b7}وقضت المحكمة بتغريمه 500 ألف دينار،{/} وأعلن محاميه استئناف الحكم.

وأكد الديوان الوطني للامتحانات أن التلاميذ لن يضطروا إلى إعادة المادة. {b8}وهذه أول مرة يُطبق فيها القانون الصادر عام 2020.{/}

كلمات مفتاحية: البكالوريا، باتنة، الغش

=== other_ar2 | ar | batna
{b6~}«فعلتها من أجل ابنتي»{/}.. {b1~}القضاء يطوي ملف تسريب البكالوريا في الأوراس{/}

نُشر في: 18/10/2023

لم يجد عمار زيدان ما يقوله أمام القاضي سوى أنه أب. {b6}فالرجل الستيني، الذي أمضى ثلاثين عاماً في قطاع التعليم، أقر بكل شيء وبرر فعلته برغبته في مساعدة ابنته المترشحة.{/}

{b1}لكن ذلك لم يشفع له لدى محكمة باتنة التي قضت الثلاثاء بسجنه ست سنوات بتهمة إفشاء موضوع الفلسفة.{/} {b2}وعوقب معه أربعة أشخاص بأحكام أقصاها ثلاث سنوات وأدناها سنة واحدة،{/} {b3~}في حين عاد آخران إلى بيتيهما.{/}

{b5}وكان المفتش قد التقط صورة للورقة بهاتفه من داخل قاعة المركز،{/} {b4~}فلم تمض عشر دقائق على بدء الامتحان حتى كانت الصورة تجوب مواقع التواصل.{/}

{b7~}وإلى جانب السجن، على المدان أن يدفع غرامة مالية.{/} {b8}ويعد هذا الحكم الأول من نوعه منذ صدور قانون عام 2020 الذي شدد العقوبات على مسربي الأسئلة.{/}

ويبقى السؤال: هل تكفي العقوبات وحدها؟

=== discrepancies
time | c4 | wire: 40 minutes before | rewrite: 14 minutes before
number | c3 | wire: three acquitted | rewrite: five cleared
age | b6 | other_ar: 56 | other_ar2: in his sixties
amount | c20 | wire: $38 million a day | rewrite: 83 million dollars a day
age | c12 | wire: 23 | local: 26
