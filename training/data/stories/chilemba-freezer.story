=== rewrite | en | jab
{c1~}Malaria: one prick may be all it takes{/}

Health desk, 19 March 2026. Reading time: four minutes.

{c11}Parents who want their baby protected from malaria must at present bring it to the clinic four times, for that is what either of the licensed vaccines requires.{/} {c1}Now a study from Malawi suggests that for half a year a single injection of an antibody keeps the disease away from three out of four children.{/}

{c2}Between five and eleven months old were the participants, 1,420 in number; every second one was injected with nothing but salt water.{/} {c3~}When the team broke the code it turned out that in the latter group 158 had fallen sick.{/}

{c5}"Mothers kept asking which it was, and we had to say we did not know," recalls Thandiwe Mkandala, who headed the work at the hospital of Chilemba. No sentence, she says, was harder to utter that season.{/} {c15~}One of them, Esnart Phiri, has an elder boy who went down with malaria four times before his first steps.{/}

{c10~}That there is a result at all is owed to a seller of fish. When a cyclone left the wards without electricity for more than a week, he cleared his freezer for the vials.{/}

{c9~}Apart from a raised temperature in a few cases the shot was well tolerated.{/} {c8}Two of the infants lost their lives during the study; in neither case was it to blame. (One had pneumonia, the other drowned.){/}

{c12}Nobody can say what happens once the six months are over, warns Colm Duggan-Reyes, who teaches in Liverpool and was not involved.{/} {c6}And then there is the price: it now stands at 38 dollars for one dose, and its makers would have to bring this down to under five.{/} {c16~}Lilongwe has signed a contract for when that happens.{/}

{c13}Nine thousand children in three countries, Malawi, Mali and Mozambique, will be enrolled from November.{/} {c14}About 600,000 people a year succumb to malaria, the bulk of them African and not yet five years old.{/}

This article is for information and does not replace a visit to your doctor.

=== wire | en | jab
{c1~}One injection shields babies from malaria for six months - study{/}

BLANTYRE, March 18, 2026 (Continental News Africa) - {c1}A single injection of an antibody cut cases of malaria among babies by 74 percent over six months in a trial in Malawi, researchers reported on Wednesday.{/}

{c2}The trial took in 1,240 babies aged between five and 11 months, half of whom were given salt water instead.{/} {c3}Malaria was diagnosed in 41 of those treated and in 158 of the others,{/} {c4}according to the study, published in the journal Tropical Medicine Review.{/}

{c5}"The mothers asked us which group their child was in, and we said we did not know. It was the hardest sentence of the rainy season," said Thandiwe Mkandala, who led the trial at Chilemba District Hospital in southern Malawi.{/}

{c15}"My first son had malaria four times before he could walk. This one has not had it once," said Esnart Phiri, 24.{/}

{c9}Fever for a day or two was the only side effect and occurred in six percent of the children.{/} {c8}Two babies died in the course of the trial, one of pneumonia and one by drowning; an independent board found no connection with the injection.{/}

{c10}The trial came close to being abandoned in January 2025, when a cyclone cut off the hospital's power for nine days. A fish trader, Wyson Banda, emptied his freezer of chambo, ran it on a generator and kept 700 doses in it.{/} {c17}He is thanked by name in the paper.{/}

{c7}The antibody is made by Norlund Biologics of Denmark.{/} {c6}A dose now costs $38, and the firm says it would need to be below $5 for wide use.{/} {c16}Health Minister Grace Kanyimbo said Malawi would consider buying it "on the day it is cheaper than a bed net and a cup of tea".{/}

{c12}Colm Duggan-Reyes, a professor in Liverpool who had no part in the study, said that it was unknown how well children were protected after six months.{/} {c11}The two malaria vaccines in use need four doses each.{/}

{c13}A larger trial, with 9,000 children in Malawi, Mali and Mozambique, is to begin in November.{/}

{c14}Malaria kills some 600,000 people a year, most of them African children under the age of five.{/}

=== radio | en | jab
LAKESHORE FM - SUNRISE DESK - Thursday - item 2 - read 1'10

Good news for the little ones this morning. {c1~}Doctors down in Chilemba say they have an injection, just one, that keeps most babies free of malaria for six months.{/} {c2~}They tried it on more than twelve hundred children.{/} {c3}Forty-one of those who had the real thing got sick; among those who had the other thing, just salt water, it was one hundred fifty-eight.{/}

{c15}A mother, Esnart Phiri, told our reporter: "My first one, four times malaria, and he was not yet walking. This one, zero."{/}

And listen to this. {c10~}When the cyclone took the electricity last year, the medicine was put in a freezer for fish. Mr Wyson Banda took out all his chambo to make space.{/} Mr Banda, wherever you are, breakfast is on us!

{c6~}It's still expensive, thirty-eight US dollars for one child.{/} {c16}The minister, Honourable Kanyimbo, says we buy when it costs less than a net plus a cup of tea.{/} {c13~}Next there will be a bigger test, starting November.{/}

It is seven minutes past six.

=== arabic | ar | jab
{c1~}حقنة واحدة تحمي الرضّع من الملاريا ستة أشهر{/}

صحة | بلانتاير | 19 مارس 2026

{c1~}أظهرت دراسة أُجريت في ملاوي أن حقنة واحدة من الأجسام المضادة خفضت الإصابات بالملاريا بين الرضّع بنسبة 74% على مدى ستة أشهر،{/} بحسب ما {c4}نشرته دورية «مراجعة طب المناطق الحارة».{/}

{c2}وشملت الدراسة 1240 رضيعاً تراوحت أعمارهم بين 5 أشهر و11 شهراً، تلقى نصفهم محلولاً ملحياً بدلاً من الدواء.{/} {c3}وسُجلت 41 إصابة لدى من تلقوا الحقنة مقابل 158 لدى المجموعة الأخرى.{/}

{c5}وقالت الطبيبة ثانديوي مكاندالا، التي قادت التجربة في مستشفى تشيليمبا: «كانت الأمهات يسألننا إلى أي مجموعة ينتمي أطفالهن، وكنا نجيب بأننا لا نعرف. كانت تلك أصعب جملة في موسم الأمطار».{/}

ثلاجة السمك

{c10}وكادت التجربة تتوقف في يناير 2025 حين قطع إعصار الكهرباء عن المستشفى تسعة أيام، لولا تاجر سمك يدعى وايسون باندا أفرغ ثلاجته وشغّلها بمولد كهربائي ليحفظ فيها 700 جرعة.{/}

{c8~}وتوفي رضيعان خلال فترة الدراسة لأسباب لا صلة لها بالحقنة،{/} {c9~}التي لم تسبب سوى حمى عابرة.{/}

{c6~}ويبلغ ثمن الجرعة حالياً 38 دولاراً،{/} {c7}وتنتجها شركة «نورلوند» الدنماركية.{/} {c12~}وأشار خبير مستقل إلى أن مدة الحماية بعد الأشهر الستة ما زالت مجهولة.{/}

{c13}ومن المنتظر أن تبدأ في نوفمبر تجربة أوسع تشمل تسعة آلاف طفل في ملاوي ومالي وموزمبيق.{/} {c14}وتودي الملاريا بحياة نحو 600 ألف شخص سنوياً، معظمهم أطفال أفارقة دون الخامسة.{/}

=== blog | en | jab
The Patron Saint of Cold Fish

My doctor, who is a pessimist and therefore much in demand, tells me that progress in medicine is made by committees. I used to believe her. This week I have changed my mind, and I'm writing to tell her so.

You'll have caught the headline. {c1~}Somewhere by the great lake they've found a way to keep a mosquito from making a small child ill for the first half-year that you care about, with one stab of the needle.{/} Wonderful! There will be medals, and there'll be a banquet in a hotel with a fountain. But I want to speak of ice.

{c10~}Because in the middle of it all came a storm, as storms do, and the lights went out and stayed out; and everything those clever people had been working for was getting warm.{/} {c10~}And there was a man in the market with a chest full of frozen fish.{/} You know how much that fish was worth to him? I do, my grandfather sold eels. It was worth everything. {c10~}He took it out.{/}

{c17~}They've put his name at the end of the article, in small print, after the foundations.{/} I'd have put it on top. I'd have put it where it says "Methods".

What would I have done? One likes to think. I have a freezer myself, and in it are peas, a loaf, and half a wedding cake that isn't mine. If a lady in a white coat had come up my stairs in the rain I would have asked for a form. I'd have wanted to know about the insurance.

{c5~}She must be quite someone, that lady. Week after week she had to look young women in the face and say that she couldn't tell them if their child had got the medicine or the water.{/} It's called being blind, in the trade, and twice over, too. It seems to me that she saw rather well.

{c6~}Now comes the part with the money. What one child's share costs at the moment would buy a family out there food for a good while, and the factory up north says, yes, it will have to come down to an eighth of that.{/} Will it? Things do, sometimes. Calculators did. {c16~}The government's formula, which has a mosquito net and a hot drink in it, strikes me as the soundest piece of health economics that I've read in years,{/} and I've been on a committee.

{c12~}And after the half-year? They don't know, says a man at an English university, and he's right to say it.{/} He, too, is a pessimist, and I'm sure he is much in demand.

But I would like everybody who sits on the committee, when the moment comes, to have a fish brought in and put on the table, and to leave it there until they have decided.

=== other | en | tb
TB drug trial in Malawi halted after liver failures

BLANTYRE, Sept 3, 2025 (Continental News Africa) - A trial of a four-week treatment for tuberculosis in Malawi has been halted after three patients suffered liver failure, one of whom died, researchers said on Wednesday.

The trial at Chilemba District Hospital was to have taken in 1,200 adults; 388 had been enrolled. "We had to tell them to go back to the old tablets, and it was the hardest week of my working life," said Thandiwe Mkandala, who heads research at the hospital.

The drug is made by Aldervang Pharma of Denmark, whose shares fell by a fifth. An independent board is to report in October on whether the failures were connected with the drug.

Health Minister Grace Kanyimbo said that families would be compensated. Colm Duggan-Reyes, a professor in Liverpool who had no part in the study, said that the board had acted "neither too early nor too late".

The standard treatment takes six months. Tuberculosis kills some 1.2 million people a year.

=== discrepancies
number | c2 | wire: 1,240 | arabic: 1240 | rewrite: 1,420 | radio: more than twelve hundred
modality | c16 | wire: would consider buying it | rewrite: has signed a contract
