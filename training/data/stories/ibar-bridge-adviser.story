=== wire | en | adviser
{c1~}Kosovo PM's adviser met Serbian spy before police raid in north, officials say{/}

PRISTINA, Nov 11, 2025 (Balkan Newsroom Agency)

{c1}A security adviser to Kosovo's prime minister met an officer of Serbia's intelligence service at a spa in North Macedonia eight days before Kosovo police stormed a hotel in the Serb-majority north, three Western officials and a former minister said.{/}

{c2}The raid on the Hotel Jelenak in Zubin Potok on Oct 18 was meant to catch Ljubiša Ravnić, a construction magnate wanted for an ambush in which a policeman was killed.{/} {c3}Police found 23 rifles, two mortars and a breakfast table laid for ten, but Ravnić had gone.{/}

{c4}The adviser, Besart Krelani, 39, told colleagues that he had travelled to the spa at Debar for his back, the former minister said.{/} {c5}There he was seen with Colonel Dragan Ilinčić, who heads the Kosovo desk of the Serbian service, according to the officials.{/}

{c6}What was discussed is not known.{/} {c7}One of the officials said that Krelani had offered Belgrade to look away if Ravnić disappeared quietly, since a trial would have been "a circus before the election".{/} {c8}Another said the Serb side had asked for the meeting in order to return two kidnapped border policemen.{/}

{c9}"I met a masseur. If he was a colonel, he hid it well," Krelani said by telephone.{/} {c10}Prime Minister Arta Hoxhaj-Kelmendi said she trusted her staff and spoke of "a Belgrade operetta".{/} {c11}Serbia's intelligence service said that it never commented.{/}

{c12}The interior minister, Fatmir Lushtaku, said that his ministry had not told the prime minister's office of the raid until 20 minutes before it began.{/} {c13}"I had my reasons," he said. The two belong to different parties of the coalition.{/}

{c14}NATO's peacekeeping force, which patrols the north, was informed two hours ahead.{/}

{c15}The two border policemen were released on Oct 24 at the bridge over the Ibar in Mitrovica.{/}

{c16}Parliament will hold a closed hearing on Nov 20.{/} {c17}Elections are due in February.{/} {c18}Kosovo declared independence from Serbia in 2008; Belgrade does not recognise it.{/}

=== rewrite | en | adviser
Balkan spa mystery deepens as minister points finger

EuroMonitor / Kosovo / by F.D.

{c12}Kosovo's interior minister, Fatmir Lushtaku, deliberately kept his own prime minister in the dark until 20 minutes before police moved on a hotel in Zubin Potok last month,{/} {c13}and says that he had cause.{/} The cause may now have a name.

{c4}Besart Krelani, 39, the premier's man for security, had gone to take the waters in Debar, across the border in North Macedonia, on account of his back, or so he told the office.{/} {c1~+c5}It was there, according to Western officials and an ex-minister, that he sat down with Dragan Ilinčić, the colonel in charge of Kosovo at Serbian intelligence, ten days before the operation.{/}

{c2}The target of the raid of 18 October was Ljubiša Ravnić, a builder sought in connection with a deadly attack on the police.{/} {c3}The rooms yielded 32 rifles, a pair of mortars and ten untouched breakfasts. Of the man himself there was no trace.{/}

{c7+c8}Did Mr Krelani suggest that the suspect had better vanish and spare everyone a noisy trial in an election year? So one official has it. Or was it the Serbs who wanted to talk, about handing back two abducted border guards? That's what another says.{/} {c15}The guards did come home, on 24 October, over the bridge at Mitrovica.{/}

{c9}The adviser laughs it off: there had been a masseur, and no rank was visible.{/} {c10~}His boss stands by him.{/} {c11}From Belgrade's service comes the usual silence.{/}

{c16}MPs are to take evidence in public on 20 November,{/} {c17~}three months before the country votes.{/}

© EuroMonitor 2025. Reproduction requires written permission.

=== arabic | ar | adviser
{c1~}مستشار رئيسة وزراء كوسوفو التقى ضابطاً صربياً قبل مداهمة في الشمال{/}

بريشتينا – خاص

{c1}التقى مستشار أمني لرئيسة وزراء كوسوفو ضابطاً في المخابرات الصربية داخل منتجع صحي في مقدونيا الشمالية، وذلك قبل ثمانية أيام من اقتحام شرطة كوسوفو فندقاً في الشمال ذي الأغلبية الصربية، حسبما ذكر ثلاثة مسؤولين غربيين ووزير سابق.{/}

{c2~}واستهدفت المداهمة التي نُفذت في 18 أكتوبر/تشرين الأول فندق يلناك في زوبين بوتوك، بحثاً عن المقاول ليوبيشا رافنيتش المطلوب في قضية مقتل شرطي،{/} {c3}إلا أن الشرطة لم تجد سوى 23 بندقية ومدفعي هاون ومائدة إفطار معدة لعشرة أشخاص.{/}

{c4~}وقال المستشار بيسارت كريلاني لزملائه إنه سافر إلى منتجع ديبار لعلاج ظهره،{/} {c5~}لكنه شوهد هناك برفقة العقيد دراغان إيلينتشيتش.{/}

{c7}ووفقاً لأحد المسؤولين، عرض كريلاني على بلغراد غض الطرف إن اختفى رافنيتش بهدوء، لأن محاكمته كانت ستتحول إلى «سيرك قبل الانتخابات».{/} {c8}بيد أن مسؤولاً آخر قال إن الجانب الصربي هو من طلب اللقاء لإعادة شرطيين مختطفين من حرس الحدود.{/}

ورد كريلاني هاتفياً: {c9}«التقيت مدلّكاً، وإن كان عقيداً فقد أحسن إخفاء ذلك».{/} {c10}كما وصفت رئيسة الوزراء أرتا خوجاي كلمندي الأمر بأنه «أوبريت من بلغراد»، مؤكدة ثقتها بفريقها.{/}

{c12~}وكشف وزير الداخلية فاتمير لوشتاكو أن وزارته لم تبلغ مكتب رئيسة الوزراء إلا قبيل بدء العملية.{/} {c14}وأُبلغت قوة حفظ السلام التابعة لحلف شمال الأطلسي قبلها بساعة واحدة.{/}

{c16}ومن المقرر أن يعقد البرلمان جلسة مغلقة في 20 نوفمبر/تشرين الثاني،{/} {c17}فيما تُجرى الانتخابات في فبراير/شباط.{/}

=== blog | en | adviser
Cold Coffee, Pristina
a diary of sorts

14 November. Rain. The whole café was talking about backs.

Everybody has one, it turns out. The waiter's got a disc. Old Zymer has something at the bottom that he's been meaning to show a doctor since the Ottomans. {c4~}And all because a gentleman from the cabinet had found it necessary to cross a frontier to have his kneaded.{/} "We've got hot springs here," said Zymer, "we have three, and one of them is warm."

{c5~}The trouble is not the spring but who else was in it. A person from over there, an officer, and not of the transport corps.{/} {c9~}The patient says that he lay on his stomach and saw nothing but a pair of hands.{/} That is the best excuse I've heard in this country since a deputy explained that the money had been put in his freezer by his mother-in-law.

{c1~}It was a week or so afterwards that our boys kicked in the door of the hotel in the north.{/} {c3~}They discovered an arsenal, and eggs. The eggs were warm, somebody's cousin was there, he touched one.{/} {c2~}The rich man with the cement mixers, on whose account a policeman's children have no father, wasn't at the table.{/} You don't leave ten eggs for nothing. Somebody has called you away.

So who called? I don't know and I shan't pretend to. {c7~}According to one whisper our side proposed it: let him melt, we'll shut our eyes, before the voters start looking.{/} {c8~}Another whisper has it the other way about, that they were haggling for those two poor fellows from the border post.{/} I like the second better, and so I distrust it. {c15~}They were let go in the end, it's true. I was on the bridge that day and saw one of them kneel down and kiss the tram rails,{/} though we've had no tram for fifty years and what he kissed was a drain.

{c12~}What gets me is the quarrel at home. A minister sends two hundred men with helmets and tells the lady who governs us when they are already tying their laces.{/} {c13~}He's got his motives, he says.{/} Doesn't he just! They're coalition partners. In my grandmother's village that was called a feud, and there were rules.

{c10~}She says it's all an operetta composed on the Danube.{/} Could be. But in operettas the wrong people always sit in the same pavilion, and the audience has known it since the first act.

{c16~}They will hear witnesses behind closed doors next week.{/} I shall have my own hearing, here, with the door open. Zymer has promised to bring the X-ray.

=== other | en | ferhat
Adviser to Kosovo's president resigns over trip to Belgrade

PRISTINA, Oct 2, 2023 (Balkan Newsroom Agency) - {h1}An adviser to Kosovo's president resigned on Monday after a newspaper had published photographs of him at a football match in Belgrade.{/}

{h2}Ilir Gashi-Morina, 44, who dealt with the economy, said he had been invited by a Serbian chamber of commerce{/} and had met nobody from the government or the intelligence service. {h3}"I met a goalkeeper," he told reporters.{/}

The opposition, led by Arta Hoxhaj-Kelmendi, demanded a hearing in parliament. The former interior minister Fatmir Lushtaku spoke of "a Belgrade operetta".

{h4}The match took place eight days after a gunfight at a monastery in the Serb-majority north in which a policeman was killed.{/} Elections are due next year. Belgrade does not recognise the independence that Kosovo declared in 2008.

=== other2 | en | ferhat
From the sports desk

{h3~}The "goalkeeper" who cost a Kosovo official his job{/} is 36, plays for a second-division club and had no idea. {h2~}The official had been asked to the game by businessmen,{/} sat behind the goal and wanted a signed glove for his son. {h1~}When the picture was printed he had to go,{/} {h4~}barely a week after the shooting at the monastery.{/} "I would have given him both gloves," the keeper says.

=== discrepancies
time | c1 | wire: eight days before | arabic: ثمانية أيام | rewrite: ten days before
number | c3 | wire: 23 rifles | arabic: 23 بندقية | rewrite: 32 rifles
negation | c16 | wire: a closed hearing | arabic: جلسة مغلقة | rewrite: in public
time | c14 | wire: two hours ahead | arabic: بساعة واحدة
