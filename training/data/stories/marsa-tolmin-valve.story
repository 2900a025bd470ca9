=== wire | en | tolmin
{c3~+c1~}Libya declares force majeure at Marsa Tolmin after protesters close pipeline{/}

TRIPOLI, May 12, 2026 (Continental Press Agency)

{c1}Protesters closed a valve on Sunday on the pipeline that links Libya's southern Abu Sidra oilfield to the terminal of Marsa Tolmin.{/} {c2}The stoppage cuts output by 84,000 barrels per day.{/}

{c3}The National Oil Corporation (NOC) declared force majeure on loadings at the terminal on Monday.{/} {c4}Two tankers, the Aegean Lark and the Nordic Wren, are waiting offshore.{/}

{c5}Engineers have begun to shut down wells, because the field's tanks will be full in four days.{/} {c6}The state loses $5.5 million a day, NOC chairman Masoud al-Treki said.{/}

{c7}The protesters, from three towns along the line, demand 200 jobs, a clinic and regular deliveries of petrol.{/} {c8}"The oil runs under our feet, and we buy our water from lorries," said their spokesman, Hamad al-Zaidani.{/} {c9}The committee gave the government seven days before it would close a second field.{/}

{c10}The government had promised 120 jobs after a similar protest in 2024, but only fifteen were filled, al-Zaidani said.{/}

{c11}The Petroleum Facilities Guard did not intervene.{/} {c12}"We are not going to fire on our cousins," a guard at the valve station told Continental Press Agency by telephone.{/}

{c13}Oil Minister Mustafa Bin Khayal flew to Sabha on Monday to meet tribal elders.{/} {c14}In Tripoli, the attorney general ordered the arrest of six organisers.{/}

{c15}The protesters have allowed technicians to pump diesel through the line so that wax does not block it.{/} {c16}The 430-kilometre pipeline has leaked twice this year because of corrosion.{/}

{c17}A power station in the south that burns gas from the field halved its output, and residents reported cuts of nine hours.{/}

{c18}Abu Sidra is run by Fezzan Energy, a joint venture of NOC and Austria's Donau Petrol.{/} {c19}Libya pumped 1.38 million barrels per day in April.{/} {c20}Brent crude rose 0.7 percent to $71.20 on Tuesday.{/}

{c21}In January 2024, the Wadi Zamzam field in the west of the country was closed for sixteen days.{/}

(Reporting by Omar Haddadin; additional reporting by Petra Lindqvist in London)

=== release | en | tolmin
National Oil Corporation
Statement No. 14/2026

Tripoli, Monday, 11 May 2026

{c3}The National Oil Corporation declares a state of force majeure on crude oil loadings at Marsa Tolmin terminal, effective today,{/} {c1~}following the illegal closure of a valve on the Abu Sidra pipeline by a group of individuals.{/}

{c2}The closure has led to the loss of 84,000 barrels of production per day{/} {c6}and to a daily loss to the public treasury of USD 5.5 million.{/} {c5}The Corporation has been compelled to start shutting in wells, as storage capacity at the field will be exhausted within four days.{/}

The Chairman of the Board, Engineer Masoud Al-Treki, stated: "Oil is the livelihood of all Libyans. We understand the demands of our people in the south, but no demand justifies holding a nation's bread hostage."

The Corporation wishes to point out that:

• {c15~}its technicians are taking the steps needed to prevent solidification of wax in the line;{/}

• {c17~}gas supplies to the southern power station have been reduced;{/}

• {c10}of the 120 posts agreed in 2024, one hundred and five have been filled, and the rest are in progress;{/}

• {c4~}the owners of the two vessels concerned have been informed.{/}

{c7~}The Corporation reaffirms its commitment to local development, including health services and the supply of fuel, and has opened a direct channel with the municipalities.{/} {c14~}It thanks the Attorney General for the prompt measures taken against those responsible.{/}

=== rewrite | en | tolmin
{c1~}It took one wheel, turned by hand, to silence an oilfield.{/}

{c8}"We buy water from trucks while the oil flows beneath us," is how Hamad al-Zeidani, who speaks for the demonstrators, explains what they did.{/} {c1~}On Sunday he and his neighbours sealed the artery between the Abu Sidra field, deep in Libya's south, and the coast.{/} {c7}What they want is modest enough on paper: two hundred positions, somewhere to see a doctor, and petrol that comes when it should.{/} {c10}After the previous blockade, two years ago, they had been assured of 120 positions, yet just fifteen people ever signed a contract.{/}

The consequences were not long in coming. {c2+c6}With 84,000 barrels a day no longer leaving the ground, the treasury is $5.5 million poorer every evening.{/} {c5}The tanks at the field have space for four more days, so one well after another is being put to sleep.{/} {c3~+c4}Exports from Marsa Tolmin have been suspended under force majeure while a pair of ships, Aegean Lark and Nordic Wren, drop anchor and hope.{/} {c17}Southerners themselves pay a price, as the local power plant, which runs on Abu Sidra's gas, is at half strength and homes sit in the dark for nine hours.{/}

{c11~}Those paid to guard the installations stood and watched.{/} {c12}One of them told a news agency on the phone that he would never shoot at his own relatives.{/}

{c13+c14}Two answers came from the capital on the same day: the oil minister, Mustafa Bin Khayal, took a plane to Sabha to sit down with the elders, and the attorney general had warrants drawn up for sixteen ringleaders.{/} Carrot and stick, one might say.

{c9}A further field will be shut unless something moves within seven weeks, the organisers warn.{/} {c15}They have at least let maintenance crews flush the line with diesel, because otherwise wax would clog it,{/} {c16~}and the pipe is in a bad way as it is, with two leaks already this year.{/}

{c20~}Traders barely shrugged: Brent added less than one percent.{/} As so often, the market has seen it all before.

=== arabic | ar | tolmin
{c3}مؤسسة النفط الليبية تعلن «القوة القاهرة» في ميناء مرسى تلمين{/}

طرابلس - الاثنين 11 مايو 2026

اقتصاد | نفط وطاقة

{c3}أعلنت المؤسسة الوطنية للنفط، الاثنين، حالة القوة القاهرة على شحنات الخام من ميناء مرسى تلمين،{/} {c1}وذلك بعد أن أغلق محتجون يوم الأحد صماماً على خط الأنابيب الذي يربط الميناء بحقل أبو سدرة في الجنوب.{/}

{c2}ويؤدي الإغلاق إلى توقف إنتاج 84 ألف برميل يومياً،{/} {c6}وتبلغ خسائر الخزانة 5.5 ملايين دولار في اليوم، بحسب رئيس المؤسسة مسعود التريكي.{/} {c5}وشرع المهندسون في إقفال الآبار لأن خزانات الحقل ستمتلئ خلال أربعة أيام.{/}

مطالب واحتقان

{c7}ويطالب المحتجون، وهم من ثلاث بلدات تقع على مسار الخط، بتوفير 200 وظيفة وعيادة وإمدادات منتظمة من البنزين،{/} {c9}وأمهلوا الحكومة سبعة أيام قبل إغلاق حقل ثانٍ.{/} {c8}وقال المتحدث باسمهم حمد الزيداني: «النفط يجري تحت أقدامنا ونحن نشتري الماء من الصهاريج».{/}

{c11}ولم يتدخل حرس المنشآت النفطية،{/} {c13}بينما توجه وزير النفط مصطفى بن خيال إلى سبها للقاء شيوخ القبائل.{/} {c14}وأصدر النائب العام أمراً بالقبض على ستة من منظمي الاحتجاج.{/}

{c18}وتدير الحقل شركة «فزان للطاقة»، وهي شراكة بين المؤسسة و«دوناو بترول» الألمانية.{/} {c19}وكان إنتاج ليبيا قد بلغ في أبريل 1.38 مليون برميل يومياً.{/}

{c21}وسبق أن أُغلق حقل وادي زمزم غربي البلاد ستة عشر يوماً في يناير 2024.{/}

المصدر: وكالات

تابع القراءة: أسعار النفط اليوم | الدينار في السوق الموازية

=== arabic2 | ar | tolmin
{c17~}عتمة في الجنوب الليبي.. الكهرباء ضحية جديدة لإغلاق خط النفط{/}

12-05-2026 | 11:30

{c1~}لم تتأخر تداعيات الاحتجاج الذي بدأ الأحد عند محطة الصمامات.{/} {c17}فقد خفضت محطة توليد تعمل بغاز حقل أبو سدرة إنتاجها إلى النصف، واشتكى السكان من انقطاع التيار تسع ساعات.{/}

{c2~+c6}وفيما تخسر البلاد عشرات آلاف البراميل، أي ما يعادل خمسة ملايين ونصف المليون دولار كل يوم،{/} {c4}ما زالت الناقلتان «إيجيان لارك» و«نورديك رن» تنتظران في عرض البحر.{/}

ويرفض المحتجون وصفهم بالخارجين عن القانون. {c10}ويقول الناطق باسمهم حمد الزيداني إن الحكومة وعدت قبل عامين بـ120 وظيفة ولم يُعيَّن سوى خمسة عشر شخصاً.{/} {c7~}ومن مطالبهم أيضاً مستوصف ووقود.{/}

{c12}«لن نطلق النار على أبناء عمومتنا»؛ بهذه العبارة لخص أحد الحراس موقف القوة المكلفة بحماية الخط.{/}

{c16}ويعاني الخط، البالغ طوله 430 كيلومتراً، من التآكل وقد تسرب منه النفط مرتين هذا العام.{/} {c15}وسمح المحتجون للفنيين بضخ الديزل فيه كي لا تسده الشموع المتراكمة.{/}

{c20}وصعد خام برنت الثلاثاء بنسبة 0.7 في المئة مسجلاً 71.20 دولاراً للبرميل.{/}

#ليبيا #النفط #الجنوب

=== other_ar | ar | zamzam
{z3}ليبيا: رفع «القوة القاهرة» عن حقل وادي زمزم بعد إغلاق دام ستة عشر يوماً{/}

طرابلس - الأحد 21 يناير 2024

{z3}أعلنت المؤسسة الوطنية للنفط، الأحد، رفع حالة القوة القاهرة عن حقل وادي زمزم غربي البلاد، بعد إغلاق استمر ستة عشر يوماً.{/}

{z1}وكان محتجون من بلدتين مجاورتين للحقل قد أغلقوا صماماً على خط الأنابيب المؤدي إلى ميناء رأس عمران، ما أدى إلى توقف إنتاج 57 ألف برميل يومياً.{/} وبلغت خسائر الخزانة 62 مليون دولار، بحسب المؤسسة.

{z2}وتوصل وزير النفط خلال لقائه شيوخ القبائل في غريان إلى اتفاق ينص على توفير 120 وظيفة وتعبيد طريق.{/} وقال المتحدث باسم المحتجين عمران السويعي: «النفط يمر من أمام بيوتنا ونحن نشتري الغاز من السوق السوداء».

{z4}وقد تدخل حرس المنشآت النفطية في اليوم العاشر وأصيب ثلاثة أشخاص.{/} ولم يصدر النائب العام أي أمر بالقبض.

=== other | en | zamzam
{z3}Libya's Wadi Zamzam oilfield reopens after sixteen-day blockade{/}

TRIPOLI, Jan 22, 2024 (Continental Press Agency)

{z3}The National Oil Corporation (NOC) lifted force majeure on Sunday on the Wadi Zamzam oilfield in western Libya, which protesters had closed for sixteen days.{/}

{z1}The protesters, from two towns near the field, had closed a valve on the pipeline that links it to the terminal of Ras Omran, cutting output by 57,000 barrels per day.{/} Engineers began to open the wells again on Sunday night. Two tankers, the Baltic Heron and the Marmara Sky, are waiting offshore.

{z2}The oil minister met tribal elders in Gharyan and promised 120 jobs and a paved road.{/} "If the jobs do not come, we know where the valve is," said a member of the protest committee.

{z4}The Petroleum Facilities Guard had intervened on the tenth day, and three people were hurt.{/} A power station that burns gas from the field had halved its output.

Libya pumped 1.15 million barrels per day in December. Brent crude fell 0.5 percent to $78.10 on Monday.

=== discrepancies
number | c10 | wire: only fifteen were filled | release: one hundred and five have been filled | arabic2: خمسة عشر شخصاً
number | c14 | wire: six organisers | rewrite: sixteen ringleaders | arabic: ستة
time | c9 | wire: seven days | rewrite: seven weeks | arabic: سبعة أيام
name | c18 | wire: Austria's Donau Petrol | arabic: «دوناو بترول» الألمانية
