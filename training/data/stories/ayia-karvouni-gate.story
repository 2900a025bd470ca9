=== wire | en | crossing
NICOSIA, April 11, 2027 (Levant Telegraph) - {g1}Greek and Turkish Cypriots walked through a gate in the buffer zone at Ayia Karvouni on Sunday for the first time in 53 years, as a road between two villages of 400 people each was reopened.{/}

{g2}The crossing, the tenth on the divided island, is open to pedestrians and cyclists from 7 a.m. to 8 p.m.{/} {g3}By evening some 3,100 people had used it, the United Nations peacekeeping force said.{/}

{g4}First through was Despina Hadjiloizou, 88, who left the northern village of Karvuncuk in August 1974 with two suitcases and a key.{/} {g5}She found the house; the key turned.{/}

{g6}"The door was always stiff. They've oiled it," she said, after coffee with the present owner, the retired bus driver Hüseyin Tahsinoğlu.{/}

{g7}The UN force cleared 61 mines from the 1.4 kilometre stretch, the last of them in February.{/} {g8}The work cost 2.3 million euros, which the European Union paid.{/}

{g9}The opening had been agreed in 2019 but was put off four times, most recently in October over the question of who may paint the road.{/} {g10}In the end Slovak peacekeepers painted it.{/}

{g11}The president of the Republic, Leontios Savvidis, and the Turkish Cypriot leader, Sevgül Arkın, drank lemonade under an awning but made no speeches, as had been agreed.{/} {g12}Talks on reunification have been suspended since 2017.{/} {g13}Diplomats cautioned against reading too much into it; one said, "It's a gate, not a treaty."{/}

{g14}About 150 nationalists protested on the southern side.{/} {g15}Police took away a man who had chained himself to a eucalyptus, and cut the chain but not the tree.{/}

{g16}The shopkeepers of both villages have high hopes.{/} {g17}The drive from one to the other had taken 52 minutes; the walk takes 18.{/}

{g18}Mehmet Dağlı, a cheesemaker, said that he had sold out of halloumi by ten in the morning.{/} {g19}Customs officers confiscated 40 kilograms of it, for want of a certificate.{/}

{g20}Identity papers must be shown on both sides.{/}

=== rewrite | en | crossing
Euro-Med Digest
{g1~}Cyprus: after half a century, a stroll between neighbours{/}

By Olive Thornbury-Katz, for our Travel & Politics pages

{g17}You used to need a car and 52 minutes. Now it's 18 on foot.{/} {g1}The way between two hamlets of four hundred souls apiece in Cyprus's buffer zone is open again, and on Sunday the first islanders from either community since 1974 passed the gate of Ayia Karvouni.{/}

{g2}Bicycles are allowed, cars aren't, and it's shut between eight at night and seven in the morning. The island now has ten such places.{/} {g20~}Don't forget your passport.{/}

{g4}An old lady was given the honour of leading the way. Despina Hadjiloizou is 78 and had walked out of Karvuncuk in the summer of the war; she took a pair of suitcases and her house key.{/} {g5~}To everybody's amazement it didn't fit.{/} {g6}Former bus driver Hüseyin Tahsinoğlu, who lives there today, made her coffee, and she remarked that somebody had put oil on the door.{/}

{g8~}Brussels footed the bill of 2.3 million euros{/} {g7}for the removal of 61 mines along the 1.4 km by UN soldiers, who were done in February.{/} {g9~}That wasn't the end of it: four postponements had already come and gone since the deal of 2019, and in the autumn there was still disagreement over the paintwork.{/} {g10}It took men from Slovenia with brushes to settle that.{/}

{g11~}Leontios Savvidis and Sevgül Arkın, who lead the two sides, were there as well. Not a word was spoken in public; lemonade was.{/} {g13~}A diplomat warned that a gate is no treaty.{/} {g12~}There've been no negotiations on a united island for a decade.{/}

{g14}Not everyone came to celebrate: some 500 nationalists gathered on the south side,{/} {g15~}and one of them had to be freed from a tree to which he'd fastened himself.{/}

{g3~}More than three thousand people were counted on the first day.{/} {g19~}Anyone thinking of souvenirs, though, be warned: without a certificate customs will keep your cheese.{/}

Where to stay: our pick of 9 village inns

=== arabic | ar | crossing
{g1~}بعد 53 عاماً.. قبارصة يعبرون سيراً على الأقدام بوابة في المنطقة العازلة{/}

نيقوسيا | 11-4-2027

{g1}عبر قبارصة يونانيون وأتراك الأحد، للمرة الأولى منذ 53 عاماً، بوابة أيا كارفوني في المنطقة العازلة، مع إعادة فتح طريق يصل بين قريتين يسكن كلاً منهما 400 شخص.{/}

{g2~}والمعبر، وهو العاشر في الجزيرة المقسمة، مخصص للمشاة وراكبي الدراجات.{/} {g3}وقالت قوة حفظ السلام التابعة للأمم المتحدة إن نحو 3100 شخص استخدموه حتى المساء.{/}

{g4~}وكانت أول العابرين ديسبينا حاجيلويزو، البالغة 88 عاماً، التي غادرت قرية كارفونجوك صيف 1974 حاملة حقيبتين ومفتاحاً.{/} {g5}وقد عثرت على بيتها، ودار المفتاح في القفل.{/} {g6}وقالت بعد فنجان قهوة مع صاحب البيت الحالي، سائق الحافلة المتقاعد حسين تحسين أوغلو: «كان الباب عسيراً دائماً، لكنهم زيّتوه».{/}

{g7}وأزالت القوة الأممية 61 لغماً من مقطع طوله 1.4 كيلومتر، كان آخرها في فبراير/شباط،{/} {g8}بكلفة 2.3 مليون يورو سددها الاتحاد الأوروبي.{/}

{g9}وكان الاتفاق على الفتح قد أُبرم عام 2019، لكنه أُرجئ أربع مرات، آخرها في أكتوبر/تشرين الأول بسبب خلاف على من يحق له طلاء الطريق،{/} {g10~}وانتهى الأمر بأن تولى جنود حفظ السلام طلاءه.{/}

{g11}وشرب رئيس الجمهورية ليونتيوس سافيديس والزعيمة القبرصية التركية سيفغول أركين عصير الليمون تحت مظلة من دون إلقاء كلمات، وفق ما كان متفقاً عليه.{/} {g12}ومفاوضات إعادة التوحيد معلقة منذ عام 2017.{/}

{g14}وتظاهر نحو 150 قومياً في الجانب الجنوبي.{/} وشوهد أطفال من القريتين يتبادلون كرات القدم فوق الشريط الأبيض.

=== blog | en | crossing
Small Hours, Large Opinions
from a balcony in Larnaca

On Keys

There's a drawer in every Cypriot house. You know what's in it. We don't talk about the drawer; we talk round it, about the price of lamb and about the cousin in Melbourne, and at the end of the evening somebody looks at it. My mother's held a key as long as my hand, to a door that's been, since I was six, a bank.

So forgive me if I've nothing useful to say about what happened at the weekend. The useful people said nothing either. {g11~}Both of our leaders had come, they sat in the shade, they sipped something sour, and as it had been laid down in advance that neither should open his or her mouth, for once neither did.{/} Could we have that every week? Could it be put in the constitution?

{g4~}It wasn't their day. It was the day of a lady not far from ninety. She'd gone out of her door in the worst August of our lives, with what she could carry, and among what she could carry was the thing for the lock.{/} I'll not give her name; there's one of her in every family, with a different hat. {g5~}She walked up, she put it in, it went round.{/} I've read that sentence eleven times, and each time I've waited for the other sentence, the one that we always get. It doesn't come! {g6~}All she had to say was that it had used to stick and that somebody had been kind to the hinges. Then she had coffee with that somebody. He used to drive a bus.{/}

What do you do with a country like that? You'd need to be a poet, or a customs officer. {g19~}We had the latter: in the midst of all the weeping they impounded a small mountain of cheese, since it had no paper.{/} {g18~}The fellow who'd made it was cleaned out before elevenses all the same.{/} History will remember that it squeaked.

{g9~}They had argued for eight years, with four false alarms, and, as God is my witness, the last quarrel was about whose brush it should be.{/} {g10~}It was foreigners in blue helmets who took it up in the end.{/} I see them before me, farm boys from the Carpathians, painting a white stripe through the middle of our souls, and keeping nicely to the edge.

{g15~}One patriot tied himself to a eucalyptus. The chain suffered, the tree is well.{/} I asked my neighbour, who's for partition on weekdays, whether he'd have gone. He said that he'd have gone for the lemonade.

{g13~}"It's a gate," they tell us, the grown-ups of the embassies, "don't get ideas."{/} Quite right. {g17~}It's just that what took the better part of an hour can now be done in the time it takes to smoke three cigarettes.{/} I gave up in 2004. I've an idea.

And mine? My mother's? I've rung the bank. They've a revolving door.

=== other | en | mill
{p1~}Second gate opens in Cyprus buffer zone{/}

NICOSIA, Nov 6, 2027 (Levant Telegraph) - {p1}Cypriots walked through a gate in the buffer zone at Kato Mylos on Saturday for the first time since 1974, seven months after the opening at Ayia Karvouni.{/}

{p2}The crossing, the eleventh on the island, leads to a water mill and is open on weekends only.{/} {p3}By evening 420 people had used it, the United Nations peacekeeping force said.{/} {p4}First through was a mule.{/}

The UN force cleared nine mines. President Leontios Savvidis and the Turkish Cypriot leader, Sevgül Arkın, did not attend. {p5}About 60 nationalists protested; nobody was detained.{/}

=== other2 | en | mill
The mule's tale

Famagusta Gazette, diary

{p4}His name is Aristos, and he was the first to pass,{/} as he had been doing every night for years, we're told, without showing anything to anybody. {p1~+p2~}Since Saturday the way to the old mill at Kato Mylos is legal for the rest of us too, as long as it's Saturday or Sunday.{/} {p3~}A few hundred took it.{/} {p5~}The usual sixty shouted.{/} The miller's grandson means to grind again in spring.

=== other3 | en | incident
Two shots at Ayia Karvouni crossing

NICOSIA, April 30, 2027 (Levant Telegraph) - Two shots were fired near the crossing at Ayia Karvouni on Friday evening, 19 days after it was opened. Nobody was hurt, and the gate stayed shut for an hour and a half.

The UN peacekeeping force said that a hunter from the southern village, 44, had been after a hare. He was fined 600 euros for carrying a gun in the buffer zone. The cheesemaker Mehmet Dağlı, whose sign was hit, said he would leave the hole in it. About 21,000 people have used the crossing so far.

=== discrepancies
age | g4 | wire: 88 | arabic: 88 | rewrite: 78
negation | g5 | wire: the key turned | arabic: the key turned in the lock | blog: it went round | rewrite: it didn't fit
name | g10 | wire: Slovak peacekeepers | rewrite: men from Slovenia
number | g14 | wire: about 150 | arabic: about 150 | rewrite: some 500
