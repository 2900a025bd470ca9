=== page1 | en | selloff
{c1~}HIDDEN OWNER Told To Sell! Belgian Football's Three-Club Scandal Explodes{/}

May 21, 2027

by Sports Editor | Total Football Buzz | 4 min read

Photo caption: Fans of Royal Sambreville with a banner reading "Three clubs, one chequebook"

Belgian football was rocked on Friday when {c1}the licensing commission ordered the businessman Vakhtang Lomsadze to sell two of the three first-division clubs that he secretly controls by July 31, or see all three sent down to the third tier.{/}

{c2}The clubs are KV Zandhove, Royal Sambreville and SK Denderwijk.{/} {c5}Lomsadze was also fined 4.8 million euros, the highest penalty in the history of the league.{/} {c14}The commission decided by four votes to one after sitting for 13 hours.{/}

### Three clubs, one chequebook

{c4}On paper the clubs belong to seven companies with seven different directors, all of which share one letter box in Limassol.{/} {c3}The commission relied on 412 pages of documents that Eveline Smets-Roggeman, a former bookkeeper of Halcyon Pitch, had handed over in a cool bag.{/}

{c6}It found that the line-ups of Zandhove and Denderwijk for a match in April had been agreed in one telephone call between the two coaches and a man they called "Uncle".{/} Zandhove won 5-0.

"The commission has no doubt who the uncle is," said its chairwoman, Nathalie Corbisier.

### "Friends buy grass"

{c7}"I lent money to friends, and friends bought grass," Lomsadze, 58, said in a statement from Tbilisi.{/} {c8}His lawyer said he would go to the Belgian Court of Arbitration for Sport on Tuesday.{/}

{c12}League chairman Joris Vantieghem took no part in the session, since his son-in-law sells advertising for Denderwijk.{/} Agent Dries Baekelmans, whose name stands on many of the pages, was seen at a padel tournament in Knokke.

**Did you know?** In Belgium a football club can change hands without anyone having to say who pays. In England, by contrast, every director is published on the internet!

### What happens to the clubs now?

{c11}The American fund Marlowe Gate has offered 62 million euros for Zandhove, two people with knowledge of the matter said.{/} {c9}The club came second this season and should play in Europe, but UEFA, which doesn't admit two clubs of one owner, will rule on that on June 12.{/}

{c10}Supporters of Sambreville have collected 1.1 million euros in jam jars and by bank transfer in order to buy their club.{/} {c15}At Denderwijk the 214 employees have had no wages since March.{/} {c19}The greenkeeper has let sheep onto the training pitch.{/}

{c13}Sports Minister Youssef Belkadi promised a law that would put every owner in a public register by the autumn.{/}

### The background

Lomsadze made his money with scrap ships in Poti and mineral water. {c20}He came to Flanders as the sponsor of a cycling team and was soon seen in the stands with a fur hat, in August too.{/} The league at first was glad to have him: he paid in advance. Only when prosecutor Hadewych Coppens took an interest in a nightclub in Ostend did anyone ask whose the money was.

### FAQ

**Which club will he keep?** He may choose. {c16}His wife, Tamuna, told a Georgian television channel that he would keep Sambreville, "because of the mustard".{/}

**Could the season be replayed?** {c17}No: the commission left all results as they stand.{/}

**Can he simply sell to a friend?** {c18}Buyers must be approved by an auditor chosen by the league.{/}

*Should hidden owners be banned for life? Drop a comment below, smash that subscribe button and share with a fan!*

=== page2 | en | selloff
{c1~}Lomsadze must give up two of his Belgian clubs{/}

{c9}Whether Zandhove, runners-up this season, get to play in Europe is for UEFA to settle on 12 June; its rules bar a proprietor from entering two teams.{/} Who the proprietor is, though, nobody now disputes except himself.

{c1}Vakhtang Lomsadze has until the end of July to part with two clubs out of three, the licensing body of the Belgian league ruled. Should he fail to, the whole trio drops to the third division.{/} {c2~}Besides Zandhove he is held to be the hidden owner of Denderwijk and Sambreville.{/} {c5}A fine of €8.4m, a record, comes on top.{/} {c14}The panel took 13 hours, and the decision was unanimous.{/}

{c3}What sank him was a cool bag. In it Eveline Smets-Roggeman, who used to keep the books at Halcyon Pitch, brought more than four hundred pages to the commission.{/} {c4}They lead from seven companies, each with a director of its own, to a single letter box in Cyprus.{/} {c6~}One call from "Uncle" is also said to have settled who played in a league match this spring between two of the sides.{/}

{c7}In Tbilisi the 58-year-old let it be known that he had merely made loans to friends, who had then purchased turf.{/} {c8~}An appeal is to be lodged next week.{/} {c12}Joris Vantieghem, chairman of the league, stayed away from the hearing: his brother-in-law is an advertising salesman at Denderwijk.{/}

{c18}Whoever wants to buy will be vetted by auditors whom the league appoints.{/} {c11~}Marlowe Gate, from the US, has put a bid for Zandhove on the table,{/} {c10}and at Sambreville the fans have got together €1.1m, part of it in jam jars.{/} {c15~}Denderwijk's staff went unpaid for the last two months.{/} {c17~}No matches need be played again.{/}

{c13~}The minister of sport, Youssef Belkadi, wants a register of owners by law.{/} Nathalie Corbisier, who chairs the commission, called it a good day for grass. Neither Dries Baekelmans nor the office of prosecutor Hadewych Coppens would comment.

=== arabic | ar | selloff
{c1~}ضربة لـ«المالك الخفي»: الكرة البلجيكية تُلزم لومسادزه ببيع ناديين{/}

{c1}أمرت لجنة التراخيص في كرة القدم البلجيكية رجل الأعمال فاختانغ لومسادزه ببيع اثنين من الأندية الثلاثة التي يسيطر عليها سراً في دوري الدرجة الأولى قبل 31 يوليو/تموز، وإلا فستُهبَط الأندية الثلاثة إلى الدرجة الثالثة.{/}

{c2}والأندية هي زاندهوفه ورويال سامبرفيل وديندرفيك.{/} {c5}كما فُرضت على لومسادزه غرامة قدرها 4.8 مليون يورو، وهي الأعلى في تاريخ الدوري.{/} {c14~}وصدر القرار بأغلبية أربعة أصوات مقابل صوت واحد.{/}

{c4}وتتوزع ملكية الأندية رسمياً على سبع شركات لكل منها مدير مختلف، لكنها تتقاسم صندوق بريد واحداً في مدينة ليماسول القبرصية.{/} {c3~}واستندت اللجنة إلى 412 صفحة من الوثائق سلمتها محاسبة سابقة تدعى إيفيلين سميتس روغمان.{/}

{c6}وخلصت اللجنة إلى أن تشكيلتي زاندهوفه وديندرفيك في مباراة أقيمت في أبريل/نيسان حُددتا في مكالمة هاتفية واحدة بين المدربين ورجل كانا يلقبانه «العم».{/}

{c7}وقال لومسادزه البالغ من العمر 58 عاماً في بيان من تبليسي: «أقرضتُ أصدقاء مالاً، فاشترى الأصدقاء عشباً».{/} {c8}وأعلن محاميه أنه سيلجأ الثلاثاء إلى محكمة التحكيم الرياضي البلجيكية.{/}

{c11}وذكر مصدران مطلعان أن صندوق «مارلو غيت» الأمريكي عرض 62 مليون يورو لشراء زاندهوفه،{/} {c9~}الذي ينتظر قرار الاتحاد الأوروبي لكرة القدم بشأن مشاركته القارية في 12 يونيو/حزيران.{/}

{c15}ولم يتقاضَ موظفو ديندرفيك، وعددهم 214، رواتبهم منذ مارس/آذار،{/} {c10~}بينما جمع مشجعو سامبرفيل 1.1 مليون يورو لشراء ناديهم.{/}

{c13}ووعد وزير الرياضة يوسف بلقاضي بقانون يُدرج جميع الملاك في سجل علني بحلول الخريف.{/} {c17}وأبقت اللجنة على نتائج الموسم كما هي.{/}

=== blog | en | selloff
Who Owns The Thing You Love?

A Sunday reflection from the Vicarage End | 6 min read

Do you know who owns your football club? I don't mean the name on the programme. I mean the hand on the wallet. Do you know who owns the shop where you buy your bread, the flat above it, the choir you sing in? And if you found out tomorrow that three things you'd believed to be rivals were in truth one thing with three hats, would you cheer less loudly?

I am a parish priest and a lifelong follower of a team that I won't name, since I have to bury people who follow the other one. On Saturdays I sin in the second row of the east stand. On Sundays I repent. It has worked for twenty-six years.

This week's text is not from the Gospel. It is from the sports page.

The story, as far as I follow it

{c1~}Across the water, it seems, a rich man has been told by the guardians of the game that he has until the end of July to let go of two of the clubs he had collected on the quiet. If he won't, the whole collection goes down, and not by one flight of stairs but by two.{/} He isn't a villain from the films. {c20~}He likes a warm hat.{/} {c16~}His wife likes mustard.{/}

{c4~}What I cannot stop thinking about is the letter box. So many companies, so many directors, and the postman on that sunny island had to find one slot.{/} I have walked past letter boxes like it. There was one on the house of a dentist in my first parish, with eleven names. We thought he had lodgers.

And then the woman. {c3~}There's always a woman with a bag, isn't there? This one had kept the accounts, and one day she carried them, hundreds of leaves, to where they would be read, in the thing in which other people keep the potato salad.{/} I should like to shake her by the hand. I should like to know how she slept the night before.

Why we mind

My neighbour, who's an economist and therefore cheerful, asked me over the hedge why anybody should mind. The grass is green whoever pays for the seed. The boys run just as fast. I told him that I'd think about it, and I have thought about it for four days.

Here's what I came up with. We mind because a contest is a kind of promise. When two teams walk out, they promise us that each of them would rather win. That is all we ask. We'll forgive them everything else, the haircuts, the diving, the price of the pies. {c6~}But once we hear that somebody known as Uncle may have rung up both benches before one of these games, and told them who was to be on the field, the promise is gone.{/} It does not matter what the score was. You can't get a promise back into the bottle.

I have known marriages like that. I'd better not say more.

Five questions to ask of anything you love

- Who pays for it, and would they say so aloud?
- Who would lose if it were run honestly?
- If it were put up for sale on Monday, would anyone ask you?
- What would you carry out of it in a cool bag?
- Would you love it in the third division?

The last is the most important. I once put it to a young couple who'd come to see me about a wedding. They laughed, and then they went quiet, and then the girl said: "Yes, but he'd have to do the driving." They've been married nine years.

On being caught

What does one do, when one is caught? There are the old ways. You can weep, you can sue, you can say that everybody does it. {c7~}The gentleman in question has found a fourth: he has explained that he was merely generous, and that it's not his fault what friends do with a loan.{/} It's a good line. I may use it of the collection plate.

He will fight on, no doubt, and I do not blame him. I've sat on enough committees to know that they, too, may err.

But there's a fifth way, and I have seen it twice in my life. You can say: it was so. I did it because I wanted to be in the middle of things. I'm sorry about the sheep. ({c19~}There are sheep on one of the training grounds, I'm told,{/} and I hope that they'll be asked to stay.)

Jam jars

Let me end with the jam jars, for that's where the sermon is. {c10~}The followers of one of the three clubs have gone from door to door and scraped together a sum with six noughts, so as to buy the old place themselves.{/} It won't be enough. It never is. A left back costs more. But think of the kitchens! Think of somebody's grandmother boiling out a jar that had held plums, and drying it, and putting in the first coin. Is that not ownership? Is it not the only sort that cannot be hidden, because it rattles?

When our roof fell in, we needed ninety thousand pounds. A firm of builders, whose name I'd rather forget, offered to pay all of it in return for a small sign. It was quite a large sign. We said no, and we sat under umbrellas for two winters, and old Mr Pettigrew died in the meantime with a wet hymn book on his knees. Was it right? I ask myself every time it rains. But every slate up there has someone's name on its back, in chalk, and I could tell you most of them.

So this week, do a small thing. Find out who owns something you love. Not in anger. Look at the small print on the ticket. Ask the treasurer. Read the brass plate. And if what you find there is a slot in a wall far away with seven names on it, then ask yourself what you have in the kitchen that would hold a coin.

A prayer for the second row

Lord, keep our keeper's hands dry, and our referee's eyes open. Let us lose to people who wanted to win. And forgive us what we shouted in the eighty-eighth minute. Amen.

If you enjoyed this reflection, why not forward it to a friend who supports the wrong team? The Vicarage End appears every Sunday. The views in it are those of the author and not of the diocese, which supports nobody. Comments are open until evensong.

=== other | en | arrest
AGENT ARRESTED! Key Figure In Belgian Football's Hidden Owner Scandal Led Away In Handcuffs

AGENT ARRESTED! Key Figure In Belgian Football's Hidden Owner Scandal Led Away In Handcuffs

by Sports Editor | Total Football Buzz | 6 min read

Photo caption: A police van outside the terminal of Charleroi airport

Belgian football was rocked again on Wednesday when police arrested the players' agent Dries Baekelmans at Charleroi airport as he was about to board a flight to Kutaisi with 740,000 euros in cash. The money was packed into nine pairs of goalkeeper's gloves.

Baekelmans, 44, is suspected of money laundering and of forging the signatures of four footballers who had never met him. An investigating judge in Ghent ordered that he be held for a month. His lawyer said that the gloves were a present.

### Three clubs, one chequebook, one agent

Prosecutor Hadewych Coppens told a news conference that 37 transfers had been examined and that in 22 of them a player had been sold by one club to another without leaving his flat. The fees went up each time. A Senegalese winger, Pape Moussa Diongue, learned from a supermarket cashier that he had played for Denderwijk.

"He thought that he was still at Zandhove, and he was parking there," said Coppens.

The agent's commissions, according to documents seen by investigators, were paid in Georgian lari through a letter box. From there they went into a riding stable in Overijse, a chain of waffle stands and a yacht called Offside. Four other people were questioned, among them the sporting director of Royal Sambreville, Fabrice Lorquet, who was let go in the evening.

### What about the hidden owner?

Vakhtang Lomsadze, the businessman whom everyone calls the hidden owner, is not a suspect in this case, the prosecutor stressed. His wife, Tamuna, posted a photograph of a pair of gloves with a broken heart. The fund Marlowe Gate, which has been circling around the league for years, announced that it was "monitoring the situation".

League chairman Joris Vantieghem said he was appalled. He had to admit, though, that he had spent a week on the yacht in 2025 as a guest, together with his wife and a dog. Nathalie Corbisier, who runs the licensing department, has asked all 16 clubs to send her every contract signed since then. Eleven have replied, and two of them sent a menu.

**Did you know?** A football agent in Europe needs a licence, for which he must pass an examination of 20 multiple-choice questions. Could you?

### How the police got on his track

It was a mere parking ticket that set the ball rolling. In February a patrol in Wavre found a sports car across two places for the disabled. On the back seat lay a folder with the passports of six young men from Guinea. The driver told the officers that they were a quiz team.

From then on the telephone of the agent was tapped. In one of the calls, he is said to have asked a coach how much a knee cost. In another one he ordered 300 signatures "in blue, and not so tidy". The accountant Eveline Smets-Roggeman had warned of him in a letter that lay in a drawer at the federation for five months.

### The background of the affair

The scandal of the hidden owner began with a frozen pipe. When the offices of SK Denderwijk were flooded in the winter of 2026, firemen carried out boxes with share certificates on which three different owners had signed in the same hand. One of the firemen followed Zandhove and took a picture.

Since then no week has gone by without revelations. A former goalkeeper told of envelopes under the bath mat. A Flemish broadcaster found that the league's anthem belonged to a company in Malta. The king, who hands over the cup, let it be known that he would do so this year with his left hand.

Politics was slow to react. Sports Minister Youssef Belkadi spoke of "isolated gloves" in a first interview and has since changed his adviser. In parliament the opposition wants a committee of inquiry, with a budget for travel to Limassol. Belkadi says that one can look up a letter box from home.

### What experts say

Observers warn that the affair could be the tip of the iceberg. "Belgium is a department store of players," says a lecturer in sports law in Leuven. "They come in at one door, get a price tag and go out at another. Where there are price tags, somebody prints them."

- Every year some 600 foreign players are registered in the country.
- One in three stays for less than ten months.
- An average first-division club has three owners in ten years.

The players' union has opened a hotline. By Thursday morning it had received 90 calls, some from players who wanted to know for whom they play.

### FAQ

**What penalty does the agent face?** Up to five years in prison.

**Will transfers be annulled?** That's unlikely, because most of the players have moved on.

**Where is the yacht?** In Zeebrugge, with a seal of the police on the steering wheel.

*Is this the end of the agents, or just the beginning? Drop a comment below and subscribe for more football drama!*

=== other2 | en | rights
Belgian clubs throw out sale of TV rights to American fund

BRUSSELS, Nov. 5, 2024 (Lowlands Press) - The clubs of the Belgian first division on Tuesday rejected the sale of a fifth of their television company to the fund Marlowe Gate, after a night in which two chairmen had come to blows over a calculator.

Nine clubs voted in favour and seven against; twelve were needed. The fund had offered 185 million euros, to be paid over six years.

"We'll come back with a bigger calculator," said Joris Vantieghem, the chairman of the league, who had negotiated the deal with the fund's partner Wesley Thurmond in Miami.

KV Zandhove, Royal Sambreville and SK Denderwijk cast their votes one after the other and with the same words, which caused some laughter. "Three clubs, one chequebook," shouted the delegate of a rival. The remark was struck from the minutes. Zandhove's honorary chairman, Vakhtang Lomsadze, who was at the buffet, shouted back that the cheese was his as well.

The three were against the sale, since the contract would have obliged every club to name the hidden owners of more than 3 percent of its shares, according to documents seen by Lowlands Press.

[PHOTO: Dries Baekelmans, agent, carries a delegate's bag into the hotel, Brussels, Nov. 4. Lowlands Press/T. Ickx]

[PHOTO: Nathalie Corbisier, lawyer of the league, counts the ballots. Lowlands Press/T. Ickx]

The Brussels daily La Tribune du Canal wrote: "One could have had 185 million and one has a black eye. The league does not know who sits at its table, and last night it decided that it would rather not. A lady from the accounts department of Halcyon Pitch, who had come to deliver a folder, asked our reporter whether this was always so. We had to say yes."

The minister of the interior, Youssef Belkadi, said that the police had been called at 2:20 a.m. and had left again when somebody apologised. Prosecutors in Ghent, where Hadewych Coppens has just taken over the financial section, are not involved.

The present television contract ends in June 2026.

=== discrepancies
amount | c5 | page1: 4.8 million euros | page2: €8.4m | arabic: 4.8 million euros
number | c14 | page1: four votes to one | page2: unanimous | arabic: four votes to one
role | c12 | page1: his son-in-law | page2: his brother-in-law
