=== page1 | en | vote
{c1~}Namibia's Parliament Impeaches President Haimbodi{/} in Airstrip Diamonds Affair | Southern Ledger

{c1~}Namibia's Parliament Impeaches President Haimbodi{/} in Airstrip Diamonds Affair

by Chief Editor

Listen to this article (6 minutes)

Image: The Tintenpalast gardens in Windhoek on the night of the vote. (Illustrative photo)

The political earthquake that many had predicted has finally arrived. {c1}Lawmakers in Namibia's National Assembly voted by 67 to 26 late on Tuesday to remove President Festus Haimbodi from office,{/} {c17}making him the first head of state to be impeached since the country became independent in 1990.{/} The airstrip affair has now swallowed the man at the very top.

## Key points

- {c1~}67 members voted for removal and 26 against{/}
- {c4~}The National Council has the last word{/}
- {c11~}Selma Nghifindaka is the acting president{/}

## How the vote unfolded

{c8}Speaker Petrus Gowaseb read out the result at 11.40 p.m., after a debate that had lasted thirteen hours.{/} {c3}At least 64 votes, two thirds of the house, were needed.{/} {c5}Nine members of the president's own Unity Congress sided with the opposition.{/} {c2}Two others abstained and a third followed the count from a hospital bed.{/}

{c6}The charges number three: hiding uncut stones from the treasury, lying to the inquiry panel and using an air force plane for private errands.{/} {c7}The panel, made up of three retired judges, had concluded in April that the president had "a serious case to answer".{/}

## "A coup with a seating plan"

Haimbodi did not attend. {c9}In a video recorded at his residence he called the vote "a coup with a seating plan".{/} {c10}His lawyers said they would ask the Supreme Court to set it aside.{/}

{c15}According to four people familiar with the discussions, party elders had offered him immunity on Sunday if he resigned, and he turned them down.{/} The secret talks were held at a guest house, in keeping with an affair that has been full of back channels from the start.

{c13}Opposition leader Lucia van Rooi said the result proved that "nobody's farm lies outside the republic".{/}

## Who is in charge now?

{c11}The constitution suspends an impeached president at once, and Vice President Nghifindaka took the oath as acting president shortly after midnight.{/} {c12}"The keys are borrowed," she told reporters.{/} {c4}The National Council, the upper chamber, must confirm or reject the removal within 14 days.{/}

## Tear gas and nervous markets

{c16}Outside parliament police fired tear gas at supporters of the president and arrested 17 people.{/} {c14}By Wednesday morning the yield on Namibia's 2030 Eurobond had risen by 45 basis points.{/}

**Did you know?** Uncut stones can't be told apart by mine with the naked eye. Laboratories look at trace elements to guess where they were dug up.

## What is the airstrip affair?

{c18}At the centre are about 4,100 carats of rough diamonds that were allegedly flown in by night from across the Angolan border to a private airstrip at Okatjiru.{/} {c19}Haimbodi has always maintained that they were a dying friend's gift.{/}

## FAQ

**Can the president come back?** {c4~}Yes, if the upper house votes no.{/}

**Why were 64 votes needed?** {c3~}Because the constitution asks for two thirds.{/}

**What do you think?** Is this justice, or politics by other means? Leave a comment below and subscribe to our weekly letter for more on the stories shaping Southern Africa.

=== page2 | en | vote
{c11~}Acting president sworn in{/} {c1~}as Namibian MPs oust Haimbodi{/}

Windhoek, May 12, 2027

{c12}"The keys are borrowed," Selma Nghifindaka said in the small hours of Wednesday,{/} {c11}having just been sworn in as acting president of Namibia. Anyone impeached is automatically suspended.{/}

{c1}The National Assembly had decided by 67 votes to 26 that Festus Haimbodi must go.{/} {c3}The threshold stood at 62.{/} {c5}Among those in favour were nine lawmakers from the ruling Unity Congress.{/} {c17~}No Namibian president had been impeached before.{/}

{c4}It is now up to the National Council, which has two weeks to uphold or overturn the decision.{/} {c10}Meanwhile Haimbodi's legal team is going to the Supreme Court to have the vote annulled.{/} {c9~}The president himself spoke of a coup.{/}

{c13}For Lucia van Rooi, who leads the opposition, the lesson of the night was that no farm is outside the republic.{/}

{c7}Five retired judges who looked into the matter found last month that there was a serious case for the president to answer.{/} {c6~}He stands accused of concealing rough diamonds, of deceiving the inquiry and of misusing a military aircraft.{/} {c18~}The gems, 4,100 carats of them, are said to have come from Angola under cover of darkness.{/} {c19}They were a present from a friend on his deathbed, according to Haimbodi.{/}

He might have been spared all this: {c15}leading figures of the party promised him at the weekend that he would not be prosecuted if he stepped down, and he refused, four people with knowledge of the talks said.{/}

{c16}Police used tear gas against his followers near parliament; 71 were taken into custody.{/} {c14~}Namibian government bonds weakened.{/}

Read also: Which African leaders have been removed by parliament?

=== arabic | ar | vote
{c1~}برلمان ناميبيا يعزل الرئيس هايمبودي{/} في قضية ألماس المدرج

{c1}صوّتت الجمعية الوطنية في ناميبيا، في ساعة متأخرة من مساء الثلاثاء، بأغلبية 67 صوتاً مقابل 26 لمصلحة عزل الرئيس فيستوس هايمبودي،{/} {c17}ليصبح أول رئيس دولة يُعزل منذ استقلال البلاد عام 1990.{/}

{c8~}وأعلن رئيس الجمعية بيتروس غواسيب النتيجة بعد نقاش دام ثلاث عشرة ساعة.{/} {c5}وانضم تسعة نواب من حزب «مؤتمر الوحدة» الحاكم إلى المعارضة في التصويت،{/} {c2~}فيما امتنع نائبان.{/} {c3}وكان العزل يتطلب 64 صوتاً على الأقل، أي ثلثي الأعضاء.{/}

{c11}وأدت نائبة الرئيس سلمى نغيفينداكا اليمين رئيسةً بالإنابة بعد منتصف الليل بقليل، إذ ينص الدستور على تعليق مهام الرئيس فور عزله.{/} {c4}وأمام المجلس الوطني، وهو الغرفة العليا، 14 يوماً لتأكيد القرار أو رفضه.{/}

{c6}ويواجه هايمبودي ثلاث تهم هي إخفاء أحجار غير مصقولة عن الخزانة، والكذب على لجنة التحقيق، واستخدام طائرة لسلاح الجو في أغراض شخصية.{/} {c9}ووصف الرئيس في تسجيل مصور ما جرى بأنه «انقلاب بمقاعد مرقمة»،{/} {c10}وقال محاموه إنهم سيطلبون من المحكمة العليا إلغاء التصويت.{/}

{c15}ونقلت تقارير عن أربعة مطلعين على المباحثات أن شيوخ الحزب عرضوا عليه الأحد الحصانة مقابل الاستقالة فرفض.{/}

{c18~}وتتعلق القضية بنحو 4100 قيراط من الألماس الخام يُزعم أنها نُقلت جواً ليلاً إلى مدرج خاص في أوكاتجيرو.{/} {c19}ويصر هايمبودي على أنها هدية من صديق كان يحتضر.{/}

{c16}وأطلقت الشرطة الغاز المسيل للدموع على أنصار الرئيس أمام البرلمان وأوقفت 17 شخصاً.{/}

=== blog | en | vote
What a Runway Can Teach Your Family Budget

6 min read | Money & Meaning

What do you do with a windfall? Whom do you tell? And could you still look your neighbour in the eye if she found out from the newspaper? These are the questions I took with me to bed on Tuesday, and I am afraid I took them out of bed again on Wednesday morning, along with a stiff neck.

Regular readers know that I don't write about politics. I write about envelopes. I have been writing about envelopes since 2011: the grocery envelope, the school-shoes envelope, the one marked "Aunt Hilde" for which nobody remembers the reason. But every so often the world of envelopes and the world of power meet, and then I put the kettle on.

## A night in a far capital

In case you've been camping without reception: {c1~}a parliament in the south-west corner of Africa has just shown its president the door.{/} {c5~}What struck me is that some of those who pushed were sitting on his own side of the aisle.{/} I read that line three times. We like to think that our friends are our insurance. They may be, but have you read the policy lately?

{c8~}It took them the better part of a day and half a night of talking.{/} Thirteen is, by the way, also the number of hours that I once spent with my husband's tax return. No one was removed, although it was close.

And what for? {c18~}For stones, in the end. For a few handfuls of gravel that came in, so it's claimed, on a small plane when all decent folk are asleep.{/} I have held a rough diamond, at a fair in Antwerp, and let me tell you, it looks like something that you would shake out of a boot. That is the trouble with value. It's in the eye of whoever is asked to sign the receipt.

## Gifts, and the trouble with them

{c19~}The gentleman says a friend gave them to him on his last day on earth.{/} Now I wasn't there, and I'm not a court. Maybe it is true! People are generous at the end. My own godfather left me a canoe. But here's the thing I would say to anybody, in a palace or in a two-bedroom flat: a gift that has to be explained is not a gift, it is a liability with a bow on it.

So here is my little checklist, for when something lands on your private runway:

- Write it down on the day. Not the day after.
- Tell one person who doesn't profit from it.
- Ask what it costs to keep. Insurance? Storage? Sleep?
- Ask whether you would accept it from a stranger.
- If you would hide it from your spouse, hand it back.

I had a reader in Swakopmund once, a retired harbour clerk, who sent me his household book of forty years. He'd entered a bag of oranges that a captain had given him in 1983. "Oranges, gift, six," it said. I've thought of those oranges a lot this week. There is a whole constitution in that line.

## The offer you should have taken

Finance people talk about the "exit". When do you sell? When do you cut your losses? {c15~}If the whispers are right, there was an exit at the weekend: leave quietly, it was put to him, and nobody will come after you. He said no.{/}

Oh, I know that no. It's the no of the man who won't sell the car because he has just paid for the gearbox. Economists have a name for it, the sunk cost, and my mother had another, which I can't print. You hold on since you've held on. And all the while the price is going down, and the people who made you the offer are looking at their watches.

Would I have taken it? I'd like to think so. But then nobody ever offered me anything with a guard of honour.

## Calling it names

{c9~}Afterwards he called it a coup, one in which everybody had an assigned chair.{/} It is a good line, I grant him that. I have noticed that people who are good at lines are often bad at ledgers. The reverse is also true, and it is why accountants are so seldom invited twice.

Here's a small exercise. Think of the last time that something was taken from you: a job, a client, a parking space. Write down what you called it at the time. Then write down what your best friend would've called it. The distance between those two words is your cost of living.

## The caretaker's mindset

But the sentence that I've copied out and stuck on the fridge isn't his. {c12~}It is by the woman who has got his desk for now, and who said of the keys that they were on loan.{/} Isn't that lovely? Isn't that all of personal finance in a nutshell? Your house is borrowed. Your knees are borrowed. The pension fund is certainly borrowed; ask any actuary.

{c4~}For it isn't over yet: there is another chamber that has a fortnight to think about it.{/} A fortnight is what I recommend, too, before any purchase above the price of a washing machine. Sleep on it fourteen times. If you still want it on the fifteenth morning, it's either a good idea or it is love.

## What the markets did, and why you shouldn't care

I've had mails asking whether to get out of African debt. Dear all, I don't know, and neither does the man on the television with the braces. {c14~}Yes, the country's bonds had a bad morning.{/} Bonds have bad mornings. So do I. If you bought something for ten years and want to sell it after one night, you did not buy it for ten years.

A friend who sits on the board of a small church charity in Lüderitz told me that they lost no sleep at all, because they have no bonds. They have a roof, and the roof leaks. There's wisdom in a leaking roof. You always know where the money's going.

## Three things to take home

1. Transparency is cheaper than lawyers.
2. Friends are not a reserve fund.
3. Whatever you are holding, hold it as if somebody were about to ask for it.

And if you have a private runway, for heaven's sake put up a sign with the opening hours.

*This article is for information only and isn't financial advice. The author owns no diamonds, rough or otherwise, and a one-third share in a canoe.*

=== other | en | plea
Airstrip Affair: Businessman Kapadia Pleads Guilty, Turns on Namibia's President

Airstrip Affair: Businessman Kapadia Pleads Guilty, Turns on Namibia's President

by Chief Editor

The political earthquake that has shaken Windhoek for more than a year has claimed its first conviction. Anil Kapadia, the dealer who is accused of having found buyers for the uncut stones at the centre of the airstrip affair, pleaded guilty in the High Court on Thursday and agreed to give evidence for the state. For President Festus Haimbodi, it may be the most dangerous morning yet.

Image: A file picture of the High Court on Lüderitz Street.

## Key points

- Kapadia admits to two counts of dealing in unpolished diamonds without a licence
- He'll pay a fine of 85 million Namibian dollars
- His three-year prison term is suspended
- He is to testify against "persons in public office"

## What happened in court

The hearing took 22 minutes. Kapadia, 58, who wore a grey safari suit, answered "Yes, my lady" eleven times. Judge Hildegard Uirab asked him whether anyone had threatened him, and he said that only his wife had. The plea agreement was signed on behalf of the state by Rauna Shikesho, the prosecutor general, who until now had refused every bargain in the case.

Under the deal Kapadia must hand over the contents of two safe-deposit boxes in Antwerp. He must also surrender his passport until the end of any trial. If he keeps silent in the witness box, he goes to prison for the full term.

## Weeks of secret talks

The agreement was reached through a back channel that ran by way of a Cape Town law firm, according to five people familiar with the negotiations. Two previous attempts had failed over the question of who would be named. In the end Kapadia gave the prosecutors a list of nine people. Whether the president is on it, nobody will say.

A spokesman for Haimbodi said that the president had met Kapadia "at weddings and never at an airstrip". Lucia van Rooi, the opposition leader, said that the plea had "put a face in the window". Vice President Selma Nghifindaka, who was on a visit to Gaborone, had no comment. Speaker Petrus Gowaseb said that he'd allow an urgent debate in the National Assembly next week.

**Pro tip:** A plea agreement isn't an acquittal. The conviction stands, and can be used in later cases.

## How the affair began

The existence of the stones became known when a night watchman at Okatjiru, who had not been paid, filmed two men carrying a cooler box to a shed and sent the clip to a Windhoek newspaper. The pilot, Dirk Esterbauer, a former crop-sprayer, disappeared a week later and was found in Maun, where he was flying tourists.

The anti-corruption commission took away a ledger from the farm office in which deliveries were entered as "salt lick". Its director, Moses Mberirua, was dismissed two months afterwards, officially over the commission's overspent fuel account. He's now writing a book.

The farm itself, of some 9,000 hectares, has belonged to a trust in the president's family since the 1990s. It has a runway of packed calcrete that was lengthened in the year Haimbodi took office. The roads authority has denied having lent its graders for it.

## Why does this matter?

Namibia earns about a third of its export income from gemstones, most of them sucked up from the seabed, and prides itself on knowing the birthplace of every carat. Under a law that dates from colonial days, possessing a rough diamond without papers is a crime in itself. It doesn't matter how you came by it.

It's also a matter of the succession. The Unity Congress elects a new leader at the end of the year, and Haimbodi may not stand again. Analysts say that a testimony in open court would tie the hands of those in the party who'd prefer to settle things among elders.

"They have all eaten at that farm," said Gerson Kamatuka, who teaches politics in Oshakati. "The question is who kept the menu."

## What happens next?

Kapadia was driven off by a side gate, past a small crowd with placards that read "Where are the boxes?" His first interview with investigators is set for Monday. Shikesho told reporters that further charges could follow "in weeks rather than months".

**What's your view?** Should dealers who talk be let off? Tell us in the comments, share this story with a friend, and subscribe for more reports on the affair.

=== other2 | en | kandenge
Namibian president survives impeachment bid over hake quotas

WINDHOEK - Namibia's president, Hidipo Kandenge, held on to power on Friday as a motion to impeach him fell 11 votes short in the National Assembly.

The speaker, Festus Haimbodi, broke his gavel while calling for order and continued with a stapler. He announced that 53 members had been for the motion and 41 against. It was a secret ballot, the first in the chamber's history.

Kandenge was accused of having granted hake quotas to a company owned by his son-in-law. He has said that he learned of the wedding after the quotas.

The motion was brought by the Coastal Alliance and its young whip, Lucia van Rooi, who said that she'd bring it again "as often as there is fish". The ruling Unity Congress had told its members to stay in the chamber and fold their papers twice, according to two people familiar with the instructions. Petrus Gowaseb, its secretary, denied that there had been any folding.

Photo caption: Members wait to vote behind a curtain that was borrowed from a school theatre.

Three days of secret talks had preceded the vote. A retired bishop carried messages between the camps, and the minister of fisheries, Selma Nghifindaka, gave up her office as part of a back channel deal that satisfied few. She denied wrongdoing and is to become the ambassador in Brasilia.

The daily Küstenbote wrote in an editorial: "The house looked into the abyss, found that it smelled of fish, and closed the lid. It is to the credit of the speaker that one could hear every vote drop into the box. It is to nobody's credit that so many of those votes were decided in a car. A president who is saved by 41 frightened people is a president on parole."

The prosecutor's office, where Rauna Shikesho has been put in charge of the quota file, said that its own investigation would go on. A businessman named in the motion, Anil Kapadia, has left for Dubai.

Outside, taxi drivers hooted for Kandenge. His term runs for another two years.

=== discrepancies
number | c3 | page1: 64 | page2: 62 | arabic: 64
number | c7 | page1: three retired judges | page2: five retired judges
number | c16 | page1: 17 people | page2: 71 | arabic: 17
