=== wire | en | parking
{c1~}Zambian town tears up parking contract{/} {c2~}after audit finds missing millions{/}

LUSUPO, Zambia, Feb 18, 2026 (Copperline News Agency) - {c1}The municipal council of Lusupo voted 19 to 7 on Tuesday to cancel a 15-year contract under which a private company collects parking fees in the town centre.{/}

{c2}An internal audit found that only 1.9 million kwacha of the 5.4 million collected last year had reached the council's accounts.{/}

{c3}The company, ClearBay Parking, was told to remove its 340 meters by March 31.{/}

{c4}"We sent them a statement every month. Nobody opened the envelopes," said ClearBay's managing director, Nalishebo Sitali, rejecting the audit.{/} {c5}The company will challenge the decision in the High Court in Ndola, she said.{/} Sitali, a former bank teller, founded the firm in 2017.

{c6}The contract was signed without a tender in June 2019 by the town clerk of the time, Godfrey Mumbi,{/} {c7}who joined the company's board eight months later.{/} {c8}The council has asked the Anti-Corruption Commission to look into his role.{/} Mumbi, who retired in December 2019, could not be reached.

{c9}Market traders had refused to pay since November, when a vegetable seller, Beatrice Chola, found her van clamped with her sick grandson inside.{/} {c10}The boy, aged four, was taken to hospital on a handcart and recovered.{/} Chola, 47, has sold cabbages at the Chisokone gate for two decades.

{c11}The fee of five kwacha an hour will be suspended until the council's own wardens start work in June, Mayor Patrick Kunda said.{/} {c12}Sixty-four attendants will lose their jobs, but half of them would be taken on by the council, he added.{/}

{c13}Councillor Ireen Phiri, who voted against, warned that the town could be made to pay up to eight million kwacha in damages.{/} "We have no money for streetlights," she said.

{c14}In 2021 the company asked for the fee to be raised to eight kwacha, which the council refused.{/}

ClearBay runs meters in three other towns. {c16}One of them, Chilombwe, said on Wednesday that it would review its agreement.{/}

=== arabic | ar | parking
{c1~}بلدة زامبية تفسخ عقد مواقف السيارات بعد 7 سنوات من الجدل{/}

لوسوبو (زامبيا) - وكالات
19 فبراير 2026

{c1}قرر المجلس البلدي في لوسوبو، بأغلبية 19 صوتاً مقابل 7 أصوات، إنهاء عقد مدته 15 عاماً مع شركة خاصة تتولى تحصيل رسوم الوقوف وسط البلدة،{/} {c2}بعدما أظهر تدقيق داخلي أن خزينة البلدية لم تتسلم سوى 1.9 مليون كواشا من أصل 5.4 ملايين جُمعت خلال العام الماضي.{/}

{c3}وأُمهلت شركة «كليرباي» حتى نهاية مارس لتفكيك عداداتها البالغ عددها 430 عداداً.{/} {c5}غير أن مديرتها ناليشيبو سيتالي أكدت أنها ستلجأ إلى المحكمة العليا في ندولا،{/} {c4}نافيةً ما جاء في التقرير وقائلة إن كشوفاً شهرية كانت تُرسل إلى البلدية من دون أن يطلع عليها أحد.{/}

توقيع بلا مناقصة

{c6}ويعود العقد إلى يونيو 2019 حين وقّعه كاتب البلدية السابق غودفري مومبي من دون طرح مناقصة،{/} {c7}قبل أن ينضم بعد ثمانية أشهر إلى مجلس إدارة الشركة نفسها.{/} {c8}وطلب المجلس من هيئة مكافحة الفساد التحقيق في دوره.{/}

ويقول تجار السوق إن صبرهم نفد منذ وقت طويل. {c9}فقد امتنعوا عن الدفع منذ نوفمبر، إثر تكبيل عجلات شاحنة صغيرة تملكها بائعة الخضار بياتريس تشولا بينما كان حفيدها المريض في داخلها،{/} {c10~}ونُقل الطفل إلى المستشفى على عربة يد.{/}

{c12~}وسيفقد 64 عاملاً وظائفهم.{/} {c11~}أما الرسوم فستتوقف إلى حين مباشرة مراقبي البلدية عملهم في يونيو.{/} وكان رئيس البلدية باتريك كوندا قد وعد الشهر الماضي بإصلاح الأرصفة قبل موسم الأمطار المقبل.

{c13}وحذرت المستشارة إيرين فيري، التي صوتت ضد القرار، من تعويضات قد تبلغ ثمانية ملايين كواشا.{/}

تابعونا على واتساب

=== rewrite | en | parking
THE ENVELOPES NO ONE OPENED

By our Southern Africa desk | 2 min read

{c9}It took a clamped vehicle to start a revolt. Ever since Beatrice Chola, who sells vegetables, came back last November to discover a metal boot on the wheel and her ailing grandchild shut in the back, stallholders in Lusupo have kept their coins in their pockets.{/} {c10}A handcart served as ambulance for the four-year-old, who has got over it.{/}

This week the politicians followed. {c1}By nineteen hands against seven, elected members scrapped the deal that left the gathering of motorists' money downtown to an outside firm for a decade and a half.{/} {c2}What had tipped the scales was the work of the town's own bookkeepers: out of 5.4 million kwacha taken from drivers in the course of 2025, they could trace 2.9 million.{/}

{c3}ClearBay has until the last day of March to dig up all of its 340 machines.{/} It is not going quietly. {c5}Judges in Ndola will have to rule on the matter, if its boss Nalishebo Sitali gets her way.{/} {c4}She denies that the sums are right. Monthly accounts were posted without fail to people who never read them, in her telling.{/}

{c13}Should she win, the bill might come to eight million kwacha, in the estimation of Ireen Phiri, one of those who opposed the move.{/} Phiri also chairs the finance committee, which had not met since September.

How did it come to this? {c6}No rival bids were sought when Godfrey Mumbi, who was then running the administration, put his name to the papers in the middle of 2019.{/} {c7}Before a year was out he was sitting among the firm's directors.{/} {c8}Whether there's a connection is a question which has now been passed to the graft-busters.{/}

{c11}Parking will cost nothing until June, when municipal staff take over.{/} {c12}The mayor holds out the prospect of work to every one of the 64 people who are being laid off.{/} {c16~}A neighbouring municipality is having second thoughts about the same company.{/}

Read more: Who owns the pavement?

=== blog | en | parking
Five kwacha

I learned to drive in a town without lines. You left the car where the shade was. If somebody wanted to get out he hooted, and you came running from the bar with your shirt half buttoned, and apologised, and that was the traffic department. I don't say that it was better. I say only that I never received a bill for it.

So you'll forgive me if I have followed the affair up north with more pleasure than is decent. {c2~}Of every three coins that went into those grey posts last year, it seems, barely one found its way to the people who own the road.{/} Where did the others go for a walk? {c4~}The lady in charge maintains that it was all written down and sent in every thirty days, and that it isn't her fault if the gentlemen at the civic centre do not care for reading.{/} I believe her about the reading. Have you seen our civic centres? There are envelopes in there from the Federation.

{c1~}And so, by a margin of better than two to one, they threw it out, with eight or nine years still to run.{/} Bravo. {c13~}Nobody seems to have budgeted for the lawsuit, apart from one lady of the minority who did the arithmetic aloud and was not thanked for it.{/} {c5~}There will be a lawsuit.{/} There is always a lawsuit. My nephew is a lawyer in Kitwe, and he has bought a boat.

What interests me is the pen. {c6~}Someone, one winter's day, signed all those kerbstones away and asked no second firm what it would have offered.{/} {c7~}And the pen had scarcely dried when its owner turned up on the other side of the table, with a chair, and presumably with biscuits.{/} {c8~}The people whose job it is to wonder about chairs have been requested to wonder.{/} I wish them long life.

Permit me a word on the grandmother, since the whole thing began with her. {c9~}She went to see about her cabbages; when she returned, the wheel was in irons, and the little one was in there with a fever.{/} {c10~}They pushed him to the doctor's like a sack of mealie meal.{/} He's well. I mention it because the boy will be told about this all his life, and one day he'll be a councillor.

{c11~}For a few months, then, the town is free, as towns were in my youth,{/} and after that men in new caps will come, and they will be our men, on our payroll. {c12~}Some of them will be the same men, I gather: one in two, if the mayor keeps his word.{/} Will they be kinder with the clamp? Will the coins walk straighter? Ask me at Christmas.

The company once wished to charge for Sundays as well, did you know? I remember the posters. It came to nothing. {c14~}As did its attempt, five years ago, to put the tariff up by more than half.{/} We do sometimes say no. It's merely that we say it late.

=== update | en | parking
{c5}ClearBay goes to court{/} over Lusupo meters

LUSUPO, March 4, 2026 (Copperline News Agency) - {c5}The parking company ClearBay on Wednesday asked the High Court in Ndola to overturn the decision by the council of Lusupo to end its contract.{/} A hearing was set for April 9.

{c3}That is nine days after the date by which it was to have taken away its 340 meters.{/} Managing director Nalishebo Sitali said not one of them would be touched before a judgment.

{c1~}Councillors cancelled the 15-year agreement last month{/} {c2}after auditors reported that 3.5 million of the 5.4 million kwacha paid by motorists in 2025 was not accounted for.{/} {c13~}An opposition councillor has put the possible damages at eight million kwacha;{/} the company is claiming 11 million.

{c16}Chilombwe, which had announced a review of its own agreement with the firm,{/} was not a party to the case, its town clerk said.

Mayor Patrick Kunda told reporters that the town had hired a lawyer from Lusaka. He declined to name the fee.

=== other | en | chilombwe
Chilombwe to keep its meters, but for less

CHILOMBWE, Zambia, March 2, 2026 (Copperline News Agency) - {h1}The council of Chilombwe voted 14 to 3 on Monday to keep a 10-year contract under which ClearBay Parking collects fees in the town centre.{/}

{h2}Under amended terms, the town will receive 55 percent of takings, up from 30.{/} {h3}The company's 120 meters will be fitted with counters that can be read at the town hall.{/}

"We have opened all our envelopes," said Mayor Doris Mwape, to laughter. An audit had found that the 1.1 million kwacha due to the council last year had been paid in full and on time.

{h4}The contract was signed in 2022 after a tender in which three companies took part.{/} Managing director Nalishebo Sitali, who came to the session, called the vote "a good day for order". She would not speak about Lusupo.

Councillor Moses Banda, who voted against, said the firm clamped too readily. In January a funeral car was clamped outside the mission church. {h5}The fee, four kwacha an hour, will not change before 2027.{/}

=== otherbrief | en | chilombwe
{h1~}ClearBay stays in Chilombwe: all but three of the councillors present were for going on with it.{/} {h2}Instead of less than a third, more than half of what is earned will from now on belong to the municipality,{/} {h3~}which will be able to see for itself how much that is.{/} {h5~}Motorists will pay no more than they do today until next year at the earliest.{/} {h4~}There had been competition for the concession four years ago.{/}

=== discrepancies
number | c3 | wire: 340 meters | rewrite: 340 | arabic: 430 عداداً
amount | c2 | wire: only 1.9 million of 5.4 million reached the council | rewrite: 2.9 million could be traced | arabic: 1.9 مليون
number | c12 | wire: half of the 64 taken on | rewrite: every one of the 64
