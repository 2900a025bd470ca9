=== agency | en | mail
{c1~}Toll rises to 29 in Bangladesh train collision{/}

SHONADANGA, Bangladesh, June 17, 2026 (Delta News Agency)

{c1}At least 29 people were killed and more than 140 injured when an overnight mail train ran into the rear of a stationary freight train at Shonadanga station in western Bangladesh on Tuesday, railway officials said.{/}

{c2}The collision happened at 3:48 a.m. in heavy rain.{/} {c3}The locomotive and four coaches of the Korotoa Mail left the track, and one of them rolled into a pond.{/} {c4}Most of the dead were in that coach, fire service officer Rafiqul Islam Mridha said.{/} {c5}Divers recovered the last body on Wednesday morning.{/}

{c6}The mail train should have been held at the outer signal but was given a green light, Bangladesh Railway said.{/} {c7}Station master Abdul Mannan Sheikh and a pointsman have been suspended,{/} {c8}and police are looking for the station master, who has not been seen since the accident.{/}

{c9}The driver, Shah Alam Bhuiyan, survived with two broken legs.{/} {c10}"I saw green until I saw the wagons," he told investigators, according to a railway official who was present.{/}

{c11}Railways Minister Sharmin Chowdhury announced a committee of five that is to report within seven days.{/} {c12}Families of the dead will receive 500,000 taka, about $4,100.{/} She rejected calls to step down.

{c13}The signals at Shonadanga were switched by hand.{/} {c14}An automatic system, paid for with a Korean loan, was delivered in 2022 and is still in its crates in a shed behind the station.{/} "The crates are part of the investigation," Chowdhury said when asked why.

{c15}The freight train, loaded with rice, had been waiting 50 minutes for a locomotive that was to replace its own.{/}

Train accidents are frequent in Bangladesh, where much of the network dates from British rule.

(Reporting by Nusrat Jahan Talukder)

=== daily | en | mail
THE PODMA OBSERVER
Home » Country » Accident
Wednesday, 17 June 2026, 00:35 | Updated 11:20

The pond behind platform two

Our correspondents in Sonadanga and Rajshahi

The villagers were there first. They came with banana-trunk rafts, with ladders and with the saws they use on jackfruit trees, half an hour before anyone in uniform, and it was they who broke the windows {c3~}of the carriage that lay on its side in Sonadanga's station pond.{/}

Hasina Begum, who sells puffed rice at the station, had just lit her stove. {c2}"It was ten to four and it was pouring. There was no horn. There was a sound like a godown falling down."{/}

{c1}By Tuesday night the bodies of 26 passengers had been laid out in the primary school, and hospitals in three towns had admitted around 140 of the wounded, after the Karatoya Mail hit a goods train standing on the line.{/} {c4}Nearly all who perished had been riding in the submerged carriage,{/} which was of the cheapest class and carried twice as many as it had seats. {c5~}Navy divers were still feeling for the missing with their hands when we left.{/}

Who gave the green light?

{c6}According to a preliminary note of the Western Zone that The Observer has read, the mail ought to have been stopped outside the station; instead the signal was cleared for it.{/} {c13}At this station that is done with a lever, by a man, on the strength of a telephone call.{/} The note doesn't say who called.

{c8~}The stationmaster's quarters were locked and the fan was still running.{/} {c7}Mannan Sheikh and his pointsman were suspended by letter on Tuesday noon.{/} Neighbours describe him as a man who never sat down on duty. Three of them volunteered that he'd been working the third double shift in a row, as the post of assistant has been vacant since January.

{c15}The rice train had been in the loop, or rather had not quite fitted into the loop, for two hours: its engine had failed and another was on its way from Ishwardi.{/} Its last wagons stuck out over the points. "A goods train of forty-two wagons in a loop built for thirty-six, this you can see without a committee," a retired traffic inspector, Kalipada Saha, told us.

There will be a committee nonetheless. {c11}Railways Minister Sharmin Chaudhuri promised its findings in a week.{/} {c12}She put compensation at five lakh taka for each family;{/} {c16}the injured are to get fifty thousand.{/}

Behind the platform, children showed us a shed with Korean letters on the boxes inside. {c14}It is the electronic signalling for this station, which arrived four years ago.{/} A goat lives there.

[Caption] {c3~}Cranes lift the coach out of the pond on Tuesday afternoon.{/} PHOTO: STAR OF PABNA

Related: 11 level crossings without gates | Eid tickets: how to book online | Rice price climbs again

=== arabic | ar | mail
{c1~}ارتفاع حصيلة تصادم قطارين في بنغلادش إلى 29 قتيلاً{/}

آسيا | حوادث
دكا - من مراسلنا
17 حزيران/يونيو 2026 - 14:10
شارك: فيسبوك  واتساب  تلغرام

{c1}قُتل 29 شخصاً على الأقل وأصيب نحو 140 آخرين حين صدم قطار بريد ليلي مؤخرة قطار شحن متوقف في محطة شونادانغا غربي بنغلادش، فجر الثلاثاء.{/} {c5}وقال الدفاع المدني إن الغواصين انتشلوا الأربعاء جثة طفلة كانت آخر المفقودين.{/}

{c3}وخرجت القاطرة وثلاث عربات عن السكة، وانقلبت إحداها في بركة ماء مجاورة،{/} {c4}وفيها قضى معظم الضحايا.{/} وروى عبد الكريم، وهو عامل عاد الشهر الماضي من الدوحة وكان في العربة التالية، أنه خرج من النافذة حاملاً حقيبة ليست حقيبته: «وجدت فيها ثوب عرس».

{c9}ونجا السائق شاه علم بهويان بكسور في ساقيه،{/} {c10}ونُقل عنه قوله للمحققين إن الإشارة كانت خضراء.{/} {c7+c8}أما ناظر المحطة عبد المنان شيخ، الذي أُوقف عن العمل مع أحد مساعديه، فما زال متوارياً عن الأنظار والشرطة تبحث عنه.{/}

{c12}وأعلنت وزيرة السكك الحديد شارمين شودري تعويضاً قدره 500 ألف تاكا (نحو 4100 دولار) لكل عائلة،{/} {c11~}وشكلت لجنة للتحقيق.{/} {c17}لكن محامية في دكا طلبت من المحكمة العليا رفع المبلغ إلى خمسة ملايين.{/}

ودعا رئيس نقابة السائقين محمد يونس ملا إلى إضراب ليوم واحد «حداداً واحتجاجاً»، وقال إن السائقين «يقودون ليلاً على الثقة بالله وبعامل يسحب عتلة».

مواضيع ذات صلة: بنغلادش | سكك حديد | حوادث القطارات
التعليقات (7)

=== column | en | mail
The Goat Knows

Opinion | Farida Rahmatullah | The Meridian | 4 min read | Share · Tweet · Print

My grandmother travelled by rail once in her life, to her wedding, and prayed from the first whistle to the last. I used to laugh about it. I'm not laughing this week.

{c1~}A night train full of people going home for no better reason than that it was cheap has ploughed into wagons full of rice.{/} {c2~}It was not yet dawn and the rain came down in ropes.{/} {c4~}Those who paid least for their seats paid most,{/} and you may file that under coincidence if you like. I have stopped.

What do we do in this country when such a thing happens? We have a ritual, and it runs more punctually than the trains:

• {c11~}The minister convenes a panel and gives it a few days.{/}
• {c7~}Two small men lose their desks.{/}
• {c12~+c16~}A price list is read out, so much for a corpse, so much for a limb.{/}
• It rains again.

I have nothing against the minister. I am told that she works late, reads her files and doesn't take envelopes. But how many files must one read before one walks across a platform and opens a door?

{c14~}For behind that door, as every schoolchild in the place can tell you, stands the cure, in boxes, bought on credit from the Koreans, unopened.{/} Engineers in Busan wrote eleven letters about it; I've had copies on my table since the spring and must ask myself, too, why I thought there'd be time. Would somebody please pour the concrete, they wrote. The last letter is dated March 3 and speaks of "consequences that we all would regret". Only a goat, they say, has made use of the shed.

{c13~}Instead we trust, in the age of the satellite, to a lever and to the arm that pulls it.{/} {c6~+c10~}This time the arm said go, and the man in the cab believed what he saw, as he must.{/} {c9~}He's alive and will be asked about it until he dies.{/} {c8~}As for the owner of the arm, he has made himself invisible.{/} Everyone is quite sure that he is guilty. I'm quite sure that he was tired.

There's a word for letting the tired carry what the rich have been lent money to replace. It is not "accident".

Is anything different this time? One thing, perhaps. {c17~}A colleague of the bar has gone to court to have the price list multiplied by ten.{/} Good. If a life were dear, somebody at the Treasury would work out that concrete is cheap. Call it cynical; I call it bookkeeping.

Last year I asked a signalman, in another town, what he thinks of when he pulls. He said: of the next one. He'd a thermos, a Koran and a torch without batteries. He asked me not to write down the name of the town, and it doesn't matter, for there are some two hundred of them.

The writer can be reached at the usual address. Replies may be published.

MORE FROM OPINION: The tyranny of the tuk-tuk | Should exams be sung?

=== other-year | en | express
{e1~}Nine dead as express hits derailed wagons near Shonadanga{/}

SHONADANGA, Bangladesh, July 2, 2025 (Delta News Agency)

{e1}At least nine people were killed and 60 injured when an express train ran into derailed tank wagons two kilometres east of Shonadanga station in western Bangladesh on Tuesday, railway officials said.{/}

{e2}The collision happened at 11:25 p.m.{/} The locomotive and two coaches of the Titas Express left the track. No one was trapped.

The driver, Golam Mostafa Khan, died. {e3}The station master had shown him a green light because the wagons were not known to have left the rails, Bangladesh Railway said.{/} He was questioned and remains on duty.

{e4}Railways Minister Sharmin Chowdhury announced a committee of three that is to report within ten days.{/} Families of the dead will receive 300,000 taka.

Asked about an automatic system delivered three years ago, she said that it would be installed by December.

=== other-office | en | express
Minister opens Padma rail museum, is asked about last year

RAJSHAHI, June 16, 2026 – Railways Minister Sharmin Chowdhury was to cut a ribbon on Tuesday evening and cut it in the morning instead, in front of eleven guests, so as to leave for the west of the country at once.

The museum shows a mail coach of 1911 and a lever frame from Ishwardi that visitors may work with their own hands. "Careful with the green," the minister said to a boy.

Reporters asked her what had become of {e4~}the committee that was appointed after last summer's accident near Shonadanga.{/} {e1~}Nine travellers lost their lives then{/} {e2~}when, late in the evening, an express struck tank wagons that had jumped the rails.{/} She said its report had been useful. {e3~}It found, according to two officials, that the station had no means of knowing that the line was blocked.{/}

The museum is open daily except Monday. Tickets cost 50 taka.

=== discrepancies
number | c1 | agency: 29 | daily: 26 passengers | arabic: 29
number | c3 | agency: four coaches | arabic: three coaches
time | c15 | agency: 50 minutes | daily: two hours
