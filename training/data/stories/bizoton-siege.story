=== page1 | en | terminal
{c1~}Haiti: Foreign Police Mission Retakes Bizoton Fuel Terminal{/} in Dawn Raid

{c1~}Haiti: Foreign Police Mission Retakes Bizoton Fuel Terminal{/} in Dawn Raid

By Editorial Desk — Caribbean Pulse

The lights may soon be back on in Port-au-Prince. In what observers are calling a turning point in the island nation's gang crisis, {c1}officers of the foreign police mission stormed the Bizoton fuel terminal at dawn on Saturday and drove out the gunmen of the Front Kanpe after a fight of nine hours.{/} {c2}It was the end of a siege that had lasted 41 days.{/}

## The price of victory

{c3}Two officers from Benin were killed and six wounded.{/} {c4}Police chief Normil Desravines put the number of dead gang members at 23 or more.{/} {c5}The coalition's leader, Wilner Jolicoeur, known as "Ti Fanal", got away by speedboat{/}, as he's got away from so many things.

{c12}A human rights group said that nine civilians had been hit by stray bullets, among them a girl of seven.{/}

## What's inside the tanks

{c6}The terminal holds 18 million litres of fuel, enough for about three weeks.{/} {c7}The first tanker lorries are to leave on Monday under escort.{/} {c8}"Tonight the generators will sing," said Prime Minister Marlène Cadet.{/}

For the capital's people it comes none too soon:

- {c14}Four hospitals had shut their doors for want of diesel.{/}
- {c13}A gallon of petrol cost 4,000 gourdes on the street, and fell to half of that within hours of the news.{/}
- Water lorries had stopped running in the hills.

## How did they do it?

{c10}Some 420 officers took part, with three armoured vehicles and a barge.{/} It was the barge that made the difference, according to military bloggers.

{c9}"We came for the pumps, and we stay for the people," said the mission's commander, Colonel Achille Dossoumon.{/} {c11}His force has 1,900 men and women out of the 5,500 that it was promised.{/}

**Did you know?** Many of the mission's officers learn their first words of Creole on the flight. The most useful, they say, is "dousman": slowly.

## Secret talks that led nowhere

{c15}The raid followed the collapse on Thursday of secret talks in which the president of the transitional council, Rodrigue Estimable, had offered the gangs a share of the terminal's fees, according to three people familiar with the discussions.{/} {c16}Estimable's office called that "a tale for children".{/} But the rumour of a back channel has haunted the transitional council for as long as it's existed.

{c17}Trent Hollowell, the U.S. envoy, praised the mission's courage and announced a further $40 million for it.{/}

## The road to Bizoton

{c18}The siege began on the last Sunday of September, when gunmen dug a trench across the access road and emptied the guardhouse.{/} Since then the terminal has been the most valuable piece of ground on the island.

## FAQ

**Who runs the terminal now?** The mission guards it. The operating company is expected to send its engineers back this week.

**Is the gang crisis over?** Hardly. {c5~}The man known as Ti Fanal is at large{/}, and much of the capital is still in the hands of the Front Kanpe.

**Was anybody arrested?** The mission did not say.

Have you got family in Port-au-Prince? Tell us how they are coping in the comments. And don't forget to subscribe!

=== page2 | en | terminal
{c2~}Six weeks without fuel{/} - {c1~}then came the raid{/}

{c18~}A trench across the road was how it started, one Sunday in September.{/} {c2}Forty-one days afterwards, the blockade of Haiti's main fuel depot has been broken.{/}

{c1}International police took the Bizoton terminal from the Front Kanpe gang alliance in the early hours of Saturday. The shooting went on for nine hours.{/} {c10~}Around 240 officers were engaged{/}, some of them coming from the sea.

{c3~}The mission mourns three of its own, all from Benin.{/} {c4}On the other side at least 23 men died, said Normil Desravines, who heads the Haitian police.{/} {c12}Nine bystanders were struck by bullets, including a seven-year-old girl, according to human rights workers.{/} {c5}Ti Fanal, the leader of the alliance, fled in a fast boat.{/}

{c15~}Had the authorities tried to buy the gunmen off? People with knowledge of secret talks say that the transitional council's president, Rodrigue Estimable, promised them part of the fees collected at the terminal.{/} {c16~}His staff have denied it.{/}

{c7}Starting Monday, lorries will bring out the fuel, with police riding along.{/} {c6~}About 18 million litres are in store.{/} {c13~}The black-market price has already halved.{/} {c8}Prime Minister Marlène Cadet promised that the generators would be singing by nightfall.{/} {c14}For lack of diesel four hospitals had closed.{/}

{c17~}Washington's envoy, Trent Hollowell, has pledged $14 million more.{/} {c11}At present the mission counts 1,900 officers. It should have 5,500.{/}

{c9}They had come for the pumps and would stay for the people, Colonel Achille Dossoumon, in command, declared.{/}

More from the Americas | Weather | Horoscope

=== arabic | ar | terminal
{c1~}هايتي: بعثة الشرطة الدولية تستعيد محطة الوقود في بيزوتون{/} {c2~}بعد حصار دام أسابيع{/}

بورت أو برنس – وكالات

{c1}استعادت بعثة الشرطة الأجنبية في هايتي، فجر السبت، محطة بيزوتون للوقود من مسلحي تحالف «فرون كانبي» بعد اشتباكات استمرت تسع ساعات،{/} {c2}منهيةً حصاراً دام 41 يوماً.{/}

{c3}وقُتل شرطيان من بنين وأصيب ستة آخرون،{/} {c4}بينما قال قائد الشرطة الهايتية نورميل ديرافين إن 23 على الأقل من أفراد العصابات لقوا حتفهم.{/} {c5}وتمكن زعيم التحالف ويلنر جوليكور، الملقب بـ«تي فانال»، من الفرار على متن زورق سريع.{/}

{c10}وشارك في العملية نحو 420 شرطياً تساندهم ثلاث عربات مدرعة وصندل بحري.{/} {c9~}وقال قائد البعثة العقيد أشيل دوسومون إن رجاله سيبقون «من أجل الناس».{/} {c11}ولا يتجاوز عديد البعثة 1900 عنصر من أصل 5500 وُعدت بهم.{/}

{c6}وتحوي خزانات المحطة 18 مليون لتر من الوقود، أي ما يكفي نحو ثلاثة أسابيع،{/} {c7~}ومن المقرر أن تغادرها أولى الشاحنات يوم الاثنين.{/} {c8}وقالت رئيسة الوزراء مارلين كاديه: «الليلة ستغني المولدات».{/} {c14}وكانت أربعة مستشفيات قد أغلقت أبوابها لنقص الديزل.{/}

{c15}وجاء الهجوم بعد انهيار محادثات سرية يوم الخميس عرض فيها رئيس المجلس الانتقالي رودريغ إستيمابل على العصابات حصة من رسوم المحطة، وفق ثلاثة أشخاص مطلعين على المباحثات.{/} {c16~}ونفى مكتبه ذلك.{/}

{c17}وأشاد المبعوث الأمريكي ترنت هولويل بشجاعة البعثة وأعلن تقديم 40 مليون دولار إضافية لها.{/}

=== blog | en | terminal
The Generator Prayer

By the Rev. Loretta Fanshawe-Pierre | 6 min read | Faith at the Kitchen Table

When did you last give thanks for a plug? When did you stand before a light switch, with your hand lifted, and feel something like awe? And what if the Lord were asking us, this week, to look at the small things by which we're kept alive?

I'll be honest with you, friends. I had another post ready. It was about marigolds. I had photographs. But on Saturday after breakfast my sister-in-law called from Miami, and she was laughing and crying in the way that only she can, and all that she said was: "They got the gas back." So the marigolds must wait, and marigolds are good at that.

## Waiting on the wick

{c2~}For some forty days a city had been cut off from the tanks that feed it.{/} Forty days! You know where my mind went. Forty days of rain upon the ark; forty on the mountain; forty in the wilderness among the stones that did not become bread. There was a forty-first this time. I find that tender, somehow. God doesn't always round.

What happens to a person in that time? I asked a nurse from our congregation, who has cousins there. {c14~}She told me of wards that had to be closed since nobody could keep the machines running.{/} She told me about an aunt who ironed with a pot of hot water. She told me of a wedding lit by the headlamps of a car with an empty tank that six groomsmen had pushed up the hill. The battery lasted until the vows. I have been to weddings with a string quartet where there was less light.

## The five foolish virgins and you

We all remember the parable. Five took oil for their lamps, and five did not, and the door was shut. As a girl I always felt for the five without. Who among us hasn't run out? But I have come to think that it's not about oil at all. It is about who stands between you and the jar.

Here are some questions for your own quiet time:

- What are the tanks in your life? Who has the key?
- Is there a trench that you have got used to walking around?
- To whom do you pay a toll that you would be ashamed to name?
- Whose lamp could you fill this week?

Write your answers on a card. Put the card where you will see it, next to the switch.

## Those who came from far away

{c3~}I want to say a word about the men who came over an ocean to do this and won't be going home alive.{/} I don't know their names. I have looked. In the reports they are a number and a country, and I suspect they were also somebody's tenor, somebody's bad loser at draughts. Greater love hath no man; and we quote it so easily, with a doughnut in our hand.

{c9~}Their colonel has said that it was the pumps that brought them and that it is the people who will keep them there.{/} That'll preach! I have used it twice already, once on my husband, who came to our marriage for the cooking.

{c11~}Do you know that they're not half as many as were promised? Not much more than a third, if I've done my sum right.{/} Isn't that the story of every church supper? The sheet is full of names, and then it rains. To the few who do turn up with a dish, heaven must look like a very long table.

## Can you deal with a wolf?

Now we come to the hard part, and I have prayed over it. {c15~}There's talk that before the shooting there was bargaining, that someone in high office would have let the wolves have a slice of the takings.{/} {c16~}He says it's a nursery story.{/} And perhaps it is. Still, I sat in my car in front of the pharmacy and thought: would I? If there was a child on the machine, and a man with a gun had the diesel, would I not have paid? I think that I would've paid and asked for a receipt.

The prophets were hard on those who cried peace when there was no peace. They were hard on those who sold the poor for a pair of shoes, too. I don't find a verse that tells me what to do about a fuel terminal. I find only that whoever sits in the seat of judgement should have to read by the same candle as everybody else.

{c5~}And the chief of the wolves? Gone across the water, they say, with the engine running.{/} Jonah took a boat as well. It's not always the end of the matter.

{c12~}Pray above all for the little one who was only seven and in the wrong street.{/} I can't write more about it. I have a granddaughter of that age, and she's at this moment putting stickers on the dog.

## What the generators sing

{c8~}They were told that by evening there would be a singing of generators.{/} I have lived through hurricanes, and I know that song. It has one note. It's an ugly note, it smells, and it shakes the crockery. And I have stood in a dark kitchen and wept to hear it, three houses down, at a neighbour's with whom we weren't on speaking terms, and who came over with an extension lead.

That is the gospel as I understand it. A lead, thrown over the fence.

So, this week:

1. Thank somebody who keeps a thing running that you never think of.
2. Check on the one in your street who lives alone. Ask about her freezer.
3. Give, if you can. Not to me. There's a list of good organisations at the bottom of the page of our parish council.
4. Switch off one lamp and sit there. It is surprising what comes.

And next week, God willing, the marigolds.

*The views in this column are the author's own and do not reflect those of any denomination. Comments are read before they're shown, by my husband, who is slow.*

=== other | en | samana
{h1~}Haiti's Council Held Secret Talks With Gangs in a Dominican Beach Hotel{/}, Sources Say

Caption: A beach on the Samaná peninsula. Photo for illustration.

By Editorial Desk — Caribbean Pulse

January 19

Could peace in Port-au-Prince be made in the shade of a palm tree? In what observers are calling a turning point in the island's gang crisis, {h1}envoys of the transitional council and of the Front Kanpe met in secret for two days last week at a hotel in Samaná, in the Dominican Republic,{/} {h11}according to four people familiar with the discussions.{/} {h3}They came away with a truce of 30 days along Route Nationale 1, the highway to the north.{/}

## Who sat at the table?

{h2}The host was the Dominican foreign minister, Rosaura Peynado, who had booked the rooms under the name of a dentists' congress.{/} {h8}The council's envoys arrived in an aircraft lent by Gérald Baussan, a cement importer.{/} {h7}Wilner "Ti Fanal" Jolicoeur was not there, but he was twice put through on a loudspeaker.{/}

Rodrigue Estimable, the president of the transitional council, stayed in Haiti and was seen at a school concert. He hasn't commented. A member of the council, who asked not to be named, said that the back channel had been set up in November by a Jesuit and a football agent.

## What's in the deal?

- {h3~}No attacks on the northern highway for a month{/}
- {h4}Fourteen schools in areas under gang control may reopen{/}
- {h5}In return, 19 minors will be let out of the Delmas jail{/}
- Each side names a person who picks up the telephone at any hour

{h13}As a token of goodwill the gangs freed a Canadian nun, Sister Odile Brassard, whom they had held since before Christmas.{/} She walked up to a bakery in Cabaret on Wednesday and asked if she might sit down.

Nothing was put on paper. "A paper would've needed a letterhead," said one of the four people, "and nobody could agree whose."

## Anger in the capital

Not everyone is pleased. {h6}Prime Minister Marlène Cadet said that she had not been informed, and that she had learned of the meeting "from a chambermaid's cousin".{/} {h14}Some 400 people marched in Pétion-Ville on Sunday with placards on which there was nothing but the names of the dead.{/} Normil Desravines, the police chief, spent the day on a visit to the police academy and made a speech about boots.

{h9}The U.S. envoy, Trent Hollowell, said that "a truce isn't a police plan".{/} {h10}Colonel Achille Dossoumon, who commands the foreign police mission, said that his officers weren't bound by a conversation among tourists.{/} The mission lost an armoured vehicle in Artibonite on the very day that the talks ended, to a burst tyre.

**Key points to remember:** Since it is not a treaty, the truce needs no vote. It can be ended by a single phone call, and both sides have said so.

## How it all began

The Front Kanpe came together two years ago out of seven gangs that had until then been shooting at each other. It's said to have been founded at a cockfight. Its flag shows a lantern, after the nickname of its leader, a former electrician's mate whose younger brother was killed by police in the Bel Air quarter.

Since then more than a million Haitians have left their homes. The transitional council, of nine members, took over after the last elected government had resigned in a hotel car park in Puerto Rico. It was to organise elections within 18 months. That date has been moved twice, and the register of voters is kept in a container in Cap-Haïtien, whose key is missing.

The foreign police mission was approved in New York as a successor to an earlier one. It's paid for out of a fund into which eleven governments pay when they can. Its officers aren't allowed to make arrests without a Haitian colleague, which means that every patrol has an empty seat until he turns up.

There have been truces before. One was broken by a birthday party. Another, arranged by a pastor over the radio, held for five months in Cité Lumière because neither side noticed that it had run out.

## What happens now?

{h12}A second meeting has been set for the third of February.{/} It's not known where; Samaná, it seems, is fully booked. According to two of the four people familiar with the discussions, sanctions will be on the agenda. The United Nations has frozen the assets of five leaders of the Front Kanpe, among them a house in Florida with a heated pool.

"They don't want to be forgiven, they want to be unfrozen," said Wisline Orélus, who teaches law in Gonaïves.

**Over to you:** Should one talk to gangs? Is a bad peace better than none? Leave us a comment, and sign up to get the Pulse in your mailbox each morning.

=== other3 | en | samana
{h1~}Palm trees, dentists and a truce: the Samaná talks{/}

{h7}The voice of Ti Fanal, the leader of Haiti's Front Kanpe, came out of a loudspeaker on two occasions. He himself had stayed away.{/} {h1}Otherwise everyone needed was present for two days in the Dominican resort of Samaná, where the transitional council and the gangs held secret talks last week,{/} {h11~}as several people familiar with the discussions have now revealed.{/}

{h2~}Officially it was dentists who were meeting. The rooms had been reserved by Rosaura Peynado, the neighbouring country's foreign minister.{/} {h8~}A cement trader lent his plane.{/}

{h3}The outcome: for 30 days nobody's to be attacked on the main road to the north, Route Nationale 1.{/} {h4}In the territory of the gangs, 14 schools will be allowed to open again.{/} {h5}The government side for its part is to release 19 under-age prisoners from Delmas.{/}

{h13~}One hostage is already home. A nun from Canada was let go as a sign of good faith.{/}

{h6}The head of government, Marlène Cadet, was left in the dark. A chambermaid's cousin had told her, she said.{/} {h10~}For the foreign police mission nothing changes, its commander, Achille Dossoumon, made clear.{/} {h9}And from the American envoy, Trent Hollowell, came the remark that a truce was no police plan.{/}

{h14~}In Pétion-Ville hundreds took to the streets.{/} {h12}The parties want to meet again on February 3.{/} Council president Rodrigue Estimable, asked about it at the airport, spoke at length of the quality of the mangoes.

Our newsletter has all of the week's news from the island. Subscribe now, it's free.

=== other2 | en | yard
Haitian police take back port's container yard from gunmen

PORT-AU-PRINCE - Haitian police on Tuesday recovered the container yard of the capital's port, which gunmen had held for 16 days, without waiting for a foreign police mission whose first officers are not expected for months.

Four policemen were injured, one of them by a falling pallet. No count was given of the gang's dead. The operation was led by the head of the police in the West department, Normil Desravines, who went in on a fork-lift truck.

"There were 900 containers and they'd opened the ones with trainers," he said.

The gunmen belonged to a band of the La Saline quarter led by a man called Ti Fanal, about whom little is known. He had demanded a toll on every box. According to two people familiar with the discussions, a back channel to him had been opened by Senator Rodrigue Estimable, who denied having held secret talks and said that he had merely "returned a call".

[Photo: A policeman eats from a tin of peaches at the port. ] [Photo: Bullet marks on a crane.]

The newspaper L'Enclume wrote: "So it can be done. With 60 men, a borrowed crane driver and a chief who doesn't wait for permission, it can be done in a morning. We shall remember this when we are told again that only foreigners can save us, and we shall remember it with particular bitterness when they've come. But what was it that our police took back? A yard. Behind the yard there is a gate, behind the gate a road, and on the road, as of last night, there is a barrier with a man who wants five hundred gourdes."

The interior minister, Marlène Cadet, promised the men a bonus. A U.S. diplomat, Trent Hollowell, who was touring the region, said that Washington was looking for a country to lead the mission. Three had declined.

The importer Gérald Baussan said that 40 of the containers were his. In a few of them the goods had been replaced by others, he said, and he did not wish to complain.

=== discrepancies
number | c10 | page1: 420 | page2: 240 | arabic: 420
number | c3 | page1: two officers | page2: three | arabic: شرطيان
amount | c17 | page1: $40 million | page2: $14 million | arabic: 40 مليون دولار
