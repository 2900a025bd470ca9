=== wire | en | election
AMMAN, Sept 11, 2028 (Halabi News) - {c1}Jordan's main Islamist party won the most seats in a parliamentary election{/} {c2}marked by anger over water prices and the lowest turnout in the cities for two decades,{/} {c3}final results showed on Monday.{/}

{c4}The Islah Front took 41 of the 138 seats, ten more than in the last house,{/} {c5}according to the electoral commission.{/} {c6}The newly founded Workers' and Pensioners' Bloc came second with 19,{/} {c7}while Al-Mithaq, the biggest of the parties loyal to the palace, fell from 21 to 12.{/}

{c8}Only 31.2 percent of the 5.3 million voters took part.{/} {c9}In the capital, Amman, it was barely 20 percent, but in the Bedouin district of Zubayriya, where the tribes had held primaries of their own, it reached 84.{/}

{c10}"People voted with their taps," said the head of the Islah Front, the retired judge Murad al-Qudah.{/} {c11}He said that his party would not seek the office of prime minister, which is in the king's gift.{/}

{c12}The government had raised the price of piped water by 45 percent in May to pay for a desalination plant near Aqaba.{/} {c13}Most households receive water for 24 hours a week.{/}

{c14}Women won 31 seats, 18 of them under the quota.{/} {c15}The youngest of the new deputies, Rahaf Shteiwi, a teacher of deaf children from Ajloun, is 25 years and two days old.{/}

{c16}Voting was repeated in two polling stations in Zarqa, where a group of masked men had carried off the ballot boxes;{/} {c17}one of them was found in a bakery oven.{/} {c18}Eight people were arrested.{/} {c19}The head of the electoral commission, Dr Samar Ghuneim, spoke of "isolated acts by people who cannot count".{/}

{c20}A mission from the European Union praised the organisation{/} {c21}but said that the districts of the countryside were still over-represented: one vote in the south weighed as much as four in Amman.{/}

{c22}Prime Minister Awn al-Hiyari handed in the resignation of his cabinet, as is customary.{/} {c23}Political circles expect the king to name the water expert Lina Batayneh as his successor; she would be the first woman in the post.{/} {c24}A palace official would not comment.{/}

{c25}The new parliament will convene in the first week of November.{/} {c26}It can bring down a cabinet but has never yet done so.{/}

=== arabic | ar | election
الأردن.. {c1~}الإسلاميون يتصدرون الانتخابات النيابية{/} {c2~}وسط عزوف في المدن{/}

عمّان – 11 أيلول 2028

{c1~}تصدّر حزب «جبهة الإصلاح» نتائج الانتخابات النيابية في الأردن،{/} {c2}التي طغى عليها الاستياء من أسعار المياه وسجلت أدنى نسبة إقبال في المدن منذ عقدين.{/}

{c4+c5}وأعلنت الهيئة المستقلة للانتخاب أن الجبهة حصدت 41 مقعداً من أصل 138، بزيادة عشرة مقاعد على المجلس السابق،{/} {c6~}تلتها كتلة العمال والمتقاعدين الحديثة العهد،{/} {c7}بينما تراجع «الميثاق»، أكبر الأحزاب الموالية، من 21 مقعداً إلى 12.{/}

{c8~}ولم تتجاوز نسبة المشاركة 31.2 في المئة،{/} {c9~}وهبطت في العاصمة إلى نحو 20 في المئة، لكنها بلغت 48 في المئة في دائرة الزبيرية البدوية.{/}

{c10}وقال أمين عام الجبهة القاضي المتقاعد مراد القضاة إن «الناس صوتوا بصنابيرهم»،{/} {c11~}مؤكداً أن حزبه لا يسعى إلى رئاسة الحكومة.{/}

{c12}وكانت الحكومة قد رفعت في أيار سعر مياه الشبكة بنسبة 45 في المئة لتمويل محطة لتحلية المياه قرب العقبة.{/} ويلجأ كثيرون إلى شراء صهاريج يبلغ ثمن الواحد منها أجر يومين.

{c14}وفازت النساء بـ31 مقعداً، منها 18 ضمن الكوتا.{/} {c15~}وأصغر النواب سناً رهف شتيوي، وهي معلمة من عجلون أتمت الخامسة والعشرين قبل يومين.{/}

{c16}وأعيد الاقتراع في مركزين بالزرقاء بعدما استولى ملثمون على الصناديق،{/} {c17}وعُثر على أحدها داخل فرن مخبز،{/} {c18~}وأوقف عدد من المشتبه بهم.{/} {c19~}ووصفت رئيسة الهيئة الدكتورة سمر غنيم ما جرى بأنه «تصرفات معزولة».{/}

{c20+c21~}وأشادت بعثة الاتحاد الأوروبي بالتنظيم، لكنها رأت أن المناطق الريفية ما زالت ممثلة بأكثر من حجمها.{/}

{c22}وقدم رئيس الوزراء عون الحياري استقالة حكومته كما جرت العادة،{/} {c23}وترجح أوساط سياسية أن يكلف الملك خبيرة المياه لينا البطاينة لتكون أول امرأة تشغل المنصب.{/}

=== rewrite | en | election
**The tap party: Jordan's Islamists surge, the rest stay home**

World Desk Weekly / Monday

{c17}Police looking for a ballot box in Zarqa found it where one bakes bread.{/} {c16~}It had been snatched by men in masks, like another, and in both places the vote had to be held anew.{/} {c18}Eight suspects are in custody.{/} {c19}Samar Ghuneim, who presides over the electoral commission, dismisses them as a few individuals with a weakness in arithmetic.{/}

{c1}In the rest of the kingdom the boxes stayed where they were, and more of them than ever before favoured the Islamists, who will be the strongest group in the chamber.{/} {c4}Forty-one places out of 138 are theirs, up by ten.{/} {c6}Behind them, with nineteen, follows a list of workers and pensioners which did not exist until recently.{/} {c7~}For the royalists of Al-Mithaq it was a debacle.{/}

{c10}It was the tap that did it, believes Murad al-Qudah, formerly a judge and now the victors' leader.{/} {c12~}Since May a cubic metre out of the pipe has cost 54 per cent more, the money being needed for a plant that takes the salt out of the sea.{/} {c13}And the pipe runs dry for six days out of seven in most homes.{/} {c11}He isn't asking to head the government: that is for the monarch to bestow.{/}

{c8~}Two thirds of those entitled did not bother.{/} {c9}At Zubayriya, where the clans chose their men beforehand, it was the other way round, with 84 per cent turning out against a fifth in Amman.{/} {c21}A ballot cast in the south counts for four in the capital, grumble the Europeans,{/} {c20~}who otherwise had no complaints.{/}

{c14~}Thirty-one of the deputies are women;{/} {c15}Rahaf Shteiwi from Ajloun, who teaches children that cannot hear, was old enough by two days.{/} {c23~}At the very top, too, there will be a woman for the first time: Lina Batayneh, an authority on water, has been named prime minister{/} {c22~}after the outgoing cabinet tendered its resignation.{/}

{c25~}The deputies meet in November.{/} {c26}They might overthrow her if they pleased; no Jordanian parliament ever has.{/}

You have 2 free articles left this month.

=== radio | en | election
WORLD AT SIX, script, item 2

PRESENTER: {c1~}To Jordan, where the Islamists have come first in the election for parliament.{/} Our correspondent is in Amman. Hala, a landslide?

HALA: A small one. {c4~}They've forty-one seats, so nothing like half the house.{/} {c7}The real landslide is under the loyalists, down from twenty-one to twelve.{/} {c8}And remember that of five point three million voters not one third showed up, thirty-one per cent to be exact.{/}

PRESENTER: Why?

HALA: Water. {c12}It went up by forty-five per cent in the spring, for the sake of a desalination plant down at Aqaba.{/} {c13~}And you get it one day in the week.{/} {c10}"People voted with their taps," as the Front's Murad al-Qudah told me.{/}

PRESENTER: And the next prime minister?

HALA: {c24~}The palace won't say.{/} {c23~}The name that everybody mentions is Lina Batayneh.{/} {c25}We'll know by the first week of November, when the house sits.{/}

=== blog | en | election
Seven Circles, a blog about one city

My tank is on the roof, and on Thursdays I go up to listen to it. There's a gurgle, then a cough, and then that sound for which there must be a word in some language of sailors. I shut my eyes. It's the nearest I get to prayer, which may be why I did not vote for those who are better at it.

I didn't vote at all. There, I've said it. {c8~+c9~}I was in the large company of two thirds of my countrymen and four fifths of my neighbours.{/} I'd put on the shoes. I got as far as the pharmacy. Then I thought of the last lot, whom I had voted for, and couldn't recall the name of one. So please take what follows as the opinion of a man who bought plasters.

{c1~}The gentlemen with the beards are ahead.{/} {c4~}They've got three seats in ten or thereabouts.{/} In the cafés where I'm known there's talk of suitcases. Calm down. {c11~}They don't even want to govern, they've said so; and nobody had asked them, since it isn't asked for, it's given.{/} {c26~}A house that can topple anyone and that has toppled no one, in all its years, is not a house that I pack for.{/}

{c10~}What I do find is that the old judge hit it, with his remark about the taps.{/} {c12~}Nearly half as much again, overnight, in the month when the apricots come!{/} {c13~}For something which visits us once a week like a rich aunt.{/} I don't say that it's wrong to build the thing down by the sea. My brother-in-law is one of the engineers. But explain it. Come on television and sit down and explain. They sent a cartoon drop with eyes.

{c16~+c17~}Elsewhere they came with stockings over their heads and took the votes away; one lot were on the point of being baked.{/} I laughed till I had to sit down. {c19~}Folk who can't count, said the lady in charge of counting.{/}

{c21~}And I'd like to know how I am to explain to my daughter that her cousin in the sands is worth four of her.{/} She's top of her class. He is a very nice boy. {c15~}The two of them, at least, agree on the baby of the house, who teaches with her hands and had barely had time to blow out the candles.{/} If I had known about her I would have gone past the pharmacy.

{c23~}It may be that we'll be given a lady who knows about pipes.{/} I shall believe it on a Thursday, on the roof, with my eyes shut.

=== four | en | earlier
AMMAN, Sept 16, 2024 (Halabi News) - {h1}A party loyal to the palace won the most seats in Jordan's parliamentary election, in which a third of the seats were set aside for parties for the first time,{/} final results showed on Monday.

{h2}Al-Mithaq took 33 of the 138 seats and said it was ready to form a coalition with any bloc but the Islamists,{/} according to its chairman, the tobacco dealer Nawwaf Rsheidat.

{h3}Only 29.6 percent of the 5.1 million voters took part. In the Bedouin district of Zubayriya it was 77 percent.{/}

"People voted with their cousins," said the head of the Islah Front, Murad al-Qudah.

{h4}Voting was repeated in a polling station in Madaba, where a goat had eaten part of the register.{/} Two people were arrested. The head of the electoral commission, Dr Samar Ghuneim, spoke of "an isolated animal".

A mission from the European Union praised the organisation but said that the names on the ballot were printed too small.

=== fourar | ar | earlier
عمّان – 17 أيلول 2024

{h1~}حلّ حزب موالٍ للقصر أولاً في الانتخابات النيابية الأردنية،{/} {h2}إذ نال «الميثاق» 33 مقعداً من أصل 138، وأبدى استعداده للائتلاف مع جميع الكتل باستثناء الإسلاميين.{/}

{h3~}وبلغت نسبة الاقتراع 29.6 في المئة.{/}

{h4}وأعيد التصويت في مركز واحد بمادبا بعد أن التهمت ماعز جزءاً من سجل الناخبين،{/} وهي واقعة أثارت موجة من التعليقات الساخرة على مواقع التواصل.

=== union | en | union
AMMAN, May 22, 2028 (Halabi News) - The Islah Front won the most seats in the election of the council of Jordan's engineers' association, final results showed on Monday.

Its list took nine of 15 seats, two more than in the last council, according to the association. Turnout was 41 percent. In the south, where the branches had held primaries of their own, it reached 70.

"Engineers vote with their slide rules," said the head of the Islah Front, the retired judge Murad al-Qudah.

Voting was repeated in Karak, where a fuse had blown. The new chairwoman, Abeer Masaadeh, said that she would fight for higher fees. Prime Minister Awn al-Hiyari congratulated her by telephone.

=== background | en | opinion
Thirst is a constituency

Commentary

Jordan has less water per head than almost any country on earth, and more ministers of water than most: there have been thirty-four. One might suppose that a subject of this kind would have made its politics sober. It has made them lyrical.

The left wanted to take the water from the farmers, who have most of it and grow bananas. The Islamists, whose grand old man Murad al-Qudah is fond of quoting the Prophet on sharing, would take it from nobody in particular. Al-Mithaq and its kind trust in the sea. In Amman, where rain falls on a million roofs and runs down into the drains, no party has yet thought of a gutter.

What the kingdom needs is not a majority but a meter. Four litres out of ten are stolen or leak; to mend the pipes would cost less than the salaries of two parliaments. It is dull work, with no ribbon to cut. I have sat through campaigns in this country since 1989, and have heard odes on Jerusalem, on honour and on bread. I have yet to hear one on a washer.

=== discrepancies
number | c9 | wire: 84 | rewrite: 84 per cent | arabic: 48
number | c12 | wire: 45 percent | arabic: 45 | radio: forty-five per cent | rewrite: 54 per cent
modality | c23 | wire: circles expect the king to name | arabic: circles think it likely | rewrite: has been named prime minister
