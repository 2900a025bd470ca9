=== agency | en | tea
{c1~}Sri Lanka tea pickers end strike{/} {c4~}with wage rise{/}

HATTON, Sri Lanka, Sept. 15, 2026 (Monsoon News)

{c1}Tea pickers in Sri Lanka's central highlands ended a strike on Tuesday after their union and the Estate Owners' Federation signed a wage agreement at a planters' club in Hatton.{/}

{c2}The stoppage by some 120,000 workers lasted 19 days{/} and was the longest on the plantations since 1984.

{c4}The daily wage goes up from 1,550 to 1,900 rupees, about $6.30.{/} {c7}The union had demanded 2,300.{/} {c5}The amount of leaf that a picker has to bring in for a full day's pay falls from 20 to 18 kilograms.{/} {c8}The deal is valid for two years.{/}

{c10}Labour Minister Anoma Weerakkody mediated in talks that began on Monday at 4 p.m. and ended after sunrise.{/} "We came up the hill for 2,300 and go down with our heads up," said Letchumi Sivalingam, who leads the Hill Workers' Union.

{c11}One picker was killed during the strike. Rajeswari Murugan, 44, died on Sept. 4 when a truck loaded with tea drove through a picket at Glenmuick estate.{/} {c12}The driver has been charged and is free on bail.{/} {c13}Five days later police used tear gas against a march in Hatton, in which 37 people were hurt.{/}

{c14}The strike cost the country 6.8 million kilograms of tea worth about $31 million, according to the federation.{/} {c15}Prices at the Colombo auction rose by 14 percent.{/}

{c16}"We have agreed to something that a third of our members can't afford," its chairman, Rohan Samarakkody, said.{/}

{c17}The days on strike will not be paid, but every worker gets an advance of 10,000 rupees.{/} {c18}The owners also promised to put up 300 field toilets by the end of March.{/}

{c19}A smaller union, the Red Leaf Front, rejected the deal and will ballot its members on Sunday.{/}

(Reporting by Dilrukshi Pathirana; editing by Colin Maddumage)

=== local | en | tea
THE CENTRAL POST :: Hatton – Nuwara Eliya – Badulla
Provincial | 16 Sep 2026 | By our Hatton staff
Home > News > Plantations      A- A A+

MORNING OF THE BASKETS

Yesterday at half past six, before there was any paper with any signature, the women of Glenmuick's lower division had already fetched the baskets from the nails. They'd heard a car horn from the direction of the Planters' Club, three times long. That was the sign.

{c1}An hour after that the agreement between the union and the owners was put up on the club's gate,{/} and someone read it out in Tamil and somebody else in Sinhala, and those at the back shouted "how much?"

{c4}Nineteen hundred.{/} {c5}Eighteen kilos instead of twenty.{/} {c17}Nothing for the days lost, but ten thousand in hand before Deepavali.{/} {c18}And latrines, three hundred of them, out in the fields, before the new year.{/} At the word latrines there was laughter, then a long clapping; there are women here who haven't drunk before noon in thirty years.

Mrs. Lechchumi Shivalingam, once a picker at Strathdon and now head of the union, came out at last with her shoes in her hand. {c10~}She'd sat opposite the gentlemen for fifteen hours, with Minister Weerakody between them,{/} who, says the club's steward, ate four plates of string hoppers and never raised her voice.

FIELD NO. 7

They went from the gate to Field No. 7. {c11}There, on the 4th, a lorry bringing tea down from the factory didn't stop for the women who stood on the road, and Rajeswari Murugan, mother of three, was left lying.{/} Her sister Kala put a handful of leaf on the spot. {c12}The man at the wheel was given bail last week; his lawyer says that his brakes failed.{/} Nobody on the estate has met a person who believes it.

{c20}The army, which had stood guard at the factories since the first week, withdrew from Glenmuick and Strathdon by the evening.{/} The crèches are to open again today.

NOT EVERYBODY IS GLAD

{c19}"They've sold us by the kilo," said K. Yogarajan of the Red Leaf Front, which lets its people vote on Sunday.{/} He has perhaps 9,000 behind him. {c13~}Many of them were in the march that ran into the gas near the Hatton clock tower;{/} {c13~}at the Dickoya hospital they still have two with burnt eyes.{/}

And the bushes? They've grown knee-high and coarse in three weeks. It'll take a month of pruning, says the field officer, till there's a decent flush.

[PHOTO] Baskets on the way up, Glenmuick, yesterday 7.10 a.m.
Obituaries | Tenders | Bus times | Not responsible for external links

=== foreign | en | tea
Your morning cup: what a strike in Sri Lanka means for the price of tea

Trade & Table Weekly
By Imogen Fairbrass · Published 18 September 2026 · Estimated reading time: 4 mins
We may earn a commission from links on this page.

Blenders from Hamburg to Harrogate breathed out this week. {c1}The pickers in Sri Lanka's hill country are back among the bushes, their union having come to terms with the estates on Tuesday.{/} {c2}For 17 days about 120,000 people had refused to pluck.{/}

{c15}At the weekly sale in Colombo, high-grown leaf had gone up by 14% in that time.{/} {c14}The growers put the tea that was never made at 6.8m kilos, or £23m at export prices.{/} Kenya filled part of the gap; Assam, which had rain trouble of its own, didn't.

"I had nine days' stock when the phone rang," says Hinrich Oldewurtel, who buys for a mill in East Frisia. He'd started to stretch his blend with Malawi. "My mother noticed."

Will the cup become dearer? A little. {c4}A picker will earn 1,900 rupees a day, an increase of 350 rupees;{/} {c7}she'd asked for more than twice that increase.{/} Labour makes up about two thirds of the cost of a Ceylon tea on the estate and some four per cent of what you pay in the shop. {c8}Nothing more is to be changed before the autumn of 2028.{/}

{c16}Rohan Samarakkody, the estates' chief negotiator, says one in four of his member companies can't bear it.{/} He'd like to see hill slopes below 900 metres given over to cinnamon, which doesn't strike.

What the figures don't tell

{c22}Most of the pickers are Tamils, whose great-grandparents the British shipped over from southern India; the rooms in which they live, ten to a row, are often from that time.{/} {c11~}One woman lost her life during the dispute under the wheels of a tea lorry.{/} {c13}When police fired tear gas into a demonstration in Hatton on 9 September there were 37 casualties.{/} {c20~}Troops had been posted at factories.{/} Two certifiers of "fair" tea have told this magazine they're "reviewing the situation". Neither had visited since 2023.

{c10~}The settlement is credited to Anoma Weerakkody, the labour minister, who wouldn't let anybody leave the room.{/} {c19~}A rival union holds out.{/}

Sign up for STEEP, our newsletter on everything hot and wet.

=== column | en | tea
Confessions of a Man with a Teapot
Colm Ó Dálaigh
Weekend › Comment › 20/09/26 › 3 comments › Cookies help us deliver our services. OK

Four cups before nine, that's me. I can tell you what the water in Athlone does to an Assam. What I couldn't have told you until last week is what a person gets for the two thousand and some pinches of finger and thumb that go into a quarter pound.

Well, now I know. {c4~}After the latest rise it is about the price of a pint of milk and a newspaper; for a day, in the rain, on a slope where I couldn't stand.{/} {c7~}They'd wanted a bit more, the brazen creatures,{/} {c2~}and stayed at home for the best part of three weeks to get it, a hundred thousand and more of them.{/}

How did it look from our end? I'll be honest. From our end it looked like a shelf with a gap. {c15~}My grocer had a card up: "Due to events at auction".{/} Events! {c11~}A woman was run over so that the leaf could get past her.{/} {c12~}The fellow who did it is at home with his feet up, waiting for his day in court.{/} I do not think that I can ever again say "builder's tea" with a straight face.

It is the lavatories that got me, though. {c18~}It had to be written into a treaty, in this century, that the employer will put up somewhere to go.{/} Three generations of ladies in white gloves poured the stuff into porcelain and nobody ever asked. Did you? I didn't.

Some will say: it's complicated. It is.

* {c16~}The owners claim they're ruined.{/} Owners always do, and once in a while they are.
* {c19~}There's another lot of workers who say that the first lot gave in.{/} There always is, and once in a while they're right.
* {c10~}The minister is being praised for having locked the door.{/} I'd a teacher who did it too. We learned a fair deal.

{c22~}But it was us, or our like, who carried those people's forebears across a strait and set them down in a line of stone sheds,{/} and it's us who've been drinking the result. I don't suggest you give it up. That helps no one. I merely suggest that when the box says "picked with care" you ask whose.

My aunt Bríd, who ran a post office, used to leave a coin beneath the saucer in any house in which she was given tea. "It's for the one who carried the water," she'd say. We were mortified. I've been thinking of that coin all week.

And a good coffee, before you write in, is no better. I've looked into it. I am off to boil the kettle.

=== other-year | en | drivers
Sri Lanka tea lorry drivers end strike with overtime deal

HATTON, Sri Lanka, Sept. 3, 2025 (Monsoon News)

Drivers who bring tea from the factories of Sri Lanka's central highlands to Colombo ended a strike on Wednesday after their union and the Estate Owners' Federation signed an agreement on overtime at a hotel in Hatton.

The stoppage by some 2,100 drivers lasted 12 days. The hourly rate for night driving goes up from 240 to 310 rupees. The union had demanded 400. The deal is valid for one year.

Labour Minister Anoma Weerakkody mediated in talks that ended after midnight. "We have agreed to something that most of our members can afford," the federation's chairman, Rohan Samarakkody, said.

A driver was killed on Aug. 27 when his parked truck rolled down a slope at Glenmuick estate. Prices at the Colombo auction rose by 3 percent. The days on strike will be paid in part. Letchumi Sivalingam, leader of the pickers' union, had called on her members not to load trucks.

=== other-office | en | garments
Labour minister signs wage order for garment workers

COLOMBO, Sept. 15, 2026 (Monsoon News)

The minimum wage in Sri Lanka's garment factories goes up from 1,600 to 1,800 rupees a day from October, Labour Minister Anoma Weerakkody said on Tuesday.

Unions had demanded 2,200. About 300,000 workers are concerned, most of them women. The order is valid for two years.

Weerakkody signed it at her office in the afternoon, some hours after her return from the hill country, and apologised for yawning. Factory owners said that a quarter of them couldn't afford it. A smaller union at the Katunayake zone rejected the order and will ballot its members on Sunday.

The owners also promised separate changing rooms by the end of March.

=== discrepancies
number | c2 | agency: 19 days | foreign: 17 days
number | c16 | agency: a third of our members | foreign: one in four of his member companies
date | c18 | agency: by the end of March | local: before the new year
