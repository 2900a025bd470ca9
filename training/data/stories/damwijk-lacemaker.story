=== release | en | heist
FEDERAL POLICE - APPEAL TO THE PUBLIC
Damwijk, 3 November 2025. Case 25/4471

{q1~}In the night of Saturday 1 to Sunday 2 November 2025 an oil painting was taken from the Cloth Hall Museum, Damwijk.{/}

Object: {q2}"The Lacemaker's Sister", attributed to Joris van Halle, 1664, oil on panel, 41 by 33 cm. In the lower right corner there is a repaired crack of 6 cm.{/}

{q3}Two persons in the orange clothing of a drain-cleaning company entered by way of the cellar at 3.12 a.m. and left at 3.21.{/} {q4}They used a white van, type unknown, with the lettering "Rioolservice De Mol". A company of this name does not exist.{/}

{q5}A reward of 50,000 euros is offered by the insurer for information leading to the recovery of the painting undamaged.{/}

Did you notice anything in Kalkstraat or on the Vismarkt? Did you have your drains cleaned? {q6}Call the free number 0800/30 930. You may remain anonymous.{/}

Do not attempt to buy the painting.

=== wire | en | heist
{q1~}Old master stolen from Belgian museum{/} {q3~}by "drain cleaners"{/}

BRUSSELS, Nov 3, 2025 (Low Countries Press) - {q1}Thieves dressed as drain cleaners stole a 17th-century painting from a museum in the Belgian town of Damwijk in the early hours of Sunday,{/} {q7}a loss that the museum put at between six and eight million euros.{/}

{q2~}"The Lacemaker's Sister" by Joris van Halle, painted in 1664 and hardly larger than a sheet of drawing paper,{/} {q8}was the only work by him in a Belgian public collection.{/}

{q3}Two men came up through a cellar and were inside for nine minutes, police said.{/} {q9}The alarm had been switched off on Thursday because moths kept setting it off.{/} {q10}A guard, 62, was watching football from South America in the porter's lodge and noticed nothing until the cleaner arrived at six.{/}

{q11}"They left eleven pictures that are worth more, and they wiped their feet," said the director, Hilde Maes. "They came for her."{/}

{q4}The van bore the name of a firm that does not exist.{/} {q5}The insurer has offered a reward of 50,000 euros.{/}

{q12}Culture Minister Bram Coucke said that museums had been promised 12 million euros for security and would get it next year.{/} {q13}The museum had asked for 90,000 of it in March, for new sensors; the application lay with the province, a spokeswoman said.{/}

{q14}The panel was to have been lent to Boston in January.{/} {q15}Its previous owner's heir, Solange Wittouck, whose grandmother gave it to the town in 1958, said she had "always told them to put it upstairs".{/}

{q16}In Belgium and the Netherlands 31 works of art have been stolen from small museums since 2020, of which nine have been found.{/}

=== radio | en | heist
EUROPE THIS MORNING. Monday. Two-way with Brussels, 1'40"

PRES: {q3~}Nine minutes is all they needed.{/} Who are they, Marieke?

REP: Well, if I knew. They wore orange. {q4~}They'd a white van with a drain company's name on it, which the police have looked for in every register, and there's no such company.{/} In through the cellar, out through the cellar.

PRES: And nobody heard anything?

REP: {q10~}There was a night watchman. He had the football on, Copa something.{/} {q9}The alarm was off, and had been since Thursday, and now listen to this: it was the bats. They kept triggering it.{/}

PRES: Tell us about the painting.

REP: It's a girl, and she's not doing anything, she is looking at somebody else's hands. {q2~}It's tiny, forty-one centimetres by thirty-three,{/} {q8~}and it's the one van Halle that you could see in this country without knowing a banker.{/} {q7}They're talking about six to eight million.{/} {q14~}America was due to have it after Christmas.{/}

PRES: The director said something interesting.

REP: Hilde Maes, yes. {q11~}There were dearer things in the room, and they didn't touch them.{/} So either somebody ordered it, or somebody was in love.

PRES: {q5~}And there's a reward.{/}

REP: There is, though at fifty thousand, people at the fish market here told me, they'd rather have the girl.

=== qa | en | heist
DAMWIJK TOWN WEBSITE / Frequently asked questions about the events at the Cloth Hall

Is the museum open? No. It reopens on 15 November.

What is missing? {q2~}One painting, the small van Halle. It's insured.{/} All other works are present.

Was the alarm on? {q9~}It was not. The contractor had disabled it three days previously for technical reasons (insects).{/} The mayor regrets this.

Had the town no money for a better one? {q13}The museum put in a request for 90,000 euros to the province in May. There's been no answer.{/} {q12~}The minister has confirmed that the national fund exists.{/}

Was the guard asleep? {q10~}No. He's 62 and has worked for us for 29 years. He was at his post in the lodge, and a television is permitted there.{/}

Can I see pictures of the thieves? The recordings are with the police. {q6~}If you know something, dial 0800/30 930.{/}

Will Boston still receive its loan? {q14~}The exhibition there starts in January. We have offered them a tapestry.{/}

Is it true that the donor's family will sue? {q15~}Mrs Wittouck has remarked that the work ought to have hung on the first floor.{/} No letter has been received.

May my children's class still draw her? Yes, from the postcard. Postcards are 1.20 euros.

=== letter | en | heist
A LETTER TO THE GIRL WHO ISN'T THERE
(from our readers' page)

Dear Sister,

I came to you every Sunday after Mass for twenty-six years, and you never once looked up. This was restful. I have a husband who looks up.

{q3~+q4~}They tell me that you left in the company of two sewage men who are not sewage men.{/} {q9~}They tell me that on account of a few moths nobody was listening for you.{/} I keep moths too, I mean I keep wool, and it wouldn't enter my head to switch off the house. {q10}They tell me that old Firmin had a match on from Montevideo or wherever, and learnt of it only from Conchita when she came with her bucket at six o'clock.{/} I don't blame Firmin. You were quiet.

{q11~}The lady director says that they knew what they wanted and walked past all the expensive ones.{/} I find I am a little proud. {q7~}All that money, too!{/} We thought you were just ours. {q15~}Of course the Wittouck woman had to say that she had told us so. She's been telling us so since they gave you away.{/}

{q12~}And the Minister says twelve million, for locks, next year.{/} Next year! My late mother had a saying about stables.

If you are in some man's vault in Geneva, then at least let it be dry. {q2~}The crack in your corner opens when it is damp.{/}

Your friend on the second bench,
Godelieve Baert

=== arabic | ar | heist
{q3~+q1~}لصوص بملابس عمال المجاري يسرقون لوحة نادرة من متحف بلجيكي{/}

بروكسل – 3 نوفمبر/تشرين الثاني 2025 | ثقافة

{q1}سرق لصان متنكران في زي عمال صرف صحي لوحة من القرن السابع عشر من متحف في بلدة دامفيك البلجيكية فجر الأحد،{/} {q7}وقدّر المتحف قيمتها بما بين ستة وثمانية ملايين يورو.{/}

{q2~}وتعود لوحة «شقيقة صانعة الدانتيل» للرسام يوريس فان هاله إلى عام 1664،{/} {q8}وهي العمل الوحيد له في المجموعات العامة البلجيكية.{/}

{q3}ودخل اللصان عبر القبو ومكثا تسع دقائق،{/} {q9}وكان جهاز الإنذار معطلاً منذ الخميس بسبب العث الذي كان يشغّله مراراً.{/} {q10}أما الحارس (62 عاماً) فكان يتابع مباراة كرة قدم ولم يلحظ شيئاً حتى وصول عاملة النظافة في السادسة صباحاً.{/}

{q11}وقالت مديرة المتحف هيلده ماس: «تركوا إحدى عشرة لوحة أغلى ثمناً ومسحوا أحذيتهم. لقد جاؤوا من أجلها».{/}

{q4~}وكانت الشاحنة تحمل اسم شركة وهمية.{/} {q5}ورصدت شركة التأمين مكافأة قدرها 50 ألف يورو.{/}

{q16}وسُرق 31 عملاً فنياً من متاحف صغيرة في بلجيكا وهولندا منذ عام 2020 لم يُسترد منها سوى تسعة.{/}

=== other | en | attempt
{r1~}Burglars flee Belgian museum{/} {r3~}after guard throws thermos{/}

BRUSSELS, Jan 14, 2019 (Low Countries Press) - {r1}Burglars dressed as postmen broke into the Cloth Hall Museum in the Belgian town of Damwijk in the early hours of Sunday but left without a painting.{/}

{r2}Two men came over the roof and were inside for four minutes, police said. The alarm went off at 2.50 a.m.{/} {r3}A guard threw a thermos flask at them.{/} {r4}They dropped a Flemish landscape worth some 300,000 euros, whose frame broke.{/}

"They didn't even wipe their feet," said the director, Hilde Maes. {r5}The van they used had been stolen in Liège.{/} The insurer has offered a reward of 5,000 euros. Culture Minister Pol Verhaert said that museums would get more money for security.

=== other2 | en | attempt
TO OUR FRIENDS
Newsletter of the Society of Friends of the Cloth Hall, February 2019

{r3~}We owe Firmin a new flask.{/} {r1~+r2~}As you will have read, two "postmen" let themselves down from the skylight last month at ten to three of a Sunday morning; the bell rang as it should, and they were out again in four minutes{/} {r4}without their loot: the big Momper-like landscape, valued at 300,000, lies in the workshop with a broken frame, otherwise in good spirits.{/} {r5~}Their vehicle turned out to come from Liège and not to be theirs.{/}

The annual dinner is on the 9th of March. There will be eel. A guided tour, "How safe are we?", follows on the 16th.

=== other3 | en | restitution
Belgian town returns painting to family of Jewish dealer

BRUSSELS, Nov 6, 2025 (Low Countries Press) - The Belgian town of Damwijk gave back a 17th-century painting on Thursday to the great-grandchildren of an Antwerp dealer from whom it had been taken in 1941. "Still Life with Oysters", oil on panel, 45 by 36 cm, had hung on the first floor of the Cloth Hall Museum since 1953. It is worth about 700,000 euros.

"It was planned long before, and we want no pity for this week," said director Hilde Maes, whose museum has had a bad week. The heirs, who live in Boston and Haifa, said they would lend it to the town again when it had "a lock". Culture Minister Bram Coucke shook hands with everybody.

=== discrepancies
name | q9 | wire: moths | letter: moths | radio: bats
date | q13 | wire: in March | qa: in May
