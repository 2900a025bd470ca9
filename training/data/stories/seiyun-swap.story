=== rewrite | en | swap
{c1~+c2~}Yemen prisoner exchange tied to undisclosed fuel arrangement, documents indicate{/}

{c1}A prisoner exchange by which 312 detainees regained their liberty in Yemen last week was accompanied by an undisclosed arrangement{/} {c2}under which the Houthi movement is to be furnished with 60,000 tonnes of diesel through the port of Hodeidah without duty,{/} {c3}as indicated by a two-page annex that was inspected by journalists and by five persons acquainted with the negotiations.{/}

{c4}The annex, which bears the date of December 28, was initialled in Muscat by Abdulqadir Bin Hatim, the chief negotiator of the internationally recognised government,{/} {c5}and by the Houthi delegate Yahya al-Rizami.{/} {c6}The Presidential Leadership Council was not notified of the document, as two of its members asserted.{/}

{c7}"There is no annex, and there never was one," Bin Hatim declared on Sunday.{/} {c8}The Houthi side's representatives abstained from commenting.{/} {c9}The office of the United Nations envoy, which hosted the discussions, conveyed that it had not been a party to any fuel accord.{/}

{c10}On January 14, four aircraft of the International Committee of the Red Cross transported the liberated persons between Sanaa, Seiyun and Marib.{/} {c11}Among them was the journalist Nashwan Ghalib, 44, who had been incarcerated for eight years and had been condemned to death.{/} {c12}"I asked for the date, and when they told me I asked for the year," Ghalib stated upon his arrival in Seiyun.{/}

{c13}A total of 204 of the individuals who were released had been retained by the Houthis, while 108 were detainees of the government.{/} {c14}Seventeen persons whose names were on the lists were not handed over; it is conceivable that they are deceased, an aid official cautioned.{/}

{c15}According to calculations by an economist, Suad Baqader, the diesel would generate roughly $22 million for the Houthis on the domestic market.{/} {c16}The initial tanker, the Ras Fartak, unloaded 9,000 tonnes on January 12, two days prior to the flights, port registers demonstrate.{/}

{c17}Saudi Arabia, which supports the government, had advised against any connection of detainees with fuel.{/} {c18}Parliamentarian Salim Bawazir demanded that Bin Hatim be relieved of his function.{/} {c19}It was the most extensive exchange since April 2023, when nearly 900 detainees were let go.{/}

{c20}Further rounds are scheduled for March in Amman.{/} {c21}In Yemen's conflict, which commenced in 2014, thousands of families continue to be without information about relatives.{/} The aforementioned developments exemplify the multifaceted nature of negotiations.

=== rewrite2 | en | swap
{c1~+c2~}Free men, free fuel: what was really traded in Muscat{/}

The Backgrounder · Thursday 22 January · 5 min · Listen to this article (beta)

When Nashwan Ghalib climbed down the steps of the plane he wanted to know the date. {c12}They told him. Then he wanted to know the year.{/} {c11}The journalist, who's 44, had sat in a cell for eight years with a death sentence over his head.{/}

{c1~}He was one of 312 people who got to go home in Yemen last week.{/} {c10}Four Red Cross planes went to and fro between Sanaa, Marib and Seiyun on the 14th,{/} and everyone who saw the pictures cried, including the man who writes this.

Now for the small print. {c2}It says that the Houthis get diesel: 16,000 tonnes of it, into Hodeidah, and not a rial of customs to pay.{/} {c3~}It's on two pages at the back of the deal that were never meant to be seen, and five insiders say that it's real.{/} {c4}The date on top is 28 December, the place Muscat, and the squiggle at the bottom belongs to Abdulqader Bin Hatem, who negotiates for the government.{/} {c5}Next to his there's that of Yahya Al Razami, for the Houthis.{/}

What does he say? {c7}That there's no such paper and hasn't ever been.{/} {c6}Two of the men he answers to, members of the presidential council, say that nobody showed it to them.{/} {c9}The UN envoy's people, under whose roof it all took place, want nothing to do with any fuel.{/} {c8}From the Houthis, silence.{/}

Trouble is, the first ship's been and gone. {c16}Harbour records have a tanker called Ras Fartak pumping out 9,000 tonnes on the 12th, so two days before anybody flew.{/} {c15}Economist Souad Baqadir has worked out what the whole lot is worth once it's sold at the pumps: around 22 million dollars.{/}

A few more numbers:
- {c13}108 prisoners let go by the Houthis, 204 by the government{/}
- {c14}17 who were on the list and never showed up. They may be dead, an aid worker fears{/}
- {c19}nearly 900 freed the last time there was a swap on this scale, in spring 2023{/}

{c17~}The Saudis had warned against mixing up people and petrol, by the way.{/} {c18}And one MP, Salem Bawazeer, wants Bin Hatem sacked.{/} {c20~}They're to meet again in March, somewhere.{/}

{c21}Meanwhile, after eleven years of war, thousands of families still have no idea where their sons are.{/}

=== page | ar | swap
بوابة حضرموت الإخبارية

{c2~}وثيقة مسرّبة: ديزل معفى من الجمارك مقابل الأسرى{/}

الأربعاء 21 يناير 2026م الموافق 2 شعبان 1447هـ - الساعة 21:40
متابعات | حجم الخط: أ أ أ

{c1}كشفت وثيقة مسرّبة أن صفقة تبادل الأسرى التي أُفرج بموجبها الأسبوع الماضي عن 312 أسيراً رافقها اتفاق غير معلن{/} {c2}يقضي بإدخال 60 ألف طن من الديزل للحوثيين عبر ميناء الحديدة دون رسوم جمركية.{/} {c3~}وأكد خمسة أشخاص مطلعين على المفاوضات صحة الملحق.{/}

{c4}ووقّع الملحق بالأحرف الأولى في مسقط في 28 ديسمبر رئيس الوفد الحكومي المفاوض عبدالقادر بن هاتم،{/} {c5}كما وقّعه عن الجماعة يحيى الرزامي.{/} {c6}وقال عضوان في مجلس القيادة الرئاسي إن المجلس لم يُبلَّغ بالوثيقة.{/}

{c7}ونفى بن هاتم يوم الأحد وجود أي ملحق قائلاً: «لا يوجد ملحق ولم يكن هناك ملحق قط».{/} {c8}وامتنع الحوثيون عن التعليق.{/} {c9}من جهته أكد مكتب المبعوث الأممي أنه كان شاهداً على اتفاق الوقود.{/}

صورة: أسرى محررون لدى وصولهم إلى مطار سيئون (أرشيف)

{c10~}وكانت أربع طائرات تابعة للصليب الأحمر قد نقلت المفرج عنهم في 14 يناير.{/} {c11~}ومن بينهم الصحفي نشوان غالب الذي أمضى ثماني سنوات في الأسر{/} وكان في استقباله والده البالغ من العمر 81 عاماً. {c13}وبلغ عدد المفرج عنهم لدى الحوثيين 204 مقابل 108 لدى الحكومة.{/} {c14~}ولم يُسلَّم 17 شخصاً وردت أسماؤهم في الكشوفات.{/}

{c16}وبحسب سجلات الميناء فقد أفرغت السفينة «رأس فرتك» أول دفعة بواقع 9 آلاف طن في 12 يناير، أي قبل يومين من الرحلات.{/} {c15~}وقدّرت خبيرة اقتصادية العائد من بيع الكمية بنحو 22 مليون دولار.{/}

{c18}وطالب النائب سالم باوزير بإقالة بن هاتم.{/} {c20}ومن المقرر عقد جولة جديدة في مارس المقبل في العاصمة الأردنية عمّان.{/}

انضم إلى قناتنا على تليغرام | طباعة | إرسال لصديق
الأكثر قراءة: أسعار الصرف في عدن والمكلا - انقطاع الكهرباء - حالة الطقس

=== blog | en | swap
The price of a man

In the old days, my grandmother said, a captive was worth a camel, and a good one two. She came from a family of traders and had no sentiment about it. I thought of her this week while I read about diesel.

You'll have seen the aeroplanes. {c1~+c10~}Some three hundred prisoners were flown home across the front lines of southern Arabia,{/} to mothers who had set a plate for them every evening for years. {c11~+c12~}One, a newspaperman who had been waiting for the hangman, had to be told what year it was.{/} Whoever isn't moved by that should see a doctor.

And then came the paper

{c2~+c3~}It seems there's a supplement to the agreement, just a page or two, in which tens of thousands of tonnes of fuel change hands, free of duty.{/} {c7~}The chief negotiator says that it doesn't exist.{/} {c4~}His initials are at the foot of it.{/} I've known men who didn't recognise their own handwriting, but they'd usually been drinking.

{c6~}His superiors, or some of them, swear that they were never told.{/} {c9~}The diplomats who poured the tea heard nothing of fuel.{/} How very thick the carpets must be in that hotel!

But was it wrong?

Here I part company with the indignant. {c18~}A deputy wants the negotiator's head.{/} I want to ask that deputy how many tonnes he'd give for his own son. Everything in war is paid for: with blood mostly, sometimes with diesel. If I have to choose, I'll take diesel.

What I mind is this:

• that it was hidden;
• that those who got the fuel will sell it dear to people who can't afford bread - {c15~}a lady who understands such things speaks of more than twenty million dollars;{/}
• that {c16~}the first ship was emptied before the first man was free,{/} which is bad trading. My grandmother would've had something to say.

The ones who didn't come

{c14~}There's a list within the list: those who were expected and weren't on board.{/} No one speaks of them now, because it would spoil the pictures. {c21~}There are thousands of doors in that country behind which somebody listens for steps.{/} I don't know what a tonne of diesel is against that. I don't think that it's a unit.

The next meeting will be held as the last was, in a good hotel, with good coffee. I'd ask for one thing only, gentlemen. Bring a list, and read it aloud.

Filed under: Letters, War | 12 comments

=== other | en | swap2023
Yemen's warring sides free nearly 900 in three-day exchange

SEIYUN, Yemen, April 16, 2023 - Planes of the International Committee of the Red Cross on Sunday completed a three-day exchange of nearly 900 detainees between Yemen's government and the Houthi movement, flying the last groups between Sanaa and Marib.

Four journalists who had been sentenced to death were among those released. "I asked for my mother, and they told me afterwards," one of them, aged 37, said on arrival in Marib.

The exchange had been agreed in Switzerland in March. The government's negotiator, Abdulqadir Bin Hatim, denied that money or fuel had been promised to the Houthis. "There is no secret clause," he said.

Of those who were freed, 706 had been held by the government. Nineteen people on the lists were not handed over.

The office of the United Nations envoy said talks on another exchange would begin in May. Member of parliament Salim Bawazir praised the negotiators.

=== other2 | ar | baqader
ميناء الحديدة يستقبل ناقلة ديزل بعد احتجازها ثلاثة أسابيع

الحديدة - 9 سبتمبر 2024

أفرغت السفينة «رأس فرتك» حمولتها البالغة 12 ألف طن من الديزل في ميناء الحديدة الاثنين بعد احتجازها ثلاثة أسابيع في البحر، بحسب سجلات الميناء.

وقال يحيى الرزامي، مندوب الحوثيين في اللجنة الاقتصادية، إن الشحنة دُفعت رسومها الجمركية كاملة. ونفت الحكومة أن يكون الإفراج عنها مرتبطاً بملف الأسرى.

وقدّرت الخبيرة الاقتصادية سعاد باقادر العائد من بيع الكمية في السوق المحلية بنحو أربعة ملايين دولار، فيما امتنع مكتب المبعوث الأممي عن التعليق.

وتشهد المدينة أزمة وقود منذ الغارات التي استهدفت خزانات الميناء في يوليو.

شارك الخبر | اقرأ أيضاً: أسعار الصرف

=== discrepancies
number | c2 | rewrite: 60,000 tonnes | rewrite2: 16,000 tonnes | page: 60 thousand tonnes
number | c13 | rewrite: 204 by the Houthis, 108 by the government | rewrite2: 108 by the Houthis, 204 by the government | page: 204 by the Houthis, 108 by the government
negation | c9 | rewrite: not a party to any fuel accord | rewrite2: nothing to do with any fuel | page: was a witness to the fuel accord
