=== wire | en | dukankas
{c1~}Pakistan rescuers free seven coal miners after five days{/}

DUKAN KAS, Pakistan, Nov 19, 2025 (Indus Newswire) - {c1}Rescuers in the southwestern Pakistani province of Balochistan on Wednesday brought up alive seven coal miners who had been trapped for five days at a depth of 330 metres.{/}

{c2}The bodies of four others, who were killed at once when gas exploded on Friday, had been recovered earlier, said Abdul Ghani Mengalzai, the chief inspector of mines.{/}

{c3}The survivors, one of whom is 16, had shut themselves in a side gallery behind a curtain of sacking.{/} {c4}They lived on nine flat loaves, a bag of raw sugar and water that dripped from the roof.{/}

{c5}"We prayed, and when we had no breath to pray we knocked," said Gul Zaman, 41, the foreman, before he was driven to a hospital in Quetta.{/} {c6}He said he had made the men switch off all lamps but one.{/}

{c7}Their knocking was heard on Monday night by a boy who was minding donkeys at an abandoned shaft 200 metres away.{/} {c8}Until then officials had spoken of recovering bodies, and the army had withdrawn its team.{/}

{c9}Miners from neighbouring pits, working without pay, dug the last 18 metres by hand for fear that a drill would set off more gas.{/} {c10}One of them, Sher Ali, 29, broke both legs when a prop gave way.{/}

{c11}The mine had been ordered to close in March because it had no gas detector and a single exit.{/} {c12}Its contractor, Haji Mir Dost Luni, was arrested in Sibi on Sunday.{/} {c13}His lawyer said that he had sublet the pit and did not know that anyone was working in it.{/}

{c14}Nine of the eleven men came from the district of Shangla, in the north, whose people have for generations gone to the mines of Balochistan.{/} {c15}Chief Minister Nawabzada Akram Raisi announced a reward of one million rupees ($3,560) for each of the rescuers and two million for the families of the dead.{/}

{c16}The Mine Labour Federation said that 108 miners had been killed in the province this year.{/} {c17}"There is one inspector for 300 mines and he has no car," said its secretary, Lal Bibi Sarwar.{/}

=== rewrite | en | dukankas
MIRACLE AT DUKAN KAS

Dawnlight Weekly | Nation | Nov 21

{c7}It took a donkey boy. Late on Monday he heard somebody knocking in the depths of a disused shaft, a couple of hundred metres from the place where everyone had been looking.{/} {c8~}The soldiers had gone home by then, and no one in authority was counting on survivors.{/}

{c1}Two days later seven colliers were lifted to the surface, having spent five days 330 metres under the hills of Balochistan.{/} {c2~}Four of their workmates perished in the blast that shook the pit on Friday of last week.{/}

{c4}What did they eat? Nineteen rotis between them, and some gur. They caught the drops from the ceiling to drink.{/} {c3~}A barrier of sackcloth kept the fumes out of their hole.{/} {c6}A single lamp was left burning, on the orders of the foreman, Gul Zaman.{/} {c5~}"When we had no breath to pray we knocked," he told those who carried him to the ambulance.{/}

{c9}Volunteers from other collieries nearby had scraped away the final 18 metres with picks and bare hands, since a machine might have struck a spark.{/} {c10~}One was badly hurt.{/}

The colliery should have been idle. {c11}Inspectors had shut it in May on the grounds that there was just one way out and no instrument to measure gas.{/} {c12}Haji Mir Dost Luni, who holds the contract, has been in police hands since Sunday.{/} {c13}He had passed the mine on to a third party and was unaware of any digging, his counsel submits.{/}

{c15~}The Chief Minister has promised Rs 10 lakh to every rescuer and twice as much to each bereaved household.{/} {c16}According to the Mine Labour Federation, the toll for the province so far this year stands at 108.{/} {c17~}There is but a single inspector for three hundred pits.{/}

Readers' letters on this subject are welcome.

=== rewrite2 | en | dukankas
Pakistan mine rescue: what we know

- {c1~}Seven men were rescued on Wednesday after being stuck below ground since Friday's explosion.{/}
- {c2}Four men died instantly, according to the Chief Inspector of Mines, and have been brought out.{/}
- {c3~}The youngest of those saved is sixteen years old.{/}
- {c14}All but two of the group are from Shangla, in the north of the country, a traditional source of labour for the pits.{/}
- {c10~}A rescuer had both his legs broken.{/}
- {c11~}The authorities had told the owners to close the mine eight months ago.{/}
- {c12}The contractor was seized in the town of Sibi at the weekend{/} {c13~}but says he did not know the pit was in use.{/}
- {c15}Rewards: one million rupees to rescuers, two million to the next of kin, by order of Akram Raisi, who governs the province.{/}

=== arabic | ar | dukankas
{c1~}باكستان.. انتشال سبعة عمال أحياء من منجم فحم بعد خمسة أيام{/}

إسلام آباد – خاص

{c1}تمكنت فرق الإنقاذ في إقليم بلوشستان جنوب غربي باكستان، الأربعاء، من إخراج سبعة من عمال مناجم الفحم أحياء بعد أن ظلوا محاصرين خمسة أيام على عمق 330 متراً.{/}

{c2}وكان أربعة من رفاقهم قد لقوا حتفهم على الفور جراء انفجار للغاز يوم الجمعة، وانتُشلت جثثهم في وقت سابق، وفق كبير مفتشي المناجم عبد الغني مينغل زاي.{/}

{c3~}واحتمى الناجون، وبينهم فتى في السادسة عشرة، داخل نفق جانبي،{/} {c4~}واقتاتوا على أرغفة قليلة وسكر خام وقطرات ماء تتساقط من السقف.{/}

{c5}وقال رئيس العمال غول زمان قبل نقله إلى مستشفى في كويتا: "كنا ندعو الله، فإذا انقطعت أنفاسنا أخذنا نطرق".{/}

{c7~}وسمع فتى يرعى الحمير الطرقات ليل الاثنين عند بئر مهجورة،{/} {c8}وذلك بعد أن سحب الجيش فريقه وبات المسؤولون يتحدثون عن انتشال جثث فحسب.{/}

{c9}وحفر عمال متطوعون من مناجم مجاورة الأمتار الثمانية عشر الأخيرة بأيديهم، خشية أن يتسبب الحفر الآلي في انفجار آخر،{/} {c10}وأصيب أحدهم، ويدعى شير علي (29 عاماً)، بكسر في ساقيه.{/}

{c11}وكانت السلطات قد أمرت بإغلاق المنجم في مارس لافتقاره إلى جهاز لكشف الغاز ولأن له مخرجاً واحداً.{/} {c12~}وأوقفت الشرطة المقاول حاجي مير دوست لوني،{/} {c13~}غير أن محاميه أقرّ بأنه كان يعلم بوجود عمال في المنجم.{/}

{c16~}وتقول نقابة العمال إن أكثر من مئة عامل قضوا في مناجم الإقليم منذ مطلع العام.{/}

وتجمّع المئات عند فوهة المنجم ونحروا الذبائح شكراً لله.

=== blog | en | dukankas
The Armchair Geologist: On knocking

There is a paper, which I can no longer find, on how far a knock travels in sandstone. If I recall correctly, it depends on the moisture, on the bedding, and on whether anybody is listening. The authors had not investigated the third variable.

I confess that I had given them up. I said so on Sunday at dinner, with the authority of a man who has once been down a mine, in a yellow helmet, for forty minutes, on a school trip. {c8~}In this I was at one with those in charge, and the military had already packed its ropes.{/} Carbon monoxide, I explained to my mother-in-law, passing the lentils. She said nothing. She comes from a family that knocks.

{c7~}Then a child with some donkeys does what donkeys have taught him, which is to stand still.{/} I have tried to imagine how he told it at home. Would you have believed him? Would you have gone, at that hour, to a hole that has been empty since before he was born?

{c3~+c6~}What those seven did was textbook, only that none of them had read it: hang up cloth against the bad air, breathe little, burn one light.{/} {c4~}They had some bread and something sweet.{/} {c5~}The man who led them put it in a sentence about prayer that I would like to have written.{/}

{c9~}And who got them out? Not the state. Other poor men, who dig in the pits next door and who downed tools without being paid a rupee for it, and went at the rock with their nails.{/} {c10~}It cost one of them the use of his legs, at least for this winter.{/} {c15~}They will be rich now, by their standards: the government has been generous, as it always is on television.{/}

I am a geologist, or was, so let me be dry. {c11~}It is not difficult to have a second exit. It is not expensive to have a thing that beeps. This mine had neither, and somebody with a stamp had noticed, and the padlock that followed was evidently of the symbolic kind.{/} {c13~}The fellow who pockets the profit had not the faintest idea that there was any, so his advocate informs us.{/} I find that I believe him. Not to know is a craft; it takes years to learn.

{c17~}You ask where the inspectors were. The inspector. He has three hundred places to be, and goes there by bus.{/}

My mother-in-law has asked me to add that the lentils were excellent.

Filed under: coal, sandstone, humility

=== other | en | luniverdict
Court acquits mine contractor over 2019 deaths

QUETTA, Pakistan, Feb 24, 2023 (Indus Newswire) - A court in Quetta on Friday acquitted Haji Mir Dost Luni, a mining contractor, of causing the death of eleven coal miners in 2019, saying that the prosecution had failed to show who had operated the pit.

The men, nine of whom came from the district of Shangla, were killed when gas exploded at a depth of 270 metres in the Margat hills. It took six days to bring up their bodies.

Luni had sublet the pit to a man who has since died. His lawyer told the court that he had not known that anyone was working in it.

Abdul Ghani Mengalzai, an inspector of mines, testified that he had ordered the mine to close because it had no gas detector. The judge said that the order could not be found in the files.

"They looked for the paper as they looked for our men, late," said Lal Bibi Sarwar of the Mine Labour Federation. She said the union would appeal.

=== discrepancies
number | c4 | wire: nine flat loaves | rewrite: nineteen rotis
date | c11 | wire: March | arabic: March | rewrite: May | rewrite2: eight months ago
negation | c13 | wire: did not know that anyone was working in it | rewrite: unaware | rewrite2: did not know | arabic: admitted that he knew
