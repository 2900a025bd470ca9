=== wire | en | governor
KIRKUK, Iraq, Aug 10, 2025 (Two Rivers Press) - {c1}The council of Iraq's oil-rich Kirkuk province elected a Turkmen as governor on Sunday for the first time since 2003,{/} {c2}in a vote that three of its 16 members boycotted.{/}

{c3}Nazim Beyatli, a surgeon aged 61, received nine votes{/} {c4}after an agreement under which the post will rotate between Turkmens, Kurds and Arabs every 16 months.{/}

{c5}The session was held in a guest house of the North Oil Company because protesters had blocked the council building with lorries.{/} {c6}It lasted 35 minutes.{/}

{c7}"I have operated on all the communities of this city, and inside they look alike," Beyatli said after taking the oath.{/}

{c8}The outgoing governor, Rebin Zangana of the Kurdish Homeland Union, shook his hand{/} {c9}and will become head of the council.{/} {c10}The Kurdish rival party, the Renewal Front, which holds two seats, said the vote was void because the invitation had been sent by text message at midnight.{/}

{c11}The third absentee, Arab councillor Sheikh Mizhir al-Obaidawi, said he would go to the federal court.{/} {c12}"Kirkuk is not a bus, with each of us driving to the next stop," he said.{/}

{c13}Prime Minister Salim al-Rubaie welcomed the election{/} {c14}and promised to release 390 billion dinars ($298 million) of withheld petrodollars for roads and hospitals.{/}

{c15}The city of 1.1 million has been disputed since Kurdish forces lost control of it in October 2017.{/} {c16}A referendum on its status, foreseen in the constitution for 2007, has never taken place.{/}

{c17}Celebratory gunfire wounded two people in the Musalla quarter, among them a boy of nine.{/} {c18}Police imposed a curfew until Monday morning.{/}

{c19}The Turkmen had last provided the head of the province for seven months in 1959, according to historian Suham Terzi.{/}

{c20}Turkey's foreign minister telephoned Beyatli to congratulate him.{/} {c21}A spokesman for the Kurdish regional government in Erbil declined to comment.{/}

=== arabic | ar | governor
{c1~}كركوك تنتخب محافظاً تركمانياً لأول مرة منذ 2003{/}

كركوك – خاص

{c1}انتخب مجلس محافظة كركوك الغنية بالنفط، اليوم الأحد، محافظاً من المكون التركماني للمرة الأولى منذ عام 2003،{/} {c2}في جلسة قاطعها ثلاثة من أعضاء المجلس الستة عشر.{/}

{c3}وحصل الجراح ناظم بياتلي، البالغ من العمر 61 عاماً، على تسعة أصوات،{/} {c4}بموجب اتفاق يقضي بتدوير المنصب بين التركمان والكرد والعرب كل 18 شهراً.{/}

{c5}وعُقدت الجلسة في دار ضيافة تابعة لشركة نفط الشمال بعدما أغلق محتجون مبنى المجلس بالشاحنات.{/}

{c7}وقال بياتلي عقب أدائه اليمين: «أجريت عمليات لأبناء جميع مكونات هذه المدينة، وهم من الداخل متشابهون».{/}

{c9~}وسيتولى المحافظ المنتهية ولايته ريبين زنكنة رئاسة المجلس.{/} {c10~}في المقابل، اعتبرت جبهة التجديد الكردية، التي تشغل مقعدين، أن التصويت باطل.{/} {c11}وأعلن العضو العربي الشيخ مزهر العبيداوي، وهو ثالث المتغيبين، أنه سيلجأ إلى المحكمة الاتحادية،{/} {c12}قائلاً إن «كركوك ليست حافلة يقودها كل منا إلى المحطة التالية».{/}

{c13~}ورحّب رئيس الوزراء بانتخاب المحافظ الجديد،{/} {c14~}ووعد بإطلاق مستحقات المحافظة من «البترودولار» لصرفها على الطرق والمستشفيات.{/}

{c17~}وأصيب شخصان بجروح جراء إطلاق نار ابتهاجاً بالنتيجة،{/} {c18}وفرضت الشرطة حظراً للتجوال حتى صباح الاثنين.{/}

{c20}وتلقى بياتلي اتصال تهنئة من وزير الخارجية التركي،{/} {c21~}فيما لم يصدر تعليق من أربيل.{/}

{c16}ولم يُجرَ حتى الآن الاستفتاء على وضع المدينة الذي نص الدستور على تنظيمه في 2007.{/} ويشكو السكان من انقطاع الكهرباء أكثر من 14 ساعة يومياً في ذروة الصيف.

=== rewrite | en | governor
A surgeon for Kirkuk

By Layth M. / The Mesopotamian

{c5~}They had to meet in a company's guest house, since the road to the proper chamber was full of lorries,{/} {c6}and a little over half an hour was all it took.{/} {c1}At the end of it Kirkuk, with all its oil, had something it had not had since the fall of Saddam: a Turkmen at the top.{/}

{c3~}Nazim Bayatli, 61, had the backing of nine councillors.{/} {c2~}Three stayed away.{/} {c4~}He will not be there for long, as the three peoples of the province have settled on taking turns.{/}

{c10~}The Renewal Front calls the whole thing invalid, complaining of having been invited at midnight and by SMS.{/} {c11~}A tribal leader among the Arabs has gone to court.{/} {c12~}He does not care for a city steered like a bus, by one man until the next halt and then by another.{/}

{c8}Rebin Zangana, the Kurd who had to make way, gave his successor his hand{/} {c9~}and moves to the council's chair.{/} {c7~}As for the winner, he told his audience that he had seen the insides of every community and could find no difference.{/}

{c14}Baghdad is to unlock 390 billion dinars that the province is owed for its crude, with hospitals and roads in mind.{/} {c13}The prime minister, Salim al-Rubaie, expressed his satisfaction.{/} {c20~}So did Ankara, by phone.{/} {c21}In Erbil, the spokesman would not say a word.{/}

{c15}Who owns the city and its million-odd inhabitants has been contested ever since the Kurds were driven from it in the autumn of 2017.{/} {c19~}One has to go back to 1969, says the historian Suham Terzi, to find a Turkmen in charge, and he lasted seven months.{/}

{c17}Bullets fired for joy hurt two in Musalla; one is a nine-year-old.{/}

Correction policy | Contact | Donate

=== blog | en | governor
Tea at the citadel

There is a barber below the citadel who shaves in three languages. To the left cheek he speaks Turkmen, to the right one Kurdish, and Arabic he keeps for the throat, where, he says, one needs the language of poetry. I've been his customer for thirty years and I still don't know in which of them he says his prayers.

On Sunday he had the radio on. {c1~}One of the left cheek had been put at the head of the province, which had never happened in all the years since the statue fell.{/} {c3~}A doctor! One who cuts.{/} {c7~}He has had his hands in all of us, he said, and could see no difference once we were open.{/} The barber put down his blade to applaud, and I was glad that he did put it down.

{c4~}Do not get used to him, though. A year and some months, and then it's the turn of the next, and after that the next one's.{/} I have nothing against taking turns: it's how my mother ran the swing. {c12~}That sheikh, who talks of a bus where everybody gets to drive for a stop, has never in his life taken one,{/} or he'd know that in this town it is precisely how it's done.

{c11~}He means to go to the judges.{/} {c10~}There are others who'd not come because the summons arrived at an hour when decent people are asleep, on their phones.{/} I myself get messages at midnight. They're about hair restorer. I have never thought of having them declared void.

{c5~}And where did this miracle occur? In the oilmen's hostel, among the plastic flowers, for the house that we built for the purpose, at what a price, was behind a row of trucks.{/} {c6~}It went faster than a shave.{/} There you have us. We can't get in at the door, so history has to be made in the guest room.

{c8~+c9~}He who had to go shook hands and was given another chair.{/} I watched it on somebody's telephone four times over. In the old days he'd have been given a helicopter, or a hole.

{c14~}The capital says that it will now pay what it owes us for our own oil.{/} It's said so to me at every election since I had black hair. {c17~}By nightfall a child had been shot, out of pure happiness.{/} I should like whoever is in charge, in whatever month and whatever language, to begin with that. Take the guns away from the happy ones; the angry at least take aim.

=== failed | en | failed
KIRKUK, Iraq, May 18, 2025 (Two Rivers Press) - {h1}The council of Iraq's oil-rich Kirkuk province failed on Sunday to elect a new chairman for the fourth time since January,{/} {h2}in a session that seven of its 16 members boycotted.{/}

{h3}The meeting was held in the council building under the protection of two army battalions. It lasted 10 minutes.{/}

"You cannot operate without an anaesthetic and without a patient," said Turkmen councillor Nazim Beyatli, a surgeon.

{h4}The governor, Rebin Zangana of the Kurdish Homeland Union, proposed that the post rotate between the parties every six months.{/} The Renewal Front said the invitation had not been translated into Kurdish.

Arab councillor Sheikh Mizhir al-Obaidawi said he would come when there was something to vote on. "Kirkuk is not a wedding, where one goes because of the food," he said.

Prime Minister Salim al-Rubaie called on the councillors to agree before the summer. Police imposed a curfew until evening after a stun grenade had gone off in the Shorja quarter.

=== failed2 | en | failed
Provincial notes

{h1~}Fourth attempt, fourth failure: Kirkuk's councillors still have nobody to chair them.{/} {h2~}Close to half of them had not turned up.{/} {h3}In spite of two battalions at the gates it was over after ten minutes.{/} {h4~}A proposal to change hands twice a year, made by Mr Zangana, will be discussed.{/}

=== salahuddin | en | tikrit
TIKRIT, Iraq, Aug 17, 2025 (Two Rivers Press) - The council of Iraq's Salahuddin province elected a judge as governor on Sunday for the first time since 2003, in a vote that two of its 15 members boycotted.

Adnan al-Jumaili, aged 55, received ten votes after an agreement under which the oil refinery at Baiji will be given a new board. The session was held in a university canteen because the council building had been damaged by fire. It lasted two hours.

"I have sentenced people from every tribe, and they all complained of the food," Jumaili said after taking the oath.

The outgoing governor refused to shake his hand and said that he would go to the federal court. Prime Minister Salim al-Rubaie welcomed the election. Celebratory gunfire wounded a traffic policeman in the Qadisiya quarter.

=== background | en | essay
Kirkuk's other fire

Books and places

Outside Kirkuk burns a flame that has not gone out for, some will have it, four thousand years. At Baba Gurgur gas rises through the gravel, and women who wished for a son used to walk round it. In 1927, a mile away, drillers struck a well that drowned a valley in oil for nine days.

Everything that has been written about the town since has had to do with that well. There is a new history by Suham Terzi, which spends its best chapter on bakeries. There are the memoirs of Nazim Beyatli, a surgeon, whose account of a hospital without electricity in 1991 is one of the finest pages that have come out of Iraq. "I learnt to recognise an artery by its temper," he writes.

Both love the citadel, where a tomb is claimed for the prophet Daniel by three religions and maintained by none. Both are of an age to remember the brass band of the oil company and its English conductor. Politics, with its quotas and its curfews, they leave to the newspapers. One closes these books with the feeling of having smelt bread.

=== discrepancies
number | c4 | wire: every 16 months | arabic: every 18 months
date | c19 | wire: 1959 | rewrite: 1969
name | c3 | wire: Nazim Beyatli | rewrite: Nazim Bayatli
modality | c11 | wire: would go to the federal court | arabic: will turn to the federal court | rewrite: has gone to court
