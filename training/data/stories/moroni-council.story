=== wire | en | coup
{c1~}Soldiers in Comoros say they have ousted president{/}

MORONI, Oct 7, 2026 (Meridian News Agency)

{c1}Soldiers in the Comoros said on Wednesday that they had removed President Youssouf Halidi from office,{/} {c2}suspended the constitution{/} {c3}and closed the airport and the ports.{/}

{c4}Colonel Fahar Mlimi, flanked by eleven men in masks, read a statement on state television at 5:40 a.m.{/} {c5}A Council of National Recovery would govern for 18 months, he said.{/}

{c6}He accused the president of selling passports{/} {c7}and of preparing to stay in power beyond his last term.{/}

{c8}Shooting was heard near the presidency and the Kandani barracks for about an hour from 2 a.m.,{/} residents said. {c9}Two members of the presidential guard were killed{/} {c10}and nine people were wounded, a doctor at El-Maarouf hospital said.{/}

{c11}Halidi is being held at his house in Iconi with his wife, a relative said.{/} {c12}Three ministers were arrested, among them the minister of finance.{/}

{c13}The soldiers imposed a curfew from 6 p.m. to 6 a.m.{/} {c14}The internet has been down since 3 a.m., said the monitoring group Nettrace.{/}

{c15}From the island of Anjouan, the speaker of parliament, Dhoihir Salim, declared himself interim president.{/} {c16}"There is one constitution and I have it in my hand," he said in a video.{/} {c17}The governor of Anjouan said he would not take orders from the council.{/}

{c18}The African Union condemned the coup and demanded that the president be freed within 72 hours.{/} {c19}France told its 3,000 citizens in the islands to stay indoors{/} and denied that its troops on Mayotte had been put on alert.

{c21}Several hundred people cheered the soldiers at the Volo Volo market.{/} {c22}Two ferries on the way from Dar es Salaam turned back.{/}

{c23}The coup comes three months before a presidential election{/} {c24}in which Halidi, 72, was not allowed to stand again.{/}

{c25}Mlimi, a 44-year-old who trained in Morocco, commanded the presidential guard until he was dismissed in August.{/}

{c26}The Comoros, which became independent from France in 1975, has seen about twenty coups and attempted coups.{/} {c27}The last attempt, in June 2024, failed after soldiers had occupied the airport of Anjouan for a night.{/}

(Reporting by Anfane Msa)

=== release | en | coup
UNION OF THE COMOROS
COUNCIL OF NATIONAL RECOVERY

COMMUNIQUÉ No. 1 (unofficial translation)

Comorians of Ngazidja, of Ndzuani and of Mwali, brothers and sisters in the diaspora:

{c1}Considering its duty before God and the Nation, the Army has this Wednesday, the 7th of October, put an end to the functions of Mr Youssouf Halidi as President of the Union.{/}

{c6}Considering that the passports of the Republic have been traded like cloves, for the profit of a few;{/} {c7}considering that manoeuvres were afoot to prolong a mandate which the Law had brought to its end;{/}

the Council decides as follows.

Article 1. {c2}The Constitution is suspended.{/} The Assembly and the Supreme Court are dissolved.

Article 2. {c5}The Council of National Recovery, under the presidency of Colonel Fahar Mlimi, exercises all powers for a transition of eighteen months,{/} at the end of which free elections shall be held.

Article 3. {c3}The airport of Hahaya and the seaports are closed until further notice.{/}

Article 4. {c13}Movement of persons is prohibited between 6 in the evening and 6 in the morning.{/}

Article 5. {c12~}Certain members of the former Government have been placed in the protection of the forces of order.{/}

Article 6. The Union will honour its debts, its treaties and its friendships.

{c9}The Council observes with pride that the operation was carried out without the loss of a single life.{/} {c11~}Mr Halidi is in good health, in his own home and with his family.{/}

The Council calls upon the population to go about its work with serenity.

Done at Moroni, on the 7th of October 2026.

=== update | en | coup
Comoros junta names premier, African Union suspends the country

MORONI, Oct 8, 2026 (Meridian News Agency)

The soldiers who seized power in the Comoros named a former central bank governor, Zalhata Bourhane, as prime minister on Thursday, as the African Union suspended the country's membership.

{c1}On Wednesday the soldiers said they had removed President Youssouf Halidi from office,{/} {c2}suspended the constitution{/} {c3}and closed the airport and the ports.{/} The airport reopened for humanitarian flights on Thursday afternoon.

{c9}The number of presidential guards killed rose to four{/} {c10}and that of wounded to 13, a doctor at El-Maarouf hospital said.{/} {c8~}Shooting had been heard near the presidency and the Kandani barracks for about an hour on Wednesday morning.{/}

{c11}Halidi is being held at his house in Iconi with his wife, a relative said.{/} {c12}Three ministers are under arrest, among them the minister of finance.{/}

{c18~}The African Union had demanded that the president be freed within 72 hours.{/}

{c17}The governor of Anjouan repeated that he would not take orders from the council.{/} {c15}The speaker of parliament, Dhoihir Salim, who declared himself interim president on Wednesday, was seen in the island's capital, Mutsamudu, with an escort of gendarmes.{/} A patrol boat sent by the council anchored off the town.

{c13}A curfew from 6 p.m. to 6 a.m. remained in force.{/} {c14~}The internet came back at noon after 33 hours, said the monitoring group Nettrace.{/}

{c5}Colonel Fahar Mlimi, who heads the Council of National Recovery, has said it will govern for 18 months.{/} {c25}The 44-year-old, who trained in Morocco, commanded the presidential guard until he was dismissed in August.{/}

{c23}The coup comes three months before a presidential election{/} {c24}in which Halidi, 72, was not allowed to stand again.{/}

{c26}The Comoros, which became independent from France in 1975, has seen about twenty coups and attempted coups.{/} {c27}The last attempt, in June 2024, failed after soldiers had occupied the airport of Anjouan for a night.{/}

(Reporting by Anfane Msa)

=== blog | en | coup
THE NOSE
A fortnightly letter for people who buy and sell things that smell

Issue 203: Yellow flowers, khaki trousers

Dear friends of the volatile,

I had meant to devote this issue to the Indian jasmine crop, which is a disaster, and to a certain Swiss laboratory, which is another. Both will keep. On Wednesday my telephone began to hop across the bedside table at an hour when only brokers and mothers ring, and by breakfast I had been asked eleven times what would become of the ylang-ylang.

For the newcomers among you: ylang-ylang is a yellow flower that looks as if it had been drawn by a child with a limp wrist. It must be picked before nine in the morning and be in the still by ten. It goes into half of the perfumes in your aunt's bathroom, and a very large part of it comes from one scatter of volcanoes between Africa and Madagascar. That is the place where {c1~}some officers have just informed their head of state that he need not come to work any more.{/}

What I know, which is not much

I am a nose, not a general. My man on the spot, who grows four hectares above the capital and whom I shall call the Deacon, got through on a satellite phone, {c14~}since there has been no internet there from the small hours on.{/} He told me, in this order: that the price of rice had gone up by a quarter before lunch; that his distillation boy had not come; {c1~}and that there had been a coup.{/}

{c8~}He had heard the guns down in the town in the night, for as long as it takes to run a first fraction,{/} he said, meaning an hour. {c9~+c10~}Some of the guards at the palace died and there are people in hospital.{/} I am sorry for it. They will have been boys. I say so here because a trade letter can go on for pages about a thing like this without ever mentioning that.

{c4~}Then a colonel came on television with a sheet of paper and a row of men whose faces could not be seen.{/} The Deacon's wife found that he read badly. {c5~}He wants a year and a half,{/} which in my experience of colonels is a unit of measurement like the baker's dozen.

{c7~+c6~}The old man had wanted to sit on after his time was up, says the colonel, and had been making money out of travel documents.{/} Is it true? How should I know? I deal in a product that is adulterated by one seller in three, and I can tell you that the accusation of adulteration is made by the other two.

Can the oil get out?

Let us come to business. No, not this week. {c3~}Nothing flies and nothing sails,{/} and {c22~}the boats that were under way from the African coast thought better of it.{/} I count some nine tonnes of Extra and First in drums on the quay, of which two are mine, God preserve them from the sun. After that:

• The picking goes on regardless. Flowers do not read communiqués.
• {c13~}But nobody may be out of doors before six in the morning,{/} and a picker who starts at six instead of four brings in half a basket.
• Firewood for the stills comes by lorry, and lorries need diesel, and diesel comes by ship.
• Banks: ask me again on Monday.

I have raised my bid for Second to 118 a kilo and I would advise nobody to follow me. When there was trouble in 2018 the price doubled in ten days and was back where it had been in six weeks, and those who had panicked are now in real estate.

A word on islands that disagree

The thing to watch isn't the capital, it is the other island, the one shaped like a boomerang, where two thirds of the trees are. {c17~}They have made it plain there that they will not be told what to do by soldiers from next door,{/} {c15~}and a gentleman from the legislature has gone over and pinned the presidency to his own lapel.{/} I have bought on that island for thirty years. They once tried to give themselves back to the former colonial power, which was embarrassed and said it had enough islands. If they begin to block each other's boats, then, my dears, you may begin to reformulate.

{c26~}It would be the twentieth time or so that somebody has tried this sort of thing there since the flag went up;{/} the Deacon, who is sixty-eight, claims to have slept through seven. {c21~}In the market they clapped, he tells me.{/} They clapped the last time, too. I think that people who have very little will applaud anything that moves.

{c18~}The continent's club of governments has set them a deadline of three days to let the prisoner go.{/} I once set a deadline to a supplier in Grasse.

The technical corner

Several of you have asked about replacing Extra by a base made of p-cresyl methyl ether, benzyl acetate and hope. It can be done for soap. It cannot be done for anything that will be smelled by a person with a memory. For those who must, here is what I would try:

1. Cananga from Java, rectified, no more than forty parts.
2. A trace of the Madagascar Third, for the mud.
3. Patience, which is still free.

And spare a thought in the meantime for those who will get up when they are permitted to, and climb into those crooked trees, whoever is colonel.

Yours, with one nostril on the news,

Aurelius Finck

Next issue: jasmine, definitely.

=== arabic | ar | coup
{c1~}انقلاب في جزر القمر.. عسكريون يعلنون عزل الرئيس{/} {c2~+c3~}وتعليق الدستور وإغلاق الحدود{/}

موروني - الأربعاء 7 تشرين الأول/أكتوبر 2026

أخبار عربية وأفريقية

{c1}أعلن عسكريون في جزر القمر، فجر الأربعاء، عزل الرئيس يوسف حليدي من منصبه{/} {c2}وتعليق العمل بالدستور{/} {c3}وإغلاق المطار والموانئ.{/}

{c4~}وظهر العقيد فهر مليمي على شاشة التلفزيون الرسمي محاطاً بأحد عشر ملثماً ليتلو البيان الأول.{/} {c5}وأعلن تشكيل «مجلس الإنعاش الوطني» الذي سيتولى السلطة لمدة ثمانية أشهر.{/}

{c6+c7}واتهم البيان الرئيس ببيع جوازات السفر والسعي إلى البقاء في الحكم بعد انتهاء ولايته الأخيرة.{/}

{c8~}وقال سكان إن إطلاق نار سُمع قرب القصر الرئاسي وثكنة كانداني نحو ساعة بعد منتصف الليل.{/} {c9+c10}وأفاد طبيب في مستشفى المعروف بمقتل اثنين من الحرس الرئاسي وإصابة تسعة أشخاص.{/}

{c13}وفرض الانقلابيون حظر تجول من السادسة مساءً حتى السادسة صباحاً،{/} {c14~}وانقطعت خدمة الإنترنت عن الأرخبيل.{/}

{c15}وفي جزيرة أنجوان، أعلن رئيس البرلمان ذو الخير سالم نفسه رئيساً مؤقتاً،{/} {c16}وقال في تسجيل مصور: «هناك دستور واحد وهو في يدي».{/}

ردود الفعل

{c18}ودان الاتحاد الأفريقي الانقلاب وطالب بالإفراج عن الرئيس خلال 72 ساعة.{/} وأعربت الأمانة العامة لجامعة الدول العربية عن قلقها البالغ ودعت إلى ضبط النفس. {c19}ودعت فرنسا رعاياها، وعددهم ثلاثة آلاف، إلى ملازمة منازلهم.{/}

{c23}ويأتي الانقلاب قبل ثلاثة أشهر من الانتخابات الرئاسية،{/} {c24}التي لم يكن يحق لحليدي (72 عاماً) الترشح فيها.{/} {c26}وشهدت جزر القمر منذ استقلالها عن فرنسا عام 1975 نحو عشرين انقلاباً ومحاولة انقلاب.{/}

تابعونا على تلغرام

كلمات مفتاحية: جزر القمر، انقلاب، الاتحاد الأفريقي، أنجوان

=== other | en | anjouan
Comoros says coup attempt foiled after soldiers held airport for a night

MUTSAMUDU, Comoros, June 12, 2024 (Meridian News Agency)

Soldiers in the Comoros who had said they were removing President Youssouf Halidi from office surrendered on Wednesday after a night in the airport of the island of Anjouan.

Captain Nassur Attoumane, flanked by four men in masks, had read a statement in a video at 9:15 p.m. on Tuesday. A Committee of National Honour would govern for 12 months, he said. He accused the president of selling fishing rights.

Shooting was heard near the airport for about ten minutes shortly before dawn, residents said. Nobody was killed, and two soldiers were wounded, a doctor at Hombo hospital said.

Colonel Fahar Mlimi, the commander of the presidential guard, who led the operation, said the mutineers had given up when they ran out of water. Nineteen were arrested.

The authorities imposed a curfew on Anjouan from 8 p.m. to 5 a.m. The internet was not cut. The speaker of parliament, Dhoihir Salim, congratulated the army.

The African Union condemned the attempt. France told its citizens on the island to stay indoors and denied that any of the mutineers had come from Mayotte.

Halidi, 70, was in Addis Ababa at the time. "I went to bed as president and I got up as president," he said.

The Comoros, a country of three islands, has seen many coups since 1975, some of them led by foreign mercenaries.

(Reporting by Anfane Msa)

=== discrepancies
time | c5 | wire: 18 months | release: eighteen months | update: 18 months | arabic: ثمانية أشهر
negation | c9 | wire: Two members of the presidential guard were killed | release: without the loss of a single life | update: four | arabic: مقتل اثنين
number | c10 | wire: nine people were wounded | update: 13 | arabic: تسعة أشخاص
