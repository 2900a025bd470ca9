=== snap | en | bank
URGENT: {c1~}Gunman takes hostages in Lebanese bank - police{/}

NABATIEH, Lebanon, Feb 12 (Cedar Coast Agency) - {c1}An armed man took hostages in a branch of Litani Bank in the southern city of Nabatieh on Thursday,{/} {c2}police said.{/}

{c3}There are about 20 people inside.{/} {c4}Shots were heard.{/}

=== wire | en | bank
{c1~+c5~}Lebanese farmer holds bank staff at gunpoint for his own savings{/}

By Nisrine Haddadin

NABATIEH, Lebanon, Feb 12, 2026 (Cedar Coast Agency) - {c1+c5}A tobacco farmer armed with a hunting rifle took staff and customers hostage in a bank in the Lebanese city of Nabatieh on Thursday, demanding that it pay out his savings,{/} {c2}police said.{/}

{c6}The man, Hassan Fakhreddine Beydoun, 58,{/} {c5}is asking for $46,000 which he deposited with Litani Bank in 2018{/} {c7}to pay for his daughter's kidney transplant.{/}

{c3}Nine employees and five customers were inside when he locked the door from within shortly after 10 a.m.,{/} the bank's regional manager, Rola Nassar, said.

{c4}Colonel Wissam Abi Rached of the Internal Security Forces denied early reports of shots. "What people heard was the shutter," he said.{/}

{c9}Beydoun let an elderly customer and a pregnant cashier go at noon.{/} {c10}"He gave me his chair and asked if I wanted water," said the cashier, Mirna Khalil.{/}

{c11}The bank offered $8,000 as a first payment.{/} {c12}Beydoun refused through the window.{/}

{c13}A crowd of several hundred gathered in the street and sang,{/} {c14}and a bakery sent in bread for the hostages and the hostage-taker.{/}

{c15}Lebanese banks have blocked most withdrawals in dollars since the crash of 2019.{/} {c16}Depositors have raided at least 30 branches since then to get at their own money.{/}

{c17}In August a nurse, Ghada Sarieddine, took $19,000 from a bank in Aley with a spray can that she passed off as a petrol bomb.{/} {c18}She was released on bail after nine days and is awaiting trial.{/}

=== wrap | en | bank
{c19~}Lebanese hostage-taker surrenders with $35,000 of his savings{/}

By Nisrine Haddadin and Joseph Tohme

NABATIEH, Lebanon, Feb 12, 2026 (Cedar Coast Agency) - {c19+c1~}A Lebanese farmer who had held bank employees at gunpoint for seven hours surrendered on Thursday after the bank paid him $35,000 of his own savings.{/}

{c20}All the hostages were freed unharmed.{/}

{c6}Hassan Fakhreddine Beydoun, 58, a tobacco grower,{/} {c5}had demanded $46,000 which he deposited with Litani Bank in 2018{/} {c7}to pay for his daughter's kidney transplant.{/}

{c21}The money was handed to his brother, who left by a back door before the police came in.{/} {c22}The prosecutor's office said that it would have to be returned.{/}

{c23}The hunting rifle was not loaded, Colonel Wissam Abi Rached of the Internal Security Forces said.{/} {c4}He had earlier denied that shots had been fired.{/}

{c11}The bank at first offered $8,000.{/} {c24}The deal was brokered by the imam of the neighbourhood, Sheikh Jawad Mroueh, and a lawyer of the Depositors' Bell association.{/}

{c25}The association called on people to keep watch outside the barracks where Beydoun is held.{/} {c26}"They stole his daughter's kidney and he is the thief?" said its lawyer, Rima Abou Ltaif.{/}

{c27}The Association of Banks said that all branches in the south would close until Tuesday.{/}

{c13}A crowd of several hundred had gathered in the street and sung,{/} {c14}and a bakery sent in bread for the hostages and the hostage-taker.{/}

{c15}Lebanese banks have blocked most withdrawals in dollars since the crash of 2019.{/} {c16}Depositors have raided at least 30 branches since then to get at their own money.{/}

{c17}In August a nurse, Ghada Sarieddine, took $19,000 from a bank in Aley with a spray can that she passed off as a petrol bomb.{/} {c18}She was released on bail after nine days and is awaiting trial.{/}

=== followup | en | bank
{c28~}Lebanese judge frees farmer who held up bank for his own savings{/}

NABATIEH, Lebanon, Feb 13, 2026 (Cedar Coast Agency) - {c28+c1~}A judge in Lebanon released on Friday a farmer who had held bank employees hostage a day earlier,{/} {c29}after the bank withdrew its complaint.{/}

{c30}Hassan Fakhreddine Beydoun was carried out of the barracks on shoulders.{/} "I am going home to water the seedlings," he said.

{c22}The prosecutor's office said that he could keep the money, correcting its statement of Thursday.{/} {c19~}Litani Bank had paid out $35,000 when he gave up after seven hours.{/} {c31}He will be charged with deprivation of liberty, a court official said.{/}

{c7}The money is meant for a kidney transplant for his daughter Fatima, 23.{/} {c32}A hospital in Beirut said that it had scheduled the operation for March 3.{/}

{c23}His rifle had not been loaded, according to the police.{/}

{c33}Two more banks were raided on Friday, in Tyre and in the Beirut suburb of Chiyah.{/} {c27}The Association of Banks said branches in the south would stay closed until Wednesday.{/}

{c15}Lebanese banks have blocked most withdrawals in dollars since the crash of 2019.{/} {c16}Depositors have raided at least 32 branches since then to get at their own money.{/}

=== arabic | ar | bank
جنوبيات
الصفحة الرئيسية / لبنان / أمن وقضاء

{c19~}«أودعتُ ليرتي تعباً»... مزارع النبطية يستردّ بعض ماله ويسلّم نفسه{/}

13 شباط 2026 | 00:40
خاص «جنوبيات» – النبطية

{c19~}سبع ساعات انتهت بحقيبة فيها 35 ألف دولار.{/} {c1~+c6}حسن فخر الدين بيضون، مزارع التبغ ابن الثامنة والخمسين، دخل صباح أمس مصرف الليطاني في النبطية ببندقية صيد،{/} {c5}مطالباً بوديعته البالغة 46 ألف دولار التي وضعها في المصرف عام 2018.{/} {c7}ابنته تحتاج إلى زراعة كلية، ولا أحد يزرع الكلى بالوعود.{/}

{c3}في الداخل كان 14 شخصاً، تسعة منهم موظفون.{/} {c9}عند الظهر خرجت موظفة الصندوق الحامل ومعها زبون مسنّ.{/} {c10}تقول ميرنا خليل: «أعطاني كرسيه وسألني إن كنت عطشى».{/}

{c4}سرت شائعة عن إطلاق نار، ونفتها قوى الأمن الداخلي.{/} {c23}وتبيّن لاحقاً أن البندقية كانت فارغة، كما قال العقيد وسام أبي راشد.{/}

{c11}عرض المصرف أولاً 18 ألف دولار{/} {c12~}فرفض بيضون.{/} {c24}ثم دخل على الخط الشيخ جواد مروّة إمام الحي ومحامية من جمعية «جرس المودعين»، فكان الاتفاق.{/} {c21}استلم الشقيق المال وخرج من الباب الخلفي قبل دخول القوى الأمنية.{/}

{c13}في الخارج غنّى المئات،{/} {c14}وأرسل فرن الحي الخبز للجميع، رهائن وخاطفاً.{/}

{c26}المحامية ريما أبو لطيف سألت: «سرقوا كلية ابنته ويصير هو السارق؟»{/} {c25}ودعت الجمعية إلى الاعتصام أمام الثكنة حيث يُحتجز بيضون.{/} {c22}أما النيابة العامة فترى أن المال يجب أن يُعاد.{/} {c27~}وأعلنت جمعية المصارف إقفال فروع الجنوب.{/}

شاركها على: 🅕 🅧 🅦
مواضيع ذات صلة: شتلة التبغ في موسم الجفاف | أسعار المحروقات اليوم

=== rewrite | en | bank
{c28~}Judge shows leniency{/} {c1~}towards man behind Lebanon bank standoff{/}

Levant Observer Online – edited by the AI desk – 14 Feb – 2 min

{c28+c1~}The agriculturist who detained staff of a Lebanese financial institution at the end of last week was set at liberty on Friday following a judicial decision,{/} {c29~}the complaint against him having been dropped.{/} {c30}On leaving the barracks, he was lifted onto the shoulders of supporters.{/}

{c6}Hassan Beydoun, aged 58, whose livelihood is tobacco,{/} {c1~+c3~}had confined more than a dozen persons in a Nabatieh branch on Wednesday{/} {c5~}with a view to recovering a deposit made some eight years ago.{/} {c7~}He cited the medical needs of his offspring.{/} {c32~}Her operation is now reported to be set for early March at a facility in the capital.{/}

{c20}It should be emphasized that no harm befell any of those detained,{/} {c23}and that the firearm contained no ammunition.{/} {c14~}Witnesses even recalled baked goods being delivered to the premises.{/}

{c19~}In the end, a sum of $35,000 was disbursed,{/} {c24~}mediation having been provided by a cleric and a legal representative.{/} {c22}Whereas prosecutors originally insisted on restitution, they have since reversed their position.{/} {c31~}He is nonetheless expected to face a charge.{/}

{c15}Access to dollar savings has been severely curtailed by the nation's lenders from 2019 onwards.{/} {c16~}Dozens of similar incidents have ensued,{/} {c33~}a further two of which were registered on the very day of his release.{/}

In conclusion, the case illustrates the complex interplay between law and desperation in the contemporary Levant.

=== other | en | aley
Lebanese nurse acquitted over bank raid with spray can

By Nisrine Haddadin

BAABDA, Lebanon, June 4, 2026 (Cedar Coast Agency) - A Lebanese nurse who took $19,000 of her own savings from a bank at the point of a spray can was acquitted on Thursday.

{d1}The court in Baabda found that Ghada Sarieddine, 41, had acted out of necessity.{/} {d2}She needed the money for her mother's heart operation.{/} {d3}She may keep it.{/}

{d4}The bank, Crédit Aley, said that it would appeal.{/}

Sarieddine held nine employees and three customers for two hours in August. All were freed unharmed. "She asked if I wanted water," a cashier told the court. {d5}What was taken for petrol was oven cleaner.{/}

The bank at first offered $3,000. She refused.

{d6}She was carried out of the courthouse on shoulders.{/} {d7}"They held my money hostage for six years, I held them for two hours," she said.{/} {d8}Her lawyer, Rima Abou Ltaif of the Depositors' Bell association, called it the first such verdict.{/}

Lebanese banks have blocked most withdrawals in dollars since the crash of 2019. A tobacco farmer who held up a bank in Nabatieh in February is to go on trial in the autumn.

=== other-ar | ar | aley
جنوبيات
لبنان / أمن وقضاء

محكمة بعبدا تنتصر للمودعين

4 حزيران 2026 | 17:15

{d1}برّأت محكمة بعبدا اليوم الممرضة غادة سري الدين، معتبرة أنها تصرّفت بدافع الضرورة.{/} {d3}وقضت بحقها في الاحتفاظ بالمال الذي استردته،{/} {d2}وكان مخصصاً لجراحة في قلب والدتها.{/}

{d6}وخرجت سري الدين من قصر العدل محمولة على الأكتاف{/} {d7}وهي تقول: «احتجزوا مالي ست سنوات واحتجزتهم ساعتين».{/}

{d8}ورأت محاميتها ريما أبو لطيف أنه الحكم الأول من نوعه في البلاد.{/} {d4~}ويعتزم المصرف استئنافه.{/}

{d5~}يُذكر أن «القنبلة» لم تكن سوى علبة لتنظيف الأفران.{/}

مواضيع ذات صلة: ما هو سعر الصرف اليوم؟

=== discrepancies
number | c3 | snap: about 20 people | wire: Nine employees and five customers
negation | c4 | snap: Shots were heard | wire: denied early reports of shots | arabic: ونفتها
negation | c22 | wrap: would have to be returned | followup: could keep the money
amount | c11 | wire: $8,000 | arabic: 18 ألف دولار
date | c27 | wrap: until Tuesday | followup: until Wednesday
date | c1 | wire: on Thursday | rewrite: on Wednesday
number | c16 | wire: at least 30 branches | followup: at least 32 branches
