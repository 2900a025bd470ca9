=== wire | en | takeover
{c1~}Jordan's central bank takes control of Sahab Commercial Bank{/}

AMMAN, May 11, 2025 (Corvane News) - {c1}Jordan's central bank on Sunday took control of Sahab Commercial Bank, the country's seventh largest lender,{/} {c2}after depositors had withdrawn 164 million dinars ($231 million) in six working days.{/}

{c3}Governor Rima Tuqan-Haddadin said that all deposits were safe and that the branches would open as usual on Monday.{/} {c4}"There is more cash in the vaults tonight than there has ever been," she told reporters.{/}

{c5}Four sources familiar with the matter said that the run began when it became known that 38 percent of the bank's loans had gone to companies tied to its chairman, the property developer Marwan Qaraja.{/} {c6}The legal limit is 25 percent.{/} {c7}Qaraja called that "arithmetic by enemies" in a statement.{/}

{c8}The central bank dismissed the board of nine and appointed Basel Hiyari, a retired vice governor, as administrator for 18 months.{/}

{c9}Prime Minister Awni al-Rawashneh interrupted a visit to Kuwait.{/} {c10}Finance Minister Lina Abu Ghazzeh said no public money would be needed.{/} {c11}Opposition deputy Nidal Obeidallah asked for a special sitting of parliament on Wednesday.{/}

{c12}Prosecutor Suhail Majali barred Qaraja and two managers from leaving the country.{/} {c13}The exchange in Amman suspended the bank's shares, which had lost 44 percent in a week.{/}

=== rewrite | en | takeover
Where were the supervisors? {c1~}Questions after Amman seizes a bank{/}

By Hannah Ostrowe in Amman and a staff writer | Levant Business Post | Updated 12 May, 09:10

{c13~}Trading in its stock has been stopped{/} and its name is being unscrewed from a football stadium; {c1}since Sunday, Sahab Commercial Bank, number seven in Jordan by size, has been in the hands of the central bank.{/}

{c2}Within six days of business, customers had carried off 164 million dinars, or a little more than 230 million dollars.{/} {c14}In the town of Sahab, where it all began in 1978 with one counter next to a cement works, the queue reached to the mosque; a baker handed out sesame rings.{/}

{c3}Nobody will lose a piastre, promised Rima Tuqan-Haddadin, the governor, and on Monday morning the doors would be open at the normal hour.{/} {c4~}The vaults, she added, had never been so full.{/} {c15}According to a banker who saw the lorries, the central bank delivered 90 million dinars in notes on Saturday night.{/}

{c5~}The panic has a reason, three people with knowledge of the books say: too much of the money had been lent to firms close to Marwan Qaraja, the real-estate man who chaired the board.{/} {c6}A quarter is what the law tolerates,{/} {c5~}and the bank stood at 38 percent.{/} {c7}Mr Qaraja let it be known that his foes had done the adding up.{/}

{c16}How could it go so far? The last inspection, in October, gave the institution the second-best of five marks, as is shown by a letter that this newspaper has seen.{/} {c17}Tuqan-Haddadin conceded that her inspectors had been "shown one drawer of the desk".{/}

{c8~}For the next year and a half the house will be run by Basel Hiyari, who was once second in command at the central bank. All nine directors had to go.{/} {c18}He wants to sell the branches in Irbid and Zarqa, fourteen in number, and has received calls from two competitors.{/}

The affair is awkward for the government. {c9}Awni al-Rawashneh, the prime minister, cut short a trip to Kuwait;{/} {c19}his son-in-law sat on the dismissed board.{/} {c10}From Lina Abu Ghazzeh at the finance ministry came an assurance that the taxpayer would not be asked for anything.{/}

{c11~}Nidal Obeidallah, who leads the opposition in the lower house, demands an extraordinary session.{/} {c20}"First they lend to themselves, then they rescue themselves," he said on television.{/}

{c12}The public prosecutor, Suhail Majali, has imposed a travel ban on Qaraja and three executives.{/} {c21}Officers took away eleven computers from the chairman's office on the Fifth Circle, and a safe that had to be lowered by crane.{/}

{c22}The European Union's ambassador, Mathilde Kerouanton, called the governor's quick step "reassuring for investors".{/} {c23}The Fund for Reconstruction, a lender of Kuwait's, holds 12 percent of the bank and has not commented.{/}

{c24}Jordan has 15 commercial banks, and the last of them to fail was the Petra Union in 1989.{/} The dinar has had a fixed rate to the dollar since the middle of the nineties, and nobody in the queue at Sahab was asking about that.

Read more: A tram for Amman, again | Newsletter: the Levant in five lines, every weekday

=== arabic | ar | takeover
{c1~}«المركزي» الأردني يضع يده على بنك سحاب التجاري{/} {c3~}ويطمئن المودعين{/}

عمّان – خاص

{c1}تولى البنك المركزي الأردني، أمس الأحد، إدارة بنك سحاب التجاري، سابع أكبر مصرف في المملكة،{/} {c2}بعد أن سحب المودعون 164 مليون دينار (231 مليون دولار) خلال ستة أيام عمل.{/}

{c3}وأكدت المحافظ ريما طوقان حدادين أن جميع الودائع آمنة وأن الفروع ستفتح أبوابها كالمعتاد صباح الاثنين،{/} {c4}وقالت إن «النقد الموجود في الخزائن الليلة أكثر مما كان فيها في أي وقت مضى».{/}

{c5}وقالت أربعة مصادر مطلعة إن موجة السحب بدأت عقب انتشار خبر مفاده أن 38 في المئة من قروض البنك ذهبت إلى شركات مرتبطة برئيس مجلس إدارته المطور العقاري مروان القرجة،{/} {c6}علماً بأن الحد القانوني 35 في المئة.{/} {c7~}ونفى القرجة صحة هذه الأرقام.{/}

{c8}وأقال البنك المركزي أعضاء المجلس التسعة، وعين نائب المحافظ الأسبق باسل الحياري مديراً مفوضاً لمدة ثمانية عشر شهراً.{/}

{c9}وقطع رئيس الوزراء عوني الرواشنة زيارته إلى الكويت،{/} {c10}في حين شددت وزيرة المالية لينا أبو غزة على أن الخزينة لن تتحمل أي كلفة.{/} {c11}وطالب النائب المعارض نضال عبيدالله بعقد جلسة خاصة لمجلس النواب يوم الأربعاء.{/} {c20}وقال: «يقرضون أنفسهم أولاً ثم ينقذون أنفسهم».{/}

{c12~}ومنع المدعي العام سهيل المجالي القرجة من السفر،{/} {c13~}وعلقت بورصة عمّان تداول أسهم البنك.{/}

{c14}وفي مدينة سحاب، حيث تأسس البنك عام 1978 بشباك واحد قرب مصنع للإسمنت، امتد طابور المودعين حتى المسجد، ووزع خباز الكعك عليهم.{/}

=== arabic2 | ar | rate
المركزي الأردني يخفض الفائدة ربع نقطة ويتوقع نمواً بـ2,7 في المئة

عمّان – 22 أيار 2025

خفض البنك المركزي الأردني، الخميس، سعر الفائدة الرئيسي ربع نقطة مئوية إلى 6,25 في المئة، في أول خفض منذ ثمانية أشهر.

وقالت المحافظ ريما طوقان حدادين إن التضخم بقي دون 2 في المئة، وإن الاحتياطيات الأجنبية بلغت 22 مليار دولار، «وهذا يكفي لأكثر من ثمانية أشهر من الواردات».

وذكرت أربعة مصادر مطلعة أن اثنين من أعضاء اللجنة السبعة كانا يفضلان التريث حتى الصيف.

ورحبت وزيرة المالية لينا أبو غزة بالقرار، مشيرة إلى أن كل ربع نقطة يوفر على الخزينة 40 مليون دينار سنوياً. ووصف النائب المعارض نضال عبيدالله الخطوة بأنها «حبة مسكن»، ودعا إلى إعفاء صغار المزارعين من الفوائد المتأخرة.

وقال المطور العقاري مروان القرجة، رئيس جمعية المستثمرين في الإسكان، إن القطاع كان ينتظر نصف نقطة على الأقل.

ومن المقرر أن يعرض رئيس الوزراء عوني الرواشنة برنامج حكومته الاقتصادي على البرلمان مطلع الشهر المقبل، في وقت يدرس فيه الاتحاد الأوروبي، بحسب سفيرته ماتيلد كيروانتون، منح عمّان قرضاً ميسراً بقيمة 500 مليون يورو.

وكان المدعي العام سهيل المجالي قد حذر الأسبوع الماضي من صفحات وهمية تنتحل اسم البنك المركزي وتعرض قروضاً من دون فائدة.

=== blog | en | takeover
THE SESAME RING THEORY OF FINANCE

There are two kinds of queue. In the one you hope to get something; in the other you are afraid of not getting something back. The first is cheerful and smells of shawarma. The second is silent, and people look at each other's shoes.

{c14~}I am told that the line last week in that dusty town of cement and coffin-makers went all the way to the mosque, and that a man came out of a bakery to feed it.{/} I should like to have his name for the New Year's honours. He did more for the stability of our currency than any of us who write.

{c2~}So in little more than a week a quarter of a billion dollars, counted in the American manner, walked out of the doors in handbags.{/} My aunt's was among them. She has kept her savings in a biscuit tin since Thursday, under a layer of biscuits, and she has told no one about it but me, her hairdresser and the driver of the number 26.

{c1~+c3~}And now the grown-ups have come and taken the keys, and tell us that all is well, that we may come in tomorrow as if nothing had been.{/} {c4~}The cellar, said the lady with the signature on our banknotes, is fuller than at any time in history.{/} I believe her! One does not doubt a lady whose name one carries next to one's heart.

But let me ask as a simple man who once lent his cousin a bicycle. {c5~}If two dinars out of five go to the friends of the man at the head of the table, who was it that sat around the table?{/} {c19~+c9~}One of them, it appears, had married well, into the household of the very personage who had to fly home early from the Gulf.{/} I got the bicycle back, by the way. It had acquired a basket.

{c17~}The inspectors had been shown one drawer.{/} One drawer! I have four daughters, and when I ask to see a school report I am shown one drawer as well. I then go and look in the others. It is not pleasant and nobody speaks to me at supper, but I have never had to {c21~}lower a safe out of the window with a crane, as I read the gentlemen of the law have had to do.{/}

They say he lives modestly, {c12~}the one whom they will not let travel any more.{/} They say that he rises before dawn and swims, and that he knows the names of all his doormen. I am sure that is so. In my experience the ones who ruin you have always remembered your name. It was the honest grocer of my childhood, God rest him, who called every one of us "boy" and gave exact change until the day he died, and left behind a shop, two scales and a ledger in which there was not a single crossing out.

He would have hated the cards we pay with now. A thing that goes "ping", he would say, is a thing that wants feeding.

My aunt is down to the last layer of biscuits.

=== press | en | takeover
CENTRAL BANK OF JORDAN
Statement | 11 May 2025

{c1~}1. Under Article 81 of the Banks Law, the Board has resolved to assume the management of Sahab Commercial Bank with immediate effect.{/}

{c8}2. The bank's board of directors, consisting of nine members, is dissolved. H.E. Basel Hiyari, former Deputy Governor, is appointed administrator for eighteen months.{/}

{c3~}3. Depositors' funds are protected in full. Branches will observe their customary hours on Monday.{/}

{c6}4. The Bank recalls that loans to related parties may not exceed 25 per cent of the portfolio.{/}

{c10}5. No recourse to the Treasury is envisaged, as confirmed by H.E. the Minister of Finance, Lina Abu Ghazzeh.{/}

Media contact: Office of the Governor, Rima Tuqan-Haddadin.

=== other | en | merger
Jordan's central bank blocks bank merger after six weeks of talks

Banking desk | Photo: closed shutters on King Hussein Street

AMMAN, May 27, 2025 (Corvane News) - Jordan's central bank on Tuesday refused to approve the merger of Jericho Trust and Arab Orchard Bank, which would have created the country's fourth largest lender.

Governor Rima Tuqan-Haddadin said that the two houses had not shown how they would keep 31 village branches open. "A merger is not a haircut," she told reporters.

Four sources familiar with the matter said that the real obstacle was an unpaid loan of 57 million dinars to a shopping centre on the Airport Road, a project of the property developer Marwan Qaraja. Neither bank was willing to write it off. Qaraja said in a statement that he paid his debts "in the order in which they fall due".

The decision can be appealed to the Administrative Court within 60 days. Both banks said they would study the text.

Prime Minister Awni al-Rawashneh, who had praised the plan as a model in a speech at the Dead Sea in April, said that he respected the independence of the regulator. Finance Minister Lina Abu Ghazzeh, a former director of Jericho Trust, said she had stayed out of the matter.

Opposition deputy Nidal Obeidallah said that 600 employees could sleep again. His party had collected signatures against the merger outside the branches.

Prosecutor Suhail Majali confirmed that he was looking into dealings in the shares of Arab Orchard, the price of which rose by a fifth in the two days before the plan was announced.

The ambassador of the European Union, Mathilde Kerouanton, said that European companies had told her they would welcome larger lenders, because letters of credit for big orders now have to be arranged in Beirut or Dubai.

Shares of Jericho Trust fell 6.2 percent, those of Arab Orchard 7.9 percent.

Jordan's banks made a combined profit of 801 million dinars last year, more than half of it in Amman's western districts. Their bad loans stood at 5.4 percent, according to the regulator's yearly report, against 5.1 percent the year before.

=== other2 | en | trial
Jordan's fallen bank chairman gets bail as trial is put off to spring

AMMAN, Dec 8, 2026 (Corvane News) - A court in Amman on Tuesday granted bail of five million dinars to the property developer Marwan Qaraja and adjourned his trial to March, after a defence expert had fallen ill.

Judge Ikhlas Dababneh ordered him to wear an electronic bracelet and to stay in the district of Abdoun. Qaraja, who had spent 233 nights in custody, left the Palace of Justice in a wheelchair.

"I have read 61 novels, and in none of them was the builder guilty," he told reporters.

Three sources familiar with the matter said that his lawyers and the prosecution were close to an agreement under which he would hand over two hotels in Aqaba and plead guilty to forgery of minutes. Prosecutor Suhail Majali denied that there were talks.

The court heard 14 witnesses in nine sessions, among them the governor of the central bank, Rima Tuqan-Haddadin, who was questioned for five hours. She did not seek a second term and will hand over to Finance Minister Lina Abu Ghazzeh in January.

Former Prime Minister Awni al-Rawashneh, who resigned last winter, has been summoned for the spring. He has said he will come on foot.

Opposition leader Nidal Obeidallah, whose list doubled its seats in the election in September, called bail for a man of such means "a parking ticket".

Basel Hiyari said that the sale of what is left of Sahab Commercial Bank to a Bahraini group would be completed by the end of the month at a price of one dinar.

Some 400 former employees protested outside the court, among them tellers who have not yet received their severance pay. A delegation was received by the European Union's ambassador, Mathilde Kerouanton, whose tour of duty ends this week.

Related: Olives dearer as drought bites | What the new governor thinks about cash

=== discrepancies
source_count | c5 | wire: four sources | arabic: four sources | rewrite: three people
number | c12 | wire: Qaraja and two managers | rewrite: Qaraja and three executives
number | c6 | wire: 25 percent | rewrite: a quarter | press: 25 per cent | arabic: 35 percent
