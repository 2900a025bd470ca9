=== wire | en | kunnathodi
{c1~}Second death from bat virus in Kerala district{/}, {c5~}376 under watch{/}

KOZHIPURAM, June 17, 2026 (Press Union of India) - {c1}A 34-year-old nurse died here on Tuesday night of the Marang virus, the second victim in ten days of a disease that is carried by fruit bats, the state Health Department announced on Wednesday.{/}

{c2}Shyni Varghese had treated the first patient, a coconut climber aged 51 from the village of Kunnathodi, before anybody knew what ailed him.{/} {c3}He died on June 7; his sample was sent to the virology institute in Pune only on June 11.{/}

{c4}Two other persons, the climber's son and a radiographer, have tested positive and are on ventilator support in the Government Medical College.{/} {c5}As many as 376 contacts have been listed, of whom 88 are in the high-risk category and must stay at home for 21 days.{/}

{c6}Health Minister K.V. Sudhakara Panicker told reporters that there was "vigilance but no panic".{/} {c7}Schools and anganwadis in five panchayats have been shut till June 28, weddings restricted to 20 guests, and the temple festival at Kunnathodi called off for the first time since 1948.{/}

{c8}The minister admitted that the isolation ward built at a cost of Rs 9.4 crore after the earlier outbreak had been in use as a store for furniture.{/} {c9}"It was cleared in four hours," he said.{/}

{c10}A Central team caught 41 bats at a well on the climber's land on Monday. Fourteen of them carried antibodies.{/} {c11}He is believed to have eaten a half-bitten jackfruit that he had picked up below a tree.{/} {c12}The team's leader, Dr Pragya Waikar, warned people not to cut down trees or smoke out roosts, since frightened bats shed more virus.{/}

{c13}In spite of her appeal, men with crackers drove some thousand bats from a banyan at Perumkulam on Tuesday. Police have registered a case against nine.{/}

{c14}There is no vaccine. A monoclonal antibody, of which 20 doses were flown in from Australia, was given to the nurse too late, her doctors said.{/}

{c15}Nurses at the taluk hospital, where she had worked for eleven years, struck work for two hours on Wednesday. They complained that they had had to buy their own N95 masks.{/} {c16}Her husband, an electrician in Sharjah, could not take leave in time and saw the burial on a video call.{/} {c17}She was laid to rest in a grave ten feet deep, as the protocol lays down.{/}

{c18}The virus kills between 40 and 75 per cent of those whom it infects.{/}

=== rewrite | en | kunnathodi
{c1~+c2~}Nurse who cared for 'patient zero' dies of deadly bat bug in India{/}

Health | 4h ago | Reporting by agencies, edited by Jodie Marsh

{c16}From a building site in the Gulf, a man watched on his telephone as his wife was lowered into the ground: his boss had not let him go soon enough.{/} {c17~}The grave was twice as deep as usual. Those are the rules.{/}

{c1}Shyni Varghese, 43, is the second person whom the Marang virus, spread by fruit-eating bats, has killed in Kozhipuram in the south Indian state of Kerala within a week and a half.{/} {c2}She was among those who looked after the first, a 51-year-old who climbed palms for a living in Kunnathodi, when his illness had yet to be identified.{/} {c3~}Four days passed after his death before a specimen went off to the laboratory.{/}

{c4~}One of the two people now fighting for their lives with the help of a machine is his son.{/} {c5~}Close to four hundred others who had been near the sick are being monitored,{/} and officials fear that the figure may rise.

What gave it to him? {c11}It was certainly a jackfruit, fallen from its tree, from which a bat had already had its share.{/} {c10}Scientists sent by Delhi netted 41 of the beasts by his well, a third of which had antibodies in their blood.{/}

{c12}Leave the colonies in peace, urges their chief, Pragya Waikar, because a stressed bat is a more infectious bat.{/} {c13~}It was of little use: nine men are in trouble with the law for chasing a whole colony out of its tree with fireworks.{/}

{c8}There is embarrassment over a special unit, erected for 94 million rupees after the last epidemic, in which tables and chairs were found to be stored.{/} {c15~}Colleagues of the dead woman downed tools in protest at having to pay for their own face masks.{/}

{c6~}The local health minister sees no reason to panic.{/} {c7~}Classes have been suspended, wedding parties limited,{/} and children told to stay away from fruit on the ground.

{c14}Against the virus no jab exists, and the antibody treatment that was brought from Australia reached the nurse when nothing could be done any more.{/} {c18}Four to seven and a half in ten patients do not survive.{/}

=== arabic | ar | kunnathodi
{c1~}وفاة ممرضة بفيروس تنقله خفافيش الفاكهة جنوبي الهند{/}

نيودلهي – الأربعاء 17/6/2026

{c1}أعلنت إدارة الصحة في ولاية كيرالا الهندية وفاة ممرضة تبلغ من العمر 34 عاماً بفيروس «مارانغ» الذي تنقله خفافيش الفاكهة، لتكون الضحية الثانية له في غضون عشرة أيام.{/}

{c2}وكانت شيني فارغيز قد أشرفت على علاج المصاب الأول، وهو متسلق أشجار جوز هند في الحادية والخمسين من قرية كوناثودي، قبل أن يُعرف مرضه.{/} {c3~}وقد توفي الرجل في السابع من الشهر الجاري.{/}

{c4}ويرقد مصابان آخران هما نجل المتوفى الأول وفني أشعة على أجهزة التنفس الاصطناعي،{/} {c5}بينما تتابع السلطات 376 مخالطاً، أُلزم 88 منهم بملازمة منازلهم 21 يوماً.{/}

{c7}وأُغلقت المدارس ورياض الأطفال في خمس بلدات حتى 28 يونيو، وحُدد عدد المدعوين إلى الأعراس بعشرين شخصاً، وأُلغي مهرجان معبد القرية لأول مرة منذ عام 1948.{/}

{c6~}وشدد وزير الصحة سودهاكارا بانيكر على أنه لا داعي للهلع،{/} {c8~}لكنه أقر بأن جناح العزل الذي أُنشئ بعد التفشي السابق كان يُستخدم مستودعاً للأثاث.{/}

{c10~}وعثر باحثون على أجسام مضادة للفيروس لدى 14 خفاشاً أُمسك بها قرب بئر في أرض المتوفى،{/} {c11~}ويُعتقد أن العدوى انتقلت إليه من ثمرة مقضومة.{/} {c12}ونبّهت رئيسة الفريق براغيا وايكار إلى أن قطع الأشجار أو طرد الخفافيش بالدخان يزيد من إفرازها للفيروس.{/}

{c14~}ولا يوجد لقاح مضاد للمرض،{/} {c18}الذي تتراوح نسبة الوفيات بين المصابين به من 40 إلى 75 في المئة.{/}

{c15~}ونفّذت ممرضات المستشفى إضراباً دام ساعتين،{/} وقالت إحداهن إن زميلتها «ماتت لأن القناع ثمنه من جيبها».

=== radio | en | kunnathodi
COMMUNITY RADIO VAYALORAM 90.4 - health bulletin, Thursday, read slowly

Good morning, dear listeners. {c11~}Do not eat fruit that has been bitten.{/} {c12~}Do not disturb the bats, do not fell their trees.{/}

{c7~}All schools in our panchayat and the four around it remain closed up to the twenty-eighth. If there is a marriage in your house, you may call twenty people.{/}

{c1~}We bow our heads for Sister Shyni, who passed away on Tuesday night.{/} {c15~}For eleven years she served in our taluk hospital.{/} {c17}She was buried ten feet down, and that is because the rules demand it, not because she was unclean.{/}

{c5~}If you are one of the eighty-eight whom the health worker has told to stay inside, stay inside for twenty-one days.{/} Rice will be brought to you.

=== blog | en | kunnathodi
Curry leaf & cortisone: a doctor's diary from a small town

My first post, in 1994, was in a hospital with one glove. I mean that there were more of them, but they were all for the left hand. A clerk had ordered them. We learned to operate like crabs.

I tell this story at dinners and it has always been good for a laugh. It was not last night. Somebody at the table had known her.

{c2~}She held the basin for a man who was vomiting. That is all. He made his living up in the palms, and he was feverish, and half the ward was feverish because it had rained, and why should she have thought of anything?{/} {c1~}Nine days after him, it was her turn.{/} I have looked up her age and I wish I had not; she could have been a student of mine.

{c3~}Let us do the sums, since no one else will. He dies on a Sunday. On Thursday, somebody finds an icebox and puts him, or what is needed of him, on a plane to Pune.{/} What did they do on Monday? Was it a holiday? I went through my calendar. It was not.

{c8~}And then the nine crores! I saw that ward when it was opened: there was a ribbon, there was a brass lamp, there was negative pressure. It has been keeping desks in isolation ever since.{/} {c9~}Four hours, boasts the gentleman responsible, was all it took to carry them out.{/} Yes, sir. That is what I would have expected of desks.

{c15~}Her friends walked out for the length of a film, without the songs. Do you know why? Because the masks that they wear come out of their own purses.{/} We used to have left hands only. Now we have faces.

You will want something about the bats. I like them. One lives in my porch and I have named him after a superintendent. {c12~}A wise lady from the capital has begged us to leave them alone, because fear makes them drip with the stuff, as it does with us.{/} {c13~}So naturally a party of brave boys went out that very night with the leftover Vishu rockets.{/} I hope the magistrate sends them to hold a basin.

{c7~}There will be no elephants at the temple this year. My father-in-law, who was at the last cancellation as a small boy, says that the goddess will understand; that time it had been for Gandhi.{/}

{c16~}The thing that I cannot put away is a screen the size of a hand, somewhere in Sharjah, on which a man is burying his wife.{/}

I have no conclusion. Wash your fruit.

=== other | en | marang2023
{h1~}Kerala district declared free of Marang virus{/}

KOZHIPURAM, Sept 30, 2023 (Press Union of India) - {h1}The state Health Department on Saturday declared Kozhipuram district free of the Marang virus, 42 days after the last patient had been discharged.{/}

{h2}Of the six persons who tested positive in July and August, two died, both of them farm workers from Mundakkara.{/} {h3}As many as 1,192 contacts were traced and none of them fell ill.{/}

Schools in seven panchayats, shut for three weeks, had reopened earlier.

{h4}Health Minister Leelamma Idiculla said that an isolation ward with 24 beds would come up at the Government Medical College at a cost of Rs 9.4 crore.{/} "Next time we will be ready in four hours," she said.

{h5}A Central team had caught 112 bats, but the virus was found in none of them.{/} {h6}Dr Pragya Waikar, a member of the team, said that the source would perhaps never be known.{/}

=== otherbrief | en | marang2023
State round-up, Sunday

{h1~}All clear in Kozhipuram: six weeks have gone by without a new case of the bat fever,{/} {h2~}which cost two lives this monsoon.{/} {h3}Nearly twelve hundred people had been followed up, and every one of them stayed healthy.{/} {h4~}A dedicated ward will be built at the medical college.{/} {h5~+h6}What remains a mystery, possibly for ever according to Dr Pragya Waikar, is the origin, as over a hundred bats proved clean.{/} The onion festival at Mundakkara is on again.

=== discrepancies
age | c1 | wire: 34 | arabic: 34 | rewrite: 43
modality | c11 | wire: he is believed to have eaten | arabic: it is believed | rewrite: certainly
