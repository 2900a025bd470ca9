=== wire | en | school
ATHENS, Sept 11, 2025 (Aegean News) - {c1}A Greek island school with a single pupil opened on Thursday after the government, which had meant to close it, gave in to a campaign by lorry drivers.{/}

{c2}The primary school of Agathi, an island of 34 inhabitants, is attended by Stella Kontou, who is eight.{/} {c3}Under rules in force since 2011 a school may be kept open with fewer than four pupils only if the nearest other one is more than an hour away by boat.{/}

{c4}The ministry said in June that a new ferry had cut the crossing to Megalo Vathy to 55 minutes.{/} {c5}Islanders pointed out that the ferry sails three times a week, and not at all in a wind above force seven.{/}

{c6}Stella's father, Manolis Kontos, delivers gas bottles.{/} {c7}He asked colleagues to paint the words "Class of One" on their vehicles, and by August some 1,900 lorries across Greece carried them.{/} {c8}Ferry companies reported that drivers were refusing to board without a picture of the girl on the windscreen.{/} Kontos, 41, grew up on Agathi, where he was one of 19 pupils.

{c9}"I gave way to an eight-year-old. I have been defeated by worse," said Education Minister Aristea Vlahou.{/} {c10}The exemption is for two years.{/}

{c11}The school costs 47,000 euros a year,{/} most of which goes on the salary of the teacher, Petros Liakos, 27, {c12}who was chosen from among 112 applicants.{/} {c13}He lives above the classroom and plays goalkeeper in the breaks.{/} Liakos's predecessor stayed for eleven years and left in June to get married.

{c14}Sixty-three Greek schools had only one pupil at the last count, and 29 have been shut since 2020.{/} {c15}The teachers' union OLDE welcomed the decision but said it should not depend on who had an articulate father.{/}

{c16}On the first day the bishop of the Small Islands blessed the school and the goat that grazes in its yard.{/} {c17}Stella told the bishop she would have preferred a class of two.{/}

{c18}A second child, a boy of four, is expected to move to the island in the spring, when his mother takes over the bakery.{/}

=== radio | en | school
{c17~}And finally. She would rather there had been two of them, she said to the bishop.{/} {c2~+c1~}But there's just Stella, and for Stella alone a bell was rung this morning on a Greek island which was to have lost its school.{/} {c7~}What saved it was paint: nearly two thousand truckers had "Class of One" written along their sides.{/} {c12~}More than a hundred teachers wanted the job.{/} {c16~}The goat was blessed as well.{/} That's the news; the shipping forecast is next.

=== rewrite | en | school
CLASS OF ONE: HOW TRUCKERS BEAT THE MINISTRY

EduPlanet - Good News Section - like, share, smile

{c9}She has lost to worse opponents, concedes Aristea Vlahou, who has charge of Greece's schools. To this one, who is eight, she has surrendered.{/}

{c1}Lessons began on Thursday in a building that by rights should be standing empty, for the state had decided on its closure. It had not reckoned with the people who drive Greece's heavy goods.{/} {c2}Stella Kontou has the benches to herself. On Agathi, where she lives, one can count 43 people on a good day.{/}

{c4}The case against her was a matter of minutes: thanks to a faster vessel, Megalo Vathy could be reached in less than the hour, as the authorities remarked when summer began.{/} {c3}That hour is decisive. Anywhere nearer than that to a bigger school, a statute which dates from the years of austerity wants at least four children on the register.{/} {c5}A clock is one thing and a timetable is another, replied the locals. On four days out of seven nothing sails, and in a gale nothing does either.{/} The vessel was built in Perama, and is named after a poet who detested the sea.

{c6~+c7}It so happens that Papa transports gas. He let it be known among those of his trade that he'd be glad of a slogan on their tarpaulins; when the holidays ended, it was on 1,900 of them.{/} {c8~}There were even some who would not drive aboard until Stella's likeness had been stuck behind the glass.{/} Her mother, a nurse, works on another island and comes home at weekends.

{c10}The reprieve is good for three years,{/} {c11}at 47,000 a year.{/} {c13}Petros Liakos, who has his rooms upstairs, spends playtime between two stones, stopping her shots.{/} He trained as a geologist and had taught for a single term.

{c15}Not everything should hang on whether Daddy is good with words, cautions OLDE, which speaks for teachers; but it's pleased.{/} {c14}It knows the figures. Of such tiny institutions, the country had 63 at the latest survey; in the course of five years, it has done away with 29.{/}

{c16}A prelate came over with holy water for the opening, some of which landed upon a four-legged resident.{/} {c18}By next spring there'll be company, it's thought: whoever is to bake the island's bread is bringing a son, who is four.{/}

=== blog | en | school
The back row

I was always one for the back row. From there one sees everything: the necks, the plaits, the map with the coffee stain over Bulgaria; and is not seen. In my school there were fifty-one of us to a room and I reached the age of ten before Miss Pipina found out that I could not read.

What does one do, though, if the back row is also the front?

{c2~}There's a girl who's about to know. She is all the rows there are.{/} If someone has thrown the chalk, it was she. If nobody has done his homework, there will be no need of an inquiry. {c13~}When the bell goes they run down, the two of them, and she shoots and he, who has his degree, dives.{/} I'm told that he is good. I am told she's better.

{c1~+c9~}They were going to put the shutters up, and then they weren't; the lady who was going to has owned up, with more grace than one's used to from that quarter, to having been licked by somebody in sandals.{/} I like her for it. I didn't like her for the other business, the business of the chemistry books.

{c4~+c3~}And it was all so reasonable! There's a boat now that goes like the wind; five minutes under the limit, and it's the limit that the law looks at.{/} {c5~}Except that it doesn't go in the wind, and on most days of the week doesn't go.{/} Did the gentleman with the stopwatch ever look out? My guess is that he had done his sum in July. In July, everything is near.

{c7~}So the big lorries got into it. I passed one on the motorway near Lamia without understanding; I took it for a brand of olive oil.{/} {c8~}I hear they'd stand on the quay with their engines off, and not budge, if she wasn't there to be seen in the cab.{/} {c6~}A friend of theirs, who brings people what they cook on, had asked it of them. That's all.{/} I've never in my life asked nineteen hundred people for anything. Could I?

There'll be those who reckon it up. {c11~}One might send her to a boarding school in Switzerland for that, or nearly.{/} {c14~}One might think of the thirty others, where no one's papa had so many friends, and where since the plague year the door has been nailed up.{/} {c15~}The union thinks of them, and says so; it's quite right, and I wished it had waited till Monday.{/}

{c12~}And still they queue, the young, to go and live on a rock. There was a hundredweight of letters.{/} I'd have written one myself. {c18~}I would be in time for the little fellow who's coming with the bread.{/} I'd put him in the back row. I'd find out, sooner than Miss Pipina did, if he could read.

=== arabic | ar | school
{c1~}مدرسة يونانية بتلميذة واحدة تفتح أبوابها بفضل سائقي الشاحنات{/}

أثينا | 12-9-2025 | حول العالم

{c1}فتحت مدرسة في جزيرة يونانية أبوابها الخميس لتلميذة واحدة، بعدما تراجعت الحكومة عن قرار إغلاقها تحت ضغط حملة قادها سائقو شاحنات.{/}

{c2}وتدرس ستيلا كونتو، ابنة الثمانية أعوام، وحدها في مدرسة أغاثي الابتدائية، وهي جزيرة لا يتجاوز سكانها 34 نسمة.{/}

{c3}وتقضي القواعد المعمول بها منذ 2011 بألا تبقى مدرسة يقل تلاميذها عن أربعة مفتوحة إلا إذا كانت أقرب مدرسة أخرى على بعد يزيد عن ساعة بالقارب.{/} {c4}ورأت الوزارة في يونيو أن عبّارة جديدة قلّصت الرحلة إلى ميغالو فاثي إلى 55 دقيقة،{/} {c5}لكن الأهالي ردوا بأن العبّارة تبحر ثلاث مرات أسبوعياً فقط، وتتوقف كلما اشتدت الرياح فوق سبع درجات.{/}

{c6}ويعمل والد الطفلة مانوليس كونتوس في توزيع أسطوانات الغاز،{/} {c7}وقد طلب من زملائه كتابة عبارة "صف من تلميذ واحد" على مركباتهم، فحملتها بحلول أغسطس 900 شاحنة.{/}

{c9}وقالت وزيرة التعليم أريستيا فلاخو: "استسلمت لطفلة في الثامنة، وقد هزمني من هم أسوأ منها".{/} {c10}ويسري الاستثناء عامين.{/}

{c11}وتكلف المدرسة 47 ألف يورو سنوياً.{/} أما معلمها بيتروس لياكوس (27 عاماً)، {c12}الذي اختير من بين 112 متقدماً،{/} {c13}فيسكن فوق قاعة الدرس ويقف حارس مرمى في الاستراحات.{/}

{c14}وفي اليونان 63 مدرسة بتلميذ واحد، وأُغلقت 29 منها منذ 2020.{/}

{c17}وقالت ستيلا لمطران الجزر الصغيرة إنها كانت تفضل صفاً من اثنين.{/}

وكانت اليونان قد دمجت مئات المدارس خلال أزمة الديون.

=== other | en | agathidoctor
ATHENS, May 20, 2025 (Aegean News) - {h1}The Greek island of Agathi, which has 34 inhabitants, has been without a doctor since Monday, when the last one left after eight months.{/}

{h2}The health ministry has advertised the post five times and raised the allowance to 900 euros a month, but nobody has applied.{/} {h3}In an emergency a helicopter has to be called from Kos, which cannot land in a wind above force eight.{/}

"We have a school with one pupil and a surgery with none," said Manolis Kontos, who delivers gas bottles and chairs the island's council. His daughter was flown out with appendicitis in March.

Health Minister Lambros Tsitsas said that a doctor would visit every second Wednesday. {h5}The islanders are offering a house, a boat and a goat to anyone who will stay for three years.{/}

Of 74 rural surgeries on small islands 18 are vacant. The doctors' union said allowances were not the point: a young doctor needed somebody to ask. The nearest X-ray machine is in the health centre at Megalo Vathy, where two doctors look after 1,300 people.

=== other2 | en | agathidoctor
{h5}Wanted: somebody with a stethoscope and three years to spare; in exchange for which, the people of a Greek islet will provide four walls, an outboard motor, and one head of livestock.{/} {h2~}Five announcements have brought in not one letter, although the pay has been improved.{/} {h1~}For a day or two now there has been nobody on the spot who can set a bone.{/} {h3~}If the worst happens, it must be by air, and only while it isn't blowing too hard.{/}

=== discrepancies
number | c2 | wire: 34 inhabitants | rewrite: 43 people | arabic: 34 نسمة
date | c10 | wire: two years | rewrite: three years | arabic: عامين
number | c7 | wire: some 1,900 lorries | rewrite: 1,900 | arabic: 900 شاحنة
