=== release | en | breach
PHARMALYS COOPERATIVE – Communiqué to members and press – Namur, 11 May 2026

{c1}On Friday 8 May, the Cooperative established that an unauthorised third party had copied data of 1,340,000 holders of its loyalty card.{/}

{c2}The data comprise names, dates of birth, addresses and a list of purchases going back to January 2019.{/} {c3}Medical prescriptions, which are stored separately by the state, are not concerned. Neither are payment cards.{/}

{c4~}Access was gained through the account of a subcontractor that services label printers.{/} {c5}That account was closed within 40 minutes of discovery.{/}

{c6}The Cooperative has informed the Data Protection Authority and has filed a criminal complaint.{/} {c7}All persons concerned will receive a letter by 29 May.{/} {c8}A free helpline is open on weekdays from 8 a.m. to 8 p.m.{/}

"We are sorry. Trust is the only product that we do not keep in a drawer," says Chief Executive Lieve Dufrasne.

=== wire | en | breach
{c1~+c9~}Hackers demand ransom for Belgians' pharmacy purchases{/}

BRUSSELS, May 11, 2026 (Eurodesk) - {c9}Hackers are demanding 4 million euros from a Belgian chain of pharmacies{/} {c1~}after stealing the data of 1.34 million customers,{/} {c2~}including lists of what they bought,{/} {c10}prosecutors said on Monday.{/}

{c1}The Pharmalys cooperative, which has 290 pharmacies, said that it had discovered the theft on Friday.{/} {c2}Names, birth dates and addresses were taken along with seven years of purchases recorded on its loyalty card.{/} {c3~}Prescriptions and payment details are safe, according to the company.{/}

{c11}A group that calls itself Black Mortar published the purchases of 200 people on Sunday as proof.{/} {c12}Among them are two members of parliament and the coach of a first-division football club.{/} {c13}It set a deadline of midnight on May 18.{/}

{c14}"There are people who have told their pharmacist what they have not told their wives," said the secretary of state for privacy, Anke Roelandts.{/} {c15}She advised the company not to pay.{/}

{c4}The intruders used the password of a firm in Courtrai that maintains label printers,{/} {c16}a person close to the investigation said. The password was "etiket1".{/}

{c17}They had been in the network for eleven weeks before they were noticed by a trainee,{/} {c18}who wondered why a printer was sending more than it received, the person said.{/}

{c6~}Pharmalys has notified the Data Protection Authority,{/} {c19}which can impose a fine of up to 4 percent of annual sales. In 2025 these came to 870 million euros.{/}

{c20}The consumers' organisation Rechtop said that more than 9,000 people had signed up within a day for a collective claim. It wants 500 euros for each.{/}

{c21}The loyalty card gives a discount of 3 percent on products that need no prescription, such as pregnancy tests, nicotine patches and hair dye.{/} {c22}The pharmacists' order had warned in 2020 that the list of purchases was kept for too long.{/}

{c8~}A helpline set up by the company was overwhelmed on Monday; callers waited for up to two hours.{/}

=== rewrite | en | breach
TechTattle » Security » Breaches

{c12~}MPs' shopping baskets leaked{/} {c9~}as pharmacy raiders ask for €4m{/}

by Joost Amankwah, 12/05/2026, 4 comments

Your pharmacist knows you better than your priest. {c14}Or as Anke Roelandts, Belgium's privacy secretary, phrased it, customers have shared things over that counter that their spouses have never heard.{/} {c1~}Now a crew of criminals knows as well, having made off with the records of some 1.3 million clients of Pharmalys.{/}

{c11}To show that it meant business, the gang, Black Mortar, put online what 200 customers had been buying.{/} {c12}A football coach from the top flight is on the list, as are a couple of parliamentarians.{/} {c9}Four million euros is the price of silence,{/} {c13}to be paid by the end of 16 May.{/} {c15}Don't, was Roelandts's recommendation.{/}

How did they get in? {c16}Sit down for this one: according to a source familiar with the probe, "etiket1" was all that stood between them and the vault.{/} {c4~}It belonged to an outside company which looks after the machines that print labels.{/} {c17}For eleven weeks the visitors made themselves at home. It took an intern to find them:{/} {c18}a printer, she noticed, was talking more than it was listening.{/}

ALSO ON TECHTATTLE: 7 passwords you should change before lunch

{c2}What has gone: seven years' worth of purchases, plus who you are, where you live and when you were born.{/} {c3~}What hasn't, the chain maintains: your card number and your doctor's scribbles.{/}

{c21~}Customers had traded all of this for three per cent off over-the-counter goods.{/} {c22}As far back as 2020, the professional body of pharmacists had complained that nothing was ever deleted in time.{/}

{c19}The regulator could in theory take four per cent of a turnover of €780m.{/} {c20}And a class action is brewing: within 24 hours, upwards of 9,000 people had joined the lobby group Rechtop in demanding €500 apiece.{/}

=== blog | en | breach
Dr Quill's Waiting Room – column

My grandmother kept a chemist's shop in a village with one street, and her great art was the brown paper bag. Everything went into it: the corn plasters, the worm powders, the thing for the mayor. From the outside, you couldn't tell a tonic from a truss. She went to her grave with the inner life of six hundred people inside her, and she never needed a password.

I've been thinking about the bag. {c1~}Well over a million people in a small wet kingdom learned this week that theirs had been opened.{/} {c2~}Not the bag of this week only, mind you, but each and every one since before the plague: the dye, the drops, the little sticks with windows, all neatly dated and with the address attached.{/} {c3~}"But not what the doctor ordered!" cries the company, as though it was ever the antibiotics we were shy about.{/}

{c9~}The burglars would like a few million, please.{/} {c13~}They have given it until the start of next week.{/} {c11~}And in the meantime they have hung a couple of hundred bags on the line for the neighbours to see.{/} {c12~}It will surprise no one that the neighbours went straight to the politicians, and to a man who shouts at footballers.{/} I haven't looked. All right: I looked, and then I washed my hands.

What did we get in return? Why did anybody hand over a card at all? {c21~}For three cents in the euro.{/} Judas, allowing for inflation, did better. {c22~}The apothecaries' own guild had said years ago that nobody needs so long a memory;{/} but then a guild is exactly what one doesn't listen to.

I'm told that the door they came in by was the printer. {c4~}Not even the printer, but the fellow who mends it.{/} {c16~}He'd picked as his secret word the thing he worked with, followed by the first number there is.{/} I do not mock. Mine, for many years, was the name of my dog, and the dog was famous. {c17~+c18~}What I like is that the one person who spotted that something was odd, after the better part of three months, was the youngest in the building, because a machine was giving more than it got.{/} Granny would've hired her on the spot.

{c15~}The lady from the government says that one mustn't give in.{/} I expect that's right. It is always right when it's somebody else's hair dye.

There is going to be a lawsuit, with forms. {c20~}Thousands have put their names down for a few hundred each.{/} Their names, their addresses and, I should think, their dates of birth.

=== arabic | ar | breach
{c9~}قراصنة يطلبون فدية{/} {c1~}بعد سرقة بيانات زبائن صيدليات بلجيكية{/}

بروكسل – 12 مايو/أيار 2026
تقنية | أمن المعلومات

{c10}قالت النيابة العامة البلجيكية الإثنين{/} {c9}إن قراصنة يطالبون سلسلة صيدليات بأربعة ملايين يورو{/} {c1~}بعد استيلائهم على بيانات مليون و340 ألف زبون.{/}

{c1~}واكتشفت تعاونية «فارماليس»، التي تدير 290 صيدلية، السرقة يوم الجمعة.{/} {c2}وتشمل البيانات الأسماء وتواريخ الميلاد والعناوين، إضافة إلى قوائم المشتريات خلال سبع سنوات.{/} {c3}وأكدت الشركة أن الوصفات الطبية وبطاقات الدفع لم تُمس.{/}

{c11}ونشرت مجموعة تطلق على نفسها «الهاون الأسود» مشتريات 200 شخص برهاناً على صدقها،{/} {c12~}بينهم نائبان في البرلمان.{/} {c13}وحددت منتصف ليل 18 مايو موعداً نهائياً.{/}

{c15}ونصحت كاتبة الدولة لشؤون الخصوصية أنكه رولانتس الشركة بعدم الدفع،{/} {c14}قائلة إن «من الناس من باح لصيدليّه بما لم يبح به لزوجته».{/}

{c4}وتسلل المهاجمون عبر كلمة مرور تعود إلى شركة في كورتريه تتولى صيانة طابعات الملصقات.{/} {c17}وظلوا داخل الشبكة أحد عشر شهراً قبل أن ينتبه إليهم متدرب{/} {c18}استغرب أن ترسل إحدى الطابعات بيانات أكثر مما تستقبل.{/}

{c19~}وقد تواجه التعاونية غرامة تصل إلى 4% من مبيعاتها السنوية.{/} {c20~}وأعلنت منظمة للمستهلكين أن أكثر من تسعة آلاف شخص انضموا إلى دعوى جماعية.{/}

كيف تحمي بياناتك؟ ينصح الخبراء بعدم استخدام بطاقات الولاء عند شراء الأدوية، وبتغيير كلمات المرور دورياً.

{c22}يذكر أن نقابة الصيادلة كانت قد نبهت عام 2020 إلى أن قوائم المشتريات تُحفظ مدة أطول من اللازم.{/}

=== other | en | robot
Belgian pharmacies closed by software fault

BRUSSELS, May 12, 2024 (Eurodesk) - {d1}A software fault closed 140 pharmacies of Belgium's Pharmalys cooperative for most of Saturday, after the robots that fetch medicines from the shelves stopped obeying.{/}

{d2}Hackers were not involved, the company said on Sunday.{/} {d3}An update meant for the label printers had been sent to the robots by mistake{/} by a firm in Courtrai that maintains both.

{d4}In Charleroi, a robot emptied 1,340 boxes of hair dye and nicotine patches on to the floor.{/} {d5}Nobody was hurt.{/}

"For one day we went back to the ladder," said Lieve Dufrasne, who became chief executive in January. {d6}Customers who had to wait will get a discount of 3 percent on their next purchase if they show their loyalty card.{/}

No data were lost, and the Data Protection Authority has not been informed. The pharmacists' order said that it had warned in 2020 of too much dependence on a single subcontractor.

=== other2 | en | robot
The day the robots went on strike

{d1~}For most of a Saturday, a hundred and forty Belgian chemist's shops could not get at their own pills.{/} {d3~}It turned out that the picking machines had swallowed instructions written for printers.{/} {d4~}One of them, in Charleroi, threw boxes about by the thousand,{/} {d5}though without injuring anyone.{/} {d2~}No, it wasn't hackers.{/} {d6~}Those who queued are to be consoled with three per cent off.{/}

=== discrepancies
date | c13 | wire: midnight on May 18 | rewrite: the end of 16 May | arabic: منتصف ليل 18 مايو
amount | c19 | wire: 870 million euros | rewrite: €780m
date | c17 | wire: eleven weeks | rewrite: eleven weeks | arabic: أحد عشر شهراً
