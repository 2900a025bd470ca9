=== wire | en | cells
{c1}Hungary's state bank chief quits{/} {c2~}over forged battery order{/}

BUDAPEST, Nov 4, 2026 (Danube Press Bureau) - {c1}The head of Hungary's State Development Bank, Denes Ronaky, resigned on Wednesday{/} {c2}after it emerged that the bank had guaranteed a loan of 390 million euros to the battery maker Pannon Cell on the strength of a forged order from a Korean carmaker.{/}

{c3}Three people familiar with the matter said that the office of Economy Minister Zsofia Hatvani had pressed the bank to approve the guarantee within 48 hours.{/} {c4}A spokesman for Hatvani called this "invented".{/}

{c5}The owner of Pannon Cell, Gergely Tosoki, said that he had been cheated by an agent in Seoul.{/}

{c6}Chief Prosecutor Ilona Barczy said that three offices had been searched.{/} {c7}Prime Minister Balazs Kerekes told parliament that "not one forint" had been lost.{/}

{c8}Opposition leader Marton Szendro demanded Hatvani's resignation and an inquiry.{/} {c9}In Brussels, Commissioner Vilhelm Aastrup said that the guarantee would be examined as possible unlawful aid.{/}

{c10}The forint fell to 412 to the euro.{/} {c11}Ronaky's deputy, Judit Palfi, will lead the bank for the time being.{/}

(Reporting by Kata Lorincz)

=== arabic | ar | cells
{c1}استقالة رئيس بنك التنمية الحكومي في المجر{/} {c2~}بعد فضيحة «طلبية البطاريات»{/}

بودابست - 5 نوفمبر 2026 | أسواق وشركات

{c1}استقال دينيش روناكي، رئيس بنك التنمية الحكومي المجري، من منصبه الأربعاء،{/} {c2}بعدما تبيّن أن البنك ضمن قرضاً بقيمة 390 مليون يورو لشركة «بانون سيل» لصناعة البطاريات استناداً إلى طلبية مزورة منسوبة إلى شركة سيارات كورية.{/}

{c12}وكانت صحيفة محلية قد نشرت الاثنين صورة للطلبية، وفيها اسم الشركة الكورية مكتوب بخطأ إملائي.{/}

{c3}وقال ثلاثة أشخاص مطلعين إن مكتب وزيرة الاقتصاد جوفيا هاتفاني ضغط على البنك لإقرار الضمان خلال 84 ساعة،{/} {c4}وهو ما وصفه متحدث باسمها بأنه «مختلق».{/}

{c5}وأكد مالك الشركة غيرغي توشوكي أنه وقع ضحية احتيال من وكيل في سيول.{/} {c6~}وأعلنت المدعية العامة إيلونا بارتسي إجراء عمليات تفتيش.{/} {c7}أما رئيس الوزراء بالاج كيريكيش فقال أمام البرلمان إنه لم يضع «فورنت واحد».{/}

{c8}وطالب زعيم المعارضة مارتون سندرو باستقالة هاتفاني وفتح تحقيق.{/} {c9~}وفي بروكسل، قال المفوض الأوروبي فيلهلم آستروب إن الضمان سيخضع للتدقيق.{/}

{c13}ويعمل في مصنع الشركة في دوناسيغ 1900 شخص،{/} {c14~}وقد أُوقفت فيه إحدى الورديات.{/} {c10}وهبطت العملة المجرية إلى 412 فورنتاً لليورو.{/} {c11}وستتولى نائبة روناكي، يوديت بالفي، إدارة البنك مؤقتاً.{/}

شارك | احفظ | استمع إلى المقال

=== rewrite | en | cells
{c12~}One letter too many{/}

{c12~}How a spelling mistake{/} {c1~}cost a Budapest banker his job{/}

By Leopold Brackwater | Central Europe Markets | 5 November 2026
Photo: the unfinished hall at Dunaszeg in October (CEM)

{c12}The Koreans do not, as a rule, misspell themselves. When a Budapest daily printed a facsimile on Monday of the order that was to make Pannon Cell rich, readers noticed within the hour that the customer's name carried an extra "a".{/} {c1}Two days on, Denes Ronaky is no longer the president of the State Development Bank.{/}

{c2}It was his institution which, trusting in that sheet of paper, stood surety for the 390 million euros that the battery producer borrowed.{/} {c15}The lender, Devin Banka of Bratislava, has announced that it intends to call on the state to pay.{/}

{c16}Mr Ronaky's end came after seven hours with the supervisory board.{/} {c17}He leaves without compensation, the board's chairman stressed.{/} {c11}Judit Palfi, his number two, keeps the seat warm.{/} He was seen carrying a rubber plant to a taxi.

Who hurried him? {c3}According to two insiders, he was given 48 hours to say yes by the economy ministry, that is, by the people around Zsofia Hatvani.{/} {c4}The ministry's spokesman says the tale is made up.{/} Bankers who remember the case of the Vac paper mill will draw their own conclusions; that loan, too, was waved through over a weekend, and nobody has yet found the paper.

{c8}For Marton Szendro, the opposition's standard-bearer, the conclusion is that the minister has to go, and that a parliamentary committee has to find out the rest.{/} {c7}The head of government, Balazs Kerekes, soothed the chamber: there is not a single forint missing, he claimed.{/} His benches applauded for longer than the sentence had lasted.

{c5}The man whose factory it is portrays himself as a victim. An intermediary in the Korean capital took him in, Gergely Tosoki asserts.{/} Whether he met that intermediary, and where, he would not tell us. {c18}At 44 he is the youngest of the country's ten richest people;{/} he made his first money with vending machines for fishing bait.

{c6}Investigators have been busy. Ilona Barczy, the chief prosecutor, confirmed that searches had been carried out at three addresses,{/} {c19}from which 14 servers were carried off.{/}

{c13}In Dunaszeg itself, where 1,900 people are on the payroll,{/} {c14}the night shift has been cancelled until further notice.{/} The town had built a kindergarten for their children, with batteries painted on the walls. The mayor says that it will open regardless.

Then there is Brussels. {c9}Vilhelm Aastrup, the commissioner in charge, wants to establish whether the backing amounted to state aid that breaks the rules.{/} Such procedures take 20 months on average.

{c10}Currency dealers did not wait so long: a euro bought 412 forints by the close.{/}

Hungary has bet more on batteries than any other country of its size. Eleven plants stand or are rising between Sopron and Debrecen, and the ministry likes to say that every fourth electric car in Europe will one day have a piece of the Great Plain under its seats. Demand, alas, has cooled. In such a climate, an order is worth more than the factory, and somebody was always going to draw one.

Subscribe to the CEM weekly | Related: Zloty rate cut; Vienna landlords

=== blog | en | cells
The Superfluous A
Tilda Marchbanks, Letters from the Spare Room

I am a bad speller. I say so at once, because there is going to be some crowing in what follows and I do not wish to be found out later. For eleven years I wrote "accomodation" on the sign of my own guest house, and people came, and slept, and not one of them took me aside. Kindness, I thought. I now suspect that they were all bad spellers as well.

{c12~}So my heart went out, a little, to the unknown artist who sat down to forge the paper on which a great many millions were to rest, and who put in a vowel that didn't belong.{/} Imagine it. The crest is perfect. The signature has a nice tired slope. You've aged it with tea. And you can't ask anybody to check the name, since the only person who would know is the person you're pretending to be.

{c2~}On that vowel a loan was given, and behind the loan stood the taxpayers of a country that I have visited twice, for the baths.{/} I found them courteous and rather damp. {c7~}They're assured from the highest place that their purse hasn't been touched.{/} I was once told so by a nephew.

{c1~}Somebody always has to carry out the plant. In this instance it was the keeper of the public vault;{/} {c16~}his own overseers kept him in a room for most of a working day before he saw the beauty of going.{/} What can they have said for all that time? I've been dismissed three times in my life, and never did it take longer than a biscuit.

I should like to say a word about haste. My mother held that there were only two kinds of document, the ones you sign standing up and the ones you sign sitting down, and that you would regret the first kind. {c3~}If what's being murmured is so, the poor man had two days and a lady's secretary on the telephone.{/} I don't think that I could choose a wallpaper in two days. {c4~}It is hotly denied, and I note the denial.{/}

And the maker of the things, the boy wonder? {c5~}Hoodwinked, he says, by a fixer at the far end of Asia.{/} Well, it's a big place. There must be a fixer in it.

I looked up what it is that they're supposed to make there. It's a grey wafer, about as large as a bar of soap, and when you put thousands of them together a car goes to the seaside. Nobody could tell me what happens to them afterwards. Does one bury them? Is there a hymn?

The sign, by the way, is still up. I had it corrected in the spring, by a professional, at some cost. It now says "accommodations". Nobody has mentioned it.

=== brief | en | cells
Morning digest, Thursday

HUNGARY. {c1~+c2~}The boss of the State Development Bank is out over a counterfeit order, said to be from a Korean car company, with which Pannon Cell had won a public guarantee of 930 million euros.{/} {c8~}The opposition is after the head of the economy minister, Zsofia Hatvani.{/} {c15}Bratislava's Devin Banka, which lent the money, will claim it from the state.{/} {c19~}Servers have been seized.{/} {c14}Pannon Cell has dropped its night shift.{/}

AUSTRIA. The ski lifts of Kaprun will charge for rucksacks.

=== other | en | lake
{h1}Hungary's tourism chief sacked over hotel on Lake Balaton{/}

BUDAPEST, Nov 19, 2026 (Danube Press Bureau) - {h1}The head of Hungary's tourism agency, Kornel Sas, was dismissed on Thursday after it emerged that the agency had paid 27 million euros towards a hotel on Lake Balaton that belongs to his wife's brother.{/}

{h2}Four people familiar with the matter said that the application had been written on a computer of the agency itself.{/} {h3}Sas said that he had stepped out of the room for the vote.{/}

Economy Minister Zsofia Hatvani, who oversees the agency, said that she had acted within an hour. {h4}She named the Olympic rower Eszter Vidak to replace him.{/}

{h5}The hotel, in Balatonakali, has 61 rooms and a landing stage for yachts, of which there are two.{/} {h6}One belongs to the businessman Gergely Tosoki, who said that he paid for the berth like anybody else.{/}

{h7}Chief Prosecutor Ilona Barczy said that she had opened a file but not yet an investigation.{/} Prime Minister Balazs Kerekes, on a visit to Tashkent, said that tourism was "a success of a thousand small beds".

{h8}Opposition leader Marton Szendro took journalists on a pedal boat to look at the building.{/} He has asked the State Audit Office to check 214 other grants. In Brussels, Commissioner Vilhelm Aastrup said that no money of the Union was involved and that he had nothing to add.

The brother-in-law, Tibor Galantai, said that his family had made wine on the spot for 200 years. {h9}He will return the money if a court says so.{/}

Judit Palfi of the State Development Bank told a conference in Szeged that her house had turned down the same hotel in 2024. Its former head, Denes Ronaky, was a guest at the opening, photographs show. Shares in the spa operator Heviz Group rose by 3 percent.

(Reporting by Kata Lorincz and Edmund Pryce)

=== otherrewrite | en | lake
{h8~}A pedal boat for the press{/}

Budapest Gazette, 20 November 2026. Text: the city desk. Share | Print

{h8}Marton Szendro pedalled and the reporters steered: that was how the opposition leader chose to show the media the hotel at Balatonakali,{/} {h5~}sixty-odd rooms and a jetty built with room for a pair of yachts.{/} {h1}It cost Kornel Sas his post as chief of the tourism agency on Thursday, since 27 million euros of its money had gone into the place, and the place is his brother-in-law's.{/}

{h6}Gergely Tosoki, who keeps one of the yachts there, protests that he pays for the mooring as everyone does.{/}

{h2}On one of the agency's own computers: that is where, say five people with inside knowledge, the request for the grant was typed.{/} {h3}Sas maintains that he left before hands were raised.{/} {h4}His successor, by decision of Economy Minister Zsofia Hatvani, is the rower Eszter Vidak, who has an Olympic medal.{/}

{h9}Should judges order it, the family will pay back every cent.{/} {h7~}So far Chief Prosecutor Ilona Barczy is not investigating.{/}

The season at the lake was the worst for nine years. June was cold, August brought algae, and in September a bull from Tihany swam across to the southern shore, where it was fined. Premier Balazs Kerekes spent his own holiday in Croatia. Denes Ronaky has a cottage two villages on, with a fence that is the subject of proceedings.

(c) Budapest Gazette Kft.

=== other2 | en | trams
Hungary's state bank chief Ronaky survives vote over tram maker

BUDAPEST, Oct 9, 2024 (Danube Press Bureau) - The head of Hungary's State Development Bank, Denes Ronaky, kept his post on Wednesday after a vote in parliament's budget committee over a credit of 72 million euros to the tram maker Villamos Muvek, which went bankrupt in August.

Nine members voted for him and eight against. The hearing lasted until two in the morning.

Three people familiar with the matter said that the bank's own engineers had warned that the trams were too wide for the bridges of Szeged. Ronaky, 59, said that bridges could be widened.

Marton Szendro, who had moved the vote, said that he would try again in spring. "He has built nothing but a queue of creditors," he said. A spokesman for Economy Minister Zsofia Hatvani, who joined the government in May, said that the credit dated from before her time.

The administrator, Ilona Barczy, a former judge, said that she had found one and a half trams. She is the government's candidate for chief prosecutor.

Prime Minister Balazs Kerekes said that Hungary would go on supporting those who made things. He was opening a plant for battery lids in Komarom together with its owner, Gergely Tosoki, who had looked at the tram works and decided against buying them.

The bank's risk officer, Judit Palfi, told the committee that she had been on leave. In Brussels, Vilhelm Aastrup, who is to become a commissioner in December, told members of the European Parliament that he had come by tram.

The workers, 640 of them, were paid until September. They marched to the ministry with a bell.

The forint stood at 397 to the euro.

(Reporting by Edmund Pryce)

=== discrepancies
amount | c2 | wire: 390 million euros | arabic: 390 مليون يورو | rewrite: 390 million euros | brief: 930 million euros
time | c3 | wire: 48 hours | rewrite: 48 hours | arabic: 84 ساعة
source_count | c3 | wire: three people | arabic: ثلاثة أشخاص | rewrite: two insiders
source_count | h2 | other: four people | otherrewrite: five people
