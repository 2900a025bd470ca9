=== wire | en | governor
{c1~}Iraqi province ousts governor over hospital never finished{/}

SAMAWA, Iraq, April 20, 2026 (Two Rivers News)

{c1}The council of Iraq's southern province of Muthanna dismissed Governor Hadi al-Zayyadi on Monday over a hospital that has been under construction for 14 years.{/}

{c2}Nine of its 14 members voted against him after a session of five hours.{/} {c3}Al-Zayyadi, a member of the Loyalty to the South bloc, had refused to appear.{/}

{c4}The 400-bed hospital in Samawa was begun in 2012 and was to open in 2015.{/} {c5}It has cost 186 billion dinars ($142 million) so far{/} {c6}and has no lifts, no water and no doctors.{/}

{c7}The head of the council, Intisar al-Jayashi, said the governor had signed off work that had not been done.{/} {c8}"We paid for eleven lifts and received eleven shafts," she told reporters.{/}

{c9}Al-Zayyadi called the vote illegal{/} {c10}and said he would appeal to the administrative court within 15 days.{/} {c11}His guards kept the doors of the governor's office locked on Monday evening.{/}

{c12}The Federal Commission of Integrity opened an investigation into the contract in January.{/} {c13}The contractor, Al-Rafid Gulf, has left the country and cannot be reached.{/}

{c14}Several hundred people celebrated in the streets of Samawa and handed out sweets.{/} {c15}A cancer patient, Kadhim Abbas, was carried in on a blanket to watch the session.{/}

{c16}The deputy governor, Salah Mutar, is to run the province until a successor is elected.{/}

{c17}Muthanna is the poorest of Iraq's 18 provinces, with a poverty rate of 52 percent.{/} {c18}Iraq ranks among the most corrupt countries in the world, according to Transparency International.{/}

(Reporting by Mustafa Hamdani)

=== blog | en | governor
DIWAN ON THE TIGRIS
opinions nobody asked for

Eleven holes in a wall

Reading time: 5 minutes. Comments are open, manners are compulsory.

There is an expression that my grandmother used for men of influence: he has sold the well and is now selling the bucket. I thought of her this week, and of a building site in the south that I have passed on every journey to my in-laws since I was a bachelor. I am no longer a bachelor. My eldest is taller than me.

{c4~}They started on that clinic when we still wore flip phones,{/} and there was a sign, a beautiful sign, with a blue sky on it and four hundred happy beds. The sign was replaced twice. It is the only part of the project that was ever maintained.

{c1~}And now, imagine, a governor has lost his chair because of it.{/} In my country! A chair! I read the news three times, because I was looking for the second page, on which he becomes ambassador.

The arithmetic of shame

{c5~}What has gone into those walls would have paid for a decent-sized airport,{/} {c6~}and a sick man who found his way in would find neither a tap nor a physician.{/} My favourite detail concerns the elevators. {c8~}They were paid for, every one, said the lady who chairs the council, and what came was the emptiness in which an elevator would go.{/} I have decided to take this up as a way of life. I shall pay the butcher with the plate.

Is it the fault of one man? Please. Behind a governor there is a party, and behind the party a businessman, and behind the businessman a cousin with a house in Amman. {c13~}The company that did the work, or did not do it, has flown away like a stork,{/} and storks, as we know, build their nests on other people's chimneys.

Let me be unfair for a moment:

* those who voted against him were with him on the photographs;
* those who were with him on the photographs signed the same papers;
* those who signed the papers are now "shocked";
* I am not shocked, I am merely tired.

Sweets

{c14~}People were out on the streets that night with trays of sweets.{/} My brother-in-law sent me a film, full of horns and children. I was moved, I admit. One should not despise small joys, and a tray of baklava is bigger than most laws. {c15~}But what I could not get over was another picture, of an ill man whom his sons had brought on a blanket, so that he might see it with his own eyes.{/} He did not cheer. He looked like somebody who is reading the meter.

{c9~}The fallen one says that all this was against the law,{/} and it may be, since the law here is a garment that fits whoever is wearing it. {c11~}Meanwhile the office remains locked, with armed boys in front of it.{/} I suppose there is something in the drawers. There always is something in the drawers.

On being the poorest

{c17~}No other part of the land is as poor as that one;{/} we have statistics about it that are reprinted yearly, on excellent paper. {c18~}We have also that famous table on which we stand so near to the bottom, among the crooked nations of this earth.{/} I used to be angry at the foreigners who made it. Now I think that they are missing half.

What should be done? I do not know. Hang up the sign again, perhaps, but with a mirror where the sky was. Teach arithmetic. Let patients sit on committees. And let us, for God's sake, learn to be embarrassed before the fourteenth year and not after it. My son wants to study medicine. I told him to learn how lifts are built.

← Older: Why my generator has a name | Newer: Seven kinds of silence at a checkpoint →

=== arabic | ar | governor
{c1~}مجلس المثنى يقيل المحافظ بسبب «مستشفى الـ14 عاماً»{/}

السماوة / نهرين برس
الاثنين 20-04-2026 | 21:35
محليات

{c1}صوّت مجلس محافظة المثنى، اليوم الاثنين، على إقالة المحافظ هادي الزيادي على خلفية ملف المستشفى الذي لم يكتمل بناؤه منذ 14 عاماً.{/}

{c2}وقال مصدر في المجلس لـ«نهرين برس» إن القرار اتُّخذ بأغلبية 11 عضواً من أصل 14، بعد جلسة استمرت خمس ساعات.{/} {c3}وتغيّب المحافظ، المنتمي إلى كتلة «الوفاء للجنوب»، عن الجلسة رغم استدعائه.{/}

{c7}وأوضحت رئيسة المجلس انتصار الجياشي أن المحافظ صادق على أعمال لم تُنجز،{/} {c8}مضيفة: «دفعنا ثمن أحد عشر مصعداً واستلمنا أحد عشر بئراً فارغة».{/}

{c5}وبلغت كلفة المشروع حتى الآن 186 مليار دينار،{/} {c4~}علماً أن العمل به انطلق عام 2012 بسعة 400 سرير.{/}

الزيادي: القرار باطل

{c9+c10}من جهته، وصف الزيادي التصويت بأنه غير قانوني، مؤكداً أنه سيطعن به أمام محكمة القضاء الإداري خلال المدة المحددة بخمسة عشر يوماً.{/}

{c12}وكانت هيئة النزاهة الاتحادية قد باشرت التحقيق في العقد مطلع العام.{/} {c13~}ولا يزال مدير الشركة المنفذة خارج العراق.{/}

{c16}وسيتولى نائب المحافظ صلاح مطر إدارة المحافظة إلى حين انتخاب بديل.{/}

{c14}وشهدت شوارع السماوة احتفالات شارك فيها المئات ووُزعت خلالها الحلوى.{/}

{c17}وتُعد المثنى أفقر محافظات البلاد، إذ تتجاوز نسبة الفقر فيها 52 بالمئة.{/}

تابعونا على تلغرام
كلمات مفتاحية: المثنى، السماوة، هيئة النزاهة، مستشفى

=== wire2 | en | minister
{d1~}Iraqi health minister survives vote over expired cancer drugs{/}

BAGHDAD, April 22, 2026 (Two Rivers News)

{d1}Iraq's parliament on Wednesday failed to dismiss Health Minister Laith al-Nuaimi over the purchase of cancer drugs that were past their expiry date.{/}

{d2}Of the 329 members, 158 voted against him, seven fewer than needed.{/} {d3}Al-Nuaimi, a member of the Loyalty to the South bloc, was questioned for six hours.{/}

{d4}The drugs were bought from a dealer in Jordan in 2024 for 41 billion dinars ($31 million).{/} {d5}They were found in February in a warehouse in Karbala with new labels over the old ones.{/}

{d6}Lawmaker Shatha al-Ubaidi, who called for the vote, said the minister had signed the contract in one day.{/} {d7}"Even a pair of shoes takes longer," she told the chamber.{/}

{d8}Al-Nuaimi said he had been deceived by officials{/} {d9}and that he had dismissed 17 of them.{/} {d10}No patient had been given the drugs, he said.{/}

{d11}The Federal Commission of Integrity opened an investigation into the contract in March.{/} {d12}The dealer, Petra Med, said the labels had been changed in Iraq.{/}

{d13}Relatives of patients protested in front of parliament with empty pill boxes.{/} {d14}Police used water cannon to keep them from a bridge.{/}

{d15}Iraq ranks among the most corrupt countries in the world, according to Transparency International.{/}

(Reporting by Zaynab Kubba)

=== rewrite2 | en | minister
Seven votes short: embattled minister clings on

CURATED FROM MULTIPLE OUTLETS

{d2}One hundred and fifty-eight hands were raised in favour of removal; a hundred and sixty-five would have done it.{/} {d1}So Laith al-Nuaimi, who is responsible for the health of the Iraqis, keeps his job in spite of the out-of-date oncology medicines that were procured on his watch.{/}

{d3}The interrogation of the Loyalty to the South politician by the legislators went on for six hours on Wednesday.{/} {d8}Subordinates had misled him, so he contended.{/} {d9}Seventy of them have meanwhile been shown the door.{/} {d10}He also gave assurances that not one of the sick had swallowed or received any of the stuff.{/}

{d5}It had come to light early in the year, in a depot in Karbala, where somebody had pasted fresh stickers on the packs.{/} {d4~}A total of 41 billion dinars had been transferred to a trader in the neighbouring kingdom.{/} {d12}That trader, Petra Med, points out that the stickers must have been applied after delivery, on Iraqi soil.{/}

{d6}The initiative for the motion had come from deputy Shatha al-Ubaidi, who made much of the fact that a single day had elapsed before al-Nuaimi put his name to the deal.{/} {d7}Footwear, she quipped, is bought with more care.{/}

{d11~}Anti-corruption investigators have been looking into the affair for some weeks.{/} {d13+d14}Outside, families who were holding up empty boxes were driven back from a bridge by the police, who turned water on them.{/}

{d15~}The episode does little for the standing of a country that has long done poorly in international comparisons of graft.{/} Time will tell what comes of it.

=== arabic2 | ar | minister
{d1~}البرلمان يجدد الثقة بوزير الصحة.. و«أدوية السرطان» إلى القضاء{/}

بغداد / نهرين برس
الأربعاء 22-04-2026 | 18:10
سياسة

{d1}أخفق مجلس النواب، اليوم الأربعاء، في سحب الثقة من وزير الصحة ليث النعيمي في ملف شراء أدوية سرطان منتهية الصلاحية.{/}

{d2~}وصوّت 158 نائباً لصالح سحب الثقة من أصل 329.{/} {d3}واستمر استجواب الوزير، وهو من كتلة «الوفاء للجنوب»، ست ساعات.{/}

{d6}وقالت النائبة شذى العبيدي، صاحبة طلب الاستجواب، إن الوزير وقّع العقد خلال يوم واحد.{/}

{d8+d9}ورد النعيمي بأنه تعرض للتضليل من قبل موظفين في الوزارة، وأنه أعفى 17 منهم.{/} {d10}وأقر بأن عدداً محدوداً من المرضى تلقى تلك الأدوية قبل سحبها.{/}

{d4}وتبلغ قيمة العقد المبرم مع مورّد أردني عام 2024 نحو 41 مليار دينار.{/} {d5}وعُثر على الأدوية في مخزن بمحافظة كربلاء في شباط الماضي وعليها ملصقات جديدة.{/}

{d11}وتحقق هيئة النزاهة الاتحادية في العقد منذ آذار.{/}

{d13}وتظاهر ذوو المرضى أمام مبنى المجلس رافعين علب دواء فارغة،{/} وهتف بعضهم: «أولادنا ليسوا تجربة».

{d15}ويحتل العراق مراتب متأخرة في مؤشر مدركات الفساد الصادر عن منظمة الشفافية الدولية.{/}

تابعونا على تلغرام
كلمات مفتاحية: وزارة الصحة، مجلس النواب، هيئة النزاهة

=== discrepancies
number | c2 | wire: Nine of its 14 members | arabic: 11 عضواً من أصل 14
number | d9 | wire2: 17 | rewrite2: Seventy | arabic2: 17
negation | d10 | wire2: No patient had been given the drugs | rewrite2: not one of the sick had received any | arabic2: عدداً محدوداً من المرضى تلقى تلك الأدوية
