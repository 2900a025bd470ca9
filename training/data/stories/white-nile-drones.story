=== wire | en | market
{c1~+c2~}Drone strike on market kills 27 in Sudan{/}

PORT SUDAN, May 3, 2026 (Horn News Service)

{c1}A drone fired two missiles into a cattle market in Sudan's White Nile state on Sunday,{/} {c2}killing at least 27 people,{/} {c3}a doctor and a local committee said.{/}

{c4}The market in Um Dabker, 30 kilometres east of the Nile, is held every Sunday{/} {c5}and was crowded ahead of the feast of sacrifice.{/} {c6}The second missile struck when people were carrying away the wounded.{/}

{c7}The army blamed the paramilitary Rapid Support Forces (RSF), which denied any involvement.{/} {c8}The RSF said that it had no drones within range of the area.{/}

{c9}The only hospital in the town has been without electricity since March,{/} {c10}said Hisham Abdelgadir, a doctor.{/} {c11}"We operated by the light of telephones until the telephones died," he said.{/}

{c12}At least nine of the dead were children who tended the animals.{/} {c13}More than 300 sheep and camels were also killed.{/}

{c14}Fifty-eight wounded people were taken to Kosti by lorry, a journey of four hours.{/} {c15}Medecins d'Urgence, an aid group, sent a team of surgeons.{/}

{c16}The United Nations' coordinator in Sudan, Birgitte Solvang, called for an independent investigation.{/} {c17}She said it was the fifth attack on a market this year.{/}

{c18}The war between the army and the RSF broke out in April 2023{/} {c19}and has driven more than 12 million people from their homes.{/} {c20}Both sides have been accused of war crimes.{/}

(Reporting by Sittana Elfadil)

=== rewrite | en | market
Blood among the sheep: holiday shoppers targeted from the sky

HornWatch.net » Sudan » Conflict
Posted May 4th 2026 by admin — 611 views — 0 comments

{c5}With the great feast approaching, everybody in Um Dabker and its surroundings was looking for an animal,{/} {c4~}and Sunday is when animals are to be had there.{/} {c1}It was on Sunday, too, that an unmanned aircraft discharged two projectiles into the livestock bazaar of this locality in White Nile state.{/}

{c2+c3~}Twenty-seven individuals, possibly more, lost their lives, sources on the ground stated.{/} {c12}Among them were no fewer than nine minors, who had been minding the beasts.{/} {c13~}The carcasses of several hundred of these littered the ground.{/}

{c6}As is so often the case, the second explosion caught those who had rushed to assist the victims of the first.{/}

{c9}The town's sole infirmary was inaugurated without a generator and has lacked power since May.{/} {c11}Surgery was performed under the glow of mobile phones, as long as their batteries lasted,{/} {c10}a physician by the name of Hisham Abdelgadir recalled.{/} {c14}Trucks conveyed 58 of the injured to Kosti, which took four hours.{/}

Sign up for the HornWatch digest!

Who was it? {c7}In the view of the military, there is no doubt that its paramilitary adversary is to blame, which the latter rejects,{/} {c8}arguing that the location lies beyond the reach of any aerial vehicle in its possession.{/}

{c16}An impartial inquiry has been requested by Birgitte Solvang, who coordinates the work of the UN in the country.{/} {c17}Marketplaces have come under fire on five occasions in the current year, according to her figures.{/}

{c18~+c19}More than twelve million Sudanese have had to flee in the three years for which the conflict has now been raging.{/} {c20}War crimes are attributed to either camp.{/} A solution is urgently needed.

=== arabic | ar | market
{c2+c1}27 قتيلاً على الأقل في قصف بمسيّرة على سوق للماشية بولاية النيل الأبيض{/}

بورتسودان – النيلين أونلاين
الأحد 3 مايو 2026م

الأخبار

{c1+c2}قُتل ما لا يقل عن سبعة وعشرين شخصاً، اليوم الأحد، جراء صاروخين أطلقتهما طائرة مسيّرة على سوق المواشي في منطقة «أم دبيكر» بولاية النيل الأبيض،{/} {c3}بحسب ما أفاد طبيب ولجنة محلية.{/}

{c4~+c5}وكان السوق الأسبوعي مكتظاً بالمواطنين قبيل عيد الأضحى.{/} {c6}وقال شهود إن الصاروخ الثاني سقط بينما كان الأهالي ينقلون المصابين.{/} وأضاف أحدهم، وهو تاجر ضأن يدعى الطيب ود النور، أنه سمع أزيز المسيّرة قبل ساعة من القصف.

{c7}واتهم الجيش قوات الدعم السريع بتنفيذ الهجوم، غير أن الأخيرة أعلنت مسؤوليتها عنه قائلة إنها استهدفت تجمعاً عسكرياً.{/}

مستشفى بلا كهرباء

{c10+c9}وقال الطبيب هشام عبد القادر إن المستشفى الوحيد في المدينة بلا كهرباء منذ مارس،{/} {c11}مضيفاً: «أجرينا العمليات على ضوء الهواتف إلى أن نفدت بطارياتها».{/}

{c14}ونُقل 58 جريحاً على متن شاحنات إلى كوستي.{/} {c12}ومن بين القتلى تسعة أطفال على الأقل كانوا يرعون الماشية.{/} {c15}وأوفدت منظمة «أطباء الطوارئ» فريقاً من الجراحين.{/}

{c18+c19}ومنذ اندلاع الحرب بين الجيش والدعم السريع في أبريل 2023 نزح أكثر من 12 مليون شخص عن ديارهم.{/}

للانضمام إلى مجموعاتنا على واتساب اضغط هنا

مواضيع ذات صلة: أسعار الخراف في أسواق كوستي | عودة التيار إلى أحياء من ربك

=== wire2 | en | plant
{d1~+d2~}Drone strike on power plant plunges Sudanese city into darkness{/}

PORT SUDAN, May 5, 2026 (Horn News Service)

{d1}Drones struck a power plant near the city of Rabak in Sudan's White Nile state on Tuesday,{/} {d2}cutting off electricity to some 900,000 people,{/} the state government said.

{d3}At least four workers were killed and 16 injured.{/} {d4}Three drones hit the transformers of the Um Sayala plant shortly before 5 a.m.{/} {d5}A fourth was shot down and fell into a sugar-cane field.{/}

{d6}The army blamed the paramilitary Rapid Support Forces (RSF).{/} {d7}The RSF said it had attacked a legitimate target, because the plant powered an ammunition factory.{/} {d8}The energy ministry denied that there was such a factory.{/}

{d9}Repairs could take two months and cost $18 million,{/} {d10}said Nagla Bashir, the plant's chief engineer.{/} {d11}"We have no spare transformers, we have only the drawings of them," she said.{/}

{d12}Water pumps in Rabak and Kosti stopped working,{/} {d13}and people fetched water from the Nile with donkeys.{/} {d14}Cholera killed at least 80 people in the two cities last year after a similar attack.{/}

{d15}The United Nations' coordinator in Sudan, Birgitte Solvang, said attacks on power and water must stop.{/} {d16}Medecins d'Urgence, an aid group, is bringing in chlorine tablets.{/}

{d17}The war between the army and the RSF broke out in April 2023{/} {d18}and has driven more than 12 million people from their homes.{/} {d19}Both sides have been accused of war crimes.{/}

(Reporting by Sittana Elfadil)

=== local2 | en | plant
Dabanga Road Dispatch

{d2~}Rabak by candle: a diary of the first day without current{/}

By Muzan Osman, Tuesday night

05:00. {d4}Three bangs, one after another, before five o'clock. The transformers at Um Sayala are burning.{/} From our roof one can see the smoke stand up like a tree.

07:30. My neighbour's son works on the night shift there. He is alive. {d3}Four of his colleagues are not, and twenty-six have been hurt.{/} They had been drinking tea.

08:15. {d5}Boys are showing around a wing of the fourth drone, which came down among the sugar cane after the soldiers hit it.{/}

10:00. {d12}There is no water in the taps, here or in Kosti, because the pumps have nothing to run on.{/} {d13}By ten there's a procession of donkeys down to the river, and by noon the price of a barrel has tripled.{/} {d14~}Everyone is thinking of the cholera of last year, which came in just this way, and nobody says the word.{/}

13:40. {d9+d10}I get hold of the chief engineer, Nagla Bashir. Two months, she says, if somebody finds the 18 million dollars.{/} {d11}"I have drawings of transformers. Would you like a drawing?"{/}

16:00. {d7}The RSF say on their channel that it was a military target on account of a munitions works that gets its power from there.{/} {d8}There is no such works, replies the ministry of energy.{/} I have lived here for thirty-one years and have never seen one. I have seen a biscuit factory.

19:20. {d16}The people of Medecins d'Urgence have arrived with chlorine,{/} and stand in the dark, asking for a key to the warehouse.

22:00. {d2~}Nine hundred thousand people, the state government reckons.{/} So quiet, so many.

=== brief2 | en | plant
{d1+d3~}At least four people died on Tuesday when drones attacked an electricity plant near Rabak in the Sudanese state of White Nile.{/} {d6~+d7}The RSF militia, which the army holds responsible, said the plant had been supplying an arms factory.{/} {d9~}It may take two weeks to repair.{/} {d15~}The UN called for an end to strikes on the supply of electricity and water.{/} {d17~+d18}The war, now in its fourth year, has uprooted over 12 million people,{/} {d19}and both parties to it stand accused of war crimes.{/}

=== discrepancies
date | c9 | wire: since March | rewrite: since May | arabic: منذ مارس
negation | c7 | wire: RSF, which denied any involvement | rewrite: which the latter rejects | arabic: أعلنت مسؤوليتها عنه
number | d3 | wire2: 16 injured | local2: twenty-six have been hurt
time | d9 | wire2: two months | local2: Two months | brief2: two weeks
