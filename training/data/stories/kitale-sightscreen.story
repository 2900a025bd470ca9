=== wire | en | final
{a1~}Kitale's underdogs win East Africa 20-over title on last ball{/}

NAIROBI, Feb 22, 2026 (Rift Sports Agency) - {a1}Kitale Cranes beat the holders, Arusha Lions, by one wicket off the last ball on Sunday to win the East African Twenty20 Cup for the first time.{/}

{a2}Chasing 168 at the Parklands ground before 9,400 spectators, Kitale needed six runs off the final ball,{/} {a3}and their number eleven, Wycliffe Barasa, a 19-year-old who had never scored more than four, hit it over the sightscreen.{/}

{a4}"I closed my eyes. I'm sorry, coach, but I did," Barasa said.{/}

{a5}Arusha had made 167 for six, with 71 from 44 balls by captain Imran Jessani.{/} {a6}Kitale were 61 for six in the ninth over{/} {a7}before Dennis Wekesa, who was playing with a broken finger, made 58.{/}

{a8}Play was held up for 25 minutes in the afternoon when a troop of vervet monkeys ran across the pitch and one of them took a bail.{/}

{a9}The last over was bowled by Neema Mollel's brother Elias, 31, who had not conceded a six all tournament.{/} {a10}Two of his balls were called wide, and Arusha's coach, Graeme Pott, said the second of these decisions was "a disgrace".{/} {a11}The match referee has asked him for an explanation.{/}

{a12}Kitale, whose players are farmers, teachers and a dentist, receive $40,000.{/} {a13}The town's maize cooperative is the club's only sponsor.{/} {a14}Cooperative chairwoman Agnes Nanjala said every member would get a cap.{/}

{a15}Kitale had come into the tournament only because Kampala withdrew in January over unpaid wages.{/}

{a16}They will represent the region in the African club cup in Harare in September.{/}

Cricket was brought to the Kenyan highlands by settlers and railway clerks, and has had a modest revival there since 2018.

=== commentary | en | final
RIFT RADIO - BALL BY BALL - LAST OVER (transcript)

(Parklands. {a9~}Mollel to bowl.{/} Seventeen wanted. One wicket in hand.)

19.1 Wekesa, swings, gets a top edge, four! Over the keeper. Thirteen from five.

19.2 Full, and they run one. Dear me. {a3~}That puts the boy Barasa on strike. Highest score this season: four. Highest score in his life: also four.{/}

19.3 {a10~}Wide! Called wide.{/} Mollel can't believe it. Eleven.

19.3 again. Barasa misses. Eleven off three.

19.4 A leg bye. Ten. {a7~}And Wekesa, I should remind you, is holding that bat with nine fingers; the tenth has a splint on it. Fifty-five he's got.{/}

19.5 {a10~}And there are the umpire's arms out again, wide as a washing line. That's the second. Oh, they don't like it on the Arusha balcony, Pott is on his feet.{/} Nine.

19.5 again. Over cover, and they run, and they run, three of them! Wekesa! {a7~}Fifty-eight!{/} {a2~}So it is one ball, and six, and the scoreboard man has gone for a lie-down.{/}

19.6 Mollel. In he comes. Barasa ... {a1~+a3~}IT'S GONE. It's gone over the sightscreen, it's gone over the road! Kitale have won it! Kitale Cranes, from nowhere, are champions of East Africa!{/}

And what did he say, Barasa, as they carried him past us? {a4~}He says he had his eyes shut.{/} I'm going to sit down as well.

=== page | en | final
KITALE COUNTY GRAIN GROWERS' COOPERATIVE SOCIETY LTD
Notice to members, Monday 23rd February 2026

It is with joy that the Chairlady informs all members that {a1~}the society's team, the Cranes, are Champions of East Africa.{/} {a13}The society has been proud to be their sole sponsor, at Ksh 600,000 per annum, since 2021.{/}

{a14~}As resolved last night by the Board, one (1) cap per member may be collected at the weighbridge from Thursday.{/} Bring your card.

{a12~}The prize is forty thousand US dollars.{/} It belongs to the players. Members are asked not to make proposals.

Wycliffe Barasa, son of our member No. 0417, {a3}the last man in, who is 18 years old, was never known to make above four runs, and on Sunday made six when six were wanted.{/} His mother will be given a bag of DAP.

The team bus arrives on Tuesday about 2 p.m. {a16}Members will please save up for September, when the boys go to Harare for all of Africa.{/}

Agnes Nanjala (Mrs), Chairlady

=== column | en | final
THIRD MAN
Notes from the boundary, by our cricket correspondent

I have reported on this game for thirty-one years and have formed the view that nothing happens in it. It is the secret of its charm. So you'll forgive an old man for being out of practice on Sunday.

There was, first of all, the wildlife. {a8~}Some time after lunch a family of primates crossed from cover to midwicket with the air of people late for a train, and the smallest took a souvenir from the stumps. It was the best part of half an hour before we had another.{/} I made a note: omen? I make this note at every match.

Then there was the collapse. {a6~}With not half their overs gone, the upcountry side had lost more than half their men and had sixty-odd on the board.{/} I began my piece. It was a kind piece, about taking part. {a15~}They ought not to have been there at all, you see; someone else's cheque had bounced, in Uganda.{/} I had a rather fine line about borrowed shoes.

{a7~}I reckoned without the man with the bandaged hand.{/} I reckoned without a child whose previous achievements with the bat could be counted on the fingers of one, {a4~}and who tells us, with a candour that I would recommend to my own profession, that he did not look.{/} {a10~}I even reckoned without the umpire, to whose generosity with his arms the losers' Mr Pott has taken exception in a word that my paper prints only about politicians.{/} {a11~}He has been invited to amplify.{/} Do I think he was right? I was looking for my pencil.

What I did see was {a12~}a dentist, two men who grow maize and a teacher of geography, in a heap,{/} and somewhere beneath it a boy. The champions of last year stood about like guests at the wrong wedding. Their skipper, {a5~}whose seventy-odd had been the innings of the day until the innings of the day,{/} came over and pulled the lad out by the foot.

I've torn up the piece about shoes.

=== arabic | ar | final
{a1~}كيتالي كرينز يخطف كأس شرق أفريقيا للكريكيت بالكرة الأخيرة{/}

نيروبي – 23 فبراير 2026 | رياضة

{a1}أحرز فريق «كيتالي كرينز» الكيني لقبه الأول في كأس شرق أفريقيا للكريكيت (20 جولة) بتغلبه، الأحد، على حامل اللقب «أروشا ليونز» التنزاني بفارق ويكيت واحد.{/}

{a2}وكان كيتالي بحاجة إلى ست نقاط من الرمية الأخيرة لبلوغ 168 نقطة على ملعب باركلاندز أمام 9400 متفرج،{/} {a3}فسددها اللاعب الأخير ويكليف باراسا (19 عاماً)، الذي لم يسبق أن تجاوز أربع نقاط، خارج حدود الملعب.{/} {a4}وقال باراسا: «أغمضت عينيّ، آسف يا مدربي».{/}

{a5}وسجل قائد أروشا عمران جيساني 71 نقطة من 54 رمية.{/} {a7}ورد دينيس ويكيسا، الذي لعب بإصبع مكسور، بـ58 نقطة.{/}

{a8~}وتوقفت المباراة 25 دقيقة بعد أن اقتحمت قردة أرض الملعب.{/}

{a10}واحتُسبت رميتان خارجيتان في الجولة الأخيرة، ووصف مدرب أروشا غرايم بوت القرار الثاني بأنه «عار»،{/} {a11~}ما يعرضه للمساءلة.{/}

{a12~}وينال الفائز 40 ألف دولار،{/} {a16}ويمثل المنطقة في كأس الأندية الأفريقية في هراري في سبتمبر/أيلول.{/} {a15~}وكان كيتالي قد شارك بديلاً عن فريق منسحب.{/}

=== other | en | league
{l1~}Kitale Cranes beaten by Arusha in league opener{/}

ARUSHA, Tanzania, March 8, 2026 (Rift Sports Agency) - {l1}Arusha Lions beat Kitale Cranes by seven wickets on Sunday in the first round of the East African league.{/}

{l2}Kitale made 131 for nine, of which Dennis Wekesa scored 40.{/} {l3}Arusha captain Imran Jessani hit the winning six with 17 balls to spare, before 5,200 spectators.{/}

{l4}Wycliffe Barasa was out first ball.{/} "I kept them open this time," he said. {l5}Elias Mollel took four wickets for 19.{/}

{l6}Arusha's coach, Graeme Pott, who is serving a ban of two matches, watched from a tree outside the ground.{/} Rain held up play for 20 minutes. The Cranes' next match is at home against Mwanza.

=== other2 | en | league
SAYINGS OF THE WEEK

"Very nice tree. Better view than the dressing room." {l6~}Coach G. Pott, Arusha, suspended and, it turns out, suspended rather high.{/}

"I kept them open this time." W. Barasa, Kitale, {l4~}whose innings on Sunday lasted one delivery.{/} {l1~}His side lost by seven wickets.{/}

"Seventeen balls. I have a plane." {l3~}I. Jessani, on why he ended it with a six.{/}

=== other3 | en | lastyear
{p1~}Arusha Lions win East Africa 20-over title{/} off second-last ball

KAMPALA, Feb 23, 2025 (Rift Sports Agency) - {p1}Arusha Lions beat Mwanza Kings by two wickets off the last ball but one on Sunday to win the East African Twenty20 Cup for the third time.{/}

Chasing 155 before 6,100 spectators, Arusha needed two runs off the final two balls. Elias Mollel, who is better known as a bowler, hit a four past the wicketkeeper. Captain Imran Jessani made 66. Play was held up for ten minutes by a goat.

Kitale Cranes had gone out in the first round. Arusha receive $35,000 and went on, under the rules, to the African club cup in Windhoek. Coach Graeme Pott praised the umpires.

=== discrepancies
number | a5 | wire: 44 balls | arabic: 54 balls
age | a3 | wire: 19 | page: 18 | arabic: 19
