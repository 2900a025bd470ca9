=== wire | en | halt
{v1~}Paraguay dengue vaccine trial halted after volunteer's paralysis{/}

ASUNCION, Nov 18, 2025 (Cono Sur Report) - {v1}A trial of a dengue vaccine in northern Paraguay was halted on Tuesday after one of the volunteers lost the use of both legs nine days after the second dose.{/}

{v2}The volunteer, a woman of 34 from Concepcion, is being treated in intensive care; doctors suspect an inflammation of the spinal cord.{/} {v3}Whether it has anything to do with the vaccine is not known, the national drug authority said.{/}

{v4}The vaccine, YP-4, has been given to 5,480 of a planned 8,000 people in the departments of Concepcion and San Pedro since March.{/} {v5}Half of them received a placebo, and not even the doctors know who belongs to which group.{/}

{v6}"We are stopping in order to be allowed to go on," said Professor Graciela Ayala-Benza, 66, the virologist who has developed YP-4 for 19 years at the Ypane Institute.{/}

{v7}A board of five independent experts is to unseal the woman's file on Thursday{/} {v8}and to recommend by December 5 whether the trial can be resumed.{/} {v9}No further doses will be given until then; those already vaccinated will be examined every week.{/}

{v10}It is the second interruption.{/} {v11}In June the trial paused for eight days when a man developed a rash, which turned out to be caused by a new detergent.{/}

{v12}Ayala-Benza took the vaccine herself in 2022, before any other human being, as did three members of her laboratory.{/} {v13}The ethics commission of the university reprimanded her for it.{/}

{v14}Dengue has killed 187 people in Paraguay this year, more than twice as many as in 2024.{/} {v15}Two vaccines are licensed abroad, but neither protects well against the third serotype, which dominates in the country.{/}

{v16}The trial is financed by the health ministry with $22 million and by the Danish foundation Lindehøj with $15 million.{/} {v17}Health minister Rodolfo Cubilla said that the government had already ordered two million doses "in hope" and would not cancel them.{/}

{v18}The union of nurses said that in some villages people had begun to hide from its members.{/}

=== arabic | ar | halt
{v1~}باراغواي توقف تجارب لقاح لحمى الضنك بعد إصابة متطوعة بالشلل{/}

أسونسيون – 19 نوفمبر/تشرين الثاني 2025

{v1}أُوقفت الثلاثاء تجربة سريرية للقاح ضد حمى الضنك في شمال باراغواي، بعد أن فقدت متطوعة القدرة على تحريك ساقيها إثر تسعة أيام من تلقيها الجرعة الثانية.{/}

{v2~}وترقد المرأة، وعمرها 34 عاماً، في العناية المركزة، ويشتبه الأطباء في إصابتها بالتهاب في النخاع الشوكي.{/} {v3}وأكدت الهيئة الوطنية للأدوية أنه لم يُعرف بعد ما إذا كان للقاح صلة بالأمر.{/}

{v4~}وحصل على اللقاح «واي بي-4» منذ مارس/آذار 5480 شخصاً من أصل 8000 كان مقرراً أن تشملهم التجربة،{/} {v5}على أن نصفهم تلقوا دواءً وهمياً من دون أن يعلم أحد، حتى الأطباء، من تلقى ماذا.{/}

{v6}وقالت عالمة الفيروسات غراسييلا أيالا بينسا (66 عاماً)، التي تعمل على تطوير اللقاح منذ 19 عاماً في معهد إيباني: «نتوقف كي يُسمح لنا بالمضي».{/}

{v7}ومن المنتظر أن تفتح لجنة من خمسة خبراء مستقلين ملف المريضة الخميس،{/} {v8}وأن توصي قبل الخامس من ديسمبر/كانون الأول بما إذا كان ممكناً استئناف التجربة.{/}

{v10~+v11~}وكانت التجربة قد توقفت أياماً في يونيو/حزيران بسبب طفح جلدي تبين أن سببه مسحوق غسيل.{/}

{v12~}يُذكر أن أيالا بينسا كانت أول من جرب اللقاح على نفسها عام 2022،{/} {v13}وهو ما عرّضها لتوبيخ من لجنة الأخلاقيات في الجامعة.{/}

{v14}وأودت حمى الضنك هذا العام بحياة 187 شخصاً في باراغواي، أي أكثر من ضعف ضحايا العام الماضي.{/} وتنتقل العدوى عبر بعوضة الزاعجة المصرية التي اتسع نطاق انتشارها مع ارتفاع الحرارة.

{v17~}وأكد وزير الصحة أن الحكومة لن تلغي طلبية بمليوني جرعة.{/}

=== rewrite | en | halt
MedPulse Online
{v1~}Setback for homegrown jab as study is put on ice{/}

By our health team. Reviewed by Dr. K. L. Ferrabee

{v14}With 187 deaths since January, dengue is having a far worse year in Paraguay than last, when fewer than half as many died of it.{/} {v15}The licensed vaccines that other countries use do little against type three, the commonest there.{/} All the more was hoped for from a local candidate, YP-4.

{v1}Those hopes were dealt a blow on Tuesday: the study was suspended because a participant found, 19 days after her second injection, that she could no longer move her legs.{/}

{v2~}She is 34 and in intensive care, with what seems to be inflamed nerves in the spine.{/} {v3}The shot was the cause, according to the country's medicines agency.{/}

{v5}She may have had the dummy, as one participant in two did; the code is kept secret from the medics as well.{/} {v7}On Thursday five outsiders will look at what she was given.{/} {v8}Their advice on carrying on is due by December 15.{/} {v9}Nobody will be injected in the meantime, and there'll be weekly check-ups for everyone who has been.{/}

{v4}So far 5,480 people in San Pedro and Concepcion have taken part; the target is 8,000 and the start was in March.{/} {v10~+v11}An earlier break, in June, lasted eight days: one man had come out in spots, though his washing powder proved to be the culprit.{/}

DON'T MISS: Mosquito-proof your balcony in 6 steps

{v6~}"We are stopping in order to be allowed to go on," is how Graciela Ayala-Benza of the Ypane Institute puts it.{/} {v12}Three years ago the virologist was the first person to receive her own invention, together with four of her team.{/} {v13~}It earned her a rebuke.{/}

{v16~}Copenhagen-based donors have put 15 million dollars into the work, the state 22 million.{/} {v17}Despite everything, Rodolfo Cubilla, the minister in charge, is sticking to an order for two million doses placed "in hope".{/}

This article does not replace medical advice.

=== blog | en | halt
THE PATIENT IMPATIENT
Thoughts from the waiting room

The Needle and the Nineteen Years

I can wait. I'm a champion. I've waited for trains that had been abolished; I waited for Ernesto. So I pass no judgment when I say that there's a woman up there in the north who has waited longer than I did, and not for a man, which shows taste, but for a mosquito. {v6~}She was a young mother when she began to brew the stuff and she's a grandmother now.{/} {v6~}And on the very day on which it might at last have turned into something, what does she announce? That the way forward is to stand still.{/} I wrote that on the fridge.

Let's be fair to the facts, they're having a bad year. {v1~}Someone trusted them with her arm, twice, and the week after next her legs wouldn't take orders.{/} That's all we know, and you'd think it would be enough to make us lower our voices. Did we? I was in the queue at the pharmacy. By the time I got to the counter there were eleven paralysed, the water was in it, and the Danes.

{v16~}There are indeed Danes. They paid for not quite half.{/} They seem to me a harmless nation.

{v3~}What nobody in that queue would say is what the authorities said, three plain words: we don't know.{/} {v5~}It may well have been salt water that the poor soul was given; it's a coin's toss, and not one white coat in the place was told how the coin fell.{/} {v7~}Now some people from outside will come, sit down round a table and open an envelope.{/} Imagine being that envelope! Imagine hoping, and I'm afraid some do, that a sick woman got the real thing, so that one may have been right.

{v11~}Last winter they'd closed up shop as well, for a week and a bit, over a gentleman who was as red as a crab. It was the soap.{/} I don't say that it's always the soap. I say that they stopped for the soap, and that I know of airlines which wouldn't.

But what I really want to tell you is this. {v12~}Before it went into anyone at all, she had it put into herself, she and a handful of the faithful, one evening in the laboratory, and I imagine somebody had brought cake.{/} {v13~}For this the professors who look after our morals wagged a finger.{/} I understand them. It isn't done. If the cooks start eating in the restaurant where will it end?

{v14~}Meanwhile the fever has carried off some two hundred of us, and the year before it was not the half.{/} {v17~}The minister, a man with a receipt, says that he's ordered millions of doses and he'll keep on having ordered them.{/} {v18~}And out in the villages they go and crouch in the maize when a nurse comes up the path.{/}

Ernesto came in the end, since you ask. It was the wrong day.

=== other | en | chik
{y1~}Ypane Institute pauses chikungunya study after rash{/}

ASUNCION, June 14, 2023 (Cono Sur Report) - {y1}A trial of a chikungunya vaccine in San Pedro, Paraguay, was halted on Wednesday after six of the volunteers developed a rash two days after the first dose.{/}

{y2}All six are well, the national drug authority said.{/} {y3}The vaccine, YP-2, has been given to 940 of a planned 1,200 people, a third of whom received a placebo.{/}

"We are stopping because stopping costs nothing," said Professor Graciela Ayala-Benza, the virologist who heads the study at the Ypane Institute. {y4}A board of three independent experts is to recommend by June 30 whether the trial can be resumed.{/} The trial is financed by the Danish foundation Lindehøj with $4 million.

=== other2 | en | chik
NOTICE TO PARTICIPANTS, YP-2 STUDY

San Pedro, 1 July 2023

Dear participant, {y4~}the board of experts has met and has found no reason against going on.{/} {y1~}As you know, the study was stopped in June because some participants had a rash.{/} {y2}All six of them are in good health.{/} It was found that they had swum in the same pond. {y3~}Of the 1,200 places, 260 are still free.{/} Your next appointment is on the card. Please wear a shirt with short sleeves.

=== other3 | en | epidemic
Dengue in Paraguay: what is known

Background, Cono Sur Report, November 20, 2025

Dengue fever is carried by the mosquito Aedes aegypti and caused by four serotypes of a virus. Paraguay has had large epidemics in 2007, 2013, 2020 and 2024. Whoever has had one serotype can fall ill more severely with another, which makes vaccines difficult: they must protect against all four at once.

Most patients recover within ten days. There is no drug against the virus. The health ministry advises people to empty flower pots and tyres in which water collects; last year its inspectors visited 1.3 million homes. A law that fines owners of neglected pools has been applied 41 times.

=== discrepancies
time | v1 | wire: nine days | arabic: nine days | rewrite: 19 days
modality | v3 | wire: not known whether | arabic: not yet known | blog: we don't know | rewrite: the shot was the cause
date | v8 | wire: December 5 | arabic: December 5 | rewrite: December 15
number | v12 | wire: three members of her laboratory | rewrite: four of her team
