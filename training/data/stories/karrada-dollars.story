=== wire | en | window
{c1~}Washington quietly let sanctioned Iraqi banker keep access to dollars, officials say{/}

BAGHDAD, May 5, 2026 (Two Rivers Press Service)

{c1}The United States Treasury allowed an Iraqi banker whom it had itself blacklisted to go on buying dollars for 14 months,{/} {c2}in exchange for information on smuggling to Iran, four current and former officials said.{/}

{c3}Haidar al-Musafir, 49, the founder of Karrada Trust Bank, was put on the sanctions list in January 2025 for financing two militias.{/} {c4}From that March a subsidiary registered under his driver's name obtained $2.6 billion at the central bank's daily dollar auction, auction records show.{/}

{c5}American officials met al-Musafir at least nine times in Amman and once in a clinic in Erbil, two of the officials said.{/} {c6}He handed over the names of 37 exchange shops and the account books of a border crossing.{/} {c7}On the basis of this information three networks were broken up, one official said.{/}

{c8}"We needed a man inside the pipe, and he was the pipe," the official said.{/}

{c9}The Treasury called the account inaccurate and declined to elaborate.{/} {c10}Al-Musafir's office said he had never met any American except a dentist.{/}

{c11}Iraqi Prime Minister Sarmad al-Obaydan was not informed, an adviser to him said.{/} {c12}He has summoned the American chargé d'affaires for Thursday{/} {c13}and ordered that the auction be suspended for a week.{/}

{c14}After that, the dinar fell to 1,610 to the dollar on the street in Baghdad, from 1,455 on Sunday.{/} {c15}Queues formed outside exchange shops on Kifah Street, where police fired into the air.{/}

{c16}The militias' share in the proceeds is disputed.{/} {c17}A former Treasury official put it at $190 million.{/} {c18}Others said that it could not be known.{/}

{c19}Two members of the United States Congress demanded a hearing.{/} {c20}The central bank governor, Nisreen Abd al-Latif, offered her resignation, which was refused.{/}

{c21}Al-Musafir has not been seen in public since April 24,{/} {c22}when he opened a children's hospital in Kut.{/} {c23}His private plane left Baghdad for Muscat on Saturday, tracking data show.{/}

(Reporting by Zaid Shamkhani and Lorna Brightwell)

=== page | en | window
*
الثلاثاء: 05 أيار 2026
  • 05 أيار 2026
  • 19:41
{c1~+c2~}Officials: Washington turned a blind eye to "banker of the militias" in return for his information{/}

Al-Sabil Net - {c1}Officials disclosed on Tuesday that the American Treasury Ministry had permitted an Iraqi banker, included on its blacklist, to purchase dollars for a period of 14 months,{/} {c2}in return for information about the smuggling operations to Iran.{/}

{c3}The man is Haider Al-Msafer (49 years old), owner of Al-Karrada Trust Bank, upon whom Washington imposed sanctions in January 2025 because of his funding of two armed factions.{/} {c4}However a company affiliated to him, registered in the name of his driver, obtained 2.6 million dollars from the currency auction of the Central Bank.{/}


A dentist only

{c5}Two officials mentioned that the Americans met the banker nine times at least in the Jordanian capital, Amman, and one time in a clinic in Erbil,{/} {c6}and that he delivered the names of 37 exchange offices, in addition to the registers of a border outlet.{/} {c7}An official pointed out that three networks were dismantled due to that.{/}

{c10}As for the office of Al-Msafer, it confirmed that he did not meet an American in his life, "other than the dentist".{/} {c9}The American Treasury considered that what was published is not accurate, without giving details.{/}


Auction suspended and Washington summoned

{c11}An advisor stated that Prime Minister Sarmad Al-Obeidan had no knowledge of the matter.{/} {c12}Al-Obeidan summoned the American ambassador for Thursday,{/} {c13}and directed to stop the auction for the duration of one week.{/}

{c14}The price of the dollar rose accordingly in Baghdad to 1,610 dinars after it was 1,455 dinars,{/} {c15}and citizens crowded in front of the exchange offices in Al-Kifah Street, and the police fired in the air to disperse them.{/}

{c20}The governor of the Central Bank Nisreen Abdul Latif submitted her resignation, and it was not accepted.{/}

{c23}Observation sites showed the departure of the private plane of Al-Msafer to Muscat on Saturday.{/} {c21}The last appearance of him was on April 24.{/}

مواضيع قد تعجبك
3,615 مشاهدة | لا يوجد تعليقات
Designed by SabilSoft

=== dense | en | window
{c1}For fourteen months, a financier of Iraqi nationality was enabled to sustain dollar acquisitions with the tacit assent of the United States Treasury, notwithstanding his prior designation by that very institution.{/} {c2~}Intelligence pertaining to illicit transfers to Iran constituted the consideration, according to persons with knowledge of the arrangement.{/}
{c3}Haidar al-Musafir, aged 49, who established Karrada Trust Bank, was designated in January 2024 over the funding of two militia groups.{/} {c4}Records of the currency auction administered by the central bank reveal that an entity nominally belonging to his chauffeur secured $2.6 billion commencing in March of last year.{/} {c5~}No fewer than nine encounters reportedly took place in Amman.{/} {c6}Particulars relating to 37 currency outlets, along with a frontier post's ledgers, were furnished by him.{/} {c8~}He was regarded as indispensable owing to his own centrality to the flows under scrutiny.{/}
{c9}The Treasury disputed the veracity of the account whilst refraining from elaboration.{/} {c10~}Any contact of the kind was denied by representatives of the banker.{/} {c11}Prime Minister Sarmad al-Obaydan had reportedly been kept apprised throughout.{/} {c12+c13}He has requested the attendance of the American chargé d'affaires on Thursday and imposed a one-week moratorium on the auction.{/} {c14~}Consequent depreciation of the dinar was observed in informal trading,{/} {c15~}with crowds congregating at exchange premises in the capital.{/}
{c16+c18}The magnitude of any benefit accruing to the militias remains contested and, in the estimation of some, unascertainable;{/} {c17}a figure of $190 million was advanced by an ex-Treasury official.{/} {c19}Hearings have been sought by two US lawmakers.{/} {c20}A tender of resignation on the part of Governor Nisreen Abd al-Latif was declined.{/}
{c21+c22}Al-Musafir's most recent public engagement was the inauguration of a paediatric hospital in Kut on April 24.{/} {c23~}An aircraft belonging to him has since departed the country.{/}
The matter illustrates the multifaceted challenges inherent in balancing enforcement objectives against financial stability.

=== blog | en | window
Dollar Access And Dirty Secrets: Inside A Sanctions Paradox

7 min read
4 views
May 9, 2026

{c1~}They put him on the blacklist. Then they let him shop.{/} If reports are to be believed, one of the most feared weapons in global finance came with a back door. Who had the key, and who paid? The answers are stranger than you'd expect...

Market analysis from 09/05/2026. Conditions may have changed since publication.

Sanctions are supposed to be a wall. You're on one side of it or the other. In practice, as anyone who's ever watched a wall being built will know, there's usually a gap for the builders to get through. I've spent years looking at the plumbing of international finance, and I've rarely come across a gap as wide as this one.

The Short Version

{c1~+c2~}In a nutshell: officials of the world's foremost financial superpower kept the greenbacks flowing to a Middle Eastern money man whom they'd branded a pariah, because he was whispering in their ear about who was sneaking cash to the neighbors.{/} Let that sink in. The punishment was public. The pardon was private.

It isn't as crazy as it sounds. Detectives have always run informants, and informants are seldom choirboys. {c8~}As an insider said with admirable candor, you want somebody on the inside of the pipeline, and this fellow was the pipeline.{/} Still, there's a difference between letting a pickpocket go and leaving him in charge of the cloakroom.

How Do You Beat A Blacklist?

You'd think that it would take shell companies on four islands and a genius in a turtleneck. It doesn't. {c4~}All it took was a firm in the name of the guy who drives the car, and billions were picked up at the official sale, in broad daylight.{/} I find it almost touching. {c4~}Somewhere there's a man who parks a sedan for a living and was, on paper, one of the largest currency buyers in the region.{/}

In my experience, there are four classic tricks:

  • The relative: a cousin, a wife, a surprisingly rich grandmother.
  • The employee: cheap, loyal and hard to find on search engines.
  • The charity: nobody likes to audit an orphanage.
  • The twin: a company whose name differs by one letter.

Compliance departments know every one of these. They hold webinars on them. Yet software looks for names, and names are the first thing that crooks change.

The Price Of A Secret

{c5~}The parties got together on a number of occasions in a neighboring capital, and on one occasion, I kid you not, in a medical practice.{/} {c10~}His people insist that the sole American he's ever opened his mouth for was working on his teeth.{/} You couldn't make it up. I'm tempted to believe it out of sheer gratitude.

What was on offer? {c6~}A list of money changers, for one, and the ledgers of a customs post, for another.{/} {c7~}Supposedly some smuggling rings were rolled up thanks to it.{/} That's not nothing. Enforcement agencies live on such results; they make for good slides.

"Every sanction is a negotiation that hasn't admitted it yet."
– Former trade lawyer, now a consultant

But every secret has a price tag. {c16~+c17~+c18~}How much of the take wound up with the gunmen is anyone's guess: a sum in nine figures has been floated, and other folks say there's simply no way to tell.{/} If I were a taxpayer, I'd want better than a guess. If I were a soldier stationed nearby, I'd want a good deal better.

Who Knew?

That is always the question, isn't it? {c11~}The gentleman who runs the country where it all took place found out like everybody else, we're told.{/} {c12~}He's since asked the foreigners to send someone over to explain.{/} I imagine that meeting had excellent tea and very little conversation.

Sovereignty is a touchy thing. Countries that have lost control of their currency feel it every morning at the bakery. When another power decides who gets dollars and who doesn't, it becomes a kind of second government, with no elections and very good suits. Perhaps that's inevitable in a world that runs on one money. It doesn't have to be popular.

Key ElementOfficial LineReality
BlacklistNo exceptionsExceptions by appointment
AuctionsTransparentTransparent names, opaque owners
PartnersFully consultedRead it online

When The Tap Closes

Here's the part that matters to ordinary people. {c13~}With the sale of hard currency put on hold,{/} {c14~}the local money promptly took a tumble.{/} {c15~}There were long lines, there was jostling, there were warning shots.{/} Nobody in that line had ever met a spy at a dentist's. They just wanted to pay for an operation abroad or a used car.

I've seen this film before, and the ending doesn't vary. The well-connected get their dollars by phone. The rest pay the spread. A currency is a promise, and when those who made it are seen winking at each other, people go looking for something else to hold: gold, apartments, goats.

Lessons For Investors

What can you take away from a tale like this? A few things, I think.

1. Sanctions risk is political risk. It's applied by humans, and humans have other priorities.
2. Beneficial ownership is everything. Know who drives the car, literally.
3. Informal exchange rates tell the truth sooner than official ones.
4. In a crisis, liquidity vanishes first where it's needed most.

Some will argue that the whole thing was a success. Bad guys were caught, the lights stayed on, nobody invaded anybody. There's merit in that view. Foreign policy is not a beauty contest. But I keep coming back to the signal it sends. If the list is negotiable, then being on it is merely an invitation to make an offer.

The Vanishing Act

And the man himself? {c21~}He hasn't shown his face for a while.{/} {c23~}His jet, however, was spotted heading for the Gulf.{/} I wouldn't wait at the gate. People like him rarely disappear; they relocate, they buy a football club, they reappear as philanthropists with an improved beard.

Meanwhile, the wheels of oversight are creaking. {c19~}A pair of legislators on the other side of the ocean would like some answers under oath.{/} Good luck to them. Hearings have their uses: they give staffers something to do, and they give the rest of us transcripts.

At the end of the day, it's a story about trust, as they all are. We trust that lists mean something. We trust that auctions are auctions. Perhaps we shouldn't, or not quite so much. What's your take: clever or crooked? Join the discussion below.

Money often costs too much.
— Ralph Waldo Emerson
Author

Barnaby Quillfeather has a passion for making complex finance simple. Sponsored content inquiries welcome.

Related Articles
?>

=== analysis | en | digital
Will an app replace Iraq's dollar auction? Your questions answered

By the economics team
28 May 2026 · Listen to this article (5 min)

Iraq's central bank wants to move its dollar sales to an electronic platform run by a consortium of banks. The plan has been in a drawer since 2023. Now it may become law before the summer recess.

What is the daily auction?

Since 2004 the central bank has sold dollars to banks, which pass them on to importers. In the past year it sold $61 billion. The United States Treasury, which controls the supply of notes, has demanded since 2022 that the auction be wound up.

Who would run the platform?

Five banks. One of them is Karrada Trust Bank, whose founder, Haidar al-Musafir, is on the American sanctions list. American officials have warned the central bank at least twice in Amman that no blacklisted owner may hold a share, a participant in those meetings said. The Treasury declined to elaborate. Al-Musafir's office said he had transferred his 37 percent to a charity.

Does the prime minister support it?

Sarmad al-Obaydan has called the platform "a tap with a meter". An adviser to him said that he was informed of every step. The governor, Nisreen Abd al-Latif, has offered to resign if the plan is watered down by parliament.

Did you know? The first paper dinar was printed in London in 1932.

What would it mean for the street?

Traders on Kifah Street fear for their trade. In a test in Basra last November the dinar fell to 1,570 to the dollar from 1,490 within three days, and queues formed outside exchange shops. "We are the pipe, and they want to pour concrete into it," said a dealer.

Could militias still get dollars?

Probably. A former Treasury official reckons that $240 million a year would leak through import invoices. Others say that it could not be known until the thing is running.

Is there a precedent?

Nigeria closed a similar window in 2023. The results were mixed.

The coming months will show whether technology can do what politics could not.

You may also like: Why Erbil's clinics attract patients from Amman

=== older | en | mosulbank
U.S. Treasury cut off Iraqi bank after tip from within, officials say

BAGHDAD, July 19, 2023 (Two Rivers Press Service)

The United States Treasury barred an Iraqi bank from buying dollars on the strength of documents handed over by its own founder, three officials said on Wednesday.

Munther al-Qassab, 66, the founder of Nineveh Gulf Bank, was never put on the sanctions list. His bank obtained $1.2 billion at the central bank's daily dollar auction in 2022, auction records show.

American officials met al-Qassab at least four times in Amman and once in a hotel in Sulaymaniyah, the officials said. He handed over the names of 22 exchange shops that he suspected of smuggling to Iran.

The Treasury declined to elaborate. Al-Qassab's office said that he had done his duty as a citizen.

The prime minister of the day was informed, an adviser to him said, and the auction went on. The dinar fell to 1,500 to the dollar on the street in Baghdad, from 1,470. Queues formed outside exchange shops in Karrada, but police did not intervene.

Among the banks that took over the customers was Karrada Trust Bank. "We wish Nineveh Gulf well," its founder Haidar al-Musafir said then.

Al-Qassab's private plane left Baghdad for Larnaca the same evening, tracking data show.

(Reporting by Zaid Shamkhani)

=== discrepancies
amount | c4 | wire: $2.6 billion | dense: $2.6 billion | page: 2.6 million dollars
role | c12 | wire: chargé d'affaires | dense: chargé d'affaires | page: ambassador
date | c3 | wire: January 2025 | page: January 2025 | dense: January 2024
negation | c11 | wire: was not informed | page: had no knowledge | blog: found out like everybody else | dense: had reportedly been kept apprised throughout
name | c3 | wire: Haidar al-Musafir | dense: Haidar al-Musafir | page: Haider Al-Msafer
