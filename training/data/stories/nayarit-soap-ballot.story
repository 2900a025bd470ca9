=== wire | en | struck
MEXICO CITY, April 21, 2027 (Agencia Tolteca) - {c1}Mexico's federal electoral tribunal on Wednesday struck the film star Renata Olvidal off the ballot for governor of Nayarit,{/} {c2}six weeks before an election that polls say she would win.{/}

{c3}By four votes to three the judges held that Olvidal had not lived in the Pacific state for the five years that its constitution requires.{/} {c4}"A person does not reside in her trailer," said the presiding judge, Héctor Manrique Zavaleta, who wrote the ruling.{/}

{c5}The tribunal relied on electricity bills, according to which the house in San Blas given as her home used no current in 31 of the past 60 months.{/} {c6}Olvidal's lawyers said that she had been living by candles after a hurricane.{/}

{c7}Her party, the opposition Movimiento Faro, has five days to name a substitute.{/} {c8}Its leader, Julián Cabañas, said it would be "somebody with the same surname";{/} {c9}party sources spoke of the actress's mother, Consuelo, 79.{/}

{c10}Olvidal, 47, known from the series "La Capataz", heard the news on a fishing boat at Boca de Camichín, where she was campaigning.{/} {c11}"They have killed me off in better scripts than this," she said.{/}

{c12}A poll by the firm Termómetro last week gave her 44 percent, against 29 for the senator Aurelio Bañuelos of the governing Frente Popular.{/}

{c13}President Ximena Arrigunaga denied that her government had had a hand in the decision.{/} {c14}Interior Minister Bernardo Lascuráin said he would send 1,200 National Guards to Nayarit,{/} {c15}where crowds blocked the highway from Tepic to Guadalajara on Wednesday night.{/}

{c16}The complaint had been lodged by a retired notary from Compostela who says that he has never watched television.{/} {c17}The owner of the channel that made Olvidal famous, Salomón Teissier, said it would repeat all 180 episodes of her series until polling day.{/} {c18}The electoral institute said it was looking into whether this was propaganda.{/}

=== rewrite | en | struck
{c11~}"Killed off in better scripts than this"{/}

By Saoirse Malone-Trujillo, in Boca de Camichín
THE PACIFIC OBSERVER | Thursday 22 April

{c10~}She was in a boat when it came, with oysters in a bucket between her feet and a telephone held up to the wind.{/} Somebody's nephew had the signal. Renata Olvidal listened, nodded, and gave the phone back. {c11}She'd been done away with before, she told the fishermen, by writers who knew their trade.{/}

{c1}So ends, for now, the shortest political career in Nayarit: the nation's highest electoral judges decided on Wednesday that the actress may not stand for governor.{/} {c2~}She had been the favourite by a distance.{/} {c12}Only a week ago the pollsters of Termómetro had 44 in 100 voters on her side; Senator Aurelio Bañuelos, for the Frente Popular that governs in the capital, had 19.{/}

{c3}Five years of residence is what the local constitution asks for, and four of the seven on the bench found that she could not show them.{/} {c5}It was the meter that told on her. In more than half of the last 60 months no power at all flowed into the address in San Blas at which she is registered.{/} {c6}There'd been a hurricane, her counsel objected: the lady burnt candles.{/} {c4}Judge Héctor Manrique Zavaleta, who chairs the court and drafted the judgment, was not to be moved; a trailer on a film set, he observed, is not a residence.{/}

{c19}One of the three dissenters, Judge Amparo Quintanar, called it "the first time that a lamp has voted".{/}

At the landing stage people were less witty. {c15~}By nightfall tyres and fruit crates lay across the road to Guadalajara, and lorries loaded with mangoes stood in line for 14 kilometres.{/} {c14}Bernardo Lascuráin, the minister of the interior, is dispatching twelve hundred men of the National Guard.{/} {c13~}The president, Ximena Arrigunaga, insists that it was the tribunal's doing alone.{/} {c20}The ambassador of the United States, Darlene Kowalczuk, advised tourists in Sayulita to stay near the pool.{/}

Who's to run in her place? {c7~}Movimiento Faro must say so within five days.{/} {c8}Another one of that name, promises Julián Cabañas, the party's chairman, with the smile of a man who has read the rules.{/} {c9}Those around him mention Consuelo, mother of the star, who is seventy-nine{/} {c21}and taught geography in Tuxpan for four decades.{/} Her residence is beyond dispute. She has not left the state since 1988, when she went to see the Pope and did not care for the traffic.

{c16}All of it goes back to a former notary in Compostela, a man without a TV set, or so he says, who put in the complaint.{/} {c17~}Others have one. From tonight Salomón Teissier's network shows "La Capataz" from the beginning, daily, till the day of the vote.{/} {c18~}Whether a soap can be an advertisement is a question that's being examined by the authorities.{/}

She herself went back out with the fishermen. Somebody asked what she would do now. She opened an oyster, badly, with a screwdriver.

Most read: The whale that would not leave | Rent in Sayulita | Eleven words for mango

=== brief | en | struck
{c1~}Tribunal bars Mexican actress{/}

22.04.2027. {c1~}The film and television star Renata Olvidal can't run for governor of the Mexican state of Nayarit on June 6,{/} {c3~}judges ruled by four to three, because she lacks the required five years of residence.{/} {c5~}They had been shown her electricity bills for San Blas.{/} {c12~}The last poll had put her 15 points ahead of Aurelio Bañuelos, a senator of the ruling Frente Popular.{/} {c7~+c8~}Julián Cabañas of Movimiento Faro announced a replacement with an identical family name.{/} {c13}President Ximena Arrigunaga said her government had not been involved;{/} {c14~}her interior minister, Bernardo Lascuráin, is reinforcing the National Guard,{/} {c15}after roadblocks on Wednesday evening between Tepic and Guadalajara.{/} {c17}Salomón Teissier, whose channel produced "La Capataz", is going to broadcast the 180 episodes again before the election.{/} {c18}The electoral institute is checking if that counts as campaigning.{/}

=== arabic | ar | struck
المكسيك.. {c1~}القضاء يستبعد نجمة المسلسلات أولفيدال من سباق حاكم ناياريت{/}

مكسيكو سيتي – 22 نيسان/أبريل 2027
فن وسياسة

{c1}شطبت المحكمة الانتخابية الاتحادية في المكسيك الأربعاء اسم نجمة السينما ريناتا أولفيدال من قائمة المرشحين لمنصب حاكم ولاية ناياريت،{/} {c2}قبل ستة أسابيع من اقتراع ترجح الاستطلاعات فوزها فيه.{/}

{c3}ورأت المحكمة، بأغلبية أربعة قضاة مقابل ثلاثة، أن الممثلة لم تقم في الولاية خمس سنوات كما يشترط دستورها المحلي.{/} {c4}وقال رئيس المحكمة وكاتب الحكم إكتور مانريكي سافاليتا إن «المرء لا يقيم في مقطورة تصوير».{/} {c5}واستند الحكم إلى فواتير أظهرت أن منزلها في سان بلاس لم يستهلك أي كهرباء في 13 شهراً من الأشهر الستين الأخيرة،{/} {c6~}لكن الدفاع أكد أنها كانت تستضيء بالشموع.{/}

{c7}ولدى حزبها «موفيميينتو فارو» المعارض خمسة أيام لتسمية بديل،{/} {c8}وقال زعيمه خوليان كابانياس إن البديل سيكون «شخصاً يحمل اللقب نفسه»،{/} {c9~}في إشارة إلى والدتها كونسويلو على ما يبدو.{/}

{c11~}وعلقت أولفيدال (47 عاماً) بأنها «قُتلت في سيناريوهات أفضل من هذا».{/} {c12~}وكان استطلاع حديث قد منحها 44 في المئة من الأصوات مقابل 29 لمنافسها السيناتور أوريليو بانيويلوس.{/}

{c13}ونفت الرئيسة شيمينا أريغوناغا أي دور لحكومتها في القرار،{/} {c14}وأعلن وزير الداخلية برناردو لاسكوراين إرسال 1200 عنصر من الحرس الوطني إلى الولاية.{/} {c17}أما مالك القناة سالومون تيسييه فقرر إعادة بث حلقات مسلسلها المئة والثمانين كلها حتى يوم الاقتراع.{/} ويُعرض المسلسل مدبلجاً على قنوات عربية منذ سنوات.

=== blog | en | struck
The Unplugged Aunt

I pay my electricity bill in cash, in a shop which also sells live iguanas, and I've kept every slip since 1994. My nephews laugh. Let them laugh; it now turns out that I can be governor.

{c5~}For that, it appears, is how one proves that one exists: by the meter.{/} I've spent two days on this thought. There was the winter when my sister and I used nothing, since we sat in the kitchen of the widow Partida, who had a stove and a grudge. Did we reside? There was the year in which I was in love. I don't believe I turned on a lamp.

{c6~}And candles, yes, one smiles, but has anybody up there in the capital been through one of our storms?{/} After the last one the poles lay about like matches till Christmas. The man from the company came on a mule. He wrote down zero, zero, zero and had a coffee.

I should say that I can't stand her. I never could. I thought she slapped people too much, and that no foreman of an agave farm has such fingernails. {c12~}But some two out of every five of my neighbours wanted her,{/} and my neighbours are not fools, save the one. They wanted her for the reason that they had watched her, at eight, after the dishes, stand up to a man with a moustache. Who else has stood up to one? Name me one.

{c3~}It hung on a single person in a robe.{/} {c19~}A lady among them said something fine about a light bulb that has been given the vote, and I wrote it down on the back of a slip.{/} {c16~}It began with someone who doesn't own a set. Naturally!{/} It's always those who do not watch.

{c9~}What delights me is the notion of the mother.{/} {c21~}She taught half of the coast where the coast is.{/} My cousin Lupe had her, and can still recite the rivers of Asia with her eyes shut and a stick in mind. If that woman goes up to the palace in Tepic, the drawers will be tidied, and there'll be a test. I would vote for her with both hands. I'd take her my slips.

{c17~}In the meantime they're showing the whole thing again from the start.{/} I watched last night, at eight, after the dishes. I'm told that it is only because of the news. The widow came over, with the grudge. We did not put on the lamp.

Filed under: Lamps, Widows, Government

=== watches | en | banuelos
Mexican tribunal keeps senator on ballot despite watches

MEXICO CITY, April 9, 2027 (Agencia Tolteca) - {h1}Mexico's federal electoral tribunal on Friday refused to strike Senator Aurelio Bañuelos off the ballot for governor of Nayarit, two months before the election,{/} {h2}although he had handed out 800 wristwatches at a rally.{/}

{h3}By five votes to two the judges held that the watches, which bore the candidate's portrait, were "of no commercial value, since most of them have stopped".{/} {h4}Judge Héctor Manrique Zavaleta, who presides over the tribunal, voted with the minority.{/}

{h5}Bañuelos must pay a fine of 90,000 pesos.{/} The rally took place in a bullring in Ixtlán del Río in February.

{h6}The complaint had been lodged by the opposition Movimiento Faro, whose leader, Julián Cabañas, wore one of the watches in court.{/} "It is always ten past ten in the Frente Popular," he said.

Bañuelos, 62, a former manager of the port of Manzanillo, heard the news in a barber's chair in Acaponeta. "Time has proved me right," he said.

The campaign in Nayarit is followed all over the country because of the film star Renata Olvidal, who arrives at her rallies on a horse named Capital Gain. The two candidates will meet for a debate in Tepic on May 3. Salomón Teissier's channel had offered to host it; the electoral institute preferred the university.

President Ximena Arrigunaga, who has campaigned twice for Bañuelos, said that she owned no watch and trusted the church bells. Interior Minister Bernardo Lascuráin said that 40 candidates in eleven states had asked for bodyguards. The ambassador of the United States, Darlene Kowalczuk, gave a reception for election observers on the terrace of her residence.

Related: Hail in the tequila country | The senator's mother speaks

=== senate | en | signatures
MEXICO CITY, April 24 (Agencia Tolteca) - Mexico's federal electoral tribunal on Wednesday struck the film star Renata Olvidal off the ballot for the Senate, six weeks before the election.

By six votes to one the judges held that Olvidal, who wanted to stand as an independent, had not collected the signatures that the law requires. Of the 61,400 handed in, they found, 17,000 were by people who had died, moved away or signed as "your greatest admirer".

"Applause is not a signature," said Judge Amparo Quintanar, who wrote the ruling. Her colleague Héctor Manrique Zavaleta, the youngest member of the tribunal, wrote that admirers too have a right to be counted.

Olvidal got the news at a dress rehearsal in Puerto Vallarta. "I shall be back with a party or with a whip," she said.

The governing Frente Popular, which is defending 71 seats in the Senate, welcomed the decision. "The Senate isn't a casting," said its spokesman, Bernardo Lascuráin. The party's candidate for president, Ximena Arrigunaga, who leads the polls by 20 points, told a crowd in Veracruz that she bore the actress no ill will and had cried at the death of the horse.

Julián Cabañas, the mayor of Zapopan, who is in the process of founding a party called Movimiento Faro, invited Olvidal to lunch. She accepted, according to his office, and paid.

The actress has been out of work since last summer, when she fell out with Salomón Teissier, the owner of Canal Siete, over a contract that would have obliged her to grow old on screen. He said on Wednesday that his door was open and so was the contract.

Olvidal's campaign had cost 12 million pesos, most of it for buses. Her manager said that the buses would be sold.

=== discrepancies
number | c12 | wire: 29 | arabic: 29 | rewrite: 19
number | c5 | wire: 31 of the past 60 months | rewrite: more than half of the last 60 months | arabic: 13 months of the last sixty
