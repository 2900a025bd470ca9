=== wire | en | order
{c1~}Top court tells Karnataka to release Cauvery water{/}

NEW DELHI, Sept 12 (Indus Press) - {c1}India's Supreme Court on Tuesday ordered the state of Karnataka to release 6,000 cusecs of Cauvery water a day to neighbouring Tamil Nadu until Sept. 27,{/} {c2}rejecting a plea by Chief Minister Basavaraj Hulikal that the Kadubetta reservoir was needed for drinking water.{/}

{c3}The reservoir stands at 97 feet, against a full level of 124, after the driest August in the state since 1901.{/}

{c4}"A river is not a family silver to be counted at night," Justice Farida Merchant said for the three-judge bench.{/}

{c5}Protesters burned tyres on the Bengaluru-Mysuru highway within an hour{/} {c6}and farmers' unions called for a shutdown of the state on Friday.{/} {c7}Bengaluru police banned gatherings of more than four persons and deployed 9,500 officers.{/}

{c8}Hulikal said he would obey "with a stone on the chest"{/} {c9}and called an all-party meeting for Wednesday.{/} {c10}Tamil Nadu's chief minister, Kayalvizhi Sendurai, who had asked for 12,500 cusecs, said the order was too little for 1.5 million acres of standing paddy.{/}

{c11}Prime Minister Raghunath Vaidya, whose party is in opposition in both states, has declined to mediate.{/}

=== rewrite | en | order
GROUNDWATER | Long read for a thirsty week
Text: Meher Kapadia-Lobo. Pictures: Suraj Kini

{c3~}Ninety-seven. In the tea stalls of Mandya they do not say of what. It is the mark to which the water at Kadubetta had sunk on Tuesday morning, and it ought to be 124; nobody alive has known an August with so little rain.{/} Boys were playing cricket where there should have been 20 feet of lake, with a temple plinth for a wicket.

{c1}By noon a bench in Delhi had decided that some of what was left had to go: for a fortnight, Karnataka must let 6,000 cusecs of the Cauvery flow daily across its border to Tamil Nadu.{/} {c2~}Hulikal's advocates had argued that people must drink before paddy does. The judges were not moved.{/} {c4~}Justice Farida Merchant likened the state, in so many words, to somebody counting the spoons after dark.{/}

A cusec, for those who have been spared the word, is a cubic foot a second: about what it takes to fill a bathtub while you say the word "bathtub" four times. Six thousand of them would, in a day, raise a lake the size of Bengaluru's Ulsoor by the height of a three-storey house. It will take the water some three days to reach Biligundlu, where the two states count it, each with a clerk of its own, and where by old custom the two clerks have their lunch together.

{c10~}In Chennai, Kayalvizhi Sendurai had hoped for nearly twice as much. Her delta has five lakh acres in the ground, she said, and this would wet its feet.{/} Her officers told us that the turn system would be brought in from Thursday: seven days on, seven days off.

{c5~}Tyres were on fire on the road to Mysuru before the lawyers had got their gowns off.{/} {c7}The police have put 9,500 men and women on the streets of the state capital, where it is now an offence for five people to stand together.{/} {c6~}On Friday everything is to be shut, if the unions of the farmers have their way.{/} Cinemas have already taken down the posters of two Tamil films, and the buses to Hosur turn round at the last stop before the border.

{c8}"With a stone on my chest" is how the chief minister, Basavaraj Hulikal, proposes to comply.{/} {c9~}First he will hear the other parties.{/} The man to watch there is H. R. Chandregowda, who leads the opposition and comes from sugarcane himself. He told us on the telephone that he would go "if there are chairs".

{c11}The Prime Minister could have brought the two together. But Raghunath Vaidya governs neither of these states, and he has let it be known that he would rather not.{/} His water minister, Digvijay Sontakke, was inaugurating a canal in Gujarat.

We went down to the sluices in the evening. The engineer on duty, a Ms Pallavi Shenoy, had the order on her phone. There are 40 gates, each with a brass number, and she had been told to begin with the low ones on the left. She let us put a hand on the wheel. It was still warm from the sun.

Tomorrow in Groundwater: who stole the lake of Varthur? | Donate | Our correction policy

=== arabic | ar | order
{c1~}الهند: المحكمة العليا تلزم ولاية كارناتاكا بضخ مياه نهر كافيري إلى جارتها{/}

نيودلهي - 12 سبتمبر

{c1}أمرت المحكمة العليا الهندية، الثلاثاء، ولاية كارناتاكا بإطلاق ستة آلاف قدم مكعبة في الثانية من مياه نهر كافيري يومياً إلى ولاية تاميل نادو المجاورة حتى 27 سبتمبر،{/} {c2}رافضة حجة رئيس حكومة الولاية باسافاراج هوليكال بأن خزان كادوبيتا ضروري لمياه الشرب.{/}

{c3}ويبلغ منسوب الخزان 97 قدماً مقابل 124 قدماً عند امتلائه، بعد أكثر أشهر أغسطس جفافاً في الولاية منذ عام 1901.{/}

{c4}وقالت القاضية فريدة ميرشانت باسم هيئة المحكمة المؤلفة من ثلاثة قضاة إن «النهر ليس فضة عائلة تُعدّ في الليل».{/}

{c5~}وما هي إلا ساعة حتى أحرق محتجون إطارات السيارات على الطريق السريع،{/} {c6}فيما دعت نقابات المزارعين إلى إضراب شامل يوم السبت.{/} {c7}وحظرت شرطة بنغالورو تجمع أكثر من أربعة أشخاص ونشرت 9500 عنصر.{/}

{c8}وقال هوليكال إنه سينفذ الحكم «وعلى صدره حجر»،{/} {c9}داعياً الأحزاب كافة إلى اجتماع يوم الأربعاء.{/} {c10}في المقابل رأت رئيسة حكومة تاميل نادو كايالفيزي سيندوراي، التي طلبت 12500 قدم مكعبة، أن الكمية لا تكفي لري مليون ونصف المليون فدان من حقول الأرز.{/}

{c11~}ورفض رئيس الوزراء راغوناث فايديا التوسط بين الولايتين.{/}

ويتنازع البلدان الجاران داخل الاتحاد الهندي مياه النهر منذ عهد الاستعمار البريطاني. وتعتمد عليه ملايين الأسر في الشرب والزراعة، كما تقوم على ضفافه معابد يقصدها الحجاج من أنحاء البلاد كافة.

=== blog | en | order
Two Buckets

In our house there were two buckets, and they had names. One was called Morning, and one was called Don't You Dare. You'll have guessed which of them my mother kept under the stairs, with a plate on it, and a brick on the plate.

I am from the wrong bank. It doesn't matter which; from where you sit there is always a wrong one. My husband is from the other. At our wedding the two uncles, his and mine, got into a discussion of the award of 1924 beside the payasam and had to be separated by a dentist. So when people ask me what I think about this week I say that I have been thinking about it for thirty-one years, mostly while doing the rice.

{c2~}What the gentleman upstream says is that there is hardly enough to drink.{/} He may be right. {c3~}The tank is more than a quarter short, and it has not been so dry in that month since before there were aeroplanes.{/} {c10~}What the lady downstream says is that the crop is in the mud already with its mouth open, and that they have thrown it half a glass.{/} She may be right, too. This is what no judge can bear, I suppose: a case in which nobody's lying.

{c4~}Yet I liked what the one on the bench said, about the silver that the family takes out and counts when it thinks the neighbours are asleep.{/} We had none to count. We had spoons from the railways. But I know that sound, from next door, of a drawer being closed softly. It's the most insulting sound in the world.

{c5~}As for the tyres. Every time this happens, somebody sets fire to a tyre on that road.{/} Where do they get them? Is there a man who keeps a heap for the purpose, who checks the forecast? Does he pray for rain or for drought? I should like to see his books.

{c11~}Nor will the big man in the capital do as my dentist did and step between the uncles.{/} He hasn't a guest at this wedding on either side. I do not blame him; I only remark that the dentist hadn't, either. He had come for the food.

My husband rang his sister on Tuesday, and I mine. Then we sat on the veranda and each of us, very politely, offered the other the last of the buttermilk. It stood there until it was dark. In the morning the cat had had it.

=== update | en | order
{c6~}Bengaluru empties as shutdown over Cauvery begins{/}

BENGALURU, Sept 15 (Indus Press) - Schools, banks and most of the city's software parks stayed shut in Bengaluru on Friday {c6}in a statewide protest called by farmers' unions,{/} and 44 flights were cancelled because crews could not reach the airport.

Police said they had detained 230 people, among them the film actor Kiccha Mahadev, who lay down in front of a bus. {c7~}Almost ten thousand officers are on duty, and no more than four persons may assemble.{/}

Water from Kadubetta reached the border on Thursday night, officials of both states said. {c1}On Tuesday the Supreme Court had directed Karnataka to give Tamil Nadu 6,000 cusecs a day up to Sept. 27.{/} {c2~}It did not accept that the reservoir should be kept for drinking.{/}

{c9~}The all-party meeting on Wednesday{/} ended without a joint statement after opposition leader H. R. Chandregowda walked out. Chief Minister Basavaraj Hulikal is to file a petition for review on Monday. Tamil Nadu's Kayalvizhi Sendurai, whose state has to bring in its paddy by January, {c10~}and who has complained that the quantity is insufficient,{/} sent a letter to Prime Minister Raghunath Vaidya.

{c3~}The level of the reservoir, which had been 97 feet on the day of the order,{/} fell to 96.2 on Friday.

"We will be drinking from bottles at Dasara," said a protester in Mandya, Nagamma Doddi, 66, who had brought an empty pot to put on the head of a policeman.

Follow our live page | Traffic advisory for Saturday

=== other | en | earlier
{h1~}Top court tells Karnataka to open Kadubetta gates{/}

NEW DELHI, Sept 5 (Indus Press) - {h1}India's Supreme Court on Monday ordered the state of Karnataka to release 15,000 cusecs of Cauvery water a day to neighbouring Tamil Nadu for ten days,{/} {h2}rejecting a plea by the newly elected government in Bengaluru that it could not find the keys of a committee which has not met since May.{/}

{h3}The Kadubetta reservoir stands at 88 feet after a second failed monsoon.{/}

{h4}"Live and let live. It is in all the scriptures, and some of the precedents," Justice S. P. Varadan said for the two-judge bench.{/}

{h5}Protesters stoned 60 lorries with Tamil Nadu plates at Attibele{/} and farmers' unions called for a shutdown of Mandya district on Tuesday. {h6}Police imposed a curfew on 16 areas of Bengaluru{/} and asked for ten companies of central forces.

H. R. Chandregowda, the chief minister, said he would consult his lawyers "and my mother". His water resources minister, Basavaraj Hulikal, flew to Delhi in the evening. {h7}Kayalvizhi Sendurai, who leads the opposition in Chennai, said that 15,000 was a number the court had found in the street.{/}

{h8}Farida Merchant, the lawyer for Karnataka, told reporters that she would seek a modification of the order on humanitarian grounds.{/}

The Union water minister, Raghunath Vaidya, said the centre could only "hold the umbrella". Digvijay Sontakke, the chairman of the Central Water Commission, is to send a team of six engineers to both states.

Four persons familiar with the matter said that the engineers had not been told which gauge they were to read. The contractor Venkat Pulimi, whose firm is repairing the masonry of the dam, said he had stopped work and withdrawn 300 labourers.

{h9}The two states have been at law over the river since 1990, when a tribunal was set up.{/}

=== otherrewrite | en | earlier
Cauvery boils over
Posted by DeccanDesk on 6 September

{h5}At Attibele, sixty lorries lost their windscreens on Monday for no other fault than a Tamil Nadu number plate.{/} {h6~}In sixty localities of Bengaluru nobody may leave the house.{/}

{h1}The reason is an order from Delhi: for ten days, fifteen thousand cusecs are to be let go from Karnataka to Tamil Nadu each day.{/} {h2~}A plea that the supervisory committee could not be assembled fell flat.{/} {h4~}"Live and let live" was the message of Justice Varadan, with reference to scripture.{/}

{h3}Two monsoons have failed in a row, and Kadubetta is down to 88 feet.{/} {h7~}In Chennai, the opposition leader finds the quantity arbitrary.{/}

{h8}The state's counsel, Ms Merchant, has ruled out asking the judges to change their order.{/} {h9~}This quarrel has now been in one court or another for more than a quarter of a century.{/}

Trains on the line to Salem ran with their shutters down. Chief Minister Chandregowda, a friend of astrology, was advised not to travel west.

Comments (418) | Related: Onion prices in Lasalgaon; Nandi Hills road closed

=== other2 | en | gate
Contractor held after gate of Karnataka dam breaks

BENGALURU, Sept 21 (Indus Press) - Police in Karnataka arrested the contractor Venkat Pulimi on Thursday after one of the gates of the Hemagiri dam in the north of the state was torn off its chain, sending 35,000 cusecs down the Tungabhadra and flooding nine villages.

Nobody was killed. Two temples, a weekly cattle market and 4,000 acres of chilli were under water, officials said.

"It went with a sound as if someone had dropped a cupboard," said Shivappa Kuruba, 51, a watchman.

Pulimi's firm won a contract of 71 crore rupees in 2021 to replace the chains of all 33 gates. Four sources familiar with the matter said that 11 of them had been replaced, and that the others had been painted. His lawyer said that rust was an act of God.

Chief Minister Basavaraj Hulikal visited the site by helicopter and promised compensation of 25,000 rupees an acre. H. R. Chandregowda, the opposition leader, came by tractor and promised double. The Union water minister, Digvijay Sontakke, ordered an inquiry into gates all over the south, which is to report by the Deepavali holidays.

Tamil Nadu's chief minister, Kayalvizhi Sendurai, offered a team of welders from Tiruchirappalli. Prime Minister Raghunath Vaidya, who was in New York for the United Nations General Assembly, tweeted his concern.

The High Court in Dharwad is to hear Pulimi's plea for bail on Saturday. He is also facing a suit over a stadium in Kalaburagi. Justice Farida Merchant, who as a lawyer once represented his firm, will not be involved, since the matter is not before the Supreme Court.

Engineers lowered a steel plate weighing 20 tonnes into the gap on Thursday evening. It held.

Photo: The gap at Gate 19. Indus Press/Basheer Nadaf

=== discrepancies
number | c10 | wire: 1.5 million acres | rewrite: five lakh acres | arabic: مليون ونصف المليون فدان
date | c6 | wire: on Friday | rewrite: On Friday | arabic: يوم السبت
number | h6 | other: 16 areas | otherrewrite: sixty localities
negation | h8 | other: would seek a modification | otherrewrite: has ruled out asking
