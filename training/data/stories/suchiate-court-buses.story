=== page1 | en | court
{c1~}Guatemala's Top Court Suspends Migration Agreement With Mexico{/}

{c1~}Guatemala's Top Court Suspends Migration Agreement With Mexico{/}

by Chief Editor

Listen to this article | 5 minutes

Photo: Rafts on the Suchiate river. Image used for illustration.

{c1}Guatemala's Constitutional Court on Thursday suspended the Suchiate agreement on migration with Mexico, ruling by three votes to two that the government had put it into force without asking Congress.{/} It's a spectacular setback for a policy that was sold on both banks as "safe and orderly transit", and it leaves hundreds of people in between.

Key points
- {c1~}The court wants a vote in Congress first{/}
- {c4~}An annex that was never published speaks of money for the army{/}
- {c8~}Mexico says that the buses will roll on regardless{/}

What the agreement says

{c2}Guatemala undertook to receive up to 1,500 migrants of other nationalities a month whom Mexico turns back.{/} {c3}In return Mexico promised 40,000 seasonal visas for Guatemalans who want to work on farms in Chiapas and Sinaloa.{/} {c4}An unpublished annex provides for $85 million a year for the engineers of the Guatemalan army, according to three officials familiar with the text.{/}

{c5}"A treaty is not a letter between friends," said the court's president, Judge Rosalba Cifuentes, when she read out the decision.{/}

The president obeys, and asks

{c6}President Aurelio Tzunún said that he would respect the ruling but asked the judges to explain what was to be done with people who had already arrived.{/} {c7}His foreign minister, Beatriz Lemus, left for Mexico City on Friday morning.{/}

{c8}There she'll hear that Mexico regards the agreement as valid. The foreign secretary, Hernán Escandón, said that transfers would continue until Sunday at least.{/}

Five hours on a bridge

The ruling was minutes old when it met reality. {c9}Two buses with 73 people on board, most of them from Venezuela and Haiti, were held up for five hours on the Rodolfo Robles bridge on Thursday evening because neither side would let them pass.{/} {c17}A woman sold them mangoes through the windows.{/}

{c10}Since the beginning of January 4,218 people have been brought across under the scheme.{/}

Did you know?
The Suchiate is so shallow in April that children play football in it. The border runs through the centre circle.

Who went to court

{c11}The petition was brought by Bishop Fidel Quiñónez of San Marcos and 14 members of Congress.{/} {c12}The bishop had the bells of Tecún Umán rung and called the ruling "a door left open at Easter".{/}

{c13}The United Nations refugee agency asked that those in the three reception centres be allowed to apply for asylum, said its representative, Annika Strömblad.{/} {c14}Washington, which wasn't a party but was never far away, "regrets" the decision: the special envoy Dale Hutchens said that $30 million of aid was under review.{/}

{c15}The opposition leader Nery Arriaza wants to question the foreign minister about the annex in Congress on Tuesday.{/} {c16}The 11,000 visas that have been issued remain valid, said Graciela Urrutia, the head of Mexico's migration institute.{/}

Otto Saravia, who runs the Guatemalan side of the scheme, could not be reached. His telephone played marimba music.

Pro tip: Travelling overland this month? Use the Talismán crossing and carry small change.

FAQ

Is the agreement dead?
No. {c1~}It's suspended until Congress has voted.{/}

Can returns go on?
{c8~}Mexico says yes, for the moment.{/} {c1~}Guatemala's court says no.{/}

Do I need a new visa?
{c16~}If you have one, it's good.{/}

What do you think: should Congress say yes? Leave your comment below and subscribe to our free newsletter, Borderlines.

=== page2 | en | court
{c9~}Stuck on the bridge: court ruling leaves buses between Guatemala and Mexico{/}

The Isthmus Digest | April 18, 2026 | 2 min read

{c9}For five hours on Thursday night 73 passengers, Haitians and Venezuelans for the most part, sat in two coaches on the bridge that is named after Rodolfo Robles. Nobody wanted them.{/}

{c1}Shortly before, the highest judges in Guatemala City had put the Suchiate agreement on hold. Congress, they found, had not been consulted; the vote was four to one.{/} {c5~}Rosalba Cifuentes, presiding, remarked that friends write letters and states conclude treaties.{/}

{c3~}The deal gives tens of thousands of Guatemalans a season's work on Mexican farms.{/} {c2}The price is that their country takes in foreigners sent back by its northern neighbour, as many as 1,500 every month;{/} {c10}it has been 4,218 so far this year.{/}

{c4}Officials who know the text, three of them, say that there's more: some $58 million annually for army engineers, in an annex nobody was meant to see.{/} {c15~}Nery Arriaza, for the opposition, is going to ask about that.{/}

{c6~}Mr Tzunún, the president, rejected the ruling and put a question to the judges: what about those who are here?{/} {c7~}Ms Lemus, his top diplomat, is on her way north.{/} {c8~}The Mexicans, in the person of Hernán Escandón, say that what has been signed is in force.{/}

{c11~}Behind the case are a bishop and 14 deputies.{/} {c12~}In Tecún Umán they rang the bells.{/}

{c14~}Less happy is the US envoy Dale Hutchens, who is having another look at an aid package.{/} {c13}Annika Strömblad of the UN refugee agency appealed to the authorities to accept asylum claims from the people in the three centres.{/}

{c16~}Those who hold a work permit already needn't worry.{/}

Trending: Volcán de Fuego from your window seat | Recipes: shuco, the hot dog that ate Guatemala

=== arabic | ar | court
{c1~}المحكمة الدستورية في غواتيمالا تعلّق اتفاق الهجرة مع المكسيك{/}

الجمعة 17 أبريل 2026 - 18:40

{c1}علّقت المحكمة الدستورية في غواتيمالا الخميس «اتفاق سوتشياتي» للهجرة المبرم مع المكسيك، إذ رأت بأغلبية ثلاثة أصوات مقابل صوتين أن الحكومة بدأت تطبيقه من دون الرجوع إلى الكونغرس.{/}

{c2}وبموجب الاتفاق تستقبل غواتيمالا شهرياً ما يصل إلى 1500 مهاجر من جنسيات أخرى تعيدهم المكسيك،{/} {c3~}مقابل 40 ألف تأشيرة عمل موسمي لمواطنيها.{/} {c4}ويقول ثلاثة مسؤولين مطلعين على النص إن ملحقاً غير منشور يخصص 85 مليون دولار سنوياً لسلاح الهندسة في الجيش الغواتيمالي.{/}

{c5}وقالت رئيسة المحكمة القاضية روسالبا سيفوينتس لدى تلاوة القرار: «المعاهدة ليست رسالة بين أصدقاء».{/}

{c6}وتعهد الرئيس أوريليو تسونون باحترام الحكم، لكنه طلب من القضاة توضيح مصير من وصلوا بالفعل.{/} {c8}أما وزير الخارجية المكسيكي إرنان إسكاندون فأكد أن بلاده تعتبر الاتفاق سارياً وأن عمليات النقل ستستمر حتى الأحد على الأقل.{/}

{c9~}وعلقت حافلتان تقلان 73 شخصاً خمس ساعات على الجسر الحدودي مساء الخميس.{/} {c10~}ونُقل أكثر من أربعة آلاف شخص إلى غواتيمالا منذ مطلع العام.{/}

{c11}وكان أسقف سان ماركوس فيديل كينيونيس و14 نائباً قد تقدموا بالطعن.{/} {c13~}ودعت مفوضية الأمم المتحدة لشؤون اللاجئين إلى السماح للموجودين في مراكز الاستقبال بطلب اللجوء،{/} {c14}فيما أبدى المبعوث الأمريكي الخاص ديل هاتشنز أسفه، مشيراً إلى أن مساعدات بقيمة 30 مليون دولار باتت قيد المراجعة.{/}

{c15}ويعتزم زعيم المعارضة نيري أرياسا مساءلة وزيرة الخارجية بشأن الملحق أمام الكونغرس الثلاثاء.{/} ويرى محللون أن إقرار الاتفاق برلمانياً سيستغرق أشهراً.

=== blog | en | court
The People on the Bridge

Bread & Lamp | Reflections for the week

6 min read

Have you ever been neither here nor there? Have you stood in a doorway with your coat half on, and no one in the house to say stay, and no one in the street to say come? What did you do with your hands?

I ask because I've been thinking about doors. It's that time of the year. The lilies have been carried out of the church and the stone has been rolled back into the cupboard under the organ loft, where our sacristan keeps it with the crib and the folding chairs. It is made of papier mâché. Every year some child asks whether it's heavy, and every year Mr Dunphy says: "That depends who's pushing."

A thing I heard on the radio

On Friday I was making marmalade, which can't be left. So I heard the whole of the news from a country that I'd last thought about in connection with coffee. {c9~}There were two busloads of people on a bridge, it said, and they had been on it from supper until midnight, since those ahead wouldn't have them and those behind wouldn't have them back.{/}

The marmalade caught. I didn't mind.

{c1~}It turned out that some judges had that same day looked at the bargain by which those people were being moved and had found that it hadn't been made in the proper way. The people's house ought to have been asked. Nobody had.{/} I am no lawyer. I taught infants. But I know what it's like when two grown-ups agree about something over the head of the third, and it is generally the one in the wellingtons who finds out.

What are people worth, by the month?

The arithmetic I had to have explained to me by my son-in-law, who is in insurance. {c2~+c3~}So many of one sort to be taken in each month, he said, drawing it on the back of a hymn sheet; and so many of another let out to bring in the harvest.{/} "It's a swap," he said. "It is burden sharing," I said, because that is what they'd called it on the radio. We looked at the hymn sheet for a while. On the other side was "Guide me, O thou great Redeemer".

I wonder what you would have put in the two columns. I know what I'd have put. When I was eight my mother took in a girl called Hedwig, who had come on a train with a label through her buttonhole. My brother, who had to give up his bed, asked how long for. "We haven't been told," said my mother. "Shall we be?" he asked. "I shouldn't think so," she said, and she showed Hedwig where the cups were. Hedwig stayed for eleven years. She's buried next to them. The label is in my Bible, at Ruth.

The page that isn't read out

{c4~}And there's a page at the back, those who've seen it say, that was never shown, and it's about money for soldiers with shovels.{/} Oh, I thought, there would be. Isn't there always a page at the back?

I don't say it as one who hasn't got one. If they published my annex, I should have to move to another parish. There's the business of the harvest supper in 1987, and what I said to Father Keane about his singing. There's a sum of eleven pounds. We'd all like to be judged by the front page, where the good intentions are, in the large print. But it's at the back that you find out what it cost and who was paid.

What does the Good Book say? It says very little about agreements between republics. It says a great deal about strangers. I once counted, during a long sermon: it comes up more often than drunkenness, and a good deal more often than flower rotas. You'd not know it from our parish council.

A bishop with a rope in his hand

{c11~}I confess that I cheered when I learned who'd gone to law about it: a man with a mitre.{/} {c12~}And when he had won he set the bells going, and said something about Easter and a door.{/} I do like a clergyman who knows when to pull a rope.

Ours have been silent since the inspection. There's a crack in the tenor. We have been collecting for seven years, and there's a painted thermometer by the porch which has got as far as the knees of Saint Barnabas. I looked at it this morning and thought that perhaps we've been waiting for the wrong thing. You can ring a cracked bell. It makes a cracked sound, that's all, and everyone comes out to see.

And the judge? {c5~}She told them, I am informed, that chums may write each other notes but that nations have to do it properly.{/} I should have liked her for my deputy head.

I had a hard one once. She'd stand at the school gate with the bell in her hand, and if you came running round the corner at one minute to nine she would wait, with her arm up, till you were through. It wasn't in the regulations. An inspector told her so. "It's in mine," she said, and she let him see them. She'd written them herself on the inside of the cupboard where the chalk was kept, and there were only two: that nobody is to be laughed at for a coat, and that the gate is for opening. I have tried to live up to the first. The second, I find, takes two hands and a run-up, and there are days when I haven't got the shoes for it.

Small doors

It would be easy to be grand about this from a kitchen in the Midlands. I can't open a border. Nor can you, I dare say, unless you are a good deal more important than my usual readers. But there are the small doors, and they're stiff too.

- Whose name do you not know, on your own stairs? Find it out by Sunday.
- Is there a chair at your table that has nobody's back in it? Put someone in front of it, and then a plate.
- When two of you have settled something nicely, look round for the third. She'll be by the coats.
- Read your own back page, once a year, aloud, in a room by yourself. Lent's the time, but any wet Tuesday will do.
- Take fruit. {c17}I heard that some woman went along the buses with mangoes. She sold them, mark you;{/} she wasn't a saint. But she was there.

I keep coming back to her. Everybody else in this story has a title and an opinion. {c6~}Even he who governs the place only promised to do as he'd been told and wanted to know what he was now to do with those who had come.{/} She had a bucket.

I don't know how it'll end. {c8~}The big neighbour says that as far as he's concerned a bargain's a bargain, and that there'll be more coaches at the weekend.{/} We shall pray for the drivers too, at the half past ten, who must have been longing for their tea.

Who's on your bridge? Go and see. Take something with you. And if they ask how long for, you might say what my mother did.

Bread & Lamp is written by volunteers. The views are those of the author and not of the diocese, which has asked us to say so. Marmalade, slightly burnt, will be on sale after Mass.

=== other | en | flights
Guatemala's Migration Chief Signs Flight Deal With Washington as Mexico Fumes

by Newsroom Editor

April 2027 | Migration

Photo: An airliner over Lake Amatitlán. Image used for illustration.

Guatemala's migration director, Otto Saravia, and the special envoy of the United States, Dale Hutchens, have signed an agreement on charter flights that will take migrants from Guatemala straight home to nine countries, without touching the territory of the northern neighbour. It's a spectacular turn for a policy that was sold as "safe and orderly transit", and it leaves Mexico, for once, looking on from the other bank.

Key points
- Two flights a week, at first to Quito, Port-au-Prince and Accra
- Washington pays for the aircraft, the meals and a doctor
- A protocol about police training has not been published

What the agreement says

The flights are to start on May 3 from the air base at Retalhuleu. Each will carry at most 140 passengers, who must have signed a form, in a language that they can read, saying that they're leaving of their own free will. Those who do so get $400 and a suitcase. Children travelling alone are excluded.

There's also a protocol, according to three officials familiar with the text, under which 60 American instructors will be sent to the border police for two years. Saravia said that he knew of no protocol. Hutchens said that he knew of one but that it was about radios.

"I have spent a year and a half being the place where other people's sentences end," Saravia told reporters in the hangar. "Now we have a verb of our own."

Mexico fumes

In Mexico City the foreign secretary, Hernán Escandón, spoke of "a discourtesy with wings". Mexico, he said, had not been shown a single draft. Graciela Urrutia, the head of the migration institute, called off a dinner, and lorry drivers at Ciudad Hidalgo complained the next day that their papers were suddenly being read from both ends.

It was left to Beatriz Lemus, the Guatemalan foreign minister, to soothe. She's said to have learned of the ceremony from its caterer. She told a breakfast programme that friendship between neighbours was like a hammock: it needed two trees.

How it came to this

The long quarrel began in the autumn of 2023 with a caravan. Six thousand people came up the coastal highway behind a man with a wooden cross, and for nine nights they slept in the cane. At the sugar mill of El Pilar the first lines of what was to become the Suchiate agreement were written, on the back of a weighbridge ticket, by two officials who had been sent there to count blankets. One was Saravia. The other was a Mexican consul, since dead.

Burden sharing was the word of that winter. It lasted longer than most of those who used it. Saravia's predecessor at the migration service fell over a contract for 4,000 mattresses that turned out to be yoga mats. A Mexican commissioner resigned in tears. The then foreign minister in Guatemala City gave up politics and opened a hotel for birdwatchers, in whose lobby, people say, more has been decided since than in some ministries.

President Aurelio Tzunún, a former surveyor, won his election by a promise to draw a line and stick to it. He's been moving it ever since: first to the river, then to the railway, then to the runway. His rival Nery Arriaza likes to say that the president has the only theodolite in the world with an exchange rate.

Did you know?
The base at Retalhuleu was once used to train exiles for the landing in the Bay of Pigs. Its swimming pool is still shaped like a pear.

What critics say

"No one signs freely in a tent," said Annika Strömblad of the United Nations refugee agency. She wants her staff to see every passenger alone before boarding. Bishop Fidel Quiñónez, who is recovering from an operation on his hip, had a letter read out in which he asked who'd be paying for the return ticket of those whose homes no longer existed.

Lawyers are sharpening their pencils. Judge Rosalba Cifuentes, now retired, told a student audience in Xela that she was following the matter "as a passenger". Whether Congress has to be consulted about aeroplanes is a question on which the constitution, written with coffee ships in mind, is silent.

Pro tip: Our interactive map shows all migration agreements in the Americas. Zoom in on the Suchiate and you'll need reading glasses.

What happens next

The first manifest has 131 names, most of them Ecuadoreans who have been waiting in a gymnasium at Coatepeque. A dentist among them has been pulling the others' teeth for free. He'd signed, he said, because his mother was alone, and because the form had come in Spanish, which was something; the last one that he'd been given was in Dutch.

FAQ

Is this the same as the agreement with Mexico?
No. That is another text, with other signatures and another annex.

Can people refuse to board?
The text says so. Critics doubt it.

Who pays?
American taxpayers, through a fund that used to buy mosquito nets.

Do you think that the flights will work? Join the debate in our comments and subscribe to Borderlines, our free newsletter!

=== other2 | en | accord
Guatemala's top court lets migration accord with Mexico stand

GUATEMALA CITY - Guatemala's Constitutional Court on Tuesday refused to suspend a migration accord with Mexico, ruling by four votes to one that a memorandum on joint patrols was not a treaty and needed no vote in Congress.

Photo caption: Judge Anselmo Pivaral, president of the court, adjusts his glasses before the reading.

Photo caption: Children on an inner tube on the Suchiate river.

The petition against the accord, which lets Mexican agents walk along the Guatemalan bank in daylight and unarmed, had been filed by a union of raftsmen. They complained of a loss of trade. Judge Rosalba Cifuentes, who was alone in dissenting, wrote that a country whose border could be patrolled by its neighbour was a corridor with a flag.

President Ramiro Oxlaj welcomed the decision. Foreign minister Hernán Escandón of Mexico sent a box of sweets.

The newspaper El Quetzalteco, citing three officials familiar with the text, reported that there was more to it than boots:

"An annex, never published, allows a Mexican agent who is in pursuit of a suspect to use a Guatemalan telephone, and to be lent a bicycle. It says nothing about giving it back. The mayor of Tecún Umán, Mr Nery Arriaza, has counted nineteen bicycles since Lent. He has written to the consulate. He got an answer, he told us, on very good paper, in which he was assured of burden sharing."

The bishop of San Marcos, Monsignor Quiñónez, in office for a month, offered to mediate. The lawmaker Aurelio Tzunún, who means to run for the presidency, said that as a surveyor he found the river crooked but sufficient.

The patrols begin on Monday. Otto Saravia, a deputy director of the migration service, said that whistles had been handed out.

=== discrepancies
number | c1 | page1: three votes to two | arabic: ثلاثة أصوات مقابل صوتين | page2: four to one
amount | c4 | page1: $85 million | arabic: 85 مليون دولار | page2: $58 million
negation | c6 | page1: would respect the ruling | arabic: تعهد باحترام الحكم | page2: rejected the ruling | blog: promised to do as he'd been told
