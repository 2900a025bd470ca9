=== release | en | exam
MINISTRY OF EDUCATION AND HERITAGE, SUVA
Media statement 118/25
Tuesday, 28 October 2025

REPEAT OF YEAR 12 MATHEMATICS EXAMINATION IN THE OUTER GROUP

{c1}The Ministry confirms that 212 candidates in five schools of the Vatukalo Group will sit the Year 12 mathematics paper again on Friday, 7 November.{/}

{c2~}The scripts of the candidates concerned were damaged by sea water in transit on 23 October and cannot be marked.{/}

{c3}A new paper of equal standard has been set by the Examinations Office.{/} {c4}Candidates who do not wish to sit again may be awarded a mark derived from their schoolwork.{/} {c5~}No candidate will be disadvantaged.{/}

{c6~}The carrier has been asked for a written explanation.{/}

The Ministry thanks heads of schools, parents and the churches of the Group for their understanding. Enquiries: 331 0000.

=== wire | en | exam
{c1~}Fiji pupils must repeat exam{/} {c2~}after papers fall into sea{/}

SUVA, Oct 29, 2025 (Pacific Newsline) - {c1}More than 200 pupils on Fiji's outer islands will have to sit their mathematics exam again on Nov 7{/} {c2}because their answer papers were washed off a boat and could not be read, the education ministry said.{/}

{c7}A steel trunk with the papers of five schools was being carried from the island of Vatukalo to Suva last Thursday in an open fibreglass boat{/} {c8}because the government ship that was to fetch it had broken down two days before.{/} {c9}A wave threw the trunk overboard off Nasilai Reef, and it was found on a beach 30 hours later.{/}

{c10}It had been closed with wire because the key of its padlock was in Suva.{/}

{c4}Pupils who do not want to repeat the test can accept a mark based on their schoolwork,{/} but universities overseas may not recognise it, teachers said.

{c11}"My daughter cried when she heard. She had solved the last question, which nobody solves," said Losalini Turaga, a mother of four in Vatukalo.{/} The Turaga family's house was damaged by a cyclone in 2020.

{c12}The opposition's education spokesman, Viliame Rokosuka, called on Education Minister Ana Cakobau-Lal to resign.{/} {c13}The minister said she would first see to it that the exam was held, "and then we may talk about me".{/} She has held the post for 14 months.

{c6}The boat's owner, Iosefo Naqica, said that he had been paid 180 Fiji dollars and had not been told what was in the trunk.{/} {c14}"I would have tied it to my own leg," he said.{/}

{c15}The head teachers' association said it had asked for papers to be scanned and sent by satellite since 2022.{/} {c16}The ministry estimates that this would cost 1.3 million Fiji dollars.{/} {c17}The government ship, the Adi Makita, is 38 years old and was out of service for 71 days last year.{/}

{c18}The police said on Wednesday that they did not suspect a crime.{/} They had questioned the crew of the boat and a clerk at the wharf.

=== rewrite | en | exam
Sums Lost at Sea: Hundreds Face Second Sitting

PacificParents.example / Education

{c14~}Had he known what lay inside, he would have lashed it to his leg, says Iosefo Naqica.{/} {c6~}But no one let the skipper in on it when they handed him a hundred and eighty dollars and a metal box.{/}

{c9}The sea took the box off the Nasilai Reef. For more than a day it drifted before the tide left it on the sand,{/} {c2}by which time what the teenagers had written was illegible.{/} {c1~}Which is why, on 17 November, they must all go back to their desks.{/}

It is a chain of small misfortunes. {c8}Had a state vessel not given up the ghost on the Tuesday, it, and not Naqica's dinghy, would have made the pick-up.{/} {c10}Had someone left the key on the island, a piece of wire wouldn't have had to do the work of a lock.{/} {c17}The vessel in question, Adi Makita, has seen 38 years of service; in 2024 it spent over two months tied up.{/}

{c4}There is a way round the second test: the Ministry is willing to let the year's work in class count in its place.{/} {c5}Officials insist that the mishap will leave no one worse off.{/}

Try telling that to Losalini Turaga. {c11}Her girl had cracked the problem at the end of the paper, one that defeats everybody, and broke into tears at the news.{/}

In the capital, heads may roll. {c12}Viliame Rokosuka, who speaks for the opposition on schools, wants that of Ana Cakobau-Lal.{/} {c13}She is not ruling it out, yet intends to get the children through their test beforehand.{/} Rokosuka held her job himself until the change of government and was criticised in 2021 when a ferry brought textbooks to the wrong island.

{c15~}Principals say they've been pleading for a digital solution for three years.{/} {c16}Price tag, according to officialdom: 3.1 million.{/} {c18}Detectives see no sign of foul play.{/}

Log in to comment

=== blog | en | exam
The leg of Iosefo

When I failed mathematics, and I failed it with distinction, I would have given a good deal for a wave. One honest wave. I lay awake in the hostel in Lautoka and imagined fire, flood, the postman's bicycle going into a creek. And now it has been granted, forty years too late and to children who had not even asked for it.

Let me say at once that I have nothing against the sea. {c9~}It borrowed the thing for a day and a bit and gave it back, on a beach, which is more than I can say for some neighbours.{/} {c2~}That the ink had by then become a kind of soup isn't the sea's fault; it is what seas do to ink.{/}

The people I would like to have a word with are dry. {c8~}They own a ship, and the ship was poorly that week,{/} {c17~}as it is most weeks, being about as old as I was when I stopped running.{/} {c7~}So the future of five schools went travelling in something you would use to visit your cousin.{/} {c10~}And it was fastened, if you please, like a garden gate. The key was enjoying city life.{/}

The man at the tiller, at least, has given us a sentence to keep. {c6~+c14~}He took the fare, nobody breathed a word about the cargo, and if they had, he says, he would have offered a limb to make it fast.{/} Compare that with the language of the ministry. {c5~}No child is to suffer by it: thus the statement.{/} A week of revision in the hot season, I take it, is not suffering. {c4~}Or one may skip it, and be marked on the homework. I shudder to think of my homework.{/}

{c11~}Somewhere out there is a girl who got the last one right. She wept, says her mother.{/} I've been thinking about her more than I should. The question will be a different one, of course. {c3~}They have written a fresh set, just as hard.{/} But what if it isn't? What if it's easier, and everyone solves it, and she is one of two hundred? {c1~}It is a peculiar justice that makes them all climb the hill twice because the flag blew away.{/}

As for the lady in office, her enemies have asked for her head. {c13~}After the bell, she replied; she has a class to supervise.{/} I didn't vote for her. I rather wish that I had.

{c15~+c16~}There's a machine, I'm told, that would read the pages where they're written and throw them to a star. Headmasters have been asking for it for years, and it costs about what we spend on a good reception.{/} The minister before last promised tablets for every pupil; they are in a container, in the rain, where you can see them from the bus.

=== arabic | ar | exam
{c2~}موجة تبتلع أوراق الرياضيات{/} {c1~}وطلاب في فيجي يعيدون الامتحان{/}

سوفا – 30 أكتوبر 2025

{c1}يستعد أكثر من مئتي طالب في جزر نائية تابعة لفيجي لإعادة امتحان الرياضيات في السابع من نوفمبر المقبل،{/} {c2}بعد أن جرفت المياه أوراق إجاباتهم من على متن قارب وباتت غير مقروءة، بحسب وزارة التربية.{/}

وبدأت القصة الخميس الماضي عندما {c7}نُقل صندوق معدني يضم أوراق خمس مدارس من جزيرة فاتوكالو إلى العاصمة في قارب مكشوف من الألياف الزجاجية،{/} {c8}إذ كانت السفينة الحكومية المكلفة بنقله قد تعطلت قبل ذلك بيومين.{/} {c9}وقرب شعاب ناسيلاي أطاحت موجة بالصندوق إلى الماء، ليُعثر عليه على أحد الشواطئ بعد 13 ساعة.{/} {c10}ولم يكن الصندوق مقفلاً بل مربوطاً بسلك، لأن مفتاح قفله كان في سوفا.{/}

{c6}وقال صاحب القارب يوسيفو ناقيتا إنه تقاضى 180 دولاراً فيجياً ولم يُبلَّغ بمحتوى الصندوق،{/} {c14}مضيفاً: «لو علمت لربطته بساقي».{/}

{c4}وبإمكان من لا يرغب في إعادة الامتحان أن يكتفي بعلامة تُحتسب من أعماله الفصلية.{/} {c12}وفيما طالب المتحدث باسم المعارضة للشؤون التعليمية فيليامي روكوسوكا باستقالة الوزيرة آنا كاكوباو لال،{/} {c13}ردت بأن الأولوية لإجراء الامتحان «وبعدها يمكن الحديث عني».{/}

{c15}ويطالب مديرو المدارس منذ 2022 بمسح الأوراق ضوئياً وإرسالها عبر الأقمار الصناعية،{/} {c16}وهو مشروع تقدر الوزارة كلفته بنحو 1.3 مليون دولار فيجي.{/}

وتضم فيجي أكثر من 300 جزيرة، ثلثها فقط مأهول.

=== other | en | ship
Fiji ship runs aground with school desks

SUVA, Feb 3, 2025 (Pacific Newsline) - {h1}The government ship Adi Makita ran on to Nasilai Reef on Saturday with 400 school desks for the Vatukalo Group on board,{/} the marine authority said.

{h2}The crew of 11 were taken off by local boats.{/} {h3}Islanders rowed out at low tide and brought 260 of the desks ashore.{/} The rest were washed overboard and some were found on a beach two days later.

Education Minister Ana Cakobau-Lal said classes in five schools, which were to have started on Monday, would begin on Feb 10. "No pupil will be disadvantaged," she said. Opposition spokesman Viliame Rokosuka called on the minister of transport to resign.

{h4}The captain had gone below to see to a leaking pump, the authority's director said.{/} The police have opened an inquiry.

A boat owner from Vatukalo, Iosefo Naqica, said he had made nine trips to the reef and had not been paid. {h5}The ship is to be towed to Suva this week for repairs that may take two months.{/}

=== other2 | en | ship
FROM THE ISLANDS (radio script)

{h3~}They came in canoes, on doors, on anything, and more than half of the desks are on dry land.{/} {h1~}The Adi Makita struck the reef at the weekend,{/} {h2}and eleven seamen owe their rescue to villagers.{/} {h4~}Nobody was on the bridge, it turns out; there was trouble with a pump.{/} {h5~}She'll be dragged to the capital shortly.{/} Lessons start a week late. And the teachers? They are sitting on the desks.

=== discrepancies
date | c1 | release: 7 November | wire: Nov 7 | rewrite: 17 November
amount | c16 | wire: 1.3 million | rewrite: 3.1 million | arabic: 1.3 مليون
time | c9 | wire: 30 hours later | rewrite: more than a day | arabic: بعد 13 ساعة
