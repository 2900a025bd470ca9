=== wire | en | bolts
{p1~}Lebanese airline flew with forged engine parts for four years, report says{/}

BEIRUT/LONDON, Sept 3, 2026 (Harbour News Service) - {p1}The Lebanese airline Levantair flew for four years with engine parts whose safety certificates had been forged, and senior managers were warned at least six times,{/} {p2}according to a confidential report by the country's civil aviation authority that was seen by Harbour News Service.{/}

{p3}The 233-page report says that 1,906 bolts, seals and turbine blades with false papers were fitted to 17 of the airline's 24 aircraft between May 2022 and June this year.{/} {p4}Some of them were second-hand parts that had been polished and coated with a silver paint of the kind used for garden furniture.{/}

{p5}The authority grounded nine aircraft on Thursday.{/} {p6}Levantair, which carried 3.4 million passengers last year, cancelled 38 flights and said it would "cooperate fully with everyone".{/}

{p7}All of the parts came from a single supplier, Ferncastle Aero Components, which has its registered office above a nail bar in Slough, west of London,{/} {p8}and whose only director, Piers Ollerenshaw, 34, is a former disc jockey.{/} {p9}Britain's Serious Fraud Office said on Thursday that it had arrested a man of that age on Aug 27 and released him on bail.{/} {p10}A lawyer for Ollerenshaw said his client had bought and sold in good faith and had "never claimed to know what a turbine does".{/}

{p11}The affair came to light on June 14, when a blade broke in the left engine of an Airbus A320 on its way from Beirut to Frankfurt with 168 people on board.{/} {p12}The crew landed in Antalya, Turkey, 26 minutes later; nobody was hurt.{/} {p13}A mechanic there, Gulsum Erdal, noticed that the number on the stump of the blade was that of a part which she herself had scrapped in 2019.{/}

{p14}"I had written my initials on it with a diamond pencil, in a corner, because a colleague and I had a bet about who would throw away more. They were still there, under the paint," she told reporters.{/}

The warnings

{p15}The report quotes an e-mail of October 2022 in which Levantair's head of quality, Joumana Saade, called Ferncastle's certificates "photocopies of photocopies, with a signature that slants to the left on Mondays".{/} {p16}She was transferred to the department of cabin catering two weeks later and left the company in 2023.{/}

Who decided on this is in dispute. {p18}Chief operating officer Walid Tannoury said the transfer had been Saade's own wish.{/} {p19}Saade said she had learned of it from the canteen.{/} {p20}The airline's chairman, Fadi Karam-Sursock, told the investigators that he had never heard of Ferncastle before June;{/} {p21}two members of the board, who declined to be named, said that he had praised its prices in a meeting in March 2024.{/} {p22}A third said that the chairman was speaking of a firm with a similar name, which makes paint.{/}

{p23}Ferncastle's parts cost on average 43 percent less than those of the manufacturers and saved Levantair $29 million, the report says.{/} {p24}Of the savings, managers received a share as a bonus; Tannoury's came to $1.1 million.{/} {p25}He said that he had given the greater part of it to an orphanage in Zahle.{/} {p26}The orphanage's director, Sister Marie-Ange, said it had received a minibus.{/}

The regulator

The authority itself does not come off well. {p28}It has 11 inspectors where 46 are planned, because salaries lost nine tenths of their value in the financial crisis that began in 2019.{/} {p29}An inspector visited Levantair's stores in January 2025 and reported that all was in order;{/} {p30}his son works for the airline as a flight attendant.{/} {p31}The inspector, who has since retired, said that he had not known how to tell a false signature from a true one "except by asking".{/}

{p32}Public Works Minister Ghassan Bitar said the report was a draft and that those who had leaked it would be prosecuted.{/} {p33}A senior official of the authority said that it was the final version, that it had been on the minister's desk since July 28 and that he had asked for one word, "systematic", to be removed.{/} {p34}Bitar's office denied having received it before Aug 31.{/}

{p35}The European Union's aviation safety agency said it would decide next week if Levantair may go on flying to Europe, which brings in 61 percent of its revenue.{/} {p36}Airlines in five other countries have bought from Ferncastle, a person familiar with the British inquiry said; the agency put the number at three.{/}

Parts of doubtful origin are an old trouble of aviation. {p38}In 1989 a Norwegian charter plane broke up over the Skagerrak, with the loss of 55 lives, partly because of counterfeit bolts in the tail,{/} {p39}and in 2023 a London firm was found to have sold thousands of engine parts with false documents to airlines all over the world.{/}

{p40}Levantair, founded in 1998 by two brothers who had imported tyres, is 32 percent owned by the central bank, which took the shares as security for a loan in 2020.{/} {p41}It has had no fatal accident.{/} {p42}"We have been lucky, and luck is not a spare part," Saade said.{/} {p43}She now teaches physics at a girls' school in Jounieh.{/}

=== rewrite | en | bolts
{p4~}Garden paint on a turbine blade{/}

{p1~+p2~}Leaked audit: carrier ignored warning after warning{/}

The Aviation Desk | 4 Sept 2026 | Photo: archive | 1,204 shares

{p13}Anyone else would have put the broken stump on a tray and gone to lunch. Gulsum Erdal, a mechanic at Antalya airport, looked at the digits and knew them. She had consigned this very blade to the scrapheap seven years before.{/} {p14}Beneath the coating, in one corner, she found her own initials, engraved with a diamond tip; she'd marked whatever she threw out in those days, for the sake of a wager with a workmate.{/}

{p11~}It had come out of an Airbus belonging to Levantair, of Beirut, whose port engine gave up halfway to Germany in June. There were 186 people in the cabin and the cockpit.{/} {p12}They were on the ground, unharmed, less than half an hour after.{/}

What the mechanic set in motion fills over two hundred pages, {p2~}which have not been published but were passed to a news agency.{/} {p1+p2~}They show, in the words of Lebanon's own regulator, a company that used components with fake airworthiness papers from 2022 until this summer, and a leadership that had been told so on half a dozen occasions or more.{/}

**How many, and where**

{p3}Three out of four jets in the fleet, or 17 of 24, carried such items: 1,906 of them, from seals by way of bolts to blades.{/} {p4~}Part of the stock had been in engines before, and owed its gleam to a paint made for tables and chairs on the lawn.{/}

{p5}Nineteen aeroplanes have been ordered to remain on the tarmac.{/} {p6~}Thirty-eight departures were struck off on Thursday, and the management promises to help "everyone".{/}

**The man from Slough**

{p7}Whatever was false came by way of one dealer. Ferncastle Aero Components gives as its seat a flat over a manicure salon in a town on the western edge of London.{/} {p8~}Its boss used to play records for a living.{/} {p10}Turbines are a mystery to him, and he has never pretended that they weren't, says the solicitor of Piers Ollerenshaw: he traded honestly.{/} {p9~}The fraud squad had a 34-year-old in for questioning at the end of August. He is at liberty, for now.{/}

**{p15~}"Slants to the left on Mondays"{/}**

{p15}Nobody can say that it wasn't put vividly. Joumana Saade was in charge of quality at the airline in the autumn of 2022 when she wrote of copies made from copies, signed in a hand which leaned leftward at the beginning of each week.{/} {p16}A fortnight on, she was responsible for trays and sandwiches. She quit the following year.{/} {p18}She'd wanted to, claims Walid Tannoury, in charge of operations.{/} {p19}It was the canteen that told her, claims she.{/}

{p43}These days she explains Newton to schoolgirls in Jounieh.{/} {p42~}Fortune was on their side, is her verdict; you cannot order it from stock.{/}

**The chairman's memory**

{p20}To investigators Fadi Karam-Sursock, who chairs the board, said the name of the supplier meant nothing to him until the incident.{/} {p21~}There are those on that same board who recall how pleased he was with what it charged, at a session two years ago.{/} {p22}And there is one who'd have it that he had a paint company in mind, since the two sound alike.{/}

Pleased he might well have been. {p23}Savings of 29 million dollars are what the inquiry has worked out; the average item was cheaper by two fifths and more than the original.{/} {p24}Executives got their slice: in the case of the operations chief, 1.1 million.{/} {p25}Most of which, he lets it be known, went to parentless children in the Bekaa town of Zahle.{/} {p26}A van, confirms the nun who looks after them.{/}

**Watchdog without teeth**

{p28}Since the currency fell through the floor, an inspector's pay is worth a tenth of what it was; of 46 posts, eleven are filled.{/} {p29}One of the eleven did go and look, early last year. Everything fine, he noted.{/} {p30}He has a boy among the cabin crew.{/} {p31}And how, asks the man, now a pensioner, was he to recognise a forgery? One could but enquire.{/}

**One word**

{p32}Only a draft, insists the minister in charge of transport infrastructure, Ghassan Bitar, who intends to go after the leakers.{/} {p33}Not at all, says one of the authority's top people: this was the last version, he has had it for five weeks, and what he wanted was that the adjective "systematic" should vanish.{/} {p34}It reached him on the last day of August, his staff maintain.{/}

**And Europe?**

{p35~}In Cologne, EASA will make up its mind in the coming days on whether those planes are still welcome. For Levantair, three fifths of the turnover are at stake.{/} {p36}That it is not the only customer seems certain. Three more, says the agency; five, hears somebody close to the investigators in Britain.{/}

{p38}The industry has a date for what can happen: 1989, the sea between Denmark and Norway, 55 dead, a tail held by bolts that were imitations.{/} {p39}Only three years ago, another dealer in the British capital was caught with invented papers for thousands of pieces.{/}

Sign in to comment. Related: How safe is your airline? Take the quiz.

=== trade | en | bolts
MRO FLASHSHEET — suspected unapproved parts (SUP) tracker

Operator ........ Levantair (Lebanon), 24 aircraft
{p3~}Affected ........ 17 tails / 1,906 pieces (bolts, seals, HPT blades), fitted 05/2022–06/2026{/}
{p5~}Grounded ........ 9 tails, by order of the authority{/}
{p7~}Source .......... Ferncastle Aero Components, Slough, UK (sole source){/}
{p23}Price ........... minus 43% vs OEM on average; USD 29m saved{/}
{p11~}Trigger ......... blade failure, engine no. 1, A320 BEY–FRA, 14 June;{/} {p12~}diverted AYT, no injuries{/}
{p13~}Detected by ..... line mechanic, Antalya: serial no. belonged to part scrapped in 2019{/}
{p9}Legal ........... SFO: one arrest 27 Aug (male, 34), bailed{/}
{p35}EASA ............ decision on European rights next week (61% of revenue){/}
{p36}Other buyers .... airlines in 3 countries (EASA) or 5 (source close to UK case){/}

Comment. {p4}Re-coated run-out blades, in this instance with silver garden-furniture paint, will not pass a borescope inspection by anybody who is looking.{/} {p28~}With fewer than a dozen inspectors, Beirut was not looking.{/} {p29~}The one recorded visit to the stores, twenty months ago, found nothing amiss.{/} Readers are urged to check receipts against the list on our website and to quarantine anything with release certificates numbered FC-7.

Next issue: what to do about hail.

=== blog | en | bolts
Confessions of a spanner

In my trade there are two sorts of people, those who scratch their name into things and those who don't. I was forty-one years in a hangar in Luton and there's not a gearbox that went through my hands which hasn't a small fish in it somewhere. It's not allowed. My foreman had a bishop's mitre.

{p14~}So when I heard about the Turkish lass I laughed out loud, in the bus. She'd had a bet on with her mate about who could bin the most, and put her letters on whatever she binned.{/} {p13~}And years go by, and an engine comes in that has spat its dummy, and she looks at what's left and there she is, looking back at herself.{/} There's people been given a knighthood for less.

Let me explain to the laity. A blade isn't much to look at. It's about as long as a pencil-case. It costs as much as a decent car. It goes round ten thousand times a minute in a fire that would melt it, were it not for some very clever little holes; and after so many goes up and down, it's done. There's nothing to see. It looks as good as you or me. But it's done, and the paper says so, and you throw it away; and that's why the paper is worth more than the metal, and always will be.

{p1~}And this lot, over in Lebanon, had been flying about for years on paper that some lad had run off on his printer.{/} {p3~}Not one or two bits, either. Getting on for two thousand, in most of the planes they've got.{/} {p4~}Some of it was run-out stuff that somebody had given a rub and a lick of what you'd put on your patio set.{/} I've got a tin in my shed. I went and read the label. "Not suitable for barbecues."

Where did they get it? {p7~}From one bloke, over a place where ladies have their nails done.{/} I've bought an exhaust from a bloke like that; it was a Cortina, and I'd nobody in the back. {p8~}He used to be on the decks, this one.{/} {p10~}He's never said he had the first idea what they're for, according to his brief, and I must say that of all the excuses in this it is the one I warm to.{/}

But here's the thing that's kept me awake. It's the woman. There always is one, in every shop, and she's usually called difficult. {p15~}She was quality, and she looked at those certificates and said the signature leans over when it's a Monday. You have to have looked at an awful lot of them to see that!{/} That's not somebody ticking boxes; it's love, is that. {p16~}And what do they do? They put her on sandwiches.{/} {p18~+p19~}Her own idea, says the high-up. Heard about it over the counter, says she.{/} I know which of those I'd fly with.

{p42~}She doesn't even crow. They'd been lucky, she says, and it isn't something you can keep on a shelf.{/} {p43~}She's got a classroom now. I hope those girls know what they have.{/}

As for the top brass, it's a lovely bit of clockwork. {p20~}The one at the head of the table had no notion who they were buying off.{/} {p21~+p22~}A couple of his pals say he couldn't stop going on about how cheap it was; and another says no, no, that was emulsion.{/} Emulsion! Well, he wasn't so far out, was he?

{p24~}They were on a cut, you see. That's the bit to underline. The less they paid for what held the wings on (I exaggerate) the more they took home, and there's one of them it made a millionaire.{/} {p25~}It's gone to the orphans, he says, or the bulk of it has.{/} {p26~}The Mother Superior has been out to the yard and counted and there's a bus there. A small one.{/}

We had inspectors as well, in Luton. There was a Mr Tripp. He'd come without ringing up, and he'd go straight to the bin, and not the shelf, because that's where you learn what a place is like. {p28~}Over there they can't pay a Mr Tripp. The money's turned to confetti and three-quarters of the desks are empty.{/} {p29~}One did drop by, and gave them a gold star.{/} {p31~}He's been frank about it since: he had no means of knowing whether a squiggle was right, short of asking them if it was.{/} {p30~}He'd a lad on the payroll too, handing out the peanuts.{/} I don't say that it came into it. I've a lad myself.

{p33~}And now some minister is meant to have had the whole tale on his blotter since the height of summer, and to have had trouble with one word of it, the long one.{/} {p34~}It hadn't come, says his lot, not till this week.{/} {p32~}It's not finished, he says, and he'll have whoever let it out.{/} Of course he will. It's easier than changing a blade.

{p12~}Nobody so much as grazed a knee, remember. Twenty-odd minutes on the one engine and down, like a textbook; hats off to whoever was up front.{/} {p38~}It doesn't always go like that. I knew a chap who went out to help fish up that Norwegian one, back in the eighties, with the dud bolts in its tail.{/} He wouldn't talk about it, but he gave up the bets, and he took to putting in his full name.

=== arabic | ar | bolts
{p1~}تقرير سري: «ليفانت إير» استخدمت قطعاً بشهادات مزورة طوال أربع سنوات{/}

بيروت – خاص – 4 أيلول 2026

{p1}سيّرت شركة الطيران اللبنانية «ليفانت إير» رحلاتها طوال أربع سنوات بقطع محركات زُوّرت شهادات سلامتها، رغم تحذير كبار مديريها ست مرات على الأقل،{/} {p2}وفق تقرير سري للهيئة العامة للطيران المدني اطلعت عليه وكالة «هاربور».{/}

{p3}وجاء في التقرير المؤلف من 233 صفحة أن 1906 قطع، من براغٍ وحلقات إحكام وشفرات توربينية، رُكّبت بأوراق مزيفة في 17 طائرة من أصل 24 بين أيار 2022 وحزيران الماضي،{/} {p4}وأن بعضها قطع مستعملة جرى صقلها وطلاؤها بدهان فضي من النوع المستخدم لأثاث الحدائق.{/}

{p5}وأوقفت الهيئة الخميس تسع طائرات عن الطيران،{/} {p6~}فيما ألغت الشركة 38 رحلة.{/}

مورّد فوق صالون تجميل

{p7}ومصدر القطع جميعها شركة «فيرنكاسل» المسجلة في شقة فوق صالون للعناية بالأظافر في بلدة سلاو غرب لندن،{/} {p8}ومديرها الوحيد بيرس أولرنشو (43 عاماً) منسق أسطوانات سابق.{/} {p10~}وقال محاميه إنه اشترى وباع بحسن نية.{/}

{p11}وبدأت القضية في 14 حزيران حين انكسرت شفرة في المحرك الأيسر لطائرة من طراز «إيرباص A320» متجهة من بيروت إلى فرانكفورت وعلى متنها 168 شخصاً،{/} {p12~}فهبطت في أنطاليا من دون إصابات.{/} {p13}ولاحظت الميكانيكية التركية غولسوم أردال أن رقم الشفرة يعود إلى قطعة كانت قد أتلفتها بنفسها عام 2019.{/}

تحذيرات بلا جدوى

{p15}وينقل التقرير عن رسالة إلكترونية كتبتها مديرة الجودة جومانة سعادة في تشرين الأول 2022 أن شهادات المورّد "نسخ مصورة عن نسخ مصورة، بتوقيع يميل إلى اليسار أيام الاثنين".{/} {p16~}وبعد أسبوعين نُقلت إلى قسم تموين الطائرات.{/} {p18}وقال المدير التنفيذي للعمليات وليد طنوري إن النقل تم برغبتها،{/} {p19}بينما قالت هي إنها علمت به من المقصف.{/}

{p20}وأبلغ رئيس مجلس الإدارة فادي كرم سرسق المحققين أنه لم يسمع بالمورّد قبل حزيران،{/} {p21}لكن عضوين في المجلس طلبا عدم ذكر اسميهما أكدا أنه أشاد بأسعاره في اجتماع عُقد في آذار 2024.{/}

{p23}ووفّرت القطع على الشركة 29 مليون دولار، إذ كانت أرخص بنسبة 43 في المئة في المتوسط،{/} {p24}وحصل المديرون على مكافآت من الوفر بلغت حصة طنوري منها 1.1 مليون دولار.{/} {p25}وقال إنه تبرع بمعظمها لدار أيتام في زحلة،{/} {p26}فيما قالت مديرة الدار الأخت ماري أنج إنها تلقت حافلة صغيرة.{/}

{p32}واعتبر وزير الأشغال غسان بيطار أن التقرير مجرد مسودة متوعداً بملاحقة من سربه.{/} {p33~}إلا أن مسؤولاً رفيعاً في الهيئة أكد أنه النسخة النهائية وأن الوزير طلب حذف كلمة "ممنهج" منه.{/} {p28}ولا يعمل في الهيئة سوى 11 مفتشاً من أصل 46 بعدما فقدت الرواتب تسعة أعشار قيمتها في الأزمة المالية.{/}

{p35}وتقرر الوكالة الأوروبية لسلامة الطيران الأسبوع المقبل ما إذا كانت ستسمح للشركة بمواصلة رحلاتها إلى أوروبا التي تدر 61 في المئة من إيراداتها.{/}

وطالبت لجنة أهالي الطيارين بنشر التقرير كاملاً وبإحالته إلى النيابة العامة التمييزية.

=== other | en | pilots
{q1~}Levantair pilots refuse to fly over duty hours{/}

BEIRUT, Jan 19, 2024 (Harbour News Service) - {q1}Pilots of the Lebanese airline Levantair stayed on the ground for 24 hours on Friday in protest at what they called falsified records of their working hours,{/} {q2}and 52 flights were cancelled.{/}

{q3}The pilots' union said that in the past year 340 entries in the airline's computer had been changed afterwards, so that crews who had been on duty for 15 hours appeared to have been on duty for 12.{/} "We are tired people, with well-rested papers," its chairman, Captain Elias Abou Nader, told a news conference.

{q4}Levantair denied this. Chief operating officer Walid Tannoury said the entries had been corrected because of a change to summer time.{/} {q5}The union replied that summer time adds one hour, not three, and not in November.{/}

{q6}The dispute was set off by a landing in Abidjan on Dec 28, when an Airbus A330 with 244 people on board touched down on a taxiway.{/} {q7}Nobody was hurt. Both pilots had fallen asleep on the approach, according to a preliminary report by the authorities of Ivory Coast; the airline says that they were blinded by fireworks.{/}

{q8}A confidential letter by an inspector of the civil aviation authority, seen by Harbour News Service, warned in August 2023 that fatigue at Levantair was "no longer managed but administered".{/} {q9}The authority's director at the time said that he had passed it on; Public Works Minister Ghassan Bitar said that it was not in the post.{/}

{q10}The airline employs 190 pilots, 41 fewer than before the financial crisis; many have left for the Gulf, where they earn four times as much.{/} {q11}Two pilots, who asked not to be named because they feared for their jobs, said that they had been offered $300 a month for not reporting sick. A third said that he got 400.{/}

{q12}The European Union's aviation safety agency said it had asked for the original records.{/} {q13}A computer specialist of the airline, Rita Mouannes, who was to have copied them, was on leave, and nobody knew her password, a spokesman said.{/} {q14}Mouannes told a television station that she had been sent on leave that morning and that the password was taped to the monitor.{/}

{q15}Passengers slept on the floor of the departure hall in Beirut. A choir from Aleppo that was to have sung in Lyon gave its concert between counters 20 and 24.{/} {q16}The chairman of the board, Fadi Karam-Sursock, had coffee and blankets handed out and announced an inquiry by "somebody whom everybody respects".{/} He did not say who that was.

The union said it would decide next week on further action. {q17}Under an agreement of 2016 a pilot of the airline may fly no more than 900 hours a year.{/}

=== other2 | en | pilots
Sleep on it: a captain's diary

Friday

{q1~}None of us went in.{/} {q2~}They had to scrub some fifty services, and my daughter, who had heard it on the school bus, asked if I was in trouble.{/}

{q3~}I told her it's about arithmetic. I've a little green book where I put down when I got up and when I got home. The machine at the office has another opinion. Three hundred and more of us have found, after the fact, that a fifteen-hour day had shrunk in the wash to twelve.{/} {q4~}It was the clocks going forward, explained the man in charge of operations.{/} {q5~}They do it in spring, our chairman pointed out, and by sixty minutes.{/}

Saturday

People ask me about West Africa. I wasn't there. {q6~}A wide-body, two hundred and forty-odd souls, and they put it down beside the runway, neatly, where one drives.{/} {q7~}No one was scratched. Locals say the two at the front were in the land of nod; the company blames rockets.{/} I've landed at New Year. I've also nodded off, over the Ionian, for what my first officer swore was four seconds. He'd his eyes shut when he said so.

{q17~}We're meant to do nine hundred in the year and not one more.{/} By my green book I did eleven hundred and six. {q11~}For keeping quiet when you've a temperature there is an envelope. Three hundred dollars, I was told. It irks me that a colleague has four.{/}

{q10~}Why don't I leave? Forty-one have, and more. In Doha they would pay me four salaries.{/} My mother is eighty-eight and thinks that Doha is a kind of cake.

Sunday

{q12~}Brussels or Cologne, I can never recall which, would like to see the originals.{/} {q13~}Regrettably the young lady with the password is having a holiday.{/} {q14~}She's been on the television: it started on Friday at nine, she hadn't asked for it, and the word is on a strip of tape for all to see.{/}

{q8~}It appears that one of the inspectors had it all in a letter back in the summer: we are not being managed, he wrote, but administered.{/} I've copied that into the green book. {q9~}His boss says it was forwarded to the minister; the minister blames the postman.{/}

Monday

I went to the airport after all, in plain clothes, to have a look. {q15~}The Syrians had sung, I was told, by the check-in, and a policeman wept.{/} {q16~}There'd been hot drinks from the chairman, who's going to find a person of universal esteem to look into the matter.{/} I asked the woman who was folding the blankets if she could think of one. She could, but he died.

=== discrepancies
number | p11 | wire: 168 people | arabic: 168 | rewrite: 186 people
number | p5 | wire: nine aircraft | trade: 9 tails | arabic: nine | rewrite: nineteen aeroplanes
age | p8 | wire: 34 | arabic: 43
