=== wire | en | grounded
{c1~}Lessor takes back two jets of Ugandan state carrier,{/} {c4~}stranding 1,100{/}

ENTEBBE, Uganda, May 6, 2025 (Lakes News Service) - {c1}An Irish leasing firm repossessed two of the five airliners of Uganda's state-owned Nile Crane Airways on Tuesday{/} {c2}over unpaid rent of $9.4 million, a letter seen by Lakes News Service showed,{/} {c3}forcing the airline to cancel all flights to Johannesburg, Dubai and Mumbai.{/}

{c4}About 1,100 passengers were stranded, some of them on the apron at Entebbe, where they were told to get off an aircraft whose engines were already running.{/}

{c5}"The captain said there was a technical problem. Then a gentleman in a good suit came up the steps and put a sticker on the door," said Prossy Nabukenya, 44, a trader who was on her way to Dubai to buy curtains.{/}

{c6}In the letter, dated April 29, Avonmere Aircraft Leasing of Dublin said that the airline had paid nothing since November and had not answered three reminders.{/} {c7}It gave Nile Crane five days to settle the debt.{/}

{c8}The airline's chief executive, Captain Denis Okwir, said payment had been ordered but "sat on somebody's desk" at the finance ministry.{/} {c9}Finance Minister Patrick Ssemwogerere replied that his ministry had released 41 billion shillings to the airline in January "and would be pleased to learn where it landed".{/}

{c10}President Gideon Tumwebaze, who revived a national airline in 2017 after 16 years without one, cut short a tour of the north,{/} {c11}and summoned both men and Works Minister Harriet Akello to State House for Wednesday.{/}

{c12}The aircraft, Airbus A320s built in 2014, were flown to Nairobi in the afternoon by crews hired by the lessor.{/} {c13}Four other sources familiar with the matter said that Avonmere had first meant to take a third jet as well, but found that one of its engines was on loan to a Congolese company.{/}

{c14}Nile Crane has lost money every year since its first flight.{/} {c15}In the year to June 2024 its loss grew to 237 billion shillings, the auditor general reported in January,{/} {c16}and he counted 19 managers who held the title of director.{/}

{c17}Opposition leader Ronald Mubiru of the People's Bench said that the airline was "a bird that is fed by everybody and lays for a few".{/} {c18}He demanded that Akello, who chairs the shareholders' meeting, resign.{/}

{c19}Her office said she would not, and that two replacement aircraft would be hired within ten days from the businessman Mahesh Lakhani, whose company flies charters for oil workers.{/} {c20}It did not say what that would cost.{/}

{c21}The Inspector General of Government, Justice Beatrice Nakayima, said that her office had opened a file on the January payment.{/}

{c22}British High Commissioner Fiona Garrick advised travellers to check with their airline before setting off,{/} {c23}and the Uganda Tourism Board said that 60 visitors who had booked to see gorillas had missed their permits, which cost $800 each.{/}

{c24}Domestic flights and those to Nairobi, Juba and Mogadishu, which use three smaller turboprops, are not affected.{/}

=== rewrite | en | grounded
UGANDA TODAY > Business > Aviation
7 May 2025 | Staff writer

{c23~}Sixty tourists who were to have looked a gorilla in the eye this week looked at a departures board instead. Their permits, at 800 US dollars apiece, have lapsed.{/} {c1~+c2}Nile Crane no longer has the planes to fetch anybody: two went back on Tuesday to the firm that owns them, Avonmere of Dublin, as rent amounting to $4.9 million had not been paid.{/}

{c3~}Johannesburg, Mumbai and Dubai are off the timetable.{/} {c24~}Juba, Nairobi and Mogadishu stay on it.{/}

{c9}Hon. Ssemwogerere insists that Finance handed over Shs 41 billion at the beginning of the year and wonders where the money came down.{/} {c8~}Capt. Okwir says it was somebody at Finance who sat on the paper.{/} {c11~}The President wants to hear both of them, and the Works minister.{/} {c21~}So does the IGG.{/}

{c19~}Hon. Akello is staying put. Mahesh Lakhani, who carries the oil men, is to lend two planes inside a month.{/} {c15}According to the auditor general, the company was Shs 237 billion in the red in the last financial year,{/} {c16~}with ninety directors to share the grief.{/}

See also: Matooke prices | SACCO saga: the pastor speaks | Is your land title genuine?

=== arabic | ar | grounded
{c1}شركة تأجير إيرلندية تستعيد طائرتين من الناقل الوطني الأوغندي{/} {c4~}ومئات المسافرين عالقون{/}

عنتيبي (أوغندا) - الثلاثاء 6 مايو 2025

{c1}استعادت شركة إيرلندية لتأجير الطائرات، الثلاثاء، طائرتين من أصل خمس تشغّلها شركة «نايل كرين» الحكومية الأوغندية،{/} {c2}بسبب متأخرات إيجار بلغت 9.4 مليون دولار، وفق رسالة اطلعت عليها وكالة «ليكس نيوز».{/} {c3}واضطرت الشركة إلى إلغاء جميع رحلاتها إلى جوهانسبرغ ودبي ومومباي.{/}

{c4}وتقطعت السبل بنحو 1100 مسافر، أُنزل بعضهم في مطار عنتيبي من طائرة كانت محركاتها قد دارت بالفعل.{/} {c5~}وروت تاجرة كانت متجهة إلى دبي لشراء الستائر أن رجلاً «أنيق البدلة» صعد السلم وألصق ورقة على باب الطائرة.{/}

{c6~}وقالت شركة «أفونمير» ومقرها دبلن إنها لم تتلقَّ أي دفعة منذ سبتمبر رغم ثلاثة تذكيرات،{/} {c7~}ومنحت الشركة مهلة لتسوية الدين.{/}

{c8}وقال الرئيس التنفيذي للشركة، الطيار دينيس أوكوير، إن أمر الدفع صدر لكنه «بقي على مكتب أحدهم» في وزارة المالية،{/} {c9}فردّ وزير المالية باتريك سيموغيريري بأن وزارته حوّلت إلى الشركة 41 مليار شلن في يناير.{/}

{c10~+c11}وقطع الرئيس غيديون تومويبازي جولة في شمال البلاد واستدعى الرجلين ووزيرة الأشغال هارييت أكيلو إلى القصر الرئاسي يوم الأربعاء.{/}

{c17}وشبّه زعيم المعارضة رونالد موبيرو الشركة بـ«طائر يطعمه الجميع ويبيض للقلة»،{/} {c18~}مطالباً باستقالة الوزيرة.{/} {c19}وأكد مكتبها أنها لن تستقيل، وأن طائرتين بديلتين ستُستأجران خلال عشرة أيام من رجل الأعمال ماهيش لاخاني.{/}

{c14~}ولم تحقق الشركة أرباحاً منذ انطلاقها،{/} {c15~}وبلغت خسائرها في آخر سنة مالية 237 مليار شلن.{/}

ويعيد ما جرى إلى الأذهان ما تعانيه شركات طيران أفريقية حكومية عدة من ديون متراكمة.

=== blog | en | grounded
Window Seat, with Auntie Gorretti

I do not fly. Let me confess it at the start so that nobody accuses me of having an interest. I have been as far as Kigali, on a bus called Patience, and I found that quite far enough. But I've always loved to see them go over, in the evening, when you are on the roof taking in the washing and they put their lights on above the lake as a woman puts in her earrings.

So this is not about money. Everybody else will write about money. My brother-in-law has sent me eleven voice notes about money.

It's about the sticker. {c5~}Somebody's neighbour, going abroad for curtain material, tells how she had her belt on, and her sweets in her cheek, and up the steps comes a man so well dressed that she took him for a bridegroom, and what does he do? He pastes a paper on the door.{/} Like a landlord! Like the ones who came for Mama Kato's salon! I have been laughing since Tuesday and I do not feel well.

{c4~}The propellers, or whatever it is they have, were turning by then.{/} Consider the humiliation of the propellers.

{c8~+c9~}And whose fault is it? The one who flies says that the one who counts was sleeping on the paper; the one who counts says, my friend, I gave you forty billion and more after Christmas, tell me on which runway you parked it.{/} When two of my sons talked like that I used to send them both to fetch water, and whoever came back first was the liar. {c11~}I understand that the big man has called the two of them, and the lady, for a conversation.{/} He should send them for water.

In my father's time we had an airline too. It had a beautiful bag. You did not need to fly to own the bag; my father kept his union papers in it, and later his X-rays. It went the way of all bags. Somebody tell me why a nation needs a thing in the sky with its name on it. No, do not tell me. I know it. I was on the roof when the first of the new ones came in, and I cried into a pillowcase.

{c16~}But nineteen directors!{/} For five aeroplanes! There's a choir at our church which has three sopranos and fourteen conductors, and it is the same kind of music.

{c17~}The young politician with the beret says everybody feeds the bird and only some get to eat the eggs.{/} He should come to my compound. I've a hen, too, that lays at the neighbours'. You know what we do? We follow her. Quietly, at noon, with our shoes in our hands.

=== radio | en | grounded
LAKESIDE FM DRIVE TIME, TUESDAY, 17:30

ANCHOR: You're welcome to the half past. If you are on your way to Entebbe, ring before you drive. {c1~}Nile Crane has two planes fewer than it had at breakfast. The owners have come for them.{/} {c3~}So no Dubai tonight, no Joburg, and no Bombay.{/}

REPORTER: {c12~}I saw them go, Sheila, at about three, one behind the other, in the direction of Kenya, and not with our own pilots.{/} {c4~}There are eleven hundred people here with their bags{/} and one man who's selling samosas and must be the richest in the terminal.

ANCHOR: What do they say, the airline?

REPORTER: {c8}Captain Okwir, the boss, says the money had been approved but that it stuck on a desk at Finance.{/} {c2~+c6~}The owners say they've seen no rent since November, and we're talking nine million dollars plus.{/}

ANCHOR: {c18}And the Leader of the Opposition wants Minister Akello's head, seeing that it is she who chairs the shareholders.{/} {c10~}His Excellency was up in Gulu and has turned round.{/} Good luck, everybody. Here's Afrigo.

=== other | en | pilots
{h1~+h2~}Ugandan airline boss suspended over pilots' papers{/}

KAMPALA, May 27, 2025 (Lakes News Service) - {h1}Uganda's works minister, Harriet Akello, suspended the chief executive of state-owned Nile Crane Airways, Captain Denis Okwir, on Tuesday{/} {h2}after a letter seen by Lakes News Service showed that seven of the airline's pilots had flown with expired medical certificates,{/} forcing it to cancel 14 flights to Nairobi, Juba and Bujumbura.

{h3}Two captains and a first officer were taken off a plane at Entebbe by inspectors, in front of 50 passengers who had already fastened their belts.{/}

{h4}"He walked out with his cap under his arm. People thought it was a hijack and began to pray," said John Bosco Odeke, 29, a nurse.{/}

{h5}In the letter, dated May 19, the Civil Aviation Authority said that the doctor who had signed the papers had died in 2022.{/} It gave Nile Crane a week to have every pilot examined.

Okwir, a former air force officer, said that the certificates had been "a matter for the medical department", which has a staff of one. {h6}Akello named the airline's head of safety, Captain Rehema Nansubuga, as acting chief.{/}

President Gideon Tumwebaze told graduates in Mbarara that a pilot without a doctor was "a bicycle without a bell". Finance Minister Patrick Ssemwogerere, who is to read the budget on June 12, was abroad. Opposition leader Ronald Mubiru of the People's Bench asked who had been examining the minister.

{h7}The Inspector General of Government, Justice Beatrice Nakayima, said that officials had until Friday to hand over the personnel files.{/} Three sources familiar with the matter said that some of them were wet.

British High Commissioner Fiona Garrick said London had no plan to restrict the airline, which has applied for a slot at Gatwick. Avonmere Aircraft Leasing of Dublin and the charter operator Mahesh Lakhani, who both do business with Nile Crane, did not comment.

{h8}It is the third suspension at the top of the airline since 2021.{/} Both earlier chiefs were reinstated by court.

=== otherrewrite | en | pilots
GREAT LAKES MONITOR
{h5~}Signed by a dead man{/}

{h5~}The doctor had been in his grave for three years, and he went on signing.{/} {h2}No fewer than 17 pilots of Uganda's national carrier were at the controls with medical papers that had run out, as the aviation regulator found.{/}

{h1}It cost Captain Denis Okwir his post, at least for a while. Harriet Akello, in charge of works, sent him home on Tuesday{/} {h6}and put Captain Rehema Nansubuga, who used to look after safety, in his chair.{/} {h8~}Nile Crane has seen such things before: he is the fourth to be treated so in as many years.{/}

{h3~}Those who were already strapped into their seats at Entebbe saw two captains and a junior colleague led off.{/} {h4~}There was praying; some believed themselves hijacked.{/}

{h7~}Every file on the crews must be with Justice Nakayima by the weekend.{/}

A retired flight surgeon, whom we asked what an examination takes, said forty minutes and a chair that turns.

Newsletter: The week between the lakes, every Saturday in your inbox. | Share | Print

=== other2 | en | fuel
Ugandan jet held in Johannesburg over fuel bill

JOHANNESBURG, Oct 17, 2023 (Lakes News Service) - An airliner of Uganda's state-owned Nile Crane Airways was kept on the ground at O.R. Tambo airport for 31 hours until Monday night over an unpaid fuel bill of $612,000, airport officials said, forcing the airline to put up 140 passengers in a hostel for nurses.

"They said a technical problem. Then we saw a man shake hands with the fuel truck and drive it away," said Simon Peter Lubega, 38, who sells spare parts.

The supplier, Highveld Jet Fuels, said that it had gone unpaid since June and that "a flag is not a credit card". It let the plane go when a bank in Kampala confirmed that a first instalment was on its way.

The airline's then head of operations, Captain Denis Okwir, flew down with a briefcase, and told reporters that the invoices had been sent to an old address. Works Minister Harriet Akello said that the affair was closed.

Patrick Ssemwogerere, the finance minister, told parliament that he had warned against the Johannesburg route, which fills four seats in ten. Ronald Mubiru of the People's Bench brought a jerrycan into the chamber and was sent out by the Speaker.

President Gideon Tumwebaze said from Algiers that small debts were "the mosquitoes of the state". The Inspector General of Government, Justice Beatrice Nakayima, who took up her office only in September, said that she would look into how fuel was bought.

Two sources familiar with the matter said that the money had been advanced by the businessman Mahesh Lakhani, whose family once ran a shipping line on Lake Victoria. He called that a rumour "with a nice hat".

Fiona Garrick, the deputy British envoy at the time, was among the passengers. She had slept well, she said.

Nile Crane has carried a million people since it was founded. It plans to fly to Lagos next year.

Editing by T. Wafula. (c) Lakes News Service 2023

=== discrepancies
amount | c2 | wire: $9.4 million | rewrite: $4.9 million | arabic: 9.4 مليون دولار | radio: nine million dollars plus
number | c16 | wire: 19 managers | rewrite: ninety directors | blog: nineteen directors
time | c19 | wire: within ten days | rewrite: inside a month | arabic: خلال عشرة أيام
date | c6 | wire: since November | arabic: منذ سبتمبر | radio: since November
number | h2 | other: seven pilots | otherrewrite: 17 pilots
number | h8 | other: third suspension | otherrewrite: the fourth
