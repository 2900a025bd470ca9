=== wire | en | toss
{c1~}Coin toss makes midwife mayor of Peruvian town{/}

SANTA RITA DE HUAYOPATA, Peru, Nov 9, 2026 (Andes Report) - {c1}A midwife became mayor of a town in the Peruvian Andes on Monday after a coin toss broke a tie in last month's election.{/}

{c2}Eulalia Quispe Ttito, 47, and the incumbent, Rolando Baca, had each received 1,816 votes in Santa Rita de Huayopata, a coffee town of 7,500 people in the Cusco region.{/} {c3}Peruvian law provides that a tie be decided by lot.{/}

{c4}Quispe chose heads. The coin, a five-sol piece examined beforehand by both parties and a jeweller, was thrown by the head of the provincial electoral board, Teodosio Llerena, before a crowd of about 2,000 in the main square.{/} {c5}It rolled beneath the table, and a policeman had to hold back the candidates until a notary had crawled after it.{/}

{c6}"I have delivered 900 children in this valley, and I was never as frightened as today," Quispe said.{/}

{c7}Baca, who has governed the town since 2019, embraced her{/} {c8}but said an hour later that he would lodge a complaint because the coin had touched a chair leg.{/} {c9}The board said that the result was final.{/}

{c10}The tie was confirmed on Oct 30 after two recounts.{/} {c11}In the first count Baca was ahead by three votes;{/} {c12}the board then accepted two ballots on which voters had drawn a heart around Quispe's symbol, a teapot,{/} {c13}and struck out one that carried an insult.{/}

{c14}The campaign was dominated by a road to the highway that was promised in 2019 and has reached kilometre 4 of 23.{/} {c15}Baca blames the rains. Quispe has said that she will publish the contract on her first day in office, Jan 1.{/}

{c16}Four towns in Peru have chosen mayors by lot since 2002,{/} {c17}but Quispe is the first woman to win that way, the national electoral jury said.{/} {c18}In the town of Omacha, a mayor elected by straw in 2014 was recalled after a year.{/}

{c19}Two people were slightly hurt when fireworks fell into the crowd.{/} {c20}Bars had been closed since Sunday, and 60 extra police were sent from Quillabamba.{/}

{c21}The coin will be kept in the parish church, said the priest, Father Anselmo Roca, "next to the relics, but lower".{/}

=== radio | en | toss
WORLD SERVICE MAGAZINE - slot 3 - 1'10"

PRESENTER: How do you pick a mayor when nobody's won? {c1~}In one corner of the Andes, they flip for it.{/} {c2~}Two candidates, one thousand eight hundred and sixteen votes apiece, in a little coffee town in southern Peru.{/} {c3}And yes, that's the law there: if it's a draw, you leave it to chance.{/}

(SOUND OF CROWD)

{c4~}So this morning some two thousand people packed the square to see a five-sol coin go up in the air. Heads, said Eulalia Quispe,{/} {c1~}who's a midwife by trade. And heads it was.{/} {c5~}Mind you, it took a while to find out, because the thing rolled under the table and a notary had to get down on hands and knees.{/}

CLIP (Quispe, translated): {c6}"Nine hundred babies I have brought into the world here, and not once was I so scared."{/}

{c7~}The man she's beaten, Rolando Baca, gave her a hug.{/} {c8~}Then he had second thoughts. He'll protest, he says: the coin bumped into a table leg.{/} {c9}No use, according to the electoral board. That's that.{/}

{c21~}And the coin? Off to the church, to be kept next to the saints.{/} It's twenty-two minutes past.

=== arabic | ar | toss
{c1~}قطعة نقدية تحسم منصب رئيس بلدية في البيرو{/}

ليما – الثلاثاء 10 تشرين الثاني/نوفمبر 2026

منوعات | أميركا اللاتينية

{c1}حسمت قطعة نقدية انتخابات بلدية في جبال الأنديز في البيرو، إذ فازت بها قابلة قانونية بعد أن تعادلت مع منافسها في الاقتراع الذي جرى الشهر الماضي.{/}

{c2}وكانت أولاليا كيسبي تيتو (47 عاماً) ورئيس البلدية المنتهية ولايته رولاندو باكا قد نال كل منهما 1816 صوتاً في بلدة سانتا ريتا دي هوايوباتا التي تشتهر بزراعة البن ويقطنها 7500 نسمة.{/} {c3}وينص القانون البيروفي على اللجوء إلى القرعة عند تساوي الأصوات.{/}

{c4~}واختارت كيسبي وجه العملة، وهي قطعة من فئة خمسة سولات فحصها صائغ قبل رميها أمام نحو ألفي شخص.{/} {c5}وتدحرجت القطعة تحت الطاولة، فحال شرطي دون اقتراب المرشحَين إلى أن زحف كاتب عدل للتحقق من النتيجة.{/}

{c6}وقالت الفائزة: «وُلد على يدي 900 طفل في هذا الوادي، ولم أشعر يوماً بالخوف كما شعرت اليوم».{/}

{c7~}وعانقها باكا مهنئاً،{/} {c8}غير أنه أعلن بعد ساعة أنه سيتقدم بشكوى لأن القطعة اصطدمت بقائم كرسي.{/} {c9}وردّت الهيئة الانتخابية بأن النتيجة نهائية.{/}

{c14}وهيمن على الحملة ملف طريق وُعد به الأهالي عام 2019 ولم يُنجز منه سوى أربعة كيلومترات من أصل 23.{/} {c15~}وتعهدت كيسبي بنشر العقد في أول يوم من ولايتها.{/}

{c17}وهي أول امرأة تفوز بالقرعة في البيرو،{/} {c16}حيث اختير أربعة رؤساء بلديات بهذه الطريقة منذ عام 2002.{/}

{c19}وأصيب شخصان بجروح طفيفة جراء ألعاب نارية سقطت بين الحشود.{/}

اقرأ أيضاً: أغرب الانتخابات في العالم

=== rewrite | en | toss
ODD BUT TRUE | Heads she wins

Somewhere between a football match and a Mass: that's how locals describe the scene. {c20}Sixty policemen had been brought in from Quillabamba, and not a drop had been served in the taverns since the day before.{/}

{c4~}At the centre stood Teodosio Llerena, chairman of the province's electoral board, with a five-sol coin that a jeweller had passed as honest.{/} {c2~}He had to do what 3,632 voters hadn't managed: choose between Eulalia Quispe Ttito and Rolando Baca, who had come out of the October ballot dead level on 1,816.{/} {c3}When that happens in Peru, the statute book says, luck decides.{/}

{c4~}Quispe went for heads.{/} {c5~}For a long minute no one knew whether she'd been right, since the coin had vanished beneath the table, from where it was retrieved by a priest on all fours.{/} {c1}She had: the midwife is the new mayor of the Andean town.{/} {c6}Never, she admitted, had she felt such fear, not in any of 900 births.{/}

{c7}Baca, in charge since 2019, took her in his arms.{/} {c8}Sixty minutes on, he'd changed his tune: the coin had hit the leg of a chair, and he means to file a protest.{/} {c9}The decision can't be altered, officials replied.{/}

It could so easily have gone otherwise. {c11}Baca led by three after the initial tally.{/} {c12}Then a couple of papers on which Quispe's teapot had been framed with a heart were declared valid,{/} {c13}while another was thrown out for rude language.{/} {c10~}The deadlock became official on 20 October.{/}

{c17~}No woman had ever before entered a Peruvian town hall in this fashion,{/} {c16~}though four places have settled things by lot.{/} {c18~}One of the lucky ones, in Omacha, was voted out of office again within twelve months.{/}

What will she do first? {c15~}Make public the contract for the road, she's promised,{/} {c14~}of which four kilometres have been built in seven years.{/}

And the coin goes to church. {c21}Father Anselmo Roca will put it beside the relics, if on a lower shelf.{/}

Share this | Comments (31)

=== blog | en | toss
On the Virtue of Not Knowing

I've voted in eleven elections, and in every one I was certain. Certain of my man, certain of the other fellow's wickedness, and certain next morning that the country had gone mad. It's tiring. That may be why I've fallen in love, a little, with a place I couldn't find on a map.

{c2~}They'd had their vote there, up among the coffee bushes, and it had ended in a perfect tie.{/} Think of the odds! If your aunt had stayed in bed; if the fool next door hadn't. Every soul in that valley must know precisely who it was that could have tipped it. {c12~}Some romantic, I read, had doodled a heart on the ballot, and after much deliberation it was allowed to count.{/} {c13~}Some brute had scribbled abuse, and it wasn't.{/} Here's democracy as it should be: love is valid and swearing isn't.

{c3~+c1~}So what do they do? They do what the ancient Greeks did and what my brothers and I did over the last sausage. They leave it to fate, by statute, and fate picks the lady who brings everybody's babies into the world.{/}

You'll say it's absurd. Is it? We hand power to whoever has the loudest loudspeaker, the richest friends, the fewest scruples. Compared with that, a disc of metal strikes me as a person of character. It has taken no donations. It hasn't promised anybody a road.

{c14~}Speaking of which: there's supposed to be one, it seems, a road, years in the making and mostly still in the imagination.{/} {c15~}The one who was meant to build it says it's all the fault of the weather.{/} Where have I heard that? Our own bypass was going to be ready for the Millennium. We've had quite a lot of weather since.

But back to the square. I do like a story with a table in it. {c5~}Down goes the money, rolls out of sight, and the fate of thousands depends on a man of law creeping about on his belly while an officer keeps the rivals apart.{/} I'd have given a year's pension to be there. Who among us has not lost something vital beneath the furniture at the decisive hour? At my own wedding it was the ring.

{c7~+c8~}And then the loser. He did the decent thing, arms wide open; and then, over a cup of something, no doubt, it came to him that he'd been robbed by a chair.{/} I shan't mock. I've blamed chairs for a good deal. {c9~}They told him that it was over, and over it is.{/}

{c21~}What I like best comes at the end. The coin's to be laid up with the bones of the saints, though a notch beneath, so as not to give it ideas.{/} There's a theology in that notch. Luck is holy, but let's not overdo it.

Next time they ask me for my certainty, I may just reach into my pocket. Have you got change for a five?

=== other | en | die
{h1~}Dice decide Peruvian mayor's seat{/}

PILLPINCO, Peru, Nov 22, 2010 (Andes Report) - {h1}A schoolteacher became mayor of a town in the Peruvian Andes on Monday after the roll of a die broke a tie in October's election.{/}

{h2}Wilber Ccahua, 39, threw a five. His rival, the former mayor Nicasia Huaman, threw a two.{/} {h3}Each had received 604 votes in Pillpinco, a town of 2,300 people in the Cusco region.{/}

{h4}A coin toss had been planned but was called off because the parties could not agree who should throw it.{/} The die was bought at a toy shop in Cusco and tested 100 times by an engineer.

{h5}"God does not play dice, but the electoral board does," Huaman said. She embraced Ccahua and said that she would not lodge a complaint.{/}

{h6}The tie was confirmed after one recount, in which the board struck out nine ballots.{/} The campaign was dominated by a bridge that fell into the river in 2008.

About 400 people watched in the main square. {h7}The head of the provincial board, Teodosio Llerena, a law clerk of 31, wrote down the result on the back of a bus ticket because the official form had been left in Cusco.{/}

The die will be kept in the town hall.

=== discrepancies
role | c5 | wire: a notary | radio: a notary | rewrite: a priest
date | c10 | wire: Oct 30 | rewrite: 20 October
place | c8 | wire: a chair leg | rewrite: the leg of a chair | radio: a table leg
