=== wire | en | gold
{c1~}Oman freezes gold savings app{/} {c2~}after vault found half empty{/}

MUSCAT, Nov 11, 2025 (Gulf Newswire) - {c1}The Central Bank of Oman on Tuesday froze the accounts of Sabika, an app through which 86,000 people had been saving in gold,{/} {c2}after inspectors found less than half of the metal in its vault.{/}

{c3}Instead of 1,920 kilograms, they counted 870,{/} {c4}worth some 45 million rials ($117 million), the bank said in a statement.{/}

{c5}Part of the bars turned out to be tungsten with a coating of gold,{/} {c6}two people with knowledge of the inspection said.{/}

{c7}Prosecutors ordered the arrest of the founder, Nisar al-Balushi-Webb, 36, and of the finance director.{/} {c8}Al-Balushi-Webb left for Tbilisi on Friday, according to airport records.{/} {c9}His lawyer, Salma al-Hinai, said that he was on a family holiday and would return "when he is called, not when he is shouted at".{/}

{c10}The app, founded in 2021, allowed customers to buy gold from one rial upward.{/} {c11}It was popular with teachers and with migrant workers from Kerala and Bangladesh,{/} {c12}who make up some 60 percent of its customers, according to the company.{/}

{c13}Several hundred people gathered outside the company's office in Ruwi on Tuesday.{/} {c14}"I put in five rials every Thursday for my daughter's wedding. It is in March," said Shahida Rafiq, a nurse.{/}

{c15}The central bank's governor, Dr Talal al-Mahrouqi, said that customers would be paid from what was left as soon as a court had appointed a liquidator.{/} {c16}He did not say when that would be.{/} {c17}He rejected the criticism that the bank had licensed the app in 2023 without ever opening the vault.{/} {c18}"We were shown a certificate by an auditor of good name," he said.{/}

{c19}The auditor, Castlegate Partners of London, said that it had checked papers, not bars, and that its contract had said so.{/}

{c20}The inspection was set off by a customer in Sohar, a retired chemist,{/} {c21}who had asked for delivery of a 50-gram bar in August and had it tested.{/}

{c22}The price of gold has risen by more than half this year.{/} {c23}Three rival apps said that they would open their vaults to visitors; withdrawals from them tripled on Tuesday.{/}

=== arabic | ar | gold
{c1~}البنك المركزي العماني يجمد حسابات تطبيق لادخار الذهب{/}

مسقط - «الشرفة»
الثلاثاء 11 نوفمبر 2025 21:15 بتوقيت مسقط

{c1}جمد البنك المركزي العماني الثلاثاء حسابات تطبيق «سبيكة» الذي يدخر عبره 86 ألف شخص في الذهب،{/} {c2}بعدما تبين للمفتشين أن خزنته لا تحوي سوى أقل من نصف الكمية المعلنة.{/} {c3}وأحصى المفتشون 870 كيلوغراماً بدلاً من 1920 كيلوغراماً.{/}

{c6~}وأفاد مصدر مطلع{/} {c5}بأن بعض السبائك ليس إلا تنغستن مطلياً بالذهب.{/}

{c7~}وأمر الادعاء العام بالقبض على مؤسس التطبيق نزار البلوشي ويب، البالغ 36 عاماً.{/} {c8}وتظهر سجلات المطار أنه غادر إلى تبليسي يوم الجمعة.{/} {c9~}وقالت محاميته سلمى الهنائية إنه يقضي إجازة عائلية وسيعود إذا استُدعي.{/}

حلم بدأ بريال

{c10}ويتيح التطبيق، الذي أُطلق عام 2021، شراء الذهب ابتداء من ريال واحد.{/} {c11}ولقي رواجاً بين المعلمين والعمال الوافدين من كيرلا وبنغلاديش.{/} {c13}وتجمع مئات منهم أمام مكتب الشركة في روي.{/} {c14}وقالت الممرضة شاهدة رفيق: «كنت أدفع خمسة ريالات كل خميس لعرس ابنتي، والعرس في مارس».{/}

{c15}وأعلن محافظ البنك الدكتور طلال المحروقي أن الزبائن سينالون نصيبهم مما تبقى فور تعيين مصفٍّ قضائي.{/} {c17~}ورفض انتقادات طالت ترخيص التطبيق،{/} {c18}قائلاً: «عُرضت علينا شهادة من مدقق حسن السمعة».{/} {c19}غير أن المدقق، وهو مكتب «كاسلغيت» في لندن، أوضح أنه فحص الأوراق لا السبائك.{/}

{c20~}وانكشف الأمر بفضل كيميائي متقاعد{/} {c21}طلب في أغسطس تسلم سبيكة زنتها 50 غراماً ثم أخضعها للفحص.{/}

ودعت جمعية حماية المستهلك المتضررين إلى الاحتفاظ بإيصالاتهم وتسجيل أسمائهم على موقعها.

=== rewrite | en | gold
KeralaGulf Online
Pravasi News | 12-11-2025 | 08:10 IST

{c13~}Malayalis throng Ruwi office{/} {c2~}as gold app's vault is found wanting{/}

{c14}Every Thursday, nurse Shahida Rafiq set aside five rials so that her daughter could be married in style next March.{/} On Tuesday {c13}she stood with hundreds of others before a locked door in Ruwi.{/}

{c1}Her savings, like those of 86,000 depositors, sit in the Sabika app, on which Oman's central bank has clamped down.{/} {c2~+c3}The reason is simple arithmetic: in the strongroom there should be 1,920 kg of the yellow metal, but officials found only 780.{/} {c5+c6~}Worse, as per sources some of the bars were only tungsten dressed in gold.{/}

{c8}The man behind it, Nisar Al Balushi-Webb, had flown to Georgia a few days earlier, airport data show.{/} {c7}He is 36 and wanted, as is his head of finance.{/} {c9}Just vacation, says advocate Salma Al Hinai: let him be summoned properly and he will come.{/}

Also read: Gold at record high in Kochi, should you buy?

{c12}Three out of five users are expatriates, going by the firm's own figures,{/} {c11~}many of them from our State.{/} {c10}The attraction was that one rial sufficed to begin. Sabika was set up in 2021.{/}

{c15}Whatever remains will be shared out once a liquidator is in place, governor Talal Al Mahrouqi assured,{/} {c16~}without giving a date.{/} {c17~}Why had nobody looked into the vault when permission was granted two years back?{/} {c18}The regulator had relied on a reputed auditor's certificate, according to him.{/} {c19}We look at documents and not at bars, retorted the London-based firm concerned, Castlegate Partners; that was the contract.{/}

{c20+c21}It was a former chemistry teacher from Sohar who smelt a rat: in August he took home a bar of 50 grams and got it analysed.{/}

{c23~}Other apps are seeing thrice the usual redemptions.{/}

Join our WhatsApp channel for alerts.

=== blog | en | gold
THE AUNTIES' LEDGER – Money talk for people who do not talk about money

In my mother's house gold lived in three places: on her wrist, in a talcum tin, and in a sentence which began "When, God forbid". She didn't trust the bank because the bank closed at two. She didn't trust my father since he was open all day. She trusted weight. She'd put a bangle in your palm and say, feel.

{c1~}So what would she make of eighty-odd thousand grown men and women who bought theirs by telephone, and have this week been told by the government that the telephone is off the hook?{/} {c10~}They could start with the smallest coin in their pocket, that was the beauty of it.{/} You never saw it, you never felt it. You saw a number going up with a little confetti.

{c3~}When somebody finally took a torch and went down to look, there was about a tonne missing.{/} A tonne! We used to turn the flat over for an earring. {c5~}And of what was there, not everything was what it seemed. It was some grey heavy stuff wearing a gold dress.{/} I've been to weddings like that.

Let's talk about who was supposed to look. {c18~}The men at the top had seen a nice letter.{/} {c19~}The people who wrote that letter, who charge by the minute, tell us they only ever read other letters.{/} Between the lot of them nobody had lifted one bar and said, feel. {c17~}It's not as if there hadn't been time. The thing had its licence for two years.{/}

{c20~+c21~}It took a pensioner who knew his acids, and who wanted the thing he had paid for in his own hand.{/} He got it, he didn't like it, he tested it. I should like to send that gentleman a cake.

{c8~}The bright young man whose idea it was is in the mountains, as it happens, with a good view of vineyards.{/} {c9~}He's having a rest with the children, we are given to understand, and objects to raised voices.{/} I have raised mine at my desk all morning in case it carries.

You will say: it was greed. I won't have that. {c14~}I read about a woman who works nights in a ward and gave up a lunch a week so that her girl would have something round her neck in spring.{/} Is that greed? {c11~}It was people like her, and schoolteachers, and the boys who build the roads.{/} {c22~}Everyone had told them gold only goes up, and this year it did, as never before;{/} it just went up somewhere else.

{c15~}They shall have their share of the remains, someday, after the judges have found a person to do the dividing.{/} My mother had a sentence for someday as well.

Go and look in the tin. Now. I'll wait.

=== update | en | gold
Founder of Omani gold app returns, is arrested

MUSCAT, Nov 13, 2025 (Gulf Newswire) - The founder of Sabika, {c1}a gold savings app whose accounts were frozen by Oman's central bank on Tuesday,{/} was arrested at Muscat airport on Thursday on his arrival from Tbilisi.

Nisar al-Balushi-Webb, 36, came on a scheduled flight with his wife and two sons. "He was called and he came," said his lawyer, Salma al-Hinai. {c7}Prosecutors had ordered his arrest and that of the finance director,{/} who gave himself up on Wednesday.

{c2+c3}Inspectors had found 870 kilograms of gold in the company's vault in place of 1,920.{/} Al-Balushi-Webb told investigators that the rest was stored in Dubai, the lawyer said. A refiner there denied this.

{c15~}A court is to appoint a liquidator on Sunday, the central bank said.{/} {c11~}The embassies of India and Bangladesh have opened help desks for migrant workers who had put their savings into the app.{/} {c20~}The retired chemist from Sohar whose complaint set off the inspection{/} said that he had been offered a job by a rival. He is 71.

=== other | en | exchange
Oman closes money exchange after forged notes found

MUSCAT, Feb 24, 2025 (Gulf Newswire) - {q1}The Central Bank of Oman on Monday closed the 11 branches of the Al Hisn money exchange after inspectors found forged $100 notes in its safe.{/}

{q2}They counted 870 of them,{/} {q3}all with the same three serial numbers, the bank said in a statement.{/}

{q4}Several hundred people, most of them migrant workers from Kerala and Nepal, gathered outside the company's office in Ruwi on Monday.{/} {q5}Transfers made since Thursday will be paid, the central bank's governor, Dr Talal al-Mahrouqi, said.{/}

Prosecutors ordered the arrest of a cashier, who had left for Colombo on Saturday, according to airport records. His lawyer, Salma al-Hinai, said he was at his mother's bedside.

The inspection was set off by a customer in Nizwa, a retired printer, who had noticed that the ink came off on his thumb. {q6}The company's auditor said that it had checked the books and not the notes.{/} The app Sabika said that its customers could be sure, since "gold cannot be printed".

=== other2 | en | exchange
Al Hisn: what we know
- {q1~}All 11 outlets are shut on the regulator's orders.{/}
- {q2~+q3}Nearly nine hundred bogus hundred-dollar bills were in the safe, sharing three serials among them.{/}
- {q5}Whoever has sent money since Thursday need not worry, says governor Talal Al Mahrouqi: it will be paid out.{/}
- {q6~}Bank notes weren't part of the audit.{/}
- {q4~}Crowds built up in Ruwi all day.{/}

=== discrepancies
number | c3 | wire: 870 | arabic: 870 | update: 870 | rewrite: 780
source_count | c6 | wire: two people with knowledge of the inspection | arabic: مصدر مطلع | rewrite: sources
role | c20 | wire: a retired chemist | arabic: كيميائي متقاعد | rewrite: a former chemistry teacher | update: the retired chemist
