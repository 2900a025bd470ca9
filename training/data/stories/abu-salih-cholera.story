=== wire | en | cholera
{c1~}Cholera kills 74 in Chadian camp, vaccine on its way{/}

N'DJAMENA, Sept 8, 2025 (Eastlight News) - {c1}Cholera has killed 74 people in three weeks in the Abu Salih camp in eastern Chad,{/} {c2}and more than 1,500 have fallen ill, the health ministry said on Monday.{/}

{c3}The camp, 40 kilometres from the border, was built for 20,000 people{/} {c4}but holds some 58,000, nearly all of them refugees from Sudan's Darfur region.{/}

{c5}The first case was confirmed on Aug 17 in a woman of 28 who had crossed the border two days earlier.{/} {c6}The disease has since spread to the town of Hadjer Tine, where 11 people have died.{/}

{c7}Rains washed away the road to the camp on Aug 26,{/} {c8}and for six days supplies came only by donkey and by one United Nations helicopter.{/}

{c9}"We had four litres of water a head where there should be fifteen, and the latrines were under water," said Ilse Vandamme, who runs the treatment centre of the charity Medics Across.{/} {c10}Its 90 beds are shared by two patients each.{/}

{c11}Health Minister Abakar Djimet said 860,000 doses of oral vaccine would arrive on Thursday from a global stockpile.{/} {c12}The campaign is to start on Sept 15 and to reach everyone over the age of one.{/}

{c13}Aid groups said the government had taken ten days to declare an outbreak.{/} {c14}Djimet rejected the criticism and said that laboratory results had been delayed by the lack of a plane.{/}

{c15}Tests showed that five of the camp's nine wells were contaminated.{/} {c16}Three have been closed, and the others are treated with chlorine.{/}

{c17}Residents threw stones at a burial team last Wednesday and injured a driver,{/} {c18}after a rumour that the sprayers were spreading the disease.{/} {c19}A local imam, Sheikh Issa Nourene, has since been washing his hands in public before every prayer.{/}

{c20}"I carried my son for five hours, and at the gate he asked for mangoes," said Hawa Yahya, 31.{/} {c21}The boy survived.{/}

{c22}The U.N. refugee agency has received only 27 percent of the $410 million it asked for to help refugees in Chad this year.{/} {c23}Cholera, which is spread by dirty water, can kill within hours but is easily treated with salts, sugar and clean water.{/}

{c24}Chad has taken in more than 870,000 people since the war in Sudan began in April 2023.{/}

=== update | en | cholera
{c1~}Chad cholera toll passes 80{/} {c11~}as first vaccine lands{/}

N'DJAMENA, Sept 11, 2025 (Eastlight News) - {c11}A plane with 460,000 doses of cholera vaccine landed in Abeche in eastern Chad on Thursday,{/} {c1}as the number of deaths in the Abu Salih camp rose to 83.{/}

The rest of the consignment had been held back for Sudan, where the disease is spreading faster, an official of the global stockpile said. {c12}Vaccination will begin on Sept 15 as planned, but for now only children between one and 15 will receive a dose.{/}

{c2}More than 1,800 people have fallen ill,{/} {c6}14 of whom died in the town of Hadjer Tine,{/} the health ministry said. New cases have fallen from 120 to about 70 a day.

{c3}The camp, 40 kilometres from the border, was built for 20,000 people{/} {c4}but holds some 58,000, nearly all of them refugees from Sudan's Darfur region.{/} {c5~}The first case was confirmed on Aug 17.{/} {c7+c8}Rains washed away the road on Aug 26, and for six days supplies came only by donkey and by one United Nations helicopter.{/}

{c10}The treatment centre of the charity Medics Across, where two patients had to share a bed, has been enlarged from 90 beds to 160.{/} "Last night was the first when nobody lay on the floor," said its head, Ilse Vandamme.

{c13}Aid groups have accused the government of taking ten days to declare an outbreak.{/} {c14~}Health Minister Abakar Djimet has rejected the criticism.{/} {c15+c16}Five of the camp's nine wells were contaminated; three have been closed, and the others are treated with chlorine.{/}

{c17~}Police said they had detained two youths over an attack on a burial team last week in which a driver was hurt by stones.{/}

{c22}The U.N. refugee agency said donors had promised another $19 million. It had received only 27 percent of the $410 million it asked for to help refugees in Chad this year.{/}

{c23}Cholera, which is spread by dirty water, can kill within hours but is easily treated with salts, sugar and clean water.{/} {c24}Chad has taken in more than 870,000 people since the war in Sudan began in April 2023.{/}

=== rewrite | en | cholera
{c20}For five hours Hawa Yahya walked with her son in her arms. When they reached the entrance, the child wanted a mango.{/} {c21}He is alive.{/} Others have been less fortunate in Abu Salih, a sea of plastic sheets in Chad's far east.

{c1~}In less than a month, the camp has lost seventy-four of its people to cholera, as the authorities reported at the start of the week.{/} {c2}At least one and a half thousand others have caught it.{/}

Experts say that overcrowding is a driver in such crises, and the numbers here speak for themselves. {c3~+c4}Close to sixty thousand human beings, almost all of whom fled Darfur, live where there should be no more than twenty thousand.{/}

{c23}The illness travels in filthy water, and although sugar, salt and something clean to drink are all it takes to cure it, it may finish off a patient in a matter of hours.{/} {c15}Clean is the problem: samples from five of the nine wells turned out to be tainted.{/} {c16~}All five were shut.{/} {c9~}At the height of the floods, each inhabitant had to make do with four litres a day, roughly a quarter of the norm, reports Ilse Vandamme from the aid organisation Medics Across.{/} {c10}Her clinic's 90 beds have to do for twice as many patients.{/}

Then there was the weather. {c7~}In late August the only road was swept off by a downpour.{/} {c8}A single UN helicopter and donkeys kept the camp alive for the best part of a week.{/}

It is not only germs that have to be fought. {c18}People had it that those who disinfect the tents were sowing the illness,{/} {c17~}and a team that came to bury a victim was met with stones.{/} {c19}Since then, before each prayer, Sheikh Issa Nourene has shown the faithful how to wash one's hands.{/}

When did it all begin? {c5}With a young refugee, 38 years of age, so the records say, who had come over from Sudan two days before her test proved positive on 17 August.{/} {c13~}Relief workers complain that the state was slow to call it by its name.{/} {c14}There was no aeroplane for the samples, counters the minister, Abakar Djimet, who will hear none of it.{/}

{c11}Hope is to come by air on Thursday: 860,000 doses to be swallowed,{/} {c12~}which will be given out from the middle of the month.{/} {c22}Money is another matter. Barely more than a quarter of the 410 million dollars that UNHCR needs for the refugees in the country this year has come in.{/}

=== arabic | ar | cholera
{c1~}الكوليرا تحصد أرواح العشرات في مخيم للاجئين السودانيين شرقي تشاد{/}

نجامينا – الثلاثاء 9 سبتمبر 2025 – 14:05 (توقيت مكة المكرمة)

أخبار | أفريقيا

شارك: فيسبوك – إكس – واتساب – نسخ الرابط

{c1}أعلنت وزارة الصحة التشادية أن وباء الكوليرا أودى بحياة 74 شخصاً خلال ثلاثة أسابيع في مخيم «أبو صالح» قرب الحدود مع السودان،{/} {c2}فيما تجاوز عدد الإصابات 1500 إصابة.{/}

{c4}ويؤوي المخيم نحو 58 ألف لاجئ معظمهم من إقليم دارفور،{/} {c3~}أي ما يقارب ثلاثة أضعاف طاقته الاستيعابية.{/} {c6}وامتد المرض إلى بلدة هجر تين المجاورة حيث سُجلت 11 وفاة.{/}

{c11}وقال وزير الصحة أبكر جيمت إن 860 ألف جرعة من اللقاح الفموي ستصل الخميس،{/} {c12}على أن تنطلق حملة التطعيم في الخامس عشر من الشهر الجاري لتشمل كل من تجاوز عامه الأول.{/}

"ماء لا يكفي"

{c9}وقالت إلسه فاندامه، مديرة مركز العلاج التابع لمنظمة «مسعفون عبر المسافات»، إن حصة الفرد هبطت إلى أربعة لترات من الماء يومياً، في حين أن المعيار خمسة عشر لتراً، وإن المراحيض غمرتها المياه.{/}

{c15}وأثبتت الفحوص تلوث خمس آبار من أصل تسع،{/} {c16~}أُغلقت ثلاث منها.{/}

{c7}وكانت السيول قد جرفت الطريق المؤدية إلى المخيم في 26 أغسطس/آب،{/} {c8}ولم تصل الإمدادات طوال ستة أيام إلا على ظهور الحمير وبمروحية أممية واحدة.{/}

{c18+c17}وعلى وقع شائعات تتهم فرق التعقيم بنشر المرض، رشق سكان غاضبون فريقاً للدفن بالحجارة الأربعاء الماضي فأصيب سائق.{/} {c19}ومنذ ذلك الحين يغسل الشيخ عيسى نورين، إمام أحد مساجد المنطقة، يديه أمام المصلين قبل كل صلاة.{/}

{c13}وتتهم منظمات إغاثة الحكومة بالتأخر أسبوعين في إعلان تفشي الوباء،{/} {c14}غير أن الوزير رد بأن نتائج المختبر تأخرت لعدم توفر طائرة.{/}

{c24}يُذكر أن تشاد استقبلت أكثر من 870 ألف شخص منذ اندلاع الحرب في السودان في أبريل/نيسان 2023.{/}

المصدر: الجزيرة الخضراء للأنباء + وكالات

مواضيع ذات صلة: السودان | تشاد | الكوليرا | اللاجئون

=== other | en | cholera2023
{o7~}Cholera kills 47 in camp in southern Chad,{/} {o4~}vaccine delayed{/}

N'DJAMENA, Oct 6, 2023 (Eastlight News) - {o7}Cholera has killed 47 people in five weeks in the Belom Sido camp in southern Chad,{/} and more than 900 have fallen ill, the health ministry said on Friday.

{o1}The camp, 15 kilometres from the border, was built for 20,000 people but holds some 31,000, nearly all of them refugees from the Central African Republic.{/}

{o2}The first case was confirmed on Sept 1 in a man of 52.{/} {o3}Rains washed away the bridge to the camp on Sept 12, and for nine days supplies came only by canoe.{/}

"We had seven litres of water a head where there should be fifteen," said a nurse of the charity Medics Across, whose 60 beds are shared by two patients each.

{o4}Health Minister Abakar Djimet said 300,000 doses of oral vaccine, which were to have arrived on Thursday, had been held up in Douala.{/} {o5}Aid groups said the government had taken three weeks to declare an outbreak.{/} Djimet said there had been no laboratory in the south.

{o6}Tests showed that four of the camp's six wells were contaminated. All four have been closed.{/} Residents threw stones at a water lorry on Monday after a rumour that chlorine made women barren.

The U.N. refugee agency has received 41 percent of the $172 million it asked for to help refugees in Chad this year. The last outbreak in the south, in 2017, killed 80 people before the rains ended.

=== otherbrief | en | cholera2023
Health notes, autumn 2023

Chad: {o1~}In a camp for refugees from the Central African Republic in the south of the country, where 31,000 people live,{/} {o7~}the cholera has claimed four dozen lives.{/} {o2~}It began on the first of September.{/} {o3}When the floods took the bridge, canoes were for nine days the only means of bringing anything in.{/} {o6}Four wells in six were found to be infected and were sealed.{/} {o4~}Vaccines have been stuck in a Cameroonian port,{/} {o5}and relief groups reproach the authorities with having waited for three weeks before speaking of an epidemic.{/}

=== discrepancies
number | c1 | wire: 74 deaths | rewrite: seventy-four | update: 83 deaths
number | c2 | wire: more than 1,500 | rewrite: at least one and a half thousand | update: more than 1,800
number | c11 | wire: 860,000 doses | rewrite: 860,000 | update: 460,000 doses
number | c6 | wire: 11 dead in the town | update: 14
age | c5 | wire: 28 | rewrite: 38
number | c16 | wire: three closed | update: three closed | rewrite: all five shut
date | c13 | wire: ten days | update: ten days | arabic: two weeks
age | c12 | wire: everyone over the age of one | update: only children between one and 15
