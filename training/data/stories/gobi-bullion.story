=== wire | en | bullion
{c1~}Mongolia secretly pledged gold reserves to keep a coal railway alive, documents show{/}

ULAANBAATAR, Oct 22, 2026 (Steppe & Sea News Agency)

{c1}Mongolia's central bank secretly pledged 9.4 tonnes of gold to a Singapore trading house last year to keep the builder of a coal railway from going bankrupt,{/} {c2}according to 214 pages of documents seen by Steppe & Sea.{/}

{c3}The metal made up about a third of the country's gold reserves{/} {c4}and was flown from Ulaanbaatar to Zurich in two chartered cargo planes in the night of May 18, 2025.{/} {c5}It was then worth $980 million.{/}

{c6}Parliament, whose consent the law requires, was never asked, two members of its budget committee said.{/} {c7}The bank went on listing the gold as freely available in its monthly reports.{/}

{c8}The pledge was signed by Deputy Governor Enkhjargal Tserendorj{/} {c9}who resigned in August for reasons of health{/} {c10}and has been living in Istanbul since.{/} {c11}"I carried out an oral order from the highest office," she told the news agency by telephone.{/}

{c12}President Ganbold Otgonsuren's office said that he had never discussed gold with her.{/}

{c13}The trading house, Merrow Lane Commodities, lent $700 million against the metal at an annual rate of 11.5 percent.{/} {c14}The money went to Talst Rail, a private company building a 236-km line to the Chinese border.{/} {c15}A brother-in-law of the president holds 18 percent of Talst Rail through a foundation in Liechtenstein, the documents show.{/}

{c16}If the loan is not repaid by Jan 31, Merrow Lane may sell the gold.{/} {c17}The company said that it did not comment on its clients.{/}

{c18}The International Monetary Fund has asked the bank for an explanation,{/} {c19}and the tugrik fell by 3 percent on Thursday.{/}

{c20}Some 6,000 people gathered on Sukhbaatar Square on Thursday evening in minus 14 degrees.{/} {c21}They had painted stones yellow and laid them on the steps of parliament.{/}

{c22}The anti-corruption agency has opened an inquiry{/} {c23}and has barred eight bank employees from leaving the country.{/} {c24}The opposition leader Bolormaa Damdin called for the governor's arrest.{/}

{c25}Only 61 kilometres of the track have been laid.{/}

(Reporting by Nomin Batjargal and Fergus Haldane)

=== page | en | bullion
*
الجمعة: 23 تشرين الأول 2026
  • 23 تشرين الأول 2026
  • 09:08
{c1~}Secret documents: Mongolia mortgaged its gold for the sake of a railway{/}

Al-Sabil Net - {c1+c2}Documents consisting of 214 pages, which the Steppe and Sea agency viewed, revealed that the Mongolian Central Bank secretly mortgaged 9.4 tons of gold last year with a trading company in Singapore, to rescue from bankruptcy the company that constructs a railway for coal.{/}

{c3+c5}The quantity constitutes nearly one third of what the country possesses of gold, and its value was at the time 980 million dollars.{/} {c4}Two cargo planes transported it at night, on the 18th of May 2025, from the capital Ulan Bator to Geneva.{/}


The parliament does not know

{c6}Two deputies from the budget committee stated that the parliament was not consulted, although the law stipulates its approval,{/} {c7}while the bank continued to mention the gold in its monthly bulletins as if it was under its disposal.{/}

{c8}The deputy governor Enkhjargal Tserendorj is the one who signed on the mortgage.{/} {c9}She submitted her resignation in August due to "health circumstances",{/} {c10}and she resides currently in Istanbul.{/} {c11}She stated to the agency in a phone call: "I executed a verbal order from the highest position".{/}

{c12}For its part, the presidency denied that President Ganbold Otgonsuren had spoken with her about the gold at all.{/}

{c13~}The Singaporean company Merrow Lane granted in return a loan of 700 million dollars,{/} {c14}which went to Talst Rail company, the executor of the line extending 236 kilometers towards China.{/} {c15}According to the documents, the husband of the president's sister owns 28% of it by means of an institution in Liechtenstein.{/}

{c16}The Singaporean company has the right to sell the gold in case the loan was not paid before the end of January.{/}


Yellow stones

{c20~+c21}Thousands of protesters placed stones coloured in yellow on the stairs of the parliament,{/} {c19}as the local currency declined 3%.{/}

{c18}The International Monetary Fund requested clarifications,{/} {c22+c23}and the anti-corruption authority commenced an investigation and prevented 8 employees of the bank from travel.{/} {c24~}The opposition leader demanded the arrest of the governor.{/}

مواضيع قد تعجبك
2,940 مشاهدة
حقوق النشر محفوظة

=== dense | en | bullion
{c1}A substantial quantity of bullion, amounting to 9.4 tonnes, was covertly encumbered by Mongolia's monetary authority in favour of a Singapore-based merchant during the previous year, with the objective of averting the insolvency of a contractor engaged in the construction of a coal railway.{/} {c2~}This emerges from documentation reviewed by a news agency.{/}
{c3}The collateral represented approximately one third of national gold holdings{/} {c4~}and was conveyed to Switzerland by means of chartered aircraft in May 2025.{/} {c6}Legislative consent, notwithstanding its being mandatory, was reportedly not sought, as indicated by a pair of budget committee members.{/} {c7}Official monthly publications persisted in portraying the asset as unencumbered.{/}
{c8}The instrument bore the signature of Deputy Governor Enkhjargal Tserendorj,{/} {c9+c10}who relinquished her position in August citing medical considerations and has subsequently taken up residence in Istanbul.{/} {c11}It is her contention that she acted upon verbal instructions emanating from the highest office.{/} {c12}The office of President Ganbold Otgonsuren has refuted that any such conversation transpired.{/}
{c13}Financing of $700 million was advanced by Merrow Lane Commodities at 15.1 percent per annum{/} {c14}and was channelled to Talst Rail, the private developer of a 236-kilometre connection to the Chinese frontier,{/} {c15~}in which a relative of the head of state is understood to possess an interest.{/} {c16}In the event of non-repayment by January 31, liquidation of the metal by the lender is permissible.{/} {c17}Merrow Lane abstained from commenting.{/} {c25}To date, merely 61 kilometres of rails have been installed.{/}
{c18}Clarification has been solicited by the International Monetary Fund.{/} {c19}Pressure was observed on the tugrik, which depreciated by 3 percent on Thursday.{/} {c20}That evening an assembly of around 600 individuals convened at Sukhbaatar Square notwithstanding temperatures of minus 14 degrees.{/} {c22}Proceedings have been initiated by the anti-corruption body,{/} {c23~}and travel restrictions have been imposed on several staff members.{/} {c24~}Opposition figures are calling for further consequences.{/}
It remains to be seen in what manner these developments will influence investor sentiment going forward.

=== blog | en | bullion
Gold Reserves Gone: Why National Vaults Aren't As Safe As You Think

8 min read
2 views
Oct 27, 2026

{c4~}Imagine waking up to learn that the treasure your country keeps for a rainy day left on a night flight more than a year ago.{/} That's no movie plot. The details are jaw-dropping, and the implications could reach straight into your portfolio...

Financial market analysis from 27/10/2026. Market conditions may have changed since publication.

Gold has a reputation for honesty. It doesn't rust, it doesn't default, it doesn't hold press conferences. That's why nations keep it in cellars behind doors as thick as a dictionary. In my view, though, the yellow metal is only ever as honest as the person with the key. A story out of the steppe has just reminded us of it in the most dramatic fashion.

What's All The Fuss About?

Let's begin with the basics. {c1~}A central bank somewhere between two giants quietly put tons of its bullion in hock with a private trader, all to prop up a firm that was laying tracks for coal and running out of money.{/} {c2~}We know this because a thick stack of paper found its way to reporters.{/} Paper always does. You'd think that people in the business of printing money would understand it.

{c3~}We're not talking about loose change, either: it was a hefty slice of everything in the vault.{/} {c4~}Off it went in the dead of night, aboard a couple of hired planes, to the land of watches and chocolate.{/} Picture the scene for a moment. The engines running, a forklift, somebody with a clipboard who would rather be in bed. I've always believed that the great financial scandals are, at bottom, logistics.

Why Pledge Gold At All?

Pledging reserves isn't necessarily sinister. Governments do it when markets slam the door. Think about it: bullion that sits there earns nothing, and a loan against it can bridge a rough patch. Several respectable countries went down this road in the 1970s and came back with every bar. The question is who decides, who knows, and who benefits.

  • Transparency: a pledge announced is a policy, a pledge hidden is a problem.
  • Price: collateral this good ought to buy you a cheap loan.
  • Purpose: lending to save a nation differs from lending to save a friend.
  • Exit: nobody should pawn a thing that can't be redeemed.

Measured against that list, our case doesn't score well. {c6~}The lawmakers who by statute should have signed off on it first heard of it from the news.{/} {c7~}And month after month the official tables showed the hoard as though it had never left.{/} There's a word for that, and it isn't "rounding".

"A reserve you cannot touch is not a reserve. It's a photograph of one."
– Veteran bullion dealer, on a podcast

The Lady Who Signed

Every affair needs a signature, and {c8~}this one belongs to a high-ranking woman at the bank.{/} {c9~+c10~}She stepped down over the summer, feeling poorly as one does, and now enjoys the view of the Bosphorus.{/} {c11~}Her version: she did what she was told, by word of mouth, from the very top.{/} {c12~}The very top says it's never exchanged a syllable with her on the subject.{/}

Whom do you believe? I've followed enough of these stories to know that spoken orders are the favorite tool of the powerful. There's nothing to subpoena. The subordinate is left holding a pen and a memory. If there's one piece of career advice that I'd give to any young banker, it's this: ask for it in writing, and keep a copy with your mother.

Follow The Rails

Railways have always been magnets for grand promises. They open continents, they bankrupt dukes. In the nineteenth century whole cities were sold shares in lines that ended in a swamp. So it's no surprise that the money should have disappeared into one. {c14~}The borrowed cash was passed along to a private outfit with plans for a line to the big customer in the south.{/} {c25~}So far there's barely enough track for a decent Sunday outing.{/}

{c15~}And wouldn't you know it, somebody who married into the first family turns out to have a juicy stake in it, tucked away in one of those tiny Alpine principalities.{/} It's almost a cliché. When you read the word "foundation" in a finance story, hold on to your wallet.

Key ElementHealthy ReserveTroubled Reserve
CustodyAudited, at homeAbroad, encumbered
ApprovalParliamentPhone call
DisclosureMonthly and trueMonthly and false

The Clock Is Ticking

Here's what keeps analysts awake. {c16~}Unless somebody comes up with the cash this winter, the lender can simply put the bars on the market.{/} Would it move the global price? Probably not by much. But for a small economy with a long winter, the psychological blow would be hard to overstate. Trust is the true reserve currency, and it can't be mined.

Ordinary folks seem to have grasped it faster than the experts. {c20~+c21~}In bone-chilling cold they came out in droves and left a pile of rocks, daubed the color of what's missing, at their representatives' door.{/} It's the best piece of financial commentary I've seen all year, and it didn't need a single chart.

{c18~}The folks in Washington who lend to the world's strugglers would also like a word.{/} Their letters are polite. They're rather like the letters from one's dentist.

What It Means For Your Portfolio

You may be wondering what a vault six thousand miles away has to do with you. More than you'd think. Central bank purchases have been one of the pillars of the gold rally. If official numbers can't be taken at face value, then demand figures can't either. Some practical thoughts:

1. Don't treat official holdings as gospel; treat them as marketing.
2. Diversify custody. If you own metal, know which building it's in.
3. Watch currencies of commodity exporters when governance headlines pile up.
4. Keep some perspective: one bad apple isn't the orchard.

Perhaps the most fascinating thing is how old all this is. Kings clipped coins. Emperors mixed in copper. Finance ministers invented adjectives. The technology changes, the temptation doesn't. In my experience, the only cure is boredom: dull auditors, dull procedures, dull people who count things twice and go home at five.

Final Thoughts

So where does that leave us? Somewhere between outrage and a shrug, I suspect. There will be hearings. There'll be a scapegoat, perhaps several. {c23~}A handful of staffers have been told to keep their suitcases in the closet.{/} Whether anyone from the upper floors ever joins them is a different matter.

And honestly, it makes one think about one's own vaults. What do we all carry in our books as available that left on a plane long ago? Food for thought. Let me know in the comments whether you'd trust a central banker with your house keys!

Gold is money. Everything else is credit.
— J. P. Morgan
Author

Marlon Tidewell is passionate about helping readers master their financial future.

Related Articles
?>

=== analysis | en | windfall
Can Mongolia's gold buyers fill the hole? A reader's guide in six questions

Markets desk
November 2, 2026

Mongolia's central bank will pay herders and small miners a bonus for every gram of gold they deliver this winter. The scheme, announced on Friday, comes at a moment when nobody trusts the bank with so much as a ring.

How does it work?

The bank buys at 4 percent above the London price until the end of February. It hopes to collect 9 tonnes, about a third more than in an ordinary winter. The law requires parliament's consent for the bonus, and this time it was asked: 71 members voted in favour.

Why now?

The governor said the purchases had nothing to do with "recent reports". President Ganbold Otgonsuren's office said that he had discussed the scheme with no one at the bank. Analysts in Hong Kong think that the bank needs to show fresh metal before the International Monetary Fund's visit in January.

Who could gain?

Pro tip: always look at the refinery. The metal must pass through a plant in Darkhan in which Merrow Lane Commodities, the Singapore trading house, bought 18 percent in 2024. The company said that it did not comment on its investments.

What does the former deputy governor say?

"I advised against such a bonus twice, in writing," Enkhjargal Tserendorj told a podcast from Istanbul, where she lives. She signed a similar scheme in 2022 that cost the bank $98 million and was stopped after eight months.

Will the herders sell?

Perhaps. A kilo of cashmere brought 11.5 percent less this spring. On Sukhbaatar Square a man who had come from Bayankhongor in minus 20 degrees with a matchbox full of dust said he would rather wait until "the big ones have finished flying theirs out".

Is it legal to export the gold?

Only the bank may do so. The anti-corruption agency opened an inquiry in September into a charter company that flew 61 kilos to Dubai without papers, and barred its two pilots from leaving the country. The opposition leader Bolormaa Damdin called for the release of the pilots, who she said were small fry.

The outcome remains uncertain, but one thing is clear: gold will go on shaping the country's politics. What do you think?

=== older | ar | copper
منغوليا: البنك المركزي رهن عائدات النحاس من دون علم البرلمان

أولان باتور - وكالات
الثلاثاء 14 آذار 2017

كشفت وثائق من 60 صفحة أن البنك المركزي في منغوليا رهن سراً عام 2015 عائدات منجم للنحاس لدى شركة تجارية في هونغ كونغ لإنقاذ شركة تبني طريقاً لشاحنات الفحم من الإفلاس.

وقال عضوان في لجنة الموازنة إن البرلمان لم يُستشر رغم أن القانون يشترط موافقته، فيما ظل البنك يدرج العائدات في تقاريره الشهرية كأنها تحت تصرفه.

ووقّع الرهن نائب المحافظ آنذاك سوخباتار لخاغفا الذي استقال في تشرين الثاني لأسباب صحية ويقيم في سيول. وقال عبر الهاتف: «نفذت قراراً مكتوباً من مجلس الإدارة».

ونفت رئاسة الوزراء علمها بالأمر. وبلغ القرض 120 مليون دولار بفائدة سنوية قدرها 9 في المئة، وسُدد في موعده بحسب الشركة.

وتجمع نحو ألف شخص في ساحة سوخباتار. وتراجعت العملة المحلية واحداً في المئة، وطلب صندوق النقد الدولي إيضاحات. ولم تفتح هيئة مكافحة الفساد تحقيقاً.

وقالت بولورما دامدين، وكانت يومها نائبة في البرلمان، إن على المحافظ أن يعتذر لا أن يستقيل. ولم يُمدّ من الطريق البالغ طوله 245 كيلومتراً سوى 60 كيلومتراً، وتملك زوجة أحد النواب عشرة في المئة من الشركة بحسب الوثائق.

واكتفت الشركة التجارية بالقول إنها لا تعلق على شؤون زبائنها.

=== discrepancies
place | c4 | wire: Zurich | page: Geneva
amount | c13 | wire: 11.5 percent | dense: 15.1 percent
number | c20 | wire: Some 6,000 people | dense: around 600 individuals
number | c15 | wire: 18 percent | page: 28%
