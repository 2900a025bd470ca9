=== page1 | en | filing
{c1~}Crypto Exchange Quaynode Files for Insolvency in Malta, Founder Gone{/}

by Chief Editor

Listen to this article | 6 minutes

Photo: Yachts in Marsamxett harbour. Image used for illustration.

{c1}The cryptocurrency exchange Quaynode filed for insolvency at a court in Valletta on Monday, three days after it had stopped its customers from withdrawing their money.{/} {c2}There is a hole of 1.9 billion euros in the balance sheet, according to four people familiar with the books.{/} For an industry that had promised to do without banks, it's a very old-fashioned disaster.

Key points
- {c3~}More than a million customers are locked out{/}
- {c6~}Their deposits were lent to a sister company{/}
- {c4~}The founder has stepped down{/}

"A tide for a talent"

{c4}Julian Zerafa-Holt, the 33-year-old founder, resigned on Sunday night in a voice message of four minutes to his staff, in which he said: "I mistook a tide for a talent."{/} {c5}Where he is isn't known; his lawyer says that he is on the island of Gozo and at the disposal of the authorities.{/}

{c3}Quaynode has 1.3 million customers in 70 countries.{/} {c7}Its 640 employees found themselves shut out of the company's systems on Monday morning, before anybody had written to them.{/}

Where did the money go?

{c6}The exchange had lent its customers' deposits to Saltpan Capital, a trading firm that also belongs to Zerafa-Holt, which had bet them on Quaynode's own token, the QND,{/} the people said. {c8}The token was worth 41 euros ten days ago. On Monday it changed hands at 26 cents.{/}

{c9}The run on the exchange began on November 8, when the website Ledgerhound published a page from Saltpan's accounts.{/}

Pro tip: "Not your keys, not your coins." If you hold digital money on an exchange, find out today who holds the cold wallets.

The rescuer who looked

{c10}A last attempt to save the company failed on Saturday. The Emirati investor Faisal Al Mazouni walked away after his advisers had spent 19 hours over the books.{/} "There were no more questions that we wanted answered," one of them said.

{c11}The court named the lawyer Deborah Cuschieri-Lang as administrator. "I have never seen so many passwords and so few ledgers," she told reporters on the steps.{/}

The watchdogs wake up

{c12}The Digital Assets Office has suspended the company's licence. Its head, Carmel Spagnol, said that he had warned Quaynode in writing in April.{/} {c13}The auditor, Pell & Thrupp, withdrew its clean report for 2024.{/} Priya Ramnath, the chief financial officer, hasn't commented.

{c14}Finance minister Roderick Gauci Bonnell ruled out any help from the taxpayer.{/} Elena Debattista, a public prosecutor, was seen to enter the building with two empty suitcases.

Did you know?
Quaynode's headquarters is a former quarantine hospital. Merchants' letters used to be smoked there before they could be delivered.

The customers

{c15}A group led by Wojciech Halik, a dentist from Poznan, has collected the claims of 22,000 customers within two days,{/} and some dozens of them stood in front of the building on Monday with saucepans. {c16}The price of bitcoin fell by 8 percent.{/}

{c17}The national stadium at Ta' Qali, which has been called Quaynode Park for two seasons, is to get its old name back before the match against Latvia.{/}

FAQ

Can I get my coins out?
No. {c1~}Withdrawals have been frozen since Friday.{/}

Is there a guarantee fund?
Not for crypto. {c14~}The minister says that the state won't pay.{/}

Who is in charge now?
{c11~}An administrator appointed by the court.{/}

Were you a customer of Quaynode? Tell us your story in the comments, and subscribe for our daily crypto briefing.

=== page2 | en | filing
{c4~}The tide goes out: Quaynode's boss quits{/}, {c1~}exchange is insolvent{/}

ChainLetter | 18 Nov 2025

{c9}It took one sheet of paper. On 8 November Ledgerhound put a page of Saltpan Capital's accounts online, and customers began to flee.{/} {c1}On Friday the exchange Quaynode barred the door to those who wanted their coins back, and on Monday it declared itself insolvent before the judges in Valletta.{/}

{c6}What they had paid in was no longer there: it had gone on loan to Saltpan, another firm of the founder's, and from there into QND, the token that Quaynode itself had minted.{/} {c8}From 41 euros the price has dropped to 26 euros in ten days.{/}

{c2}People who know the figures, four of them, put the shortfall at €1.9bn.{/} {c3~}Customers are spread over seventy countries.{/}

{c4~}"I mistook a tide for a talent", Julian Zerafa-Holt told his people by voice message on Sunday before he went.{/} {c5}He's said by counsel to be staying on Gozo and to be available, but nobody has seen him.{/} {c7~}By morning the staff's passwords had ceased to work.{/}

{c10}An investor from the Emirates, Faisal Al Mazouni, might have stepped in. His people read for 19 hours and on Saturday he declined.{/}

{c11~}Deborah Cuschieri-Lang, a lawyer, will now have to find out what is left.{/} {c13~}Pell & Thrupp, the auditors, stand by what they wrote about last year.{/} {c12}Carmel Spagnol, who heads the supervisory office, has put the licence on ice and recalls having sent a letter of warning in September.{/} {c14}No public money, says Mr Gauci Bonnell, the finance minister.{/}

{c15~}Mr Halik, a Polish dentist, is rallying the victims.{/} {c16}Bitcoin lost 8 per cent.{/} {c17~}The national stadium needs a new sign.{/}

Next up: Seven hardware wallets compared | Advertise with ChainLetter

=== arabic | ar | filing
{c1~}مالطا: منصة «كواينود» للعملات المشفرة تشهر إفلاسها{/} {c4~}ومؤسسها يستقيل{/}

{c1}تقدمت منصة «كواينود» لتداول العملات المشفرة الاثنين بطلب إشهار إعسارها أمام محكمة في فاليتا، بعد ثلاثة أيام من وقف سحوبات عملائها.{/} {c2}وقال أربعة أشخاص مطلعين على الحسابات إن العجز في ميزانيتها يبلغ 1.9 مليار يورو.{/}

{c3}ويبلغ عدد عملاء المنصة 1.3 مليون شخص في 70 بلداً.{/}

{c4}وكان مؤسسها جوليان زيرافا-هولت (33 عاماً) قد استقال مساء الأحد في رسالة صوتية إلى الموظفين مدتها أربع دقائق قال فيها: «ظننت المدّ موهبة».{/} {c5~}ويؤكد محاميه أنه في جزيرة غوزو.{/}

{c6~}وأوضح المطلعون أن المنصة أقرضت ودائع عملائها لشركة «سولتبان كابيتال» المملوكة للمؤسس نفسه.{/} {c8~}وانهار سعر عملتها «كيو إن دي» إلى 26 سنتاً.{/} {c9~}وبدأ تهافت العملاء على السحب في الثامن من نوفمبر بعد نشر جزء من حسابات «سولتبان».{/}

{c10}وفشلت السبت محاولة إنقاذ أخيرة حين انسحب المستثمر الإماراتي فيصل المزوني بعدما أمضى مستشاروه 19 ساعة في تدقيق الدفاتر.{/}

{c11}وعيّنت المحكمة المحامية ديبورا كوشيري-لانغ مديرة للإعسار، وقالت للصحفيين: «لم أرَ قط هذا العدد من كلمات المرور مع هذه القلة من الدفاتر».{/}

{c12}وعلّق مكتب الأصول الرقمية ترخيص المنصة، وقال رئيسه كارمل سبانيول إنه حذّرها خطياً في أبريل،{/} {c13}فيما سحب مدقق الحسابات «بيل آند ثروب» تقريره الإيجابي عن عام 2024.{/} {c14}واستبعد وزير المالية رودريك غاوتشي بونيل أي دعم من أموال دافعي الضرائب.{/}

{c15~}وجمعت رابطة للمتضررين مطالبات 22 ألف عميل،{/} {c16}وتراجع سعر البتكوين بنسبة 8 في المئة.{/} ونصح خبراء المستثمرين العرب بنقل أرصدتهم إلى محافظ خاصة.

=== blog | en | filing
The Biscuit Tin Theory of Money

The Thrifty Nest | Spend less, sleep more

6 min read

Where is your money? I don't mean how much. I mean where, at this moment, as you're reading this with one sock on. Could you put your hand on it? Could anyone else? And if the answer is "in the app", my dear, where's the app?

My grandmother kept hers in a biscuit tin with a picture of Balmoral on the lid. I was allowed to count it on Sundays. It was always the same, give or take a shilling, and I found that dull. I didn't know then that dull is the most expensive thing money can buy.

I thought about the tin a good deal this week, because of what my hairdresser told me. He's called Denny, he's an artist with a fringe, and eighteen months ago he began to talk about coins. Not the sort you put in the trolley. By last Christmas he was giving them as tips to the juniors. He had a little graph on his telephone, and he would show you it in the mirror, so that it went down when it was going up.

On Tuesday he cut my hair in silence. Then he showed me the graph the right way round.

What had happened, in plain English

I've had it explained to me three times, once by Denny, once by my brother-in-law, and once by a very patient young woman at the library. Here's how I understand it, and experts are welcome to write in.

{c1~}There's a sort of bureau de change on a Mediterranean island, all electronic. Before the weekend it pulled down the shutter, and after the weekend it went to the magistrates and turned out its pockets.{/} {c2~}The pockets are short by nearly two thousand million.{/} I asked the young woman at the library to write down the noughts for me, all of them, in pencil. She needed a second library ticket.

How do you lose a sum like that? It isn't the sort of thing that slips behind the radiator. {c6~}It seems that what people had handed in over the counter was passed through a hatch to the shop next door, which had the same landlord, and that the shop next door went and bought tokens printed by the first shop.{/}

I had to draw it. I drew two tins, with an arrow from one to the other, and another arrow back. And that was all there was. There wasn't any Balmoral on the lid. There was a picture of a tin.

{c8~}Those tokens would have got you a decent lunch a fortnight ago. Today you couldn't buy the toothpick.{/}

The boy with the nice voice

I'm not one to be hard on the young. {c4~}He's thirty-something, he has given up his post, and he told them all so in a recording, the way you would leave a message for the plumber: it was the sea that had lifted him, he'd thought that it was his own cleverness.{/}

Well, I have kept that. I've written it on a card and put it on the fridge between the bin days and the number of the vet. Haven't we all thought it? In 2006 my late husband bought a flat in a town with a marina, and for two years he was a genius. He gave advice at barbecues. The tide had come in, and he was in a boat. In the third year he was a man who owned a bath in Spain.

{c5~}They say that he's on a smaller island now, with the goats.{/} I should think that it's quiet there. I hope he has somebody who makes him eat.

The man who read to the end

But my hero in all this is somebody else. {c10~}A rich gentleman from the Gulf had been thinking of buying the lot. He had his people read the books, all day, and all night as well, and when they'd finished he said no, thank you.{/} I would so like to shake his hand! Do you know how rare it is to read to the end? I have met people who have bought houses after looking at the kitchen. I once took out a mobile phone contract because the boy had kind eyes, and I was paying for a weather service in Norway until 2014.

Nineteen out of twenty troubles with money, I have come to think, are troubles with reading. We look at the big number on the first page. The small ones, at the back, are the ones that have our names on.

I include myself. For eleven years I paid sixpence a day to insure a tumble dryer that we had given to the Scouts. It was on page four. The Scouts had insured it as well.

And the watchmen?

{c12~}The gentleman whose job it was to keep an eye on them says that he'd told them so, in a letter, in the spring.{/} I've no doubt that he did. I have told the council about our drain. {c13~}And those who'd been paid to add it all up and had found that it came out beautifully would now like to have their certificate back.{/} I laughed at that until Denny had to put the scissors down. Would that we could all have our certificates back! I've a swimming badge that I should return tomorrow.

What does one do with a watchman, then? My grandmother had a goose. It bit the postman, the vicar and a man who'd come about the piano, and nobody ever thanked it. But the tin was there on Sunday. If you can't be bitten by the person who's looking after your savings, ask yourself whether he is awake.

The Biscuit Tin Rules

- Know where it is. If you can't explain in one sentence who is holding your money, then it isn't being held.
- Ask what they do with it overnight. "Nothing" is a good answer. It's nearly always the wrong one, but see how they say it.
- Never buy a thing from the person who also makes it, prices it, stores it and lends you the money for it. I include kitchens.
- Split it. My grandmother had a second tin. We found it after the funeral, and it had a picture of Sandringham.
- If it goes up every week, be frightened every week.
- Dull is lovely. Dull is a hot-water bottle. Marry dull.

What about Denny?

He's in for four thousand pounds, which is a new boiler or a year of Saturdays. He isn't angry; he's embarrassed, and that is worse for the hands. I have booked two more appointments than I need, and I think you'll find that my hair has seldom been so short. {c15~}He's signed up with the tooth man who is getting all the poor souls on to a list.{/} They have thousands already. Perhaps they'll see something of it in five years. Perhaps it'll be a tote bag.

On the way out I put a proper coin in the saucer for the juniors. The smallest of them bit it, to see, as pirates do, and was told off, and I said to let her be: it was the soundest bit of auditing that I'd come across all week.

When I got home I took down the tin. I have still got it; it's where I keep the buttons. I counted them. There were a hundred and twelve, give or take a toggle, exactly as there had been last time, and I sat there for a while in the kitchen and was as rich as anything.

What's in your tin? Tell me in the comments. The best story wins a jar of my damson.

Disclaimer: The Thrifty Nest does not give financial advice, it gives opinions, and they're worth what you paid. Some links on this page earn us a penny or two, which goes in the tin.

=== other | en | ramnath
{h1~}Former Finance Chief of Crypto Exchange Quaynode Arrested at Malta Airport{/}

Former Finance Chief of Collapsed Exchange Quaynode Arrested at Malta Airport

by Newsroom Editor

Listen to this article | 7 minutes

Photo: The departure hall at Luqa. Image used for illustration.

{h1}Priya Ramnath, the former chief financial officer of the fallen cryptocurrency exchange Quaynode, was arrested at Luqa airport on Thursday evening as she was about to board a flight to Colombo.{/} {h2}She had a hardware wallet with her that was sewn into a toy elephant, according to four people familiar with the case.{/} For an industry that had promised to do without banks, it's another very old-fashioned scene.

Key points
- {h3~}The wallet may hold the keys to missing coins{/}
- {h4~}She is accused of false accounting{/}
- {h6~}Her lawyer says that she was on her way to a wedding{/}

What was in the elephant?

{h3}Investigators think that the device opens cold wallets with some 310 million euros' worth of ether, which the liquidation has been looking for since the winter,{/} the people said. {h5}It's protected by a phrase of 24 words. So far she has given them eleven.{/}

{h4}The prosecutor, Elena Debattista, accuses her of false accounting in nine instances and of obstructing an administrator.{/} {h7}A magistrate ordered on Friday that she be held for 30 days.{/}

{h6}"My client was travelling to her sister's wedding, and the elephant is for the bridesmaid," said her lawyer, Censu Apap.{/} {h8}He'll ask for bail on Tuesday and has offered her parents' house in Leicester as security.{/}

The woman behind the spreadsheet

Ramnath, 41, was never the face of the company. She'd come from a chain of supermarkets, where she was responsible for yoghurt, and colleagues say that she was the only one on the third floor who printed things out. She is the fourth of the inner circle to face a judge. Two programmers have pleaded guilty. The head of marketing is awaiting trial at his mother's.

{h9}Investigators were put on to her by a cleaner, who had noticed that the finance chief took home the same toy every evening.{/}

How it came to this

Quaynode was founded in 2018 in a flat above a bakery in Sliema by two school friends, one of whom sold out for a motorbike. The other, Julian Zerafa-Holt, had a gift for being believed. He wore sandals. He told a parliamentary committee that risk was "a kind of weather", and the committee asked for a photograph.

What went on behind the sandals has since been pieced together by an examiner's report of 611 pages. There was a password for everything, and it was the name of a dog. There were loans to eight persons, unsigned, and a villa for "client relations" in which no client was ever seen. A programmer had written three lines of code which allowed one favoured customer, and only one, to be in debt for ever. They were commented with a smiling face.

The fall of the founder took rather longer than that of his company. For weeks he gave interviews in which he explained it, from ever smaller rooms. Then he stopped. {h13}His trial is to open in October,{/} and his former tutor, his former trainer and a former girlfriend are on the list of witnesses.

Sanctions were another chapter. The American Treasury found out that a sixth of the exchange's business in its last summer had come by way of a blacklisted mixer in Minsk. Banks that had never heard of Quaynode were asked to search their cellars.

Did you know?
A recovery phrase of 24 words has more possible combinations than there are atoms in the Sun. Most people write it on a Post-it.

Who is waiting for the money

{h10}The administrator, Deborah Cuschieri-Lang, called the find "the first elephant in this room that I'm glad to see".{/} {h11}She wants to make a first payment of nine cents in the euro to customers in September.{/}

{h12}Wojciech Halik, who speaks for the customers, asked that the ether be handed out in kind and not sold.{/} Its price has doubled since the spring. Faisal Al Mazouni, who has been buying up claims at a discount through a fund in Ras al-Khaimah, is believed to be of the same opinion.

Carmel Spagnol, once the supervisor, now teaches ethics at a business school in Lugano. Roderick Gauci Bonnell, the finance minister, said that he had no animals to comment on.

What happens next

{h5~}Thirteen words are still missing.{/} Experts say that they can't be guessed, not with all the computers in Europe, though the liquidation has hired a retired codebreaker from Cheltenham who has asked for a list of the lady's pets. In the meantime the device lies in a safe of the Central Bank, in a bag with a number. The elephant lies next to it. There had been some discussion about whether it was evidence or packaging.

Pro tip: Never keep your recovery phrase and your wallet in the same suitcase, or in the same elephant.

FAQ

Has she confessed?
No. {h6~}Her lawyer says she was going to a family party.{/}

Will customers get everything back?
Unlikely. {h11~}A first payment of nine cents is planned.{/}

Is the founder involved?
His lawyer says that he hasn't spoken to her for a year.

Do you think the missing keys will be found? Share your view in the comments, and subscribe for our daily crypto briefing.

=== other3 | en | ramnath
{h2~}The elephant in the hand luggage{/}

Harbour & Hash

By staff

{h9~}It was a woman with a mop who saw it first: every night the same soft toy went home.{/} {h2}Inside the toy, an elephant, there was a hardware wallet, stitched in, sources close to the case say,{/} {h1~}and with it Priya Ramnath was caught on Thursday at Malta's airport. She'd been on the point of flying to Colombo.{/}

{h4~}False accounting is what Elena Debattista, for the prosecution, reproaches the former finance chief of Quaynode with.{/} {h7~}She'll spend the coming month in custody.{/}

{h3}The gadget is supposed to be the key to cold wallets that the liquidators have sought for months, and in which there should be ether for 310 million euros.{/} {h5}To use it one must know two dozen words. Ramnath has come out with eleven of them.{/}

{h6}All of it is innocent, says Censu Apap, who defends her: there's a sister who is getting married, and a bridesmaid who likes elephants.{/} {h8~}He wants her out on bail, against a house in England.{/}

{h10~}The administrator is pleased about the animal.{/} {h11}If things go well, Ms Cuschieri-Lang will be able to pay customers nine cents on the euro in September.{/} {h12}Their spokesman Halik would rather that they got the coins themselves.{/}

{h13~}The fallen founder, who's preparing for his own day in court,{/} sent word through a friend that he had always thought it was a hippopotamus. Faisal Al Mazouni was at the races.

Support independent crypto journalism: become a Harbour member for the price of two pastizzi.

=== other2 | en | pause
Crypto exchange Quaynode freezes withdrawals for nine hours, then gets a loan

VALLETTA - The cryptocurrency exchange Quaynode did not let its customers withdraw money for nine hours on Wednesday and then announced a credit of 200 million euros from an Emirati family office.

Photo caption: Julian Zerafa-Holt, founder of Quaynode, barefoot at a conference in Lisbon (file).

Photo caption: A shop window in Sliema with the logo of the exchange.

The company said that a cable had been cut by a dredger. The port authority said that the dredger was in dry dock.

The loan, for two years, comes from Faisal Al Mazouni, who made his fortune in desalination. "I was shown a very beautiful dashboard," he told a business channel. He is going to get a seat on the board.

Priya Ramnath, who joined as chief financial officer on Monday, said that there was no hole in the balance sheet and that every coin was in a cold wallet in the Alps. The rival newsletter Keyhole had reported otherwise the day before:

"Four people familiar with the books tell us that they aren't familiar with them, since there aren't any. Reserves are entered in a chat group. We've seen the group. It has 212 members, one of whom is a florist. On Sunday somebody asked where the keys to wallet 7 were, and received eleven thumbs. We put this to the founder, who replied with a picture of the sea, and the word 'liquidity'."

Finance minister Antoinette Mallia praised the company as a flagship. The Digital Assets Office, which will open in the new year, has not yet got a director; Carmel Spagnol, a notary, is thought to be in the running. Roderick Gauci Bonnell, who is the opposition's spokesman on fisheries, asked what happened to flagships.

The QND token rose by 14 percent.

=== discrepancies
amount | c8 | page1: 26 cents | arabic: 26 سنتاً | page2: 26 euros
date | c12 | page1: April | arabic: أبريل | blog: in the spring | page2: September
negation | c13 | page1: withdrew its clean report | arabic: سحب | blog: would like to have their certificate back | page2: stand by what they wrote
