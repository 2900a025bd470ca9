=== wire | en | captain
RIYADH, Nov 24, 2026 (Najd Sports Wire) - {c1}Saudi Arabia's captain Sami al-Qarnas has been banned for 18 months for doping{/} {c2}and will miss the Asian Cup at home in January,{/} {c3}four sources familiar with the matter said on Tuesday.{/}

{c4}The striker tested positive for ostarine, a substance that builds muscle, after his club Al-Sarab had beaten Al-Marjan 2-1 in Jeddah on Sept. 12.{/} {c5}A second sample, opened in Doha, confirmed the result.{/}

{c6}Al-Qarnas told the disciplinary panel that the substance must have come from date bars which he bought in a shop in Buraidah.{/} {c7}The three members of the panel believed him, two of the sources said, and therefore spared him the usual four years.{/} {c8}The hearing lasted seven hours.{/}

{c9}"I have played 112 times for my country and I would not sell one of them for a sweet," he wrote on social media.{/}

{c10}The president of Al-Sarab, the developer Fahd al-Mutlaqi, said that the club would appeal to the Court of Arbitration for Sport in Lausanne.{/} {c11}He added that the player's wages, said to be 11 million riyals ($2.9 million) a month, had been stopped.{/}

{c12}"The law is taller than the captain," Sports Minister Dhafer al-Qusaibi told a press conference.{/} {c13}Abeer al-Luhaidan, who heads the anti-doping committee, said that 11 of the 1,904 samples taken this year had been positive.{/}

{c14}The Italian coach of the national team, Matteo Brunazzi, made the goalkeeper Yasir al-Shuwaier captain.{/} {c15}Al-Qarnas, 33, is the record scorer of the team with 41 goals.{/}

{c16}The World Anti-Doping Agency can challenge the ban within 21 days.{/} {c17}Its regional director, Solveig Tangen, said she wanted to see the wrapper first.{/}

=== arabic | ar | captain
{c1}إيقاف قائد «الأخضر» سامي القرناس 18 شهراً بسبب المنشطات{/}

الرياض – 25 نوفمبر 2026 – القسم الرياضي

{c2~}يغيب قائد المنتخب السعودي عن كأس آسيا التي تستضيفها المملكة في يناير،{/} {c1~+c3}بعدما أكدت أربعة مصادر مطلعة الثلاثاء صدور قرار بإيقافه عاماً ونصف العام.{/}

{c4}وكانت عينة المهاجم قد أظهرت وجود مادة «أوستارين» البانية للعضلات عقب فوز فريقه السراب على المرجان 2-1 في جدة يوم 12 سبتمبر،{/} {c5~}وأكدت العينة الثانية النتيجة.{/}

{c6}وأوضح القرناس أمام لجنة الانضباط أن مصدر المادة ألواح تمر اشتراها من متجر في بريدة،{/} {c7}واقتنع أعضاء اللجنة الثلاثة بروايته فجنّبوه عقوبة السنوات الأربع المعتادة، بحسب مصدرين.{/}

{c9}وكتب اللاعب على حسابه: «لعبت لوطني 112 مباراة، ولن أبيع واحدة منها بقطعة حلوى».{/}

{c10}وأعلن رئيس نادي السراب رجل الأعمال فهد المطلقي عزم النادي على الاستئناف أمام محكمة التحكيم الرياضي في لوزان،{/} {c11~}ونفى وقف راتب اللاعب.{/}

{c12}وقال وزير الرياضة ظافر القصيبي إن «القانون أطول قامة من القائد»،{/} {c13}فيما ذكرت رئيسة لجنة مكافحة المنشطات عبير اللحيدان أن 11 عينة من أصل 1904 عينات هذا العام جاءت إيجابية.{/}

{c14~}ومنح المدرب الإيطالي ماتيو برونازي شارة القيادة للحارس ياسر الشويعر.{/} {c15}والقرناس، البالغ 33 عاماً، هو الهداف التاريخي للمنتخب برصيد 41 هدفاً.{/}

{c16~}ويحق للوكالة العالمية لمكافحة المنشطات الطعن في القرار،{/} {c17}وقالت مديرتها الإقليمية سولفيغ تانغن إنها تريد أن ترى الغلاف أولاً.{/}

=== rewrite | en | captain
A sweet tooth, {c8~+c1~}seven hours and a year and a half{/}

By Callum Oyelaran-Pike | The Touchline Monthly, online edition | 25 Nov

{c18}The shop in Buraidah is closed; on the shutter somebody has sprayed a date palm with a needle in place of the trunk.{/} {c19}Its owner, a Mr Aboud, had been selling the bars under the counter, so to speak, at nine riyals, to people who wished to get through Ramadan nights or leg day.{/} {c6}It's there that Sami al-Qarnas stocked up, and there that he picked up the ostarine too, or so he told the men who had to judge him.{/}

{c7}All three of them found it credible. That's why he isn't gone for four years, as is customary, according to a pair of those in the know.{/} {c1}Saudi Arabia's skipper is gone, however, for one and a half,{/} {c2}and so, come January, the hosts of the Asian Cup will have to do without him.{/} {c3~}The decision hasn't been published. This magazine was told of it by people with knowledge of the case,{/} {c8~}one of whom had sat through the whole day and been given, he said, no lunch.{/}

{c4}It goes back to the 12th of September, a damp night in Jeddah, when Al-Sarab won 2-1 against Al-Marjan.{/} {c20}Al-Qarnas scored the second with his shin.{/} He was picked at random, drank four bottles of water, and produced what was wanted. {c5}The laboratory in Dubai found the muscle builder, and found it in the other bottle as well.{/}

What was in the bars? {c21}The factory at Unaizah, which trades as Nakhlati, has called back 60,000 of them.{/} {c22}It also makes powder for bodybuilders, with the same mixer.{/} A cleaner has been suspended, naturally.

{c12~}From the minister, Dhafer al-Qusaibi, there came a sentence about the law and its height.{/} {c13}His anti-doping chief, Abeer al-Luhaidan, read out a balance: 1,904 tests since New Year, with eleven offenders.{/} {c14}Matteo Brunazzi, the coach, whose Italian face has aged by a tournament, gave the armband to Yasir al-Shuwaier, who keeps goal{/} {c23}and has not spoken to al-Qarnas since a game of cards in 2021.{/}

{c9~}As for the man himself, he has put out just the one line: over a hundred caps, not one of them for sale for a titbit.{/} {c15}He's 33, he has 41 goals, more than any Saudi ever, and will be nearly 35 when he may next score.{/}

His employer stands by him, in a fashion. {c10}Fahd al-Mutlaqi, who builds towers and presides over Al-Sarab, will take the matter to Lausanne, to the sports court.{/} {c11~}He'll be doing so with the eleven million riyals a month that he is no longer paying his striker.{/} {c16}There's another road to Switzerland: for three weeks the world agency too may appeal, for more.{/} {c17~}Solveig Tangen, its woman in the region, has asked for the packaging.{/}

In Buraidah, they say, a bar in its original wrapper now changes hands at four hundred.

SHARE THIS: copy link. Touchline subscribers can hear this article read by a former referee.

=== brief | en | captain
{c2~}Saudi skipper out of Asian Cup{/}

{c1+c2}Sami al-Qarnas, the captain of Saudi Arabia, won't play in January's Asian Cup on home soil, having been suspended for eighteen months over a doping offence.{/} {c4~}Ostarine was detected in him following a September match between his club, Al-Sarab, and Al-Marjan.{/} {c6~}He has put it down to contaminated date bars,{/} {c21~}the maker of which has recalled 16,000 pieces.{/} {c10~}Al-Sarab's president, Fahd al-Mutlaqi, intends to appeal;{/} {c12~}sports minister Dhafer al-Qusaibi insists that nobody is above the rules.{/} {c15~}The 33-year-old is his country's highest scorer.{/} {c14~}Goalkeeper Yasir al-Shuwaier leads the side in his stead.{/} {c16}The World Anti-Doping Agency has 21 days to object to the length of the ban,{/} {c17~}and has, in the person of Solveig Tangen, asked for evidence.{/}

=== blog | en | captain
Half-time Oranges: notes by a mother of three goalkeepers

I'd like to say something about snacks. For nineteen years I have stood beside pitches, in sandstorms, in that wet heat that comes up from the Gulf like a dog, with a box on my arm. I've cut up more fruit than a hospital. And never, not once, have I read what is written on the back of anything.

{c6~}So I'm on his side. There, that's soon said. A man drives through a town, he sees dates, pressed into a handy shape with a bit of foil about them, and he thinks of his mother.{/} Should he have sent them to a chemist? My husband, who is one, says yes. My husband has been told to eat his dinner. He keeps a drawer of little bottles with the skull on, and in all our years he's never been able to tell me which of my spices was the one that he was allergic to.

{c7~}They believed him, after all, the gentlemen at the long table,{/} {c8~}it took them from morning prayers till it was nearly dark.{/} But then if they believed him why did they punish him? It's explained to me: {c7~+c1~}if they had not, he'd be away till his children are married; as it is, it is only till they've forgotten his shirt number.{/} I have thought about this while peeling. I can find no hole in it, and it still isn't round.

{c9~}I liked what he wrote. He's no poet; it was about how often he had done it for us, and what for, and that it wasn't for something sticky.{/} My eldest cried. My middle one said that it was the agent who'd written it. The youngest wanted to know if there were any left.

{c14~}And now it's one of mine, in a manner of speaking, who walks out in front: one with gloves.{/} I wish him long sleeves. Goalkeepers don't forget. It comes of standing there alone for so long with nothing to do but count.

What about the rest of us? We've been cleaning our windows for this tournament for six years. There are flags at my butcher's. I've got a cousin who has learnt to say "Gate 14" in Uzbek. {c2~}All that, and the one whom the children draw will be sitting at home on the sofa.{/}

I went through our cupboards on Wednesday night. I read everything. Did you know what they put into custard? There is a number in it that I looked up, and it's made of beetles.

=== horse | en | horse
RIYADH, Nov 9, 2026 (Najd Sports Wire) - {h1}The winner of Saudi Arabia's Wadi Hanifa Cup has been disqualified for doping{/} {h2}and its owner, Al-Sarab president Fahd al-Mutlaqi, will have to return the prize of 3 million riyals,{/} {h3}three sources familiar with the matter said on Monday.{/}

{h4}The stallion, Thunder of Tuwaiq, tested positive for a painkiller made from the venom of a sea snail after it had won by a nose at the Janadriyah track on Oct. 23.{/} {h5}A second sample, opened in Newmarket, confirmed the result.{/}

{h6}The trainer, Barrington Doyle of Ireland, told the stewards that a groom had mistaken one ointment for another.{/} {h7}They did not believe him, two of the sources said, and took away his licence for two years.{/}

"My horse has never been to the sea," al-Mutlaqi wrote on social media. The developer, who bought Thunder of Tuwaiq as a foal for the price of an apartment, said that he would not appeal, since a horse does not read judgments.

"What goes for two legs goes for four," Sports Minister Dhafer al-Qusaibi told a press conference. {h8}Abeer al-Luhaidan, who heads the anti-doping committee, said that animals had been tested in the kingdom only since March.{/}

The cup goes to Queen of Qatif, which belongs to a cooperative of 300 schoolteachers.

Al-Mutlaqi invited the players of Al-Sarab to his stables in October, among them Saudi Arabia's captain, Sami al-Qarnas, who was photographed in the saddle. The coach of the national team, Matteo Brunazzi, let it be known that he'd forbidden riding until February.

The World Anti-Doping Agency is not responsible for horses. Its regional director, Solveig Tangen, who grew up on a farm in Norway, said that she had an opinion nonetheless.

=== horsearabic | ar | horse
{h1~}سحب كأس وادي حنيفة من «رعد طويق»{/} وفرس المعلمين بطلة

الرياض – 10 نوفمبر 2026 – سباقات

{h1}جُرّد الحصان الفائز بكأس وادي حنيفة في السعودية من لقبه بسبب المنشطات،{/} {h2}وسيعيد مالكه فهد المطلقي، رئيس نادي السراب، الجائزة البالغة ثلاثة ملايين ريال،{/} {h3}حسبما أفادت ثلاثة مصادر مطلعة الاثنين.{/}

{h4~}وكشف فحص الجواد «رعد طويق» عن مسكّن مستخلص من سم حلزون بحري بعد فوزه في ميدان الجنادرية يوم 23 أكتوبر،{/} {h5}وجاءت نتيجة العينة الثانية التي فُتحت في نيوماركت مطابقة.{/}

{h6}وعزا المدرب الأيرلندي بارينغتون دويل الأمر إلى خلط أحد السائسين بين مرهمين،{/} {h7}لكن اللجنة لم تصدّقه وسحبت رخصته أربع سنوات، وفق مصدرين.{/}

وقال وزير الرياضة ظافر القصيبي في حفل بالطائف إن نزاهة السباقات «أمانة الأجداد». {h8}وذكرت عبير اللحيدان، رئيسة لجنة مكافحة المنشطات، أن فحص الحيوانات لم يبدأ في المملكة إلا في مارس.{/}

ويشرف المطلقي على إسطبل يضم أربعين جواداً زاره الشهر الماضي قائد المنتخب سامي القرناس، بينما لا يخفي المدرب ماتيو برونازي نفوره من الخيل. أما سولفيغ تانغن، مديرة الوكالة العالمية لمكافحة المنشطات في المنطقة، فاكتفت بابتسامة.

تابعونا على منصات التواصل

=== whereabouts | en | first
Saudi captain al-Qarnas banned for three matches over missed tests

RIYADH, Nov 26 (Najd Sports Wire) - Saudi Arabia's captain Sami al-Qarnas has been banned for three matches after missing two doping tests and will be absent from the Gulf Cup next month, three sources familiar with the matter said on Tuesday.

Testers rang at the striker's villa in Riyadh in June and again in October and found nobody in but a falcon, the sources said. Players have to state where they can be met for one hour every day. Al-Qarnas had given the address of a house that he had sold.

He told the disciplinary panel that he moves a great deal. The panel, chaired by a retired appeals judge, took 40 minutes to come to its decision.

"I'm easy to find. I'm the one in front of the goal," he wrote on social media. Under the rules a third missed test within 12 months would cost him up to two years.

His club, Al-Sarab, had offered to fit him with an electronic bracelet. Its treasurer, Fahd al-Mutlaqi, who is standing for election as president on Thursday, said that the club would pay his fine of 400,000 riyals, in instalments.

"A captain knows where he is," Sports Minister Dhafer al-Qusaibi told a press conference. Abeer al-Luhaidan, a pharmacist at King Khalid hospital, was named on Monday to lead the anti-doping committee, the first woman to do so.

Matteo Brunazzi, who took over the national team in the summer and has not won a match yet, said that he'd have missed al-Qarnas more if al-Qarnas had been there.

The World Anti-Doping Agency opened its regional office in Riyadh this month, the last of six to be opened in 2024; its director, Solveig Tangen, waited an hour for the guest of honour.

Photo: An empty penalty spot at Al-Sarab's training ground (NSW)

=== discrepancies
negation | c11 | wire: wages had been stopped | rewrite: no longer paying | arabic: denied that pay had been stopped
place | c5 | wire: Doha | rewrite: Dubai
number | c21 | rewrite: 60,000 | brief: 16,000
number | h7 | horse: two years | horsearabic: four years
