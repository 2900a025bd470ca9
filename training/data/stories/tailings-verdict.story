=== agency | en | verdict
{c1~+c2~}Armenian court jails mine director over hidden tailings leak{/}

KAPAN, Armenia, Oct. 2, 2026 (Ararat Press Service)

{c1+c2}A court in southern Armenia on Friday sentenced Hrant Navasardyan, former director of the Karaglukh copper mine, to eight years in prison for concealing a leak of toxic waste into a river.{/}

{c3}The mine's chief engineer, Gagik Terteryan, received four years.{/} {c4}The head of its laboratory, Lilit Ohanjanyan, was acquitted.{/} {c5}The operating company, Syunik Cathode, was fined 4.2 billion drams ($11 million).{/}

{c6}In March 2023 some 600,000 cubic metres of slurry escaped through a cracked culvert below the tailings dam and ran into the Voghjadzor river.{/} {c7}Two villages had no drinking water for five months,{/} {c8}and 63 people were treated for poisoning with heavy metals.{/}

{c9}Judge Karine Bejanyan said that Navasardyan had known of the leak within six hours and had told no one for nine days.{/} "Nine days are a long time to drink," she said.

{c10}The main evidence was a laboratory notebook with the true readings, which a technician had hidden in a beehive.{/} {c11}The technician, Ashot Zohrabyan, was dismissed in 2023.{/}

{c12}Navasardyan, 58, denied all charges, and his lawyer said that he would appeal.{/} {c13}Prosecutors had asked for 12 years.{/} {c14}Prosecutor General Arpine Sahakyan called the judgment the first of its kind in the country.{/}

{c15}The trial lasted 14 months and heard 112 witnesses.{/} {c16}A civil suit by 1,400 residents is to open in Yerevan in January.{/}

{c17}Syunik Cathode's owner, the Cyprus-registered Zangelan Holdings, was not charged.{/} {c18}The mine, which employs 900 people, resumed work last year.{/}

=== local | en | verdict
SYUNIK TODAY – news from the mountains in Armenian, Russian & English
Published 2 October, 19:48 • Author: Satenik Babajanian • Photos: author

Verdict in the mine case: bottles on the courthouse wall

They had brought it along in lemonade bottles: the water of 2023, brown as tea, kept in cellars for three years. By noon forty bottles stood in a row on the wall opposite the Kapan courthouse, with names of children on them. {c7}Then the people of Upper and Lower Voghji, whose taps had been shut from spring until August of that year,{/} went in and took their seats.

{c9}What did the director know? Judge Bejanian devoted an hour to that. A pressure gauge dropped at 2 in the morning; by 8 he'd been woken and informed; on the ninth day after that he made his first call to the ministry.{/} In between he attended a wedding, and there is a video of him dancing.

{c1+c2}Hrant Navasardian, guilty, eight years in a general-regime colony.{/} {c3}Gagik Terterian, who was responsible for the dam: five.{/} {c4}And then the sentence at which the hall, for the first time, applauded: Lilit Ohanjanian goes free, because it could not be shown that she had been aware of the two sets of figures.{/}

{c10}The second set exists thanks to bees. Into one of his hives, wrapped in a shower cap, her subordinate Ashot Zohrabian had put the notebook in which he wrote down what his instruments really said.{/} {c11+c19}He lost his position within the month and has been driving a taxi between Kapan and Goris ever since.{/} On Friday he drove to court with a passenger, who paid.

"Four billion drams," said Hasmik Davtian from Lower Voghji, {c5~}of the penalty laid on the company.{/} "They will find it in their coat. My mother-in-law can't hold a spoon any more." {c8}Sixty-three of her neighbours were treated, at first for flu, for what turned out to be lead and cadmium.{/} In the book of the clinic they still have flu.

{c12~}Navasardian listened standing. His attorney announced an appeal.{/} Two of his former miners waited for him at the back door to shake his hand; {c18~}the mine is running again, and in a town like ours that means bread.{/}

Not everyone wanted to talk about the sentence. The priest wanted to talk about trout, of which he'd seen one.

▸ Read also: New asphalt on the Goris road ▸ Kapan's wolf problem ▸ Job offers

=== foreign | en | verdict
The Beekeeper's Notebook

From Ludmila Ferrand, Yerevan. *Continental Review*, 4 October

Environmental trials in the South Caucasus usually end before they've begun. {c14~}This one, as the country's top prosecutor rightly observed, is without precedent.{/}

{c15}It took 121 witnesses and more than a year.{/} {c13}The prosecution demanded twelve years for Hrant Navassardian, who ran the copper mine of Karaglukh in the far south;{/} {c2}he was given eight,{/} {c1~}since the court found it proved that he kept a spill secret.{/} His company had meanwhile gone on filing water analyses so immaculate that the inspectorate framed one.

{c6}Six hundred thousand cubic metres is a figure that one doesn't picture easily. It is what came out of a drain beneath the mine's waste basin in May 2023: enough to fill 240 Olympic pools, grey and fine as flour, bound downhill for the Araks.{/} The Araks is a border. Iranian hydrologists measured the plume before the Armenian public knew of it, and Tehran's protest note, of which I was shown a copy, preceded the first Armenian press release by two days.

{c10~+c11}The heroes are few. One is Ashot Zohrabyan, a lab assistant of 29 and a beekeeper, who was thrown out for asking questions, though not before he'd put aside a copybook of genuine measurements where no one likes to reach.{/} {c19}These days he ferries passengers over the passes.{/} "People get in and thank me. Then they ask whether it's all right to eat the apples," he told me.

{c17}What's missing in the dock is the proprietor. Zangelan Holdings, at home in a Limassol post box, was never accused of anything.{/} {c5}Its daughter firm has to pay 4.2 billion drams, something like eleven million dollars,{/} roughly what the mine earns in three weeks. {c16}Whether the fourteen hundred villagers who are suing for damages will see more than that is to be decided from next January.{/}

{c12}The convicted man maintains his innocence and goes to the court of appeal.{/} {c9~}For nine days, in the words of his judge, he had simply let people drink.{/}

=== column | en | verdict
Nine Days in the Life of a Signature

Saturday column · by Vahe the Elder · 1.2K reads · 💬 58

Good morning, coffee drinkers. What did you make it with?

I ask because on Friday, in a hall with bad air, somebody was sent to prison for water, and I had not thought I would live to see it. In this country one goes to prison for a speech, for a goal in the wrong net, for a cousin. For water? My neighbour, who's a jurist, had to sit down.

{c1~+c2~}A manager, then, will sit for the better part of a decade since he knew what was in the stream and held his tongue.{/} {c9~}He held it for more than a week.{/} I have tried to imagine it from inside. On the first day you say: let us be sure first. On the second: why spoil the holiday. By the fifth you'd have to explain the first four. I'm afraid that I could imagine it rather well.

Is it harsh? {c13~}The state wanted half as much again.{/} Is it mild? Ask in the villages. {c7~}They carried buckets for a season.{/} {c8~}Some of them shake.{/}

And the others? {c3~}The man who looked after the dam got a few years as well,{/} {c4~}the lady of the laboratory none, as she'd been given the pretty numbers like the rest of us.{/} I believe her. Most of us live on pretty numbers.

{c10~}But I raise my cup to the lad who had the ugly numbers and trusted them to his bees.{/} A safe can be opened with a warrant. Did you ever see an official put his arm into a hive?

{c19~}He drives strangers about for a living now.{/} If he ever drives you, tip.

Now for what sticks in the throat. {c17~}The folks who own the whole mountain, from an island with palm trees, weren't even asked to testify.{/} {c5~}A fine was found for the firm which it'll file under stationery.{/} {c18~}And the shaft is humming again.{/} What would you have us do, say the miners, eat apricots? They're right. Everybody's right. It is the specialty of our mountains.

I'm told that more is coming: {c16~}the villagers want money, and after New Year a judge will have to look at them all.{/} Let him have a good chair.

P.S. To the reader who asked about chess: next week.

=== other-year | en | explosives
Kapan court jails mine engineer over blast that killed three

KAPAN, Armenia, Oct. 10, 2025 (Ararat Press Service)

A court in southern Armenia on Friday sentenced Suren Aghababyan, former chief engineer of the Hankaghbyur molybdenum mine, to six years in prison for ignoring safety rules before an explosion that killed three miners.

The mine's director, Norayr Khachikyan, received a suspended sentence of four years. A storeman was acquitted. The operating company was fined 900 million drams.

In April 2024 a store of detonators went off during a change of shift. Judge Karine Bejanyan said that Aghababyan had known of damp in the store for nine weeks. "Nine weeks is a long time to wait," she said.

The main evidence was a logbook that a foreman had hidden at home. Aghababyan, 61, denied all charges and will not appeal. Prosecutors had asked for eight years. The trial lasted four months and heard 31 witnesses. The mine has been closed since.

=== other-office | en | goldsmith
Prosecutor general takes over inquiry into Gyumri gold plant

YEREVAN, Oct. 2, 2026 (Ararat Press Service)

Prosecutor General Arpine Sahakyan said on Friday that her office was taking over an investigation into a gold-plating plant in Gyumri that is suspected of having let cyanide run into a sewer for eight years.

The plant's former director was detained on Thursday and denies all charges. His laboratory assistant handed over a notebook with readings. Nobody was treated for poisoning, and no drinking water was affected.

Sahakyan, who spoke an hour before a court in Kapan announced its judgment in another case, called the inquiry the largest of its kind in the country. The owner, a company registered in Cyprus, was searched. A trial could open in January, she said.

=== discrepancies
number | c3 | agency: four years | local: five
date | c6 | agency: March 2023 | foreign: May 2023
number | c15 | agency: 112 witnesses | foreign: 121 witnesses
