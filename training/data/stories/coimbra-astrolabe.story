=== wire | en | fake
LISBON, April 23, 2026 (Tejo News Agency) - {u1}The most famous astrolabe in Portugal, shown on banknotes, school books and a brand of sardines, is a forgery of about 1890, the Naval Museum of Coimbra said on Thursday.{/}

{u2}The brass disc, known as the "Star of Sagres", was said to have been made in 1481 and to have travelled with Bartolomeu Dias round the Cape of Good Hope.{/} {u3}An analysis by neutrons in Grenoble has now shown that the brass contains less than 0.02 per cent of silver, which points to copper that was refined by electrolysis.{/} {u4}That method has been in use only since the 1870s.{/}

{u5}The museum's director, Leonor Quintanilha, 44, had ordered the test in secret.{/} {u6}"I had a doubt the size of a comma," she told a news conference. "There's a star on it that nobody in Europe could have known by that name."{/}

{u7}The museum acquired the piece in 1926 from a dealer in Porto, Abílio Carrasqueira, for the price of two houses.{/} {u8}Researchers now suspect that it was made by Carrasqueira's father-in-law, a clockmaker.{/} {u9}At least three other instruments from the same shop are in museums in London, Chicago and Rio de Janeiro, which have been informed.{/}

{u10}The culture minister, Duarte Vilhegas, said he had learnt of the matter from the radio.{/} {u11}He did not rule out dismissing Quintanilha, whose contract runs until 2028.{/} {u12}An online petition in her support had 31,000 signatures by the evening.{/}

{u13}"She's done what museums are for," said Professor Yoshimi Hardcastle, a historian of science at Leiden who was not involved.{/}

{u14}The astrolabe was insured for 12 million euros.{/} {u15}The insurer said that it would not demand anything, but would like its old premiums looked upon as "a contribution to the arts".{/}

{u16}Quintanilha intends to keep the disc on display, with a new label.{/} {u17}On Thursday there was a queue of 700 metres before the museum, the longest in its history.{/}

{u18}The central bank said that the 50-euro commemorative coin which bears the astrolabe would remain valid.{/}

=== blog | en | fake
MARGINALIA
by a reader of labels

In Praise of the Comma

Have you ever stood before a thing under glass and felt nothing, and been ashamed? I have, in eleven countries. I was taken to see that disc at the age of nine, by a teacher with a whistle, and told that {u2~}it had been round the bottom of Africa;{/} and I remember that what I felt was my left shoe. I've carried that about with me for half a century as a kind of moral defect. {u1~}And now it turns out that my shoe was right! It had been nowhere. It's hardly older than my grandfather's bicycle.{/}

So you'll understand that I write as a liberated man.

{u5~}It took a woman with a key and nobody's leave. She packed it up, I imagine in a hatbox, and had it looked at on the quiet.{/} {u6~}What had put her on to it was a trifle, she says, no bigger than the least of the punctuation marks: among all the stars on it, one that at the time wasn't called that by any Christian.{/} {u3~}They shot something through it, in France, I don't know what, small and fast; and the metal was too clean.{/} {u4~}It was as clean as metal can't have been before there were electric wires to clean it with.{/} Is that not a lovely way to be found out? Not by the dirt. I know several politicians who should take note.

And there he is, our politician, on cue. {u10~}He got the news where you and I got it, with the weather and the traffic.{/} That hurt. {u11~}He's now letting it be known that he might, he doesn't say that he will, he merely doesn't say that he won't, look about him for somebody else to have the key.{/} For what offence? For having told us the time? {u12~}By supper tens of thousands had put their names to the view that she should stay,{/} and I'd have been one of them if I could've remembered my password.

{u8~}I keep thinking about the old man who made it. Somebody's wife's father, they believe, a mender of clocks.{/} It must have taken him a year. He must have read everything. {u6~}He put in every star in the sky and a single one too many,{/} and I ask myself, late at night, was it a mistake? Or was it his signature? {u7~}The son-in-law got a price for it that'd have bought you a home and another for your mistress.{/} {u9~}There are further works by the master abroad, in the very best houses; letters have gone out. One would like to see the faces.{/}

{u15~}The insurance people have behaved like gentlemen. They'll not ask for a penny, but they wish to be thought of as patrons.{/} {u16~}She's leaving it where it is; only the card beneath is to be changed.{/} {u17~}And do you know what people did that very morning? They came. They'd never come like that for the truth.{/}

I shall go again. I'll bring the shoe.

=== rewrite | en | fake
HERITAGE HERALD
{u1~}Oops! National treasure turns out to be Victorian{/}

Museums | 3 min | by Percival Otieno

{u17}They stood in line for 700 metres outside Coimbra's Naval Museum on Thursday, something which had never been seen there before.{/} {u1~}What drew them? A fake.{/}

{u1}That's what the house itself now calls its showpiece, the country's best known astrolabe, familiar from paper money, sardine tins and textbooks. It was produced around 1890.{/} {u2}Until this week visitors had read that the "Star of Sagres" dated from 1418 and had rounded the Cape with Bartolomeu Dias.{/}

{u3}Grenoble's neutrons gave it away: hardly any silver (under 0.02%) is in the alloy, so the copper must have been purified with electric current,{/} {u4~}a technique which was unknown until the late nineteenth century.{/}

{u5}Nobody outside knew of the test, which had been commissioned by Leonor Quintanilha, 54, who runs the museum.{/} {u6~}She had wondered about one of the star names, which should not have been there.{/}

{u7}A dealer from Porto by the name of Abílio Carrasqueira sold it to the museum a century ago, in 1926; you could have had a pair of houses for the sum.{/} {u8}It was his father-in-law, by trade a maker of clocks, who forged it, researchers have established.{/} {u9}Chicago, Rio and London each have one or more pieces that passed through the same hands, and they've been told.{/}

Also on HH: Ten objects you didn't know were copies

{u14~}What about the money? The policy was for 12 million,{/} {u15~}but the insurance company is asking for nothing.{/} {u18}Collectors needn't fear, either: the central bank is withdrawing the fifty-euro coin with the disc on it at full value.{/}

{u11}Whether the director, who is under contract for two more years, can stay is open; Duarte Vilhegas, the minister for culture, would not exclude letting her go.{/} {u10}It was on the radio that he'd heard about it, he complained.{/} {u12~}More than 30,000 people have signed for her,{/} {u13~}and a colleague from Leiden says that this is precisely what a museum should do.{/}

=== arabic | ar | fake
{u1~}أشهر أسطرلاب في البرتغال «مزور»{/}

لشبونة – ثقافة – الخميس 23 نيسان 2026

{u1}أعلن المتحف البحري في مدينة كويمبرا الخميس أن أشهر أسطرلاب في البرتغال، الذي تظهر صورته على أوراق نقدية وكتب مدرسية وعلب سردين، قطعة مزورة تعود إلى نحو عام 1890.{/}

{u2}وكان يُقال إن القرص النحاسي المعروف باسم «نجمة ساغريس» صُنع عام 1481 ورافق الملاح بارتولوميو دياش في رحلته حول رأس الرجاء الصالح.{/} {u3~}لكن تحليلاً بالنيوترونات أُجري في غرونوبل بيّن أن نسبة الفضة فيه تقل عن 0.02 في المئة، ما يدل على تنقية كهربائية للنحاس،{/} {u4}وهي طريقة لم تُستخدم قبل سبعينيات القرن التاسع عشر.{/}

{u5}وأمرت مديرة المتحف ليونور كينتانيليا (44 عاماً) بإجراء الفحص سراً.{/} {u6}وقالت في مؤتمر صحفي: «كان لدي شك بحجم فاصلة، فعلى القرص نجم لم يكن أحد في أوروبا ليعرفه بهذا الاسم».{/}

{u7~}واقتنى المتحف القطعة عام 1926 من تاجر في بورتو بثمن منزلين،{/} {u8}ويشتبه باحثون في أن صانعها هو حمو التاجر، وكان ساعاتياً.{/} {u9}وأُبلغت متاحف في لندن وشيكاغو وريو دي جانيرو تملك ثلاث قطع أخرى على الأقل من المتجر نفسه.{/}

{u10}وقال وزير الثقافة دوارتي فيلييغاس إنه علم بالأمر من الإذاعة،{/} {u11~}ولم يستبعد إقالة المديرة.{/} {u12}ووقّع 31 ألف شخص حتى المساء عريضة إلكترونية لتأييدها.{/}

{u16}وتعتزم المديرة إبقاء القرص معروضاً مع بطاقة تعريف جديدة.{/} والأسطرلاب آلة طورها الفلكيون في العالم الإسلامي قبل أن تنتقل إلى أوروبا عبر الأندلس.

=== other | en | theft
{w1~}Thieves take ship's clock from Coimbra museum{/}

LISBON, Aug 19, 2024 (Tejo News Agency) - {w1}Thieves have stolen a ship's clock of 1762 from the Naval Museum of Coimbra, where they hid in a diving bell until closing time, police said on Monday.{/}

{w2}The clock, worth about 800,000 euros, had been to Brazil with the frigate Princesa da Beira.{/} {w3}The "Star of Sagres", the country's most famous astrolabe, hung two metres away and was not touched.{/}

"They had taste, or a list," said the museum's director, Leonor Quintanilha. {w4}The alarm had been switched off since it was set off every night by a cat.{/} The culture minister, Duarte Vilhegas, said he had learnt of the theft from the newspaper.

=== other2 | en | theft
Police appeal: ship's clock

Coimbra, 21 August 2024. {w1~}On the night of Saturday to Sunday unknown persons took a ship's clock from the Naval Museum. They had let themselves be locked in.{/} {w2~}It was made in London, is 34 cm high and is valued at 800,000 euros.{/} {w4~}No alarm was raised, as the system was not in operation.{/} {w3~}Other objects in the same room were left in place.{/} Whoever saw two men with a pram in the Rua das Flores before seven is asked to call. The cat has been found.

=== other3 | en | chicago
Chicago museum takes quadrant off display

CHICAGO, May 6, 2026 (Tejo News Agency) - The Lakefront Museum of Navigation in Chicago has taken a brass quadrant off display after tests showed that it was made around 1895 and not in 1522, as its label says.

The museum had bought it in 1931 from Abílio Carrasqueira, a dealer in Porto. A spokeswoman said that it was grateful to its colleagues in Coimbra. The quadrant was insured for 900,000 dollars. Tests on a compass in Rio de Janeiro are still going on. The museum's shop has marked down a replica of the quadrant by half and sold out within a day.

=== discrepancies
date | u2 | wire: 1481 | arabic: 1481 | rewrite: 1418
age | u5 | wire: 44 | arabic: 44 | rewrite: 54
modality | u8 | wire: researchers suspect | arabic: researchers suspect | blog: they believe | rewrite: researchers have established
negation | u18 | wire: would remain valid | rewrite: is withdrawing the coin
