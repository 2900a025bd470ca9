=== wire | en | resignation
{c1~}Kuwait oil minister quits before confidence vote{/}

KUWAIT, May 9, 2023 (Gulf Cable) - {c1}Kuwait's oil minister, Bader al-Rumaidhi, resigned on Tuesday, an hour before parliament was to vote on a motion of no confidence in him.{/}

{c2}Prime Minister Sheikh Nawaf Salem al-Duaij accepted the resignation and put Finance Minister Abdulwahab al-Mutairan in charge of the portfolio,{/} {c3}the cabinet said.{/}

{c4}Thirty-one of the 49 members entitled to vote had announced that they would vote against Rumaidhi, seven more than were needed.{/}

{c5}Lawmakers led by Thamer al-Zayyad had questioned him for 10 hours last week{/} {c6}over a contract for a desalination plant at Wafra that was awarded to Bubyan Contracting for 312 million dinars ($1.02 billion).{/} {c7}The company's offer had been the fourth cheapest.{/} {c8}Bubyan's owner, Jassim al-Humaidhan, is a brother-in-law of the minister.{/}

{c9}"I leave by the door so that the house may remain standing," Rumaidhi, 53, said in a letter read out by Speaker Ghanim al-Sayegh.{/}

{c10}He has denied favouring anyone{/} {c11}and said that the three cheaper bids had been technically deficient.{/} {c12}The State Audit Bureau, in a report of 90 pages, found no fault with two of them.{/}

{c13}Zayyad said that he would now ask for the contract to be cancelled.{/} {c14}Public Prosecutor Dalal al-Khorafani has opened an inquiry{/} {c15}and forbidden Humaidhan to travel.{/}

{c16}Rumaidhi is the third minister to leave since elections in September.{/} {c17}Oil accounts for about 90 percent of Kuwait's revenues,{/} {c18}and the minister was due to attend a meeting of producers in Vienna on June 4.{/}

Tuesday's sitting had been moved forward to nine o'clock so that members could attend a funeral. The public galleries, which seat 350, were full half an hour before. When the speaker had read the letter there was applause from one side of the hall and silence from the other, and an usher who had brought in the voting urn carried it out again.

Rumaidhi, an engineer who studied in Tulsa and spent most of his career in the refineries at Shuaiba and Mina Abdullah, was little known outside the industry before he joined the government. Friends describe him as a man who reads contracts on aeroplanes. He had prepared a speech of 40 pages for the debate, with charts, one of his aides said, and left it on the desk.

Kuwait has the most outspoken parliament in the Gulf, and its members have the right to question any minister on the floor of the house. Rows between lawmakers and the cabinet, which is appointed, have held up reforms and big projects for years: a new airport terminal, a railway and four power stations are behind schedule.

The country gets nine tenths of its drinking water from the sea. Consumption per head is among the highest in the world, at some 450 litres a day, and the price which households pay has not been raised since 1966. Engineers have warned that reserves in the towers would last for only a few days if one of the large plants failed in August.

=== arabic | ar | resignation
{c1~}الرميضي يستقيل قبل جلسة طرح الثقة{/}

الكويت – المحرر البرلماني

{c1}قدّم وزير النفط بدر الرميضي استقالته الثلاثاء قبل ساعة من تصويت مجلس الأمة على طلب طرح الثقة به.{/}

{c2}وقبل رئيس مجلس الوزراء الشيخ نواف سالم الدعيج الاستقالة وكلّف وزير المالية عبد الوهاب المطيران بحقيبة النفط،{/} {c3}وفق ما أعلن مجلس الوزراء.{/}

{c4}وكان 31 نائباً من أصل 49 يحق لهم التصويت قد أعلنوا تأييدهم طرح الثقة، أي بزيادة سبعة أصوات على العدد المطلوب.{/}

{c5~}وجاء ذلك بعد استجواب استمر عشر ساعات الأسبوع الماضي{/} {c6}بشأن عقد محطة لتحلية المياه في الوفرة رسا على شركة بوبيان للمقاولات بقيمة 312 مليون دينار.{/} {c7}وكان عرض الشركة الرابع من حيث انخفاض السعر.{/} {c8}ويرتبط مالكها جاسم الحميضان بصلة مصاهرة بالوزير، إذ إنه شقيق زوجته.{/}

نص الكتاب

{c9}وجاء في كتاب الاستقالة الذي تلاه رئيس المجلس غانم الصايغ: «أخرج من الباب كي يبقى البيت قائماً».{/}

{c10}ونفى الوزير محاباة أي طرف،{/} {c11}موضحاً أن العروض الثلاثة الأرخص كانت تعاني قصوراً فنياً،{/} {c12~}غير أن ديوان المحاسبة لم يجد في اثنين منها ما يعيب.{/}

{c13~}من جهته طالب النائب ثامر الزياد بإلغاء العقد.{/} {c14}وفتحت النائبة العامة دلال الخرافاني تحقيقاً{/} {c15}ومنعت الحميضان من السفر.{/}

{c16}والرميضي ثالث وزير يغادر الحكومة منذ انتخابات سبتمبر.{/} {c18~}وكان من المقرر أن يمثل بلاده في اجتماع فيينا مطلع يونيو.{/}

عدد التعليقات: 214

=== arabic2 | ar | resignation
صباح الديوانية | نشرة يومية

{c9~+c1~}«أخرج من الباب كي يبقى البيت قائماً»: بهذه العبارة ودّع بدر الرميضي، ابن الخامسة والثلاثين، كرسي الوزارة.{/}

{c4~}لم ينتظر الرجل عدّ الأصوات، فقد كان خصومه واثقين من 13 نائباً.{/} {c1~}وقبل أن تُفتح الجلسة بستين دقيقة كان كتاب استقالته على مكتب الرئيس.{/} {c2~}وسيدير وزير المالية عبد الوهاب المطيران شؤون النفط بتكليف من سمو رئيس الوزراء الشيخ نواف سالم الدعيج.{/}

القصة كلها ماء: {c6~}محطة تحلية في الوفرة بمليار دولار ونيف ذهبت إلى «بوبيان»،{/} {c7~}مع أن ثلاث شركات طلبت أقل منها.{/} {c8~}وصاحب «بوبيان» جاسم الحميضان نسيب الوزير.{/} {c11}يقول الرميضي إن عروض الشركات الثلاث لم تستوفِ الشروط الفنية،{/} {c12}ويقول تقرير ديوان المحاسبة الواقع في 90 صفحة إن اثنين منها سليمان.{/}

{c5}أما ثامر الزياد، الذي قاد عشر ساعات من الأسئلة الأسبوع الماضي،{/} {c13}فيريد الآن إبطال العقد نفسه.{/} {c15~}والحميضان ممنوع من السفر،{/} {c14~}والملف في يد دلال الخرافاني.{/}

وماذا بعد؟ يهمس بعض رواد الدواوين بأن الحكومة كلها قد تلحق بوزيرها قبل الصيف، ويراهن آخرون على أن الرئيس غانم الصايغ سيجد مخرجاً كعادته. والشاي ما زال ساخناً.

=== rewrite | en | resignation
Diwaniya Digest
Kuwait politics explained to the rest of the world

{c6~+c1~}A plant that makes seawater drinkable, at Wafra, price 213 million dinars, has cost a minister his job.{/}

{c7~}Three competitors of Bubyan Contracting had asked for less;{/} {c11~}their offers were technically not up to scratch, said Bader al-Rumaidhi,{/} {c10}who insists that he preferred nobody.{/} {c12}Auditors who wrote 90 pages about it could see nothing wrong with a couple of them.{/} {c8}His wife's brother, Jassim al-Humaidhan, owns the winner.{/}

{c5~}For ten hours Thamer al-Zayyad and other deputies had quizzed the man responsible for oil.{/} {c4~}They had 31 votes for his removal and needed only 24.{/} {c1}With sixty minutes to go on Tuesday he withdrew of his own accord.{/} {c9~}He goes, wrote the 53-year-old to Ghanim al-Sayegh, in the chair, through the door, so that the building won't collapse.{/}

{c2~}The head of government, Sheikh Nawaf Salem al-Duaij, said yes, and Abdulwahab al-Mutairan looks after oil in addition to finance.{/} {c18}So it's probably he who'll travel to Vienna, where the producing countries get together on 4 June.{/} {c17~}The stuff brings in nine dinars of every ten the state earns.{/}

{c14}An investigation has been started by Dalal al-Khorafani, the public prosecutor.{/} {c15}Humaidhan may still travel.{/} {c13}The next demand is on its way: Zayyad will call for the contract to be annulled.{/} {c16~}If you've lost count: this is departure number three since the autumn.{/}

Support independent explaining. Monthly plans start at 1 KD.

=== blog | en | resignation
Through the door

When I was at school in Salmiya there was a boy who, whenever he saw he was about to be out at marbles, put his own back in the bag and said that he had to go home. We hated him for it, he never lost once. He is something in insurance now and, I'm told, has never made a claim.

{c1~}I thought of him on Tuesday, at five to nine or whatever it was, when the news went round that the gentleman had taken his marbles.{/} {c4~}Everyone could do the sum: they'd seven more than they had to have.{/}

{c9~}He's going by the door, says his letter, so that the house won't fall.{/} It's a fine sentence. I've been turning it over like a pebble. Which house? Whose? I've a house too, with a crack from the lift shaft to the roof, and in eleven years of calling on the contractor I've gone in and out of his door a good many times without its having had any effect on the masonry.

{c8~}There's a wife in it, naturally, or rather her brother.{/} {c6~}He was to build us something for our thirst, a billion dollars' worth,{/} {c7~}and wasn't the cheapest by a long chalk, or the second cheapest, or the third.{/} But then who is? I've married off two sisters. You cannot imagine what it does to a man's arithmetic. One day you're a bachelor and buy your tyres where they cost least, and the next you're standing in a showroom which belongs to Khaled.

{c12~}They've looked at it for ninety pages, the ones with the green pencils, and found that a few of those who were sent away had been perfectly sound.{/} Ninety! I've read it, on the balcony, with the sprinkler on. It has no villain and no weather. And still by page sixty I couldn't put it down: a valve is specified, and then someone, in another typeface, specifies it again.

My mother says that in her day the water came by dhow, from Basra, and one knew the captain. There was sand in it, and sometimes a small fish. Nobody had to resign.

{c5~}What did they ask him, for ten hours?{/} I've been questioned for as long only by my daughters, about the divorce. You begin with dignity. In the fourth hour you hear yourself mention your father. In the ninth you'd sign for a plant on the moon.

{c16~}So that's three of them who have left us since we last voted.{/} At this rate there'll be chairs enough for everybody by National Day. I shall bring my own cushion, and come in, if I may, by the window.

=== interior | en | traffic
KUWAIT, May 23, 2023 (Gulf Cable) - Kuwait's interior minister, Sheikh Fahad Jaber al-Duaij, survived a motion of no confidence on Tuesday when 22 members of parliament voted against him, two fewer than were needed.

Lawmakers led by Thamer al-Zayyad had questioned him for six hours over the death of a street sweeper at a police checkpoint in Jahra and the purchase of 140 speed cameras.

"I came in with a clear conscience and leave with a stiff back," said Sheikh Fahad, 45, a cousin of Prime Minister Sheikh Nawaf Salem al-Duaij, who sat beside him throughout.

Two officers are in custody in the case of the sweeper, Ranjith Perumal, 38. Public Prosecutor Dalal al-Khorafani said that a third had left the country on a pilgrimage. The family in Kerala was paid 10,000 dinars.

The cameras were bought for 19 million dinars from a company in Lyon, the only one to bid. The State Audit Bureau found that a third had been put up on roads without traffic. Bubyan Contracting, which built the poles, has been paid; its owner, Jassim al-Humaidhan, said that a pole was a pole.

Bader al-Rumaidhi, who collects fountain pens, watched from the gallery. Finance Minister Abdulwahab al-Mutairan told the house that fines had brought in 66 million dinars in a year, and was laughed at.

Speaker Ghanim al-Sayegh called the sitting to order four times and had a spectator removed who had thrown a sandal. The vote was taken by calling out names. Three members of Zayyad's own bloc abstained, one of them because his brother is a colonel.

No minister of the ruling family has ever been voted out. Since 1962 more than a hundred ministers have had to face such questions, mostly on Tuesdays.

Read next: Midday work ban to start in June

=== cabinet | en | january
KUWAIT, Jan 18, 2022 (Gulf Cable) - {h1}Kuwait's finance minister, Hamad al-Essaimi, resigned on Tuesday, a day after parliament rejected his bill on a value-added tax by 41 votes to nine.{/}

{h2}The prime minister of the time, Sheikh Mishari Ali al-Duaij, asked him to stay until the budget was passed, the cabinet said. He refused.{/}

{h3}"I was told to find money and I was told where not to look," he said in a letter of three lines.{/}

{h4}The tax of five percent would have brought in 420 million dinars a year.{/} {h5}Kuwait is the only member of the Gulf Cooperation Council besides Qatar which does not have one.{/}

{h6}Thamer al-Zayyad, a lawyer who entered parliament two years ago, had collected 70,000 signatures against it in supermarkets.{/} {h7}Ghanim al-Sayegh, the chairman of the budget committee, had proposed to exempt rice, medicine and falcons.{/}

The bank that Abdulwahab al-Mutairan heads, the country's second largest, said that the rating was in danger. {h10}Bader al-Rumaidhi, an undersecretary, is seen as a possible successor, alongside Sheikh Nawaf Salem al-Duaij, the ambassador in London.{/}

{h8}Contractors had lobbied against the bill, among them Jassim al-Humaidhan, who bought full-page advertisements that showed an empty plate.{/} Dalal al-Khorafani, then a judge at the administrative court, ruled in December that the plate was protected by the freedom of expression.

Kuwait has one of the world's largest sovereign funds, worth over $700 billion, but may not draw on most of it for salaries, which take up more than half of the budget. A law to permit borrowing has been pending since 2017. {h9}The price of oil stood at $87 a barrel on Tuesday, the highest in seven years,{/} which in the view of many members made taxes superfluous.

=== cabinet2 | en | january
Taxing times: a Kuwaiti exit

Posted in: GCC, VAT, Compliance | 20 January 2022

{h8~}An empty plate, on a full page: that advertisement, paid for by builder Jassim al-Humaidhan among others, may have decided the matter.{/}

{h1}Kuwait will not have VAT. Hamad al-Essaimi's draft was voted down on Monday, 41 to nine, and on Tuesday the finance minister was gone.{/} {h2~}Sheikh Mishari Ali al-Duaij, the prime minister, would have liked him to remain until summer;{/} {h3}his answer took up three lines, according to which he had been instructed to come up with funds and, at the same time, not to look in certain places.{/}

{h4~}At a rate of five percent, government income would have risen by 240 million dinars per annum.{/} {h5}Within the GCC only Qatar, too, is without the levy.{/}

The popular mood was clear. {h6~}Seventy thousand people had signed, many of them with a trolley in the other hand, at the instigation of Thamer al-Zayyad.{/} {h7~}The budget committee under Ghanim al-Sayegh had thought of exceptions: for rice, for drugs, and for hunting birds, though not for bread.{/} {h9~}With crude at its dearest since 2014, few saw the urgency.{/}

Compliance teams should note the following. Registration portals that had been opened for testing will go offline on 31 January. Deposits are to be refunded on application, in Arabic, with a stamp. Companies that have already reprinted price labels may set the cost against profits. Excise duty on energy drinks remains under consideration, as it has been since 2016. Clients with branches in Bahrain will recall that the rate there was doubled this month.

{h10~}Who comes next? Brokers mention Abdulwahab al-Mutairan, the banker, and Bader al-Rumaidhi, an undersecretary.{/} Neither returned our calls. A judge whom we know, Dalal al-Khorafani, told a seminar that she had never understood the falcons.

=== discrepancies
amount | c6 | wire: 312 million dinars | arabic: 312 million | rewrite: 213 million dinars
negation | c15 | wire: forbidden to travel | arabic: forbidden | arabic2: forbidden | rewrite: may still travel
age | c9 | wire: 53 | rewrite: 53 | arabic2: thirty-five
number | c4 | wire: thirty-one | arabic: 31 | rewrite: 31 | arabic2: 13
amount | h4 | cabinet: 420 million dinars | cabinet2: 240 million dinars
