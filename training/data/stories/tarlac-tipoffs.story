=== wire | en | hubs
{c1~}Philippine palace aide warned scam compounds of raids, phone records show{/}

MANILA, June 8, 2026 (Archipelago Press)

{c1}A senior security aide to the Philippine president tipped off the owners of online scam compounds before at least 22 police raids,{/} {c2}according to phone records, two investigators and a former compound manager.{/}

{c3}Leandro Macapinlac, 44, the deputy national security adviser, sent the warnings from a telephone registered to a dead fisherman in Zambales,{/} {c4}usually between 12 and 30 hours before the police arrived, the records show.{/}

{c5}The messages consisted of weather reports.{/} {c6}"Signal No. 3 in Bamban tomorrow, bring in the laundry," one of March 2 said.{/} {c7}On the following morning police in that town in Tarlac province found 700 empty beds and a pot of rice that was still warm.{/}

{c8}In return Macapinlac received about 1.4 billion pesos in cryptocurrency{/} {c9}and the use of a yacht in Subic Bay, said the former manager, a Malaysian who is under witness protection.{/}

{c10}Macapinlac denied the allegations and said that his telephone had been cloned.{/} {c11}President Corazon Belmonte-Uy said on Monday that she had full confidence in him,{/} {c12}but by evening his name plate had been removed from his office.{/}

{c13}About 9,000 people, most of them Vietnamese, Chinese and Indonesians, are believed to be held in 31 compounds in Central Luzon and forced to deceive victims online.{/} {c14}Survivors report beatings with electric cables.{/} {c15}The United States estimates that the gangs took $3.8 billion from Americans last year.{/}

{c16}The Federal Bureau of Investigation passed the phone records to Manila in January,{/} {c17}but the justice department let them lie for four months, one of the investigators said.{/} {c18}Justice Secretary Wilfredo Abrenica said that they had been in a format that his office could not open.{/}

{c19}The senate will hold a hearing on Thursday.{/} {c20}Senator Imelda Quiambao said that she would subpoena the yacht's guest book.{/}

{c21}Macapinlac was not on a list of people barred from travel on Monday night.{/} {c22}China's embassy called on the government to free its citizens.{/}

(Reporting by Jun Salonga and Mei Harcourt)

=== page | en | hubs
*
الإثنين: 08 حزيران 2026
  • 08 حزيران 2026
  • 23:50
{c1~}"The weather report" that used to rescue the fraud gangs in the Philippines from the police{/}

Nabd Al-Balad - {c1}Phone records unveiled that a high-ranking security adviser in the presidency of the Philippines used to alert the owners of the electronic fraud complexes prior to the police raids, whose number reached 22 raids at the minimum.{/}

{c2}The Archipelago Press agency relied in its report on the records, and on two investigators, and on a previous manager in one of the complexes.{/}

{c3}It mentioned that Leandro Macapinlac (44 years old), deputy of the national security adviser, was sending the warnings from a number registered in the name of a deceased fisherman,{/} {c4}before the arrival of the police with a period ranging between 12 and 30 hours.{/}


"Bring in the laundry"

{c5}The messages were in the form of weather news,{/} {c6}among them a message on March 12 which says: "Signal number 3 tomorrow in Bamban, so enter the laundry".{/} {c7}And when the police came on the second day they did not find except 700 vacant beds and a pot of rice that had not cooled.{/}

{c8}The adviser obtained in exchange digital currencies with the value of 1.4 billion pesos,{/} {c9}in addition to his usage of a yacht, as per the testimony of the previous manager, who is Singaporean and subject to the protection of witnesses.{/}


The president trusts, and the plate disappears

{c10}Macapinlac denied, considering that his phone was "cloned",{/} {c11}and the president Corazon Belmonte Uy renewed her full trust in him on Monday.{/} {c12}However, the plate carrying his name was lifted from the door of his office in the evening.{/}

{c13}It is estimated that 9 thousand persons, the majority of whom are Vietnamese, Chinese and Indonesians, are detained in 31 complexes and compelled to practice fraud by way of the internet.{/} {c15}According to Washington, the gangs stole from the Americans last year 3.8 billion dollars.{/}

{c16}The FBI had delivered the records to Manila in January,{/} {c17}but they remained 4 months without a procedure;{/} {c18~}the Minister of Justice justified that by the impossibility of opening the files.{/}

{c19}The Senate holds a hearing session next Thursday.{/}

مواضيع قد تعجبك
6,320 مشاهدة
تابعوا نبض البلد على غوغل نيوز

=== dense | en | hubs
{c1}Advance notification of no fewer than 22 law enforcement operations was furnished to proprietors of fraudulent online enterprises by a prominent security official serving the Philippine presidency,{/} {c2~}telecommunications data and persons familiar with the inquiry have indicated.{/}
{c3}The alerts are ascribed to Leandro Macapinlac, 44, whose function is that of deputy national security adviser, and were transmitted via a device registered to a deceased fisherman from Zambales.{/} {c4~}They habitually preceded the operations by a matter of hours.{/} {c5}Meteorological terminology was utilised for purposes of concealment.{/} {c7}In one instance, officers attending premises in Bamban encountered 70 vacated beds alongside recently prepared rice.{/}
{c8+c9}Compensation purportedly comprised approximately 1.4 billion pesos in digital assets as well as recreational access to a vessel moored in Subic Bay, as attested by a Malaysian ex-manager benefiting from witness protection.{/}
{c10}The allegations have been repudiated by Macapinlac, who asserts that duplication of his device occurred.{/} {c11}An expression of unreserved confidence was issued by President Corazon Belmonte-Uy,{/} {c12~}although indications of his departure have since been observed.{/}
{c13~}The number of individuals thought to be confined in compounds across Central Luzon stands at roughly 9,000.{/} {c14}Physical mistreatment involving electrical cabling has been described by survivors.{/} {c15}US losses during the preceding year are assessed at $3.8 billion.{/}
{c16}Transmission of the data to Manila was effected by the Federal Bureau of Investigation in January;{/} {c17}inaction on the part of the justice department over four months ensued,{/} {c18}attributed by Secretary Wilfredo Abrenica to incompatibility of file formats.{/} {c19}Legislative scrutiny is scheduled for Tuesday,{/} {c20}with Senator Imelda Quiambao signalling an intention to compel production of the vessel's visitor register.{/} {c21}No travel prohibition had been applied to Macapinlac as of Monday night.{/} {c22}Liberation of Chinese nationals has been urged by that country's embassy.{/}
These circumstances exemplify the complexity of combating transnational crime, and a holistic approach is warranted.

=== blog | en | hubs
Online Scam Empires: How Insiders Keep Them One Step Ahead

8 min read
7 views
Jun 13, 2026

Ever wonder why the police always seem to arrive five minutes too late? The latest revelations from Asia offer an explanation that's as simple as it is chilling. Spoiler: keep an eye on the forecast...

Nothing in this article constitutes financial or legal advice.

It usually begins with a wrong number. "Hi Susan, are we still on for golf?" You aren't Susan, you don't play golf, but the stranger is charming, and three months later your retirement money is in a wallet that you can't open. I've heard from so many readers who went through some version of this that I've stopped being surprised. What I hadn't given enough thought to, until this week, is who protects the people at the other end.

A Friend In A High Place

{c1~}According to an eye-opening investigation, someone very close to the head of an island nation had been giving the bosses of these fraud factories a heads-up whenever the cops were on their way.{/} Not once, not twice. It went on and on. In my view this is the most important thing to be published about online fraud in years, as it shifts attention from the keyboard to the corridor.

{c3~}He didn't even use his own phone; the line belonged, on paper, to a man who made his living from the sea and no longer lives at all.{/} There's something poetic in it. The dead make ideal subscribers. They never complain about the bill.

Code Words And Clotheslines

{c5~+c6~}And the tips themselves? Storm bulletins, would you believe it, complete with friendly advice about getting the wash off the line.{/} Spies used to need microfilm. Nowadays all it takes is small talk. {c7~}When the officers burst in, dinner was practically still steaming and there wasn't a soul left to eat it.{/}

Think about that rice. It's the sort of detail that sticks. Someone was about to sit down, somebody yelled, and hundreds of people were herded out into the dark. They weren't the ones who got away. They were the merchandise.

Why Scams Are So Hard To Kill

Let's step back. Fraud is now among the largest industries on earth, on a par with some of the better-known vices. It's got call scripts, HR departments, quarterly targets. The business model rests on a few pillars:

  • Cheap labor, preferably with no passport and no way home.
  • Cheap technology: a SIM card, a pretty photo, a chatbot.
  • Frictionless money, which crosses borders faster than a subpoena.
  • Friends who pick up the phone.

Take away any of the first three and the thing limps on. Take away the fourth and it falls over. That's why I've always believed that corruption isn't a side effect of organized crime but its operating system.

{c13~}We shouldn't forget who sits at those desks: thousands upon thousands of foreigners, lured by ads for decent jobs and locked up behind walls.{/} {c14~}Those who've made it out talk about what a length of wire can do to a back.{/} The voice that calls you Susan may belong to somebody who'd give anything to hang up.

"Follow the victim and you get a statement. Follow the favor and you get a case."
– Retired fraud investigator

What's It Worth?

What does one charge for a weather report? {c8~}If the tally's right, a fortune, delivered in the sort of coin that you can't bite.{/} {c9~}Plus weekends on a rather fancy boat.{/} It's always the boat, isn't it? I could write a history of graft in which every chapter has a gangway.

{c15~}Set against the billions that were siphoned off from households on the other side of the Pacific in a single year,{/} it's a bargain, I suppose. A toll of a few percent. Credit card companies charge about the same.

Red FlagWhat It SoundsWhat To Do
Wrong numberFriendlyDon't reply
Exclusive platformUrgentAsk a grumpy relative
Withdrawal feeOfficialStop paying

Deny, Praise, Unscrew

The script that follows a scandal like this could be set to music. {c10~}The gentleman says he's been hacked.{/} {c11~}His boss says she trusts him like a brother, or words to that effect.{/} {c12~}And then, that very same day, a handyman comes by with a screwdriver and takes the sign off his door.{/} I'd call it the most honest statement of the week.

Politicians have a peculiar relationship with confidence. It's always full, right up to the second when it's empty. There seems to be no gauge. You'd think that somebody would have invented one.

The File That Wouldn't Open

If you've ever struggled with an attachment, you'll enjoy this part. {c16~}The evidence had been handed over by the feds way back in winter.{/} {c17~}For a whole season nothing happened.{/} {c18~}And the explanation from the man in charge of prosecutions? Wrong kind of file.{/} My nephew is fourteen, and he'd have had it open before lunch.

It would be funny if it weren't for the cost of delay. Every day in the life of a fraud factory has its price, in dollars and in bruises. Bureaucracies measure time in memos. Their victims measure it otherwise.

How To Protect Yourself

You can't fix a foreign government from your couch. You can, however, make yourself a lousy target. Some rules that have served my readers well:

1. Never invest on the advice of anybody you haven't met in daylight.
2. Set a family password for emergencies.
3. If a return looks too smooth, it's drawn, not earned.
4. Report it, even if you feel foolish. Especially if you feel foolish.
5. Talk to your parents. Then talk to your kids. They fall for different things.

Shame is the scammers' best employee; it works around the clock and never asks for pay. The smartest people I know have been taken in. An anesthesiologist, a judge, a man who writes articles about money. Yes, that was a long winter.

Will Anything Change?

{c19~+c20~}There'll be grilling by legislators in the days to come, and one of them has her heart set on finding out who signed in on deck.{/} I wish her luck and sea legs. {c21~}Strangely, no one thought of telling the airport to keep an eye out for our meteorologist.{/} Perhaps it was in the wrong format.

Public anger burns hot and short, and those who live by patience know it. They'll shift the beds to the next province or the next country and hire a new forecaster. Unless, that is, somebody somewhere decides that the corridor matters more than the keyboard.

What about you? Have you had a call from a stranger lately? Share your story below so others can learn from it, and stay dry out there.

There's a sucker born every minute.
— attributed to P. T. Barnum
Author

Clementine Oakhurst simplifies money for normal people. Reach out for partnerships.

Related Articles
?>

=== analysis | en | yachtlaw
What would a ban on offshore gaming mean for Central Luzon? Five answers

By the Explainer Desk | June 1, 2026 | 4 min read
Advertisement

President Corazon Belmonte-Uy wants to outlaw the last licensed online casinos in the Philippines by the end of the year. The law is aimed at places that have long been a cover for scams.

Which companies are affected?

There are still 22 licence holders, most of them in Tarlac and Pampanga. They employ about 9,000 people, most of them Filipinos, and pay 1.4 billion pesos a year in fees. In Bamban, where police freed 700 workers from a compound in 2024, a licensed casino stands next to the town hall.

Who has drafted the law?

The national security council. Its deputy head, Leandro Macapinlac, explained it to senators in May. "We will not give them a weather report first," he said when asked whether operators would be warned of inspections. The president said that she had full confidence in his draft.

Who opposes it?

Justice Secretary Wilfredo Abrenica warned that the courts could not cope; his department received the draft in January and commented on it four months later. Senator Imelda Quiambao wants a clause on gifts, yachts included. Mayors fear for the rents.

Would the scams stop?

Hardly. According to the United States, whose citizens lost $3.1 billion in 2024, most compounds never had a licence. Survivors' groups demand that raids be prepared without local police. The Federal Bureau of Investigation has offered to train 30 officers.

Did you know? Gaming licences used to be printed on the same paper as fishing permits.

What do the neighbours say?

China's embassy called on the government to pass the law quickly. Vietnam has offered to send aircraft for its citizens. Cambodia, where many operators would probably move, has made no comment.

Future trend: the debate is bound to go on after Thursday's vote in committee. Subscribe to our newsletter for updates.

=== older | en | cavite
Philippine police general warned casino owner of raids, court told

MANILA, Nov 20, 2021 (Archipelago Press)

A Philippine police general tipped off the owner of illegal casinos in Cavite before at least nine raids, prosecutors told a court in Manila on Friday, citing phone records.

General Rodolfo Tinio, 57, sent the warnings from a telephone registered to his late mother-in-law, usually on the evening before the police arrived, they said.

The messages consisted of church announcements. "Mass in Imus at six, bring no candles," one of Aug 4 said. On the following morning police in that town found 80 empty tables and a roast pig.

In return Tinio received 60 million pesos in cash and the use of a flat in Tagaytay, said a former croupier, a Korean who is under witness protection.

Tinio denied the allegations and said that his telephone had been stolen. The president of the time said that he had full confidence in the courts.

The investigation was led by Leandro Macapinlac, then a lawyer at the justice department. "A warning costs more lives than a bullet," he told reporters.

Tinio has been barred from travel since October. The trial continues on Thursday.

(Reporting by Jun Salonga)

=== discrepancies
date | c6 | wire: March 2 | page: March 12
number | c7 | wire: 700 empty beds | page: 700 vacant beds | dense: 70 vacated beds
role | c9 | wire: a Malaysian | dense: Malaysian ex-manager | page: Singaporean
date | c19 | wire: Thursday | page: next Thursday | dense: Tuesday
