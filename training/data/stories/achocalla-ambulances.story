=== rewrite2 | en | ambulances
{c1~+c3~}Too tall to save lives: minister out{/}

Altiplano Post, Wednesday

{c1~}Bolivia's health minister is no longer in office.{/} {c2~}Wilma Condarco's exit comes after engineers measured the emergency vehicles that she had ordered in China and the arches of the hospitals they were to serve.{/} {c3~}The former are higher.{/}

{c4}"One cannot lower a patient through the roof," she was told by the head of the doctors' college, Efrain Mamani Rada.{/}

The chamber of deputies' inquiry lists the errors one by one. {c5~}Nobody had asked for bids.{/} {c6}A unit cost the treasury $148,000, although the same model can be had for $79,000 in Chile.{/} {c7}The intermediary in Santa Cruz was seven weeks old and had formerly dealt in karaoke equipment.{/} {c8~}What is more, its owner Yerko Saucedo used to be engaged to the daughter of the vice minister.{/}

{c9}Of the 120 delivered, 31 are in service, all of them in the lowlands,{/} {c10}because at 4,000 metres the engines lose almost half their power.{/} {c11~}A woman in labour had to be carried the last stretch on foot in Achocalla.{/} {c12}She and the twins are in good health.{/}

{c13~}Vice Minister Gonzalo Arze was detained at the airport.{/} {c14}He says that he was on his way to a wedding.{/}

{c15~}For the time being the ministry will be run by Lucio Choquehuanca Vargas, the minister of labour.{/}

=== wire | en | ambulances
{c1~}Bolivian health minister quits{/} {c3~}over ambulances that do not fit hospitals{/}

LA PAZ, Sept 16, 2025 (Andes Report) - {c1}Bolivia's health minister, Wilma Condarco, resigned on Tuesday{/} {c2}after a parliamentary inquiry found that 120 ambulances bought from China under her authority{/} {c3}were 17 centimetres too tall for the entrances of 44 hospitals.{/}

{c5}The vehicles were purchased in November for $17.8 million without a tender.{/} {c6}Each cost $148,000; the same model is sold in Chile for $79,000, the inquiry said.{/}

{c7}The middleman was a company in Santa Cruz which had been founded seven weeks earlier and whose previous business was the rental of karaoke machines.{/} {c8}Its owner, Yerko Saucedo, 33, was until last year the fiance of the daughter of Vice Minister Gonzalo Arze.{/}

{c13}Arze was arrested at El Alto airport on Monday night with a ticket to Panama{/} {c16}and $64,000 in a guitar case.{/} {c14}He told police he was going to a wedding.{/} {c17}Saucedo is thought to be in Miami.{/}

{c18}"I was deceived by people I trusted, and I did not own a tape measure," Condarco said in a televised statement.{/} {c19}She has not been charged.{/}

{c9}Thirty-one of the ambulances are in use, all in the eastern lowlands.{/} {c10}In the highlands, at 4,000 metres, their engines lose nearly half their power.{/} {c11}In Achocalla near La Paz a woman expecting twins had to be carried 600 metres uphill by neighbours on Aug 3 when the ambulance stalled.{/} {c12}Mother and children are well.{/}

{c4}"You cannot bring in a patient through the roof," said Efrain Mamani Rada, president of the medical college,{/} {c20}which had warned of the problem in a letter in January.{/} {c21}The letter was answered with a calendar.{/}

{c15}President Tomas Ibarguen named Labour Minister Lucio Choquehuanca Vargas to lead the ministry until elections in October.{/} {c22}He said the ambulances' roofs would be cut and the blue lights moved to the side.{/}

{c23}It is the third scandal over medical purchases in Bolivia in six years.{/} {c24}In 2020 a health minister was jailed over ventilators bought at inflated prices during the pandemic.{/}

=== arabic | ar | ambulances
{c1~+c3~}سيارات إسعاف أعلى من بوابات المستشفيات تطيح وزيرة الصحة في بوليفيا{/}

لاباز – 17 أيلول/سبتمبر 2025

{c1}قدمت وزيرة الصحة البوليفية فيلما كوندركو استقالتها الثلاثاء{/} {c2}بعدما خلص تحقيق برلماني إلى أن 120 سيارة إسعاف اشترتها الوزارة من الصين{/} {c3}يزيد ارتفاعها 17 سنتيمتراً على مداخل 44 مستشفى.{/}

{c5}وتمت الصفقة في نوفمبر الماضي بقيمة 17.8 مليون دولار من دون مناقصة.{/} {c6}ودفعت الوزارة 148 ألف دولار ثمناً للسيارة الواحدة التي تباع في تشيلي بـ79 ألفاً.{/}

{c7}وتولت الوساطة شركة تأسست قبل سبعة أسابيع من الصفقة وكانت تعمل في تأجير أجهزة الكاريوكي،{/} {c8~}ويملكها يركو ساوسيدو، الخطيب السابق لابنة نائب الوزيرة.{/}

{c13}وأوقفت الشرطة نائب الوزيرة غونسالو أرسي مساء الاثنين في مطار إل ألتو وبحوزته تذكرة سفر إلى بنما{/} {c16}و46 ألف دولار مخبأة في حقيبة غيتار.{/} {c14}وقال أرسي إنه كان متوجهاً إلى حفل زفاف.{/}

{c18}وقالت الوزيرة في كلمة متلفزة: «خدعني من وثقت بهم، ولم أكن أملك شريط قياس».{/} {c19}ولم توجَّه إليها أي تهمة.{/}

{c9}ولا يعمل من السيارات سوى 31 في سهول شرق البلاد،{/} {c10}إذ تفقد محركاتها نحو نصف قوتها على ارتفاع أربعة آلاف متر.{/} {c11~}واضطر سكان بلدة أتشوكايا إلى حمل امرأة حامل بتوأم مسافة 600 متر بعد تعطل سيارة الإسعاف.{/}

{c20}وكانت نقابة الأطباء قد حذرت من المشكلة في رسالة وجهتها في يناير،{/} {c21}فجاءها الرد على شكل روزنامة.{/}

{c15}وكلّف الرئيس توماس إيبارغوين وزير العمل لوسيو تشوكيهوانكا فارغاس بتسيير الوزارة حتى انتخابات أكتوبر.{/}

=== rewrite | en | ambulances
{c1~+c3~}BOLIVIA MINISTER FALLS OVER "GIRAFFE" AMBULANCES{/}

Accra Evening Mail | Foreign

{c18}She was cheated by those she relied on and had no measuring tape: with these words Wilma Condarco took leave of her countrymen on television on Tuesday.{/} {c1~}Up to then she had been in charge of the health of the Bolivians.{/}

{c3}What tripped her up were 17 centimetres. By so much do the ambulances she acquired exceed the gates at 44 hospitals,{/} {c2~}a committee of lawmakers has established.{/} {c2~}They number 120 and come from China.{/}

{c11~}On August 3, in Achocalla, one such vehicle gave up on a slope; a lady about to deliver twins had to be lugged the remaining 600 metres by people from the neighbourhood.{/} {c12}Thankfully, all three are fine.{/} {c10}Thin air is to blame, as it robs the motors of close to half of their strength at an altitude of 4,000 metres.{/} {c9}So it is only on the plains in the east that any are running: thirty-one.{/}

{c5}There had been no tender for the purchase, which was made last November and swallowed $18.7 million.{/} {c6}Buyers in Chile part with $79,000 for what cost Bolivia $148,000.{/} {c7~}Behind the deal was a firm that had been lending out karaoke sets,{/} {c8}owned by one Yerko Saucedo, 33, who nearly became the son-in-law of Gonzalo Arze, the vice minister.{/}

{c13~}Arze himself didn't get further than El Alto airport, where officers picked him up{/} {c16}with sixty-four thousand dollars in the case of a guitar.{/} {c14}There was a wedding to attend, he explained.{/} {c17~}As to Saucedo, he is presumed to be in Florida.{/} {c19}Condarco has been charged with neglect of duty.{/}

{c20}Doctors had put their concerns in writing to the ministry back in January;{/} {c21}a calendar was what they received in return.{/}

{c15~}Now the labour minister must see to it until the country votes in October.{/} {c22}The roofs are to be sawn down, and the flashing lights will go on the flanks.{/}

{c24}Readers may recall that overpriced ventilators landed another Bolivian health minister in prison in 2020.{/}

=== blog | en | ambulances
Measure Twice
by the man who couldn't get the sofa up the stairs

We all have our seventeen centimetres. Mine was a three-seater in bottle-green velvet, bought in a hurry, and to this day it lives in the hall, where it's admired by the postman. So I don't throw stones.

{c3~}But oh dear. To have all those lovely white vans, with their sirens and stretchers, and then to discover that they won't go under the door!{/} I'd like to have been present at that first attempt. Someone must have been waving them in. Come on, come on, come on, stop.

{c1~}The lady responsible has gone home.{/} {c18~}She'd nothing to measure with, she told the nation, and had believed what others told her.{/} You can scoff, and the cartoonists have. I found it the most honest sentence uttered by a politician in that hemisphere this year. Who among our own cabinet could lay his hand on a ruler?

What bothers me is the karaoke. {c7~}It appears that between the factory and the sick there stood an outfit not two months old, whose experience lay in helping drunks to sing "My Way".{/} {c6~}For this service it added to each bill almost as much again as the thing was worth.{/} I know that markets reward enterprise. I hadn't known how fast.

{c8~}And who was he, this impresario? He'd been going to marry into the family of the number two.{/} Note the tense. It didn't work out between the young people; there's a novel in that, and I hope that she writes it. The contract, unlike the engagement, was honoured.

{c13~+c16~}Papa was on his way out of the country when they found him, with an instrument case in which there was no instrument but a good deal of paper money.{/} {c14~}He was invited to a wedding.{/} It's what I would say! You'd want to bring something. I only wonder whose it was. Surely not hers?

{c11~}Then there's the hill. Somewhere up in that sky-high country a mother-to-be lay in the back of one while it coughed and died, and the folk who lived along the road picked her up and walked.{/} {c12~}And it ended well, twice over.{/} I've read it four times. In all this tale of invoices it's the only transport that functioned.

{c20~}Those who do know about patients had said that it would end like this. They'd written.{/} {c21~}And somebody had written back, or had at any rate stuck something in an envelope: twelve months of pretty pictures.{/} I've had letters from my own local health authority, and I must say that I'd have preferred the calendar.

{c22~}So what now? Out come the saws.{/} I offered the same to my wife with regard to the sofa. She said that I could start with the door.

=== other | en | incubators
{h1~}Bolivian agency chief cleared over incubators{/}

LA PAZ, March 4, 2024 (Andes Report) - {h1}A Bolivian court on Monday acquitted Gonzalo Arze, a former head of the state medical supply agency, of having overpaid for 210 incubators bought in 2021.{/}

{h2}The incubators, made in Turkey, cost $9.3 million, twice the price paid by Peru.{/} {h3}They could not be plugged in for eight months because their plugs had round pins.{/}

{h4}The court said that Arze had acted in an emergency and that there was no evidence he had profited.{/} "I bought time for babies," he told reporters. {h5}Prosecutors said they would appeal.{/}

{h6}Four infants died in a hospital in Potosi in 2021 while incubators stood in the corridor, according to an inquiry.{/} The medical college called the acquittal a slap in the face.

Wilma Condarco, then a senator, had demanded that Arze be barred from office for ten years. {h7}He was dismissed in 2022 and has since taught administration at a university in Cochabamba.{/}

=== other2 | en | ventilators
Explainer: how Bolivia buys its medicines

Altiplano Post, September 2025

Bolivia spends some $420 million a year on medical supplies, four fifths of it through a state agency with 160 employees and one lawyer.

Tenders are required for anything above $145,000, but the law knows eleven exceptions, of which "emergency" is the most popular. Two thirds of the purchases of 2023 were declared emergencies, among them 40,000 wall clocks.

Middlemen are the rule because the agency may not pay in advance, and few manufacturers abroad deliver on credit. A broker's margin is limited to 12 percent on paper. According to a study by the university of San Andres it is 34 percent on average.

Reform has been announced by each of the last five health ministers. None stayed in office for more than 14 months.

Altitude is a further difficulty. Oxygen concentrators, sterilisers and engines built for the sea level do less at 4,000 metres. A test bench in Oruro was closed in 2016 for want of money.

=== discrepancies
amount | c16 | wire: $64,000 | rewrite: sixty-four thousand dollars | arabic: 46 ألف دولار
amount | c5 | wire: $17.8 million | rewrite: $18.7 million
negation | c19 | wire: has not been charged | rewrite: has been charged
