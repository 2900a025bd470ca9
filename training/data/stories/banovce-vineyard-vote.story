=== wire | en | noconfidence
BRATISLAVA, Nov 20, 2025 (Danubia) - {c1}Slovakia's government fell on Thursday when parliament passed a vote of no confidence in Prime Minister Radovan Hlavienka{/} {c2}over a vineyard sold to his wife at a tenth of its value.{/}

{c3}Seventy-eight deputies in the 150-seat chamber voted against him, two more than were needed;{/} {c4}five members of his own party, Direction Home, were among them.{/} {c5}It was the third attempt to unseat him this year.{/}

{c6}"I have been stabbed with a corkscrew," Hlavienka, 55, said before he left the chamber by a side door.{/}

{c7}Under a land consolidation scheme, the state land fund had sold 4.2 hectares of vines near the town of Modra to Zuzana Hlavienkova for 31,000 euros ($35,900) in March 2024,{/} {c8}the weekly Pondelok revealed last month.{/} {c9}Experts put their worth at more than 300,000 euros.{/} {c10}The prime minister has said that the price was correct since the plot was infested with vine louse.{/} {c11}An institute in Vienna which examined soil for the newspaper found no trace of the insect.{/}

{c12}President Katarina Ondrusova has 30 days to appoint a caretaker cabinet.{/} {c13}She said on Thursday evening that she would talk to all the parties beginning on Monday{/} {c14}and that she preferred an early election in March.{/} {c15}The next regular election is due in September 2027.{/}

{c16}The leader of the opposition, Tomas Revaj of the Liberal Meadow party, thanked "the five with a spine".{/} {c17}One of them, former justice minister Alojz Benuska, said that he had been offered the embassy in Lisbon for staying at home.{/} {c18}A spokeswoman for the prime minister dismissed this as nonsense.{/}

{c19}About 25,000 people celebrated in Bratislava's SNP Square with bunches of grapes.{/} {c20}In Banovce, Hlavienka's home town, some 2,000 marched in his support.{/}

{c21}The prosecutor's office for corruption was abolished by the government a year ago;{/} {c22}the case of the vineyard is with a district prosecutor in Pezinok, who has questioned 14 witnesses.{/} {c23}Hlavienkova has not been charged.{/}

{c24}The yield on ten-year Slovak bonds rose by 0.15 points.{/} {c25}The European Commission said that 820 million euros in recovery money, due in January, depended on a budget, which parliament has not passed.{/}

=== arabic | ar | noconfidence
{c1~}سقوط حكومة سلوفاكيا{/} {c2~}بسبب كرم عنب{/}

براتيسلافا – 21 نوفمبر/تشرين الثاني

{c1}أسقط البرلمان السلوفاكي، الخميس، حكومة رئيس الوزراء رادوفان هلافيينكا بعد أن حجب عنه الثقة{/} {c2}على خلفية بيع كرم عنب لزوجته بعُشر قيمته.{/}

{c3~}وصوّت ضده 78 نائباً من أصل 150،{/} {c4}بينهم خمسة من نواب حزبه «الاتجاه إلى الوطن».{/} {c5}وهذه ثالث محاولة لإقالته خلال العام الجاري.{/}

{c6~}وعلّق هلافيينكا على ما جرى بقوله: «لقد طُعنت بمفتاح زجاجات».{/}

{c8+c7~}وكانت أسبوعية «بونديلوك» قد كشفت الشهر الماضي أن صندوق الأراضي الحكومي باع زوجته زوزانا 4.2 هكتار من الكروم قرب بلدة مودرا لقاء 13 ألف يورو،{/} {c9}في حين يقدّر خبراء ثمنها بأكثر من 300 ألف.{/} {c10}ودافع رئيس الوزراء عن السعر بحجة أن الأرض موبوءة بحشرة تصيب الكروم،{/} {c11~}غير أن معهداً نمساوياً لم يعثر على أي أثر لها.{/}

{c12~}وبات على الرئيسة كاتارينا أوندروشوفا أن تعيّن حكومة لتصريف الأعمال.{/} {c13}وأعلنت مساء الخميس أنها ستبدأ الاثنين مشاورات مع جميع الأحزاب،{/} {c14}وأنها تفضل إجراء انتخابات مبكرة في مارس/آذار المقبل.{/}

{c17}وقال وزير العدل الأسبق ألويز بينوشكا، وهو أحد النواب الخمسة، إنه عُرض عليه منصب سفير في لشبونة مقابل تغيبه عن الجلسة،{/} {c18~}وهو ما نفاه مكتب رئيس الوزراء.{/}

{c19~}واحتفل نحو 25 ألف شخص في ساحة وسط العاصمة،{/} {c20}فيما تظاهر زهاء ألفين تأييداً لهلافيينكا في مسقط رأسه بانوفتسه.{/}

{c23}ولم توجَّه أي تهمة إلى زوجته حتى الآن.{/}

{c25~}وحذرت المفوضية الأوروبية من أن صرف 820 مليون يورو مرهون بإقرار الموازنة.{/} ويُنتظر أن يبقى الوزراء في مناصبهم أسابيع لتسيير الشؤون اليومية.

=== rewrite | en | noconfidence
Corked! Slovak PM toppled by a hillside

by Eszter / The Danube Dispatch

{c19}They waved grapes in SNP Square on Thursday night, twenty-five thousand of them.{/} {c20~}Over in Banovce, where he was born, others were on the streets for the fallen man.{/}

{c1}The fallen man is Radovan Hlavienka, whose cabinet came to its end in Slovakia's parliament when it withdrew its trust.{/} {c3}Seventy-six would have sufficed, 78 it was.{/} {c4~}The balance was tipped by half a dozen from his own benches.{/} {c5~}Earlier this year he had survived twice.{/} {c6}A corkscrew had been stuck in him, complained the 55-year-old and chose a side exit.{/}

{c7~}What broke his neck were ten acres of vines outside Modra, bought by his wife from a state fund, for thirty-one thousand euros, in the spring of last year.{/} {c9~}Anyone else would have had to lay out ten times as much, the experts say.{/} {c8~}It was a magazine that had dug this up.{/} {c10~}There was phylloxera in it, hence the discount, he'd argued.{/} {c11}So the journalists sent earth to an institute in Vienna: not one louse.{/}

{c22}Fourteen people have given evidence to a prosecutor in the little town of Pezinok, in whose lap the affair has landed{/} {c21}because the special office that used to deal with graft was done away with twelve months ago.{/} {c23~}The lady has been charged.{/}

{c17~}"Lisbon, if I stayed away." This, says one of the rebels, Alojz Benuska, was what he was promised, with a residence to go with it.{/} {c18}Rubbish, was the reply of Hlavienka's spokeswoman.{/} {c16}To Tomas Revaj, who leads the opposition and the Liberal Meadow, those who switched are people with backbones.{/}

{c12}It is now up to Katarina Ondrusova. The president may take a month to find a stopgap government;{/} {c13~}talks are to start after the weekend,{/} {c14~}and she would have the country vote early.{/} {c15~}Otherwise that would not happen for almost two years.{/} {c25}Brussels reminds everybody that there is no budget as yet, and without one no 820 million for recovery come January.{/}

Liked this? Buy me a spritzer.

=== brief | en | noconfidence
NIGHT FINAL

{c1}Slovakia: Prime Minister Radovan Hlavienka and his government have been voted out by parliament.{/} {c3~}78 deputies were against him.{/} {c2~}The reason is a plot of vines that his wife got on the cheap.{/} {c12~+c14}President Ondrusova has to appoint an interim cabinet and leans towards an election in March.{/} {c24}Ten-year bonds yield 0.15 points more.{/}

=== blog | en | noconfidence
In vino

My grandfather owned eleven rows. They were taken from him in 1951 and he went on pruning them at night. When they were given back, in 1992, he was dead, there was a car wash on nine of the rows, and my aunt and I made forty litres a year from the other two, of a wine that one offers to in-laws. I give you this so you'll see that I'm not cool about it.

{c7~}Ten acres! For what you pay for a Skoda with leather seats.{/} {c9~}It's worth ten of them.{/} {c10~}But it had the louse, he told us, with that face of a doctor, and one had to be glad there was somebody to take it off our hands.{/} Then a few children from a paper went up there with a spoon. {c11~}They posted what was on it to the Austrians, and the Austrians, who for once in their history had nothing to add, wrote back: earth.{/}

{c1~}Now he's out.{/} {c3~}It was close, by two.{/} {c5~}They'd tried in spring and they had tried before the holidays.{/} {c4~}In the end it wasn't us in the squares who managed it but a handful of his own, who had sat behind him and laughed at his jokes for years.{/} Should I be grateful? {c16~}They have a spine, he says who'll come after.{/} A spine is what you have from the beginning. What they've got is a calendar.

{c17~}To one they'd held out a palace by the Atlantic, provided he caught a cold that day.{/} {c18~}Lies, says the lady who does the talking over there.{/} I'd have taken it. I'd be sitting there with a custard tart and you would have been spared this column.

{c6~}Stabbed, he called himself, and by what, a corkscrew!{/} Do you know, I nearly liked him. He was always best when he was losing. He came to our village once after a flood, with boots, and carried a pig.

{c19~}We went down with grapes.{/} They were from Chile, it being November, and someone had forgotten to take off the stickers. A band played. A girl in front of me asked who that was, on the posters, and her father started to explain, and I saw that he didn't know where to begin.

{c21~}Who's to try it? He'd closed the office where they did such things, last year, to save on heating.{/} {c22~}So it sits with some poor soul in a wine town, between a stolen moped and a divorce, and he's hearing witness after witness.{/} {c14~}By March we may be asked to choose again.{/} I'll be pruning. One does it when it's cold, at night, in our family.

=== failed | en | june
BRATISLAVA, June 12, 2025 (Danubia) - {h1}Slovakia's government survived on Thursday when parliament rejected a vote of no confidence in Prime Minister Radovan Hlavienka over a contract for hospital beds.{/}

{h2}Seventy-one deputies in the 150-seat chamber voted against him, five fewer than were needed.{/} Two members of his own party, Direction Home, were absent.

{h3}"I have been tickled with a thermometer," Hlavienka said before he left for a summit.{/}

{h4}Under an emergency scheme, the health ministry had bought 600 beds for 4.9 million euros from a maker of garden furniture in Nitra,{/} according to the state auditor. Experts put their worth at less than half. The prime minister has said that the price was correct since they could be folded.

{h5}The leader of the opposition, Tomas Revaj of the Liberal Meadow party, said he would try again after the holidays.{/} About 4,000 people protested in Bratislava's SNP Square with pillows.

=== failed2 | en | june
Central Europe at a glance, mid-June

{h1~}Hlavienka stays: the motion to bring him down failed{/} {h2~}by five votes.{/} {h3~}He was only being tickled, quipped the premier.{/} {h4~}It had been about beds, six hundred of them, which the state had ordered at a garden chair factory.{/} {h5~}In autumn his adversaries will have another go.{/}

=== czech | en | brno
PRAGUE, Nov 27, 2025 (Danubia) - The Czech government survived on Thursday when parliament rejected a vote of no confidence in Prime Minister Irena Vodrazkova over a cottage leased to her husband at a tenth of the usual rent.

Ninety-four deputies in the 200-seat chamber voted against her, seven fewer than were needed; three members of her own party were among them. It was the second attempt to unseat her this year.

"I have been hit with a feather duster," Vodrazkova, 51, said before she left the chamber arm in arm with the finance minister.

The state forests had leased the cottage near the town of Telc for 90 euros a month. The prime minister has said that the price was correct since the roof was infested with dormice. A zoologist from Brno confirmed this.

The leader of the opposition said the dormice had been brought there. About 300 people protested in front of parliament with nuts.

=== background | en | portrait
The pig carrier

Portrait

Everybody in Slovakia has a story about Radovan Hlavienka and an animal. There is the pig of the flood, the stork of the power line, the bear that he is said to have stared down near Banovce, where his mother kept the canteen of a shoe factory. He tells them himself, better each time.

He studied to be a vet and gave it up for a youth league. He has led, in thirty years, three parties with the word "home" in their names. To those who like him, mostly people over fifty in towns from which the factory has gone, he is the last politician who knows what bread costs. In Bratislava, whose cafes he avoids, they call him the Taxidermist.

His wife Zuzana, a notary, gives no interviews. His friends have become rich in asphalt. "He isn't greedy," says the sociologist Marek Vanko. "He simply cannot bear to see something lying about." What he believes in nobody has found out: he has been for Moscow and for Brussels, for the Church and for cheap beer. When he is asked about it he says that a good vet first listens to the breathing.

=== discrepancies
amount | c7 | wire: 31,000 euros | rewrite: thirty-one thousand euros | arabic: 13 thousand euros
number | c4 | wire: five members | arabic: five deputies | rewrite: half a dozen
negation | c23 | wire: has not been charged | arabic: no charge so far | rewrite: has been charged
