=== wire | en | sacking
HARARE, Sept 15 (Zambezi News Agency) - {c1}Zimbabwe's president, Elliot Chirandu, dismissed Vice President Tapiwa Mutasa on Tuesday{/} {c2}and stripped him of his post in the ruling party{/} {c3}for "conduct inconsistent with his oath",{/} {c4}the chief secretary to the cabinet said.{/}

{c5}Mutasa, 63, a former general, had been seen as the likely successor of Chirandu, who is 79.{/} {c6}He was given the letter at 7 a.m. at his farm near Mazowe by a dispatch rider{/} {c7}and had to give up eleven cars and his guards.{/}

{c8}Two members of the party's politburo said that he had opposed a change of the constitution that would keep the president in office until 2030.{/} {c9}In a meeting that lasted until 2 a.m. on Monday, he had asked for a referendum, and 31 of the 49 members had been against him.{/}

{c10}The Finance Minister, Rumbidzai Nhema, was named acting vice president.{/} {c11}The army commander, General Obert Sibanda, said that the forces would "remain in the barracks and in the law".{/}

{c12}Mutasa's lawyer, Beatrice Mukome, said that he would challenge the dismissal at the Constitutional Court.{/} {c13}He had not left the country, she said.{/}

{c14}The opposition leader, Nkosana Dube, said that "one crocodile has bitten another".{/} {c15}The Zimbabwe dollar fell by six percent on the black market.{/}

=== arabic | ar | sacking
{c1~}رئيس زيمبابوي يقيل نائبه{/}

هراري – أفريقيا اليوم

{c1}أقال رئيس زيمبابوي إليوت تشيراندو الثلاثاء نائبه تابيوا موتاسا،{/} {c2~}وجرده من منصبه في الحزب الحاكم{/} {c3}بسبب «سلوك لا يتفق مع اليمين الدستورية»،{/} {c4~}بحسب بيان رسمي.{/}

{c5~}وكان موتاسا، وهو جنرال سابق يبلغ من العمر 63 عاماً، يُعد المرشح الأوفر حظاً لخلافة الرئيس البالغ من العمر 79 عاماً.{/} {c6~}وتسلم رسالة الإقالة في مزرعته عند السابعة صباحاً{/} {c7~}وسُحبت منه سياراته وحراسه.{/}

{c8}وقال عضوان في المكتب السياسي للحزب إنه عارض تعديلاً دستورياً يبقي الرئيس في منصبه حتى عام 2030،{/} {c9~}وطالب بإجراء استفتاء في جلسة امتدت حتى الثانية من فجر الاثنين، وصوت ضده 13 عضواً من أصل 49.{/}

{c10}وعُينت وزيرة المالية رومبيدزاي نهيما نائبة للرئيس بالإنابة.{/} {c11}وقال قائد الجيش الجنرال أوبيرت سيباندا إن القوات «ستبقى في الثكنات وفي إطار القانون».{/} {c12}وأعلنت محامية موتاسا بياتريس موكومي أنه سيطعن في القرار أمام المحكمة الدستورية.{/}

{c14~}وعلق زعيم المعارضة نكوسانا دوبي ساخراً بأن «تمساحاً عض تمساحاً».{/} {c15}وتراجع الدولار الزيمبابوي ستة في المئة في السوق السوداء،{/} {c16~}فيما اصطف السكان أمام محطات الوقود.{/} {c17~}ودعت جنوب أفريقيا إلى ضبط النفس.{/}

=== rewrite | en | sacking
{c1~}LEADER FALLS AT DAWN: WHAT WE KNOW ABOUT THE MUTASA SACKING{/}

Published by The Limpopo Monitor, Polokwane · 16 September · Politics

{c15~}Money changers at Harare's Fourth Street were the first to know it.{/} {c15}By half past eight on Tuesday the local dollar had lost six per cent against the real one;{/} {c16}by nine there were queues for petrol that went twice round the block.{/} In Zimbabwe one has learnt to read the state of the nation off the pump.

{c6}The messenger had come on a motorbike, at seven in the morning, out to the farm at Mazowe.{/} {c18}He was made to wait until the milking was finished.{/} {c1}What he had in his satchel was the end of General Tapiwa Mutasa, second man in the state until he had signed for it, by order of President Elliot Chirandu.{/} {c2}With the office goes the one that he had in the party.{/} {c7}Soldiers who used to protect him climbed into his vehicles, seven in all, and drove them off.{/}

{c3~}The stated ground is that he did not behave as he had sworn to.{/} {c4~}No more than that could be had from Dr Wonder Chitepo, the secretary to the cabinet, who read his text to the cameras with his hat on.{/}

{c8}The unstated one came from a pair of politburo members, who would rather not be named: Mutasa wouldn't have the constitution altered so that the old man might stay till 2030.{/} {c9}They described a session that went on into the small hours of Monday. Let the people vote on it, Mutasa had said. Of the 49 round the table, 31 said no.{/} {c19}One is supposed to have thrown a water jug.{/} {c20}"He thought that he was being asked for his opinion," was the comment of the other source.{/}

{c5}At 63, the ex-soldier had for years been talked of as the next president; Mr Chirandu is sixteen years older.{/} {c21}It was Mutasa's tanks which put him there, in the rains of 2019.{/} {c22}He has dispensed with three deputies since, one of whom died of food poisoning.{/}

{c10}Until further notice Rumbidzai Nhema will do the job, along with that of minister of finance.{/} {c23}She has no following in the army.{/} {c11~}And the army? General Obert Sibanda let it be known that his men had no plans to go anywhere.{/} {c24}He and Mutasa shared a tent in the war, and he is godfather to his second son.{/} Diplomats spent the day driving past the barracks at KG VI, slowly, and reported to each other that the gates were shut. {c17}Pretoria asked all concerned for restraint.{/}

{c12}The fallen man is going to the Constitutional Court, his lawyer Beatrice Mukome announced.{/} {c13}She added that he had left the country.{/} {c25}Under the constitution, a vice president serves at the president's pleasure, and three professors whom we called gave him no chance.{/}

Nkosana Dube, whose opposition party has lost four elections and won, as he sees it, five, was not inclined to mourn. {c14}He sees a crocodile that has been bitten by a crocodile.{/} The businessman Farai Gono-Banda, who gave the general a helicopter last Christmas, let the phone ring.

The Monitor is reader-funded. Join us · Tip line · Puzzles

=== rewrite2 | en | sacking
{c12~}Mazowe farmer, 63, seeks day in court{/}

ZIM DIGEST (Bulawayo), Wednesday

{c12}Retired General Tapiwa Mutasa wants the Constitutional Court to give him back the vice presidency, says Advocate Beatrice Mukome.{/} {c1~}He lost it on Tuesday,{/} {c6~}by letter, at breakfast time.{/} {c13~}He is at home, according to her,{/} {c7~}without eleven cars.{/}

{c3~}His oath is the reason given,{/} {c8~}the president's wish to go on until 2030 the one believed.{/} {c9~}He stood up in the politburo for a referendum and was beaten.{/} {c20~}A colleague says that he mistook a courtesy for a question.{/}

{c25~}The law, it seems, is with Elliot Chirandu, who may choose and unchoose.{/} {c10~}He has chosen Rumbidzai Nhema for the time being.{/} {c24~}General Obert Sibanda, the old tent-mate,{/} {c11~}keeps to his barracks.{/} {c22~}Of former number twos there are now four, one of them deceased.{/} {c16~}Motorists are filling up.{/}

Opposition leader Nkosana Dube is in Gweru today for a funeral. Weather: hot.

=== blog | en | sacking
Msasa Leaves — Mrs Chigumba's column

When we were girls at the mission we had a head prefect called Perpetua. She carried Sister Bonaventura's umbrella and was going to be a nun and everyone made way for her on the stairs. One Tuesday she wasn't there. Her bed had been stripped, and there was a different girl holding the umbrella, a fat one, who could do sums. Nobody said a word about it. There was sago.

I thought of Perpetua this week, and of the sago. {c6~}He was handed a piece of paper in among his cows.{/} {c7~}Then they took away everything with wheels.{/} It's the cars that I keep seeing. What does a man do with so many? My late husband had one, and spent the whole of his life underneath it.

{c5~}He was going to be the next, we had all got used to that. We had begun to practise his name.{/} And it's a funny thing, I find I've forgotten it already; one does, one's mouth closes over it like a pond. {c3~}It says that he was not true to what he swore.{/} Which of us is? I swore to obey. {c9~}From what is whispered he stood up at an hour when decent people are asleep, and said that they might ask the rest of us.{/} Ask us! I was quite touched. {c8~}Because there's somebody who'd like to stay until he is well past eighty, and the book says that he can't, and so there must be another book.{/} At my age I understand it perfectly. I also would like to stay. I've mentioned it to the doctor.

{c10~}The one who has the umbrella now is good at figures.{/} I have nothing against her, we have a niece in common. She did once tell us on the television that money was a matter of faith, and my tenant, who's in the Apostolic church, tried to pay me with it.

{c15~+c16~}By ten o'clock the notes in my purse had shrunk and my nephew was in a line for petrol with a book.{/} It's how we keep the holy days. He read, he told me, a hundred and twelve pages. He had got to where the whale comes up.

{c14~}There's a gentleman, in the other party, who was witty about reptiles.{/} It's an old joke, and it is older than he, and I'll tell you what is wrong with it: that in all these years, with so much biting, there has not been one handbag.

Perpetua, by the way, has a hardware shop in Kadoma. I saw her at Easter. She has become quite a cheerful person.

=== other | en | minister
HARARE, Sept 28 (Zambezi News Agency) - {h1}Zimbabwe's president, Elliot Chirandu, dismissed Energy Minister Gift Mapondera on Monday{/} {h2}after a power failure of 19 hours,{/} {h3}the chief secretary to the cabinet said.{/}

{h4}Mapondera, 51, an engineer, had been in office for ten months.{/} {h5}He learned of it from the one o'clock news, while he was visiting a substation at Norton,{/} and took a bus home, as his driver had gone.

{h6}Two members of the party's politburo said that he had refused to sign a contract with Sunspring, a company of the businessman Farai Gono-Banda, for 400 megawatts of solar panels at three times the usual price.{/} {h7}Gono-Banda said that he had "never met the gentleman in daylight".{/}

{h8}The acting vice president, Rumbidzai Nhema, will look after the ministry until a successor is found. It is her third portfolio.{/} The army commander, General Obert Sibanda, lent the capital's hospitals six generators.

{h9}Mapondera's lawyer, Beatrice Mukome, said that her client would not contest the decision and was looking forward to his beehives.{/} She has two other clients who used to be ministers, she said, and gives them a discount.

The opposition leader, Nkosana Dube, said that "they have sacked the candle for the dark". {h10}His party will hold a march with lanterns on Friday, for which the police have given leave.{/}

{h12}The former vice president, Tapiwa Mutasa, whose farm has a dam with a turbine of its own, was not affected by the power cut,{/} and let neighbours charge their telephones there. About 200 came. The intelligence service sent a car to note their names, one of them said, and the driver had brought a telephone too.

{h11}Power was cut on Saturday when a cable at Kariba overheated; the lake is at 11 percent of its usable storage.{/} The Zimbabwe dollar was unchanged. Energy has had seven ministers since 2020, of whom this was the first to have studied the subject.

=== other2 | en | minister
{h1~}Lights out for Mapondera{/}

The Limpopo Monitor, Polokwane · 29 September · Politics · Listen to this article (3 min)

{h5~}There was a radio on at the substation, and so it was that a minister, in a hard hat, among his own transformers, heard that he was one no longer.{/} {h1}Elliot Chirandu has parted with Gift Mapondera, who had charge of Zimbabwe's energy.{/} {h4~}He lasted less than a year.{/}

{h2}The country had been in darkness for nineteen hours.{/} {h11}At the Kariba dam, where the lake has shrunk to 17 per cent of what turbines can use, a cable had become too hot on Saturday.{/} {h3~}That was reason enough, officials indicated.{/}

{h6~}It may not have been the only one. Sources in the politburo tell of a solar deal to which he would not put his name: the panels would have cost treble.{/} {h7}The supplier, Farai Gono-Banda, does not recall seeing him while the sun was up.{/}

{h8~}So Rumbidzai Nhema, who is already two people, becomes three.{/} {h9~}He will let it rest, says Beatrice Mukome, the lawyer of all who fall, and keep bees.{/} {h10}On Friday Nkosana Dube's followers intend to walk through Harare with lamps; the police have forbidden it.{/}

At State House, candles are said to have been burned that were made for the visit of the Queen in 1991. General Obert Sibanda dined at the officers' mess, by a window. {h12~}And at Mazowe, the retired soldier Tapiwa Mutasa sat on his stoep with the lights of his own dam behind him,{/} and could be seen, a farmer reports, from eleven kilometres off.

Those who wish to know when the supply will be cut may look it up on the website of the utility, which needs electricity. Its engineers have been promised their August salaries by the weekend.

More from Zimbabwe: Tobacco floors close late | The school that moved a river

=== first | en | appointed
HARARE, Oct 2, 2021 (Zambezi News Agency) - Zimbabwe's president, Elliot Chirandu, on Saturday named the retired general Tapiwa Mutasa as vice president, in place of Kudakwashe Moyo, whom he had dismissed for "unbecoming levity", the chief secretary to the cabinet said.

Mutasa took the oath in the gardens of State House in front of 600 guests. He had resigned from the army on Thursday, after 37 years. "I have exchanged my boots for a desk, and I hope that the desk fits," he said.

He will be in charge of the ministries of health and of war veterans. Two members of the party's politburo said that the president had hesitated for five weeks between him and the Speaker of parliament, and had made up his mind at a cricket match.

The new army commander is Obert Sibanda, until now head of the staff college, who was promoted to full general on the same afternoon. He wore the wrong cap and was lent another by Mutasa.

Moyo, 58, a former teacher of geography, had joked at a wedding about the length of the president's speeches. His lawyer, Beatrice Mukome, said that she had advised him to apologise, and that he had done so at great length.

Rumbidzai Nhema, who was made deputy minister of finance in the same reshuffle, at 38, is the youngest member of the government. The businessman Farai Gono-Banda paid for the marquee.

The opposition leader, Nkosana Dube, who was let out of Chikurubi prison on bail on Friday, said that he wished the general "a good dentist". He was charged in July with undermining the authority of a roadblock.

The stock exchange closed up one percent. South Africa's president sent congratulations and a pair of nyalas. Moyo has been offered the embassy in Havana, and has asked for time to think.

=== discrepancies
number | c7 | wire: eleven cars | rewrite2: eleven cars | rewrite: seven
number | c9 | wire: 31 of the 49 | rewrite: of the 49, 31 | arabic: 13 of 49
negation | c13 | wire: had not left the country | rewrite2: is at home | rewrite: had left the country
number | h11 | other: 11 percent | other2: 17 per cent
negation | h10 | other: the police have given leave | other2: the police have forbidden it
