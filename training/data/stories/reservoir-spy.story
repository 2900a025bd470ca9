=== wire | en | spy
{c1~}Kyrgyz deputy minister held as Uzbek spy,{/} {c3~}border crossing shut{/}

BISHKEK, April 14, 2026 (Steppe Press)

{c1}Kyrgyzstan has arrested Deputy Energy Minister Azamat Toktosunov on suspicion of spying for Uzbekistan,{/} the security committee said on Tuesday. {c2}Two Uzbek diplomats were expelled{/} {c3}and the Dostuk crossing, the largest on the common border, was closed until further notice.{/}

{c4}For 14 months Toktosunov gave an attaché at the Uzbek embassy the plans for releasing water from the Toktogul reservoir,{/} the committee said. {c5}He was detained on Sunday in the car park of a carpet market in Osh{/} {c6}with $40,000 in a tea chest.{/}

{c7}"Water is our oil, and somebody was selling the key to the tap," said General Kubat Sydygaliev, who heads the committee.{/}

{c8}The diplomats have 48 hours to leave.{/} {c9}Uzbekistan's foreign ministry called the accusations absurd{/} {c10}and recalled its ambassador for consultations.{/}

{c11}Toktosunov's lawyer, Gulnara Asanova, said he denied everything{/} {c12}and that the figures in question could be found on the ministry's website.{/} {c13}She was allowed to see him for ten minutes.{/} {c14}If convicted, he faces up to 20 years in prison.{/}

{c15}About 7,000 people cross at Dostuk every day.{/} {c16}A queue of lorries nine kilometres long had formed on the Kyrgyz side by noon,{/} drivers said. {c17}Ambulances and funeral parties are still let through.{/}

{c18}Prime Minister Daniyar Omurov called off a trip to Tashkent, where he was to sign a water agreement on Thursday.{/} {c19}It would have brought Kyrgyzstan $90 million a year for letting more water flow downstream in summer.{/}

{c20}The reservoir is at its lowest level in ten years.{/} {c21}Uzbek cotton growers depend on it.{/}

"I have three tonnes of carrots and they are not spies," a driver, Ilkhom Yuldashev, said at the barrier.

{c22}Kazakhstan offered to mediate.{/}

{c23}Toktosunov, a 48-year-old engineer, worked in Tashkent for four years before joining the ministry in 2013.{/}

{c24}He is the second senior official to be accused of spying in two years.{/} {c25}In 2024 a colonel of the border guard was jailed for 11 years for selling maps to Tajikistan.{/}

(Reporting by Aigerim Sultan)

=== update | en | spy
Uzbekistan expels three Kyrgyz diplomats in spy row

TASHKENT/BISHKEK, April 15, 2026 (Steppe Press)

Uzbekistan on Wednesday expelled three Kyrgyz diplomats and halted deliveries of natural gas to southern Kyrgyzstan, {c1~}a day after Bishkek announced the arrest of a deputy minister as an Uzbek spy.{/}

The foreign ministry in Tashkent said the three, among them the consul in Andijan, must leave by Friday. {c9}It again called the accusations absurd.{/} {c10}Its ambassador was recalled for consultations on Tuesday.{/}

{c1}Kyrgyzstan has arrested Deputy Energy Minister Azamat Toktosunov on suspicion of spying.{/} {c4}For 14 months he gave an attaché at the Uzbek embassy the plans for releasing water from the Toktogul reservoir, according to the security committee.{/} {c5}He was detained on Sunday in the car park of a carpet market in Osh{/} {c6}with $40,000 in a tea chest.{/}

On Wednesday the committee said his driver had been arrested as well.

{c11}Toktosunov's lawyer, Gulnara Asanova, said he denied everything.{/} {c13}She has been allowed to see him once, for ten minutes.{/} {c14}If convicted, he faces up to 15 years in prison.{/}

{c3}The Dostuk crossing, the largest on the common border, remained closed.{/} {c15}About 7,000 people cross there every day.{/} {c16}The queue of lorries on the Kyrgyz side had grown to 14 kilometres.{/} {c17}Ambulances and funeral parties are still let through,{/} and from Thursday students will be too.

{c22}Kazakhstan has offered to mediate{/} and its foreign minister is due in Bishkek on Friday.

{c18}Prime Minister Daniyar Omurov has called off a trip to Tashkent, where he was to sign a water agreement on Thursday.{/} {c19}It would have brought Kyrgyzstan $90 million a year for letting more water flow downstream in summer.{/} {c20}The reservoir is at its lowest level in ten years.{/}

{c24}Toktosunov is the second senior official to be accused of spying in two years.{/} {c25}In 2024 a colonel of the border guard was jailed for 11 years for selling maps to Tajikistan.{/}

(Reporting by Aigerim Sultan and Rustam Halilov)

=== rewrite | en | spy
{c6}A box meant for tea held forty thousand dollars.{/} {c5}That, at least, is what Kyrgyz agents say they found when they seized a high-ranking official last Sunday outside the carpet bazaar of Jalal-Abad.{/}

{c1}The official is Azamat Toktosunov, number two at the ministry of energy in Bishkek, and the charge against him is espionage on behalf of the Uzbeks.{/} {c4}Since early last year, it is claimed, somebody at Uzbekistan's mission had been receiving from him the timetable according to which Toktogul, the great reservoir, is emptied.{/} {c7}He was "selling the key to the tap", in the words of Gen. Kubat Sydygaliyev of the security committee, for whom water is to his country what oil is to others.{/}

The consequences were not long in coming. {c2+c8}A pair of Uzbek embassy staff were told to pack and be gone within two days.{/} {c3}At Dostuk, the busiest gate between the two republics, the bars came down and nobody can say when they will go up again.{/} {c15}On an ordinary day seven thousand travellers pass through it.{/} {c17}The only ones to be waved on now are the sick and the bereaved,{/} {c16}while the trucks stand bumper to bumper for nine kilometres.{/}

{c9+c10}Tashkent speaks of absurd charges and has ordered its envoy home for talks.{/}

{c11~}The alleged spy, for his part, pleads innocence.{/} {c12}What he is said to have betrayed is on the internet for everyone to see, on the site of his own ministry, argues Gulnara Asanova, who represents him{/} {c13}and who got ten minutes with her client.{/} {c14}He could go to prison for two decades.{/} {c23~}Interestingly, he once spent several years working in the Uzbek capital.{/}

More is at stake than one career. {c18~+c19}An agreement worth $19 million annually to the Kyrgyz, in return for a more generous flow in the hot months, was to be signed this week; the prime minister is not going.{/} {c20+c21}The lake has not been so low for a decade, and the cotton fields down the valley live off it.{/}

{c24~}It is not the first scandal of this kind.{/} {c25}Two years ago a colonel who had sold maps to the Tajiks got eleven years.{/}

=== blog | en | spy
Carpets, Tea and Other State Secrets

From the newsletter "Over the Pass", no. 88

This was going to be the issue about dumplings. I had done the research. I had, God help me, a ranking. But a reader in Tokmok writes to ask what I make of the spy in the carpet market, and since half of you live within a day's drive of it, dumplings will have to wait.

For those who have been in the mountains: {c1~}a rather senior gentleman who deals with power stations is behind bars, because the services believe that he worked for the neighbour to the west.{/} {c5~}They picked him up among the parked cars at a place where one buys rugs.{/} {c6~}There was money in a tea box.{/} If I submitted this to my publisher, she would ask me to make it less obvious.

Can you steal a river?

That is the part that interests me. {c4~}He is not said to have handed over rockets or codes, just the dates on which a big lake up here is let out.{/} {c12~}His lawyer says that you and I can look those up over breakfast.{/} I tried. I found a page last changed in 2022, a photograph of a turbine and a recipe for plov, which I assume is an error. So I am no wiser, but I am hungry.

And yet anyone who has farmed down there knows that a date is worth more than a rocket. Tell a man in the valley when the water comes, and he knows when to sow, when to borrow, when to marry off his daughter. {c7~}The general with the sad moustache was not wrong to call it our petroleum,{/} though oil, as far as I know, doesn't evaporate when you quarrel over it.

What I would have done instead

1. Publish the dates. All of them. On posters.
2. Put the two water ministries into one building, with one samovar.
3. Let the spies go home and learn a trade. There's a shortage of plumbers on both sides.

Instead we got the usual ballet. {c2~}A couple of foreigners with nice shoes are on their way to the airport.{/} {c10~}Their chief has gone as well, to be consulted, as they say, in the tone in which one speaks of a kidney.{/} {c3~}The big gate in the south is locked.{/} {c16~}My neighbour's son is standing somewhere in that snake of trucks,{/} with onions, sending me pictures of the truck before him.

Whom does it hurt? Not the ministers. It hurts the grandmother who sells sour milk on one side and sleeps on the other. It hurts the boy at the dentist's. {c17~}You may still go over if you are dying or if you are burying somebody,{/} which a friend in Osh calls the most honest visa rules that she has ever seen.

I keep hearing that this is about pride, and that pride passes. Maybe. {c18~}But a signature had been planned for this very week, down there, on the paper that would at last have settled who drinks when,{/} and I had let myself believe in it, as one believes in a bus that is already visible. {c22~}The big neighbour in the north says he would gladly sit between the two.{/} Big neighbours always would.

{c20~}The lake, meanwhile, is lower than I have seen it since I moved here,{/} and I moved here when my beard was black. It does not know that it's a secret.

Next time: dumplings, I swear.

=== arabic | ar | spy
{c1~}قرغيزستان توقف نائب وزير الطاقة بتهمة التجسس لصالح أوزبكستان{/} {c3~}وتغلق معبراً حدودياً{/}

بيشكيك - (وكالات)
نُشر: الثلاثاء 14 نيسان 2026 - الساعة 15:10

العالم | آسيا الوسطى

{c1}أعلنت لجنة الأمن في قرغيزستان، الثلاثاء، توقيف نائب وزير الطاقة عظمت توكتوسونوف للاشتباه في تجسسه لصالح أوزبكستان.{/} {c2}وطردت بيشكيك ثلاثة دبلوماسيين أوزبكيين{/} {c8}وأمهلتهم 48 ساعة لمغادرة البلاد،{/} {c3}كما أغلقت معبر «دوستوك»، وهو الأكبر بين البلدين، حتى إشعار آخر.{/}

{c4}وتقول اللجنة إن المسؤول ظل طوال 14 شهراً يسلّم ملحقاً في السفارة الأوزبكية خطط تصريف المياه من خزان توكتوغول.{/} {c5+c6}وقد أوقف الأحد في موقف للسيارات قرب سوق للسجاد في مدينة أوش، وعُثر بحوزته على 40 ألف دولار مخبأة في صندوق شاي.{/}

{c7}وقال رئيس اللجنة الجنرال كوبات سيديغالييف: «الماء نفطنا، وهناك من كان يبيع مفتاح الصنبور».{/}

{c9}من جهتها، وصفت الخارجية الأوزبكية الاتهامات بأنها «سخيفة»{/} {c10}واستدعت سفيرها للتشاور.{/}

{c11+c12}ونفى المتهم كل ما نُسب إليه، بحسب محاميته غولنارا أسانوفا، التي قالت إن الأرقام موضع الاتهام منشورة على موقع الوزارة.{/} {c14}ويواجه في حال إدانته السجن مدة تصل إلى عشرين عاماً.{/}

{c18}وألغى رئيس الوزراء دانيار عمروف زيارة إلى طشقند كان سيوقّع خلالها الخميس اتفاقاً لتقاسم المياه،{/} {c19~}يدرّ على بلاده 90 مليون دولار سنوياً.{/}

{c20}ويشهد الخزان أدنى منسوب له منذ عشر سنوات.{/} {c22}وعرضت كازاخستان وساطتها بين الجارين.{/}

للاشتراك في نشرتنا البريدية اضغط هنا

الأكثر قراءة
1. حرب المياه المقبلة: أين تقع؟
2. أسعار القطن تقفز إلى أعلى مستوى في عامين

=== other | en | colonel
Kyrgyz border guard colonel held as Tajik spy, crossing shut

BISHKEK, Feb 20, 2024 (Steppe Press)

Kyrgyzstan has arrested Colonel Nurlan Abdykerimov of the border guard on suspicion of spying for Tajikistan, the security committee said on Tuesday. A Tajik diplomat was expelled and the Kyzyl-Bel crossing was closed for a week.

For two years Abdykerimov sold a buyer in Khujand maps of patrol routes in the Batken region, the committee said. He was detained on Saturday in the car park of a hospital in Batken with $12,000 in a flour sack.

"A map is a door, and somebody was selling the key to it," said General Kubat Sydygaliev, then the deputy head of the committee.

The diplomat has 72 hours to leave. Tajikistan's foreign ministry called the accusations a misunderstanding and did not recall its ambassador.

Abdykerimov's lawyer, Gulnara Asanova, said he had confessed to some of the charges. She was allowed to see him for an hour. If convicted, he faces up to 15 years in prison.

About 900 people cross at Kyzyl-Bel every day. Ambulances are still let through.

Uzbekistan offered to mediate. The president called off a trip to Dushanbe, where he was to sign an agreement on pastures.

Abdykerimov, a 44-year-old father of five, had served on the border since 2001. He was decorated for bravery in 2022.

(Reporting by Aigerim Sultan)

=== discrepancies
place | c5 | wire: in Osh | update: in Osh | arabic: أوش | rewrite: Jalal-Abad
number | c2 | wire: Two Uzbek diplomats | rewrite: A pair of Uzbek embassy staff | arabic: ثلاثة دبلوماسيين
amount | c19 | wire: $90 million | update: $90 million | rewrite: $19 million | arabic: 90 مليون دولار
time | c14 | wire: up to 20 years | update: up to 15 years | rewrite: two decades | arabic: عشرين عاماً
number | c16 | wire: nine kilometres | rewrite: nine kilometres | update: 14 kilometres
