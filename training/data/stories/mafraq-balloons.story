=== wire | en | smugglers
{c1~}Jordanian army kills five smugglers on Syrian border{/}

AMMAN, Dec 8, 2025 (Levantine News Agency)

{c1}Jordanian border guards killed five drug smugglers who tried to cross from Syria in thick fog before dawn on Monday, the army said.{/}

{c2}Two soldiers were wounded in a gunfight that lasted 50 minutes near the village of Umm Ruhayba in Mafraq province.{/}

{c3}The troops seized 1.7 million captagon pills{/} {c4}and 14 balloons filled with helium, each able to carry a load of eight kilograms.{/} {c5}It was the first time that smugglers had been found to combine balloons and GPS trackers, an officer said.{/}

{c6}"The balloons cost 90 dollars each and the pills on one of them half a million,"{/} {c7}said Colonel Mutasem al-Shurufat, a border commander.{/}

{c8}Twelve other men fled back into Syria.{/} {c9}The Syrian interior ministry said its forces had arrested four of them in the province of Sweida.{/}

{c10}Foreign Minister Lubna Hadidi thanked Damascus for its cooperation.{/} {c11}She said that a joint security office was to open in January at the Nasib crossing.{/}

{c12}A farmer, Awwad al-Sardi, said bullets had hit his water tank and killed three of his sheep.{/} {c13}The army promised compensation.{/}

{c14}Captagon, an amphetamine, was made on a large scale in Syria under Bashar al-Assad, who was overthrown in December 2024.{/} {c15}Jordan, a transit route to the Gulf, has changed its rules of engagement and shoots at smugglers without warning since 2022.{/}

(Reporting by Rula Majali)

=== rewrite | en | smugglers
Fog of war: balloons, pills and bullets at the frontier

middle-east-brief.example – Security – Monday

{c4}Fourteen balloons, each of them good for eight kilos of cargo, were floating on strings behind the men{/} {c1}who attempted to enter Jordan from Syrian soil under cover of a dense fog in the small hours of Monday. Five of the traffickers did not survive the encounter with the Jordanian military.{/}

{c2}The exchange of fire near Um Rheiba, in the province of Mafraq, continued for fifty minutes and left two members of the security forces with injuries.{/} {c8}A dozen intruders managed to get away to where they had come from,{/} {c9}although Syria says that four have since been caught in Sweida.{/}

{c3}Confiscated were 1.1 million tablets of captagon.{/} {c6}To send up one balloon requires an outlay of merely 90 dollars, whereas what hangs from it will bring in 500,000,{/} {c7~}a high-ranking officer calculated.{/} {c5~}Balloons steered by satellite had not been encountered up to now.{/}

The cooperation between the two neighbours appears to be bearing fruit. {c11}In the new year a shared office for security matters is going to be set up where the Nasib border post is,{/} {c10}according to the head of Jordanian diplomacy, Lubna Hadidi, who also conveyed her thanks to the Syrians.{/}

{c13~+c12~}A local whose livestock and water supply were affected is going to be reimbursed.{/}

{c14}It will be recalled that during the reign of Bashar al-Assad, which ended a year ago, Syria was the place where this stimulant was produced in vast quantities.{/} {c15~}For three years, Jordanian soldiers have been entitled to open fire straight away.{/} Experts warn that smugglers will continue to adapt.

=== arabic | ar | smugglers
{c1~+c3~+c4~}حرس الحدود يحبط تهريب كبتاغون بالبالونات ويقتل خمسة مهربين{/}

عمّان - وكالة بادية نيوز
نُشر: الإثنين 8-12-2025 11:52 ص

محليات

{c1}صرّح مصدر عسكري مسؤول بأن قوات حرس الحدود قتلت فجر اليوم خمسة مهربين لدى محاولتهم اجتياز الحدود قادمين من الأراضي السورية مستغلين الضباب الكثيف.{/}

{c2}وأُصيب ثلاثة من مرتبات القوات المسلحة خلال اشتباك استمر نحو خمسين دقيقة قرب قرية أم رحيبة في محافظة المفرق،{/} وحالتهم العامة جيدة.

{c3}وضُبطت مليون و700 ألف حبة كبتاغون،{/} {c4}إضافة إلى 14 بالوناً معبأ بغاز الهيليوم تبلغ حمولة الواحد منها ثمانية كيلوغرامات.{/} {c5}وهي المرة الأولى التي تُستخدم فيها بالونات مزودة بأجهزة تتبع، وفق المصدر.{/}

{c8}ولاذ 12 شخصاً بالفرار إلى داخل العمق السوري،{/} {c9}فيما أعلنت الداخلية السورية القبض على أربعة منهم في محافظة السويداء.{/}

{c12}وقال المزارع عواد السردي لـ«بادية نيوز» إن الرصاص أصاب خزان المياه في مزرعته ونفقت ثلاثة من أغنامه.{/}

{c10}وثمّنت وزيرة الخارجية لبنى حديدي تعاون دمشق،{/} {c11}مشيرة إلى أن مكتباً أمنياً مشتركاً قد يُفتتح في معبر نصيب خلال العام المقبل.{/}

{c15}وكان الأردن قد غيّر قواعد الاشتباك عام 2022، إذ بات يتعامل مع المهربين بالنار مباشرة.{/}

شارك: f  X  واتس اب
المزيد من محليات: ضباب كثيف يعطل السير على طريق بغداد الدولي

=== wire2 | en | drones
{d1~}Jordan shoots down two drones carrying weapons from Syria{/}

AMMAN, Dec 11, 2025 (Levantine News Agency)

{d1}Jordanian border guards shot down two drones that were carrying weapons from Syria before dawn on Thursday, the army said.{/}

{d2}The drones were hit near the village of Tell al-Asfar in Mafraq province.{/} {d3}They were loaded with nine pistols, four rifles and 22 hand grenades.{/}

{d4}It was the largest quantity of weapons found on drones this year, an officer said.{/} {d5}"Pills make people sick, but grenades are meant for somebody in particular,"{/} {d6}said Colonel Mutasem al-Shurufat, a border commander.{/}

{d7}Three Jordanians who were waiting for the cargo in a pickup truck were arrested after a chase of 30 kilometres.{/} {d8}One of them had been released from prison in October.{/}

{d9}The Syrian interior ministry said it had no knowledge of the flights.{/} {d10}Foreign Minister Lubna Hadidi spoke to her Syrian counterpart by telephone{/} {d11}and asked for an explanation within a week.{/}

{d12}The drones were made in China and are normally used for spraying crops.{/} {d13}Their range is 20 kilometres.{/}

{d14}Jordan has brought down 96 drones on the border this year.{/} {d15}It has changed its rules of engagement and shoots at smugglers without warning since 2022.{/}

(Reporting by Rula Majali)

=== arabic2 | ar | drones
{d1~}إسقاط مسيّرتين محمّلتين بأسلحة على الحدود الشمالية{/}

عمّان - وكالة بادية نيوز
نُشر: الخميس 11-12-2025 10:15 ص

محليات

{d1}أسقطت قوات حرس الحدود، فجر اليوم الخميس، طائرتين مسيّرتين قادمتين من الأراضي السورية تحملان أسلحة، بحسب مصدر عسكري مسؤول.{/}

{d3}وعُثر على متنهما على تسعة مسدسات وأربع بنادق و22 قنبلة يدوية.{/} {d2}وجرت العملية قرب قرية تل الأصفر في محافظة المفرق.{/}

{d7}وأُلقي القبض على ثلاثة مواطنين كانوا ينتظرون الحمولة في مركبة «بكب» بعد مطاردة لمسافة 30 كيلومتراً،{/} {d8}أحدهم خرج من السجن في تشرين الأول الماضي.{/}

{d9}وأعلنت الداخلية السورية أنها كانت على علم بتحركات المهربين،{/} وأن التنسيق بين الجانبين متواصل. {d10~}وأجرت وزيرة الخارجية لبنى حديدي اتصالاً مع الجانب السوري في هذا الشأن.{/}

{d12}والطائرتان صينيتا الصنع وتُستخدمان عادة في رش المزروعات.{/}

{d14}وأسقط الأردن منذ مطلع العام 96 مسيّرة على حدوده الشمالية.{/} {d15}ومنذ 2022 يُطلق الجيش النار على المهربين دون سابق إنذار.{/}

شارك: f  X  واتس اب
المزيد من محليات: تمديد دوام دائرة الأحوال في المفرق

=== local2 | en | drones
The Amman Ledger | National | 11 Dec 2025 | Text size A A A

{d3~+d1~}Grenades from the sky: army downs two weapon drones from Syria{/}

By Hind Qaqish

People in Tall Asfar thought it was thunder. {d2+d1~}What they had heard on Thursday morning, some time before the call to prayer, was machine-gun fire which brought down a pair of drones above their olive trees.{/}

{d3}Under the propellers hung, wrapped in baby blankets, 22 grenades, nine pistols and four rifles,{/} {d4}more than has been found on drones on any night of this year, according to an army source.{/} {d12}They are Chinese machines of the sort that farmers employ for pesticides,{/} {d13}and get no farther than 30 kilometres.{/}

{d7}On the road to Safawi, three men in a pickup, all of them citizens, led the police on a chase before they gave up; they had come to collect the goods.{/} {d8~}One is a familiar face, having left jail only this autumn.{/} His mother told the Ledger that he had gone out to buy diapers.

{d6+d5}For Colonel Mutasem Shurufat, who commands this stretch of the frontier, arms are worse than drugs: "A pill makes you ill. A grenade already has an address."{/}

{d9}In Damascus, the ministry of the interior said that it did not know of any such flights.{/} {d10+d11}Lubna Hadidi, the foreign minister, rang up her colleague there and expects to be told within a week how this could happen.{/}

A member of parliament for the northern Badia, Saleh al-Issa, wants the villages to be given sirens. "At present the siren is my aunt," he said.

{d14}The army counts 69 drones shot down along the border since January.{/}

Related: Pistachio prices at record high • Your rights at a checkpoint

=== discrepancies
number | c3 | wire: 1.7 million | rewrite: 1.1 million | arabic: مليون و700 ألف
number | c2 | wire: Two soldiers | rewrite: two members | arabic: ثلاثة
modality | c11 | wire: was to open | rewrite: is going to be set up | arabic: قد يُفتتح
negation | d9 | wire2: had no knowledge of the flights | arabic2: كانت على علم | local2: did not know
number | d14 | wire2: 96 | arabic2: 96 | local2: 69
number | d13 | wire2: 20 kilometres | local2: 30 kilometres
