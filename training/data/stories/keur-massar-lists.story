=== wire | en | lists
{c1~}Senegal flood money went to families that do not exist, auditors say{/}

DAKAR, Oct 13, 2033 (Atlantic Coast News) - {c1}Nearly a third of the relief money for the victims of last year's floods in Senegal was paid to households that do not exist, the Court of Auditors said on Thursday,{/} {c4}and the minister of solidarity, Awa Cissokho, resigned two hours later.{/}

{c2}Of 31,000 households on the lists of the relief fund, 9,400 had been entered twice or made up,{/} {c3}and had received 14.2 billion CFA francs ($23 million), according to the report.{/} {c6}The names of 212 heads of family came out of an album of football stickers.{/}

{c5}"I signed what was put in front of me," Cissokho said. "That is a confession and not an excuse."{/} {c19}The finance minister, Rokhaya Gaye, will run her department until a successor is found.{/}

{c7}The money was paid out over the telephones of Jokko Cash, a firm of the businessman Modou Ndour, which kept six percent.{/} {c8}Ndour said that it had worked from the lists it was given, and offered to return its fee of 850 million francs.{/}

{c11}The financial prosecutor, Birame Coly, took eight officials into custody, among them the director of the fund, Lamine Sagna.{/}

{c9}Three officials said that President Mame Diarra Thioub had known of the lists since July.{/} {c10}The presidency denied this: she had received a draft of the report on Monday.{/}

{c14}The leader of the opposition, Ousmane Badji, called for the prime minister to go.{/} {c15}The prime minister, Souleymane Diatta, said that he saw no reason to, and that the lists would be hung on the doors of the town halls by Sunday.{/}

{c16}The German ambassador, Katrin Lohmeier, said her country, which had given eight million euros, was stopping its payments.{/}

{c12}The floods of September 2032 killed 44 people, most of them in Keur Massar and Pikine, on the edge of Dakar.{/} {c13}Every family that had lost its home was promised 350,000 francs.{/}

=== arabic | ar | lists
السنغال: {c1~}أموال إغاثة المنكوبين ذهبت إلى أسر وهمية{/}

داكار | 14 أكتوبر 2033 | ترجمة وتحرير: قسم الأخبار

{c1}كشفت محكمة الحسابات في السنغال، الخميس، أن قرابة ثلث أموال الإغاثة المخصصة لضحايا فيضانات العام الماضي صُرف لأسر لا وجود لها،{/} {c4}ما دفع وزيرة التضامن آوا سيسوخو إلى الاستقالة بعد ساعتين.{/}

{c2}وأوضح التقرير أن 9400 أسرة من أصل 31 ألفاً مدرجة في قوائم صندوق الإغاثة كانت مكررة أو مختلقة،{/} {c3~}وأنها حصلت على 14.2 مليار فرنك أفريقي.{/} {c6}ومن الغرائب أن أسماء 212 من أرباب الأسر أُخذت من ألبوم لصور لاعبي كرة القدم.{/}

{c5}وقالت سيسوخو: «وقّعت ما وُضع أمامي، وهذا اعتراف وليس عذراً».{/}

{c7~}وصُرفت الأموال عبر هواتف شركة «جوكو كاش» التي يملكها رجل الأعمال مودو ندور،{/} {c8}الذي قال إن شركته عملت وفق القوائم التي تسلمتها، وعرض إعادة عمولتها البالغة 580 مليون فرنك.{/}

{c11~}وأوقف المدعي المالي بيرام كولي ثمانية موظفين.{/} {c18}وفي كور ماسار قطع نحو 400 محتج الطريق السريع بفرش النوم.{/}

{c9~}وذكرت مصادر رسمية أن الرئيسة مامي جارا تيوب كانت على علم بالأمر منذ يوليو،{/} {c10}ونفت الرئاسة ذلك قائلة إنها تسلمت مسودة التقرير يوم الاثنين.{/}

{c14~}وطالب المعارض عثمان بادجي بتنحي رئيس الحكومة سليمان دياتا،{/} {c15~}غير أن الأخير رفض، ووعد بتعليق القوائم على أبواب البلديات.{/}

{c16~}وأعلنت السفيرة الألمانية كاترين لوماير تعليق مدفوعات بلادها.{/}

{c12}وكانت فيضانات سبتمبر 2032 قد أودت بحياة 44 شخصاً معظمهم في كور ماسار وبيكين بضواحي داكار.{/}

=== rewrite | en | lists
THE LEEWARD REVIEW
**{c21~+c6~}Six children, one tent, and a striker called twice{/}**

From Babacar Touré-Lane in Keur Massar, with agencies
Photograph: mattresses on the toll road, Thursday afternoon

{c21}Khady Mbodj has lived in a tent by the retention pond for thirteen months, with her six children and a sewing machine. Nothing was ever paid to her.{/} {c13~}Three hundred and fifty thousand francs is what the state had pledged to those whose house the water took.{/}

{c6}It did pay, the auditors have found, two goalkeepers, a whole midfield and a striker who died in 1991; the fund's clerks had copied 212 names of breadwinners from a sticker album, the sort that boys swap at the school gate.{/}

That is the funny part. {c2}The less funny part is that 9,400 of the 31,000 families which the fund supported were there two times over or not there at all.{/} {c3}Into their pockets, or into somebody's, went 12.4 billion CFA francs, some $23 million.{/} {c1}It's close to one franc in three of everything that was collected after the rains of last year, says the Court of Auditors.{/}

{c20}"We counted roofs, then we counted names," said its president, Judge Aida Ndao. "There were more names than rain."{/}

{c4}Awa Cissokho, under whom as minister of solidarity all of it happened, was gone before the judges had finished lunch, or to be exact after two hours.{/} {c5}What had lain before her she had put her name to, she said, by way of confessing, not of excusing herself.{/} {c19~}Her desk goes for the time being to Rokhaya Gaye, of finance.{/}

{c11}Lamine Sagna, who directed the fund, spent the night in a cell along with seven subordinates, on the orders of Birame Coly, the financial prosecutor.{/} {c7}Modou Ndour spent it at home. Six francs in every hundred had stuck to his Jokko Cash for sending the money from phone to phone.{/} {c8~}He'd only gone by the lists, he says, and the 850 million can be had back.{/}

How high does the water reach? {c9}To the palace, if you listen to two officials, according to whom President Mame Diarra Thioub was told in July.{/} {c10}Untrue, replies the palace: a draft came on Monday, and nothing before.{/} {c15}Souleymane Diatta, the prime minister, is staying; everyone may read the lists on the town hall doors, by Sunday at the latest, he announced.{/} {c14}Ousmane Badji, who leads the opposition, would rather see him go through one of those doors.{/}

{c16}Berlin won't send any more for now. It has given eight million euros, recalls the ambassador, Katrin Lohmeier.{/}

{c18}On the motorway some 400 people built a wall of mattresses in the afternoon, wet ones and new ones, and sat down on it.{/} The lorries for Mali hooted as far back as Rufisque, and a man went along the queue selling cold bissap, and did well. {c12~}Forty-four had died here that September.{/} Ms Mbodj didn't go. She had a hem to finish, for a wedding, and she wanted the light.

Follow us | Donate | Corrections

=== radio | en | lists
COAST TO COAST, one o'clock bulletin

Good afternoon. {c4~}Senegal's minister of solidarity has stepped down{/} {c1~}after auditors said that a third of the money meant for flood victims had gone to people who were never born.{/} {c2~}More than nine thousand families on the lists were bogus or counted double.{/} {c11~}The man in charge of the relief fund, Lamine Sagna, is in custody with seven others.{/}

{c20~}The president of the Court of Auditors, Aida Ndao, said there'd been more names than rain.{/} {c21~}In the suburb of Keur Massar we met Khady Mbodj, a mother of five, who's still under canvas.{/}

{c10~}The office of President Mame Diarra Thioub says that she knew nothing until Monday.{/} {c14~}The opposition's Ousmane Badji wants Prime Minister Diatta out.{/} {c16~}And Germany is suspending its aid.{/}

Now the tides: high water at Gorée at 16.20.

=== blog | en | lists
Attaya for Three

I still have mine. It's in a biscuit tin, with my first-communion candle and a bill from the tailor: the album of 1986, complete but for the Paraguayan reserve keeper, whom nobody in our street ever found. I believe to this day that they didn't print him. There are men with beards in Thiaroye, grandfathers, deacons, who'll lower their voice if you mention that keeper, and who've told me, each under the seal of secrecy, of a boy in Rufisque who had him twice. One gave up lunches for those stickers. My cousin Pape gave up a goat, though it wasn't his.

So I had to put the glass down when I heard it. {c6~}That was what they'd taken the fathers of families from! Some fellow at a desk with a pot of glue and a pile of forms, and he goes through the line-ups from the back four on.{/} I should like to know whether he found the Paraguayan.

But let's be serious for the length of a glass, the second, the one they say is sweet like love. I'm from one of those streets. The water came in by the yard on a Tuesday and was at the plugs before the prayer. We were lucky: ours went back. {c12~}There were more than forty for whom it did not, almost all from round here,{/} and one was the man who sold me my newspaper, forever on the wrong side of the road.

{c13~}There was to be an envelope for each, the same for all, enough for sand, cement and a door.{/} I never saw it. I'm not complaining, I have a door. {c21~}But there's a woman whom everybody knows by the sound of her machine, behind the pond, and it sounds the same as a year ago, through the same cloth.{/}

{c7~}Meanwhile it went ping in I don't know how many pockets, and at each ping a little bit fell off for the owner of the bell.{/} {c8~}He'd be pleased to hand it back.{/} Well, so would Pape have been, about the goat.

{c5~}I will say this for the lady, she didn't wriggle. She'd signed, she said, and that was that.{/} My father signed things as well, forty years in the railways, and used to read them first with his lips moving. It took him hours. It's considered old-fashioned.

{c15~}We can all go and see by the weekend what's nailed up at the town hall.{/} I'll be there with my biscuit tin. There are some names that I want to compare, and you never know, someone in the crowd might have a spare.

The third glass is weak, like friendship with neighbours who have a pump. Drink up.

=== pumps | en | pumps
{h1~}Senegal's water minister dismissed{/} {h2~}over pumps that do not pump{/}

DAKAR, Oct 25, 2033 (Atlantic Coast News) - {h1}The president of Senegal, Mame Diarra Thioub, on Tuesday dismissed her minister of water, Abdou Seck,{/} {h2}after half of the pumps bought to keep the suburbs dry were found to lack their motors.{/}

{h3}Of 86 pumps delivered to depots at Thies and Rufisque since May, 43 consisted of a housing and a coat of paint, the inspectorate of finance said in a report.{/} {h4}They had cost 5.1 billion CFA francs ($8.2 million).{/} {h5}A guard had grown mint in one of them.{/}

{h6}"I bought pumps and was sent flower pots," Seck said. "Let those be ashamed who packed them."{/} {h7}The minister of the interior, Marieme Sylla, will run his department until the end of the rainy season.{/}

{h8}The pumps were supplied by Teranga Hydraulics, a firm from Mbour that was founded in February.{/} {h9}Its owner, a former wrestler, Balla Gueye Diop, said the motors were on a ship.{/} {h10}Three officials in the port said that no ship with motors was expected.{/} {h13}The businessman Modou Ndour, who had bid for the contract as well, said that his pumps would have been dearer and would have pumped.{/}

{h14}The financial prosecutor, Birame Coly, said that he was reading the report.{/} {h11}The leader of the opposition, Ousmane Badji, came to the National Assembly with a watering can{/} and asked the prime minister, Souleymane Diatta, to fill it. {h15}Diatta said that the rains had been mild and that nobody had got wet feet.{/}

{h12}The finance minister, Rokhaya Gaye, has stopped the second half of the payment.{/} The German ambassador, Katrin Lohmeier, offered the help of the fire brigade of Wuppertal.

Seck, 47, an agronomist, had been in office for 19 months. He was the third holder of the post since the elections.

=== pumps2 | en | pumps
**{h5~}Mint condition: the pumps of Rufisque{/}**

Sahel & Sea Monitor, weekend edition
By Odile Marchetti
Tags: Senegal / procurement / wrestling

{h5}The guard at the depot waters it every evening, and offers you a sprig for your tea: it's the best-kept herb bed in Senegal, in the shell of what was bought as a pump.{/}

{h3}There are 34 such shells at Thies and Rufisque, painted but hollow, among 86 that have come since the spring, inspectors of the finance ministry report.{/} {h4~}Five billion francs were spent on them.{/}

{h1~}It has cost Abdou Seck his ministry.{/} {h6~}Flower pots had been sent to him, said he, as if that were the sender's affair only.{/} {h7}Until the rains are over Marieme Sylla will see to water besides the police and the prefects.{/}

{h9}Balla Gueye Diop, who used to wrestle and now supplies, has an explanation, and it is at sea: the motors follow by ship.{/} {h10~}The harbour knows of none.{/} {h8}His Teranga Hydraulics saw the light of day at Mbour as late as February.{/} {h12~}The other half of the price Rokhaya Gaye isn't going to pay.{/}

{h11}Ousmane Badji enjoyed himself. He brought a watering can into parliament.{/}

One doesn't have to be an engineer to see what went wrong: nobody lifted one. A pump with a motor weighs 190 kilos, and these were carried in by two boys, whistling. President Thioub is said to have lifted one herself, in the yard of the palace, before she reached for the telephone. {h13~}Modou Ndour, a businessman who'd wanted the contract, says he wouldn't have slept.{/} {h14~}Birame Coly, the prosecutor, is a slow reader.{/} {h15~}And the prime minister, Mr Diatta, points at the sky, from which this autumn, so far, little has come.{/}

© Sahel & Sea Monitor

=== clean | en | earlier
Auditors praise Senegal's handling of storm relief

DAKAR, March 6 (Atlantic Coast News) - Relief money for the victims of a storm in the Saloum delta reached those it was meant for, Senegal's Court of Auditors said on Wednesday, and the minister of solidarity was cheered in parliament.

Of 2,600 fishing households on the lists of the relief fund, five had been entered by mistake, according to the report. One was that of the prefect, who sent the money back with a fish.

"We counted boats, and then we counted those who wept for them," said Judge Aida Ndao, who led the examination. The numbers matched. The storm, in November 2028, had sunk 1,900 pirogues and cost 12 lives.

The minister, Mame Diarra Thioub, who is spoken of as a candidate for president, said the praise belonged to her head of department, Awa Cissokho, "who reads everything twice". Each household had been given 500,000 francs in cash, at a table, in the presence of the imam and the schoolteacher.

The leader of the opposition, Souleymane Diatta, said that he congratulated the government and hoped that it would not become a habit. Ousmane Badji, mayor of Ziguinchor, asked for the same method in the Casamance. Two officials said that the method was to be given up all the same, as too slow: it took seven weeks.

Among those who wish to replace it is the businessman Modou Ndour, who has presented a system of payment by telephone. The magistrate Birame Coly, of the anti-fraud office, advised against it in a letter.

Germany had contributed 1.5 million euros. The head of its aid office in Dakar, Katrin Lohmeier, said that she had been shown every receipt, "including the one for the table".

Related: Groundnut harvest below forecast | Lion cubs at Bandia

=== discrepancies
amount | c3 | wire: 14.2 billion CFA francs | arabic: 14.2 | rewrite: 12.4 billion CFA francs
amount | c8 | wire: 850 million francs | arabic: 580 مليون | rewrite: 850 million
source_count | c9 | wire: three officials | rewrite: two officials
number | c21 | rewrite: six children | radio: a mother of five
number | h3 | pumps: 43 | pumps2: 34
