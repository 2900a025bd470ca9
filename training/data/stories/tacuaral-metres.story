=== wire | en | shortcourse
{c1~}Marathon was 312 metres short,{/} {c2~}South American record scrapped{/}

MONTEVIDEO, April 23, 2026 (Southern Cross Press) - {c1}The course of last week's Puerto Tacuaral marathon in western Uruguay was 312 metres too short, the national athletics federation said on Thursday,{/} {c2}annulling every result, among them a South American women's record.{/}

{c3}Bolivia's Yohana Quispe Ayma, a 29-year-old primary school teacher from Oruro, had won the race on April 12 in 2 hours 24 minutes 51 seconds.{/} {c4}The record would have brought her a bonus of $40,000.{/}

{c5}Three measurers rode the route on calibrated bicycles in the night to Wednesday, with police holding up the traffic.{/} {c6}They found that a turning point on the waterfront had been set up at the wrong lamp post, because the right one had been removed for roadworks.{/}

{c7}Race director Hugo Etchebarne resigned.{/} {c8}"A marathon is a promise of 42,195 metres, and we did not keep it," he told a news conference.{/}

{c9}The error affects 4,618 finishers from 31 countries.{/} {c10}More than 200 of them had used their times to qualify for races abroad, the federation said.{/}

{c11}It was a surveyor from Salto, Nelly Arbiza, who raised the alarm. She had finished in just under four hours and wrote to the organisers the next morning that her watch had counted 41.9 kilometres.{/} {c12}The organisers replied that satellite watches were "toys".{/} {c13}Only after 70 other runners had complained did they order a check.{/}

{c14}"My legs know nothing about three hundred metres," Quispe said by telephone from Oruro. "Tell me where they are and I will run them tomorrow."{/}

{c15}The first three men and women may keep their prize money, which was paid by the sports ministry.{/} {c16}Everybody else can choose between a free place next year and half of the entry fee of 2,400 pesos ($60).{/} {c17}A runners' group, Zancada Libre, called that an insult and said it would go to court.{/}

{c18}World Athletics rules allow a course to be too long, but not by one metre too short.{/} {c19}The federation will decide in May whether the race, which was first held in 1988, keeps its international label.{/}

(Reporting by Martina Solsona; editing by Denis Kehoe)

=== arabic | ar | shortcourse
{c1~}ماراثون ناقص 312 متراً{/} {c2~}يطيح بالرقم القياسي لأمريكا الجنوبية{/}

مونتيفيديو – الجمعة 24 أبريل 2026
رياضة | ألعاب القوى

{c1}أعلن اتحاد ألعاب القوى في الأوروغواي، الخميس، أن مسار ماراثون بويرتو تاكوارال الذي أقيم هذا الشهر كان أقصر من المسافة الرسمية بـ312 متراً،{/} {c2}وقرر إلغاء جميع النتائج بما فيها رقم قياسي لأمريكا الجنوبية في سباق السيدات.{/}

{c3}وكانت العداءة البوليفية يوهانا كيسبي أيما، وهي معلمة في مدرسة ابتدائية بمدينة أورورو تبلغ من العمر 29 عاماً، قد فازت بالسباق في 12 أبريل بزمن ساعتين و24 دقيقة و51 ثانية.{/} {c4}وخسرت بهذا القرار مكافأة قدرها 40 ألف دولار.{/}

{c6~}وتبيّن أن نقطة الدوران على الواجهة البحرية وُضعت عند عمود إنارة خاطئ{/}، بحسب ما خلص إليه {c5~}ثلاثة خبراء قاسوا الطريق ليلاً على دراجات هوائية.{/}

{c7}وقدّم مدير السباق أوغو إتشيبارني استقالته{/} {c8}قائلاً إن «الماراثون وعد بقطع 42 ألفاً و195 متراً، ونحن لم نفِ به».{/}

{c11}وكانت مهندسة المساحة نيلي أربيسا أول من نبّه إلى الخطأ، إذ كتبت للمنظمين في صباح اليوم التالي أن ساعتها سجلت 41.9 كيلومتر فقط،{/} {c12}لكنهم ردوا بأن هذه الساعات «ألعاب».{/}

{c9}ويطال القرار 4618 متسابقاً من 31 دولة،{/} {c16~}عُرضت عليهم المشاركة مجاناً في النسخة المقبلة أو استرداد نصف الرسوم،{/} {c17}وهو ما وصفته مجموعة «سانكادا ليبري» للعدائين بالإهانة، ملوّحة باللجوء إلى القضاء.{/}

{c14}أما كيسبي فعلّقت ساخرة: «ساقاي لا تعرفان شيئاً عن الثلاثمئة متر، قولوا لي أين هي وسأركضها غداً».{/}

تابعوا آخر أخبار الرياضة عبر قناتنا على تلغرام

=== rewrite | en | shortcourse
{c6~+c2~}RUNNING SHORT: How a missing lamp post cost a teacher a place in the record books{/}

By the Stride & Split desk · 3-min read · Gear we love

If you set a personal best on the River Plate coast this month, sit down. {c2}Nobody's time counts: the whole field of the Puerto Tacuaral marathon has been struck from the lists, and with it what was briefly the fastest run by a woman from South America.{/}

{c6}The culprit? Workmen on the seafront took away a street light, and the crew who put out the cones turned the runners round at a different one.{/} {c1~}The upshot is a route that fell 321 metres short, according to Uruguay's governing body.{/}

{c3}Yohana Quispe Ayma, 29, teaches small children in the Bolivian city of Oruro. She had broken the tape in 2:24:51,{/} {c4}a performance worth an extra forty thousand US dollars, had it stood.{/} She will not go away with empty hands, though: {c15}those on either podium keep what they won, since that cheque came from the sports ministry.{/}

The first to smell a rat measures land for a living. {c11~}Nelly Arbiza saw 41.9 km on her wrist after a run of a shade under four hours, and said so in a letter.{/} {c12}Toys, came the answer from race HQ, were what such gadgets were.{/} {c13}It took another seven dozen letters before anyone got the tape out.{/} {c5~}Officials on specially adjusted bikes finally went over the ground under cover of darkness, behind a police escort.{/}

{c7~}The man in charge has stepped down.{/} {c8}"We broke a promise," said Hugo Etchebarne, "and the promise was 42,195 metres."{/} {c9~}Over four and a half thousand people had crossed his line;{/} {c10~}a couple of hundred have since entered events overseas on the strength of it.{/}

{c16}They have the option of running for nothing in 2027 or getting back half of their 2,400 pesos.{/} {c17~}The Zancada Libre club is already suing.{/} {c19~}And the label? The federation will strip the event of it next month.{/}

LIKE THIS? Our training plans start at $4.99.

=== blog | en | shortcourse
Three Hundred Paces

There is a tailor in our street who cuts every pair of trousers a finger's width too long, on principle. Cloth, he says, can be taken up but it cannot be persuaded to grow. I have thought about him all week, ever since I read the news from across the river.

You will have seen it, if you are one of those people who wear numbers on Sundays. {c1~}A town over there invited the world to run the classic distance, and then, with the best intentions, served it a bit less.{/} A bit! It's the length of three football pitches, or the walk from my door to the tailor's, the one I do in slippers. {c2~}And for the want of that, thousands of afternoons of sweat have been declared not to have taken place.{/}

I confess that my first reaction was to laugh. Haven't we all been told by a schoolmaster that it is taking part that counts? Well, they did take part. Their blisters are real. Somewhere there's a dentist who proposed marriage at the finish; is that annulled too?

Then I read about the schoolmistress. {c3~}She came down from the high plateau, from her blackboard and her thirty infants, and ran faster than any woman of this continent had run.{/} {c4~}For a few days she was the owner of a record and, on paper, of more money than she earns in years; now she has neither.{/} And what does she say? Does she weep, does she hire a lawyer? {c14~}She asks to be shown the missing bit so that she may run it in the morning.{/} I'd like to have that sentence embroidered.

What is it about people with instruments? {c11~}It was a lady who surveys fields who spoke up first, because the thing on her arm and the thing on the banner did not agree.{/} {c12~}They told her, more or less, to go and play with her doll's house.{/} I know that tone. My aunt heard it for thirty years in the land registry. There's no sound in nature so confident as that of an official who has not checked.

{c6~}And the cause of it all is so modest that I can hardly bear it: somebody had dug up a lamp.{/} Not corruption, not a plot, no foreign hand. A lamp! I picture a young man with a stack of cones at five in the morning, counting posts, yawning, and getting to the right number in the wrong place. How many of my own certainties were set up that way?

{c7~+c8~}The boss did the decent thing, and he went with a phrase about having given his word and not kept it.{/} I cannot remember when a minister last left us so well.

My tailor, when I told him, only shook his head. {c18~}"They let you be too long," he said, when I had explained the rule to him, "they never let you be too short."{/} He had pins in his mouth. It sounded like scripture.

=== brief | en | shortcourse
IN SHORT

Athletics - {c1}A marathon run in Puerto Tacuaral, Uruguay, on 12 April was 312 metres shorter than it should have been, the country's athletics federation has found.{/} {c2}All results have been wiped, including a continental best for women{/} {c3~}by Bolivian Yohana Quispe Ayma (2:24:51).{/} {c7}Hugo Etchebarne, who directed the race, has quit.{/} {c9}There were 4,618 finishers, from 31 nations.{/} {c19}In May the federation will rule on the international status of the event, which goes back to 1988.{/}

=== other | en | heat
Heat stops Puerto Tacuaral marathon at halfway

MONTEVIDEO, April 14, 2024 (Southern Cross Press) - The marathon of Puerto Tacuaral in western Uruguay was broken off on Sunday after two hours, when the temperature on the waterfront reached 34 degrees Celsius.

{h1}Some 3,900 runners were told to walk to the nearest of 12 water points, where city buses picked them up.{/} {h2}Seventeen people were taken to hospital with heat stroke, one of them, a man of 51 from Paysandu, in a serious condition.{/}

"A race can be run again, a heart cannot," said race director Hugo Etchebarne. {h3}The first 40 men and eight women had already reached the finish; their times count.{/} The winner, Kenya's Amos Kiplimo Rotich, needed 2 hours 11 minutes 20 seconds.

{h4}Everybody else can choose between a free place next year and half of the entry fee of 1,900 pesos.{/} The runners' group Zancada Libre praised the decision but asked why the start had not been moved to six in the morning.

The race was last stopped in 2003, by a thunderstorm.

=== other2 | en | heat
From our readers: a Sunday in the oven

I was at kilometre 23 when a girl with a megaphone told us to stop. {h1~}Nearly four thousand of us then trudged to the drinking stations and sat there until somebody sent a bus.{/} A man next to me was crying, not from pain, he had trained for two winters.

{h2~}I have since read that seventeen were brought to hospital.{/} So it was right. {h3~}What I do not understand is that those who were quick enough to be in before the end may call themselves finishers, and we may not.{/} {h4~}They want to give us half of our money or a number for 2025.{/} I will take the number.

J. Olmedo, Fray Bentos

=== discrepancies
number | c1 | wire: 312 metres | rewrite: 321 metres | brief: 312 metres | arabic: 312
number | c13 | wire: 70 other runners | rewrite: another seven dozen
modality | c19 | wire: will decide whether the race keeps its label | rewrite: will strip the event of it
modality | c17 | wire: said it would go to court | rewrite: is already suing
