=== wire | en | verdict
{c1~}Togo court jails ex-customs chief{/} {c3~}over rosewood trade{/}

LOME, March 14, 2025 (Meridian Wire) - {c1}A court in Togo on Friday sentenced the former head of the customs service, Kodjo Amegbleame, to 12 years in prison{/} {c2}and fined him 3.4 billion CFA francs ($5.6 million){/} {c3}for letting containers of protected rosewood leave the port of Lome as scrap metal.{/}

{c4}Presiding judge Akouvi Dossou-Tsri said the former official had "sold the forest twice: once to the loggers and once to the ships".{/}

{c5}Four other defendants, including two shipping agents, received terms of between three and seven years.{/} {c6}A sixth, the forwarding agent Blaise Houndjo, was acquitted for lack of evidence.{/}

{c7}Prosecutors said that 317 containers had been waved through between 2019 and 2022 under false declarations,{/} {c8}most of them bound for two ports in southern China.{/} {c9}The wood is thought to have come from northern Ghana and Burkina Faso.{/}

{c10}Amegbleame, 58, who wore a white boubou and took notes throughout the two-hour reading, denied the charges.{/} {c11}"I signed what was put on my desk. I am a signature, not a sawmill," he told the court last month.{/}

{c12}His lawyer, Romuald Adjavon, said he would appeal within the fifteen days allowed by law.{/} {c13}"The evidence against my client is a notebook that nobody has ever found," Adjavon told reporters on the steps of the courthouse.{/}

{c14}The prosecution had asked for 20 years.{/} {c15}The court also ordered the confiscation of three villas in the Baguida quarter and a hotel in Kpalime.{/}

{c16}The case came to light when a crane dropped a container in September 2022 and its load of red logs spilled over the quay.{/} {c17}A photograph taken by a docker was shared more than 200,000 times.{/}

{c18}The environmental group Green Belt Watch welcomed the verdict but said that the buyers had never been named.{/} {c19}"You do not ship three hundred boxes to nobody," said its coordinator, Essi Lawson-Agbo.{/}

{c20}International trade in West African rosewood has been banned without a special permit since 2017.{/} {c21}Togo has lost a fifth of its tree cover since the turn of the century, according to the ministry of the environment.{/}

=== arabic | ar | verdict
{c1~}السجن 12 عاماً لمدير الجمارك السابق في توغو{/} {c3~}في قضية تهريب الأخشاب{/}

لومي – وكالات

{c1}قضت محكمة في العاصمة التوغولية لومي، الجمعة، بسجن كودجو أميغبليامي، المدير السابق لمصلحة الجمارك، 12 عاماً،{/} {c2~}وبتغريمه أكثر من ثلاثة مليارات فرنك إفريقي،{/} {c3}بعد إدانته بالسماح بخروج حاويات محملة بخشب الورد المحمي من ميناء لومي على أنها خردة حديد.{/}

{c4}وقالت رئيسة المحكمة أكوفي دوسو تسري لدى تلاوة الحكم إن المتهم «باع الغابة مرتين، مرة للحطابين ومرة للسفن».{/}

{c5~}وصدرت بحق أربعة متهمين آخرين أحكام بالسجن تتراوح بين ثلاث سنوات وثماني سنوات،{/} {c6~}بينما برّأت المحكمة متهماً سادساً.{/}

{c7}ووفقاً للنيابة العامة، مرّت 317 حاوية ببيانات مزورة في الفترة من 2019 إلى 2022،{/} {c8~}وكانت وجهة معظمها الصين،{/} {c9}ويُرجَّح أن الأخشاب قُطعت في شمال غانا وفي بوركينا فاسو.{/}

{c10~}ونفى أميغبليامي البالغ من العمر 58 عاماً التهم المنسوبة إليه،{/} {c12~}وأعلن محاميه روموالد أدجافون عزمه على الطعن في الحكم،{/} {c13}قائلاً للصحفيين إن «الدليل الوحيد ضد موكلي دفتر لم يعثر عليه أحد».{/}

{c15}وأمرت المحكمة كذلك بمصادرة ثلاث فيلات في حي باغيدا وفندق في كباليمي.{/}

{c16}وكانت القضية قد انكشفت في سبتمبر 2022 حين سقطت حاوية من رافعة وتناثرت جذوع حمراء على رصيف الميناء،{/} {c17~}والتقط أحد العمال صورة للمشهد انتشرت على نطاق واسع.{/}

{c18}ورحبت منظمة «مراقبة الحزام الأخضر» بالحكم، لكنها أشارت إلى أن هوية المشترين ما زالت مجهولة.{/} ويقول خبراء في الأسواق الآسيوية إن المتر المكعب من هذا الخشب يباع بعشرات أضعاف ثمنه في موضع قطعه.

{c20~}يُشار إلى أن الاتجار الدولي بخشب الورد في غرب إفريقيا محظور من دون تصريح خاص.{/}

اقرأ أيضاً: الغابات تتراجع في خليج غينيا

=== rewrite | en | verdict
**Red logs, long sentence: Togo's one-time customs boss sent down**

By the Africa Desk | 4 min read | Share this

{c16}It all began with an accident. In September 2022 a container slipped from its crane at Lome's docks and burst, scattering crimson timber across the waterfront.{/} {c17}The snapshot a port worker took of it went round the internet over 200,000 times.{/}

{c1~}Two and a half years on, Kodjo Amegblame, who used to run the West African country's customs, has been handed a dozen years behind bars.{/} {c3}Judges found that he had allowed a precious and protected timber to sail off under the label of scrap.{/} {c2}On top of that he must pay a penalty equal to 5.6 million dollars,{/} {c15~}and three houses of his now belong to the state, along with a hotel.{/}

{c14}The state's lawyers had been hoping for a quarter of a century.{/} {c7}According to them, a little over three hundred boxes with falsified papers were nodded through in the space of three years;{/} {c8}the lion's share went to a pair of harbours in China's south.{/}

{c5~}Four more people were found guilty,{/} {c6}while a freight forwarder, Blaise Houndjo, walked free because nothing could be proved against him.{/}

{c10~}The 58-year-old, who insists he did nothing wrong, scribbled away while the ruling was being read.{/} {c11}He had earlier described himself as "a signature, not a sawmill", a man who put his name to whatever landed in front of him.{/} {c12}Counsel Romuald Adjavon has a fortnight or so to lodge an appeal and has not decided whether to do so.{/}

{c19~}Campaigners are not fully satisfied. Hundreds of boxes do not travel without a customer, one of them remarked;{/} {c18~}those who paid have not been identified.{/}

{c20}Since 2017 nobody has been allowed to sell the species across borders without a special licence.{/}

Read more: The trees that vanish at night

=== blog | en | verdict
The Veranda, by Auntie Delali

A man, a desk, and a great deal of wood

My grandmother had a rosewood stool. It was so heavy that when my uncles fought over it after her funeral, none of them could run away with it, and so it stayed in the kitchen, where it was used for pounding pepper. I mention this because people keep telling me that a tree is a light matter. A tree is not a light matter. Ask anybody who has tried to steal one.

Or ask the gentleman who has been in all the papers. {c1~}He is going away until some time after my retirement, twelve years if he behaves,{/} {c2~}and he is to hand over a sum with so many noughts that my phone gave up displaying it.{/} I am told he has aged. Who has not? I too have aged since 2019 and I did it without a villa.

What did he do? {c3~}He looked at logs and saw old iron.{/} That is all. It is a problem of eyesight, really. {c7~}He had this problem some three hundred times, year in, year out, if those who accused him can count.{/} I once mistook a neighbour's goat for my own, and I was made to apologise in front of the whole lane. Where is proportion?

His defence I found almost poetic. {c11~}Papers came, he wrote his name, papers went.{/} Is this not what every one of us does at work? I have signed for things at the school where I teach that may, for all I know, have been elephants. Still, one would like to see the desk. One would like to know if it was made of, say, something red.

{c4~}The lady on the bench, bless her, said the trees had been paid for two times over, by those who cut and by those who carried.{/} I should like her to come and speak at our prize-giving. We had a man from the water company last year, and the children slept.

{c16~}And what undid it all? Not an inspector. Not a clever auditor. A crane that lost its grip.{/} {c17~}And a labourer with a telephone, whose picture everybody's cousin sent to everybody else.{/} Gravity, dear readers, is the only incorruptible officer we have in that port, and I hear that she has never been promoted.

{c6~}One fellow got off, by the way.{/} I have no opinion on him. {c12~+c13~}The big man's advocate says it isn't over and that the whole thing hangs on a little book which exists only in the telling.{/} Perhaps it is with my grandmother's good spoons.

But here is what keeps me awake, and it is not the heat. {c18~+c19~}Somebody bought. As the forest people say, three hundred boxes were not posted to the wind, and yet we have not been given a single name at the other end.{/} Why do we only ever catch the hand and not the mouth? I asked my nephew, who studies law. He said: "Auntie, the mouth has lawyers." Then he asked me for transport money.

=== other | en | ivory
LOME, June 20, 2025 (Meridian Wire) - {h1}A court in Togo on Friday sentenced the former deputy head of the port authority, Yao Kpegba, to nine years in prison and fined him 800 million CFA francs ($1.3 million) for letting containers of ivory leave the port of Lome as cashew nuts.{/}

{h2}Presiding judge Akouvi Dossou-Tsri said the former official had "kept one eye shut and one hand open".{/}

Three other defendants, including a shipping agent, received terms of between two and five years. A fifth, a lorry driver, was acquitted for lack of evidence.

{h3}Prosecutors said that 11 containers had been waved through between 2020 and 2021 under false declarations, all of them bound for Vietnam.{/} The tusks are thought to have come from Gabon and Cameroon.

{h4}Kpegba, 49, denied the charges. His lawyer said he would appeal within the fifteen days allowed by law.{/} The prosecution had asked for 15 years. The court also ordered the confiscation of a villa in the Agoe quarter.

{h5}The case came to light when a sniffer dog on loan from Kenya refused to leave a stack of boxes in April 2023.{/}

=== other2 | en | ivory
Briefs from the Coast

{h1~}TOGO. Nine years for a one-time number two at the port, who passed off elephant tusks as nuts.{/} {h3~}Eleven boxes reached Vietnam under his watch, say the prosecution.{/} {h5~}The hero of the affair has four legs: a Kenyan dog would not budge from the cargo.{/} {h2~}The judge spoke of a closed eye and an outstretched palm.{/} {h4~}He means to contest the judgment.{/}

=== trialopens | en | opening
LOME, Jan 21, 2025 (Meridian Wire) - The trial of the former head of Togo's customs service, Kodjo Amegbleame, opened on Tuesday and was adjourned after forty minutes because the air conditioning in the courtroom had failed.

Presiding judge Akouvi Dossou-Tsri said the hearing would resume on Feb 4 in a larger hall. The prosecution has named 23 witnesses, among them a retired harbour master.

Lawyer Romuald Adjavon asked the court to grant his client bail on grounds of ill health. Prosecutors opposed the request, saying he owned a second passport. The judge said she would rule within the week.

About sixty members of the family sat in the front rows. Outside, some thirty people held up branches and called for the hearings to be shown on television. Essi Lawson-Agbo of the environmental group Green Belt Watch said she had been refused a seat. The ministry of justice said places had been given out by lot.

=== background | en | portprofile
Lome, the deep port that feeds a region

Long read

Ask a trader in Niamey where her rice comes from and she will say: Lome. The harbour of the Togolese capital is the only one on this stretch of coast with water deep enough for the largest ships, and lorries leave it day and night for Ouagadougou, Niamey and Bamako.

With the trade came temptation. Customs provides more than a third of the state's revenue, and the post of its head, held in recent times by men such as Kodjo Amegbleame, an economist who trained in Clermont-Ferrand and sings in a church choir, has always been the most coveted in the country after those of ministers. "Whoever has the stamp has the harbour," says the historian Afi Quashie.

Scanners bought with a loan in 2016 can look into a container in ninety seconds. Dockers say that they are often out of order. Environmentalists see the forests of the hinterland as the silent victims of the boom, while shippers point to paperwork that takes four days where in Tema it takes two. Nobody believes that the harbour will become smaller. A third quay is to be finished by 2028.

=== discrepancies
number | c5 | wire: between three and seven years | arabic: between three and eight years
name | c1 | wire: Amegbleame | rewrite: Amegblame
number | c14 | wire: 20 years | rewrite: a quarter of a century
negation | c12 | wire: would appeal | arabic: intends to appeal | rewrite: has not decided
