=== wire | en | exhibits
SOHAG, Egypt, May 6, 2026 (Nile Valley Press)

{c1}An Egyptian court on Wednesday jailed six policemen who had replaced seized antiquities in their station's evidence room with copies made by a sweet-maker.{/}

{c2}Captain Hisham Abdel-Barr, 36, received 15 years and a fine of 2 million pounds ($41,000);{/} {c3}the five others, all of lower rank, got between three and seven years, the Sohag criminal court said.{/}

{c4}They were convicted of having sold 73 pieces, including a Ptolemaic bronze cat and 19 shabti figures, between 2021 and 2024.{/} {c5}The originals had been confiscated from villagers who dug under their houses in the Akhmim district.{/}

{c6}The copies were cast in marzipan moulds by Girgis Bebawi, 59, a confectioner, who painted them with coffee.{/} {c7}Bebawi testified for the prosecution and was spared jail.{/} {c8}"They told me it was for a school play," he said.{/}

{c9}The theft was detected in October 2024 when ants got into the evidence room.{/} {c10}A cleaner, Umm Karim, saw them carrying away the ear of a cat.{/} {c11}Inspectors from Cairo then found that 61 of the exhibits contained sugar.{/}

{c12}Abdel-Barr, wearing the white of remand prisoners, shook his head in the dock as the sentence was read.{/} {c13}His lawyer, Sherif Mansour-Taha, said he would go to the Court of Cassation, as the captain's signature in the register was forged.{/}

{c14}Twenty-two of the pieces have been recovered,{/} {c15}eight of them at an auction house in Brussels that had catalogued them as "property of a Belgian gentleman".{/} {c16}The dealer who took them out of Egypt, known only as the Engineer, is being sought by Interpol.{/}

{c17}Four trials of alleged grave robbers collapsed because the evidence turned out to be edible,{/} {c18}and 31 defendants were freed.{/}

{c19}The interior ministry said the station had been given steel cabinets{/} {c20}and that seized antiquities would from now on be handed to the museum in Sohag within 24 hours.{/} {c21}The law has required this since 1983, noted Nevine Ghattas, an archaeologist who advised the court.{/}

Smuggling of antiquities from Egypt boomed after the uprising of 2011. {c22}The country says it has brought back some 30,000 objects in a decade.{/}

=== rewrite | en | exhibits
{c9~}Ants expose police theft in Upper Egypt{/}

{c10~}The cat lost an ear, and that gave the game away.{/} {c9}In the autumn of 2024 a column of ants had discovered a way into the exhibits store of a police station near Sohag;{/} {c10~}what the cleaning lady saw them make off with should have been bronze, and some 2,200 years of age.{/}

{c1}Six men in uniform have now been sent to prison because the treasures in their keeping had turned into confectionery.{/} {c2}The longest sentence, 15 years, went on Wednesday to their captain, 39-year-old Hisham Abdel-Barr, along with a two-million-pound fine.{/} {c3}His accomplices, junior to him without exception, have between three and seven years to serve.{/}

{c6~}Their supplier was a pastry cook. Girgis Bebawi poured the replicas into forms meant for marzipan and used coffee for the patina,{/} {c8}on the understanding, so he said, that they were props for pupils putting on a play.{/} {c7}He told the court everything and goes free.{/}

{c4}The gang disposed of 73 objects, among them 19 shabtis and the aforesaid Ptolemaic cat, from 2021 until 2024.{/} {c5~}All had been taken from people in the area of Akhmim who'd been digging where they lived.{/} {c11}When experts sent from the capital examined what was left, they found sugar in sixty-one.{/}

{c14}Twenty-two have come home,{/} {c15~}a few of them by way of Antwerp, where an auctioneer had believed them to be the heirlooms of a local man.{/} {c16}Interpol is on the lookout for a smuggler of whom no more than his nickname, the Engineer, is known.{/}

Other crooks have cause to be grateful. {c17}Prosecutors were forced to drop four cases against suspected looters once the exhibits proved fit to eat;{/} {c18}thirty-one accused went home.{/}

{c13}Somebody else signed the register in his client's name, claims Sherif Mansour-Taha, the captain's counsel, who's taking it to the Court of Cassation.{/} {c20}Whatever is confiscated in future must be in the museum a day later, says the ministry.{/} {c21~}That has been the law for over four decades, an archaeologist remarked.{/}

Filed under: Heritage, Crime | 4 comments

=== arabic | ar | exhibits
{c1~}السجن لستة من رجال الشرطة استبدلوا آثاراً مضبوطة بنسخ من السكر{/}

سوهاج – مراسلنا
الأربعاء 6 مايو 2026 – 06:12 م

{c1}قضت محكمة جنايات سوهاج اليوم بحبس ستة من رجال الشرطة لاتهامهم باستبدال قطع أثرية محفوظة في غرفة الأحراز بنسخ مقلدة من صنع حلواني.{/}

{c2}وعاقبت المحكمة النقيب هشام عبد البر (36 عاماً) بالسجن 15 سنة وتغريمه مليوني جنيه،{/} {c3}وخمسة من معاونيه بالسجن من ثلاث إلى سبع سنوات.{/}

{c4~}وأُدين المتهمون ببيع 73 قطعة، بينها قط برونزي من العصر البطلمي و19 تمثال أوشابتي،{/} {c5~}كانت قد ضُبطت مع أهالٍ نقبوا أسفل منازلهم في أخميم.{/}

{c6}وتولى صناعة النسخ الحلواني جرجس بباوي (59 عاماً) الذي صبها في قوالب المرزبانية ولوّنها بالقهوة،{/} {c8}وقال أمام المحكمة: «قالوا لي إنها لمسرحية مدرسية».{/} {c7~}وأُعفي من العقوبة لتعاونه مع النيابة.{/}

النمل كشف المستور

{c9}وبدأت خيوط القضية في أكتوبر 2024 حين تسلل النمل إلى غرفة الأحراز،{/} {c10}ولاحظت عاملة النظافة أم كريم أنه يحمل أذن القط.{/} {c11}وتبين لمفتشين من القاهرة أن 61 قطعة تحتوي على السكر.{/}

{c13}وأعلن محامي النقيب شريف منصور طه أنه سيطعن أمام محكمة النقض، مؤكداً أن توقيع موكله في الدفتر مزور.{/}

{c14}واستُردت حتى الآن 22 قطعة،{/} {c15}عُثر على ثمانٍ منها في دار مزادات ببروكسل.{/} {c16}ويلاحق الإنتربول تاجراً يُعرف بلقب «المهندس».{/}

{c17~+c18~}وكانت قضايا تنقيب عدة قد انتهت بالبراءة بعدما تبين أن الأدلة صالحة للأكل.{/}

{c20}وقررت وزارة الداخلية تسليم الآثار المضبوطة إلى متحف سوهاج خلال 24 ساعة.{/}

=== blog | en | exhibits
SUGAR AND SPICE

When I was nine I ate the baby Jesus. He was lying in the crib at my aunt's, he was pink, he was obviously almond paste, and he'd been there since before the war. I was sick on the carpet and I've been an admirer of confectioners ever since. They are the last sculptors whom everybody understands.

So spare a thought for the maestro at the heart of this week's affair. {c6~}He was asked for idols, and he made idols, in the trays that he'd otherwise have filled for christenings, with a bit of the breakfast pot brushed over them for the look of age.{/} {c11~}They were good enough to lie for years among the genuine stuff, of which there was, towards the end, hardly any.{/} {c8~}He thought it was all for some children who were putting on a show.{/} I do so hope it's true. {c7~}The bench took it that way, in any case; he told them what he knew and may go back to his oven.{/}

His patrons may not. {c1~+c2~}They wore badges, half a dozen of them, and the one with the most braid has a decade and a half ahead of him to think about it.{/}

What did they do that was so dreadful? {c5~}The things had been pulled out from beneath some poor devil's kitchen floor and taken away from him in the name of the nation.{/} {c4~}Then, in the name of nobody, they were taken away from the nation.{/} He got handcuffs for it, they got paid. It's a fine distinction, but I believe they teach it at the academy.

{c17~+c18~}Here's what really tickles me: the poor devils are out! You can't convict a man of robbing a tomb when Exhibit A goes soft in the hand. Several hearings ended like that, and thirty-odd people went home to their kitchens.{/} I wonder how the judge found out. Did he lick it?

{c9~+c10~}Nobody'd ever have known if it hadn't been for the smallest detectives in the world, marching in file, as they do, and bearing off a piece of puss.{/} And a woman with a mop was the only one in the building who looked down. I've said it before: if you want to know what's going on anywhere, ask whoever does the floor.

{c15~}Some of the real ones had got as far as a saleroom up here in the fog, where they were passed off as something that had been in the family.{/} Of course they had. Half of what's in our families was in somebody else's first.

{c20~}From now on, it's solemnly announced, whatever's found goes straight to a proper museum.{/} {c21~}A scholar has been so unkind as to mention that it's been on the statute book since the year of "Thriller".{/}

I'm off to the baker's. I shall look the marzipan pigs in the eye.

=== other | en | mosaic
{h1~}Egyptian museum guards jailed over swapped necklace{/}

MINYA, Egypt, Dec 3, 2025 (Nile Valley Press) - {h1}An Egyptian court on Wednesday jailed two guards and a restorer who had replaced a Byzantine gold necklace in a provincial museum with a copy made of brass.{/}

{h2}The restorer, Atef Shenouda, 44, received ten years, and the guards five each, the Minya criminal court said.{/}

{h3}The necklace, 240 grams of gold with seven garnets, was taken in 2022 during a power cut and melted down in Cairo for $33,000, according to the verdict.{/} {h4}The garnets were found in a matchbox.{/}

{h5}The theft was detected when the copy turned green in its showcase. A schoolgirl on an excursion asked why.{/}

{h6}Shenouda's lawyer said he would go to the Court of Cassation.{/} His client had only cleaned the piece, he said.

{h7}Nevine Ghattas, an archaeologist who advised the court, said that of 38 provincial museums only nine had a full inventory with photographs.{/} The antiquities ministry said the inventories would be completed by 2028.

Egypt says that it has brought back some 29,000 objects from abroad since 2014.

=== other2 | en | mosaic
Museum Security Monthly - case notes

{h5~}A colour change observed by a child led to the discovery of a substitution in Minya.{/} {h3~}The object, a necklace from the Byzantine era, had been removed while the electricity was off, and did not survive; it ended in a crucible.{/} {h4}Only its stones, in a matchbox, were located.{/} {h1~+h2~}A conservator and two members of the guarding staff have been convicted, with terms of up to ten years.{/} {h7}Nine out of 38 museums in the provinces possess a complete illustrated inventory, an adviser to the judges warned.{/} Lessons: test your emergency lighting; weigh your gold.

=== discrepancies
age | c2 | wire: 36 | rewrite: 39-year-old
place | c15 | wire: Brussels | rewrite: Antwerp
