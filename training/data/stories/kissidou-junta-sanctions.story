=== wire | en | sanctions
ABUJA, Dec 14, 2025 (Savanna Newswire) - {c1}West African leaders on Sunday imposed sanctions on the military rulers of Guinea after they put off for a third time an election that was to return the country to civilian rule.{/}

{c2}The measures agreed at a summit of the regional bloc ECOWAS in Abuja freeze the bank accounts of 34 officers and ministers{/} {c3}and ban them and their families from travelling in the other member states.{/} {c4}They come into force on Jan 5.{/} {c5}The borders will remain open, and food, medicine and fuel are exempt from all restrictions, the communique said.{/}

{c6}"We have knocked three times. Now we are taking away the key to the garage, not the bread from the table," said the bloc's chairman, Ghanaian President Kweku Aboagye-Mills.{/}

{c7}Guinea's ruler, Colonel Moriba Camara-Sow, had promised to hold the vote on Dec 28.{/} {c8}On Dec 2 he announced on television that it could not take place before June 2027, because 1.9 million voters were missing from the register.{/} {c9}Opposition parties say that the register was finished in August.{/}

{c10}The junta's spokesman, Major Fode Traore, called the sanctions illegal{/} {c11}and said Guinea would consider leaving the bloc, as Mali, Burkina Faso and Niger have done.{/} {c12}"Our accounts are in the hearts of the people," he told state radio.{/}

{c13}Several hundred youths burned tyres in front of the Ghanaian embassy in Conakry on Sunday evening.{/} {c14}Security forces looked on, a witness said.{/}

{c15}The summit took nine hours. Togo voted against,{/} {c16}and Ivory Coast and Guinea-Bissau abstained, according to two participants.{/} {c17}Senegal, through which half of Guinea's imports of rice pass, had at first demanded a complete closure of the border.{/}

{c18}Guinea has the largest reserves of bauxite in the world, the ore from which aluminium is made,{/} {c19}and shipped 146 million tonnes last year, three quarters of it to China.{/} {c20}The price of the metal in London rose by 2.3 percent in early trading on Monday in Asia.{/}

{c21}The opposition leader Mamadou Cellou Barry-Diallo, who lives in exile in Dakar, welcomed the decision but called it "a slap with a glove on".{/} {c22}He has been barred from standing because a court declared his address invalid.{/}

{c23}Camara-Sow, 43, seized power in September 2021.{/} {c24}The bloc's leaders will review the sanctions in March.{/}

=== arabic | ar | sanctions
{c1~}«إيكواس» تفرض عقوبات على حكام غينيا العسكريين{/}

أبوجا / كوناكري

{c1}فرض قادة دول غرب إفريقيا، الأحد، عقوبات على السلطات العسكرية في غينيا بعد أن أرجأت للمرة الثالثة الانتخابات التي كان يُفترض أن تعيد البلاد إلى الحكم المدني.{/}

{c2}وتقضي العقوبات التي أقرتها قمة المجموعة الاقتصادية لدول غرب إفريقيا «إيكواس» في أبوجا بتجميد الحسابات المصرفية لـ43 ضابطاً ووزيراً،{/} {c3}ومنعهم هم وعائلاتهم من السفر إلى سائر الدول الأعضاء،{/} {c4}ويبدأ تطبيقها في الخامس من يناير.{/} {c5~}وأوضح البيان أن الحدود ستبقى مفتوحة.{/}

{c6}وقال رئيس المجموعة، الرئيس الغاني كويكو أبواغي ميلز: «طرقنا الباب ثلاث مرات، وها نحن نأخذ مفتاح المرأب لا الخبز عن المائدة».{/}

{c7}وكان الحاكم العسكري العقيد موريبا كامارا سو قد وعد بإجراء الاقتراع في 28 ديسمبر،{/} {c8~}ثم أعلن عبر التلفزيون أنه لن يتم قبل يونيو 2027 بسبب نقص في سجل الناخبين،{/} {c9}في حين تؤكد المعارضة أن السجل أُنجز في أغسطس.{/}

{c10}ووصف المتحدث باسم المجلس العسكري الرائد فودي تراوري العقوبات بأنها غير قانونية،{/} {c11~}ملوحاً بالانسحاب من المجموعة،{/} {c12}وقال للإذاعة الرسمية: «حساباتنا في قلوب الشعب».{/}

{c13}وأحرق مئات الشبان إطارات أمام السفارة الغانية في كوناكري مساء الأحد،{/} {c14}وقال شاهد إن قوات الأمن اكتفت بالتفرج.{/}

{c15~+c16~}وذكر مشاركان في القمة أن دولة واحدة صوتت ضد القرار وامتنعت اثنتان.{/}

{c18}وتملك غينيا أكبر احتياطي في العالم من البوكسيت الذي يُستخرج منه الألمنيوم،{/} {c19~}ويذهب معظم صادراتها إلى الصين.{/}

{c21}ورحب زعيم المعارضة المقيم في دكار مامادو سيلو باري ديالو بالقرار، لكنه عدّه «صفعة بقفاز».{/}

وتشهد أسواق العاصمة إقبالاً على تخزين الأرز منذ أيام.

=== rewrite | en | sanctions
Garage keys and bread: ECOWAS gets (a bit) tough

Coast & Sahel Review

{c17}It was Senegal that wanted to go furthest. Half of the rice which Guineans eat comes in that way, and Dakar would have shut the frontier altogether.{/} {c15~}Lome wanted no punishment of any kind.{/} {c16~}A couple of others sat on the fence.{/} What came out, after nine hours, lies somewhere between.

{c2}Thirty-four members of the regime will find that they cannot get at their money in the banks of the region,{/} {c3~}and trips to its capitals are over for them.{/} {c4~}This applies from February.{/} {c5}Crossing points, the text promises, stay as they are, nor will petrol, drugs or foodstuffs be touched.{/} {c6~}The chairman had an image for it: out with the car, but let them eat.{/}

{c1~}Guinea's soldiers have only themselves to blame. Twice before they had moved the date on which they would hand over.{/} {c7~}Three days after Christmas it was finally to have been,{/} {c8}but in early December Colonel Moriba Camara-Sow appeared on the screen to announce that nearly two million names had yet to be put on the roll and that June 2027 was the earliest possible moment.{/} {c9~}His opponents consider this a pretext, the lists having been ready for months.{/}

{c22}One of them, Mamadou Cellou Barry-Diallo, may not run, as judges found fault with his address.{/} {c21}From his Senegalese exile he compared the step to being slapped by somebody in gloves, though he was pleased with it.{/}

{c11}Conakry could now follow the three Sahel states out of the community, hinted Major Fode Traore, who speaks for the rulers;{/} {c10~}in law, he contended, the decision has no basis.{/} {c13~}Thousands of young people vented their anger before Ghana's mission, where tyres went up in flames{/} {c14~}and no one in uniform stirred.{/}

{c20~}Metal traders took fright;{/} {c18~}no country has more of the red ore in its soil.{/} {c24}In March the presidents will look at the matter again.{/}

=== rewrite2 | en | sanctions
Money & Metals, Monday

{c20}Aluminium was up 2.3 percent before London had had its coffee.{/} {c19}The reason lies in Guinea, which sent 146 million tonnes of bauxite abroad last year, three tons in four of it to Chinese smelters,{/} {c1~}and whose junta was hit on Sunday by sanctions from its neighbours.{/}

{c5~}The mines need not worry for now: no frontier is to be closed, and diesel is exempted.{/} {c2~}The targets are 34 individuals and their accounts.{/} {c8~}They will have to live with it, having postponed to mid-2027 what they had pledged to do this month, namely to vote.{/}

{c11~}More serious would be an exit from the bloc, which is being considered.{/} {c23}Colonel Camara-Sow, 43, has ruled since a coup in September of 2021.{/} Our advice: hold.

=== blog | en | sanctions
Akwaaba, Sit Down

When I was small and would not come to the table, my mother took away my bicycle. She never took away the food. "A hungry child learns nothing but hunger," she used to say, and she was a woman who had been through the nineteen-eighties.

{c6~}So I'll admit to having felt a certain warmth when our own dear president stood up there, in front of all those flags, and said very nearly the same thing, with a car for the bicycle.{/} I've never voted for him. My mother would have.

{c1~}It concerns our cousins, further along the coast, where a young man with sunglasses can't find it in himself to let them choose.{/} {c7~}It was to be between the holidays.{/} {c8~}Then he looked in the book and saw that so many were not in it that it would take him another year and a half.{/} {c9~}The book was complete by summer, others claim.{/} I lose things too. But I have never lost two million people.

{c2~}What will they feel of it, these gentlemen? Some three dozen of them can't draw cash at the corner in Abidjan.{/} {c3~}Their wives can't go shopping in Lagos.{/} Let nobody laugh, I know wives for whom this would be the end of the matter. {c4~}They even get three weeks to empty the drawer first!{/} It's as if my mother had sent word, on the Monday, that she was coming for the bicycle at the end of the month.

{c12~}One of theirs was on the wireless to say that he banks with the hearts of the people.{/} A beautiful sentence. What's the interest? {c21~}And the one who'd have won, who's been sitting in somebody's spare room across the border, says that it's a slap all right, only there was wool round the hand.{/} {c22~}He can't be a candidate, as he lives at the wrong address.{/} Of course he does. They burned down the right one.

{c13~}They were in front of our embassy that same night with tyres.{/} {c14~}And the police? They'd come to watch.{/} I have a niece who works in that building. She's in visas. She sent a voice message, with the crackling in it, and said that it smelt as it does at home at Christmas, when the neighbours do the goat.

{c15~+c16~}Not all were for it; there's one that said no, and a few who examined the ceiling.{/} {c11~}They might go and join the other three in their tent.{/} Perhaps. A table gets lonely. Yet a table at which anyone may do as he likes, mother would say, is a market.

=== other | en | easing
ABUJA, June 21, 2026 (Savanna Newswire) - {h1}West African leaders on Sunday eased sanctions on the military rulers of Guinea after they had freed 62 political prisoners and a newspaper's printing press.{/}

{h2}The measures agreed at a summit of the regional bloc ECOWAS in Abuja give 19 officers and ministers access to their bank accounts again.{/} They come into force on July 1. {h3}The ban on travelling remains for Colonel Moriba Camara-Sow and his two brothers, the communique said.{/}

{h4}"We have seen a hand on the doorknob. We would like to see the door move," said the bloc's new chairman, Liberian President Comfort Weah-Tubman.{/}

The junta's spokesman, Major Fode Traore, said the decision came late.

{h5}The summit took four hours. Senegal voted against, and Sierra Leone abstained, according to two participants.{/}

The price of aluminium in London fell by 1.1 percent in early trading on Monday in Asia.

=== other2 | en | easing
West Africa this week, 22 June 2026

{h1~}Conakry's colonels have let five dozen of their critics out of prison, and get something for it.{/} {h2~}Nineteen of them may use their cards again.{/} {h3~}The chief himself and his brothers must go on staying at home.{/} {h5~}There was one vote against it, from Dakar.{/} {h4~}The lady from Monrovia, in the chair for the first time, says that a touch on the knob isn't yet an open door.{/}

=== bissau | en | bissau
ABUJA, Dec 15, 2024 (Savanna Newswire) - West African leaders on Sunday threatened the military rulers of Guinea-Bissau with sanctions unless they name a date for an election by the end of February.

At a summit of the regional bloc ECOWAS in Abuja they decided to send three former presidents to Bissau and to leave a force of 630 soldiers there. The borders will remain open, the communique said.

"We have knocked once, and softly," said the bloc's chairman, Ghanaian President Kweku Aboagye-Mills.

The junta's spokesman called the threat unhelpful. Several dozen youths sang in front of the Nigerian embassy in Bissau. Security forces looked on, a witness said.

The summit took six hours. Guinea and Gambia abstained, according to a participant. The price of cashew nuts was unchanged.

=== background | en | essay
The red mountain

Long read

From the air the north-west of Guinea looks like a body from which the skin has been taken. The plateaus are laterite, red as brick and rich as nothing else on earth in the stuff of window frames. Trains of a hundred and twenty wagons go down to the sea without cease, and at the crossings women wait with basins on their heads.

It is said in Boke that every government has come out of that dust. Sekou Toure nationalised it, Lansana Conte mortgaged it, and Colonel Moriba Camara-Sow, who did his schooling in a mining town where his father greased axles, has made foreigners promise to build a refinery. None has yet laid a brick. "Ore is patient. We're the ones who rust," says a retired engine driver.

ECOWAS economists have calculated that a Guinean gets eleven dollars a year out of the mountain. In China one pays that for a saucepan. The villages have asked for water, a clinic, and for the dynamite not to go off at prayer time; of these three wishes the last has been fulfilled.

=== discrepancies
number | c2 | wire: 34 officers and ministers | rewrite: thirty-four | rewrite2: 34 | arabic: 43
date | c4 | wire: Jan 5 | arabic: fifth of January | rewrite: from February
number | c13 | wire: several hundred | arabic: hundreds | rewrite: thousands
