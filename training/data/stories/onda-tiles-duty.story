=== wire | en | tiles
{c1~}Gulf states slap duty on Spanish tiles{/}

RIYADH, Sept 9, 2025 (Meridian News) - {c1}The six states of the Gulf Cooperation Council will impose a duty of 23.5 percent on ceramic tiles from Spain for five years,{/} {c2}starting on Nov 1,{/} {c3}after an inquiry found that they were being sold below cost.{/}

{c4}The decision, published in the council's official gazette on Tuesday, hits an industry that sold the region tiles worth 310 million euros last year.{/} {c5}Nine in ten of Spain's tile makers are in the province of Castellon.{/}

{c6}The complaint was brought in March 2024 by four producers from Ras al-Khaimah, Sohar and Dammam,{/} {c7}who said that they had lost a fifth of their market and 1,400 jobs since 2021.{/}

{c8}"A bathroom in Jeddah should not be cheaper to tile from Spain than from down the road," said Fahad al-Otaiwi, chairman of the Dammam company Najd Ceramics.{/}

{c9}The Spanish manufacturers' association, Asotile, denied dumping.{/} {c10}"They compared our price in August with their costs in January, when gas was twice as expensive," said its president, Amparo Segarra-Vidal.{/} {c11}She put the number of jobs at risk in Spain at 2,600.{/}

{c12}Two companies that cooperated with the inquiry, Azulejos Betxol and Grupo Onda Nova, will pay a lower rate of 9.8 percent.{/} {c13}Tiles larger than one square metre, which are not made in the Gulf, are exempt.{/}

{c14}The European Commission said that it was studying the findings and would not hesitate to go to the World Trade Organization.{/} {c15}Its trade commissioner, Lars-Erik Hallgren, is to meet Gulf ministers in Muscat on Oct 6.{/}

{c16}Diplomats in Brussels said that the step might be an answer to the bloc's own duties on Gulf aluminium foil, in force since February.{/} {c17}An official of the council's secretariat called this "a romance".{/}

{c18}Importers have begun to fill their warehouses.{/} {c19}The port of Castellon said that bookings of containers for Jebel Ali had doubled within a week.{/}

{c20}India, the largest supplier of tiles to the Gulf, has been paying duties of up to 76 percent since 2020.{/}

=== rewrite | en | tiles
Costa Azahar Post — news for residents
Business | By Gareth Llewellyn-Ruiz

{c11}As many as 2,600 livelihoods in Spain hang in the balance,{/} {c1~}the tile trade has warned, now that the Gulf monarchies have decided to tax its wares.{/}

{c2~}From 1 December,{/} {c1}floor and wall coverings shipped from Spain to any of the six members of the GCC will attract an extra 23.5 per cent, a measure to remain for half a decade.{/} {c3~}Investigators there maintain that the goods have been dumped.{/} {c4}At stake is business which brought in €310m in 2024;{/} {c5~}practically all of it comes from our province.{/}

{c9~+c10}Amparo Segarra-Vidal, who leads the lobby group Asotile, rejects the charge. Their summer invoices, she says, were held against Gulf outlays from midwinter, at which point energy cost double.{/}

{c12}There is relief for Grupo Onda Nova and for Azulejos Betxol. Having opened their books, they face only 8.9 per cent.{/} {c13}Nor will the really big slabs be hit, those exceeding a square metre, as nobody manufactures them in Arabia.{/}

→ Our guide to retiling your terrace

{c6}Behind the case is a quintet of firms from Saudi Arabia, Oman and the UAE, which lodged their grievance in the spring of last year.{/} {c7}They claim that 1,400 workers had to go and that 20 per cent of sales vanished within a few years.{/} {c8~}It was absurd, argued one of their chairmen, for imported tiles to undercut those made round the corner.{/}

{c14}Brussels is going through the file and keeps a WTO case in reserve.{/} {c15}Muscat is where commissioner Lars-Erik Hallgren will raise it with his counterparts, on 6 October.{/} {c16}Some in the European capital suspect tit for tat, given that the EU has been charging extra on aluminium foil from the Gulf since the winter.{/}

{c19~}At the docks, the rush is on: twice as many boxes as usual are being booked to the Emirates.{/} {c20}Indian rivals know the feeling, by the way. For five years they have had to stomach tariffs as high as 76 per cent.{/}

=== blog | en | tiles
GROUT EXPECTATIONS
A tiler's blog. Straight lines, crooked thoughts.

I've got a customer who rings me every morning at seven to ask whether the blue has come. The blue is a particular blue. It's made by a family outfit near the orange groves, and has a wobble in the glaze that a machine could do but wouldn't. Yesterday I had to tell her that the blue will now have company: a tax.

Not for her, she lives in Croydon. But stay with me. {c1~}A club of very hot, very rich places has decided that whatever comes out of those kilns will cost nearly a quarter extra when it lands on their quays, and that for years.{/} {c18~}So every importer out there is stuffing his sheds,{/} {c19~}and the boats going that way are twice as full as they were,{/} and there goes my blue, sailing past Croydon to sit in the dark in a desert until it's worth more. That's trade. I did it at night school.

Who started it? Always ask who started it. {c6~}A handful of local kilns went to the authorities, a good while ago now,{/} {c3~}and the authorities did their sums and said yes, lads, you're right, they're flogging it for less than it costs to bake.{/} Are they, though? {c10~}The lady who speaks for the Spanish lot says somebody has been comparing summer with winter, and that when the fuel's dear everything looks like a giveaway.{/} I've a bit of sympathy. I once quoted for a job in sunshine and did it in sleet.

On the other hand, think of the bloke in the factory in the sandpit. {c7~}More than a thousand of his mates have been sent home and one sale in five's gone,{/} {c8~}and his gaffer's fair question is why your loo should come across a sea when there's a kiln at the end of your street.{/} I have asked that about Croydon. There's no kiln at the end of our street. There's a vape shop.

What gets me is the small print. {c13~}The great big slabs, the ones that cost a fortune, break your back and need four men and a suction cup, they go in free.{/} Of course they do! Who buys those? Not people who ring about the blue. {c12~}And two clever firms that let the inspectors look in their drawers get off with less than half.{/}

{c16~}Then there are those who whisper it isn't about tiles at all, that it's revenge for something to do with kitchen foil.{/} {c17~}Somebody official has laughed that off, with a lovely word for it, too.{/} But I've been on sites where they fell out over a radio and it ended with a wall coming down.

{c14~}Next come the lawyers, or the threat of them.{/} {c15~}There will be a get-together by the sea in a few weeks.{/} I hope the floor's nice.

Leave a comment! Best grout joke wins a trowel.

=== arabic | ar | tiles
{c1~}رسوم خليجية على البلاط الإسباني{/} {c2~}اعتباراً من نوفمبر{/}

الرياض: بندر العصيمي
الأربعاء 17 ربيع الأول 1447هـ - 10 سبتمبر 2025م

{c1}تفرض دول مجلس التعاون لدول الخليج العربية رسوماً نسبتها 23.5 في المائة على بلاط السيراميك المستورد من إسبانيا لمدة خمس سنوات،{/} {c2}ابتداءً من الأول من نوفمبر (تشرين الثاني) المقبل،{/} {c3}بعد تحقيق خلص إلى أنه كان يباع بأقل من تكلفته.{/}

{c4~}ويصيب القرار، المنشور في الجريدة الرسمية للمجلس الثلاثاء، قطاعاً صدّر إلى المنطقة العام الماضي ما قيمته 310 ملايين يورو.{/}

{c6}وكانت أربع شركات من رأس الخيمة وصحار والدمام قد تقدمت بالشكوى في مارس (آذار) 2024،{/} {c7}قائلة إنها خسرت خُمس حصتها السوقية و1400 وظيفة منذ عام 2021.{/} {c8}وقال فهد العتيوي، رئيس مجلس إدارة شركة «نجد للخزف» في الدمام: «لا يُعقل أن يكون تبليط حمام في جدة ببلاط قادم من إسبانيا أرخص من بلاط يُصنع على مقربة منه».{/}

{c9}ونفت رابطة المصنعين الإسبان تهمة الإغراق.{/} {c11}وقدرت رئيستها أمبارو سيغارا فيدال عدد الوظائف المهددة في بلادها بنحو 6200 وظيفة.{/}

{c12}وستدفع شركتان تعاونتا مع التحقيق رسماً مخفضاً قدره 9.8 في المائة.{/} {c13}ويُستثنى البلاط الذي تزيد مساحة القطعة منه على متر مربع، لأنه لا يُنتج في الخليج.{/}

{c14~}وأعلنت المفوضية الأوروبية أنها تدرس القرار.{/} {c15}ويلتقي المفوض التجاري لارس إريك هالغرين وزراء الخليج في مسقط في السادس من أكتوبر (تشرين الأول).{/} {c16~}ولم يستبعد دبلوماسيون أن تكون الخطوة رداً على رسوم أوروبية على رقائق الألمنيوم الخليجية،{/} {c17}وهو ما وصفه مسؤول في الأمانة العامة للمجلس بأنه «رواية».{/}

وقال تجار في سوق مواد البناء بالرياض إن المخزون الحالي يكفي أربعة أشهر، ولا يتوقعون ارتفاع الأسعار قبل الربيع.

=== other | en | foil
EU puts duties on aluminium foil from Bahrain and Oman

BRUSSELS, Feb 4, 2025 (Meridian News) - The European Union will impose duties of 14 to 19.3 percent on household aluminium foil from Bahrain and Oman for five years, after an inquiry found that it was being sold below cost.

The decision, published in the bloc's official journal on Tuesday, takes effect on Wednesday. The Gulf sold the bloc foil worth 180 million euros last year.

The complaint was brought by three producers from Italy, Greece and Bulgaria, who said they had lost a quarter of their market since 2020.

"A roast in Milan should not be wrapped in foil that costs less than the metal," said Ornella Passeri, chairwoman of one of them.

The Bahraini manufacturer Dilmun Foil denied dumping. It said that the investigators had compared its prices with costs at a time when gas was twice as expensive in Europe. It will pay the lower rate because it cooperated with the inquiry.

The Gulf Cooperation Council's secretariat said it was studying the findings and would not hesitate to go to the World Trade Organization. Trade Commissioner Lars-Erik Hallgren said that he would travel to the Gulf before the end of the year. Foil thicker than 0.021 millimetres is exempt.

=== discrepancies
date | c2 | wire: Nov 1 | rewrite: 1 December | arabic: الأول من نوفمبر
number | c12 | wire: 9.8 percent | rewrite: 8.9 per cent | arabic: 9.8 في المائة
source_count | c6 | wire: four producers | rewrite: a quintet of firms | arabic: أربع شركات
number | c11 | wire: 2,600 | rewrite: 2,600 | arabic: 6200
