=== wire | en | collapse
{c1}Iraq, Turkey talks on Tigris water break down{/}

ANKARA/BAGHDAD, Feb 11, 2027 (Two Rivers Telegraph) - {c1}Talks between Iraq and Turkey on the water of the Tigris broke down in Ankara on Thursday after three days,{/} and {c2}Iraq's foreign minister, Lamia al-Bazzaz, flew home before the closing dinner.{/}

{c3}Iraq had asked for a guaranteed flow of 500 cubic metres a second at the border; Turkey offered 380.{/}

{c4}Four sources familiar with the talks said that the break came when Turkey insisted that a Turkish contractor be given irrigation works worth $5.3 billion without a tender.{/} {c5}The Turkish envoy, Cevdet Altug, denied this.{/} {c6}"Water is not oil. You cannot haggle over it by the barrel," he said.{/}

{c7}Prime Minister Mudhar al-Rikabi called a meeting of the national security council for Saturday.{/} {c8}Two officials said that it would consider a cut in imports from Turkey, which were worth $12 billion last year.{/}

{c9}The reservoir of the Mosul dam is 31 percent full.{/} {c10}Kadhim al-Saadoun, the leader of the opposition Furat bloc, called on the water minister, Aziz Hawrami, to resign.{/}

{c11}The United Nations offered to mediate.{/}

(Reporting by Zainab Daoud and Selin Ozkaya)

=== arabic | ar | collapse
{c1}انهيار المحادثات العراقية التركية بشأن مياه دجلة{/}

بغداد - الجمعة 12 شباط 2027 | سياسة

{c1}انهارت الخميس في أنقرة المحادثات بين العراق وتركيا بشأن مياه نهر دجلة بعد ثلاثة أيام من انطلاقها،{/} {c2}وعادت وزيرة الخارجية لمياء البزاز إلى بغداد قبل العشاء الختامي.{/}

{c3}وكان العراق يطالب بتدفق مضمون قدره 500 متر مكعب في الثانية عند الحدود، فيما عرضت تركيا 380 متراً.{/}

{c4}وأفادت أربعة مصادر مطلعة بأن القطيعة وقعت حين أصرّ الجانب التركي على إسناد مشاريع ري بقيمة 3.5 مليارات دولار إلى مقاول تركي من دون مناقصة.{/} {c5~+c6}ونفى المبعوث التركي جودت ألتوغ ذلك قائلاً إن «الماء ليس نفطاً حتى نساوم عليه بالبرميل».{/}

{c7}ودعا رئيس الوزراء مضر الركابي مجلس الأمن الوطني إلى الاجتماع السبت،{/} {c8~}وسط حديث عن خفض الواردات من تركيا.{/}

{c9}ولا تتجاوز نسبة امتلاء خزان سد الموصل 31 في المئة،{/} {c12}فيما حظرت السلطات زراعة الرز في النجف والديوانية هذا العام.{/}

{c10}وطالب كاظم السعدون، زعيم كتلة الفرات المعارضة، وزير الموارد المائية عزيز هورامي بالاستقالة.{/} {c13}وردّ هورامي بأنه حذّر من ذلك منذ الخريف.{/}

{c14}وفي البصرة، رشق محتجون القنصلية التركية بكتل من الطين اليابس.{/} {c11~}وعرضت الأمم المتحدة التوسط.{/}

تابعونا على تلغرام

=== rewrite | en | collapse
{c14~}Dry mud at the consulate's windows{/}

The Gulf & Mesopotamia Review, 12 February 2027
Words: Jasper Ndlovu-Reid | Photo: the Tigris at Amara in January, with football pitch

{c14}They threw what they had. In Basra on Thursday evening, lumps of dried mud, carried in sacks from the bed of what used to be a canal, flew against the Turkish consulate.{/} The guards swept it up; one of them, from Konya, remarked that it was good clay.

{c1}Hours earlier and 1,500 kilometres to the north-west, three days of negotiation between Baghdad and Ankara over the Tigris had ended in nothing.{/} {c2}A table was laid, but Lamia al-Bazzaz, who speaks for Iraq abroad, was by then on her plane.{/}

{c3}The gap can be put in figures: half a thousand cubic metres each second, assured at the frontier, was the Iraqi wish, and 330 the Turkish reply.{/} {c4}Yet it wasn't figures that ended it, say three people who know what went on in the room. It was a building contract, $5.3 billion of irrigation canals, that Ankara wished to see in the hands of one of its own firms with no competition.{/}

{c5}Cevdet Altug, who led for Turkey, calls that untrue.{/} {c6}One doesn't bargain for water by the barrel as if it were crude, in his phrase.{/}

{c15}The Iraqi partner of the contractor would have been Rafidain Dredging, the company of Nazar Shubbar.{/} {c16}Mr Shubbar, reached on his boat, had never heard of the works, he said.{/} The boat, it may be noted, lay in Bodrum.

What now? {c7}Mudhar al-Rikabi, the prime minister, will gather his security council on Saturday.{/} {c8}Restrictions on Turkish goods, of which Iraq bought 12 billion dollars' worth in 2026, are on the table, two officials tell us.{/} Iraqis would feel it by Monday, in the price of tomatoes, of biscuits and of the small white plastic chairs on which the country sits.

{c10}From the benches of the Furat bloc, its leader Kadhim al-Saadoun wants the head of Aziz Hawrami, minister for water.{/} {c13}Mr Hawrami's answer is that nobody listened when he raised the alarm in autumn.{/} He is a hydrologist, and it shows: asked whether he slept well, he gave a figure.

{c12}In Najaf and Diwaniya there will be no rice this year, by order.{/} The amber variety that grows there, whose scent fills a house, now comes from India with a picture of Karbala on the bag. {c9}Behind the Mosul dam the lake has shrunk to under a third of what it could hold.{/}

{c11}Help is on offer from New York, through the United Nations' envoy, Sigrun Halvorsen.{/} Neither capital has replied. Ankara has never liked third parties on its rivers, and Baghdad fears that a mediator would begin by asking how much of what it gets is lost on the way to the field. Engineers put it at three fifths.

Rivers do not wait for communiques. The snow on the Taurus is thin for the third winter running, and when it's gone, by April, there'll be less to quarrel about.

Sign up: our Thursday letter on water, wheat and war

=== blog | en | collapse
Half-Empty
Notes by a lapsed plumber

For nineteen years I went into people's houses and told them where their water went. They never liked it. A family in Leicester accused the neighbours, and there was a fence, and solicitors, and in the end it was a washer, about so big, that cost eleven pence. I mention it in order to explain why I read the news from the great rivers with a certain tenderness.

{c1~}Two nations have sat down for the better part of a week about a stream and got up again with nothing.{/} {c2~}The lady of the downstream party did not stay for the pudding.{/} I can see it, the long white cloth, the place card. I have been that place card. One dreads the sorbet.

{c3~}She'd come for a good fat five hundred, whatever those are, per tick of the clock, and what they would let her have was rather fewer.{/} Now I know something of flow. If you give me a bath and a bucket and a stopwatch, I'll tell you within a cupful. But I never met a customer who quarrelled over cupfuls. It was always something else: her sister, the car, the way that he'd said "actually".

{c4~}And so it was here, if the whisperers have it right. Somebody's cousin, in a manner of speaking, was to have the digging of the ditches, several billions of ditches, and nobody else was to be asked for a quote.{/} Oh, I laughed. I laughed as a tradesman. Do you know how often I have lost a bathroom to a cousin?

{c6~}The gentleman across the table remarked that this wasn't petroleum and oughtn't to be sold by the drum.{/} It's prettily said. It is also what people say who live at the top of the hill. I had a client at the top of a hill, a retired dentist, and he was the most philosophical man about water that I ever met.

{c12~}Lower down they've been told not to sow the thing that they have sown since Sumer.{/} {c9~}Their big pond up north is two-thirds mud.{/} {c14~}And the mud, I see, has found a use, at the expense of some diplomat's glazing.{/}

What would I do? I'd turn it all off at the main for an hour and see who shouts. I'd look for the washer. There is always a washer, friends, and it's never where they point. But I am seventy-one, and nobody has rung from Baghdad, and my knees wouldn't thank me.

The Leicester people moved to Spain. They have a pool there, I hear, and it leaks.

=== update | en | collapse
Iraq to limit Turkish lorries to 700 a day in water dispute

BAGHDAD, Feb 13, 2027 (Two Rivers Telegraph) - Iraq will let only 700 Turkish lorries a day across the border from Monday, a third of the usual number, the national security council decided on Saturday.

Medicines and baby milk are exempt, Prime Minister Mudhar al-Rikabi said after the meeting. He compared the measure to "a hand on the tap".

{c1~}The step follows the collapse on Thursday of talks in Ankara about the Tigris,{/} {c2~}which the foreign minister, Lamia al-Bazzaz, left early.{/} {c3}Iraq wants 500 cubic metres of water a second at the border and has been offered 380.{/}

{c4}A Turkish demand for $5.3 billion of irrigation works to be handed to a contractor without a tender led to the break, according to four sources.{/} {c5}Turkey's envoy, Cevdet Altug, has denied that there was such a demand.{/} On Saturday he called the limit "a pity for the lorry drivers".

{c16}The businessman Nazar Shubbar has said that he knew nothing of the contract,{/} {c15}in which his company, Rafidain Dredging, was to have been the local partner.{/}

At the crossing of Fishkhabur, the queue was 19 kilometres long by nightfall. The water minister, Aziz Hawrami, {c10~}whom the opposition wants to resign,{/} was not at the meeting because of a cold.

(Reporting by Zainab Daoud)

=== other | en | pipeline
Iraq, Turkey talks on oil pipeline end with deal on pumps

ERBIL, Feb 24, 2027 (Two Rivers Telegraph) - Talks between Iraq and Turkey on the northern oil pipeline ended in Erbil on Wednesday after two days with an agreement to replace 11 pumps, and both delegations had lunch at the citadel.

Iraq had asked for a transit fee of 70 cents a barrel; Turkey wanted $1.20. They met at 95 cents, to be reviewed in two years.

Three sources familiar with the talks said that the Turkish side had first wanted to be paid in crude. Cevdet Altug, the Turkish envoy, said that he had asked for many things and got a good kebab.

Foreign Minister Lamia al-Bazzaz, who led the Iraqi delegation in place of the oil minister, called it "a small screw in a large machine". Prime Minister Mudhar al-Rikabi will go to Ankara in May to sign.

The pumps, at Fishkhabur on the border, were damaged by fire in December. The job will go to a company from Italy, which won a tender of seven bidders. Rafidain Dredging, owned by Nazar Shubbar, had come last.

Kadhim al-Saadoun, the leader of the opposition Furat bloc, said that the government had sold the people's oil for the price of chewing gum. He wants the agreement to be put before parliament. Aziz Hawrami, who was there to advise on a river crossing, said that the pipe would pass six metres beneath the bed.

The pipeline carried 310,000 barrels a day last year, half of what it could. Exporters in Kirkuk hope for 400,000 by autumn.

The United Nations' envoy, Sigrun Halvorsen, attended the ceremony as a guest and planted an olive tree, with a spade that broke.

(Reporting by Selin Ozkaya)

=== arabic2 | ar | round2025
{h1}اختتام جولة المحادثات العراقية التركية بشأن الفرات من دون بيان{/}

بغداد - الجمعة 21 تشرين الثاني 2025 | سياسة

{h1}اختُتمت الخميس في إسطنبول جولة المحادثات بين العراق وتركيا بشأن مياه الفرات بعد أربعة أيام من انطلاقها، من دون بيان مشترك.{/}

{h2}واتفق الجانبان على إنشاء ست محطات مشتركة لقياس المناسيب.{/} {h3}وقالت لمياء البزاز، رئيسة الوفد العراقي آنذاك ووكيلة وزارة الخارجية، إن المحادثات كانت «مفيدة كالنظارة الطبية».{/}

{h4}وأفادت ثلاثة مصادر مطلعة بأن الخلاف دار حول من يدفع ثمن أجهزة القياس، وهو ثمانية ملايين دولار.{/} ووصف المبعوث التركي جودت ألتوغ الأجواء بأنها ودية.

{h5}وكان مضر الركابي، محافظ واسط حينها والمرشح لرئاسة الحكومة، قد دعا إلى نقل الملف إلى محكمة دولية.{/} أما النائب كاظم السعدون فغادر القاعة في الكوت غاضباً.

وقدّم الخبير عزيز هورامي عرضاً استغرق ساعتين عن ملوحة شط العرب، {h6}وفاز رجل الأعمال نزار شبر بعقد لتنظيف قناة في السماوة بقيمة 90 مليون دولار.{/}

تابعونا على تلغرام

=== other2 | ar | round2025
مياه الفرات: {h1~}جولة بلا بيان ختامي{/}

وكالة الجنوب للأنباء | 21/11/2025 | إعداد: قسم المياه والبيئة | صورة: نهر الفرات عند السماوة (أرشيف)

نظارة طبية، لا أكثر: {h3}هكذا وصفت وكيلة وزارة الخارجية لمياء البزاز، التي ترأست الوفد العراقي، فائدة ما دار في إسطنبول.{/} {h1}فبعد أربعة أيام مع الأتراك بشأن الفرات تفرّق المجتمعون الخميس ولم يصدر عنهم أي بيان مشترك.{/}

{h2}المكسب الوحيد ست محطات لقياس منسوب المياه يديرها البلدان معاً.{/} {h4}أما ثمن أجهزتها، وهو 18 مليون دولار، فكان موضع الخلاف، إذ لم يتفق الطرفان على من يسدده، وفق ثلاثة مصادر.{/}

{h5}ويرى محافظ واسط مضر الركابي، الطامح إلى رئاسة الوزراء، أن مكان القضية محكمة دولية.{/} ويسخر المزارعون في المثنى من الأرقام كلها؛ فالماء عندهم يُقاس بالركبة: كان يبلغها في آذار، وصار اليوم عند الكعب. وفي سوق السمك بالسماوة لم يبق من الباعة سوى اثنين، أحدهما يبيع سمكاً مجمداً من فيتنام.

{h6}وبعقد قيمته 90 مليون دولار سينظف نزار شبر قناة السماوة.{/} ولم يحضر جودت ألتوغ المؤتمر الصحفي، إذ كان يلحق بطائرته إلى أنقرة، كما قال مرافقوه. أما كاظم السعدون وعزيز هورامي فقد شوهدا معاً في مقهى على ضفة البوسفور، يتجادلان حول الملح.

اقرأ أيضاً: جفاف الأهوار يهدد الجاموس - افتتاح معرض بغداد للكتاب

=== discrepancies
amount | c4 | wire: $5.3 billion | rewrite: $5.3 billion | update: $5.3 billion | arabic: 3.5 مليارات دولار
number | c3 | wire: 380 | arabic: 380 | update: 380 | rewrite: 330
source_count | c4 | wire: four sources | arabic: أربعة مصادر | update: four sources | rewrite: three people
amount | h4 | arabic2: ثمانية ملايين دولار | other2: 18 مليون دولار
