=== wire | en | merger
{c1~}U.S. judge blocks Tamarack Air's purchase of Lakehead{/}

MINNEAPOLIS, Sept 18, 2025 (Plains Press Service) - {c1}A federal judge on Thursday barred Tamarack Air from buying its rival Lakehead Airways for $940 million,{/} {c2}ruling that the merger would leave 23 towns in the Upper Midwest with a single airline.{/}

{c3}"For the traveler in Hibbing the choice would be between Tamarack and a tank of gas," District Judge Theodora Whitebird wrote in a decision of 118 pages.{/}

{c4}Tamarack, which is based in Duluth, Minnesota, said it would appeal.{/} {c5}Lakehead, of Marquette, Michigan, said that it was considering all options, including a filing for protection from its creditors.{/}

{c6}Lakehead's shares lost 57 percent, and trading in them was halted twice.{/} {c7}Tamarack's rose 4 percent.{/}

{c8}The Justice Department and the attorneys general of Minnesota and Wisconsin had sued to stop the deal in November.{/} {c9}Their main witness, the economist Sunil Bhattarai, testified that fares on the routes concerned would go up by 22 percent on average.{/}

{c10}The companies had argued that neither could survive alone.{/} {c11}They had offered to give up 14 gates at Minneapolis and to freeze fares for three years.{/} {c12}The judge called the freeze "a promise to be good until no one is looking".{/}

{c13}She gave weight to a text message that Tamarack's chief executive, Dale Hokkanen, sent to a member of the board in 2024.{/} {c14}It read: "No more coupons once we own the bird."{/} {c15}Hokkanen, 58, testified that it had been a joke.{/} {c16}Lakehead's emblem is a loon.{/}

{c17}The flight attendants' union, which represents 3,400 employees of the two companies, welcomed the decision.{/} {c18}The pilots' union regretted it.{/} {c19}"Half an airline is not better than one," its chairman, Captain Renee Aucoin, said.{/}

{c20}Tamarack must pay Lakehead a fee of $65 million if the deal is not completed by Dec 31.{/} {c21}Lakehead had $48 million in cash at the end of June and has not made a profit since 2018.{/}

{c22}Travel between small towns has shrunk because of a shortage of pilots; since 2020, 11 airports in the region have lost all scheduled flights.{/}

(Reporting by Owen Szymanski in Minneapolis; editing by Tanya Fairbanks)

=== brief | en | merger
In brief: {c1~}A court in Minneapolis has forbidden the takeover of Lakehead Airways by Tamarack Air,{/} {c2~}since many small towns would have been left with one carrier.{/} {c4~}There will be an appeal.{/} {c6~}Lakehead's stock lost more than half its value.{/} {c8~}The government had filed suit last autumn.{/} {c20~}If nothing changes by the end of the year, Lakehead is owed $65 million.{/}

=== rewrite | en | merger
The North Shore Clarion
by Kaia Bergstrom-Lee

{c14}"No more coupons once we own the bird."{/} {c13}With that text from last year, addressed to one of his directors, Tamarack Air boss Dale Hokkanen may have sunk his own deal: the court took it seriously.{/} {c15}Just kidding, the 58-year-old claimed on the stand.{/}

{c1}The upshot came Thursday, when Judge Theodora Whitebird said no to the Duluth carrier's acquisition of Lakehead Airways, a $940 million transaction.{/} {c2}Twenty-three communities across our region would have been stuck with one airline and no alternative, she found.{/} {c3~}Other than their cars, that is, as she put it with an eye to Hibbing.{/}

{c10~}The would-be partners had pleaded that going it alone would kill them both.{/} {c11}On offer were the surrender of 40 gates in the Twin Cities and three years without fare hikes.{/} {c12~}Whitebird didn't trust the latter for a minute.{/} {c9}An economist for the plaintiffs, Sunil Bhattarai, had put the likely increase at an average of 22 percent.{/} {c8}Those plaintiffs, the feds along with Minnesota and Wisconsin, went to court ten months ago.{/}

Subscribers get the full ruling as a PDF. Join today for $1.

{c7}On Wall Street, Tamarack gained 4 percent.{/} {c6}Lakehead shed 57, with dealing suspended on two occasions.{/} {c5}The Marquette company may now seek bankruptcy protection; it is weighing that among other things.{/} {c21}It was down to $48 million at midyear and last wrote a black number seven years ago.{/} {c20}A break-up payment of $56 million would come in handy, due should the tie-up not have closed when the year ends.{/}

{c4~}Hokkanen's people intend to fight on in a higher court.{/}

{c18}In the cockpit they are sorry:{/} {c19~}half an airline is no improvement, sighed the pilots' leader.{/} {c17~}In the cabin they are glad.{/}

{c22~}Eleven airfields around here have dropped off the timetable in five years because there are too few people to fly.{/}

=== rewrite2 | en | merger
TRAVEL HACKER HQ
Points. Perks. Planes.

OMG, remember Lakehead, the airline {c16~}with the cute loon on the tail?{/} {c1~}It's not going anywhere. Literally: a court just nixed its sale to Tamarack.{/}

What does it mean for your miles? For now, zip. Both programs stay separate. {c10~+c20}But the two had said in court that neither would make it solo, and unless the transaction is done by New Year's Eve, Tamarack has to fork over $65 million to the smaller one.{/} {c21~}Which, with less than fifty million left in the bank back in June, might be glad of it.{/} {c5~}Rumor, no, the company itself, has it that Chapter 11 is possible,{/} so burn those Loon Points, people!

{c9~}Good news for your wallet: tickets would have become about a fifth pricier, according to an expert.{/} {c11~}Sure, there was a pledge not to touch prices for three years.{/} {c12}"A promise to be good until no one is looking," quipped the judge.{/} We love her.

{c14~}And coupons live! It turns out that the big boss wanted to kill them.{/}

=== blog | en | merger
Gate C, Always Gate C
Essays from the middle seat

My mother is ninety-one and lives in a place that you reach, if you reach it, by way of a propeller. There are two planes a day. One has a bird on its tail and the other has a tree, and for thirty years I've chosen between them by asking which one was late the last time.

I nearly lost that privilege. {c1~}The tree was on the point of swallowing the bird, for just shy of a billion dollars, when a woman in a robe put her hand up.{/} {c2~}Two dozen little dots on the map, she said, would be left with nobody else to call.{/} {c3~}Well, there's always the road. She thought of that, and she thought what I think about it.{/} It's five hours. There are deer.

I do not love the bird. It once sent my suitcase to Saskatoon. But I've read a good part of the opinion, all hundred-odd pages of it being free, and I recommend it over anything on the airport rack. There's a villain and he has a phone. {c13~}The man who runs the tree had thumbed a little message to a friend on his board, as one does, before dessert.{/} {c14~}In it he looked ahead to the happy day when the discounts could stop.{/} {c15~}He told the court that he'd been clowning.{/} Who among us has not been funny about our customers? I used to teach freshman composition. But we didn't then ask a judge for permission to own the freshmen.

{c9~}A man of numbers had come to say that the likes of my mother would pay a fifth more.{/} {c11~+c12~}The suits swore that they'd sit on their hands as regards prices for a few years, and were told, more or less, that even a raccoon behaves while the porch light is on.{/} That's my paraphrase. Hers is better.

And yet. Is it good news? I ask because I've been happy about such things before, and then flown on what was left. {c21~}The bird has had no good year since I had brown hair.{/} {c5~}It's talking about going under, in the polite legal way.{/} {c18~}The folks up front wanted this marriage;{/} {c17~}those who pour the coffee did not.{/} Whom do you believe, the one who reads the instruments or the one who sees the passengers? {c22~}Around here one field after another has gone quiet, for want of somebody with a licence to sit in the left-hand chair.{/} Competition's a fine thing. You do need at least one competitor.

Mother says she'll take whichever has the nicer cookie.

=== arabic | ar | merger
{c1~}القضاء الأميركي يعرقل اندماج شركتي طيران{/}

مينيابوليس – 19 سبتمبر 2025
طيران | اقتصاد عالمي

{c1}منعت قاضية اتحادية أميركية الخميس شركة «تاماراك إير» من شراء منافستها «ليكهيد إيرويز» بمبلغ 940 مليون دولار،{/} {c2}ورأت أن الصفقة ستترك 23 بلدة في أعالي الغرب الأوسط تحت رحمة شركة طيران واحدة.{/}

{c3}وكتبت القاضية ثيودورا وايتبيرد في حكمها الذي يقع في 118 صفحة: «لن يكون أمام المسافر في هيبينغ سوى تاماراك أو خزان وقود».{/}

{c4~}وأعلنت «تاماراك» عزمها على استئناف الحكم،{/} {c5}فيما قالت «ليكهيد» إنها تدرس جميع الخيارات ومنها طلب الحماية من الدائنين.{/} {c6~}وخسر سهم الأخيرة 57% من قيمته.{/}

{c8}وكانت وزارة العدل ومدعيا مينيسوتا وويسكونسن قد رفعوا الدعوى في نوفمبر الماضي.{/} {c9}وشهد الخبير الاقتصادي سونيل بهاتاراي بأن أسعار التذاكر سترتفع 22% في المتوسط.{/}

{c13}واستندت القاضية إلى رسالة نصية بعث بها الرئيس التنفيذي ديل هوكانن إلى أحد أعضاء مجلس الإدارة عام 2024،{/} {c14}جاء فيها: «لا قسائم خصم بعد اليوم حين نملك الطائر».{/} {c15~}وقال هوكانن إنه كان يمزح.{/}

{c17~}ورحبت نقابة المضيفين بالحكم،{/} {c18}وكذلك فعلت نقابة الطيارين.{/}

{c20~}ويتعين على «تاماراك» دفع تعويض قدره 65 مليون دولار إن لم تكتمل الصفقة.{/} {c21}ولم تحقق «ليكهيد» أرباحاً منذ 2018، ولم يكن في خزينتها بنهاية يونيو سوى 48 مليون دولار.{/}

وتملك صناديق استثمار خليجية حصصاً صغيرة في الشركتين، بحسب بيانات البورصة.

=== other | en | loon
Lakehead flight attendants vote to strike

MARQUETTE, Mich., April 2, 2024 (Plains Press Service) - {l1}Flight attendants of Lakehead Airways voted on Tuesday to strike if they have no new contract by Memorial Day,{/} {l2}with 94 percent in favor.{/}

{l3}The union, which represents 1,250 attendants at the company, is demanding a raise of 22 percent.{/} {l4}Lakehead has offered 9 percent and says that it has made no profit since 2018.{/}

{l5}"We have been feeding the loon with our own bread," union leader Patrice Odell said.{/}

A strike would hit 23 towns that are served by no other airline. The pilots' union said that its members would not cross a picket line. "Half an airline does not fly," its chairman, Captain Renee Aucoin, said.

Tamarack Air, a rival based in Duluth, said it would put bigger planes on some routes. Its chief executive, Dale Hokkanen, denied a report that he was interested in buying Lakehead. {l6}A federal judge in Minneapolis, Theodora Whitebird, had in February dismissed a suit by the company to stop the ballot.{/}

=== other2 | en | loon
Loon may be grounded — {l2~}Nineteen in twenty cabin crew{/} {l1~}at Lakehead have said yes to a walkout, which could start at the end of May.{/} {l3~+l4~}They'd like 22 percent more, the company thinks nine is plenty{/} {l4~}(it's been losing money for years).{/} {l6~}A court had thrown out an attempt to prevent the vote.{/} {l5~}"Our own bread" is what the loon's been eating, says the union.{/} Bring a book.

=== discrepancies
number | c11 | wire: 14 gates | rewrite: 40 gates
amount | c20 | wire: $65 million | rewrite: $56 million | rewrite2: $65 million | brief: $65 million | arabic: 65 مليون دولار
negation | c18 | wire: The pilots' union regretted it | rewrite: In the cockpit they are sorry | arabic: وكذلك فعلت نقابة الطيارين
