=== wire | en | passports
{c1~}Bulgarian agents sold blank passports to fugitives, secret audit finds{/}

SOFIA, Sept 17, 2026 (Balkan Newsroom Agency)

{c1}Officers of Bulgaria's state security agency sold at least 340 genuine passports to wanted criminals between 2019 and 2025,{/} {c2}according to a confidential government audit obtained by Balkan Newsroom.{/}

{c3}Buyers paid between 80,000 and 250,000 euros apiece{/} {c4}and collected the documents in a mountain lodge below the Rila monastery which the agency used for training.{/}

{c5}Among them were a Calabrian cocaine broker, two Belarusian bankers and a Dubai-based arms dealer sought by the Netherlands, the audit says.{/} {c6}Sixty-one of the passports have been used to enter the United States without a visa check.{/}

{c7}The scheme was run by Colonel Plamen Vezirov, the head of the agency's cover-identities section,{/} {c8}who fell to his death from a ninth-floor balcony in Varna in June.{/} {c9}Prosecutors have treated the case as a suicide; his widow does not believe it.{/}

{c10}"He had bought me a dishwasher for the next morning," she told the agency.{/}

{c11}The audit was delivered in March to Interior Minister Radoslav Kamburov, who did not pass it on to prosecutors.{/} {c12}Kamburov said on Thursday that he had been waiting for a second opinion.{/} {c13}His former driver holds one of the passports under another name, two persons close to the inquiry said.{/}

{c14}Prime Minister Desislava Raykova cut short a visit to Vienna{/} {c15}and suspended the agency's director, Ognyan Marchev.{/} {c16}She ruled out dismissing the minister before the budget vote on Oct 2.{/}

{c17}The blank booklets were declared as spoiled in a printing plant in Sofia,{/} {c18}where a night foreman received 1,500 euros for each box.{/} {c19}He has been talking to investigators since April and is under police protection.{/}

{c20}The European Commission said it expected a full account within ten days.{/} {c21}The United States embassy said that it was reviewing Bulgaria's place in the visa waiver programme,{/} {c22}which the country joined in 2025.{/}

{c23}About 4,000 people blew whistles outside the interior ministry on Thursday night.{/} {c24}Some carried cardboard passports in the name of Al Capone.{/}

(Reporting by Teodora Hinkova)

=== page | en | passports
*
الجمعة: 18 أيلول 2026
  • 18 أيلول 2026
  • 11:26
{c1}Passports for sale.. Bulgarian intelligence officers supplied 340 wanted persons with real documents{/}

Al-Sabil Net - {c2}A secret audit report, obtained by the Balkan Newsroom agency, unveiled{/} {c1}that officers in the Bulgarian state security sold no less than 340 original passports to wanted persons during the years 2019 - 2025.{/}

{c3}The price of the one passport ranged between 80 thousand and 250 thousand dollars,{/} {c4}and the delivery took place in a mountain house near the Rila monastery, belonging to the agency.{/}

{c5}The clients, according to the report, included a cocaine broker from Calabria in Italy, two bankers from Belarus, and an arms merchant residing in Dubai whom Holland demands.{/} {c6}The holders of 61 passports entered the United States with them without visa.{/}


Mysterious fall from the ninth floor

{c7~}The report says that Colonel Plamen Vezirov is the mastermind of the network.{/} {c8}The colonel had died in June after he fell from a balcony on the ninth floor in Varna.{/} {c9+c10}The prosecution considered the incident a suicide, a matter his wife rejected, as she said that he purchased for her a dishwasher to be delivered the next day.{/}


The minister kept the report in the drawer

{c11}The Interior Minister Radoslav Kamburov received the report since May and did not refer it to the judiciary.{/} {c12}The minister justified that by waiting for "another opinion".{/} {c13}And informed sources indicated that his previous driver carries one of those passports with a borrowed name.{/}

{c14~+c15~}The Prime Minister Desislava Raykova returned urgently from abroad and suspended the director of the agency from work,{/} {c16~}but she excluded the dismissal of the minister at present.{/}

{c20}Brussels gave Sofia a deadline of ten days,{/} {c21}while the American embassy announced that it is reconsidering the exemption of Bulgarians from the visa.{/}

{c23}Nearly 4 thousand demonstrators whistled in front of the Ministry of Interior,{/} {c24}and they raised passports of carton bearing the name of "Al Capone".{/}

مواضيع قد تعجبك
1,977 مشاهدة
من نحن | اتصل بنا | أعلن معنا

=== dense | en | passports
{c1+c2~}An undisclosed governmental review has established that authentic travel documents numbering at least 340 were disposed of to fugitives by personnel of Bulgaria's state security agency over a six-year interval ending in 2025.{/}
{c3}Remuneration per document is said to have ranged from 80,000 to 250,000 euros,{/} {c4}with handovers effected at an alpine training facility in proximity to the Rila monastery.{/} {c5~}Beneficiaries encompassed a narcotics intermediary, financiers of Belarusian extraction and a weapons trafficker pursued by Dutch authorities.{/} {c6}In 61 instances, admission to the United States was secured by means of the documents absent visa scrutiny.{/}
{c17}Uncompleted booklets were recorded as defective at a Sofia printing facility,{/} {c18}a supervisor on the nocturnal shift being compensated at a rate of 15,000 euros per box.{/} {c19~}Said individual has been cooperating with investigators since April.{/}
{c7}Oversight of the enterprise was attributed to Colonel Plamen Vezirov, formerly responsible for cover identities,{/} {c8~}whose demise in June followed a fall from an elevated balcony.{/} {c9}Although classified by prosecutors as self-inflicted, this determination is contested by his widow.{/}
{c11}The review had been conveyed in March to Radoslav Kamburov, the Interior Minister, by whom it was not transmitted to the prosecuting authorities,{/} {c12}on the grounds that a second assessment was being awaited.{/} {c13~}Questions have likewise been raised regarding a former member of his staff.{/} {c15+c16}Ognyan Marchev, the agency's director, has been removed on a provisional basis by Prime Minister Desislava Raykova, who nevertheless discounted the minister's departure in advance of the budget vote scheduled for October 2.{/}
{c20}An exhaustive explanation within ten days is anticipated by the European Commission.{/} {c21+c22}Bulgaria's participation in the US visa waiver arrangement, to which it acceded in 2024, is undergoing reassessment, according to the American embassy.{/} {c23~}Public discontent manifested itself in a demonstration outside the ministry.{/}
In light of these revelations, the imperative of institutional integrity can hardly be overstated.

=== blog | en | passports
Passport Scandal Exposed: What Is Your Identity Really Worth?

8 min read
6 views
Sep 22, 2026

A little booklet. A lodge in the mountains. A price that would buy you a very decent apartment. The latest identity scandal has it all, and it raises a question that nobody at the border wants to answer...

Information in this article is of a general nature. Market conditions may have changed since publication.

Pull open your drawer and take out your passport. Go on, I'll wait. Feel that slightly rubbery cover, look at that awful photo. You probably paid about the price of a dinner for it. Now imagine paying a thousand times as much. In my view, nothing tells you more about how our world is wired than what some people will spend on a thing that others get by filling in a form.

Selling The Crown Jewels

{c1~}That's in essence what's alleged to have gone on for years in a member state on Europe's southeastern edge: spooks on the government payroll were flogging the real article to folks on the run.{/} {c2~}It's all in a report that wasn't meant for our eyes.{/} Not forgeries, mind you. Forgeries are for amateurs. These had the right paper, the right chip, the right eagle or lion or whatever it is that they have.

{c3~}The going rate? Anything from a nice car to a house, depending on how badly you needed it.{/} {c4~}Pickup was in a rustic cabin among the pines, a stone's throw from one of the holiest places in the land.{/} Think about it. Pilgrims trudging up one path, gangsters up the other, both in search of a new life.

Who Buys A New Self?

It's a bigger market than you might imagine. Golden visas, citizenship by investment, ancestry programs: there's a whole industry devoted to improving your place in the airport line. Most of it is perfectly legal. Some of it is perfectly awful. The customers fall into a few groups:

  • The nervous rich, who like to have a Plan B with a beach.
  • The stateless and the stuck, who have no plan at all and can't pay.
  • The tax-shy, who are allergic to certain latitudes.
  • The hunted, who need to become someone else by Friday.

{c5~}Our cabin, it seems, catered strictly to the last group: a drug middleman, some bankers of the eastern variety, a gentleman in the weapons trade.{/} {c6~}And dozens of them waltzed right into the land of the free, no questions asked.{/} That's the bit that keeps security people up at night.

"A border is only as strong as the worst-paid person who guards it."
– Slide from an aviation security conference

The Fall

Every thriller needs a corpse, and I'm sorry to say that this one has it. {c7~+c8~}The officer who's believed to have masterminded the racket went over the railing of a high-rise by the sea at the start of the summer.{/} {c9~}Officially, he jumped. The lady he left behind isn't buying it.{/} {c10~}Who orders a kitchen appliance for a day he doesn't plan to see?{/} I've got no special knowledge. I merely note that gravity has been working overtime on people who know things.

Conspiracy theories are cheap, and I don't deal in them. But institutions that keep secrets for a living can't expect the benefit of the doubt when the secrets start falling off balconies. Trust, once lost, isn't printed on demand.

The Art Of Doing Nothing

Now we get to my favorite character. {c11~}A cabinet member had the whole explosive file on his desk for half a year and let it gather dust.{/} {c12~}Asked about it, he explained that he'd wanted somebody else to have a look first.{/} I do the same with my dentist's letters. It's a deeply human strategy. It's just not what you want from the guy in charge of the cops.

{c14~}The head of government had to pack up in the middle of a trip,{/} {c15~}and one spy chief has been benched.{/} {c16~}The procrastinator stays put, for there's a money bill to get through first.{/} Priorities! In politics, as in chess, you don't throw away a bad piece while it's guarding something.

Key ElementIn TheoryIn Practice
Blank booklets"Spoiled"Sold
OversightInternal auditInternal drawer
BordersBiometricTrusting

It Starts At The Bottom

What fascinates me about such affairs is how modest the first link usually is. The masterminds get the headlines, but nothing moves without somebody who has a key and a mortgage. {c17~+c18~}Here, it was a guy on the late shift at the printer's, who wrote off perfectly good stock as trash and pocketed a little something for his pains.{/} A little something! That's the cheapest component in the supply chain, and it always is.

In my experience, organizations spend millions on the front door and forget about the dumpster. If you run any kind of business that handles sensitive material, here are three habits worth adopting:

1. Count what you destroy as carefully as what you produce.
2. Rotate the night shift; boredom and debt are a dangerous mix.
3. Make it easy to confess. People will, sooner or later.

Will Travel Get Harder?

For ordinary travelers the consequences may be felt sooner than you think. {c21~}The superpower across the pond is already making noises about whether that country's citizens ought to keep breezing in.{/} {c20~}The folks in Brussels have set a clock ticking as well.{/} It's deeply unfair. Millions of plumbers, nurses and students have nothing to do with it. Yet that's how collective reputation works: a few hundred rotten booklets, and the whole barrel gets sniffed.

We may well see more checks, more fingerprints, more of those little booths that take your picture when you've just flown nine hours. Technology vendors will be delighted. Whether it makes anyone safer is another question. You can't scan for bribery.

Taking It To The Street

There's something oddly uplifting, though, about how people responded. {c23~+c24~}They turned up by the thousands to make an unholy racket, waving paper IDs made out to a certain Chicago mobster.{/} Satire is the last refuge of the decent. I'd like to shake the hand of whoever cut those out.

So what is identity worth, when all is said and done? For most of us it's priceless because we've only got the one. For a select few it's a consumable, like printer ink. Perhaps that's the real class divide of our age. Not who has money, but who can stop being himself at short notice.

What do you think? Would you trust your government with your face? Tell us in the comments, and subscribe for weekly insights.

Identity is such a crucial affair that one shouldn't rush into it.
— David Quammen
Author

Rosalind Eddlestone is a lifestyle and finance writer who's visited 71 countries. Contact us for collaboration opportunities.

Related Articles
?>

=== analysis | en | goldenvisa
Is Bulgaria's golden visa back? Six things to know

by Travel & Law Editor
Aug 3, 2026
Share   Tweet   Print

Bulgaria's government wants to reopen a residence programme for wealthy foreigners that was closed in 2022. Critics call it a sale of passports by another name.

What is on offer?

A residence permit for anyone who puts 250,000 euros into a fund, down from 512,000 under the old rules. After five years the holder may apply for citizenship. At least 340 people bought passports under the former programme, according to a government audit that was published in full in 2023.

Who is behind it?

Interior Minister Radoslav Kamburov presented the bill in June. He said he had waited for a second opinion from the European Commission before sending it to parliament. The Commission said it expected a full account of the planned checks within thirty days.

Who would do the checks?

The state security agency. Its director, Ognyan Marchev, promised that "nobody wanted by anybody" would get through. The agency has trained 16 officers for the purpose in its mountain lodge near Rila monastery.

Did you know? In 2021 two Belarusian bankers lost their Bulgarian passports because they had never spent a night in the country.

What do opponents say?

They fear for the visa waiver programme of the United States. The embassy has said that it is following the bill closely but is not reviewing Bulgaria's place in the programme. About 400 people demonstrated outside parliament; some carried cardboard price tags.

Would the prime minister sacrifice the minister?

Desislava Raykova has called the bill his idea and not hers. Coalition sources say that she will let it die quietly after the budget vote. "He bought himself a lifejacket for the next election," one said.

What should buyers do?

Wait. Lawyers in Sofia advise clients not to transfer anything before the president has signed. Rival schemes in Greece and Malta remain open, at higher prices.

Whether the lodge will ever be needed is uncertain. Mobility, however, will remain a sought-after good.

You may also like: Ten monasteries with guest rooms

=== older | ar | drivers
تدقيق سري: موظفون في الشرطة البلغارية باعوا رخص قيادة أصلية لمطلوبين

صوفيا - وكالات
الخميس 8 شباط 2018

باع ضباط في شرطة المرور البلغارية ما لا يقل عن 430 رخصة قيادة أصلية لأشخاص مطلوبين بين عامي 2012 و2017، بحسب تدقيق حكومي سري اطلعت عليه وكالة بلقان نيوزروم.

وكان المشتري يدفع ما بين ثلاثة آلاف وثمانية آلاف يورو ويتسلم الرخصة في استراحة على طريق فارنا. ومن بين الزبائن سمسار كوكايين من كالابريا وتاجر سيارات مسروقة تطلبه هولندا.

وأدار الشبكة المقدم ستيفان دوكوف، وقد عُثر عليه ميتاً في سيارته في كانون الأول. واعتبرت النيابة الحادث انتحاراً ولم تعترض عائلته على ذلك.

وسُلّم التدقيق في تشرين الأول إلى وزير الداخلية آنذاك فأحاله في اليوم نفسه إلى النيابة. وعلّق رئيس الوزراء عمل قائد شرطة المرور، وأقال الوزير بعد التصويت على الموازنة.

وكانت الرخص تُسجَّل على أنها تالفة في مطبعة بمدينة بلوفديف، حيث كان عامل نظافة يتقاضى 200 يورو عن كل صندوق. وأطلق نحو ألف شخص الصفارات أمام وزارة الداخلية.

وقالت المفوضية الأوروبية إنها تنتظر إيضاحات خلال شهر، فيما استُخدمت 34 رخصة في استئجار سيارات عُثر عليها لاحقاً في مولدوفا.

ودعا رادوسلاف كامبوروف، النائب عن المعارضة آنذاك، إلى نشر التدقيق كاملاً وقال: «لا أحتاج إلى رأي ثانٍ كي أقرأ الأول».

تعليقات (0) | اطبع الخبر

=== discrepancies
amount | c3 | wire: between 80,000 and 250,000 euros | dense: from 80,000 to 250,000 euros | page: between 80 thousand and 250 thousand dollars
date | c11 | wire: March | dense: March | page: since May
amount | c18 | wire: 1,500 euros for each box | dense: 15,000 euros per box
date | c22 | wire: 2025 | dense: 2024
