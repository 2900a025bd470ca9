=== brief | en | strike
GREAT LAKES SHIPPING BULLETIN, Oct. 22
{c1}Lockmasters on Ontario's Kessock Canal have been on strike since 0001 hrs today.{/} {c2}Sixty-one vessels are waiting at the two ends.{/} {c3}No talks are scheduled.{/} {c4~}Grain has priority if a limited service is agreed.{/} {c5}Union: 370 members; 91 percent voted to walk out.{/} Masters should expect delays of at least six days and keep channel 14 open.

=== wire | en | strike
{c2~}Ships pile up{/} {c1~}as Ontario lock workers walk out{/}

PORT KESSOCK, Ontario, Oct 22, 2025 (Lakeland Wire) - {c1}Workers who run the nine locks of the Kessock Canal went on strike at one minute past midnight on Thursday,{/} {c6}shutting the only passage for large ships between two of the Great Lakes.{/}

{c2}By noon 61 vessels lay at anchor at either end,{/} {c7}carrying wheat, iron ore, road salt and, in one case, the towers of a wind farm,{/} the canal corporation said.

{c5}The Lock and Bridge Workers' Federation, which has 370 members on the canal, said that 91 percent of them had voted to stop work{/} {c8}after 14 months without a contract.{/}

{c9}The union is asking for a raise of 18 percent over three years.{/} {c10}The corporation has offered 11 percent and a one-time payment of C$2,000.{/}

{c11}But the heart of the dispute is a plan to operate all nine locks from a control room in Ottawa by 2028.{/} {c12}"You can't smell a burning winch from Ottawa," said the union's president, Denise Okimaw, a lockmaster for 26 years.{/}

{c13}The corporation's chief executive, Rupert Delacourt-Singh, said that no permanent employee would be dismissed{/} {c14}and that cameras had already been used at Lock 4 for two winters without an accident.{/}

{c15}The closure costs the economy about C$38 million a day, according to the Chamber of Marine Commerce of the Lower Lakes.{/} {c16}Farmers in Saskatchewan are in the middle of what may be a record harvest.{/} {c17}"My wheat is sold, it is loaded, and it is going nowhere," said Lyle Prokopenko, who farms near Yorkton.{/}

{c18}Labour Minister Geneviève Tran said that she was not considering back-to-work legislation "at this hour".{/} {c3}No talks are scheduled;{/} {c19}a federal mediator left the hotel where the two sides had met at 10 p.m. on Wednesday.{/}

{c4}The law obliges the union to serve grain ships even during a strike if the labour board finds that supplies are in danger;{/} {c20}the corporation has applied for such a ruling, which is expected on Monday.{/}

{c21}The canal closes for the winter on Dec 31.{/} {c22}The last strike, in 2013, lasted eight days.{/}

=== radio | en | strike
CKSO Morning File, Friday, 6.30 bulletin

It's day two on the canal and still not a bell ringing. {c2}The count of ships swinging at anchor stood at sixty-one yesterday lunchtime.{/} {c1~}The crews of the locks went out in the night to Thursday.{/} {c5~}More than nine in ten had voted for it.{/}

CLIP Okimaw: {c12}"You can't smell a burning winch from Ottawa. I've done this twenty-six years and it's my nose they pay for."{/}

{c11~}She means the remote-control plan. The bosses want every gate worked from the capital three years from now.{/} {c13~}They promise nobody on staff gets fired.{/} {c9~+c10~}On money, it's eighteen per cent against eleven.{/}

{c18~}The minister isn't forcing anyone back, not yet.{/} {c20~}Come Monday, though, the labour board may say whether the grain boats have to be let through.{/} Weather after this.

=== rewrite | en | strike
**Agri Markets Daily** – by our shipping desk – Updated 23 October

{c17}For Lyle Prokopenko, a grower in the Yorkton area, the work is done: the grain has found a buyer and a ship. Yet it is stuck.{/} {c16}On the Prairies this autumn's crop could turn out the largest ever.{/} {c6+c1~}But since Thursday the sole link for big freighters between two of the lakes has been blocked by industrial action on the Kessock Canal.{/}

{c15~}Every day of stoppage burns C$38m, an industry lobby calculates.{/} {c2~}Dozens of carriers have dropped anchor,{/} {c7~}with cargoes ranging from ore to salt to wheat.{/}

{c9}Wage claims stand at 18 per cent spread across three years;{/} {c10}management has put 11 per cent on the table, sweetened by C$20,000 paid once.{/} {c8}Staff have been working without a collective agreement for over a year, 14 months to be exact.{/} {c11}What truly divides the parties, though, is automation: the nine locks are to be steered remotely, from Ottawa, before 2028 is out.{/}

{c14}Rupert Delacourt-Singh, who heads the operator, points out that one of the locks, number 4, was run by camera in two winters with a single mishap.{/} {c13}Nobody in a permanent position will be laid off, he insists.{/} {c12~}Denise Okimaw, the union leader, counters that there are things which no screen can smell.{/}

Advertisement: Hedge your basis risk with GrainPilot™

{c19}Mediation collapsed late on Wednesday evening, when the government's go-between departed.{/} {c18}Geneviève Tran, in charge of labour, has for the moment ruled out ordering strikers back by law.{/} {c20+c4}A tribunal will decide on Monday on a request by the operator, under a rule that grain vessels must be handled in a stoppage where supply is at risk.{/}

{c22}In the previous walkout, twelve years ago, ships were idle for eight days.{/} {c21}This time the calendar is tighter, as navigation ends with the year.{/}

=== arabic | ar | strike
{c1~}إضراب يشل قناة كندية{/} {c16~}في ذروة موسم القمح{/}

أوتاوا - خدمة الشرق الاقتصادية
23/10/2025

{c1}دخل العاملون في الأهوسة التسعة بقناة كيسوك في مقاطعة أونتاريو الكندية إضراباً مفتوحاً بعد دقيقة من منتصف ليل الأربعاء - الخميس،{/} {c6}فأُغلق الممر الوحيد للسفن الكبيرة بين اثنتين من البحيرات العظمى.{/}

{c2}وأفادت الشركة المشغلة بأن 61 سفينة كانت راسية عند طرفي القناة ظهر الخميس،{/} {c7~}وهي محملة بالقمح وخام الحديد وملح الطرق.{/}

{c5}وصوّت لمصلحة الإضراب 91% من أعضاء الاتحاد العمالي البالغ عددهم 730 عضواً.{/} {c9~}ويطالب الاتحاد بزيادة الأجور 18%،{/} {c10~}في حين لا تعرض الإدارة سوى 11%.{/}

{c11}بيد أن جوهر الخلاف هو خطة لتشغيل الأهوسة كلها من غرفة تحكم في العاصمة أوتاوا بحلول 2028.{/} {c12}وقالت رئيسة الاتحاد دينيز أوكيماو: «لا يمكنك أن تشم من أوتاوا رائحة رافعة تحترق».{/} {c13}ورد الرئيس التنفيذي للشركة روبرت ديلاكورت سينغ بأنه لن يُسرَّح أي موظف دائم.{/}

{c15}وتقدر غرفة التجارة البحرية خسائر الاقتصاد بنحو 38 مليون دولار كندي يومياً.{/}

وتستورد دول عربية عدة، في مقدمتها الجزائر والمغرب، القمح القاسي من كندا، غير أن تجاراً قالوا إن المخزونات تكفي حتى الشتاء.

{c18~}واستبعدت وزيرة العمل جنفياف تران حالياً سن قانون يعيد المضربين إلى العمل،{/} {c3}ولم يحدد موعد لمحادثات جديدة.{/} {c20~}ومن المنتظر أن يصدر الإثنين قرار بشأن سفن الحبوب.{/}

{c22}وكان آخر إضراب في القناة عام 2013 قد استمر ثمانية أيام.{/}

=== blog | en | strike
THE PATIENT ANGLER
Fishing, weather, and things seen from a folding chair

My chair stands on the east bank about a mile below Lock 6, and has done, spring to freeze-up, since I retired from teaching chemistry to the unwilling. From it I've seen some four thousand ships go by. I know the horns. I know which skippers wave. Thursday there was nothing, and I can report that nothing is a very strange thing to look at.

I walked up to see what the matter was, though of course everyone knew. {c1~}They'd downed tools in the night, the whole lot of them, all along the ditch.{/} There was a fire in a drum and somebody's aunt with chili. {c2~}Out on the lake you could make out the queue, ship behind ship, dozens they said, waiting for somebody to open a door.{/}

A door! That is all a lock is, and I taught enough physics on the side to say so. And the question is who should hold the handle. {c11~}Head office would like it to be a young person with a joystick in a faraway town with good restaurants.{/} {c12~}The woman who leads the pickets told the papers that there are odours which don't travel that far.{/} I'm with her. Half of what I knew about a classroom I knew by the nose.

{c14~}The gentleman in the tie says they tried it on one of the gates when it was cold and nothing went wrong.{/} Well, nothing goes wrong with my chair in winter, either. It's in the shed. {c13~}He also swears on his mother's grave that no one will be shown the door,{/} at which a fellow by the fire drum remarked that nobody had to be shown it, they built it.

About the money I've less to say. {c9~+c10~}They are seven points apart,{/} which when I was bargaining for the teachers we used to call lunch. {c8~}What sticks in the craw is that they've been working well over a year on an agreement that ran out.{/} Would you sail on a ticket that expired the summer before last?

I do feel for the prairie folk. {c17~}One of them has his crop on board and paid for, and might as well have it in his kitchen.{/} {c16~}And in such a year, too, when it's standing up to the door handles.{/} Perhaps the board with the long name will rule that bread comes first. {c20~}We'll hear after the weekend.{/}

Meanwhile the pickerel are confused by the quiet and will take anything. I caught three. I felt like a scab.

=== other | en | bridge
Ontario bridge workers end strike on Kessock Canal

PORT KESSOCK, Ontario, June 9, 2024 (Lakeland Wire) - {h1}Workers who raise the seven lift bridges of the Kessock Canal returned to their posts on Sunday after a strike of five days,{/} {h2}accepting a raise of 11 percent over three years.{/}

{h3}Ships had passed freely, since the bridges were left in the raised position,{/} {h4}but cars, ambulances and the 370 pupils of a school in Port Kessock had to make a detour of 40 kilometres.{/}

{h5}The Lock and Bridge Workers' Federation said that 78 percent of its members on the bridges had voted for the deal.{/} "They heard us because the traffic stopped," said its president, Denise Okimaw. {h6}The canal corporation dropped a plan to operate the bridges from a control room in Hamilton.{/}

The union had asked for 18 percent. The closure cost the town about C$1 million a day, the mayor said. A federal mediator had brought the two sides together in a hotel on Saturday and left it at 4 a.m.

=== other2 | en | bridge
Down at last! {h4~}After five days of driving round by the dam, school buses crossed the canal again this morning.{/} {h1~}The bridge crews are back at work,{/} {h2}having settled for 11 per cent, spread over three years.{/} {h6~}They also won on the remote-control room, which has been scrapped.{/} {h5~}Almost four fifths said yes to the offer.{/} {h3}Skippers barely noticed the dispute: with the spans up, they had right of way day and night.{/} – Port Kessock Packet, Monday

=== discrepancies
number | c5 | brief: 370 members | wire: 370 members | arabic: 730 عضواً
amount | c10 | wire: C$2,000 | rewrite: C$20,000
number | c14 | wire: without an accident | rewrite: with a single mishap
