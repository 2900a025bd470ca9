=== wire | en | bushra
{c1~}Voice of Iraq's best-loved TV puppet dies in Canada{/}

BAGHDAD, Feb 24, 2026 (Levant Newsline) - {c1}Bushra Qaryaqos, the Iraqi puppeteer who gave voice and hand to the television hedgehog Shawki, died in Windsor, Canada, on Sunday.{/} {c2}She was 87.{/}

{c3}Her son Faris said she had died in her sleep after a short illness.{/}

{c4}"The Hedgehog's Garden" was broadcast by Baghdad Television from 1969 to 1990, in 612 episodes.{/} {c5}Most of the tapes were lost when the station was looted in 2003;{/} {c6}43 episodes survive.{/}

{c7}Born in Qaraqosh near Mosul in 1938, Qaryaqos trained as a nurse{/} {c8}and made her first puppet from a bandage to quieten a boy with a broken leg.{/}

{c9}She was taken off the air for four months in 1982 after Shawki refused to salute.{/} {c10}"A hedgehog has no right arm to speak of," she told the officers who questioned her.{/}

{c11}She left Iraq in 1991{/} {c12}and ran a dry cleaner's shop in Windsor.{/} {c13}The puppet is in the Baghdad children's library, which will be named after her, the culture ministry said on Monday.{/}

{c14}She is survived by two sons and seven grandchildren.{/}

=== obituary | en | bushra
Bushra Qaryakos, 1938-2026

Windsor Lakeside Record, Lives Lived

{c12~}To customers on Tecumseh Road she was Mrs. Q, who could get anything out of a wedding dress.{/} Few of them knew that the small woman behind the steam press had once made half a country go to bed on time.

{c7~}She was a 20-year-old nurse from a village near Mosul{/} {c8~}when, on a children's ward, she twisted a bandage round her fist and made it talk.{/} {c4~}That fist became Shawki, a hedgehog in a bow tie, and the hero of 621 episodes which Baghdad showed between 1969 and 1990.{/}

{c9}In 1982 the programme disappeared for a few months because the hedgehog would not give a salute.{/} {c10}Officers came. She told them that with such short arms it was not to be expected.{/}

{c11~}After the Gulf War the family got out by way of Amman,{/} and in Canada she hardly spoke of it. {c5~}What looters had done to the archive hurt her more than exile, says her son Faris.{/} {c15}Last year a cousin found six reels in a bakery in Erbil, and she watched them with the sound off, doing the voices.{/}

{c1~}She died on Feb. 22,{/} {c3~}asleep, in her armchair.{/} {c14}She leaves Faris and Basil and seven grandchildren.{/} {c16}The funeral is on Saturday at eleven at St. Thomas Chaldean Church.{/}

=== arabic | ar | bushra
{c1~}رحيل «خالة قنفذ».. العراق يودّع صوت «شوقي»{/}

بغداد – الثلاثاء 24 شباط 2026

ثقافة وفن | 37 تعليقاً

{c1}غيّب الموت، يوم السبت، في مدينة وندسور الكندية، فنانة الدمى العراقية بشرى قرياقوس التي حرّكت القنفذ «شوقي» ومنحته صوتها،{/} {c2}عن عمر ناهز 87 عاماً.{/} {c3~}وقال نجلها فارس إن والدته رحلت بعد وعكة صحية لم تمهلها طويلاً.{/}

{c4~}ورافق برنامج «حديقة القنفذ» أجيالاً من أطفال العراق على مدى أكثر من عشرين عاماً عبر شاشة تلفزيون بغداد،{/} {c5~+c6}ولم ينجُ من أشرطته بعد نهب مبنى التلفزيون سوى 43 حلقة.{/}

{c7}والراحلة من مواليد قره قوش (بغديدا) عام 1938، درست التمريض{/} {c8}وصنعت دميتها الأولى من ضماد لتسلّي طفلاً كُسرت ساقه.{/}

{c9~}وفي مطلع الثمانينيات أُوقف البرنامج لأن القنفذ امتنع عن أداء التحية،{/} {c10}فكان جوابها الشهير للضباط: «ليس للقنفذ يد يمنى تُذكر».{/}

{c11}وغادرت العراق عام 1991 إلى المهجر.{/} {c13}وأعلنت وزارة الثقافة أمس أن مكتبة الطفل في بغداد، حيث تُحفظ الدمية، ستحمل اسمها.{/} {c15~}وكانت ست حلقات مفقودة قد عُثر عليها العام الماضي في أحد مخابز أربيل.{/}

حمّل التطبيق وتابع الأخبار لحظة بلحظة

ذات صلة: من ذاكرة تلفزيون بغداد | أغاني الأطفال | قره قوش

=== posts | en | bushra
Your memories of Shawki

Collected by our readers' desk. 19 posts, 5 shown. SHOW MORE

Dalia, Malmo: {c1~}I can't believe that the voice of my childhood is gone.{/} My mother used to say that he could see us through the screen.

Mazin, Basra: {c9~}I was seven when he didn't salute and then was off for half a year. We thought he was in prison.{/} So did my father.

Rt. Rev. Putrus: {c16}Funeral Saturday 11 a.m., St Thomas in Windsor.{/} Bring hedgehogs, the family says, not flowers.

Sinan, Detroit: {c12~}She cleaned my suit for my visa interview and wouldn't take money.{/}

Library of the Child, Baghdad: {c13~}Shawki lives with us. Soon the house shall have her name.{/}

=== other | en | adnan
{o1~}Iraqi TV puppeteer dies in Jordan{/}

AMMAN, Nov 14, 2023 (Levant Newsline) - {o1}Adnan Tuma, the Iraqi puppeteer who gave voice and hand to the television crow Zaghur, died in Amman, Jordan, on Sunday.{/} {o2}He was 81.{/}

His daughter Rim said he had died in hospital after a long illness.

{o3}Zaghur the crow was the rival of the hedgehog Shawki in "The Hedgehog's Garden", which was broadcast by Baghdad Television from 1969 to 1990. Tuma joined it in 1974.{/}

{o4}Born in Alqosh near Mosul in 1942, Tuma trained as a carpenter and made his first puppet from a broken chair.{/}

{o5}He left Iraq in 1994 and taught woodwork in Amman.{/} "He was the only man who ever interrupted me," said Bushra Qaryaqos, the voice of Shawki. The culture ministry said it would name a prize after him. He is survived by a daughter.

=== otherar | ar | adnan
{o1~}وفاة صاحب «زاغور»{/}

عمّان – 15 تشرين الثاني 2023

{o1}توفي في العاصمة الأردنية فنان الدمى العراقي عدنان توما، الذي قدّم شخصية الغراب «زاغور»،{/} {o2}عن 81 عاماً.{/} {o3~}وكان «زاغور» غريم القنفذ «شوقي» في البرنامج الشهير «حديقة القنفذ».{/} {o4}ولد توما في ألقوش عام 1942، وكان نجاراً نحت أولى دماه من كرسي مكسور.{/} {o5}ومنذ خروجه من العراق عام 1994 عمل معلماً للنجارة في عمّان.{/} ونعته زميلته بشرى قرياقوس قائلة إن الحديقة صارت بلا غراب.

=== discrepancies
date | c1 | wire: Sunday | obituary: Feb. 22 | arabic: يوم السبت
number | c4 | wire: 612 episodes | obituary: 621 episodes
number | c9 | wire: four months | posts: half a year
