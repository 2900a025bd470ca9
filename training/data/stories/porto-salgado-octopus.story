=== ticker | en | wind
Festa do Polvo LIVE blog

Coast & Beat | pictures: Nuno Bagulho | allow notifications? [Later]

23:55 {c1}It's off. The organisers have just called off the rest of the night and all of Sunday.{/} {c2~}Quim Barroso won't sing.{/}

23:20 {c3~}Firemen say nine people hurt, none of them badly.{/} {c4}One is the keyboard player of Mar de Dentro, hit on the shoulder by a lamp.{/}

23:02 {c5}The front half of the stage roof has folded down like an umbrella.{/} {c6~}The band were on their third song.{/}

22:58 {c7~}Huge gust. Something has come off the stage. People are running to the harbour wall.{/}

22:40 Mar de Dentro on stage. {c8}It's packed, they say 12,000 are here.{/}

21:15 {c9}A yellow wind warning has been issued for the Algarve coast from ten.{/} The beer tent isn't worried.

19:00 Welcome to Porto Salgado, where they've put two tonnes of octopus on the grill.

=== wire | en | wind
{c7~+c5~}Gust brings down stage roof at Portuguese octopus festival,{/} {c3~}nine hurt{/}

FARO, Portugal, Aug 17, 2025 (Eastlight News) - {c7+c5}A gust of wind brought down part of a stage roof at the octopus festival of Porto Salgado in southern Portugal late on Saturday,{/} {c3}slightly injuring nine people, civil protection officials said.{/}

{c4}Among the hurt was the bass player of the band Mar de Dentro, who was struck on the shoulder by a spotlight.{/} {c6}The band was playing its third song when the roof gave way at 11 p.m.{/}

{c8}Some 12,000 people were on the harbour square.{/} {c11}They left calmly, guided by fishermen with torches, the mayor, Graca Viegas Rolao, said.{/}

{c1}The rest of the festival, which was to last until Sunday, was cancelled,{/} {c2}including the closing concert of the singer Quim Barroso.{/}

{c9}The weather service had issued a yellow warning for gusts of up to 75 kilometres an hour from 10 p.m.{/} {c12}Prosecutors in Faro have opened an investigation and sealed the stage.{/}

{c13}Last year's festival was cut short by a forest fire.{/}

=== release | en | wind
ASSOCIACAO FESTA DO POLVO
Statement to our guests, Sunday 17 August, 10.00

{c7~+c5~}Last night at 22.59 part of the covering of the main stage was displaced by wind.{/} {c3}Ten persons received slight injuries; all have left hospital.{/} Our thoughts are with them, {c4~}and with the musician who was struck by a lamp.{/}

{c11}The square was cleared within eleven minutes and in perfect order, thanks to our volunteers and to the fishermen who lit the way.{/}

{c14}The stage had been inspected on Friday and approved for winds of up to 90 km/h.{/} No warning was received by the association.

{c1}Today's programme will not take place.{/} {c15}Tickets for Sunday will be refunded in full from 1 September; Saturday tickets cannot be refunded.{/} {c2~}We are in talks with Quim Barroso about another date.{/} {c16}The remaining octopus, some 600 kilos, will be given to the food bank of Olhao.{/}

=== rewrite | en | wind
Chaos At Seafood Bash As Structure Collapses

By newsroom bot | 09:12 | photo: the stage on Sunday morning (Lusitania Images)

What was intended to be a celebration of the eight-armed delicacy turned into an evening that attendees will not forget in a hurry.

{c6~+c7~+c5~}A musical performance had only just got going when a powerful blast of air caused the canopy above the artists to cave in.{/} {c3~}Fewer than a dozen individuals sustained injuries described as minor.{/} {c8~}The venue by the sea was crowded with thousands of revellers at the time;{/} {c11}in the words of Mayor Graca Viegas Rolao, there was panic, and it was only thanks to seafarers carrying lamps that everybody found their way out.{/}

{c9}It is worth noting that meteorologists had cautioned in advance: gusts reaching 75 km/h were forecast from ten in the evening, although merely at the yellow level.{/} {c14}The organising body insists that experts had certified the construction the day before for considerably stronger winds.{/} {c12~}Whether that is correct is now a matter for the judiciary.{/}

{c2+c1}Barroso's concert, which would have rounded off the event on Sunday, has been axed together with everything else.{/} {c15~}Holders of tickets for that day can expect their money back.{/} {c16~}As for the uneaten molluscs, 800 kilos of them, these are to be donated to those in need.{/}

{c13~}It is the second year in succession that the event has ended prematurely.{/}

Read next: 10 Portuguese beaches you have never heard of

=== other | en | fire2024
{f1~}Forest fire cuts short Portuguese octopus festival{/}

FARO, Portugal, Aug 18, 2024 (Eastlight News) - {f1}Smoke from a forest fire forced the organisers of the octopus festival of Porto Salgado in southern Portugal to break it off late on Saturday,{/} civil protection officials said. Four people were treated for coughs.

{f3}Some 9,000 people were on the harbour square. They left calmly, in part on fishing boats, the mayor, Graca Viegas Rolao, said.{/}

{f4}The rest of the festival, which was to last until Sunday, was cancelled, including the closing concert of the singer Quim Barroso.{/}

The weather service had issued an orange warning for heat. {f5}Police in Faro have arrested a beekeeper.{/}

=== otherrelease | en | fire2024
ASSOCIACAO FESTA DO POLVO
Statement to our guests, Sunday 18 August

{f1}Last night at 23.30 the festival had to be ended on the advice of the fire service because of smoke.{/} {f3~}The square was cleared within twenty minutes and in perfect order, thanks to the skippers who opened their boats.{/}

{f4~}Today's programme will not take place.{/} Tickets for Sunday remain valid for 2025. {f4~}Quim Barroso has promised to come back.{/} The remaining octopus has been grilled for the firefighters. {f5~}We have no comment on the arrest.{/}

=== discrepancies
number | c3 | wire: nine | release: ten persons
role | c4 | wire: bass player | ticker: keyboard player
amount | c16 | release: some 600 kilos | rewrite: 800 kilos
negation | c11 | wire: left calmly | release: in perfect order | rewrite: there was panic
