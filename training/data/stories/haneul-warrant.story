=== wire | en | warrant
{c1~}South Korean court declines to jail software tycoon{/}

By Tobias Ferncastle and Seo Min-a

SEOUL, March 25, 2026 (Pacific Dispatch) - {c1}A South Korean court on Wednesday rejected a warrant to arrest Noh Jae-ik, the founder of software giant Haneulsoft, on suspicion of bribing government officials.{/}

{c2}Judge Yoo Seon-hwa of the Seoul Central District Court said after a hearing of eight hours that it was hard to see how Noh, 54, could destroy evidence which prosecutors had held for five months.{/} {c3}She announced her decision at 2:40 a.m.{/}

{c4}Prosecutors allege that Noh paid 6.3 billion won ($4.3 million) through a golf academy on Jeju{/} {c5}to win the contract for the state's digital identity app, which is worth 480 billion won.{/} {c6}Five people familiar with the investigation said that the payments had been recorded in a spreadsheet called "caddies".{/}

{c7}Chief prosecutor Ma Ki-beom said his team would "polish the request and hand it in again".{/}

{c8}Noh, who waited for the ruling in a cell of the Seoul Detention Center, walked out with a paper bag and bowed to employees who had gathered there.{/} {c9}"I am sorry for the noise," he said.{/}

{c10}President Pyo Seung-hwan, whose party has a majority of four seats, made no comment.{/} {c11}Opposition leader Cho Gwang-hyun called the ruling "a lullaby for the rich" and demanded a special prosecutor.{/}

{c12}Industry Minister Bae Mi-yeon, who chaired the jury that chose Haneulsoft, repeated that she had declared her shares in the company.{/} {c13}She had sold them three weeks after the award, at a gain of 340 million won,{/} {c14}the weekly Namsan reported on Monday.{/}

{c15}Haneulsoft's shares, which had lost a quarter of their value since January, jumped 14 percent on Wednesday,{/} {c16}adding $2.6 billion to its market value.{/}

{c17}The company's messenger is used by 43 million of South Korea's 52 million people.{/} {c18}It also owns a bank, a taxi service and a film studio.{/}

{c19}The losing bidder, an American company, has complained to Washington.{/} {c20}Ambassador Carl Brandeis said last week that the award was "a puzzle with a piece in somebody's pocket".{/}

{c21}Noh's lawyer, Gu Tae-rin, a former judge of the Constitutional Court, said the golf academy had trained 60 orphans, two of whom had turned professional.{/} {c22}The spreadsheet, she said, was a list of caddies.{/}

{c23}Prosecutors have questioned 31 people{/} {c24}and searched Haneulsoft's offices in Pangyo three times since October.{/} {c25}They can ask for a warrant again if they produce new evidence.{/} {c26}Otherwise they have to decide by June whether to bring charges without one.{/}

Courts in South Korea grant about four in five requests for arrest, but fewer where the suspect runs a large company. Business leaders convicted in the past have often been pardoned around the Liberation Day holiday in August, on the ground that the economy needed them. Civic groups call it "the three-five rule", for the sentence of three years, suspended for five, with which many such trials end. The present government has promised not to follow it, as did the last four.

=== arabic | ar | warrant
{c1~}القضاء الكوري الجنوبي يرفض توقيف مؤسس «هانول سوفت»{/}

سيول – 25 مارس

{c1}رفضت محكمة في سيول، الأربعاء، إصدار مذكرة توقيف بحق نوه جاي إيك، مؤسس عملاق البرمجيات «هانول سوفت»، المشتبه في رشوته مسؤولين حكوميين.{/}

{c2}وقالت القاضية يو سون هوا، عقب جلسة دامت ثماني ساعات، إنه يصعب تصور أن يتلف نوه (45 عاماً) أدلة في حوزة الادعاء منذ خمسة أشهر.{/}

{c4~}ويقول المدعون إن نوه دفع 4.3 مليون دولار عبر أكاديمية للغولف{/} {c5~}للفوز بعقد تطبيق الهوية الرقمية للدولة.{/} {c6~}وأفاد مطلعون على التحقيق بأن المبالغ دُوّنت في جدول باسم «حاملو المضارب».{/}

{c7~}وأكد رئيس الادعاء ما كي بوم أن فريقه سيعيد تقديم الطلب.{/} {c9~}واكتفى نوه بعد خروجه بالاعتذار «عن الضجيج».{/}

{c10~}ولم يعلق الرئيس بيو سونغ هوان على القرار،{/} {c11}في حين وصفه زعيم المعارضة تشو غوانغ هيون بأنه «تهويدة للأغنياء» مطالباً بمدعٍ خاص.{/}

{c12}أما وزيرة الصناعة باي مي يون، التي رأست لجنة الاختيار، فجددت القول إنها أفصحت عن أسهمها في الشركة.{/} {c14+c13~}وذكرت أسبوعية «نامسان» أنها باعتها محققة ربحاً قدره 340 مليون وون.{/}

{c15~}وصعد سهم الشركة 14 بالمئة الأربعاء.{/} {c17~}ويستخدم تطبيق المراسلة التابع لها 43 مليون شخص.{/}

{c20}وكان السفير الأمريكي كارل برانديس قد وصف إرساء العقد بأنه «أحجية تنقصها قطعة في جيب أحدهم».{/} {c26~}وأمام الادعاء مهلة حتى يوليو ليقرر توجيه التهم من عدمه.{/}

وتشهد كوريا الجنوبية انتخابات محلية بعد أسابيع.

=== rewrite | en | warrant
Han River Review / Tech & Power

Who are the caddies?

{c6}On that, it seems, much depends. Payments were kept, according to five persons acquainted with the probe, in a table that bore the word as its title.{/} {c22}It lists caddies, neither more nor less, maintains the lawyer Gu Tae-rin{/} {c21~}and mentions sixty parentless children who have learned to swing a club.{/} {c4}Nonsense, believe the investigators, for whom the golf school on Jeju was a pipe through which Noh Jae-ik sent 3.6 billion won{/} {c5}in order to be given the order, 480 billion in size, for an app by which citizens identify themselves to the state.{/}

{c1~}Noh, inventor of Haneulsoft, will nevertheless sleep at home.{/} {c3~}It was in the small hours that Yoo Seon-hwa, who had to rule on the warrant, let her decision be known.{/} {c2~}After eight hours of listening she couldn't see what proof the 54-year-old might make away with: everything had been with the prosecution since last autumn.{/} {c8~}From the detention centre he emerged carrying a bag made of paper, and made his bow to staff.{/} {c9}The noise, he said, he was sorry for.{/}

{c7~}Ma Ki-beom, in charge of the accusers, won't try a second time.{/} {c25}New proof is what the law requires for that.{/} {c24}There have been four raids in Pangyo since October{/} {c23~}and some thirty interrogations.{/}

{c11~}"A lullaby for the rich," sang Cho Gwang-hyun from the opposition's benches.{/} {c10~}From the office of Pyo Seung-hwan one heard nothing.{/} {c12}Bae Mi-yeon, at whose table the winner was picked, says again that her stake had been disclosed.{/} {c13~}She parted with it soon after, and not at a loss.{/}

{c19}Its American rival, which had come away empty-handed, has taken its grievance to Washington;{/} {c20~}a piece of the puzzle must be in a pocket, ambassador Carl Brandeis suspects.{/}

{c16}Investors did not mind: two point six billion dollars richer is the firm since Wednesday,{/} {c15~}after a plunge of 25 percent in the weeks before.{/}

Have a scoop? Signal us.

=== rewrite2 | en | warrant
THE CADDIE LIST
one-minute tech briefing

{c15~}Up 14 per cent: Haneulsoft is the day's winner in Seoul,{/} {c1~}because its founder stays out of jail.{/} {c2~}Evidence that has been in the hands of prosecutors for months can't be burned, in essence, said judge Yoo Seon-hwa,{/} {c1~}who refused to have Noh Jae-ik arrested.{/} {c3}It was twenty to three in the morning.{/}

{c4~}He's suspected of funnelling money through a school for golfers{/} {c5~}to land the national ID app.{/} {c7}Ma Ki-beom's prosecutors mean to polish up their request and file it once more.{/} {c26}Failing that, they have until June to say if they'll indict him regardless.{/} {c11~}Cho Gwang-hyun wants a special counsel.{/} {c14+c13}Minister Bae Mi-yeon, says the weekly Namsan, made 340 million won when she unloaded her stock three weeks after the contract was given out.{/}

{c17~}For scale: its chat program is on the phones of 43 million Koreans,{/} {c18}and it has its own bank, cabs and movie lot.{/}

=== blog | en | warrant
A list of caddies

In the summer of 1994 I carried clubs in Icheon, for a dentist, a colonel, and a man of whom nobody knew what he did. The dentist tipped. The colonel counted. The third one used to lose a ball on purpose at the eleventh hole, and whoever was playing with him would find it, and would find something else besides, and then they would both admire the view. I was sixteen. I was told that I had a good face for the work, and when I asked what that meant they said: you see?

{c6~}So I had to laugh. They've named the file after us!{/} {c22~}And the lady who speaks for him says, straight as a flagpole, that this is what's in it.{/} I don't see why not. There ought to be such a list. I'd like to know if I'm on it.

{c1~}He's not been locked up, then.{/} {c2~}What could he get rid of, asked the judge; it has all been lying in their cupboard since the leaves fell.{/} {c3~}She said so at an hour when only bakers and students are awake,{/} and my son, who's neither, told me about it through the door.

I do have a certain tenderness for him. We're the same age almost. When his thing first came out, the yellow bird that goes "pip", I sent my wife a message from the next room. She sent one back. We wrote to each other for a whole evening like that, with a wall between us, and it went better than it had in years. {c17~}Now everybody's on it, all but the babies,{/} and I get from my landlord, with a dancing pear, what used to come by registered mail.

{c8~}He had a paper bag when he came out. What was in it?{/} I've been unable to think of anything else. Socks. {c9~}And he begged pardon, for the noise.{/} That's what my downstairs neighbour says, at New Year, and then it goes on.

{c12~+c13~}And our lady of industry had some of his paper in her drawer as she handed him the prize; she'd told them so; and then she got a good price for it.{/} Is that wrong? I ask as one who's bought at the top of every market there's been, tulips included. {c20~}The American thinks there's a bit of the jigsaw in somebody's trousers.{/} He should have a look at the eleventh hole.

{c11~}A cradle song for the wealthy, it was called by the one who'd like to be next.{/} Well. My mother sang to us, and we'd nothing. She used to say that the rich sleep badly. I've been in their houses since, to mend the boilers. It isn't true.

=== adviser | en | granted
SEOUL, March 31, 2026 (Pacific Dispatch) - {h1}A South Korean court on Tuesday issued a warrant to arrest Kwak Dong-ha, a former adviser to the industry minister, on suspicion of leaking minutes to a battery maker.{/}

{h2}Judge Yoo Seon-hwa of the Seoul Central District Court said after a hearing of 90 minutes that Kwak, 39, had thrown a telephone into the Han river in view of a policeman.{/}

{h3}Prosecutors allege that he sold the minutes of 17 meetings on subsidies for 210 million won, part of which was paid in tickets for baseball.{/} {h4}Four people familiar with the investigation said divers had recovered the phone, in a rice bag.{/}

{h5}Chief prosecutor Ma Ki-beom said that the river had been "a reliable witness".{/}

{h6}Industry Minister Bae Mi-yeon said she had dismissed Kwak in February because he was always late.{/} President Pyo Seung-hwan, who was in Jakarta, ordered all ministries to lock up their minutes. {h7}Opposition leader Cho Gwang-hyun said that a government in which advisers could swim should ask itself where to.{/}

The battery maker, Daeyang Cell, denied that it had known where the papers came from. Its shares fell 6 percent. Haneulsoft founder Noh Jae-ik, who plays in a band with Daeyang's chairman, cancelled a concert of theirs for charity.

{h8}U.S. ambassador Carl Brandeis said the subsidies were a matter of interest to car plants in Georgia, which use Daeyang's cells.{/}

Kwak, a bachelor, worked for three ministers of two parties and has written a guide to punctuality. He was led to a van with a jacket over his wrists and did not answer questions. He can be held for 20 days before he has to be indicted.

Subsidies for batteries, of which South Korea is the second largest exporter, were raised to 1.9 trillion won this year. A bill that would publish who gets them has been stuck in a committee since the autumn.

=== arabic2 | ar | granted
{h1~}توقيف مستشار سابق لوزيرة الصناعة في كوريا الجنوبية{/}

سيول – أول أبريل/نيسان

{h1}أصدرت محكمة في سيول، الثلاثاء، مذكرة توقيف بحق كواك دونغ ها، المستشار السابق لوزيرة الصناعة باي مي يون، للاشتباه في تسريبه محاضر اجتماعات إلى شركة بطاريات.{/}

{h2~}وعللت القاضية يو سون هوا قرارها بأن كواك ألقى هاتفه في نهر الهان أمام أعين شرطي.{/} {h4~}وأفادت مصادر مطلعة بأن غواصين انتشلوا الهاتف.{/} {h5}وعلّق رئيس الادعاء ما كي بوم قائلاً إن النهر كان «شاهداً موثوقاً».{/}

{h3~}ويشتبه المحققون في أنه باع محاضر سبعين اجتماعاً بشأن الدعم الحكومي مقابل 210 ملايين وون.{/}

{h6}وأوضحت الوزيرة أنها أقالته في فبراير بسبب تأخره الدائم.{/} {h7~}وسخر زعيم المعارضة تشو غوانغ هيون من حكومة «يجيد مستشاروها السباحة».{/} وزار الرئيس بيو سونغ هوان في جاكرتا مصنعاً للسيارات الكهربائية.

{h8}وقال السفير الأمريكي كارل برانديس إن مسألة الدعم تهم مصانع سيارات في ولاية جورجيا تستخدم خلايا الشركة.{/}

ولم يصدر عن الشركة تعليق حتى ساعة نشر الخبر. وكان مؤسس «هانول سوفت» نوه جاي إيك قد دعا في مقابلة إذاعية إلى مزيد من الشفافية في القطاع. وتعد البطاريات والرقائق والسفن أهم صادرات البلاد.

مواضيع ذات صلة: كوريا الجنوبية – بطاريات – فساد

=== hearing | en | fees
SEOUL, Oct 12, 2022 (Pacific Dispatch) - South Korean lawmakers on Wednesday grilled Noh Jae-ik, the founder of Haneulsoft, over the commission of 20 percent that it takes from taxi drivers.

Noh, who had ignored two summonses and paid fines for it, told the land committee after a hearing of five hours that he would halve the rate in cities of fewer than 300,000 inhabitants.

Drivers had complained that cars which belong to a subsidiary were sent the longer trips. Three people familiar with the matter said the effect had been caused by a line of code that an intern forgot to delete.

"I am ashamed of one line among four million," Noh said.

The committee's chairman, Pyo Seung-hwan, asked him to read the line aloud. Cho Gwang-hyun, then governor of South Chungcheong, said that he had a taxi driver in the family and knew what dinner was about. Bae Mi-yeon, a professor of management who was heard as an expert, spoke against caps on fees.

Regulators fined the company 2.1 billion won in June. Haneulsoft has gone to court against it. A judge who deals with the suit, Yoo Seon-hwa, has asked both sides for a demonstration with toy cars. Ma Ki-beom, a prosecutor on secondment to the Fair Trade Commission, said that the evidence had been on a blackboard.

The U.S. trade attache, Carl Brandeis, followed the session from the gallery and wrote afterwards that American ride services would be glad to be allowed to be grilled.

About 700 drivers hooted for an hour in front of the National Assembly in Yeouido, at the pitch of the sound by which the app announces a fare. Their union has called for a strike on the day of the university entrance exams, when the police carry late students on motorcycles.

Follow us | Terms | © Pacific Dispatch

=== discrepancies
age | c2 | wire: 54 | rewrite: 54-year-old | arabic: 45
amount | c4 | wire: 6.3 billion won | rewrite: 3.6 billion won
negation | c7 | wire: would hand it in again | rewrite: won't try a second time | rewrite2: file it once more | arabic: will submit again
number | c24 | wire: three times | rewrite: four raids
date | c26 | wire: by June | rewrite2: until June | arabic: until July
number | h3 | adviser: 17 meetings | arabic2: seventy meetings
