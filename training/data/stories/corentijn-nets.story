=== communique | en | round1
JOINT COMMUNIQUÉ
Nieuw Amstel, 18 July 2026

{r1}The Minister of Foreign Affairs of the Republic of Suriname, Her Excellency Chandrika Ramdhani, and the Minister of Foreign Affairs of the Co-operative Republic of Guyana, His Excellency Winston Holder-Persaud, met at Nieuw Amstel on 16, 17 and 18 July 2026 in a frank and fraternal atmosphere.{/}

The Ministers:

1. {r2~}welcomed the release, on humanitarian grounds, of all fishermen held by either side since 9 June;{/}

2. {r3}agreed that, pending a final settlement and without prejudice to the position of either side on sovereignty, 150 vessels of each country shall be permitted to fish in the estuary between the line of the two lightships and the twelve-metre contour from 1 August;{/}

3. {r4}decided to establish a Joint Fisheries Desk, with seat at Springlands, which shall issue numbered pennants;{/}

4. {r5~}expressed regret at the loss of life on 9 June and agreed that the circumstances shall be established by a commission of three;{/}

5. {r6~}took note of the good offices of the Caribbean Council;{/}

6. {r7}agreed to meet again at Springlands in October 2026.{/}

Done in the English and Dutch languages.

=== wire | en | round1
{r3~}Guyana and Suriname agree to share fishing grounds{/} {r5~}after deadly shooting{/}

NIEUW AMSTEL, Suriname, July 18, 2026 (Guiana Shield News) - {r1~}Guyana and Suriname agreed on Saturday after three days of talks{/} {r3}to let 150 boats from each country fish in the disputed mouth of a border river from August 1,{/} {r2}and to free the 63 fishermen they have arrested since June.{/}

{r5}The dispute had escalated on June 9, when a Surinamese patrol boat fired on the Guyanese trawler Lady Savitri, killing her captain, Deonarine Budhram, 47. A commission of three is to find out who gave the order.{/}

{r8}Guyana had closed the ferry across the river on June 11{/} {r9}and Suriname had doubled the duty on Guyanese rice.{/} {r10}Both measures end on Monday, officials said.{/}

{r11}The question of where the border runs was left out.{/} {r12}"We agreed about the fish. The fish don't know about the rest," Guyana's foreign minister, Winston Holder-Persaud, told reporters.{/} {r13}His colleague Chandrika Ramdhani said that Suriname had given up "not one drop".{/}

{r4}Boats will carry numbered pennants, which an office in the Guyanese town of Springlands will issue.{/}

{r6}The talks were saved on Friday night by the Caribbean Council's envoy, the former judge Dame Philippa Quow,{/} {r14}who, according to two diplomats, had the air conditioning turned off until the delegations agreed.{/}

{r15}"My husband did not know of any line. He knew where the snapper was," said Budhram's widow, Kamla, who was not invited.{/} {r16}She is suing Suriname for 2 million U.S. dollars.{/}

{r17}Oil companies hold concessions off the mouth, and economists believe that the quarrel was never about fish.{/} {r7}The ministers will meet again in October.{/}

About 4,000 people on both banks live from fishing. The river's border has been disputed since a Dutch surveyor lost his notes in 1799.

=== timeline | en | round1
From shots to pennants: forty days on the river
(Compiled by the Springlands Herald)

9 June. {r5~}Lady Savitri fired on by patrol craft P-204. Captain D. Budhram dies.{/}

11 June. {r8}Ferry stopped by order of Georgetown.{/} Queue on the Surinamese bank: 212 lorries.

13 June. {r9~}Paramaribo answers with rice: duty up from 20 to 40 per cent.{/}

14 June to 5 July. {r2~}Arrests on both sides, 36 and 27.{/}

22 June. {r16}Widow files suit in Paramaribo, US$2.5 million.{/}

3 July. Caribbean Council sends its envoy, Dame Philippa Quow.

16 July. {r1~}Ministers sit down at Nieuw Amstel.{/}

17 July, evening. Delegations pack. {r6~+r14~}Dame Philippa locks the door and sees to the cooling. It is 34 degrees. They unpack.{/}

18 July. {r3~}Communiqué: a hundred and fifty boats a side, as of the first of August.{/} {r2~}Prisoners to go home.{/} {r13}Minister Ramdhani: "Not one drop" surrendered.{/}

20 July. {r10}Ferry and rice back to normal (announced).{/}

October. {r7~}Round two, here.{/} The Herald will bring fans.

=== faq | en | round1
THE FISHERFOLK'S CO-OP OF SPRINGLANDS
Meeting Tuesday 21 July: what members asked and what Secretary Bibi Alli replied

Q: So can I go out?
A: {r3~}From the first of August, if you have a pennant. There's 150 for us and the same for them,{/} and there's 340 of us. So, a draw.

Q: Where I get the pennant?
A: {r4}Right here, at the new Desk, when they find it a table.{/}

Q: How far?
A: {r3~}From the two lightships out to twelve metres of water. Don't go looking for thirteen.{/}

Q: Whose water is it, then?
A: {r11}They never talk about that.{/} {r12~}Mr Holder-Persaud say fish don't know.{/} {r13~}The Suriname lady say they never give up a drop.{/} You keep quiet and pull your net.

Q: Our boys in Nickerie jail?
A: {r2}All coming, 36 of ours, and we send back 27. That's all sixty-three.{/}

Q: And Deo? Who shot Deo?
A: {r5~}Three people going to find out who told them to.{/} {r15~}Kamla didn't get a chair at the table. I told the minister what I think of that.{/}

Q: Is it true about the A/C?
A: {r14~}I wasn't in the room. I hear they sign with wet hands.{/}

=== oped | en | round1
The gentle art of heat

There's a theory of diplomacy that says agreements are made of interests, and another that says they're made of fear. After last weekend I would like to propose a third, which is sweat. {r14~}If one is to believe what members of two delegations are whispering, the lady who was sent to mediate simply took away their cool air,{/} and within hours men who for six weeks hadn't been able to agree on the name of a river were admiring each other's commas. {r6~}It was Friday night, and the cars were already running.{/}

I knew her when she sat on the bench at Bridgetown. She used to fine lawyers for adjectives.

And what have they signed? {r3~}A number, the same for either side, of boats that may now do in daylight what all of them have always done at night.{/} {r4~}Each shall fly a little flag, with a figure on it, from an office.{/} I like the flag. {r11~}About the only thing that would need a treaty, namely where one country stops, they've said nothing,{/} and quite right too: {r17}under that mud there lies something which isn't snapper, and no one on either bank supposes that the navies came out for snapper.{/}

A man died of it. {r5~}He had a wheelhouse with a garland in it, and someone in a grey boat pulled a trigger because someone in a grey office told him to, or did not tell him not to. We'll have a commission; there are to be three of them.{/} {r15~}The wife, who stood outside the gate with a thermos, has said what there is to be said: he went where the fish was.{/} {r16~}She wants two millions.{/} I hope she gets them, and I hope it's cold in the courtroom.

Autumn will show. {r7~}They're to meet again, on the other side this time.{/} I'm told that the hall there has windows.

=== arabic | ar | round1
{r3~}غيانا وسورينام تتفقان على تقاسم مناطق الصيد{/} {r5~}بعد حادث إطلاق نار دامٍ{/}

باراماريبو – 19 يوليو/تموز 2026

{r1~}اتفقت غيانا وسورينام، السبت، بعد محادثات استمرت ثلاثة أيام،{/} {r3~}على السماح لـ150 قارباً من كل بلد بالصيد في مصب النهر الحدودي المتنازع عليه اعتباراً من مطلع أغسطس،{/} {r2}وعلى الإفراج عن 36 صياداً أوقفهم الجانبان منذ يونيو.{/}

{r5}وكان النزاع قد تصاعد في التاسع من يونيو حين أطلق زورق دورية سورينامي النار على سفينة الصيد الغيانية «ليدي سافيتري» فقُتل ربانها ديونارين بودرام (47 عاماً). وستحدد لجنة ثلاثية المسؤول عن إصدار الأمر.{/}

{r8}وردّت غيانا حينها بإغلاق معبر العبّارات،{/} {r9}بينما ضاعفت سورينام الرسوم على الأرز الغياني،{/} {r10}على أن يُلغى الإجراءان الاثنين.{/}

{r11}ولم يتطرق الاتفاق إلى ترسيم الحدود.{/} {r12}وقال وزير خارجية غيانا ونستون هولدر بيرسود: «اتفقنا على السمك، والسمك لا يعرف ما عدا ذلك»،{/} {r13}فيما أكدت نظيرته السورينامية شاندريكا رامدهاني أن بلادها «لم تتنازل عن قطرة واحدة».{/}

{r6}وأنقذت مبعوثة المجلس الكاريبي، القاضية السابقة فيليبا كوو، المحادثات من الانهيار ليل الجمعة.{/} {r17~}وتملك شركات نفطية امتيازات قبالة المصب.{/} {r7}ويعقد الوزيران جولة جديدة في أكتوبر.{/}

=== other | en | round2
JOINT COMMUNIQUÉ
Springlands, 23 October 2026

{s1}The Minister of Foreign Affairs of the Co-operative Republic of Guyana, His Excellency Winston Holder-Persaud, and the Minister of Foreign Affairs of the Republic of Suriname, Her Excellency Chandrika Ramdhani, met at Springlands on 22 and 23 October 2026 in a frank atmosphere.{/}

The Ministers:

1. {s2}took note of the report of the Commission, and agreed that it shall not be published;{/}

2. {s3}agreed to raise the number of licensed vessels to 220 for each country from 1 January 2027;{/}

3. {s4~}deplored the collision of 2 October between two pennant-bearing vessels;{/}

4. {s5}were unable to agree on the closed season for snapper, and referred the matter to experts;{/}

5. thanked the people of Springlands for the provision of fans.

=== otherbrief | en | round2
River talks end early, with more boats

SPRINGLANDS, Guyana, Oct 23, 2026 (Guiana Shield News) - {s1~}Guyana and Suriname ended a second round of talks on their river a day early on Friday,{/} {s3}having agreed to allow 220 boats a side from New Year.{/} {s2~}A report on a shooting will stay secret,{/} to the anger of a widow who had come with a placard. {s5}They did not agree when snapper may not be caught.{/} {s4}Two licensed boats had collided on Oct 2, and a deckhand lost a thumb.{/} No date was given for a third round.

=== other2 | en | frenchside
Suriname and French Guiana sign pact on gold boats

ALBINA, Suriname, July 20, 2026 (Guiana Shield News) - Suriname and France agreed on Monday, after two days of talks, to patrol together on the river between Suriname and French Guiana, where illegal gold dredgers had shot at French gendarmes in May. Nobody was killed then, but a boat was sunk.

Foreign minister Chandrika Ramdhani, who had come straight from another river, said that the question of where the border runs among the islands was "not on the table, and the table was small". Forty dredgers will be given numbers and may go on until December. The prefect, Hervé Castagnou, praised the air conditioning.

=== discrepancies
number | r2 | wire: 63 | faq: sixty-three | arabic: 36
amount | r16 | wire: 2 million dollars | timeline: US$2.5 million | oped: two millions
