=== wire | en | relief
{c1~}Sudan's army breaks siege of Um Sidra{/}

By Hiba Tom-Ferrar and a correspondent in El Obeid

PORT SUDAN, Aug 16, 2025 (Corvane News) - {c1}Sudan's army broke an 11-month siege of the town of Um Sidra in North Kordofan state on Saturday, entering it from the east{/} {c2}with a column of some 300 vehicles after two days of fighting on the road from El Obeid.{/}

{c3}The rebel Desert Shield Forces (DSF) spoke of a "regrouping" and said that they still held the airstrip, five kilometres north of the town.{/}

{c7}Four sources familiar with the matter said that a DSF brigade commander, Col. Bishara Nahar, had withdrawn his men from the eastern trenches on Friday night in return for $3 million, handed over by the gold trader Osman Wad Habib.{/} {c8}Wad Habib, who lives in Cairo, called that "a story for the barber's".{/}

{c6}"We have opened the door, and now we shall open the road," the army chief, Gen. Abdelmoneim Siraj, told soldiers of the garrison, with whom he shared a pot of lentils a few hours after the first tanks had arrived.{/} {c18}The leader of the DSF, Adam Kabashi, said in an audio message that a town was not a war.{/}

{c4}About 90,000 civilians are thought to be left in Um Sidra, half as many as before the war.{/} {c10}At the hospital, 312 children have died of hunger since January, its director, Ikhlas Bushra, said by satellite telephone.{/} {c11}A sack of sorghum, which cost 900,000 Sudanese pounds on Thursday, was to be had for 210,000 by Saturday evening.{/}

{c9}The United Nations envoy, Tobias Maroun, said that 60 lorries with food were waiting in El Obeid and that the first of them would leave on Tuesday if the road was cleared of mines.{/} {c20}His office had asked for a truce on 19 occasions, he added, and been answered twice.{/}

{c5}An officer put the army's losses at 47 dead.{/} {c21}The army said it had killed more than 200 rebels, which could not be verified.{/}

{c13}Yasir al-Mahjoub, who leads the civilian alliance Sumoud al-Nil from exile in Nairobi, warned of revenge and said that at least nine men had been shot behind the grain market as alleged collaborators.{/} {c14}The army denied that and said that 60 suspects were being questioned "with tea".{/}

{c12}Prime Minister Salwa Khojali declared Sunday a public holiday and promised the town's civil servants six months of unpaid salaries.{/} {c22}The governor of the state, Nazik Abdelgadir, who had been running it from a schoolroom in El Obeid, said she would move back within the week.{/}

{c17}Um Sidra lies where the road to Darfur crosses an old caravan track, and its auction used to be one of the world's largest for gum arabic, a thickener for soft drinks.{/} {c23}Both sides have taxed the trade throughout the war.{/} {c16}Telephones worked again on one of three networks.{/}

The town's poet, Al-Tayeb Wad al-Sharif, 81, recited verses from the roof of the post office until he lost his voice. Women beat on jerrycans, and boys climbed on the tanks to look for biscuits.

=== rewrite | en | relief
Briefing: Sudan

{c11~}Grain in Um Sidra cost a quarter on Saturday night of what it had cost on Thursday:{/} {c1}after eleven months the ring around the town in North Kordofan has been prised open, from the eastern side, by government troops.{/}

{c2~}Three hundred vehicles had fought their way there from El Obeid.{/} {c7~}But it may be that the way was bought: three sources say a gold dealer, Osman Wad Habib, paid a rebel colonel three million dollars to pull out.{/} {c8~}He denies it.{/} {c3~}As for the Desert Shield Forces, the airstrip is still theirs, they claim,{/} {c18~}and their leader, Adam Kabashi, shrugs the loss off.{/}

{c6~}General Abdelmoneim Siraj had lentils with his men.{/} {c12~}Salwa Khojali, the prime minister, gave the nation Sunday off.{/} {c10~}Since the new year hunger has killed 321 children, the hospital says.{/} {c9}From the UN's Tobias Maroun comes word that sixty trucks will get going on Tuesday, should there be no mines.{/} {c13~}There are reports of shootings of suspected traitors from Yasir al-Mahjoub, the exiled politician,{/} {c14~}and denials from headquarters.{/}

=== arabic | ar | relief
{c1~}الجيش السوداني يفك الحصار عن أم سدرة{/}

بورتسودان – 17 أغسطس 2025 – تحديث: 08:40

{c1}تمكن الجيش السوداني، السبت، من فك الحصار المفروض منذ 11 شهراً على مدينة أم سدرة في ولاية شمال كردفان، ودخلها من جهة الشرق{/} {c2}برتل يضم نحو 300 مركبة بعد معارك استمرت يومين على طريق الأبيّض.{/}

{c3}وتحدثت «قوات درع الصحراء» المتمردة عن «إعادة تموضع»، مؤكدة أنها ما زالت تسيطر على مهبط الطائرات الواقع على بعد خمسة كيلومترات شمال المدينة.{/}

{c6~}وقال قائد الجيش الفريق أول عبد المنعم سراج أمام جنود الحامية: «فتحنا الباب، وسنفتح الطريق».{/} {c18}ورد قائد المتمردين آدم كباشي في تسجيل صوتي بالقول إن «مدينة واحدة ليست حرباً».{/}

{c7~}وكشفت أربعة مصادر مطلعة أن العقيد بشارة نهار سحب قواته من الخنادق الشرقية ليلة الجمعة مقابل ثلاثة ملايين دولار.{/}

{c10}وقالت مديرة المستشفى إخلاص بشرى إن 312 طفلاً قضوا جوعاً منذ مطلع العام.{/} {c4~}ولا يزال في المدينة قرابة 90 ألف مدني.{/} {c11~}وهوى سعر جوال الذرة إلى 210 آلاف جنيه.{/}

{c9~}وأعلن المبعوث الأممي توبياس مارون أن 60 شاحنة محملة بالغذاء تنتظر في الأبيّض، وأن أولاها ستنطلق الثلاثاء.{/}

{c13}واتهم ياسر المحجوب، زعيم تحالف «صمود النيل» المقيم في نيروبي، جهات لم يسمها بإعدام تسعة رجال على الأقل خلف سوق الغلال بحجة التعاون مع العدو، محذراً من موجة انتقام.{/} {c14~}ونفى الجيش ذلك.{/}

{c12}وأعلنت رئيسة الوزراء سلوى خوجلي الأحد عطلة رسمية، ووعدت بصرف متأخرات رواتب الموظفين في المدينة عن ستة أشهر.{/} {c5}وقدّر ضابط خسائر الجيش بسبعة وأربعين قتيلاً.{/}

وسوم: السودان، كردفان، أم سدرة، درع الصحراء

=== arabic2 | ar | fall
{h1~}متمردو «درع الصحراء» يسيطرون على دار حسنة{/}

بورتسودان – 29 أغسطس 2025

{h1}سيطرت «قوات درع الصحراء» المتمردة، الخميس، على بلدة دار حسنة في ولاية غرب كردفان{/} {h2~}بعد انسحاب حامية الجيش منها.{/}

{h3}وأفادت أربعة مصادر مطلعة بأن الحامية لم تتسلم ذخيرة منذ ثلاثة أسابيع بسبب خلاف بين قائدين في الأبيّض.{/} {h4}ونفى قائد الجيش الفريق أول عبد المنعم سراج وجود أي خلاف، وقال: «نعطي الأرض لنأخذ الوقت».{/}

{h5}وظهر قائد المتمردين آدم كباشي في شريط مصور وهو يشرب من بئر البلدة.{/} {h6}وقال المبعوث الأممي توبياس مارون إن نحو 26 ألف شخص فروا جنوباً سيراً على الأقدام وعلى عربات تجرها الحمير.{/} وناشد مارون الدول المانحة توفير خيام وأغطية قبل أن تشتد الأمطار، قائلاً إن مخازن المنظمة في كوستي تكفي أسبوعاً واحداً.

{h7}وطالب ياسر المحجوب، زعيم تحالف «صمود النيل»، بممر آمن للجرحى،{/} {h8~}بينما دعت رئيسة الوزراء سلوى خوجلي مجلسها إلى اجتماع طارئ.{/}

{h9}وتضم المنطقة حقلاً نفطياً صغيراً متوقفاً منذ عامين،{/} {h10~}ومناجم ذهب يملك التاجر عثمان ود حبيب حصة في أحدها.{/}

وقال شيخ البلدة، الذي بقي في بيته مع دجاجاته، إنه شهد في حياته خمسة أعلام ترتفع فوق المدرسة. وأضاف أن المقاتلين دفعوا ثمن ما أخذوه من الدكاكين في اليوم الأول، أما في اليوم الثاني فقد نسوا محافظهم.

مواضيع ذات صلة: ارتفاع منسوب النيل في عطبرة | معرض للكتاب في كسلا

=== blog | en | relief
THE PRICE OF A SACK
Letters home, no. 214

There is a scale in my shop in Omdurman, or there was when I had a shop and there was an Omdurman to have it in. Now I sell phone cards in Aswan and think about weights. A man who has weighed things all his life can tell you about a war from the price of a sack. Never mind the maps with the arrows on them.

{c11~}Well, the sack fell. On the Thursday it was a schoolteacher's yearly pay and on the Saturday it was not quite a quarter of that,{/} and so I knew before the wireless did that {c1~}after the best part of a year somebody had got through to those poor souls.{/} I closed the shutter and bought my wife a mango.

{c2~}They came in their hundreds, on wheels, from the direction in which the sun rises.{/} {c7~}And on that very night, the trenches there happened to be empty, because the gentleman who commanded them had been called away by a matter of three millions, in the green currency.{/} {c8~}The merchant who is supposed to have carried the bag says one hears all kinds of things while being shaved.{/} I have been shaved in that quarter of Cairo. One hears mostly about football.

Should it trouble me? I have turned it this way and that. My father used to say that a gate which is opened with a coin does not squeak. He was speaking of customs officers, and he was a man who paid his fines in small change to make them count. If for that sum not one more boy had to die in the sand, it was cheap. {c5~}But boys did die, four dozen or so on the side that won.{/} Nobody has counted the others whom I would believe.

{c6~}The one with all the stars on his shoulders sat down to eat pulses from the common pot.{/} It was well done, and it was well filmed. I used to sell that sort of lentil, the small Ethiopian one, and it wants two hours and an onion. I wonder who brought the onion.

{c10~}Three hundred and more little ones, the doctor says, since the winter.{/} I cannot make a joke after this sentence and I will not try. When my own daughter was small she used to sit in the pan of the big scale, with her knees up, and I would put weights on the other side until she rose, and she would call out to the whole street what she weighed. The whole street knew. If she had been lighter one week than the week before, twenty women would have come to our door with bowls.

{c13~}They whisper of men taken behind the place where the grain was sold.{/} Let it not be true. {c14~}Let it be tea, as the men in uniform would have it.{/} I know what I would give for a siege to end with tea. I have still got the weights, by the way, all but the smallest. That one rolled under the counter in the spring before everything, and I said I would look for it when there was time.

=== update | en | relief
Drone kills 14 in Sudanese town {c1~}day after siege is lifted{/}

PORT SUDAN, Aug 17, 2025 (Corvane News) - A drone strike on the grain market of Um Sidra killed 14 people on Sunday, doctors said, as crowds were queueing for the first flour from outside.

The army blamed the Desert Shield Forces (DSF). The rebels said they had aimed at an ammunition lorry.

{c1}The army had broken an 11-month siege of the town, in North Kordofan, on Saturday by advancing from the east.{/} {c3~}The DSF continue to hold the airstrip.{/}

{c5~}The army's chief of staff for the west said that 74 of his soldiers had been killed in the operation.{/} Gen. Abdelmoneim Siraj flew back to Port Sudan, where {c12~}Prime Minister Salwa Khojali had given everybody a day off{/} and children were allowed to ride on fire engines.

{c7~}Col. Bishara Nahar, the rebel commander who is said to have sold his trenches,{/} appeared on state television in a new uniform and said he had followed his conscience. {c8~}The gold trader Osman Wad Habib, who has denied having been the go-between,{/} could not be reached. The DSF's Adam Kabashi sentenced Nahar to death over the radio.

{c9~}The U.N. envoy, Tobias Maroun, said the first lorries would still leave El Obeid on Tuesday.{/} {c13~}Yasir al-Mahjoub of the civilian alliance repeated that men had been shot as collaborators{/} and gave the names of six of them.

{c10}Hunger has killed 312 children in the hospital of Um Sidra since January, according to its director, Ikhlas Bushra.{/} On Sunday, she said, it was the wounded who had no beds.

Related: A midwife on a bicycle | Cholera in Gedaref slows down
(c) Corvane News

=== other | en | fall
{h1~}Rebels seize town in Sudan's West Kordofan{/}

PORT SUDAN, Aug 28, 2025 (Corvane News) - {h1}Sudan's rebel Desert Shield Forces (DSF) seized the town of Dar Husna in West Kordofan state on Thursday,{/} {h2}after its garrison of some 900 men had left under cover of a sandstorm.{/}

{h3}Four sources familiar with the matter said the garrison had received no ammunition for three weeks because of a quarrel between two commanders in El Obeid.{/} {h4}"We give ground in order to take time," said the army chief, Gen. Abdelmoneim Siraj. There was no quarrel, he added.{/}

{h5}The leader of the DSF, Adam Kabashi, had himself filmed as he drank from the town's well.{/} His spokesman said that shops would stay open and that looters would be flogged.

{h6}About 26,000 people have fled south on foot and by donkey cart, according to the United Nations envoy, Tobias Maroun.{/} Aid agencies have pitched tents for 4,000 on a football ground in El Fula.

{h8}Prime Minister Salwa Khojali called an emergency meeting of her cabinet for Friday morning.{/} {h7}Yasir al-Mahjoub, leader of the civilian alliance Sumoud al-Nil, demanded safe passage for the wounded{/} and proposed that doctors from both sides draw up a list.

{h9}The district has a small oil field that has not been in use for two years,{/} {h10}and several gold pits, in one of which the trader Osman Wad Habib holds a share of 15 percent.{/} He said through his lawyer that he had not visited it since he was a young man.

Nazik Abdelgadir, the governor of the neighbouring state of North Kordofan, closed the border to lorries for fear of infiltration.

It is the third district capital the rebels have taken in West Kordofan this year. The army retook one of them in June and lost it again in July, together with four howitzers and a brass band.

=== other2 | en | ring
Sudan's rebels cut last road to Um Sidra

PORT SUDAN, Sept 12, 2024 (Corvane News) - Fighters of Sudan's rebel Desert Shield Forces (DSF) have cut the last open road to Um Sidra by seizing a bridge on the way to Bara, residents and two sources familiar with the matter said on Thursday.

Lorries with onions and kerosene turned back at noon. In the town, people stood in line for bread until the ovens ran out of wood.

The army said that the bridge would be retaken "in hours and not in days". Its chief, Gen. Abdelmoneim Siraj, ordered a colonel to be tried who had been at a wedding at the time of the attack.

"Whoever wants to leave may leave, with his goat," the DSF's leader, Adam Kabashi, said in a message read out from loudspeakers. Several hundred families took him at his word and were robbed of their telephones on the way.

Governor Nazik Abdelgadir, who was on an inspection in El Obeid, said that the town had stores for 70 days.

Salwa Khojali, the minister of health and the most prominent civilian in the government, sent four tons of medicines by air. The aircraft landed at dusk without lights.

Tobias Maroun, who is to take up his office as envoy of the United Nations next month, said he hoped to make Um Sidra "the first subject and not the last". From Nairobi, the opposition politician Yasir al-Mahjoub asked both parties to spare the waterworks.

The merchant Osman Wad Habib, who owns two of the town's gum stores, said that he had written them off.

The U.N. says that Sudan's war has forced more than ten million people from their homes. In Kordofan it has so far been fought mostly along the railway line.

Related: What a litre of petrol costs in Kassala | The drummers of Bara

=== discrepancies
source_count | c7 | wire: four sources | arabic: four sources | rewrite: three sources
number | c10 | wire: 312 children | arabic: 312 | update: 312 | rewrite: 321
number | c5 | wire: 47 dead | arabic: 47 | update: 74
