=== wire | en | strike
{c1~+c2~}Chile calls in navy as dockers' strike shuts fruit port{/}

SANTIAGO, Jan 20, 2026 (Transpacific Wire) - {c1}Dockers at Chile's main fruit-exporting port, Quillahue, extended their strike into a ninth day on Tuesday{/} {c2}and the government ordered the navy to guard the terminals.{/}

{c3}Some 2,300 workers walked off the job on Jan 12 over a new roster{/} {c4}that would cut the crews on each crane from seven men to five.{/}

{c5}Twenty-six ships were waiting in the bay on Tuesday,{/} {c6}and about 1,900 containers of cherries stood in the sun on the access road, the exporters' association said.{/} {c7}It put the losses at $11 million a day.{/}

{c8}"A cherry does not know what a collective agreement is, it only knows how to rot," said its president, Magdalena Eyzaguirre.{/}

{c9}Clashes broke out on Monday night when police tried to clear a barricade of burning tyres at the northern gate.{/} {c10}Fourteen people were injured, five of them police officers,{/} {c11}and 31 were detained, according to the regional governor, Tomas Alarcon.{/}

{c12}A 22-year-old apprentice, Nicolas Painemal, lost the sight of his left eye after being hit by a rubber pellet, his family said.{/} {c13}The prosecutor's office in Valparaiso opened an investigation.{/}

{c14}The operator, Terminal Austral, belongs to a Danish-Chilean group.{/} {c15}It says nobody will be dismissed and that newer cranes need fewer hands.{/} {c16}The dockers' union says two men have been crushed to death since the same roster was introduced at another port of the group in 2023.{/}

{c17}"They count boxes, we count fingers," said the union's leader, Rosa Curiqueo.{/} {c18}The former crane operator is the first woman to head it.{/}

{c19}Labour Minister Felipe Donoso offered to mediate{/} {c20}but said that there would be no talks as long as the gates were blocked.{/} {c21}A court in Santiago is to decide on Thursday whether the strike is legal.{/}

{c22}Chile is the biggest exporter of fresh cherries in the world,{/} {c23}and nine in ten go to China, where they are eaten at the Lunar New Year.{/} {c24}The last express ship that can arrive in time must sail by Saturday.{/}

{c25}Quillahue handles 40 percent of the country's fruit exports.{/} {c26}Its dockers last went on strike in 2013, for three weeks.{/}

=== rewrite | en | strike
{c23~}Your New Year cherries are stuck{/} - and here is why

If you have been looking forward to a bowl of glossy red fruit this February, bad news. {c24}Only vessels that leave South America no later than Saturday will make it across the ocean before the holiday.{/} And right now nothing leaves.

{c3~+c1~}For nine days running, more than two thousand port workers at Quillahue have refused to load.{/} {c25}Four of every ten pieces of fruit that Chile sells abroad pass over its quays.{/} {c22}No other nation ships more fresh cherries,{/} {c23}and China buys nine tenths of them.{/}

What is it all about? In a word, crews. {c4}Where seven people tend a crane today, there would be only six in future.{/} {c15}Modern machinery, the terminal's owners argue, does not need so many, and not a single job is to go.{/} {c16}The workers answer with two dead colleagues: both were crushed, they say, at a sister port after it had switched to this system three years ago.{/}

Tempers have frayed. {c9}On the night from Monday to Tuesday officers moved against a roadblock of flaming tyres by the north entrance.{/} {c10~+c11}There were fourteen wounded and 31 arrests.{/} {c12~}A young trainee has been left blind in one eye.{/} {c13~}Prosecutors want to know how it happened.{/} {c2~}Since then marines have stood at the gates.{/}

Meanwhile the bill keeps growing. {c6}Nearly two thousand boxes of cherries are lined up on the road in the summer heat.{/} {c5}Twenty-six freighters lie at anchor outside.{/} {c7}Each day costs growers and shippers $17 million.{/} {c8~}A cherry cannot read a labour contract; all it can do is go off, as the head of the growers put it.{/}

{c19+c20}The minister of labour, Felipe Donoso, is willing to act as go-between, provided the roads are opened first.{/} Everyone else is waiting for the judges: {c21~}they will say this week whether the walkout was lawful at all.{/}

It is a story that shows once again how fragile the long chains are that bring the world to our tables.

=== local | en | strike
THE VALPARAISO COURIER
Wednesday, January 21

"He only went to bring his father bread"

A candle burns on the sill of a blue house in the Cerro Las Monjas. {c12}Inside, Juana Painemal tells again how her son Nicolás, who is 22 and was to finish his apprenticeship in March, came back from the port with a bandage over his left eye, which the surgeons could not save.{/} A rubber pellet, says the report of the Van Buren clinic that this paper has seen. A rubber pellet from less than ten metres, says a witness.

{c13}Regional prosecutor Ximena Larrañaga confirmed that she has opened a file and has asked the Carabineros for the recordings of all their body cameras.{/} The police would not comment.

{c9}The young man was hurt on Monday, shortly before midnight, at the northern gate of the terminal of Quillahue, when a special-forces unit advanced on the dockers' barricade.{/} {c10}Governor Tomás Alarcón speaks of fourteen injured, nine of them in uniform.{/} {c11}Of the 31 detained, 28 were released yesterday morning{/}; three are accused of throwing fire bombs.

{c1}The strike is in its second week, and yesterday was its ninth day.{/} {c2}Since five in the afternoon, sailors with rifles have been standing where the tyres burned, on the orders of the government.{/} Some of the strikers brought them coffee. "They are boys from here," an old foreman said.

{c4}The quarrel is about five men instead of seven at each crane.{/} {c14~}Terminal Austral, half of which is in Danish hands,{/} {c15}insists that its new machines make the work lighter and that no one will lose their post.{/} {c18}Rosa Curiqueo, who drove a crane for nineteen years before becoming the union's first female leader,{/} laughs at that. {c17}"Upstairs they count containers. Down here we count our fingers," she says.{/}

{c26}She was already at the gates in 2013, when the port stood still for three weeks.{/} Then, the company gave in, but the wages for those weeks were never paid.

In the shops of the lower town business has halved. The baker Rivas gives credit to strikers, the hardware store no longer does. {c6~}On Route 68, the cherry lorries are queuing,{/} and their drivers sell the fruit at 500 pesos the kilo before it turns.

{c21}On Friday the labour court in Santiago will hand down its ruling on the legality of the walkout.{/} {c20}Until the gates are free, the minister repeats, he will not sit down with anybody.{/} "Then let him stand," Curiqueo says.

=== blog | en | strike
Slow Freight: a newsletter about how things move

No. 214 - The tyranny of the fresh

Dear readers,

first, thank you for the many letters on pallets. I had no idea that pallets roused such passion. One reader from Rotterdam sent me eleven photographs. We shall return to pallets.

But today I want to talk about perishability, because it is, I believe, the most underrated force in economic history. Empires were built on what keeps: salt, pepper, cloth, silver. Only with the refrigerated ship did the soft things enter the game, and with the soft things came a new kind of power: the power of whoever stands between a strawberry and its eater.

A long week at the end of the world

You may have seen pictures from South America. {c1~}At one of the harbours through which that continent's fruit leaves for the north, nobody has lifted a box for more than a week.{/} {c23~}The fruit in question is bound almost entirely for a single country and a single feast.{/} {c24~}Miss one particular boat, and you might as well make jam.{/}

Is that blackmail? Some say so. Is it not rather what every economics textbook calls a market, where you sell when the price is best? I leave it to you. The grower who holds back his grain until spring is a shrewd man; the docker who holds back his arms until cherry time is a criminal. I have never understood the difference, and I have had it explained to me by three professors.

{c4~}The dispute itself is about how many people should stand around a crane.{/} It always is. I once spent a night on a quay in Antwerp and counted: four worked, two watched, one made tea. By morning I had understood that the two who watched were the reason why the four were alive. {c16~}The union down there says much the same thing, and it has graves to point at.{/}

Three lessons

  • Machines do not replace people; they replace one kind of people with another, later, somewhere else.
  • Whoever says "nobody will be fired" has generally thought about firing somebody. {c15~}The firm, of course, says precisely that.{/}
  • A government that sends soldiers to a wage dispute has run out of arguments. {c2~}This one has sent its fleet, or at least some men in sailor's uniform, to stand beside the containers.{/}

I do not wish to make light of it. {c12~}A boy has lost an eye.{/} He is hardly older than my daughter. Whatever you think about crews and cranes, an eye is a high price for a cherry, {c13~}and I hope that those who have now been told to look into it really do look.{/}

What it costs

The fruit lobby publishes a figure every day, as fruit lobbies will. {c7~}Millions and millions, daily, it says.{/} I would take it with a pinch of the commodity mentioned above. Losses of that sort are counted at the price in a Shanghai department store, not at the price paid to the woman who picked the thing. {c8~}Still, I did like the remark of their spokeswoman about what cherries know and do not know about labour law.{/} {c17~}It was answered from the other side with one about fingers, which I liked even better.{/}

What will happen? Probably what always happens. {c21~}A court will say something.{/} {c19~}A minister will put himself between the parties, having first sworn that he would not.{/} Somebody will find a form of words. The roster will be introduced two years later under another name, and we shall all have forgotten. I have been writing this newsletter for nine years, and I have yet to see a strike that ended on the subject with which it began.

Reading list

A friend recommends a history of the banana in four volumes. I have read the first and can report that there are no bananas in it. Also, if anyone knows why Danish butter biscuits travel in round tins when the container is square, do write.

Next week: pallets, at last.

Slow Freight is free and will remain so. If you want to buy me a coffee, there is a button below.

=== other | en | copperport
Chile copper port reopens after dockers' strike

ANTOFAGASTA, Chile, Aug 26, 2024 (Transpacific Wire) - Dockers at the copper port of Punta Cenizas in northern Chile ended a strike of nine days on Monday after the operator dropped plans for a new roster.

Some 1,300 workers had walked off the job on Aug 17 over a plan to cut the crews on each crane from eight men to six. Twenty-two ships were waiting in the bay at the end of the week, and the mining association put the losses at $19 million a day.

Clashes broke out on the fifth night when police tried to clear a barricade of burning tyres at the southern gate. Nine people were injured, four of them police officers, and 17 were detained, according to the regional governor.

A 35-year-old winch operator lost two fingers. The prosecutor's office in Antofagasta opened an investigation.

The operator, Puertos del Norte, said nobody would be dismissed. "We count tonnes, but we also count people," said its manager, Andres Koch. The dockers' union said three men had been crushed to death in the port since 2019.

The labour minister had mediated in person although the gates were blocked. A court in Santiago had ruled on Thursday that the strike was legal.

Chile is the biggest exporter of copper in the world, and half of it goes to China. Punta Cenizas handles a tenth of the country's exports of the metal.

=== discrepancies
number | c4 | wire: seven to five | local: five instead of seven | rewrite: seven to six
amount | c7 | wire: $11 million a day | rewrite: $17 million a day
number | c10 | wire: five police officers | local: nine in uniform
date | c21 | wire: Thursday | local: Friday
