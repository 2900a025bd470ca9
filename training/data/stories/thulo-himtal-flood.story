=== release | en | himtal
SETI HIMALAYA HYDROPOWER LTD
Notice to shareholders and the press, Kathmandu, 9 July 2026

{c1~}The Company informs that its 54-megawatt project on the Chhuku river was affected by an outburst of the Thulo Himtal glacial lake in the early hours of Wednesday, 8 July.{/}

{c3}The headworks and about 400 metres of the headrace tunnel have been destroyed.{/} {c4}The Company deeply regrets that eleven members of its workforce, among them four nationals of China, are unaccounted for.{/}

{c5}The early-warning sirens installed by the Company were in working order.{/} {c6}The Company estimates its losses at Rs 3.2 billion, most of which is covered by insurance.{/} {c7}Generation, which had been scheduled to begin in October, will be delayed by at least two years.{/}

Trading of the Company's shares has been suspended at its own request.

Bishnu Prasad Gyawali, Company Secretary

=== wire | en | himtal
{c1~+c2~+c3~}Nepal glacial lake bursts, sweeps away bridge and power plant{/}

KATHMANDU, July 9, 2026 (Himal Wire) - {c1}A lake at the foot of a glacier in eastern Nepal burst its banks before dawn on Wednesday and sent a wall of water, mud and boulders down the Chhuku valley,{/} {c8}killing at least 14 people, police said.{/}

{c4~}Eleven workers of a hydropower project under construction are missing, four of them Chinese.{/} {c9}So are six members of a family in the village of Ranggun, said district police chief Sarita Lungeli.{/}

{c2}The flood took away the Friendship Bridge on the road to the Chinese border{/} {c10}and with it 23 electric cars that were waiting at the customs yard.{/}

{c11}Sirens set up four years ago to warn of such a flood remained silent, several villagers said.{/} {c12}"The dogs warned us, not the machine," said Dawa Phuti Lhomi, 58, who ran uphill with her grandson on her back.{/} {c5~}The company that owns them, Seti Himalaya Hydropower, said they were in order.{/}

{c3~}The flood destroyed the project's headworks and part of its tunnel.{/} {c6}The company put its losses at 3.2 billion rupees ($23 million), most of it insured,{/} {c7}and said that it would not produce power before late 2028.{/}

{c13}The Thulo Himtal, at 4,900 metres above sea level, had grown from a pond to 0.9 square kilometres in twenty years, according to satellite pictures.{/} {c14}It was one of 21 lakes that scientists listed in 2020 as potentially dangerous.{/} {c15}A plan to lower its level by four metres failed for lack of money in 2024.{/}

{c16}"We asked for eight million dollars. We got a workshop," said Nirmal Raj Adhikari, a glaciologist at a university in Pokhara who took part in the survey.{/}

{c17}The trigger was probably an avalanche of ice, he said, since it had not rained for two days.{/}

{c18}Army helicopters flew 62 people out of the upper valley on Thursday, including nine Polish trekkers.{/} {c19}Three villages can be reached only on foot, and the district has asked for tents, rice and a satellite telephone.{/}

{c20}Glaciers in the Hindu Kush Himalaya melted 65 per cent faster in the 2010s than in the decade before.{/}

=== rewrite | en | himtal
{c12~}'Only the dogs barked':{/} {c1~}mountain tsunami wipes out Nepali valley{/}

By Tomasz Wiel | Adventure & Planet

{c12}A woman of 58, Dawa Phuti Lhomi, hoisted her grandchild onto her shoulders and made for the slope, alarmed by her dogs.{/} {c11}No siren was to be heard, as others too confirm, although a system had been put in place four years earlier.{/}

{c1}What came down the valley of the Chhuku before sunrise on Tuesday had been, a moment before, a lake: the Thulo Himtal, in the east of the country, dammed by nothing but glacial rubble.{/} {c8}The police have counted fourteen bodies.{/} {c4}Seventeen men employed on the building site of a hydroelectric plant, four Chinese citizens among them, have not been found,{/} {c9~}nor has a household of six.{/}

{c18~}Nine hikers from our own country were picked up by a military helicopter. They are well.{/}

{c2}The bridge that linked the road with China has vanished.{/} {c10~}So has a consignment of brand-new electric vehicles.{/}

Was it a bolt from the blue? Hardly. {c14}Six years ago experts drew up an inventory of 21 hazardous lakes, and this was on it.{/} {c13}From orbit one could watch it swell over two decades, from a puddle to almost a square kilometre.{/} {c15}Draining off the top four metres was planned, but in 2024 the funds could not be found.{/} {c16}The glaciologist Nirmal Raj Adhikari recalls having requested eight million dollars. "We got a workshop."{/} {c17}Ice that fell into the water must have been the cause, in his view, as the two previous days had been dry.{/}

{c5}The builders, Seti Himalaya Hydropower, insist that nothing was wrong with their alarm.{/} {c7~}Their turbines will now stand still for two years or longer.{/}

Like this story? Support independent mountain reporting.

=== arabic | ar | himtal
{c1~+c8~}انفجار بحيرة جليدية في نيبال يخلّف قتلى ومفقودين{/}

كاتماندو – وكالات – الخميس 9 يوليو 2026

{c8}قُتل ما لا يقل عن 14 شخصاً{/} {c1}حين انفجرت بحيرة جليدية شرقي نيبال قبيل فجر الأربعاء، فاندفعت المياه والأوحال والصخور في وادي نهر تشوكو.{/}

{c4}وفُقد أثر 11 عاملاً في مشروع لتوليد الكهرباء قيد الإنشاء، بينهم أربعة صينيين.{/} {c9~}كما تبحث الشرطة عن ستة أفراد من أسرة واحدة.{/}

{c2}وجرف السيل «جسر الصداقة» الواقع على الطريق إلى الحدود الصينية،{/} {c10}ومعه 23 سيارة كهربائية كانت متوقفة في ساحة الجمارك.{/}

{c11~}وأكد قرويون أن صفارات الإنذار لم تنطلق،{/} {c12}وقالت داوا بوتي لومي (58 عاماً) التي فرت إلى أعلى الجبل حاملة حفيدها: "الكلاب هي التي أنذرتنا لا الآلة".{/} {c5~}غير أن الشركة المالكة للمشروع تؤكد سلامة أجهزتها.{/}

{c13}وتقع بحيرة «تولو هيمتال» على ارتفاع 4900 متر، وتُظهر صور الأقمار الصناعية أنها اتسعت خلال عشرين عاماً حتى بلغت مساحتها 0.9 كيلومتر مربع.{/} {c14~}وكان علماء قد أدرجوها ضمن قائمة البحيرات الخطرة،{/} {c15}لكن خطة لخفض منسوبها أربعة أمتار تعثرت عام 2024 بسبب نقص التمويل.{/}

{c17}ورجّح خبير الأنهار الجليدية نيرمال راج أديكاري أن يكون انهيار جليدي هو السبب، إذ لم تهطل الأمطار منذ يومين.{/}

{c6~}وقدّرت الشركة خسائرها بنحو 23 مليون دولار.{/} {c18~}وأجلت مروحيات الجيش عشرات الأشخاص من أعالي الوادي،{/} {c19}فيما باتت ثلاث قرى معزولة لا سبيل إليها إلا سيراً على الأقدام.{/}

وأبرق وزير الخارجية الصيني معزياً وعرض إرسال فرق إنقاذ.

=== blog | en | himtal
WORKSHOPPED TO DEATH

I have attended forty-one workshops on climate adaptation. I know because I kept the lanyards. They hang on a nail behind my kitchen door, and when the wind comes through they click like prayer beads.

At one of them, in a hotel with a swimming pool, I sat beside a quiet man who had brought slides. He had eleven minutes. He used nine, because the minister's car was early. I remember thinking that he had the sunburnt nose of somebody who really goes up there, and I remember one of his pictures, a green eye in a grey face. {c13~}"Twenty years ago you could have jumped across it," he told us.{/} Then there was lunch, with three kinds of pudding.

{c16~}Now I read that what he had wanted was eight million. What he got was, well, me: me and the pudding.{/}

{c1~}Because on Wednesday the green eye closed.{/} I don't have to describe it; your phone has done so. {c8~+c9~}Fourteen dead, when I began to write this. A whole family gone, grandmother to baby.{/} {c14~}And it was on the list! That is what I keep saying to my wife: it was on the list. There were twenty-one of them on it and this one was not even at the bottom.{/} {c15~}All that was ever asked for was to let out the top of the water, the height of a bus. The budget for it died two summers ago of natural causes.{/}

I want to say a word on sirens. {c5~+c11~}There were some. Those who put them up swear that they worked, and those who live under them swear that they heard nothing, and I suppose that both can be true, as a piano works if nobody plays it.{/} {c12~}An old lady got her grandson out because her mongrels made a racket.{/} I propose a workshop on dogs.

And then, inevitably, the investors. {c6~}They will be all right. It was insured, or the greater part was; do not lose sleep.{/} {c7~}You and I shall have to wait a little for the electricity.{/} {c4~}The people who were digging that tunnel, ours and our neighbours', will not be waiting for anything.{/} I could find their number in every report and their names in none.

Am I bitter? A friend in the ministry thinks so. He says that nobody could have known the day. That is correct. Nobody knows the day of his own death either, and yet most of us own an umbrella.

In September there will be a conference on lessons learned. I have been sent the agenda. The session on early warning is at a quarter past two, after lunch, in the Rhododendron Room. I have replied that I will bring my own lanyard.

=== other | en | langmoche
{h1~}Nepal drains dangerous glacial lake{/}

KATHMANDU, June 3, 2024 (Himal Wire) - {h1}Nepal has lowered the level of the Langmo Tso, a glacial lake above the Arun valley, by three metres, officials said on Monday.{/}

{h2}Soldiers and 140 porters worked for two seasons at 5,000 metres to dig a channel with a gate, at a cost of $6.8 million,{/} {h3}most of it paid by a United Nations fund.{/} {h4}Sirens in nine villages will warn people if the water rises.{/}

"It is a machine, and machines must be looked after," said Nirmal Raj Adhikari, a glaciologist who advised the army. {h5}He said that the remaining lakes on the list of the potentially dangerous should follow by 2035.{/}

{h6}Two porters died of altitude sickness during the work.{/}

=== other2 | en | langmoche
A channel at the top of the world

Five thousand metres above the sea, breathing is work. {h2~}For two years some hundred and forty carriers and a company of the army hacked at a moraine,{/} {h6}and two of the carriers did not come home: the height killed them.{/} {h1~}Now the gate is open and the Langmo Tso lies three metres lower.{/} {h3~}The UN footed most of the bill.{/} {h4~}Below, the villagers have been given loudspeakers.{/} {h5~}There are more such lakes, and the man who knows them best hopes to see all of them tamed within eleven years.{/} He will be seventy-four.

=== discrepancies
date | c1 | release: Wednesday, 8 July | wire: Wednesday | arabic: Wednesday | rewrite: Tuesday
number | c4 | release: eleven | wire: eleven | arabic: 11 | rewrite: seventeen
