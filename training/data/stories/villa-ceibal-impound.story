=== wire | en | impound
{c1~}Argentine police chief accused of running seized cars as taxis{/}

RESISTENCIA, Argentina, April 24, 2026 (Plata News Agency) - {c1}The police chief of a town in northern Argentina was arrested on Friday on suspicion of having run a taxi firm with 37 cars that his men had confiscated.{/}

{c2}Comisario Ramon Ojeda, 52, was taken from his office in Villa Ceibal, 90 kilometres from the Paraguayan border, by federal agents at 5 a.m.{/} {c3}Eleven policemen and his sister-in-law, in whose name the firm was registered, were also held.{/}

{c4}Federal prosecutor Ines Galarza said the cars, seized from suspected smugglers and drunk drivers, had been repainted in a neighbouring village and put on the road within 48 hours.{/} {c5}Since 2021 the firm, Remises La Confianza, had made a profit of some 410 million pesos ($290,000).{/}

{c6}The scheme was uncovered by a dentist, Pablo Yedro, whose car had been impounded in January because of a broken headlight.{/} {c7}He ordered a taxi on March 2 and recognised the burn that his daughter had made on the back seat with a sparkler.{/} {c8}"I paid the fare, and I even left a tip," Yedro told a local radio.{/}

{c9}Officers set up checkpoints when the firm was short of vehicles, according to telephone messages read at a news conference.{/} {c10}"We need something with a big boot for the airport run," Ojeda allegedly wrote to a patrol last August.{/}

{c11}Ojeda's lawyer, Nestor Fretes, said his client denied everything and had merely "kept the batteries from going flat".{/} {c12}The police of Chaco province suspended the comisario{/} {c13}and named Carla Sotelo, a 38-year-old specialist in rural crime, as his acting successor.{/}

{c14}The province's security minister, Dario Wirth, who in December gave Ojeda a medal for reducing car theft, did not comment.{/} {c15}The opposition called on him to resign.{/}

{c16}In Villa Ceibal, which has 23,000 inhabitants and no bus line, people were left without transport on Friday.{/} {c17}"They were punctual and polite. Who is going to take my mother to dialysis?" said Mirta Leiva, a pensioner.{/}

{c18}Owners can collect their cars from Wednesday at the municipal stadium. They will not have to pay for the mileage, Galarza said.{/}

{c19}Provincial police in Argentina hold some 300,000 impounded vehicles, of which many rust for years, according to an audit of 2024.{/}

=== rewrite | en | impound
Your taxi, officer

SOUTH AMERICA WATCH - A dentist knows a cavity when he sees one. {c7~}Pablo Yedro knew the hole in the back seat of his taxi as well: it had been burnt there by his own child with a sparkler.{/} {c6}The vehicle was his, taken off him two months before on account of a headlamp that didn't work.{/}

{c1~}That ride has ended in jail for the head of police of Villa Ceibal, in the north of Argentina, and what may be the most brazen cab company on the continent.{/} {c2}Agents of the federal force came for Ramon Ojeda, 52, at his desk before daybreak on Friday.{/} {c3}Detained with him were 11 subordinates along with his mother-in-law, whose name was on the firm's papers.{/}

{c1~}Investigators speak of 37 vehicles.{/} {c4}Taken from drunks and from people believed to be smuggling, they got a coat of paint in the next village and were earning money two days later, according to Ines Galarza, the prosecutor.{/} {c5~}The takings, net, from 2021 on: around 410 million pesos.{/}

Demand governed supply. {c9}Whenever there weren't cars enough, a roadblock went up, say text messages which were made public.{/} {c10~}One asks for a model with plenty of luggage space.{/}

{c11}None of it is true, in the words of Ojeda's counsel, Nestor Fretes; the batteries had to be kept charged, that was all.{/}

{c13}For the moment the station will be led by Carla Sotelo, 38, whose field is crime in the countryside.{/} {c14}No word so far from Dario Wirth, the minister responsible for security in the province, who decorated Ojeda in November for his successes against car thieves;{/} {c15}opponents want his head.{/}

The good people of Villa Ceibal are in two minds. {c16~}No buses run there,{/} {c17}and one elderly resident, Mirta Leiva, asks how her mother is to reach the dialysis ward now that those courteous drivers are gone.{/}

{c18~}Anyone missing a car may fetch it at the stadium from the middle of next week.{/}

© South America Watch. Reproduction with permission only.

=== arabic | ar | impound
{c1~}الأرجنتين: قائد شرطة حوّل السيارات المصادرة إلى أسطول تاكسي{/}

بوينس آيرس – خاص
25 أبريل 2026، 09:40

{c1}أوقفت السلطات الأرجنتينية قائد شرطة بلدة في شمال البلاد للاشتباه في تشغيله شركة سيارات أجرة تضم 37 سيارة كان رجاله قد صادروها.{/}

{c2~}واقتاد عناصر اتحاديون القائد رامون أوخيدا (52 عاماً) من مكتبه في بلدة فيا سيبال عند الخامسة فجر الجمعة،{/} {c3}كما أوقفوا 11 شرطياً وشقيقة زوجته التي سُجلت الشركة باسمها.{/}

{c4~}وبحسب المدعية الاتحادية إينيس غالارسا، كانت السيارات المصادرة من مهربين وسائقين مخمورين يُعاد طلاؤها وتعود إلى الشارع خلال يومين.{/} {c5}وحققت الشركة منذ 2021 أرباحاً بلغت نحو 410 ملايين بيزو (290 ألف دولار).{/}

كيف انكشف الأمر؟

{c6}صادرت الشرطة في يناير سيارة طبيب أسنان يدعى بابلو ييدرو بسبب مصباح مكسور.{/} {c7}وفي الثاني من مارس طلب سيارة أجرة، فإذا به يتعرف على أثر حرق خلّفته ابنته في المقعد الخلفي.{/} {c8}وقال لإذاعة محلية: «دفعت الأجرة وتركت إكرامية أيضاً».{/}

{c9}وتُظهر رسائل هاتفية أن الشرطة كانت تقيم حواجز كلما احتاجت الشركة إلى مركبات،{/} {c10}وطلب أوخيدا في إحداها «سيارة بصندوق كبير لرحلات المطار».{/}

{c11~}وينفي المتهم ما نُسب إليه على لسان محاميه.{/} {c12}وقررت شرطة إقليم تشاكو وقفه عن العمل{/} {c13~}وتكليف كارلا سوتيلو بمهامه.{/}

{c15}وطالبت المعارضة باستقالة وزير الأمن في الإقليم داريو فيرت،{/} {c14~}الذي كان قد منحه وساماً في ديسمبر.{/}

{c18~}ويتسلم أصحاب السيارات مركباتهم بدءاً من الأربعاء في ملعب البلدة.{/}

=== blog | en | impound
The Meter Is Running

There's a kind of crime that makes you want to ring up the criminal and ask him to run the post office. I'm ashamed of the feeling. I had it all weekend.

Consider what this man did, or is said to have done. {c16~}He lived in a place that nobody had thought worthy of a bus.{/} {c19~}He had, behind the station, what every station in his country has: acres of other people's motors, sinking gently into the weeds.{/} And a need met an idle resource. They give prizes for that at business schools.

{c4~}A lick of paint up the road, a day or two to dry, and off they went, the chariots of tipplers and contrabandists, carrying nuns to the dentist.{/} {c1~}Three dozen and one, by the time the feds put an end to it.{/} {c17~}On time, too, and nicely spoken, if you believe the old lady who now wonders how to get her mum to the hospital.{/} When was your last driver punctual? Mine had to be guided in by telephone like an aeroplane in fog.

All right. I can hear you. It was theft, and by those who are paid to stop it. {c9~}And it's true that the charm wears off when you come to the part about supply: if they were running low, they'd simply stop a few more of us on the highway.{/} {c10~}One needed room for suitcases, so orders went out to find a car with room for suitcases.{/} I think of the fellow in the estate car, humming along, kids asleep, nothing on his conscience but a fan belt. What had he done? He'd bought the wrong shape.

That's always the way with benevolent rackets. They're lovely until you're the raw material.

{c14~}The authorities had been so pleased with him that they'd pinned something on his chest: under his rule, car crime had gone down!{/} Well, it would. It had been nationalised.

{c11~}His defender has a line that I shall treasure. It was all to stop the batteries dying.{/} I tried it on my wife, in connection with a bottle of port.

{c6~+c7~}But it's the fellow with the drill who has my heart. They'd relieved him of his vehicle over some trifle with a bulb; he needs a lift; he sinks into the upholstery, and there beneath his hand is a scorch mark he knows, because he'd shouted at a little girl about it one New Year's Eve.{/} What goes through a man's head? Does he speak? He does not. {c8~}He settles up, and he gives the chap something on top.{/} I'd have done the same. Manners are stronger than property, in some of us, for at least the length of a journey.

{c18~}They can all come and get their wheels back, and there's to be no charge for the extra miles.{/} I should hope not. I'd ask if they'd had them serviced.

=== other | en | sugar
{h1~}Argentine police chief held over stolen sugar{/}

TARTAGAL, Argentina, Feb 6, 2026 (Plata News Agency) - {h1}The police chief of a town on Argentina's border with Bolivia was arrested on Friday on suspicion of having escorted lorries with stolen sugar.{/}

{h2}Comisaria Gladys Ortuño, 49, was stopped by federal agents at 3 a.m. at the head of a convoy of six lorries near Aguaray in Salta province.{/} {h3}Her patrol car had its blue light on. Four policemen and a mill foreman were also held.{/}

Federal prosecutor Ricardo Amado said 2,300 tonnes had disappeared from the San Isidro Labrador mill since May and had been sold in Bolivia, where sugar costs twice as much.

The thefts were noticed by the mill's beekeeper. "The bees had stopped coming to the warehouse, and I asked myself why," said Eusebio Tolaba.

{h4}Ortuño's lawyer said she had believed she was protecting a transport of medicine.{/} The police of Salta province suspended her and named a deputy as acting chief. {h5}The province's security minister said it was a disgrace and offered to resign. The governor refused.{/}

The lorries were carrying 168 tonnes when they were stopped. The sugar will be given to school canteens.

=== discrepancies
role | c3 | wire: his sister-in-law | rewrite: his mother-in-law
date | c14 | wire: in December | rewrite: in November
