=== wire | en | hostage
{c1~}France negotiated with Niger general's wife over hostage, then raided - sources{/}

NIAMEY/PARIS, June 17, 2026 (Continental Press Agency)

{c1}France spent three months negotiating with the wife of Niger's army chief over a kidnapped French geologist before French commandos freed him in a raid that Niger says it had not approved, five security sources said.{/}

{c2}Etienne Caradec, 54, was released on June 9 from a dry-season camp near Tassara, close to the border with Mali.{/} {c3}He had been held for 412 days.{/} {c4}Eight of his captors were killed, and a French warrant officer lost a leg.{/}

{c5}Hadiza Moumouni, who owns a shipping company and is married to General Salifou Moumouni, met French intelligence officers on four occasions in Lomé, the capital of Togo,{/} the sources said. {c6}She was to pass on a proposal to pay a ransom of 6 million euros in medicines and fuel.{/}

{c7}At the last of these meetings, on May 30, she handed over a sheet of squared paper with a drawing of three wells,{/} according to two of the sources. {c8}One called it "the best map of the year". The other said that the French had known the place from drones and that the drawing was wrong.{/}

{c9}The military government in Niamey denied all of it. "No Nigerien has sold the sky of Niger," its spokesman, Colonel Abdoul Karim Illiassou, said on state television.{/} {c10}He said the junta would bring France's raid before the United Nations.{/}

{c11}Hadiza Moumouni left for Istanbul on June 11 with her three daughters.{/} {c12}Her husband was last seen on June 12, when he inspected a barracks; two officers said that he had since been confined to his villa.{/}

{c13}The head of the intelligence directorate, Major Balla Tinni, a rival of the general, is said to have confronted him at a cabinet meeting with a list of his wife's air tickets.{/}

{c14}The French foreign ministry said that it did not comment on the circumstances of releases.{/} {c15}Caradec, a specialist in lithium who worked for a Breton company, is recovering in a military hospital and has not spoken publicly.{/}

{c16}Niger expelled the last French soldiers in December 2023, after the coup of that July.{/} {c17}Seven other foreigners are being held in the Sahel, among them an Austrian nurse.{/}

=== arabic | ar | hostage
{c1~}مصادر: باريس فاوضت زوجة قائد جيش النيجر قبل تحرير الرهينة الفرنسي{/}

نيامي / باريس – 17 يونيو/حزيران 2026

{c1}قالت خمسة مصادر أمنية إن فرنسا أمضت ثلاثة أشهر في التفاوض مع زوجة قائد جيش النيجر بشأن جيولوجي فرنسي مختطف، قبل أن تحرره قوات فرنسية خاصة في عملية تؤكد نيامي أنها لم توافق عليها.{/}

{c2~}وكان إتيان كارادِك (45 عاماً) قد استعاد حريته في التاسع من يونيو/حزيران من مخيم قرب تاسارا على مقربة من الحدود مع مالي،{/} {c3}بعد احتجاز دام 412 يوماً.{/} {c4~}وقُتل في العملية ثمانية من الخاطفين.{/}

{c5}وبحسب المصادر، التقت حديزة مومني، وهي صاحبة شركة نقل وزوجة الجنرال ساليفو مومني، ضباطاً من الاستخبارات الفرنسية أربع مرات في لومي عاصمة توغو،{/} {c6}وكُلفت بنقل عرض بدفع فدية قيمتها ستة ملايين يورو في صورة أدوية ووقود.{/}

{c7}وفي اللقاء الأخير الذي عُقد في 30 مايو/أيار، سلمت ورقة مربعات رُسمت عليها ثلاث آبار، وفق مصدرين.{/}

{c9}ونفت السلطات العسكرية في نيامي ذلك جملة وتفصيلاً، وقال المتحدث باسمها العقيد عبد الكريم إلياسو عبر التلفزيون الرسمي: «لم يبع أي نيجري سماء النيجر»،{/} {c10}مضيفاً أن بلاده ستعرض العملية الفرنسية على الأمم المتحدة.{/}

{c11}وغادرت حديزة مومني إلى إسطنبول في 11 يونيو/حزيران برفقة بناتها الثلاث،{/} {c12~}بينما قال ضابطان إن زوجها وُضع قيد الإقامة الجبرية في منزله.{/}

{c14}واكتفت الخارجية الفرنسية بالقول إنها لا تعلق على ظروف الإفراج عن الرهائن.{/}

{c17~}ولا يزال سبعة أجانب آخرين محتجزين في منطقة الساحل.{/}

{c16}يذكر أن النيجر أخرجت آخر الجنود الفرنسيين في ديسمبر/كانون الأول 2023 عقب انقلاب يوليو/تموز من العام نفسه.{/}

=== rewrite | en | hostage
SAHEL / INTELLIGENCE
{c7~}Three wells on squared paper{/}

Before the helicopters came, there was a lady with a handbag. {c5}Four times Hadiza Moumouni, shipping entrepreneur and spouse of General Salifou Moumouni, travelled to Togo and sat down in Lomé with members of the French secret service.{/} {c1~}The subject of the talks, which lasted a quarter of a year, was a geologist who had been abducted in Niger, where her husband commands the army, security sources say.{/}

{c6}She was asked to transmit an offer: pharmaceuticals and petrol worth six million euros.{/} Nothing came of it. {c7}On 30 May she is said to have produced a page from an exercise book on which three wells had been sketched.{/} {c8}Opinions differ about its worth: one source is full of praise for the sketch, another says it was mistaken and not needed, as there had been drones.{/}

{c2}Ten days on, Etienne Caradec, 54, was a free man, fetched by commandos from a herders' camp in the neighbourhood of Tassara, not far from Mali.{/} {c3~}He had spent well over a year in captivity.{/} {c4}Of the kidnappers eight died; on the French side a warrant officer had to have a leg amputated.{/}

Niamey is furious. {c10}The raid will be taken to the African Union,{/} {c9}Colonel Abdoul Karim Illiassou announced on television, adding that nobody from Niger had "sold the sky".{/} But behind the walls a reckoning has begun. {c13}Major Balla Tinni, who runs intelligence and does not love the general, reportedly laid the lady's flight bookings on the table in front of the assembled cabinet.{/} {c11}She had by then flown to Istanbul, taking her two daughters.{/} {c12}The general visited a barracks on 12 June and hasn't shown his face again. Officers believe he may not leave his residence.{/}

{c15}Mr Caradec, a lithium expert, is in an army hospital and silent.{/} {c14}So is the Quai d'Orsay.{/}

(jb) © Lettre du Fleuve

=== blog | en | hostage
The wife did it?

Posted by Aunty Ramatou in: Men, Uniforms, Weather

Whenever something goes wrong in a barracks, look for the woman, my late husband used to say, and he was a quartermaster, and it was always the quartermaster.

You have read it, everyone has read it, my hairdresser read it to me under the dryer so that I had to have it shouted. {c1~}The spouse of our most important soldier had been palavering for weeks and weeks with the former landlords about that man who looks for stones.{/} {c5~}Not here, naturally. Down on the coast, where the hotels have lifts.{/} And not about love, either. {c6~}They would have paid with syrup and diesel, several millions' worth, and she was meant to carry the message into the dunes.{/} I ask you, who else should have carried it? She's the only one in that household who knows what transport costs.

{c7~}What amuses me is the drawing. A few circles on school paper, and that's supposed to have been water.{/} {c8~}One spy swears it was splendid and his colleague says that it was rubbish.{/} So that's how we find out that spies are like art critics. I also draw wells for my grandson and nobody sends a helicopter.

Now, consider what happened next. {c2~}The stone man is home,{/} thanks be to God, and let nobody say I grudge it to his mother. {c4~}Eight boys who had taken him will not come home, and somebody over there must learn to walk again.{/} {c9~}Our colonel with the beautiful voice appears after the news and declares that the heavens were not for sale.{/} I looked up. They did look rather used.

{c11~}And she? Took her girls and is on the Bosphorus,{/} where the shops are excellent. {c12~}As for him, he's sitting at home, they say, and the door is being held shut from outside.{/} After thirty years of marriage I'd call that a rest. {c13~}It was the chief sniffer who had counted her boarding passes and read them aloud before all the ministers.{/} Imagine it. Fourteen men round a table, the country without lamps, and they discuss a lady's luggage.

I have only one question. Did the general really not know? When my husband went to the market I knew it by the dust on his shoes. A man who commands an army and can't see that his wife has been to the seaside four times is either a fool or a diplomat. I leave it to you which would be worse for us.

And what of the others? {c17~}There are more of them out there, that nurse for example,{/} whose wells nobody has drawn.

Comments (88) are closed because you people cannot behave.

=== other | en | nurse
Austrian nurse pleads for help in video from Sahel

NIAMEY, May 5, 2026 (Continental Press Agency) - An Austrian nurse kidnapped in Niger appealed to her government for help in a video published on Tuesday, the first sign of life since she was taken 200 days ago.

Renate Oberhollenzer, 63, who had run a clinic in Agadez for 24 years, said she was ill and needed medicines. She was seized by gunmen from her house in October. The video, 95 seconds long, was made near a well, and behind her a camp can be seen.

The spokesman of Niger's military government, Colonel Abdoul Karim Illiassou, said that the army was looking for her. "No foreigner needs to buy a Nigerien's help," he said on state television. General Salifou Moumouni, the army chief, visited Agadez last week.

Vienna's foreign ministry said that it was in contact with all sides but did not comment on details. Two security sources said that a Togolese trader had been sent to the kidnappers and that no ransom had been offered.

Eight foreigners are being held in the Sahel, among them a French geologist, Etienne Caradec. French soldiers, who had freed hostages in earlier years, left Niger in December 2023.

=== other2 | en | earlier-raid
From our archive: The raid that came too late

In the night of 8 to 9 April 2014 French commandos flew from Niamey to a camp of tents in the north of Niger in order to free a Breton engineer, and found him dead. He had succumbed to a fever two days before. Four of the kidnappers were killed.

Paris had negotiated for months, at first through a marabout and then through the wife of a customs officer, who had met an intelligence officer in Cotonou and received 200,000 euros for a truckload of medicines. It never arrived. She said that she had been robbed on the way.

The government in Niamey, at that time on good terms with France, had approved the operation, and its spokesman praised it on television. Whether the captors had been warned was never cleared up. The engineer's widow, who went to court against the French state, lost in 2019.

=== discrepancies
age | c2 | wire: 54 | rewrite: 54 | arabic: 45
name | c10 | wire: the United Nations | arabic: الأمم المتحدة | rewrite: the African Union
number | c11 | wire: three daughters | arabic: بناتها الثلاث | rewrite: two daughters
