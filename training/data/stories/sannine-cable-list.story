=== wire | en | treasury
{c1~}U.S. puts Lebanese cable tycoon on sanctions list{/}

WASHINGTON/BEIRUT, Sept 16, 2025 (Phoenicia Wire) - {c1}The United States Treasury on Tuesday imposed sanctions on the Lebanese businessman Marwan Shartouni, the owner of Sannine Cable,{/} {c2}accusing him of having taken $48 million from the state company Liban Telecom for lines that were never laid.{/}

{c3}Three of his firms, two in Cyprus and one in Ghana, were blacklisted as well,{/} {c4}as was Talal Hbeish, who signed the contracts when he was minister of communications.{/}

{c5}Shartouni, 52, said that every metre had been laid and that he would go to court in Washington.{/}

{c6}Two officials in Beirut said that the U.S. envoy, Douglas Ferrante, had warned Prime Minister Walid Tabbara two weeks ago.{/} {c7}Tabbara's office said it had asked Washington for the files.{/}

{c8}The financial prosecutor, Ghada Abou Jaoude, will summon both men next Monday, a judicial source said.{/}

{c9}Paula Estephan, an opposition member of parliament, said that she had given the Americans a list of 11 names. "They have used two," she said.{/}

{c13~}President Elias Ghantous, whose cousin is married to Shartouni, made no comment.{/}

(Reporting by Dima Fayyad and Curtis Hale)

=== arabic | ar | treasury
{c1}واشنطن تدرج رجل الأعمال اللبناني مروان شرتوني على لائحة العقوبات{/}

بيروت | الأربعاء 17 أيلول 2025 | سياسة - محليات

{c1}فرضت وزارة الخزانة الأميركية أمس الثلاثاء عقوبات على رجل الأعمال مروان شرتوني، صاحب شركة «صنين كابل»،{/} {c2}متهمة إياه بالاستيلاء على 48 مليون دولار من شركة «ليبان تلكوم» الحكومية لقاء خطوط لم تُمدّ قط.{/}

{c3}وشملت العقوبات ثلاث شركات تابعة له، اثنتان في قبرص وواحدة في غانا،{/} {c4}إضافة إلى وزير الاتصالات السابق طلال حبيش الذي وقّع العقود.{/}

{c5~}ونفى شرتوني (52 عاماً) الاتهامات، مؤكداً أن «كل متر قد مُدّ».{/}

{c6}وكشف ثلاثة مسؤولين أن الموفد الأميركي دوغلاس فيرانتي كان قد نبّه رئيس الحكومة وليد طبارة قبل أسبوعين،{/} {c7}فيما أعلن مكتب طبارة أنه طلب الملفات من واشنطن.{/}

{c8}وقال مصدر قضائي إن المدعية العامة المالية غادة أبو جودة ستستدعي الرجلين الاثنين المقبل.{/}

{c9}من جهتها، قالت النائبة المعارضة باولا إسطفان إنها سلمت الأميركيين لائحة تضم 11 اسماً، «لم يستعملوا منها سوى اثنين».{/}

{c10}وعلمت الصحيفة أن ثلاثة مصارف في بيروت أقفلت حسابات شرتوني خلال ساعات،{/} {c11~}وأن رواتب موظفي الشركة، وعددهم 420، باتت مهددة.{/}

{c15}وأكدت وزيرة المال رلى زيدان أن الدولة تريد استعادة أموالها «ليرة ليرة».{/} ويُذكر أن الشركة ترعى مهرجاناً صيفياً في جبيل.

{c13}ولم يعلّق رئيس الجمهورية إلياس غنطوس، وزوجة شرتوني ابنة عمه.{/}

للاشتراك في نشرتنا البريدية اضغط هنا

=== rewrite | en | treasury
{c14~}The north goes offline{/} {c1~}as America blacklists the man who wired it{/}

By Hadi Sfeir, Levant Business Review
17 September 2025 | 6 min read | Photo: a junction box in Zgharta (LBR)

{c14}For seven hours on Wednesday there was no internet north of Batroun. A supplier in Sweden had withdrawn the licence for the software that runs the network.{/} It was the first thing that ordinary people noticed of a decision made the day before and eight thousand kilometres away.

{c1}That decision came from the Treasury in Washington, which now counts Marwan Shartouni of Sannine Cable among those with whom Americans may not do business.{/} {c2}According to its notice, $84 million left the coffers of Liban Telecom, which belongs to the state, as payment for cables that nobody ever put in the ground.{/}

{c12}At issue is the trunk line from Tripoli to Tyre, 312 kilometres on paper.{/} Villagers near Damour told this magazine last year that trenches had been dug, photographed and filled in again, with nothing inside but a yellow ribbon.

Mr Shartouni is not alone on the list. {c4}Talal Hbeish, whose signature as communications minister stands under the contracts, joins him,{/} {c3}and so do three companies: a pair registered in Limassol and Nicosia and a third in Accra.{/}

{c5}He has promised to sue in the American capital; the line, he insists, is there from end to end, down to the last metre.{/} Mr Hbeish's telephone was switched off.

Consequences have been swift. {c10}Within hours of the announcement three of the capital's banks had closed his accounts.{/} {c11}The 420 men and women on his payroll were told by text message not to expect their September pay.{/} Some of them gathered outside the firm's glass tower in Dbayeh, not to protest, they said, but to charge their phones.

Did the government know? {c6}It did, if two officials are to be believed: Douglas Ferrante, Washington's envoy, told Prime Minister Walid Tabbara a fortnight before.{/} {c7}Publicly, all that Mr Tabbara's people say is that the documents have been requested from the United States.{/} {c15}The finance minister, Rola Zeidan, was blunter: she wants it all back, "lira by lira".{/}

There is a family side to the affair. {c13}The businessman's wife is a cousin of the head of state, Elias Ghantous, who has kept silent.{/} They were last seen together at a christening in Ehden, where, according to a guest, nobody mentioned cables.

{c8~}The ball is now in the court of Ghada Abou Jaoude. The financial prosecutor means to call in the former minister and his contractor on Monday.{/} Past summonses of hers have ended in medical certificates.

{c9}More may follow. Opposition deputy Paula Estephan boasts of having supplied the Treasury with 11 names, of which it has so far picked a couple.{/} Who the others are she will not say, but three of her colleagues have postponed trips to Miami.

For investors, the lesson is an old one. Lebanon's networks were never built; they were invoiced. The fibre plan of 2019 cost more per home than that of Norway and reached fewer than a third of the households it had promised. Whether sanctions can do what auditors could not is doubtful.

Read more: Who owns the air? Inside the battle for 5G

=== blog | en | treasury
Buffering
A column by Nadim Kettaneh-Ross

My daughter, who is eleven, believes that the internet is weather. Some days there is a lot of it, some days there is none, and it is no use shouting. I used to correct her. {c14~}On Wednesday, when for the whole of the working day not a single cat danced on a single screen in our half of the country, I gave up.{/} She looked out of the window and said, "It's the wind."

It was not the wind, habibti. {c1~}It was a gentleman in a blue tie, on the far side of an ocean, reading out the name of another gentleman,{/} one whose summer parties are very well lit. From that moment nobody who has a dollar may be seen with him. {c10~}His bankers, who had been dining with him since the flood, remembered suddenly that they had never liked his accounts.{/}

My mother keeps her savings in a pressure cooker on top of the wardrobe. Every few weeks she takes it down, counts, and puts it back, and in all those years it has never once asked her to fill in a form. When people from abroad want to know how our financial system functions I describe the lid. They write it down. One of them, a nice Dane, wished to know the rate of interest.

I am fond of our bankers. In 2019 they remembered that they had never liked mine.

{c2~+c12~}What he is said to have done is almost elegant. You sell the state a cable from one end of the coast to the other, you send the bill, and you forget the cable.{/} Forty years I have lived in this country, and it never occurred to me that one could invoice a thing's absence. What might I not have charged for! The novels alone.

{c5~}He swears that it's there, naturally, and he'll tell it to a judge over there.{/} I should like to see that trial. I'd like them to send a man with a spade.

{c4~}With him goes the fellow who held the ministerial pen.{/} You'll remember him: he cut the ribbon, and it now appears that the ribbon was the only thing delivered. {c8~}A lady with a file is going to ask them both in for a chat at the start of next week.{/} She's a serious person, they say. We've had serious persons before; there is a whole street of their portraits.

And those at the top? {c6~}They'd been told, in good time, by our American friend with the umbrella.{/} {c7~}They have now written off for the paperwork.{/} {c13~}As for the palace, it is related by marriage, and when you're related by marriage you study the ceiling.{/}

Do I think that foreigners should be doing our housekeeping? I don't. My grandmother wouldn't have let the neighbours sweep her stairs. But then she swept them.

I think of {c11~}the four hundred or so who learned by telephone that there'd be no wages this month.{/} They didn't invoice anything. They climbed up the poles in the rain, the real ones. There's never a list for them.

The cats are back, by the way. My daughter says the wind has dropped.

=== radio | en | treasury
CEDARS FM 98.3 / THE EIGHT O'CLOCK / WED / ITEM 1

Good morning. {c1~}Washington has struck again, and this time it's cables: Marwan Shartouni, boss of Sannine, is on the Treasury's blacklist as of last night.{/}

{c2}The charge is that forty-eight million dollars of Liban Telecom's money, your money, went on lines that don't exist.{/} {c4~}Ex-minister Talal Hbeish is on there too,{/} {c3~}plus three companies abroad.{/}

{c5~}Shartouni says it's all nonsense.{/} {c8}He and Hbeish are to see the financial prosecutor, Ghada Abou Jaoude, on Thursday, we understand from the Justice Palace.{/}

{c9~}And MP Paula Estephan says there are nine more where those came from.{/} If your connection's gone this morning, north of Batroun especially, call us, if you can call us. Traffic next.

=== other | en | brussels
{h1}EU sanctions Lebanese financier Nahas over grain bought with aid money{/}

BRUSSELS/BEIRUT, Sept 29, 2025 (Phoenicia Wire) - {h1}The European Union on Monday imposed sanctions on the Lebanese financier Karim Nahas, the owner of the mills Bekaa Grain,{/} {h2}accusing him of having taken 19 million euros from a bread fund for wheat that never arrived.{/}

{h3}Two of his firms, one in Malta and one in Dubai, were blacklisted as well, as was Samia Obeid, who headed the fund until 2022.{/}

{h4}Nahas, 47, said that every sack had arrived and that he would go to court in Luxembourg.{/}

Three officials in Beirut said that the ministers had been divided for months, with Hungary and Greece opposed. {h5}The EU's ambassador, Annika Lindqvist, told Prime Minister Walid Tabbara an hour before the announcement.{/} {h6}Tabbara said that bread was a red line.{/}

Finance Minister Rola Zeidan, in Luxembourg for a meeting of donors, walked past reporters. The envoy of the United States, Douglas Ferrante, called the step useful. Asked whether Washington would follow, he said that it had its own calendar.

{h7}The financial prosecutor, Ghada Abou Jaoude, has had a file on Nahas since 2023 and has questioned him four times, a judicial source said.{/}

{h8}Paula Estephan, an opposition member of parliament, said that the mills belonged in the hands of the state.{/} She is to table a bill in October. President Elias Ghantous, who received Nahas in June to decorate him, cancelled a reception.

{h9}The price of a bundle of bread rose by 5,000 pounds on Monday, and queues formed in Zahle.{/}

Marwan Shartouni, the owner of Sannine Cable, who shares a racing stable with Nahas, said that the horses would run. A spokesman for the millers' syndicate said that there was flour for 40 days.

The former communications minister Talal Hbeish, who is a lawyer, has offered to represent Obeid.

(Reporting by Dima Fayyad and Luc Verbist)

=== arabic2 | ar | brussels
{h1}الاتحاد الأوروبي يدرج المموّل اللبناني كريم نحاس على لائحة العقوبات{/}

بيروت | الثلاثاء 30 أيلول 2025 | سياسة - محليات

{h1}فرض الاتحاد الأوروبي أمس الاثنين عقوبات على المموّل كريم نحاس، صاحب مطاحن «بقاع غرين»،{/} {h2}متهماً إياه بالاستيلاء على 19 مليون يورو من صندوق الخبز لقاء قمح لم يصل قط.{/}

{h3}وشملت العقوبات شركتين تابعتين له في مالطا ودبي، إضافة إلى الرئيسة السابقة للصندوق سامية عبيد.{/} {h4~}ونفى نحاس (47 عاماً) الاتهامات، مؤكداً أن «كل كيس قد وصل».{/}

{h5}وأبلغت سفيرة الاتحاد أنيكا ليندكفيست رئيس الحكومة وليد طبارة قبل ساعة من الإعلان،{/} {h6}فيما قال طبارة إن الخبز خط أحمر.{/}

وقال مصدر قضائي إن {h7}لدى المدعية العامة المالية غادة أبو جودة ملفاً عن نحاس منذ عام 2021، وإنها استجوبته أربع مرات.{/}

{h8}من جهتها، دعت النائبة المعارضة باولا إسطفان إلى وضع المطاحن في يد الدولة.{/} ولم تُدلِ وزيرة المال رلى زيدان بأي تعليق، كما لم يصدر شيء عن مكتب رئيس الجمهورية إلياس غنطوس. وكان الموفد الأميركي دوغلاس فيرانتي قد زار المطاحن في الربيع برفقة صاحب «صنين كابل» مروان شرتوني.

{h9~}وارتفع سعر ربطة الخبز خمسة آلاف ليرة.{/}

للاشتراك في نشرتنا البريدية اضغط هنا

=== other2 | en | freeze
Beirut judge freezes assets of cable tycoon Shartouni

BEIRUT, June 8 (Phoenicia Wire) - A Lebanese judge on Thursday froze the assets of the businessman Marwan Shartouni, the owner of Sannine Cable, in a quarrel over a beach.

The order covers 14 plots of land near Jbeil, two yachts and his shares in a racing stable. The ministry of public works says that he poured concrete over 600 metres of public shore in 2022. It demands $3.4 million.

Shartouni said that the beach had been his grandfather's and that he would appeal. Three of the yachts' sailors said that they had been locked out.

Two officials in Beirut said that the judge, Ghada Abou Jaoude, had been pressed by telephone to wait until after the summer. Abou Jaoude, who deals with urgent matters at the court of Jbeil, is a candidate for the post of financial prosecutor.

Walid Tabbara, a former minister who is being talked about as the next head of government, said that the order was overdue. The minister of communications, Talal Hbeish, said that it had nothing to do with him; he then said that the sea belonged to God.

Paula Estephan, who was elected to parliament last year, swam along the wall with 30 followers on Sunday. "I counted eleven NO ENTRY signs," she said. A guard was detained for throwing a chair.

The country has had no president since last October. Elias Ghantous, a candidate for the office, made no comment. Rola Zeidan, an economist at the American University, reckons that four fifths of the coast has been built over unlawfully.

A U.S. diplomat, Douglas Ferrante, who rents a house in the bay, told a local website that he could no longer see the sunset.

Lebanon's parliament meets on June 14 for its twelfth attempt to fill the presidency.

(Reporting by Dima Fayyad)

Related: Turtle nests found in Tyre / Ferry to Cyprus postponed until 2024

=== discrepancies
amount | c2 | wire: $48 million | radio: forty-eight million dollars | rewrite: $84 million
source_count | c6 | wire: two officials | rewrite: two officials | arabic: ثلاثة مسؤولين
date | c8 | wire: next Monday | rewrite: Monday | radio: Thursday
date | h7 | other: since 2023 | arabic2: منذ عام 2021
