=== wire | en | swap
{c1~}Cuba frees 61 prisoners, U.S. returns convicted spy{/}

HAVANA, May 19, 2026 (Antilles Press) - {c1}Cuba on Tuesday released 61 prisoners, among them a rapper and two Baptist pastors, in exchange for an intelligence officer who had spent 13 years in an American jail.{/}

{c2}The officer, Aurelio Batet, 66, walked through the north-east gate of the naval base at Guantanamo Bay at 10:15 a.m., carrying a birdcage.{/} {c3}He was embraced by Interior Minister General Lisardo Fonte.{/}

{c4}The prisoners, 49 men and 12 women, were flown to Miami in two aircraft chartered by the Vatican.{/} {c5}Nine of those on the list refused to leave the island and were sent home instead,{/} {c6}said Monsignor Tullio Ferraresi, the papal nuncio in Havana, who had mediated for 14 months.{/}

{c7}Batet was convicted in 2013 of having run a network of informers at the U.S. Southern Command. He was serving a life sentence.{/}

{c8}Yunior "El Grillo" Despaigne, 31, the rapper, had been given nine years for a song that compared the president to a broken refrigerator.{/} {c9}"I sang about an appliance. They exchanged me for a spy, so I must be a good one," he told reporters in Miami.{/}

{c10}The agreement had been expected in March{/} {c11}but was put off when it emerged that a grandson of a former Cuban president had met White House officials in Nassau without the knowledge of the foreign ministry, two diplomats said.{/} {c12}Foreign Minister Odalys Carrión said last month that "nobody who is called something talks on behalf of Cuba".{/}

{c13}A White House spokesman said that no money had been paid and that sanctions remained in force.{/} {c14}Three Republican members of Congress from Florida called the exchange "a reward for hostage-taking".{/}

{c15}About 700 people remain in prison in Cuba for political reasons, according to the rights group Puerta Abierta.{/} {c16}Havana says that it holds only criminals.{/}

{c17}The two countries last exchanged prisoners on this scale in December 2014.{/}

=== release | en | swap
PUERTA ABIERTA
Statement for immediate publication, 19 May 2026

{c1~}Puerta Abierta welcomes the release today of 61 women and men who should not have spent an hour behind bars.{/} We embrace them and their mothers.

{c5}We note with respect the decision of nine of them to remain in Cuba.{/} Nobody should have to choose between a cell and an aeroplane. {c6~}We thank the apostolic nunciature, which worked patiently for over a year.{/}

{c15}By our count 712 persons are still imprisoned for political reasons.{/} {c16~}The government's claim that they are common criminals{/} is an insult. {c8}Yunior Despaigne was condemned to nine years because of a song about a refrigerator.{/}

We regret {c1~}that the innocent were weighed against the guilty.{/} {c7~}Mr Batet was found guilty by a jury after a public trial with three lawyers at his side;{/} most of our friends were tried in twenty minutes.

Contact: Magda Oropesa, spokeswoman

=== arabic | ar | swap
{c1~}كوبا تفرج عن عشرات السجناء وواشنطن تعيد ضابط استخبارات مداناً{/}

هافانا – وكالات | 20 مايو/أيار 2026

{c1}أطلقت كوبا يوم الثلاثاء سراح 61 سجيناً، بينهم مغني راب وقسيسان معمدانيان، مقابل ضابط استخبارات قضى 13 عاماً في سجن أمريكي.{/}

{c2}واجتاز الضابط أوريليو باتيت (66 عاماً) البوابة الشمالية الشرقية للقاعدة البحرية في خليج غوانتانامو عند العاشرة والربع صباحاً حاملاً قفص عصافير،{/} {c3}وكان في استقباله وزير الداخلية الجنرال ليساردو فونتي الذي عانقه.{/}

{c4}ونُقل السجناء، وهم 49 رجلاً و12 امرأة، إلى ميامي على متن طائرتين استأجرهما الفاتيكان.{/} {c5+c6}وقال السفير البابوي في هافانا توليو فيراريسي، الذي قاد الوساطة طوال أربعة أشهر، إن تسعة ممن وردت أسماؤهم في القائمة رفضوا مغادرة الجزيرة وأُعيدوا إلى بيوتهم.{/}

وفي ميامي قال مغني الراب يونيور ديسبايني، {c8~}الذي حُكم عليه بالسجن بسبب أغنية شبّه فيها الرئيس بثلاجة معطلة:{/} {c9}«غنيت عن جهاز منزلي، فبادلوني بجاسوس، لا بد أنني جاسوس بارع».{/}

{c10}وكان من المنتظر أن يتم الاتفاق في مارس/آذار،{/} {c11}غير أنه تأجل بعدما تبين أن حفيد رئيس كوبي سابق التقى مسؤولين من البيت الأبيض في ناساو دون علم وزارة الخارجية، بحسب دبلوماسيين اثنين.{/}

{c13}وأكد متحدث باسم البيت الأبيض أن بلاده لم تدفع أي أموال وأن العقوبات لا تزال سارية.{/} {c15}وتقول منظمة «بويرتا أبييرتا» الحقوقية إن نحو 700 شخص ما زالوا وراء القضبان في كوبا لأسباب سياسية،{/} {c16}في حين تصر هافانا على أنها لا تحتجز سوى المجرمين.{/}

=== rewrite | en | swap
The Man With the Birdcage: Inside the Guantanamo Gate Trade

*Updated 4:12 pm ET*

A chirping cage in one hand, {c2}66-year-old Aurelio Batet strode out of the US naval station at Guantánamo Bay mid-morning on Tuesday.{/} {c3}Waiting to hug him: Gen. Lisardo Fonte, Cuba's interior minister.{/} {c7}In 2013 a jury had found that Batet ran moles inside the Southern Command, and a judge put him away for 30 years.{/}

{c1~}In return Havana opened the cell doors for more than five dozen people.{/} {c4}A pair of planes paid for by the Holy See brought the group, a dozen women among them, to Florida.{/} {c5}Nine had said no to exile and were let go on the island.{/}

{c6~}The go-between was the pope's man in Havana, Monsignor Tullio Ferraresi.{/} {c10}Things should have been wrapped up two months ago.{/} {c11}But diplomats say the works were gummed up by the grandson of an ex-president, who had been seeing White House people in the Bahamas behind the back of Cuba's own diplomats.{/} {c12~}Only officials speak for Cuba, the foreign minister snapped in April.{/}

{c8+c9}Rapper Yunior Despaigne, known as El Grillo, who was doing nine years because he likened the head of state to a fridge that doesn't work, joked on arrival that he must be quite a spy himself, given what he was traded for.{/}

{c14}Not everyone's cheering: a trio of GOP lawmakers from Florida say kidnappers have been rewarded.{/} {c13}The White House insists that it paid nothing and that some sanctions will be eased.{/}

{c17}You have to go back to the end of 2014 to find a swap of similar size.{/}

SIGN UP: The Morning Cafecito, five stories before your first sip

=== blog | en | swap
On exchange rates

I have always been bad at sums, so bear with me. {c1~}Sixty-odd of ours for one of theirs. Or, if you sit where my aunt in Hialeah sits, sixty-odd of theirs for one of ours.{/} What is the unit? By weight it's four tonnes against eighty kilos. By years of sentence I make it about five hundred against eternity. By talent for rhyme we come off badly.

{c8~}For you see that among those handed over is a young man whose offence was to have noticed that a certain kitchen appliance no longer cools, and that it reminded him of somebody.{/} I don't care for his music. It sounds to me like a quarrel on a staircase. But the line about the freezer compartment is good, and a state that gives years for a metaphor has at least understood it.

{c2~}And then the other, the elderly gentleman with his bird. Did you see it? He came through that fence with a cage.{/} Thirteen years, and it's a bird that he brings home! I've seen the picture ten times now. I find I cannot hate a man who has taught a finch to whistle, though I suppose {c7~}the people whose secrets he had collected{/} are less soft. {c3~}The minister pressed him to his medals.{/} The bird was not embraced.

What nobody wants to talk about is the others. {c5~}There was a handful, fewer than ten, who were on the list and said, thank you, no. We live here.{/} They went home by bus. I'd like to know who among us would have had the cheek. I left on the first raft that had room, and I've been homesick at everybody ever since.

The Church did it, of course. {c6~}A patient Italian sat between the chairs for more than a year.{/} {c11~}It would have gone faster, one hears, if a certain grandson hadn't been playing at statesman on somebody's terrace in the Bahamas, where our own diplomats learned of him from the bill.{/} Ah, the grandsons! Every revolution ends with them. The grandfather burns the bank down and the grandson asks about the opening hours.

{c14~}Some congressmen are outraged: that's how you teach people to take hostages, they say.{/} They're quite right. It is wrong, and it encourages the next one, and sixty mothers are cooking tonight. You do the sum.

{c15~}Hundreds haven't been traded for anyone.{/} For those, there is no bird yet.

=== other | en | last-swap
Cuba, Colombia guerrillas exchange ten at sea

CARTAGENA, Colombia, May 21, 2025 (Antilles Press) - Cuba has received a retired intelligence officer who had been held for two years by a Colombian guerrilla group, in exchange for nine wounded fighters who had been treated and then jailed in Havana, mediators said on Wednesday.

The exchange took place at 7:40 a.m. on the deck of a Norwegian hospital ship. The officer, Rolando Batet, 70, was embraced by General Lisardo Fonte, then the deputy interior minister. He is a cousin of Aurelio Batet, who is serving a life sentence in the United States.

Monsignor Tullio Ferraresi, the papal nuncio in Havana, had mediated for nine months. Two of the fighters refused to leave the ship and asked for asylum in Norway.

Foreign Minister Odalys Carrión said no money had been paid. The rights group Puerta Abierta asked why guerrillas could be exchanged but poets could not. About 680 people were in prison in Cuba for political reasons, it said.

=== discrepancies
time | c6 | wire: 14 months | arabic: أربعة أشهر | release: over a year
number | c7 | wire: life sentence | rewrite: 30 years
negation | c13 | wire: sanctions remained in force | arabic: العقوبات لا تزال سارية | rewrite: some sanctions will be eased
number | c15 | wire: about 700 | release: 712
