=== wire | en | dismissal
{c1~}Romanian president fires anti-graft chief{/}

By Anca Teleorman

BUCHAREST, June 18, 2026 (Carpathia Press) - {c1}Romanian President Mircea Dragulin dismissed the country's chief anti-corruption prosecutor, Corina Axente, on Thursday,{/} {c2}six weeks after Justice Minister Horia Vladoiu had asked him to do so.{/}

{c3}Dragulin said in a televised address of four minutes that he had acted "without joy and without a choice", as the law bound him to sign.{/}

{c4}Vladoiu accuses Axente of having exceeded her powers in 20 cases{/} {c5}and of having cost the state 11 million lei ($2.5 million) in failed trials.{/} {c6}The Superior Council of Magistracy had rejected the request by 11 votes to eight, but its opinion is not binding.{/}

{c7}Axente, 51, learned of it from a push message while questioning a witness.{/} {c8}"I finished the question," she told reporters on the steps of her office.{/} {c9}She will challenge the decree at the Bucharest Court of Appeal.{/}

{c10}Her office has been investigating contracts worth 870 million lei which ministries awarded to the software company Dacisoft.{/} {c11}Its owner, Sorin Paltineanu, was a witness at Vladoiu's wedding and a friend of Prime Minister Ilinca Stanculeanu's husband.{/} {c12}Paltineanu, who has not been charged, said he took no interest in politics.{/}

{c13}Stanculeanu said the dismissal had "nothing to do with software".{/}

{c14}About 40,000 people protested in Victory Square in Bucharest, many of them with lit telephones, police said.{/} {c15}There were smaller protests in Cluj, Timisoara and Iasi.{/}

{c16}Radu Zamfirel, whose opposition Hearth party leads in the polls, said he would file a motion of no confidence on Monday.{/} {c17}It needs 233 votes; the opposition has 214.{/}

{c18}The European Commission is concerned, said its representative in Bucharest, Klaus Winterhagen.{/} {c19}He recalled that 1.6 billion euros in recovery funds depend on the independence of prosecutors.{/}

{c20}Axente's deputy, Florin Buhaescu, will lead the office for up to six months.{/}

{c21}Since she took over in 2023, the office has indicted four ministers and 61 mayors;{/} {c22}about a third of the trials ended with acquittals.{/} {c23}The leu fell to a record low of 5.21 to the euro.{/}

The agency, which employs 160 prosecutors and sits in a former tobacco warehouse, was set up before Romania joined the European Union in 2007 and was for years held up as a model for the region. Two of its former heads have gone into business, and one teaches in Luxembourg. A portrait of each of them hangs in the corridor that leads to the canteen; the frames are paid for by the staff.

Dragulin, 66, was elected with the support of the ruling Alliance for the Regions but has often quarrelled with it, most recently over the names of ambassadors. He left his office on Thursday night without a word to reporters, a briefcase under each arm. Vladoiu, a notary from Calarasi who keeps bees, came into the government when it was formed last autumn. In his first interview he said that prosecutors, like bees, ought to know the way back to the hive.

=== rewrite | en | dismissal
East of Vienna
a newsletter about the neighbours

{c14~}They held up their phones like candles. Some 40,000 had come to Victory Square by ten in the evening, the police reckoned,{/} {c15}and in Timisoara, Iasi and Cluj, too, there was anger in the streets, on a lesser scale.{/}

{c7+c1~}Corina Axente was in the middle of an interview with a witness when her telephone lit up: she'd been sacked.{/} {c8}The 51-year-old saw her question through to the end. So she said, afterwards, outside the building.{/} {c1~}That Mircea Dragulin, the president, would rid Romania of its most senior hunter of corrupt officials had been expected since the morning.{/} {c2~}Horia Vladoiu had been pressing him for six months.{/} {c3}"Without joy and without a choice," the head of state put it, in front of a flag, in four minutes; the statute left him no room.{/}

{c4}The minister's list of sins has 20 entries. In each of them, he maintains, she went beyond what she was entitled to.{/} {c5}He has also added up what trials that came to nothing have cost: eleven million lei.{/} {c22}In fact roughly one in three of her defendants walked free.{/} {c21~}But sixty-one mayors did stand in the dock, and four members of government.{/} {c6}The magistrates' council had been against dismissing her, by the narrow margin of eleven to eight. It can only advise.{/}

There are those who see another reason. {c10~}Dacisoft, which makes programs for half of the ministries, was in her sights.{/} {c11~}The company is owned by Sorin Paltineanu, who stood beside Vladoiu at the altar as best man and is close to the family of Ilinca Stanculeanu, the prime minister.{/} {c12~}Politics bores him, says Paltineanu, who has been charged.{/} {c13}Software, says Stanculeanu, was not the issue.{/}

{c18~}In Brussels' name, Klaus Winterhagen voiced unease{/} {c19~}and pointed to a sum: 1.6 billion euros.{/} {c16~}Next week Radu Zamfirel of the Hearth will try to topple the cabinet;{/} {c17}he is nineteen votes short of the 233 he must have.{/}

{c9}The decree is to be fought in the capital's court of appeal,{/} {c20~}while Florin Buhaescu minds the shop.{/}

Liked it? Forward it to a friend in Graz.

=== arabic | ar | dismissal
{c1~}الرئيس الروماني يقيل كبيرة المدعين في قضايا الفساد{/}

بوخارست – أ.ك. | الجمعة 19 يونيو 2026

{c14~}تظاهر نحو 14 ألف شخص في ساحة النصر وسط بوخارست{/} {c1}احتجاجاً على قرار الرئيس ميرتشيا دراغولين، الخميس، إقالة كبيرة المدعين المكلفين مكافحة الفساد كورينا أكسينتي،{/} {c2}وذلك بعد ستة أسابيع من طلب تقدم به وزير العدل هوريا فلادويو.{/}

{c3~}وقال الرئيس في كلمة متلفزة إنه تصرف «من دون فرح ومن دون خيار».{/}

{c4}ويتهم الوزير أكسينتي بتجاوز صلاحياتها في 20 قضية،{/} {c5~}وبتحميل الدولة خسائر بلغت 2.5 مليون دولار.{/} {c6~}وكان المجلس الأعلى للقضاء قد رفض الطلب، غير أن رأيه استشاري.{/}

{c9~}وأعلنت أكسينتي أنها ستطعن في القرار أمام القضاء.{/}

برمجيات ووزارات

{c10}وكان مكتبها يحقق في عقود قيمتها 870 مليون ليو منحتها وزارات لشركة «داتشيسوفت» للبرمجيات،{/} {c11~}ويملكها سورين بالتينيانو المقرب من عائلة رئيسة الوزراء إلينكا ستانكوليانو.{/} {c13}وقالت ستانكوليانو إن الإقالة «لا علاقة لها بالبرمجيات».{/}

{c16}وأعلن رادو زامفيريل، زعيم حزب «الموقد» المعارض الذي يتصدر الاستطلاعات، أنه سيقدم الاثنين مذكرة لحجب الثقة عن الحكومة.{/}

{c18}وأعرب ممثل المفوضية الأوروبية كلاوس فينترهاغن عن القلق،{/} {c19}مذكّراً بأن صرف 1.6 مليار يورو من أموال التعافي مرهون باستقلال النيابة.{/}

{c23~}وهبطت العملة المحلية إلى أدنى مستوى في تاريخها.{/}

=== update | en | dismissal
BUCHAREST, June 19, 2026 (Carpathia Press) - {c24}Four prosecutors of Romania's anti-corruption office resigned on Friday{/} {c1~}in protest at the dismissal of its chief, Corina Axente, by President Mircea Dragulin.{/}

{c25}"One does not change the surgeon during the operation," they wrote in a letter.{/} {c20}Florin Buhaescu, hitherto number two, who now heads the office for a maximum of half a year,{/} did not accept the resignations and asked for a weekend to think.

{c10~}The four had worked on the ministries' deals with Dacisoft.{/} {c12}The company's owner, Sorin Paltineanu, against whom there are no charges and who says that politics leaves him cold,{/} flew to Nice on Friday, an airport official said.

{c2~}Justice Minister Horia Vladoiu, at whose request Axente was removed,{/} said that he would publish {c4~}all 20 files in which, in his opinion, she overstepped the mark.{/} Prime Minister Ilinca Stanculeanu cut short a visit to Chisinau.

{c14}Police put the number of demonstrators in Bucharest's Victory Square on Thursday night, where phones were held aloft, at 40,000.{/} A second rally was called for Friday at 8 p.m.

{c16~}Radu Zamfirel's no-confidence motion is to be submitted on Monday.{/} A party of the Hungarian minority, which has 22 seats, said that it would decide on Sunday. {c18~}The commission's envoy, Klaus Winterhagen, repeated that Brussels was worried.{/}

=== brief | en | dismissal
Europe ticker, 22:10

{c1~}Romania's president Mircea Dragulin removes Corina Axente from the top of the anti-corruption agency.{/} {c4~}Minister Horia Vladoiu had charged her with overstepping.{/} {c10~}She was after contracts of software house Dacisoft{/} {c11~}belonging to Sorin Paltineanu, who is friends with the powerful.{/} {c13~}No link, says PM Ilinca Stanculeanu.{/} {c16~}Opposition leader Radu Zamfirel plans a vote of no confidence.{/} {c23}The leu drops to 5.21 per euro, lower than ever.{/} {c24~+c25~}Letter of resignation from colleagues: surgeons aren't swapped mid-operation.{/}

=== blog | en | dismissal
Godparents

Where I'm from you aren't asked who you are but whose godchild. There's a word for the whole business, I'll spare you, it has a ring as of two glasses. The man who holds the candle at your wedding will hold it at your children's baptism, and he'll find you a job with the railways, and when he's old you carry him out to the plums. I've nothing against it. I was carried too.

{c11~}But if the one who held the candle sells programs to all the world and the one he held it for keeps the keys of the courthouse, one would like to have been at the table.{/} What did they eat? Was there a fiddler?

{c1~}Well, the lady's out.{/} {c2~}He'd wanted it since early May,{/} {c3~}and the old gentleman up in Cotroceni let them all wait, then read it off a sheet, and said there was no joy in it, as if we'd come to be amused, and that he couldn't do otherwise.{/} I've been told by people who couldn't do otherwise that they were very sorry, in three political systems. One gets an ear for it. In the first they wore grey, in the second they wore a cross, and now it's a good navy blue with a little flag.

{c7~}She was asking somebody something, at that moment, it was on her phone, between the weather and a discount for sandals.{/} {c8~}And she finished asking.{/} That's what stays with me. I burned the onions over it. My teacher of mathematics, Domnul Ciubuc, went on with his proof when they came for him, he was at the board and he said: a moment, I have it almost. Then he wiped his fingers. We didn't find out till 1990 that he'd died of it.

Don't get me wrong, I'm no fan. She has a way of looking, on television, like someone who has found a hair. {c22~}A good many whom she'd hauled in went home again, every third one or so.{/} A cousin of mine was among them; he had been deputy mayor of a place with two streets, and for four years nobody would sell him a calf. When it was over he got a letter, with a stamp of the wrong value. He still sends people to me to explain the state.

All the same I went. {c14~}There were forty thousand of us, it was said later, with all those telephones alight.{/} I'm seventy-four. I don't own one that shines, so I took the torch from the cellar, and a girl said to me, cool, is it vintage? It's from Ruse, I said, 1979. We stood there until eleven. There was a dog wearing the tricolour. Someone had brought soup, it always surprises me that somebody thinks of the soup. {c16~}On Monday, they say, it's to be put to the vote whether they go or stay.{/} I can count. {c17~}It won't be enough, by a handful and a half.{/} But as one who taught the subject for a short time, to small children: one must do the sum to the end.

=== detained | en | sibiu
BUCHAREST, June 30, 2026 (Carpathia Press) - Romanian prosecutors on Tuesday detained the mayor of Sibiu county's second town, Medias, on suspicion of taking bribes for a contract to digitise its cemetery.

The mayor, Dorel Cretoiu, 63, is alleged to have accepted a motorhome and 45,000 euros in return for a database of graves that does not work. Families were sent to the wrong tombs on All Souls' Day, prosecutors said.

"I have buried nobody's money," Cretoiu told reporters as he was led to a van.

The database was delivered by a subsidiary of Dacisoft. Its manager, who has admitted handing over the keys of the motorhome, may expect a milder sentence. Sorin Paltineanu, Dacisoft's owner, said that he had sold the subsidiary in January and wished the town well.

Cretoiu belongs to the party of Prime Minister Ilinca Stanculeanu, which suspended him within the hour. Justice Minister Horia Vladoiu said that the law was the same for the quick and the dead. President Mircea Dragulin, on a visit to Lisbon, made no comment.

Radu Zamfirel, the leader of the opposition Hearth party, laid a wreath at a grave in Medias which according to the computer was his own. The case was opened in 2024 by Corina Axente, after a widow had complained to her in a letter of two lines.

The European Union paid three quarters of the 1.9 million lei for the project. Its representative in Bucharest, Klaus Winterhagen, said that the money would be asked back "to the last headstone".

Romania has some 3,000 mayors. Being elected again while under investigation is not forbidden, and every four years it happens a few dozen times.

More from Transylvania: Bears close campsite | Organ found in barn plays again

=== council | en | attempt
BUCHAREST, March 7, 2024 (Carpathia Press) - Romania's Constitutional Court on Thursday blocked an attempt to shorten the term of the country's chief anti-corruption prosecutor, Corina Axente.

The nine judges found by six votes to three that an emergency ordinance of the government, which had limited all prosecutors' terms to one year, could not apply to those already in office.

"I shall be at my desk at eight," Axente told reporters. She had spent the day of the ruling at a funeral in Bacau.

The ordinance had been drafted by Horia Vladoiu, at the time a state secretary, on a weekend in January. It would have ended the careers of 14 prosecutors. The government of Prime Minister Nelu Caravia withdrew it in the evening.

Ilinca Stanculeanu, then the minister for education, said that the cabinet had been badly advised. Mircea Dragulin, a professor of law who has since gone into politics, called the ruling "a small sun" in a column for a newspaper. Radu Zamfirel, the mayor of Oradea, said that the judges had saved the country from a comedy.

About 6,000 people celebrated in University Square in Bucharest, some of them with alarm clocks.

The ambassador of Germany, Klaus Winterhagen, said investors in his country had followed the case closely. Dacisoft, a software company from Brasov, whose founder Sorin Paltineanu had threatened to move its headquarters to Vienna, said it would stay.

The office was then examining the purchase of 300 trams, a case from which nothing has come so far. Axente drives a tram-yellow car, and colleagues have given her a model of line 41.

=== discrepancies
date | c2 | wire: six weeks | arabic: six weeks | rewrite: six months
negation | c12 | wire: has not been charged | update: no charges | rewrite: has been charged
number | c14 | wire: 40,000 | rewrite: 40,000 | update: 40,000 | arabic: 14 thousand
