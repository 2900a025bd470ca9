=== wire | en | telagh
{c1~}Algerian tycoon Zerhouda jailed for 12 years{/} {c2~}over phantom cement plant{/}

ALGIERS, May 18, 2027 (Meridian Press) - {c1}A court in Algiers sentenced the businessman Lotfi Zerhouda to 12 years in prison on Tuesday{/} {c2}over 31 billion dinars ($230 million) in state bank loans for a cement works that was never built.{/}

{c3}Judge Nadir Benchohra of the Sidi M'Hamed court also fined him eight million dinars and ordered the seizure of his assets, among them two hotels in Oran and a third of a football club.{/}

{c4}The former industry minister Brahim Saidoun was given seven years for having granted Zerhouda's company Cimtell 140 hectares at Telagh, in the western province of Sidi Bel Abbes, without a tender.{/} {c5}Four officials of the Banque des Hauts Plateaux, which lent the money, were acquitted.{/}

{c6}"You mortgaged a mountain that did not belong to you," Benchohra told the main defendant at the end of a reading that took 40 minutes.{/}

{c7}Zerhouda, 61, who wore a white shirt and leaned on a stick, called out "History will hear my appeal" as he was led down to the cells.{/} His wife and two daughters were in the third row.

{c9}The prosecution had asked for 15 years.{/}

{c8}His lawyer, Farida Messaoudi, said she would appeal within the ten days allowed by law.{/} {c16}She accused the court of having refused to hear 11 witnesses for the defence, including a former governor of the central bank.{/}

Three sources close to the investigation said more charges were being prepared.

{c10}When inspectors visited the site last year they found a fence, a gatehouse and 19 containers holding a second-hand kiln from Turkey that had never been unpacked.{/} {c11}Sheep were grazing on what the plans called the clinker hall.{/}

{c12}Justice Minister Souad Ketrani said the verdict showed that "no fortune in this country is taller than the law".{/}

{c13}Yazid Ouchene, the leader of the opposition party Tafat, called it selective justice. "The friends of the present palace borrowed at the same counter," he told reporters on the steps of the court.{/}

{c14}President Mokrane Belhadi won the election of 2024 with a promise to bring home money that had been stolen under his predecessors.{/} {c17}His office says the equivalent of $1.9 billion has been recovered, a figure that economists doubt.{/}

{c18}The case has also strained ties with France, whose passport Zerhouda acquired in 2011.{/} {c19}The French ambassador, Aurelien Destrac, has asked three times to visit him in the prison of El Harrach and has not been given an answer.{/} {c20}Algeria does not recognise the second nationality of its citizens.{/}

{c21}Zerhouda has been held there for 14 months.{/} {c22}His newspaper, Le Plateau, closed in January, and 60 journalists lost their jobs.{/} Its last front page was blank.

The hearings had lasted five weeks and were moved twice because the lift of the court house, which Zerhouda says he needs on account of his hip, was out of order. He began as a seller of spare parts at Tiaret and told an interviewer in 2016 that he had never read a contract to the end.

(Reporting in Algiers and Sidi Bel Abbes)
© Meridian Press 2027

=== arabic | ar | telagh
الجزائر.. {c1~}السجن 12 عاماً لرجل الأعمال لطفي زرهودة{/} {c2~}في قضية مصنع إسمنت وهمي{/}

الجزائر – 18 ماي 2027

{c1}قضت محكمة سيدي امحمد بالجزائر العاصمة، الثلاثاء، بسجن رجل الأعمال لطفي زرهودة 12 عاماً نافذة،{/} {c2}بعد إدانته بالحصول على قروض من بنك عمومي بقيمة 31 مليار دينار لإقامة مصنع للإسمنت لم يرَ النور.{/}

{c3~}وقرر القاضي نذير بن شهرة تغريمه ثمانية ملايين دينار ومصادرة ممتلكاته، ومنها فندقان في وهران.{/}

{c4~}كما حُكم على وزير الصناعة الأسبق إبراهيم سعيدون بالسجن سبع سنوات لمنحه شركة «سيمتال» أرضاً في تلاغ دون مناقصة،{/} {c5}في حين برّأت المحكمة أربعة من إطارات بنك الهضاب العليا.{/}

{c6~}وخاطب القاضي المتهم الرئيسي بقوله: «لقد رهنتم جبلاً ليس ملككم».{/} {c7~}وردّ زرهودة وهو يغادر القاعة متكئاً على عصاه: «التاريخ سيسمع استئنافي».{/}

{c9}وكانت النيابة قد التمست خمسة عشر عاماً.{/} {c8}وأعلنت المحامية فريدة مسعودي عزمها الطعن في الحكم خلال المهلة القانونية المحددة بعشرة أيام،{/} {c16~}منتقدة رفض المحكمة سماع شهود الدفاع.{/}

{c10~}وكان مفتشون قد عاينوا الموقع العام الماضي فلم يجدوا سوى سياج وحاويات فيها فرن مستعمل جُلب من تركيا.{/}

{c12}وقالت وزيرة العدل سعاد قطراني إن الحكم يثبت أن «لا ثروة في هذا البلد أعلى من القانون»،{/} {c13~}بينما وصفه زعيم حزب «تافات» المعارض يزيد أوشن بأنه «عدالة انتقائية».{/}

{c19~}ولم يتلق السفير الفرنسي أوريليان ديستراك رداً على طلباته زيارة زرهودة في سجن الحراش،{/} {c20}إذ لا تعترف الجزائر بالجنسية الثانية لمواطنيها.{/} {c22~}وتوقفت صحيفة «لو بلاتو» المملوكة له عن الصدور في جانفي الماضي.{/}

وأثار الحكم تفاعلاً واسعاً على مواقع التواصل، حيث تداول ناشطون صور الأغنام في الموقع تحت وسم «إسمنت بالصوف».

=== rewrite | en | telagh
Maghreb Ledger | Courts
Photo: the steps of the Sidi M'Hamed court. (File)

{c5~}The bankers walked free.{/} {c1~}The borrower did not: Lotfi Zerhouda, once the richest man of the Algerian west, must go to prison for a dozen years.{/} {c4~}His patron in the cabinet, Brahim Saidoun, who handed over the land with no competing bids, got nine.{/}

{c2~}At issue were credits worth some 230 million dollars for a cement factory in Telagh of which not one wall exists.{/} {c11}A flock now feeds where clinker should have been made.{/}

{c9}State attorneys had wanted 15 years.{/} {c8~}Zerhouda's counsel is to contest the ruling{/} {c16~}and complains that eleven people whom she had called were never heard.{/}

{c13~}Selective, says Tafat's Yazid Ouchene of this brand of justice.{/} {c12~}Proof that the law outranks wealth, replies minister Souad Ketrani.{/} {c19~}Paris's man in Algiers, Aurelien Destrac, has been turned down three times when he sought to see the prisoner.{/}

Related: Wheat imports fall for third month | Who is President Belhadi's new chief of staff?

=== blog | en | telagh
The Balcony on Rue Didouche

My uncle built a wall once. It took him eleven years, because each summer the bags of cement that he had been promised turned out to be in the possession of a cousin. I thought of that wall all day on Tuesday, and of the dignity of things that get built slowly and crooked and at one's own expense.

{c2~}For it seems one can also build nothing at all, and be lent thirty-odd billion for it.{/} I have tried to imagine the conversation at the counter. I was once refused a loan for a refrigerator since I couldn't produce my grandfather's birth certificate; my grandfather was born in a year in which nobody in his village was writing anything down. Did nobody ask for a grandfather?

{c11~}They say that sheep live there now. I am glad someone does.{/} {c10~}And that the great oven came over the sea, already used by others, and sits in its boxes like a wedding present from an aunt whom one dislikes.{/} How many aunts are there in the western provinces, I wonder, and how many boxes?

I went there once, to the west I mean, for a funeral. One drives for hours between hills the colour of bread and every so often there's a gate. No fence: a gate, with two pillars and a name on it in iron letters, and behind it the same thistles as in front. The driver, who was from those parts, told me that each of them had been opened by a minister. He knew which. He recited them as other people recite the stations of a pilgrimage, and at the last of them he stopped the car, got out, and went through it rather than round it, from politeness.

{c1~}So the man at the centre of all this will be past seventy when they let him out,{/} {c9~}and can thank heaven that it wasn't three years more, which is what they were after.{/} {c7~}He went down the stairs talking of history.{/} They always talk of history. Nobody ever goes down the stairs talking of geography, though it was geography that did for him: {c6~}the judge, who is something of a poet, put it to him that the mountain had been somebody else's when he pawned it.{/}

{c5~}What sticks in my throat is the four gentlemen from the bank. They merely signed, it appears, and signing is not a crime in a country where everyone's hand hurts by noon. They've gone home.{/} {c13~}One opposition politician observed that others had stood in the same queue and are dining rather well today;{/} I should like to hear him say so when it's his own friends at table, but he's not wrong.

In my grandfather's village the mountain was lent to nobody. It was understood that it had lent itself to us, and might at any time want something back; in 1980, when the earth shook, it took the school.

I don't wish to sound cheerful. {c22~}Sixty colleagues of mine have had no desk since the winter because their paper was his paper,{/} and among them are two who taught me how to spell. One drives a taxi. He drove me home on Tuesday, past the court, past the vans with their dishes. "Twelve," he said, and then, after the tunnel, "They owe me for December."

My uncle's wall is still standing, by the way. It leans towards the sea. In the evening a cat sits on it, and from the road you'd take it for a ruin of some importance.

Filed under: walls, uncles. 14 comments

=== update | en | telagh
{c30}France's foreign ministry called on Algeria on Wednesday to grant a jailed businessman a medical examination by a doctor of his choice.{/}

By our correspondent in Paris, May 19, 2027 (Meridian Press)

{c30~}Lotfi Zerhouda has a heart condition and should see his own doctor, a spokeswoman for the ministry said,{/} a day after {c1~+c2~}he was given a 12-year sentence for fraud over loans for a cement plant near Sidi Bel Abbes.{/} {c18~}He has held a French passport since 2011.{/}

{c19}Ambassador Aurelien Destrac had applied three times to see Zerhouda in El Harrach jail without getting a reply, she added.{/}

Algeria's Justice Minister Souad Ketrani told state radio that prisoners were "treated by the doctors of the republic". {c20~}Under Algerian law a citizen has one nationality only.{/}

{c8~}Zerhouda's lawyer lodged the appeal on Wednesday morning.{/} It will be heard in the autumn at the earliest. {c3~}Bailiffs meanwhile put seals on both of his hotels in Oran,{/} where a wedding party of 300 was asked to leave before the cake.

{c13~}The opposition leader Yazid Ouchene, who on Tuesday had spoken of selective justice,{/} said he would ask parliament to publish all loans above one billion dinars. President Mokrane Belhadi's party holds 231 of its 407 seats.

=== tamzali | en | motorway
{h1~+h2~}Former Algerian minister Tamzali detained over motorway contracts{/}

ALGIERS, May 6, 2027 (Meridian Press) - {h1}An investigating judge in Algiers placed the former public works minister Rachid Tamzali in pre-trial detention on Thursday{/} {h2}over 44 billion dinars ($326 million) in payments for a motorway that ends in a field.{/}

{h3}Tamzali, 58, was questioned for nine hours and driven to the prison of Kolea shortly before midnight.{/} {h4}Two directors of the highways agency were left at liberty under judicial supervision and had to hand in their passports.{/}

{h5}The road between Batna and Khenchela was to have been 92 kilometres long when it was inaugurated in 2022. It has 57.{/} {h6}The remaining stretch was paid for all the same, according to the court of accounts.{/}

{h7}His lawyer, Mourad Ghezali, said that the former minister denied everything and had "signed what the engineers put before him".{/}

Two sources close to the investigation said more arrests were being prepared. The businessman Lotfi Zerhouda, whose lorries delivered bitumen for the motorway, has been heard as a witness.

{h8}Justice Minister Souad Ketrani said the inquiry would go on "to the last kilometre".{/} {h9}Yazid Ouchene, the leader of the opposition party Tafat, demanded that the contracts for the Algiers metro be examined too. "Asphalt is thicker in the capital," he told reporters.{/}

President Mokrane Belhadi, who was travelling in the south, did not comment. He dismissed Tamzali by decree in 2025 after a quarrel about tolls. At Tamanrasset he opened a hospital with 120 beds and received a camel.

{h10}The contractor, Routes de l'Aures, belongs to a Franco-Algerian group.{/} {h11}The French ambassador, Aurelien Destrac, said that his embassy was following the matter "with the attention that is usual".{/} Judge Nadir Benchohra, who would preside over a trial at the Sidi M'Hamed court, ruled in April that the ministry's archives had to be handed over.

{h12}Algeria has spent some $14 billion on motorways since the turn of the century.{/} {h13}Toll stations were put up along most of them, but no driver has yet been asked to pay.{/}

=== tamzalirewrite | en | motorway
Maghreb Ledger | Courts
Photo: toll booths near Batna. (File)

{h5~}Thirty-five kilometres of motorway have gone missing in the Aures,{/} {h1~}and a former member of the Algerian government will wait in a cell while they're being looked for.{/}

{h1~+h3~}Rachid Tamzali, who used to run public works, was locked up at Kolea after an interrogation that lasted nine hours.{/} {h4~}A pair of highway officials had to surrender their travel documents but may sleep at home.{/}

{h2~}The sum in question is 326 million dollars.{/} {h6~}Auditors say that the treasury paid for the tarmac that isn't there.{/} {h7}The suspect says he put his name to papers prepared by engineers and did no wrong, according to his lawyer Mourad Ghezzali.{/}

{h8}To the very last kilometre will the investigators go, vows Justice Minister Souad Ketrani.{/} {h9~}Tafat's leader, Yazid Ouchene, would have them look at the metro of the capital next.{/} {h10~+h11~}The builders have French partners, and the envoy of that country, Aurelien Destrac, has little to say.{/}

President Mokrane Belhadi appointed a new roads inspector on Sunday. The businessman Lotfi Zerhouda once proposed to build the whole thing of concrete.

{h12~}Fourteen billion dollars have gone into such roads within a generation.{/} {h13}Along nearly all of them stand booths at which one was meant to pay, and at which nobody ever has.{/} A retired foreman in Batna told this paper that in the last winter of the works the same heap of gravel was delivered twice a day, once from the left and once from the right, and that the drivers used to wave.

Related: Eggs at 22 dinars apiece

=== dollars | en | currency
Algerian businessman fined over undeclared dollars

ORAN, November 11 (Meridian Press) - A court in Oran gave the businessman Lotfi Zerhouda a suspended sentence of two years on Tuesday over $640,000 in undeclared banknotes that customs men had found in the spare wheel of a boat.

Judge Nadir Benchohra, who sat in Oran until his transfer to the capital, also fined him four times the sum and ordered the sale of the boat, the Lalla Setti.

Zerhouda, the owner of the Cimtell group, appeared at liberty, in a dark suit, and left without speaking. His skipper was acquitted. The prosecution had asked for three years without suspension.

"A wheel is not a safe," Benchohra told him at the end of a reading that took a quarter of an hour.

The defence said the money belonged to a cousin in Alicante and would be satisfied with the ruling.

The case has been a test for President Mokrane Belhadi, who promised on the first anniversary of his inauguration that exchange rules would be enforced without regard to persons. The dollar fetched 238 dinars in the street on Tuesday, 100 more than at the bank. Souad Ketrani, then as now the justice minister, said that the courts were independent and the customs vigilant.

Yazid Ouchene, whose party Tafat boycotted last year's presidential vote, said a fisherman would have gone to jail for less.

The French ambassador, Aurelien Destrac, who presented his credentials in October, was seen with Zerhouda at a concert of Andalusian music the same night; the embassy said that he had bought his own ticket.

Tags: Oran, customs, boats

Related: Sardines dearer than chicken | Oran tram extended

=== discrepancies
number | c4 | wire: seven years | rewrite: nine
negation | c19 | wire: not been given an answer | update: without getting a reply | rewrite: turned down three times
name | h7 | tamzali: Ghezali | tamzalirewrite: Ghezzali
