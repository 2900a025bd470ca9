=== wire | en | crash
NAIROBI, Feb 2, 2026 (Rift Press Agency) - {c1}A helicopter carrying the governor of Kenya's Elgeyo county crashed in the Cherangani hills on Monday, killing him and four others,{/} {c2}the interior ministry said.{/}

{c3}Governor Wesley Kiptarus, 52, was on his way from a funeral in Kapsowar to a fundraiser for a girls' school when the aircraft hit a ridge in thick fog at about 3:15 p.m.{/}

{c4}The pilot, retired air force major Dorcas Mumbua, also died,{/} {c5}as did the county health executive, a bodyguard and a cameraman.{/} {c6}A sixth person, nurse Abigael Jebet, 27, survived with burns and a broken pelvis.{/} {c7}She had been given a lift at the last minute to save her the bus fare.{/}

{c8}Farmers carried her for three hours on a door to the nearest road.{/} {c9}"She asked us whether the goats were all right. It was our goats that we had left," said potato farmer Elijah Chelimo.{/}

{c10}The seven-seat aircraft, 26 years old, belonged to the Nairobi company Savanna Rotors{/} {c11}and had been grounded for nine days in December because of a faulty altimeter, an official of the civil aviation authority said.{/} {c12}Savanna Rotors said the instrument had been replaced.{/}

{c13}Transport Minister Halima Godana ordered an inquiry, to be led by a retired judge, with a report due in 60 days.{/} {c14}She called on the public not to speculate.{/}

{c15}But opposition senator Kipsang Rotich demanded that foreign experts be brought in.{/} {c16}"In this country fog has a habit of choosing," he told mourners in Iten.{/}

{c17}Kiptarus, a former marathon runner who came third in Rotterdam in 1999, was elected in 2022 on a promise to end cattle rustling.{/} {c18}He had fallen out with the ruling party in November over a dam.{/}

{c19}His deputy, Jane Kosgei, was sworn in the same evening, as the constitution demands.{/} {c20}It is at least the fifth deadly crash of a helicopter in Kenya in three years.{/} {c21}The governor will be buried on Saturday at his farm in Kapchebit.{/}

=== arabic | ar | crash
{c1~}مصرع حاكم مقاطعة كينية في تحطم مروحية{/}

نيروبي – وكالات – 2 فبراير 2026

{c1}لقي حاكم مقاطعة إلغيو الكينية مصرعه مع أربعة آخرين، الإثنين، إثر تحطم مروحية كانت تقلهم في تلال تشيرانغاني،{/} {c2}وفق ما أعلنته وزارة الداخلية.{/}

{c3~}وكان الحاكم ويسلي كيبتاروس، البالغ من العمر 52 عاماً، عائداً من جنازة حين اصطدمت المروحية بإحدى القمم وسط ضباب كثيف.{/}

{c4}وقُتلت في الحادث قائدة الطائرة الرائد المتقاعدة في سلاح الجو دوركاس مومبوا،{/} {c5}ومسؤول الصحة في المقاطعة وحارس شخصي ومصور.{/} {c6~}ونجت ممرضة تدعى أبيغيل جيبيت، وتبلغ من العمر 37 عاماً، بعد أن أصيبت بحروق وكسر في الحوض.{/}

{c8}وحملها مزارعون ثلاث ساعات على باب خشبي حتى بلغوا أقرب طريق.{/} {c9~}وقال أحدهم: «سألتنا إن كانت الماعز بخير».{/}

{c10}وتعود ملكية المروحية، التي يبلغ عمرها 26 عاماً وتتسع لسبعة ركاب، إلى شركة «سافانا روتورز» في نيروبي.{/} {c11~}وأفاد مسؤول بأنها أوقفت عن الطيران تسعة أيام في ديسمبر بسبب خلل في مقياس الارتفاع،{/} {c12}إلا أن الشركة أكدت أن الجهاز استُبدل.{/}

{c13~}وأمرت وزيرة النقل حليمة غودانا بفتح تحقيق برئاسة قاض متقاعد،{/} {c14}ودعت المواطنين إلى عدم الانسياق وراء التكهنات.{/}

غير أن {c15}عضو مجلس الشيوخ المعارض كيبسانغ روتيتش طالب بالاستعانة بخبراء أجانب،{/} {c16~}ملمحاً إلى أن الضباب في بلاده «اعتاد أن يختار».{/}

{c18}وكان كيبتاروس قد دخل في خلاف مع الحزب الحاكم في نوفمبر بسبب سد مائي.{/}

{c19}وأدت نائبته جين كوسغي اليمين مساء اليوم نفسه عملاً بالدستور.{/} {c21~}ويُشيَّع جثمان الحاكم السبت المقبل.{/}

وأعلنت المقاطعة تنكيس الأعلام وإلغاء سباق سنوي للعدو كان مقرراً الأحد.

=== rewrite | en | crash
Governor perishes as chopper strikes fog-bound ridge

Staff reporter, The Highland Star

{c8~}They took a door off its hinges, laid her on it and walked.{/} {c6}Nurse Abigael Jebet, 27 and badly burned, her pelvis shattered, is the only one of six to have lived through Monday's disaster.{/} {c7~}She was not even meant to be on board: they had wanted to spare her the fare.{/} {c9}As they climbed, one of her bearers, Elijah Chelimo, who grows potatoes, relates, she wished to know how the goats were; she meant the ones they had left untended for her sake.{/}

{c1~}Among the dead is Wesley Kiptarus, governor of Elgeyo.{/} {c3~}He had paid his last respects to a friend in Kapsowar and was expected at a harambee for a school.{/} {c4~}At the controls sat Major (Rtd) Dorcas Mumbua, who did not survive either,{/} {c5~}and three more of the party are gone.{/}

{c10~}Questions are being put to Savanna Rotors, whose machine it was.{/} {c11}For nine days before Christmas it was not permitted to fly, since its altimeter was playing up, someone at the aviation authority disclosed.{/} {c12~}The operator says that is not true.{/}

{c13}Halima Godana, who holds the transport docket, has put a former judge in charge of finding out what happened; he has been given ninety days.{/} {c15~}That won't do for Senator Kipsang Rotich, who wants specialists from abroad.{/} {c16}Fog, he said in Iten, makes its choices in Kenya.{/}

{c17}In another life the late county boss ran marathons, finishing third in Rotterdam in 1999; voters sent him to office three and a half years ago to rid them of rustlers.{/} {c18~}Of late he'd been at odds with those in power.{/}

{c20~}Such accidents are becoming familiar, five or more in the past three years.{/} {c19~}Jane Kosgei has already taken the oath as his successor.{/} {c21}He will be laid to rest on Saturday at home in Kapchebit.{/}

SMS your views to 22840

=== update | en | crash
NAIROBI, Feb 3, 2026 (Rift Press Agency) - Investigators on Tuesday recovered the tail rotor of the helicopter {c1~}in which the governor of Kenya's Elgeyo county and five others died in the Cherangani hills.{/}

{c6~}The fifth, nurse Abigael Jebet, succumbed to her burns overnight in a hospital in Eldoret.{/} She had told doctors that she had seen "a light, and then the potatoes".

{c3~}Governor Wesley Kiptarus was flying to a fundraiser when the aircraft hit a ridge in fog.{/} {c10~}Savanna Rotors, the owner of the machine,{/} suspended all flights and said its records were at the disposal of the inquiry {c13~}ordered by Transport Minister Halima Godana.{/} {c11}An official of the civil aviation authority had said that it was grounded for nine days in December because of a faulty altimeter.{/}

{c15~}Senator Kipsang Rotich repeated his call for experts from abroad,{/} and was summoned by police over his remarks. {c19~}The new governor, Jane Kosgei,{/} asked for calm and cancelled the day's market in Iten. {c21}The burial at Kiptarus's farm in Kapchebit remains set for Saturday.{/}

=== blog | en | crash
Wandering with Wambui: Of fog

The road from Kapsowar is bad, which is why great people go over it rather than on it. I have been on it. I've been on it behind a lorry of cabbages, for six hours, in the rain, with a hen on my lap that was not mine; and I arrived. I'd like that carved somewhere.

{c1~}He did not arrive.{/} I had met him twice. {c17~}He ran before he ruled, and on the podium in that Dutch city he was the one on the lowest step, who smiled most.{/} {c3~}He'd been burying someone that day, and then there were some school benches to be bought, with a bit of singing; so he flew.{/} Our leaders will never give up funerals. It's the only time that nobody answers back.

{c16~}Now there's one who says that our mist picks whom it wants.{/} {c14~}And there's another, with the folder, who tells us all not to go guessing.{/} Madam, with respect: what else have we? {c13~}A judge, out of his slippers, will write it all down within two months.{/} I've a shelf of such reports. My late husband used to stand the television on them. {c15~}Let them come from outside then, says the first;{/} let them, but who'll carry their bags up the ridge, and what will they be told in which language?

{c11~}It is known that the thing which tells you how high you are had been telling fibs, just before the holidays, and that they'd kept the bird in its cage for more than a week.{/} {c12~}There's a new one in it, swear the people who own her.{/} That's possible. I had my kitchen scales repaired too, and I've never been so fat.

{c18~}He'd quarrelled with the big house, before Christmas, about water.{/} I note it. I note too that he had quarrelled with his tailor.

But what I cannot get out of my head is the door. {c8~}A door, with a young woman on it, going down through the potatoes for three hours.{/} {c7~}She'd only got in because somebody was kind and thought: why should she pay for the matatu?{/} {c9~}She worried about some animals. They were theirs, not hers.{/} If ever I am asked what I believe in, in this republic, after all of it, I'll say: in whoever owns that door, and has none now, and it's cold up there at night.

{c19~}By supper there was a new one in the chair, hand on the book.{/} That works, at least. That works like a clock.

=== other | en | turkana
NAIROBI, June 9, 2025 (Rift Press Agency) - {h1}A helicopter carrying the deputy governor of Kenya's Suguta county crashed in the Loriu hills on Monday, injuring him and three others,{/} the interior ministry said.

{h2}Deputy governor Ekai Lokwang, 45, was on his way from a peace meeting to a wedding when the aircraft hit a telephone mast in a dust storm.{/}

{h3}The pilot, a Ukrainian, broke both legs. A fifth person, a clergyman, was unhurt.{/} Herdsmen carried the injured for an hour on their backs to the nearest road.

The five-seat aircraft, 19 years old, belonged to the Nairobi company Savanna Rotors and had been inspected in April, an official of the civil aviation authority said.

{h4}Transport Minister Halima Godana ordered an inquiry, with a report due in 30 days, and called on the public not to speculate.{/}

But opposition senator Kipsang Rotich demanded that all county flights be stopped. {h5}"In this country masts are built where the minister's cousin has land," he told reporters.{/}

=== otherbrief | en | turkana
County round-up

{h1~}Suguta's number two is in hospital, and three with him, after Monday's crash in the Loriu hills.{/} {h2~}Dust hid a mast from the pilot,{/} {h3~}whose legs are both broken; a man of God came away without a scratch.{/} {h4~}An inquiry has a month.{/} {h5~}Rotich hinted that the mast stood where it did for the sake of somebody's relative.{/}

=== uganda | en | kapchorwa
KAMPALA, Feb 9, 2026 (Rift Press Agency) - A helicopter carrying election materials crashed on the slopes of Mount Elgon in Uganda on Monday, killing two soldiers, the defence ministry said.

The aircraft hit a ridge in thick fog at about 4 p.m. A third soldier survived with burns and a broken arm. Farmers carried him for two hours on a ladder to the nearest road.

"He asked us what had become of his boots. We had them on," said coffee farmer Moses Chemutai.

The aircraft, 31 years old, belonged to the air force. The defence minister ordered an inquiry and called on the public not to speculate. Opposition leaders demanded that the ballot papers be recounted, as three bundles had burned.

It was the second crash on the mountain within a year.

=== background | en | opinion
The county jet set

Opinion

When Kenyans voted for devolution in 2010 they were told that power would come closer. It has: it hovers. There are forty-seven counties and, on any Saturday, about as many helicopters in the air between them, and children in Elgeyo can tell the makes by their sound.

A governor without one is thought to be poor, or honest, which comes to the same. Wesley Kiptarus, the old runner, used to joke that he had been faster on foot; he hired one all the same, at a hundred and ten thousand shillings an hour. Others own theirs, through aunts.

What are they all in such a hurry for? A colleague followed one county chief for a month. He spent eleven hours at his desk and fifty-two at funerals, weddings and the opening of a car wash. Meanwhile the road through the Cheranganis, for which money has been voted by three parliaments, is still a riverbed with signposts.

I propose a simple law. Let each of them travel by matatu on one day of the week, with a hen. We should have asphalt by Easter.

=== discrepancies
age | c6 | wire: 27 | rewrite: 27 | arabic: 37
date | c13 | wire: 60 days | rewrite: ninety days
negation | c12 | wire: the instrument had been replaced | arabic: the device had been replaced | rewrite: says that is not true
number | c1 | wire: killing him and four others | arabic: with four others | update: governor and five others died
