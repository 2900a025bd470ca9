=== communique | en | buoy
REPUBLIC OF HONDURAS
SECRETARIAT OF FOREIGN RELATIONS
Communiqué No. 44-2026

{c1}1. The Government of the Republic has today declared the naval attaché of the Republic of El Salvador, Captain Mauricio Escalón, persona non grata. He is to leave the national territory within 72 hours.{/}

{c2}2. This decision follows the unauthorised placing, on the night of 9 to 10 July, of a navigational buoy bearing the Salvadoran coat of arms 300 metres off Islote Pelícano, in Honduran waters of the Gulf of Fonseca.{/}

{c3}3. The buoy was removed by the Naval Force on 12 July and is being held at Amapala for technical examination.{/}

{c4}4. The Government recalls that the sovereignty of Honduras over the islet was confirmed by treaty in 1998.{/} {c5}It has requested an urgent meeting of the tripartite commission of the Gulf.{/}

5. Honduras reaffirms its brotherly feelings towards the Salvadoran people.

Tegucigalpa, 14 July 2026

=== wire | en | buoy
{c1~}Honduras expels Salvadoran naval attache{/} {c2~}over buoy{/}

TEGUCIGALPA, July 14, 2026 (Istmo Press) - {c1}Honduras ordered El Salvador's naval attache, Captain Mauricio Escalon, to leave the country within 72 hours on Tuesday{/} {c2~}after a buoy with the Salvadoran coat of arms was anchored off a disputed islet in the Gulf of Fonseca.{/}

{c2~}Fishermen found the buoy, which is yellow and three metres tall, last Friday near Islote Pelicano,{/} {c6}a rock of two hectares inhabited by birds and, in the dry season, by a family of oyster divers.{/} {c3~}The Honduran navy towed it to Amapala on Sunday.{/}

{c7}El Salvador's foreign minister, Ligia Menendez Araujo, said it had broken loose in a storm and drifted 11 kilometres.{/} {c8}"Buoys float. That is what they are for," she told a news conference in San Salvador.{/} {c9}Honduras says that it was fixed to a block of concrete weighing four tonnes.{/}

{c10}El Salvador said it would respond in kind,{/} {c11}and cancelled a football friendly planned for Saturday.{/}

{c12}Escalon, 46, is the first diplomat expelled by either country since 1999.{/} {c13}He was seen on July 9 in a restaurant in Amapala with a view of the islet, which Honduran officials called a provocation.{/} {c14}He had gone there for the lobster, the embassy said.{/}

{c4~}The islet was awarded to Honduras in a treaty of 1998,{/} {c15}but El Salvador's parliament never ratified the annex with the map.{/} {c16}The two countries fought a war of four days in 1969 in which some 3,000 people died.{/}

{c17}Three Salvadoran fishermen were wounded in March when a Honduran patrol fired on their boat.{/} {c18}Last month El Salvador began to collect a fee of $12 a day from Honduran boats that shelter in its port of La Union.{/}

{c5~}A commission of Honduras, El Salvador and Nicaragua is to meet in Managua next week at Honduras' request.{/} {c19}Nicaragua, the third country on the gulf, offered to take the buoy in safekeeping.{/}

{c20}"We want the shrimp back, not the buoy," said Wilfredo Avila, who heads a cooperative of 240 fishermen in Amapala.{/} {c21}Catches have fallen by half in ten years because of warmer water and mangrove cutting, biologists say.{/}

=== arabic | ar | buoy
{c1~+c2~}عوّامة تفجّر أزمة دبلوماسية بين هندوراس والسلفادور{/}

تيغوسيغالبا – وكالات

{c1}أمهلت هندوراس الثلاثاء الملحق البحري السلفادوري النقيب ماوريسيو إسكالون 72 ساعة لمغادرة أراضيها،{/} {c2~}بعد العثور على عوّامة تحمل شعار السلفادور قرب جزيرة صخرية متنازع عليها في خليج فونسيكا.{/}

{c3}وقطرت البحرية الهندوراسية العوّامة الأحد إلى ميناء أمابالا لفحصها.{/}

{c7}وقالت وزيرة الخارجية السلفادورية ليخيا مينينديس أراوخو إن عاصفة انتزعت العوّامة من مكانها وجرفتها 11 كيلومتراً،{/} {c8}وأضافت ساخرة: «العوّامات تطفو، فهذه وظيفتها».{/} {c9}لكن هندوراس تؤكد أنها كانت مثبتة بكتلة خرسانية تزن أربعة أطنان.{/}

{c10}وتوعدت السلفادور بالرد بالمثل،{/} {c11~}وألغت مباراة ودية في كرة القدم بين المنتخبين.{/}

{c13}وكان الملحق قد شوهد في 9 يوليو/تموز في مطعم مطل على الجزيرة،{/} {c14}وبررت السفارة ذلك برغبته في تناول الكركند.{/} {c12}وهو أول دبلوماسي يُطرد بين البلدين منذ عام 1999.{/}

{c4}وآلت جزيرة بيليكانو إلى هندوراس بموجب معاهدة أُبرمت عام 1998،{/} {c15}إلا أن برلمان السلفادور لم يصادق على ملحق الخريطة.{/}

ومن المقرر {c5}أن تجتمع اللجنة الثلاثية المعنية بالخليج في ماناغوا الأسبوع المقبل بطلب من تيغوسيغالبا،{/} {c19}فيما عرضت نيكاراغوا الاحتفاظ بالعوّامة.{/}

{c16~}يشار إلى أن البلدين خاضا عام 1969 حرباً استمرت أربعة أيام{/} عُرفت باسم «حرب كرة القدم».

وطن نيوز © 2026

=== rewrite | en | buoy
Central America: Yellow buoy, red card

By Ayo Adebanjo-Cole, Lagos Continental

What floats, is yellow, and can end a captain's career? Ask Mauricio Escalon. {c1~}The Salvadoran embassy's navy man in Tegucigalpa was given three days on Tuesday to pack his bags.{/} {c12~}Neither state had sent home a diplomat of the other's in this century.{/}

{c2~}His hosts hold his country responsible for a marker, adorned with its national emblem, which fishermen spotted last Friday by Islote Pelicano.{/} {c6~}The island, two hectares of rock in the Gulf of Fonseca, is mostly home to seabirds.{/} {c3~}It was hauled into harbour at Amapala by Honduras' navy on Saturday.{/}

According to San Salvador it all comes down to bad weather. {c7}The thing had been torn off its mooring and carried 11 km, Foreign Minister Ligia Menendez Araujo explained,{/} {c8}adding that floating was, after all, the purpose of a buoy.{/} {c9}Not with a four-tonne lump of concrete attached, the Hondurans retort.{/}

{c14~+c13}Nor do they believe that it was an appetite for lobster which took Escalon, on the eve of the discovery, to an Amapala eatery that looks out on the rock.{/}

{c10}Salvador threatens to pay back in the same coin.{/} {c11}As a start, there'll be no friendly match between the sides this Saturday.{/}

There is history here, and blood in it. {c16}In 1969 about 3,000 died in a four-day war.{/} {c4}Honduras got the rock by treaty in 1989;{/} {c15}the other side's legislature has yet to approve the map that goes with it.{/} {c17}Only this March, shots from a patrol boat of Honduras injured three fishermen from across the water.{/} {c18}And since June Honduran crews seeking refuge in La Union have been charged twelve dollars per day.{/}

{c19}The Nicaraguans would gladly look after the bone of contention.{/} {c5~}They are to host the other two for talks in a week's time.{/}

{c20~}Fisherfolk have other worries: prawns, mainly.{/} {c21}There are only half as many to be caught as a decade ago, what with the sea heating up and mangroves felled.{/}

ALSO ON LAGOS CONTINENTAL: AFCON draw in full

=== blog | en | buoy
Small Object, Large Feelings

Every marriage counsellor knows that it's never about the toothpaste. I had occasion to remember this when I read that two neighbours in the narrow part of the Americas have fallen out over a thing that's shaped like a pear and painted like a taxi.

{c2~}It was found bobbing where it had no business to be, next to a bit of stone which both would call their own, with one party's crest upon it.{/} {c6~}Nobody lives there to speak of, unless you count the feathered.{/} {c3~}They dragged it ashore, and now it's in custody.{/} I like to imagine the interrogation.

{c7~}The storm did it, says the one whose crest it is. It got away, poor thing, and swam.{/} {c8~}The lady who said so had a fine dry quip to go with it, about what such objects are made for.{/} It's the sort of remark that gets applause at home and troops on the quay. {c9~}For the others have looked underneath and found an anchor heavy as an elephant.{/} It's difficult to go for a swim with an elephant.

{c1~}So somebody had to go, and it's the gentleman in the white uniform who had the luck to be accredited.{/} He has until the end of the week. {c13~}What did he do? He dined. There was a view; you can guess of what.{/} {c14~}It was for the shellfish, they swear.{/} I believe him! I've crossed frontiers for less. The trouble with being a spy, or with looking like one, is that everything you enjoy becomes evidence.

Do you recall the great quarrel over the rock off Morocco, with the goats? I was young then, or younger, and I thought: how silly. Now I'm less sure. A rock is the only thing that two nations can quarrel about without anybody having to move house. It's a safety valve with gulls.

{c16~}Except that it isn't always. They went at each other once before, in the year of the moon landing, for less than a week, and thousands never came home.{/} {c11~}People blame a football match for that one; and what have they called off this time, first of all? The football.{/} I suppose that's wisdom.

{c15~}There's a chart somewhere that was to settle it all, only one chamber never got round to saying yes to it.{/} I have a will like that in a drawer.

{c20~}The last word belongs to a man with nets, who says they can keep the buoy, if only somebody would bring back what used to swim below it.{/} {c21~}There's half of that left, the scientists reckon, and it isn't because of the neighbours.{/} You could put the lot of them round a table and let them argue about that, couldn't you? But it hasn't got a crest on it.

=== other | en | flag
{h1~}El Salvador protests over Honduran flag on islet{/}

SAN SALVADOR, Sept 3, 2019 (Istmo Press) - {h1}El Salvador recalled its ambassador from Honduras on Tuesday after Honduran cadets planted a flag on an islet in the Gulf of Fonseca.{/}

{h2}The flag, on a steel mast of nine metres, was raised on Sunday on Isla Meanguerita,{/} a wooded island that has been Salvadoran under a ruling of the International Court of Justice of 1992.

{h3}Honduras' naval command said the cadets had mistaken the island for another one during an exercise in fog.{/} El Salvador's foreign minister, Rubén Cañas, said there had been no fog.

{h4}The Salvadoran navy took down the flag, folded it "with every honour" and sent it to Tegucigalpa by courier.{/}

Honduras apologised on Tuesday evening. {h5}The officer in charge of the exercise, Lieutenant Oswaldo Pineda, was confined to barracks for 30 days.{/}

{h6}A commission of the three countries on the gulf is to meet in La Union in October.{/} Fishermen on both sides said that they had not noticed the flag.

=== discrepancies
date | c3 | wire: on Sunday | communique: 12 July | rewrite: on Saturday
date | c4 | wire: 1998 | communique: 1998 | rewrite: 1989
