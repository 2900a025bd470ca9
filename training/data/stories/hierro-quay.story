=== wire | en | quay
{c1~+c2~}Nine drown as migrant boat capsizes in Canaries harbour{/}

PUERTO NARANJO, Spain, Aug 5, 2026 (Iberia Wire)

{c1}A wooden boat carrying 152 migrants capsized on Wednesday while it was being moored in a harbour on the Spanish island of El Hierro.{/} {c2}Nine people drowned, seven of them women and children.{/}

{c3}The boat had left Nouadhibou in Mauritania six days earlier.{/} {c4}It had been escorted for the last five nautical miles by the rescue vessel Salvamar Altair.{/}

{c5}It tipped over less than two metres from the quay when passengers moved to one side to get off, the emergency services said.{/} {c6}Fishermen, divers of a tourist school and Red Cross volunteers jumped into the water to pull people out.{/}

{c7}"There was a baby under a net, and I only saw the hand,"{/} {c8}said Airam Quintero, the owner of a diving school.{/}

{c9}Four survivors were flown by helicopter to Tenerife, among them a girl of three in a critical condition.{/} {c10}The others are being cared for in a former monastery.{/}

{c11}The head of the island's government, Nieves Padron, demanded that boats no longer be brought in to the old quay, which has no fenders and no ramp.{/} {c12}She said she had asked Madrid for a floating pontoon in February and had received no answer.{/}

{c13}Migration Minister Tomas Arizcun said an inquiry would be opened{/} {c14}and flags would fly at half-mast for two days.{/}

{c15}Police arrested two Senegalese men suspected of having steered the boat.{/}

{c16}Some 11,300 migrants have reached the Canary Islands so far this year, 38 percent fewer than in the same period of 2025.{/} {c17}The Atlantic route is considered the deadliest to Europe.{/}

(Reporting by Elvira Santacruz)

=== local | en | quay
The Hierro Post – English edition
Front page | Weather | Ferries | Classifieds

{c1~+c5~}They had arrived, and then the boat rolled over{/}

By Gara Machin, at the old quay | 5 August, 21:10 | 2,318 views

The first sandal came up at four minutes past ten. By then, Puerto Naranjo had stopped being a holiday village.

{c1}The cayuco, a painted wooden hull with 152 people in it, was already being tied up when it turned over, in front of breakfast guests on three terraces.{/} {c5}A rope had gone across, everyone wanted to be first and leaned the same way; between the gunwale and the stone there was a gap that a child could have stepped over.{/}

{c2}Nine did not come out alive: two men, four women and three children.{/}

{c6}Without waiting for anybody, men from the tuna boats went in with their boots on, and so did the Red Cross people and the instructors from the diving school.{/} {c8+c7}The owner of that school, Airam Quintero, brought up an infant that had been caught under a net: "All I saw of it was a hand."{/}

Photo: a policeman carries a shoe (G. Machin)

{c9}A helicopter took four of the rescued to Tenerife; doctors there are fighting for the life of a girl of five.{/} {c10}All others will sleep tonight in the old monastery,{/} where neighbours have been bringing clothes since noon, so many that a hand-written sign now asks for them to stop.

{c4~}The rescue ship Salvamar Altair had picked the boat up on the radar and had come in alongside it.{/} Her skipper would not speak to reporters. Harbour workers did, and they were angry. {c11}The old quay has neither a ramp nor fenders, and Nieves Padron, the president of the island council, wants it closed to such arrivals at once.{/} {c12}Her request for a pontoon, she says, went to the capital in February; there was never a reply.{/}

{c12~}The ministry told this newspaper that it had replied on 3 March.{/} {c13}There will be an inquiry, Minister Tomas Arizcun promised on the radio.{/}

{c3}The travellers, from Mali, Senegal and Gambia, had spent six days at sea since leaving Nouadhibou.{/} {c15~}Two of them are now in a cell, since somebody must have held the tiller.{/}

Newsletter: what moves the island, every Friday. Your e-mail: ________

Most read: Goat on runway delays Binter flight | Water cuts in Frontera

=== arabic | ar | quay
{c2~+c1~}مصرع تسعة مهاجرين في انقلاب قارب لحظة وصوله إلى جزر الكناري{/}

الأربعاء، 05 أغسطس 2026 - 19:48

نواكشوط – صحراء نت

هجرة | أوروبا

{c2}لقي تسعة مهاجرين، بينهم سبعة من النساء والأطفال، مصرعهم صباح اليوم{/} {c1~}إثر انقلاب قارب خشبي أثناء رسوّه في ميناء بجزيرة إلييرو الإسبانية.{/}

{c3}وكان القارب قد انطلق من مدينة نواذيبو الموريتانية قبل ستة أيام.{/} {c5}وأوضحت أجهزة الطوارئ أن القارب مال وانقلب على بعد أقل من مترين من الرصيف بعدما اندفع الركاب إلى جانب واحد منه للنزول.{/}

{c4}ورافقته سفينة الإنقاذ «سالفامار ألتاير» في الأميال الخمسة الأخيرة من رحلته.{/}

«لم أرَ سوى اليد»

{c8+c7}وقال صاحب مدرسة للغوص يدعى أيرام كينتيرو إنه عثر على رضيع عالق تحت شبكة ولم يرَ منه سوى يده.{/} {c6~}وشارك صيادون ومتطوعون في انتشال الناجين.{/}

{c9}ونُقل أربعة من الناجين جواً إلى تينيريفي، بينهم طفلة في الثالثة من عمرها حالتها حرجة.{/}

{c11~}وطالبت رئيسة حكومة الجزيرة نييفيس بادرون بوقف استقبال القوارب في الرصيف القديم.{/} {c13~+c14}وأعلنت مدريد فتح تحقيق وتنكيس الأعلام ثلاثة أيام.{/}

{c15}وأوقفت الشرطة سنغاليين اثنين يشتبه في أنهما قادا القارب.{/} وأفاد مصدر في خفر السواحل الموريتاني لـ«صحراء نت» بأن القارب غادر ليلاً من شاطئ شمال المدينة.

{c17}ويُعد طريق الأطلسي الأكثر فتكاً بين مسارات الهجرة إلى أوروبا.{/} {c16}ووصل إلى الأرخبيل منذ مطلع العام نحو 11 ألفاً و300 مهاجر، بتراجع نسبته 38 في المئة عن الفترة نفسها من العام الماضي.{/}

شارك: واتساب  تيليغرام  إكس

اقرأ أيضا
• الصيد التقليدي.. موسم بلا أخطبوط
• تساقطات مطرية على ولايات الشرق

=== wire2 | en | adrift
{d1~+d2~}Six die on migrant boat adrift for 13 days off Canaries{/}

LAS PALMAS, Spain, Aug 8, 2026 (Iberia Wire)

{d1}Spanish rescuers found a wooden boat with 61 migrants on Friday night that had drifted in the Atlantic for 13 days.{/} {d2}Six of them were dead.{/}

{d3}The boat was spotted by a Norwegian bulk carrier, the Nordvik Trader, 210 nautical miles south of Gran Canaria.{/} {d4}Its engine had failed on the third day, survivors told the Red Cross.{/}

{d5}They drank sea water mixed with sugar after the last canister had run dry.{/} {d6}At least eleven bodies had been thrown overboard before the rescue, they said.{/}

{d7}"Nobody had the strength to lower the last six into the water,"{/} {d8}said Chaxiraxi Melian, a Red Cross nurse.{/}

{d9}The rescue vessel Salvamar Altair took the migrants to the port of Arguineguin, where it arrived at noon on Saturday.{/} {d10}Nine survivors were taken to hospital, among them a boy of 12 who had lost both his brothers.{/}

{d11}The boat had left Mbour in Senegal on July 25.{/} {d12}Migration Minister Tomas Arizcun thanked the carrier's captain{/} {d13}and said that a surveillance plane had flown over the area twice without seeing anything.{/} {d14}The aid group Atlantic Watch said it had raised the alarm on July 29.{/}

{d15}Some 11,300 migrants have reached the Canary Islands so far this year, 38 percent fewer than in the same period of 2025.{/} {d16}The Atlantic route is considered the deadliest to Europe.{/}

(Reporting by Elvira Santacruz)

=== update2 | en | adrift
{d2+d1~}Two more die after 13 days adrift off Canaries,{/} boat's owner held in Senegal

LAS PALMAS, Spain, Aug 9, 2026 (Iberia Wire)

{d2}Two survivors of a migrant boat that drifted in the Atlantic for 13 days died in hospital on Sunday, bringing the toll to eight,{/} the regional health service said.

Police in Senegal arrested the owner of the boat, a 44-year-old fish merchant, the interior ministry in Dakar said.

{d1}Spanish rescuers found the wooden boat with 61 migrants on board on Friday night.{/} {d3}It had been spotted by a Norwegian bulk carrier, the Nordvik Trader, 210 nautical miles south of Gran Canaria.{/}

{d4}The engine had failed on the third day, survivors said.{/} {d6}At least 14 bodies had been thrown overboard before the rescue.{/} {d7~+d8~}Nobody had been strong enough to do the same for the last six, according to the Red Cross.{/}

{d9~}The survivors were brought to Arguineguin by the rescue vessel Salvamar Altair.{/} {d10~}A boy of 12 who lost two brothers has left hospital{/} and is to join an aunt in Bilbao.

{d14}The aid group Atlantic Watch said it had alerted the authorities on July 29,{/} {d11}four days after the boat's departure from Mbour in Senegal.{/} {d13}Migration Minister Tomas Arizcun denied that a surveillance plane had flown over the area.{/} He is to appear before a parliamentary committee on Thursday.

{d15}Some 11,300 migrants have reached the Canary Islands so far this year, 38 percent fewer than in the same period of 2025.{/} {d16}The Atlantic route is considered the deadliest to Europe.{/}

(Reporting by Elvira Santacruz; additional reporting by Fatou Ndour in Dakar)

=== rewrite2 | en | adrift
{d1~}Almost a fortnight at the mercy of the ocean:{/} the tragedy nobody noticed

Sunday read · 4 min

It is a story that reminds us of the vulnerability of those who seek a better life. {d4}Three days into their voyage the motor of a wooden vessel fell silent,{/} {d11}not even a week after it had put out from the Senegalese beach of Mbour on the 25th of July.{/} For those aboard, what followed defies description.

{d5}Once the water containers were empty, they resorted to sweetening the sea and swallowing it.{/} {d6}Eleven or more of the deceased were consigned to the waves by their companions.{/} {d2~+d7}Half a dozen further corpses were still lying in the hull when help came, as there was not anyone left with enough power in the arms.{/}

{d3}Help came by coincidence: the crew of a bulk carrier flying the flag of Norway sighted the boat some 390 kilometres to the south of Gran Canaria.{/} {d1~}It was Friday, after nightfall, when Spain's sea rescue service reached the 61.{/} {d9~}They set foot on land the next day, at Arguineguin.{/}

{d10~}Several required treatment in a clinic; one of them is a twelve-year-old boy, whose two brothers had been among the dead.{/} The nurse who cared for him is quoted as having said that he asked for nothing but juice.

Questions are being asked about whether more could have been done. {d14}An organisation by the name of Atlantic Watch maintains that its warning dates from 29 July.{/} {d13}Aircraft did pass overhead on two occasions, yet spotted nothing, as the minister in charge of migration concedes.{/} {d12}He expressed gratitude to the captain of the merchant ship.{/}

{d16}No other path to the continent costs so many lives,{/} {d15~}even though arrivals on the islands have dropped by well over a third.{/}

It remains to be seen which lessons will be drawn from this.

=== discrepancies
age | c9 | wire: a girl of three | local: a girl of five | arabic: طفلة في الثالثة
number | c14 | wire: two days | arabic: ثلاثة أيام
number | d6 | wire2: At least eleven bodies | update2: At least 14 bodies | rewrite2: Eleven or more
negation | d13 | wire2: had flown over the area twice | update2: denied that a surveillance plane had flown over the area | rewrite2: did pass overhead on two occasions
number | d2 | wire2: Six | update2: eight
