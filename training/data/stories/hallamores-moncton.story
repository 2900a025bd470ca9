=== release | en | moncton
HALLAMORE & SONS LIMITED
News release | January 12, 2026

{c1}Hallamore & Sons today announced that its department store at 410 Main Street, Moncton, New Brunswick, will cease trading on Saturday, April 4, 2026.{/}

{c2}The decision affects 86 full-time and part-time team members, all of whom were informed in person this morning.{/} {c3}Team members will be offered positions at the Company's Halifax location where available, or a severance package above the statutory minimum.{/}

{c4}Sales at the Moncton location have declined by 38 percent since 2019.{/} "This was the hardest decision in our company's history," said Meredith Hallamore, President and fourth-generation owner. {c5}"My great-grandfather sold gumboots on this corner, and I have shopped online myself."{/}

{c6}The store opened in 1921.{/} {c7}A clearance sale will begin on January 24.{/} {c8}Gift cards will be honoured until the final day of trading.{/} {c9}The Halifax location is not affected.{/}

=== wire | en | moncton
{c1~}Moncton to lose its last department store{/} {c6~}after 105 years{/}

MONCTON, N.B., Jan 12, 2026 (Atlantic Dispatch) - {c1}Hallamore & Sons will close its Moncton store on April 4,{/} {c6~}ending 105 years of business on Main Street, the company said on Monday.{/}

{c2}Eighty-six people will lose their jobs. They were told at a meeting beside the perfume counter before the doors opened.{/} {c3~}The company said it would offer some of them work in Halifax,{/} {c10}which is 260 kilometres away.{/}

{c4}Sales have fallen 38 per cent since 2019, Hallamore's said.{/} {c5}"My great-grandfather sold gumboots on this corner, and I have shopped online myself," said president Meredith Hallamore.{/}

{c11}The union, Local 1187 of the Retail Workers, accused the owners of having let the building rot in order to sell it.{/} {c12}"The escalator has been broken since Easter," said its president, Gilles Robichaud-Pym.{/}

{c13}Mayor Anita Doiron called the news "a punch in the stomach" and said the city was talking to a university about the building.{/}

{c7~}Clearance sales begin later this month.{/} {c9~}With the closing, only the Halifax store remains of a chain{/} {c14}that had eleven in the 1970s.{/} {c15}The one in Fredericton was shut in 2023.{/}

=== radio | en | moncton
MARITIME MORNING / Tuesday / item 4 / 0'55"

HOST: Everybody who grew up here has had their feet measured at Hallamore's. {c1~}Well, not for much longer: come the fourth of April, the old lady of Main Street is shutting her doors.{/}

CLIP (Robichaud-Pym): {c12}"The escalator's been dead since Easter. You tell me they wanted customers."{/}

HOST: {c11~}That's Gilles Robichaud-Pym of the union. He thinks it was all about selling the property.{/} {c2~}Sixty-eight people work there.{/} {c3~+c10}There are jobs for some in Halifax, but that is two hundred and sixty kilometres down the road.{/} The company blames the internet, {c5~}and the boss admits she buys online herself.{/}

{c13~}The mayor says it's a punch in the stomach.{/} {c8}Use up those gift cards, folks: they're good till the last day.{/} Four minutes to eight.

=== rewrite | en | moncton
Another One Bites The Dust: Iconic Retailer To Vanish

Home / Business / Retail / 3 min read

Brick-and-mortar commerce continues its retreat, and there is no end in sight, analysts suggest.

{c1~}Canadian firm Hallamore & Sons has communicated its intention to shutter its outlet in Moncton in the first week of April.{/} {c6}The doors were first thrown open to the public in 1912.{/} {c14}In its heyday half a century ago the family enterprise counted eleven branches,{/} {c9~}of which the one in the Nova Scotian capital will be the sole survivor.{/} {c15~}A similar fate befell another location three years ago.{/}

{c4}Revenue at the premises is said to be down by close to two fifths compared with the year before the pandemic.{/} {c2~}In excess of eighty members of staff received the news face to face.{/} {c3~}Those not relocating will be given compensation.{/}

Not everyone is convinced. {c11}Workers' representatives allege that the property was deliberately neglected with a view to its disposal.{/} {c12~}A moving staircase that no longer moves is cited as evidence.{/} {c13~}At city hall there is dismay, and discussions regarding future use of the structure with an institution of higher learning are under way.{/}

{c7}Bargain hunters should circle the 24th of January, when the final markdowns commence.{/} {c8}Holders of vouchers may redeem these up to a month after the closing.{/}

Sign up for our newsletter and never miss a deal!

=== other | en | fredericton
HALLAMORE & SONS LIMITED
News release | February 6, 2023

{h1}Hallamore & Sons today announced that its department store at 77 Regent Street, Fredericton, New Brunswick, will cease trading on Saturday, April 29, 2023.{/}

{h2}The decision affects 52 full-time and part-time team members, all of whom were informed in person this morning.{/} Team members will be offered positions at the Company's Moncton location where available.

{h3}Sales at the Fredericton location have declined by 44 percent since 2018.{/} "This was a hard decision," said Meredith Hallamore, President and fourth-generation owner. {h4}"The Moncton and Halifax locations are not affected and look to the future with confidence."{/}

A clearance sale will begin on February 18. Gift cards will be honoured at the remaining locations.

=== otherbrief | en | fredericton
Fredericton store to close

FREDERICTON, Feb 6, 2023 (Atlantic Dispatch) - {h1~}Hallamore's will shut its Fredericton store at the end of April,{/} {h2~}putting 52 people out of work, the company said on Monday.{/} {h3}Its sales have fallen 44 per cent in five years.{/} {h4~}President Meredith Hallamore said Moncton and Halifax were safe.{/} The building was sold last week to a developer of student flats, according to the land registry.

=== discrepancies
number | c2 | release: 86 | wire: eighty-six | radio: sixty-eight
date | c6 | release: 1921 | rewrite: 1912
date | c8 | release: until the final day | radio: till the last day | rewrite: up to a month after the closing
