=== communique | en | river
BOLIVARIAN ARMED FORCES — STRATEGIC COMMAND GUAYANA
Communique No. 44, Ciudad Bolivar, August 13, 2026

1. {a1~+a2~}Yesterday, Wednesday, at 15:20, a patrol boat of our Navy on a humanitarian mission on the Cuyuni River was treacherously fired upon from the Guyanese bank at the place called Kurutuku.{/}

2. {a3~}Our sailors, who were carrying medicines and a dentist, responded with moderation, by 22 shots into the air.{/}

3. {a4}Able Seaman Yorman Bastidas, aged 20, gave his life.{/} Two of his comrades are out of danger.

4. {a5~}The aggressors wore the uniforms of the Guyana Defence Force.{/}

5. {a6}At no moment did the boat leave Venezuelan waters.{/} The Essequibo is ours; the sun of Venezuela is born there.

6. {a7~}The Command demands the return of the boat's outboard motor, unlawfully retained.{/}

Vice-Admiral Reinaldo Chirinos Tovar
Commander

=== wire | en | river
{a1~}Two killed in river shooting on Guyana-Venezuela border,{/} {a8~}each side blames the other{/}

GEORGETOWN, Aug 13, 2026 (Trade Winds News Agency) - {a1}A Venezuelan sailor and a Guyanese gold miner were killed when a Venezuelan navy boat and people on the Guyanese bank exchanged fire on the Cuyuni River on Wednesday,{/} {a8}and each of the two countries accused the other of having shot first.{/}

{a9}It was the deadliest incident on the border since Venezuela revived its claim to the oil-rich Essequibo region, which makes up two thirds of Guyana.{/}

{a2}The shooting began at about 3:20 p.m. at Kurutuku Landing, a settlement of some 600 people{/} {a10}with a church, eleven bars and no police station.{/} {a11}It lasted between four minutes, according to the Guyanese army, and half an hour, according to a shopkeeper.{/}

{a4}The dead sailor was identified by Caracas as Able Seaman Yorman Bastidas, 20.{/} {a12}The miner, Delon Prince, 33, a father of four, was hit in the neck while he was bathing, his brother said.{/} {a13}Five Guyanese were wounded and flown to Georgetown.{/}

{a14}"They came across the middle of the river, cut the engine and drifted, like men who have all day. Then a boy threw a bottle," said the shopkeeper, Savitri Persaud-Gomes, 58.{/} {a15}Two other residents said that there had been no bottle and that the first shot came from the boat.{/} {a16}A fourth, a dredge owner who would not give his name, said it was fired from the bar "Lucky Strike", by a man whom nobody knew.{/}

The accounts

{a17}Guyana's army chief, Brigadier Hollis Van Lange, told reporters that the boat had been 40 metres inside Guyanese waters{/} {a18}and had collected a "tax" from miners, as armed Venezuelans have done on that stretch for years.{/} {a19}He said that no Guyanese soldier had fired, as the nearest post, Black Creek, was nine kilometres (six miles) downstream.{/} {a20}A soldier of that post, who spoke on condition of anonymity, said that a patrol of six had been at the landing since Tuesday "for the football".{/}

{a6~}Venezuela said its boat had not left its own waters{/} {a3}and that it had carried medicines and a dentist. It said the crew fired 22 shots, into the air.{/} {a5}Men in the uniforms of the Guyana Defence Force had opened fire, it said.{/}

{a21}A Guyanese doctor who examined the wounded, Nadia Fung-a-Fat, said the bullets were of two calibres, only one of which is in use with the Venezuelan navy.{/} {a22}Van Lange said that such rifles could be bought in any mining town.{/} {a23}A Western military attache in Georgetown said that satellite pictures showed the boat "as near to the middle as makes no difference".{/}

{a24}The boat drifted ashore on the Guyanese side after its crew had been taken off by a second one.{/} {a25}Guyanese officials who inspected it found four crates of antibiotics, a dentist's drill, a ledger with the names of 71 miners and sums in grams of gold,{/} {a26}but no dentist.{/} {a7}They handed back the boat on Thursday on the middle of the river, without its outboard motor, which Caracas wants returned and which according to Georgetown is evidence.{/}

The quarrel

{a27}Venezuela has claimed the Essequibo since the 19th century; an arbitration tribunal in Paris awarded nearly all of it to what was then British Guiana in 1899.{/} {a28}Caracas declared the award void in 1962, after the memoirs of an American lawyer had suggested that the judges had made a deal.{/} {a29}In a referendum in December 2023, more than 95 percent were said to have voted for annexation.{/} {a30}The International Court of Justice in The Hague, to which Guyana took the case in 2018, is expected to rule by the end of the year.{/}

{a31}The presidents of the two countries promised each other in December 2023, at Argyle on the island of Saint Vincent, not to use force.{/} {a32}Since then there have been at least nine shootings on the Cuyuni; six Guyanese soldiers were wounded in one in February 2025.{/}

{a33}President Marlon Ramkissoon spoke by telephone with his Venezuelan counterpart, Ernesto Villalba, for eleven minutes on Wednesday night, his office said.{/} {a34}Two diplomats said that the call had been arranged by Brazil and that Villalba proposed a joint inquiry. Ramkissoon's office said that it was Ramkissoon who did.{/} {a35}The leader of the Guyanese opposition, Claudette Hinds, called for the soldiers' football to be investigated first.{/}

{a36}The U.S. State Department said it stood with Guyana and was sending a coast guard cutter, which will arrive on Monday.{/} {a37}The Cuyuni, an official in Georgetown pointed out, has 40 rapids and cannot be reached from the sea.{/}

{a38}Meridian Atlantic, the biggest of the oil companies that together produce more than 900,000 barrels a day off Guyana, said its work was not affected.{/}

{a39}At Kurutuku the bars were shut on Thursday for the first time in memory.{/} {a40}The brothers of Delon Prince, who had pooled their savings for a dredge, sold it to pay for the flight of the coffin.{/}

=== rewrite | en | river
Caribbean & Guianas

{a14~+a15~}A bottle, or no bottle{/}

What we know, and what we are merely told, about Wednesday's bloodshed on the Cuyuni

By Imogen Carrington-Bascom
Posted Friday 7.15am | Print | Email

{a39}You would have to be very old to remember a day when there was nothing to drink at Kurutuku Landing. On Thursday all eleven counters were closed.{/} {a10~}The hamlet has a place of worship as well, but nobody whose job it is to keep the peace.{/}

**The dead**

{a12}Delon Prince stood in the river with soap on him, says one of his brothers, when the bullet entered beneath the jaw. He was 33 and leaves four children; gold was what he had come for.{/} {a4}Yorman Bastidas had turned twenty. He served as an able seaman in the navy of the Bolivarian Republic, which says that he fell for it.{/} {a13~}A further fifteen people, all Guyanese, are being treated in the capital.{/}

{a1~+a2~}They died in the course of one afternoon, when men in a boat of that navy, and men on the shore, began to fire at each other.{/} {a9}Nothing as bad has occurred since Caracas dusted off its title to the Essequibo, two thirds of the neighbour's land with the oil that goes with it.{/} {a8}The other started it: on this point, both capitals agree.{/}

**What people saw**

{a14}Savitri Persaud-Gomes, who keeps a store at the landing, saw it coming from midstream; the motor died and it floated, in no hurry whatever. Some youngster, she says, let fly with a bottle.{/}

{a15}There was no such thing, according to a pair of her neighbours, who heard the gun on board go off before any other.{/}

{a16}And one man, the owner of a dredge, anonymous at his own wish, locates the gun in a tavern, the Lucky Strike, and in the fist of a stranger.{/}

{a11~}Nor will they agree on how long it went on: the military counted minutes on the fingers of one hand, she counted thirty.{/}

**What generals say**

{a17~}It was on our side, by forty metres, declares Hollis Van Lange for the Guyanese forces;{/} {a18}and it was there to squeeze the diggers for a levy, a habit of gunmen from across the water for as long as anybody can recall.{/} {a19~}His troops cannot have pulled a trigger, he adds, seeing that they're garrisoned at Black Creek, nineteen kilometres away.{/} {a20}Half a dozen of us had been up there for a match since the day before, admits one of the garrison, who asks not to be named.{/}

{a6}The vessel was never anywhere but in Venezuela, replies its owner.{/} {a3}Aboard were drugs for the sick and somebody to see to their teeth; if the crew discharged their weapons, they did so 22 times and at the sky.{/} {a5~}Those who attacked it were dressed as soldiers of Guyana.{/}

**What things say**

{a21~}Two sorts of ammunition have come out of the victims, says Dr Nadia Fung-a-Fat; one of them isn't the Venezuelans'.{/} {a22}It proves little, objects the brigadier: guns like that are on sale wherever there is gold.{/}

{a24}The boat ended up on the wrong shore, once another had come to pick up its men.{/} {a25}Antibiotics were indeed in it, in four boxes, and a drill for teeth. So was an account book, in which against each of 71 diggers was entered a weight in gold.{/} {a26}The person who handles the drill was not.{/} {a7}It has been given back, halfway across, but minus the engine: an exhibit to one government, stolen goods to the other.{/}

{a23}From space, it would appear, the matter looks like a draw. You couldn't put a paper between its position and the mid-line, reports a foreign officer accredited in Georgetown who has seen the images.{/}

**What presidents say**

{a33}Ernesto Villalba and Marlon Ramkissoon were on the line to each other that night for all of eleven minutes.{/} {a34}Whose idea was a common investigation? Villalba's, say two diplomats, who credit Brasilia with having put them through; the Guyanese leader's, say his own staff.{/} {a35}Claudette Hinds, who leads the opposition to him, has a different investigation in mind, and it concerns a ball.{/}

{a36}Washington pledged its support, and a cutter, due at the beginning of the week.{/} {a37}It will not get far, as somebody in the Guyanese civil service took the trouble to explain: between the sea and the landing are forty rapids.{/} {a38~}Out at sea, the oil flows as before.{/}

**How we got here**

{a27~}1899 — Five jurists in Paris draw a line, and Britain's colony gets almost everything to the west and east of it that matters.{/}
{a28~}1966 — Venezuela no longer accepts that line: a late American attorney has left a paper which hints at horse-trading.{/}
{a30}2018 — Georgetown applies to the judges at The Hague. They should be done before New Year.{/}
{a29}December 2023 — A plebiscite in Venezuela. All but a few in every hundred are for taking the territory, or so it is announced.{/}
{a31}Same month — On Saint Vincent, in a place named Argyle, two heads of state forswear violence.{/}
{a32}Since — Nine times at the very least, guns have gone off on this river. On one of those days, in February of last year, half a dozen Guyanese troops were hurt.{/}

**The dredge**

{a40}The Princes had saved up, all of the brothers, to buy one. It has changed hands now. A coffin that goes by air has to be paid for in advance.{/}

=== blog | en | river
LETTERS TO MY SISTER IN TORONTO
(She said I could put them up.)

Dear Pam,

You ask if we are at war. Mrs Chin's hairdresser says no, because the price of rice hasn't moved, and I go by that.

You'll have seen it up there, with a map that puts us in Africa. {a1~}A lad of theirs and a porknocker of ours, both gone, and for what, and on a Wednesday.{/} {a12~}Ours was washing. I can't get round that. He had soap in his hair, and four small ones in Linden, or wherever, who'd been told Daddy is bringing a bicycle.{/} {a4~}Theirs was a child himself. He was the age your Kevin is; I looked at the photograph they gave out and thought, who cut your hair, son?{/}

And naturally it was nobody. {a8~}They say it was we who began, and we say it was they.{/} I taught infants for thirty-four years, as you know, and I've never once had a fight on my hands that began with anybody.

{a14~}There's a woman up there with a shop, and she has said that a youth pitched a bottle. I'd believe a woman with a shop.{/} {a15~}Only then come two others to say there wasn't any bottle in it,{/} {a16~}and a gentleman with machinery, who'd seen some stranger let off a gun out of a rum shop.{/} It's the stranger that I like. There's always a stranger! Do you remember when Uncle Cecil's fence burned?

{a11~}They don't even know how long. The army had it over before you could boil an egg; she thinks you could've done a chicken.{/}

Now I must tell you about the dentist, since the whole of Georgetown is talking of nothing else. {a3~}It was a mission of mercy, we're informed. They had come to bring pills and look at people's molars.{/} {a25~}And it's a fact that when our fellows went through that boat there it was, the drill, in its case, as clean as you like.{/} {a26~}All that it lacked was the man.{/} Everyone's asking where he is. Mr Bovell has toothache and wants to know as well. {a25~}What they did turn up was a copybook, with seventy-odd names ruled in columns, and beside each, so many grams.{/} I wouldn't care to have my teeth looked at by a person who writes down the gold.

{a18~}Everybody has known about that, mind. For years they've been coming across for their little contribution, and it wasn't always the same ones, nor in the same hats.{/}

Our brigadier was on the television, and I thought he'd put on weight. {a17~}He had it to the metre, how far they were over on our part of the river.{/} {a23~}A foreigner who gets to see pictures from the heavens has since said that you could toss for it.{/} {a19~}And he swore that not one of our boys had touched a trigger; they're stationed miles off.{/} {a20~}Well! It seems some of them had strolled up there the day before, for a game.{/} You can imagine what the calypsonians will do with it. {a35~}Claudette has already been on her feet in Parliament, or on the steps of it, demanding to have the football looked into before anything else.{/} I can't stand the woman, but she's quick.

{a21~}There's a lady doctor who was asked what she had dug out of people and she answered, as one should, that there were two kinds, and that the one kind wasn't theirs.{/} {a22~}The brigadier was of the opinion that you can get that kind at the grocer's.{/} She'll be posted to Lethem by Christmas, mark my words.

The Americans are with us. {a36~}They're sending a ship.{/} {a37~}Some clerk has had to ring them up and explain about waterfalls.{/} I laughed till I had to sit down. Do you remember how Daddy used to say the Cuyuni was the best army we ever had, since it never slept and didn't draw a pension?

But I wake up at night, Pam, and that's the truth of it. {a30~}They say the judges over in Holland will have finished with us by the end of the year.{/} {a27~}You and I learned it by heart, in Miss Dolphin's class, do you remember, eighteen ninety-nine, with the pointer.{/} I never asked what those on the other bank were learning. They'd have had a Miss Dolphin too. {a29~}They've had a vote over there on whether they want us, and nearly every soul did, so they claim.{/} It's a funny feeling, to be wanted by so many.

{a33~}The two big men have talked. It took them about as long as it takes me to get Kevin off the phone.{/} {a34~}There's to be a getting-together of detectives, or it was at any rate proposed, and each lot will have it that theirs was the one who thought of it.{/} That's promising. It's when no one wants to have thought of a thing that I start to fill the bath.

{a7~}They gave back the boat, did I say? They kept the engine.{/} Somebody will be out fishing with it by Easter.

{a40~}I'll tell you what made me cry, and it wasn't on the television, it was in the paper, at the very bottom. They were brothers, and they'd put by for their own dredge, and they've let it go so that he could be flown home.{/} That's all. There wasn't any comment. It's what it costs.

{a39~}And every last rum shop was shut up there.{/} You never thought you'd live to see it.

Your loving sister,
Doreen

P.S. The parcel came. The cheese had been opened.

=== arabic | ar | river
{a1~}قتيلان في تبادل لإطلاق النار على الحدود بين غيانا وفنزويلا{/}

جورج تاون – وكالات – 14 أغسطس 2026

{a1}قُتل بحار فنزويلي وعامل مناجم ذهب غياني الأربعاء في تبادل لإطلاق النار بين زورق تابع للبحرية الفنزويلية وأشخاص على الضفة الغيانية من نهر كويوني،{/} {a8}فيما اتهم كل من البلدين الآخر بالبدء بإطلاق النار.{/}

{a9}ويُعد الحادث الأكثر دموية على الحدود منذ أن أحيت كراكاس مطالبتها بإقليم إيسيكيبو الغني بالنفط، الذي يشكل ثلثي مساحة غيانا.{/}

{a2}ووقع الحادث نحو الساعة 3:20 عصراً في كوروتوكو لاندينغ، وهي قرية يقطنها قرابة ستة آلاف نسمة.{/} {a4}وقالت كراكاس إن البحار القتيل يدعى يورمان باستيداس ويبلغ من العمر 20 عاماً،{/} {a12~}أما عامل المناجم فهو ديلون برنس (33 عاماً) وأصيب في عنقه بينما كان يستحم.{/} {a13}ونُقل خمسة جرحى غيانيين جواً إلى جورج تاون.{/}

شهود متناقضون

{a14}وقالت صاحبة متجر تدعى سافيتري برسود غوميز إن الزورق اجتاز منتصف النهر وأطفأ محركه وراح ينساب مع التيار، "ثم ألقى فتى زجاجة".{/} {a15}ونفى اثنان من السكان وجود زجاجة، وأكدا أن الطلقة الأولى جاءت من الزورق،{/} {a16}في حين قال مالك جرافة لم يكشف عن اسمه إنها أُطلقت من حانة «لاكي سترايك» على يد رجل لا يعرفه أحد.{/}

{a17}وقال قائد الجيش الغياني العميد هوليس فان لانغه إن الزورق توغل 40 متراً داخل المياه الغيانية،{/} {a18}وكان يجبي "ضريبة" من عمال المناجم كما يفعل مسلحون فنزويليون منذ سنوات.{/} {a19~}وأكد أن أي جندي غياني لم يطلق النار لأن أقرب نقطة عسكرية تبعد تسعة كيلومترات.{/} {a20}لكن جندياً في تلك النقطة قال طالباً عدم كشف هويته إن دورية من ستة أفراد كانت في المكان منذ الثلاثاء "من أجل كرة القدم".{/}

{a6}في المقابل أكدت فنزويلا أن زورقها لم يغادر مياهها،{/} {a3}وأنه كان ينقل أدوية وطبيب أسنان، وأن طاقمه أطلق 22 طلقة في الهواء.{/} {a5}وقالت إن المهاجمين كانوا يرتدون زي قوات الدفاع الغيانية.{/}

دفتر بأوزان الذهب

{a25}وعثر مسؤولون غيانيون في الزورق على أربعة صناديق من المضادات الحيوية ومثقاب أسنان ودفتر يضم أسماء 71 من عمال المناجم ومقادير بغرامات الذهب،{/} {a26}لكنهم لم يعثروا على طبيب الأسنان.{/} {a7~}وأُعيد الزورق الخميس من دون محركه الذي تعده جورج تاون دليلاً.{/}

{a33}وأجرى الرئيس الغياني مارلون رامكيسون اتصالاً هاتفياً بنظيره الفنزويلي إرنستو فيالبا دام 11 دقيقة.{/} {a34~}وقال دبلوماسيان إن البرازيل رتبت الاتصال وإن فيالبا اقترح تحقيقاً مشتركاً.{/} {a36~}وأعلنت واشنطن وقوفها إلى جانب غيانا وإرسال سفينة لخفر السواحل.{/}

{a27~}ويعود النزاع إلى القرن التاسع عشر، وقد منحت هيئة تحكيم في باريس معظم الإقليم لغيانا البريطانية عام 1899،{/} {a28~}قبل أن تعلن كراكاس بطلان القرار عام 1962.{/} {a30}ومن المنتظر أن تصدر محكمة العدل الدولية، التي لجأت إليها غيانا عام 2018، حكمها قبل نهاية العام.{/}

ودعا الأمين العام للجماعة الكاريبية الطرفين إلى التهدئة.

=== other | en | ballots
{z1~}Boat with ballot boxes fired on at Guyana-Venezuela border{/}

GEORGETOWN, Sept 1, 2025 (Trade Winds News Agency) - {z1}A boat carrying ballot boxes and six election officials was fired on from the Venezuelan bank of the Cuyuni River on the eve of Guyana's general election, and a polling clerk was wounded, the police said on Monday.{/}

{z2}The officials were on their way to Arau, a village of 190 voters, escorted by a boat of the Guyana Defence Force with four soldiers.{/} {z3}The shooting began at about 2:10 p.m. on Sunday and lasted six minutes. The soldiers returned fire.{/}

{z4}The clerk, Roxanne DeSouza, 26, was hit in the shoulder and flown to Georgetown. She is a teacher, and it was her first day in the post.{/}

"They shot at democracy and they hit Miss Roxanne," army spokesman Major Hollis Van Lange said. {z5}He said that the boxes had been saved by a soldier who lay down on them.{/} {z6}The soldier, Lance Corporal Imran Baksh, said that he had tripped.{/}

{z7}Venezuela denied that its forces were involved. "We've heard that there was a quarrel among gold smugglers, who as everybody knows go armed and vote often," Vice-Admiral Reinaldo Chirinos Tovar said.{/} {z8}Two residents of Arau said that the shots came from a camp of the Tren del Sur, a Venezuelan gang; a third said that they came from the Guyanese bank.{/}

{z9}The police found 31 cartridge cases on an island in the river.{/} Who owns the island is disputed. {z10}It measures 80 metres by 20 and is under water from May to July.{/}

{z11}The elections commission said that the vote in Arau would be held on Wednesday.{/} {z12}The governing party called the attack an attempt to influence the outcome; the opposition pointed out that in 2020 it had won the village by 101 votes to 40.{/}

{z13}The United States and Britain condemned the attack. Brazil said that it had raised the alert of a battalion in Roraima.{/}

{z14}Guyana elects a parliament of 65 members, and the leader of the list with the most votes becomes president.{/} {z15}Some 757,000 people are registered, about as many as the country has inhabitants, because emigrants remain on the roll.{/} A commission was to have cleaned the roll up by 2024; it is still waiting for a computer.

{z16}The river has seen a number of shootings this year, and boats carrying fuel have been told to keep to the right.{/} A boatman of 40 years' experience, Cyril "Bango" Adams, said that on the Cuyuni right and left depended on whether one was going home. {z17}The boat's pilot, who brought everybody to the bank with a hole in the fuel tank, is to be given a medal and a new tank.{/}

=== other2 | en | ballots
The Arau boxes: notes of an observer

{z4~}The young lady with her arm in a sling wanted to know whether it would count as a working day.{/} She'd never served at a poll before. I assured her that I would ask.

{z1~}They'd been on the river since breakfast, half a dozen of the commission's people plus the boxes; it was the last afternoon before the vote.{/} {z2~}Their goal was a village with fewer than two hundred electors. Four men with rifles had been sent to see them safely there.{/} {z3~}At ten past two they came under fire, which the four of them answered, and after six minutes it was quiet.{/}

I've read that a hero threw himself on top of the ballots. {z5~}It is what the army gives out.{/} {z6~}The lance corporal told me over a biscuit that he had caught his foot in a rope.{/}

From whom did it come? {z8~}The Southern Train, say those in the village (a gang, not a railway), except for one of them, who points to his own shore.{/} {z7~}The admiral on the other side has heard of some falling-out in the gold trade, and had a remark to make about how often such folk go to the polls.{/}

{z9~}I was shown the place where thirty-one empty cases had lain.{/} {z10~}It's a sandbank, really, as long as a football field is wide, and for a quarter of the year there's only water.{/} Both republics have printed it on their stamps.

{z13~}London and Washington deplored; Brasilia woke up a battalion.{/} {z11~}The people of Arau shall have their turn in the middle of the week.{/} {z12~}To whose benefit all this is, they debate in the capital with some heat, seeing that last time the place went to the other lot, by five votes to two.{/}

A word about the roll, since I'm paid to look at it. {z15~}It has three-quarters of a million names, and that's about how many live in the land, babies included. Those who've left for Queens are on it still.{/} {z14~}Sixty-five will sit in the chamber, and he who heads the strongest slate will be head of state.{/} It's simple and elegant. One could wish only that the names belonged to somebody.

{z17~}The pilot is going to be decorated. He'd sooner have the petrol, he says; but he'll get a tank as well.{/} {z16~}The rule of the road, for tankers, is now the right-hand side.{/} I asked of which bank, and was told that this was under review.

We left the next day. On the jetty a boy was selling cartridge cases, polished, at a hundred dollars each. I counted thirty-one, and bought one, and when I looked back there were thirty-one.

=== discrepancies
number | a13 | wire: five Guyanese | arabic: five | rewrite: a further fifteen
number | a19 | wire: nine kilometres | arabic: nine | rewrite: nineteen kilometres
date | a28 | wire: 1962 | arabic: 1962 | rewrite: 1966
number | a2 | wire: some 600 people | arabic: nearly six thousand
