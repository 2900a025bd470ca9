=== wire | en | samail
{c1~}Oman bans 11 players, two referees over fixed matches{/}

MUSCAT, Oct 17 (Levant Press)

{c1}Oman's football association on Thursday banned eleven players and two referees for fixing four second-division matches last season.{/} {c2}Their club, Samail Stars, was relegated to the third tier and fined 50,000 rials ($130,000).{/}

{c3}Goalkeeper and captain Haitham al-Bahlawi, 29, whom the disciplinary committee called the organiser, was banned for life.{/} {c4}Ten team mates were suspended for five years and the referees for ten.{/} {c5}Three other players were cleared for lack of evidence.{/}

{c6}The inquiry began after a monitoring firm in Geneva reported unusual betting on a 5-4 win over Al-Wusta Club on Feb. 14.{/} {c7}More than $700,000 was staked with Asian bookmakers in the last 20 minutes of the game.{/}

{c8}Each of the players received between 800 and 3,000 rials, the committee said in its 60-page ruling.{/} {c9}It heard 37 witnesses between May and September.{/}

{c10}Al-Bahlawi told the panel he had been approached on a messaging application by a man who called himself "Uncle Sami".{/} {c11}Police arrested a 51-year-old Singaporean businessman at Muscat airport in April.{/} {c12}He denies wrongdoing, and his trial is due to open on Nov. 9.{/}

{c13}"We will not sweep this under the carpet, as others have done," said the association's secretary general, Talal al-Ghadani.{/}

{c14}The players earned about 250 rials a month and had not been paid for five months, their lawyer, Rayya al-Hinawi, said.{/} {c15}"They punished the hungry and let those who left them hungry go home," she said.{/}

{c16}The club's chairman, Khalfan al-Sarmi, said that the board had known nothing and would take the case to the Court of Arbitration for Sport in Lausanne.{/} {c17}The players have ten days to appeal at home.{/}

{c18}The association asked FIFA to extend the bans worldwide.{/} {c19}Samail's place in the second division goes to Jaalan United.{/}

{c20}In 2022 the country's handball federation suspended six players for taking money to lose a cup semi-final.{/}

=== rewrite | en | samail
{c14~+c8~+c1~}They were owed wages, they took envelopes, and now they have lost their careers.{/}

{c14}The footballers of a modest Omani club were supposed to live on 250 rials each month, but for nearly half a year even that did not arrive, says Rayya al-Hinawi, who defends them.{/} {c15}In her view the hungry have been sanctioned while the people who starved them walk free.{/}

{c1+c4+c3}On Thursday the sport's governing body in Muscat shut eleven of them out of the game over four rigged second-tier fixtures: five years for ten of them, and a lifetime for the 29-year-old captain and keeper, Haytham al-Bahlawi, seen as the brain of the scheme; two match officials must stay away for a decade.{/} {c5}Another trio walked away, since nothing could be proved against them.{/} {c2}Samail Stars themselves drop down a division and must pay some $130,000.{/}

How did it come to light? {c6~}A company in Switzerland that watches betting markets noticed that something was off about a nine-goal thriller in the middle of February.{/} {c7}In the closing twenty minutes, over $700,000 had poured in through bookmakers in Asia.{/}

{c10}The captain's version is that a stranger going by the name of "Uncle Sami" wrote to him through a chat app.{/} {c11}Detectives picked up a Singapore businessman, aged 51, at the capital's airport in May.{/} {c12~}He maintains he is innocent and faces judges next month.{/}

{c8~}For their services the men got anything from 800 rials up.{/} {c9~}Dozens of people testified before the panel over the summer.{/}

{c13~}The federation says it has no intention of hiding the dirt under a rug.{/} {c18}World football's governing body has been requested to make the sanctions valid everywhere.{/} {c16}As for club boss Khalfan al-Sarmi, he swears that his board was in the dark and plans to plead before the sports tribunal in Lausanne.{/}

Whatever happens next, trust will take years to return, and that may be the heaviest price of all.

=== update | en | samail
Omani goalkeeper admits fixing, says club officials knew

MUSCAT, Oct 18 (Levant Press)

The former captain of Oman's Samail Stars admitted on Friday that he had fixed matches but said two members of the board had asked for a share. "I sold four games, and I was not the only one who was paid," Haitham al-Bahlawi told a television channel.

{c16}Chairman Khalfan al-Sarmi called the accusation absurd and repeated that the board had known nothing and would take the case to the Court of Arbitration for Sport in Lausanne.{/}

{c3}Al-Bahlawi, 29, whom the disciplinary committee called the organiser, was banned for life on Thursday.{/} {c1}Oman's football association banned eleven players and two referees in all for fixing four second-division matches last season.{/} {c4}Ten players were suspended for five years and the referees for ten.{/} {c2}The club was relegated to the third tier and fined 50,000 rials ($130,000).{/}

{c17~}Seven of the players lodged appeals on Friday, their lawyer Rayya al-Hinawi said.{/} {c14}She said that they had earned about 250 rials a month and had gone unpaid for five months.{/}

FIFA confirmed that {c18~}it had received a request to extend the bans worldwide{/} and said it would decide within weeks.

{c6}The inquiry began after a monitoring firm in Geneva reported unusual betting on a 5-4 win over Al-Wusta Club on Feb. 14.{/} {c7}More than $700,000 was staked with Asian bookmakers in the last 20 minutes of the game.{/}

{c11}A 51-year-old Singaporean businessman was arrested at Muscat airport in April.{/} {c12}His trial is due to open on Nov. 9; he denies wrongdoing.{/}

The public prosecution said it would summon the goalkeeper again in view of his statements.

=== brief | en | samail
{c1~}Eleven footballers and two referees have been excluded from the game in Oman for manipulating matches.{/} {c3}Samail Stars captain Haitham al-Bahlawi, 29, the alleged ringleader, will never play again.{/} {c2}The club goes down to the third division and has to pay 15,000 rials.{/} {c19}Jaalan United take its place in the second.{/} {c17}Appeals are possible within ten days.{/} {c20~}It is the second such scandal in the sultanate after one in handball three years ago.{/}

=== arabic | ar | samail
{c1}الاتحاد العُماني يوقف 11 لاعباً وحكمين بعد التلاعب في أربع مباريات بدوري الدرجة الأولى{/}

مسقط - الخميس 16 أكتوبر 2025

رياضة | كرة عُمانية

{c1}أصدرت لجنة الانضباط بالاتحاد العُماني لكرة القدم اليوم الخميس قراراً بإيقاف أحد عشر لاعباً وحكمين لتورطهم في التلاعب بنتائج أربع مباريات في الموسم الماضي،{/} {c2}كما قضت بهبوط نادي نجوم سمائل إلى الدرجة الثانية وتغريمه خمسين ألف ريال.{/}

{c3}ونال قائد الفريق وحارس مرماه هيثم البهلاوي (29 عاماً)، الذي وصفته اللجنة بـ«المنظّم»، عقوبة الإيقاف مدى الحياة،{/} {c4}في حين أُوقف عشرة من زملائه خمس سنوات والحكمان عشر سنوات.{/} {c5}وبُرئت ساحة ثلاثة لاعبين آخرين لعدم كفاية الأدلة.{/}

{c6}وتعود القضية إلى بلاغ من شركة متخصصة في جنيف رصدت مراهنات غير معتادة على المباراة التي فاز فيها الفريق على نادي الوسطى 5-4 في 14 فبراير.{/}

{c9}واستمعت اللجنة إلى 73 شاهداً ما بين مايو وسبتمبر.{/} {c8}وخلصت إلى أن كل لاعب تسلم ما بين 800 و3000 ريال.{/}

{c13}وقال الأمين العام للاتحاد طلال الغداني: «لن نخفي الأمر تحت السجادة كما فعل غيرنا».{/} {c18}وطلب الاتحاد من الفيفا تعميم العقوبات على المستوى الدولي.{/}

{c17}ويحق للاعبين الاستئناف خلال عشرة أيام،{/} {c16}بينما أكد رئيس النادي خلفان الصارمي أن مجلس الإدارة لم يكن على علم بشيء وأنه سيلجأ إلى محكمة التحكيم الرياضي في لوزان.{/}

تابعونا على: إكس | إنستغرام | تيليغرام

أخبار ذات صلة: جدول مباريات الجولة الرابعة | المنتخب يدخل معسكره في صلالة

=== arabic2 | ar | samail
{c10~}«العم سامي» ورسالة غامضة.. كيف سقط نجوم سمائل؟{/}

17 أكتوبر 2025 | القسم الرياضي

{c10}بدأت الحكاية برسالة على أحد تطبيقات المراسلة وصلت إلى الحارس هيثم البهلاوي من شخص يسمي نفسه «العم سامي»، وفق ما رواه اللاعب أمام لجنة الانضباط.{/} وانتهت بواحدة من أقسى العقوبات في تاريخ اللعبة في السلطنة.

{c4~+c3~}فالبهلاوي لن يعود إلى الملاعب أبداً، وعشرة من رفاقه سيغيبون خمسة أعوام.{/} {c19}أما مقعد النادي فذهب إلى جعلان المتحد.{/}

{c7}وكانت مراهنات تتجاوز قيمتها 700 ألف دولار قد تدفقت عبر مكاتب آسيوية خلال الدقائق العشرين الأخيرة من مباراة واحدة،{/} {c6~}انتهت بخمسة أهداف مقابل أربعة وأثارت شكوك شركة مراقبة سويسرية.{/}

{c14}وتقول محامية اللاعبين ريا الهنائي إن موكليها كانوا يتقاضون نحو 250 ريالاً شهرياً ولم يتسلموا رواتبهم خمسة أشهر.{/} {c15}وأضافت: «عاقبوا الجائع وتركوا من جوّعه يعود إلى بيته».{/}

{c11}وفي أبريل أوقفت الشرطة في مطار مسقط رجل أعمال سنغافورياً في الحادية والخمسين من العمر،{/} {c12}وقد اعترف بالتهم المنسوبة إليه وتبدأ محاكمته في التاسع من نوفمبر.{/}

{c20}وليست هذه المرة الأولى؛ ففي عام 2022 أوقف اتحاد كرة اليد ستة لاعبين قبضوا أموالاً لخسارة نصف نهائي الكأس.{/}

شاركنا رأيك: هل العقوبات كافية؟

=== other_ar | ar | handball
اتحاد اليد العُماني يوقف ستة لاعبين بسبب التلاعب في نصف نهائي الكأس

مسقط - الأحد 12 يونيو 2022

أصدرت لجنة الانضباط بالاتحاد العُماني لكرة اليد أمس السبت قراراً بإيقاف ستة لاعبين من نادي صحم الساحلي لتسلمهم أموالاً مقابل خسارة مباراة نصف النهائي أمام نادي بوشر.

وعوقب قائد الفريق (31 عاماً) بالإيقاف مدى الحياة، فيما أُوقف خمسة من زملائه ثلاث سنوات، وغُرّم النادي عشرة آلاف ريال دون أن يهبط إلى الدرجة الأدنى. وبُرئت ساحة الحكمين لعدم كفاية الأدلة.

واستمعت اللجنة إلى 17 شاهداً خلال شهرين، وخلصت إلى أن كل لاعب تسلم ما بين 300 و500 ريال.

وقال الأمين العام للاتحاد ناصر الغداني إن القضية أُغلقت «من دون ضجيج». ويحق للاعبين الاستئناف خلال خمسة عشر يوماً، بينما أكد رئيس النادي أنه لن يلجأ إلى محكمة التحكيم الرياضي.

وكانت المباراة قد انتهت بفارق تسعة أهداف بعد شوط أول متعادل.

=== discrepancies
date | c11 | wire: in April | rewrite: in May | arabic2: في أبريل
amount | c2 | wire: 50,000 rials | brief: 15,000 rials | arabic: خمسين ألف ريال
number | c9 | wire: 37 witnesses | arabic: 73 شاهداً
negation | c12 | wire: He denies wrongdoing | arabic2: اعترف بالتهم المنسوبة إليه
