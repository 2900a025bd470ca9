=== page1 | en | restitution
{c1~}Lebanon's Jailed Ex-Governor Offers $140 Million in Secret Talks{/} – What It Means for Depositors

{c1~}Lebanon's Jailed Ex-Governor Offers $140 Million in Secret Talks{/} – What It Means for Depositors

by Chief Editor

Listen to this article (5 min)

Photo: The shuttered front of a bank branch in Hamra, its steel plates painted over by protesters. (Illustrative image)

{c1}Wadih Karameh, the former governor of Lebanon's central bank, has offered to hand over $140 million if the embezzlement charges against him are dropped, according to three people familiar with the discussions.{/} The secret talks, first reported by the Levant Wire agency, open an explosive new chapter in the country's long banking collapse.

## A Villa Outside Larnaca

{c2}The talks began in August at a villa near Larnaca, Cyprus, and there have been four meetings so far, the people said.{/} {c3}A retired judge, Camille Naccache, acts as the back channel and carries messages between the former governor's family and the office of Prime Minister Salim Mokbel.{/}

{c4}The acting governor, Rima Chehab, learned of the negotiations only last week and threatened to resign, one of them said.{/} A spokesman for the central bank did not respond to a request for comment.

> **Did you know?** {c5}The Lebanese pound has lost more than 98% of its value since the crisis broke out.{/} A monthly salary that once paid a family's rent now barely fills a tank.

## What Is on the Table?

{c6}The money would come from assets frozen in France, Luxembourg and Liechtenstein, among them two apartment buildings in Paris.{/} {c7}In return, the case against Karameh's brother Marwan would be closed as well.{/}

{c8}The government, however, is asking for at least $310 million and a written admission of guilt,{/} the people familiar with the discussions said. {c9}"The number can move. The signature is the problem," one of them said.{/}

{c10}Any settlement would need the consent of investigating judge Joumana Sfeir,{/} {c11}who has summoned Karameh for a hearing on November 6.{/} {c12}Prosecutors in Paris, who have an inquiry of their own, said they were "not party to any arrangement in Beirut".{/}

## Denials All Round

{c13}Karameh's lawyer, Tony Feghali, dismissed the report. "My client has not offered one lira, because he does not owe one lira," he said.{/} {c14}Justice Minister Ghassan Zreik said he had no knowledge of any meeting in Cyprus.{/}

{c15}Karameh, 74, has been held at a police barracks in Dbayeh for thirteen months.{/} {c16}His doctors say he has a heart condition and should be moved to a hospital.{/}

Not everyone is impressed by the sum. {c17}Tania Rizkallah, a lawyer for the group Depositors' Cry, said it was "as if the man who stole the cow came back to offer us a glass of milk".{/} {c18}The group has called a protest outside the central bank on Thursday.{/}

## Markets Take Notice

{c19}Lebanon's defaulted Eurobonds rose by 1.5 cents to 23.4 cents on the dollar after the report,{/} as investors bet that a deal might clear the way for a wider settlement.

**Pro tip:** Bond prices in default cases react to headlines first and to facts later. Never trade on a single report.

## Frequently Asked Questions

**Who is Rima Chehab?**
The acting governor trained as a statistician and taught at Saint Joseph University.

**How much has the former governor offered?**
{c1~}A sum of $140 million, according to the report.{/}

**Can the government close the case alone?**
{c10~}No. The investigating judge has to agree.{/}

**What do you think: should money buy freedom?** Leave a comment below, share this article and subscribe to our newsletter for more insights.

=== page2 | en | restitution
{c2~}Back channel in Cyprus:{/} {c1~}Beirut's fallen banker "ready to pay"{/}

World Ledger Desk | October 14, 2025

{c2~}For more than two months, envoys have been slipping in and out of a house by the sea near Limassol{/} to talk about one man's freedom and his country's missing money.

{c1}The man is Wadih Karameh, once the head of Lebanon's central bank, who would give up $140 million provided that he no longer has to answer for embezzlement, a report citing two people familiar with the discussions says.{/} {c6~}The cash and property that he would part with, including real estate in the French capital, are blocked in several European states.{/} {c7}His brother Marwan is to be let off, too.{/}

{c8}It isn't enough, says the other side: the cabinet wants no less than $310 million and for him to own up on paper.{/} {c9}One insider put it this way: the figure is negotiable, the signature is what they are stuck on.{/}

{c3}The go-between is said to be Camille Naccache, a judge in retirement, who shuttles between the premier's staff and the Karameh family.{/} {c4}Rima Chehab, the acting governor, was kept in the dark until a few days ago; one source has it that she threatened to walk out.{/}

Officially there is nothing. {c14}Ghassan Zreik, minister of justice, says he has not heard of any such meeting.{/} {c13~}"Not one lira" was offered, insists the defence counsel, Tony Feghali.{/} {c12~}In France, where investigators are at work as well, prosecutors let it be known that they have no part in it.{/}

{c15}Karameh, who is 47, has spent more than a year behind the walls of a police barracks at Dbayeh.{/} {c11}Judge Joumana Sfeir expects him in her office on 6 November,{/} {c10~}and without her approval nothing can be settled.{/}

{c19~}News of the secret talks lifted Lebanese Eurobonds to above 23 cents.{/} {c18}Savers who are locked out of their accounts will gather at the central bank on Thursday.{/}

Share: X | Facebook | Telegram

=== arabic | ar | restitution
{c1~+c2~}محادثات سرية في قبرص: حاكم مصرف لبنان السابق يعرض 140 مليون دولار مقابل حريته{/}

اقتصاد | لبنان

استمع إلى المقال

{c1}أفاد ثلاثة أشخاص مطلعون على المناقشات بأن الحاكم السابق لمصرف لبنان المركزي وديع كرامة عرض التنازل عن 140 مليون دولار مقابل إسقاط تهم الاختلاس الموجهة إليه.{/}

{c2}وبحسب هؤلاء، انطلقت المحادثات في أغسطس/آب الماضي داخل فيلا قرب لارنكا القبرصية، وعُقدت حتى الآن أربعة اجتماعات.{/} {c3~}ويتولى القاضي المتقاعد كميل نقاش دور القناة الخلفية بين عائلة الحاكم السابق ورئاسة الحكومة.{/}

{c6}وستُدفع الأموال من أصول مجمدة في فرنسا ولوكسمبورغ وليختنشتاين، بينها مبنيان سكنيان في باريس.{/} {c8~}لكن الحكومة تطالب بما لا يقل عن 310 ملايين دولار.{/}

{c4~}ولم تعلم الحاكمة بالإنابة ريما شهاب بهذه الاتصالات إلا الأسبوع الماضي.{/}

نفي رسمي

{c14}ونفى وزير العدل غسان زريق علمه بأي اجتماع في قبرص،{/} {c13}في حين قال المحامي طوني فغالي، وكيل كرامة، إن موكله «لم يعرض ليرة واحدة لأنه غير مدين بليرة واحدة».{/}

{c10+c11}ويحتاج أي اتفاق إلى موافقة قاضية التحقيق جومانة صفير التي حددت السادس من نوفمبر/تشرين الثاني موعداً لجلسة الاستماع إلى كرامة.{/}

{c15}ويُحتجز كرامة (74 عاماً) منذ ثلاثة عشر شهراً في ثكنة للشرطة في ضبية،{/} {c16}ويقول أطباؤه إنه يعاني مرضاً في القلب وينبغي نقله إلى المستشفى.{/}

{c18~}ودعت جمعية «صرخة المودعين» إلى التظاهر أمام المصرف المركزي،{/} {c17}وشبّهت محاميتها تانيا رزق الله العرض بمن «سرق البقرة ثم عاد ليقدم لأصحابها كوب حليب».{/}

{c5}وفقدت الليرة اللبنانية أكثر من 98 في المئة من قيمتها منذ بدء الأزمة.{/}

المصدر: وكالات

=== blog | en | restitution
The Price of Forgiveness: What a Frozen Bank Account Can Teach You About Trust

6 min read | Money & Mindset

What is your freedom worth? Would you sell your house for it? Two houses? And what would you say to the neighbour whose savings paid for them? Grab a coffee, because today we are going east, to a small country with beautiful mountains and no money, and I promise we will come back with something useful for your own wallet.

I have a confession to make. When I was eleven, I broke my grandmother's sugar bowl, a blue one with a chipped lid, and hid the pieces in the piano. For three weeks I practised nothing but scales in the upper octaves. When the tuner came, I offered my grandmother my entire piggy bank on the condition that nobody would ever mention the bowl again. She looked at the coins, which were hers in the first place, since she had given me every one of them, and said: "Keep the money. I would like to hear you say it."

I have been thinking about the sugar bowl all morning. {c1~}You may have seen the story: a man who for decades ran the vault of an entire nation is, if you believe the people who whisper to reporters, prepared to part with a nine-figure sum so that his troubles with the law will go away.{/} Grandmother would have smiled.

## Everyone has a back channel

Here is the thing about secret talks. We all have them. You have them with your boss when you mention, quite by the way, that a headhunter called. You have them with your teenager. You have them with yourself at ten in the evening, in front of the refrigerator, and the acting governor of your better self learns about it only when the cheesecake is gone.

{c4~}Speaking of which, spare a thought for the lady who minds the shop these days, the last in the building to hear of it and, we are told, ready to slam the door behind her.{/} Haven't we all been that lady? I once learned from the caterer that my own department was being dissolved. He asked me whether I would prefer the salmon.

What fascinates me is the setting. {c2~}An island, a villa, summer: it sounds like a honeymoon and it was, apparently, a haggle.{/} Great negotiations seem to require a view. Nobody ever settled a matter of consequence in a car park in Slough, although I did sell a caravan there once.

## Five lessons for your own finances

Let us get practical. I always tell my readers that big scandals are small scandals with better tailoring. What goes wrong in a central bank goes wrong in a household, too, and mostly in the same order.

- **Diversify before you have to.** The people who lost everything did not do anything foolish. They put their money in a bank. The foolish thing, if there was one, was to have only one of something.
- **High interest is a message.** When somebody offers you fifteen per cent, he is telling you about his own need, not about your luck.
- **Ask who audits the auditor.** In my experience it is his brother-in-law.
- **Keep a little cash.** I know, I know. But I was in a supermarket during the great card outage, and I was king for an afternoon.
- **Never confuse a title with a character.** We used to give people prizes for being governor of something. Perhaps we should give them the prizes afterwards.

I do not claim to be an expert on that corner of the world. I spent eight days there in the nineties, on a tour that was mainly about Roman columns, and what I remember is the kindness of a pharmacist in Byblos who wouldn't take my money for a tube of sun cream because, he said, I was already red. I sometimes wonder what became of his account. He told me he was saving for his daughter's studies. He showed me the passbook, as other people show you a photograph.

## The trouble with saying sorry

So why not simply take the cheque? Many of my friends, sensible people with mortgages, say that you should take what you can get. A bird in the hand. Courts are slow, lawyers are dear, and the old eat up their sentences in hospital beds.

{c8~}But those on the other side of the table are reported to want more than twice as much and, on top of it, a confession in black and white.{/} {c9~}And it is not the sum, someone in the know remarked, that keeps them apart; it is the pen.{/} You see? The sugar bowl.

I find this deeply human. Money can be counted, split, postponed, disguised. A sentence beginning with "I" cannot. Psychologists call it moral repair, and there is a rather good literature on it; marriages are saved by it, and firms, too. Think of the companies that recalled a product on the first day and said "we did it", and of those that said "a small number of customers may have experienced". Which of them do you still buy from?

And then there are the savers. {c17~}One of their advocates came up with a line about a cow and some milk that I wish I had written.{/} I laughed, and then I didn't. For what do you say to someone who did everything right? Who never speculated, never borrowed, who put aside a little of each month's wages, and who now queues for the right to withdraw a fraction of her own life?

## What would you do?

Let me turn the question round, since that is what these letters are for. Take a sheet of paper. Write down the names of three people to whom you owe something. It need not be money. Then write beside each name whether you would rather pay or apologise. I did it last night and was surprised by my own handwriting.

- If you would rather pay, ask yourself what you are afraid of.
- If you would rather apologise, ask yourself whether it is because it is cheaper.
- If you would rather do neither, welcome to the club. We meet on Tuesdays.

My guess, for what it is worth, is that there will be some arrangement in the end. There usually is. {c13~}His counsel swears that nothing at all was put on the table,{/} and counsel may be right; in stories like this one, the table itself tends to be denied until it is sold at auction. The interesting part will not be the figure in the headline. It will be whether anybody, at any point, in any language, finishes the sentence.

My grandmother did hear me say it, by the way. It took me until Easter. She kept the lid of the bowl on the window sill for the rest of her days, with a thimble in it, and whenever I visited I knew exactly what we were not talking about.

*Disclaimer: The author is not a licensed adviser. Nothing in this article is investment, legal or spiritual advice. Past performance of grandmothers is no guarantee of future results.*

Enjoyed this? Join 41,000 readers of our Sunday letter.

=== other | en | haircut
Lebanon's Bankers Discuss Haircut on Deposits in Secret Talks – Why Savers Are Alarmed

by Chief Editor

Listen to this article (7 min)

Photo: A queue at a cash machine in the Beirut suburb of Sin el Fil. (Archive)

Bassam Hobeika, the chairman of Lebanon's association of banks, has agreed in principle to a plan under which deposits above $250,000 would be turned into forty-year certificates, according to four people familiar with the discussions. The secret talks between the bankers and the acting governor, Rima Chehab, took place in a hotel at Annecy, France, and lasted three days.

It is another dramatic turn in a saga that has ruined families, toppled cabinets and put the former governor, Wadih Karameh, at the centre of inquiries on both sides of the Mediterranean.

## Three Days by the Lake

The bankers came in two groups so as not to draw attention, the people said. Hobeika led the first; Nayla Corm, who owns the country's third-largest lender, the second. Henrik Dalgaard of the International Monetary Fund attended the final session by video link.

The back channel had been opened in spring by Prime Minister Salim Mokbel, who wanted to spare his ministers a public quarrel, one of the people familiar with the discussions said. Justice Minister Ghassan Zreik was asked to draft an immunity clause for bank directors. He refused.

> **Key points**
> - Savers with less than $250,000 would be repaid over eleven years.
> - Shareholders would inject $2.6 billion in fresh capital.
> - Six lenders would be wound up.

## What the Bankers Want

The association has long argued that the state, and not the banks, squandered the money. In Annecy it asked for the sale of the state's gold and its telephone companies, and for a fund into which the proceeds would go. Chehab is said to have replied that the gold "belongs to people who have never been inside a bank".

Corm, according to two of those present, left the room at that point and came back an hour later with a written offer. It became the basis of the plan.

"No one in that hotel had lost a night's sleep over a deposit," said Tania Rizkallah, who speaks for the group Depositors' Cry. She called the certificates "confetti with a date on it" and announced a complaint with the State Council.

## How Did It Come to This?

The crisis had been building for years behind a facade of glass towers. Under Karameh, the central bank paid commercial lenders double-digit rates for their dollars and used the new money to cover the old promises, in what the World Bank described as a Ponzi scheme. In autumn 2019 the banks closed their doors for two weeks, and when they opened again, dollars could no longer be sent abroad.

Since then inquiries have multiplied. Swiss prosecutors were the first to ask questions about commissions paid to a brokerage in the British Virgin Islands that was registered in the name of the governor's brother, Marwan Karameh. The United States put both of them on its sanctions list, froze their property and barred its citizens from doing business with them. Investigating judge Joumana Sfeir took the file over from a colleague who had been removed after he searched four banks in one morning.

When the former governor's term ended, no successor could be agreed upon: by custom the office goes to a Maronite, and the parties couldn't settle on one. So his deputy became acting governor, and the word "acting" has been on her door ever since.

The former governor's lawyer, Tony Feghali, said his client "reads about Annecy in the newspapers, with interest". Camille Naccache, the retired judge who has been mentioned as a mediator in other matters, was not at the hotel.

## Will Parliament Agree?

That is the big question. The plan needs a law, and the finance committee has buried three drafts already. Its chairman said he hadn't been shown a page. Elections are due next May, and few deputies want to campaign on a haircut.

Analysts warn that time is running out. The IMF has made its $3 billion programme conditional on a law by the end of March. Without it, Dalgaard told the bankers, according to one of the people familiar with the discussions, "the next hotel will be a cheaper one".

**Pro tip:** If you hold money in a distressed banking system, keep every statement on paper. Digital records have a habit of disappearing when institutions are merged.

## FAQ

**What is a haircut?**
A cut in what a creditor gets back.

**Does the plan touch small savers?**
They would be repaid in full, but over eleven years.

**Is the acting governor for the plan?**
She has not said so in public.

**Have your say!** Would you accept a certificate that your grandchildren could cash? Tell us in the comments, explore our dossier on the banking collapse and subscribe for weekly insights.

=== other2 | en | mansour
Beirut: central bank's treasury chief detained at airport

(Pictured: passengers in the departure hall of Beirut airport. Below: the central bank by night, with the slogan "Give it back" projected on its wall.)

BEIRUT – Police arrested the treasury director of Lebanon's central bank, Ziad Mansour, as he was about to board a plane to Istanbul on Saturday evening, security sources said. It is the first arrest of a serving official of the bank since the collapse began.

Mansour, 58, had been in secret talks with prosecutors about turning witness, the daily An-Nahda wrote, citing two people familiar with the discussions. A back channel set up by a bishop broke down last week when the governor, Wadih Karameh, forbade his staff to speak to investigators.

"He had a return ticket, a toothbrush and his blood-pressure pills," said his wife, Hoda. "Is that how you flee?"

Prime Minister Adnan Solh, who heads a caretaker cabinet, called on the judiciary to "spare the last institution that pays salaries". Karameh, who has two years of his term to run, told his board that the arrest was an act of piracy. Staff walked out for an hour on Sunday.

An-Nahda quoted at length from a letter that Mansour is said to have sent to his superiors in winter: "I was asked on eleven occasions to sign transfers to a brokerage whose owner I never met. When I inquired, I was told that he was family. I signed nine of them. I should like it to be known that I did not sign the other two, and that somebody else's initials are under them. I keep copies where my children can find them."

The governor's brother, Marwan, said that he had never heard of the official. The vice-governor, Rima Chehab, is on leave.

Prosecutors have seized Mansour's two telephones and sealed his office on the fifth floor. He is to be questioned on Tuesday. Tony Feghali, who acts for the bank, has challenged the warrant.

=== discrepancies
place | c2 | page1: near Larnaca | arabic: near Larnaca | page2: near Limassol
source_count | c1 | page1: three people | arabic: three people | page2: two people
age | c15 | page1: 74 | arabic: 74 | page2: 47
