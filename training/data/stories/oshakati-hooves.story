=== wire | en | fmd
{o1~}Namibia confirms foot-and-mouth{/} {o2~}south of fence,{/} {o3~}halts beef exports{/}

WINDHOEK, May 19, 2026 (Kalahari News Agency) - {o1}Namibia confirmed on Tuesday an outbreak of foot-and-mouth disease in 26 cattle on a farm near Grootdraai,{/} {o2}the first in more than 60 years south of the fence that divides the country's livestock.{/}

{o3}Agriculture minister Hilma Nangolo suspended all exports of beef, lamb and hides{/} {o4}and banned the movement of animals in four regions for 28 days.{/}

{o5}The veterinary cordon fence, 1,250 kilometres long, separates the communal herds of the north from the ranches of the south, which sell to Norway and the European Union.{/} {o6}Exports were worth 3.1 billion Namibian dollars last year.{/}

{o7}The infected animals were on the farm Welkom, owned by Gerhard Stolz, who had bought 12 weaners at an auction on May 2, apparently with forged papers.{/} {o8}The virus was of the type SAT 2, the state laboratory said.{/}

{o9}"I saw one bull standing as if on hot sand, and I knew," said the farm's foreman, Petrus Haraseb, who alerted the vet.{/}

{o10}All 410 cattle on Welkom are to be shot this week.{/} {o11}Owners will be paid 80 percent of the market price, Nangolo said.{/} {o12}The farmers' union asked for the full price and for the army to patrol the fence,{/} {o13}in which elephants had torn 37 gaps since January.{/}

{o14}Police are looking for a cattle trader of 44 from Oshakati.{/} {o15}A livestock inspector was suspended on suspicion of having stamped permits in blank.{/}

{o16}Vaccines for 150,000 animals were expected from Botswana on Friday.{/} {o17}Botswana itself closed two border posts to lorries with animals.{/}

{o18}The disease does not affect people. It causes blisters on the mouth and feet and spreads through the air, on tyres and on clothes.{/}

=== radio | en | fmd
RADIO OMURAMBA - FARM HOUR - Wednesday 05h30
(Programme in English; Otjiherero and Afrikaans follow)

Good morning, good morning, and keep your gates closed.

{o2~+o1~}It has happened, the thing our fathers warned us of: the blister is south of the red line.{/} {o7~}Farm Welkom, at Grootdraai. Mr Stolz got weaners at the auction at the beginning of the month, and, I'm told, their papers were as good as a drawing by my little girl.{/}

So listen, rules. {o4~}From the Kunene side to Omaheke, nothing on four legs moves, not for twenty-eight days, not on a bakkie, not on a string.{/} {o3}Minister Nangolo has stopped the beef, the sheep and the skins at the harbour.{/}

{o10~}At Welkom they start shooting today. Four hundred and ten head.{/} Let's be quiet for a moment.

(Cattle bell, 5 seconds)

{o11}If it should be yours, government pays eighty cents in the dollar.{/} {o12~}The union says make it a hundred, and send soldiers to the fence.{/} {o13~}I say, send somebody to talk with the elephants: thirty-seven holes they've made.{/}

{o16}The vaccine comes from our brothers at Gaborone on Thursday, for a hundred and fifty thousand.{/} {o18~}And no, auntie who called last night, you can't get it from the meat. But you can carry it on your boots. Wash your boots!{/}

=== circular | en | fmd
MINISTRY OF AGRICULTURE - DIRECTORATE OF VETERINARY SERVICES
Circular V 7/2026 to all State Veterinarians, Abattoirs and Auctioneers. 19 May 2026

1. {o1}Foot and mouth disease was confirmed this day in twenty-six (26) bovines at Farm Welkom No. 318, District Grootdraai.{/} {o8}Serotype: SAT 2.{/}

2. {o4}With immediate effect, and for 28 days, no cloven-hoofed animal shall be moved within, into or out of the Regions Kunene, Otjozondjupa, Omaheke and Oshikoto.{/}

3. {o3}Export certificates for beef, mutton and hides are withdrawn.{/}

4. {o10}The herd of the infected farm (411 bovines) shall be destroyed by 23 May and buried under lime.{/}

5. {o11}Compensation: 80% of the price per kilogram paid at Windhoek on 15 May.{/}

6. {o16~}Ring vaccination within 30 km as soon as stocks arrive.{/}

7. Movement permits of the series OSH-5500 to OSH-5799 are invalid, irrespective of signature and stamp.

8. All vehicles leaving the district pass through a bath of citric acid.

Dr T. Mbaisa, Chief Veterinary Officer

=== column | en | fmd
STOEP TALK
By Ouma Sarie van Zyl-Kandetu

My first husband courted me over the red line. He was on the one side with a Land Rover and I on the other with a primary school, and whenever he came to tea a man in a green uniform made him stand in a tray. I've associated love with disinfectant ever since. {o5~}It's a long fence; you could lay it from here to Cape Town. What's north of it may be eaten by those who live there; what's south of it may be eaten by Norwegians.{/} It was put up by Germans and kept up by everybody else, and I've never met anyone who liked it or anyone who would take it down.

Now what's north has come south. {o7~}On a lorry, naturally, in the shape of a dozen little oxen with a nice stamp under them;{/} {o15~}and the stamp, it's whispered, was to be had empty, like a cheque.{/} {o14~}They want to speak to a gentleman in the trade who isn't at home.{/} Gentlemen in the trade never are.

I think about the foreman. {o9~}He saw a bull lifting his feet, the way you do on the beach in December, and he didn't look the other way, although it would cost him every animal he'd brought up by bottle, and he rang.{/} {o10~}By Saturday there'll be nothing left for him to be foreman of.{/} Will someone compensate that? {o11~}The owner gets four-fifths.{/} What's four-fifths of a foreman?

{o6~}Three thousand million a year, they say, hangs on this.{/} {o13~}And the elephants of course walk through it as through a bead curtain, dozens of times since New Year.{/} Nobody's asked them for a permit. {o17~}The neighbours to the east have already pulled the bolt.{/} I've put the tray out again, on the stoep, for old times' sake. So far it has only drowned a gecko.

=== arabic | ar | fmd
{o1~}ناميبيا تعلن تفشي الحمى القلاعية{/} {o3~}وتعلق صادرات اللحوم{/}

ويندهوك – 20 مايو/أيار 2026 | اقتصاد

{o1}أكدت ناميبيا، الثلاثاء، إصابة 26 رأساً من الأبقار بالحمى القلاعية في مزرعة قرب غروتدراي،{/} {o2}في أول تفشٍّ من نوعه منذ أكثر من ستين عاماً جنوب السياج الذي يفصل بين قطعان البلاد.{/}

{o3}وعلّقت وزيرة الزراعة هيلما نانغولو صادرات لحوم الأبقار والأغنام والجلود،{/} {o4}وحظرت نقل الحيوانات في أربع مناطق لمدة 28 يوماً.{/}

{o5}ويفصل السياج البيطري، البالغ طوله 1250 كيلومتراً، القطعان الأهلية في الشمال عن مزارع الجنوب التي تصدّر إلى النرويج والاتحاد الأوروبي.{/} {o6}وبلغت قيمة الصادرات 1.3 مليار دولار ناميبي العام الماضي.{/}

{o7}وكان مالك المزرعة غيرهارد ستولتس قد اشترى 12 عجلاً من مزاد في الثاني من مايو بوثائق يُعتقد أنها مزورة.{/} {o10}وسيُعدم قطيع المزرعة البالغ 410 رؤوس هذا الأسبوع،{/} {o11}على أن يحصل المالك على 80% من سعر السوق.{/}

{o12}ودعا اتحاد المزارعين إلى دفع السعر كاملاً ونشر الجيش على امتداد السياج،{/} {o13}الذي أحدثت فيه الفيلة 37 ثغرة منذ يناير/كانون الثاني.{/}

{o16}ويُنتظر وصول لقاحات لـ150 ألف رأس من بوتسوانا الجمعة.{/} {o18~}ولا يصيب المرض البشر.{/}

=== other | en | lungsick
{p1~}Namibia confirms lung sickness{/} north of fence

WINDHOEK, May 26, 2026 (Kalahari News Agency) - {p1}Namibia confirmed on Tuesday an outbreak of lung sickness in 31 cattle at a village near Oshakati, some 300 kilometres north of the fence that divides the country's livestock.{/}

{p2}Agriculture minister Hilma Nangolo banned the movement of cattle in two districts for 60 days.{/} {p3}The herd of 190 will not be shot but vaccinated, she said, since the disease spreads only from nose to nose.{/} "We cannot shoot our way through the alphabet," she said.

{p4}The animals had come from Angola in search of water, according to the headman, Festus Shikongo, who called the vet.{/} Police said there was no link with the cattle trader whom they had been seeking for a week.

=== otherbrief | en | lungsick
Farm Hour, one week on, shorter: {p1~}Now it's the lungs. Thirty-one cows are coughing up at Oshakati way.{/} {p4~}They walked over from the Angolan side, thirsty; the headman reported it himself, good man.{/} {p3}Nobody will shoot; they get the needle, all one hundred and ninety.{/} {p2~}But in two districts your cattle stay at home till the end of July.{/} That's all. Wash your boots anyway.

=== other_ar | ar | botswana
بوتسوانا تنهي حظر تصدير اللحوم بعد خلوها من الحمى القلاعية

غابورون – 18 مايو/أيار 2025 | اقتصاد

أعلنت بوتسوانا، الأحد، استئناف صادرات لحوم الأبقار إلى الاتحاد الأوروبي بعد حظر دام عشرة أشهر بسبب تفشي الحمى القلاعية في شمال شرقي البلاد. وقال وزير الزراعة تيبوغو مواغي إن آخر إصابة سُجلت في أغسطس/آب الماضي، وإن 11200 رأس أُعدمت وعُوّض أصحابها بكامل السعر.

وأضاف أن سياجاً مزدوجاً بطول 140 كيلومتراً أُقيم على الحدود مع زيمبابوي، وأن الجيش يراقبه بطائرات مسيّرة. وكانت الفيلة قد اخترقت السياج القديم عشرات المرات. وبلغت خسائر القطاع نحو 900 مليون بولا.

=== discrepancies
date | o16 | wire: Friday | radio: Thursday | arabic: Friday
number | o10 | wire: 410 | radio: four hundred and ten | circular: 411 | arabic: 410
amount | o6 | wire: 3.1 billion | arabic: 1.3 billion
