=== wire | en | graves
{c1~}Turkish mayor jailed for selling same graves twice{/}

IZMIR, Turkey, Feb 19, 2026 (Anadolu-Ege Wire) - {c1}A court in western Turkey sentenced a former mayor to 13 years and four months in prison on Thursday for selling burial plots that already had owners, some of whom were lying in them.{/}

{c2}Sevket Tuncalp, 67, mayor of the seaside town of Sazlikoy from 2009 to 2024, sold 284 plots with a view of the Aegean more than once,{/} {c3}taking in 61 million lira, now worth $1.4 million, the court in Izmir found.{/}

{c4}Five employees of the town's cemetery office received between two and six years.{/} {c5}An imam charged with having looked the other way was acquitted.{/}

{c6}Prices for a grave on the upper terrace reached 900,000 lira after a famous singer was buried there in 2017.{/} {c7}When the terrace was full, stones were moved at night and older graves shifted "by a metre or two towards the car park", the judge, Neslihan Aksoy, said in her ruling.{/}

{c8}The matter came out in the summer of 2023, when the Gurkan family arrived to bury a grandmother and met the funeral of a retired admiral at the same hole.{/} {c9}"We stood there with two coffins and one spade," said her grandson, Volkan Gurkan.{/} {c10}The families tossed a coin, and the admiral was buried first.{/}

{c11}Tuncalp told the court that he had been a victim of his own popularity.{/} {c12}"Everyone wanted to lie next to someone," he said. "I never learned to say no."{/} {c13}His lawyer said the verdict was political, since Tuncalp had left the ruling party a year before charges were brought.{/} {c14}Prosecutors denied that.{/}

{c15}Part of the money went into a restaurant, the Last Stop, run by his son opposite the gate.{/} {c16}It was closed in 2024 by health inspectors.{/}

{c17}The remains of 43 people have not been located, and relatives have given DNA samples.{/} {c18}The town, which has 14,000 inhabitants, is being sued for 190 million lira.{/}

{c19}"We have asked the sea to stop being so beautiful," said the present mayor, Deniz Oral, who was elected in 2024 on a promise to dig up nothing.{/} {c20}She has banned the sale of plots to non-residents.{/}

=== arabic | ar | graves
تركيا: {c1~}السجن أكثر من 13 عاماً لرئيس بلدية باع القبور مرتين{/}

إزمير – خدمة «البحر المتوسط» الإخبارية – 20 شباط 2026

{c1}قضت محكمة في غرب تركيا بسجن رئيس بلدية سابق 13 عاماً وأربعة أشهر لبيعه قبوراً لها أصحاب، بل إن بعضهم كان مدفوناً فيها.{/}

{c2~}ودانت المحكمة شوكت تونجالب (67 عاماً)، الذي ترأس بلدية سازليكوي الساحلية، ببيع 284 قبراً مطلاً على بحر إيجه أكثر من مرة{/} {c3~}مقابل 61 مليون ليرة.{/} {c4}وحُكم على خمسة من موظفي المقبرة بالسجن بين سنتين وست سنوات،{/} {c5}فيما بُرّئ إمام اتُّهم بغض الطرف.{/}

{c6}وكان سعر القبر قد بلغ 900 ألف ليرة بعد دفن مطرب شهير هناك عام 2017.{/} {c7~}وقالت القاضية نسليهان أكسوي إن الشواهد كانت تُنقل ليلاً والقبور القديمة تُزاح نحو موقف السيارات.{/}

{c8}وظهرت القضية إلى العلن صيف 2023 حين وصلت عائلة غوركان لدفن الجدة فوجدت جنازة أميرال متقاعد عند الحفرة ذاتها.{/} {c9~}وقال أحد أحفادها: «وقفنا بنعشين ومعول واحد».{/} {c10}وحُسم الأمر بالقرعة لمصلحة الأميرال.{/}

{c12}وقال تونجالب أمام المحكمة: «الجميع أراد أن يرقد بجوار أحد ما، ولم أتعلم قول لا».{/} {c13~}ورأى محاميه أن الحكم سياسي،{/} {c14}الأمر الذي نفاه الادعاء.{/}

{c17}ولم يُعثر حتى الآن على رفات 43 شخصاً.{/} {c18}وتواجه البلدية دعاوى تعويض بقيمة 190 مليون ليرة.{/} {c20}ومنعت رئيسة البلدية الحالية دنيز أورال بيع القبور لغير سكان البلدة.{/}

=== rewrite | en | graves
No rest for the buyers

The Aegean Expat, Saturday edition

{c8}It was meant to be granny Gurkan's last journey. But when the mourners reached the cemetery of Sazlikoy that day in summer 2022, a late admiral had got to the grave before them, or very nearly.{/} {c10~}A coin was thrown, and the navy won.{/} {c9}"Two coffins," her grandson Volkan recalled, "and a single spade."{/}

From that moment it was only a matter of time for Sevket Tuncalp. {c2~}The 67-year-old, who was mayor for fifteen years, had found at least two takers for each of 284 plots,{/} {c1}and for peddling what belonged to others, in several cases to people at rest inside, he got thirteen years and four months from an Izmir court on Thursday.{/}

{c3}His town hall had raked in sixty-one million lira by this method, around $1.4 million at the present rate.{/} {c6}There was hardly a limit to what people would pay for the topmost terrace once a celebrated singer had found her peace there in 2017: up to 900,000 lira, to be exact.{/} {c7}And since space was finite, judge Neslihan Aksoy noted, headstones wandered by night, the old dead being nudged a metre or so in the direction of the parking lot.{/}

{c4}For five cemetery clerks the sentences are of two to six years.{/} {c5}An imam, too, was found guilty of turning a blind eye.{/}

{c11~+c12}Too well liked for his own good: that's how the defendant sees himself. Saying no wasn't in his nature, and everybody had somebody they wished to lie beside.{/} {c13~}The trial was about politics, his counsel holds.{/} {c14~}Not so, comes the reply.{/} {c15}Some of the cash turned up in his son's eating place across from the entrance, named, believe it or not, the Last Stop.{/}

{c18}Compensation claims against the town add up to 190 million lira.{/} {c17}Forty-three bodies are still unaccounted for, and families are being swabbed for DNA.{/}

{c20~}Foreign readers should note that Mayor Deniz Oral no longer permits sales to outsiders.{/}

=== blog | en | graves
Location, Location

An estate agent once told me that there are three rules of property, and that the third is not to look into the cellar. I've been thinking about her all day.

Everybody would like a sea view. Nobody has ever been able to tell me what for, in the circumstances. {c6~}Yet along a certain Aegean shore they'd pay the price of a very decent car for the privilege, and all the more eagerly after a voice they'd danced to had been laid down up there.{/} One wants good neighbours. My mother wished to be put beside a bishop. She's beside a wholesaler of zips, and we've never had a complaint.

{c1~}Well, the gentleman who ran the town obliged them. He obliged them so generously that he'll be over eighty, if he lives, when he's let out.{/} {c2~}For it turns out that he'd let the same six feet to one lot of customers and then to another, again and again, close to three hundred times.{/} Airlines do it every day and give you a voucher.

{c7~}And if somebody was already in residence? Then, in the dark, with a crowbar and, I hope, an apology, they moved him along a bit. Towards the cars.{/} I can't get over the cars. A lifetime of looking for a parking space, and finally you are one.

{c8~+c10~}Picture two processions, each with its own dear departed, arriving at a single opening in the ground; and they flip for it!{/} I'm told that it was done with great courtesy. {c10~}Rank prevailed, or chance did, which is generally the same.{/} What did they do with the old lady in the meantime? No newspaper says. There are things that reporters don't ask because they're men.

{c12~}"I couldn't bring myself to refuse," he said, more or less, from the dock; they did so want company.{/} As excuses go it's almost tender. I knew a headmaster like that; he'd promised the lead in the school play to eleven girls. We did a very crowded "Joan of Arc".

{c13~}His advocate detects an intrigue: he'd fallen out with those in power, and next thing there was a summons.{/} It may even be so. In that country, in any country, the files of one's friends are kept in another drawer. {c14~}They say it's nonsense; they would.{/} Both things can be true: that he did it, and that he'd never have been asked had he stayed in the club.

{c15~}And across the road the boy did lunches. I shan't repeat what he'd called the place. You'd accuse me of making it up.{/}

{c17~}But dozens are simply gone, mislaid, and there are sons and daughters opening their mouths for a cotton bud in order to find out which bones to weep at.{/} I notice I've stopped smiling. {c19~}The lady who's in charge there now got in by swearing that she wouldn't touch the soil.{/} It's the best manifesto that I've read in years.

=== other | en | seafront
{h1~}Turkish town's ex-mayor cleared in hotel case{/}

IZMIR, Turkey, May 12, 2025 (Anadolu-Ege Wire) - {h1}A court in western Turkey on Monday acquitted Sevket Tuncalp, the former mayor of Sazlikoy, of taking bribes from the builder of a seaside hotel.{/}

Judge Ercan Dilmen said it could not be proved that a 12-metre yacht which the builder, Halit Kormaz, gave to Tuncalp in 2014 had been more than a wedding present. {h2}Prosecutors had asked for nine years.{/}

{h3}The hotel, the Blue Terrace, was built with 11 storeys where five were allowed.{/} {h4}The top six were demolished in 2020 by order of the ministry, and two workers were killed when a crane toppled.{/}

{h5}"I never learned to sail," Tuncalp told reporters outside the court.{/} His lawyer said justice had been done and thanked the judge.

{h6}Kormaz, who fled to Northern Cyprus in 2021, was sentenced in absence to four years for breaking building rules.{/} Three employees of the town's planning office were fined.

{h7}The present mayor, Deniz Oral, said the town would appeal.{/}

=== other2 | en | seafront
Expat Diary, 17 May 2025

{h1~}So he didn't do it. Our one-time mayor left court on Monday with a clean slate as regards that monster of a hotel.{/} {h3}You'll remember: five floors on the permit, eleven in reality,{/} {h4~}until the government had the surplus knocked off, which cost two men their lives.{/} {h2}Nine years is what the prosecutor was after.{/} {h6~}The builder has been convicted, but he's sunning himself on Cyprus.{/} {h5}The accused, asked about the boat, said that he'd never picked up sailing.{/} {h7~}It isn't over, the town hall says.{/} Next week: where to buy fresh anchovies.

=== discrepancies
date | c8 | wire: the summer of 2023 | rewrite: summer 2022
negation | c5 | wire: was acquitted | rewrite: was found guilty
