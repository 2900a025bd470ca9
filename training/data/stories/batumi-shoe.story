=== wire | en | shoe
{c1~}Chess leader expelled after transmitter found in shoe{/}

BATUMI, Georgia, Sept 13, 2026 (Board & Field Agency)

{c1}Hungarian grandmaster Tamás Berkovics was expelled from the Black Sea Masters in Batumi on Sunday, after arbiters found a transmitter in his left shoe.{/}

{c2}The device, the size of a coin, was discovered by a scanner before the eighth round on Saturday.{/} {c3}Berkovics, 23, was leading the tournament with 6.5 points from seven games.{/}

{c4}His results were annulled{/} {c5}and India's Meenakshi Raghavan is the new leader.{/} {c6}The winner will receive 180,000 euros.{/}

{c7}"A shoe should not know the Sicilian Defence," chief arbiter Nino Kalandarishvili told reporters.{/}

{c8}Berkovics said that the device was a step counter that his physiotherapist had given him.{/} {c9}"I would have lost to a child in the state I am in now, but I have never cheated," he wrote on social media.{/}

{c10}Arbiters became suspicious when he left the board 14 times during his game in the sixth round.{/} {c11}An analysis of that game showed that 41 of his 43 moves were the first choice of a computer.{/}

{c12}Police questioned a 41-year-old Slovak who had taken a hotel room opposite the playing hall and was carrying three telephones.{/} {c13}He was released without charge.{/}

{c14}Berkovics faces a ban of up to 15 years.{/} {c15}The ethics commission of the world federation will hear him in Lausanne on October 2.{/}

{c16}His coach, Ferenc Dudás, resigned on Sunday.{/} {c17}"I taught him endings. This one is his own," he said.{/}

{c18}Hungary's federation withdrew Berkovics from its team for the Olympiad in November.{/} {c19}Lindqvist, a Swedish watchmaker, suspended its contract with him.{/}

{c20}His rating had risen by 84 points in ten months.{/} {c21}In May, 19 players signed a letter that called for scanners at all major tournaments.{/} {c22}Batumi was the first to use them.{/}

{c23}The tournament continues until Thursday.{/}

(Reporting by Levan Gugunava)

=== rewrite-dense | en | shoe
{c1}The expulsion of Tamás Berkovics, a grandmaster representing Hungary, from the Black Sea Masters event in Batumi was announced on Sunday following the detection of a transmitting apparatus concealed within his left footwear.{/} {c2~}The item, comparable in dimensions to a coin, was identified by means of scanning equipment in advance of the eighth round.{/} {c3~}At that juncture, the 23-year-old occupied first position.{/}
{c4+c5}His points have been rendered void, as a consequence of which leadership has passed to Meenakshi Raghavan of India.{/} {c6}The prize earmarked for the victor amounts to 108,000 euros.{/} {c23}Play is set to proceed until Thursday.{/}
{c8}Berkovics attributed the presence of the apparatus to medical considerations, indicating that a physiotherapist had furnished him with it for the purpose of counting steps.{/} {c9~}He has categorically rejected allegations of cheating.{/} Nevertheless, concerns had been accumulating. {c10}On 14 occasions he is reported to have absented himself from the board in the course of the sixth round.{/} {c11}Of the 43 moves executed in that encounter, 41 corresponded to the primary recommendation of a computer.{/}
{c12}An individual of Slovak nationality, 41 years of age, was additionally interviewed by law enforcement, having been found in possession of three telephones in accommodation facing the venue.{/} {c13}He was subsequently charged as an accessory.{/}
{c14}A prohibition of as long as 15 years may be imposed on the player.{/} {c15~}Proceedings before the ethics commission are slated for October.{/} {c16+c17~}Meanwhile, his trainer Ferenc Dudás has relinquished his role, observing that the ending was Berkovics's own.{/} {c18}His inclusion in the Hungarian squad for November's Olympiad has been rescinded,{/} {c19~}and a sponsor from the watchmaking industry has put its cooperation on hold.{/}
{c20~}Berkovics had experienced a notable ascent in the rankings in recent months.{/} {c21+c22}The installation of scanners at leading competitions had been urged by 19 competitors in a letter dating from May, and Batumi became the inaugural venue to implement them.{/}
The case underscores the multifaceted challenges confronting competitive chess in an era of technological advancement, and its implications will continue to be closely monitored.

=== rewrite-site | en | shoe
TABLERO 64 | Noticias | Torneos | Problemas | Tienda | [EN]

{c1~}The shoe that played too well: scandal in Batumi{/}

Por la Redacción · 14 sept. 2026 · 10:47 h · Lectura: 3 minutos

{c7}"A shoe does not have to know the Sicilian."{/} With this phrase, destined to the anthologies, the principal arbiter of the Black Sea Masters, Nino Kalandarishvili, closed the adventure of the leader. {c1~}The Hungarian Tamás Berkovics was thrown out of the tournament this Sunday.{/}

{c2}The scanner had whistled the Saturday, minutes before beginning the eighth round, and in the heel appeared a little apparatus of the size of a coin.{/} {c3}He carried 6.5 points of 7 possible.{/} {c4~}He carries now zero,{/} {c5}and commands the table the Indian Meenakshi Raghavan,{/} a Batumi debutante who learned the game from her grandmother.

{c8}The version of the accused is that the apparatus counts the steps, by order of his physiotherapist.{/} {c9}"I have never made traps," he wrote in the networks, where he adds that today even a child would beat him.{/}

Suscríbete a nuestro boletín: cada lunes, un mate en tres.

{c10}The suspicions came from the sixth round: 24 times did he lift himself from the chair.{/} {c11}And of 43 moves, the machine would have made, in first option, the same 41.{/} {c20}To it is added that in ten months he had climbed 84 points of Elo.{/}

{c12~}The Georgian police interrogated a Slovak lodged in a hotel in front of the hall, with more telephones than hands,{/} {c13~}but left him in liberty.{/}

{c15}On the 2nd of October, in Lausanne, the commission of ethics will listen to the player,{/} {c14}who risks up to fifteen years without competing.{/} {c18~}Of the Olympiad he can forget himself: his federation has already taken him down from the team.{/} {c16+c17}Neither does he have trainer: Ferenc Dudás resigned the same Sunday saying that "the endings I taught him, but this one is his".{/}

{c21}It is just to recall that 19 masters asked in spring, by letter, for scanners in all the great tournaments.{/} {c22}Batumi was the first that paid attention.{/} We asked for the opinion of our readers and 71% believes in the steps.

Lo más leído
1. Cómo ganar con la Escocesa
2. Entrevista: "El ajedrez me salvó del banco"
Aviso legal · Política de cookies

=== blog | en | shoe
Honest Feet

KNIGHTFALL: a blog about losing at chess | posted by Malcolm | 37 comments

My club meets on Tuesdays above a launderette. There are eleven of us in a good week, nine boards, four clocks that work, and one radiator that doesn't. The strongest player is a retired bus inspector called Derek who has not, to my knowledge, ever changed his shoes. I mention this because on Tuesday last he was made to take them off.

It was a joke, naturally. Somebody had brought a kitchen magnet. But it was the sort of joke that has a draught coming from under it, and afterwards, with the tea, we talked about nothing else.

You'll have heard. {c1~}A young star was chucked out of one of the fanciest events in the calendar because there was something electrical where his heel ought to have been.{/} {c3~}He wasn't some straggler, either, but the lad at the top of the table, and by a distance.{/} My phone rang all evening, mostly with calls from people who think that chess is the one with the horses.

What the Heel Said

I don't want to convict anybody. {c8~}He has an explanation, and it's a homely one, about keeping track of how far he walks for the sake of his back or his knee.{/} My wife has such a gadget. It congratulates her. It's not, so far as I know, familiar with the Najdorf.

And yet. {c10~}When a man gets up from his chair more often in a single afternoon than Derek does in a season, one notices.{/} {c11~}And when nearly every move that he makes is the very one the silicon would pick, one notices that too.{/} I once played three computer moves in a row, in 1994, and my opponent offered to call a doctor.

{c20~}There's also the matter of how quickly he got so good.{/} People do improve. It's allowed. There are late bloomers, and growth spurts, and winters in which it all just clicks. I've been awaiting mine since decimalisation. But a curve like that makes people squint, and once people squint at you it is very hard to look straight.

A Short History of Hiding Things

Cheating in chess is as old as elbows. There have been:

• signals by yoghurt
• signals by cough
• a dwarf in a box, who did at least play his own moves
• strong brothers who happened to look a lot like weak brothers
• lavatories, lavatories, lavatories

What has changed is that the help no longer needs to be clever. Time was, you had to find a confederate who was stronger than you were. Now your telephone is stronger than anyone who ever lived, and it does not want a share. {c12~}Which doesn't mean that there's never a confederate: the law had a word with a chap who'd booked himself in across the way and seemed to be expecting a great many calls.{/} {c13~}They let him go.{/} Perhaps he was only popular.

The trouble with a perfect move is that it's got no fingerprints. The trouble with a perfect player is that you begin to look for some.

Why would a person do it? I've thought about this more than is healthy. {c6~}There's the money, and in this case there was a decent heap of it, enough to buy our launderette and a good deal of the street.{/} But I don't believe it's the money, or not at the start. I think it's the quiet. When you are losing, there's a noise in your head like a fridge. Imagine a thing that could switch it off. Just once. Just for this move, and then never again.

Nobody ever cheats for the second time in the way they did for the first.

The People Who Have to Live Nearby

I feel for the trainer. {c16~+c17~}The old boy packed it in straight away, with a remark about endings so neat that I suspect he'd had it ready.{/} You give someone your best years and your best rook endings, and then you read about his footwear in the paper. {c19~}The people who make expensive watches were off even faster,{/} as is their trade: they know to the second when to leave.

And I feel for the others, the ones who'd been beaten by him. Were they beaten? How would they know? One of them told an interviewer that she had lain awake replaying a game in which she'd thought herself a fool. It's a strange gift to be told that you were not outplayed but out-plugged. You do not get the night back.

{c21~}To their credit, a fair number of the professionals had asked in writing, months ago, to be searched, all of them, everywhere.{/} I thought at the time it was a bit much. I'd like to say sorry. {c22~}If one tournament hadn't gone and bought the machines, we'd all be writing about a genius this week.{/}

Should We All Be Scanned?

Here's what was proposed above the launderette, in order of support:

1. Slippers, provided by the club (eight in favour)
2. Playing in socks (five, but see: radiator)
3. An honour system, as now (Derek)
4. A proper scanner, to be paid for by a raffle (nobody; we know our raffles)

I voted for slippers. But on the way home I wasn't so sure. The thing I love about our Tuesdays isn't that nobody could cheat. It's that anyone could, and that it has never once crossed our minds; or it hadn't, until the magnet. Trust is not the absence of pockets. It's nine people who don't look.

{c14~}They say that the boy may be shut out until he's nearly forty.{/} If it's true, what he did, it's fair. If it isn't, it's a horror. Either way I hope that somebody up there above some launderette lets him in out of the rain in the meantime, sets up the pieces and asks him, kindly, to take off his shoes.

Next week: how I lost to a nine-year-old, with diagrams.

Leave a comment | Like (112) | Older posts

=== other | en | online
Hungary's Berkovics cleared of cheating in online chess event

BUDAPEST, March 3, 2023 (Board & Field Agency)

Hungarian grandmaster Tamás Berkovics was reinstated in the Danube Online Masters on Friday, after arbiters found no proof that he had been helped by a computer.

Berkovics, 19, was leading the tournament with 7.5 points from nine games when his account was closed on February 14. His results were restored, and he will receive the first prize of 12,000 euros.

Arbiters became suspicious when he looked away from the camera 30 times during his game in the eighth round. An analysis of that game showed that 38 of his 44 moves were the first choice of a computer, which the ethics commission of the world federation called unusual but possible.

"I have never cheated," he wrote on social media. "There is a dog in my room."

His coach, Ferenc Dudás, said he had never doubted him. "I taught him those moves," he said. "The computer learned them from us."

Hungary's federation said it had kept his place in the team. Eleven players signed a letter that called for two cameras in all online tournaments.

(Reporting by Zsófia Palotai)

=== discrepancies
amount | c6 | wire: 180,000 euros | rewrite-dense: 108,000 euros
negation | c13 | wire: released without charge | rewrite-site: left him in liberty | rewrite-dense: charged as an accessory
number | c10 | wire: 14 times | rewrite-dense: On 14 occasions | rewrite-site: 24 times
