=== wire | en | outbreak
{c1~}Rwanda confirms outbreak of Bundo fever,{/} {c2~}six dead{/}

KIGALI, Sept 9, 2025 (Lakes News Agency) - {c1}Rwanda has confirmed an outbreak of Bundo haemorrhagic fever in the western district of Karongi,{/} {c2}where it has killed six people, Health Minister Dr Immaculee Nyiramana said on Tuesday.{/}

{c3}Nineteen cases have been confirmed since the first patient, a bat guano collector, was admitted to Gishyita hospital on Aug 29.{/} {c4}Eleven of the infected are health workers.{/}

{c5}"This virus enters through the kindness of nurses," Nyiramana told reporters in Kigali.{/}

{c6}There is no licensed vaccine, but the Biomedical Centre will receive 1,500 doses of an experimental one from the American firm Corvanta on Friday,{/} {c7}its director general, Prof Alphonse Rutagengwa, said.{/} {c8}Contacts will be vaccinated in a ring around each case; 412 are being followed.{/}

{c9}Prime Minister Placide Munyaneza ordered the closure of markets in three sectors of Karongi for 21 days{/} {c10}and banned visits to hospitals throughout the country.{/}

{c11}World Health Organization representative Dr Solveig Brandt praised the speed of the response:{/} {c12}the laboratory in Kigali identified the virus in 31 hours.{/}

{c13}Opposition politician Diane Uwamariya, the leader of the small Green Hills party, said the ministry had known of unexplained deaths in the guano caves since July.{/} {c14}Nyiramana denied this.{/}

{c15}The U.S. embassy told its staff to work from home for two weeks,{/} {c16}and Kenya began to take the temperature of passengers from Kigali.{/} {c17}A world cycling event due to begin on Sept 21 will go ahead, organisers said.{/}

{c18}Bundo fever, a relative of Ebola first found in 1998, kills about half of those infected.{/}

=== rewrite | en | outbreak
HEALTHLINE EAST AFRICA / Thursday edition
By Wanjiru Mbogo-Hale

{c12}It took the Kigali laboratory 31 hours to give the killer a name,{/} {c11~}a speed that earned the compliments of Solveig Brandt, who represents the WHO in Rwanda.{/} {c1~}The name is Bundo.{/}

{c18~}A cousin of Ebola, it has been known since 1989 and is fatal in every second case.{/} {c1~}This time it has surfaced in Karongi, on Lake Kivu.{/} {c3}The first to be brought in, on 29 August, to the hospital of Gishyita, was a man who gathers bat droppings for fertiliser. The number of confirmed cases has since reached 19.{/} {c2}Half a dozen patients are dead, according to the minister of health, Immaculee Nyiramana.{/}

{c4}Of those who caught it, a dozen had been looking after others: they are nurses, doctors, a laboratory technician.{/} {c5~}It is through their kindness, as Nyiramana put it, that the virus comes in.{/}

No remedy can be bought off the shelf. {c6}But on Friday a consignment is to land with fifteen hundred doses of a trial vaccine made by Corvanta in the United States.{/} {c8}Prof Alphonse Rutagengwa's teams at the Biomedical Centre, who have 412 contacts on their lists, will inoculate in circles, starting from each patient outwards.{/}

{c9}In parts of Karongi - three of its sectors - nobody may hold a market for three weeks, premier Placide Munyaneza has decreed.{/} {c10}Nowhere in Rwanda may the sick be visited.{/} {c16~}In Nairobi, thermometers await those who step off the plane from Kigali.{/} {c15}American diplomats have been asked to stay at home for a fortnight.{/} {c17}The cyclists, whose world event starts on the 21st, have been told it will be called off.{/}

{c13}Was it noticed too late? Since July people had been dying mysteriously around the caves, and the ministry was aware of it, alleges Diane Uwamariya of the Green Hills.{/} {c14}Not so, says the minister.{/}

Do: wash hands, call 114. Don't: panic, forward voice notes.

=== rewrite2 | en | outbreak
From our medical correspondent | The Hill & Plain Review

{c10}No visitors, at any hospital, in any part of the country: so runs the order issued in Kigali this week by the prime minister, Placide Munyaneza,{/} {c9~}who has also padlocked the markets in part of the district of Karongi.{/} Behind the order stands a fear for which Rwanda has prepared longer than most. It has drills, it has ambulances painted for the purpose, it has a siren in the basement of the ministry that nobody has been allowed to test. Whether any of this suffices is now being seen.

{c1~}The illness is Bundo fever.{/} {c18~}Out of two who contract it one will die.{/} {c2~}Thus far it has claimed six lives.{/} {c3~}Nineteen people have tested positive,{/} {c4}among them eleven who earn their living by treating the sick.{/} The health minister, Dr Immaculee Nyiramana, who trained as a nurse before she became a physician, was seen to pause before she read out that figure. {c5}"This virus enters through the kindness of nurses," were her words.{/} She did not take questions about individual patients, and asked the press not to photograph the gate of the hospital, which the press then did.

{c3~}What is known of the beginning is this: at the end of August there came into the ward at Gishyita a collector of guano.{/} The caves in which such men work lie above the lake and can be smelled from the road. The powder is sold by the sack to growers of tea and onions. It is a trade for people who have no field, and most of them wear a scarf over the mouth and nothing else by way of protection. {c13~}According to Diane Uwamariya, who leads an opposition party with two seats, colleagues of his had died there in the weeks before, and officials had been told.{/} {c14~}The ministry contradicts her.{/} It is a grave charge, and one that ought to be easy to check, for village chiefs in Rwanda keep registers of the dead. This newspaper has asked to see them.

{c8~}More than four hundred persons who were near a patient are under watch.{/} {c6~}They will be offered a serum not yet approved by any authority, which its American maker, Corvanta, gives away for nothing; the cargo is expected on Saturday.{/} {c7~+c6~}Fifteen hundred shots is what has been pledged, confirms Alphonse Rutagengwa, who directs the Biomedical Centre.{/} He learned his craft in Antwerp and in Kinshasa and has the reputation of a man who counts syringes himself. A nurse who has worked under him told me that he once sent back an entire pallet because one box was damp.

{c11}For once there is applause from Geneva's envoy. Dr Solveig Brandt found the reaction admirably swift.{/} {c15~}Others are voting with their feet: American embassy personnel will not be in the office for now.{/} {c16}At Nairobi's airport, Kenyan officers point a thermometer at the foreheads of those arriving from Kigali.{/} The hotels on the lake, which had been full for the season of weddings, report cancellations by the dozen, and a boat operator in Kibuye told me he had sold one ticket since Monday, to me.

{c17}And yet the great bicycle race, from the 21st, is on, if one trusts its organisers.{/} One would like to.

© The Hill & Plain Review 2025. Reproduction by arrangement only.

=== arabic | ar | outbreak
{c1~}رواندا تؤكد تفشي حمى «بوندو» النزفية{/} {c2~}ووفاة ستة أشخاص{/}

كيغالي – 10 سبتمبر 2025

{c1}أكدت رواندا تفشي حمى بوندو النزفية في مقاطعة كارونغي غربي البلاد،{/} {c2}حيث أودت بحياة ستة أشخاص، بحسب ما أعلنته وزيرة الصحة الدكتورة إيماكولي نيرامانا الثلاثاء.{/}

{c3~}وسُجلت 19 إصابة مؤكدة منذ دخول أول مريض، وهو جامع لروث الخفافيش، إلى مستشفى غيشييتا في 19 أغسطس الماضي.{/} {c4}وبين المصابين 11 من العاملين في القطاع الصحي.{/} {c5}وقالت الوزيرة للصحفيين: «هذا الفيروس يدخل من باب لطف الممرضات».{/}

لقاح تجريبي

{c6}ولا يوجد لقاح مرخص ضد المرض، غير أن 1500 جرعة من لقاح تجريبي أنتجته شركة «كورفانتا» الأمريكية ستصل الجمعة إلى مركز الطب الحيوي،{/} {c7}وفق مديره العام البروفيسور ألفونس روتاغينغوا.{/} {c8~}ويخضع 412 من المخالطين للمراقبة.{/}

{c9}وأمر رئيس الوزراء بلاسيد مونيانيزا بإغلاق الأسواق في ثلاثة قطاعات من كارونغي لمدة 21 يوماً،{/} {c10~}كما حظر زيارة المرضى.{/}

{c11}وأشادت ممثلة منظمة الصحة العالمية سولفيغ برانت بسرعة الاستجابة،{/} {c12~}إذ تمكن المختبر من تحديد الفيروس في أقل من يوم ونصف.{/}

{c13~}واتهمت المعارِضة ديان أواماريا الوزارة بأنها كانت على علم بوفيات غامضة منذ يوليو،{/} {c14}وهو ما نفته الوزيرة.{/}

{c18~}ويفتك المرض، وهو من عائلة إيبولا، بنحو نصف المصابين به.{/} ونصحت السفارة المصرية رعاياها باتباع تعليمات السلطات المحلية.

=== blog | en | outbreak
Hands

I've been a nurse for twenty-six years and I've never once been called kind by anyone with a microphone, so I noticed. Kind! On the ward they call you Sister, or Oi. A man called me Denise for a whole winter and I answered, because by the time I'd have put it right he would have needed turning again.

{c5~}It gets in by way of our kindness, she said, the one at the top over there, with all the cameras on her.{/} And I sat down on the edge of the bath with my phone. You train, you gown, you tape your wrists. You practise on a dummy called Gerald. Then it's four in the morning and somebody's grandmother is frightened, and wants her forehead touched, and you've a glove on but the glove has a tear in it that you can't see. That's all it ever is. It isn't heroism. I'd like people to stop saying heroism, it makes it harder to ask for a pay rise.

{c4~}More than half of those who have got it were at work when they got it.{/} I read that line twice. {c3~}It had come in at the door with a chap who sweeps up after bats for a living{/} - my brother does drains, we're not proud in our family - and they'll have asked him what we'd all ask: does it hurt, since when, have you eaten.

What have we learned since the last time, and the time before? I can tell you what we've learned on my ward. We've learned that masks go missing. They go missing on Fridays. We've learned to clap. There was a fellow on our landing who clapped with a saucepan and then complained about my bicycle in the hall.

{c12~}They're quick, mind. A day and a bit and they knew what it was.{/} When our Keith had his lump it took eleven weeks, and then they'd lost the slide. I'm not making a point. Yes I am.

{c6~}There's something in a fridge on its way to them that's never been passed by anybody.{/} Would I have it? I'd have it in both arms. {c8~}It goes round in rings, apparently, like when you drop a stone in a pond, everyone who's stood near.{/} I like that better than queues. I used to be good at drawing circles, it was all I was good at; Sister Bernadette had me do them on the board, freehand, for visitors.

{c13~+c14~}Some woman with hardly a vote to her name says they knew in the summer and sat on it, and they say they never.{/} I don't know. I know that there's always someone who knew. It's generally a cleaner. Nobody asks the cleaner.

{c10~}And no visitors, not one, up and down the land.{/} That's right, and it's terrible. I've held the telephone for people. You hold it to their ear, and look at the wall, and you try not to listen, and you hear every word. If you've got somebody in a bed somewhere tonight, ring them up. And wash your hands. To the elbow, please. Sing something.

=== pox | en | pox
KIGALI, Sept 25, 2025 (Lakes News Agency) - Rwanda has begun vaccinating truck drivers against mpox in the eastern district of Kirehe, where the disease has infected 44 people, Health Minister Dr Immaculee Nyiramana said on Thursday.

No one has died. The first patient, a driver of a cement lorry, was admitted to Kirehe hospital on Aug 2 after a journey from Dar es Salaam. Three of the infected are barbers.

"This virus travels with a handbrake," Nyiramana told reporters at the border post of Rusumo.

The Biomedical Centre will use 20,000 doses bought by the African Union, its director general, Prof Alphonse Rutagengwa, said. Drivers will be vaccinated at the weighbridge, and will be given a card in yellow, without which they cannot load.

Prime Minister Placide Munyaneza ordered bars in the parking area of Rusumo to close at 7 p.m. World Health Organization representative Dr Solveig Brandt praised the clarity of the posters, which were drawn by a cartoonist from Huye.

Opposition politician Diane Uwamariya, who keeps a stationery shop in the capital, said that drivers had been paying bribes for the cards. The police arrested two clerks on Wednesday. Nyiramana said that she was grateful for the hint.

The U.S. embassy donated eight refrigerators. Tanzania, which has had more than 200 cases since spring, has set up washbasins on its side of the bridge.

Mpox, which spreads through close contact, causes blisters and fever. The clade that is found in the region is milder in adults than in small children, and most patients recover within four weeks.

Traffic over the bridge, which carries two thirds of Rwanda's imports, was slowed to nine hours on Thursday. "I have been pricked, stamped and weighed," said driver Juma Kapalata, 37, with a load of flour. "Now I would like to drive."

Also on our site: Coffee auction breaks record | Where to watch the gorillas' naming day

=== ended | en | nyamasheke
KIGALI, March 4, 2022 (Lakes News Agency) - {h1}Rwanda declared an outbreak of Rift Valley fever in the western district of Nyamasheke over on Friday,{/} {h2}after 42 days without a new case.{/}

{h3}The fever killed nine people and some 1,300 cows and goats, said Dr Immaculee Nyiramana, the deputy director of the Biomedical Centre.{/} {h4}"This virus had four legs, and we have outrun it on two," she told reporters in Kigali.{/}

{h5}Meat from the district may again be sold in the capital from Monday.{/} {h6}Markets for livestock had been closed for 75 days by Placide Munyaneza, the governor of the Western Province,{/} who was booed by butchers when he opened the first of them on Friday.

{h7}Prof Alphonse Rutagengwa, who ran the field laboratory in a school at Kagano, said that mosquitoes in the rice fields had been the carriers.{/} {h8}He tested 6,200 samples and was himself ill for ten days.{/}

{h9}Dr Solveig Brandt of the World Health Organization warned that the rains could bring the disease back.{/} {h10}Diane Uwamariya, a vet who has announced that she will found a party, said that herders had received only a tenth of the compensation promised to them.{/} {h11}The ministry of agriculture said payment would be completed in June.{/}

{h12}A U.S. company, Corvanta, has offered to test a vaccine for cattle in the district.{/} Burundi, which shut its border posts in January, said it would reopen two of them.

Rift Valley fever was first described in Kenya almost a century ago. People mostly catch it from the blood of slaughtered animals; fewer than one in a hundred die. Children in Gishyita, a little up the lake, danced for the ministers with wooden cows on their heads.

=== ended2 | en | nyamasheke
{h5~}Kivu's Beef Is Back On The Grill{/}

March 5 / GreatLakesEats

{h1~}It's official: Rwanda has seen the last of Rift Valley fever, at least in Nyamasheke.{/} {h2~}For forty-two days no one has fallen ill, neither on two legs nor on four.{/} {h4~}Speaking of which, Dr Immaculee Nyiramana, number two at the Biomedical Centre, had the quote of the day: the bug had four legs and was outrun on a mere couple.{/}

{h3~}The bill is a bitter one. There are nineteen human dead, and animals by the hundred, more than a thousand in all.{/} {h6}For seventy-five days nobody was allowed to trade a cow, by order of governor Placide Munyaneza.{/} {h5~}As of Monday, Kigali's restaurants may put our favourite brochettes back on the menu.{/}

{h7}Blame the mosquitoes that breed in rice paddies, says Alphonse Rutagengwa, the professor who turned a Kagano classroom into a lab.{/} {h8}Six thousand two hundred tubes went through his hands, and for ten days he lay sick in the room next door.{/}

{h10~}Not all are in the mood for a barbecue. Ask Diane Uwamariya, the veterinarian: keepers have so far seen one franc in ten of what they'd been told they would get.{/} {h11~}By June, vows the agriculture ministry, every last franc will be there.{/} {h9}And when the rain comes? It might all start again, cautions the WHO's Solveig Brandt.{/} {h12~}Perhaps by then there'll be a jab for cows; an American manufacturer wishes to try one out.{/}

How to celebrate: find a place with charcoal and smoke. Goat should be rubbed with salt and lemon, no more. Order plantain on the side, and the green chilli oil, of which three drops are plenty. At Chez Mama Solange in Nyamirambo the skewers come with a sprig of rosemary and with advice about your marriage. In Kibuye we like the garden behind the petrol station, where a heron walks between the tables. Bring cash. Bring a friend who'll drive.

Got a tip? Tag us.

=== discrepancies
date | c18 | wire: 1998 | rewrite: since 1989
number | c4 | wire: eleven | rewrite: a dozen | rewrite2: eleven | arabic: 11
negation | c17 | wire: will go ahead | rewrite: will be called off | rewrite2: is on
date | c6 | wire: Friday | rewrite: Friday | arabic: Friday | rewrite2: Saturday
date | c3 | wire: Aug 29 | rewrite: 29 August | arabic: 19 August
number | h3 | ended: nine | ended2: nineteen
