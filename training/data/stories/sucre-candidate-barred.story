=== wire | en | barred
SUCRE, Bolivia, June 8, 2029 (Altiplano Press) - {c1}Bolivia's constitutional court on Friday barred the former president Efrain Mamani from running in the election of August 19,{/} {c2}a decision that sent thousands of his followers onto the roads of the highlands.{/}

{c3}The nine judges found by five votes to four that Mamani, 63, who governed from 2016 to 2024, would be seeking a third term in the meaning of the constitution.{/} {c4}His lawyers had argued that his first term, of 14 months, did not count since he had completed that of another.{/}

{c5}"The sash is lent, not given," the president of the court, Gonzalo Iriarte, said when he read out the ruling.{/}

{c6}Mamani, who was leading in the polls with 34 percent, called it a coup in robes.{/} {c7}He said he'd hold his campaign rally in El Alto on Sunday as planned, "with a ballot paper or without".{/}

{c8}By the evening his followers had blocked 27 roads with stones and tyres, the highway agency said, most of them in the departments of Cochabamba and Oruro.{/} {c9}A bus driver was killed near Caracollo when his vehicle ran into a barricade in the fog.{/}

{c10}Interior Minister Alvaro Tejerina sent 3,500 policemen to the highlands.{/} {c11}He said that they carried no firearms, but two journalists saw shotguns on a lorry at Patacamaya.{/}

{c12}President Lidia Choquehuanca, once Mamani's vice president and now his rival within the Movement for the Land, said that rulings had to be obeyed "also by those who appointed the judges".{/} {c13}She is running for re-election and stands at 19 percent.{/}

{c14}Rosario Peredo, the conservative governor of Santa Cruz, who came second in the last election, said she would have liked to beat him at the polls.{/} {c15}She gains most from the ruling, according to three pollsters.{/}

{c16}The soy magnate Sandro Kuljis, who finances her party, closed his offices in La Paz until further notice and flew out 40 employees.{/}

{c17}The envoy of the Organization of American States, Patricia Ugalde, called for calm and said that her observers would stay.{/} {c18}They had warned in May that the court was ruling too late, as ballot papers are to be printed from June 20.{/}

{c19}Mamani's party has until June 15 to name another candidate.{/} {c20}The head of the senate, Toribio Quispe, and Mamani's daughter Wara, a dentist, are being talked about.{/}

Bolivia's highest judges are elected by the people, the only ones in the world; four in ten of the ballots were spoilt on the last occasion. The court sits in Sucre, a city of white walls that is the capital on paper. Its session was put off by an hour on Friday because a brass band that was rehearsing next door could not be persuaded to stop.

In the markets of La Paz the price of onions rose by half before the ruling had been read to the end. Three sources familiar with the deliberations said that the judges had voted on Wednesday already and had spent the day in between looking for a building with a back door.

Tags: Bolivia, courts, election 2029

=== arabic | ar | barred
بوليفيا.. {c1}المحكمة الدستورية تمنع الرئيس السابق مماني من خوض انتخابات 19 أغسطس{/}

سوكري – 8 يونيو 2029

{c3~}بأغلبية خمسة أصوات مقابل أربعة، رأت المحكمة الدستورية في بوليفيا، الجمعة، أن الرئيس السابق إفرايين مماني يسعى إلى ولاية ثالثة يحظرها الدستور،{/} {c1~}وقضت بعدم أهليته للترشح.{/}

{c4~}وكان فريق دفاعه قد تمسك بأن ولايته الأولى لا تُحتسب.{/} {c5}وقال رئيس المحكمة غونزالو إيريارتي لدى تلاوة الحكم إن «الوشاح يُعار ولا يُمنح».{/}

{c6}ووصف مماني، الذي يتصدر استطلاعات الرأي بنسبة 34 في المئة، القرار بأنه «انقلاب بأثواب القضاة»،{/} {c7~}مؤكداً أن مهرجانه الانتخابي سيقام الأحد في إل ألتو كما كان مقرراً.{/}

{c8~}وأغلق أنصاره 27 طريقاً بالحجارة والإطارات،{/} {c9~}ولقي سائق حافلة مصرعه إثر اصطدامه بأحد الحواجز.{/} {c10}وأرسل وزير الداخلية ألفارو تيخيرينا 3500 شرطي إلى المرتفعات،{/} {c11~}مشيراً إلى أنهم لا يحملون أسلحة نارية.{/}

{c12~}ودعت الرئيسة ليديا تشوكيوانكا، نائبة مماني سابقاً ومنافسته حالياً، إلى احترام الأحكام القضائية،{/} {c14~}فيما قالت حاكمة سانتا كروز المحافظة روساريو بيريدو إنها كانت تفضل هزيمته في الصناديق.{/}

{c17}وناشدت مبعوثة منظمة الدول الأمريكية باتريسيا أوغالدي الجميع التزام الهدوء، مؤكدة بقاء بعثة المراقبين.{/} {c19}وأمام حزب مماني مهلة حتى 15 يونيو لتسمية مرشح بديل.{/}

ويخشى تجار في لاباز من نقص الوقود واللحوم إذا استمر إغلاق الطرق إلى الأسبوع المقبل.

=== rewrite | en | barred
{c3~}**Five robes against four**{/}
Southern Cone Review. Photo: roadblock near Oruro, June 8. (Altiplano Press)

{c9}In thick fog by Caracollo a bus struck a heap of stones on Friday, and the man at the wheel lost his life.{/} {c8~}There are 72 such heaps on the Bolivian highlands,{/} {c2~}raised by people who won't accept what was decided in Sucre:{/} {c1~}that Efrain Mamani may not be a candidate in August.{/}

{c3~}By the narrowest of margins the constitutional court held that two times were enough for anyone.{/} {c5}What Gonzalo Iriarte, its head, said of the sash is that one has it on loan.{/} {c6~}The favourite, for that is what he was, talks of judges staging a putsch.{/}

{c12~+c13~}His successor and former deputy, Lidia Choquehuanca, is also a contender, if a weak one;{/} {c14+c15~}Rosario Peredo of Santa Cruz, runner-up last time and the one who profits, claims that she'd sooner have defeated him at the ballot box.{/}

{c10~}Thousands of police are on their way,{/} {c11~}with no guns, assures Alvaro Tejerina of the interior.{/} {c17~}Observers led by Patricia Ugalde are staying put.{/} {c16~}Not so the staff of Sandro Kuljis, who have been flown out of La Paz.{/}

=== update | en | barred
{c30}Bolivia's electoral tribunal on Saturday rejected a request to put off the presidential election by a month.{/}

LA PAZ, June 9, 2029 (Altiplano Press)

{c30~}The vote will be held on August 19, said its head, Nancy Urquidi,{/} a day after {c1~}a former president was struck from the list of candidates.{/}

The postponement had been asked for by a group of mayors from the tropics of Cochabamba. {c19}The party of Efrain Mamani must come up with another name by next Friday.{/} A union leader and a bishop were said to have declined. {c18~}The printers are to begin on June 20.{/}

{c3~}The constitutional court had ruled against him by five votes to three.{/} Its president, Gonzalo Iriarte, left Sucre under escort on Saturday after a firework was thrown into his garden.

Dozens of further lorries were stuck at Patacamaya, and La Paz was running out of chicken. {c9~}In Caracollo a bus driver who had died at a barricade was buried to the sound of horns.{/} Interior Minister Alvaro Tejerina said that the police would open the road to the airport "with patience and with water". President Lidia Choquehuanca cancelled a trip to Asuncion.

{c7~}Mamani confirmed that he would speak in El Alto on Sunday.{/} Governor Rosario Peredo cut short her own tour, and the farmers' chamber of Sandro Kuljis put the damage at $9 million a day. {c17~}The OAS envoy Patricia Ugalde appealed for calm again.{/}

(Reporting in La Paz; additional reporting in Sucre)

=== blog | en | barred
What the Llama Saw

I've been trying to write about potatoes. There is a small black one, from above Tarabuco, which my grandmother dried on the roof in the frost and trod with her feet, and it kept for ten years; she used to say that one should choose husbands and governments by the same rule. I had a whole column on that potato. Then on Friday afternoon the man who brings them rang from a petrol station and said there'd be no potatoes, and would I like to speak to a stone.

You must know that he's a philosopher. He has driven the same lorry since the hyperinflation, when a sack of his cost eleven million, and he still says the price in millions out of habit, so that new customers faint. On the dashboard he keeps the Virgin of Urkupina, a plastic llama and the ear of a bull. He once explained to me that there are people who live on roads and people who live beside them, and that all of our history consists of the second sort walking a few steps.

{c8~}They are very good at stones up there. In six hours they had shut two dozen roads and a few more, with no machine but a grandmother.{/} I have been stopped by such stones eleven times in my life. One gets down. One is given soup. One is asked for whom one voted, and one praises the soup.

{c1~}This time it's because a gentleman who had rather looked forward to August has been told that he isn't in it.{/} {c3~}It hung by one vote. If the fifth had had toothache on the day, and he looked as though he had, it'd have come out the other way.{/} {c4~}I never understood the arithmetic. He was there three times, or twice and a bit, and the bit was someone else's; my sister raised two children and a bit in that manner, and was never allowed to leave out the bit.{/}

{c5~}The old judge has a way with a phrase. The sash is a loan, he told them.{/} I should like that embroidered on the sash. I would also like it embroidered on the car, the aeroplane and the cousin.

{c12~}What made me put down my cup, though, was the lady in the palace, who reminded everyone that you have to obey judges even if it was you who picked them.{/} She used to carry his papers. She'd walk two steps behind him with the folder held before her like a tray, and I recall thinking, that woman is counting his steps.

And I remember him too, I'm sorry to say, before there was a folder. He played the trumpet in the band of the miners. He wasn't good, but he was loud and he came in on time, and you may say that this is all that we ever wanted. {c7~}On Sunday he'll blow it again, up on the plateau, whatever is or is not printed on the paper.{/}

{c9~}Somebody's husband drove into the stones in the fog. He had forty people behind him and I am told that he braked for all of them.{/} I have no joke about it. I've noticed that at this height the fog comes up from below, as if the valley were boiling something.

So: the potato. You soak it for two days. You change the water. On the third day, provided that the road is open, you may find that what looked to you like a stone is food.

=== warrant | en | warrant
SANTA CRUZ, Bolivia, June 21, 2029 (Altiplano Press) - {h1}A Bolivian judge on Thursday forbade the governor of Santa Cruz, Rosario Peredo, to leave the country{/} {h2}over the sale of 90,000 hectares of state forest,{/} a decision that sent thousands of her followers into the streets of the lowlands.

{h3}Judge Jhonny Balderrama found that Peredo, 51, had signed the papers on a Sunday, in the absence of the notary.{/} {h4}Her lawyers argued that she had been in hospital that day and that the signature was not hers.{/}

{h5}"A forest doesn't fit into a handbag," she said outside the court, holding up an empty one.{/}

{h6}She must report to the police every Monday, wherever in Bolivia she is campaigning.{/} {h7}Her party said that it would appeal to the constitutional court in Sucre, whose president, Gonzalo Iriarte, is a distant cousin.{/}

{h8}The buyer was a company of the soy magnate Sandro Kuljis, who has since cleared a third of the land and was fined for it in 2027.{/}

{h13}By the evening a strike had shut the markets of Santa Cruz.{/} {h9}Interior Minister Alvaro Tejerina sent armoured vehicles to guard the gas plants.{/} Two pollsters said that the governor would gain from the affair.

{h11}President Lidia Choquehuanca said from Asuncion that she had nothing to do with it.{/} {h12}Efrain Mamani, whose government had put the forest under protection, sent Peredo flowers.{/}

{h10}The envoy of the Organization of American States, Patricia Ugalde, said that candidates should be able to campaign freely.{/} She wants to meet the judge, {h16}who has been on the bench since April. He had taught Latin before.{/}

{h14}Santa Cruz yields seven tenths of what Bolivia eats.{/} It has wanted to govern itself for a century and has a flag, an anthem and a carnival of its own. {h15}The governor's election two years ago was decided by 611 votes.{/}

Related: Soy harvest down a tenth | Carnival queen elected

=== warrantrewrite | en | warrant
**Not beyond Puerto Suarez**
Southern Cone Review. Photo: market on strike. (Altiplano Press)

{h4}It can't be her signature, her counsel say: she was lying in a clinic.{/} {h3~}A judge in Santa Cruz thinks otherwise,{/} {h1}and Rosario Peredo, who governs the department, has to remain in Bolivia.{/} {h2~}A state forest of 19,000 hectares changed hands{/} {h3~}on that particular Sunday.{/} {h8~}Sandro Kuljis acquired it, and a good deal of it has already been felled.{/}

{h5~}She came out with an empty bag in her hand, to show that no trees were inside.{/} {h6}Mondays she'll spend in police stations, each time in another town.{/} {h7~}An appeal will go to Gonzalo Iriarte's court in Sucre; he happens to be her cousin.{/}

{h9}There are armoured cars before the gas installations, by order of Alvaro Tejerina.{/} {h10~}Patricia Ugalde of the OAS isn't happy.{/} {h11~+h12~}From Lidia Choquehuanca came a shrug and from Efrain Mamani a bunch of gladioli.{/}

{h13~}Nobody sold so much as an egg in the city after four o'clock.{/} Where they can do without the rest of the country, the rest can't do without them: {h14}of ten plates that are emptied in Bolivia seven were filled here.{/} {h16~}The judge, new to his office and formerly a teacher of dead languages, left by a side door.{/} {h15~}Two years back it was by some six hundred votes that she got hers;{/} today, a taxi driver with a green and white flag on his aerial told us, she could have his, his wife's and his mother-in-law's, and the last of these has been abroad since the carnival.

=== senate | en | senate
SUCRE, Bolivia, July 3 (Altiplano Press) - Bolivia's constitutional court on Thursday allowed the former vice president Lidia Choquehuanca to run for the senate although she had lived abroad, a decision that brought her followers onto the square with drums.

The judges found by seven votes to two that a scholar at Leipzig, where she spent 16 months, was only a guest there.

"One can leave a house and keep the key," said Gonzalo Iriarte, who had joined the court that winter and read out the ruling as the youngest.

Choquehuanca thanked the judges in Quechua. She had fallen out with Efrain Mamani over a dam, and he had not renewed her mandate as head of the party's women. He said that the senate was a good place for people who liked to sit.

Police Colonel Alvaro Tejerina, who commanded the escort on the square, arrested a pickpocket with his own hands.

Rosario Peredo, a member of the city council of Santa Cruz and a vet by profession, said that the court had been bullied. The soy magnate Sandro Kuljis offered the judges a new roof. Patricia Ugalde, who was at the time an official of the Organization of American States in Lima, wrote in an article that residence rules were meant for landlords.

Two sources familiar with the deliberations said that the two dissenters had wanted to see her rent book. The senators were elected in the autumn of that year, the second in which the pandemic was no longer spoken of, together with the councils of the municipalities.

=== discrepancies
number | c8 | wire: 27 | rewrite: 72
number | c3 | wire: five votes to four | update: five votes to three
number | h2 | warrant: 90,000 | warrantrewrite: 19,000
