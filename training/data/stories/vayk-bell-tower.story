=== wire | en | bishop
{c1~}Armenian bishop held over coup plot had met Azerbaijani officials, sources say{/}

YEREVAN, July 14, 2026 (Black Sea News Agency)

{c1}An Armenian bishop who was arrested last week on charges of plotting a coup had met Azerbaijani officials three times with the knowledge of his own country's Security Council, four people familiar with the meetings said.{/}

{c2}Bishop Vrtanes Hakhnazaryan, 52, was detained on July 7 when masked officers climbed the bell tower of his monastery near Vayk.{/} {c3}Twelve monks and a television crew had barricaded themselves in with him for 19 hours.{/} {c4}He denies the charges, which could bring him 15 years in prison.{/}

{c5}The National Security Service says the bishop and 16 other men, most of them veterans, intended to seize the parliament on July 24.{/} {c6}In the crypt it found four grenade launchers and a list of future ministers.{/}

{c7}Hakhnazaryan had become the face of protests against the handover of two border villages to Azerbaijan.{/} {c8}Yet last winter he travelled to Batumi, in Georgia, to negotiate the return of 11 Armenian prisoners from Baku, the four people said.{/} {c9}He had been asked to do so by Davit Mkhchyan, the secretary of the Security Council, who told him that the government could not be seen to beg.{/}

{c10}On the Azerbaijani side sat Rasim Talibli, an assistant to the president, according to two of them.{/} {c11}The last meeting ended in a quarrel over a church roof, one said.{/} {c12}Five of the prisoners came home in April.{/}

{c13}"I have never met this clergyman, except on television," Mkhchyan told reporters.{/} {c14}The bishop's lawyer, Siranush Aloyan, published a photograph of the two men eating apricots.{/} {c15}Mkhchyan's office said that it had been produced by artificial intelligence.{/}

{c16}Azerbaijan's foreign ministry said that it did not comment on the dreams of priests.{/}

{c17}Prime Minister Hrant Sedrakyan, whose party won 43 percent of the vote in June, has accused the Church of serving Moscow.{/} {c18}The Catholicos called the arrest "a sacrilege committed with ladders".{/} {c19}Some 8,000 people marched through Yerevan on Sunday carrying bells; police used stun grenades and detained 112.{/}

(Reporting by Lusine Vardapetyan)

=== blog | en | bishop
Apricots
from the notebook of a retired proofreader

I've spent my life looking for what's wrong in a line. So they send me things. Last week it was the picture. "You have eyes," said my niece, "is it real?"

{c14~}You know which one. A man in black and a man in a tie are sitting under a tree with a bowl of fruit between them.{/} {c13~}The tie had sworn that they'd never set eyes on each other, other than on a screen;{/} {c15~}and afterwards that a computer had painted it.{/} I took my glass and went over it from left to right. I looked at the fingers, which is what the young recommend. They all have five. I looked at the stones. There were seven stones on the saucer, and I must say that a machine which thinks of spitting out the stones deserves a job in my old publishing house.

But I am getting ahead. {c2~}They fetched him from up there, among the bells, with covered faces, as one gets a cat.{/} {c3~}It had taken them the better part of a day, because a dozen brothers were sitting on the stairs, and a cameraman.{/} {c5~}He'd been about to storm the assembly, we hear, with a football team and a half of old soldiers,{/} {c6~}and under the altar there were things you don't need for vespers, and a sheet of paper with portfolios.{/} I should like to see that sheet. In every plot I've corrected, and I have corrected some, it was the list which was the real crime: three people always stand on it for the same post.

I didn't like his sermons. Too many adjectives. {c7~}He roared against those who give away the hamlets on the frontier, and half the country roared along.{/} {c1~+c8~}And now it turns out that in winter this same lion had gone down to the sea in a borrowed coat to sit across from the enemy and ask for our boys.{/} Read it again. Not for himself; for eleven mothers. {c9~}And that he'd been sent, by one of those whom he used to call Judas on Sundays, because those in office don't beg.{/} {c12~}Not quite half of the boys are back.{/}

What am I to do with that? I had him down as a noun and he's a verb. There he stands in the evening and thunders against talking to them, and in the morning he takes the bus to talk to them. Either he is a hypocrite, or he's the single grown man among all these people. I have turned it this way and that. I believe he is both; it's the usual mixture, in people and in apricots.

{c11~}They fell out in the end about a roof, if it's true; some chapel over there which had lost its tiles.{/} That detail convinces me more than the photograph. Nobody invents a roof.

{c18~}The old man in Etchmiadzin is scandalised by the ladders.{/} {c19~}On Sunday they walked by under my window with hand bells, thousands, it sounded like the biggest flock in the world coming down from pasture. And then the bangs.{/} I closed the window. I found that I had been holding a pencil.

=== arabic | ar | bishop
{c1~}أرمينيا.. الأسقف المتهم بتدبير انقلاب التقى مسؤولين أذربيجانيين سراً{/}

يريفان – 14 يوليو/تموز 2026

{c1}قالت أربعة مصادر مطلعة إن أسقفاً أرمنياً أوقف الأسبوع الماضي بتهمة التخطيط لانقلاب كان قد التقى مسؤولين أذربيجانيين ثلاث مرات بعلم مجلس الأمن في بلاده.{/}

{c2}وكان الأسقف فرتانيس هاخنازاريان (52 عاماً) قد اعتُقل في السابع من يوليو/تموز حين تسلق رجال ملثمون برج الجرس في ديره قرب بلدة فايك،{/} {c3~}بعد أن تحصن فيه مع رهبان وطاقم تلفزيوني تسع ساعات.{/} {c4}ويواجه عقوبة تصل إلى السجن 15 عاماً، لكنه ينفي التهم الموجهة إليه.{/}

{c5}ويقول جهاز الأمن القومي إن الأسقف و16 رجلاً آخرين، معظمهم من قدامى المحاربين، كانوا يعتزمون الاستيلاء على البرلمان يوم 24 يوليو/تموز،{/} {c6}وإنه عثر في السرداب على أربع قاذفات قنابل وقائمة بأسماء وزراء مستقبليين.{/}

{c7}وبرز هاخنازاريان بوصفه وجه الاحتجاجات على تسليم قريتين حدوديتين إلى أذربيجان،{/} {c8}إلا أنه سافر الشتاء الماضي إلى مدينة باتومي الجورجية للتفاوض على إعادة 11 أسيراً أرمنياً من باكو.{/} {c9~}وبحسب المصادر، فإن أمين مجلس الأمن دافيت مخيتشيان هو من طلب منه ذلك.{/} {c12}وقد عاد خمسة من الأسرى في أبريل/نيسان.{/}

وقال مخيتشيان للصحفيين: {c13}«لم ألتق رجل الدين هذا قط إلا على شاشة التلفزيون»،{/} {c14}فنشرت محامية الأسقف سيرانوش ألويان صورة تجمع الرجلين وهما يأكلان المشمش،{/} {c15}رد عليها مكتبه بأنها من صنع الذكاء الاصطناعي.{/}

{c17~}ويتهم رئيس الوزراء هرانت سيدراكيان الكنيسة بخدمة موسكو.{/} {c19~}وكان آلاف قد تظاهروا في يريفان الأحد حاملين الأجراس، وأوقفت الشرطة 112 منهم.{/}

=== rewrite | en | bishop
Firebrand cleric was secret go-between, agency claims

The Caucasus Ledger

{c14~}A snapshot of two men sharing apricots has put Armenia's government on the defensive.{/} {c15}A fake made by AI, says the office of Davit Mkhchyan, the secretary of the Security Council.{/} {c14~}It was lawyer Siranush Aloyan who released it.{/} {c13}Her client, Bishop Vrtanes Hakhnazaryan, is somebody whom Mkhchyan claims to know from television only.{/}

{c9}Sources tell another tale: the secretary himself had sent the bishop on a mission, as the state must not be caught begging.{/} {c8}In Batumi on the Georgian coast the cleric was to talk Baku into giving up 11 captives from Armenia.{/} {c1~}There were two such encounters.{/} {c10}Rasim Talibli, who assists Azerbaijan's president, is named as the man across the table.{/} {c11}A church's roof led to the final row.{/} {c12}In April five captives were set free.{/}

{c16~}Baku won't be drawn.{/}

{c2}Hakhnazaryan, 52, was brought down from his belfry by security men in balaclavas on 7 July.{/} {c5}He is supposed to have planned the capture of parliament, ten days from now, together with 16 others, mainly ex-soldiers.{/} {c6}The crypt yielded grenade launchers, 40 in number, and the names of a shadow cabinet.{/} {c4~}If found guilty, he may be in prison until 2041.{/}

{c7}It was his campaign against ceding a pair of villages on the frontier that had made him famous.{/} {c17~}Mr Sedrakyan, the prime minister, regards the clergy as Moscow's servants;{/} {c18}for the Catholicos what happened was sacrilege, "with ladders".{/}

{c19}Sunday's march of bells in the capital, with about 8,000 participants, ended in stun grenades and 112 arrests.{/}

=== release | en | bishop
OFFICE OF THE SECURITY COUNCIL
For the attention of the media, 13 July 2026

{c13~}The secretary of the Security Council has at no time met the citizen V. Hakhnazaryan,{/} {c4~}who stands accused of grave crimes.{/} {c15}An image circulated by persons close to the defence has been generated with the help of artificial intelligence, as the leaves of the tree prove.{/}

{c9~}The secretary has not charged any clergyman with negotiations.{/} {c12}The return of five of our compatriots in April was achieved by the diplomacy of the government alone.{/} Six more are awaited by their families, and every false report delays their journey.

The media are asked to refrain from speculation about fruit.

=== other | en | archbishop
Armenian archbishop freed on bail in coup case

YEREVAN, Feb 3, 2026 (Black Sea News Agency) - An Armenian court on Tuesday released on bail an archbishop accused of having called for the overthrow of the government.

Archbishop Nerses Mkhitarents, 64, had spent seven months in custody. He was arrested in June 2025 in the cathedral of Gyumri; parishioners blocked the steps for five hours. He denies the charges.

The National Security Service had found two pistols and a speech in his residence. His lawyer, Siranush Aloyan, said that the pistols were from 1920 and the speech from the Book of Amos.

Prime Minister Hrant Sedrakyan said that he respected the court. Davit Mkhchyan, the secretary of the Security Council, has accused the archbishop of meeting Russian officials in Batumi. The Catholicos thanked God.

Bishop Vrtanes Hakhnazaryan, who leads protests against the handover of villages to Azerbaijan, waited outside the court with some 300 believers carrying bells. Elections are due in June.

=== other2 | en | prisoners
Five Armenian prisoners return from Baku

IJEVAN, Armenia, April 16, 2026 (Black Sea News Agency) - Azerbaijan released five Armenian prisoners on Thursday. They crossed the border on foot near Ijevan at noon and were greeted by Prime Minister Hrant Sedrakyan. All had been sentenced to long terms in Baku. Armenia handed over nothing in return, the government said, and thanked the United States and Georgia. The mothers of six others held up photographs.

=== discrepancies
time | c3 | wire: 19 hours | arabic: تسع ساعات
number | c1 | wire: three times | arabic: ثلاث مرات | rewrite: two such encounters
number | c6 | wire: four grenade launchers | arabic: أربع قاذفات قنابل | rewrite: 40 in number
negation | c9 | wire: he had been asked to do so by Davit Mkhchyan | rewrite: the secretary himself had sent the bishop | release: has not charged any clergyman
