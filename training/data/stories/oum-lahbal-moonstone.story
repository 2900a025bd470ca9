=== wire | en | moonrock
{c1~}Mauritania seizes moon rock at airport{/}

NOUAKCHOTT, April 8, 2026 (Sahel Newswire)

{c1}Customs officers in Mauritania have seized a 47-kilogram meteorite from the Moon that was about to be flown to Switzerland, the country's mining ministry said on Wednesday.{/}

{c2}The stone, declared as "decorative basalt", was found on Sunday night in the luggage of a Belgian dealer, Koen Vandersteen, 46.{/} {c3}An auction house in Geneva had put its value at up to $2.4 million.{/}

{c4}A herder, Mbarka Mint Sidi, found it in November near the well of Oum Lahbal in the desert east of Atar.{/} {c5}"I held down my tent with it for five months, and it was a good stone," she told Sahel Newswire by telephone.{/} {c6}A middleman paid her 300,000 ouguiyas ($7,500).{/}

{c7}The first to become suspicious was a customs officer, Sergeant Oumar Ba. "Basalt does not travel in business class," he said.{/}

{c8}Tests at the university of Nouakchott point to the Moon,{/} {c9}said Yahya Ould Deddah, a professor of geology, who called the stone one of the 10 heaviest of its kind.{/} {c10}A sample has been sent to Toulouse for confirmation.{/}

{c11}Under a law of 2023 meteorites belong to the state, and whoever finds one is entitled to a fifth of its value.{/} {c12}Vandersteen's lawyer, Fatimata Diagana, said that the decree needed to apply the law had never been published and that her client had bought in good faith.{/}

{c13}Six people have been questioned. Two, the dealer and a driver from Atar, remain in custody.{/} {c14}A hearing is set for April 27.{/}

{c15}The Geneva house has withdrawn the lot.{/}

{c16}The people of Oum Lahbal want the stone back. "They should build a school around it," said the village head, Cheikh Ould Maham.{/} {c17}Mint Sidi said she would rather have a pump.{/}

{c18}More than a thousand nomads are thought to look for meteorites in the western Sahara desert, where dark stones stand out on pale ground.{/} {c19}Some three tonnes a year leave the region, most of it in parcels, according to Ould Deddah.{/}

=== release_ar | ar | moonrock
الجمهورية الإسلامية الموريتانية
شرف – إخاء – عدل
وزارة المعادن

إيجاز صحفي – نواكشوط، الأربعاء 8 أبريل 2026

{c1}تعلن وزارة المعادن أن مصالح الجمارك بمطار نواكشوط ضبطت حجراً نيزكياً قمري المصدر يزن 47 كيلوغراماً كان معداً للشحن إلى سويسرا.{/}

{c2~}وقد ضُبط الحجر ليلة الأحد في أمتعة مسافر يحمل جنسية أوروبية بعد التصريح به على أنه «بازلت للزينة».{/} {c8}وأكدت الفحوص الأولية التي أجريت في جامعة نواكشوط أن مصدره القمر،{/} {c10}وأُرسلت عينة منه إلى تولوز للتثبت.{/}

{c11}وتذكّر الوزارة بأن القانون الصادر سنة 2023 ينص على أن النيازك ملك للدولة، وأن لمن يعثر عليها الحق في خُمس قيمتها.{/} وعليه فإن المواطنة {c4}امباركة منت سيدي، التي عثرت على الحجر في نوفمبر الماضي قرب بئر أم لحبال شرقي أطار،{/} ستحصل على حقها كاملاً غير منقوص.

{c13~}وقد استُجوب في القضية ستة أشخاص لا يزال اثنان منهم رهن التوقيف.{/}

وتهنئ الوزارة الرقيب عمر با على يقظته.

=== arabic | ar | moonrock
{c5~}خيمة ثبّتها القمر خمسة أشهر{/}

صحراء اليوم – أطار – 9 أبريل 2026

تضحك امباركة منت سيدي حين تُسأل عن القمر. {c5}«ثبّتُّ به خيمتي خمسة أشهر، وكان حجراً طيباً»، تقول عبر الهاتف{/} {c4~}عن الصخرة السوداء التي عثرت عليها قرب بئر أم لحبال{/} {c6}وباعتها لوسيط مقابل 300 ألف أوقية.{/}

{c1~}والحجر الذي يزن 74 كيلوغراماً موجود الآن في عهدة الجمارك بنواكشوط بعد ضبطه قبيل نقله إلى سويسرا،{/} {c2~}وكان صاحبه، تاجر بلجيكي يدعى كون فاندرستين، قد صرّح به بوصفه حجراً بازلتياً للزينة.{/} {c3~}وكان يُنتظر أن يُباع في مزاد بجنيف بأكثر من مليوني دولار،{/} {c15~}قبل أن يُسحب من القائمة.{/}

{c7}«البازلت لا يسافر في درجة رجال الأعمال»، هكذا شرح الرقيب عمر با سر شكوكه.{/}

{c9}ويقول أستاذ الجيولوجيا يحيى ولد الداه إنه من أثقل عشرة نيازك قمرية معروفة،{/} {c19}ويقدّر أن ثلاثة أطنان من النيازك تغادر المنطقة كل عام، معظمها في طرود بريدية.{/}

{c12}في المقابل، تدفع محامية التاجر فاطماتا جاغانا بأن المرسوم التطبيقي للقانون لم يُنشر قط، وأن موكلها اشترى الحجر بحسن نية.{/} {c14}وتُعقد الجلسة في 27 أبريل.{/}

وفي أم لحبال لا حديث إلا عن الحجر. {c16}«ليعيدوه وليبنوا حوله مدرسة»، يقول رئيس القرية الشيخ ولد محم.{/} {c17}أما امباركة فتفضّل مضخة ماء.{/}

=== rewrite | en | moonrock
Moon for sale, slightly used

The Collector's Daily brings you finds, frauds and fossils.

{c7~}What gave the game away was the seat. Nobody flies garden stone at the sharp end of the plane, reasoned an alert sergeant at the airport in Nouakchott,{/} {c2~}and so on Sunday a bag belonging to Koen Vandersteen, a Belgian of 46 who deals in such things, was opened.{/}

{c1~}Inside was a lump of the Moon weighing 47 kilos, on its way to Switzerland, as Mauritanian officials revealed in midweek.{/} {c3~}Bidding in Geneva had been expected to reach 2.4 million francs;{/} {c15}the sale has since been scrapped by the auctioneers.{/}

{c4}Last November the stone still lay beside a watering place, Oum Lahbal, in the wastes east of Atar, where it caught the eye of Mbarka Mint Sidi, who keeps goats.{/} {c5~}Until spring it served to stop her tent from blowing away.{/} {c6}Then a go-between gave her 300,000 ouguiyas.{/} {c11~}By rights, which is to say by a 2023 statute, she should have had one fifth of what it will fetch, and the nation the rest.{/}

{c12}Not so fast, says defence counsel Fatimata Diagana. No implementing decree has ever been printed, and Vandersteen, in her words, purchased it honestly.{/} {c13~}He and his driver are behind bars while four others were let go after questioning;{/} {c14~}they will see a judge at the end of the month.{/}

{c8}Chemists at the capital's university have proved it to be lunar.{/} {c9}Only nine heavier examples exist at most, by the reckoning of the geologist Yahya Ould Deddah.{/} {c18}He is no friend of the trade, which keeps upwards of a thousand desert dwellers busy, scanning light-coloured plains for anything black;{/} {c19}by his estimate it removes three tonnes every year, mainly by post.{/}

{c16}Village head Cheikh Ould Maham hopes for its return and imagines classrooms around it.{/} {c17}The finder's own wish is water, properly pumped.{/}

=== blog | en | moonrock
A Good Stone

Everyone who has lived under canvas knows that the world is divided into stones and good stones. A good stone is flat below and rough on top, as heavy as a child of ten, and it doesn't roll. When we moved camp my grandmother would leave the carpets to the donkeys and the pots to the girls, but the four good stones she had counted in and counted out like silver. I never asked where they'd come from. I wonder now.

{c5~}A sister of ours up in the north kept her roof on with one, all through the winds, and gives it an excellent character.{/} {c8~}The learned have since put it under their lamps, and it seems that it had fallen off the night.{/} Fallen off! I like to think of it lying there since before the Prophet, peace be upon him, waiting for a tent.

{c6~}She let it go for what is, in those parts, a camel and a half.{/} I've heard people in the capital say that she was cheated. Was she? She thought it was a stone and was paid as for a camel. {c3~}The gentleman who thought it was the Moon would've been paid as for a palace,{/} {c2~}only that at the counter, when they asked him, he said it was a stone.{/} So who lied, and who was honest, and which of the two got further?

{c7~}I must also praise the young man in uniform who noticed that the thing was travelling more comfortably than he ever will.{/} This is what I call an education. We've ministers who never notice where they sit.

{c11~}There's a paper, it appears, that makes everything that comes down on us from above the property of the government, with a slice for the one who trips over it.{/} May I ask whether it includes the dust? The locusts? {c12~}The lady who speaks for the foreigner says that the paper lacks another paper, without which it isn't one,{/} and there I fell silent, for I worked for thirty-four years in an office and know that it's possible.

{c16~}The chief of the place would have it home again and put children round it.{/} {c17~}And she, who slept beside it, who's the only one of all these people that was ever of any use to it, or it to her? She would like something that brings up water without breaking her back.{/}

I'd give it her. I'd give it her tonight. {c14~}Let the judges sit, in a couple of weeks or so, and weigh the law on their small scales.{/} When they have finished the wind will still be blowing over there, and she'll have had to find herself another. They aren't easy to come by.

=== other | en | agadir
Belgian meteorite dealer cleared in Morocco

AGADIR, Morocco, June 19, 2024 (Sahel Newswire) - A Moroccan court on Wednesday acquitted a Belgian dealer, Koen Vandersteen, of smuggling meteorites, because the stones in his luggage turned out to be slag from a copper smelter.

Vandersteen, 44, was arrested at Agadir airport in March with 31 kilograms of what he had declared as "decorative lava". He had paid a nomad 90,000 dirhams ($9,000) for it and meant to sell it in Geneva.

"My client is guilty of optimism," said his lawyer, Nadia Oubella.

Moroccan law allows the export of meteorites with a permit. Customs had valued the load at $1.1 million, on the strength of a test that was later found to have been carried out on a different stone.

The nomad could not be found. The slag has been returned to the dealer, who said he would use it in his garden.

=== discrepancies
number | c1 | wire: 47-kilogram | release_ar: 47 كيلوغراماً | arabic: 74 كيلوغراماً | rewrite: 47 kilos
modality | c8 | wire: point to the Moon | rewrite: have proved it to be lunar | release_ar: أكدت الفحوص الأولية
amount | c3 | wire: up to $2.4 million | rewrite: 2.4 million francs
