=== wire | en | resignation
{c1~}Botswana water minister quits over boreholes on relatives' farms{/}

GABORONE, Oct 14, 2025 (Kalahari Press Service) - {c1}Botswana's minister of water, Kagiso Mmatau, resigned on Tuesday after an audit found that boreholes meant for drought-stricken villages had been drilled on farms belonging to his relatives.{/}

{c2}In a two-page letter to President Sethunya Rabasimane, Mmatau, 58, said he had "done nothing that my conscience cannot drink", but wished to spare the government embarrassment.{/} {c3}The president's office said the resignation had been accepted within the hour.{/}

{c4}The auditor-general's report, tabled in parliament last Thursday, examined 212 boreholes sunk since 2022 under an emergency drought programme.{/} {c5}Thirty-seven of them were on private land, and 19 of those on six cattle farms in the Ghanzi district owned by two cousins and a brother-in-law of the minister.{/}

{c6}The programme has cost 410 million pula (about $30 million), a quarter of it lent by the Development Bank of the South.{/} {c7}The bank said it was suspending further payments until it had read the report in full.{/}

{c8}In the village of Xanagas, one of those on the original list, residents still queue for a water truck that comes twice a week, according to the report.{/}

{c9}"We were told the drill had broken. It had not broken, it had turned left," said Dikeledi Xaashe, the village headwoman, in testimony to the auditors.{/}

{c10}The opposition Alliance for Renewal demanded that police open a criminal investigation.{/} {c11}Its leader, Oteng Phirinyane, said a resignation was "a door, not a sentence".{/} {c12}Police spokesman Inspector Lesego Moroka said no complaint had been received so far.{/}

{c13}Mmatau has denied ordering the changes and blamed an outdated map.{/} {c14}The drilling contractor, Deepwell Ngami, told the auditors that it had received the new coordinates by telephone from the minister's private secretary.{/} {c15}The secretary has been on leave since August and could not be reached.{/}

{c16}Mmatau, a former geologist, had held the post since 2021{/} {c17}and was widely seen as a contender to lead the ruling party at its congress in March.{/} {c18}Deputy minister Boitumelo Seretse will run the ministry until a successor is named.{/}

{c19}He is the third member of Rabasimane's cabinet to leave this year.{/}

=== arabic | ar | resignation
{c1~}استقالة وزير المياه في بوتسوانا بسبب «آبار الأقارب»{/}

غابورون – وكالات

{c1}أعلن وزير المياه في بوتسوانا كاغيسو مماتاو الثلاثاء استقالته من منصبه، بعدما كشف تقرير رقابي أن آباراً مخصصة لقرى منكوبة بالجفاف حُفرت في مزارع يملكها أقارب له.{/}

{c2~}وقال مماتاو في رسالة وجهها إلى رئيس البلاد إنه لم يفعل «ما لا يستطيع ضميره أن يشربه»، لكنه يريد تجنيب الحكومة الحرج.{/} {c3}وأفادت الرئاسة بأن الاستقالة قُبلت في غضون ساعة.{/}

{c4~}وتناول تقرير ديوان المحاسبة 212 بئراً حُفرت منذ عام 2022 ضمن برنامج طوارئ لمواجهة الجفاف،{/} {c5}وتبين أن 37 منها تقع في أراض خاصة، بينها 19 بئراً في ست مزارع لتربية الأبقار بمنطقة غانزي يملكها اثنان من أبناء عمومة الوزير وصهره.{/}

{c6}وبلغت كلفة البرنامج 410 ملايين بولا، أي نحو 30 مليون دولار، قدّم مصرف تنمية الجنوب ربعها على شكل قرض،{/} {c7}وقد علّق المصرف دفعاته إلى حين الاطلاع على التقرير كاملاً.{/}

{c9~}ونقل المدققون عن زعيمة قرية زاناغاس قولها: «قيل لنا إن الحفارة تعطلت، لكنها لم تتعطل، بل انعطفت يساراً».{/}

{c10}وطالب حزب تحالف التجديد المعارض الشرطة بفتح تحقيق جنائي،{/} {c12~}غير أن الشرطة قالت إنها لم تتلقَّ أي شكوى حتى الآن.{/}

{c13}وينفي الوزير المستقيل أن يكون قد أمر بتغيير المواقع، ملقياً باللوم على خريطة قديمة،{/} {c14}بينما قالت شركة الحفر «ديبويل نغامي» إنها تسلمت الإحداثيات الجديدة هاتفياً من سكرتيره الخاص.{/}

ويعاني شمال البلاد وغربها من جفاف متواصل هو الأسوأ منذ عقود، وفق منظمات إغاثة. {c18}وستتولى نائبة الوزير بويتوميلو سيريتسي تسيير شؤون الوزارة إلى حين تعيين خلف له.{/}

=== rewrite | en | resignation
{c1~}Minister out as "family boreholes" row boils over{/}

By Staff Writer | Politics | AfricaWatch Daily

{c17}He had been tipped as a future leader of the governing party, which meets to choose one in March.{/} {c1}Instead Kagiso Mmatau is out of a job: the man in charge of Botswana's water stepped down on Tuesday when auditors reported that wells intended for parched villages had ended up on the land of his kin.{/}

{c16~}A geologist by training, he had run the department for four years.{/}

{c4~}The auditors looked at 212 wells dug in the past three years.{/} {c5}They discovered that 37 lay on privately owned ground. Of these, 29 were on half a dozen Ghanzi ranches which are the property of two of the politician's cousins and his wife's brother.{/}

{c14}According to Deepwell Ngami, the firm that did the drilling, someone rang up with fresh coordinates: the minister's private secretary.{/} {c15~}That person went on leave in August.{/} {c13}The ex-minister says an old map is to blame and that he never gave any such instruction.{/}

{c9}Village head Dikeledi Xaasha put it more plainly to the auditors: the rig was said to be out of order, but in truth it "had turned left".{/} {c8}Her people in Xanagas go on lining up for a tanker lorry two times a week.{/}

Read more: Five charts on southern Africa's driest decade

{c6}All this did not come cheap. The bill stands at 410 million pula, and one quarter was borrowed from the Development Bank of the South,{/} {c7~}which has now cancelled the remaining instalments.{/}

{c2~}"Done nothing that my conscience cannot drink," the outgoing minister, 58, wrote to the head of state.{/} {c3}It took her office less than sixty minutes to say yes.{/}

{c10}The Alliance for Renewal, in opposition, wants detectives called in.{/} {c11}Going is "a door, not a sentence", in the words of its chief Oteng Phirinyane.{/} {c12}A complaint has already reached the police, Inspector Lesego Moroka said.{/}

{c18}Until the post is filled, Boitumelo Seretse, the deputy, takes over.{/}

Share this story on WhatsApp

=== blog | en | resignation
THE VERANDAH: notes from a rocking chair

On Conscience, and Whether It Is Potable

My late uncle had a way of dealing with a guilty heart: he took it for a walk among the goats until one of the two got tired. It was usually the goats. I thought of him this week, when a gentleman who until recently was responsible for every drop in the republic sat down at his desk and wrote about his own. {c2~}It has, he tells the nation, swallowed nothing that it couldn't keep down, and he is going only so that nobody else need blush.{/} Isn't that handsome? I've read love letters with less feeling in them.

I don't say he's guilty. I don't say anything; I rock. {c13~}He himself suspects a map, and a stale one at that.{/} We've all been there. Who among us has not set out for a thirsty village and arrived, through no fault of his own, at a cousin's? {c5~}It does seem to have happened to him nearly twenty times, and always among cattle, and always among people who come to his Christmas table.{/} But a map is a map.

{c14~}The men with the drill, being simple folk, recall no map. They recall a voice on the line, and the voice sat in the great man's front office.{/} {c15~}The voice is taking a rest at present. It's been a long rest, and the telephone isn't part of it.{/}

What did we do in my day when it didn't rain? We prayed, and then we dug, and where we dug was where we stood. There were no programmes. {c6~}Nowadays there is a programme, and it has swallowed four hundred million and some, part of it other people's money;{/} {c7~}the other people have just shut the tap until they've done their reading.{/} I do like that phrase, "shut the tap". I made it up myself.

{c9~}The only sentence I'd keep from all these pages was spoken by an old lady who rules a village with no water in it. The machine, she was informed, was kaput. Oh no, she said; it just went the other way at the fork.{/} {c8~}She'll have had time to polish that, standing in line for the lorry.{/} If I were the president I'd give her the ministry, the car and the rocking chair.

{c11~}Somebody from the other side has said that leaving through a door isn't the same as being sent to prison.{/} He's right, and he has clearly been practising. {c17~}And to think that by autumn's gossip our man was to have the whole party to himself in a few months!{/} {c3~}They let him go in less time than it takes to boil a pot of samp.{/}

Do I sound bitter? I'm not. I have a tank, a roof and a gutter. It's just that when I hear the word "emergency" I've begun to ask whose. My uncle would have known. He'd have asked the goats.

Next week: the scandal of the church raffle.

=== other | en | roads
{r1~}Botswana roads minister resigns over relatives' contracts{/}

GABORONE, Feb 11, 2025 (Kalahari Press Service) - {r1}Botswana's minister of roads, Tiro Kenosi, resigned on Tuesday after an audit found that eleven maintenance contracts had gone to firms owned by his relatives.{/}

{r2}In a one-page letter to President Sethunya Rabasimane, Kenosi, 61, said he had been "betrayed by gravel".{/} The president's office said the resignation had been accepted on the same day.

{r3}The auditor-general's report examined 94 contracts worth 265 million pula, a third of it lent by the Development Bank of the South.{/} The bank said it was suspending further payments.

{r4}The opposition Alliance for Renewal demanded a criminal investigation; police said a file had been opened.{/} Its leader, Oteng Phirinyane, called the cabinet "a family album".

Water minister Kagiso Mmatau said he had "full confidence" that the cabinet would recover. He is widely seen as a contender to lead the ruling party.

=== other2 | en | roads
Potholes and cousins

from our Gaborone notebook, 13 February 2025

{r2~}"Betrayed by gravel" will be on the tombstone.{/} {r1}Tiro Kenosi is no longer minister of roads: eleven deals to patch them went, auditors say, to companies of his own kin.{/} {r3~}They had gone through not quite a hundred deals, paid for in part with a loan,{/} {r4~}and the police already have a folder on it, as the Alliance for Renewal wished.{/} Who goes next? In the bar of the Cresta they are taking bets on water.

=== discrepancies
number | c5 | wire: 19 | arabic: 19 | rewrite: 29
name | c9 | wire: Dikeledi Xaashe | rewrite: Dikeledi Xaasha
modality | c7 | wire: suspending | arabic: suspended | rewrite: cancelled
negation | c12 | wire: no complaint received | arabic: no complaint | rewrite: a complaint has already reached the police
