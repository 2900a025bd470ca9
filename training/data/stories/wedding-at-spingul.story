=== wire | en | strike
{c1~}Pakistani air strike kills 31 at Afghan wedding, Taliban say{/}

KABUL, April 5, 2026 (Eastlight News)

{c1}A Pakistani air strike killed 31 guests of a wedding in the Afghan province of Kunar late on Saturday, the Taliban administration said.{/}

{c2}Nineteen of the dead were women and children,{/} {c3}and 44 people were injured, according to its chief spokesman, Mawlawi Samiullah Hotak.{/}

{c4}Pakistan's military said that it had struck a training camp of the Pakistani Taliban in the same valley, Spingul,{/} {c5}and that 26 militants had been killed.{/} {c6}"There was no wedding. There was a gathering, and those who gathered had guns," its spokesman, Major General Faisal Durrani, said.{/}

{c7}Two bombs fell at 10:20 p.m. on a courtyard where the women were eating,{/} {c8}said the groom's uncle, Haji Rahmat Gul.{/} {c9}The bride, Palwasha, 20, was killed{/} {c10}and the groom lost a leg.{/}

{c11}The strike came four days after a suicide bomber killed 17 cadets at the gate of a police college in Nowshera,{/} {c12}for which the Pakistani Taliban claimed responsibility.{/} {c13}Islamabad says the attack was planned in Spingul by a commander known as Qari Zarqawi.{/} {c14}It is not clear whether he was in the valley on Saturday.{/}

{c15}"We shall answer at a time and in a place of our choosing," Hotak said.{/} {c16}Afghan forces fired rockets at two Pakistani border posts on Sunday morning,{/} {c17}and Pakistan closed the crossing at Torkham,{/} {c18}where some 1,200 lorries are stranded.{/}

{c19}Qatar, which brokered a ceasefire between the neighbours in October, called on both to refrain from further strikes{/} {c20}and invited them to Doha for Thursday.{/} {c21}Kabul has accepted and Islamabad has not replied.{/}

{c22}The United Nations mission in Afghanistan said it had verified the deaths of 23 civilians{/} {c23}and that its count went on.{/} {c24}An ambulance of an Italian charity took three hours to reach the valley because the road had been cut by a landslide.{/}

{c25}Pakistan has expelled more than one million Afghans since 2023.{/} {c26}It accuses Kabul of sheltering the Pakistani Taliban, which Kabul denies.{/}

(Reporting by Zarmina Safi and Usman Kiani)

=== arabic | ar | strike
{c1~}حكومة طالبان: 31 قتيلاً في غارة باكستانية على حفل زفاف شرقي أفغانستان{/}

كابل – «العربي الدولي»
الأحد: 5 أبريل 2026 - 17:03

آسيا

{c1+c2}قالت الحكومة الأفغانية إن 31 شخصاً، بينهم 19 من النساء والأطفال، قُتلوا في غارة شنتها مقاتلات باكستانية مساء السبت على حفل زفاف في ولاية كونر.{/}

{c3}وأوضح المتحدث باسمها المولوي سميع الله هوتك أن الغارة أوقعت كذلك 44 جريحاً.{/}

{c4}في المقابل، أعلن الجيش الباكستاني أنه استهدف معسكراً لتدريب عناصر حركة طالبان باكستان في وادي سبينغل،{/} {c5}وأن 26 مسلحاً لقوا حتفهم.{/} {c6}وقال المتحدث باسمه اللواء فيصل دراني: «لم يكن هناك عرس، بل كان هناك تجمع، ومن تجمعوا كانوا يحملون السلاح».{/}

{c7+c8}وروى حاجي رحمت غُل، عم العريس، أن قنبلتين سقطتا عند الساعة 10:20 ليلاً على فناء كانت النساء يتناولن فيه العشاء.{/} {c9~+c10}وقُتلت العروس (20 عاماً) وفقد العريس ذراعه.{/}

رد ورد مضاد

{c15}وتوعدت كابل على لسان هوتك بالرد «في الزمان والمكان اللذين نختارهما»،{/} {c16}وأطلقت قواتها صباح اليوم الأحد صواريخ على مركزين حدوديين باكستانيين،{/} {c17+c18}بينما أغلقت إسلام آباد معبر طورخم، حيث تقطعت السبل بنحو 1200 شاحنة.{/}

{c11+c12}وجاءت الغارة بعد أربعة أيام من هجوم انتحاري تبنته طالبان باكستان وأودى بحياة 17 طالباً عند بوابة كلية للشرطة في نوشيرا،{/} {c13}وتقول إسلام آباد إن قيادياً يلقب «قاري زرقاوي» خطط له في سبينغل.{/}

{c19}ودعت دولة قطر، الوسيطة في اتفاق وقف إطلاق النار المبرم بين الجارتين في أكتوبر، الطرفين إلى الامتناع عن مزيد من الضربات،{/} {c20}ووجهت لهما دعوة للاجتماع في الدوحة الخميس،{/} {c21}قبلتها كابل ولم ترد عليها إسلام آباد.{/}

{c22}من جانبها، قالت بعثة الأمم المتحدة إنها تحققت من مقتل 23 مدنياً.{/}

{c26}وتتهم باكستان جارتها بإيواء طالبان باكستان، وهو ما تنفيه كابل.{/}

شارك: X  واتساب  تليغرام

=== arabic_local | ar | strike
العربي الدولي في سبينغل: «أكلنا الأرز الذي طُبخ للعرس في العزاء»

كونر (شرق أفغانستان) – حميد الله شيرزاد
الثلاثاء: 7 أبريل 2026 | وقت القراءة 4 دقائق

تقارير وحوارات

القدور ما زالت في مكانها تحت شجرة الجوز، سبع قدور كبيرة من النحاس. يقول الطباخ غلام سخي إنه كان يرفع الغطاء عن آخرها حين انطفأ كل شيء. {c7}كان الرجال في بيت الجيران والنساء في الفناء أمام أطباقهن، فوقعت القنبلتان على الفناء،{/} والساعة في جيب الطباخ متوقفة عند العاشرة وثلث.

{c9}زُفّت بلوشة، ابنة العشرين، إلى القبر بثوبها الأخضر.{/} {c10}أما عريسها، شير علي، فبُترت ساقه في مستشفى أسعد آباد، ولم يخبره أحد بعد.{/}

{c24}ويشكو الأهالي من أن سيارة إسعاف تابعة لمنظمة إيطالية احتاجت إلى ثلاث ساعات لتصل، لأن انهياراً أرضياً قطع الطريق الوحيد.{/} في أثناء ذلك نُقل المصابون على أبواب خُلعت من مفصلاتها.

{c1~}في مقبرة القرية عددنا واحداً وثلاثين قبراً جديداً، وهو العدد الذي أعلنته سلطات طالبان،{/} {c22+c23}في حين توصلت الأمم المتحدة حتى الآن إلى تأكيد 23 اسماً وتقول إن عملها لم ينته.{/} {c2}ومن القبور ما هو قصير جداً: أحد عشر طفلاً، وثماني نساء.{/}

هل كان في الوادي مسلحون؟

سألنا خمسة من أهل القرية، فأجاب أربعة بالنفي. أما الخامس، وقد رجانا ألا نذكر اسمه، فأشار إلى سفح على الضفة الأخرى للنهر وقال إن غرباء سكنوا فيه طوال الشتاء ورحلوا قبل أسبوع. {c4~}هناك، في تقدير الجيش الباكستاني، كان المعسكر الذي قصفه.{/} {c13~+c14}ولا يُعرف إن كان القيادي الملقب «قاري زرقاوي»، الذي تنسب إليه إسلام آباد التخطيط لتفجير نوشيرا، قد وُجد في الوادي تلك الليلة.{/}

{c6}ويصر اللواء فيصل دراني، الناطق باسم الجيش، على أنه «لم يكن هناك عرس»، وأن المجتمعين كانوا مسلحين.{/} حين ترجمنا العبارة للطباخ أشار إلى القدور ولم يقل شيئاً.

وعلى الطريق إلى جلال آباد {c17~+c18~}رتل الشاحنات الواقفة بسبب إغلاق معبر طورخم يمتد أحد عشر كيلومتراً،{/} والبرتقال فيها بدأ يتعفن. أما قطر {c20+c21}فقد دعت الجانبين إلى الدوحة يوم الخميس، وقبل كلاهما الدعوة.{/}

صورة: أطفال قرب موقع الغارة (العربي الدولي)

الأكثر مشاهدة
١- من هو قاري زرقاوي؟
٢- خط ديوراند: مئة عام من الخلاف

=== rewrite | en | strike
Wedding celebration bombed as tensions between neighbors escalate

Published: 06 Apr 2026 09:14 IST | Source: Agencies | Follow us on Google News

{c1+c4~}Authorities in Kabul have alleged that warplanes belonging to Pakistan bombed a nuptial celebration in Kunar province on Saturday night, leaving 31 individuals deceased, whereas Islamabad contends that a militant training facility was the target.{/}

• {c2}Women and minors accounted for 19 of the fatalities{/}
• {c3~}44 others sustained injuries{/}
• {c5}Pakistan puts the number of slain insurgents at 36{/}

{c6}Maj Gen Faisal Durrani, who speaks for the Pakistani armed forces, dismissed reports of a wedding, stating that those assembled at the spot had been carrying weapons.{/} {c7~+c8~}A relative of the bridegroom, however, recounted that a pair of bombs landed where the female guests were having dinner.{/} {c9~}Among those who lost their lives was the bride herself;{/} {c10~}her husband was severely maimed.{/}

ALSO READ | What is the Durand Line?

The background to the incident is a familiar one. {c11~}Less than a week previously, a suicide attacker had claimed the lives of 17 trainees outside a police academy in Nowshera.{/} {c12+c13~}The Pakistani Taliban denied any involvement in that bombing, yet officials in Islamabad insist that it was orchestrated from the Afghan valley which has now been hit.{/}

{c15~}Kabul has cautioned that a response will be forthcoming.{/} {c16}Rockets were launched at a couple of frontier posts on Sunday,{/} {c17}and the Torkham crossing has been shut by the Pakistani side.{/} {c18}Approximately 1,200 goods vehicles are unable to continue their journeys.{/}

{c19~+c20}Doha, the mediator of last autumn's truce, has urged restraint and has asked both parties to come to the negotiating table on Thursday.{/} {c21}While the Afghans have agreed, a Pakistani answer is still awaited.{/}

{c22}The deaths of 23 civilians have been corroborated thus far by the UN.{/} {c26}Islamabad has long maintained that its foes find refuge across the border, an accusation rejected by the Afghan rulers.{/} {c25}In excess of a million Afghans have been compelled to leave Pakistan over the past three years.{/}

Stay tuned for further developments on this story.

=== column | ar | strike
نقطة نظام

«لم يكن هناك عرس»

وفاء الجبالي

الاثنين: 6 أبريل 2026

كل الحروب تبدأ بالكذب على المفردات. {c6~}يقول الجنرال إن العرس لم يكن عرساً بل «تجمعاً».{/} حسناً يا سيادة الجنرال: وما العرس؟ في قرانا، من جبال الأطلس إلى الهندوكوش، العرس تجمّع، والمأتم تجمّع، وصلاة الجمعة تجمّع، وطابور الخبز. إذا كان كل تجمع هدفاً مشروعاً فالعزلة وحدها بريئة.

{c1~}أكثر من ثلاثين إنساناً ذهبوا ليرقصوا فماتوا.{/} {c9~}العروس بينهم.{/} {c10}والعريس سيعيش بساق واحدة،{/} وسيسأله أحفاد من امرأة أخرى عن الأولى. {c7~}سقطت النار على جهة النساء، وهن يأكلن.{/} هذه تفاصيل لا تحتاج إليها الجيوش، لكننا نحتاج إليها كي لا نصير جيوشاً.

والقصة من الجهة الأخرى

لن أفعل ما يفعله كتّاب جيلي، أن أبكي على ضفة وأعمى عن الضفة الثانية. {c11~}قبل أيام وقف فتى ملغوم أمام باب كلية للشرطة ومزّق سبعة عشر شاباً،{/} أمهاتهم أيضاً كنّ يحسبن لأعراسهم. {c12~}وقد تباهت بالجريمة جماعة لا تخجل.{/} {c26~}وجارتها تقول منذ سنين: هؤلاء عندكم، فيقال لها: ليسوا عندنا.{/} {c25~}ثم تنتقم من خياطين وبائعي فستق، فتحمل مليوناً منهم في الشاحنات وترميهم وراء الحدود.{/} بالله عليكم، من المنتصر في هذا كله؟

أعرف الجواب الذي سيصلني في البريد: «وأنتم العرب، ماذا عن أعراسكم؟» صحيح. في مأرب قُصف عرس، وفي القائم قُصف عرس، وفي كل مرة قيل لنا إنه لم يكن هناك عرس. لدينا أرشيف كامل من الأعراس التي لم تكن.

{c15~}وقد وعد أهل كابل بأن الرد آتٍ حيث يشاؤون ومتى يشاؤون.{/} {c19~+c20~}ووعدت الدوحة بطاولة وشاي، بعد أن ظننا أن شاي الخريف قد نفع.{/} أنا مع الشاي. هو أقل ما اخترعه البشر ضرراً.

تنويه: المقال لا يعبر بالضرورة عن موقف «نقطة نظام»

=== other | en | khost
Pakistani air strike kills 13 in Afghan village, Taliban say

KABUL, Oct 9, 2025 (Eastlight News)

A Pakistani air strike killed 13 members of two families in the Afghan province of Khost late on Wednesday, the Taliban administration said.

Nine of the dead were women and children, and 14 people were injured, according to its chief spokesman, Mawlawi Samiullah Hotak.

Pakistan's military said that it had struck a hideout of the Pakistani Taliban in the village, Tor Kot, and that 16 militants had been killed. "There were no families. There were fighters, and the fighters had guns," its spokesman, Major General Faisal Durrani, said.

The strike came two days after gunmen killed 11 soldiers in an ambush in Kurram, for which the Pakistani Taliban claimed responsibility. Islamabad says the attack was planned by a commander known as Qari Zarqawi, who was reported killed.

"We shall answer when the time comes," Hotak said. Pakistan closed the crossing at Ghulam Khan, where some 200 lorries are stranded.

Qatar called on both neighbours to cease fire. The United Nations mission in Afghanistan said it was trying to verify the deaths of civilians.

(Reporting by Zarmina Safi)

=== other_ar | ar | doha
كابل وإسلام آباد تتفقان في الدوحة على آلية لمراقبة الهدنة

الدوحة – «العربي الدولي»
الاثنين: 3 نوفمبر 2025 - 20:11

آسيا

اتفقت أفغانستان وباكستان، الاثنين، على آلية لمراقبة وقف إطلاق النار المبرم بينهما بوساطة قطرية في أكتوبر.

وقال المتحدث باسم الحكومة الأفغانية المولوي سميع الله هوتك إن الطرفين سيتبادلان المعلومات عن «أي تجمع لمسلحين» قرب الحدود. وأكد المتحدث باسم الجيش الباكستاني اللواء فيصل دراني أن بلاده «ستستهدف من يحملون السلاح فقط».

وتقرر أن يعاد فتح معبر طورخم، حيث تقطعت السبل بنحو 1700 شاحنة، صباح الخميس.

وتتهم باكستان جارتها بإيواء طالبان باكستان. وتنفي كابل ذلك.

شارك: X  واتساب  تليغرام

=== discrepancies
place | c10 | wire: the groom lost a leg | arabic: فقد العريس ذراعه | arabic_local: بُترت ساقه
number | c5 | wire: 26 militants | arabic: 26 مسلحاً | rewrite: 36
negation | c12 | wire: claimed responsibility | arabic: تبنته طالبان باكستان | rewrite: denied any involvement
negation | c21 | wire: Islamabad has not replied | arabic: لم ترد عليها إسلام آباد | arabic_local: قبل كلاهما الدعوة
