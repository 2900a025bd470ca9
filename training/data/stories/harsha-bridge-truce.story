=== wire | en | truce
{c1~}Rival Libyan forces agree ceasefire in Zawiya after three days of fighting{/}

By Rim Ouertani

TRIPOLI, March 12, 2026 (Maghreb Dispatch) - {c1}Two armed groups that have fought for control of the Libyan oil city of Zawiya agreed on Thursday to a ceasefire brokered by United Nations envoy Birgitta Aalto,{/} {c3}four sources familiar with the matter said.{/}

{c4}Under the deal, which came into force at 6 p.m., the 22nd Security Brigade of Munir al-Gharsi and the Coastal Support Force of Fathi Abu Setta will withdraw from the Harsha bridge{/} {c5}and hand it to 120 military policemen sent by Prime Minister Abdelrazak al-Mabruk.{/}

{c2}At least 17 people have been killed since Monday, among them five civilians,{/} {c6}the health ministry said.{/} {c7}A shell that hit a dialysis centre on Wednesday night wounded nine patients.{/}

{c8}The fighting forced the closure of Libya's second largest refinery, which can process 120,000 barrels a day,{/} {c9}and National Oil Corporation chairman Tahir Ben Hamed declared force majeure after two storage tanks caught fire.{/} {c10}Ben Hamed told reporters that loadings would resume "when the last rifle has left the fence".{/}

{c11}The clashes began when Gharsi's men arrested a nephew of Abu Setta at a wedding,{/} two of the sources said. {c13}The nephew was exchanged on Thursday morning for a captain of the brigade at a petrol station in Surman.{/}

{c14}"We have signed because the city asked us to sign. Our fingers have not left the trigger," Abu Setta said in a video.{/} {c15}Gharsi, who did not attend the talks, sent his brother, a dentist.{/}

{c16}Attorney General Naji Bouzid said there would be no amnesty for those who had shelled homes.{/} {c17}The sources said that a clause on amnesty had been struck out of the text at his demand an hour before the signing.{/}

{c18}Aalto, a former Finnish ombudsman, spent nine hours with the two delegations in the Zawiya teachers' college.{/} {c19}"It is a page and a half. I have seen marriages with longer contracts, and shorter ones that lasted," she said.{/}

{c20}Interior Minister Imad al-Sahli, who comes from Zawiya, was kept out of the talks because both sides accused him of favouring the other,{/} a Western diplomat said. His ministry did not answer requests for comment.

{c23}In the east, General Idris al-Obaidi, the deputy of the eastern commander, mocked the deal and said that Mabruk's government "rules from one roundabout to the next".{/}

{c24}The coastal road between Tripoli and the Tunisian border was reopened on Thursday evening,{/} {c25}but schools will stay shut until Sunday.{/} {c26}The Red Crescent said it had evacuated 340 families and had run out of fuel for its ambulances.{/}

{c27}Haj Miftah Ghunaim, head of the council of elders, said a committee of six would count the damage to houses.{/} {c28}The government has promised 40 million dinars ($7.3 million) in compensation.{/}

{c29}Brent crude rose 0.8 percent on Wednesday, in part because of the fires.{/}

Zawiya, a city of some 200,000, lies 45 km west of the capital. The two groups are both on the payroll of the state, one under the interior ministry and one under the ministry of defence, and have split the road to the refinery between them by a line of oil drums.

=== arabic | ar | truce
{c1~}هدنة في الزاوية بعد ثلاثة أيام من القتال{/}

طرابلس – متابعات | 13 مارس 2026

{c1}توصل تشكيلان مسلحان يتنازعان السيطرة على مدينة الزاوية النفطية، الخميس، إلى اتفاق لوقف إطلاق النار برعاية المبعوثة الأممية بيرغيتا آلتو،{/} {c3~}وفق ما أفادت مصادر مطلعة.{/}

{c4~}ويقضي الاتفاق بانسحاب لواء الأمن 22 بقيادة منير القارصي وقوة الإسناد الساحلي بقيادة فتحي أبو ستة من جسر الحرشة،{/} {c5}وتسليمه إلى 120 عنصراً من الشرطة العسكرية أوفدهم رئيس الحكومة عبد الرزاق المبروك.{/}

{c6+c2}وقالت وزارة الصحة إن 17 شخصاً على الأقل، بينهم خمسة مدنيين، قُتلوا منذ الاثنين،{/} {c7~}كما جُرح تسعة مرضى إثر سقوط قذيفة على مركز لغسيل الكلى.{/}

وقف المصفاة

{c8~}وأدت المواجهات إلى إقفال ثاني أكبر مصافي البلاد،{/} {c9}وأعلن رئيس المؤسسة الوطنية للنفط الطاهر بن حامد حالة القوة القاهرة عقب اشتعال النار في خزانين.{/} {c10}وشدد على أن الشحن لن يُستأنف إلا «بعد أن تغادر آخر بندقية السياج».{/}

{c11}واندلع القتال بعدما أوقف رجال القارصي ابن شقيق أبو ستة خلال حفل زفاف.{/} {c13~}وجرت مبادلته صباح الخميس بضابط برتبة ملازم في اللواء.{/}

{c14~}وقال أبو ستة في تسجيل مصور: «أصابعنا لم تفارق الزناد».{/} {c16}وأكد النائب العام ناجي بوزيد أن لا عفو عمّن قصفوا المنازل.{/}

{c20~}واستُبعد وزير الداخلية عماد الساحلي من المفاوضات بسبب اتهامات الطرفين له بالانحياز.{/} {c23}وسخر الفريق إدريس العبيدي، نائب قائد قوات الشرق، من الاتفاق قائلاً إن حكومة المبروك «تحكم من دوّار إلى دوّار».{/}

{c24}وأعيد مساء الخميس فتح الطريق الساحلي الواصل بين طرابلس والحدود التونسية.{/} {c26~}وأفاد الهلال الأحمر بإجلاء 340 عائلة.{/} ودعت نقابة الأطباء إلى تحييد المستشفيات.

اقرأ أيضاً: سعر الدولار في السوق الموازية اليوم

=== rewrite | en | truce
Home > World > North Africa

{c13~}A captain for a nephew: how Zawiya fell quiet{/}

By the foreign desk, 13 March

{c13}A swap on a filling station's forecourt in Surman on Thursday morning opened the way: the Coastal Support Force gave back an officer of captain's rank and got its leader's nephew.{/} {c11~}It was his detention at a wedding party that had set the Libyan city ablaze.{/}

{c1}By the evening the UN's Birgitta Aalto had a truce between the militias that contend for Zawiya and its oil.{/} {c18}Nine hours she had sat with their representatives in a college for teachers;{/} {c19~}the paper, in her words, runs to a page and a half, and she has known marriage contracts that were longer.{/} {c15~}Munir al-Gharsi had not come in person: he was represented by a brother who fixes teeth.{/} {c14~}His foe, Fathi Abu Setta, warned on camera that his finger remained where it was.{/}

{c4~}Both forces are to leave the Harsha bridge.{/} {c5~}A hundred and twenty military police will take over.{/} {c27~}Houses that were hit will be inspected by a commission of eight, said the elders' leader, Miftah Ghunaim,{/} {c28~}and some seven million dollars have been set aside by Abdelrazak al-Mabruk's cabinet.{/}

{c16~}Whoever fired at homes will have to answer for it, says Naji Bouzid, the chief prosecutor;{/} {c17}it was he who, sixty minutes before pens were drawn, had a passage about amnesty deleted, the sources claim.{/} {c20~}The interior minister, Imad al-Sahli, wasn't in the room. He is trusted by neither camp.{/}

{c2}The death toll since the start of the week stands at 17 or more; a dozen of them were civilians.{/} {c9}Fires in a pair of tanks led Tahir Ben Hamed, who chairs the state oil firm, to invoke force majeure.{/} {c8~}The country's No. 2 refinery stands idle,{/} {c29}and the price of Brent had gone up by 0.8 percent the day before the accord.{/} {c25}Pupils go back to school on Sunday.{/}

{c23}From the opposite end of the country Idris al-Obaidi sneered: Mabruk governs as far as the next roundabout.{/}

Related: Derna's engineers stay on strike | Sebha airport gets new radar

=== brief | en | truce
Overnight from Africa

{c1~}Libya: The guns are silent in Zawiya, where UN envoy Birgitta Aalto has talked two militias into a truce.{/} {c4~}The followers of Munir al-Gharsi and Fathi Abu Setta must give up a bridge,{/} {c5~}which goes to military police under Prime Minister Mabruk.{/} {c2~}Seventeen people had died.{/} {c10~}Oil chief Tahir Ben Hamed will not load ships before the fighters have gone from the refinery,{/} {c9~}where force majeure was declared when two tanks burned.{/} {c16~}Attorney General Naji Bouzid rules out an amnesty.{/} {c24~}Traffic to Tunisia is moving again.{/} {c26}More than three hundred families, 340 to be exact, have been brought out by the Red Crescent, whose ambulances have no fuel left.{/}

Copyright Overnight Media. To unsubscribe, reply STOP.

=== blog | en | truce
Roundabouts

There was a dentist in our street when I was a boy who was said to have pulled a tooth from a colonel. He told the story differently each time. Sometimes it was a molar. I thought of him today, and I'll tell you why, but let me make the coffee first.

So. {c1~}They've stopped shooting at each other, those two, over in the town with the flares, since a lady from the north has asked them nicely.{/} {c18~}She asked them for nine hours, in a school for schoolmasters.{/} I once spent nine hours in such a place. It was an exam on the subjunctive and I too would have signed anything at the end. {c15~}One of the two hadn't turned up at all and had sent along his brother, and there he is, our dentist!{/} Who'd be better? He knows how to tell people it won't hurt.

{c11~}It was about a wedding. Somebody's nephew was taken away from between the cake and the drummers.{/} {c13~}They've given him back now, at the pumps, for one of theirs.{/} I ask myself what he was wearing. Does one keep on the suit, for three days, in a cellar? Does the bride's mother ever forgive it?

It's easy to smile. {c2~}But there are seventeen and more who won't come to the next wedding, and five had nothing to do with any of it.{/} {c7~}And people lying there attached to a machine that washes their blood, and through the roof, at night, comes a shell.{/} I've an uncle on such a machine. He says the worst is the boredom. I have nothing to add to that. He plays patience, and when he loses he says the cards are from the ministry.

{c19~}She's counted the pages, the northern lady, and found marriages that had more of them.{/} I like her. I liked the one before and the one before her, they all come with a good sentence and leave with a cough. {c14~}The other fellow, the one with the nephew, says his finger is still on that thing, signed or not.{/} {c16~+c17~}Whoever shot at people's kitchens shan't be forgiven, it was in there that he would be, and a stubborn man with a law degree had it crossed out.{/} We shall see whose pencil is longer.

What does one do on the first evening? I remember ours, in another town, another year. You stand at the window. You think: that was a door. You think: that was a motorbike, and it was. Then the neighbour puts out her washing, at nine at night, all of it, the good sheets too, and you understand that she has been waiting for days, and that she's braver than you are. My wife boiled eggs. Nobody knew why. We ate them in the stairwell out of habit, with the people from the second floor, whom I haven't spoken to since.

{c23~}The general across the gulf had his fun, too: from one roundabout to the next, that's how far they rule.{/} As if he'd ever driven in traffic. There is one near us with a fountain in it that was switched on for a minister in 2006 and has been dry since, a boy sells socks there, and once a year a camel gets as far as the middle and can't be brought to leave. My father taught me to drive on a roundabout. You go in, he said, and you look left, and you pray, and if you've missed your exit then you just go round again. I've never heard our history put better.

=== arrest | en | depot
{h1~}Libya arrests refinery official over smuggled diesel{/}

TRIPOLI, March 24, 2026 (Maghreb Dispatch) - {h1}Libya's attorney general on Tuesday ordered the arrest of the head of marketing at the Zawiya refinery for selling 31 tanker loads of diesel to smugglers,{/} three sources familiar with the matter said.

{h3}Hamza Krewi, 46, was detained at Mitiga airport as he was about to board a flight to Istanbul with his wife,{/} {h4}carrying 212,000 euros in a box of baby formula.{/}

{h5}Attorney General Naji Bouzid said in a statement that forged delivery notes had been made out to a cement plant which closed in 2011.{/} {h6}The fuel was taken to a jetty at Abu Kammash and pumped into fishing boats, according to the sources.{/}

{h7}National Oil Corporation chairman Tahir Ben Hamed said he had dismissed two of Krewi's deputies.{/} {h8}"I signed what was put before me, and I shall now read it," he told reporters.{/}

{h9}The case has embarrassed Prime Minister Abdelrazak al-Mabruk, who promoted Krewi in December over the heads of four engineers.{/} {h10}Mabruk's office called the arrest "proof that nobody is above the law".{/}

{h11}Two of the tankers belong to a company owned by a cousin of militia leader Fathi Abu Setta, the sources said.{/} Abu Setta denied that he had anything to do with fuel. {h12}His rival, Munir al-Gharsi, offered to guard the jetty "free of charge".{/}

{h13}Interior Minister Imad al-Sahli said that 19 border guards would be questioned.{/} General Idris al-Obaidi, whose own forces were named in a UN report on fuel last year, said that the west was "a leaking bucket".

{h14}United Nations envoy Birgitta Aalto has urged the government to publish its contracts for fuel imports, which cost the state $8.9 billion in 2025.{/} A litre of petrol costs three U.S. cents at Libyan pumps.

Haj Miftah Ghunaim, who heads Zawiya's council of elders, asked for patience. "Half of the city works at that gate," he said.

=== arrest2 | en | depot
Baby formula, no baby

Libya Fuel Monitor / weekly newsletter / issue 88

{h3~}At Mitiga airport on Tuesday customs officers noticed a couple without a child{/} {h4~}and with a tin of milk powder that weighed too little. In it were 212,000 euros.{/}

{h3~}The traveller, Hamza Krewi, aged 49, was on his way to Istanbul.{/} {h1~}He is in charge of sales at Zawiya's refinery, or was; Naji Bouzid, the country's top prosecutor, had him seized on suspicion that he let diesel go to smugglers.{/} {h1~}Thirty-one lorries are at issue.{/} Sources put the affair's beginnings in the autumn.

How does one make a lorry vanish? {h5}By sending it, on paper, to a cement works that has been shut since 2011, says the prosecutor, who calls the notes a forgery.{/} {h6~}In truth the loads went to Abu Kammash and out to sea in trawlers.{/}

{h7}Two subordinates of Krewi's have been sacked by Tahir Ben Hamed, the chairman of NOC.{/} {h8}He had put his name to whatever lay on his desk, Ben Hamed admits, and means to start reading it.{/} {h9~}There is some blushing in Mabruk's office as well, for it was the prime minister who had given Krewi his post in October;{/} {h10~}officially, the arrest shows the law applies to all.{/}

{h11}A relative of Fathi Abu Setta, a cousin, has his firm's name on two of the vehicles.{/} {h12}Munir al-Gharsi, never at a loss, proposes that his brigade watch the landing stage for nothing.{/} {h13}Nineteen of the men who should have watched it are to be heard, says minister Imad al-Sahli.{/}

{h14~}And Birgitta Aalto repeats what envoys before her have said: put the import contracts on the table.{/}

Our price table this week: Zuwara 0.15, Ghadames 0.60, Sebha 2.40 dinars a litre. Tip the editor.

=== earlier | en | first
TRIPOLI, Aug 21, 2024 (Maghreb Dispatch) - A ceasefire between two armed groups in the Libyan city of Zawiya collapsed on Wednesday, less than a day after it had been agreed, four sources familiar with the matter said.

Fighters of the 22nd Security Brigade of Munir al-Gharsi drove into the vegetable market at dawn and shot at a checkpoint of the Coastal Support Force, killing three. Both sides accused each other of breaking the truce, which had been negotiated by Haj Miftah Ghunaim, the head of the council of elders, in a mosque in the Mutrud district.

"They ate our lamb and went out to load their guns," Ghunaim, 71, said.

The deal had provided for the return of four stolen armoured cars and for a joint patrol on the beach road. Fathi Abu Setta, leader of the Coastal Support Force, said it was "dead and washed". A spokesman for Gharsi blamed a misunderstanding about a delivery of melons.

Abdelrazak al-Mabruk, then minister of local government, flew to Zawiya by helicopter but turned back because of gunfire. The refinery kept working, said its director, Tahir Ben Hamed, who slept in the control room with 30 of his staff.

The health ministry spoke of 11 wounded. Red Crescent volunteers carried old people out of the market quarter on doors.

Naji Bouzid, a prosecutor in the city, opened an inquiry against unknown persons. Imad al-Sahli, a member of parliament for Zawiya, called for a curfew and for the withdrawal of both groups' licences. General Idris al-Obaidi said the eastern forces were watching events "with popcorn".

The United Nations mission, which has been without a head since April, expressed concern. Clashes between groups nominally under the government are common in the coastal cities west of the capital, where smuggling of fuel and migrants is worth hundreds of millions of dollars a year. Tribesmen from Zintan offered to mediate.

=== discrepancies
number | c2 | wire: five civilians | arabic: five civilians | rewrite: a dozen civilians
number | c27 | wire: six | rewrite: eight
role | c13 | wire: captain | rewrite: captain's rank | arabic: lieutenant
age | h3 | arrest: 46 | arrest2: 49
date | h9 | arrest: December | arrest2: October
