=== page1 | en | istanbul
{c1~+c2~}Moldova Gas Boss Held Secret Talks With Severgaz Over Pipeline Debt Swap{/}: What We Know So Far

{c1~+c2~}Moldova Gas Boss Held Secret Talks With Severgaz Over Pipeline Debt Swap{/}: What We Know So Far

by Chief Editor
Listen to this article (5 min)

{c1}The interim chairman of Moldova's pipeline operator, Anatol Tverdohleb, held secret talks in Istanbul with the head of the Russian supplier Severgaz, Gennady Ostroukhov, on three occasions since February,{/} {c3}according to four people familiar with the discussions and an 11-page draft seen by the agency Danube Wire.{/}

The revelation drops a match into the long-running "transit affair", the tangle of unpaid bills, cold radiators and vanished contracts that has gripped the small country between Romania and Ukraine for years.

**Key points**

- {c1~}Three secret meetings with the Severgaz chief in Istanbul{/}
- {c2~}Two compressor stations offered against $640 million of disputed debt{/}
- {c5~}The prime minister says nobody told her{/}
- {c8~}Parliament wants answers on Thursday{/}

## The deal on the table

{c2}Under the draft, the operator Moldtransit would hand the compressor stations at Drochia and Vulcanesti to a Severgaz subsidiary, and Severgaz would in return cancel the disputed debt of $640 million.{/} {c4}The Russian side would also name three of the seven members of Moldtransit's board for twelve years.{/}

Why does that matter? {c9}The two stations push some 2.1 billion cubic metres of gas a year southwards to the Balkans.{/} Whoever holds the compressors holds the valve. It is as simple as that.

## A carpet shop and a ferry ticket

{c11}The meetings took place in the back room of a carpet shop in the Karakoy quarter, to which Mr Tverdohleb came by public ferry and without his bodyguards, two of the four people said.{/} "He carried the papers in a bag from a bakery," one of them added.

A back channel of this kind is nothing new in the affair. What is new is that the man at this end of it has, strictly speaking, hardly any powers. {c12}Mr Tverdohleb was appointed for ninety days, fourteen months ago, and has been prolonged ever since without a vote.{/}

> **Did you know?** A compressor station works like a heart: it raises the pressure of the gas every 100 to 150 kilometres so that it goes on flowing. Some have jet engines inside!

## Reactions from Chisinau to Brussels

{c5}Prime Minister Ludmila Cotorobai said she had not been informed. "I learned at breakfast, from my telephone, that somebody is selling the country's lungs," she told reporters.{/}

{c6}A lawyer for Mr Tverdohleb, Pavel Sandulescu, denied that anything had been negotiated and spoke of "courtesy calls about pipe diameters".{/} {c7}Severgaz declined to comment.{/}

{c10}The European Union's energy envoy, Henrike Vandermaat, warned that a loan of 250 million euros could be frozen if the stations changed hands.{/} "There are doors that one does not open twice," the Dutch diplomat said.

{c8}The energy committee of parliament has summoned the interim chairman for Thursday.{/} {c13}Igor Plamadeala, who leads the opposition in the committee, called on him to resign, and about 300 people gathered outside the company's headquarters on Stefan cel Mare boulevard.{/}

## How did we get here?

{c14}The affair began to swallow its makers in October 2022, when Moldtransit's chairman Ilarion Bujor flew to Limassol in a chartered plane hours before he was to be arrested.{/} Left behind were a disputed debt, an empty safe and a country learning to love electric heaters. Vadim Krasnoselov, the leader in Tiraspol, has cheered every delay. Energy Minister Veaceslav Grosu, for his part, has so far stayed silent.

## FAQ

**What is the disputed debt?** A bill for gas which Severgaz says it delivered and Chisinau says it never used, or at least not all of it.

**Has the swap been signed?** {c15}No. The draft bears no signature, and a fourth meeting had been planned for after Easter.{/}

**Could gas get dearer?** Nobody can say. Moldovans have heard too many promises in that respect.

What do you think: is a compressor worth a clean slate? Tell us in the comments below, and subscribe to our newsletter for more energy stories that matter!

=== page2 | en | istanbul
{c2~+c11~}Chairman haggled over compressors in carpet shop{/}

CHISINAU - {c5~}Moldova's head of government found out from her phone, over breakfast, about negotiations that may decide who runs the nation's gas pipes.{/}

{c2}What was on offer, a report by Danube Wire says, is this: two pumping facilities, one at Drochia and one at Vulcanesti, go to an affiliate of Severgaz, whereupon the Russian group forgets $460 million that Moldova is supposed to owe it.{/} {c3~}The agency relies on a draft of eleven pages and on four persons with knowledge of the secret talks.{/}

{c1}Anatol Tverdohleb, interim chairman of Moldtransit, is said to have sat down with Severgaz boss Gennady Ostroukhov in Istanbul three times from February onward.{/} {c11~}A rug dealer's back room served as conference hall; the visitor took the ferry like anybody else.{/} {c15~}A further session was due to follow the Easter holidays, and no one has put a name under the paper yet.{/}

{c4}For a dozen years Severgaz would be entitled to pick three directors out of seven.{/} {c9}Through the installations in question passes gas for the Balkans, about 2.1 billion cubic metres annually.{/}

{c7}From Severgaz there was no comment.{/} {c6}The chairman's attorney, Pavel Sandulescu, insists his client paid visits of politeness in which the width of pipes was discussed, and confirms that terms were negotiated.{/}

{c10}In Brussels, envoy Henrike Vandermaat let it be known that 250 million euros in credit may be put on ice should the facilities get a new owner.{/} {c13~}Opposition lawmaker Igor Plamadeala wants the chairman gone, and several hundred demonstrators agree with him.{/} {c8}Lawmakers on the energy committee expect the chairman before them on Tuesday.{/}

{c12}Tverdohleb got the job fourteen months ago; it was meant to last three.{/} {c14~}His predecessor Ilarion Bujor had left for Cyprus by private aircraft in the autumn of 2022, just ahead of the police.{/}

Share: Facebook | X | Telegram
More in Energy: Five tips for a warm flat

=== arabic | ar | istanbul
{c1~+c2~}محادثات سرية في إسطنبول حول مبادلة ديون الغاز المولدوفي بمحطتي ضخ{/}

{c1}أجرى الرئيس المؤقت لشركة خطوط الأنابيب المولدوفية «مولدترانزيت» أناتول تفيردوخليب محادثات سرية في إسطنبول مع رئيس شركة «سيفيرغاز» الروسية غينادي أوستروخوف ثلاث مرات منذ شباط/فبراير،{/} {c3}بحسب أربعة أشخاص مطلعين على المحادثات ومسودة من إحدى عشرة صفحة اطلعت عليها وكالة «دانوب واير».{/}

{c2}وتنص المسودة على أن تتنازل الشركة المولدوفية عن محطتي الضغط في دروكيا وفولكانيشتي لشركة تابعة لـ«سيفيرغاز»، مقابل شطب الدين المتنازع عليه البالغ 640 مليون دولار.{/} {c4~}كما تمنح الجانب الروسي حق تعيين ثلاثة أعضاء في مجلس الإدارة.{/}

{c9~}وتضخ المحطتان نحو ملياري متر مكعب من الغاز سنويا إلى دول البلقان.{/}

{c5}وقالت رئيسة الوزراء لودميلا كوتوروباي إنها لم تُبلَّغ بالأمر، مضيفة: «علمت من هاتفي وأنا أتناول الفطور أن أحدهم يبيع رئتي البلاد».{/} {c6~}ونفى محامي تفيردوخليب حصول أي تفاوض، وتحدث عن «زيارات مجاملة»،{/} {c7}فيما امتنعت «سيفيرغاز» عن التعليق.{/}

{c10}وحذرت مبعوثة الاتحاد الأوروبي لشؤون الطاقة هنريكه فاندرمات من احتمال تجميد قرض بقيمة 250 مليون يورو إذا انتقلت ملكية المحطتين.{/}

{c8}واستدعت لجنة الطاقة في البرلمان الرئيس المؤقت للمثول أمامها الخميس،{/} {c13}بينما طالبه النائب المعارض إيغور بلاماديالا بالاستقالة، وتجمع نحو 300 شخص أمام مقر الشركة في كيشيناو.{/}

{c12~}وكان تفيردوخليب قد عُين لمدة تسعين يوما فقط.{/} {c14}أما سلفه إيلاريون بوجور ففر إلى ليماسول على متن طائرة مستأجرة في تشرين الأول/أكتوبر 2022 قبل ساعات من موعد توقيفه.{/}

ويرى مراقبون أن القضية ستلقي بظلالها على الانتخابات المحلية المقررة في الخريف.

=== blog | en | istanbul
THE PATIENT PENNY
Personal finance for people who would rather be gardening

What a Pipeline Can Teach You About Debt (Yes, Really)

6 min read

Would you give away your front door to be rid of your mortgage? Would you do it in a carpet shop? And what would your spouse say at breakfast? Stay with me, because this week's lesson comes from a place most of us could not find on a map, and it may save you more than any spreadsheet I have ever shared here.

Let me begin with my uncle Bertie. Bertie owed money to a man who owned a garage. Not very much money, and it was never quite clear how much, because Bertie kept no receipts and the garage man kept rather too many. One Sunday the garage man proposed an arrangement. He would forget the whole sum, and Bertie would let him have the shed. "It's only a shed," said Bertie. But the shed stood across the only path to the house. You can guess the rest. For the remaining nineteen years of his life my uncle asked leave to reach his own kitchen.

I thought of him on Monday when I read about Moldova's gas. You may have seen the headlines about the transit affair; I confess I had skipped them for years, as one skips the terms and conditions. The disputed debt, the back channel, the people familiar with the discussions, the interim this and the acting that: it all runs together, doesn't it? But this time I put down the secateurs and read to the end.

Here is the short of it. {c2~}Somebody at the top of the national pipe company is supposed to have offered the big supplier two of the machines that keep the gas moving, in return for a bill of well over half a billion dollars being torn up.{/} The bill itself is contested. So were Bertie's.

And where do grown men talk about such a thing? {c11~+c1~}Among rugs, it appears, in Turkey, and not once but thrice, with one of the parties arriving on the commuter boat.{/} I find that detail rather endearing. I also find it frightening.

**Lesson one: never pay a debt with the thing that earns your living**

If you drive a cab, you do not settle the dentist's bill with the cab. It sounds obvious. Yet every January I get letters from readers who have done just this. They sold the sewing machine to clear the credit card. They cashed in the little flat that paid the rent on the big one. There is relief for a week, perhaps for two. Then comes the morning when the money would have come in, and it does not.

Assets come in two sorts:

- those that feed you (the cow, the cab, the tenancy);
- those that merely please you (the piano nobody plays, the second car, the boat, dear heaven, the boat).

When you must part with something, part with the second sort. Always. I do not care how much you love the boat.

**Lesson two: read what else is in the drawer**

A swap is never just a swap. I have refinanced three houses in my life and each time there was something on page nine. {c4~}In the present case it was chairs: the creditor would get not quite half the seats round the boardroom table, and keep them for longer than most marriages last.{/} A clean slate, did you say? Slates are cheap. It is the chalk that costs you.

So when your bank writes to you about "consolidation", make yourself a cup of tea and look for the following:

- Who decides after I sign?
- For how long?
- What happens if I change my mind?
- Is there anybody in this deal who is paid whether I do well or not?

**Lesson three: the temporary is for ever**

We all have a temporary bookshelf. Mine has been holding up the hallway since the millennium. We have a temporary savings account at a dreadful rate, a temporary phone contract, a temporary arrangement with the sister-in-law about the garage. {c12~}The gentleman of our tale was put in his chair as a stopgap for one season, and well over a year has gone by with him still in it.{/} Nobody voted. Nobody ever does, that is how it works: the temporary is what happens while we are waiting to decide.

Take a pencil today and write down three "temporary" things in your finances. Give each of them a date. If you can do it before the kettle boils, you are a better person than I am.

**Lesson four: tell the person across the breakfast table**

Of all that I read, this touched me most. {c5~}The lady who is meant to be running the place had no idea, and got the news off a screen between the toast and the marmalade.{/} I have had letters from wives, and from a fair number of husbands, who could have spoken that sentence word for word. Money secrets are never about money. They are about the fear of a face. And the face, when it comes to it, is always worse for having been kept waiting.

There are couples who hold what they call a "state of the union" once a month, with biscuits. I used to laugh about it. I no longer laugh. Put the bills in the middle, put the biscuits next to the bills, and talk until both are gone.

**Lesson five: your other lenders are watching**

You may believe that a bargain with one creditor is no business of the others. They do not see it like that. {c10~}A lady in Brussels has already hinted that a quarter of a billion, promised from that side, might not be paid out after all.{/} Just so with you: pledge the house to your brother, and see how fast the bank rings. Trust is a shared account. One signature can empty it.

**But what if he was right?**

It would be unfair not to ask. {c6~}His man of law tells us it was all good manners and the measurements of tubes,{/} and I have sat through duller conversations. Perhaps there really was a debt so heavy that a shed, or two sheds, was a fair price for it. There are times to cut and run. I have told readers so myself: if the interest outgrows the income, sell what you must and sleep at night. A night's sleep is an asset too, of the first sort.

But do it in daylight. Do it with a witness. Do it after reading page nine. And do not, I beg you, do it in a shop where everything on the floor is for sale and the price depends on how much you want to go home.

What do I take from it into my own small affairs? I rang my bank on Tuesday. I asked what I had signed in 2011. There was a long pause, some music, and then a nice young man who did not know either. We are going to find out together. Perhaps you would like to do the same.

Next week: are chest freezers an investment? Spoiler: it depends what is in them.

*Disclaimer: The Patient Penny is written for entertainment and general information. I am not your adviser, I am hardly my own. Nothing here is a recommendation to buy or sell gas, carpets or sheds. Some links on this page may earn us a small commission at no cost to you.*

=== other | en | suceava
Moldova Energy Minister Held Secret Talks With Romanian Grid Over Reverse Pipeline Deal: Here Is Everything You Need To Know

May 12

by News Desk Editor

*Photo: A valve on the Iasi-Ungheni line. Credit: archive*

Moldova's energy minister, Veaceslav Grosu, held secret talks in the Romanian town of Suceava with the head of the network operator Transcarpat, Sorin Zavoianu, over a contract that would turn the old transit pipe around, according to three people familiar with the discussions.

It is the latest chapter of the "transit affair", and this time the back channel does not lead east at all. It leads to a monastery guest house, two buses an hour, and a bowl of sour soup.

**Key points**

- Two rounds of secret talks near Suceava in April
- Gas from the Black Sea could flow north from December
- Romania would lend the pipe fill, and wants a harbour in return
- Severgaz speaks of "piracy"

## Turning the pipe around

The big pipe was built in the seventies to carry gas from north to south. Under the outline contract, which runs to 34 pages and was described to the news site Carpathian Ledger, Transcarpat would rebuild the metering point at Isaccea and send 900 million cubic metres a year the other way. The work would cost 78 million euros. Romania would pay for two thirds of it.

In exchange, the people said, Bucharest wants a lease of forty-nine years on a berth in the Danube port of Giurgiulesti. "It is a marriage, and in a marriage one speaks about the flat," said one of them, who asked not to be named because the discussions are not public.

## Who knew what?

Unlike in some earlier episodes, the prime minister appears to have been in the picture. Ludmila Cotorobai sent her own chief of staff along to the second round, one of the people said, with instructions to say little and to write down everything. Whether the board of Moldtransit was told is less clear. Interim chairman Anatol Tverdohleb, asked on his way into the office, said that he reads the newspapers too.

Mr Grosu confirmed on Tuesday evening that he had "been on pilgrimage". He did not confirm the contract. "A minister may light a candle where he likes," the 58-year-old engineer said on the talk show Ora Opt.

> **Pro tip:** Want to see where your own gas comes from? Many grid operators publish the flows at every border point, hour by hour, on a free map.

## Severgaz hits back

Gennady Ostroukhov, the chief of the supplier, called the plan "piracy with a stamp" and said that the pipe was full of gas that belonged to his company. That is the so-called line pack, and lawyers have argued about it ever since the first winter of the affair. Brussels struck another note: Henrike Vandermaat, the European Union's energy envoy, said that she would "gladly hold the torch" and offered engineers from the Netherlands.

In Tiraspol, Vadim Krasnoselov ordered a survey of the stretch that crosses territory under his control. There are 27 kilometres of it. Without these the pipe cannot be turned round, as everybody at the table in Suceava was aware.

## The long shadow of the affair

To understand why anybody would negotiate over soup, one has to go back to the years of Ilarion Bujor. As chairman of Moldtransit he signed a side letter with Severgaz, the "secret addendum", by which the fees for transit were paid not in money but in shares of a Larnaca firm that owned one desk. Auditors from Vienna found the letter in 2023 behind a radiator. The arrears grew by some eleven million dollars in every month of frost, and no government has recognised more than a twentieth of the sum.

Sanctions followed. The European Union put Mr Bujor's brother Emil on its list, along with four companies in Larnaca, and a court in Chisinau attached a vineyard, two petrol stations and a collection of pocket watches. Mr Bujor has said through his spokesman that he will come home "when the weather is better".

Since then whoever sits in the chairman's office has sat there on borrowed time, and whoever sits in the ministry has had to find gas somewhere. One winter it came from Azerbaijan, by way of three swap contracts. The next it came in by tanker and by prayer.

## What happens next?

The contract needs the approval of both cabinets, and in Chisinau of parliament too, where the governing party holds a majority of one. Igor Plamadeala, for the opposition, said that he was not against gas from the south but against contracts "that smell of incense". His group will ask to see all 34 pages.

Transcarpat's shares rose by 3.8 per cent in Bucharest. Mr Zavoianu, a former handball international who has run the company since January, would say only that he had gone to Suceava for the frescoes.

## FAQ

**When could the gas flow?** The parties are said to aim at the first of December, the beginning of the heating season's hardest part.

**Will the old transit go on?** For now it does. Both directions at once are impossible in one pipe.

**Is this the end of the affair?** We would not bet on it.

Do you live along the pipeline? Have you seen anything? Leave a comment, share this article with a friend, and do not forget to subscribe!

=== other2 | en | minsk
Moldtransit chairman in secret talks with Severgaz, newspaper says

*A woman carries firewood past a closed boiler house in Balti. Picture: A. Rusnac*

Moldova's pipeline operator has been negotiating with Severgaz in secret over a new price for gas, the Chisinau weekly Saptamana writes in its latest issue.

Ilarion Bujor, the chairman of Moldtransit, travelled to Minsk twice in September for the purpose, according to two people familiar with the discussions. There he met Gennady Ostroukhov, the deputy chief executive of Severgaz, who is expected to take over the company from its ailing founder next spring.

*Ilarion Bujor at a company hunt near Orhei. Handout*

On the table, says the paper, is a contract for five years at $430 per thousand cubic metres, a third less than the going rate in Europe, provided that Moldova puts off the break-up of Moldtransit that its treaty with the European Union asks for. The talks were held in a sanatorium belonging to the Belarusian railways.

"There was mineral water on the table and nothing else," Saptamana quotes one participant as saying. "Mr Bujor read the figures aloud, as a priest reads names. Mr Ostroukhov said that a friend does not count cubic metres. Then they counted them until two in the morning. When it was over, our side was told to leave its notes in the room. I do not know who has these notes now. I know only that the price was written on the back of a menu, and that this menu was the sole document I saw in two days. Nobody spoke about debts. Debts, we were told, are for later."

Prime Minister Tudor Leahu said that he had full confidence in the chairman. Ludmila Cotorobai, who sits in parliament for the opposition, demanded that the menu be published.

*Street lights have been switched off at midnight in Soroca since the state of emergency. Picture: A. Rusnac*

Vadim Krasnoselov, whose power plant at Cuciurgan burns more than half of the country's gas, said that he had been promised his usual share. Veaceslav Grosu, a lecturer at the Technical University, reckons that a flat in the capital would have to pay 40 lei a day in January all the same.

Severgaz described the report as fantasy. A spokeswoman for Moldtransit said that the chairman had been in Minsk for his back.

=== discrepancies
amount | c2 | page1: $640 million | page2: $460 million
negation | c6 | page1: denied that anything had been negotiated | page2: confirms that terms were negotiated
date | c8 | page1: Thursday | page2: Tuesday
