=== page1 | en | legs
{c1~}Japan Delays Troubled Moon Lander to 2028 After Cracks Found in Landing Legs{/}

by Chief Editor

June 10, 2026 | Space & Science

Photo: An artist's view of a lander above the lunar highlands. Illustration only.

{c1}Japan's lunar agency has put off the launch of its third lander, Tsurukame-3, from November 21 to January 2028 because of cracks in two of its four landing legs, its president Ichiro Kumagaya announced on Tuesday.{/} For the troubled lander programme, which was to bring a soft landing and "the Moon for everyone", it's another blow, and it reopens the question of whether warnings travel upwards at all.

Key points
- {c2~}The cracks appeared in a drop test in May{/}
- {c3~}An internal memo had named the weak part months before{/}
- {c7~}The bill: more than 21 billion yen{/}

A drop of 1.8 metres

{c2}The damage was found after a test at the Noshiro proving ground on May 22, in which a full-sized model was let fall from 1.8 metres onto artificial moon dust.{/} Two hinges had split along the same line. Engineers at first blamed the dust.

But that was not the whole story. {c3}According to an internal memo from February that was seen by the daily Kahoku Keizai, the alloy of the hinges had been changed to save 900 grams, and the new one was "not suited to repeated shock".{/} {c4}Its author, the 34-year-old engineer Ren Fujinaga, was transferred in March to the agency's visitor centre, where he looks after the school groups.{/}

"We did not hear"

{c5}Kumagaya bowed for twenty seconds before the cameras. "We were told, and we did not hear," he said.{/} {c6}The programme manager, Sayaka Ninomiya, had offered to resign, he added, and he had refused.{/}

{c7}The delay will cost 21.4 billion yen, or about $137 million, most of it for wages and storage.{/} {c8}The contractor, Asagiri Heavy Engineering, will make new legs at its own expense, its chief executive Masahiro Utsugi said; its shares fell by 7.2 percent in Tokyo.{/}

Did you know?
A lander's leg works only once. Inside it sits an aluminium honeycomb that crumples like the front of a car.

Political gravity

{c9}Science minister Takeo Hoshikawa asked for a report within 30 days and froze the money for Tsurukame-4 until he has it.{/} {c10}In the opposition, the lawmaker Jun Matsubara demanded that Kumagaya step down and called for a hearing in the Diet before the summer recess.{/}

{c11}Across the Pacific there's impatience. The United States might give its seismometer, which was to fly with the lander, to another carrier if there was no firm date by September, said Carla Westerbrook, NASA's representative in Tokyo.{/}

Not everybody was gloomy. {c12}"A leg that breaks on Earth has done us a favour," said Professor Emi Kuroda of Sendai, who advises the ministry.{/} Luc Perrachon of Altisonde sent flowers to the test team.

What becomes of the passengers?

{c13}The rover Mameko, which weighs 11 kilograms, will be kept in nitrogen at Sagamihara and has to be given a new battery.{/} {c14}The steel plate with the names of 412,000 schoolchildren stays on board,{/} the agency said. {c15}The lander's place on the November rocket goes to a weather satellite.{/}

Pro tip: Want to see a drop test with your own eyes? Noshiro opens its gates one Sunday a year. Bring ear plugs, and a hat.

FAQ

Why can't the legs simply be replaced by November?
The new hinges have to be forged, aged and dropped forty times. That takes a year, engineers say, and then the Sun must stand right over the landing site.

Who wrote the memo?
{c4~}An engineer who now works in the visitor centre.{/}

Does Mameko know?
We asked. The rover isn't switched on.

Have your say! Should the agency's president go? Leave a comment, share this story with a fellow stargazer and subscribe to our weekly Orbit Letter.

=== page2 | en | legs
{c1~}Broken hinges keep Tsurukame-3 on the ground for 14 more months{/}

AstroTicker

{c3~}They had shaved 900 grams off the hinges, and somebody had written down that this was unwise.{/} {c4~}The somebody, Ren Fujinaga, 43, today explains the solar system to school classes.{/}

{c3~}That much is known from a paper that Kahoku Keizai got hold of,{/} and it casts an awkward light on Tuesday's announcement in Tokyo. {c1}Tsurukame-3 won't leave this November 21, the lunar agency's head Ichiro Kumagaya declared, but in the first month of 2028, half of its four legs having cracked.{/}

{c2}It came to light on 22 May. At Noshiro a mock-up was dropped from a height of 1.8 m into simulated lunar soil.{/}

{c5~}The agency had been warned and hadn't listened, Kumagaya admitted.{/} {c6}He accepted the resignation of Sayaka Ninomiya, who has been running the programme.{/}

The price of it all: {c7~}137 million dollars.{/} {c8~}Asagiri Heavy, the builder, is to supply another set of legs free of charge. Investors took 7.2 per cent off the stock.{/} {c13~}Storing the little rover, Mameko, in nitrogen is the cheap part; its battery will be past its best and must be swapped.{/}

{c9~}The minister in charge, Hoshikawa, isn't paying for a fourth lander for now. He has given the agency 60 days to explain itself.{/} {c10~}Mr Matsubara of the opposition wants the boss's head{/} and was, some may recall, a supporter of the lander as long as its parts were made in his constituency.

{c11}If the Americans haven't got a date that they can rely on by September, NASA's Tokyo envoy Carla Westerbrook let it be known, their seismometer may travel with someone else.{/} {c15}A meteorological satellite inherits the seat on the rocket.{/}

{c12~}One expert, Emi Kuroda, thinks that a fracture down here is a piece of luck.{/}

More: Five moons you can see with binoculars | Why regolith smells of gunpowder

=== arabic | ar | legs
{c1~}اليابان ترجئ إطلاق مركبتها القمرية إلى 2028 بسبب تشققات في الأرجل{/}

طوكيو – متابعات

{c1}أعلن رئيس وكالة القمر اليابانية إيتشيرو كوماغايا الثلاثاء تأجيل إطلاق مركبة الهبوط الثالثة «تسوروكامي-3» من 21 نوفمبر المقبل إلى يناير 2028، بعد اكتشاف تشققات في اثنتين من أرجلها الأربع.{/}

{c2~}وظهرت التشققات إثر اختبار إسقاط أُجري في ميدان نوشيرو يوم 22 مايو.{/} {c3}وبحسب مذكرة داخلية تعود إلى فبراير واطلعت عليها صحيفة «كاهوكو كيزاي»، فإن سبيكة المفصلات استُبدلت لتوفير 900 غرام من الوزن، وإن السبيكة الجديدة «لا تصلح للصدمات المتكررة».{/} {c4}ونُقل كاتب المذكرة، المهندس رين فوجيناغا (34 عاماً)، في مارس إلى مركز الزوار حيث يستقبل تلاميذ المدارس.{/}

{c5}وانحنى كوماغايا أمام عدسات المصورين عشرين ثانية قائلاً: «قيل لنا ولم نسمع».{/} {c6~}وأضاف أنه رفض استقالة مديرة البرنامج ساياكا نينوميا.{/}

{c7~}وتبلغ كلفة التأخير 21.4 مليار ين.{/} {c8~}وتعهد الرئيس التنفيذي لشركة «أساغيري» للصناعات الثقيلة ماساهيرو أوتسوغي بتصنيع أرجل جديدة على نفقة الشركة.{/}

{c9}وأمهل وزير العلوم تاكيو هوشيكاوا الوكالة 30 يوماً لتقديم تقرير، وجمّد تمويل «تسوروكامي-4» إلى حين تسلمه،{/} {c10}بينما طالب النائب المعارض جون ماتسوبارا كوماغايا بالتنحي ودعا إلى جلسة استماع في البرلمان قبل العطلة الصيفية.{/}

{c11~}وقالت ممثلة «ناسا» في طوكيو كارلا وستربروك إن واشنطن قد تنقل جهازها لرصد الزلازل إلى مركبة أخرى.{/} {c12}ورأت البروفيسورة إيمي كورودا من سنداي أن «الساق التي تنكسر على الأرض تسدي إلينا معروفاً».{/}

{c14}وأوضحت الوكالة أن اللوحة الفولاذية التي تحمل أسماء 412 ألف تلميذ ستبقى على متن المركبة.{/} وكان هواة الفلك قد أعدوا احتفالات في عدة مدن لمتابعة الإطلاق.

=== blog | en | legs
Listen to Your Legs

The Slow Mile | Running, stretching and not giving up

6 min read

When did you last ask your knees how they were? No, really. When did you last stop, sit down on a wall, and put the question? And if they had answered, would you have heard?

I've coached hobby runners for nineteen years in a town with one hill. I have seen marriages begin at my Tuesday group and end at my Thursday group. I've seen a dentist of seventy-one beat his son over ten kilometres and then apologise to him all the way home. And I have seen, I should guess, four hundred legs go wrong. Hardly one of them went wrong suddenly.

So forgive me if this week's post starts a long way up. It'll come down. Everything comes down; that's what it is about.

A fall from the height of a tall man

My nephew, who is nine and would like to live on Neptune, read me something out of a newspaper over his cereal. {c1~}Some people in the Far East had been going to send a machine to the Moon this autumn. Now it'll be the winter after next, because two of its feet aren't sound.{/} My nephew was outraged. I put down my spoon.

{c2~}They'd hoisted up a copy of it, about as high as the top of a wardrobe, and let go. That was all.{/} You or I would land with our knees bent and feel it in the morning. {c12~}A wise lady, a professor of these things, said that she was glad: better that it should go snap at home.{/}

I've had that sentence printed on a T-shirt. It's going to be in the shop from Monday, in sizes S to XXL.

Better snap at home! Every spring I have them in my group, the ones who have entered for Vienna or Valencia and who haven't run more than the length of the car park since October. They want a plan. I give them one. The plan says: run slowly, a little further every week, and if something hurts, be delighted. You've found it. It's a Wednesday in February, there's a bench, and a bus. At kilometre thirty-four there's neither.

The lightness trap

And why did they crack? You'll never believe it. Or you will, if you have ever bought a running shoe from a man with a ponytail. {c3~}They had wanted to be lighter. By less than a bag of sugar, in the joints, where there's nothing to spare; and there was a piece of paper that said the new stuff didn't care for being bumped.{/}

I should like every one of you to think about this next time you're holding a carbon sole up to the light in a shop. What are you taking off, and what was it doing there? I weigh six kilos more than in my fastest year. In my fastest year I had a stress fracture, two colds a month and a boyfriend called Torsten. I don't miss any of them.

There's a cult of the gram in our sport. I have watched a grown man drill holes in a toothbrush. We cut the labels out of our vests. And yet not one of the old fellows who come past my window every morning, in cotton, in all weathers, with their elbows out, has ever been heard to say what he weighs. They say good morning. They've been saying it for thirty years.

The one who said so

{c4~}There was a young man who'd written it all down while it was still winter. By the time that the blossom was out he had been given another job, with the visitors, showing them round.{/} I had to leave the kitchen when my nephew got to that.

Because don't we all do it? There's a small voice in the calf. It says "Er". It's polite. It has filled in the right form. And what do we do with it? We move it to another department. We put on a sleeve, a gel, a bit of that tape in bright colours, and we tell it to stand over there and be nice to the children.

A woman in my Thursday group, I'll call her B., ran for half a year on a tendon that was trying to tell her something. She had an app that gave her a score for readiness every morning. "It said ninety-one," she told me afterwards, in the plaster. I asked her what the tendon had said. She thought for a bit. "It said stairs," she replied.

Saying sorry, properly

{c5~}What I did admire was the bow. Their chief stood there and bent down for as long as it takes me to do up a lace, with the whole country watching, and owned that the message had reached them and that they'd had cotton wool in their ears.{/} {c10~}There are those who say that bending isn't enough and that he ought to clear his desk,{/} and it may be that they're right; I coach runners, I don't coach presidents.

But try it. Tonight, before bed, bend down as far as you can. (Soft knees, please! Breathe out.) Hang there for twenty seconds. You'll find that you are face to face with the very persons to whom you owe an apology.

If you can't reach, use the stairs. If you can't manage the stairs, lie on the bed and put your feet up the wall, as my mother did every day at four with the wireless on. She called it "giving them a view". She walked to the shops until she was ninety-three, and when she could no longer do it she told me which of the paving stones I was to watch out for.

What I'd like you to take away

- Pain that comes early is information. Pain that comes late is a story you'll have to tell at parties.
- Never save weight at a joint.
- If someone in your group says "your left foot's turning in", don't move her to the back. Buy her a cake.
- Test at home, low down, on something soft.
- A postponed race is still a race. I've a drawer full of numbers that were never pinned on, and I have forgiven every one of them.

And the waiting? My nephew has worked out that he'll be eleven. He has decided that this is better, since he'll be allowed to stay up. {c14~}His cousin in Osaka has her name on the thing, along with those of half the classrooms in the land, and it's been promised that it'll stay there.{/} She is telling everybody. She's no idea what a hinge is.

Go for a run. A short one. Go so slowly that you could recite a poem, and then, somewhere round the back of the allotments where no one can see, stop, and ask them. Left first, then right. They've carried you all this way. Did you think they would have nothing to say?

Disclaimer: I'm not a doctor, and I am certainly not a rocket scientist. If it hurts for more than a week, see the former. Links to shoes on this page may earn me a small commission, which I'll spend on cake.

=== other | en | radar
Japan's Troubled Moon Lander Crashed Because of a Crater's Rim, Panel Finds

Japan's Troubled Moon Lander Crashed Because of a Crater's Rim, Panel Finds

by Editorial Team

Listen to this article | 7 minutes

Photo: A crater near the lunar south pole. Illustration only.

An independent panel has published its long-awaited report on the loss of Japan's second lunar lander, Tsurukame-2, and its findings are as simple as they are painful. Led by Professor Emi Kuroda of Sendai, the seven experts found that the radar had taken the rim of a crater for the ground, and that the on-board computer, seeing the height jump by three kilometres within a second, had stopped believing its own eyes. For the troubled lander programme, which was to bring a soft landing and "the Moon for everyone", it's another blow, and it reopens the question of who checks the checkers.

Key points
- The radar worked; the software threw its data away
- The landing site had been changed five months before the flight
- Nobody repeated the simulations

"It was flying with its eyes shut"

At an altitude that it believed to be nil, the lander cut its speed to a walking pace and hovered until it had burned all of its propellant. It was in fact five kilometres up. "It was flying with its eyes shut, very gently," Professor Kuroda told reporters. It fell for almost two minutes.

The report runs to 164 pages. The word "schedule" occurs on 71 of them. An internal memo that is quoted in an annex says that a new set of simulations "would be desirable but would touch the launch window". No one has been named as its author.

The French connection

The altimeter came from Altisonde, a firm of forty people in Grenoble. Its director, Luc Perrachon, said that he felt "relieved, and then ashamed of being relieved". He had travelled to Tokyo at his own expense to listen to the panel, and he sat in the third row with a dictionary.

Asagiri Heavy Engineering, which wrote the landing software, has promised to hire twenty testers. Its chief executive, Masahiro Utsugi, will go without his bonus. The company's shares hardly moved, because investors had expected worse.

Did you know?
The Moon's south pole has mountains higher than Mont Blanc, and hollows in which the Sun hasn't shone for two billion years.

How it came to this

The programme was born in 2014, on a napkin, in a restaurant in Tsukuba. Its founder, the late Haruki Onodera, wanted a lander as cheap as a motorway bridge. The ministry gave him a third of what he had asked for, and he took it. His first three years went into a valve.

Then came the setbacks. A fire at the test stand in Kakuda. A strike by the technicians who sew the foil. Onodera himself fell out with the ministry over the price of helium and was gone within a week, and he was followed by a banker who lasted for one cherry blossom. Ichiro Kumagaya, the present head, used to run the ferry service to the Ogasawara islands. He was chosen, it was said at the time, because he was used to arriving.

Money has been short ever since. Science minister Takeo Hoshikawa, a former judo champion, has told the agency that there is no fourth chance in a sport with three throws. The opposition's Jun Matsubara says that the nation could have bought 900 ambulances. And NASA, Carla Westerbrook confirmed, has begun to send its own engineers to the reviews.

Pro tip: Bookmark our Moon tracker, which lists every lander of the past ten years with its fate.

What the panel recommends

Fourteen recommendations close the report. The first is that any change of the landing site must lead to new simulations. The second is that an outsider with the right to stop the clock must be present in the control room. The ninth, which caused some laughter, is that engineers should be let go home at ten.

Sayaka Ninomiya, who took over the programme after the crash, accepted all of them. "My father was a carpenter," she said. "He measured twice, and then he asked my mother."

The agency wants to try again with a third lander, and has opened a competition among schools to find a name for its rover. Its favourite so far, with 3,100 votes, is Mameko, the little bean. Ren Fujinaga, a young engineer who had the idea for the competition, told a local radio station that he himself had voted for Potato.

Whether the public will still be watching is another matter. The live broadcast of the crash had eleven million viewers at its height and two million when it was over. In the bars around the agency's headquarters they tell you that the silence was the worst: the telemetry went on for one more page, neat as a ledger, with the figure for height at zero.

FAQ

Was it the radar's fault?
No. The panel says that the instrument told the truth and was not believed.

Will anyone be dismissed?
The panel wasn't asked to say so.

What happened to the wreck?
An American orbiter has photographed a dark smudge, about as wide as a tennis court.

What's your view: would you fly with this team? Tell us below, and don't forget to subscribe!

=== other2 | en | scrub
Japan halts launch of first Moon lander 19 seconds before lift-off

TANEGASHIMA, Japan - Japan's lunar agency stopped the launch of its first Moon lander, Tsurukame-1, 19 seconds before lift-off on Saturday because a fishing boat had entered the danger zone.

Photo caption: Spectators under umbrellas on the hill at Ebinoe.

Photo caption: The agency's founder and president, Haruki Onodera, leaves the control centre by bicycle.

The boat, the Daikichi Maru, was after bonito, and its radio was tuned to a baseball match. By the time it had been escorted away the window had closed. The next attempt can be made in 26 days at the earliest, when the Moon is in the right place for a soft landing.

"We have waited for eight years. The fish are in season for three weeks," Onodera said. "I understand the captain."

The Minaminippon Courier, which had a reporter on the quay, wrote:

"The captain, Mr Sueyoshi, 66, came ashore to find nine television crews. He bowed to every one of them. He'd thought that the launch was on Sunday, he said, because his wife had told him Sunday; she for her part had it from an internal memo of the agency that is pinned up in the town hall. The memo, seen by this newspaper, does say Sunday. It is signed by the vice-president for operations, Ichiro Kumagaya. He did not wish to comment. By evening the bonito had been sold, at a price that was somewhat above the ordinary."

The agency said that the delay would cost 240 million yen. The contractor, Asagiri Heavy Engineering, said that the lander, its legs folded, could stand in the fairing for three months without harm. Deputy science minister Takeo Hoshikawa, who had come with his judo club, flew home.

NASA's Carla Westerbrook, a visiting engineer, told local television that in Florida it was usually alligators.

=== discrepancies
age | c4 | page1: 34 | arabic: 34 عاماً | page2: 43
negation | c6 | page1: he had refused | arabic: رفض استقالة | page2: accepted the resignation
number | c9 | page1: 30 days | arabic: 30 يوماً | page2: 60 days
