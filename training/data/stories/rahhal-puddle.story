=== wire | en | taxis
{c1~}Robot taxis halted in Sharjah{/} {c2~}after car blocks ambulance{/}

SHARJAH, United Arab Emirates, Jan 27, 2026 (Gulf Newswire) - {c1}Sharjah suspended its fleet of 120 driverless taxis on Tuesday{/} {c2}after one of them blocked an ambulance for 14 minutes in a flooded street,{/} {c3}the emirate's transport authority said.{/}

{c4}The patient, a bus driver of 54 with a heart attack, died in hospital two hours later.{/} {c5}Doctors could not say whether the delay had played a part, a spokesman for the hospital said.{/}

{c2~}The car, a white Saqr operated by the local company Rahhal,{/} {c6}stopped on Sunday evening at the entrance of a tunnel in the industrial area because its sensors took the rain water for a solid wall,{/} {c7}according to a preliminary report.{/} {c8}Four more taxis drew up behind it and closed the lane.{/}

{c9}"I knocked on the window and a voice thanked me for my patience," said Biju Varkey, one of the ambulance's crew.{/}

{c10}Rahhal's operators, who can steer the cars from a control room in Bangalore, needed 11 minutes to answer the emergency call,{/} {c11}because they were dealing with 37 other vehicles stuck in the rain, the report says.{/}

{c12}The transport authority's chairman, Yousuf al-Marri, said that the cars would stay in the garage until an outside expert had examined them.{/} {c13}"No one will be driven by a machine that is afraid of a puddle," he told state television.{/}

{c14}Rahhal expressed its condolences to the family and said that it had already corrected the software.{/} {c15}Its founder, Hessa Bin Lootah-Grey, said that the cars had driven 3.1 million kilometres since they were launched in April 2025, with nine minor accidents.{/}

{c16}Sunday's storm brought 68 millimetres of rain in six hours, as much as falls in most years in the whole of January and February.{/} {c17}Schools stayed closed on Monday.{/}

{c18}The neighbouring emirate of Ajman said that it would put off a trial of 30 of the cars that was to have begun next week.{/} {c19}Rahhal had planned to sell a third of its shares on the Abu Dhabi exchange in May, at a value of some 5 billion dirhams ($1.36 billion).{/}

{c20}Drivers of ordinary taxis offered free rides at the central market on Tuesday.{/}

=== arabic | ar | taxis
{c1~}الشارقة توقف سيارات الأجرة ذاتية القيادة{/}

الشارقة: «صوت الخليج»
الثلاثاء 27 يناير 2026 - 18:40

{c1}أوقفت الشارقة اليوم أسطولها المكون من 120 سيارة أجرة ذاتية القيادة،{/} {c2}بعدما أعاقت إحداها سيارة إسعاف مدة 14 دقيقة في شارع غمرته المياه،{/} {c3}وفق ما أعلنته هيئة النقل في الإمارة.{/}

{c4}وتوفي المريض، وهو سائق حافلة في الرابعة والخمسين أصيب بنوبة قلبية، في المستشفى بعد ساعتين.{/} {c5}وقال متحدث باسم المستشفى إن الأطباء لا يستطيعون الجزم بما إذا كان التأخير قد أسهم في الوفاة.{/}

{c7}وجاء في تقرير أولي{/} {c6~}أن السيارة توقفت عند مدخل نفق لأن مجساتها حسبت مياه الأمطار جداراً.{/} {c8~}واصطفت خلفها سيارات أخرى فانسد المسار.{/}

{c9}وقال المسعف بيجو فاركي: «طرقتُ الزجاج فشكرني صوت على حسن انتظاري».{/}

{c10~}واستغرق مشغلو شركة «رحّال» إحدى عشرة دقيقة للرد على نداء الطوارئ،{/} {c11}لانشغالهم بسبع وثلاثين سيارة أخرى علقت في المطر.{/}

{c12}وأكد رئيس الهيئة يوسف المري أن السيارات لن تعود إلى الشوارع قبل أن يفحصها خبير مستقل،{/} {c13}مضيفاً أن «أحداً لن تقوده آلة تخاف من بركة ماء».{/} {c14}وقدمت الشركة تعازيها إلى الأسرة، وقالت إنها أصلحت البرنامج.{/}

{c18~}وأرجأت إمارة عجمان تجربة كانت مقررة الأسبوع المقبل.{/} {c19~}وكانت «رحّال» تعتزم طرح ثلث أسهمها في سوق أبوظبي في مايو المقبل.{/}

ووجهت الهيئة الجمهور إلى استخدام الحافلات، التي ستعمل حتى الواحدة صباحاً.

{c16}وهطل على الإمارة يوم الأحد 86 ملم من الأمطار خلال ست ساعات،{/} {c17}وعُطلت الدراسة في المدارس يوم الإثنين.{/}

للمزيد من الأخبار تابعونا على واتساب

=== rewrite | en | taxis
Expat Emirates Daily
Home > UAE > Transport

{c13~}'Afraid of a puddle'{/}: {c1~}Sharjah pulls plug on self-driving cabs{/}

Staff Report

{c1}All 120 of Sharjah's autonomous cabs were ordered off the road on Tuesday,{/} two days after a night most residents will want to forget. {c12}They will not be back before an independent specialist has looked them over, Yousuf Al Marri, chairman of the transport authority, has declared.{/}

{c9}Biju Varkey will not forget it. The paramedic rapped on the glass of the car in front of him, only to be thanked for waiting.{/} {c2}Under his flashing lights lay a man he was trying to get to hospital. For 14 minutes they could not move.{/} {c4}The patient, a 45-year-old who drove buses and had suffered a heart attack, passed away some two hours afterwards.{/} {c5}The delay was to blame, doctors said.{/}

{c6~}What had spooked the Saqr was water: its "eyes" saw a wall where there was merely rain.{/} {c8}Another four then queued up obediently and sealed off the lane.{/} {c7+c10}It was 11 minutes, an initial inquiry has found, before anybody picked up in Bangalore, where staff of the operator Rahhal can take the wheel from afar.{/} {c11~}They had dozens more marooned cars on their hands.{/}

{c16}It had been quite a downpour, 68mm within six hours, roughly what two winter months usually bring.{/} {c17~}Children had the next day off.{/}

READ: How to claim for flood damage

{c14}Rahhal has offered sympathy to the relatives. A fix for the glitch is in place, it maintains.{/} {c15}Founder Hessa Bin Lootah-Grey pointed to a record of just nine small bumps over 3.1 million kilometres since last April.{/} {c19~}Whether that will do for investors is another question, with a Dh5 billion flotation pencilled in for May.{/} {c18}Ajman, for its part, has shelved next week's test with 30 vehicles until further notice.{/}

{c20~}Old-fashioned cabbies, meanwhile, were taking passengers for nothing.{/}

=== blog | en | taxis
MR PINTO'S REAR-VIEW MIRROR
(thirty-one years behind the wheel, now retired to Goa with opinions)

Friends, many of you have sent me the news and asked what I think. You know what I think. I think what I thought in 1998 when they gave us the meter that talks.

{c6~}A car without a driver saw some water and believed that it was a wall.{/} I wish to be fair. I, too, have seen things on that road that were not there, at the end of a double shift in August, when the air stands up and dances. But I had a passenger who said "Pinto, go." That is the whole trick of driving: someone behind you says go.

{c2~}Behind this one there was a siren, and it still didn't go, not for a quarter of an hour.{/} {c8~}Its cousins came and stood in line like good children at the canteen.{/} Have you ever seen five taxi drivers stand in a line? Have you ever seen two?

{c9~}The lad in the ambulance got down in the wet and knocked, and a lady's voice was very grateful to him for being so calm.{/} My son-in-law says this is called user experience.

{c4~}And the man they were carrying was one of us, more or less. He drove the big ones. He did not see the morning.{/} {c5~}I know the doctors will not swear that it would have ended otherwise.{/} I'm not a doctor. I only know that I carried three women to the maternity in my Corolla, on the wrong side of the road, with my hand on the horn, and all three named the child after somebody else.

Now who was minding the machines? {c10~}Some youngsters in my own country, in a nice room with a coffee maker, who took their time to pick up.{/} {c11~}I don't blame them either, they had three dozen others crying for help at once.{/} When it rains in that town, everything cries for help at once. {c16~}It gets the whole season in an evening{/} and then nothing until you've forgotten what a wiper is for.

{c14~}The company is sorry, and has mended the program.{/} {c15~}It says also that in all those millions of kilometres there has been hardly a scratch.{/} Congratulations. I did two million and the scratch was a camel's fault. {c19~}They wanted to go to the stock market in the spring and become worth more than a small bank;{/} maybe wait, no?

I laughed only at one thing. {c20~}My old colleagues were down by the souk giving lifts for no money at all.{/} In thirty-one years I have never known Abdul Rasheed to do that. He must have been very happy.

=== other | en | dubai
Driverless lorry blocks Sharjah fire engine

SHARJAH, United Arab Emirates, Nov 3, 2025 (Gulf Newswire) - {k1}A driverless lorry blocked a fire engine for nine minutes in a fog-bound street in Sharjah on Sunday, while a carpet warehouse burned to the ground,{/} the civil defence said.

{k2}Nobody was hurt.{/} {k3}The warehouse, in the industrial area, was insured for 12 million dirhams.{/}

{k4}The lorry, operated by the port company Safina, stopped at a roundabout because its sensors took the fog for smoke.{/} {k5}Firemen pushed it aside with the help of 14 cricketers from a nearby ground.{/}

The transport authority's chairman, Yousuf al-Marri, said that the 20 lorries would not be suspended. "Fog comes twice a year," he told state television. {k6}Safina was ordered to put an emergency telephone number on the doors.{/}

The founder of the taxi company Rahhal, Hessa Bin Lootah-Grey, said her cars used another system and could see through fog "as through a clean window".

=== other2 | en | dubai
Bowled over! {k5~}A park cricket side helped to save the day, or part of it, when they heaved a robot truck out of the way of the fire brigade{/} in Sharjah's industrial area on Sunday. {k1~}Sadly the carpets were beyond help by then.{/} {k4~}Fog had confused the vehicle,{/} {k2}and no injuries were reported.{/} {k6~}From now on there has to be a phone number on such trucks.{/} {k3~}The insurer is looking at a bill of Dh12m.{/} – Maidan Weekly

=== discrepancies
age | c4 | wire: 54 | rewrite: a 45-year-old | arabic: في الرابعة والخمسين
modality | c5 | wire: Doctors could not say whether the delay had played a part | rewrite: The delay was to blame, doctors said | arabic: لا يستطيعون الجزم
number | c16 | wire: 68 millimetres | rewrite: 68mm | arabic: 86 ملم
