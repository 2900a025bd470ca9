=== wire | en | flood26
{c2~}One dead{/}, {c1~+c5~}hundreds of homes under water as Welsh river tops new wall{/}

PONT CLEDDON, Wales, Feb 8, 2026 (Western Isles Press) - {c1}The River Cleddon burst into the Welsh market town of Pont Cleddon before dawn on Sunday, flooding 340 homes{/} {c5~}and spilling over a wall that had been built to prevent it.{/}

{c2}A retired postman of 71, Gethin Probert, died when his car was swept off a ford in Mill Lane, police said.{/}

{c3}The river reached 5.82 metres at 4:40 a.m., the highest level since measurements began in 1968,{/} {c8}85 minutes after a severe flood warning had gone out.{/} {c12}At the reservoir upstream, 88 millimetres of rain had fallen in 24 hours on ground already soaked.{/}

{c4}Some 1,100 people were taken to the leisure centre and to a school on the hill.{/} {c10}Firefighters in boats rescued 63, among them a baby of nine days who was floated out of a kitchen window in a washing-up bowl.{/}

{c5}The wall, finished in 2023 at a cost of 14 million pounds, was overtopped along 200 metres.{/} {c6}A steel gate in it, at Bridge Street, was found open.{/} {c7}Rivers Cymru, the agency that owns the gate, said it would investigate why nobody had closed it.{/}

{c9}"The wall didn't keep the water out, it kept it in. We were living in a bath," said Delyth Amos, 44, who runs a wool shop.{/}

{c15}The leader of the county council, Mair Tegwyn, called for a public inquiry.{/} {c11}Rural affairs secretary Rhodri Vane, who visited on Sunday afternoon, promised 500 pounds to every flooded household{/} but said that it was "too early for blame".

{c14}About 2,700 customers were without electricity in the evening.{/} {c13}The railway to Carrow will stay closed until Thursday at least, the operator said, because ballast has been washed away.{/}

{c17}It is the second time in five years that the town has been flooded.{/} {c18}The insurers' association said that premiums in flood areas had risen by a fifth since 2022.{/}

=== live | en | flood26
LIVE: Cleddon flood, as it happened

Updates from our reporters in Pont Cleddon. Newest first. Refresh the page.

19.40 That's all from us tonight. {c14~}If you're one of the two thousand seven hundred still in the dark, hang on: engineers say midnight.{/} {c13~}No trains to Carrow before Thursday.{/}

16.25 {c11~}The minister has been. Wellies, umbrella, five hundred quid a house.{/} Someone asked him about the gate and he said it was too early for blame. Someone else said it was too late for carpets.

14.10 {c15}Mair Tegwyn, county council leader, tells us: "I want a public inquiry, and I want it under oath."{/}

12.55 {c7}Statement from Rivers Cymru: "We are aware of reports concerning the Bridge Street gate. It is our asset and the circumstances will be investigated."{/} {c6}So it's true: it was open. We've seen the photo, a steel door folded back against the wall like on any dry Saturday.{/}

11.30 Dreadful news. {c2~}Police confirm that the man found in a Skoda below Mill Lane this morning has died. He was a former postman in his seventies; the family has asked us not to name him yet.{/}

10.05 {c1~}Council's new count: 340 houses.{/} They had said 190 at breakfast.

08.20 {c9~}Delyth from the wool shop, up to her knees: "Wall? It was meant to keep it out. We've been sitting in a bath with the plug in."{/}

07.15 {c10}Fire crews say 63 brought out by boat so far. One of them weighs three and a half kilos: born on 30 January, passed through a window in a plastic bowl{/}, slept all the way.

06.30 {c4~}Over a thousand people up at the leisure centre and the school now.{/} Bring blankets. Not dogs, please, there are eleven already.

04.52 {c3~}Gauge says 5.82. That's a record.{/} {c5~}It's coming over the top of the wall by the bowling green.{/}

03.17 {c8~}Phones going off all over town: SEVERE. Danger to life. Act now.{/} It's raining so hard that you can't hear the river.

=== letter | en | flood26
LETTERS

Sir,

I have lived in Bridge Street for fifty-three years, and I write from my sister's spare room, with one shoe.

When the engineers came in 2019 with their drawings I asked them a simple question: who is to shut the door? A wall with a door in it is, after all, only as good as the person with the key. They smiled at me. There was a protocol, they said. {c6~}Well, on the night of the seventh to the eighth of February the protocol was in bed, and the door stood wide.{/} {c5~}Fourteen millions it cost us, and three winters it has stood there, spoiling my view of the alders.{/}

I am told that {c8}we had very nearly two hours' notice between the alarm and the crest.{/} I had a telephone that shrieked, and time to save the photographs and not the piano. {c2~}Gethin, who brought my letters for thirty years and would have been seventy-two next month, had less luck; the ford in Mill Lane took him, car and all.{/} I do not write to accuse. I write because {c7~}those who are to look into the matter are, I gather, the very people whose door it is.{/} {c15~}Councillor Tegwyn is right to ask for somebody else to do it.{/}

As for {c11~}the gentleman from Cardiff and his five hundred pounds,{/} it will buy me four-fifths of a sofa. {c17~}We have been through this once already, not so long ago, and everyone then said never again.{/} {c18~}My insurers have said it too, in their own way: I pay a fifth more than I did.{/}

One good thing. {c10~}I saw that infant go by in its bowl, like Moses.{/} It did not cry. I did.

Yours faithfully,
Enid Craddock (Mrs)
Formerly of 9 Bridge Street

=== arabic | ar | flood26
{c2~+c1~}قتيل ومئات المنازل المغمورة في فيضان نهر بويلز{/}

لندن – الاثنين 9 فبراير 2026

{c1}اجتاحت مياه نهر كليدون فجر الأحد بلدة بونت كليدون في ويلز وغمرت 340 منزلاً،{/} {c5}بعد أن تخطت جداراً واقياً اكتمل بناؤه عام 2023 بكلفة 14 مليون جنيه إسترليني.{/}

{c2}وقالت الشرطة إن غيثن بروبرت، وهو ساعي بريد متقاعد في الحادية والسبعين، لقي حتفه عندما جرف التيار سيارته في أحد المخاضات.{/}

{c3~}وبلغ منسوب النهر 5.82 أمتار، وهو الأعلى منذ بدء القياسات عام 1968،{/} {c12~}عقب هطول 88 مليمتراً من الأمطار في يوم واحد.{/}

{c4}ونُقل نحو 1100 شخص إلى مدرسة ومركز رياضي،{/} {c10~}وأنقذ رجال الإطفاء بالقوارب 63 شخصاً بينهم رضيع عمره تسعة أيام أُخرج من النافذة في وعاء لغسل الصحون.{/}

{c6}وتبين أن بوابة فولاذية في الجدار عند شارع الجسر كانت مفتوحة،{/} {c7}وأعلنت هيئة «ريفرز كمري» المالكة لها أنها ستحقق في سبب عدم إغلاقها.{/} {c15}وطالبت رئيسة مجلس المقاطعة مير تيغوين بتحقيق علني.{/}

{c11}ووعد وزير الشؤون الريفية رودري فين خلال زيارته البلدة بمنح كل أسرة متضررة 500 جنيه.{/}

{c17}وهذه ثاني مرة تغرق فيها البلدة خلال خمس سنوات.{/} {c13}ويبقى خط السكة الحديدية إلى كارو مغلقاً حتى الخميس على الأقل.{/}

=== timeline | en | flood26
HOW THE WATER CAME
A chronology compiled for members of the county council, 17 February 2026

Saturday 7 February, midnight to midnight. {c12}Rain gauge at Upper Cleddon reservoir: 88 mm. Soil moisture before the event: saturated.{/}

Sunday 8 February

03:15 {c8~}Severe flood warning issued for Pont Cleddon.{/}

03:40 Duty officer of Rivers Cymru telephones the key holder for Bridge Street. No reply. Second key not located.

04:05 {c5~}Water passes over the crest of the 2023 defence{/} at the bowling green; length finally affected, about 200 m.

04:40 {c3}Maximum level, 5.28 m (previous maximum since the gauge was installed in 1968: 5.11 m).{/}

05:10 {c6}Police officer photographs Bridge Street flood gate in the open position.{/}

05:30 to 09:00 {c10~}63 persons evacuated by fire service craft.{/} {c4}Rest centres opened at leisure centre and Ysgol y Bryn; maximum occupancy 1,100.{/}

07:50 {c2~}Fatality discovered, vehicle, Mill Lane.{/}

15:30 {c11~}Visit of the Cabinet Secretary; household grant announced.{/}

20:00 {c14}Properties without supply: 2,700.{/}

Monday 9 February. {c1~}Properties flooded internally: 340 confirmed.{/} {c15~}Leader of the Council requests an inquiry under statute.{/}

Thursday 12 February. {c13}Line to Carrow not reopened, contrary to earlier advice; now expected on the 19th.{/}

=== other | en | flood21
{f1~}Welsh town flooded as river breaks through old bank{/}

PONT CLEDDON, Wales, Feb 21, 2021 (Western Isles Press) - {f1}The River Cleddon broke through an earth bank in the Welsh market town of Pont Cleddon before dawn on Sunday and flooded 212 homes.{/} {f2}Nobody was killed, but a farmer of 66 was in hospital with hypothermia after a night in a tree.{/}

{f3}The river reached 5.11 metres at 5:20 a.m.{/} {f4}The severe flood warning had gone out at midnight, and most people had left in time.{/}

{f5}"It was the moles. They'd been in that bank for years, and we told everyone," said Huw Amos, who runs a wool shop.{/}

Firefighters in boats rescued 19 people and a parrot. {f6}The leader of the county council, Iolo Parry, said there must be a proper wall,{/} and a Rivers Cymru spokesman said the agency had plans for one, for which 9 million pounds had been set aside.

{f7}About 1,500 customers were without electricity.{/} Trains to Carrow were running.

=== other2 | en | flood21
From the parish magazine, Easter 2021

{f4~}We were lucky in one thing: the alarm came at twelve, and by the time the Cleddon got in nearly everybody was out.{/} {f1~}Two hundred and twelve houses had water in them all the same.{/} {f5~}Whether it was really the moles, as Huw at the wool shop insists, God alone knows,{/} but a bank one can push a broomstick into is not much of a bank.

{f2}Our prayers are with Mr Lloyd of Ty Gwyn, who spent the whole night up an ash and is home from hospital, at sixty-six, with all his toes.{/} {f7~}The lights were off for two days.{/} {f3~}The mark in the porch, for those who like such things, is at the level of five metres eleven.{/}

{f6}Councillor Parry wants a wall. Many of us would rather have dredging.{/} The vestry carpets are drying on the yews. Bring-and-buy on the 12th as usual.

=== other3 | en | carrowflood
{k1~}Carrow escapes{/} as neighbours count the cost

Carrow Valley Messenger, Monday 9 February 2026

{k1}The river Gwenlas came within a hand's breadth of the top of its new wall at Carrow in the early hours of Sunday, and stayed there.{/} {k2}All four steel gates had been shut by eleven on Saturday night by volunteers, who hold keys under a scheme of the town council.{/}

About 40 people went to the rest centre in the rugby club as a precaution. A severe flood warning was lifted at 9.30 am. The defence, completed in 2024 at a cost of £11 million, is of the same design as others in the county. No house was flooded; the cricket pavilion was. A spokeswoman for Rivers Cymru praised the gate wardens.

=== discrepancies
number | c3 | wire: 5.82 metres | live: 5.82 | timeline: 5.28 m
time | c8 | wire: 85 minutes before the peak | letter: very nearly two hours
date | c13 | wire: until Thursday at least | timeline: now expected on the 19th
