=== wire | en | sinking
{c2~}At least 38 drown{/} {c1~}as ferry sinks off Papua New Guinea{/}

PORT MORESBY, Dec 7, 2025 (Austral News Agency)

{c1}The passenger ferry Calvados Queen sank in rough seas off eastern Papua New Guinea on Saturday night,{/} {c2}and at least 38 people drowned, the maritime safety authority said.{/}

{c3}Rescuers had picked up 116 survivors by Sunday evening.{/} {c4}It was not clear how many were missing, because the passenger list showed 97 names while survivors spoke of more than 200 people on board.{/} {c5}The vessel was licensed to carry 120.{/}

{c6}It had left Alotau at 5 p.m. for Misima, an overnight journey.{/} {c7}It was hit by three large waves at about 9.40 p.m. and rolled over within two minutes, 11 nautical miles east of the island of Tubora.{/}

{c8}"We were sitting on rice bags and drums. Then everything slid to one side, and we slid with it," said Lavinia Dagoda, 20.{/} {c9}She and many others were students on their way home for Christmas.{/}

{c10}Survivors said that the life jackets had been kept in a locked cupboard{/} {c11}and that about 14 tonnes of cement were stacked on the upper deck.{/}

{c12}A Taiwanese freighter, the Ocean Heron, was the first ship to arrive and took 71 people aboard.{/} {c13}Others were saved by fishermen in sailing canoes.{/}

{c14}The weather service had warned small craft on Saturday morning to stay in port, forecasting waves of four metres.{/}

{c15}The captain, Moses Ilaisa, 44, was among the survivors and was being questioned by police in Alotau,{/} {c16}said the head of the maritime authority, Rupa Gabriel. "He says the weather changed. The weather did not put cement on his roof," she said.{/}

{c17}The owner, Louisiade Lines, said the ship had passed an inspection in August.{/} {c18}It was built in Japan in 1987 for trips of less than an hour between islands in the Inland Sea.{/}

{c19}Australia sent a surveillance plane and a patrol boat.{/} {c20}The government in Port Moresby declared three days of mourning and promised an inquiry led by a judge.{/}

{c21}Ferries are the only link for most of the 600 islands of the country.{/} {c22}In 2019, 27 people died when the Kula Spirit sank off New Britain.{/}

=== update | en | sinking
{c15~}Captain charged{/} {c2~}as toll in Papua New Guinea ferry disaster reaches 52{/}

PORT MORESBY, Dec 8, 2025 (Austral News Agency)

{c15~}Police in Papua New Guinea on Monday charged the captain of a sunken ferry with manslaughter,{/} {c2}while divers brought the number of bodies recovered to 52.{/}

{c1}The Calvados Queen sank in rough seas off the east of the country on Saturday night.{/} {c3}The number of survivors has been corrected to 113, after three people turned out to have been counted twice.{/} {c4}At least 40 are missing; the passenger list showed 97 names, but survivors spoke of more than 200 people on board.{/} {c5}The ferry was licensed to carry 120.{/}

{c15~}Captain Moses Ilaisa, 44, appeared before a magistrate in Alotau barefoot and in a borrowed shirt.{/} He did not enter a plea and was remanded until Jan 12. Two officials of the port were suspended because they had let the ship sail.

{c6}It had left Alotau at 5 p.m. for Misima, an overnight journey.{/} {c7}At about 9.40 p.m. it was hit by three large waves and rolled over within two minutes, 11 nautical miles east of the island of Tubora.{/} {c14}The weather service had warned small craft that morning to stay in port, forecasting waves of four metres.{/}

{c10+c11}Survivors said that the life jackets were in a locked cupboard and that about 14 tonnes of cement had been stacked on the upper deck.{/} The cement was meant for a clinic, a provincial official said.

{c8~}"We were sitting on rice bags and drums. Then everything slid to one side," said Lavinia Dagoda, 20,{/} {c9}one of many students on their way home for Christmas.{/}

{c12}A Taiwanese freighter, the Ocean Heron, took 71 people aboard,{/} {c13}and fishermen in sailing canoes saved others.{/} {c19~}An Australian patrol boat joined the search,{/} which will be called off on Wednesday.

{c17}The owner, Louisiade Lines, said the ship had passed an inspection in August.{/} Its office in Alotau was set on fire on Sunday night. {c18}The vessel was built in Japan in 1987 for trips of less than an hour between islands in the Inland Sea.{/}

{c20~}The country is observing three days of mourning.{/} {c21}Ferries are the only link for most of its 600 islands.{/} {c22}In 2019, 27 people died when the Kula Spirit sank off New Britain.{/}

=== local | en | sinking
Milne Bay Messenger - Alotau, Sunday 7 December

THE SEA GIVES BACK

They come up the main wharf in blankets, and for every one of them somebody cries out a name. {c3}By six this evening 116 names had been cried,{/} and after that it was quiet.

{c1~}The Calvados Queen is gone.{/} {c6}Everybody here saw her leave on Saturday, at five as always, bound for Misima{/}, and many saw how low she lay. "I told my wife, that one is pregnant," says John Bwana, who sells betel nut by the gate.

{c5}On her brass plate it says 120 persons.{/} {c4}On the purser's list, which the harbour office showed us, there are ninety-seven. The people who were on her say two hundred, and some say more.{/}

{c7}Twenty minutes before ten, beyond Tubora, three seas came one behind the other. After the third she lay on her side, and in two minutes there was no ship.{/} {c8}Lavinia Dagoda, who is in her second year at the nursing college and twenty years old, had found a place between the drums and the rice. It all moved at once, she says, and people moved with it.{/} {c9~}Half of her class was with her, going home for the holidays.{/} She has found four of them.

{c10}Nobody could get at the life vests. The cupboard had a padlock, and the boy with the key was asleep below.{/} {c11}On the top deck stood cement, seven tonnes of it, say the men who loaded it:{/} 350 bags for the new clinic at Bwagaoia.

{c13}Those who were in the water longest owe their lives to the sailau, the canoes from Tubora, which went out in the dark with hurricane lamps.{/} {c12}A big ship from Taiwan, Ocean Heron, had found the others, seventy-one of them, and put down her nets for them to climb.{/}

{c2}At the hospital they have laid out thirty-eight under the mango trees, because there is no more room inside.{/}

{c15}Captain Moses Ilaisa, a Kiriwina man of 44 years, was carried ashore with a broken collarbone. He is with the police, who are asking him questions.{/} {c14~}There had been a warning on the radio that very morning, small boats not to go out.{/} {c16~}He is said to have told the officers that the weather turned.{/}

Pastor Elijah will hold a service at the wharf tonight. {c20~}The flags will be down for three days.{/} {c22}Some of us remember 2018 and the Kula Spirit, with its 27 dead, and how we were promised that there would be no more of it.{/}

=== rewrite | en | sinking
Overloaded, top-heavy, too old: {c1~}the last voyage of an island ferry{/}

{c18}When the Calvados Queen was launched from a Japanese yard in 1987, she was meant to hop from one sheltered isle of the Seto Inland Sea to the next, never for longer than an hour.{/} {c1+c2}She ended her days on Saturday night in the heaving waters to the east of Papua New Guinea, taking at least thirty-eight people with her.{/}

A great deal had gone wrong before that, it would appear. {c14}Meteorologists had told the masters of smaller vessels that very morning not to put to sea, as waves as high as a bungalow, some 13 feet, were on their way.{/} {c6~}She went nonetheless.{/} {c5+c4}There was room for 120 under the terms of her permit; 97 were written down, and if one can trust those who lived, at least twice that number had squeezed in.{/} {c11~}Above their heads lay tons of cement,{/} {c10}and whoever wanted a life jacket stood before a lock.{/}

{c7~}Shortly after half past nine, then, some twenty kilometres off Tubora, the sea struck three times, and over she went.{/} {c8~}A young woman describes how drums, rice sacks and human beings tumbled in one direction.{/} {c9}Like a good part of those aboard, she attends college and wanted to be with her family for the feast.{/}

{c3}By Sunday night, 116 had been fished out alive.{/} {c12~}Credit goes above all to a Japanese cargo ship,{/} {c13}but also to islanders who set the sails of their dugouts.{/} {c19}From Australia came an aircraft and a cutter.{/}

{c15}Officers in Alotau have arrested the skipper, 44-year-old Moses Ilaisa.{/} {c16}He blames a change in the weather, to which Rupa Gabriel, who heads the safety authority, retorts that it was not the weather that loaded cement on top of his ship.{/} {c17}His employers, Louisiade Lines, point to a clean bill of health from August.{/}

{c20}The nation mourns until Wednesday, and a judge is to find out who is to blame.{/} {c21}Six hundred islands, most of which cannot be reached in any other way, will be waiting for what he has to say.{/}

=== arabic | ar | sinking
{c1+c2}مصرع 38 شخصاً على الأقل في غرق عبّارة قبالة بابوا غينيا الجديدة{/}

8 ديسمبر 2025 | 09:40 | العالم

المنارة نت – متابعات

{c1}غرقت عبّارة الركاب «كالفادوس كوين» مساء السبت في بحر هائج شرقي بابوا غينيا الجديدة،{/} {c2}ما أسفر عن مصرع 38 شخصاً على الأقل، بحسب هيئة السلامة البحرية.{/}

{c3}وتمكن رجال الإنقاذ من انتشال 116 ناجياً حتى مساء الأحد،{/} {c4}ولا يزال عدد المفقودين غامضاً، إذ تضم قائمة الركاب 97 اسماً فيما تحدث ناجون عن أكثر من 200 شخص،{/} {c5}مع أن الرخصة تسمح بنقل 120 فقط.{/}

{c6~}وكانت العبّارة قد غادرت مدينة ألوتاو متجهة إلى جزيرة ميسيما،{/} {c7~}قبل أن تضربها ثلاث موجات عاتية وتنقلب في غضون دقيقتين.{/}

{c10}وروى ناجون أن سترات النجاة كانت داخل خزانة مقفلة،{/} {c11}وأن 14 طناً من الإسمنت كانت مكدسة على السطح العلوي.{/} {c14}وكانت الأرصاد الجوية قد حذرت صباح السبت القوارب الصغيرة من الإبحار بسبب أمواج قد تبلغ أربعة أمتار.{/}

{c12}ووصلت سفينة شحن تايوانية قبل غيرها إلى الموقع وأنقذت 71 شخصاً،{/} {c13}كما أسهم صيادون بزوارقهم الشراعية في إنقاذ آخرين.{/}

{c15}ويخضع القبطان موزس إيلايسا (44 عاماً)، وهو من بين الناجين، للاستجواب.{/} {c16}وقالت رئيسة الهيئة روبا غابرييل: «يقول إن الطقس تبدل، لكن الطقس لم يضع الإسمنت فوق سقفه».{/}

{c18~}يشار إلى أن السفينة بُنيت في اليابان عام 1978،{/} {c17~}وتؤكد الشركة المالكة أنها اجتازت فحصاً فنياً قبل أشهر.{/} {c20}وأعلنت الحكومة الحداد ثلاثة أيام وفتح تحقيق يقوده قاضٍ.{/}

شارك الخبر: فيسبوك، إكس، واتساب، تلغرام

إقرأ أيضاً:
- لماذا تغرق العبّارات في المحيط الهادئ؟
- بالصور: زلزال يضرب جزر سليمان

=== other | en | kulaspirit
Captain of sunken Papua New Guinea ferry jailed for five years

KOKOPO, Papua New Guinea, May 18, 2021 (Austral News Agency)

A court in Papua New Guinea on Tuesday sentenced the captain of the passenger ferry Kula Spirit, which sank in rough seas off New Britain in 2019, to five years in prison for manslaughter.

The passenger list had shown 44 names, but 81 people were on board, the judge said. The vessel was licensed to carry 60. It had left Kimbe at 6 p.m. for Kokopo, an overnight journey, was hit by a large wave at about 1.20 a.m. and rolled over within ten minutes.

The captain, Henry Tolik, 51, was among the 54 survivors. "He says the engine failed. The engine did not sell tickets to twenty-one people too many," said Rupa Gabriel, then a prosecutor.

The life jackets had been stowed under bags of copra. About nine tonnes of timber were stacked on the upper deck. The weather service had warned small craft that evening to stay in port, forecasting waves of three metres.

The owner, Bismarck Shipping, which went bankrupt last year, had said the ship had passed an inspection in the same month. It was built in Norway in 1979.

A Filipino trawler, the first ship to arrive, had taken 30 people aboard. Others swam to a reef.

=== discrepancies
number | c2 | wire: 38 | local: thirty-eight | rewrite: thirty-eight | update: 52
number | c3 | wire: 116 survivors | rewrite: 116 | update: 113
number | c11 | wire: 14 tonnes of cement | update: 14 tonnes | local: seven tonnes
date | c22 | wire: 2019 | update: 2019 | local: 2018
place | c12 | wire: Taiwanese freighter | local: a ship from Taiwan | rewrite: a Japanese cargo ship
date | c18 | wire: built in 1987 | update: 1987 | rewrite: 1987 | arabic: 1978
modality | c15 | wire: questioned | local: questioned | rewrite: arrested | update: charged with manslaughter
