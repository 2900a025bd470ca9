=== wire | en | boat
{z1~}Fifty-eight rescued off Canaries after 13 days adrift,{/} {z2~}21 lost{/}

LAS PALMAS, Spain, Sept 4, 2025 (Atlantic Rim News) - {z1}A fishing vessel found 58 people alive in a wooden boat 310 kilometres southwest of the Canary Islands on Wednesday, 13 days after they had left Mauritania.{/}

{z2}Another 21 had died on the way or jumped overboard, survivors told the Red Cross.{/} {z3}The boat had set out from Nouadhibou on Aug 21 with 79 people, most of them Malians and Senegalese.{/}

{z4}The engine broke down on the third day,{/} {z5}and drinking water ran out on the sixth.{/} {z6}"We drank the rain from the sail when it came, and when it didn't come we told each other what we would drink," said Moussa Keita, 24, a tailor from Kayes.{/}

{z7}The skipper of the Nuevo Rosario, Xurxo Lamas, said his cook had seen a red shirt tied to an oar at 6:30 a.m.{/} {z8}He towed the boat for nine hours, until a helicopter and a rescue ship met them.{/}

{z9}Fourteen of the survivors, among them four children and a pregnant woman, are in hospital in Las Palmas.{/} {z10}The others were taken to a camp at an old barracks.{/}

{z11}A Spanish rescue aircraft had been sent out on Aug 27 after a relative in Paris rang the emergency number, but it turned back because of fog.{/} {z12}The aid organisation Horizon Line said there had been no second flight for five days.{/} {z13}The rescue service rejected this, saying that four flights had covered 40,000 square kilometres.{/}

{z14}Police arrested two men, aged 19 and 31, who are suspected of having steered the boat.{/} {z15}A judge let the younger one go, since he said that he had been forced to hold the tiller in return for his passage.{/}

{z16}Spain's interior ministry counted 14,200 arrivals in the Canaries from January to August, 41 percent fewer than in the same months a year earlier.{/} {z17}The regional president, Dácil Bethencourt, said that she would bring the dead before parliament "one by one, by name".{/}

=== logbook | en | boat
FISHING VESSEL NUEVO ROSARIO, register VI-5-0447
Extract from the log, made available by the owners. Translation.

3 September 2025, Wednesday

0630 Position 25°51'N 17°40'W, course 030. {z7}Cook (Ms Iria Pazos) reports an oar upright with red cloth, two points off the port bow, about 2 miles.{/}

0705 Alongside. {z1~}Open wooden boat, blue, about 17 m. People alive: I count 56, then 58.{/} They do not shout.

0715 Water in cups, a cup a person, then again after ten minutes (advice by radio from the medical centre). One child asked the cook for her earring.

0740 {z2~}One who speaks Spanish says there were more, twenty-one more. Some went into the sea to walk home, he says.{/}

0800 {z8~}Line passed. In tow, 3 knots.{/} {z9~}Crew has given up its bunks for the children (4) and a woman who is expecting.{/}

1120 {z4}The same man says: motor stopped on day three.{/} {z5~}Water on day six or seven.{/}

1710 {z8~}Helicopter above. Transferred the weakest, eleven.{/} Rescue ship Guardiana in sight. Line slipped 1725.

1800 Hosed the deck. Course 030. No fish today. Lamas.

=== phone | en | boat
VOICE MESSAGE, Paris, 4 September, sent to a family group; published by the magazine Rives with the permission of the speaker

My brothers, it's Oumou. He's alive. Moussa is alive. I've seen him on the Spanish television with a blanket, thin as a needle, and it was him who said it, {z6~}about the rain that they caught in the sail and the talk of drinks.{/} That's him. Who else talks of ginger juice when dying?

{z3~}Of seventy-nine who got in at Nouadhibou on the twenty-first,{/} {z2~}twenty-one will never call.{/} Don't tell Ma Sira yet about Bakary. I'll ring her myself. {z11}You know I called the Spaniards. On the Wednesday, the twenty-seventh, I said: a blue boat, they left so many days ago, there is my brother. The lady was polite. They flew, she told me afterwards, they flew and there was fog and they went home.{/} {z12~}And then, for nearly a week, who flew? These people from Horizon Line say no one.{/} {z13~}The service says oh yes, we flew, we looked at so much sea.{/} I don't know how big forty thousand is.

{z15~}They've let the little one go, the one from M'Bour who held the stick because he couldn't pay. Good.{/} {z10~}Moussa sleeps in some barracks.{/} {z7~}He tied up his own shirt, the red one, the one I sent. On a paddle.{/} A Galician woman saw it. I'm going to find her address.

=== editorial | en | boat
Thirteen days

It is the sort of ocean in which one can be lost for as long as one likes. {z13~}The authorities have let it be known how many thousands of square kilometres their pilots looked at; the figure is meant to comfort us.{/} {z12~}It's disputed, by people with less kerosene, whether after the first attempt anybody went up at all for the better part of a week.{/} {z11~}Fog is nobody's fault. The days that follow fog are somebody's.{/}

What rescued them in the end was no system. {z7~}It was a woman with a potato knife who happened to look out of a porthole.{/} One might put her in charge. {z8~}Her captain gave up a whole day's catch to pull them, at walking pace, towards the islands.{/} He'll not be compensated; we've asked.

{z16~}The minister likes to point out that the numbers are down, and so they are, by two fifths.{/} {z2~}The number of those who don't arrive is in no table; last week it grew by a score and one.{/} Two men were led away in handcuffs, as is usual, so that there should be someone. {z14~+z15~}One of them is nineteen, and was let go again the next day, having explained to the court that he steered because it was that or stay.{/} It was more than the state could explain.

{z17~}The president of our islands means to read the names out in the chamber, each by itself.{/} She'll have to find them first. We'd be glad to print the list.

=== arabic | ar | boat
{z1~}إنقاذ 58 مهاجراً تاهوا 13 يوماً في الأطلسي{/} {z2~}و21 في عداد الضحايا{/}

لاس بالماس – الخميس 4 سبتمبر 2025

{z1}عثرت سفينة صيد على 58 شخصاً أحياء في قارب خشبي على بعد 310 كيلومترات جنوب غربي جزر الكناري، الأربعاء، بعد 13 يوماً من مغادرتهم موريتانيا.{/}

{z2}وأفاد الناجون للصليب الأحمر بأن 21 آخرين فارقوا الحياة أو ألقوا بأنفسهم في البحر.{/} {z3}وكان القارب قد انطلق من نواذيبو في 21 أغسطس وعلى متنه 97 شخصاً معظمهم من مالي والسنغال،{/} {z4}وتعطل محركه في اليوم الثالث،{/} {z5}ونفد ماء الشرب في اليوم السادس.{/}

{z6}وقال موسى كيتا (24 عاماً)، وهو خياط من كايس: «شربنا ماء المطر من الشراع، وحين لم تمطر كان كل منا يحكي للآخر عما سيشربه».{/}

{z7~}ولفت قميص أحمر معلق على مجداف انتباه طاهية السفينة فجراً.{/}

{z9}ونُقل 14 ناجياً بينهم أربعة أطفال وامرأة حامل إلى المستشفى،{/} {z10}بينما نُقل الباقون إلى مخيم في ثكنة قديمة.{/}

{z12}واتهمت منظمة «خط الأفق» السلطات بعدم تسيير أي رحلة بحث طوال خمسة أيام،{/} {z13}لكن هيئة الإنقاذ أكدت تنفيذ أربع طلعات مسحت 40 ألف كيلومتر مربع.{/}

{z14}وأوقفت الشرطة رجلين في التاسعة عشرة والحادية والثلاثين يشتبه في قيادتهما القارب،{/} {z15~}قبل أن يُفرج عن أصغرهما.{/}

{z16}وسجلت وزارة الداخلية الإسبانية وصول 14200 مهاجر إلى الأرخبيل بين يناير وأغسطس، بتراجع نسبته 41% على أساس سنوي.{/}

=== other | en | boat2
{k1~}Seventy-one rescued off Canaries after five days at sea{/}

LAS PALMAS, Spain, Sept 6, 2025 (Atlantic Rim News) - {k1}A Spanish rescue ship took 71 people from a rubber boat 95 kilometres south of the Canary Islands on Saturday, five days after they had left Western Sahara.{/}

{k2}One man had died on the way, survivors told the Red Cross.{/} {k3}The boat had set out from Dakhla on Monday; most of those on board were Moroccans.{/} {k4}An aircraft of the rescue service had found it at dawn, two hours after a relative rang the emergency number.{/}

{k5}"They came so fast, we had not finished quarrelling," said Yassine Oubella, 22, a barber.{/} Six were in hospital in Las Palmas. The others were taken to a camp at an old barracks. {k6}Police arrested one man.{/} The aid organisation Horizon Line praised the rescuers.

=== other_ar | ar | boat2
{k1~}إنقاذ عشرات المهاجرين المغاربة جنوب جزر الكناري{/}

لاس بالماس – السبت 6 سبتمبر 2025

{k1}انتشلت سفينة إنقاذ إسبانية، السبت، 71 شخصاً من قارب مطاطي على بعد 95 كيلومتراً جنوب جزر الكناري بعد خمسة أيام من إبحارهم.{/} {k3}وكان القارب قد انطلق الاثنين من الداخلة وعلى متنه مهاجرون معظمهم مغاربة.{/}

{k2}وقال الناجون للصليب الأحمر إن رجلاً واحداً قضى في الطريق.{/} {k4}وعثرت طائرة تابعة لهيئة الإنقاذ على القارب عند الفجر بعد ساعتين من تلقي اتصال من أحد الأقارب.{/}

{k5}وقال الحلاق ياسين أوبلا (22 عاماً): «جاؤوا بسرعة، لم نكن قد أنهينا شجارنا».{/} {k6~}وأوقفت الشرطة شخصاً يشتبه في قيادته القارب.{/}

=== background | en | route
The long way round: how the Atlantic route works

Explainer. Last updated in June 2025

The crossing from West Africa to the Canary Islands is between 100 and 1,600 kilometres long, depending on where one gets in. From Nouadhibou a boat with a working engine needs four or five days; from Dakhla two. If the engine fails, the current carries it west, and boats have been found off Brazil with nobody alive in them.

The price of a place is between 400 and 2,500 euros. Often those who cannot pay are made to steer, and it is they whom the police arrest: according to a lawyers' association, seven in ten of those convicted had never been to sea before. Search flights are the business of the state rescue service, which covers an area of a million square kilometres with three aeroplanes. In 2024 fishing vessels found one boat in nine.

=== discrepancies
number | z3 | wire: 79 | phone: seventy-nine | arabic: 97
time | z5 | wire: on the sixth day | logbook: six or seven
