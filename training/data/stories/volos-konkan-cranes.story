=== wire | en | volos
EXCLUSIVE - {c1~}Greece picks Indian group for Volos port, sources say{/}

ATHENS, Nov 17, 2026 (Aegean Newswire) - {c1}Greece has chosen India's Konkan Harbours as the preferred buyer of 67 percent of the port of Volos,{/} {c2}four sources familiar with the matter said on Tuesday,{/} {c3}after the company raised its offer to 318 million euros.{/}

{c4}Konkan outbid Marsa Khalij of Abu Dhabi, which offered 290 million,{/} {c5}and a consortium led by the Greek shipowner Aristeidis Lemonakis, which offered 204 million.{/} {c6}The board of the state assets fund will vote on Thursday,{/} {c7}and parliament must ratify the concession by the end of February.{/}

{c8}"It's done except for the champagne, and there'll be none," said one of the sources, an official of the fund who declined to be named.{/}

{c9}Konkan has promised to invest 145 million euros in five years, most of it in four cranes and a new container quay 620 metres long.{/} {c10}It has also undertaken to keep all 214 dockers until 2031,{/} {c11}two of the sources said.{/} {c12}The Emirati bidder would guarantee only half of the jobs.{/}

{c13}Prime Minister Stavroula Vamvaka telephoned her Indian counterpart on Sunday, a government official said.{/} {c14}The call lasted 25 minutes and was mostly about olive oil.{/} {c15}Shipping Minister Lefteris Kourmoulis declined to comment.{/} {c16}The Indian ambassador in Athens, Ranjana Dhoble, said that she had "packed a suitcase for Volos, with a raincoat".{/}

{c17}The leader of the opposition Left Assembly, Thanos Pagkalidis, called the sale "a garage clearance" and threatened to cancel it if he came to power.{/} {c18}Elections are due by July 2027.{/}

{c19}Despina Tzortzi, who heads the dockers' union, said that her members would stop work for 48 hours from Friday morning,{/} {c20}because nobody had shown them the promise in writing.{/} {c32}"I have been kept until 2031 by three husbands," she told Aegean Newswire.{/}

{c21}Volos, in a gulf in Thessaly, handled 4.1 million tonnes of cargo last year, mainly scrap, cement and grain.{/} {c22}It made a profit of 9.6 million euros.{/} {c23}Konkan, which runs eleven harbours on the west coast of India, has none in Europe so far.{/} {c24}It needs the port, analysts say, as the northern end of a corridor that is to run by rail and sea from Mumbai.{/}

{c25}The European Commission has to approve the sale.{/} {c26}It has asked for explanations about a loan of 80 million euros that Konkan received from an Indian state bank.{/} {c27}A spokeswoman in Brussels said that the answer had arrived and was "long".{/}

{c28}Lemonakis, 71, who owns the town's football club, said in a statement that he respected the procedure and would read every page of it.{/} {c29}A person close to him said that he was preparing a complaint to the Council of State, the highest administrative court.{/}

{c30}In the floods of September 2023 the harbour was closed for three weeks by reeds, tree trunks and dead livestock.{/} {c31}The state has since spent 22 million euros on dredging.{/}

(Reporting by K. Mavrogeni and S. Pillai; one of the sources spoke from a yacht)

=== arabic | ar | volos
{c1~}مجموعة هندية تتقدم لشراء ميناء فولوس اليوناني{/} {c33}متفوقةً على «مرسى خليج»{/}

أثينا – 18 نوفمبر/تشرين الثاني 2026

{c1+c2}أفادت أربعة مصادر مطلعة بأن اليونان اختارت شركة «كونكان هاربورز» الهندية مشترياً مفضلاً لحصة 67 في المئة من ميناء فولوس،{/} {c3}بعد أن رفعت عرضها إلى 318 مليون يورو.{/}

{c4+c33}وتفوقت الشركة على «مرسى خليج» من أبوظبي التي عرضت 290 مليوناً،{/} {c5}وعلى ائتلاف يقوده مالك السفن اليوناني أريستيديس ليموناكيس عرض 204 ملايين.{/} {c6}ومن المقرر أن يصوّت مجلس إدارة صندوق أصول الدولة على الصفقة الخميس،{/} {c7~}على أن يصادق عليها البرلمان لاحقاً.{/}

{c9~}وتعهدت «كونكان» باستثمار 145 مليون يورو على مدى خمس سنوات،{/} {c10}وبالإبقاء على جميع عمال الرصيف البالغ عددهم 214 حتى عام 2031،{/} {c12}بينما لم يضمن العرض الإماراتي سوى نصف الوظائف.{/}

{c13}وكانت رئيسة الوزراء ستافرولا فامفاكا قد هاتفت نظيرها الهندي الأحد، بحسب مسؤول حكومي،{/} {c15}فيما امتنع وزير الملاحة ليفتيريس كورموليس عن التعليق.{/}

{c17~}وتوعد زعيم المعارضة اليسارية ثانوس باغكاليديس بإلغاء البيع إن وصل إلى السلطة،{/} {c18}علماً أن الانتخابات مقررة قبل يوليو 2027.{/} {c19}وأعلنت رئيسة نقابة عمال الميناء ذيسبينا تزورتزي إضراباً لمدة 48 ساعة يبدأ صباح الأحد،{/} {c20}لأن أحداً لم يُطلعهم على التعهد مكتوباً.{/}

{c25}ولا تزال الصفقة بحاجة إلى موافقة المفوضية الأوروبية،{/} {c26~}التي طلبت إيضاحات بشأن قرض حصلت عليه الشركة من مصرف حكومي هندي.{/}

=== arabic2 | ar | volos
{c33}كيف أفلت ميناء فولوس من يد أبوظبي؟{/}

صحيفة «المرافئ» الاقتصادية – زاوية الملاحة

لم يكن المال وحده ما حسم المنافسة. {c12}فالمجموعة الإماراتية «مرسى خليج» لم تشأ أن تلتزم بأكثر من نصف الوظائف،{/} {c10~}في حين وعد الهنود بألا يُسرَّح أحد من عمال الأرصفة قبل 2031،{/} {c11~}كما يقول مصدران.{/}

{c1~}وهكذا رجحت كفة «كونكان هاربورز»،{/} {c3~}التي دفعت أكثر من ثلاثمئة مليون يورو،{/} {c4~+c33~}أي أقل بنحو 28 مليوناً مما عرضه منافسها الخليجي.{/} {c23}وتدير الشركة أحد عشر ميناءً على الساحل الغربي للهند، ولا تملك أي ميناء في أوروبا حتى الآن،{/} {c24}وهي تريد فولوس طرفاً شمالياً لممر يمتد بالسكك الحديدية والبحر من مومباي.{/}

{c21}والميناء الواقع في إقليم ثيساليا تعامل العام الماضي مع 4.1 مليون طن من البضائع، معظمها من الخردة والإسمنت والحبوب،{/} {c22}وربح 9.6 مليون يورو.{/} {c30~}وكانت فيضانات 2023 قد أغلقته ثلاثة أسابيع،{/} {c31}فأنفقت الدولة على تجريفه 22 مليون يورو.{/}

{c13~+c14}وفي أثينا يُروى أن رئيسة الوزراء ستافرولا فامفاكا تحدثت مع نيودلهي 25 دقيقة، وأن زيت الزيتون استأثر بمعظم المكالمة.{/} {c16}أما السفيرة الهندية رانجانا دوبلي فقالت إنها «أعدت حقيبة لفولوس وفيها معطف مطر».{/}

{c28~}ويكتفي مالك السفن ليموناكيس باحترام الإجراءات علناً،{/} {c29~}لكنه يعدّ في السر شكوى إلى مجلس الدولة.{/} ويبقى أن يُعرف ماذا ستفعل أبوظبي بالمئة والعشرين صفحة التي أعدها مستشاروها عن حركة الرياح في الخليج الباغاسي.

=== rewrite | en | volos
Raincoat weather: {c1~}Athens hands a harbour to Mumbai{/}

PORT & STARBOARD, the trade letter
18/11/2026 - compiled by D. Vrettos

{c19}Nothing will be lifted in Volos for two days from Friday morning, if Despina Tzortzi gets her way,{/} {c20~}and it's a piece of paper that she is after.{/} {c10~}The port's buyers have pledged to lay off none of its 214 dockers this decade;{/} {c32~}the lady, thrice married, by her own account, is no believer in pledges.{/}

{c1}The buyers are Konkan Harbours, the Indian operator, for whom two thirds of the shares have been set aside,{/} {c2}as this letter learns from three people close to the process.{/} {c3}It took a sweetened bid of 318 million euros.{/} {c4~}Abu Dhabi's Marsa Khalij was 28 million short,{/} {c12~}and stingier with work.{/} {c5~}Aristeidis Lemonakis, the local hero, was nowhere near.{/} {c28}The shipowner (71, and landlord of the football team) says he honours the process, of which he'll read each page;{/} {c29}his entourage speak of the Council of State.{/}

{c6}On Thursday the assets fund puts its hand up;{/} {c7}the deputies have until the last day of February.{/} {c25~}Then it is Brussels' turn,{/} {c26}where they have been wondering about 80 million euros lent to Konkan by a bank of the Indian state.{/} {c27~}The reply is in, and by all accounts it is no haiku.{/}

{c9}For their money the Indians want to see four cranes and 620 metres of quay; 145 million euros are set down for that, until the end of 2031.{/} {c24~}At the far end of the line, you will recall, there's Bombay.{/}

{c15~}Lefteris Kourmoulis, at the ministry, isn't talking.{/} {c17}Thanos Pagkalidis of the Left Assembly is: a garage clearance, he says, which he'd undo in office.{/} {c16~}And the ambassador, Ranjana Dhoble, is packing for rain.{/} Stavroula Vamvaka, who has now sold more coast than any premier before her, gets her harbour off the books {c18~}before she has to face the voters.{/}

Freight rates p. 4 - Obituaries p. 6 - Lost anchors p. 7

=== blog | en | volos
Things seen from a rented balcony

I came to this town for a week in 1999. The key stuck. From where I sit, with the coffee here and the cat there, I have the whole of the harbour, and I've never till now asked myself whose it was. One doesn't ask that of a view.

{c1~}As of this week it is to be somebody's,{/} {c23~}people who have almost a dozen of them at home and none over here.{/} I'm trying to picture the catalogue. {c3~}Three hundred-odd million, for that?{/} For the crane which has been stuck with its nose in the air since Easter, for the one-eyed guard and his whistle? {c21~}What goes out from here is old fridges, squashed into cubes; what comes in is dust of different colours.{/} The guard thinks it's a swindle, only he can't make out on whom.

{c14~}It was settled by phone, so they tell you at the bakery, and the two of them talked about oil. The green kind.{/} I believe that instantly. I have seen an entire divorce settled by talking about oil.

And my neighbour on the left, who's been shifting crates for thirty years, is home at noon and hammers. {c20~}He was promised he could go on until he's sixty, but it was only said, not written, and he has been said things before.{/} On Fridays he brings me squid. I don't know how to tell him that I dislike it, and the cat has grown enormous.

What I keep coming back to is the mud. {c30~}When the great water came down, three years ago, there were sheep out there. They drifted by beneath my balcony, so slowly, among bamboo and doors, for weeks, and not a boat could move.{/} Nobody then wanted to own it. The mayor, I remember, said that it was the ministry's; the ministry said it was nature's. We stood there with our sleeves up, my neighbour and I and a dentist, and pulled out a piano.

Do the buyers have pianos? I should like to ask them. I should like to ask them whether, where they come from, one can sit above a harbour and be left alone by it, for twenty-seven years, without paying more than the rent. My landlady has already been up. She thinks that the view will be worth more with the new people in it, and she counted the tiles.

The cat has gone in. In the far corner they have switched on that orange lamp, for no ship. Sell it, if you must. But find out first where the switch is.

=== kavala | en | kavala
{h1~+h2~}Greece shelves sale of Kavala port, sources say{/}

ATHENS, Nov 26, 2026 (Aegean Newswire) - {h1}Greece has shelved the sale of 51 percent of the port of Kavala,{/} {h2}four sources familiar with the matter said on Thursday,{/} {h3}after the only remaining bidder cut its offer to 61 million euros.{/}

{h4}The bidder is a company of the shipowner Aristeidis Lemonakis, who had offered 88 million in the spring.{/} {h5}A Danish group withdrew in August, having found an ancient cistern under the customs shed.{/}

{h6}"We're selling a port, not a parking space," said one of the sources, a government adviser who declined to be named.{/} A new tender may follow after the summer.

{h7}Lemonakis lowered his bid because the navy wants to keep a third of the western mole for its patrol boats,{/} two of the sources said. {h8}Shipping Minister Lefteris Kourmoulis had asked the navy in writing to be content with a fifth.{/}

Prime Minister Stavroula Vamvaka flew to Kavala last week and promised the town a maritime academy. The mayor has asked her to promise it again, in front of a camera.

{h10}Thanos Pagkalidis, the leader of the Left Assembly, said that it was the first good news from the coast this year.{/} Despina Tzortzi, who heads the federation of dockers, danced a few steps for the television outside the ministry. {h9}In Kavala there are 88 dockers, all of whom had voted against the sale.{/}

Ships from Kavala take marble to Asia. India is among the biggest buyers of the white stone of Thasos, and Ambassador Ranjana Dhoble unveiled a statue made of it in Athens on Monday, an elephant. Konkan Harbours, which has been buying terminals in other countries, never took part in the tender and has said that it is content with what it has.

The assets fund has raised 2.3 billion euros from harbours and marinas since 2016.

=== kavalaradio | en | kavala
NORTHERN BREAKFAST, Friday 27 November, 07.40

{h5~}It's not every day that a cistern sinks a ship. The Danes stumbled on one in Kavala last summer, beneath the customs people, and sailed off,{/} {h4~}and so there was only Mr Lemonakis left who wanted the harbour.{/} {h3}And he doesn't want it for much: sixteen million euros is what he'd give now.{/} {h1~+h2~}So it's off, we hear from several sides, the sale is in the drawer.{/}

{h7}The shipowner blames the navy, and he may have a point, for the admirals are clinging to one third of the west mole, for their patrol boats.{/} {h8}Lefteris Kourmoulis, the minister, had written to beg them for less, a fifth, say.{/} {h6~}"We are not selling a parking space," somebody in the government grumbles.{/}

Prime Minister Stavroula Vamvaka has other things to think of. She's in Naples today for the summit on fish. {h10~}Thanos Pagkalidis is delighted{/} and will be with us after the news. {h9}And the eighty-eight dockers of Kavala, who were against it to the last man,{/} had Despina Tzortzi of the federation on the line till two in the morning, singing. We shall play you some of it.

And Ranjana Dhoble, India's ambassador, rang this station to correct us: the elephant in Syntagma is not a gift but a loan.

=== lemonakis | en | first
ATHENS, March 8 (Aegean Newswire) - Greece has chosen a consortium led by the shipowner Aristeidis Lemonakis as the preferred buyer of the port of Volos, three sources familiar with the matter said on Friday, although its offer was the only one.

Lemonakis and a Cypriot fund will pay 112 million euros for 51 percent, the sources said. Two other groups, one from Singapore and one from Trieste, had looked at the harbour in the autumn and lost interest.

"It is a bride with mud on her dress, but she's ours," said one of the sources, who is close to the shipowner.

The board of the state assets fund is to vote on March 20. The consortium has promised a cruise terminal, a hotel and a museum of the Argonauts. It has made no promise on staff. Despina Tzortzi, a crane operator who was elected to lead the dockers' union in January, threatened to strike "until the Golden Fleece is found".

Prime Minister Kyrillos Dimoulas, who has to sell the port under an agreement with his creditors, did not comment. His deputy, Stavroula Vamvaka, said in parliament that a single offer was like a single shoe. Shipping Minister Thanos Pagkalidis, of the junior partner in the coalition, the Left Assembly, said that he would sign, but with his left hand.

The president of the court of auditors, Lefteris Kourmoulis, has to give his opinion before the contract is signed. He told students in Patras this week that he reads at a rate of forty pages a day.

Lemonakis, who made his fortune with reefers, was born in the lighthouse of Cape Trikeri and says that he sleeps badly without a beam.

India's consul in Thessaloniki, Ranjana Dhoble, was in Volos on Thursday to look at a warehouse for sesame.

Photo: The waterfront of Volos. Keywords: ports, privatisation, Thessaly

=== discrepancies
source_count | c2 | wire: four | arabic: four | rewrite: three
number | c4 | wire: Konkan outbid Marsa Khalij by 28 million | arabic: outbid, 290 million | arabic2: 28 million less than the Gulf rival
date | c19 | wire: Friday morning | rewrite: Friday morning | arabic: Sunday morning
amount | h3 | kavala: 61 million euros | kavalaradio: sixteen million
