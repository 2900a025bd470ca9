=== statement | en | slick
GULF NORTHERN PIPELINES K.S.C.
Statement No. 3 – Kuwait, 6 April 2026, 22:00

{c1}The Company confirms that on Sunday, 5 April 2026, a quantity of crude oil was released from a subsea loading line at the Ras Dhuwaib terminal.{/} {c2}The quantity is estimated at 9,000 barrels.{/} {c3}Loading was suspended immediately and the line isolated.{/}

{c4~}As a precautionary measure, the Ministry of Electricity and Water has reduced intake at the Umm Nuwair desalination plant.{/} {c5}Water reserves are sufficient for 18 days and the public is requested not to store water.{/}

{c6}Thirty-one vessels and two aircraft of the Company and its partners are engaged in containment.{/} The cause is under investigation. {c7}No employee has been injured.{/}

The Company reiterates its commitment to the marine environment.

=== wire | en | slick
{c1~}Kuwait oil spill{/} {c4~}forces water plant to shut intakes{/}

KUWAIT CITY, April 7, 2026 (Meridian News) - {c4}Kuwait closed two of the three intakes of its second-largest desalination plant on Monday{/} {c8}as an oil slick 14 km long drifted towards the coast.{/}

{c1}The oil leaked on Sunday from a loading line on the sea floor off the Ras Dhuwaib terminal,{/} {c9}while a Greek tanker, the Aspasia K., was taking on crude for Japan.{/} {c2}The operator, Gulf Northern Pipelines, estimated the amount at 9,000 barrels.{/} {c10}A marine scientist at a local university, Dr Nouf al-Mesbah, said that satellite pictures pointed to at least 25,000.{/}

{c11}"You can't hide a stain that can be seen from space," she told Meridian.{/}

{c5}The water minister, Khaled al-Jarrah-Sabti, said that reserves would last 18 days and asked people not to hoard.{/} {c12}By the evening bottled water was sold out at six supermarkets in the Salmiya district visited by a reporter.{/}

{c6}Thirty-one vessels and two aircraft are fighting the slick,{/} {c13}which is expected to reach the beaches of Khairan on Wednesday if the southeasterly wind holds.{/} {c14}Saudi Arabia has sent four skimming boats, and Iran has offered help.{/}

{c15}The line, laid in 1989, was to have been replaced in 2021.{/} {c16}The contract, worth $180 million, was cancelled after parliament began an inquiry into how it had been awarded,{/} {c17}and has not been put out to tender again.{/}

{c18}A member of the company's safety department, who asked not to be named, said that an alarm for falling pressure had gone off 47 minutes before loading was stopped.{/} {c3}The company says that it stopped at once.{/}

{c19}The port authority has detained the Aspasia K., whose master, Stavros Livanidis, denies any fault.{/}

{c20}Fishermen found dead cormorants and a green turtle on the island of Qasr al-Bahri, a breeding ground.{/} {c21}The environment authority banned the sale of fish from the southern waters until further notice.{/}

{c22}Exports are not affected: the terminal handles about 5 percent of Kuwait's shipments, and cargoes can be moved to Mina al-Ahmadi.{/} {c23}Brent crude was little changed at $68.10.{/}

{c24}In 1991 retreating Iraqi troops released millions of barrels into the Gulf, the largest spill in history.{/}

=== arabic | ar | slick
{c8~}بقعة نفطية قبالة الكويت{/} {c4~}تغلق مآخذ محطة لتحلية المياه{/}

الكويت - «مرسى نيوز» - 7 أبريل 2026 - 09:12

{c4}أغلقت الكويت الإثنين اثنين من المآخذ الثلاثة في محطة أم نوير، ثانية كبرى محطات تحلية المياه في البلاد،{/} {c8}مع اقتراب بقعة نفطية يبلغ طولها 14 كيلومتراً من الساحل.{/}

{c1}وكان النفط قد تسرب الأحد من خط تحميل في قاع البحر قبالة ميناء رأس ذويب،{/} {c9~}أثناء تحميل ناقلة يونانية.{/} {c2}وقدرت شركة «خطوط أنابيب شمال الخليج» الكمية بتسعة آلاف برميل،{/} {c10}غير أن الباحثة في علوم البحار الدكتورة نوف المصباح قالت إن صور الأقمار الصناعية تشير إلى 25 ألف برميل على الأقل.{/} {c11}وأضافت: «لا يمكن إخفاء بقعة تُرى من الفضاء».{/}

{c5}وطمأن وزير الكهرباء والماء خالد الجراح السبتي المواطنين إلى أن المخزون يكفي 18 يوماً، داعياً إلى عدم تخزين المياه.{/} {c12~}لكن المياه المعبأة نفدت مساء من متاجر في السالمية.{/}

{c6~}وتشارك 31 سفينة في مكافحة التلوث،{/} {c13}ويُتوقع أن تبلغ البقعة شواطئ الخيران غداً الأربعاء إذا استمرت الرياح الجنوبية الشرقية.{/} {c14}وأرسلت السعودية أربعة زوارق كاشطة، وعرضت إيران المساعدة.{/}

خط قديم

{c15}ومُدّ الخط عام 1989 وكان مقرراً استبداله عام 2012،{/} {c16~}لكن العقد أُلغي إثر تحقيق برلماني في طريقة ترسيته.{/}

{c18}وكشف موظف في دائرة السلامة بالشركة، طلب عدم نشر اسمه، أن إنذار انخفاض الضغط انطلق قبل وقف التحميل بـ47 دقيقة،{/} {c3}في حين تؤكد الشركة أنها أوقفته على الفور.{/}

{c19~}واحتُجزت الناقلة.{/} {c20}وعثر صيادون على طيور غاق نافقة وسلحفاة خضراء في جزيرة قصر البحري،{/} {c21}وحظرت هيئة البيئة بيع أسماك المياه الجنوبية حتى إشعار آخر.{/}

وقال تجار في سوق السمك بالمباركية إن سعر الزبيدي ارتفع دينارين.

{c24}ويستذكر الكويتيون كارثة عام 1991 حين سكبت القوات العراقية المنسحبة ملايين البراميل في مياه الخليج.{/}

=== rewrite | en | slick
MARITIME & BUNKER NEWS (Singapore)
Incident report, posted 7 Apr 2026, 1130 SGT

{c19}Held in Kuwait: the tanker Aspasia K. Her captain, Stavros Livanidis, insists he did nothing wrong.{/}

{c1~+c9}She was filling up with crude bound for Japan on Sunday when a seabed pipe feeding her let go.{/} {c2}Nine thousand barrels got out, going by the figures of terminal operator Gulf Northern.{/} {c10}Look from orbit and it is nearer 25,000 or more, counters Dr Nouf al-Mesbah, an academic specialising in the sea.{/}

{c18}Warning of a pressure drop sounded fully 74 minutes ahead of shutdown, a safety official told reporters under cover of anonymity.{/} {c3~}The operator's version: there was no delay.{/}

{c15}The pipe is 37 years old and ought to have made way for another one five years ago.{/} {c16}The $180m job was scrapped when MPs started asking who'd got it and why.{/} {c17}A new tender was never issued.{/}

{c8}The slick, now 14 km from end to end, is on its way to shore;{/} {c13}landfall is forecast for Wednesday at Khairan, should the wind stay in the southeast.{/} {c4}All three seawater inlets have been shut at Kuwait's number two desalination complex.{/} {c5}Officials speak of 18 days' supply in hand and beg the public not to stock up,{/} {c12~}evidently in vain: shops in one district have no more bottles to sell.{/}

Bunker prices: Fujairah VLSFO $512 (-3)

{c6}Responding are two planes and 31 craft,{/} {c14~}with Saudi skimmers in support.{/} {c20~}Seabirds have been washed up dead, as has a turtle.{/} {c21}Catches from the south may not be marketed for the time being.{/}

{c22}Liftings continue. Only one Kuwaiti barrel in twenty goes through Ras Dhuwaib, and Mina al-Ahmadi has room.{/} {c23}The market yawned: Brent stood at $68.10.{/}

=== blog | en | slick
Tea with Umm Badr
(translated by her long-suffering niece)

They say, don't store water. So I sent the boy to store water.

Don't look at me like that. I'm seventy-six. {c24~}I was here when they opened the taps into the sea, the ones who were running away, and the waves came in like chocolate.{/} At that time also a man on the radio told us that all was well. I filled the bathtub, and afterwards the whole street was at my door with pots. {c5~}Now there's a minister who says we have enough for two weeks and a bit.{/} He has a nice face. I knew his grandmother; she filled the bathtub.

{c12~}The boy came back from the shops with nothing but a melon.{/} It was all gone, he said. So the whole country doesn't believe the nice face.

What has happened? My nephew explained it with a straw and a glass of laban. {c1~+c9~}There's a pipe under the sea, and a foreign ship was drinking from it, and the straw broke.{/} {c2~}The company says it was a small spill.{/} {c10~}But there is a clever girl at the university who has looked down from the sky, and she makes it nearly three times that.{/} {c11~}She says it very well: what the stars can see, you can't put under the rug.{/} I'd like her for Badr, if she isn't taken.

{c15~}And how old is this straw? Older than Badr! They were supposed to buy another one years ago.{/} {c16~}There was money for it, a mountain of money. Then there was a quarrel about whose cousin should have the mountain, and the gentlemen in the assembly were very shocked, and there was no more pipe.{/} {c17~}Since then nobody's had the heart to begin again.{/} I ask you, when the roof leaks, do you hold an inquiry?

{c3~+c18~}They closed the tap at once, they say. At once! There's someone who works there who says that a bell had been ringing for three quarters of an hour.{/} In my house if the bell rings for three quarters of an hour it's my sister-in-law, and nobody pretends not to have heard.

{c4~}The works that make our sweet water from the salt have pinched their nose, mostly,{/} so as not to breathe the filth. God give them strength. {c13~}By tomorrow it'll be lying on the sand where we have the chalet, if the wind's as stubborn as it looks.{/} {c14~}The neighbours have sent boats, and even the neighbours across the water say they'd like to come.{/} For oil people always come.

{c20~}What I can't get out of my head is the turtle.{/} They live a hundred years. She would've seen the last time, too. {c21~}And no fish until God knows when,{/} in April, with the zubaidi fat as babies.

Drink your tea. It's from the bathtub.

=== other | en | tide
Red tide forces Kuwaiti water plant to shut intakes

KUWAIT CITY, Sept 15, 2024 (Meridian News) - {t1}Kuwait closed one of the three intakes of the Umm Nuwair desalination plant on Sunday because of a red tide, a mass of algae that drifted towards the coast in a belt 31 km long.{/}

{t2}Reserves of water would last 21 days, the water ministry said, and asked people not to hoard.{/}

{t3}Fishermen found some 90 tonnes of dead mullet on the beaches of Khairan.{/} {t4}The environment authority banned the sale of fish from the southern waters for ten days.{/}

{t5}"It is not oil, although it looks like oil and stinks worse," said Dr Nouf al-Mesbah, a marine scientist at a local university.{/} {t6}She put the blame on the heat and on sewage.{/}

The terminal at Ras Dhuwaib went on loading. Its operator, Gulf Northern Pipelines, lent two vessels to collect the fish. A similar tide in 2001 killed 2,500 tonnes. Member of parliament Faisal al-Rugaib called for an inquiry into a contract for a sewage works, worth $180 million, that was awarded in 2021.

=== other2 | en | tide
Tea with Umm Badr, September 2024

They tell me that the sea has a fever. It's red, like the eyes of my brother-in-law. {t5~}It is not the oil this time, the clever girl says, though your nose won't know the difference.{/} {t6}It has been too hot, and too many of us have flushed.{/} {t3~}The poor mullet are lying on the sand where we've the chalet, tonnes upon tonnes of them,{/} {t4~}and we may eat none of their cousins till the week after next.{/} {t1~}The sweet-water people have shut one of their mouths,{/} {t2~}but there is plenty in the tanks, they say, three weeks of it, so don't you go storing.{/} I have sent the boy.

=== discrepancies
number | c18 | wire: 47 minutes | rewrite: 74 minutes | arabic: 47 دقيقة
number | c4 | wire: two of the three intakes | rewrite: All three seawater inlets | arabic: اثنين من المآخذ الثلاثة
date | c15 | wire: 2021 | rewrite: five years ago | arabic: 2012
