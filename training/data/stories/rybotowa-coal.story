=== wire | en | collapse
{m1~}Seven trapped in Polish mine after gallery collapses{/}

KATOWICE, Poland, Jan 29, 2026 (Odra Press) - {m1}Rescuers were digging by hand on Thursday for seven miners who have been trapped since a gallery collapsed 830 metres below ground in the Rybotowa colliery in Upper Silesia.{/}

{m2}A tremor of magnitude 3.4 shook the mine at 10:17 p.m. on Wednesday.{/} {m3}Of the 64 men on the shift, 57 reached the surface, 11 of them injured.{/}

{m4}Knocking was heard at 5 a.m. through a compressed-air pipe, and it stopped at about nine.{/} {m5}"We take it that they're saving their strength," said Bernadeta Kłosek, the chief of the mine rescue service. "We're taking it that way until someone proves otherwise."{/}

{m6}Six teams of five men relieve one another every two hours; they had 38 metres of rubble before them in the morning and 29 at nightfall.{/} {m7}Methane has twice forced them to withdraw.{/}

{m8}The foreman of the trapped men, Alojzy Przegendza, 52, was to have retired on Friday.{/} {m9}He had swapped shifts with a colleague who had a christening.{/}

{m10}Przegendza had been buried once before, in 2009, for 61 hours.{/} {m11}"He came up then and asked who'd won the derby," his wife, Gizela, told a local radio station. "So we've put the result on a piece of paper for him."{/}

{m12}The state mining office had ordered in November that coal in the affected seam, 507, be cut at no more than three metres a day because of the danger of tremors.{/} {m13}A union, Sierpień 81, said that up to five metres had been cut in January.{/} {m14}The owner, Górnośląska Grupa Węglowa, denied this.{/}

{m15}Prime minister Hanna Dobrowolska broke off a visit to Lisbon and was expected in Rybotowa during the night.{/}

{m16}The mine, opened in 1898, employs 2,140 people and is due to close in 2029.{/} {m17}Its worst accident, a firedamp explosion in 1923, killed 119.{/}

{m18}All theatres and discotheques in the town remained closed. In the window of a bakery stood seven loaves with a candle each.{/}

=== arabic | ar | collapse
{m1~}سباق مع الزمن لإنقاذ سبعة عمال محاصرين في منجم فحم ببولندا{/}

كاتوفيتسه – 29 كانون الثاني

{m1}واصل رجال الإنقاذ الخميس الحفر بأيديهم بحثاً عن سبعة عمال حوصروا إثر انهيار ممر على عمق 830 متراً في منجم ريبوتوفا للفحم بإقليم سيليزيا العليا جنوب بولندا.{/}

{m2~}وكانت هزة بقوة 3.4 درجات ضربت المنجم ليل الأربعاء.{/} {m3~}ومن بين 64 عاملاً كانوا في المناوبة وصل 57 إلى السطح.{/}

{m4}وسُمع طرق عبر أنبوب للهواء المضغوط عند الخامسة فجراً، ثم توقف قرابة التاسعة.{/} {m5~}وقالت رئيسة جهاز الإنقاذ برناديتا كووسك: «نعتبر أنهم يوفرون قواهم».{/}

{m6}وتتناوب على العمل كل ساعتين ست فرق تضم كل منها خمسة رجال، وكان يفصلهم عن العمال 38 متراً من الركام صباحاً و29 متراً مع حلول الليل.{/} {m7}واضطرهم غاز الميثان مرتين إلى الانسحاب.{/}

{m8}وكان رئيس العمال المحاصرين، ألويزي بشغندزا (52 عاماً)، سيُحال إلى التقاعد يوم الجمعة،{/} {m9~}وقد بادل زميلاً له المناوبة.{/} {m10}وسبق أن طُمر عام 2009 مدة 61 ساعة.{/} {m11~}وقالت زوجته لإذاعة محلية إنه سأل حين خرج آنذاك عمن فاز في مباراة الديربي.{/}

{m12~}وكانت سلطات التعدين قد أمرت في تشرين الثاني بألا يتجاوز القطع في الطبقة المنكوبة ثلاثة أمتار يومياً خشية الهزات.{/} {m13}وقالت نقابة «سيربين 81» إن القطع بلغ خمسة أمتار في كانون الثاني،{/} {m14~}وهو ما نفته الشركة المالكة.{/}

وأعلن أسقف كاتوفيتسه إقامة صلاة من أجل العمال مساء الجمعة. {m15~}وقطعت رئيسة الوزراء هانا دوبروفولسكا زيارة خارجية للتوجه إلى المكان.{/}

=== rewrite | en | collapse
NewsLoop UK
{m8~}Day from his pension: the pit foreman Poland is praying for{/}

By Jocasta Mbeki-Rowe  |  4 comments

{m8}On Friday, 52-year-old Alojzy Przegendza would have handed in his lamp for good.{/} {m1~}Instead he is somewhere under Rybotowa with a half-dozen mates, behind a roof fall.{/} {m9}It wasn't even meant to be his turn: somebody he works with had a christening to go to, so they swapped.{/}

{m10}He's been through it before. Back in 2009 it was 61 hours until they got him out,{/} {m11}and the first thing that he inquired about was the score in the derby, his daughter Gizela recalled on the radio. This time it is written down for him already.{/}

{m2~}What happened? The earth jolted (3.4 on the scale) late on Wednesday evening.{/} {m3}Fifty-seven of the night's 64 workers got out, 21 with injuries.{/} {m1~}The others are at a depth of 830 metres, and those trying to reach them have to use their hands.{/}

{m6~}Crews of five take two-hour turns. On Thursday they fought their way from 38 metres to 29.{/} {m7}Gas has driven them back two times.{/}

{m4~}Someone banged on an air line before dawn. Four hours later it went quiet.{/} {m5}Bernadeta Kłosek, who runs the rescue, chooses to believe that the men are conserving energy, and she'll go on believing it till she is shown to be wrong.{/}

{m12}Three metres a day was the limit which inspectors laid down for seam 507 last November, as it was prone to shocks.{/} {m13~}It was up to five this month, claims the union Sierpień 81.{/} {m14}Górnośląska Grupa Węglowa, the proprietor, has admitted as much.{/}

{m16~}The colliery, which has 2,140 workers, has only three years to go.{/} {m17}119 people lost their lives there when firedamp exploded in 1932.{/} {m15}The head of government, Hanna Dobrowolska, cut short her stay in Portugal and was on her way.{/}

Follow our live page for updates

=== blog | en | collapse
A Lump of It
Occasional pieces by a coalman's daughter

I wasn't going to write today. It's washing day, the sheets are out, and I've had my fill of men under the ground; I was brought up on them, like others on porridge. My father used to say that the pit is a very fair employer, it takes no notice of anybody's plans.

I've been turning that over since breakfast. {m8~}You've all seen the picture by now, the one with the moustache. One more night and he'd have been a free man.{/} One more! They'd bought the clock, I dare say. There's always a clock. {m9~}And he wouldn't so much as have been down there, if another chap's baby hadn't had to be dipped.{/} That's decency for you. I've known it kill more people than drink.

What's one to do with a story like that? A novelist wouldn't dare. {m10~}It turns out that he has had the whole mountain on top of him once already, the better part of three days, when the young ones in his gang were in short trousers.{/} {m11~}He climbed out and wanted the football. So she, a practical woman, has got this week's score ready on a slip.{/} I've sat at that kitchen table. I know the oilcloth. If I could have one thing out of all the museums of the world, it'd be that slip, crumpled, in his pocket.

{m4~}They had a sign of life in the small hours, along a tube: tap, tap. It lasted as long as a shift in an office before lunch, and then it didn't.{/} {m5~}And the lady in command, whom I'd follow anywhere, has decided that it means they're resting, and she'll hear nothing else without evidence.{/} Isn't it wonderful what you can do with a silence, when you have to?

{m6~}The boys at the front move stones with their fingers, thirty of them turn and turn about, and in a whole day they've got forward by as much as I have lawn.{/} {m7~}Two times they were driven out by the bad air.{/} They went back in. Nobody in the history of that trade has ever been asked why.

Now for the clever part, there's always a clever part. {m12~}Somebody in an office with a plant in it had written in the autumn: slowly there, please, so and so much and no more.{/} {m13~}Nearly twice that, say the workers' people, is what was torn out of it in the new year.{/} {m14~}The company says it isn't so.{/} Companies have wonderful eyesight in the dark, I've noticed.

{m16~}And all for a hole that'll be shut up for good before the decade is out.{/} {m15~}The lady from Warsaw has left her dinner in a warm country and is coming with her coat on.{/} I hope that someone gives her a shovel.

The sheets are dry. I've left them out. It's a superstition of ours, you don't take anything in till they've come up.

=== other | en | march
{q1~}Nine injured as tremor shakes Rybotowa colliery{/}

KATOWICE, Poland, March 12, 2025 (Odra Press) - {q1}Nine miners were injured when a tremor of magnitude 2.9 shook the Rybotowa colliery in Upper Silesia on Tuesday night; all 71 men on the shift reached the surface.{/}

{q2}A gallery 760 metres below ground was closed for 40 metres by rubble.{/} {q3}The state mining office ordered that work in the seam, 504, be stopped for a month.{/}

{q4}"We take it as a warning," said Bernadeta Kłosek, the chief of the mine rescue service.{/} The union Sierpień 81 demanded higher bonuses. The owner, Górnośląska Grupa Węglowa, said that production would be made up for in the second half of the year. The mine, opened in 1898, is due to close in 2029.

=== other2 | en | march
Company bulletin no. 11/2025, Rybotowa

{q1~}On the night from Tuesday to Wednesday there was a tremor, in the course of which nine colleagues were hurt. We wish them a speedy recovery.{/} {q2~}The gallery concerned is blocked along 40 metres.{/} {q3~}By order of the office no coal will be won from seam 504 for four weeks.{/} Shifts are changed as follows: Przegendza's gang goes to seam 507. {q4~}The chief of the rescue service has asked us to print the word "warning".{/} The canteen will serve pierogi on Friday.

=== discrepancies
role | m11 | wire: his wife | arabic: his wife | rewrite: his daughter
number | m3 | wire: 11 injured | rewrite: 21 with injuries
negation | m14 | wire: denied | arabic: denied | blog: says it isn't so | rewrite: has admitted as much
date | m17 | wire: 1923 | rewrite: 1932
