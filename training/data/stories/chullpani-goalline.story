=== wire | en | match
{a1~}Bolivian final annulled because goal was 31 cm too wide{/}

LA PAZ, Dec 15, 2026 (Altiplano Sports Service) - {a1}Bolivia's football federation on Tuesday annulled the final of the Copa Libertad and ordered it to be replayed, as one of the goals had been 31 centimetres wider than the rules allow.{/}

{a2}Real Chullpani had beaten Atlético Uyustus 1-0 in Oruro on Dec 6 with a free kick by Wilmer Quispe Tarqui that went in off the left-hand post.{/} {a3}With a goal of the right size the ball would have gone past, the federation's disciplinary court said in a ruling of 14 pages.{/}

{a4}"Newton has been consulted," said the court's president, Eliana Camargo-Rück.{/}

{a5}The goal was measured at the request of Uyustus four days after the match, in the presence of a notary, and came to 7.63 metres.{/} {a6}The other one was correct.{/} {a7}The teams had changed ends at half time, and Uyustus, too, had shot at the wide goal, for 45 minutes and in vain.{/}

{a8}Chullpani's president, Fortunato Mamani Laruta, said that his club, founded by railwaymen in 1909, had never before won anything and would not give back the cup.{/} {a9}"It's in my mother's kitchen, and she has put geraniums in it," he said.{/} {a10}He announced an appeal to the Court of Arbitration for Sport in Lausanne.{/}

{a11}The replay is to be held in Cochabamba on Jan 10, without spectators.{/} {a12}Chullpani were fined 50,000 bolivianos ($7,200), although the court found no proof that anyone had moved the post on purpose.{/}

{a13}The groundsman, Saturnino Choque, 70, told the court that the posts had been taken out for a concert in November and put back "by eye, at night, with a brass band playing".{/}

{a14}Quispe Tarqui, 19, had left for a trial with a club in Portugal the day after the final.{/} {a15}His agent said that the goal had been "very well measured by the foot".{/}

{a16}In Oruro some 2,000 supporters blocked the railway to La Paz for three hours; police used tear gas and arrested 26.{/}

{a17}Laws of the game provide for goals of 7.32 metres.{/} {a18}The referee had inspected them before the kickoff and found nothing amiss.{/}

=== arabic | ar | match
{a1~}إلغاء نهائي كأس بوليفيا بسبب مرمى أوسع من اللازم{/}

لاباز – رياضة

{a1}قرر الاتحاد البوليفي لكرة القدم الثلاثاء إلغاء نتيجة نهائي كأس «ليبرتاد» وإعادة المباراة، بعدما تبين أن أحد المرميين كان أوسع بـ31 سنتيمتراً مما تسمح به القوانين.{/}

{a2}وكان ريال تشولباني قد فاز على أتلتيكو أويوستوس 1-0 في مدينة أورورو يوم 6 ديسمبر/كانون الأول، بركلة حرة نفذها ويلمر كيسبي تاركي وارتدت الكرة فيها من القائم الأيسر إلى الشباك.{/} {a3~}وقالت اللجنة التأديبية إن الكرة كانت ستمر خارج المرمى لو كان بالحجم الصحيح.{/}

{a5}وقيس المرمى بطلب من أويوستوس بعد أربعة أيام من المباراة بحضور كاتب عدل، فبلغ عرضه 7.63 أمتار،{/} {a17}في حين تنص القوانين على 7.32 أمتار.{/} {a7~}وكان أويوستوس قد سدد هو أيضاً على المرمى نفسه طوال شوط كامل.{/}

{a8~}وأعلن رئيس تشولباني، فورتوناتو ماماني لاروتا، أن ناديه الذي تأسس عام 1909 لن يعيد الكأس.{/} {a9}وقال: «إنها في مطبخ أمي، وقد زرعت فيها زهور الغرنوقي».{/} {a10~}وأضاف أنه سيلجأ إلى محكمة التحكيم الرياضي.{/}

{a11}وتقام المباراة المعادة في كوتشابامبا يوم 10 يناير/كانون الثاني من دون جمهور.{/} {a12}وغُرّم النادي 50 ألف بوليفيانو، مع أن اللجنة لم تجد دليلاً على أن أحداً حرّك القائم عمداً.{/}

{a13~}وقال عامل الملعب ساتورنينو تشوكي إن القوائم نُزعت في نوفمبر/تشرين الثاني من أجل حفل موسيقي ثم أُعيدت «بالنظر».{/}

{a16}وأغلق نحو ألفي مشجع في أورورو خط القطار المؤدي إلى لاباز ثلاث ساعات، فاستخدمت الشرطة الغاز المسيل للدموع واعتقلت 26 شخصاً.{/} ويقع ملعب أورورو على ارتفاع يزيد على 3700 متر فوق سطح البحر.

=== rewrite | en | match
THE FAR POST | Football from everywhere else
{a1~}Wide of the mark: cup winners told to do it all again{/}

Posted by Stevie G. Mutasa

{a8~}A hundred and seventeen years without a trophy, and now this.{/} {a2~}Nine days after Real Chullpani's 1-0 over Atlético Uyustus,{/} {a1~}Bolivia's FA has struck the Copa Libertad final from the record. There'll be another,{/} {a11}in Cochabamba, behind closed doors, on 20 January.{/}

{a5~}Why? Because Uyustus asked for a tape measure. A notary looked on four days later as one goal was found to be 7.63m across;{/} {a17~}31cm more than in the rulebook.{/} {a6}Nothing was wrong with the one opposite.{/} {a3~}The winner, said the disciplinary panel, would've missed had everything been in its proper place:{/} {a2~}it was a set piece which Wilmer Quispe Tarqui sent in via the right-hand post.{/}

{a14~}The lad, who's 19, is in Portugal at the moment, hoping for a contract.{/} {a15~}His foot had measured well, his agent reckons.{/}

So who did it? {a13}Step forward Saturnino Choque, the 70-year-old who looks after the pitch. There'd been a gig in November, for which the woodwork was removed. It went back in the dark, without a ruler, to the sound of a brass band.{/} {a12~}The panel is satisfied that the upright was shifted deliberately, and Chullpani must pay 50,000 bolivianos.{/} {a18}And the ref? He'd had a look beforehand and was happy.{/}

{a7}You could argue that it was the same for both: after the break Uyustus had that very target in front of them for the whole of the second period, and couldn't hit it.{/}

{a9}The silverware stands on the stove of the club president's mum, with geraniums growing out of it,{/} {a8~}and that's where it will remain if Fortunato Mamani Laruta has his way.{/} {a10~}He is taking the matter to Switzerland.{/}

{a16~}Fans sat on the tracks to La Paz. Trains were held up for three hours, there was tear gas, and 62 people found themselves under arrest.{/}

Got a view? Join 3,000 groundhoppers on our forum

=== blog | en | match
THE THIRD HALF
Metaphysics for people who stand behind the goal

The Width of Things

Kant never saw a free kick. It's the one hole in the system. He'd have told you that space is something we bring along, that it isn't out there among the boots; and I thought of him, I really did, when I read that {a1~}the happiest moment in the life of a mining town had taken place in thirty-one centimetres that don't exist.{/}

{a1~}They do not exist by decree. The men and women who administer the game up there have looked into the goalmouth and found too much of it, and so what happened hasn't.{/} {a3~}Had the post been where posts are, it's been laid down, over fourteen pages, the ball would have sailed by.{/} {a4~}Somebody on the bench of that tribunal claimed to have had it from Newton.{/} Not from Kant, you notice.

I like to picture the boy. I won't tell you what he's called, he'll need a rest from it. {a14~}He's not twenty. He hit it, he saw what he saw, and the next morning he was on an aeroplane with his shoes in a bag.{/} {a2~}It struck the woodwork on its way, it's said, as if to ask permission.{/} Somewhere over the ocean it was still a goal. Did he feel it go? At which degree of longitude?

{a13~}For the guilty party, if there is one, is a tuba. The poles had been in the way of some singer or other, so out they came; and when the old fellow who cuts the grass set them up again it was night, and he had no ruler, and there was music.{/} Who of us has put anything back exactly where it was, with a band on? {a12~}It has been established that nobody meant it. It has been established also that they'll pay.{/} I read those two sentences to a friend who's a priest, and he said that it was the doctrine of original sin, and could he have a copy.

{a7~}And now for the bit that ought to have ended the business. The others had their turn at it too. They had a barn door in front of them, for three quarters of an hour, and couldn't find it.{/} {a5~}They wanted it measured only afterwards.{/} I make no remark. I married into a family like that.

{a8~}Would you hand it over? A club that has run, since the days of steam, on nothing but hope?{/} {a9~}Its chairman says that it can't be done in any case, since his mama's got a plant in it.{/} There speaks a jurist. Possession is nine points, but geraniums are ten. {a10~}He'll go before the highest judges of all, the ones by the lake,{/} and I'd like to see them come and water it.

{a11~}They're to do it over, in another town, in January, with not a soul watching.{/} Does a goal without a soul watching make a noise? {a16~}The faithful have been lying across the railway, and weeping, the gas helped.{/}

I've gone out and measured my front door. I'm not telling anyone.

=== other | en | cup
{z1~}Real Chullpani lose semifinal after fog{/}

LA PAZ, Dec 1, 2025 (Altiplano Sports Service) - {z1}Bolivia's football federation on Monday upheld the result of the semifinal of the Copa Libertad, which Real Chullpani had lost 2-0 to Deportivo Sajama in fog in Oruro.{/}

{z2}Chullpani had argued that nobody, the referee included, had seen the second goal.{/} {z3}The federation's disciplinary court, in a ruling of four pages, said that the ball had been found in the net.{/}

{z4}"Light has been consulted," said the court's president, Eliana Camargo-Rück.{/} Chullpani's president, Fortunato Mamani Laruta, announced an appeal, which he withdrew in the evening. Supporters blocked the railway for an hour. Sajama will meet Atlético Uyustus in the final on Dec 7.

=== other2 | en | cup
The goal nobody saw

{z3~}Where's the proof? In the netting, says the court, where the ball was lying when the fog had gone.{/} {z1}So it stays at two-nil for Deportivo Sajama, and Real Chullpani are out of the Copa Libertad one step before the final, once more.{/} {z2}The men in yellow maintain that not even the referee had made out the second.{/} {z4~}Madam president says that she has asked the light.{/} We've asked the goalkeeper. He thought it was Tuesday.

=== discrepancies
date | a11 | wire: Jan 10 | arabic: Jan 10 | rewrite: 20 January
place | a2 | wire: left-hand post | arabic: left post | rewrite: right-hand post
negation | a12 | wire: no proof that anyone had moved the post on purpose | arabic: no proof | blog: nobody meant it | rewrite: shifted deliberately
number | a16 | wire: 26 arrested | arabic: 26 arrested | rewrite: 62 arrested
