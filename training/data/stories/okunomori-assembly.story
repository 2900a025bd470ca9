=== wire | en | assembly
{c1~}Japanese village abolishes its assembly{/} {c2~}for want of candidates{/}

OKUNOMORI, Japan, Dec 12, 2025 (Higashi Press) -- {c1}The village of Okunomori in western Japan voted on Friday to abolish its assembly and to be governed instead by a meeting of all its voters.{/}

{c2}Only three candidates came forward for eight seats at the last election, in April, and two of them have died since.{/} {c3}The remaining member, Hatsue Morikawa, 83, cast the only vote.{/} {c4}"I moved the motion, I seconded it, I asked myself if there were any objections," she said.{/}

{c5}Under the Local Autonomy Act a village may replace its assembly with a general meeting of electors.{/} {c6}That has been done only once before, by a hamlet on an island in the 1950s.{/}

{c7}Okunomori has 388 inhabitants, whose average age is 69.{/} {c8}Its primary school closed in 2011.{/} Its bus to the nearest town, Hizume, runs on Tuesdays and Fridays.

{c9}The first meeting is to be held in the gymnasium of the former school on Feb 1 and will discuss a budget of 1.1 billion yen.{/} {c10}Forty percent of the 361 voters must be present for decisions to be valid,{/} {c11}and the village will lay on minibuses and heated carpets.{/}

{c12}The prefecture's governor, Kazuhiro Tate, has to confirm the ordinance, and has said he will do so before the end of the year.{/} {c13}The internal affairs ministry expressed "no opposition".{/} Tate visited the village in August for the opening of a tunnel.

{c14}Political scientist Reiko Asanuma of Shirahama University warned that a few families could dominate such meetings.{/} {c15}A survey by her institute found that 214 towns and villages had fewer candidates than seats this year.{/}

{c16}Members of the assembly earned 142,000 yen a month, less than a part-time postman.{/} {c17}A proposal to let employees of the village stand was rejected in 2022, because the law forbids it.{/}

{c18}Mayor Shoji Kuramoto, who is in his sixth term and has never had an opponent, said he was looking forward to being contradicted.{/} Kuramoto, a former forester, is 74.

=== rewrite | en | assembly
One woman, one vote, no council

Rural Asia Review - The Weekly Digest

{c4}She proposed it; then she supported it; then she inquired, of no one but herself, whether anybody was against.{/} {c3~}Hatsue Morikawa, whose age is 83, is all that was left of Okunomori's elected body.{/} {c1}And since Friday there's no such body any more. From now on, whoever has the vote will have a say, in a gathering of the whole village.{/}

{c2}It was hard to fill the benches. For eight places, the ballot in spring drew no more than three contenders, of whom just one is still living.{/} {c16~}The pay may have had something to do with it: somebody who delivers letters for half the day takes home more.{/} {c17}A plan three years back would have allowed the municipality's own staff to run, but it's against the law.{/}

{c7}Life there is quiet. The typical resident is in his or her seventieth year, and in all there are 338 of them.{/} {c8}For fourteen years no child has gone to school in the village.{/}

{c9}Where the children did their exercises, their elders will on the first of February put their heads together over how to spend 1.1 billion yen.{/} {c10}They'll be able to settle nothing if fewer than four out of ten electors turn up.{/} {c11}To that end they are to be driven there, and the floor is to be warm.{/}

{c6~}History knows of several precedents, all of them on islands.{/} {c5}The legal basis is there: what is called the Local Autonomy Act allows a full meeting of voters in an assembly's stead.{/} {c12}All it needs is for Governor Kazuhiro Tate to put his stamp on the document, which he intends to do by New Year's Eve.{/} {c13}Tokyo does not object.{/}

Is it a model? {c14}Reiko Asanuma, who teaches politics at Shirahama, has her doubts. It might be a handful of clans that call the tune.{/} {c15}According to a count made where she works, in 214 places in Japan this year there weren't enough people who wished to be elected.{/} Asanuma wrote her thesis on the women who first stood for village seats in 1947.

{c18~}The mayor, at any rate, can hardly wait for somebody to disagree with him. In all of his campaigns, no one has run against him.{/}

=== blog | en | assembly
Any objections?

I sit on a board. It's nothing grand; we look after a footpath. There are seven of us, and of an evening, when the secretary asks if anyone would like to say something, there comes over the room a silence so complete that you can hear the biscuits. I've often wondered what would happen if I said: yes.

{c4~}An old lady on the far side of the world has found out. She rose; she put it to the house; the house, which was her, thought it over; the house asked itself if it was sure.{/} {c3~}It was unanimous.{/} One would have liked to see the minutes. One would have liked to be the clerk.

{c1~}And what she carried, with that one raised hand, was the end of her own office. There'll be no more deputies up there among the cedars. There'll be everyone.{/}

{c2~}They had run out, you see. Chairs there were, and to spare; last spring it was three people for all that furniture, and then two funerals.{/} I've read a great many essays about the crisis of democracy. None of them mentioned funerals.

{c16~}I don't say it's the money. It wasn't much, though. Less than you get for carrying the post round in the mornings.{/} {c15~}And they aren't the only ones: a couple of hundred places, says some institute or other, had more seats than sitters.{/} Here, the footpath has a waiting list, but that's because of the sherry.

{c9~}So on a winter's Sunday they'll go down to the hall where the vaulting horse used to be, and talk about more money than any of us has ever talked about.{/} {c8~}There have been no children in there since I had brown hair.{/} {c11~}There will be something warm to sit upon. There'll be a bus.{/} {c10~}If not enough of them come, it's all for nothing and they can go home again.{/}

{c14~}A professor fears the big families. She has a point; I've seen what two cousins can do to a footpath.{/} But I ask you, whom does she think they had before? {c7~}With fewer than four hundred souls, all of whom remember the war or have it from their mothers, you are related to the kettle.{/}

{c6~}It's almost never been tried. Once, when our parents were courting, somewhere with fishermen.{/} The Swiss do it in a ring, with swords. I went to see that. It rained, and they voted for a bypass.

{c18~}The gentleman at the top says that he'd love to be told he's wrong. He's been elected again and again, and always by being the only one.{/} I believe him. It must get lonely. You say a thing, and it's so.

Is anyone against? I look round at my kitchen. The cat has left the room.

=== arabic | ar | assembly
{c1}قرية يابانية تلغي مجلسها البلدي وتحكم نفسها باجتماع عام لناخبيها{/}

طوكيو | السبت 13 ديسمبر 2025

في جلسة لم تحضرها سوى عضو واحدة، {c1}صوّتت قرية أوكونوموري غربي اليابان الجمعة لمصلحة إلغاء مجلسها، على أن يحل محله اجتماع يضم جميع الناخبين.{/}

{c3}والعضو هي هاتسوي موريكاوا (83 عاماً)، صاحبة الصوت الوحيد،{/} {c4}التي قالت: "قدمتُ الاقتراح، وثنّيت عليه، وسألت نفسي إن كان ثمة اعتراض".{/} {c2~}ولم يتقدم في انتخابات أبريل سوى ثلاثة مرشحين لثمانية مقاعد، وتوفي أحدهم لاحقاً.{/}

{c5}ويتيح قانون الحكم الذاتي المحلي للقرى الاستعاضة عن المجالس باجتماع عام،{/} {c6}وهو ما لم يحدث إلا مرة واحدة في خمسينيات القرن الماضي في قرية صغيرة على إحدى الجزر.{/}

{c7}ويبلغ عدد سكان أوكونوموري 388 نسمة متوسط أعمارهم 69 عاماً،{/} {c8}وقد أُغلقت مدرستها الابتدائية عام 2011.{/} {c9}وفي صالتها الرياضية سيُعقد الاجتماع الأول مطلع فبراير لمناقشة ميزانية قدرها 1.1 مليار ين.{/}

ولا تصح القرارات {c10}إلا بحضور 40 في المئة من الناخبين البالغ عددهم 361،{/} {c11}ولهذا ستوفر القرية حافلات صغيرة وسجاداً مدفأً.{/}

{c12}ويتعين أن يصادق حاكم المقاطعة كازوهيرو تاتي على القرار، وقد وعد بذلك قبل نهاية العام.{/} {c14}لكن أستاذة العلوم السياسية رييكو أسانوما نبّهت إلى احتمال هيمنة بضع عائلات على هذه الاجتماعات.{/}

{c18~}أما العمدة شوجي كوراموتو، الذي لم ينافسه أحد قط، فقال إنه يتطلع إلى من يخالفه الرأي.{/}

وتشهد اليابان تراجعاً سكانياً للعام السادس عشر على التوالي.

=== update | en | assembly
Governor holds up village's plan

HIZUME, Japan, Jan 6, 2026 (Higashi Press) -- {c12}The governor of the prefecture, Kazuhiro Tate, said on Tuesday he would not confirm before March an ordinance{/} {c1~}by which the village of Okunomori did away with its assembly.{/}

He wants the internal affairs ministry, {c13~}which has raised no objections,{/} to state in writing whether absent voters may be represented. {c9}The meeting planned for Feb 1 in the old school's gymnasium has been called off.{/}

{c3+c4~}"I asked if there were any objections, and there were none, so I did not expect this," said Hatsue Morikawa, 83, who had passed the measure with her single vote.{/} Until it takes effect she remains an assembly.

{c7}Okunomori, with its 388 people of an average age of 69,{/} has seen snow of two metres this week. Mayor Shoji Kuramoto said that the minibuses had been cancelled and the carpets had not.

=== other | en | kamiyato
KAMIYATO, Japan, Dec 19, 2025 (Higashi Press) -- {h1}The town of Kamiyato in western Japan voted on Friday to halve its assembly from twelve seats to six.{/}

{h2}Seven candidates came forward for the twelve seats at the last election, in April 2023, and all were returned unopposed.{/} {h3}The motion was carried by five votes to two.{/} "I seconded it with a heavy heart," said the oldest member, Tokuji Hara, 81.

Kamiyato has 2,940 inhabitants, whose average age is 61. {h4}Its last primary school will close in March.{/} A general meeting of electors was discussed and found impractical, Mayor Yuko Segawa said, because there is no hall in the town which holds 800 people.

Political scientist Reiko Asanuma of Shirahama University said small assemblies tended to get smaller. {h5}Members earn 198,000 yen a month, and the savings will go towards a dialysis bus.{/}

The prefecture's governor, Kazuhiro Tate, does not need to confirm the measure. The internal affairs ministry expressed no view. Segawa, who is in her first term, defeated three opponents.

=== other2 | en | kamiyato
{h1}Half a dozen instead of a dozen: that's how many will represent Kamiyato from the next term on.{/} {h3~}Two of those affected were against it.{/} {h2~}Voters haven't had to choose among the names for a while; the list was too short for it.{/} {h5~}What is saved is to be spent on taking kidney patients to hospital.{/} {h4~}When spring comes there will also be no school left.{/}

=== discrepancies
number | c7 | wire: 388 inhabitants | rewrite: 338 | arabic: 388 نسمة | update: 388
number | c6 | wire: only once before | rewrite: several precedents | arabic: مرة واحدة
number | c2 | wire: two of them have died | rewrite: just one is still living | arabic: توفي أحدهم
date | c12 | wire: before the end of the year | rewrite: by New Year's Eve | update: not before March
