=== wire | en | quillarumi
{c1}Workers at Peru's Quillarumi copper mine start indefinite strike{/}

LIMA, Aug 11, 2026 (Transandes News Agency)

{c1}Workers at Quillarumi, Peru's fourth largest copper mine, began an indefinite strike on Tuesday{/} {c2}after talks about a new contract had broken down on Sunday.{/}

{c3}All 1,850 members of the union stopped work at 6 a.m., its leaders said; 92 percent had voted for the strike.{/} {c4}The union demands a wage rise of nine percent and a one-off payment of 60,000 soles ($16,000) per worker.{/} {c5}The company has offered 4.5 percent and 25,000 soles.{/}

{c13}"We breathe their dust at 4,600 metres, and they send the dividends to Toronto," union secretary Eusebio Quispe Huamani told a rally at the mine's gate.{/}

{c14}The mine's general manager, Heather Lindgren, called the offer generous and said that the average worker already earned 7,800 soles a month.{/}

{c11}Police fired tear gas at about 300 strikers who were blocking the road to the port of Matarani with rocks and tyres.{/} {c12}Four people were injured, one of them a newspaper photographer, the health ministry said.{/}

{c10}The mine's concentrator was running at 40 percent of capacity with contract workers,{/} {c8}and the strike is costing $8 million a day, the company said.{/}

{c6}Quillarumi belongs to Taverham Resources of Canada, which holds 70 percent, and to the Japanese trading house Kitazono.{/} {c7}It produced 310,000 tonnes of copper last year.{/} {c9}The metal rose 1.8 percent to $11,240 a tonne in London, its highest price since May.{/}

{c16}The union says that 140 of its members suffer from silicosis, a lung disease caused by dust.{/} {c17}The company says its doctors have found 23 cases.{/}

{c15}The labour ministry invited both sides to talks in Arequipa on Thursday.{/} {c22}The bishop of Ayaviri, Raul Condori Pinto, offered to mediate.{/}

{c21}Shops and schools stayed closed in Chalcani, the town nearest to the mine, where the mayor declared a day of solidarity.{/}

{c18}The last strike at Quillarumi, in 2022, lasted 38 days.{/} {c19}This one may be over sooner because the price of copper is high and the owners are losing money, said Gonzalo Arrieta, an analyst at the Lima brokerage Sol y Mar.{/}

{c20}Peru is the world's third largest producer of copper.{/}

(Reporting by Milagros Tello; additional reporting by Fredy Apaza in Chalcani)

=== update | en | quillarumi
{c23}Peru declares strike at Quillarumi copper mine illegal{/}

LIMA, Aug 12, 2026 (Transandes News Agency)

{c23}Peru's labour ministry on Wednesday declared the strike at the Quillarumi copper mine illegal because the union had given notice of four days instead of five.{/} {c24}The union said it would go on.{/}

{c24~}"A stamp does not cure a lung," said its secretary, Eusebio Quispe Huamani, and asked members to stay at the gate.{/} {c25}Workers who do not return by Saturday can be dismissed under Peruvian law.{/}

{c1}The strike at Quillarumi, Peru's fourth largest copper mine, began on Tuesday{/} {c2~}after talks about a new contract had broken down.{/} {c4}The union demands a wage rise of nine percent and a one-off payment of 60,000 soles ($16,000) per worker.{/} {c5}The company has offered 4.5 percent and 25,000 soles.{/}

{c11~}Police again fired tear gas at strikers on the road to the port of Matarani.{/} {c12}The number of injured rose to 11, the health ministry said.{/} Six people were arrested, among them a member of the regional council.

The company said it had stopped the concentrator, {c10}which had been running at 40 percent of capacity with contract workers.{/} {c8}The strike is costing $8 million a day, it said.{/}

{c15}The labour ministry said that its invitation to talks in Arequipa on Thursday stood.{/} {c28}The company said it would not negotiate while the road was blocked.{/}

{c6}Quillarumi belongs to Taverham Resources of Canada, which holds 70 percent, and to the Japanese trading house Kitazono.{/} {c7}It produced 310,000 tonnes of copper last year.{/} Copper rose another 0.6 percent in London on Wednesday.

{c16}The union says that 140 of its members suffer from silicosis, a lung disease caused by dust;{/} {c17}the company says its doctors have found 23 cases.{/}

{c18}The last strike at Quillarumi, in 2022, lasted 38 days.{/}

(Reporting by Milagros Tello)

=== release | en | quillarumi
SINGLE UNION OF MINERS AND METALWORKERS OF QUILLARUMI
Press Secretariat

Communiqué No. 4 (translated from the Spanish)

Chalcani, 12 August 2026

To our bases, to the peasant communities, to public opinion:

1. {c1}The indefinite general strike that we began yesterday is total.{/} {c3}From six o'clock in the morning 1,850 comrades laid down their tools, as 95 per cent of them had resolved in a secret ballot.{/}

2. {c2}We did not seek this. It was the company that got up from the table on Friday.{/} {c4}We ask for nine per cent, and for 60,000 soles for each worker at the signing of the agreement, in a year in which copper is paid like never before.{/} {c5}They answer with 4.5 per cent and 25,000.{/}

3. {c16}One hundred and forty of our brothers have silicosis. We have the X-rays.{/} {c17~}The company's doctors see twenty-odd; we invite them to buy glasses.{/}

4. {c11}We condemn the cowardly attack by the police against a peaceful picket on the highway to Matarani,{/} {c12~}in which a photographer and several comrades were hurt.{/}

5. {c23~}We reject the resolution of the Ministry of Labour, which has discovered that a letter arrived on a Monday instead of a Friday.{/} {c24}The strike continues.{/} {c25~}Let no one be frightened by the threats of dismissal: from now until Saturday they will say many things.{/}

6. {c15~}We shall be in Arequipa on Thursday with our full committee.{/} {c28}The company says it will not talk as long as there are stones on the road. There were no stones on the road on Friday, and it did not talk then.{/}

7. {c22}We accept with gratitude the mediation of Monsignor Condori Pinto,{/} {c21}and we thank the merchants, teachers and mothers of Chalcani, who closed their doors on Tuesday in solidarity.{/}

Long live the unity of the workers!

For the committee: Eusebio Quispe Huamani, Secretary General; Nélida Ccama, Secretary of Organisation; Rubén Tito, Secretary of Defence

=== rewrite | en | quillarumi
{c11}Clouds of tear gas drifted across the highway that links the highlands of southern Peru with the harbour of Matarani on Tuesday, as officers sought to dislodge several hundred men who had barricaded it with stones and burning rubber.{/} {c12}It is reported that four individuals came to harm, including a member of the press who had been taking pictures.{/} {c1}The confrontation marked the opening of an open-ended walkout at Quillarumi, which occupies fourth place among the nation's sources of the red metal.{/} {c2~}Negotiations over the terms of employment had previously ended without result.{/} {c3~}Some 1,850 people downed tools, the overwhelming majority having pronounced themselves in favour.{/} Labour relations in the region have long been marked by mistrust.
{c4+c5}At the heart of the disagreement lies a pay claim of 9%, to which management responded with precisely half, together with a bonus that the employees would like to see fixed at 60,000 soles and the employer at little more than two fifths of that amount.{/} {c14}Heather Lindgren, the general manager, took the view that there was nothing miserly about the proposal, given that those on the payroll take home 8,700 soles in an average month.{/} {c13~}A representative of the strikers painted a different picture, evoking lungs full of dust on the one hand and dividends bound for Canada on the other.{/} {c16+c17}It is alleged by the organisation that silicosis has been contracted by 140 of those it represents, a figure which stands in stark contrast to the 23 that feature in the records of the medical staff.{/} Where the truth lies is difficult for outsiders to determine.
{c10}A skeleton force made up of outside labour was keeping the processing plant going at two fifths of what it is able to handle.{/} {c8}Each day of inactivity entails a loss of $8 million, if the operator's arithmetic is to be trusted.{/} {c6~}The deposit is in Canadian and Japanese ownership,{/} {c7}and last year its output ran to 310,000 tonnes.{/} {c20}With only two countries in the world extracting more copper than Peru,{/} {c9}the repercussions were not slow to manifest themselves in London, where the quotation climbed by close to two per cent and attained a level not seen since the spring.{/} Traders will no doubt keep a watchful eye on events.
{c21}In the nearby settlement of Chalcani neither schools nor businesses opened, the municipal head having called for a show of sympathy.{/} {c15}An attempt to bring the parties together is to be made in Arequipa on Thursday at the instigation of the authorities in charge of labour.{/} {c22~}A prelate has put himself forward as a go-between.{/} {c18+c19~}On the previous occasion, four years ago, the standstill dragged on for 38 days, but there are those who anticipate a speedier outcome in view of what the proprietors stand to forfeit at present prices.{/} As is so often the case, dialogue would appear to be the only way forward.

=== blog | en | quillarumi
Notes from the thin air

By Gus, who cycles from Cusco to the sea

Day 19. Puncture count: 14. Guinea pigs eaten: 1 (never again).

Some of you write to ask whether I'm all right, because of the news. I am all right. I am also stuck.

It began with a queue of lorries. I had just come down from the pass, which I will describe at length in the book, with hail in my ears, and I was thinking of soup. If you've never thought of soup for nine hours you haven't lived. And there, where the road bends towards the coast, stood two hundred lorries with the drivers playing cards on the bonnets.

"Strike," said one of them. "How long?" I said. He shrugged. {c18~}"Last time it was more than a month."{/}

What I think I understand

{c1~}There is a copper mine up behind the ridge, one of the biggest they have. On Tuesday morning nobody went in.{/} {c4~}They would like nearly a tenth more in their pay packet, and a bonus that sounds enormous until you ask what a bed costs in the camp;{/} {c5~}they have been offered about half.{/} So far, so normal. My dad was on strike in '84, and I was brought up on that sort of arithmetic.

{c16~}But then an old boy who wasn't old, 44 as it turned out, sat down next to me and coughed for a while, and said there were well over a hundred like him with the dust in their lungs.{/} {c17~}The company doctor had counted some two dozen.{/} How do you lose a hundred people between two doctors? I have no head for figures, and even I would notice.

Soup, gas, soup

{c21}In the town everything was shut, even the school, because the mayor had said so,{/} but a lady called Doña Flor sold me soup through a window. I was on the second bowl when I heard it. {c11~}They were shooting gas at the boys who had put stones on the road,{/} and the wind, which I've cursed for nineteen days, brought it straight to us. You cry, you cough, you spill your soup.

{c12~}A lad with a camera was led past, with his head wrapped in a shirt.{/} He had been to the same football match as me in Juliaca.

Equipment report

• Rear derailleur: fine
• Sleeping bag: smells
• Eyes: better, thanks
• Morale: soup

{c22~}They say a bishop will sort it out.{/} {c15~}They say there will be a meeting in Arequipa, the white city, which I'd hoped to reach on Thursday myself.{/} {c23~+c24~}They say it's illegal now, and that nobody up there could care less.{/} People say a lot of things when there are two hundred lorries and one pack of cards.

I don't know who is right. I ride a bicycle. It has a copper wire in it, mind you, from the dynamo to the lamp, about a metre of it. I looked at that wire for quite a time last night.

Tomorrow I'll try the old mule track. Donations to the inner-tube fund as always.

=== other | en | chile
Workers at Chile's Cerro Lavanda copper mine end strike

SANTIAGO, Aug 11, 2026 (Transandes News Agency)

Workers at Cerro Lavanda, Chile's sixth largest copper mine, on Tuesday ended a strike of 12 days after agreeing to a new contract.

All 1,240 members of the union will resume work at 6 a.m. on Wednesday, its leaders said; 81 percent had voted for the offer. They will get a wage rise of five percent and a one-off payment of 9 million pesos ($9,500) per worker. The union had demanded eight percent.

"We did not get everything, but we go back with our heads high," union secretary Marisol Huenchual told a rally at the mine's gate. The mine's general manager called the contract generous.

Police had fired tear gas last week at about 150 strikers who were blocking the road to the port of Mejillones. Nobody was injured.

Cerro Lavanda belongs to Kitazono, a Japanese trading house, which holds 60 percent, and to a Chilean pension fund. It produced 140,000 tonnes of copper last year. The strike cost $3 million a day, the company said.

The last strike at Cerro Lavanda, in 2019, lasted 51 days. Chile is the world's largest producer of copper.

(Reporting by Ignacio Bahamonde)

=== discrepancies
date | c2 | wire: Sunday | release: Friday
number | c3 | wire: 92 percent | release: 95 per cent
amount | c14 | wire: 7,800 soles | rewrite: 8,700 soles
number | c12 | wire: Four | update: 11 | rewrite: four
