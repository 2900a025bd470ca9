=== agency | en | summit
{c1~}Mali reopens border to Mauritanian herds{/} {c2~}at river summit{/}

KAEDI, Mauritania, May 24, 2026 (Sahel Press Agency)

{c1}Mauritania, Mali and Senegal agreed on Sunday to let herds cross their common borders again from July 1,{/} {c2}at the end of a three-day summit of ministers in the river town of Kaedi.{/}

{c3}Up to 400,000 cattle, sheep and camels will be allowed through at nine crossing points.{/} {c5}Each animal must carry a vaccination card and an ear tag,{/} {c6}while a transit fee of 200 ouguiyas a head is dropped.{/}

{c4}Mali closed its border to livestock on February 9, four days after 17 Mauritanian herders were killed near the Malian village of Tarfoulé.{/} {c7}Bamako has denied that its soldiers were involved.{/}

{c8}The talks nearly collapsed on Saturday, when Mali's delegate, Colonel Issiaka Dembele, left the hall over a proposal for joint patrols. He came back after two hours.{/} {c9}The patrols do not appear in the final text.{/}

{c10}"Grass does not ask who drew the map," Mauritania's livestock minister, Sidi Ould Bounna, said after the signing.{/}

{c11}A commission of nine, based in Selibaby, will rule on disputes between herders and farmers.{/} {c12}The African Development Bank is to finance 14 wells along the routes at a cost of $38 million.{/}

{c13}The agreement says nothing about compensation for the families of the dead.{/} "We will come to that," Ould Bounna said.

{c14}Hamadi Sow, who leads an association of herders, complained that it had not been invited.{/} {c15}About 30 of its members tried to drive sheep up to the hotel and were stopped by gendarmes.{/}

{c16}The ministers will meet next in Kayes, Mali, in November.{/}

Some 300,000 households in the three countries live off moving herds. The rains are forecast to begin late this year.

=== quotidien | en | summit
THE TERANGA COURIER (English edition)
Posted by Ndeye Fatim Diagne, special envoy | 25.05.2026 at 07h12

# What Kaédi decided, and what it did not

{c15}The sheep arrived before the motorcade. Thirty or so men in blue had walked them for two nights to the gates of the Hôtel du Fleuve, and the gendarmes, who'd been told to expect banners, did not at first know what to do with them.{/} {c14}"Three governments are talking about our legs, and our legs are outside," said their leader, Hammadi Sow.{/}

Inside it was cold as in a fish shop. {c2~}For three days delegations from both banks and from Mali sat there{/} around a table in the form of a horseshoe, and on Sunday, a little before the noon prayer, pens were brought.

**The decisions**

- {c1}As of the first of July livestock may once more pass between the three states.{/}
- {c3}There'll be seven gates, two of them on our side of the river, at Matam and at Bakel; four hundred thousand head is the ceiling.{/}
- {c5~}No card with the vet's stamp, no passage.{/}
- {c11}Quarrels over trampled millet go to nine arbiters who'll have their seat at Sélibabi.{/}
- {c16}The next round: Kayes, in November.{/}

Senegal's delegation head, Astou Guissé, called it "a calendar, not a miracle". Her own ministry had wanted the date of return, at the latest the end of January, written in. It was; farmers around Podor, who harvest in February, will sleep better.

**The colonel's stroll**

{c8}Everybody here talks about Saturday afternoon. Colonel Issiaka Dembélé of Mali got up in the middle of a sentence, took his cap and went down to the river, where he watched the pirogues for the better part of three hours. What had offended him was the word "joint", placed in front of the word "patrols".{/} {c9}When he sat down again the word was gone, and the patrols with it.{/} Two delegates say that a call from Bamako turned him round. A third says it was the mosquitoes.

{c4~}The dead of Tarfoulé, on whose account the border had been shut since the winter,{/} were honoured with a minute of silence. {c13}Money for their widows was not discussed, or at any rate not written down.{/}

{c10}The host, Minister Sidi Ould Bounna, had his phrase ready: grass, he told us, asks nobody who has drawn the map.{/} Sow, when I passed it on to him at the gate, shrugged. "Grass doesn't. Corporals do."

Newsletter: the Courier in your mailbox every Monday. Your e-mail: ______

=== arabic | ar | summit
{c2~}قمة كيهيدي تُختتم{/} {c1~}باتفاق على عودة الماشية{/}

الرئيسية / أخبار وطنية
الأحد 24 مايو 2026 – 21:05
كيهيدي – موفد «الضفة»

{c2}اختتمت مساء الأحد في كيهيدي أعمال القمة الوزارية الثلاثية التي استمرت ثلاثة أيام،{/} {c1}باتفاق موريتانيا ومالي والسنغال على السماح للقطعان بعبور الحدود من جديد ابتداء من مطلع يوليو.{/}

{c10}وقال وزير التنمية الحيوانية سيدي ولد بونا عقب التوقيع إن «العشب لا يسأل عمن رسم الخريطة».{/} وشكر الوزير سكان المدينة على ضيافتهم، وقد ذُبح للوفود ثمانون خروفاً بحسب مصدر في البلدية.

{c6}وينص الاتفاق على إلغاء رسم العبور البالغ 200 أوقية قديمة عن كل رأس،{/} {c5}وعلى إلزام المنمين ببطاقة تلقيح لكل رأس.{/} {c12}كما سيحفر 14 بئراً على طول المسارات بتمويل من البنك الإفريقي للتنمية قدره 83 مليون دولار.{/}

{c4}وكانت مالي قد أغلقت حدودها أمام المواشي في 9 فبراير بعد مقتل 17 منمياً موريتانياً قرب قرية ترفولي.{/} {c7}وتنفي باماكو أي دور لجيشها في الحادثة.{/} وقالت مريم بنت أحمدو، وهي أرملة أحد القتلى، لـ«الضفة»: «عاد الجمل وحده، وعليه سرجه». {c13}ولم يتطرق البيان الختامي إلى التعويضات.{/}

{c9}وخلا البيان أيضاً من الدوريات المشتركة{/} {c8~}التي غادر الوفد المالي القاعة بسببها يوم السبت.{/}

{c14}واحتج رئيس رابطة المنمين حمادي صو على عدم دعوة الرابطة.{/}

{c16~}ويلتقي الوزراء مجدداً في مدينة خاي المالية قبل نهاية العام.{/}

شارك الخبر | طباعة
الأكثر قراءة: أسعار الأعلاف تتضاعف – تأخر الأمطار في الحوضين – مباراة كيهيدي وروصو

=== column | en | summit
Of Cows and Communiqués

By Professor (ret.) Lamine Thiongane
Views: 1,944 — Reading time 6 minutes

I've attended eleven summits in my life and remember the buffets of nine. This one I followed by radio, from a plastic chair, with a neighbour who owns forty zebus and no television. He listened to the end and said: "So they've decided that it may rain."

He's being unfair, but not very. {c1~}The big men have solemnly permitted what goes on anyway, namely that animals walk to where there's something to eat.{/} {c4~}After some poor fellows were slaughtered last winter on the wrong side of a line, one of the capitals had padlocked that line,{/} and the cattle, who are illiterate, kept crossing it by night. Bribes doubled. Now the padlock comes off. Hurrah.

What's in the fine print?

I have read it so that you needn't. {c5~}Your cow shall have papers, which is more than can be said of my nephew.{/} {c6~}She'll no longer be charged for the walk;{/} I'd love to see the corporal who reads that line aloud to himself at a barrier in the bush. {c11~}If she eats somebody's millet, a panel of worthies will look into it, in an office two days from anywhere.{/} {c12~}Holes will be dug for her, with water in them if God wills, and the bankers of the continent will foot the bill.{/}

All of which is to the good! I mean it. I have seen summits that produced less than a well.

What isn't in it?

Plenty. {c9~}Nobody is going to ride along together and keep the peace, for that was too much for one delicate gentleman in uniform,{/} {c8~}who, I'm told, went to look at boats until the idea had been taken off the table.{/} {c13~}And of the widows, not a word.{/} A state that cannot say "sorry" might at least learn to count out banknotes.

{c14~+c15~}Nor were the people who actually walk behind the animals asked in; they stood at the gate with their sheep and got to know the police.{/} It has always been so. When they built the dam they invited the engineers, when they drew the park they invited the zoologists. One of these days someone will hold a congress on fish and invite a fisherman by mistake.

Is there an alternative? There is, and it's old. In my grandfather's time, when the first clouds stood over the Assaba, a boy was sent ahead with a goat and a rope. He'd sit down with the farmers and ask: when do you cut? The rope got one knot a day. When there were no knots left, the herds came. No communiqué. The rope, I believe, is in a museum in Lyon.

{c16~}They mean to talk again before the year is out,{/} upriver, where the buffet is excellent.

Comments are closed.

=== other-year | en | fish
River summit in Kaedi ends without deal on nets

KAEDI, Mauritania, May 18, 2025 (Sahel Press Agency)

Mauritania, Mali and Senegal failed on Sunday to agree on a common rest period for fishing in the Senegal river, at the end of a two-day summit of ministers in the river town of Kaedi.

A draft would have allowed up to 4,000 boats at nine landing places from July 1. Each boat would have had to carry a card and a tag, and a fee of 300 ouguiyas would have been dropped.

The talks collapsed on Saturday night, when Mauritania's fisheries minister, Cheikhna Ould Salem, left the hall over a proposal for joint patrols. "A river does not ask whose boat it is," Senegal's delegate said.

A commission of nine is to prepare another meeting, in Matam in November. About 50 fishermen tried to carry nets up to the hotel and were let in.

=== other-office | ar | dairy
ولد بونا يضع حجر الأساس لمصنع ألبان في كيهيدي

الأحد 24 مايو 2026 – 10:30
كيهيدي – «الضفة»

وضع وزير التنمية الحيوانية سيدي ولد بونا صباح الأحد في كيهيدي حجر الأساس لمصنع ألبان بتمويل من البنك الإفريقي للتنمية قدره 14 مليون دولار.

وقال الوزير عقب التوقيع على العقد إن «البقرة لا تسأل عمن يشرب حليبها». وسيستقبل المصنع ابتداء من نوفمبر حليب 300 منمٍّ، على أن يحمل كل رأس بطاقة تلقيح.

واحتج منمون على عدم دعوة رابطتهم إلى الحفل، ووعد الوزير بلقائهم في غضون ثلاثة أيام. وغادر بعد ذلك إلى مقر القمة.

شارك الخبر | طباعة

=== discrepancies
number | c3 | agency: nine crossing points | quotidien: seven gates
amount | c12 | agency: $38 million | arabic: 83 مليون دولار
time | c8 | agency: two hours | quotidien: the better part of three hours
