=== alert | en | cable
ALERT

{c1~}Power fails on Tanzania's Pemba island,{/} {c2~}sabotage suspected - utility{/}

ZANZIBAR, Jan 19 (Swahili Coast News) - {c1}Electricity failed on the whole of the Tanzanian island of Pemba on Monday{/} {c4~}after the undersea cable that supplies it was cut, the utility Zaneco said.{/}

{c2}It was a suspected act of sabotage, said Zaneco.{/} {c3}More than 400,000 people are affected.{/}

=== wire | en | cable
{c1~}Pemba island without power for days{/} {c4~}after ship's anchor cuts cable{/}

ZANZIBAR, Jan 19, 2026 (Swahili Coast News) - {c1}The Tanzanian island of Pemba was without electricity on Monday{/} {c4}after a cargo ship dragged its anchor across the undersea cable that supplies it,{/} {c5}the energy ministry of Zanzibar said.{/}

{c6}Repairs will take at least 12 days, the ministry said.{/}

{c2}The utility Zaneco had first spoken of sabotage. "There is no sabotage, there is a captain who slept," Energy Minister Khamis Juma Mwalimu said.{/}

{c7}The ship, the Liberia-flagged Ocean Lavender, carried cement from Tanga to Mombasa.{/} {c8}It was stopped by the navy off Wete in the afternoon with an anchor missing a fluke.{/} {c9}The captain, a Georgian, and the first officer are being questioned.{/}

{c10}The cable, 78 km long, was laid in 2010 with a grant from Norway{/} {c11}and carries 25 megawatts.{/} It is marked on all charts, {c13}but a warning buoy had been adrift since October, fishermen said.{/}

{c3}Some 540,000 people live on the island.{/} {c14}Its only hospital with an operating theatre, at Mkoani, ran on a generator with fuel for 36 hours.{/} {c15}A baby was delivered by the light of telephones, the midwife, Bi Asha Haji Faki, told Swahili Coast News.{/} {c16}"Six telephones, and mine rang in the middle of it," she said.{/}

{c17}Traders at Chake Chake fish market gave away tuna before it spoiled.{/}

{c18}In 2009, the neighbouring island of Unguja was without power for three months.{/}

{c19}In May, the harbour master of Tanga was arrested after the trawler Sea Marigold tore an internet cable.{/} {c20}The owner of the trawler was ordered to pay $2.1 million in damages and has appealed.{/}

=== wrap | en | cable
{c21~+c1~}Generator ship on its way to dark Pemba,{/} {c35~}hospital saved at last minute{/}

By Mwanaidi Shomari

ZANZIBAR, Jan 19, 2026 (Swahili Coast News) - {c21}Tanzania is sending a ship with generators to the island of Pemba,{/} {c1}where electricity failed on Monday,{/} {c5}the energy ministry of Zanzibar said.{/}

{c22}The vessel will supply about a third of the island's needs from Wednesday.{/} {c6}Repairs to the undersea cable will take at least 12 days.{/}

{c4}A cargo ship dragged its anchor across the cable before dawn.{/} {c7}The Liberia-flagged Ocean Lavender carried cement from Tanga to Mombasa.{/} {c9~}Its captain, a Georgian, was arrested and the first officer released.{/} {c23}He told police that the anchor had slipped in heavy swell and that he had not noticed.{/} {c24}Tracking data show that the ship slowed from 11 to 4 knots for 50 minutes as it crossed the strait.{/}

{c35+c14~}The hospital at Mkoani received diesel by fishing boat when its generator had fuel for two hours left.{/} {c15}A baby was delivered by the light of telephones.{/} {c25}She was named Umeme, which means electricity, her father said.{/}

{c2}Zaneco, which had spoken of sabotage, apologised.{/} {c26}Four young men who had been beaten by a crowd in Konde as saboteurs are in hospital.{/}

{c13}A warning buoy had been adrift since October.{/} {c27}Zaneco said the port authority was responsible for it; the port authority said that Zaneco was.{/}

{c10}The cable, 78 km long, was laid in 2010 with a grant from Norway{/} {c11}and carries 25 megawatts.{/} {c18}In 2009, the neighbouring island of Unguja was without power for three months.{/}

{c19}In May, the harbour master of Tanga was arrested after the trawler Sea Marigold tore an internet cable.{/} {c20}The owner of the trawler was ordered to pay $2.1 million in damages and has appealed.{/}

=== nextday | en | cable
{c28~}Zanzibar demands $30 million for broken Pemba power cable{/}

By Mwanaidi Shomari

ZANZIBAR, Jan 20, 2026 (Swahili Coast News) - {c28+c4~}The government of Zanzibar said on Tuesday it would demand $30 million from the owners of a ship whose anchor cut off the island of Pemba from electricity.{/}

{c29}The Ocean Lavender belongs to Halcyon Bulk of Piraeus, which said that its insurers had been informed.{/}

{c6}The repair will take at least 20 days, since the nearest cable ship is in Cape Town, Energy Minister Khamis Juma Mwalimu said.{/} {c21}A ship with generators left Dar es Salaam{/} {c22}and is to supply about a third of the island's needs from Thursday.{/}

{c30}The minister dismissed the head of Zaneco, Saleh Mbarouk Ali.{/} {c2~}He had signed the statement that spoke of sabotage.{/} {c26+c33}One of four young men beaten by a crowd in Konde as saboteurs died on Tuesday.{/} {c31}Seven people were arrested.{/}

{c34}The captain, a Georgian, will appear in court on Friday.{/} {c24}Tracking data show that the ship slowed from 11 to 4 knots for 50 minutes as it crossed the strait.{/}

{c13}A warning buoy over the cable had been adrift since October.{/} {c32}A fisherman in Wete said that he had it in his yard and had reported this twice.{/}

{c10}The cable, 78 km long, was laid in 2010 with a grant from Norway{/} {c11}and carries 25 megawatts.{/}

{c18}In 2009, the neighbouring island of Unguja was without power for three months.{/}

=== live | en | cable
{c1~}As it happened: Pemba goes dark{/}

The Spice Islander, live desk. Times are local. Refresh the page for new posts (we are on a generator too, be kind)

21.50 {c21~}Good news to end on: a floating power plant of sorts is on its way.{/} {c22~}Don't iron yet, it will be enough for one house in three.{/}

20.15 {c2}ZANECO SAYS SORRY. "The word sabotage was used prematurely," reads the note, which is handwritten.{/}

19.02 {c35+c14~}Three fishermen have just carried drums of diesel up the steps at Mkoani hospital. A doctor says they had two hours left.{/}

17.35 {c26~}Ugly scenes in the north. We hear of a mob attacking some lads who were seen with pliers.{/} For the last time: {c2~}no saboteurs!{/} Stop sharing that voice note.

16.20 {c8}The navy has caught up with the culprit near Wete.{/} {c7~}She's called Ocean Lavender and is full of cement.{/} {c8~}Her anchor has seen better days.{/}

15.40 {c4~+c2}Minister Mwalimu: it was an anchor, nobody cut the line on purpose.{/} {c6}Ten days at the very least, he reckons, before the repair is done.{/}

14.10 It's a girl! {c15~+c16~}Born by phone torch, and one of the phones rang.{/} Midwife Bi Asha is unavailable for comment, she's sleeping.

12.30 {c17}Free tuna in Chake Chake market. They'd rather see it eaten than rotten.{/} Bring ice if you own any.

09.05 {c2}The power company suspects foul play.{/} It won't say on whose part.

08.20 {c1}All Pemba is without electricity.{/} {c4~}It seems that something happened to the cable under the sea.{/}

=== rewrite | en | cable
{c28~}Zanzibar Seeks Hefty Compensation{/} {c4~}After Maritime Mishap{/}

21/01/2026, 07:03 AM
Maritime Insider Hub — Reading time: 3 minutes

{c4}The inadvertent dragging of an anchor by a merchant vessel has severed the submarine conductor upon which Pemba depends,{/} {c1~}depriving the Tanzanian isle of electrical power.{/} Such occurrences serve as a reminder of how fragile our connected world can be.

{c28~+c29~}Officials in Zanzibar have made clear their intention to pursue the Greek proprietors for a sum running to tens of millions of dollars.{/} {c29~}Insurance carriers are said to be aware of the matter.{/}

{c7}The vessel, MV Ocean Lavender, registered in Liberia, was conveying cement to Mombasa, having departed Tanga.{/} {c24}According to positional data, velocity diminished from 11 to 4 knots over a period of 15 minutes while the strait was being traversed.{/} {c23~+c9~}Nevertheless, its master, who is of Armenian nationality, has insisted that he perceived nothing out of the ordinary.{/} {c34~}He is in detention pending a hearing.{/}

{c13~}Questions have likewise been raised regarding a marker that broke loose months ago.{/} {c27}The power company and the port authority each contend that its upkeep fell to the other.{/} {c32~}It has since been located on the property of a local fisher.{/}

▼ Story continues below advertisement ▼

{c2}Notions of deliberate damage, initially entertained by the utility, have been discarded,{/} {c30~}and its chief executive has been removed from his position.{/} {c26~+c33}Tragically, those notions had already led to mob violence, with one youth succumbing to his injuries{/} {c31~}and several arrests effected.{/}

{c6}A minimum of 20 days will be necessitated by the repair.{/} {c10}The installation, which extends for some 48 miles, was financed by Norway and commissioned in 2010;{/} {c11~}its capacity stands at a modest level.{/} {c3~}More than half a million inhabitants rely upon it.{/} {c18}Long-time observers will recall that Unguja endured a three-month outage in 2009.{/}

{c25}On a lighter note, a newborn delivered during the darkness has been christened Umeme, the Swahili term for electricity.{/}

Tags: cables, anchors, Indian Ocean. Report an error

=== other | en | marigold
Tanzanian court cuts damages for torn internet cable

TANGA, Tanzania, Mar 17, 2026 (Swahili Coast News) - A Tanzanian court on Tuesday reduced the damages which the owner of a trawler must pay for tearing an undersea internet cable.

The Sea Marigold dragged its anchor across the cable off Tanga in May last year. Repairs took 12 days. The island of Pemba and parts of the mainland coast were without internet.

The owner, Halcyon Fisheries of Mombasa, was ordered to pay $1.3 million, down from $2.1 million.

The captain told the court that the anchor had slipped in heavy swell and that he had not noticed. A warning buoy had been adrift since March 2025, the judges said. The cable company said that the port authority was responsible for it.

The company had at first spoken of sabotage. "There was no sabotage, there was a captain who fished where he should not," its lawyer, Zulekha Omari, said.

The harbour master of Tanga, who was arrested at the time, was cleared in December. Tracking data showed that the trawler slowed from 8 to 3 knots for 40 minutes.

The cable, 210 km long, was laid in 2014. The government of Zanzibar is demanding $30 million over a power cable cut by another ship in January.

=== discrepancies
negation | c2 | alert: a suspected act of sabotage | wire: There is no sabotage
number | c3 | alert: More than 400,000 people | wire: Some 540,000 people
number | c6 | wire: at least 12 days | live: Ten days at the very least | nextday: at least 20 days
date | c22 | wrap: from Wednesday | nextday: from Thursday
time | c24 | wrap: for 50 minutes | rewrite: a period of 15 minutes
place | c9 | wire: a Georgian | rewrite: of Armenian nationality
