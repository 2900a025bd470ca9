=== wire | en | verdict
LIMA, Aug 27, 2025 (Pacifico Press) - {c1}A court in Peru on Wednesday sentenced former President Aurelio Baldeon to 14 years in prison{/} {c2}for taking $4.1 million in bribes from a Portuguese builder of motorways.{/}

{c3}Judge Noemi Carhuapoma said it was proved that Baldeon, in office from 2011 to 2016, had steered the contract for the Lurin interchange to the company Teixeira Pontes.{/} {c4}"The road goes round in a circle, and so did the money," she said.{/}

{c5}Baldeon, 68, listened with folded arms{/} {c6}and was led away by 16 police officers to the Santa Barbara prison, which already holds two former heads of state.{/}

{c7}His sister Rosaura, who had received payments for flower arrangements that were never delivered, got six years.{/} {c8}Former transport minister Hernan Zubieta was acquitted, as the statute of limitations had expired.{/}

{c9}The verdict rests largely on the testimony of the company's former manager in Lima, Duarte Salgueiro,{/} {c10}who said he had handed over cash in panettone boxes on 11 occasions.{/} {c11}He himself escaped punishment in return for his confession.{/}

{c12}"I have been condemned on the word of a man who sold me to save his cat," Baldeon said before the sentence was read, in a reference to a house in Cascais to which Salgueiro returned last year.{/} {c13}His lawyer, Ines Tuesta, announced an appeal.{/}

{c14}Prosecutor Raul Ccori, who had asked for 22 years, said he was satisfied.{/} {c15}The court ordered the Baldeons to pay 19 million soles ($5.4 million) in damages to the state.{/}

{c16}The trial had lasted 29 months, with 163 witnesses.{/} {c17}It was interrupted three times, once because the defendant had hidden in the Uruguayan ambassador's garden.{/}

{c18}Around 300 supporters and nearly as many opponents gathered outside the courthouse; a dozen eggs were thrown.{/}

{c19}Baldeon's Party of Bread and Water no longer has a seat in Congress.{/} {c20}His daughter Milagros intends nonetheless to run for president in April.{/} {c21}In an opinion poll on Sunday she stood at three percent.{/}

=== arabic | ar | verdict
بيرو: {c1~}السجن 14 عاماً للرئيس الأسبق بالديون{/} {c2~}بتهمة الرشوة{/}

{c1}حكم القضاء في بيرو، الأربعاء، على الرئيس الأسبق أوريليو بالديون بالسجن 14 عاماً{/} {c2}بعد إدانته بتلقي رشاوى بقيمة 4.1 مليون دولار من شركة برتغالية لبناء الطرق السريعة.{/}

{c3~}وقالت القاضية نويمي كارهوابوما إنه ثبت أن بالديون منح الشركة عقد إنشاء تقاطع لورين،{/} {c4}مضيفة: «الطريق يدور في حلقة، وكذلك دارت الأموال».{/}

{c6}واقتاد 16 شرطياً بالديون، البالغ من العمر 68 عاماً، إلى سجن سانتا باربارا الذي يقبع فيه رئيسان سابقان آخران.{/}

{c7~}وصدر حكم بالسجن تسع سنوات بحق شقيقته روساورا،{/} {c8}في حين بُرّئ وزير النقل الأسبق هرنان سوبييتا لسقوط الدعوى بالتقادم.{/}

{c9}ويستند الحكم بالدرجة الأولى إلى شهادة المدير السابق لمكتب الشركة في ليما دوارتي سالغيرو،{/} {c10~}الذي روى أنه سلّم الأموال نقداً داخل علب كعك،{/} {c11}وأعفي من العقوبة مقابل اعترافه.{/}

{c12~}وقال بالديون قبل النطق بالحكم إنه أدين بناء على كلام رجل «باعني لينقذ قطته».{/} {c13}وأعلنت محاميته إينيس تويستا أنها ستستأنف.{/}

{c14}أما المدعي العام راؤول ككوري، الذي كان قد طالب بالسجن 22 عاماً، فأعرب عن رضاه.{/} {c15~}وألزمت المحكمة المدانَين بدفع تعويض للدولة قدره 19 مليون سول.{/}

{c16}واستمرت المحاكمة 29 شهراً واستُمع خلالها إلى 163 شاهداً،{/} {c17~}وتوقفت ثلاث مرات، إحداها حين اختبأ المتهم في حديقة سفير أجنبي.{/}

{c18~}وتجمع أمام المحكمة مئات من مؤيديه ومعارضيه.{/} {c20}وتعتزم ابنته ميلاغروس الترشح للرئاسة في أبريل المقبل.{/}

ويلاحظ مراقبون أن البيرويين لم يعودوا يفاجَؤون بمحاكمة رؤسائهم.

=== rewrite | en | verdict
Panettone president gets fourteen years

By Our Man in the Andes

{c10}Eleven times, so the manager of a Portuguese construction firm swore, he came to the palace with a box of Italian Christmas cake, and eleven times there was something greener than candied peel inside.{/} {c9~}Duarte Salgueiro's account convinced the bench,{/} {c11}and he need not fear a day in jail himself: that was the bargain for owning up.{/}

{c1}Aurelio Baldeon, once head of state of Peru, must go to prison for fourteen years, it was ruled in Lima on Wednesday,{/} {c2~}having pocketed $1.4 million.{/} {c3}In return, while he governed between 2011 and 2016, he saw to it that Teixeira Pontes was chosen for a motorway junction at Lurin.{/} {c4~}There was much talk of circles in Judge Carhuapoma's reasoning, of concrete and of cash.{/}

{c7}For bouquets that no one ever saw, his sister Rosaura had been paid handsomely; six years for her.{/} {c8~}The man who had been in charge of transport, Hernan Zubieta, was found innocent.{/}

{c12}He'd been betrayed, grumbled Baldeon in his last word, by somebody who wanted to rescue a cat, and everyone knew that he meant the villa at Cascais where the witness has lived since last year.{/} {c13~}An appeal will follow.{/}

{c6~}An escort of sixteen took him to Santa Barbara, a jail with some experience of ex-presidents.{/} {c15}He and his sister owe the treasury 19 million soles besides, or close to five and a half million dollars.{/}

{c16~}One hundred and sixty-three people testified in what was a marathon of almost two and a half years,{/} {c17}suspended three times, on one occasion since the accused was crouching in the shrubbery of Uruguay's envoy.{/} {c18~}Eggs flew outside.{/}

{c19}In parliament there is nobody left of his movement, Bread and Water.{/} {c20~}Yet a Baldeon may be on the ballot next spring:{/} {c21~}Milagros, his child, has three per cent in the surveys.{/}

More from Latin America →

=== blog | en | verdict
La vereda de enfrente (in English, for my cousins in Paterson)

Dear cousins, you ask what's new. The price of limes; a sinkhole; Chabuca's hip. {c1~+c6~}Also we've locked up another one, which makes three who were once saluted by brass bands and who now share a corridor.{/} There's talk of a fourth bed. I'm told that they play dominoes and that nobody can decide who should preside.

You won't remember him. He came in the year that you left: the one with the waistcoats. I voted for him, out of spite against the other. He gave my mother a bag of rice, with his face on it, and we ate round the face.

{c2~}So he took. Four millions, a bit over. In dollars, of course; nobody has ever bribed anybody in soles, it'd be an insult.{/} {c10~}It came in those boxes with the ribbon, the cake that your Aunt Nelly can't be stopped from giving, about a dozen of them.{/} I went to look at ours. I shook it. Raisins.

{c3~}And for that he gave some foreigners a knot in the road.{/} I've driven it. You go in for Pucusana and come out for Lima; whole families are said to be living in there on toll tickets. {c4~}The judge, and what a woman, put it so that one could have embroidered it: the tarmac went in a ring and the dollars followed.{/}

{c9~+c11~}What sits less well with me is that they know it all from the fellow who did the paying, and he's been let off for telling.{/} {c12~}He has a cat now, by the sea.{/} Is that justice? Father Ignacio says that heaven works in precisely this way, with the first to confess. But then Father Ignacio has never built a road.

{c7~}They took the sister as well, who'd sold bouquets made of air.{/} {c8~}The one with the moustache, from the ministry, walks, because it has all been too long ago.{/} Too long ago! I have a tooth from that year that still hurts.

{c17~}Do you know that he once hid from them among a diplomat's hydrangeas?{/} I'd give the whole twenty-nine months of evidence for one photo of that. {c18~}On the day itself they stood there on both sides of the street, his and the others, a few hundred each, and some eggs changed sides.{/} Eggs are at nine soles the kilo. I call that conviction.

{c20~}The girl's going to stand, you know.{/} {c21~}Three in a hundred are for her.{/} I did the sum. It's the same three who are for the sinkhole.

Send vitamins.

=== other | en | montero
LIMA, Nov 12, 2025 (Pacifico Press) - {h1}A court in Peru on Wednesday sentenced former President Fausto Montero to eight years in prison for taking $900,000 in bribes from a Spanish maker of school buses.{/}

{h2}Judge Noemi Carhuapoma said it was proved that Montero, in office for 14 months until 2018, had steered a contract for 310 vehicles to the company Carrocerias Luengo.{/} "The children walked, and the money rode," she said.

{h3}Montero, 74, listened by video link from a clinic.{/} His brother-in-law Tito got three years. Former education minister Gladys Aranda was acquitted for lack of proof.

The verdict rests largely on the testimony of a chauffeur, {h4}who said he had handed over cash in piñatas on four occasions.{/}

"I have been condemned on the word of a man who cannot park," Montero said. His lawyer announced an appeal.

{h5}Prosecutor Raul Ccori, who had asked for 12 years, said he would appeal too.{/} The trial had lasted seven months, with 48 witnesses.

=== otherbrief | en | montero
Andean diary, mid-November

{h1~}Eight years for another ex-president, this time on account of buses,{/} {h2~}three hundred and ten of them, which he made sure were ordered from friends in Spain.{/} {h3~}He heard it on a screen, in hospital.{/} {h4~}The notes had travelled in papier-mâché donkeys.{/} {h5~}It is not enough for the prosecution, which had wanted twelve and goes to the next instance.{/}

=== garden | en | garden
LIMA, Oct 3, 2024 (Pacifico Press) - Uruguay on Thursday rejected a request for asylum by former President Aurelio Baldeon of Peru, whose passport was taken from him last year.

Uruguay's foreign minister said there was no sign of political persecution. Judge Noemi Carhuapoma said the hearings would continue on Monday and ordered Baldeon to wear an electronic tag.

"I asked for shade and was handed a form," Baldeon told reporters. His lawyer, Ines Tuesta, said that he suffered from high blood pressure.

Around 80 supporters sang outside the residence. Prosecutor Raul Ccori said that he would ask for custody if it happened again. Baldeon's daughter Milagros thanked the ambassador's cook for the soup.

=== background | en | essay
Why Peru eats its presidents

Ideas

There is a joke in Lima that the only thing a Peruvian head of state can be sure to leave behind is a fingerprint card. Since the turn of the century nearly every occupant of the Palace of Pizarro has been charged with something. Aurelio Baldeon, with his waistcoats and his bags of rice, was neither the worst of them nor the cleverest.

Three reasons are usually given. Parties live for one election and are named like grocery shops. Congress can dismiss a president almost at whim. And builders, from Brazil first and then from everywhere, discovered that a signature here was worth more than a mountain of ore.

I would add a fourth, which is honourable. Prosecutors are young, badly paid, and not afraid. In Mexico or in Spain most of these files would have gone to sleep in a drawer. A country that judges its rulers may look like a country of thieves; it could also be the only one that counts the spoons. "We have no other luxury," a judge's clerk said to me over a plate of anticuchos.

=== discrepancies
amount | c2 | wire: $4.1 million | arabic: 4.1 million dollars | rewrite: $1.4 million
number | c7 | wire: six years | rewrite: six years | arabic: nine years
negation | c8 | wire: acquitted, as the statute of limitations had expired | arabic: lapse of time | rewrite: found innocent
