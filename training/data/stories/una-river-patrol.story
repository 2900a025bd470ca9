=== wire | en | verdict
{c1~}Bosnian police commander jailed for ferrying migrants into EU{/}

BIHAC, Bosnia, March 27, 2026 (Danubian Press) - {c1}The commander of a Bosnian border police unit was sentenced to 11 years in prison on Friday for having smuggled more than 2,000 migrants into Croatia in patrol boats.{/}

{c2}The cantonal court in Bihac also convicted seven of his officers and a hotel owner, who received between two and six years.{/} {c3}Two defendants were acquitted.{/}

{c4}Senad Ćerimagić-Puhalo, 49, who led the river unit on the Una, had charged up to 1,500 euros a head between 2021 and 2024, Judge Vesna Radmanović said.{/} {c5}"The state gave you a boat in order to save people. You put in a price list," she told him.{/}

{c6}A Syrian pharmacist, Rima al-Hallaq, lost her two sons when one of the boats overturned on the night of Dec 12, 2023.{/} {c7}She testified that the helmsman had worn a police cap and had turned off the light when the children called.{/} {c8}Six people drowned that night.{/}

{c9}The court did not accept the commander's defence that he had acted for the intelligence agency, which used the boats to place informers among the migrants.{/} {c10}But the judge said that "somebody in Sarajevo" had known of the trips since May 2022, when a Croatian liaison officer handed over a list of registration numbers.{/} {c11}The agency's former director, Osman Hadžihafiz, refused to testify, citing state secrets.{/}

{c12}Security Minister Goran Lalatović said he had found no such list in his ministry.{/} {c13}Croatia's interior ministry confirmed it had been delivered, in two copies.{/}

{c14}Ćerimagić-Puhalo's lawyer announced an appeal.{/} {c15}His client had bought three flats in Opatija, a vineyard and a racehorse called Schengen, all of which were confiscated.{/}

{c16}The European Union has spent 38 million euros since 2018 on Bosnia's border police, including the boats.{/} {c17}About 9,000 migrants are registered in the country, most of them from Afghanistan, Syria and Turkey.{/}

=== local | en | verdict
Krajina Today | COURTS | Saturday 28 March

{c5~}“You put in a price list”{/}

The racehorse drew the only laugh. {c15}When the clerk read out the list of what the state will keep (three flats by the sea in Opatija, the vines, a bay gelding by the name of Schengen), even the guards grinned.{/}

{c1}Then Senad Ćerimagić-Puhalo stood up in his blue suit and heard that he would go to prison for eleven years. More than two thousand people had crossed the Una in boats with a crest on the bow, and he had been the boatmen's chief.{/}

{c6}In the second row sat Rima al-Hallaq, a pharmacist from Homs. Her boys were eight and eleven.{/} {c8~}They died with four others on 12 December 2023, below the mill.{/} She had come by bus from Graz. “She's young, the judge, but her eyes are old. She believed me,” she told us.

{c7}It was she who had described the cap on the pilot's head, and how the lamp went dark as the little ones were shouting.{/}

{c2}Of his men, seven were found guilty, as well as Jasmin T. of the Hotel Slap. Their terms lie between two and six years.{/} {c3}A mechanic and a cook may go home.{/}

Did Sarajevo know? {c10}Judge Vesna Radmanović is sure of it: from May 2022, when a Croatian officer brought the boats' numbers.{/} {c9}She doesn't believe that the commander was on a secret mission to plant informers.{/} {c11}From Osman Hadžihafiz, who headed the agency then, she'd had no answers in the witness box: official secrets.{/} {c14~}The case will go to Sarajevo.{/}

At the mill somebody has hung two school bags from a willow.

=== arabic | ar | verdict
{c1~}السجن لقائد في شرطة الحدود البوسنية أدين بتهريب مهاجرين بقوارب الدورية{/}

بيهاتش – 27 مارس/آذار 2026

{c1}قضت محكمة في مدينة بيهاتش بسجن قائد وحدة في شرطة الحدود البوسنية 11 عاماً بعد إدانته بتهريب أكثر من ألفي مهاجر إلى كرواتيا على متن قوارب الدورية.{/}

{c2~}وأدانت المحكمة أيضاً سبعة من رجاله وصاحب فندق،{/} {c3}فيما برأت ثلاثة متهمين.{/}

وقالت القاضية فيسنا رادمانوفيتش إن {c4}سناد تشيريماغيتش بوهالو (49 عاماً)، الذي كان يقود الوحدة النهرية على نهر أونا، تقاضى ما يصل إلى 1500 يورو عن كل شخص بين عامي 2021 و2024،{/} وخاطبته بالقول: {c5}«أعطتك الدولة قارباً لإنقاذ الناس، فوضعت فيه قائمة أسعار».{/}

{c6}وكانت الصيدلانية السورية ريما الحلاق قد فقدت ولديها حين انقلب أحد القوارب ليلة 12 ديسمبر/كانون الأول 2023،{/} {c8}وهي الليلة التي غرق فيها ستة أشخاص.{/} {c7}وأفادت في شهادتها بأن قائد القارب كان يعتمر قبعة شرطي وأنه أطفأ الضوء عندما نادى الأطفال.{/}

{c9}ولم تأخذ المحكمة بدفاع المتهم القائل إنه عمل لحساب جهاز المخابرات الذي كان يستخدم القوارب لزرع مخبرين بين المهاجرين،{/} {c10~}لكن القاضية قالت إن «أحداً ما في سراييفو» كان على علم بالرحلات.{/}

{c12}ونفى وزير الأمن غوران لالاتوفيتش وجود أي قائمة من هذا القبيل في وزارته،{/} {c13}بينما أكدت الداخلية الكرواتية أنها سلمتها بنسختين.{/}

{c16}وأنفق الاتحاد الأوروبي 83 مليون يورو منذ عام 2018 على شرطة الحدود البوسنية.{/} {c17}ويقيم في البلاد نحو تسعة آلاف مهاجر مسجل، معظمهم من أفغانستان وسوريا وتركيا.{/}

=== rewrite | en | verdict
EU-funded boats, EU-bound passengers

The Border Observer – independent newsletter on migration policy

{c16}Brussels paid for the boats, part of 38 million euros given to Bosnia's frontier force over eight years.{/} {c4}Senad Ćerimagić-Puhalo filled them, at up to €1,500 per passenger, from 2021 to 2024.{/} {c1}On Friday the 49-year-old officer got 11 years for taking upwards of 2,000 people over the Una to Croatia.{/}

{c2}A hotelier and seven subordinates go to jail too, for six years at most.{/} {c14~}An appeal is on the way.{/}

{c9}The judges dismissed the claim that the traffic served to put spies among the travellers, on orders of the secret service.{/} Yet the written reasons contain a bombshell. {c10}From May 2021 somebody in the capital was in the picture, because a Croat liaison man had supplied the boats' numbers.{/} {c13~+c12}Zagreb confirms that it sent the document; Goran Lalatović, the security minister, has looked for it in vain.{/} {c11~}The ex-head of the service kept silent in court.{/}

{c7+c6}Among the witnesses was the mother of two boys who drowned in December 2023, Rima el-Hallak. She remembered a policeman's cap at the helm, and a lamp put out while children cried for help.{/} {c8}There were six dead.{/}

{c17}Bosnia counts 9,000 migrants on its territory at present, chiefly Turks, Syrians and Afghans.{/}

Support The Border Observer from €4 a month

=== blog | en | verdict
The ferryman

There's a man in the old story who takes the dead across, and you have to give him a coin. Nobody ever asks what he did with the coins. I've wondered about it since school. He had no wife, he never went to a tavern. Now I know. {c15~}He bought apartments with a sea view, and a horse.{/}

And what a name for a horse! I am told that it limps.

I fished in that river as a boy. It's green, a green that you don't believe in, and so cold that the beer cracks. {c1~}On it, for years, men in the uniform of this republic carried human beings from the shore where nobody wants to be to the one where nobody wants them.{/} {c4~}For a fee, it goes without saying, and not a small one. You could fly to New York for it, if you were the kind of person who may fly to New York.{/}

{c16~}The vessels had been a present from our rich friends to the north,{/} given so that nobody would come. I think that this is what is called irony. I looked it up.

{c6~}I don't want to be witty about the woman who sat there in her grey coat.{/} {c7~}She told the judge how someone put the lamp out.{/} That's all I retained from the whole trial: that someone's hand went to a switch. A man can be greedy, I understand greed, I have haggled over graves. But which thought do you think, in that second, with your finger on it? {c8~}Half a dozen were gone by the morning.{/}

He says he had been serving the fatherland. {c9~}Those trips were for the spooks, who wanted ears in the camps; the court didn't buy it.{/} {c10~}Though it did say, and I read this passage aloud to my wife, that up there they'd been aware of everything, thanks to a neighbour who had kindly written down the plates.{/} {c12~}The minister searched his drawers and found nothing.{/} {c13~}The neighbour says there ought to be two.{/} My wife said: he should look behind the fridge, that's where ours always are. {c11~}And the then chief of all spooks pleaded that his memory was classified.{/}

{c3~}A couple of people got off. I'm glad about the cook.{/}

What shall we do with the boats? I've a proposal. Put one on the square, in front of the town hall, with the lamp on. Let it burn all night. It's our electricity; for once we would know what it is for.

— M.

=== other | en | capsizing
Six drown as migrant boat overturns on Bosnian river

BIHAC, Bosnia, Dec 13, 2023 (Danubian Press) - Six migrants, among them four children, drowned when a boat overturned on the river Una on Tuesday night, Bosnian police said.

Eleven people were saved by officers of the river unit who happened to be on patrol, its commander, Senad Ćerimagić-Puhalo, told reporters. "My men jumped in with their caps on," he said. He blamed smugglers, who charge up to 1,000 euros for the crossing to Croatia.

The victims came from Syria and Afghanistan. A mother who had lost two sons was taken to hospital in Bihac.

The prosecutor's office opened an investigation against unknown persons. The minister of security asked the European Union for better boats and lamps. About 4,000 migrants are in the country, most of them in camps near the river.

=== other2 | en | drina
Two policemen held over migrants on the Drina

ZVORNIK, Bosnia, March 30, 2026 (Danubian Press) - Two Bosnian border policemen were arrested on Monday on suspicion of having taken 300 migrants over the river Drina from Serbia in a rented excursion boat.

They charged 250 euros a head, the prosecutors said. Security Minister Goran Lalatović said the two were "rotten apples". Three days earlier a court in Bihac had jailed eight border policemen in a similar case.

=== discrepancies
number | c3 | wire: two | local: a mechanic and a cook | arabic: ثلاثة متهمين
amount | c16 | wire: 38 million euros | arabic: 83 مليون يورو | rewrite: 38 million euros
date | c10 | wire: since May 2022 | local: from May 2022 | rewrite: from May 2021
name | c6 | wire: Rima al-Hallaq | local: Rima al-Hallaq | rewrite: Rima el-Hallak
