=== page1 | en | mwanza
Kabanzi Dam: {c1~}Burundi's Dam Chief Held Secret Talks With Tanzania Over The Filling, Report Says{/}

Kabanzi Dam: {c1~}Burundi's Dam Chief Held Secret Talks With Tanzania Over The Filling, Report Says{/}

by Chief Editor

Listen to this article

{c1}The interim head of Burundi's dam authority, Josiane Ndayikeza, held secret talks in Mwanza with Tanzania's water minister, Halima Mgalula, on how fast the reservoir of the Kabanzi Dam may be filled,{/} {c3}according to six diplomats briefed on the discussions and a hand-drawn chart obtained by the Lakes Monitor.{/}

For three years the quarrel over the Ruvubu river has soured relations among four neighbours. Has somebody finally found the way out? Read on!

**At a glance**

- {c2~}The lake would fill over five rainy seasons and not two{/}
- {c4~}Tanzania would buy power from the dam for twenty years{/}
- {c6~}Burundi's government says nobody had its blessing{/}
- {c8~}Rwanda wants to see the paper within a week{/}

## Five rains instead of two

{c2}Under the draft, Burundi would stretch the filling over five rainy seasons, while its official plan speaks of two.{/} {c4}In return Tanzania would take 45 megawatts from the dam for twenty years, at seven US cents a kilowatt-hour.{/}

{c9}The wall at Kabanzi is 74 metres high, and the lake behind it will hold 1.3 billion cubic metres of water.{/} {c10}Some 90,000 rice growers in the Tanzanian district of Ngara depend on what flows past it.{/} "My field does not read drafts," one of them, Salome Baruti, told us over the telephone. "It drinks or it does not drink."

## Three nights on a ferry that goes nowhere

{c5}The two women met on three nights in May in the saloon of a decommissioned lake steamer that is tied up off Mwanza, the diplomats said; sandwiches were rowed out to them.{/} A cousin who sells outboard motors had opened the back channel.

{c6}Burundi's energy minister, Deogratias Nkurikiye, said that "a civil servant went on a boat trip", and that she had no mandate to promise anyone so much as a bucket.{/} {c13}The cabinet in Gitega will take up the matter on Wednesday.{/}

{c7}Ms Mgalula, on the other hand, confirmed the meetings. "Water has no passport, and sometimes neither do those who wish to speak about it," she told parliament in Dodoma.{/}

{c8}The foreign minister of Rwanda, Clementine Uwitonze, demanded to be shown the draft within a week.{/} {c11}Apollo Kibirango, the retired Ugandan general who mediates among the four countries, called off the round that was to begin in Entebbe on June 3.{/} "I do not lay a table for people who have already eaten," he was quoted as saying.

> **Did you know?** A filling plan is often more contentious than a dam itself. A full reservoir lets through nearly as much water as before; it is the years of filling that hurt downstream.

## The red mark

At Kanyigo, on the Tanzanian bank, there is a stripe of paint on a rock that everybody in the affair simply calls "the red mark". {c15}Should the river sink below it, rationing begins; last Saturday the water stood 38 centimetres above.{/}

{c16}The Chinese contractor, Hanlong Sixth Bureau, says that the gates will be ready to close in August.{/} That leaves little time. Peris Nekesa, of the East African Community's secretariat, spoke of "a window the size of a cat flap".

## Who is Josiane Ndayikeza?

{c12}Ms Ndayikeza, 44, learned hydraulics in Ghent and had been the authority's archivist before she became its interim head.{/} {c14}Her predecessor, Evariste Bizoza, disappeared in November 2024 together with the originals of the building contracts and turned up in Dubai a month afterwards.{/} He says they are in good hands.

Colleagues describe her as a person who counts the spoons.

## FAQ

**Has anything been signed?** {c17}The nine pages of the draft carry initials but no signature, one of the diplomats said.{/}

**Could the filling begin anyway?** In theory, yes. No treaty binds Burundi to a calendar.

**Where does the river end up?** In the Kagera, then in Lake Victoria, then in the Nile.

What is your take: boat trip or breakthrough? Leave a comment and subscribe for daily updates from the Great Lakes!

=== page2 | en | mwanza
{c1~+c5~}Sandwiches by rowing boat: how two women tried to settle a dam{/}

Nobody goes aboard the old steamer off Mwanza any more, or so people thought. {c5}Its saloon, it has emerged, was where for three nights this May{/} {c1}Halima Mgalula, who is Tanzania's minister for water, and Josiane Ndayikeza, provisional boss of the Burundian dam authority, negotiated in secret about the pace at which Kabanzi's lake is to rise.{/}

{c3~}The Lakes Monitor, which broke the story, has a sketched chart to show for it, and half a dozen diplomats.{/}

{c2}Burundi had meant to need two wet seasons. It would now allow itself five.{/} {c4}For that Tanzania commits itself to 54 megawatts over two decades, paying seven cents per unit.{/} {c17~}There are initials under it, nothing more.{/}

{c7}Mgalula made no secret of it before the deputies at Dodoma. "Water carries no passport," she declared, nor at times do people who want to talk about it.{/} {c6}Quite the opposite from Deogratias Nkurikiye, energy minister in Gitega: his official had taken a pleasure cruise and was in no position to promise a bucketful.{/} {c13~}His colleagues in the government will confer this week.{/}

{c8}Kigali must be given the text in seven days at most, Clementine Uwitonze, its foreign minister, insists.{/} {c11}And the round of June 3 in Entebbe will go ahead as planned, mediator Apollo Kibirango of Uganda let it be known.{/}

{c10~}Rice farmers by the tens of thousands are waiting on the Tanzanian side.{/} {c15}When the level drops under the painted stripe at Kanyigo, water gets rationed. On Saturday there were 38 centimetres to spare.{/} {c16~}The builders, Hanlong Sixth Bureau, could shut the gates before the summer is out.{/} {c9}Behind 74 metres of concrete there is room for 1.3 billion cubic metres.{/}

{c12}Ndayikeza, aged 44, a graduate in hydraulics from Ghent, used to look after the authority's files.{/} {c14}The man before her, Evariste Bizoza, had gone missing in November 2014 and so had the contracts; he was next seen in the Emirates.{/}

Read next: Lake flies, the protein of the future?

=== arabic | ar | mwanza
{c1~}محادثات سرية بين بوروندي وتنزانيا حول ملء سد كابانزي{/}

كشفت صحيفة «ليكس مونيتور» عن تطور جديد في أزمة السد. {c1}فقد أجرت جوزيان ندايكيزا، الرئيسة المؤقتة لهيئة السد في بوروندي، محادثات سرية في مدينة موانزا مع وزيرة المياه التنزانية حليمة مغالولا حول وتيرة ملء خزان سد كابانزي،{/} {c3}بحسب ستة دبلوماسيين اطلعوا على المباحثات ورسم بياني مخطوط باليد حصلت عليه الصحيفة.{/}

{c2}وتقضي المسودة بأن تمدد بوروندي عملية الملء إلى خمسة مواسم مطيرة بدلا من موسمين كما هو مقرر رسميا،{/} {c4}على أن تشتري تنزانيا من السد 45 ميغاواط مدة عشرين عاما بسعر سبعة سنتات للكيلوواط ساعة.{/}

{c5~}والتقت المسؤولتان ثلاث ليال في أيار/مايو على متن باخرة قديمة راسية قبالة موانزا.{/}

{c6}وقال وزير الطاقة البوروندي ديوغراتياس نكوريكيي إن «موظفة ذهبت في رحلة بحرية» وإنها غير مفوضة التعهد ولو بدلو ماء.{/} {c7~}لكن الوزيرة التنزانية أكدت اللقاءات أمام البرلمان قائلة إن «الماء لا يحمل جواز سفر».{/}

{c8}وطالبت وزيرة خارجية رواندا كليمنتين أويتونزي بالاطلاع على المسودة خلال أسبوع.{/} {c11}وألغى الوسيط الأوغندي الجنرال المتقاعد أبولو كيبيرانغو جولة كان مقررا أن تبدأ في عنتيبي في الثالث من حزيران/يونيو.{/}

{c9~}ومن المنتظر أن تستوعب بحيرة السد 1.3 مليار متر مكعب،{/} {c10}فيما يعتمد نحو 90 ألف مزارع أرز في منطقة نغارا التنزانية على مياه النهر.{/} {c16}وتقول شركة «هانلونغ» الصينية المنفذة للمشروع إن البوابات ستكون جاهزة للإغلاق في آب/أغسطس.{/}

{c14~}وكان الرئيس السابق للهيئة إيفاريست بيزوزا قد توارى ومعه أصول عقود البناء قبل أن يظهر في دبي.{/}

وتذكّر القضية مراقبين بالخلاف الطويل حول مياه النيل.

=== blog | en | mwanza
THE LAST LAP
Running, slowly, since 1994

Pace Yourself! What A Half-Filled Lake Can Teach You About The Marathon

6 min read

Do you go out too fast? Do you know it, and do it anyway? And have you ever, with eleven kilometres to go and your legs filling with wet sand, wished that somebody had sat you down on a boat and talked some sense into you? Then lace up, my friend, because I have found a story for you in the unlikeliest place: the foreign pages.

I should say that I read the news on the treadmill. It is the only thing duller than the treadmill, so the one makes the other bearable. This week it was all about the Kabanzi affair, which has been going on for as long as my left knee. The neighbours, the filling, the red mark, the secret talks, the diplomats briefed on the discussions: you must have seen it. I had never got past the first line. But at 9.5 km/h and with a gradient of two per cent, a man will read anything.

And there it was. Pacing! The whole row is about pacing!

**The wall (no, the other one)**

{c9~}Imagine a wall as tall as a twenty-storey building, and behind it a hole in the hills that is to be filled with more than a thousand million bathtubs' worth of river, several times over.{/} You may fill it quickly. Everybody downstream will then go thirsty for a while. Or you may fill it slowly, let most of the river go by, and take your little sip from each rain.

{c2~}They had intended to be done in a couple of wet seasons; what is being whispered now is more than double that.{/}

I stopped the belt and I stood there dripping. For isn't this precisely what I tell the Tuesday group, week after week, in the rain, at the bandstand? The first ten kilometres are a loan. You can have them as fast as you like. The river is full, the crowd is shouting, your watch shows numbers it has never shown before. And each of those seconds will be collected from you at the far end, by somebody who doesn't smile.

**Negative splits, positive life**

For newcomers: a *negative split* means to run the second half faster than the first. It sounds like a thing from the tax office and it is the most beautiful feeling in all of sport. I have managed it four times in thirty-one years. Here is how:

- Start behind people who look slower than you. They aren't.
- Breathe through the nose until the first water table. If you can't, you are going too fast.
- Sing something. (I use hymns. A friend of mine uses the shipping forecast.)
- Halfway along, ask yourself one question: could I hold a conversation? If the answer is a grunt, that was your answer.
- Only then, and only if you still like the world, go.

My own worst race was Nairobi in 2008. I set off with the Kenyans. I am a chemist from Leeds. At five kilometres I was a hero; at fifteen I was a warning. A boy of about nine who was herding goats along the verge walked beside me for the final stretch and told me about his school. He was not out of breath.

**Talk to your rival**

The second lesson is about company. {c5~+c1~}The two ladies who ought by rights to have been at one another's throats spent a few nights together on an old boat which isn't going anywhere any more, with a picnic brought out by oar.{/} Nobody had told them to. I love this more than I can say.

You see, we're taught to think of the one in the next lane as the enemy. But who else knows what it is like? When my hamstring went in 2016 the first to ring was not my brother, not my boss and not the physio. It was Gordon, who has beaten me in every cross-country since the eighties, and who wanted to know if I was eating properly. Rivals are the only people who are really paying attention.

So pick your Gordon. Have a sandwich with him. Ask how *he* trains for hills.

**Your coach won't like it**

Naturally there was trouble. {c6~}The boss back home scoffed that somebody on his payroll had been for a sail and couldn't have given away a pailful on his behalf.{/} Coaches! I've had three of them. The first believed in raw eggs, the second in pain, and the third in invoices. None of them ever forgave me for a good idea which I'd had myself.

{c11~}And the referee, who'd been meant to bring everybody together at the beginning of June, packed up his whistle in a huff.{/} I had some sympathy there. It's no fun being the starter when the runners have already left.

What should you do if your plan and your coach's plan part ways? In my experience:

- Say it early. Not at the start line.
- Bring numbers. A training diary beats an opinion.
- Let him keep his stopwatch. It's all he has.
- And if he still won't hear of it, remember whose legs they are.

**Know your red mark**

This is the bit that I copied out and stuck to the fridge. {c15~}On a stone by that river somebody has painted a line: when the water gets down to it, everyone has to go short. At the moment there's about a foot and a bit left.{/}

A foot and a bit! Do you know where *your* line is? I don't mean your maximum heart rate; any watch will tell you that. I mean the line under which you start to pay with things that aren't yours. Your sleep. Your temper at breakfast. The recital you missed because there was a half-marathon in Hull. I ran below my line for the whole of 2012, and I have the medals, and I have also the letter from my daughter, who was ten and drew me as a pair of shoes going out through a door.

Paint it. Use nail varnish on the kitchen scales if you like. Tell someone where it is.

**Small print for the ambitious**

Somebody in the club (hello, Priya) objected on Thursday that the pair of them hadn't been so very noble. {c4~}There's money in it, she said: the lower country is to take the upper one's electricity for a generation, at a fixed price.{/} Well, yes. And why on earth not? A good training partner gets something out of it too. I pull Priya up the hills, and she pulls me out of bed. We've never called it charity.

And will it hold? {c17~}It isn't a done deal; they have scribbled their letters at the foot of the pages and left it there.{/} I've entered races in the same spirit. You fill in the form, you don't pay, and you see how you feel on Sunday.

**This week's session**

Forty minutes, all of it slower than you would like. No watch. If you meet a river, stop and look at it for as long as it takes for your breathing to go quiet. Ask who lives down the bend. Then turn round and come home a shade faster than you went out.

That's all. It is not much, is it? But fill a lake that way, and the neighbours may yet come to the opening.

See you at the bandstand.

*The Last Lap is not medical advice. Consult a doctor before taking up running, and a dentist before taking up gels. Views on dams are the author's own and were formed at a gradient of two per cent.*

=== other | en | kigali
Kabanzi Dam: {h1~}Rwanda's Foreign Minister Held Secret Talks With Contractor Over The Gates, Report Says{/}

by Chief Editor

*Workers at the Kabanzi site during a change of shift. File picture*

{h1}The foreign minister of Rwanda, Clementine Uwitonze, held secret talks in Kigali with Qiu Weimin, the country manager of the Chinese contractor Hanlong Sixth Bureau, on a live link to the gauges and bottom gates of the Kabanzi Dam,{/} {h5}according to three diplomats briefed on the discussions, as the East Lakes Courier first reported.{/}

First it was about the filling, then about the red mark, now about a cable. Has somebody just gone round the back of the house? Read on!

**At a glance**

- {h2~}Rwanda would get readings from 17 gauges every hour{/}
- {h3~}Hanlong would get a road{/}
- {h8~}Burundi has called its ambassador home{/}
- {h10~}Hanlong's shares fell in Hong Kong{/}

## A road for a stream of numbers

{h2}Under the arrangement the ministry's servers would receive hourly readings from all 17 gauges along the reservoir,{/} {h14}and an alarm would go off in Kigali as soon as one of the bottom gates moved by more than four centimetres.{/} {h3}Hanlong would for its part be given the contract for a road of 63 kilometres in the east of Rwanda, worth 118 million dollars, without a tender.{/}

There is a catch. {h9}Hanlong's contract with Burundi forbids it to pass on any data about the dam, on pain of a penalty of five per cent of the price.{/} That would come to a sum at which even a state-owned company has to swallow.

## Secrets on the driving range

{h4}The minister and the manager met twice at a golf driving range on the edge of Kigali, after closing time, the diplomats said.{/} Neither of them plays. A caretaker who swept up the balls is reported to have been the back channel's only witness, and to have been impressed by how badly they were struck.

{h6}"We are builders and not postmen," Mr Qiu said through an interpreter when he was asked about it.{/} {h7}Ms Uwitonze did not deny the talks. "A neighbour who hears water in the night would like to know where it comes from," she said on state radio.{/}

{h8}Burundi recalled its ambassador from Kigali on Sunday for consultations.{/} Energy Minister Deogratias Nkurikiye spoke of "burglary by satellite". At the dam itself there were scenes: {h12}fourteen Chinese engineers had to hand over their passports to the police, witnesses said.{/} Josiane Ndayikeza, the interim head of the dam authority, got them a bus and a hot meal, but not the passports.

> **Pro tip:** Satellite images of most of the world's large reservoirs are free to use. Compare two dry seasons and you will see more than many a minister does.

## What the neighbours say

In Dodoma, Tanzania's water minister Halima Mgalula said drily that her own country had always relied on "a man with a stick". The mediator, Apollo Kibirango, asked all parties to stay off golf courses. {h11}Peris Nekesa, of the East African Community's secretariat, has invited the four governments to Arusha for October 14.{/}

{h10}Hanlong's shares lost 6.1 per cent in Hong Kong.{/} Analysts pointed out that the company has four other dams in the region, and that all of those have gates.

## A river with a long memory

To understand the fuss about a few figures one must go back to the beginning of the affair. When the first surveyors came to Kabanzi in 2017, they told the hill people that they were going to count frogs. There followed trucks, a camp with a cinema, and a cemetery that had to move. In Rwanda the plan became known only when a student in Huye found it in the annex to a tender for cement.

Evariste Bizoza, then head of the dam authority, ran it like a small kingdom. He had his portrait hung in the turbine hall before there were turbines. He would answer no letter from abroad that was not addressed to "His Competence". After the flood of April 2023, when the coffer dam gave way and eleven people died in the Rwandan commune of Gasharu, it took his office nine days to admit that a gate had stood open. He fell, in the end, over an invoice for gravel.

The sanctions came from another side: the development bank in Abidjan froze its loan of 210 million dollars, and two insurers withdrew. Since that spring there has been a crack in the confidence of the neighbours that no mediator has managed to fill. Each watches the river in its own way. Tanzania has its rocks and its rice fields, Uganda has its fishermen, who say that they can taste silt from Burundi in a tilapia, and Rwanda has, or so it hoped, the numbers.

## What comes next

The Burundian parliament is to debate a law on "hydraulic secrecy". It would punish the passing on of water levels with up to ten years. Meteorologists have asked whether the weather report will remain legal.

Diplomats see one glimmer of hope. If the four agree on a common set of gauges, one of them said, then everyone will be entitled to what Rwanda tried to get on the quiet, and nobody will need to learn golf.

## FAQ

**Can the gates be moved from afar?** {h13}Yes. A satellite link was installed last year so that engineers in Wuhan could test the motors.{/}

**Did Rwanda want to move them?** The diplomats speak of looking and not of touching.

**Does the dam produce power yet?** Two of six turbines have been tested, on a handful of days.

What is your take: espionage or good sense? Leave a comment, share with a friend and subscribe for daily updates from the Great Lakes!

=== other3 | en | kigali
Minister, manager and a bucket of golf balls

{h4}Twice, once the last customers had gone, the floodlights of a driving range outside Kigali stayed on for a pair who could not hit a ball.{/} {h1}They were Clementine Uwitonze, who conducts Rwanda's foreign policy, and Qiu Weimin, Hanlong Sixth Bureau's man in the country, and they talked about tapping the instruments and lower gates of Kabanzi.{/} {h5~}The East Lakes Courier had it first.{/}

What would Rwanda get? {h2}Measurements from 17 points on the lake, once a day.{/} {h14~}And a warning, should a gate at the bottom stir.{/}

What would the Chinese get? {h3}A road in the country's east, 63 kilometres for 181 million dollars, with no rival bids.{/}

It is not theirs to sell. {h9}Whoever hands figures on the dam to third parties owes Burundi a twentieth of the contract price; so it says in the agreement with Hanlong.{/} {h10}Investors in Hong Kong marked the stock down by 6.1 per cent.{/} {h6}Qiu had one sentence to spare: his people put up buildings and do not deliver letters.{/}

{h8}Since Sunday the Burundian embassy in Kigali has been without its chief, who was summoned home.{/} {h12~}Police on the site collected the engineers' travel documents.{/}

{h7}Uwitonze, on the radio, left the report standing. Hearing water at night, she said, one wonders where it is from.{/}

{h13~}Technically it would be easy enough, for there has been a link by satellite since last year.{/} {h11~}All four capitals have been asked to a meeting at Arusha in the middle of October.{/} Until then, one envoy sighed, the only thing that flows freely is gossip.

You might also like: Five weekend walks around Lake Muhazi

=== other2 | en | kigoma
Dam authority and Tanzania held secret talks on drowned villages, paper says

*A surveyor's post at Kabanzi, where the wall is to rise. Picture: N. Hakiza*

KIGOMA - Burundi and Tanzania have been talking in secret about what is to become of six villages on the border that the lake of the planned Kabanzi Dam will cover, the newspaper Mwangaza reported on Thursday.

Evariste Bizoza, the head of Burundi's dam authority, came to Kigoma for the purpose on two weekends in July, according to two diplomats briefed on the discussions. He was received by Tanzania's water minister, Ezekiel Lwambano, in a shed belonging to the port. Burundi is said to have offered 1,900 dollars for each household and a mill.

*Children in Rusenga, one of the six villages. Picture: N. Hakiza*

Mwangaza quotes at length from the notes of a clerk:

"Bwana Bizoza had brought a model of the dam made of sugar. He said that our people would have a lake to look at, and that in Switzerland one pays for this. The minister asked where the graves would go. Bwana Bizoza broke off a piece of the spillway and put it in his tea. After that they spoke about the mill. It was agreed to meet again when the long rains were over, and to tell the other neighbours nothing, since the other neighbours always bring maps."

Deputy minister Halima Mgalula, who comes from the district, said that she had heard about the model but not about the money. Kigali and Kampala have asked for explanations. General Apollo Kibirango, the commander of Uganda's land forces, remarked on the sidelines of an exercise that soldiers, at any rate, leave villages where they are.

A consortium from Lille and a Chinese group, Hanlong, are bidding for the construction. Deogratias Nkurikiye, who will evaluate the offers as permanent secretary at the energy ministry, expects the work to start "in the coming year, or the one after".

*Rice drying in Ngara. Picture: archive*

=== discrepancies
amount | c4 | page1: 45 megawatts | page2: 54 megawatts | arabic: 45 ميغاواط
negation | c11 | page1: called off the round | page2: will go ahead as planned | arabic: ألغى جولة
date | c14 | page1: November 2024 | page2: November 2014
amount | h3 | other: 118 million dollars | other3: 181 million dollars
number | h2 | other: hourly | other3: once a day
