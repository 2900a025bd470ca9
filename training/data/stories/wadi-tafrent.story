=== wire | en | tafrent
{c1~}Flood sweeps bus off desert road in Algeria, killing 17{/}

ALGIERS, Oct 15, 2025 (Meridian News Agency)

{c1}At least 17 people were killed when a flash flood swept a bus off a ford near the village of Tafrent in western Algeria late on Tuesday, the civil protection service said.{/} {c2}The bus, bound from Oran to Bechar, was carrying 41 people.{/}

{c3}Twenty-two passengers were rescued, and two are still missing, said Colonel Farouk Belhadef, the spokesman for civil protection.{/} {c4}Some 180 rescuers with dogs and drones were searching the bed of the wadi on Wednesday.{/}

{c5}Gendarmes had closed the ford at 8:40 p.m., half an hour before the bus arrived.{/} {c6}The driver steered round the barrier after arguing with a gendarme, according to the prosecutor's office in Naama.{/}

{c7}The 46-year-old driver survived and was taken into custody in hospital.{/} {c8}Prosecutors have opened an investigation for manslaughter.{/}

{c9}"The water picked us up like a box of matches, and then the lights went out," said Nadia Ouznadji, a teacher who clung to the roof for two hours.{/}

{c10}A farmer, Tayeb Mesradi, pulled nine people out with a rope tied to his tractor.{/} {c11}The wreck was found lying on its side three kilometres downstream.{/}

{c12}Six of the dead were students returning to the university in Bechar after a holiday.{/}

{c13}The weather office said 93 millimetres of rain had fallen in the area in three hours, as much as in an ordinary half-year.{/} {c14}It had issued an orange alert for four provinces on Monday.{/}

{c15}The operator, Benhadria Voyages, said that the bus had passed its technical inspection in September.{/} It declined to comment on the driver.

{c16}A bridge at Tafrent was promised after a lorry was washed away in 2016, but work never started, said the mayor, Abdelkrim Zouagui.{/} {c17}The money, 310 million dinars, was moved to another project, he said.{/}

{c18}Interior Minister Slimane Tarbaoui visited the injured in Ain Sefra hospital and promised that "those who neglected their duty will answer for it".{/}

{c19}Power was cut to 2,300 homes, and schools in the province will stay closed until Sunday.{/}

{c20}In September 2023, a flood in Batna province in the east of the country carried away a minibus and killed eight.{/}

(Reporting by Samir Lounaci; editing by Hélène Cardot)

=== rewrite | en | tafrent
{c9}A schoolteacher who spent two hours on top of a drowning bus says the flood lifted it "like a box of matches" before everything went dark.{/} {c9}Nadia Ouznadji is one of the lucky ones.{/}

{c3}She and 21 others made it out alive, while rescuers have not given up on two people nobody has seen since.{/} {c1}Seventeen passengers did not survive Tuesday night, when a wall of water knocked their coach from a crossing outside Tafrent, in Algeria's west.{/} {c12}Half a dozen of them were young people heading back to their lectures in Bechar at the end of a break.{/}

What makes the tragedy so hard to swallow is that it could have been avoided. {c5}The ford had already been shut for half an hour when the coach rolled up, around 8.40 in the evening.{/} {c6}After a quarrel with an officer on duty, the man at the wheel simply drove past the roadblock, prosecutors in Naama say.{/} {c7+c8}He is 64, he lived, and he now lies in a hospital bed under guard while a manslaughter case is being prepared.{/}

There were heroes, too. {c10~}With nothing but a tractor and a rope, a man who works the land nearby dragged nine strangers ashore.{/} His village is already calling for a medal.

{c4}Close to 200 searchers combed the valley floor on Wednesday, helped by drones and sniffer dogs.{/} {c11~}The coach itself had come to rest on its flank well below the crossing.{/}

{c13}Meteorologists measured over nine centimetres of rain in the space of three hours, what the district normally sees in six months.{/} {c14~}A warning had been out since the start of the week.{/}

Questions are also being asked of those in charge. {c16+c17}The local mayor recalls that a bridge had been pledged nine years ago, after the stream took a truck; its budget of 310 million dinars went elsewhere and no spade ever touched the ground.{/} {c18}Slimane Tarbaoui, who heads the interior ministry, went to the bedside of survivors in Ain Sefra and vowed to hold negligent officials to account.{/}

{c15}Benhadria Voyages, which ran the service, insists the vehicle had no inspection problems only a month earlier.{/}

=== local | en | tafrent
Tafrent: anatomy of a night of mourning

By our correspondent in Naama

{c1~}They laid the bodies out in the sports hall of the lycée, seventeen of them under grey blankets.{/} By ten in the morning the families had begun to arrive from Oran, from Mecheria, from as far away as Tiaret.

{c2}There were forty-one people on the Benhadria Voyages coach that left Oran for Béchar at 2 p.m. on Tuesday.{/} {c12}Among those who did not reach it are six students who were going back to the Tahri faculty after the holiday.{/} The youngest victim, Aya, was four.

{c5}The gendarmerie brigade says it put up the barrier at the oued at 20.40, thirty minutes before the coach came.{/} {c6~}"He shouted that he knew this oued better than we did, and he went around us," one of the gendarmes told this newspaper.{/} {c7~}The driver was found alive at dawn on a sandbank and is being held at the hospital.{/} His brother says he had been told by the company to make up for a late departure, a claim we could not verify.

{c10}The name on everybody's lips is that of Tayeb Mesradi, the farmer who went in with his tractor and brought nine people back.{/} {c21}"I would have gone a tenth time, but the engine drowned," he says.{/}

{c11}The coach ended up on its side three kilometres lower down, against the pillars of the old railway.{/} {c3~}Two passengers, a soldier on leave and a woman of about thirty, are still being looked for.{/}

Nobody here is surprised. {c16}In 2016 the oued carried off a lorry, and the wilaya promised a bridge that was never begun, recalls mayor Abdelkrim Zouagui.{/} {c17}He shows us the letter: 310 million dinars "reassigned" in 2019 to a ring road in the provincial capital.{/}

{c18~}The interior minister came, saw the injured and left within the hour.{/} He was booed outside the hospital.

{c19}All schools in the wilaya are closed until Sunday, and 3,200 households have no electricity.{/} {c14}The orange bulletin from the weather office, sent out on Monday, covered four wilayas, ours among them.{/} It said nothing of the oued.

=== arabic | ar | tafrent
{c1~}الجزائر: مصرع 17 شخصاً إثر جرف السيول حافلة لنقل المسافرين بالنعامة{/}

الأربعاء 15 أكتوبر 2025 - 14:22

مجتمع | محليات

{c1}لقي ما لا يقل عن 17 شخصاً حتفهم ليلة الثلاثاء إلى الأربعاء بعدما جرفت السيول حافلة عند معبر وادٍ قرب قرية تافرنت غربي الجزائر، حسب ما أفادت به مصالح الحماية المدنية.{/}

{c2}وكانت الحافلة تقل 41 شخصاً في رحلة بين وهران وبشار.{/} {c3}وأوضح العقيد فاروق بلهادف، الناطق باسم الحماية المدنية، أنه تم إنقاذ 22 راكباً فيما لا يزال اثنان في عداد المفقودين.{/} {c4~}وتتواصل عمليات البحث بالاستعانة بالكلاب المدربة والطائرات المسيّرة.{/}

وحول ملابسات الحادث، {c5}كان رجال الدرك قد أغلقوا المعبر في حدود الساعة الثامنة وأربعين دقيقة مساءً، أي قبل وصول الحافلة بنصف ساعة،{/} {c6}غير أن السائق التف حول الحاجز عقب مشادة كلامية مع أحد الدركيين، وفق نيابة النعامة.{/} {c7}ونجا السائق، البالغ من العمر 46 سنة، وهو موقوف تحت الحراسة بالمستشفى،{/} {c8}وفُتح تحقيق قضائي بتهمة القتل الخطأ.{/}

{c13~}وسجلت مصالح الأرصاد الجوية تساقط 93 ملم من الأمطار في ظرف ثلاث ساعات بالمنطقة.{/} {c14}وكانت قد أصدرت الاثنين نشرية من المستوى البرتقالي تخص خمس ولايات.{/}

{c18}وتنقل وزير الداخلية سليمان طرباوي إلى مستشفى عين الصفراء حيث اطمأن على المصابين، متوعداً بمحاسبة «كل من قصّر في أداء واجبه».{/}

{c20}يُذكر أن سيولاً جرفت في سبتمبر 2023 حافلة صغيرة بولاية باتنة شرقي البلاد، ما أسفر عن ثمانية قتلى.{/}

شارك المقال: فيسبوك | تويتر | واتساب

الكلمات المفتاحية: فيضانات، الحماية المدنية، النعامة، حوادث المرور

=== arabic2 | ar | tafrent
{c10~}بطل تافرنت.. فلاح بجراره يخطف تسعة أرواح من فم الوادي{/}

نُشر في: 16/10/2025 | آخر تحديث: 09:05

{c9}«حملتنا المياه كعلبة كبريت ثم انطفأت الأنوار»، هكذا تصف المعلمة نادية أوزناجي اللحظات الأولى من ليلة قضت ساعتين منها متشبثة بسقف الحافلة.{/}

لم تكن نادية وحدها. {c10}فقد ربط الفلاح الطيب مسرادي حبلاً إلى جراره وسحب به تسعة من الركاب إلى الضفة،{/} {c21}قبل أن تغمر المياه المحرك.{/} {c3~}وفي المجموع كُتبت الحياة لاثنين وعشرين راكباً.{/}

{c1+c12}أما الآخرون فكانت نهايتهم مأساوية؛ سبعة عشر قتيلاً سقطوا مساء الثلاثاء عند معبر تافرنت، بينهم ستة طلبة كانوا في طريق العودة إلى جامعة بشار بعد العطلة.{/} {c11}وعُثر على هيكل الحافلة منقلباً على جنبه على بعد ثلاثة كيلومترات أسفل الوادي.{/}

من المسؤول؟

سؤال يتردد على كل لسان. {c6~}فالسائق، بحسب التحقيقات الأولية، تجاهل حاجز الدرك وواصل السير،{/} {c15~}وشركة النقل تؤكد أن الحافلة خضعت للمراقبة التقنية حديثاً.{/}

{c16}لكن رئيس البلدية عبد الكريم زواقي يعود إلى ما هو أبعد: الجسر الذي وُعد به السكان بعدما جرف الوادي شاحنة عام 2016 لم تنطلق أشغاله قط،{/} {c17~}وحُوّلت أمواله إلى مشروع آخر.{/}

{c19}وتسببت الأمطار في انقطاع الكهرباء عن 2300 مسكن، فيما تقرر إغلاق مدارس الولاية إلى غاية الأحد.{/} {c13~}وكانت المنطقة قد شهدت خلال ثلاث ساعات ما يعادل أمطار نصف عام.{/}

اقرأ أيضاً: خريطة النقاط السوداء في طرقات الجنوب الغربي

=== other | en | batna
{d1~}Eight die as torrent carries off minibus in eastern Algeria{/}

ALGIERS, Sept 19, 2023 (Meridian News Agency)

{d1}Eight people were killed when a flash flood swept a minibus off a road near the village of Ras Guedma in Batna province late on Monday, the civil protection service said.{/} {d2}The minibus was carrying 13 people from a wedding.{/}

{d3}Four passengers were rescued, and one is still missing, said Captain Farouk Belhadef, a spokesman for civil protection.{/} Some 90 rescuers with dogs were searching the bed of the wadi on Tuesday.

{d4}Gendarmes had not closed the road, although the water had been rising since 6 p.m., according to the mayor of Ras Guedma, Larbi Chentouf.{/} The driver, 46, was among the dead.

A shepherd pulled two children out with a rope.

The weather office said 61 millimetres of rain had fallen in the area in two hours. It had issued an orange alert for six provinces on Sunday.

{d5}A bridge at Ras Guedma was promised in 2018, and work is to start next year, Chentouf said.{/} The money, 120 million dinars, has been set aside.

Power was cut to 1,400 homes, and schools in the area will stay closed until Thursday. The interior minister is expected to visit the injured in Batna hospital on Wednesday.

(Reporting by Samir Lounaci)

=== other_ar | ar | batna
{d1}باتنة: ثمانية قتلى في انجراف حافلة صغيرة بفعل السيول قرب رأس قدمة{/}

الثلاثاء 19 سبتمبر 2023

{d1}جرفت السيول مساء الاثنين حافلة صغيرة قرب قرية رأس قدمة بولاية باتنة ما أدى إلى مصرع ثمانية أشخاص، حسب الحماية المدنية.{/} {d2}وكان على متنها 13 شخصاً عائدين من حفل زفاف.{/}

{d3}وأكد النقيب فاروق بلهادف إنقاذ أربعة ركاب، فيما لا يزال البحث جارياً عن مفقود واحد.{/}

{d4}وقال رئيس البلدية العربي شنتوف إن الدرك لم يغلق الطريق رغم ارتفاع منسوب المياه منذ السادسة مساءً.{/} {d5}وأضاف أن الجسر الذي وُعدت به القرية عام 2018 ستنطلق أشغاله السنة المقبلة.{/}

وقد وُضع رقم أخضر تحت تصرف عائلات الضحايا.

=== discrepancies
time | c5 | wire: closed the ford at 8:40 p.m., half an hour before the bus arrived | rewrite: the coach rolled up around 8.40 | local: put up the barrier at 20.40
age | c7 | wire: 46-year-old | rewrite: 64 | arabic: 46
number | c19 | wire: 2,300 homes | local: 3,200 households | arabic2: 2300
number | c14 | wire: four provinces | arabic: five provinces | local: four wilayas
