=== wire | en | grounding
{g1~}Estonian island ferry runs aground with 214 aboard{/}, {g5~}captain had been drinking, police say{/}

TALLINN, Oct 17, 2025 (Baltic Bulletin) - {g1}A ferry with 214 people on board ran aground off the Estonian island of Kaljuranna on Friday morning in calm weather.{/} {g2}Nobody was killed, and nine passengers were slightly hurt.{/}

{g3}The Merivaik, built in 2004, was doing 14 knots when it hit a shoal at 7:48 a.m., some 900 metres from the harbour,{/} {g4}after missing a turn that it makes eight times a day.{/}

{g5}The captain, Arvo Kessel, 57, had 1.1 per mille of alcohol in his blood, police said.{/} {g6}He was detained.{/} {g7}His lawyer said he had taken cough medicine.{/}

{g8}Passengers were taken off by fishing boats and a coast guard cutter within three hours.{/} {g9}"We heard a sound like a zip, and then all the coffee cups went to the left together," said Liis Tamberg, a teacher who was travelling with 22 pupils.{/} {g10}It was she who rang the emergency number, police confirmed, before any call came from the bridge.{/}

{g11}About four tonnes of diesel leaked from a tank. A boom was laid around the ship by noon.{/} {g12}The shoal is in a nature reserve where grey seals rest.{/}

{g13}The operator, Saarte Liinid Plus, suspended the captain and said that the mate, who was alone with him on the bridge, was being questioned.{/} {g14}The company took over the route in January after underbidding a state-owned rival by a fifth.{/}

{g15}Economy Minister Kadri Ollino said breath tests would become compulsory before every departure.{/} {g16}The seamen's union said that crews had been working 14-hour days since the company cut one of three shifts.{/}

{g17}Until a second ship arrives, which is expected on Tuesday, the island's 1,900 people depend on a cargo boat and an eight-seat aeroplane.{/}

{g18}Ships from Estonia and Finland carry some 20 million passengers a year across the northern Baltic.{/}

=== ticker | en | grounding
KALJURANNA FERRY: WHAT WE KNOW (all times local, updates end 21:00)

20:45 {g6~}The captain spends the night in a cell in Haapsalu.{/} {g7}Cough mixture, says counsel.{/}

18:30 {g15}Breath tests before each sailing from now on, announces Kadri Ollino, the minister of the economy.{/}

17:10 {g17~}Island council: no ferry until Tuesday. Post, milk and one midwife to go by plane, eight seats.{/}

15:55 {g5}Police: 1.1 per mille in captain Arvo Kessel, 57.{/}

14:20 {g13}Operator: captain taken off duty; chief mate, the only other person on the bridge, is giving evidence.{/}

12:04 {g11}Oil boom closed round the hull. Loss so far put at 4 t of diesel.{/} {g12~}Rangers have counted the seals on the reef: sixty-one, all clean.{/}

10:50 {g8~}Last passenger ashore.{/} {g2}Nine with bruises or cuts; none dead, none missing.{/}

08:40 {g1~}Two hundred and fourteen on board, coast guard now says.{/} Earlier figure of 240 withdrawn.

08:02 {g10~}First call did not come from the ship but from a schoolteacher's mobile, rescue centre confirms.{/}

07:48 {g3~}Merivaik hits bottom, 900 m from the pier.{/}

=== essay | en | grounding
Cups to the left

My grandmother, who was born on Kaljuranna and left it once, for a tooth, divided all sailors into those who drink on land and those who drink at sea, and she considered the second kind the more honest. I thought of her on Friday, when {g1~}the boat on which I have crossed to the island perhaps four hundred times sat down on a stone in broad daylight with the sea as flat as a plate.{/}

{g4}You should understand that the turn in question is not a difficult one. The ship takes it eight times between breakfast and bedtime.{/} My cousin's dog stands up when it comes. {g5~}But the man at the wheel had, it is alleged, rather more in his veins than the law allows a cyclist;{/} {g7~}against the tickle in his throat, we are given to understand.{/} I have had that throat. Everyone in October has had it.

What does it say of us that {g10~}the alarm was raised by somebody with a class of children to count and not by either of the gentlemen upstairs?{/} {g9~}She told the television that it sounded like a zip being pulled, and that the crockery moved as one, as in a ballet.{/} One wants to frame that sentence. One wants to give her the ship.

And one wants to ask the dull question too, the one that makes no headline. {g14~}Who was it that had the line last year, and who came along in winter and offered to do it for twenty per cent less?{/} Twenty per cent of what, did we think? Of the paint? {g16~}The men's association has told us what of: of sleep. Where there were three watches, there are two.{/} I don't excuse the captain. But if you keep a man awake for fourteen hours, then sooner or later he will be either drunk or asleep, and my grandmother would have known which to prefer.

{g15~}The lady from the ministry will now have them all blow into a tube of a morning.{/} Good. A tube is cheaper than a third watch. {g17~}Meanwhile the islanders fly, in so far as there are eight of them.{/} {g12~+g11~}The seals, whose living room it is, have had a few thousand litres of engine fuel for their trouble.{/}

My cousin reports that the dog stands at the window at a quarter to eight and waits for the turn.

=== radio | en | grounding
World Desk / Friday 17 Oct / 2200 / Baltic ferry / 0'50"

{g6}In Estonia, police have arrested the captain of a passenger ferry{/} {g1~}which ran onto rocks this morning close to one of the country's islands.{/} {g2~}Nineteen people were slightly injured.{/} {g5~}Officers say the man, who's fifty-seven, was well over the alcohol limit.{/} He's told them he was taking medicine for a cough.

{g8}Everyone on board was off in under three hours, most of them in fishing boats.{/} {g9}Liis Tamberg was taking twenty-seven children to the mainland.

(CLIP) "There was a noise like a zip. And all the coffee cups slid over to the left, all together."{/}

{g11~+g12~}There's been a fuel leak, inside a nature reserve.{/} {g16}Trade unionists say staff have been on duty for as long as fourteen hours a day because the operator did away with one shift in three.{/} {g14~}The operator won the route earlier this year by putting in a lower bid.{/}

=== arabic | ar | grounding
{g1~}جنوح عبّارة قبالة جزيرة إستونية{/} {g5~}والشرطة: القبطان كان مخموراً{/}

تالين – 18 أكتوبر 2025

{g1}جنحت عبّارة تقل 214 شخصاً صباح الجمعة قبالة جزيرة كاليورانا الإستونية رغم هدوء البحر،{/} {g2}ولم يسفر الحادث عن قتلى، فيما أصيب تسعة ركاب بجروح طفيفة.{/}

{g3}وكانت العبّارة «ميريفايك» تسير بسرعة 12 عقدة حين ارتطمت بصخور ضحلة عند الساعة 7:48 على بعد نحو 900 متر من المرفأ.{/}

{g5}وقالت الشرطة إن نسبة الكحول في دم القبطان أرفو كيسل (57 عاماً) بلغت 1.1 في الألف،{/} {g6}وإنه أوقف على ذمة التحقيق،{/} {g7}بينما عزا محاميه النتيجة إلى دواء للسعال.{/}

{g8}وأُجلي الركاب خلال ثلاث ساعات على متن قوارب صيد وزورق لخفر السواحل.{/} {g10~}وكانت معلمة ترافق تلاميذها أول من اتصل بالطوارئ.{/}

{g11}وتسرب نحو أربعة أطنان من وقود الديزل قبل تطويق السفينة بحاجز عائم.{/} {g12}وتقع الصخور داخل محمية طبيعية ترتادها الفقمات الرمادية.{/}

{g13~}وأعلنت الشركة المشغلة وقف القبطان عن العمل،{/} {g15}فيما قالت وزيرة الاقتصاد كادري أولينو إن فحص التنفس سيصبح إلزامياً قبل كل رحلة.{/}

{g16~}وتشكو نقابة البحارة من ساعات عمل مرهقة.{/} {g17~}ولن تصل سفينة بديلة قبل الثلاثاء.{/}

=== other | en | trial
{m1~}Former ferry captain fined over{/} {m2~}cough syrup defence that failed{/}

HAAPSALU, Estonia, May 29, 2026 (Baltic Bulletin) - {m1}A court in western Estonia on Friday gave the former captain of a ferry, Arvo Kessel, a suspended sentence of ten months and took away his licence for five years.{/}

{m2}The judge, Piret Vaher, said that it would have taken three bottles of the cough syrup named by the defence to explain the reading.{/} {m3}Kessel, 58, admitted to the court that he had slept for two hours in the night before.{/}

{m4}The mate, Rain Ots, was acquitted.{/} {m5}The operator paid 310,000 euros to the state for the cleaning of the shore and has lost the contract, which goes back to its predecessor in July.{/}

"I'll be ashamed whenever I see a coffee cup," Kessel said. {m6}The prosecutor, who had asked for a year in prison, will not appeal.{/}

=== otherbrief | en | trial
Courts in brief

The skipper who put an island ferry ashore last autumn has been spared prison. {m1~}He was handed a ten-month suspended term at Haapsalu and may not command a ship until 2031.{/} {m3}Arvo Kessel told the bench that he had had two hours' sleep.{/} {m2~}As to the syrup, the judge did her sums and got to three bottles.{/} {m4~}His mate walked free.{/} {m6~}The prosecution is content.{/}

=== other2 | en | fogbound
{n1~}Finnish ferry touches bottom{/} near island, passengers safe

TURKU, Finland, Oct 19, 2025 (Baltic Bulletin) - {n1}A ferry with 187 people on board touched bottom off the Finnish island of Kökarö in thick fog on Sunday morning.{/} Nobody was hurt.

The Saaristo, built in 2011, was doing four knots when it brushed a shoal at 8:15 a.m., some 300 metres from the harbour, after waiting for a sailing boat that had no lights. The captain, a woman of 49, was sober, police said. She backed off under the ship's own power and landed the passengers 40 minutes late. There was no leak. Divers found a scratch of two metres.

It was the second mishap to a ferry in the northern Baltic in three days. "We are a careful profession and now we must be more careful," a spokesman for the coast guard said.

=== discrepancies
number | g2 | wire: nine | ticker: nine | radio: nineteen
number | g9 | wire: 22 pupils | radio: twenty-seven children
number | g3 | wire: 14 knots | arabic: 12 knots
