=== wire | en | bissau
{c1~}Portugal's spy chief spoke with Guinea-Bissau general before coup, sources say{/}

LISBON, April 14, 2026 (Atlantic Newswire)

{c1}The head of Portugal's foreign intelligence service spoke at least nine times with the army chief of Guinea-Bissau in the weeks before he seized power,{/} {c2}according to four people familiar with the contacts.{/}

{c3}General Quintino Nhaga, 58, deposed President Abdulai Sanca on March 29.{/} {c4}Not a shot was fired.{/} {c5}Sanca has been held since then in a villa in the archipelago of the Bijagos.{/}

{c6}The talks began in January, when Nhaga was treated for his heart in a clinic in Cascais, two of the sources said.{/} {c7}Henrique Salvaterra, the intelligence chief, visited him with a box of pastries.{/} {c8}Later the two men spoke by a satellite telephone that the service had provided.{/}

{c9}Salvaterra warned the general not to use the presidential guard against the opposition, one source said.{/} {c10}He did not ask him to give up the coup.{/} "He treated it like weather," the source said.

{c11}It was unclear whether Prime Minister Duarte Pimentel knew of the contacts.{/} {c12}His office did not respond to requests for comment.{/} {c13}A spokesman for the junta called the report "a fable from the metropolis".{/}

{c14}The United States indicted Nhaga in 2021 for conspiring to ship cocaine{/} {c15}and offers $5 million for his arrest.{/} {c16}He denies the charges.{/}

{c17}Portuguese firms hold three of the five blocks for oil exploration off the coast.{/} {c18}The general confirmed their licences two days after taking power.{/} {c19}He promised elections within 18 months.{/}

{c20}Parliament in Lisbon will question Salvaterra behind closed doors on April 22.{/} {c21}The West African bloc ECOWAS has suspended the country,{/} {c22}which has seen four successful coups since independence.{/}

=== site | ar | bissau
الثلاثاء 14 نيسان 2026 - 19:42
أفريقيا
{c1~}قبل الانقلاب.. اتصالات سرية بين رئيس الاستخبارات البرتغالية وجنرال غينيا بيساو{/}

كشفت وكالة "أتلانتيك نيوزواير" {c2}نقلا عن أربعة مصادر مطلعة{/} {c1}أن رئيس جهاز الاستخبارات الخارجية في البرتغال تحدث ما لا يقل عن تسع مرات مع قائد جيش غينيا بيساو خلال الأسابيع التي سبقت استيلاءه على الحكم.{/}

{c3}وكان الجنرال كينتينو نهاغا (85 عاما) قد أطاح بالرئيس عبد الله سانكا في 29 آذار،{/} {c4}دون إطلاق رصاصة واحدة.{/} {c5~}ولا يزال الرئيس المخلوع محتجزا في فيلا على إحدى الجزر.{/}

وبحسب التقرير، {c6}تعود بداية الاتصالات إلى كانون الثاني حين كان الجنرال يتلقى علاجا للقلب في إحدى عيادات كاشكايش،{/} {c7}إذ زاره هنريكي سالفاتيرا حاملا علبة حلويات.{/} {c8}وتواصل الرجلان لاحقا عبر هاتف فضائي زوده به الجهاز.{/}

تحذير لا اعتراض

{c9}وقال مصدر إن سالفاتيرا حذر الجنرال من استخدام الحرس الرئاسي ضد المعارضة،{/} {c10}لكنه لم يطلب منه العدول عن الانقلاب.{/}

{c11}ولم يتضح ما إذا كان رئيس الوزراء دوارتي بيمنتيل على علم بما جرى،{/} {c12}ولم يرد مكتبه على طلب للتعليق.{/} {c13}أما المتحدث باسم المجلس العسكري فوصف التقرير بأنه "خرافة".{/}

{c14}يذكر أن واشنطن وجهت إلى نهاغا عام 2019 تهمة التآمر لتهريب الكوكايين،{/} {c15}ورصدت خمسة ملايين دولار مقابل القبض عليه،{/} {c16}وهو ينفي ذلك.{/}

{c17}وتملك شركات برتغالية ثلاثة من خمسة حقول للتنقيب قبالة السواحل،{/} {c18}وقد ثبت الجنرال تراخيصها بعد عشرة أيام من توليه السلطة،{/} {c19}كما وعد بانتخابات خلال 18 شهرا.{/}

شارك: فيسبوك | تويتر | واتساب
اقرأ أيضا: سعر صرف اليورو اليوم
=== newsletter | en | bissau
The Barrel and the Bean — morning note

5 min read
41 views

Commodities commentary from 15/04/2026. Not investment advice.

Good morning. Cashew futures are flat, cocoa is sulking, and I would like to talk about a telephone call.

{c1~}It turns out that a European spymaster had been chatting, repeatedly, with the man who was about to help himself to a small West African republic.{/} I confess my first reaction was a yawn. Of course he had. What did we imagine spies do, fill in crosswords? My second reaction was to look up who owns what, because in this trade the second reaction is the one that pays.

Follow the licences

{c17~}More than half of the acreage off that coast is in the hands of companies from the former colonial power.{/} That's not a scandal, it is geology plus history. But timing, dear reader, is another matter. {c18~}The new strongman had hardly warmed the chair when he put his signature under their permits.{/} I've seen tenants wait longer for a plumber.

Is it proof of a bargain? No. In my experience these things rarely involve a bargain. They involve two people who understand one another and never say so. Markets call that alignment.

What the whispers said

{c9~}The messages from the north were, we are told, mostly about manners: whatever you do, leave the guardsmen out of it when your critics take to the streets.{/} {c10~}What nobody seems to have uttered was the word "don't".{/} For a risk desk that is the whole story in four letters. When the fire brigade advises you on where to place the candle, you can safely infer its view on fire.

- Political risk premium: lower than the headlines suggest.
- Sanctions risk: see below.
- Sleep risk: yours to judge.

The awkward poster

Now for the wart. {c14~+c15~}The gentleman in question also figures in an American court file about a certain white powder, and there's a seven-figure reward waiting for whoever brings him in.{/} {c16~}He says it's all slander, naturally.{/} Compliance officers will want to read that paragraph twice. You can sell pumps to a government, but can you sell them to a wanted poster?

{c19~}We're promised a ballot in a year and a half, and I have a drawer full of such promises, some of them in colour.{/} {c21~}The neighbours' club has shown him the red card,{/} which is what it does, and in a year or so it'll quietly put the card back in its pocket.

My call: hold. The calendar item to watch is {c20~}the grilling of the chief spook by lawmakers next week, which you and I will not be allowed to hear.{/}

Newsletter box: Get The Barrel and the Bean in your inbox every morning. Already a member? Sign in.

Related: Why Robusta Isn't Done Yet
=== column | en | bissau
Pastries for the general

By our columnist, Saturday essay

My grandmother held that one should never visit the sick with empty hands. I thought of her when I read {c7~}how a discreet official of ours turned up at a hospital bed with something sweet in a cardboard box.{/} It's a gesture of such bourgeois tenderness that one almost forgets who lay under the blanket.

{c6~}He had come to our coast, the soldier, to have his heart seen to, in the first cold weeks of the year.{/} The doctors presumably found one. We're a hospitable people, and our cardiologists make no distinction between those who obey constitutions and those who fold them up.

What was said over the custard nobody knows. {c8~}But afterwards there was a line open between them, and the handset, it seems, was a present from our side too.{/} One pictures it on the night table, next to the pills. Every age has its instruments of friendship; our forefathers brought beads.

And then came a Sunday in spring. {c4~}The thing was done so quietly that the dogs of the capital didn't bark.{/} {c3~+c5~}The man who had been head of state in the morning became a guest on an island, where I'm told the sunsets are exquisite.{/} I don't mourn him. He governed badly and dressed worse. But he had been chosen, in a fashion, by people who had stood in line for it in the sun, and I would have liked somebody to mention them.

I'm asked to believe that there was no alternative. There's never an alternative; it is the one thing that's always in stock. {c22~}That little country has now gone through this ceremony so often that its children must think it a kind of holiday.{/}

More than the official I wonder about his master. {c11~}Did the head of our government know whom his servant was ringing up? Nobody can tell us.{/} {c12~}Those who could have told were asked, and had nothing to say.{/} A minister who knows is guilty, one who doesn't is ridiculous, and silence has the advantage of leaving both doors ajar.

{c13~}Over there they laugh and speak of fairy tales told in the old mother country.{/} That phrase stung me, I admit, since it was well found. We did tell them tales for five hundred years. Why should they credit us with having started on the truth?

My grandmother, by the way, also held that one should count the spoons when the visitor has gone.
=== earlier | en | lapa
The admiral's holiday

By our columnist

Some years ago, in that same small republic of cashews and coups, there was another gentleman with braid on his shoulders who wished for peace and quiet. He was the admiral, and it is his case, not the general's, that the appeal court in Lisbon has dug up this week, so allow me a word.

He too had been a guest of our clinics. It was his knees. He too had a friend in one of our discreet services, who rang him up, we learn from the file, some six or seven times in the summer of 2012, and sent him a hamper. Nobody brought pastries; there was a ham.

What did they talk about? Fishing, says the friend. The judges, who are literal people, noticed that the fish weighed two tonnes and travelled by aeroplane. The Americans put the admiral on their list, and then put him on a boat, which was better than listing. He had been invited to a party at sea and the hosts wore badges.

The coup that he had been planning never took place. The president of that day kept his chair, and lost it later by the more tedious method of dying. The oil companies were not asked. The government of the time did not respond to questions, and it has since stopped existing.

One would like to draw a moral. The friend, aged 71 now, wants his pension back. The court will decide in May, behind open doors, as it happens, and I shall go, since I'm curious to see what sort of a man sends a ham.
=== discrepancies
age | c3 | wire: 58 | site: 85
date | c14 | wire: 2021 | site: 2019
time | c18 | wire: two days | site: ten days
