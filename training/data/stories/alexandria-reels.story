=== wire | en | fire
{c1~}Fire in Alexandria destroys 1,900 reels of early Egyptian film{/}

ALEXANDRIA, Egypt, June 22, 2026 (Delta News Agency)

{c1}A fire in a former cotton warehouse in Alexandria has destroyed some 1,900 reels of early Egyptian film,{/} {c2}about a third of the country's surviving silent and first sound pictures,{/} culture officials said on Monday.

{c3}The blaze broke out at 2:20 a.m. on Sunday in the Minet el-Bassal district{/} {c4}and burned for nine hours.{/} {c5}One night watchman was killed and six firefighters were treated for burns.{/}

{c6}The reels, of inflammable nitrate stock, had been placed in the warehouse in 2019 for what was to be six months,{/} {c7}while a cooled vault was built in Giza,{/} said Hanan Sabry, director of the National Cinema Heritage Centre. {c8}The vault was finished in 2022 but has never had a permit for its cooling system.{/}

{c9}"We wrote 26 letters asking for the permit," Sabry told reporters. "I have a copy of each of them. I no longer have the films."{/}

{c10}Among the losses is the only complete copy of "The Ferrywoman of Damietta" (1931), by Nazli Rushdi, the first feature directed by a woman in Egypt.{/} {c11}It was to be shown in Venice in September.{/}

{c12}Culture Minister Adham el-Sherbini ordered an inquiry and suspended two officials of the centre.{/} {c13}Sabry is not one of them.{/}

{c14}The prosecution is holding the owner of the warehouse, a tyre dealer, for questioning.{/} {c15}He had stored 800 tyres on the ground floor, below the reels,{/} a fire brigade officer said. {c16}The alarm had been switched off since March because pigeons kept setting it off.{/}

{c17}Negatives of 240 of the films may survive in Bologna, where they were sent for repair in the 1990s,{/} {c18}said Carlo Vettorazzi, a restorer there.{/} {c19}"We are opening cans as fast as we dare," he said.{/}

{c20}The warehouse was insured for 3 million Egyptian pounds.{/} {c21}A group of directors has called for a vigil on the Corniche on Thursday.{/}

(Reporting by Rasha Mikhail)

=== rewrite-dense | en | fire
A devastating incident in the Mediterranean port of Alexandria has resulted in an irreplaceable loss to world cultural patrimony. {c1}Approximately 1,900 reels containing early cinematic works from Egypt were consumed by flames in a structure once utilized for the storage of cotton.{/} {c2~}The material is understood to have constituted a significant portion of what remained of the nation's pre-war production.{/}
{c3~+c4}The conflagration commenced during the early hours of Sunday in the area of Minet el-Bassal and was brought under control only after nine hours.{/} {c5}Two guards lost their lives, while half a dozen members of the fire service required treatment for burns.{/}
Observers emphasize that the material ought not to have been kept at the location. {c6}Its deposit there, effected in 2019, was intended to last merely half a year.{/} {c7+c8}A refrigerated facility in Giza designated as the permanent repository was completed in 2022, yet authorization for its cooling equipment was never granted.{/} {c9}The head of the National Cinema Heritage Centre, Hanan Sabry, stated that permission had been solicited in no fewer than 26 letters, copies of which, unlike the films, remain in her possession.{/}
{c10}Particular concern attaches to a 1931 work entitled "The Ferrywoman of Damietta", recognised as the first feature made by a female director in the country, Nazli Rushdi, of which no other complete copy is known to exist.{/} {c11}A screening at Venice had been scheduled for September.{/}
In response, {c12}an investigation has been mandated by Adham el-Sherbini, the Minister of Culture, and a pair of functionaries at the institution have been relieved of their duties for the time being.{/} {c14}The proprietor of the premises, a dealer in tyres, has been detained for interrogation.{/} {c15~+c16}His merchandise, comprising hundreds of tyres, was positioned underneath the films, and a fire alarm had been deactivated since March in view of repeated disturbances caused by pigeons.{/}
{c17~}A degree of hope is offered by Italy, where negatives pertaining to some of the works may have been preserved.{/} {c18~+c19}A restorer indicated that containers were being opened as rapidly as caution permits.{/}
The events underscore the challenges faced by heritage institutions and the importance of continued vigilance as stakeholders assess the path forward.

=== rewrite-site | en | fire
الرئيسية / ثقافة وفنون / English

{c1~}A catastrophe of the memory: the fire eats the films of the beautiful time{/}

نُشر: الثلاثاء ٢٣ يونيو ٢٠٢٦ - ٠٧:١٠ م
By: Translation Desk
شارك  |  طباعة  |  حجم الخط: أ+ أ-

{c3}It was the hour twenty past two after midnight, the night of Saturday to Sunday, when the tongues of flame rose from a store in the quarter of Minet el-Bassal,{/} {c4}and they were not subdued except after nine hours.{/} {c1}By the morning there had become ashes 1,900 reels of the first films of Egypt, in a place which formerly kept the cotton.{/} {c2}Specialists estimate that this is the third of what had remained from the silent films and the first talking ones.{/}

{c5}The incident led to the death of the guard of the night and the burning of six of the men of the civil protection.{/} The guard, whose name is Amm Fathi, was two months away from the pension.

{c6~}And it is known that the reels had been transferred there in 2016 as a temporary measure{/} {c7}until the completion of a cold store in Giza.{/} {c8}The cold store was completed four years ago, but its cooling did not receive the licence until this moment.{/}

The words of the director

{c9}Dr. Hanan Sabry, director of the Centre of the Heritage of Cinema, said, with a tear: "Twenty-six letters we wrote. The copies of the letters with me, and the films no."{/} {c13}She added that the decision of suspension did not include her,{/} {c12}after the Minister of Culture Adham Al-Shirbini stopped two of the employees and formed a committee of investigation.{/}

صورة: آثار الحريق في مينا البصل (أرشيف)

{c10}The greatest loss is "The Boatwoman of Damietta", production of the year 1931, by the pioneer Nazly Rushdy, and she is the first woman who directs a long film in Egypt, and there is not to it another complete copy.{/} {c11~}It was on an appointment with the audience of Venice.{/}

{c14~}The prosecution ordered to keep the owner of the store.{/} {c15}It appeared that he had put in the lower floor, under the reels directly, eight hundred tyres of cars,{/} {c16}and that the apparatus of alarm was stopped from March because of the pigeon.{/} How strange that a bird puts out the eye of a city!

{c17+c18}From Italy, the restorer Carlo Vettorazzi spoke about a possibility that the negatives of 240 films are present in Bologna since the nineties.{/} {c21}And the directors called to a standing with candles on the Corniche next Thursday.{/}

اقرأ أيضاً
• 5 معلومات عن نازلي رشدي
• طريقة عمل الكشري الإسكندراني
الكلمات المفتاحية: حريق، سينما، الإسكندرية

=== blog | en | fire
What We Lose When We Lose the Boring Stuff

by Philippa Oakhurst | THE UNSHELVED LIFE | 9 min

I've been meaning for some months to write about storage. I know. Bear with me. Storage is what happens to culture between the applause and the anniversary, and hardly anyone wants to read about it, let alone pay for it. Then a warehouse went up in smoke on a hot coast a long way from my desk, and all at once everybody I know is an expert on humidity.

So here's my attempt to say something that isn't just a wail. (There will be a little wailing.)

Nothing Lasts Like a Temporary Solution

You have one in your own home. It's the box in the hall, the one you put down "just for now" when you moved in. Institutions have them as well, except that theirs contain the nation's soul. {c6~}The reels in question were going to sit where they sat for a few months, and they sat there for years,{/} because moving them was somebody's job, and that somebody retired, or got promoted, or was waiting for a stamp.

{c8~}And a stamp, incredibly, is what it comes down to: the proper place, with its thick walls and its thermometers, has been standing there finished, but nobody would sign for the machine that keeps it cool.{/} I laughed when I first read that. Then I remembered our own county record office, which waited eleven years for a ramp.

{c9~}The woman in charge kept on writing, dozens of times, and now she has a fine file of carbon copies to look after in place of what she was hired to look after.{/} If there is a sadder sentence in the annals of administration, please don't send it to me.

The Chemistry of Forgetting

Film from the early days burns. It doesn't just burn the way paper burns; it makes its own oxygen as it goes and will carry on happily under water. Every archivist learns this in the first week and has bad dreams about it for the rest of their career. Projectionists used to work in metal boxes with a bucket of sand and a prayer. Several of the great studios of the world lost nearly everything in this way, one hot afternoon or another.

So where would you put such stuff? Would you, for example, put it upstairs from a heap of rubber? {c15~}Because that, if the reports are right, is what was on the floor beneath.{/} {c16~}Would you turn off the smoke detector for the birds' sake?{/} One hesitates to speak of negligence when people are under investigation, so let us merely speak of a run of bad ideas.

A short and incomplete list of things that have destroyed film collections:

• Fire, of course
• Water, generally in the course of fighting fire
• Vinegar (look it up)
• Silver prices
• Somebody's nephew, who needed the shelf

Whose Face Was That?

{c1~}We talk of reels by the thousand, as though culture went by the yard, and yes, it was well over a thousand cans that went in one night.{/} But a number has no face. {c10~}The one I cannot stop thinking of is a picture made before the war by a woman, when women there didn't make pictures, and of which there was just the one whole print.{/} I have never seen it. Now neither shall you. I've read a synopsis: a girl, a river, a boat that is always on the wrong bank. It sounds like nothing. I'd give my left arm for ten minutes of it.

{c11~}It had been invited to a grand festival on a lagoon this very autumn.{/} There was probably a dress picked out for whoever was going to introduce it. I think about that dress.

An archive is a promise made by people who will be dead to people who are not yet born. It is always the living who break it.

There's a habit, among those of us who love old things, of consoling each other with the idea that loss is part of the story. The ruin has its charm; the fragment leaves room for dreams. I have said it myself, with a glass in my hand. I'd like to take it back. There is no charm in a burnt can. It's a hot lump with a label on it.

And let's not forget, as many of the tributes did, {c5~}that a man who was paid next to nothing to sit up with those films at night did not come home.{/} I do not know what he thought of silent cinema. I'd guess nobody asked him.

Heads on Plates

What comes next is as predictable as a serial. {c12~}A minister has been outraged, and a couple of people lower down have been told to stay at home.{/} In my experience of such affairs, it's the lower-down people who'd written the memos. {c14~}The landlord is answering questions too,{/} and I should like to hear some of the answers. But I'd rather somebody asked the wider ones:

1. Who decides what is worth a cooling machine?
2. Why is there always money for the gala and never for the lift?
3. How many other boxes are in how many other halls?

My guess at number three is "most of them". A survey that I took part in some years ago found that about half of the collections that replied could not say for certain what they owned. The rest, I fear, were the ones that didn't reply.

A Bit of Hope, Kept in a Cool Dry Place

It isn't all ash. {c17~}There's a chance that some of it went abroad to be mended, long ago, and was never sent back,{/} which until last week was a scandal and is now a miracle. Such is the fate of loans. Half the treasures in the world survive because someone forgot to return them. {c19~}I am told that the good people over there are prising off lids with the greatest of care,{/} and I wish them steady hands.

As for the rest of us: go into the hall. Open the box. Look what's inside, and write it on the lid with a thick pen. It's not much, but I have come to think that civilisation is mainly this, labels and lids, and someone who checks the thermometer. {c21~}There'll be candles by the sea for the lost pictures this week;{/} I'll light one on my windowsill, well away from the curtains.

If you enjoyed this post, consider a paid subscription. It keeps the lights on and the dehumidifier humming.

=== arabic | ar | fire
{c1~}حريق الإسكندرية يلتهم 1900 بكرة من بدايات السينما المصرية{/}

الإسكندرية - «المرفأ»
الإثنين 22 يونيو 2026 | 21:35
ثقافة

{c1}أتى حريق هائل على نحو 1900 بكرة من أفلام السينما المصرية المبكرة كانت محفوظة في مخزن قديم للقطن بالإسكندرية،{/} {c2}أي ما يقارب ثلث ما تبقى من أفلام مصر الصامتة وأولى أفلامها الناطقة.{/}

{c3}واندلعت النيران في الثانية والثلث من فجر الأحد بمنطقة مينا البصل،{/} {c4}واستغرق إخمادها تسع ساعات.{/} {c5}وأسفر الحريق عن مصرع حارس ليلي وإصابة ستة من رجال الإطفاء بحروق.{/}

{c6}وكانت البكرات قد أودعت المخزن عام 2019 لستة أشهر فقط،{/} {c7}ريثما يُشيَّد مخزن مبرد في الجيزة.{/} {c8~}غير أن المخزن الجديد ظل بلا تصريح لأجهزة التبريد.{/} {c9}وقالت مديرة المركز القومي لتراث السينما حنان صبري: «أرسلنا ستة وعشرين خطاباً، ولديّ صورة من كل خطاب، أما الأفلام فلم تعد لديّ».{/}

{c10}ومن بين ما فُقد النسخة الكاملة الوحيدة من فيلم «مراكبية دمياط» (1931) للمخرجة نازلي رشدي، أول امرأة تخرج فيلماً روائياً في مصر.{/}

{c12}وأمر وزير الثقافة أدهم الشربيني بفتح تحقيق، وأوقف أربعة من مسؤولي المركز عن العمل.{/} {c14}وتستجوب النيابة مالك المخزن، وهو تاجر إطارات،{/} {c15~}بعدما تبين أنه كان يخزن 800 إطار في الطابق الأرضي.{/}

{c20}وتبلغ قيمة التأمين على المخزن ثلاثة ملايين جنيه.{/} {c21}ودعا مخرجون إلى وقفة على الكورنيش يوم الخميس.{/}

شارك: فيسبوك | X | تلغرام

مواضيع متعلقة
السينما المصرية في مئة عام
لماذا تحترق أفلام النترات؟

=== other | en | flood
Burst pipe in Giza damages 600 reels of Egyptian film

CAIRO, Jan 14, 2021 (Delta News Agency)

A burst pipe in the basement of a former school in Giza has damaged some 600 reels of Egyptian film, about a tenth of the country's newsreels, culture officials said on Thursday.

The water rose at 3:40 a.m. on Wednesday and stood in the basement for eleven hours. Nobody was hurt.

The reels had been placed in the basement in 2017 for what was to be a year, while a vault was built, said Hanan Sabry, then the deputy director of the National Cinema Heritage Centre. "We wrote four letters about the pipe," she told reporters. "I have a copy of each of them, though they are wet."

Among the reels are the only pictures of the opening of the Damietta ferry in 1931. Most can be dried, said Carlo Vettorazzi, a restorer in Bologna. "We are opening cans as slowly as we dare," he said.

The culture minister ordered an inquiry. No official was suspended. The reels are to be moved next month to join others in a warehouse in Alexandria, where, Sabry said, they would be safe.

(Reporting by Rasha Mikhail)

=== discrepancies
number | c5 | wire: One night watchman | rewrite-site: the guard of the night | arabic: مصرع حارس ليلي | rewrite-dense: Two guards
date | c6 | wire: in 2019 | rewrite-dense: in 2019 | arabic: عام 2019 | rewrite-site: in 2016
number | c12 | wire: two officials | rewrite-dense: a pair of functionaries | rewrite-site: two of the employees | arabic: أربعة من مسؤولي المركز
