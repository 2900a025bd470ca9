=== agency | en | registry
{c1}Kyrgyz forces storm land office,{/} {c4~}clerk among dead{/}

AK-TEREK, Kyrgyzstan, March 10, 2026 (Silk Wire)

{c1}Special forces stormed a land registry in the southern town of Ak-Terek late on Monday,{/} {c2}ending an 11-hour siege{/} {c3+c4~}in which the gunman and one of his hostages were killed, the Interior Ministry said.{/}

{c5}The ministry named the gunman as Ulan Toktomambetov, 54, a walnut grower.{/} {c4}The dead hostage was Aigul Mamatova, 31, a clerk.{/}

{c6}Toktomambetov walked into the building at 9:20 a.m. carrying a hunting rifle under a raincoat.{/} {c7}He held 11 people, most of them employees.{/} {c8}Four women were let go around noon after officers passed insulin through a window for one of the captives.{/}

{c12}Interior Minister Nurlan Abdyrakov, who flew in by helicopter, spoke to him by telephone six times.{/} "We tried everything that the law allows," he told reporters outside a bakery that served as headquarters.

{c13}Abdyrakov said that the officers entered only after the man had opened fire.{/} {c15}Two of them were wounded, one seriously.{/}

{c9}The gunman wanted the return of a two-hectare stand of walnut trees that his family had tended for decades.{/} {c10}The registry transferred the plot in 2023 to a company, Jangak Nut.{/} {c11}He had sued twice and lost both times.{/} The company did not answer calls.

{c16}President's office spokesman Azamat Suiunbaev said that the prosecutor general had been told to investigate the operation.{/} {c18}The head of the registry, Maksat Ergeshov, was suspended.{/}

Kyrgyzstan's walnut forests, said to be the largest on earth, belong to the state, which leases them to households for up to 50 years. Disputes about leases have multiplied as prices rose.

(Reporting by Cholpon Asanova)

=== local | en | registry
"He Asked Us If We Were Cold"

Text and photos: Begimai Joldosheva | Valley Voice, Jalal-Abad | Tuesday, 22:40

AK-TEREK – The door of the registry hangs from one hinge. On the steps somebody has left a thermos and a bunch of snowdrops {c4}for Aygul Mamatova, who stamped documents here for eight years and did not come out alive.{/}

{c14}Her colleague Venera K., who lay beside her under a desk, is certain about the order of things. "First the ceiling exploded. Then there was shooting. Before that he hadn't fired once, not all day."{/} {c13}The minister tells it the other way round: according to him, his men went in because they had heard shots.{/}

{c6}It was shortly after opening, twenty past nine, when Ulan Toktomambet uulu came through that door with the gun he used for wild boar.{/} Venera knew him. Everybody in the office knew him; he had been at the counter every second Thursday for two years. "He asked us if we were cold and told Saltanat to switch the heater on."

{c7}Eleven people were inside.{/} {c8}At about one o'clock he sent four women out,{/} one after the other, each with a carton of juice. In the afternoon the police fetched his elder brother Tolon from a wedding and put a loudspeaker into his hand. "I said: Ulan, the trees will still be there tomorrow. He shouted back that this was exactly what they had told him in court."

{c11}The court in Jalal-Abad turned him down in 2024 and again last autumn.{/} {c9}What he demanded on Monday fits on a slip of paper that he threw from the window: the two hectares above the spring, in his name, with a stamp.{/} {c10}Since 2023 the land has been in the books of Jangak Nut,{/} a firm registered at a flat in Bishkek.

{c17}On Tuesday the bazaar remained shut and there were no lessons in the town's three schools.{/} {c20}Mamatova, who leaves two daughters, will be buried on Wednesday in her village, Kyzyl-Üngkür.{/} Where the gunman is to lie nobody wants to say; the imam has asked for time.

Photo 1: The heater. Photo 2: Women at the cordon, about 7 p.m.

You may also like: Pasture committees vote | Bridge at Arstanbap closed | Valley Voice needs your support

=== foreign | en | registry
{c2~}Eleven hours over two hectares:{/} how a land row turned deadly in Kyrgyzstan

By our Central Asia correspondent in Almaty

{c9~}A dispute about walnut trees{/} {c3+c4~}has cost two lives in Kyrgyzstan,{/} where land is scarce, courts are distrusted and hunting weapons are common.

{c5}Local media identified the hostage-taker as Ulan Toktomambetov, 45, from a family of foresters.{/} He left a letter, seen by this newspaper, asking his son to look after the bees.

{c1}Commandos of the Alfa unit broke through the roof of the registry in Ak-Terek at about 8.30 on Monday evening.{/} {c3}The man died on the spot.{/} {c4~}A female official, whom he had kept next to him, was hit as well and died on the way to hospital;{/} doctors there declined to say whose bullet it was. {c15}The security forces report two injured men.{/}

{c12~}Mr Abdirakov, the interior minister, took charge of the talks himself.{/} That has become his habit, and not all of his colleagues admire it. "A minister isn't a negotiator. He can't say that he must ask his boss," said Temirbek Osmonov, a retired police colonel. {c14~}One survivor told a regional paper that the day had been free of gunfire until the assault;{/} {c13~}the ministry insists on the opposite.{/}

{c10~}The grove was reallotted three years ago to a little-known nut trader.{/} Its ownership is opaque. {c18}Maksat Ergeshov, who ran the registry, has been relieved of his duties for the time being,{/} {c16}and the president, according to his spokesman, has ordered the prosecutor general to find out how the rescue went wrong.{/}

{c17~}Classes in the town were cancelled on Tuesday.{/} {c20}The clerk's funeral is set for Thursday.{/}

=== column | en | registry
Somebody Always Has the Stamp

5 min read · Opinion · 👁 312

There is a joke in this part of the world, and it isn't funny: a man asks God for land, and God says, gladly, but you will need form seven. I thought of it on Monday night when my phone wouldn't stop buzzing.

You know the outline by now. {c6~}A man with a gun enters an office where people wait with numbers in their hands.{/} {c2~}The better part of a day goes by.{/} {c1~}Then the roof comes in.{/} {c3~+c4~}Two people who woke up that morning a few streets apart are carried out under the same kind of blanket.{/}

I do not want to make a hero of him. He wasn't one. People who had never harmed him lay on a cold floor because of what he chose to do. One of them was a mother. Nothing that follows is meant as an excuse.

Still: what is a person supposed to do when the paper says one thing and his grandfather's axe marks say another? {c11~}He did go to the judges, you know, and more than once.{/} {c10~}Meanwhile the grove had found its way to some company nobody can phone.{/} Ask around in any valley and you'll hear the same tale with another tree in it.

Three questions to those in charge

- {c12~}Why was a politician on the line, and not somebody trained for it?{/} Cameras, perhaps?
- {c13~+c14~}Who shot first? We've been given two answers, one by those who were in the room and one by those who were in front of the microphones.{/}
- Who will guard the guards' report?

{c16~}An investigation has been promised from the very top.{/} Forgive me if I don't hold my breath. We had inquiries into the mudslide, the gold, the kindergarten. They are all in a drawer, and the drawer has a stamp on it.

{c18~}A local boss has been sent home, as local bosses are.{/} It's the oldest trick in the book: the hand is punished for what the arm did. Land reform isn't a matter of personnel. It is a matter of light. Put the books online, let anyone look up who got which hillside and who signed. It would cost less than one helicopter flight.

And then there are the trees. A walnut needs twelve years before it gives you anything worth carrying to the bazaar. You plant it for somebody else. That, too, is a kind of deed, and there is no counter for it.

Subscribe to my Sunday letter! No spam, only nuts.

=== other-year | en | bank
Hostages freed unhurt from savings bank in Ak-Terek

AK-TEREK, Kyrgyzstan, February 18, 2025 (Silk Wire)

A man armed with a hunting rifle who had held seven people in a savings bank in the southern town of Ak-Terek gave himself up late on Tuesday, ending a six-hour siege without casualties, the Interior Ministry said.

The ministry named him as Baktybek Sadyrov, 38, an unemployed driver. He walked into the branch at 1:15 p.m. and demanded that a loan be written off. Three women were let go after an hour.

Interior Minister Nurlan Abdyrakov spoke to him by telephone from Bishkek. "We tried everything that the law allows, and this time it was enough," he told reporters. Special forces had surrounded the building but did not enter.

Sadyrov's mother was brought to the cordon and pleaded with him through a loudspeaker. He faces up to 15 years in prison.

The bazaar stayed shut for the afternoon. Sadyrov had sued the bank and lost.

=== other-office | en | prison
Interior minister promises inquiry after jailbreak

BISHKEK, March 9, 2026 (Silk Wire)

Eleven inmates escaped from a prison colony near Moldovanovka on Monday morning, the Interior Ministry said. Four were caught around noon; two guards were wounded, one seriously.

Interior Minister Nurlan Abdyrakov, who visited the colony before flying south, said that the guards had fired only after they had been attacked. The head of the colony, Kubat Isaev, was suspended.

The prosecutor general had been told to investigate, a spokesman for the president's office said. Schools in the nearby villages were closed and residents were asked to stay indoors.

=== discrepancies
age | c5 | agency: 54 | foreign: 45
time | c8 | agency: around noon | local: about one o'clock
date | c20 | local: on Wednesday | foreign: set for Thursday
