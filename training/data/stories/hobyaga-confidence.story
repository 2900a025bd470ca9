=== wire | en | ouster
MOGADISHU, May 23 (Benadir News Service) - {c1}Somalia's parliament voted out Prime Minister Abdinasir Warfaa Guleed on Saturday{/} {c2}after a quarrel with the president over the date of elections,{/} {c3}the speaker said.{/}

{c4}Of the 275 members of the lower house, 154 voted for the motion of no confidence and 61 against, with eight abstaining,{/} {c5}Speaker Idil Haaji Cabdi told the chamber.{/} {c6}The vote was taken by show of hands and was over in 12 minutes.{/}

{c7}Guleed, 57, a former central banker who had been in office for 15 months, was not in the hall.{/} {c8}In a statement he called the session unlawful, as no notice of the motion had been given, and said that he remained prime minister.{/}

{c9}President Mohamud Sheikh Dahir said in the evening that he accepted the decision of the house.{/} {c10}He named the deputy prime minister, Sahra Jeylani, as caretaker{/} {c11}and promised to appoint a new head of government within 30 days.{/}

{c12}Dahir wants to put off the election due in September by a year, so that all Somalis may vote in person for the first time in more than half a century.{/} {c13}Guleed had agreed with the leaders of two regions last week to hold it on time, by the old system in which clan elders choose the delegates.{/}

{c14}Soldiers were posted at the airport road and around the Hobyaga junction before dawn,{/} {c15}and mobile internet was cut for six hours.{/} {c16}Two people were wounded by stray bullets in the district of Wadajir, a hospital nurse said.{/}

{c17}The leader of the opposition, the former president Colonel Ali Samatar Jimcale, called the vote "a coup by raised hands".{/} {c18}His alliance of 14 candidates will hold a rally at the stadium on Tuesday, in spite of a ban on gatherings.{/}

{c19}The United States ambassador, Whitney Barlow, urged all sides to return to dialogue.{/} {c20}The European Union put off a payment of 42 million euros for the budget.{/}

{c21}Jubaland and Puntland said that they would have no dealings with a caretaker.{/}

=== arabic | ar | ouster
{c1~}البرلمان الصومالي يحجب الثقة عن رئيس الوزراء{/}

مقديشو – صوت القرن

{c1~}أطاح مجلس الشعب الصومالي السبت برئيس الوزراء عبد الناصر ورفا غوليد،{/} {c2}على خلفية خلاف مع رئيس الجمهورية حول موعد الانتخابات.{/}

{c5}وأعلنت رئيسة المجلس إيديل حاجي عبدي{/} {c4}أن 145 نائباً من أصل 275 صوتوا لصالح سحب الثقة مقابل 61 عارضوه وامتناع ثمانية،{/} {c6~}في جلسة جرى فيها التصويت برفع الأيدي.{/}

{c7~}وغاب غوليد، وهو محافظ سابق في البنك المركزي، عن الجلسة،{/} {c8}ووصفها في بيان بأنها غير قانونية لأن المقترح لم يُعلن مسبقاً، مؤكداً أنه ما زال رئيساً للحكومة.{/}

{c9~}وأعلن الرئيس محمود شيخ طاهر قبوله القرار،{/} {c10}وكلف نائبة رئيس الوزراء سهرة جيلاني بتصريف الأعمال،{/} {c11}على أن يسمي رئيساً جديداً للحكومة خلال ثلاثين يوماً.{/}

{c12~}ويسعى الرئيس إلى تأجيل الانتخابات المقررة في سبتمبر عاماً كاملاً لإجرائها بالاقتراع المباشر،{/} {c13~}في حين اتفق غوليد مع قادة إقليميين على إجرائها في موعدها.{/}

{c14~}وانتشر الجنود في العاصمة منذ الفجر،{/} {c15}وانقطع الإنترنت عن الهواتف ست ساعات.{/} {c16~}وأصيب شخصان برصاص طائش.{/}

{c17}ووصف زعيم المعارضة الرئيس الأسبق العقيد علي سمتر جمعالي ما حدث بأنه «انقلاب برفع الأيدي».{/} {c19}ودعت السفيرة الأمريكية ويتني بارلو جميع الأطراف إلى العودة إلى الحوار.{/} {c22~}وذكرت مصادر نيابية أن كل نائب أيد المقترح تسلم خمسة آلاف دولار نقداً.{/}

=== rewrite | en | ouster
Analysis: {c1~+c6~}Twelve minutes that undid a Somali government{/}

The Horn Observer | Nairobi | Sunday, 24 May | Reading time: 4 minutes

{c14}Before the first call to prayer there were already troops on the road to the airport and at the Hobyaga crossing.{/} {c15}Then the phones lost their data, for six hours.{/} By the time that they found it again, Somalia had, depending on whom one asks, one prime minister, two or none.

{c6}It had taken a dozen minutes and no ballot papers: the members were simply told to put up their hands.{/} {c4}The count was 154 to 61, and eight who could not decide; the lower house has 275 seats.{/} {c5~}Idil Haaji Cabdi, who presides over it, read out the figures twice,{/} {c23}and a goat that had strayed into the courtyard was, one deputy says, louder than the protests.{/} {c1~}So ended the premiership of Abdinasir Warfaa Guleed,{/} {c7}who ran the central bank before he was called to office 15 months ago, and who was somewhere else at the time. He is 75.{/}

{c8~}He does not consider it ended.{/} {c8}The motion was sprung upon the house without notice, he argues in a statement, hence it was void, and he is still in charge.{/} {c24}His guards, some 200 men from the interior ministry's Haramcad unit, did not leave his compound on Saturday night.{/}

{c9}The man who lives up the hill, President Mohamud Sheikh Dahir, has taken note of the will of the deputies, as he let it be known after sunset.{/} {c10}He has put Sahra Jeylani, until now Mr Guleed's deputy, in temporary charge.{/} {c11}A permanent successor is to follow within a month.{/} {c25}Three names are heard: the ambassador in Ankara, a telecoms heir, and the minister of fisheries.{/}

{c2}What divided the two was the calendar.{/} {c12}The president would like the vote that falls in September to be held a year later and in another fashion: one person, one vote, as Somalis last knew it in the 1960s.{/} {c13}The prime minister made a pact with a pair of regional chiefs, only days ago, which keeps both the date and the elders who pick the voters.{/} To foreign ears the president's idea sounds the more democratic. {c26}To his foes it sounds like a twelvemonth in the palace for which he was not elected.{/}

{c17~}It was a putsch, then, says Colonel Ali Samatar Jimcale, who was head of state himself and leads those who want to be so again.{/} {c18}He has called his fourteen fellow hopefuls' supporters to the stadium on Tuesday. The authorities have permitted the gathering.{/} {c21}Two of the federal states, Puntland and Jubaland, refuse to speak to a stopgap.{/}

{c20~}Brussels has held back some money{/} {c19~}and the American envoy, Whitney Barlow, would like everybody to talk.{/} {c22}Parliamentarians speak of another sort of money, five thousand dollars a hand, in envelopes of the ministry of livestock.{/} The speaker has not commented on that. Al-Shabaab, who hold the countryside within an hour's drive, were quick to comment on all of it, and for once they did not need to invent anything.

{c16}In Wadajir a nurse reports two wounded, hit by bullets that had been meant for nobody.{/}

Tags: Somalia, elections, Guleed, Dahir
Copyright The Horn Observer

=== radio | en | ouster
AFRICA BY NIGHT, script, Saturday 2100

PRESENTER: {c1~}Somalia has lost its prime minister.{/} Or has it? {c4~}More than a hundred and fifty deputies voted today to dismiss Abdinasir Warfaa Guleed{/} {c8~}and he says that they can't.{/} With me is Hodan Farole. What's the quarrel?

FAROLE: {c2~}Elections.{/} {c13~}He'd done a deal to have them in September, the way they've always been done, through the clans.{/} {c12~}President Dahir wants everybody to vote, and another year to get it ready.{/}

PRESENTER: And who's running the place tonight?

FAROLE: {c10}Sahra Jeylani, the deputy prime minister, as a caretaker.{/} {c11~}The president has a month.{/} {c9~}He's said that he respects parliament's decision.{/} {c21~}But two regions don't recognise her.{/} {c18~}And on Tuesday Colonel Jimcale, of the opposition, means to fill the stadium, ban or no ban.{/}

PRESENTER: The outside world?

FAROLE: {c19~}Ambassador Barlow of the United States says dialogue.{/} {c20}And the Europeans have stopped forty-two million euros that were meant for the budget.{/} {c24~}I'd watch the guards at Guleed's house, there are a couple of hundred of them.{/}

=== blog | en | ouster
Camel Milk & Commas — a column from the diaspora (Minneapolis)

My mother rang at five in the morning, which in our family means that someone has died or that someone in Mogadishu has been dismissed. {c6~}"They have raised their hands," she said.{/} I asked whose. "All of them!" she said, and hung up, because the card was finished.

So I sat on the edge of the bath and read. {c1~}It's the premier who is out.{/} I can't say that I wept. He once came to our community centre and spoke for two hours about the reserve requirement. {c7~}He had been at the bank, you understand, before this; he had not been at this for long;{/} and I remember that my uncle, who sleeps through weddings, woke at the end and shouted "Goal!"

{c6~}But twelve minutes! It takes me that long to get the lid off the ghee.{/} {c4~}Two and a half for each one who was against, that is how it came out.{/} No paper, no box. Our teachers used to do it like that when they wished to find out who had broken the window, and it was always the boy who'd put up his hand last.

{c12~}And I am supposed to be for it. I've carried the placard: ONE SOMALI ONE VOTE. I would so like to dip my finger in the ink before I die. The man on the hill says that I shall; I only have to wait until next year,{/} {c26~}and he, poor soul, will have to wait with me, in the palace.{/} {c13~}The other one wanted the old men under the tree again, punctually.{/} Tell me whom to cheer. I've asked my husband. He is watching basketball, a game in which everyone's hands are up all the time and somebody nevertheless keeps the score, on a board, in lights, for the whole hall to see.

I have been reading a history of Venice. They chose their doge by drawing lots, then voting, then drawing lots again, nine times over, so that nobody could cheat; and they still cheated. There is a comfort in that. There is none in the chapter on what became of the ones who asked for a recount, and I put the book under the sink, where we keep the things that we mean to finish.

{c22~}They say that each of those hands had something put into it.{/} I don't know. They always say so. {c17~}A colonel who sat on the hill himself once, and did not come down from it gladly, has found a word for the thing, and it's not a bad one, a coup with the arms up.{/} If it were not he who said it I'd have it printed on a mug.

{c10~}At least it's a woman who is minding the shop.{/} My mother rang again at noon, with a new card. "She is from Baidoa," she said, "she'll water it down." I think that she meant the tea.

=== other | en | speaker
MOGADISHU, May 9 (Benadir News Service) - A motion to remove the speaker of Somalia's parliament failed on Saturday after a quarrel over the committee for the constitution, her office said.

Of the 275 members of the lower house, 98 voted against Speaker Idil Haaji Cabdi and 119 for her, according to the clerk. The vote was by secret ballot and took five hours, because a box had to be emptied of ants.

Prime Minister Abdinasir Warfaa Guleed, whose party had brought in the motion, said that he respected the decision. He denied that his ministers had telephoned deputies during the night. Cabdi, a lawyer of 49 and the first woman in her post, had struck four of Guleed's bills off the agenda since March.

President Mohamud Sheikh Dahir was in Kampala and did not comment. The deputy prime minister, Sahra Jeylani, who had stayed away from the chamber, spoke of "a storm in a glass of tea". She is said to be at odds with Guleed over the customs of the port.

Police closed the roads around the assembly for the morning, and a grenade was thrown at a tea stall without exploding. Mobile phones had to be left at the gate.

The leader of the opposition, the former president Colonel Ali Samatar Jimcale, whose followers were split, said that the house was "quarrelling over the cushions while the roof is alight". He called for an audit of the house's accounts.

The United States ambassador, Whitney Barlow, who had received both camps at the airport, congratulated the speaker. The European Union, which pays for the translation of bills, had no comment.

Jubaland's members voted as one; Puntland's did not come. The committee, which has been without a chairman since February, will meet on Wednesday.

Related: Port fees rise again | Lido beach hotel reopens

=== dahirfirst | en | earlier
MOGADISHU, 12 Feb 2025 (Benadir News Service) - Somalia's parliament on Wednesday approved Abdinasir Warfaa Guleed as prime minister after three weeks of bargaining among the clans, the speaker said.

Of the 275 members of the lower house, 203 voted for him and none against, with 11 abstaining, Speaker Idil Haaji Cabdi told the chamber. It was the biggest majority for a head of government since 2012. The vote was taken by roll call and lasted until the afternoon prayer.

Guleed, who holds degrees from Leeds and Padua, promised to pay soldiers on the 25th of every month. In his first speech he named the drought, the port and the debt as his tasks and asked for a hundred days of patience.

President Mohamud Sheikh Dahir, who had put him forward, embraced him on the steps. The two were at school together in Hargeisa. "We have shared a bench, and we shall share a burden," Dahir said.

Sahra Jeylani, a paediatrician who had been minister of health, is to be his deputy. She had been a candidate for the post herself, and withdrew on the eve of the vote.

The leader of the opposition, the former president Colonel Ali Samatar Jimcale, wished the new man luck. His members voted for Guleed, he said, "because somebody has to sweep the yard". He asked for three ministries and was given one.

The United States ambassador, Whitney Barlow, who arrived in the country in January, called the vote an encouraging sign. The European Union said that it would resume the training of accountants.

Jubaland and Puntland sent their vice-presidents. Guns were fired into the air at the Hobyaga junction in celebration, and a camel was slaughtered.

=== discrepancies
number | c4 | wire: 154 | rewrite: 154 | arabic: 145
age | c7 | wire: 57 | rewrite: 75
negation | c18 | wire: in spite of a ban | radio: ban or no ban | rewrite: the authorities have permitted it
