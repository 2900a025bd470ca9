=== wire | en | duarte
{c1~}Salvadoran judge frees TV star{/} {c3~}held over presidential flights{/}

SAN SALVADOR, Aug 22 (Istmo News Agency) - {c1}A judge in El Salvador on Friday ordered the release of Karla Duarte, the country's most watched television presenter,{/} {c2}after 131 days in prison.{/}

{c3}Duarte, 36, is accused of having betrayed a state secret by reading out the timetable of the presidential aeroplane in her show.{/} {c4}Judge Nelson Guandique found that the timetable had hung on a notice board at the airport.{/} {c5}"One cannot steal what is printed on the wall," he said.{/}

{c6}She has to wear an electronic ankle tag and may not appear on television for six months.{/} {c7}Attorney General Rodrigo Ayala said that he would appeal by Wednesday.{/}

{c9}Four people familiar with the matter said the United States ambassador, Paul Henricksen, had raised the case with President Ismael Quintanilla on Tuesday.{/} {c10}"I talked about coffee," Henricksen said.{/}

{c11}"The judges do their work, and we shall do ours," the president wrote on his social network account.{/} {c13~}Opposition leader Sonia Aparicio spoke of "half a release".{/} {c14~}Edgar Villafranco, the owner of her channel, Canal 40, said that her chair had been left empty every night.{/}

=== arabic | ar | duarte
السلفادور: {c1~}الإفراج عن أشهر وجه تلفزيوني{/} {c2~}بعد أربعة أشهر في السجن{/}

سان سلفادور | السبت 23 أغسطس
الصورة: كارلا دوارتي في لقطة من برنامجها (أرشيف القناة)

{c1}أمر قاضٍ في السلفادور، الجمعة، بالإفراج عن كارلا دوارتي، المذيعة التلفزيونية الأعلى مشاهدة في البلاد،{/} {c2}بعد أن أمضت 131 يوماً خلف القضبان.{/}

{c3}وتُتهم دوارتي، البالغة 36 عاماً، بإفشاء سر من أسرار الدولة لأنها قرأت في برنامجها مواعيد رحلات الطائرة الرئاسية.{/} {c4}غير أن القاضي نيلسون غوانديكي رأى أن الجدول كان معلقاً على لوحة إعلانات في المطار،{/} {c5}وقال: «لا يُسرق ما هو مطبوع على الجدار».{/}

{c6}وألزمها القاضي بوضع سوار إلكتروني في الكاحل ومنعها من الظهور على الشاشة ستة أشهر،{/} {c19}وحدد الجلسة التالية في السادس من أكتوبر.{/} {c7~}وأعلن النائب العام رودريغو أيالا عزمه على الطعن في القرار.{/}

{c8~}وغادرت دوارتي سجن أبانتيوس ليلاً وسط حشد من محبيها،{/} {c12}فيما أقالت وزيرة الأمن مارتا إيلينا لوبوس مدير السجن لأنه سمح بدخول الكاميرات.{/}

{c9}وقال أربعة مطلعين إن السفير الأمريكي بول هنريكسن أثار القضية مع الرئيس إسماعيل كينتانيا يوم الثلاثاء،{/} {c10}لكن السفير اكتفى بالقول: «تحدثت عن القهوة».{/} {c11~}وكتب الرئيس على حسابه أن «القضاة يقومون بعملهم».{/}

{c13}ووصفت زعيمة المعارضة سونيا أباريسيو القرار بأنه «نصف إفراج»، مطالبة بإطلاق 312 موقوفاً آخرين بموجب قانون أسرار الدولة.{/}

{c14~}وقال مالك القناة 40 إدغار فيافرانكو إن القناة خسرت 40 في المئة من إعلاناتها منذ توقيفها.{/}

=== rewrite | en | duarte
ISTHMUS WEEKLY | Media & Power
**{c14~+c1~}The empty chair gets up{/}**

By Rosalind Achterberg in Santa Ana
23 August, 10.40 a.m. | 5 min read

{c14}Every weekday since April the viewers of Canal 40 have been looking at a chair. Edgar Villafranco, to whom the channel belongs, had the camera point at it for an hour each evening, in silence. Four in ten of his advertisers left him over it.{/}

{c8}At a quarter past eleven on Friday night the woman who used to sit in it came out of a side gate of the prison of Apanteos, in Santa Ana. About 400 people were there, and they sang the jingle of her programme, all three notes of it.{/}

{c1}Karla Duarte, whom more Salvadorans watch than anybody else on a screen, had been set free by order of a court in the capital.{/} {c2}One hundred and thirteen days she'd been inside.{/} {c16}She is nine kilos lighter, she told us, and can now tell the weather by smell.{/}

What had she done? {c3}In the spring, she had recited on air when the aircraft of the head of state takes off and where to, which prosecutors consider treason to a secret.{/} {c17}Twenty-three flights to Miami within a year were on the list, and her studio audience had counted along aloud.{/}

{c4}It had been pinned up next to the luggage belts, where any passenger might read it, Nelson Guandique, the judge, has now established.{/} {c5}What a wall says to everybody can't be stolen, he remarked,{/} and a lady at the back of the courtroom applauded and was sent out.

The freedom comes with a string attached, or rather a strap. {c6}There'll be a tag round her ankle, and up to next February no programme may show her.{/} {c7}Rodrigo Ayala, the attorney general, has already challenged the order.{/} {c19}On October 6 everybody will meet again.{/}

Why now? {c9}Washington had put in a word, so four persons who should know assured this magazine: on Tuesday its ambassador, Paul Henricksen, called on President Ismael Quintanilla and brought her up.{/} {c10}The diplomat admits to coffee as a subject, nothing else.{/} {c11}On his account, followed by three million, the president let it be known that judges have their job and his people have theirs.{/}

One of his people had hers to do that very night. {c12}Marta Elena Lobos, who is responsible for security and jails, sacked the warden of Apanteos, through whose gate a camera team had passed.{/}

{c13}For Sonia Aparicio, the loudest voice that is left to the opposition, this is a release by halves. There are 312 more, she points out, who sit in cells because of the same law on secrets.{/} None of them has a theme tune.

{c15}Ms Duarte began by reading the weather, at nineteen, and had 1.1 million viewers at the end, in a country of six.{/} What she will do with half a year of evenings she doesn't know. Sleep in the dark, she says. They never turn the light off in there.

Read next: The surf town with no waves | Why your pupusa got smaller

=== brief | en | duarte
IN BRIEF - Americas

{c1~}A Salvadoran court has let television host Karla Duarte go home{/} {c6}on condition that she wears a tag on her ankle and stays off the air for half a year.{/} {c2~}She had been held since April{/} {c3~}over a broadcast about President Ismael Quintanilla's jet.{/} {c7~}Attorney General Rodrigo Ayala is going to appeal.{/} {c12~}Security Minister Marta Elena Lobos has relieved a prison director of his post.{/} {c15~}Before her arrest Duarte drew a nightly audience of 1.1 million.{/} {c16~}"I lost nine kilos and learnt the weather by its smell," she said on leaving.{/} {c9~}US ambassador Paul Henricksen is said to have intervened.{/}

=== blog | en | duarte
Con Permiso: a grandmother's column

My television is older than some ministers. It stands on a crocheted cloth, it takes a minute to think before it shows you anything, and for the whole of the rainy season there was nothing on it at nine o'clock but furniture. {c14~}I watched the furniture. So did the building.{/} Don Beto from the ground floor said it was the best programme in years, for nobody in it lied.

I'm not a fan. I found her skirts short and her laugh long. But at my age one watches what is on, and one gets used to a person as to a tooth. When they came for her I noticed the gap with my tongue, so to say, each evening at the same hour.

You young people will tell me that I should've been outraged. Child, I have been outraged since 1972, it's bad for the bladder. What I was is curious. {c3~}For reading something aloud!{/} In the convent we were made to read aloud at table, the lives of the martyrs, and nobody ever said it was secret how they'd died.

{c4~}And now it comes out that the paper was stuck up where one waits for suitcases.{/} I've waited there, for my daughter from Houston. I remember an advertisement for insurance and a lost parrot. {c5~}That the robed gentleman should have needed months to see that a wall isn't a safe does not surprise me; but he put it nicely.{/}

{c8~}My granddaughter drove all the way out to be at the gate, and shouted herself hoarse on three notes.{/} She showed me the film on her telephone. {c16~}How thin! I said. I would give her a soup with a whole hen in it.{/} The granddaughter said it isn't about soup. It's always about soup.

{c6~}She's got a thing about her foot now, like the ring of a pigeon, and till after Candlemas we are not allowed to see her.{/} Then what are we to look at? Don Beto thinks they'll bring back the chair. I'd prefer the parrot.

{c10~}The tall gringo said to the newspapers that he went to the palace to speak of coffee.{/} It may be. We've good coffee, one can speak of it for hours. But my sister was in service with such people for thirty years, and she says that when they speak of coffee they send the girl out.

At nine I'll switch it on regardless. It needs its minute.

=== producer | en | producer
Salvadoran judge orders TV producer held over drone film

SAN SALVADOR, Aug 8 (Istmo News Agency) - A judge in El Salvador on Friday ordered the arrest of Mauricio Lazo, the producer of the country's most watched cooking programme, who is accused of having endangered air traffic by letting a drone rise over the presidential residence.

Lazo, 51, said he had wanted to film a mango tree. Judge Beatriz Amaya found that the tree stood two streets away. "One cannot pick a mango from 300 metres," she said.

He was taken to the prison of Mariona. He may receive visits on Sundays but has to do without a telephone. His lawyer said he would not appeal, as the food was better than expected.

Three people familiar with the matter said that Security Minister Marta Elena Lobos had watched the drone from her balcony and had telephoned the police herself. President Ismael Quintanilla, who was not at home, wrote on his social network account: "The mangoes do their work." Attorney General Rodrigo Ayala declined to comment.

Opposition leader Sonia Aparicio spoke of "half a crime" and asked how many drones the state itself had in the air; a contract of January names 45.

Edgar Villafranco, whose Canal 40 broadcasts the programme, replaced Friday's edition by a film about penguins. He said that he had known Lazo since school, that the man could not fly a kite, and that his other presenters, among them Karla Duarte and the sports reporter Neto Grande, were "in the hands of God".

The United States ambassador, Paul Henricksen, sent a basket of mangoes to the channel. An embassy spokeswoman said that this was seasonal.

Under a law passed in 2029, drones heavier than 250 grams have to be registered with the army. About 1,900 have been. Five people were sentenced last year, one of them a priest.

Related: Volcano park closed | New rules for fireworks

=== defamation | en | defamation
TV host Duarte cleared of insulting minister

By the Istmo court desk
San Salvador, Tuesday, Nov 13, 2029

A court in San Salvador on Tuesday cleared the television presenter Karla Duarte of having defamed the then minister of public works, Ismael Quintanilla, by comparing him to a cement mixer.

Judge Nelson Guandique found that a cement mixer was a useful thing. "One cannot insult by praise," he said. Duarte, 34, who had been at liberty throughout and had gone on with her show, brought the judge a bag of cement, which was taken from her at the door.

The trial had lasted two days. Quintanilla, who is running for president in the spring, wrote in a statement that he laughed as loud as anyone. He had asked for $50,000.

Two people familiar with the matter said that his campaign manager, Marta Elena Lobos, had advised him against going to court in the first place, after a poll showed that the sketch had made him better known. His lawyer, Rodrigo Ayala, said that there would be no appeal.

"The court has shown that it has ears," said Sonia Aparicio, mayor of Santa Tecla. The United States' chargé d'affaires, Paul Henricksen, in his second week in the country, was seen in the corridor with a dictionary.

Edgar Villafranco, who had bought Canal 40 in the summer from a Mexican group for a price of $12 million, paid the costs and announced a Christmas special. He denied that he had wanted to replace her by a dating show.

It was the third complaint against the programme. In 2027 the butchers' guild had objected to a song about sausages, and in 2028 a bishop to a wig; both withdrew.

Tags: courts, television, cement
(c) Istmo News Agency

=== discrepancies
number | c2 | wire: 131 days | arabic: 131 | rewrite: one hundred and thirteen days
modality | c7 | wire: would appeal by Wednesday | arabic: intends to | rewrite: has already challenged | brief: is going to appeal
