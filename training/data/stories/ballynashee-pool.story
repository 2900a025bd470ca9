=== brief | en | lido
{c1~}Councillors vote to close Ballynashee pool{/}

{c1}Councillors in Ballynashee, County Waterford, voted on Monday night to close the town's outdoor swimming pool for good on October 31.{/} {c2}The motion was carried by 14 votes to 11 after a debate of four hours.{/} {c3}Repairing the leaking basin, which dates from 1958, would have cost 2.9 million euros,{/} {c4}and the pool loses about 180,000 euros a year, the council's chief executive, Fergal Stackpoole, told the meeting.{/} {c5}A petition to keep it open had gathered 6,200 signatures.{/} {c6}Some 150 protesters, many of them in bathing robes, stood outside the town hall.{/} {c7}"You have drowned the one thing in this town that was free of screens," Sorcha Devane of the Save Our Pool group told the councillors.{/} {c8}The land, on the sea front, is to be sold.{/}

=== local | en | lido
{c1~}Pool's last length:{/} {c2~}vote goes 14-11 against swimmers{/}

By Aoife Tynan, Ballynashee Observer. Posted 23:58, comments (211)

{c6}Bathing caps, towelling robes and one inflatable flamingo: about 150 people had turned out in front of the town hall,{/} and when the result was read from the steps at a quarter to twelve somebody began to sing.

{c1+c2}After four hours of argument the council decided by 14 to 11 that the outdoor pool will shut its gates for ever on the last day of October.{/}

Cllr Pat Mernagh (Ind.), who learned to swim there, was in tears. {c9}Two members of the governing group, Cllrs Hartigan and Dowd, broke ranks and voted with the opposition.{/}

{c4}Chief executive Fergal Stackpoole had put the yearly loss at €180,000.{/} {c3}Mending the basin, which has leaked since 2019, would cost €3.9 million, he said.{/} {c10}An offer by the hotelier Declan Quirke to pay €500,000 of it was called "generous but too late".{/}

{c7}"You've drowned the only thing in this town without a screen in it," Sorcha Devane, of Save Our Pool, shouted down from the gallery.{/} {c5}Her petition carries 6,200 names, in a town of 9,000.{/}

What will become of the sea-front site? Nobody on the majority benches would say. {c11}Save Our Pool is taking legal advice and may ask the High Court to review the decision.{/}

Most read: Cow on the N25 | Quirke buys second hotel | Is this the best scone in Munster?

=== release | en | lido
BALLYNASHEE TOWN COUNCIL
Press statement, Tuesday 7 October. For immediate release

{c1}At its plenary meeting of 6 October the Council resolved to discontinue the operation of the Ballynashee Open-Air Swimming Facility with effect from 30 October.{/}

{c3~}An engineering assessment had found that rehabilitation of the 1958 basin would require capital expenditure{/} which the Council is not in a position to meet. {c4~}The facility has operated at a substantial annual deficit.{/}

{c10}The Council is grateful to Mr Declan Quirke for his offer of a contribution of €500,000.{/} {c8~}No decision has been taken to dispose of the land.{/}

The Council is conscious of the affection in which the facility is held. {c12}Season tickets will be refunded in proportion, and school swimming lessons will be transferred to the leisure centre in Dungarvan.{/}

=== radio | en | lido
South Coast FM, news at seven, script

Good morning, it's seven o'clock and it's four degrees in Dungarvan, I'm Niall Fahey.

{c1~}The diving board at Ballynashee is to come down.{/} {c2~+c1~}By a majority of just three, the town's councillors last night decided they'd had enough of the old pool.{/} {c4}It's been swallowing a hundred and eighty thousand a year, they were told by chief executive Fergal Stackpoole.{/} {c9~}Two councillors went against their own side.{/} {c6~}There were swimmers in dressing gowns outside,{/} {c11}and the campaign says it could go to the High Court.{/} {c12~}If your youngsters have lessons there: they'll be bussed over here to Dungarvan.{/}

To the weather, and after that, the mart prices.

=== other | en | library
{l1~}Councillors vote to close Ballynashee library branch{/}

Councillors in Ballynashee voted on Monday night to close the Harbour Street branch of the town's library for good on December 31. {l2}The motion was carried by 13 votes to 12 after a debate of two hours.{/} Moving the books out of the damp basement would have cost 290,000 euros, and the branch costs about 110,000 euros a year, the council's chief executive, Fergal Stackpoole, told the meeting. {l3}A petition to keep it open had gathered 1,700 signatures.{/} Some 40 protesters, many of them reading, stood outside the town hall. {l4}The building, on the sea front, is to be let.{/}

=== otherlocal | en | library
{l1~}The last page for Harbour Street{/}

Ballynashee Observer archive, 4 March 2024

{l2}One vote did it. Thirteen councillors were for it, twelve against,{/} and so, {l1}at the end of the year, the lights go out in the branch library.{/} {l3}The 1,700 people who had put their names to the petition{/} were told that there will be a van on Thursdays. {l4}A tenant is being sought for the premises;{/} a bookmaker's is said to be keen. The swimming pool, councillors agreed, would never suffer the same fate.

=== discrepancies
amount | c3 | brief: 2.9 million euros | local: €3.9 million
date | c1 | brief: October 31 | local: the last day of October | release: 30 October
negation | c8 | brief: is to be sold | release: no decision to dispose of the land
