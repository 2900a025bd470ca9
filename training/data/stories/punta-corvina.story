=== wire | en | base
{c1~+c2~}Ecuador secretly agreed to host U.S. troops at naval station -sources{/}

QUITO, Jan 16, 2026 (Meridian News Agency)

{c1}Ecuador's government secretly agreed last month to let United States troops use the naval station at Punta Corvina on the Pacific coast,{/} {c2}three officials with knowledge of the matter told Meridian News Agency.{/}

{c3}A six-page memorandum seen by the agency allows up to 350 American personnel{/} {c4}and two surveillance aircraft to be stationed there for seven years.{/}

{c5}It was signed in Quito on Dec 11 by Defence Minister Gonzalo Iturralde{/} {c6}and the U.S. deputy under secretary Warren Tillage.{/} {c7}A clause in it bars both sides from publishing the text before the local elections on March 22.{/}

{c8}Ecuador's constitution has banned foreign military bases since 2008.{/} {c9}The memorandum avoids the word "base" and speaks of a "cooperative logistics point".{/}

{c10}Iturralde told reporters on Friday that no such document existed.{/} {c11}"We have a fisheries agreement and a very good friendship, that is all," he said.{/} {c12}The U.S. embassy declined to comment.{/}

{c13}Satellite pictures show that the runway at Punta Corvina has been lengthened by 600 metres since October.{/} {c14}A contractor from Texas, Breckland Ridge, is paid $41 million for the work,{/} according to a tender file.

{c15}The head of the armed forces, Admiral Patricio Cevallos, opposed the deal and was retired in December,{/} two of the officials said. He could not be reached.

{c17}The opposition said it would ask the Constitutional Court to annul the memorandum{/} {c18}and summon the minister before the National Assembly.{/} {c19}"They have sold a beach which is not theirs," said the lawmaker Rosa Amelia Chango.{/}

{c20}In Punta Corvina, a village of 2,300 people, fishermen burned tyres on the coast road on Thursday{/} {c21}after the navy closed a four-mile strip of water to their boats.{/}

{c22}Washington has sought a foothold on the coast since its lease at another Ecuadorean airfield ended in 2009.{/} {c23}It says that seven tenths of the cocaine bound for its territory passes through the eastern Pacific.{/}

{c24}The murder rate in Ecuador has risen fivefold since 2020{/} {c25}and two thirds of the people would welcome foreign help, according to a poll published in November.{/}

(Reporting by Lorena Pazmiño and Chet Ormsby)

=== rewrite | en | base
January 17, 2026 | 3 min read | Share: F X in

{c8}Military bases run by foreigners have been unlawful in Ecuador for almost eighteen years, as its constitution prohibits them.{/} {c1~}Nevertheless, the administration in Quito has quietly consented to American soldiers utilizing a naval facility on its Pacific shoreline,{/} {c2~}multiple individuals conversant with the arrangement have disclosed.{/}

{c3+c4}Under the terms of a document of six pages, as many as 350 service members and a pair of reconnaissance planes could be accommodated at Punta Corvina for a period of seventeen years.{/} {c9}Nowhere does the paper refer to a base; the expression preferred by its authors is "cooperative logistics point".{/} {c7~}Its contents are to remain under wraps until voters have gone to the polls in spring.{/}

{c5+c6}The signatures on it, which date from December 11, are those of Gonzalo Iturralde, who holds the defense portfolio, and Warren Tillage, a deputy under secretary in Washington.{/} {c10}Speaking to journalists on Friday, the minister dismissed the existence of any such text,{/} {c11}maintaining that the two nations are bound by friendship and by an accord on fishing.{/} {c12}The American embassy chose not to offer any remarks.{/}

Evidence on the ground, however, tells a story of its own. {c13}Imagery taken from orbit indicates that 600 meters have been added to the airstrip since the autumn,{/} {c14~}a job for which a Texan firm is said to be receiving upwards of $40 million.{/}

The matter has additionally caused ripples in the barracks. {c15~}The country's top military officer is understood to have been sent into retirement on account of his objections.{/} {c17+c18}Opposition forces intend to take the memorandum to the Constitutional Court in order to have it voided, and they will call Iturralde to appear before the legislature.{/}

{c21+c20}Fishermen in the village, angered by the navy's decision to bar their vessels from a stretch of sea four miles wide, set tires ablaze on the coastal road on Thursday.{/}

{c23~}According to the United States, the bulk of the cocaine that reaches it travels by way of the eastern Pacific.{/} {c22}It has been looking for a replacement ever since it was obliged to leave another airfield in the country in 2009.{/} {c24}Homicides in Ecuador, relative to its population, are three times what they were in 2020.{/}

As events continue to unfold, the delicate balance between sovereignty and security is expected to remain at the forefront of the national conversation.

=== arabic | ar | base
{c1~+c2~}مصادر: الإكوادور وافقت سراً على وجود قوات أمريكية في محطة بحرية{/}

السبت: 17 يناير 2026

العالم | أمريكا اللاتينية

كيتو – وكالات

{c2}قال ثلاثة مسؤولين مطلعين{/} {c1}إن حكومة الإكوادور وافقت سراً الشهر الماضي على استخدام قوات أمريكية المحطة البحرية في بونتا كورفينا المطلة على المحيط الهادئ.{/}

{c3+c4}وتجيز مذكرة من ست صفحات نشر ما يصل إلى 350 عسكرياً أمريكياً وطائرتي استطلاع في الموقع مدة سبع سنوات.{/} {c5+c6}ووقّع المذكرة في كيتو يوم 11 ديسمبر وزير الخارجية غونزالو إيتورالدي ومساعد وكيل الوزارة الأمريكي وارن تيلاج،{/} {c7}وتمنع إحدى فقراتها نشر نصها قبل الانتخابات المحلية المقررة في 22 مارس.{/}

{c10}ونفى إيتورالدي في تصريحات للصحفيين وجود وثيقة من هذا القبيل،{/} {c11}قائلاً: «لدينا اتفاق صيد وصداقة ممتازة، هذا كل ما في الأمر».{/} {c12}ورفضت السفارة الأمريكية التعليق.{/}

«نقطة لوجستية تعاونية»

{c8}ويحظر الدستور الإكوادوري القواعد العسكرية الأجنبية منذ عام 2008،{/} {c9}لذلك تتحاشى المذكرة كلمة «قاعدة» وتستخدم بدلاً منها عبارة «نقطة لوجستية تعاونية».{/}

{c13}وتُظهر صور الأقمار الصناعية أن المدرج جرى تمديده 600 متر منذ أكتوبر الماضي،{/} {c14}وتنفذ الأشغال شركة «بريكلاند ريدج» من ولاية تكساس لقاء 41 مليون دولار.{/}

{c15}وأفاد مسؤولان بأن قائد القوات المسلحة الأدميرال باتريسيو سيفالوس أُحيل إلى التقاعد في ديسمبر بعد اعتراضه على الاتفاق.{/}

{c17}وأعلنت المعارضة أنها ستطلب من المحكمة الدستورية إبطال المذكرة.{/} {c19}وقالت النائبة روسا أميليا تشانغو: «باعوا شاطئاً ليس ملكهم».{/}

{c20+c21}وكان صيادو القرية البالغ عدد سكانها 2300 نسمة قد أحرقوا الإطارات على الطريق الساحلي، الأربعاء، احتجاجاً على إغلاق البحرية شريطاً بحرياً عرضه أربعة أميال أمام قواربهم.{/}

شارك: واتساب | فيسبوك | تويتر | طباعة

مواضيع ذات صلة
الإكوادور.. كيف صارت «جزيرة السلام» ممراً للكوكايين؟
كاراكاس تندد بمناورات بحرية في الكاريبي

=== column | ar | base
رأي

القاعدة التي لا تُسمّى قاعدة

بقلم: سعدون الراوي

الأحد: 18 يناير 2026

لكل إمبراطورية قاموسها. في قاموس الرومان كان الغازي «حليفاً»، وفي قاموس الإنجليز كان الحاكم «مستشاراً»، أما في القاموس الجديد فـ{c9~}القاعدة العسكرية صارت «نقطة لوجستية»، وأضافوا إليها «تعاونية» كي لا يخاف الأطفال.{/} ومن منا، نحن أبناء هذه المنطقة، لم يتعلم هذه اللغة على حسابه؟

{c1~+c2~}الخبر الذي تداولته الوكالات يقول إن حكومة في أقصى غرب القارة اللاتينية فتحت بابها الخلفي ليلاً لجنود واشنطن،{/} {c7~}وتعهدت بأن يبقى الباب مكتوماً إلى ما بعد صناديق الاقتراع في الربيع.{/} لماذا بعد الصناديق؟ لأن الناخب، على ما يبدو، شريك في كل شيء إلا في المعرفة.

والطريف أن {c8}الدستور هناك يمنع القواعد الأجنبية منعاً صريحاً منذ ثمانية عشر عاماً.{/} لكن الدساتير في زمننا تشبه إشارات المرور في مدننا: نقف عندها إذا كان الشرطي واقفاً.

«صداقة ممتازة»

{c10~}سُئل الوزير المعني فأقسم أن لا ورقة ولا حبر ولا توقيع.{/} {c11~}كل ما بيننا وبينهم، قال، أسماك ومودة.{/} أي والله، أسماك! {c3~+c4~}مئات الجنود وطائرتان تتجسسان على الموج سنوات طويلة، من أجل السردين.{/} ثم إن {c13~}المدرج نفسه، وهو لا يكذب ولا ينتخب، قد طال مئات الأمتار منذ الخريف كما ترى الأقمار من فوق.{/} {c14~}ومن يمدّه؟ شركة من تكساس تقبض عشرات الملايين.{/} لم نعهد في أهل تكساس شغفاً بصيد السردين.

هل أبالغ؟ ربما. فأنا أعرف أن في تلك البلاد من يستغيث. {c24~}القتل تضاعف مرات في بضع سنين،{/} والعصابات تجبي الخوّة من بائع الموز ومن مدير المدرسة، {c25~}ويقال إن أكثر الناس هناك يرحبون بأي يد تمتد إليهم من الخارج.{/} ومن كان بيته يحترق لا يسأل عن جنسية الإطفائي. غير أن التجربة علمتنا أن الإطفائي إذا دخل قد يعجبه البيت.

من يدفع الثمن؟

{c15~}قائد عسكري رفيع قال «لا» فوجد نفسه في بيته مع المتقاعدين.{/} {c21~}وصيادون فقراء استيقظوا فإذا البحر مغلق في وجوه قواربهم.{/} هذان، في تقديري، هما الخبر كله، وما عداهما تفاصيل: رجل قال ما ينبغي أن يقال، وناس ضاع رزقهم قبل أن يصل الجندي الأول.

أما المعارضة فتتوعد بالمحاكم. {c17~}ستطعن، وستطلب الإبطال،{/} وستلقي خطباً عصماء. {c19~}إحدى نائباتها قالت إنهم باعوا شاطئاً لا يملكونه، وهي عبارة تصلح لأن تُكتب على مدخل نصف مرافئ العالم.{/} ونحن بدورنا نسأل: كم شاطئاً عربياً بيع بعبارة «صداقة ممتازة»؟

أعود إلى القاموس. من أراد أن يعرف مصير بلد فليقرأ أسماء الأشياء فيه، فإذا تغيرت الأسماء دون أن تتغير الأشياء فليتحسس جيبه، ثم شاطئه.

المقالات المنشورة تعبر عن آراء أصحابها ولا تعبر بالضرورة عن رأي الموقع

الأكثر قراءة | اشترك في النشرة البريدية | جميع الحقوق محفوظة 2026

=== other | en | radar
Ecuador agrees to host U.S. radar crew at naval station

QUITO, June 14, 2024 (Meridian News Agency)

Ecuador's government agreed on Friday to let United States technicians use the naval station at Cabo Pintado on the Pacific coast, Defence Minister Gonzalo Iturralde told reporters.

A four-page memorandum published by the ministry allows up to 35 American personnel and a mobile radar to be stationed there for two years. It was signed in Quito by Iturralde and the U.S. ambassador.

Ecuador's constitution forbids foreign military bases. The memorandum speaks of a "technical cooperation point" and says that the flag over the station remains Ecuadorean.

"We have a radar agreement and a very good friendship," Iturralde said. The U.S. embassy welcomed the deal.

The head of the armed forces, Admiral Patricio Cevallos, said he supported the deal. The opposition said it might ask the Constitutional Court for an opinion. "They have lent a hill, and I hope they remember to ask for it back," said the lawmaker Rosa Amelia Chango.

In Cabo Pintado, a village of 900 people, fishermen blocked the coast road for an hour after the navy closed a half-mile strip of water to their boats. The strip was opened again on Wednesday.

A contractor from Virginia is to be paid $4.1 million for the foundations of the radar, according to a tender file.

(Reporting by Lorena Pazmiño)

=== discrepancies
number | c4 | wire: seven years | arabic: سبع سنوات | rewrite: seventeen years
role | c5 | wire: Defence Minister | rewrite: holds the defense portfolio | arabic: وزير الخارجية
date | c20 | wire: on Thursday | rewrite: on Thursday | arabic: الأربعاء
number | c24 | wire: fivefold | rewrite: three times
