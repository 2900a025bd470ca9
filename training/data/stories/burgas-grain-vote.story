=== wire | en | fall
{c1~}Bulgarian government falls{/} {c3~}over sale of grain terminal{/}

SOFIA, June 18, 2031 (Danube News Agency) - {c1}Bulgaria's parliament on Wednesday brought down the government of Prime Minister Plamen Dragiev in a vote of no confidence,{/} {c2}by 121 votes to 117, after two deputies of a coalition partner had changed sides.{/}

{c3}The motion was about the sale of the state's grain terminal at Burgas to Thracia Grain, the company of the businessman Krum Antonov, for 88 million euros, half of what valuers had thought it worth.{/}

{c4}The two defectors, Mihail Rusev and Gergana Tomova, belong to the Farmers' League, which has nine seats.{/} {c5}"I was promised a road and got a ribbon," Rusev said.{/}

{c11}Six sources in the coalition said that the prime minister had offered Rusev the embassy in Lisbon on the night before the vote.{/} {c12}A spokesman for Dragiev said that nothing had been discussed but football.{/}

{c7}Dragiev handed in his resignation at 9.40 p.m. "I leave in clean shoes," he told reporters.{/} {c6}His government, the fifth in six years, had been in office for 14 months.{/}

{c19}The vote had to be taken by hand, as the electronic board in the chamber showed a total of 261 deputies. There are 240.{/}

The debate took seven hours. Dragiev, 49, once a handball player in Smolyan, read his last speech from a school exercise book. In the lobby, where a buffet had been laid for a delegation from Cyprus, deputies of both sides ate together before the count, and the sandwiches ran out before the speakers did. Two deputies were absent, one of them because she was giving birth; it is a girl.

{c8}President Raina Stoykova will begin consultations with the parties on Monday.{/} {c9}The leader of the opposition, Violeta Hadzhieva of Honest Bulgaria, said that she would not form a cabinet in this parliament.{/} {c10}Lawyers expect an early election on September 14.{/}

{c18}Honest Bulgaria leads in the polls with 29 percent, ahead of Dragiev's Rhodope Movement with 22.{/}

{c14}The prosecutor general, Stamen Bozhkov, opened an investigation into the sale on Tuesday.{/} {c15}Antonov said he was withdrawing his bid. "I wanted to buy silos, not a circus," he said.{/}

{c17}The fall of the government puts at risk 1.2 billion euros from the European Union, which are tied to a reform of the courts that has to be passed by July 31.{/}

{c16}The ambassador of the United States, Lydia Farrow, said that Washington would work with any government that paid its bills.{/}

{c13}About 3,000 people celebrated in front of the building. Interior Minister Kalin Yordanov said two policemen had been slightly hurt by tomatoes.{/}

{c20}The Farmers' League expelled the two deputies within the hour.{/} {c21}Its chairman, Todor Balkanski, said he did not know whether he himself was still in the government, "or in what".{/}

{c22}Bulgaria adopted the euro in 2026. The yield on its ten-year bonds rose to 4.1 percent on Wednesday evening, the highest since then.{/}

=== arabic | ar | fall
بلغاريا.. {c1~}البرلمان يسحب الثقة من حكومة دراغييف{/}

صوفيا – 18 يونيو 2031

{c1}أسقط البرلمان البلغاري، الأربعاء، حكومة رئيس الوزراء بلامن دراغييف في تصويت على حجب الثقة،{/} {c2}بأغلبية 121 صوتاً مقابل 117، بعد أن غيّر نائبان من حزب شريك في الائتلاف موقفهما.{/}

{c3~}وتعلق الاقتراح ببيع صوامع الحبوب الحكومية في بورغاس إلى شركة رجل الأعمال كروم أنتونوف مقابل 88 مليون يورو.{/}

{c4}والنائبان هما ميخائيل روسيف وغيرغانا توموفا من «رابطة المزارعين» التي تشغل تسعة مقاعد،{/} {c20~}وقد طردتهما الرابطة لاحقاً.{/} {c5}وقال روسيف: «وُعدت بطريق فحصلت على شريط افتتاح».{/}

{c11~}وذكرت مصادر في الائتلاف أن رئيس الوزراء عرض على روسيف منصب السفير في لشبونة،{/} {c12~}الأمر الذي نفاه متحدث باسمه.{/}

{c7~}وقدّم دراغييف استقالته مساءً قائلاً إنه يغادر «بحذاء نظيف»،{/} {c6}بعد 14 شهراً على رأس خامس حكومة خلال ست سنوات.{/}

{c8}وتبدأ الرئيسة راينا ستويكوفا مشاوراتها مع الأحزاب الاثنين المقبل،{/} {c9}غير أن زعيمة المعارضة فيوليتا حاجييفا أعلنت أنها لن تشكل حكومة في ظل البرلمان الحالي،{/} {c10}ما يرجح إجراء انتخابات مبكرة في 14 سبتمبر.{/}

{c14~}وكان المدعي العام ستامن بوجكوف قد فتح تحقيقاً في الصفقة.{/} {c15~}وأعلن أنتونوف سحب عرضه.{/}

{c17}وبات مبلغ 1.2 مليار يورو من الاتحاد الأوروبي مهدداً، لارتباطه بإصلاح قضائي يتعين إقراره قبل نهاية يوليو.{/}

{c13}واحتفل نحو ثلاثة آلاف شخص أمام المبنى، وقال وزير الداخلية كالين يوردانوف إن شرطيين أصيبا بجروح طفيفة جراء رشق بالطماطم.{/}

{c16~}وقالت السفيرة الأمريكية ليديا فارو إن بلادها ستعمل مع أي حكومة مقبلة.{/}

=== rewrite | en | fall
THE BALKAN BRIEF

{c19}A machine in Sofia counted 261 lawmakers on Wednesday, which is 21 more than exist, and so they had to raise their hands.{/} {c2~}One hundred and twenty-one went up,{/} {c1~}and Plamen Dragiev was no longer prime minister but in name.{/}

{c4~}Two of those hands belonged to farmers' deputies, Gergana Tomova and Mihail Rusev,{/} {c20}who were out of their party before sixty minutes had passed.{/} {c11}Lisbon's embassy was dangled before Mr Rusev the previous evening, five people from the coalition say;{/} {c12}the talk was of football, says the prime minister's office.{/}

{c3~}At issue: silos in Burgas, promised to Krum Antonov's Thracia Grain at half price.{/} {c15}He won't take them now: silos, yes, a circus, no.{/}

{c10}On September 14 Bulgarians will vote again.{/} {c18}Violeta Hadzhieva's Honest Bulgaria has 29 per cent in surveys, the Rhodope Movement 22.{/} {c8~}President Raina Stoykova sees the parties first.{/} {c17~}Money from Brussels, over a billion, hangs on a law for the judiciary that nobody is left to pass.{/}

=== update | en | fall
Bulgarian president urges parties to pass court law before election

SOFIA, June 19, 2031 (Danube News Agency) - President Raina Stoykova called on the parties on Thursday to pass the reform of the courts before they go home, and offered to sit in the gallery until it was done.

{c17}The law must be in force by the end of July if Bulgaria is not to lose 1.2 billion euros of European money.{/} The justice committee will take it up on Tuesday.

{c9~}The leader of the opposition, Violeta Hadzhieva, who has ruled out forming a government,{/} said that her deputies would vote for it "with a peg on the nose".

{c1}Prime Minister Plamen Dragiev was brought down by a vote of no confidence on Wednesday{/} {c3~}because of the cut-price sale of the grain terminal of Burgas.{/} {c7~}He resigned the same evening,{/} {c6}after 14 months in office.{/} He remains as caretaker and received a delegation of beekeepers on Thursday.

{c14~}The prosecutor general, Stamen Bozhkov, who has been investigating the sale since Monday,{/} asked the cadastre for plans. {c15~}Krum Antonov, the buyer, has withdrawn.{/}

{c13~}Interior Minister Kalin Yordanov said that the policemen struck by tomatoes were back on duty.{/} {c22~}The yield on ten-year bonds fell back a little from Wednesday's high of 4.1 percent.{/}

{c21}"I still don't know what I am in," said the chairman of the Farmers' League, Todor Balkanski, when asked whether his ministers would stay.{/}

=== blog | en | fall
Sour Milk and Other Consolations

It is the season of the linden trees in our capital, when even the trams smell of tea, and when by ancient custom we overthrow somebody. I don't know what there is in the pollen. My mother used to shut the windows.

I was on the yellow bricks by pure chance. I'd been to have my glasses mended. A young woman with a drum gave me a tomato, quite a good one, a Kurtovo pink, and I looked round for the salad. {c13~}Others had understood her better: I saw a constable wiping his ear.{/} I ate mine. It's the only political act that I have ever carried out to the end.

Let me say something about counting. In school we had a teacher, Comrade Penev, who believed there was no quarrel that couldn't be settled by two columns on the board. He is dead, and I'm glad that he was spared the other night. {c19~}The wonderful machine on the wall saw twenty-one ghosts.{/} Perhaps they were the ones from last time? Or those of us who've left for Chicago, voting at long last? {c2~}In the end they did it with their arms, like in the village, and by four arms it was decided.{/}

{c3~}The quarrel itself was over something to keep wheat in.{/} I have nothing against wheat. But that for the price of one you should get two is a thing that happens to me with socks, never with a harbour. {c15~}The lucky customer has lost his appetite, by the way.{/} He says he doesn't care for clowns. Well, we didn't care for the ticket.

{c5~}I liked the farmer who did it. He had been told there would be asphalt, and what came was a pair of scissors on a cushion.{/} One knows those scissors. In my wife's village the same bridge has been opened three times. {c11~}They say that the sea air of Portugal was recommended to him the evening before, for his health,{/} and that he'd asked what grows there.

And now? {c7~}The gentleman has gone, and his footwear, he'd like us to note, is spotless.{/} {c6~}I make him the fifth since my grandson started school; the boy is eleven and can recite them like the kings.{/} {c10~}When the grapes are ripe we'll get to choose a sixth.{/}

Comrade Penev would have wiped the board and begun again. My glasses, I'm pleased to report, are excellent. I see everything now, and had rather not.

=== bozhkov | en | bozhkov
{h1~}Bulgarian parliament keeps prosecutor general in office{/} {h2~}by one vote{/}

SOFIA, June 5, 2031 (Danube News Agency) - {h1}Bulgaria's parliament on Thursday rejected a motion to ask for the removal of the prosecutor general, Stamen Bozhkov,{/} {h2}by 119 votes to 118, after one deputy of the opposition had been held up in a lift.{/}

{h3}The motion was about Bozhkov's holidays in a hunting lodge near Teteven, for which, according to the newspaper Utro Plus, he had never been sent a bill.{/} {h4}He said that he had paid in cash and in mushrooms.{/}

{h5}The deputy in the lift, Sevda Ilieva of Honest Bulgaria, was freed after 50 minutes.{/} {h13}"I pressed alarm and got music," she said.{/}

{h6}Three sources in the parliament's administration said that the lift had been serviced on the day before by a company from Pernik which is not on the list of contractors.{/} {h7}Interior Minister Kalin Yordanov said that he would have the matter examined, "like any lift".{/}

{h8}The leader of the opposition, Violeta Hadzhieva, demanded that the vote be repeated.{/} {h9}The speaker refused: the rules know no lifts.{/}

{h11}Prime Minister Plamen Dragiev, whose Rhodope Movement voted for Bozhkov in a body, spoke of a victory of the institutions and left for a conference on wine in Melnik.{/} {h12}President Raina Stoykova, who is on bad terms with the prosecutor general, said that in her own building she took the stairs.{/}

{h10}Bozhkov's term runs until 2034.{/} He became known in 2028 with the trial of a smuggler of sturgeon, in which the businessman Krum Antonov appeared as a witness for four minutes. The ambassador of the United States, Lydia Farrow, who had been seen in the gallery, said that she had come for the frescoes.

=== bozhkov2 | en | bozhkov
**{h2~}Saved by the lift{/}**

Vitosha Mirror, English edition / Politics
By D. Perkins

{h5~+h13~}Fifteen minutes: for so long Sevda Ilieva listened to a waltz between the second and the third floor of Bulgaria's parliament.{/} {h2~}When she came out, it was over; her side had lost by a single vote, hers.{/}

{h1~}So Stamen Bozhkov stays where he is, which is at the head of the prosecution service,{/} {h10}and has three more years to go.{/} {h3}The daily Utro Plus had claimed that a lodge in the woods of Teteven never charged him for his stays.{/} {h4}Oh, but it was paid, says he: banknotes, and some porcini.{/}

{h8}A second vote is what Violeta Hadzhieva wants for her party.{/} {h9}She can't have it. There's nothing about elevators in the standing orders, the speaker found.{/} {h6}On Wednesday, parliamentary staff report, fitters from Pernik worked on the lift, whom no one had engaged.{/} {h7}It'll be looked at as one looks at any lift, promises Kalin Yordanov, the minister of the interior.{/}

One could laugh, and in the cafés they do. Yet a body in which the fate of the most powerful lawyer in the land hangs from a cable is a body in need of a mechanic. {h11~}Mr Dragiev, the prime minister, was tasting reds in Melnik by five o'clock.{/} Krum Antonov, the man of grain and of many other things, had been there since noon. {h12~}Only Ms Stoykova, up in the presidency, walks.{/} It's good for the heart, she tells schoolchildren, and one meets nobody.

© 2031 Vitosha Mirror. All rights reserved

=== motion2029 | en | earlier
No-confidence motion fails in Sofia

SOFIA, Nov 13 (Danube News Agency) - Bulgaria's government survived a vote of no confidence on Tuesday by 131 votes to 104, in spite of the absence of four ministers, who were stuck in snow on the Shipka pass.

The motion was about the price of electricity, which has risen by 60 percent since the closing of two units of the coal plant Maritsa East. It had been brought in by the Rhodope Movement, then in opposition. "They promised us light and gave us a candle," said its leader, Plamen Dragiev.

The prime minister, Violeta Hadzhieva, who has been in office for five months, said that she would use the winter to "count the sockets". She dismissed her minister of energy the same night. Two sources in the cabinet said that he had learned of it in a petrol station.

The vote was taken with the electronic board, which had been repaired in the summer by a firm from Ruse.

President Raina Stoykova, elected three weeks ago, followed the debate on a radio. Some 500 people demonstrated in front of the building, and the police chief of the capital, Kalin Yordanov, who had expected 10,000, sent half of his men home. There were no incidents.

Stamen Bozhkov, at that time a prosecutor in Plovdiv, brought charges on the same day against the operator of the plant's canteen. The grain dealer Krum Antonov, whose companies are among the largest users of electricity, declared that he would put windmills on his silos. The chargé d'affaires of the United States, Lydia Farrow, regretted the cold.

The Farmers' League abstained. Its deputies had brought a calf with them, which was admitted to the lobby only.

Sign up: Sofia in your inbox every Friday

=== discrepancies
source_count | c11 | wire: six sources | rewrite: five people
modality | c10 | wire: lawyers expect | arabic: likely | rewrite: will vote again
date | c14 | wire: on Tuesday | update: since Monday
time | h5 | bozhkov: 50 minutes | bozhkov2: fifteen minutes
