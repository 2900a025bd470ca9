=== wire | en | kirimbo
{c1~}Volcano experiment sends 23 Kenyan pupils to hospital{/}

NAKURU, Kenya, June 12, 2026 (Rift Press Agency) - {c1}Twenty-three pupils and two teachers were taken to hospital on Friday after a model volcano exploded at a school science day near Nakuru in Kenya.{/}

{c2}All but three, who had burns on their hands, were discharged by the evening, said Doctor Peninah Chelimo of Kirimbo sub-county hospital.{/}

{c3}The volcano, one and a half metres high, had been built by the chemistry club of Kirimbo Hills School from chicken wire and papier mache.{/}

{c4}It was to be set off with vinegar and baking soda,{/} {c5}but two pupils had added a powder bought in the market, believing that it was red colouring.{/}

{c6}The blast broke 16 windows and set fire to the curtains of the dining hall.{/}

{c7}"We had practised it four times, and it never did more than dribble," said the head teacher, Josphat Rotich.{/}

{c8}A cook, Mama Nekesa Wafula, put out the fire with a pot of bean stew.{/}

{c9}Police are looking for the trader who sold the powder.{/} {c10}The county education office has banned experiments outside laboratories until further notice.{/}

{c11}The school will stay closed until Wednesday.{/}

=== release | en | kirimbo
KIRIMBO HILLS SCHOOL
P.O. Box 77. Motto: Seek and Be Amazed

Dear parents and guardians, 13 June 2026

{c1~}During yesterday's Science Day an exhibit of the chemistry club burst and several learners were hurt.{/} {c2}I am glad to tell you that all but three of the 23 learners who were seen at the hospital went home the same evening, and those three, who have burns on their hands, are in good spirits.{/}

{c4}The volcano was approved for use with vinegar and baking soda only,{/} {c7}and had been tried four times under supervision without incident.{/} {c5~}Another substance was added without the knowledge of any teacher.{/}

{c8~}I thank our cook, whose quick thinking saved the dining hall.{/} The windows will be replaced this week; parents need not contribute.

{c11}Lessons resume on Tuesday.{/} {c12}A counsellor will be available to every class.{/} The Form Two mathematics test is postponed, not cancelled.

J. K. Rotich, Head Teacher

=== local | en | kirimbo
{c8~}The stew that saved a school{/}

Rift Valley Weekly | by Cheptoo Barmasai | 14.06.2026 | 5 shares

{c8}Mama Nekesa was carrying beans for three hundred when the curtains caught. "I didn't think. I threw," says the cook, Nekesa Wafula, who is now being greeted in the market like a minister.{/}

{c3~}The chemistry club's volcano was taller than most of its members, a thing of wire and old newspapers.{/} {c4~}Everyone expected a bit of pink foam.{/} {c5}What nobody knew: two boys had mixed in a red powder from the market because they wanted the lava to look real.{/} {c6}It took out sixteen panes and the dining hall curtains{/} {c1}and put 32 children and two of their teachers into Kirimbo hospital on Friday.{/}

{c2~}By nightfall, Dr Peninah Chelimo told us, she had sent nearly all of them home.{/}

{c9}The powder seller has vanished from his stall behind the bus stage, and the police want to talk to him.{/} {c13}The two boys won't be expelled, we hear: the board is said to have been persuaded by the cook.{/} {c10~}From the county there is, as ever, a ban.{/}

=== rewrite | en | kirimbo
School Eruption Shock: What We Know So Far

Trending | Africa | ⏱ 2 min | Like 0 | Comments closed

Science can be fun, but it is also capable of being hazardous, as an occurrence at an educational institution in East Africa has demonstrated.

{c1~}No fewer than 25 persons, the overwhelming majority of them learners, necessitated medical attention following the detonation of an imitation volcano in Kenya on Friday.{/} {c3}Fabricated by members of a chemistry society out of mesh and pulped paper, the object had a height of approximately 150 centimetres.{/}

{c5}A pair of children are understood to have introduced a powdered product acquired at a market, which they mistook for a dye.{/} {c7~}In rehearsals, the principal is quoted as saying, nothing untoward had been observed.{/}

{c8~}The flames were extinguished by kitchen personnel by means of a dish of legumes.{/} {c6~}Glass was shattered and drapery destroyed.{/}

{c9}Law enforcement has taken into custody the vendor of the substance,{/} {c10}and the education authorities of the county have prohibited experiments anywhere but in laboratories for the time being.{/} {c13~}As far as is known, the youngsters behind the mix-up will be allowed to remain at the school.{/} {c12~}Psychological support is being provided.{/}

It remains to be seen which lessons will be drawn.

=== other | en | kericho
Rocket experiment sends 11 Kenyan pupils to hospital

KERICHO, Kenya, June 19, 2026 (Rift Press Agency) - Eleven pupils and a teacher were taken to hospital on Friday after a water rocket flew into the audience at a school open day near Kericho in Kenya.

All but one, who had a broken collarbone, were discharged by the evening, a doctor at the county hospital said.

The rocket, two metres long, had been built by the physics club of Tulwet Ridge School from plastic bottles. It was to be set off with a bicycle pump, but two pupils had borrowed a compressor from a garage.

The county education office has banned rockets until further notice. "We had practised it with the pump, and it never went higher than the goalpost," said the head teacher, Agnes Sigei. The school will stay open.

=== othersame | en | kirimbowin
Kirimbo Hills chemistry club wins county prize

NAKURU, Kenya, July 4, 2025 (Rift Press Agency) - The chemistry club of Kirimbo Hills School near Nakuru won the county science prize on Friday with a filter that cleans ditch water with charcoal and maize cobs.

"We had practised it forty times, and it never did more than drip," said the head teacher, Josphat Rotich. Two pupils who had added a red powder bought in the market showed the jury how the colour disappeared. The club receives 60,000 shillings and a set of laboratory glass. The filter will be used in the school's kitchen, where the cook, Mama Nekesa Wafula, said she would drink the first cup herself. The county education office will send the club to the national final in Nairobi.

=== discrepancies
number | c1 | wire: 23 pupils | local: 32 children
date | c11 | wire: closed until Wednesday | release: Tuesday
negation | c9 | wire: looking for the trader | local: vanished | rewrite: has been taken into custody
