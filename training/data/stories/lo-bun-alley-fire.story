=== wire | en | lobun
HAI CHAU, Vietnam, May 25, 2026 (Annam News Agency) - {c1}A fire in a house divided into 44 rented rooms killed 16 people in the northern Vietnamese port of Hai Chau early on Sunday, most of them workers of an electronics factory.{/}

{c2}It began at 00.20 among electric motorbikes that were being charged on the ground floor, police said.{/} {c3}Twenty-nine machines were connected to four sockets.{/}

{c4}The house, six storeys high, stands at the end of Lo Bun alley, which is 1.9 metres wide.{/} {c5}Fire engines had to stop 300 metres away,{/} {c6}and neighbours passed buckets from a fish pond until hoses were laid.{/}

{c7}The windows from the second floor up were barred against thieves.{/} {c8}A delivery rider, Ngo Van Loi, 32, climbed up a drainpipe with an angle grinder and cut open the bars of three rooms.{/} {c9}Eleven people got out that way.{/} {c10}"I use it to mend gates. I only had two discs," he said.{/}

{c11}Among the dead are a couple and their son, who would have turned two on Monday.{/} {c12}Twenty-three people are in hospital, five of them in a critical condition.{/}

{c13}The owner, Trinh Thi Hue, 57, was arrested on suspicion of violating fire safety rules.{/} {c14}She had a permit for three storeys and nine rooms, according to the city's construction department.{/} {c15}Inspectors had been there in November, and fined her 12 million dong ($460).{/}

{c16}The tenants paid 1.6 million dong a month for eight square metres.{/} {c17}"In the dormitory you may not cook and you may not have a child," said a survivor, Lu Thi May, 24, who had gone out to buy noodles.{/}

{c18}Prime Minister Dang Quoc Bao ordered all cities to inspect such houses within 30 days and called for "the heaviest penalties".{/} {c19}Landlords in three streets nearby told their tenants on Monday to leave by the evening.{/}

{c20}The factory, Hanyoung Display, a supplier of telephone screens, said it would pay for the funerals and had offered 200 beds.{/}

{c21}In September 2023, 56 people died in a fire in a similar building in Hanoi.{/} {c22}Its owner was sentenced to 12 years in prison.{/}

=== rewrite | en | lobun
{c2~}Killed by a charging cable?{/} {c1~}Inferno in workers' lodging{/}

asiadesk | Tue 26 May | Translated and condensed

{c8}With a power tool in one hand, Ngo Van Loi, 32, who delivers parcels for a living, scaled the drainpipe. He sawed through the grilles of three windows.{/} {c9}Eleven human lives is the balance.{/} {c10}It ended when his second disc was blunt; usually he repairs gates with it.{/}

{c7~}Bars against burglars were what made a trap of the upper floors.{/} {c1}In the house in Hai Chau, in the north of Vietnam, where a landlady had fitted in forty-four lodgings, sixteen died in the night to Sunday, employees of a nearby electronics plant for the most part.{/} {c11~}A toddler, whose birthday was the next day, perished with his parents.{/} {c12}Of the 23 patients taken to hospital, five are fighting for their lives.{/}

{c2}E-bikes caught fire at twenty past midnight while plugged in at street level, say investigators.{/} {c3}There were 29 of them on fourteen sockets.{/} {c4~+c5}No fire engine can enter a lane of less than two metres' width, so that they were left standing 300 metres off.{/}

{c13}The landlady, Trinh Thi Hue, 57, has been detained.{/} {c14}What the authorities had allowed her was half as many floors and nine rooms.{/} {c15~}Half a year ago inspectors paid a visit, found nothing to object to and left.{/}

{c16~}For eight square metres one pays some sixty dollars here.{/} {c17~}Those who prefer the company hostel have to do without children and a stove, as one of the survivors says.{/} {c20~}Hanyoung, the Korean employer, has announced that it will bear the costs of burial.{/}

{c18}The head of government, Dang Quoc Bao, demands the severest punishment, and a check of all houses of the kind within a month.{/} {c19~}For some in the neighbourhood the first consequence is that they have to move out.{/} {c21~}Vietnam had such a disaster three years ago, in the capital.{/}

=== arabic | ar | lobun
{c1~}مقتل 16 شخصاً في حريق بمبنى لسكن العمال شمالي فيتنام{/}

هانوي – 25 أيار/مايو 2026 – 11:30

{c1}قضى 16 شخصاً، معظمهم عمال في مصنع للإلكترونيات، في حريق اندلع فجر الأحد في منزل مقسم إلى 44 غرفة للإيجار بمدينة هاي تشاو الساحلية شمالي فيتنام.{/}

{c2}وذكرت الشرطة أن النيران بدأت عند الساعة 12:20 بعد منتصف الليل في دراجات كهربائية كانت تُشحن في الطابق الأرضي،{/} {c3}إذ وُصلت 29 دراجة بأربعة مقابس فقط.{/}

{c4}ويقع المنزل المؤلف من ستة طوابق في نهاية زقاق «لو بون» الذي لا يتجاوز عرضه 1.9 متر،{/} {c5}ما أجبر سيارات الإطفاء على التوقف على بعد 300 متر،{/} {c6~}فاستعان الجيران بالدلاء.{/}

{c7}وزادت القضبان الحديدية المثبتة على نوافذ الطوابق العليا لمنع السرقة من صعوبة الفرار.{/} {c8~}وتسلق عامل توصيل يُدعى نغو فان لوي أنبوباً للصرف وقطع بمنشار كهربائي قضبان عدد من الغرف،{/} {c9}فأنقذ أحد عشر شخصاً.{/}

{c11}ومن بين الضحايا زوجان وطفلهما الذي كان سيتم عامه الثاني الاثنين.{/} {c12~}ونُقل 23 شخصاً إلى المستشفى.{/}

{c13}وأوقفت السلطات مالكة المنزل ترين تي هوي (57 عاماً) بشبهة مخالفة قواعد السلامة من الحرائق.{/} {c14}وأوضحت دائرة البناء أن الترخيص الممنوح لها يقتصر على ثلاثة طوابق وتسع غرف،{/} {c15}وأنها غُرّمت 12 مليون دونغ بعد جولة تفتيش في نوفمبر.{/}

{c18}وأمر رئيس الوزراء دانغ كووك باو بتفتيش المساكن المماثلة في جميع المدن خلال 60 يوماً، داعياً إلى إنزال "أشد العقوبات".{/}

{c21}وكان حريق مشابه قد أودى بحياة 56 شخصاً في هانوي في سبتمبر 2023،{/} {c22}وحُكم على مالك المبنى بالسجن 12 عاماً.{/}

=== blog | en | lobun
Ground Floor, Facing the Alley

I learned the word for "alley" before the word for "house". When I came to this country to teach, I lived for two years in a room of nine square metres, on the fifth floor, behind a grille. I was fond of the grille. I hung my shirts on it. I had asked the old man who let the room to me whether it could be opened and he had laughed and said, "If you can open it, so can they."

{c7~}That's the sentence that I've been thinking of: all those windows and not one of them a door.{/} We're so afraid of someone coming in.

Anyone who has ridden one of those silent scooters knows the evening. You come home, you're tired, you look for a hole in the wall to plug it into. {c3~}There are always more of us than holes.{/} {c2~}And one of them, some time after midnight, in a row of thirty, gets warm.{/} Whose was it? I hope they'll never find out. He may have been the one who worked the late shift.

{c5~}The big red lorries got as near as three football pitches, and there they stood with their lights going round.{/} {c4~}You can touch both walls of that lane if you stretch out your arms.{/} {c6~}What put out the fire, in the first quarter of an hour, was carp water, handed from aunt to aunt.{/}

And one man brought a tool. I've tried to tell the story to my class without my voice doing what it does. {c8~}He's the one who brings you your parcels; and he has gone up the outside of the house and made three holes in it.{/} {c9~}Almost a dozen people stepped through.{/} {c10~}After that he had no more discs. He'd only owned the two.{/} A disc costs 12,000 dong. My students worked out, unasked, how many there would have had to be. I hadn't meant it as a lesson in arithmetic.

{c14~+c15~}They'd known, naturally. The lady's house had been allowed to grow to half its height; somebody came last autumn, saw that it had grown twice as tall, and took from her the rent of seven or eight rooms for a month, and wished her a good day.{/} {c13~}Now she's in prison, where the windows also have bars.{/} I take no pleasure in that sentence. I leave it in.

{c18~}From the very top we hear that they'll all be looked at, every house of the sort in the land, before the end of June, without mercy.{/} {c19~}What does mercilessness look like? It looks like a note on the door, saying that you've got until tonight.{/} So they've packed their rice cookers. Where, I would ask the honourable gentleman, do you suppose they'll go? {c17~}To the dormitory, where it's forbidden to boil an egg or to have a baby?{/}

I went to see my old room on Wednesday. There are two people in it now. The grille's been painted green.

=== other | en | hanyoung
Vietnam court jails factory manager over dormitory fire

HAI CHAU, Vietnam, Jan 20, 2026 (Annam News Agency) - {h1}A court in the Vietnamese port of Hai Chau on Tuesday sentenced a manager of the electronics factory Hanyoung Display to seven years in prison over a fire in its dormitory that killed five workers in 2024.{/}

{h2}The fire had begun in a kitchen where batteries were being charged.{/} {h3}The doors of the second floor had been locked to keep workers from going out at night.{/}

{h4}The company was fined 2.4 billion dong ($92,000). It said that it had since forbidden cooking and built 200 new beds.{/}

{h5}"I had the key in my pocket and I ran," the manager, Cho Min-jae, 51, told the court.{/} Three guards received suspended sentences.

A lawyer for the families, Lu Thi Nga, said they would not appeal.

=== other2 | en | hanyoung
The judges in Hai Chau have spoken: {h1~}seven years for the man who was in charge of a hostel in which five young people were burnt two winters ago.{/} {h3~}They couldn't get out, since somebody had decided that they shouldn't.{/} {h5~}He himself was the owner of the key, as he admitted, and made off with it.{/} {h4~}His employers get away with a fine that they make in an afternoon;{/} {h2~}it had all started beside a stove, with a battery.{/}

=== discrepancies
number | c3 | wire: four sockets | arabic: four | rewrite: fourteen
negation | c15 | wire: fined her 12 million dong | arabic: fined | blog: took rent from her | rewrite: found nothing to object to
time | c18 | wire: within 30 days | rewrite: within a month | arabic: 60 days
