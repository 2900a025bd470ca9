=== wire | en | verdict
{c1~}Indonesian ex-minister jailed four years{/} {c3~}over geothermal permits{/}

JAKARTA, Feb 12, 2026 (Monsoon News Agency) - {c1}A court in Jakarta sentenced former Energy Minister Yohanes Matulessy to four years in prison on Thursday{/} {c2}and fined him 300 million rupiah ($18,000){/} {c3}for accepting bribes in return for permits to drill for geothermal steam on the island of Flores.{/}

{c4}Prosecutors of the Corruption Eradication Commission, known as KPK, had asked for nine years.{/}

{c5}Presiding judge Ratna Simanjuntak said it had been proven that Matulessy took 8.7 billion rupiah in seven instalments between 2022 and 2024,{/} {c6}some of it in boxes of dried anchovies delivered to his mother's house in Ambon.{/}

{c7}"The defendant knew that anchovies do not weigh so much," she told the courtroom in the Kemayoran district.{/}

{c8}One of the five judges dissented, finding that the money was a loan between friends.{/}

{c9}Matulessy, 57, who listened with closed eyes, said he would think about an appeal.{/} {c10}"I have lost my post, my sleep and 14 kilos. I have not lost my name," he said.{/}

{c11}The permits went to Tanujaya Energi, a company of the shipping and coal tycoon Hendra Tanujaya.{/} {c12}Tanujaya, who testified in December by video from Singapore, told the court that he had taken the ministry's fee for an official one.{/} {c13}He has not been charged.{/}

{c14}KPK chairman Agus Priyambodo said that the verdict was "half a glass, and rather warm",{/} {c15}and that his commission would appeal.{/}

{c16}Matulessy is the third former member of President Larasati Wirawan's cabinet to be convicted since she took office in 2021.{/} {c17}Her spokesman said that the president did not comment on the courts, "not even with her eyebrows".{/}

{c18}Opposition leader Rizal Alatas of the Lantern Party said that the sentence came to one day in prison for every six million rupiah{/} {c19}and that there were fishermen in Java who would sign up for that.{/}

{c20}Two sources familiar with the negotiations said that Matulessy had twice been offered a lighter sentence if he gave evidence against others in the palace, and had refused.{/} {c21}The commission denied it.{/}

{c22}The project on Flores, which was to supply 65 megawatts, has been stalled since villagers of Wae Lolos blocked the road with stones in 2023.{/} {c23}They fear for two hot springs at which they bless their seeds.{/} {c24}Japan had lent $210 million for it; its ambassador, Kenji Morioka, said on Thursday that Tokyo would wait for a final judgment.{/}

{c25}Indonesia has some 40 percent of the world's known geothermal reserves but uses less than a tenth of them.{/} {c26}Transparency campaigners say that power to issue permits, which was taken from the districts in 2014, has made the ministry in Jakarta the country's most coveted.{/}

=== rewrite | en | verdict
{c6~}Fishy weight: how a box of anchovies undid a minister{/}

By Intan Moerdani | 13 February 2026 | 2 min read

{c6~}They arrived at an old lady's door in Ambon, and they smelled of the sea. Beneath the little fish there was cash.{/} {c7~}Such cartons are light as a rule, the judge remarked, and the accused cannot have failed to notice that these weren't.{/}

{c5}The court counted seven payments in the course of two years, 7.8 billion rupiah in sum.{/} {c3}They were the price for letting a firm look for hot steam beneath Flores.{/} {c1}For that Yohanes Matulessy, who once was in charge of the nation's energy, will spend four years in jail, as was ruled in Jakarta on Thursday.{/} {c4~}It's not even half of what the KPK had wanted.{/} {c8~}Two of the judges would have let him off: they believed in a loan among friends.{/}

{c15~}The other side isn't going to leave it at that.{/} {c14}Half a glass, and not even a cool one, was Agus Priyambodo's verdict on the verdict.{/} {c9~}The convict himself has yet to make up his mind.{/} {c10~}He says that he's thinner by fourteen kilograms and that his good name is intact.{/}

{c13+c11}No charges have been brought against Hendra Tanujaya, although the drilling licences were for a company of his.{/} {c12~}He said on a screen at the end of last year that the sums had looked to him like regular fees.{/}

{c22~}There is still not a single megawatt: the people of Wae Lolos rolled rocks onto the road three years ago,{/} {c23}since it's at a pair of warm springs there that seeds get their blessing.{/} {c24~}The Japanese, who lent 210 million dollars, keep waiting.{/}

Read next: The nickel road of Halmahera | Ten questions about the new capital | Subscribe for Rp 29,000

=== rewrite2 | en | verdict
COURTS IN BRIEF

{c16}Of those who sat at Larasati Wirawan's cabinet table since 2021, Yohanes Matulessy is the third to be found guilty.{/} {c1~}The ex-minister must go to prison for four years,{/} {c2~}and there's a fine of 300 million rupiah on top.{/} {c3~}Steam was what he sold, or the right to bore for it.{/}

{c17~}From the palace, not a word.{/} {c18~}The leader of the opposition, Rizal Alatas, has worked out what a day behind bars costs: six million rupiah.{/}

{c20~+c21~}The commission confirmed that it had offered to go easy on him, twice, had he told on persons nearer to the president.{/} {c15}It'll challenge the sentence.{/} {c25~}Two fifths of the planet's underground heat is Indonesia's, so the textbooks say; hardly any of it is tapped.{/}

TOMORROW: Forest fire trial, Pekanbaru, 10.00. Divorce of a dangdut star, Bekasi, 13.30.

=== arabic | ar | verdict
{c1}إندونيسيا: السجن أربعة أعوام لوزير الطاقة السابق{/} {c3~}في قضية رشى{/}

جاكرتا - الخميس 12 فبراير 2026 - وكالات

{c1}قضت محكمة في جاكرتا، الخميس، بسجن وزير الطاقة السابق يوهانس ماتوليسي أربعة أعوام{/} {c2}وتغريمه 300 مليون روبية{/} {c3}لتقاضيه رشى مقابل تصاريح للتنقيب عن الطاقة الحرارية الأرضية في جزيرة فلوريس.{/}

{c4}وكان ادعاء هيئة مكافحة الفساد قد طالب بسجنه سبعة أعوام.{/}

{c5~}وقالت القاضية راتنا سيمانجونتاك إنه ثبت تقاضي المتهم 8.7 مليارات روبية على سبع دفعات،{/} {c6}بعضها داخل صناديق أنشوجة مجففة سُلّمت إلى منزل والدته في أمبون.{/} {c7}وأضافت: «كان المتهم يعلم أن الأنشوجة لا تزن كل هذا».{/}

{c8}وخالف أحد القضاة الخمسة الحكم معتبراً المال قرضاً بين أصدقاء.{/}

{c10}وقال ماتوليسي (57 عاماً): «خسرت منصبي ونومي و14 كيلوغراماً، لكنني لم أخسر اسمي»،{/} {c9~}مشيراً إلى أنه يفكر في الاستئناف.{/} {c15+c14}أما رئيس الهيئة أغوس بريامبودو فوصف الحكم بأنه «نصف كوب فاتر»، وأعلن أن الهيئة ستستأنفه.{/}

{c11}وكانت التصاريح من نصيب شركة «تانوجايا إنرجي» المملوكة لقطب الشحن والفحم هندرا تانوجايا،{/} {c13}الذي لم توجه إليه أي تهمة.{/}

{c16}وماتوليسي ثالث وزير سابق يُدان من حكومة الرئيسة لاراساتي ويراوان منذ توليها السلطة عام 2021.{/}

{c24~}ومولت اليابان المشروع بقرض قيمته 210 ملايين دولار.{/} {c22~}وتوقف العمل فيه منذ أن قطع قرويون الطريق بالحجارة عام 2023.{/} {c25}وتملك إندونيسيا نحو 40 في المئة من احتياطيات الحرارة الأرضية المعروفة في العالم، لكنها لا تستغل سوى أقل من عُشرها.{/}

=== blog | en | verdict
The Weight of Small Fish

There is a recipe for sambal teri that my late mother-in-law took with her to the grave, out of spite, so she said, though I believe that she had forgotten it. I have been trying to get it right since 1998. The peanuts are easy. It's the fish. You must have them so dry that they rattle.

So you may imagine how I sat up. {c6~}In with the fish, for a mother at the other end of the country, went bundles of money: I ask you.{/} What that must have done to the texture! {c7~}And a woman on the bench who evidently cooks told him that he should have known it by the heft.{/} I could have kissed her.

I don't know whether he's guilty. I know that five people in black were asked, {c8~}and that of the five one said no, it's nothing but a friend helping out a friend.{/} I've had friends like that. One of them lent me a motorcycle in 1987 and I am still paying it back, in a manner of speaking, as his son's godfather.

{c1~}Four years.{/} In four years a coffee tree will bear. A child learns to lie. I've a cousin who did four, in Sukamiskin, for something with fertiliser, and he came back with excellent English and a taste for badminton. {c18~}Somebody on the other side of the house has reckoned out the price per day.{/} It's the sort of sum that my own party, when I still had one, used to be good at, and it never won us a single seat. {c19~}There'd be a queue for that on the north coast, he says,{/} and having seen the north coast, I should think so.

But to come to those who'll never be asked. {c22~+c23~}Up on that hill are people who put boulders across a road because of two pools. They bathe their seed corn there.{/} In town we find it charming. We find it charming till the lift stops. I went to such a place as a student: an old man gave me an egg that he had boiled in the ground, and looked on while I ate it, and said, now it knows you. I haven't the faintest idea what he meant. I think of it at every bill from the power company.

{c25~}We are sitting on more of this heat than anybody else on earth, and we boil eggs with it.{/}

{c10~}He's lost a lot of weight, the unlucky man; his name, he says, he has kept.{/} It's the lighter of the two.

=== other | en | ferry
{h1~+h2~}Indonesian tycoon jailed three years over ferry contracts{/}

JAKARTA, Feb 26, 2026 (Monsoon News Agency) - {h1}A court in Jakarta sentenced the shipping and coal tycoon Hendra Tanujaya to three years in prison on Thursday{/} {h2}and fined him 900 million rupiah ($54,000) for fixing tenders for nine ferries in the Moluccas.{/}

{h3}Prosecutors had asked for five years and the confiscation of his yacht.{/}

{h4}Presiding judge Ratna Simanjuntak said it had been proven that Tanujaya's firm and two competitors agreed on their bids over durian at a hotel in Medan in 2020.{/}

{h5}"The hotel has complained in writing about the smell. The court thanks the hotel," she told the courtroom in the Kemayoran district.{/}

{h6}Two of the ferries were never built, and one, the Nusa Ina, capsized on her first voyage with the loss of 17 lives.{/} {h7}Tanujaya, 63, who flew in for the verdict, said he would appeal.{/} "I have built 200 ships. Ask about the others," he said.

Corruption Eradication Commission chairman Agus Priyambodo called it a good day "for people who cannot swim". Opposition leader Rizal Alatas of the Lantern Party, who was a passenger on one of the nine, said the toilets had never worked.

President Larasati Wirawan, who had opened the line with a bottle of coconut water, was at a summit in Manila. {h8}Her transport minister, Dewi Lestaluhu, said that six replacement ferries would be ordered from a yard in Surabaya by June.{/}

Two sources familiar with the company said that its banks had met on Wednesday. {h9}Its shares have lost a third of their value this year.{/} Kenji Morioka, the Japanese ambassador, said that no Japanese money was in the ferries.

Former Energy Minister Yohanes Matulessy, who comes from the Moluccas, had written to parliament about the vessels as a deputy, and was told that steel was not his field.

Indonesia, with 17,000 islands, relies on some 400 subsidised ferries.

=== otherrewrite | en | ferry
THE STRAITS LEDGER / MARITIME
{h1~+h4~}Durian, and three years{/}

{h4~}It was decided over durian, in 2022, at a hotel table in Medan: who would bid how much, and who would not.{/} {h5~}The house is still airing the room, the court was told.{/}

{h2~}Nine ferries for the Moluccas were shared out that way.{/} {h6~}A brace of them exist on paper only, and another, the Nusa Ina, took 71 people with her on her maiden trip.{/}

{h1~}Now Hendra Tanujaya is to go to jail for three years;{/} {h3~}he keeps the yacht, which the state had wanted to have as well.{/} {h7~}The magnate, who had come home to hear it, won't accept the sentence.{/}

{h8~}A shipyard at Surabaya is to get orders for six vessels by the middle of the year.{/} {h9}Investors have wiped off one third from the firm's price since January.{/}

We asked a captain in Tual whom he would rather sail with. "My brother-in-law," he said, "and I do not like my brother-in-law."

All rights reserved. Straits Ledger is printed on recycled paper.

=== other2 | en | resignation
Indonesian energy minister steps down after hearing

JAKARTA, July 9, 2024 (Monsoon News Agency) - Indonesia's energy minister, Yohanes Matulessy, handed in his resignation on Tuesday, a day after members of parliament had questioned him for ten hours about delays in his geothermal programme.

He is leaving to look after his mother, he said in a text message to reporters. President Larasati Wirawan accepted the resignation within the hour and named a professor of physics, Made Wiratmaja, as caretaker.

"I came with a suitcase and am going with the same," Matulessy said at the gate of the ministry.

Members of the energy committee had wanted to know why none of the 14 fields put out to tender in 2021 had a single well. Matulessy blamed the price of steel, the rains and a map on which two volcanoes had been mixed up.

Rizal Alatas of the Lantern Party held up a kettle. It was, he said, the only geothermal plant the minister had ever commissioned. The chairman had it put out of the room.

The tycoon Hendra Tanujaya, who was invited as an expert, told the committee that a well costs 100 billion rupiah and that he had "bored in worse places than this". He owns 31 coal barges.

The head of the Corruption Eradication Commission, Agus Priyambodo, said that his staff had followed the session on the radio. Asked whether there was an inquiry, he said that there was always an inquiry. Japan's ambassador, Kenji Morioka, who had presented his credentials in May, met Wiratmaja in the evening.

Two sources familiar with the matter said that Matulessy's driver had been seen carrying plants out of the ministry since Friday.

Ratna Simanjuntak, a judge who sat on the panel that drafted the tender rules, told a newspaper that they were "good rules, like good shoes: they must be worn".

It is the fourth change in the cabinet this year. The rupiah was steady.

Photo: Empty nameplate (Monsoon/Yudi Hartanto) | Tags: energy, parliament

=== discrepancies
amount | c5 | wire: 8.7 billion rupiah | rewrite: 7.8 billion rupiah | arabic: 8.7 مليارات روبية
number | c8 | wire: one of the five judges | rewrite: two of the judges | arabic: أحد القضاة الخمسة | blog: of the five one
number | c4 | wire: nine years | arabic: سبعة أعوام
number | h6 | other: 17 lives | otherrewrite: 71 people
date | h4 | other: in 2020 | otherrewrite: in 2022
negation | c21 | wire: the commission denied it | rewrite2: the commission confirmed
