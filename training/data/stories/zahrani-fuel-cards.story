=== wire | en | fuel
BEIRUT, June 17, 2025 (Levant News Service)

{c1}A retired general in Lebanon's police went on trial on Tuesday, accused of stealing enough petrol to drive to the moon and back nearly 150 times.{/}

{c2}Brigadier General Fouad Zahrani, 61, and seven other officers of the Internal Security Forces are charged with embezzlement of 11.4 million litres between 2016 and 2021.{/} {c3}They face up to 15 years in prison.{/}

{c4}According to the indictment, Zahrani, who ran the transport department, had fuel cards issued for 640 vehicles that did not exist.{/} {c5}Among them were a patrol boat registered in the Bekaa valley, which has no coast, and a motorcycle that consumed 900 litres a day.{/}

{c6}The petrol was sold to nine filling stations south of the capital, half of it during the fuel shortage of 2021, when drivers queued overnight.{/} {c7}Prosecutors put the damage at $8.7 million.{/}

{c8}Zahrani pleaded not guilty. "The computer invented those cars, not I," he told the military tribunal.{/} {c9}His lawyer, Nadine Abou Chedid, asked for the case to be moved to a civilian court; the presiding judge, Colonel Rabih Matar, turned the request down.{/}

{c10}The fraud came to light in August 2023, when a young corporal, Hassan Jomaa, tried to fine a truck and found that its number plate belonged to a police helicopter.{/} {c11}Jomaa was transferred to a post on the Syrian border a week later.{/} {c12}He was to be the first witness on Tuesday but did not appear.{/} {c13}The court was told that he had been refused leave.{/}

{c14}About 30 people demonstrated outside with empty jerrycans.{/} "My father had a heart attack in the queue at Khaldeh," said Rana Slim, a teacher. {c15}"He had been waiting for eleven hours, and they were selling it by the back door."{/}

{c16}Interior Minister Walid Daher said in a statement that 112 officers had been disciplined over fuel since 2022{/} {c17}and that every card now carried a chip.{/}

Lebanon's economy collapsed in 2019, and the pay of a policeman fell to less than $80 a month. {c18}In court, two of the accused said they had used the proceeds to pay for medicine for their men.{/} {c19}Zahrani owns a chalet in Faraya and two flats in Limassol, according to the indictment.{/}

{c20}The hearing was adjourned to July 8.{/}

=== update | en | fuel
{c12~}Missing witness in Lebanon petrol trial{/} {c11~}says he was sent to border as punishment{/}

BEIRUT, June 18, 2025 (Levant News Service) - {c12~}A Lebanese corporal who failed to appear at the trial of his former superiors{/} said on Wednesday he had not been told of the date.

{c12}Hassan Jomaa was to have been the first witness on Tuesday against Brigadier General Fouad Zahrani,{/} {c2~}who is accused with seven other officers of embezzling 11.4 million litres of petrol.{/} {c13}The court heard that his leave had been refused.{/}

"I did not ask for leave, because nobody asked me to come," Jomaa said by telephone from a post in the hills near Arsal. {c11}He was moved there a week{/} {c10}after he stopped a truck in August 2023 and discovered that it bore the number of a police helicopter.{/} "They said the air would do me good."

A police spokesman said that the summons had been sent to the wrong barracks. {c20~}The judge, Colonel Rabih Matar, brought the next hearing forward to June 26{/} and ordered the corporal to be escorted to Beirut.

{c4}Zahrani, the former head of transport, is charged with having obtained fuel cards for 640 imaginary vehicles{/} {c6~}and having sold the fuel to filling stations during the shortage of 2021.{/} {c8~}He denies it.{/} {c3}The accused could be sentenced to up to 15 years.{/}

{c9~}His lawyer said she would appeal against the refusal to send the case to a civilian court.{/}

=== arabic | ar | fuel
{c1~}لبنان.. عميد متقاعد أمام القضاء العسكري بتهمة اختلاس ملايين الليترات من البنزين{/}

بيروت – الثلاثاء 17 حزيران 2025

{c1~+c2}مثل العميد المتقاعد في قوى الأمن الداخلي فؤاد الزهراني (61 عاماً) وسبعة ضباط آخرين أمام المحكمة العسكرية اليوم بتهمة اختلاس 11.4 مليون ليتر من البنزين بين عامي 2016 و2021.{/} {c3}وتصل العقوبة في حال الإدانة إلى السجن 15 سنة.{/}

{c4}وجاء في القرار الاتهامي أن الزهراني، الذي كان يرأس مصلحة الآليات، استصدر بطاقات وقود لـ640 آلية وهمية،{/} {c5}من بينها زورق دورية مسجل في البقاع ودراجة نارية تستهلك 900 ليتر يومياً!{/}

{c6~}وبيعت الكميات إلى تسع محطات جنوب العاصمة،{/} {c7}وقُدرت الخسائر بـ8.7 ملايين دولار.{/}

ونفى الزهراني التهم قائلاً: {c8}«الكمبيوتر هو من اخترع السيارات لا أنا».{/} {c9}وطلبت وكيلته المحامية نادين أبو شديد إحالة القضية إلى القضاء المدني، لكن رئيس المحكمة العقيد ربيع مطر رد الطلب.{/}

{c10}وكان العريف حسن جمعة قد كشف الفضيحة في آب 2023 حين أراد تحرير مخالفة بحق شاحنة فتبين أن لوحتها تعود إلى مروحية تابعة لقوى الأمن.{/} {c11~}ونُقل جمعة بعدها إلى الحدود السورية،{/} {c12+c13}ولم يحضر جلسة اليوم التي كان مقرراً أن يكون شاهدها الأول، وقيل للمحكمة إن رؤساءه رفضوا منحه إذناً.{/}

{c14~}وفي الخارج، تجمع عشرات المواطنين حاملين غالونات فارغة.{/}

{c16~}من جهته، أعلن وزير الداخلية وليد ضاهر معاقبة أكثر من مئة ضابط{/} {c17}وتزويد جميع البطاقات بشريحة إلكترونية.{/}

{c19~}ويملك الزهراني، وفق القرار الاتهامي، شاليهاً في فاريا وشقتين في قبرص.{/}

{c20}وأُرجئت الجلسة إلى 8 تموز.{/}

الوسوم: #المحكمة_العسكرية #البنزين #فساد

=== rewrite | en | fuel
Lebanon: the policeman, the petrol and the boat without a sea

Middle East Ledger staff | 18 June

{c5}Somewhere in the Bekaa, far from the shore, a patrol vessel was filling up week after week. A motorbike in the same fleet got through 900 litres daily.{/} {c4}They were two of the 640 phantom vehicles which, charges say, kept the transport division of the Lebanese police supplied with fuel cards while Fouad Zahrani was in command of it.{/}

{c1~}The former brigadier general was put before a military tribunal in Beirut on Tuesday.{/} {c2}At issue are 11.4 million litres which he and eight fellow officers allegedly siphoned off over five years from 2016.{/} {c3~}A guilty verdict may mean fifteen years in jail.{/}

{c6~}Nine petrol stations on the southern outskirts are said to have bought the goods, much of it in the summer of the great scarcity, when people spent the night in line for a tankful.{/} {c15}One woman's father stood for eleven hours while, she says, it went out through the rear entrance.{/} {c14~}She had come with an empty can to protest at the courthouse along with some 30 others.{/}

{c7}The state is poorer by $8.7 million as a result, the prosecution reckons.{/} {c19}Zahrani, it adds, is the owner of two apartments in Limassol and a mountain chalet at Faraya.{/}

{c8}The accused blames software, which he claims dreamt up the cars.{/} {c9}Nadine Abou Chedid, who defends him, failed with a motion to have civilian judges hear the matter.{/} {c18}A pair of co-defendants pleaded that the money went on drugs for ailing subordinates.{/}

{c10}None of it would have surfaced but for a corporal who, in August 2022, wanted to write a ticket for a lorry. Its plates, he learned, were those of a helicopter.{/} {c11~}For his pains Hassan Jomaa was posted to the frontier with Syria.{/} {c12}He should have opened the evidence on Tuesday; his chair stayed empty,{/} {c13}since his superiors would not give him the day off.{/}

{c17}These days each card has a chip in it,{/} {c16}the interior minister, Walid Daher, says, and 112 officers have been punished.{/} {c20}Proceedings resume on 8 July.{/}

Tags: Lebanon, corruption, fuel

=== blog | en | fuel
MILEAGE MAY VARY
Notes from a man who walks

I gave up my car in the year of the queues. I'd like to claim it was for the planet. It was because I fell asleep at the wheel, not moving, at four in the morning, forty places from the pump, and woke to find that the forty places had become forty-one.

So you'll understand that I read the news from the tribunal with a certain attention. {c1~}An old policeman with a great deal on his shoulders has had to stand up and hear what he's supposed to have done with our juice.{/} {c2~}There's no picturing a number like that: eleven million and some, the charge sheet says.{/} {c1~}A wit at the agency has worked it out in trips to the moon. Well over a hundred, there and back!{/} I'd have settled for one to Jounieh.

Let me tell you what I admire. I admire the imagination. {c4~}Hundreds of engines that never were, each with its own little piece of plastic.{/} A lesser thief would have padded the books with vans. {c5~}These people put a ship on a plain between two mountain ranges, and gave it a thirst.{/} Somebody sat at a desk and thought of that. Somebody stamped it. Did nobody up the chain ever go and look for the jetty?

{c8~}It was all the fault of the machine, he says, the machine made them up.{/} Well, they do say that computers will soon write our novels.

{c6~}And who drank it all, this water of life? A handful of stations down the coast road, which was news to none of us.{/} I stood at one. They had a rope across the entrance and a sign, "Empty", and in the yard at the back, from time to time, a tanker. We thought that it was taking something away. {c15~}A young lady told reporters about her dad, who'd stood there since before dawn, and what that did to him.{/} I believe I knew the gentleman by sight. We all knew each other by sight, that summer. We knew each other's sandwiches.

You want a hero? {c10~}There's one, and he's about twenty-four. He pulled over a lorry and was polite enough to look it up, and it came back as something with a rotor.{/} Now what do you do with a lad like that? A medal? A stripe? {c11~}You pack him off to count goats on the frontier, and smartly.{/} {c12~+c13~}When at last someone wants to hear him speak, it's found that, what a shame, he couldn't be spared.{/}

{c18~}I nearly forgot: some of it was charity, it turns out. Pills for the rank and file.{/} I don't laugh at that as loudly as you'd expect. My nephew's in the force, and I know what he takes home. But {c19~}I doubt that the ski hut was for the rank and file.{/}

Anyhow, I walk. My doctor's delighted. I pass the place with the rope twice a day, and they wave.

=== other | en | plates
{h1~}Lebanese police officers jailed over number plates{/}

BEIRUT, Nov 20, 2024 (Levant News Service) - {h1}A military tribunal in Beirut on Wednesday sentenced four officers of the Internal Security Forces to between two and five years in prison for selling number plates.{/}

{h2}The four, all of whom worked at the vehicle registration office in Dekwaneh, sold 1,900 low numbers, which are prized by wealthy drivers, for up to $60,000 each.{/} {h3}They pocketed $14 million between 2017 and 2022, according to the verdict.{/}

The presiding judge, Colonel Rabih Matar, said the officers had "turned a public register into a jeweller's window". {h4}The highest-ranking defendant, Colonel Antoine Gharios, said he had been following orders and would appeal.{/}

{h5}Among the buyers were two members of parliament, who were fined.{/} A third, who owns the number 77, was not charged as he had inherited it.

Interior Minister Walid Daher said the office would be reopened in January with cameras. {h6}It has been shut since October 2022, and 200,000 cars are on the road without papers.{/}

About 50 people demonstrated outside the court. They had been waiting for registration for two years.

=== other2 | en | plates
The Cedar Bulletin, Thursday 21 November 2024

{h2~}Remember the days when a three-digit plate was the surest way to a good table? A few gentlemen at the registry in Dekwaneh had quite a trade in them,{/} {h3~}worth fourteen million dollars over five years.{/} {h1}Yesterday four of them were given prison terms of two to five years by the military court.{/} {h5}Two parliamentarians who had bought from them got away with fines.{/} {h4~}The senior man of the group, Colonel Gharios, says that he did as he was told.{/} {h6~}The office itself remains closed, to the despair of those who drive about unregistered.{/}

=== discrepancies
number | c2 | wire: seven other officers | update: seven other officers | rewrite: eight fellow officers
date | c10 | wire: August 2023 | update: August 2023 | rewrite: August 2022
date | c20 | wire: July 8 | rewrite: 8 July | update: June 26
