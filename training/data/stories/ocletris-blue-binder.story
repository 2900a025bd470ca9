=== page1 | en | ruling
{c1~}Judge Blows Up $3.4 Billion Sleep-Drug Settlement:{/} {c2~}No Free Pass for Brunnhalde's Ex-Boss{/}

{c1~}Judge Blows Up $3.4 Billion Sleep-Drug Settlement:{/} {c2~}No Free Pass for Brunnhalde's Ex-Boss{/}

by Chief Editor

Photo caption: A box of Ocletris tablets. Image: archive

Listen to this article

{c1}A federal judge in Newark, New Jersey, on Wednesday rejected the $3.4 billion settlement by which the Swiss drugmaker Brunnhalde AG wanted to end the lawsuits of 41 states over its sleeping pill Ocletris.{/} {c2}Judge Yolanda Prestwick found that the deal would have protected Ferdinand Zollikofer, the former chief executive, and his family trust from any further suit, although they were not to pay anything towards it.{/}

{c3}"A shield is not for sale to a man who has not brought a coin," she wrote in a ruling of 88 pages.{/}

It is the most dramatic turn yet in an affair that has occupied courts on two continents, and whose sealed emails have become something of a literary genre.

What the Judge Wants Now

{c4}Prestwick gave the parties 60 days to come up with another agreement and set a hearing for June 3.{/} {c5}People briefed on the negotiations said that the Zollikofer family was now ready to put in $500 million of its own,{/} a sum that they described as "an opening bid".

{c6}Brunnhalde said it was disappointed and would go to the appeals court in Philadelphia.{/} {c7}"The victims asked for certainty and got years of waiting," said its lead counsel, Penelope Grieve.{/}

{c8}Shares in the company fell 11 percent in Zurich, to their lowest since 2016.{/} {c9}Chief executive Reto Amstutz told analysts that $2.9 billion had been set aside and that no more was planned.{/}

At a glance

- {c1~}Settlement over Ocletris thrown out{/}
- {c4~}New hearing on June 3{/}
- {c8~}Share price down 11 percent{/}

Winners and Losers

{c10}The 16,700 people who have sued over the drug would have received $48,000 each on average, before lawyers' fees.{/} For now they get nothing.

{c11}Still, Cody Tarrant, who represents some 2,000 of them, spoke of "the best day since the pills went into the bin".{/} {c12}Nine states had opposed the deal from the start.{/} {c13}New Jersey's attorney general, Paula Vincenti, who had negotiated it, said that it was the most money that anybody would ever see, but that she would go back to the table.{/}

{c14}One of those who objected was Ruthanne Oakes of Missouri, whose husband drowned in a neighbour's pool while sleepwalking.{/} {c15}She wrote to the judge by hand. "I would have liked him to pay for the stamp," her letter says.{/}

The Pill and the Binder

{c16}Ocletris came on the market in 2014 and was withdrawn in August 2021.{/} {c17}Patients cooked, drove and climbed balconies without waking; regulators have linked 214 deaths to the drug.{/}

{c18}The company's own Trial 17 had shown that one patient in 90 walked in his sleep, according to the blue binder that a statistician, Samira Benkhelil, gave to the authorities.{/} Lukas Hinnen, under whom it was run, was not a party to the deal.

{c19}Zollikofer, who is 71 and lives in Ascona, has not set foot in the United States since 2022.{/} {c20}His lawyers said that he had acted in good faith at all times and that his consent to the deal "was never a purchase".{/}

Did you know? Sleepwalking affects up to four in a hundred grown-ups at some time or other. Never shake a sleepwalker; lead him gently back to bed.

FAQ

Can the ruling be appealed?
{c6~}Yes. Brunnhalde has said that it will turn to the appeals court.{/}

Is Ocletris still sold?
{c16~}No. It was taken off the market.{/}

Should the families of executives be covered by such deals? Leave your comment below and subscribe to our health and law newsletter!

=== page2 | en | ruling
{c8~}Brunnhalde shares tumble{/} {c1~}as US court says no to accord{/}

{c8}Brunnhalde stock lost 11 per cent on the Zurich exchange and has not been so cheap since 2016.{/} The reason was to be found in Newark.

{c1}There, Judge Yolanda Prestwick threw out on Wednesday an accord worth 3.4 billion dollars, with which the Basel company had meant to settle with 41 states over Ocletris, a pill against sleeplessness.{/}

{c2~}Her objection: Ferdinand Zollikofer, who used to run the firm, would have been spared all future claims without parting with a cent.{/} {c3~}She does not sell shields to people who come without a coin, says the ruling, 88 pages long.{/}

{c15}"He might at least have paid for the stamp," Ruthanne Oakes had written to the judge in her own hand.{/} {c14~}Her husband walked into a swimming pool in his sleep and drowned.{/} {c17~}In all, 241 deaths are ascribed to the medicine,{/} {c16}which was sold from 2014 until the summer of 2021.{/}

{c4}Within 60 days there is to be a new proposal, and on 3 June it will be heard.{/} {c5~}Insiders say that the former boss's family might contribute half a billion.{/} {c6~}The company intends to appeal;{/} {c7~}its lawyer, Penelope Grieve, complained that the injured would have to wait for years.{/}

{c10}There are 16,700 of them. On average each was to have had 48,000 dollars, from which the lawyers would have taken their part.{/} {c12~}A number of states never liked the deal.{/} {c13~}Paula Vincenti, attorney general of New Jersey, does, and says that nobody will get more.{/} She did not rule out another attempt. {c11~}Her opposite, the plaintiffs' lawyer Cody Tarrant, was jubilant.{/}

{c9}The provisions of 2.9 billion dollars will not be raised, said Reto Amstutz, the finance chief.{/} {c18~}The proceedings rest on a binder of Samira Benkhelil's, from which it appears that sleepwalking had been seen in Trial 17.{/} {c20~}Zollikofer maintains that he did nothing in bad faith.{/}

=== arabic | ar | ruling
{c1~}قاضية أمريكية ترفض تسوية بمليارات الدولارات لشركة أدوية سويسرية{/}

الأربعاء 2 أبريل 2025 | اقتصاد | صحة

{c1}رفضت القاضية الاتحادية يولاندا بريستويك في مدينة نيوارك بولاية نيوجيرسي، الأربعاء، تسوية قيمتها 3.4 مليار دولار كانت شركة «برونهالده» السويسرية تسعى عبرها إلى إنهاء دعاوى رفعتها 41 ولاية بشأن عقارها المنوم «أوكليتريس».{/}

{c2}ورأت القاضية أن الاتفاق يحصّن الرئيس التنفيذي السابق فرديناند تسوليكوفر وصندوق عائلته من أي ملاحقة لاحقة، مع أنهم لا يسهمون فيه بشيء.{/} {c3~}وكتبت في حكمها: «لا يباع الدرع لرجل لم يأت بقطعة نقد واحدة».{/}

{c4}وأمهلت الأطراف ستين يوماً للتوصل إلى اتفاق بديل، وحددت الثالث من يونيو/حزيران موعداً للجلسة المقبلة.{/} {c5}وقال أشخاص أُطلعوا على المفاوضات إن عائلة تسوليكوفر باتت مستعدة لدفع 500 مليون دولار من مالها.{/}

{c6~}وأعربت الشركة عن خيبة أملها وقالت إنها ستستأنف،{/} {c7}وعلقت محاميتها بينيلوبي غريف قائلة إن الضحايا «طلبوا اليقين فنالوا سنوات من الانتظار».{/} {c8}وهبط سهمها في بورصة زيورخ بنسبة 11 في المئة إلى أدنى مستوى منذ 2016.{/}

{c10}وكان من المقرر أن يحصل كل من المدعين، وعددهم 16 ألفاً و700، على 48 ألف دولار في المتوسط قبل خصم أتعاب المحامين.{/} {c12}وعارضت تسع ولايات الاتفاق منذ البداية.{/}

{c16~}وسُحب العقار من الأسواق في أغسطس/آب 2021{/} {c17}بعدما ربطت جهات رقابية بينه وبين 214 وفاة، إذ كان متعاطوه يقودون السيارات ويطهون وهم نيام.{/} {c18}وتُظهر وثائق «الملف الأزرق» الذي سلمته خبيرة الإحصاء سميرة بنخليل إلى السلطات أن مريضاً من كل تسعين مشى في نومه خلال «التجربة 17».{/}

{c19}أما تسوليكوفر (71 عاماً) المقيم في أسكونا فلم يدخل الولايات المتحدة منذ عام 2022،{/} {c20~}ويؤكد محاموه أنه تصرف بحسن نية.{/}

=== blog | en | ruling
Sleep, Shields and Stamps: What a Pill Scandal Taught Me About Saying Sorry

6 min read

Do you sleep well? Do you really? When did you last wake up without reaching for your phone, your spouse or a pill? And if something you had trusted to carry you through the night had carried you out of the house instead, what would you want from the people who sold it to you: money, or a word?

Regular readers know my story. For eleven years I did not sleep. I had the lavender, I had the weighted blanket, I had the app with the whales. I had a doctor with a prescription pad who was a very nice man. This blog grew out of those nights, and most of what you find here is about light, breath, magnesium and bedroom temperature. Today I want to write about a courtroom instead, because it has kept me awake, and that does not happen to me any more.

The short version

{c1~}A firm whose tablets had been in half the bedside drawers of the country offered to pay billions so that everybody would go home. On Wednesday a woman in a robe told it: not like this.{/}

Why? It was not that there was too little. {c2~}It was that there was a clause for the gentleman who had been in charge in those years, and for his kin. They would have been left in peace for ever, and it would not have cost them the price of a pillowcase.{/}

I read the sentence that she wrote about it three times. {c3~}You do not get armour if you come with empty pockets; that is about the sense of it.{/} I have put it on my fridge.

A small history of my own apologies

When I was nine, I broke the wing of my brother's balsa plane, and my father marched me into his room. "Say it," he said. I said it. "Now bring him something." I had no idea what. In the end I brought my brother my dessert, a slice of pie with the fork already in it. He has forgotten the plane. He still talks about the pie.

I think that there is an old human rule in that. An apology has three parts: I did it, I will not do it again, and here is my pie. Most of us can manage one. Companies like to go straight to the third and to skip the first two. And what this deal offered was stranger: somebody else's pie.

Ask yourself, gently, without judgment:

- When I last said sorry, what did it cost me?
- Did I send a gift card because I could not face a visit?
- Is there somebody who is still waiting, not for my money but for me?
- Do I let others pay for my peace of mind?

The letter

There are always clever people in such a case, with wheeled suitcases and water bottles. But the one I cannot forget wrote on lined paper. {c14~}She lost the man she was married to. He got up one night, asleep, went through the hedge and never came out of the water next door.{/} {c15~}And all she told the court was that she would have been glad if the person responsible had so much as bought the postage.{/}

Isn't that what it comes down to? She does not want his house. She wants to see his hand go to his pocket.

I had a neighbor in my sleepless years, a widower, who each evening at ten turned on the lamp in the window for his wife, who had been dead since the spring. I could see it from my bed. I asked him once if it helped. "It isn't to help," he said. "It's to show that somebody is up." I believe that grief wants company more than compensation.

But what about everyone else?

I promised to be fair, so here is the other half. {c10~}Thousands and thousands of people had been counting on a check, and not a small one: enough for a car, or for the roof.{/} {c7~}They will have to be patient for a good long while, as the defense was quick to point out.{/} One of them commented under my last post. She said: "Principles are for people who have dental." I have no reply to that, except to say that I am sorry, and that I know it is a cheap sorry.

{c13~}Even the official who had put it all together thinks that there will never be a bigger pot.{/} Perhaps she is right. Perfect is the enemy of Tuesday's groceries. In my own life I have turned down a good-enough mattress three times while waiting for the ideal one, and slept on the floor.

{c5~}And yet, look what happened. No sooner had the door been shut than there was a rustling, and the family, so it is said, found that it had a few hundred million to spare after all.{/} Funny how a "no" can jog the memory! I have noticed that with contractors.

What we can learn for our nights

You came for sleep advice, so you shall have it. None of this is medical, but all of it has been tried on me.

1. Do the accounts before bed. Not the money: the sorries. Whom do I owe one? Write the name down and put the paper in another room.
2. Do not trust anything that works too fast. That goes for pills and for settlements.
3. Ask what was left out of the leaflet. {c18~}In this affair, too, there was a test in which sleepers had strolled about, and it took a lady with a folder to bring it to light.{/} Be that lady for yourself. Keep a sleep diary.
4. Lock the balcony door. I mean it.
5. If you cannot sleep, do not fight. Get up, sit in the dark kitchen, and drink something warm without caffeine. Night is long, but it is not personal.

I am told that lawyers sleep badly. So do judges, I should think. I like to imagine that one of them, this Wednesday, went home, took off her shoes, and slept like a child for eight hours in a cool, dark room. She had earned it.

Be kind to yourselves tonight. And if there is a stamp to be bought, buy it.

What was the best apology that you ever got? Share it below, and join 30,000 light sleepers in my Sunday letter!

This blog is for general information and does not replace a doctor or a lawyer. I have not been paid by any company that is mentioned or not mentioned here.

=== other | en | airport
Handcuffs at Gate A: Brunnhalde's Former Research Chief Arrested in Zurich Over Sleep-Drug Data

Handcuffs at Gate A: Brunnhalde's Former Research Chief Arrested in Zurich Over Sleep-Drug Data

by Chief Editor

November 14, 2025

Listen to this article

Photo caption: Zurich Airport, departure hall. Image: archive

Swiss police have arrested Lukas Hinnen, for nine years the head of research of the drugmaker Brunnhalde AG, on suspicion of forging documents in the affair of the sleeping pill Ocletris. The 58-year-old was stopped on Thursday evening at Zurich Airport as he was about to board a flight to Singapore, the Basel prosecutor's office said.

It is the first arrest in Switzerland since lawyers on both sides of the ocean began to speak of a sleep-drug settlement. And it turns the spotlight from the courts of New Jersey to a villa quarter above the Rhine.

Two Suitcases and a Shredder

According to people briefed on the investigation, Hinnen had in his luggage three hard disks, a contract with a university in Asia and a receipt for a shredder. He told the officers that he was going to give a lecture on the ethics of clinical research.

Prosecutor Noemi Stadelmann suspects that in the spring of 2013 he had the case histories of 31 sleepwalkers struck from the records of Trial 17, and that he had the doctors who had noticed them sign a second set of forms. The sealed emails, which a New Jersey court unsealed in part in the summer, contain a message of his with the line: "There are no walkers, only restless sleepers."

Key points

- Former research chief in custody
- Suspected forging of documents; up to five years in prison
- Judge to decide on Saturday whether he stays behind bars

"A Scientist, Not a Forger"

His lawyer, Corinne Favre, called the arrest "theatre with a boarding pass". Her client, she said, had told the prosecutors of his journey by registered letter. He had coded the cases by the rules of the day, and he was "a scientist, not a forger".

Brunnhalde said that it was cooperating. Chief executive Reto Amstutz wrote to the staff that "nobody who works here now" was affected. Chairwoman Heidi Baumgartner postponed the opening of a research centre which was to have borne Hinnen's name.

In Ascona, the former chief executive, Ferdinand Zollikofer, who had hired Hinnen away from a Danish rival, let it be known that he was "surprised and saddened". The two men had gone hunting together each autumn. Penelope Grieve, who leads the company's defence in America, asked for a week's pause in a deposition.

Across the Atlantic

Lawyers there were less reserved. "We have been asking him to come to us for four years. It seems that he prefers Singapore," said Cody Tarrant, the plaintiffs' lawyer. Paula Vincenti, New Jersey's attorney general, said that she would ask for copies of the disks. Judge Yolanda Prestwick, before whom much of the affair has been heard, reminded the parties in a two-line order that "evidence does not need a visa".

Ruthanne Oakes, the most prominent of the bereaved, was told of the arrest by a reporter, at a quilting fair. She asked how to spell his name.

The Woman With the Blue Binder

Without Samira Benkhelil there would be no affair. The statistician, born in Oran and trained in Lausanne, noticed in her second year with the company that patients' numbers in a table jumped from 402 to 434. When she asked, she was moved to a department for veterinary ointments. She copied what she could by hand, in pencil, since printers were monitored, and kept the pages in the blue binder of a choir.

She was dismissed with three months' pay, and a labour court in Basel later called that lawful. For some years she drove a school bus. Today she teaches, and on Friday she did not interrupt her lesson.

Trial 17 had been run in eleven clinics in Poland and India, by a contractor that has since been dissolved. A nurse in Lodz who had locked the ward at night because patients kept getting up was never asked about it. The leaflet that was printed later mentioned "vivid dreams" as a rare side effect, between dry mouth and hiccups.

Pro tip: Anybody can look up the results of clinical trials in public registers. If the number of patients at the start is not the same as at the end, ask why.

What Comes Next?

If he is charged, a trial could begin in Basel in 2027. Swiss law knows no penalties of billions as American law does: a company can be fined five million francs at most. But prosecutors may confiscate profits, and Stadelmann's office has had two accounts at a private bank blocked.

Experts say that the arrest may loosen tongues. "The first one who sits in a cell for a weekend remembers more than a hundred who are sent a questionnaire," says a professor of criminal law in Bern. Three former employees are said to have called the prosecutor's office on Friday morning alone.

FAQ

What is Hinnen accused of?
Of having documents forged. He denies it.

Does the arrest touch the American settlement?
Not directly, lawyers say, but what is on the disks might.

Do you think that researchers should go to prison for missing data? Comment below, share, and subscribe to our health and law newsletter!

=== other2 | en | stlouis
St. Louis jury orders Brunnhalde to pay quilter $61 million in first sleep-drug trial

ST. LOUIS - A jury on Friday ordered the Swiss drugmaker Brunnhalde to pay $61 million to a Missouri quilter, Ruthanne Oakes, in the first of the lawsuits over the sleeping pill Ocletris to be decided.

The seven women and five men needed less than four hours. They found that the company had known what its drug could do and had kept its mouth shut.

PHOTO: Ruthanne Oakes on the steps of the Civil Courts Building with her lawyer, Cody Tarrant.
PHOTO: Ferdinand Zollikofer, chief executive of Brunnhalde, at the company's annual meeting in Basel.

Zollikofer, who testified by video for two days, had told the jury that he took the pill himself "and never woke up anywhere but in my bed". He said through a spokesman that he would fight the verdict, and ruled out any sleep-drug settlement "as long as I sit in this chair".

Research chief Lukas Hinnen had explained the gaps in the Trial 17 data with a computer that was changed over a weekend. Asked by Tarrant who changed it, he said he did not recall. The judge, Harold Mabry, let the jurors see nine of the sealed emails.

The Rhine Courier of Basel commented: "The company's lawyers had brought a sleep laboratory's worth of professors. The other side brought a blue binder with a sticker of a choir on it. One could watch the jurors lean forward each time that it was opened. Samira Benkhelil read from it for an afternoon, softly, like somebody reading to a child, and when Penelope Grieve rose to question her, she had few questions. What do you ask a woman who has written everything down? In the row behind sat Reto Amstutz, the head of the American business, and took notes. He is said to be a man who can read a room."

Analysts said the verdict could open the gates to thousands more. In Trenton, a state prosecutor, Paula Vincenti, who plans to run for attorney general, said she had asked for a transcript.

=== discrepancies
number | c17 | page1: 214 deaths | page2: 241 deaths | arabic: 214
role | c9 | page1: chief executive | page2: the finance chief
