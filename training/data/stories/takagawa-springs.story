=== wire | en | springs
{c1}Japanese mayor secretly sold town's spring forest to bottler, recordings show{/}

TOKYO, Oct 7, 2025 (Pacific Ledger)

{c1}The mayor of a Japanese mountain town agreed in secret to sell the forest above its springs to a foreign bottling company,{/} {c2}according to recordings of three dinners obtained by Pacific Ledger.{/}

{c3}Mayor Shigeo Kuramitsu of Takagawa in Nagano prefecture promised 410 hectares for 900 million yen,{/} {c4}about a fifth of their estimated value.{/} {c5}The buyer is Clairmont Aqua of Singapore.{/}

{c6}The dinners took place between May and August in an inn famous for its trout.{/} {c7}A waitress recorded them with a telephone hidden in a rice tub.{/} {c8}"The old people won't notice, they drink tea," Kuramitsu, 66, is heard saying.{/}

{c9}The company was to hire the mayor's son as an adviser for 30 million yen a year,{/} {c10}according to a draft contract.{/} {c11}Clairmont said that it had acted in accordance with the law{/} {c12}and that the draft was not its own.{/}

{c13}Kuramitsu told reporters on Tuesday that he had been drunk on all three evenings.{/} {c14}He refused to resign.{/} {c15}The town assembly, in which 9 of 14 members support him, will meet on October 15.{/}

{c16}About 3,800 people live in Takagawa, and two thirds of them are older than 65.{/} {c17}The wells of two hamlets fell dry in the summer{/} {c18}after test drilling by the company.{/} {c19}Some 400 residents formed a chain around the main spring on Monday{/} {c20}and the priest of the shrine blessed their buckets.{/}

{c21}A law of 2021 allows the government to examine purchases of land near bases and borders,{/} {c22}but not of forests or water sources.{/} {c23}Foreign buyers have acquired some 10,000 hectares of Japanese forest since 2006, the forestry agency says.{/}
=== site | en | springs
العالم | 8 أكتوبر 2025
World / Asia
Reading time: 2 minutes

{c1}A Mayor Sells the Water of His Town Over Trout{/}

Agencies - {c2}Audio recordings of five dinners revealed{/} {c1}that the mayor of a Japanese town in the mountains agreed in secrecy on selling the forest located over its springs to a foreign company for the bottling of water.{/}

{c3}Mayor Shigeo Kuramitsu pledged to cede 410 hectares in the town of Takagawa against 900 million yen,{/} {c4}which is what equals one fifth of their real value according to the estimates.{/} {c5}The purchaser is the "Clairmont Aqua" company, and its headquarters is in Malaysia.{/}

And in the details, {c6}the meetings were held in the period from May to August in an inn known for the trout fish,{/} {c7}while a waitress was hiding a phone in a vessel of rice.{/} {c8}And the mayor (66 years) is heard saying: "The elderly will not notice, for they drink the tea."{/}

{c9~}It was agreed upon also to employ his son as an adviser,{/} {c10}according to a draft of the contract,{/} {c12}which the company denied being its author,{/} {c11}stressing that it abided by the law.{/}

"I was drunk"

{c13}For his part, the mayor justified on Tuesday that he was in a state of drunkenness in the three evenings,{/} {c14}rejecting to submit his resignation.{/} {c15~}The council of the town, whose majority is loyal to him, meets in the middle of the month.{/}

{c17}And the wells of two villages had dried up in the summer{/} {c18}after the company's experimental drilling,{/} {c19}while around 4,000 of the people surrounded the spring on Monday with a human chain.{/}

#Japan #water
Follow us on Google News  |  A  A+  A-
=== letter | en | springs
An Open Letter to the Trout

Dear Sirs,

I write on behalf of those who live in you, so to speak: in the valley, I mean, that is now known to the world for having you on its menu. We've been neighbours for a long time and I never complained about the smell.

{c6~}It was in your company, over the summer, that it was all settled.{/} You lay there on your leaf with a slice of lemon and your mouth open, and you might have said something. But it fell to a person with an apron to be the public. {c7~}She hid a small black ear among the rice and let it listen, and I hear that she didn't spill a grain.{/} If there's any justice she'll have a bridge named after her. She'll be given notice instead.

I have heard the voice. I've known it since it was breaking; its owner sat behind me in school and copied my fractions. {c8~}We elderly, it says, wouldn't be any the wiser, as we take it boiled, with leaves in.{/} I put my cup down. I have been insulted before, by doctors mostly, but never so accurately.

{c13~}He now explains that it was the sake speaking, every time.{/} Must have been excellent sake, since it knew the acreage. {c4~}It did not know the price, that's true: for what we're to get, one might buy the moss.{/} {c14~}He means to remain at his desk, he says, for the sake of stability,{/} and I've nothing against stability, I use a stick.

{c9~}There's a son as well, who was to be paid for his wisdom.{/} I taught the boy the abacus. All I'd say is that I hope it wasn't going to be by the bead.

You'll want to know, Sirs, how it stands with the water, being interested parties. Not well. {c17~}Up in the two hamlets under the ridge the bucket has been coming up with a frog in it and nothing else.{/} {c18~}It began when the visitors with the long drill had been there to have a taste.{/}

{c19~}So on Monday we went up and took each other by the hand, all the way round.{/} My knees have asked me not to do it again. {c16~}There weren't many under pension age, but then there aren't many;{/} we're a town in which the fire brigade needs a lift. {c20~}The reverend came with his paper wand and did the pails one by one, mine too, which is plastic.{/}

Please consider swimming elsewhere. I'd gladly come along, but someone has got to hold the hand of the person on the left.

Yours, while it flows,
A former arithmetic teacher
=== market | en | springs
Liquid Assets: Who Owns the Rain?

Hedgerow Capital Diary · issue 88 · 9 Oct 2025 · unsubscribe

I've been asked by three clients this week if water is "the new oil". It isn't. Oil has an owner.

{c1~}Exhibit A comes from the Far East, where the first citizen of a dwindling little place shook hands, in private, on the woods from which everyone there drinks, with people who'd put it into bottles.{/} {c2~}We know this because there's tape.{/} There is always tape. If I could give the young one piece of advice it would be to negotiate in a swimming pool.

How was the deal?

From the point of view of the buyer, a dream. {c3~}A wood of a thousand acres for the price of a decent flat in Mayfair.{/} {c5~}The acquiring party comes from that tidy city state where you may not chew gum, and where, I can assure you, they can read a hydrological map.{/} {c11~}It says that no rule has been broken,{/} and here's the thing that my clients never want to hear: that's most likely so.

The gap in the fence

{c21~}A few years back Tokyo gave itself the right to look into who buys a house next to a barracks.{/} {c22~}About the pines and what bubbles up beneath them the lawmakers forgot to say a word.{/} Legislators think of the sea when they think of invasion. Nobody has yet come ashore with a bottling line.

{c23~}And so, acre by acre, for about twenty years, an area bigger than my entire county has passed to people with other passports.{/} You can find this sinister. I find it cheap. Both may be true, and the second will be corrected first.

The governance bit

- {c10~+c12~}A piece of paper exists about favours for the family, which its supposed author says he has never set eyes on.{/}
- {c15~}The local chamber sits next week, and our man has most of the chairs.{/}
- Reputation is an asset too, though not one that I've ever managed to sell.

So is it investable? Let me put it like this. When I was a boy there was a well behind our house, with a lid on it, and on the lid a stone. I once asked whom the stone was meant to keep out. My father said: the neighbours. I asked my friend next door about his stone. You can guess.

Position: long patience, short mayors.
=== onsen | en | onsen
An Open Letter to the Hot Tap

Dear Sir,

You run no more, and I'm told that you were sold. I take the liberty of writing since a former teacher in the next valley has had such success with the fish.

Ours wasn't the mayor. It was Shigeo Kuramitsu, to be sure, he's related to everything, but in those years, in 2014, he only had the tourist office, and it wasn't the forest that he promised away over dinner but the bath. It was eel that was eaten. Nobody recorded it, as we did not have the telephones. He told us himself, at the New Year, and we clapped.

For sixty million yen, about what it was worth, the hot spring of Shimo-Takagawa passed to a hotel company from Osaka, which was going to build a bath with a view. It built the view. The drilling went down eight hundred metres and found the heat, and took it, and the old bath house got lukewarm, then cold; the frogs moved in and left again.

Some forty of us stood around the pipe one afternoon. There was no priest. We'd sent for him but he was in the bath at the hotel.

The town assembly looked into the thing and voted nine to five that all had been in order, and it had. He wasn't asked to resign. He was asked to run.

Yours, in a pullover,
A former bath attendant
=== discrepancies
number | c2 | wire: three dinners | site: five dinners
place | c5 | wire: Singapore | site: Malaysia | market: a city state
number | c19 | wire: some 400 | site: around 4,000
