=== wire | en | award
{c1~}Qatari gas exporter must pay Lithuanians{/} {c2~}for cargoes it sold elsewhere{/}

LONDON, June 24, 2026 (Meridian News) - {c1}An arbitration tribunal in London has ordered the Qatari exporter Al Ghariya LNG to pay $1.27 billion to the Lithuanian utility Baltdujos{/} {c2}for 11 cargoes of liquefied gas that it failed to deliver in the winter of 2021-22,{/} {c3}three people familiar with the award told Meridian on Wednesday.{/}

{c4}The tribunal found by two to one that the exporter had invoked a breakdown of its compressor as force majeure{/} {c5}while it was selling gas from the same plant to buyers in South Korea at four times the contract price.{/}

{c6}Al Ghariya, half of which belongs to the state, denies that.{/} {c7}"The compressor was broken, and we have the pieces," it said in a statement,{/} {c8}adding that it would ask the High Court in London to set the award aside.{/} {c9}It has 28 days to do so.{/}

{c10}Baltdujos declined to comment.{/} {c11}But Energy Minister Rasa Petrulyte wrote on social media: "Somebody kept the receipts."{/}

{c12}The evidence included the logs of two tankers, the Al Jassasiya and the Umm Bab Star, which had been on their way to the terminal at Klaipeda{/} {c13}and turned round off Gibraltar on Dec 3, 2021, within an hour of each other.{/}

{c14}To replace the gas, the utility bought on the spot market and ran up losses of 940 million euros;{/} {c15}household bills in Lithuania nearly doubled that winter,{/} {c16}and a paper mill at Grigiskes closed for good, with the loss of 260 jobs.{/}

{c17}The dissenting arbitrator, Sir Gerald Mbeki-Thorne, held that the contract of 2014 obliged the buyer to share "the sorrows as well as the joys of the market", one of the people said.{/}

{c18}Two more buyers, in Poland and Greece, have similar claims pending for a total of some $800 million.{/} {c19}Lawyers expect them to be encouraged by the award.{/}

{c20}Relations between the companies have not been cut: a cargo from Al Ghariya is due in Klaipeda on July 2 under the same contract,{/} {c21}which runs until 2034.{/}

{c22}"It is like a divorce in which both go on sharing the kitchen," said Tobias Engstrom, who follows the market at the consultancy Meltwater.{/}

=== blog | en | award
Contract Killer
Tales from a recovering lawyer

There's a clause at the back of almost every agreement you have ever signed, between the one about notices and the one about Delaware, that says nobody is to blame for God. I drafted perhaps four hundred. I was fond of God clauses. They have a rhythm to them: flood, fire, riot, insurrection, plague, act of the Queen's enemies. We used to add things to see whether anyone would notice. A colleague once got "locusts" into a lease in Slough.

So I settled down to this week's big quarrel with the glow of an old sailor hearing about a shipwreck. {c2~}Here's what we know. Once upon a winter, a cold little country was waiting for its gas, about a dozen shiploads, and none arrived.{/} {c4~}The seller said a machine had conked out, and waved the God clause.{/} {c5~}Except that, say two of the three wise persons, it was at the same moment shipping the stuff, out of the very same gate, to others further east who were willing to pay several times as much.{/} God had been outbid.

{c1~}The bill comes to a billion and a quarter or so.{/} One could buy an awful lot of compressor.

The detail I shall dine out on is the boats. {c12~+c13~}A pair of them were well on the way, practically at the pillars of Hercules, and on a December day both had the same idea and put about, not an hour apart.{/} Boats keep diaries. I must have told clients a hundred times: it's never the emails, it's the thing which writes itself down. {c11~}The cold country's minister had a nice line about it, on the subject of paperwork.{/}

Was everybody convinced? No; and, being contrary, I find the loser the most interesting of the bunch. {c17~}The knight who wouldn't sign wrote that when one marries the market, one gets it in sickness as well as in health.{/} It's a respectable view. It isn't much use to the people whose flats were at fifteen degrees. {c15~}They paid about twice what they had the year before for the privilege.{/} {c16~}Somewhere a paper factory gave up, and it hasn't been back.{/} Who compensates them? Do they get a share? Reader, I drafted that clause too. They don't.

{c7~}The other side protests that its engine truly was in bits, and that it could show you the bits.{/} {c8~}It'll be off to the judges on the Strand to have the whole thing torn up.{/} {c9~}They get four weeks,{/} then there'll be eighteen months, and at the end someone like me will buy a boat, and it will keep a diary.

{c20~}And in a week's time, if you please, another shipment is to tie up at the same jetty, from the same people, on the same piece of paper.{/} {c22~}Some wag compares it to exes with one stove between them.{/} I've had that kitchen. Label your milk.

=== arabic | ar | award
{c1~}هيئة تحكيم تلزم شركة غاز قطرية بتعويض ليتوانيا{/}

لندن – 24 يونيو 2026

{c3~}كشفت مصادر مطلعة الأربعاء{/} {c1}أن هيئة تحكيم في لندن ألزمت شركة «الغارية للغاز المسال» القطرية بدفع 1.27 مليار دولار لشركة المرافق الليتوانية «بالتدويوس»،{/} {c2}لقاء 11 شحنة من الغاز المسال لم تسلمها في شتاء 2021-2022.{/}

{c4}ورأت الهيئة، بأغلبية عضوين مقابل واحد، أن الشركة احتجت بعطل في الضاغط بوصفه قوة قاهرة،{/} {c5}في حين كانت تبيع غاز المصنع نفسه لمشترين في اليابان بأربعة أمثال السعر المتفق عليه.{/}

{c6}ونفت «الغارية»، التي تملك الدولة نصفها، ذلك.{/} {c7}وجاء في بيان لها أن «الضاغط كان معطلاً، وقطعه المكسورة في حوزتنا»،{/} {c8}وأنها ستطلب من المحكمة العليا في لندن إبطال القرار.{/} {c9}وأمامها لذلك 28 يوماً.{/}

{c12}واستندت الهيئة إلى سجلات ناقلتي «الجساسية» و«نجمة أم باب» اللتين كانتا متجهتين إلى محطة كلايبيدا{/} {c13~}قبل أن تعودا أدراجهما قبالة جبل طارق في الثالث من ديسمبر 2021.{/}

{c14~}واضطرت الشركة الليتوانية إلى الشراء من السوق الفورية فتكبدت خسائر جسيمة،{/} {c15}وتضاعفت تقريباً فواتير الأسر في ذلك الشتاء.{/}

{c17~}أما المحكّم المخالف السير جيرالد مبيكي ثورن فرأى أن العقد يلزم المشتري بتحمل «أحزان السوق كما أفراحها».{/}

{c18~}ورفع مشتريان آخران في بولندا واليونان دعويين مماثلتين.{/}

وقال محامٍ مختص في الدوحة لموقعنا إن أحكام التحكيم نادراً ما تُبطل أمام القضاء الإنجليزي.

{c20}ولم تنقطع العلاقة بين الطرفين، إذ تصل شحنة جديدة إلى كلايبيدا في الثاني من يوليو بموجب العقد نفسه{/} {c21}الذي يسري حتى عام 2034.{/}

=== rewrite | en | award
BALTIC BUSINESS WIRE | ENERGY

{c12~}Ships' logs{/} {c1~}cost Al Ghariya $1.27bn{/}

By Ieva Tamm

VILNIUS – {c13}It was 3 December 2021. Near Gibraltar, two tankers reversed course, the second no more than an hour after the first.{/} {c12}The Umm Bab Star and the Al Jassasiya should have unloaded at Klaipeda.{/} Four and a half years on, their log books have proved costly.

{c1}The sum of $1.27 billion must be made over to Baltdujos by Al Ghariya LNG of Qatar, London arbitrators have decided,{/} {c3}as Meridian learned from five insiders.{/} {c2}At issue were eleven consignments owed for the winter in question which never showed up.{/} {c5}Rather than to Lithuania, the plant's output went to Korean customers, who offered quadruple the agreed rate,{/} {c4~}the majority of the panel concluded, and a defective compressor was no excuse.{/}

{c6}That's not how it was, claims the company, in which the Qatari state has a 50 per cent stake.{/} {c7~}It says it has kept the broken parts.{/} {c8~+c9~}Within four weeks it must decide whether to challenge the ruling in court.{/}

{c14}Baltdujos had been forced on to the spot market, which left a hole of €490 million in its accounts.{/} {c15~}Consumers felt it in their bills,{/} {c16}and the 260 employees of the Grigiskes paper mill lost their jobs when it shut permanently.{/} {c10}The utility would not be drawn on the outcome.{/} {c11}Not so Rasa Petrulyte. "Somebody kept the receipts," the energy minister posted.{/}

[Chart: TTF gas price, 2021–2026]

{c18}Around $800 million more is being claimed in two parallel proceedings, one Polish and one Greek,{/} {c19~}whose prospects have just improved.{/}

{c21~}Awkwardly, the parties are bound to each other for another eight years.{/} {c20}The next delivery is expected at Klaipeda on 2 July.{/} {c22}Consultant Tobias Engstrom, of Meltwater, is reminded of divorcees who still cook at the same stove.{/}

=== update | en | award
{c8~}Qatar's Al Ghariya challenges LNG award{/}

LONDON, July 20, 2026 (Meridian News) - {c8}The Qatari gas exporter Al Ghariya asked the High Court in London on Monday to set aside an arbitration award{/} {c1~}under which it has to pay $1.27 billion to Lithuania's Baltdujos.{/}

It filed two days before the deadline. It argues that one of the arbitrators, a Finnish professor, had failed to disclose that her husband owned shares in a company that supplies steam to a subsidiary of Baltdujos.

{c2~}The case is about 11 cargoes of liquefied gas which were not delivered in the winter of 2021-22.{/} {c4~}The exporter blamed a broken compressor,{/} {c5}but the tribunal found that it had sold gas from the same plant to South Korea at four times the contract price.{/}

"A shareholding of 3,100 euros is not a conspiracy," said a lawyer for Baltdujos. A hearing is not expected before February.

{c20~}A cargo that was due in Klaipeda on July 2 under the same contract was delivered, four hours early.{/}

=== other | en | greek
Greek importer and Al Ghariya settle LNG price dispute

LONDON, Nov 5, 2024 (Meridian News) - The Qatari gas exporter Al Ghariya LNG and the Greek importer Aerion Hellas have settled a dispute over the price of liquefied gas, a day before an arbitration tribunal in London was to hear it.

The price will be lowered by 9 percent from January, and the contract of 2015 will be extended by four years, until 2034, the companies said in a joint statement on Tuesday.

Aerion had demanded a cut of 17 percent, arguing that buyers in South Korea were paying less. "One shares the sorrows as well as the joys of the market," its chief executive, Melina Kostarakou, said.

The agreement does not concern a separate claim over three cargoes that were not delivered in January 2022, when, according to Al Ghariya, a compressor was broken.

Tobias Engstrom, who follows the market at the consultancy Meltwater, said that the exporter wanted to have friends in Europe before more of its long contracts came up for review. Baltdujos of Lithuania is among the buyers that may ask for a lower price next year.

=== discrepancies
source_count | c3 | wire: three people | rewrite: five insiders
amount | c14 | wire: 940 million euros | rewrite: €490 million
place | c5 | wire: South Korea | rewrite: Korean customers | update: South Korea | arabic: اليابان
