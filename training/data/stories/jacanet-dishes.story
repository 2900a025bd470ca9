=== wire | en | dishes
{c1~}Brazil halts sales of satellite dishes in Amazon{/}

BRASILIA, Aug 10 (Correio Wire) - {c1}Brazil's telecoms regulator Anatel on Monday ordered the satellite internet firm Jacanet to stop selling its dishes in the nine states of the Amazon for 90 days{/} {c2}after police had found 4,100 of them in illegal gold mines.{/}

{c3}The firm must also cut off every terminal whose owner it can't identify, or pay 500,000 reais ($91,000) a day.{/}

{c4}"The signal that teaches a child must not guide a dredge," Communications Minister Taina Vasconcelos said.{/}

{c5}Jacanet's founder, Duarte Figueira, called the order unlawful and said he would take it to the Supreme Court.{/} {c6}There it is likely to land with Justice Iracema Lobato.{/}

{c7}Senator Otavio Brandt, who means to run against President Leandro Mesquita in October, said the government was taking the Amazon back to the age of drums.{/} {c8}The US ambassador, Colleen Hatherley, expressed concern.{/} {c9}Two American pension funds own 38 percent of the firm.{/}

{c10}Jacanet has 310,000 customers in the region.{/}

=== arabic | ar | dishes
{c1~}البرازيل توقف بيع أطباق الإنترنت الفضائي في الأمازون{/}

برازيليا – وكالات

{c1}أمرت هيئة تنظيم الاتصالات البرازيلية «أناتيل»، أمس الاثنين، شركة «جاسانت» للإنترنت عبر الأقمار الاصطناعية بوقف بيع أجهزتها في ولايات الأمازون التسع لمدة تسعين يوماً،{/} {c2~}عقب العثور على آلاف منها في مناجم ذهب غير قانونية.{/}

{c3}وألزمت الهيئة الشركة بقطع الخدمة عن كل جهاز لا تستطيع تحديد هوية صاحبه، تحت طائلة غرامة يومية قدرها 500 ألف ريال برازيلي.{/}

{c4}وقالت وزيرة الاتصالات تاينا فاسكونسيلوس إن «الإشارة التي تعلّم طفلاً لا يجوز أن تهدي جرّافة».{/}

{c5~}ووصف مؤسس الشركة دوارتي فيغيرا القرار بأنه غير قانوني،{/} {c6~}فيما يُتوقع أن تنظر القاضية إيراسيما لوباتو في القضية.{/}

{c7~}واتهم السيناتور المعارض أوتافيو براندت الحكومة بإعادة الأمازون «إلى عصر الطبول»،{/} {c8}وأعربت السفيرة الأمريكية كولين هاذرلي عن قلقها.{/} {c9~}وتملك صناديق تقاعد أمريكية حصة في الشركة{/} {c10~}التي يبلغ عدد مشتركيها في المنطقة نحو 300 ألف.{/}

{c11}وبحسب الشرطة الاتحادية، فقد بيعت مئات الأجهزة باسم رجل متوفى من مدينة إيتايتوبا.{/}

وتعد البرازيل من أكبر أسواق الإنترنت الفضائي في أمريكا الجنوبية، إذ تغيب الألياف الضوئية عن معظم قرى الشمال. ويقول خبراء إن قطع الخدمة قد يطال مستوصفات ومراكز إسعاف نهرية لا تملك وسيلة اتصال أخرى.

=== rewrite | en | dishes
TrópicoTech
By Priscila Onuma-Reis, staff writer

{c11~}**The dead man who bought 700 dishes**{/}

{c11}Raimundo Nonato Queiroz of Itaituba, a retired boatman, ordered 712 satellite dishes in the spring of this year. He has been in the cemetery there since 2021.{/} {c12}The federal police came upon his name when they went through the boxes of a warehouse on the river Tapajos in June.{/}

His case, people at the ministry say, did more than any report to bring about what followed. {c1}For a period of three months Jacanet may not sell a single device in the states of Legal Amazonia; so the country's communications watchdog, Anatel, decided at the start of the week.{/} {c3}Customers who can't be traced have to be disconnected. Each day of defiance costs the company half a million reais.{/}

{c2~}The number of antennas which officers have counted in clandestine gold diggings stands at over 4,000.{/} {c13}Most of them were in Yanomami and Munduruku territory, bolted to the roofs of canteens.{/} {c14}With the dishes the miners get warning of raids: of 31 operations last year, 22 found the camps empty.{/} "They see the helicopter's number before I do," says an officer of the environmental agency who has flown there since 2009.

{c4}For Taina Vasconcelos, who heads the department of communications, it's simple: what brings lessons to pupils can't be allowed to show the way to dredgers.{/} {c15}It was she who last week sent Anatel the photographs which an Indigenous teacher, Davi Xirixana, had taken with his telephone.{/}

{c5}Not lawful, retorts Duarte Figueira, and his lawyers are already on their way to the Supreme Court.{/} {c6}Iracema Lobato, the justice whom court watchers expect to get the file, isn't known as a friend of billionaires.{/} {c16}Figueira, 44, founded the company in a garage at São José dos Campos in 2015 and has 96 satellites in orbit.{/} {c9~}A pair of pension funds in the United States hold close to half of the shares,{/} {c8~}and that may be why Washington's ambassador, Colleen Hatherley, has let it be known that she's worried.{/}

The politics are plain to see. In Amazonas, in Para and above all in Roraima many voters live off gold directly or at one remove. {c7~}Otavio Brandt, the conservative senator who'll challenge President Leandro Mesquita in the autumn, spoke of a return to drums.{/} {c19}Mesquita himself hasn't said a word.{/} His advisers say that he wanted the decision to look like a technical one, and that he has been told by his pollsters that outside the north nobody minds.

{c17}Others fear for those who have no gold. Of 2,300 health posts on the rivers 640 depend on Jacanet, according to the association of municipal nurses.{/} {c18}Anatel says that schools, clinics and Indigenous associations are exempt.{/} But to be exempt one needs a tax number, and a nurse on the upper Jurua told us that her post has none.

{c10~}The company, which counts 130,000 clients in the north, lost eleven per cent on the São Paulo exchange before noon.{/}

You may also like: We tried five routers in a canoe | Is Duarte Figueira going to the Moon?

=== brief | en | dishes
{c1~}Brazil bars Jacanet from selling in the Amazon{/}

{c2}Police counted 4,100 of the company's satellite dishes at illegal gold mines.{/} {c1~}Now the Brazilian regulator has banned Jacanet from selling them in the region until early November.{/} {c18~}Schools are excepted.{/} {c14~}Miners have used the internet to learn of raids beforehand.{/} {c5~}The founder, Duarte Figueira, will go to court.{/} {c15~}An Indigenous teacher's pictures had set things in motion,{/} the minister, Taina Vasconcelos, said. {c16~}The company owns 96 satellites.{/} {c7~+c19}Senator Otavio Brandt protested, President Leandro Mesquita was silent.{/}

=== blog | en | dishes
Letters from a slow connection

There's a hill behind the parish house where my telephone works if I hold it towards the cemetery. For nine years I have stood on that hill, in rain that comes sideways, and have said "Can you hear me?" to bishops, dentists and a sister in Curitiba. I've nothing against the sky being full of little machines. I say so at once because you'll think I am one of those who would have us all go back to letters, and I am, but for other reasons.

{c1~}So they've shut the shop for three months.{/} It is the sort of measure I used to take with the boys who rang the bells at night: no bells for anyone till All Saints'. It works until you have a funeral.

We had a bell here that came up the river in 1931 and is still not paid for. I've seen the letters. The founder in Genoa asks for his money with the greatest respect, every Easter, up to the war, and then his widow does. My predecessor answered that the bell had a crack. It has none; it's got the most beautiful voice on this river, and I ring it with a bad conscience and both hands. When the wind is right they hear it in the mouth of the creek, where there's a woman who has told the time by it for so long that she crosses herself when a clock strikes anywhere, even on the radio. I tell you this so that you'll see I know something about goods from far off, and who ends up with them.

{c11~}I'd like to say a word for the boatman. He's been dead five years and is the best customer that the firm ever had, with his seven hundred orders.{/} I've buried boatmen. They own a hammock and a radio. If somebody had asked him what he'd do with seven hundred of anything he would have laughed till the boat rocked; but nobody asks, that's the beauty of buying by telephone, and that's what the men in the warehouse were counting on.

{c14~}And what did the diggers want it for? Football, they'll tell you. I expect it's a coincidence that whenever the helicopters come there's a fire still smoking and nobody to warm himself at it, two times out of three.{/} {c13~}I have seen those plates myself, up on the cook's roof, white as a host, in places that don't have a latrine.{/}

{c4~}The lady in Brasilia put it prettily, about the child and the dredge.{/} I only wonder whether she has met the child. Mine are called Jucilene and Wesley, and their lesson comes down from heaven on Wednesdays, when it comes. {c18~}The schools may keep theirs, I read.{/} Thanks be to God. {c17~}But the nurse at the bend of the river, and there are some six hundred of her, isn't so sure;{/} she asked me to pray, and to look up her tax number.

{c5~}Our inventor in his white trainers says that it's against the law and that he will see them before the highest judges in the land.{/} Perhaps. I have noticed that rich people love the law as one loves an umbrella. {c15~}The one I'd like to see before the judges, with a chair and a glass of water, is the young teacher who went in with nothing but a telephone and took the pictures.{/} He will have walked. It is four days from his village, if the river's low.

Well, that's the battery. Pray for the nurse.

Posted by the parish house, 11 August. Next week: the bell again

=== outage | en | outage
{h1~+h2~}Brazilian judge fines Jacanet over blackout in Roraima{/}

BRASILIA, Aug 21 (Correio Wire) - {h1}A judge of Brazil's Supreme Court on Friday ordered the satellite internet firm Jacanet to pay 14 million reais ($2.5 million) to the state of Roraima{/} {h2}for a breakdown that had cut off its emergency services for 31 hours.{/}

{h3}Justice Iracema Lobato wrote that the company had known of the fault in a ground station at Boa Vista since May and "preferred to hope".{/}

{h4}Two patients died on the night of June 2 as ambulances could not be called, according to the state.{/} {h5}Jacanet disputes this and says that one of them had been dead for a day.{/}

{h6}"We'll pay and we'll repair," said the founder, Duarte Figueira, who apologised in a video that showed him with a screwdriver.{/} {h7}He said the company would place a second station in Manaus by December.{/}

{h8}Communications Minister Taina Vasconcelos called for a fibre cable along the road to Venezuela. It would cost 420 million reais and has been promised by three governments.{/} The regulator Anatel said it would examine the other contracts of the state.

{h9}Senator Otavio Brandt, whose brother-in-law is the governor of Roraima, said the sum was an insult.{/} President Leandro Mesquita, who lost the state by 40 points four years ago, spoke to the families by telephone.

The United States ambassador, Colleen Hatherley, was in Boa Vista on the day of the ruling to open a library. She said courts were a matter for Brazilians.

Lobato, 63, has been on the bench since 2019. {h10}She is best known for having sent two ministers to jail and for replying to abuse by postcard.{/} {h11}It's her third ruling against a technology firm this year;{/} the earlier ones concerned a lottery and a maker of doorbells.

{h12}Three officials familiar with the matter said Roraima had been looking for another supplier since winter but found none that would install its equipment at the borders of the state.{/}

Related: Doorbell maker loses appeal | Manaus river level at 16 metres

=== outagerewrite | en | outage
TrópicoTech
By our newsroom

{h1~+h2~+h3~}**"They preferred to hope": court makes Jacanet pay for Roraima's silent night**{/}

{h4}Nobody could ring for an ambulance on the second of June, and two people didn't live to see the third, says the state government of Roraima.{/} {h5~}The company isn't convinced that it was to blame.{/} {h1}All the same it must transfer 14 million reais to the state, as Iracema Lobato, a justice of Brazil's top court, decided on Friday.{/}

{h2~}For 13 hours police, fire brigade and rescue services in the far north had been without a line.{/} {h3~}As early as May, the judge found, technicians were aware that something was wrong with the antenna at Boa Vista.{/}

{h6~}Duarte Figueira, tool in hand, asked to be forgiven and doesn't mean to appeal.{/} {h7}Before the end of the year there'll be another earth station, in the capital of Amazonas.{/}

{h9}To Otavio Brandt, a senator related by marriage to the governor, the amount is an affront.{/} {h8~}The minister in charge, Taina Vasconcelos, prefers cables anyway.{/} President Leandro Mesquita will travel to the state in September. US ambassador Colleen Hatherley, asked about the firm at a reading for children, went on reading.

{h11}Three times since January the tech industry has now lost before Lobato,{/} {h10~}whose earlier trophies include a brace of ministers.{/} {h12~}Roraima would gladly change to somebody else, people in the state capital say, if there were anyone willing to put up masts so far from everywhere.{/}

You may also like: Ten apps for fishermen

=== schools | en | contract
Brazil picks Jacanet to bring internet to river schools

BRASILIA, Aug 12 (Correio Wire) - Brazil's government on Tuesday chose the satellite internet firm Jacanet to connect 7,400 schools in the Amazon, a contract worth 630 million reais over six years.

The firm underbid a consortium led by a bank from Recife by a fifth, the Communications Ministry said.

"A school without a line is a school without a roof," said Minister Taina Vasconcelos, who presented the winner at a ceremony in Santarem with 200 children and a brass band.

Founder Duarte Figueira said the first classes would be online by Carnival. He arrived in a hydroplane that he steered himself and which had to be towed from a sandbank.

The regulator Anatel had warned of dependence on one supplier. Its president resigned in July for what he called private reasons.

Senator Otavio Brandt, who chairs the committee on science, voted for the money but said that teachers needed chairs first. President Leandro Mesquita, halfway through the third year of his term, told him to come and count the chairs. Justice Iracema Lobato of the Supreme Court threw out a complaint by the losers in two lines.

The United States ambassador, Colleen Hatherley, congratulated the company in Portuguese. Its satellites are launched from Florida, as the Brazilian base at Alcantara is being rebuilt.

According to the census of schools, four pupils in ten in the north have never sent an e-mail. Two sources familiar with the bidding said that the price had been the only point on which the jury agreed.

© Correio Wire. Sign up for our Tuesday letter.

=== discrepancies
number | c10 | wire: 310,000 | rewrite: 130,000
amount | c9 | wire: 38 percent | rewrite: close to half
number | h2 | outage: 31 hours | outagerewrite: 13 hours
