=== wire | en | gate
{c1}Pakistan's ex-premier Jogezai rearrested minutes after leaving jail on bail{/}

ISLAMABAD, March 3, 2026 (Indus News Agency) - {c1}Pakistan's former prime minister Mehrab Jogezai was arrested again at the gate of Adiala jail in Rawalpindi on Tuesday, minutes after he had been released on bail,{/} his lawyers and a police official said.

{c2}The Islamabad High Court had ordered his release in the morning in a case about 1,200 acres of forest near Murree that he is accused of having given away to a property developer.{/} {c3}Bail was set at 5 million rupees ($17,900).{/}

{c4}Judge Irfan Cheema said that the prosecution had failed to produce a single witness in 11 months.{/} {c5}"A man cannot be kept in prison as a deposit," he wrote.{/}

{c6}Police said that Jogezai, 67, was now being held over a speech in Peshawar in January, in which he is alleged to have incited soldiers to disobey.{/} {c7}His lawyer Rabia Sethi said that the warrant she was shown had been signed on Monday, a day before the court ruled.{/}

{c8}Three people with knowledge of the discussions said that the second arrest had been decided at a meeting in Lahore on Sunday,{/} {c9}over the objections of two ministers.{/} {c10}Interior Minister Sadaf Lodhi said that no such meeting had taken place and that the law was taking its course.{/}

{c11}Officers fired tear gas at supporters of his party, Awami Islah, who lay down in front of the van.{/} {c12}Four people were hurt and 23 detained.{/}

{c13}The van took him to the Westridge police station, and he is to be brought before a magistrate on Wednesday.{/}

{c14}Awami Islah called for a general strike on Friday.{/} {c15}"They open one door to show us that there is another," said its secretary-general, Nadia Marri.{/}

{c16}Prime Minister Rehan Qazalbash, on a visit to Riyadh, did not mention the arrest in a speech to Pakistani engineers.{/}

{c17}The developer in the forest case, Faraz Dossani, has been in London since last summer.{/} {c18}He has offered to return the land if the charges against him are dropped, his office said.{/}

{c19}The chairman of the National Integrity Bureau, the retired general Asghar Durrani, who brought the case, said that he would contest the bail before the Supreme Court.{/}

{c20}Britain's high commissioner, Harriet Colclough, said that London was following events "closely and with concern".{/}

{c21}The Karachi stock exchange closed 2.1 percent lower.{/}

Jogezai, a former engineer from Quetta, governed from 2019 to 2023. {c22}He is a defendant in 31 cases, among them one over the theft of a peacock.{/} His followers see him as a prisoner of conscience, and his opponents as a man who ran up debts and handed the bill to others; surveys suggest that he remains the best known politician in the country.

(Reporting by Bilal Achakzai and Meher Rustomji; editing by Tom Penhallow)

=== arabic | ar | gate
{c1~}باكستان: توقيف رئيس الوزراء السابق مجدداً عند باب السجن{/}

إسلام آباد - الأربعاء 4 آذار/مارس 2026

{c1}أوقفت الشرطة الباكستانية الثلاثاء رئيس الوزراء السابق محراب جوغيزاي عند بوابة سجن أديالا في راولبندي، بعد دقائق من خروجه بكفالة.{/}

{c2}وكانت المحكمة العليا في إسلام آباد قد أمرت صباحاً بإخلاء سبيله في قضية تتعلق بـ1200 فدان من الغابات قرب موري، يُتهم بمنحها لمطوّر عقاري.{/} {c3~}وحُددت الكفالة بخمسة ملايين روبية.{/}

{c4}وقال القاضي عرفان شيما إن الادعاء لم يقدم شاهداً واحداً طوال 11 شهراً،{/} {c5}وكتب أن «المرء لا يُحتجز في السجن على سبيل الوديعة».{/}

{c6~}وأوضحت الشرطة أن جوغيزاي (76 عاماً) محتجز الآن بسبب خطاب يُزعم أنه حرّض فيه الجنود على العصيان.{/} {c7}غير أن محاميته رابعة سيتهي أكدت أن المذكرة التي اطلعت عليها موقعة الاثنين، أي قبل صدور قرار المحكمة بيوم.{/}

{c8}وذكر ثلاثة أشخاص مطلعين أن قرار التوقيف الثاني اتُّخذ في اجتماع عُقد في لاهور الأحد،{/} {c9~}رغم اعتراضات داخل الحكومة،{/} {c10}وهو ما نفته وزيرة الداخلية سدف لودهي، قائلة إن القانون يأخذ مجراه.{/}

{c11}وأطلقت الشرطة الغاز المسيل للدموع على أنصار حزب «عوامي إصلاح» الذين استلقوا أمام المركبة،{/} {c12}فأصيب أربعة أشخاص وأوقف 23.{/}

{c14}ودعا الحزب إلى إضراب عام الجمعة.{/} {c19}وأعلن رئيس المكتب الوطني للنزاهة، الجنرال المتقاعد أصغر دوراني، أنه سيطعن في الكفالة أمام المحكمة العليا الاتحادية.{/}

{c20}وقالت المفوضة السامية البريطانية هارييت كولكلاف إن لندن تتابع الأحداث «عن كثب وبقلق».{/}

=== arabic2 | ar | gate
خرج من الباب فعاد من النافذة: {c1~}«إفراج» لم يدم سوى دقائق{/}

كتب: محرر الشؤون الآسيوية | 5 مارس 2026 | 3,114 مشاهدة

لم يكد {c1}محراب جوغيزاي يخطو خارج سجن أديالا حتى وجد رجال الشرطة في انتظاره؛ فقد عاد رئيس الحكومة الباكستانية الأسبق يوم الثلاثاء إلى القيد قبل أن يصافح محاميه.{/}

{c11}افترش أنصاره الأرض أمام سيارة الشرطة فرُدّوا بقنابل الغاز،{/} {c12}وكانت الحصيلة أربعة جرحى و32 موقوفاً.{/} {c13~}أما الرجل فنُقل إلى مخفر وستريدج.{/}

{c6}التهمة الجديدة خطاب ألقاه في بيشاور في يناير، وفيه، بحسب الشرطة، دعوة للعسكر إلى التمرد.{/} {c7~}وتقول المحامية رابعة سيتهي إن أمر القبض كان جاهزاً قبل أن ينطق القاضي.{/}

{c8~}وتتحدث مصادر عن اجتماع ليلي في لاهور،{/} {c9}خالف فيه وزيران رأي الأغلبية.{/}

{c2~+c4}وكان القاضي عرفان شيما قد قرر إخلاء سبيله في ملف غابات موري لأن النيابة عجزت عن إحضار شاهد واحد خلال أحد عشر شهراً.{/} {c17~+c18}ومن لندن عرض المطوّر فراز دوساني إعادة الأرض مقابل إسقاط التهم عنه.{/}

{c15}«يفتحون باباً ليرونا أن وراءه باباً آخر»، هكذا علّقت الأمينة العامة للحزب نادية مري.{/} {c16}وفي الرياض، خلا خطاب رئيس الوزراء ريحان قزلباش أمام المهندسين الباكستانيين من أي إشارة إلى ما جرى.{/}

{c21}وخسرت بورصة كراتشي 2.1 في المئة.{/} {c22~}ويواجه جوغيزاي 31 قضية.{/} وفي الأسواق لا حديث إلا عن سعر السكر قبل العيد.

=== rewrite | en | gate
{c1~}Out, and in again{/}

The Subcontinent Brief | 4 Mar 2026

{c1}Freedom lasted a few minutes for Mehrab Jogezai. Police were waiting outside Rawalpindi's Adiala prison on Tuesday and took the former head of Pakistan's government away once more.{/}

{c2~+c3~}He had just been bailed for five million rupees in the affair of the Murree woods,{/} {c4}Irfan Cheema, the judge, having found that in 11 months the state had not brought one witness.{/}

{c6~}This time it is about a speech he made in Peshawar.{/} {c7}On Rabia Sethi's account the paper bore Monday's date; the ruling came on Tuesday.{/} {c8}A Sunday gathering in Lahore settled it, according to three persons familiar with the talks.{/} {c10~}Sadaf Lodhi, who runs the interior ministry, acknowledged the meeting but not its purpose.{/}

{c12~}Twenty-three of his partisans are in custody.{/} {c14}Their party, Awami Islah, wants the country to stop work on Friday.{/} {c19~}The Integrity Bureau will attack the bail in a higher court,{/} {c21}and shares in Karachi slipped by 2.1 percent.{/}

Also today: Monsoon models; Lahore's last tram

=== radio | en | gate
RADIO KOHSAR, ENGLISH SERVICE. 0700 BULLETIN, 4 MARCH. READER: SAMINA

Good morning. {c14}Awami Islah has called the country out on strike for this Friday{/} {c1~}after the party's founder, Mehrab Jogezai, was seized anew outside Adiala.{/}

{c13}He spent the night in Westridge police station and sees a magistrate today.{/}

{c6~}The police cite what he told soldiers in Peshawar.{/} {c10~}Minister Sadaf Lodhi insists it's the law and nothing but.{/} Our correspondent at the gate, Yar Gul, says:

"{c11~}They'd stretched out on the tarmac, old men among them, and then came the gas.{/} {c12}I counted four injured; police speak of two dozen, less one, in the lock-up."{/}

{c16~}The prime minister, Rehan Qazalbash, is in Saudi Arabia and said nothing about it.{/} {c20~}Britain's high commissioner, Harriet Colclough, says she's concerned.{/}

In Gilgit, snow has closed the Babusar road. And it's goodbye to Ustad Mumtaz, who played the rubab for seventy years.

=== blog | en | gate
Revolving Doors and Other Architecture
Farida Ponsonby-Khan writes every second Thursday

I once spent forty minutes in a revolving door in Frankfurt. It had stopped, as such doors will, with me in one of its slices, and on the other side of the glass a man in overalls explained something in German, with gestures. I could see the street. I could see the lobby. I belonged to neither. What I remember is the politeness of everybody.

{c1~}I thought of that door when I read about the gentleman who was let go the other morning, took what I imagine to have been four or five lungfuls of ordinary air, and was collected.{/} There is a photograph. He has his bag over his shoulder, the way one has at the end of a holiday. He isn't looking at the policemen. He is looking up, and I think that he has seen a bird.

Is it a tragedy or a farce? My late husband, who was a barrister, used to say that it depends on who has paid for the ticket. {c4~}His Lordship on the bench had been quite severe: nearly a year, and nobody to come forward and say I saw it.{/} {c5~}You can't, he pronounced, keep a fellow as one keeps the money for a rented flat.{/} I wanted to frame that. I know landlords to whom it might be sent.

{c2~}It was about trees, the old business. A hillside's worth, and a friend with a bulldozer.{/} {c18~}The friend would now like to give them back, if only everybody would stop being so cross.{/} I have often felt that way about library books.

{c6~}The new business is about words.{/} They generally get to words. You begin with land and money, where there are papers, and when the papers don't turn up you recall that he once said something into a microphone. Haven't we all? I said things at my sister's wedding for which I could still be fetched.

What troubled my sleep was the calendar. {c7~}The order to take him again is said to have been inked before the order to release him was so much as spoken.{/} If so, what was the judge for? Was he the lobby, or the street? I should not like to have gone home that evening and been asked by my wife how work was.

The man in overalls got me out in the end, by pushing. It turned out that he'd been telling me all along to push from my side. I have tried to make a moral of this, for the purposes of the column, and I find that I can't. It was only a door. One wasn't, you see, supposed to be in it at all.

{c14~}There'll be no bread on Friday, at any rate; they're all to stay at home.{/} I'm told that the bakers are delighted.

Letters to the usual address. No recipes, please.

=== other | en | marri
Pakistan arrests opposition party chief Marri at Karachi airport

KARACHI, March 19, 2026 (Indus News Agency) - Nadia Marri, the secretary-general of Pakistan's opposition party Awami Islah, was arrested at Karachi airport on Thursday, minutes before she was to board a flight to Doha, her lawyers and a police official said.

Marri, 51, was taken from the lounge by women officers. She is accused of having received 88 million rupees from a charity in Norway without declaring them. A court in Karachi allowed the police to keep her for nine days.

Her lawyer Rabia Sethi said that the money had paid for tents after the floods. "They are charging her with canvas," she said.

Two people with knowledge of the discussions said that the prime minister, Rehan Qazalbash, had been asked for his consent on the telephone. Interior Minister Sadaf Lodhi said that the prime minister was not consulted about airports.

Police used water cannon at a gathering outside the Press Club. Eleven people were detained, three of them journalists.

Awami Islah, the party of the former prime minister Mehrab Jogezai, said that it would be led until further notice by a committee of five. It did not call for protests because of the approaching Eid holiday.

The arrest was ordered by the National Integrity Bureau. Its chairman, the retired general Asghar Durrani, said that he had bank statements from three countries and expected to charge her in April. He will retire in June.

Norway's embassy said that it had not been informed. Britain's high commissioner, Harriet Colclough, cancelled a dinner at which Marri had been due to speak.

Judge Irfan Cheema, whom the party had praised lately, was transferred to the environment tribunal on Wednesday. The property developer Faraz Dossani, a cousin of Marri's husband, declined to comment.

The rupee was steady at 279 to the dollar.

(Reporting by Meher Rustomji)

=== other2 | en | first
Pakistan's former premier Jogezai arrested at farm near Quetta

QUETTA, Nov 12, 2024 (Indus News Agency) - Pakistan's former prime minister Mehrab Jogezai was arrested on Tuesday at his brother's apple farm near Quetta, his lawyers and a police official said.

About 200 officers surrounded the farm at dawn. Jogezai came out after two hours with a basket of fruit, which he offered to the commander. He was flown to Islamabad in a cargo plane.

The National Integrity Bureau accuses him of having hired 340 relatives of party members at the state airline. Its chairman, the retired general Asghar Durrani, said that the evidence filled 60 boxes.

His lawyer Rabia Sethi said that no warrant had been shown to her. Interior Minister Sadaf Lodhi said that one had been read out by megaphone.

Five people with knowledge of the discussions said that the arrest had been put off twice because of cricket: a team from New Zealand was in the country. The government, in office since spring, denied it.

Stones were thrown at a bank in Quetta, and the railway to Chaman was blocked until the evening. Nobody was hurt. Awami Islah told its followers to light lamps on their roofs. "We will be patient, and then we will not," said Nadia Marri, who runs its women's wing.

Prime Minister Rehan Qazalbash, addressing parliament on the budget of the railways, said that he had learned of it from his barber.

The case will be heard by a special court under Irfan Cheema, a former dean of the law college in Multan. A first hearing is set for Nov 25.

Britain's high commissioner, Harriet Colclough, who had presented her credentials on Monday, said that it was too early for her to comment. The property developer Faraz Dossani, who paid for the party's headquarters, told a television channel that he was in real estate, not in politics.

Photo: apple trees in Hanna valley (file) | Tags: Balochistan, airline, NIB

=== discrepancies
age | c6 | wire: 67 | arabic: 76
number | c12 | wire: 23 detained | arabic: أوقف 23 | arabic2: 32 موقوفاً | rewrite: twenty-three
negation | c10 | wire: no such meeting had taken place | rewrite: acknowledged the meeting
