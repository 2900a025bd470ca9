=== wire | en | officer
{c1~}Bulgarian naval officer jailed for passing mine charts to Russia{/}

SOFIA, March 17, 2026 (Balkan Press Union)

{c1}A court in Sofia on Tuesday sentenced a Bulgarian naval officer to 13 years in prison for passing charts of minefields in the Black Sea to Russia.{/}

{c2}Commander Yavor Drumev, 48, gave a Russian attache copies of 62 charts between 2021 and 2024, the court found.{/} {c3}He received 74,000 euros ($85,000) and an outboard motor.{/}

{c4}The copies were left in a bait box under a jetty on Lake Beloslav near Varna.{/} {c5}An angler found one of them and took it to the police.{/}

{c6}Judge Rumyana Topchieva said Drumev had endangered the crews of every ship clearing mines in the region.{/} {c7}Two of the charts showed a corridor used by Ukrainian grain ships.{/}

{c8}Drumev said he had believed the charts to be out of date.{/} {c9}He showed no emotion when the sentence was read, and wrote in a notebook.{/} {c10}His lawyer, Plamen Karastoyanov, said he would appeal.{/}

{c11}Prosecutors had asked for 15 years.{/} {c12}The court stripped Drumev of his rank and ordered him to repay the money.{/}

{c13}His wife, a music teacher, was acquitted of having helped him.{/}

{c14}The attache, Gennady Polushin, was expelled in October 2024.{/} {c15}The Russian embassy called the verdict spy mania.{/}

{c16}Defence Minister Ognyan Velkov said the navy had changed all passwords and procedures.{/}

{c17}Bulgaria, a member of NATO since 2004, has expelled more than 80 Russian diplomats since the invasion of Ukraine.{/} Its navy has cleared drifting mines together with Turkey and Romania since 2024.

(Reporting by Desislava Murdzheva)

=== local | en | officer
{c1~}Thirteen years for Drumev{/}

Varna Observer | English desk | 17.03.2026

The angler came to the trial in his Sunday jacket. {c5}Without Stoyan Peev, 71, who one September evening reached under a jetty for worms and pulled out a folded sea chart, which he carried to the police station in Beloslav,{/} Commander Yavor Drumev would perhaps be an admiral by now.

{c1}On Tuesday the Sofia city court sent the officer to prison for 13 years for having given charts of mined waters to the Russians.{/} {c11}The prosecution's demand was 18.{/}

{c4~}A bait box had served as the letter box,{/} {c2}and in the course of three years, 62 charts went through it to the military attache, according to the verdict.{/} {c7}A route of the grain ships from Ukraine could be seen on two of them.{/} {c3}In return there came 74,000 euros and an outboard engine,{/} which is still fixed to a dinghy in Asparuhovo, as this reporter was able to see.

{c6}Every mine clearer at sea had been put at risk, Judge Rumyana Topchieva told the convicted man.{/} {c9}He did not look up, and took notes.{/} {c8}In January he had told the court that in his opinion the charts were obsolete.{/}

{c13}Lilia Drumeva, who teaches the piano at the school of music, was found not guilty.{/} She left through a side door with her coat over her head. Her pupils had baked a cake.

{c12}Drumev is no longer an officer either, and the money has to be paid back.{/} {c10}Counsel Plamen Karastoyanov announced an appeal.{/}

At the naval base nobody wished to speak on the record. "We have a new rule for bait," one sailor said.

Weather at sea: wind NE 5, wave 1.5 m

=== rewrite | en | officer
Betrayal beneath the jetty

{c5~}It was a fisherman who set the ball rolling.{/} {c4+c5~}What he had come across was a receptacle for bait, concealed below a landing stage at a lake in the Varna area, and it contained duplicates of secret maps.{/}

{c2+c1}Their author was Yavor Drumev, 48 years of age and a commander in the navy of Bulgaria, who supplied a representative of the Kremlin with as many as 62 sheets from 2021 until 2024, and who will now have to spend thirteen years in a penal institution for having disclosed where mines lie in the Black Sea.{/} {c3}The remuneration consisted of 74,000 dollars plus a motor for a boat.{/}

{c8}The accused's assertion that he had regarded the material as superseded did not convince the court.{/} {c7~}Some of it, indeed, concerned the path taken by vessels carrying cereals out of Ukraine.{/} {c6~}The presiding judge stressed the peril in which seamen had been placed.{/}

{c12}Both his rank and his earnings are gone: the former was taken from him, the latter must be returned.{/} {c11~}It might have been worse, for the prosecuting side had sought a longer term.{/} {c10~}A higher instance is to be called upon.{/} {c13}His spouse, on the other hand, walked free.{/}

{c15}In the eyes of Moscow's embassy, all this is but spy mania.{/} {c14}Its man, Gennady Polushin, had to pack his bags in the autumn of 2024,{/} {c17}one of upwards of eighty to be told to go since the war against Ukraine started.{/} {c16}Everything from passwords to routines has been altered in the fleet, according to Minister Ognyan Velkov.{/}

The case serves as a stark reminder of the challenges that lie ahead.

=== wire2 | en | couple
{d1~}Bulgaria arrests couple suspected of filming port for Russia{/}

SOFIA, March 19, 2026 (Balkan Press Union)

{d1}Bulgarian police arrested a couple in the port city of Burgas on Thursday on suspicion of filming military cargo for Russia.{/}

{d2}The man, a 39-year-old Bulgarian, and the woman, a 36-year-old Moldovan, had rented a flat on the eleventh floor with a view of the harbour.{/} {d3}Two cameras were hidden in a flower box on the balcony and in a parrot's cage.{/}

{d4}They had filmed at least 23 ships with ammunition for Ukraine since August, the State Agency for National Security said.{/} {d5}The recordings were sent to a server in Saint Petersburg.{/} {d6}The couple received the equivalent of 31,000 euros ($35,600) in cryptocurrency.{/}

{d7}A neighbour became suspicious because the two never watered the flowers.{/} {d8}"In July everything on that balcony was dead, but they kept turning the pots,"{/} {d9}said the neighbour, Tsvetana Ilcheva.{/}

{d10}The two deny the accusations.{/} {d11}They say they are watching gulls for a scientific project.{/} {d12}They face between ten and 20 years in prison.{/}

{d13}The Russian embassy spoke of spy mania.{/} {d14}Bulgaria expelled its deputy consul in Varna, Kirill Sazhin, over the case.{/} {d15}He has 72 hours to leave.{/}

{d16}Defence Minister Ognyan Velkov said cargo would now be loaded only at night and under covers.{/}

Bulgaria, a member of NATO since 2004, has expelled more than 80 Russian diplomats since the invasion of Ukraine.

(Reporting by Desislava Murdzheva)

=== blog | en | couple
The Balcony Correspondent

A weekly letter from the eighth floor. Subscribe for free (or pay, if you insist).

№ 112: Geraniums

Dear neighbours,

Let me begin with a confession. I, too, have dead flowers. There is a rosemary to the left of my chair that passed away before Easter of last year, and I still turn it towards the sun, as one visits an aunt who no longer recognises anybody. If that's grounds for suspicion, you'll find me at home.

You'll have guessed what I am on about. {d1~}In the big harbour down the coast they have picked up a pair of lovebirds who, it is claimed, made little films of the freight for our former big brother.{/} {d2~}They lived high up, higher than I do, with the cranes at their feet.{/} What a view! I would have paid extra.

{d3~}One lens was sitting among the petunias and the other kept company with the parrot.{/} I have several questions about the parrot. Did it know? Has it been questioned? What does one say in front of an intelligence officer, if one is a parrot and has spent half a year in that living room? The authorities are silent on this point, as they are on everything of interest.

An ode to the neighbour

{d7~}And who caught them? Not a satellite, not a genius with headphones, but the lady next door, who noticed that they did not water.{/} {d8~}All summer long, she says, things were withering over there, and yet the pots were forever being moved.{/} I would like this woman to be given a medal, a pension and a garden hose. The republic rests on her kind: on those who stand behind the curtain and count. We laughed at them when we were young. We had a nasty word for them, because in our parents' time they counted for somebody else.

There's my trouble, you see. I am glad, and I am not at ease with being glad. When I was nine, a lady on our staircase noticed that my father listened to the radio with the window shut. It is the same virtue. It only depends on who comes up the stairs afterwards.

So, with your permission, a small table of distinctions:

WatchingFor whomVerdict
GullsScienceHarmless
GullsThe consulateDepends on the gull
NeighboursThe house committeeTraditional
NeighboursNobody, out of loneliness
Human

{d11~}They were into birds, the two of them say; it was all about gulls.{/} I can believe that of anyone who has lived in that city, where gulls will take the toast out of your hand. {d10~}At any rate they have admitted nothing.{/} {d12~}Ten years is the least they must reckon with, if the judges think otherwise,{/} and ten years is a long time for a man and a woman who may not have liked each other much. Imagine the evenings. Imagine who did the dusting.

A note on wages

{d6~}They were paid in that money which nobody can touch, and it was not even a lot, a modest car's worth.{/} A treason ought to cost more than a Dacia! I find it sad how cheaply we go. My generation was bought with jeans, the one before it with flats, and now it's numbers on a screen. What does one buy with them? Birdseed?

{d14~}One gentleman with a diplomatic passport has to leave us because of all this,{/} {d15~}and has been given three days to find a box for his china.{/} I wish him well. They always say the same, his people: {d13~}that we are seeing spies everywhere.{/} But of course we are, dear sir. You keep putting them there.

{d16~}From now on the ships are to be loaded in the dark, with blankets over everything,{/} so I read. It'll be a comfort to the taxpayer that what we give away we at least can't see. I shall go and throw out the rosemary. Or perhaps leave it another week; somebody may be waiting for the signal.

Yours, from behind the curtain,
B.

♥ 84   ↻ 12   Leave a comment

=== brief2 | en | couple
Regional round-up, 20 March

BULGARIA. {d1+d4~}A pair accused of having filmed more than 20 vessels carrying ammunition to Ukraine was detained in Burgas on Wednesday.{/} {d2~}The 39-year-old and his Moldovan partner observed the harbour from a high-rise flat;{/} {d5}what they recorded ended up on a computer in Saint Petersburg, the security agency DANS says.{/} {d14+d15}Sofia gave a deputy consul, Kirill Sazhin, 72 hours to go home.{/} {d9~+d7}The neighbour whose tip led to them, Ms Ilcheva, had wondered about plants that were never given water.{/}

ROMANIA. A ferry link across the Danube at Zimnicea has reopened after eight months.

=== discrepancies
number | c11 | wire: 15 years | local: 18
amount | c3 | wire: 74,000 euros ($85,000) | local: 74,000 euros | rewrite: 74,000 dollars
date | d1 | wire2: Thursday | brief2: Wednesday
