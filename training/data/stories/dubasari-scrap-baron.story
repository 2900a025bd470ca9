=== wire | en | sanctions
LONDON, May 22, 2025 (Northgate) - {c1}Britain imposed sanctions on Thursday on the Moldovan scrap metal magnate Valeriu Cotorobai,{/} {c2}accusing him of paying for protests meant to topple the government in Chisinau.{/}

{c3}The Foreign Office also listed his daughter Xenia, two of his companies and a television channel, Canal Nistru.{/} {c4}Their assets in Britain have been frozen and they may not enter the country.{/}

{c5}"Those who rent crowds by the hour will find that London is closed to them," said Europe Minister Harriet Olumide.{/}

{c6}Officials said Cotorobai had spent about 14 million pounds ($18.8 million) since last September on demonstrators,{/} {c7}who were given 400 lei ($23) a day and a hot meal.{/} {c8}Part of the money was carried over the border in the tyres of lorries, according to the sanctions notice.{/}

{c9}Cotorobai, 54, has lived in Dubai since he fled Moldova in 2021, hours before a court was to rule on his arrest.{/} {c10}In a video posted on Telegram he called the measures "a medal from the English king".{/} {c11}"I have no account in London, not even an umbrella," he said.{/}

{c12}According to the British land register, however, a company owned by his daughter holds a house worth 9.3 million pounds in Hampstead.{/} {c13}A lawyer for Xenia Cotorobai said that she had bought it with the proceeds of her own cosmetics business and would challenge the listing in court.{/}

{c14}Moldova's prime minister, Ilinca Varzari, thanked Britain and urged the European Union to follow.{/} {c15}Two diplomats in Brussels said Hungary was holding up a similar list.{/}

{c16}The Kremlin dismissed the accusation that Moscow stood behind the magnate as "a fairy tale for the poor".{/}

{c17}Moldova will elect a new parliament on Sept 28.{/} {c18}Cotorobai's party, Dreptate, was banned by the constitutional court two years ago,{/} {c19}but candidates close to it lead in the polls in six districts in the south.{/}

{c20}Including Thursday's measures, Britain now has 41 people and firms on its Moldova list.{/}

=== arabic | ar | sanctions
{c1~}لندن تعاقب قطب الخردة المولدوفي كوتوروباي{/} {c2~}بتهمة تمويل الاحتجاجات{/}

{c1}فرضت بريطانيا، يوم الخميس، عقوبات على رجل الأعمال المولدوفي فاليريو كوتوروباي الذي جمع ثروته من تجارة الخردة،{/} {c2}متهمة إياه بتمويل احتجاجات ترمي إلى إسقاط الحكومة في كيشيناو.{/}

{c3~}وشملت العقوبات ابنته كسينيا وثلاث شركات تابعة له وقناة «كانال نيسترو» التلفزيونية.{/} {c4}وتقضي الإجراءات بتجميد أصولهم في بريطانيا ومنعهم من دخولها.{/}

{c5}وقالت وزيرة شؤون أوروبا هارييت أولوميدي إن «من يستأجرون الحشود بالساعة سيجدون أبواب لندن موصدة في وجوههم».{/}

{c6~}وبحسب مسؤولين بريطانيين، أنفق كوتوروباي منذ سبتمبر/أيلول الماضي نحو 14 مليون جنيه إسترليني على المتظاهرين،{/} {c7~}الذين كانوا يتقاضون 400 ليو في اليوم،{/} {c8}في حين نُقل جزء من الأموال عبر الحدود مخبأً في إطارات الشاحنات.{/}

{c9~}ويقيم كوتوروباي (54 عاماً) في دبي منذ فراره من بلاده عام 2021.{/} {c10~}وسخر في مقطع مصور من العقوبات واصفاً إياها بأنها «وسام من ملك الإنجليز»،{/} {c11}وأضاف: «لا أملك في لندن حساباً ولا حتى مظلة».{/}

{c12}بيد أن السجل العقاري البريطاني يُظهر أن شركة تملكها ابنته تحوز منزلاً في حي هامبستيد تبلغ قيمته 9.3 مليون جنيه.{/} {c13~}وقال محاميها إنها ستطعن في القرار أمام القضاء.{/}

{c14~}ورحبت رئيسة الوزراء المولدوفية إيلينكا فارزاري بالخطوة.{/} {c16}أما الكرملين فنفى أن تكون موسكو وراء رجل الأعمال، واصفاً ذلك بأنه «حكاية خرافية للفقراء».{/} ولم تعلق السفارة البريطانية في أبوظبي على احتمال طلب تسليمه.

{c17}ومن المقرر أن تنتخب مولدوفا برلماناً جديداً في 28 سبتمبر/أيلول،{/} {c18}علماً بأن حزب كوتوروباي «دريبتاتي» حُظر قبل عامين بقرار من المحكمة الدستورية.{/}

=== rewrite | en | sanctions
**UK shuts door on exiled Moldovan tycoon and his girl**

Posted 23.05.25 · Europe · 2 comments

{c11~}He says that he does not possess so much as a brolly in the British capital.{/} {c12}Yet a check of the property records turns up a mansion in Hampstead, put at £3.9m, in the name of a firm belonging to his daughter.{/}

{c1~}Valeriu Cotorobai, whose fortune rests on old iron, is the latest to be blacklisted by Whitehall.{/} {c2~}The charge: bankrolling rallies against Moldova's pro-Western cabinet.{/} {c3~}Blacklisted with him are Xenia, his child, and the broadcaster Canal Nistru.{/} {c4}None of them may set foot in the UK any longer, and anything they own there is locked.{/}

{c7}Four hundred lei and something warm to eat: that was the going rate for a day's shouting, British officials maintain.{/} {c6}All told he is said to have laid out £14m on hired marchers in a matter of months, starting last autumn.{/} {c8~}Some of the banknotes travelled inside truck tyres.{/}

{c10}The tycoon gloated on Telegram that King Charles had, as it were, decorated him.{/} {c9}He escaped to the Emirates four years ago, a few hours after judges had ordered his arrest.{/} {c13}His daughter means to fight the decision before a judge; the house, her counsel says, was paid for with what she earned in cosmetics.{/}

{c5~}"London is closed" to people who hire mobs, the minister in charge, Harriet Olumide, declared.{/} {c14}Her words were met with gratitude by Ilinca Varzari, who heads the Moldovan government and wants the EU to do likewise.{/} {c15}That may take time: Budapest has put its foot down, according to a pair of Brussels insiders.{/}

{c19~}People linked to his outlawed movement are out in front in half a dozen southern constituencies,{/} {c17~}and voting is only four months off.{/}

=== press | en | sanctions
FOREIGN OFFICE
Press notice, 22 May 2025

UK acts against those who buy unrest in Moldova

{c1}The UK has today sanctioned Valeriu Cotorobai, a Moldovan businessman in the scrap metal trade,{/} {c2}for financing demonstrations intended to overthrow the elected Government of Moldova.{/}

{c3}Also designated today are Xenia Cotorobai, the companies Fier-Vechi Grup and Ferolom Trading, and the television channel Canal Nistru.{/} {c4}All are subject to an asset freeze and a travel ban.{/}

{c6~}It is estimated that Mr Cotorobai has disbursed in the region of £14 million for this purpose since September 2024.{/} {c8}As set out in the notice, funds were in part moved across the border concealed in the tyres of heavy goods vehicles.{/}

Minister for Europe Harriet Olumide said: {c5}"Those who rent crowds by the hour will find that London is closed to them."{/} The UK stands with the people of Moldova.

{c20~}Today's action brings to 41 the number of designations under the Moldova regulations.{/}

Notes to editors: an asset freeze prevents any person in the UK from dealing with funds of a designated person.

=== blog | en | sanctions
Postcards from a Small Republic: THE PRICE OF SHOUTING

A plumber in my block charges four hundred lei to come and look at the boiler, look being the word. {c7~}I learn that for exactly that amount one could spend last winter in the square being indignant, with soup.{/} I do not know whether to be angrier at those who paid or at the plumber.

{c1~+c2~}So our friend in the desert, the king of rust, has been put on a list by the English on account of his generosity.{/} {c3~}His young lady is on it too, and his television.{/} I have nothing against lists. My wife makes them. The things on them do not as a rule get bought.

Consider the amount. {c6~}Fourteen millions, in pounds, since the grapes came in!{/} You could asphalt the road to my village with it; you could heat the school; you could even, I dare say, win an election honestly, by being nice to people. {c8~}And it came rolling in, literally, inside wheels.{/} Smuggling used to be a profession with some dignity, my godfather was in it. Cigarettes went in coffins.

{c10~+c11~}He laughs, naturally: a decoration from His Majesty, says he, and what would they take from me, I haven't as much as a thing to keep off the rain over there.{/} He has always been funny. He was funny when he bought the football club and funny when he sold its goalposts for the metal. {c12~}But the little one does keep a roof over there, and what a roof, over nine million's worth of it.{/} {c13~}From lipstick, we're told; she will see the English in court.{/} I should like to know the shade.

What I miss in all of it is us. {c14~}The lady who runs the government has said thank you and would the others please do the same.{/} {c15~}The others can't, because one of them never can.{/} {c16~}In Moscow they spoke of fairy tales.{/} Everybody had a line. Nobody went to the square and asked the woman with the placard, who is called Nadia and used to teach geography, what else she was to live on in February. I asked. She said that the soup was good and that she had not read the placard.

{c17~}At the end of September we go to the polls once more.{/} {c19~}Down south his people are ahead, they say,{/} {c18~}although there is officially no such party and has not been since the judges did away with it.{/} You may forbid a party. You can't forbid a soup. When somebody in London, or better, somebody here, draws up a list of those who are hungry, I shall take off my hat. Until then I will wait for the plumber.

=== usban | en | american
WASHINGTON, Oct 9, 2025 (Northgate) - {h1}The United States imposed sanctions on Thursday on the Moldovan grain trader Pavel Cotorobai, a brother of the scrap metal magnate Valeriu Cotorobai, accusing him of shipping stolen wheat.{/}

{h2}The Treasury also listed his wife Larisa, four of his companies and a bulk carrier, the Nistru Star. Their assets in the United States have been frozen and they may not enter the country.{/}

"Those who sell another man's harvest will find that our banks are closed to them," a Treasury official said.

Officials said Pavel Cotorobai had earned about $61 million since the spring of 2023 from grain loaded in Berdyansk. {h3}Part of the money was carried to Istanbul in the diplomatic bag of a third country, according to the sanctions notice.{/}

Cotorobai, 47, has lived in Limassol since 2019. {h4}In a statement he called the measures a mistake of identity. "I have never owned a ship, not even a rowing boat," he said.{/} According to the Maltese shipping register, however, a company owned by his wife holds the vessel.

The Kremlin declined to comment.

=== usban2 | en | american
Cyprus Harbour Letter

{h1~}Washington has it in for the other brother now: Pavel, the one with the wheat, is blacklisted because the wheat was not his.{/} {h2~}His spouse, a ship and four firms share the honour.{/} {h4~}There must be some mix-up, he lets it be known, as no boat of any size has ever been his.{/} {h3~}How did the cash get to the Bosphorus? In an embassy's pouch, say the Americans.{/}

=== montenegro | en | montenegro
LONDON, Feb 6, 2025 (Northgate) - Britain imposed sanctions on Thursday on the Montenegrin hotel owner Ranko Vukadin, accusing him of hiding the yachts of Russian officials.

The Foreign Office also listed his son Luka and three of his companies. "Those who rent out hiding places will find that London is closed to them," said Europe Minister Harriet Olumide.

Officials said Vukadin had taken about 6 million pounds for repainting hulls and forging papers. Vukadin, 61, called the measures "an insult to the sea". He said through a lawyer that he would challenge the listing in court.

Montenegro's prime minister thanked Britain. Two diplomats in Brussels said the European Union would follow within weeks. The Kremlin dismissed the accusation as "a comedy in swimming trunks".

Including Thursday's measures, Britain has put 17 people and firms on its yacht list.

=== profile | en | profile
The man who weighed a country

Weekend portrait

Valeriu Cotorobai likes to say that he began with a bathtub. In 1993 he was a young welder in Dubasari, the factories were dying, and he carted an enamel tub to a yard across the Dniester and was given more for it than for a week's work. Twenty years on, he had eleven yards, a smelter, a brass band.

People in Moldova tell stories about him as others tell stories of saints. He paid for a bride's dress; he bought back a church bell that his own people had melted, and gave a new one. "He knows what each of us weighs," says the writer Anatol Buga. His daughter Xenia, who studied in London, inherited his memory for numbers.

Politics came late and, friends say, out of boredom. He speaks without notes and never for less than an hour. To his followers in the south he is the one rich man who answers the telephone; to the educated of Chisinau he is everything that went wrong after 1991. Both may have a point. Moldova has always had two halves, and each has wondered what the other sees in its heroes.

=== discrepancies
number | c3 | wire: two of his companies | press: Fier-Vechi Grup and Ferolom Trading | arabic: three companies
amount | c12 | wire: 9.3 million pounds | arabic: 9.3 million pounds | rewrite: £3.9m
time | c9 | wire: hours before a court was to rule on his arrest | rewrite: a few hours after judges had ordered his arrest
