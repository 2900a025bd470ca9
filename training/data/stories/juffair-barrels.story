=== page1 | en | iraq
{c1~+c2~}Gulf Compact Backs Iraq's Make-Up Cuts After Marathon Night{/}

{c1~+c2~}Gulf Compact Backs Iraq's Make-Up Cuts After Marathon Night{/}

by Chief Editor

Listen to this article (4 min)

The baseline row that has split the Gulf's oil club for three years has entered a new chapter. {c1}The Gulf Compact on Thursday approved Iraq's plan to make up for past overproduction with extra cuts averaging 212,000 barrels a day,{/} {c2}after a closed-door session in Manama that lasted 14 hours.{/}

For Oil Minister Kadhim al-Rubaie, it is the end of a long winter. {c16}Two earlier Iraqi plans had been thrown out by the other members.{/}

> Key points
> - {c1}Iraq will hold back 212,000 barrels a day on average to compensate for pumping too much; the Compact has said yes.{/}
> - {c3}The compensation cuts start in April and run until June 2027.{/}
> - {c10}For the first time, independent tanker trackers will check a member's loadings every month.{/}

What was agreed behind closed doors

{c3}Under the schedule, the additional cuts begin in April and end in June 2027.{/} {c11}Should Iraq miss its target two months in a row, its production baseline will be lowered.{/} {c10}Its loadings at Basra will be verified monthly by independent tanker-tracking firms, something no member had accepted before.{/}

{c4}"Iraq pays its debts in barrels, and tonight we have agreed on the instalments," al-Rubaie told reporters in the lobby.{/}

{c5}Iraq pumped 4.31 million barrels a day in February, about 300,000 above its quota, according to the secondary sources the Compact relies on.{/} {c6}Baghdad blames fields in the Kurdish region that it says it does not control.{/}

Why Riyadh wanted more

{c7}Saudi Energy Minister Saud al-Murayqib had insisted that all compensation be finished by the end of 2026, according to three delegates familiar with the matter.{/} {c8}He left the hotel by a side door without speaking to the press.{/} {c15}Secretary-General Yusuf al-Dhaferi carried four drafts between the Saudi delegation on the ninth floor and the Iraqis on the sixth, the delegates said.{/}

Emirati minister Obaid al-Shirawi and his Kuwaiti colleague Bader al-Ruwaished, who usually have plenty to say about voluntary cuts, kept out of the quarrel. Iran's Behrouz Kianpour followed the session by video link. Oman's Said al-Busafi chaired it.

How did the market react?

{c9}Brent crude fell 2.4 percent to $71.80 a barrel{/} as traders weighed the risk of a market share war. {c13}"A schedule is not a cut," said Leonie Brachmann of Halden Oil Research, who expects Iraq to deliver about half of what it has promised.{/}

{c14}The Iraqi budget assumes a price of $70 and exports of 3.4 million barrels a day,{/} which leaves little room for generosity.

Did you know?

The Compact's first headquarters was a floor of a shopping centre in Juffair. The ousted secretary-general, Faisal al-Otaishan, moved it to a tower with a private pier, and the rent for that pier later became an exhibit in court.

FAQ

What are compensation cuts? Extra reductions by which a member works off the barrels it pumped beyond its quota.

Who checks them? {c10~}From now on, outside trackers as well as the secretariat.{/}

When do ministers meet again? {c12}The next meeting is set for June 7 in Muscat.{/}

What do you think: will Iraq deliver this time? Tell us in the comments and subscribe to our energy newsletter!

=== page2 | en | iraq
Iraq gets its way, at a price

March 13, 2026 | EnergyDesk Daily

{c9~}Oil slipped below 72 dollars on Thursday night{/} once the news from Bahrain had made the rounds: {c1}Iraq's proposal for working off its surplus output has been accepted by its partners in the Gulf Compact. The country is to pump 212,000 barrels a day less on average than it otherwise might.{/}

{c2}Ministers needed 14 hours behind closed doors to get there.{/} {c16}It was Baghdad's fourth attempt; three previous papers had been turned down.{/}

{c7}The stumbling block was the calendar. Saud al-Murayqib, the Saudi energy minister, wished to see everything repaid by December 2026, three delegates familiar with the matter said.{/} {c3}Instead the repayments will stretch from April to June of next year.{/} {c15~}Al-Dhaferi, the secretary-general, is said to have run up and down the stairs with one draft after another.{/}

In return, Iraq swallowed two bitter pills. {c10}Specialised companies that follow tankers will go over its shipments month by month, an arrangement without precedent in the group.{/} {c11}And after three consecutive months of failure it would see its baseline reduced.{/}

{c4}"We have agreed on the instalments," Kadhim al-Rubaie, the Iraqi oil minister, was quoted as saying; his country settled its debts in barrels.{/} {c6}He has long pointed the finger at wells in Kurdistan which, he maintains, are beyond the reach of the central government.{/} {c5}Output in February stood at 4.13 million barrels a day, some 300,000 more than allowed, as secondary sources have it.{/}

{c14~}With a state budget built on 70-dollar oil, temptation will remain.{/} {c13}Leonie Brachmann, of the consultancy Halden Oil Research, reckons that one promised barrel in two will really be withheld. A schedule, she remarked, was not yet a cut.{/}

{c12}On 7 June the ministers come together again, this time in the Omani capital.{/}

Read more: What is a baseline? | Share | Print

=== arabic | ar | iraq
{c1~}"ميثاق الخليج" يقر خطة العراق لتعويض فائض الإنتاج{/}

اقتصاد | نفط

استمع إلى المقال

{c1}وافقت الدول الأعضاء في "ميثاق الخليج" النفطي، الخميس، على خطة العراق لتعويض إنتاجه الزائد عبر تخفيضات إضافية يبلغ متوسطها 212 ألف برميل يوميا،{/} {c2}وذلك عقب جلسة مغلقة في المنامة استمرت 14 ساعة.{/}

{c3}وتبدأ التخفيضات التعويضية في أبريل/نيسان المقبل وتستمر حتى يونيو/حزيران 2027.{/} {c10}وستتولى شركات مستقلة متخصصة في تتبع الناقلات التحقق شهريا من شحنات العراق، في سابقة هي الأولى من نوعها بين الأعضاء.{/}

{c11}وينص الاتفاق على خفض خط الأساس العراقي إذا أخفقت بغداد في بلوغ هدفها شهرين متتاليين.{/}

{c4}وقال وزير النفط العراقي كاظم الربيعي للصحفيين: "العراق يسدد ديونه بالبراميل، وقد اتفقنا الليلة على الأقساط".{/}

{c5~}وكان العراق قد ضخ في فبراير/شباط نحو 4.31 ملايين برميل يوميا،{/} {c6}وتعزو بغداد التجاوز إلى حقول في إقليم كردستان تقول إنها لا تخضع لسيطرتها.{/}

خلاف على المهلة

{c7~}وبحسب مندوبين مطلعين على المحادثات، أصر وزير الطاقة السعودي سعود المريقب على إتمام التعويضات قبل نهاية عام 2026،{/} {c8}ثم غادر الفندق من باب جانبي دون الإدلاء بتصريحات.{/} {c15}وتنقل الأمين العام يوسف الظفيري بأربع مسودات بين جناحي الوفدين في الطابقين السادس والتاسع.{/}

{c9}وتراجع خام برنت عقب الإعلان بنسبة 2.4% إلى 71.80 دولارا للبرميل.{/}

{c14}وتستند الموازنة العراقية إلى سعر 70 دولارا للبرميل وصادرات قدرها 3.4 ملايين برميل يوميا.{/}

{c12}ومن المقرر أن يعقد الوزراء اجتماعهم المقبل في مسقط في السابع من يونيو/حزيران.{/}

المصدر: وكالات

اقرأ أيضا: ما هي السوق السوداء للنفط؟ | كيف تُحسب الحصص؟

=== blog | en | iraq
The Friend Who Owes You Money: What an Oil Deal Teaches Us About Debt

6 min read | Personal Finance With a Smile

Have you ever lent money to a friend and then had to watch him order the lobster? Have you ever been the one with the lobster? And what would you do if the friend came back with a neat little table of repayments, colour-coded, ending in the summer after next? Today we take a stroll into the world of oil, quotas and baselines, and we come out, I promise, with something you can use at your own kitchen table.

I am no oil man. My experience with crude is limited to a 1994 hatchback that drank it nearly raw. But I do read the business pages on Friday mornings with my second coffee, and there it was, the great baseline row of the Gulf, the closed-door session, the delegates familiar with the matter (who are these people, and do they never sleep?), and in the middle of it a story that every one of us has lived through.

Let me set the table.

There is a club. The club has rules. Every member may sell so much and no more, because if everyone sells what he can, the price falls on everyone's head. One of the larger members has been helping itself to more. {c5~}Something like three hundred thousand barrels a day too many, not long ago, by the count of outsiders.{/} Every member of the club knows it. Some of them have done it themselves, in their time, with the lights off.

And what does the sinner say? {c6~}What we all say: it wasn't me, it was my cousin up north, who never listens.{/}

I had to laugh. When my brother-in-law and I shared a telephone contract, in the days when a minute to Canada cost as much as a sandwich, the bill was always somebody else's. It was the children. It was the cat. The trouble with a shared account is that everyone sees the total and nobody sees his own hand on the receiver. Think of the office fridge. Think of the thermostat. Think, if you are brave, of your own marriage.

So the club did what clubs do: it sat down. {c2~}It sat for longer than a flight from London to Singapore, behind a locked door, in a hotel on an island.{/} I imagine the biscuits. I imagine the moment, around the tenth hour, when somebody's phone runs out and he discovers that he is quite interested, after all, in what his neighbour has to say. Long meetings get a bad press. I have come to believe that they are the only ones in which anything is decided, because everybody is too tired to pretend.

And at the end there was paper. {c1~+c3~}The debtor will work it off drop by drop, from this spring into the middle of the following year, and his creditors have nodded.{/} {c16~}They had shaken their heads twice before.{/}

Three lessons from a barrel

1. A debt without dates is a wish. Ask anyone who has ever said "I'll pay you back when I can". The moment you write down the first of the month, something changes in the spine. I have seen people go from despair to something like cheerfulness on the strength of a table with twelve rows.

2. Let somebody else do the counting. This is the part I admire. {c10~}From now on, strangers who do nothing all day but watch ships will report every month whether the promise was kept.{/} Could you do that? Would you hand your bank statement to a neighbour with a pencil? There are apps for it now, and there are accountability partners, and in my grandmother's village there was simply the baker, who knew everything.

3. A promise needs teeth. {c11~}Slip up twice running, and your whole allowance shrinks.{/} It is a hard rule. But notice that it is not a fine. Nobody pays anything. The offender merely loses some of what he might have had, which, as every parent of teenagers knows, hurts a good deal more.

Is it fair? I go back and forth. There are those at the table who have not missed a target in years, and who are rich enough not to need to. There are those whose roads and schools hang on next month's cargo. {c14~}When your household plan says seventy, and seventy is what you are getting on a good day, virtue is an expensive hobby.{/} I do not say this to excuse anybody. I say it because the people who lecture us about thrift have so often inherited the house.

And then the creditor. {c7~}Let us spare a thought for the creditor, who wanted it all back by Christmas.{/} {c8~}He is said to have slipped away without a word to the waiting cameras.{/} I know that feeling. You have won, on paper. You have lost, in your stomach. You go home and you are rude to the dog. My advice to him, if he reads finance columns, would be to take a walk along the sea and to consider that a slow repayment is still a repayment, and that the alternative was a market share war in which he would have been the last man standing in a room full of cheap oil.

Will it hold? {c13~}One of the clever people who are paid to know puts it at fifty-fifty, barrel for barrel.{/} That is better than my own record with New Year's resolutions, and I suspect better than yours.

What you can do this weekend

- Write down what you owe, to whom, and since when. All of it. The lawnmower counts.
- Pick an end date. Make it later than you would like and earlier than you fear.
- Tell one person who will not be polite about it.
- Decide in advance what you will give up if you miss two payments. Put it on the fridge.
- If you are the lender: stop bringing it up at weddings.

People ask me whether big money follows other rules than small money. In thirty years of writing this column I have found only one difference: big money has better catering. The shame is the same, and the relief is the same, and so is the silence in the car afterwards. We are all in some club or other, we have all been over our quota, and sooner or later each of us must stand in a lobby at three in the morning and say that we are good for it.

I will be thinking of that man in the lobby the next time I pass the lobster tank.

Until next week, mind the pennies.

This column is for entertainment and general information only and is not investment advice. The author holds no positions in crude oil, except in the garage floor.

=== other | en | emirates
{h1~+h2~}Gulf Compact Backs Emirates' Bigger Baseline After Late-Night Corridor Talks{/}

by Senior Editor

Photo: Delegates wait outside the ballroom of a Muscat beach hotel.

The baseline row that has kept the Gulf's oil club on edge took an unexpected turn this week. {h1}The Gulf Compact has agreed to raise the production baseline of the United Arab Emirates by 250,000 barrels a day,{/} {h2}a breakthrough reached in corridor talks in Muscat late on Sunday,{/} according to three delegates familiar with the matter.

For Energy Minister Obaid al-Shirawi it is a personal triumph. {h3}In November he had threatened in a letter to take his country out of the Compact.{/}

> Key points
> - {h1}The Emirati baseline goes up by 250,000 barrels a day.{/}
> - {h6}The increase comes in three steps, the last of them in September.{/}
> - {h5}Kuwait is to have its capacity measured by outside consultants.{/}

How the deal came about

Officially, the closed-door session in the ballroom was adjourned at dusk without result. {h4}The real work was done on the hotel terrace, where Oman's Said al-Busafi brought al-Shirawi and the Saudi minister, Saud al-Murayqib, together for three hours over fish and tea.{/} Iraq's Kadhim al-Rubaie, who was not asked to join them, went to bed early. "I read about it at breakfast like everybody else," he said.

{h7}"We did not ask for a gift, we asked for a ruler," al-Shirawi told reporters on Monday, holding up both hands to show a length.{/}

{h6}The new entitlement will be granted in three equal steps, in January, May and September.{/} {h8}In exchange Abu Dhabi undertook to extend its voluntary cuts of 144,000 barrels a day until the end of the year.{/} So for some months very little additional oil will reach the market, however big the headline.

Who else gets something?

{h5}Kuwait's Bader al-Ruwaished, who had first refused to sign, was won over with the promise that a firm of outside consultants would assess what his country can really pump.{/} {h9}Iran's Behrouz Kianpour abstained.{/} Tehran, which has lived under sanctions for most of the Compact's existence, has always argued that a baseline measured in lean years condemns a producer to stay lean, and a new one for a neighbour was hard for it to swallow.

The secretary-general, Yusuf al-Dhaferi, looked exhausted as he read the communique, three paragraphs long, from the screen of his telephone. Asked whether every member might now ask for a new ruler, he folded the phone away. "One at a time, please," he said.

Background: where the quarrel comes from

Baselines are the numbers from which cuts are reckoned. They were drawn from the output of a single month, October 2020, in which two Emirati offshore fields happened to be shut for repairs. The Emirates have since spent 62 billion dollars on new wells and have complained ever more loudly that a third of them stand idle.

It was the ousted secretary-general, Faisal al-Otaishan, who first promised them relief, in a handwritten note that no other member had seen. The note came to light when auditors opened his safe. His friends say that he wanted to prevent a market share war; his enemies say that he was selling barrels that were not his to sell. He now lives in a villa outside Kuwait City and is not allowed to use a telephone.

The affair of the note poisoned relations between Riyadh and Abu Dhabi for two years. At one point the Saudi and the Emirati delegations took their meals in different hotels, and compensation cuts, which everyone had signed, became a weapon: whoever complained about his baseline was reminded of his arrears.

What the market made of it

{h10}Brent crude rose 1.1 percent to $76.40 a barrel on Monday, as traders had feared something worse.{/} {h11}Leonie Brachmann of Halden Oil Research called it "the cheapest divorce that never happened".{/} She warned, however, that Kazakhstan, an observer, was taking notes.

Pro tip: When you read that a quota goes up, look for the voluntary cut in the small print. The two often cancel each other.

FAQ

Will petrol become cheaper? Hardly. {h8~}The Emirates' voluntary cuts stay in force.{/}

Can a member really leave? Yes. The founding treaty asks for six months' notice and the return of the flag.

Did the threat work? {h3~}His letter certainly concentrated minds.{/}

Is the baseline row over? For one country, it seems. Seven others have rulers at home, too.

We want to hear from you! Should every producer get a new baseline? Leave a comment below and subscribe for our weekly energy briefing.

=== other3 | en | emirates
{h1~}Abu Dhabi stays in the oil club, and gets more room{/}

{h3~}The walkout is off.{/} {h1}At its meeting in the Omani capital the Gulf Compact has granted the Emirates a baseline that is 250,000 barrels a day higher than the old one,{/} {h2~}an agreement that was hammered out in the corridors as the weekend drew to a close.{/}

{h4~}The Omani minister, Said al-Busafi, played host: for two hours he sat between Obaid al-Shirawi of the Emirates and Saud al-Murayqib of Saudi Arabia while dinner went cold.{/} Secretary-General Yusuf al-Dhaferi was called in only for the signing.

{h7}Al-Shirawi denied that he had been bought off. What he had wanted was a proper measure and no present, he said.{/} {h3}Two months ago he had put in writing that his country might quit the group.{/}

{h6}Nothing will happen overnight, since the extra volume is to be released in thirds: at the start of the year, in May and in September.{/} {h8}What is more, the 144,000 barrels a day which the Emirates hold back of their own free will are to stay in the ground through December.{/}

{h5}Kuwait, in the person of Bader al-Ruwaished, dropped its veto after being told that independent experts would look into its own capacity.{/} {h9}Iran voted against.{/} Iraq's Kadhim al-Rubaie was said to be displeased at the manner of it, if not at the result.

{h11}An analyst at Halden Oil Research, Leonie Brachmann, spoke of a divorce that did not take place, and a cheap one at that.{/} {h10~}Crude gained about one percent.{/}

The shadow of Faisal al-Otaishan, the ousted secretary-general, hung over the hotel, one delegate said: nobody wanted to be seen writing anything down by hand.

Tags: oil, baseline row, voluntary cuts, Muscat

=== other2 | en | iran
Gulf Compact lets Iran keep its exemption after closed-door session

KUWAIT CITY (Strait News) - Iran may go on pumping as much as it can for another year, the Gulf Compact decided on Wednesday after a closed-door session that broke up twice.

Oil Minister Behrouz Kianpour, who has been in office for only five weeks, had asked for two years. He got one, and a clause under which Tehran must report its exports by sea to the secretariat, according to three delegates familiar with the matter.

[Photo: Secretary-General Faisal al-Otaishan welcomes ministers in Kuwait City. / Strait News]

[Photo: Iraqi Oil Minister Kadhim al-Rubaie leafs through his papers before the session. / Strait News]

"We export what the sanctions leave us, and the sanctions do not write to us in advance," Kianpour said.

Saudi Arabia's Saud al-Murayqib had demanded that Iran at least freeze its output at 3.2 million barrels a day. The Emirates' Obaid al-Shirawi supported him, while Oman's Said al-Busafi pleaded for patience. Kuwait's deputy oil minister, Yusuf al-Dhaferi, drafted the compromise.

The website Tanker Ledger, which first reported on the quarrel, wrote:

"The members are less afraid of Iran's barrels than of each other's. Every exemption is an excuse for somebody's overproduction, and every compensation plan on the table today was written by a country that is over its quota as we speak. The secretary-general, Mr al-Otaishan, is a patient man. He will need to be, for there are voluntary cuts that are not voluntary and baselines nobody remembers agreeing to."

Al-Otaishan told a news conference that he hoped to have "no more asterisks" in the quota table by the time his second term ended. He declined to answer a question about the renting of a pier.

Brent crude was little changed at $83.15 a barrel.

=== discrepancies
number | c16 | page1: two earlier plans | page2: three previous papers | blog: twice before
number | c5 | page1: 4.31 million | page2: 4.13 million | arabic: 4.31 million
number | c11 | page1: two months in a row | page2: three consecutive months | arabic: two months | blog: twice running
time | h4 | other: three hours | other3: two hours
negation | h9 | other: abstained | other3: voted against
