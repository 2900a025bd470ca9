=== wire | en | tetulbaria
{c1~+c2~}Overloaded launch sinks in Bangladesh river,{/} {c1~+c4~}37 dead and 21 missing{/}

TETULBARIA, Bangladesh, May 31, 2026 (Deltaline) - {c1}At least 37 people drowned when a passenger launch capsized in the Kalibhadra river in southern Bangladesh late on Saturday{/} {c3}after being rammed by a sand carrier that was sailing without lights, officials said.{/}

{c2}The ML Mayer Doa-3 had some 190 people on board, more than twice the 85 for which it was licensed.{/} {c9}Most were workers on their way back to Dhaka after the Eid holiday.{/}

{c4}Twenty-one passengers were still missing on Sunday evening, said Lutfor Talukder, the district's head of fire service and civil defence.{/} {c5}More than 120 swam ashore or were pulled from the water by fishermen, who reached the spot within minutes.{/}

{c7}"The lights went out and the roof came down on us. I held on to a sack of puffed rice," said Rehana Khatun, 26, who sews shirts in a factory in Gazipur.{/} {c8}Her daughter, aged four, was carried to the bank by a man whose name she does not know.{/}

{c6}The salvage ship Durjoy took 14 hours to arrive from Barishal.{/} {c18}By then villagers had tied the wreck to two palm trees with ropes.{/} Divers said the current was strong and that they could see "not even our own hands".

{c10}The launch's master, Abul Kashem Mridha, swam ashore and is on the run, police said.{/} {c11}Two crewmen of the sand carrier, the Al-Baraka, have been arrested.{/}

{c14}The launch's certificate of fitness had expired in December, according to the inland shipping authority.{/} {c15}Its owner, Nabab Ali Sikder, is a vice-president of the district's launch owners' association.{/} {c16}He said by telephone that the renewal was "in process" and that nobody could have been seen on a night without moon.{/}

{c12}The shipping ministry set up a five-member committee, which is to report within seven days.{/} {c13}The families of the dead will receive 50,000 taka ($410) each.{/}

{c19}A relative of one of the missing, schoolteacher Anisur Rahim, said he had counted four life jackets on the launch when he travelled on it last year.{/} {c20}"The price of a hilsa fish is more than what they give for a brother," he said.{/}

{c17}Hundreds of people die each year in ferry accidents in Bangladesh, a low-lying country of about 700 rivers, most of them on crowded vessels around the religious holidays.{/}

=== rewrite | en | tetulbaria
{c1~+c9~}River horror: dozens perish on the way home from Eid{/}

By our South Asia desk | Updated 1 June | 2 min

{c7~}Rehana Khatun survived by clinging to a bag of puffed rice.{/} {c8}The garment worker's four-year-old girl is alive too, thanks to an unknown passenger who brought her to land.{/}

{c1}No fewer than 37 of their fellow travellers did not make it when the vessel overturned on the Kalibhadra, in the south of Bangladesh, on Saturday night.{/} {c3~}A barge laden with sand had ploughed into it in the dark.{/} {c4}A further 12 people remain unaccounted for, the chief of the local fire brigade, Lutfor Talukder, stated.{/}

{c2}The Mayer Doa-3 was allowed to take 85 passengers; around 190 had squeezed onto its two decks.{/} {c9}The majority were heading for the capital, where their factories were to reopen after the festival.{/}

{c14}What is more, the boat should not have been afloat at all: its safety papers ran out last December, say the authorities.{/} {c16}Owner Nabab Ali Sikder maintains that an application had been filed, and that on such a moonless night no one stood a chance of spotting anything.{/}

Advertisement

{c5~}It was fishing folk who saved the bulk of the survivors.{/} {c18~}Local people even moored the sunken hull with ropes,{/} {c6}for the state's own salvage vessel was 14 hours in coming.{/}

{c11}Police are holding two men from the barge.{/} {c10}They have also detained the captain, Abul Kashem Mridha, who had managed to swim to safety.{/} {c12}An inquiry panel of five has been given a week.{/} {c13}Bereaved households are promised 50,000 taka apiece, about $410.{/} {c20~}Anisur Rahim, who is looking for his brother, called that less than what a fish costs.{/}

Share this story: WhatsApp | X | Email

=== arabic | ar | tetulbaria
{c1~+c2~+c4~}عشرات القتلى والمفقودين في غرق عبّارة مكتظة جنوبي بنغلاديش{/}

دكا – الأحد 31 مايو 2026

{c1}لقي 37 شخصاً على الأقل مصرعهم غرقاً إثر انقلاب عبّارة ركاب مساء السبت في نهر كاليبهادرا جنوبي بنغلاديش،{/} {c3}بعد أن صدمتها سفينة لنقل الرمال كانت تبحر من دون أضواء، بحسب ما أفاد به مسؤولون.{/}

{c4~}وقال رئيس جهاز الإطفاء والدفاع المدني في المنطقة لطف الرحمن تالوكدار إن البحث ما زال جارياً عن مفقودين،{/} {c5}فيما تمكن أكثر من 120 راكباً من السباحة إلى الضفة أو انتشلهم صيادون هرعوا إلى المكان.{/}

{c2}وكانت العبّارة «ماير دوا 3» تقل نحو 190 راكباً مع أن حمولتها المرخصة لا تتجاوز 85،{/} {c9}ومعظم ركابها عمال عائدون إلى العاصمة دكا بعد قضاء عطلة عيد الأضحى مع ذويهم.{/}

{c7}وروت ريحانة خاتون، وهي عاملة خياطة في السادسة والعشرين من العمر، كيف انطفأت الأنوار وانهار السقف على الركاب، وقالت إنها تشبثت بكيس من الأرز المنفوش.{/} {c8~}أما طفلتها فقد أنقذها رجل لا تعرفه.{/}

{c6~}ولم تصل سفينة الإنقاذ الحكومية إلا بعد ساعات طويلة.{/}

{c10}وتبحث الشرطة عن قبطان العبّارة أبو القاسم مريدها الذي سبح إلى الشاطئ ثم توارى عن الأنظار،{/} {c11}بينما أوقفت اثنين من طاقم سفينة الرمال.{/} {c14}وتبيّن أن شهادة صلاحية العبّارة للإبحار منتهية منذ ديسمبر/كانون الأول الماضي.{/}

{c12}وشكّلت وزارة النقل البحري لجنة تحقيق من خمسة أعضاء أُمهلت سبعة أيام لتقديم تقريرها،{/} {c13~}وتقرر صرف تعويضات لأسر الضحايا.{/}

ودعا إمام مسجد القرية إلى صلاة الغائب على المفقودين يوم الجمعة.

{c17}وتحصد حوادث العبّارات أرواح المئات سنوياً في بنغلاديش، بلد الأنهار السبعمئة، ولا سيما في مواسم الأعياد حين تزدحم المراكب بالمسافرين.{/}

=== blog | en | tetulbaria
THE SLOW BOAT
Notes of a retired river surveyor

For thirty-one years it was my profession to measure boats. I would go on board with a tape, a pencil and a boy who held the other end of the tape, and when I had finished I would write a figure in a book, and the owner would offer me tea and ask, in the kindest of voices, whether the figure could not be somewhat larger. I mention this so that you know whose hands are writing.

You will have seen the pictures. I shall not describe them. I have turned off the television, because my wife asked me to, and because I know the river in question as I know the stairs of my own house.

{c2~}Eighty-five, said the book. I would bet that the fellow who wrote it counted generously. And then they sold tickets to more than double that number, because it was the week of the year when nobody says no.{/} Who would? {c9~}Your supervisor wants you at the sewing machine on Sunday morning;{/} the bus costs three times as much. You step on board. You have always stepped on board.

I am told that everybody is looking for somebody to hang. {c10~}The gentleman at the wheel is nowhere to be found, having proved a better swimmer than many who had paid him.{/} {c11~}A pair of poor devils from the other ship are behind bars,{/} {c3~}since it seems that they saw no need for a lamp.{/} I do not defend them. But a lamp costs 900 taka, and who did not give it to them?

{c15~}The proprietor, I read without much surprise, is a big man among the men who own such boats.{/} {c16~}His papers are being processed, he lets us know. Papers always are.{/} {c14~}They had been dead for five months.{/} In my time we used to say that a boat floats on water for a year and on tea for the rest.

There will be a report. {c12~}Seven days! I once sat on a committee that was given ten, and it has, I believe, not reported yet.{/} There is a shelf in the ministry that I could show you. {c13~}There will also be money for the mothers, a sum with which you could buy, if you bargain, a second-hand refrigerator.{/} {c20~}A man who has lost his brother compared it with the price of fish, and I have no better comparison.{/}

And what shall I say of the fishermen? {c5~}They were there before anyone, as they always are, and took people out of the black water by the dozen,{/} and nobody has measured their boats, which leak. {c6~+c18~}The government's fine rescue ship came the next day, when the village had long since roped the thing to a couple of palms.{/}

I keep a copy of my old book in a trunk. Last night I took it out and read the figures. I found two that I would not write again. I am not going to tell you which.

Comments (14) | Older post: "Why I do not eat hilsa in May"

=== radio | en | tetulbaria
DELTA MORNING, Monday 1 June, 07.30

{c1~}The search goes on this morning in the Kalibhadra river for victims of Saturday's launch disaster. Thirty-seven bodies had been found by last night.{/} {c4~}Twenty-one people are missing.{/}

{c2~}There were a hundred and ninety on board, it is thought.{/} {c3}The boat went over after a collision with an unlit sand carrier.{/}

Our reporter spoke to a teacher, Anisur Rahim. {c19}He says that on a trip with that same launch a year ago he found only four life jackets.{/}

{c10~}Police are still after the master.{/} {c12}The ministry's inquiry, with five members, must deliver its findings in a week.{/}

In other news, the price of onions.

=== other | en | charmoyna
{h1~}Launch capsizes in storm on Kalibhadra river, 28 dead{/}

CHAR MOYNA, Bangladesh, April 23, 2023 (Deltaline) - {h1}At least 28 people drowned when a passenger launch capsized in a nor'wester on the Kalibhadra river in southern Bangladesh on Saturday, officials said.{/}

{h2}The ML Bhai Bhai-2 had about 110 people on board and was licensed for 120.{/} Most were on their way to their villages for the Eid holiday.

{h3}Nine passengers were still missing on Sunday, said Lutfor Talukder, the deputy head of the district's fire service.{/} Some 70 swam ashore or were picked up by a cargo vessel.

{h4}The salvage ship Durjoy arrived within five hours and raised the wreck on Sunday morning.{/}

{h5}The launch's master, Siraj Howlader, was among the dead.{/} "He told us to sit down and to pray, and then the wind took the roof," said Mokbul Hossain, 44, a mason.

{h6}The owner, Nabab Ali Sikder, said the launch had been fit and had been inspected in March.{/} The shipping ministry set up a three-member committee. {h7}The families of the dead will receive 25,000 taka each.{/}

Storms known as kalbaishakhi strike the delta in the weeks before the monsoon, often with little warning.

=== other2 | en | charmoyna
Eid traffic: the toll so far

Dhaka, Monday. {h1~}The worst accident of the holiday happened on the water: 28 lives were lost on Saturday when a squall overturned a launch off Char Moyna.{/} {h5~}The captain went down with his boat.{/} {h2~}It was not overloaded, according to the authorities,{/} {h6~}and had passed its inspection a month before, says its owner.{/} {h7}Each bereaved family is to be given 25,000 taka.{/} On the roads, 61 people were killed between Thursday and Sunday, nineteen fewer than in the same days last year. Motorcycles were involved in half of the cases.

=== discrepancies
number | c4 | wire: 21 missing | radio: twenty-one | rewrite: 12
negation | c10 | wire: on the run | arabic: police are looking for him | blog: nowhere to be found | radio: police still after him | rewrite: detained
