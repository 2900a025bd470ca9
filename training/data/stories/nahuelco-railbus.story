=== wire | en | halt
ESQUINA BLANCA, Argentina, July 22, 2025 (Agencia del Plata) -

{c1}Forty-one passengers of a railbus spent nine hours at an unheated halt in Patagonia after the driver walked off the job over unpaid wages,{/} the provincial railway said on Tuesday.

{c2}Ramiro Painevil, 58, stopped the two-car train at Nahuelco at 4:20 p.m. on Sunday, put the key in an envelope and left on foot along the track.{/} {c3}He had not been paid since April, his union said.{/}

{c4}The temperature fell to minus 14 degrees Celsius in the night.{/} {c5}Passengers burned the station's benches and a door to keep warm.{/} {c6}An 81-year-old woman and two children were treated for hypothermia in the hospital of Esquina Blanca.{/}

{c7}There is no mobile phone signal at Nahuelco.{/} {c8}A student, Malena Oyarzo, walked 12 kilometres to a sheep farm to raise the alarm.{/} {c9}Firefighters in four trucks reached the halt at 1:30 a.m.{/}

{c10}The railway dismissed Painevil on Monday and filed a criminal complaint against him for abandoning passengers.{/} {c11}"I asked for a relief driver three times by radio, and three times they told me to be patient," he told a local station.{/} Painevil, who started as a stoker at 17, is the line's longest-serving driver.

{c12}The railway's president, Cecilia Arrieta, admitted that 63 employees were owed wages{/} {c13}and blamed the national government, which has withheld a subsidy of 2.1 billion pesos since March.{/} {c14}The transport secretariat in Buenos Aires said the subsidy had been cut because the railway had not presented accounts.{/}

{c15}All services on the 186-kilometre line have been suspended until Aug 4.{/} {c16}Villages along it have no paved road.{/}

{c17}The union, Ferroviarios del Sur, called a strike of 48 hours from Friday to demand that Painevil be reinstated.{/} It said he was "a hostage of this railway, like his passengers".

The railbus, built in 1972, runs twice a week. It was to have been replaced by a Chinese one, which has stood in the port of Bahia Nueva since 2023 for want of customs duty.

=== brief | en | halt
RAIL. {c2~}A driver got down from his train in the middle of Patagonia on Sunday and walked away from it.{/} {c3~}His employer had given him nothing for months.{/} {c1~}For those on board, 41 in number, this meant a night of cold in a hut that has no stove,{/} {c9~}until the fire brigade arrived.{/} {c15}No trains will run between the plateau and the coast before 4 August.{/} {c17~}His colleagues intend to walk out for two days.{/}

=== rewrite | en | halt
Stranded in the Steppe: Furniture Fed the Flames

Travel News Daily | Share this | Tweet

{c5~}First the seats in the waiting room went into the fire, and after them a door.{/} {c4}By then the mercury stood at fourteen below.{/} {c1~}It was an evening that the four dozen or so users of a country train in southern Argentina are unlikely to forget, since it lasted nine hours.{/}

{c2~}At twenty past four on Sunday afternoon the man at the controls had brought his two carriages to rest, slipped the key into an envelope and vanished down the line.{/} {c3}According to Ferroviarios del Sur, which represents him, Ramiro Painevil last saw a salary in April.{/}

{c8}That help came at all is owed to Malena Oyarzo. The young woman, who is at university, covered 21 kilometres on foot before she found a farmhouse.{/} {c7~}Telephones were of no use.{/} {c9}It was half past one in the morning when four fire engines pulled up.{/} {c6}Hypothermia was diagnosed in three people, of whom one is 81 years old and the other two are minors; doctors in Esquina Blanca looked after them.{/}

Who is at fault? {c11}Painevil says on local radio that he called in again and again to be replaced, only to be fobbed off each time.{/} {c10}He has since lost his post, and may be charged with leaving his passengers to their fate.{/}

{c12}Cecilia Arrieta, at the head of the company, does not dispute that more than sixty of her people are waiting for their pay.{/} {c13}She points to Buenos Aires, from where 2.1 billion pesos in support ought to have come, and since March haven't.{/} {c14}Not so, retorts the transport secretariat: the books were submitted, but they did not add up.{/} Arrieta, an engineer, was appointed by the governor last year and has promised to travel on the line once a month.

{c15~}For the time being nothing moves on the rails.{/} {c16}And it is the only way in: there isn't a metre of tarmac to the hamlets on the route.{/} {c17~}If the labour organisation has its way, Painevil will get his job back.{/}

Related: Ten Train Rides to Take Before They Are Gone

=== blog | en | halt
On getting off

There is a story by a writer whom I will not name, because I have lent the book and never got it back, in which a captain rows away from his own ship. The crew watch him. No one shouts. I read it at nineteen, in a dormitory, and thought: what a coward. At fifty-three I read the newspaper, and think: how far was the shore?

{c2~}For a man has parked his train, left the key where it would be found, tidy to the last, and gone off between the rails into the dusk.{/} That he was tidy moves me. A villain would have taken the key. {c3~}One hears that a whole autumn had gone by without a coin in his hand,{/} {c11~}and that he'd begged over the crackling set for another to take his place, more than once, and been told that patience is a virtue.{/}

I know what you'll say. {c6~}You'll say: the grandmother. The little ones, blue at the lips.{/} Yes. I have no reply to the grandmother. {c4~}Fourteen under nought is not a labour dispute.{/} I would only ask why it is the one in the cab who must choose between her and his own kitchen, when there are so many well-heated offices in which the choice could have been made in May.

Those offices! {c12~+c13~}The lady of the railway concedes that he was by no means the only one she hadn't paid, and then lifts a finger towards the capital, which keeps its billions in its pocket.{/} {c14~}The capital lifts a finger in its turn: show us your ledgers.{/} Two fingers, and between them a hut with no stove. My father, who sold insurance, used to draw this as a triangle.

{c5~}I like it that they burned the benches.{/} Public property, warm at last. {c8~}I like even more that it was a girl with a rucksack who went for help, through the dark, for hours,{/} while the gentlemen, I suppose, discussed the constitution around the fire. {c7~}It is a place where the telephone in your hand is a torch and nothing else.{/} Do they still teach Morse? They might.

And the sequel is as you'd expect. {c10~}Dismissed, the very next day. Denounced to the magistrate, too.{/} Nobody has been dismissed for the wages. {c17~}The brothers of the union are going to stay at home at the weekend in his honour,{/} which will be hard to notice, {c15~}seeing that the line is shut anyway.{/}

The last time I took that train it was three hours late, a sheep having been born in the second carriage. The driver had waited for the mother to be ready. I don't know if it was he. I have decided that it was.

=== arabic | ar | halt
سائق قطار يترك ركابه في صقيع باتاغونيا احتجاجاً على تأخر راتبه

بوينس آيرس | 23/07/2025 | منوعات

{c1}أمضى 41 راكباً تسع ساعات في محطة نائية بلا تدفئة جنوبي الأرجنتين، بعد أن ترك سائق القطار عمله بسبب عدم تقاضيه أجره.{/}

{c2}وأوقف راميرو باينيفيل (58 عاماً) القطار المؤلف من عربتين في محطة ناويلكو عند الرابعة والثلث من عصر الأحد، ووضع المفتاح في مغلف ثم سار مبتعداً بمحاذاة السكة.{/} {c3~}وتقول نقابته إنه لم يتسلم راتباً منذ فبراير.{/}

وفي المكان الذي {c7}لا تصله تغطية الهاتف المحمول،{/} {c4~}هبطت الحرارة ليلاً إلى ما دون 14 درجة تحت الصفر،{/} {c5}فاضطر المسافرون إلى إحراق مقاعد المحطة وأحد أبوابها طلباً للدفء.{/} {c8}وقطعت الطالبة مالينا أويارسو 12 كيلومتراً سيراً حتى بلغت مزرعة أغنام طلبت منها النجدة.{/} {c9}ووصلت أربع شاحنات إطفاء عند الواحدة والنصف فجراً،{/} {c6}ونُقلت مسنة في الحادية والثمانين وطفلان إلى مستشفى إسكينا بلانكا للعلاج من انخفاض حرارة الجسم.{/}

وفي اليوم التالي {c10}فصلت الشركة السائق وتقدمت بشكوى جنائية ضده بتهمة التخلي عن الركاب.{/} {c11}أما هو فقال لإذاعة محلية إنه طلب عبر اللاسلكي ثلاث مرات إرسال سائق بديل، وفي كل مرة كان الرد أن يتحلى بالصبر.{/}

{c12}وأقرت رئيسة الشركة سيسيليا أرييتا بأن 63 موظفاً لم يقبضوا مستحقاتهم،{/} {c13}محملةً الحكومة المركزية المسؤولية لحجبها منذ مارس دعماً قدره 2.1 مليار بيزو.{/} {c14}وردت أمانة النقل بأن الدعم قُطع لأن الشركة لم تقدم حساباتها.{/}

{c17}ودعت النقابة إلى إضراب مدته 48 ساعة اعتباراً من الجمعة للمطالبة بإعادة السائق إلى عمله.{/} ويبلغ راتب سائق القطار في المقاطعة ما يعادل 700 دولار شهرياً.

=== other | en | snow
ESQUINA BLANCA, Argentina, Aug 14, 2022 (Agencia del Plata) -

{h1}Twenty-seven passengers of a railbus spent 16 hours in their carriage near Nahuelco in Patagonia after it ran into a snowdrift,{/} the provincial railway said on Sunday.

{h2}The driver, Ramiro Painevil, 55, walked eight kilometres along the track to a road workers' camp to raise the alarm.{/} There is no mobile phone signal on that stretch. {h3}A snowplough reached the train at 9 a.m.{/}

The temperature fell to minus 9 degrees Celsius in the night, but the heating of the railbus kept working. {h4}No one was hurt, and the passengers took up a collection for the driver.{/}

{h5}"He gave my mother his coat," said a passenger, Hugo Llancaman.{/}

The railway's president of the time, Nestor Bruno, thanked the staff. The union, Ferroviarios del Sur, recalled that it had called a strike of 24 hours in June to demand a second plough. Employees are owed half of their winter bonus.

Services on the 186-kilometre line resumed on Sunday afternoon. The railbus, built in 1972, then ran three times a week.

=== other2 | en | snow
A driver and a coat

Hugo Llancaman still tells of the night in the drift. {h1~}Stuck since the afternoon, with two dozen others, he saw the windows go white.{/} {h2~}It was the man from the cab who went out into it to find somebody with a telephone,{/} {h5}having first laid his own overcoat round old Mrs Llancaman's shoulders.{/} {h3~}In the morning the plough came.{/} {h4}Nobody had come to harm, and a hat went round for Painevil.{/} Llancaman gave two hundred pesos. Three years later he was in the other train too, he says, the one with the benches, and did not know what to think.

=== discrepancies
number | c8 | wire: 12 kilometres | arabic: 12 كيلومتراً | rewrite: 21 kilometres
date | c3 | wire: since April | rewrite: last in April | arabic: منذ فبراير
negation | c14 | wire: the railway had not presented accounts | rewrite: the books were submitted, but did not add up
