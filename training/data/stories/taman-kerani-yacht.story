=== wire | en | yacht
{y1~}Malaysian minister quits over island holiday on contractor's yacht{/}

KUALA LUMPUR, June 9, 2025 (Straits Wire) - {y1}Malaysia's works minister, Azhar Rahmatullah, resigned on Monday after photographs showed him and his family on a yacht that belongs to a road-building contractor.{/}

{y2}The pictures, published on Thursday by the news site Kertas, were taken in March 2024 off the island of Pulau Selimbau.{/} {y3}Seven weeks later, the contractor, Jalan Mutiara Berhad, won a contract worth 1.3 billion ringgit for a highway in Pahang.{/}

{y4}"I paid for the diesel and for the fish, and I have the receipts,"{/} Azhar, 54, told reporters. {y5}He denied that he had influenced the award{/} but said he did not want to be "a stone in the government's shoe".

{y6}Prime Minister Salmah Daud accepted the resignation "with a heavy heart".{/} {y7}Her coalition has a majority of five seats and faces a state election in Johor on July 12.{/}

{y8}The Anti-Corruption Commission said it had opened a file and had taken statements from 11 people.{/} {y9}On Saturday it searched the company's offices in Shah Alam and took away four computers.{/}

{y10}The 38-metre yacht, the Puteri Angin, is registered in Labuan. It costs about 90,000 ringgit a day to hire.{/} {y11}The company's founder, Tan Sri Lee Boon Huat, said he lent it to "friends of all parties", among whom he named a member of the opposition's front bench.{/}

{y12}The opposition leader, Ramesh Thevar, called for the contract to be cancelled.{/} {y13}He said that the photograph with the karaoke microphone "tells you who sang and who paid the band".{/}

{y14}Deputy minister Wong Mei Shan will run the ministry until a successor is named.{/}

{y15}Azhar, an engineer from Kelantan, entered parliament in 2013{/} {y16}and was seen as a possible deputy prime minister.{/} {y17}His wife, Nurul Izzati Hamdan, took down her account on a photo site, where she had 610,000 followers.{/}

Malaysia has ranked between 50th and 62nd on a well-known index of perceived corruption in the past decade.

=== statement | en | yacht
STATEMENT BY DATUK AZHAR RAHMATULLAH
Kuala Lumpur, 9 June 2025, 11.30 a.m.
For verbatim use

Bismillah.

{y1~}This morning I handed to the Honourable Prime Minister my letter of resignation as Minister of Works.{/} {y6~}She has accepted it.{/} I thank her for her trust.

{y2~}In March of last year I spent three days of school holidays at sea with my wife and our four children.{/} The vessel belonged to a man whom I have known since we were at the technical college together. {y4~}I paid for fuel and food. Receipts are attached (Annex A: diesel, RM 8,412; Annex B: siakap, RM 376).{/}

{y5}At no time did I speak to any person regarding the tender for Package 4 of the East Pahang Highway, which was decided by a board on which I do not sit.{/} {y8~}I shall assist the Commission in full.{/}

I have been in public service for thirty years, {y15~}twelve of them in the House.{/} I do not wish to be an obstacle. {y14}Madam Wong, my deputy, has my complete confidence and will look after the Ministry.{/}

I have been asked about the song. It was "Bulan di Tanjung".

No questions will be taken.

=== qna | en | yacht
PODCAST NOTES: "Teh Tarik Politics", ep. 311
Hosts: Farah & Ganesh (edited for reading)

GANESH: So he's gone. {y1~}The man of a thousand kilometres of tarmac, undone by thirty-eight metres of boat.{/} How serious is it?

FARAH: Depends which half you look at. There's the holiday, fine, {y10~}although a holiday like that would set you or me back ninety grand a day.{/} And then there's the calendar. {y3}The boat trip's in March; not two months go by, and Jalan Mutiara gets 1.3 billion for a piece of road in Pahang.{/}

GANESH: {y5~}Which he says had nothing to do with him.{/}

FARAH: He says. {y8~}And the commission has heard nine people already,{/} {y9}and was in Shah Alam at the weekend carrying out PCs, four of them.{/} You don't carry out PCs to check the price of siakap.

GANESH: What about the boat's owner? He seems relaxed.

FARAH: {y11}Tan Sri Lee? Says the boat's open to everybody, whatever their party, and drops the name of an opposition frontbencher. Very generous man.{/} {y12~}It was a bit awkward for Ramesh, who wants the road deal torn up.{/} {y13~}But he had the line of the week, with the mic and the band.{/}

GANESH: Does it hurt the PM?

FARAH: {y7}She's got five seats to spare and Johor votes on the 12th of July. Of course it hurts.{/} {y16~}Plus he was the one people had down for number two.{/}

GANESH: And the wife's page is gone.

FARAH: {y17~}Six hundred thousand people in mourning.{/}

=== reader | en | yacht
YOUR LETTERS

I refer to the affair of the boat.

As a taxpayer and a retired purser (Straits Steamship, 1961 to 1989) may I be permitted a technical remark? {y4~}The gentleman says that he bore the cost of the diesel himself, and shows a chit for a little over eight thousand ringgit.{/} {y10~}I looked up the vessel. She is of thirty-eight metres{/} and has twin engines that will drink that before she has properly left Labuan. From the mainland to Pulau Selimbau and back, with three days' cruising, air-conditioning, ice and, as we have seen, music, I make it forty thousand. Someone paid the other thirty-two. I do not say who. {y11~}Her owner tells us that he has many friends and that they come in every colour.{/} I am sure they do. In my day, passengers who travelled free were listed as ballast.

{y14~}I am glad that a lady is now to mind the roads.{/} {y12~}As for the suggestion that the highway be cancelled, I live in Kuantan, and it takes me four hours to see my cardiologist;{/} let us by all means hang somebody, but build the thing.

{y6~}A heavy heart, says the Prime Minister.{/} Quite. Hearts are very heavy in this country, and never sink.

Yours etc.,
Capt. (R) Dominic Pereira, Kuantan

=== arabic | ar | yacht
{y1~}صور على متن يخت تطيح بوزير ماليزي{/}

كوالالمبور – 9 يونيو/حزيران 2025

{y1}قدّم وزير الأشغال الماليزي أزهر رحمة الله استقالته، الاثنين، إثر نشر صور تظهره برفقة أسرته على يخت مملوك لمقاول طرق.{/}

{y2}والتُقطت الصور، التي نشرها موقع «كرتاس» الخميس، في مارس/آذار 2023 قبالة جزيرة بولاو سليمباو،{/} {y3}أي قبل سبعة أسابيع من فوز شركة «جالان موتيارا» بعقد قيمته 1.3 مليار رنغيت لشق طريق سريع في ولاية باهانغ.{/}

{y4}وقال الوزير (54 عاماً): «دفعت ثمن الوقود والسمك ولدي الإيصالات»،{/} {y5~}نافياً أي تدخل في المناقصة.{/}

{y6}وأعلنت رئيسة الوزراء سلمى داود قبول الاستقالة «بقلب مثقل».{/} {y7}ولا يتجاوز الفارق الذي تحظى به أغلبيتها خمسة مقاعد، وتستعد لانتخابات محلية في جوهور في 12 يوليو/تموز.{/}

{y8}وكانت هيئة مكافحة الفساد قد فتحت ملفاً في القضية واستمعت إلى 11 شخصاً،{/} {y9}وصادرت السبت أربعة حواسيب من مقر الشركة في شاه عالم.{/}

{y12}وطالب زعيم المعارضة راميش ثيفار بإلغاء العقد.{/} {y14}وستدير نائبة الوزير وونغ مي شان شؤون الوزارة مؤقتاً.{/}

{y17}وأغلقت زوجة الوزير حسابها على أحد مواقع الصور، الذي كان يتابعه 610 آلاف شخص.{/}

=== other | en | bridge
{b1~}Malaysian minister refuses to quit over cracked bridge{/}

KUALA LUMPUR, Nov 18, 2024 (Straits Wire) - {b1}Malaysia's works minister, Azhar Rahmatullah, said on Monday he would not resign over a bridge in Perak that was closed last week, four months after he had opened it.{/}

{b2}Engineers found 23 cracks in the 640-metre bridge at Taman Kerani, one of them wide enough for a hand.{/} {b3}It cost 212 million ringgit and was built by Bina Seri Kinta, a company partly owned by the state of Perak.{/}

{b4}"I cut the ribbon, I did not mix the cement," Azhar told reporters.{/} {b5}Prime Minister Salmah Daud said he had her full confidence.{/}

{b6}The opposition leader, Ramesh Thevar, called for him to go and asked why the load test had been skipped.{/} The Anti-Corruption Commission said it had not opened a file. {b7}Deputy minister Wong Mei Shan will head an inquiry that is to report in January.{/}

=== other2 | en | bridge
Cracks Appear In Minister's Story, Too

Perak Sentinel, 22 November 2024 | Comment

{b4}It was not he who stirred the concrete, the works minister tells us; he merely wielded the scissors.{/} A fair point, if one forgets the speech, which went on for fifty minutes and mentioned every bag. {b2~}In one of the twenty-odd fissures at Taman Kerani a colleague of mine has put her hand up to the wrist.{/} {b3~}For two hundred million you used to get a bridge that lasts longer than a carton of milk.{/}

{b1~}He stays.{/} {b5~}The lady at the top trusts him.{/} {b7~}His own number two is to find out what happened, by the new year,{/} and we wish her luck with her career. {b6~}Nobody, it seems, can say why no lorries were driven onto the thing before the bunting went up; when the opposition asked, it was told to be constructive.{/}

=== other3 | en | opposition
Opposition man admits trip on tycoon's boat

KUALA LUMPUR, June 13, 2025 (Straits Wire) - A member of the Malaysian opposition's front bench, Lim Kah Wai, said on Friday that he had spent a weekend on the yacht Puteri Angin in 2023, and offered to pay 60,000 ringgit to a charity for stray dogs.

"I did not sing," said Lim, 47, the shadow finance minister. He denied that he had done anything for the owner, a contractor, in return. He will keep his post, his party's leader, Ramesh Thevar, said after a meeting that lasted five hours. The owner said other names would follow if people went on "being hypocritical". A lawyers' group has asked for the boat's guest book.

=== discrepancies
date | y2 | wire: March 2024 | arabic: March 2023
number | y8 | wire: 11 people | qna: nine | arabic: 11
