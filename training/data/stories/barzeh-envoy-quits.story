=== wire | en | resign
{c1~}U.N. envoy for Syria quits{/} {c3~}over Damascus conference{/}

DAMASCUS, Nov 4, 2026 (Eastlight News) - {c1}The United Nations special envoy for Syria, Ingeborg Aastveit, resigned on Wednesday{/} {c2}after 16 months in the post,{/} {c3}saying that a national conference which opens in Damascus next week had been "emptied of everybody who might disagree with it".{/}

{c4}In a letter to the secretary-general, seen by Eastlight News, the Norwegian diplomat wrote that the government had crossed 214 names off a list of 900 delegates that had been agreed with her in September.{/}

{c5}Among those removed are all the candidates of the Kurdish-led administration in the northeast and 22 women.{/}

{c6}"I was asked to bless a room. I had been promised a conversation," Aastveit, 59, told reporters at her office in the Barzeh quarter, where she was packing a samovar.{/}

{c7}Foreign Minister Lina Qabbani said that the list was a sovereign matter{/} {c8}and that Syria "thanks Ms Aastveit for her patience, and asks her successor for more of it".{/} {c9}The conference would begin on Nov. 10 as planned, she said.{/}

{c10}Five sources familiar with the matter said that the envoy had been to see President Ghassan al-Rifai on Sunday, and that the meeting, which was to have lasted an hour, was over in 12 minutes.{/} {c11}Two of them said that he had shown her a map of Norway and asked how many Sami sat in its government.{/}

{c12}A spokesman for the presidency denied that there had been a map.{/}

{c13}The Kurdish commander, Rojan Hemo, said that his forces would hold a gathering of their own in Raqqa on the same day.{/} {c14}Opposition leader Michel Haddad, of the Civic Bloc, whose name is still on the list, said he would go to Damascus "to vote against the chairs".{/}

{c15}Sheikh Yusuf Hamdan, a spiritual leader of the Druze in Sweida, had already turned the invitation down in October.{/}

{c16}The conference is to choose a committee of 45 that will draft a permanent constitution.{/} {c17}The paper now in force, signed in the spring of 2025, gives the president the right to name a third of the members of parliament.{/}

{c18}Russia's envoy, Vadim Orlenko, expressed regret at the resignation; Washington said that it was "reviewing the format".{/} {c19}The businessman Anas Dabbagh, who has paid for the renovation of the conference centre, put its cost at $11 million.{/}

{c20}Aastveit is the fifth U.N. envoy to have left the job since 2012,{/} {c21}and the first to have worked from Damascus rather than Geneva.{/} {c22}Her deputy, the Jordanian Faris Obeidat, will lead the mission until a successor is found,{/} {c23}which diplomats in New York said could take until February.{/}

The building in Barzeh, a former school of nursing, was given to the mission by the government in the summer of last year. It has a lemon tree, on which staff have hung their badges.

{c24}The secretary-general accepted the resignation "with great reluctance", his spokeswoman said.{/}

=== rewrite | en | resign
LEVANT DESK   Thursday 5 November 2026   by R. Tanios

{c11~}How many Lapps are there in the cabinet in Oslo? With that question, and a chart of the fjords in his hand, Syria's president is reported to have received the woman from the United Nations on Sunday.{/} {c12~}His people say there was no chart.{/} {c10~}She was back in her car after twenty minutes.{/}

{c1~}On Wednesday Ingeborg Aastveit threw in her hand.{/} {c4~}More than two hundred of the nine hundred people who were to discuss the country's future had been struck out, contrary to what had been settled in the autumn,{/} {c5}twenty-two women and every one of the northeastern Kurds' nominees among them.{/} {c6~}She'd expected talk, she said, not a benediction.{/}

{c7~}"Sovereign", countered Minister Qabbani,{/} {c9~}who won't put off the opening.{/} {c13}The Kurds' general, Rojan Hemo, will have an assembly in Deir al-Zor that day.{/} {c14~}Michel Haddad means to attend the one in the capital, if only to vote no.{/}

{c20~}Four have left that job before her.{/} {c22~}For now it falls to Faris Obeidat,{/} {c23}and it may be February before New York has a name.{/}

Also today: Aleppo's soap makers; Beirut port tariff; crossword no. 611

=== arabic | ar | resign
{c1}استقالة المبعوثة الأممية إلى سوريا إنغبورغ أوستفيت{/} {c3~}احتجاجاً على قائمة المؤتمر الوطني{/}

دمشق - الأربعاء 4 تشرين الثاني

{c1}أعلنت المبعوثة الخاصة للأمم المتحدة إلى سوريا إنغبورغ أوستفيت، الأربعاء، استقالتها{/} {c2}بعد ستة عشر شهراً في منصبها،{/} {c3}قائلة إن المؤتمر الوطني الذي يُفتتح في دمشق الأسبوع المقبل «أُفرغ من كل من قد يخالفه الرأي».{/}

{c4}وجاء في رسالتها إلى الأمين العام أن الحكومة شطبت 214 اسماً من قائمة تضم 900 مندوب كان قد جرى التوافق عليها في أيلول.{/} {c5}ومن بين المشطوبين جميع مرشحي الإدارة الكردية في شمال شرق البلاد و22 امرأة.{/}

{c6~}وقالت أوستفيت (59 عاماً) في مكتبها في برزة: «طُلب مني أن أبارك قاعة، وكنت قد وُعدت بحوار».{/}

{c7}وردت وزيرة الخارجية لينا قباني بأن القائمة «شأن سيادي»،{/} {c9}مؤكدة أن المؤتمر سينعقد في موعده في العاشر من الشهر الجاري.{/}

{c10}وأفادت ثلاثة مصادر مطلعة بأن لقاءها بالرئيس غسان الرفاعي يوم الأحد انتهى بعد 12 دقيقة، وكان مقرراً أن يستمر ساعة.{/}

{c13}وأعلن القائد الكردي روجان حمو أن قواته ستعقد ملتقى خاصاً بها في الرقة في اليوم نفسه،{/} {c15}فيما كان الشيخ يوسف حمدان، أحد شيوخ عقل الدروز في السويداء، قد رفض الدعوة في تشرين الأول.{/}

{c16}ومن المنتظر أن يختار المؤتمر لجنة من 45 عضواً لصياغة دستور دائم.{/}

{c22}ويتولى نائب المبعوثة الأردني فارس عبيدات إدارة البعثة موقتاً.{/} {c24}وقبل الأمين العام الاستقالة «بأسف بالغ».{/}

=== arabic2 | ar | resign
{c14~}حداد: سأذهب إلى المؤتمر «لأصوّت ضد الكراسي»{/}

موقع «شام برس» | 5/11 | خاص

{c14}قال زعيم الكتلة المدنية المعارضة ميشيل حداد إنه سيحضر المؤتمر الوطني في دمشق «للتصويت ضد الكراسي»، لأن اسمه ما زال مدرجاً في القائمة.{/}

{c1~}وجاء كلامه بعد استقالة المبعوثة الدولية أوستفيت.{/} {c10~+c11}وتقول مصادر إنها خرجت من لقائها الأخير بالرئيس الرفاعي بعد دقائق، وإنه عرض عليها خريطة النرويج وسألها عن عدد أبناء شعب السامي في حكومة بلادها،{/} {c12}وهو ما نفاه متحدث باسم الرئاسة جملةً وتفصيلاً.{/}

{c4~}أما أصل الخلاف فهو حذف 241 اسماً من قائمة المندوبين،{/} {c5~}بينهم كل مرشحي الشمال الشرقي.{/} {c8}واكتفت الوزيرة قباني بشكر المبعوثة على صبرها «وطلب المزيد منه ممن سيخلفها».{/}

{c18~}وأبدى المبعوث الروسي فاديم أورلينكو أسفه، وقالت واشنطن إنها «تراجع الصيغة».{/} {c19}وكشف رجل الأعمال أنس الدباغ، الذي تكفل بترميم قصر المؤتمرات، أن الكلفة بلغت 11 مليون دولار.{/}

{c20}وأوستفيت خامس مبعوث أممي يغادر المنصب منذ 2012،{/} {c21}وأول من عمل من دمشق لا من جنيف.{/} {c23~}ويتوقع دبلوماسيون ألا يُسمى خلف لها قبل شباط.{/}

ونقلت صفحات محلية أن أثاث المكتب سيُوزع على مدارس الحي.

تابعونا على تلغرام | أرسل خبراً

=== blog | en | resign
A Room With Chairs

My mother used to say that you can tell a host by whom he has not invited. She gave dinners in Abu Rummaneh for 40 years and kept a notebook, and in the notebook there were two columns, and the second column was much longer and was written in pencil.

{c4~}Of the nine hundred for whom places had been laid next week, it seems that almost one in four has been rubbed out.{/} In pencil, I hope. It isn't for me to say who belongs at the table of the nation; I have been sent home from better ones. But {c4~}when somebody's been asked to help with the list, and has sat over it all summer with her glasses on, and then finds that the cook has been through it with a knife,{/} well, one understands that she takes off the apron.

{c1~}She has taken off the apron.{/} {c2~}A year and a bit she lasted;{/} there are tenants in my building who have not yet unpacked after such a time. {c21~}She'd at least moved in, which is more than may be said of the others, who loved us from a lake in Switzerland.{/}

I met her once, at the dentist's. She was reading a magazine of 2009, in Arabic, with her finger under the line. We talked about jam. She wanted to know what one did about wasps. I've thought since that it was the only question that any of them ever asked me to which I knew the answer.

{c6~}What she said, over her boxes, was that they wished for her to give the blessing, when she had come for the talk.{/} Somebody had better tell her that in this town they're the same thing. You bless, and then you talk, about your knees mainly; and when you get up everything's been decided in the kitchen.

{c11~}And there's a story about a map. The great man is said to have unrolled her own country in front of her and to have asked, where are your reindeer people, madam, in which ministry?{/} {c12~}There was no such map, we hear from the palace.{/} There never is. I only say that as retorts go it has something; I'd have liked to be asked it. I would have said: Excellency, they've a parliament of their own, in a village, and it is very cold there and nobody is ever crossed out, as the ink freezes.

My mother's last dinner was for six. Eleven came. She had the boy bring the ironing board.

=== talks | en | kurds
{h1~}Damascus and Kurdish commander adjourn talks without accord{/}

DAMASCUS, Nov 19, 2026 (Eastlight News) - {h1}Talks between Syria's government and the Kurdish-led forces that hold the northeast were adjourned on Thursday{/} {h2}after nine hours, over the question of who is to command the border crossing of Semalka,{/} both sides said.

{h3}In a paper seen by Eastlight News, the commander, Rojan Hemo, proposed that his men should join the army as three divisions under their own officers.{/} {h4}The government offered to take them in one by one, after a medical examination.{/}

{h5}"I was asked for my shoe size. I had been promised a rank," Hemo, 48, told reporters in the garden of the Foreign Ministry.{/}

{h10}Foreign Minister Lina Qabbani said that an army was "not a block of flats".{/} {h6}The two sides would meet again on Dec. 3 in Hasakeh, she said.{/}

{h7}Five sources familiar with the matter said that President Ghassan al-Rifai had looked in for a quarter of an hour and had left his cup of coffee untouched.{/} Two of them thought that it had been cold.

Faris Obeidat, a Jordanian who works for the United Nations in Damascus, was not in the room. He had been asked to wait in a hotel across the street and was called in to take a photograph. Opposition leader Michel Haddad of the Civic Bloc said that at least a photograph was a document.

Sheikh Yusuf Hamdan, a spiritual leader of the Druze, who is in talks about a local police force in Sweida, said that he was watching "with a pencil".

Russia's envoy, Vadim Orlenko, offered his country's base at Qamishli as a place for the next round. {h8}The United States has fewer than 800 soldiers left in the northeast and has said it will withdraw the last of them by June.{/}

{h9}The northeast has most of Syria's oil, some 90,000 barrels a day, and a third of its wheat.{/} The businessman Anas Dabbagh holds a contract to refine part of the oil in Homs.

=== talksrewrite | en | kurds
{h10~}Not a block of flats{/}

{h4}A doctor is to look into the mouth of each of them, and if he is found fit he may join the army: thus the bid of Damascus to the Kurds.{/} {h3~}Rojan Hemo had asked for three divisions, complete with their officers.{/} {h5~}He'd hoped for epaulettes, he said; they wanted to know what boots he takes.{/}

{h1}And so they parted on Thursday without a result.{/} {h2~}For nineteen hours it had been all about a single crossing on the border with Iraq.{/} {h7~}At one moment the president came by, and didn't drink his coffee, people who were there relate.{/}

{h6~}They'll try again in Hasakeh at the beginning of next month.{/}

At stake, beside the grain, is a good deal of petroleum: {h9~}every day the region pumps ninety thousand barrels.{/} {h8~}The Americans, of whom there are 800 or more, want to be gone by the summer.{/}

An old hand of the foreign ministry, who asked for his name to be withheld as he wishes to go on living in his flat, told us there would be a fourth round, a fifth and then a wedding.

The Orontes Letter is free. If you like it, tell a friend. Unsubscribe here.

=== predecessor | en | lastyear
U.N.'s Syria envoy steps down, Norwegian tipped to follow

GENEVA, May 28, 2025 (Eastlight News) - The United Nations special envoy for Syria, Paulo Dornelles, will step down at the end of June for family reasons, he told the Security Council by video link on Wednesday.

"I came to this file with brown hair," said the Brazilian, 66, who has served for six years and has never been able to bring the two sides into one room for more than an afternoon.

The Norwegian Ingeborg Aastveit, who has been ambassador in Ankara, is favoured to succeed him, three diplomats familiar with the matter said. They named the Jordanian Faris Obeidat and a former president of Slovenia as her rivals. Russia's envoy, Vadim Orlenko, said that Moscow would prefer someone "who owns an umbrella".

Syria's foreign minister, Lina Qabbani, thanked Dornelles and said she hoped that the mission would soon "find its way to our climate". President Ghassan al-Rifai received him in March, and gave him a box inlaid with mother-of-pearl.

Dornelles's last proposal, for a monitoring group of 60 judges and teachers, has not been answered by the government. The Kurdish commander, Rojan Hemo, had accepted it; Sheikh Yusuf Hamdan, of the Druze of Sweida, had asked for the number of judges to be lowered. Michel Haddad, a lawyer who was then in exile in Lyon, called it the best idea that nobody would read.

The Security Council is split over whether to keep the post at all. The mission costs $16 million a year, and 90 people work for it, nearly all in Switzerland.

The businessman Anas Dabbagh, who returned from Dubai in January, has offered to put up the next envoy in one of his hotels at half price. The United Nations said that it had rules for that.

Dornelles said he would write no memoirs. He intends to keep bees near Pelotas.

(Reporting in New York by Thandeka Moyo-Lind) | Correction: an earlier version gave the wrong age

=== discrepancies
time | c10 | wire: 12 minutes | rewrite: twenty minutes | arabic: 12 دقيقة
place | c13 | wire: Raqqa | rewrite: Deir al-Zor | arabic: الرقة
source_count | c10 | wire: five sources | arabic: ثلاثة مصادر
number | c4 | wire: 214 | arabic: 214 | arabic2: 241
time | h2 | talks: nine hours | talksrewrite: nineteen hours
number | h8 | talks: fewer than 800 | talksrewrite: 800 or more
