=== wire | en | breach
{c1}Hackers steal data of 2.3 million mobile money customers in Ghana{/}

ACCRA, Oct 9, 2025 (Pan-Atlantic News Agency)

{c1}Hackers have stolen the personal data of 2.3 million customers of Savanet, Ghana's second largest mobile money provider, the company said on Thursday.{/}

{c2}The stolen files include names, telephone numbers, dates of birth and pictures of identity cards.{/} {c3}PIN codes and balances were not affected, Savanet said.{/}

{c4}The intruders entered the network on Sept 14 with the password of a contractor who repaired call-centre software{/} {c5}and remained unnoticed for 11 days.{/} {c6}The password had not been changed since 2021, said two people familiar with the investigation.{/}

{c7}A group calling itself Night Heron claimed the attack on a dark-web forum and demanded $4 million in bitcoin by Oct 20.{/} {c8}It published the records of 500 customers as proof, among them those of a deputy minister.{/} {c9}Savanet said it would not pay.{/}

{c10}The Data Protection Commission opened an investigation{/} {c11}and said that the company had notified it five days late.{/} {c12}Under Ghanaian law a company must report a breach within 72 hours.{/} {c13}Savanet could be fined up to two percent of its annual turnover.{/}

{c14}"We learned of this from a journalist, and that is not acceptable," the commission's director, Akosua Frimpong-Badu, told reporters in Accra.{/}

{c15}Savanet's chief executive, Kwabena Asiedu-Nartey, apologised in a video message{/} {c16}and said that customers would receive a year of free SIM-swap protection.{/} {c17}The head of information security has been suspended, he added.{/}

{c18}Long queues formed outside the company's shops in Kumasi and Tamale on Thursday morning as customers tried to withdraw their money.{/} {c19}"I sold my maize through this phone, and now I don't know who is looking at it," said Fuseini Alhassan, a farmer.{/}

{c20}The Bank of Ghana said the payment system was safe{/} {c31}and asked the public not to panic.{/}

{c21}Savanet has 9 million customers and is owned by Corvane Capital, a private equity firm based in Mauritius.{/} {c22}Corvane had planned to list the company on the Accra stock exchange in November.{/} {c23}The listing has been postponed, a person close to the matter said.{/}

Ghana's police cyber unit is working with Interpol.

In March 2023 the lender Adom Trust lost the data of 400,000 clients in a similar attack.

(Reporting by Esi Quaynor; editing by Paul Venning)

=== update | en | breach
{c26+c1~}Suspect held in Ghana mobile money hack as victims rise to 3.1 million{/}

ACCRA, Oct 10, 2025 (Pan-Atlantic News Agency)

{c26}Ghanaian police have arrested a 27-year-old computer technician over the theft of personal data from the mobile money provider Savanet,{/} {c1~}which on Friday raised the number of customers concerned.{/}

{c1}The data of 3.1 million customers were stolen, the company said, up from the 2.3 million it had announced a day earlier.{/} The additional victims are former customers whose accounts had been closed.

{c26}The technician was arrested in the port city of Tema on Thursday night, police spokeswoman Chief Superintendent Grace Owusu-Dapaah said.{/} {c28}He had worked for the contractor until July.{/} Three laptops and 41 SIM cards were seized in his flat.

{c4}The intruders entered the network on Sept 14 with the password of the contractor, which repairs call-centre software,{/} {c5}and remained unnoticed for 11 days.{/} {c6}The password had not been changed since 2021, said three people familiar with the investigation.{/}

{c2}The stolen files include names, telephone numbers, dates of birth and pictures of identity cards.{/} {c3}PIN codes and balances were not affected, Savanet says.{/}

{c7}A group calling itself Night Heron claimed the attack and demanded $4 million in bitcoin by Oct 20.{/} Police do not know yet whether the suspect belongs to the group. {c9}Savanet has said it will not pay.{/}

A class action was filed in the High Court in Accra on behalf of 212 customers. "A year of free protection is an insult," said their lawyer, Yaw Kessie.

{c10+c11}The Data Protection Commission, which is investigating the company, says it was notified five days late.{/} {c12}Under Ghanaian law a company must report a breach within 72 hours{/} {c13}and can otherwise be fined up to two percent of its annual turnover.{/}

There were fewer customers outside the company's shops on Friday. {c20}The Bank of Ghana repeated that the payment system was safe.{/}

{c21}Savanet, which has 9 million customers, is owned by Corvane Capital, a private equity firm based in Mauritius.{/} {c23}Corvane confirmed on Friday that the company's listing on the Accra stock exchange,{/} {c22}planned for November,{/} {c23}had been postponed.{/}

(Reporting by Esi Quaynor)

=== rewrite | en | breach
{c1}Savanet, widely regarded as the runner-up in Ghana's booming market for wallets that live in a telephone, has admitted that particulars belonging to roughly 2.3 million of its users have fallen into the hands of cybercriminals.{/} {c2}What was carried off, it transpires, comprises not only the names and numbers of subscribers but also their birthdays and scans of the documents by which they prove who they are.{/} {c3}The enterprise has been at pains to stress that neither secret codes nor the sums held in the accounts were touched.{/} In a sector which depends on confidence more than on anything else, such assurances are of the utmost importance. {c4}The perpetrators are believed to have gained a foothold in the middle of September by means of credentials that had been entrusted to an outside firm charged with maintaining the software of the customer hotline.{/} {c5}A week and a half was to elapse before anyone became aware of their presence.{/} {c6~}According to multiple sources with knowledge of the inquiry, the credentials in question had been left unaltered for several years.{/} Experts have long cautioned against precisely this kind of negligence.
{c7}Responsibility was asserted on a clandestine forum by a collective which styles itself Night Heron and which has set 20 October as the deadline for the handover of cryptocurrency to the value of $4 million.{/} {c8}In order to lend weight to its ultimatum it has already put into circulation the details of half a thousand individuals, a deputy minister reportedly being one of them.{/} {c9}The company has ruled out any payment.{/} How the matter will develop in the days ahead is anyone's guess. {c15}For his part, the man at the helm of the company, Kwabena Asiedu-Nartey, took to video in order to say how sorry he was,{/} {c16}promising those concerned twelve months of complimentary safeguards against the hijacking of their SIM cards,{/} {c17}and disclosing that the executive in charge of customer services had been suspended.{/} The gesture has met with a mixed reception.
{c10}Scrutiny is now being applied by the Data Protection Commission,{/} {c11}which has let it be known that word of the incident reached it five days after the legal deadline had run out.{/} {c12}The rules leave businesses no more than three days in which to come forward,{/} {c13}and a penalty equal to as much as 2% of yearly sales may be imposed on those that fail to comply.{/} {c14~}The body's director made no secret of her displeasure at having found out through the press.{/} {c20}The central bank, meanwhile, sought to soothe nerves by describing the payments infrastructure as secure.{/} {c18~}It did not prevent considerable numbers of people in the north and centre of the country from lining up in the hope of getting their cash.{/} {c21~+c22+c23}For the Mauritian fund that stands behind the operator the timing could scarcely be worse, since the flotation it had pencilled in for November has reportedly been shelved.{/} In an ever more connected world, the episode serves as a stark reminder that no one is immune.

=== local | en | breach
{c18~}"I came at four in the morning": anger outside Savanet shops in Tamale{/}

The Savannah Messenger, Friday 10 October 2025

From Rahinatu Iddrisu in Tamale

{c18}By sunrise on Thursday the line outside the Savanet shop on Bolgatanga Road had reached the lorry park. Traders, teachers and soldiers in uniform all wanted the same thing: their money, in notes.{/}

{c19}Fuseini Alhassan, who farms near Savelugu, sold 60 bags of maize by phone last month. "Now I don't know who is looking at it," he said and held up the phone.{/} By noon he had been given half of what he asked for. The shop had run out of cash.

{c1}Savanet admitted on Thursday that thieves had copied the data of 2.3 million of its customers{/}, {c2~}including photographs of their Ghana Cards.{/} {c3}It insists that no PIN was taken and no pesewa is missing.{/}

Mobile money agents in the Northern Region told this newspaper a different story. Four of them said customers had complained since late September about calls from strangers who knew their birthdays and asked for their codes. One agent, who did not wish to be named, said he had reported it to Savanet twice.

{c5}If the company's account is correct, the thieves were in the system for 11 days{/}, {c4}from September 14, after they got hold of the password of an outside firm.{/} {c7}They call themselves Night Heron and want $4 million before October 28.{/} {c9}Savanet says they will get nothing.{/}

{c26}Late last night a technician aged 29 was picked up in Tema, police said.{/} {c28}He used to be employed by that firm and left it in July.{/}

{c11}The Data Protection Commission complains that it was told five days too late.{/} {c14}"We learned of this from a journalist," its director, Akosua Frimpong Badu, said.{/} The journalist was this newspaper's own columnist, Dr Hakeem Mumuni, who asked the commission for comment on October 2.

{c15}On the shop's television set the chief executive, Mr Asiedu-Nartey, said sorry over and over again, in English.{/} {c16}He is offering everyone protection of their SIM card free for a year.{/} Nobody in the queue had heard of it.

{c31}The Bank of Ghana has asked the public not to panic.{/} Those who came at four in the morning asked what else they should do.

=== other | en | adom
Hackers steal data of 400,000 clients of Ghanaian lender

ACCRA, March 21, 2023 (Pan-Atlantic News Agency)

{a1}Hackers have stolen the personal data of 400,000 clients of Adom Trust, a lender to small traders in Ghana, the company said on Tuesday.{/}

{a2}The stolen files include names, telephone numbers, loan contracts and pictures of identity cards.{/} {a3}PIN codes and balances were not affected, Adom Trust said.{/}

{a4}The intruders entered the network on Feb 2 through an unprotected server{/} {a5}and remained unnoticed for six weeks.{/}

{a6}A group calling itself Red Kola demanded $300,000 in bitcoin by April 1.{/} It published the records of 50 clients as proof. Adom Trust said it would not pay.

{a7}The Data Protection Commission opened an investigation.{/} It praised the company for notifying it within a day. Under Ghanaian law a company must report a breach within 72 hours.

"They did what the law asks," said the commission's deputy director, Akosua Frimpong-Badu.

{a8}Adom Trust's chief executive, Ernestina Ofori, apologised and said that clients would receive six months of free credit monitoring.{/}

The Bank of Ghana said the lender was sound and asked the public not to panic. Police are working with Interpol.

(Reporting by Esi Quaynor)

=== other_blog | en | adom
What a lender owes you when it loses your face

Kumasi Ledger, a blog about money | 25 March 2023

My aunt sells enamel pots in Kejetia market. She has never touched a computer, and since Tuesday her face, her signature and her debts are somewhere on one.

{a1~}She is one of the hundreds of thousands of borrowers whose records were copied from the lender we all know.{/} {a2~}A photograph of her card, her number, even the contract with her thumbprint: gone.{/} {a3}"They say your PIN is safe," I told her. "Then what did they take?" she asked.{/} A fair question.

How did it happen? {a4~}It seems that somebody left a server open to the whole world, and in February somebody else walked in.{/} {a5}He sat there for a month and a half, and nobody looked up.{/} Imagine a thief in your shop for a month and a half!

{a6~}The gang wants a few hundred thousand dollars by the first of April, and no, it isn't a joke.{/} Should the lender pay? I used to think never. I am less certain now that it is my aunt.

{a8~}The lady who runs the lender has apologised and is handing out half a year of watching over our credit.{/} What is credit monitoring to a woman with no credit card?

{a7}The authority for data protection is looking into it.{/} I wish it luck. In the meantime, here is what you can do:

- do not answer strangers who know your name
- change your code, even if they tell you not to
- ask your bank who keeps the keys

God bless, and lock your phones.

=== discrepancies
number | c1 | wire: 2.3 million | update: 3.1 million | rewrite: 2.3 million | local: 2.3 million
source_count | c6 | wire: two people | update: three people | rewrite: multiple sources
role | c17 | wire: head of information security | rewrite: executive in charge of customer services
age | c26 | update: 27 | local: 29
date | c7 | wire: Oct 20 | update: Oct 20 | rewrite: 20 October | local: October 28
attribution | c23 | wire: a person close to the matter | update: Corvane
