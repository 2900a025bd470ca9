=== wire | en | renaflo
{c1~}Sri Lanka recalls dialysis fluid{/} {c2~}after nine deaths{/}

COLOMBO, Feb 3, 2028 (Serendib Press) - {c1}Sri Lanka withdrew an imported dialysis fluid from all its hospitals on Thursday{/} {c2}after nine kidney patients had died within a week in Polonnaruwa and Anuradhapura.{/}

{c3}Another 14 are in intensive care, the Health Ministry said.{/} {c4}Bacteria were found in six of 20 bags that were tested.{/}

{c5}The fluid, sold as Renaflo, is made in Gujarat, India, and imported by the Colombo firm Lankamedix.{/}

{c6}Health Minister Nirosha Amaratunga suspended the head of the medicines regulator, Professor Chandana Wijesekera.{/} {c7}She had 46,000 bags taken under seal.{/}

{c8}The owner of Lankamedix, Asela Mendis, said the bags had been spoilt in a ministry depot without cooling.{/}

{c9}Opposition leader Thilina Ekanayake said he would bring a motion of no confidence in the minister.{/}

{c10}President Sunil Rambukpotha named a committee under a retired judge, Shiranee Goonewardene, which is to report in 21 days.{/} {c11}India's high commissioner, Rohit Bhattacharjee, said his government would inspect the factory.{/}

=== arabic | ar | renaflo
سريلانكا.. {c2~}وفاة تسعة من مرضى الكلى{/} {c1~}وسحب محلول للغسيل الكلوي{/}

كولومبو – 3 فبراير 2028

{c1}سحبت السلطات السريلانكية، الخميس، محلولاً مستورداً لغسيل الكلى من جميع مستشفيات البلاد،{/} {c2}بعد وفاة تسعة مرضى خلال أسبوع واحد في مدينتي بولوناروا وأنورادابورا.{/}

{c3~}ولا يزال أكثر من عشرة مرضى في العناية المركزة،{/} {c4}وأثبتت الفحوص وجود بكتيريا في ستة أكياس من أصل عشرين.{/}

{c5~}ويُصنع المحلول المعروف باسم «رينافلو» في ولاية غوجارات الهندية،{/} {c12}وكانت الوزارة قد اشترته في أكتوبر الماضي وفق إجراء طارئ ومن دون تسجيله لدى الهيئة المختصة.{/}

{c6}وأوقفت وزيرة الصحة نيروشا أماراتونغا رئيس هيئة تنظيم الأدوية البروفيسور تشاندانا ويجيسيكيرا عن العمل،{/} {c7~}وأمرت بالتحفظ على عشرات الآلاف من الأكياس.{/}

{c8}أما أسيلا منديس، مالك شركة «لانكاميديكس»، فقال إن الأكياس فسدت في مستودع حكومي يفتقر إلى التبريد.{/}

{c9}وأعلن زعيم المعارضة ثيلينا إيكاناياكي أنه سيطرح حجب الثقة عن الوزيرة،{/} {c10~}بينما شكّل الرئيس سونيل رامبوكبوثا لجنة تحقيق برئاسة قاضية متقاعدة.{/} {c11}ووعد المفوض السامي الهندي روهيت باتاتشارجي بأن تفتش بلاده المصنع.{/}

{c13}وأغلق أهالي الضحايا الطريق إلى كاندي وهم يحملون نعشاً، فأطلقت الشرطة الغاز المسيل للدموع.{/}

ويعاني آلاف المزارعين في المناطق الجافة شمال وسط الجزيرة أمراضاً كلوية يرجعها باحثون إلى مياه الآبار.

=== rewrite | en | renaflo
THE DRY ZONE OBSERVER
By Hasini Weerakkody in Polonnaruwa

{c14}On January 19 a nurse in the dialysis unit here held a bag against the window and saw that it was cloudy. She wrote it in the book. She was told to use a filter.{/} {c15}The book is now with the magistrate, Ruwani Seneviratne, who came to fetch it in person on Wednesday night.{/}

{c2}Nine of the unit's patients, and of those in Anuradhapura, were dead within seven days.{/} {c3}Fourteen more are on ventilators.{/} {c16}The oldest of those who died was a paddy farmer of 71, the youngest a seamstress who was 26 and had been married in December.{/}

{c1~}On Thursday, at last, every hospital in the island was told to put the product away.{/} {c5}Renaflo is its name; a company in Gujarat mixes it, and Lankamedix of Colombo brings it in.{/} {c4}Of a score of bags that the laboratory opened, nine harboured germs.{/}

{c12}It had been bought last October by a shortcut. There was an emergency, so the ministry said at the time, and the law allows it in that case to buy what has never been registered.{/} {c17}At 1,140 rupees a bag cost two fifths less than those from Germany which the hospitals had used before.{/}

The list of those who aren't to blame is long. {c8~}It isn't the importer: Asela Mendis insists that the goods went bad in the state's own store, where nothing is cooled.{/} {c18}A guard at the store, in Welisara, confirmed to this paper that the machine had been out of order since the Vesak holidays.{/} It isn't the professor either. {c6}Chandana Wijesekera, until Thursday the country's top regulator of medicines, has been sent home by Health Minister Nirosha Amaratunga;{/} {c19}he says that he warned her in writing, twice.{/} {c7~}The minister, a heart surgeon by training, has locked up the remaining stock.{/} Asked whether she would go she said that a captain doesn't leave the ship during the operation, which drew laughter.

{c9~}She may be made to. In parliament a vote of no confidence will be moved,{/} though Thilina Ekanayake, who leads the opposition, lacks 31 seats.

{c10}From the Presidential Secretariat came what always comes: Sunil Rambukpotha has set up a panel. A former judge, Shiranee Goonewardene, presides over it; she has been given 30 days.{/} {c11~}Delhi too will look into the matter, according to High Commissioner Rohit Bhattacharjee.{/}

{c13}The relatives didn't wait. With a coffin on their shoulders they stopped the traffic on the Kandy road until the police fired tear gas.{/} {c20}Five of them were taken away, a grandmother among them.{/}

{c21}Those who still need the machine three times a week are now driven to Kandy, which takes three hours each way.{/} {c22}There are 25,000 kidney patients in the province, most of them farmers, and after thirty years of study nobody can tell them why.{/} "We used to be afraid of the water," said Sumanawathi, who was waiting for the bus with a pillow. "Now we're afraid of the medicine."

Read more: Elephant kills watchman at Giritale | Letters

=== blog | en | renaflo
A Pot of Plain Tea

When my mother couldn't sleep she used to count the things in the house that came from somewhere else. The lamp from Japan. The good scissors, Sheffield. The quinine, in a brown bottle, from God knows where. She'd go round the rooms in her head and when she had got to the quinine she was usually asleep, and I've taken over the habit along with the scissors.

Lately I stay awake at the medicine shelf. I am seventy-four; the shelf is long. There are the white ones and the ones which turn everything pink. They're from six countries, and each has a leaflet as big as a tablecloth to tell me that I may feel giddy. I'd never thought to hold one against the light.

{c14~}A girl in a white cap did. She held up the bag, and it was like the water in which one has washed rice.{/} She did what one is taught to do, she wrote it down. {c14~}Put it through a strainer, somebody said.{/} I should like to have been in that room. I was a headmistress for thirty-one years and there's a tone of voice that I've kept for just such an occasion.

{c16~}One of them was a bride since Christmas. She did hems, she was twenty-six.{/} I've no more to say about it, but I had to put it somewhere.

Now it's nobody. I have noticed that when a plate is broken in a house with many servants the plate has always broken itself. {c8~}The man who sold the stuff had sold it clean. It was the heat in the shed;{/} {c18~}and the shed would have been cold had the machine not stopped some time last May;{/} and the machine, one supposes, would have gone on if the monsoon hadn't. {c6~+c19~}The professor has been given leave to spend more time with his roses; he'd told her so, he says, and he has kept the carbon copies.{/} I believe him. Men who keep copies are seldom believed in time.

{c17~}It was cheaper, of course. It was cheaper by nearly half.{/} I don't blame them for that. I've bought the cheaper fish. But one smells it, doesn't one? One takes it out to the step and one smells it.

{c10~}And the old lady on the committee, who has my sympathy, and was at school with my sister, has three weeks to find out what a child in a cap saw in three seconds.{/} She was good at hockey. She never did like to pass the ball.

{c21~}Meanwhile they're driven over the hills, poor things, there and back, half the day in the bus for half the day on the machine.{/} I made that journey once for a wedding, in a hired car with a cushion, and I was ill for a week.

I've been to the shelf again. They are all quite clear, so far as I can tell. But then I'm looking through my reading glasses.

Share: by post

=== update | en | renaflo
{c30~}Sri Lankan health minister offers to resign{/}

COLOMBO, Feb 4, 2028 (Serendib Press) - {c30}Sri Lanka's Health Minister Nirosha Amaratunga offered her resignation on Friday, and the president refused it, officials said.{/}

Amaratunga had driven to the house of President Sunil Rambukpotha at six in the morning, after the death of another dialysis patient overnight. {c2~+c1~}That brings to ten the number of people who have died since they were treated with a contaminated fluid, which was taken out of use on Thursday.{/}

"He told me to finish the work," she told reporters at the gate.

{c5}The fluid, Renaflo, comes from a plant in Gujarat and was supplied by Lankamedix, a company from Colombo.{/} Its owner, Asela Mendis, flew to Dubai on Friday morning. {c8~}He had blamed the ministry's storage.{/}

{c9~}Opposition leader Thilina Ekanayake handed in his motion of no confidence at noon.{/} It bears 87 signatures. {c11~}Indian inspectors arrived at the works in Vapi on Friday, High Commissioner Rohit Bhattacharjee said.{/}

{c19}The suspended regulator, Chandana Wijesekera, published two letters in which he had warned the minister of the purchase.{/} {c12~}The bags had been bought without registration, as an emergency.{/}

Related: Doctors at Badulla end go-slow | Monsoon forecast

=== ambulances | en | ambulances
{h1~+h2~}Sri Lanka arrests health official over ambulances{/}

COLOMBO, Feb 16, 2028 (Serendib Press) - {h1}Sri Lankan police arrested the secretary of the Health Ministry, Lakshman Dodangoda, on Wednesday{/} {h2}over 130 ambulances that had been bought without stretchers.{/}

{h3}The vehicles, from a works at Pune in India, cost 2.7 billion rupees ($8.6 million) and have stood in a field at Horana since last summer.{/} {h4}Half a dozen of them were found to have been lent out for weddings.{/}

{h5}Magistrate Ruwani Seneviratne remanded Dodangoda until March 1.{/} {h6}He told her that stretchers had been ordered separately, to save tax.{/}

{h12}Health Minister Nirosha Amaratunga, who appointed him in 2026, said she had learnt of the matter from the newspapers.{/} {h7}The committee on public accounts will question her on Tuesday.{/}

{h8}The supplier's agent was Asela Mendis, the owner of Lankamedix, according to the police. He is wanted as a witness.{/}

"First the wheels, then the bed," said the opposition leader, Thilina Ekanayake. {h9}He announced a march from Horana to Colombo on which a patient would be carried.{/}

President Sunil Rambukpotha, who returned from Tokyo on Wednesday, said that nobody in the ministry had his protection. {h13}India's high commissioner, Rohit Bhattacharjee, pointed out that the makers had delivered exactly what was on the order.{/}

{h10}Sri Lanka has 1,040 ambulances for 22 million people.{/} {h14}Two fifths are older than fifteen years.{/} A free service that was set up with Indian help in 2016 answers a thousand calls a day and is not affected.

{h11}Three officials familiar with the inquiry said that the police were also looking at the purchase of tyres.{/} Professor Chandana Wijesekera, who had sat on the tender board as a pharmacologist, told them he'd been ill on the day.

© Serendib Press

=== ambulancesrewrite | en | ambulances
THE DRY ZONE OBSERVER
From our Colombo desk

{h4~}Brides were driven to the poruwa in them; patients never were.{/} {h2}One hundred and thirty ambulances that came without anything to lie on{/} {h1~}have brought the most senior civil servant of the Health Ministry behind bars.{/}

{h3~}The fleet, Indian-built, has been rusting in Horana for the best part of a year. Its price was 7.2 billion rupees.{/} {h6}Lakshman Dodangoda's explanation to Magistrate Ruwani Seneviratne was that he had meant to avoid a duty, and that the stretchers were to follow by themselves.{/} {h5~}She kept him in custody.{/}

{h7~}His minister, Nirosha Amaratunga, has been summoned by the accounts committee.{/} {h8}Detectives would like to hear from Asela Mendis of Lankamedix as well, the middleman.{/} {h9}Thilina Ekanayake's party means to walk from Horana to the capital with an invalid on its shoulders.{/} President Sunil Rambukpotha was not seen all day. {h13}What had been ordered was what had been sent, no more and no less, remarked Rohit Bhattacharjee of the Indian mission.{/}

{h12~}The minister says that it was the press which told her.{/} {h10~}For a nation of 22 million there are about a thousand such vehicles,{/} {h14}and of every five two have been on the road since before 2013.{/} {h11~}That they need tyres is undisputed, but those too are now being looked at by detectives.{/} In Horana, meanwhile, the village boys who've been playing cricket round the parked fleet since August asked our reporter whether they might keep one, for the scorer.

Read more: Tank bund at Minneriya repaired | Letters

=== ointment | en | ointment
Sri Lanka recalls eye ointment after patients lose sight

COLOMBO, Jan 29 (Serendib Press) - Sri Lanka withdrew an imported eye ointment from all its hospitals on Friday after seven patients had lost their sight within a month in Nuwara Eliya and Badulla.

Another 11 are being treated in Colombo, the Health Ministry said. A fungus was found in three of 50 tubes that were tested.

The ointment, sold as Oculin, is made in Karachi and was donated by a charity.

Health Minister Nirosha Amaratunga, who has been in office for six weeks, suspended nobody. She had 9,000 tubes burnt in a brickworks and promised each of the seven a pension.

The head of the medicines regulator, Professor Chandana Wijesekera, said gifts did not pass over his desk. Asela Mendis, the owner of Lankamedix and chairman of the importers' chamber, said only what was paid for was looked at.

Opposition leader Thilina Ekanayake visited the blind and was photographed reading to them. President Sunil Rambukpotha, elected two years ago on a promise of free spectacles, asked a former attorney general to write a law on donations by Easter. India's high commissioner, Rohit Bhattacharjee, offered a flight to a clinic in Madurai for all of them. Three accepted.

The magistrate of Nuwara Eliya, Ruwani Seneviratne, heard the sister in charge for two hours. The sister had kept the tubes on a window sill. She told the court that nobody had ever sent her a refrigerator, and showed it a letter of 2019 in which one was promised.

Tags: health, eyes, donations

=== discrepancies
number | c4 | wire: six of 20 | rewrite: nine of a score
date | c10 | wire: 21 days | rewrite: 30 days | blog: three weeks
amount | h3 | ambulances: 2.7 billion rupees | ambulancesrewrite: 7.2 billion
