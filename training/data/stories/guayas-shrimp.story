=== wire | en | lamps
{c1~}Ecuador shrimp exporters paid pirates for safe passage, prosecutors say{/}

GUAYAQUIL, March 10, 2026 (Cono Press)

{c1}Some of Ecuador's largest shrimp exporters paid river pirates for three years so that their boats could pass unharmed,{/} prosecutors said on Tuesday, {c2}after nine executives of four companies were arrested in dawn raids in Guayaquil and Durán.{/}

{c3}The companies handed over at least $18.4 million from early 2023,{/} {c4}and entered the sums in their books as net repairs,{/} prosecutor Ximena Barreiro told a news conference.

{c5}In return the gang, known as Los Pejes, supplied blue lamps that were hung on the bow of every boat under its protection.{/} {c6}Boats that carried no lamp were robbed, and 31 crewmen have been killed on the Guayas estuary since 2023.{/}

{c7}"They bought themselves a lamp and left the small farmers in the dark," Barreiro said.{/}

{c8}Among those detained is Rodolfo Echanique, the 71-year-old chairman of Camaronera Costa Real, the biggest of the four companies.{/} {c9}He was taken to a clinic with high blood pressure on Tuesday afternoon and is under police guard.{/}

{c10}Costa Real said in a statement that its managers were victims of extortion and not its accomplices.{/} {c11}"Nobody asks a hostage for a receipt," said Echanique's lawyer, Julio Mantilla.{/}

{c12}The investigation began in November, when a former bookkeeper walked into the prosecutor's office with a ledger of 212 pages.{/} {c13}She had kept it for a year in a freezer, beneath the shrimps.{/}

{c14}Two navy officers are being investigated on suspicion that they gave the gang the hours of the patrols.{/} {c15}The navy said it had suspended both of them and was cooperating.{/}

{c16}The nine will be brought before a judge on Thursday.{/} {c17}If convicted of financing organised crime, they face up to 13 years in prison.{/}

{c18}Nelly Quimís, who heads the association of small shrimp farmers, demanded a fund for the families of the dead.{/} {c19}Almadraba, a Spanish supermarket chain, said it had stopped its orders from all four companies.{/}

{c20}Ecuador is the world's largest exporter of shrimps.{/} {c21}The presumed leader of Los Pejes, alias Bagre, has been in prison since August 2024, and is said to run the gang by telephone.{/}

(Reporting by Mauricio Landívar)

=== rewrite-dense | en | lamps
{c1}Major exporters in the shrimp sector of Ecuador engaged for approximately three years in payments to armed groups operating on the river, with the objective of securing unhindered transit for their vessels.{/} {c2~}According to authorities, several senior figures of the companies involved were apprehended in early-morning operations, which highlight the growing entanglement between legitimate commerce and organised crime.{/}
{c3~+c4}The disbursements, estimated at no less than $18.4 million, were reportedly recorded in corporate accounts under the heading of repairs to nets.{/} {c5}In exchange, vessels belonging to the paying firms were furnished with lights of blue colour, affixed to the front, by the organisation referred to as Los Pejes.{/} {c6~}Those lacking such lights remained exposed to robbery, and dozens of workers have lost their lives on the estuary.{/} {c7}Prosecutor Ximena Barreiro indicated that the firms had purchased a lamp for themselves while leaving smaller producers "in the dark".{/}
{c8}Rodolfo Echanique, aged 77, who chairs Camaronera Costa Real, the largest enterprise concerned, figures among the detainees.{/} {c10}The company has maintained that its leadership suffered extortion rather than participated in it.{/} {c11~}A legal representative likened the situation of his client to that of a hostage.{/} {c9~}Echanique has since been transferred to a medical facility owing to elevated blood pressure, where officers keep watch over him.{/}
The inquiry underscores the importance of insiders. {c12+c13}It was initiated in November following the submission of a 212-page ledger by a woman previously employed in bookkeeping, who is understood to have preserved the document inside a freezer for about a year.{/}
Questions have additionally been raised concerning the armed forces. {c14}A pair of naval officers stand suspected of having disclosed patrol schedules to the criminals.{/} {c15}Both have been removed from duty for the time being, and the navy has pledged its assistance.{/} {c21~}The alleged head of the group, currently incarcerated, is believed to continue directing it by phone.{/}
{c16+c17}A court appearance is anticipated on Thursday, and a conviction could entail imprisonment of up to 13 years for those accused.{/} {c19}Meanwhile, the Spanish retailer Almadraba has discontinued purchases from the quartet of firms.{/} {c18~}Representatives of small producers have called for support to be extended to bereaved families.{/}
As the situation continues to unfold, the interplay of commerce, security and the rule of law is set to remain pivotal for the future of a country {c20}whose shrimp exports are the largest worldwide.{/}

=== rewrite-translated | en | lamps
Inicio | Mundo | América Latina | Deportes | English

{c1~}Ecuador: the shrimp kings paid to the pirates, according to the Prosecutor's Office{/}

Redacción
11/03/2026 · 08:14 · Actualizado 09:02 · Tiempo de lectura: 3 min · 41 comentarios

{c2}Nine directors of four companies fell this Tuesday in simultaneous operations, with the first light, in Guayaquil and Durán.{/} {c1}The Prosecutor's Office accuses them of having paid during three years the pirates of the river, so that these would let pass the boats loaded with shrimp.{/}

{c12}Everything began in the month of November, with a notebook of accounts of 212 pages that a former accountant carried to the office of the prosecutors.{/} {c13~}The woman had conserved it in the cold, in the proper sense of the word.{/} It must be remembered that in Guayaquil the temperature in those weeks surpasses the 30 degrees.

{c4}In the books the payments appear as "repair of nets".{/} {c3}They add up, at the least, to 14.8 million dollars since the beginnings of 2023,{/} as explained the prosecutor Ximena Barreiro.

Compartir: Facebook · WhatsApp · Copiar enlace

{c5}The gang of Los Pejes delivered to its clients lamps of blue light, to be placed in the prow.{/} {c6}Who did not have a lamp was assaulted: 31 sailors have died since 2023 in the estuary of the Guayas.{/} {c7}"They bought their lamp and to the small ones they left the darkness," sentenced Barreiro.{/}

{c8}The best known of the arrested is don Rodolfo Echanique, 71 years, president of Costa Real,{/} who began by selling shrimps from a bicycle. {c9}On the afternoon of Tuesday the tension rose on him and he had to be interned in a clinic, guarded by police.{/} {c11}"To a hostage nobody asks an invoice," said to the press his lawyer, Julio Mantilla.{/} {c10}His company affirms the same: victims of extortion, never accomplices.{/}

{c14}Also two officers of the Navy are under investigation, for presumably having communicated the schedules of the patrols.{/} {c15~}The institution says to collaborate.{/}

{c16}The judge will hear the nine on Friday.{/} {c17}The crime of financing organised crime is punished with up to 13 years.{/} {c19}In our country, the chain Almadraba has suspended all the orders to the four.{/} {c18}The small shrimp farmers, by mouth of their president, Nelly Quimís, ask for a fund for the relatives of the killed.{/} We shall see if somebody puts the money.

Te puede interesar
· ¿Por qué sube el precio del langostino?
· Receta: gambas al ajillo en diez minutos

Utilizamos cookies propias y de terceros. Aceptar | Configurar

=== blog | en | lamps
The Blue Light Special: What Your Shrimp Cocktail Isn't Telling You

8 min read
63 views
Mar 15, 2026

What would you pay to get home safely? A tenth of your wages? A bit of your soul? A scandal from the tropics puts that question on our plates, and I warn you, you may never look at a prawn ring in the same way again...

Market conditions may have changed since publication. Past performance of crustaceans is no guide to the future.

There are commodities that make headlines and there are commodities that make dinner. Oil, gold and copper belong to the first sort. Shrimp, until this month, belonged firmly to the second. Yet anyone who has followed food supply chains as long as I have knows that behind every bargain in the freezer aisle stands a long line of people who had to decide something unpleasant. Most of the time we never hear of them. This time we did.

A Toll Booth Made of Water

Picture a wide brown river, mangroves on both sides, and no road for miles. Everything moves by boat: feed, diesel, ice, wages, and of course the harvest. Now picture men with outboard motors and rifles who know every bend of it. What you have is a toll booth without a barrier. It was only a matter of time before someone thought of selling season tickets.

{c1~}And sell them they did. For years, investigators believe, the big names of the trade were quietly buying their way past the bandits.{/} {c3~}We are not talking about pocket money either: the tab ran well into eight figures,{/} {c4~}and it was tucked away in the accounts as a bit of mending, as if somebody had snagged a net on a rock.{/} I have read a good many annual reports in my life, and I have to say that I will never again skip the line for maintenance.

Is it bribery? Insurance? Tax? Economists have a drily beautiful phrase, "stationary bandit", for the robber who finds that it pays better to stay and collect than to plunder and run. In my view the phrase explains half of world history and a fair bit of modern logistics.

Lights On, Lights Off

{c5~}The genius of the scheme, if one can use such a word, was its simplicity: a coloured lantern on the front of the boat told the gunmen whom to wave through.{/} No app, no password, no QR code. A child could have understood it, and I suspect that many did.

{c6~}The trouble is what happened to those without a lantern. Men died out there, one after another, on ordinary working nights.{/} When you make danger a matter of payment, you do not abolish it. You merely hand it on to whoever is next in the queue and has the least cash.

"A market will price anything, including the night."
— from a talk I gave in Rotterdam; the projector failed

Here is how I would sum up the perverse logic:

  • Protection lowers the costs of the strong, who can then undercut the weak.
  • The weak cut corners, sail at worse hours and run greater risks.
  • Risk creates fear, and fear is what the protector sells.
  • The consumer gets a discount and asks no questions.

Who Is the Victim Here, Anyway?

Perhaps the most uncomfortable part of the affair is that both stories may be true. {c10~}The firm at the centre insists that its people were being squeezed and never took part in anything.{/} {c11~}Its counsel came up with a line about hostages and receipts that deserves to be printed on mugs.{/} I have some sympathy. Put yourself in the chair of an executive whose crews are threatened every night. Would you phone the authorities? Which ones?

{c14~}That is no idle question, since it appears that someone in uniform may have been whispering to the gang when the coast would be clear.{/} If the watchman sells the timetable, what exactly is the honest man supposed to do? In my experience, trust in institutions goes the way of a ship's paint: slowly, from below, where nobody looks.

And yet. {c8~}One of the men led away before breakfast was a patriarch of the industry, well past retirement age,{/} who could afford lawyers, bodyguards and a seat at any minister's table. He had options. The fellow in the wooden canoe had none.

Key FactorWho PaysWho Profits
ProtectionBig exportersThe gang
No protectionSmall farmersStill the gang
Cheap shrimpNobody, visiblyYou and me

The Woman with the Freezer

Every scandal needs a hero, and I think we've got one. {c12~+c13~}A former number-cruncher at one of the companies kept the incriminating book on ice, quite literally, before she found the nerve to bring it to the law.{/} Imagine opening that door each morning to take out the peas. Whistle-blowers are usually described as brave. I would add that they need to be patient, and to own decent kitchen appliances.

I've often said that the most dangerous person in any company isn't the one who shouts but the one who files. Compliance departments, with their posters and hotlines, rarely catch anything. It is nearly always somebody who was asked once too often to write down a thing that wasn't so.

What It Means for Your Plate and Your Portfolio

Europe's grocers have a way of discovering ethics on the day after the arrests. {c19~}One Iberian chain has already cleared its shelves of the suspects' wares,{/} and others are bound to follow, at least until the holidays. Will prices rise? A little. Will anybody's habits change? Ask me at Christmas.

{c20~}We should remember that no country on earth sells more of the stuff abroad,{/} so there's no easy way round it. Other producers have problems of their own: disease, labour abuses, ruined mangroves. Switching supplier often means no more than switching scandal.

Things to watch in the months ahead:

1. Whether insurers start asking about lamps.
2. Whether certification labels survive the question of what they certified.
3. Whether the small growers see a cent of all this.
4. Whether navies elsewhere lock their drawers.

In wrapping up, it's clear that the line between paying and being paid for is thinner than we like to think. A blue bulb costs about two dollars. What it shone on is going to cost a great deal more. Perhaps that's the real lesson, or perhaps there isn't one. What do you think: crooks, cowards or captives? Tell me in the comments.

Risk comes from not knowing what you're eating.
— Old harbour saying, probably

Author
Bettina Craigmore shares her passion for soft commodities to help everyone make sense of hard choices. Contact us for sponsored article inquiries.

Related Articles

=== other | en | banana-toll
Ecuador banana exporters paid gang for safe loading, prosecutors say

MACHALA, Ecuador, May 22, 2024 (Cono Press)

Two of Ecuador's banana exporters paid a gang for a year so that their lorries could reach the port unharmed, prosecutors said on Wednesday, after three managers were arrested in dawn raids in Machala and Guayaquil.

The companies handed over at least $1.8 million from early 2023, and entered the sums in their books as pallet repairs, prosecutor Ximena Barreiro told a news conference.

In return the gang, known as Los Tucos, supplied yellow stickers for the windscreen of every lorry under its protection. Lorries that carried no sticker were robbed, and four drivers have been killed on the road to Puerto Bolívar since 2023.

"Whoever pays the wolf feeds the wolf," Barreiro said.

One of the two companies, Bananera Santa Inés, said in a statement that its managers were victims of extortion. Their lawyer, Julio Mantilla, said that they had reported the threats to the police eleven times.

The three will be brought before a judge on Friday. If convicted, they face up to seven years in prison.

A police captain is being investigated on suspicion that he gave the gang the hours of the convoys. The police said they had suspended him.

Ecuador is the world's largest exporter of bananas. The gang's presumed leader has been on the run since January.

(Reporting by Mauricio Landívar)

=== discrepancies
age | c8 | wire: 71-year-old | rewrite-translated: 71 years | rewrite-dense: aged 77
amount | c3 | wire: $18.4 million | rewrite-dense: $18.4 million | rewrite-translated: 14.8 million dollars
date | c16 | wire: on Thursday | rewrite-dense: on Thursday | rewrite-translated: on Friday
