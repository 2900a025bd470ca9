=== blog | en | schools
Present, Miss!

The register is the only book that I was ever made to read aloud. I was monitor in the Lower Fourth, and it fell to me to call the names, and if someone failed to answer, there was always another boy who'd do it for him in a squeaky voice. Absentees have never been so lively as in my mouth. I mention it because I seem to have been ahead of my time.

{c4~}There's a maze of rivers, an ocean's worth of them, where children who live on stilts are taught on barges.{/} It's a charming thought. {c3~}What's been discovered is that a large part of those barges were nothing but charm: no hull, no blackboard, no children.{/} What there was instead was a payroll.

{c5~}The ladies and gentlemen on it drew their salaries every month. Several hundred of them! They taught geography, I suppose, since they were so hard to locate.{/} {c6~}One was a racehorse.{/} I'll let that sink in, like a barge. Somebody, at some point, filling in some form, came to the line "name of teacher" and put down that of a four-legged animal. Was he drunk? Was he in a hurry? Or had he reached that pitch of confidence which comes before every fall, when it isn't enough to cheat them, they've also got to be teased?

{c1~}So at dawn the knock came, at the doors of quite a few of those who make the laws up there.{/} {c8~}One of the finest among them went out by the window, into the creek, in his night things, and was fished out by a fellow with a canoe.{/} {c9~}He says it's persecution.{/} I say it's pyjamas.

{c7~}Where did it go? It's always the same, houses, a helicopter, and a very great deal of meat on the hoof.{/} Nobody ever embezzles in order to buy a library.

I've a friend who served thirty years as an inspector of schools. She'd turn up unannounced, in flat shoes. "You've only to smell it," she'd say, "wet coats and glue". {c10~}It was that sort of woman who did for them, by the way. She got into a boat and went to see.{/} {c11~}For weeks she went from one dot on her chart to the next, and at each there was only water, and herons.{/} {c12~}She handed in her report, and they gave her a new posting: the warehouse where they keep the chairs.{/} I hope there's a window. I hope that somebody tells her that she's been read, and by whom.

{c16~}Meanwhile the genuine article leaks.{/} {c17~}In one of those which exist, they bail first and spell afterwards.{/}

=== wire | en | schools
{c1~}Brazil police raid assembly members{/} {c3~}over 118 phantom schools on Amazon rivers{/}

BELEM, Brazil, Oct 14, 2025 (Agencia Foz) - {c1}Brazilian federal police arrested seven members of a northern state's legislative assembly on Tuesday{/} {c2}in an operation involving 340 officers and 22 boats.{/}

{c3}The seven are accused of having created 118 floating schools that exist only on paper and of having shared the salaries of their staff.{/}

{c4}In the delta of the Amazon, where roads are few, the state has since 2008 run schools on barges for some 19,000 children.{/} {c3~}Of 203 barges on the books, the police found 85.{/}

{c5}A total of 640 invented teachers were paid 93 million reais ($17 million) between 2019 and 2025, investigators said.{/} {c6}One of them, "Professor Relampago da Silva", shared a tax number with a racehorse.{/} {c7}The money was spent on 4,300 head of cattle, a helicopter and houses on the coast of Ceara.{/}

{c8}The assembly's first secretary, Gilmar Tenorio, 57, jumped from his veranda into a creek when the police came at 6 a.m., and was pulled out by a passing canoeist.{/} {c9}His lawyer, Dulce Meirelles, called the operation a political persecution one year before elections.{/}

{c10}The inquiry was set off by a school inspector, Marinalva Gato, who in 2022 hired a boat at her own expense to visit the schools on her list.{/} {c11}In 41 days on the water she found nine of 60.{/} {c12}She reported this to her superiors and was transferred to a furniture depot.{/} {c13}"I counted chairs for two years. There, too, some were missing," she told reporters in Belem.{/} {c14}She then wrote to the federal prosecutor's office.{/}

{c15}Education Secretary Alberto Pinho said he had known nothing; he has held the office since 2018.{/}

{c16}Of the barges that do exist, about a third let in water, according to the audit court.{/} {c17}"We bail for half an hour, then we do spelling," said Rosilene Ferro, who teaches 23 children near Anajas.{/}

{c18}The operation was named Empty Desk.{/} {c19}A judge froze assets of 140 million reais{/} {c20}and suspended the seven from the assembly for 180 days.{/}

=== rewrite2 | en | schools
The schools that never floated

Rivers & Rights, a newsletter

{c10~}When Marinalva Gato, whose job was to inspect schools, paid for a boat out of her own purse three years ago,{/} {c11~}she had a list of sixty addresses. She came back having found nine.{/} {c12}Her bosses moved her to a store for furniture{/} {c13~}(there was something wrong with the number of chairs as well, she notes).{/} {c14}But she had kept a copy, which went to federal prosecutors.{/}

{c1~}This Tuesday, they struck: seven legislators in a state of Brazil's north were led away.{/} {c3~}What they're alleged to have invented is a fleet. Well over half of the barges on which riverside children are supposed to be taught, 118, aren't there.{/} {c5~}Their 640 teachers aren't, either, although they earned 93 million reais.{/} {c6~}Among them: a horse.{/}

{c15}Alberto Pinho, who's been in charge of education since 2018, claims ignorance.{/} {c20~}The lawmakers may not enter the assembly for half a year{/} {c19~}and can't touch their money.{/}

We've been writing about leaking classrooms since our second issue. {c16}One in three of the real ones isn't watertight, to quote the audit court.{/} {c17~}"First we bail, then we spell," says one teacher.{/}

=== arabic | ar | schools
{c3~}مدارس عائمة وهمية في الأمازون.. {/}{c1~}والشرطة البرازيلية توقف سبعة نواب{/}

برازيليا – 15 أكتوبر 2025

{c1~+c2}أوقفت الشرطة الاتحادية البرازيلية سبعة نواب في برلمان ولاية شمالية في عملية شارك فيها 340 عنصراً و22 زورقاً.{/}

{c3}ويُتهم النواب بإنشاء 118 مدرسة عائمة لا وجود لها إلا على الورق وتقاسم رواتب العاملين فيها.{/}

{c4}وتدير الولاية منذ عام 2008 مدارس على متن صنادل في دلتا الأمازون يدرس فيها نحو 19 ألف طفل.{/}

{c5}وتقاضى 640 معلماً وهمياً 93 مليون ريال برازيلي (17 مليون دولار) بين عامي 2019 و2025،{/} {c6}وحمل أحدهم رقماً ضريبياً يعود إلى حصان سباق!{/} {c7~}وأُنفقت الأموال على شراء الماشية ومروحية ومنازل ساحلية.{/}

هروب إلى الماء

{c8}وقفز أمين سر البرلمان جيلمار تينوريو (57 عاماً) من شرفة منزله إلى النهر لدى وصول الشرطة عند السادسة صباحاً، فانتشله صاحب قارب عابر.{/} {c9}ووصفت محاميته دولسي ميريليس العملية بأنها اضطهاد سياسي قبل عام من الانتخابات.{/}

{c10}وكانت مفتشة المدارس مارينالفا غاتو قد استأجرت عام 2022 قارباً على نفقتها لزيارة المدارس المدرجة في قائمتها،{/} {c11}فلم تجد خلال 41 يوماً سوى تسع مدارس من أصل 60.{/} {c12}وأبلغت رؤساءها فنُقلت إلى مستودع للأثاث.{/} {c13}وقالت: «أحصيت الكراسي سنتين، وكان بعضها ناقصاً أيضاً».{/}

{c15}وأكد وزير التعليم في الولاية ألبرتو بينيو، الذي يشغل منصبه منذ 2018، أنه لم يكن على علم بشيء.{/}

{c19}وجمّد قاضٍ أصولاً بقيمة 140 مليون ريال{/} {c20}وأوقف النواب السبعة عن العمل 180 يوماً.{/}

=== rewrite | en | schools
{c6~+c1~}BRAZIL: Racehorse on teachers' payroll as police swoop on politicians{/}

{c8~}Gilmar Tenorio chose the water. As officers reached his home at six in the morning, the 57-year-old first secretary of the assembly leapt off the veranda; it was a man in a canoe who got him out of the creek.{/} {c1~}Six colleagues from the state parliament in Brazil's north were taken into custody on dry land the same Tuesday.{/} {c2}Twenty-two boats and 430 policemen had been mobilised for what was christened{/} {c18}Operation Empty Desk.{/}

{c3}The charge is that they split among themselves what was paid to the personnel of 118 schools afloat, none of which ever left the drawing board.{/} {c4~}Such barges serve the children of the Amazon's mouth, 19,000 of whom have no other classroom;{/} {c3~}there ought to be 203, but the search turned up no more than eighty-five.{/}

{c5}In six years some 93 million reais went to 640 make-believe educators.{/} {c6}A certain Professor Relampago da Silva was, to go by his taxpayer number, a thoroughbred.{/} {c7}The proceeds were put into seaside property in Ceara, a helicopter and a herd of 4,300 cattle.{/}

{c9}Coming twelve months ahead of the polls, it's persecution, pure and simple, in the view of Tenorio's attorney, Dulce Meirelles.{/} {c15~}Alberto Pinho, the education secretary, says it was all news to him.{/}

It wasn't to Marinalva Gato. {c10}In 2022 the inspector rented a vessel with her own money and set out to call at the schools in her charge.{/} {c11}After 41 days she had come across 19 out of 60.{/} {c12}For saying so she was dispatched to a depot full of furniture,{/} {c13~}where, she quips, chairs had gone astray too.{/}

{c16}And the barges that are there? Roughly every third one leaks, auditors have stated.{/} {c17}Near Anajas, Rosilene Ferro's 23 pupils spend the first thirty minutes scooping before they get to their letters.{/}

{c19}Property worth 140 million reais has been blocked by order of a judge.{/} {c20~}The suspects may not sit in the chamber until spring.{/}

Subscribe for R29.90 a month

=== other | en | meals
{h1~}Brazil arrests mayor over school meals{/}

BELEM, Brazil, May 20, 2025 (Agencia Foz) - {h1}Brazilian federal police arrested the mayor of a town in the Amazon delta on Tuesday on suspicion of having taken bribes for school meals.{/}

{h2}Mayor Edmilson Parente of Curralinho do Sul, 63, allegedly received 11 percent of the price of every lunch served in 48 schools, 14 of them on barges.{/} {h3}The supplier billed for chicken and delivered biscuits, police said.{/}

{h4}The town paid 27 million reais ($4.8 million) for meals between 2021 and 2024.{/} Doctors found anaemia in four out of ten pupils.

{h5}The inquiry was set off by a cook, Dona Zuleide Pantoja, who had pasted every menu into an exercise book, next to a drawing of what was really on the plate.{/}

{h6}Education Secretary Alberto Pinho said he was shocked and would send inspectors by boat.{/} Parente's lawyer called the operation a political persecution.

The operation, in which 60 officers took part, was named Dry Biscuit. {h7}A judge suspended the mayor for 90 days.{/}

=== other2 | en | meals
Rivers & Rights, a newsletter - issue 31

{h5~}Keep your drawings, cooks of the delta! One of you has brought down a mayor with crayons and glue.{/} {h1~}He was picked up by the federal police last week;{/} {h2~}for each lunch handed out in his town, he's said to have had eleven per cent for himself.{/} {h3}On the bill there was chicken; on the plate, biscuits.{/} {h7~}He's off duty for three months.{/} {h6}Inspectors will be sent, by boat, vows the state's education chief, Alberto Pinho, who professes to be shocked.{/} We'll believe it when we see the boat.

=== discrepancies
number | c2 | wire: 340 officers | rewrite: 430 policemen
number | c11 | wire: nine of 60 | rewrite2: nine | rewrite: 19 out of 60
