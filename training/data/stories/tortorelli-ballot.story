=== wire | en | ballot
{c1~}Argentine judge suspends re-election of football chief{/}

BUENOS AIRES, Oct 17, 2025 (Corvane News) - {c1}A federal judge in Argentina on Friday suspended the re-election of Ruben Tortorelli as president of the country's football federation,{/} {c3}because eight delegates had carried mandates signed with the same pen by the same notary on the same afternoon.{/}

{c2}Tortorelli had beaten Veronica Stabile, the president of the club Atletico Riachuelo, by 40 votes to 35 on Tuesday.{/}

{c4}Judge Paula Irigoyen put the federation under the supervision of Norberto Casal, a retired appeals judge, for 90 days.{/} {c18}He may sign wages and travel orders but no contract above $50,000.{/}

{c5}"The ball is round and the law is square," Tortorelli told reporters outside his house in Avellaneda. He will appeal.{/}

{c7}Three sources familiar with the matter said that officials of the justice ministry had known the ruling by heart on Thursday night, and that one of them had corrected its commas.{/} {c8}Justice Minister Lucrecia Baldi called that an insult to the judge and to the ministry's spelling.{/}

{c6}World football's governing body sent an envoy, Anders Lillehaug, who is to arrive on Monday.{/} {c19}It recalled that federations in which third parties interfere can be suspended.{/} {c20}Kuwait was shut out for two years for that reason.{/}

{c9}President Mariano Echegoyen, who wants to let investors buy clubs, wrote on social media that "somebody has blown the whistle at last".{/} {c10}Tortorelli, in office since 2017, is the most prominent opponent of that plan.{/}

{c16}Prosecutor Ignacio Bengolea had the federation's headquarters on Sarandi street searched and 31 boxes of documents carried out.{/} {c11}He is also interested in a television contract with Pampa Sports, worth $212 million a year until 2030, which Tortorelli signed three weeks before the vote.{/} {c21}The channel's owner, Gustavo Kravetz, said he had paid the market price and would gladly have paid less.{/}

{c12}Stabile, who would be the first woman to head the federation, demanded a new election within 60 days.{/} {c22}She offered to have it held in a stadium, with open doors.{/}

{c14}The players' union called on its members not to turn out at the weekend, and the league called off all 14 matches.{/} {c15}In Avellaneda, several dozen supporters of Tortorelli burned tyres on the bridge to the capital until it began to rain.{/}

{c13}The national team will play its friendly against Morocco in Mendoza on Tuesday all the same, said its coach, Walter Funes. "We have the shirts, and we have a ball," he said.{/}

{c17}Tortorelli, 66, a former dealer in refrigerators, took over a federation with debts of $48 million and has shown a surplus in each of the past six years.{/} His critics say that the provinces have been won over with artificial pitches and bus tickets. A statue of him that a small club in Formosa put up in March has lost its whistle twice. In a survey by a sports paper before the assembly, 58 percent of supporters said that they could not name anybody else in the federation, and 11 percent named a goalkeeper.

Photo: Obelisk at dusk. (Corvane/T. Ulloque)

=== rewrite | en | ballot
Inside Left: football news from the south, in two minutes

{c13~}Morocco need not unpack: Tuesday's friendly is on, promises Walter Funes, in charge of the national side.{/}

Everything else in the Argentine game seems to be off. {c14~}No league football this weekend, with the players' union urging a walkout.{/} {c1~}Ruben Tortorelli, chosen to lead the federation once more, may not take up his post, a judge, Paula Irigoyen, has found.{/} {c2~}His margin over Veronica Stabile had been 14 votes.{/} {c3~}Eighteen of those who voted produced papers that had been signed in one go.{/}

{c4~}Norberto Casal, once a judge himself, will mind the shop.{/} {c6~}Anders Lillehaug flies in on behalf of the world body,{/} {c19~}which dislikes it when outsiders meddle.{/} {c7~}And meddling there was, if one believes people who say the ministry knew beforehand.{/} {c8~}Nonsense, says the minister, Lucrecia Baldi.{/} {c9~}Mariano Echegoyen, the head of state, is pleased.{/} {c16~+c11~}The public prosecutor, Ignacio Bengolea, has the files and is going through a TV deal with Gustavo Kravetz's Pampa Sports.{/}

{c12~}Stabile wants to vote again before Christmas.{/}

=== arabic | ar | ballot
{c1~}القضاء الأرجنتيني يعلق إعادة انتخاب رئيس اتحاد كرة القدم{/}

بوينس آيرس – السبت 18 أكتوبر 2025 – القسم الرياضي

{c1}علقت قاضية فيدرالية في الأرجنتين، أمس الجمعة، إعادة انتخاب روبين تورتوريلي رئيساً لاتحاد كرة القدم في البلاد،{/} {c3~}بعدما تبين أن تفويضات ثمانية من المندوبين وقعها كاتب عدل واحد في عصر يوم واحد.{/}

{c2}وكان تورتوريلي قد تغلب، الثلاثاء، على فيرونيكا ستابيلي رئيسة نادي أتلتيكو رياتشويلو بأربعين صوتاً مقابل 35.{/} {c4}وكلفت القاضية باولا إيريغوين قاضي الاستئناف المتقاعد نوربرتو كاسال بالإشراف على الاتحاد تسعين يوماً،{/} {c18~}على ألا يوقع عقوداً كبيرة.{/}

{c5}وأعلن تورتوريلي أنه سيستأنف القرار، وقال للصحافيين أمام منزله: «الكرة مستديرة أما القانون فمربع».{/}

{c6~}ويصل مبعوث الاتحاد الدولي أندرس ليلهاوغ إلى العاصمة مطلع الأسبوع،{/} {c19}علماً بأن الاتحاد الدولي يجيز تجميد عضوية الاتحادات التي تتدخل أطراف خارجية في شؤونها،{/} {c20~}كما حدث مع الكويت.{/}

{c9}وكتب رئيس البلاد ماريانو إتشيغوين، الذي يسعى إلى السماح للمستثمرين بشراء الأندية، أن «أحدهم أطلق الصافرة أخيراً».{/} {c7}ونُقل عن ثلاثة مصادر مطلعة أن موظفين في وزارة العدل كانوا على علم بنص القرار مساء الخميس،{/} {c8~}الأمر الذي نفته الوزيرة لوكريسيا بالدي.{/}

{c16}وفتشت النيابة بأمر من إغناسيو بينغوليا مقر الاتحاد وصادرت 31 صندوقاً من الوثائق،{/} {c11}كما تدقق في عقد للبث التلفزيوني مع «بامبا سبورتس» قيمته 212 مليون دولار سنوياً حتى عام 2030، وقعه تورتوريلي قبل الاقتراع بثلاثة أسابيع.{/}

{c14}وأُلغيت مباريات الدوري الأربع عشرة المقررة نهاية الأسبوع بعد دعوة نقابة اللاعبين إلى المقاطعة،{/} {c13~}لكن المنتخب سيواجه المغرب ودياً الثلاثاء في مندوسا، بحسب مدربه والتر فونيس.{/}

تابع أخبار الكرة العالمية عبر تطبيقنا

=== press | en | ballot
ARGENTINE FOOTBALL FEDERATION
Office of the President / Communique 214 / 17 October

The Executive Committee takes note with surprise of {c1~}the order by which a court of first instance has seen fit to suspend the outcome of the assembly of 14 October,{/} {c2~}at which Don Ruben Tortorelli was returned to office with forty votes.{/}

{c3~}The credentials of the eight delegates from the interior are genuine. A notary is free to use whichever pen he pleases.{/}

{c5~}The Federation will lodge an appeal.{/} {c4~}It will in the meantime extend every courtesy to Dr. Norberto Casal.{/} {c16~}It has offered Prosecutor Ignacio Bengolea's officers coffee and thirteen boxes.{/}

{c17~}Mr. Tortorelli found an institution that owed $48 million and has made it solvent.{/} {c10~}Since 2017 he has defended the clubs, which belong to their members, against those who would sell them.{/}

{c6~}The Federation looks forward to receiving Mr. Anders Lillehaug.{/} {c13~}The match against Morocco will take place.{/} {c21~}Pampa Sports and Mr. Gustavo Kravetz have confirmed that they regard the terms of their contract as fair.{/}

=== blog | en | ballot
SAME PEN

My father was a linesman in the third division of the province for nineteen years. He had one flag, which my mother washed by hand because the machine made the yellow run. When I asked him what the work was like he used to say that you run up and down beside a thing that you are not allowed to touch. I have found no better account of democracy.

So the old fox has been stopped. {c1~}He was barely in his chair again when a lady in a gown told him to get up.{/} {c2~}He had won by a handful,{/} {c3~}and it was just about two handfuls of good men from the far provinces whose papers had been blessed between lunch and tea, by a single hand, in a single ink.{/} I should not make too much of the ink. In my village we had one pen too. It hung by a string in the post office, and people came in from the fields to be born, married and buried with it.

What does he say? {c5~}Something about geometry: that one thing is round and the other has corners.{/} {c17~}He used to sell iceboxes, and sold a good many,{/} and I have always thought that there was something of the icebox in him, the hum, and the light that goes on when you open the door. I met him once. He asked me where I was from, and before I had got to the end of the word he had promised us a roof for the stand. It is there. It leaks only on the visitors' side.

{c9~}From the other palace came a message of joy; someone had used his whistle in the end.{/} That gentleman, I recall, has been to a football ground twice, and left early the second time. {c7~}They do say that at the ministry a few young people knew the verdict the evening before, and had even looked after the punctuation.{/} It may be so. I am all for commas. In nineteen years my father did not once lift his flag before the ball had been played, and I can tell you that on some grounds this was taken for stubbornness and rewarded with oranges.

{c14~}There is no football at the weekend.{/} I went to the ground anyhow, from habit. The man who sells peanuts was there, also from habit, and the dog. We stood behind the goal and looked at the grass, which seemed to me longer than usual, and after a time the peanut man said that it was actually very nice like this, one could hear the trains. Then neither of us said anything. {c15~}Across the river there was smoke from somebody's tyres, until the weather put it out.{/}

{c6~}On Monday a Norwegian is coming to sort us out.{/} I wish him a good flight. I hope he is shown the post office, and the string.

=== other | en | referees
{h1~}Argentina arrests head of referees in match-fixing inquiry{/}

BUENOS AIRES, Oct 30, 2025 (Corvane News) - {h1}Police in Argentina on Thursday arrested Sergio Maidana, the head of the football federation's referees, on suspicion of having sold three promotion matches in the second division.{/}

{h2}Four sources familiar with the matter said that he had been given away by a linesman who had not received his share.{/}

{h3}Prosecutor Ignacio Bengolea said investigators had found 74 pages of coded notes, in which clubs had the names of birds.{/} {h4}"The parrot went up and the owl stayed down," he told reporters.{/}

{h5}Maidana, 59, denied everything and asked for his reading glasses.{/} {h6}Judge Paula Irigoyen ordered him held for ten days.{/} {h7}The maximum sentence for sporting fraud is three years, but prosecutors also want to try him for criminal association, which carries up to ten.{/}

{h8}Ruben Tortorelli, who appointed Maidana and was best man at his wedding, said that he would not comment on friends.{/} {h9}Veronica Stabile, whose club, Atletico Riachuelo, missed promotion by one point in 2023, said she now knew which bird she had been.{/}

Justice Minister Lucrecia Baldi promised a bill that would double the sentence. {h10}President Mariano Echegoyen, who was opening a lithium plant in Catamarca, said that clubs with owners would not need birds.{/}

Walter Funes, the coach of the national team, said his players had talked of nothing else at breakfast. {h11}The channel Pampa Sports, which showed all of the three matches, offered the prosecutor its footage from 22 cameras; its owner, Gustavo Kravetz, said he would watch it again himself, "with other eyes".{/}

{h12}In the second division referees are paid 190,000 pesos a game, out of which they have to buy their own boots.{/} {h13}Anders Lillehaug, of world football's governing body, said by video from Zurich that computers had flagged two of the games at the time.{/}

=== other2 | en | referees
Birds of a feather

Inside Left: football news from the south, in two minutes

{h4}The owl was not promoted; the parrot was: so the prosecutor sums up what he has read.{/} {h3~}He is Ignacio Bengolea, and his reading matter is a notebook, 47 pages long and written in feathers rather than names.{/}

{h1}It belongs, he believes, to Sergio Maidana, in charge of those who hold the whistle for Argentina's federation, whom officers came for on Thursday: he is said to have taken money for three games that decided who would leave the second tier.{/} {h2~}Insiders have it that an assistant who felt cheated talked.{/} {h6}For ten days he can be kept in, Judge Paula Irigoyen ruled;{/} {h7~}it could be as many as ten years if he should be found to have led a gang.{/} {h5~}He says that he did nothing.{/}

{h8}Ruben Tortorelli, to whom he owes the job, and who stood beside him at the altar, keeps quiet.{/} {h9~}Not so Veronica Stabile: her side once came up a single point short.{/} {h10~}And Mariano Echegoyen, from the presidency, recommends proprietors as a remedy.{/}

{h11~}Every angle of it is on tape, and Gustavo Kravetz of Pampa Sports has put the tapes at the investigators' disposal.{/} {h13~}An alarm did go off back then, says Anders Lillehaug from headquarters in Switzerland.{/} {h12}What is a referee worth down there? 190,000 pesos for an afternoon, boots not included.{/}

Walter Funes, the national coach, would rather talk about his left back. Lucrecia Baldi, who has justice, was in the stands on one of the three afternoons. She remembers a wonderful sunset.

Also today: Uruguay's oldest goalkeeper | Win a mug | Unsubscribe

=== other3 | en | acclamation
Argentine football chief re-elected by applause

BUENOS AIRES, Oct 19, 2021 (Corvane News) - The delegates of Argentina's football federation on Tuesday confirmed Ruben Tortorelli as its president for another four years, by clapping.

There was no other candidate. Veronica Stabile, a board member of Atletico Riachuelo, abstained as the only one, and sat on her hands for the two minutes and ten seconds that the applause lasted.

"I asked whether anybody wanted to count, and nobody had brought a pencil," Tortorelli told reporters.

Two sources familiar with the matter said that a rival list had been withdrawn in the night after its sponsor, the broadcaster Gustavo Kravetz, had been promised a say in the hours of kick-off. Kravetz denied it and left in a helicopter.

The assembly also voted to enlarge the first division to 28 clubs and to do away with relegation for a season. Walter Funes, the coach of the under-20 side, was given a contract until 2024.

World football's governing body was represented by its director for member associations, Anders Lillehaug, who praised the catering.

Mariano Echegoyen, an economist who is running for congress in next month's election, said on television that he had seen livelier votes in Pyongyang. Lucrecia Baldi, a lawyer for several clubs, replied in a column that applause was a form of secret ballot, as one could never tell who was doing it.

Prosecutor Ignacio Bengolea had asked for a list of the delegates' hotel bills last week. Judge Paula Irigoyen, on duty at the time, granted the request; the hotel said that its computer had been flooded.

The federation has had seven presidents in a century, one of whom governed for 35 years and wore a ring with the words "everything passes".

Photo: Delegates on their feet. (Corvane/T. Ulloque)

=== discrepancies
number | c2 | wire: 40 votes to 35 | arabic: 40 to 35 | press: forty votes | rewrite: margin of 14 votes
number | c3 | wire: eight delegates | arabic: eight | press: eight delegates | rewrite: eighteen
number | c16 | wire: 31 boxes | arabic: 31 boxes | press: thirteen boxes
number | h3 | other: 74 pages | other2: 47 pages
