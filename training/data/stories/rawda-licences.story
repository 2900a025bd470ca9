=== wire | en | etman
{c1~}Egypt detains former housing minister{/} {c3~}over Nile island towers{/}

CAIRO, March 11, 2026 (Eastlight News) - {c1}Egyptian authorities arrested former Housing Minister Samir Etman at Cairo airport late on Tuesday as he was about to board a flight to Vienna,{/} {c2}three judicial sources familiar with the matter told Eastlight News on Wednesday.{/}

{c3}Public Prosecutor Murad Abdel-Wahhab ordered Etman held for 15 days on suspicion of having sold building licences for four towers on the Nile island of Rawda,{/} his office said in a statement.

{c4}The licences, issued in 2022, went to Bahgat Riverside, a company of the cement magnate Tarek Bahgat.{/} {c5}Investigators believe that 62 million Egyptian pounds were paid in return, most of it as rent for a villa in Ain Sokhna that nobody lived in.{/}

{c6}Etman, 61, denied the accusations in a questioning that lasted seven hours, his lawyer Hoda Mekkawi said.{/} {c7}"My client signed what the committee of engineers put before him. He is a man who asks for a receipt when he buys bread," she said.{/}

{c8}Bahgat, who has not been charged, is in London for medical treatment,{/} {c9}and his group said it had "always built what it was permitted to build".{/} {c10}Its shares fell by 8.4 percent on the Egyptian Exchange on Wednesday before trading in them was suspended.{/}

{c11}The case was opened by the Administrative Oversight Authority in January after an engineer in the Cairo governorate, whom it did not name, handed over two boxes of photocopies.{/} {c12}Two of the sources said that agents had searched Etman's flat in Zamalek on Monday and taken away nine watches.{/}

{c25}President Hazem el-Guindi has made no comment.{/} {c13}Prime Minister Ashraf Sabbour told reporters in Alexandria that "nobody is above a summons, and nobody is below the presumption of innocence".{/}

{c14}Etman is the first member of el-Guindi's cabinets to be arrested.{/} {c15}He ran the Housing Ministry from 2019 until a reshuffle in August 2024,{/} {c16}and was seen as the father of the government's plan to move 300,000 people out of the old riverside quarters.{/} An economist by training, he had lately sat on the boards of two banks, both of which said on Wednesday that he had resigned in the autumn.

{c17}Opposition leader Nadia Rizkallah, of the Free Square Party, called the arrest "a door that opens to one man, when there is a corridor behind it",{/} {c18}and demanded that the contracts of all the islands be published.{/}

{c19}Residents of Rawda, who lost their view and part of their public garden to the first of the towers, sued in 2023 but were told they had no standing.{/} {c20}"We sent eleven letters. The eleventh came back with a stamp saying 'moved'," said Ragaa Fahmy, 70, a retired teacher of physics.{/}

{c21}Only one of the four towers, 31 storeys high, has been finished.{/} {c22}The European Union's ambassador, Katrin Olsthoorn, said the bloc's experts stood ready to help trace assets abroad if asked.{/}

{c23}Under Egyptian law, taking bribes as a public official can be punished with imprisonment for life.{/} {c24}A judge is to review the detention on March 25.{/}

=== rewrite | en | etman
By Cairo Desk | 12 Mar | 1 min

{c20}Eleven times the retired physics mistress Ragaa Fahmy wrote to complain, and eleven times nothing came of it; her last letter was returned marked "moved".{/} {c1~}This week it was the former minister who did not get to move: plain-clothes men stopped Samir Etman at the airport on Tuesday night on his way to Geneva.{/}

{c3~}The public prosecutor has put him behind bars for a fortnight or so; the talk is of permits for high-rises on Rawda island, bought rather than granted.{/} {c5}The price, according to the investigators: 26 million pounds, paid for the greater part as rent of an empty house by the Red Sea.{/} {c6~}He rejects it all, says his counsel.{/} {c2~}Our information comes from three persons in the judiciary.{/}

{c8}Tarek Bahgat, whom nobody has accused of anything, is seeing doctors in the British capital.{/} {c10~}Shares of his group lost more than eight percent, and were then frozen.{/} {c21}Of the quartet of buildings a single one stands, with 31 floors.{/}

Related: Ring Road tolls to rise | What we know about the Damietta port deal | Subscribe to Cairo Evening

=== arabic | ar | etman
{c1~+c3~}توقيف وزير الإسكان الأسبق في مطار القاهرة على خلفية «أبراج الروضة»{/}

القاهرة – الأربعاء 11 مارس 2026
كتب: قسم الحوادث والقضاء

{c1}ألقت السلطات المصرية القبض على وزير الإسكان الأسبق سمير عتمان في مطار القاهرة مساء الثلاثاء قبل لحظات من صعوده إلى طائرة متجهة إلى فيينا،{/} {c2}وفق ما أفادت به ثلاثة مصادر قضائية مطلعة.{/}

{c3}وأمر النائب العام المستشار مراد عبد الوهاب بحبسه خمسة عشر يوماً على ذمة التحقيق في اتهامه ببيع تراخيص بناء أربعة أبراج في جزيرة الروضة.{/} {c4}وكانت التراخيص قد صدرت عام 2022 لصالح شركة «بهجت ريفرسايد» المملوكة لرجل الأعمال طارق بهجت.{/}

{c5~}وتشتبه جهات التحقيق في أن مبلغ 62 مليون جنيه دُفع مقابل هذه التراخيص.{/}

{c6~}ونفى عتمان الاتهامات خلال جلسة استجواب امتدت تسع ساعات.{/} {c7}وقالت محاميته هدى مكاوي إن موكلها «وقّع على ما عرضته عليه لجنة المهندسين»، واصفة إياه بأنه «رجل يطلب إيصالاً حين يشتري الخبز».{/}

{c8~}ويوجد بهجت حالياً في لندن للعلاج.{/} {c10}وتراجعت أسهم مجموعته في البورصة المصرية بنسبة 8.4 في المئة قبل وقف التداول عليها.{/}

{c11~}وبدأت القضية في يناير الماضي حين تسلمت هيئة الرقابة صندوقين من المستندات المصورة من مهندس في محافظة القاهرة.{/} {c12}وذكر مصدران أن قوة فتشت شقة الوزير في الزمالك يوم الاثنين وتحفظت على تسع ساعات يد.{/}

{c13}وقال رئيس الوزراء أشرف صبور في الإسكندرية إنه «لا أحد فوق الاستدعاء، ولا أحد دون قرينة البراءة»،{/} {c25}فيما لم يصدر تعليق عن الرئيس حازم الجندي.{/}

{c17}ورأت زعيمة المعارضة نادية رزق الله أن التوقيف «باب فُتح لرجل واحد وخلفه ممر طويل»،{/} {c18~}وطالبت بنشر العقود.{/}

{c15}وتولى عتمان الوزارة من 2019 حتى التعديل الوزاري في أغسطس 2024،{/} {c14}وهو أول وزير في حكومات الجندي يُلقى القبض عليه.{/}

وسوم: النائب العام | جزيرة الروضة | سمير عتمان
جميع الحقوق محفوظة

=== blog | en | etman
The Rent of an Empty House

I have been thinking about villas. When I was a boy my uncle kept the key of one, for a family in Kuwait who came on the feast and then did not come. He aired the rooms on Fridays. He knew the sound of each shutter. There is a tenderness in keeping a house for nobody, and I would not want you to think, after this week, that every empty house is a crime.

{c5~}This one, it seems, was: sixty-odd million for a place by the sea in which not a soul has hung a towel.{/} One pictures the agents going through it with their torches. One pictures the fridge.

{c1~}You will have heard how it ended, or began to end, with a boarding pass in a hand and the gate already lit.{/} I have some sympathy with anybody stopped at an airport; I was once stopped at ours over a jar of pickled lemons. But the lemons were mine.

What does a city forgive? We have forgiven flyovers. We forgave the thing they did to the corniche in my father's day and we learned to love the thing they did in mine. {c19~}The people who live on that island did not forgive, they went to court like good citizens, and the court explained to them that it was none of their business.{/} None of their business, the sky in front of their own washing lines! Say that aloud and see how it tastes.

{c14~}We are told that nothing like it has happened to any of this president's men before.{/} I believe it. I also believe my barber, who says that the first swallow is generally shot. {c17~}The lady from the opposition put it with doors and corridors,{/} as is her way; she was an architect's daughter and cannot leave a building alone.

{c7~}And then the line about the bread and the receipt. Whoever writes for that lawyer, I would like to have lunch with her.{/} I have tried it since at my own baker's. He looked at me as though I had asked for his daughter.

{c21~}Of the four giants that were to rise there, count them from the bridge: one.{/} It stands like a single tooth. In the evening its shadow crosses the river and lies down on Giza, for which, I suppose, somebody also holds a permit.

{c23~}For a crime like that, should it be proved, the law has the longest word it knows.{/} I do not rejoice at long words. I should have liked a garden.

They ask me why I never write of hope. I do, every week; it is only that the editor cuts from the bottom.

=== update | en | etman
Exchange lifts halt in Bahgat shares as magnate says he will return

CAIRO, March 12, 2026 (Eastlight News) - Egyptian cement tycoon Tarek Bahgat said on Thursday he would fly home from Britain next week to "answer any question, on any floor", and trading in his group's shares resumed in Cairo.

The stock, {c10}which had dropped 8.4 percent before it was suspended on Wednesday,{/} recovered a third of its loss.

{c8}Bahgat, who is not charged with any offence, has been undergoing medical treatment in London.{/} {c4}His firm Bahgat Riverside obtained the 2022 licences for towers on Rawda island{/} {c3~}that led the public prosecutor, Murad Abdel-Wahhab, to have former Housing Minister Samir Etman jailed for 15 days.{/} {c1}Etman was seized on Tuesday night at Cairo airport, from where he had intended to fly to Vienna.{/}

{c5~}Investigators are looking for the origin of 62 million pounds.{/} {c6~}Etman, 61, says he is innocent.{/} A second lawyer joined his defence on Thursday and asked for his transfer to a prison hospital because of diabetes, which the prosecution refused.

Prime Minister Ashraf Sabbour's office said that licences on two further islands, Warraq and Dahab, would be examined by a panel. {c18~}That met a demand of opposition leader Nadia Rizkallah of the Free Square Party halfway; she has called for all the contracts to be made public.{/}

{c24}The former minister's detention comes up for review on March 25.{/}

(Additional reporting by Mounir Assal in Alexandria)

=== other | en | shukri
{h1~}Egypt arrests Giza deputy governor{/} {h3~}over desert quarry permits{/}

CAIRO, March 24, 2026 (Eastlight News) - {h1}Egyptian authorities arrested the deputy governor of Giza, Wael Shukri, at his office late on Monday as he was about to receive a delegation of Chinese investors,{/} {h2}four judicial sources familiar with the matter told Eastlight News on Tuesday.{/}

{h3}Public Prosecutor Murad Abdel-Wahhab ordered Shukri held for four days on suspicion of having sold permits for three limestone quarries near the Fayoum road,{/} his office said in a statement.

{h4}The permits, issued in 2024, went to Nile Aggregates, which supplies the cement works of Tarek Bahgat.{/} {h5}Investigators believe that 17 million Egyptian pounds were paid in return, most of it in the form of six lorries registered to a cousin.{/}

{h6}Shukri, 54, told the prosecutors that the lorries were a loan, his lawyer said.{/} "He has never driven anything bigger than a Lada," the lawyer, Atef Sidhom, said.

Bahgat's group said it bought stone from a dozen suppliers "and asks each of them for its papers". Its shares were little changed.

{h7}Prime Minister Ashraf Sabbour dismissed Shukri on Tuesday and named an army engineer in his place.{/} {h10}President Hazem el-Guindi was on a visit to Nairobi{/} and did not refer to the case. {h11}Opposition leader Nadia Rizkallah, of the Free Square Party, wrote that "when they catch small fish, somebody is selling the net".{/}

{h12}Former Housing Minister Samir Etman was Shukri's superior in the New Cities Authority a decade ago,{/} and signed the order that made him its head of transport. His lawyer Hoda Mekkawi said that the two men had not spoken since 2020.

{h8}The Administrative Oversight Authority said that it had watched the quarries by drone since December.{/} EU Ambassador Katrin Olsthoorn declined to comment.

Dust from quarries is a frequent subject of complaint in the villages west of the Nile. {h9}In January a boy of nine was killed by a lorry near Dahshur, and residents blocked the road for two days.{/}

=== arabic2 | ar | shukri
{h1~+h3~}القبض على نائب محافظ الجيزة في قضية «تصاريح المحاجر»{/}

القاهرة – الثلاثاء 24 مارس 2026

{h1~}ألقت السلطات المصرية القبض مساء الاثنين على نائب محافظ الجيزة وائل شكري داخل مكتبه،{/} {h2}بحسب ما ذكرته أربعة مصادر قضائية مطلعة.{/}

{h3}وأمر النائب العام المستشار مراد عبد الوهاب بحبسه أربعة أيام على ذمة التحقيق في اتهامه ببيع تصاريح ثلاثة محاجر للحجر الجيري قرب طريق الفيوم.{/} {h4}وصدرت التصاريح عام 2024 لشركة «نايل أغريغيتس» التي تورّد الحجر لمصانع الإسمنت التابعة لرجل الأعمال طارق بهجت.{/}

{h5}وتشتبه جهات التحقيق في أنه تقاضى 17 مليون جنيه، معظمها في صورة ست شاحنات مسجلة باسم ابن عمه.{/} {h6}وقال شكري أمام النيابة إن الشاحنات «على سبيل الإعارة»، وفق محاميه.{/}

{h7~}وأقال رئيس الوزراء أشرف صبور نائب المحافظ صباح الثلاثاء،{/} {h10}بينما يقوم الرئيس حازم الجندي بزيارة إلى نيروبي.{/}

{h8}وأعلنت هيئة الرقابة أنها كانت ترصد المحاجر بطائرات مسيّرة منذ نوفمبر.{/} {h9~}وشهدت دهشور في يناير احتجاجات قطع خلالها الأهالي الطريق إثر مصرع طفل في التاسعة صدمته شاحنة.{/}

{h11~}وعلّقت زعيمة المعارضة نادية رزق الله بأن من يصطاد صغار السمك «يبيع الشبكة».{/} {h12~}وكان شكري قد عمل سابقاً تحت إمرة الوزير الأسبق سمير عتمان في هيئة المدن الجديدة.{/}

=== other2 | en | inquiry
MPs grill housing minister on Rawda plan

By a parliamentary correspondent | The Delta Gazette | Thursday, 6 June 2024

CAIRO - Housing Minister Samir Etman defended his island policy before a committee of the House of Representatives on Wednesday, telling members that "a city which builds nothing is a museum with traffic".

Etman was summoned at the request of Nadia Rizkallah of the Free Square Party, who wanted to know why a study on the flood risk of Rawda had been shelved. He replied that it had been "lent to another ministry". There was laughter, and the chairman called a recess of 20 minutes.

Two experts of the Irrigation Ministry told the hearing that the piles driven into the eastern bank might narrow the channel by six metres. A representative of Tarek Bahgat's cement group, which had delivered the concrete, said the calculations were sound. Bahgat himself had been invited but sent his regrets from Milan.

Ashraf Sabbour, who was then the minister of planning, sat beside his colleague throughout and took notes. Asked whether he shared Etman's enthusiasm, he said that he shared his car.

Members voted 14 to nine against a full inquiry. Rizkallah said she would write to the public prosecutor's deputy, Murad Abdel-Wahhab, and put her questions to President Hazem el-Guindi in an open letter.

The Administrative Oversight Authority, which has an observer in the committee, said it had received no complaint about the island so far. "We go where paper takes us," its spokesman said.

Rawda is best known for its Nilometer, a stone column on which the height of the river has been read since the ninth century. The committee is to visit it next month. The fishermen who moor at the southern tip were promised a new jetty by the ministry in the spring; Etman said on Wednesday that it would be ready by the winter.

Photo: Samir Etman leaves the committee room (Delta Gazette)
MORE FROM PARLIAMENT: Bread subsidy debate put off | Sabbour on the pound

=== discrepancies
place | c1 | wire: Vienna | rewrite: Geneva | arabic: فيينا | update: Vienna
amount | c5 | wire: 62 million pounds | rewrite: 26 million pounds | arabic: 62 مليون | update: 62 million
time | c6 | wire: seven hours | arabic: تسع ساعات
date | h8 | other: since December | arabic2: منذ نوفمبر
