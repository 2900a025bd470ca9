=== wire | en | flour
{c2+c4~}Tunisian trade minister sacked as subsidised flour fed to racehorses{/}

TUNIS, February 11, 2026 (Maghreb Dispatch)

{c2}Tunisia's president dismissed the trade minister on Wednesday{/} {c3}after inspectors found 640 tonnes of subsidised flour in a feed store near Kairouan.{/}

{c4}The flour, meant for bakeries, had been mixed with molasses and sold as horse feed, prosecution spokesman Nejib Laouini said.{/} {c6}The store belongs to Slaheddine Ben Rhouma, a cousin of the minister, Moncef Ayachi.{/}

{c7}Seven people were detained, among them two customs officers and a miller.{/} {c8}Ben Rhouma flew to Malta on Monday night,{/} {c9}nine hours before the raid.{/}

{c10}A groom gave the scheme away by complaining on Facebook that the horses ate better than his children.{/} {c11}The post was shared 90,000 times.{/}

{c12}Ayachi, 61, said in a statement that he had never owned a horse.{/} {c13}He is not under investigation, Laouini said.{/}

{c14}Bread has been scarce in Tunisia since the autumn.{/} {c15}In Kairouan people queue from four in the morning{/} {c16}and bakers sell no more than three loaves to a customer.{/} {c17}The government has blamed hoarders and drought.{/}

{c18}The subsidy for cereals costs the state 2.6 billion dinars a year.{/} {c19}The International Monetary Fund has asked for years that it be cut.{/}

{c20}"We have been eating the leftovers of horses," said Zohra Mabrouk, who was queueing with a pillow.{/} {c21}On Wednesday evening bakers in the city handed out free bread in front of the governor's office.{/}

{c22}The minister of finance will run the trade ministry for the time being.{/} {c23}Ayachi is the third trade minister to be dismissed in two years.{/}
=== rewrite | en | flour
Home > Maghreb > Economy
11/02/2026 | 21:15 | 1,204 views

{c2}The holder of the trade portfolio in Tunisia has been relieved of his functions by presidential decision,{/} {c3}following the discovery of 460 tonnes of price-supported flour within an animal feed depot in the vicinity of Kairouan.{/}

{c4~}It is understood that the product, destined for breadmaking, ended up in the mangers of horses.{/} {c6}The premises are the property of Slaheddine Ben Rhouma, who is a brother of ex-minister Moncef Ayachi.{/} {c8}He had departed for Malta by air on Monday evening,{/} {c9~}a matter of hours prior to the intervention of the authorities.{/} {c7}A total of seven individuals, including a miller and a pair of customs agents, were placed in custody.{/}

The affair came to light in an unusual manner. {c10}A stable worker had lamented on social media that superior nourishment was being provided to the animals than to his own offspring,{/} {c11~}a publication that subsequently spread widely.{/}

{c12}Ayachi, who is 61, maintained that no horse had ever been in his possession.{/} {c13}He is also being investigated, according to the prosecution.{/}

{c14}The North African nation has been confronted with a shortage of bread since autumn.{/} {c15+c16}Kairouan residents commence queueing at 4 a.m. and purchases are restricted to three loaves each.{/} {c17}Officials had previously attributed the deficit to drought and to hoarding.{/} {c18}Annual public expenditure on the cereal subsidy stands at 2.6 billion dinars,{/} {c19}the reduction of which has long been sought by the IMF.{/}

{c23}This is the third dismissal of a trade minister within a period of two years.{/} {c22}The portfolio has been entrusted to the finance minister on an interim basis.{/}

As the situation develops, the importance of transparent food supply chains cannot be overstated.
=== raay | ar | flour
رأي
الخميس 12 فيفري 2026
دقائق القراءة: 4

صهيل في طابور الخبز

يقول المثل إن الخيل معقود في نواصيها الخير، ولم نكن نعرف أن الخير المقصود هو خبزنا. {c4~}فقد تبين أن ما كنا ننتظره عند الفرن كان يصل معجونا بالعسل الأسود إلى معالف أنبل المخلوقات.{/} ولست هنا لأذم الخيل، فهي لم توقع صفقة ولم تختم وصلا.

{c10~}والطريف أن الذي فضح المستور ليس جهاز رقابة ولا لجنة برلمانية، بل رجل بسيط يكنس الإسطبل، نظر في المعلف ثم نظر في صحون أطفاله وكتب ما رأى.{/} هكذا يولد علم المحاسبة في بلادنا: من المقارنة.

حدثونا طويلا عن السماء. {c17~}قالوا إن الغيم بخيل، وقالوا إن بين الناس من يخبئ.{/} وصدقنا، لأن من يقف في البرد قبل الفجر يميل إلى تصديق أي شيء يقصر الانتظار. {c15~}أما أهل المدينة العتيقة فقد صاروا يحفظون نجوم آخر الليل واحدة واحدة وهم واقفون أمام المخبزة.{/} {c16~}وحين يفتح الباب يعد عليهم الخباز أرغفتهم كما يعد البخيل دراهمه.{/}

ثم ماذا؟ {c2~}طار صاحب الكرسي في يوم واحد،{/} وسيقال لنا إن الملف أغلق. {c23~}وللتذكير فهذا الكرسي صار كمقعد الحلاق، لا يبرد حتى يجلس عليه زبون جديد.{/} {c6~}أما ابن العم، صاحب المخزن، {/}{c8~}فقد اختار هواء جزيرة قريبة،{/} {c9~}وغادر إليها في الوقت المناسب تماما، كأن في بيته ساعة لا توجد في بيوتنا.{/}

لا أسأل من أخبره. السؤال عندنا من المحروقات المدعمة، يستهلكه الناس ولا يصلون به إلى مكان. ما يعنيني هو تلك الفكرة القديمة: أن الدولة أم. والأم قد تنسى، وقد تغضب، لكنها لا تطعم الجيران قبل أولادها، ولا تطعم خيل الجيران من باب أولى.

{c12~}ويقسم الرجل أنه لم يملك في حياته فرسا،{/} وأنا أصدقه. فالمشكلة لم تكن يوما فيمن يملك الحصان، بل فيمن يمسك اللجام.

المقالات المنشورة تعبر عن رأي أصحابها
الأكثر قراءة | مواقيت الصلاة | حالة الطقس
=== letter | en | flour
A Letter to My Horse

Posted in: Satire, Things I Shouldn't Say

Dear Sultan,

I hope that this finds you well. In fact I know it does, since your health has been the chief object of public spending for some time, and I've come to congratulate you.

I write as a taxpayer. {c18~}Each year the treasury lays out a sum with nine noughts so that grain shall be cheap for the humble,{/} {c4~}and I always wondered which of us humble ones was putting on weight. It was you.{/} I'm not bitter. You've got better teeth.

{c3~}They have opened the barn, Sultan, and there it was, hundreds of tonnes of it, white as a bride.{/} I'm told the inspectors sneezed for an hour. Did you sneeze? They say that thoroughbreds are delicate. I've bred nothing but a moustache and two daughters, and all of us would have been glad to sneeze.

{c7~}A handful of the lesser animals were led off in handcuffs, a couple of them in uniform.{/} You'll have noticed that there was no one among them whose name is also on a street. {c13~}The gentleman at the top of the stairs isn't being asked anything at all, the law was careful to explain.{/} He may be asked for his views on dressage later.

Foreign doctors have been at our bedside. {c19~}For as long as I can remember the lenders from across the ocean have been urging us to give up the habit of cheap bread,{/} as one urges an uncle to give up cigarettes. I see now that they had the right idea but the wrong addressee. Might I suggest that they come and speak with you? You could stamp once for yes.

Let me tell you of life outside the stable. {c14~}Since the leaves fell, a baguette has been a rumour here.{/} {c20~}There was a lady who brought her bedding to the queue, and it was she who put it best: we've been dining after the horses.{/} I laughed, and then went home and didn't eat.

{c21~}And last night the men of the oven gave loaves away, for nothing, under the windows of authority.{/} I got one. It was warm. I held it like a telephone call from someone I'd thought dead.

The keys have meanwhile been passed on. {c22~}He who counts our money is going to count our croissants too,{/} temporarily, as everything is.

I remain, dear Sultan, your obedient fodder,

A Citizen

Share this: Tweet | Email | Print
=== sugar | en | sugar
A Letter to a Bottle of Lemonade

Posted in: Satire

Dear Bottle,

You are sweet, and I know why. I have it from the court in Sfax, which on Friday sentenced a former director of the trade office to six years for what he did with our sugar.

It was, you may recall, the subsidised kind, meant for the humble. Inspectors opened a barn and there it stood, 310 tonnes of it, in the spring of 2024, when my daughters were drinking their tea in the manner of monks. It had been on its way to you. The barn belonged to a brother-in-law. The brother-in-law took the air in Marseille, a few hours before the raid, since he is a man who feels the weather in his knees.

It wasn't a groom that gave the game away but a bee. I'm not joking: a bee-keeper from Agareb noticed that his hives had all moved to a warehouse, and he followed them, and he wrote to the prosecutor. In our country even oversight has to be pollinated.

The minister of the day was dismissed, of course. That chair is always warm. He said that he took his coffee without. He was never asked anything.

Eleven persons were led away and nine have been convicted, two of them in uniform. The lenders across the ocean will be pleased to hear that sugar isn't subsidised any more; we buy it at the price of perfume, and the queue has become shorter, as queues do once people give up.

I remain, dear Bottle, thirstily yours,

A Citizen
=== discrepancies
number | c3 | wire: 640 | rewrite: 460
role | c6 | wire: cousin | raay: cousin | rewrite: brother
negation | c13 | wire: not under investigation | letter: not being asked anything | rewrite: under investigation
