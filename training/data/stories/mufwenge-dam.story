=== wire | en | mufwenge
{c1~+c2}At least 19 dead as mine waste dam bursts in Zambia{/}

SOLWEZI, Zambia, Feb 12, 2026 (Meridian News)

{c1}A dam holding waste from the Mufwenge copper mine in north-western Zambia burst before dawn on Thursday,{/} {c2}killing at least 19 people,{/} officials said. {c3}Another 41 people were missing by nightfall.{/}

{c4}The wall gave way at about 4.20 a.m. after two days of heavy rain, said Elias Mukuka, the minister for North-Western Province.{/} {c5}A wave of grey sludge reached the settlement of Chisapo, three kilometres downstream, within minutes.{/}

{c6}Sixty-two houses and a primary school were destroyed.{/} {c7}Most of the dead were relatives of contract miners, asleep in their beds.{/}

{c8}"It sounded like a lorry tipping stones, and then the door was gone," said Memory Kasonde, a 34-year-old market trader{/} {c9}who lost two of her children.{/}

{c10}The mine belongs to Lumano Resources, a company listed in Toronto.{/} {c11}It halted production on Thursday and said it would cooperate with the authorities.{/} {c12}"We are devastated, and we will not leave these families alone," its chief executive, Grant Hollis, said in a statement.{/}

{c13}A government inspector warned in March last year that water was seeping through the foot of the wall, according to a letter seen by Meridian News.{/} {c14}Lumano said the seepage had been repaired in June.{/}

{c15}The dam held some 12 million cubic metres of waste.{/} {c16}Tests on the Lunsemba river downstream showed a pH of 2.9, about as acidic as vinegar, the environment agency said.{/} {c17}People in five villages were told not to drink from it or to eat its fish.{/}

{c18}The army sent 200 soldiers and two helicopters to help with the search.{/} {c19}About 350 survivors spent the night in a Catholic mission in Mutoma.{/}

{c20}Mines Minister Bwalya Chishimba announced an inquiry that is to report within 30 days.{/} {c21}Police were questioning the mine's manager, Dirk Vosloo, and two engineers, but nobody had been arrested.{/}

{c22}The miners' union accused the company of having raised the wall to store more waste without a licence.{/} {c23}Lumano denied it.{/}

{c24}Zambia is Africa's second-largest producer of copper{/} {c25}and wants to triple its output to three million tonnes a year by 2031.{/} {c26}In 2022 the collapse of a waste heap at Ngoma Hill, near Kitwe, killed 13 people.{/}

(Reporting by Thandiwe Zulu)

=== update | en | mufwenge
{c21~}Mine manager arrested in Zambia{/} {c2~}as dam toll rises to 27{/}

SOLWEZI, Zambia, Feb 13, 2026 (Meridian News)

{c21}Zambian police on Friday arrested the manager of the Mufwenge copper mine, Dirk Vosloo, and two engineers{/} {c2}as the death toll from the collapse of a waste dam rose to 27.{/}

{c3}Rescuers were still looking for 33 people,{/} said Elias Mukuka, the minister for North-Western Province. Nobody had been found alive since Thursday noon, he added.

The three men are suspected of manslaughter by negligence and will appear before a magistrate in Solwezi on Monday, police spokesman Rae Simfukwe said. Vosloo's lawyer said his client was innocent and had himself asked for money to reinforce the wall.

{c4}The wall gave way at about 4.20 a.m. on Thursday after two days of heavy rain.{/} {c5}A wave of grey sludge reached the settlement of Chisapo, three kilometres downstream, within minutes.{/} {c6}It destroyed 62 houses and a primary school.{/} {c7}Most of the dead were relatives of contract miners, asleep in their beds.{/}

{c20}The inquiry announced by Mines Minister Bwalya Chishimba will be led by a retired judge and is to report within 60 days.{/} Flags are to fly at half-mast until Sunday.

{c10}The mine belongs to Lumano Resources, a company listed in Toronto,{/} whose shares lost 38 percent on Friday. {c11~}It has halted production.{/} {c12~}"We are devastated," its chief executive, Grant Hollis, said in a statement on Thursday.{/}

{c13}A government inspector warned in March last year that water was seeping through the foot of the wall, according to a letter seen by Meridian News.{/} {c14}Lumano said the seepage had been repaired in June.{/} {c22}The miners' union accuses the company of having raised the wall without a licence to store more waste,{/} {c23}which Lumano denies.{/}

{c16}The Lunsemba river downstream had a pH of 2.9, about as acidic as vinegar.{/} {c17~}People in eight villages now depend on water brought by tankers and have been told not to drink from it.{/} {c18}The army has sent 200 soldiers and two helicopters.{/}

{c24}Zambia is Africa's second-largest producer of copper.{/} {c26}In 2022 the collapse of a waste heap at Ngoma Hill, near Kitwe, killed 13 people.{/}

(Reporting by Thandiwe Zulu and Joe Brandt)

=== rewrite | en | mufwenge
{c13~}Warned a year ago{/}: {c1~}how a wall of poison came down on a sleeping Zambian village{/}

The story of what happened in Zambia's copper belt this week begins, as such stories often do, with a letter.

{c13}It was written last May. In it an official inspector told his superiors that the base of the wall was letting water through.{/} {c14~}The leak was fixed over the summer, the owner insists.{/} Whether that is so will be for others to establish.

What is beyond doubt is what followed. {c1}In the early hours of Thursday the reservoir in which the Mufwenge mine keeps what is left over from its copper gave in.{/} {c4~}It had rained hard for two days.{/} {c5}It took only minutes for the grey mud to travel the three kilometres down to Chisapo{/} {c7}where the people it killed, for the most part the wives, children and parents of hired miners, were in bed.{/}

{c2+c3}No fewer than 19 bodies had been recovered by the evening, with 41 people unaccounted for.{/} {c6}Gone, too, are the local elementary school and more than sixty homes.{/}

{c9}Memory Kasonde, who sells goods on the market, buried three of her children.{/} {c8}First came a noise like stones being tipped from a truck, the 34-year-old remembers, and a moment later she no longer had a door.{/}

For those who live further down, the trouble is only beginning. {c16~}The river is now as sour as vinegar,{/} {c17}and in five villages neither its water nor its fish may be touched.{/}

{c19}A Catholic mission took in the survivors, some 350 of them.{/} {c18~}Soldiers and helicopters are combing the mud.{/} {c21~}Detectives have talked to the man who runs the mine and to two of his engineers, though no one is in custody.{/}

{c22}According to the union, the wall had been built higher than the firm was permitted to, so that more could be poured behind it.{/} {c23+c10~}Not true, says Lumano Resources, which trades on the Toronto stock exchange.{/} {c11~}Its diggers stand still for now.{/}

{c20~}The minister in charge of mining wants answers in a month.{/} {c25}His government, it should be remembered, would like the country to be digging up three million tonnes of copper annually by 2031, three times as much as today.{/}

Tell us what you think in the comments.

=== brief | en | mufwenge
World in short: {c1~}Dam breaks at Zambian mine{/}

{c1+c2}At least 19 people died on Thursday when the tailings dam of a copper mine in Zambia's North-Western Province broke.{/} {c3}Forty-one were missing.{/} {c5~}The sludge swept through a settlement below the Mufwenge mine,{/} {c6~}flattening dozens of houses.{/} {c10~}The Canadian-listed owner, Lumano Resources,{/} {c11~}stopped work at the site.{/} {c18}Two hundred troops joined the search.{/} {c26}It is the worst such accident since 2022, when 30 people died at Ngoma Hill.{/}

=== release | en | mufwenge
Lumano Resources Inc.

Statement on the incident at Mufwenge Mine

Toronto and Solwezi, 12 February 2026

Lumano Resources Inc. ("Lumano" or "the Company") confirms that {c1}a breach occurred this morning in the eastern embankment of Tailings Storage Facility No. 2 at its Mufwenge Mine in North-Western Province, Republic of Zambia.{/}

{c4~}The breach occurred at approximately 05:20 local time following a period of exceptional rainfall.{/} {c5~}Material released from the facility has affected the community of Chisapo.{/} {c15}At the time of the incident the facility contained approximately 12 million cubic metres of tailings.{/}

{c11}All mining and processing operations were suspended with immediate effect, and the Company is cooperating fully with the competent authorities.{/} All employees on shift have been accounted for.

{c12}Grant Hollis, President and Chief Executive Officer, stated: "We are devastated, and we will not leave these families alone.{/} My thoughts are with everyone who has lost a loved one."

{c13~+c14}The Company notes that a minor seepage identified during a routine inspection in the first quarter of 2025 was remedied in full in June 2025 and independently verified.{/} {c22~+c23}Suggestions that the embankment was raised without the required approvals are incorrect.{/}

The Company has established an emergency fund of US$5 million. {c19}Together with the Diocese it is providing food, blankets and medical care to approximately 350 residents accommodated at the Mutoma mission.{/}

This statement contains forward-looking information. Actual results may differ materially. The Company undertakes no obligation to update it except as required by law.

Media contact: press office, Lumano Resources Inc.

=== other | en | ngomahill
Two jailed over collapse of waste heap in Zambia

KITWE, Zambia, Oct 3, 2024 (Meridian News)

A Zambian court on Thursday sentenced the former manager of the Ngoma Hill copper mine and an engineer to four years in prison for manslaughter over the collapse of a waste heap that killed 13 people.

The heap slid at about 3.40 a.m. on Dec 1, 2022 after three days of heavy rain. A wave of black rubble reached a row of houses below within minutes. Most of the dead were illegal miners who had been digging in the heap for leftover ore.

A government inspector had warned five months earlier that water was seeping through the foot of the slope, the court heard. The company, Copper Crown, said the drains had been repaired in August. The judge found that they had not.

"It sounded like thunder, and then my brother was gone," said Joseph Mumba, a 41-year-old charcoal seller who testified at the trial.

The miners' union said the sentences were too short. It had accused the company of having raised the heap without a licence. The mines ministry said an inquiry into other sites would report within 90 days.

The former manager, Pieter Naude, is to appeal, his lawyer said. Copper Crown, which is listed in Johannesburg, has paid the families about $6,000 for each of the dead.

About 900 people still live within sight of the heap. The government has promised them new houses by 2026.

(Reporting by Thandiwe Zulu)

=== discrepancies
number | c2 | wire: at least 19 dead | rewrite: no fewer than 19 | brief: at least 19 | update: 27
number | c3 | wire: 41 missing | rewrite: 41 | brief: 41 | update: 33
date | c13 | wire: March last year | update: March last year | rewrite: last May
number | c9 | wire: two of her children | rewrite: three of her children
number | c26 | wire: 13 killed | update: 13 killed | brief: 30 killed
time | c4 | wire: 4.20 a.m. | update: 4.20 a.m. | release: 05:20
number | c20 | wire: within 30 days | update: within 60 days | rewrite: in a month
number | c17 | wire: five villages | rewrite: five villages | update: eight villages
negation | c21 | wire: nobody had been arrested | rewrite: no one is in custody | update: manager and two engineers arrested
