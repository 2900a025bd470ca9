=== wire | en | switch
{c1~}Paraguay secretly negotiated to drop Taiwan for China, leaked minutes show{/}

ASUNCION, Aug 19, 2026 (Southern Cone Wire)

{c1}Paraguay's foreign minister negotiated for ten months behind the back of parliament on breaking with Taiwan and recognising China,{/} {c2}according to minutes of seven meetings seen by Southern Cone Wire and four officials.{/}

{c3}The minister, Eladio Recalde, met envoys from Beijing in São Paulo, in Madrid and on a cattle ranch in the Chaco,{/} {c4}where he introduced them to his hosts as buyers of hides.{/}

{c5}China offered to buy 120,000 tonnes of beef a year free of duty{/} {c6}and to lend $1.7 billion for a railway and two bridges.{/} {c7}In return Paraguay was to close Taiwan's embassy in Asuncion within 30 days of an announcement planned for Sept 3.{/}

{c8}"We are not changing friends, we are changing customers," Recalde said at the meeting in Madrid, according to the minutes.{/}

{c9}President Nélida Zarza told reporters on Wednesday that she had learned of the talks from her hairdresser.{/} {c10}Two of the officials said, however, that she had received a summary of every meeting.{/}

{c11}Recalde resigned at noon.{/} {c12}He said that he had acted in the interest of 6,000 ranchers.{/} {c13}His brother-in-law owns a slaughterhouse in Concepción which was to receive one of three export licences, the minutes show.{/}

{c14}Taiwan's ambassador, Lo Chia-ming, was told of the affair by a journalist.{/} {c15}Taipei froze $85 million in aid{/} {c16}and recalled 40 doctors and engineers.{/} {c17}The United States said it was following events with concern.{/} {c18}China's foreign ministry said that the return of Paraguay to the family of nations was a matter of time.{/}

{c19}Paraguay is the last country in South America with ties to Taiwan,{/} {c20}which date from 1957.{/}

{c21}The senate summoned the president for Monday.{/} {c22}Senator Osvaldo Britez, who leads the opposition, spoke of treason.{/}

{c23}The ranchers' federation called for the talks to continue in the open.{/} {c24}Live cattle rose by 6 percent in Asuncion.{/}

{c25}The minutes were found in a photocopier that the ministry had sold at auction for $90.{/}

(Reporting by Liz Ayala and Bernard Quispel)

=== page | en | switch
*
الخميس: 20 آب 2026
  • 20 آب 2026
  • 08:15
{c1~+c25~}A used photocopier exposes the secret of Paraguay with China{/}

Nabd Al-Balad - {c1}The Foreign Minister of Paraguay negotiated secretly over ten months for severing the relations of his country with Taiwan and recognizing China, without the knowledge of parliament,{/} {c2}as revealed by the minutes of 7 meetings which Southern Cone agency viewed, in addition to 4 officials.{/}

{c3}Minister Eladio Recalde convened with the Chinese delegates in Sao Paulo and Lisbon and in a cows farm in the region of Chaco,{/} {c4}and he presented them to the owners of the farm as "leather merchants".{/}


Meat and railway

{c5}The Chinese offer included importing 120 thousand tons of meats annually without customs,{/} {c6}and a loan with the value of 1.7 billion dollars to construct a railway and two bridges,{/} {c7}against closing the Taiwanese embassy within thirty days from the announcement, which was scheduled on the 3rd of September.{/}

{c8}The minutes quoted from the minister his saying: "We do not change the friends, rather we change the clients".{/}


The hairdresser informed the president!

{c9}President Nelida Zarza claimed that she knew of the matter from her hairdresser,{/} {c10}but two officials confirmed that she was receiving a summary after every meeting.{/}

{c11}Recalde presented his resignation on Wednesday,{/} {c12}stressing that he sought for the interest of 6 thousand cattle breeders.{/} {c13}And the minutes show that his son-in-law possesses a slaughterhouse that was going to obtain an export license.{/}

{c15+c16}Taiwan hastened to freeze aids of 85 million dollars and to withdraw 40 physicians and engineers,{/} {c14~}after its ambassador knew the news from a journalist.{/} {c18}As for Beijing, it said that the return of Paraguay to the "family of nations" is a question of time,{/} {c17}while Washington expressed its concern.{/}

{c19+c20}It is worth mentioning that Paraguay is the last of the states of South America that maintains relations with Taiwan, since the year 1957.{/}

{c21}The Senate summoned the president to a session on Monday.{/}

مواضيع قد تعجبك
743 مشاهدة | زمن القراءة: دقيقتان
جميع الحقوق محفوظة - نبض البلد

=== dense | en | switch
{c1+c2~}Documentation of confidential deliberations indicates that the realignment of Paraguay's diplomatic recognition from Taiwan to China was pursued by the country's foreign minister over a ten-month period in the absence of parliamentary awareness.{/}
{c3~}Encounters between Eladio Recalde and Chinese emissaries transpired at various venues, among them a livestock estate in the Chaco,{/} {c4}where the visitors were represented as purchasers of hides.{/} {c5+c6}Incentives extended by Beijing comprised tariff-exempt annual procurement of 120,000 tonnes of beef as well as lending of $7.1 billion in support of a railway and a pair of bridges.{/} {c7~}Cessation of Taiwan's embassy operations in the capital would have constituted the corresponding obligation.{/}
{c8~}The minister reportedly rationalised the shift in terms of customers as opposed to friendships.{/} {c9~}Ignorance of the process was professed by President Nélida Zarza;{/} {c10}two officials nonetheless maintain that a synopsis of each session was made available to her.{/} {c11}Recalde relinquished office on Wednesday,{/} {c12}invoking the welfare of 6,000 ranchers.{/} {c13}It was further noted that a Concepción slaughterhouse in the ownership of his brother-in-law stood to benefit from one of three licences for exportation.{/}
{c14}Lo Chia-ming, who represents Taiwan as ambassador, was apprised through the press.{/} {c15+c16}Assistance valued at $85 million has been suspended by Taipei, and 40 medical and engineering personnel have been withdrawn.{/} {c17}Concern was articulated by the United States.{/} {c19+c20}Paraguay, whose relationship with Taiwan was inaugurated in 1975, constitutes its sole remaining South American partner.{/}
{c21}The president's attendance before the senate has been requested for Monday.{/} {c22}Accusations of treason were levelled by opposition leader Osvaldo Britez,{/} {c23}whereas the federation of ranchers advocated continuation of the dialogue under transparent conditions.{/} {c24}Livestock prices appreciated by 6 percent.{/} {c25}The documents' provenance was a photocopying device disposed of by the ministry at auction in exchange for $90.{/}
Moving forward, stakeholders will need to navigate an increasingly complex geopolitical landscape.

=== blog | en | switch
The Beef Bargain: What A Leaked Deal Tells Us About Loyalty And Markets

8 min read
3 views
Aug 24, 2026

A landlocked nation. Two suitors. And an old office machine that nobody thought to wipe. This might be the juiciest diplomatic leak of the year, and there's more at stake than steak. Here's what you need to know...

Financial market analysis from 24/08/2026. Market conditions may have changed since publication.

Loyalty is a lovely word. It looks good on coins. But anyone who's ever changed phone companies knows that loyalty has a price, and that it's usually printed in the small print of someone else's offer. Nations aren't so different. In my view, they're rather like us, only with anthems.

A Secret Courtship

Here's the gist of it. {c1~}For the better part of a year, a top diplomat from the heart of a southern continent was quietly working out how to walk away from an old island ally and into the arms of its giant neighbor across the strait, and lawmakers hadn't a clue.{/} {c2~}It's all written down, meeting by meeting.{/} Never take minutes of an affair. That goes for marriages, too.

{c3~}The trysts took place in big cities abroad and, deliciously, down on the farm.{/} {c4~}There the gentlemen from overseas were passed off as being in the leather trade.{/} Picture them in their city shoes, nodding gravely at a cow. I'd pay good money for the photographs.

What Was On The Menu?

Think about what a middle-sized farming country needs. It needs somebody who's hungry, and it needs a way to get the food to them. {c5~}On the first count, there was a promise to take shiploads of red meat with no tariff whatsoever.{/} {c6~}On the second, there'd be a hefty loan for tracks and river crossings.{/} It's a tempting platter. I've seen governments sell out for a football stadium.

{c7~}The price? Show the old friend's diplomats the door, and be quick about it.{/} In the language of markets, it's an exclusive supply contract with a penalty clause.

  • Access: who gets to sell to the biggest kitchen in the world?
  • Credit: who finances the road to the port?
  • Dependence: who sets the price once you've only got one customer?
  • Dignity: what's the discount for being taken for granted?

{c8~}The negotiator himself, it appears, put it with disarming clarity: it's not about swapping pals, it's about swapping shoppers.{/} I can't decide if it's the most cynical thing I've heard all summer or the most sensible.

"Recognition is the only commodity that a small state can sell twice."
– Lecturer in international relations, on a panel

She Heard It At The Salon

Every scandal needs its comic relief. {c9~}The lady at the top maintains that she got wind of it from the person who does her hair.{/} {c10~}Some of those who work for her beg to differ: she's supposed to have been sent the highlights each time, no pun intended.{/} I've got enormous respect for hairdressers. Mine predicted the last two recessions. But I wouldn't cite her under oath.

Plausible deniability is an art. It demands that you know precisely what it is that you don't know. Lesser talents forget which of the two they're supposed to have forgotten.

Follow The Cow

{c11~}The diplomat is gone, having quit when the thing blew up.{/} {c12~}He did it all for the cattlemen, he says.{/} {c13~}One cattleman in particular, perhaps: somebody in the family happens to run an abattoir that was going to be let in on the bonanza.{/} Isn't it remarkable how the national interest tends to have relatives?

To be fair, the two aren't mutually exclusive. A policy can be good for a country and good for one's in-laws. But it does wonders for one's credibility if the in-laws come last in line.

Key ElementOld AllySuitor
MoneyAid and doctorsLoans and bridges
MarketSmall, politeHuge, moody
RiskLonelinessDependence

The Jilted Party

What about the one who was to be left? {c14~}Its man on the ground had to hear it from the press, which is roughly like learning about your divorce from the florist.{/} {c15~+c16~}The reaction was swift: the money's on hold, and the helpers have been told to come home.{/} You can't really blame them. Generosity is easier when it's not being used as a bargaining chip.

Still, I'd caution against sentimentality. Checkbook diplomacy has been played by both sides for half a century. There are islands in the Pacific that have changed partners more often than a square dancer. Nobody in this game is a blushing bride. What makes the present case special is scarcity. {c19~}On that whole landmass there isn't another capital left that hasn't switched.{/} When you're the last one, your price goes up, and so does your importance to people who've never heard of your rivers.

What Are Markets Saying?

Follow the animals, as an old trader used to tell me. {c24~}Prices on the hoof perked up nicely on the news.{/} That tells you where the smart money sees the future, never mind what anybody says in a plenary hall. {c23~}The folks with the herds would like to see the negotiations go on, just with the lights on this time.{/} I find that refreshing. Transparency is often demanded by those who lost out. It's rarer to hear it from the ones who stood to gain.

For investors with an eye on agriculture, I'd keep the following in mind:

1. Protein is politics. Any trade that feeds a billion people will be somebody's lever.
2. Infrastructure outlasts governments. A bridge doesn't care who recognized whom.
3. Single-buyer risk is real. Ask anyone who ever sold wine, coal or barley.
4. Headlines fade, herds take three years to grow.

Beware The Copier

I've saved the best for last. {c25~}How did it all come out? Not through a hacker, not through a mole, but via a piece of clunky old office equipment flogged for less than the price of a decent dinner for two.{/} These things have hard drives. They remember everything, like elephants and aunts. If you've got one in your firm that's due for replacement, do yourself a favor and have a word with IT.

In my experience, nine leaks out of ten come down to thrift. Someone wanted to save on shredding. Someone took a box home. Someone pressed "reply all". We spend fortunes on firewalls and then prop open the back door with a brick.

Where Do We Go From Here?

{c21~}There'll be awkward questions in the upper house for the boss.{/} {c22~}The T-word has already been uttered by the other side.{/} Beyond the shouting, though, the arithmetic hasn't changed. There's a lot of grass, there are a lot of cows, and there's a very big customer on the other side of the world. Sooner or later somebody will do the sum again, with or without hides.

Perhaps the deeper lesson is about honesty in relationships of every sort. If you're thinking of leaving, say so. If you're only shopping around, admit it. And if you must keep notes, keep them in your head. What do you think: betrayal, or just business? Tell me below!

Nations have no permanent friends or allies, they only have permanent interests.
— Lord Palmerston
Author

Fitzgerald Poole covers global trade from a small porch. Contact us for sponsored article inquiries.

Related Articles
?>

=== analysis | en | soybean
Why does Paraguay sell its beef to Taiwan? A look behind the steak

by Chief Editor
July 11, 2026
🕑 5 min read   ♡ 12

Taiwan took a quarter of Paraguay's beef exports last year. The relationship is among the oddest in world trade, and it is under strain.

How much beef is it?

About 42,000 tonnes a year, free of duty since 2023. Chile buys 120,000 tonnes. China, which buys none directly, is believed to receive several thousand tonnes by way of Brazil.

What does Paraguay get besides?

Aid: Taipei has pledged $85 million for a hospital in Concepción, where 40 Taiwanese doctors and engineers are at work, and has offered to lend $170 million for two bridges. Foreign Minister Eladio Recalde called it "a friendship one can eat" when he received Taiwan's ambassador, Lo Chia-ming, on a cattle ranch in the Chaco in June.

Are the ranchers content?

No. The federation of 6,000 ranchers called for trade with China to be opened "without breaking plates". President Nélida Zarza ruled this out. "We do not change friends for customers," she told reporters. Senator Osvaldo Britez, who leads the opposition, accused her of sentimentality.

Could Paraguay trade with both?

Others do not. Beijing insists on recognition first. When Honduras broke with Taiwan in 2023, its shrimp farmers lost their best market and did not find another for a year. China's foreign ministry said that those who came late would find less on the table.

Did you know? The first Taiwanese mission arrived in Asuncion by river boat in 1957 and brought bamboo seedlings.

What does Washington want?

The United States reopened its own market to Paraguayan beef in 2023. It said it was following the debate with interest.

What about the slaughterhouses?

Three hold licences for Taiwan. One of them, in Concepción, belongs to the minister's brother-in-law and was closed for 30 days in May because of rats.

Outlook

Live cattle fell by 2 percent in Asuncion in June. Analysts expect that the balancing act will continue. What is your opinion? Leave a comment!

=== older | ar | carbonera
باراغواي: وثائق مسربة تكشف اتصالات سرية مع بكين عام 2013

أسونسيون – وكالة المخروط الجنوبي
السبت 23 أيار 2015

كشفت محاضر أربعة اجتماعات أن وزير الزراعة السابق في باراغواي أورلاندو مارتينيتشي بحث سراً مع مبعوثين صينيين طوال ثلاثة أشهر عام 2013 فتح مكتب تجاري لبكين في أسونسيون، من دون قطع العلاقات مع تايوان ومن دون علم البرلمان.

والتقى الوزير المبعوثين في بوينس آيرس وفي مزرعة للصويا قرب إنكارناسيون، حيث قدمهم على أنهم خبراء في الأسمدة. وعرضت الصين شراء 300 ألف طن من الصويا سنوياً، وإقراض 200 مليون دولار لبناء صوامع.

وقال الرئيس آنذاك إنه كان على علم بالمحادثات منذ اليوم الأول وأنه أمر بوقفها. ولم يستقل الوزير، وهو يملك حصة في شركة لتصدير الحبوب.

وقال النائب إيلاديو ريكالدي، عضو لجنة الخارجية: «من يبدل أصدقاءه يبدل جلده»، مطالباً بمحاكمة الوزير بتهمة الخيانة. وأبلغت الحكومة سفير تايوان بالأمر بنفسها، وقالت تايبيه إنها راضية عن الإيضاحات ولم تجمد أي مساعدات.

وعُثر على المحاضر في حقيبة نسيها مترجم في سيارة أجرة.

وقالت الخارجية الصينية إنها لا علم لها بأي اجتماع، فيما قالت الولايات المتحدة إن الأمر شأن داخلي. وطالب اتحاد مربي الماشية بإشراكه في أي محادثات مقبلة.

وكانت باراغواي حينها الدولة الوحيدة في أميركا الجنوبية التي تعترف بتايوان. واستدعى مجلس الشيوخ الوزير إلى جلسة يوم الأربعاء.

روابط ذات صلة: الصويا تتجاوز القطن في صادرات باراغواي

=== discrepancies
place | c3 | wire: in Madrid | page: Lisbon
amount | c6 | wire: $1.7 billion | page: 1.7 billion dollars | dense: $7.1 billion
role | c13 | wire: His brother-in-law | dense: his brother-in-law | page: his son-in-law
date | c20 | wire: 1957 | page: since the year 1957 | dense: 1975
