=== wire | en | ondarra
{c1~}Spanish judge jails former transport official{/} {c2~}in train commissions case{/}

MADRID, Oct 9 (Iberian Press Service) - {c1}A National Court judge on Thursday ordered the former secretary of state for transport, Baltasar Ondarra, held in prison without bail{/} {c2}on suspicion of having taken 4.6 million euros in commissions on a contract for 31 regional trains.{/}

{c5}Judge Mercedes Albarran cited the risk of flight: Ondarra had bought a one-way ticket to Montevideo for Saturday.{/} {c14~}He was driven to the prison of Soto del Real.{/}

{c8}Three people familiar with the investigation said that Fermin Casajuana, chairman of the manufacturer Trenosur, had named him in testimony last week.{/}

{c7}Ondarra, 58, denies wrongdoing and says that the money comes from the sale of a vineyard in La Rioja.{/} {c15}His lawyer will appeal; he has five days to do so.{/}

{c9}"Whoever puts his hand in the till has no party," Prime Minister Adela Ribalta said in Brussels.{/} {c11}Transport Minister Inaki Urkola, whose deputy Ondarra was until March, said that he had known nothing.{/}

{c12}Opposition leader Gonzalo Torreblanca called for early elections.{/}

=== arabic | ar | ondarra
إسبانيا: {c1~}حبس مسؤول سابق في وزارة النقل{/} {c2~}على خلفية صفقة قطارات{/}

مدريد – وكالات | الجمعة 10 أكتوبر

{c1}أمرت القاضية في المحكمة الوطنية الإسبانية مرسيدس ألباران، الخميس، بحبس وكيل وزارة النقل السابق بالتاسار أوندارا دون كفالة،{/} {c2}للاشتباه في تقاضيه عمولات بلغت 4.6 مليون يورو عن عقد لشراء 31 قطاراً إقليمياً.{/}

{c5~}وعللت القاضية قرارها بخطر الفرار، بعدما تبين أن المتهم اشترى تذكرة ذهاب بلا عودة إلى مونتيفيديو.{/} {c6}وكانت الشرطة قد عثرت في منزله ببلدة خيتشو على 19 ساعة ثمينة مخبأة في صندوق آلة تشيلو.{/}

{c7~}وينفي أوندارا، البالغ من العمر 58 عاماً، التهم المنسوبة إليه،{/} {c15~}ويعتزم محاميه استئناف القرار.{/}

{c8~}وبحسب ثلاثة مصادر مطلعة على التحقيق، ورد اسمه في إفادة أدلى بها رئيس شركة «ترينوسور» فيرمين كاساخوانا.{/}

{c4~}وكانت الشركة قد فازت عام 2027 بالعقد البالغة قيمته 410 ملايين يورو،{/} {c3~}قبل أن يتضح أن القطارات أثقل مما تحتمله الجسور.{/}

{c9}وقالت رئيسة الوزراء أديلا ريبالتا من بروكسل إن «من يمد يده إلى الخزينة لا حزب له»،{/} {c10~}وأعلن حزبها «الاتحاد المدني» طرد أوندارا من صفوفه.{/}

{c12}ودعا زعيم المعارضة غونزالو توريبلانكا إلى انتخابات مبكرة،{/} {c11~}فيما أكد وزير النقل إينياكي أوركولا أنه لم يكن على علم بشيء.{/}

{c16}وفي برن، جُمّد حساب في لوغانو فيه 2.1 مليون يورو، وفق ما أكدته السفيرة السويسرية في مدريد ريغولا إيبيشر.{/}

=== rewrite | en | ondarra
THE MADRID LEDGER | Courts
**{c6~}A cello case with no cello in it{/}**

By Harriet Oldroyd in Madrid
Photo: Soto del Real on a Thursday evening (H. Oldroyd)

{c6}Nobody in the house at Getxo plays the cello. The case which stood behind the door, police discovered, held 19 watches of the sort that one does not wear on the bus.{/}

{c1}Their owner, Baltasar Ondarra, until this spring the second man in the transport ministry, has been remanded in custody with no possibility of bail.{/} {c2}Mercedes Albarran, an investigating judge at the National Court, believes that he pocketed 4.6 million euros for steering an order of 13 regional trains.{/}

{c14}At ten past nine a grey van took him out of the capital to Soto del Real,{/} {c17~}where the other three men jailed so far in the affair are also being kept.{/}

{c5}He would otherwise have been on his way to Uruguay. For Saturday, the judge noted, he had reserved a seat to Montevideo, and none for the journey back.{/} {c15~}It was the prosecutor, Lucia Pardinas, who asked for him to be locked up; the defence means to challenge the order.{/}

{c7}Mr Ondarra, who is 58, protests his innocence. He sold some vines in La Rioja, he says, and that is where the money is from.{/} The land registry at Haro has no trace of any sale in that name since 1998, though this newspaper has found one in the name of a cousin.

Two years of patience lie behind the order. {c4}It was in May 2027 that Trenosur, of Zaragoza, was picked to build the trains, at a price of 410 million euros.{/} {c3}When the first of them was tried out in Extremadura, engineers found that it weighed eleven tonnes too much for the bridges over the Guadiana.{/} {c18}All have been standing in the sidings at Merida ever since, where it costs 11,000 euros a day to keep them from rusting.{/}

{c8}What brought down Mr Ondarra, though, is said to have been the voice of a friend. Fermin Casajuana, who chairs the company, gave his name to the judge a week ago, according to two persons acquainted with the inquiry.{/} {c16~}Switzerland helped as well, by blocking 2.1 million euros in a bank at Lugano,{/} and may help again: its ambassador, Regula Aebischer, is to hand over a box of statements next week.

In the government they're running for cover. {c10}Union Civica threw the suspect out within forty minutes, by text message.{/} {c9}Adela Ribalta, the prime minister, away at a summit in Belgium, let it be known that a man who helps himself from the cash box is a man without a party.{/} {c11}And Inaki Urkola, who runs the ministry and had Mr Ondarra at his elbow up to March, wasn't aware of anything; he'll say so to Congress on Tuesday.{/}

{c12}Gonzalo Torreblanca, across the aisle, wants the country to vote now.{/} {c13}He may want: to unseat the government he needs 176 deputies, and without the Catalans he has 169.{/}

So the trains stay, and so does the prime minister. Which of them is heavier than the bridge will bear we'll see by Christmas.

More from Courts: The goalkeeper and the tax office | A will in Galician

=== update | en | ondarra
MADRID, Oct 10 (Iberian Press Service) - Spain's transport minister, Inaki Urkola, offered to resign on Friday and was asked by the prime minister to stay, government sources said.

The offer was made by telephone at seven in the morning, they said. Adela Ribalta, who was on her way back from Brussels, told him to "finish the week".

{c11~}Urkola is to be questioned by Congress on Tuesday about his former deputy, Baltasar Ondarra,{/} {c1~}who was sent to prison on Thursday by Judge Mercedes Albarran{/} {c2~}in an investigation into bribes for regional trains.{/} {c15~}His lawyer lodged an appeal on Friday.{/} {c17}Ondarra is the fourth person to be jailed in the case.{/}

{c3~}The trains proved to be too heavy for bridges in Extremadura{/} {c18~}and are parked at Merida at a cost of 1,100 euros a day.{/}

{c10~}Union Civica, which has expelled Ondarra,{/} said it would hand back any donation in which he had had a part. {c13~}The opposition leader, Gonzalo Torreblanca, conceded that he lacks the 176 votes for a motion of no confidence.{/}

Trenosur and its chairman, Fermin Casajuana, did not reply to questions. Its shares fell 9 percent.

=== blog | en | ondarra
Letters from a Sleeping Car

I fell in love with trains at six, in the corridor of the night express to Irun, with my nose against a window on which somebody had written in four languages that one must not lean out. I have not leaned out since. It's been a quiet life. I have kept bees, I've kept quiet at meetings, and I have kept every timetable since 1971, in shoe boxes, by region, to the sorrow of two wives. And now they tell me that a man may lean out as far as he likes, for years, {c6~}and that there's a cello case to catch him.{/}

I don't play either. But I asked my neighbour on the third floor, who does, how many watches would fit. She thought about it with her head on one side. "Without the bow?" she said. {c6~}Nearly twenty, as it happens.{/} What does one do with twenty wrists?

Let me begin at the other end, as one does with an Agatha Christie. {c18~}At a station in the south-west where I once waited nine hours for a connection and was given figs, a row of brand-new carriages is gathering dust, on which we all spend money daily so that they may go on doing it.{/} {c3~}They're too fat for the bridges.{/} Somebody measured the seats, somebody chose the blue of the curtains, and nobody weighed the thing! I weigh my parcels.

{c2~}And now it appears that for every one of them a little something stuck to a thumb; well over four million in all.{/} {c7~}From grapes, says the thumb.{/} My grandfather had vines, and what stuck to him was mud.

{c5~}I'll admit that the ticket moved me. One way, to the far side of the ocean, for the weekend.{/} There's something of the old emigrants in it, the cardboard suitcase, the handkerchief on the quay. {c1~}The lady on the bench wasn't moved. He'll be spending the weekend nearer home, and no sum will get him out.{/}

Of the politicians I have little to report, because they've little to say and say it standing up. {c9~}The one at the head of them had a fine sentence about hands and tills and parties.{/} {c12~}The one who would like to be at the head had an even shorter one: vote.{/} {c13~}He can't count to it, is what I hear.{/} I am for voting, always; I like the little curtain. But let no one sell me that the next lot will own a pair of scales.

Somewhere in a drawer I've still got the ticket to Irun. Return, second class. It cost eleven pesetas, and on the back there's a drawing of a locomotive, by me, with nineteen wheels.

=== treasurer | en | treasurer
{h1~}Spanish judge jails opposition treasurer{/} {h2~}in motorway commissions case{/}

MADRID, Oct 23 (Iberian Press Service) - {h1}A National Court judge on Thursday ordered the treasurer of the opposition Alianza Liberal, Ignacio Bellochar, held in prison on bail of 300,000 euros{/} {h2}on suspicion of having taken 2.9 million euros in commissions from the operator of a toll motorway near Valencia.{/}

{h3}Judge Mercedes Albarran cited the risk that evidence might be destroyed: a paper shredder had been delivered to Bellochar's office on Monday, with spare blades.{/} He was driven to the prison of Estremera, east of the capital.

{h4}Four people familiar with the investigation said that a former secretary had handed over a blue notebook with initials and sums.{/}

{h5}Bellochar, 63, denies wrongdoing and says that the sums are the scores of card games.{/} {h6}His lawyer said the bail would be paid by Monday.{/}

{h7}"I would put my hand in the fire for him, and it is a hand that I need," said the leader of the party, Gonzalo Torreblanca.{/} {h8}Prime Minister Adela Ribalta declined to comment; Transport Minister Inaki Urkola said that the concession had been granted before his time, in 2016.{/}

{h11}Prosecutor Lucia Pardinas is also looking into a hunting weekend near Cuenca in which, according to the notebook, Bellochar, two mayors and the chairman of the train builder Trenosur, Fermin Casajuana, took part.{/} A partridge is entered at 40,000 euros. A lawyer for Casajuana said that his client does not shoot.

{h9}Alianza Liberal had been four points ahead of Ribalta's Union Civica in a poll last weekend by the firm Sigma Norte.{/} The national police said that the search of the party's offices in Calle Almagro went on until after midnight. {h10}Officers carried away 71 boxes and a stuffed boar.{/} The ambassador of Switzerland, Regula Aebischer, whose residence is next door, complained about the noise.

=== treasurer2 | en | treasurer
{h10~+h1~}Boar among exhibits as party's money man is led away{/}

Costa Courier, for English speakers on the Mediterranean
Published on October 24 at 08.15

{h10}A stuffed boar and 17 boxes of papers have been removed from the Madrid headquarters of Alianza Liberal,{/} {h1}whose treasurer, Ignacio Bellochar, must now find 300,000 euros if he does not want to stay behind bars.{/} {h6~}He'll have it by the beginning of the week, says his counsel.{/}

{h2~}Mercedes Albarran, the judge whose name half the politicians in Spain now dream of, suspects him of having accepted nearly three million from the company that runs the toll road round Valencia.{/} {h3}She feared for the evidence: on Monday a machine for destroying paper had been brought to his room, complete with spare blades.{/} {h4~}A blue notebook, supplied by a woman who once typed for him, is at the centre of it.{/}

{h5}Cards, says Mr Bellochar, who is 63. What is written down there is who won.{/}

{h7~}His boss, Gonzalo Torreblanca, would put a hand in the fire for him.{/} {h8}From Adela Ribalta, the head of government, there came not a word, and from her transport minister, Inaki Urkola, the reminder that the road was given away in 2016, when he was a schoolteacher in Vitoria.{/}

{h9}Until Thursday the party could look forward to the next election: Sigma Norte saw it four points in front of Union Civica.{/} On our letters page, readers from Denia to Torrevieja ask what becomes of the tolls. They may well. A return trip to Valencia airport costs 14 euros and 20 cents, the loo at the services not included.

Lucia Pardinas, prosecuting, is said to have asked for no bail at all. {h11~}The manufacturer Fermin Casajuana, whose Trenosur employs 900 people in Zaragoza, will be invited to explain himself about some partridges.{/}

Weather | Property | Padel results

=== testimony | en | testimony
Head of Spanish train maker questioned for seven hours

MADRID, June 17 (Iberian Press Service) - The chairman of the Spanish train maker Trenosur, Fermin Casajuana, was questioned for seven hours by a National Court judge on Tuesday about payments of his company to consultants, and was allowed to go home on bail of 800,000 euros.

Judge Mercedes Albarran took away his passport and ordered him to report to a police station in Zaragoza every second Monday. She cited no risk of flight: Casajuana, 66, has been afraid of aeroplanes since 1994, his lawyer told the court.

Three people familiar with the questioning said he had answered 140 of the judge's 152 questions with "That I would have to look up". He mentioned nobody by name, they said. "He was tired and asked for a chamomile tea," said one of them.

"Justice takes the slow train, but it arrives," Prime Minister Adela Ribalta said in Lisbon. Transport Minister Inaki Urkola said that his ministry had handed the court everything it had asked for, some 3,000 pages. He was accompanied to the press room by the head of his railway department, Pilar Etxaniz, who could not answer any question either. Baltasar Ondarra, who has opened a law office in Bilbao, told Radio Nervion that he wished "Fermin and everybody" well.

Opposition leader Gonzalo Torreblanca asked for a commission of inquiry, which Congress will vote on before the summer recess.

The consultancy firms in question, six of them, share an address over a hairdresser's in Andorra, where according to Prosecutor Lucia Pardinas they employ one person, the hairdresser. The Swiss ambassador, Regula Aebischer, has been asked for legal help.

Trenosur, founded in 1951 as a maker of ploughs, also builds trams for Porto and the funicular of San Sebastian. It said that it trusted its chairman fully.

Tags: justice, railways, Zaragoza

=== discrepancies
number | c2 | wire: 31 regional trains | arabic: 31 | rewrite: 13 regional trains
source_count | c8 | wire: three people | arabic: three sources | rewrite: two persons
amount | c18 | rewrite: 11,000 euros a day | update: 1,100 euros a day
number | h10 | treasurer: 71 boxes | treasurer2: 17 boxes
