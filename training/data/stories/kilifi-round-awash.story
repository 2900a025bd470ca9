=== wire | en | kilifi
{c1~}Ethiopia, Awash rebels end Kenya talks without a truce{/} {c2~}but reopen road{/}

KILIFI, Kenya, Nov 23, 2028 (Rift Valley Wire) - {c1}Ethiopia's government and the rebels of the Awash Lowlands Front ended five days of talks on the Kenyan coast on Thursday without agreeing on a ceasefire,{/} {c2}but said they would let lorries use the highway to Djibouti again from December 1.{/}

{c3}The road has been closed at Gewane since the rebels blew up a bridge there in August.{/} {c4}Its closing has doubled the price of fuel in Addis Ababa,{/} {c5}and 214 lorries are stranded on the Djiboutian side.{/}

{c6}"We came for peace and we leave with a road," said the mediator, Josephine Wanjala, a former chief justice of Kenya.{/} {c7}She said the two sides would meet again in the second half of January, at a place to be named.{/}

{c8}The talks foundered on the question of who is to command the Front's 9,000 fighters during a truce, three diplomats familiar with the matter said.{/} {c9}The government wants them in five camps under the African Union; the rebels want to keep their guns within the Afar region.{/}

{c10}Defence Minister Marta Kebede, who led the delegation of Addis Ababa, said that "no state has two armies".{/} {c11}The Front's leader, Hussein Ali Dawud, said his men had seen what became of those who had gone into camps before them.{/} {c12}He took part by video link, as Kenya had refused him a visa.{/}

{c13}Under the paper signed on Thursday each side will place 40 unarmed monitors along the 180 kilometres between Gewane and Galafi.{/} {c14}No more than 300 lorries a day may pass, by daylight only, and none that carry arms or cement.{/} {c15}The Front gives up the toll of 15,000 birr that it used to charge.{/}

{c16}Prime Minister Tewodros Lemma welcomed the deal on state television as "a first plank in the bridge".{/} {c17}His critics were less happy. Opposition leader Selam Haile-Giorgis of the Ethiopian Civic Union said that the government had recognised a roadblock as a border.{/}

{c18}The sugar and transport magnate Binyam Wolde, whose company owns a third of the stranded lorries, paid for the charter flight of the rebel delegates, two of the diplomats said.{/} {c19}His spokesman denied it.{/}

{c20}The European Union's envoy, Pieter Hallström, said a donors' meeting on the rebuilding of the lowlands would be put off until there was a ceasefire.{/} {c21}Donors had been expected to pledge 700 million euros in Brussels on December 12.{/}

The delegates, 14 on either side, stayed in two hotels that share a beach. On Wednesday night they were seen to play football in the dark, the hotel having refused to turn on the lights. Nobody would say who had won.

The opening of the session on Sunday had been held up by a dispute about flags. The rebels had brought one, and it was in the end laid on a chair, folded, next to a jug of water.

{c22}The Front took up arms in 2023, when 60,000 people were to be moved for a sugar plantation.{/} {c23}The war has killed some 11,000 people, according to the University of Semera.{/}

© Rift Valley Wire. Photo caption: delegates on the beach at Kilifi, Wednesday. (Handout)

=== arabic | ar | kilifi
{c1~}جولة كينيا بين أديس أبابا ومتمردي أواش تنتهي بلا هدنة{/}

نيروبي – 23 نوفمبر 2028

{c1}اختتمت الحكومة الإثيوبية و«جبهة سهول أواش» المتمردة، الخميس، محادثات استمرت خمسة أيام على الساحل الكيني من دون التوصل إلى وقف لإطلاق النار،{/} {c2}لكنهما اتفقتا على السماح بعودة الشاحنات إلى الطريق المؤدي إلى جيبوتي اعتباراً من مطلع ديسمبر.{/}

{c3}والطريق مقطوع عند غواني منذ أن نسف المتمردون جسراً هناك في أغسطس الماضي،{/} {c4}ما أدى إلى تضاعف أسعار الوقود في العاصمة.{/}

{c6~}وقالت الوسيطة جوزفين وانجالا: «جئنا من أجل السلام ونغادر ومعنا طريق»،{/} {c7~}معلنةً أن الطرفين سيلتقيان مجدداً في يناير.{/}

{c8~}وذكر دبلوماسيون أن الخلاف تركز على قيادة مقاتلي الجبهة خلال الهدنة؛{/} {c9}إذ تريد الحكومة جمعهم في خمسة معسكرات بإشراف الاتحاد الأفريقي، بينما يتمسك المتمردون بالاحتفاظ بسلاحهم داخل إقليم عفر.{/}

{c10}وشددت وزيرة الدفاع مارتا كبدي، رئيسة الوفد الحكومي، على أنه «لا توجد دولة بجيشين».{/} {c12}وشارك زعيم الجبهة حسين علي داود عبر الفيديو بعد أن رفضت كينيا منحه تأشيرة.{/}

{c13~}وينص الاتفاق على نشر أربعين مراقباً غير مسلح من كل طرف،{/} {c14~}وألا يتجاوز عدد الشاحنات 300 يومياً.{/}

{c16~}ورحب رئيس الوزراء تيودروس ليما بالخطوة،{/} {c17}في حين قالت زعيمة المعارضة سلام هيلي جيورجيس إن الحكومة «اعترفت بحاجز طريق على أنه حدود».{/}

{c20~}وأعلن المبعوث الأوروبي بيتر هالستروم تأجيل مؤتمر المانحين.{/} {c23~}وأودت الحرب بحياة أكثر من أحد عشر ألف شخص.{/}

=== rewrite | en | kilifi
HORN BRIEFING · two minutes

{c4}Petrol in Ethiopia's capital costs twice what it did in summer.{/} Relief may be near: {c2~}from the start of next month trucks are to roll to the sea once more.{/} {c1~}It's all that came of a five-day meeting in Kilifi, where Addis Ababa's envoys and the Awash insurgents couldn't bring themselves to stop shooting.{/}

{c8~}Who'd be in charge of the Front's men was the sticking point,{/} {c9~}with Defence Minister Marta Kebede's side insisting on six camps supervised by the AU.{/} {c11}Hussein Ali Dawud, the insurgents' chief, replied that he knew how earlier inmates of such camps had fared.{/}

{c13~}Eighty observers will watch over the reopened stretch,{/} {c15~}on which the guerrillas will no longer levy a fee.{/} {c5~}More than two hundred vehicles are waiting in Djibouti;{/} {c18}according to two diplomats the tycoon to whom every third of them belongs, Binyam Wolde, also hired the plane for the rebels' team.{/}

{c7~}Judge Josephine Wanjala will reconvene both sides in February.{/} {c20~}No truce, no conference: the EU's Pieter Hallstrom postponed the gathering of donors.{/} {c16~}Tewodros Lemma, the premier, talked of a plank;{/} Selam Haile-Giorgis of the opposition was in a less wooden mood.

Related: Coffee auction postponed | Kenya names new envoy to Juba
Forward this briefing to a colleague

=== radio | en | kilifi
EAST AFRICA THIS MORNING, Friday, script

PRESENTER: {c1~}Five days by the sea and still no ceasefire for eastern Ethiopia.{/} Our correspondent Achieng is in Kilifi. So was it all for nothing?

ACHIENG: Not for the drivers. {c2~}The Djibouti highway will open again on the first of December.{/} {c14}Three hundred lorries a day at the most, nothing by night, no weapons and, listen to this, no cement.{/}

PRESENTER: No cement?

ACHIENG: Cement makes bunkers. {c3~}And it would mend the bridge that the rebels blew up in August.{/} {c10}The defence minister, Marta Kebede, told me as she got into her car that no state has two armies.{/} {c9}So it's her five camps under African Union guard against their wish to stay in Afar with their guns.{/}

PRESENTER: And Hussein Ali Dawud?

ACHIENG: {c12}On a screen the whole week. The Kenyans wouldn't give him a visa.{/} {c6}Mama Josephine Wanjala, who was chief justice here and did the mediating, said they'd come for peace and were leaving with a road.{/}

PRESENTER: {c17~}And in Addis the opposition's Selam Haile-Giorgis says they have turned a roadblock into a frontier.{/} {c21}Before we let you go: those seven hundred million euros that were to be promised in Brussels on the twelfth?{/}

ACHIENG: {c20~}Not until the guns are silent, says Europe's man.{/} {c19~}And the rich gentleman's office says he never paid for any aeroplane.{/}

=== blog | en | kilifi
Notes from the third row of the minibus

There is a game which minibus boys in this city play when the queue for petrol hasn't moved for an hour. One is the government and one is the rebels. They sit on two tyres, back to back, and whoever turns round first has lost. I watched them for a whole morning. In the end a third boy stole the tyres.

I have ridden in the third row for twenty-two years. It is the row for people of no importance: in front sit those who must get out soon and behind are the lovers and the hens. From there I've seen three currencies come in and a government go out. I have held, on my knees and for strangers, a sewing machine, a live carp, a baby who turned out to belong to nobody in the bus, and once, from Kality to Megenagna, a judge. He was asleep. He'd been overthrown that afternoon, someone whispered, and we all kept quiet in the curves so as not to wake him.

{c1~}I thought of them when I heard that the gentlemen had sat for five days by the ocean and had turned their backs on each other as they'd come.{/} I've never seen the ocean. I'm told it is like the lake at Bishoftu, but with an opinion. There's a photograph of it at my dentist's, with a palm leaning over as though to read what somebody is writing in the sand, and for as long as I have had teeth I've tried to make out the word.

{c2~}They've brought us back a road, though, and I don't want to be ungrateful; I've had a smaller present for my wedding.{/} {c4~}Since the summer I have been paying two prices to get to work: the old one and then the old one again.{/} {c3~}That is what you get for one bridge and, I suppose, a quantity of dynamite which would fit into a minibus.{/} {c14~}By day only, they say, and so many and not one more. Whoever has cement must stay at home with it.{/} My brother-in-law has cement. He has had it since the year of the eclipse and it has become a kind of furniture.

What I ask myself is what they talk about at dinner. {c8~}It came to grief, one hears, over who gives orders to nine thousand young men while nobody is shooting.{/} I have raised three, and could have told them that nobody gives them orders, shooting or not. {c9~}One side would like to see them in a fence with blue berets round it, and the other would like them to stay where they are with everything they've got in their hands.{/} {c11~}They have heard what happens behind fences.{/} So have I. So has everyone who grew up here, whichever tyre he was sitting on.

{c12~}And their chief wasn't even there! He looked down from the wall like a saint, since the hosts had no stamp for him.{/} I rather like this. I would wish for more leaders to be on walls and fewer at tables.

{c18~+c19~}About the rich man and the aeroplane I'll say nothing, because he says that it wasn't his.{/} I once found a sheep in my yard on the eve of Easter, and that was nobody's either. It was delicious. My mother, who asked no questions of food, wore the skin at prayers for years, and if anyone admired it she would look over her shoulder, as if the sheep might have been followed.

{c7~}After Christmas they'll have another try, somewhere.{/} Let it be somewhere cold, I say, with one blanket.

=== obock | en | djibouti
{h1~}Ethiopia, Awash rebels swap lists of prisoners in Djibouti{/}

DJIBOUTI, Nov 3, 2028 (Rift Valley Wire) - {h1}Ethiopia's government and the rebels of the Awash Lowlands Front ended three days of talks in Djibouti on Friday with an exchange of lists that bear the names of 1,316 prisoners.{/}

{h2}It was their first meeting since the spring, when shells had hit a hospital at Asaita.{/}

{h3}The government says it holds 1,190 men and women of the Front, among them the brother of its leader; the rebels named 126 soldiers.{/}

{h4}"A list is a promise with names on it," said the mediator, Josephine Wanjala.{/} {h5}She said that the Red Cross would visit all of them before Christmas.{/}

{h6}The talks nearly broke down over 17 pilots whom the rebels deny having captured, two diplomats familiar with the matter said.{/}

{h7}Defence Minister Marta Kebede, who led the delegation of Addis Ababa, said she would not leave anyone behind.{/} {h12}Hussein Ali Dawud, the leader of the Front, came by boat from Obock and shook her hand; it was the first time they had met since both were students at Jimma.{/}

{h8}Under the paper signed on Friday the wounded are to be freed first, at the airfield of Semera.{/} No day was named.

{h11}Prime Minister Tewodros Lemma, who was at a summit in Luanda, thanked Djibouti for its tea.{/} {h10}Opposition leader Selam Haile-Giorgis of the Ethiopian Civic Union, whose husband is said to be among the prisoners of the government, fainted at a press conference when she was read the list.{/}

{h9}The businessman Binyam Wolde offered to buy a blanket for each of them.{/} {h13}The European Union's envoy, Pieter Hallström, said Brussels would pay for forensic doctors.{/} He has been in office since July and speaks some Afar.

The Front's fighters come for the most part from families of herdsmen. {h14}Their anthem, recorded in Khartoum, has been played more often than any song on the internet in the region, according to a company that counts such things.{/}

Tags: Horn, Djibouti, prisoners

=== obockrewrite | en | djibouti
HORN BRIEFING · two minutes

{h2~}The last time that Ethiopia's rulers and the Awash guerrillas were heard to speak to each other a hospital had just been shelled.{/} {h1}On Friday in Djibouti, after three days, they passed some pages across the table: 1,361 names of captives.{/}

{h3}All but 126 are held by the state, including Hussein Ali Dawud's own brother.{/} {h6~}Over a group of pilots there was nearly a rupture; the Front says it hasn't got them.{/} {h8~}Those with wounds are to go home before the others.{/} {h5}By Christmas, says Josephine Wanjala, who mediates, delegates of the Red Cross will have seen each prisoner.{/} {h4~}She calls a list a promise.{/}

{h7~}No one will be abandoned, Marta Kebede of the defence ministry assured the families.{/} {h9~}Blankets come courtesy of Binyam Wolde.{/} {h11~}Prime Minister Tewodros Lemma was abroad;{/} Europe's Pieter Hallstrom sat in the corridor, {h13~}having brought money for pathologists;{/} {h10~}Selam Haile-Giorgis passed out in front of the cameras.{/}

{h12~}The scene that'll stay in the memory is another. A boat came over from Obock, Dawud climbed out of it with wet trousers, and the minister held out her hand. They'd last seen one another as undergraduates.{/} Neither said anything that the microphones could catch. On the pier somebody had a telephone from which the hymn of the guerrillas was blaring, {h14~}at present the most popular tune in that part of the world,{/} until a Djiboutian policeman asked for it to be turned down, as there was a school near by.

=== arabic2 | ar | appeal
إثيوبيا.. المحكمة العليا ترفض الإفراج عن شقيق زعيم متمردي أواش

أديس أبابا – 20 نوفمبر 2028

رفضت المحكمة الاتحادية العليا في أديس أبابا، الاثنين، طلب الإفراج بكفالة عن إبراهيم علي داود، شقيق زعيم «جبهة سهول أواش» حسين علي داود، المتهم بتهريب أجهزة اتصال عبر جيبوتي.

وقال القاضي غيتاتشو بيكيلي إن المتهم يحمل جوازي سفر وقد يغادر البلاد، محدداً الثامن من يناير موعداً للجلسة المقبلة. وكان الدفاع قد عرض كفالة قدرها مليونا بر تعهد رجل الأعمال بنيام وولدي بدفعها، وهو ما نفاه مكتبه.

وحضرت الجلسة زعيمة المعارضة سلام هيلي جيورجيس، التي قالت إن «العدالة لا تُطلب من وراء الأسلاك». ولم تعلق وزيرة الدفاع مارتا كبدي على القرار، فيما دعا المبعوث الأوروبي بيتر هالستروم إلى معاملة المحتجزين وفق القانون.

ورأت الوسيطة جوزفين وانجالا أن القضية «لا تخص المفاوضين». أما رئيس الوزراء تيودروس ليما فأكد في كلمة أمام البرلمان أن القضاء مستقل، وأن حكومته لن تطلب من أي قاضٍ شيئاً.

وكان المتهم، وهو مهندس اتصالات في الرابعة والأربعين، قد أوقف في مطار بولي وبحوزته ثلاثة أجهزة يقول محاموه إنها مخصصة لمتابعة الجراد. وأكد شاهد من وزارة الزراعة أن أجهزة من الطراز نفسه وُزعت فعلاً على مكاتبها، غير أن الادعاء رأى أن أرقامها التسلسلية مطموسة.

=== discrepancies
number | c9 | wire: five camps | radio: five camps | rewrite: six camps
date | c7 | wire: second half of January | rewrite: February
number | h1 | obock: 1,316 | obockrewrite: 1,361
