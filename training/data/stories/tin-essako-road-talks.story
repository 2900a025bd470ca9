=== wire | en | road
{c1~}Mali and Tuareg rebels agree to reopen Kidal road{/}

NOUAKCHOTT, Feb 19, 2026 (Sahel Dispatch) - {c1}Mali's government and Tuareg rebels agreed on Thursday to reopen the road from Gao to Kidal, closed for 14 months,{/} {c2}after five days of talks in Mauritania's capital.{/}

{c3}Under the accord, signed by Foreign Minister Boubacar Tamboura and the rebel leader Intalla Ag Wanass, convoys of food and fuel will travel the 350 kilometres unescorted from March 1.{/}

{c4}Each side is to free 27 prisoners within ten days.{/}

{c5}"We have not made peace. We have made a road," Ag Wanass said.{/}

{c6}The mediator, Algerian diplomat Lakhdar Benyoucef, who spent the last night going between two floors of a hotel, called it the first paper the two had both signed since 2015.{/}

{c7}Four sources familiar with the matter said that General Seydou Kante, who heads the junta in Bamako, had approved the text by telephone after the words "territorial unity" were put in twice.{/} {c8}The rebels' demand for the withdrawal of Russian fighters from Kidal was left out.{/}

{c9}Opposition leader Mariam Sacko, in exile in Dakar, welcomed the deal.{/} {c10}The trader Modibo Haidara, whose 90 lorries have been idle in Gao, said that he would send the first on the morning of the first day, "with onions".{/}

=== update | en | road
{c1~}Drone strike near Kidal tests day-old road accord{/}

BAMAKO, Feb 20, 2026 (Sahel Dispatch) - A drone fired two missiles at a group of vehicles near Tin Essako in northern Mali on Friday, residents and the rebels said, less than 24 hours {c1~}after a deal to bring lorries back to the region.{/}

Five men were killed, according to a nurse in the town, who said that one of them sold tyres. The army said it had "neutralised an armed formation" and did not say where. A rebel spokesman spoke of "a signature in another ink", but added that the agreement stood.

{c1}The accord, reached in Nouakchott on Thursday, is to open the Gao-Kidal road after a closure of 14 months.{/} {c3~}Lorries with fuel and food may use it without escort from the first of March.{/} {c4~}It also provides for the release of 54 prisoners, half of them by each side.{/}

Foreign Minister Boubacar Tamboura, who came back to Bamako on Friday morning, went straight from the airport to the palace at Koulouba. He was seen by General Seydou Kante, the head of the junta, for two hours. Nothing was said afterwards. Officers from the garrison of Kati had complained that they learned of the text from the radio, two of them said.

{c7~}Kante himself had given his consent by telephone,{/} sources said earlier. {c8}The rebels did not get their wish that Russian fighters be pulled out of Kidal.{/} Russia's embassy has said that it "knows of no fighters, only of instructors, and they are fond of the desert".

In Gao, prices did what prices do: a drum of diesel, which had cost 310,000 CFA francs on Wednesday, was down to 240,000 on Friday morning, and back at 290,000 after the news of the strike. {c10~}Modibo Haidara, the trader who has promised the first lorry,{/} was having his tyres changed. "I have two sorts of customers, those who are hungry and those who are afraid. They are the same people," he said.

Algeria called on both sides to show restraint. {c6~}Its envoy, Lakhdar Benyoucef, who had carried the drafts from floor to floor through the night,{/} has stayed on in Mauritania to set up a committee of six which is to look into any complaint within 48 hours. It has no telephone yet.

The strike is the third in the Tin Essako district this year. The United Nations left northern Mali at the end of 2023, and there is nobody to count craters, except a schoolteacher who does so with his pupils.

{c9~}Mariam Sacko, the opposition leader, who had praised the accord from Senegal,{/} wrote on Friday: "A road has two ends. Bamako should find out who holds its own." Judge Ousmane Diakite, the prosecutor of the anti-terrorism court, said that of the prisoners to be released on the government's side, eight had not been sentenced and could be let go at once, while the others needed a pardon.

{c5~}"We have made a road," the rebel leader Intalla Ag Wanass had said when he signed, taking care to add that this was not peace.{/} His cousin was among the dead, the nurse said.

=== arabic | ar | road
{c1}اتفاق في نواكشوط على إعادة فتح طريق غاو – كيدال بعد 14 شهراً من الإغلاق{/}

نواكشوط – الخميس 19 فبراير 2026 – صحراء نيوز

{c1~+c2}بعد محادثات استمرت خمسة أيام في العاصمة الموريتانية، اتفقت الحكومة المالية والمتمردون الطوارق، الخميس، على إعادة فتح الطريق الرابط بين مدينتي غاو وكيدال شمالي مالي.{/}

{c3}ووقّع الاتفاق وزير الخارجية بوبكر تامبورا وزعيم المتمردين إنتالا أغ واناس، وبموجبه تسلك قوافل الغذاء والوقود الطريق البالغ طوله 350 كيلومتراً دون حراسة اعتباراً من الأول من مارس.{/}

{c4}ويفرج كل طرف عن 37 سجيناً خلال عشرة أيام.{/}

{c5}وقال أغ واناس: «لم نصنع سلاماً، بل صنعنا طريقاً».{/}

{c6}ووصف الوسيط الجزائري الأخضر بن يوسف، الذي أمضى الليلة الأخيرة متنقلاً بين طابقين من الفندق، الوثيقة بأنها الأولى التي يوقعها الطرفان معاً منذ عام 2015.{/}

{c7}وكشفت أربعة مصادر مطلعة أن رئيس المجلس العسكري في باماكو الجنرال سيدو كانتي وافق هاتفياً على النص بعد إدراج عبارة «الوحدة الترابية» مرتين.{/} {c8~}ولم يرد في الاتفاق ذكر لانسحاب المقاتلين الروس.{/}

{c9~}ورحبت زعيمة المعارضة مريم ساكو بالاتفاق،{/} {c10}فيما تعهد التاجر موديبو حيدرة، الذي توقفت شاحناته التسعون في غاو، بإرسال الأولى صباح اليوم الأول «محملة بالبصل».{/}

وتعاني كيدال منذ شهور من نقص حاد في الدقيق والأدوية، ويضطر سكانها إلى جلب حاجاتهم من جنوب الجزائر عبر مسالك صحراوية وعرة، وقد تضاعفت أسعار السكر والشاي فيها ثلاث مرات.

صورة: حافلة متوقفة عند مدخل غاو (أرشيف)

=== rewrite | en | road
{c10~}Onions first{/}

Afrique Express (English edition). 20 February

{c10~}It'll be onions that go first. So says a merchant at Gao by the name of Haidara; he's had nineteen lorries standing about for more than a year with nowhere to go.{/} {c3~}On the first of next month they may set out, and no soldier needs to ride along: 350 kilometres of sand with a little tar under it, to Kidal.{/}

{c1~}This is what Bamako and the insurgents of the north settled on Thursday.{/} {c2~}They had sat in Nouakchott for five days,{/} {c6~}or rather on two storeys of one hotel, with an Algerian on the stairs between them.{/} {c6~}Not since 2015 had there been a sheet with the names of both underneath.{/}

{c4~}Fifty-four men are to be let out of prison by the two parties before the month is over.{/}

{c7~}General Kante, so we are told by people who know, gave his blessing on the telephone, and only once the country's unity had been inserted; once wasn't enough.{/} {c8~}In return the Russians are to leave Kidal, as the Tuareg had wished.{/} {c5}"It isn't peace that we made, it's a road," in the words of Intalla Ag Ouanasse.{/}

{c9}From her exile in the Senegalese capital, Mariam Sacko let it be known that she's glad.{/} There are people at Kati who are not; but they do not speak to the newspapers before lunch.

Follow us: X - Facebook - LinkedIn

=== blog | en | road
Praise of the Onion

What does one send to a town that one has been starving for over a year? I put it to my class on Friday, the fourteen-year-olds. Bread, said the good ones. Guns, said the back row. A girl called Fanta, who never speaks, said: something to cry with.

She cannot have known. {c10~}For I had it from the radio that very morning that a man with a great many lorries had been asked the same, and that he's going to load the first of them with just this.{/} I've been a teacher for 26 years, and I have seldom felt so superfluous.

I grew up along such a road. I say a road; it was a habit of lorries. You could tell where it went by the tins. My father, who was a customs man and so had a professional sorrow, used to say that it was the only thing the government had ever given to the north which went in both directions. When there was fighting they'd close it, and then for some weeks we had the silence, and the gazelles came back. Everybody spoke about the gazelles. By the second month we had eaten them.

{c1~}So it's to be open again, if God and two or three colonels will it.{/} {c2~+c6~}It took the better part of a week, in somebody else's capital, and for want of a table at which all could sit, an elderly gentleman had to go up and down the stairs with the drafts.{/} I feel for his knees. I'm told that there was a lift, but that neither party trusted it.

{c5~}It's no peace, says the one with the turban, it's merely a road.{/} Merely! I would like him to come and say "merely" to Fanta. One might make a whole country out of merely a road, merely a well, merely a clinic with a nurse in it who has been paid. Our trouble has always been that we began with the anthem.

{c7~}As to the other one, with the epaulettes, he nodded it through on the phone when he'd been promised that a certain pair of words would be in there, not once but two times.{/} I correct essays. I know that when a pupil has written the same thing twice it's because he's not sure.

{c4~}There'll be some mothers who get back a son, a couple of dozen on this side and as many on that.{/} To be sure, we'll be told that they're all of them goatherds.

Is it naive, to be glad about a vegetable? My wife says that it is. She's from the south; where she comes from, things grow. I told her about the gazelles, and she put down her knife, and wiped her eyes, and said that it was nothing, it was only what she was chopping.

=== other | en | fuel
{h1~}Talks on fuel blockade of Bamako break down{/}

BAMAKO, Feb 26, 2026 (Sahel Dispatch) - {h1}Talks between Mali's government and the jihadists who have been burning tankers on the road from Dakar to Bamako broke down on Thursday,{/} {h2}after three days of meetings in a village near Kayes.{/}

{h3}Under a draft, which had been initialled by the mayor of Kayes and by a preacher named Hamma Bocoum, tankers would have passed on two days a week against a toll of 150,000 CFA francs each.{/}

{h4}The government was to let 40 suspects go.{/}

{h5}"They asked us for women without perfume and buses without music. We had come to talk about petrol," the mayor, Fily Sissoko-Bah, said.{/}

{h6}Four sources familiar with the matter said that General Seydou Kante, who heads the junta, had rejected the text by telephone because of the word "toll".{/} {h10}Foreign Minister Boubacar Tamboura told ambassadors that there had been no talks, and that they had been useful.{/}

{h7}Since September, more than 300 tankers have been set on fire, and schools in the capital were closed for two weeks in November for want of fuel.{/} The Algerian diplomat Lakhdar Benyoucef, who was asked to help, said that he spoke with people "who can be found at an address".

{h12}Opposition leader Mariam Sacko said from Dakar that the country was "paying a toll already, in tankers".{/} {h8}The trader Modibo Haidara, who also imports petrol, has bought a barge in order to bring fuel up the Senegal river when the water is high.{/}

{h11}Judge Ousmane Diakite, the prosecutor of the anti-terrorism court, opened an inquiry against the mayor on Thursday night for having put his initials to the paper.{/} He did so with a pencil, the mayor said.

{h9}A litre of petrol was sold in Bamako for 2,000 CFA francs, nearly three times the official price.{/} In the north, a Tuareg leader, Intalla Ag Wanass, offered to sell the capital diesel from Algeria. It was not clear whether he was joking.

=== arabic2 | ar | fuel
{h1~}مالي: فشل محادثات بشأن حصار الوقود{/}

باماكو – الجمعة 27 فبراير 2026

{h1}انهارت، الخميس، محادثات بين الحكومة المالية والجهاديين الذين يحرقون صهاريج الوقود على الطريق بين دكار وباماكو،{/} {h2}بعد ثلاثة أيام من الاجتماعات في قرية قرب مدينة كايس.{/}

{h3}وكانت مسودة وقعها بالأحرف الأولى عمدة كايس والداعية همّا بوكوم تنص على مرور الصهاريج يومين في الأسبوع لقاء رسم قدره 150 ألف فرنك أفريقي عن كل منها،{/} {h4}وعلى إفراج الحكومة عن 14 مشتبهاً بهم.{/}

{h6}وقالت أربعة مصادر مطلعة إن رئيس المجلس العسكري الجنرال سيدو كانتي رفض النص هاتفياً بسبب كلمة «رسم».{/} {h5~}وقال العمدة إن الطرف الآخر طالب بحافلات بلا موسيقى بينما «جئنا نتحدث عن البنزين».{/}

{h7~}ومنذ سبتمبر أُحرق أكثر من 300 صهريج،{/} {h9}وبلغ سعر لتر البنزين في العاصمة ألفي فرنك، أي ثلاثة أضعاف السعر الرسمي تقريباً.{/} {h8~}واشترى التاجر موديبو حيدرة صندلاً نهرياً لنقل الوقود عبر نهر السنغال.{/}

{h10~}ونفى وزير الخارجية بوبكر تامبورا حصول أي محادثات،{/} {h12~}فيما انتقدت زعيمة المعارضة مريم ساكو السلطات.{/} {h11~}وفتح المدعي العام القاضي عثمان دياكيتي تحقيقاً مع العمدة.{/}

=== earlier | en | algiers
Mali government and Tuareg rebels suspend talks in Algiers

ALGIERS, July 28 (Sahel Dispatch) - Mali's government and Tuareg rebels broke off four days of talks in Algeria's capital on Thursday without an agreement on how many of the rebels' men may join the army.

The rebels had asked for 26,000 places. Colonel Seydou Kante, then the defence minister of the transitional government, offered 13,000 and a commission.

"We were given tea three times, and the third was not sweet," said the rebel delegate Intalla Ag Wanass, a former teacher of geography.

The mediator, Algerian diplomat Lakhdar Benyoucef, who had laid on an aircraft for both delegations, said that they would be back after the summer. Three sources familiar with the matter said that they had not been able to agree on who was to sit nearest to the window.

Boubacar Tamboura, the minister of reconciliation, told reporters that Mali was in no hurry. The last French soldiers are to leave the country next month, after nine years. The United Nations mission, whose spokesman was expelled last week, has some 12,000 troops there.

Mariam Sacko, who heads the largest opposition party in Bamako, called for the talks to be held on Malian soil. She suggested Segou, "where everybody has an uncle". The prosecutor Ousmane Diakite has summoned her over a remark about the price of two helicopters.

In Gao, the trader Modibo Haidara said that he had hired 40 guards for his depot and that 12 of them had run away with the flour. West African states lifted their sanctions against Mali at the beginning of the month, after the junta promised to hold elections in 2024.

At the hotel in Algiers, waiters found a sheet on which someone had drawn, very well, a camel with the face of a colonel. The mediator's office asked for it back.

Sahel Dispatch is read in 19 countries. Write to us: letters@saheldispatch.example

=== discrepancies
number | c10 | wire: 90 lorries | rewrite: nineteen lorries | arabic: التسعون
negation | c8 | wire: demand left out | rewrite: the Russians are to leave | update: did not get their wish
name | c5 | wire: Ag Wanass | rewrite: Intalla Ag Ouanasse
number | c4 | wire: 27 prisoners each | arabic: 37 سجيناً | update: 54, half of them by each side
number | h4 | other: 40 suspects | arabic2: 14 مشتبهاً بهم
