=== wire | en | plot
{c1~}Burkina Faso says it foiled coup, arrests 34 soldiers{/}

OUAGADOUGOU, Sept 2, 2026 (Pan-Atlantic News Agency) - {c1}Burkina Faso's military government said on Wednesday it had arrested 34 soldiers and five civilians who planned to kill the president during a cycling race.{/}

{c2}The alleged leader, Lieutenant Colonel Séraphin Ouattara-Bado, 41, was seized on Sunday at his brother's telephone kiosk in the Gounghin district of the capital.{/} {c3}He had commanded the presidential guard until he was removed in May.{/}

{c4}The attack was to take place on Oct 23, at the start of the Tour du Faso in Koudougou, Security Minister Colonel Mahamoudou Zerbo said.{/} {c5}An ambulance loaded with 60 kilograms of explosives had been found in a garage.{/} {c6}"They wanted to turn a bell into a bomb," Zerbo told state television.{/}

{c7}He accused neighbouring Ivory Coast of having housed and paid the plotters and showed a receipt from a hotel in Grand-Bassam.{/} {c8}The Ivorian government rejected the charge. "We have better hotels," its spokesman said.{/}

{c9}Two security sources and a relative of one of the arrested officers gave a different account.{/} {c10}According to them, there had been a quarrel about bonuses that were not paid to units in the north, and Ouattara-Bado had carried a petition.{/} {c11}They said that a French-speaking European, introduced as a tyre dealer, had met him in Accra in July and had offered him money.{/} {c12}The officer reported the man to the intelligence service on the same day, the relative said, and "that was his mistake, for the tyre dealer was theirs".{/}

{c13}Intelligence chief Captain Oumarou Yabré-Sana did not answer calls.{/}

{c14}Gunfire was heard near the Lamizana barracks for about 40 minutes on Sunday night.{/} {c15}Hospital workers spoke of six dead. The government said there had been no casualties.{/}

{c16}It was the fifth plot announced since the army took power in September 2022.{/} {c17}Jihadists linked to al Qaeda control or contest more than half of the country, according to analysts.{/}

{c18}A military court is to hear the case from Nov 9.{/}

=== arabic | ar | plot
{c1~}بوركينا فاسو تعلن إحباط محاولة انقلابية وتوقيف عشرات العسكريين{/}

واغادوغو – وكالات
الأربعاء 2 سبتمبر/أيلول 2026

{c1}أعلنت السلطات العسكرية في بوركينا فاسو اليوم الأربعاء توقيف 34 عسكرياً وخمسة مدنيين خططوا لاغتيال الرئيس خلال سباق للدراجات الهوائية.{/}

{c2}وقالت إن الزعيم المفترض للمجموعة، المقدم سيرافين واتارا بادو (41 عاماً)، اعتُقل يوم الأحد في كشك هواتف يملكه شقيقه بحي غونغين في العاصمة.{/} {c3~}وكان الضابط قائداً سابقاً للحرس الرئاسي.{/}

وأوضح وزير الأمن العقيد محمدو زيربو أن {c4}الهجوم كان سينفذ في 23 أكتوبر/تشرين الأول عند انطلاق «طواف فاسو» من مدينة كودوغو،{/} {c5}وأنه عُثر في مرأب على سيارة إسعاف محملة بستين كيلوغراماً من المتفجرات.{/}

{c7}واتهم الوزير دولة غانا المجاورة بإيواء المتآمرين وتمويلهم، وعرض إيصالاً صادراً عن أحد الفنادق،{/} {c8~}وهو ما رفضته الحكومة المعنية.{/}

رواية مغايرة

في المقابل، {c9}قدم مصدران أمنيان وقريب لأحد الضباط الموقوفين رواية مختلفة،{/} {c10}مفادها أن الأمر لا يعدو خلافاً على مكافآت لم تُصرف لوحدات في شمال البلاد، وأن واتارا بادو حمل عريضة بهذا الشأن.{/} {c11}وأضافوا أن أوروبياً ناطقاً بالفرنسية قُدّم على أنه تاجر إطارات التقى الضابط في أكرا خلال يوليو/تموز وعرض عليه المال،{/} {c12}فأبلغ عنه جهاز الاستخبارات في اليوم ذاته، «وكانت تلك غلطته، لأن تاجر الإطارات كان تابعاً لهم» على حد قول قريبه.{/}

{c14}وسُمع إطلاق نار قرب ثكنة لاميزانا لنحو 40 دقيقة ليل الأحد،{/} {c15}وتحدث عاملون في المستشفى عن ستة قتلى، غير أن الحكومة نفت سقوط ضحايا.{/}

{c16}وهذا خامس مخطط يُعلن عنه منذ تولي الجيش السلطة في سبتمبر/أيلول 2022.{/}

=== arabicb | ar | plot
{c9~}«تاجر الإطارات» الغامض.. روايتان لمؤامرة واغادوغو{/}

بقلم: مراسلنا في نيامي

من يصدق الشارع في واغادوغو؟ {c6}«أرادوا أن يحولوا الجرس إلى قنبلة»، بهذه العبارة لخص وزير الأمن محمودو زيربو{/} {c1~+c4~}مؤامرة قال إنها كانت تستهدف رئيس البلاد أثناء سباق للدراجات في كودوغو الشهر المقبل.{/}

{c5~}وتحدث الوزير عن سيارة إسعاف مفخخة،{/} {c7~}ولوّح بفاتورة فندق إيفواري،{/} {c8}فردت أبيدجان بسخرية على لسان متحدثها: «لدينا فنادق أفضل منه».{/}

لكن {c10~}مطلعين يقولون إن القصة بدأت بعريضة تطالب بعلاوات متأخرة،{/} {c2~}حملها المقدم سيرافين واتارا بادو الذي أُوقف في كشك شقيقه{/} {c3}بعد ثلاثة أشهر من إقالته من قيادة الحرس الرئاسي.{/} {c11~+c12~}ويضيف هؤلاء أن رجلاً أوروبياً أغراه بالمال في العاصمة الغانية، فسارع الضابط إلى إبلاغ المخابرات عنه، ليتبين أن الرجل يعمل لحسابها.{/}

{c13}ولم يرد رئيس جهاز المخابرات النقيب عمارو يابري سانا على الاتصالات.{/}

{c15~}أما عن ضحايا ليلة الأحد فلا أحد يملك رقماً موثوقاً.{/} {c18}وستبدأ محكمة عسكرية النظر في القضية يوم 9 نوفمبر/تشرين الثاني.{/}

=== rewrite | en | plot
Bike race bomb plot: junta blames neighbours

africabulletin.example | Politics | 3 Sept

{c4+c1}The starting gun of the Tour du Faso in Koudougou on 23 October was to be the signal for the murder of Burkina Faso's ruler, his government claims. Thirty-four members of the armed forces and five civilians are behind bars.{/}

{c5~}"A bomb on wheels", disguised as an ambulance with 60 kg of dynamite inside, stood ready,{/} said Col. Mahamoudou Zerbo, the minister of security. {c7}He waved a bill from a hotel in Grand-Bassam, which in his eyes proves that Ivory Coast lodged and financed the gang.{/} {c8~}Abidjan was not amused, or perhaps it was: our hotels are better, it let it be known.{/}

{c2+c3}Lt. Col. Séraphin Ouattara-Bado, 41, whom the junta regards as the head of the conspiracy, had led the president's bodyguards until March. On Sunday soldiers dragged him out of a kiosk in Gounghin where his brother sells phones.{/}

{c9}Not so, say three people, one of them related to a detainee.{/} {c10}Troops in the north had not received their bonuses, and the colonel simply delivered their complaint.{/} {c11}As for foreign gold, a European passing himself off as a seller of tyres had tried to tempt him in Accra in July.{/} {c12}Ouattara-Bado denounced the stranger the very same day, unaware that he was on the payroll of Burkina's own spies.{/}

{c14}Shots rang out around the Lamizana camp on Sunday, for some 40 minutes.{/} {c15}Medics counted six bodies; officially nobody was hurt.{/}

Such announcements have become routine: {c16}this is number five since the putsch of September 2022.{/} {c17~}Meanwhile jihadists roam half the territory.{/} {c18~}The trial opens in November.{/}

=== blog | en | plot
SLOW PUNCTURE

I used to race. Nobody believes it when they see me on the terrace with my beer, but I have climbed the ramp at Koudougou in the second group, in the year of the locusts, and I've still got the scar where the Dutchman's pedal went in. So you can understand that I took it personally.

{c1~+c4~}They were going to do it at the start, it's said. With the riders on the line, and the brass band, and him in his beret with the flag in his hand.{/} {c5~}A white van with a red crescent, packed to the roof.{/} I've been treated in such a van. There is hardly space for the patient.

Well, they've got them now, all of them, three dozen and a few. {c2~}The big one was collected at a booth where you top up your credit.{/} {c3~}Until spring he had been the man who stood behind the chair.{/} That's how it goes with us: you guard the door, then somebody asks who is guarding you, and from then on you go and sit at your brother's.

I have no opinion about guilt. Where I live opinions are something that one keeps at the back of the fridge. But I know something about tyres.

{c11~}A man from Europe, with good French, goes about the coast this summer and claims to deal in rubber. He treats our officer to a meal and hints at banknotes.{/} {c12~}And the officer, imagine, runs straight home to the listeners and tells on him. It's what you're meant to do. It's in the booklet. Only it was they who had sent the rubber man.{/} If that is true, then it's the saddest thing I have heard since the Dutchman. An honest answer to a false question, and there you are with a sack over your head.

{c10~}There are those who'd tell you that he'd only asked for the boys' back pay, up there in the thorns.{/} I have a nephew in the thorns. He hasn't seen a bonus since the rains before last.

{c7~}The neighbours are behind it, of course, with hotel bills to show for it.{/} {c8~}They replied that we must think they've no taste.{/} For a moment two governments were almost witty. Then the ambassador was called in.

{c14~}On that night I lay under the bed with the dog. It went on as long as half a football match.{/} {c15~}Nobody got so much as a scratch, the radio told us next day, and my sister-in-law who washes at the hospital has taken a week's leave and doesn't speak.{/}

{c16~}We have had five of these now, or is it six, I lose count between the punctures.{/} The race'll take place, they promise. I shall stand at the ramp, on the inside, where you see them suffer. I hope they check the vans.

=== other | en | plot2025
Burkina Faso junta says it thwarted plot, names exiled officer

OUAGADOUGOU, April 22, 2025 (Pan-Atlantic News Agency) - Burkina Faso's military government said on Tuesday it had thwarted a plot to seize power, the third since 2022, and accused officers living in Ivory Coast of having directed it.

Eleven soldiers were arrested, said Security Minister Colonel Mahamoudou Zerbo. They had planned to storm the presidential palace on April 16 during a power cut. "They wanted to switch off the light and steal the lamp," he told state television.

The palace was defended by the presidential guard under Major Séraphin Ouattara-Bado, who was promoted on the spot and is to receive a medal.

Ivory Coast denied any involvement. Its spokesman said that it had heard the story before.

Gunfire was heard near the Lamizana barracks for ten minutes. The intelligence chief, Captain Oumarou Yabré-Sana, said a foreigner posing as a seller of solar panels had been deported. Jihadists killed 40 soldiers in the north in the same week.

=== discrepancies
name | c7 | wire: Ivory Coast | arabic: غانا | rewrite: Ivory Coast
date | c3 | wire: removed in May | rewrite: until March
