=== wire | en | found
{c1~}Six found alive 12 days after plane vanished in Solomon Islands{/}

HONIARA, May 19, 2026 (Southern Cross Wire)

{c1}Six of the nine people aboard a small plane that vanished over the Solomon Islands on May 7 have been found alive in the mountains of Malaita,{/} {c2}police said on Tuesday.{/}

{c3}The pilot and two passengers were killed when the Twin Otter struck a ridge in cloud at about 1,100 metres.{/}

{c4}The survivors were found on Monday by a pig hunter, John Maelalo, and his dogs.{/} {c5}He walked nine hours to the coast to raise the alarm.{/}

{c6}Among them is Dr Lina Haddadin, 38, a Jordanian surgeon working for an aid group,{/} {c7}who kept the others alive with a sewing kit, rainwater and taro that she found in an abandoned garden.{/}

{c8}"She sewed my leg with blue thread and told me jokes, and they were not good jokes," said Peter Kwalea, a schoolteacher.{/}

{c9}A boy of four, Junior Fakaia, has no injuries except insect bites.{/} {c10}His mother died in the crash.{/}

{c11}The survivors were flown to Honiara by an Australian navy helicopter.{/} {c12}Two are in a serious condition with infected wounds,{/} said Dr Grace Tofola of the National Referral Hospital.

{c13}The search had been called off on May 14,{/} {c14}after aircraft from Australia, New Zealand and Fiji had combed 5,200 square kilometres of sea and not a single mountain.{/} {c15}The plane's last signal had been received off the island's eastern coast.{/}

{c16}Its emergency beacon had not been serviced since 2023,{/} {c17}civil aviation director Samson Hirohavi said.{/} {c18}Coral Link, the airline, was grounded on Tuesday until further notice.{/}

{c19}"We apologise to the families, and above all to those whom we told to stop hoping," Prime Minister Barnabas Teikaro said.{/}

{c20}Funeral services had already been held for four of the survivors.{/} {c21}Jordan's King sent a plane to fetch Haddadin,{/} {c22}but she has said that she will stay until her patients are out of danger.{/}

(Reporting by Alice Ramo)

=== rewrite-dense | en | found
{c1}In a remarkable turn of events, six individuals have been located alive on Malaita following the disappearance on May 7 of a light aircraft which had been transporting nine persons across the Solomon Islands.{/} {c3~}Three occupants, including the pilot, did not survive the aircraft's impact with elevated terrain under cloudy conditions.{/}
{c4~+c5}Credit for the discovery belongs to a local hunter accompanied by dogs, who subsequently undertook a journey on foot lasting nine hours in order to notify authorities at the coast.{/} {c11}Evacuation of the survivors to the capital was effected by means of a helicopter of the New Zealand navy.{/} {c12}Medical personnel described a pair of patients as being in serious condition on account of wounds that had become infected.{/}
{c6+c7~}A decisive contribution was made by Lina Haddadin, a 38-year-old surgeon of Jordanian nationality affiliated with an aid organisation, whose improvised treatment and provision of food and water enabled the remainder of the group to endure.{/} {c8}Peter Kwalea, a teacher, recounted that she had stitched his leg utilising blue thread while entertaining him with jokes of questionable quality.{/} {c9~+c10}A four-year-old boy, whose mother perished, escaped with nothing more serious than insect bites.{/}
Attention has now turned to the conduct of the search. {c13}Operations were discontinued on May 14.{/} {c14}Aircraft belonging to three nations had by then surveyed 5,200 square kilometres of ocean, without any mountainous area having been included.{/} {c15~}This orientation was based upon the final signal, which originated offshore.{/} {c16}It has further emerged that the emergency beacon had last undergone servicing in 2021.{/} {c18}The operator, Coral Link, has been prohibited from flying for the time being.{/}
{c19~}The head of government has conveyed apologies to relatives.{/} {c20~}In several instances, ceremonies of mourning had been conducted for persons who were in fact alive.{/} {c22}Haddadin has indicated her intention to remain in place until the recovery of those in her care is assured,{/} {c21~}notwithstanding the dispatch of an aircraft from her homeland.{/}
The events serve as a reminder of the importance of robust aviation safety frameworks and of the enduring resilience of the human spirit.

=== rewrite-site | en | found
الأخبار » منوعات » English Corner

{c1~+c6~}Jordanian doctor and five with her return from the death after twelve days in the jungle{/}

عمّان - 20 أيار 2026
آخر تحديث: 00:15
A A A

{c4}The dogs smelled them before the man saw them. John Maelalu, a hunter of wild pigs in the island of Malaita, was following his dogs on Monday when he came upon a body of a plane and people who wave to him.{/} {c5}He descended on his feet nine hours to the beach in order to inform.{/}

{c1}The plane had been cut off on the seventh of this month over the Solomon Islands, and in it nine; six of them are alive.{/} {c3}Three departed: the captain and two passengers, and the reason is that the Twin Otter collided in the fog with a mountain shoulder of height 1,100 metres.{/}

{c6}As for the heroine, she is Dr. Leena Haddadeen, surgeon, 38 years, from the sons of Karak, who works with a relief organisation.{/} {c7}With needle and thread from a bag of sewing, and water of rain, and taro from a garden that its owners had left, she preserved the spirits of the group.{/} {c8~}A teacher from among them said that she narrated to him anecdotes while sewing his leg, "and they were heavy of blood".{/}

«تابعونا على قناتنا في واتساب»

{c9}The child Junior, four years, went out sound, except for the stings of the insects.{/} {c10}He does not know yet that his mother passed away in the accident.{/} The hearts of the mothers everywhere are with him.

{c11}An Australian military helicopter transferred everyone to Honiara.{/} {c12~}The condition of three is difficult.{/}

Where was the search?

{c13}It stopped on the fourteenth of May.{/} {c14}The planes of Australia and New Zealand and Fiji had searched 5,200 kilometres square, all of it sea, and none of it mountain,{/} {c15}since the last sign reached from the water east of the island.{/} {c16}And the device of distress has not been maintained since 2023,{/} {c17~}with the admission of the director of aviation.{/}

{c19}The Prime Minister Barnabas Teikaro apologised "to whom we asked that they stop to hope".{/} {c20}Four of the returning had been prayed over already.{/}

{c21}By royal directive a plane moved to bring Dr. Leena,{/} {c22}but she said: not before my patients pass the danger.{/}

عدد المشاهدات: 48,211
إقرأ أيضاً: أمطار متوقعة نهاية الأسبوع

=== blog | en | found
Twelve Nights: On Needles, Dogs and the Arithmetic of Hope

The Second Helping | Essays on how we get by | May 24 | 8 min read

There's a drawer in my kitchen which holds a sewing kit from a hotel in Leicester. I've had it for nineteen years. It contains six lengths of thread wound around a card, two buttons, a safety pin and a needle that I couldn't thread if you held a gun to my head. I have never used it, and I have never thrown it out. Until last week I could not have told you why.

{c7~}Then I read about a woman on the other side of the world who had kept a handful of people from dying with more or less the contents of that drawer, along with what fell out of the sky and what grew in somebody's forgotten vegetable patch.{/} I got the thing out and put it on the table. It's still there. I eat my toast next to it.

The Bare Bones

You know the story by now, or you know the headline. {c1~}A small aircraft goes missing over islands; nearly two weeks go by; and then, when everyone has stopped looking, more than half of those aboard turn out to be sitting on a mountain, waiting.{/} It's the sort of thing that gets called a miracle by people who weren't there. I'm told that those who were prefer to talk about the taro.

What interests me isn't the rescue. Rescues are all alike: blankets, rotor blades, somebody weeping into a radio. I'm interested in the middle. What does one do on the fourth day? On the ninth? Who decides how much is a mouthful?

Some things I have learned from reading too many survival memoirs:

• It's seldom the strongest who last.
• It is nearly always someone with a job to do.
• Hunger is boring. Nobody tells you that.
• Quarrels about small things save you from thinking about the large one.
• There's always one person who hums.

Bad Jokes Considered as Medicine

{c8~}The detail that I've repeated to everyone I know is the one about the humour: as she was putting stitches in a man's leg, the doctor told him jokes, and he reports that they were terrible.{/} I believe this to be the single most hopeful sentence of the year. A good joke would have been wrong, somehow. A good joke wants an audience. A bad one only wants company.

My late father was a vet, and he told the same three jokes to every cow. He maintained that it kept his hands steady. I never understood that he meant it.

We talk about resilience as though it were a substance, something you've got in the tank or haven't. Companies run courses in it. I have been on one; there were biscuits and a trust exercise. But I wonder if it's a thing that one person can have at all. It seems to me more like a tune, in that it needs somebody to start and somebody else to join in.

Hope isn't a feeling. It's a rota.

The Sums

And now for the part that makes me angry, and I'll try to be fair. {c13~}The authorities had stopped searching.{/} They always stop at some point; they must. Fuel costs money, pilots need sleep, and there's a chart somewhere that says how long a body lasts in water of such a temperature. I don't blame them for the chart. {c14~}But they'd looked at a piece of ocean the size of a county, and had not, it seems, looked up.{/} {c15~}They looked where the last blip came from,{/} like the man in the old story who hunts for his keys under the lamp because that is where the light is.

{c16~}There was meant to be a gadget on board to prevent precisely this, but no one had had it seen to in years.{/} Of course they hadn't. I can't criticise; I haven't changed the battery in my smoke alarm since the last World Cup. But I don't sell tickets to my kitchen.

{c19~}The man at the top said sorry, and he said it in particular to the ones who'd been advised to give up.{/} I thought that was well put, and rare. Most official apologies are addressed to the weather.

{c20~}Imagine it, though. You come down from your mountain, thin as a rake and stinking, and you find you've been buried.{/} There was a hymn. There was a casserole. Somebody's already had your good jacket. What do you say? I've been told by a clergyman friend that there's no form of service for taking it back.

Questions I'd like to put to an expert, if one reads this:

1. Is there a rule on how long a family must be left some hope, or is it just when the money is used up?
2. Who speaks for the missing at the meeting when it's decided?
3. Do they get the flowers back?

The Boy

{c9~}I wasn't going to write about the little one who walked out with nothing but bites.{/} {c10~}He went up with a mother and came down without.{/} I've nothing wise to say about it. I know only that for twelve nights a set of strangers must have taken it in turns to be the lap, and that he won't remember their names, and that they'll never forget his weight.

And the Dogs

Let's end on the dogs, since nobody has interviewed them. {c4~}It wasn't a satellite that found them but some fellow out after pork, with his hounds.{/} {c5~}He then turned round and hiked for the whole length of a working day to tell someone.{/} I've looked at that sort of terrain on the internet. I get out of breath just scrolling.

I like to picture the moment before he set off. He would have had to tell them that he was leaving again. They'd have had to let him. Of all the acts of trust in the whole business, I suspect that was the hardest: to watch a back go off among the trees, having waited so long for a face.

{c22~}As for the woman with the needle, I gather she could've been home by now, and has turned it down on account of having people to look after.{/} Well, quite. She's on the rota.

I have put the sewing kit in my handbag. You never know.

The Second Helping is free and always will be. Buy me a scone?

=== arabic | ar | found
{c1~+c6~}العثور على طبيبة أردنية وخمسة آخرين أحياء بعد 12 يوماً من اختفاء طائرتهم في جزر سليمان{/}

عمّان/هونيارا – «البلقاء نيوز»
الثلاثاء 19-05-2026 | 04:48 م
محليات

{c2}أعلنت الشرطة في جزر سليمان، الثلاثاء،{/} {c1}العثور على ستة أحياء من أصل تسعة كانوا على متن طائرة صغيرة فُقدت في السابع من الشهر الجاري، وذلك في جبال جزيرة مالايتا.{/}

{c6}ومن بين الناجين الجرّاحة الأردنية لينا حدادين (36 عاماً) التي تعمل مع منظمة إغاثية.{/} {c7~}وحافظت الطبيبة على حياة رفاقها مستعينة بعدّة خياطة ومياه الأمطار ونبات القلقاس.{/}

{c3~}وقُتل الطيار واثنان من الركاب لدى اصطدام الطائرة، وهي من طراز «توين أوتر»، بحافة جبلية وسط الغيوم.{/}

{c4}وعثر صياد محلي يدعى جون مايلالو على الناجين يوم الإثنين برفقة كلابه،{/} {c5}ثم سار تسع ساعات إلى الساحل للإبلاغ عنهم.{/} {c11}ونقلتهم مروحية تابعة للبحرية الأسترالية إلى هونيارا،{/} {c12}حيث وُصفت حالة اثنين منهم بالخطيرة بسبب التهاب الجروح.{/}

{c13}وكانت عمليات البحث قد أوقفت في 14 أيار{/} {c14~}بعد تمشيط 5200 كيلومتر مربع من البحر.{/} {c18}وأوقفت السلطات شركة «كورال لينك» المشغّلة للطائرة عن العمل حتى إشعار آخر.{/}

{c21}وأوعز جلالة الملك بإرسال طائرة لإعادة الدكتورة حدادين إلى أرض الوطن،{/} {c22}إلا أنها فضّلت البقاء إلى حين زوال الخطر عن مرضاها.{/} وعبّر والدها، في اتصال مع «البلقاء نيوز»، عن شكره لكل من سأل عنها.

تعليقات القراء (63)
أبو محمد: الحمد لله على السلامة
للمزيد: وفيات اليوم | الطقس | أسعار الذهب

=== other | en | boat
Six found alive 12 days after boat vanished off Malaita

HONIARA, Aug 4, 2025 (Southern Cross Wire)

Six of the eight people aboard a small boat that vanished off the Solomon Islands on July 23 have been found alive on a reef north of Malaita, police said on Monday.

The skipper and one passenger died of thirst. The survivors were found on Sunday by a fisherman, Ben Ramoi, who paddled four hours to the coast to raise the alarm.

Among them is Dr Grace Tofola of the National Referral Hospital, who kept the others alive with rainwater, coconuts and fish that they dried on an oar.

"She told us to chew slowly and not to sing," said a schoolteacher, Hilda Aumae. A boy of six has no injuries except sunburn.

The survivors were taken to Honiara by an Australian navy patrol boat. One is in a serious condition.

The search had been called off on July 30, after aircraft from Australia and New Zealand had combed 3,900 square kilometres of sea. The boat's radio had not been serviced since 2022, said transport minister Barnabas Teikaro, who became the head of a review. "We should have looked one day longer," he said.

A funeral service had already been held for one of the survivors.

(Reporting by Alice Ramo)

=== discrepancies
age | c6 | wire: 38 | rewrite-dense: 38-year-old | rewrite-site: 38 years | arabic: 36 عاماً
name | c11 | wire: an Australian navy helicopter | rewrite-site: An Australian military helicopter | arabic: مروحية تابعة للبحرية الأسترالية | rewrite-dense: a helicopter of the New Zealand navy
date | c16 | wire: since 2023 | rewrite-site: since 2023 | rewrite-dense: in 2021
number | c12 | wire: Two | rewrite-dense: a pair of patients | arabic: اثنين منهم | rewrite-site: three
