=== wire | en | lift
{c1~}Woman gives birth on stairs of Odisha hospital{/} {c2~}after lifts fail{/}

KENDUPALI, Odisha, May 19, 2025 (India Wire Service)

{c1}A 24-year-old woman gave birth on the staircase of a government hospital in Odisha on Saturday night{/} {c2}as both its lifts were out of order,{/} officials said on Monday. {c3}The mother, Sabita Majhi, and her daughter, who weighs 2.4 kg, are stable.{/}

{c4}The labour room of the district headquarters hospital at Kendupali is on the fourth floor.{/} {c5}Majhi was being carried up on a bedsheet by her husband and three attendants when the child was born on the landing between the second and third floors.{/} {c6}A sweeper, Kuni Behera, caught the baby in her sari.{/}

{c7}Hospital superintendent Dr Prafulla Mohanty has been placed under suspension{/} {c8}and a three-member committee asked to report within 15 days, Health Secretary Anuradha Nayak said.{/}

{c9}"I have written 17 letters about these lifts. I can show you the receipts," Dr Mohanty told reporters.{/} {c10}One of the lifts has been out of use since August 2023; the other stopped on May 9.{/}

{c11}The maintenance firm, Utkal Elevators, said it had withdrawn its technicians over unpaid bills of Rs 38.6 lakh.{/} {c12}The public works department said payment had been held up because the firm had not submitted safety certificates.{/}

{c13}A ramp that would have allowed stretchers to be wheeled up has been used since 2022 to store Covid-era oxygen concentrators, most of them still in their boxes.{/} It was cleared on Sunday on the orders of the collector.

{c14}Majhi's husband Dibakar, a mason, said the attendants had asked for Rs 200 for each floor.{/} {c15}Two of them have been dismissed.{/}

The opposition staged a dharna at the gate. {c16}Its local MLA, Sarojini Patra, said patients with fractures had been carried up on chairs for ten days.{/} Patra had raised the shortage of nurses at the hospital in the assembly in March.

{c17}Chief Minister Hemant Dash announced assistance of Rs 1 lakh for the family.{/} {c18}The 300-bed hospital, opened in 2016, serves some 14 lakh people in two districts.{/}

=== rewrite | en | lift
Newborn arrives between floors

Odisha Observer Online | Posted by: Web Desk

{c6~}It was in the fold of a cleaner's sari that a little girl landed on Saturday night.{/} {c4~+c5}She ought to have come into the world on the fourth storey. Her father and three helpers, who were hauling her mother upwards in a sheet, had got as far as a landing, the one above the third floor.{/} {c2~}None of the elevators works.{/}

{c3}There is no cause for worry about either Sabita Majhi or the infant, who tipped the scales at 2.4 kilos.{/}

Heads have begun to fall. {c7}Dr Prafulla Mohanty no longer heads the institution, for the time being.{/} {c15}Nor will two of the helpers be coming back to work.{/} {c14}It was alleged by Dibakar Majhi, who lays bricks for a living, that each storey had carried a price of two hundred rupees.{/} {c8}Three people have been given until early June to find out what went wrong, it was learnt from Anuradha Nayak, the top bureaucrat in the department.{/}

The doctor is not taking it lying down. {c9}He has proof of having complained in writing, and not once: the count stands at seventy.{/} Dr Mohanty, an orthopaedic surgeon, took charge in 2021 and is due to retire next spring.

{c10}Since summer two years ago, patients had been dependent on a single lift, and that gave up on the 9th of this month.{/} {c11}Nobody came to mend it. The contractor, to which Rs 38.6 lakh is owed by its own account, had called off its men.{/} {c12}Public works officials counter that papers proving the equipment safe never reached them; hence no money.{/}

{c13}Nor could trolleys be pushed up the sloping way built for the purpose. For three years it has been crammed with oxygen machines bought in the pandemic, few of which were ever unpacked.{/}

{c17}From Bhubaneswar came word that the Majhis would get a lakh of rupees.{/} {c16~}According to a legislator of the opposition, people with broken bones have had to make the climb in chairs.{/}

ALSO READ: Heatwave: schools to close at 11

=== blog | en | lift
Third landing, left

My own two were born in a nursing home in Cuttack with a marble foyer and a fish tank. I mention it so that you know from where I am speaking. I have never been carried up anything in a bedsheet. My mother was, in 1961, over a flooded field, and the four men who carried her were given rice.

{c14~}The four, or three, of last week had a tariff: so much per storey.{/} It's the word storey that stays with me. One imagines the bargaining, on each landing, with the pains five minutes apart. {c15~}They have been sent home, a couple of them,{/} and I can't say I am sorry, though I'd like to know what they earn and since when they hadn't been paid it.

{c9~}The doctor in charge, who collected stamps, so to speak, who wrote and wrote to everybody and kept the slips,{/} {c7~}has been told to go and sit at home as well.{/} It is how we treat letter-writers. Did not one of the recipients own an eraser, a pen, a telephone? {c8~}They'll all be giving evidence to a committee, I suppose. There is one. It has a fortnight.{/}

As a girl I thought that a lift stopped because it was tired. I now learn that this is almost right. {c11~}The people who oil it had grown tired of not being given what they were due.{/} {c12~}And it was not given them since they'd failed to certify that it was safe,{/} which, on reflection, it was: nothing is as safe as a lift that does not move. {c10~}The first of the pair has been perfectly safe for going on two years.{/}

But what I cannot forgive is the slope. {c13~}There was a slope! Some architect, God bless him, had thought of wheels. And we filled it, floor by floor, with breathing machines in their cartons, bought in the bad year and kept for the next.{/} In that bad year my uncle died in a corridor asking for precisely such a machine. It was on its way, they said. It was on the ramp.

{c6~}So it fell to the woman with the broom.{/} I have looked for her in the photographs from the chief minister's visit. There's a cheque, a very large one, made of cardboard. {c17~}It's for the parents, and they will need it.{/} There is a minister, and there's the minister's shawl. She isn't there. She was, I would guess, cleaning the stairs.

{c3~}The small one thrives, they say. Two kilos and something.{/} Her parents will be asked for the place of birth when they fill in the form. I hope they're precise.

=== arabic | ar | lift
{c1~}هندية تضع مولودتها على درج المستشفى{/} {c2~}بعد تعطل المصاعد{/}

نيودلهي - الثلاثاء 20 أيار/مايو 2025

{c1}وضعت امرأة هندية في الرابعة والعشرين مولودتها على درج مستشفى حكومي في ولاية أوديشا ليل السبت،{/} {c2}لأن مصعدي المبنى كانا معطلين.{/} {c3}وأفاد مسؤولون بأن الأم سابيتا ماجهي وطفلتها، التي تزن 2.4 كيلوغرام، في حالة مستقرة.{/}

{c4}وتقع قاعة الولادة في الطابق الرابع،{/} {c5}وكان الزوج وثلاثة من العمال يحملون الأم على ملاءة حين ولدت عند البسطة الفاصلة بين الطابقين الثاني والثالث.{/} {c6}وتلقفت عاملة النظافة كوني بيهيرا الطفلة بثوبها.{/}

{c7}وأوقفت السلطات مدير المستشفى الدكتور برافولا موهانتي عن العمل،{/} {c8}وكلفت لجنة من ثلاثة أعضاء برفع تقريرها خلال خمسة أيام.{/} {c9}لكن المدير يؤكد أنه وجّه 17 رسالة بشأن المصاعد ويحتفظ بإيصالاتها.{/}

{c11}وتقول الشركة المكلفة بالصيانة إنها سحبت فنييها بسبب فواتير غير مسددة قيمتها 3.86 ملايين روبية،{/} {c12}في حين تعزو دائرة الأشغال التأخير إلى عدم تقديم الشركة شهادات السلامة.{/}

{c13~}أما الممر المنحدر المخصص للنقالات فقد تحوّل منذ 2022 إلى مخزن لأجهزة الأكسجين التي اشتُريت إبان الجائحة.{/}

{c14}وذكر الزوج ديباكار، وهو عامل بناء، أن العمال طلبوا 200 روبية عن كل طابق،{/} {c15}وقد فُصل اثنان منهم.{/} {c17}وأعلن رئيس وزراء الولاية هيمانت داش منح الأسرة مئة ألف روبية.{/} {c18~}ويخدم المستشفى نحو 1.4 مليون نسمة.{/}

شارك المقال

=== radio | en | lift
{c1~+c2~}Eleven past eight. No lift, no labour ward: a young woman in Odisha has had her baby on the stairs of a hospital.{/} {c3~}Both are fine.{/} {c7}The man who ran the place, Dr Mohanty, is suspended,{/} {c9~}though he says he'd sent warning after warning, and he has the slips to prove it.{/} {c16}Sarojini Patra, who sits for the area in the assembly, says that for ten days people with fractures were being taken up on chairs.{/} {c18}Fourteen lakh people depend on the hospital, which has three hundred beds and is all of nine years old.{/} Now the weather.

=== other | en | oxygen
Oxygen machines from Kendupali to go to health centres

KENDUPALI, Odisha, May 26, 2025 (India Wire Service)

{h1}Some 212 oxygen concentrators belonging to the district headquarters hospital at Kendupali will be distributed to 40 community health centres,{/} Health Secretary Anuradha Nayak said on Monday.

{h2}Of the machines, 169 had never been unpacked, and 31 no longer work.{/} {h3}They were bought in May 2021 for Rs 1.7 crore from a supplier in Kolkata who has since gone out of business.{/}

"They will be in use before the monsoon," Nayak said. A two-member committee has been asked to find out why they were not used. The hospital's superintendent, Dr Sujata Rath, who took charge last week, said that she had not known what was in the boxes.

{h4}MLA Sarojini Patra of the opposition said that 46 people had died at the hospital in the second wave for want of oxygen.{/} The health department has put the number at nine.

Kuni Behera, a sweeper who has worked at the hospital since 2016, said staff used to eat their lunch on the boxes. Chief Minister Hemant Dash has announced an audit of all medical stores in the state.

=== otherbrief | en | oxygen
{h1~}Two hundred breathing machines are at last to leave the hospital that owns them and to be shared out among rural clinics.{/} {h2~}Four in five are as new.{/} {h3~}They had cost Rs 1.7 crore four years ago.{/} {h4}It is claimed by an opposition legislator that 46 patients might have been saved by them.{/}

=== discrepancies
number | c9 | wire: 17 letters | rewrite: seventy | arabic: 17 رسالة
place | c5 | wire: between the second and third floors | rewrite: the landing above the third floor | arabic: بين الطابقين الثاني والثالث
date | c8 | wire: within 15 days | rewrite: until early June | arabic: خلال خمسة أيام | blog: a fortnight
