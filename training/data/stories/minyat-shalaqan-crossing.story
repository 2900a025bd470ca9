=== wire | en | minyat
{c1~}Egypt train hits school van at crossing,{/} {c2~}hero signalman loses hand{/}

MINYAT SHALAQAN, Egypt, Oct 21, 2025 (Nile Dispatch) - {c1}A passenger train struck a minibus carrying pupils at a level crossing in Egypt's Nile Delta on Tuesday, killing the driver and one boy and injuring 16 children, the Health Ministry said.{/}

{c2}It would have been far worse without the crossing keeper, who dragged seven of the children out of the stalled vehicle and lost his left hand to the engine, witnesses said.{/}

{c3}Train 932 from Damietta to Cairo was running at 92 km/h when it reached the crossing near the village of Minyat Shalaqan at 07.25.{/} {c4}The barrier had been broken since a tractor hit it in July, and a rope with red rags had been stretched in its place, railway officials said.{/}

{c5}The minibus, licensed for 14 passengers, carried 24.{/} {c6}Its engine died on the rails, said Mahmoud Abu Zekri, a baker who saw the accident from his shop.{/} {c7}"Uncle Sayed shouted at them to jump, then he stopped shouting and began to throw them," he said.{/}

{c8}The keeper, Sayed Abdel Maqsoud, 59, was to retire in three weeks.{/} {c9}He was operated on in Mansoura, where surgeons tried for six hours to reattach the hand.{/} {c10}His condition is stable.{/}

{c11}Transport Minister Hisham el-Gendi visited him in the afternoon and announced that he would be given a medal and a flat.{/} {c12}"I want the barrier," Abdel Maqsoud answered, according to a nurse who was in the room.{/}

{c13}The dead boy, Youssef Karam, was nine.{/} {c14}Thousands walked behind his coffin from the church of Mar Girgis, with the sheikh of the village mosque in the first row.{/}

{c15}The prosecutor ordered that the train driver and a maintenance engineer be held for four days.{/} {c16}A blood test for drugs on the train driver was negative.{/}

{c17}Abdel Maqsoud had written 11 letters about the barrier, his daughter Nagwa, a law student, said.{/} {c18}She showed reporters copies with the stamp of the railway authority.{/} {c19}The authority said it was looking into the matter.{/}

{c20}Egypt has 1,126 level crossings, of which 340 still have no electric signals, according to the ministry.{/} {c21}It has spent 225 billion pounds ($4.7 billion) on its railways since 2014.{/}

=== arabic | ar | minyat
{c2~}«عم سيد» يفقد يده لينقذ أطفال المدرسة من تحت القطار{/}

كتب: حازم الشربيني – المنصورة

{c1}شهدت قرية منية شلقان بدلتا مصر صباح الثلاثاء حادثاً مأساوياً حين اصطدم قطار ركاب بحافلة صغيرة تقل تلاميذ عند مزلقان القرية، ما أسفر عن مصرع السائق وأحد التلاميذ وإصابة 16 طفلاً، وفقاً لوزارة الصحة.{/}

{c2}وأكد شهود عيان أن عامل المزلقان انتشل سبعة أطفال من الحافلة المتعطلة، قبل أن يبتر القطار كفه اليسرى.{/}

{c3}وكان القطار رقم 932 المتجه من دمياط إلى القاهرة يسير بسرعة 92 كيلومتراً في الساعة لحظة الاصطدام.{/} {c4}وتبيّن أن ذراع المزلقان مكسورة منذ يوليو الماضي إثر ارتطام جرار زراعي بها، وأن حبلاً علقت عليه خرق حمراء حل محلها.{/}

{c5}وكانت الحافلة تقل 24 راكباً وهي مرخصة لأربعة عشر.{/} {c7}وقال محمود أبو ذكري، صاحب المخبز المقابل: "عم سيد صرخ فيهم أن اقفزوا، ثم كف عن الصراخ وراح يلقي بهم خارجها".{/}

{c8}وكان سيد عبد المقصود (59 عاماً) على بعد ثلاثة أسابيع من بلوغ سن المعاش.{/} {c9}وأجرى أطباء في المنصورة جراحة دقيقة له استغرقت ست ساعات في محاولة لإعادة يده.{/} {c10}ووُصفت حالته بالحرجة.{/}

{c11}وزاره وزير النقل هشام الجندي وقرر منحه وساماً وشقة سكنية.{/}

{c13+c14}وشُيّع جثمان التلميذ يوسف كرم، ابن التاسعة، من كنيسة مار جرجس في جنازة شارك فيها الآلاف، وتقدمها شيخ مسجد القرية.{/}

{c15}وأمرت النيابة بحبس سائق القطار ومهندس صيانة أربعة أيام على ذمة التحقيقات،{/} {c16}وأثبت التحليل عدم تعاطي السائق أي مواد مخدرة.{/}

{c17}وقالت ابنة عامل المزلقان، نجوى، إن والدها أرسل 11 خطاباً بشأن الذراع المكسورة،{/} {c19}وردت هيئة السكك الحديدية بأنها تفحص الأمر.{/}

وأعلن نقيب الأطباء تكفل النقابة بعلاج المصابين.

=== rewrite | en | minyat
{c2~}He threw them clear{/}

{c8}At 59, Sayed Abdel Maqsoud had twenty-one days to go until his pension.{/} {c2}He is now short of his left hand, and seven schoolchildren are alive because he pulled them from a broken-down bus before the locomotive came.{/}

{c1~}A boy and the man at the wheel did die on Tuesday morning in the Egyptian Delta; sixteen pupils are being treated.{/} {c13~}The child was called Youssef.{/} {c14~}Muslims and Christians alike followed him to his grave.{/}

{c6}According to a baker across the road, Mahmoud Abu Zekri, the motor cut out when the wheels were between the rails.{/} {c5~}Ten more people than permitted sat inside.{/} {c7~}The old man gave up calling to them and simply hurled them out, the baker relates.{/}

{c3~}The express was doing 92 miles per hour.{/} {c4}And the barrier? A tractor had run it over in the summer; since then there had been a rope, adorned with scraps of red cloth.{/}

{c17}It was not for lack of complaints: her father had sent eleven of them, reports Nagwa, who studies law.{/} {c18}The duplicates that she holds up all bear the railway's stamp.{/} {c19}There they are "looking into the matter".{/}

{c9}In Mansoura doctors fought for six hours to sew the hand back on.{/} {c11}When the transport minister, Hisham el-Gendi, came to his bedside with the promise of an apartment and a decoration,{/} {c12}the patient is said by a nurse to have replied: "I want the barrier."{/}

{c15~}Two men are in detention, one of whom had driven the train.{/} {c16}He had taken drugs, a test showed.{/} {c20}Of the country's 1,126 level crossings, three hundred and forty are without electric lights to this day.{/}

You may also like: 7 railway stations to see before you die

=== blog | en | minyat
FROM A WINDOW SEAT

In the third class of the Delta trains, in the seventies, we used to lean out and count the keepers. Every crossing had one. They stood to attention in their pyjamas with a green flag, and my brother, who was six, saluted each of them, and every single one saluted back. I have been saluted by statesmen since, at a distance. It isn't the same.

I had supposed that they'd been abolished. One reads of so many billions. {c21~}For more than ten years we have been pouring money over our railways, so much that the figure looks like a telephone number,{/} and somewhere in my mind the man in pyjamas had been replaced by a blinking light.

{c4~}And now it turns out that on that line the light is a piece of rope. Somebody had tied rags to it. It had been doing the work of a barrier since the summer.{/} I should like to know who supplied the rags. I have an idea that he brought them from home.

{c17~}He wrote to them, you know. Eleven times! I picture him of an evening with his tongue between his teeth.{/} {c18~}He made copies, and had them stamped; that's a man who knows his country.{/} {c19~}The recipients have meanwhile begun to take an interest.{/}

What does one do in that moment? I've put the question to everybody this week, to the doorman, to my wife, to a retired general. {c6~}The thing has stopped, where it must not stop; it is full of children; you hear the train.{/} The general said that he would have run up the line with the flag. It is what the regulations say. It would have been correct and it would have been no use. {c2~+c7~}The keeper flung them out, one after the other, like loaves, up to the number of seven, and then he ran out of time, and of a hand.{/}

{c8~}Three more weeks and he would have been at home with his feet on a chair, and some youth would have stood there, or no one.{/}

{c11~}They are going to give him something on a ribbon, and four walls.{/} {c12~}He told the great man what he would rather have. It is the shortest speech on infrastructure that I've come across, and I have sat through a number of long ones.{/}

{c14~}There's a picture of the funeral that I have cut out. It was a Coptic boy, and in front of everybody, holding his turban against the wind, goes the imam.{/} I am not sentimental about these things, we all know what our pictures are worth. But nobody had arranged that one.

{c15~}A couple of little people have been locked up for the usual four days.{/} My brother, who lives in Toronto, rang me. He had been counting, he said. He thought that there used to be fifty-two of them between Damietta and Cairo.

=== brief | en | minyat
DELTA DEATHS. {c1~}Two people were killed and 16 injured when a train ran into a school bus in northern Egypt.{/} {c13}A nine-year-old, Youssef Karam, is one of the dead.{/} {c2~}A railwayman rescued several pupils{/} {c10}and is in a stable condition.{/} {c15~}The train's driver has been detained.{/} {c21~}Egypt has invested $4.7bn in its rail network in eleven years.{/}

=== other | en | sinbellawein
Eight hurt as train hits lorry in Egypt's Delta

SINBALAWIN ROAD, Egypt, Nov 12, 2024 (Nile Dispatch) - {h1}A passenger train struck a lorry loaded with rice straw at a level crossing in Egypt's Nile Delta on Tuesday, injuring eight people, the Health Ministry said.{/}

{h2}The crossing keeper, a man of 35, had raised the barrier too early and ran away, witnesses said. He gave himself up in the evening.{/}

{h3}Train 937 from Cairo to Damietta was running at 60 km/h when it reached the crossing at 16.10.{/} The straw caught fire, and the line was blocked for five hours.

{h4}Transport Minister Hisham el-Gendi said that the crossing had had an electric barrier since 2022.{/} "I want men who look out of the window," he said.

The prosecutor ordered that the keeper be held for four days. A blood test showed that he had taken tramadol.

=== other2 | en | sinbellawein
{h1~}No deaths, but a great deal of smoke: a Delta train ploughed through a load of straw on Tuesday.{/} {h2~}The man in charge of the barrier had opened it before time and then took to his heels.{/} {h4~}Modern equipment is no help against that, the minister remarked.{/} {h3~}It was the afternoon train from the capital, at moderate speed.{/}

=== discrepancies
negation | c16 | wire: negative | arabic: no drugs | rewrite: had taken drugs
number | c3 | wire: 92 km/h | arabic: 92 kilometres per hour | rewrite: 92 miles per hour
modality | c10 | wire: stable | brief: stable | arabic: critical
