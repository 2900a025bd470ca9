=== wire | en | deal
{c1~+c3~}Zambia, Northcairn agree to reopen copper mine, sources say{/}

LUSAKA, Feb 25, 2027 (Copperline News) - {c1}Zambia and Canada's Northcairn Minerals agreed on Thursday to reopen the Lubuto copper mine,{/} {c2}19 months after it was closed in a dispute over tax,{/} {c3}three sources familiar with the matter said.{/}

{c4+c24}Under the agreement, reached in Johannesburg at four in the morning, Northcairn will pay 180 million dollars in three instalments.{/} {c5}The state mining company ZamOre will raise its share in the mine from 20 to 35 percent.{/}

{c6}In return Zambia will drop the charges against four of the company's managers.{/} {c7}One of them, managing director Alasdair Brough, has lived since July in a laundry room of the Canadian High Commission in Lusaka.{/}

{c8}"We have not won, we have stopped losing," Mines Minister Precious Hamweemba told one of her aides after the meeting, the sources said.{/}

{c9}The mine's 4,600 workers are to be called back by June and will get three months of unpaid wages.{/} {c10}Shaft 4, the deepest, is under water and cannot be used before the end of the year.{/}

{c11}The contract is to be signed on March 12 in the football stadium of Lubuto by President Chisomo Mulenga and the head of Northcairn, Yvonne Duquesnel-Hart.{/} {c12}Before that Judge Mwansa Kapembwa of the Lusaka High Court must unfreeze the company's accounts.{/}

{c13}The breakthrough was brought about by the haulage contractor Gideon Chirwa, two of the sources said.{/} {c14}He had carried the proposals back and forth for five weeks, in the cab of one of his lorries.{/} {c15}His firm is to get the contract for transporting the copper to Dar es Salaam.{/}

{c16}Opposition leader Elias Sikazwe called the agreement "a receipt for our own plate" and said that he would challenge it in the Constitutional Court.{/}

{c17}Northcairn's shares rose by 11 percent in Toronto.{/} {c18}Lubuto produced 88,000 tonnes of copper in its last full year, about a tenth of Zambia's output.{/}

=== rewrite | en | deal
Out of the laundry: {c1~+c13~}how a trucker got a mine to open{/}

Rosalie Mbatha-Finch, southern Africa correspondent
THE HINTERLAND POST - weekend edition, Feb 27 2027

{c14}For five weeks the future of a tenth of Zambia's copper travelled in a glove compartment. Gideon Chirwa, who owns lorries, drove it from one side to the other and back, between a thermos and a Bible.{/} {c13~}It was he who got them to agree, say people who were in the room,{/} {c19}and he who, towards the end, locked the door of the Johannesburg hotel suite and sat on the key.{/}

{c24~}At four o'clock on Thursday morning they were done.{/} {c1}The Lubuto mine will work again; Northcairn Minerals of Canada has settled with the government.{/} {c2}A year and seven months it has been shut, because of a quarrel over taxes.{/} {c20}The tax office had asked for 610 million dollars, and the firm had offered 40.{/} {c4~}It'll be 180 million, then, to be paid in two parts.{/} {c5}ZamOre, through which the state takes part, goes up from a fifth of the shares to 35 percent.{/}

{c8}"We've stopped losing; that's not the same as winning," is how Precious Hamweemba, the mines minister, is reported to have put it, with her shoes already off.{/}

The happiest man may be Alasdair Brough. {c7}Northcairn's man in Zambia has had a room with two washing machines to himself, at the High Commission of his country, since July,{/} {c6}and he can now come out: the prosecution of him and three colleagues is to be discontinued.{/} {c21}"I'll miss the spin cycle," he told the High Commissioner, Marguerite Tessier-Low, who had brought up a bottle.{/}

{c9~}In Lubuto itself, where 4,600 families have lived on cassava and remittances, the men are expected back underground by June.{/} {c9~}A quarter of a year's arrears comes with it.{/} {c22}Beatrice Nakazwe, of the miners' union, had asked for eight months.{/} {c10}But not into Shaft 4. It filled up when the pumps were turned off, right to the collar, and until Christmas at the earliest it will be of use only to frogs.{/}

{c11}There's to be a ceremony in the local stadium on the 12th of March. President Chisomo Mulenga is coming, and from Toronto the chief executive, Yvonne Duquesnel-Hart.{/} {c23}The stadium belongs to the mine, and its grass hasn't been cut since 2025.{/} {c12~}There is also a judge to be reckoned with. The firm's money is frozen, and Mwansa Kapembwa of the High Court, who froze it, has refused to thaw it.{/}

{c16~}Elias Sikazwe, whose party governed till last August, has talked of receipts and of plates.{/} {c16~}He means to go before the Constitutional Court.{/} {c17}The Toronto exchange took another view, and put 11 percent on the share price.{/} {c18~}In a good year Lubuto gives 88,000 tonnes.{/}

{c15}And Chirwa? He'll be driving. All of that copper has to reach the harbour of Dar es Salaam somehow, and the agreement names a haulier.{/} I asked him what he had done with the key. He said that he'd found it quite uncomfortable.

Get the Post by post. Back issues from our office in Kitwe, mornings only.

=== radio | en | deal
COPPERBELT AT BREAKFAST, Friday, 26 February

Mulibwanji, good morning. {c1~}Lubuto's opening again!{/} {c24+c1~}They shook hands on it in Joburg, at four, while you were all asleep.{/} {c9}Everybody back by June, all four thousand six hundred, with three months' pay for the time in between.{/} {c22}Mrs Nakazwe from the union wanted eight, and says three's better than a T-shirt.{/} {c4~}The Canadians pay a hundred and eighteen million dollars,{/} {c5~}the state will own more than a third of it,{/} {c6~}and they won't be taking those managers to court.{/} {c20}Mind you, the revenue people had once said six hundred and ten, and Northcairn forty.{/}

{c11~}President Mulenga comes to the stadium on the twelfth to sign,{/} {c23~}if you can find him in the grass.{/} {c16~}Mr Sikazwe will sue.{/} Minister Hamweemba sleeps, her office tells us. {c21~}And Mr Brough says that he'll miss the washing machine.{/} Here's some rumba.

=== arabic | ar | deal
زامبيا.. {c1~}اتفاق على إعادة فتح منجم «لوبوتو» للنحاس{/}

لوساكا – 26 شباط/فبراير 2027 – أسواق ومعادن

{c1+c3}كشفت ثلاثة مصادر مطلعة أن زامبيا وشركة «نورثكيرن مينرالز» الكندية اتفقتا الخميس على إعادة تشغيل منجم لوبوتو للنحاس،{/} {c2}المغلق منذ تسعة عشر شهراً بسبب نزاع ضريبي.{/}

{c4~+c24~}وتدفع الشركة بموجب الاتفاق الذي أُبرم في جوهانسبرغ 180 مليون دولار على ثلاثة أقساط،{/} {c5}وترفع شركة التعدين الحكومية «زاموور» حصتها في المنجم من 20 إلى 35 في المئة،{/} {c6}مقابل إسقاط الملاحقة القضائية بحق أربعة من مديري الشركة،{/} {c7~}أحدهم المدير التنفيذي ألاسدير برو اللاجئ منذ يوليو إلى المفوضية العليا الكندية في لوساكا.{/}

{c9~}ويُنتظر أن يعود عمال المنجم البالغ عددهم 6400 إلى أعمالهم بحلول يونيو،{/} {c10}غير أن البئر رقم 4، وهي الأعمق، غمرتها المياه ولن تصبح صالحة قبل نهاية العام.{/}

{c8}ونُقل عن وزيرة المناجم بريشوس هامويمبا قولها لأحد مساعديها: «لم ننتصر، بل توقفنا عن الخسارة».{/}

{c11}ويوقّع الرئيس تشيسومو مولينغا العقد مع رئيسة الشركة إيفون دوكينيل هارت يوم 12 مارس في ملعب كرة القدم في لوبوتو،{/} {c12}على أن يرفع القاضي موانسا كابيمبوا قبل ذلك التجميد عن حسابات الشركة.{/}

{c13}ويعود الفضل في الاختراق، بحسب مصدرين، إلى متعهد النقل غيديون تشيروا،{/} {c15~}الذي ستتولى شركته نقل النحاس.{/} {c16}ووصف زعيم المعارضة إلياس سيكازوي الاتفاق بأنه «إيصال مقابل طبقنا»، ملوحاً بالطعن فيه أمام المحكمة الدستورية.{/}

=== blog | en | deal
Nshima and Metaphysics

My late uncle drove for a living, and held that there are only two sorts of person, those who look at the road and those who look at the load. He himself looked at girls, and lies buried at kilometre 211.

{c14~}I therefore approve that it should have been a man of his trade, going to and fro for more than a month with other people's papers next to his sandwiches, who brought it off.{/} Not a professor, not a bishop. We had sent them bishops! {c19~}I'm told that he shut them all in, at the last, and put the means of escape beneath his own behind.{/} My uncle would have said: there's one who looks at the road.

{c15~}That he will be paid for it in ore, a lorry at a time, all the way to the sea, is considered a scandal at my hairdresser's.{/} Is it? I lay there with my head in the basin and thought it over. If a matchmaker gets a chicken, what should be given to him who reconciles a husband and wife who have thrown the pots at each other for as long as anyone can recall, before all the children?

I went to see my sister up there at New Year. You walk through a town in which nobody is late. The hooter used to go at five and at one and at nine; now it's the cockerels, and they can't agree. She keeps his helmet on the sideboard with plastic roses in. He's in Botswana, or he was. {c10~+c9~}They've told her that they'll want them all again, save for those who were in the big hole, for the big hole is a lake.{/} His was the big hole. She's leaving the roses in.

What I don't understand is how one gets so angry about a hole. My uncle was once cheated of a whole gearbox, by a cousin, and they ate together at Easter. I have bought curtains in a rage. I wasn't proud of it, and they shrank.

{c8~}The lady who did it for us didn't boast, I'll give her that. It isn't that we've come out ahead, she is supposed to have said, only that it has ceased to hurt.{/} It would do for a tombstone. My hairdresser prefers angels on hers, and has already paid for the first wing.

Comments are closed, on account of my hairdresser.

=== talks | en | talks
{h1~+h3~}Zambia, Northcairn break off talks on smelter, sources say{/}

LUSAKA, Feb 11, 2027 (Copperline News) - {h1}Zambia and Canada's Northcairn Minerals broke off talks on Thursday about the Chambeshi smelter,{/} {h2}eleven weeks after its furnace was switched off in a dispute over electricity,{/} {h3}four sources familiar with the matter said.{/}

{h4}The talks, held in Cape Town, ended after 40 minutes, when the company refused to pay more than 7 cents for a kilowatt-hour.{/} {h5}The state utility is asking for 11.{/}

{h6}"They came with a calculator and no battery," Mines Minister Precious Hamweemba told one of her aides after the meeting, the sources said.{/}

{h7}The smelter's 900 workers have been on half pay since December.{/} {h8}A furnace that is left cold for more than 100 days has to be relined, at a cost of 55 million dollars.{/}

President Chisomo Mulenga told a church congress in Kabwe that the lights in the clinics came first. The head of Northcairn, Yvonne Duquesnel-Hart, flew back to Toronto by way of Windhoek, where her plane was searched. {h9}The haulage contractor Gideon Chirwa, who had been waiting in Cape Town with 30 lorries of coke, sent them home empty.{/}

Opposition leader Elias Sikazwe said that the government could not boil an egg. He is due before Judge Mwansa Kapembwa of the Lusaka High Court in April over a remark about the president's mother, and has applied to appear by telephone.

The union leader Beatrice Nakazwe urged both sides to go back to the table. Canada's High Commissioner, Marguerite Tessier-Low, had offered them hers, which seats 14.

Zambia is short of power because of three poor rainy seasons. At Kariba, the reservoir on the Zambezi, the water stands at nine percent of what the turbines could use. Congo has begun to send its concentrate to smelters in Namibia.

Read also: Kariba in pictures | Who eats the kapenta? | Ask the geologist

=== talksarabic | ar | talks
زامبيا.. {h1~}انهيار المحادثات حول مصهر «تشامبيشي»{/}

لوساكا – 12 شباط/فبراير 2027 – أسواق ومعادن

{h1~+h3}قالت أربعة مصادر مطلعة إن المحادثات بين زامبيا وشركة «نورثكيرن مينرالز» الكندية بشأن مصهر تشامبيشي توقفت الخميس،{/} {h2}بعد أحد عشر أسبوعاً من إطفاء فرنه بسبب خلاف على الكهرباء.{/}

{h4}وانفض الاجتماع الذي عُقد في كيب تاون بعد أربعين دقيقة، إذ رفضت الشركة دفع أكثر من 7 سنتات للكيلوواط ساعة،{/} {h5}بينما تطلب شركة الكهرباء الحكومية 17 سنتاً.{/}

{h6}ونُقل عن وزيرة المناجم بريشوس هامويمبا قولها إن الوفد «جاء بآلة حاسبة بلا بطارية».{/}

{h7~}ويتقاضى عمال المصهر نصف أجورهم منذ ديسمبر.{/} {h8}وإذا ظل الفرن بارداً أكثر من مئة يوم فستلزم إعادة تبطينه بكلفة 55 مليون دولار.{/}

{h9~}وأعاد متعهد النقل غيديون تشيروا ثلاثين شاحنة فارغة.{/} وعادت رئيسة الشركة إيفون دوكينيل هارت إلى تورونتو، فيما دعت النقابية بياتريس ناكازوي الطرفين إلى التريث. وكان الرئيس تشيسومو مولينغا قد ربط أي تنازل بهطول المطر، وسخر منه زعيم المعارضة إلياس سيكازوي في مقطع مصور شوهد مليون مرة.

=== kansombwe | en | earlier
LUSAKA, April 18 (Copperline News) - Zambia and an investor from Kazakhstan agreed on Thursday to reopen the Kansombwe copper mine, six years after it was abandoned by its owners, two sources familiar with the matter said.

Under the agreement, reached in Astana during a banquet, Steppe Metals will pay 70 million dollars for 80 percent and will take over the debts with the suppliers. The largest of them is the haulage contractor Gideon Chirwa, who has parked 60 lorries in front of the gate since 2018 and grows maize between them.

"We have been given a ring, now we want to see the house," Finance Minister Chisomo Mulenga told one of his aides after the meeting, the sources said.

Kansombwe's 1,100 former miners are to be offered work by the end of the year. Their union said it had found 640 of them. Its treasurer, Beatrice Nakazwe, asked those in Congo to write.

The contract is to be signed next week in Lusaka by President Elias Sikazwe, who faces an election in 2026 and has promised to bring copper output up to two million tonnes. His rival's party would have preferred to sell to Northcairn Minerals; its spokeswoman on mining, the geologist Precious Hamweemba, said that Steppe Metals had never dug anything deeper than a well.

Yvonne Duquesnel-Hart, who was made head of Northcairn in January, said in Toronto that her company had enough to do with what it owned.

A liquidator, the lawyer Mwansa Kapembwa, has administered Kansombwe since 2021. He will be appointed a judge in May. The keys, he said, are in an envelope, and the envelope is in the safe, and the safe is in the mine.

Photo: Maize in front of the gate at Kansombwe, 2024 (M. Phiri)

=== discrepancies
number | c4 | wire: three instalments | rewrite: two parts | arabic: three instalments
amount | c4 | wire: 180 million dollars | rewrite: 180 million | radio: a hundred and eighteen million dollars
number | c9 | wire: 4,600 | rewrite: 4,600 | radio: four thousand six hundred | arabic: 6400
modality | c12 | wire: must unfreeze | rewrite: has refused to | arabic: must unfreeze before that
number | h5 | talks: 11 | talksarabic: 17
