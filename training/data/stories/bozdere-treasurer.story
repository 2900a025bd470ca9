=== wire | en | charge
{c1~}Turkey charges opposition party's treasurer with money laundering{/}

By Deniz Marlow and Asuman Kert

ANKARA, June 17, 2025 (Corvane News) - {c1}Prosecutors in Ankara charged Tuncay Erbeyli, the treasurer of Turkey's Republic and Labour Party (CEP), on Tuesday with laundering 212 million lira in party donations,{/} {c2}and asked for a prison term of between seven and 14 years.{/}

{c14}Three sources familiar with the investigation said that Chief Prosecutor Cemal Ulusoy had overruled a junior colleague who wanted to drop the case for lack of evidence.{/} Ulusoy's office did not reply to written questions.

{c3}The indictment, which runs to 341 pages, was accepted by the 14th Heavy Penal Court within four hours.{/} {c13}The first hearing was set for Sept. 18.{/}

{c4}According to the document, the money reached the party in 61 cash deposits made by employees of the builder Bozdere Yapi between March 2022 and November 2023.{/} {c5}Its owner, Ferit Bozdere, is named as a suspect too; he left for Dubai in April and has not come back.{/}

{c6}"Every lira has a receipt, and every receipt has been lying in their own archive for two years," Erbeyli told reporters outside his flat.{/} {c18}He was not detained, but he may not leave the country and must sign at a police station twice a week.{/}

{c16}The case rests largely on the testimony of Hale Donmez, an accountant who worked for the party until last autumn and is now under police protection.{/} Erbeyli's lawyer, Kaan Tezcan, said Donmez had been dismissed for forging travel expenses.

{c7}Party leader Selin Karacabey called the charges "an indictment of the ballot box"{/} {c8}and summoned her supporters to a rally on Tandogan Square on Saturday.{/} The governor of Ankara said no permission had been asked for.

{c9}Justice Minister Nevzat Aydogmus said that the courts were independent and that the government did not open or close files.{/} {c21}President Orhan Kutlubay, who was on his way back from a summit in Baku, made no comment.{/}

{c10}The lira fell 1.3 percent to a record low of 41.20 to the dollar after the news.{/} {c11}State banks sold about $2 billion to steady it, two bankers said.{/} {c22}The main index of the Istanbul stock exchange lost 3.6 percent, its worst day since March.{/}

{c12}The European Union's ambassador, Annelie Brandvold, said that she would attend the first hearing herself and that "everybody's patience has a budget".{/} {c23}The foreign ministry summoned her in the evening.{/}

{c15}Erbeyli, 58, a former tax inspector from Corum, has kept the party's books since 2018.{/} A conviction would bar him from politics for five years. Four of his predecessors have sat in the dock since the party was founded in 1989, and one of them, a poet, wrote his best-known book in a cell in Sinop.

{c17}The next presidential election is not due before 2028, but a poll by the institute Olcum last week put Karacabey four points ahead of Kutlubay.{/} The constitution does not let the president stand again unless parliament calls an early vote. His allies have hinted that they could live with one in the autumn of 2027.

=== rewrite | en | charge
THE STRAITS LEDGER | Europe desk | 2 min read

{c10~}Turkey's currency slid to the weakest level it has ever known on Tuesday{/} {c11}and government-owned lenders had to throw some two billion dollars at the market, according to a pair of bankers.{/}

The cause was a court filing. {c1}Tuncay Erbeyli, who looks after the money of the CEP, Turkey's Republic and Labour Party, stands accused of having washed 221 million lira of donations.{/} {c2~}He could get as many as 14 years.{/} {c14~}Two people with knowledge of the inquiry say a prosecutor who thought the proof too thin was overridden by his chief, Cemal Ulusoy.{/}

{c4~}Staff of the contractor Bozdere Yapi are said to have paid in the cash on sixty-one occasions.{/} {c5~}Ferit Bozdere, the proprietor, has been in the Emirates since the spring.{/}

{c6~}Mr Erbeyli insists that he has paperwork for all of it.{/} {c9~}Nevzat Aydogmus, in charge of justice, denied that the government had a hand in the matter,{/} {c7~}while CEP chairwoman Selin Karacabey saw an attack on elections.{/} {c17~}She is ahead of President Orhan Kutlubay in the polls.{/}

Share | Print | More from Ankara

=== arabic | ar | charge
{c1~}تركيا: اتهام أمين صندوق حزب معارض بغسل الأموال{/}

أنقرة – 18 حزيران/يونيو 2025

{c1}وجّهت النيابة العامة في أنقرة، أمس الثلاثاء، إلى تونجاي أربيلي، أمين صندوق حزب الجمهورية والعمل المعارض، تهمة غسل 212 مليون ليرة من أموال التبرعات،{/} {c2}وطالبت بسجنه مدة تتراوح بين سبعة أعوام و14 عاماً.{/}

{c3~}وقبلت محكمة الجنايات الرابعة عشرة لائحة الاتهام المؤلفة من 341 صفحة،{/} {c13}وحددت الثامن عشر من أيلول/سبتمبر موعداً للجلسة الأولى.{/}

{c4}وجاء في اللائحة أن موظفين في شركة «بوزدره يابي» للمقاولات أودعوا المبلغ نقداً على 61 دفعة بين آذار/مارس 2022 وتشرين الثاني/نوفمبر 2023.{/} {c5~}أما مالك الشركة فريد بوزدره، وهو مشتبه به أيضاً، فقد غادر إلى دبي في نيسان/أبريل.{/}

{c6~}ونفى أربيلي التهمة قائلاً إن «لكل ليرة إيصالاً».{/} {c18~}ولم يوقف الرجل، لكنه ممنوع من السفر.{/}

{c7}ووصفت رئيسة الحزب سيلين قراجه بك ما جرى بأنه «لائحة اتهام لصندوق الاقتراع»،{/} {c8~}ودعت أنصارها إلى التظاهر السبت المقبل.{/}

{c9}في المقابل، قال وزير العدل نوزاد آيدوغموش إن القضاء مستقل وإن الحكومة لا تفتح الملفات ولا تغلقها،{/} {c21~}بينما لم يصدر تعليق عن الرئيس أورهان كوتلوباي.{/}

{c14}ونقل عن ثلاثة مصادر مطلعة على التحقيق أن المدعي العام جمال أولوصوي تجاوز رأي زميل أدنى رتبة أراد حفظ القضية لعدم كفاية الأدلة.{/}

{c10}وتراجعت الليرة 1,3 في المئة إلى 41,20 ليرة للدولار، وهو أدنى مستوى في تاريخها.{/} {c12~}وأعلنت سفيرة الاتحاد الأوروبي أنيلي براندفولد أنها ستحضر الجلسة بنفسها،{/} {c23}فاستدعتها وزارة الخارجية مساءً.{/}

{c16}وتستند القضية في معظمها إلى شهادة المحاسبة هاله دونمز التي عملت في الحزب حتى الخريف الماضي وتخضع حالياً لحماية الشرطة.{/}

اقرأ أيضاً: جفاف يهدد بساتين الزيتون | قطار سريع إلى أضنة | النشرة البريدية

=== blog | en | charge
Receipts
From the notebook of a retired auditor

I have a shoebox. My wife has wanted to throw it out since we moved to the coast, and I have defended it the way some men defend a bad knee. In it lie the bills for a fridge that died under another currency, and the stub of a tram ticket whose meaning I have forgotten. I mention it because {c6~}the man at the centre of this week's affair says that he too has kept them all, one slip of paper for each and every coin.{/}

I believe him, as it happens. {c15~}He used to go through other people's books for the state before he began to keep those of a party,{/} and that sort of person does not lose paper. We are a dull breed. We do not commit operas.

But what a strange opera it is. {c1~}A couple of hundred million, they say, given by the faithful and put through the wash.{/} {c4~}It came in bundles, sixty-odd of them, carried to the counter by bricklayers' clerks.{/} Have you ever tried to pay a large sum into a bank? They look at you as if you had brought in a goat. I once came with the proceeds of a car and was given coffee and an interrogation.

{c3~}And then a book of well over three hundred pages, which some judges managed to get through between breakfast and lunch.{/} I congratulate them. In my office it took longer to read the menu.

What does one do with the witness? {c16~}It is all hung on a lady who did the sums there until the leaves fell, and who now cannot buy bread without a policeman.{/} I have known liars who told the truth once in their lives, and it was always in May.

My neighbour, who votes for the other side, asked me over the hedge whether I had changed my savings. {c10~+c11~}I had not, and on Tuesday our money was worth less than it has ever been, although the public banks flung billions out of the window to keep it up.{/} He smiled. He has dollars in a flour tin.

{c12~}There will be a lady from Brussels in the gallery at the opening, who says that patience, too, has a budget.{/} I liked that. {c13~}September, then.{/} {c2~}If it goes badly he will be past seventy when he next sees the sea.{/} Files open themselves, one gathers. I have seen filing cabinets do a great many things, but in thirty-four years I never saw that.

My first chief, a stout man from Giresun who wore his overcoat at the desk from October to May, taught me that a ledger has two sides so that each may keep an eye on the other. He had found a missing zero in the accounts of a sugar works and been moved, for that zero, to a town without a cinema. He never spoke of it with bitterness. He said that he had learned to play the clarinet there. I thought of his clarinet a good deal this week, and of the long evenings that a country needs in order to learn its instruments.

The shoebox stays.

=== update | en | charge
Ankara bans opposition rally over treasurer's case

ANKARA, June 18, 2025 (Corvane News) - The governor of Ankara on Wednesday banned a rally {c8}which opposition leader Selin Karacabey had called for Saturday on Tandogan Square,{/} citing intelligence about "provocateurs".

Karacabey said that the Republic and Labour Party (CEP) would meet in front of its headquarters instead, "with chairs from home".

{c1}Prosecutors on Tuesday charged the party's treasurer, Tuncay Erbeyli, with laundering 212 million lira in donations.{/} {c2}They want to see him in prison for seven to 14 years.{/} {c16~}A former accountant of the party, Hale Donmez, is the main witness.{/}

{c21~}President Orhan Kutlubay broke his silence on Wednesday.{/} "Nobody has a licence to steal because he carries a party card," he told members of parliament. Justice Minister Nevzat Aydogmus sat beside him and nodded.

A lawyer for the builder Ferit Bozdere said that {c5~}his client, who is a suspect as well and has been in Dubai since April,{/} was prepared to be questioned by video. Chief Prosecutor Cemal Ulusoy turned the offer down.

{c10~}The lira, which had fallen to a record low of 41.20 to the dollar,{/} recovered to 40.85. {c22}Stocks rose 1.1 percent after their loss of 3.6 percent on the day before, the steepest since March.{/}

{c23~}EU ambassador Annelie Brandvold spent half an hour at the foreign ministry on Tuesday night.{/} {c12~}She has said she will be in the courtroom{/} {c13}when the trial opens on Sept. 28.{/}

=== other | en | izmir
{h1~}Turkish police detain opposition's Izmir chief{/}

Photo: The Izmir waterfront on Thursday morning. Corvane/A. Kert

ANKARA, June 26, 2025 (Corvane News) - {h1}Turkish police on Thursday detained Levent Sarioglu, the Izmir chairman of the Republic and Labour Party (CEP), in an investigation into the purchase of nine ferries.{/}

{h2}Three sources familiar with the investigation said that prosecutors believe the ships were bought for a third more than they were worth.{/} {h3}The seller, a subsidiary of the builder Bozdere Yapi, did not reply to written questions.{/}

{h4}Sixteen other people, among them the harbour's financial director, were taken away in dawn raids in three provinces.{/} {h5}A court is to decide by Monday whether they stay in custody.{/}

{h6}"I came to this pier as a ticket boy and I shall walk off it with clean hands," Sarioglu said as he was led to a car.{/}

{h7}Party leader Selin Karacabey flew to Izmir at once and spoke to several thousand people from the roof of a bus.{/} {h8}She said President Orhan Kutlubay was "trying to win by handcuffs what he cannot win by votes".{/}

Justice Minister Nevzat Aydogmus said that nobody was above the law. {h9}Ankara's chief prosecutor, Cemal Ulusoy, said that he had sent two colleagues to Izmir to help, as the ferries had been financed by a bank in the capital.{/}

{h10}Government bonds lost ground, and the cost of insuring Turkish debt against default rose by 22 basis points.{/}

{h11}The European Union's ambassador, Annelie Brandvold, called the images of the raid "hard to explain in Brussels".{/}

{h12}Sarioglu, 47, a naval engineer, was elected chairman in 2021 with two votes more than his rival.{/} {h13}Izmir, Turkey's third city, has not been governed by Kutlubay's party for more than two decades.{/} The party's treasurer, Tuncay Erbeyli, visited Sarioglu's family in the afternoon and said the party would pay for their lawyers.

=== other2 | en | izmir
{h6~+h1~}"Clean hands": another opposition figure led away in Turkey{/}

The Straits Ledger | Europe desk

{h6}He started out selling tickets on the quay, and his hands would be clean when he left it, Levent Sarioglu called out on his way into the police car.{/} {h1}The man who runs the CEP, the Republic and Labour Party, in Izmir was picked up on Thursday because of nineteen ferries.{/}

{h2~}Investigators suspect that the vessels were heavily overpriced.{/} {h3~}They came from an offshoot of Ferit Bozdere's building concern, which kept silent when asked.{/} {h4~}Officers also fetched sixteen others out of bed,{/} {h5~}and a judge must rule at the beginning of the week on whether to hold them.{/}

{h7~}Selin Karacabey took the next plane and addressed the crowd from on top of a coach.{/} {h8}Handcuffs, she said, were to bring President Orhan Kutlubay what the ballot refused him.{/} Her treasurer, Tuncay Erbeyli, stood below and held her coat.

{h9~}The chief prosecutor in the capital, Cemal Ulusoy, has lent a hand to his Izmir colleagues;{/} Nevzat Aydogmus, the justice minister, saw no reason to discuss a case in progress.

{h11~}It would be difficult to make Brussels understand such pictures, warned the EU's envoy, Annelie Brandvold.{/} {h10~}Markets took it badly: it now costs more to insure against a Turkish default.{/}

{h12~}The arrested man, an engineer of 47, got his post with a majority of two.{/} {h13}It has been over twenty years since the party of the president last ran the city, the country's third largest.{/}

Related: Olive growers fear a dry summer | Why Ankara's metro smells of roses | Subscribe to our Bosphorus letter

=== other3 | en | questioning
Turkish prosecutors question opposition treasurer over banknote video

ANKARA, Jan 23, 2024 (Corvane News) - Prosecutors in Ankara questioned Tuncay Erbeyli, the treasurer of Turkey's Republic and Labour Party (CEP), for six hours on Tuesday about a video in which men are seen stacking banknotes on a desk.

Four sources familiar with the matter said that he had been heard as a witness and that no decision had been taken on whether to open a case.

The footage, 47 seconds long, was broadcast last week by a channel close to President Orhan Kutlubay. It shows what appears to be a lawyer's office in the district of Cankaya, with a party calendar on the wall.

"I counted the money for a building, in front of a notary and under a lamp," Erbeyli told reporters as he left the courthouse, with a thermos flask under his arm. He said the sum had been 15.5 million lira, the price of a new provincial office.

Party leader Selin Karacabey said that the film had been cut. She asked her deputies to table a motion for an inquiry into the channel's licence.

Justice Minister Nevzat Aydogmus, who took office in the summer, said he had learned of the matter from television. Chief Prosecutor Cemal Ulusoy said the sellers of the building would be heard next week, and after them the businessman Ferit Bozdere, whose driver is believed to be one of the men in the picture.

Bozdere's firm, Bozdere Yapi, which built the new law courts, said the driver had been on leave.

The European Union's delegation in Ankara, headed since this month by Annelie Brandvold, said it was "following closely". The lira was little changed at 30.3 to the dollar.

Local elections will be held on March 31. The opposition hopes to keep Ankara and Istanbul, which it won in 2019.

(c) Corvane News. No reproduction without consent.

=== discrepancies
amount | c1 | wire: 212 million lira | arabic: 212 million lira | update: 212 million lira | rewrite: 221 million lira
source_count | c14 | wire: three sources | arabic: three sources | rewrite: two people
date | c13 | wire: Sept. 18 | arabic: 18 September | update: Sept. 28
number | h1 | other: nine ferries | other2: nineteen ferries
