=== wire | en | hail
{c1~}Hailstorm injures 57 in South African town{/}

KAREEBOOM, South Africa, Nov 24, 2025 - {c1}A hailstorm injured 57 people and damaged more than 2,000 homes in the Free State town of Kareeboom on Sunday afternoon,{/} disaster officials said.

{c2}Stones as big as tennis balls fell for 17 minutes from 3.40pm,{/} {c3}and drifts of ice lay knee-deep in the streets after dark.{/}

{c4}Most of the injured were at an outdoor service in Phomolong township, where a marquee collapsed under the weight.{/} {c5}Pastor Elias Motaung told worshippers to hold plastic chairs over their heads, which probably saved lives, paramedics said.{/} {c6}Three people, one of them a girl of nine, are in a serious condition with skull fractures.{/}

{c7}The South African Weather Bureau had issued an orange warning on Saturday evening.{/} {c8}It was upgraded to red at 3.35pm, five minutes before the first stones,{/} {c9}because the nearest radar, at Bethal Ridge, has been out of order since June, forecaster Nomvula Dlamini said.{/} {c10}"We saw this storm the way our grandmothers would have, by looking up," she said.{/}

{c11}Repairs to the radar would cost R14 million.{/} {c12}The environment ministry said that a tender had failed twice because only one bidder had come forward.{/}

{c13}Maize farmers lost about 9,000 hectares, the farmers' association Vrystaat Graan estimates.{/} {c14}Its chairman, Gideon Prinsloo, said only one in five was insured.{/} Prinsloo, who farms near the dam, lost his own crop to army worm two years ago.

{c15}Premier Mamello Tsotetsi, who visited on Monday, asked for the district to be declared a disaster area.{/} {c16}She said roof sheets for 600 homes would arrive by Wednesday.{/} {c17}Residents booed her because tarpaulins promised after a storm in 2023 never came.{/}

{c18}Insurers expect claims of R850 million.{/} {c19}Dealers' lots along the N8 were hit as well, and some 340 new cars were wrecked.{/}

{c20}A stone picked up by a schoolboy, Tumelo Khoza, weighed 412 grams.{/} {c21}He keeps it in his mother's freezer until scientists from Bloemfontein come to see it.{/} No one has been killed by hail in the province since 1998, the bureau said.

=== rewrite | en | hail
Ice From a Clear Blue Sunday

By Staff Writer - Mzansi Daily Digest - 24 Nov 2025 - Comments (113)

{c5}If the congregation at Phomolong is alive, it's because their pastor had them put the seating on their heads. So, at least, think the ambulance crews who came for them.{/} {c4}It was there, beneath a tent that gave way, that the greater part of the casualties were counted.{/}

{c1}All told, 75 people were hurt, and the number of dwellings hit goes beyond two thousand. Kareeboom, in the Free State, has had weather before, but not like this.{/} {c2~}For a quarter of an hour and a bit it rained what might have been tennis balls.{/} {c3}Night fell, and people still waded through ice up to the knee.{/}

{c6}The skulls of three victims are broken, and doctors are worried about them. The youngest is nine.{/}

Why were they out there at all? {c8}Red, the highest alert, was announced when there were only five minutes left.{/} {c7~}Until then the colour had been orange.{/} {c9}What would have given forecasters a better view stands useless on Bethal Ridge. Since midwinter that antenna has sent no picture.{/} {c10}With nothing but the eyes in one's head to go by, one works as in the old women's day, comments Nomvula Dlamini.{/} Dlamini joined the bureau in 2009 and has often said that the country needs eleven more such stations.

{c12}According to the ministry, nobody at all answered either of the two calls for bids.{/} {c11}Fourteen million rand is what it would take.{/}

{c13}In the fields, Vrystaat Graan puts the loss at nine thousand hectares of maize.{/} {c14}Four growers in five have no policy to fall back on, says Gideon Prinsloo, its chair.{/} {c19}By the national road, showrooms' stock was turned to scrap: three hundred and forty vehicles that no one had yet driven.{/}

{c17}The premier got a rough reception. Two years ago there was to have been canvas for the roofless, and people haven't forgotten that they are still waiting for it.{/} {c16}What Mamello Tsotetsi brought this time was the assurance that six hundred houses would have metal sheeting at midweek.{/} {c15~}She's also pressing for an official state of disaster.{/}

Download our weather app!

=== blog | en | hail
Chairs

White plastic, monobloc, made by the hundred million. We've all sat on it. We have all, at some aunt's seventieth, gone through it. There's an exhibition somewhere that calls it the ugliest object on earth. I should like to nominate it for a medal.

{c5~}For on Sunday, between one hymn and the next, a clergyman with his wits about him cried out that everybody should turn the thing over and get under it; and they did, and now they're able to tell us so.{/} {c4~}The big tent, which was supposed to do that job, had lain down on them.{/} I have thought about that man's voice. Would I have obeyed? I would have looked round to see who else was.

Five minutes! {c8~}It is the time that I take to find my glasses. It's the time the town was given between being told the worst and getting it.{/} {c7~}To be fair, and one must be, there had been some talk of a storm overnight, in a paler colour.{/} I never know about the colours. Yellow is for puddles, as far as I can make out; orange is for other people.

{c9~}And the eye that should've been watching? Blind since the winter.{/} {c12~}The ministry has asked in the newspaper for a doctor. Twice. One turned up, and one, by the rules, is too few.{/} I want you to read that again. I had to. It is as though your house were on fire and the brigade said: we'd love to, but we have only a single quote. {c11~}All that for the price of two of the sort of car that ministers go about in.{/} All right, five.

{c10~}The young lady at the bureau has said what there is to be said, and something about grannies.{/} Mine could smell it. She'd come out on the stoep, wipe her hands, call the hens by name, and we'd be indoors with the mirrors covered. She was wrong one time in three. I believe that is also what the satellite manages.

{c18~}The people with the calculators speak of the best part of a billion.{/} {c14~}That's for those who had a policy. Out where the mealies grew, hardly anybody did.{/} {c19~}Strange that my first thought was of all those unsold bakkies, with their noses dented, in a row.{/} Is it because one can't look at the other thing? {c6~}There is a child in a ward with her head broken.{/}

{c17~}They hissed the great lady when she came. It was about some sails, or sheets, which somebody before her, or she, had once sworn would be on their way.{/} {c16~}This time it's iron. By the middle of the week, she says.{/} Count them as they come off the lorry.

{c20~+c21~}And a boy has a piece of the sky in with the fish fingers. It's nearly a pound in weight, and he's waiting for a professor.{/} I hope that there's no load-shedding before then.

=== arabic | ar | hail
{c1~}عشرات الجرحى جراء عاصفة بَرَد غير مسبوقة في جنوب أفريقيا{/}

جوهانسبرغ، 24 نوفمبر 2025

{c1}أصيب 57 شخصاً وتضرر أكثر من ألفي منزل عندما ضربت عاصفة بَرَد عنيفة بعد ظهر الأحد بلدة كاريبوم في إقليم فري ستيت بجنوب أفريقيا.{/}

{c2}وتساقطت حبات بحجم كرات المضرب على مدى 17 دقيقة،{/} {c3}فيما بقيت أكوام الجليد تصل إلى الركب في الشوارع بعد حلول الظلام.{/}

{c4}وكان معظم المصابين يحضرون قداساً في الهواء الطلق بضاحية فومولونغ حين انهارت خيمة كبيرة فوقهم.{/} {c5}ويرجّح مسعفون أن القس إلياس موتاونغ أنقذ أرواحاً عندما طلب من المصلين رفع الكراسي البلاستيكية فوق رؤوسهم.{/} {c6}ولا يزال ثلاثة أشخاص، بينهم طفلة في السابعة، في حال خطرة بسبب كسور في الجمجمة.{/}

إنذار متأخر

كانت هيئة الأرصاد قد {c7}أصدرت مساء السبت تحذيراً برتقالياً،{/} {c8}ولم ترفعه إلى الأحمر إلا قبل خمس دقائق من سقوط أولى الحبات.{/} وعزت خبيرة الأرصاد نومفولا دلاميني ذلك إلى {c9}تعطل أقرب رادار منذ يونيو.{/} {c10}وقالت: "رأينا العاصفة كما كانت جداتنا سيرينها، برفع أبصارنا إلى السماء".{/}

{c11}وتبلغ كلفة إصلاح الرادار 14 مليون راند،{/} {c12}وقد أخفقت مناقصتان بشأنه لأن عارضاً واحداً فقط تقدم، بحسب وزارة البيئة.{/}

{c13}وخسر مزارعو الذرة نحو تسعة آلاف هكتار،{/} {c18}وتتوقع شركات التأمين مطالبات بقيمة 850 مليون راند.{/}

{c17}واستقبل الأهالي رئيسة الإقليم ماميلو تسوتيتسي بصيحات الاستهجان، إذ لم تصلهم أغطية وُعدوا بها عقب عاصفة عام 2023.{/} وقد ترأست تسوتيتسي الإقليم مطلع العام الماضي.

=== update | en | hail
KAREEBOOM, Nov 27, 2025 - {c16}Roof sheets for 240 of the 600 homes promised by Premier Mamello Tsotetsi have reached Kareeboom,{/} a day late, four days after {c1~}a hailstorm injured 57 people there.{/}

The nine-year-old girl {c6~}who suffered a skull fracture{/} has woken up and asked for her school bag, a hospital in Bloemfontein said. One of the three seriously injured, a man of 71, died on Wednesday.

{c15}The government on Thursday declared the district a disaster area, as Tsotetsi had requested on her visit.{/} {c14~}Farmers, most of whom were not insured,{/} will be able to apply for loans.

{c12}After two tenders failed for want of competing bids,{/} the environment ministry said the repair of the radar at Bethal Ridge would be awarded without a third. {c9~}The device has not worked since June.{/}

{c20+c21}Scientists put the weight of the stone kept in a freezer by a schoolboy, Tumelo Khoza, at 398 grams.{/} It is not a national record. They will take it to a museum.

=== other | en | hail2023
Roofs torn off in Kareeboom storm

KAREEBOOM, South Africa, Jan 15, 2023 - {h1}A storm tore the roofs off 310 homes in the Free State town of Kareeboom on Saturday night,{/} disaster officials said. {h2}Eleven people were slightly injured, most of them by flying sheets of iron.{/}

{h3}A church hall in Phomolong township was flattened an hour after Pastor Elias Motaung had locked up.{/} Stones as big as marbles fell for some minutes.

{h4}The South African Weather Bureau had issued an orange warning at noon and upgraded it to red four hours before the storm,{/} forecaster Nomvula Dlamini said. "The radar gave us a beautiful picture," she said. {h5}The premier of the province at that time, Sipho Leballo, said tarpaulins for all of those who had lost their roofs would arrive within a week.{/}

Maize was hardly damaged, said Gideon Prinsloo of the farmers' association Vrystaat Graan, but sunflowers were. Insurers expect claims of R60 million.

=== otherbrief | en | hail2023
{h3}Had he turned the key sixty minutes later, Elias Motaung would have been under his own church when it came down.{/} {h1~}Over three hundred families in the same town can see the stars from their beds,{/} {h2~}and about a dozen people have cuts and bruises.{/} {h4~}Nobody can complain that they weren't told; the red signal had been out since the afternoon.{/} {h5~}Canvas is to follow in a few days, the premier has said.{/}

=== discrepancies
number | c1 | wire: 57 | rewrite: 75 | arabic: 57 | update: 57
negation | c12 | wire: only one bidder | rewrite: nobody at all answered | arabic: عارض واحد فقط
age | c6 | wire: nine | rewrite: nine | arabic: طفلة في السابعة
number | c20 | wire: 412 grams | update: 398 grams
