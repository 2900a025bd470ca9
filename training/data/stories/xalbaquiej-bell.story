=== wire | en | verdict
{d1~}Guatemalan ex-general gets 90 years for 1982 church massacre{/}

GUATEMALA CITY, March 6 (Isthmus Agency) - {d1}A Guatemalan court on Thursday sentenced retired general Otto Leonel Barrundia to 90 years in prison for the killing of 147 Maya villagers,{/} {d2}most of whom were burned alive in a church during the country's civil war.{/}

{d3}Barrundia, 87, who followed the reading of the verdict by video link from a military hospital, was found guilty of crimes against humanity and of forced disappearance.{/} {d4}He was acquitted of genocide, by two votes to one.{/}

{d5}The killings took place on July 19, 1982, in Xalbaquiej, a hamlet of the Ixil people in the department of Quiche.{/} {d6}Barrundia, then a colonel, commanded the military zone.{/} {d7}Two other officers accused with him died while the case was being prepared.{/}

{d8}It took presiding judge Yolanda Us Pirir five hours and 20 minutes to read a summary of the 1,108-page judgment.{/} {d9}"The order did not need to be written, for the road there was only open to those who had the colonel's leave," she said.{/} {d10}In the dissenting opinion, Judge Pablo Arriola Sosa wrote that the intention to destroy the Ixil as a group had been proved "down to the seed corn", which the soldiers had also burned.{/}

{d11}About 300 survivors and relatives had come to the capital in eleven buses.{/} {d12}When the number of years was read out nobody clapped; a woman in the third row began to recite the names of the dead, and the court let her finish.{/}

{d13}"I was seven. I was under my aunt and my aunt was under the bell," Diego Brito Ceto, 50, the prosecution's main witness, said afterwards.{/} {d14}He and two girls were the only ones to come out of the church alive.{/} {d15}The bell had been taken down that morning by the soldiers, who meant to sell it.{/}

{d16}Defence lawyer Rodrigo Estrada Melhado said he would appeal.{/} {d17}He called the witnesses "honest people who have learned a text by heart"{/} {d18}and said that on the day in question his client had been at a dentist's in the capital, 230 kilometres (143 miles) away.{/}

{d19}That alibi occupied the court for three weeks.{/} {d20}The dentist's widow produced an appointment book with the name Barrundia against the date.{/} {d21}An expert for the prosecution said that the ink was of a kind not sold before 1991;{/} {d22}one for the defence, that it was impossible to say.{/} {d23}A former army radio operator, who was given protection and spoke from behind a screen, said he had heard the colonel's voice that noon, asking "whether Mass was over".{/} {d24}A second operator, called by the defence, said that the voice had been that of the deputy commander, who was killed in a helicopter crash in 1984.{/} {d25}The judges believed the first.{/}

{d26}The army, in a statement, said it respected the decisions of the courts.{/} {d27}A group of retired officers, Avemilgua-Honor, called it "a sentence bought with foreign money" and said that the guerrillas had used the church as an arsenal.{/} {d28}No weapon was found when forensic anthropologists dug there in 2006 and 2007.{/} {d29}They recovered the remains of 131 people, 58 of them children under 12.{/} {d30}The other 16 are believed to lie under the road that was built across the site in 1986.{/}

{d43}The U.S. embassy declined to comment.{/} {d31}Cables declassified in 2013 show that it had reported the massacre to Washington within nine days, as the work of guerrillas;{/} {d32}a handwritten note on one of them says: "We know this is not so."{/}

{d33}Some 200,000 people were killed or disappeared in the war of 1960 to 1996, and a truth commission set up under U.N. auspices found that more than eight in ten were Maya and that state forces were responsible for 93 percent of the violations.{/} {d34}Few senior officers have been tried.{/}

{d35}The case of Xalbaquiej was opened in 1999 on a complaint by the parish priest and changed hands 14 times.{/} {d36}A first trial, in 2019, was halted on its fourth day when doctors certified that Barrundia had dementia.{/} {d37}It was resumed in 2023 after a newspaper published photographs of him winning a chess tournament at the officers' club.{/} {d38}Prosecutor Hilda Sarceno, who brought the second indictment, left the country in 2024 after threats and followed the verdict from Mexico City.{/}

{d39}The court also ordered the state to rebuild the church, to put up a school that bears the names of the victims and to find the bell.{/} {d40}It is thought to hang in a private chapel on the Pacific coast. Its owner, a sugar planter, denies it.{/}

{d41}Barrundia will remain in the military hospital, where he has a suite with a garden, until doctors have decided if he can be moved to a prison.{/} {d42}He said in his last words to the court on Wednesday: "I fought a war that you won by losing it."{/}

=== rewrite | en | verdict
{d39~}Guatemala told: find the bell{/}

{d3~+d4~+d6~}Judges in landmark massacre trial convict former zone commander, but not of genocide{/}

Analysis and reporting by the Americas team
Estimated reading time: 6 minutes

The boy lay at the bottom of the heap. {d13}Above him was a relative, and over her, the rim of a church bell. Diego Brito Ceto was seven years old then; now he is half a century, and it was on his evidence above all that the case was built.{/} {d14~}Apart from him only two little girls survived the fire in the house of God.{/} {d15~}The bell was on the ground because the troops had unhung it, as loot.{/}

Almost forty-three years on, there is a judgment. {d1+d6~}The man who held command in the region, Otto Leonel Barrundia, a general when he retired, is to spend 90 years behind bars over the deaths of 174 indigenous villagers, judges in the Guatemalan capital decided.{/} {d2~}Most of them perished in the flames.{/}

**Guilty, and not guilty**

{d3}Forced disappearance and crimes against humanity: on those counts the bench convicted the 78-year-old, whose face was seen on a screen, connected from an army clinic.{/} {d4~}A majority would not go so far as to call it genocide.{/}

{d10}The one judge who would have, Pablo Arriola Sosa, pointed to the fact that even the maize set aside for sowing was put to the torch. Down to the seed, he noted, the will to extinguish the Ixil people was evident.{/}

The others reasoned from geography. {d9}Nobody could get to the place without the permission of the colonel, said Yolanda Us Pirir, who presided; why would he have had to put anything on paper?{/} {d8~}More than a thousand pages long, the judgment had to be abridged, and the abridgement still took over five hours.{/}

**The dentist**

{d18}The general's defence was a toothache. On that Monday in July he had been having treatment in Guatemala City, 230 km from the hamlet.{/} {d19}Three weeks of the trial went by on this.{/} {d20}There was the diary of a dental surgery, kept by the late dentist's wife, with the patient's name in it.{/} {d21}There was a chemist who dated the ink to 1991 at the earliest,{/} {d22}and another, retained by the other side, in whose view no date could be given.{/}

{d23}Then a voice behind a partition: that of a signaller under witness protection. Around midday, he recalled, the commander came on the air to enquire if the service had ended.{/} {d24~}A colleague of his testified that it was the second in command who had spoken, a man long dead.{/} {d25}It was the former to whom the court gave credence.{/}

{d16~}The defence lawyer is going to challenge the decision.{/} {d17}Rodrigo Estrada Melhado described those who had testified as decent folk who knew their lines.{/}

**What lies beneath**

{d5~}Xalbaquiej lies in the north of Quiche; the date to which everything goes back is 19 July 1982.{/}

{d29}In two seasons of excavation the bones of 131 human beings were brought up. Fifty-eight had not reached their twelfth birthday.{/} {d30}A road, laid in 1986, is presumed to cover the rest of them, sixteen in all.{/} {d28}What the anthropologists did not come across in those years, 2006 and 2007, was a gun.{/} {d27~}An association of ex-officers nevertheless keeps saying that rebels had turned the building into an arms depot, and that foreigners have paid for the ruling.{/} {d26~}The armed forces proper restricted themselves to an expression of respect.{/}

**What Washington knew**

{d31}Less than ten days after the event, the American mission cabled home that insurgents had slaughtered a village; the papers were released in 2013.{/} {d32}Somebody has scribbled on one of the sheets that those in the know knew better.{/} {d43}On Thursday diplomats had nothing to say.{/}

**Stop, start, stop, start**

{d35}A priest filed the complaint in 1999. Between then and the indictment, fourteen prosecutors' desks.{/}
{d36}In 2019, a trial at last. By the fourth day it was over: the accused was demented, said physicians.{/}
{d37~}Then the photographs in the paper. There he was, holding the cup at a chess competition. In 2023, proceedings began afresh.{/}
{d38}Hilda Sarceno, the woman to whom that second attempt was due, had to watch its conclusion from the Mexican capital. She fled last year, having been threatened.{/}
{d7~}Of three officers who were to be tried, time has left one.{/}

**And now?**

{d41}He stays where he is for the moment, in a hospital apartment that opens on a garden; medical opinion is to be sought on whether jail is possible.{/}

{d39}For its part, the state must put the church up again, and a school too, on whose wall the dead are to be listed, and look for the bell.{/} {d40}There is a suspicion, which the landowner in question rejects, that it can be heard on Sundays on a sugar estate by the Pacific.{/}

{d33~}Over thirty-six years, the war cost the lives of about 200,000. It was the state, according to the UN-backed inquiry, that had 93 per cent of the crimes on its conscience.{/} {d34}Those of high rank who have had to answer for them can be counted quickly.{/}

{d11~}Hundreds had travelled down from the mountains to be present.{/} {d12}As the sentence fell there was silence, and then a single voice, a woman's, listing the names, to which the judges listened until there were none left.{/}

Correction: An earlier version of this article misspelled Quiche.

=== digest | en | verdict
CENTRAL AMERICA WEEK — No. 612

Guatemala
{d1~+d3~}• Ex-Gen. Barrundia convicted (90 years; crimes against humanity, disappearances).{/}
{d4}• Genocide charge fails 2–1.{/}
{d5~+d6}• Charge concerned the events at Xalbaquiej, July 1982, when he ran the military zone.{/}
{d16}• Appeal announced (Estrada Melhado, for the defence).{/}
{d36~}• Second attempt: the first, six years ago, foundered on a diagnosis.{/}
{d41~}• No prison yet: doctors must be heard.{/}
{d26}• Army statement: decisions of courts are respected.{/} {d27~}Veterans' league: "bought with foreign money".{/}
{d39}• Reparations: church to be rebuilt, school to be named for those killed, bell to be traced.{/}

Honduras
• Teachers' strike in ninth day. Talks resume Monday.

El Salvador
• Coffee harvest 4% below forecast.

=== blog | en | verdict
The Slow Reader, a column by Ignatius Wren

On being able to play chess

My grandfather did not know who I was in the last four years of his life, but he could beat me at draughts. I mention this in fairness. I mention it because {d37~}the old soldier whose trophy, held up with both hands for the camera, brought him back into the dock{/} may very well have been ill, and the moves may have been the last thing to leave him. It happens. {d36~}The doctors who had sent the judges home after less than a week, by certifying that the patient's mind was gone,{/} may have been honest doctors.

I do not think so. But I have been wrong about chess players before.

{d1~}On Thursday they gave him ninety years.{/} He is of an age at which one counts in summers. The number is for the others, of course, for those who sat in the hall in their woven blouses, {d11~}having come down in a convoy of buses from villages where the mist does not lift before ten.{/} And what did they do with it, with this enormous number? {d12}They did not cheer. One of them started on the list, name after name, and the bench, which could have had her removed, waited until she had got to the end.{/} I have read that sentence in three newspapers now and in none of them could I get past it quickly.

What was done? I'll be brief, since others are not. {d2~}People were driven into a church, and the church was set alight.{/} {d14~}Three children crawled out.{/} {d13~}One was beneath his aunt, who was beneath a bell,{/} {d15~}and the bell was where it was since somebody in uniform had thought that bronze fetches a price.{/} Greed saved him, then. If they had been only murderers there'd have been no witness.

I keep thinking about the dentist. {d18~}You stand accused of the worst thing that a man can do, and what you say is: I was having a tooth seen to.{/} It is so small that it might be true. {d20~}There's a little book to prove it, brought to court by an old lady in black, and in the book there is his name.{/} {d21~}And then a man comes with a microscope and says, madam, this ink had not been invented.{/} {d22~}And another comes with a better microscope and says, who can tell?{/} {d19~}They went on like that for the better part of a month.{/} In the Soviet Union of my student days there was a joke about a historian who could predict the future but found that the past kept changing. In Guatemala you can have the past made to order; it is the stationery that gives you away.

{d23~+d24~}There was a voice too, over a crackling set, that wished to know if the service was through. Whose? One of the operators would know it anywhere, and so would the other, and they are not speaking of the same man.{/} {d25~}The judges had to pick.{/} That is what they are for, I suppose. The rest of us may shrug.

Three judges; three robes; one word on which they could not agree. {d4~}Two of them would not call it by the name that Lemkin gave to such things.{/} {d10~}The third looked at a detail which had been in the file for twenty years and which I confess I had never given a thought: the soldiers burned the seed.{/} You burn a house in anger. You burn a crop to starve the man who hides in it. Next year's corn you burn when you have decided that there shall be no next year. I'm no lawyer. He has persuaded me.

{d9~}The lady in the middle, though, made the remark that'll be quoted. It was a remark about a road. There was one, it had a barrier, and he had the key.{/} What need of orders?

And the Americans! {d31~}They told their capital all about it inside a fortnight, and had it the wrong way round.{/} {d32~}In the margin, in biro, some clerk has confessed on behalf of all of them.{/} I should like to know whether he was promoted.

{d38~}She who drew up the charges could not be in the room. She had to hear of it abroad, having been told what would become of her if she stayed.{/} {d34~}A country which tries so few of its generals manages to frighten away rather a lot of its prosecutors.{/} One could plot a curve.

There remains the bell. {d39~}They are to look for it: it's in the judgment, right next to the bricks and mortar.{/} {d40~}People say it rings for a family of planters down by the ocean, who say that it's another one.{/} All bells are another one, until you read what is cast in the rim.

As for the gentleman himself, {d42~}he let it be understood on the eve that he had been on the winning side of a war that was then lost, or the reverse;{/} I have turned it over several times and it comes out neither way. {d41~}For now he keeps his room. There is a garden to it.{/} I hope somebody plays with him. I hope that they let him win, and that he notices.

=== arabic | ar | verdict
{d1~}غواتيمالا: السجن 90 عاماً لجنرال متقاعد{/} {d2~}في مجزرة الكنيسة{/}

غواتيمالا سيتي – 7 مارس

{d1}قضت محكمة في غواتيمالا الخميس بسجن الجنرال المتقاعد أوتو ليونيل باروندا 90 عاماً لإدانته بقتل 147 قروياً من شعب المايا،{/} {d2}أُحرق معظمهم أحياء داخل كنيسة خلال الحرب الأهلية.{/}

{d3}وأُدين باروندا (87 عاماً)، الذي تابع النطق بالحكم عبر الفيديو من مستشفى عسكري، بارتكاب جرائم ضد الإنسانية وبالإخفاء القسري،{/} {d4~}لكنه بُرّئ من تهمة الإبادة الجماعية.{/}

{d5}وتعود الوقائع إلى 19 يوليو 1982 في قرية شالباكييخ التي يسكنها شعب الإيشيل في مقاطعة كيتشي،{/} {d6}وكان باروندا آنذاك عقيداً يقود المنطقة العسكرية.{/}

الأمر لم يكن بحاجة إلى كتابة

{d9}وقالت رئيسة المحكمة يولاندا أوس بيرير إن الأمر "لم يكن بحاجة إلى أن يُكتب، لأن الطريق إلى هناك لم تكن مفتوحة إلا لمن يأذن له العقيد".{/} {d10~}أما القاضي المخالف فرأى أن نية القضاء على الإيشيل ثابتة.{/}

{d11}وحضر إلى العاصمة نحو 300 من الناجين وأقارب الضحايا في 11 حافلة.{/} {d12}ولم يصفق أحد عند النطق بالحكم، بل راحت امرأة تتلو أسماء القتلى وتركتها المحكمة حتى أنهت تلاوتها.{/}

{d13}وقال الشاهد الرئيسي دييغو بريتو سيتو (50 عاماً): "كنت في السابعة. كنت تحت عمتي، وكانت عمتي تحت الجرس".{/} {d14}ولم يخرج حياً من الكنيسة سواه وفتاتين.{/}

جدل حول طبيب الأسنان

{d16}وأعلن محامي الدفاع رودريغو إسترادا ميلهادو أنه سيستأنف الحكم،{/} {d18~}مؤكداً أن موكله كان يومها عند طبيب أسنان في العاصمة.{/} {d20}وقدمت أرملة الطبيب دفتر مواعيد يحمل اسم باروندا،{/} {d21~}إلا أن خبيراً قال إن الحبر لم يكن متوفراً قبل عام 1981.{/} {d23~}وشهد عامل لاسلكي سابق بأنه سمع صوت العقيد ظهر ذلك اليوم يسأل "هل انتهى القداس".{/} {d24}وقال عامل آخر استدعاه الدفاع إن الصوت كان صوت نائب القائد الذي قُتل في تحطم مروحية عام 1984.{/}

{d27}ووصفت جمعية «أفيميلغوا – أونور» للضباط المتقاعدين الحكم بأنه "اشتُري بأموال أجنبية"، وقالت إن المتمردين اتخذوا الكنيسة مستودعاً للسلاح.{/} {d29}وكان خبراء الطب الشرعي قد انتشلوا رفات 131 شخصاً بينهم 58 طفلاً دون الثانية عشرة،{/} {d28~}ولم يعثروا على أي سلاح.{/}

{d36}وتوقفت محاكمة أولى عام 2019 في يومها الرابع بعدما شهد أطباء بإصابة المتهم بالخرف،{/} {d37}ثم استؤنفت عام 2023 إثر نشر صحيفة صوراً له وهو يفوز ببطولة للشطرنج في نادي الضباط.{/}

{d39}وأمرت المحكمة الدولة بإعادة بناء الكنيسة وتشييد مدرسة تحمل أسماء الضحايا والبحث عن الجرس.{/}

{d33}وخلّفت الحرب بين عامي 1960 و1996 نحو 200 ألف قتيل ومفقود، وخلصت لجنة تقصي الحقائق التي شُكلت برعاية أممية إلى أن أكثر من ثمانية من كل عشرة منهم كانوا من المايا وأن قوات الدولة مسؤولة عن 93 في المئة من الانتهاكات.{/}

=== other | en | trial2018
{m1~}Trial of Guatemalan ex-general over highland killings halted{/}

GUATEMALA CITY, Oct 11, 2018 (Isthmus Agency) - {m1}A Guatemalan court on Thursday suspended the trial of retired general Marco Tulio Revolorio, on its ninth day, after a panel of doctors found that he was suffering from dementia.{/}

{m2}"The accused does not know what year it is, nor who is president, and he took the court stenographer for his late sister," said Dr. Ramiro Castejon, who headed the panel of five.{/} {m3}One of the five did not sign the report.{/}

{m4}Revolorio, 80, was brought in on a stretcher with a blanket up to his chin. He opened his eyes twice.{/}

{m14}Prosecutors accuse him of responsibility for the deaths of villagers in the Ixcan region, where he commanded a task force in 1981.{/} {m5}The indictment names three hamlets, Ixtzul, Chortiz and Las Pilas, and 226 victims.{/} {m6}Judge Walter Monzon Lemus said that the proceedings would remain suspended "until health permits or God decides".{/}

{m7}In the gallery some 60 women turned their backs on the bench.{/} "My mother has dementia too. She still knows who killed my father," said Ana Chavez Raymundo, 49.

Defence lawyer Rodrigo Estrada Melhado said the family was grateful. {m8}He rejected as "indecent" a remark by the prosecution that the general had signed a power of attorney for the sale of a farm in August.{/} {m9}A notary in Antigua, reached by telephone, said the signature was genuine and the client had bargained for an hour.{/} {m10}The notary's partner said later that there had been a misunderstanding.{/}

The law provides for a special trial of those who are unfit, in which no sentence can be passed; it was used in the case of former dictator Efrain Rios Montt, who died in April aged 91. {m11}Prosecutor Abner Lemus de Paz said he would ask for such a trial within ten days.{/}

{m15}The trial had heard 31 witnesses, among them a former sergeant who said that he had been handed a list and a red pencil.{/} {m16}The sergeant later told a radio station that he had been paid for his evidence; on the following day he told another that he had been paid to say so.{/}

{m12}President Jimmy Morales announced in August that he would not renew the mandate of a U.N.-backed commission against impunity, which had helped to train the prosecutors.{/}

{m13}The two officers who were to have been tried with Revolorio, a colonel and a major, are ill as well. One has asked to be questioned at home, where he is being treated for gout.{/}

=== other2 | en | trial2018
Letter from Guatemala, autumn 2018

{m4}They carried him in like a bride, tucked up to the chin, and in the course of the morning his lids lifted twice.{/} {m1~}By lunch it was finished: too confused to be tried, said medicine, and the law bowed its head.{/} We had been there nine.

{m2~}He thinks (so we were told) that the typist is a sister of his who has passed on; as to the year, he could not say.{/} {m3~}It came to light only on the stairs that of the medical gentlemen one had kept his pen in his pocket.{/}

{m9~+m8~}I made a telephone call to Antigua, since a farm was sold there in August and a grandfather with a very good head for hectares had, I heard, haggled over it. Quite so, said the man of law on the line. His advocate thinks it indecent of anyone to bring it up.{/} {m10~}By evening the office rang back to say that I had misunderstood.{/}

{m5~}Two hundred and twenty-six dead in three places; each of them has a page.{/} The women who had brought the pages stood up when the judge did. {m7~}Then, without a word, they showed him their backs.{/} {m6~}He had just left the matter to the Almighty.{/}

{m13~}His comrades are poorly too. Gout, in one case.{/} {m11~}There may be another sort of hearing, without a sentence at the end of it; the prosecutor has a week and a half to ask.{/} {m12~}But the foreigners who taught him his trade are being sent home by the president,{/} and everyone on the stairs knew that.

Let me set down what we had heard until then, lest it be filed and forgotten. {m15~}Thirty-one people sat on that chair. The one whom I see before me was a non-commissioned officer, long since a baker, to whom a paper had been given along with something to cross out names with.{/} {m16}Money made him say it, he told the wireless one morning. Money had made him tell them that, he told their rivals the next.{/}

{m14~}It was about the lowlands by the Mexican border, in the year 1981, and about the column that the defendant led through them.{/} You will find the region in the guidebooks under caves and waterfalls. I was there once, in the dry season, and a child showed me a mango tree, and I admired it, and it was a long time before I understood what I had been shown.

I flew back by way of Houston, next to a man who sold elevators, and who asked if I had been down there for pleasure.

=== discrepancies
number | d1 | wire: 147 | arabic: 147 | rewrite: 174
age | d3 | wire: 87 | arabic: 87 | rewrite: 78-year-old
date | d21 | wire: not sold before 1991 | rewrite: 1991 at the earliest | arabic: not before 1981
