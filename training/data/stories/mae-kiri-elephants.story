=== wire | en | maekiri
CHIANG SAENG, Thailand, Oct 7, 2025 (Mekong Newsroom) - {c1}More than 100 elephants were led to safety through chest-high water when a river burst its banks in northern Thailand, but four drowned, a sanctuary said on Tuesday.{/}

{c2}The Mae Kiri, swollen by the remnants of Typhoon Lanrong, rose by 5.1 metres in nine hours on Sunday night, the highest level since measurements began in 1972.{/}

{c3}The 118 elephants of the Baan Chang Kaew sanctuary, many of them old, blind or lame from years in logging and circuses, had to climb to a temple on a hill three kilometres away.{/} {c4}"The ones who could see walked on the outside," said its founder, Saowaluk Intharachai, 63.{/}

{c5}A blind cow named Mae Bua Ngoen, aged 71, refused to leave her stall.{/} {c6}Her keeper, a 24-year-old Karen named Saw Htoo, stayed with her on a pile of hay bales for 16 hours, singing, until the water fell.{/} {c7}Both are well.{/}

{c8}The four that drowned had been chained in a neighbouring camp that offers rides.{/} {c9}Its owner, Prasit Wongkhamlue, said he had the keys but could not get to them.{/} {c10}The livestock department said it would examine whether he had broken the law on animal cruelty, which carries up to two years in jail.{/}

{c11}In the province, 11 people died and some 40,000 homes were flooded.{/} {c12}The governor, Thanakorn Siripat, rejected criticism that the warning had gone out by text message at 2 a.m. in Thai only.{/} {c13}Most of the keepers are from Myanmar and do not read it.{/}

{c14}Three dams upstream had opened their gates on Saturday because they were 97 percent full.{/} {c15}The irrigation office said it had had no choice.{/}

{c16}The sanctuary lost its clinic, its kitchen and 60 tonnes of banana stems.{/} {c17}Within two days it received donations of 31 million baht ($950,000) from 74 countries.{/} {c18}It has asked people not to come and not to send bananas, since the road is needed for lorries with grass.{/}

{c19}About 800 dogs and 1,200 cats in its care were rescued by boat.{/} {c20}The fate of a herd of buffaloes is unknown.{/}

{c21}Thailand has some 3,800 captive elephants, more than it has in the wild.{/}

=== rewrite | en | maekiri
{c6~}Singing through the flood: the elephant and the boy{/}

ANIMAL PLANET NEWS BLOG* (*no relation) | by Petra V.

{c6}For sixteen hours Saw Htoo, 24, sang. He sat on bales of hay, the brown water all around them, beside an animal that could not see it.{/} {c5}Mae Bua Ngoen, seventeen years of age, would not be moved.{/} {c7}They both made it!{/}

{c1~}So did over a hundred of her companions.{/} {c3}The Baan Chang Kaew sanctuary has taken in 118 elephants, a lot of whom lost their sight or the use of a leg in circuses or dragging teak. They were taken three kilometres uphill, to a temple.{/} {c4}"The ones who could see walked on the outside," founder Saowaluk Intharachai recalls.{/}

{c2}It was the tail end of typhoon Lanrong that swelled the Mae Kiri. In the course of nine hours the level climbed by more than five metres, which had not happened since 1972.{/} {c14~}Reservoirs further up that were all but full had been letting out water a day earlier.{/}

{c8~}Not far off, where tourists can ride, four elephants died on their chains.{/} {c9}The proprietor, Prasit Wongkhamlue, was in possession of the keys, he claims, but the way to them was under water.{/} {c10~}He will be charged with cruelty to animals, the livestock authority announced.{/}

{c11}The human toll in the province: 11 dead, forty thousand houses under water.{/} {c12~}A text message was sent out in the middle of the night,{/} {c13~}useless for keepers who come from across the border.{/} {c12~}The governor sees no fault in that.{/}

{c19}Eight hundred dogs and twelve hundred cats got a boat ride.{/} {c16~}Sixty tonnes of fodder and the animal hospital are gone.{/} {c17}But donors from 74 countries gave the equivalent of 950,000 dollars in 48 hours.{/} {c18~}One request: no more bananas, please!{/}

=== rewrite2 | en | maekiri
{c1~}Jumbo rescue in Thai flood{/}

- {c1}Over 100 elephants escaped a flood in the north of Thailand, wading up to their chests; four were drowned, according to a sanctuary.{/}
- {c8}Those four belonged to a nearby riding camp and had been in chains.{/}
- {c11~}Eleven people were killed in the area.{/}
- {c15+c14~}Officials at the irrigation office say that they could not but open the dams.{/}
- {c12}The provincial governor, Thanakorn Siripat, does not accept that a Thai text message sent at 2 in the morning was an insufficient warning.{/}
- {c20}No one knows what has become of the buffaloes.{/}
- {c21}With about 3,800, there are more elephants in captivity in Thailand than in its forests.{/}

=== arabic | ar | maekiri
{c1~}تايلاند.. مئة فيل تنجو من الفيضان{/} {c6~}وحارس يغني لفيلة عمياء حتى انحسار المياه{/}

بانكوك – منوعات

{c1}نجا أكثر من مئة فيل سارت في مياه بلغت صدورها حين فاض نهر في شمال تايلاند، بينما نفقت أربعة أفيال غرقاً، حسبما أعلنت محمية للفيلة الثلاثاء.{/}

{c2}وارتفع منسوب نهر ماي كيري 5.1 أمتار خلال تسع ساعات ليل الأحد بفعل بقايا الإعصار «لانرونغ»، وهو أعلى منسوب يُسجل منذ بدء القياسات عام 1972.{/}

{c3~}واضطرت الفيلة الـ118 التي ترعاها محمية «بان تشانغ كايو» إلى الصعود نحو معبد على تلة قريبة، وكثير منها مسن أو أعمى.{/} {c4}وقالت مؤسسة المحمية ساوالوك إنتاراتشاي (63 عاماً): "المبصرة منها سارت على الأطراف".{/}

{c5}ورفضت فيلة عمياء في الحادية والسبعين من العمر تُدعى «ماي بوا نغون» مغادرة حظيرتها،{/} {c6}فبقي معها حارسها الشاب سو هتو (24 عاماً)، وهو من قومية الكارين، 16 ساعة فوق بالات القش يغني لها إلى أن انحسرت المياه.{/}

{c8}أما الأفيال الأربعة النافقة فكانت مقيدة بالسلاسل في مخيم مجاور يقدم جولات على ظهور الفيلة.{/} {c9~}وقال مالكه إنه لم يتمكن من الوصول إلى المفاتيح،{/} {c10}وتدرس السلطات ما إذا كان قد انتهك قانون الرفق بالحيوان الذي تصل عقوبته إلى السجن سنتين.{/}

{c11}وأودى الفيضان بحياة أحد عشر شخصاً في الإقليم وغمر نحو أربعة آلاف منزل.{/} {c12~+c13}وتعرّض الحاكم لانتقادات لأن رسالة التحذير أُرسلت في الثانية فجراً بالتايلاندية فقط، وهي لغة لا يقرؤها معظم حراس الفيلة القادمين من ميانمار.{/}

{c17~}وتلقت المحمية تبرعات بقيمة 31 مليون بات،{/} {c18}وطلبت من محبيها عدم الحضور وعدم إرسال الموز لأن الطريق مخصصة لشاحنات الأعشاب.{/}

ودخلت أغنية الحارس قوائم الأكثر استماعاً على الإنترنت.

=== blog | en | maekiri
On not sending bananas

My children have wished to send a banana to Thailand. One banana. It lies on the radiator in an envelope on which is written, in crayon, ELEFANT. {c18~}I have had to explain to them that the elephants have expressly asked that we refrain, since the lane is narrow and the hay lorry has to get through.{/} There were tears. It has given me an opportunity to think about help.

{c17~}Nearly a million dollars, in two days, from every corner of the earth.{/} Am I against it? How could one be! {c3~}They are old, they are half blind, they have pulled our trees and stood on our little stools, and in the night of their lives they are driven up a mountain to the monks.{/} {c4~}With the seeing ones as a handrail for the others; I defy you to read that with a dry eye.{/}

But there's a line in the same report that nobody at our breakfast table had noticed. {c11~}Eleven. That is people. It's towards the end.{/} I went to look for their names and ages and found the name and age of an elephant.

{c5~+c6~}Hers is a story that I'd have liked to invent: the stubborn old lady who won't get up, the young fellow who could have been on dry land and who stays and sings to her till it's over.{/} What does one sing for so long? I know about eleven minutes' worth of songs, if I repeat the refrains.

{c13~}He is a foreigner there, like nearly all of them who do that work.{/} {c12~}The alarm did arrive on his telephone, at an hour when one's asleep, in letters that might as well have been ants.{/} The gentleman in charge of the province is of the opinion that everything was done properly. It probably was. I have noticed that everything often is.

{c14~+c15~}Higher up the river there had been some men who turned a wheel, because their lakes were about to run over. They'd had no other option, they say,{/} and again I believe them. It's a curious catastrophe, in which all have acted correctly and the water is five metres up.

{c8~}And the four? You'll have cried about those as well. They were next door, in the place with the saddles, and couldn't run, because one had seen to it that they couldn't.{/} {c9~}There were keys. Their master knew where. He only couldn't swim so far.{/} {c10~}It's being considered whether that is a crime.{/} I rode an elephant, in 1996, on my honeymoon. There is a photograph. We are laughing. I've turned it to the wall, and then I turned it back, since that seemed to me to be the more disagreeable of the two.

We ate the banana in the end, with ceremony, in three parts.

=== other | en | tuskcourt
Thai camp owner jailed over elephant tusks

CHIANG SAENG, Thailand, March 19, 2024 (Mekong Newsroom) - A court in northern Thailand on Tuesday sentenced the manager of an elephant camp to two years in jail for selling the tusks of four animals that had died in chains during a heatwave.

The camp, which offers rides, belongs to Prasit Wongkhamlue, who was acquitted. He said he had the keys to the store but had not known what was in it.

The tusks, weighing 61 kilos, were found in a lorry with banana stems on its way to the Mekong. The livestock department said the animals had not been registered.

Saowaluk Intharachai, the founder of the Baan Chang Kaew sanctuary, offered to take in the eleven elephants that remain in the camp. "Some of them are blind, and so is the law," she said.

=== discrepancies
age | c5 | wire: 71 | arabic: 71 | rewrite: seventeen
modality | c10 | wire: would examine whether | arabic: are studying whether | blog: it is being considered | rewrite: he will be charged
number | c11 | wire: 40,000 homes | rewrite: forty thousand | arabic: four thousand
