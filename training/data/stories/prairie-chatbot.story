=== wire | en | audit
{c1~+c2~}Manitoba chatbot refused aid to 4,700 disabled people by mistake, auditor finds{/}

WINNIPEG, Feb 26, 2026 (Dominion Wire)

{c1}A chatbot used by the Canadian province of Manitoba wrongly told 4,700 disabled people that they had no right to financial support,{/} {c2}Auditor General Colleen Dubray said in a report published on Thursday.{/}

{c3}The applicants lost C$31 million between November 2024 and January 2026.{/} {c4}At least two were evicted from their homes.{/}

{c5}The program, called Willow, told applicants that they had to file a medical form within 14 days.{/} {c6}No such rule exists.{/}

{c7}"Nobody lied. A rule was made up by a machine and then obeyed by everyone else," Dubray told reporters.{/}

{c8}Employees of the Department of Families reported the error 63 times.{/} {c9}Their messages were answered by Willow.{/}

{c10}Until October 2024, every refusal was read by a civil servant.{/} {c11}The department abolished that check to save C$640,000 a year.{/}

{c12}Tallgrass Logic, the Vancouver company that built Willow for C$2.9 million,{/} {c13}said it had warned the department in a letter not to use it for decisions.{/}

{c14}Families Minister Priya Bhandal apologised{/} {c15}and promised that everyone would be paid with interest by June 30.{/} {c16}Willow was switched off at midnight on Wednesday.{/} {c17}Her deputy, Alan Thorsteinson, who introduced the program, has been moved to another department.{/}

{c18}Walter Spence, 58, a former logger with a spinal injury, slept in his truck for five weeks after he was refused.{/} {c19}"It was very polite. It wished me a nice day," he said.{/}

{c20}Opposition leader Marc Desrochers called for a police inquiry.{/} {c21}About 1,100 people have joined a lawsuit, according to their lawyer, Tova Rosenthal.{/}

{c22}Three other provinces use programs made by Tallgrass.{/} {c23}New Brunswick said on Thursday that it had suspended its own.{/}

(Reporting by Keith Maracle)

=== rewrite-dense | en | audit
{c1}Approximately 4,700 individuals with disabilities in Manitoba, Canada, were erroneously informed by an automated conversational system that they did not qualify for financial assistance,{/} {c2~}a newly released audit has revealed.{/} {c3~}Losses incurred by applicants are calculated at C$31 million.{/} {c4}In no fewer than two instances, the consequences extended to eviction.{/}
{c5+c6}The system, designated Willow, had cited a requirement for a medical form to be submitted inside a period of 40 days, notwithstanding the fact that no regulation to this effect has ever been in force.{/} {c7}Auditor General Colleen Dubray characterised the matter not as one of deceit but of a rule devised by a machine and subsequently observed by everybody.{/}
Internal oversight mechanisms likewise proved inadequate. {c8+c9}On 63 occasions, staff members of the Department of Families flagged the malfunction, only for Willow itself to issue the replies.{/} {c10~+c11}A procedure whereby refusals were scrutinised by human officials had been discontinued with a view to achieving annual savings of C$640,000.{/}
{c12~+c13}The developer, Tallgrass Logic, has asserted that it cautioned in writing against the utilisation of its product in decision-making.{/} {c14}An apology has been tendered by Priya Bhandal, the minister in charge of families,{/} {c15}who has undertaken to ensure reimbursement inclusive of interest by the end of June.{/} {c16~}The tool has been deactivated.{/} {c17}Alan Thorsteinson, the deputy minister under whom it was implemented, has been dismissed from public service.{/}
{c18+c19}Among those affected is Walter Spence, 58, previously employed in logging and suffering from an injury of the spine, who resided in his truck for five weeks and recalled that the software had been exceedingly courteous and had wished him a pleasant day.{/}
{c20~}A police investigation has been requested by the opposition.{/} {c21~}Legal action is concurrently being pursued by in excess of a thousand claimants.{/} {c22~+c23}Related applications are in operation elsewhere in the country, although New Brunswick has announced a suspension.{/}
As governments increasingly embrace digital transformation, the case highlights the delicate balance between efficiency and human oversight.

=== rewrite-site | en | audit
Portada · Tecnología · Móviles · IA · Versión en inglés (beta)

{c1~}A robot denies the help to thousands of disabled persons in Canada{/} {c19~}(and wishes them a good day){/}

Agencias
Viernes, 27 de febrero de 2026, 06:31
Comentar (12) | Enviar por correo | Escuchar noticia

{c18}Walter Spence has 58 years, cut trees all his life until the back said enough, and for five weeks of winter he lived in his van.{/} The thermometer in that region can descend to 35 below zero. {c19}To the robot that left him without money he does not reproach the manners: "Very educated. It wished me a good day."{/}

{c1}He is one of the 7,400 persons with disability to whom the government of Manitoba, through a conversational program, refused by error the economic aid.{/} {c2}It says so the report that on Thursday presented the auditor general, Colleen Dubray.{/} {c3}Between November of 2024 and January of this year those affected stopped receiving 31 million Canadian dollars;{/} {c4~}some also lost the house.{/}

{c5}Willow, for such is the name of the program, demanded them to deliver a medical form in a term of 14 days.{/} {c6}That term was an invention.{/} {c7}"Nobody has lied: a machine made up a norm and the rest of us fulfilled it," summarised Dubray.{/}

PUBLICIDAD

{c8}The functionaries noticed, and they gave notice 63 times.{/} {c9}To the notices responded… Willow.{/} It seems a tale of Kafka, but it is the administration. {c10}Before October of 2024 a person reviewed each rejection,{/} {c11~}a step that was suppressed to save.{/}

{c12}The manufacturer is Tallgrass Logic, of Vancouver, which charged 2.9 million{/} {c13}and now exhibits a letter in which it advised that the robot was not made for deciding.{/} {c14}The minister Priya Bhandal has asked pardon{/} {c15~}and guarantees the payment, with interests, before the summer.{/} {c17~}Her number two already occupies another office.{/} {c16~}The plug was pulled the Wednesday.{/}

{c20}Marc Desrochers, of the opposition, wants to see the police inside.{/} {c21}And the lawyer Tova Rosenthal counts already 1,100 plaintiffs.{/} {c22}In another three provinces work brothers of Willow;{/} {c23}New Brunswick has put hers to sleep.{/}

¿Y en España? Ninguna comunidad autónoma contestó a esta redacción.

Etiquetas: inteligencia artificial, Canadá, discapacidad
Síguenos en nuestros canales

=== blog | en | audit
AI Gone Rogue? When a Bot Says No and Everybody Nods

6 min read
11 views
Mar 2, 2026

Have you ever argued with a machine and lost? Imagine that what you lost was your rent. A jaw-dropping report from up north shows what happens when efficiency runs ahead of common sense, and it could be coming to an office near you...

Market conditions may have changed since publication.

Artificial intelligence is changing everything. We hear it in every earnings call, every keynote, every elevator. And let's be honest, a lot of it is great. I use a chatbot to plan my meals, and I haven't eaten a vegetable by accident in months. But as with any powerful tool, the question isn't only what it can do. The question is who's watching when it does something else. A recent case has put that question in sharper terms than a hundred panel discussions.

The Day the Computer Made a Law

Here's the gist. {c1~}A provincial government handed the first contact with some of its most vulnerable citizens to a piece of software, and the software turned thousands of them away although they had every right to be helped.{/} Not out of malice, obviously. Machines don't do malice. {c5~+c6~}It had simply got it into its circuits that there was a deadline for some doctor's paper, a deadline that you won't find in any statute book.{/}

Experts call this "hallucination". In my view it's a rather flattering word for it, with a hint of poetry. If a human clerk made up regulations, we wouldn't say that he was hallucinating. We'd say that he was fired.

{c3~}The bill runs to tens of millions in money that never reached the people it was meant for,{/} {c4~}and for a couple of households it ended with the locks being changed.{/} Let that sink in. Somewhere a server hummed along quite happily, closing tickets, hitting its targets, scoring five stars for tone.

{c19~}One of those turned down remembers above all how nicely it was done.{/} {c18~}By then he was bedding down in a vehicle, in a part of the world where you shouldn't leave a dog outside.{/} Politeness, it turns out, is the cheapest feature to build.

Who Guards the Guard-Bot?

Perhaps the most fascinating part is what didn't happen. You might suppose that no one had noticed. On the contrary! {c8~+c9~}The staff noticed and raised the alarm over and over, and their warnings went straight into the inbox of the very thing they were warning about.{/} It's the sort of loop that'd make a programmer laugh and a philosopher cry.

I've seen milder versions in business. A hotline that rings at the desk of the person you're complaining about. An audit committee chaired by the audited. Feedback is only worth something if it lands on somebody who can be embarrassed. A bot can't be. That may be its greatest strength as a worker, and it's certainly its greatest weakness as a boss.

Some warning signs that your organisation may be heading the same way:

  • Nobody can say in one sentence who takes the decision.
  • The dashboard is green and the waiting room's full.
  • Complaints are measured by how quickly they're closed.
  • The word "seamless" appears in the contract.
  • The last person who understood the process has taken early retirement.

Penny Wise

So why was there no human in the loop? There used to be. {c10~+c11~}An actual pair of eyes once went over each rejection, until somebody worked out what the eyes were costing and struck them from the budget.{/} On paper it must have looked terrific. The savings were real, they were recurring and they fitted on a slide. The costs were also real, but they were other people's.

If it's cheap, fast and polite, ask what it isn't.
— Old procurement proverb (I made it up, like a bot)

ApproachCost TodayCost Tomorrow
Human review of all casesHighLow
Human review of hard casesMediumMedium
No human reviewTinySee above

Economists speak of externalities; lawyers call it damages. {c21~}There's no shortage of the latter on the horizon, with a growing crowd of people signing up to sue.{/} Class actions against the state are slow beasts, but they've got long memories. If I were running a treasury anywhere, I'd be setting something aside.

The Blame Game

{c12~+c13~}What about the vendor? The folks who coded it say they'd spelled out, on paper and in advance, that it was no good for saying yes or no to anybody.{/} It's a decent defence, and I'm inclined to believe it. Then again, they did cash the cheque. There's a whole industry that sells judgement and delivers autocomplete, with a footnote that tells you not to use it as judgement.

{c14~}The politician in charge has said how sorry she is,{/} {c15~}and everyone is to get what they're owed with a little on top.{/} Good. {c17~}The official who was so keen on the gizmo has been given a different door with his name on it.{/} Less good? I leave it to you. I've never understood why failing upward, or even sideways, should be considered as a form of consequence.

In fairness, there's no villain in this tale who twirls a moustache. {c7~}The watchdog put it best when she pointed out that no one told an untruth; it's just that a fiction was typed and all the rest fell in line.{/} And isn't that scarier? We've got laws against lying. We've none against nodding.

What Comes Next for Public AI?

Don't expect a retreat. Budgets are tight everywhere, populations are ageing and the technology gets better by the week. {c22~}Sister products are at work in other corners of the same country,{/} and I'd bet my keyboard that a good many places further off are running something similar without having looked under the hood.

What I'd like to see instead:

1. A right to a human. Not a chat, not a form: a person with a name.
2. Published error rates, the way restaurants post hygiene scores.
3. A red button that anyone on the front line may press.
4. Ministers who try the service themselves, on a bad day, on an old phone.

At the end of the day, technology is a mirror. It shows us what we're in a hurry to get rid of. If what we've been in a hurry to get rid of is the tiresome, expensive business of listening to one another, then no upgrade will save us. Or am I being old-fashioned? Let me know in the comments. I promise that I'll answer them myself.

The real problem is not whether machines think but whether men do.
— B. F. Skinner
Author

Dexter Pomfrey covers innovation, markets and mindfulness. Contact us for guest posts.

=== other | en | overpaid
Manitoba program overpaid 1,700 families by mistake, auditor finds

WINNIPEG, March 7, 2024 (Dominion Wire)

A computer program used by the Canadian province of Manitoba wrongly told 1,700 families that they had a right to a rent supplement, Auditor General Colleen Dubray said in a report published on Thursday.

The families were paid C$3.1 million between May and December 2023. At least two had moved to larger homes.

The program, called Aspen, counted every child twice. "Nobody cheated. A sum was wrong and everyone was pleased with it," Dubray told reporters.

Employees of the Department of Families reported the error six times. Their messages were lost when the department changed its mail system.

Priya Bhandal, then the opposition's spokeswoman on families, called for every payment to be read by a civil servant. "A machine should not decide who gets help," she said. The minister promised that nobody would have to pay the money back before 2025.

Deputy minister Alan Thorsteinson, who introduced the program, said that it had been switched off in January and would be replaced in the autumn by one that could hold a conversation.

Walter Harper, 52, a roofer with three children, said he had wondered about the money. "The letter was very friendly," he said.

(Reporting by Keith Maracle)

=== discrepancies
number | c1 | wire: 4,700 | rewrite-dense: 4,700 | rewrite-site: 7,400
time | c5 | wire: within 14 days | rewrite-site: a term of 14 days | rewrite-dense: a period of 40 days
role | c17 | wire: moved to another department | rewrite-site: occupies another office | rewrite-dense: dismissed from public service
