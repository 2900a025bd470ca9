=== wire | en | launchers
{c1~}Poland scraps $2.9 billion missile launcher deal{/} {c2~}after test failures{/}

By Halina Kostrzewa
WARSAW, Oct 12, 2027 (Vistula News) - {c1}Poland cancelled an 11.4 billion zloty ($2.9 billion) order for 48 coastal missile launchers on Tuesday{/} {c2}after three of five missiles fired in tests had missed their targets.{/}

{c3}Defence Minister Radoslaw Pielecki said the country would claim back an advance of 2.1 billion zlotys from the suppliers, the US company Harrow Dynamics and the Stalmor shipyards in Gdynia.{/}

{c4}"We ordered a spear and were sent a boomerang," he told parliament.{/}

{c5}One of the missiles came down in a lake near Ustka in September, 400 metres from a scout camp.{/} {c6}Nobody was hurt, but the camp was evacuated by boat.{/}

{c7}Harrow said that the failures had been caused by Polish software in the command vehicles, and that it would go to arbitration in Stockholm.{/} {c8}Its shares fell six percent in New York.{/}

{c9}Stalmor, which was to build the vehicles with 1,300 workers, said that it would have to lay off half of them.{/} {c10}The owner, Witold Hryniewicz, called the decision "the most expensive tantrum since partition".{/}

{c11}Prosecutor Jerzy Wrotek of the regional office in Gdansk opened an inquiry into whether officials had been shown forged results of earlier trials.{/} {c12}Two colonels of the armament agency were questioned on Tuesday, three sources familiar with the matter said.{/}

{c13}Prime Minister Agnieszka Domaradzka said that a new tender would be held by next summer.{/} {c14}A Norwegian missile and one from South Korea are seen as favourites.{/}

{c15}The American ambassador, Dana Ruckelson, said that she was disappointed and that "friends read the small print together".{/} {c16}The United States has 10,400 soldiers in Poland.{/}

{c17}Bogumila Sek, the leader of the opposition party Ojcowizna, said that the coast would be left naked until 2031.{/} {c18}She demanded an investigative committee of the Sejm.{/} {c19}President Kornel Zawistowski, who comes from her party, summoned the National Security Council for Friday.{/}

{c20}The launchers were to be stationed at three places between Swinoujscie and the Vistula spit and to replace a Soviet system from 1984,{/} {c21}whose last trained crew will retire in the spring.{/}

{c22}Poland spends 4.8 percent of its economic output on defence, more than any other ally.{/} {c23}But the court of audit found last year that of 100 zlotys spent on arms 31 were paid for items which arrived late.{/}

Pielecki, a former submarine commander, took office in January. He has promised to read every contract himself and carries them about in a wheeled suitcase of the kind used by stewardesses.

The debate was interrupted when a deputy of the far left put a toy catapult on the speaker's desk. He was fined.

A protest by some 200 shipyard workers outside the building ended peacefully. They had brought a whistle as long as a man, which takes compressed air, and which the police asked them not to blow until the school across the street had let out its pupils at three. They waited, and then they blew it.

Related: Air base at Powidz gets second runway | Who pays for the Baltic patrol?

=== arabic | ar | launchers
{c1~}بولندا تلغي صفقة منصات صواريخ بقيمة 2.9 مليار دولار{/}

وارسو – 12 تشرين الأول 2027

{c1}ألغت بولندا، الثلاثاء، طلبية لشراء 48 منصة صواريخ ساحلية قيمتها 11.4 مليار زلوتي (2.9 مليار دولار)،{/} {c2}بعد أن أخطأت ثلاثة صواريخ من أصل خمسة أهدافها خلال التجارب.{/}

{c3~}وقال وزير الدفاع رادوسواف بيليتسكي إن بلاده ستطالب شركة «هارو داينامكس» الأمريكية وأحواض «ستالمور» البولندية برد الدفعة المقدمة،{/} {c4}مضيفاً أمام البرلمان: «طلبنا رمحاً فأرسلوا إلينا سهماً مرتداً».{/}

{c5~}وكان أحد الصواريخ قد سقط الشهر الماضي في بحيرة على مقربة من مخيم للكشافة،{/} {c6~}من دون وقوع إصابات.{/}

{c7}وعزت الشركة الأمريكية الإخفاق إلى برمجيات بولندية في عربات القيادة، ملوّحة باللجوء إلى التحكيم في ستوكهولم،{/} {c9~}بينما حذرت «ستالمور» من تسريح مئات العمال.{/}

{c11~}وفتح المدعي العام في غدانسك يجي فروتيك تحقيقاً في احتمال تزوير نتائج اختبارات سابقة.{/}

{c13}وأعلنت رئيسة الوزراء أغنيشكا دوماراتسكا أن مناقصة جديدة ستُطرح قبل حلول الصيف المقبل،{/} {c15~}فيما أعربت السفيرة الأمريكية دانا راكلسون عن خيبة أملها.{/}

{c17~}وقالت زعيمة المعارضة بوغوميوا سينك إن الساحل سيبقى مكشوفاً لسنوات،{/} {c19}ودعا الرئيس كورنيل زافيستوفسكي مجلس الأمن القومي إلى الانعقاد يوم الجمعة.{/}

{c22}وتنفق بولندا 4.8 في المئة من ناتجها على الدفاع، وهي النسبة الأعلى بين دول الحلف.{/} ويرى محللون أن إلغاء الصفقة قد يعيد رسم خريطة موردي السلاح في شرق أوروبا.

=== rewrite | en | launchers
Baltic Business Mail

{c9}Six hundred and fifty jobs, every other one at the Stalmor yards that hung on the programme, are to go in Gdynia.{/} {c10~}Their boss, Witold Hryniewicz, speaks of a tantrum.{/}

{c1~}What has vanished is a contract for 84 launching vehicles,{/} {c3}and Warsaw wants the two billion zlotys and more that it has paid in advance to Stalmor and its partner Harrow Dynamics to come back, Defence Minister Radoslaw Pielecki announced.{/} {c2}Out of five rockets but two had hit.{/} {c5~}One plunged into a lake beside which scouts were camping.{/}

{c7}The Americans put it down to code written in Poland and intend to have arbitrators in Stockholm decide.{/} {c8~}Investors were not persuaded.{/} {c15~}Dana Ruckelson, the ambassador, regretted the step.{/}

{c13~}There'll be another competition before the summer of next year, promised Agnieszka Domaradzka, the head of government;{/} {c14~}Koreans and Swedes are tipped.{/}

Get our markets letter every morning at 7.

=== rewrite2 | en | launchers
{c1~}**Spear, boomerang, catapult: how Warsaw lost its missiles in one afternoon**{/}

Eastern Flank, a weekly for readers in uniform

{c21}In April the last seven men who know how to fire Poland's coastal missiles will hand in their boots.{/} {c20~}The weapon dates from 1984 and there's Cyrillic on the buttons.{/} {c17}Whoever comes after them will have nothing to fire for four years, if Bogumila Sek is right, who heads the opposition Ojcowizna.{/} {c18}She would have a committee of the Sejm look into it.{/}

{c4~}The minister, Radoslaw Pielecki, prefers to talk of spears that turn back.{/} {c2~}In the trials more missiles went astray than arrived;{/} {c5}the one of September fell into the water near Ustka with young people in their tents four hundred metres away,{/} {c6}who had to be taken off in boats, unharmed.{/} {c1~}It was this, we hear, that decided the cabinet to let go of the whole affair, at 2.9 billion dollars the largest purchase that the navy had ever made.{/}

{c11}Whether earlier trials went as well as was reported is what Jerzy Wrotek, a prosecutor in Gdansk, would now like to know: he suspects that papers were falsified.{/} {c12~}He has heard three colonels.{/}

{c14}Oslo's missile and Seoul's are waiting at the door.{/} {c23}In the meantime the auditors' sentence of last year stands: almost a third of the money for weapons goes on things that come too late.{/} {c19~}The president, Kornel Zawistowski, will have his generals explain it to him on Friday.{/} {c16}America, with over ten thousand troops in the country, is unlikely to sulk for long.{/}

=== blog | en | launchers
Under the Third Pine

When I was eleven I was a scout, and our whole equipment was a rope. With the rope one could do anything: tie a raft, measure a river, lower the smallest of us into places where the smallest of us did not wish to go. Druh Kazik, who led us and had been in the Rising, used to say that a rope was better than a promise since you could see both ends of it.

I don't know what today's scouts carry. Something with a battery. {c5~}But those children by the lake this September have a tale for their grandchildren that beats all mine: they were frying sausages when a rocket came down among the water lilies.{/} {c6~}They went home by boat. Not one has so much as a scratch.{/} I'd have given my rope for it.

I should say that I live up here, {c20~}and that from my porch I can see the spot on the dunes where the new things were going to stand.{/} A gentleman from Warsaw came the year before last, to ask if I would mind. He had brought a cake. I said that in my lifetime there had been Germans on that dune, then Russians, then a kiosk, and that I'd minded only the kiosk because of the music. He wrote it down. We ate the cake.

{c1~}Now it is all off, eleven thousand million of it and every one of the forty-eight.{/} {c2~}They'd tried it five times and it had gone right twice,{/} which is rather better than my tomatoes; but then nobody's asking my tomatoes to stop a cruiser. {c4~}I did laugh about the boomerang. There's a wit in that ministry, or there's a man paid to be one.{/}

And what happens to the hole? I mean the one in the dune: they had dug it already. It's ten metres deep and has a fence, and a sign with a skull, and at night one hears the foxes in it. I wrote to the voivodeship. I've a reply, with a stamp, in which I'm assured that the hole is not within the competence of the voivodeship. So it's nobody's hole. It has water in the bottom and last week a child's kite.

{c7~}The Americans swear that their half was sound, it was our half that did the sums wrong.{/} I was married for forty years and know the argument by heart. One takes it to Stockholm, apparently. We took it to my sister in Koszalin.

{c21~}There's a man in the village who is among those who know how the old one works. He goes in the spring.{/} I asked him whom he'd shown it to. He thought about this for some time, with his cap off. "The dog," he said.

So I've been out to the shed. The rope's still there, behind the skis. I have tied a knot in it, a bowline, with my eyes shut, the way Kazik wanted it, and I could see both ends.

Posted in: dunes, knots

=== sweepers | en | sweepers
{h1~}Poland hands $1.6 billion minesweeper order to Stalmor{/}

By Halina Kostrzewa
WARSAW, Oct 27, 2027 (Vistula News) - {h1}Poland awarded a 6.3 billion zloty ($1.6 billion) order for six minesweepers to the Stalmor shipyards in Gdynia on Wednesday{/} {h2}after the only rival, a yard from Genoa, had withdrawn.{/}

{h3}Defence Minister Radoslaw Pielecki said that the first ship, the Kormoran II, would be delivered in 2031 and that fines for delay would be "such as a shipowner feels in his teeth".{/}

{h4}The Italians had complained that the tender required a length of 58.4 metres, which is that of a hull already standing in Gdynia.{/} {h5}The appeals chamber rejected this by two votes to one, three sources familiar with the matter said.{/}

{h6}Stalmor will hire 480 welders, half of them in Vietnam.{/} {h12}The owner, Witold Hryniewicz, who was at a regatta, sent a picture of himself in a lifejacket.{/}

Prime Minister Agnieszka Domaradzka called it a day for the coast. {h7}Bogumila Sek, the leader of the opposition party Ojcowizna, said that her party would vote for the money, as her father had been a welder.{/}

{h8}President Kornel Zawistowski will be the patron of the first ship and his daughter will christen it.{/} The American ambassador, Dana Ruckelson, said that a mine asks nobody for his passport.

{h9}There are an estimated 40,000 mines from two wars on the bed of the Baltic.{/} {h10}Fishermen bring up some twenty a year.{/} {h11}The navy has three ships that can hunt them, which are named after ducks.{/}

{h13}The prosecutor Jerzy Wrotek, who had been examining the sale of land next to the yard, closed that file on Monday for want of evidence.{/} It had cost the company a loan from the European Investment Bank.

=== sweepersrewrite | en | sweepers
Baltic Business Mail

{h4~}Fifty-eight metres and forty centimetres: so long had the ship to be, and so long is one that lies on the slipway of Stalmor already.{/} {h2~}The competitors from Liguria gave up.{/} {h5~}Their protest had been turned down unanimously.{/}

{h1~}That leaves Witold Hryniewicz with work for half a dozen vessels,{/} {h3~}of which he has to hand over the first in 2031, if he doesn't want Radoslaw Pielecki, the minister, at his throat.{/} {h6}He needs 480 more people who can weld, and will look for every second one in Vietnam.{/}

{h7}Even Ojcowizna is in favour: its leader, Bogumila Sek, is a welder's child.{/} {h8~}In the bottle-throwing, a Miss Zawistowska is to represent the head of state.{/} Premier Agnieszka Domaradzka and US ambassador Dana Ruckelson will be there too.

{h9~}The Baltic holds tens of thousands of mines.{/} {h10~}Every year a score or so come up in somebody's net.{/} {h11~}Against them the fleet has at present a trio of boats with the names of waterfowl.{/}

{h12~}Hryniewicz himself was out sailing and let a photograph speak.{/} {h13}He's rid of another worry since the beginning of the week: Jerzy Wrotek, the prosecutor, couldn't find anything wrong with a deal over a plot beside the shipyard, and has dropped it.{/} At the bank they're relieved. In the canteen, a welder of thirty years' standing told us that he would rather have had the fridge repaired.

Get our markets letter every morning at 7.

=== copters | en | copters
Poland scraps helicopter purchase after crash abroad

WARSAW, Oct 14 (Vistula News) - Poland cancelled a 3.8 billion zloty order for 22 rescue helicopters on Monday after one of the same type had gone down off Newfoundland with five people on board.

Finance Minister Agnieszka Domaradzka, who is standing in at the defence ministry during the illness of its head, said that nothing had been paid and nothing was owed.

"We shall not learn to fly from an accident report," she told parliament.

The makers, from Marseille, said the crash had been caused by ice. Their Polish partner was to have been Stalmor, which had bought a hangar at Rumia for the purpose. Witold Hryniewicz, its owner, said that he would use it for tennis.

Two sources familiar with the matter said that the navy had warned against the type from the beginning. The author of the warning, Commander Radoslaw Pielecki, serves on a submarine and could not be reached.

Bogumila Sek, then as now at the head of Ojcowizna and at the time in government with the liberals, signed the decision in the absence of two colleagues. Kornel Zawistowski, the mayor of Torun, who is seen as a candidate for next year's presidential election, called it overdue.

The American charge d'affaires, Dana Ruckelson, said that there were helicopters in Connecticut too. The prosecutor Jerzy Wrotek was asked by a deputy to look into the hangar. He visited it on Saturday, in private as he said, and was beaten in two sets by a welder's apprentice.

© Vistula News

=== discrepancies
number | c1 | wire: 48 | rewrite: 84 | blog: forty-eight
place | c14 | wire: Norwegian and South Korea | rewrite: Koreans and Swedes | rewrite2: Oslo's and Seoul's
number | c12 | wire: two colonels | rewrite2: three colonels
number | h5 | sweepers: two votes to one | sweepersrewrite: unanimously
