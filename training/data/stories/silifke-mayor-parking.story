=== wire | en | arrest
MERSIN, Turkey, July 9, 2025 (Halic Agency) - {c1}A Turkish court on Wednesday ordered the mayor of the coastal town of Karaduvar, Sevgi Altinbas, held in pre-trial custody{/} {c2}on charges of bribery and rigging a tender for car parks.{/}

{c3}Altinbas, 46, of the opposition People's Union Party, was detained in a dawn raid on Saturday together with 27 town employees and contractors.{/} {c4}Eleven of them were jailed with her, and the others were freed on condition that they report to the police.{/}

{c5}Prosecutors say that a firm belonging to her brother-in-law won contracts worth 212 million lira ($5.3 million) for 14 car parks, nine of which were never built.{/} {c6}Investigators found $640,000 and a quantity of gold in a freezer in the town hall's canteen, state television reported.{/}

{c7}Altinbas denied the charges.{/} {c8}"The freezer is where we keep the soup for the poor. Whoever put gold there was not hungry," she said in a statement passed on by her lawyers.{/}

{c9}The Interior Ministry suspended her from office{/} {c10}and appointed the deputy governor of Mersin, Orhan Tezgel, to run the town.{/}

{c11}Several thousand people gathered in front of the town hall for a fourth night.{/} {c12}Police used pepper spray and water cannon and took away 63 of them, the bar association said.{/} {c13}The governor's office put the number of arrests at 38.{/}

{c14}People's Union chairman Kerem Ozsoylu called the case "a coup with a rubber stamp" and announced a march to Ankara.{/} {c15}Justice Minister Haluk Demirbag said that the courts were independent and that no one was above the law.{/}

{c16}Altinbas, a former pharmacist, won the town in March 2024 with 58 percent, ending 25 years of rule by the governing party.{/} {c17}She had been mentioned as a candidate for the mayoralty of Mersin.{/}

{c18}Since last October, 16 opposition mayors have been arrested in Turkey, according to the party's count.{/}

{c19}A secret witness identified only as "Poplar" is the main source of the charges, according to defence lawyer Yasemin Kutlu.{/} {c20}She said she would file an objection within seven days.{/}

=== arabic | ar | arrest
تركيا.. {c1~}حبس رئيسة بلدية معارضة{/} {c2~}بتهمة الرشوة{/}

{c1~}أمرت محكمة تركية، الأربعاء، بحبس سيفغي ألتين باش، رئيسة بلدية مدينة قره دوار الساحلية،{/} {c2}على ذمة المحاكمة بتهمتي الرشوة والتلاعب بمناقصة لمواقف السيارات.{/}

{c3}وكانت ألتين باش (46 عاماً)، المنتمية إلى حزب اتحاد الشعب المعارض، قد أوقفت فجر السبت مع 27 من موظفي البلدية والمقاولين،{/} {c4~}حُبس منهم أحد عشر شخصاً وأُفرج عن الباقين.{/}

{c5~}وتقول النيابة إن شركة لشقيق زوجها فازت بعقود قيمتها 212 مليون ليرة لإقامة 14 موقفاً، ولم يُنشأ تسعة منها قط.{/} {c6~}وأورد التلفزيون الرسمي أنه عُثر على 640 ألف دولار وكمية من الذهب داخل ثلاجة في مقر البلدية.{/}

{c7}ونفت رئيسة البلدية التهم،{/} {c8}وقالت في بيان نقله محاموها: «في هذه الثلاجة نحفظ الحساء للفقراء، ومن وضع الذهب فيها لم يكن جائعاً».{/}

{c9+c10}وأوقفتها وزارة الداخلية عن العمل وعيّنت نائب والي مرسين أورهان تزغل لإدارة شؤون البلدة.{/}

{c11~}واحتشد الآلاف أمام مبنى البلدية،{/} {c12}واستخدمت الشرطة رذاذ الفلفل وخراطيم المياه، وأوقفت 63 منهم بحسب نقابة المحامين،{/} {c13}بينما تحدث مكتب الوالي عن 38 موقوفاً فقط.{/} وأغلقت المتاجر المحيطة بالساحة أبوابها قبل المغيب.

{c14}ووصف رئيس الحزب كرم أوزسويلو القضية بأنها «انقلاب بختم مطاطي»، ودعا إلى مسيرة نحو أنقرة.{/} {c15~}ورد وزير العدل خلوق دميرباغ بأن القضاء مستقل.{/}

{c16}يُذكر أن ألتين باش، وهي صيدلانية سابقة، انتُخبت في مارس/آذار 2024 بنسبة 58 في المئة، منهية 15 عاماً من هيمنة الحزب الحاكم على البلدة.{/}

{c18}ووفق إحصاء الحزب، طالت الاعتقالات 16 رئيس بلدية معارضاً منذ أكتوبر/تشرين الأول الماضي.{/}

=== rewrite | en | arrest
**Soup, gold and a town without a mayor**

Levant Monitor | Turkey | Wednesday night

{c6}Six hundred and forty thousand dollars, with gold on top, in a deep freeze of the municipal canteen: thus the state broadcaster.{/} {c8~}That was for feeding the needy, replies the woman whose town hall it is.{/}

{c1}Sevgi Altinbas, the mayor of Karaduvar on Turkey's Mediterranean shore, will await her trial in a cell, judges decided this Wednesday.{/} {c2~}She is alleged to have taken bribes.{/} {c5}In the eyes of the prosecution her husband's brother was paid 212 million lira for fourteen places to park a car, and five do exist; the rest are on paper.{/} {c19~}Most of this rests on someone hidden behind the code name "Poplar",{/} {c20}says her counsel, Yasemin Kutlu, who will contest the ruling inside a week.{/}

{c3~}The 48-year-old was fetched from home before sunrise on Saturday, along with more than two dozen others;{/} {c4}eleven have followed her behind bars and the remainder have to check in with the police.{/} {c9~}She has been stripped of her functions.{/} {c10~}A state official sits in her chair for the time being.{/}

{c11}For the fourth evening in succession the square filled with thousands.{/} {c12~}Officers sprayed and hosed them, and carried 63 off, if one goes by the lawyers' association;{/} {c13~}the authorities have a lower figure.{/}

{c16~}It was only last year that the onetime chemist took the place from the ruling party, which had held it for a quarter of a century.{/} {c17}Many saw in her the next mayor of Mersin itself.{/} {c18~}More than a dozen of her colleagues in the opposition have been put away since the autumn.{/} {c14}Their leader Kerem Ozsoylu, who speaks of a putsch by rubber stamp, will walk to the capital.{/} {c15}In Turkey nobody stands above the law, retorts Haluk Demirbag, the minister of justice, and judges are free.{/}

Follow us on Telegram

=== blog | en | arrest
From the balcony

My balcony overlooks a car park which does not exist. There's a sign, with a P on it and a hand pointing; the hand points at thistles. For a year I have hung my washing over it with a sense of being observed by an idea. So please don't expect me to be neutral.

{c1~}They've locked her up.{/} I write "they", for want of a better word, and you'll all know whom I mean and nobody can prove it. {c3~}It was done at the hour when bread is done, with boots on the stairs, and two dozen and more of her people went the same way.{/} {c2~}Bribes, they say. A tender that was none.{/} {c5~}The family, they say, was paid for fourteen of the things and got round to making five.{/}

I believe about a third of it. That's the percentage at which I believe everything. Her husband's brother has a boat; so has mine.

{c6~}Then the money among the frozen peas.{/} Now I ask you. I have known politicians for fifty years, and I have known them to keep it in shoeboxes, in Swiss francs, in their mothers-in-law. But in the canteen? Where the cook goes in and out? {c8~}Whoever laid it there wasn't hungry, she has let us know from inside,{/} and I laughed aloud, alone, among the sheets. A person who can say that after four nights on a bench shouldn't be in prison, she should be on the stage.

{c10~}In her place we have been given a gentleman from the governor's.{/} He has had the flowerbeds watered. I grant him that.

{c11~}In the evenings we go down. One goes as one used to go to the cinema, with a cushion and sunflower seeds.{/} {c12~}Then the water comes, from the lorry, and it isn't for the flowers.{/} {c12~+c13~}They took sixty of us, or not quite forty, depending on whom you'd rather have count.{/} My dentist was one of them. He's in no party; he was carrying a cushion.

{c16~}A year and a half ago she sold cough syrup. Then we gave her more than half of our votes, in a place where for as long as my children can think the same moustache had been hanging in the office.{/} Was that it? {c17~}Or was it that she might have gone on to a bigger one?{/} {c18~}There've been so many of them since the autumn that I've started to keep a list on the fridge, sixteen with her.{/}

{c14~}Her chief is going to walk to the capital.{/} It's five hundred kilometres, in July. I shall wave. {c19~}And somewhere sits a tree that talks, for that's what they call the fellow on whose word it all hangs.{/} I've nothing against trees. I could do with one down there, on the P.

=== neighbour | en | neighbour
MERSIN, Turkey, April 23, 2025 (Halic Agency) - {h1}A Turkish court on Wednesday ordered the mayor of the coastal town of Bogsak, Tuncay Erdil, held in pre-trial custody on charges of bribery and rigging a tender for school buses.{/}

{h2}Erdil, 57, of the opposition People's Union Party, was detained in a dawn raid on Sunday together with nine town employees.{/} Four of them were jailed with him, and the others were freed.

{h3}Prosecutors say that a firm belonging to his nephew won contracts worth 48 million lira ($1.3 million) for 20 buses, six of which had no engine.{/}

Erdil denied the charges. The Interior Ministry suspended him from office and appointed the district governor to run the town.

{h4}Several hundred people gathered in front of the town hall. Police used pepper spray and took away 12 of them, the bar association said.{/}

People's Union chairman Kerem Ozsoylu called the case "a burglary with a warrant". Justice Minister Haluk Demirbag said that the matter was for the judges.

=== neighbour2 | en | neighbour
Turkey diary

{h1~}Another one: this time it is Bogsak's first citizen who must sit in jail until his trial.{/} {h3~}His nephew's buses, a few of which could not drive for lack of an engine, are at the bottom of it.{/} {h2~}They came for Mr Erdil, 57, at daybreak on Sunday.{/} {h4~}There was a small protest, and a dozen arrests.{/}

=== release | en | release
MERSIN, Turkey, Jan 28, 2026 (Halic Agency) - A Turkish court on Wednesday ordered the release of the suspended mayor of Karaduvar, Sevgi Altinbas, at the end of the first hearing of her trial, but placed her under house arrest.

The court rejected a request to hear a secret witness in person and adjourned the trial until April 15. Prosecutors are seeking 11 years and four months.

Altinbas was driven home in a relative's bakery van. "I have learnt to knit, and I have nobody to thank for it," she told reporters from the window.

Several hundred people gathered in front of her house and sang. Police did not intervene. People's Union chairman Kerem Ozsoylu called the ruling "a door that opens inwards". Defence lawyer Yasemin Kutlu said that she would ask for the electronic tag to be taken off so that her client could go to the dentist.

=== background | en | profile
Karaduvar, a town that sold its oranges

Reportage

At the turn of the century there were eleven thousand orange trees between the minaret and the sea. There are now eleven thousand flats. In Karaduvar, east of Mersin, people will tell you which tree stood where their lift is.

Sevgi Altinbas grew up over her father's pharmacy in the street of the tinsmiths. "I knew who was ill, who was only sad, and who could not pay," she says. She speaks softly, and wears the same linen jacket summer and winter. In her office hang no portraits but a large map of the sewers.

The town has doubled in ten years, with families from Aleppo, retired people from Ankara, and, since the earthquake of 2023, whole neighbourhoods from Antakya. Water comes every other day. Traffic is the great subject of conversation, after football. A tramway was promised by three governments. Party headquarters in the capital would like to see in this place a laboratory; the retired see in it a winter without coal. On Fridays the tinsmiths still hammer, although only two of them are left, and one is deaf.

=== discrepancies
number | c16 | wire: 25 years | rewrite: a quarter of a century | arabic: 15 years
age | c3 | wire: 46 | arabic: 46 | rewrite: 48-year-old
