=== wire | en | deal
{c1~+c2~}Kenya negotiated secretly with fugitive gold dealer -sources{/}

NAIROBI, April 16, 2026 (Equator News Service)

{c1}Officials of Kenya's Treasury negotiated in secret for eight months with Silas Okwemba, a fugitive gold dealer, about the return of part of the money he is accused of stealing,{/} {c2}three people with direct knowledge of the discussions said.{/}

{c3}Okwemba offered to pay $140 million if the charges against him were dropped,{/} the people said. {c4}Envoys met him four times at a hotel in Dubai,{/} {c5}and messages were carried by a retired judge, Wanjala Mbuthia.{/}

{c6}Okwemba, 49, is charged with defrauding investors of $610 million by selling them shares in gold that did not exist.{/} {c7}About 38,000 people bought them, many of them teachers and police officers.{/} {c8}He fled to Uganda in March 2024, hidden in a fish lorry,{/} {c9}and has been the subject of an Interpol notice since June of that year.{/}

{c10}Treasury Secretary Peris Chelagat approved the first contact in July, two of the people said.{/} {c11}"The Treasury does not negotiate with fugitives," her spokesman, Dan Rotich, said when asked for comment.{/}

{c12}The director of public prosecutions, Edwin Nyaberi, learned of the talks only in February.{/} {c13}"I can drop a case. I cannot sell one," he told Equator News Service.{/}

{c14}A draft agreement of 14 pages, dated February 3 and seen by Equator News Service,{/} {c15}would have let Okwemba keep a house in the Nairobi suburb of Karen and two farms.{/} {c16}It was not signed because the two sides could not agree on the bank to which the money would be paid,{/} one of the people said.

{c17}Mbuthia said he had met Okwemba as a friend and had talked to him about golf.{/} {c18}A lawyer for Okwemba declined to comment.{/}

{c19}"He offers us a quarter of our own money and wants to be thanked," said Grace Auma, who leads a group of victims.{/}

{c20}Kenya asked the United Arab Emirates to extradite him in September 2024, but the request is still pending.{/} {c21}The government, which faces an election in August 2027, is seeking to fill a hole of $2.2 billion in its budget.{/}

{c22}The finance committee of parliament said it would summon Chelagat on Tuesday.{/}

(Reporting by Noel Barasa and Fatma Hirji)

=== rewrite-dense | en | deal
{c1}Confidential discussions between representatives of Kenya's Treasury and the fugitive gold trader Silas Okwemba extended over eight months and concerned the partial restitution of allegedly misappropriated funds,{/} {c2~}according to multiple sources familiar with the matter.{/} The revelations highlight the complex dynamics between accountability and fiscal necessity in East Africa's largest economy.
{c3}Okwemba is reported to have proposed a payment amounting to $140 million, contingent upon the withdrawal of the charges he faces.{/} {c6~}Those charges relate to the alleged defrauding of investors to the extent of $610 million through the marketing of stakes in non-existent gold.{/} {c7~}Tens of thousands of individuals, including educators and members of the police, are believed to have been affected.{/}
{c4+c5}Engagement was conducted by means of four encounters in a Dubai hotel, while a former member of the judiciary, Wanjala Mbuthia, functioned as intermediary.{/} {c17}The latter characterised his contact with Okwemba as being of a personal nature and focused on the game of golf.{/} {c10}Initial outreach was reportedly authorised in June by Peris Chelagat, the Treasury Secretary.{/} {c11~}Her office has rejected the notion that negotiations with fugitives are undertaken.{/}
{c14~+c15}A draft text of 14 pages envisaged the retention by Okwemba of two farms as well as a residence in Karen.{/} {c16}The arrangement ultimately remained unsigned owing to disagreement regarding the financial institution that was to receive the transfer.{/} {c12}Notably, Director of Public Prosecutions Edwin Nyaberi was not made aware of the process until February.{/} {c13}He cautioned that while cases may be discontinued by his office, they are not available for sale.{/}
{c18}Okwemba's legal representative refrained from offering remarks.{/} {c8}The businessman absconded to neighbouring Uganda in March 2024 by concealing himself aboard a vehicle transporting fish.{/} {c20~}A request for extradition addressed to the Emirati authorities remains unresolved.{/}
{c19~}Victims have voiced dissatisfaction at the prospect of recovering merely a fraction of their savings.{/} {c22}Chelagat is expected to be called before the parliamentary finance committee on Tuesday.{/} {c21}Analysts note that a budgetary shortfall of $2.2 billion is weighing on the government ahead of the ballot of August 2027.{/}
As developments continue to unfold, the delicate balance between justice and pragmatism will remain crucial in shaping Kenya's trajectory.

=== rewrite-site | en | deal
عاجل | اقتصاد | أفريقيا | رأي | EN

{c1~}The "king of the imaginary gold" bargains with Nairobi from a hotel of five stars{/}

By: The Economic Desk
الجمعة 17 أبريل 2026 - 11:25 ص  |  1,284 views  |  0 comments

{c4}In the lobby of a hotel in Dubai, four times, men who came from Nairobi sat to a man who is wanted in Nairobi.{/} {c1}And the subject: that Silas Okwemba returns to the Kenyan Treasury a portion of what he is accused of plundering; the secret talk continued eight months,{/} {c2}as reported by three sources with knowledge.{/}

{c3}The offer of the man was clear: he pays 140 million dollars, and the accusations fall.{/} {c6~}The accusations say that he took from the investors 610 millions against shares in a gold that has no existence.{/} {c7}Those who were deceived are around 83 thousand, and among them the teacher and the policeman.{/} The dream of quick richness, as is known, has no nationality.

[ إعلان ]

{c10}And the green light for the first contact was given in July by the minister of the Treasury, Mrs. Beris Chelagat, as two of the sources confirmed.{/} {c11}But her spokesman Dan Rotich cut off: "The Treasury does not negotiate with the fugitives."{/}

{c5}The letters were carried between the two sides by the retired judge Wanjala Mbuthia.{/} {c17}He says: we are friends, and we spoke of the golf.{/}

{c12}As for the public prosecutor, Edwin Nyaberi, he was the last who knows, in February.{/} {c13}He said: "To close a file, I am able. To sell it, no."{/}

What is in the draft?

{c14}Fourteen pages bearing the date of the third of February.{/} {c15}According to it there remain to Okwemba his house in the suburb of Karen and with it two farms.{/} {c16~}The signature stumbled on the name of the bank.{/}

{c8}It is mentioned that Okwemba exited to Uganda in the spring of 2024, lying in a truck between the fish,{/} {c9~}then the international police circulated his name.{/} {c20}The Kenyan request for his handing over has been with the Emirates since September of the same year without an answer.{/}

{c19}"He gives us the quarter of our money and waits for the thanks," so commented Grace Auma, from the league of the victims.{/} {c22~}The parliament intends to call the minister.{/}

شارك الخبر | أضف تعليقاً
الأكثر قراءة: سعر الذهب اليوم عيار 21

=== blog | en | deal
Settling Up: When Governments Haggle With the Men They Hunt

7 min read
18 views
Apr 21, 2026

Would you take back twenty-five cents for every dollar that was stolen from you, if the thief got to keep the rest, and the house? Don't answer too quickly. Somewhere in Africa a finance ministry apparently spent the better part of a year weighing that very question...

Nothing below is financial advice.

Every crisis has its official story and its other story. The official one has a podium, a flag and somebody with a firm jaw who tells us that the law will take its course. The other one has room service. I have covered enough debt restructurings to know which of them usually ends with money changing hands, and it's not the one with the flag. Still, what has emerged in recent days took even a hardened cynic like me by surprise.

The Man Who Sold Nothing

Let's set the scene. {c6~}A dealer with a talent for brochures persuades people to put their savings into metal that, it turns out, was never dug, never melted and never there.{/} {c7~}His customers were not hedge funds; they were folks who teach your children and direct your traffic, and there were enough of them to fill a stadium.{/} It's a very old trick with a very new website.

In my view, gold frauds work so well because gold is the one investment that people think they understand. It shines, it's heavy, your grandmother had some. Nobody's grandmother had a collateralised debt obligation. The moment that you can see a thing in your mind's eye, you stop asking to see it with your own.

{c8~}And then, when the law was at the door, he slipped over the frontier among somebody's catch of the day.{/} I have had worse journeys with budget airlines, but not many.

A Quiet Conversation in the Gulf

What do you do with a debtor who's out of reach? You can shout. You can post his picture. {c9~}They did that as well, and his face has been on the wall of every police force on the planet ever since.{/} Or you can pick up the phone. {c1~}It now appears that the Treasury did just that, and went on doing it for months without telling a soul.{/}

{c4~}The get-togethers took place in the kind of city where everybody's passing through and no one is from, at an address with a pool.{/} {c5~}A gentleman who used to wear a wig and robes ran back and forth with the notes.{/} {c17~}He recalls it rather differently: pals, a round of eighteen holes, the weather.{/} Well. I've heard many words for mediation, and I shall add "golf" to the list.

In negotiation, what matters isn't who is right. It is who can wait.
— Quoted in every business book at every airport, and no less true for that

Consider what each party could wait for:

  • The fugitive: as long as the minibar holds out.
  • The Treasury: until the next bond falls due.
  • The politicians: until the next rally.
  • The victims: not at all. Some are in their seventies.

The Price Tag

{c3~}The figure on the napkin, we are told, was a nine-digit one, and the quid pro quo was a clean slate.{/} Is that a lot? It depends on how you look at it. As a share of what vanished, it's rather modest. As a share of what these people will otherwise see, it may well be infinite. Recovery rates in cross-border fraud are dismal. Ask anyone who ever chased an oligarch's yacht from one flag to another.

Table: What a Deal Buys

OptionSpeedJusticeMoney
Extradite and trySlowYesHardly any
SettleFastNoSome
Do nothingInstantNoNone

{c15~}What sticks in the throat is the small print, by which he'd have held on to the villa in the leafy part of town and his fields besides.{/} I don't know about you, but I could forgive a number sooner than a veranda. {c19~}A woman who speaks for those who were fleeced put it in a single sentence, and it was to the effect that he was returning a slice of their own cake and expected a curtsy.{/}

Who Knew?

This, I think, is where the story stops being about one rogue. {c12~}The man whose signature would've been needed to make the case go away wasn't let in on the secret until the thing was all but typed up.{/} {c13~}He has since made it plain that his shop isn't that sort of shop.{/} Bravo. But doesn't it tell us something that a ministry could promise what was never its own to give? Or was it just a bluff from the start?

{c11~}From the top floor comes the line that the house doesn't bargain with people on the run, full stop.{/} It's a good line. {c14~}It has the single drawback that there's a document.{/} {c16~}In the end, it wasn't conscience that killed the bargain but a squabble over account numbers.{/} Isn't that always the way? Great matters of principle, and it all comes down to a form.

The Bigger Picture

Governments all over the emerging world are squeezed. Interest is high, donors are tired, and voters are hungry. Under such pressure, every pot of money starts to look like a lifeline, including those with blood or tears on them. I'm not defending it. I'm only saying that when the roof leaks, you don't check where the bucket was bought.

So what should we watch?

1. The bond spreads. They seldom blush, but they do talk.
2. The victims' lawyers, who may want a share of the next draft.
3. The tone of speeches. When the word "closure" turns up, reach for your wallet.
4. The golf courses.

Maybe in a year's time we'll learn that there was a signature after all, and a bank, and a tidy press release on a Friday night. Or perhaps the man will step out of a plane in handcuffs and I'll eat my hat. Until then I'm left with the thought that crime doesn't pay, but that it does, on occasion, offer to. What would you have done? The comments are open, and unlike certain vaults, they aren't empty.

It's not what you own, it's what you can prove you own.
— Anonymous
Author

Grant Ellerby writes about money for people who haven't got any. For collaboration or sponsored posts, use the form.

Related Articles
Gold at record: five mistakes to avoid

=== other | en | escape
{e1~}Kenyan gold dealer accused of fraud flees to Uganda -police{/}

NAIROBI, March 19, 2024 (Equator News Service)

{e1}Silas Okwemba, a Kenyan gold dealer under investigation for fraud, has fled to Uganda,{/} police said on Tuesday, {e2}two days before he was to be questioned about shares in gold that investors could not find.{/}

{e3}He crossed the border at Busia in a lorry that carried tilapia,{/} a police officer with direct knowledge of the escape said. {e4}The driver, who was arrested on Monday, was paid $3,000.{/}

{e5}"I am travelling for my health and have nothing to hide," Okwemba said in a voice message sent to customers.{/}

{e6}Peris Chelagat, then a member of the finance committee of parliament, demanded to know why he had been left his passport.{/} "A Treasury that does not watch fugitives will soon have to negotiate with them," she told reporters.

{e7}About 2,100 people have filed complaints against him, many of them teachers.{/} The prosecution service said that it was working on a charge sheet and that the sum was still being counted.

Grace Auma, a retired headmistress who lost her pension, said that she had not slept for three weeks.

A lawyer for Okwemba declined to comment. Uganda's interior ministry said it was not aware of his arrival.

(Reporting by Noel Barasa)

=== other-ar | ar | escape
{e1~}تاجر ذهب كيني يفر إلى أوغندا قبيل استجوابه{/}

نيروبي – (خدمة إخبارية)
20 مارس/آذار 2024

{e1+e2~}أعلنت الشرطة الكينية أن تاجر الذهب سيلاس أوكويمبا، الملاحَق في قضية احتيال، هرب إلى أوغندا قبل يومين من موعد استجوابه.{/}

{e3}وعبر الرجل الحدود عند بلدة بوسيا مختبئاً في شاحنة أسماك،{/} {e4}وأوقف سائقها الذي تقاضى خمسة آلاف دولار.{/}

{e5}وفي رسالة صوتية إلى زبائنه قال أوكويمبا إنه «مسافر للعلاج وليس لديه ما يخفيه».{/}

{e6}وتساءلت النائبة بيريس شيلاغات عن سبب عدم سحب جواز سفره.{/} {e7}وتلقت السلطات نحو 2100 شكوى ضده، كثير منها من معلمين.{/}

اشترك في نشرتنا الاقتصادية

=== discrepancies
number | c7 | wire: About 38,000 people | rewrite-site: around 83 thousand
date | c10 | wire: in July | rewrite-site: in July | rewrite-dense: in June
amount | e4 | other: $3,000 | other-ar: خمسة آلاف دولار
