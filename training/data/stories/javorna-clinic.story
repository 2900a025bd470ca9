=== rewrite | en | clinic
{c1}A Czech fertility clinic acknowledged that the embryos of two couples were exchanged in its laboratory,{/} {c2}with the consequence that a woman from Ireland gave birth in September to a girl who is not related to her.{/} {c3}The error at the Javorna clinic in Olomouc was ascribed to human failure.{/}

{c4}The mix-up came to light when a blood test that was conducted on the infant in Cork yielded a group that neither parent could have passed on.{/} {c5}DNA analyses in two laboratories subsequently verified that the biological parents are a couple from Austria,{/} {c6}whose own attempt at treatment on the identical day, January 14, had been unsuccessful.{/} {c7}The Austrian pair has petitioned a court in Linz for custody of the child.{/}

{c8}"She is four months old and she knows my voice; nobody has told me what I am," the Irish mother, identified merely as Aoife, was quoted as having expressed via her solicitor.{/} {c9}What became of the embryo belonging to the Irish couple has not been established.{/}

{c10}The State Institute for Drug Control withdrew the licence of the clinic on Monday{/} {c11}following an inspection during which it was discovered that two embryologists were responsible for tasks that require five.{/} {c12}The electronic witnessing system, which compares labels by barcode, had been deactivated for nine weeks owing to a dispute concerning an unpaid invoice.{/} {c13}Some 1,600 families who received treatment since October 2024 are to be offered genetic tests without charge.{/}

{c14}Medical director Doc. Radovan Sychra tendered his resignation and expressed his apologies.{/} {c15}Police are investigating on suspicion of bodily harm by negligence,{/} {c16}an offence punishable by up to four years in prison; no one has been charged.{/}

{c17}Health Minister Zdenka Kubelová repudiated calls for a moratorium on the treatment of foreigners, who constitute more than a third of patients in the sector.{/} {c18}Approximately 40 fertility clinics operate in the Czech Republic, where treatment costs about half of what is customary in Ireland or Austria.{/} {c19}The law stipulates that the mother is the woman who gave birth.{/}

{c20}The shares of Fertivia, the Luxembourg group to which Javorna has belonged since 2021, declined by 17 percent.{/}

=== rewrite2 | en | clinic
Whose baby is she?

{c8}"She knows my voice. She's four months. And what I am, nobody will tell me." That's how Aoife, who doesn't want her surname in the papers, puts it in a note her solicitor has passed on.{/}

{c2~}She went through nine months and a birth, and the little girl in the cot isn't hers. Not genetically, that is.{/} {c19}Under the law it's quite clear: whoever gives birth is the mum.{/}

HOW IT CAME OUT. {c4}A routine blood test in Cork. The baby's group simply couldn't come from either of her parents.{/} {c5}Two labs then looked at the DNA, and both pointed at a couple in Austria.{/} {c6}Those two had sat in the same clinic on the same January day, the 24th. For them it hadn't worked, or so they thought.{/} {c7}Now they want the child, and have gone to court in Linz.{/}

HOW IT HAPPENED. {c1}Javorna, the Czech clinic, admits it: two couples' embryos got swapped in the lab.{/} {c3}"A human mistake", it says.{/} Well. {c11}Inspectors counted two embryologists there, doing the work of five.{/} {c12}As for the gadget which reads the barcodes and screams if they don't match, it had been switched off for nine weeks because of a bill that nobody would pay.{/}

HOW IT GOES ON. {c10}On Monday the Czech regulator took away Javorna's licence.{/} {c14}Its head doctor, Radovan Sychra, has said sorry but is staying on.{/} {c15}The police have opened a file for negligent bodily harm,{/} {c16}which can get you four years, though so far nobody stands accused.{/} {c13}And about sixteen hundred families who've been there since autumn 2024 can have their children tested for free. Imagine getting that letter.{/}

HOW MANY OF US GO. Lots. {c18}There're forty or so such clinics in the country, and you pay roughly half of the price at home.{/} {c17}More than one patient in three comes from abroad, and that won't change, says the minister, Zdenka Kubelova, who doesn't want a freeze.{/}

One question hurts more than the others. {c9}There was a second embryo, Aoife's own. Nobody knows where it went.{/}

♥ 4.1k   ✉ Send to a friend   Our parenting newsletter every Thursday

=== page | en | clinic
iHaná24.example | Domácí | úterý 20. ledna 2026, 18:15 | aktualizováno 19:03
(Přeloženo do angličtiny / machine translation)

{c10~}The Institute took to Olomouc clinic the licence{/}

{c10}The State Institute for the Control of Medicines on Monday took away the permission from the reproductive clinic Javorna.{/} {c1}It in the laboratory exchanged embryos of two pairs, what the clinic has admitted.{/} {c2}An Irish woman so in September bore foreign little girl.{/}

{c11}The control found out that in the laboratory work three embryologists, although the operation demands five of them.{/} {c12~}Electronic system for reading of codes was moreover several weeks out of operation.{/} {c3~}The clinic talks about failing of an individual.{/}

{c14}Director doctor Radovan Sychra resigned the function and to the families apologised.{/} {c15}Criminalists investigate suspicion from injury to health out of negligence.{/} {c16~}Accused till now nobody was.{/}

According to the spokeswoman of the Olomouc region, the clinic's 46 employees learned about it from the radio.

{c5~}The genetic parents of the child are according to tests from Austria,{/} {c7~}and they claim the girl at court.{/} {c13}To one thousand six hundred families, which passed treatment from October 2024, will be offered genetic test for free.{/}

{c17}Prohibition of treatment of foreigners minister Zdenka Kubelová does not plan. These form over a third of clients.{/} {c20}Company Fertivia from Luxembourg, which owns Javorna five years, fell on the stock exchange by 17 percent.{/}

Sdílet | Diskuse (389) | Nahlásit chybu
Související: Hejtman otevřel obchvat – Počasí na víkend – Soutěž o lístky
© iHaná24, ISSN 0000-0000. Jakékoliv užití obsahu bez souhlasu je zakázáno.

=== blog | en | clinic
Cheap miracles

Let me begin with my sister's fridge. On it hangs a photograph of a clinic in Brno, taken from a tram, and below it one of my niece, who is seven and is at present a horse. My sister is what the trade calls a reproductive traveller. She took a bus.

So I'm not neutral, and I'll not pretend that I read this week's story calmly. {c1~}Two couples, two dishes, one swap.{/} {c2~}A woman carried somebody else's daughter and brought her into the world without an idea.{/} {c4~}It was the blood that gave it away, months later.{/}

What would Solomon do?

He would order a DNA test and go home. {c5~+c7~}The pair with the right genes want the child, and are asking a judge for her.{/} {c19~}The statute book says that the one who gave birth is the mother.{/} Both of those sentences are true, and neither is any use at three in the morning with a crying baby.

I've asked a lawyer, a priest and my mother. The lawyer said it depends. The priest said that he would pray. My mother said that one doesn't hand back a child as one hands back a coat.

The invoice

What makes me angry is smaller. {c12~}There was a machine for precisely this. It was turned off over an unpaid bill.{/} {c11~}And there were too few people at the bench, not even half of what there should have been.{/} We queue for years, we pay in cash, we inject ourselves in aeroplane toilets, and at the end of the chain stands a tired person with a pen.

{c18~}People travel because it is half the price over there;{/} everybody knows that. Has anybody asked how one makes a thing at half the price?

• In some countries there is one inspector for all clinics.
• In some there is none.
• In ours there is a waiting list.

{c3~}"Human error," says the firm.{/} As if there were another kind.

{c13~}Hundreds upon hundreds of families are now to be sent a letter with an offer of a test.{/} I know what my sister would do with hers. She would put it on the fridge, under the horse, and not open it.

{c9~}And somewhere there was another one, which nobody can account for.{/} I can't get past that.

=== other | en | brno
Czech clinic fined after sperm samples mislabelled

BRNO, Czech Republic, March 6, 2023 - The Czech State Institute for Drug Control on Monday fined a fertility clinic in Brno 2 million crowns after it had mislabelled the sperm samples of two donors, a mistake the clinic ascribed to human failure.

Eleven women from Germany and Ireland were treated with the wrong samples and four gave birth. The clinic offered 230 families genetic tests free of charge. It kept its licence.

An inspection found that the electronic witnessing system, which compares labels by barcode, had not been installed in one of the two laboratories.

Doc. Radovan Sychra, who heads the association of fertility clinics, said the mistake was "unthinkable in a modern laboratory". About 40 fertility clinics operate in the country, and more than a third of their patients come from abroad.

Police closed an investigation on suspicion of bodily harm by negligence in January.

=== other2 | en | maternity
Babies swapped at Olomouc maternity ward back with their parents

OLOMOUC, Czech Republic, Dec 2, 2025 - Two girls who were exchanged in a maternity ward in Olomouc in November have been returned to their parents after DNA analyses in two laboratories, the hospital said on Tuesday.

The mix-up was noticed after nine days, when a blood test yielded a group that neither parent could have passed on. The hospital apologised and said that a nurse had confused two wristbands.

Health Minister Zdenka Kubelová said no one would be dismissed. Police are not investigating.

"I knew it on the second day, and everybody told me I was tired," said one of the mothers, 29.

=== discrepancies
date | c6 | rewrite: January 14 | rewrite2: January 24
negation | c14 | rewrite: tendered his resignation | rewrite2: is staying on | page: resigned
number | c11 | rewrite: two embryologists | rewrite2: two embryologists | page: three embryologists
