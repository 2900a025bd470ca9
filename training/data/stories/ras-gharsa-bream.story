=== wire | en | gharsa
{c1~}Tunisia arrests plant manager after mass fish deaths{/}

RAS GHARSA, Tunisia, Aug 20, 2026 (Maghrib Press Service) - {c1}Police in Tunisia have arrested the manager of a chemical plant after some 180 tonnes of fish died in a lagoon on the east coast, the prosecutor's office in Monastir said on Thursday.{/}

{c2}Sea bream, mullet and eels began to float on the Gharsa lagoon last Friday.{/} {c3}By Monday they lay 30 centimetres deep along four kilometres of shore, and people in the nearby town of 22,000 closed their windows in spite of a heat of 43 degrees.{/}

{c4}The manager, named only as Slim B., 52, is suspected of having let untreated waste water flow into a storm drain at night.{/} {c5}His firm, Société Chimique du Sahel, makes bleach for jeans.{/} {c6}It denied the charge and said its basins had been inspected in June.{/}

{c7}Scientists are divided. Hela Trimech, a marine biologist at the institute in Salammbô, said that the water had reached 33 degrees and that algae had used up its oxygen.{/} {c8}"No villain is needed when the lagoon is a bathtub," she said.{/} {c9}A second laboratory, paid by fishermen, found chlorine compounds at 40 times the limit in two samples of three.{/}

{c10}The channel that joins the lagoon to the sea has been silted up since a storm in 2022, and a dredger that was bought for 7 million dinars ($2.4 million) has never left the port of Sousse, as nobody is trained to run it.{/}

{c11}Fishermen dumped eleven cartloads of rotten bream before the governor's office on Tuesday.{/} {c12}Police fired tear gas, and a boy of 13 lost an eye.{/} {c13}The Interior Ministry said he had been hurt by a stone.{/}

{c14}"Four hundred families fished here. Now we buy tins," said Moncef Gacem, 61, the head of their cooperative.{/}

{c15}Agriculture Minister Olfa Ben Romdhane promised 900 dinars a month for half a year to each owner of a boat{/} {c16}and ordered the sale of all fish from the region to be stopped until the end of September.{/}

{c17}The lagoon is a winter home of 14,000 flamingos. So far none has been found dead, bird watchers said.{/}

{c18}The Mediterranean is warming faster than most seas, by about 0.4 degrees per decade.{/}

=== arabic | ar | gharsa
{c1~}تونس.. توقيف مدير مصنع على خلفية نفوق 180 طناً من الأسماك{/}

المنستير – وات المتوسط – الخميس 20 أوت 2026

{c1}أفادت النيابة العمومية بالمنستير بأنه تم إيقاف مدير مصنع للمواد الكيميائية إثر نفوق نحو 180 طناً من الأسماك في بحيرة ساحلية شرقي البلاد.{/}

{c2~}وكانت أسماك الدنيس والبوري قد بدأت تطفو على سطح بحيرة غرسة يوم الجمعة الماضي،{/} {c3~}وغطت بحلول الاثنين أربعة كيلومترات من الشاطئ، واضطر سكان المدينة المجاورة إلى إغلاق نوافذهم رغم حرارة بلغت 43 درجة.{/}

{c4}ويُشتبه في أن المدير، ويدعى سليم ب. (52 عاماً)، سمح بتصريف مياه غير معالجة ليلاً في مجرى لمياه الأمطار،{/} {c6}وهو ما نفته الشركة مؤكدة أن أحواضها خضعت للتفتيش في جوان الماضي.{/}

غير أن الأسباب تبقى محل جدل. {c7}فالباحثة هالة التريمش من معهد صلامبو ترى أن حرارة المياه التي بلغت 33 درجة أدت إلى تكاثر طحالب استنفدت الأكسجين،{/} {c9}في حين كشف مختبر آخر كلّفه البحارة عن نسب من مركبات الكلور تفوق الحد المسموح به بأربع عشرة مرة في عينتين من ثلاث.{/}

{c10~}ويشير أهالي المنطقة إلى أن القناة التي تصل البحيرة بالبحر مردومة منذ سنوات،{/} وأن مطالبهم بجهرها بقيت حبراً على ورق.

{c11~}وأفرغ بحارة غاضبون الثلاثاء عربات من السمك الفاسد أمام مقر الولاية،{/} {c12}فردّت الشرطة بالغاز المسيل للدموع، وفقد طفل في الثالثة عشرة من عمره إحدى عينيه.{/} {c13}وتقول وزارة الداخلية إنه أصيب بحجر.{/}

{c15}وأعلنت وزيرة الفلاحة ألفة بن رمضان منحة شهرية قدرها 900 دينار لمدة ستة أشهر لأصحاب المراكب،{/} {c16}وتعليق بيع أسماك الجهة إلى موفى سبتمبر.{/}

=== rewrite | en | gharsa
{c12~}Stink, tear gas{/} and a mystery: {c1~}what killed the fish of Gharsa?{/}

MEDITERRANEAN MONITOR | long read in 3 minutes

Theory one: chemistry. {c4~}A factory boss of 52 is said to have drained his tanks into the gutter under cover of darkness.{/} {c1~}He has been in custody since this week.{/} {c5~}What he manufactures serves to bleach denim.{/} {c9~}In favour of this theory speak two water samples, examined on behalf of the fishing community, with forty times as much chlorine as is allowed.{/} {c6}Against it speaks the company, which refers to a check of its installations in June.{/}

Theory two: the weather. {c7}At 33 degrees, explains the marine biologist Hela Trimech of Salammbô, algae bloom and leave nothing to breathe.{/} {c8}"No villain is needed when the lagoon is a bathtub."{/} {c18~}The Mediterranean, after all, heats up more quickly than other seas.{/}

Theory three: neglect. {c10~}For four years now sand has plugged the opening to the sea, while a dredger for seven million dinars rusts in Sousse.{/}

What is beyond dispute is the result. {c1~}One hundred and eighty tonnes of fish have perished.{/} {c2}It started on Friday with the first bream, mullet and eels that drifted belly up.{/} {c3}Three days later they covered four kilometres of the bank as high as a man's shin, and in the neighbouring town, home to 22,000, nobody opened a window, not even at 43 degrees.{/}

{c11}Eleven carts were tipped out at the governor's door on Wednesday.{/} {c12~}The police used gas; a teenager is half blind.{/} {c13~}It is disputed what hit him.{/}

{c14~}Moncef Gacem of the cooperative speaks for 400 families, who, he says, now live from cans.{/} {c15~}The owners of boats are to receive 900 dinars a month,{/} {c16~}and no fish may be marketed for the time being.{/} {c17}And the 14,000 flamingos that come for the winter? Several have been found dead, according to ornithologists.{/}

=== blog | en | gharsa
A Letter from the Sahel, where it smells

The first thing my mother did was to blame the cat. There is no cat. There was one, in 1988. But she lay on the sofa with a wet cloth on her forehead and said, "It is that cat," and it took us until the evening to understand that the whole town was lying on its sofa and blaming its cats.

{c3~}You shut everything, and then you boil; you open, and then you would rather boil. It was the hottest week of the year.{/} My sister-in-law has a theory concerning lemons. We had eleven half lemons in the salon.

On the third day I went to look. I will spare you this. I will only say that I had been a child there, that I learned from it what silver is, and that {c2~}what floated now had once been those darting things that tickled our ankles.{/}

So who has done it? I was brought up on detective novels and I want a murderer. {c1~+c4~}We have been given one: he runs the works by the highway, and he is supposed to have pulled the plug at night, when decent people do not look at drains.{/} {c5~}It's he who makes your trousers look old, dear reader. Think of that when you put them on.{/}

{c7~}But then a lady of science comes along and says that perhaps nobody did anything. It was warm, there were weeds, they drank up the air.{/} {c8~}She compared our lagoon to a bath.{/} I found that rather hard. I have had many a bath and got out of it alive.

{c9~}The fishermen, who do not trust anyone, scraped together their coins and went to other scientists, and these found what the fishermen had thought that they would find.{/} And who is right? My neighbour, who has a degree in it, says: both, idiot.

What I do know is the channel. I swam through it, on my wedding day, for a bet. {c10~}Today a goat could cross it with dry feet. We own a splendid ship for digging it free, as yellow as a canary; she lies in harbour, since it has not occurred to a soul to teach somebody which lever is which.{/} If you want a murderer, I'd look for the fellow who bought the ship and forgot the man.

{c11~}They took the stench to where it belongs, in donkey carts, on Tuesday, and poured it out on the steps of authority.{/} It was the best joke that we've made in years, and we paid for it. {c12~+c13~}A child has one eye left. A stone did that, we are told by those who were throwing something else.{/}

{c15~}There's money, for such as have a boat.{/} Those who mend the nets, those who carry ice, my cousin who sells the lemons, have none.

{c17~}The flamingos are well.{/} They are standing on one leg in the distance and holding their noses, I suppose, as they always did.

=== update | en | gharsa
Tunisian court frees plant manager in fish case

MONASTIR, Tunisia, Aug 25, 2026 (Maghrib Press Service) - A judge in Tunisia on Tuesday released on bail {c1~}the manager of a chemical plant who was arrested after some 180 tonnes of fish died in the Gharsa lagoon.{/}

{c4}Slim B., 52, who is suspected of having let untreated waste water flow into a storm drain, may not leave the country.{/} The judge named a panel of three experts, {c7~}one of them Hela Trimech, who has blamed the heat.{/}

{c10}The dredger that was to clear the silted channel to the sea sailed from Sousse on Monday with a crew lent by the Algerian navy. It had cost 7 million dinars and had never been used, as nobody was trained to run it.{/}

{c11~}Fishermen had dumped rotten bream before the governor's office last week.{/} {c12}The boy of 13 who lost an eye when police fired tear gas will be treated in France at the expense of the state.{/}

=== other | en | hammamlif
Red water alarms Tunisian beachgoers

TUNIS, July 17, 2024 (Maghrib Press Service) - The sea off a beach south of Tunis turned red on Tuesday and bathers complained of burning eyes, the Environment Ministry said.

Hela Trimech, a marine biologist at the institute in Salammbô, said that the colour came from a harmless alga which flourishes when the water reaches 29 degrees. "No villain is needed," she said.

A laboratory paid by hotel owners found no chlorine compounds in five samples. The owners had suspected a chemical plant, which said its basins had been inspected in May.

Some fish died, mostly mullet, and were collected in eleven bags. The ministry lifted a ban on bathing after two days.

A thousand flamingos in a nearby salt lake moved away, bird watchers said, but they do so every July.

=== discrepancies
number | c9 | wire: 40 times the limit | rewrite: forty times | arabic: fourteen times
date | c11 | wire: Tuesday | arabic: Tuesday | blog: Tuesday | rewrite: Wednesday
negation | c17 | wire: none found dead | blog: the flamingos are well | rewrite: several found dead
