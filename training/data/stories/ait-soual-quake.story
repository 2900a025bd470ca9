=== wire | en | soual
RABAT, Feb 23, 2026 (Maghrib Press Service) - {c1}An earthquake of magnitude 5.6 shook the High Atlas in Morocco early on Sunday, killing six people and injuring 87, the Interior Ministry said.{/}

{c2}The tremor, at 03.52, had its epicentre near Ait Soual, 70 kilometres south of Demnate, at a depth of nine kilometres.{/} {c3}It was felt in Marrakesh, where tourists spent the rest of the night beside hotel pools.{/}

{c4}The roof of the primary school at Ait Soual came down on 46 desks.{/} {c5}It was empty, as the holidays had begun on Friday.{/} {c6}The building, finished in 2024 to replace one that had been destroyed by the great earthquake of September 2023, had been certified as earthquake-proof.{/}

{c7}"I taught in a tent for a year so that they could build me this," said the teacher, Fadma Oubella, 29, standing before the rubble.{/}

{c8}Education Minister Younes Tazi Sekkat ordered the closure of 118 schools that had been built by the same contractor, Atlas Binaa.{/} {c9}The prosecutor in Beni Mellal banned the firm's director from leaving the country.{/} {c10}The company said it had followed the plans "to the last screw" and blamed the ministry's own engineers.{/}

{c11}Four of the dead were members of one family in the hamlet of Tagoudicht, whose mud house slid into a ravine.{/} {c12}A girl of three was found alive in a bread oven there 19 hours after the quake by a dog named Zitoun.{/} {c13}The dog belongs to a civil protection unit that was trained in Switzerland after 2023.{/}

{c14}Helicopters of the royal gendarmerie dropped blankets on three villages cut off by rockfalls,{/} {c15}where the temperature fell to minus six degrees.{/} {c16}The army has put up a field hospital of 30 beds in Ouaouizeght.{/}

{c17}Some 2,300 houses have cracks, according to a first count.{/} {c18}The government said that those who had lost their homes would receive 2,500 dirhams ($270) a month for a year, the sum that was paid after the last disaster.{/}

{c19}Several residents said they were still waiting for that money.{/} {c20}In the valley, 61 families were living in tents and containers before Sunday.{/}

{c21}The 2023 earthquake, of magnitude 6.8, killed more than 2,900 people and was the deadliest in the country in over sixty years.{/}

=== arabic | ar | soual
{c1~}المغرب.. قتلى وجرحى في زلزال ضرب الأطلس الكبير{/} {c4~+c6~}وانهيار مدرسة «مقاومة للزلازل»{/}

الرباط – مراسلنا – 23 فبراير/شباط 2026

{c1}ارتفعت حصيلة الزلزال الذي ضرب منطقة الأطلس الكبير فجر أمس الأحد بقوة 5.6 درجات إلى ستة قتلى و87 جريحاً، حسب وزارة الداخلية المغربية.{/}

{c2~}وحُدد مركز الهزة قرب بلدة آيت سوال على عمق تسعة كيلومترات،{/} {c3~}وشعر بها سكان مراكش.{/}

{c4}وانهار سقف المدرسة الابتدائية في آيت سوال على 46 مقعداً دراسياً،{/} {c5}ولم يكن فيها أحد بفضل العطلة التي بدأت الجمعة.{/} {c6}وكانت المدرسة قد شُيدت عام 2024 بدلاً من أخرى دمرها زلزال سبتمبر 2023، وحصلت على شهادة بمقاومتها للزلازل.{/}

{c7}وقالت المعلمة فاظمة أوبلا (29 عاماً) أمام الأنقاض: "درّستُ في خيمة سنة كاملة كي يبنوا لي هذه".{/}

{c8}وأمر وزير التربية يونس التازي السقاط بإغلاق 118 مدرسة شيدتها الشركة نفسها «أطلس بناء»،{/} {c9}فيما منعت النيابة العامة في بني ملال مديرها من مغادرة التراب الوطني.{/} {c10}ونفت الشركة مسؤوليتها مؤكدة أنها طبّقت التصاميم حرفياً، وألقت باللائمة على مهندسي الوزارة.{/}

{c12}وفي مشهد مؤثر، عثر كلب إنقاذ يُدعى «زيتون» على طفلة في الثالثة حية داخل فرن للخبز{/} {c11~}في دوار تاكوديشت حيث قضى أربعة من أسرة واحدة،{/} {c12~}وذلك بعد تسع ساعات من الهزة.{/}

{c14}وألقت مروحيات الدرك الملكي أغطية على ثلاث قرى عزلتها الصخور المتساقطة،{/} {c16~}وأقام الجيش مستشفى ميدانياً.{/}

{c18}وأعلنت الحكومة صرف 2500 درهم شهرياً لمدة سنة لمن فقدوا مساكنهم،{/} {c19}غير أن عدداً من السكان يقولون إنهم لم يتسلموا بعد تعويضات الزلزال السابق،{/} {c21~}الذي أودى بحياة أكثر من 2900 شخص.{/}

=== rewrite | en | soual
{c12~}Dog saves toddler,{/} {c4~}school falls flat:{/} {c1~}Morocco trembles again{/}

by Lars-Ole Petersen, reporting from Casablanca

{c12}Nineteen hours had passed when Zitoun began to bark. In the place where a family used to bake its bread lay a three-year-old, breathing.{/} {c11~}Four relatives of the child had perished when the loam walls went over the edge.{/} {c13~}Her saviour learned his trade from the Swiss.{/}

{c1~}Half a dozen people lost their lives in Sunday's tremor in the mountains of Morocco.{/} {c2}It struck at eight minutes to four in the morning, nine kilometres below Ait Soual, which lies south of Demnate at 70 kilometres' distance.{/} {c3}Guests of hotels in Marrakesh preferred to wait for the dawn by the swimming pool.{/}

What enrages people is something else. {c4~+c5}Had it been a school day, children would have been sitting under the ceiling that collapsed; but the vacation was two days old.{/} {c6}The schoolhouse dates from 2024. It took the place of one that did not survive 2023, and a paper says that it will withstand any quake.{/} {c7~}"I taught in a tent for a year," says Fadma Oubella, the teacher, bitterly.{/}

{c8}All 181 schools from the hands of the contractor, Atlas Binaa, have been shut at the behest of the minister of education.{/} {c9~}Its head must not travel abroad.{/} {c10}He regards himself as innocent: the drawings of the state's engineers were at fault, he was faithful to them.{/}

{c15}At night it is six below zero.{/} {c14~}Blankets have to come from the sky in some places.{/} {c17~}More than two thousand dwellings are damaged.{/}

{c18~}There will be a monthly allowance of 2,500 dirhams for the homeless.{/} {c19+c20}Locals shrug: the last one never reached some of them, and sixty-one households in these parts have been under canvas or in metal boxes ever since.{/}

=== blog | en | soual
THE SPIRIT LEVEL
An architect grumbles. Today: certificates.

There is a drawer in my office that we call the cemetery. It holds certificates. A building is born, somebody certifies it, somebody stamps the certificate, the certificate is laid to rest, and it has never, in all those years, been woken by anybody. I would guess that we have eleven kilos of them.

Please note that I am not talking of one school in particular. My lawyer, to whom I am married, would prefer me not to.

{c6~}Let us imagine, however, that in some valley the earth shakes, so terribly that a school is lost; that a new one is promised, and that it really comes, in pink, within a year. There is a document with it. The document says that this time it may shake as much as it likes.{/} {c4~}And let us imagine that it does shake, though much less, and that the ceiling lies down upon the little desks like a tired animal.{/}

{c5~}Nobody under it, thank God and the calendar. Forty-eight hours earlier, and I would not be making jokes, or anything.{/}

{c10~}Whose fault? I have read the builder's statement several times, with professional interest. He did as the drawings told him. The drawings were not his.{/} I can hear the engineer already: he had drawn what the budget told him, and the budget had been told by the tender, and the tender, if you look for it, has gone to live with its cousins in a drawer. {c9~}In the meantime the good man is requested to holiday at home.{/}

{c8~}They have locked the doors of every other school he ever made, more than a hundred of them.{/} Quite right. Where shall the pupils go, do you think? {c7~}Into tents, of course. There is a young woman up there who can tell us how one teaches in a tent. She has done it before, precisely in order that she should not have to do it again.{/}

I was in those mountains as a student, measuring granaries. They are built of mud and juniper, and they have a wooden ring every metre or so, which allows them to dance. No one has ever certified them. An old mason showed me how the corners are tied, and when I asked him for the formula he took me for a lunatic and gave me tea.

{c20~}I am told that there were families in that place who had not yet moved out of their containers when Sunday came.{/} {c19~}The cheques of the former time are, it would appear, still in the post.{/} {c18~}They will now be joined by the cheques of the present one, for the identical amount.{/} One has to admire the consistency.

{c12~}The single piece of good workmanship that I have been able to find in the whole affair is an oven. It was made by a grandmother, out of clay, for bread. It held, and there was somebody in it.{/}

=== brief | en | soual
{c1~}Six die in Atlas quake{/}

{c1~}Six people died in an earthquake in Morocco on Sunday, and 87 were hurt.{/} {c16}There is a field hospital with 30 beds in Ouaouizeght.{/} Rescue dogs are being used. {c21}The quake of 2023, which measured 6.8, took over 2,900 lives, more than any other in Morocco for six decades.{/} The British embassy knows of no Britons among the injured.

=== other | en | auditors
Morocco's auditors criticise rebuilding after 2023 quake

RABAT, Nov 5, 2025 (Maghrib Press Service) - Morocco's Court of Accounts said on Wednesday that 312 of 1,040 schools destroyed or damaged by the earthquake of September 2023 had not been rebuilt, and that contracts for others had gone to firms without experience.

In a report of 210 pages, the auditors said that three companies had received 54 percent of the work, among them Atlas Binaa of Beni Mellal. They had inspected 40 new schools and found cracks in seven.

Education Minister Younes Tazi Sekkat told parliament that all the new buildings were earthquake-proof and had certificates. He promised that no child would be taught in a tent by the spring.

"I have been promised three springs," said a teacher at Imi n'Tala, who gives lessons in a container.

Some families had received the monthly aid of 2,500 dirhams twice and others never, the report said. A commission is to review 4,200 complaints by January.

=== discrepancies
time | c12 | wire: 19 hours after | rewrite: nineteen hours | arabic: nine hours after
number | c8 | wire: 118 schools | arabic: 118 | rewrite: 181 | blog: more than a hundred
