=== wire | en | mural
{c1~}Mexican town paints over its only mural{/}

PUEBLA, Mexico, June 9, 2026 (Istmo Wire Service) - {c1}Painters hired by the town hall of San Jeronimo Atlapa in central Mexico have covered a mural of 1934 with white paint, the culture ministry said on Tuesday.{/}

{c2}The work by Refugio Santillan Ochoa, 18 metres long, ran along the north wall of the market hall and showed women carrying a dead landowner on a bier of maize.{/}

{c3}Two men with rollers needed a single morning and 60 litres of lime wash.{/} {c4}They had orders to whiten the hall before a visit by the state governor on Thursday.{/}

{c5}Mayor Leticia Barrientos Cue said the contractor had confused wall 14 on his list with wall 41, a public toilet.{/} {c6}The foreman, Aurelio Pichardo, 62, denied this. "They told me: white. I asked twice, because the ladies were looking at me," he told local radio.{/}

{c7}Traders formed a chain in front of the wall on Monday and have kept a vigil with candles since.{/} {c8}The governor called off his visit.{/}

{c9}The mural may be saved. Lime wash can be taken off with scalpels and damp paper, said restorer Guadalupe Iztac Moreno after examining a corner.{/} {c10}She put the time needed at eight to 10 months and the cost at 9 million pesos ($490,000).{/} {c11}A hand, a cob and part of a hat have come to light already.{/}

{c12}Federal prosecutors have opened an inquiry into damage to the national heritage, which carries up to 10 years in prison.{/} {c13}It is unclear whether the charge can stand: an application to have the mural listed has been lying in the ministry since 1998.{/}

{c14}Santillan Ochoa, who died in poverty in 1971, painted nine walls, of which three survive.{/} {c15}"My grandfather was painted over three times while he was alive, and each time he came out again," said his granddaughter, Ines Santillan, 44.{/}

{c16}The town council offered to have a new mural made by a local artist, "with happier subjects".{/} {c17}The traders turned this down by a show of hands.{/}

=== rewrite | en | mural
Muralism's forgotten man vanishes once more

Gallery & Wall Quarterly online. News.

{c14~}Of the nine walls to which Refugio Santillan Ochoa put his brush before he died a pauper in 1971, six were gone.{/} {c1~}Last week a seventh went, under a coat of white ordered by the municipality of San Jeronimo Atlapa.{/}

{c2~}Eighteen metres of women bearing a hacienda owner to his grave on stalks of corn had overlooked the stalls since 1934.{/} {c3~}Before lunch there was nothing left to see.{/}

{c5}A slip, says the mayor, Leticia Barrientos Cue: on the contractor's sheet, number 41 was a lavatory and number 14 a masterpiece.{/} {c6}But the foreman, 26-year-old Aurelio Pichardo, insists he queried the instruction, and more than once, since he felt the painted ladies' eyes on him. "White," was the reply.{/} {c4}Behind the hurry was the governor, who was due this Thursday and for whom the place was to gleam;{/} {c8~}he has thought better of it.{/}

{c9}All is not lost, for lime will yield to patience, moist paper and a blade, according to the conservator Guadalupe Iztac Moreno.{/} {c11~}Under her knife a few fragments have reappeared.{/} {c10}She reckons with up to ten months' work and nine million pesos.{/}

{c12~}Meanwhile the federal prosecutor is investigating a crime for which one may go to jail for a decade.{/} {c13}Under which law, though? The picture has been listed since 1998, a ministry source points out.{/}

{c7}Stallholders stand guard with candles, having linked arms before the wall at the beginning of the week.{/} {c16~+c17}With raised hands they said no to the council, which proposed to replace the burial with something jollier.{/} {c15}Family members are philosophical. The old man was whitewashed thrice in his lifetime, his granddaughter Ines remarks, and always resurfaced.{/}

=== rewrite2 | en | mural
World news in plain English (Level B2)

{c1~}In Mexico, a town has painted over a famous picture. The mural was in the market of San Jeronimo Atlapa and was more than 90 years old. Workers covered it with white paint.{/}

{c5~}The mayor says that it was a mistake: the workers painted the wrong wall.{/} {c6~}But one worker says that he asked his boss two times, and the answer was: "White!"{/}

{c4~}A politician wanted to visit the market.{/} {c8}Now he is not coming.{/} {c7~}The people who sell things there are angry. They are staying next to the wall day and night.{/}

{c9~}Experts think they can remove the paint.{/} {c10}It will take between eight and ten months and it will cost nine million pesos.{/} {c11}They have already found a hand, a piece of corn and part of a hat.{/}

{c14~}The artist was very poor when he died in 1971.{/} {c15~}His granddaughter, who is 44, says: "They painted over him three times, but he always came back."{/}

New words: mural, to whitewash, fragment. Exercise 1: Find three words for people who work with paint.

=== arabic | ar | mural
{c1~}بلدة مكسيكية تطلي بالأبيض لوحة جدارية عمرها 92 عاماً{/}

مكسيكو - 10 يونيو 2026

{c1}أقدم عمال كلفتهم بلدية سان خيرونيمو أتلابا وسط المكسيك على طلاء لوحة جدارية تعود إلى عام 1934 باللون الأبيض، وفق ما أعلنت وزارة الثقافة الثلاثاء.{/}

{c2}وكانت اللوحة التي رسمها الفنان ريفوخيو سانتيان أوتشوا على امتداد 18 متراً في السوق المسقوف تصور نساء يحملن جثمان أحد ملاك الأراضي على نعش من سنابل الذرة.{/} {c3}ولم يحتج عاملان إلا إلى صباح واحد و60 لتراً من الجير لإخفائها،{/} {c4~}استعداداً لزيارة حاكم الولاية.{/}

{c5}وقالت رئيسة البلدية ليتيسيا بارينتوس إن المقاول خلط بين الجدار رقم 14 والجدار رقم 41، وهو جدار مراحيض عامة.{/} {c6~}غير أن كبير العمال أوريليو بيتشاردو روى أنه سأل مرتين لأن «السيدات كنّ ينظرن إليّ».{/}

{c7}وشكّل الباعة سلسلة بشرية أمام الجدار يوم الاثنين، وهم يعتصمون هناك بالشموع منذ ذلك الحين،{/} {c8}فيما ألغى الحاكم زيارته.{/}

{c9~}وترى خبيرة ترميم أن إزالة طبقة الجير ممكنة،{/} {c10}وأن العمل سيستغرق من ثمانية إلى عشرة أشهر بكلفة تسعة ملايين بيزو.{/}

{c12}وفتحت النيابة الاتحادية تحقيقاً في الإضرار بالتراث الوطني، وهي تهمة قد تصل عقوبتها إلى السجن عشر سنوات.{/}

{c15}وقالت إينيس سانتيان، حفيدة الفنان: «طُلي جدي بالأبيض ثلاث مرات في حياته، وفي كل مرة كان يعود إلى الظهور».{/}

=== blog | en | mural
White Is Also a Colour

Diary of a house painter, retired

Forty-one years I did it, and I will tell you something about white. It's the most difficult. Anybody can paint a red door. White shows the hand, white shows the hurry, and white lets through whatever was there before, next year or in ten years, when the customer has paid and you're sitting at home. I have seen a black cross come back through five coats. I've seen the name of a dead dog.

So when my daughter read to me from her telephone {c1~}what two colleagues have done in some market place on the other side of the ocean, by order, to a picture that's older than me,{/} I didn't cry out as she had expected. I asked what they'd used. {c3~}Lime, she said, buckets of it, and all over by noon.{/} Then let her be calm, I said. With lime it's only a curtain. {c9~}And right enough, further down there's an expert lady who says the same thing with longer words: it'll come off again.{/} {c10~}She wants the better part of a year for it.{/} I'd have said a winter; but I never worked with a scalpel.

Do I blame the two? You must know how it is. You come with your ladder at seven, and there is a slip of paper. {c5~}On the paper there's a number. And the numbers have been written by somebody in an office who, if you believe the lady mayor, cannot tell fourteen from the other one.{/} I once did a dentist's waiting room in a beautiful ochre that had been meant for the dentist's mother. Nobody went to prison! {c12~}There, they're speaking of prison now, and of years.{/}

{c6~}And the old fellow did ask. I like him for it, he asked and he asked again, because he had the feeling of being watched from the wall.{/} I know that as well. You don't turn your back on a painted woman. {c2~}These ones had a rich man's corpse to carry, besides, so they'll have been in a mood.{/}

What would I have done? Ah. I'd have gone for breakfast. That's what one learns in forty-one years. When the slip is stupid you go and have breakfast, a long one, and by the time you're back the stupidity has often been noticed by someone who's paid for noticing. {c4~}But here a great gentleman was expected, and then nobody gets breakfast.{/} {c8~}He isn't even coming, in the end.{/}

{c7~}The market women are sitting up with it at night, by candlelight, my daughter says.{/} {c16~}They've been promised a new one, something cheerful.{/} {c17~}They don't want it.{/} Naturally they don't. Cheerful is what one paints in a dentist's.

=== other | en | quake
Quake brings down mural by Santillan Ochoa

PUEBLA, Mexico, Aug 25, 2016 (Istmo Wire Service) - A mural of 1937 by Refugio Santillan Ochoa was destroyed when the wall of a girls' school in Santa Brigida Atlapa in central Mexico came down in Tuesday's earthquake.

The work, 11 metres long, showed women teaching soldiers to read. Nobody was hurt at the school, where lessons had ended an hour before.

Restorer Guadalupe Iztac Moreno collected some 2,000 fragments in fruit crates, among them a hand and part of a hat. She put the time needed to join them at four years and the cost at 6 million pesos ($340,000).

"My grandfather wanted it to be looked at, not to be dusted," said the painter's granddaughter, Ines Santillan, who teaches in the town.

An application to have the mural listed had been turned down in 2009, the culture ministry said. The state governor is to visit the school on Friday.

=== discrepancies
age | c6 | wire: 62 | rewrite: 26-year-old
negation | c13 | wire: an application to have the mural listed has been lying in the ministry since 1998 | rewrite: has been listed since 1998
