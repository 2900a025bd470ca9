=== wire | en | judge
{c1~}Polish judge let chatbot write verdicts, court finds{/}

WARSAW, March 3, 2026 (Vistula Wire)

{c1}A judge in eastern Poland had 212 judgments written by a chatbot in 14 months,{/} {c2}a disciplinary court said on Tuesday.{/}

{c3}Judge Bogumil Szczerbiak, 47, of the district court in Krasnobor has been suspended on half pay.{/} {c4}All 212 cases will be tried again.{/}

{c5}The program cited 31 decisions of the supreme court that do not exist,{/} {c6}among them one on the custody of a swan.{/} {c7}A law student, Jagna Pietraszek, discovered the matter when she looked for the swan decision for a thesis.{/}

{c8}Two men went to prison on the strength of such judgments.{/} {c9}One of them, a roofer, served five months{/} {c10}for a theft committed while he was in hospital.{/} {c11}"The machine had sympathy, it said so in the verdict," said the roofer, Zenon Kolasa.{/}

{c12}Szczerbiak told the court that he had 1,140 cases on his desk{/} {c13}and that his clerk had been on leave since 2023.{/} {c14}He read every text before signing it, he said.{/} {c15}According to the log files he needed 40 seconds on average.{/}

{c16}Justice Minister Hanna Wyrwas called the affair a disgrace{/} {c17}and announced an inspection of all 318 district courts.{/} {c18}The judges' association said that one post in six was vacant{/} {c19}because of the quarrel over appointments under previous governments.{/}

{c20}The European Union's rules on artificial intelligence treat its use in courts as high-risk.{/} {c21}The firm that runs the chatbot did not respond to a request for comment.{/}

{c22}Szczerbiak can appeal within 30 days.{/} {c23}His letter of apology to the parties contained a quotation from a Roman jurist who never lived, the court noted.{/}
=== tech | en | judge
TechFjord » AI » Law

Posted 4 March 2026 · 3 min · 💬 28

We use cookies. Accept all | Reject

{c1}Over the course of 14 months a Polish magistrate outsourced no fewer than 221 rulings to a conversational AI,{/} {c2}it was established on Tuesday by the body responsible for disciplining judges.{/} {c3}Bogumił Szczerbiak (47), who sits in Krasnobór, will receive half of his salary while under suspension,{/} {c4}and each of the proceedings has to be repeated.{/}

{c5}31 precedents attributed to the nation's highest court turned out to be hallucinations.{/} {c6+c7}Jagna Pietraszek, who studies law, became suspicious as she sought in vain a ruling about who should keep a swan, which she needed for her thesis.{/}

The consequences were by no means virtual. {c8}Imprisonment followed for two individuals.{/} {c9}A roofer was incarcerated for five years{/} {c10~}over a theft that he couldn't have carried out.{/}

SUBSCRIBE to the Fjord Letter — one email, no trolls

In his defence {c12}Szczerbiak pointed to a backlog of 1,140 files{/} {c13~}as well as the prolonged absence of his assistant.{/} {c14}He asserted that no text had been signed unread,{/} {c15}whereas logs show that approval took him 40 seconds on average.{/}

{c17}The whole of the country's 318 district courts will be inspected,{/} {c16}said minister Hanna Wyrwas, who spoke of a disgrace.{/} {c18}Every sixth judgeship is unoccupied, according to the professional association.{/} {c20}Under the EU's AI rules judicial use counts as high-risk.{/} {c21}The chatbot's operator declined to comment.{/} {c22}The judge has 30 days to lodge an appeal.{/}

Only time will tell what this means for the future of justice.

More in AI: Robot Waiter Refuses Tip
=== blog | en | judge
In Defence of the Swan

by a barrister who should be preparing for Monday

6 minutes, if you don't stop to sigh

There's a swan I can't get out of my mind. {c6~}Its parents, or owners, or whatever a swan has, fell out with one another, and the highest tribunal of the land decided who was to have it at weekends.{/} I can see the bench conferring. I can hear the precedent being distinguished in after years, by counsel for a goose.

{c5~}It never happened, of course, and neither did thirty others like it.{/} They were dreamed. That's what I find hardest to explain to friends outside the trade: nobody lied. {c5~}A very large sum of multiplication was asked for authority and it was polite enough to supply some.{/}

The young person in the library

{c7~}We owe the truth to someone in her twenties who did what none of us do any more, and went to look it up.{/} I would like that to be carved over the entrance of every law faculty. She wasn't a whistleblower, a hacker or a journalist. She needed a footnote.

Compare the man with the chain round his neck. {c14~}He maintains that he never put his name to a page he hadn't gone through.{/} {c15~}The computer, which alas keeps a diary, allows him for it about as long as I need to tie a shoe.{/} I've timed myself on a parking ticket and could not match it.

But before you throw the stone

I promised a defence, and not just of birds. {c12~}Picture the desk: more than a thousand quarrels in cardboard, each with a string round it, each some person's whole life.{/} {c13~}The one who used to bring the coffee and draft the boring parts went off on leave years ago and wasn't replaced.{/} What would you do at eleven at night? I know what I'd do. I did it last Thursday, with a letter to the gas company, and it was a beautiful letter.

{c18~}You'll hear it from the robed profession that there are holes along the bench, like teeth missing in a comb.{/} {c19~}They've been there ever since the politicians began to fight over who may seat whom.{/} A country that spends ten years arguing over who's a judge shouldn't gape if in the end it is nobody.

What does Europe say?

- {c20~}That this is one of the dangerous places to let the things in.{/}
- That there shall be human oversight.
- That a human oversees, presumably, in under a minute.

And then the coda, which no novelist would dare. {c23~}He wrote to say how sorry he was, and adorned his regrets with a Latin sage, and the sage too was made of air.{/} I laughed until I thought of my gas letter. There had been a line of Seneca in it.

Filed under: law, birds, the end of everything
=== column | en | judge
Sympathy, generated

The roofer has a face like a good loaf, and I've looked at his picture for a long time. {c10~}On the day on which he was supposed to have been stealing he was lying in a ward with a tube in his arm.{/} There were nurses, there was a chart. It would have taken one telephone call.

Nobody telephoned. {c9~}So he went in with the autumn and came out with the spring.{/} {c11~}It consoled him, he says, or rather it didn't, that the paper which sent him there assured him of its fellow feeling.{/} I have thought about that sentence more than about anything in the news this year. We always believed that the machine would be cold. It's warm. It is as warm as a hand dryer.

{c8~}He isn't even alone; there was another who was put behind a door by the same unsleeping author.{/} The rest merely lost a field, a child on alternate Sundays, a driving licence. {c4~}They'll all have to come back and tell it over again from the beginning, a couple of hundred times the worst day of somebody's life.{/} I'd like to know who'll be listening.

{c3~}The man responsible sits at home and gets fifty groszy in the zloty for it.{/} I can't work up a hatred of him. {c1~}He seems to have been a hard-working person, who discovered that the work did itself if you looked away.{/} Which of us has not? The surgeon, one hopes. The pilot of the night bus.

{c16~}From the ministry came big words; shame was mentioned.{/} {c17~}They'll send people with clipboards to every courthouse of that rank from the sea to the mountains.{/} I can tell them what they're going to find, without leaving my kitchen: they will find stoves that don't draw, a queue on the stairs, and behind a door marked Do Not Enter a tired man or woman with a screen.

{c21~}As for those who built the obliging thing, they were asked for a word, and for once it had none.{/}

{c22~}There's a month for him to contest it.{/} I hope he does. I hope that he stands up in front of three of his colleagues and that they have no screen, and that it's a slow afternoon, with a fly at the window, and that one of them, the oldest, asks him to start at the beginning and leaves him time.
=== notary | en | notary
The notary's ghost

Ten years ago it was still done by hand. I'm reminded of it since Judge Bogumil Szczerbiak, about whom the whole country is now making jokes, was in those days the man who put an end to it; he sat in Krasnobor even then, 37 years old, and had the reputation of a reader.

The case concerned a notary. She had for 14 months had her deeds written by a retired colleague, 121 of them, and signed them unread. The colleague had been suffering from a gentle dementia and cited statutes that didn't exist, among them one on the inheritance of bees. Nobody noticed but a beekeeper. Two families lost their houses, and one of them had been in hospital at the time.

The judge was severe. He spoke of disgrace, and said that a signature was a promise to have read. One needs no more than the time, he said, and the time is what we're paid for. She was suspended; the deeds had to be drawn up again; the notaries' chamber pointed to vacant posts. She appealed within the month and lost. In her apology she quoted a Roman jurist, and I've looked him up: he lived.

I don't tell this to be cruel. I have read his old judgment twice this week, it's nine pages, every comma in it is a human one, and it took him, according to the file, since March.
=== discrepancies
number | c1 | wire: 212 | tech: 221
time | c9 | wire: five months | tech: five years
attribution | c21 | wire: did not respond | tech: declined to comment
