=== wire | en | merger
{c1~}Denmark's Vejlund to buy German hearing-aid rival Brillhorn for 2.9 bln euros{/}

COPENHAGEN, March 4, 2026 (Nordkap News) - {c1}Danish hearing-aid maker Vejlund has agreed to buy its German rival Brillhorn for 2.9 billion euros in cash and shares,{/} {c2}creating the world's third-largest producer of the devices,{/} the companies said on Wednesday.

{c3}Brillhorn's shareholders will receive 41 euros a share in cash and one Vejlund share for every six they own,{/} {c4}a premium of 34 percent over Tuesday's closing price.{/}

{c5}Shares in Vejlund fell 8.3 percent in Copenhagen,{/} {c6}while Brillhorn's jumped 29 percent in Frankfurt.{/}

{c7}The founding Brill family, which holds 52 percent of the company, has given an irrevocable undertaking to sell.{/} {c8}"My father built this firm in a laundry room in Erlangen. He would have wanted it to be heard further away," said its chairwoman, Gudrun Brill-Oster, 71.{/}

{c9}Vejlund's chief executive, Mads Thorlund, promised savings of 140 million euros a year by 2029.{/} {c10}He said that 650 jobs would go, most of them in administration,{/} {c11}but that the factory at Erlangen would stay open until at least 2032.{/}

{c12}The metalworkers' union in Bavaria called that pledge "a hearing aid without a battery".{/} {c13}Its regional secretary, Cem Altuntas, said that nothing had been put in writing and that staff would stage a walkout next Tuesday.{/}

{c14}The deal needs approval from regulators in Brussels, Washington and Beijing.{/} {c15}Thorlund said that he expected to close it before the end of the year.{/} {c16}Vejlund will have to sell Brillhorn's chain of 210 shops in France and Belgium to allay competition concerns, two people familiar with the matter said.{/}

{c17}The Danish company will finance the purchase with a bridging loan of 1.6 billion euros from three banks.{/} {c18}Its dividend will be suspended for two years.{/}

{c19}"They are paying a champagne price for a firm whose newest product is five years old," said Ingrid Solvang, an analyst at Fjordbank in Oslo.{/}

{c20}Vejlund failed in 2021 to acquire Ottica Sonora of Italy, after the government in Rome used its veto.{/}

{c21}About 430 million people in the world have a hearing loss that needs treatment, but fewer than one in five uses a device.{/}

=== arabic | ar | merger
{c1~}صفقة بـ2.9 مليار يورو في سوق السماعات الطبية{/}

كوبنهاغن – الأربعاء 4 مارس/آذار 2026
اقتصاد | شركات

{c1}أعلنت شركة «فيلوند» الدنماركية لصناعة السماعات الطبية اتفاقها على شراء منافستها الألمانية «بريلهورن» مقابل 2.9 مليار يورو نقداً وأسهماً،{/} {c2}في صفقة ينشأ عنها ثالث أكبر منتج لهذه الأجهزة في العالم.{/}

{c4}ويزيد السعر المعروض بنسبة 34 في المئة على سعر إغلاق سهم الشركة الألمانية يوم الثلاثاء.{/} {c5+c6~}وعلى الأثر هبط سهم «فيلوند» في بورصة كوبنهاغن 8.3 في المئة، في حين قفز سهم «بريلهورن».{/}

{c7}وتعهدت عائلة بريل المؤسسة، التي تملك 52 في المئة من الشركة، تعهداً لا رجعة فيه ببيع حصتها.{/} {c8~}وقالت رئيسة مجلس الإدارة غودرون بريل أوستر إن والدها أسس الشركة في غرفة لغسل الملابس.{/}

{c9}ويتوقع الرئيس التنفيذي للشركة الدنماركية مادس ثورلوند أن توفر الصفقة 140 مليون يورو سنوياً بحلول عام 2029،{/} {c10~}مع الاستغناء عن 650 موظفاً.{/} {c11}وأكد أن مصنع إرلنغن سيواصل العمل حتى عام 2032 على الأقل.{/}

لكن النقابة غير مقتنعة

{c13}وقال جيم ألتونطاش، أمين نقابة عمال المعادن في المنطقة، إن شيئاً من ذلك لم يُكتب على ورق، وإن العاملين سيتوقفون عن العمل الثلاثاء المقبل.{/}

{c14}ولا تزال الصفقة بحاجة إلى موافقة السلطات في بروكسل وواشنطن وبكين.{/} {c17~}وستموَّل بقرض مرحلي من ثلاثة مصارف،{/} {c18}كما ستوقف «فيلوند» توزيع الأرباح عامين.{/}

وللشركة الدنماركية وكلاء في السعودية والإمارات ومصر، ولم تتضح بعد آثار الصفقة في أسواق المنطقة.

{c21}ويعاني نحو 430 مليون شخص في العالم فقداناً للسمع يستدعي العلاج، ولا يستعمل الأجهزة سوى أقل من خُمسهم.{/}

المصدر: وكالات

=== rewrite | en | merger
MedTech Ledger
By Priya Natarajan-Cole, staff writer

{c1~}Vejlund swallows Brillhorn in near-€3bn swoop{/}

{c5}Investors in Copenhagen were unimpressed: Vejlund stock lost more than eight per cent{/} {c1}after the Danish group unveiled a €2.9bn agreement, part cash and part paper, to take over Brillhorn of Germany.{/} {c6}In Frankfurt the target soared by 29 per cent.{/}

{c2}Together the two will rank second worldwide among manufacturers of hearing devices.{/}

{c3}For each share they tender, Brillhorn's owners are to get €41, plus a sixth of a share in the buyer,{/} {c4}which works out at about a third above where the stock ended the previous session.{/} {c7}Success is all but assured, because the founders' family has bound itself to hand over its 52 per cent.{/}

{c18}To pay for it all, there will be no dividend for a couple of years,{/} {c17}and a trio of lenders is putting up €1.6bn as a bridge.{/}

Read more: Who owns your ears? Inside a $12bn oligopoly

{c9}Annual cost cuts of €140m should be reached by 2029, according to CEO Mads Thorlund.{/} {c10}Some 560 posts are to be eliminated, chiefly desk jobs.{/} {c11~}The Erlangen plant is safe for now, he added,{/} {c13~}although labour representative Cem Altuntas complains that there is no document to prove it. Employees will down tools next week.{/}

{c19~}One Oslo-based analyst sniffed at a "champagne price", noting that Brillhorn has launched nothing for five years.{/}

{c14~}Antitrust watchdogs on three continents have to give their blessing,{/} {c15}which management believes can be had this year.{/} {c16}Insiders say 210 French and Belgian outlets now run by Brillhorn will need to be offloaded.{/} {c20~}Vejlund knows how such adventures can end: five years ago its Italian ambitions were scuppered by politicians.{/}

Share this | Print | Save

=== blog | en | merger
Pardon? Notes of a Deafish Man

I have worn things in my ears since I was forty-four, and if you do too you will know the drawer. Everybody has the drawer. Mine contains six dead devices, a nest of tubes, a small brush nobody has ever used, and a leaflet in eleven languages on the joys of listening. So when the business pages ran a story about the people who make the contents of my drawer I read it twice, once without my glasses.

{c1~}What happens is that one northern manufacturer of these little beans is going to gobble up another, for a sum just short of three billion.{/} Billions! I paid what I would have paid for a used motorbike for my last pair, and now I know where it went.

Let us consider the poetry first. {c8~}The old lady who presides over the firm that is being eaten has told us that it all began among the washing, and that Papa would have been pleased.{/} Would he? Mine never liked it when the neighbours borrowed the ladder. {c7~}At any rate she and her kin hold rather more than half, and have promised to sell come what may,{/} so Papa's views are of limited interest.

Then the prose. {c10~}Several hundred people who answer telephones and file things will be looking for other work.{/} {c9~}This is called a saving, and it will amount to well over a hundred million a year before the decade is out.{/} I have always wondered who gets saved. I do know that when you call the helpline today you're asked to speak clearly after the tone, which for a helpline of this sort is a choice.

And the factory? {c11~}The factory, says the conqueror, will go on humming into the thirties.{/} {c12~}The unions answered with the best joke of the week, about a gadget that lacks its power source,{/} and I'm only sorry I didn't think of it. {c13~}They want it on paper. They haven't got it on paper. So they're going to stand outside for a while.{/} When did we stop expecting things on paper?

My late wife used to say that I heard what I wanted to. It seems to me the stock exchange is the same. {c5~+c6~}On the same morning, hearing the same words, it marked the buyer down and the bought one up, by nearly a third in the latter case.{/} One of them must have had the volume wrong. {c19~}A sharp-tongued lady in Norway thinks they have ordered bubbly and will be served something that has been open since 2021.{/}

You'll ask what it means for us, the drawer people. I've no idea. Fewer makers, I suppose; fewer leaflets. {c21~}Most of those who ought to wear one of these contraptions don't, all over the globe,{/} and that isn't because there are too few mergers. It's because they cost a motorbike and whistle at funerals.

I'll let you know if mine starts speaking Danish.

Comments are off. I can't hear you anyway.

=== update | en | merger
{c13~}Brillhorn staff walk out over Vejlund takeover{/}

ERLANGEN, Germany, March 10, 2026 (Nordkap News) - {c13~}About 1,100 employees of the hearing-aid maker Brillhorn left their desks and benches for two hours on Tuesday in protest at its sale to Denmark's Vejlund.{/}

{c1}Vejlund said last week that it would pay 2.9 billion euros in cash and shares for Brillhorn.{/} {c10~}It plans to cut 650 jobs{/} {c11}but has said that the Erlangen factory will be kept open until at least 2032.{/}

"We have been shown a slide. You cannot sue a slide," union secretary Cem Altuntas told the crowd, many of whom held their hands behind their ears.

{c16~}A Vejlund spokeswoman confirmed for the first time that the company was ready to sell 210 shops in France and Belgium{/} {c14}to win the approval of regulators, which it needs in Brussels, Washington and Beijing.{/} She said talks with the union would start on March 19.

{c5~}Vejlund's shares, which fell sharply on the day of the announcement,{/} have since recovered about half of the loss.

=== other | en | sonora
Rome vetoes Vejlund's bid for Ottica Sonora

ROME, June 17, 2021 (Nordkap News) - Italy's government on Thursday vetoed the purchase of the hearing-aid and spectacles maker Ottica Sonora by Denmark's Vejlund, saying that the Italian company's sensors were of strategic importance.

Vejlund had agreed in February to pay 1.2 billion euros in cash, a premium of 27 percent. The founding Bellandi family, which holds 48 percent of the company, had given an undertaking to sell.

Shares in Ottica Sonora fell 19 percent in Milan, while Vejlund's rose 3.1 percent in Copenhagen.

"We are a maker of small things for small ears, and I was not aware that we are a fortress," said chairman Ruggero Bellandi, 66.

Vejlund's chief executive at the time, Birthe Amdal, had promised savings of 60 million euros a year and that the factory in Belluno would stay open until at least 2027. The metalworkers' union welcomed the veto.

Mads Thorlund, the Danish company's finance director, said that it would study the decision and might appeal. Vejlund will pay a break-up fee of 25 million euros. A bridging loan from two banks will be cancelled.

=== discrepancies
number | c2 | wire: third-largest | rewrite: second | arabic: ثالث أكبر
number | c10 | wire: 650 | rewrite: 560 | update: 650 | arabic: 650
