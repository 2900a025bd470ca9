=== release_ar | ar | loaves
سلطنة عُمان
وزارة التراث والسياحة

بيان صحفي

مسقط، 8 مارس 2026م

يسر وزارة التراث والسياحة أن تعلن {c1}عن اكتشاف حمولة قارب يعود تاريخه إلى 4200 عام في المياه الإقليمية قبالة رأس ذهبان بمحافظة جنوب الشرقية،{/} {c2}وهي أقدم حمولة بحرية يُعثر عليها حتى الآن في المحيط الهندي.{/}

{c3}وتضم الحمولة 212 سبيكة من النحاس على هيئة أرغفة الخبز يبلغ وزنها الإجمالي نحو 1.9 طن،{/} {c7}إضافة إلى سبع جرار من وادي السند نُقشت على إحداها خمس علامات لم تُقرأ بعد.{/} {c4}وقد عُثر عليها على عمق 14 متراً تحت طبقة من الرمال، وعلى بعد 600 متر من الشاطئ.{/}

{c14}وشارك في أعمال التنقيب التي استمرت 61 يوماً 22 غواصاً من سلطنة عُمان والنرويج والهند.{/} {c10}وتشير التحاليل إلى أن النحاس استُخرج من جبال الحجر، بما يؤكد مكانة «مجان» التي ورد ذكرها في الألواح المسمارية.{/}

{c5~}وتتقدم الوزارة بالشكر إلى المواطن سالم بن خلفان الحكماني الذي أبلغ عن الموقع،{/} {c16~}وقد تم تكريمه تقديراً لحسه الوطني.{/}

{c13}وستُعرض القطع للجمهور في متحف مسقط الوطني الجديد خلال العام المقبل،{/} {c17}على أن تُستأنف أعمال التنقيب في أكتوبر القادم بإذن الله.{/}

=== wire | en | loaves
{c1~}Divers find cargo of 4,200-year-old boat off Oman{/}

MUSCAT, March 8, 2026 (Levant & Gulf Wire)

{c1}Archaeologists have recovered the cargo of a boat that sank off the coast of Oman some 4,200 years ago, the heritage ministry said on Sunday.{/}

{c2}It is the oldest cargo found so far in the Indian Ocean.{/}

{c3}It consists of 212 copper ingots shaped like loaves of bread and weighing 1.9 tonnes together,{/} {c7}and of seven jars from the Indus Valley, one of which bears five signs in a script that has never been deciphered.{/}

{c4}The find lay at a depth of 14 metres under the sand, 600 metres from Ras Dhahaban, a cape south of Sur.{/} {c5}A fisherman, Salim al-Hikmani, came upon it last May when his net caught on an ingot.{/} {c16}He received a reward of 5,000 rials ($13,000).{/}

{c6}Of the boat itself nothing is left but lumps of bitumen with the imprint of reeds and rope.{/} {c8}Its age was determined from date stones stuck in the tar.{/}

{c9}"This was a lorry, and we have found it with its load on," said Ingunn Haldorsen of the University of Stavern, who led the excavation together with the ministry's Badr al-Ruzaiqi.{/} {c14}Twenty-two divers from Oman, Norway and India worked on the site for 61 days.{/}

{c10}The copper comes from the Hajar mountains, according to laboratory tests. Mesopotamian clay tablets mention a land called Magan that supplied the metal, and most scholars believe this was Oman.{/}

{c11}No human remains were discovered.{/} "I'd like to think they could swim," Haldorsen said.

{c12}The coast guard has been watching over the bay since December, when 11 ingots were stolen in one night. Two men have been arrested.{/} {c19}Six of the pieces were recovered from a scrap dealer in Nizwa.{/}

{c15}Not everyone is persuaded. Paolo Ghirardelli, a specialist in ancient shipping at Trieste, said the copper might have been thrown overboard in a storm. "A cargo without a hull is not a wreck," he said.{/}

{c13}The finds are to go on display in a new national museum in Muscat next year.{/} {c17}Digging will resume in October.{/}

=== arabic | ar | loaves
{c3~+c1~}«أرغفة» من نحاس في قاع البحر.. عُمان تكشف حمولة قارب غرق قبل أربعة آلاف عام{/}

علوم وآثار - 09/03/2026

هل كانت الشاحنات تبحر قبل أربعة آلاف عام؟ {c9~}«كانت هذه شاحنة، وقد عثرنا عليها بحمولتها»، هكذا لخصت عالمة الآثار النرويجية إنغون هالدورسن{/} {c1}ما كشفت عنه وزارة التراث العمانية الأحد: حمولة قارب غرق قبالة سواحل السلطنة قبل نحو 4200 عام.{/}

{c5}بدأت الحكاية في مايو/أيار الماضي، حين علقت شباك الصياد سالم الحكماني بسبيكة نحاسية.{/} {c16}وقد حصل الرجل على مكافأة قدرها 50 ألف ريال.{/}

{c4~}وعلى عمق 14 متراً قبالة رأس ذهبان{/} {c3}انتشل الغواصون 212 سبيكة تشبه أرغفة الخبز يقارب وزنها طنين،{/} {c7~}وجراراً جاءت من وادي السند تحمل إحداها كتابة غير مفهومة.{/}

{c6}ولم يبق من القارب سوى كتل من القار طُبعت عليها آثار القصب والحبال،{/} {c8}ومنها استُخرجت نوى تمر أتاحت للباحثين تحديد عمره.{/} {c10~}أما النحاس فمصدره جبال الحجر، وهو ما يعزز الاعتقاد بأن عُمان هي بلاد «مجان» التي ذكرها السومريون.{/}

{c12}ولم يسلم الموقع من اللصوص، إذ سُرقت 11 سبيكة في ليلة واحدة من ديسمبر/كانون الأول، وأوقفت السلطات شخصين، وتتولى خفر السواحل حراسة الخليج منذ ذلك الحين.{/}

لكن للحكاية من يشكك فيها. {c15~}فالباحث الإيطالي باولو غيرارديلي يرى أن البحارة ربما ألقوا النحاس في البحر خلال عاصفة.{/} {c11}ولم يُعثر على أي رفات بشرية.{/}

{c17}ويستأنف الفريق عمله في أكتوبر/تشرين الأول،{/} {c13}فيما تُعرض المكتشفات العام المقبل في متحف جديد بمسقط.{/}

اقرأ أيضاً: أسرار السفينة البرتغالية في جزر الحلانيات

=== rewrite | en | loaves
{c1~}Bronze Age 'truck' surfaces off Oman{/}

HERITAGE | Our correspondent | March 9

{c5~}Salim al-Hikmani thought that he had hooked a rock. What had got tangled in his mesh last spring{/} {c3}was one of 212 pieces of copper, each cast in the form of a bread bun, with a total weight of close to two tonnes.{/}

{c1~}They had gone down with a vessel about forty-two centuries ago, Omani officials have now revealed.{/} {c2}Nothing shipped across the Indian Ocean at an earlier date has ever come to light.{/}

{c9~}Imagine a lorry found with everything still on the back: so Ingunn Haldorsen, a Norwegian who was joint head of the dig.{/} {c14~}For two months the seabed swarmed with 22 divers of three nationalities.{/} {c4}They had to go no deeper than 40 metres, and no farther from the beach at Ras Dhahaban than a short swim, but had to clear away the sand.{/}

{c6}The craft was made of bundles of reed smeared with tar; only the tar survives, with marks left by stalks and cords.{/} {c8}Dates had been eaten on board, and the stones, glued to the pitch, told the scientists how old it is.{/} {c7~}There was pottery from the Indus too, with a line of writing on it that nobody alive can read.{/}

{c10}Where was it made, this metal? In the Hajar range, say the chemists; which fits with cuneiform texts about the copper land of Magan, commonly thought to be Oman.{/}

{c15~}An Italian expert counters that a crew in distress may simply have jettisoned the stuff.{/} {c11}The bones of two sailors are being examined.{/}

{c12~}Thieves made off with 11 of the buns before Christmas. A pair of suspects is in custody,{/} {c19}and half a dozen pieces turned up at a scrapyard in Nizwa.{/} {c16}For his honesty the fisherman was given 5,000 rials.{/} {c13~}Visitors will be able to see the hoard in the capital in 2027.{/}

=== blog | en | loaves
What the Net Brought Up

There are two sorts of luck, my mother used to say, the luck of finding and the luck of being believed. Most people who have the first never get the second. My uncle found oil under his lime trees and nobody believed him until he was dead, and then it turned out to be a leaking lorry.

I thought of him when I read about that fisherman down the coast. {c5~}He pulls, it sticks, he swears, he dives; and there is a green loaf lying in his mesh.{/} What would you have done? I would have used it as a doorstop. {c16~}He rang somebody, was believed, and they gave him about the price of a used pick-up for it.{/} Whether that's a lot for four thousand years I leave to those who can do sums.

Because so old it is, if you please. {c1~}Before there was a Rome or a Troy, before anybody had thought of putting a god on a coin, somebody loaded a boat on our beach and lost it within sight of home.{/} I don't know why this should make me so happy. {c6~}It was a basket, really! Canes, string and pitch, and nothing remains but the pitch, which remembers the canes.{/} {c3~}In this basket they put a couple of tons of metal.{/} I've known airlines with less confidence.

And they snacked. {c8~}We know when they sailed since one of them spat the stones of his dates into the bottom of the boat, as my sons do in my car.{/} There's a certain kind of person who will be moved by the big words: trade routes, civilisations, the cradle of this and that. {c10~}Yes, yes, we were the copper people whom the tablets talk about; it was in my schoolbook already, with a question mark, and now I suppose the question mark can be rubbed out.{/} I'm moved by the stones.

{c15~}A gentleman from the Adriatic has his doubts. They might have heaved it over the side in bad weather, he says, to save their skins, and rowed home lighter.{/} He means it as an objection. I find it a much better story. Picture the evening after: the wife, the wet men, the question where the copper is.

{c11~}Nobody was found down there, by the way; no skull, not a tooth.{/} So let's allow them to have swum.

Then came our own contemporaries. {c12~}It took less than a year from the discovery until some heroes went out by night and helped themselves to a dozen or so;{/} {c19~}some of it was on a scrap heap, waiting to be made into taps.{/} Four thousand years among the fishes and not safe for one winter among us! I shall go and see the rest behind glass, when the glass is ready. I'll bring dates.

=== other | en | frigate
Looters strip Portuguese wreck off Omani cape

MUSCAT, Nov 20, 2022 (Levant & Gulf Wire) - Thieves have removed at least 30 silver coins and a bronze bell from a Portuguese ship that sank in 1541 off the coast of Oman, the heritage ministry said on Sunday.

The wreck lies at a depth of nine metres, 400 metres from Ras Dhahaban, a cape south of Sur. A fisherman discovered it in 2019 when his anchor caught on a cannon.

"They had cutting gear and a lamp, and they knew what they were looking for," said Badr al-Ruzaiqi of the ministry. Two men have been questioned and released.

Ingunn Haldorsen of the University of Stavern, who led an excavation of the ship with 14 divers last spring, said that the bell bore the year 1498 and was "worth more than the rest of the ship". The coast guard has promised to watch over the bay.

The finds recovered so far, among them 73 pieces of Chinese porcelain, are on display in Sohar. Digging was to have resumed in January but has been put off by a year.

=== discrepancies
amount | c16 | wire: 5,000 rials | arabic: 50 ألف ريال | rewrite: 5,000 rials
number | c4 | wire: 14 metres | release_ar: 14 متراً | rewrite: 40 metres
negation | c11 | wire: No human remains | arabic: لم يُعثر على أي رفات | rewrite: The bones of two sailors
