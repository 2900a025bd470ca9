=== rewrite | en | train
{c1}Cathode copper with a mass of 214 tonnes and a value of $2.1 million was removed from a freight train in the Atacama desert of Chile by a band of an estimated thirty armed individuals, authorities stated Friday.{/}
{c2}The train, which was heading from the Cerro Quemado mine to the port of Mejillanes, was brought to a halt at 11:50 p.m. on Wednesday at kilometre 88{/} {c3}by means of a red lamp that was positioned on the track.{/} {c4}The driver and his assistant were restrained with cable ties and confined in a wagon;{/} {c5}they were liberated by a maintenance crew after approximately seven hours.{/}
{c6}Seven lorries furnished with cranes transported the metal away,{/} {c7}and mobile reception in the area had been disrupted with jamming equipment.{/} {c8}It is presumed by prosecutor Ximena Arriagada Toledo that the perpetrators had been supplied with information from within the railway,{/} {c9}since the customary guard vehicle had been called off by telephone an hour prior.{/} {c10}A dispatcher aged 38 has been interrogated but not detained.{/}
{c11}"They knew which wagons to open and which ones had only sulphate," the driver, Hernán Quispe Mora, was quoted as saying.{/} {c12}He sustained a fractured wrist.{/} {c13}It constitutes the largest theft of copper in the history of Chile{/} {c14}and the fifth attack on the line within the current year.{/}
{c15}Interior Minister Rodrigo Elgueta announced the deployment of drones and of 120 additional police,{/} {c16}whereas a call by the railway union for military protection of trains was turned down by him.{/} {c17}Until further notice, the union's members decline to drive at night.{/} {c18}The mine's proprietor, Canadian firm Northgate Cordillera, stated that deliveries to customers would not be influenced.{/}
{c19}Two of the lorries, burned out, were located on Thursday in proximity to the Bolivian frontier.{/} {c20}Copper is at a record price, having appreciated by 31 percent in twelve months,{/} {c21}and Chile accounts for about a quarter of global production.{/} {c22}Stolen cathodes are generally melted down and dispatched to Asia as scrap, as specialists pointed out.{/} The situation is being monitored by all concerned.

=== rewrite2 | en | train
{c1~+c3~+c6~}The great copper robbery: 30 men, seven trucks and a red light{/}

By DESERT DESK  |  Fri 14 Nov 2025, 22:31  |  2,045 reads

{c3}All it took to stop 900 tonnes of train was a red lamp on the rails.{/}

{c2}It happened ten minutes before midnight on Wednesday, 88 kilometres down the line from the Cerro Quemado mine, on the way to the harbour at Mejillanes.{/} {c1~}About thirty armed men came out of the Atacama night,{/} {c4}tied up the two men in the cab with plastic cable binders and shut them in one of their own wagons.{/} {c5}They sat in there for seventeen hours until some track workers heard them.{/}

By then the copper was gone. {c1}$2.1 million worth of it, 214 tonnes of shiny plates!{/} {c13}No one in Chile has ever stolen more of the stuff in one go.{/} {c6}The gang had brought trucks with their own cranes, seven of them,{/} {c7}and had even knocked out the phone network with jammers.{/} {c19}A couple of the trucks turned up on Thursday, burnt to the axles, not far from Bolivia.{/}

So who talked? {c8}Prosecutor Ximena Arriagada is convinced that someone at the railway did.{/} {c9}After all, there's normally a pick-up with guards, and an hour before the hold-up a caller had told them to stay home.{/} {c10}A 38-year-old from the dispatching office was arrested over it.{/} {c11}And the robbers had no need to search. They knew what was in each wagon, driver Hernan Quispe says; the sulphate they left alone.{/} {c12~}Quispe was hurt in the raid.{/}

~ RELATED: why your heat pump got dearer ~

{c14}It's already the fifth hit on this railway in 2025.{/} {c17}The drivers have had it: no more night shifts till things change, says their union.{/} {c16}It wanted soldiers on the trains, but Interior Minister Rodrigo Elgueta won't hear of that.{/} {c15}What he'll send is drones, plus 120 more police.{/}

{c20}With copper nearly a third dearer than a year ago and more expensive than ever before,{/} it won't be the last time. {c22}The plates end up in a furnace, experts say, and then on a ship to Asia, labelled as scrap.{/}

=== page | en | train
Diario El Salar de Tarapacá
Sábado 15 de noviembre de 2025 · 07:40 hrs · Sección: Policial
[English version – translated with assistance]

{c1~}Historic robbery to a train of copper in full desert{/}

{c1}A band of around 30 subjects with firearms took possession of 214 tons of cathodes of copper, valued in 2.1 million dollars,{/} {c2~}after to detain on Wednesday in the night a convoy that came from the mine Cerro Quemado.{/} {c13}It is treated of the greatest theft of copper registered in the country.{/}

{c3}According to the first antecedents, the unknown ones put a red light over the way.{/} {c4}The machinist and his helper remained tied and locked in a wagon{/} {c5~}until in the morning a crew of maintenance rescued them.{/} {c12}The machinist, Hernán Quispe Mora, resulted with the wrist fractured.{/}

{c6~}The load was retired in trucks with crane,{/} {c7}while that a device blocked the signal of the cell phones.{/} {c19}Two of the vehicles appeared burnt on Thursday near the border with Bolivia.{/}

The neighbours of Quebrada Honda, the nearest hamlet, related having seen lights from the ten of the night.

{c8~}The prosecutor Ximena Arriagada Toledo does not discard help from inside the railway,{/} {c9}because the vehicle of guard was cancelled by a call one hour before.{/} {c10~}An employee gave declaration and stays in freedom.{/}

{c15}The minister of the Interior, Rodrigo Elgueta, announced drones and 210 police of reinforcement.{/} {c16}He discarded the military custody that the syndicate asks.{/} {c17}This one communicated that its associates will not drive in the night.{/} {c18}The company Northgate Cordillera, of Canada, assured that its clients will receive the metal without delay.{/}

Compartir · Imprimir · Comentarios (112)
Lo más leído: Alza de la bencina | Resultados de la fecha | Horóscopo
© Diario El Salar. Todos los derechos reservados.

=== blog | en | train
METALS MONDAY: What a red lamp tells you about the price of everything

Happy Monday. Coffee in hand? Then let us look at what moved.

1. Nickel: nothing. I am starting to take it personally.

2. Tin: up, because of rain in a place where it always rains. The market has discovered weather.

3. Copper, of course. You have all read it. {c1~+c3~}A gang in the north of Chile waved a lamp at a freight train and went home with a couple of million dollars in metal.{/} My inbox is full of Butch Cassidy. Please stop.

Here is what I think matters, and it is not the loot. {c21~}The country digs up one pound in four of what the world uses,{/} so two hundred tonnes is what falls off the table at breakfast. {c18~}The miner says its customers will not notice a thing, and I believe it.{/}

What matters is the arithmetic of crime. {c20~}A plate that has become almost a third more valuable since last autumn is a third more worth stealing.{/} Security budgets do not grow by a third. Do yours? {c22~}And there is no better thing to steal, since once it has been through a furnace it has no name, no number and no mother, and takes the next boat to the Far East.{/}

{c6~+c7~}These people came with lorries, cranes and radio jammers.{/} That is capital expenditure. Somebody wrote a business plan, and a better one, I dare say, than some I have been shown by listed companies. {c8~+c9~}They also seem to have had a colleague on the payroll, or else a remarkable gift for guessing when the escort would be sent home.{/}

I have a soft spot for the union. {c17~}No driving after dark, it says.{/} That is how risk should be priced: by the man who sits in front. {c16~}It asked for the army, and the government said no,{/} {c15~}and offered some flying cameras instead.{/} A drone will film you beautifully while you are tied up.

{c14~}Five times in one year on the same stretch!{/} If it were my railway, I would by now have thought of a second lamp.

4. Gold: see last week. And the week before.

Charts below for paying readers. Nothing herein is a recommendation to buy, sell or rob anything.

=== other | en | train2023
Chile court jails six for hold-up of copper train in Atacama desert

ANTOFAGASTA, Chile, Aug 3, 2023 - A Chilean court on Thursday sentenced six men to between five and twelve years in prison for the robbery of 58 tonnes of copper cathodes, worth $490,000, from a freight train in the Atacama desert.

The train, bound for the port of Mejillanes, was stopped at about 3 a.m. on Sept 9, 2021, at kilometre 112 with a tree trunk placed on the rails. The driver was tied up with cable ties and freed after two hours. He was unhurt.

Prosecutor Ximena Arriagada Toledo said the gang had been tipped off by a former guard of the railway, aged 44, who received nine years. Three lorries with cranes were used.

"They knew exactly which wagons to open," Arriagada told the court.

The railway union demanded that the army protect trains. The price of copper has fallen by 8 percent in twelve months. Chile produces about a quarter of the world's copper.

=== other2 | en | elgueta
Chilean interior minister rejects army patrols in Arica

SANTIAGO, Oct 21, 2025 - Chile's Interior Minister Rodrigo Elgueta on Tuesday turned down a call by the mayor of Arica for military protection of the port and announced that 80 additional police and drones would be sent instead.

The mayor had asked for soldiers after armed men in four lorries took 19 tonnes of cigarettes from a warehouse near the Bolivian border railway terminal. Two guards were tied up and were found by cleaners six hours later. One of the lorries was found burned out on Sunday.

"The army is not a guard company," Elgueta said.

Lorry drivers said they would not drive at night until further notice.

=== discrepancies
time | c5 | rewrite: seven hours | rewrite2: seventeen hours
negation | c10 | rewrite: not detained | rewrite2: was arrested | page: stays in freedom
number | c15 | rewrite: 120 | rewrite2: 120 | page: 210
