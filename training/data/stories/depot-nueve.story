=== wire | en | mistrial
{w1~}Jury deadlocks in Texas trial of Mexican general accused of arming cartel{/}

LAREDO, Texas, June 12, 2026 (Borderline Press) - {w1}A U.S. judge declared a mistrial on Friday in the case of a Mexican general accused of selling confiscated weapons back to a drug cartel, after jurors said for the third time that they could not agree.{/}

{w2}The panel of seven women and five men had deliberated for nine days.{/} {w3}It stood at ten to two for conviction, a juror who asked not to be named told reporters in the parking lot;{/} {w4}another said that on the main count it had been eight to four.{/}

{w5}Brigadier General Evaristo Zamudio Leal, 61, is accused of having taken $4.6 million for at least 3,900 rifles and 11 heavy machine guns{/} {w6}from Depot Nine, an army warehouse outside Monterrey that he commanded from 2016 to 2022.{/} {w7}The buyer, prosecutors say, was the Cartel del Carrizo, which controls part of the border opposite Laredo.{/}

{w8}U.S. District Judge Constance Villarreal-Oakes told the jurors that they had nothing to be ashamed of.{/} {w9}She set a new trial for Oct 19 and left Zamudio in custody.{/}

{w10}"We will try this case again, and again if we must," said Assistant U.S. Attorney Brandon Pruitt.{/} {w11}Defense lawyer Mirta Escalona said twelve Texans had looked at the government's best witness for six days and "two of them, at least, counted his tattoos and his lies".{/}

THE WITNESS
{w12}The witness, Heriberto Luna Coss, known as the Sacristan, was the cartel's purchaser of arms until his arrest in San Antonio in 2023.{/} {w13}He pleaded guilty to 14 murders and expects a sentence of 20 years instead of life.{/} {w14}He testified that he had met the general eleven times, always at a roadside restaurant that serves kid, and had handed over money in boxes for baby clothes.{/}

{w15}A waiter of the restaurant, flown in by the defense, said that he had never seen the general, whom he would have remembered because he had served under him.{/} {w16}In cross-examination the waiter admitted that his brother was a sergeant at Depot Nine.{/}

The case rested to a large extent on serial numbers. {w18}Agents of the Bureau of Alcohol, Tobacco, Firearms and Explosives told the court that 617 rifles which Mexico had reported as destroyed between 2017 and 2021 were later found at scenes of crimes, 44 of them in Texas.{/} {w19}One killed Border Patrol agent Luke Hadley, 29, near Zapata on Aug 2, 2021.{/}

{w20}The defense did not dispute the numbers. It said the weapons had been stolen by subordinates on their way to the foundry, a distance of 14 kilometers (nine miles).{/} {w21}A retired colonel, Jacinto Arreola, testified that the general had asked three times for cameras on the trucks and was refused for lack of funds.{/} {w22}Prosecutors showed a letter in which the defense ministry offered cameras and Zamudio replied that they were "not necessary among gentlemen".{/} {w23}The colonel said that this was a joke.{/}

A QUARREL OF GOVERNMENTS
{w24}Zamudio was arrested on March 9, 2024, at the airport of Dallas, on his way to his granddaughter's baptism.{/} {w25}Mexico, which had not been informed, protested and restricted the work of U.S. agents on its soil for five months.{/} {w26}President Amelia Corcuera, who called the arrest "a kidnapping with paperwork", said on Friday that the general should come home and be judged by Mexicans.{/} {w27}Mexican prosecutors, who opened a case of their own in 2024, have not charged him.{/}

{w28}Two former U.S. officials said that the Justice Department had weighed dropping the case last year in exchange for the transfer of two cartel leaders.{/} {w29}A department spokesman denied it.{/} {w30}A Mexican official said there had been such an offer, but that it was for three.{/}

{w31}In a similar affair in 2020, a former Mexican defense minister who had been arrested in Los Angeles was sent home within weeks and cleared.{/}

{w32}Agent Hadley's father, Dale Hadley, a roofer from Beeville, attended each of the 31 days of the trial.{/} {w33}"I don't need ninety years for him. I need somebody to say out loud how that rifle got there," he said.{/} {w34}On the last day he and the general's wife, Socorro, shared an umbrella on the way to the cars.{/} {w35}Neither wished to speak about it.{/}

{w36}Mexico seizes some 20,000 illegal firearms a year, about 70 percent of which come from the United States,{/} {w37}where the Mexican government sued seven gun makers in 2021; the Supreme Court threw out the suit last year.{/} {w38}"They sell them to us, we lock them up, and then we are told that we have lost them," Foreign Minister Julio Barrientos said.{/}

{w39}Depot Nine was closed in 2023.{/} {w40}A shopping mall is being built in its place.{/}

=== rewrite | en | mistrial
{w1~}No verdict on the general{/}

{w1~}How a warehouse, a plate of roast kid and 617 serial numbers left twelve Texans unable to make up their minds{/}

By our legal affairs team | Saturday, June 13 | Save for later

{w34}It had begun to rain, and only one of them had thought of an umbrella. So it was that the wife of the accused and the father of the dead man crossed the lot to the parked cars side by side.{/} {w35}They would not talk about it to anyone.{/} {w32~}Dale Hadley has been to all 13 days of the proceedings; he mends roofs for a living.{/}

{w33~}What he is after, he says, is not a sentence but a sentence spoken aloud: how did that weapon get to where it was?{/}

He will have to wait until the fall. {w2~+w1~}After more than a week behind closed doors, the jury let it be known, as it had twice before, that it was stuck, and the judge called it off.{/} {w9}The case will be heard afresh from October 19; until then Evaristo Zamudio Leal stays in jail.{/} {w8}Constance Villarreal-Oakes, on the bench, comforted the panel: there was no reason to feel shame.{/}

**2016–2022: The depot**

{w6}For six years the brigadier, now 61, ran a military store on the edge of Monterrey that goes by the name of Depot Nine.{/} It was where guns taken off criminals were kept until they could be melted. {w5~}At least 3,900 rifles, says the indictment, went out by the back door, and for them, the man in charge received 4.6 million dollars.{/} {w7}The customers were those from whom many of them had been taken: the Carrizo organization, masters of a stretch of the frontier across from this city.{/}

{w39~+w40}You can no longer visit. The place was shut three years ago; they are putting up a mall.{/}

**August 2021: The agent**

{w19}With one of the rifles, Luke Hadley of the Border Patrol, 29 years old, was shot dead in the vicinity of Zapata.{/} {w18}It was among 617 which according to Mexican paperwork had ceased to exist, in the five years from 2017, and which turned up when policemen bent over bodies, in 44 instances on this side, ATF specialists explained.{/}

**2023: The Sacristan**

{w12}In that year a man was picked up in San Antonio who used to shop for weapons on the gang's behalf. Heriberto Luna Coss is his name; among friends he's the Sacristan.{/} {w13}He has confessed to fourteen killings. In return for his help, twenty years are what he hopes to get away with, and not the rest of his days.{/}

**March 2024: The baptism**

{w24}A grandchild was to be christened. The general got as far as the terminal in Dallas.{/} {w25}South of the river they learned of it from the news, lodged a protest, and for five months kept American agents on a short leash.{/} {w26~}"A kidnapping with paperwork": that was how the president, Amelia Corcuera, put it.{/} {w27}A file exists at home too, opened that same year; it has led to no charge.{/}

{w28}There was talk in 2025 of a swap, according to two who used to work for Washington: him for a couple of kingpins.{/} {w29}Not true, says the department concerned.{/} {w30}True, says somebody in Mexico City, except that three would have been handed over.{/}

{w31~}Precedent exists: it is not six years since an ex-minister of defense, picked up in California, was on a plane home before long.{/}

**Spring 2026: The trial**

*Goat.* {w14~}The star witness says they met on seven occasions in an eatery by the highway, known for its kid. What changed hands was in packaging meant for infants' wear.{/} {w15}One of those who wait at table there took the stand for the other side. The general had been his commander once; he'd have known him anywhere, and he did not come.{/} {w16~}Under questioning, a relative emerged, who had worked at the depot.{/}

*Nine miles.* {w20}That is how far it was to the furnace, and that, the defense argued, is where things went missing: the drivers helped themselves. With the serial numbers as such it had no quarrel.{/}

*Cameras.* {w21}He had pleaded for them on three occasions, and there was no money, said Jacinto Arreola, a colonel in retirement.{/} {w22}He'd been offered them, replied the prosecution, and produced his answer: between gentlemen there was no need.{/} {w23}Irony, according to the colonel.{/}

*Arithmetic.* How close was it? {w3}Two holdouts against ten, if you trust one of those who were in the room and who spoke, nameless, by her car.{/} {w4}If you trust the next one, it was four against eight on the count that mattered most.{/}

**What now?**

{w10~}Brandon Pruitt for the government promises to do it all over again.{/} {w11~}Mirta Escalona for the accused thinks that some on the jury had taken the measure of the man with the tattoos.{/}

{w38~}In Mexico, the foreign minister gave vent to an old grievance: first you sell us the things, then you tell us we've mislaid them.{/} {w36~}Of the firearms impounded there, and there are twenty thousand a year, seven in ten were made or sold up here.{/} {w37}Its claim against the manufacturers, seven of them, which goes back to 2021, came to nothing before the highest court in 2025.{/}

Get our newsletter "The Docket" every Friday

=== brief | en | mistrial
{w1~}LAREDO: MISTRIAL FOR ZAMUDIO{/}

{w1}Twelve jurors in Laredo have told the court three times that they're hopelessly split, so the trial of the Mexican general who allegedly sold seized guns to a cartel ends without a result.{/} {w9~}There's to be another in October.{/} {w3~+w4~}Depending on whom you ask, two or four of the twelve were for acquittal.{/} {w5~}The charge: some 3,900 rifles out of an army store, for 4.6 million dollars.{/} {w19~}One was used to murder a U.S. border agent five years ago.{/} {w26}Mexico's president wants the officer back, to be tried there.{/} {w38~}Its foreign minister says America ought to look at who makes the guns.{/}

=== blog | en | mistrial
HUNG
from "Sidebar", notes by somebody who used to teach evidence

I had a student once who could not abide reasonable doubt. He'd come to my office. How much, he would ask: is it five percent? Ten? He wanted a figure as other people want a drink. I told him what they told me, that it's the doubt you'd feel before a serious decision of your own, and he went away and married the wrong woman, without any.

I thought of him when I heard {w1~}the news from the border. They could not do it. They went back to the lady on the bench a first time, and a second, and a third,{/} {w2~}for the best part of a fortnight,{/} {w8~}and eventually she was kind to them and sent them home.{/} It's a rare thing, kindness from that height. I'd have liked to see their faces.

People ring me up and ask what it means. It means that there'll be another one. {w9~}It'll be football season by then,{/} {w10~}and the government has vowed to go on until it gets it right,{/} which is the sort of vow that my ex-student made too. Beyond that it means nothing. Ten to two isn't a verdict. Neither is eight to four, {w3~+w4~}and I see that those who were in there can't even agree on which of them it was.{/} Think of it. Twelve people count to twelve, and the result is disputed. And they'd been asked about a time and place they've never been to!

Now let us talk about goat.

I'd give a semester's salary for the transcript of the part about the goat. {w14~}You have a man who says: there was a diner by the road, I came with the cash, and it was in cartons from a shop for newborns.{/} It's a wonderful detail. It's so good that I don't trust it; but I wouldn't have trusted plain brown paper any better, so what does that tell you? {w13~}He has taken the lives of more people than sit on a jury, by his own account, and for saying what he says he will get to see the ocean again.{/} {w12~}He used to do the purchasing. They call him after the fellow who snuffs the candles.{/}

And then along comes the help. {w15~}A waiter, in his good suit, who'd once been a soldier of the accused's and says: my general? In my section? I'd have dropped the tray.{/} {w16~}I believed him for about a paragraph, until it came out what his brother does for a living.{/}

That is the whole law of evidence, and I'd have saved thirty years if somebody had told me. Everybody who was near enough to know has a brother.

Take the cameras. {w21~}He begged for cameras, says his friend. He begged and begged, and the kitty was empty.{/} {w22~}And here's the letter, says the state, where they want to give him some and he says that where he comes from one's word will do.{/} {w23~}He was pulling their leg, says the friend.{/} I've marked papers of that kind. You write in the margin: *which?*

What nobody disputes is the numbers, and it's the numbers I can't sleep for. {w18~}Six hundred and some guns were written off as scrap. There's a paper for each, stamped. And each was found, later, next to somebody.{/} {w20~}Those who'd like to see him acquitted say that it was the truckers, in the course of a drive that takes no longer than a haircut.{/} Perhaps. You could get rid of a dozen like that. I tried to imagine how you'd get rid of thousands, a haircut at a time, with the boss looking out of the window for six years, {w6~}for it was his warehouse all that while.{/}

But I wasn't there. I've only got the newspaper.

{w19~+w32~}One of them was next to a young man in a green uniform, and his dad has sat in that room, on the same bench, from start to finish.{/} {w33~}He's let it be known that the number of years is all one to him. He'd like to be told how it came about.{/} I used to tell first-years that a court is not a place where you find out what happened. I said it with a smile. I'd not say it with a smile to him.

As for the politics, there's plenty, and you'll read it elsewhere by people with maps. {w24~}They nabbed the old boy on the way to a christening;{/} {w25~}the neighbors took offense;{/} {w26~}their president coined a phrase about abduction and would like him returned.{/} {w28~+w29~+w30~}He may have been up for barter. Two sources, a denial, and a third source who's only cross about the price.{/} {w31~}It's been done before, with somebody more senior.{/} {w36~+w38~}They also remark, and I find I have no answer, that most of the stuff comes from our stores in the first place, and that it takes some nerve to sell a man a thing and then prosecute him for losing it.{/}

And then it rained. {w34~}I wasn't going to mention the umbrella, since everyone has. One umbrella, two people: the mother of the accused's children, and the father of the one who's dead.{/} {w35~}What was said beneath it we're not to know.{/} It's the only testimony in the case that I would admit without objection.

=== arabic | ar | mistrial
{w1~}هيئة محلفين في تكساس تعجز عن الحكم على جنرال مكسيكي متهم بتسليح كارتل{/}

لاريدو (تكساس) – 13 يونيو 2026

{w1}أعلنت قاضية أمريكية الجمعة بطلان محاكمة جنرال مكسيكي متهم بإعادة بيع أسلحة مصادرة إلى كارتل للمخدرات، بعد أن أبلغها المحلفون للمرة الثالثة بعجزهم عن الاتفاق.{/}

{w2}وكانت الهيئة المؤلفة من سبع نساء وخمسة رجال قد تداولت تسعة أيام.{/} {w3}وقالت محلفة طلبت عدم ذكر اسمها إن عشرة أعضاء أيدوا الإدانة مقابل اثنين،{/} {w4}فيما قال عضو آخر إن النسبة في التهمة الرئيسية كانت ثمانية مقابل أربعة.{/}

{w5~}ويُتهم العميد إيفاريستو ساموديو ليال (61 عاماً) بتقاضي 6.4 مليون دولار لقاء ما لا يقل عن 3900 بندقية{/} {w6}من «المستودع التاسع»، وهو مخزن للجيش قرب مونتيري تولى قيادته بين عامي 2016 و2022.{/} {w7~}وتقول النيابة إن المشتري هو «كارتل كاريسو».{/}

{w9}وحددت القاضية كونستانس فياريال أوكس 19 أكتوبر موعداً لمحاكمة جديدة وأبقت الجنرال قيد الاحتجاز.{/} {w10}وقال المدعي براندون برويت: "سنحاكمه مرة أخرى، ثم أخرى إن لزم الأمر".{/} {w11~}في المقابل شككت محامية الدفاع ميرتا إسكالونا في صدقية شاهد الحكومة الأبرز.{/}

شاهد بأربعة عشر قتيلاً

{w12~}والشاهد هو إيريبرتو لونا كوس الملقب بـ«القندلفت»، وكان مسؤول شراء السلاح في الكارتل،{/} {w13}وقد أقر بارتكاب 14 جريمة قتل ويأمل في عقوبة بالسجن 20 عاماً بدلاً من المؤبد.{/} {w14}وقال إنه التقى الجنرال 11 مرة في مطعم على الطريق يقدم لحم الجدي، وسلمه المال في علب لملابس الأطفال.{/} {w15}لكن نادلاً في المطعم استدعاه الدفاع أكد أنه لم ير الجنرال قط، وأنه كان سيعرفه لأنه خدم تحت إمرته،{/} {w16}قبل أن يقر بأن شقيقه رقيب في المستودع.{/}

{w18}وقال خبراء أمريكيون إن 617 بندقية أبلغت المكسيك عن إتلافها بين 2017 و2021 عُثر عليها لاحقاً في مسارح جرائم، منها 44 في تكساس،{/} {w19~}وبإحداها قُتل عنصر حرس الحدود لوك هادلي عام 2021.{/} {w20~}ولم يطعن الدفاع في هذه الأرقام، لكنه قال إن مرؤوسين سرقوا الأسلحة في الطريق إلى المصهر.{/}

أزمة بين بلدين

{w24}وكان ساموديو قد اعتُقل في 9 مارس 2024 في مطار دالاس وهو في طريقه إلى تعميد حفيدته.{/} {w25}واحتجت المكسيك التي لم تُبلَّغ مسبقاً، وقيّدت عمل العناصر الأمريكيين على أراضيها خمسة أشهر.{/} {w26}ووصفت الرئيسة أميليا كوركويرا الاعتقال بأنه "اختطاف مشفوع بأوراق رسمية"، وقالت الجمعة إن على الجنرال أن يعود ليحاكمه المكسيكيون.{/} {w27~}غير أن النيابة المكسيكية لم توجه إليه أي تهمة.{/}

{w28}وقال مسؤولان أمريكيان سابقان إن وزارة العدل درست العام الماضي إسقاط القضية مقابل تسليم اثنين من زعماء الكارتلات،{/} {w29}وهو ما نفته الوزارة.{/}

{w36}وتصادر المكسيك نحو 20 ألف قطعة سلاح غير قانونية سنوياً يأتي قرابة 70 في المئة منها من الولايات المتحدة.{/} {w38}وقال وزير الخارجية خوليو بارينتوس: "يبيعونها لنا فنضعها تحت القفل، ثم يقال لنا إننا أضعناها".{/}

=== other | en | broker
Laredo jury convicts customs broker of shipping rifles in washing machines

LAREDO, Texas, Nov 21, 2025 (Borderline Press) - A jury in Laredo on Friday convicted a customs broker of smuggling 1,160 rifles into Mexico inside used washing machines.

The panel of nine men and three women deliberated for 50 minutes, which included a lunch of tamales.

Gerald "Jerry" Montemayor, 55, a former chairman of the Laredo chamber of commerce, faces up to 25 years in prison. Judge Constance Villarreal-Oakes set sentencing for Feb 13.

The rifles were bought by students and pensioners in gun shops in Houston and Waco, who received $150 apiece for signing the forms, and were delivered to a repair shop behind Montemayor's warehouse. The buyer was the Cartel del Carrizo, prosecutors said. Montemayor said that he had believed it to be a laundry.

"Nobody ships two hundred washing machines a month to a town with no running water," said Assistant U.S. Attorney Brandon Pruitt. Defense lawyer Hollis Crane said he would appeal because the jury had been shown a machine with holes that were not there when it was seized. An agent of the Bureau of Alcohol, Tobacco, Firearms and Explosives had drilled them to "make the point clearer", he testified.

THE COUSIN
The main witness, a cousin of Montemayor's named Eloy Ancira, who kept the accounts, said that the broker had received $900,000. Ancira, who pleaded guilty to tax fraud, may go home in April. Montemayor's sister testified that the cousin had hated him since a fishing trip in 1998. A neighbor who had been on the trip said that it was the sister who had pushed Ancira into the water.

Fourteen of the rifles have been found at scenes of crimes. With one of them, the mayor of the Mexican town of Ejido Carranza, Delfina Ochoa, was killed on Jan 30, 2024, on her way to open a kindergarten. Her son, Ulises, who came for the verdict, said he had expected the trial to be about her. "Her name was said four times. I counted," he said.

The Mexican foreign ministry welcomed the verdict and said that there were 130 gun shops within a day's drive of the bridge. The town council of Laredo removed a plaque with Montemayor's name from the baseball field.

The machines were sold at auction in July by the U.S. Marshals, for $11 each. Eight turned out to have rifles in them still.

=== other2 | en | general2019
Armed Forces Review (Mexico) — English edition, Spring 2019 — People

{y1~}A gentleman among the scrap{/}

"Guns are like dogs," says the brigadier, and pats a crate. "Alone, they do nothing." {y1}We're being shown around Depot Nine by the man who has brought order to it, Evaristo Zamudio Leal.{/} {y2}It is the first time that the army lets a magazine in.{/}

{y3}When he took over, he found 31 padlocks for which there was no key, and a family of owls.{/} {y4}Today each weapon has a number, a shelf and a date on which it will die.{/} {y5~}The ovens of a steelworks, free of charge, do the rest on Thursdays.{/} A band used to play on these occasions, until neighbors complained about the tuba.

Born in Parras to a family of winegrowers, he was to have become a priest. {y6}He spent two years at the seminary of Saltillo and left, he says, on account of the food.{/} {y7}He served in Chiapas, then as military attache in Rome, where he learned to make pasta, and where his daughter married a dentist from Dallas.{/}

{y8}On Feb 19, Army Day, the president pinned the Medal of Military Merit to his chest, for a reform that has cut the time between seizure and destruction from four years to seven months.{/} {y9}A parliamentary report put it at 19 months;{/} the difference, he explains with a smile, is due to weekends.

Asked about his staff, he lowers his voice. {y10}There are 64 of them, each of whom he has chosen himself, and whose children's birthdays he has in a notebook.{/} We see the notebook. It's bound in red. Is he never tempted, with all this iron around? "I hunt quail," he says. "With a shotgun of my grandfather's. It misses."

Over lunch (a roast of the region, in his own dining room; he doesn't eat out) he talks of retirement. {y11}He'd like to plant vines again, up on his father's land; the well has run dry, but somebody has promised him a pump.{/} His wife, Socorro, who paints, has her doubts. The watercolor above the sideboard shows the depot at dawn. There are no people in it, and all of the doors are open.

Before we leave, he takes us once more through the long hall, where it smells of oil and a little of mice. A conscript salutes with a broom. {y12}The oldest piece is a carbine that was carried by one of Pancho Villa's riders; it should have gone into the fire in 2017, and the brigadier has postponed its date eleven times, in pencil.{/} "One must be allowed one weakness," he says.

=== other3 | en | general2019
{y8~}Medal for depot chief{/}

MEXICO CITY, Feb 19, 2019 (Borderline Press) - {y8~}The Mexican president on Tuesday decorated an officer who has sped up the scrapping of confiscated arms.{/} {y1~}Brigadier Zamudio Leal, who runs an army store,{/} received the Medal of Military Merit at the Army Day parade. {y4~}He has introduced a system that gives every gun a number and a day of destruction.{/} {y9~}Members of parliament doubt the army's figures: in a report in December they found that it takes more than a year and a half, and not seven months, until a seized weapon is melted.{/} {y5}That is done every Thursday at a steelworks, which does not charge for it.{/} {y2~}The army said that it would let journalists see for themselves for the first time.{/}

{y6~}The general, a one-time student for the priesthood{/} {y7~}who has also served as an attache in Italy,{/} {y11~}told reporters that he wished for nothing but his vineyard.{/} {y10~}He thanked his team of more than sixty, all handpicked.{/} {y3~}When he came to the depot, he recalled, there were birds nesting in it and locks that nobody could open.{/}

He had one confession to make. {y12~}A rifle from the days of the Revolution, which was due to be melted two years ago, is still on its shelf because he cannot part with it.{/} The defense minister, who stood beside him, said that he had not heard this.

Army Day commemorates the decree of 1913 by which the Constitutionalist army was formed. Some 6,200 soldiers, 212 horses and a camel that had been a gift of the Saudi ambassador took part in this year's parade, which was shortened by rain. Eleven other officers were honored, among them a veterinary surgeon who delivered a foal in the middle of a hurricane, and the first woman to command a company of sappers, Captain Itzel Barragan. She was cheered the longest. A few hundred relatives of people who have disappeared stood along the route with photographs, and with their faces to the wall. The police asked them to turn round, and then asked them not to. One of the women, Berenice Tovar, said that she had come for the eleventh year running and that in the first she had still brought a chair for her son.

The president, in a speech of 14 minutes, promised the army a new hospital in Saltillo. It was promised in 2015 and in 2017 as well; the plot has since been used by a circus.

=== discrepancies
number | w32 | wire: 31 days | rewrite: 13 days
number | w14 | wire: eleven times | rewrite: seven occasions | arabic: 11 times
amount | w5 | wire: $4.6 million | rewrite: 4.6 million | brief: 4.6 million | arabic: 6.4 million
