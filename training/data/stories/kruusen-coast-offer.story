=== page1 | en | refusal
{c1~}Greenland's Parliament Says No{/}: {c1~}Colburn's Purchase Offer Rejected{/}

{c1~}Greenland's Parliament Says No{/}: {c1~}Colburn's Purchase Offer Rejected{/}

by Chief Editor, World Desk at Northbound News

⏱ 4 min

The Arctic island isn't for sale, and now it's official. {c1}Greenland's parliament on Wednesday rejected by 27 votes to 2 the offer of U.S. President Wade Colburn to buy the territory.{/} The purchase dispute, which has strained the oldest of alliances, enters a new and dangerous phase.

Image: Fishing boats in the harbour of Nuuk. Illustration only.

## What was on the table?

{c3}Washington had offered 240 billion dollars, to be paid over 20 years, and a further 100,000 dollars for each of the 57,000 inhabitants.{/} {c4}The letter was handed over in Nuuk on November 3 by the president's special envoy, Royce Dillinger, who had bypassed Copenhagen.{/}

> **Key points**
> - {c1~}The vote: 27 against the offer, 2 in favour{/}
> - {c8~}U.S. tariffs threatened for February{/}
> - {c15~}Denmark pays for more ships{/}

## "You can't buy a coast"

{c5}"You can't buy a coast from the people who are standing on it," Premier Malik Kruusen told the chamber, to applause.{/} {c13}The resolution says, too, that nobody may talk to foreign powers about the island's status except through a committee of all parties.{/}

{c2}The two members who abstained both belong to Siku, the party of Arnaq Sivertsen, which wants independence by the end of the decade.{/}

{c10}Outside the building some 2,500 people, more than a tenth of the capital, sang hymns in the snow.{/} {c16}In a poll last week 84 percent of Greenlanders were opposed to joining the United States.{/}

## Copenhagen and Washington respond

{c6}In Copenhagen Prime Minister Annelise Brorholt said that the kingdom "isn't a shop, and the till is not where he thinks it is".{/} {c15}Her government is to spend an extra 14 billion kroner on patrol ships and drones for the Arctic.{/}

{c7}Colburn said that he would "ask again, and nicer".{/} {c8}He didn't rule out tariffs of 25 percent on Danish goods from February 1.{/}

{c9}NATO's secretary-general, Aurel Dragomir, appealed for calm and called the allies to a meeting in Brussels on Friday.{/}

**Pro tip:** Don't confuse the offer with the defence agreement. {c18}Under that the United States already keeps about 150 soldiers in the far north of the island.{/}

## The yacht in the bay

Behind the public drama there's a private one. {c11}According to five people familiar with the discussions, Sivertsen had secret talks with Dillinger in August on board a yacht off Ilulissat.{/} {c12}She said that she'd been bought no more than a coffee, and that she had paid for it herself.{/} The question of who opened the back channel, and who else used it, hangs over Nuuk like the fog.

## Money talks

{c14}Shares of Polarkvan, the rare earth miner of the Texan investor Craig Sundermann, lost 12 percent.{/} Sundermann, a friend of the president, holds two licences near Narsaq.

## How did it come to this?

{c17}Colburn first brought up the idea at a campaign rally in Duluth, where he called the island "the best parking lot in the world".{/} His audience laughed. Nobody's laughing now.

## FAQ

**Can the U.S. simply repeat its offer?** Yes. {c7~}The president has said as much.{/}

**Do the Greenlanders want to become Americans?** {c16~}The great majority don't, a poll suggests.{/}

**Could Denmark sell without Nuuk?** No. Under the law on self-rule the people of Greenland have the right to decide.

What would you have voted? Tell us below, and subscribe to our Arctic Briefing for stories you won't find elsewhere.

=== page2 | en | refusal
Singing in the snow as {c1~}Nuuk turns down the billions{/}

{c10}They stood before parliament and sang church songs, about 2,500 of them, while it snowed.{/} {c1}Inside, the decision fell: 27 members were against selling Greenland to the United States, and 2 were for it. That was on Wednesday.{/} {c2~}Two, from the Siku party, would not commit themselves.{/}

{c5}One cannot buy a coast from those who stand on it, said the premier, Malik Kruusen.{/} {c6~}The kingdom is no shop, added the Danish prime minister, Annelise Brorholt.{/}

{c3}Over two decades 240 billion dollars would have flowed, plus 10,000 dollars a head for a population of 57,000.{/} {c4~}Royce Dillinger, the American special envoy, had brought the letter to Nuuk at the beginning of the month. Copenhagen was not asked.{/}

{c7}President Wade Colburn intends to ask once more and to be nicer about it,{/} {c8}but tariffs of a quarter on products from Denmark remain possible as of the first of February.{/} {c9}The allies will confer in Brussels this Friday at the invitation of Aurel Dragomir, the secretary-general of NATO, who urged everyone to keep cool.{/}

{c17~}It was at an election rally in Denver that Colburn mentioned the plan for the first time.{/} {c18}His country has a presence on the island as it is: some 150 troops in the far north.{/} {c16~}Eight in ten Greenlanders don't want to be Americans, pollsters found.{/}

{c11}Arnaq Sivertsen, who heads Siku, met Dillinger secretly on a yacht near Ilulissat in August, say five persons who know of the talks.{/} {c12~}A coffee was all she got, she insists.{/}

{c13}From now on such contacts with foreign states are to be a matter for a cross-party committee alone.{/}

{c15~}Denmark wants to spend 41 billion kroner more on the defence of the Arctic.{/} {c14}Polarkvan, in which Craig Sundermann from Texas digs for rare earths, fell by 12 percent on the stock exchange.{/}

Tags: Greenland, Arctic, USA, purchase dispute

=== arabic | ar | refusal
{c1~}برلمان غرينلاند يرفض عرض كولبرن شراء الجزيرة{/}

{c1}رفض برلمان غرينلاند، الأربعاء، بأغلبية 27 صوتاً مقابل صوتين عرض الرئيس الأمريكي ويد كولبرن شراء الجزيرة.{/} {c2}وامتنع عن التصويت عضوان من حزب «سيكو» المطالب بالاستقلال الذي تتزعمه أرناق سيفرتسن.{/}

{c5}وقال رئيس الحكومة المحلية ماليك كروسن أمام النواب: «لا يمكنك أن تشتري ساحلاً من الناس الواقفين عليه».{/} {c13~}وحصر القرار أي حديث مع قوى أجنبية عن وضع الجزيرة في لجنة خاصة.{/}

{c3}وكانت واشنطن قد عرضت 240 مليار دولار تُدفع على 20 عاماً، إضافة إلى مئة ألف دولار لكل من سكان الجزيرة البالغ عددهم 57 ألفاً.{/} {c4~}وسلّم العرضَ المبعوث الخاص رويس ديلينجر في نوك متجاوزاً كوبنهاغن.{/}

{c6~}وقالت رئيسة الوزراء الدنماركية أنيليسه برورهولت إن المملكة «ليست متجراً»،{/} {c15}وتعتزم حكومتها إنفاق 14 مليار كرونة إضافية على سفن دورية ومسيّرات في القطب الشمالي.{/}

{c7}وقال كولبرن إنه سيسأل «مرة أخرى وبلطف أكبر»،{/} {c8}ولم يستبعد فرض رسوم جمركية بنسبة 25 في المئة على السلع الدنماركية اعتباراً من مطلع شباط.{/} {c9}ودعا الأمين العام لحلف شمال الأطلسي أوريل دراغومير إلى الهدوء وإلى اجتماع للحلفاء في بروكسل الجمعة.{/}

{c11}وأفاد خمسة مطلعين على المباحثات بأن سيفرتسن أجرت محادثات سرية مع ديلينجر في آب على متن يخت قبالة إيلوليسات.{/} {c12~}ونفت هي أن تكون قد حصلت على شيء سوى فنجان قهوة.{/}

{c10~}وتجمع نحو 2500 شخص أمام البرلمان،{/} {c16}وأظهر استطلاع الأسبوع الماضي أن 84 في المئة من السكان يعارضون الانضمام إلى الولايات المتحدة.{/}

=== blog | en | refusal
Everything Has a Price. Doesn't It?

6 min read — The Slow Hearth, a journal of home, salt & simple living

Could somebody buy your view? Not your house; I mean the thing you look at with the first cup in your hand. What would you ask for it? And if they came back and doubled it, would you find that you'd been looking at it in the wrong way all those years?

I was kneading when the news came on. It was the rye, the heavy one that you can't leave, so I had to hear it through to the end with both hands in the bowl, and it's possible that the loaf heard too. It has come out dense and rather stubborn. My neighbour says that it's the best so far.

## An offer in the letterbox

{c1~}Up there where the maps go white, a small parliament has told a very large buyer that it would rather not.{/} {c5~}And the man who leads them put it in a way I'd like to have in cross-stitch over the sink: as long as people are standing on a shore, it can't be bought from them.{/}

I have had offers myself. You'll remember the man with the hat, two summers ago, who wanted our lane end for a coffee kiosk. He was most polite. He left a card under the milk bottles, so that for a week our milk had an opinion. I didn't sleep. It wasn't a question of the money, I told everyone. Of course it was a question of the money; when it isn't, you sleep.

{c3~}They were offered a sum that I can't picture at all, and then, on top of it, a hundred thousand for every man, woman and baby.{/} That, I can picture. I did picture it, all through the second rise. New windows on the north side. The roof of the wash-house. My sister's teeth. I had spent it by the time the oven was hot, and was beginning to look round for who else might be given some.

## What we mean by "enough"

There's a lovely word in the old almanacs, "sufficiency". It has gone out of use, like pattens and blancmange. I think it's a word for people with a pantry. If you have forty jars of plums then you know what it is: it's thirty-eight, and two to give away.

Here are a few ways to practise:

- Count what you have before you look at what's on offer.
- Leave a letter unopened for a night.
- Ask who'd be living next door afterwards.
- Say the price aloud in the room that it is for. Does the room mind?
- Go out and stand on it. Whatever it is.

## Who was asked, and who wasn't

{c4~}What rankled with me is that the letter went round the side of the house. The envoy took it straight to the daughter, so to speak, without ringing at her mother's.{/} I've been a daughter and I've been a mother, and I couldn't tell you which of them ought to be more cross.

{c6~}The mother, for her part, says that hers is no shop and that the gentleman's got the wrong idea of where the till is.{/} Well! I laughed so much that I had to sit on the flour bin. When I was small we did have a shop, in our front room, wool and paraffin, and the till was a tea caddy behind the Bible. Nobody ever found it, and one year that included us.

{c11~}There's a tale, too, of a boat in a bay at the end of summer, of two people who talked when nobody was meant to know.{/} {c12~}She had a cup of coffee, says she, and it went on her own bill.{/} I'm inclined to believe in the coffee. All big things that ever befell our family began with someone having had just the one coffee.

## Being asked nicely

{c7~}He'll be back, he says, and he will put it more sweetly.{/} That's the sentence that has stayed with me. It sits on the windowsill like a cat that isn't ours.

For what does one say to it? "No" is a complete sentence, the magazines tell us. I've never found it so. "No" is the first half of a sentence, and the second is "but do have some cake", and by the time the cake is eaten you've said yes. A woman I know in the Faroes has a better way. She says "I hear you", and then goes to see to the sheep.

I looked round the kitchen for what I'd miss if somebody came and asked for it nicely enough. The butter dish, the lamp, the good scissors. The lamp was a wedding present from people we don't see any more. It has a flex like a rope and it hums. I'd not part with it for a yacht, and I've been rude about it for thirty years. Perhaps that is the test: what are you allowed to be rude about? That's yours.

## Song and weather

{c10~}But do you know what they did, a couple of thousand of them, while the votes were being counted? They stood in the snow and sang.{/} Not slogans, either; the sort that you have in church. I've tried to find out which, and nobody could tell me. I've decided that it was the one about the ship. It's always the one about the ship.

I went down to the shingle that evening with a flask and the heel of the loaf, and sat on the upturned dinghy that's been waiting for paint since my brother moved inland. There was the view, and nobody had bought it. There was the tanker that is always there. I tried a verse on my own and a dog joined in.

So here's my homework for you all:

1. Write down one thing that you'd never sell.
2. Write underneath what you would take for it. Be honest.
3. Burn the paper. Use it to light the stove.
4. Bake something. Give half of it away, to whoever lives round the side.

The recipe for the rye is on the next page. You'll want strong arms and a dull news day.

*I'm not an economist or a diplomat. Some links on this page may earn me a small commission, which goes on jars.*

=== other | en | consultants
Denmark Expels Two American "Consultants" Over Nuuk Influence Campaign

Denmark Expels Two American "Consultants" Over Nuuk Influence Campaign

by Chief Editor, World Desk at Northbound News

⏱ 5 min

The Arctic island isn't for sale, but somebody has been shopping for friends. Denmark on Monday ordered two American citizens to leave the kingdom, accusing them of having run a secret campaign to win over Greenlanders to the purchase. The dispute, which has strained the oldest of alliances, enters a new and murky phase.

Image: A row of coloured houses in Nuuk under northern lights. Illustration only.

## Who are the two men?

The Danish security service named them as Brent Haverty, 44, a former campaign manager from Ohio, and Lyle Kopecky, 29, who describes himself as a maker of documentaries. They'd been living since spring in a rented flat above a bicycle shop. Both were put on a flight to Keflavik with three suitcases and a drum.

"They weren't spies. Spies would've been cheaper," the head of the service, Signe Kjeldahl, told a news conference. It is the first time that Denmark has expelled nationals of an allied country since the war.

> **Key points**
> - Two U.S. citizens expelled, a third man questioned
> - 61 fake profiles in Greenlandic, with mistakes
> - A list of names, sorted by boat

## The list

The pair are said to have kept a list of some 180 people, among them teachers, skippers and a choirmaster, whom they marked with one to five stars for their feelings towards America. People with four stars were invited to a barbecue. Those with five got an outboard motor on easy terms.

They also paid for a video in which an old hunter praises the U.S. Coast Guard. He turned out to be a retired actor from Maine. According to four people familiar with the investigation, the service came on their trail when the man's accent was mocked at a kindergarten.

Haverty's lawyer, Pernille Ravnskov, said that her client had been doing market research for a brand of frozen food. Kopecky has put a picture of the drum on the internet.

## Did Washington know?

That's the question. The special envoy, Royce Dillinger, said that he'd met Haverty "in an elevator, going down". President Wade Colburn called the two "wonderful young people" and said that Denmark ought to thank them. The U.S. embassy in Copenhagen was asked for an explanation, and its chargé d'affaires spent 50 minutes at the foreign ministry.

The prime minister, Annelise Brorholt, said that friends didn't count each other's stars. Malik Kruusen, the premier of Greenland, cut short a fishing trip. Arnaq Sivertsen, of the Siku party, had only two stars, as became known, and said she was hurt.

In the secret talks between the two governments, which go on in spite of everything by way of a back channel in Reykjavik, the matter was brought up on the same evening, according to two people familiar with the discussions. The other side is said to have asked for the list back.

**Did you know?** Greenlandic builds whole sentences into one word. The fake profiles gave themselves away by leaving spaces.

## A long courtship

The island has been wooed before. In the last century an American government offered gold for it, and was told that the matter would be looked into. In Colburn's first month in office a globe was set up in his study on which Greenland was already painted in the colours of the United States; aides said that it had been a printing error.

What draws him is a matter of debate. There are the minerals, though few of them are mined and the one harbour near them freezes. There's the shipping lane, which is open for ten weeks of the year. And there is the map itself, on which, due to the way that globes are flattened, the island looks as large as Africa. A former adviser wrote in his memoirs that nobody had dared to tell the president.

Danes for their part have had to learn how little they know of it. A commission of historians is at work on the forced moves of the 1950s. Half of the teachers in the settlements come from Jutland and leave again after two winters. It's on such grievances, Kjeldahl said, that the campaign had played, "and they were not invented in Ohio".

## What experts say

"It is a clumsy business, and it's meant to be seen," said Torfinn Haugsbakk, who studies the Arctic at a college in Bodø. "You send two men with a drum. If they're thrown out, you complain. If they aren't, you send ten."

The investor Craig Sundermann, whose foundation is reported to have paid the rent of the flat, said that he supported culture wherever he found it. Aurel Dragomir, the secretary-general of NATO, who was on his way to Ankara, wouldn't discuss it. A third man, a Danish citizen who drove the pair about on a snowmobile, was questioned and let go.

## What happens next?

The Folketing is to debate a bill that would make it a crime to work for a foreign state in disguise. In Nuuk all those on the list are to be sent their page of it by mail. The postmistress, who has four stars herself, expects a rush.

**How many stars would you get?** Tell us below, and subscribe to our Arctic Briefing for stories you won't find elsewhere.

=== other2 | en | airport
Greenland's parliament backs Danish money for airports, 18-12

NUUK - Greenland's parliament voted by 18 to 12 on Thursday to accept Danish loans for the lengthening of two runways, ending a purchase dispute over shares in the island's airports that brought down one government and nearly a second.

The money keeps out a Chinese builder which had offered to do it for a third less. It'd been favoured by Malik Kruusen, the minister of fisheries, who voted against his own cabinet and then resigned by text message.

"We've exchanged a lender whom we do not know for one whom we know too well," he said.

Photo: A turboprop aircraft lands in a crosswind in Nuuk. // Photo: Members of parliament during a coffee break. Archive

Behind the Danish offer was pressure from the United States. A Pentagon official, Royce Dillinger, had visited Copenhagen twice for secret talks, according to three people familiar with the discussions. The Danish defence minister, Annelise Brorholt, who was the other end of that back channel, has said that they spoke about helicopters.

The Copenhagen weekly Fredagsbrevet wrote: "It has cost us 700 million to discover that the island is ours. For half a century no Danish government could find the money for a runway on which anything larger than a crop-duster may land. Then an American raised an eyebrow, and it was found within a fortnight, in a drawer marked 'unforeseen'. The Greenlanders will have noticed what opens our drawers. They'd be fools not to wave to the Americans more often."

In Washington, Senator Wade Colburn of Minnesota, who sits on the Arctic subcommittee, said that he'd never been there and that it looked big.

A 24-year-old student leader, Arnaq Sivertsen, threw a paper plane from the gallery. It said "Ours". She was led out and given it back.

Work on the runways is to begin after the thaw.

=== discrepancies
amount | c3 | page1: 100,000 dollars for each | page2: 10,000 dollars a head | arabic: مئة ألف دولار
place | c17 | page1: Duluth | page2: Denver
amount | c15 | page1: 14 billion kroner | page2: 41 billion kroner | arabic: 14 مليار كرونة
