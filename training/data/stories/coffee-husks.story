=== wire | en | husks
{c1~}Vietnam arrests coffee trader over warehouses full of husks{/}

HO CHI MINH CITY, Sept 9, 2026 (Pacific Commodity News)

{c1}Vietnamese police have arrested Hoang Gia Thuc, the country's best-known coffee trader, on suspicion of borrowing money against coffee that did not exist,{/} the Ministry of Public Security said on Wednesday.

{c3}He was caught on Monday night at the Bo Y border crossing as he tried to enter Laos in a lorry loaded with durians,{/} {c4}with $210,000 in cash and three kilograms of gold.{/}

{c5}His company, Thuc Phat Highlands, had pledged 61,000 tonnes of robusta to five banks.{/} {c6}Its warehouses in Buon Ma Thuot held only 9,000 tonnes,{/} {c7}and the other sacks were filled with husks and sawdust,{/} said Colonel Do Van Hien.

{c8}The fraud came to light on August 27, when a storm tore off the roof of a warehouse and the sacks burst.{/} {c9}"It rained on thousands of tonnes of coffee and nothing smelled of coffee," said Pham Thi Loan, an insurance assessor who was sent to estimate the damage.{/}

{c10}The company owes 4.6 trillion dong ($176 million) to banks, suppliers and growers.{/} {c11}Some 11,400 growers have not been paid since March.{/}

{c12}Hundreds of them blocked the gates of the company on Tuesday.{/} {c13}"I sold him coffee and he sold air," said Y Bhin Kbuor, who is owed 90 million dong.{/}

{c14}Thuc's wife, the chief accountant, and six employees are also in custody.{/} {c15}His lawyer, Ngo Quang Bao, said that he had meant to fill the warehouses after the harvest, which begins in November.{/} {c16}If convicted of fraud, he faces life in prison.{/}

{c17}Thuc, 46, started as a bus driver and was known as the king of the highlands.{/}

{c18}Aeschlimann & Cie, a Swiss trading house, said that it stood to lose 40 million francs.{/} {c19}Its inspectors visited the warehouses in May and were shown the front rows.{/}

{c20}Robusta futures in London rose 6.2 percent on Wednesday, to the highest price since February.{/} {c21}The State Bank of Vietnam told lenders to check all loans that are secured by stored goods.{/}

{c22}Vietnam is the world's second-largest producer of coffee.{/}

(Reporting by Le Thanh Mai)

=== rewrite-dense | en | husks
Vietnam's coffee industry, {c22}which ranks second globally in terms of output,{/} has been shaken by allegations of large-scale deception. {c1}Hoang Gia Thuc, widely regarded as its most prominent trader, has been apprehended by law enforcement on suspicion of obtaining credit secured by non-existent commodities.{/} {c3~+c4}His detention occurred at a crossing into Laos, which he had attempted to traverse aboard a vehicle transporting durians while carrying $210,000 and gold weighing three kilograms.{/}
{c5}According to investigators, the firm Thuc Phat Highlands had furnished 61,000 tonnes of robusta as collateral to a total of seven financial institutions.{/} {c6+c7}No more than 9,000 tonnes were subsequently ascertained to be present in Buon Ma Thuot, the remaining bags having been stuffed with sawdust and husks.{/} {c8}Discovery of the irregularities was occasioned by adverse weather on August 27, which removed the roofing of a storage facility and caused bags to rupture.{/} {c9~}An assessor tasked with evaluating the damage remarked upon the absence of any scent of coffee.{/}
{c10}Outstanding obligations are estimated at $176 million.{/} {c11}Payments to approximately 11,400 growers have been suspended since March,{/} {c12~}prompting protests at the company's premises.{/} {c13~}One individual affected summarised the predicament by stating that he had supplied coffee, whereas the trader had supplied "air".{/}
{c14}In addition to Thuc, his spouse, who occupied the position of chief accountant, and half a dozen staff members are being held.{/} {c15~}Legal counsel has argued that the replenishment of stocks was envisaged following the harvest due to commence in November.{/} {c16}A conviction for fraud could result in imprisonment of up to 20 years.{/}
The international repercussions are considerable. {c18}The Swiss firm Aeschlimann & Cie has disclosed a potential loss amounting to 40 million francs.{/} {c19~}Its representatives had conducted an on-site visit earlier in the year, during which only a portion of the stock was made accessible to them.{/} {c20~}Prices on the London market have advanced,{/} {c21}while the central bank has instructed lenders to re-examine credit backed by goods in storage.{/}
The matter highlights the delicate dynamics of trust within commodity markets, and further developments are likely to shape the outlook of the sector.

=== rewrite-site | en | husks
EL GRANO — Diario del café y del cacao
Precios | Cosechas | Catadores | Agenda | English edition

{c1~+c17~}Falls the "king of the highlands"{/}: {c7~}he kept husks where he said coffee{/}

10 de septiembre de 2026
Traducción automática revisada · 5 min · Imprimir

{c8}All was discovered by the rain. The 27th of August a storm lifted the roof of a store in Buon Ma Thuot, and from the sacks that opened themselves{/} {c7}there came out sawdust and husks.{/} {c9}"It rained over thousands of tons of coffee and it did not smell of coffee in any part," relates the expert of the insurer, Pham Thi Loan,{/} to whom this newspaper desires that they raise the salary.

{c1}The owner, Hoang Gia Thuc, the trader more famous of Vietnam, is since Monday in the hands of the police; they attribute to him to have asked loans with the guarantee of a coffee that does not exist.{/} {c3}They surprised him at night in the pass of Bo Y, direction to Laos, between durians, in a truck.{/} {c4}With him travelled 210,000 dollars in notes and gold, 13 kilos.{/}

Robusta Londres ▲ 6,2 % | Arábica NY ▲ 1,1 % | Dólar = 26.140 dong

{c5}Five banks had accepted as pledge 61,000 tons of robusta of his signature Thuc Phat Highlands.{/} {c6~}When they counted, they were 9,000.{/} {c10}The debts surpass the 4.6 millions of millions of dong, that is to say, some 176 million dollars.{/}

The ones who always pay

{c11}11,400 coffee growers do not charge since March.{/} {c12}On Tuesday hundreds of them closed the passage to the company,{/} {c13}among them Y Bhin Kbuor, to whom they owe 90 millions of dong: "I sold him coffee. He sold air."{/} It is a phrase that our readers of Huila or of Chiapas will understand without a dictionary.

{c17}Thuc, of 46 years, drove a bus before driving the market.{/} {c14~}Also his wife sleeps in the cell, and several of his employees.{/} {c15}The lawyer Ngo Quang Bao sustains that his client thought to fill the stores with the harvest of November.{/} {c16}The penalty for swindle reaches the perpetual chain.{/}

{c18}In Switzerland, the house Aeschlimann & Cie gives for lost 40 million francs.{/} {c19}In May it sent inspectors; they taught them the first row of sacks.{/} {c20}The London stock exchange answered with a rise of 6.2%, to the maximum since February,{/} {c21~}and the central bank wants that the guarantees be counted again.{/}

¿Le ha gustado? Suscríbase por 2 € al mes
Noticias relacionadas: La roya vuelve al Cauca | Café de olla: tres versiones
© El Grano. Prohibida su reproducción

=== blog | en | husks
The Emperor's New Beans: Why Collateral You Can't Smell Isn't Collateral

8 min read
29 views
Sep 14, 2026

What if the most valuable thing in the building was the padlock? A storm, some soggy sacks and one very good nose have just blown a hole in the world's favourite drink. Is your portfolio safe? Is your breakfast?

Market conditions may have changed since publication.

I'm writing this with a double espresso at my elbow, and I confess that I sniffed it before I drank. You may laugh. By the end of this piece you might well be doing the same. For the past couple of weeks people in my line of business have talked about little else than a tale from Southeast Asia, in which there's a tycoon, a tempest and an enormous quantity of nothing.

Betting the Barn

Let's begin with a little theory. When you lend somebody money, you want something to hold on to in case it goes wrong. For you and me, that's the house. For a merchant, it's the merchandise. The grain stays in the silo, the copper in the shed, the paper goes to the bank, and everybody sleeps soundly. It's one of the oldest tricks in finance, and it works splendidly as long as one condition's met. The stuff has to be there.

{c5~+c6~}In this instance it mostly wasn't: a handful of lenders were holding papers for a mountain of beans, when what lay behind the doors was closer to a molehill.{/} {c7~}The rest of those sacks had been plumped up with the sort of thing you'd put in a hamster's cage.{/} I've looked at a great many balance sheets in my career, but I can't recall one that would've been of interest to a hamster.

History, of course, is full of cousins to this story:

  • The tanks of salad oil that turned out to be water with a film on top.
  • The metal stacked in a Chinese port and pledged over and over.
  • The nickel that was really stones.
  • My uncle's wine cellar.

Each time we swear that it can't happen again. Each time there's a new commodity, a new warehouse and the same clipboard.

Weather as Auditor

What gives the affair its charm, if I may call it that, is the way it came out. No regulator, no algorithm, no hedge fund with a satellite. {c8~}A gale took the lid off, the bags split, and there it all was.{/} {c9~}The lady who had come to put a figure on the damage stood there in the wet and noticed that the air smelled of rain and of nothing else.{/}

I'd like to pause on that. We spend billions on verification: blockchain, sensors, tokens, stamps. And the whole edifice fell to a person with a nostril. In my experience the best due diligence is nearly always physical. Kick it. Lift it. Smell it. Ask the guard what he has for lunch.

Trust, but bring a spoon.
– Advice from a cupper I once met at a fair in Trieste

{c19~}Other visitors had been less curious, by the way: a distinguished European house sent its people round in spring, and they went home happy after a look at the bit nearest the entrance.{/} Before you chuckle, ask yourself when you last checked the second row of anything. I checked my freezer this morning. I won't say what I found.

A Man With a Fruit Problem

Then there's the matter of the protagonist. {c17~}He'd begun his working life behind the wheel of a coach and ended it, or so it seemed, with a crown.{/} We love such stories. They're on every magazine cover, right up to the week when they aren't. I have come to think that rags-to-riches tales should carry a warning like cigarettes.

{c3~}How did it end? Under a heap of the smelliest fruit known to man, in the dark, a stone's throw from another country.{/} {c4~}He hadn't packed lightly, either: there were banknotes and there was bullion.{/} I can't help seeing a certain poetry in that. Undone by a lack of odour, he tried to get away in a surplus of it.

{c15~}His defenders say it was all a matter of timing, and that the sheds would've been filled as soon as the new crop was in.{/} And you know, it may even be true. Most frauds begin as a bridge. You borrow from November to pay for June. Then November's late.

Red FlagWhat They SayWhat It Means
Access limitedHygieneDon't look
Same auditor for yearsContinuityDon't look
Founder on every posterVisionDon't look
Padlock newer than doorSecurityLook

Who's Left Holding the Bag?

Banks will grumble and write it down. Traders will sue one another in London. {c11~}But up in the hills are thousands of families who handed over their harvest in good faith and have been waiting for their money since before the summer.{/} {c13~}One of them is supposed to have said that he'd delivered beans and the other fellow had dealt in thin air,{/} and I couldn't sum up modern finance any better if I tried.

It's the part of these stories that never makes it into the case studies. A smallholder has no collateral desk. He's got a neighbour who knows a man with a truck. When the chain snaps he's at the far end of it, and the far end is the one that whips.

In my view three groups should be losing sleep right now:

1. Lenders who accept receipts for things they've never seen.
2. Roasters who depend on a single origin for their cheap blends.
3. Anyone who has the words "asset-backed" in a brochure.

And Your Cup?

{c20~}The market did what it does and jumped.{/} {c22~}It's no wonder, since hardly any country grows more of the stuff.{/} Will it last? I doubt it. If the beans never existed, then strictly speaking nobody has lost a supply; we have only lost an illusion. But illusions have a price too, and it is quoted daily.

{c21~}The guardians of the currency over there have sent everyone back to count what's in the cupboard.{/} I suspect that there'll be some long faces, and not just there. When the tide goes out you see who's been swimming naked, as the saying goes. When the roof comes off you see who has been drinking chicory.

Perhaps the lesson is a modest one. Markets aren't built on goods, and they aren't built on paper. They're built on the belief that someone, somewhere, has lifted the flap and looked. What about you? Would you have smelled it? Tell me below, and go on, take a sniff of that cup.

Price is what you pay. Value is what's in the sack.
— Adapted, with apologies
Author

Cormac Redfern roams the world of soft commodities so that you don't have to. Sponsored article inquiries welcome.

Related Articles
5 Coffee Stocks Nobody Is Talking About

=== other | en | pepper
Vietnam arrests pepper trader over containers full of gravel

HO CHI MINH CITY, June 12, 2024 (Pacific Commodity News)

Vietnamese police have arrested Truong Minh Khoi, a pepper trader, on suspicion of borrowing money against pepper that did not exist, the Ministry of Public Security said on Wednesday.

He was caught on Sunday night at the Moc Bai border crossing as he tried to enter Cambodia on a motorcycle, with $35,000 in cash.

His company had pledged 2,800 tonnes of black pepper to two banks. Its warehouses in Buon Ma Thuot held only 300 tonnes, and the other containers were filled with gravel, said Colonel Do Van Hien. The fraud came to light when a forklift dropped a container.

The company owes 210 billion dong to banks and growers. Some 900 growers have not been paid since January.

Khoi's lawyer, Ngo Quang Bao, said that he had himself been cheated. If convicted of fraud, he faces 20 years in prison.

"A man who pledges gravel will be found out by the first forklift," said Hoang Gia Thuc, the country's best-known coffee trader, who has offered to buy the company's warehouses. The State Bank of Vietnam said that it saw no need to check other loans.

(Reporting by Le Thanh Mai)

=== other-suit | en | defamation
Coffee king wins defamation suit in Vietnam

BUON MA THUOT, Nov 20, 2025 — Hoang Gia Thuc, 45, the coffee trader known as the king of the highlands, was awarded 300 million dong in damages by a court in Dak Lak on Thursday.

A former employee had written on Facebook that the warehouses of Thuc Phat Highlands were "full of husks". The court found that he had no proof. He was ordered to delete the post and to apologise.

Thuc's lawyer, Ngo Quang Bao, showed the judges photographs of the front rows of a warehouse that was said to hold 22,000 tonnes of robusta. "You can smell it as far as the street," he said.

Thuc, a former bus driver, said that he would give the money to growers, all of whom had been paid on time.

=== discrepancies
number | c5 | wire: five banks | rewrite-site: Five banks | rewrite-dense: seven financial institutions
number | c4 | wire: three kilograms | rewrite-dense: three kilograms | rewrite-site: 13 kilos
time | c16 | wire: life in prison | rewrite-site: the perpetual chain | rewrite-dense: up to 20 years
