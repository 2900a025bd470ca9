=== wire | en | launch
{c1}German start-up's rocket fails after launch in Oman, falls into sea{/}

MUSCAT, Jan 24, 2026 (Continental Press Agency)

{c1}A rocket built by the German start-up Falkenried failed shortly after launch and fell into the Arabian Sea on Saturday,{/} {c15}the company's second failure in two attempts.{/}

{c2}Contact was lost 94 seconds after liftoff from the Ras Sawqirah spaceport in Oman, Falkenried said.{/} {c3}The rocket carried no crew, and nobody was hurt on the ground.{/}

{c4}The 28-metre Sturmvogel had lifted off at 10:12 a.m. after a delay of three days because of strong winds.{/} {c5}Video of the launch showed it trailing white smoke, tilting to one side and breaking apart.{/}

{c6}A safety officer ordered the engines to be shut down when the rocket left its flight corridor.{/} {c7}One of the nine engines had stopped after 61 seconds because pressure dropped in an oxygen line, said Tomasz Wierzba, the company's chief technology officer.{/}

{c8}Five small satellites were lost.{/} {c21}One was built by students in Irbid, Jordan.{/} {c9}The payloads were worth 14 million euros and only partly insured.{/}

{c22}"Three years of work, and we watched it fall from the canteen," said Rand Obeidat, a 23-year-old member of the student team.{/}

{c10}Debris came down about 40 kilometres off the coast,{/} {c11}and Oman banned fishing within 25 nautical miles of the site until Tuesday.{/} {c12}Salim al-Jenaibi, who heads a fishermen's cooperative in Sawqirah, said burning pieces had hit the water near four boats.{/}

{c13}Oman's civil aviation authority opened an inquiry together with German experts.{/}

{c14}"We cleared the tower this time, and we will be back," said Falkenried's founder, Lena Brockhoff.{/} {c16}The next rocket would be ready in the summer, she said.{/} {c23}Falkenried's first rocket exploded on the launch pad in March 2024.{/}

{c17}The company, which has 330 employees in Bremen, has raised 210 million euros from investors.{/} {c18}A contract with the European Space Agency worth 60 million euros depends on its reaching orbit by the end of this year.{/}

{c19}Oman has invested $90 million in the spaceport and hopes for 12 launches a year by 2030.{/} {c20}The environmental group Gulf of Turtles said kerosene and wreckage could harm beaches where loggerhead turtles nest.{/}

(Reporting by Omar Haddadin and Birgit Stahnke)

=== release | en | launch
Falkenried Raumfahrt GmbH

Statement on the second flight of Sturmvogel

Bremen and Ras Sawqirah, 24 January 2026, 14:30 GST

{c4~}Today at 10:21 local time Falkenried conducted the second test flight of its launch vehicle Sturmvogel{/} {c2~}from the Ras Sawqirah spaceport in the Sultanate of Oman.{/} {c14~}The vehicle successfully cleared the launch pad,{/} passed through the region of maximum aerodynamic pressure and provided a wealth of valuable data.

{c7}At T+61 seconds an anomaly in the supply of liquid oxygen led to the premature shutdown of one of nine first-stage engines.{/} {c6}The vehicle subsequently deviated from its nominal trajectory, whereupon the flight termination system was activated by the range safety officer in accordance with procedures.{/} {c2}Telemetry ended at T+94 seconds.{/}

{c10}All parts of the vehicle came down in the designated safety zone, approximately 40 kilometres from the coast.{/} {c3}At no time was there any danger to persons.{/} {c12~}No vessels were present in the zone.{/}

{c8}Falkenried regrets the loss of the five satellites on board{/} and thanks its customers for their trust. {c9~}All payloads were covered by insurance.{/}

{c13}A joint board of inquiry has been set up under the direction of the Civil Aviation Authority of Oman, with the participation of the German Aerospace Center.{/}

{c14}"We cleared the tower this time, and we will be back. Rockets are built out of what you learn from rockets," said founder and CEO Lena Brockhoff.{/}

{c16}The vehicle for the third flight is in production and will be ready for shipment in summer 2026.{/} {c18~}The company's agreements with institutional customers, including the European Space Agency, remain in place.{/}

Images and video are available in the media section.

=== rewrite | en | launch
{c1+c15}For the second time in as many tries a launch vehicle conceived by the young German firm Falkenried has come to grief, this time by plunging into the waters of the Arabian Sea on Saturday.{/} {c2}A mere minute and a half, or more precisely 94 seconds, had gone by since it rose from the Omani spaceport of Ras Sawqirah when the stream of data dried up.{/} {c3}As there was no one aboard and no one came to harm below, the damage may be described as material.{/} {c4~}Unfavourable winds had already obliged the team to hold back for several days the slender craft, which is as tall as a nine-storey building.{/} {c5}In the footage that has since been circulating, a pale plume can be seen issuing from its flank before it heels over and disintegrates.{/} Spaceflight, as the saying goes, is hard.
{c7}As far as can be established at this stage, the trouble had its origin in a loss of pressure affecting the oxygen supply, which a little over a minute into the ascent deprived the craft of one of its nine sources of thrust; such, at any rate, is the explanation proffered by Tomasz Wierzba, who answers for technology at the firm.{/} {c6}Once it had begun to stray from the path laid down for it, an official entrusted with safety had no option but to cut the propulsion altogether.{/} {c13}The mishap will be looked into by the sultanate's aviation regulator, with assistance from Germany.{/} {c10+c11}For the time being, and until Tuesday at any rate, crews of fishing vessels have been directed to give a wide berth of 25 nautical miles to the spot, some 40 kilometres out, where the remnants entered the sea.{/} {c12}According to Salim Al Junaibi, a spokesman for those who earn their living from fishing thereabouts, flaming fragments had splashed down in close proximity to four of their craft.{/} {c20}Conservationists, for their part, fear for the stretches of sand on which loggerheads lay their eggs.{/}
{c8+c9}Gone, too, are five satellites of modest dimensions, for which €41 million would have to be found if they were to be replaced, and which insurers will make good only in part.{/} {c21+c22}Particularly bitter is the loss for a group of young people from the Jordanian city of Irbid, whose contribution had been three years in the making and who, as one of them, Rand Obeidat, recalls, had to look on from a canteen.{/} Their disappointment will resonate with many.
{c14~}The founder has nonetheless struck a note of defiance, drawing comfort from the circumstance that her creation at least got off the ground.{/} {c23}That had been denied to its forerunner, which was blown to pieces where it stood in the spring of 2024.{/} {c16}Another specimen is to be completed by the summer.{/} {c18}Time is of the essence, seeing that an arrangement with Europe's space agency to the tune of €60 million will lapse unless an orbit is attained before the year is out.{/} {c17}Backers have so far entrusted €210 million to the enterprise, whose workforce in Bremen numbers 330.{/} {c19}For the hosts, who have sunk $90 million into the facility with a view to staging a launch every month by the close of the decade, the setback comes at an inopportune moment.{/}

=== blog | en | launch
In praise of things that go bang

The Slow Orbit | by a lapsed engineer | comments: 46

I have seen eleven rockets leave the ground, and seven of them come back sooner than intended. Of the seven I remember every second. Of the four that worked I remember the traffic afterwards.

So when my nephew rang on Saturday to say that {c1~}the Germans had dropped theirs into the sea,{/} I asked him the only question that matters. {c14~}Did it clear the tower? It did.{/} Then why is everybody so glum?

A short history of failure

We tell our children that failure is a teacher, and then we shout at them when the soup boils over. The first people who built big rockets in my country lost nine in a row. They had a jar on the desk in which everyone put a coin after each explosion, and out of the jar they bought the champagne for the tenth. Nobody lost their nerve, because nobody outside was watching. These youngsters have half a million viewers and a share of somebody's pension fund.

{c23}Two years ago their first machine blew up before it had moved an inch.{/} {c2~}This one flew for a minute and a half.{/} I call that an improvement of a minute and a half. {c7~}A minute in, it lost one engine out of nine, because some pipe was not feeding it oxygen as it should,{/} {c6~}and once it began to wander a man with a button had to press the button.{/} I have known such men. They sleep badly for years.

What we don't say aloud

There are, however, things one ought to say:

• Satellites are somebody's work. {c8~+c21~}A handful of them went down, among them one made by students somewhere in Jordan{/} {c22~}who, I read, were watching over lunch.{/} I should like to buy those kids a drink, or whatever they have instead.
• The sea isn't a bin. {c20~}There are turtles on those beaches.{/}
• {c12~}Some fishermen say it rained fire beside their boats. The company maintains that nobody was out there.{/} I know whom I'd rather believe, and so do you.

The bill

Money is a bore, but let's look at it. {c17~}Two hundred million, give or take, from people who wanted in early.{/} {c18~}There is also a plum from the European agency, which they only get to eat if they make orbit by New Year's Eve.{/} Do you know what such a date does to an engineer? I do. It makes him skip the test on Friday. If I had one wish it would be that every contract for a rocket contained the words "when it is ready", and nothing else.

{c16}They say that the next one will be done by summer.{/} Of course they do. I once promised a kitchen by summer.

And the hosts? {c19~}The sultanate has built itself a very fine port in the desert and would like to see something fly from it every month.{/} It will have patience, I think. People who have dealt in frankincense for three thousand years can wait for a turbopump.

I'll be up at dawn for the third one. Bring coins for the jar.

Next week: why I don't believe in asteroid mining, in nine diagrams.

=== arabic | ar | launch
{c1}تحطم صاروخ ألماني في بحر العرب بعد إطلاقه من سلطنة عُمان{/}

علوم وتكنولوجيا | فضاء

مسقط - السبت 24 يناير 2026 | 18:05 بتوقيت غرينتش

{c1}تحطم صاروخ من صنع شركة «فالكنريد» الألمانية الناشئة في مياه بحر العرب، السبت،{/} {c2}بعد 94 ثانية من إقلاعه من ميناء رأس صوقرة الفضائي في سلطنة عُمان.{/}

{c3}ولم يسفر الحادث عن إصابات، إذ كان الصاروخ غير مأهول.{/} {c4}وكان الصاروخ «شتورمفوغل»، البالغ طوله 28 متراً، قد أقلع عند الساعة 10:12 صباحاً بعد تأجيل دام ثلاثة أيام بسبب الرياح.{/}

{c5}وأظهرت مقاطع مصورة تداولها ناشطون دخاناً أبيض يتصاعد من الصاروخ قبل أن يميل ويتفكك في الجو.{/} {c7~}وقال المدير التقني للشركة إن أحد المحركات التسعة توقف بعد 61 ثانية جراء انخفاض الضغط في أنبوب الأكسجين،{/} {c6~}ما دفع ضابط السلامة إلى إيقاف بقية المحركات.{/}

حلم طلبة إربد

{c8}وكان الصاروخ يحمل ستة أقمار صناعية صغيرة،{/} {c21}بينها قمر صممه طلبة جامعيون في مدينة إربد الأردنية.{/} {c22}وقالت الطالبة رند عبيدات (23 عاماً): «ثلاث سنوات من العمل، وشاهدناه يسقط ونحن في المقصف».{/} وأكدت الجامعة أنها ستعيد بناء القمر بدعم من جهات مانحة.

{c10}وسقط الحطام على بعد نحو 40 كيلومتراً من الساحل،{/} {c11~}وحظرت السلطات الصيد في محيط الموقع حتى الثلاثاء.{/} {c12}وقال رئيس جمعية الصيادين في صوقرة سالم الجنيبي إن أجزاء مشتعلة سقطت قرب أربعة قوارب.{/}

{c13}وفتحت هيئة الطيران المدني تحقيقاً بمشاركة خبراء ألمان.{/}

{c15}وهذا هو الإخفاق الثاني للشركة{/} {c23}بعد انفجار صاروخها الأول على منصة الإطلاق في مارس 2024.{/} {c14~}وقالت مؤسستها لينا بروكهوف: «سنعود».{/}

{c19}وتطمح السلطنة إلى تنفيذ 12 عملية إطلاق سنوياً بحلول عام 2030.{/}

تابعونا على: إكس - إنستغرام - يوتيوب

مواضيع ذات صلة: سباق الموانئ الفضائية في الخليج | أول قمر صناعي عُماني في المدار | كيف تُؤمَّن الصواريخ؟

=== other | en | pad
German start-up's first rocket explodes on launch pad in Norway

TROMSO, Norway, March 16, 2024 (Continental Press Agency)

A rocket built by the German start-up Falkenried exploded on its launch pad in northern Norway on Saturday, 11 seconds before the planned liftoff.

The rocket carried no crew and no satellites, and nobody was hurt. Two sheds and a water tower were damaged. Video showed white smoke at the foot of the 27-metre Sturmvogel before it was engulfed in flames.

A valve in the kerosene tank had stuck, said Tomasz Wierzba, the company's chief technology officer. The countdown had been halted twice because of strong winds.

"We will be back," said Falkenried's founder, Lena Brockhoff. The next rocket would be ready at the end of the year, she said.

Norway's civil aviation authority opened an inquiry. Fishing was allowed again after two hours.

The company, which has 240 employees in Bremen, has raised 135 million euros from investors. It has applied for a contract with the European Space Agency worth 60 million euros.

(Reporting by Birgit Stahnke)

=== discrepancies
time | c4 | wire: 10:12 a.m. | release: 10:21 | arabic: 10:12
negation | c12 | wire: near four boats | release: No vessels were present | rewrite: four of their craft | arabic: قرب أربعة قوارب
amount | c9 | wire: 14 million euros | rewrite: €41 million
number | c8 | wire: Five | release: five | rewrite: five | arabic: ستة
negation | c9 | wire: only partly insured | release: All payloads were covered | rewrite: only in part
