=== wire | en | strike
MONCLARES, Mexico, March 17, 2026 (Norte Newsroom)

{c1~}Mexican windscreen strike stops car lines in three U.S. states{/}

{c1}Car plants in Michigan, Tennessee and Alabama stopped or slowed production on Tuesday because a strike at a glass factory in northern Mexico has left them without windscreens.{/}

{c2}The 1,870 workers of Vidrios Cenizas in the town of Monclares, in the state of Coahuila, walked out on March 5{/} {c3}after the company dismissed the leaders of a new union.{/}

{c4}The independent union, Luz y Filo, won an election at the plant in January with 1,104 votes against 611 for the old one,{/} {c5}which had signed the workers' contracts for 31 years without showing them to anyone.{/}

{c6}"I learned from the internet that I have a right to gloves," said its general secretary, Maricela Trevino Ochoa, 29, one of the seven who were dismissed.{/}

{c7}The union demands their return and an increase of 15 percent.{/} {c8}A worker on the cutting line earns about 410 pesos ($23) a day.{/}

{c9}The company, which belongs to Halvers Glass of Toledo, Ohio, said that the seven had been let go for sleeping on the night shift.{/} {c10}It has offered 6 percent and a bus service.{/} {c11}A spokesman, Grant Ellery, said that each day of the strike was costing it $2.2 million.{/}

{c12}The United States trade representative's office on Monday asked Mexico to examine the case under the labour chapter of the North American trade treaty.{/} {c13}Mexico has 45 days to answer;{/} {c14}if the rights of the workers are found to have been violated, tariffs can be put on the factory's products.{/}

{c15}Before dawn on Sunday, some 60 men with sticks attacked the strikers' camp at the gate.{/} {c16}Eleven people were injured, one of whom, a furnace operator, lost an eye.{/} {c17}The state police arrested four men, who according to the union are members of its rival.{/} {c18}The old union's leader, Eusebio Cantu, said that he knew none of them.{/}

{c19}The furnaces must not cool down: once the glass hardens in them, repairs would take half a year.{/} {c20}The strikers have therefore left 40 of their number inside to keep them burning.{/} {c21}"We want to come back to a factory," Trevino said.{/}

{c22}Mexico's labour minister, Abril Santillan, has invited both sides to talks in the capital on Friday.{/}

=== blog | en | strike
Dear Uncle Ray,

You asked me at Easter what I do all day, and I said "supply chain," and you said "like a bicycle?" So here is a letter about it, which I'm also putting on my page because three people read that and only one of them is you.

I am the woman at the plant who knows where things are. There are about nineteen thousand things in a car, and I know where they are the way you know your hounds. On Monday I could tell you the whereabouts of every bolt. What I couldn't find was anything to look out through. {c1~}By Tuesday we were sending folks home, and from what I hear it was the same up north and the next state over.{/}

Now you'd think that a car could be built first and given a face afterwards. It can't. It rains in them.

So whose fault is it? Down the hall they say it's Mexico's. I looked it up, which is more than they did. {c2~}It's one works, in one dusty town, and not far short of two thousand people have been standing outside it since the week before last.{/} {c8~}They make, for a whole day bent over a saw, what you and I spent on the pancakes.{/} {c5~}For three decades somebody had been putting his name to their terms and keeping the paper in his pocket.{/} {c4~}So this winter they voted him out, close to two to one.{/} {c3~}And what do you suppose happened to the new ones they'd picked?{/} {c9~}Caught napping, says the head office, all of them, in the middle of the night.{/} All seven! It must be a wonderfully restful place, a glass works.

There's a young woman in charge who isn't thirty. {c6~}She told somebody that she only found out from her phone that she's supposed to be given something to put on her hands.{/} I've read that sentence to everybody in my office. We've a poster about gloves. We've a man who comes in about gloves.

{c15~+c16~}And then last weekend some fellows came in the dark with clubs and put out a man's eye and hurt ten more.{/} {c18~}Nobody knows who they were, least of all the person you would ask first.{/}

But here's what I'm really writing to tell you. {c19~}If ever those fires go out the whole place sets solid like a jello, and that's the end of it till fall.{/} {c20~}And the people out there on strike, with the tear gas and all, are sending their own back in by turns to feed them.{/} I don't believe I've ever heard of anything as decent. Did we do that in '97? We let the paint dry in the lines, Uncle Ray. You told me so yourself.

{c12~}Washington's written a letter.{/} {c13~}They have a month and a half to write back,{/} by which time I'll know where every windshield in the hemisphere isn't.

Love to the dogs,
Carlene

=== arabic | ar | strike
{c1~}إضراب في مصنع زجاج مكسيكي يوقف خطوط السيارات الأميركية{/}

مكسيكو سيتي – 18 آذار 2026

{c1}توقفت مصانع سيارات في ميشيغان وتينيسي وألاباما عن الإنتاج أو خفضته الثلاثاء، لنفاد الزجاج الأمامي بسبب إضراب في مصنع شمالي المكسيك.{/}

{c2~}ويضرب عمال شركة «فيدريوس سينيزاس» في بلدة مونكلاريس، وعددهم 1870 عاملاً، منذ الخامس من آذار،{/} {c3}احتجاجاً على فصل قادة نقابة جديدة.{/} {c4~}وكانت النقابة المستقلة قد فازت في انتخابات كانون الثاني بـ1104 أصوات،{/} {c5~}على نقابة قديمة ظلت توقع العقود 31 عاماً.{/}

{c6}وقالت الأمينة العامة للنقابة الجديدة ماريسيلا تريفينيو أوتشوا، البالغة 39 عاماً وأحد المفصولين السبعة: «عرفت من الإنترنت أن من حقي الحصول على قفازات».{/}

{c7}ويطالب المضربون بإعادة المفصولين وزيادة الأجور 15 في المئة.{/} {c10}أما الشركة فتعرض ستة في المئة وتوفير حافلات لنقل العمال.{/} {c9}وتقول الشركة المملوكة لـ«هالفرز غلاس» الأميركية إن السبعة فُصلوا لنومهم خلال النوبة الليلية.{/}

{c12~}وطلبت واشنطن من المكسيك النظر في القضية بموجب اتفاق التجارة في أميركا الشمالية.{/} {c14}وقد تُفرض رسوم على منتجات المصنع إن ثبت انتهاك حقوق العمال.{/}

{c15}وفجر الأحد هاجم نحو 60 رجلاً يحملون العصي مخيم المضربين،{/} {c16~}فأصيب 11 شخصاً.{/} {c17~}وأوقفت الشرطة أربعة.{/}

{c20}وأبقى المضربون 40 عاملاً داخل المصنع لإبقاء الأفران مشتعلة،{/} {c19~}لأن الزجاج إذا تصلب فيها تطلب إصلاحها نصف عام.{/}

وتُعد المكسيك أكبر مورد لقطع غيار السيارات إلى الولايات المتحدة.

{c22}ودعت وزيرة العمل أبريل سانتيان الطرفين إلى محادثات في العاصمة الجمعة.{/}

=== rewrite | en | strike
AutoParts Insider
Supply | Labor | 17 Mar, 5:52 pm ET

{c19}Let a glass furnace go cold and you'll be fixing it for six months.{/} {c20}That's why, outside Vidrios Cenizas in Monclares, four dozen strikers are on the inside, tending the flames for the people they're striking against.{/} {c21~}They'd like there to be something to return to, as Maricela Trevino Ochoa puts it.{/}

{c6~}Trevino, 29, heads the upstart Luz y Filo union.{/} {c3}When management showed her and six fellow officials the door,{/} {c2}the plant's 1,870 employees followed on March 15.{/} {c9~}The seven had dozed off at work, management maintains.{/}

{c1}Short of windshields, assembly lines in Alabama, Michigan and Tennessee were idled or throttled back Tuesday.{/} {c11}Toledo-based parent Halvers is out $2.2 million a day, a figure provided by its spokesman Grant Ellery.{/}

Money is the lesser issue. {c8}For a day at the cutter, the pay is 410 pesos, or $23.{/} {c7+c10}Fifteen percent is what the union wants on top, along with jobs for those let go; six, plus rides to work, is what it's been offered.{/}

>> Sponsored: Windshield adhesives that cure in the cold

{c4}Luz y Filo had trounced the incumbent organization by 1,104 to 611 in a ballot at the start of the year.{/} {c5}For 31 years the latter had concluded agreements that its members never got to see.{/} {c18~}Its chief, Eusebio Cantu, denies any link{/} to what happened over the weekend, {c15}when five dozen attackers wielding sticks descended on the picket in the small hours of Sunday.{/} {c16}A furnace hand was blinded in one eye; ten others were hurt as well.{/} {c17}Four suspects are in custody. They're from the rival camp, Luz y Filo alleges.{/}

{c12~}The matter has reached the level of governments, with the US invoking the regional trade pact.{/} {c13}A reply is due within 45 days.{/} {c14}At worst, punitive duties await the plant's glass.{/} {c22}Sooner than that, on Friday, the two parties have been asked to Mexico City by labor minister Abril Santillan, and both have accepted.{/}

=== brief | en | strike
BULLETIN: {c2~}Day 13 of the Monclares glass walkout.{/} {c1~}Three US states feel it: no windscreens, no cars.{/} {c12~}Washington filed a request under the treaty's labour chapter on Monday.{/} {c15~}Police presence at the gate has been doubled after Sunday's assault on the camp,{/} {c16~}which left eleven hurt.{/} {c22~}Talks Friday, capital.{/}

=== other | en | vote
New union wins vote at Mexican tyre plant

MONCLARES, Mexico, Jan 21, 2026 (Norte Newsroom) - {v1}Workers of the tyre factory Llantas Mezquite in northern Mexico have chosen an independent union by 1,104 votes to 987,{/} {v2}in a ballot watched by observers from Canada, the federal labour centre said on Wednesday.{/}

{v3}The old union, which had held the contract for 24 years, said that it would contest the result because a ballot box had been left in a bus for an hour.{/}

{v4}"I learned on Saturday that I have had a dental plan since 2009," said Nestor Quiroga, 44, who mixes rubber and led the campaign.{/}

{v5}The factory in Monclares, in the state of Coahuila, belongs to a group in Akron, Ohio, and employs 2,300 people.{/} {v6}It was the object of a complaint by the United States trade representative in 2024, after seven workers had been dismissed for handing out leaflets.{/} They were later taken back.

The old union's regional leader, Eusebio Cantu, said that outsiders were stirring up trouble in a town that lived off cars. A ballot at the glassworks on the other side of the railway is to be held on Friday.

=== other2 | en | vote
Labor Watch: one down in Monclares. {v1~}By a margin of 117 the tire builders have ditched the outfit that used to speak for them.{/} {v2~}Canadians kept an eye on the count.{/} {v3~}A box that took a bus ride may yet give rise to an appeal.{/} {v6}Two years ago Washington had taken up the case of seven people there who'd been sacked over flyers.{/} {v4~}Some are only now discovering they had been insured for their teeth all along.{/} {v5~}The owners are in Akron.{/}

=== discrepancies
date | c2 | wire: March 5 | rewrite: March 15 | arabic: الخامس من آذار
number | c20 | wire: 40 | arabic: 40 | rewrite: four dozen
age | c6 | wire: 29 | rewrite: 29 | arabic: 39
