=== wire | en | cars
{c1~}Canadian police arrest 29 over luxury cars stolen for export{/}

TORONTO, Nov 19, 2025 (Northern Press Service)

{c1}Police in Ontario and Quebec have arrested 29 people and broken up a ring that stole luxury cars and shipped them to the Middle East and West Africa, they said on Wednesday.{/}

{c2}Some 540 officers raided 37 homes, garages and warehouses at dawn on Tuesday,{/} {c3}most of them in Brampton, west of Toronto, and in Laval, near Montreal.{/}

{c4}The investigators recovered 341 vehicles worth C$28 million ($20 million),{/} {c5}among them 118 that had already been loaded into containers at the port of Montreal and declared as recycled tyres.{/} {c6}They also seized C$1.3 million in cash and 19 firearms.{/}

{c7}The suspected leader, Kyle Desrosiers, owns a freight company, Norlune Logistics.{/} {c8}The 41-year-old was detained at Toronto's Pearson airport as he was about to board a flight to Dubai.{/}

{c9}"They ran it like a catalogue business: you ordered a colour, and two nights later somebody's driveway was empty," said Marie-Eve Gauthier, a chief superintendent of the Quebec provincial police.{/}

{c10}The thieves are said to have used devices that copy the signal of a car key through the front door, which took less than 30 seconds.{/}

{c11}An employee of the Canada Border Services Agency is accused of having passed on the lists of containers to be inspected, for C$4,000 a list.{/} {c12}The agency said she had been suspended without pay.{/} {c13}The union of customs officers said fewer than one in a hundred outgoing containers is ever opened.{/}

{c14}The inquiry, named Project Driftwood, began 14 months ago{/} {c15}when a dentist from Oakville, Priya Raman, followed a tracking tag in her stolen car to a dealer's yard in Sharjah.{/} {c16}"I rang the dealer, and he offered me a discount," she said.{/}

{c17}Two suspects are still at large, one of them believed to be in Lebanon.{/} {c18}The others face a total of 210 charges, and the first bail hearings are to be held in Brampton on Friday.{/}

{c19}Desrosiers' lawyer, Harvey Blum, said that his client moved boxes and did not open them.{/}

{c20}Public Safety Minister Colin Strand promised C$60 million for scanners at ports.{/} {c21}Car theft cost Canadian insurers C$1.1 billion last year, according to their association.{/} {c22}A vehicle is stolen in the country about every nine minutes.{/}

{c23}In 2023 a similar investigation, Project Lantern, led to 11 convictions.{/}

=== release | en | cars
NEWS RELEASE - FOR IMMEDIATE DISTRIBUTION

Joint Auto Theft Task Force

{c14~}Project Driftwood{/}: {c1~}International vehicle trafficking network dismantled{/}

November 19, 2025

(MISSISSAUGA, ON) - {c1}A joint investigation by police services in Ontario and Quebec into the theft of high-end vehicles for export to markets in the Middle East and West Africa has resulted in the arrest of 29 individuals.{/}

{c14}Project Driftwood was initiated in September 2024{/} {c15~}following information received from a victim of auto theft in Oakville.{/}

{c2}On November 18, 2025, approximately 540 officers executed search warrants at 37 residential and commercial locations.{/} As a result of the investigation, police have seized or recovered:

  • {c4}341 vehicles with an estimated value of $28 million{/}
  • {c6~}$1.3 million in Canadian currency{/}
  • {c6~}19 firearms, including three prohibited handguns{/}
  • 26 electronic key programming devices
  • 3 kilograms of suspected cocaine

{c5}Of the vehicles recovered, 118 were located in marine containers at the Port of Montreal. Export documents described the contents as recycled tyres.{/}

{c7~+c8}A 41-year-old man, owner of a freight forwarding company, was taken into custody at Toronto Pearson International Airport prior to boarding an international flight to Dubai.{/}

{c11}An employee of the Canada Border Services Agency, aged 36, has been charged with breach of trust in connection with the disclosure of container examination lists. It is alleged that a payment of $4,000 was received for each list.{/}

{c18}The accused face a combined 210 charges. They will appear before the Ontario Court of Justice in Brampton beginning Friday, November 21.{/}

{c17}Canada-wide warrants have been issued for two outstanding suspects, one of whom is believed to have left the country for Lebanon.{/} None of the allegations has been proven in court.

QUOTES

{c9}"They ran it like a catalogue business: you ordered a colour, and two nights later somebody's driveway was empty."
- Chief Superintendent Marie-Ève Gauthier, Sûreté du Québec{/}

"The message to those who prey on our communities is simple: we will follow the car, and then we will follow the money."
- Deputy Chief Leonard Osei, Peel Regional Police

Anyone with information is asked to contact the Task Force or, anonymously, Crime Stoppers.

=== local | en | cars
THE BRAMPTON BEACON

{c2~}Battering ram at breakfast: our street in the great car raid{/}

Wednesday, Nov. 19

At 5:52 a.m. on Tuesday the dogs of Fernbank Crescent started all at once. By six, says Gurpreet Sandhu at number 14, there were more police on the lawn opposite than there are seats in the arena.

The lawn opposite belongs to a quiet couple with two Golden Retrievers. In their garage, officers found four SUVs under bedsheets, none of which was theirs. {c2~+c3}It was one of 37 addresses searched that morning, the greater part of them here and in Laval, Que.{/} Eleven were in Brampton alone.

{c1}By noon 29 people were in custody, and a network that, according to police, supplied buyers from Accra to Abu Dhabi with cars from Ontario and Quebec driveways was history.{/} {c4}Police have got back 341 cars and trucks, worth $28 million between them.{/} {c6}Nine guns and more than a million dollars in bills came to light as well{/}, some of it in a freezer, under the peas.

{c10}How they did it is by now well known to anyone who has kept their keys in a cookie tin: one man holds an antenna to your door and catches what your fob is whispering, the other starts the engine. In half a minute it is over.{/}

{c15}Oakville dentist Priya Raman had hidden a tracking tag in the spare wheel. It travelled for 41 days and came to rest in a sales yard in Sharjah, in the Emirates.{/} {c16}She telephoned. "He was very polite, he said for me there would be a discount," she told the Beacon.{/} {c14~}That call is how Project Driftwood got started.{/}

{c7}Police believe that the orders were taken by Kyle Desrosiers, whose trucks with the half moon and the name Norlune Logistics everyone here has been stuck behind on Steeles Avenue.{/} {c8}He is 41. He was picked up at Pearson on his way to Dubai, in the lineup at the gate.{/} {c19}Harvey Blum, who will speak for him, says that a mover is not in the habit of looking into what he moves.{/}

{c18}There are 210 charges, and bail court, on Hurontario Street, begins with the first of them on Thursday.{/} Bring a chair.

For Sandhu, it is personal. His own pickup went two winters ago. {c22}That one goes every nine minutes in this country is small comfort,{/} he says, {c21}and that it cost the insurance business over a billion dollars last year he can read off his premium.{/}

{c20}Public Safety Minister Colin Strand, who was in town to be photographed with a crushed Bentley, announced $60 million for X-ray machines on the docks.{/} {c13}Nice, says the customs union's Lise Barbeau, but as of today they look into not even one per cent of what goes out.{/}

=== rewrite | en | cars
Canada's stolen-car superstore: {c9~}pick a colour, wait two nights{/}

It was, if one believes the detectives, a mail-order house. {c9}A customer chose the paint, forty-eight hours passed and a family somewhere in Canada found nothing in front of the garage, in the words of Marie-Eve Gauthier of Quebec's provincial force.{/}

This week the shop was closed. {c1}Twenty-nine suspects are under arrest in the two biggest provinces for having procured expensive vehicles for clients in West Africa and the Middle East.{/} {c4}Some 340 cars, whose price would add up to around 20 million US dollars, will find their way home.{/} {c5}More than a hundred of them were a step from leaving: the papers said old tyres, but in the steel boxes on Montreal's quays there were limousines.{/} {c2}To pull it off, an army of 540 policemen and women had knocked, not very gently, on 37 doors before the sun was up on Tuesday.{/}

{c10}Modern keys make it easy, experts never tire of warning. A gadget reads the radio signal right through the wood of the entrance, and within thirty seconds the engine hums.{/}

Every crime story needs its turning point, and in this one it is small and round. {c15~}A woman had put a tag in her car and watched on her phone how it moved to the United Arab Emirates.{/} {c16~}The trader at the other end was prepared to give her something off the price.{/} {c14}Some four months of inquiries followed, under the code name Driftwood.{/}

{c7}At the centre of it all the authorities see the owner of a haulage firm called Norlune, Kyle Desrosiers.{/} {c8}He was a few steps from his plane to the Gulf when they got him in Toronto; he is 41 years old.{/} {c19~}He only transports crates and never looks inside, says his attorney.{/} Another detail is likely to be awkward for the state itself. {c11}One of its own border officials is alleged to have sold information about which containers would be checked, at 4,000 dollars a time.{/} {c12}She resigned, her employer let it be known.{/} {c17~}A pair of wanted men have so far not been found.{/}

Is it over? {c23}Two years ago there was much applause, too, when Project Lantern put eleven thieves away.{/} {c22}Since you began to read this text, it has not been long until the next car goes: they vanish at a rate of one in nine minutes.{/} {c20~}The government has put up 60 million for better equipment.{/}

=== arabic | ar | cars
{c1~}كندا: توقيف 29 شخصاً في شبكة لسرقة السيارات الفارهة وتهريبها إلى الشرق الأوسط{/}

تورونتو – الخميس 20 تشرين الثاني 2025 – 07:30

منوعات | حوادث

{c1}أوقفت الشرطة الكندية 29 شخصاً وفككت شبكة كانت تسرق السيارات الفارهة في مقاطعتي أونتاريو وكيبيك وتشحنها إلى الشرق الأوسط وغرب أفريقيا.{/}

{c2}وشارك نحو 540 شرطياً في مداهمات طالت 37 منزلاً ومرأباً ومستودعاً فجر الثلاثاء،{/} {c4}وأسفرت عن استعادة 341 سيارة تقدر قيمتها بعشرين مليون دولار أميركي.{/} {c5}وكانت 118 منها محملة في حاويات بمرفأ مونتريال على أنها إطارات معاد تدويرها.{/}

{c8+c7}واعتُقل المشتبه بتزعمه الشبكة، كايل ديروزييه (41 عاماً)، صاحب شركة «نورلون» للشحن، في مطار تورونتو قبيل صعوده إلى طائرة متجهة إلى بيروت.{/}

{c17}ولا يزال مشتبه بهما متواريين عن الأنظار، ويُعتقد أن أحدهما موجود في لبنان.{/} ولم يصدر أي تعليق عن السلطات اللبنانية.

خصم لصاحبة السيارة!

{c15}وبدأت خيوط القضية تتكشف حين تتبعت طبيبة أسنان تدعى بريا رامان سيارتها المسروقة بواسطة شريحة تعقب، فوجدتها معروضة لدى تاجر في الشارقة.{/} {c16}وقالت: «اتصلت به فعرض عليّ خصماً».{/}

{c10}ويستخدم اللصوص أجهزة تلتقط إشارة المفتاح من خلف باب المنزل، ولا تستغرق العملية سوى أقل من 30 ثانية.{/}

{c11}ويُشتبه في أن موظفة في وكالة خدمات الحدود سربت لوائح الحاويات الخاضعة للتفتيش لقاء أربعة آلاف دولار كندي للائحة الواحدة،{/} {c12}وقد أوقفت عن العمل من دون راتب.{/}

{c22}وبحسب الأرقام، تُسرق سيارة في كندا كل تسع دقائق تقريباً،{/} {c21}وكلّف ذلك شركات التأمين 1.1 مليار دولار كندي في العام الماضي.{/}

تابعوا آخر الأخبار عبر قناتنا على واتساب

الأكثر قراءة: سعر صرف الدولار اليوم | حال الطقس | أبراج الخميس

=== other | en | lantern
Canadian police arrest 14 over pickup trucks stolen for export

HALIFAX, June 8, 2023 (Northern Press Service)

Police in Ontario and Nova Scotia have arrested 14 people and broken up a ring that stole pickup trucks and shipped them to Central America, they said on Thursday.

Some 150 officers raided 19 homes, garages and warehouses at dawn on Wednesday, most of them in Hamilton, west of Toronto, and in Dartmouth, near Halifax. They recovered 86 vehicles worth C$6 million, among them 31 that had already been loaded into containers at the port of Halifax and declared as farm machinery. They also seized C$340,000 in cash and two firearms.

The suspected leader, a 38-year-old who owns a used-car business, was detained at the Peace Bridge as he was about to cross into the United States. "They ran it like a pizza service," said a superintendent of the Hamilton police.

The thieves are said to have bought blank keys from a dealer's employee, who is accused of having passed on the codes for C$500 a key.

The inquiry, named Project Lantern, began seven months ago when customs officers in Guatemala noticed a truck with a hockey sticker. One suspect is still at large. The others face a total of 74 charges, and the first bail hearings are to be held in Hamilton on Friday.

The union of customs officers said hardly any outgoing containers are opened. The public safety minister promised C$12 million for a training programme.

=== discrepancies
number | c6 | wire: 19 firearms | release: 19 firearms | local: nine guns
date | c18 | wire: Friday | release: Friday, November 21 | local: Thursday
number | c14 | wire: 14 months | release: since September 2024 | rewrite: some four months
negation | c12 | wire: suspended without pay | rewrite: resigned
place | c8 | wire: flight to Dubai | release: Dubai | local: Dubai | arabic: Beirut
