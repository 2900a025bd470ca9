=== wire | en | final26
{c1~+c2~}Sanaga Sport win Cameroon Cup after blackout and shootout{/}

YAOUNDE, May 31, 2026 (Equator Press) - {c1}Sanaga Sport of Edea won the Cameroon Cup for the first time on Sunday, beating Lion Noir of Maroua 5-4 on penalties after a 2-2 draw.{/}

{c2}The final at the Ahmadou Ahidjo stadium was interrupted for 38 minutes when the floodlights failed in extra time.{/} {c3}Goalkeeper Aboubakar Haman of Lion Noir, who had saved two penalties, struck the last one against the bar.{/}

{c4}Elvis Fonyuy headed Sanaga into the lead in the ninth minute,{/} {c5}but Lion Noir turned the match with goals by Moussa Dairou and a Beninese substitute, Romaric Agbo.{/} {c6}Fonyuy, 19, equalised with a free kick in the 94th minute,{/} {c7}which referee Blaise Eyenga had retaken because the wall had moved.{/}

{c8}"There was no light, but there was Elvis," coach Serge Ndedi said.{/} {c9}His opposite number, the Belgian Wim Opdebeeck, said he would lodge a protest, as the lights had been too weak after the interruption.{/}

{c10}Prime Minister Lucien Oyono handed over the trophy in place of the head of state, by the lamp of a fire engine.{/} {c11}He was whistled at by some of the 38,000 spectators.{/}

{c12}Sports Minister Celestin Mvogo blamed the stadium's generator, serviced in March for 96 million CFA francs ($170,000).{/} {c13}Federation president Rigobert Tchoumi said the ministry, which owns the stadium, had ignored three letters.{/} {c14}The two men have not been on speaking terms since they quarrelled over the choice of a national coach.{/}

{c15}Sanaga's owner, aluminium trader Madeleine Siewe, promised each player a motorcycle.{/} {c16}The club will represent Cameroon in the African Confederation Cup.{/} {c17}It was its third final; it had lost the others, in 1998 and 2011.{/}

=== arabic | ar | final26
{c1~}«سناغا» بطلاً لكأس الكاميرون{/} {c2~}بعد انقطاع الكهرباء{/}

ياوندي – 1 يونيو/حزيران 2026

{c1}أحرز فريق سناغا سبور من مدينة إيديا كأس الكاميرون لأول مرة في تاريخه، الأحد، بفوزه على ليون نوار من ماروا 5-4 بركلات الترجيح إثر تعادلهما 2-2.{/}

{c2}وتوقف النهائي الذي احتضنه ملعب أحمدو أهيدجو 83 دقيقة بسبب تعطل الأضواء الكاشفة في الوقت الإضافي.{/} {c3~}وأهدر حارس ليون نوار أبوبكر هامان الركلة الأخيرة حين سددها في العارضة.{/}

{c4~}وافتتح إلفيس فونيوي التسجيل لسناغا بضربة رأس،{/} {c5~}ثم قلب ليون نوار النتيجة بهدفي موسى دايرو والبديل روماريك أغبو،{/} {c6~}قبل أن يدرك فونيوي التعادل من ركلة حرة في الوقت بدل الضائع{/} {c7~}أمر الحكم بليز إيينغا بإعادتها.{/}

{c8}وقال المدرب سيرج نديدي: «لم يكن هناك ضوء، لكن كان هناك إلفيس».{/} {c9~}بينما أعلن البلجيكي فيم أوبديبيك أنه سيقدم احتجاجاً.{/}

{c10~}وسلّم رئيس الوزراء لوسيان أويونو الكأس للفائزين على ضوء سيارة إطفاء،{/} {c11~}وسط صفير بعض الجماهير.{/}

{c12~}وحمّل وزير الرياضة سيليستان مفوغو المولّد الكهربائي المسؤولية،{/} {c13}فيما قال رئيس الاتحاد ريغوبير تشومي إن الوزارة، وهي مالكة الملعب، تجاهلت ثلاث رسائل.{/}

{c15}ووعدت مالكة النادي تاجرة الألمنيوم مادلين سيوي كل لاعب بدراجة نارية.{/} {c16~}وسيشارك سناغا في كأس الكونفدرالية.{/}

=== rewrite | en | final26
FIFTH QUARTER
African football, unfiltered

{c10~}A fire engine lit the ceremony. In its beam stood premier Lucien Oyono with a cup in his hands,{/} {c11~}and a part of the crowd of 38,000 gave him the whistles.{/}

{c10~}He was deputising for the president.{/} What a night! {c1~}Sanaga Sport, never before winners of the thing, have the Cameroon Cup. Five of their spot kicks went in, four of Lion Noir's.{/} {c3}The one that didn't was taken by the hero himself: Aboubakar Haman, who had stopped a couple between the posts, ran up and hit wood.{/}

Rewind. {c4}Nine minutes on the clock, corner, Elvis Fonyuy's head, 1-0 for the men from Edea.{/} {c5~}Then Moussa Dairou and Romaric Agbo, who had come on from the bench, put Maroua ahead.{/} {c6~+c7~}Four minutes into added time a free kick by Fonyuy was blocked; the wall had crept forward; again, said Blaise Eyenga; and this time the 21-year-old found the corner.{/}

{c2~}In extra time, darkness. It took 38 minutes to get the bulbs to glow again,{/} {c9~}too dimly, complains Lion Noir's Wim Opdebeeck, who has accepted the result.{/} {c8~}Serge Ndedi, his colleague, had his Elvis and needed no lamp.{/}

Whose fault? {c12~}It was that generator, and 96 million francs had just been spent on it, says the minister, Celestin Mvogo.{/} {c13~}Two letters about it went unanswered, says the federation's Rigobert Tchoumi.{/} {c14~}They don't talk to each other, those two; it's an old story, about a trainer.{/}

{c17}In 1998 and in 2011 Sanaga had been beaten finalists.{/} {c16}Their next trips will be continental: the Confederation Cup awaits.{/} {c15~}Most will travel to practice on two wheels, a gift from Madeleine Siewe.{/}

Rate this: 👍 👎

=== rewrite2 | en | final26
Sanaga Valley Observer
By our man in the stands, Théodore Ekwalla

{c17~}Third time lucky. The grandfathers among us wept in '98, the fathers wept in 2011,{/} {c1}and on Sunday, in Yaounde, it was for joy that everyone wept: Sanaga Sport 2, Lion Noir of Maroua 2, and five to four for us from the spot. The cup is in Edea, where it has never been.{/}

Your reporter left by the six o'clock bus with forty-one supporters, a goat and a trumpet. The goat was taken from us at the toll in Pouma. The trumpet was played by Maître Ndongo, a bailiff, who knows one tune. At Boumnyebel we bought plums. A truck with supporters of the other side overtook us, on the right, and there was an exchange of plums.

{c4~}We had hardly sat down when Elvis Fonyuy put in the first with his head.{/} His mother sat in the row before mine and covered her eyes; she did not see that goal, nor any other. {c5~}Of what came next I shall say only that Moussa Dairou was offside by the length of a canoe, and that the one from Benin hit it with his shin.{/} The sun went down. One began to speak about the road home. A man behind me was already dividing up, aloud, among the members of the committee, the guilt.

{c7}Then came that free kick. It struck somebody in their wall, which had walked two steps; Eyenga, the referee, saw it and blew.{/} {c6~}So the child had another go, and in it flew, four minutes after the ninety.{/}

{c2~}Later everything went black, for 48 minutes by my watch.{/} Thirty thousand telephones came out, and it was like mass. Somebody struck up the hymn of the aluminium workers, which has eleven verses, and we got to the end of it. A child was passed along over our heads to its father. Vendors sold groundnuts by feel. {c12}The generator is to blame, if one is to believe Celestin Mvogo, the minister, though it had its service in March, at a cost of 96 million francs to you and me.{/} {c13~}Rigobert Tchoumi, who presides over our football, says he had written to the ministry.{/}

{c3~}And then the keeper, Aboubakar Haman, a great keeper, ours will admit it: on the crossbar.{/} There was a sound as of a gong. Nobody moved, for one second, and in it I could hear the trumpet.

{c8}"There was no light, but there was Elvis," said Serge Ndedi, our coach.{/} {c9}Wim Opdebeeck wants to contest it: the lamps were said to have been too feeble after the break.{/} {c10~}We had light enough to see Prime Minister Oyono pass the cup to our captain.{/} {c15}A motorcycle for each of the team, cried Madeleine Siewe, owner of the club and of much else that is made of aluminium.{/} The motorcycles will come from Douala on Friday, there will be a parade from the bridge to the smelter, and schools have been asked not to notice if somebody is missing.

We were home at five. The goat, it turned out, was waiting for us at the toll.

=== blog | en | final26
Notes from a dark kitchen

Our current goes off at seven. One doesn't speak about it; one says, "Ah," and feels along the shelf. My wife can peel yams in the dark, my son has learned the periodic table in it, and of my own accomplishments I'll only mention that I can tell by the sound which of my neighbours has fuel.

{c2~}So when it happened to them, in front of the whole country, with the ball in play, I admit that I said it with a certain warmth. Ah. For more than half an hour they sat there as we sit here.{/} Did they feel along the shelf? I saw, on my brother-in-law's telephone, ten thousand little lights. It's never looked so well, that stadium. One couldn't see it.

{c12~}There was a machine for that case, they'd had the mechanic in at the beginning of spring, and he hadn't come cheap.{/} I know that mechanic. Not him, but his cousin: he opens the hood, and whistles, and asks if you have a sister. {c13~}They'd been told, says the one with the whistle and the blazer, three times, by post. The other one doesn't open his letters.{/} {c14~}They had words once, about who should coach the Lions, and since then they greet each other through third persons.{/} I've an uncle and an aunt like that. At funerals we place a priest between them, a stout one, Father Anselme, who has been told about both sides and takes the bigger piece of each one's chicken.

My grandmother held that light was for people who had something to hide. In her house you ate while there was day, and afterwards she told you what she knew, and she knew everything: who had dug up whose boundary stone in 1931, which of the nuns had been a wrestler. She never saw a bulb until she was sixty, and then she asked to have it turned off, as one couldn't hear properly.

I'm supposed to write about football. I don't understand it. I was put in goal as a boy because I was wide. In 1990 I ran out into the street with everyone else and kissed a policeman, and when I'm asked what I have done for my country, that's it.

{c3~}But I understand the keeper. That he should have kept out two and then have to go up there himself!{/} It's like asking the cook to wash up. He hit the bar, with such a noise that it was heard in the seats for the poor. Leave him be. {c6~+c7~}And the boy, I understand him as well: they let him do it over, the thing he'd missed, when the time was already up, and he did it right.{/} How often does that happen? I've wanted to do over nineteen or twenty things, I have a list, and nobody's ever blown a whistle.

{c10~}The great man stayed in his palace and sent the next one, who had to find the silver by the headlamp of the fire brigade.{/} {c11~}They whistled at him, it says.{/} I think they were only calling the dog. {c8~}"We had no light," the winner's trainer said, "but we'd got Elvis."{/} I've told it to my wife, in the kitchen. She said: and who's going to buy the candles, Elvis?

=== league | en | league
EDEA, May 10, 2026 (Equator Press) - Lion Noir of Maroua became champions of Cameroon for the fourth time on Sunday with a 1-0 win at Sanaga Sport that was overshadowed by a row about a ball.

Moussa Dairou scored in the 71st minute with a ball which, Sanaga's players said, had come from the stands, while the match ball lay behind the goal. Referee Apollinaire Zang let the goal stand after talking to both of his assistants.

"There were two balls, and they had one brain," Sanaga coach Serge Ndedi said. His opposite number, the Belgian Wim Opdebeeck, said that he had been looking at his watch.

Goalkeeper Aboubakar Haman, who was booked for sitting down, did not concede a goal in eight matches of the play-offs, a record. Elvis Fonyuy came on after an hour with a bandaged thumb and hit a post.

Federation president Rigobert Tchoumi handed over a shield, as the cup is being repaired. He was pelted with groundnuts. Sports Minister Celestin Mvogo, who had flown in with a brass band, left before the end. Prime Minister Lucien Oyono sent a telegram.

Sanaga's owner, Madeleine Siewe, said she would have the two balls examined by a university. The federation's rules do not say what is to be done in such a case, its secretary said.

Lion Noir, the club of the Far North region, won the title with 61 points. They are the first champions from north of the Adamawa plateau since 1984. The team travels to most of its matches by night train, and its supporters, who call themselves the Moustaches, do not cut their hair between March and the last day of play.

In Maroua thousands danced on the dry bed of the Kaliao until a sandstorm broke.

Elsewhere: Bafang relegated | Women's league: all results | Buy the 2027 calendar

=== final25 | en | final25
YAOUNDE, June 15, 2025 (Equator Press) - {h1}Lion Noir of Maroua won the Cameroon Cup on Sunday with a 3-1 victory over Espoir of Bafoussam,{/} {h2}whose captain was sent off after 26 seconds.{/}

{h3}The captain, Patrice Kemajou, had punched the match ball out of the hands of referee Blaise Eyenga because he had lost the toss.{/} {h4}Kemajou, 34, was playing the last game of his career.{/}

{h5}Moussa Dairou scored twice and goalkeeper Aboubakar Haman, with a kick that bounced over his colleague, once.{/} {h6}Bafoussam's goal was made by Elvis Fonyuy, then on loan from Edea, in the 80th minute.{/}

{h7}"I have seen longer national anthems than that captain's final," said Lion Noir's coach, Wim Opdebeeck, who had taken over in January.{/} {h8}Serge Ndedi, who trained Bafoussam, resigned in the tunnel.{/}

{h9}It rained so hard that Prime Minister Lucien Oyono gave the trophy to the winners in their dressing room.{/} {h10}The match was watched by 22,000 people, the smallest crowd since 2003.{/}

{h12}Sports Minister Celestin Mvogo announced that the stadium would get a new roof.{/} {h13}Federation president Rigobert Tchoumi, who was celebrating his birthday,{/} said that he had heard this before, from four ministers. {h11}Kemajou faces a ban from all grounds for five years.{/}

{h14}The aluminium trader Madeleine Siewe, sponsor of the competition, gave the winners a bus. It has 54 seats and a refrigerator.{/} The club's previous one was swept away by a river in August, without passengers.

The competition, founded in 1935 for railwaymen, is open to clubs of all divisions. This year 212 took part, among them a team of prison warders from Mbalmayo which reached the last sixteen. The losing semi-finalists are paid nothing, and most of them travel home on the roof of somebody's car.

=== final25b | en | final25
The shortest goodbye

Mondays with Mbella

{h4~}You are thirty-four; you've run up and down for your town for sixteen years; it's your last match,{/} {h2~}and it is over before half a minute has gone by.{/} {h3}All because Patrice Kemajou called heads and it was tails, whereupon he knocked the ball from under Blaise Eyenga's arm with his fist.{/}

{h1~}Ten men of Espoir couldn't withstand Lion Noir, who take the Cameroon Cup home to Maroua.{/} {h5}Three goals they scored, two of them by Dairou and the other by the man who's there to prevent them: Aboubakar Haman's clearance hopped over his counterpart.{/} {h6~}Elvis Fonyuy, a boy on loan, set up the consolation ten minutes before time.{/}

{h7}He'd known longer anthems, scoffed Wim Opdebeeck, in charge of the victors since March.{/} {h8~}His fellow coach, Serge Ndedi, quit while still in the tunnel.{/}

{h10~}Only 12,000 had come; one has to go back more than twenty years to find fewer.{/} {h9~}And since the heavens had opened, the cup was presented next to the showers, by Lucien Oyono, the prime minister, in rubber boots.{/} {h11~}Kemajou, for his part, might not be let into a stadium again before 2030.{/}

I've been to every one of these finals since I could hold an umbrella. I saw the one with the bees, and the one for which only a single linesman turned up and was made to run on both sides. What I'll remember of this one is a woman under the clock, in a shirt with his number on it, who had brought him a cake. It was in the form of a boot. She stood there with it in the rain until it was just a shoe.

What else is new? {h12~}Celestin Mvogo dreams of a roof.{/} {h13~}Rigobert Tchoumi is a year older and blew out no candles.{/} {h14~}Madame Siewe has presented a bus with a fridge.{/} If you ask me what it's for, I can only say that Maroua is far, and hot.

=== discrepancies
number | c2 | wire: 38 minutes | rewrite: 38 minutes | arabic: 83 minutes | rewrite2: 48 minutes
age | c6 | wire: 19 | rewrite: 21-year-old
negation | c9 | wire: would lodge a protest | arabic: will protest | rewrite2: wants to contest it | rewrite: has accepted the result
number | c13 | wire: three letters | arabic: three letters | rewrite: two letters
date | h7 | final25: January | final25b: March
number | h10 | final25: 22,000 | final25b: 12,000
