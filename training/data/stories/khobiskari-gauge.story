=== wire | en | leak
TBILISI, May 9, 2027 (Colchis News Agency) - {d1}Some 6,200 people were told to leave their homes in western Georgia on Sunday after muddy water began to spurt from the foot of the 84-metre Khobiskari dam.{/}

{d2}Sirens sounded at 3:50 a.m. in nine villages below the dam, which was built of rock and clay in 1971.{/} {d3}The water carried fine clay, a sign that the core itself was being washed out, the ministry of energy said.{/}

{d4}The flow rose from 40 litres a second at midnight to 310 by noon,{/} {d5}and fell to about 200 in the evening after engineers had opened the spillway and the bottom outlets.{/} {d6}The level of the reservoir is to be lowered by 12 metres within five days.{/}

{d7}"There is no immediate danger of failure," energy minister Nestan Kvirkvelia said. "I would not sleep below it either."{/}

{d8}Tamaz Gogichadze, 71, a retired engineer who had read the dam's gauges for 33 years, had written four letters to the ministry since January to say that one of them was wrong by too little to be an accident.{/} {d9}The ministry confirmed that it had received the letters and said they had been filed under "pensions".{/}

{d10}"A dam does not lie. It mumbles," Gogichadze told reporters at his house in Tsalkhuri, which he refused to leave.{/}

{d11}The operator, Kolkheti Hydro, has belonged since 2016 to a fund registered in Cyprus.{/} {d12}It had cut the number of staff at the dam from 44 to 17.{/} {d13}Prosecutors said they had seized its maintenance records.{/}

{d14}Two schools and a sanatorium in Zugdidi took in about 1,900 people;{/} {d15}an 83-year-old man died of a heart attack during the journey, the regional health office said.{/}

{d16}Power was rationed in Samegrelo and in the breakaway region of Abkhazia,{/} {d17}as the plant's three turbines, which yield 115 megawatts, had been stopped.{/}

{d18}Two experts from the Swiss federal office for dams are expected in Kutaisi on Tuesday.{/}

{d19}In 1987 a leak at the same place was stopped with 3,000 bags of bentonite,{/} {d20}and, according to local people, one brass bed.{/}

=== arabic | ar | leak
{d1~}إجلاء آلاف السكان في غرب جورجيا بعد تسرب في سد خوبيسكاري{/}

تبليسي – الأحد 9 أيار/مايو

{d1}طُلب من نحو 6200 شخص مغادرة منازلهم في غرب جورجيا اليوم الأحد، إثر تدفق مياه موحلة من أسفل سد خوبيسكاري البالغ ارتفاعه 84 متراً.{/}

{d2~}ودوت صفارات الإنذار قبيل الرابعة فجراً في تسع قرى تقع أسفل السد.{/} {d3~}وقالت وزارة الطاقة إن المياه كانت محملة بالطين الناعم.{/}

{d4}وارتفع معدل التسرب من 40 لتراً في الثانية عند منتصف الليل إلى 310 لترات ظهراً،{/} {d5}قبل أن يتراجع مساءً إلى نحو 200 لتر بعد فتح المفيض والمنافذ السفلية.{/} {d6}ويعتزم المهندسون خفض منسوب البحيرة 12 متراً خلال خمسة أيام.{/}

{d7}وقالت وزيرة الطاقة نستان كفيركفيليا: «لا خطر وشيكاً من انهيار السد»، مضيفة: «لكنني أنا أيضاً لن أنام أسفله».{/}

{d8~}وكان المهندس المتقاعد تاماز غوغيتشادزه، البالغ من العمر 71 عاماً، قد وجه أربع رسائل إلى الوزارة منذ كانون الثاني/يناير، محذراً من خلل في أحد مقاييس السد.{/} {d9~}وأقرت الوزارة بأنها تسلمت الرسائل.{/} {d10~}وقال غوغيتشادزه للصحفيين: «السد لا يكذب، بل يتمتم».{/}

{d11~}وتعود ملكية الشركة المشغلة «كولخيتي هيدرو» إلى صندوق مسجل في قبرص،{/} {d12}وقد خفضت عدد العاملين في السد من 44 إلى 17 عاملاً.{/} {d13~}وصادرت النيابة العامة سجلات الصيانة.{/}

{d15}وتوفي رجل في الثالثة والثمانين بنوبة قلبية خلال عملية الإجلاء.{/} {d16}وقُننت الكهرباء في إقليم ساميغريلو وفي أبخازيا الانفصالية.{/} وألغت فرقة للرقص الشعبي عرضاً كان مقرراً مساء الأحد في المنطقة.

=== blog | en | leak
HYDRAULICS FOR HUMANISTS
a column that knows nothing about either

Filed Under Pensions

I keep a folder at home that's labelled "Important". It holds a warranty for a toaster, three postcards and my divorce. So I shan't throw stones at any ministry. Only I'd like to know, from professional curiosity, who sat there, in which room, with what sort of biscuit, and read that the wall above nine villages was about to move, and looked at the signature, and thought: ah, an old man; it'll be about his money.

{d9~}For that's where they put him. They admit it, bless them; the post had come, it had been opened, and it had been laid with the other grumbling of the elderly.{/} {d8~}Four times since the new year he had taken up his pen. He'd looked at those dials for longer than most of us have looked at our wives, and one of them, he felt, was off by an amount too small to be innocent.{/}

Too small to be innocent! I'd like to have written that. I'd like to have written anything so good in thirty-three years.

What do we want from such people? We want them to be wrong. We pay for their being wrong, we give them a clock when they go. {d12~}And then we let most of the rest go too, since the thing has stood so well; where four kept an eye on it there's hardly more than one and a half now.{/} {d11~}The savings, I gather, take the sun on an island.{/} Is it not the dream of every wall to be owned by somebody who's never seen it?

{d1~}So on Sunday thousands got out of bed and drove uphill in slippers,{/} {d3~}because what was coming out at the bottom was not clear but brown, and brown, it's explained to me, means that the wall is drinking itself.{/} {d15~}One of them was so old that the road was enough to kill him. The water never came near.{/} I don't know under what he'll be filed.

{d7~}The lady in charge of the nation's sockets tells us it'll hold, and in the next breath that you won't find her bed down there.{/} Cherish her! When did a minister last tell you two true things that don't agree? {d4~+d5~}It got eight times worse in half a day and then, when they'd pulled out every plug, a third better;{/} {d6~}by the weekend the lake is meant to be shorter by the height of a house.{/}

And our correspondent? {d10~}He's stayed at home, in the very first street that would go. He sat on his step and informed the cameras that such walls are truthful, though they don't speak up.{/} I've had that sentence in my head all day. I tried it on my ex-wife. She says I'm neither.

Forty years ago something of the sort happened there before. {d19~}They stuffed the hole with sacks of clay, thousands of them,{/} {d20~}and, if you believe the tales, with somebody's bed.{/} Whose? Was he in favour? Did he write to anyone?

=== rewrite | en | leak
{d8~}Ignored for months: the pensioner who saw the dam leak coming{/}

World in Brief / Caucasus / updated 21:14

{d8~}Four times this year a former engineer sat down to warn the authorities.{/} {d9~}All that his letters achieved was a place in a pension file, it has emerged.{/} {d1}On Sunday the inhabitants of a string of Georgian villages, some 6,200 of them, had to get out: dirty water was shooting from the base of Khobiskari, a dam 84 metres high.{/}

{d8}Tamaz Gogichadse, who is 71 and used to take the readings of the instruments there, a job he did for 33 years, had been telling the ministry since January that the error in one of them could not be chance.{/} {d10}Despite the order to clear out, he is staying put in Tsalkhuri. "A dam doesn't lie," he said. "It mumbles."{/}

{d2}It was ten to four in the morning when the alarm went off in nine places along the valley under the rock-and-clay structure, which dates from 1971.{/} {d4}Between midnight and midday the leak grew from 40 litres per second to 310;{/} {d5~}towards night it eased to some 200 as gates were opened.{/} {d3}The fine clay in the water means the dam's heart is being eaten away, officials at the energy department explained.{/} {d6}They want the lake 12 metres lower in five weeks.{/}

{d7~}Minister Nestan Kvirkvelia said collapse could not be excluded in the coming hours, adding that she herself wouldn't spend the night down there.{/}

{d17~}The turbines stand still{/} {d16}and electricity is being shared out by the hour in Samegrelo as well as Abkhazia, the separatist area next door.{/}

{d14}In Zugdidi a sanatorium and a couple of schools are putting up 1,900 of the evacuees.{/} {d15~}One elderly man's heart gave out on the way.{/}

{d11}A Cyprus-based fund bought the operating company, Kolkheti Hydro, in 2016;{/} {d12~}the workforce at the site has since shrunk to 27.{/} {d13}Its records of upkeep are now in the prosecutors' hands.{/} {d18~}Swiss specialists arrive on Tuesday.{/}

{d19~}It's the second time: bags of bentonite plugged the same spot in 1987.{/}

Tell us your story: have you been evacuated?

=== other | en | drill
{e1~}Siren test at Khobiskari dam sends villagers uphill{/}

TBILISI, Oct 4, 2026 (Colchis News Agency) - {e1}Several hundred people left their homes in western Georgia on Sunday when a test of the sirens below the 84-metre Khobiskari dam was taken for an alarm.{/}

{e2}The sirens sounded at 9:20 a.m. in nine villages; a text message that announced the test had gone to the wrong district, the operator, Kolkheti Hydro, said.{/} {e3}A woman of 66 broke her hip.{/}

"There was no danger at any moment," energy minister Nestan Kvirkvelia said. {e4}The operator was fined 20,000 lari.{/} The dam, built of rock and clay in 1971, leaked in 1987. Its three turbines yield 115 megawatts.

=== other2 | en | drill
So that was the siren

Reader's letter, Zugdidi Herald, 11 October 2026

Sir, {e2~}I learn that I should have had a message. My cousin in Poti, who lives by the sea, had it.{/} {e1~}We ran up the hill with the hens, some hundreds of us, for nothing but a trial.{/} {e3~}My neighbour's hip is broken.{/} {e4}Twenty thousand lari is what the company must pay.{/} It won't mend a hip, nor will anyone run the next time. T. Gogichadze, engineer (retd), Tsalkhuri

=== other3 | en | inguri
Leak in pressure tunnel halts power station in Racha

TBILISI, May 8, 2027 (Colchis News Agency) - A leak in a pressure tunnel brought the hydroelectric plant at Lukhuni to a standstill on Saturday, the ministry of energy said. The flow was 60 litres a second and the water was clear. No village had to be evacuated.

The 38-megawatt plant belongs to Racha Energo, a state company. Engineers hope to mend the lining with quick cement within ten days. In the meantime 14 megawatts are being bought from Armenia. Energy minister Nestan Kvirkvelia said there was no danger and that she would sleep well.

=== discrepancies
name | d8 | wire: Gogichadze | rewrite: Gogichadse
time | d6 | wire: within five days | arabic: within five days | rewrite: in five weeks
modality | d7 | wire: no immediate danger of failure | arabic: no imminent danger | rewrite: collapse could not be excluded
number | d12 | wire: 17 | arabic: 17 | rewrite: 27
