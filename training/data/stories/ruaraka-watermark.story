=== wire | en | ballots
{c1}Kenyan court cancels ballot contract 25 days before election{/}

NAIROBI, July 16, 2027 (Rift Wire) - {c1}Kenya's High Court on Friday cancelled the contract for the printing of presidential ballot papers with Savannah Secure Print, 25 days before the country goes to the polls.{/}

{c2}Judge Tabitha Mutiso ruled that the electoral commission had never advertised the job, which is worth 3.4 billion shillings ($26 million),{/} {c3}and had ignored a bid from Greece that was a third cheaper.{/}

{c4}About 21 million of the 68 million ballots have been printed already and are stored in a warehouse in the Nairobi suburb of Ruaraka.{/} {c5}Mutiso ordered the police to seal it by midnight.{/} {c6}She noted that the watermark on the papers showed a crested crane, the bird of Uganda, where a lion had been ordered.{/}

{c7}The chairman of the commission, Cyprian Lelgo, said that it would appeal on Monday{/} {c8}and that the vote would take place on August 10 "with paper or with pebbles".{/}

{c9}Three people with knowledge of the matter said that Lelgo had been called to State House on the evening before the contract was awarded in May.{/} {c10}One of them said that he was handed a sheet with a single name on it.{/} Lelgo denied this.

{c11}The owner of Savannah Secure Print, Navin Raichura, is a friend of President Josphat Ndegwa, to whom he lent two helicopters for the campaign.{/} {c12}"I do not print ballots. I win them," Ndegwa told a rally in Nyeri on Friday.{/}

{c13}The petition had been brought by the leader of the opposition, Boniface Ochieng, who called the ruling "a Friday that our grandchildren will sing about".{/} {c14}In Kisumu, his stronghold, crowds danced on the roofs of buses; a man fell off and broke his hip.{/}

{c15}Deputy President Amina Dolal, who has fallen out with Ndegwa and is not on his ticket, urged the commission to order new papers from South Africa at once.{/}

{c16}Maite Larrauri, who heads the observers of the European Union, said that the timetable was now "extremely tight".{/}

{c17}Raichura said that his company, which employs 900 people, would not survive the loss of the order.{/} {c18}He has sent half of them on leave.{/}

{c19}The shilling fell to 134 to the dollar, its weakest in two years.{/} Traders said that importers had been buying dollars since the morning, when the judge began to read.

{c20}Ballot papers for governors, senators and members of parliament are not affected, as they are printed in Dubai.{/} {c21}The printers there say that they could take on the presidential ballots only if they had the order by next Wednesday.{/}

Elections in the country of 57 million have often ended in court. Lawyers reckon that the two camps have filed 212 petitions since the start of the year, most of them about party primaries and a few about symbols: one candidate for a ward in Meru complained that he had been given a wheelbarrow.

(Reporting by Noel Kiprop and Halima Abdi)

=== arabic | ar | ballots
{c1}كينيا: القضاء يلغي عقد طباعة أوراق الاقتراع قبل 25 يوماً من الانتخابات{/}

نيروبي - السبت 17 يوليو 2027 - أفريقيا

{c1}ألغت المحكمة العليا في كينيا الجمعة عقد طباعة أوراق الاقتراع الرئاسية المبرم مع شركة «سافانا سكيور برنت»، قبل 25 يوماً من موعد الانتخابات.{/}

{c2}وقضت القاضية تابيثا موتيسو بأن مفوضية الانتخابات لم تعلن عن المناقصة التي تبلغ قيمتها 3.4 مليارات شلن (26 مليون دولار)،{/} {c3~}وأنها تجاهلت عرضاً أرخص.{/}

{c4}وكان قد طُبع نحو 12 مليون ورقة من أصل 68 مليوناً، وهي مخزنة في مستودع بضاحية رواراكا،{/} {c5~}وأمرت القاضية الشرطة بختمه.{/} {c6}ولفتت إلى أن العلامة المائية تُظهر كركياً متوجاً، وهو طائر أوغندا، بدلاً من الأسد المطلوب.{/}

{c7}وقال رئيس المفوضية سيبريان ليلغو إنها ستستأنف الحكم الاثنين،{/} {c8}وإن الاقتراع سيُجرى في العاشر من أغسطس «بالورق أو بالحصى».{/}

{c9}وذكر ثلاثة أشخاص مطلعين أن ليلغو استُدعي إلى القصر الرئاسي عشية منح العقد في مايو،{/} {c10}وقال أحدهم إنه تسلم ورقة عليها اسم واحد.{/}

{c11~}ومالك الشركة نافين رايتشورا صديق للرئيس جوسفات نديغوا،{/} {c12}الذي قال أمام تجمع في نييري: «أنا لا أطبع أوراق الاقتراع، أنا أفوز بها».{/}

{c13~}أما زعيم المعارضة بونيفاس أوتشينغ، صاحب الدعوى، فأشاد بالحكم.{/} {c15}ودعت نائبة الرئيس أمينة دولال، التي اختلفت مع نديغوا، المفوضية إلى طلب أوراق جديدة من جنوب أفريقيا فوراً.{/}

{c16}ورأت رئيسة بعثة مراقبي الاتحاد الأوروبي مايتي لاراوري أن الجدول الزمني بات «ضيقاً للغاية».{/}

{c19~}وتراجع الشلن إلى أدنى مستوى له منذ عامين.{/}

=== rewrite | en | ballots
{c6~}Wrong bird, no ballots{/}

By our Nairobi desk. Posted 17/07/27, 06:40

{c6}A crane where a lion should have been: the watermark that Savannah Secure Print put on Kenya's presidential voting papers belongs to Uganda, a judge has pointed out.{/} {c1~+c2}Tabitha Mutiso tore up the firm's 3.4 billion shilling deal on Friday, since no tender had ever been published.{/} {c3}A Greek competitor would have charged a third less.{/}

{c4+c5~}Police have locked up the Ruaraka store where 21 million finished sheets, out of 68 million, are lying.{/} {c20~}The lower races aren't touched.{/}

{c8~}Polling day stays on August 10, insists Cyprian Lelgo, chairman of the electoral body;{/} {c7}his lawyers won't challenge the verdict.{/} {c9~}Two insiders claim that he was summoned by the presidency on the eve of the award.{/} {c13~}For the petitioner, Boniface Ochieng, it is a Friday for the songbooks.{/}

{c17}Savannah's boss Navin Raichura fears the end of the company and its 900 jobs.{/} {c16}Europe's chief observer, Maite Larrauri, speaks of an extremely tight schedule.{/}

=== rewrite2 | en | ballots
THE LAKE REGION STANDARD
Saturday, 17 July 2027

{c14~}Kisumu dances, one hip is broken{/}

{c14}A reveller, 24, fell from the roof of a moving bus in Kisumu on Friday and fractured his hip, as thousands took to the streets{/} {c13~}to hail a court victory of their son Boniface Ochieng.{/}

{c1~+c3~}The High Court sitting in Nairobi had just quashed the award of the presidential ballots to Savannah Secure Print, a dearer bidder.{/} {c6}Lady Justice Tabitha Mutiso took issue, among other matters, with a crested crane in the watermark in place of the lion, remarking that the last time she checked she was not in Kampala.{/}

{c11}Savannah belongs to tycoon Navin Raichura, whose two choppers have been ferrying President Josphat Ndegwa from rally to rally, the pair being close friends.{/} {c18}He announced that 450 of his staff, being half, had been told to proceed on leave.{/}

{c15}DP Amina Dolal, long estranged from her boss, asked electoral chief Cyprian Lelgo to source the papers from Namibia without delay.{/} {c21}A printer in Dubai, which does the other five ballots, can squeeze in the sixth provided that it is instructed by Wednesday.{/}

Motorists are advised to avoid Jomo Kenyatta Highway this morning. Also in this edition: Gor coach sacked; hyacinth returns

=== blog | en | ballots
Notes from a Slow Boat
by Wanjiku Thornbury

There is a printer in my mother's house. It is the colour of weak tea and it has hated our family for fifteen years. It smells urgency. When my brother needed his visa form it printed, very slowly, half of a horoscope. I bring this up because I have been trying all weekend to feel surprised by the news, and I keep hearing that machine, clearing its throat.

{c6~}So they got the animal wrong. You order the king of beasts and you get somebody else's wading bird.{/} I laughed until the tea went cold. I then thought of the poor designer, at two in the morning, with a folder called FINAL_final_3 and nobody awake to ask. Have we not all sent the wrong attachment?

{c1~}The lady in the wig was less amused, and with under four weeks to go she threw the whole bargain out.{/} {c2~}It had not been put in the papers, she said, not so much as a small ad between the lost goats and the prophets.{/} I read the small ads. I would have remembered billions.

My father, who was a returning officer in the days when one counted by hurricane lamp, held that a ballot is only paper until somebody is afraid of it. He kept one all his life in his Bible, unused, at the book of Job. I asked him once who he would have marked it for. He said that that was the point of the box, that nobody should know, and least of all his wife.

{c9~}What does one do with the story of the evening visit? A man with a very important chair is asked up to the big house after dark.{/} {c10~}He comes away, it is whispered, with a note, and there is just the one name on the note.{/} It may be a fable. It has the shape of one. He says it never happened, and I have no reason to disbelieve anybody; it is a policy of mine, and it has cost me two deposits.

{c12~}The incumbent, asked for a view, made a joke about winning and printing.{/} It was a good joke. I wish he were less good at them.

{c8~}We shall vote on the tenth regardless, we are promised, with stones if need be.{/} I rather like this. Stones were good enough for Athens. One could hear the result from the road, and you cannot put a bird in a pebble.

{c4~+c5~}Meanwhile there is a shed with a constable in front of it and a great heap of perfectly crisp mistakes inside.{/} What becomes of them? Could the schools have the backs? There's a shortage of drawing paper on the coast, and children do not mind cranes.

I called my mother. The printer, she says, has been asked for a recipe and is thinking about it.

=== other | en | kits
Kenyan court throws out case over voter kits 39 days before election

NAIROBI, July 2, 2027 (Rift Wire) - Kenya's High Court on Friday dismissed a petition against the purchase of 46,000 fingerprint scanners from a Belgian firm, 39 days before the country goes to the polls.

Judge Tabitha Mutiso ruled that the electoral commission had followed the law when it chose Biolys of Ghent, whose bid of 5.1 billion shillings ($39 million) was the lowest of four.

The scanners are stored at an air force base near Nanyuki. Mutiso ordered that party agents be let in to count them. She noted that the batteries last nine hours and the polling day eleven.

The chairman of the commission, Cyprian Lelgo, said that he was grateful and that spare batteries had been ordered "by the lorry".

Three people with knowledge of the matter said that two of the seven commissioners had threatened to resign over the purchase in March. One of them was talked out of it by her bishop.

The petition had been brought by the leader of the opposition, Boniface Ochieng, who said that he would not appeal. "We shall bring our own candles," he said. President Josphat Ndegwa congratulated the judge on her birthday, which was the same day.

Deputy President Amina Dolal, who voted against the purchase in cabinet, was in Mombasa to open a fish market. She is running for governor there.

Maite Larrauri, who heads the observers of the European Union, arrived on Thursday with 12 experts. Another 90 will follow.

The businessman Navin Raichura, whose company Savannah Secure Print had made an offer for the scanners and lost, said that Belgians were good at chocolate.

The shilling was unchanged at 131 to the dollar.

Kenya has used fingerprints at the polls since 2013. In the last election about 4 percent of the devices broke down, half of them in the north-east.

(Reporting by Noel Kiprop)

=== other2 | en | older
Kenyan court orders reprint of ballots in Mombasa and Kakamega

NAIROBI, July 29, 2022 (Rift Wire) - Kenya's High Court on Friday ordered the electoral commission to reprint the ballots for two races for governor, 11 days before the country goes to the polls.

Judge Cyprian Lelgo ruled that the photographs of candidates had been mixed up. About 1.9 million papers printed in Athens, and stored in a hangar of the airport, have to be pulped under the eyes of the police.

The papers for Mombasa showed the candidate Amina Dolal with the name of her rival, a retired wrestler. "I have never looked better," he said. In Kakamega the watermark, a shield and spears, was upside down.

The commission will not appeal. It said that the vote in the two counties would be put off to August 23 if the ship with the new papers was late.

Two people with knowledge of the matter said that a clerk had noticed the mistake in June and had been told to mind his own business. He has been given leave.

The petition had been brought by a lawyer, Tabitha Mutiso, on behalf of voters. Boniface Ochieng, who is running for president for the third time, said that there was more to come. His opponent, Josphat Ndegwa, asked people to pray for the printers.

Navin Raichura, whose company Savannah Secure Print makes cheque books and lottery tickets, offered to do the work for nothing. The offer was declined because his presses are too narrow.

In Kisumu, crowds cheered when the news was read out at a football match.

The shilling stood at 119 to the dollar. A spokeswoman for the observers of the European Union, Maite Larrauri, said that such errors happened in her own country, Spain, too.

Subscribe to The Rift Morning Note | Related: Maize flour subsidy ends; Lamu ferry inquiry

=== discrepancies
number | c4 | wire: 21 million | rewrite: 21 million | arabic: 12 مليون
negation | c7 | wire: would appeal on Monday | arabic: ستستأنف الحكم الاثنين | rewrite: won't challenge the verdict
source_count | c9 | wire: three people | arabic: ثلاثة أشخاص | rewrite: two insiders
place | c15 | wire: South Africa | arabic: جنوب أفريقيا | rewrite2: Namibia
