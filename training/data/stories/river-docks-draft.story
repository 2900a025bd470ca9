=== wire | en | leak
{c1}Leaked draft accuses Paraguay president's brother of taking smugglers' bribes{/}

ASUNCION, Sept 9, 2026 (Continental Press Agency)

{c1}A draft indictment that was leaked to a radio station accuses the brother of Paraguay's president of collecting bribes from fuel smugglers.{/}

{c2}The 84-page document, dated Aug 27, was published by Radio Yvoty on Tuesday.{/} {c3}It names 17 people, among them Senator Mirta Sanabria and former customs chief Oscar Vallejos.{/}

{c4}Arnaldo Irigoitia received $6.2 million between 2022 and 2025,{/} {c5}paid through a firm that auctions cattle, the draft says.{/}

{c6}The attorney general's office said the paper was authentic{/} {c7}but that nobody had been charged.{/} {c8}Attorney General Blas Quintana suspended two prosecutors{/} {c9}and ordered an inquiry into the leak.{/} {c10}He said he would decide on charges before the end of October.{/}

{c11}Irigoitia's lawyer, Teresa Lugones, called the document "a novel with page numbers".{/} {c12}Her client flew to Miami on Sunday, migration records show.{/}

{c13}"I have a brother, but the law has none," President Celso Irigoitia said in a televised address.{/} {c14}He cancelled a visit to Brasilia.{/}

{c15}Opposition deputies asked for the president to be impeached.{/} {c16}They would need 53 of the 80 votes in the lower house, where they hold 32.{/}

{c17}Sanabria denied any wrongdoing{/} {c18}and gave up the chair of the senate's energy committee.{/}

{c19}According to the draft, diesel was brought from Argentina by barge at night to three private docks near Villeta.{/} {c20}The state lost about $140 million in taxes.{/}

{c21}Much of the case rests on the captain of a barge, known as Surubi, who has been in custody in the United States since February.{/} {c22}Washington revoked Arnaldo Irigoitia's visa in June,{/} two officials said. {c23}The U.S. embassy declined to comment.{/}

{c24}About 2,000 people demonstrated in front of Congress on Tuesday night.{/} {c25}The guarani lost 1.1 percent against the dollar.{/}

{c26}In 2024 a court jailed Wilfrido Ayala, a former navy captain, for 12 years for protecting the same docks.{/}

{c27}The president, a 61-year-old rancher, took office in August 2023.{/} {c28}His brother, who is 54, holds no public post.{/}

(Reporting by Lourdes Benegas)

=== local | en | leak
{c2~}What is in the 84 pages, and what isn't{/}

By the Asunción Gazette investigations desk
10 September 2026

Since {c2}Radio Yvoty put the prosecutors' draft of 27 August on its website on Tuesday,{/} it has been downloaded 400,000 times. We have read it twice. {c3~}Seventeen names appear on the first page,{/} in alphabetical order, so that {c1}the president's brother, Arnaldo Irigoitia, whom the paper describes as collector of the fuel smugglers' bribes,{/} comes sixth.

{c19}The method was simple, according to the draft: barges left the Argentine bank after dark and pumped their diesel ashore at three private landings, two at Villeta and one further south.{/} {c4+c5}For looking away, the younger Irigoitia is said to have been paid 2.6 million dollars over three years, booked as commission by the cattle auctioneers Remates del Litoral.{/} The firm's office on Avenida Artigas was locked yesterday and a neighbour said its computers had been carried out on Monday.

{c20}The finance ministry, the draft estimates, went without some 140 million dollars of tax.{/}

There are gaps. {c21}Everything about the money comes from one mouth, that of a barge skipper nicknamed "Surubí", whom the Americans have held since February.{/} No bank record is attached. A former judge, Eligio Franco, told the Gazette that he would send such a paper back with red ink on it.

{c8}Two prosecutors have been sent home by Attorney General Blas Quintana,{/} {c9}who wants to know how the text got out.{/} One of them, reached by telephone, said she had never seen the final version. {c6+c7}The office does not dispute that the text is its own but insists that no charge has been brought against anyone.{/}

{c17+c18}Senator Mirta Sanabria of the ruling party says she has done nothing wrong; yesterday she left the chair of the energy committee to her deputy.{/} {c3~}Óscar Vallejos, who used to run the customs,{/} did not open his door.

{c11}For Teresa Lugones, counsel to Arnaldo Irigoitia, it is all "a novel with page numbers".{/} {c12~}She would not say when he will be back from Florida.{/}

{c26}Readers will remember the docks from the case of the retired navy captain Wilfrido Ayala, who was given ten years in 2024.{/} {c15+c16~}A motion to impeach the president has been lodged, but its authors are 21 votes short.{/}

=== rewrite | en | leak
Paraguay's head of state has a problem, and the problem is called Arnaldo. {c28}The president's brother, aged 45, has no official job.{/} {c1}Yet he is the man who, if a confidential text now circulating is right, took the smugglers' envelopes for letting fuel pass.{/}

{c2~}A broadcaster, Radio Yvoty, got hold of the bill of indictment, a draft of over eighty pages, and made it public this week.{/} {c3}Besides the brother, it lists a senator, Mirta Sanabria, the man who once headed customs, Oscar Vallejos, and others, 17 persons altogether.{/} {c4}The sum attributed to Arnaldo Irigoitia is just over six million dollars in three years.{/} {c5}It was disguised, investigators write, with the help of livestock auctions.{/}

How did it work? {c19}By night, diesel from the Argentine side came up the river to a trio of jetties around Villeta.{/} {c20}Uncollected taxes amount to roughly $140m.{/}

{c13}The president, Celso Irigoitia, went on television to say that he might have a brother but the law did not.{/} {c14}A trip to Brazil's capital has been scrapped.{/} {c12}The brother himself had boarded a plane to Miami two days before the publication,{/} {c22}although American officials had cancelled his visa in June.{/} {c11}His lawyer dismisses the whole as fiction: "a novel with page numbers", Teresa Lugones said.{/}

{c6}The prosecution service admits that the text is genuine.{/} {c10+c9+c8}Blas Quintana, who heads it, will announce in October whether there are to be charges, and meanwhile he has an investigation into the indiscretion under way and two of his staff suspended.{/}

{c15}Impeachment has been demanded by deputies of the opposition;{/} {c16}with 32 seats they are far from the 53 that the lower chamber requires.{/} {c24+c25}Some 2,000 citizens protested outside the parliament, and the currency slipped by about one per cent.{/}

{c23}Asked about it, the embassy of the United States confirmed that it was helping the inquiry.{/} {c21}A boatman who goes by the name of Surubi and who has been sitting in an American cell since the beginning of the year is regarded as the principal witness.{/}

Only time will tell whether the affair goes any further. {c27~}The president has been in power for three years.{/}

=== blog | en | leak
When the Paper Trail Leads Home: Brothers, Boats and the Cost of Cheap Diesel

8 min read
Sep 11, 2026

Is there anything more uncomfortable than a family dinner after your name has been on the radio? A small South American republic is finding out. A leak, a river, a relative. The details are juicier than a Sunday barbecue, but the real lesson may be hiding in plain sight...

Market data as of this morning. Your own mileage may vary.

I have a rule of thumb that has served me well over the years: when petrol is cheaper than it should be, somebody else is paying for it. It might be the taxpayer, it might be the honest competitor, it might be the fish. Rarely is it nobody. Which brings me to a scandal that has everyone south of the Amazon talking, and that in my view says more about how power really works than a shelf of textbooks.

A Document That Was Never Meant for You

Let's begin with the paper itself. {c2~}A local broadcaster laid its hands on a long and rather dry legal text and simply put it out for everyone to read.{/} {c1~}In it, state lawyers set out how a close relative of the country's leader allegedly pocketed money from the people who bring in fuel without troubling the customs.{/} Wow. Not a rumour, not a whisper at a cocktail party, but numbered paragraphs.

Now, a draft is a draft. I have written many that I would not want to see in print. {c7~}No one has been formally accused of anything so far,{/} {c6~}even if those who wrote it do not deny that it is theirs.{/} That distinction matters, and I wish more people would keep it in mind before they light their torches. A document may be genuine and still be wrong.

Sunlight is a great disinfectant, but it also bleaches the furniture.
– Old publishing proverb

Following the Money (and the Cows)

Here is where things get creative. {c4~+c5~}Several million dollars are supposed to have found their way to the relative over a few years, dressed up as business with cattle.{/} I have to admit a certain admiration. Who counts cows? A cow is born, a cow is sold, a cow is eaten, and no auditor in the world wants to stand in that field. Compared with shell companies and crypto wallets, livestock is gloriously analogue.

{c19~}The goods themselves arrived under cover of darkness, floating down from the richer neighbour to a few quiet jetties,{/} as contraband has done since people first invented borders and, five minutes later, rowing boats.

What did it cost the public? {c20~}Well over a hundred million in lost revenue, if the figures hold up.{/} To put that into perspective:

• It would pave a great many roads
• It would pay a great many nurses
• It would keep a great many consultants in very nice hotels

The Human Factor: Family

Perhaps the most relatable part is the sibling angle. Every one of us has a relative who "knows a guy". Most of the time the guy can get you a discount on tyres. {c28~}The man at the centre of this tale has no office, no title and no desk,{/} and yet doors appear to have opened for him. Is that corruption, or is it merely what happens when a surname becomes a currency? Honest question.

{c13~}The leader's own answer was neat, I must say: he may have such kin, justice hasn't.{/} {c12~}His kin, by then, was enjoying the beaches of Florida.{/} Optics, people, optics.

Why Markets Yawned (Almost)

Investors hate surprises, but they hate boredom even more. {c25~}The local money dipped a little, and that was all.{/} Why so calm? I see three reasons.

1. Traders had priced in scandal long ago; it comes with the territory.
2. Soybeans don't read indictments.
3. {c15~+c16~}Talk of throwing the president out looks like just that, since those who want it don't have anywhere near the votes.{/}

In my experience the danger isn't the first headline. It is the fourth, when a second witness turns up with a shoebox.

Key RiskProbabilityImpact
Early electionLowHigh
More leaksHighMedium
Cheap dieselFadingPainful at the pump

A Captain in a Cage

And there is a witness already. {c21~}A skipper with the nickname of a fish has been talking to his American hosts behind bars for half a year or more.{/} Think about what that means. Every powerful family on that river must now be trying to remember what it said on deck in 2023. Should we believe him? Men in cells have every reason to be generous with other people's secrets. Then again, men in cells are often the only ones who have them.

{c23~}His hosts, of course, aren't saying a word.{/} They never do, until one day they hold a press conference with flags.

What Should the Ordinary Reader Take Away?

First, that institutions are made of people, and people have brothers. Second, that a leak tells you about the leaker as well as the leaked. {c8~}A couple of prosecutors have already lost their desks over it,{/} which is usually how one learns that a document hurt. Third, that nothing in life is as expensive as a bargain.

Will anybody go to jail? I honestly don't know. {c10~}A decision is promised for some time in the autumn, or spring if you live down there.{/} Until then we are left with a river, some cows and a very awkward family dinner. Personally, I would skip dessert.

What's your take: smoking gun or storm in a teacup? And would you hire your brother? Drop your thoughts below, and don't forget to subscribe to our Frontier Fridays newsletter.

=== other | en | ayala
Former Paraguayan navy captain jailed for 12 years for protecting smugglers

ASUNCION, May 22, 2024 (Continental Press Agency)

A court in Asuncion on Wednesday sentenced Wilfrido Ayala, a former captain in Paraguay's navy, to 12 years in prison for taking bribes from fuel smugglers.

The judges found that Ayala had received $900,000 between 2018 and 2021, paid through a firm that sells outboard motors. His lawyer, Teresa Lugones, called the verdict "a bill for other people's dinner" and said she would appeal.

Diesel was brought from Argentina by barge at night to three private docks near Villeta, the court said in its 130-page ruling. The state lost about $31 million in taxes.

Eleven people were named in the original indictment, among them a deputy head of customs, who was acquitted. Much of the case rested on a dock foreman, who testified behind a screen.

Blas Quintana, then the prosecutor in the case, said nobody above Ayala had been charged because nobody above him had been found.

"The law has no uniform," President Celso Irigoitia said on a visit to Encarnacion. The U.S. embassy welcomed the verdict.

About 200 relatives of sailors demonstrated in front of the court. Ayala, 57, left the navy in 2022. He was arrested in Miami the following year and extradited.

(Reporting by Lourdes Benegas)

=== discrepancies
amount | c4 | wire: $6.2 million | local: 2.6 million dollars | rewrite: just over six million dollars
age | c28 | wire: 54 | rewrite: 45
negation | c23 | wire: declined to comment | rewrite: confirmed that it was helping the inquiry
number | c26 | wire: for 12 years | local: ten years
