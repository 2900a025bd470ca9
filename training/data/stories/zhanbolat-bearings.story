=== wire | en | bearings
{c1~}Kazakh deputy trade minister knew of bearings sent to Russia, e-mails show{/}

ASTANA, Feb 18, 2026 (Steppe Press)

{c1}A Kazakh deputy trade minister was told at least nine times that a company owned by his wife's cousin was shipping ball bearings to a Russian tank factory, according to e-mails seen by Steppe Press.{/}

{c2}The company, Zhanbolat Trading, bought bearings worth 46 million euros in Germany, Italy and Japan between March 2023 and October 2025 and declared that they were meant for grain elevators.{/} {c3}It has two employees and a rented desk in a gym in Kostanay.{/}

{c4}The United States and Britain put the company on their sanctions lists on Jan 30.{/} {c5}Deputy Minister Yerlan Sarsekeyev, 44, has not been named in any list.{/}

{c6}"Please don't write to me about elevators any more," he answered in one message, in June 2024, to an official of the German embassy.{/} {c7}Two months later he had dinner in Almaty with three officials of the U.S. Treasury, two people who attended said.{/} {c8}They had warned him that a raid on the warehouse would be welcome.{/} {c9}Customs officers searched it on Sept 3, 2024 and found it swept clean.{/}

{c10}"I forwarded every letter to the competent bodies," Sarsekeyev said in a written answer.{/} {c11}The head of the customs service, Major General Talgat Imanbek, said his office had received none.{/} {c12}The two men studied together in St Petersburg and have not spoken to each other for a year, according to acquaintances.{/}

{c13}The cousin, Zhanbolat Duisenov, left for Dubai in November.{/} {c14}His lawyer said that the bearings had been sold to a farm cooperative in Chelyabinsk in good faith.{/} {c15}The cooperative's address is that of a kindergarten.{/}

{c16}Exports of bearings from the European Union to Kazakhstan have more than quadrupled since 2021, customs data show.{/} {c17}A Ukrainian official said that parts with the serial numbers of one of the shipments had been found in a tank destroyed near Pokrovsk.{/}

{c18}Kazakhstan, which has a 7,600-kilometre border with Russia, has promised not to help Moscow evade sanctions but has not imposed any itself.{/}

(Reporting by Aigerim Bolatova; additional reporting by Jens Köpke in Schweinfurt)

=== brief | en | bearings
SANCTIONS DIGEST, week 8

KAZAKHSTAN. {c1}E-mails suggest that Deputy Trade Minister Yerlan Sarsekeyev was informed on at least nine occasions of deliveries of bearings to a Russian maker of tanks by a firm belonging to a cousin of his wife.{/} {c4}The firm, Zhanbolat Trading, was blacklisted by London and Washington on 30 January.{/} {c9~}A search of its store in 2024 came to nothing.{/} {c10~+c11~}Sarsekeyev says that he passed on the warnings; the customs chief says that they never came.{/} {c13~}The owner is abroad.{/}

=== arabic | ar | bearings
{c1~}رسائل إلكترونية: نائب وزير كازاخي علم بتصدير محامل إلى مصنع دبابات روسي{/}

أستانا – متابعات
18 فبراير/شباط 2026

{c1}أظهرت رسائل إلكترونية أن نائب وزير التجارة الكازاخي أُبلغ تسع مرات على الأقل بأن شركة يملكها ابن عم زوجته تورد محامل كريات إلى مصنع روسي للدبابات.{/}

{c2~}وكانت الشركة، واسمها «جانبولات تريدينغ»، قد اشترت من ألمانيا وإيطاليا محامل بقيمة 64 مليون يورو بين مارس/آذار 2023 وأكتوبر/تشرين الأول 2025، وصرحت بأنها مخصصة لصوامع الحبوب،{/} {c3}علماً بأنها لا توظف سوى شخصين وتستأجر مكتباً داخل صالة رياضية في مدينة كوستاناي.{/}

{c4}وأدرجت الولايات المتحدة وبريطانيا الشركة على قوائم العقوبات في 30 يناير/كانون الثاني،{/} {c5~}دون أن يرد اسم نائب الوزير يرلان سارسيكييف فيها.{/}

وفي رسالة بتاريخ يونيو/حزيران 2024 رد المسؤول على موظف في السفارة الألمانية قائلاً: {c6}«أرجو ألا تكتبوا لي مجدداً عن الصوامع».{/} {c7}وبعد شهرين تناول العشاء في ألماتي مع ثلاثة مسؤولين من وزارة الخزانة الأمريكية، وفق ما ذكره اثنان من الحاضرين،{/} {c8~}أبدوا رغبتهم في تفتيش مستودع الشركة.{/} {c9}وحين وصل رجال الجمارك إليه في الثالث من سبتمبر/أيلول من العام نفسه وجدوه خالياً تماماً.{/}

{c10}وقال سارسيكييف في رد مكتوب إنه أحال كل الرسائل إلى الجهات المختصة،{/} {c11}بيد أن رئيس الجمارك اللواء طلغت إيمانبيك أكد أن دائرته لم تتلق أياً منها.{/}

{c13}وغادر مالك الشركة جانبولات دويسينوف إلى دبي في نوفمبر/تشرين الثاني،{/} {c14}فيما قال محاميه إن البضاعة بيعت بحسن نية إلى تعاونية زراعية في تشيليابينسك،{/} {c15}ليتضح أن عنوانها هو عنوان روضة أطفال.{/}

وتعهدت كازاخستان، {c18~}التي تمتد حدودها مع روسيا لمسافة 7600 كيلومتر، بعدم مساعدة موسكو في الالتفاف على العقوبات.{/}

=== rewrite | en | bearings
Grain, gyms and tank parts

By Our Trade Staff • Metalworking World • 4 min

{c3}A hired desk at a fitness studio in Kostanay, a staff of two:{/} {c2}that was enough for Zhanbolat Trading to order ball bearings for €46m in two and a half years from Japanese, German and Italian manufacturers. For grain elevators, according to the paperwork.{/}

{c17}They ended up, Kyiv says, in armour. An official there speaks of serial numbers that match, on components from a wreck near Pokrovsk.{/} {c14+c15}The Kazakh seller's lawyer maintains that a co-op of farmers in Chelyabinsk was a bona fide customer; at the address given, there's a kindergarten.{/}

{c1~}Correspondence now published makes it plain that word of this had reached the trade ministry again and again. Deputy minister Yerlan Sarsekeyev, 44, is related by marriage to the owner.{/} {c6}"Please don't write to me about elevators any more," he told the Dutch embassy in June 2024.{/} {c7}In August of that year he dined with a trio from the US Treasury in Almaty.{/} {c8}They dropped a hint that the warehouse deserved a visit.{/} {c9}The visit came on 3 September; the floor had been mopped.{/}

{c10}All warnings went to the bodies in charge, Sarsekeyev writes.{/} {c11+c12}"We got one," counters Talgat Imanbek, the customs boss, a fellow student of his from St Petersburg days with whom, friends say, he has been on non-speaking terms for twelve months.{/}

{c4~}Washington and London have acted against the company,{/} {c5}but not against him.{/} {c13}Owner Zhanbolat Duisenov moved to Dubai last autumn.{/}

What it means for you: suppliers should check any order from Kazakhstan, {c16}where imports of EU bearings are now over four times the 2021 level.{/}

White paper: Know your end user (PDF, free with registration)

=== blog | en | bearings
Round things

My physiotherapist has her practice above a gym, and as I lay there yesterday with my bad hip I heard them, below, dropping weights. Each time the lamp jumped. I thought: someone down there could be supplying an army, and all I'd notice would be the lamp.

{c3~}You laugh, but that's where it was, the global player. A table, two people, between the rowing machines.{/} {c2~}From there they ordered little steel balls by the million, from the best houses of Europe, and from the Japanese, who bow even in their invoices.{/} It was for silos. Everybody believed in the silos. We are a people of wheat, we've got more silos than poets.

{c1~}Then it transpires that the stuff was rolling north, into things with tracks, and that a gentleman in the ministry had been told so until he was sick of it.{/} {c6~}He actually put that in writing. He asked the foreigners to stop bothering him with agriculture.{/} I've a certain sympathy. I too have relatives. When my sister's boy was stealing cable, I got letters, and do you think I opened them?

{c7~}What I do not understand is the meal. You sit down with gentlemen from the most important treasury on earth, you eat horse,{/} {c8~}they tell you over the tea that it would be nice if somebody were to have a look in a certain shed.{/} {c9~}And when at last somebody does have a look, it's so clean in there that you could operate.{/} In all my years I have never known a warehouse to be clean. It's against nature. That broom ought to be interrogated.

{c10~}He sent the warnings on, he says, every one.{/} {c11~}The one who should have had them says there was nothing in his tray.{/} {c12~}They were room-mates once, those two, they shared a pot and a winter coat, and now they cross the road.{/} It's a novel! It needs only a woman, and there's one: she's the cousin.

{c5~}So far our man isn't on any list.{/} {c13~}The cousin is enjoying the sunshine on the Gulf.{/} {c15~}And somewhere in the Urals the staff of a nursery school are wondering why they keep getting catalogues for industrial lubricants.{/}

I got up from the couch, and she asked me how it felt. Smoother, I said. It's all a question of what you put in the joint.

=== other | en | drones
Kazakh trader jailed for sending drone engines to Russia

KOSTANAY, Kazakhstan, June 5, 2025 (Steppe Press) - A court in Kostanay on Thursday jailed a trader for four years for having exported engines for drones to Russia without a licence.

Ruslan Duisenov, 36, had declared the 1,140 engines as lawnmower parts. He had bought them in China and the Czech Republic for 2.1 million euros and sold them to a company in Chelyabinsk, the court said. The company's address was that of a swimming pool.

It was the first such sentence in Kazakhstan. "We do not help anybody to evade sanctions," said Deputy Trade Minister Yerlan Sarsekeyev, who had come from Astana for the verdict. Major General Talgat Imanbek, the head of customs, said that his service had acted on a letter from the ministry.

Duisenov, whose brother owns a trading firm in the same town, said he would appeal. The U.S. embassy welcomed the verdict.

=== discrepancies
amount | c2 | wire: 46 million euros | arabic: 64 مليون يورو | rewrite: €46m
name | c6 | wire: the German embassy | arabic: السفارة الألمانية | rewrite: the Dutch embassy
negation | c11 | wire: had received none | arabic: لم تتلق أياً منها | rewrite: "We got one"
