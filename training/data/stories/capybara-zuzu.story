=== wire | en | zuzu
{c1~}Runaway capybara caught on Latvian golf course{/}

RIGA, Sept 18, 2025 (Nordbrief) - {c1}A capybara that had been on the run from a private zoo in Latvia for 11 days was caught on Thursday, its owner said.{/}

{c3}Zuzu, a four-year-old female weighing 50 kilos, was lured into a cage with sweetcorn{/} {c4}beside a pond of the golf course of Vecpurvi, 14 kilometres from her enclosure.{/}

{c5}She had got away on the night of Sept 6, when a storm threw a birch tree onto the fence.{/}

{c6}"She has put on weight. We were worried and she was on holiday," said the owner, Ilmars Dreimanis.{/}

{c7}More than 60 volunteers and two drones with thermal cameras took part in the search.{/} {c8}Some 200 sightings were reported, most of which turned out to be beavers.{/}

{c9}The reward of 300 euros goes to Krista Avotniece, 19, who mows the greens{/} {c10}and saw the animal eating on the eighth hole on Wednesday evening.{/}

{c11}Apart from a scratched ear Zuzu is healthy, a vet said.{/} {c12}The Food and Veterinary Service will inspect the zoo's fences next week.{/}

{c13}Capybaras, the world's largest rodents, live by rivers in South America.{/}

=== ticker | en | zuzu
LIVE: The hunt for Zuzu

Vecpurvi Vestnesis | Updated 16:40 | 3,114 readers now

16:40 That's it from us. {c14}Zuzu can be visited again from Saturday, the zoo says, children under seven free.{/} Good night, beavers.

15:55 {c11}The vet, Dr Ozola, has had a look: healthy, a scratch on the left ear.{/} Chip number matches.

14:20 {c9~}Now official: Krista gets the 300 euros.{/} She tells us she'll spend it on driving lessons.

13:05 {c6}Dreimanis at the gate, visibly relieved: "She's got fatter! We couldn't sleep, and she was having a holiday."{/}

12:31 {c1~}SHE IS CAUGHT!{/} {c3~}Sweetcorn did it. The flap of the cage came down at 12.27.{/}

11:50 Quiet, please. {c4~}The cage stands by the pond between the seventh hole and the clubhouse.{/}

09:15 Good morning. {c10~}Last night one of the greenkeepers, Krista Avotniece, spotted her grazing on the ninth hole.{/} The club has closed the course.

08:30 For those who join us only now: {c5}in the storm of the 6th a birch came down on the fence of the Dreimanis zoo, and off she went.{/} {c7}Sixty-odd volunteers have been looking for her since, with three thermal drones.{/} {c8~}Beavers found so far: lots.{/}

=== rewrite | en | zuzu
Giant Rodent's Great Escape Comes To An End

By Staff | 2 min read | Share | Tweet | Pin

{c13}The planet's biggest rodent is normally encountered along South American waterways.{/} {c4~}This one was apprehended amid the bunkers of a golfing facility in the Baltics.{/}

{c1}Following nearly two weeks of liberty, 12 days to be exact, a capybara that had vanished from a privately run Latvian animal park was secured on Thursday.{/} {c5~}A toppled tree had flattened the barrier of its compound amid severe weather earlier in the month.{/}

{c3~}Maize proved to be the undoing of the 50-kilogram creature.{/} {c9~+c10~}A teenage member of the grounds staff who had noticed it dining on the grass the previous evening pockets a sum of 300 euros.{/}

{c7~}Dozens of helpers were mobilised, and flying heat-seeking cameras were utilised.{/} {c8}Roughly two hundred tips were received, though it was mainly beavers that people had seen.{/}

{c12~}Officials responsible for veterinary matters intend to check the park's fencing in the coming days.{/} What is certain is that nature always finds a way.

=== posts | en | zuzu
What people posted

@KrsAvot: {c10~}ok so i was the one who saw her last night, she just LOOKED at me and went on chewing{/}

@ZooDreimanis: {c1~}Our girl is home.{/} {c7~}Thank you to all who searched, day and night.{/} {c14}From Saturday you may visit her, kids under 7 don't pay.{/}

@riga_dad: {c8~}Reported her twice. It was a beaver. Twice.{/}

@vecpurvigolf: Course open again from 3 p.m. Please replace your divots, she did not.

@PVD_inspect: {c12}Our inspectors will visit the zoo next week to look at the fences.{/} An escape is no joke.

@liepaja_lina: {c6~}"On holiday", says her owner.{/} Same, Zuzu. Same.

=== other | en | wallaby
{o1~}Runaway wallaby caught in Latvian churchyard{/}

RIGA, May 22, 2024 (Nordbrief) - {o1}A wallaby that had been on the run from a private zoo in Latvia for five days was caught on Wednesday, its owner said.{/}

{o2}Koko, a two-year-old male weighing 14 kilos, was netted in the churchyard of Vecpurvi, three kilometres from his enclosure.{/}

{o3}He had got away on the night of May 17, when somebody left a gate open.{/} "He was thinner. He must have been afraid," said the owner, Ilmars Dreimanis.

{o4}Some 30 volunteers took part in the search. About 40 sightings were reported, most of which turned out to be hares.{/} {o5}The reward of 100 euros goes to the sexton.{/} The Food and Veterinary Service fined the zoo 140 euros.

=== otherbrief | en | wallaby
On this day, 22 May

2024: {o1~+o2~}Koko the wallaby, five days at large, is netted among the graves of Vecpurvi.{/} {o3~}An open gate had let him out of the Dreimanis zoo.{/} {o4~}Thirty people had been on his track;{/} {o5}the hundred euros went to the sexton, who gave them to the organ fund.{/}

=== discrepancies
number | c1 | wire: 11 days | rewrite: 12 days
number | c7 | wire: two drones | ticker: three drones
number | c10 | wire: eighth hole | ticker: ninth hole
