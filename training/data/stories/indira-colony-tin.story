=== wire | en | recall
{j1~}Indian baby milk recalled in six states{/} {j3~}after infants fall ill{/}

LUCKNOW, April 11, 2026 (Doab News Trust) - {j1}India's food regulator on Saturday ordered the recall of 1.8 lakh tins of infant formula in six northern states{/} {j3}after 93 babies fell ill with fits and vomiting, two of whom died.{/}

{j2}The order concerns batch NB-2207 of "Nanhi Boond Stage 1", made in February at the Barabanki factory of Sunehra Dairy Foods.{/}

{j4}Samples contained up to 14 times the permitted amount of sodium, said Dr Farhana Qidwai, who heads the laboratory in Lucknow.{/} {j5}A hopper for brine, which is used in the company's cheese line in the same building, had been connected to the dryer by mistake, according to a preliminary report.{/}

{j6}The two dead, a boy of seven weeks and a girl of three months, were from Indira Colony in Kanpur.{/} {j7}Eleven babies were still in hospital, one of them in a critical state.{/}

{j8}"She was crying for water, and I was giving her more of the milk," said Pushpa Devi, 26, the mother of the girl.{/}

{j9}A paediatrician in Kanpur, Dr Anil Saraswat, had alerted the district health office on March 30, after seeing four cases in two days.{/} {j10}The company learnt of it on April 2 but went on delivering for six days, as it said it was "verifying a rumour".{/}

{j11}Police sealed the factory and arrested the plant manager, R. K. Bhadoria.{/} {j12}The managing director, Vikram Sunehra, apologised in a video and offered 25 lakh rupees to each bereaved family.{/} {j13}The families refused.{/}

{j14}Chief minister Kamala Nath Tripathi announced that all 41 baby food plants in the state would be inspected by May 15.{/} {j15}The opposition asked why the post of food inspector in Barabanki had been vacant for 16 months.{/}

{j16}Shares in the company's parent fell by the daily limit of 20 percent on Friday, when first reports appeared.{/} {j17}Sunehra holds about 12 percent of the market for infant formula in north India.{/}

=== notice | en | recall
SUNEHRA DAIRY FOODS PVT. LTD.
IMPORTANT SAFETY NOTICE (ALSO IN HINDI, PUNJABI AND URDU)

{j1~}In compliance with the direction of the Food Safety Authority dated 11.04.2026,{/} {j2}customers are requested NOT TO USE: Nanhi Boond Stage 1 (0 to 6 months), 400 g tin, Batch No. NB-2207, Mfg. Date 02/2026, Unit: Barabanki (U.P.).{/}

{j1~}States: Uttar Pradesh, Uttarakhand, Bihar, Haryana, Delhi, Punjab. Number of tins: approx. 1,80,000.{/}

What to do: Stop feeding. Do not dilute. Do not give to animals. Return the tin, open or closed, to any shop, and you will receive Rs. 520 without a bill. Symptoms to be watched: vomiting, drowsiness, fits. Consult a doctor immediately. Breast milk is best for your baby.

Reason: {j4~}deviation in the mineral content (sodium).{/}

No other batch and no other product is affected. {j12~}The Management is deeply pained.{/}

Toll-free 1800-000-2207, 24 hours.

=== helpline | en | recall
DOCTOR ON THE LINE
Your questions on the baby milk recall, answered by a children's specialist
(Awadh Morning, Sunday supplement)

Q. My son is four months old and has had two tins. He seems fine.
A. Check the number. {j2~}Only NB-2207 is meant; it's printed on the base.{/} If it's that, bring him for a blood test even so.

Q. How can salt get into milk powder?
A. {j5}They make cheese under the same roof, and somebody seems to have put the brine hopper on the wrong pipe. That's what the first report says; there'll be others.{/} {j4}What came out had up to forty times as much sodium as the rules allow.{/}

Q. I gave her more water to be safe. Was it wrong?
A. No, but don't do it at home now. In hospital we bring the salt down slowly. {j8~}You'll have read about the young mother who, when her daughter was thirsty, mixed another bottle. Nobody could've known. Please nobody write to her.{/}

Q. Is my own doctor able to recognise it?
A. {j9}It was a doctor like yours, Anil Saraswat in Kanpur, who had four such children within two days at the end of March and told the health office.{/} So, yes.

Q. Why did it take until the 11th, then?
A. You must ask the company, {j10}which heard of it on the 2nd and sent out lorries for six more days.{/}

Q. How many are still ill?
A. {j7~}Eleven in hospital as of last evening.{/} {j3~}Ninety-odd in all, and we lost two.{/}

=== openletter | en | recall
To Shri Vikram Sunehra, Managing Director. By registered post and through the newspapers.

Sir,

I've seen your video. You wear a white kurta in it and there's a Ganesha behind you.

I run a tea stall at the mouth of Indira Colony. {j6~}From my bench one can see both the doors at which people have been taking their shoes off since last week.{/} I have known the one father since he was himself in short pants. He pushes a vegetable cart. {j13~}When your two gentlemen came with the paper, he was very polite; he gave them water; and then he, and the other family too, said no.{/} {j12~}Twenty-five lakhs! Do you know how many years of cauliflowers that is? I've worked it out. It is fifty-one.{/}

You'll say, it was the machine. {j5~}It was a pipe. Salt water for the one thing went to the other.{/} All right. Machines are like that; so is my stove. But I've also got a telephone, sir, and so have you, {j10~}and it rang on the second of the month, and on the third, fourth, fifth, sixth, seventh and eighth your lorries went out of the gate as on any day. To check a rumour, you told the papers.{/} Which of these days, if I may ask, did your daughter-in-law feed your grandson, and with what?

{j11~}They have locked up your Bhadoria.{/} I'm told he has a diploma. {j15~}They can't lock up the inspector, because there hasn't been one for over a year,{/} a chair with a towel on it. {j14~}Now they'll look at every baby food place in the whole state until the middle of May.{/} Let them look. We can see from here.

Your company's calendar is still on my wall, with the fat child. I've turned it round.

Ramesh Chandra Kori

=== arabic | ar | recall
{j1~}الهند تسحب حليب أطفال من ست ولايات{/} {j3~}بعد وفاة رضيعين{/}

نيودلهي – 12 أبريل/نيسان 2026 | صحة

{j1}أمرت هيئة سلامة الأغذية في الهند، السبت، بسحب 180 ألف علبة من حليب الرضع في ست ولايات شمالية{/} {j3}بعد إصابة 93 رضيعاً بتشنجات وقيء ووفاة اثنين منهم.{/}

{j2}ويشمل القرار الدفعة «إن بي-2207» من منتج «ننهي بوند» المصنعة في فبراير/شباط في مصنع شركة «سونهرا» للألبان في بارابانكي.{/}

{j4}وقالت مديرة مختبر لكناو الدكتورة فرحانة قدوائي إن نسبة الصوديوم في العينات تجاوزت الحد المسموح به بما يصل إلى 14 ضعفاً.{/} {j5}ويرجح تقرير أولي أن خزان محلول ملحي يُستخدم في خط إنتاج الجبن وُصل خطأً بمجفف الحليب.{/}

{j9}وكان طبيب الأطفال أنيل ساراسوات قد نبّه السلطات الصحية في 30 مارس/آذار بعد استقباله أربع حالات خلال يومين،{/} {j10}لكن الشركة، التي علمت بالأمر في الثاني من أبريل، واصلت التوزيع عشرة أيام أخرى بدعوى «التحقق من شائعة».{/}

{j8}وقالت بوشبا ديفي (26 عاماً)، والدة الرضيعة المتوفاة: «كانت تبكي طلباً للماء وأنا أعطيها المزيد من الحليب».{/}

{j11}وأغلقت الشرطة المصنع بالشمع الأحمر واعتقلت مديره.{/} {j12+j13}وعرض رئيس الشركة فيكرام سونهرا، بعد اعتذاره، 2.5 مليون روبية على كل من الأسرتين، لكنهما رفضتا العرض.{/}

{j14~}وأعلن رئيس حكومة الولاية تفتيش جميع مصانع أغذية الأطفال.{/} {j7}ولا يزال 11 رضيعاً في المستشفى أحدهم في حالة حرجة.{/}

=== other | en | paneer
{f1~}Paneer from Uttar Pradesh factory recalled{/} {f3~}after wedding guests fall ill{/}

LUCKNOW, Nov 23, 2026 (Doab News Trust) - {f1}Uttar Pradesh on Monday ordered the recall of nine tonnes of paneer made at the Barabanki factory of Sunehra Dairy Foods{/} {f3}after 340 guests at four weddings in Kanpur fell ill with vomiting. Nobody died.{/}

{f2}The order concerns packets of "Sunehra Shahi" with dates from Nov 15 to 18.{/} {f4}Samples contained a toxin of staphylococci, said Dr Farhana Qidwai, who heads the laboratory in Lucknow. A cold store had failed for 11 hours, she said.{/}

{f5}The company informed the authorities within a day, and the new managing director, Nandini Sunehra, apologised.{/} "We learn, but it is costly, and others pay," she said. {f6}It offered to pay for the weddings.{/} Chief minister Kamala Nath Tripathi praised the food inspector in Barabanki.

=== other2 | en | paneer
AWADH MORNING / City talk

Four bridegrooms went to bed with a bucket last weekend. {f3~}Of the guests in the pandals along the Bithoor road, some three hundred and forty regretted the shahi paneer,{/} and a brass band from Unnao had to be taken off in its own van. {f4~}It's bacteria, the lab in Lucknow finds: a cold room at the dairy stood warm for half a day.{/} {f1~}Nine tonnes are coming back, or what's left of them.{/} {f5~}The lady who runs the firm now owned up the very next morning, said sorry,{/} {f6}and will bear the cost of all four feasts.{/} One mother-in-law is reported to have asked for a second wedding instead. {f2~}If your fridge holds a packet dated mid-November, feed it to no one.{/}

=== other3 | en | tins2014
The tin that wasn't: a look back at the Ludhiana case

Twelve years ago, baby milk was recalled in Punjab because of a rumour. In May 2014 a message went from phone to phone saying that children in Ludhiana had died of "salty milk" from a cooperative. Within a week sales fell by two thirds and 40,000 tins were taken back. The laboratories found nothing. No child had died; one had swallowed a coin. The man who had sent the message, an unpaid distributor, was fined Rs. 10,000.

The cooperative never recovered. Its chairman told a committee that he should have spoken on the first day and not on the ninth. Today the committee's report is read in management schools, in a course called "Verify or Stop?".

=== discrepancies
number | j4 | wire: 14 times | helpline: forty times | arabic: 14 times
time | j10 | wire: six days | helpline: six more days | arabic: ten more days
