=== wire | en | landing
{c1~+c2~}Exclusive: Surinamese president's brother spoke with U.S. before raid on lake, sources say{/}

PARAMARIBO, March 4, 2026 (Antilles Press)

{c1}Winston Amatredjo, the elder brother of Suriname's president, held at least five conversations with American officials in the weeks before U.S. commandos seized a fugitive commander at a lake in the country's interior,{/} {c2}six people familiar with the contacts told Antilles Press.{/}

{c3}The raid on Jan 24 ended with the capture of Desi Landveld, 61, a former army colonel who controlled gold barges on the Brokopondo reservoir.{/} {c4}Three of his bodyguards and a boatman were killed.{/} {c5}Landveld is in a prison in Miami and has pleaded not guilty to cocaine trafficking.{/}

{c6}President Radjen Amatredjo learned of the operation from a telephone call 40 minutes after the helicopters had left, his office has said.{/} {c7}He called it "a kidnapping on our water" and expelled two American diplomats.{/}

{c8}The conversations began in November in the lounge of a hotel in Georgetown, Guyana,{/} {c9}where the president's brother was negotiating the purchase of a rice mill, three of the people said.{/} {c10}On the other side sat Caleb Thorne, then a senior official for the Caribbean in the State Department.{/}

{c11}Winston Amatredjo did not ask for money, according to two of the people. He asked what would happen to the family's timber licences if the government fell.{/} {c12}One of them said that he had also been shown a satellite picture of the colonel's house and had pointed at a jetty.{/} {c13}A second person denied that any picture was shown.{/}

{c14}"I sell wood. I have never sold a human being," Amatredjo said in a message.{/} {c15}The State Department declined to comment, and Thorne, who left it in February, did not answer calls.{/}

{c16}It could not be established whether the president had been told of his brother's meetings.{/} {c17}Justice Minister Harold Pinas, who has feuded with the elder Amatredjo for years, said he would ask the attorney general to look into "this rice mill".{/}

{c18}Landveld was sentenced in absentia to 19 years by a Dutch court in 2014{/} {c19}but could not be extradited because Suriname does not hand over its citizens.{/} {c20}He had twice been elected to the National Assembly.{/}

About 4,000 people live from the barges on the reservoir, which was created in the 1960s to power an aluminium smelter. Since the raid their price for a gram of gold has fallen by a fifth, traders say.

(Reporting by Cheryl Doekhie and Anton Blaaspijp)

=== arabic | ar | landing
{c1~}شقيق رئيس سورينام تحدث إلى مسؤولين أمريكيين قبل عملية الإنزال عند البحيرة{/}

باراماريبو – وكالات
الأربعاء 4 مارس/آذار 2026

{c1}أجرى ونستون أماتريدجو، الشقيق الأكبر لرئيس سورينام، خمس محادثات على الأقل مع مسؤولين أمريكيين خلال الأسابيع التي سبقت قيام قوات خاصة أمريكية باعتقال قائد عسكري فار عند بحيرة في داخل البلاد،{/} {c2}بحسب ما أفادت ستة مصادر مطلعة على هذه الاتصالات.{/}

{c3}وكانت العملية التي نُفذت في 24 يناير/كانون الثاني قد انتهت بإلقاء القبض على العقيد السابق ديسي لاندفلد (61 عاماً)، الذي كان يسيطر على قوارب استخراج الذهب في خزان بروكوبوندو،{/} {c4~}وأسفرت عن مقتل أربعة أشخاص.{/}

{c8}وقالت المصادر إن المحادثات بدأت في نوفمبر/تشرين الثاني في بهو فندق بمدينة جورج تاون عاصمة غيانا،{/} {c9~}حيث كان شقيق الرئيس يتفاوض على شراء مطحنة.{/} {c10~}ومثّل الجانب الأمريكي فيها مسؤول رفيع في وزارة الخارجية معني بشؤون الكاريبي.{/}

{c11}وأشار مصدران إلى أن الرجل لم يطلب مالاً، بل سأل عن مصير رخص الأخشاب التي تملكها العائلة إذا سقطت الحكومة.{/}

ونفى أماتريدجو ما نُسب إليه قائلاً: {c14}«أنا أبيع الخشب، ولم أبع إنساناً قط».{/} {c15~}ورفضت الخارجية الأمريكية التعليق.{/}

{c6}وكان مكتب الرئيس رادجين أماتريدجو قد أعلن أنه علم بالعملية من مكالمة هاتفية بعد 14 دقيقة من مغادرة المروحيات،{/} {c7}وقد وصفها بأنها «اختطاف في مياهنا» وطرد دبلوماسيين أمريكيين اثنين.{/}

{c16}ولم يتضح ما إذا كان الرئيس على علم بلقاءات شقيقه.{/}

يشار إلى أن {c18}محكمة هولندية قضت غيابياً عام 2014 بسجن لاندفلد 19 عاماً،{/} {c19}إلا أن تسليمه تعذر لأن سورينام لا تسلم مواطنيها.{/}

اقرأ أيضاً: الذهب والزئبق في غابات الأمازون

=== rewrite | en | landing
{c1~}Timber baron sibling chatted to Washington ahead of lake snatch – report{/}

Staff writer | The Guiana Courier online | 5 March 2026, 07:15

{c2~}Sources have told a news agency{/} {c1~}that the older brother of Suriname's head of state was in contact with American representatives shortly before special forces dropped from the sky and carried off a wanted man.{/}

{c8+c9}It all started over coffee in a Georgetown hotel last November, when Winston Amatredjo had come to Guyana to buy a rice mill.{/} {c10}Facing him was Caleb Thorn, at the time one of the State Department's top people for this region.{/}

{c12+c13}A source maintains that Amatredjo, having been handed an image taken from space, put his finger on a landing stage by the colonel's home; another insists there was no such image.{/} {c11~}Two say his only worry was the future of the clan's logging concessions in the event of a change of power.{/}

{c14~}The businessman rejects the account, writing that he deals in wood and not in people.{/} {c15}Thorne could not be reached, having quit his post last month, and his former employer had nothing to say.{/}

{c17}Harold Pinas, the justice minister and an old enemy of the president's brother, wants the attorney general to examine the mill affair.{/}

{c3}Desi Landveld, the 61-year-old ex-colonel who ruled the gold rafts of Brokopondo, was taken on 24 January.{/} {c4}Five people, among them a boatman, lost their lives.{/} {c5}Now held in Miami, he has admitted cocaine charges.{/}

{c7}"A kidnapping on our water," the president raged afterwards, sending two US diplomats packing.{/} {c6~}His staff say he heard about it by phone when everything was over.{/}

{c20}Voters had sent the colonel to parliament on two occasions,{/} {c18~}in spite of a Dutch sentence passed in his absence.{/}

Share: WhatsApp | Print | Report a typo

=== column | en | landing
THE HAMMOCK
Of mills and jetties

I had an uncle who never betrayed anybody. He only answered questions. When the bailiffs came for the neighbour's outboard motor, my uncle was leaning on the fence, and they asked him if it was a nice morning, and he said yes, a very nice morning, particularly behind the chicken house. He was welcome at every christening until he died.

I tell you this because the whole town is suddenly full of experts on treason. {c1~}It appears that the first sibling of the republic had been taking coffee with the gringos not long before the gringos came for our best-known outlaw.{/} {c2~}Half a dozen people say so. None of them has a name.{/} I have counted the people in this country who keep secrets and I arrive at fewer than that.

What was he doing abroad? {c9~}Buying machinery to polish rice, we are told.{/} Of course. Everybody knows that rice is best discussed with a specialist in Caribbean affairs. {c11~}And he took no cash, which is what the whisperers stress most. He just inquired about some trees, and whose they would be if his brother had to look for other work.{/} A man must think of his trees.

{c12~}Then there's the little matter of the photograph and the finger.{/} {c13~}Or there was no photograph, and hence no finger; you may choose.{/} I prefer the version with the finger. It has something biblical. You remember who pointed at whom in the garden, and what he got for it, and that it was silver and not logs.

And our leader? {c6~}He was the last to know, poor fellow. The rotors were already out of earshot when somebody rang him up.{/} {c7~}He shouted about abduction and threw out a couple of embassy people, who I hear were due to go home at Easter anyway.{/} {c16~}If his own flesh and blood had said a word to him beforehand, nobody can prove it.{/} In my family we don't tell each other things either, but then none of us owns an air force.

I am not sorry for the colonel. {c18~}The Dutch had put him down for two decades behind bars, on paper;{/} {c19~}and paper was where it stayed, our constitution being so fond of its children.{/} {c20~}We even voted for him. More than once!{/} I had a cousin who got a roof from him. It leaked, but it was a roof.

What I am sorry for is the boatman. Nobody has printed his name. He had probably been told that it would be a nice morning.

Next week: mosquitoes.

=== other | en | barge
U.S. Coast Guard hands Suriname two men taken off barge

PARAMARIBO, Nov 18, 2025 (Antilles Press) - The United States has handed over to Suriname two men arrested by its Coast Guard on a barge off the mouth of the Suriname river, Justice Minister Harold Pinas said on Tuesday.

The men, aged 29 and 44, had 610 kilograms of cocaine on board and worked for former army colonel Desi Landveld, Pinas said. Landveld, a member of the National Assembly until 2020 who lives on the Brokopondo reservoir, has denied any part in trafficking.

"This is what cooperation looks like. They asked, and we answered," said Pinas. President Radjen Amatredjo thanked Washington in a statement. The State Department declined to comment.

A Dutch court sentenced Landveld in absentia in 2014. Suriname does not hand over its citizens, but the minister said the law might be changed next year.

Thousands of people live from gold barges on the reservoir. The president's brother Winston Amatredjo, a timber trader, said in a radio interview that the government should leave them in peace.

=== discrepancies
time | c6 | wire: 40 minutes after | arabic: بعد 14 دقيقة
name | c10 | wire: Caleb Thorne | rewrite: Caleb Thorn
number | c4 | wire: three bodyguards and a boatman | arabic: أربعة أشخاص | rewrite: five people
negation | c5 | wire: has pleaded not guilty | rewrite: has admitted cocaine charges
