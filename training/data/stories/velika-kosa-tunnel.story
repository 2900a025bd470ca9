=== page1 | en | verdict
{c1~}Eight Years for Ex-Premier: Montenegro Court Convicts Vukmanovic in "Tunnel Affair"{/}

December 6, 2025 | by Chief Editor | Balkan Pulse

Listen to this article | 4 min

Photo caption: Police vans in front of the High Court in Podgorica. Archive

{c1}The High Court in Podgorica on Friday sentenced Montenegro's former prime minister, Dragisa Vukmanovic, to eight years in prison for bribery and abuse of office in what the country knows as the tunnel affair.{/} {c2}He took 4.6 million euros from the builder Ratko Scekin and in return saw to it that Scekin's firm got the contract for the Velika Kosa tunnel, the judges found.{/}

{c3}The court ordered that the money be confiscated, along with two flats in Vienna and a vineyard.{/}

A Chair That Stayed Empty

{c4}Vukmanovic himself did not hear the verdict: he is being treated for a weak heart in a clinic in Belgrade.{/} {c5}He is to be taken to the prison of Spuz as soon as the doctors allow it, the court ruled.{/}

{c6}It took Judge Vesna Perutic two hours and forty minutes to read the reasons.{/} {c7}"The state was treated like a till that somebody had left open," she said.{/}

{c8}Scekin, who had confessed, was given three years.{/} {c9}But Zoran Kaludjer, the former transport minister, was acquitted for want of evidence,{/} to gasps from the public benches.

Key points

- {c1~}Eight years for the former head of government{/}
- {c3~}Millions, flats and a vineyard to be seized{/}
- {c9~}The ex-minister goes free{/}
- {c10~}The verdict is not final{/}

Chats, Fish and a Yellow Notebook

{c11}The prosecution relied on 212 decrypted chats in which Vukmanovic went by the name of "Kum", or godfather,{/} {c12}and on the yellow notebook of an engineer, Slavko Nenezic, who had entered each payment under the name of a fish.{/} A "dentex" was a hundred thousand, according to four people familiar with the case file.

{c13}The trial took 26 months and was put off 19 times.{/}

Reactions: "Ordered by Fax"

{c10}The defence has 15 days to appeal.{/} {c14}"This judgment was ordered by fax from Brussels," said Vukmanovic's lawyer, Branka Ljubisek.{/} {c15}Special State Prosecutor Mirko Djalovic, who had asked for 11 years, said that he would contest Kaludjer's acquittal.{/}

{c16}Outside, some 800 supporters of the former leader threw eggs and flares; five policemen were hurt and 14 people detained.{/} {c17}His party, Democratic Homeland, spoke of political revenge and said that it would stay away from parliament until the New Year.{/}

{c18}Prime Minister Jelena Stanojcic said that "the age of the untouchables is over".{/} {c19}The EU's ambassador, Henrike Lasseur, called the verdict an important step for a country that wants to join the bloc in 2028.{/} {c20}Tea Marovic, who runs the watchdog group Clean Account, was less content: Kaludjer's acquittal, she said, was "a hole in the tunnel".{/}

Background

{c21}Vukmanovic, 66, governed from 2008 to 2020.{/} {c22}The tunnel, which was to have cost 120 million euros, ended up costing 214 million,{/} {c23}and it was closed again within a year because of water that ran down its walls.{/} For many Montenegrins it has become the emblem of an era in which every signature had its price.

Did you know? Montenegro has more than 130 road tunnels, which for its size makes it one of the most hollowed-out countries of Europe.

FAQ

Is Dragisa Vukmanovic in prison now?
{c4~+c5~}No. He is in a clinic abroad and is to begin his sentence when he is well enough.{/}

Is the judgment final?
{c10~}No, an appeal is possible.{/}

Was justice done? Write your opinion in the comments and subscribe to Balkan Pulse for more stories like this!

=== page2 | en | verdict
{c1~}Former Montenegrin leader gets eight years{/} {c2~}for bribes over tunnel{/}

{c18}The era of those whom nobody could touch has ended, declared Prime Minister Jelena Stanojcic.{/} {c20~}For Tea Marovic of the anti-corruption group Clean Account, though, there is a "hole" in the outcome.{/}

{c1}What both spoke about was the judgment of the High Court in Podgorica, which on Friday sent Dragisa Vukmanovic, once head of the government, to jail for eight years. It held him guilty of taking bribes and of abusing his office.{/} {c9~}Zoran Kaludjer, who was his minister of transport, left the court a free man.{/} {c8}The contractor Ratko Scekin, having owned up, must serve three years.{/}

{c2}It was from him that Vukmanovic had accepted 6.4 million euros, and it was to him that the job of boring the Velika Kosa tunnel had gone.{/} {c3~}The funds are forfeited, and so are a vineyard and his Viennese property.{/}

{c21~}The 66-year-old{/} {c4}was absent, since his heart is being looked after at a hospital in Belgrade.{/} {c5~}Prison awaits him once he recovers.{/} {c14~}Brussels is behind it all, fumed his counsel, Branka Ljubisek.{/} {c10}She can appeal within fifteen days.{/} {c15~}So will the special prosecutor, Mirko Djalovic, whom the acquittal does not satisfy.{/}

{c6}Vesna Perutic, the presiding judge, was reading for two hours and 40 minutes.{/} {c11~}Among the evidence were intercepted chats{/} {c12}and a notebook with a yellow cover, in which the engineer Slavko Nenezic had written down the payments disguised as species of fish.{/}

{c16}About 800 of the ex-premier's followers pelted the building with eggs and lit flares. Fourteen were taken away, and five officers suffered injuries.{/}

{c13~}The proceedings had been going on for more than two years.{/} {c22}The building costs of the tunnel rose from 120 to 214 million euros.{/} {c23~}Damp walls soon forced it to close.{/} {c19~}Henrike Lasseur, the European Union's envoy, spoke of progress towards membership, which Montenegro will attain in 2028.{/}

=== arabic | ar | verdict
{c1~}الجبل الأسود: السجن ثماني سنوات لرئيس الوزراء السابق{/}

البلقان | محاكم

بودغوريتسا – خاص

{c1}قضت المحكمة العليا في بودغوريتسا، الجمعة، بسجن رئيس وزراء الجبل الأسود السابق دراغيشا فوكمانوفيتش ثماني سنوات بعد إدانته بالرشوة وإساءة استخدام المنصب في ما يُعرف بـ«قضية النفق».{/}

{c2}وخلصت المحكمة إلى أنه تقاضى 4.6 مليون يورو من رجل الأعمال راتكو شتشيكين مقابل منح شركته عقد شق نفق «فيليكا كوسا»،{/} {c3}وأمرت بمصادرة المبلغ وشقتين في فيينا وكرم عنب.{/}

{c4}ولم يحضر فوكمانوفيتش الجلسة لأنه يُعالج من مرض في القلب في إحدى مصحات بلغراد،{/} {c5}على أن يُنقل إلى سجن سبوج حالما يسمح الأطباء بذلك.{/} {c8}وحُكم على شتشيكين، الذي اعترف بالتهم، بالسجن ثلاث سنوات،{/} {c9}في حين بُرئ وزير النقل السابق زوران كالودير لعدم كفاية الأدلة.{/}

{c7~}وقالت القاضية فيسنا بيروتيتش إن الدولة عوملت «كصندوق نقود تُرك مفتوحاً».{/} {c11}واستند الادعاء إلى 212 محادثة مشفرة فُكّت رموزها كان رئيس الحكومة السابق يُلقَّب فيها بـ«العرّاب»،{/} {c12~}وإلى دفتر أصفر سُجلت فيه الدفعات بأسماء أسماك.{/}

{c14}ووصفت محامية الدفاع برانكا ليوبيشيك الحكم بأنه «طُلب بالفاكس من بروكسل»،{/} {c10}وأمامها 15 يوماً للاستئناف.{/} {c15}وكان المدعي الخاص ميركو جالوفيتش قد طلب السجن 11 عاماً، وأعلن أنه سيطعن في تبرئة كالودير.{/}

{c16~}ورشق نحو 800 من أنصار رئيس الوزراء السابق مبنى المحكمة بالبيض، وأوقفت الشرطة 14 منهم.{/} {c18}وقالت رئيسة الوزراء يلينا ستانويتشيتش إن «زمن الذين لا يُمسّون قد ولّى»،{/} {c19}فيما عدّت سفيرة الاتحاد الأوروبي هنريكه لاسور الحكم خطوة مهمة للبلاد الطامحة إلى الانضمام إلى التكتل عام 2028.{/}

{c21}وكان فوكمانوفيتش (66 عاماً) قد تولى رئاسة الحكومة من 2008 إلى 2020.{/}

=== blog | en | verdict
The Price of a Mountain: Country Risk, Fish and the Small Investor

6 min read

Would you put your savings into a hole? What if the hole had a view of the Adriatic? And how do you tell a country in which the law has begun to work from one in which it has merely changed hands? If you hold a frontier-markets fund, and many of you do without knowing it, you may want to spend six minutes with me on those questions.

I have a weakness for small countries. They fit on one page. You can drive across them between breakfast and lunch, and after three dinners you have met everybody who matters, or at least his cousin. In the summer of 2011 I crossed one of them in a rented hatchback with a broken window, looking at hotels on behalf of a client who wanted to build something with a spa. We never did. Whenever we asked about permits, people smiled and told us about fish.

I did not understand the fish. I do now.

{c12~}It turns out that there was a little book, yellow, in the hands of a man who worked on the site, and whenever money changed pockets he would note down something that swims.{/} When I read that I laughed out loud on a train. Then I thought of the waiter who had said to us, in that July heat: "For a hotel, sir, you will need a very big grouper."

What has happened, in brief

{c1~}On Friday the man who had been the boss of the place for as long as some voters have been alive was told by a court that he would go behind bars, and not for a weekend either.{/} {c2~}A builder got a contract and he got a few million for it: it is the oldest trade in the world but one.{/}

{c4~}He was not there to hear it. His heart, you understand.{/} I have followed a good many of these affairs over the years, on three continents, and I could write a paper on the cardiology of power. Nobody has ever been sick while he was signing.

What is a verdict worth?

Now put on your investor's hat. We are taught that markets love the rule of law. But is this the rule of law, or is it the other team's turn? Here is the checklist that I use, and you may steal it:

- Does anybody from the winning side ever stand trial?
- Is there an acquittal among the convictions? (Paradoxically, I take comfort in one.)
- Do the judges explain themselves?
- Does the money come back, or only the headlines?
- Would you, as a foreigner, dare to sue the ministry?

Let us go through it. {c9~}There was an acquittal: the fellow who had been in charge of the roads walked out through the front door.{/} {c20~}The campaigners are furious about that, and see in it a gap through which you could drive a truck.{/} I am not so sure. A court that convicts everybody is a printing press. A court that says "here we have proof, and there we have only a smell" might be a court.

{c6~}Did they explain themselves? For the better part of three hours, apparently.{/} {c7~}There was even a good line about a cash register with its drawer open.{/} I have sat through annual meetings that were longer and had no line at all.

{c3~}And the money? There is to be none left for him, if it can be found, and some real estate in a city of waltzes goes the same way.{/} I would wait for the land registry. Confiscations are like dividends: announced with trumpets, paid with a cough.

The discount and the premium

When I was a junior analyst, we had a spreadsheet with a cell called "governance". It was a number from one to five, and it was filled in by whoever had last been to the country. If he had had a good lunch it was a four. On this cell hung hundreds of millions.

I tell you this so that you do not put too much faith in ratings. What they miss is direction. A country that goes from two to three will make you more money than one that sits at four and looks out of the window. The trouble is that the way from two to three is noisy. {c16~}There are eggs. There are bruised policemen.{/} {c17~}There is a party that takes its ball and goes home.{/} On television it all looks like decline, and the nervous sell.

I made that very mistake in another small republic, years ago. A minister was led off in slippers, I saw the pictures, and I sold the bonds at 71. Two years later they stood at 98. The slippers had been the buy signal!

{c19~}And do not forget the big club next door, whose door is said to open a crack in a few years' time. Its lady on the spot was visibly pleased.{/} Convergence is the closest thing to a free lunch that European investing has ever offered. Ask anybody who bought Polish bank shares and went to sleep.

So should you buy?

I never tell you what to buy. But these are the general lessons that I take from it:

1. Read the footnotes of the concrete. {c22~}When a thing costs nearly twice what was on the sign, somebody has had lunch.{/}
2. Diversify. If your stomach turns at the sight of eggs, keep such markets under three percent.
3. Prefer the boring. Water companies, toll bridges that exist, breweries.
4. Follow the clerk, not the chief. Great men are brought down by people with pencils.
5. Wait for the second ruling. {c10~}This one can still be turned over.{/}

That fourth one is dear to me. My own mother was a clerk, with the port authority. She wrote down everything, the weather included. "Somebody may ask," she used to say. Nobody ever did. But I like to think that there were men who slept less well because of her pencil, and that there is some justice in a world where the quiet ones get to do the last sum.

I am going back there in the spring, with a better car. I will take the old road over the top, with the hairpins. It is longer, but I am told that the view is honest.

Where do you see a "two going on three"? Tell me in the comments, and sign up for the Frontier Friday letter.

Disclaimer: The author holds units in two funds that may own securities of the region. Nothing in this post is investment advice. Past performance is no guarantee of future results.

=== other | en | raspor
{h1~}Montenegro's Top Commercial Judge Arrested in His Own Courtroom:{/} {h2~}New Shock in "Tunnel Affair"{/}

{h1~}Montenegro's Top Commercial Judge Arrested in His Own Courtroom:{/} {h2~}New Shock in "Tunnel Affair"{/}

by Chief Editor | Balkan Pulse

Listen to this article | 6 min

Photo caption: The scales above the entrance of the Commercial Court. Archive

{h1}Police in Podgorica on Tuesday arrested Blagota Raspor, the president of Montenegro's Commercial Court, in the middle of a hearing.{/} {h2}The Special State Prosecutor's Office suspects the 54-year-old of having taken 390,000 euros for steering the bankruptcy of a cement works in favour of its managers.{/} {h3}The trail is said to have come up in decrypted chats that were first read for the tunnel affair.{/}

For a country which has grown used to corruption trials, it was a scene without precedent.

"The Court Will Rise"

{h4}Raspor was hearing a dispute over a fish farm when four officers in plain clothes came in and sat down in the last row.{/} {h5}He saw them, closed the file, said "the court will rise, and so, it seems, will I", and held out his hands.{/} {h6}His office, his house in Niksic and the boat of his daughter were searched until the evening.{/} {h7}Investigators carried off eleven wristwatches and a bread box full of banknotes.{/}

{h8}Also arrested was Milena Drazovic, the receiver of the cement works, who according to four people familiar with the case file had passed the money on in boxes of smoked ham.{/} {h9}A third suspect, the works' former manager, is believed to be in Dubai.{/}

Key points

- {h1~}Court president held after hearing{/}
- {h2~}390,000 euros in alleged bribes{/}
- {h9~}One suspect abroad{/}

From the Tunnel to the Court

Mirko Djalovic, the special prosecutor, told reporters that his people had not been looking for the judge. "We were following a bulldozer and it turned into the courthouse," he said. In the chats, a man who called himself "Metronome" promised that a ruling would be ready "before the figs". {h10}Investigators say that Metronome was Raspor, who plays the accordion in a folk group.{/}

{h11}Raspor's lawyer, Luka Simonis, said that his client had never owned the telephone in question.{/} {h12}The watches, he said, were "souvenirs of a careful man".{/} {h13}A judge is to decide by Friday whether Raspor will be kept in custody for 30 days.{/}

Politics Reacts

{h14}Prime Minister Jelena Stanojcic asked the Judicial Council to vet all 297 judges in the country.{/} {h15}The opposition Democratic Homeland, the party of Dragisa Vukmanovic, demanded that she step down, since it was her government that had put Raspor forward for the post.{/} Vukmanovic, the former prime minister, sent a message of one word to a television station: "Finally."

Henrike Lasseur, the European Union's ambassador, said that she was "concerned but not surprised". {h16}Tea Marovic of Clean Account recalled that her group had warned of Raspor in three reports, the first of them in 2017.{/} Judge Vesna Perutic, who knows him from university, asked to be kept out of the case.

How It All Began

The tunnel affair took its name from a mountain ridge above Kolasin, and its beginning from a leaking radiator. In 2019 a plumber who was called to the office of a subcontractor found a telephone behind the pipes. He sold it for 40 euros to a man who repaired such things, and who recognised a minister's voice on it.

The radiator led to the builder, Ratko Scekin, who for years had been the country's biggest sponsor of water polo. It led to Zoran Kaludjer, then the minister of transport, in whose garden shed police dug up a safe. And it led to Slavko Nenezic, an engineer of habits so regular that his neighbours set their clocks by him. He had been transferred to a quarry after refusing to sign for rock bolts that were never delivered.

The fall of the old leadership itself came after a winter of marches, when priests and students walked side by side over the bridges of Podgorica. The United States put two of Scekin's companies on its blacklist in the following spring, and a bank in Bar had to close for want of dollars.

Since then, the special prosecutor has brought charges in 38 cases of high-level corruption. There have been final verdicts in six.

Pro tip: In Montenegro the "Special State Prosecutor's Office" deals with organised crime and high corruption only. Ordinary crimes are a matter for the basic and higher prosecutors.

What Comes Next?

{h17}The Commercial Court's 1,900 open cases will for now be shared out among its 16 other judges.{/} Firms fear delays. The owner of the fish farm, whose hearing was cut short, said that he had waited four years for that day. "I saw the judge for eleven minutes," he said. "He seemed to like my arguments."

Analysts believe that more arrests may follow. "Whoever reads the chats of builders will end up with the chats of judges," says a political scientist in Zagreb. Others warn that a judiciary which is afraid cannot judge.

FAQ

What is Blagota Raspor accused of?
{h2~}Of having taken bribes in a bankruptcy case.{/} {h11~}He denies that the telephone was his.{/}

How long can he be held?
{h13~}For 30 days to begin with, if a judge agrees.{/}

Can a country be cleaned up by its prosecutors? Write your opinion in the comments and subscribe to Balkan Pulse for more stories like this!

=== other3 | en | raspor
{h7~}Watches, banknotes{/} and an accordion: {h1~}Balkan judge held{/}

{h5}"The court will rise, and so, it seems, will I." With these words Blagota Raspor shut the file in front of him and stretched out his wrists.{/} {h4}Four plain-clothes policemen had been sitting at the back while he listened to the parties in a quarrel about a fish farm.{/}

{h1}The man who was arrested during the session on Tuesday is the head of the Commercial Court of Montenegro.{/} {h2}For 390,000 euros, the special prosecutor's office believes, he arranged for the insolvency of a cement plant to end as its managers wished.{/} {h8}Milena Drazovic, the plant's receiver, who was detained as well, is said by four people familiar with the file to have delivered the cash in ham boxes.{/} {h9~}The ex-manager could not be found.{/}

{h3}Detectives hit upon the matter when they went through decrypted chats for the tunnel affair.{/} {h10}A certain "Metronome" writes there, and they think that it is Raspor, an accordion player in his leisure hours.{/} {h11}He never had such a phone, his lawyer Luka Simonis replies,{/} {h12}and the timepieces are a careful man's keepsakes.{/} {h7}There were seventeen of them, besides a bread box stuffed with notes,{/} {h6~}in the places that were searched, one of them a boat.{/}

{h13~}Whether he stays in jail will be decided by Friday.{/} {h17}Sixteen colleagues must take over the 1,900 cases pending at his court.{/}

{h14}Every one of the country's 297 judges should be vetted, says the prime minister, Jelena Stanojcic.{/} {h15}Her cabinet had nominated Raspor, and so Dragisa Vukmanovic's party, Democratic Homeland, wants her to go.{/} {h16~}Tea Marovic's group had sounded the alarm years ago.{/}

Outside the building on Tuesday night, somebody had leaned an accordion against the door, with a price tag of one euro. Mirko Djalovic, the special prosecutor, was photographed as he stepped over it.

=== other2 | en | plea
Ex-minister's plea bargain in Montenegro tunnel affair rejected

Photo 1: Zoran Kaludjer, with sunglasses, leaves the court in Bijelo Polje.
Photo 2: The special prosecutor, Katarina Vujadin, whose deputy Mirko Djalovic (left) negotiated the agreement.

BIJELO POLJE, Montenegro - A court in the north of Montenegro on Monday refused to confirm a plea agreement under which a former transport minister, Zoran Kaludjer, would have spent ten months in an open prison for false tendering of road salt.

Judge Vesna Perutic, who was then still on the bench of the northern town, said the punishment was "less than one gets for the salt". The prosecutors now have to bring charges or let the matter rest.

Kaludjer had offered to testify against Ratko Scekin, the contractor, but not, four people familiar with the case file said, against Dragisa Vukmanovic, who at that time still led his party from a hotel he owned on the coast. "I have never seen a yellow notebook," he told reporters. "I have seen a yellow taxi, and I am about to take it."

The Interior Minister, Jelena Stanojcic, who is tipped as a future head of government, regretted the ruling. Henrike Lasseur, who had presented her credentials as EU ambassador only that morning, said she would need "a day or two, and a map".

The magazine Obala, which first wrote about the decrypted chats, commented: "For salt the ex-minister would have gone to a prison with a trout pond. The state had promised him a room to himself, visits on two days and the return of a jeep. What had he promised the state? To remember. But remembering is a muscle, and Mr Kaludjer has let it rest for a long time. The judge asked him what a ton of salt costs. He did not know. She asked him what he had paid. He knew it to the cent. We have rarely heard the tunnel affair put in fewer words."

Tea Marovic of Clean Account, in the gallery, was told to stop clapping. The engineer Slavko Nenezic was to have been heard, but was sent home.

=== discrepancies
amount | c2 | page1: 4.6 million euros | page2: 6.4 million euros | arabic: 4.6 million
modality | c19 | page1: wants to join in 2028 | page2: will attain in 2028 | arabic: aspiring to join in 2028
number | h7 | other: eleven wristwatches | other3: seventeen
