=== agency | en | cyclone
{c1~}Cyclone Lubna kills 14 on Yemeni island of Socotra{/}

ADEN, November 5, 2025 (Gulf & Horn News)

{c1}At least 14 people died and nine are missing after Cyclone Lubna struck the Yemeni island of Socotra on Tuesday, local officials said on Wednesday.{/}

{c2}The storm came ashore east of the capital, Hadibo, shortly before midnight with winds of up to 165 kilometres per hour.{/} {c3}More than 300 millimetres of rain fell in a day, three times what the island usually sees in a year, according to the meteorological office in Aden.{/}

{c4}Eight of the dead were swept away when a wadi burst its banks in the village of Dishtan.{/} {c5}Five fishermen drowned in the harbour as they tried to secure their boats.{/}

{c6}About 4,000 people have taken shelter in schools and mosques.{/} {c7}The island's only hospital is without power, and its generator has been under water since Tuesday night.{/} {c8}The runway of the airport is covered with rocks, so that no relief flight can land.{/}

{c9}Governor Saleh Bin Afrar declared the whole archipelago a disaster area.{/} {c10}"We are cut off from everybody but God," he said in a voice message to Gulf & Horn News.{/}

{c11}A ship with tents, food and medicine left the Omani port of Salalah on Wednesday and is expected on Friday.{/} {c12}The government in Aden released 2 billion riyals, about $1.2 million, for relief.{/}

{c13}Up to 3,000 dragon's blood trees have been uprooted on the Diksam plateau, the environment authority estimated.{/} {c14}It's the fourth cyclone to hit Socotra in ten years;{/} scientists link the trend to the warming of the Arabian Sea.

{c15}Some 40 foreign tourists, most of them Italians and Poles, are safe but stranded.{/}

(Reporting by Wisam Ba-Sharahil)

=== arabic | ar | cyclone
{c9~}سقطرى منكوبة..{/} {c1~}إعصار «لُبنى» يودي بحياة 14 شخصاً{/}

محليات | الأربعاء 05 نوفمبر 2025 الساعة 18:22
حديبو - خاص - «صوت الجزيرة»

{c9}أعلن محافظ أرخبيل سقطرى صالح بن عفرار، اليوم الأربعاء، المحافظة منطقة منكوبة{/} بعد ليلة وصفها الأهالي بالأصعب منذ ثلاثين عاماً، {c2~}إثر وصول إعصار «لبنى» إلى اليابسة قرابة الثالثة من فجر اليوم.{/}

{c1}وبلغت حصيلة الضحايا حتى مساء اليوم 14 قتيلاً و9 مفقودين، بحسب غرفة العمليات في المحافظة.{/} {c4}وقضى ثمانية منهم، بينهم ستة من أسرة واحدة، حين جرف السيل منازلهم في قرية دشتن.{/} {c5}كما غرق ثلاثة صيادين في الميناء وهم يحاولون ربط قواربهم.{/}

وقال مدير مستشفى حديبو الدكتور عارف السليماني لـ«صوت الجزيرة» {c7}إن المستشفى الوحيد في الجزيرة بلا كهرباء بعدما غمرت المياه المولد،{/} وإن الأطباء أجروا ليلاً ولادتين على ضوء الهواتف. وأضاف: «سمينا البنت لبنى، ورفض الأب، ثم وافق».

{c6~}وفتحت المدارس والمساجد أبوابها لآلاف النازحين.{/} {c8}وتوقفت الحركة في المطار بعدما غطت الصخور المدرج،{/} {c16}وانقطعت الاتصالات عن ثلثي الجزيرة.{/}

{c11}وأبحرت من صلالة العمانية اليوم سفينة محملة بالخيام والغذاء والدواء، ويُنتظر وصولها الجمعة.{/} {c12}وخصصت الحكومة ملياري ريال للإغاثة،{/} وهو مبلغ وصفه ناشطون بأنه «لا يكفي لإصلاح عقبة مومي».

{c17}وطالب المحافظ بفتح جسر جوي عاجل فور تنظيف المدرج.{/}

لمتابعة الأخبار أولاً بأول اشترك في قناتنا على تلغرام
كلمات مفتاحية: سقطرى، إعصار لبنى، حديبو، شجرة دم الأخوين

=== foreign | en | cyclone
{c15~}"We thought the tents would fly": travellers stuck on battered Socotra{/}

Marta Dolińska-Reyes | Travel & World desk
Updated 6 Nov 2025, 09:03 GMT · Listen to this article (5 min)

Piotr Waligóra had come to photograph trees that look like umbrellas. On Tuesday night he lay in a cave above Hadibu with eleven strangers and a goat kid, and listened to the mountain moving. "Stones were coming down as big as fridges," the dentist from Gdynia told us by satellite phone.

{c15}Around 60 holidaymakers, largely from Italy and Poland, are waiting to get off the Yemeni island. None of them is hurt.{/} {c8~}But there's no telling when planes will be able to use the airport.{/} {c16}Mobile phones are dead across most of the island.{/}

{c1}The islanders have fared far worse. By Wednesday evening fourteen bodies had been found, and nine people were unaccounted for.{/} {c4~}In one village east of the capital, a dry river bed became a torrent within minutes and carried off a family at supper.{/} "They're poor, and they gave us blankets," said Chiara Bonadies, a tour guide from Bari. {c6}Roughly four thousand people spend the nights in classrooms and places of prayer.{/}

{c2}Forecasters at the Indian cyclone centre put the gusts at landfall at 165 km/h.{/} {c3~}In 24 hours the island received several times its annual rainfall.{/} {c14}Storms of this sort used to be rare in these waters; since 2015 Socotra has been struck four times.{/}

What's become of the trees? {c13}On the Diksam plateau as many as 3,000 of the famous dragon's blood trees are lying on their sides, the island's environmental agency believes.{/} Some had stood for five hundred years. Young ones hardly exist, as goats eat them.

{c11}Help is on its way from Oman: a vessel carrying tents, medical supplies and food has left Salalah.{/} {c17}The governor, Salih bin Afrar, wants an air bridge too, once the runway's been cleared.{/} {c10~}In a recorded message he said the island had nobody left but God.{/}

The Polish foreign ministry advised against travel to Yemen before the storm, and does so still. It is in touch with the group's operator, Warsaw-based Mirage Treks, which points to a clause on weather.

PLAY: Can you name these 10 islands from space?
Most viewed · Ryanair seat row · Why cats knead

=== column | en | cyclone
In Praise of Ugly Places

Notebook • November 9 • by Howell Prytherch

Nobody weeps for Hodeidah. I have been turning this over since the middle of the week, when my telephone began to fill up with pictures of a tree.

You've seen it, on the calendar at your dentist's. It looks like a mushroom by an engineer. {c13~}A few thousand of them, we were informed, had been blown down,{/} and up went the cry, and somebody in Bristol had started a fund by lunch.

{c1~}It took most bulletins until the third sentence to mention that a good number of people were dead as well, and others not to be found.{/} {c5~}Some had run to the water's edge to save the only thing they owned, which floats.{/} {c4~}Some were at home, in a place which was a stream bed long before it was a village.{/}

I'm not scolding. I gave to the tree fund. One gives where one's eye goes, and beauty is greedy. But do consider:

1. {c7~}There is one hospital on that island, and its lamps are out.{/} I looked for a fund for the generator and found none.
2. {c15~}A few dozen sightseers were unable to get home,{/} and I could tell you the first names of six of them.
3. {c12~}The state that's supposed to look after the place came up with the price of a decent flat in London.{/}

And still they had luck, if one dares to call it that, for they live on an island that's on calendars. Every autumn there's flooding somewhere on the mainland, among concrete and plastic, and it drowns just as thoroughly. When did you last see a fund for a roundabout?

Then there's the weather itself. {c14~}I'm old enough to remember when those waters had a great blow once in a generation; they've now had four in the time that it takes to pay off a car.{/} I leave the reasons to those who have instruments. My own instrument is an elderly atlas in which the sea there's called "generally calm".

{c10~}The man who governs the place said that they were alone with their Maker.{/} {c11~}That was a shade unkind to the Omanis, who had already loaded a boat.{/} I've noticed that it's often the neighbours with a bit of sand between their own toes who turn up first. They don't ask what you look like.

My grandmother kept two collecting tins, one for lifeboats, one for "the others". Into the second she put whatever she'd put into the first. She never explained who the others were. I think I've got it now, Nan.

Next week: the trouble with marmalade.

=== other-year | en | flood
{f1~}Flash floods kill six on Yemeni island of Socotra{/}

ADEN, October 27, 2024 (Gulf & Horn News)

{f1}At least six people died and two are missing after a tropical depression brought flash floods to the Yemeni island of Socotra on Saturday, local officials said on Sunday.{/}

{f2}More than 120 millimetres of rain fell in a day.{/} {f3}Four of the dead were swept away in a car when a wadi burst its banks west of the capital, Hadibo.{/} {f4}Two fishermen drowned.{/} Winds stayed below 60 kilometres per hour.

About 700 people have taken shelter in a school. The hospital is working, and relief flights from Abu Dhabi are landing.

Governor Saleh Bin Afrar declared two districts a disaster area. {f5}"We have asked for a dam since 2015," he said.{/} The government in Aden released 400 million riyals.

Some 200 dragon's blood trees were uprooted. No tourists were on the island.

=== other-office | en | flood
Governor, dam, and a sheep called Minister

Hadibo diary, Island Post, 4 November 2025

Tuesday morning, sky like lead, and the governor of the archipelago, Salih Bin Afrar, is opening a dam. It's eleven metres high and it is, so far, dry. Schoolchildren sing. A contractor from Aden weeps into a microphone.

{f1~}It was built after last October's floods, in which six islanders lost their lives.{/} {f3}Four sat in one car that the torrent took off the road to the west of town;{/} {f4~}the others were at sea.{/} {f2}A hundred and twenty millimetres had come down between one dawn and the next.{/} {f5~}Bin Afrar had been demanding the dam for years, as he reminds us, twice.{/}

It cost 2 billion riyals. It ought to hold 300,000 cubic metres, an engineer says, and adds, looking up, that we may soon know.

The sheep that was to be slaughtered broke loose and was declared safe. There are about 40 guests at lunch. Boats have been told to stay in the harbour, as there's talk of a storm.

=== discrepancies
number | c5 | agency: Five fishermen | arabic: ثلاثة صيادين
number | c15 | agency: Some 40 | foreign: Around 60
time | c2 | agency: shortly before midnight | arabic: قرابة الثالثة من فجر اليوم
