=== page1 | en | cancel
Secret Addendum Sinks Vaccine Giant: {c1~}Peru Tears Up Vectrana Contract{/}

by Chief Editor

Photo: Refrigerated boxes at Callao airport. (Illustrative image)

{c1}Peru's health minister, Milagros Huanca, has cancelled a $186 million contract with the Swiss vaccine-maker Vectrana Biologics,{/} {c2}after auditors found a secret addendum that freed the company from any liability, according to three officials with knowledge of the matter.{/} {c3}Vectrana said that it would seek $240 million in damages from an arbitration tribunal in Washington.{/}

The rupture is a seismic moment for a firm that has built its name, and its profits, on deals with governments from the Rio Grande to Patagonia.

### What Was in the Addendum?

{c4}The contract, signed last February, was for 9.6 million doses of a dengue vaccine over three years.{/} {c5}The addendum, four pages long and dated two days later, obliged Peru to pay for all of them even if the product was never approved,{/} {c6}and put up embassies and gold reserves as security, the officials said.{/}

{c7}It bears the initials of Huanca's predecessor, Oscar Tejada, who says they were forged.{/} {c8}"I sign with a T like a gallows. That is a T like a coat hanger," he told a radio station in Arequipa.{/}

{c9}Only 410,000 doses have arrived so far.{/} {c10}More than a third of them spoiled in a warehouse in Iquitos when a generator failed.{/}

> **Did you know?** {c11}Peru had its worst dengue season on record two years ago, with more than 270,000 cases and some 350 deaths.{/}

### The Company Hits Back

{c12}Vectrana's head for Latin America, Esteban Quiroga, called the cancellation "a political injection" and said every page had been approved by the ministry's own lawyers.{/} {c13}The chief executive, Annelies Vroom, is to fly to Lima next week and has asked for a meeting with President Julian Arbaiza.{/} {c14}The palace has not answered.{/}

{c15}Vectrana's shares closed 6.8% lower in Zurich.{/} {c16}Peru accounts for just 2% of its sales, but analysts at Brandt Oettli said that Ecuador and Bolivia might now look for addenda in their own drawers.{/}

### A Back Channel in Miraflores

{c17}Prosecutor Fernando Ccori has opened an inquiry into the consultancy Sol de Plata, which received $3.9 million from Vectrana for "logistical advice".{/} {c18}The firm has no employees and shares its address in the Miraflores district with a dog groomer.{/}

{c19}Lawmaker Delia Paucar, who leads a committee of inquiry, said two former vice-ministers would be called to testify.{/} {c20}She wants Huanca to appear as well, because the minister knew of the addendum for eleven weeks before she acted.{/}

{c21}Huanca, a 49-year-old nephrologist, said she had needed the time to have the paper examined.{/}

**Key points**

* {c1~}Contract worth $186 million: cancelled{/}
* {c3~}Damages sought: $240 million{/}
* {c9~}Doses delivered: 410,000{/}

### What Happens to Patients?

{c22}People who have had a first dose will receive the second from stocks donated by Brazil, the ministry said.{/} {c23}A new tender is to be held in September.{/}

**Pro tip:** Keep your vaccination card. It is the only record if a programme changes supplier.

### FAQ

**Is the vaccine unsafe?**
{c24}No. The ministry says the dispute is about money and that no serious side effects have been recorded.{/}

**Who signed the secret addendum?**
{c7~}That is disputed: the former minister speaks of a forgery.{/}

Enjoyed this report? Leave a comment, share it with a friend, and subscribe for our weekly Health & Power briefing.

=== page2 | en | cancel
Andean Business Review | 19 June | Staff

{c5~}Four pages too many:{/} {c1~}Lima drops its Swiss jab supplier{/}

{c3~}Vectrana is going to sue.{/} That much is certain after a week in which the vaccine-maker from Basel lost a customer and, {c15~}in a single day, close to seven per cent of its worth on the stock exchange.{/}

{c1}The customer is Peru, whose minister of health, Milagros Huanca, has put an end to an agreement worth 186 million dollars.{/} {c2}Officials who know the case, three in all, say auditors had come upon an annex, kept secret, under which the manufacturer could not be held liable for anything.{/} {c5~}The state would have had to pay in full, licence or no licence;{/} {c6~}even embassy buildings were pledged.{/}

{c7}Initials on the paper point to Oscar Tejada, who held the ministry before her. He admits that they are his.{/}

{c4~}Peru had ordered 9.6 million doses against dengue, to be delivered over five years.{/} {c9~+c10}Just over 400,000 came, and of those more than one in three went bad in Iquitos after a power generator broke down.{/} {c22~}Brazil is helping out with second doses,{/} {c23}and the contract will be put out to tender afresh in September.{/}

Then there is Sol de Plata. {c17}The consulting firm had 9.3 million dollars from Vectrana for advice on logistics, and Fernando Ccori, a prosecutor, is looking into it.{/} {c18~}Where its office should be, dogs are shampooed.{/}

{c20}In Congress, Delia Paucar asks why Huanca sat on her knowledge of the annex for eleven weeks, and wants to question her.{/} {c21~}It had to be examined first, says the minister.{/}

{c12}"A political injection" is how Esteban Quiroga, who runs Vectrana's business in the region, describes the step; the ministry's jurists had seen and passed each page.{/} {c13~}His boss, Annelies Vroom, will come to Lima in person.{/} {c16~}The loss is small, a fiftieth of turnover, but in Quito and La Paz, say analysts, they may be opening drawers.{/}

=== arabic | ar | cancel
{c1~}بيرو تلغي عقد لقاحات مع «فيكترانا» السويسرية{/} {c2~}بسبب ملحق سري{/}

ليما – صحة وأعمال

{c1}ألغت وزيرة الصحة في بيرو ميلاغروس هوانكا عقداً قيمته 186 مليون دولار مع شركة «فيكترانا بيولوجيكس» السويسرية المصنّعة للقاحات،{/} {c2}بعدما عثر مدققون على ملحق سري يعفي الشركة من أي مسؤولية، وفق ثلاثة مسؤولين مطلعين على الملف.{/}

{c4~}ونص العقد على توريد 9.6 مليون جرعة من لقاح حمى الضنك،{/} {c5}في حين ألزم الملحق، وهو من أربع صفحات ومؤرخ بعد العقد بيومين، الدولة بدفع ثمنها كاملاً حتى لو لم يحصل اللقاح على الترخيص.{/} {c7}ويحمل الملحق الأحرف الأولى من اسم الوزير السابق أوسكار تيخادا الذي يؤكد أنها مزورة.{/}

{c9}ولم يصل من الكمية سوى 410 آلاف جرعة،{/} {c10~}تلف أكثر من ثلثها في مستودع بمدينة إيكيتوس.{/}

الشركة ترد

{c3}وأعلنت الشركة أنها ستطالب بتعويضات قدرها 240 مليون دولار أمام هيئة تحكيم في واشنطن،{/} {c12~}ووصف مديرها لأمريكا اللاتينية إستيبان كيروغا القرار بأنه «حقنة سياسية».{/} {c13}وتعتزم الرئيسة التنفيذية أنيليس فروم السفر إلى ليما الأسبوع المقبل، وطلبت لقاء الرئيس خوليان أربايسا،{/} {c14}غير أن الرئاسة لم ترد بعد.{/}

{c17}وفتح المدعي العام فرناندو كوري تحقيقاً بشأن شركة الاستشارات «سول دي بلاتا» التي تلقت من «فيكترانا» 3.9 مليون دولار مقابل «مشورة لوجستية»،{/} {c18~}وتبيّن أنها بلا موظفين.{/} {c19~}وستستدعي لجنة برلمانية ترأسها النائبة ديليا باوكار نائبي وزير سابقين للإدلاء بشهادتيهما.{/}

{c24}وشددت الوزارة على أن الخلاف مالي وأنه لم تُسجَّل أي أعراض جانبية خطيرة.{/} {c11}وكانت بيرو قد شهدت قبل عامين أسوأ موسم لحمى الضنك في تاريخها، مع أكثر من 270 ألف إصابة ونحو 350 وفاة.{/}

شارك الخبر: واتساب | تيليغرام | بريد

=== blog | en | cancel
Always Read Page Four: Investing Lessons From a Contract Nobody Wanted to Find

6 min read | The Patient Portfolio

When did you last read something to the end? I don't mean a novel. I mean the other literature: the rental agreement, the phone plan, the small grey booklet that came with your pension. Did you get to the last page? Did you initial it? And if I showed you those initials today, would you swear that they were yours?

Sit tight. We are going to talk about vaccines, but this isn't an article about vaccines. I know nothing about them except that I faint. We're going to talk about paper.

## The stapler theory of history

My first job was in the back office of a shipping insurer. There were nine of us and one good stapler. The head of the office, a Mr Pettibone, kept it chained to his desk, and whenever a policy was amended, you had to walk the length of the room, under his eyes, and staple the amendment to the contract in his presence. We thought he was mad. After he retired, the stapler was unchained, and within a year we had paid out for a ship that we had, it turned out, never insured, on the strength of two sheets that someone had slipped in with a paper clip.

I have believed in staplers ever since. {c2~}So you can imagine my delight at this week's tale of a few loose pages, tucked away where the bookkeepers of a faraway republic had to dig them out, by which a maker of jabs could never be blamed for anything whatsoever.{/} {c1~}The republic has called off the whole purchase.{/} {c3~}The maker is off to the tribunal with a bill larger than the order.{/}

Larger than the order! Pause on that for a second. It is as if you had returned a sofa and the shop asked for two.

## Why secret terms are a tax on the future

Here's a thing that finance people know and do not like to say aloud. A hidden clause isn't an advantage. It's a loan. You borrow comfort today, and you pay it back, with interest, on the day that someone opens the drawer. The whole of corporate history is people opening drawers.

{c16~}The clever folk at the brokers see it coming already: this one client hardly counts in the books, they say, but a couple of the neighbours may be rummaging as we speak.{/} That is what I would call correlation risk. You think you own five customers. In fact you own one customer, five times, and they all read the same newspaper.

What should you look for, then, in a company that lives on government orders? Let me give you my own list. I have it on a card in my wallet, behind the library ticket.

- **Who is the middleman?** There always is one. A healthy middleman has a receptionist, a lease and bad coffee.
- **Who signed?** Not which office. Which hand.
- **What happens if nothing is delivered?** Read this clause first. It tells you what both parties really expect.
- **Where would they fight about it?** If the answer is a city that neither of them lives in, somebody has planned ahead.
- **What did it cost to win?** A firm that wins every tender is either very good or very generous.

## The dog groomer test

{c18~}On the middleman question, by the way, reality has outdone me. I read that the advisers in this affair, whose staff numbers zero, have their seat at a place where poodles get their hair cut.{/} I've been trying to invent something better all week, and I can't.

I call it the dog groomer test, from now on. Before you buy a share, pick one name from the notes to the accounts and look it up on a map. Go to street level. What do you see? If you see scissors and a basset hound, close the laptop. I did this for eleven of my own holdings on Sunday, and in ten cases I found glass doors and a plant. In the eleventh I found a roundabout. I've written to them.

## Speed is a virtue, except when it's not

{c20~}Now, there are those who reproach the lady who pulled the plug with having let the thing lie on her desk for the better part of a season.{/} {c21~}She was having it looked at, is her answer.{/}

I am on her side, a little. We live in a culture that adores the instant response. My bank has a button marked "Resolve". But think of the last time that you found something unpleasant in a drawer: a letter, a receipt from a hotel. Did you run into the kitchen with it? Or did you sit down on the bed and read it again, and put it back, and make supper, and lie awake? Eleven minutes or eleven weeks, it is a matter of temperament and of the size of the drawer.

On the other hand, markets do not have a bed to sit on. {c15~}They took some seven per cent off the price in an afternoon,{/} and no one asked them whether they'd had it examined.

So what would a patient investor do here? The same as always:

1. Nothing, on the first day.
2. Read the source, on the second.
3. Ask what you would have paid for it if you had never heard of it, on the third.
4. Then act, or better still, go for a walk.

I have lost more money between nine and ten in the morning than in all other hours taken together. I now have a standing appointment with a neighbour's allotment until half past ten. The beans don't know what a stop loss is.

## The human bit

It's easy to be droll about contracts. At the end of each of them, though, there is an arm. {c10~}A great many of the little bottles that did get there went off in the heat, somewhere up the Amazon, because a motor stopped.{/} Somebody had waited for those. Somebody had put on a clean shirt and walked to a health post.

I keep coming back to that shirt. We talk about trust as though it were an asset class, with a yield. In truth, it is a person in a queue who believes that what is in the box is what it says on the box, that it has been kept cold, and that whoever bought it for him read to page four.

Mr Pettibone died last winter. At the funeral I learned from his sister that the stapler had never been chained for our sake at all. He had once, as a young clerk, initialled something without looking. He never told her what.

Read to the end. Use the stapler. Look up the groomer.

*Disclaimer: This column is for entertainment and education. The author holds no position in any company alluded to, faints at needles, and is not a financial adviser. Capital at risk.*

=== other | en | bazan
Fixer in Vectrana Vaccine Affair Arrested in Panama: Will He Talk?

Fixer in Vectrana Vaccine Affair Arrested in Panama: Will He Talk?

by Chief Editor

Listen to this article (6 min)

Photo: Travellers in the transit hall of Tocumen airport. (Illustrative image)

Rodrigo Bazan, a Chilean go-between who helped the vaccine-maker Vectrana Biologics to win orders from six governments in Latin America, has been arrested in Panama on a Colombian warrant, according to four officials with knowledge of the matter. He was taken from a flight to Madrid with two passports, a parrot and $90,000 in cash.

The arrest sends shock waves through an affair that reaches from hospital corridors in Bogota to boardrooms on the Rhine, and that has already cost three ministers their jobs.

### Pulled Off the Plane

Bazan, 57, was in seat 2A when police came aboard, the officials said. He asked to finish his coffee and was allowed to. The parrot, which is called Dosis, is being looked after by airport staff.

Colombian prosecutors accuse him of having paid a former director of the national health institute $1.1 million in return for a contract for yellow fever shots. A back channel of prepaid telephones, each used once, linked him to the director's driver, according to the warrant.

> **Key points**
> * Wanted for: bribery and money laundering
> * Extradition: Colombia has sixty days to file its papers
> * Bail: refused

### "Ask Basel"

As he was led through the terminal, Bazan called out two words to a television crew: "Ask Basel." His lawyer, Ximena Arosemena, said later that he had been referring to a football club.

Vectrana, which is based in that city, said that it had ended its ties with Bazan "some time ago" and had never paid him for anything but market research. Esteban Quiroga, its head for Latin America, is on leave. He and Bazan went to the same Jesuit school in Valparaiso and own a sailing boat together, two of the officials said.

Chief executive Annelies Vroom told investors in a call that the company had "no tolerance and no memory of such practices". A transcript that was put online afterwards left out the last four words.

### How the Affair Began

The story starts with a photocopier. In the first winter of the pandemic, a clerk in Asuncion, Ines Moncayo, was told to copy a purchase order and noticed that it had a secret addendum, in English, which nobody in her office could read. She could. It set the price of a dose at almost twice what the ministry had told parliament. She made one copy too many.

Within weeks, newspapers in four countries were comparing prices. Chile had paid nine dollars, Honduras twenty-one. An airlift that was celebrated with a military band brought vials with labels in Flemish. When asked about it, health ministers spoke of urgency, and some of them spoke of it from abroad.

In Lima, the then president's brother-in-law was found to have flown on a company jet, and Oscar Tejada, at that time the minister, survived a vote of censure by a single voice. Prosecutor Fernando Ccori, whose team put together the first map of the payments, counted forty-four accounts in nine jurisdictions. The consultancy Sol de Plata, a name that comes up in most of them, was set up in Delaware on a Sunday.

The United States Treasury later placed two of the shell companies under sanctions, and the World Bank barred a Vectrana subsidiary from its tenders for three years.

### Who Should Be Nervous?

Plenty of people, says Delia Paucar, a Peruvian lawmaker who has made the affair her cause. "Bazan kept notebooks. He is vain, and vain men write things down," she said. Police found five of them in a locker at a gymnasium in Panama City.

One is said to list first names and sums. Another is about the parrot.

Peru's president, Julian Arbaiza, who is halfway through his term, said he had met Bazan "once, at a wedding, near the cake". His health minister, Milagros Huanca, asked that copies of the notebooks be sent to every government in the region at the same time, so that none could be first to lose them.

Experts expect Bazan to bargain. Under Colombian law, a defendant who names his superiors may have his sentence cut by half. A professor of criminal law in Medellin, Horacio Betancur, warned of haste, though. "A fixer who talks is still fixing," he said.

**Pro tip:** In extradition cases, the first sixty days matter most. Many suspects go free because a stamp is missing.

### FAQ

**What is Bazan accused of?**
Of having bought a contract for yellow fever vaccine in Colombia.

**Is the company charged?**
Not in this case.

**What will become of the parrot?**
A court will decide. It counts as evidence, since it is said to know numbers.

**Over to you:** should go-betweens be banned from public health? Comment below, share this story, and subscribe for our weekly Health & Power briefing.

=== other2 | en | guatemala
Guatemala halts payment to Vectrana as shots fail to arrive

(Picture: an empty cold room at the national vaccine centre. Inset: Minister Rosalba Ixcot with a mask.)

GUATEMALA CITY – Guatemala has stopped an instalment of $27 million to the Swiss vaccine-maker Vectrana Biologics, because fewer than one in ten of the coronavirus shots it paid for in spring have been delivered, Health Minister Rosalba Ixcot said.

The contract has a secret addendum that forbids the country to say when deliveries are due, according to two officials with knowledge of the matter. A back channel to the company through a retired ambassador has yielded "poems", one of them said.

Esteban Quiroga, then Vectrana's salesman for Central America, promised three aircraft by the end of the month. The chief executive, Luc Oberhaensli, who will hand over to Annelies Vroom in January, wrote to the president that the delay was caused by a shortage of rubber stoppers.

Nurses blocked the Roosevelt avenue for an hour with empty cool boxes. Most of the country's twelve thousand health workers have had one injection and are waiting for another.

The newspaper El Volcan quoted from minutes of the negotiations: "Mr Bazan said on behalf of the supplier that a small country should be glad to be in the queue. The minister asked where in the queue. Mr Bazan said that this was confidential. The minister asked whether the queue existed. Mr Bazan said that he would have to consult. Coffee was served. The minister remarked that the coffee, at any rate, had arrived."

Rodrigo Bazan did not reply to questions. In Lima, where a similar order is under discussion, the deputy Delia Paucar, newly elected, asked the government of the day to read the minutes aloud in Congress. Oscar Tejada, an adviser at the ministry, said that Peru was not Guatemala.

Russia has offered to send a hundred thousand shots next week.

=== discrepancies
negation | c7 | page1: Tejada says the initials were forged | arabic: he says they are forged | page2: he admits that they are his
number | c4 | page1: over three years | page2: over five years
amount | c17 | page1: $3.9 million | arabic: 3.9 million dollars | page2: 9.3 million dollars
