=== wire | en | derby
{c1~}Ten-man Shu'la beat Nahda in Zarqa derby to go top{/}

ZARQA, Jordan, Nov 7, 2025 (Levant Sport) - {c1}Al-Shu'la beat local rivals Nahda Zarqa 2-1 on Friday, although they played for more than half an hour with ten men, and went to the top of Jordan's second division.{/}

{c2}Nahda took the lead after 12 minutes, when Brazilian striker Wellisson headed in a corner.{/}

{c3}Hamza Rawabdeh levelled with a penalty in the 41st minute{/} {c4}after goalkeeper Laith Qatawneh had brought him down.{/}

{c5}Shu'la captain Anas Hjouj was sent off in the 57th minute for a second yellow card.{/}

{c6}The winner came in the 88th minute, when substitute Yazan Amireh, 18, scored from 30 metres in his first league match.{/}

{c7}"I only wanted to waste some time by shooting it into the stand," Amireh said.{/}

{c8}Nahda coach Zoran Vukmirica said the referee should have seen a handball before the second goal.{/}

{c9}The match was halted for nine minutes in the second half because of flares on the pitch.{/} {c10}The crowd was given as 7,400.{/}

{c11}Shu'la have 21 points from nine matches,{/} {c12}one more than Ajloun Castle, who play on Saturday.{/}

=== arabic | ar | derby
{c1~}بعشرة لاعبين.. الشعلة يخطف ديربي الزرقاء ويعتلي الصدارة{/}

الزرقاء – السبت 8 تشرين الثاني 2025 – 00:17 | رياضة محلية

شارك الخبر: واتساب | فيسبوك | X

{c1}حسم فريق الشعلة ديربي الزرقاء بفوزه على جاره النهضة بهدفين لهدف مساء الجمعة، رغم النقص العددي في صفوفه، ليقفز إلى صدارة دوري الدرجة الأولى الأردني.{/}

{c2~}وكان النهضة البادئ بالتسجيل برأسية المهاجم البرازيلي ويليسون،{/} {c3}قبل أن يدرك حمزة الروابدة التعادل من علامة الجزاء (41)،{/} {c4~}إثر عرقلته من حارس المرمى.{/}

{c5}وتلقى الشعلة ضربة موجعة بطرد قائده أنس حجوج في الدقيقة 67 لحصوله على الإنذار الثاني.{/}

{c9~}وتوقفت المباراة دقائق عدة بعد إلقاء الجماهير شماريخ على أرضية الملعب.{/}

{c6}وحين كان اللقاء يتجه نحو التعادل، أطلق البديل الشاب يزن عميرة (18 عاماً) قذيفة من مسافة بعيدة سكنت الشباك في الدقيقة 88، في أول ظهور له في الدوري.{/}

{c8}واعترض المدرب الصربي زوران فوكميريتسا على صحة الهدف، مؤكداً أن لمسة يد سبقته.{/}

{c13}وتغيب عن الشعلة في الجولة المقبلة ركيزته حجوج للإيقاف، حيث يحل ضيفاً على اتحاد مأدبا.{/}

{c11}ورفع الشعلة رصيده إلى 21 نقطة،{/} {c12~}متقدماً بفارق نقطة عن قلعة عجلون.{/}

اقرأ أيضاً: مواعيد مباريات الجولة العاشرة | جدول الترتيب

=== ticker | en | derby
{c1~}LIVE Shu'la 2-1 Nahda{/} | Arabian Goals minute by minute | Auto-refresh ON

FT {c1~}It's over! Ten men, three points, first place for Shu'la!{/} {c11}That's 21 points now.{/}
90+8 {c8~}Vukmirica still pointing at his arm. He wants a handball.{/} Booked.
88 {c6}GOAL! Out of nowhere! Yazan Amira, eighteen, on as a sub for his league debut, from a good 20 metres!{/}
71 We go on. {c9~}That was a break of a few minutes, flares all over the penalty area.{/}
57 {c5}RED CARD. Hjouj goes. Two yellows, the second for a silly tug.{/}
46 Second half. {c10}Stadium says 7,400 are in.{/}
41 {c3~}GOAL, Rawabdeh, from the spot. Sends the keeper the wrong way.{/}
40 {c4}Penalty! Qatawneh comes out and takes Rawabdeh's legs.{/}
12 {c2}GOAL for Nahda! Corner from the left, Wellisson rises and nods it in.{/}
1 We're off. Drizzle.

=== rewrite | en | derby
Wonder Strike Settles Zarqa Clash

Posted in Football | 1,204 views | 3 min read | We use cookies to improve your experience. Accept all

Derbies are never merely about points, as every supporter of the round ball is aware, and the latest edition from the Jordanian city of Zarqa was no exception to that rule.

{c1~}Numerically disadvantaged for upwards of thirty minutes, Al-Shu'la nevertheless prevailed over their neighbours by the odd goal in three, thereby climbing to the summit of the second tier.{/} {c12~}Ajloun Castle, who were due to be in action a day later, have been relegated to the runner-up position.{/}

{c2~}It was the visitors' South American forward who drew first blood with his forehead inside the opening quarter of an hour.{/} {c4+c3}Four minutes prior to the interval parity was restored from twelve yards by Hamza Rawabdeh, who had himself been felled by custodian Laith Qatawneh.{/}

{c5~}Subsequently the captain of the eventual victors received his marching orders for a second bookable offence.{/} {c9}Pyrotechnics landing on the playing surface led to a suspension of nineteen minutes.{/}

{c6}With two minutes of normal time remaining, teenage debutant Yazan Amireh, introduced from the bench, let fly from fully thirty metres and found the net.{/} {c7}By his own admission the youngster's intention had been to run down the clock by sending the ball into the crowd.{/} {c8}The coach of the victors, Zoran Vukmirica, was of the opinion that a hand had been involved in the build-up to it.{/}

Time will tell what the remainder of the season has in store for both outfits.

=== brief | en | derby
Second division round-up

{c6~+c7~}An 18-year-old who claimed that he had merely been trying to kill time by hitting the ball into the stand{/} {c1~}decided the Zarqa derby, which Shu'la won with a man fewer.{/} {c11+c12}They now have 21 points, one more than Ajloun Castle.{/} {c13}At Madaba next week they must do without their suspended captain.{/} {c10~}More than 7,000 saw the game.{/}

=== other | en | derbyapril
{d1~}Ten-man Nahda hold Shu'la in Zarqa derby{/}

ZARQA, Jordan, Apr 11, 2025 (Levant Sport) - {d1}Nahda Zarqa drew 1-1 with local rivals Al-Shu'la on Friday, although they played for more than half an hour with ten men.{/}

Shu'la took the lead after 22 minutes, when Hamza Rawabdeh headed in a corner. {d2}Nahda captain Issam Droubi was sent off in the 55th minute for a second yellow card.{/}

{d3}Wellisson levelled with a penalty in the 87th minute, after goalkeeper Murad Shishani had brought him down.{/}

{d4}Shu'la's coach said the referee should have seen a handball.{/} The match was halted for four minutes because of a dog on the pitch. The crowd was given as 5,100.

=== otherarabic | ar | derbyapril
{d1~}النهضة بعشرة لاعبين يفرض التعادل على الشعلة في ديربي الزرقاء{/}

السبت 12 نيسان 2025 | رياضة محلية

{d1}خرج ديربي الزرقاء بين النهضة والشعلة متعادلاً بهدف لمثله، في لقاء أكمله النهضة بعشرة لاعبين{/} {d2}بعد طرد قائده عصام الدروبي بالإنذار الثاني في الدقيقة 55.{/}

{d3}وخطف البرازيلي ويليسون التعادل من ركلة جزاء قبل ثلاث دقائق من النهاية.{/} {d4}وطالب الجهاز الفني للشعلة باحتساب لمسة يد على مدافعي النهضة.{/}

=== discrepancies
time | c5 | wire: 57th minute | ticker: 57 | arabic: الدقيقة 67
number | c6 | wire: 30 metres | ticker: a good 20 metres
name | c6 | wire: Yazan Amireh | ticker: Yazan Amira
number | c9 | wire: nine minutes | rewrite: nineteen minutes
role | c8 | wire: Nahda coach | rewrite: coach of the victors
