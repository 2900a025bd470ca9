=== release | en | recall
HANMIRU MOBILITY

MEDIA STATEMENT

Incheon / Melbourne, 12 March 2026

{c1~}Voluntary safety recall of Glide 3 personal mobility device{/}

{c1}Hanmiru Mobility Co., Ltd. ("Hanmiru"), in consultation with the Australian Competition and Consumer Commission (ACCC), today announces a voluntary recall of the Glide 3 electric scooter supplied in Australia and New Zealand. The recall concerns 48,200 units whose lithium-ion battery may, under certain circumstances, overheat and ignite.{/}

Affected products

{c9~}The affected units were sold exclusively through Marlow & Finch stores and through the retailer's website between 2 May 2024 and 31 January 2026.{/} {c10}They can be identified by a serial number beginning with HM3-24 or HM3-25, which is printed on the underside of the deck.{/} Of the units concerned, 6,100 were supplied in New Zealand.

What consumers should do

{c6}Consumers are asked to cease use of the product immediately and not to connect it to a charger.{/} {c7}Until it has been collected, the product should be stored outdoors, no less than three metres from any building.{/} {c8}Under no circumstances should the battery be disposed of with household waste.{/} {c11}Consumers may choose between a full refund of the purchase price and the free replacement of the battery.{/} {c12}Replacement batteries will be available from 20 April 2026.{/} Proof of purchase is not required.

Nature of the defect

{c13}An internal investigation completed on 27 February has established that the separator film in a number of cells delivered by Qianlu Cell Technology of Dongguan was thinner than specified.{/} Hanmiru has suspended deliveries from this supplier and reserves all rights.

{c2}Hanmiru is aware of eleven thermal incidents involving the product.{/} {c5}No fatality has been reported.{/} Our thoughts are with those who have been affected, and with their families.

{c14}"The safety of our riders is what we stand for. We should have acted earlier, and for that I apologise to every family concerned," said Baek Seung-ho, Chief Executive Officer of Hanmiru.{/}

{c17}The company has set aside provisions equal to 45 billion won (approximately US$31 million) for the recall in its accounts for the first quarter.{/} It does not expect an impact on its dividend policy.

About Hanmiru

Founded in 2011, Hanmiru designs and manufactures light electric vehicles and is listed on the KOSDAQ. It employs 1,900 people in four countries. Statements in this release that relate to the future are subject to risks and uncertainties.

Contact: press desk, Hanmiru Mobility Oceania

=== wire | en | recall
{c1}South Korean maker recalls 48,200 e-scooters in Australia, New Zealand over fires{/}

SYDNEY, March 12, 2026 (Meridian News Agency)

{c1}Hanmiru Mobility is recalling 48,200 Glide 3 electric scooters sold in Australia and New Zealand because their batteries can overheat and catch fire, the South Korean company said on Thursday.{/}

{c2}The Australian Competition and Consumer Commission said it had received reports of 14 fires since November.{/} {c3}Three people suffered burns, among them a nine-year-old boy from Geelong who is still in hospital.{/} {c5}Nobody has died.{/}

{c4}A fire on Feb 21 that started with a scooter charging in a hallway gutted two apartments in Parramatta, west of Sydney.{/}

{c6}Owners should stop riding the scooters at once and must not charge them, the commission said.{/} {c7}It advised them to keep the scooters outdoors and at least three metres away from buildings.{/} {c8}The batteries must not be thrown in household rubbish.{/}

{c9}The scooters were sold for A$899 by the Marlow & Finch chain between May 2024 and January 2026.{/} {c10}Their serial numbers begin with HM3-24 or HM3-25.{/} {c11}Buyers can ask for their money back or for a new battery,{/} {c12}but the new batteries will not be available before April 20.{/}

{c13}The company blamed its supplier, Qianlu Cell of Dongguan in China, saying that the separator in some cells was thinner than specified.{/} Qianlu Cell did not respond to a request for comment.

{c14}"We should have acted earlier, and for that I apologise to every family concerned," chief executive Baek Seung-ho said.{/}

{c15}Hanmiru received the first complaint on Nov 18, according to the commission.{/} {c20}The consumer group FairBuy said it had written to the company on Dec 3 and never had an answer.{/}

{c19}"This recall comes four months too late," said FairBuy's director, Tessa Okafor-Lyle.{/}

{c16}Hanmiru shares fell 12 percent in Seoul, their steepest drop in two years.{/} {c17}The company put the cost of the recall at $31 million.{/}

{c18}Fires caused by lithium-ion batteries rose by 40 percent to 340 in New South Wales last year, said Helen Drury, a superintendent with the state's fire service.{/} {c21}The federal government is considering a mandatory safety standard for e-scooters, assistant minister Colin Abbate said.{/}

{c23}In 2023 Hanmiru recalled 9,000 of its earlier Glide 2 scooters because of faulty brakes.{/}

(Reporting by Joanne Petrakis; additional reporting by Lim Da-eun in Seoul)

=== rewrite | en | recall
{c1}A manufacturer of electrically powered scooters headquartered in South Korea has initiated the withdrawal of close to 50,000 of its devices from the hands of consumers in Australia and New Zealand, after it emerged that the power packs fitted to the Glide 3 model are prone to excessive heat and may burst into flames.{/} The development underscores the growing unease that surrounds inexpensive personal transport. {c2}The country's competition watchdog indicated that it had been informed of 14 such blazes over the preceding months.{/} {c3}Burns were sustained by three individuals, one of whom, a boy of eight from the city of Geelong, continues to receive inpatient treatment.{/} {c5}There has been no loss of life.{/} {c4}In a particularly serious episode, a device that had been plugged in overnight in a corridor led to the destruction of two residential units in Parramatta in the latter part of February.{/} The matter has attracted considerable attention on social media.
{c6+c7}According to the regulator, those in possession of an affected scooter ought to refrain from using or charging it with immediate effect, and should leave it in the open air, separated from any structure by a distance of three metres or more.{/} {c10}Whether a particular device is covered can be ascertained from its serial number, which in the relevant cases starts with HM3-24 or HM3-25.{/} {c9~}The products had been distributed by a single retail chain, at a price of just under 900 Australian dollars, over a period of some twenty months.{/} {c11+c12}Purchasers have been offered a choice between reimbursement and the installation of a different battery, although the latter option will only become a reality in the second half of April.{/} It remains to be seen how many of them will take up either proposal.
{c13~}Responsibility for the flaw was attributed by the company to a Chinese supplier, whose cells are said to have contained a separating layer that fell short of the prescribed thickness.{/} {c14}Baek Seung-ho, who serves as chairman of the firm, conceded that action should have been taken sooner and expressed his regret to the families involved.{/} {c15}It is understood that the initial grievance reached the company as early as 18 November.{/} {c20}Advocates for consumers at FairBuy maintain that a letter they dispatched at the beginning of December was met with silence.{/} {c19}Tessa Okafor-Lyle, the head of that organisation, characterised the measure as overdue by a third of a year.{/} Such criticism is hardly new in the sector.
{c17}The financial burden of the exercise is projected at $31 million,{/} {c16}and investors reacted by wiping approximately an eighth off the value of the company's stock.{/} {c18~}Meanwhile, firefighters in New South Wales have drawn attention to a marked increase, in the order of two fifths, in incidents that can be traced to batteries of this type.{/} {c21}Canberra is reported to be weighing the introduction of binding requirements for such vehicles.{/} {c23~}It is not the first time that the company finds itself in such a predicament, an older model having been called back over its brakes some years ago.{/} As the situation continues to unfold, consumers are encouraged to stay informed.

=== blog | en | recall
The thing in the hallway

Posted in: Home truths, Gadgets, Rants | 9 min read

There is a certain smell that every parent of a teenager knows, and I don't mean the shoes. It is the smell of a charger that has been on too long. In our house it lives behind the coat rack, next to the umbrella nobody uses, and for eighteen months it has lived there together with a scooter.

You will have guessed why I am writing this. {c1~}The Korean company that made it now wants it back, and tens of thousands of others with it, because the battery could set fire to my umbrella.{/} I read the notice twice. Then I carried the thing out on to the lawn in my dressing gown, with the dog watching.

Let us talk about hallways

Why do we charge everything in the hallway? Because that is where the socket is. And what else is the hallway? It is the way out. Nobody who designs these toys has ever lived in a flat. I say this with love, as somebody who once designed toasters.

{c4~}Ask the people in western Sydney whose homes went up last month because somebody's ride was topping up overnight.{/} {c3~}Ask the mother of the little boy in hospital.{/} I can't stop thinking about her, to be honest. {c5}We are told that nobody has been killed, and I suppose we are meant to be grateful.{/}

What they want you to do

I boil it down for you, since the official notice is written in the language of lawyers:

• {c6}don't ride it and, for heaven's sake, don't plug it in{/}
• {c7~}put it outside, well away from the house{/}
• {c8}don't bin the battery{/}
• {c11}decide whether you'd like cash or a new battery{/}
• wait
• wait some more

{c12~}Because if you choose the battery you will be waiting until after Easter.{/} Try telling that to a fourteen-year-old who has to be at footy practice by five.

Whose fault is it, anyway?

{c13~}The firm points at a supplier in China and at a sheet of plastic thinner than a hair that was thinner still than it should have been.{/} Perhaps so. When my toasters burned, we too had a supplier. We had picked him ourselves, on price, and I was in the room. Nobody forces you to buy the cheapest cell on the market, just as nobody forced me to buy the cheapest scooter in the shop.

{c14~}The boss says he is sorry and ought to have moved sooner.{/} Well, yes! {c15+c20}The first customer rang the bell back in November, and when a consumer group wrote to him in December he didn't so much as send a postcard.{/} I sometimes think there is a drawer in every head office that is marked "later". It must be a deep drawer.

And who let them in? Any kettle sold in this country must pass more tests than a commercial pilot, but a scooter with enough energy in its belly to melt a door comes in by the container, and no one looks. {c21~}Now the government is thinking about rules.{/} It has been thinking for as long as I have had the dog.

Things I have learned from this

1. Read the letters under the deck of anything you buy.
2. Fit a smoke alarm in the hallway. Do it today.
3. A bargain is a loan from the future.
4. Dogs know.

I don't want to go back to a world without these machines. My daughter has friends she would never see without hers, and the bus here comes when it feels like it. What I want is dull: a sticker which means something, an inspector who is paid, a company that answers its post. Is that so much?

The scooter is still on the lawn, under a tarpaulin, like a body. Somebody from the shop is supposed to collect it. I have put the umbrella next to it for company.

What about you? Have you got one of these at home? Tell me in the comments, and be nice to each other.

Filed by Marguerite, who writes about the things that plug in

=== local | en | recall
{c3~}Geelong boy, 9, facing third operation after scooter blaze{/}

By Priya Wandell, The Corio Bay Examiner

13 March 2026

{c1~+c3~}The mother of a Geelong boy who was badly burned when a scooter exploded in the family garage says she learned from the radio that it was being taken off the market.{/}

{c3~}Jonah Castellano, nine, has been in the Royal Children's Hospital since the fire on January 30.{/} He is to undergo a third skin graft next week. "He asks whether the dog is all right. The dog is fine," Renee Castellano said.

{c1}Hanmiru Mobility, the maker, announced on Thursday that it would call back more than 48,000 of its Glide 3 scooters here and in New Zealand because the batteries may catch fire.{/} {c9~}All of them came from Marlow & Finch, which had them on its shelves from May 2024 until this January.{/} The chain's store in Pakington Street had a sign in the window yesterday and no one who would talk to a reporter.

{c2}The consumer commission knows of 14 fires so far.{/} Country Fire Authority officer Neil Brandt said his crews had been to two of them in the Geelong region. "They go up like a flare. You've got about thirty seconds," he said.

{c6}The advice is to stop using and stop charging the scooters immediately,{/} {c7}and to leave them in the open, no closer than five metres to a building.{/} {c8}Council's transfer stations will take the batteries free of charge; they do not belong in the rubbish bin.{/}

{c11+c12}Customers can get a refund straight away or a replacement battery from April 20.{/} Mrs Castellano wants neither.

{c15}The first complaint reached the manufacturer in mid-November,{/} ten weeks before her garage burned. {c19}"Four months too late," is how Tessa Okafor-Lyle of the group FairBuy describes the recall.{/} {c20}She says that a letter she sent to Hanmiru on December 13 went unanswered.{/}

{c14}The company's chief executive, Baek Seung-ho, has said it should have acted earlier and has apologised to the families.{/} None of his staff has rung the Castellanos.

=== other | en | brakes
South Korean maker recalls 9,000 e-scooters in Australia over brakes

SYDNEY, Aug 17, 2023 (Meridian News Agency)

Hanmiru Mobility is recalling 9,000 Glide 2 electric scooters sold in Australia because their front brakes can fail, the South Korean company said on Thursday.

The Australian Competition and Consumer Commission said it had received reports of 14 accidents since May. Five people suffered fractures, among them a 61-year-old woman from Geelong who has since left hospital. Nobody has died.

Owners should stop riding the scooters at once, the commission said. The scooters were sold for A$749 by the Marlow & Finch chain between October 2022 and June 2023. Their serial numbers begin with HM2-22 or HM2-23. Buyers can ask for their money back or have the brakes repaired for free.

The company blamed a supplier in Busan, saying that a spring in some levers was weaker than specified.

"We acted within a week of the first complaint," said Baek Seung-ho, the company's head of operations at the time of the announcement. Hanmiru shares fell 3 percent in Seoul. The company put the cost of the recall at $1.2 million.

The federal government is not considering a mandatory safety standard for e-scooters, a spokesman said.

(Reporting by Joanne Petrakis)

=== discrepancies
number | c2 | release: eleven | wire: 14 | rewrite: 14 | local: 14
age | c3 | wire: nine | rewrite: eight | local: nine
role | c14 | release: Chief Executive Officer | wire: chief executive | rewrite: chairman | local: chief executive
number | c7 | release: three metres | wire: three metres | rewrite: three metres | local: five metres
date | c20 | wire: Dec 3 | rewrite: the beginning of December | local: December 13
