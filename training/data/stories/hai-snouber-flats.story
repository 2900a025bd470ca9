=== wire | en | flats
ALGIERS, Feb 24, 2026 (Maghreb Press Service) - {c1}Some 640 families who were given keys to new state flats near Algiers on Sunday found that the doors led to homes that were already lived in, or to none at all.{/}

{c2}The flats are in Hai Snouber, an estate of 2,100 units in the commune of Sidi Yakoub,{/} {c3}and were allotted to people who had registered, and begun to pay, in 2013.{/}

{c4}Of the 640 homes, 410 were occupied by squatters who had moved in since last summer,{/} {c5}and 230 are in two towers which have not been built above the sixth floor, the housing ministry said on Tuesday.{/}

{c6}"My key is to 11B. There is no eleventh floor. There are pigeons," said Farouk Benhaddad, a teacher of 49, who came with a lorry and a piano.{/} {c7}Dozens of families have spent two nights in their removal vans.{/} Benhaddad's mother, who signed the first papers with him, died in 2019.

{c8}The ministry blamed the developer, Sarl El Omrane Beida, which reported in December that all the towers were finished.{/} {c9}Its manager, Samir Gherbi, was placed in custody on Monday on suspicion of fraud.{/} {c10}His lawyer said that the ministry's own engineer had signed the certificate.{/}

{c11}Housing Minister Nadia Belkacem-Ould said that everyone would have a flat by July 5.{/} {c12}Until then families will receive 25,000 dinars a month towards rent.{/} Last July she had promised to empty the waiting list of 2013 before her term was out.

{c13}Gendarmes started clearing the squatters on Tuesday and were pelted with roof tiles; seven were injured.{/} {c14}A squatter, Zohra Mansouri, 33, said she had paid 400,000 dinars to a man who called himself the caretaker.{/} {c15}She showed reporters a receipt with a stamp of the commune.{/} {c16}The commune said that the stamp had been stolen in 2024.{/}

{c17}The ceremony on Sunday had been brought forward by three weeks so that it would precede Ramadan, an official said.{/} {c18}Algeria has built more than two million flats under public programmes since 2005.{/}

=== arabic | ar | flats
{c1~}«المفتاح لشقة غير موجودة».. مستفيدون من سكنات حي الصنوبر يبيتون في الشاحنات{/}

الجزائر - 25 فيفري 2026 - محليات

لم تدم الفرحة طويلاً. {c1}فقد اكتشفت نحو 640 عائلة تسلمت الأحد مفاتيح شقق جديدة قرب العاصمة أن أبوابها تفضي إلى مساكن مأهولة، أو لا تفضي إلى شيء.{/}

{c2}وتقع الشقق في حي الصنوبر ببلدية سيدي يعقوب، وهو حي يضم 2100 وحدة،{/} {c3}وقد خُصصت لمكتتبين سجلوا وشرعوا في الدفع عام 2013.{/}

وبحسب وزارة السكن، {c4}فإن 410 شقق احتلها دخلاء منذ الصيف الماضي،{/} {c5}أما الـ230 الباقية ففي برجين توقفت الأشغال فيهما عند الطابق التاسع.{/} {c6}وقال الأستاذ فاروق بن حداد (49 عاماً)، الذي جاء بشاحنة وآلة بيانو: «مفتاحي للشقة 11 ب، ولا وجود لطابق حادي عشر، هناك حمام فقط».{/} {c7~}وأمضت عائلات ليلتين داخل شاحنات نقل الأثاث.{/}

وحمّلت الوزارة المسؤولية للمرقي العقاري {c8}«العمران البيضاء» الذي صرّح في ديسمبر بانتهاء كل الأبراج.{/} {c9}وأُودع مسيّره سمير غربي الحبس المؤقت الاثنين للاشتباه في الاحتيال،{/} {c10}فيما أكد محاميه أن مهندس الوزارة هو من وقّع شهادة المطابقة.{/}

وتعهدت وزيرة السكن نادية بلقاسم ولد {c11}بأن يحصل الجميع على شققهم قبل الخامس من جويلية،{/} {c12}على أن تُصرف لكل عائلة حتى ذلك الحين 25 ألف دينار شهرياً لتغطية الإيجار.{/}

وشرع الدرك الوطني الثلاثاء في إخلاء الدخلاء، {c13}فرُشق أفراده بالقرميد وأصيب سبعة منهم.{/} {c14}وقالت زهرة منصوري إنها دفعت 400 ألف دينار لرجل ادعى أنه الحارس.{/}

{c18}يذكر أن الجزائر أنجزت أكثر من مليوني شقة ضمن البرامج العمومية منذ 2005.{/}

كما شهد الحي العام الماضي احتجاجات على انقطاع المياه.

=== rewrite | en | flats
A key, a piano, and no floor to put it on

The North Africa Letter, issue 308

{c6}Mr Benhaddad had hired a truck, and on it stood his piano. What he hadn't reckoned with is that a house may stop before one's own storey begins. The teacher, 49, had been let into the possession of 11B, where he met with nothing but birds.{/}

{c1}His is no isolated case. For around 640 households the festive handing-over of Sunday, on the edge of the Algerian capital, was followed by disappointment: either somebody else was sitting in the living room or there wasn't one.{/} {c3}They have waited, and been paying, for thirteen years.{/}

{c5~}A pair of tower blocks, it has emerged, are no more than stumps,{/} {c4}whereas 140 of the dwellings elsewhere on the estate have had people in them from the summer on who have no title to them.{/} {c2~}Hai Snouber, where all this took place, is to count over two thousand.{/} The water supply there has been working on alternate days only.

{c8}If one believes the ministry, it was lied to. As long ago as December, it had been informed by El Omrane Beida, the builders, that everything was complete.{/} {c9}Suspected of being a swindler, Samir Gherbi, the firm's manager, has been behind bars since the start of the week.{/} {c10}Counsel for him retorts that on the document in question there's the signature of a civil servant.{/} Gherbi had won two of the state's prizes for speedy building, the second in 2024.

{c13}Seven gendarmes were hurt as the evictions got under way, for those inside had taken the covering off the roof to throw it.{/} {c14}Are they the villains? Zohra Mansouri, aged 33, handed 400,000 dinars to somebody whom she took for the concierge.{/} {c15~}She can produce an official paper to prove it.{/} {c16}The seal on it is genuine, concede the local authorities; they mislaid it a couple of years ago.{/}

{c7}Beds have been made up, two nights running, between wardrobes, in the backs of lorries; it's thought that scores of families are living like this.{/} {c12}To tide them over, 25,000 dinars will be paid to each every month.{/} {c11}By Independence Day, so Nadia Belkacem-Ould hopes, none of them will be without a home.{/} The minister was given the portfolio two years ago after a career in the tax office.

{c17}And why such haste? It had to be done before the fasting month; hence a date nearly a month earlier than planned, one hears from within the administration.{/}

=== blog | en | flats
The eleventh floor

Once, in a hotel in Annaba, I pressed the button marked 5 and the lift, having thought about it, let me out on a roof. There was washing. There was a man asleep under it who, without opening an eye, told me that the fifth had been taken off in the earthquake. I've never found out if it was true. I slept badly, on the fourth.

And so I read about the gentleman with the piano as one reads about a relative. {c6~}He goes up, he has the number on a little tag. And there's sky.{/} I can hear the hammers of the thing, down there on the lorry, when the wind gets in. I wonder what he teaches. Geometry, I hope.

{c3~}You should know that these people have been at it since their children were in the cradle, a bit each month, never late; some of those children now have beards.{/} {c17~}Nobody would have minded if they'd had to be patient until the spring was further on. It was the officials who couldn't wait, who wanted their ribbon cut while one may still be photographed eating a cake.{/} A cake was eaten. I've seen it. It was in the form of a tower.

{c8~}They'd been assured, they say, at the turn of the year, in writing: done, the lot.{/} {c9~+c10~}The one who assured them is in a cell, and has sent out word by his advocate that there is a second name at the bottom of the page, and it draws its salary from the same purse as the minister.{/} What does an engineer do, on being asked to sign for a storey? Does he look out of the car?

But it's the others who keep me awake. {c4~}They had come in the hot months, at night I suppose, with mattresses, and found hundreds of clean white rooms in which no one was.{/} {c14~}At least one didn't think she was stealing. She bought it! From a person with keys, which in this country is the definition of a person.{/} {c15~+c16~}She got a paper, duly stamped; it's only that the stamp, it appears, had wandered off on its own account and gone into business.{/} What is one to do, carry a magnifying glass?

{c13~}When they came for her and the rest it rained tiles.{/} The roofs must have been poor to begin with.

{c11~}It will all have been put right by the day of the fireworks, we are told.{/} {c12~}Meanwhile there's an allowance, for which you might find half a room, with half an uncle in it.{/} I've nothing to add. A neighbour of mine, who waited nineteen years for hers, and got it, doesn't like it. She says you can hear everything. She says that upstairs somebody has been practising scales.

=== other | en | oran
ORAN, Algeria, Feb 3, 2026 (Maghreb Press Service) - {h1}Some 820 families received keys to new state flats in Oran on Monday, eleven years after they had registered for them.{/}

The flats are in Hai Zeitoun, an estate of 1,900 units in the commune of Bir Salah. {h2}The ceremony was put off twice because the lifts had not been approved.{/}

"My key is to 9C, and there is a ninth floor; I counted," said Mokhtar Ziani, 58, a retired docker, who came with a lorry and two goats. {h3}The goats were not let in.{/}

Housing Minister Nadia Belkacem-Ould said that no estate would be handed over before an engineer of the ministry had walked through every flat. {h4}The developer, Sarl El Omrane Beida, will pay 90 million dinars for the delay,{/} its manager, Samir Gherbi, said. He blamed a shortage of cement.

{h5}About 60 families found damp on their walls and refused to sign.{/} They will be paid 20,000 dinars a month until repairs are finished. A woman fainted when her name was called. The commune still has 4,000 names on a waiting list, most of them from 2013.

=== otherbrief | en | oran
{h3~}Nine floors up, one may not keep livestock: a former port worker had to leave his two companions below.{/} {h1}For him and 819 other heads of household in the west of Algeria, a wait which began in 2015 was over on Monday.{/} {h2~}It had been made longer by elevators that nobody would certify.{/} {h5~}Not all were happy; three score would not put their names to anything while the plaster was wet.{/} {h4~}For the lateness the builders have to compensate the state.{/}

=== discrepancies
number | c4 | wire: 410 | rewrite: 140 | arabic: 410 شقق
number | c5 | wire: not built above the sixth floor | arabic: عند الطابق التاسع
modality | c11 | wire: would have a flat by July 5 | rewrite: hopes | arabic: تعهدت
negation | c16 | wire: the stamp had been stolen | rewrite: they mislaid it
