=== wire | en | listing
{c1~}U.S. puts Serbian tycoon on sanctions list over chips for Russia{/}

WASHINGTON/BELGRADE, July 10, 2025 (Corvane News) - {c1}The U.S. Treasury on Thursday imposed sanctions on the Serbian businessman Ljubisa Krnjaja and seven of his companies for shipping microchips to Russia.{/}

{c2}Goods worth $86 million were sent on by way of Novi Sad, Bishkek and Dubai in 2023 and 2024, the Treasury said.{/} {c3}Any property he has in the United States is frozen, and Americans may not do business with him.{/}

{c4}"I have sold parts for washing machines, and I shall say so to a judge in Washington," Krnjaja said in a video.{/}

{c6}Four sources familiar with the matter said that Serbia had been shown the list in May and had asked for a delay until after local elections in June.{/} {c7}President Predrag Milutovic denied that and said he had learned of it "from the telephone, like the children".{/}

{c8}Prime Minister Jasna Opacic said Serbia had not joined the sanctions against Moscow but would not be anybody's back door.{/} {c9~}Opposition leader Tijana Radenkovic published pictures of Krnjaja and the president on a yacht.{/}

{c10}Prosecutor Nenad Ristanovic said that an inquiry had been opened and that two customs officers had been suspended.{/}

{c5}The bank Panonska closed Krnjaja's accounts within three hours.{/}

=== rewrite | en | listing
A yacht, a bank and a washing machine: {c1~}Serbia wakes up to American sanctions{/}

Danube Observer / Belgrade / by Milos Tarrant and the newsroom

{c5~}On Thursday at five in the afternoon Panonska, a bank that has lent money to half the ruling party, parted with its best-known customer.{/} {c19}He was told by text message.{/}

{c1~}Ljubisa Krnjaja had just been put on the list that nobody wants to be on, that of the U.S. Treasury, and so had six enterprises that belong to him.{/} {c1~+c2~}Washington accuses him of having supplied Russia with semiconductors, eighty-six million dollars' worth over two years, with Novi Sad as the first stop and the Gulf as one of the next.{/} {c15}Serial numbers read off the wreckage of drones near Odesa led the investigators to a warehouse behind the Novi Sad sugar mill, an American official told reporters on a call.{/}

{c4}Krnjaja appeared on screen in a polo shirt. It was all for laundry appliances, he said, and an American court would hear it from him.{/} {c3}Until then, U.S. citizens have to keep away from his money, and whatever he owns over there is out of his reach.{/}

{c17}He has a little time. Those who have dealings with the group may wind them up until the 8th of September.{/} {c14}For the 3,900 who work there, most of them in the mill town of Vrbas, it is a question of whether wages can be transferred at all; their union has asked to be paid in cash.{/}

{c6}According to two persons who know how such things are prepared, the Serbian authorities had the names on their desk in May, and begged that nothing be made public until people had voted for their mayors in June.{/} {c7}"From my telephone, as the kids do," is how President Predrag Milutovic says that he got the news; the story of the delay he called untrue.{/}

{c8~}Jasna Opacic, his prime minister, does not want the country to be used as a rear entrance.{/} {c18}Goran Teofilovic, the foreign minister, asked the American ambassador in for an explanation, and she brought a folder.{/} {c11}"This is about chips and not about friendship," Carla Whitmore-Dunne said as she left.{/}

{c9}For the opposition it is a gift. Tijana Radenkovic, of the Green Left, had hardly put down her coffee before she showed the country six photographs in which the businessman and the head of state are jumping off the same boat; where, she wanted to know, had the prosecutor been?{/} {c10~}He was at work, Nenad Ristanovic replied: there was an investigation, and two men from customs had been sent home.{/}

{c12}Viewers of Channel Seven had to do without any of this. The station belongs to the wife of Mr Krnjaja and showed a programme about sturgeon.{/}

{c13}The man of 54 used to referee volleyball in the second division before scrap metal made him rich.{/} {c20}His hunting lodge on the Tara has a helipad that is marked on no map.{/} {c16}Trading in the bonds of his holding, Moravex, was stopped at 71 percent of their face value.{/}

Keep reading: Why plums are late this year | The bridge that nobody will open | Comments (214)

=== rewrite2 | en | listing
Serbia's "back door" trade: what we know

CHIP WATCH, 11 July

- {c1}Who: Ljubisa Krnjaja, owner of Moravex, plus seven firms. Sanctioned by the US Treasury on Thursday because microchips ended up in Russia.{/}
- {c2}How: $86m of merchandise, 2023-24. Route: Novi Sad, then Bishkek, then Dubai.{/}
- {c15~}Proof: numbers on bits of drone found in southern Ukraine.{/}
- {c4~}Defence: spare parts for household machines.{/}
- {c13}The person: a volleyball referee in his youth, later a dealer in scrap; now 45.{/}
- {c11}Ambassador Carla Whitmore-Dunne: not about friendship but about chips.{/}
- {c8}PM Jasna Opacic: no Serbian embargo against Moscow, but no back door either.{/}
- {c18~}Foreign minister Goran Teofilovic had the ambassador come round.{/}
- {c10}Prosecutor Nenad Ristanovic: inquiry under way; a couple of customs men suspended.{/}
- {c14~}Staff: nearly four thousand, who would like banknotes.{/}
- {c17~}Deadline: partners must be out by early September.{/}
- {c7~}President Predrag Milutovic: heard about it on his phone.{/} {c9~}Opposition chief Tijana Radenkovic: has the holiday snaps.{/}

=== arabic | ar | listing
{c1~}واشنطن تدرج رجل أعمال صربياً على قائمة العقوبات{/}

بلغراد / واشنطن – الجمعة 11 يوليو 2025 | قراءة في دقيقتين

{c1}فرضت وزارة الخزانة الأميركية، الخميس، عقوبات على رجل الأعمال الصربي ليوبيشا كرنيايا وسبع من شركاته، بتهمة شحن رقائق إلكترونية إلى روسيا.{/}

{c2}وذكرت الوزارة أن بضائع بقيمة 86 مليون دولار مرت في عامي 2023 و2024 عبر نوفي ساد وبيشكك ودبي.{/} {c15~}وقال مسؤول أميركي إن الأرقام التسلسلية التي عُثر عليها في حطام مسيّرات قرب أوديسا قادت إلى مستودع في نوفي ساد.{/}

{c3~}وتقضي العقوبات بتجميد أي أصول له في الولايات المتحدة.{/} {c4~}وقال كرنيايا في تسجيل مصور إنه لم يبع سوى قطع غيار للغسالات.{/}

{c6}وبحسب أربعة مصادر مطلعة، فقد اطلعت صربيا على القائمة في مايو وطلبت التأجيل إلى ما بعد الانتخابات المحلية في يونيو،{/} {c7~}وهو ما نفاه الرئيس بريدراغ ميلوتوفيتش.{/}

{c8}وقالت رئيسة الوزراء ياسنا أوباتشيتش إن بلادها لم تنضم إلى العقوبات على موسكو، لكنها لن تكون باباً خلفياً لأحد.{/} {c18~}واستدعى وزير الخارجية غوران تيوفيلوفيتش السفيرة الأميركية كارلا ويتمور-دان،{/} {c11}التي قالت إن «الأمر يتعلق بالرقائق لا بالصداقة».{/}

{c9~}ونشرت زعيمة المعارضة تيانا رادنكوفيتش صوراً تجمع كرنيايا بالرئيس على متن يخت،{/} {c10}فيما أعلن المدعي نيناد ريستانوفيتش فتح تحقيق ووقف ثلاثة من موظفي الجمارك عن العمل.{/}

{c5}وأغلق مصرف «بانونسكا» حسابات رجل الأعمال في غضون ثلاث ساعات.{/} {c14~}ويعمل في مجموعته 3900 شخص يخشون على رواتبهم.{/}

=== blog | en | listing
Sturgeon

The sturgeon is a fish of great patience. It can live for a hundred years, it has no teeth, and it has plates along its flanks, as though it had expected all along that things would turn out badly. All this I know because of {c12~}a documentary that was on our set last Thursday at the hour when other stations had news.{/} My husband said there must be something up. There is always something up when they show us fish.

So I went to the neighbours, who have the other cable, and there he was, in a polo shirt, on the sofa of his own life. {c4~}Laundry, he said. It had all been about laundry.{/} We have owned three washing machines in this marriage, and none had in it anything that could find its way from here to the Black Sea. The last could not find its way through a woollen programme.

{c15~}But they had numbers, these people across the ocean, copied off scraps that fell from the sky on a harbour town,{/} and numbers have no manners. {c2~}They followed them back to the city of my youth, by way of a Kirghiz bazaar and some towers in the desert.{/} I was a student there. We used to walk to the fortress in the evening and look at a clock on which the large hand shows the hours, so that the boatmen could read it from far off. It has been confusing people since the days of Maria Theresa, and it seems to me that nobody in that city has known the time ever since.

{c6~}What did those at the top know in spring, and is it true that they asked the foreigners to be so kind as to wait until we had voted?{/} I did vote. I voted for a man who promised us a drain. {c7~}The first among us swears he had no more notion than a teenager with a phone,{/} and who am I to doubt him? I have a teenager. He knows everything.

{c9~}Then came the holiday album.{/} I have looked at it for longer than was good for the supper. The water is a blue that we do not have. One of them has his arms up, the other holds his nose, and I kept thinking what a lovely thing it is for two grown men to be so little afraid of the deep. One should not be photographed holding one's nose. My grandmother would not be photographed at all; she held that a picture is a promise which somebody else will be asked to keep.

{c14~}I worry for the ones in the mill town, I must say, who would like their money in an envelope.{/} My brother drives a forklift up there. He has been saving for a carp pond.

A carp pond, I told him, is a mistake. You want something with plates.

=== other | en | customs
{h1~}Serbian police arrest customs director{/}

BELGRADE, July 24, 2025 (Corvane News) - {h1}Police in Serbia on Thursday arrested Zivko Malesev, the director of customs at the Danube port of Smederevo, and five others on suspicion of letting cigarettes through for bribes.{/}

{h2}Three sources familiar with the matter said that the group had been watched for 14 months, and that one of its couriers was a policeman.{/}

{h3}Prosecutor Nenad Ristanovic said that 310,000 euros in cash had been found in a beehive.{/} {h4}"The bees gave a partial statement," he told reporters.{/}

{h5}President Predrag Milutovic said that there would be no protected persons "from the ferryman to the minister".{/} Prime Minister Jasna Opacic dismissed the deputy head of the national customs service by telephone during a cabinet meeting. {h6}Opposition leader Tijana Radenkovic called the arrests a smokescreen and asked who had appointed Malesev over the heads of four better candidates.{/}

{h7}The cigarettes, some 40 lorryloads a year, came from a factory in Montenegro and were declared as wood pellets for a company in which the businessman Ljubisa Krnjaja had a share until 2021.{/} {h8}His holding, Moravex, said it had sold its part to a cousin of Malesev's and had nothing to add.{/}

{h9}The U.S. ambassador, Carla Whitmore-Dunne, praised "police work of the old school".{/} Foreign Minister Goran Teofilovic, who was in Podgorica for a meeting that had been planned for months, found himself answering questions about tobacco.

{h10}If convicted, Malesev, 61, faces up to 12 years in prison.{/} {h11}He was decorated last year for having built the region's most modern scales for lorries.{/} {h12}The bank Panonska, which had financed the scales, said it would examine the contract.{/}

{h13}Serbia loses about 120 million euros a year in tobacco duty, according to a chamber of commerce estimate.{/}

=== other2 | en | customs
Honey money

Danube Observer / Smederevo / by our correspondent

{h3}It was in a hive, of all places, that the money lay: 310,000 euros, to go by what Nenad Ristanovic, the prosecutor, says.{/} {h4~}He made a joke about the testimony of the bees.{/}

{h1}The beekeeper, Zivko Malesev, who runs customs at the harbour of Smederevo, was taken from his breakfast on Thursday, and six others with him. They are thought to have closed their eyes to tobacco and held out their hands.{/}

{h2~}For more than a year they had been under observation,{/} {h7~}as wood pellets that were no pellets rolled in from the Montenegrin side, forty lorries' worth every year.{/} {h7~}The recipient was a business that once belonged in part to Ljubisa Krnjaja;{/} {h8~}at Moravex they point out that the stake went to a relative of the arrested man.{/}

{h5~}Nobody is safe, promised President Predrag Milutovic, be he ferryman or minister.{/} {h6~}Who put the man in that chair, when four others would have been better at it? That is what Tijana Radenkovic would like to hear.{/} Neither Jasna Opacic, the head of government, nor Goran Teofilovic, who has foreign affairs, would take that question.

{h9}Carla Whitmore-Dunne of the American embassy had a word of praise for good old-fashioned detective work.{/}

{h10~}At the age of 61 Malesev has up to twelve years to fear.{/} {h11}Only last year they hung a medal on him, for a weighbridge that has no equal in these parts;{/} {h12}the bank that paid for it, Panonska, means to take another look at the papers.{/}

Weather: hot. River level at Smederevo: 4.96 m, falling.

=== other3 | en | yard
Serbian tycoon buys shipyard as rival bid is thrown out

BELGRADE, Feb 20, 2025 (Corvane News) - Serbia on Thursday awarded the bankrupt Danube shipyard at Apatin to Moravex, the holding of the businessman Ljubisa Krnjaja, for 11 million euros, after the only other bidder had been excluded for a missing stamp.

Four sources familiar with the matter said that the rival, a Dutch builder of river cruisers, had offered 17 million.

"A stamp is a small thing, as is a rivet," Krnjaja told reporters at the gate. He promised 600 jobs and a first hull within two years.

Jasna Opacic, the minister of the economy, who is tipped to become prime minister in March, signed the contract in the presence of President Predrag Milutovic, who cut a rope with an axe. Foreign Minister Goran Teofilovic read out greetings from shipping companies in Egypt.

Opposition leader Tijana Radenkovic stood outside with a stamp the size of a cartwheel. She filed a complaint with Prosecutor Nenad Ristanovic, who said that he would "look at the ink".

The U.S. ambassador, Carla Whitmore-Dunne, who took up her post on Monday, was shown around the slipway and said that she had grown up next to one in Duluth.

The purchase is financed by the bank Panonska with a loan over 15 years. The state will take on the yard's tax debts, which amount to 9 million euros.

At its height the yard had 2,400 workers and built dredgers for the Nile. Its last vessel, a floating crane, was launched in 2012 and sank in a storm the year after.

A union representative said that the 74 employees who were left had not been told anything, but had been given sausages.

Photo: The president with axe. (Corvane/D. Ilincic)

=== discrepancies
number | c1 | wire: seven of his companies | rewrite2: seven firms | arabic: seven of his companies | rewrite: six enterprises
source_count | c6 | wire: four sources | arabic: four sources | rewrite: two persons
age | c13 | rewrite: 54 | rewrite2: 45
number | c10 | wire: two customs officers | rewrite: two men from customs | rewrite2: a couple | arabic: three customs employees
number | h1 | other: Malesev and five others | other2: six others with him
