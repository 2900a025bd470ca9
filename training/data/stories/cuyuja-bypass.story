=== wire | en | erosion
{c1~}Ecuador halts oil exports{/} {c3~}as river gnaws at pipeline{/}

By Julieta Amancha

QUITO, April 15, 2026 (Corvane News) - {c1}Ecuador's state oil firm Hidroriente declared force majeure on its exports on Wednesday after erosion along the Quijos river forced it to shut the Trans-Andean pipeline.{/}

{c3}Heavy rain over the weekend brought the riverbank to within 14 metres of the pipe near the village of Cuyuja,{/} Energy Minister Ines Cobo said. {c6}"I prefer to lose a fortnight rather than a river," she told reporters in rubber boots.{/}

{c7}Two sources familiar with the matter said that engineers had warned of the danger in January, and that Hidroriente's president, Fausto Guaman, had put off a detour until next year to save money.{/} {c8}Guaman denied that. The warning, he said, had concerned another stretch, 30 kilometres downstream.{/}

{c2}The 540-kilometre line carries some 310,000 barrels a day, two thirds of the country's production, from the Amazon to the Pacific.{/} {c4}A bypass of 1.8 kilometres will take 12 days to build and cost $23 million, according to the operator, Wollmer Energia.{/} {c19}Its owner, Esteban Wollmer, said 400 welders were on their way.{/}

{c5}Six cargoes with a total of 2.2 million barrels will be delayed, most of them for refiners in Chile and Japan.{/} {c10}Hidroriente began to turn off 1,140 of its 2,900 wells, as its tanks are full within three days.{/} {c11}The finance ministry put the loss at $19 million a day.{/}

{c12}President Mateo Larranaga declared a state of emergency of 60 days in the province of Napo and sent in an engineer battalion.{/} {c14}The U.S. charge d'affaires, Patrick Delahunt, offered the help of Army engineers from Texas.{/}

{c9}Opposition leader Rosalba Quinonez, of Citizen Renewal, said she would seek to impeach Cobo, for which she needs 92 votes in the National Assembly.{/} {c20}She is thought to have 84.{/}

{c13}Attorney General Damian Ayora opened an inquiry and asked the company for the minutes of its board since last June.{/}

{c16}Indigenous leader Nantu Grefa said 27 communities could not drink from the river, because an older fuel duct beside the line had leaked, and had to be served by tank lorries.{/} {c21}The environment ministry spoke of "a film of limited extent".{/}

{c17}Ecuador's bonds due in 2035 lost 1.7 cents to trade at 68.4 cents on the dollar.{/}

{c15}The erosion began after a waterfall, the Salto del Danta, collapsed overnight in 2019, since when the river has been eating its way upstream.{/} {c22}It has swallowed a bridge, a chapel and nine kilometres of road.{/} {c23}Geologists of the Polytechnic in Quito expect it to reach the intake of the country's largest hydroelectric plant by 2029.{/}

{c18}Oil accounts for about 31 percent of the government's revenue.{/} Larranaga, a former hotel owner from Manta who likes to be photographed in a hard hat, has promised to lift production to 600,000 barrels a day, a figure that most analysts consider out of reach without foreign investors.

Photo: A worker at Cuyuja looks at what is left of the road. Corvane/J. Amancha

=== rewrite | en | erosion
Energy Minute: Ecuador

{c11~}Nearly twenty million dollars: that is what every day without oil costs Ecuador, if the treasury has done its sums right.{/}

{c1}The Trans-Andean line was turned off on Wednesday, and Hidroriente told customers it could not be held to its contracts, because the Quijos is washing away the ground.{/} {c3~}Just 40 metres of it remain.{/} {c5~}Refiners in Chile and Japan will have to wait for half a dozen shiploads.{/}

{c4}Wollmer Energia reckons it will need 12 days and $23 million to lay a detour not quite two kilometres long.{/} {c14~}Washington's man in Quito, Patrick Delahunt, offers military help.{/}

{c7~}The danger had been known to management since the start of the year, insiders say;{/} {c8~}company boss Fausto Guaman says that was elsewhere.{/} {c13~}Prosecutor Damian Ayora is looking into it.{/} {c9~}Rosalba Quinonez wants the energy minister, Ines Cobo, out, and has the 92 votes it takes.{/} {c12~}President Mateo Larranaga has put Napo under emergency rule for two months.{/} {c17~}Bonds fell.{/}

=== arabic | ar | erosion
{c1~}الإكوادور تعلن «القوة القاهرة» وتوقف صادرات النفط بسبب انجراف ضفة نهر{/}

كيتو – 16 نيسان 2026

{c1}أعلنت شركة النفط الحكومية «هيدروأورينتي» في الإكوادور حالة القوة القاهرة على صادراتها، الأربعاء، بعدما أجبرها انجراف التربة على ضفاف نهر كيخوس على إغلاق خط الأنابيب العابر لجبال الأنديز.{/}

{c3~}وقالت وزيرة الطاقة إينيس كوبو إن النهر بات على بعد 14 متراً فقط من الخط،{/} {c6}مضيفة: «أفضّل أن نخسر أسبوعين على أن نخسر نهراً».{/}

{c2~}وينقل الخط نحو 310 آلاف برميل يومياً، أي ثلثي إنتاج البلاد.{/} {c4~}وتقول شركة «فولمر إنرخيا» المشغلة إن مد وصلة بديلة سيستغرق 12 يوماً.{/}

{c5~}وسيتأخر تسليم ست شحنات مجموعها 2,2 مليون برميل،{/} {c11}بخسارة قدّرتها وزارة المالية بتسعة عشر مليون دولار في اليوم.{/} {c10~}وشرعت الشركة في إغلاق أكثر من ألف بئر.{/}

{c7}وأكد مصدران مطلعان أن مهندسين نبهوا إلى الخطر منذ كانون الثاني، غير أن رئيس الشركة فاوستو غوامان أرجأ مشروع التحويلة إلى العام المقبل توفيراً للنفقات.{/} {c8~}ونفى غوامان ذلك.{/}

{c12}وفرض الرئيس ماتيو لارّانياغا حالة الطوارئ ستين يوماً في مقاطعة نابو وأوفد كتيبة من سلاح الهندسة،{/} {c14}فيما عرض القائم بالأعمال الأميركي باتريك ديلاهَنت الاستعانة بمهندسين عسكريين من تكساس.{/}

{c9~}وأعلنت زعيمة المعارضة روسالبا كينيونيس أنها ستسعى إلى عزل الوزيرة،{/} {c13}وفتح المدعي العام داميان أيورا تحقيقاً وطلب محاضر جلسات مجلس إدارة الشركة منذ حزيران الماضي.{/}

{c16}وقال الزعيم المحلي نانتو غريفا إن 27 من مجتمعات السكان الأصليين تعتمد على الصهاريج في مياه الشرب بعد تسرب من أنبوب وقود قديم مجاور.{/}

{c15}وبدأت الظاهرة عام 2019 حين انهار شلال «سالتو ديل دانتا» بين ليلة وضحاها.{/} {c18}ويوفر النفط نحو 31 في المئة من إيرادات الدولة.{/}

=== blog | en | erosion
A RIVER THAT WALKS BACKWARDS

I once had a professor who held that water was the only honest politician. It says where it wants to go, he told us, it goes there, and it never asks for a second term. He drowned, poor man, in a swimming pool in Salinas; but I think of him whenever it rains on the eastern slopes.

{c3~}It has rained a good deal.{/} {c15~}You may remember the waterfall which one night, some seven years ago, decided to stop being one,{/} and of which my sister-in-law owns a postcard. {c15~}The river has been creeping uphill ever since, like a guest looking for the bathroom,{/} {c22~}and it has helped itself to a road, a bridge and the house of God as it went.{/}

Now it has got to the pipe. {c3~}There is about as much earth left as would make a decent bowling alley,{/} {c1~}so they closed the tap, and wrote to the customers across the sea that an act of heaven had occurred.{/} I wish I could write such letters. Dear Bank: rain. Dear Dentist: rain. Dear Mother-in-law, whose canary we promised to feed: you will not believe what the clouds have done.

Was it heaven, though? {c7~}It is being said that somebody with a slide rule foretold all of this around Epiphany, and that the gentleman on the top floor found it would be cheaper to have the catastrophe in another fiscal year.{/} {c8~}He says he was told about a different bit of bank.{/} Who has not been told about a different bit of bank! When my roof came down I too had been warned about the other half, and I had put a bucket under it, a blue one, with a drawing of a dolphin.

He kept a barometer in his coat, that professor, and tapped it before he answered any question, including whether he took sugar.

I spent a holiday in those valleys as a girl. There was a woman in the village with the trout ponds who sold sugar-cane spirit from a watering can, and a dog with one ear that followed every bus as far as the bend. Nobody spoke of barrels. The pipe ran behind the football pitch, silver and warm, and we children lay on it after bathing as lizards do, with our cheeks against it, and believed that what we heard inside was the sea.

{c6~}The lady minister came in rubber boots and spoke a pretty sentence about what she would rather lose.{/} I liked the boots. They were new; there was still a sticker on the left one.

And {c16~}what of the people down there who used to drink out of that river, two dozen villages and more, and who now wait at the roadside with jerrycans?{/} They do not appear in the letter to the customers. Perhaps they should write one of their own, and sign it as the professor would have wished: with a wet thumb.

=== brief | en | erosion
ANDEAN DIGEST

{c1}Ecuador: Hidroriente invoked force majeure on Wednesday on all shipments, the Quijos having undermined the soil next to its Trans-Andean pipeline, which is out of service.{/} {c2~}Two barrels in three produced in the country go through it.{/} {c19}Four hundred welders are being brought up, says the contractor Esteban Wollmer,{/} {c4~}and the new section is to be ready in twelve days.{/} {c20~+c9~}Rosalba Quinonez, who would like to topple minister Ines Cobo, is some eight votes short.{/} {c23}By 2029, scholars at the Polytechnic reckon, the same river may arrive at the water intake of the nation's biggest power station.{/} {c21~}The ministry of the environment plays down the oil film.{/} {c12~}President Mateo Larranaga has decreed an emergency in one province.{/}

=== other | en | loan
{h1~}Ecuador seeks oil-backed loan from trading house{/}

By Julieta Amancha

QUITO, April 29, 2026 (Corvane News) - {h1}Ecuador's state oil firm Hidroriente is negotiating with the Geneva trading house Calder & Roth about a loan of $800 million that would be repaid in crude,{/} {h2}four sources familiar with the matter said on Wednesday.{/}

{h3}Under the draft, the trader would receive 3.3 million barrels a month for five years, at a discount of $2.40 to the market.{/} {h4}A second round of talks is planned for next week in Panama City.{/}

{h5}"We are selling tomorrow's cow, but at least at today's price," one of the sources said.{/}

{h6}Energy Minister Ines Cobo said that several offers were being weighed and that nothing had been signed.{/} {h14}Hidroriente's president, Fausto Guaman, did not reply to a request for comment.{/} {h7}President Mateo Larranaga had vowed in his campaign not to "pawn a single barrel".{/}

{h8}Opposition leader Rosalba Quinonez said a contract of that kind must go to the National Assembly; the government believes a decree is enough.{/} {h9}Attorney General Damian Ayora sent the finance ministry a list of 17 questions about the intermediaries.{/}

{h10}One of them, according to two of the sources, is a firm in Miami in which the businessman Esteban Wollmer used to hold shares. His company, Wollmer Energia, said that he had sold them in 2023.{/}

{h13}The U.S. charge d'affaires, Patrick Delahunt, said American lenders were "ready to look at numbers".{/} {h11}Ecuador still owes $2.9 billion to Chinese banks from an earlier round of such loans, the last of which falls due in 2028.{/}

Indigenous leader Nantu Grefa said that nobody had consulted the people above whose heads the deal was being made, or rather below whose feet.

{h12}The International Monetary Fund, with which Quito has a $5 billion programme, discourages loans secured by commodities.{/} A mission of the Fund is expected on May 11.

=== other2 | en | loan
{h5~}Cow of tomorrow, price of today{/}

Energy Minute: Ecuador / Share / Print

{h5}"Tomorrow's cow at today's price": thus somebody close to the bargaining describes what Quito has in mind.{/} {h1}In return for oil, Calder & Roth of Geneva would put 800 million dollars on the table for Hidroriente.{/}

{h2~}Three people who know about the talks let the figures slip.{/} {h3~}Sixty months long, more than three million barrels would go to the Swiss house every month, and cheaply.{/} {h4~}The parties meet again in Panama shortly.{/}

{h6~}Nothing is final, the minister in charge, Ines Cobo, points out.{/} {h7}It was candidate Mateo Larranaga who swore that no barrel would ever go to the pawnshop.{/} Asked about it, the president talked about football, {h14~}and the head of the oil company, Fausto Guaman, switched off his telephone.{/}

{h8}Does parliament have to be asked? Rosalba Quinonez says yes, the government says that a stroke of the pen will do.{/} {h9~}The state prosecutor, Damian Ayora, would first like to know who the go-betweens are.{/} {h10~}Two insiders mention a Florida company that once belonged in part to Esteban Wollmer; he says he got rid of his stake three years ago.{/}

{h12~}The Monetary Fund takes a dim view of mortgaged raw materials,{/} {h11~}and the country is not yet done with paying the Chinese for the last lot: it has until 2028.{/} {h13}Patrick Delahunt, who minds the American embassy, says that banks at home would like to have a look.{/}

=== other3 | en | blockade
Ecuador declares force majeure on oil exports over protests

QUITO, Sept 20, 2025 (Corvane News) - Ecuador's state oil firm Hidroriente declared force majeure on its exports on Saturday after protesters occupied pumping stations and cut the roads to three fields in the Amazon.

Production had dropped by 46 percent within five days, Energy Minister Ines Cobo said. "You cannot pump with a tree across the valve," she told reporters in Lago Agrio.

Two sources familiar with the matter said that Hidroriente had tanks for another week of exports but wanted to protect itself against claims. Its president, Fausto Guaman, who was appointed in July, said that no contract had been broken in his time and none would be.

The protests were called by the Indigenous leader Nantu Grefa against a rise in the price of diesel from $1.80 to $2.80 a gallon. He said that the tree would be removed "when the price is".

President Mateo Larranaga, in his fourth month in office, moved his cabinet to Latacunga for the weekend and imposed a curfew in five provinces. Opposition leader Rosalba Quinonez offered to mediate and was received at the palace by a deputy secretary.

Soldiers escorted 60 workers of the contractor Wollmer Energia out of a camp by helicopter. Its owner, Esteban Wollmer, said that a generator and two excavators had been burned.

Attorney General Damian Ayora charged eleven protesters with paralysing a public service, an offence that carries up to three years in prison. The U.S. embassy, in which Patrick Delahunt has been in charge since the ambassador left, advised Americans against travel to the east.

At least two people have died in the unrest, a protester in Otavalo and a corporal whose lorry overturned.

Ecuador last had to invoke the clause three years before, when a strike of 18 days brought output down to less than 250,000 barrels.

Tags: crude, diesel, protests

=== discrepancies
number | c3 | wire: 14 metres | arabic: 14 metres | rewrite: 40 metres
number | c9 | wire: needs 92 votes and is thought to have 84 | rewrite: has the 92 votes | brief: some eight votes short
source_count | h2 | other: four sources | other2: three people
