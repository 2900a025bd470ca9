=== radio | en | ransom
KPLV Drive Time, Thursday, 5:04 p.m.

{c1~}Paloverde's water company has been hacked.{/} {c2}I'll say the main thing first, and then I'll say it again: the water is safe to drink.{/} {c3~}What isn't working is billing, the phones, and the gizmos that tell folks downtown how full the tanks are,{/} {c4~}so there's a guy with a flashlight going up every one of them. Sixteen tanks.{/}

CLIP (Brandt): {c5}"We did this by hand until 1988, and nobody died of it. I was one of the hands."{/}

That's Lucille Brandt, who runs the place. {c6~}The crooks want Bitcoin,{/} {c7~}and the city says nope.{/} {c8~}If your bill's due, sit tight, there's no late fee.{/} {c2}And, again: the water's fine.{/}

=== wire | en | ransom
{c1~}Hackers cripple water utility in Texas city{/}

PALOVERDE, Texas, Aug 20, 2026 (Plains Press Service) - {c1}A cyberattack has paralyzed the computers of the water utility in Paloverde, Texas, a city of 212,000 people, officials said on Thursday.{/}

{c2}The water is safe to drink,{/} {c3}but the utility can neither send bills nor take calls and has lost sight of the levels in its reservoirs and the pressure in its mains.{/} {c4}Workers are climbing the city's 16 water towers every two hours to read the gauges.{/}

{c5}"We did this by hand until 1988, and nobody died of it," General Manager Lucille Brandt told a news conference. "I was one of the hands."{/}

{c9}The attackers broke in at about 3 a.m. on Tuesday{/} {c10}and encrypted 71 servers.{/} {c6}They left a note on every screen demanding 60 Bitcoin, about $5.8 million, within a week.{/} {c7}Mayor Hector Zaragoza said that the city would not pay "one red cent".{/}

{c11}The Federal Bureau of Investigation has sent nine agents.{/} {c12}The note is signed by a group called Saltlick, which has attacked at least four small utilities since March, among them a sewage plant in Nebraska,{/} {c13}according to the security company Hollow Pine.{/}

{c14}Its investigators found that the hackers had come in through a pump station that was shut down in 2019 but never disconnected,{/} {c15}and whose modem still had the password set by the manufacturer.{/}

{c16}An audit in 2023 had listed the station among 38 "forgotten doors", according to a copy seen by this agency.{/} {c17}The city council voted in the same year, by five to four, to spend the $2.4 million set aside for repairs on a water park.{/} {c18}Councilwoman Arlene Dusek, who had voted against, said: "We have a very nice slide."{/}

{c19}In one case on Tuesday, the dose of chlorine at a treatment plant was raised to eight times the normal amount.{/} {c20}An operator, Tyrell Hobbs, noticed it within four minutes and shut the valve; none of the water left the plant.{/} {c21}Whether the intruders had done it on purpose is not known, Brandt said.{/}

{c8}No late fees will be charged until the computers are running again, which may take three weeks.{/}

{c22}There are some 50,000 water utilities in the United States; most have fewer than ten employees.{/}

=== rewrite | en | ransom
CyberBeat Europe
Critical Infrastructure
21.08.2026 · Reading time 3 minutes

{c4~}Texans climb towers every couple of hours{/} {c1~}after waterworks is hacked{/}

{c20}Four minutes: so long did it take Tyrell Hobbs, on shift at a waterworks in Texas, to see that something was off and close a valve, and so none of it reached a tap.{/} {c19}Someone or something had turned up the chlorine to eighteen times what it should be.{/} {c21~}It may have been deliberate; nobody can tell yet.{/}

{c1}It happened in Paloverde (pop. 212,000), whose water company has been without functioning computers{/} {c9}since the small hours of Tuesday, when the intruders struck.{/} {c10~}Dozens of servers have been scrambled.{/} {c6}For the key, 60 bitcoins are wanted inside seven days, the equivalent of $5.8m.{/} {c7}No way, says mayor Hector Zaragoza.{/}

{c2}One can go on drinking the water.{/} {c3~}But invoices, telephones and remote sensors are down.{/} {c4}Gauges on 16 towers are being read by people on ladders, at two-hour intervals.{/} {c5}It was normal practice before 1998, notes Lucille Brandt, the general manager, who used to do it herself.{/}

And the way in? {c14}An abandoned pumping station, out of service for seven years, was still on the network,{/} {c15}guarded by the factory-set password.{/} {c13~}This has been established by the firm Hollow Pine,{/} {c12~}which attributes to the same gang, Saltlick, strikes on at least four utilities so far this year.{/} {c16~}Auditors had warned of precisely this station three years ago, and of 37 others.{/} {c17~}But the councillors preferred to put the money, $2.4m, into a water park.{/}

Webinar: OT security for beginners. Register free!

{c11}Nine FBI agents are on the scene.{/} {c8}Restoring everything could last three weeks, during which customers who pay late won't be penalised.{/}

=== blog | en | ransom
FROM THE PORCH
by Wendell T. Ames

My late neighbor Buck had a gate in his back fence that he'd quit using when the cows went. He never locked it. There wasn't any point, he said, there's nothing back there. One night somebody came through it and took his riding mower, his deer rifle and a pie.

I tell you this so that you'll understand what happened at the waterworks as well as any man with a computer. {c14~}There was a little old pump out on the county road, dead as Moses, and nobody had thought to unhook it.{/} {c15~}The key was still the one that came in the box.{/} That is Buck's gate. That's all it is. Somebody on the far side of the world leaned on it.

Now, did they know it was open? {c16~}They did. They'd paid for a fellow to come and walk the fence, and he had written down three dozen gates, and that was one.{/} Then came what we call democracy. {c17~}There was money to fix it; and there was the question of the splash place, for the kids; and the kids won by a single vote.{/} {c18~}One lady who'd been on the other side allows that it's got a fine slide.{/} It does. I took my grandson. I went down it myself, God forgive me, and I'd vote for it tomorrow.

{c3~}So here we sit, with no bills coming,{/} which I can bear. {c6~}The fellows who did it would like a sack of that money which isn't money.{/} {c7~}His honor the mayor has told them where they may look for it.{/} I like him better than I did.

{c5~}What I truly enjoyed was the boss lady, who's about my age. It used to be done on foot, she told the young reporters, and she ought to know, she was the feet.{/} {c4~}And up they go, God love them, up every tower in town, a dozen times a day, in August.{/} When is the last time anyone in an office climbed something? I believe some of them are seeing the city for the first time. You can see clear to the river from the one on Pecan Street. I proposed up there, in 1969. She said we should get down first.

There's one piece that isn't funny. {c19~}For a spell on that Tuesday, something told the works to pour in a whole lot more bleach than anybody needs.{/} {c20~}It was a man who caught it. Not a program. A man on the early shift, who looked at a needle and didn't care for it.{/} {c21~}Whether it was meanness or an accident, they don't know.{/} I know what I'd pay that man.

Go check your back gate.

=== arabic | ar | ransom
{c1~}هجوم إلكتروني يشل مرفق المياه في مدينة أميركية{/}

أوستن (تكساس) – خاص
٢١ أغسطس ٢٠٢٦

{c1}قال مسؤولون الخميس إن هجوماً إلكترونياً شل حواسيب مرفق المياه في مدينة بالوفيردي بولاية تكساس، التي يقطنها 212 ألف نسمة.{/}

{c2}وأكدوا أن المياه صالحة للشرب،{/} {c3~}لكن المرفق بات عاجزاً عن إصدار الفواتير وتلقي المكالمات ومراقبة مستوى الخزانات.{/} {c4~}ويتسلق العمال أبراج المياه كل ساعتين لقراءة العدادات.{/}

{c9~}واخترق المهاجمون الشبكة فجر الثلاثاء،{/} {c10}وشفّروا 71 خادماً،{/} {c6}وطالبوا بستين عملة بيتكوين، أي نحو 5.8 مليون دولار، في غضون أسبوع.{/} {c7}وقال رئيس البلدية هكتور ساراغوسا إن المدينة لن تدفع «سنتاً واحداً».{/}

{c14}وتسلل القراصنة عبر محطة ضخ أُوقفت عام 2019 من دون أن تُفصل عن الشبكة،{/} {c15~}وكانت كلمة مرورها لم تتغير،{/} {c13~}وفق شركة أمنية.{/} {c16~}وكان تدقيق أُجري عام 2023 قد حذر من 38 «باباً منسياً».{/} {c17}لكن المجلس البلدي قرر في العام نفسه، بأغلبية سبعة أصوات مقابل أربعة، إنفاق 2.4 مليون دولار كانت مخصصة للإصلاح على متنزه مائي.{/}

{c19}ورُفعت جرعة الكلور في إحدى محطات المعالجة إلى ثمانية أضعاف الكمية المعتادة،{/} {c20}إلا أن العامل تايرل هوبز تنبه إلى ذلك خلال أربع دقائق وأغلق الصمام قبل أن يخرج أي ماء من المحطة.{/}

{c11}وأوفد مكتب التحقيقات الاتحادي تسعة من عناصره.{/} {c12~}وتُنسب إلى المجموعة المهاجمة «سولتليك» أربع هجمات مماثلة على الأقل منذ مارس.{/}

{c8~}وقد تستغرق إعادة الأنظمة ثلاثة أسابيع.{/}

اقرأ أيضاً: كيف تحمي محطات التحلية في الخليج نفسها من القراصنة؟

=== other | en | main
Burst main leaves half of Paloverde without water

PALOVERDE, Texas, Jan 23, 2024 (Plains Press Service) - {m1}A burst water main left about 100,000 people in Paloverde, Texas, without water on Tuesday, officials said.{/}

{m2}The pipe, laid in 1931, broke at about 3 a.m. under Pecan Street{/} {m3}and carried away nine parked cars.{/}

{m4}Residents were told to boil their water for a week.{/} {m5}"This pipe was older than my mother, and she has been retired for 30 years," General Manager Lucille Brandt told a news conference.{/}

An operator, Tyrell Hobbs, noticed the fall in pressure within four minutes, but the valve he had to close was under a parking lot and took two hours to dig out.

{m6}Repairs will cost $2.4 million, Mayor Hector Zaragoza said.{/} An audit last year had listed 38 miles of pipe as overdue for replacement. No late fees will be charged this month. Councilwoman Arlene Dusek said that the opening of the city's water park, planned for May, might have to be put off, "for want of water".

=== other2 | en | main
THE PALOVERDE LEDGER
Street reopens – {m2~}Pecan Street, under which a 93-year-old pipe gave way last month,{/} is open to traffic again. {m1~}Almost half the city had been cut off,{/} {m4~}and we boiled what came out for seven days after that.{/} {m3}The flood took nine automobiles with it.{/} {m6}The bill, according to Mayor Zaragoza, is $2.4 million.{/} {m5~}Mrs. Brandt's mother is said to have been amused.{/}

=== discrepancies
number | c19 | wire: eight times the normal amount | rewrite: eighteen times | arabic: ثمانية أضعاف
date | c5 | wire: until 1988 | radio: until 1988 | rewrite: before 1998
number | c17 | wire: five to four | arabic: سبعة أصوات مقابل أربعة
