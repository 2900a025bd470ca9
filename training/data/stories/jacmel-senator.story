=== wire | en | senator
{c1~}Exclusive: Canadian envoys negotiated for months with sanctioned Haitian power broker{/}

PORT-AU-PRINCE, March 11, 2026 (Antilles Press)

{c1}Canadian officials held secret talks for seven months with Wilner Desrosin, a former Haitian senator under Canadian sanctions, before foreign police landed in Jacmel in February,{/} {c2}five people with knowledge of the contacts said.{/}

{c3}The officials warned Desrosin, 58, not to let the armed groups he finances on the south coast fire on the force, the people said.{/} {c4}The contacts have continued since the landing, three of them said.{/}

{c5}Desrosin is named in the same Montreal money-laundering indictment as the former customs chief Rigaud Petitfrère,{/} {c6}who was seized at his villa on Feb 9, the day of the landing.{/} {c7}Desrosin, whose house stands 400 metres away, was not touched.{/}

{c8}The talks began in July in a hotel in Santo Domingo,{/} {c9}with a Catholic bishop carrying messages between meetings, one person said.{/} {c10}They dealt with the sanctions and with the indictment,{/} {c11}but it is not clear whether he was promised anything in return.{/}

{c12}"If he gives the word, the whole coast road burns in a night," a security adviser to the transitional council said.{/}

{c13}Canada's foreign ministry declined to comment.{/} {c14}A spokesman for Desrosin did not answer written questions.{/}

{c15}Ottawa put the ex-senator on its sanctions list in November 2022{/} {c16}and froze an apartment building in Laval worth 4.2 million Canadian dollars.{/} {c17}He has always denied paying gangs.{/}

{c18}In public Desrosin has condemned the landing as an occupation.{/} {c19}"My people will not salute a maple leaf," he said on Radio Lanbi on Feb 12.{/}

{c20}Since then roadblocks between Jacmel and Léogâne have fallen from 19 to six, according to the truckers' union.{/}

{c21}The head of the transitional council, Mirlande Casséus, is replacing police commanders in the south with her own people{/} {c22}and wants the port of Jacmel reopened by May.{/}

{c23}"Haitians will believe that something has changed on the day Desrosin packs his bags," said Paul Girouard, who was Canada's ambassador until 2023.{/}

(Reporting by Evens Lormil and Claire Wexcombe)

=== page | en | senator
*
الأربعاء: 11 آذار 2026
  • 11 آذار 2026
  • 22:14
{c1~}Agency reveals secret contacts between Ottawa and Haitian former senator before landing of the police force{/}

Al-Sabil Net - {c1}The Antilles Press agency revealed today, Wednesday, that Canadian officials had been in secret contact for seven months with the former Haitian senator Wilner Derosin, who is under Canadian sanctions, before the foreign police force landed in the city of Jacmel last month.{/}

{c2+c3~}The agency mentioned that 3 informed persons told it that the Canadians had warned Derosin (58 years old) against his armed groups opening fire on the force.{/} {c4}These contacts are still ongoing until now.{/}

{c5}The name of Derosin appears on the same indictment, related to money laundering, issued in Montreal against the former director of customs Rigaud Petitfrere,{/} {c6}who was arrested in his villa on February 9,{/} {c7}while nobody approached the house of Derosin, which is distant from it 400 meters.{/}


Contacts in spite of the sanctions

{c8}The contacts commenced in July in a hotel in the Dominican capital,{/} {c9}and a bishop of the Catholic church used to transfer the messages between the two parties, according to an informed person.{/} {c10}The discussion included the sanctions and the indictment,{/} {c11}and it has not been clarified whether the man obtained a promise in exchange.{/}

{c12}A security advisor of the transitional council stated that one word from the man is sufficient to set the entire coastal road on fire in one night.{/}

{c13}The Canadian Foreign Ministry refused to comment,{/} {c14}and the spokesman of Derosin did not respond to the questions.{/}


Publicly against the "occupation"

{c15}It is noted that Canada had imposed the sanctions on him in November 2021,{/} {c16~}and froze a building of his in the city of Laval.{/}

{c18}Derosin described the landing publicly as an "occupation",{/} {c19}adding to a local radio: "My people will not salute the leaf of the maple."{/}

{c20}However the number of roadblocks on the road of Jacmel dropped to 6 after it was 19.{/}

{c21~}In this context, the head of the council Mirlande Casseus is appointing persons loyal to her in the police of the south.{/} {c23}The former Canadian ambassador Paul Girouard said that the Haitians will believe in the change on the day that Derosin prepares his suitcases.{/}

مواضيع قد تعجبك
عدد المشاهدات 1,182
تابعونا على واتساب

=== dense | en | senator
{c1}Discussions between representatives of the Canadian government and Wilner Desrosin, a Haitian ex-senator subject to Canadian sanctions, were conducted covertly over a period of seven months preceding the February arrival of an international policing contingent in Jacmel.{/} {c4}The dialogue, which has persisted in the aftermath, highlights the intricate nature of Haiti's security environment.{/}
{c2~+c3}According to multiple individuals acquainted with the exchanges, Desrosin was cautioned against permitting the armed factions under his financial patronage along the southern coastline to engage the incoming personnel.{/} {c5}Although he features in the identical Montreal indictment concerning the laundering of money as Rigaud Petitfrère, formerly head of customs,{/} {c7~}he was not apprehended,{/} {c6}whereas the latter was detained at his residence on February 19 as the contingent disembarked.{/}
{c8}The engagement reportedly commenced in July at a hotel located in Santo Domingo{/} {c9~}and was facilitated by a member of the Catholic clergy.{/} {c10}Topics encompassed the punitive measures as well as the charges he faces.{/} {c11}It remains uncertain whether any assurances were extended to him.{/} {c12~}A source advising the transitional council suggested that mobilisation of his followers could precipitate widespread destruction along the coastal highway.{/}
{c13+c14}Neither Canada's foreign ministry nor a spokesperson for Desrosin offered a response to inquiries.{/} {c15}Sanctions were levied upon him by Ottawa in November 2022,{/} {c16}and residential property in Laval valued at approximately 4.2 million Canadian dollars was frozen.{/} {c17}He has consistently rejected allegations that he remunerated gangs.{/}
{c18}Publicly, he has characterised the deployment as an occupation.{/} {c20~}Nevertheless, obstructions on the route linking Jacmel and Léogâne have diminished considerably, as indicated by a transport union.{/} {c21+c22}Mirlande Casséus, who chairs the council, is installing loyalists in southern police posts and aspires to see the Jacmel port operational by May.{/} {c23~}A former Canadian ambassador expressed the view that Desrosin's departure would constitute the genuine signal of transformation.{/}
As circumstances continue to develop, the interplay between domestic actors and external partners will remain pivotal in determining the nation's trajectory.

=== blog | en | senator
Secret Caribbean Talks: Smart Diplomacy Or A Deal With The Devil?

7 min read
3 views
Mar 14, 2026

What if the man everybody calls the problem was quietly treated as part of the solution? A stunning report from the Caribbean suggests just that. Read on to find out what it might mean for stability, for markets and for the price of trust...

Market analysis as of 14/03/2026. Conditions may have changed since publication.

There are places where power doesn't live in palaces. It lives in a phone, in a radio station, in a list of young men who owe somebody a favor. Anyone who has followed fragile states for a while knows this. {c1~}And yet it still came as a jolt to read that diplomats from one of the world's politest nations had spent the better part of a year in hushed conversation with a former lawmaker whom their own government has blacklisted.{/} In my view, it tells us more about modern statecraft than any communiqué ever could.

Behind Closed Doors

Think about it. Why would you sit down with a person whose name is on your own list of villains? The short answer is that the villains hold the keys. Foreign missions rarely fail on the beach. They fail three weeks later, when the road to the airport is cut and the fuel runs out.

{c3~}The message delivered to him, by all accounts, was blunt: keep your boys' fingers off the trigger when our people come ashore.{/} One might call that a threat. One might also call it a job interview. {c8~}It all started last summer, in the comfort of a hotel in the country next door,{/} {c9~}and a man of the cloth is said to have done some of the running in between.{/} I've always believed that the Church has the best postal service in the world.

"Peace is made with enemies. The trouble starts when you begin to enjoy their company."
– Retired mediator, speaking at a risk seminar

The Man They Left Alone

Here's the part that had observers scratching their heads. {c5~+c6~}Another once-mighty official, accused in the very same case, was dragged out of his mansion the moment the boots touched the sand.{/} {c7~}Our man, practically a neighbor, slept through it undisturbed.{/} Was it an oversight? I doubt it. Nobody overlooks a house with that many satellite dishes.

The logic isn't hard to reconstruct. Remove one strongman and you make a point. Remove all of them in one night and you make a vacuum. Vacuums, as any student of history will tell you, fill up with the wrong things. {c12~}Someone close to the interim authorities put it more vividly: a single nod from him, and the highway along the sea is in flames by breakfast.{/}

Consider what's at stake in a situation like this one:

  • Security: armed groups can be dissolved on paper, hardly ever on the street.
  • Credibility: every handshake with a suspect weakens the next indictment.
  • Commerce: ships avoid ports where nobody can say who collects the fees.
  • Migration: people vote with their feet, and usually at night.

Carrots, Sticks And Condos

What do you offer a man like that? {c10~}Reportedly the blacklisting and his legal headaches were both on the table,{/} {c11~}although whether he walked away with anything is anyone's guess.{/} Sanctions are a curious instrument. They're easy to impose and embarrassing to lift. They work best, I'd argue, as a promise rather than a punishment.

{c16~}It can't have hurt that a rather valuable piece of suburban real estate of his has been on ice up north.{/} Nothing concentrates the mind like rent you can't collect. Over the years I've seen investors sell their principles for far less than an apartment block.

Key ElementCurrent StatusImplication
SanctionsIn force, negotiableLeverage
Armed groupsQuiet, not goneRisk of relapse
Interim councilConsolidatingRivalries ahead

Say One Thing, Do Another

{c18~}In front of a microphone, of course, he's a patriot who won't hear of foreigners on his soil.{/} {c19~}There was even a line about not saluting certain leaves.{/} It's theater, and the audience knows it's theater, and buys tickets anyway. This duality is as old as politics. Leaders everywhere roar at noon and bargain at midnight.

But look at behavior rather than words. {c20~}The improvised barriers that used to bleed truck drivers dry have been thinning out in recent weeks.{/} Coincidence? Maybe. Still, somebody seems to have gotten the memo.

None of it means that trust has broken out. Trust in places like these is a perishable good. It has to be delivered fresh every morning, and the fridge is broken.

The Woman In The Middle

Spare a thought for the interim leader. She has to look independent while relying on outsiders, and firm while sharing a coastline with someone who could ruin her week. {c21~}Quietly, she's been putting her own folks in charge of the cops down there.{/} It's what I'd do. It's also what everybody before her did, and the shelf life of loyalty in that part of the world is about that of ripe mango.

In my experience, transitions pass through three stages:

1. Relief: the guns go silent, and the taxi fares fall.
2. Bargaining: everyone discovers how much they've suffered and what it's worth.
3. Reckoning: the ones who were useful become inconvenient.

We're somewhere between one and two. The third stage is when you want to be holding cash.

What Could Go Wrong?

Plenty. Back channels have a way of becoming the only channel. Once you've found somebody who can deliver calm, it's tempting to keep ordering. Meanwhile the honest schoolteacher who might have run for office looks at who gets the phone calls, and she draws her conclusions. {c23~}As one retired diplomat noted, folks on the ground won't think that anything is different until the fellow is seen leaving with his luggage.{/} That strikes me as the most sensible sentence in the whole affair.

There's also the question of law. Prosecutors spend years building cases, and it can't be pleasant to learn that the accused has been having coffee with your colleagues. {c13~}The capital in question, for its part, isn't saying a word.{/} Silence is a policy too. It's just not one that you can print on a banner.

The Bigger Picture

Beyond the beaches and the barricades, there's a lesson for anyone who manages risk. Never confuse the absence of noise with the presence of order. Markets do it all the time; a quiet month, and spreads come in, and somebody launches a fund. Then a nervous teenager with a rifle misreads a text message. It doesn't take much.

So, was it wise or was it cynical? Perhaps it was both. Grown-up politics seldom offers a clean plate. What do you think? Drop your thoughts in the comments, and don't forget to share this piece with a friend who still believes in press conferences.

Price is what you pay. Value is what you get.
— Warren Buffett
Author

Dexter Vallombray writes about money, power and the space between. For sponsored articles, contact us.

Related Articles
?>

=== analysis | en | lavalport
Who will own the quay? Seven questions about the port of Jacmel

by Chief Editor
Updated April 2026

The lease of the port of Jacmel, which the transitional council wants to award before summer, has set off a quarrel between Ottawa and Port-au-Prince in which familiar names come up.

What is being leased?

A quay of 180 metres, two sheds and a crane that last moved in 2019. The winner is to dredge the basin and may collect fees for 25 years. Mirlande Casséus, who heads the council, has called the lease the test of her government.

Who has bid?

Three companies. One of them, Baie d'Argent Logistics, belongs to a brother-in-law of Wilner Desrosin, the former senator under Canadian sanctions. Canadian officials warned the council in a letter in late March not to let the company sign, two people who have seen it said.

Why does Canada care?

Because it would pay for the dredging. Ottawa promised 31 million Canadian dollars for the harbour and says that none of it may reach a person on its sanctions list. Canada's foreign ministry declined to comment on the letter.

What does Desrosin say?

He says that he owns no share in any port. "My people will not carry sacks for a maple leaf," he told Radio Lanbi on April 6, and he described the conditions as blackmail. He has not commented on his brother-in-law.

Did you know? Jacmel exported half of the world's vetiver oil in the 1950s.

Could the lease be stopped?

A former customs chief tried to sell the same quay in 2014 and was blocked by parliament. There is no parliament now. It is not clear whether the council is bound by its own tender rules, which were printed after the bids had been opened.

What do experts say?

"Haitians will believe in this lease on the day somebody reads it to them aloud," said Paul Girouard, the former Canadian ambassador, who advises one of the competing bidders. Truckers expect that fees will rise from six dollars a ton to 19.

What happens next?

The council meets on April 20. Observers expect a delay. Share your view below!

You may also like: Vetiver, the scent of a coast

=== older | en | roumain
U.S. envoys met Haitian senator wanted in drug case, sources say

PORT-AU-PRINCE, Oct 3, 2019 (Antilles Press)

American officials held secret talks for four months with Yvon Roumelus, a sitting Haitian senator, before a police operation in Les Cayes in September, three people with knowledge of the contacts said.

The officials warned Roumelus, 61, not to let the armed men he finances in the south interfere with the elections that were then planned, the people said. The contacts ended after the operation, two of them said.

Roumelus is named in a Miami cocaine indictment together with a former coast guard commander, who was seized on Sept 14. The senator, who has immunity, was not touched.

The talks took place at a hotel in Santo Domingo, with a Protestant pastor carrying messages between meetings. It is not clear whether he was promised anything in return.

The State Department declined to comment. A lawyer for Roumelus said that he had met diplomats as any senator does. He has always denied dealing in drugs.

"He will not salute any flag but ours," a fellow senator, Wilner Desrosin, said in his defence on Radio Lanbi.

Roadblocks between Les Cayes and Miragoâne have since risen from four to 11, according to the truckers' union.

(Reporting by Evens Lormil)

=== discrepancies
source_count | c2 | wire: five people | page: 3 informed persons
date | c6 | wire: Feb 9 | page: February 9 | dense: February 19
date | c15 | wire: November 2022 | dense: November 2022 | page: November 2021
name | c1 | wire: Wilner Desrosin | dense: Wilner Desrosin | page: Wilner Derosin
