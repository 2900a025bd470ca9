=== wire | en | drums
{c1~}German museum returns 46 sacred objects to Papua New Guinea{/}

PORT MORESBY, June 25, 2025 (Pacific Rim Newswire) - {c1}A German museum handed 46 sacred objects back to villages on the Sepik River in Papua New Guinea on Wednesday,{/} {c2}116 years after a colonial officer took them from a spirit house.{/}

{c3}The carvings, slit drums and a four-metre crocodile figure arrived in Wewak aboard an air force transport from Darwin.{/} {c4}About 2,000 people waited on the tarmac, some of whom had paddled for three days.{/}

{c5}"We do not give you a present. We end a wait," said Dr. Annegret Vollbrandt, director of the Ethnological House in Halbergen, northern Germany.{/} {c6}She wept when an elder, Cletus Wanjimbi, 81, addressed the crocodile by its name.{/}

{c7}The objects come from Tambarok, a group of five villages whose men's house was burned down in 1909 by the crew of the steamer Herzogin Sophie.{/} {c8}The ship's log, found in a Bremen attic in 2017, lists what was loaded and notes that eleven villagers were shot.{/} {c9}Until then the museum had maintained that the collection had been bought for axes and cloth.{/}

{c10}The return had been planned for 2022 but was put off three times, first because of the pandemic and then because two villages could not agree where the pieces should be kept.{/} {c11}A house of stilts and steel has now been built for them at a cost of 1.3 million euros, which Berlin paid.{/}

{c12}Not all may be seen. Nine of the pieces were carried off under blankets, as women and children are forbidden to look at them.{/} {c13}Germany's ambassador, Friederike Maas-Lohmann, turned her back, to applause.{/}

{c14}Conservators warned that the wood had been treated with arsenic in the 1930s and must be touched with gloves only.{/} {c15}"Our grandfathers will not wear gloves," Wanjimbi said.{/}

{c16}Papua New Guinea's culture minister, Belden Kautil, said he would now turn to museums in Basel, Chicago and Sydney.{/} {c17}According to his ministry some 90,000 objects from the country are kept abroad.{/}

{c18}The Halbergen museum keeps 3,200 other pieces from the region, which was a German colony from 1884 to 1914.{/} {c19}It has asked for plaster casts of the drums, a request that the villages have not answered.{/}

=== arabic | ar | drums
{c1~}متحف ألماني يعيد 46 قطعة مقدسة إلى بابوا غينيا الجديدة{/}

{c1}أعاد متحف ألماني، الأربعاء، 46 قطعة مقدسة إلى قرى تقع على ضفاف نهر سيبيك في بابوا غينيا الجديدة،{/} {c2}بعد 116 عاماً من استيلاء ضابط استعماري عليها.{/}

ثقافة | 26 يونيو 2025

{c3~}ووصلت المنحوتات والطبول وتمثال لتمساح يبلغ طوله أربعة أمتار على متن طائرة عسكرية إلى مدينة ويواك،{/} {c4}حيث كان في استقبالها على أرض المطار نحو ألفي شخص جاء بعضهم بالقوارب في رحلة استغرقت ثلاثة أيام.{/}

{c5}وقالت مديرة «بيت الشعوب» في مدينة هالبرغن، أنيغرت فولبرانت: «نحن لا نقدم هدية، بل ننهي انتظاراً».{/} {c6}ولم تتمالك دموعها حين خاطب الشيخ كليتوس وانجيمبي (81 عاماً) التمساح باسمه.{/}

{c7}وتعود القطع إلى خمس قرى تعرف باسم تامباروك، أحرق بحارة الباخرة الألمانية «هرتسوغين صوفي» بيت الرجال فيها عام 1909.{/} {c8~}وكشف سجل السفينة، الذي عُثر عليه عام 2017، أن أحد عشر قروياً قُتلوا رمياً بالرصاص،{/} {c9}في حين ظل المتحف حتى ذلك الوقت يؤكد أن القطع اشتُريت مقابل فؤوس وأقمشة.{/}

{c12}ونُقلت تسع قطع مغطاة بالبطانيات لأن التقاليد تحظر على النساء والأطفال النظر إليها،{/} {c13~}فأدارت السفيرة الألمانية ظهرها احتراماً.{/}

{c11~}وشيدت ألمانيا بيتاً خاصاً لحفظ المجموعة بكلفة 1.3 مليون يورو.{/} {c14~}وحذر المرممون من أن الخشب معالج بمادة الزرنيخ السامة.{/}

{c16~}وأعلن وزير الثقافة بيلدن كاوتيل أنه سيطالب متاحف أخرى بخطوات مماثلة،{/} {c17}إذ تقول وزارته إن نحو 90 ألف قطعة من تراث البلاد لا تزال في الخارج.{/}

=== rewrite | en | drums
Arts Today / Restitution

{c6~}THE CROCODILE has a name, and when an 81-year-old man said it aloud on the airfield of Wewak the woman who had brought it from Europe was in tears.{/}

{c2~}It was gone for more than a century.{/} {c7~}In 1909 sailors of the Herzogin Sophie set fire to the ceremonial house of the Tambarok people{/} and helped themselves. {c9}They paid, the Ethnological House at Halbergen used to insist: cloth and axes in exchange for art.{/} {c8}Then, eight years ago, somebody clearing an attic in Bremen opened the log of the steamer, with its inventory of the cargo and, in the same hand, a note of seventeen people shot dead.{/}

{c1}This Wednesday, 46 of the things that were carried on board came home to the Sepik, in Papua New Guinea.{/} {c3~}An Australian military plane brought them the last stretch, from Darwin.{/} {c4~}Families had travelled by canoe for days to stand at the edge of the runway, two thousand of them in all.{/}

{c5}Annegret Vollbrandt, who runs the German museum, was careful with her words: this was no gift, she said, but the end of a wait.{/}

{c12}Some of it no woman or child may set eyes on; nine bundles were taken past the crowd in blankets.{/} {c13}Ambassador Friederike Maas-Lohmann faced the other way while it happened, and got a cheer.{/}

The future of the collection is less simple. {c11~}Its new home, raised on stilts with German money,{/} {c10}was the subject of a quarrel between two villages that, along with Covid, made the date slip from 2022, three times in all.{/} {c14}And ninety years ago the timbers were soaked in arsenic, so that hands should be gloved.{/} {c15~}The elders have said they will comply.{/}

{c19}Halbergen would like casts of the drums and is still waiting to hear.{/} {c18}Another 3,200 items from Berlin's former colony remain in its stores.{/} {c16}Port Moresby, through its minister of culture, Belden Kautil, has meanwhile announced that Sydney, Basel and Chicago are next on his list.{/}

=== blog | en | drums
Notes from the Cloakroom

For eleven winters I took coats in a museum. One learns to know people by their linings. One also learns, in the quiet hour after lunch, to look at things that one is not paid to look at, and I spent a good many of those hours in front of a wooden animal with shells for eyes. It was taller than any of us lying down, and it did not like it there. I know how this sounds.

So I'm perhaps the wrong person to write calmly about last Wednesday, when {c1~}forty-odd of the things that I used to dust round were put into the hands of the people whose great-grandparents made them.{/}

They said on the wireless that it was a generous act. Was it? {c5~}My old chief, whom I have never known to be sentimental, had the grace to say that nothing was being given.{/} If you take a man's ladder, and your grandson brings it round, do you expect cake?

{c9~}I'm old enough to remember the label. It said "acquired by barter", with a little drawing of a hatchet.{/} Thousands of schoolchildren copied it into their exercise books, and I held their anoraks. {c8~}Then the captain's diary turned up under somebody's roof, and there was the shopping list, and there was the number of the dead.{/} The label was taken down on a Monday, when we're closed. They put up one that said "under revision", and that hung for years.

I have watched the film of the arrival perhaps ten times. {c4~}You see a great crowd in the sun, and boats drawn up, and you're told how far they had to row.{/} {c12~}You see some parcels going by under wraps, the ones that half of mankind is not supposed to look upon,{/} {c13~}and a lady in a blue suit turning politely to study a fence.{/} I liked her for that. How many of our visitors, in eleven winters, turned round for anything?

{c6~}And then an old gentleman bends down and speaks to the beast, as you'd speak to a cousin at a railway station.{/} We never knew it was called anything. In our books it was III-4417.

Now there is grumbling, of course. {c14~}They are poisoned, say the experts, meaning the carvings: we did that ourselves, against the moth.{/} {c10~}The people out there could not agree for years who would have them, say others.{/} As if we'd ever agreed about anything; the heating alone took us from 1998 to 2006.

{c19~}The house has asked whether it might have copies.{/} I hope that they say no. I hope that there will be a long, empty case with a lamp on, and that somebody in the cloakroom goes up after lunch, and looks at it, and is told nothing at all.

=== other | en | shields
German museum hands skulls to Samoa

APIA, Nov 14, 2023 (Pacific Rim Newswire) - {g1}The Ethnological House in Halbergen, northern Germany, handed 27 skulls back to Samoa on Tuesday,{/} {g2}more than a century after a plantation doctor sent them to Europe for measurement.{/}

{g3}They arrived in Apia in cedar boxes aboard a scheduled flight from Auckland.{/} Prayers were said on the tarmac before some 600 people.

"We do not give you a present. We ask your pardon," said the museum's director, Dr. Annegret Vollbrandt. Germany's ambassador to the region, Friederike Maas-Lohmann, laid a wreath.

{g5}The names of only four of the dead are known.{/} {g6}The museum had for decades denied that it kept human remains from Samoa, which was a German colony from 1900 to 1914;{/} a student found the boxes in 2016 behind a boiler.

{g7}A burial is planned at Mulifau in the new year.{/}

=== otherbrief | en | shields
PEOPLE AND PLACES, page 9

{g1~+g3~}Twenty-seven skulls travelled last week from northern Germany to Samoa by ordinary airliner.{/} {g2~}A doctor had taken them in colonial days to measure them.{/} {g6~}"There are none," the museum in Halbergen used to say, until somebody looked behind the boiler.{/} {g5}Four of the skulls have a name again.{/} {g7~}They are to be buried in January.{/}

=== discrepancies
number | c8 | wire: eleven villagers shot | rewrite: seventeen people shot dead
negation | c15 | wire: "Our grandfathers will not wear gloves" | rewrite: The elders have said they will comply
