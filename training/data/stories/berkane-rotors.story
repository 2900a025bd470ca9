=== wire | en | ring
{c1}Morocco arrests 14 over drone engines for Sahel jihadists{/}

RABAT, Sept 21, 2026 (Strait News Agency) - {c1}Morocco has arrested 14 people suspected of having sent drone engines to jihadists in the Sahel, the Central Investigation Bureau said on Monday.{/}

{c2}They include two customs officers and a storekeeper of the engine maker Atlas Rotor.{/} {c3}Some 210 engines left the country in 18 months, hidden in washing machines,{/} the bureau's head, Hicham Zemmouri, said. {c4}The trail began with a serial number on a drone that crashed near Gao, in Mali, in May.{/}

{c5}Spain arrested three men in Almeria at the same hour.{/} {c6}An officer was shot in the leg when a house in Berkane was stormed.{/}

{c7}Four sources familiar with the operation said that it had been put off for three weeks at the wish of the head of government, Noureddine Kabbaj, who did not want it to spoil an investors' fair in Tangier.{/} {c8}His office said that he did not interfere with the police.{/}

{c9}Othman Lahbabi, the owner of Atlas Rotor, said that his company had been robbed.{/} {c10}Opposition leader Salwa Tahiri asked for an inquiry by parliament.{/} {c11}Spain's ambassador, Ines Zubeldia, called the operation a model.{/}

{c12}The suspects, aged 22 to 57, may be held for 12 days before they see the prosecutor, Naima Bouchentouf.{/}

(Reporting by Jaafar Senhaji)

=== arabic | ar | ring
{c1}المغرب: توقيف 14 شخصاً في قضية محركات الطائرات المسيّرة{/}

الرباط - الثلاثاء 22 شتنبر 2026 | أخبار وطنية

{c1}أعلن المكتب المركزي للتحقيقات الاثنين توقيف 14 شخصاً يُشتبه في أنهم زوّدوا جماعات جهادية في منطقة الساحل بمحركات طائرات مسيّرة.{/}

{c2}ومن بين الموقوفين جمركيان وأمين مخزن في شركة «أطلس روتور» لصناعة المحركات.{/} {c3}وقال رئيس المكتب هشام الزموري إن نحو 120 محركاً هُرّبت خلال 18 شهراً داخل آلات غسيل،{/} {c4~}وإن الخيط الأول كان رقماً تسلسلياً على مسيّرة تحطمت قرب غاو في مالي.{/}

{c5}وفي التوقيت نفسه أوقفت إسبانيا ثلاثة رجال في ألميريا.{/} {c6}وأصيب عنصر أمن برصاصة في ساقه أثناء اقتحام منزل في بركان.{/}

{c7}وذكرت أربعة مصادر مطلعة أن العملية تأجلت ثلاثة أسابيع بطلب من رئيس الحكومة نور الدين قباج حتى لا تشوّش على معرض للمستثمرين في طنجة،{/} {c8}في حين أكد مكتبه أنه لا يتدخل في عمل الشرطة.{/}

{c9}وقال عثمان لحبابي، مالك «أطلس روتور»، إن شركته تعرضت للسرقة.{/} {c10}وطالبت زعيمة المعارضة سلوى الطاهري بلجنة تحقيق برلمانية.{/}

{c13}وحُجزت خلال العملية 6.3 ملايين درهم نقداً وصقران.{/} {c14}وهنّأ وزير الداخلية عبد الحق الغزاوي عناصر المكتب، مشيراً إلى أنها الخلية الخامسة التي تُفكك منذ يناير.{/}

{c12~}ووُضع المشتبه فيهم تحت الحراسة النظرية.{/} وأعلنت الجمارك فتح تحقيق إداري داخلي.

لا تفوّت: نشرة الثامنة | الطقس | مواقيت الصلاة

=== rewrite | en | ring
{c13~}Two falcons, six million dirhams{/} {c1~}and a drone workshop's missing motors{/}

Maghreb Affairs Monthly - online edition
By Theodora Lindgren-Haddad, Casablanca. 22 September 2026. 5 min

{c13}The birds were hooded and quite calm, officers recall. They sat on the back of a sofa in Berkane, a pair of falcons, above a cupboard in which there were banknotes to the amount of 6.3 million dirhams.{/} {c6}In the hall lay a colleague with a bullet in his leg.{/}

{c1}That house was one of several searched in the small hours of Sunday. Fourteen men and women are now in the hands of the Central Investigation Bureau, which made the matter public a day later: they're thought to have supplied motors for drones to the jihadists south of the Sahara.{/} {c15}At the border post of Beni Ansar the gate stayed shut for six hours, and the fish lorries waited with their ice running out.{/}

Motors of this kind aren't exotic. They weigh less than a watermelon and drive crop sprayers from Almeria to Agadir. {c3}What was exotic was the packing: inside the drums of washing machines, over a year and a half, in consignments that add up to some 210.{/} {c2}A man who kept the stores at Atlas Rotor counted them out, investigators believe, and a pair of customs men looked elsewhere.{/}

{c4}Without an accident they might be doing so still. In June a drone fell from the sky outside Gao, in Mali, and a soldier wrote down the number that he found stamped on the crankcase.{/} It travelled, Hicham Zemmouri of the Bureau relates, through four capitals.

{c5}Across the water in Almeria, Spanish police took three men out of their beds simultaneously.{/} {c11}"A model", Ines Zubeldia, Madrid's ambassador, said of the whole affair.{/}

Was it slow to come? {c7}Five insiders maintain that everything was ready three weeks before, and that Noureddine Kabbaj, who heads the government, asked for patience until the investors had gone home from their fair in Tangier.{/} {c8}Police work is no business of his, his staff reply.{/} {c14}The interior minister, Abdelhak Laghzaoui, preferred to congratulate and to count: it's the fifth such network to be broken up this year.{/}

{c9}Theft, says Othman Lahbabi, whose firm it is.{/} {c16}Investors marked its shares down by 9 percent all the same.{/} {c17}He has given generously to Mr Kabbaj's party, the National Concord,{/} and has a laugh that can be heard through doors. {c10}Salwa Tahiri, who leads the opposition, would like deputies to look into all of it.{/}

{c12}By law the fourteen, the youngest of whom is 22 and the oldest 57, can be kept for twelve days; then it's up to Naima Bouchentouf, the public prosecutor.{/} Lawyers expect a trial in the spring at the earliest, in the court annex at Sale, whose heating has been under repair since the last one.

The region's wars have become affairs of hobbyists. A frame can be printed, a camera bought by post; only the motor still has to come out of a factory, and there are perhaps a dozen makers between Lisbon and Tunis. All of them, one told us, have been counting their shelves since Monday.

The falcons are at the zoo in Rabat.

=== rewrite2 | en | ring
COSTA LEVANTE HERALD - news for residents of Almeria & Mojacar

{c5~}Three held in Almeria{/} {c3~}in washing machine affair{/}

22/9/2026 - Sponsored by Pepe's Awnings

{c5+c18}Three men, one of them the owner of a launderette in the Calle Granada, were picked up in Almeria in the early hours of Sunday, at the very moment when their Moroccan friends were being rounded up.{/}

{c1~}The Moroccans have 14 people in the bag.{/} {c3~}It's all about motors for drones, stuffed into old washing machines and shipped off by the dozen.{/} {c4~}One turned up in a wreck in Niger.{/} {c2~}Two customs men were in on it, apparently.{/}

{c11}Our ambassador in Rabat, Ines Zubeldia, thinks that the teamwork was a model.{/} {c15~}Anybody who was stuck at Beni Ansar on Sunday may disagree: the gate was closed for hours.{/}

{c7~}Word has it that the raid could have taken place weeks ago, but for a trade show in Tangier.{/} {c9~}The factory that made the motors, Atlas Rotor, claims that it was burgled.{/} {c16~}Its shares are down.{/}

{c18~}The launderette is closed.{/} If you've left a duvet there, ask the Policia Local. Bingo on Thursday at the Irish Rover!

=== blog | en | ring
Spin Cycle
From the desk, and the airing cupboard, of Morwenna Said

Our machine died on Friday. It did so in the middle of the whites, with a noise like a bishop falling downstairs, and the man who came to look at it lay on his side on the kitchen floor for a while and said, "You've a motor gone." I said, gone where? He gave me an odd look. I had no idea then how topical I was being.

{c3~}For it seems that, a couple of hundred times over, somebody has been taking appliances just like mine and putting into them the very thing that had departed from ours.{/} {c1~}They weren't for laundry. They were for those hideous buzzing things, and they went down to the desert, to the people with the beards and the flags, and the police have pulled in rather more than a dozen souls for it.{/} I have stood in front of that round glass door all my married life. It never struck me that one could smuggle by it. It's the honesty of the porthole, I suppose. What has a washing machine to hide? Socks.

{c4~}They'd be at it yet, but one of the beastly contraptions came down, and there was a number on its innards, and somebody could be bothered to copy it out.{/} I do want that person to have a pension. All the great villainies have been undone by somebody who copied out a number. My uncle Rashid was such a man; he was in weights and measures, and bakers crossed the road.

{c2~}Those who ought to have looked inside were paid to admire the view instead.{/} I once got a tortoise through Dover in a hatbox, and nobody had to be paid for that; it was the hat that they admired. He lived to be forty, and bit the vicar. {c9~}The proprietor of the works feels that he's the injured party.{/} I daresay. I felt so too when the repairman gave me his bill, but nobody rang the newspapers.

There's a thing in it that I can't get out of my mind. {c7~}They could've gone in a good deal sooner, if one believes the usual friends of friends, only there was company: gentlemen with lanyards, being shown what a nice quiet country it is to put a factory in.{/} {c8~}It's been pointed out from the very top that the top doesn't meddle in such matters.{/} But which of us hasn't asked for a scene to be postponed until the guests had left? My mother put off an entire divorce until after the Hendersons.

And yet. It was three weeks' worth of washing days. How many loads is that? I'm not good at sums of that sort, and perhaps there weren't any. Perhaps the drums went round empty.

{c6~}A lad in uniform got a hole in his leg for it.{/} {c13~}Nobody, on the other hand, appears to have been rude to the hawks that were found on the premises, with the money.{/}

The new machine comes on Wednesday. I shall look inside.

=== other | en | jammers
{h1}Morocco arrests nine over jammers stolen for cannabis boats{/}

TANGIER, Sept 30, 2026 (Strait News Agency) - {h1}Morocco has arrested nine people suspected of having stolen radar jammers from a navy depot for the speedboats of cannabis smugglers, the Central Investigation Bureau said on Wednesday.{/}

{h2}They include a naval lieutenant and the manager of a marina.{/} {h3}Some 35 jammers were taken out of the depot in Ksar Sghir in 11 months, hidden in crates of oranges,{/} the bureau's head, Hicham Zemmouri, said. {h4}The trail began with a fisherman, whose echo sounder went blank every Thursday.{/}

Portugal arrested two men in Faro on Tuesday. {h5}A speedboat with three engines was seized off Asilah after a chase of two hours.{/}

{h6}Three sources familiar with the operation said that the navy had first wanted to deal with the case by itself.{/} {h7}The interior minister, Abdelhak Laghzaoui, telephoned an admiral, one of them said.{/} The ministry declined to comment.

The head of government, Noureddine Kabbaj, was in Dakhla to open a wind farm and praised the vigilance of fishermen. {h8}Opposition leader Salwa Tahiri said that oranges had never been so well guarded.{/} She asked how many depots were without cameras.

{h9}The jammers, which cost 140,000 dirhams each, had been assembled in Casablanca by Lahbabi Systems.{/} Its owner, Othman Lahbabi, who also makes engines, said that the depot's locks were not his.

Spain's ambassador, Ines Zubeldia, said that the seas were safer. {h10}The lieutenant will be tried by a military court; the other suspects are to be brought before a judge in Tetouan.{/} The prosecutor in Rabat, Naima Bouchentouf, said that the case was not hers.

In Ksar Sghir, residents had wondered about the fruit. A greengrocer said that the sailors had never bought a single kilo from her.

(Reporting by Jaafar Senhaji and Rosalind Achour)

=== otherrewrite | en | jammers
{h3~}Vitamin C for the navy{/}

The Strait Mail, 1 October 2026 / section: Ports / print this page

{h4}Every Thursday the screen of his echo sounder turned black, and one Thursday a fisherman of the strait had enough and complained.{/} {h1}Nine people have been locked up as a result, the Central Investigation Bureau reports: they're suspected of having pilfered naval jamming devices that made the cannabis runners' boats invisible.{/}

{h3~}Under oranges, 53 of them left the Ksar Sghir depot in less than a year.{/} {h9~}Each is worth 140,000 dirhams.{/} {h2}A lieutenant and a marina manager are among those held.{/}

{h6}That the navy would sooner have washed its own linen is what three people close to the case tell us,{/} {h7~}until a call from Abdelhak Laghzaoui, the minister of the interior.{/} {h5}Off Asilah a boat with a trio of engines was caught after two hours' pursuit.{/}

{h10~}The officer goes before a court martial.{/} {h8}Never, quipped opposition chief Salwa Tahiri, did oranges enjoy such protection.{/}

Seafaring folk in these parts take the affair with humour. In the cafe opposite the fish market a blank television was being passed off on Wednesday as the latest model from the depot. Its owner had hung a lemon on the aerial. Over at the marina, berths have been free since the weekend, and the harbour cat has moved into a catamaran.

Hicham Zemmouri, Noureddine Kabbaj and Othman Lahbabi are all expected at the regatta on Saturday.

Related: Ferry strike ends; Tarifa wind record

=== other2 | en | parts
Morocco arrests 11 over satellite phones for Sahel smugglers

NADOR, Feb 12 (Strait News Agency) - Morocco has arrested 11 people suspected of having sent satellite telephones to gold smugglers in the Sahel, the Central Investigation Bureau said on Monday.

They include a taxi dispatcher and two sisters who keep a wedding hall. Some 1,300 telephones left the country in two years, hidden in the hems of bridal gowns, a spokesman for the bureau said.

The trail began with a bill, which a customer near Agadez had disputed. The handsets had been bought in Melilla with vouchers.

Nobody was hurt. A suspect in Oujda jumped into a well and had to be pulled out by the fire brigade.

Two sources familiar with the operation said that it had been brought forward by a week because of a wedding. Hicham Zemmouri, who was appointed to head the bureau in January, did not appear before the press.

The minister of commerce, Noureddine Kabbaj, said that vouchers would be taxed. He is thought likely to lead the National Concord into the parliamentary elections, which are due in two years. The mayor of Fez, Salwa Tahiri, said that brides should not be searched.

Interior Minister Abdelhak Laghzaoui told a television channel that smugglers had better taste than he had thought.

The engine maker Atlas Rotor, whose owner Othman Lahbabi had let the wedding hall for his daughter in December, said that it knew nothing of telephones. The company listed its shares in Casablanca in 2023.

A judge, Naima Bouchentouf, released the sisters on bail of 40,000 dirhams on Tuesday. Spain's consul in Nador, Ines Zubeldia, said that four of the suspects had Spanish papers.

Such cases rose by a fifth in 2023, according to the bureau's yearly report, published last month.

Copyright SNA. No reproduction without leave. Tags: Nador, telephony, weddings

=== discrepancies
number | c3 | wire: 210 engines | rewrite: some 210 | arabic: نحو 120 محركاً
source_count | c7 | wire: four sources | arabic: أربعة مصادر | rewrite: five insiders
date | c4 | wire: in May | rewrite: in June
place | c4 | wire: Mali | arabic: مالي | rewrite: Mali | rewrite2: Niger
number | h3 | other: 35 jammers | otherrewrite: 53
