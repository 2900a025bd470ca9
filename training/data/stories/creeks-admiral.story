=== rewrite | en | creeks
{c1+c2}Discussions with Tonye Amakiri, a former militant who faces murder charges, were carried on by representatives of the Nigerian presidency over a period of seven months preceding the naval operation of October 9 in the Bayelsa creeks.{/} {c3}The communications have not ceased since the raid,{/} {c4}according to six individuals with knowledge of the matter.{/}
{c5}Amakiri was admonished not to employ his armed followers against oil installations while the operation was under way.{/} {c6}The network he commands, estimated at 3,000 men with fast boats, was left mostly untouched by the raid.{/} {c7}Although he appears in the same charge sheet as the seized militia leader Ebi Dokubo-West, he was not detained.{/}
{c8}The talks were led on the government's side by Rear Admiral Sunday Ekanem, retired, who encountered Amakiri on four occasions in a hotel in Accra.{/} {c9}One individual indicated that a Methodist bishop had transported messages between the parties.{/}
{c10}It could not be ascertained whether an amnesty had been proposed to Amakiri.{/} {c11}The presidency and the navy did not provide responses to requests for remarks.{/} {c12}A lawyer for Amakiri characterised the accounts as fiction.{/}
{c13}Officials were apprehensive that Amakiri could paralyse the Trans-Bayelsa pipeline, which conveys 180,000 barrels per day,{/} {c14}as occurred in 2016, when attacks attributed to his followers curtailed national output by a third.{/} {c15}A security contract worth $48 million per year for guarding the line was awarded in May to a firm owned by his brother-in-law.{/}
{c16}A bounty of 50 million naira on Amakiri has been in existence since 2019, and it was elevated to 100 million in 2023.{/} {c17}He has constantly denied killing anyone.{/} {c18}In the operation, which involved eleven gunboats, Dokubo-West was apprehended and 23 persons lost their lives.{/}
{c19}"You cannot arrest the man who holds the tap," an ex-security adviser, Halima Sarki, stated.{/} {c20}Rights organisations report that fourteen of the deceased were fishermen.{/} The intricate connections between the actors are expected to remain of considerable relevance for the future of the region.

=== rewrite2 | en | creeks
Abuja's man in the mangroves?

By Staff | 4 min read | 311 views

So here is a puzzle. {c18}In early October the Nigerian navy sent ten gunboats into the swamps, grabbed the warlord Ebi Dokubo-West, and left 23 people dead.{/} {c7}Right under his name on the same list of accused stands Tonye Amakiri. Nobody laid a finger on him.{/} Why on earth not?

{c1~}Because, it turns out, the president's people had been chatting with him all along.{/} {c2}The conversations began in March, a good seven months before the boats went in,{/} {c3}and they're still going on today.{/} {c4}Four people in the know have told reporters so.{/}

{c8}The go-between was a retired rear admiral, Sunday Ekanem: four meetings, one hotel, in Ghana's capital Accra.{/} {c9~}A churchman carried notes back and forth, it seems.{/} You couldn't make it up. {c12}"Fiction" is precisely what Amakiri's lawyer calls it,{/} {c11~}while the presidency isn't saying a thing.{/}

SUBSCRIBE to our Sunday letter - no spam, promise!

What did they want from him? {c5}Simple: keep your boys away from the oil while we do this.{/} {c6}And he has plenty of boys, some three thousand, with speedboats, and the raid hardly scratched them.{/} {c14}Remember 2016? Back then attacks blamed on his crew cost the country a third of its oil production.{/} {c13}These days the prize is the Trans-Bayelsa line, with 180,000 barrels flowing through it every day,{/} and someone has to guard it. {c15}That someone, since May, is a company that belongs to Amakiri's brother-in-law, for 48 million naira a year.{/} Cosy!

{c10}Was he promised an amnesty? Nobody can say for sure.{/} {c16~}Officially there is still a price on his head, 100 million naira.{/} {c17}He says, as ever, that he never killed a soul.{/}

{c19}Halima Sarki, who once advised on security, puts it neatly: the man with his hand on the tap is not a man you can arrest.{/}

Also read: Five beaches near Lagos | Fuel prices this week

=== page | ar | creeks
الرئيسية » أفريقيا » نيجيريا

{c1~}مفاوضات سرية بين أبوجا وقائد مسلح مطلوب للقضاء{/}

الثلاثاء 4 نوفمبر 2025 - 13 جمادى الأولى 1447 هـ | قراءة دقيقتين

{c1+c2}كشفت مصادر مطلعة أن مبعوثين من الرئاسة النيجيرية أجروا على مدى سبعة أشهر اتصالات مع القيادي السابق في جماعات دلتا النيجر تونيي أماكيري، المتهم بالقتل، وذلك قبل العملية البحرية التي نُفذت في 9 أكتوبر في ولاية بايلسا.{/} {c3}ولا تزال الاتصالات مستمرة.{/}

{c7}ولم يُعتقل أماكيري رغم ورود اسمه في لائحة الاتهام نفسها مع زعيم الميليشيا إيبي دوكوبو ويست{/} {c18~}الذي قُبض عليه في العملية التي أوقعت 23 قتيلاً.{/} {c20}وتقول منظمات حقوقية إن 14 من القتلى صيادون.{/}

{c8}وقاد المحادثات عن الحكومة اللواء البحري المتقاعد صنداي إيكانيم الذي التقى أماكيري أربع مرات في أحد فنادق لاغوس.{/} {c9}ونقل أسقف ميثودي رسائل بين الطرفين، وفق أحد المصادر.{/}

{c5}وحُذر أماكيري من استخدام مسلحيه ضد المنشآت النفطية.{/} {c13}وكان المسؤولون يخشون أن يعطّل خط أنابيب ترانس بايلسا الذي ينقل 180 ألف برميل يومياً.{/} {c14~}وسبق أن أدت هجمات عام 2016 إلى تراجع إنتاج البلاد بمقدار الثلث.{/}

{c11~}ولم ترد الرئاسة على طلب للتعليق،{/} {c12}فيما وصف محامي أماكيري هذه الروايات بأنها محض خيال.{/} {c16~}وكانت السلطات قد رفعت في 2023 المكافأة المرصودة لمن يدلي بمعلومات عنه إلى 100 مليون نايرا.{/}

شارك: فيسبوك | إكس | واتساب

مواضيع ذات صلة: نيجيريا - دلتا النيجر - النفط

=== blog | en | creeks
Talking to the wolf about the sheep

Every government in the world says it never negotiates with gunmen, and every government in the world does. I have been writing about security for longer than some of its ministers have been shaving, and I have learned to listen for the sound of a door being closed quietly.

This autumn's door closed in West Africa. {c1~+c2~}For the better part of a year, we now learn, the palace had its people talk to a commander of the creeks who is wanted for murder, and then sent in the navy against his rival.{/} Is this wisdom? Is this cynicism? In my experience the two share an office.

The logic of the unarrested man

Look at it coldly. {c7~}Two men are accused in the same papers; one sits in a cell, and the other sits on his veranda.{/} {c6~}The one on the veranda has thousands of armed followers, and none of them lost so much as a paddle.{/} Arrest him, and who controls them? Don't, and what is a court worth?

What stability costs

• Trust, which cannot be bought back.
• Money, which can. {c15~}A contract to watch over a pipeline, say, for a firm in the family.{/}
• Memory. {c14~}Older readers will recall what it looked like a decade ago when his people were angry and a good part of the country's crude stayed in the ground.{/}

Stability is a word I distrust. It is used by people who have a good night's sleep and would like to keep it. The fishermen of the delta have not slept well since before I was born. {c20~}More than half of those killed in the operation, campaigners say, were people with nets rather than rifles.{/} Who negotiated for them?

Bishops, admirals and other postmen

I admit to a weakness for the details. {c8~}An old sailor in a foreign hotel, four times.{/} {c9~}A man of God with letters in his pocket.{/} In the novels this would be the hero. In life he is a footnote and, if he is lucky, a footnote that lives long.

{c10~}Whether anyone offered a pardon is the question that everybody asks and that nobody answers.{/} {c11~}Those in charge have gone silent,{/} {c12~}and the lawyer says that it is all made up.{/} Both, of course, are what one says.

{c3~}They are talking still, I am told, and perhaps they should be.{/} But let us at least stop calling the thing a war on crime. Markets like a quiet delta; so do I. I merely wonder who is going to pay for the quiet when the contract runs out.

This article is opinion and no investment advice. Leave a comment (7)

=== other | en | amakiri2019
Nigeria puts price on head of former militant Amakiri

YENAGOA, Nigeria, Feb 12, 2019 - Nigerian police on Tuesday offered 50 million naira for information leading to the arrest of Tonye Amakiri, a former militant commander accused of the killing of two police officers near Nembe.

Amakiri, who laid down his arms in the 2009 amnesty and later took to politics, denied killing anyone. "I was at my mother's burial," he told a local radio station by telephone.

The charge sheet names nine persons. Rear Admiral Sunday Ekanem, then commander of the naval base, said eight gunboats were searching the creeks of Bayelsa State and that three suspects had been detained.

Officials fear that Amakiri's followers, put at 1,200 men, could attack oil installations before Saturday's presidential election. The Trans-Bayelsa pipeline, which carries 150,000 barrels per day, was shut for two days as a precaution.

The presidency denied that it had been in contact with Amakiri. A lawyer for him said he would give himself up if his safety was guaranteed.

Rights groups said six fishermen had been killed in the search. The navy did not respond to requests for comment.

=== other2 | en | kalabari
Bishop's boat talks free eleven oil workers in Nigeria's Rivers State

PORT HARCOURT, Nigeria, Aug 20, 2024 - Eleven oil workers kidnapped in the creeks of Rivers State were released on Tuesday after three weeks of talks in which a Methodist bishop carried messages between the kidnappers and the government, officials said.

No ransom was paid, said Halima Sarki, at the time the president's security adviser. Two sources familiar with the matter said the militants had been given $400,000 and an assurance that they would not be arrested.

The workers had been seized from a barge by gunmen in four fast boats. One of them, a welder of 29, lost two fingers. The navy said it had not been involved in the talks.

The militants belong to a group loyal to Ebi Dokubo-West, whose men are blamed for several attacks on pipelines this year. He has not been charged.

=== discrepancies
number | c18 | rewrite: eleven gunboats | rewrite2: ten gunboats
source_count | c4 | rewrite: six individuals | rewrite2: four people
amount | c15 | rewrite: $48 million per year | rewrite2: 48 million naira a year
place | c8 | rewrite: Accra | rewrite2: Accra | page: Lagos
