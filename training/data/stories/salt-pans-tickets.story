=== wire | en | tickets
{c1~}Maltese woman jailed for selling fake festival tickets{/}

VALLETTA, Oct 14, 2025 (Eastlight News) - {c1}A Maltese court on Tuesday sentenced a woman to two years and three months in prison for selling counterfeit tickets to a summer music festival.{/}

{c2}Rowena Spagnol, 36, a former hairdresser, had admitted to 118 counts of fraud and to forgery.{/}

{c3}She took 14,160 euros for tickets to the Salt Pans Festival on the island of Gozo,{/} {c4}most of them from teenagers who had paid by mobile phone.{/}

{c5}The buyers found out at the gate on July 26, when the bar codes all turned out to belong to a brand of cat food.{/}

{c6}Magistrate Josette Farrugia Vella said the accused had "sold children a locked door and laughed about it in messages to a friend".{/}

{c7}The defence had asked for a suspended sentence, saying Spagnol was in debt after her salon failed.{/} {c8}She must also repay the money within three years.{/}

{c9}Spagnol was arrested on Aug 2 at the airport with a one-way ticket to Manchester.{/}

{c10}She was given a suspended sentence in 2021 for selling non-existent puppies.{/}

=== local | en | tickets
{c1~}Jail for Salt Pans ticket cheat{/}

Court report | Tuesday, 14 October 2025, 14:09 | by Karl Buttigieg | 88 comments

{c1~}A 36-year-old from Zabbar who cheated dozens of young festival-goers was sent to Corradino prison for two years and three months today.{/}

{c2~}Rowena Spagnol had pleaded guilty to fraud and forgery in a previous sitting.{/}

{c5}The court had heard how, on the evening of 26 July, queue after queue of youngsters was turned away at Xwejni when the scanners read the bar code of a tin of cat food.{/} {c3}In all she had made €14,610 out of it.{/}

Prosecuting inspector Dario Micallef exhibited chats from the accused's phone. {c6}In them she had mocked her victims; Magistrate Josette Farrugia Vella told her that she "sold children a locked door and laughed".{/}

{c7}Defence lawyer Marlon Abela pleaded for a suspended term on account of the debts which the collapse of her hairdressing salon in Fgura had left.{/} But the magistrate pointed out that the accused was already a relapser: {c10}in 2021 she had got away with a suspended sentence after taking deposits for puppies which did not exist.{/}

{c8}Spagnol will have to pay back everything to her victims in three years.{/} {c11}She wept as the sentence was read, and her lawyer said there would be an appeal.{/}

Advert: Sell your gold today, best prices in Paola.

=== posts | en | tickets
POLICE MALTA | official channel

14 Oct, 13:32 - {c1+c8}The Court has today condemned a 36-year-old woman to 27 months' imprisonment, and to full restitution within three years, over forged tickets for this summer's music festival in Gozo.{/}

2 Aug, 22:50 - {c9~}A 36-year-old woman wanted for fraud has been stopped at the airport, before boarding a flight to Manchester. She will be charged.{/}

27 Jul, 09:15 - {c4~}Bought a ticket by phone transfer and were refused last night? Many of you are minors:{/} come with a parent to the Victoria station.

27 Jul, 00:04 - {c5~}We are aware of a large number of invalid tickets at Xwejni tonight.{/} Please remain calm. The road to Marsalforn is one-way.

=== rewrite | en | tickets
Scammer Gets Her Just Deserts

Has it ever happened to you that a deal seemed too good to be true? It did to fans of live music on a Mediterranean island, and the individual responsible is now behind bars.

{c2}Prosecutors had charged the ex-hairstylist, Rowena Spagnol, with 118 instances of fraud, which she denied, along with forgery.{/} {c1}A judge in Malta has now put her away for a period of two years and a quarter on account of the bogus admissions to a summertime concert series which she had peddled.{/} {c3~}The proceeds exceeded 14,000 euros.{/} {c4}Adolescents, who transferred the sums from their telephones, constituted the majority of her clientele.{/}

{c5~}When scanned at the entrance, the codes purportedly identified pet nutrition.{/}

{c9~}She did not get far: in early September she was intercepted prior to departing for Britain.{/} {c7~}Financial difficulties were invoked on her behalf, to no avail,{/} {c10~}especially as she had previously been found guilty in connection with imaginary dogs.{/}

{c11~}It is understood that the verdict will be contested.{/} All in all, the case serves as a reminder to always be vigilant online.

=== other | en | puppies
{p1~}Maltese woman spared jail for selling puppies that did not exist{/}

VALLETTA, March 9, 2021 (Eastlight News) - {p1}A Maltese court on Tuesday gave a woman a suspended prison sentence of 18 months for selling puppies that did not exist.{/}

{p2}Rowena Spagnol, 31, a hairdresser, had admitted to 22 counts of fraud.{/} {p3}She took 6,600 euros in deposits for French bulldogs,{/} most of it from families with children.

{p4}The buyers found out when they were all given the same address, which turned out to be that of a fishmonger.{/}

{p5}Magistrate Josette Farrugia Vella said she had been moved by the accused's promise to turn over a new leaf.{/} {p6}She must also repay the money within two years.{/} Spagnol's lawyer said his client had been in debt because of the pandemic.

=== otherlocal | en | puppies
Court | 9 March 2021

{p1}Eighteen months, suspended for four years: that was the sentence today{/} {p2~}for a Zabbar hairdresser{/} who had advertised French bulldogs on the internet. {p3}She pocketed €6,600.{/} {p4~}Those who went to fetch their pup stood in front of a fish shop in Marsaxlokk.{/} {p5}The accused, Rowena Spagnol, told Magistrate Josette Farrugia Vella that this would never happen again, and the magistrate said she believed her.{/} {p6}The deposits must be refunded within two years.{/}

=== discrepancies
amount | c3 | wire: 14,160 euros | local: €14,610
date | c9 | wire: Aug 2 | posts: 2 Aug | rewrite: early September
negation | c2 | wire: had admitted to 118 counts | rewrite: which she denied
