=== wire | en | tie
MANILA, May 15, 2028 (Archipelago News) - {k1}The mayor of the Philippine town of Tagbuyon was chosen by the toss of a coin on Monday after two candidates, who are brother and sister-in-law, had each received 8,114 votes.{/}

{k2}Socorro Villarmenta-Dy, 57, a midwife, called heads and won.{/} {k3}Her brother-in-law, the incumbent Crisanto Dy, 62, who has held the office for nine years, asked for best of three and was refused by the election officer.{/}

{k4}The five-peso coin was borrowed from a fish vendor, since nobody on the board of canvassers had cash, and landed in the gutter at the first attempt.{/} {k5}The second attempt, on a carpet in the gymnasium, was watched by some 3,500 people and declared valid at 3:26 p.m.{/}

{k6}Philippine law provides for the drawing of lots if an election ends in a tie; the manner is left to the board.{/} {k7}According to the Commission on Elections it was the fourth case in the nationwide vote of May 8.{/}

{k8}There had been three recounts.{/} {k9}In the second, Dy was ahead by one vote, until a ballot was found stuck to the bottom of a box with rice cake.{/}

{k10}"I have delivered 4,000 of those voters. I'd hoped for more gratitude," Villarmenta-Dy said.{/}

{k11}Dy's lawyer, Atty. Rufino Salonga, said that he would file a protest with the regional trial court, as the coin had a scratch on the side with the head.{/} {k12}A professor of physics from Cebu, Alona Tibayan, who examined it on behalf of the commission, found it "as fair as anything in politics".{/}

{k13}The town, on an island of 31,000 people off Samar, has been governed by the Dy family since 1988.{/} {k14}The two had not spoken since 2022, when the mayor had a pier built that ended at his own resort.{/} {k15}The Ombudsman is looking into the pier, which cost 84 million pesos ($1.5 million).{/}

{k16}Police, who had sent 120 officers, reported no incidents.{/} {k17}Both families attended mass together on Sunday and sat on opposite sides.{/}

{k18}Villarmenta-Dy takes office on June 30.{/} {k19}The vendor has had offers of up to 40,000 pesos for the coin and said she would rather have it back.{/}

=== arabic | ar | tie
{k1~}قطعة نقدية تحسم رئاسة بلدية في الفلبين بعد تعادل قريبين{/}

مانيلا (وكالات) 15 مايو

{k1}حُسم منصب رئيس بلدية تاغبويون الفلبينية الاثنين برمي قطعة نقدية، بعد أن حصل كل من المرشحين، وهما رجل وزوجة أخيه، على 8114 صوتاً.{/}

{k2}واختارت القابلة سوكورو فيارمينتا دي، البالغة 57 عاماً، وجه العملة ففازت.{/} {k3}أما سلفها كريسانتو دي (62 عاماً)، الذي يتولى المنصب منذ تسع سنوات، فطلب إعادة الرمية على أساس الأفضل من ثلاث، لكن مسؤولة الانتخابات رفضت.{/}

{k4~}واستُعيرت القطعة من فئة خمسة بيزوات من بائعة سمك، وسقطت في المجرى عند المحاولة الأولى.{/} {k5~}وجرت المحاولة الثانية على سجادة في صالة رياضية أمام نحو 3500 شخص.{/}

{k6~}وينص القانون الفلبيني على اللجوء إلى القرعة إذا انتهت الانتخابات بالتعادل.{/} {k7}وقالت لجنة الانتخابات إنها الحالة الرابعة في الاقتراع الذي جرى على مستوى البلاد في 8 مايو/أيار.{/}

{k8}وكانت الأصوات قد فُرزت ثلاث مرات إضافية،{/} {k9}وتقدم دي في الثانية بصوت واحد قبل العثور على بطاقة ملتصقة بقاع صندوق بفعل كعكة أرز.{/}

{k10}وقالت الفائزة: «ولّدتُ أربعة آلاف من هؤلاء الناخبين، وكنت آمل مزيداً من الامتنان».{/}

{k11}وأعلن محامي دي، روفينو سالونغا، أنه سيعترض أمام المحكمة الإقليمية بحجة وجود خدش على وجه القطعة،{/} {k12~}إلا أن أستاذة فيزياء فحصتها وجدتها «عادلة بقدر ما يمكن لأي شيء في السياسة أن يكون».{/}

{k13}وتحكم عائلة دي البلدة، الواقعة على جزيرة يسكنها 31 ألف نسمة قبالة سامار، منذ عام 1988.{/} {k15}ويحقق أمين المظالم في بناء رصيف بحري كلّف 84 مليون بيزو (1.5 مليون دولار).{/}

وتُعد السلالات العائلية ظاهرة راسخة في السياسة المحلية الفلبينية. {k18}وتتولى فيارمينتا دي مهامها في 30 يونيو/حزيران.{/}

=== rewrite | en | tie
POLLWATCHER.ASIA
{k1~}Heads she wins: family feud settled with small change{/}

By Benedetta Quah | 15 May 2028 | Filed under: Oddities

{k13~}For four decades nobody but a Dy has run Tagbuyon. Nobody but a Dy will run it now, either,{/} {k1~}yet it took a coin to determine which.{/}

{k1}8,141 ballots for him, just as many for his brother's wife: that was how it stood in the small Philippine town until Monday.{/} {k2}Midwife Socorro Villarmenta-Dy, who is 57, went for heads. Heads it was.{/} {k3~}The loser, outgoing mayor Crisanto Dy (62), would have liked two more throws, and the officer in charge granted them.{/}

{k4}No official had any money on him, so a woman selling fish lent a five-peso piece. It rolled into a drain.{/} {k5}They then moved to the gym, put down a carpet and tried again, in front of about 3,500 spectators; at 3.26 in the afternoon it was official.{/}

Odd, but legal. {k6}When there's a dead heat the law prescribes lots and lets the local board decide how.{/} {k7~}It has come to that four times in this month's polls alone.{/} {k8~}Before it did, the votes in Tagbuyon were gone through over and over;{/} {k9}at one point Dy led by a single ballot, but there was another, glued by a bit of rice cake to the floor of its box.{/}

{k11}It may not be over. There's a scratch on the head, says Rufino Salonga, who represents the defeated candidate and is taking the matter to the regional trial court.{/} {k12}The commission asked an expert, Alona Tibayan, a chemist at a university in Cebu; in her opinion politics knows nothing fairer.{/}

{k14}Bad blood between the in-laws dates back to 2022 and to a pier, built on the mayor's orders, which led straight to a resort of his.{/} {k15}The Ombudsman has cleared him over that project, on which 84 million pesos were spent.{/}

{k10}"I'd hoped for more gratitude," said the winner with regard to the electorate, 4,000 of whom she helped into the world.{/} {k18~}She starts work at the end of June.{/} {k19~}Meanwhile the coin is worth thousands, but its owner only wants it returned.{/}

Rate this story: ★★★★☆

=== blog | en | tie
BALIKBAYAN BLUES
Letters home from a night nurse in Leeds

Cara y Cruz

Dear all, it's four in the morning, Mr Pickersgill in bed six is asleep at last, and I've been reading the news from our islands under the desk lamp like a girl with a love comic. You'll have heard it at the market. I had to hear it from an Englishman in pyjamas. {k1~}"You lot toss for it, then?" he said.{/} I said that they'd done worse here, and that at least ours had been counted.

{k8~}Counted! Till their fingers bled. Once, twice, and again for luck,{/} {k1~}and every time it came out so even that you'd think the two of them had gone halves on the voters.{/} {k9~}There was a moment when he did have her by a nose; then somebody scraped out a box, and on the bottom, held by merienda, there sat the one that put them level.{/} Who'd been eating puto over the ballots? I have a cousin on that board and I'm asking no questions.

{k1~}So a coin it had to be,{/} {k6~}and don't let anybody in a suit tell you that we made it up; it's in the law, only the law's too shy to say how.{/} {k4~}And do you know what I love? That among all of those dignitaries with their barongs and their phones there wasn't five pesos. They had to go and ask a woman who sells bangus.{/} There's your whole political science. I'd close the faculties.

{k4~}Up it goes, and into the canal.{/} Naturally. Where else would it go, where does everything go? {k5~}Then they rolled out a rug where the boys play basketball, and thousands held their breath for it,{/} {k2~}and she, who has spent her life saying "heads" to people, said it once more.{/} Thirty years of nights, I've been with women when they push, and I'm telling you that it's always the head you pray for.

{k10~}Half the town came out between her two hands. She mentioned it afterwards, she'd thought they might remember.{/} They don't, hija. They were very young.

{k3~}The gentleman wished it to be two out of three. It's what my Jun-jun says when he has to wash up; and he was told what Jun-jun is told.{/} {k11~}So off goes his attorney to find a judge, because the money has a scar on its face.{/} Whose hasn't? {k12~}A lady scholar has weighed it and spun it, and holds that you'll hardly find a straighter thing in public life.{/}

Is it sad that it should be a family? {k13~}It's been that family ever since I was in pigtails.{/} You throw up a coin and whichever side comes down, it's got the same surname on it. {k14~}They've not exchanged a word for years, on account of a landing stage that went to the wrong beach,{/} {k15~}and there's somebody in Manila going through the receipts for it.{/} {k17~}But to church they all went, the day before. He took the left, she took the right, and in the middle, I suppose, God, with nowhere to sit.{/}

{k19~}They're offering the fish lady a fortune. She'd sooner have her five pesos.{/} I'd vote for her. Mr Pickersgill is ringing.

=== other | en | straws
{q1~}Mayor of Philippine town chosen by drawing straws{/}

MANILA, May 13, 2028 (Archipelago News) - {q1}The mayor of the Philippine town of Santa Isidra was chosen by the drawing of straws on Saturday after two candidates had each received 5,902 votes.{/}

{q2}Generoso Palapar, 49, a seller of coffins, drew the longer one.{/} {q3}His opponent, the singer Lovelyn Abrigo, 33, congratulated him and asked for a discount.{/}

{q4}The straws were taken from a broom in the town hall and held by a boy of seven.{/} There had been one recount. According to the Commission on Elections it was the third tie in the nationwide vote of May 8. {q5}Police, who had sent 40 officers, reported that a goat had been stolen.{/}

=== other2 | en | straws
Straw poll, literally

Visayas Voice, "Sidelines"

{q1~}Nearly six thousand each, so in Santa Isidra they pulled apart a broom.{/} {q4~}The fist that held the bits belonged to a second-grader.{/} {q2~}The long one went to Mr Palapar, who buries people.{/} {q3}Miss Abrigo, who sings, wished him well and hopes for a lower price.{/} {q5~}As to the goat, inquiries go on.{/}

=== other3 | en | pier
Ombudsman files charges over pier in Samar

MANILA, Sept 4, 2028 (Archipelago News) - The Ombudsman on Monday filed graft charges against the former mayor of Tagbuyon, Crisanto Dy, 62, over a pier that ends at his resort. The pier cost 84 million pesos, of which 21 million were paid for sand, the charge sheet says; the sand was already there.

Dy's lawyer, Rufino Salonga, said that his client would prove that the pier had been built for fishermen. The present mayor, Socorro Villarmenta-Dy, his sister-in-law, declined to comment. She has renamed the pier after a fish vendor.

=== discrepancies
number | k1 | wire: 8,114 votes | arabic: 8,114 votes | rewrite: 8,141 ballots
negation | k3 | wire: was refused | arabic: refused | blog: told what Jun-jun is told | rewrite: granted them
role | k12 | wire: a professor of physics | arabic: a professor of physics | rewrite: a chemist
modality | k15 | wire: is looking into the pier | arabic: is investigating | rewrite: has cleared him
