=== wire | en | grounding
SWAKOPMUND, Namibia, June 22, 2026 (Agulhas Newswire) - {s1}A car carrier with 3,870 new vehicles on board ran aground in thick fog off Namibia's Skeleton Coast before dawn on Monday, and its 23 crew were lifted off by helicopter, the port authority said.{/}

{s2}The Perla Adriatica, 199 metres long and flying the flag of Malta, struck a sandbank 11 nautical miles north of Cape Cross at 4:25 a.m.{/} {s3}It was sailing from Durban to Zeebrugge.{/}

{s4}Two seamen were treated for hypothermia in Swakopmund; nobody else was hurt.{/} {s5}The master, Captain Zvonimir Barkuljas, 47, stayed on the bridge for seven hours after the others had left, and came ashore only when ordered to by the owner.{/}

"The vessel is upright and, for the moment, in one piece," {s6~}Helena Shikongo, the harbour master of Walvis Bay, told reporters.{/} {s6}She said that a list of eight degrees had been measured and that it was growing slowly.{/}

{s7}The ship holds about 1,150 tonnes of heavy fuel oil; aerial photographs showed no slick by evening.{/} {s8}A salvage tug, the Baltic Ox, was on its way from Cape Town and was expected on Wednesday night.{/}

{s9}Conservationists are worried about the Cape fur seals, of which some 80,000 breed along this stretch of shore.{/} {s10}"If the tanks open, we'll have no names for what comes next," said the marine biologist Dr Ndapewa Haufiku.{/}

{s11}According to two officials who have spoken with the crew, the officer of the watch had been alone on the bridge and was watching a football match on a tablet.{/} {s12}The owner, Lošinj Maritime, declined to comment on the report, citing the inquiry that Namibia's transport ministry has opened.{/}

{s13}About 600 of the vehicles are electric, which insurers regard as a fire risk once salt water gets into the batteries.{/} {s14}Firefighters have been told to keep 500 metres away.{/}

{s15}The cargo is insured for 140 million euros, a London broker said.{/}

{s16}The coast has claimed more than a thousand wrecks, many of which lie in the desert hundreds of metres from today's waterline.{/} {s17}The last large one, a Japanese trawler, has been there since 2018.{/}

=== arabic | ar | grounding
{s1~}جنوح سفينة محملة بآلاف السيارات قبالة «ساحل الهياكل العظمية» في ناميبيا{/}

22 يونيو/حزيران 2026

{s1}جنحت فجر الاثنين سفينة تنقل 3870 سيارة جديدة قبالة ساحل الهياكل العظمية في ناميبيا وسط ضباب كثيف، وأُجلي أفراد طاقمها البالغ عددهم 23 بحاراً بواسطة مروحية، بحسب ما أفادت به هيئة الموانئ.{/}

{s2~}وارتطمت السفينة «بيرلا أدرياتيكا»، التي ترفع علم مالطا ويبلغ طولها 199 متراً، بحاجز رملي شمال كيب كروس،{/} {s3}خلال رحلتها من ديربان في جنوب أفريقيا إلى ميناء زيبروغ البلجيكي.{/}

{s4~}وعولج اثنان من البحارة من انخفاض حرارة الجسم.{/} {s5~}أما القبطان زفونيمير باركولياس فبقي سبع ساعات في قمرة القيادة بعد مغادرة الطاقم، ولم ينزل إلى البر إلا بأمر من الشركة المالكة.{/}

{s6}وقالت هيلينا شيكونغو، مديرة ميناء والفيس باي، إن السفينة تميل بمقدار ثماني درجات، وإن الميل يزداد ببطء.{/}

{s7}وتحمل السفينة نحو 1150 طناً من زيت الوقود الثقيل، ولم تُظهر الصور الجوية أي بقعة نفطية حتى المساء.{/} {s8~}ومن المتوقع أن تصل قاطرة إنقاذ من كيب تاون ليل الأربعاء.{/}

{s9}ويخشى المدافعون عن البيئة على فقمات الفراء التي يتكاثر منها نحو 80 ألفاً على هذا الشاطئ.{/}

{s11~}وذكر مسؤولان أن ضابط المناوبة كان وحده في القمرة يتابع مباراة لكرة القدم على جهاز لوحي.{/} {s12~}وامتنعت شركة «لوشين ماريتايم» المالكة عن التعليق.{/}

{s13}ومن بين السيارات نحو 600 سيارة كهربائية، تخشى شركات التأمين اشتعال بطارياتها إذا تسربت إليها المياه المالحة.{/} وتقع ناميبيا على ممر بحري بديل ازدحم بالسفن منذ تراجع الملاحة في البحر الأحمر.

=== rewrite | en | grounding
{s1~}Thousands of brand-new cars stranded as giant ship hits sand{/}

MOTORING TODAY > News > World

{s15}Somebody in the City has put the value of the freight at €140m.{/} {s1~}As of Monday morning all of it is sitting on the bottom off the Skeleton Coast: 3,870 factory-fresh vehicles, inside a ship that went astray in dense fog.{/}

{s2~}Shortly before half past four the Perla Adriatica, a Maltese-flagged giant of nearly 200 metres, ploughed into a bank eleven nautical miles south of Cape Cross.{/} {s3}Belgium's Zeebrugge was her destination, Durban her last port.{/}

{s1~}A helicopter plucked all 23 on board to safety.{/} {s4~}A pair of them were suffering from the cold.{/} {s5}Last off was the skipper, 47-year-old Zvonimir Barkuljas, who had to be commanded by his employers to leave after manning the bridge by himself for seven hours.{/}

What was going on up there? {s11}Three officials say they heard from the sailors that whoever had the watch was on his own, eyes on the football on his tablet.{/} {s12}Lošinj Maritime, to which the vessel belongs, would not talk about that because Namibian transport authorities are investigating.{/}

{s13~}EV owners, look away now: some six hundred of the cars run on batteries, and seawater may set them ablaze.{/} {s14}Fire crews are under orders to stay half a kilometre off.{/}

{s6}The lean is at present eight degrees and increasing little by little, harbour master Helena Shikongo reported.{/} {s7}More than a thousand tonnes of thick fuel, 1,150 to be precise, are in the tanks, and pictures taken from the air had revealed a slick by nightfall.{/} {s8}Help is coming in the shape of the tug Baltic Ox, which left Cape Town and is due on Wednesday night.{/}

{s9~}Fur seals, too, have reason to fear the worst.{/} {s10}Nobody would have words for the aftermath of a spill, warned Ndapewa Haufiku, a biologist.{/}

{s16~}Over a hundred wrecks litter this shoreline already, a fair number of them standing high and dry in the dunes.{/}

Compare car insurance quotes in 60 seconds

=== blog | en | grounding
LANDLUBBER: A blog by someone who gets seasick in the bath

Offside

There's a theory, dear to my brother-in-law, that every catastrophe in history was caused by sport. Pompeii had its games, Rome its chariots, and Waterloo was won on some playing field or other. I used to laugh. I've stopped.

Consider the fog. I'm fond of fog; it hides my neighbours' extension. {s1~}But if you are steering a multi-storey car park with a propeller along a shore called after bones, and you can't see your own hand,{/} there are, I'd have thought, better uses of the evening than the second half. {s11~}Yet that's how he was spending it, the lone soul on duty, or so a couple of people in offices have let slip: nose to a little screen.{/} We don't know the score. I've asked. What was it, a semi-final? A replay? Was it at least a good goal?

{s12~}The people whose ship it is have nothing to say, since it's all being looked into.{/} "All being looked into" is what I told my wife about the gutter in 2019.

And then there is the other one. I mean the man in charge, whose name I'll leave out, since he'll be seeing it enough in the coming years. {s5~}His people were winched away into the clouds, and he stayed, for as long as a working day without lunch, by himself, with the wheel. He'd be there yet if head office hadn't told him to come down.{/} I find I can't be ironical about that. Give me a paragraph and I'll recover.

There. Let's count cars. {s13~}A good few hundred of them are the kind that you plug in, and it appears that what the ocean does to such a car is make it burn.{/} Burn! In the sea! My grandmother, who distrusted both electricity and Belgium, would've said nothing and poured a sherry. {s14~}The fire brigade has been advised to admire it from a distance,{/} which is how I admire most things.

{s7~}Down below there's the black stuff, a thousand tonnes and more, still behaving itself when last seen from above.{/} {s6~}The lady who runs the harbour next door has measured how far the thing leans, and it leans a bit more each time she looks.{/} I had a bookcase like that.

{s9~}And on the beach lie eighty thousand seals, who've never wanted a hatchback.{/} {s10~}Asked what would happen to them, a scientist said that there isn't a word.{/} There generally isn't. We make one up later, with a memorial attached.

{s16~}It isn't even an original place to do it. The sand there is so full of hulls that some of them have moved inland, by a thousand different captains with, I suppose, a thousand different excuses.{/} Sirens. Stars. A late equaliser.

My brother-in-law rang, by the way. He wants it noted that he was right. He'd have rung sooner, but there was a match on.

=== other | en | trawler
{t1~}Trawler aground north of Cape Cross, 23 rescued{/}

SWAKOPMUND, Namibia, Aug 6, 2018 (Agulhas Newswire) - {t1}A Japanese trawler, the Hokuyo Maru 18, ran aground in fog off Namibia's Skeleton Coast on Sunday night, and its 23 crew were brought ashore in a ski boat, the port authority said.{/}

{t2}The 62-metre vessel struck a sandbank nine nautical miles north of Cape Cross at 11:40 p.m.{/} {t3}It was carrying 210 tonnes of frozen hake.{/}

One seaman broke a wrist. "The vessel is upright and in one piece, which is more than I can say for my weekend," said Helena Shikongo, then deputy harbour master of Walvis Bay.

{t4}The ship holds about 90 tonnes of fuel oil, and a small slick was seen.{/} Conservationists are worried about the Cape fur seals that breed along the shore. {t5}The master said the radar had failed; the transport ministry has opened an inquiry.{/}

=== other2 | en | trawler
WRECK OF THE WEEK no. 41: the Hokuyo Maru 18

{t1~}She came from Japan, and she came in the night, on the fifth of August 2018, in a fog you could have spread on bread.{/} {t2}Nine miles beyond Cape Cross, twenty minutes before midnight, her 62 metres met the sand.{/} {t3~}She was full of hake, and for a month the jackals grew fat.{/} {t5~}It was the radar, the captain told the inquiry, which in 2020 told him that it was not.{/} {t4~}The oil she lost was little.{/} Today you can walk around her at low tide. Bring a permit, water and a hat.

=== other3 | en | fire
Fire on car carrier in Zeebrugge put out after two days

ZEEBRUGGE, Belgium, June 23, 2026 (Agulhas Newswire) - A fire on board a car carrier, the Perla Ionica, was put out on Tuesday, two days after it had broken out in the port of Zeebrugge. About 240 of the 2,900 vehicles on board were destroyed, some of them electric. Nobody was hurt.

The ship, which sails under the flag of Malta, belongs to Lošinj Maritime, as does the Perla Adriatica that is stranded off Namibia. "It's not our week," a spokeswoman said. Firefighters kept 300 metres away for most of Sunday, as they feared that batteries would explode. The master, Captain Dražen Barkuljas, is a cousin of his colleague in Namibia. The port reopened at noon.

=== discrepancies
place | s2 | wire: north of Cape Cross | arabic: north of Cape Cross | rewrite: south of Cape Cross
source_count | s11 | wire: two officials | arabic: two officials | rewrite: three officials
negation | s7 | wire: no slick by evening | arabic: no slick until evening | rewrite: pictures had revealed a slick by nightfall
number | s16 | wire: more than a thousand wrecks | rewrite: over a hundred wrecks
