=== agency | en | naran
{c1~}Mongolia shuts Naran Bank,{/} {c12~}detains chief executive{/}

ULAANBAATAR, April 13, 2026 (Altai News Agency)

{c1}Mongolia's central bank withdrew the licence of Naran Bank on Monday and placed it in receivership{/} {c7~}after three days of queues in the northern city of Darkhan, where it's based.{/}

{c2}The lender, the country's sixth largest, has 180,000 depositors and 62 branches.{/} {c3}It is the first bank to fail in Mongolia in more than ten years.{/}

{c4}Governor Enkhjargal Purevdorj said that inspectors had found a hole of 640 billion tugrik ($180 million).{/} {c5}Most of it, she said, came from loans to 14 coal trading companies that belong to the bank's main shareholder, Dorjsuren Bat-Erdene, or to his relatives.{/}

{c6}Bat-Erdene flew to Seoul on Thursday.{/} His office said he was there for medical treatment. {c12}The chief executive, Ganbaatar Lkhagva, was detained on Monday morning.{/}

{c8}Deposits of up to 20 million tugrik ($5,600) are insured and will be paid out from April 27 at branches of the state-owned Shuudan Bank.{/} {c9}Three out of four customers have less than that in their accounts, the deposit insurance fund said.{/}

{c10}The bank's cash machines ran dry on Friday.{/} {c7}On Sunday some 2,000 people waited outside its headquarters in Darkhan, many of them in blankets.{/}

{c11}"The rest of the system is sound, and I keep my own savings in it," Enkhjargal said.{/} {c13}Finance Minister Oyunbold Tserendash ruled out a rescue with taxpayers' money.{/}

{c14}The auditor, Berrow Lattimer, had given the bank's accounts a clean bill of health in February.{/} It declined to comment.

{c15}Parliament's economic committee has summoned the governor for Thursday.{/}

The tugrik fell 1.1 percent against the dollar.

(Reporting by Solongo Jargal)

=== darkhan | en | naran
Darkhan-Uul Courier, English page. Tuesday 14 April 2026. Cloudy, minus 6. USD 3,571 buy / 3,590 sell

"They gave me a number, like at the dentist"

{c16}Tsetsegmaa D. sold three hundred sheep last autumn, as her knees would not do another winter, and put 41 million tugrik into Naran Bank, because a cousin worked at the window.{/} On Monday at nine the cousin came out with a sheet of paper and stuck it on the glass. {c1~}The sheet said that there was no bank any more.{/}

{c8~}She will get 20 million of it back, from the insurance; when the clerk of Shuudan Bank explained this to her she asked whether that was half the sheep or half the knees.{/}

{c7}She'd been standing there since Saturday evening with, by our count, about three thousand others. There was a fire in an oil drum.{/} A monk brought tea. {c10}It had started on Friday at noon, when the machine in the Grand bazaar gave its last note, and by evening there was nothing to be had from any of them.{/}

{c17}Who else had money there? The city had. Twenty-eight billion tugrik of Darkhan's budget lay in Naran, Deputy Mayor Munkhzul admitted to us,{/} {c18}and teachers and nurses won't be paid this week.{/} She couldn't say why it had all been in one place. "It was around the corner," she said.

{c19}Others had been quicker. From the end of March a voice message went around the herders' groups on Facebook, a man's voice, who advised everyone to "take the milk before the cow's gone".{/} Police looked for the man in order to fine him for spreading panic. They're still looking, presumably to apologise.

{c12~}Lhagva Ganbaatar, who came up from teller to chief executive, was led out by the back door in the forenoon with his coat over his hands.{/} {c6}Mr. Bat-Erdene, the owner, is in Seoul since Wednesday.{/} His riding school outside town is closed, the horses have been fed.

Naran began in 1998 as a mutual fund of the cement workers, above a canteen; {c2~}in the end it had sixty-two branches and its name on the wrestling stadium.{/} {c5~}It was the coal that did it, says a former credit officer, who wants no name: "Every month there was a new company with the same telephone number."{/}

Bus 4 doesn't stop at Naran Square until further notice.

=== foreign | en | naran
{c1~}Mongolian bank collapse{/} tests a reformer

The Harbour Financial Review · Frontier markets
By Augustin Pelletier-Quaye, Singapore. Additional reporting: Bolormaa Chuluun
3 MIN READ — This article is free. Register to read two more.

P. Enkhjargal has been in charge of Mongolia's central bank for 16 months and had hoped to be remembered for inflation. It'll be for this. {c1}By closing Naran Bank this week she's done what her predecessors shied away from,{/} {c3~}namely to let a lender die.{/}

{c4}The gap in its books amounts to 460bn tugrik,{/} or 1.5 per cent of all assets in the banking system, analysts at Tengri Securities reckon. {c5}Lending went overwhelmingly to firms in the coal trade controlled by one clan, that of Naran's owner, D. Bat-Erdene.{/} Chinese buyers stopped paying them last summer. {c14~}None of it kept the accountants from signing off on the books at the start of the year.{/}

{c13}No public funds are to be injected: T. Oyunbold at the finance ministry was categorical.{/} {c8}Small savers are covered to the tune of 20m tugrik and should see their cash from 27 April, through Shuudan Bank.{/} {c9}That takes care of some 75 per cent of account holders.{/} {c17~}Among those whom it leaves exposed is the municipality of Darkhan,{/} {c18}which couldn't meet its payroll for schools and clinics.{/}

{c11}The governor insists that other banks are healthy.{/} Markets half believe her: yields on the bonds of the two largest rose by 90 basis points and fell back by 50.

{c19~}The run was set off, bankers say, by an anonymous audio clip on social media.{/} "You could hear that he'd seen the ledger," said one. {c12}Prosecutors have meanwhile arrested L. Ganbaatar, Naran's chief executive.{/} {c6~}The man they'd like to talk to is in South Korea, with a back complaint.{/}

{c15~}Lawmakers will question her this week.{/} Some of them, according to the register of interests, had mortgages at Naran on terms that one would call friendly.

=== column | en | naran
What the Cow Said

by Otgon-Erdene the Younger | The Felt Page | 14.04.2026 | ❤ 611

Every Mongolian child knows what to do when the ice begins to sing. You don't run. You lie down flat, spread your arms and slide back the way you came. Grown-ups seem to forget it. At the first crack we all jump up and stamp for the shore together.

{c10~+c7~}So it went at the weekend, when the holes in the wall stopped giving out notes and a small town's worth of folk stood stamping on a square in the frost.{/} Were they fools? No. They were late. {c19~}The clever ones had listened two weeks before to a fellow with a cold, who spoke into his phone about milk and a cow.{/} I think that he should be given the Order of the Pole Star, if he can be found.

{c1~}The people in charge of our money have now put a sheet over the patient.{/} I approve. {c13~}I approve, too, of the gentleman at the treasury who won't pay for the funeral.{/} Twice in my life I've had to buy a bank, with my taxes, without getting so much as a calendar. But may I ask some childish questions?

**Where was the doctor?** {c14~}Someone with a foreign double name had looked at its tongue in winter and pronounced it fit as a fiddle.{/} What did that cost? Do they give it back?

**Where's the owner?** {c6~}Abroad, for his health.{/} Our rich have delicate constitutions, and it's remarkable how well Korea agrees with them.

**Who borrowed it all?** {c5~}He did, it turns out, under fourteen hats.{/} One wonders whether he had to queue.

**And who keeps a whole city's purse in one drawer?** {c17~+c18~}Because of that drawer the woman who teaches my niece to read has to borrow for her potatoes this week.{/}

{c11~}We are assured that all the rest is as solid as rock, for the lady who says so has her own money in it.{/} That's nice. I'd have preferred to hear that she had it in a sock and was thinking about it.

I'm not a bitter man. A bank is a promise, and most promises are kept, otherwise there'd be no weddings. I only note that {c8~}the little ones are to be made whole, up to a certain size,{/} {c16~}and that a herd of three hundred is, by the look of it, above that size.{/} Is that a big fortune? It's forty years of getting up at five.

When the ice sings, lie down. And next winter, look who's skating in the middle.

More by this author: On fermented things · Against parking · My life as a goat, parts 1–9

=== other-year | en | coop
Savings cooperative in Darkhan closed, manager detained

ULAANBAATAR, April 22, 2025 (Altai News Agency)

Mongolia's financial regulator withdrew the licence of the Shariin Gol savings cooperative on Tuesday after a day of queues in the northern city of Darkhan, where it's based.

The cooperative has 6,400 members and three offices. Inspectors found a hole of 9 billion tugrik, most of it from loans to five construction companies that belong to the manager's brother.

The manager, Nergui Damdin, was detained on Monday. Deposits in cooperatives are not insured. On Monday some 200 people waited outside its office, many of them pensioners.

Central bank Governor Enkhjargal Purevdorj said that cooperatives weren't under her supervision. "The banks are sound," she said. The finance minister at the time, Zolzaya Bat, ruled out compensation. An auditor had refused to sign the accounts in January.

=== other-office | en | note
Central bank unveils 50,000-tugrik note

ULAANBAATAR, April 13, 2026 (Altai News Agency)

Mongolia will put a banknote of 50,000 tugrik ($14) into circulation from July 27, central bank Governor Enkhjargal Purevdorj said on Monday.

The note, the largest in the country, shows a herder with his sheep on the back. Some 180 billion tugrik's worth will be printed in Germany. Cash machines of all banks must be able to handle it by then.

The presentation, planned for the morning, was put off until the evening. Enkhjargal took no questions on other subjects. "I keep one in my own purse," she said, and held it up.

Parliament's economic committee approved the note in February. It was the first time in more than ten years that a new denomination was introduced.

=== discrepancies
amount | c4 | agency: 640 billion tugrik | foreign: 460bn tugrik
number | c7 | agency: some 2,000 people | darkhan: about three thousand others
date | c6 | agency: on Thursday | darkhan: since Wednesday
