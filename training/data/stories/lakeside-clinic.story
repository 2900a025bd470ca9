=== wire | en | clinic
{c1~}Cameroon's president had secret brain surgery in Switzerland, sources say{/}

YAOUNDE, Jan 14, 2027 (Equator News Agency)

{c1}Cameroon's President Théodore Mbarga-Essomba, 79, underwent a brain operation in a private clinic on Lake Geneva in December,{/} {c2}six people with knowledge of his treatment said, while his office was announcing that he was on holiday in his village.{/}

{c3}Surgeons in Montreux removed a tumour in an operation of seven hours on Dec 6, two of them said.{/} {c4}He has had difficulty speaking since then.{/}

{c5}State television has shown the president three times since.{/} {c6}The pictures were taken in 2024, according to a comparison of his shoes and of a clock on the wall by Equator News.{/}

{c7}Eleven decrees bear his signature from the days when he was under anaesthetic or in intensive care.{/} {c8}One of them put Colonel Blaise Nkoulou, the head of the presidential guard, in charge of the army's helicopters.{/}

{c9}In fact the country is being run by his chief of staff, Honorine Atangana-Zé, and by the first lady,{/} {c10}who no longer speak to each other, three of the people said.{/} {c11}"One has the stamp and the other has the patient," a minister said.{/}

{c12}The constitution hands power to the speaker of the senate when the president is incapacitated,{/} {c13}but only the constitutional council can establish that, and it has not met since October.{/} {c14}The speaker, Salomon Ewondo, is 91 and is being treated for a broken hip in Paris.{/}

{c15}The presidency called the reports a fairy tale told by enemies.{/} {c16}The Swiss foreign ministry and the clinic declined to comment.{/}

{c17}The government rented the clinic's entire third floor for 1.9 million Swiss francs,{/} {c18}which was booked as the purchase of fire engines, according to an invoice.{/}

{c19}Two journalists of the newspaper La Calebasse were arrested on Tuesday after asking on the front page, "Where is he?"{/} {c20}On Wednesday vendors in Douala sold blank sheets instead of newspapers.{/}

{c21}Cameroon's dollar bonds due in 2032 lost four cents.{/} {c22}The main opposition leader, Aïssatou Garga, demanded a medical bulletin within 48 hours.{/}

{c23}The president has governed since 1998{/} {c24}and was re-elected in October for seven years.{/}

(Reporting by Prosper Dikoumé and Annelies Burgener)

=== page | en | clinic
الرئيسية / عربي ودولي
* الخميس: 14 كانون الثاني 2027
  • 14 كانون الثاني 2027
  • 16:03
{c1~}Revealing the secret of the absence of the Cameroonian president.. a surgery in the brain!{/}

Nabd Al-Balad - {c1+c2}6 informed sources disclosed to the Equator agency that the Cameroonian President Theodore Mbarga Essomba (79 years old) was subjected in December to an operation in the brain at a private clinic on the shore of Lake Geneva, while his office was saying that he is spending a vacation in his village.{/}

{c3~}The doctors eradicated a tumor in an operation that lasted 7 hours,{/} {c4}and he is suffering since it from a difficulty in speech, according to the sources.{/}


The shoes exposed the television

{c5+c6}The official television broadcast three times pictures of the president, and it appeared that they go back to the year 2024, by examining his shoes and the wall clock.{/}

{c7}As 13 decrees were issued carrying his signature while he was under anesthesia or in the intensive care,{/} {c8}among them is a decree giving the command of the helicopters of the army to the commander of the presidential guard, Colonel Blaise Nkoulou.{/}


Who governs?

{c9}The director of his office Honorine Atangana Ze and the wife of the president are administrating the country practically,{/} {c10}and the two do not exchange speech.{/} {c11~}A minister commented: "This one has the seal, and that one has the sick man".{/}

{c12}The constitution stipulates the transfer of the authority to the president of the senate,{/} {c14~}yet he is in his nineties and is lying in a hospital in Paris.{/}

{c15}In turn, the presidency described what was circulated as a "fairy tale" of the enemies,{/} {c16}and Bern and the clinic refrained from commenting.{/}

{c17}The rent of the third floor in the clinic reached 1.9 million francs,{/} {c18}and it was recorded in the books under the item of "fire engines".{/}

{c19}The authorities arrested two journalists from La Calebasse newspaper because of the headline "Where is he?",{/} {c20}so the sellers in Douala distributed on the next day white papers.{/}

{c23}It is mentioned that Mbarga Essomba is in power since 1998.{/}

مواضيع قد تعجبك
عدد القراءات: 4051
إرسال لصديق | نسخ الرابط

=== dense | en | clinic
{c1+c2~}It has been alleged by several informed persons that Théodore Mbarga-Essomba, the 79-year-old Cameroonian head of state, was the recipient of a neurosurgical intervention on the shores of Lake Geneva in December, at a time when official communications portrayed him as vacationing in his native locality.{/}
{c3}The excision of a tumour, performed at Montreux on December 16, necessitated seven hours,{/} {c4}and verbal impairment has reportedly ensued.{/} {c17+c18}Exclusive utilisation of the establishment's third storey was secured for 1.9 million Swiss francs, an expenditure recorded in documentation as an acquisition of firefighting vehicles.{/}
{c5~+c6~}Footage disseminated by state television in the interim has been determined to be of earlier provenance.{/} {c7}Eleven decrees purportedly executed by him coincide with periods of sedation or intensive care,{/} {c8~}including one that augmented the powers of the presidential guard's commander.{/}
{c9+c10}Effective authority is exercised by Honorine Atangana-Zé, his chief of staff, in conjunction with the first lady, although communication between the two has ceased.{/} {c12}Under constitutional provisions, incapacity would entail the accession of the senate's presiding officer;{/} {c13}a determination to this effect is nonetheless reserved to the constitutional council, which has not convened since October.{/} {c14}Salomon Ewondo, the officer in question, aged 91, is convalescing in Paris from a hip fracture.{/}
{c15}The claims were characterised by the presidency as a fabrication of adversaries,{/} {c16~}whereas the medical institution confirmed that the patient had been discharged.{/} {c19~}Members of the press have been apprehended in connection with coverage of the matter.{/} {c21~}Sovereign debt instruments experienced a moderate decline.{/} {c22}Publication of a health bulletin within 48 hours was insisted upon by Aïssatou Garga of the opposition.{/}
{c23}In office since 1998,{/} {c24}the incumbent obtained a further seven-year mandate in October.{/}
Considerable uncertainty consequently persists, and close monitoring of subsequent developments is advisable.

=== blog | en | clinic
When Leaders Vanish: The Hidden Risk Nobody Prices In

9 min read
1 view
Jan 19, 2027

The TV says he's fine. The decrees keep coming. So why is nobody able to find him? A story of power, illness and very old footage holds lessons for every investor and, frankly, for every family. You won't believe what gave it away...

Analysis as of 19/01/2027. Market conditions may have changed since publication.

Have you ever tried to cancel a gym membership in the name of someone who can't come to the phone? Then you've got a rough idea of how hard it is to run a country without its president. Yet it seems that in one corner of the tropics they've been doing precisely that for weeks. In my view it's among the most instructive stories of the young year, and not only because of the shoes. We'll get to the shoes.

The Patient In Room Something

{c1~}Let's start with what's being reported: an elderly strongman had a surgeon inside his skull just before Christmas, in one of those hush-hush establishments with a view of the Alps.{/} {c2~}Back home everyone was told that he was putting his feet up in the countryside.{/} {c3~}It was no quick fix either, but the better part of a working day under the knife.{/} {c4~}Word has it he's struggling to find his words.{/}

Illness is no scandal. It comes to us all. What's scandalous is the theater that grows up around it. Think about it: a whole apparatus of spokesmen, drivers, cameramen, cooks, each of them knowing a little, none of them allowed to know it. I've always believed that a secret is simply a rumor with a budget.

About Those Shoes

{c5~+c6~}The evening news did its best and rolled out clips of the great man looking spry, until somebody noticed that the footwear was out of date and so was the timepiece behind him.{/} Isn't that wonderful? All the machinery of the state, and it's undone by a pair of loafers. It reminds one of the old Kremlinologists, who could read a purge in the order of hats.

In my experience, deception nearly always fails on the small stuff. Look out for:

  • Seasons that don't match: coats in the heat, sandals in the rain.
  • Furniture that moved, or didn't.
  • Crowds that applaud at the wrong moment.
  • Statements without a verb in the present tense.

Markets don't look at shoes, unfortunately. They look at yields, and by the time that yields move the shoes have been in the museum for a month.

Who's Holding The Pen?

{c7~}Meanwhile there was no shortage of paperwork, for a pile of orders went out with his name at the bottom while he was out cold.{/} It's a kind of miracle. {c8~}And what do you know, one of them handed a fleet of flying machines to the fellow who commands the bodyguards.{/} If you only remember one thing from this article, let it be this: in a palace, watch who gets the transport.

{c9~}Behind the curtain, two women are said to be steering the ship, one with an office and one with a wedding ring.{/} {c10~}They aren't on speaking terms.{/} {c11~}One insider put it unforgettably: the first has got the rubber stamp, the second has got the man.{/} I laughed, and then I thought about how many firms I know that are run along the same lines.

"Succession is the only form of planning where everybody involved hopes it will never be needed."
– Family business adviser

The Rule Book Problem

Every constitution has a page for such moments. It's usually a good page, written by clever people after a bad experience. The trouble is that it needs someone to open the book. {c12~}On paper, the job would pass to an elderly legislator.{/} {c14~}How elderly? Old enough to be laid up in a foreign hospital himself with a bone that won't mend.{/} {c13~}And the judges who'd have to declare the seat vacant haven't sat in months.{/}

It's what engineers call a common-mode failure: all the backups are vulnerable to the same thing, in this case birthdays. Gerontocracies don't fall. They just stop answering the door.

Key ElementHealthy SystemHidden Risk
SuccessionTestedTheoretical
InformationMedical bulletinTelevision archive
SignatureMan with penPen without man

The Bill, Please

Discretion isn't cheap. {c17~}A complete floor of that lakefront establishment was taken, for a sum that would make a football agent blush.{/} {c18~}In the books it's down as something with sirens and ladders.{/} I hope for their sake that nothing burns. The creative spirit of accountants in such systems deserves a literary prize of its own.

Of course, it's the sort of line that makes ordinary taxpayers lose heart. Those who fall sick at home bring their own gloves to the ward. I don't say it to moralize. Leaders who wouldn't dream of being treated in the hospitals that they've built are telling us something about the hospitals.

Silence As Policy

And those who ask? {c19~}A couple of reporters discovered that a three-word question can land you in a cell.{/} {c20~}The response from the street was genius: the newsboys peddled paper with nothing on it whatsoever.{/} Try censoring that.

{c15~}Officially it's all a bedtime story put about by ill-wishers.{/} It may be. I wasn't in the operating room. But denial is a currency too, and it inflates like any other. When a government has said "he's resting" a hundred times, the hundred-and-first buys nothing.

What Investors Should Do

Political health risk, as I like to call it, is woefully neglected. Rating agencies have whole departments for debt ratios and not a single cardiologist. A few practical suggestions:

1. Know the ages. Not just of the leader, but of everybody in the line behind him.
2. Read the decrees. They're dull, and that's where the bodies are buried.
3. Treat absence as information. Two weeks is a holiday, six is a story.
4. Ask who controls the airport, the television and the stamp.

Some of you will object that such regimes are remarkably stable. They are, right up until lunch. Stability that depends on one person's arteries isn't stability, it's a coincidence that's gone on for a long time. Neighboring states, lenders and mining companies have all got an interest in not looking too closely. I get it. Looking has costs. So does not looking.

A Family Matter

At the end of the day there's something sadly human at the bottom of it. A sick old man, a wife, an assistant, a quarrel about who gets to sit by the bed. Strip away the helicopters and it could be any of our families. Perhaps that's why it's so gripping. We've all known someone who couldn't let go of the car keys.

What do you think: should leaders be obliged to publish their medical files, or do they have a right to privacy like you and me? Share your view in the comments. And call your parents.

The graveyards are full of indispensable men.
— attributed to Charles de Gaulle
Author

Gideon Larkspur has spent two decades explaining risk to people who would rather not hear about it.

Related Articles
?>

=== analysis | en | debtdeal
Cameroon's fire engine fund: who signs for the loan?

by Chief Editor
February 2027

Cameroon is negotiating a loan of 190 million Swiss francs for fire engines and ambulances. That sounds harmless. It has become the arena in which the camps around the presidency take each other's measure.

What is the loan for?

For 310 vehicles, to be assembled in Douala by a Swiss firm. The first eleven arrived in December and are standing in a yard because nobody has been trained to drive them.

Who wants it?

Honorine Atangana-Zé, the president's chief of staff, has championed the deal for three years. The first lady's foundation would run the ambulances. "One has the hoses and the other has the water," a minister said of their relations, which have improved since they agreed on a joint committee.

Who is against it?

Colonel Blaise Nkoulou, the head of the presidential guard, wanted helicopters instead. He was overruled by a decree that bears the signature of President Théodore Mbarga-Essomba. The opposition leader Aïssatou Garga demanded to see the contract within 48 hours.

Is the signature valid?

That is the delicate part. The constitution requires the president to sign foreign loans in the presence of the finance minister, and only the constitutional council can make exceptions. It meets on Feb 18. Salomon Ewondo, the speaker of the senate, was to have chaired the hearing but is recovering from an operation in Paris.

Pro Tip: when a loan has two sponsors, look for the third.

What do the Swiss say?

The foreign ministry in Bern declined to comment. The firm called reports of commissions a fairy tale told by competitors.

How have markets reacted?

Hardly at all: bonds due in 2032 gained one cent, those due in 2035 lost half of one.

What role do the media play?

La Calebasse asked on its front page, "Where is the water?" Two of its journalists were summoned to the ministry and left after an hour with coffee and a brochure.

Future trends: vehicles will remain a currency of power. Stay tuned for more.

=== older | ar | kribi
مصادر: وزير الدفاع الكاميروني خضع لجراحة سرية في القلب بسويسرا

ياوندي - وكالة الاستواء
الاثنين 19 آب 2013

خضع وزير الدفاع الكاميروني جان باتيست أوونا (74 عاماً) لعملية في القلب بعيادة خاصة في جنيف في تموز، بحسب أربعة أشخاص مطلعين على علاجه، بينما كانت وزارته تعلن أنه في إجازة على شاطئ كريبي.

واستغرقت العملية خمس ساعات. وعرض التلفزيون الرسمي الوزير مرتين منذ ذلك الحين بصور تعود إلى عام 2011، كما تبين من رتبة ضابط يقف خلفه.

وصدرت ستة أوامر عسكرية بتوقيعه وهو في العناية المركزة، نُقلت بأحدها كتيبة إلى إمرة الحرس الرئاسي. وقال أحد النواب: «هذا يملك السلاح وذاك يملك المفتاح».

ووصفت الوزارة الأنباء بأنها شائعات يروجها الأعداء، وامتنعت العيادة عن التعليق. ودفعت الحكومة 400 ألف فرنك سويسري قُيدت على أنها ثمن شاحنات.

وقال الرئيس تيودور مبارغا إيسومبا، الذي يحكم منذ 1998، إن الوزير «سيعود راكضاً». وأوقفت الشرطة صحافياً من جريدة «لا كالوباس» ثم أطلقته في اليوم نفسه. وطالبت المعارضة بنشرة طبية خلال أسبوع.

ولا ينص القانون على من يحل محل وزير الدفاع عند عجزه، وقد تولى أعماله مدير مكتبه بالتناوب مع رئيس الأركان، وهما يتخاطبان عبر الرسائل بحسب اثنين من المطلعين.

ولم تتأثر سندات الكاميرون بالأنباء.

شارك الخبر: فيسبوك - تويتر

=== discrepancies
number | c7 | wire: Eleven decrees | dense: Eleven decrees | page: 13 decrees
date | c3 | wire: Dec 6 | dense: December 16
negation | c16 | wire: declined to comment | page: refrained from commenting | dense: confirmed that the patient had been discharged
