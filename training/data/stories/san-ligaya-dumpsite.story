=== wire | en | ligaya
{c1~}Rubbish mountain collapses on Philippine shanty town, 31 dead{/}

SAN LIGAYA, Philippines, July 28, 2026 (Archipelago Press) - {c1}A mountain of garbage 40 metres high collapsed onto a settlement of waste pickers near Manila after three days of rain, killing at least 31 people, disaster officials said on Tuesday.{/}

{c2}About 60 people were missing at the San Ligaya dump,{/} {c3}where the slide at 4.40 a.m. on Monday buried 70 shacks under plastic, mud and rotting food.{/} {c4}Methane in the mass burned in a dozen places and drove rescuers back.{/}

{c5}"You cannot tell what is a house and what is trash," said Captain Rowena Magpantay of the fire bureau, who leads the search with 300 men, 12 excavators and four dogs.{/} {c6}The dogs are of little help because of the smell, she said.{/}

{c7}Text messages from under the rubble stopped on Monday afternoon.{/} {c8}One, from a mother of three, read: "We have air. It is hot. Tell them not to use the big machine."{/}

{c9}The dump was to have been closed in 2023 under a law of 2000 that forbids open dumps.{/} {c10}It was given three extensions, the last by Governor Ernesto "Boying" Villarante, whose brother-in-law owns the operator, Luntian Sanitation Corp.{/} {c11}The company takes in 1,900 tonnes a day, nearly twice what it is licensed for, according to a report of the environment department that was leaked on Tuesday.{/}

{c12}Villarante said there was "a time to weep and a time to look for mistakes".{/} {c13}He offered the families 20,000 pesos ($350) each and a plot in Barangay Mabunga, 26 kilometres away.{/}

{c14}Many refused. "There is nothing to pick in Mabunga," said Jun-jun Abellera, 38, who has lost his wife and has sorted copper wire at the dump since he was seven.{/}

{c15}A priest, Father Celso Ignacio, said he had asked in June for the settlement to be moved, when cracks opened in the slope.{/} {c16}The company replied by having the cracks covered with soil, he said.{/}

{c17}Luntian's lawyer called the collapse an act of God.{/} {c18}The Senate will hold a hearing on Aug 5.{/}

{c19}In July 2000 more than 200 people were killed when the Payatas dump in Quezon City collapsed.{/} {c20}That disaster led to the law.{/}

=== blog | en | ligaya
What the bin said

I put out the bin on Sunday evening, as I do. It had in it: the skin of a mango; eleven of those sachets in which shampoo is sold to people who can't afford a bottle, and to me, because I am lazy; a birthday card which sings. I had not thought of these objects again until I saw, behind the shoulder of a reporter, something that might have been the card.

We say "throw away". I'd like to be shown Away. I think I've now seen it. {c3~}It slid downhill in the dark, before the cocks, on to the roofs of those who live off what we have finished with.{/} {c4~}It was on fire from inside, and still raining.{/}

{c1~}Thirty, they say, and you can hear in the voice of the one who says it that this is only the number of those they could recognise as people.{/} {c5~}The captain of the firefighters, a woman with a voice like gravel, admitted that she couldn't tell the homes from the refuse.{/} I keep coming back to that. Whose remark is it, really? Ours, for twenty years.

{c7~}There were telephones ringing underneath. And then there weren't.{/} {c8~}One of the last things to come up was a piece of advice concerning the excavators. She was so polite about it.{/}

Is it the rain's fault? {c17~}The Almighty's, if we are to follow the attorney of those who run the place,{/} in which case I should like to see Him cross-examined. {c9~}That hill had no business to be there. It was illegal when my daughter was in nursery school, and was finally to be shut, cross their hearts, three years ago.{/} {c10~}But there is always somebody's sister's husband. There was an extension, and another, and the signature under the third is that of a gentleman who has dinner with the beneficiary on Sundays.{/} {c11~}Two lorries went up for every one that was allowed to.{/}

{c15~}A priest had gone to see them a month before, because the earth had started to open.{/} {c16~}They heard him out. They sent a man with a shovel, to fill in the cracks so that they would not be so frightening.{/}

Forgive me, I am a person who laughs when things are bad. {c13~}I laughed when I heard of the land they've been given, an hour's jeepney ride away from the only thing they know how to do.{/} {c14~}A widower of two days said it best: over there, there's nothing to pick.{/}

My grandmother had no bin. I asked her once where they had put things, and she did not understand the question.

I took the sachets out again. They're on the table now. I don't know what I mean to do with them.

=== rewrite | en | ligaya
{c1~}Trash avalanche near Manila:{/} hopes fade

{c14~}For thirty-one years Jun-jun Abellera has made his living from copper wire that others discarded. His wife is among the dead,{/} {c13~}and he has been offered land 62 kilometres off, in Mabunga,{/} {c14~}which he does not want: what would he sort there?{/}

{c1}At least 31 people perished when, softened by three days of downpours, forty metres of waste gave way above the pickers' village of San Ligaya, on the outskirts of the Philippine capital.{/} {c3~}It was twenty to five on Monday morning.{/} {c2~}No trace has been found of some sixty others.{/}

{c7}No SMS has come out of the heap since Monday afternoon.{/} {c8~}In one of the last a woman implored rescuers to keep away with heavy equipment.{/} {c5~}A dozen diggers are in use all the same, together with three hundred firefighters under Captain Rowena Magpantay.{/} {c6}The stench confuses the sniffer dogs.{/} {c4~}Burning gas makes it worse.{/}

{c20~+c19}It was an accident of this very kind, in Payatas in 2000, with upwards of two hundred fatalities, that gave the Philippines a law against open dumps.{/} {c9~}By its terms San Ligaya ought to have been shut down years ago.{/} {c10}Governor Ernesto Villarante was the last of those who granted it a reprieve, three in all; the firm in charge, Luntian Sanitation, belongs to his wife's brother.{/} {c11~}A paper from the ministry of the environment puts the daily load at 1,900 tonnes.{/}

{c15}Cracks had been seen in June, and Father Celso Ignacio demanded then that the families be rehoused.{/} {c16~}According to the clergyman, the operator merely had earth tipped on them.{/} {c12~}This is not the hour to search for errors, the governor believes.{/} {c18}Senators will look into the case on the fifth of August.{/}

Hashtags: #SanLigaya #ZeroWaste

=== arabic | ar | ligaya
{c1~}انهيار جبل من القمامة يدفن حياً فقيراً قرب مانيلا{/}

مانيلا – الثلاثاء

{c1}لقي ما لا يقل عن 31 شخصاً مصرعهم إثر انهيار جبل من النفايات يبلغ ارتفاعه 40 متراً على حي يسكنه جامعو القمامة قرب العاصمة الفلبينية مانيلا، بعد أمطار هطلت ثلاثة أيام متواصلة.{/}

{c2}ولا يزال نحو 60 شخصاً في عداد المفقودين في مكب سان ليغايا،{/} {c3}حيث طُمر 70 كوخاً عند الساعة 4:40 من فجر الاثنين تحت البلاستيك والأوحال وبقايا الطعام.{/} {c4}وأعاقت حرائق غاز الميثان المشتعلة في مواضع عدة عمل المنقذين.{/}

{c5}وقالت النقيب روينا ماغبانتاي التي تقود عمليات البحث بمشاركة 300 رجل و12 حفارة وأربعة كلاب: "لا يمكنك أن تميز البيت من القمامة".{/}

{c7}وانقطعت منذ عصر الاثنين الرسائل النصية الواردة من تحت الركام،{/} {c8}وجاء في إحداها وقد بعثت بها أم لثلاثة أطفال: "لدينا هواء، الجو حار، قولوا لهم ألا يستخدموا الآلة الكبيرة".{/}

{c9}وكان من المقرر إغلاق المكب عام 2023 عملاً بقانون يحظر المكبات المكشوفة صدر عام 2000،{/} {c10}لكنه حظي بالتمديد ثلاث مرات، آخرها بتوقيع حاكم المقاطعة إرنستو فيلارانتي الذي يملك صهره الشركة المشغلة.{/} {c11}وذكر تقرير مسرب لوزارة البيئة أن الشركة تستقبل 1900 طن يومياً، أي ضعف الكمية المرخصة تقريباً.{/}

{c15~}وقال كاهن المنطقة إنه طالب في يوليو بنقل السكان بعد ظهور تشققات،{/} {c17}بينما وصف محامي الشركة ما حدث بأنه "قضاء وقدر".{/}

{c18~}ويعقد مجلس الشيوخ جلسة استماع بشأن الكارثة في أغسطس/آب.{/}

ولم يصدر بعد تعليق من الرئاسة الفلبينية.

=== other | en | ligayastrike
Philippine waste pickers end blockade of San Ligaya dump

SAN LIGAYA, Philippines, Feb 19, 2025 (Archipelago Press) - {h1}Waste pickers at the San Ligaya dump near Manila on Wednesday ended a blockade of nine days{/} {h2}after the operator, Luntian Sanitation Corp, dropped a plan to fence off the site.{/}

{h3}Some 300 garbage lorries had been stuck on the road, and rubbish had piled up in four towns.{/} {h4}The operator will give badges to 2,100 adults, who may enter from 4 a.m., said Father Celso Ignacio, who mediated.{/} Children under 15 will not be let in.

{h5}"Without the mountain we do not eat," said Jun-jun Abellera, a leader of the pickers.{/} Governor Ernesto "Boying" Villarante called the agreement "a time to embrace".

Police had used water cannon on the third day and injured six people.

=== other2 | en | ligayastrike
Notebook, 20 February 2025: {h1~}After more than a week, the lorries roll again to the capital's most famous heap.{/} {h2~}Its owners had wanted to put a fence round it,{/} {h5~}and those who live on it, and from it, had lain down on the road.{/} {h4}A priest brokered the peace, by which 2,100 grown-ups receive a badge and may go in as early as four in the morning.{/} {h3~}In the suburbs, meanwhile, one could hardly see over the bags.{/}

=== discrepancies
number | c13 | wire: 26 kilometres | rewrite: 62 kilometres
date | c15 | wire: June | rewrite: June | blog: a month before | arabic: July
