=== wire | en | mayor
{c1~}Moldova arrests mayor on suspicion of buying votes{/}

CHISINAU, Oct 14, 2026 (Danubian Press)

{c1}Moldovan police arrested the mayor of the southern town of Valea Ciresului on Wednesday on suspicion of buying votes in last month's parliamentary election.{/}

{c2}Petru Bolocan, 51, was led out of the town hall in handcuffs shortly after 9 a.m.{/} {c3}Prosecutors say he paid 1,140 voters 1,200 lei ($68) each{/} {c4}through a Russian mobile banking application.{/}

{c5}Officers searched 26 addresses{/} {c6}and seized 3.4 million lei in cash, part of it hidden in a beehive.{/} {c7}Six employees of the town hall and a school headmistress were also detained.{/}

{c8}"This was a payroll, with one column for those who had voted and one for those who had not," the chief anti-corruption prosecutor, Dorin Frunza, told reporters.{/}

{c9}Bolocan denies the charges.{/} {c10}His lawyer, Silvia Harea, said the lists were of people entitled to free firewood.{/}

{c11}The mayor faces up to seven years in prison.{/} {c12}A judge will decide on Friday whether he is to be held for 30 days.{/}

{c13}Turnout in the town was 81 percent, the highest in the country,{/} {c14}and the opposition bloc Common Hearth won 88 percent of the vote there.{/} {c15}The bloc called the arrest an act of revenge.{/} {c16}About 200 of its supporters blocked the road to the Ukrainian border for two hours.{/}

{c17}Moldova, a former Soviet republic of 2.4 million people, has been a candidate for membership of the European Union since 2022.{/} {c18}It has repeatedly accused Russia of spending millions to sway its voters, which Moscow denies.{/}

(Reporting by Iulian Sirbu)

=== rewrite | en | mayor
Sweet deal turns sour for small-town leader

By Newsdesk | Updated 14/10/2026 16:44 | 3 min read

In a development that has sent shockwaves through the region, {c1+c2~}the chief of the municipality of Valea Ciresului, Petru Bolocan, was taken into custody on Wednesday over the alleged purchase of ballots.{/} {c2~}Onlookers saw the 51-year-old leaving his office with his wrists bound.{/}

According to law enforcement, {c3}a total of 1,410 inhabitants each obtained 1,200 lei, roughly the cost of a week's shopping,{/} {c4~}and the sums travelled via an app of Russian origin.{/}

{c5}More than two dozen premises were examined by investigators.{/} {c6}Among the things carried away were banknotes worth 3.4 million lei, some of which had been placed among honeycombs.{/} {c7}Apart from the mayor, the headmistress of a school and half a dozen municipal workers were apprehended.{/}

ADVERTISEMENT – CONTINUE READING BELOW

{c8}The head of the anti-graft prosecution service, Dorin Frunza, likened the papers that were found to a payroll in which voters and non-voters had columns of their own.{/}

{c10}The defence sees it differently: attorney Silvia Harea insists that the names belonged to households that could claim wood for heating.{/} {c9~}Her client has rejected everything.{/}

{c15+c16}Common Hearth, the opposition alliance, spoke of vengeance, while a couple of hundred sympathisers closed the highway towards Ukraine for some two hours.{/} {c14}Close to nine tenths of the local electorate had backed the alliance,{/} {c13~}with participation reaching a level seen nowhere else in the nation.{/}

{c11+c12~}Should he be found guilty, Bolocan could spend as many as seven years behind bars; whether he stays in detention for the coming month is a matter for a magistrate.{/}

{c17}The republic of some 2.4 million inhabitants, once a part of the Soviet Union, was granted candidate status by the EU four years ago.{/} {c18~}Its leaders regularly point the finger at the Kremlin over attempts to tilt elections.{/}

As events continue to unfold, the importance of trust in democratic institutions cannot be overstated.

Share: f | X | in | ✉
You may also like: 7 honey recipes for autumn

=== blog | en | mayor
Notes from a Kitchen in Balti

The price of one cross

Posted in: Politics, Bees, Grumbling

I have been a voter for thirty-four years and nobody ever offered me anything. A pen once, which leaked. So when I read about what my fellow citizens are worth these days, my first feeling, I confess, was envy.

{c3~}A little over a thousand people, if one believes the men in the nice suits, each got about as much as I spend on a week of groceries,{/} {c4~}and it came by telephone, from a bank whose cards you can't use in any shop here.{/} Progress! In the nineties it was a bag of sugar and a calendar with a saint on it. Now you don't even have to shake the benefactor's hand. I wonder if they also send a survey afterwards: how likely are you to recommend this candidate to a friend?

But let me come to the bees.

On hiding things

{c6~}Part of the money had been put where only a fool or a very brave policeman would look, in among the bees.{/} My late uncle Vasile kept nine hives and would have told you that the smell of banknotes makes them furious. I like to think of that young officer in his bulletproof vest. He had prepared for everything, for guns, for lawyers, for television, and then somebody lifted the lid.

What do we learn from it?

- Cash is heavy.
- Those who can read minds still have to count on paper.
- An honest insect is worth ten committees.
- Nobody, in this country, has ever hidden money in a library.

The paper is what impressed me most, by the way. {c8~}There were lists, it appears, with the good children on one side and the lazy ones on the other, like wages.{/} {c10~}No, no, says the lady who defends the accused, that was about logs for the winter.{/} I find it a charming idea, and in a cold year almost a convincing one. Who among us has not been on a list for firewood?

The man himself

I met him at a wine fair. He sang well. {c2~}They say that he walked out of his own town hall in bracelets, in the morning, before the second coffee,{/} {c7~}and that a handful of his clerks and the lady who runs the school went the same way.{/} The school! I keep thinking of the children, who on that day had, one supposes, no dictation.

{c9~}He says that he is innocent,{/} and until a judge tells me otherwise he is. I mean this. We have seen, in our short history, so many men led out of so many doors, and most of them came back in by another one, with a better tailor. {c15~}His political friends shout that it is a vendetta,{/} and I would shout it too, in their place; it is what one shouts. {c16~}They sat down on the big road east for a while and made the lorry drivers late.{/} That, as protests go, was modest. I've waited longer for a plumber.

Why do people sell?

Here the serious people want me to say: poverty. Or: propaganda. I have a different theory, and it is only mine. People sell what they believe to be worthless. Give them one good reason to think that a cross on a sheet of paper will mend the road, heat the school, keep the daughter from leaving for Parma, and you could not buy it from them with all the honey in the south. {c13~}That town went to the polls like no other,{/} and perhaps it was greed, and perhaps for once in their lives somebody had asked them to come.

I am not defending it. I am saying that one should count the empty houses as carefully as the full envelopes. My own street has eleven of them. In the evening three windows are lit, and one of them is mine.

What next?

{c11~}He may have to sit for a good many years, should it go badly for him.{/} The bees, I am told, have been moved to a relative's orchard and are well. Will the next election be cleaner? I should think it will at any rate be better hidden. And I, still unbought, will go and vote as I always do, with a pen brought from home.

Comments (19) · Newsletter · About the author, who taught chemistry

=== wire2 | en | lawmaker
{d1~}Moldova holds opposition lawmaker over cash at airport{/}

CHISINAU, Oct 16, 2026 (Danubian Press)

{d1}Moldovan border police detained opposition lawmaker Galina Tomaily at Chisinau airport on Friday on suspicion of smuggling money to buy votes.{/}

{d2}Tomaily, 46, had landed from Istanbul at 5:20 a.m. with eleven companions,{/} {d3}each of whom carried just under 10,000 euros, the amount that need not be declared.{/} {d4}Altogether the group had 117,600 euros ($137,000) in envelopes of the same make.{/}

{d5}"Eleven people who claim not to know each other had the same envelope and the same sandwich," the chief anti-corruption prosecutor, Dorin Frunza, told reporters.{/}

{d6}Tomaily denies the charges{/} {d7}and says the money was meant for repairs to a monastery.{/} {d8}Parliament is to vote on Tuesday on lifting her immunity.{/} {d9}She faces up to ten years in prison.{/}

{d10}Officers also searched the offices of her party, Right Path, in Comrat{/} {d11}and seized two computers and a money-counting machine.{/} {d12}The party called the detention an act of revenge.{/} {d13}About 150 of its supporters gathered outside the airport.{/}

{d14}Moldova goes to the polls again on Nov 8, when run-off elections are to be held in four districts.{/}

{d15}Moldova, a former Soviet republic of 2.4 million people, has been a candidate for membership of the European Union since 2022.{/} {d16}It has repeatedly accused Russia of spending millions to sway its voters, which Moscow denies.{/}

(Reporting by Iulian Sirbu)

=== local2 | en | lawmaker
{d1~+d2~}MP Tomaili held after dawn flight from Istanbul with 11 "pilgrims"{/}

Capitala Today, 16 October, 19:30

{d1}Deputy Galina Tomaili (Right Path) has been in the custody of the border police since early this morning, suspected of bringing in money from abroad for the purchase of votes.{/}

{d2}Her plane from Istanbul touched down at twenty past five.{/} A sniffer dog named Bella, trained to find banknotes, sat down in front of the first suitcase, and then in front of the second.

{d4}According to a customs document seen by this newspaper, 117,600 euros were counted.{/} {d3}No traveller had more than the 9,999 euros that one may bring in without a declaration.{/} {d5}Prosecutor Dorin Frunza drew laughter at the press conference: the eleven strangers, he said, all had identical envelopes, and even identical sandwiches.{/}

{d7}The money is for the roof of the Zloti monastery, Tomaili told us on the telephone before it was taken from her.{/} The monastery's abbot, Father Paisie, said he knew of no such donation and that the roof was new.

{d8}Whether her immunity is lifted will be decided by the deputies on Thursday;{/} the governing party needs 51 votes and has 49. {d9}The offence carries a sentence of up to ten years.{/}

{d10}In the afternoon the police turned up at Right Path's headquarters in Comrat{/} {d11~}and left with computers and a device for counting cash.{/} {d12~}Revenge, says the party;{/} "arithmetic", says the interior ministry. {d13}Outside the arrivals hall some 150 people sang hymns until noon.{/}

{d14~}Four constituencies vote in a second round next month.{/}

=== brief2 | en | lawmaker
IN SHORT

{d1}A Moldovan member of parliament, Galina Tomaily, was detained on arrival at the airport of the capital on Friday, suspected of bringing cash into the country to pay for votes.{/} {d2~+d3~}The eleven persons travelling with her had each stayed just below the limit above which money has to be declared.{/} {d4}Officers counted 171,600 euros.{/} {d6}She has admitted part of the charges,{/} {d7~}saying she had wanted to help a monastery.{/} {d15~}Moldova is a candidate for EU membership{/} {d16}and often accuses Moscow, which denies it, of paying to influence elections.{/}

=== discrepancies
number | c3 | wire: 1,140 voters | rewrite: 1,410 inhabitants
date | d8 | wire2: vote on Tuesday | local2: decided on Thursday
amount | d4 | wire2: 117,600 euros | local2: 117,600 euros | brief2: 171,600 euros
negation | d6 | wire2: Tomaily denies the charges | brief2: She has admitted part of the charges
