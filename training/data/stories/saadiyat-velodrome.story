=== wire | en | withdrawal
ABU DHABI, March 6 (Trucial Wire) - {c1}The United Arab Emirates withdrew Abu Dhabi's bid for the 2040 Summer Olympics on Thursday, four months before the vote,{/} {c2}five sources familiar with the matter said.{/}

{c3}The bid's chief executive, Latifa al-Suwaidan, informed the International Olympic Committee in a letter of nine lines, which was handed over at Lausanne at 10 a.m.,{/} {c4}according to two of the sources.{/} {c5}The letter gave no reason, but said that Abu Dhabi would be a candidate for 2044.{/}

{c6}Sports Minister Hamad al-Muhairbi told reporters that the country had chosen "to arrive rested rather than early".{/} {c7}He denied that the cost had played a part.{/}

{c8}It had risen from 9.6 to 14.2 billion dollars in two years, said an official of the finance ministry,{/} {c9}mostly because the committee demanded that the athletics stadium, the rowing course and 40 training grounds be cooled.{/} {c10}Finance Minister Saif al-Ketbani had refused last week to sign the guarantee that was due on March 15.{/}

{c11}A report by the committee's inspectors, who were in the country in January under the Finn Birgitta Aho, had called the bid "brilliant and hot".{/} {c12}It proposed to hold the Games from Nov 20 to Dec 6, which three federations, among them swimming, had turned down because of their own calendars.{/}

{c13}Istanbul and Ahmedabad are left in the race.{/} {c14}The Indian ambassador, Meenakshi Varadan, said that she was "sorry, in a sporting sense".{/} {c15}Bookmakers in London cut the odds for Ahmedabad to 4-9 within an hour.{/}

{c16}The velodrome on Saadiyat Island, a shell of white steel shaped like a falcon's hood, is nine tenths complete.{/} {c17}Qasr Bay, the developer owned by the businessman Vikram Chandiramani, has spent 780 million dollars on it and on the athletes' village.{/} {c18}Its shares fell by 11 percent, the daily limit, on the Abu Dhabi exchange.{/} {c19}Chandiramani said that the flats would be sold and that the velodrome "may become an aquarium, or a very fine market".{/}

{c20}Some 1,900 people work on the two sites.{/} {c21}Sabine Ostrowski of the pressure group Fair Games Watch asked the government to guarantee their wages until the end of their contracts.{/} {c22}The bid committee's staff of 260 were told in the canteen; their passes stopped working at noon.{/}

{c23}The president of the IOC, Jean-Marc Delacour, who had called a Games in the Gulf "a matter of when", thanked Abu Dhabi for its honesty.{/} {c24}Under the committee's rules, a city that withdraws after the inspection forfeits its deposit of 1.5 million dollars.{/} {c25}The last to do so was Budapest, in 2017.{/}

{c26}It was the country's third attempt, after two by Dubai that did not get as far as the inspection.{/} {c27}A mural with the rings on the corniche, 90 metres long, was painted over on Thursday evening.{/} The Emirates have won four Olympic medals since they first took part in 1984. Al-Suwaidan, who is 41 and has twins, did not appear in public; she left the bid's offices by the garage and was driven to the stables at Ghantoot.

=== arabic | ar | withdrawal
{c1~}الإمارات تسحب ملف أبوظبي لأولمبياد 2040{/} {c5~}وتتطلع إلى 2044{/}

أبوظبي – الملعب العربي

{c1}سحبت الإمارات الخميس ملف ترشح أبوظبي لاستضافة دورة الألعاب الأولمبية الصيفية 2040 قبل أربعة أشهر من التصويت،{/} {c2~}بحسب مصادر مطلعة.{/}

{c3}وأبلغت الرئيسة التنفيذية للملف لطيفة السويدان اللجنة الأولمبية الدولية بالقرار في رسالة من تسعة أسطر سُلمت في لوزان صباحاً،{/} {c5}ولم تتضمن الرسالة أي سبب، لكنها أكدت أن أبوظبي ستترشح لدورة 2044.{/}

{c6}وقال وزير الرياضة حمد المحيربي إن البلاد اختارت «أن تصل مرتاحة لا مبكرة»،{/} {c7}نافياً أن تكون الكلفة سبباً في القرار.{/} {c8~}وكانت الكلفة قد قفزت إلى 12.4 مليار دولار،{/} {c9~}نتيجة اشتراط تبريد الملاعب،{/} {c10}وامتنع وزير المالية سيف الكتباني الأسبوع الماضي عن توقيع الضمان المستحق في 15 مارس.{/}

{c11}ووصف تقرير المفتشين برئاسة الفنلندية بيرغيتا آهو، الذين زاروا البلاد في يناير، الملف بأنه «رائع وحار».{/} {c13~}وبذلك ينحصر السباق بين إسطنبول وأحمد آباد،{/} {c14~}فيما أعربت السفيرة الهندية ميناكشي فارادان عن أسفها «رياضياً».{/}

{c18~}وتراجعت أسهم شركة «قصر باي» للتطوير بالحد الأقصى المسموح به،{/} {c19}وقال مالكها رجل الأعمال فيكرام تشانديراماني إن الشقق ستُباع وإن مضمار الدراجات «قد يصبح حوضاً للأسماك أو سوقاً جميلة».{/}

{c23~}ووجه رئيس اللجنة الدولية جان مارك دولاكور الشكر إلى أبوظبي على صراحتها.{/} {c26}وهذه ثالث محاولة للبلاد بعد محاولتين لدبي لم تبلغا مرحلة التفتيش.{/} ونشر رواد مواقع التواصل صوراً لأطفال تدربوا على استقبال الوفود.

=== rewrite | en | withdrawal
{c1~}No Games,{/} {c19~}slightly used velodrome for sale{/}

The Touchline | March 7 | by Gareth Pomfret

{c16~}It looks like a hood for a hunting bird, and it's almost ready.{/} {c19~}It could still be a home for fish, muses Vikram Chandiramani,{/} {c17}whose firm Qasr Bay sank $780m into Saadiyat's cycling track and the flats for the athletes.{/} {c18~}His shareholders were not amused.{/}

{c1~}Abu Dhabi will not have the Olympics of 2040: the Emirates called it off on Thursday.{/} {c3~}Latifa al-Suwaidan's letter to Lausanne ran to nine lines;{/} {c5~}it explained nothing and named 2048 as the next try.{/} {c2~}So say four insiders.{/}

{c7}Money was not the reason, Hamad al-Muhairbi, the sports minister, maintains.{/} {c8}A civil servant at the treasury has the bill at $14.2bn, up from 9.6 two years ago:{/} {c9~}everything had to be chilled.{/} {c10~}His own minister, Saif al-Ketbani, would not underwrite it.{/}

{c12}Late November had been the plan, and the swimmers and two other sports would not move their fixtures for it.{/} {c13}Remaining: Ahmedabad and Istanbul.{/} {c15~}The betting is on the Indians.{/} {c24}The deposit, a million and a half, stays with Jean-Marc Delacour's IOC.{/}

{c21~}Who pays the builders? asks Sabine Ostrowski of Fair Games Watch.{/}

More Olympics: Why nobody wants the winter | Archive: Dubai 2024 and other mirages

=== radio | en | withdrawal
SPORT ON SIX — script, Thursday

ANNOUNCER: {c1}The United Arab Emirates are out of the running for the 2040 Olympics, with the vote just four months off.{/} {c6}"We'd rather arrive rested than early," said Hamad al-Muhairbi, their minister for sport.{/} Farah, were you surprised?

FARAH: I was in the canteen! {c22}I'd an appointment with the bid people, two hundred and sixty of them, and they were told over the soup. At twelve their cards didn't open the doors any more.{/}

ANNOUNCER: And why?

FARAH: {c11~}Well, Birgitta Aho's inspectors said brilliant, but hot.{/} {c10~}And I hear that Saif al-Ketbani, at finance, wouldn't put his name to the guarantee.{/}

ANNOUNCER: What will become of the site?

FARAH: {c20}There are nineteen hundred people working on it tonight.{/} {c16~}The velodrome's up to ninety per cent.{/} {c19~}Chandiramani, the developer, talks of a market.{/} {c27~}And down on the corniche they've already been at the Olympic rings, with a roller.{/}

ANNOUNCER: {c14~}The Indian ambassador's sorry, I see.{/}

FARAH: {c15~}She can afford it; Ahmedabad's odds-on.{/} {c23}The IOC's president, Delacour, once said that a Gulf Games was just a question of when. Today he says thank you for being honest.{/}

=== blog | en | withdrawal
Karak at the Corner: what I overheard this week

There's a wall that I drive past in the mornings, on the way to the clinic. I've been fond of it for a year and a half. My small son learned to count on it. "Five," he would say from the back, every day, as though there might one day be six. {c27~}And on Friday it was white.{/} He looked at it for the whole of the red light. "Zero," he said.

So how does one explain it to a boy of four? {c1~}We were going to have a party, and we've rung up and said that we won't.{/} {c6~}We shall be fresher another time, says the gentleman who's responsible for games.{/} It is just what I used to say about exams.

I don't care for sport. I should admit it here, because someone will write in. My husband follows a football club in a town that he has never seen, where it rains, and he is sad every Saturday in its honour, and I bring him tea. But I liked the idea of the party. I liked to think of all those long girls from Kenya walking about the fish market. I had even bought a book about fencing, second hand, in which someone had underlined the word "retreat".

{c9~}It was the air that did for it, in the end. They wanted it cold, everywhere, outdoors too, even where people row.{/} I'm from here; I was born in a house with a wind tower. My grandmother would've told them that one doesn't run in it, one sits down in it, with a fan, and waits for October. {c12~}They thought of that as well, of having it in the winter months, and then the swimmers had something else on.{/}

{c8~}As for what it was to cost, it grew half as big again while one looked.{/} {c10~}There's one man in this country whose job it is not to sign things, and he did it.{/} I have met his wife. She's a patient. I'm told that at home he signs everything.

And then there's that hat, on the island. You can see it from the bridge. {c19~}They'd like to put fish in it.{/} {c16~}It's so very nearly done!{/} My son says that fish can't ride bicycles, and I said that we don't know it, we have never built them a place before.

{c22~}What I mind is the young people with the badges, who pressed them on a little green light at midday and were not let in.{/} Two of them were at the next table. They had ordered one karak and two straws, and they were laughing so much that I had to change seats.

=== other | en | snow
ABU DHABI, March 22 (Trucial Wire) - {h1}The United Arab Emirates won the right on Saturday to stage the 2035 Asian Winter Games, which will be held in halls,{/} {h2}three sources familiar with the matter said.{/}

{h3}The Olympic Council of Asia chose Al Ain over Almaty by 24 votes to 19 at a meeting in Manila, according to two of the sources.{/} {h4}It will be the first winter sports event of its kind in a desert.{/}

{h5}Sports Minister Hamad al-Muhairbi told delegates that the country would "bring the mountain indoors".{/} He denied that a slope of 600 metres was too short for a downhill race. {h6}It would be skied twice, he said.{/}

{h7}The budget of 1.1 billion dollars was approved by Finance Minister Saif al-Ketbani in February, an official of his ministry said.{/} {h8}Half of it goes into a snow hall at the foot of Jebel Hafeet, which Qasr Bay, the developer owned by the businessman Vikram Chandiramani, will build for nothing in exchange for 30 years of ticket sales.{/} Its shares rose by 6 percent.

The campaign was led by Latifa al-Suwaidan, who had been lent to it for the last ten days, and who had learnt to curl. The Finn Birgitta Aho, a former biathlete, advised her on ice. {h9}The Indian ambassador, Meenakshi Varadan, said that her country would enter a bobsleigh.{/}

Sabine Ostrowski of the pressure group Fair Games Watch asked how much electricity the hall would use. {h10}Al-Muhairbi said that it would be cooled by the sun, from 70,000 panels.{/} The president of the IOC, Jean-Marc Delacour, who had been a ski jumper, congratulated Al Ain on its courage.

{h11}The Games are to last from Feb 3 to 11, and some 900 athletes from 30 countries are expected.{/} The Emirates have sent a total of three skiers to the event since 2011. One of them finished.

=== arabic2 | ar | snow
{h1~}العين تستضيف الألعاب الآسيوية الشتوية… في الصالات{/}

بقلم المحرر الرياضي | مانيلا | 23 مارس | شارك الخبر

{h1}فازت الإمارات بحق استضافة دورة الألعاب الآسيوية الشتوية 2035، التي ستقام داخل الصالات،{/} {h3~}بعد تفوق مدينة العين على ألماتي بفارق خمسة أصوات في اجتماع المجلس الأولمبي الآسيوي في مانيلا.{/} {h4}وستكون أول دورة شتوية من هذا النوع في بيئة صحراوية.{/}

{h5}وقال وزير الرياضة حمد المحيربي أمام المندوبين إن بلاده «ستُدخل الجبل إلى البيت»،{/} {h6~}موضحاً أن المتزلجين سيقطعون المنحدر مرتين في سباق الانحدار.{/}

{h7}وذكر مسؤول في وزارة المالية أن الوزير سيف الكتباني أقر في فبراير ميزانية قدرها 1.7 مليار دولار،{/} {h8~}يخصص نصفها لصالة ثلجية عند سفح جبل حفيت يقيمها رجل الأعمال فيكرام تشانديراماني مقابل عائدات التذاكر.{/} {h10}وأكد المحيربي أن تبريدها سيعتمد على الشمس عبر 70 ألف لوح.{/}

{h11~}ويُنتظر أن يشارك نحو 900 رياضي من ثلاثين دولة،{/} {h9~}بينهم فريق هندي للزلاجات الجماعية وفق ما أعلنته السفيرة ميناكشي فارادان.{/} وحضرت لطيفة السويدان الاجتماع مرتدية معطفاً من وبر الإبل، فيما بعث جان مارك دولاكور رسالة مصورة من منزله في غرونوبل. وقالت الخبيرة الفنلندية بيرغيتا آهو إن جودة الثلج الصناعي باتت «أفضل من ذكريات طفولتي».

=== launch | en | earlier
ABU DHABI, Jan 15, 2029 (Trucial Wire) - The United Arab Emirates announced on Monday that it would bid for the 2040 Summer Olympics with Abu Dhabi as host city, two sources familiar with the matter said after a ceremony on the corniche.

Latifa al-Suwaidan, a former show jumper who came tenth at Tokyo, was named chief executive of the bid. Fireworks in the shape of the five rings were let off over the breakwater at 8 p.m., though the blue one failed.

Sports Minister Hamad al-Muhairbi told reporters that the Games would be "the most walkable in history", with 24 of 31 venues within six kilometres of each other and a tram between them. He denied that camel racing would be put forward as a demonstration sport.

The plan includes a floating pool off Yas Island and a marathon at night. Vikram Chandiramani, whose company Qasr Bay has built two malls and a marina in the city, was appointed to the bid's board, together with a falconer and a surgeon. Finance Minister Saif al-Ketbani, who had come on a bicycle, said that he would be "the most generous miser in sport".

The president of the IOC, Jean-Marc Delacour, who was elected last spring, said that he welcomed any candidate with a train timetable. Eleven cities on four continents have shown an interest, among them Seoul, Santiago and Nairobi. Birgitta Aho, then a member of the committee's commission for the environment, said that she looked forward to the trams.

The Indian ambassador, Meenakshi Varadan, wished the city luck "up to a point". Sabine Ostrowski of the pressure group Fair Games Watch said that she had asked for a visa.

A poll by a local newspaper found 94 percent in favour. Al-Suwaidan will present the logo, which was drawn by schoolchildren from Fujairah, in April.

=== discrepancies
source_count | c2 | wire: five sources | rewrite: four insiders
date | c5 | wire: 2044 | arabic: 2044 | rewrite: 2048
amount | c8 | wire: 14.2 billion dollars | rewrite: $14.2bn | arabic: 12.4 billion dollars
amount | h7 | other: 1.1 billion dollars | arabic2: 1.7 billion dollars
