=== wire | en | sentence
MANAGUA, Nov 6 (Istmo Newswire) - {c1}A Nicaraguan court sentenced the editor of the newspaper La Lámpara, Marcelino Obregón, to eleven years in prison on Friday{/} {c2}for spreading false news and conspiring against the state,{/} {c3}two lawyers familiar with the proceedings said.{/}

{c4}Judge Ernestina Zeledón read out the verdict in a room of the El Chipote prison, from which the press and the public were shut out.{/} {c5}It took her four minutes.{/} {c6}Obregón, 61, who has diabetes, had to stand.{/}

{c7}Two of his reporters, Yahoska Membreño and Kevin Lacayo, got five years each.{/} {c8}The newspaper's accountant, Doña Ligia Fonseca, 72, was acquitted and sent home in a taxi.{/}

{c9}"I printed the price of beans," Obregón told the court, according to one of the lawyers. "If that is a conspiracy, every market woman is in it."{/}

{c10}The case goes back to an article of last February which said that fuel given by a friendly country had been resold through Petrocentro, a company of the businessman Bayardo Chellis.{/} {c11}Chellis, 49, is the godfather of a grandson of President Ramiro Cuadra.{/} {c12}Attorney General Wendell Rocha charged that the article had caused "anguish among drivers" and a loss of 19 million cordobas to the state.{/} {c13}No witness was heard on whether the fuel had been resold.{/}

{c14}Vice President Azucena Morales, the president's sister-in-law, said in her daily talk on the radio that "mosquitoes also think they are singing".{/} {c15}She did not mention the newspaper by name.{/}

{c16}La Lámpara, which was founded in 1931 and had come through an earthquake and two bombs, was the last daily to be printed in the country.{/} {c17}Police occupied its building on the Carretera Norte on April 14,{/} {c18}and it has been turned into a school for customs officers.{/} {c19}Since then it has appeared on the internet from Costa Rica, with nine journalists where there had been 54.{/}

{c20}The opposition leader Felipe Arauz, who lives in exile in San José, called the sentence "a death penalty in instalments".{/} {c21}The acting United States ambassador, Kendra Whitlow, who had been refused entry to the trial five times, said that her country would review Nicaragua's sugar quota.{/} {c22}The foreign ministry called her in on Friday evening.{/}

{c23}The defendants' lawyer, Octavio Blandón, has five days to appeal,{/} {c24}but he said that his licence had been withdrawn while the verdict was being read.{/} {c25}A colleague in Masaya has agreed to sign for him.{/}

{c26}Obregón's wife, Marta Elena, was allowed to see him for twenty minutes through glass.{/} {c27}She said that he had lost 14 kilos and that insulin reached him every other day.{/}

{c28}Twenty-three journalists have been convicted in Nicaragua under the law on false news since it was passed three years ago, according to the Central American Press Society.{/} More than 250 have left the country, most of them on foot, by way of the paths that coffee pickers use.

Obregón took over the paper from an uncle in 1998. He had been offered a seat on a plane to Texas in 2024, with 130 others, and declined it, saying that he got airsick.

=== arabic | ar | sentence
نيكاراغوا: {c1~}السجن أحد عشر عاماً لرئيس تحرير صحيفة «لا لامبارا»{/}

ماناغوا – خدمة أمريكا اللاتينية

{c1}قضت محكمة في نيكاراغوا الجمعة بسجن رئيس تحرير صحيفة «لا لامبارا» مارسيلينو أوبريغون أحد عشر عاماً{/} {c2}بعد إدانته بنشر أخبار كاذبة والتآمر على الدولة،{/} {c3}بحسب محاميين مطلعين على القضية.{/}

{c4~}وتلت القاضية إرنستينا سيليدون الحكم داخل سجن «إل تشيبوتي» بعيداً عن الصحافيين،{/} {c7~}كما حكمت على مراسلَين بالسجن خمس سنوات لكل منهما،{/} {c8~}وبرأت محاسبة الصحيفة البالغة من العمر 72 عاماً.{/}

{c9}وقال أوبريغون أمام المحكمة: «نشرت سعر الفاصولياء، فإن كانت تلك مؤامرة فكل بائعة في السوق شريكة فيها».{/}

{c10}وتعود القضية إلى مقال نُشر في فبراير الماضي جاء فيه أن وقوداً قدمته دولة صديقة أعيد بيعه عبر شركة «بتروسنترو» المملوكة لرجل الأعمال باياردو تشيليس،{/} {c11~}وهو من المقربين من عائلة الرئيس راميرو كوادرا.{/} {c12~}وقال المدعي العام ويندل روتشا إن المقال ألحق بالدولة خسائر بلغت 91 مليون كوردوبا.{/} {c14~}أما نائبة الرئيس أسوسينا موراليس فقالت في حديثها الإذاعي إن «البعوض أيضاً يظن أنه يغني».{/}

{c17~}وكانت الشرطة قد استولت على مبنى الصحيفة في أبريل،{/} {c16~}وهي التي تأسست عام 1931 وكانت آخر يومية ورقية في البلاد.{/}

{c20}ووصف زعيم المعارضة المنفي في سان خوسيه فيليبي أراوس الحكم بأنه «إعدام بالتقسيط»،{/} {c21~}ولوحت القائمة بالأعمال الأمريكية كيندرا ويتلو بإعادة النظر في حصة السكر.{/} {c27~}وقالت زوجة أوبريغون إنه فقد 14 كيلوغراماً من وزنه،{/} {c6~}علماً بأنه مصاب بالسكري.{/}

=== update | en | sentence
MANAGUA, Nov 7 (Istmo Newswire) - The United States on Saturday suspended Nicaragua's sugar quota for the coming season and gave the country's consul in Houston a week to leave.

The step came a day after {c1}the editor Marcelino Obregón of the newspaper La Lámpara had been sentenced to 11 years in prison.{/} {c21~}The acting ambassador, Kendra Whitlow, had announced a review{/} {c22}and was summoned to the foreign ministry on Friday evening.{/} She was told there, she said, that Nicaragua would sweeten somebody else's coffee.

{c2}Obregón was found guilty of conspiracy against the state and of spreading false news,{/} {c10~}over an article on the resale of donated fuel by a company of Bayardo Chellis.{/} {c7}Yahoska Membreño and Kevin Lacayo, two of his reporters, were sentenced to five years apiece.{/}

{c23~}An appeal has to be lodged within five days.{/} {c25}A lawyer from Masaya is to put his name to it,{/} {c24~}as that of the defence counsel, Octavio Blandón, was struck off the roll on Friday.{/}

Attorney General Wendell Rocha said that he would open an inquiry against Felipe Arauz, the exiled opposition leader, for having asked Washington for the step. President Ramiro Cuadra was seen on television planting a mango tree with his vice president, Azucena Morales.

=== rewrite | en | sentence
The Lamp goes out

Press Freedom Notebook | filed 7 November | by Ines Holloway-Paz

{c5~}It was done in less time than it takes to boil an egg.{/} {c4~}No reporter was let into the prison where Judge Ernestina Zeledón pronounced,{/} {c3~}so what we know of it comes from three of the lawyers.{/}

{c1}La Lámpara's editor, Marcelino Obregón, is to spend eleven years behind bars.{/} {c7~}Membreño and Lacayo, the two who dug for him, will do five;{/} {c8~}an elderly bookkeeper got seven.{/}

{c13}Whether the story was true the court did not ask anybody.{/} {c10~}It had said that somebody sold off petrol which was a present to the nation, and the somebody was a firm of Bayardo Chellis's,{/} {c11~}who is as good as family to President Ramiro Cuadra.{/} {c12~}It made motorists anxious, argued Wendell Rocha, the attorney general.{/}

{c16~}Founded in 1931, it had been the country's last paper made of paper.{/} {c18~}Future customs men now learn their trade where it was printed.{/} {c14+c15}"Mosquitoes also think they are singing," the vice president, Azucena Morales, told her listeners, naming nobody.{/} {c20~}For Felipe Arauz, in exile, it's capital punishment by degrees;{/} {c21~}Kendra Whitlow of the US embassy, turned away from the door again and again, is looking at the sugar.{/}

Support the Notebook: a coffee a month

=== blog | en | sentence
Ink Under the Nails

I was a compositor. It's a trade like that of the man who lit the street lamps; I tell it to children and they look past me for the horse. You stood at a case with a stick in your hand and read everything backwards, and it's a good way of reading. It takes the music off. I've set four presidents' speeches, mirror-wise, and there wasn't one of them that held up.

So when they asked me at the barber's what I thought about the sentence, I said, let me see it in lead. {c1~}Eleven years, for a man who is past sixty and put out a newspaper.{/} {c6~}They didn't so much as give him a chair, and him with the sugar in his blood.{/} {c5~}Four minutes! We'd have needed twenty only to justify the lines.{/}

I knew him a little. He used to come down at night, in his socks, to move a comma. We hated it. He'd stand there with a cold cigar, and the machine would be waiting, a hundred tons of it, and he would say, "No, no, put it back." I've thought about those socks a good deal this week. One of them had a hole, and I used to look at it so as not to look at the clock, and in the end I grew so used to it that when it was darned I set a line of the obituaries twice.

{c9}What he said to the lady was that he had printed what beans cost, and that they'd better arrest the market.{/} I laughed, and the barber took the razor away from my ear. It is just like him. It scans, too. {c10~}Of course it wasn't beans. It was about a present that a good neighbour had made us, in tankers, and that some gentleman had been so kind as to sell.{/} {c13~}Did he? Nobody inquired.{/} In our shop there used to be a sign, from the first owner's time: "If your mother says she loves you, ask an aunt."

{c14~}And on the wireless somebody was reminded of insects.{/} I'm an old man and I have sprayed for insects under every one of them.

{c18~}I took the bus past the place on Sunday. They teach people there, nowadays, how to look into a suitcase.{/} I asked the boy at the gate what had become of the machine, and he said, "What machine?" It was as big as a church. {c19~}They still bring it out, my niece tells me, it's in the telephone, from over the border; there are nine of them.{/} She held it up to me. I couldn't read it. It was the right way round.

=== other | en | bishopradio
MANAGUA, Nov 19 (Istmo Newswire) - {h1}A Nicaraguan court sentenced the director of the church station Radio Candelaria, Father Silvio Urtecho, to six years in prison on Thursday{/} {h2}for incitement to hatred,{/} {h3}two lawyers familiar with the proceedings said.{/}

{h4}Judge Ernestina Zeledón read out the verdict by video link from Granada, as the road to the prison was under water.{/} The priest, 44, sang while she spoke, and the sound was turned off.

{h5}The station had broadcast a sermon in May about Herod's tax collectors.{/} {h6}Attorney General Wendell Rocha charged that by Herod the president had been meant, and by the collectors the customs service.{/} {h7}The defence called a professor of theology, who testified for three hours that Herod had been meant.{/}

"I preached on Matthew, chapter two," Urtecho told the court, according to one of the lawyers. {h8}His transmitter, on the hill of Mombacho, was bought in August by the businessman Bayardo Chellis for an undisclosed sum{/} and now carries baseball.

{h9}Vice President Azucena Morales said in her daily talk on the radio that "the bell does not go to mass either".{/} President Ramiro Cuadra, who was an altar boy in his youth, received a delegation of evangelical pastors on the same day.

The opposition leader Felipe Arauz, who has a cousin in the order, called the sentence "a tax on parables". The acting United States ambassador, Kendra Whitlow, had sent an observer, who was stopped at a puddle. {h10}The Vatican, which has had no nuncio in Managua since 2022, expressed sorrow.{/}

Urtecho may appeal within five days. A group of former pupils has collected 8,000 dollars for his defence; the editor Marcelino Obregón is his second cousin and taught him to serve at table tennis. {h11}Three of the station's four announcers have taken refuge in Honduras, and the fourth is driving a bus.{/}

Related: Coffee harvest delayed by rain | Baseball: Tren del Norte lose again

=== other2 | en | bishopradio
Herod, chapter and verse: {h1~}Nicaragua jails radio priest{/}

The Tablet of the Isthmus | Friday 20 November | Comments closed

{h7~}For a whole morning a scholar explained to the court that when a preacher says Herod he means Herod.{/} He might as well have spoken to the rain, {h4~}which had flooded the road. The judge, Ernestina Zeledón, was in Granada and appeared on a screen.{/}

{h1}Silvio Urtecho, the Catholic priest who ran Radio Candelaria, must go to prison for sixteen years.{/} {h2}He is guilty of stirring up hatred.{/} {h5}It was a sermon that did it, on the air in May, about those who gather taxes for a tyrant;{/} {h6}Wendell Rocha, who prosecutes for the state, recognised in them the customs, and in the tyrant Ramiro Cuadra.{/} {h3~}So it was told by counsel who were there.{/}

{h9}"The bell does not go to mass either," observed the vice president, Azucena Morales, on a station of her own.{/} {h8~}The priest's has passed to Bayardo Chellis, who already has the petrol pumps, six hotels and a brewery.{/}

{h11~}Of four voices that the listeners knew, three are in Honduras.{/} One is Xiomara, who read the saints of the day at six and the price of maize at ten past. {h10~}Rome is sad, and has nobody on the spot to be so in person.{/}

Felipe Arauz, who leads the opposition, wondered if the Gospels would now be printed with gaps. At the American embassy, Kendra Whitlow has asked for the sermon in translation. It's eleven pages long, and the word "customs" does not occur in it.

Father Urtecho has been a priest for nineteen years. His parish, San Jerónimo, has 4,000 souls, two of whom, it is thought, took the notes that were read in court. They are said to have left out a joke. The congregation met on Thursday night in the rain and said the rosary under a tarpaulin, with a policeman holding one corner.

=== libel | en | earlier
MANAGUA, Aug 27, 2023 (Istmo Newswire) - A Nicaraguan court cleared the editor of the newspaper La Lámpara, Marcelino Obregón, of libel on Sunday, in a case brought by a company that sells lottery tickets, two lawyers familiar with the proceedings said.

Judge Ernestina Zeledón read out the verdict in the Central Court of Managua before some sixty spectators. She found that an article about a draw, in which a cousin of the firm's manager had won for the third time, had been "insolent, but arithmetically correct". It took her an hour and a half.

The company, La Dichosa, belongs to the businessman Bayardo Chellis. It had demanded four million cordobas and an apology on the front page. Chellis, who also imports tyres, will have to bear the costs.

"I am going to buy a ticket," Obregón told reporters on the steps. His lawyer, Octavio Blandón, was carried on the shoulders of printers to a cantina across the street.

The deputy attorney general, Wendell Rocha, who had joined the case on the side of the company, said that a law was needed against "the poisoning of the public's hope". A bill has been announced for September.

Azucena Morales, then as now the voice of the government on the radio, who became vice president in January, said that "a coin has two faces and a journalist has three". President Ramiro Cuadra, who was in Caracas, made no comment.

Felipe Arauz, the leader of the opposition in the National Assembly, where he has 16 of 91 seats, invited the judge to dinner. She declined. The political counsellor of the United States embassy, Kendra Whitlow, watched the hearing from the second row and called it encouraging.

The newspaper's print run on Monday will be 40,000 copies, 5,000 more than usual. The lottery has changed the machine with which it draws the numbers.

=== discrepancies
source_count | c3 | wire: two lawyers | arabic: two lawyers | rewrite: three of the lawyers
negation | c8 | wire: acquitted | arabic: acquitted | rewrite: got seven years
amount | c12 | wire: 19 million cordobas | arabic: 91 million cordobas
number | h1 | other: six years | other2: sixteen years
