=== wire | en | consul
{c1~}Dominican Republic arrests Haitian consul with 54 rifles in ambulance{/}

DAJABON, Dominican Republic, Oct 29, 2025 (Antilles Press) - {c1}Dominican soldiers arrested Haiti's consul in the border town of Dajabon on Wednesday after they had found 54 rifles in an ambulance in which he was travelling as a patient.{/}

{c2}Jean-Ronald Estimable, 45, lay on a stretcher with a plaster cast on his left leg,{/} {c3}which contained $88,000, the army said.{/} {c4}A Dominican doctor and two drivers were also detained.{/}

{c5}The rifles had been bought in Florida and shipped to Puerto Plata in a container of used mattresses, prosecutor Yeni Altagracia Marte told a news conference.{/} {c6}They were meant for the "Five Seconds" gang, which controls the road between Gonaives and Cap-Haitien, she said.{/}

{c7}Soldiers at the checkpoint became suspicious because the patient asked for a cigarette.{/}

{c8}Haiti's transitional government declared the consul dismissed and demanded that he be handed over.{/} {c9}Its foreign minister, Marie-Carmelle Dorsinville, said she had warned the Dominican ambassador about him in June.{/} {c10}Her Dominican counterpart, Rafael Ulises Peynado, said no such warning had reached him.{/} {c11}"If a neighbour whispers through a wall, one can't hear him," he said.{/}

{c12}A United Nations expert panel had named Estimable in a confidential draft report in August, two diplomats in New York said.{/} {c13}His name was missing from the version published in September; they said it had been deleted at the request of a member of the Security Council.{/}

{c14}After the arrest about 200 Haitian market women blocked the bridge over the Massacre river for five hours because the crossing had been closed.{/} {c15}Two of them fell into the water and were rescued by Dominican border guards.{/}

{c16}The Dominican Republic has deported more than 300,000 Haitians this year{/} {c17}and is building a wall along 164 kilometres of the border.{/} {c18}The U.N. banned arms deliveries to Haiti's gangs in October 2022.{/}

{c19}Estimable enjoys consular immunity only for official acts, Marte said. "A cast isn't an official act."{/}

=== arabic | ar | consul
{c1~}توقيف قنصل هايتي في الدومينيكان وبحوزته عشرات البنادق داخل سيارة إسعاف{/}

سانتو دومينغو – وكالات | 29 أكتوبر/تشرين الأول 2025

{c1}أوقف الجيش الدومينيكاني الأربعاء قنصل هايتي في مدينة داخابون الحدودية بعد العثور على 54 بندقية داخل سيارة إسعاف كان يستقلها بصفته مريضاً.{/}

{c2}وذكر الجيش أن جان رونالد إستيمابل (45 عاماً) كان ممدداً على نقالة وساقه اليمنى في الجبس،{/} {c3}وأن 88 ألف دولار كانت مخبأة فيه.{/} {c4~}واحتُجز معه طبيب وسائقان.{/}

{c5}وقالت المدعية العامة يني ألتاغراسيا مارتي إن البنادق اشتُريت من فلوريدا وشُحنت إلى بويرتو بلاتا ضمن حاوية مراتب مستعملة،{/} {c6}وكانت في طريقها إلى عصابة «الثواني الخمس» التي تسيطر على الطريق بين غوناييف وكاب هايسيان.{/}

{c7}وأثار المريض شكوك الجنود عند الحاجز عندما طلب سيجارة.{/}

{c8}وأعلنت الحكومة الانتقالية في هايتي إقالة القنصل وطالبت بتسليمه،{/} {c9}وقالت وزيرة الخارجية ماري كارميل دورسانفيل إنها حذرت السفير الدومينيكاني منه في يونيو/حزيران،{/} {c10}فيما أكد نظيرها الدومينيكاني رافاييل أوليسيس بينادو أن أي تحذير لم يصله.{/}

{c12}وكشف دبلوماسيان في نيويورك أن خبراء الأمم المتحدة أوردوا اسمه في مسودة تقرير سري في أغسطس/آب،{/} {c13}قبل أن يُحذف من النسخة المنشورة الشهر التالي بطلب من إحدى الدول الأعضاء في مجلس الأمن.{/}

{c14}وعقب توقيفه، قطعت نحو 200 بائعة هايتية الجسر فوق نهر ماساكر خمس ساعات احتجاجاً على إغلاق المعبر،{/} {c15~}وسقطت اثنتان منهن في الماء وغرقتا.{/}

{c16}ورحّلت جمهورية الدومينيكان هذا العام أكثر من 300 ألف هايتي،{/} {c17~}وهي تبني جداراً على حدودها مع جارتها.{/} {c18}وتحظر الأمم المتحدة توريد السلاح إلى العصابات في هايتي منذ أكتوبر/تشرين الأول 2022.{/}

=== rewrite | en | consul
The patient wanted a smoke

{c7}A craving gave him away. When the man on the stretcher begged for a cigarette, troops manning the roadblock took a second look{/} {c1}at the ambulance: 54 rifles lay in it, and the invalid was Haiti's consul in Dajabón, who was taken into custody on the spot on Wednesday.{/}

{c3+c2}Beneath the plaster on one of his legs Jean-Ronald Estimable, 45, had wrapped 88,000 US dollars, according to the Dominican army.{/} {c4}Two drivers and a local physician are under arrest as well.{/}

{c5}Investigators have traced the guns from shops in Florida to the port of Puerto Plata, where they came ashore among second-hand mattresses.{/} {c6}The buyers, prosecutor Yeni Altagracia Marte believes, were the "Five Seconds", a gang sitting astride the highway that links Gonaïves with the capital.{/} {c19}As to immunity, she sees none: that covers what a consul does in office, and wearing plaster is not among it.{/}

{c8}Port-au-Prince has sacked him and wants him back.{/} {c9+c10}Who was told what? Foreign minister Marie-Carmelle Dorsinville recalls having alerted the Dominican envoy in July; her opposite number in Santo Domingo, Rafael Ulises Peynado, recalls nothing of the kind.{/} {c11~}He compared it to whispering through walls.{/}

{c12}At UN headquarters the consul was no stranger. Diplomats say that he figured in an unpublished draft of the sanctions experts in August.{/} {c13}By September he had vanished from the text, since a council member had so wished.{/}

{c14}The border was shut, to the anger of some 200 Haitian traders, all women, who held the bridge for five hours.{/} {c15}A pair of them ended up in the river, from which Dominican guards pulled them alive.{/}

{c16+c17}Santo Domingo has expelled upwards of 300,000 Haitians since January and goes on with its 164-kilometre wall.{/}

Isla Dos News | isladosnews.example | "Two countries, one paper"

=== rewriteb | en | consul
Haiti consul caught with guns and cash-stuffed cast

(Newsroom) – {c1~}A Haitian diplomat posing as a sick man has been nabbed near the Dominican frontier with a small arsenal.{/}

{c2+c3}Jean-Ronald Estimable, 54, was riding in an ambulance with his left leg in plaster, and in the plaster was money: 88,000 dollars.{/} {c4~}Three others were held.{/}

{c6~}Prosecutors say that a gang in northern Haiti was waiting for the delivery,{/} {c5~}which had been purchased in the United States and hidden between mattresses.{/}

{c8~}His government fired him within hours.{/} {c9~}It says that the Dominicans had been tipped off months ago,{/} {c10~}which they deny.{/}

{c18}Sending weapons to the gangs has been prohibited by the United Nations for three years.{/} {c14~}Women traders occupied the border bridge in protest at its closure.{/}

WATCH: Five ways to spot a fake injury

=== blog | en | consul
Letter from the bridge

Dear Solange,

You asked if I got my garlic across. I didn't. I've got forty kilos of it under the bed and the whole house smells as though we were expecting a vampire. Maybe we are.

{c14~}It was like this: at ten they pulled the chain over, no reason, go home. So we sat down. Two hundred of us with our bundles, from one railing to the other, and we sang until the afternoon.{/} {c15~}Fat Elourdes was swept over the side with another one, and their soldiers fished them out, I have to say it, very gently; one of them even went back in for her shoe.{/} I've been crossing for thirty years and I was never touched by one of those without a stick.

Why they had closed it we learned only later from the radio. {c1~}Our own consul! The one who stamps. He was lying in the white car, groaning, on a bed of guns.{/} {c2~+c3~}The leg was wrapped up to here, thick as a breadfruit, and when they sawed it open, what came out was green.{/} I knew that man. He once refused me a paper because my thumb was dirty.

{c7~}And do you know how he was caught? He couldn't do without his tobacco for one hour.{/} My mother, rest her soul, would've preached a whole evening about that.

{c6~}The irons weren't for hunting goats, you can imagine. They'd have gone to those boys on the northern road, the ones with the clock in their name,{/} who took your brother's bus. I'm not going to say what I wish for him. I went to Mass and I'm not going to say it.

Now the big people are quarrelling. {c9~}Our lady minister had told them about him as long ago as summer.{/} {c10~+c11~}Their gentleman never caught a word of it: there's a wall, he says, and one hears poorly.{/} {c17~}Well, he should know about walls, he's pouring one, I see it get longer every market day.{/} {c12~}There's supposed to be a paper even in New York, with his name in it,{/} {c13~}and then another paper with his name rubbed out because somebody important had coughed.{/} I can't read much, Solange, but I know what it means when there is a hole in a page. It's always been where we live.

{c8~}He's nobody's consul any longer.{/} So who stamps now? Nobody. {c16~}They send our people back by the truckload, three trucks while I was sitting there,{/} and on top of one there was a boy in a school uniform who waved to me as if he were going on an outing.

I'll try with the garlic again on Friday. I kiss you.

Your Marielle

=== other | en | bus
Dominican soldiers find 31 pistols in Haitian football team's bus

DAJABON, Dominican Republic, Oct 8, 2025 (Antilles Press) - Dominican soldiers found 31 pistols and 6,000 cartridges on Wednesday in the bus of a Haitian football club that was returning from a friendly match in Santiago.

The driver, aged 50, and the team's masseur were arrested; the players were allowed to walk home over the bridge. The weapons lay in a box marked "plaster and bandages".

Haiti's consul in Dajabon, Jean-Ronald Estimable, hurried to the checkpoint and vouched for the players. "These boys carry nothing but their boots," he said.

Prosecutor Yeni Altagracia Marte said that the pistols had come from Florida by way of Puerto Plata in a container of toys. A gang in Cap-Haitien had ordered them. The crossing remained closed for two hours. The Dominican foreign minister, Rafael Ulises Peynado, again urged the United Nations to enforce its arms embargo.

=== discrepancies
place | c2 | wire: left leg | arabic: ساقه اليمنى | rewriteb: left leg
negation | c15 | wire: were rescued | arabic: وغرقتا | rewrite: pulled them alive
age | c2 | wire: 45 | arabic: 45 | rewrite: 45 | rewriteb: 54
date | c9 | wire: in June | arabic: في يونيو/حزيران | rewrite: in July
place | c6 | wire: between Gonaives and Cap-Haitien | arabic: بين غوناييف وكاب هايسيان | rewrite: links Gonaïves with the capital
