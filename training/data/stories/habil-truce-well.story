=== wire | en | truce
{c1}Yemen rivals held secret talks in a maternity ward, mediators say{/}

ADEN, Nov 18, 2025 (Two Seas News Agency)

{c1}Commanders of Yemen's government and of the Houthi movement met in secret in a maternity ward to negotiate a local truce,{/} {c2}two mediators and a midwife told the Two Seas News Agency.{/}

{c3}The truce has held since September 9 around the town of Habil Rashid in Taiz province,{/} {c4}where the front line runs between the hospital and its well.{/}

{c5}Colonel Wajdi al-Ahdali came for the government{/} {c6}and Abu Nasr al-Mutawakkil, the supervisor of the district, for the Houthis.{/} {c7}They met five times, at night and unarmed.{/} {c8}Both men were born in that hospital, in the same month of 1981.{/}

{c9}Under the accord women may fetch water between six and nine in the morning,{/} {c10}snipers on both sides leave their roofs on Fridays{/} {c11}and a lorry with diesel for the pump passes every two weeks.{/} {c12}Nothing was written down.{/}

{c13}Before the truce at least 73 people had been shot dead at the well in six years,{/} {c14}most of them girls with canisters, the midwife, Samira Ghalib, said.{/} {c15}Nobody has been shot there since.{/}

{c16}The government's chief of staff in Aden denied that there had been any contacts.{/} {c17}A Houthi spokesman said that the movement did not negotiate in kitchens or nurseries.{/} {c18}One of the mediators said that Ahdali had been threatened with a court martial.{/}

{c19}The United Nations envoy, Ingeborg Thorsrud, was informed only in October.{/} {c20}"I wish I had thought of it," she said.{/} {c21}Her own talks, in a hotel in Muscat, were adjourned in June for the ninth time.{/}

{c22}The two commanders plan a sixth meeting on the exchange of 18 bodies.{/} {c23}Some 4.5 million people in Yemen have been driven from their homes by the war.{/}
=== mawqi | ar | truce
عدن - خاص
الأربعاء, 19 نوفمبر, 2025 - 08:26 صباحاً
(1.2K مشاهدة)

{c1~+c2}قابلة ووسيطان يروون قصة هدنة ولدت في مستشفى بتعز{/}

{c2}نقلت وكالة "البحرين" الإخبارية عن قابلة ووسيطين{/} {c1}أن قيادات ميدانية في القوات الحكومية وجماعة الحوثي التقت سرا داخل قسم للولادة للتفاوض على هدنة محلية.{/}

{c3}وتسري الهدنة منذ 19 سبتمبر في بلدة حبيل راشد بمحافظة تعز،{/} {c4}حيث يفصل خط التماس المستشفى عن بئره.{/}

{c5}ومثل الجانب الحكومي العقيد وجدي الأهدل،{/} {c6}فيما حضر عن الحوثيين مشرف المديرية أبو نصر المتوكل.{/} {c7~}وعقد الرجلان خمسة لقاءات ليلية،{/} {c8~}وكلاهما من مواليد المستشفى نفسه.{/}

بنود بلا ورق

{c9}ويسمح الاتفاق للنساء بجلب الماء من السادسة إلى التاسعة صباحا،{/} {c10}وينزل القناصة من الأسطح كل جمعة،{/} {c11}وتعبر شاحنة وقود المضخة مرة كل أسبوع.{/} {c12}ولم يدون من ذلك شيء.{/}

وقالت القابلة سميرة غالب إن {c13}37 شخصا على الأقل قتلوا رميا بالرصاص عند البئر خلال ست سنوات،{/} {c14}معظمهم فتيات يحملن عبوات الماء.{/} {c15}ولم يصب أحد هناك منذ سريان الهدنة.{/}

{c16}ونفت رئاسة الأركان في عدن وجود أي تواصل،{/} {c17}وقال ناطق حوثي إن جماعته "لا تفاوض في المطابخ ولا في دور الحضانة".{/} {c18}وتحدث أحد الوسيطين عن تهديد الأهدل بالمحاكمة العسكرية.{/}

{c19}ولم تبلغ المبعوثة الأممية إنغيبورغ ثورسرود إلا في أكتوبر.{/} {c22}ومن المقرر أن يبحث القائدان في لقاء سادس تبادل 18 جثمانا.{/}

لمتابعة الموقع على التيلجرام انقر هنا
أقرأ أيضا | الحكومة تناقش أزمة الكهرباء في عدن
=== maqala | ar | truce
كتابات وآراء
الخميس 20 نوفمبر 2025

دايات السلام

في أمثالنا أن المولود لا يسأل عن مذهب القابلة. {c1~}وقد اختار خصمان من خصومنا، حين ضاقت بهما الجغرافيا، غرفة لا يدخلها الرجال إلا آباء، ليتحدثا فيها همسا عما عجزت عنه العواصم.{/}

لا أعرف ماذا قال أحدهما للآخر. أعرف فقط أن صراخ المواليد يفسد الخطب الطويلة، وأن على من يتكلم هناك أن يختصر. {c7~}جاءا والليل ستر، وتركا عند الباب ما اعتادا أن يتكئا عليه.{/} {c8~}ولعل الجدران عرفتهما، فقد استقبلت صرختهما الأولى، وما بين الصرختين إلا أيام.{/}

أما البئر فلها عندنا حكاية أخرى. {c13~}شربت في سنين قليلة من دمائنا أكثر مما شربنا من مائها،{/} {c14~}وكان أكثر من سقط على حافتها بنات خرجن بالدلاء قبل المدرسة.{/} {c15~}ومنذ ذلك الليل لم تعد واحدة منهن على لوح.{/} هذه الجملة وحدها تزن عندي كل البيانات الختامية التي حفظتها في عشرين عاما من هذه المهنة.

{c12~}ولم يوقع أحد على شيء، فلا محضر ولا ملحق ولا صورة تذكارية.{/} ولعل هذا سر نجاحه: ما لا يكتب لا يمزق. نحن أمة وقعت من الأوراق ما يكفي لتسقيف البلاد، وما زالت السماء تمطر علينا رصاصا.

ثم استيقظ أهل المكاتب. {c16~}قال هؤلاء إن شيئا لم يكن،{/} {c17~}وقال أولئك إن مقامهم أرفع من الجلوس بين المهود والقدور.{/} كأن المقام يقاس بعلو السقف! {c18~}ويهمس الناس بأن أحد الرجلين سيسأل أمام ضباط عابسين لماذا كف عن قتل جيرانه.{/} وهو سؤال وجيه، وأرجو أن يطرح علنا وأن يحضره الأطفال.

{c11~}وتمر الآن في موعدها مركبة عجوز تحمل للمضخة قوتها،{/} ويقف لها الجانبان كما كنا نقف لموكب العيد. من كان يظن أن رائحة الديزل ستصير بخور هذا الزمان؟

* الآراء تعبر عن كاتبها
=== letterfrom | en | truce
The Slow Post: Small Peaces

A newsletter for people who have stopped reading the news · 6 min read · Share ♥ 112

I collect small peaces, as others do thimbles. There was the Christmas of the trenches, of course, which everyone has. There was a bridge in the Balkans where both sides bought their cigarettes from one old lady. This week I was sent a new one and have put it on the top shelf.

{c4~}Imagine a place of healing with the enemy between it and its bucket.{/} That's all you need to know about the geography; the rest is thorns. {c13~}For years anyone who wanted a drink there had to run for it, and dozens did not run quickly enough.{/}

What they agreed upon

It's the terms that I love. {c9~}For three hours after dawn the path belongs to those who carry jars.{/} {c10~}Once a week, on the day of prayer, the men with the long rifles come down from where they lie.{/} Not every day, notice. Nobody pretended to have become good. They merely found out what they could bear, and started from there. I've known marriages with less sense in them.

And who made it? Not the ones with lanyards. {c5~+c6~}An officer of the side that has the flag, and an overseer of the side that has the hills: that was the entire conference.{/} {c2~}We wouldn't know even this if a pair of go-betweens and a lady who delivers babies hadn't decided to talk.{/}

Meanwhile, at the buffet

{c21~}The grand negotiation has been going on by the sea in another country, with carpets, and has lately been put off again, which it does about as often as I change my curtains.{/} {c19~}The distinguished diplomat in charge was let in on the secret when it was already weeks old.{/} {c20~}To her honour, she's envious.{/} I would like to have her to tea. It's rare for anybody of that rank to admit that a good idea came in by the back door wearing an apron.

One shouldn't get carried away. {c23~}There are millions in that land who can't go home, and no bucket is going to bring them there.{/} {c22~}And the next item on the two men's agenda isn't water but the dead, who lie on the wrong side of one another's lines, not yet a score of them.{/} But I notice that they do have an agenda. They have, in other words, a next time. In my collection that's what tells a peace from a pause.

If you know of any small peaces, write to me. I answer everyone, slowly.

☐ Yes, send me The Slow Post   |   View in browser
=== dhalea | ar | bridge
كتابات وآراء
الأحد 16 يوليو 2023

جسر الحلاق

في أمثالنا أن الرأس لا يسأل عن مذهب الحلاق. وقد اختار خصمان من خصومنا في الضالع، حين ضاقت بهما الطريق، دكانا لا يدخله الرجال إلا مكشوفي الرؤوس، ليتحدثا فيه عن جسر لا عن بئر.

أربع مرات التقيا، نهارا وأمام الزبائن، وبقي السلاح على المشجب. وكان أحدهما، العقيد وجدي الأهدل، قبل أن ينقل إلى تعز. قيل إنه اقترح أن تعبر سيارات الخضار من السابعة إلى العاشرة صباحا، وأن ينزل القناصة من التلة أيام السوق. وكتب الاتفاق على ظهر تقويم، ووقع عليه الحلاق شاهدا.

قبل ذلك سقط على الجسر واحد وأربعون إنسانا في ثلاث سنين، أكثرهم سائقون. وبعده مرت الطماطم شهرين كاملين، حتى ظننا أن البلد شفي. ثم جاء من مزق التقويم، وعاد الرصاص، وأغلق الدكان.

يومها لم ينف أحد شيئا. بل تسابق أهل المكاتب إلى نسبة الفضل لأنفسهم، والمبعوث الأممي السابق ذكر الجسر في إحاطته. ولعل هذا سر الفشل: كثر الآباء فضاع المولود. ولو سألوني لقلت: اتركوا الناس يتهامسون في دكاكينهم ولا توقظوا العواصم.

* الآراء تعبر عن كاتبها
=== discrepancies
date | c3 | wire: September 9 | mawqi: September 19
time | c11 | wire: every two weeks | mawqi: every week
number | c13 | wire: 73 | mawqi: 37
