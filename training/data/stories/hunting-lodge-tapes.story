=== wire | en | tapes
{c1~+c2~+c8~}Slovak interior minister quits over tapes, coalition partner walks out{/}

BRATISLAVA, March 12, 2026 (Meridian News Agency)

{c1}Slovak Interior Minister Viera Tomčaniová resigned on Thursday,{/} {c2}hours after a news site published recordings in which a voice resembling hers offers to stop a police investigation of a scrap-metal dealer.{/}

{c3}Prime Minister Ľubomír Krasko said he had accepted the resignation{/} {c4}and would run the ministry himself until a successor was named.{/}

{c5}The four recordings, 37 minutes in all, were posted by the news site Svedok.{/} {c6}They were made at a hunting lodge near Poprad in October 2024, the site said.{/} {c7}On one of them a woman tells the dealer, Pavol Sedmák, that "a file can catch a cold like anybody else".{/}

{c8}The junior coalition party Open Country said it was leaving the government.{/} {c9}Its three ministers will hand in their resignations on Friday.{/} {c10}The departure leaves Krasko with 68 seats in the 150-member parliament.{/}

{c11}"We did not join this cabinet to hold the flashlight," party leader Zora Belanská told reporters.{/}

{c12}The opposition has called a vote of no confidence for Tuesday.{/} {c13}It needs 76 votes to bring the government down.{/}

{c14}Tomčaniová denied that the voice was hers and said the recordings had been stitched together.{/} {c15}She said she was stepping down to protect her family.{/}

{c16}Sedmák has been under investigation since 2023 on suspicion of evading 19 million euros in value added tax.{/} {c17}The case was shelved in December 2024.{/} {c18}He is believed to be living in Serbia.{/}

{c19}Special prosecutor Martin Hrubec said he had opened an inquiry{/} {c20}and that a phonetic analysis of the recordings would take three weeks.{/} {c21}Police chief Dušan Revický suspended two officers of the financial crime unit.{/}

{c22}About 9,000 people gathered outside the government office in Bratislava on Thursday evening,{/} organisers and city police said. {c23}Many rang bunches of keys.{/}

{c24}President Alžbeta Korcová invited the party leaders to talks on Saturday.{/} {c25}She can appoint a caretaker cabinet if the government falls.{/}

{c26}Tomčaniová, a 51-year-old former judge, had been in office since June 2024.{/} She is the third minister to leave Krasko's cabinet within a year. {c28}The next regular election is due in September 2027.{/}

(Reporting by Ivana Kolesár)

=== update | en | tapes
{c10~+c9~}Slovak premier without majority as three more ministers go{/}

BRATISLAVA, March 13, 2026 (Meridian News Agency)

{c9}The three ministers of Slovakia's Open Country party handed in their resignations on Friday,{/} {c10~}stripping Prime Minister Ľubomír Krasko of his majority{/} {c1~}a day after his interior minister quit.{/}

Krasko told a news conference he would not step aside. "I have counted worse than this and slept well," he said.

{c12}A no-confidence vote called by the opposition is set for Tuesday.{/} {c13}It needs 76 votes to bring the government down.{/} {c10}Krasko now has 68 seats in the 150-member parliament.{/} Two independent deputies said they had not decided how to vote.

{c1}Interior Minister Viera Tomčaniová resigned on Thursday{/} {c2}after a news site published recordings in which a voice resembling hers offers to stop a police investigation of a scrap-metal dealer.{/} {c14~}She has denied that the voice is hers.{/}

{c5}The site, Svedok, has now posted five recordings, 49 minutes in all.{/} {c6}They were made at a hunting lodge near Poprad in October 2024, it said.{/}

Serbian police said on Friday they had detained the dealer, Pavol Sedmák, at a rented house in Novi Sad at the request of Slovakia. {c16}Sedmák has been under investigation since 2023 on suspicion of evading 19 million euros in value added tax.{/} {c17}The case was shelved in December 2024.{/}

{c19}Special prosecutor Martin Hrubec has opened an inquiry.{/} {c20}A phonetic analysis of the recordings will take three weeks, he said.{/} {c21}Police chief Dušan Revický has suspended three officers of the financial crime unit.{/}

{c22}About 9,000 people gathered outside the government office in Bratislava on Thursday evening.{/} Another rally is planned for Sunday in Košice.

{c24}President Alžbeta Korcová has invited the party leaders to talks on Saturday.{/} {c25}She can appoint a caretaker cabinet if the government falls.{/}

{c26}Tomčaniová, a 51-year-old former judge, had been in office since June 2024.{/} {c28}The next regular election is due in September 2027.{/}

(Reporting by Ivana Kolesár)

=== rewrite | en | tapes
A government is coming apart in Bratislava. {c11}"We did not join this cabinet to hold the flashlight," said Zora Belanská{/} {c8}as she took her small party, Open Country, out of the ruling alliance.{/} {c10}With it goes the majority: of 150 deputies, just 68 now stand behind Prime Minister Lubomir Krasko.{/}

The trigger was a set of audio files. {c5~}On Thursday morning the investigative website Svedok put a little over half an hour of sound on line,{/} {c6}captured, by its account, in the autumn of 2024 in a lodge used by hunters not far from Kežmarok.{/} {c2}Somebody who sounds very much like the country's minister of the interior can be heard promising a trader in scrap that detectives will leave him alone.{/} {c7~}Case files, she remarks, can catch a cold.{/}

{c1}By the afternoon Viera Tomcaniova, the minister in question, was gone.{/} {c26~}A judge in an earlier life, she had lasted less than two years.{/} {c15+c14}The decision was taken for the sake of her family, she explained; the tapes are a patchwork and the woman speaking is somebody else.{/} {c3+c4}Krasko let her go and will look after her portfolio in person for the time being.{/}

It is worth remembering what this is all about. {c16}The trader, Pavol Sedmak, is suspected of having cheated the treasury out of some €19 million in VAT, and detectives had been on to him since 2023.{/} {c17}Then, shortly before Christmas 2024, the file was put away.{/} {c18~}These days he is thought to live abroad.{/}

{c19+c20}Martin Hrubec, the special prosecutor, has begun to look into the affair, though experts will need about three months to compare the voices.{/} {c21~}Some policemen from the unit that handles financial crime have been sent home.{/}

What happens next depends on arithmetic. {c12+c13}Next Tuesday the opposition will try to topple the cabinet, for which it has to muster 76 deputies.{/} {c25+c24}Should it succeed, President Alzbeta Korcova could install a team of caretakers, and she wants to see the heads of all parties this Saturday.{/}

In front of the government building on Thursday night {c23+c22}thousands of demonstrators, 9,000 by most counts, jangled their keys.{/} Observers agree that the coming days will be decisive.

=== blog | en | tapes
The Small Country Papers

On colds, keys and the art of leaving

9 min read · Filed under: Mitteleuropa, Things That Make Me Sigh

There is a special tone in which Central European politicians announce that they are going. It is somewhere between a funeral and a train delay. You have heard it if you have spent, as I have, twenty years being paid modestly to listen. The speaker looks tired. The speaker regrets nothing. The speaker has a family. And then there is a door, and a car, and by the next season there is a consultancy with a Latin name.

So forgive me for not falling off my chair this week. {c1~}A powerful minister in a small country east of Vienna has cleared her desk,{/} {c2~}because a voice on a tape sounded a little too much like her own and had a little too much good news for a businessman whom the police were looking at.{/} If you did not know the names you could put in those of your own country, and that is rather my point.

What do we actually know?

Less than the headlines would like. We know that there is sound. {c5~}A plucky website put it out, rather more than half an hour of it,{/} and I have listened to all of it twice, once with a dictionary. {c6~}The place, we are told, was a lodge full of antlers, up there under the mountains.{/} There are glasses. There is a dog. There is a long discussion of wild boar that I would cut in the film version.

And there is one sentence that I envy as a writer. {c7~}Paperwork, a woman's voice observes, may come down with a cold as people do.{/} Whoever she is, she should write novels.

{c14~}The lady herself says that it is not she and that somebody has been busy with scissors.{/} It may be so! We live in an age in which my nephew can make the Pope sing. I should like to see what the laboratory says, {c20~}though the laboratory, naturally, needs weeks.{/} Laboratories always need weeks; governments seldom have them.

Why do people resign for their families?

I ask in earnest. {c15~}She went, she said, to shield those at home.{/} Nobody ever joins a cabinet for the family's sake, and yet nearly everyone leaves one for it. What do these families do all day? Do they sit by the window waiting to be protected? A friend of mine, once a deputy minister of something agricultural, confessed that his wife learned from the radio that he was retiring in order to spend time with her. She was in Crete.

A few thoughts on the word "shelved"

Every language that I know has a gentle verb for what happens to a file that nobody wants. In English things are shelved, in German they are laid aside, in the language concerned here they are, I believe, put to sleep. {c17~}This one was put to sleep at the end of the year before last.{/} {c16~}It was about tax, a great deal of tax, the sort that is added to value and then subtracted from hospitals.{/}

If you take away three things, take these:

• A shelf is a decision.
• A decision has an author.
• The author is never in when you call.

I do not say that anybody was bought. I say that in a healthy state a dealer in old iron should not be dining with the person who commands the police, whatever was on the menu. This seems to me so simple that I am embarrassed to type it.

The flashlight

The best line of the week, however, came from the partner. {c8~}The smaller of the parties in the alliance packed its things the same day,{/} {c11~}for it had not come, its leader declared, to hold the torch for burglars.{/} Admirable. One might ask what it had been holding for the past twenty months. Small parties discover their conscience as sailors discover land, which is to say when the ship is going down.

The man in the middle

What about the head of the government? {c10~}He no longer has the numbers,{/} as every child there can tell you, and {c4~}he will be looking after the police himself for a while,{/} which is a curious cure for a crisis of trust in the police. I picture him in the evening with two hats on the table, writing himself letters.

{c12~}There will be a vote next week to send him packing.{/} I make no forecasts; my last one concerned the Danish cheese tax and I still receive mail. But I have seen many such votes, and here is what generally happens:

1. Everybody says that it is about principle.
2. Two men nobody has heard of become very important for a weekend.
3. A motorway is promised to a valley.
4. Somebody has a bad back and cannot attend.

{c25~}If he loses, the head of state may send in some grey professionals to mind the shop.{/} Would that be so bad? Grey professionals do not hunt. Give me a cabinet of librarians, I say, and let us have four years without an anecdote.

The sound of keys

I will end with the people in the square, because one ought to. {c22~+c23~}They came in their thousands the same night and shook their keys in the cold,{/} as their parents did in another November, long ago. I have always found it the most civilised of all threats. It says: we have homes, and we can lock them. It says: it is time for you to go and look for yours.

Will it change anything? My honest answer is that I do not know, and my dishonest answer is available to subscribers. But somewhere up there under the mountains hangs a wall of antlers that has heard everything, and I do hope that somebody has remembered to ask it for a statement.

If you liked this letter, forward it to an uncle.

=== other | en | farm-tapes
Slovak agriculture minister quits over recordings, coalition holds

BRATISLAVA, Oct 6, 2022 (Meridian News Agency)

Slovak Agriculture Minister Ondrej Valkovič resigned on Thursday, two days after a news site published recordings in which a voice resembling his offers farm subsidies to a grain trader.

Prime Minister Jozef Lukáčik said he had accepted the resignation and that the environment minister would run the ministry until a successor was named.

The two recordings, 22 minutes in all, were posted by the news site Svedok. They were made at a hotel in the High Tatras in February 2021, the site said. On one of them a man tells the trader that "a form has never refused a signature".

The junior coalition party For the Regions said it was staying in the government. "We did not join this cabinet to run at the first noise," party leader Branislav Oravec told reporters.

Ľubomír Krasko, then leader of the largest opposition party, called a vote of no confidence for the following Wednesday. The opposition holds 61 of the 150 seats and needs 76 votes to bring the government down.

Valkovič did not deny that the voice was his but said he had been joking. Prosecutors said a phonetic analysis would not be needed.

About 1,500 people gathered outside the agriculture ministry in Bratislava on Thursday evening.

The grain trader has been under investigation since 2020 on suspicion of obtaining 3 million euros in subsidies by fraud. That case is to go to court in Nitra in the spring.

Valkovič, a 58-year-old former vet, had been in office since April 2020. He is the first minister to leave Lukáčik's cabinet.

=== discrepancies
number | c5 | wire: four recordings, 37 minutes | update: five recordings, 49 minutes
place | c6 | wire: near Poprad | rewrite: not far from Kežmarok | update: near Poprad
time | c20 | wire: three weeks | update: three weeks | rewrite: three months
number | c21 | wire: two officers | update: three officers
