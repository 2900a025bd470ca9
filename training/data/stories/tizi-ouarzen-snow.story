=== wire | en | snow
{c1~}Snow strands 340 drivers on Algerian mountain pass{/}

ALGIERS, Jan 20, 2026 (Maghreb Wire) - {c1}Heavy snow trapped some 340 people in their cars overnight on the Tizi Ouarzen pass in the Kabylie region of northern Algeria, the civil protection service said on Tuesday.{/}

{c2}All of them had been brought to safety by ten in the morning.{/} {c3}Seven were taken to hospital with hypothermia, among them a newborn baby.{/}

{c4}About 80 centimetres of snow fell within 12 hours on the pass, which lies at 1,470 metres.{/} {c5}The road was closed at 9 p.m. on Monday, two hours after a lorry loaded with gas bottles had slid across both lanes and blocked it.{/}

{c6}Soldiers with tracked vehicles and 45 firemen worked through the night.{/} {c7}Villagers from Ait Hamlat walked up with blankets, bread and lentil soup, and took 120 of the stranded into their homes.{/}

{c8}"We ran the engine for ten minutes every hour and told the children it was an adventure," said Lynda Oukaci, a dentist who spent 13 hours in a small car with her family.{/}

{c9}The governor of the province, Mokrane Ziane, said a snow plough meant for the pass had been under repair since December.{/} {c10}He promised an inquiry.{/}

{c11}The weather office had put the province on orange alert on Sunday.{/} {c12}Schools in 14 communes stayed closed on Tuesday.{/}

{c13}More snow above 900 metres is expected until Thursday.{/}

=== arabic | ar | snow
{c1~}الثلوج تحاصر مئات المسافرين في مرتفعات القبائل{/}

الجزائر – 20 جانفي 2026 – 18:42

الرئيسية > محليات > أحوال الطقس          شاهد: 12.480

{c1~}عاش مئات المسافرين ليلة بيضاء داخل مركباتهم بعدما حاصرتهم الثلوج ليلة الإثنين إلى الثلاثاء في ممر «تيزي وارزن» بمنطقة القبائل.{/} {c2}وأكدت مصالح الحماية المدنية إجلاء جميع العالقين في حدود الساعة الثانية عشرة ظهراً.{/}

{c3}ونُقل سبعة أشخاص، بينهم رضيع حديث الولادة، إلى المستشفى إثر إصابتهم بانخفاض حاد في حرارة الجسم.{/}

{c5~}وكانت شاحنة محملة بقارورات غاز البوتان قد انزلقت وسدت الطريق في الاتجاهين،{/} {c4}فيما بلغ سمك الثلوج 80 سنتيمتراً في ظرف نصف يوم على ارتفاع 1470 متراً.{/}

{c6~}وسخّرت وحدات من الجيش الوطني الشعبي آليات مجنزرة لفتح الطريق،{/} {c7}كما هبّ سكان قرية آيت حملات لنجدة العالقين حاملين الأغطية والخبز وحساء العدس، وفتحوا بيوتهم أمام 120 منهم.{/} {c14}وقال رئيس لجنة القرية، عمي أرزقي، إن أحداً لم يسأل عن الأسماء، «فالثلج ضيف والناس ضيوفه».{/}

{c9}وعن غياب كاسحة الثلوج، أوضح الوالي مقران زيان أن الآلة المخصصة للممر معطلة منذ شهر ديسمبر،{/} {c10}معلناً فتح تحقيق في الحادثة.{/}

{c12~}هذا وعُلّقت الدراسة في عدد من بلديات الولاية،{/} {c13}ويرتقب الديوان الوطني للأرصاد الجوية تواصل تساقط الثلوج على المرتفعات التي يفوق علوها 900 متر إلى غاية يوم الخميس.{/}

شارك على: فايسبوك | تويتر | فايبر

مقالات ذات صلة: نصائح للسياقة في الثلج – أسعار قارورة الغاز – سد تاقصبت يمتلئ

=== rewrite | en | snow
A Night In The White: Motorists Rescued In Algeria

Jan 21, 2026 · by admin · 2 min read

When one thinks of Algeria, one thinks of dunes. {c1}Yet some three hundred and forty travellers had to spend the night from Monday to Tuesday in their vehicles on a Kabyle mountain road, the Tizi Ouarzen, because of an abundance of snow.{/}

{c5~}A heavy goods vehicle carrying gas had come to a standstill crosswise, and nothing could move in either direction; officials shut the route two hours later.{/} {c4~}By dawn nearly a metre lay on the ground.{/}

{c8~}According to one mother, a teacher who had been sitting in a compact car for thirteen hours, the heating was switched on for ten minutes out of sixty.{/} {c7~}Inhabitants of a village nearby climbed to the scene on foot and distributed soup and blankets.{/}

{c2~}Everybody was eventually rescued.{/} {c3~}A handful of persons, the youngest of them only days old, required treatment for the consequences of the cold.{/}

Questions are being asked. {c11}An orange warning had been in force since the weekend,{/} {c9~}but the machine which ought to have cleared the pass was in the workshop.{/} {c10~}That is to be investigated, the authorities have indicated.{/} {c13~}Meanwhile, meteorologists anticipate further snowfall in the days ahead.{/}

=== release | en | snow
GENERAL DIRECTORATE OF CIVIL PROTECTION
Communiqué no. 3, 20 January 2026, 11:00

{c1}The units of the province intervened in the night of 19 to 20 January on the Tizi Ouarzen pass, where approximately 340 citizens had been immobilised in their vehicles by snow.{/} {c2~}The evacuation is complete.{/}

{c6}The operation mobilised 54 firefighters, supported by tracked vehicles of the People's National Army.{/} {c3}Seven persons suffering from hypothermia, including a newborn, were transferred to hospital; their condition gives no cause for concern.{/} {c5}The road had been closed to traffic at 21:00, a lorry transporting gas cylinders having obstructed both lanes at 19:00.{/}

Citizens are reminded that snow chains are compulsory above 1,000 metres, and that the green number is 1021.

=== local | en | snow
"Nobody asked our names": how Ait Hamlat fed a traffic jam

Kabyle Courier, English edition

The first to go up was the baker, with forty loaves in a wheelbarrow. {c7}By midnight half of Ait Hamlat was on the road to the pass with blankets and a cauldron of lentil soup, and 120 strangers slept in the village's houses and in its mosque.{/}

{c14}"We didn't ask what they were called. The snow was the guest, and they were the guests of the snow," says Arezki, the head of the village committee.{/}

{c8}Lynda Oukaci, a dentist from Bejaia, had held out for 13 hours in her little car, with her husband and two sons: ten minutes of heating every hour. "We said it was an adventure. They believed it longer than I did."{/}

{c9~}That the plough has stood in the garage since before Christmas is known to everyone here.{/} {c11~}There had been a warning, too.{/} {c10}Governor Mokrane Ziane came by helicopter at noon and announced an inquiry;{/} they gave him soup as well.

{c12}School is off in forty communes,{/} and the baker has run out of flour.

=== other | en | snow2024
{s1~}Snow strands 90 drivers on Algerian mountain pass{/}

ALGIERS, Feb 11, 2024 (Maghreb Wire) - {s1}Heavy snow trapped some 90 people in their cars overnight on the Tizi Ouarzen pass in the Kabylie region of northern Algeria, the civil protection service said on Sunday.{/}

All of them had been brought to safety by seven in the morning. {s2}One, a man of 71, was taken to hospital with hypothermia and died there.{/} {s3}About 50 centimetres of snow fell on the pass, which lies at 1,470 metres. The road was closed at 11 p.m. on Saturday, after a bus had slid across both lanes.{/}

{s4}The governor of the province, Mokrane Ziane, promised a second snow plough for the pass.{/} The weather office had put the province on yellow alert on Friday.

=== otherar | ar | snow2024
{s2~+s1~}وفاة مسن كان ضمن عشرات العالقين وسط الثلوج في تيزي وارزن{/}

12 فيفري 2024 | محليات

{s2}لفظ شيخ في الحادية والسبعين من العمر أنفاسه الأخيرة في المستشفى متأثراً بالبرد،{/} {s1}بعد ليلة قضاها مع نحو تسعين مسافراً حاصرتهم الثلوج داخل سياراتهم بممر تيزي وارزن بمنطقة القبائل.{/} {s3~}وكانت حافلة قد انزلقت وقطعت الطريق مساء السبت.{/} {s4}وتعهد الوالي مقران زيان بتدعيم الممر بكاسحة ثلوج ثانية قبل الشتاء المقبل.{/}

=== discrepancies
time | c2 | wire: ten in the morning | arabic: الثانية عشرة ظهراً
number | c6 | wire: 45 firemen | release: 54 firefighters
number | c12 | wire: 14 communes | local: forty communes
role | c8 | wire: a dentist | local: a dentist | rewrite: a teacher
