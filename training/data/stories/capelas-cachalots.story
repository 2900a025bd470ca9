=== wire | en | park
LISBON, June 18 (Tagus News Agency) - {c1}Portugal's government decided on Thursday to make the waters between three islands of the Azores a national park for whales,{/} {c2}over the protest of the regional government, two cabinet sources said.{/}

{c3}The park will cover 11,400 square kilometres around Pico, Faial and São Jorge,{/} {c4}and ships will have to slow down to 10 knots from March to October,{/} {c5}Environment Minister Tiago Meneres told reporters.{/}

{c6}The president of the Azores, Urbano Silveirinha, said that he would go to the Constitutional Court,{/} {c7}as the sea around the islands was for the region to manage.{/} {c8}Horácio Teves, whose ferries would take 35 minutes longer, threatened to lay off 140 people.{/}

{c9}Collisions with ships have killed nine sperm whales in the area since 2023,{/} {c10}the last of them, a pregnant female, on May 2.{/}

=== arabic | ar | park
{c1~}البرتغال تنشئ محمية وطنية للحيتان في جزر الأزور{/}

لشبونة – وكالات

{c1}قررت الحكومة البرتغالية الخميس تحويل المياه الواقعة بين ثلاث من جزر الأزور إلى حديقة وطنية للحيتان،{/} {c2~}رغم اعتراض حكومة الإقليم.{/}

{c3}وتشمل المحمية 11400 كيلومتر مربع حول جزر بيكو وفايال وساو جورجي،{/} {c4}وتُلزم السفن بخفض سرعتها إلى عشر عقد من مارس إلى أكتوبر،{/} {c5}وفق ما صرح به وزير البيئة تياغو مينيريس.{/} {c11}وتصل غرامة المخالفين إلى 250 ألف يورو.{/}

{c6}وأعلن رئيس الإقليم أوربانو سيلفيرينيا أنه سيلجأ إلى المحكمة الدستورية،{/} {c7~}معتبراً أن إدارة البحر من صلاحيات الإقليم.{/} {c8~}وهدد مالك العبّارات أوراسيو تيفيس بتسريح 140 موظفاً.{/}

{c9}وأودت الاصطدامات بالسفن بحياة تسعة من حيتان العنبر في المنطقة منذ عام 2023.{/} {c12~}وقالت رئيسة الوزراء ليونور أبرانتيس إن البلاد «مدينة لهذه الحيوانات».{/} {c13~}أما زعيم المعارضة روي فالكاتو فوصف القرار بأنه «بطاقة بريدية».{/} {c27~}ويتحمل الاتحاد الأوروبي معظم كلفة المشروع البالغة 26 مليون يورو في سنواته الخمس الأولى.{/}

{c21~}وكان الإقليم قد أعد مشروعاً خاصاً به يقضي بوجود مرشدين على متن السفن بدلاً من تحديد السرعة.{/} {c23}وصادرت الشرطة البحرية سجل إحدى عبّارات تيفيس لأنها كانت في المكان صباح الحادث الأخير،{/} {c24~}غير أنه يقول إنها كانت تبحر ببطء شديد.{/}

=== arabic2 | ar | park
{c2~}حيتان الأزور تشعل خلافاً بين لشبونة والإقليم{/}

كتب: مراسل الشؤون الأوروبية | 19 يونيو | تصوير: أرشيف الموقع

{c6~}يستعد رئيس حكومة الأزور أوربانو سيلفيرينيا لخوض معركة دستورية ضد لشبونة،{/} {c1~}بعدما أقر مجلس الوزراء إنشاء أول حديقة وطنية بحرية في البلاد.{/}

{c4~}وبموجب القرار لن يُسمح للسفن بتجاوز عشر عقد طوال موسم مرور الحيتان،{/} {c11~}ومن يخالف ذلك يواجه غرامة تصل إلى ربع مليون يورو.{/} {c3~}وتمتد المنطقة على مساحة 14100 كيلومتر مربع.{/}

{c10}وكانت أنثى حامل قد نفقت في الثاني من مايو إثر اصطدامها بسفينة،{/} {c14}فجرفتها الأمواج إلى شاطئ كابيلاس أمام عشرات التلاميذ.{/} {c12}وقالت رئيسة الوزراء ليونور أبرانتيس: «قتلناها بالحراب قرناً ونصف القرن، ونحن مدينون لها ببعض الوقت».{/}

{c8}ويقول رجل الأعمال أوراسيو تيفيس إن رحلات عبّاراته ستطول 35 دقيقة وإنه قد يستغني عن 140 عاملاً.{/} {c25}ويقدر علماء الأحياء في مدينة أورتا عدد حيتان العنبر المقيمة حول الجزر بنحو 420،{/} {c26~}ويقولون إن فرص نجاتها تتضاعف حين تبطئ السفن.{/}

{c15}ورفضت وزيرة البحر غراسا لوباو التصويت داخل مجلس الوزراء،{/} {c29}بينما رحبت السفيرة النرويجية سيغرون هوفيك بالقرار{/} عبر منصة «إكس». {c16}ويبدأ العمل به في الأول من مارس المقبل.{/}

=== rewrite | en | park
WHALES 1, FERRIES 0 — but the islands want a referee

By Dulce Farnham-Reis in Horta | The Iberian Letter | Saturday, 20 June

{c14}The children of Capelas school were drawing limpets when the sea brought them something larger.{/} {c10}She had been carrying a calf, and there was a cut the length of a bus along her flank; it was the second of May.{/} {c17}Someone's phone did the rest, and the film was seen eleven million times.{/}

{c1}Seven weeks later Portugal has its first national park without a square inch of land: the cabinet in Lisbon on Thursday set aside the channels between three Azorean islands for the whales.{/} {c3}It's an area of 11,400 square kilometres, with Pico, Faial and São Jorge in the middle.{/} {c4~}Between March and August nothing that floats may do more than ten knots there.{/} {c11~}Offenders can be fined a quarter of a million.{/} {c16}The rule takes effect on 1 March next year.{/}

{c5~}Tiago Meneres, who has the environment portfolio, read all this out in a tie with flukes on it.{/} {c12}His prime minister, Leonor Abrantes, was briefer. "For a hundred and fifty years we killed them with harpoons," she said. "We owe them a little time."{/} {c15~}It is understood that not everybody around her table was moved: the minister of the sea, Graça Lobão, would not vote.{/} {c18}She sits for Ponta Delgada and is at odds with Mr Meneres since the affair of the tuna quota.{/}

{c2~}The regional authorities had said no, in writing, twice.{/} {c7}Their case is that the statute of autonomy gives them the running of the waters that surround them.{/} {c6~}President Urbano Silveirinha might put it to the Constitutional Court,{/} {c19}where Judge Benedita Quaresma, herself from Terceira, has the casting vote.{/} {c20~}He likes whales, he says; what he can't stand is to be given them.{/} {c21}The region had a draft of its own, with a smaller park and pilots on board in place of a limit.{/}

Then there is Horácio Teves. {c22}His company, Linhas do Canal, carries 610,000 passengers a year between the islands in four catamarans that do 32 knots.{/} {c8}At less than a third of that a crossing lasts 35 minutes more; he would have to let 140 of his people go.{/} {c23}One of his boats was on the spot on the morning when the female was hit, and the maritime police have its logbook.{/} {c24}Mr Teves says that it had a whirr in the port engine and was going slower than a swan.{/}

{c9~}Nine of the animals have been run over in those straits in three years,{/} {c25}out of a resident stock which biologists at Horta put at 420.{/} {c26}A whale that is struck at ten knots has four chances in five of surviving; at 20 it has one.{/} Cargo lines, which pass north of São Jorge on their way to Boston, would have to add forty miles or three hours. None of them has protested.

{c13}"A postcard with a stamp from Brussels," scoffs the leader of the opposition, Rui Falcato;{/} {c27}the European Union pays 19 of the 26 million euros that the park will cost in its first five years.{/} {c28}Elections are due in the autumn.{/} {c29}From the Norwegian embassy, of all places, comes applause:{/} Ambassador Sigrun Haavik, whose country still hunts, has offered to lend the park a retired patrol boat.

In Capelas, they have buried her above the tide line. The limpets are finished, and hang in the corridor.

Photo: the harbour of Madalena, with Teves's Cagarra alongside (archive)
Read next: The last harpooner of Lajes | Tuna: who ate the quota?

=== brief | en | park
IN SHORT: Azores

{c4}A speed limit of ten knots from March to October,{/} {c11}with fines of as much as 250,000 euros,{/} {c3~}will apply in a new marine park of the size of Lebanon around Pico and its neighbours.{/} {c1~}It was approved by the Portuguese cabinet on Thursday.{/} {c20}"I love whales, but I won't be given them as a present," said Urbano Silveirinha, the islands' president,{/} {c6~}who is off to the Constitutional Court.{/} {c21~}He had proposed a lesser area and pilots instead.{/} {c23}The maritime police have taken the log of a ferry of Horácio Teves's that was nearby when a whale was struck in May.{/} {c27}Brussels will bear 19 of the 26 million euros of the first five years,{/} {c13~}which Rui Falcato of the opposition finds a high price for a postcard.{/} Prime Minister Leonor Abrantes visits the islands in July, with her environment minister, Tiago Meneres, and, it is hoped in Horta, the sea minister, Graça Lobão.

=== blog | en | park
Basalt & Hydrangeas: the diary of a guest-house

Mondays are for sheets. I have seven beds, and the wind does the drying, and while it does I sit on the wall above the landing and count whatever goes by. I've done it for twenty-two years. I don't keep a list. A woman from Stuttgart, who did, told me that she had seen eleven species of gull from my wall, and I said that I had seen one species eleven thousand times.

My grandfather was in the boats. He had a thumb like a spoon. When the rocket went up from the lookout they would drop the hoe where it was and run, and there is a field behind my house in which you can still find them, the hoes. He didn't hate the beasts, he used to say; you can't hate a thing that has bought your shoes. {c12~}So when a lady from the mainland says that after a century and a half we owe them a bit of leisure I know what she means,{/} and I know as well that she's never had shoes from it.

{c1~}They are to have a park, then. It is all water.{/} {c4~}The boats that fly past here like something thrown must go at the pace of my aunt on her way to mass, in the warm half of the year anyhow.{/} My guests will be late for the airport. They're late now. {c8~}It's half an hour and a bit, and from the noise that the owner makes one would think that it was the bubonic plague; a hundred and more are to lose their jobs for it.{/} One of them is a nephew of mine. He sells the coffee on board, and he says that with half an hour more he'd sell twice as much.

What I can't forget is the film. {c10~}I had been told that there was a little one inside.{/} I looked at it in the kitchen, with flour on my hands, and then I went up and sat with a guest's baby for a while, though it had not cried.

{c20~}Our own great man says that he's fond of them but that he will not have them as a gift.{/} It is a thing that you might say of a mother-in-law's vase. {c7~}It's our sea, he tells the mainland, it says so on a paper.{/} I have looked at it every Monday since 2004 and I never saw that it was written on.

The pillowcases were dry by four. There was nothing all day, except at about noon, far out, a breath.

=== other | en | berlengas
LISBON, June 25 (Tagus News Agency) - Portugal's government decided on Thursday to close the islands of Berlenga to day visitors for two summers, over the protest of the town of Peniche, two cabinet sources said.

The closure covers the main island and a strip of a nautical mile around it, in which anchoring will be forbidden from May to September, Environment Minister Tiago Meneres told reporters. Guards of the reserve and 12 researchers may stay. It is meant to save the last 90 pairs of a storm petrel whose burrows cave in under walkers' feet.

The mayor of Peniche, Amélia Codeço, said that she would go to the administrative court at Leiria, as the town had not been heard. Some 70,000 trippers come in a year, at three euros a head. The largest of the boat owners is Horácio Teves, who bought three launches there in 2022. He spoke of "a very expensive bird".

Prime Minister Leonor Abrantes, who spent her honeymoon on the island, said that she would miss its lighthouse. The minister of the sea, Graça Lobão, presented the decree together with Meneres and said that they had "drawn the line with one pencil".

The leader of the opposition, Rui Falcato, promised to swim there. In the Azores, President Urbano Silveirinha said that he was glad that for once it was someone else's rocks. The Norwegian ambassador, Sigrun Haavik, whose embassy sponsors a webcam at a burrow, was on the island when the news came and had to be fetched off because of the swell.

Rats were removed from Berlenga in 2016 and rabbits two years later. Judge Benedita Quaresma of the Constitutional Court, the author of a textbook on the law of islands, declined to be interviewed.

The closure can be lifted early if the count of chicks exceeds 140. The European Union has put 2.2 million euros into the reserve.

=== court | en | ruling
LISBON, Jan 22, 2028 (Tagus News Agency) - Portugal's Constitutional Court on Saturday struck down parts of the law on the country's sea-bed, two sources at the court said, in a rare sitting at the weekend that lasted nine hours.

By seven votes to six the judges found that licences to mine for cobalt south of Pico could not be granted without the assent of the Azores. Judge Benedita Quaresma, who wrote the opinion, said that "a mountain does not cease to be a mountain because it is wet".

The president of the islands, Urbano Silveirinha, had the bells of Angra rung. The parliament at Horta will now draw up rules of its own; he expects that to take a year. "We may want the cobalt, but we should like to be asked," he said.

Prime Minister Rui Falcato, who has been in office since the end of 2026, said that he would respect the decision. He had counted on 300 million euros in fees. His predecessor, Leonor Abrantes, now the leader of the opposition, who had brought in the law, said that she had been wrong "in good company".

Tiago Meneres, who left politics to direct an aquarium in Porto, said that he would have voted with the six. The minister of the sea, Graça Lobão, who has served under both, asked for a map.

Three firms had applied. The largest is Fundo Claro, of which Horácio Teves holds a quarter; he put his shipping company into it last spring and moved to Madeira for his health. Shares in its Norwegian partner fell by 14 percent. The former ambassador Sigrun Haavik, who sits on that partner's board, resigned on Saturday night.

Environmental groups celebrated at the oceanarium. The nodules of the Condor bank grow by a few millimetres in a million years, and a trial dredge in 2025 took up four tonnes.

=== discrepancies
number | c3 | wire: 11,400 | rewrite: 11,400 | arabic: 11400 | arabic2: 14100
date | c4 | wire: March to October | brief: March to October | rewrite: March to August
modality | c6 | wire: said he would go | rewrite: might put it | brief: is off to the court
