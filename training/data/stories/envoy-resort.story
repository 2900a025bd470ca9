=== wire | en | envoy
{c1~+c2~}U.S. Horn of Africa envoy quits over messages to resort investor{/}

WASHINGTON, April 22, 2026 (Atlas Wire Service)

{c1}The United States special envoy for the Horn of Africa, Curtis Dreyling, resigned on Wednesday{/} {c2}after leaked messages showed that he had discussed a hotel project in Djibouti while he was negotiating there for the government.{/}

{c3}Atlas Wire Service reported on Monday that Dreyling exchanged 164 messages with the property investor Rand Colvane between May and January.{/} {c4}They were sent on Signal and passed to the agency by a former aide.{/}

{c5}In one of them, dated Sept 3, Dreyling asked for "a small corner of the beach" for his son-in-law.{/} {c6}"I get the islands, you get the peace prize," Colvane answered.{/}

{c7}The project, called Moucha Bay, comprises two hotels, a marina and a golf course and would cost $620 million.{/} {c8}Djibouti granted Colvane a 99-year lease in November,{/} {c9}nine days after Washington had raised the rent for its military base there by a third.{/}

{c10}Dreyling, 61, a former property lawyer from Florida, was appointed in March 2025.{/} {c11}"I have done nothing wrong and I will not be a distraction," he wrote in his letter of resignation.{/}

{c12}The White House said the president had accepted the resignation with regret.{/} {c13}It denied that the rent had been linked to the hotels.{/}

{c14}Colvane's lawyer said the messages had been taken out of context{/} {c15}and that his client had never paid Dreyling a cent.{/} {c16}Djibouti's government said the lease was the result of a public tender.{/} {c17}There was only one bidder.{/}

{c18}The State Department's inspector general opened an inquiry on Tuesday.{/} {c19}Senator Maureen Haskett, a Democrat, called for a special prosecutor,{/} {c20}and two Republican senators said they wanted to see all the messages.{/}

{c21}Dreyling had been trying to broker a truce in Sudan and had met envoys of both sides in Djibouti in February.{/} {c22}His deputy, Anita Okoye-Barnes, will take over the talks.{/} {c23}A meeting planned for April 28 has been put off.{/}

{c24}"We were discussing corridors for food and he kept going out to take calls," said a diplomat who took part in the February meeting.{/}

{c25}He is the third special envoy to leave the administration this year.{/}

(Reporting by Josie Kettleman and Abdourahman Farah)

=== rewrite | en | envoy
US | POLITICS

{c1+c2~}Curtis Dreyling, Washington's point man for the Horn of Africa, stepped down on Wednesday amid mounting scrutiny over his correspondence with a real-estate developer.{/}

{c3~+c4}The texts, which a onetime assistant handed over to a news agency and which had been transmitted via Signal, number 164 in total.{/} {c2~}They allegedly demonstrate that the diplomat conversed about a planned resort in Djibouti at the same time as he was conducting official negotiations in that country.{/}

{c5}In September, the envoy is said to have requested a modest portion of the shoreline on behalf of his brother-in-law.{/} {c6~}The developer replied with a quip about islands and a peace prize.{/}

{c7~}The venture carries a price tag of $620 million and would feature a pair of hotels, moorings for yachts and a place to play golf.{/} {c8+c9}Permission to use the land for 99 years came through in November, a little more than a week after the United States had agreed to pay a third more for its base.{/} {c13}Any connection between the two was rejected by the White House,{/} {c12}which informed the media that the president had regretfully accepted the envoy's departure.{/}

{c11}Dreyling himself insisted in writing that he was innocent of wrongdoing and did not wish to become a distraction.{/} {c10~}The 61-year-old practiced law in Florida before entering government.{/}

{c15}No money whatsoever went from Rand Colvane to the official, the investor's counsel asserted,{/} {c14}adding that the context of the texts had been disregarded.{/} {c16+c17}Authorities in Djibouti pointed to an open tender, in which, however, nobody else took part.{/}

On Capitol Hill, reactions were swift. {c20~}A number of Republicans demanded access to the entire correspondence,{/} {c19}whereas Democratic Sen. Maureen Haskett wishes to see a special prosecutor named.{/} {c18~}An internal watchdog at the State Department has begun its own probe.{/}

The departure leaves a gap at a delicate time. {c21~}Dreyling had served as a go-between in efforts to silence the guns in Sudan.{/} {c22+c23}Those efforts fall to his deputy, Anita Okoye-Barnes, and will have to wait, as the session scheduled for April 28 has been postponed.{/}

Only time will tell what repercussions the affair may have.

=== blog | en | envoy
The Beach Clause

A newsletter about money, manners and maps, by Philippa Rune

9 min read · 2,118 views · Listen to this article

There is a kind of man who cannot see a coastline without furnishing it. I grew up among them. My uncle sold time-shares in Fort Myers, and when we drove along the water he would say, "Forty units," or "Sixty, if they let me have the mangroves." He was kind, he tipped well, and he never in his life looked at a pelican.

I have thought of Uncle Dale all week.

What happened, for those who were at the beach

{c1~}A gentleman whom the president had sent to a dangerous corner of Africa has gone home to spend more time with his lawyers.{/} {c4~}A young person who used to carry his bags had carried off something else: his phone's memories.{/} {c2~}It turns out that between sessions on war and peace he had been chatting with an old friend about where the pool should go.{/}

{c5~}He wanted, he typed, a little bit of sand for a member of the family.{/} {c6~}The friend wrote back that one of them would have the islands and the other the peace prize.{/} I have read that line perhaps forty times. It has the rhythm of scripture.

Sign up! Get The Beach Clause in your inbox every Thursday. No spam, only sand.

Is it even illegal?

This is what everyone asks me, as if I were a judge. I don't know. I suspect that they don't know either. Our rules were written for men who took envelopes. They have little to say about men who share a sense of humor. Consider what we call corruption:

- Cash in a freezer: yes.
- A job for your nephew: in some states.
- A joke about islands: ask your counsel.

{c15~}The developer's attorney says that not one penny changed hands,{/} and I believe him. Pennies are for poor people. {c14~}He also says it was all out of context,{/} which is what one says about context.

The part with the rent

{c9~+c8~}Now hold two dates next to each other. We agree to pay a lot more for the patch of desert where our jets are parked, and before the month is out our man's pal has a piece of waterfront for longer than anybody now living will live.{/} {c13~}The administration swears that one has nothing to do with the other.{/} Perhaps. I once bought a piano on the day that I was left by a pianist, and I swear that one had nothing to do with the other.

{c16~+c17~}There was a competition for the land, says the host government. It was won by the only contestant.{/} I should like to enter more competitions of that sort.

Meanwhile, in the hallway

What keeps me awake is not the golf course. {c24~}It is a sentence by somebody who sat in the room: they were talking about how to get food through, and he kept stepping out because his phone rang.{/} Think of those who could not step out. {c21~}There is a war going on across two borders, and this was supposed to be the man who would stop it.{/} I have no joke for this paragraph and I am not going to look for one.

{c23~}The next round has been called off.{/} {c22~}A woman who did the reading all along will now be allowed to do the talking,{/} which is, come to think of it, the way most things in Washington get done eventually.

What to watch

1. Whether the investigators ask for the other phone.
2. {c20~}Whether those two gentlemen from the president's own party who would like to read everything are still curious after lunch.{/}
3. Whether anyone breaks ground.

{c12~}The White House is said to be sad.{/} {c25~}It has been sad twice already since New Year about people with the same job title.{/} At some point one stops sending flowers.

Uncle Dale, by the way, died owning nothing. The hurricane took the forty units. The mangroves are doing well.

Comments (47) · Share · Like this? Buy me a coffee

=== arabic | ar | envoy
{c1+c2~}استقالة المبعوث الأمريكي إلى القرن الأفريقي على خلفية رسائل مسرّبة مع مستثمر عقاري{/}

واشنطن – وكالات
الخميس: 23 إبريل 2026

دولي

{c1}قدّم المبعوث الأمريكي الخاص إلى القرن الأفريقي كورتيس درايلنغ استقالته، الأربعاء،{/} {c2}بعدما كشفت رسائل مسرّبة أنه كان يبحث مشروعاً فندقياً في جيبوتي أثناء تفاوضه هناك باسم حكومته.{/}

{c3}وبحسب ما كشفته وكالة «أطلس»، الاثنين، فقد تبادل درايلنغ 146 رسالة مع المستثمر العقاري راند كولفين بين مايو ويناير الماضيين،{/} {c4}عبر تطبيق «سيغنال»، وقد سرّبها مساعد سابق له.{/}

{c5}وطلب المبعوث في رسالة مؤرخة في 3 سبتمبر «زاوية صغيرة من الشاطئ» لصهره،{/} {c6}فردّ المستثمر: «لي جائزة السلام ولك الجزر».{/}

{c7}ويضم مشروع «موشا باي» الذي تبلغ كلفته 620 مليون دولار فندقين ومرسى لليخوت وملعب غولف.{/} {c8}ومنحت جيبوتي كولفين في نوفمبر عقد إيجار مدته 99 عاماً،{/} {c9}وذلك بعد تسعة أيام من زيادة واشنطن إيجار قاعدتها العسكرية بنسبة الثلث.{/}

{c16}وأكدت الحكومة الجيبوتية أن العقد جاء ثمرة مناقصة عامة،{/} {c17}لم يتقدم إليها سوى عرض واحد.{/}

وقال البيت الأبيض إن {c12}الرئيس قبل الاستقالة بأسف،{/} {c13}نافياً وجود أي صلة بين الإيجار والفندقين.{/} {c18}وكان المفتش العام في وزارة الخارجية قد فتح تحقيقاً في القضية يوم الثلاثاء.{/}

{c21}وقاد درايلنغ وساطة لوقف إطلاق النار في السودان، والتقى في فبراير بجيبوتي موفدين عن طرفي النزاع.{/} {c22}وستتولى نائبته أنيتا أوكوي بارنز متابعة المحادثات،{/} {c23}لكن اجتماعاً كان مقرراً في 28 إبريل أُجّل.{/}

{c25}وهو ثالث مبعوث خاص يغادر الإدارة الأمريكية منذ مطلع العام.{/}

تابعنا على غوغل نيوز | شارك الخبر

أخبار متعلقة
جيبوتي.. كم تدفع الجيوش مقابل الموقع؟
الدعم السريع يعلن موقفه من محادثات جيبوتي

=== column | ar | envoy
قضايا وآراء

وسيط يبحث عن شاطئ

د. إخلاص النور – الخرطوم

الجمعة: 24 إبريل 2026 | مدة القراءة: 3 دقائق

حين كانت أمي تطبخ على الحطب في أم درمان، في السنة الثالثة من الحرب، كانت تسألني كل مساء: ماذا قال الخواجة؟ والخواجة عندها هو كل من لبس ربطة عنق وتحدث باسمنا. كنت أجيبها: يقول إنه متفائل. فتقول: الله يكضّب الشينة.

الآن أعرف لماذا كان متفائلاً. {c2~}كان الرجل، وهو يوزع علينا خرائط الممرات الآمنة، يبحث مع صاحبه خرائط المنتجع.{/} {c5~}طلب له زاوية على الرمل، لصهره لا لنفسه، والكرم شيمة الكبار.{/} {c24~}وقد روى من حضر الجلسات أنه كان يخرج كل حين ليرد على هاتفه فيما يدور الكلام على إدخال الغذاء.{/} وكنا، نحن الذين نعد الأرغفة، نظنه يكلم البيت الأبيض.

لست غاضبة منه. الغضب يحتاج إلى سعرات حرارية. أنا أتساءل فقط: من الذي اختاره لنا؟ {c10~}محامي عقارات جيء به إلى أعقد حروب القارة.{/} أليس في وزارة من أعرق وزارات العالم شخص واحد قرأ كتاباً عنا؟ بلى، {c22~}هناك سيدة كانت تعمل نائبة له، وستجلس الآن في كرسيه،{/} وقد قيل لي إنها تعرف الفرق بين نيالا والفاشر، وهذا كثير.

في معنى المصادفة

{c16~+c17~}تقول الحكومة المضيفة إن الأرض طُرحت في مناقصة مفتوحة للجميع، ولم يأتِ من الجميع إلا واحد.{/} {c13~}ويقول سادة واشنطن إن الإيجار شيء والفندق شيء آخر.{/} نصدق؟ في السودان نقول إن المصادفة بنت الترتيب من زوجة ثانية. {c6~}أما عبارة «الجزر لي والجائزة لك» فلا تحتاج إلى شرح،{/} إنها اتفاقية سايكس بيكو بلغة الرسائل القصيرة.

{c1~}استقال إذن،{/} {c11~}وكتب في ورقة الوداع أنه لم يقترف ذنباً.{/} {c12~}وأسف رئيسه.{/} {c23~}وتأجل الاجتماع الذي كنا ننتظره.{/} كم يوماً؟ لا أحد يعرف. والأيام عندهم تُحسب على التقويم وعندنا على شاهد القبر.

سألتني أمي البارحة: ماذا قال الخواجة؟ قلت: ذهب. قالت: أحسن له. ثم سكتت قليلاً وقالت: والممر؟

=== other | en | bahamas
U.S. Caribbean envoy quits over messages to cruise operator

WASHINGTON, Jan 29, 2026 (Atlas Wire Service)

The United States special envoy for Caribbean security, Loretta Vance Pruitt, resigned on Thursday after leaked messages showed that she had discussed a cruise terminal in Grenada while she was negotiating there for the government.

Atlas Wire Service reported on Tuesday that Pruitt exchanged 46 messages with the shipping executive Olav Brandvold between June and November. They were sent on WhatsApp and passed to the agency by a former aide.

In one of them Pruitt asked for "a cabin with a balcony" for her daughter. The terminal would cost $260 million. Grenada granted Brandvold a 50-year lease in October.

Pruitt, 58, a former property lawyer from Florida, was appointed in March 2025. "I have made a mistake and I will not be a distraction," she wrote in her letter of resignation.

The White House said the president had accepted the resignation with regret. Brandvold's lawyer said the messages had been taken out of context. The State Department's inspector general opened an inquiry. Senator Maureen Haskett, a Democrat, called for a hearing.

She is the first special envoy to leave the administration this year.

(Reporting by Josie Kettleman)

=== discrepancies
number | c3 | wire: 164 messages | rewrite: 164 | arabic: 146 رسالة
role | c5 | wire: his son-in-law | rewrite: his brother-in-law
attribution | c6 | wire: "I get the islands, you get the peace prize," Colvane answered | arabic: لي جائزة السلام ولك الجزر | column: الجزر لي والجائزة لك
