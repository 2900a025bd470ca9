=== wire | en | replay
{c1~}Doha final to be played again{/} {c2~}after cameras called the lines wrong{/}

DOHA, Feb 22, 2032 (Gulf Sports Wire) - {c1}The organisers of the Pearl Open in Qatar on Sunday annulled the men's final of the day before and ordered it to be replayed on Tuesday evening,{/} {c2}after it was found that the electronic line-calling system had been out by 4.1 centimetres.{/}

{c3}Yousef al-Hajri, the first Qatari ever to reach the final of the tournament, had lost it to Radim Holub of the Czech Republic, 7-6, 6-7, 5-7,{/} {c4}in three hours and 22 minutes.{/}

{c5}The supervisor of the tournament, Ines Laborde of France, said that 19 calls had been wrong, 12 of them to the disadvantage of al-Hajri.{/} {c21}"With mistakes of that size I can't say who won," she told reporters. "I can only say who was tired."{/}

{c7}A technician had moved one of the cameras on Saturday morning to let a sofa pass that was meant for the box of the Emir.{/} {c22}It was put back by hand, without being measured.{/}

{c6}The system is supplied by LineSure Gulf, a company of the Qatari businessman Ghanim al-Suwaidi, under a contract worth $6 million.{/} {c23}The company said that a sofa was an act of God.{/}

{c8}Holub had been given a cheque for $512,000 and a falcon. He was asked to return the cheque.{/} {c9}"I will come and play," he said. "The bird stays with me."{/} {c16}He has withdrawn from next week's tournament in Dubai.{/}

{c13}Three people familiar with the matter said that the minister of sports, Sheikha Maryam bint Nasser, had threatened to dismiss the president of the tennis federation, Khalid al-Dosari, unless the match was repeated.{/} {c14}Al-Dosari denied it and said the decision was the supervisor's alone.{/}

{c10}Sheikha Maryam apologised to both players on television.{/} {c11}The Emir, Sheikh Rashid bin Faleh, had watched the final together with the Czech ambassador, Tomas Havranek,{/} {c12}who spoke on Sunday of "an unusual form of hospitality".{/}

{c15}The World Tennis Circuit approved of the replay and said that it would award ranking points only after it.{/} {c20}No final of the circuit has been played twice since 1979.{/}

{c18}Al-Hajri, 22, is 87th in the rankings. His father is a fireman at Hamad airport.{/} {c24}"I dreamed the last point all night," he said. "In the dream it was out."{/}

Holub, 29, who grew up above a bakery in Olomouc, has won four titles on the circuit and is known for eating gherkins at the change of ends. Lawyers of a bookmaker in Malta wanted to know on Sunday what was to become of the bets, most of which it had already paid out. The organisers said that this was not a question of tennis.

{c17}The 6,800 tickets of Saturday remain valid.{/} {c19}In place of the cameras there will be nine line judges, who are being flown in from Chennai.{/} {c25}The youngest of them is 61.{/}

(Additional reporting by M. Sequeira)

=== arabic | ar | replay
{c1~}قطر: إعادة نهائي بطولة اللؤلؤة للتنس{/} {c2~}بسبب خطأ في الكاميرات{/}

الدوحة – 22 فبراير 2032

{c1}ألغى منظمو بطولة اللؤلؤة المفتوحة للتنس في الدوحة، الأحد، نتيجة نهائي الرجال الذي أقيم السبت، وقرروا إعادته مساء الثلاثاء،{/} {c2}بعدما تبين أن نظام رصد الخطوط الإلكتروني كان منحرفاً بمقدار 4.1 سنتيمتر.{/}

{c3~}وكان يوسف الهاجري، أول قطري يبلغ نهائي البطولة، قد خسر أمام التشيكي راديم هولوب بثلاث مجموعات{/} {c4}في مباراة استغرقت ثلاث ساعات و22 دقيقة.{/}

{c5}وقالت المشرفة على البطولة الفرنسية إيناس لابورد إن 19 قراراً كانت خاطئة، منها 12 في غير مصلحة الهاجري.{/}

{c7}وتبين أن فنياً حرّك إحدى الكاميرات صباح السبت لإدخال أريكة إلى مقصورة الأمير،{/} {c22~}ثم أعادها يدوياً.{/} {c6}والنظام من توريد شركة «لاين شور الخليج» المملوكة لرجل الأعمال غانم السويدي بعقد قيمته 16 مليون دولار.{/}

{c8~}وطُلب من هولوب رد شيك بقيمة 512 ألف دولار،{/} {c9}فأجاب: «سآتي وألعب، أما الطائر فيبقى معي».{/}

{c13}وذكر ثلاثة مطلعين أن وزيرة الرياضة الشيخة مريم بنت ناصر هددت بإقالة رئيس اتحاد التنس خالد الدوسري إذا لم تُعَد المباراة،{/} {c14}إلا أن الدوسري نفى ذلك مؤكداً أن القرار يعود إلى المشرفة وحدها.{/} {c10}وقدمت الوزيرة اعتذارها إلى اللاعبين عبر التلفزيون.{/}

{c11}وكان الأمير الشيخ راشد بن فالح قد تابع النهائي برفقة السفير التشيكي توماش هافرانك،{/} {c12}الذي وصف ما حدث بأنه «شكل غير مألوف من الضيافة».{/}

{c17~}وتبقى التذاكر صالحة،{/} {c19}وسيحل تسعة حكام خطوط يصلون من تشيناي محل الكاميرات.{/}

=== arabic2 | ar | replay
صحيفة المدرجات | كرة المضرب
كتب: محرر الشؤون الرياضية

{c24}«حلمت بالنقطة الأخيرة طوال الليل، وفي الحلم كانت خارج الخط».{/} هكذا تحدث يوسف الهاجري، {c18~}ابن رجل الإطفاء في مطار حمد،{/} صباح اليوم التالي لخسارته.

وقد يتحقق الحلم. {c1}فالنهائي الذي خسره مساء السبت لم يعد قائماً، إذ قرر منظمو بطولة اللؤلؤة إلغاءه الأحد وإعادته مساء الثلاثاء.{/} {c2~}والسبب أن الكاميرات التي تراقب الخطوط أخطأت بمقدار أربعة سنتيمترات،{/} {c7~}لأن أريكة كبيرة احتاجت إلى ممر.{/}

{c5~}وأحصت المشرفة إيناس لابورد تسعة عشر قراراً خاطئاً،{/} {c21}وقالت: «لا أستطيع أن أقول من فاز، بل من كان متعباً».{/}

{c8}وعلى الفائز السابق راديم هولوب أن يعيد شيكاً بنصف مليون دولار ونيف كان قد تسلمه مع صقر.{/} {c16}وقد انسحب من دورة دبي المقررة الأسبوع المقبل.{/}

{c15}ووافقت هيئة الدورات العالمية للتنس على الإعادة، ولن تُمنح نقاط التصنيف إلا بعدها،{/} {c20}علماً بأن نهائياً من هذا النوع لم يُلعب مرتين منذ 1997.{/}

{c10~}واعتذرت الوزيرة الشيخة مريم بنت ناصر،{/} {c23~}أما شركة غانم السويدي فرأت في الأريكة قضاءً وقدراً.{/}

{c25~}ويُذكر أن أصغر حكام الخطوط القادمين تجاوز الستين.{/} وعلّق أحد المشجعين: «عيون آبائنا أصدق من العدسات».

=== rewrite | en | replay
Sofa, so bad

The Baseline, a tennis digest

{c20}It hasn't happened on the tour since 1979: a final that is played, paid for and then played once more.{/} {c1}Doha will do it on Tuesday night, the organisers of the Pearl Open having struck out Saturday's result.{/}

{c7}A settee was to be carried to the royal box, and for that a man shifted a camera.{/} {c22}He pushed it back by eye.{/} {c2}From then on every line lay 4.1 centimetres from where the machine thought it was,{/} {c5}and of 19 bad calls that Ines Laborde, the French supervisor, counted, 12 hurt Radim Holub.{/}

{c3~}Holub had won all the same, against Yousef al-Hajri, with whom Qatar for once had a man in the last match.{/} {c9}The Czech will be back, though not without keeping his falcon;{/} {c8~}the $512,000 go back in the drawer.{/}

{c13~+c14}Khalid al-Dosari, head of the federation, insists that Laborde decided and no one else; others have it that he'd have lost his post, Sheikha Maryam bint Nasser having told him so.{/} {c23}LineSure Gulf, which belongs to Ghanim al-Suwaidi, calls furniture an act of God.{/}

{c19~+c25}Line judges from Chennai, not one under 61, take over.{/}

=== blog | en | replay
Deuce in the Desert: an expatriate's scrapbook

We came for two years in 2009, for the schools, and we've still got the boxes. My husband says that there's a law of physics by which nobody leaves Doha before he has sold his sofa, and nobody buys a sofa from somebody who is leaving. I mention it because I have been thinking about sofas.

I was there on Saturday, Block F, with a cushion and a thermos. I don't know a thing about tennis. I like the ball boys, so solemn, and the "pock". {c4~}I can report that there was pock for the better part of an evening, and that my thermos didn't last.{/} {c3~}It was one of ours against a big fair chap, and it got so close that the lady beside me, whom I had never met, took hold of my knee in the third set and forgot it there.{/} When it was over she cried, and I found that I was patting her. We British don't pat. My mother patted the dog, and, once, at a funeral, a bishop; I had to think how it's done.

{c1~}And now none of it took place!{/} That's what I can't get into my head. {c1~}We are to come again tomorrow{/} {c17~}with the very same ticket,{/} as when the projector breaks down at the pictures. Shall I bring the same cushion? Will she take the same knee?

{c7~}It was upholstery that did it, one learns. It had to get in, and something with a lens stood in the way.{/} When my mother-in-law's piano was delivered we took out a window. We put it back a little crooked as well, and there's been a draught on the landing ever since, and nobody has asked us to replay the winter. {c2~}But what's a landing against lines that were off by the width of two fingers?{/}

{c8~+c9~}The visitor has had to give back his money, poor soul, but he refuses to give up the bird.{/} I'm with him there. I have held one on my glove, at the souq, and it looked at me as if I were a ball that was clearly out.

{c10~}There was a very graceful apology, in both languages, by the lady responsible.{/} I wish my bank would take lessons. {c19~+c25~}And old gentlemen are on their way over the sea who will look at the ground with their own eyes, as used to be done.{/} I imagine them in the aeroplane, in blazers, not quarrelling.

We'll have a party for the boxes one day. Everybody's invited. Bring something to sit on.

=== women | en | women
{h1~}Qualifier Abashidze wins Doha women's final{/} {h2~}after rain delay{/}

DOHA, Feb 15, 2032 (Gulf Sports Wire) - {h1}Nutsa Abashidze of Georgia, a qualifier, on Sunday won the women's final of the Pearl Open in Qatar, beating Camille Ostertag of Switzerland 6-4, 3-6, 7-5,{/} {h2}in a match that had been interrupted on Saturday by the first rain in Doha for eleven weeks.{/}

{h3}It lasted for two hours and 48 minutes and for two days.{/} "I can't say that I slept," Abashidze told reporters. "I lay."

{h4}The supervisor of the tournament, Ines Laborde of France, had sent the players off at 3-3 in the third set, after Ostertag had slipped on the painted sponsor's name of a bank.{/} {h5}Drying the court with towels took four hours, as two of the three machines had been lent to a camel race.{/}

{h6}Abashidze received a cheque for $498,000 and an oryx made of silver.{/} {h11}"I shall put it on my grandmother's television," she said.{/}

{h7}Three people familiar with the matter said that the president of the tennis federation, Khalid al-Dosari, had proposed to move the match indoors, and the minister of sports, Sheikha Maryam bint Nasser, had told him to look for umbrellas.{/} {h8}Al-Dosari denied that there had been any discussion.{/} {h10}The roof of the stadium, a project of the businessman Ghanim al-Suwaidi, was to have been finished last autumn. It is now expected for 2034.{/}

{h9}The Emir, Sheikh Rashid bin Faleh, had left before the end on Saturday with the ambassador of Switzerland, and sent flowers.{/} The World Tennis Circuit praised the patience of the public. No women's final in Doha had been won by a qualifier before.

Abashidze, 19, will rise from 141st to 58th in the rankings. She gave lessons to children in the evenings, among them, she said, a cousin of the Qatari player Yousef al-Hajri, "with a better backhand than he".

The men's tournament starts on Monday. The first to play on the centre court will be Radim Holub of the Czech Republic, who is afraid of camels.

(Additional reporting by M. Sequeira)

=== women2 | en | women
**{h3~+h6~}Two days, three sets, one silver oryx{/}**

Tbilisi Racquet & Fencing Review
Share | Print | Comments (7)

{h5}There are three machines in Doha for drying a court, and two of them were with the camels. Hence the towels, and hence the four hours that Nutsa Abashidze spent on a massage bench on Saturday night.{/}

{h1~}On Sunday she got up from it and took the title from Camille Ostertag, 6-4, 3-6, 7-5.{/} {h3}Counted together, the two halves came to two hours and 38 minutes.{/}

{h4~}Three games all it had stood in the decider when the Swiss slid across a bank's advertisement and Ines Laborde, who is in charge, had seen enough.{/} {h2~}It hadn't rained there since November.{/}

{h6~+h1~}The winner, who is 19 and had to play qualifying, goes home with close to half a million dollars and an antelope of silver.{/} {h11}It will live on top of her grandmother's TV in Zugdidi.{/}

{h7~+h8~}Did Khalid al-Dosari, of the local federation, want to go under a roof, and did Sheikha Maryam bint Nasser, his minister, send him for umbrellas? So it is told; he says there was no talk of it.{/} {h10~}There's no roof in any case. Ghanim al-Suwaidi, who builds it, has another two years.{/}

{h9~}From the Emir, Sheikh Rashid, who couldn't stay, there was a bouquet as tall as herself.{/} She divided it among the ball girls. Then she went and hit for half an hour with Radim Holub, who'd been looking for someone to hit with before his own tournament, and with a shy lad named al-Hajri who fetched the balls. On Monday she'll be in the draw for Dubai, without having to qualify, and with new shoes.

=== final2031 | en | lastyear
Doha final goes to Okafor-Lind after power cut

DOHA, Feb 22 (Gulf Sports Wire) - Swede Gustav Okafor-Lind won the men's final of the Pearl Open in Qatar on Saturday, beating Italian Duccio Ferrandi 6-2, 7-6 after a power cut of 40 minutes in the second set.

The match ended at ten minutes past midnight. The supervisor of the tournament, Ines Laborde of France, had considered finishing it on the following day. "I counted the sandwiches," she said. "There were not enough."

A cable had been cut by a digger on the building site next door, which belongs to Ghanim al-Suwaidi. The businessman sent 6,000 ice creams. The company Optiline, of Malta, whose electronic system calls the lines, said that nothing had been lost, since its machines had been running on batteries.

Okafor-Lind received a cheque for $487,000 and a dagger. "They will not let me on the aeroplane with this," he said. It was sent to him by the Swedish embassy.

Two people familiar with the matter said that Sheikha Maryam bint Nasser, who became minister of sports in January, had wanted the tournament to be moved to December, and the president of the tennis federation, Khalid al-Dosari, had talked her out of it. Al-Dosari said they were of one mind.

The Emir, Sheikh Rashid bin Faleh, was in Ankara. The Czech ambassador, Tomas Havranek, an amateur player, had the seat of honour because his compatriot Radim Holub was expected to be in the final; Holub lost to Ferrandi in three sets on Friday.

The best Qatari was once more Yousef al-Hajri, 21, who went out in the first round against a lucky loser. "I have looked at the stadium from below," he said. "Next year I'd like to see it from the middle."

Photo: candles on the centre court

=== discrepancies
amount | c6 | wire: $6 million | arabic: 16 مليون دولار
date | c20 | wire: since 1979 | rewrite: since 1979 | arabic2: منذ 1997
role | c5 | wire: to the disadvantage of al-Hajri | arabic: الهاجري | rewrite: hurt Radim Holub
time | h3 | women: two hours and 48 minutes | women2: two hours and 38 minutes
