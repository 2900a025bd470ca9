=== wire | en | capsule
{c1~}Lost asteroid capsule turns up in Kazakh sheepfold{/}

ALMATY, Oct 15 (Tengri Press Agency) - {c1}A Japanese capsule with dust from an asteroid, missing for 41 hours since its return to Earth, was found on Thursday in the sheepfold of a herder in central Kazakhstan, the two countries' space agencies said.{/}

{c2}The capsule had come down 87 kilometres west of its target in the Betpak steppe on Tuesday evening, because its main parachute opened too late.{/} {c3}Its radio beacon fell silent when the battery froze.{/}

{c4}Yerzhan Tolegenov, 34, saw it glint in the snow at dawn on Wednesday, took it for part of a weather balloon and dragged it home on a sledge behind his horse.{/} {c5}He put it in the barn and threw a blanket over it, next to a camel calf born the same night.{/}

{c6}"I have bowed to Mr. Tolegenov, and also to the camel," said Setsuko Arimoto, manager of the project, who had flown in from Tokyo.{/}

{c7}The seal is intact, the Japanese agency said.{/} {c8}The capsule, as big as a cooking pot, is thought to hold 3.4 grams of dust from Suzumebachi, a body 700 metres across that circles the Sun between Earth and Mars.{/} {c9}The mission took seven years and cost 31 billion yen ($205 million).{/}

{c10}Four helicopters and 160 soldiers had been searching in fog and driving snow.{/} {c11}The authorities had warned people not to touch the object, since a charge meant to eject a second parachute had not gone off.{/} {c12}A bomb squad removed the charge before the capsule was lifted from the straw.{/}

{c13}"It was warm, and it smelled like a new car," Tolegenov told reporters. "The dog would not go near."{/} {c14}He does not own a television and learned only from his brother-in-law what he had in the barn.{/} {c15}Asked what he would like as a reward, he named a saddle. He will also get 3 million tenge ($5,600).{/}

{c16}Kazakhstan waived a law by which objects fallen from the sky belong to the state.{/}

{c17}Some researchers were uneasy. Bettina Hornschuh, a cosmic chemist in Heidelberg, said ammonia from the dung could have crept past the seal and that "every nitrogen reading will have a question mark on it".{/}

{c18}The capsule will be flown to a clean room near Tokyo on Saturday and opened in November.{/} {c19}A probe of the same type dropped its capsule in Utah in 2019, less than two kilometres from the spot intended.{/}

=== update | en | capsule
Camel stable dust 'as clean as it gets', Japan says

TOKYO, Nov 19 (Tengri Press Agency) - {c8~}An asteroid sample that spent a day in a Kazakh barn weighs 5.1 grams, half as much again as expected,{/} and shows no trace of contamination, scientists said on Thursday.

{c18~}The capsule was opened in a clean room near Tokyo on Nov 12.{/} "We looked for horse, dog, sheep and camel, and found the solar system," said {c6~}Setsuko Arimoto, the manager of the project.{/}

{c1~}The capsule was missing for 41 hours in October{/} {c2~}after it had come down 87 kilometres off its target in Kazakhstan.{/} {c4~}Herder Yerzhan Tolegenov pulled it home on a sledge{/} {c5~}and put it next to a newborn camel.{/} {c17~}Bettina Hornschuh of Heidelberg, who had feared that ammonia might have got in,{/} said she was "happily wrong".

The calf, a female, has been named Suzume. {c15}Tolegenov received his saddle and 3 million tenge.{/} {c9}The mission cost 31 billion yen and took seven years.{/}

=== rewrite | en | capsule
{c1~}They'd Lost Their Asteroid. A Shepherd Had It In The Barn.{/}

byline: Corinne | Weird Science Weekly

{c10~}Four choppers and well over a hundred troops couldn't find it.{/} A man on horseback could.

{c4~}When Yerzhan Tolegenov, 43, rode out on Wednesday morning, something was shining on the white plain. Bit of a balloon, he figured, tied it to his sled and went home.{/} {c5~}For the next day and a half it sat under a blanket with the livestock.{/} {c14}There's no TV in the house; it took his wife's brother to tell him that half of Central Asia was looking for the thing.{/}

{c1~}The thing, it turns out, was a delivery from deep space for which Japan had been frantic since it went astray on Tuesday night.{/} {c8~}Inside the pot-sized vessel: 3.4 grams, give or take, of a 700-metre lump called Suzumebachi.{/} {c9~}Price of the errand, according to Tokyo: 31 billion yen.{/}

What went wrong? {c2~}The big chute popped late, so it drifted more than 80 km east of where everybody was standing.{/} {c3}The cold then killed the battery, and with it the beacon.{/} {c10}Visibility was awful, what with the snow and fog in which those 160 soldiers and their helicopters were groping about.{/}

Oh, and it might have blown up. {c11~}A small explosive that should have fired on the way down had not,{/} {c12}so sappers had to deal with that first, right there in the straw.{/}

{c13~}"Like a new car," is how its finder describes the smell. His dog kept away.{/} {c6~}Project boss Setsuko Arimoto says she has taken a bow in front of him (and the baby camel).{/} {c16}Under Kazakh law anything from heaven is government property, but Astana let it go.{/} {c15}The hero's wish? A saddle, which he'll receive along with three million tenge.{/}

{c7}The lid stayed tight, by Tokyo's account.{/} {c17}A chemist in Heidelberg, Bettina Hornschuh, says it is certain that fumes from manure got in and that the nitrogen data are now worthless.{/} {c19}For comparison: in 2019, an identical craft hit its bull's-eye in Utah with two kilometres to spare.{/}

More weird science: The octopus that filed a complaint

=== arabic | ar | capsule
{c1~+c5~}كبسولة الكويكب المفقودة كانت نائمة إلى جوار جمل صغير{/}

ألماتي - وكالات

الجمعة 16 أكتوبر 2026 | علوم وتكنولوجيا

{c1}انتهت في كازاخستان، الخميس، رحلة بحث دامت 41 ساعة عن كبسولة يابانية تحمل غباراً من أحد الكويكبات، بعدما عُثر عليها في حظيرة أغنام يملكها أحد الرعاة وسط البلاد.{/}

{c2~}وكانت الكبسولة قد سقطت مساء الثلاثاء على بعد 87 كيلومتراً من الموقع المحدد بسبب تأخر فتح المظلة،{/} {c3}ثم انقطعت إشارة جهاز الإرسال إثر تجمد البطارية.{/}

{c4}وفجر الأربعاء لمح الراعي يرجان تولغينوف (34 عاماً) جسماً لامعاً وسط الثلوج، فظنه جزءاً من منطاد للأرصاد الجوية، وجرّه إلى بيته على زلاجة خلف حصانه،{/} {c5}ووضعه في الحظيرة تحت بطانية قرب جمل ولد في الليلة نفسها.{/}

{c6}وقالت مديرة المشروع سيتسوكو أريموتو: «انحنيت احتراماً للسيد تولغينوف، وللجمل أيضاً».{/}

{c10~}وشاركت في عمليات البحث أربع مروحيات و160 جندياً،{/} {c11~}وسط تحذيرات من الاقتراب من الجسم،{/} {c12}وتولى خبراء المتفجرات نزع العبوة قبل نقله.{/}

{c7}وأكدت وكالة الفضاء اليابانية أن الكبسولة محكمة الإغلاق،{/} {c8~}ويُعتقد أنها تحوي 3.4 غرام من غبار الكويكب «سوزومباتشي».{/} {c17~}إلا أن باحثة ألمانية لم تستبعد تسرب غاز الأمونيا من روث الحيوانات إلى العينة.{/}

{c15}ولم يطلب الراعي سوى سرج جديد، لكنه سيحصل كذلك على 3 ملايين تنغي.{/} {c18~}ومن المقرر أن تُفتح الكبسولة الشهر المقبل قرب طوكيو.{/}

=== blog | en | capsule
On Being Next to the Camel

Every family has a story about the thing that was in the house all along. In ours it is my father's spectacles, which were once found in the butter. We'd turned out the drawers, moved the stove, and accused a lodger; it's many years ago, and the lodger has since become a judge.

So my sympathies this week are divided. {c10~}I feel for the pilots and the poor conscripts who stumbled about for two days in weather in which you can't see your own boots.{/} I feel for the professors in Tokyo, walking up and down. {c9~}They had worked at it for the better part of a decade, and had spent what a small country spends on its hospitals.{/} {c8~}And what for? For a pinch, a spoonful, less than I put in my tea, of grit from a rock that nobody had ever bothered.{/} I say that without scorn. I've crossed a city for a certain pepper.

But mostly I feel for the fellow with the horse. {c4~}He sees a shiny object on his land; he thinks it's the weather people's; and, being tidy, he takes it in.{/} Can you fault him? If more of us picked up what we find lying about, wouldn't the planet be in better order? {c5~}It was a cold night, there was a young animal that needed the blanket, and there was blanket enough for two.{/}

{c11~}There had been a bulletin, of course, telling the public to keep its hands off, because the visitor might go bang.{/} {c14~}It went out on the television, which is a fine thing if you've got one.{/} I would like the people who write bulletins to think about this for a while. I'd like them to think about it in a yurt.

{c7~}It hadn't leaked, we're assured.{/} {c17~}A lady on the Neckar isn't so sure and sniffs a whiff of stable in the data to come.{/} Let me ask an impertinent question: what do we suppose space smells of? {c13~}He says it smelled of a showroom, and he is the only one among us who has put his nose to it while it was fresh.{/} I'd put his remark in the paper, with a footnote.

{c16~}There's a statute out there, it seems, under which what drops from above is the nation's.{/} How sensible and how sad. When my father's spectacles fell into the butter they remained his own. This time they've made an exception, and one is glad.

{c15~}And when they asked him what he wanted he said something to sit on.{/} Not a car, not a flat, nor a trip to see the cherry trees. There were billions in his barn, and he wanted a seat for his horse. I think of all the men I know who have been asked what they want, and of what they said, and that they're ministers now.

=== other | en | woomera
Asteroid capsule lands on the dot in Australia

ADELAIDE, Dec 7, 2014 (Tengri Press Agency) - A Japanese capsule with dust from an asteroid landed in the desert of South Australia early on Sunday, less than two kilometres from the spot intended, and was found within 50 minutes.

Its parachute opened on time and its beacon could be heard as far as Tokyo, said Setsuko Arimoto, who was in charge of the recovery team. "We had packed for three days, and now we have a great many noodles," she said.

Two helicopters and 40 people had been waiting. A charge meant to eject a spare parachute was made safe by a bomb squad before the capsule was lifted from the sand.

The capsule is thought to hold one gram of dust from Kamakiri, a body 400 metres across. The mission took six years and cost 16 billion yen.

It will be flown to a clean room near Tokyo on Tuesday. Elders of the local community, on whose land it came down, asked to see it before it left and sang to it.

=== discrepancies
age | c4 | wire: 34 | arabic: 34 | rewrite: 43
place | c2 | wire: west of its target | rewrite: more than 80 km east
modality | c17 | wire: could have crept past the seal | rewrite: it is certain that fumes got in
number | c8 | wire: 3.4 grams | rewrite: 3.4 grams | update: 5.1 grams
