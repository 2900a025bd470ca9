=== wire | en | arson
{c1~}Three teenagers held over fire that destroyed Swedish mosque{/}

SKARVINGE, Sweden, March 9, 2026 (Norden Press Agency)

{c1}Police in Sweden have arrested three teenagers on suspicion of setting fire to the mosque in Skarvinge,{/} {c2}which burned to the ground in the early hours of Sunday.{/}

{c3}The caretaker, Abdelhadi Mansouri, 58, a father of four from Morocco, died of smoke inhalation{/} {c4}after he had run back into the building to look for a boy who, as it turned out, had already left.{/} {c5}Five other people were treated in hospital.{/}

{c6}About 60 men and women were inside for the night prayers of Ramadan when bottles filled with petrol were thrown through two windows at 1:50 a.m.,{/} {c7}police commissioner Ylva Stenhammar said.{/}

{c8}The suspects, two boys of 15 and 17 and a girl of 16, were detained at a petrol station in the neighbouring town of Ekmala five hours later.{/} {c9}One of them had burned his hand.{/}

{c10}Investigators believe they were recruited through a chat group{/} {c11}and promised 40,000 kronor each by a person using the name Winterwolf.{/} {c12}That person is thought to be abroad,{/} Stenhammar said.

{c14}"Children were hired here to kill other people's children," Deputy Prime Minister Henrik Aspelund said at the scene on Monday.{/}

{c13}The mosque is housed in a former shoe factory.{/} {c15}It had received 23 threats since last summer,{/} {c16}and its board had twice asked for a police guard at night, according to the chairman, Bashir Warsame.{/} {c17}The requests were turned down for lack of staff,{/} {c18}which Stenhammar said would be looked into.{/}

{c19}Morocco summoned the Swedish ambassador{/} {c20}and said the body would be flown to Beni Mellal at the king's expense.{/} {c21}The Organisation of Islamic Cooperation called on Stockholm to outlaw incitement against Muslims.{/}

{c22}Some 4,000 people marched through Skarvinge with torches on Sunday evening.{/} {c23}The Lutheran church opened its parish hall to the congregation for the rest of Ramadan.{/}

{c24}It was the fourth fire at a mosque in Sweden in twelve months{/} {c25}but the first in which somebody died.{/}

{c26}Parliament is to vote in May on a bill lowering the age of criminal responsibility from 15 to 13 for grave offences.{/}

(Reporting by Tove Brännmark)

=== update | en | arson
{c29~+c27~}Sweden's Skarvinge mosque victim buried in Morocco as alleged recruiter is arrested in Turkey{/}

SKARVINGE, Sweden, March 13, 2026 (Norden Press Agency)

{c27}A man suspected of having hired teenagers to set fire to a Swedish mosque was arrested in the Turkish city of Mersin on Thursday, prosecutors said.{/}

{c28}The 24-year-old Swedish citizen is believed to have used the name Winterwolf in a chat group{/} {c11}in which he promised 40,000 kronor to each of the three suspects.{/} Sweden will ask for his extradition.

{c2}The mosque in the town of Skarvinge burned to the ground in the early hours of Sunday.{/} {c3}The caretaker, Abdelhadi Mansouri, a 58-year-old father of four, died of smoke inhalation.{/} {c5}Seven other people were treated in hospital.{/}

{c29}Mansouri was buried on Friday in Beni Mellal, in the presence of several thousand people{/} {c30}and of Sweden's ambassador, who was asked by the family to speak and did so in Arabic.{/}

{c8~}Two boys of 15 and 17 and a girl of 16 were detained some hours after the fire.{/} {c31}The youngest has confessed, his lawyer said.{/}

{c16~+c17}The mosque's board had asked for police protection and been turned down for lack of staff.{/} {c18~}An internal inquiry was opened on Wednesday.{/}

{c6}About 60 people had been inside for the night prayers of Ramadan when bottles filled with petrol were thrown through two windows.{/}

{c24+c25}It was the fourth fire at a mosque in Sweden in twelve months, and the first to claim a life.{/}

{c26}Parliament is to vote in May on a bill lowering the age of criminal responsibility from 15 to 13 for grave offences.{/}

(Reporting by Tove Brännmark and Driss Lahlou)

=== arabic | ar | arson
{c1~}توقيف ثلاثة قاصرين في السويد للاشتباه في إحراقهم مسجداً{/} {c3~}ومقتل مغربي{/}

ستوكهولم: «المغرب العربي»

الثلاثاء: 10 مارس 2026

جالية | مغاربة العالم

{c1}أوقفت الشرطة السويدية ثلاثة مراهقين يشتبه في أنهم أضرموا النار في مسجد مدينة سكارفينغه،{/} {c2}الذي التهمته ألسنة اللهب بالكامل في ساعة مبكرة من صباح الأحد.{/}

{c3+c4}ولقي الحارس المغربي عبد الهادي المنصوري (58 عاماً)، وهو أب لأربعة أبناء، مصرعه اختناقاً بالدخان بعد أن عاد إلى داخل المبنى بحثاً عن طفل كان في الواقع قد خرج.{/} {c5}ونُقل خمسة أشخاص آخرين إلى المستشفى.{/}

{c7}وقالت مفوضة الشرطة يلفا ستينهامار{/} {c6}إن نحو 600 مصلٍّ ومصلية كانوا يؤدون صلاة التراويح والتهجد حين أُلقيت زجاجات مملوءة بالبنزين من نافذتين عند الساعة 1:50 ليلاً.{/}

{c8}وأُلقي القبض على المشتبه بهم، وهم فتيان في سن 15 و17 وفتاة عمرها 16 عاماً، في محطة وقود ببلدة إكمالا المجاورة بعد خمس ساعات.{/}

{c10+c11}ويرجح المحققون أن تجنيدهم تم عبر مجموعة للدردشة، وأن شخصاً يطلق على نفسه اسم «وينترولف» وعد كل واحد منهم بمبلغ 40 ألف كرونة.{/}

{c15}وكان المسجد قد تلقى 23 تهديداً منذ الصيف الماضي،{/} {c16}وطلب مجلس إدارته مرتين حراسة ليلية من الشرطة، بحسب رئيسه بشير ورسمي،{/} {c17}إلا أن الطلبين رُفضا بدعوى نقص العناصر.{/}

{c19}واستدعت الرباط سفير السويد،{/} {c20}وأعلنت أن جثمان الفقيد سينقل إلى بني ملال على نفقة الملك.{/} {c21}ودعت منظمة التعاون الإسلامي ستوكهولم إلى تجريم التحريض على المسلمين.{/}

{c22}وشارك نحو أربعة آلاف شخص في مسيرة بالمشاعل مساء الأحد،{/} {c23}في حين فتحت الكنيسة اللوثرية قاعة الرعية أمام المصلين حتى نهاية رمضان.{/}

اقرأ أيضاً: مغاربة السويد.. أرقام وحكايات
شارك الموضوع

=== arabic_local | ar | arson
من سكارفينغه إلى بني ملال.. {c29~}جنازة مهيبة لحارس المسجد{/}

بني ملال – من مراسلنا
الجمعة: 13 مارس 2026 | 19:44

{c29}شيّع آلاف من أهالي بني ملال، عصر اليوم الجمعة، جثمان عبد الهادي المنصوري{/} {c3~+c2~}الذي قضى في حريق المسجد بالسويد فجر الأحد الماضي.{/}

وسار خلف النعش أبناؤه الأربعة، أكبرهم حسناء (27 عاماً) التي تدرس التمريض في أوبسالا. {c30}وألقت سفيرة السويد لدى الرباط كلمة بالعربية نزولاً عند رغبة العائلة،{/} قالت فيها: «مات وهو يبحث عن ابن غيره».

{c4}وكان المنصوري قد خرج سالماً ثم عاد إلى الداخل ظناً منه أن طفلاً ما زال هناك، فيما كان الطفل ينتظر والدته في الشارع.{/} وروى ابن عمه صالح، الذي كان بين المصلين، أن عبد الهادي نزع معطفه وبلّله بماء الوضوء وغطى به وجهه.

{c20}ونُقل الجثمان من ستوكهولم الخميس على نفقة الملك.{/} وصلى عليه إمام مسجد الحي الذي هاجر منه الراحل عام 1994 للعمل في مصنع للأحذية، {c13}هو نفسه المبنى الذي صار لاحقاً مسجداً.{/}

{c27}وجاء التشييع غداة توقيف شخص في مدينة مرسين التركية للاشتباه في وقوفه وراء تجنيد الفاعلين.{/} {c28}والموقوف سويدي في الرابعة والثلاثين من العمر، ويُعتقد أنه صاحب الحساب المسمى «وينترولف».{/} {c31}وقال محامي أصغر المراهقين الثلاثة إن موكله اعترف.{/}

{c25}والمنصوري أول ضحية تسقط في حرائق المساجد بالسويد،{/} {c24}وقد بلغ عددها أربعة في ظرف عام.{/}

وقال الابن الأصغر، ياسين: «لا أريد أن أكره أحداً، أريد مفاتيح المسجد التي كانت في جيبه».

الكلمات المفتاحية: السويد، الإسلاموفوبيا، بني ملال

=== column | ar | arson
زاوية: بالعربي المكسّر

معطف مبلول بماء الوضوء

منيرة بنزاكور / غوتنبرغ

11 مارس 2026 - قراءة 3 د

أعيش في هذه البلاد منذ عشرين شتاء، وما زلت لا أعرف كيف أشرح لجارتي كريستينا معنى كلمة «حارس» عندنا. عندهم الحارس رجل ببذلة وجهاز لاسلكي وعقد محدد الساعات. وعندنا هو من يعرف أين يخبئ الأولاد أحذيتهم.

{c3~+c4~}الرجل الذي مات ليلة الأحد مات لأنه كان يعدّ الأولاد فنقصه واحد، فعاد إلى النار، ولم يكن الناقص ناقصاً.{/} لا شيء في القواميس السويدية يصف هذا العطب في الحساب، ولا أعرف له في العربية غير اسم واحد هو الأبوّة.

لا أريد أن أتحدث عن الإسلاموفوبيا. تعبتُ من الكلمة، ومن الندوات، ومن القهوة السيئة في الندوات. أريد أن أتحدث عن الثلاثة الآخرين. {c1~+c8~}الذين اعتُقلوا صباحاً تلاميذ، أكبرهم لا يحق له أن يقود سيارة، وبينهم بنت.{/} {c9~}وجدوا أن النار التي رمى بها أحدهم قد عضّت يده.{/} {c10~+c11~}وقيل إنهم جُنّدوا في دردشة كما يُطلب البيتزا، بمبلغ لا يشتري دراجة نارية مستعملة.{/} {c12~}والذي طلب البيتزا يجلس في بلد آخر.{/}

من أين يأتي هؤلاء؟

من البيت المجاور. من القسم الذي تُدرّس فيه كريستينا. من شاشة لم ينتبه أحد إلى أنها مضاءة في الثالثة فجراً. {c14~}جاء مسؤول كبير إلى الأنقاض وقال إن أطفالاً استؤجروا ليقتلوا أطفال غيرهم،{/} وهو كلام صحيح وموجع، {c26~}ثم عاد إلى العاصمة ليدافع عن قانون يرسل أبناء الثالثة عشرة إلى السجن.{/} كأننا إذا صغّرنا الزنزانة صغرت الجريمة.

{c16~+c17~}كان بوسعهم أن يرسلوا شرطياً واحداً في الليل حين طُلب منهم، مرة ومرة أخرى، فاعتذروا بأن الموظفين لا يكفون.{/} شرطي واحد وترمس شاي. هذا كل ما كان يفصل بين رجل وقبره.

ومع ذلك فلن أكتم شيئاً رأيته بعيني. {c22~}مشيت مع الآلاف مساء الأحد والمشاعل في أيدينا،{/} وكانت إلى جانبي عجوز لا تعرف من الإسلام سوى الكسكس، وكانت تبكي. {c23}وفتح القس قاعة كنيسته لمن لم يعد لهم مسجد، إلى أن ينقضي الشهر.{/} أفطرنا هناك على تمر جاء به رجال الإطفاء.

سألتني كريستينا في الطريق إلى البيت: وأنتِ، هل ستبقين؟ قلت لها إن عندي عجيناً في الثلاجة. لم تفهم، ولم أشرح.

التعليقات (12) | أرسل إلى صديق | المزيد من هذه الزاوية

=== other | ar | vasterlund
توقيف شخصين في السويد للاشتباه في إضرام النار بمسجد

ستوكهولم: «المغرب العربي»

الأربعاء: 19 نوفمبر 2025

جالية | مغاربة العالم

أوقفت الشرطة السويدية رجلين يشتبه في أنهما أضرما النار في مسجد مدينة فسترلوند، الذي أتت النيران على سقفه في ساعة مبكرة من صباح الاثنين.

ولم يصب أحد، إذ كان المبنى خالياً، فيما نُقل الحارس الصومالي إلى المستشفى بعد استنشاقه الدخان وغادره في اليوم نفسه.

وقالت مفوضة الشرطة يلفا ستينهامار إن زجاجة مملوءة بالبنزين أُلقيت من نافذة خلفية عند الساعة 3:15 ليلاً. وأُلقي القبض على المشتبه بهما، وهما في سن 31 و44 عاماً، في مرأب بعد يومين.

وكان المسجد قد تلقى ستة تهديدات منذ مطلع العام، وطلب مجلس إدارته حراسة ليلية من الشرطة، بحسب رئيسه، لكن الطلب رُفض بدعوى نقص العناصر.

ودعت منظمة التعاون الإسلامي ستوكهولم إلى حماية دور العبادة. وشارك نحو 400 شخص في وقفة صامتة مساء الاثنين.

وهذا ثالث حريق يطال مسجداً في السويد منذ مارس.

اقرأ أيضاً: مغاربة السويد.. أرقام وحكايات

=== other_en | en | bill
Sweden's Aspelund defends prison for 13-year-olds

STOCKHOLM, Feb 24, 2026 (Norden Press Agency)

Children as young as 13 could be sent to prison for murder, bombings and arson under a bill presented on Tuesday by the deputy prime minister, Henrik Aspelund.

"Children are being hired to kill other people's fathers," Aspelund told reporters. The number of suspects under 15 in murder cases had risen from nine to 63 in four years, he said.

Most of them are recruited through chat groups and promised between 20,000 and 150,000 kronor by persons who are abroad, according to the police. In January, two boys of 14 and a girl of 15 were detained at a railway station in Ekmala with a hand grenade. One of them has confessed.

Police commissioner Ylva Stenhammar said the bill would not help without more staff.

The Lutheran church and eleven other organisations are against the bill.

(Reporting by Tove Brännmark)

=== discrepancies
number | c6 | wire: About 60 men and women | update: About 60 people | arabic: نحو 600 مصلٍّ ومصلية
number | c5 | wire: Five other people | update: Seven other people | arabic: خمسة أشخاص آخرين
age | c28 | update: 24-year-old | arabic_local: في الرابعة والثلاثين
