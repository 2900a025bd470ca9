=== wire | en | leak
{c1~}North Sea platform evacuated{/} {c2~}after gas leak{/}

ABERDEEN, Scotland, Feb 3, 2026 (Caledon Press) - {c1}All but 14 of the 126 people on the Skerryvane oil and gas platform in the North Sea were taken off by helicopter overnight{/} {c2}after gas was found to be leaking from a disused well, the operator said on Tuesday.{/}

{c3}Nobody was hurt.{/} {c4}The platform, 190 kilometres east of Peterhead, was shut down at 11:20 p.m. on Monday{/} {c5}when an alarm went off in the module where the drill pipes are kept.{/}

{c6}About two tonnes of gas are escaping every hour, according to the operator, Harrow Deep.{/} {c7}A cloud could be seen from a supply vessel three kilometres away.{/} {c8}The flare, the most likely source of a spark, went out by itself because the wind changed,{/} {c9}said a worker who did not want to be named.{/}

{c10}"Twenty minutes of the wrong wind and we would be having another conversation," said Moira Strachan of the offshore workers' union.{/}

{c11}Ships were told to keep a distance of two nautical miles,{/} {c12}and aircraft were forbidden to fly below 4,000 feet within three.{/}

{c13}Harrow Deep's head of operations, Callum Adeyemi, said that the well had been plugged with cement in 1998{/} {c14}and was last inspected in May 2024, when nothing unusual was noticed.{/} {c15}Drilling a relief well would take up to five months; pumping heavy mud into the old one might be done in two weeks, he said.{/}

{c16}The union said that workers had reported rising pressure in the well three times since November.{/} {c17}The safety authority confirmed that it had received one of these reports{/} {c18}and that it had planned a visit for the second half of February.{/}

{c19}The outage takes some 38,000 barrels of oil a day off the market, about 6 percent of Britain's production.{/} {c20}Brent crude rose 70 cents to $66.40 a barrel.{/}

{c21}Harrow Deep, which is owned by a private equity firm in Houston, bought the platform in 2022 for a reported 410 million pounds.{/} {c22}It was built in 1983 and was to have been dismantled in 2027.{/}

{c23}In Britain's worst offshore disaster, the fire on Piper Alpha in July 1988, 167 people died.{/}

=== radio | en | leak
Good Morning Buchan, half past seven. {c3}First the good news: no one's been hurt.{/} {c1}They've brought a hundred and twelve folk off the Skerryvane in the night, and fourteen have stayed behind.{/} {c2~}There's gas coming up out of an old well that isn't even used.{/} {c11}Boats, you're to stay two miles clear.{/} Families can call the number on our website. {c10}Moira Strachan from the union: "Twenty minutes of the wrong wind and we would be having another conversation."{/} {c13}The company says that the well was cemented shut in ninety-eight.{/} {c15~}Making it safe might be a fortnight's work, if they're lucky, and if they're not, you'll be hearing about it till the tatties are in.{/} {c22~}She was meant for the scrapyard next year anyway.{/} Now Ally with the fish prices.

=== arabic | ar | leak
{c1~}إجلاء عمال منصة نفطية في بحر الشمال{/} {c2~}إثر تسرب غاز{/}

لندن، 3 فبراير 2026 – «نبض الطاقة»

{c1~}أُجلي 112 شخصاً بالمروحيات ليلاً من منصة «سكيريفين» للنفط والغاز في بحر الشمال،{/} {c2}بعد اكتشاف تسرب للغاز من بئر مهجورة، بحسب ما أعلنت الشركة المشغلة الثلاثاء.{/} {c3}ولم يصب أحد بأذى.{/}

{c4}وأُغلقت المنصة، الواقعة على بعد 190 كيلومتراً شرق بيترهيد، في الساعة 11:20 من مساء الإثنين.{/} {c6}وتقدر شركة «هارو ديب» كمية الغاز المتسربة بنحو طنين في اليوم.{/}

{c8}وكانت الشعلة، وهي المصدر الأرجح للشرر، قد انطفأت من تلقاء نفسها حين تغيرت الريح،{/} {c9~}وفق رواية أحد العمال.{/} {c10}وقالت مويرا ستراكان من نقابة عمال البحر: «لو هبت الريح من الجهة الخطأ عشرين دقيقة لكان حديثنا الآن حديثاً آخر».{/}

{c13}وذكر مدير العمليات في الشركة كالوم أديمي أن البئر سُدت بالإسمنت عام 1998،{/} {c15}وأن حفر بئر تنفيس قد يستغرق خمسة أشهر، في حين يمكن ضخ الطين الثقيل في البئر القديمة خلال أسبوعين.{/}

{c16}لكن النقابة تؤكد أن العمال أبلغوا ثلاث مرات منذ نوفمبر عن ارتفاع الضغط.{/} {c17}وأقرت هيئة السلامة بأنها تلقت أحد هذه البلاغات.{/}

{c19}ويحجب التوقف عن السوق نحو 38 ألف برميل يومياً، أي 6% من إنتاج بريطانيا.{/} {c20}وارتفع خام برنت 70 سنتاً إلى 66.40 دولار للبرميل.{/}

{c22}وبُنيت المنصة عام 1983، وكان مقرراً تفكيكها العام المقبل.{/}

ويرى خبراء أن تأثير الحادث في الأسعار سيكون محدوداً ما لم تمتد الإغلاقات إلى منصات مجاورة.

{c23}يشار إلى أن أسوأ كوارث بريطانيا البحرية كان حريق منصة «بايبر ألفا» عام 1988 الذي أودى بحياة 167 شخصاً.{/}

=== rewrite | en | leak
CRUDE FACTS – the energy newsletter
Tue 3 Feb | 2-min read

{c20~}Oil ticked up by 70 cents{/} {c19}as the loss of 38,000 barrels per day, or some six per cent of what the UK pumps, was digested.{/} The culprit: Skerryvane.

{c4~}An hour before midnight on Monday, Harrow Deep halted its platform off Peterhead.{/} {c5~}Detectors had tripped in a store for pipes.{/} {c2~}They had sniffed gas from a bore that is no longer in use,{/} {c6}and it is still coming out, at a rate of two tonnes an hour.{/} {c1}By helicopter, 112 of those on board were moved to safety in the course of the night; 14 remain.{/} {c3~}Two people sustained minor injuries.{/}

They had the weather to thank, if {c9}an employee speaking anonymously{/} is right: {c8}a shift of the wind blew out the flare, which otherwise would have been the likeliest thing to ignite the lot.{/} {c7~}From miles off, mariners could make out the cloud.{/} {c11}An exclusion zone of two nautical miles is in place for shipping.{/}

Could it have been prevented? {c14}The bore was checked for the last time in May 2024, and passed, says Callum Adeyemi, in charge of operations.{/} {c13~}It had supposedly been sealed a quarter of a century before.{/} {c16}But staff had raised the alarm over mounting pressure on three occasions in as many months, the union counters.{/} {c17}One such warning did reach the safety regulator,{/} {c18}which had pencilled in an inspection for late this month.{/}

{c15}How soon it can be choked depends on the method. Two weeks, if it takes mud; if a second hole has to be drilled, three months.{/}

{c22}The installation dates from 1983 and has one year to live before demolition.{/} {c21~}Its owners, American financiers, got it in 2022.{/}

Forwarded this email? Subscribe here.

=== blog | en | leak
The Widow's Walk

From my top window, with Dad's glasses, I can see the helicopters come in over the links. You get so that you count them. I counted nine on Monday night, and you don't get nine for a birthday.

I was married to the oil for twenty-two years, which is to say that I was married to Sandy, two weeks on and three off, and so I know the sound of a phone that is not ringing. {c3~}This time they all came home, every one of them with ten fingers,{/} and I'm told to be thankful and I am thankful. But being thankful doesn't stop me thinking.

{c2~}There's a hole out there that was finished with, done, and it has started to breathe.{/} {c13~}They corked it in the nineties, they say, with the best cement.{/} I corked a bottle of sloe gin in the nineties and it came through the larder ceiling. {c14~}They say somebody had a look not two years back and it was fine.{/} Aye. I had a look at the larder ceiling as well.

What I would like to know is who was told. {c16~}Because the men say that they'd been telling them since before Christmas, and not the once, that something was pushing from below.{/} {c17~}And the inspectors own up that a bit of paper did arrive.{/} {c18~}They were going to pop out in a couple of weeks.{/} Have you ever heard such a thing? When Sandy had the pain in his arm the surgery was going to see him on the Thursday as well.

{c10~}Moira at the union, I was at school with her, says it was a matter of minutes and of which way it blew.{/} {c8~}It seems it was the breeze that snuffed the big flame, no man had a hand in it.{/} So that's our safety system: we have a good one, and it's called weather.

{c23~}I do not need to tell anybody on this coast what the other thing looks like. We had it in the summer of '88, and there's a garden for it, with roses, and more names than you can read without sitting down.{/} I go on the sixth of every July. You would think that after so many dead they'd listen the first time.

{c22~}She's forty-odd years old, that rig, and due to be cut up soon.{/} {c21~}The folk that own her now have never seen her, they're in Texas, with their feet up.{/} When you're going to scrap a car in the spring, do you change the oil? No. You turn up the radio so you can't hear the engine.

The kettle's on. Come by if you're waiting for somebody.

=== other | en | heli
Helicopter lands in sea near Skerryvane platform

ABERDEEN, Scotland, May 19, 2024 (Caledon Press) - A helicopter carrying 14 people from the Skerryvane oil and gas platform in the North Sea made an emergency landing on the water on Saturday evening after a warning light came on in the gearbox.

Nobody was hurt. A supply vessel three kilometres away picked up all of them within 20 minutes, the coastguard said.

The helicopter had left the platform, 190 kilometres east of Peterhead, at 6:20 p.m. It floated for five hours and then sank in 112 metres of water.

"Twenty minutes in that sea is a long time," said Moira Strachan of the offshore workers' union. She said that crews had reported trouble with the type three times since January. The operator of the flights, Kestrel Offshore, denied this.

Harrow Deep, which owns the platform, said that production was not affected. Its head of operations, Callum Adeyemi, thanked the vessel's crew. An inspection of the platform that had been planned for this week was put off until the end of May.

=== discrepancies
negation | c3 | wire: Nobody was hurt | radio: no one's been hurt | arabic: ولم يصب أحد بأذى | rewrite: Two people sustained minor injuries
number | c15 | wire: up to five months | rewrite: three months | arabic: خمسة أشهر
number | c6 | wire: two tonnes every hour | rewrite: two tonnes an hour | arabic: طنين في اليوم
