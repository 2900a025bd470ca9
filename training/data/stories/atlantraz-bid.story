=== release | en | bid
NOT FOR DISTRIBUTION IN OR INTO ANY JURISDICTION WHERE TO DO SO WOULD BE UNLAWFUL

Al-Murshid Group Holding K.S.C.P.

Kuwait City, 8 June 2026

ANNOUNCEMENT OF INTENTION TO LAUNCH A VOLUNTARY PUBLIC OFFER

{c1}Al-Murshid Group Holding ("the Group") hereby announces its intention to launch a voluntary public tender offer for the whole of the share capital of Atlantraz – Terminais Marítimos, S.A. ("the Company"). The consideration is in cash and values the Company at EUR 1.9 billion.{/}

Terms

{c2}Shareholders will receive EUR 7.40 for each share tendered.{/} {c3}This represents a premium of 34 per cent over the closing price of 5 June 2026.{/} {c16}The offer period ends on 31 July 2026.{/} {c17}The offer is conditional upon acceptance by holders of at least two thirds of the shares{/} {c20}and upon clearance by the European Commission and by the competition authorities of Portugal and Mozambique.{/}

{c18}The Group currently holds 4.9 per cent of the share capital, acquired on the market since February.{/} {c19}It will finance the transaction from its own resources and by means of a credit facility of EUR 1.2 billion provided by three international banks.{/}

Commitments

The Group values the heritage of the Company. Accordingly, it undertakes:

(a) {c9}not to carry out any collective dismissals for a period of three years from completion;{/}

(b) {c10}to maintain the registered office and the headquarters of the Company in Porto;{/}

(c) to honour the investment plan agreed with the Portuguese State for the container terminal at Sines, and to study its extension.

{c26}"We come as a partner for the long term and not as a visitor," said Sheikh Bader Al-Murshid, Chairman of the Group.{/} {c27}"We have been in ports for sixty years, and we have never sold one."{/}

{c11}The Group notes the special rights attached to the five per cent of the Company's shares held by the Portuguese State, including the right to oppose a change of control,{/} and looks forward to a constructive dialogue with the Government.

About the Group

Al-Murshid Group is a family-owned conglomerate with interests in shipping, refrigerated storage and construction. It operates eleven terminals in seven countries.

About the Company

{c7}Atlantraz operates five terminals, four of them in Portugal and one in Mozambique,{/} {c8}and has a workforce of 3,400.{/} {c24}In the financial year 2025 it recorded a net profit of EUR 148 million on revenues of EUR 1.1 billion.{/}

This announcement does not constitute an offer. Further particulars will be contained in the prospectus.

=== wire | en | bid
{c1}Kuwait's Al-Murshid bids 1.9 bln euros for Portuguese port operator Atlantraz{/}

LISBON, June 8, 2026 (Continental Press Agency)

{c1}Kuwaiti conglomerate Al-Murshid Group on Monday offered 1.9 billion euros in cash for Atlantraz, Portugal's largest port operator.{/}

{c2}The family-owned group is offering 7.40 euros a share,{/} {c3}a premium of 31 percent to Friday's closing price.{/} {c15}Atlantraz shares rose 26 percent to 7.12 euros.{/}

{c4}The Atlantraz board called the bid unsolicited and said it would examine it.{/}

{c5}Much depends on the Vasconcelos family, which founded the company in 1938 and still owns 38 percent; it has not decided whether to sell, a spokesman said.{/} {c6}"My grandfather did not build these quays in order to have them raffled," Leonor Vasconcelos, the 71-year-old head of the family, told a Porto radio station.{/}

{c11}The Portuguese state holds a golden share of five percent that allows it to veto a change of control.{/} {c12}Infrastructure minister Duarte Salgueiral said that ports were strategic assets and that the government would decide in the autumn.{/}

{c9}Al-Murshid promised not to cut jobs for three years{/} {c10}and to leave the headquarters in Porto.{/} {c26}"We come as a partner for the long term," its chairman, Bader al-Murshid, said.{/}

{c13}The dockworkers' union called a 24-hour strike in all ports for June 18.{/} {c14}Its leader, Nuno Carrapato, said the sale would put 600 jobs at risk.{/}

{c7}Atlantraz runs four terminals in Portugal and one in Mozambique{/} {c8}and employs 3,400 people.{/} {c24}It made a net profit of 148 million euros last year on revenue of 1.1 billion{/} and has net debt of 640 million.

{c16}The offer runs until July 31{/} {c17}and is conditional on Al-Murshid obtaining two thirds of the shares.{/} {c18}The group has bought 4.9 percent since February.{/} {c19}Three banks are lending it 1.2 billion euros.{/}

{c21}Ingrid Halvorsen, an analyst at Brandt Moller, said the price looked like an opening offer and that she expected a rival bid.{/} {c22}The Danish port group Nordkaj said it was following developments.{/}

{c23}In 2024 the Turkish group Karasu withdrew an offer for Atlantraz after the government had threatened to use its veto.{/}

(Reporting by Teresa Mourinha; editing by Lars Oppedal)

=== rewrite | en | bid
{c23}Two years have passed since a suitor from Turkey, Karasu, abandoned its courtship of Atlantraz once it had become plain that Lisbon stood ready to block the union.{/} {c1}Now another has come calling from further afield, in the shape of Kuwait's Al-Murshid Group, which at the start of the week put just short of two billion euros, all of it in ready money, on the table for the foremost operator of harbours in Portugal.{/} {c2+c3}Those who part with their stock would be remunerated at the rate of €7.40 apiece, or nearly a third more than the paper had been worth on the last trading day before the approach.{/} {c15~}The market responded with enthusiasm, lifting the quotation by upwards of a quarter.{/} {c4}From the boardroom came a rather cooler reaction, the directors pointing out that nobody had invited the advance, though they undertook to look into it.{/} Observers agree that the coming weeks will be decisive.
{c5}The key to the affair is held by a dynasty, the Vasconcelos, in whose possession 38% of the capital remains and whose mind, if a representative is to be believed, has yet to be made up.{/} {c6}Its matriarch, Leonor Vasconcelos, who is 77, has given voice to scepticism, remarking on the airwaves that the quays had not been constructed by her forebear with a raffle in mind.{/} {c11}A further obstacle may be seen in the prerogative of the state, whose slender holding of one twentieth confers on it the power to say no.{/} {c12}Duarte Salgueiral, in whose portfolio infrastructure falls, spoke of assets of strategic importance and intimated that no verdict need be looked for until the autumn.{/} Political considerations will thus play a role that should not be underestimated. {c20}It goes without saying that the guardians of competition, in Brussels and elsewhere, will likewise need to give their blessing.{/}
{c9+c10}The prospective owner has gone out of its way to allay misgivings, pledging that for three years nobody's post will be eliminated and that decisions will continue to be taken in Porto.{/} {c26~}It portrays itself as an ally with staying power.{/} {c13}Organised labour is unimpressed, and a stoppage lasting a full day and night is to bring every harbour to a standstill on the eighteenth of the month.{/} {c14}As many as 600 livelihoods hang in the balance, in the estimation of the union's chief, Nuno Carrapato.{/} {c8+c7~}The undertaking provides a living for 3,400 in all, some of whom are to be found in Africa.{/} Passions are running high, and not only on the waterfront.
{c16+c17}Acceptances may be lodged until the final day of July, and unless they bring the acquirer to a threshold of two thirds the whole exercise will come to nothing.{/} {c18}A stake of just under five per cent has been quietly assembled over the past four months,{/} {c19~}while a consortium of banks stands behind the buyer with loans amounting to €1.2 billion.{/} {c21~}In the eyes of at least one observer of the industry, however, the figure named so far will not be the last, and another contender may well step forward.{/} {c22}Nordkaj, out of Denmark, has allowed it to be known that it is keeping an eye on matters.{/} {c24~}For a business that turned a profit of close to €150 million in its latest year, there should be no lack of admirers.{/}

=== arabic | ar | bid
{c1}«المرشد» الكويتية تعرض 1.9 مليار يورو للاستحواذ على أكبر مشغل موانئ في البرتغال{/}

اقتصاد | أسواق وشركات

الكويت - لشبونة - الثلاثاء 9 يونيو 2026

مشاركة: فيسبوك - إكس - واتساب - نسخ الرابط

{c1}تقدمت مجموعة «المرشد» القابضة الكويتية، الاثنين، بعرض نقدي للاستحواذ على كامل أسهم شركة «أتلانتراز»، أكبر مشغل للموانئ في البرتغال، في صفقة تقدَّر قيمتها بنحو 1.9 مليار يورو.{/}

{c2}وحددت المجموعة في إفصاح لبورصة الكويت سعر السهم عند 7.40 يورو،{/} {c3}أي بعلاوة نسبتها 31 في المئة على سعر إغلاق الجمعة.{/} {c15}وقفز سهم الشركة البرتغالية عقب الإعلان بنسبة 26 في المئة.{/}

{c26}وقال رئيس مجلس إدارة المجموعة الشيخ بدر المرشد: «نأتي شركاء على المدى الطويل لا زواراً».{/} {c9}وتعهدت المجموعة بعدم تسريح أي موظف لمدة خمس سنوات،{/} {c10}وبالإبقاء على المقر الرئيسي في مدينة بورتو.{/}

{c4}ووصف مجلس إدارة «أتلانتراز» العرض بأنه غير مطلوب، وقال إنه سيدرسه.{/} {c5}ولم تحسم عائلة فاسكونسيلوس، المالكة لنحو 38 في المئة من الأسهم، موقفها بعد.{/}

هل تعرقل لشبونة الصفقة؟

{c11}وتملك الحكومة البرتغالية «سهماً ذهبياً» بنسبة خمسة في المئة يمنحها حق النقض على أي تغيير في السيطرة.{/} {c12}وقال وزير البنى التحتية دوارتي سالغيرال إن الموانئ أصول استراتيجية، مرجحاً صدور القرار في الخريف.{/}

{c13}ودعت نقابة عمال الأرصفة إلى إضراب مدته 24 ساعة في 28 يونيو.{/}

{c16}ويسري العرض حتى نهاية يوليو،{/} {c17}ويُشترط لإتمامه حصول المجموعة على ثلثي الأسهم،{/} {c18}علماً بأنها تملك حالياً 4.9 في المئة.{/} {c19}وتمول ثلاثة مصارف الصفقة بقرض قيمته 1.2 مليار يورو،{/} بينها مصرف كويتي بحسب مصدر مطلع.

{c7}وتدير «أتلانتراز» خمس محطات، واحدة منها في موزمبيق،{/} {c8}ويعمل لديها 3400 موظف.{/}

وكانت «المرشد» قد استحوذت العام الماضي على محطة للحاويات في العقبة.

المصدر: وكالات + إفصاحات

موضوعات ذات صلة
- صناديق خليجية تتجه إلى موانئ المتوسط
- ما هو السهم الذهبي؟
- أسهم كويتية تحت المجهر

=== blog | en | bid
Who gets the crane?

Cork & Capital, a newsletter on Portuguese money. Issue 211.

Good morning from a terrace in Matosinhos where the espresso has gone up to a euro ten. I wish to register a protest.

If you have been to the beach this week, here is what you missed. {c1~}A rich family from the Gulf would like to buy our harbours and is ready to pay nearly two billion for them, in cash.{/} {c3~}Anyone who held the shares on Friday woke up on Monday a third richer.{/} I did not hold the shares on Friday. I sold them in 2019 to pay a dentist.

Three families and a minister

Portuguese capitalism, as my old professor used to say, is a Sunday lunch. Everybody who matters fits at one table, and the argument is always about who carves. {c5~}At this lunch the carving knife is in the hand of an old Porto clan that has more than a third of the company and won't tell us what it wants.{/} {c6~}Its grande dame has been on the radio, talking about her grandfather and about raffles.{/} Was it a no? I have listened to it four times. I know that tone from my mother-in-law, and it means: more.

{c21~}The banks seem to have heard the same; one Scandinavian analyst already speaks of a first bid, with others to follow.{/}

And then there is the man who isn't family. {c11+c12~}Since the state kept a little piece of paper that lets it stop any sale, everything will end on the desk of a minister who finds the harbours strategic and needs until autumn to think about it.{/} Strategic is one of those words. The railway was strategic, and have you taken it lately?

On promises

{c9}Nobody is to lose a job for three years.{/} {c10}The head office stays put.{/} I have a drawer full of such promises. Let me tell you about some of them:

• the brewery that was never going to move to Seville
• the paper mill whose research centre would be "the heart of the group"
• my own newspaper, may it rest

I do not say that these people are lying. {c27~}Perhaps they have never sold a port, as they claim.{/} But a promise with a date on it is a calendar, and everyone on the quay can count to three. {c13}Which is why the dockers are going to put down their hooks for a day this month.{/} {c14~}They talk of hundreds of posts.{/} They exaggerate, naturally. Has anybody ever seen a union that rounds down?

Why do we always sell?

Here comes the part where I lose subscribers. We sell because we don't save. A country that puts its money into flats has to get the money for its cranes from somebody else. The Turks were there before, and the Chinese were there before them with the electricity. {c23~}The Turks, you may remember, went home in a sulk when the government of the day showed them the instruments.{/} Did any Portuguese come forward then with a cheque? I recall a great deal of patriotic throat-clearing and no cheque.

So do I want the sale? I want somebody who buys the crane because he likes cranes. If he says his prayers in another direction, I couldn't care less. Until then, order the espresso while it's still a euro ten.

What I'm reading: a history of the cod fleet. What I'm eating: not cod.

Forward this to a friend. Unsubscribe below.

=== other | en | karasu
Turkey's Karasu bids 1.3 bln euros for Portuguese port operator Atlantraz

LISBON, April 15, 2024 (Continental Press Agency)

Turkish conglomerate Karasu on Monday offered 1.3 billion euros in cash and shares for Atlantraz, Portugal's largest port operator.

The group, which is listed in Istanbul, is offering 5.10 euros a share, a premium of 18 percent to Friday's closing price. Atlantraz shares rose 11 percent to 4.80 euros.

The Atlantraz board welcomed the bid and said it would recommend it. The Vasconcelos family, which owns 41 percent, is ready to sell part of its stake, a spokesman said. "Every quay needs a new captain one day," Leonor Vasconcelos, the head of the family, told a Lisbon newspaper.

The Portuguese state holds a golden share of five percent that allows it to veto a change of control. Infrastructure minister Amelia Rebordao said that ports were strategic assets and that the government would use its veto if it had to.

Karasu promised not to cut jobs for five years but did not say whether the headquarters would stay in Porto. The dockworkers' union said it had no plans to strike.

Atlantraz employs 3,100 people. The offer runs until June 14 and is conditional on Karasu obtaining half of the shares. Two banks are lending it 700 million euros.

The Danish port group Nordkaj said it was not interested.

(Reporting by Teresa Mourinha)

=== discrepancies
number | c3 | release: 34 per cent | wire: 31 percent | arabic: 31
age | c6 | wire: 71 | rewrite: 77
number | c9 | release: three years | wire: three years | rewrite: three years | arabic: خمس سنوات | blog: three years
date | c13 | wire: June 18 | rewrite: the eighteenth of the month | arabic: 28 يونيو
