=== wire | en | licences
{c1~}Mauritania strips 23 octopus trawlers of their licences{/} {c2~}over night-time transfers at sea{/}

NOUAKCHOTT, March 12, 2031 (Sahel Wire) - {c1}Mauritania on Wednesday cancelled the licences of 23 octopus trawlers{/} {c2}after the coast guard found that they had been handing their catch at night to a refrigerator ship outside the port's control.{/}

{c3}Four sources familiar with the matter said that President Mohamed Lemine Ould Cheibany took the decision himself at a meeting on Tuesday evening, against the advice of two of his ministers.{/}

{c4}The trawlers belong to Cap Blanc Pelagique, the company of Ely Ould Dahmane, a businessman who helped to pay for the president's last campaign.{/}

{c5}"The sea is not a till that anybody can open after dark," Fisheries Minister Aminetou Mint Sidaty told reporters in the capital.{/} {c6}She said the vessels had to be in the harbour of Nouadhibou by noon on Saturday, or they would be brought in.{/}

{c7}According to the coast guard, the trawlers' satellite transponders had been switched off on 61 nights since October.{/} {c8}A ministry document seen by Sahel Wire puts the undeclared catch at 3,400 tonnes, worth about $38 million.{/}

{c9}The refrigerator ship, the Haiyun Star, which flies the flag of the Comoros, left in the direction of Las Palmas last Thursday and has not been traced since.{/}

{c10}Ould Dahmane denied the accusations, spoke of "a settling of scores" and said that he would go to the Supreme Court.{/} {c11}His lawyer said that the transponders had failed because of sand storms.{/}

{c12}Some 1,150 sailors work on the trawlers, 700 of them Mauritanians.{/} {c13}Finance Minister Cheikh Tidiane Ba promised that the state would pay them two months' wages, and said that he would send the bill to the company.{/}

{c14}The leader of the opposition, Saleck Ould Nagi of the Union for Change, demanded a parliamentary inquiry{/} {c15}and asked why five months had gone by between the first report of the coast guard and the decision.{/} {c16}"Somebody was asleep, and I do not mean the octopus," he said.{/}

{c17}The prosecutor of Nouakchott West, Zeinebou Mint Haiba, has opened an investigation and forbidden four managers of the company to leave the country.{/} {c18}Ould Dahmane is not among them.{/}

{c19}The European Union's ambassador, Hendrik Vanlaer, called the step "late but right".{/}

{c20}Octopus is the dearest thing that Mauritania takes from the sea; nearly all of it is sold to Japan and Spain.{/} {c21}The closed season, in which nobody may catch any, begins on April 1 and lasts for two months.{/}

{c22}A source at the presidency said that the 23 licences might be auctioned in the summer.{/} {c23}Mint Sidaty said nothing had been decided, and that she would rather see them go to the canoes.{/}

{c24}In Nouadhibou, where thousands live by catching octopus with clay pots, the news was greeted with the horns of the boats.{/} {c25}Demba Sow, who heads the association of small fishermen there, said that his members had reported the ship eleven times and had been told it was a cloud.{/}

(Writing by S. Diagana; editing by P. Fall)

=== arabic | ar | licences
{c1~}موريتانيا تلغي رخص 23 سفينة لصيد الأخطبوط{/}

نواكشوط – 13 مارس 2031

{c1}ألغت السلطات الموريتانية يوم الأربعاء رخص 23 سفينة لصيد الأخطبوط{/} {c2~}بعدما تبيّن أنها كانت تنقل حمولتها ليلاً في عرض البحر إلى سفينة تبريد.{/}

{c3~}وأفادت أربعة مصادر مطلعة بأن الرئيس محمد الأمين ولد الشيباني اتخذ القرار بنفسه خلال اجتماع عُقد مساء الثلاثاء.{/}

{c4}وتعود ملكية السفن إلى شركة «كاب بلان بيلاجيك» المملوكة لرجل الأعمال اعل ولد الدحمان، أحد ممولي الحملة الأخيرة للرئيس.{/}

{c5}وقالت وزيرة الصيد آمنة بنت سيداتي إن «البحر ليس صندوقاً يفتحه من شاء بعد حلول الظلام»،{/} {c6}وأمهلت السفن حتى ظهر السبت لدخول ميناء نواذيبو وإلا سيقت إليه عنوة.{/}

{c7}وبحسب خفر السواحل، أُطفئت أجهزة التتبع عبر الأقمار الصناعية 61 ليلة منذ أكتوبر،{/} {c8~}فيما قدّرت وثيقة للوزارة الكميات غير المصرح بها بنحو 3400 طن.{/}

{c10~}ونفى ولد الدحمان الاتهامات واصفاً إياها بأنها «تصفية حسابات»،{/} {c11}وعزا محاميه تعطل الأجهزة إلى العواصف الرملية.{/}

{c13~}وتعهد وزير المالية الشيخ التيجاني با بصرف راتب ثلاثة أشهر للبحارة،{/} {c12~}وعددهم 1150 بحاراً.{/}

{c14~}وطالب زعيم المعارضة السالك ولد الناجي بتحقيق برلماني،{/} {c17}بينما فتحت وكيلة الجمهورية في نواكشوط الغربية زينب بنت هيبة تحقيقاً ومنعت أربعة من مديري الشركة من السفر.{/}

{c19}ووصف سفير الاتحاد الأوروبي هندريك فانلير الخطوة بأنها «متأخرة لكنها صائبة».{/}

ويُنتظر أن يناقش مجلس الوزراء الملف في جلسته المقبلة.

=== arabic2 | ar | licences
الأخبار الساحلية | اقتصاد | 15 مارس 2031
صورة: سفن راسية في ميناء نواذيبو (أرشيف)

نواذيبو – دخلت إحدى وعشرون سفينة صيد ميناء نواذيبو قبل انقضاء المهلة، وما زالت اثنتان في عرض البحر، وفق ما أعلنه خفر السواحل السبت.

{c6~}وكانت وزيرة الصيد آمنة بنت سيداتي قد حددت ظهر السبت موعداً أخيراً لعودة السفن،{/} {c1~}بعد سحب رخصها الأربعاء الماضي{/} {c3~}بأمر مباشر من الرئيس محمد الأمين ولد الشيباني.{/}

وعلى الرصيف كان عشرات البحارة ينتظرون أجورهم. {c13~}وقد وعد وزير المالية الشيخ التيجاني با بأن تدفع لهم الدولة راتب شهرين ثم تطالب الشركة بالمبلغ.{/} وقال بحار رفض ذكر اسمه: «الوعد جميل، لكن البقال لا يبيع بالوعود».

{c7~}وتقول السلطات إن أجهزة التتبع على متن السفن أُطفئت 16 ليلة منذ الخريف{/} {c2~}لتفريغ الصيد في سفينة تبريد بعيداً عن رقابة الميناء،{/} {c9~}وهي السفينة «هاييون ستار» التي غادرت باتجاه لاس بالماس ولم يُعثر عليها بعد.{/}

{c10~}أما مالك الشركة اعل ولد الدحمان فأعلن أنه سيلجأ إلى المحكمة العليا،{/} {c18}وهو غير مشمول بقرار منع السفر{/} {c17~}الذي أصدرته وكيلة الجمهورية زينب بنت هيبة بحق أربعة من مسؤوليه.{/}

{c15~}وجدد السالك ولد الناجي، زعيم اتحاد التغيير، سؤاله عن سبب انقضاء خمسة أشهر قبل اتخاذ القرار.{/}

{c25~}وقال رئيس رابطة الصيادين التقليديين دمبا صو إن أعضاءها أبلغوا عن السفينة إحدى عشرة مرة.{/}

اقرأ أيضاً: أسعار السمك في رمضان | وصول أول شحنة من القمح الروسي

=== rewrite | en | licences
**{c24~+c1~}Horns in the harbour as Nouadhibou hears of trawler ban{/}**

By our West Africa staff | 2 min read

{c24~}They sounded their horns in Nouadhibou on Wednesday, the men who take octopus in earthenware pots.{/} {c25}Demba Sow, their spokesman, claims they drew attention to the mysterious freezer vessel on eleven occasions, only to hear that what they saw was a cloud.{/}

It was no cloud. {c1+c2}Twenty-three trawlers have lost the right to fish for octopus off Mauritania because, says the coast guard, they passed on their haul in the dark, beyond the reach of the port inspectors.{/} {c8}About 4,300 tonnes went unrecorded, a value of $38 million, if a ministry paper is to be believed.{/} {c4~}The boats are owned by Ely Ould Dahmane's Cap Blanc Pelagique.{/}

{c3}President Mohamed Lemine Ould Cheibany overruled two members of his cabinet to have it so, four people in the know report.{/} {c23~}His minister for fisheries, Aminetou Mint Sidaty, would like to give the permits to canoe owners,{/} {c22}though they are to be auctioned this summer, according to the palace.{/}

{c13~}Wages will be met for two months, pledges Cheikh Tidiane Ba at finance.{/} {c14~}Saleck Ould Nagi, for the opposition, wants parliament to look into it.{/}

Also on this site: Ten beaches without a hotel

=== blog | en | licences
The Tea Tray: notes from the third glass

My uncle, who was a customs man and therefore a philosopher, used to say there are two kinds of honest people in a port: the very poor, and the pelicans. I thought of him this week, as one does when the wind brings the smell of the fish meal factories over the ironing.

I must explain, for readers abroad who believe we live on dates, that I have never eaten octopus. Nobody I know has. {c20~}It is what we pull out of the water in order that the Japanese and the Spaniards should have a nice evening.{/} We look at it, weigh it, freeze it, and salute as it goes by. There are villages that have been built on an animal they would not put in their mouths. One could write a treatise.

So here is what happened, as far as I understand it, and I don't. {c1~}A good two dozen boats woke up on Wednesday without their papers.{/} {c7~}It turns out that on some sixty nights, when all decent people were asleep, they'd put out the little lamp by which heaven is supposed to keep an eye on them,{/} {c2~}and passed their baskets to a stranger.{/} Who hasn't, in his youth, passed something to a stranger at night? But not for millions, and I gave it back.

{c11~}The advocate for the defence has found a culprit: it was the sand.{/} I laughed so much that the glass went over. It's true that the sand gets everywhere; it is in my radio, in my rice, in the constitution. That it should know how to choose moonless nights is new to me.

{c4~}The gentleman whose boats they are had been generous once, when posters needed printing.{/} I mean no harm by it. Friendship in this country is measured like cloth, from the nose to the end of the arm, and sometimes the arm is pulled back. {c3~}It was pulled back from the very top this time, they say, though others at the table would have let things lie.{/} My uncle would have looked at the pelicans.

What nobody talks about at the tea tray is the crews. {c12~+c13~}More than a thousand men will be at home before the feast with money from the Treasury for a few weeks in their pockets,{/} and I know those pockets; cousins live in them. After that comes the season of advice. My neighbour's boy has already been told to learn computers by four people who can't.

{c16~}As for our tribune's joke about who had been asleep, it was a good one,{/} and I shall use it at the wedding. Whether anything will wake is another matter. The kettle's on. Come by.

=== talks | en | accord
Mauritania, European Union end round of fishing talks without accord

NOUAKCHOTT, March 27, 2031 (Sahel Wire) - Mauritania and the European Union on Thursday ended a fourth round of talks on a new fisheries agreement without result, after failing to agree on how near to the coast European vessels may fish for shrimp and small pelagics.

Four sources familiar with the matter said that President Mohamed Lemine Ould Cheibany had asked his delegation not to sign anything before the end of Ramadan, against the wish of the ministry of finance.

"The sea is not a carpet on which one haggles," Fisheries Minister Aminetou Mint Sidaty told reporters in the capital. She said that the two sides would meet again in Brussels on May 19.

The Union's ambassador, Hendrik Vanlaer, spoke of "a long road with few trees". He said the Europeans had offered 62 million euros a year, four million more than under the agreement which runs out in November, but could not accept a line at 20 nautical miles.

Finance Minister Cheikh Tidiane Ba has included 70 million in his budget. A ministry document seen by Sahel Wire calls that sum "the floor".

The leader of the opposition, Saleck Ould Nagi, demanded that the text be laid before parliament in Arabic. "We have signed four of these in French and drowned in each," he said.

Among those who had been heard by the delegations was the businessman Ely Ould Dahmane, whose company Cap Blanc Pelagique handles most of the European catch in its cold stores at Nouadhibou. He had pleaded for a requirement that half of it be landed in Mauritania; at present it is a quarter. The association of small fishermen, led by Demba Sow, was invited but did not come: its bus had broken down at Boulenouar.

The first fishing agreement between the two was concluded in 1987. It gives work to some 90 vessels, most of them Spanish, and to 600 Mauritanian sailors who must be taken on board. The prosecutor Zeinebou Mint Haiba, a member of the delegation as an expert on penalties, said that fines were to double whatever else was agreed.

(Writing by S. Diagana; editing by P. Fall)

=== shrimp | en | shrimp
Nine shrimp trawlers lose their licences in Mauritania

By Oumar Kane | Nouakchott | Tuesday
Photo: trawlers at the quay of Nouadhibou. Courtesy of the port

Mauritania has suspended for six months the licences of nine shrimp trawlers after inspectors found nets with too narrow a mesh on board, the ministry of fisheries said on Tuesday.

The trawlers belong to Cap Blanc Pelagique, whose owner, Ely Ould Dahmane, had only bought them in the spring. He accepted the penalty and blamed it on the captains, four of whom he has dismissed.

Two sources familiar with the matter said that the inspectors, led by the then head of the control service, Aminetou Mint Sidaty, had gone on board at dawn and measured with a schoolboy's ruler. "The sea is not a sieve," she said. President Mohamed Lemine Ould Cheibany, in office for barely a year, congratulated her in a message that was read on television.

The vessels have been in Nouadhibou since Friday. Their 240 sailors will be paid by the company, according to its lawyer. Cheikh Tidiane Ba, who is director of the budget, put the loss to the state in fees at 90 million ouguiyas.

The prosecutor at Nouadhibou, Zeinebou Mint Haiba, said that she saw no reason for an investigation, as the law on mesh sizes provided for fines only.

Saleck Ould Nagi, a deputy of the Union for Change, said the ministry had shown courage and asked for the same at the fish meal factories, of which there are 29. The European Union's ambassador at the time, Marguerite Osthoff, did not comment.

The shrimp season ends in any case in December. Most of the catch is landed in Dakar, 700 kilometres to the south, because the cold stores of Nouadhibou are reserved for fish. A representative of the canoe fishermen, Demba Sow, said the shrimp were no concern of his members, who have never seen one alive.

© Port & Desert Review 2028

=== discrepancies
number | c13 | wire: two months' wages | arabic: ثلاثة أشهر | arabic2: شهرين | rewrite: two months
number | c7 | wire: 61 nights | arabic: 61 | arabic2: 16 | blog: some sixty nights
amount | c8 | wire: 3,400 tonnes | arabic: 3400 | rewrite: 4,300 tonnes
modality | c22 | wire: might be auctioned | rewrite: are to be auctioned
