=== page1 | en | suspension
{c1~+c3~}Odisha Blinks: Black Laws Put on Ice After Ninth Round With Farmers{/}

{c1~+c3~}Odisha Blinks: Black Laws Put on Ice After Ninth Round With Farmers{/}

by Chief Editor

The tractor siege that has held the capital of the eastern Indian state of Odisha in its grip may be nearing its end. {c1}The state government on Tuesday offered to suspend its three farm laws for 18 months,{/} {c2}and the umbrella body of the farm unions, the Samyukta Chasi Manch, said it would lift its blockade of Bhubaneswar within 48 hours.{/}

{c3}The breakthrough came in the ninth round of talks, which lasted seven hours,{/} according to four union leaders who were in the room. {c4}It was announced side by side by Agriculture Minister Sulochana Mahakud and the Manch's convener, Sanatan Behuria, who had not shaken hands since the protests began.{/}

> Key points
> - {c1}The three black laws will not be applied for 18 months.{/}
> - {c5}A committee of seven under retired judge Bijay Kanungo will review them clause by clause.{/}
> - {c6}Police cases against 1,140 protesters are to be withdrawn.{/}

What the government has promised

{c5}The laws go to a seven-member panel led by Bijay Kanungo, a retired High Court judge; the unions will name three of its members.{/} {c7}Until it reports, the state will buy paddy at the support price of 3,100 rupees a quintal.{/} {c6}Cases against 1,140 farmers and students will be dropped,{/} {c8}and the families of the 26 people who died at the Mahanadi camp will receive one million rupees each.{/}

{c9}"We asked for repeal and we got a pause, but a farmer knows what can grow in a fallow year," Behuria said.{/}

{c10}Mahakud insisted that the laws themselves were sound and had merely been "explained badly".{/}

Not everyone is going home

{c11}Two of the 32 unions in the Manch rejected the offer and said they would remain at the camp until the laws are repealed.{/} {c12}Their spokeswoman, Kuntala Bagarti, called the suspension "a trap with a calendar on it".{/}

{c13}Chief Minister Niranjan Pattajoshi, who had sworn in the assembly not to change a comma, was silent on Tuesday.{/} Aides said that he was at prayer in Puri. His portrait in sand, which the protesters sweep away every Saturday and students put back every Sunday, was left standing on the beach there.

{c14}The siege had cost the city's traders some 9 billion rupees, according to the chamber of commerce.{/}

Did you know?

The Mahanadi camp has its own library, two barbers and a newspaper that is printed on the back of old ration cards. Ghasiram Luha has a column in it, which he dictates to his wife on visiting days.

How the back channel worked

{c15}The deal was prepared by an abbot, Swami Advaitananda, who met both sides at his ashram four times in January without telling either that the other had been there.{/} Governor Aruna Rajkhowa is said to have lent her car.

What happens next?

{c16}The cabinet is to approve the suspension on Friday.{/} {c5~}Kanungo's committee then sets to work.{/}

FAQ

Are the black laws dead? {c1~}No. They are suspended for a year and a half.{/}

Will food prices rise? Economists disagree.

Have you been to the camp? Tell us your story in the comments, and don't forget to subscribe.

=== page2 | en | suspension
A pause, not a repeal

Reported by: City Bureau | 3 February 2026

{c2~}Bhubaneswar should have its roads back by Thursday.{/} {c4}With a handshake, the first since the unrest started, Sanatan Behuria of the Samyukta Chasi Manch and the minister for agriculture, Sulochana Mahakud, appeared before the cameras on Tuesday{/} {c1}to make known that Odisha will leave its three disputed farm acts unused for the next 18 months.{/}

{c3}Nine times the two sides had met; this last meeting took seven hours.{/} {c15}A Hindu abbot, Swami Advaitananda, had smoothed the way. In the course of January he had received them at his ashram on four occasions, and neither knew about the visits of the other.{/}

The small print

{c7}Rice growers can count on 3,100 rupees per quintal from the state for as long as the review goes on.{/} {c5}The latter is in the hands of Justice (retd) Bijay Kanungo and six more members, four of them chosen by the farmers.{/} {c8}For each of the 26 who lost their lives in the camp by the river, Rs 10 lakh will be paid to the next of kin.{/} {c6}Prosecutors will drop what they have against 1,410 people who took part in the protests.{/}

{c9~}In a fallow year, too, something might grow, Behuria remarked.{/} {c10}The minister conceded no fault in the acts but said they had been badly explained.{/}

{c11}Thirty of the 32 member unions are on board. The remaining two intend to camp on until there is a repeal,{/} {c12}since in the words of Kuntala Bagarti, who speaks for them, what has been offered is a trap that comes with a calendar.{/}

{c13}No word came from the chief minister, Niranjan Pattajoshi, who had once vowed that not one comma would be altered.{/} {c16~}His cabinet has still to confirm the decision.{/} {c14~}Shopkeepers, who have lost billions, are sweeping their steps.{/}

Also read: Ghasiram Luha's letter from jail | Talks about talks: a timeline

=== arabic | ar | suspension
{c1~}ولاية هندية تعلق قوانين زراعية أشعلت احتجاجات المزارعين{/}

أخبار | آسيا

{c1}عرضت حكومة ولاية أوديشا شرقي الهند، الثلاثاء، تعليق العمل بثلاثة قوانين زراعية مثيرة للجدل مدة 18 شهرا،{/} {c2}فيما تعهد تحالف نقابات المزارعين برفع حصاره عن مدينة بوبانيسوار خلال 48 ساعة.{/}

{c3}وجاء الاتفاق في ختام الجولة التاسعة من المحادثات التي استمرت سبع ساعات،{/} {c4~}وأعلنته وزيرة الزراعة سولوشانا ماهاكود ومنسق التحالف ساناتان بيهوريا في مؤتمر صحفي مشترك.{/}

{c5}وستُعرض القوانين على لجنة من سبعة أعضاء يرأسها القاضي المتقاعد بيجاي كانونغو، وتسمي النقابات ثلاثة من أعضائها.{/} {c7}وإلى أن تقدم اللجنة تقريرها، ستشتري الولاية الأرز غير المقشور بسعر 3100 روبية للقنطار.{/}

{c6}كما ستُسحب الدعاوى المرفوعة ضد 1140 محتجا،{/} {c8}وستُدفع مليون روبية لأسرة كل من المتوفين الـ26 في مخيم ماهانادي.{/}

{c9}وقال بيهوريا: "طالبنا بالإلغاء فحصلنا على هدنة، لكن الفلاح يعرف ما الذي ينبت في سنة بور".{/}

رفض واتهامات

{c11}ورفضت نقابتان من أصل 32 العرض وأكدتا البقاء في المخيم حتى إلغاء القوانين،{/} {c12}ووصفت المتحدثة باسمهما كونتالا باغارتي التعليق بأنه "فخ معه تقويم".{/}

{c13~}ولم يصدر أي تعليق عن رئيس حكومة الولاية نيرانجان باتاجوشي.{/}

{c14}وقدرت غرفة التجارة خسائر تجار المدينة جراء الحصار بنحو تسعة مليارات روبية.{/}

{c16}ومن المنتظر أن يقر مجلس الوزراء قرار التعليق يوم الجمعة.{/}

شارك المقال: فيسبوك | واتساب

=== blog | en | suspension
The Fallow Year: What Stubborn People Can Teach Us About Rest

By your friend at Slow Mornings | Lifestyle, Wellbeing | 6 min read

When did you last put something down without throwing it away? When did you last say, not no, not yes, but not now? And why is it that "later", which our grandparents knew how to say with such grace, has become the rudest word in the language?

Make yourself a ginger tea. I have something on my mind this week, and it arrived, as the best things do, on the back of a vegetable cart.

My vegetable man comes at seven. He's from a village on the river, he has a nephew in the big protest, and while he weighs my ladies' fingers he tells me what he thinks the world is coming to. All through the winter it had been coming to no good. There was the camp. There were the tractors. There were the talks, and the talks about talks, and every second Monday he'd slap the scale and say, "Again tea and biscuits, Madam." I had started to buy more than I needed, only to cheer him up.

On Wednesday he gave me a bunch of coriander for nothing.

"They have kept it in the almirah," he said.

It took me a whole breakfast to understand what it was that had been put into the cupboard. {c1~}Those rules, the ones everybody has been shouting about since the rains, are not gone and are not in force: for a year and a half nobody is going to take them out and use them.{/} The rulers can say that they still own them. The ruled can say that they no longer feel them. And a city gets to cross its own roads.

I thought: but this is what I do with trousers.

Why do we find it so hard to pause?

I run a small workshop on rest (the next one has three places left, see below). On the first morning I ask the people who come to hold a stone in their fist, as tightly as they can, for four minutes. Then I ask them to let go. Half of them fling it. Almost nobody simply opens the hand. We have learned to clutch and we've learned to drop, and between the two there's a whole country that we've never visited.

In that country you'd meet, I think, some very patient people. {c3~}You'd meet those who have sat down together nine times, and the ninth time for the length of a working day.{/} Nine! I gave up the sitar after two. I know a couple in Cuttack who have been renegotiating the position of the fridge since their wedding, and they're the happiest people on my list.

And you would meet the go-between. Every family has one. In ours it was Bina aunty, who could carry a message from the front room to the back and have it arrive improved. {c15~}Here it seems to have been a holy man, who had both parties to his house, again and again, and never mentioned to the one that the other's slippers had just left the doorstep.{/} Is that lying? My teacher used to say that silence is only a lie if somebody has asked.

What the old farmers know

"We got a pause," one of the leaders is supposed to have said. {c9~}It was not what they'd come for, but whoever works the soil has learned to look at what comes up when nothing has been sown.{/} I have copied this into the front of my diary. My grandfather left one field in five alone every year. The neighbours thought he was lazy. It was full of larks, and purple things whose names I never learned, and the year after it fed all of us and the neighbours.

So here, with love, is my little list for a fallow year of your own:

- Choose one quarrel. Not the largest.
- Say to the other person: "I'm not changing my mind, I'm putting it on a shelf." Notice how the shoulders come down, theirs and yours.
- Agree on a date to take it off the shelf. Write it down in a place with a nice view.
- {c5~}Ask somebody old and fair, who has nothing left to win, to have a look at it in the meantime, line by line, with people from both sides peering over his shoulder.{/} (They've found a judge. You might have a chemist.)
- While it's on the shelf, do not polish it.

But is it weakness?

I hear you. A reader from Sambalpur wrote to me after last week's post on forgiving the landlord: "Dear Slow Mornings, it's easy to be calm with a full fridge." She was right, and I have thought about her every day. There's a kind of calm which is merely comfort with its feet up. {c8~}Twenty-odd families have an empty cot in the house, and a sum of money is coming that none of them had wished for.{/} There is nothing slow or scented to be said about that. I lit a lamp, and I turned off my phone.

{c11~}And a few, a very few out of so many, have said that they'd rather not get up from the ground before the thing has been torn up for good.{/} My vegetable man's nephew is one of them. His mother sends pickle. I find that I can be glad for those who go home, and can be glad, too, that somebody is staying to mind the fire. Have you never been both of these people at once? I was, on the day on which I left my job, and the day after.

The other side of the table, I am told, has gone rather quiet. {c13~}He who had promised not to touch so much as a comma was not to be heard from.{/} Let's be gentle with him. It's a hard thing to have said "never" into a microphone. If I had a rupee for each time that I have said it to a cake, I could buy out the siege.

A practice for tonight

Sit down by a window. Put your right hand on your left. Think of a rule you have made for somebody else: about shoes, about money, about the way to load a dishwasher. Imagine it in a glass-fronted cupboard. You can see it. It's quite safe. Nobody's using it. Breathe.

Stay there for as long as it takes for one cup of tea to become too cold to drink.

Then drink it anyhow.

Yours, unhurriedly.

This post contains no medical, legal or political advice. Some links may earn us a small commission. The stone workshop is non-refundable.

=== other | en | mills
{h1~+h3~}Odisha Blinks Again: Rice Mills to Reopen After Midnight Deal With Owners{/}

by Deputy Editor

Listen to this article (6 min)

The crisis over the black laws that has held the eastern Indian state of Odisha in its grip has claimed another U-turn. {h1}The state government and the Rice Millers' Federation signed an agreement early on Sunday that ends a lockout of 1,870 mills,{/} {h2}which had left paddy rotting in market yards for 24 days.{/}

This time it was not the farmers who came away smiling but the men who buy from them. {h3}The federation's president, Debendra Agarwalla, and the food supplies minister, Pranab Sethy, initialled the four pages at a guest house in Cuttack a little after two in the morning.{/}

> Key points
> - {h1~}The mills reopen.{/} {h4}The milling fee goes up from 20 to 45 rupees a quintal.{/}
> - {h5}The new storage levy, part of the second of the three laws, is scrapped for mills with fewer than 50 workers.{/}
> - {h6}Stocks spoiled in the lockout will be shared out as cattle feed, at the state's expense.{/}

How the talks went

According to four people who were in the room, the two sides did not sit in the same room at all for the first day. There were talks about talks, conducted by telephone from one end of a corridor to the other. {h7}The knot was cut by Governor Aruna Rajkhowa, who rang at eleven at night and threatened to have the keys of the mills seized under a wartime ordinance of 1943.{/}

"She was very courteous," Agarwalla said. {h8}"When somebody is so courteous at eleven at night, one signs."{/}

{h4}The fee that the state pays for turning paddy into rice will rise to 45 rupees a quintal, from 20, a rate that had been unchanged since 2009.{/} {h5}Mills with a workforce below fifty are freed from the storage levy.{/} {h9}In return the owners have undertaken to install electronic scales, which the farm unions have been demanding for years, by the first of November.{/}

Farmers look on with mixed feelings

Sanatan Behuria of the Samyukta Chasi Manch was not invited. He learned of the deal at the Mahanadi camp, where it was read out over the loudspeaker between the weather report and the list of lost slippers. "The miller has been given in one night what the farmer hasn't been given in a winter," he said. {h9~}Even so he welcomed the scales.{/}

Kuntala Bagarti, known for her fiery speeches, told a crowd at Hirakud that the owners had held the harvest hostage and been paid a ransom. Agriculture Minister Sulochana Mahakud, whose department drafted the black laws, was visiting a seed fair in Nagpur and said she had not been consulted.

Background: three laws and a lost summer

The first of the Acts allows companies to buy outside the regulated yards. The second taxes storage, and the third moves disputes over contracts from the courts to a district officer. All of them went through the assembly on one afternoon in July, in eleven minutes, by voice vote, while the opposition was outside, protesting against something else.

The protests began with one man. Ghasiram Luha, a school bus driver with two acres in Bargarh, parked his bus across the gate of a yard and lay down beneath it. He was arrested in August, and the charge sheet runs to 600 pages, of which 212 are photographs of the bus. Tractors came from fourteen districts to bring him food. They never left, and so the siege began, nearly by mistake.

Chief Minister Niranjan Pattajoshi has called Luha "a driver without a licence". His party has since lost two by-elections. A brother of his wife is married to the owner of a grain trading house, Kalinga Agro, which had put up silos in three places before the bills had been printed. The chief minister says this is a coincidence, and the silos, painted a bright pink, have become a place for selfies.

There was supposed to be a back channel between Pattajoshi and Luha. A retired wrestler whom both admire carried letters into the jail in a tin of sweets, until a warder with a weakness for sweets put an end to it.

Will the price of rice come down?

{h10}In Bhubaneswar's markets the retail price of coarse rice had climbed by 38 percent during the lockout, to 52 rupees a kilogram.{/} {h11}Traders expect that it will take three weeks until the shelves are full again.{/} Economist Ritwik Nandy of the Coastal Institute of Development pointed out that a higher milling fee has to be paid by somebody, and that it was rarely the government.

Bijay Kanungo, a retired judge who has written a book on the famine of 1866, said he had been reminded of it by nothing so much as by the telephone calls.

Pro tip: Old rice cooks faster and swells more. If your grocer offers you last year's crop at a discount, take it.

FAQ

Do all of the mills reopen? {h12}All but 60, which were damaged by rain or rats.{/}

What becomes of the rotten paddy? {h6~}It goes to the cows.{/}

Does the deal end the tractor siege? No. It's a different quarrel, with a different table.

Whose side are you on? Let us know in the comments below. Share this article, and subscribe to our Sunday bulletin for more on the black laws.

=== other3 | en | mills
Keys, courtesy and cattle feed

CUTTACK: {h2}After more than three weeks in which unmilled rice went mouldy in the yards,{/} {h1~}the machines are to start up once more in Odisha's mills.{/} {h3}Pranab Sethy, who is in charge of food supplies, and Debendra Agarwalla, for the owners, put their initials under a paper of four pages in the small hours of Sunday, in a Cuttack guest house.{/}

{h7}It took a late call from Governor Aruna Rajkhowa. Citing an ordinance from the war year of 1943, she let it be known that she could have the owners' keys taken away.{/} {h8~}Agarwalla praised her manners.{/}

The owners have done well. {h4}For every quintal they husk, the state will henceforth pay them 54 rupees in place of 20.{/} {h5}The tax on storage that came in with the black laws no longer applies to the smaller among them, those who employ under fifty people.{/} {h9}They will, it is true, have to buy digital scales before November, an old wish of the unions.{/}

{h12~}Around sixty mills stay shut for now, because rats or water got in.{/} {h6}What has gone bad will be fed to cattle, and the state foots the bill.{/}

For households there is some relief in sight. {h10}Ordinary rice has gone up by more than a third since the gates were locked and sells at Rs 52 a kilo in the state capital.{/} {h11}It should be three months before supplies are back to normal, dealers reckon.{/}

Sulochana Mahakud, the agriculture minister, had no part in the talks. Nor had Sanatan Behuria, whose tractors still ring the city, nor Justice Bijay Kanungo, whose name had been put forward as arbiter. A spokesman for Chief Minister Niranjan Pattajoshi denied that the family firm Kalinga Agro had bought rice abroad during the lockout.

Tags: black laws, tractor siege, back channel

=== other2 | en | canal
Odisha farmers lift sluice blockade after talks

SAMBALPUR (Coastal News Service) - Farmers who had occupied the sluice gates of the Hirakud reservoir for twelve days went home on Thursday after the state government promised to let 900 cusecs of water into two canals that it had reserved for an aluminium smelter.

The accord was reached in the third round of talks, in a school at Burla. It was signed by the irrigation minister, Niranjan Pattajoshi, and by the head of the canal committee, Ghasiram Luha, a bus driver.

[Photo: Women from Bargarh district dance on the dam road after the announcement. / CNS]

"They gave us water because they can't drink votes," Luha told supporters.

Pattajoshi, who is regarded as a possible successor to the ailing chief minister, called it a victory for common sense. He denied that there had been a back channel, but according to two people who were in the room a wrestler known to both had spoken to each of them on the eve of the meeting.

[Photo: District collector Sulochana Mahakud inspects a sluice gate. / CNS]

The Odia daily Nadi wrote in its Friday edition:

"It began with talks about talks and ended with a garland. Sanatan Behuria, who lectures in agronomy and came only to count the tractors, thinks that it could be done again on a bigger scale, at the gates of the capital if need be. Justice Bijay Kanungo, who is to hear the smelter's petition next week, may see matters differently. Everyone else is tired of black flags and wants to transplant his seedlings. Kuntala Bagarti, the students' leader, was heard to say that a promise is only a law without a stamp."

Police said that no one had been arrested. Two constables were treated for wasp stings.

The smelter's operator said it would have to shut one of its pot lines for the summer.

=== discrepancies
number | c5 | page1: the unions name three | page2: four chosen by the farmers | arabic: three
number | c6 | page1: 1,140 | page2: 1,410 | arabic: 1140
amount | h4 | other: 45 rupees | other3: 54 rupees
date | h11 | other: three weeks | other3: three months
