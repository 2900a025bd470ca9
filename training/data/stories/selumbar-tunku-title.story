=== wire | en | title
{c1~}Malaysian sultan strips son of titles{/} {c2~}over island casino{/}

SELUMBAR, Malaysia, April 14, 2028 (Straits News Agency) - {c1}The Sultan of the Malaysian state of Selumbar stripped his second son of all titles on Friday{/} {c2}over plans for a casino on an island reclaimed from the sea.{/}

{c3}Sultan Iskandar Muzaffar, 74, said in a letter read out in the mosques that Tunku Rayyan had "lent the seal of this house to men with dice".{/}

{c4}Tunku Rayyan, 39, loses the style of prince, his seat on the council of the throne and the command of the state's ceremonial guard, the palace said.{/} {c5}He must leave his residence, the Istana Kecil, by the end of May.{/}

{c6}The prince chaired the board of Pulau Cahaya, a project of the developer Kelvin Ooi that covers 420 hectares of new land off the coast and has cost 7.2 billion ringgit ($1.6 billion) so far.{/} {c7}A licence for a "club with games of chance", bearing the royal seal, came to light in March, when a contractor showed it to a court in Singapore.{/}

{c8}Under the constitution no state may license gambling; that's up to the Finance Ministry in Kuala Lumpur,{/} {c9}which has done so only once, in 1969.{/}

{c10}Tunku Rayyan said from London that he had never signed the paper and loved his father.{/} {c11}His lawyer, Gurmit Kaur Sandhu, said that the seal was kept by four people.{/}

{c12}Ooi, whose company lost 23 percent on the Kuala Lumpur exchange before trading in it was halted, said he had been assured that all permits were in order.{/} {c13}He employs 2,600 people in the state.{/}

{c14}Prime Minister Azlan Baharom, who flew to Selumbar for an audience of 20 minutes on Thursday, declined to comment on what he called a family matter.{/} {c15}Two officials familiar with the conversation said that he had offered to take over the project's debts in exchange for a public inquiry, and that the Sultan had refused.{/}

{c16}Opposition leader Lim Wei Siong said the anti-corruption commission should question everybody "with or without a crown".{/} {c17}Police opened a file against him under the Sedition Act on Friday afternoon.{/}

{c18}The chief minister of the state, Hafizah Romli, ordered all work on the island to stop.{/} {c19}She has been at odds with the prince since he had her car towed away from the polo ground.{/}

{c20}The high commissioner of Singapore, Prema Nathan, said that her country had been told nothing.{/} {c21}Its sand dealers are owed 310 million ringgit.{/}

{c22}Malaysia has nine royal houses, whose heads take turns on the national throne for five years at a time.{/} {c23}Selumbar's turn would come in 2031.{/} The sultans have little power but much land, and are seldom criticised in the press, which prefers to report on their horses.

The letter was written by hand, on four sheets, and the imams were given copies only an hour before prayers. In one village the loudspeaker failed after the first paragraph. The congregation sent a boy on a motorcycle to the next mosque to hear how it went on.

=== arabic | ar | title
ماليزيا.. {c1~}سلطان سيلومبار يجرّد نجله الثاني من ألقابه{/} {c2~}بسبب مشروع كازينو{/}

كوالالمبور – 14 أبريل 2028

{c1}جرّد سلطان ولاية سيلومبار الماليزية، الجمعة، نجله الثاني من جميع ألقابه{/} {c2}على خلفية خطط لإقامة كازينو فوق جزيرة اصطناعية.{/}

{c3~}وقال السلطان إسكندر مظفر، في رسالة تُليت في المساجد، إن الأمير ريان «أعار خاتم هذا البيت لأصحاب النرد».{/}

{c4}وبموجب القرار يفقد تونكو ريان (39 عاماً) لقب الأمير ومقعده في مجلس العرش وقيادة الحرس الشرفي،{/} {c5~}وعليه مغادرة مقر إقامته.{/}

{c6~}وكان الأمير يرأس مجلس إدارة مشروع «بولاو تشاهايا» التابع للمطور كلفن أوي،{/} {c7}وقد ظهرت في مارس رخصة لـ«نادٍ لألعاب الحظ» تحمل الختم السلطاني حين قدمها مقاول إلى محكمة في سنغافورة.{/}

{c10}وقال الأمير من لندن إنه لم يوقع الوثيقة قط وإنه يحب والده.{/} {c12~}وأكد أوي، الذي هوى سهم شركته بنسبة 23 في المئة، أنه تلقى تطمينات بشأن التراخيص.{/}

{c14~}وامتنع رئيس الوزراء أزلان بحروم عن التعليق على ما سماه «شأناً عائلياً»،{/} {c16~}بينما طالب زعيم المعارضة ليم وي سيونغ باستجواب الجميع.{/} {c18~}وأمرت رئيسة حكومة الولاية حفيظة رملي بوقف الأعمال في الجزيرة.{/}

{c20}وقالت المفوضة السامية لسنغافورة بريما ناثان إن بلادها لم تُبلّغ بشيء.{/} {c22~}ويتناوب تسعة سلاطين على عرش البلاد.{/}

=== arabic2 | ar | title
{c1~+c3}«أعار خاتم هذا البيت لأصحاب النرد».. بهذه العبارة، التي دوّت من منابر سيلومبار، أنهى السلطان إسكندر مظفر، البالغ من العمر 74 عاماً، المسيرة الأميرية لابنه ريان.{/}

عواصم – المشرق الآسيوي

{c2~}والسبب كازينو لم يُبنَ بعد{/} {c6}في مشروع «بولاو تشاهايا»، وهو 420 هكتاراً من الأرض المردومة ابتلعت حتى الآن 7.2 مليار رينغيت، ويملكه المطور كلفن أوي ويترأس الأمير مجلس إدارته.{/}

{c8}فالدستور لا يجيز لأي ولاية أن ترخّص للقمار، إذ إن ذلك من صلاحيات وزارة المالية الاتحادية،{/} {c9}التي لم تمنح سوى رخصة واحدة عام 1969.{/}

{c4~}وخسر الأمير لقبه ومقعده في مجلس العرش،{/} {c5}وأُمهل حتى نهاية مايو لإخلاء قصره «إستانا كيتشيل».{/} {c11}وتقول محاميته غورميت كور ساندو إن أربعة أشخاص كانوا يحتفظون بالختم.{/}

{c17}وفي تطور لافت، فتحت الشرطة ملفاً بموجب قانون الفتنة ضد زعيم المعارضة ليم وي سيونغ{/} {c16}لأنه طالب هيئة مكافحة الفساد باستجواب الجميع «بتاج أو من دونه».{/}

{c15~}وكان رئيس الوزراء أزلان بحروم قد عرض، وفق مصادر، تحمّل ديون المشروع، لكن السلطان رفض.{/} {c21}ولتجار الرمل السنغافوريين 310 ملايين رينغيت في ذمة المشروع.{/} {c23}وكان يُفترض أن يحين دور سيلومبار على العرش الوطني عام 2030.{/}

=== rewrite | en | title
Lion City Markets | 14 Apr 2028, 18:40

{c12~}Ooi shares were suspended in Kuala Lumpur on Friday with a loss of close to a quarter.{/} {c21}Creditors in Singapore who delivered sand are waiting for 130 million ringgit.{/}

{c1~+c2}The reason is a father's wrath: in Selumbar, Tunku Rayyan isn't a prince any more, since gaming tables were to be put up on the artificial island off the shore.{/} {c6~}He headed the board of the scheme, known as Pulau Cahaya, which has swallowed $1.6 billion.{/} {c7~}A permit with the ruler's seal on it had surfaced in a lawsuit in Singapore.{/} {c10~}It isn't his signature, says the ex-prince, who is in the United Kingdom.{/} {c11}His counsel, Gurmit Kaur Sandhu, notes that four people had access to the seal.{/}

{c18}Chief Minister Hafizah Romli has halted construction.{/} {c15}Premier Azlan Baharom would have assumed the debt, had the Sultan consented to an inquiry, two officials say.{/} {c20~}Singapore's envoy, Prema Nathan, was not informed.{/} {c16~+c17}And Lim Wei Siong, of the opposition, who wishes to see everyone questioned, is himself being investigated for sedition.{/}

Related: Palm oil up | Sand: the new gold?

=== update | en | title
{c30}The developer of an island off Malaysia's coast was detained at the airport of Kuala Lumpur on Saturday{/} as he was about to board his aeroplane to Perth.

April 15, 2028 (Straits News Agency)

{c30~}Kelvin Ooi will be held for four days, the anti-corruption commission said.{/}

{c2~+c1~}A day earlier the project had cost the Sultan of Selumbar's second son his titles, as a casino was to be part of it.{/} {c7}The licence, under the royal seal, had been produced before a Singapore court by a contractor in March.{/}

The commission searched eleven offices on Saturday and carried away a model of the island on a pick-up truck. {c18}Chief Minister Hafizah Romli, who had told the builders to down tools,{/} gave it a room in her own secretariat.

{c11~}Tunku Rayyan's lawyer repeated that several people had had access to the seal.{/} He himself will return from Britain on Monday. {c5}He has until the end of June to vacate the Istana Kecil.{/}

{c17~}Lim Wei Siong, the opposition leader, was questioned for six hours about a remark that police regard as seditious.{/} Prime Minister Azlan Baharom said the law took its course. {c14~}He'd been to see Sultan Iskandar Muzaffar on Thursday.{/}

{c13}Some 2,600 people in Selumbar work for Ooi.{/} Singapore's high commissioner, Prema Nathan, met a delegation of them and served curry puffs.

© Straits News Agency. Sign up for our Monday letter from the peninsula.

=== blog | en | title
Kopi Kurang Manis

When my father was cross with us he wrote it down. He had been a clerk in the land office and couldn't be cross aloud. One would come down in the morning and there would be a sheet beside the plate, folded in three, in that beautiful round hand, and it began with "Whereas". I have eleven of them in a biscuit tin. I was whereased for climbing the jackfruit tree, for the matter of the bicycle, and for marrying.

I've the last of them by heart. It is from the week in which he died; he could no longer hold the pen properly, the hand goes downhill, and it accuses me of having moved his spectacles. They were on his nose. I didn't answer it. One never did answer, that wasn't the idea, one was supposed to come down the next morning a better person and pass him the sugar. I have since thought that the whole of government might be carried on in this way, quite cheaply, with a box of paper and someone to fetch the stamps, and I have even written to the Post on the subject, twice, beginning as he would have begun.

{c3~}I thought of the tin on Friday, after prayers, because there was a sheet for someone else. An old man had written it about his boy, and they read it aloud from every minbar in the state, so that even the boys at the back who were playing with their telephones looked up at the bit with the dice.{/}

Now I hold no views on that family. I wish that to be clear to whoever's reading this in an office. I've seen their horses, which are very clean.

But I used to fish there, where the island is. There was a mudbank that the old people called the Bald Uncle, as it came up twice a day to have a look. You could get cockles off it the size of a baby's fist. {c6~}Today it is a thousand acres of sand with a gate, and seven thousand million have gone into the sea to make it,{/} and there's a signboard at which a lady in a white dress is laughing at a salad. I've never understood what about. {c2~}It seems that they'd meant to have roulette behind the salad.{/}

{c7~}It would never have come out had somebody paid his contractor. It's always the contractor. He goes across the water to get his money from a judge, he pulls a paper out of his bag, and there at the bottom is the old seal with the tiger.{/} {c11~}It lives in a drawer to which four people have the key. Four!{/} We've a drawer at home to which there is one key and I still can't find the scissors.

{c10~}He didn't sign it, he says, and he sends his love, from very far off.{/} I believe the second part. I sent mine from Ipoh, as it happens, for two years, till my father got used to the bicycle.

{c4~}They've taken the lot: the name, the chair, even the gentlemen with the spears.{/} {c5~}He may keep the roof until the schools break up.{/} My sister says that this is hard. She's the one who never got a sheet, she was whereased not once in her life, and it has made her tender.

{c17~}And somebody who remarked that a crown shouldn't matter is being asked by the police what he'd meant by crown.{/} I will therefore not remark on anything, save on cockles.

They don't come any more. I went down last week to ask a man who sits there with a line. He looked at the gate and at the lady. "Uncle's gone to the office," he said.

7 comments | Older: The bicycle, part two

=== regent | en | regent
SELUMBAR, Malaysia, April 27, 2028 (Straits News Agency) - {h1}The Sultan of the Malaysian state of Selumbar named his daughter regent on Thursday{/} {h2}before an operation on his heart, the first woman to hold the office in any of the country's royal houses.{/}

{h3}Tunku Aminah, 44, an eye surgeon, took the oath in the hall of mirrors in a voice that several of those present described as hard to hear.{/} {h4}Sultan Iskandar Muzaffar will be away for six weeks.{/}

The council of the throne approved the choice, the palace said in a letter read out on the radio. {h5}Two of its seven members did not attend, and one of them, the mufti, sent a goat.{/}

{h6}Her elder brother, Crown Prince Tunku Idris, has lived in a Buddhist monastery in Chiang Rai since last year.{/} Of the second brother, Tunku Rayyan, the announcement made no mention.

{h10}Prime Minister Azlan Baharom congratulated her by telephone.{/} {h7}The king's private secretary had let it be known beforehand that the other rulers had no objection, two officials familiar with the matter said.{/}

{h8}The chief minister of the state, Hafizah Romli, said that Selumbar had always been ahead by a day;{/} {h15}its clocks had indeed been set differently until 1981.{/} {h11}Opposition leader Lim Wei Siong, speaking outside a court in the capital, wished the patient well.{/}

{h9}The regent's first act was to reduce the number of gun salutes from 17 to five, for the sake of the hospital next door.{/} {h12}She'll receive the high commissioner of Singapore, Prema Nathan, on Tuesday about a water pipe.{/} The developer Kelvin Ooi, for whom her father had been godfather at a launch, was not invited to the ceremony.

{h13}The surgeon comes from Leipzig.{/} {h14}The Sultan plays the clarinet, and his doctors have forbidden it until August.{/}

Tags: Malaysia, royalty, women

=== regentrewrite | en | regent
Lion City Markets | 27 Apr 2028, 20:05

{h9~}Five shots instead of seventeen: that is how quietly a new era may begin.{/} {h1~+h2~}No woman had ever been put in charge of a Malaysian royal house until Thursday, when Tunku Aminah was in Selumbar.{/}

{h3~}The eye doctor, 44,{/} {h4~}fills in for her father, who will be off duty for six months{/} {h2~}with his heart.{/} {h5~}The mufti stayed away, as did one more of the seven councillors.{/} {h7~}Among her peers nobody minds, it is said in Kuala Lumpur.{/} {h6}The heir proper, Tunku Idris, went into a cloister in northern Thailand a year ago.{/}

{h8~}The state has always been early, thinks Hafizah Romli, who runs its government.{/} {h10~}Azlan Baharom rang;{/} {h11~}Lim Wei Siong sends the Sultan his best wishes;{/} {h12~}Prema Nathan will talk of pipes.{/} For those who hold Ooi bonds it changes nothing.

{h13}A German, from Leipzig, will hold the scalpel.{/} {h14~}Till August there's to be no clarinet, which the neighbours of the palace are said to bear with composure.{/} {h15~}Selumbar is a state that up to 1981 kept a time of its own,{/} and its bureaucrats are still proud of it: on Thursday the gazette with the oath was in the kiosks before the oath had been sworn. Our correspondent bought one at nine. In the picture the regent was already smiling.

Related: Palm oil flat | Clarinets

=== polo | en | polo
SELUMBAR, Malaysia, April 16 (Straits News Agency) - The Sultan of the Malaysian state of Selumbar suspended his nephew from the royal polo team on Friday over a betting slip found in a saddle.

Sultan Iskandar Muzaffar, who is 67, said in a letter pinned to the stable door that Tunku Hadi had "put a price on a horse that had a name".

Tunku Hadi, 26, may not ride in Selumbar for a year, the palace said. He must give back four horses.

The slip was for 40,000 ringgit, placed with a bookmaker in Hat Yai against his own side. Placing bets on sport abroad isn't punishable in Malaysia, but the rules of the club, written in 1923, call for dismissal.

Tunku Hadi said from Bangkok that it was a joke. Tunku Rayyan, the captain, who is the Sultan's second son, said that the team would play with a groom. The developer Kelvin Ooi, whose name is on the shirts, would not comment.

The chief minister of the state, Hafizah Romli, who took office that January, has banned betting advertisements on buses. Azlan Baharom, the minister of sport, told parliament that he preferred badminton. Lim Wei Siong, a young deputy of the opposition, asked how much a horse was fed in a month, and was told that this was a question for the veterinary service. Prema Nathan, who covered the match as a journalist for a Singapore paper before she went into diplomacy, wrote that the groom had been the best man on the field.

Tags: polo, royals, pandemic sport

=== discrepancies
amount | c21 | wire: 310 million | rewrite: 130 million
date | c5 | wire: end of May | update: end of June
date | h4 | regent: six weeks | regentrewrite: six months
date | c23 | wire: 2031 | arabic2: 2030
