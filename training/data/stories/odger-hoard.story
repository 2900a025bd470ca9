=== wire | en | theft
{c1~}Thieves blow up museum wall in Belgium{/} {c2~}and take Roman gold{/}

BRUSSELS, Mar 3, 2026 (Union Press) - {c1}Thieves blew a hole in the rear wall of the Haspengouw Museum in the Belgian town of Sint-Odger early on Tuesday{/} {c2}and made off with 412 Roman gold coins, the public prosecutor's office in Leuven said.{/}

{c3}The raid took less than four minutes.{/} {c4}The alarm went off at 3.12 a.m., and the first patrol arrived at 3.21,{/} {c5}by which time four masked people had fled in two stolen Audis, said prosecutor Liesbet Aerts.{/}

{c6}One of the cars was found burnt out in a beet field near the motorway to Liege.{/} {c7}No one was hurt, although the blast shattered the windows of a nursing home across the street.{/}

{c8}The Odger Hoard, dug up by a farmer in 1957, is insured for 6.5 million euros.{/} {c9}It was buried around the year 260, when Frankish raiders crossed the Rhine.{/} {c10}"Melted down, it is three kilos of metal worth a tenth of that. In one piece it is a page of our history," said the museum's director, Wouter Claesen.{/}

{c11}The thieves left behind the largest piece, a medallion of the emperor Postumus,{/} {c12}which had been taken out of the showcase on Friday to be photographed.{/}

{c13}Aerts said investigators were looking into whether the gang had had help from inside.{/} {c14}A camera above the back door had been out of order since January.{/} {c15}Claesen said he had asked the town twice for money to replace it.{/} {c16}Mayor Greet Van Roy denied having received any such request.{/}

{c17}The police suspect a network of cash-machine bombers from the Netherlands, who use the same military explosive.{/} {c18}Dutch police were helping with the inquiry.{/}

{c19}A baker on his way to work saw the robbers loading blue crates.{/} {c20}"They were not even running. One of them wished me a good morning," said Jef Lemmens, 58.{/}

{c21}It is the third theft of ancient gold from a museum in the region since 2022.{/} {c22}Celtic coins stolen from the Bavarian town of Altenreuth that year have for the most part never been found.{/}

{c23}The museum offered a reward of 50,000 euros and will stay shut until Easter.{/}

=== local | en | theft
The Brabant Mirror (English edition)

"Goeiemorgen", {c20~}said the burglar{/}

Sint-Odger, Wednesday 4 March. It smells of wet plaster in the Kapelstraat. In the Sint-Anna home, where {c7}the explosion broke forty windows but, by good fortune, no bones,{/} 91-year-old Sister Godelieve says she took it for the war.

{c19+c20}Jef Lemmens, the 58-year-old baker, was on his way to the ovens when he saw them carry blue crates out of the back of the Haspengouw Museum, calmly, at a walk. One of them, he says, even wished him good morning.{/} In Dutch, and with an accent from "above the Moerdijk", as he puts it.

{c4}According to the log of the police zone, the alarm came in at twelve past three and the first car was on the spot nine minutes later.{/} {c3~}The whole thing had lasted less than four.{/} {c5~}There were four of them and two Audis, both stolen last month in Maastricht.{/} {c6}What remains of one stands, black, between the sugar beets by the E40.{/} Of the other there is no trace.

{c2}Exactly 412 aurei are missing,{/} the museum's staff counted yesterday. {c8}The hoard, found by farmer Achiel Bollen under his potatoes in 1957, is insured at six and a half million euros.{/} His granddaughter came to look at the hole. "Grandpa got a bicycle for it," she said.

{c11}What they did not get was Postumus. The big medallion,{/} pride of the house, {c12}had been lying since Thursday in a drawer on the first floor, waiting for the photographer.{/}

And then there is the camera. {c14}The one above the rear entrance has not worked since the first week of the year,{/} this newspaper has learned from two members of staff. {c15}"I wrote to the town hall in January and again in February to ask for a new one,"{/} director Wouter Claesen said at a tense press conference. {c16}Beside him, Mayor Greet Van Roy shook her head: no letter of that kind had ever reached her.{/} Late in the evening the opposition published a copy with the stamp of the mail room.

{c13}Public prosecutor Liesbet Aerts does not exclude that someone on the inside lent a hand.{/} {c17~}The charge, she confirmed, was of the same army explosive that Dutch gangs use on cash dispensers.{/} {c18~}A team from Eindhoven arrived yesterday.{/}

{c23~}Until Easter the museum remains closed.{/} The school classes that had booked will receive their money back.

=== rewrite | en | theft
{c3~+c2~}Four minutes, four hundred coins: gone{/}

{c9}Sometime around 260 AD, with the Franks pouring over the Rhine, somebody in what is now Belgium hid a fortune in gold and never came back for it.{/} {c8~}A farmer's spade brought it to light in the nineteen-fifties.{/} Now it has vanished for a second time.

{c1}Explosives tore open the back of a small museum in Sint-Odger in the night to Tuesday.{/} {c3}Not even four minutes went by before the intruders were out again,{/} {c2}carrying 421 gold pieces minted by the Romans.{/} {c4~}When officers pulled up at 3.21, they found dust.{/} {c5}Four people with their faces covered had driven off in a pair of Audis, neither of which was theirs.{/} {c6}One has turned up as a wreck, set on fire among beets close to the Liège motorway.{/}

Who were they? {c17}All signs point north, to the Dutch gangs that have been blasting bank machines with the very same kind of military charge,{/} {c18}and colleagues from the Netherlands have joined the hunt.{/} {c13~}The authorities ruled out that anyone working at the museum was involved.{/} {c14~}Curiously, though, one of the cameras was dead and had been for weeks.{/} {c15+c16}Two appeals for cash to fix it went to the municipality, if one believes the man in charge, Wouter Claesen; none ever came, if one believes the mayor.{/}

{c20~+c19~}A passing baker got a friendly greeting from one of the men, who was busy with some boxes.{/}

{c10~}The museum's head fears the worst: as bullion, all three kilograms would bring in a tenth of what the ensemble is worth.{/} {c8~}The insurer has it down for 6.5 million euros.{/} {c11+c12~}There is one small consolation, namely that the finest object, showing the usurper Postumus, escaped because it was away having its picture taken.{/}

Collectors of bad news will recall similar cases. {c21~}It has happened three times in the area within a few years,{/} {c22}and of the Celtic treasure that disappeared from Altenreuth in Bavaria in 2022, most is still lost.{/} {c23~}Whoever can help may earn 50,000 euros.{/}

=== blog | en | theft
Coins & Consolations

The thing about glass

I have been a keeper of small museums all my working life, and I want to say something unpopular: we are all guilty.

Every few months, somewhere between the Seine and the Elbe, a telephone rings before dawn and one of us has to get dressed in the dark. This week it was a colleague in Belgium. I know him a little. He is a gentle man who once drove three hours to bring me a book. {c1~}Somebody put a bomb to the back of his house{/} {c2~}and went off with the Roman gold,{/} and by breakfast the world had decided that it was his fault.

What was it about, again? {c14~}A camera that did not work.{/} Hands up, please, those of my readers whose cameras all work. I see no hands. {c15~}He says he begged for a new one, more than once;{/} {c16~}those who hold the purse say they never heard a thing.{/} I have begged for a boiler since 2011. Do they know of it? Ask them, and they will look at you with eyes like saucers.

What thieves know

  • that a showcase is made to keep out dust and children
  • that gold has no memory once it has been in a crucible
  • that the police station is further away than the motorway
  • that nobody ever asks a man with a crate what is in the crate

{c3~}They were in and out in the time it takes to boil an egg, and not a hard one.{/} I find that people imagine a burglary as something nocturnal and long, with gloves and stethoscopes. {c17~}It is nothing of the sort: it is the same young men who blow up cash dispensers, with the same stuff,{/} and who have noticed that history is less well guarded than a twenty-euro note. I do not say so, by the way, the police do. {c19~+c20~}They were so little worried that one of them said hello to a man who was passing by on his way to bake bread.{/}

Should we then lock it all away? Some have said so to me, over many a coffee. Put the copies on show and the originals in a bank! I have thought about it, on bad days. But then I think of a boy I saw last autumn, his nose flattened on the pane, who asked me: "Is it the real one?" When I said it was, he took a step back. Nobody takes a step back before a copy.

{c10~}The director put it better than I could, when he said that the stuff by weight would be worth a fraction, and that a page had been torn out of our history.{/} A page, precisely. You may insure a page; {c8~}he had, for several millions.{/} But who has ever read the cheque of an insurer to a school class?

A word on luck

{c11~+c12~}The best piece of all was saved, by pure chance, since it happened to be having its portrait taken.{/} I should like to draw a lesson from that, and I cannot. Photograph everything, perhaps, all the time.

{c13~}They are now asking whether it was one of the staff.{/} They always ask that. I have been through such an inquiry, in another country and another century, and I shall not forget how my caretaker, who had polished those cases for thirty years, held out his hands for the ink. It turned out to have been a gentleman from Milan.

{c22~}We know how these affairs end. What was carried off in Bavaria a few years ago has not come back, or only in lumps.{/} I hope I am wrong.

Next month: how to clean ivory, and why you should not.

=== other | en | trial
Three Dutchmen on trial in Belgium over museum gold

LEUVEN, Belgium, Nov 18, 2024 (Union Press) - Three men from the Netherlands went on trial in Leuven on Monday, accused of blowing a hole in the side wall of the Saint Gertrude Museum in Hakendaal and making off with 97 Merovingian gold coins.

The raid took less than six minutes, prosecutor Liesbet Aerts told the court. The alarm went off at 2.40 a.m. on Feb 6, 2023, and the first patrol arrived at 2.52, by which time the robbers had fled in a stolen BMW. It was found burnt out in a wood near the motorway to Antwerp.

The hoard, dug up by canal workers in 1931, was insured for 1.2 million euros. Half of the coins were recovered from a flat in Utrecht; the others had been melted down.

Aerts said the gang had had help from inside. A former guard, aged 44, has confessed to switching off the camera above the front door in exchange for 8,000 euros.

The men, aged 23 to 29, are also charged with eleven attacks on cash machines, for which they used the same military explosive. Their lawyers said there was no proof that they had been in Belgium that night.

The museum, whose director resigned last year, has never reopened. The verdict is expected in December.

=== discrepancies
number | c2 | wire: 412 coins | local: 412 | rewrite: 421
date | c12 | wire: Friday | local: Thursday
negation | c13 | wire: investigators looking into help from inside | local: prosecutor does not exclude it | rewrite: authorities ruled it out
