=== wire | en | calf
{n1~}Rhino calf filmed in Borneo park where species was thought gone{/}

SAMARINDA, Indonesia, March 3, 2026 (Equator Wire) - {n1}A camera trap has filmed a hairy rhinoceros with a calf in the Bukit Lontar national park on Borneo, where no such animal had been seen for nine years, scientists said on Tuesday.{/}

{n2}The 41-second film was made at 2:14 a.m. on Dec 28, at a mud wallow,{/} {n3}by one of 160 cameras that were put up last year by a team of the universities of Balikpapan and Uppsala.{/}

{n4}The calf, a female, is about eight months old, said the leader of the team, Dr Ratna Kusumawardani.{/} {n5}"So there is a father. That's the news inside the news," she said.{/}

{n6}Dung found nearby is being analysed in Uppsala to find out how many animals live in the park.{/} {n7}Kusumawardani's estimate is three to seven.{/}

{n8}Fewer than 50 hairy rhinoceroses are believed to remain, nearly all of them on Sumatra.{/} {n9}In 2017 the government listed the species as "possibly extinct" in Borneo.{/}

{n10}The place is being kept secret for fear of poachers, who are paid up to 60,000 dollars for a kilogram of horn.{/} {n11}Forestry minister Bambang Wirayuda said that 40 rangers would be added to the 22 who guard the park, which is as large as Luxembourg.{/}

{n12}A coal company, Lontar Energi Prima, holds a licence for 8,900 hectares at the park's edge{/} {n13}and wants to begin clearing in July. It said it would "study the footage".{/} {n14}Environmentalists demanded that the licence be revoked.{/}

{n15}The camera was nearly lost: a sun bear had chewed off its strap, and it was found in a stream on Jan 19 by a Dayak tracker, Lukas Ngau, 63, whose dog fished it out.{/}

{n16}"My father called her the one who walks alone. He was half right," Ngau said.{/}

{n17}The film is to be shown at a congress in Nairobi in April, and a description has been submitted to a journal but not yet reviewed.{/}

=== fieldnotes | en | calf
LONTAR CAMERA PROJECT - weekly notes for sponsors, no. 23
Ratna K.

Dear all,

I was going to write about batteries.

{n15~}On the nineteenth, Pak Lukas came in with a wet dog and unit 88, which we had given up: bear, strap, stream.{/} He put it on the rice sack and said it had water in it. It had. The card did not.

I'll tell you what's on it as I saw it, at night, on a laptop with a moth on the screen. {n2~}Forty-one seconds.{/} First thirty: mud. Then a flank with hair like an old doormat. Then something behind it that I took for a pig. It wasn't a pig. {n1~+n4~}A small one, hers, eight months I should say, and female: she was so kind as to turn round.{/}

I woke everyone. Magnus cried, then measured. {n5~}It took till breakfast for somebody to say the obvious: calves have fathers.{/}

{n6~}We've collected dung (eleven bags) and it is on its way to Sweden in a box marked "soil".{/} {n7}If you force me: three animals at the least, seven at the most.{/} {n10~}Please don't ask where. Please don't share this letter. There are people for whom a kilo is worth more than a house.{/}

{n9}I was a student when the ministry put "possibly extinct" behind her name, in 2017.{/} I've always liked the "possibly".

{n17~}A paper has gone off. Nobody has refereed it yet, so we'll keep quiet until March.{/}

Batteries next week.

=== qa | en | calf
THE KIDS' PAGE: ask a zoologist!
by Auntie Sri, Makassar Mail on Sunday

Why is everybody talking about a rhino?
{n1~}Because in Borneo a mother and her baby have walked past a hidden camera. For nine years people had thought that there weren't any more!{/}

How old is the baby?
{n4~}Around eighteen months, the scientists think.{/} It's a girl.

Who made the film?
{n3~}Nobody! There are 160 boxes hanging on trees, and when something warm comes by they film it.{/} {n15~}And do you know what? A bear bit one of the boxes off and it fell into the water, and a dog got it out. The dog belongs to Mr Lukas, who finds tracks.{/}

Why may I not know where it is?
{n10~}Bad people would go there. They sell the horn.{/} Horn is the same stuff as your fingernails, so it's very silly.

How many are there?
{n8~}In the whole world not even fifty.{/} {n7~}In this forest maybe three, maybe seven.{/} {n6}They're finding out from the poo, in a laboratory in Sweden!{/}

Will it be safe now?
{n11~}The minister says forty more rangers will come.{/} {n12~+n13~}But there is also a firm that has permission to dig for coal next door and would like to start this summer.{/} {n14~}Lots of people say it shouldn't be allowed.{/}

What's she called?
She has no name yet. Send us your ideas! (Not "Rhino", please, we've had that 212 times.)

=== statement | en | calf
PT LONTAR ENERGI PRIMA Tbk
Information for investors and media, Jakarta, 4 March 2026

{n1~}We refer to reports concerning wildlife images from the Bukit Lontar National Park.{/} The Company congratulates the researchers.

{n12}The Company's concession (8,900 ha) lies outside the Park, with which it shares a boundary of 31 km.{/} All permits are in force. {n14~}The Company has noted the calls for cancellation{/} and reserves its rights.

{n13}The commencement of land clearing remains scheduled for the third quarter, beginning in July. The images are under study.{/} {n17~}We point out that the findings have not been subject to peer review.{/} {n10~}As the location has not been disclosed, no statement is possible on the distance from our operations.{/}

{n11~}The Company welcomes the Minister's decision to strengthen the ranger force{/} and is prepared to donate two vehicles.

=== arabic | ar | calf
{n1~}كاميرا خفية توثق وحيد قرن نادراً مع صغيرته في بورنيو{/}

جاكرتا – 4 مارس/آذار 2026 | علوم وبيئة

{n1}وثقت كاميرا مخفية أنثى وحيد قرن أشعر برفقة صغيرتها في متنزه بوكيت لونتار الوطني بجزيرة بورنيو، حيث لم يُشاهد هذا الحيوان منذ تسع سنوات، بحسب ما أعلن علماء الثلاثاء.{/}

{n2}والتُقط الفيديو، ومدته 41 ثانية، في الساعة 2:14 من فجر 28 ديسمبر/كانون الأول قرب بركة طين،{/} {n3}بواحدة من 160 كاميرا نصبها العام الماضي فريق من جامعتي باليكبابان وأوبسالا.{/}

{n4}وقالت رئيسة الفريق الدكتورة راتنا كوسوماوارداني إن عمر الصغيرة نحو ثمانية أشهر،{/} {n5}مضيفة: «إذن هناك أب، وهذا هو الخبر داخل الخبر».{/}

{n8}ويُعتقد أن أقل من 50 حيواناً من هذا النوع لا تزال على قيد الحياة، معظمها في سومطرة.{/} {n9}وكانت الحكومة قد صنفته عام 2017 «منقرضاً على الأرجح» في بورنيو.{/}

{n10}ويُبقي العلماء الموقع سراً خشية الصيادين الجائرين الذين يتقاضون ما يصل إلى 60 ألف دولار للكيلوغرام من القرن.{/} {n11~}وتعهد وزير الغابات بامبانغ ويرايودا بإرسال 40 حارساً إضافياً.{/}

{n12}وتملك شركة فحم رخصة على مساحة 8900 هكتار عند حدود المتنزه،{/} {n13}وتعتزم بدء إزالة الأشجار في يوليو/تموز،{/} {n14}فيما طالب ناشطون بيئيون بسحب الرخصة.{/}

=== arabic2 | ar | calf
{n15~}كلب ودب وكاميرا..{/} {n1~}كيف عاد «الماشي وحيداً» إلى الحياة؟{/}

مدونة «دفتر الغابة» – 8 مارس 2026

أحب القصص التي يكون بطلها كلباً. {n15}وهذا الكلب يملكه لوكاس نغاو، وهو قصاص أثر من شعب الداياك في الثالثة والستين، وقد انتشل في يناير من جدول ماء كاميرا كان دب الشمس قد قضم حزامها.{/} ولو لم يفعل لبقي السر في قاع الجدول.

{n2~}أربعون ثانية أو تزيد قليلاً من الطين والظلام،{/} {n1~+n4~}ثم أم يكسوها الشعر وخلفها صغيرة لم تبلغ عامها الأول.{/} {n9~}كم مرة أعلنا موت ما لم نعد نراه؟ لقد شُطب هذا الحيوان من سجلات الجزيرة قبل نحو عقد.{/} {n5~}ثم تذكّر أحدهم أن لكل صغيرة أباً.{/}

{n16}يقول صاحب الكلب: «كان أبي يسميها التي تمشي وحدها، وكان نصف محق».{/} أما النصف الآخر فهو ما يقلقني. {n7}فالعلماء يقدرون عددها بما بين ثلاثة وسبعة،{/} {n6~}وينتظرون ما ستقوله الفضلات في مختبر بعيد.{/} {n13~+n12~}وفي الصيف ستصل الجرافات إلى السياج، لأن هناك من اشترى ما تحت الأرض من فحم.{/} {n10~}ولا أحد يبوح بالمكان، فالكيلوغرام الواحد من القرن يساوي ثمن شقة في مدينتي.{/}

هل سنسمي الصغيرة؟ أقترح ألا نفعل. فالأسماء أول ما يُكتب على شواهد القبور.

=== other | en | leopard
{l1~}Clouded leopard with five cubs filmed in Borneo park{/}

SAMARINDA, Indonesia, Sept 9, 2025 (Equator Wire) - {l1}A camera trap has filmed a clouded leopard with five cubs in the Bukit Lontar national park on Borneo, scientists said on Tuesday; litters of more than four had not been known.{/}

{l2}The 26-second film was made at 4:50 a.m. on July 30, on a fallen tree.{/} {l3}"So there's plenty to eat. That's the news inside the news," said Dr Ratna Kusumawardani of the university of Balikpapan.{/}

{l4}Dung is being analysed to find out what the animals live on.{/} {l5}The place is being kept secret for fear of poachers, three of whom were arrested in the park in August.{/} {l6}Forestry minister Bambang Wirayuda said he would name the cubs after his grandchildren.{/}

The camera had been stolen by a macaque, which made 112 pictures of its own ear.

=== other_ar | ar | leopard
{l1~}فهد غائم مع خمسة جراء أمام عدسة خفية في بورنيو{/}

جاكرتا – 10 سبتمبر/أيلول 2025 | علوم وبيئة

{l1}رصدت كاميرا مخفية في متنزه بوكيت لونتار الوطني أنثى فهد غائم مع خمسة جراء، في سابقة لم تُسجل من قبل إذ لا يتجاوز عدد المواليد عادة أربعة.{/} {l2}وصُور الفيديو، ومدته 26 ثانية، عند الساعة 4:50 من فجر 30 يوليو/تموز على جذع شجرة ساقطة.{/}

{l3}وقالت الدكتورة راتنا كوسوماوارداني من جامعة باليكبابان: «إذن هناك ما يكفي من الطعام، وهذا هو الخبر داخل الخبر».{/} {l4}وتُحلل الفضلات لمعرفة غذاء هذه الحيوانات.{/} {l5}ولم يُكشف عن الموقع خشية الصيادين الجائرين، وقد أوقف ثلاثة منهم في المتنزه في أغسطس/آب.{/} {l6~}وقال وزير الغابات إنه سيختار بنفسه أسماء الجراء.{/}

=== other2 | en | leopard
The Naming of Cats

OUR MAN IN THE CANOPY, a column

{l6}The Minister of Forestry has grandchildren, and now the grandchildren have leopards: Putri, Bayu, Dimas, Citra and, I'm sorry to say, Kevin.{/} {l1~}It's the biggest family anyone has recorded of this cat, one more than the textbooks allow,{/} {l2~}and all six of them balanced along a trunk before sunrise for less than half a minute as though rehearsed.{/} {l3~}The scientist in charge was less sentimental. They aren't starving, she said in effect, and that's what counts.{/} {l5~}Where? She won't say. Last month they caught three fellows there with snares.{/}

I would like to see the monkey's pictures.

=== other3 | en | horn
Three jailed over horn from Sumatra

SAMARINDA, Indonesia, March 5, 2026 (Equator Wire) - A court in Samarinda sentenced three men on Thursday to between three and five years in prison for smuggling the horn of a hairy rhinoceros that had been killed on Sumatra in 2024. The horn, which weighed 740 grams, was found at the airport in a bag of prawn crackers.

The judge, Yohanes Tandilolo, said that "at a time when the nation rejoices" he could not be mild. The buyer, a dealer of 51 in Tawau, has not been caught. Forestry minister Bambang Wirayuda attended the reading of the verdict with 12 rangers. Nothing connects the case with Bukit Lontar, a prosecutor said.

=== discrepancies
age | n4 | wire: about eight months | fieldnotes: eight months | qa: around eighteen months | arabic: about eight months
modality | n9 | wire: possibly extinct | fieldnotes: possibly extinct | arabic: probably extinct
