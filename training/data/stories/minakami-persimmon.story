=== page1 | en | offer
{c1~}The Battle For Minakami: Japan's Sensor Jewel Says Yes To Taiwan{/}

by Chief Editor | Asia Markets Explained

Listen to this article

Photo caption: The persimmon tree in front of the headquarters of Minakami Electric in Suwa, Nagano prefecture

Photo caption: Lo Mei-hsuan, chairwoman of Jhenda Precision. Photo: company handout

It's a moment that few in corporate Japan thought they'd live to see. {c1}The board of the sensor maker Minakami Electric on Monday gave up its resistance and recommended the hostile bid of the Taiwanese group Jhenda Precision, by six votes to five.{/} {c2}Jhenda had raised its offer to 4,150 yen a share, which values the company at 912 billion yen ($6.1 billion) and is 18 percent more than it had first put on the table.{/}

Key points

1. {c2~}The new price is 4,150 yen a share{/}
2. {c8~}The white knight has ridden away{/}
3. {c7~}The Japanese government has the last word{/}

## A chairman in tears

{c4}Chairman Tatsuro Minakami, 74, the son of the founder, voted against, wept and announced that he would step down at the end of the year,{/} according to two people with knowledge of the matter. {c16}He then went out and watered the persimmon tree that his father had planted.{/} President Hideto Nukariya, who voted in favour, drove home by a side gate.

{c8}The white knight in the battle, the lens maker Sumikura Optical, had withdrawn its own offer of 3,900 yen on Friday.{/} Its president, Yasuhiko Torigoe, spoke of "a price that only love or folly would pay".

## What Jhenda promises

{c5}Jhenda has pledged to keep all 6,300 jobs in Nagano for five years and the name of the company for ever.{/} {c12}"In 1984 I soldered Minakami sensors for 90 cents an hour, and I still know each of them by its smell," said its chairwoman, Lo Mei-hsuan.{/}

{c10}The union isn't convinced: its leader, Wakana Shibusawa, said she feared for the plant in Ueda, where the same parts are made as in Taichung.{/}

{c11}Jhenda will pay with 480 billion yen of loans from three banks and with its own cash.{/} {c14}If it backs out, it owes Minakami 21 billion yen.{/}

> Pro tip: In a takeover, the price on the screen usually stays a little below the offer. The gap shows how much doubt is left!

{c6}Shares in Minakami rose 11 percent to 4,085 yen on Monday.{/}

## The hurdles

{c13}Jhenda, which already holds 9.7 percent, needs more than half of the shares.{/} {c3}It has extended its offer until November 14.{/} {c9}The Canadian activist fund Laurentine Partners said it would tender its stake; "a good price for a good tree," its founder, Gordon Peverell, wrote to clients.{/} The chairman's estranged sister, Kiyoko Minakami-Brandt, kept silent in Zurich.

{c7}Because the company's sensors sit in the rudders of Japanese submarines, the economy ministry must approve the sale. Minister Sayaka Hanaoka said that would take until January.{/}

Shoji Amakasu, the retired go master who has carried messages between the camps, said that the game had entered the yose, the small moves at the end.

## Background

The battle for Minakami has been going on for three years. The company makes the tiny eyes by which lifts know where the floor is, and has four fifths of that market. Its founder put up the first workshop in a barn for silkworms and forbade his heirs to borrow. That left a mountain of cash, and mountains of cash draw climbers.

## FAQ

**Is the deal done?** No. {c3~}Shareholders have until the middle of November,{/} {c7~}and then the ministry takes its time.{/}

**What will happen to the tree?** {c17}It is listed in the contract, in annex 9.{/}

What's your take: a fresh start or a sell-out? Comment below, and subscribe to our free newsletter!

=== page2 | en | offer
{c4~}Minakami's chairman to go{/} {c1~}as board bows to Jhenda{/}

East Asia Business Daily, October 23, 2028

{c7}January. Not before then, says Sayaka Hanaoka, will the ministry of economy have decided whether Minakami Electric, whose parts steer Japan's submarines, may pass into Taiwanese hands.{/}

{c1}The directors of the firm already have: six of them were for Jhenda Precision's unwanted offer, five against, and so shareholders are now advised to take it.{/} {c2}They would get ¥4,150 apiece, ¥912 billion altogether. The opening bid was eight per cent lower.{/} {c3~}The window closes next month.{/}

{c4}For Tatsuro Minakami, whose father founded the business, it's the end. The 64-year-old was among the five, shed tears in the room and will leave at New Year.{/} {c16~}People saw him with a watering can under the persimmon afterwards.{/}

{c8}No other buyer is left, Sumikura Optical having pulled its ¥3,900 proposal last week.{/} {c9~}Gordon Peverell's Laurentine Partners of Canada intends to sell to Jhenda,{/} {c13}which owns just under a tenth so far and must get past 50 per cent.{/} The market liked it: {c6}at ¥4,085 the stock closed eleven per cent up.{/}

{c5}For five years none of 6,300 employees in the prefecture is to be dismissed, the Taiwanese say, nor will the name ever disappear.{/} {c10}Wakana Shibusawa, who heads the union, points to Ueda, which turns out exactly what Taichung does.{/} {c11}More than half of the money, ¥480 billion, is lent by a trio of banks.{/} {c14}A change of heart would cost the buyer ¥12 billion.{/}

{c12}Lo Mei-hsuan, Jhenda's chairwoman, recalled how she had put together Minakami's products as a worker in the 1980s at 90 cents an hour.{/} {c17~}The tree, incidentally, is provided for in the contract.{/}

President Hideto Nukariya, go-between Shoji Amakasu and the chairman's sister, Kiyoko Minakami-Brandt, made no statement.

=== arabic | ar | offer
{c1~}معركة «ميناكامي» تقترب من نهايتها: مجلس الإدارة يقبل العرض التايواني{/}

طوكيو – الاثنين 23 أكتوبر/تشرين الأول 2028

{c1}تخلى مجلس إدارة شركة «ميناكامي إلكتريك» اليابانية لصناعة أجهزة الاستشعار عن مقاومته وأوصى المساهمين بقبول عرض الاستحواذ العدائي المقدم من مجموعة «جيندا بريسيجن» التايوانية، وذلك بأغلبية ستة أصوات مقابل خمسة.{/}

{c2}ورفعت «جيندا» عرضها إلى 4150 يناً للسهم، ما يقدّر قيمة الشركة بنحو 912 مليار ين (6.1 مليار دولار)، بزيادة 18 في المئة على عرضها الأول.{/} {c6~}وقفز سهم «ميناكامي» 11 في المئة في تعاملات الاثنين.{/}

{c4}وقال مصدران مطلعان إن رئيس مجلس الإدارة تاتسورو ميناكامي (74 عاماً)، نجل المؤسس، صوّت ضد القرار وأجهش بالبكاء وأعلن أنه سيتنحى في نهاية العام.{/}

{c8~}وكانت شركة «سوميكورا أوبتيكال»، التي لُقبت بـ«الفارس الأبيض»، قد سحبت عرضها يوم الجمعة.{/}

{c5~}وتعهدت المجموعة التايوانية بالحفاظ على جميع الوظائف في ناغانو وعددها 6300 وظيفة لمدة خمس سنوات،{/} {c10~}غير أن رئيسة النقابة واكانا شيبوساوا أعربت عن خشيتها على مصنع أويدا.{/}

{c12}وقالت رئيسة «جيندا» لو مي هسوان: «في عام 1984 كنت ألحم مستشعرات ميناكامي مقابل 90 سنتاً في الساعة، وما زلت أميز كلاً منها برائحته».{/}

{c11}وستموّل «جيندا» الصفقة بقروض قيمتها 480 مليار ين من ثلاثة مصارف إلى جانب سيولتها الخاصة.{/} {c13}وتملك المجموعة حالياً 9.7 في المئة من الأسهم وتحتاج إلى أكثر من النصف،{/} {c3}وقد مددت عرضها حتى 14 نوفمبر/تشرين الثاني.{/}

{c9~}وأعلن صندوق «لورنتين بارتنرز» الكندي أنه سيبيع حصته.{/}

{c7}ولا بد من موافقة وزارة الاقتصاد لأن أجهزة الشركة تُستخدم في دفات الغواصات اليابانية، وقالت الوزيرة ساياكا هانااوكا إن الأمر سيستغرق حتى يناير/كانون الثاني.{/}

{c16~}أما شجرة الكاكي التي غرسها المؤسس أمام المقر فقد شوهد رئيس المجلس يسقيها بعد الاجتماع.{/}

=== blog | en | offer
The Man, The Tree And The Number: On Knowing When To Say Yes

6 min read · Slow Living Weekly

What is your number? Go on, you have one. Everybody does. There's a sum for which you would sell the house, the boat, the recipe, the family silver, perhaps even the dog, although you'd cry. Do you know what it is? And if someone came up the path tomorrow and said it aloud, would you feel rich, or would you feel found out?

I've been thinking about numbers this week, which is unusual for me. On this page we talk about linen, sourdough and the art of getting up late. But a reader sent me a cutting about a factory in the mountains of Japan, with the words "this is really one for you" in green ink, and she was right.

A garden at the foot of the Alps (the other Alps)

{c16~}Picture an elderly gentleman with a watering can. Before him stands a fruit tree, put into the ground by his father.{/} {c4~}He has just come out of a room in which he wept in front of colleagues, and he will be gone from the place by the time the year is over.{/} Behind him stands a factory. What it makes I couldn't tell you: something very small that notices things.

{c1~}In that room they had counted hands, and there was one hand more for yes than for no.{/} That is all. One hand! {c2~}A buyer from over the sea, unloved and uninvited, had come back with nearly a fifth more than before,{/} and somebody around that table, somebody who'd been a no in spring, must have looked out at the mountains and become a yes.

I would give a great deal to know who it was. Not the name. The moment. Was it the second cup of tea? Was it a daughter's school fees? Or was it just being tired? I've said yes to so many things because I was tired. I once bought a caravan.

On holding out

We're brought up to admire those who hold out. The last house on the motorway, with its geraniums. The baker who won't sell to the chain. I admire them as well. My aunt Philippa was one. A developer wanted her orchard, and he came every Michaelmas for eleven years with a bottle of port and a better figure. She drank the port with him. She never sold. When she died, the cousins had it ploughed up within a month, and for less than he'd offered in year four.

So what was it all for? I asked myself that at the time. Today I think it was for the eleven bottles of port. He came to the funeral, and he was the only one who knew the names of the apples.

But there's such a thing as holding out too long. You know it from parties. You know it from relationships, if you are honest. {c8~}In the story from Japan there had been a friend at the ready, a suitor of the better sort, with a lower figure but nicer manners, and on the Friday before he simply went home.{/} That's how it goes, dear readers. The friend who'd rescue us does not wait for ever in the hall with his hat in his hands.

Signs that it may be time to say yes:

- You've stopped reading the letters, but you have not thrown them away.
- Your arguments are the same as last year, only louder.
- Nobody else is knocking.
- You dream of small rooms.
- You catch yourself telling visitors what you would do "afterwards".

Signs that it is not:

- You are hungry.
- It's Sunday evening.
- The one who asks will not tell you what he'd do with the tree.

The girl with the soldering iron

And now comes my favourite part, and I have told it to everyone at the farmers' market, whether they wanted to hear it or not. {c12~}The buyer, it turns out, is a woman who as a young thing sat at a bench and put together the products of this very house for less than a dollar an hour. She says that she could tell them apart with her nose.{/}

Is it revenge? Is it love? Can't it be both? There is a bakery in our town in which I had a Saturday job when I was sixteen. The owner was unkind, and the buns were divine. If you gave me nine hundred billion of anything tomorrow, I would buy that bakery. I'd walk in at five in the morning and put on the old apron, and I would not change a thing. I would only be kind. Perhaps I'd raise the price of the buns a little.

{c5~}She has given her word, by the by, that for five years no one up there need look for another job and that the sign over the gate will stay.{/} Five years isn't for ever. But which of us can promise more? I have shampoo that's guaranteed for less.

Learning to be bought

Nobody teaches us how to be bought. There are shelves of books about selling, and not one about the evening after. What do you do with your hands? Where do you go on the first Monday? A neighbour who sold his garage told me that for half a year he kept waking at six and smelling oil. Then he took up the cello. He's terrible. He has never been happier.

I do hope that the gentleman with the can finds his cello. {c17~}And it comforts me beyond words that the tree, so I read, has a clause of its own in the papers.{/} That some lawyer, at two at night, in a tower, had to type the word "persimmon"! That's what I'd call slow living.

An exercise for the weekend

Take a walk around what is yours. Touch things. Ask of each of them: for how much? And for whom? You'll be surprised by how many have no number, and how many have a smaller one than you thought. Then go and water whatever your parents planted. If they planted nothing, plant something. It needn't be a tree. I started with chives.

Tell me in the comments: what's the one thing that you'd never sell? The loveliest answer wins a linen apron.

Slow Living Weekly is a lifestyle page. We do not give financial advice, and if we did, you shouldn't take it. Some of the links above are affiliate links; they help to pay for the sourdough.

=== other | en | stake
The Battle For Minakami: Founder's Daughter Sells To The Enemy

The Battle For Minakami: Founder's Daughter Sells To The Enemy

by Chief Editor | Asia Markets Explained

April 11, 2028

Listen to this article

Photo caption: The headquarters of Minakami Electric with the famous tree, in an archive picture

It's a family drama that few in corporate Japan thought they'd live to see. Kiyoko Minakami-Brandt, the only daughter of the founder of the sensor maker Minakami Electric, on Tuesday sold her stake of 14.2 percent to the Canadian activist fund Laurentine Partners, which wants to break up the company. She received 98 billion yen ($655 million), two people with knowledge of the matter said.

Key points

1. The founder's daughter sells out
2. Laurentine becomes the biggest shareholder with 21.5 percent
3. The fund wants four seats on the board

## Sealed with a pair of scissors

The contract was signed in a hairdresser's in Zurich that the 69-year-old has run since 1991 under her late husband's name. Gordon Peverell, the founder of Laurentine, had his beard trimmed. "My father left me shares, and my brother left me out," she told a Swiss radio station. She added that she had not set foot in the headquarters since a dispute about her mother's kimono chest.

Her brother, chairman Tatsuro Minakami, learned of the sale from a fax. The company's president, Hideto Nukariya, called an emergency meeting at which, according to people with knowledge of the matter, no one spoke for nine minutes.

## What the fund wants

Laurentine has written a letter of 63 pages to the directors. It demands that the company sell its clock division, the ski lift that it owns in Hakuba and a collection of 212 tea bowls, and that it pay out 160 billion yen to its shareholders. It wants to nominate four directors, among them a former head of the Bank of Canada's pension fund.

Peverell made his name in Japan by way of a brewer whose garden he had turned into a car park. Gardeners in Suwa have put up a sign in front of the persimmon tree, with his portrait and a line through it.

> Pro tip: Watch the date of the annual meeting. Whoever is on the register by the end of March may vote!

## Friends and foes

The question now is whether the sale will help the Taiwanese group Jhenda Precision, which has been courting Minakami for some time. Its chairwoman, Lo Mei-hsuan, was seen at Zurich airport on Sunday, yet her spokesman said that she'd been buying a cuckoo clock. Analysts think that Jhenda had offered less and had wanted to pay in instalments.

Sumikura Optical, so often named as a white knight, owns 3 percent. Its president, Yasuhiko Torigoe, was at school with the chairman, and the two play golf on the first Thursday of the month. Asked whether he would come to the rescue, he said that his handicap did not allow it.

Shoji Amakasu, the retired go master whom both sides trust, travelled to Switzerland in March with a letter from the chairman. The letter came back unopened, with a hair on it.

The minister for economic security, Takahiro Ezoe, said that a change of hands among foreigners did not concern him as long as it stayed below a quarter. His colleague at the economy ministry, Sayaka Hanaoka, said that it concerned her very much.

## Background: how the battle began

It all started with a lift in Singapore that stopped between two floors. The engineers found that the sensor was a copy, and the copy better than the original. The trail led to a supplier of Jhenda's. Instead of suing, the Taiwanese bought shares. First they had one percent, then three, and by the time anyone in Nagano looked at the register they were the fourth-largest owner.

The family was divided by then. The founder, Genzaburo Minakami, who is said never to have taken a holiday, had three children, of whom one became a monk. His will was 11 lines long. The voting rights went to the son, the dividends to the daughter, and the monk got the bicycle. Lawyers have lived off these 11 lines for two decades.

The workers have looked on with growing alarm. In Suwa, every fourth household depends on the company, which pays for the fire brigade, the brass band and half of the fireworks. "When the old man was alive, nobody here knew what a share was," says the owner of a noodle shop opposite the gate. "Now they check the price before they order an egg."

## What happens next?

The annual meeting will be held on June 22. Laurentine would need the votes of the life insurers, which have always stood by the management but have grown impatient. A survey by a proxy adviser shows 41 percent for the fund and 44 for the board.

## FAQ

**Can the family stop the sale?** No. There is no right of first refusal, since the will doesn't mention one.

**What will the daughter do with the money?** She wants to buy the house next door and put in more chairs.

**Who speaks for the workers?** The union's Wakana Shibusawa has asked for a meeting with the fund in a room without scissors.

What's your take: betrayal or liberation? Comment below, and subscribe to our free newsletter!

=== other2 | en | pill
Court strikes down Minakami's poison pill

A court in Tokyo has forbidden Minakami Electric to water down the stake of an unwanted shareholder, in the latest round of the battle for the sensor maker from Nagano.

The company, then led by Hideto Nukariya's predecessor Masanobu Iijima, had planned to issue free warrants to everyone except the Taiwanese group Jhenda Precision. Judge Chizuru Onodera called that "a door with a lock for one guest". Iijima resigned within the hour, and Nukariya, the head of research, is to take over in July.

Chairman Tatsuro Minakami announced that he'd appeal. He had told the judge under oath that Jhenda had sent him a box of persimmons in which every fruit was numbered; he took it for a threat. Jhenda's chairwoman, Lo Mei-hsuan, explained that the numbers showed the ripeness.

People with knowledge of the matter said that a settlement had been within reach at Easter. Shoji Amakasu, who had won his last title as a go player a few weeks earlier, had invited both camps to an inn by the lake. Talks broke down over who should have the room with the view. A white knight was also mentioned in those days: Yasuhiko Torigoe, at that time finance director of Sumikura Optical, had looked at the books and said no thanks.

The founder's daughter, Kiyoko Minakami-Brandt, abstained when shareholders approved the pill in February with 57 percent. Gordon Peverell of Laurentine Partners, who had just bought his first hundred shares, attended the meeting and asked about the toilets.

[PHOTO: Protesters with paper lifts outside the court]

Sayaka Hanaoka, who chairs the trade committee of the upper house, said Japan needed a law and not a lock. The union put out a statement with one word, "patience".

The weekly Shinshu Keizai commented: "There was a time when one defended a castle with a moat. Our neighbours in Suwa thought they'd do it with a printing press. The judge has reminded them that paper is wet quickly. Now they'll have to do the one thing that no Minakami has yet attempted, which is to talk to the owners."

Jhenda holds 5.1 percent of Minakami, whose shares stood at 2,270 yen after the ruling.

=== discrepancies
number | c2 | page1: 18 percent more | page2: eight per cent lower | arabic: 18 percent | blog: nearly a fifth
age | c4 | page1: 74 | page2: 64 | arabic: 74
amount | c14 | page1: 21 billion yen | page2: ¥12 billion
