=== wire | en | crew
MUSCAT, Feb 9 (Gulf Wire) - {c1}Nineteen sailors of an Omani-owned tanker who had been held in Yemen for fourteen months were flown to Muscat on Tuesday{/} {c2}after talks led by Oman's foreign minister, three sources familiar with the matter said.{/}

{c3}An Omani air force C-130 carrying the crew of the Sur Pearl landed at Seeb air base at 4.40 p.m.,{/} {c4}two hours after it had left Sanaa, the sources said.{/} {c5}The twentieth member of the crew, the Filipino chief engineer Rodel Macaraig, 58, died of kidney failure in captivity in August; his body was on board.{/}

{c6}"They are our guests before they are anyone's sailors," Foreign Minister Sulaiman al-Ghafri told reporters beside the aircraft.{/} {c7}He said that no ransom had been paid.{/}

{c8}Two of the sources, however, said that the tanker's owner, the Muscat businessman Mubarak al-Kharusi, had agreed to pay 2.6 million dollars in "port and anchorage fees" to the harbour authority of Hodeidah, which is run by the Houthi movement.{/} {c9}Al-Kharusi's company, Jabal Shams Marine, declined to comment.{/}

{c10}The Houthis' chief negotiator, Abdulsalam Jahhaf, who lives in Muscat, said that the crew had been freed "out of regard for the Sultanate" and that the file was closed.{/} {c11}The ship itself remains at anchor off Ras Isa with 61,000 tonnes of fuel oil in its tanks,{/} {c12}and will be handed over once the oil has been pumped off, he said.{/}

{c13}Eleven of those freed are Indians, five Filipinos and three Omanis, among them the master, Captain Said al-Alawi.{/} {c14}Doctors at the Royal Hospital said that four men were being treated for malnutrition and one for an infected wound.{/} {c15}"We counted the days with olive stones," al-Alawi said by telephone. "When the jar was full, they took away the jar."{/}

{c16}Talks had broken down in October, when the Houthis demanded that a cargo of medicine for Sanaa be cleared first.{/} {c17}They were resumed on Jan 17 at the house of a royal adviser, Talib al-Maamari, in the hills above Muscat,{/} {c18}with the United Nations envoy, Henrik Solvang, in the next room, one diplomat said.{/} {c19}The parties did not meet face to face: al-Maamari's secretary carried 31 slips of paper from one room to the other.{/}

{c20}The British ambassador in Muscat, Fiona Carstairs, thanked Oman for its "quiet persistence".{/} {c21}Her government, which had boarded a dhow with weapons off Salalah in December, was not a party to the talks, she said.{/}

{c22}In the Shura Council, the deputy Khalfan al-Hinai asked the government to publish the terms.{/} {c23}"A state that mediates for the whole world can tell its own people what it has signed," he said.{/} {c24}Al-Ghafri is to answer the council in closed session on Feb 21.{/}

{c25}Insurers have raised the premium for tankers calling at Omani ports by a fifth since the ship was taken.{/} {c26}The families of the Omani sailors had camped outside Jabal Shams Marine's office for nine weeks last summer.{/}

Oman, which shares a border of nearly 300 kilometres with Yemen, keeps ties with all sides of the war.

=== arabic | ar | crew
{c1~}وصول بحارة «لؤلؤة صور» إلى مسقط بعد احتجاز طويل في اليمن{/}

مسقط – متابعات

{c1}وصل إلى مسقط مساء الثلاثاء تسعة عشر بحاراً من طاقم ناقلة مملوكة لشركة عُمانية بعد أربعة عشر شهراً من الاحتجاز في اليمن،{/} {c2~}وذلك إثر محادثات قادها وزير الخارجية سليمان الغافري.{/}

{c3~}وحطت طائرة نقل تابعة لسلاح الجو العُماني في قاعدة السيب،{/} {c5~}وعلى متنها أيضاً جثمان كبير المهندسين الفلبيني روديل ماكارايغ الذي توفي في الأسر.{/}

{c6}وقال الغافري أمام الطائرة: «هم ضيوفنا قبل أن يكونوا بحارة لأحد»،{/} {c7}نافياً دفع أي فدية.{/} {c8~}غير أن مصدرين أكدا أن مالك الناقلة، رجل الأعمال مبارك الخروصي، وافق على سداد 6.2 مليون دولار تحت بند رسوم الميناء في الحديدة.{/}

{c10~}من جهته قال كبير مفاوضي الحوثيين المقيم في مسقط عبد السلام جحاف إن الإفراج جاء «تقديراً للسلطنة».{/} {c11}أما الناقلة فما زالت راسية قبالة رأس عيسى وفي خزاناتها 61 ألف طن من زيت الوقود.{/}

{c13~}ويضم المفرج عنهم أحد عشر هندياً وخمسة فلبينيين وثلاثة عُمانيين،{/} {c14~}ويتلقى أربعة منهم العلاج من سوء التغذية.{/} {c15~}وقال القبطان سعيد العلوي: «كنا نعدّ الأيام بنوى الزيتون».{/}

{c16~}وكانت المحادثات قد تعثرت في أكتوبر{/} {c17~}قبل أن تُستأنف الشهر الماضي في منزل المستشار طالب المعمري،{/} {c18~}بحضور المبعوث الأممي هنريك سولفانغ في غرفة مجاورة.{/}

{c20~}ورحبت السفيرة البريطانية فيونا كارستيرز بالجهود العُمانية،{/} {c22}فيما طالب عضو مجلس الشورى خلفان الهنائي الحكومة بنشر بنود الاتفاق.{/} ووصف مغردون عُمانيون اليوم بأنه «عيد بلا تقويم».

=== rewrite | en | crew
{c19~}Thirty-one slips of paper:{/} {c1~}how Oman got its sailors home{/}

By our Gulf desk | Updated 10 February | 2 min read

{c19}They never once looked each other in the eye. A secretary walked between two rooms with notes, thirty-one of them in all.{/} {c17~}The villa belongs to Talib al-Maamari, who has the palace's ear;{/} {c18~}the UN's Henrik Solvang waited close by.{/}

{c1~}The upshot: 19 seafarers from the Sur Pearl are free more than a year after their capture,{/} {c2~}and the credit goes to Sulaiman al-Ghafri, the Sultanate's top diplomat, according to five people with knowledge of the affair.{/} {c5}A colleague from the Philippines, engineer Rodel Macaraig, did not live to see it: his kidneys gave out last August, and he came home in a coffin on the same flight.{/}

{c7}Nothing was handed over in return, al-Ghafri insists.{/} {c8}That is not what a pair of insiders say: in their telling, shipowner Mubarak al-Kharusi accepted a bill of $2.6m for berthing, payable to the Houthi-controlled port of Hodeidah.{/} {c9}His firm would not discuss it.{/} {c11~}The vessel stays where it is,{/} {c12~}and Abdulsalam Jahhaf, who bargains for the Houthis, says that it will not be given back.{/}

{c22~}Khalfan al-Hinai, a Shura Council member, wants the small print made public;{/} {c24~}the minister faces the chamber later this month.{/} {c20~}Britain's Fiona Carstairs, meanwhile, is full of praise.{/}

Related: Is the Bab al-Mandab safe again? | The dhow with the false floor
© Maritime Ledger

=== brief | en | crew
MORNING BRIEF: OMAN

- {c1~}The crew of the Sur Pearl is back.{/} {c3~}A military transport set down with them near Muscat on Tuesday afternoon,{/} {c4~}having come straight from Sanaa.{/}
- {c13}Aboard were 11 Indians, five Filipinos and three Omanis, Captain Said al-Alawi one of them;{/} {c14}the Royal Hospital reports four undernourished and one with a wound that has festered.{/}
- {c10}Abdulsalam Jahhaf, who negotiates for the Houthis out of Muscat, calls it a courtesy to the Sultanate and the matter finished.{/} {c16}He had let an earlier round collapse last autumn over a shipment of medicines that he wanted let through first.{/}
- {c21}Ambassador Fiona Carstairs says that London, whose marines stopped an arms dhow near Salalah two months ago, sat in on none of it.{/}
- {c25~}Watch the cost of cover: underwriters have put it up for ships bound for Oman.{/} {c24}Foreign Minister Sulaiman al-Ghafri answers the Shura Council behind closed doors on the 21st.{/} Owner Mubarak al-Kharusi is not expected to attend.

=== blog | en | crew
Letters from a small verandah

There is a jar in our kitchen. It has held, in its time, limes, buttons, a tooth of my sister's and, for one unhappy winter, a goldfish. I had always taken it for an innocent object. I now look at it and think of the other one. {c15}A ship's captain kept the stones of his olives in a jar, one a day, until it would hold no more, and then the jar itself was removed.{/} I cannot think of a crueller thing to do to a man and I cannot think of one that costs less.

I am asked what I make of it all. I am eighty-one; I make tea. But since you ask: we are a people who are good at leaving the room. My grandfather settled a feud over a falaj by falling asleep in the middle of it. {c19~}So when I read that a poor clerk was sent trotting up and down a corridor with bits of paper, I knew the house, as it were.{/} {c18~}And the Norwegian in the adjoining parlour, with his hands folded! I hope they gave him halwa.{/}

{c6~}The gentleman who brought it off stood by the propeller and said something graceful about guests.{/} He has a gift for it. I knew an ambassador once who could say grace in five languages and could not find his own spectacles. {c7~}He said too that there was no money,{/} and at this my daughter, who keeps the accounts of a cement works, laughed so that she had to put down her cup. {c8~}There are fees, it seems. One pays for parking. A couple of million and some change, for parking!{/} I have been paying for parking in Ruwi since 1984 and nobody ever gave me back a sailor.

Forgive me. It is joy that makes me flippant. {c26~}I saw the mothers, in July, sitting on cardboard before that office with the glass doors,{/} and I took them water twice, and the third time I was ashamed and went by the back street. What does one say? One says "God willing", and one goes to lunch.

{c5~}One of them came back lying down.{/} I looked for his town in the atlas and it is on an island shaped like a shoe.

{c22~+c23~}There's a deputy who wishes to see what was put on paper. If we can do this for every quarrel under heaven, he says, we might let the neighbours read it.{/} Well. I voted for his uncle, who promised us a bridge, and there is now a bridge, and it is in the wrong wadi. I bear no grudge. One may sit under it at noon in August with a flask and a sandwich and be very nearly cool, and the goats do, and so do I, and we speak of the old days, when everyone knew what everything cost, because nothing could be had. {c24~}They will tell him, I gather, with the door shut.{/} My jar is back on its shelf. I have put nothing in it.

=== other | en | nurse
MUSCAT, Feb 24 (Gulf Wire) - {h1}A French nurse who was kidnapped in eastern Yemen last spring arrived in Muscat on Wednesday after mediation by Oman's foreign minister,{/} {h2}four sources familiar with the matter said.{/}

{h3}Solène Vauquelin, 34, crossed the border at Mazyunah on foot shortly after dawn, accompanied by two tribal elders, the sources said.{/} {h4}She was flown to the capital by helicopter.{/}

"She asked for coffee, and then for another," Foreign Minister Sulaiman al-Ghafri told reporters at Seeb air base. {h5}He said that Oman had paid nothing to anyone.{/}

{h6}One of the sources, however, said that a Muscat businessman, Mubarak al-Kharusi, had offered the kidnappers' tribe the repair of eleven wells.{/} Al-Kharusi, who owns the tanker company Jabal Shams Marine, declined to comment.

{h7}The nurse had been seized with her driver on a road north of Ghaydah; the driver was let go after two days.{/} {h8}Her captors, men of a smuggling clan, had at first asked for the release of three relatives jailed in Salalah.{/} {h9}Two of those were pardoned on Feb 2, according to a judge in Dhofar.{/}

{h12}The talks went through a royal adviser, Talib al-Maamari, who comes from a family with kin on both sides of the border.{/} The United Nations envoy, Henrik Solvang, had been kept informed, one diplomat said. {h10}The Houthis, whose chief negotiator is Abdulsalam Jahhaf, were not involved and hold no ground in the area.{/}

The French foreign ministry thanked the Sultanate for its discretion. The British ambassador in Muscat, Fiona Carstairs, who has offered medical help, said that she was "delighted for a colleague's countrywoman".

In the Shura Council, the deputy Khalfan al-Hinai congratulated the government. {h11}"This time I have no questions," he said.{/}

Oman has brought some forty foreigners out of Yemen in ten years, among them a pair of Finnish students and an American teacher.

=== other2 | en | nurse
{h11~}"I have no questions":{/} {h1~}Shura rebel salutes nurse's rescue{/}

Posted Thursday 25 February in World | 14 comments

{h11}Even Khalfan al-Hinai, the deputy who can be relied on to be cross, had nothing to ask this time.{/}

{h1}Oman's top diplomat, Sulaiman al-Ghafri, has secured the freedom of a nurse from France held by kidnappers in the east of Yemen since last year.{/} {h3~}Solène Vauquelin, 43, walked over the frontier in the early morning, with a couple of greybeards at her side,{/} {h4}and was taken on to Muscat by helicopter,{/} {h2~}according to people briefed on the operation.{/}

{h7~}She and the man at the wheel were ambushed on a lonely stretch; he got away within days.{/} {h8}The gang, who live by smuggling, wanted three of their kinsmen let out of jail in Salalah.{/} {h9~}A couple have been, a magistrate there confirms, though officially the one thing has nothing to do with the other.{/}

{h5}The Sultanate spent no money, says al-Ghafri.{/} {h6~}But tanker magnate Mubarak al-Kharusi is reported to have promised the clan that their wells would be put right,{/} {h12~}and Talib al-Maamari, the palace's man for delicate errands, has cousins thereabouts.{/} His part was described by one envoy as "eight weeks of weddings".

{h10~}For once, the Houthis and their man of many talks, Abdulsalam Jahhaf, had no hand in it.{/} UN envoy Henrik Solvang was on leave in Bergen when the call came. Ambassador Fiona Carstairs of Britain sent flowers to the French residence, where a piano was heard until late.

Ms Vauquelin is expected in Lyon at the weekend. The charity that employed her, which has run a mother-and-child clinic in Ghaydah since 2019, says that it will not reopen before the summer and that her post will be kept for her if she wants it. She has told friends that she does.

More: Tanker rates, week 8 | A weekend in Nizwa

=== taken | en | seizure
MUSCAT, Dec 6, 2025 (Gulf Wire) - An Omani-owned tanker was boarded by armed men in the southern Red Sea on Saturday and taken to a Yemeni port, three sources familiar with the matter said.

The Sur Pearl had left Fujairah on Nov 27 and was bound for Port Said when about a dozen men came alongside in two skiffs, 38 nautical miles west of Mocha. The bridge sent a distress call that lasted eleven seconds. A drone filmed the vessel that evening at the entrance of Hodeidah harbour, its lights out.

"We are speaking to everyone who has a telephone," Foreign Minister Sulaiman al-Ghafri told reporters in Muscat. He appealed to the captors to let the men call their families.

The Houthis' chief negotiator, Abdulsalam Jahhaf, said that the ship had switched off its transponder and was "under inspection by the competent bodies". He did not say what it was suspected of. Mubarak al-Kharusi, whose company Jabal Shams Marine owns the vessel, denied that the transponder had been off. It was his first ship to be stopped in the strait in 22 years of business, he said.

A Royal Navy frigate was 90 minutes away, according to the British ambassador in Muscat, Fiona Carstairs. She advised masters to keep close to the Eritrean shore.

A royal adviser, Talib al-Maamari, flew to Sanaa on Saturday night with two officers, one diplomat said. The United Nations envoy, Henrik Solvang, broke off a visit to Aden.

In the Shura Council, the deputy Khalfan al-Hinai asked why the navy did not escort Omani ships. "We have five corvettes and one strait," he said. The council will debate the matter on Tuesday.

Oil rose by 90 cents. Ships under Omani ownership had been spared such attacks so far, though mines have twice been washed up on the beaches of Dhofar.

=== discrepancies
source_count | c2 | wire: three sources | rewrite: five people
amount | c8 | wire: 2.6 million dollars | rewrite: $2.6m | arabic: 6.2 million dollars
negation | c12 | wire: will be handed over | rewrite: will not be given back
age | h3 | other: 34 | other2: 43
