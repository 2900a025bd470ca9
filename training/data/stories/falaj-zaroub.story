=== wire | en | falaj
{c1~}Oman, UAE settle century-old quarrel over village water{/}

MUSCAT, Jan 21, 2026 (Gulf Horizon) - {c1}Oman and the United Arab Emirates signed an agreement on Wednesday to share the water of an underground channel that crosses their border, ending a dispute that began in 1923.{/}

{c2}The channel, Falaj Zaroub, rises in the Omani mountains and irrigates some 4,200 date palms, of which 2,600 stand on the Emirati side.{/} {c3}It is believed to be 900 years old and runs for 14 kilometres, nine of them below ground.{/}

{c4}Under the accord the water will be divided by time, as it was of old: 17 hours a day for the Omani village of Zaroub{/} {c5}and seven hours for the Emirati settlement of Umm al-Sidr.{/} {c6}A sundial destroyed in a brawl in 1951 will be rebuilt to tell the hours by day, and at night the stars will be used, or a telephone.{/}

{c7}"Our grandfathers fought over minutes. We have agreed on seconds," said Omani Foreign Undersecretary Khamis al-Farei, who signed with his Emirati counterpart, Maryam al-Suboosi, in a tent on the boundary.{/}

{c8}Both countries will pay $3.4 million each for repairs.{/} {c9}A joint committee of six farmers, three from each side, will settle quarrels; if they cannot agree, the oldest will decide.{/}

{c10}The talks took 11 years and 38 rounds.{/} {c11}They nearly failed in November, when an Emirati surveyor fell into a shaft and was rescued by Omani villagers after nine hours.{/} {c12}"They gave me coffee and then they asked whose side I was on," said the surveyor, Tariq Lashkari, who has a broken ankle.{/}

{c13}Oman had closed a sluice in 2014,{/} {c14}after which about 700 palms died in Umm al-Sidr.{/} {c15}The UAE then sank two wells that lowered the water table; they will be filled in by June.{/}

{c16}Saudi Arabia, which mediated from 2019 to 2021, welcomed the accord.{/} {c17}Hydrologists warned that the flow had halved since 1990 for lack of rain.{/} {c18}"You can share a shrinking loaf fairly, and still be hungry," said Professor Idris Kachwala of the Gulf Institute of Arid Lands.{/}

{c19}The agreement enters into force after approval by the two rulers.{/}

=== radio | en | falaj
GULF TODAY - ENGLISH SERVICE - BULLETIN 1800

{c1~}Oman and the Emirates have buried a dispute that's older than either of their flags.{/} {c1~}Officials signed a deal today over the water from Falaj Zaroub,{/} {c3~}a channel dug some nine hundred years ago.{/}

{c4~+c5~}They'll take it in turns: most of the day for the Omanis, who live at the source, and seven hours for their neighbours.{/} {c6~}And how will they know when to switch over? By a sundial. The old one was smashed in a fight back in 1951, and it's going to be put up again.{/}

{c7~}Here's Oman's Khamis al-Farei, who signed for Muscat. CUE: "Our grandfathers fought over minutes. We have agreed on seconds." ENDS{/}

{c9~}If there's trouble, half a dozen farmers will sort it out, with the most senior having the last word.{/} {c10}It's taken eleven years, and thirty-eight meetings.{/} {c17~}Scientists say there's only half as much to share as there was in 1990.{/}

Sport next, with Lamees.

=== arabic | ar | falaj
{c1~}عُمان والإمارات تطويان خلافاً عمره قرن على مياه فلج{/}

مسقط – الأربعاء 21 يناير 2026

{c1}وقعت سلطنة عُمان ودولة الإمارات العربية المتحدة اليوم اتفاقاً لتقاسم مياه فلج زعروب العابر للحدود بين البلدين، منهيتين خلافاً يعود إلى عام 1923.{/}

{c2}وينبع الفلج من الجبال العُمانية ويروي نحو 4200 نخلة، منها 2600 في الجانب الإماراتي.{/} {c3~}ويُعتقد أن عمره يناهز 900 عام، ويمتد أربعة عشر كيلومتراً.{/}

{c4}وبموجب الاتفاق تُقسم المياه بالزمن كما كان العرف قديماً، فتحصل قرية زعروب العُمانية على 17 ساعة يومياً{/} {c5}مقابل سبع ساعات لبلدة أم السدر الإماراتية.{/} {c6~}وسيُعاد بناء المزولة الشمسية التي دُمرت عام 1951، ويُستعان ليلاً بالنجوم.{/}

{c7}وقال وكيل وزارة الخارجية العُمانية خميس الفارعي، الذي وقع الاتفاق مع نظيرته الإماراتية مريم السبوسي في خيمة أقيمت على خط الحدود: «تخاصم أجدادنا على الدقائق، واتفقنا نحن على الثواني».{/}

{c8}ويسهم كل من البلدين بمبلغ 3.4 مليون دولار في أعمال الصيانة.{/} {c9}وتتولى لجنة من ستة مزارعين فض النزاعات، على أن يُترك القرار لأكبرهم سناً إن اختلفوا.{/}

{c10~}واستغرقت المفاوضات أحد عشر عاماً.{/} {c13}وكانت عُمان قد أغلقت بوابة مائية عام 2014،{/} {c14}فماتت قرابة 700 نخلة في أم السدر.{/} {c15~}وردت الإمارات بحفر بئرين سيجري ردمهما.{/}

{c16~}ورحبت السعودية بالاتفاق،{/} {c17}فيما نبه خبراء إلى أن تدفق المياه انخفض إلى النصف منذ عام 1990 بسبب شح الأمطار.{/}

والأفلاج العُمانية مدرجة على قائمة التراث العالمي منذ عام 2006.

=== rewrite | en | falaj
A tent, two pens and a thread of water

From our correspondent in Dubai

{c7~}Half the tent stood in Oman, half in the Emirates, and down the middle lay a carpet. On it Khamis al-Farei and Maryam al-Suboosi, numbers two in the respective foreign ministries, put their names on Wednesday to a document{/} {c1~}which draws a line under a feud of more than a hundred years.{/}

{c2~}Its object is a stream that a man can step across. But it keeps 4,200 date palms alive,{/} {c2~}the majority of them, 2,600, on Emirati soil,{/} {c3~}and for nine of its 14 kilometres it flows unseen.{/}

{c4+c5}Henceforth Zaroub, the upper village, in Oman, will have it for 18 hours of the 24, and Umm al-Sidr, below, for the rest.{/} {c6}Time shall be kept by a sundial, to be put back where its predecessor was wrecked in a scuffle in 1951, and after dark by the stars or, failing that, by mobile phone.{/} {c9}Any differences go before three growers from each nation, whose eldest has the casting vote.{/} {c8}The channel's restoration is budgeted at $3.4 million in all, split down the middle.{/}

Tempers had been worse. {c13}In 2014 the Omanis shut a gate;{/} {c14}seven hundred or so trees withered downstream.{/} {c15}The Emiratis answered with a pair of boreholes which sucked down the groundwater, and which have to be plugged by midyear.{/}

{c10}Thirty-eight rounds and eleven years later, the whole thing was on the brink of collapse last November,{/} {c11}because a man with a theodolite had dropped into a shaft. Tariq Lashkari, a surveyor in Emirati service, spent nine hours there before people from Zaroub pulled him out.{/} {c12~}Coffee came first, he says; only afterwards did they enquire about his loyalties.{/}

{c16~}Riyadh, for some years a go-between, was among the first to applaud.{/} {c18}Less festive was Idris Kachwala, a professor at the Gulf Institute of Arid Lands: even a fair cut of a dwindling loaf leaves everyone hungry, he said.{/} {c17~}Since 1990 the water has diminished by half.{/}

{c19}Both rulers have yet to give their consent.{/}

=== blog | en | falaj
TELLING THE TIME

My neighbour and I share a hedge. In nineteen years we've not once agreed about its height, and I'd long believed that nothing on earth could be pettier. I've been put to shame. {c1~}There are two nations, rich as Croesus, the pair of them, which have been at loggerheads since before my father was born over what amounts to a ditch.{/}

I'm being unjust. It's a wonderful ditch. {c3~}Somebody dug it at about the time when they were starting on Notre-Dame, and most of it's inside the mountain, where you can't see it, only hear it.{/} {c2~}A few thousand trees hang on it like babies, rather more of them beyond the frontier than this side.{/} And since you can't put a tap on such a thing without shame, they did what sensible people have always done. They divided the day.

{c4~+c5~}That's what they've now gone back to, after all those years of lawyers: you up there have it for this long, we down here for that.{/} Isn't it beautiful? You don't own the water. You own an hour. I should like to own an hour. I'd take the one after lunch.

{c6~}For a clock they used to have the shadow of a stick, until somebody broke it, the stick or the shadow, over somebody's head. It's to be set up afresh. And in the dark you look upwards.{/} I've a nephew in Silicon Valley who'd offer them an app within the week. I see that a phone's permitted, in case of cloud. It's a pity. It'll be the phone, you mark my words. In ten years there won't be a soul who can tell Vega from a drone.

{c9~}What will they do if they fall out? They'll have a handful of growers sit down together, and if that doesn't help, whoever's got the most birthdays behind him shall say how it is.{/} I've been advocating it for years, with special reference to this household.

{c13~+c15~}They'd been beastly to each other, to be sure. One turned the thing off; the other drilled.{/} {c14~}It was the trees that paid, hundreds of them, standing there brown as brooms.{/} I can't hear that without thinking of all the other quarrels in which it's the trees that pay.

{c11~}And what nearly wrecked it all at the last moment? A chap with a tripod who wasn't looking where he was going. He went down a hole.{/} {c11~}It was the other side that hauled him up.{/} {c12~}They filled him with something hot, and not until he'd drunk it did they put the question.{/} That's civilisation in the right order. I shall say so to my neighbour, if he ever falls into the pond.

{c18~}A learned spoilsport has remarked that however nicely you slice it, there's less and less to slice.{/} He's right, he's a professor. Still, I'd rather be thirsty in company.

=== other | en | pasture
{h1~}Oman, Saudi Arabia agree on pasture rights at edge of Empty Quarter{/}

SALALAH, Oman, Feb 8, 2022 (Gulf Horizon) - {h1}Oman and Saudi Arabia signed an agreement on Tuesday to let herders cross their desert border with camels, ending a dispute that began in 1990.{/}

{h2}About 900 families with 31,000 camels will receive cards that are valid for grazing up to 60 kilometres inside the other country.{/} {h3}The animals will be fitted with chips.{/}

{h4}"The camel has never recognised a frontier, and we have recognised the camel," said Oman's deputy governor of Dhofar, Salim Kathiri, who signed with a Saudi general in a tent.{/}

{h5}The talks took four years.{/} They nearly failed when a prize racing camel named Barq was impounded at a border post in 2020. It was returned with an apology and a blanket.

{h6}A joint committee of tribal elders will settle quarrels.{/} {h7}Oman had closed the wells of Shisr to Saudi herds in 2015, after which some 2,000 animals died.{/}

The United Arab Emirates welcomed the accord. {h8}Vets warned of the spread of camel pox.{/}

=== discrepancies
number | c4 | wire: 17 hours a day | rewrite: 18 hours of the 24
amount | c8 | wire: $3.4 million each | rewrite: $3.4 million in all
