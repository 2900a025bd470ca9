=== wire | en | vanuatu
{c1}Vanuatu opposition rejects election result{/} {c2~}over ballot boxes opened at sea{/}

PORT VILA, July 21, 2026 (South Seas Press)

{c1}Vanuatu's opposition on Tuesday rejected the result of the country's snap election,{/} {c2}saying that eight ballot boxes from the island of Tanna had been opened on the way to the capital.{/}

{c3}The electoral commission declared on Monday that the alliance of Prime Minister Moses Taritonga had won 27 of the 52 seats in parliament.{/} {c4}The bloc led by Edwina Kalsau took 23,{/} {c5}and two went to independents.{/}

{c6}Kalsau said she would file a petition with the Supreme Court by Friday.{/} "A box does not open itself because the sea is rough," she told supporters.

{c8}The boxes travelled on the cargo ship Lady Ambae, which reached Port Vila 31 hours late.{/} {c9}The seals of six of them were broken, according to observers from the Pacific islands.{/}

{c10}Harold Natuman, the principal electoral officer, said the seals had snapped in heavy weather and no ballot was missing.{/}

{c11}Taritonga's alliance won five of the seven seats on Tanna.{/} {c12}At the last election, in 2024, it had won one.{/}

{c13}"This was the cleanest vote we have ever held," the prime minister said in a radio address.{/}

{c14}Police fired tear gas on Monday night at a crowd outside the convention centre where the votes had been counted.{/} {c15}Fourteen people were arrested.{/} {c16}A policeman and three protesters were taken to hospital.{/}

{c17}Police commissioner Andrew Boulekone banned gatherings of more than 20 people in Port Vila until Sunday.{/}

The leader of the observers, retired Samoan judge Lautasi Fepuleai, called the vote "orderly on land" {c19}and asked for an independent inquiry into the transport of the boxes.{/}

{c20}Australia and New Zealand urged all sides to stay calm.{/}

{c21}The election was called in May after Taritonga lost his majority in a dispute over a seabed mining licence.{/} {c22}Turnout was 61 percent.{/} {c23}The new parliament is to meet on Aug 4 to elect a prime minister.{/}

Taritonga, a 59-year-old former fisheries officer, has governed since February 2024. {c25}Vanuatu, a chain of 83 islands, has had more than a dozen heads of government since 2010.{/}

(Reporting by Gail Pritchett)

=== local | en | vanuatu
{c17~}Town quiet under police order{/} {c6~}as Kalsau camp prepares its case{/}

The Efate Courier, Wednesday 22 July

Shops on Lini Highway opened late yesterday and closed early. {c17}Under an order of the police commissioner, no more than twenty persons may come together anywhere in Port Vila before Sunday is out,{/} and market mothers were asked to leave their tables by three.

{c14}The order followed Monday night's trouble at the convention centre, where officers used tear gas against people who had waited for the count to end.{/} {c15}Eighteen were taken to the cells,{/} most of them young men from Ohlen and Blacksands. Nine had been let go by last night. {c16}Vila Central Hospital treated three demonstrators and one constable,{/} who has a broken collarbone.

{c1~}Mrs Edwina Kalsau said again that her group will not accept the figures.{/} {c3+c4+c5}These give Prime Minister Moses Taritonga and his partners 27 members, her own side 23, and independents two.{/} {c6}Her lawyers will go to the Supreme Court before the week ends.{/}

At the centre of the case is a ship. {c8}The eight Tanna boxes were loaded on the Lady Ambae at Lenakel and should have been in Vila on the morning of the 11th, but she came in a day and seven hours after her time.{/} A deckhand who did not want his name printed told the Courier that the ship had lain at anchor off Erromango for most of a night with engine trouble and that two men he did not know had come out in a banana boat. The owner, Ambae Traders, says nobody went aboard.

{c10}Principal Electoral Officer Harold Natuman told the Courier that the seals gave way because of the swell and that every paper is accounted for.{/} {c9}Foreign observers put the number of boxes with broken seals at six.{/} Mr Natuman agreed with that number.

{c12+c11}On Tanna, where it had a single seat two years ago, the alliance now has five out of seven.{/} Chief Nakou Iarris of White Grass said people there had voted for the new road and not for any party.

{c19}Judge Lautasi Fepulea'i of Samoa, who heads the observers, wants somebody from outside to look into how the boxes were carried.{/} His team leaves on Saturday.

{c23}Members are due to sit on 5 August, when they will choose the prime minister.{/} {c21}Mr Taritonga dissolved the last house in May, his majority having gone over the licence to mine the sea floor.{/}

=== brief | en | vanuatu
{c1+c2~}The opposition in Vanuatu does not recognise the outcome of the early election, claiming that eight boxes of votes were tampered with aboard a ship.{/} {c3}Prime Minister Moses Taritonga's alliance was awarded 27 of 52 seats on Monday.{/} {c6~}A complaint has been filed with the Supreme Court.{/} {c14~+c15}Tear gas was used in the capital, and 14 people were detained.{/} {c20}Canberra and Wellington appealed for calm.{/} {c22}Sixty-four percent of voters took part.{/}

=== blog | en | vanuatu
Salt on the Rails: notes from a slow boat

Entry 41. Weather: sideways.

I promised you a post about ferries, and a post about ferries you shall have, but the news got in the way and then, as it turned out, the news was about a ferry too.

Anyone who has travelled between these islands by freighter knows the routine. You buy a ticket from a man under a tree. You are told "tomorrow". You learn that tomorrow is a school of philosophy. You sleep on rice sacks next to a pig that has a better spot than you. I have done eleven such trips and only once arrived on the day that was painted on the board.

So when I read that {c8~}a certain cargo vessel had come into the capital more than a day behind schedule,{/} I laughed. That's early! I would have sent the captain a cake. Then I read what she had in the hold.

What she had in the hold

{c2~}Votes. Eight boxes of them, from the island with the volcano, and the losing side says that somebody had a look inside between there and here.{/} {c9~}Most of the seals were broken when they came ashore; outsiders who had been sent to watch counted them.{/} {c10~}It was the waves, says the official in charge.{/}

Now, I am a friend of the sea. I have seen it take a door off its hinges and a tooth out of a Dutchman. Could it snap a little plastic tag? Half a dozen little plastic tags? I have no idea, dear reader, and I am suspicious of everyone who has. What I can tell you is that:

- salt gets into everything, including zips, cameras and marriages;
- a crew of nine will know by breakfast whatever happened at night;
- nobody ever asks the cook.

Somebody should ask the cook.

Things I like about elections on islands

They finish. On the mainland where I was born the campaign lasts as long as the office. Here there is a week of trucks with loudspeakers, then a Thursday with long lines and babies, and afterwards the whole village is a little hoarse and goes back to its gardens. Sure, governments come and go. {c25~}They have got through a good dozen prime ministers here in the time that I have owned this rucksack.{/} People shrug. The yam does not care who is minister.

This time the shrug seems to have gone missing. {c14~}There was gas on Monday, by the big hall where they did the counting,{/} and my landlady, who is seventy and fears only centipedes, told me to stay in. {c17~}No crowds are allowed in town for the rest of the week.{/} I had kava with four people last night and we caught ourselves counting one another.

{c13~}The man in power went on the wireless to say that no election here was ever cleaner.{/} {c1~}The lady who wants his job says it was nothing of the kind,{/} {c6~}and she is off to the judges.{/} {c19~}And one old judge, from another island altogether, would like a proper look at that voyage by someone who has no cousin on board.{/} I find I am with the old judge. But I usually am; it's the eyebrows.

Back to ferries

Ticket prices have gone up by a third since my last visit. The toilets have not. If you are going north, bring a hammock, a litre of water more than you think, and a book you are willing to lose. If you are going south, ask the captain politely what else is travelling with you.

Next week: breadfruit, an apology.

=== other | en | solomons
{s1}Solomon Islands opposition rejects election result{/} over late ballot boxes

HONIARA, April 30, 2024 (South Seas Press)

{s1}The opposition in Solomon Islands on Tuesday rejected the result of the general election,{/} {s2}saying that eleven ballot boxes from the island of Malaita had been left unguarded at a wharf on the way to the capital.{/}

{s3}The electoral commission declared on Monday that the coalition of Prime Minister Silas Maelaua had won 28 of the 50 seats in parliament.{/} The bloc led by Grace Houenipwela took 17, and five went to independents.

{s4}Houenipwela said she would not go to court.{/} {s5}"A box does not vote, people do, and they know how they voted," she told supporters.{/}

{s6}The boxes travelled on the ferry Queen of Auki, which reached Honiara nine hours late.{/} {s7}All the seals were intact, according to observers from the Pacific islands.{/}

The chief electoral officer said that the ferry had been delayed by heavy weather and no ballot was missing.

{s8}Police fired tear gas on Monday night at a crowd outside the parliament.{/} {s9}Thirty-two people were arrested{/} and a shop was burned in Chinatown. The police commissioner banned gatherings of more than 50 people in Honiara until Friday.

{s10}The leader of the observers, retired Samoan judge Lautasi Fepuleai, called the vote "slow but sound"{/} and saw no need for an inquiry.

Australia and New Zealand urged all sides to stay calm. The new parliament is to meet on May 8 to elect a prime minister.

=== other2 | en | solomons
Honiara cleans up after a night of stones

{s9}Thirty-two people are in custody in Honiara,{/} {s8~}where police dispersed an angry crowd with gas in front of the parliament on Monday.{/} {s3}The unrest came after Prime Minister Silas Maelaua's camp was found to have 28 of 50 seats.{/}

{s1~}His challengers refuse to accept that.{/} {s2~}Boxes with votes from Malaita, they complain, stood on a jetty with nobody watching.{/} {s6}The Queen of Auki, which was bringing them, was nine hours behind time when she tied up.{/} {s7}Observers nevertheless found every seal whole.{/}

{s4}Grace Houenipwela, leader of the defeated bloc, rules out a lawsuit.{/} {s5~}"People know how they voted," she said.{/} {s10~}For the regional observers it was a sound election.{/}

=== discrepancies
number | c15 | wire: Fourteen people were arrested | local: Eighteen were taken to the cells | brief: 14 people were detained
modality | c6 | wire: would file a petition by Friday | local: will go to the Supreme Court before the week ends | brief: A complaint has been filed
number | c22 | wire: 61 percent | brief: Sixty-four percent
date | c23 | wire: Aug 4 | local: 5 August
