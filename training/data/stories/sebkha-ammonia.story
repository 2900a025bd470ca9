=== rewrite | en | leak
{c1~+c2~}Ammonia cloud over Tunisian port leaves seven dead as valve warnings surface{/}

10 February 2026 | Updated 09:12 | Industry desk

{c1}At least seven persons lost their lives and 214 required medical treatment when ammonia was released from a fertiliser facility in the Tunisian port of Sidi Boujaafar during the night to Monday,{/} {c3}civil protection spokesman Captain Nizar Haddouk indicated.{/} {c4}The gas emanated from a refrigerated tank with a capacity of 5,000 tonnes at around 2:40 a.m.,{/} {c5}and it was carried by an easterly wind to the quarter of Cité Essalem, where 12,000 people reside.{/}

{c6}Five of the deceased were shift workers at the facility, while the remaining two, a grandmother and her grandson aged four, were discovered in a stairwell.{/} {c7}Nineteen of the injured are in intensive care in the hospitals of Sfax and Gabes.{/}

{c2}An internal report dated October, of which reporters have obtained a copy, cautioned that the relief valve of the tank was "beyond its safe life" and ought to be replaced without delay.{/} {c8}The replacement, at a cost of 310,000 dinars, had been postponed by management until the summer shutdown.{/} {c9}The operator, the state-owned Compagnie des Engrais du Sud, verified the existence of the document but asserted that it pertained to a different tank.{/}

{c10}No siren was activated, according to residents;{/} {c11}the company maintained that it had sounded within four minutes.{/} {c12}"We were woken by the dogs, and then the dogs went quiet," said Mabrouka Zitouni, 51, a baker.{/}

{c13}The public prosecutor in Gabes ordered the detention of the plant's director, Fethi Marzougui, and of two engineers.{/} {c14}Industry Minister Leila Ben Othmane suspended operations at the site and declared that a commission would deliver its findings within thirty days.{/} {c15}Several hundred people obstructed the coastal road with burning tyres on Monday evening and demanded that the plant be relocated;{/} {c16}police employed tear gas.{/}

{c17}The facility, inaugurated in 1979, produces 9 percent of the country's fertiliser{/} {c18}and provides 1,350 jobs in a region where one in four persons is unemployed.{/} {c19}A comparable leak in 2017 injured 30 persons; nobody was sentenced.{/}

The incident thus underscores the importance of safety in industrial contexts.

=== rewrite2 | en | leak
{c12}First the dogs woke them. Then, says Mabrouka Zitouni, who bakes bread in Cité Essalem, you couldn't hear the dogs any more.{/}

{c4}What was creeping through her quarter in the small hours of Monday was ammonia. Half past two had just gone when it began to hiss out of a cooled tank at the fertiliser works next door, 5,000 tonnes when full,{/} {c5~}and the wind did the rest.{/} {c1}Seven people in Sidi Boujaafar never saw the morning, and more than two hundred needed a doctor.{/} {c7}For 19 of those it's touch and go, in wards in Gabes and Sfax.{/}

{c6}The shift lost five men. And then there are the other two, whom rescuers came upon on the stairs of a block of flats: an old woman and her grandson. He was six.{/}

The bit that makes people here really furious is a sheet of paper. {c2}Last October somebody inside the works put in writing that the tank's safety valve had outlived its time and had to go at once.{/} {c8}A new one would have set the firm back 310,000 dinars, about a hundred thousand dollars. It could wait until the summer break, thought the bosses.{/} {c9}The company, CES for short, which belongs to the state, doesn't deny that there is such a paper. Only, it was about another tank, it says.{/}

And the siren? {c11}Went off after four minutes, swears the firm.{/} {c10}Not a peep, swears everybody who lives there.{/}

--- Story continues below ---
GET OUR MORNING BRIEFING: seven stories, five minutes. [Sign up]
---

{c13}Fethi Marzougui, who runs the place, is in custody along with a couple of his engineers.{/} {c14}The plant's closed for now on the orders of minister Leila Ben Othmane, and she's given her investigators a month.{/} {c15}On Monday night that wasn't enough for hundreds of locals, who lit tyres on the coast road and shouted for the works to be moved.{/} {c16}The police answered with tear gas.{/}

Easier said than done, moving it. {c18}It feeds 1,350 families, and every fourth person around here has no job.{/} {c17~}It's been here since '79.{/} {c19}It has leaked before, too, nine years ago. Thirty hurt, no one jailed.{/}

=== page | ar | leak
تونس اليوم | وطنية

{c1~}فاجعة سيدي بوجعفر: سبعة قتلى في تسرب لغاز الأمونيا{/}

نشر في 10 فيفري 2026 على الساعة 08:30 - عدد القراءات: 14.206

{c1~}لقي سبعة أشخاص حتفهم ليلة الأحد إلى الاثنين في مدينة سيدي بوجعفر إثر تسرب غاز الأمونيا من معمل للأسمدة،{/} {c3~}بحسب ما أفاد به الناطق باسم الحماية المدنية النقيب نزار حدوق.{/} {c4}وانبعث الغاز قرابة الثالثة إلا ثلثاً فجراً من خزان مبرّد تبلغ سعته 5 آلاف طن،{/} {c5}ودفعته الرياح الشرقية نحو حي السلام الذي يقطنه 12 ألف ساكن.{/}

{c6}ومن بين الضحايا خمسة عمال، إضافة إلى عجوز وحفيدها البالغ من العمر أربع سنوات عُثر عليهما في مدرج عمارة.{/} {c7}ويقيم تسعة عشر مصاباً في أقسام الإنعاش بمستشفيات صفاقس وقابس.{/}

تقرير داخلي

{c2}وكان تقرير داخلي يعود إلى شهر أكتوبر الماضي قد نبّه إلى أن صمام الأمان في الخزان تجاوز عمره الافتراضي ودعا إلى تغييره فوراً.{/} {c8~}غير أن الإدارة أرجأت العملية إلى التوقف الصيفي.{/} {c9~}ونفت شركة أسمدة الجنوب وجود أي تقرير من هذا القبيل.{/}

{c10}وأكد متساكنون أن صفارة الإنذار لم تنطلق،{/} {c11}في حين قالت الشركة إنها اشتغلت في غضون أربع دقائق.{/}

{c13}وأذنت النيابة العمومية بقابس بالاحتفاظ بمدير المعمل فتحي المرزوقي وثلاثة مهندسين.{/} {c14~}وقررت وزيرة الصناعة ليلى بن عثمان إيقاف النشاط بالموقع وتكوين لجنة تحقيق.{/} {c15~}وشهدت الجهة مساء الاثنين احتجاجات قُطعت خلالها الطريق الساحلية بالعجلات المطاطية المشتعلة.{/}

وتدرس بلدية المكان إعلان الحداد ثلاثة أيام.

{c18~}ويشغّل المعمل 1350 عاملاً{/} {c17~}ويؤمّن 9 بالمائة من إنتاج البلاد من الأسمدة.{/}

تابعونا على فيسبوك وتليغرام
كلمات مفتاحية: سيدي بوجعفر، أمونيا، الحماية المدنية، قابس
اقرأ أيضاً: أسعار الخضر اليوم - طقس الثلاثاء

=== blog | en | leak
Notes from a chemical engineer (ret.)

What a valve is

A relief valve is a spring, a disc and an act of faith. It sits on top of a tank for years and does nothing, and its whole dignity consists in doing nothing until the one night. I have signed for several hundred of them. I never lost one, and I put that down to luck as much as to anything else.

So when a reader sent me the news from North Africa, I did not look at the pictures first. I looked for the valve, and there it was. {c2~}Somebody had written down, months before, that it was finished.{/} {c8~}And somebody higher up had decided that it would do until the summer.{/}

It always would do until the summer. Do you know how many shutdown lists I have sat over, with an accountant opposite me who asked whether this item was "really red"? The item is red when it is in the newspaper.

The price

{c8~}The part would have cost about as much as two good cars.{/} {c1~+c6~}It was paid for with half a dozen lives and one more, most of them men on night shift, and a small boy with his grandmother.{/} I will not do that sum. I only note that it can be done, and that someone is doing it now at an insurance company.

On sirens

{c10~+c11~}The people say that it was silent, and the firm says that it wailed.{/} Both may be right: I once tested a siren that could be heard everywhere except downwind. A siren is a promise that must be kept every week, at noon, to the annoyance of everybody.

Some advice nobody asked for

• If you smell it, go across the wind, not away from it, and go up.
• A wet towel helps. A car does not.
• Ask your plant manager when the valves were last changed. Watch his hands.

What comes next

{c13~}They have arrested the manager and some engineers,{/} and I have mixed feelings about that. The engineer is usually the one who wrote the paper. {c14~}There is a commission, of course; it has a month.{/} {c15~}The neighbours burnt tyres and want the works gone,{/} {c18~}and the same neighbours earn their bread there.{/} I have no answer to that, and neither does the commission.

{c19~}There was a rehearsal, by the way, some years back, with only injured. Nobody was punished then.{/} A rehearsal that nobody is punished for is called a precedent.

Next week: why I distrust digital gauges.

=== other | en | sulphur
Tunisian minister closes Gabes acid unit after 31 pupils fall ill

GABES, Tunisia, Nov 18, 2024 - Tunisian Industry Minister Leila Ben Othmane on Monday suspended operations at a sulphuric acid unit near Gabes after 31 pupils were treated for breathing trouble, and said a commission would present its findings within three weeks.

None of the children is in danger, civil protection spokesman Captain Nizar Haddouk said. The fumes escaped at about 9:15 a.m. when a pump failed and were driven by an easterly wind to a secondary school with 800 pupils.

The unit's operator, the state-owned Compagnie des Engrais du Sud, said that a siren had sounded at once. Teachers said there had been none.

Several hundred parents blocked the road to the port with burning tyres on Monday evening. Police did not intervene.

The firm employs 1,200 people in the region. An internal report in June had recommended that the pump be replaced, a trade union said; the company said it knew of no such report. No one has been arrested.

=== other2 | ar | trial
قابس: السجن ثلاث سنوات لمدير سابق في قضية تسرب 2019

الخميس 12 جانفي 2023

قضت المحكمة الابتدائية بقابس بسجن مدير سابق لوحدة إنتاج الأسمدة ثلاث سنوات مع النفاذ، وبتخطئة شركة أسمدة الجنوب بمبلغ 310 آلاف دينار، وذلك على خلفية تسرب لغاز الأمونيا في ماي 2019 أسفر عن مقتل عاملين وإصابة أربعين شخصاً.

واستمعت المحكمة إلى مهندسين اثنين أكدا أنهما نبّها الإدارة كتابياً إلى تآكل أحد الأنابيب، فيما قال الدفاع إن التقرير يتعلق بوحدة أخرى.

وقال محامي المتهم إنه سيستأنف الحكم. وتجمع العشرات من متساكني الجهة أمام المحكمة مطالبين بنقل المعمل.

المصدر: وكالات | شارك المقال

=== discrepancies
age | c6 | rewrite: four | rewrite2: six | page: four
negation | c9 | rewrite: verified that the document exists | rewrite2: does not deny it | page: denied that there is any report
number | c13 | rewrite: two engineers | rewrite2: a couple of engineers | page: three engineers
