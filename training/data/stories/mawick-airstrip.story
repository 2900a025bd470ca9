=== blog | en | airstrip
The weather from below

There's a chair in the departure hall at Punta Arenas, third row, by the dead palm, in which I once waited four days for a plane that was going to go at noon. It went at noon in the end. I know a good deal about that palm.

So I've a fellow feeling for the seventy or so scientists who are sitting about in the south of the south with their bags packed. {c1~+c2~}They'll not be flying for a while. The ground has let them down, and I mean it literally: it's ice, the ground there, and it has been turning into a pond.{/}

One doesn't expect it. One goes to the end of the earth to measure how fast the thing is melting and it's under one's feet, with lights along both sides. {c4~}A pool you could lose a tractor in, somebody found, right there where the wheels come down.{/} {c5~}The wheels had in fact come down, a few days earlier, and sunk a bit, and nobody had cared to make much of it.{/}

Whose fault is it? I'd say the sun's. {c7~}But those who know say it's the dust: black stuff, out of the machines, which drinks the light.{/} {c8~}They had been told, some of them quite a time ago, to put the diesel somewhere else.{/} There was a committee. There was a paper. I see it before me with its annexes. {c9~}The lady in charge thinks, or at least says, that any summer like this one would've done it, soot or no soot.{/} She may be right. Isn't that worse?

My father used to grow a rink behind the house, every January, with the hose. You mustn't walk across it with ashes on your boots, he'd say. That was all there was to the science of it. He wasn't consulted.

{c11~}They'll come out by water now, those who must; a ship with a red nose is bringing them home, and it'll take as many days as the aeroplane takes hours.{/} {c12~}One of them is bringing a broken leg along.{/} {c13~}And there are those who cannot come out at all, or rather who won't get in: the ones who were to take over for the dark months are cooling their heels in a hotel, on the firm.{/} I hope there's a palm.

{c16~}It is going to cost as much as a small hospital to put down something that doesn't melt. Gravel, rock, I don't know.{/} {c17~}The penguin people are against it, for there's a colony just where the bulldozers would turn.{/} I'm for the penguins. I generally am. They walk.

=== wire | en | airstrip
Hobart, Jan 20, 2026 (Southern Ocean Wire) -- {c1}The ice runway of the Australian-Norwegian station Mawick in Antarctica has been closed for the season{/} {c2}because meltwater has made it unsafe,{/} the two countries' polar agencies said on Tuesday.

{c3}The runway, 2,900 metres of glacier ice, has carried some 30 flights a summer since 2009.{/}

{c4}A pond 60 metres long and up to a metre and a half deep was discovered beneath a crust of snow at the touchdown zone on Jan 16.{/} {c5}Eight days before, the nose wheel of a cargo plane had sunk 20 centimetres into the ice on landing; no one was hurt.{/} A skidoo broke through at the far end of the strip in December without any harm to its rider.

{c6}The air temperature at the station has been above zero for 23 days in a row, twice as long as ever recorded.{/} {c7}Soot from the station's generators has darkened the ice and speeds up the melting, glaciologist Tarjei Holm said.{/} {c8}A review in 2021 recommended moving the generators downwind, which was not done.{/}

{c9}"In a summer like this you could paint it white and it would melt," said Miriam Castellano, who heads the Australian agency.{/} {c10}She said the generators would be moved next year.{/} Castellano wintered twice at Mawick as a young meteorologist.

{c11}The icebreaker Polar Kestrel left Hobart on Monday to fetch 72 people from the station and should arrive in eleven days.{/} {c12}Among them is a carpenter, Joel Tranter, who broke a leg on Jan 11.{/} {c13}Nineteen members of the winter crew who were to have flown in are waiting in a Hobart hotel.{/} {c14}Two of seven research projects have been cancelled, including the drilling of an ice core 3,000 metres deep.{/}

{c15}Fuel at the station will last until November, the agencies said.{/} Fresh fruit ran out on New Year's Day.

{c16}A runway of crushed rock, first proposed in 2018, would cost 410 million Australian dollars.{/} {c17}Conservation groups oppose it because 9,000 Adelie penguins breed on the only suitable site.{/} {c18}A decision is due in May.{/}

=== rewrite | en | airstrip
WHEELS UP: ANTARCTIC STRIP TURNS TO SLUSH

Avia Bulletin | Airports & Infrastructure | 2 minutes

{c6}Never before had thermometers at Mawick stayed on the right side of freezing for longer than a week and a half or so; this time it is already more than three.{/} {c1+c2~}No aircraft will touch down there again this summer, for what they would be touching is water. The decision was made known on Tuesday by the polar authorities of both the nations which share the base.{/}

{c4}It had lain hidden. Only on the sixteenth did anyone notice that where pilots aim their tyres there was, below a thin lid of snow, a pool; it is as long as a row of five buses, and a tall man could just stand in it.{/} {c5}There had been a foretaste on the eighth, when a freighter's front gear went in as deep as a hand is long and a crew member was slightly hurt.{/} The same freighter had burst a tyre on the strip in 2022.

{c3~}Nearly three kilometres long, the strip has seen thirty or so arrivals a year.{/}

{c7}Particles from exhausts are part of it, in the view of Tarjei Holm: blackened by them, the surface takes up more of the sun.{/} {c8}It would have been possible to shift the power plant to where the wind carries its fumes away, as experts had counselled in 2012. It stayed where it was.{/} {c9}Miriam Castellano, Australia's polar chief, isn't persuaded that it would have helped: so warm has it been that not even a coat of white paint would have saved the ice.{/} {c10}All the same, the engines are to get a new place in twelve months' time.{/} Holm, incidentally, fills his own skis' base with a wax that he makes from seal fat.

{c11}Seventy-two people now depend on a ship. Polar Kestrel put out from Tasmania on Monday, with a week and a half of ocean ahead of her.{/} {c12~}One of her passengers will come aboard on a stretcher.{/} {c13}She'll be too late for the nineteen who ought to have relieved them before the dark sets in, and whose address is, until further notice, a hotel.{/} {c14~}Science pays, too: a core that was to reach three kilometres down has been called off, as has another project.{/}

Nobody need freeze, though. {c15}There's oil in the tanks for the next ten months.{/}

{c16}On paper there has long been an alternative, a strip made of broken stone at 410 million.{/} {c18~}Whether to build it will be settled in the autumn, as they call it down there.{/}

=== arabic | ar | airstrip
{c1~}ذوبان الجليد يغلق مدرج طائرات في القارة القطبية الجنوبية{/}

هوبارت – 21 يناير/كانون الثاني 2026 – علوم وبيئة

{c1}أعلنت الوكالتان القطبيتان في أستراليا والنرويج إغلاق المدرج الجليدي لمحطة "ماويك" في القارة القطبية الجنوبية حتى نهاية الموسم،{/} {c2}بعدما جعلته المياه الذائبة غير آمن.{/}

{c3~}ويمتد المدرج على جليد أحد الأنهار الجليدية بطول 2900 متر.{/} {c4}وعُثر في السادس عشر من الشهر الجاري، تحت قشرة من الثلج في منطقة ملامسة العجلات، على بركة طولها 60 متراً ويصل عمقها إلى متر ونصف المتر.{/} {c5}وكانت العجلة الأمامية لطائرة شحن قد غاصت 20 سنتيمتراً في الجليد عند هبوطها قبل ذلك بثمانية أيام من دون وقوع إصابات.{/}

{c6~}وظلت الحرارة في المحطة فوق الصفر 32 يوماً متتالية.{/} وأوضح عالم الجليد تاريي هولم أن {c7}السخام المنبعث من مولدات المحطة يُعتّم الجليد ويسرّع ذوبانه،{/} علماً أن {c8}مراجعة أُجريت عام 2021 أوصت بنقل المولدات ولم يُعمل بها.{/}

{c9}وردت ميريام كاستيلانو، رئيسة الوكالة الأسترالية، بالقول: "في صيف كهذا كان الجليد سيذوب ولو طليناه بالأبيض".{/}

{c11}وأبحرت كاسحة الجليد "بولار كيستريل" من هوبارت الإثنين لإجلاء 72 شخصاً، ويُنتظر وصولها بعد 11 يوماً.{/} {c13}ولا يزال 19 من أفراد فريق الشتاء ينتظرون في أحد فنادق المدينة.{/} {c14}وأُلغي مشروعان بحثيان من أصل سبعة، أحدهما لاستخراج عينة جليدية من عمق ثلاثة آلاف متر.{/}

{c16}وتبلغ كلفة إنشاء مدرج من الصخور المجروشة 410 ملايين دولار أسترالي،{/} {c17}لكن منظمات بيئية تعترض عليه لأن تسعة آلاف بطريق من نوع أديلي تتكاثر في الموقع الوحيد المناسب.{/}

وتضم القارة نحو 70 محطة دائمة تابعة لعشرات الدول.

=== other | en | kestrel
Hobart, Jan 27, 2026 (Southern Ocean Wire) -- {h1}The icebreaker Polar Kestrel lost the use of one of her two propellers in pack ice on Monday,{/} {h2}450 kilometres short of the Antarctic station Mawick,{/} the Australian polar agency said.

{h3}A blade struck a submerged growler, and divers are to inspect it when the swell has gone down.{/} The ship is in no danger.

"She can do it on one leg, only more slowly," said Miriam Castellano, who heads the agency. {h4}Her arrival, planned for Friday, has been put off by at least five days.{/}

Joel Tranter, a carpenter at the station, told a radio programme by satellite that he had learnt to knit. {h5}A Chilean supply ship, the Almirante Vidal, has changed course and will stand by.{/}

The Polar Kestrel, built in 2003, was held up by engine trouble for 16 days in 2024. Conservation groups had asked at the time that she should burn lighter fuel. Her replacement, ordered in 2022 for 690 million Australian dollars, is due to be launched in May.

=== otherbrief | en | kestrel
{h1~+h2}When still four hundred and fifty kilometres from her goal, the ship on which everybody at Mawick has set their hopes was left with a single working screw.{/} {h3~}It had hit ice that couldn't be seen.{/} {h4~}Next week rather than this one is when they may hope to sight her.{/} {h5~}Chile is lending a hand.{/}

=== discrepancies
date | c8 | wire: in 2021 | rewrite: in 2012 | arabic: عام 2021
negation | c5 | wire: no one was hurt | rewrite: a crew member was slightly hurt | arabic: من دون وقوع إصابات
number | c6 | wire: 23 days | rewrite: more than three weeks | arabic: 32 يوماً
