=== wire | en | silo
ADEN, Sept 5, 2027 (Gulf of Aden Wire) - {c1}An explosion in a grain silo at the port of Maalla in the Yemeni city of Aden killed 38 people on Saturday,{/} {c2}and the government dismissed the head of the port within hours.{/}

{c3}Dust from 11,000 tonnes of wheat had caught fire while a welder was mending a conveyor belt, Civil Defence said.{/} {c4}At least 120 people were injured.{/}

{c5}"This was not fate, it was a receipt that somebody signed," said Transport Minister Wadad Basharahil.{/} {c6}She accused the mill owner Salim Baharun, who rents the silo, of having switched off the dust filters to save diesel.{/}

{c7}Baharun said the port had cut his electricity.{/} {c8}Its dismissed director, Anis Lutfi, said he had warned the ministry in March.{/}

{c9}The leader of the presidential council, Faris al-Subaihi, declared three days of mourning.{/} {c10}Qasim al-Radfani, whose Southern Congress wants a separate state, called on the cabinet to resign.{/} {c11}Attorney General Huda Bawazir forbade nine people to travel.{/}

{c12}The silo held bread for two million people for six weeks, UN envoy Lars Nydegger said.{/}

Related: Fuel ship reaches Aden | Teachers return to work in Lahj

=== arabic | ar | silo
{c1~}عشرات القتلى في انفجار صومعة حبوب بميناء المعلا في عدن{/}

عدن – 5 سبتمبر 2027

{c1}لقي 38 شخصاً حتفهم، السبت، في انفجار هزّ صومعة للحبوب في ميناء المعلا بمدينة عدن جنوبي اليمن،{/} {c4~}وأصيب عشرات آخرون،{/} {c2~}فيما سارعت الحكومة إلى إقالة مدير الميناء.{/}

{c3~}وقال الدفاع المدني إن غبار القمح اشتعل أثناء أعمال لحام في أحد السيور الناقلة.{/}

{c5}وقالت وزيرة النقل وداد باشراحيل: «ما حدث ليس قدراً، بل إيصال وقّعه أحدهم»،{/} {c6}متهمةً صاحب المطاحن سالم باهارون، مستأجر الصومعة، بإيقاف مرشحات الغبار توفيراً للديزل.{/}

{c7}وردّ باهارون بأن إدارة الميناء هي التي قطعت عنه الكهرباء،{/} {c8~}في حين قال المدير المقال أنيس لطفي إنه حذّر الوزارة من قبل.{/}

{c9~}وأعلن رئيس مجلس القيادة فارس الصبيحي الحداد،{/} {c10}ودعا قاسم الردفاني، زعيم «المؤتمر الجنوبي» المطالب بالانفصال، الحكومة إلى الاستقالة.{/} {c11}ومنعت النائبة العامة هدى باوزير تسعة أشخاص من السفر.{/}

{c12~}ونبّه المبعوث الأممي لارس نيدغر إلى أن الصومعة كانت تضم مخزون ستة أسابيع من الخبز.{/} {c13}وارتفع سعر كيس الدقيق في أسواق كريتر إلى الضعف خلال يوم واحد.{/}

وتداول سكان مقاطع تظهر أعمدة دخان بيضاء فوق حي المعلا وسيارات غطاها الطحين.

=== rewrite | en | silo
THE STRAITS DISPATCH
By Munira Qahtan | Aden | 5 min read

Flour isn't supposed to kill anyone. {c14}When the first ambulance turned into the quay road in Maalla on Saturday its driver, Hani Sallam, thought it was snowing: everything was white, he recalls, the cranes, the goats, the people who came walking towards him with their arms held out.{/}

{c8~}Six months ago Anis Lutfi had seen it coming. As head of the port he wrote to the Ministry of Transport that the silo was a bomb made of bread.{/} {c2}A few hours after it had gone off he was no longer the head of the port.{/}

{c1}Thirty-eight lives were lost.{/} {c4~}In the three hospitals that still have surgeons lie more than a hundred wounded,{/} {c15}62 of them with burns, and there isn't a single burns bed in Aden.{/} {c16}An Emirati aeroplane took the nine worst cases to Abu Dhabi on Sunday morning.{/}

What had happened is hardly in dispute. {c3}Someone was welding at a belt inside, there was dust in the air from a stock of 11,000 tonnes of grain, and the spark did the rest, according to the fire officers.{/} {c17}The welder, who had been hired for the day, is among the dead; he was 17.{/}

It's the why that has set everyone against everyone. {c6}Salim Baharun, the miller who leases the building, let the filters stand still, for they burn diesel and diesel is dear, says Wadad Basharahil, the transport minister.{/} {c5~}She spoke of a receipt.{/} {c7}He couldn't run them, says Baharun: he'd been disconnected by the port.{/} {c18}He shows a bill for 340 million rials which he admits that he never paid, since the meter belonged to a cold store that was bombed in 2015.{/} "They billed me for frozen shrimps," he told us.

{c11}Mr Baharun and eight others may not leave the country, by order of Huda Bawazir, the attorney general.{/} Whether that means anything is a question in a city with three police forces. {c19}Two of them came to blows on the quay on Saturday evening over who was to guard the safe.{/}

In the Maashiq palace {c9}Faris al-Subaihi, who presides over the council that governs what's left to govern, had the flags lowered for a week.{/} {c10~}That isn't enough for Qasim al-Radfani. All ministers should go, he demands,{/} and he has in mind who could come in their place. His Southern Congress put 20,000 people into the streets in July for less.

{c12}Meanwhile there's the bread. In that tower was what two million Yemenis eat in a month and a half, calculates Lars Nydegger, the envoy of the United Nations.{/} {c20}The next ship with wheat, the Danae Star, is due on the nineteenth, and where she is to unload nobody knows, for the second silo has a crack in it from top to bottom.{/} {c13}A sack of flour in Crater cost twice on Sunday what it had cost on Friday.{/}

Share this | Support independent reporting from Aden

=== brief | en | silo
{c1~}Blast in Aden port{/}

{c1}Thirty-eight people died on Saturday when a grain silo blew up in the Aden port of Maalla.{/} {c3~}Welding work is thought to have been the cause.{/} {c17~}The welder was a boy of 17.{/} {c2~}The government threw out port director Anis Lutfi.{/} {c6~+c7~}Transport Minister Wadad Basharahil and the tenant, Salim Baharun, blame one another.{/} {c16~}Eleven people with severe burns were flown to the Emirates.{/} {c19~}Police units quarrelled over a safe.{/} {c20~}A ship with wheat will come on September 19.{/}

=== blog | en | silo
Salt and Cardamom

There are two sorts of silence in this town. One is when the electricity goes and all the fans stop together and you hear that your neighbour has been talking for an hour. The other came on Saturday, and I hadn't heard it since the war: after the bang, before the first dog.

I was at my aunt's, in the room with the parrots. She is eighty-eight, she has seen off the British, two presidents, a husband from Taiz and all but one of the parrots. She put her hand flat on the table as if to hold it down. Then something soft began to fall on the balcony. {c14~}It was white. It lay on the basil and on the washing, and down in the street they were walking about in it like the dead in a film.{/} She went out and put her finger in it and tasted it. "Russian," she said. "Second quality."

I've been turning it over since. I'm not a person who knows about engines. {c3~}But even I wouldn't have struck a light in there, with all that hanging in the air.{/} {c17~}The one who did was a child whom they'd picked up at the gate that morning, for the price of a lunch.{/} No one will ever be able to dismiss him, so they looked about for someone whom they could. {c2~}It took them till supper.{/}

{c8~}He had written a letter, the poor man. In the spring he had written it, with a number on it, and it has been lying on a desk ever since under a glass of tea.{/} We're great writers of letters here. When they come to dig us up one day they'll find no bones, only copies.

{c6~}So the rich one stopped his machines to save on fuel, if you believe the lady;{/} {c7~}so he couldn't have run them anyhow, if you believe him, because they'd pulled out his plug.{/} {c18~}And they'd pulled it out because he owed for somebody else's shrimps!{/} My aunt wanted that read to her again. She had worked in the cold store as a girl. She says the shrimps were excellent, and that they had been stolen well before anybody bombed them.

{c10~}Everyone's to resign, demands the man with the other flag.{/} I have no objection, I'm only tired of the next lot, whom I've seen. {c19~}You'll have heard that those who were meant to keep order fought each other for the strongbox while the thing was still burning.{/}

Let me tell you instead about the baker at the corner. He closed on Sunday. He swept the street before his shop, carefully, with a new broom, and what he'd swept he put in a bag, and he stood there holding it. I thought that he was going to bake with it. But he carried it down to the sea, and I followed him, at a distance, like a cat. He shook it out over the water and the gulls came. Then he folded the bag.

My aunt has washed the basil. The parrot has a new word, it's "boom", and we are trying to teach it another.

=== sugar | en | sugar
MUKALLA, Yemen, Sept 22, 2027 (Gulf of Aden Wire) - {h1}A fire on a sugar freighter off the Yemeni port of Mukalla killed seven seamen on Wednesday,{/} {h2}and the government closed the port within hours.{/}

{h3}The Kismat, 31 years old and flying the flag of the Comoros, had 6,400 tonnes of raw sugar from Santos on board. The fire broke out in the galley, the coast guard said.{/} {h4}Fourteen men were saved by fishermen, who threw them their nets.{/}

{h5}"A ship like this should have been razor blades long ago," said Transport Minister Wadad Basharahil.{/} {h6}She accused the harbour master of having let the freighter lie at anchor for 40 days to collect fees.{/}

{h7}The cargo belonged to the mill owner Salim Baharun. He said that he had paid the fees twice, to two authorities, and put the loss at $3.1 million.{/} {h8}The sugar ran into the bay, and the beach of Khalf was covered with dead jellyfish.{/}

{h13}Two sources familiar with the matter said that the ship's papers had expired in the spring.{/} {h9}Attorney General Huda Bawazir sent a team of four to Hadramawt.{/} It travelled by bus, as the flight had been cancelled.

{h12}The leader of the presidential council, Faris al-Subaihi, was in Riyadh for a check of his heart.{/} {h14}Qasim al-Radfani, whose Southern Congress has its smallest following in Mukalla, was booed by dockers when he came to offer his sympathy.{/} {h11}UN envoy Lars Nydegger said that eleven more ships of the same kind were waiting along the coast,{/} and that insurers in London were keeping a list.

{h10}Anis Lutfi, a naval architect, told a radio station that galleys on such ships were run on bottled gas.{/} He had inspected the Kismat as a young man, in Bombay, and had liked her.

{h15}Yemen eats 800,000 tonnes of sugar a year and grows none.{/}

© Gulf of Aden Wire

=== sugarrewrite | en | sugar
THE STRAITS DISPATCH
By our staff | 1 min read

{h8~}The bay of Khalf was sweet on Thursday, and all its jellyfish dead.{/} {h3~}Out on the roads the Kismat, an old lady of 31 years from the Comoros, had burned down to the waterline with sugar from Brazil in her holds.{/} {h1~}Nine of her crew perished;{/} {h4~}fishing boats hauled the others out.{/}

{h6}Forty days she'd been kept waiting, for the harbour master's profit, if one follows Transport Minister Wadad Basharahil,{/} {h5~}who would have preferred to see her scrapped.{/} {h7~}Paid double, all the same three million dollars poorer: such is the reckoning of Salim Baharun, the owner of the freight.{/} {h2~}No ship may now call at Mukalla.{/}

{h10~}Gas in the kitchen, surmises the engineer Anis Lutfi.{/} {h9~}Huda Bawazir's investigators are under way,{/} {h14~}Qasim al-Radfani was shouted down on the quay,{/} {h11}Lars Nydegger counts another eleven hulls like that one at anchor,{/} {h12~}and Faris al-Subaihi is in the hands of doctors.{/}

{h13~}She ought not to have been at sea in any case, say two people who have seen her papers, as these were good only until spring.{/} {h15~}A country which has to buy every spoonful abroad can't be choosy about the spoon.{/} On the beach children were dipping bread in the surf and pulling faces. An old man who has mended nets in Khalf for sixty years, and whose grandson pulled in two of the Filipinos, said that the fish would come back fat, or else that they wouldn't come back.

Share this | Support independent reporting from Aden

=== arabic2 | ar | warehouse
عدن.. انهيار مستودع للأرز في ميناء المعلا ومقتل أربعة عمال

عدن – 14 سبتمبر

لقي أربعة عمال مصرعهم، الأحد، إثر انهيار سقف مستودع للأرز في ميناء المعلا بمدينة عدن، بعد أمطار غزيرة ضربت المدينة ليومين متتاليين، فيما أوقفت السلطات مقاول الصيانة.

وقالت وداد باشراحيل، وكيلة وزارة النقل آنذاك، إن المبنى يعود إلى عهد الإدارة البريطانية ولم يُرمم منذ عام 1994. وأضافت: «السقف لا يقرأ العقود».

وحمّل سالم باهارون، رئيس غرفة تجار الحبوب، شركات التأمين المسؤولية، بينما قال أنيس لطفي، الذي تسلم إدارة الميناء في مطلع الشهر نفسه، إنه لم يتمكن بعد من زيارة جميع المخازن.

وزار رئيس مجلس القيادة فارس الصبيحي أسر العمال، وأمر بصرف مليون ريال لكل أسرة. واتهم قاسم الردفاني، زعيم «المؤتمر الجنوبي»، المقاول بأنه من أقارب أحد الوزراء. وكلّفت القاضية هدى باوزير مهندسين اثنين بإعداد تقرير خلال شهر.

أما المبعوث الأممي لارس نيدغر، الذي تولى منصبه في ذلك الصيف، فأعرب عن تعازيه. ويمر عبر الميناء ثلث واردات البلاد من الأرز.

وقال شهود إن العمال كانوا يحتمون من المطر حين هوى السقف، وإن فرق الإنقاذ استعانت برافعة أعارتها شركة صيد خاصة بعدما تعطلت رافعة الميناء. وأضاف مصدر مطلع أن المستودع كان مدرجاً على قائمة المباني المهددة بالسقوط، لكن القائمة ضاعت أثناء نقل الأرشيف إلى مبنى جديد.

=== discrepancies
date | c9 | wire: three days | rewrite: a week
number | c16 | rewrite: nine | brief: eleven
number | h1 | sugar: seven | sugarrewrite: nine
