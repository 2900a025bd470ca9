=== wire | en | scales
MANILA, Sept 9, 2025 (Archipelago News) - {c1}Three in five weighing scales checked in the public markets of the Philippine province of Sulucan cheated customers,{/} the Department of Trade and Industry said on Tuesday.

{c2}Inspectors tested 1,840 scales in 22 markets in August; 1,104 showed more than the true weight, on average by 110 grams a kilo.{/} {c3}The inspectors went round as housewives, with a sealed kilo of sand in their bags.{/}

{c4}The department has confiscated 390 scales with hidden magnets or filed-down springs{/} {c5}and will charge 47 vendors, who face up to five years in jail.{/} {c6}The others were told to have their scales repaired within two weeks.{/}

{c7}The worst figures came from the fish market of San Remigio, where not one of 63 scales was right.{/} {c8}"It's the fish. They drip, and the salt eats the spring," said Lolita Banzon, who heads the vendors' association there.{/} {c9}Trade Secretary Ernesto Villaluz answered that the salt seemed to eat in one direction only.{/} Banzon, 61, ran unsuccessfully for the town council in May.

{c10}A family of five loses about 9,400 pesos a year to false scales, the department reckons.{/}

{c11}Consumer group Timbang Tapat, which had complained for three years, called the finding "a robbery in small change".{/} {c12}It demanded that the fees which municipalities earn by sealing scales be published.{/} {c13}Eight of the 22 town treasurers could not show when scales in their market had last been sealed, as the law requires every six months.{/}

{c14}Governor Amor Delgadillo said digital scales that anyone may use would be placed at the exit of each market by Dec 1.{/} {c15}Such "scales of the people" were set up in 2019, but most were broken or stolen within a year.{/}

{c16}One vendor, Mang Kardo Silang, was found to be giving customers 40 grams too much.{/} {c17}He told inspectors that his wife was the better for it, and declined to have his scale adjusted.{/} Silang, who sells garlic and ginger at Poblacion Dos, was given a certificate all the same.

=== rewrite | en | scales
A kilo that isn't: how Sulucan's shoppers were shortchanged

MetroBarat | Consumer | By J. P. Arreola

{c3}The ladies with the bayong were not what they seemed. At the bottom of each basket lay a packet, closed under seal, holding a thousand grams of sand, neither more nor less.{/} {c1~}What the pointer made of it when a stallholder laid it on the pan was, in the majority of cases, a lie.{/}

{c2}For a month, twenty-two marketplaces had such visitors. Of the 1,840 instruments they tried, 1,104 erred, and to the seller's advantage; a buyer would typically go home with 110 g less than the label said.{/} {c10}It adds up: the trade department has calculated that in twelve months 4,900 pesos are taken in this way from a household with three children.{/}

{c7}Not a single honest dial was discovered at the place where San Remigio buys its fish, and there are 63 of them.{/} {c8}Their owners mean no harm, if one listens to Lolita Banzon, who speaks for them. Brine corrodes the metal.{/} {c9}Curious, was Secretary Ernesto Villaluz's comment, how it never corrodes in favour of the customer.{/}

{c4}In 390 instances the thing had been doctored, with a file or a magnet, and was carried off.{/} {c5}Criminal charges await 47 traders; prison, for as long as five years, could be the end of it.{/} {c6}Everybody else has a month to get the fault mended.{/} Villaluz, who was a customs commissioner before, had made short weights one of his themes when he was sworn in.

{c11~}Petty theft, multiplied by everybody: that's how Timbang Tapat sees it. Its complaints had gone unanswered since 2022.{/} {c12}Let towns reveal what they make from stamping the devices, it insists.{/} {c13}Stamped they should be twice yearly. In over a third of the municipalities visited, those in charge of the cash had no record of when it was last done.{/}

{c14}Come December, everyone will be able to weigh his purchases once more on the way out, on electronic machines promised by Governor Delgadillo.{/} {c15}It has been tried before: those of six years ago had nearly all been wrecked or carried off by the following summer.{/}

And there is one who errs the other way. {c16}With Kardo Silang you get forty grams for nothing.{/}

=== blog | en | scales
In praise of the thumb

In my grandmother's day it was a thumb. She knew all the thumbs in the market: the baker's, flat as a spoon; the butcher's, which had lost its top and was therefore, she thought, the most honest. You could watch a thumb. You could say, "Manang, are you selling me your hand as well?", and both of you would laugh, and the thumb went up.

Today we've machines, and the thumb is inside. {c4~}They've opened hundreds of them and found out what makes them so generous: a bit of magnet, a coil that has been at the manicurist's.{/} {c1~}I would have guessed one in five. It is three.{/} So if you bought mangoes and rice, and a chicken, then you may work out for yourself which of them came home alone.

{c3~}I adore the manner of it, I must say. A whole department of the state dressed as my mother, with sand in its shopping.{/} Did they haggle? Did they pinch the aubergines? I hope that somebody filmed the training.

{c7~}There's one place, by the sea, where they didn't find even one that told the truth.{/} Not even by accident! You'd think chance would have had its say. {c8~}It's all the fault of the sea, a spokeswoman believes; the drip, and the rust.{/} {c9~}To which a man in Manila said something so dry that I have stuck it on my refrigerator: rust, with a sense of direction.{/}

Let's be just. I've known fishwives who could not buy their children shoes, and who is the thief when a sack of ice costs what it does? {c10~}But I've also done the sum which the office did: month in, month out, it's what I pay for light.{/} It goes from one empty purse to another. That's what makes it so sad; nobody gets rich.

{c13~}Nobody, except that somewhere a stamp should come down twice a year on each of those dials, and that in a good many town halls they've quite forgotten when it last did.{/} {c12~}There's a fee for the stamp. I'd like to see where that is entered, and I am not alone.{/}

{c14~}We're to have big public ones by the gate, before Christmas.{/} {c15~}We did have. You may remember. I think that one of them is in my cousin's piggery.{/}

But the man I want to marry is the one with the garlic. {c16~}His was wrong, too: he has been giving away a clove or two with each kilo.{/} {c17}They offered to put it right, and he wouldn't let them. It did his missus good, he said.{/} I've no idea what he meant, and I have thought about it for three days. He has a diploma for his wall. Let them put it where the sand was.

=== arabic | ar | scales
{c1}الفلبين: ثلاثة من كل خمسة موازين في أسواق سولوكان تغش الزبائن{/}

مانيلا – الخدمة العربية – 10 سبتمبر 2025

أعلنت وزارة التجارة والصناعة الفلبينية نتائج حملة تفتيش في 22 سوقاً شعبية بمقاطعة سولوكان. {c2}فمن أصل 1840 ميزاناً جرى اختبارها في أغسطس، تبيّن أن 1104 موازين تُظهر وزناً أكبر من الحقيقي بمعدل 110 غرامات للكيلوغرام الواحد.{/} {c3}وتجوّل المفتشون متنكرين في هيئة ربات بيوت يحملن في حقائبهن كيلوغراماً مختوماً من الرمل.{/}

{c4}وصودر 390 ميزاناً أُخفيت فيها قطع مغناطيس أو بُردت نوابضها،{/} {c5}وستُوجَّه التهم إلى 74 بائعاً يواجهون السجن حتى خمس سنوات،{/} {c6}بينما أُمهل الباقون أسبوعين لإصلاح موازينهم.{/}

وسُجلت أسوأ النتائج في سوق السمك ببلدة سان ريميخيو، {c7}حيث لم يكن أي من الموازين الثلاثة والستين صحيحاً.{/} {c8}وعلّلت رئيسة رابطة الباعة لوليتا بانسون ذلك بأن ماء السمك المالح يأكل النوابض،{/} {c9}فرد وزير التجارة إرنستو فيلالوز بأن الملح يأكل، على ما يبدو، في اتجاه واحد فقط.{/}

وتقدّر الوزارة أن {c10}الأسرة المؤلفة من خمسة أفراد تخسر نحو 9400 بيزو سنوياً بسبب الموازين المغشوشة.{/}

{c12}وطالبت جمعية "تيمبانغ تابات" لحماية المستهلك بنشر ما تجنيه البلديات من رسوم ختم الموازين.{/} {c13}وعجز ثمانية من أمناء الخزائن في البلدات عن إثبات موعد آخر ختم، مع أن القانون يوجبه كل ستة أشهر.{/}

{c14}ووعد حاكم المقاطعة أمور ديلغاديو بوضع موازين رقمية متاحة للجميع عند مخارج الأسواق قبل الأول من ديسمبر.{/}

{c16}في المقابل، اكتشف المفتشون بائعاً يُدعى كاردو سيلانغ يعطي زبائنه أربعين غراماً زيادة.{/}

=== brief | en | scales
{c5}Forty-seven sellers in Sulucan may go to prison, for five years at the outside.{/} {c4~}Nearly 400 rigged balances have been impounded.{/} {c11}"A robbery in small change", a consumers' body, Timbang Tapat, calls it, having warned of it since 2022.{/} {c17~+c16~}A single trader gave too much, and means to go on doing so.{/}

=== other | en | petrol
Philippine province finds pumps that short-sell petrol

MANILA, Sept 23, 2025 (Archipelago News) - {h1}One in eight petrol pumps checked in the Philippine province of Sulucan delivers less than it shows,{/} the Department of Energy said on Tuesday.

{h2}Inspectors tested 610 pumps at 88 stations in the first half of September. Of these, 76 gave too little, on average by 210 millilitres per ten litres.{/} They came in an ordinary jeepney with a calibrated tank under the seats.

{h3}The department has sealed 31 pumps and will fine 14 station owners up to 300,000 pesos.{/} The others were told to have their pumps adjusted within ten days.

{h4}"It is the heat. Petrol swells," said Rogelio Ferrer, who heads the dealers' association.{/} Trade Secretary Ernesto Villaluz, who was in Sulucan to open a rice depot, said he had heard about salt and was now learning about heat.

A jeepney driver loses about 6,100 pesos a year, the department reckons. Consumer group Timbang Tapat said the figures were better than it had expected. Governor Amor Delgadillo said one pump, at Poblacion Dos, gave too much. {h5}Its owner had it adjusted on the spot.{/}

=== otherbrief | en | petrol
{h1~+h2~}Seventy-six pumps in the province have been caught giving drivers less than they paid for.{/} {h4~}Hot weather is to blame, the trade pleads.{/} {h3~}Thirty-one of the nozzles are out of action, under seal.{/} {h5}One proprietor, whose meter favoured the motorist, didn't wait a minute to put an end to that.{/}

=== discrepancies
amount | c10 | wire: 9,400 pesos | rewrite: 4,900 pesos | arabic: 9400 بيزو
date | c6 | wire: within two weeks | rewrite: a month | arabic: أسبوعين
number | c5 | wire: 47 vendors | rewrite: 47 traders | brief: Forty-seven | arabic: 74 بائعاً
