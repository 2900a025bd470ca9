=== wire | en | swap1
{c1~}Ukraine and Russia swap 412 prisoners,{/} {c4~}freeing nurses of steel-town hospital{/}

CHERNIHIV REGION, Ukraine, Oct 9, 2025 (Eastlight News) - {c1}Ukraine and Russia exchanged 206 prisoners of war each on Thursday,{/} {c2}the first swap since talks on a ceasefire broke down in Istanbul in July,{/} {c3}officials in Kyiv and Moscow said.{/}

{c4}Among those who came home were 11 nurses of a military hospital in Mariupol who had been held for three and a half years,{/} {c5}and the soldier and poet Danylo Vereshchuk, whose release had been demanded by writers from 40 countries.{/}

{c6}"I want to sit on something that is not made of concrete," said Sergeant Olena Myroshnyk, 33, one of the nurses, as she stepped from a bus wrapped in a flag.{/} {c7}She weighed 41 kilograms, a doctor said.{/}

{c8}The swap took place on the border between Belarus and Ukraine,{/} {c9}after mediation by the United Arab Emirates, whose special envoy, Sultan al-Marzouqi, had been in Minsk since Sunday.{/}

{c10}Three sources familiar with the negotiations said the exchange was nearly called off on Wednesday evening, when Moscow struck nine names off the list and put on others.{/} {c11}Ihor Savchyn, the head of Ukraine's coordination headquarters for prisoners, drove to the border himself to compare the photographs, two of them said.{/}

{c12}President Taras Holovko said on television that Ukraine had now brought back 5,930 people in 66 exchanges.{/} {c13}"We are not counting in hundreds. We are counting in doorbells," he said.{/}

{c14}Russia's human rights commissioner, Yelena Gromova, said that 206 Russian servicemen were receiving medical and psychological help in Belarus,{/} {c15}and that 15 residents of the Kursk region, who had been taken to Ukraine during fighting in 2024, had been handed over as well.{/}

{c16}Ukraine's own commissioner, Larysa Dovzhenko, said that more than half of those freed had lost over a quarter of their weight{/} {c17}and that 38 had untreated wounds.{/} {c18}Moscow denies that it mistreats prisoners.{/}

{c19}Opposition leader Viktor Prytula welcomed the exchange{/} {c20}but asked why there had not been a single defender of the Azov plant on the list.{/} {c21}Relatives of such soldiers were standing along the road near Chernihiv with portraits, as they do at every swap.{/}

{c22}"I show them his picture and they look for a long time, so as not to say no at once," said Halyna Pidhirna, 57, whose son vanished in May 2022.{/}

{c23}The buses were paid for by the grain trader Hryhoriy Bondar,{/} {c24}and brought the former prisoners to a hospital where each of them was given a telephone, a bag of apples and a haircut.{/}

The two sides do not say how many prisoners they hold. {c25}Savchyn said another exchange was being prepared "in weeks, not months".{/} The coordination headquarters was set up in 2022 and has a staff of 60, many of them volunteers who spend the night going through Russian video channels in search of faces.

=== arabic | ar | swap1
{c1}روسيا وأوكرانيا تتبادلان 206 أسرى من كل جانب{/} {c9~}بوساطة إماراتية{/}

أبوظبي – كييف – الخميس 9 أكتوبر 2025
القسم الدولي

{c9}أثمرت وساطة دولة الإمارات، التي قادها المبعوث الخاص سلطان المرزوقي من مينسك منذ يوم الأحد، عملية جديدة لتبادل الأسرى بين روسيا وأوكرانيا،{/} {c1}شملت إطلاق 206 أسرى من كل طرف،{/} {c3}حسبما أعلن مسؤولون في العاصمتين.{/}

{c2}والعملية هي الأولى منذ انهيار محادثات وقف إطلاق النار في إسطنبول في يوليو الماضي.{/} {c8}وجرى التبادل على الحدود بين بيلاروس وأوكرانيا.{/}

{c4}ومن بين العائدين إلى أوكرانيا 11 ممرضة في مستشفى عسكري بمدينة ماريوبول احتُجزن ثلاث سنوات ونصف السنة،{/} {c5}والجندي الشاعر دانيلو فيريشتشوك الذي طالب أدباء من 40 بلداً بالإفراج عنه.{/}

{c14}وقالت مفوضة حقوق الإنسان الروسية يلينا غروموفا إن الجنود الروس الـ206 يتلقون الرعاية الطبية والنفسية في بيلاروس،{/} {c15}مشيرة إلى تسليم 50 من سكان منطقة كورسك نُقلوا إلى أوكرانيا خلال معارك عام 2024.{/}

{c16}في المقابل ذكرت المفوضة الأوكرانية لاريسا دوفجينكو أن أكثر من نصف المفرج عنهم فقدوا ما يزيد على ربع أوزانهم،{/} {c18}وتنفي موسكو إساءة معاملة الأسرى.{/}

{c12}وقال الرئيس تاراس هولوفكو إن بلاده استعادت حتى الآن 5930 شخصاً في 66 عملية تبادل.{/}

{c10}وكشفت ثلاثة مصادر مطلعة على المفاوضات أن العملية كادت تُلغى مساء الأربعاء بعدما شطبت موسكو تسعة أسماء من القائمة واستبدلت بها أخرى.{/} {c25~}ويجري الإعداد لعملية تبادل أخرى.{/}

وأعربت وزارة الخارجية عن شكرها للطرفين على تعاونهما.

اقرأ أيضاً: أسعار القمح تتراجع | الإمارات ترسل مولدات كهرباء

=== rewrite | en | swap1
{c24~}Apples, a haircut, a phone: those were the first things they were handed.{/} {c7~}One of the women was down to 41 kilos.{/} {c6~}What Olena Myroshnyk wished for was to be seated on anything but concrete.{/}

{c4~}Myroshnyk, a nurse, was captured with the hospital she worked for in Mariupol; she and ten of her colleagues have been set free on Thursday.{/} {c1}So have 195 other Ukrainians and, in the opposite direction, 206 Russians.{/} {c5~}The poet Danilo Vereshchuk, for whom authors all over the world had pleaded, is free too.{/}

{c8~}The handover happened on the Belarusian frontier.{/} {c10~}It had hung by a thread the night before, according to five people with knowledge of the bargaining: the Russians had suddenly replaced nine of those they were going to hand over.{/} {c11~}Savchyn, Kyiv's chief negotiator, then got into a car and went to look at the faces for himself.{/} {c9~}It was the Emiratis, once again, who smoothed it over.{/}

{c17~}Some of the returned have wounds that were never dressed.{/} {c16}Upwards of one in two have come back lighter by at least a quarter, says the Ukrainian ombudswoman, Larysa Dovzhenko.{/}

{c20~}None of the men of Azovstal was aboard, as Viktor Prytula of the opposition did not fail to note.{/} {c25~}The next exchange will be months away, by the reckoning of the Ukrainian side.{/}

{c2~}It's the first of its kind since the summer, when the negotiators in Turkey gave up.{/}

Written by Pim Adeyemi-Roos. Reuse under CC BY-ND.

=== blog | en | swap1
What the Apples Were For

I had meant to write about the heating. It's that time of year, and I have opinions on the heating that I have kept warm since April. But on Thursday {c21~}I had to go past the road, you know which, and they were standing there again.{/} So, no heating.

They do not shout. I think foreigners expect them to. {c21~}They hold the picture at the level of the breast,{/} as one carries an icon, or a tray. {c22~}And the ones in the bus, who want only to go on looking at trees, lean to the glass and study each of those faces far longer than they need, because the shortest way of looking would be a kind of answer.{/} I had not understood that until a mother explained it to me. I had thought that they were trying to remember.

My grandfather came back in 1947, through a different gate. He was given a loaf and told to hide it. He hid it so well that my grandmother found it in 1961, behind the stove, and she wept, and he said, quite crossly, that it was not meant for her. {c24~}So I understand about the apples, a bag for each.{/} Somebody in an office must have asked himself what has a skin, and is clean inside, and makes a noise when you bite it. Promote that person.

{c12~+c13~}The president had his number ready; it's nearly six thousand now. To be just to him, he said something about doors, and bells, that I would have been glad to have written.{/} I distrust politicians who say good things. One starts to wait for the next one, like a child.

{c4~}And then there were the eleven women. They had bandaged whoever was put before them, until there was no more gauze, and for this they were kept behind a wall for longer than it takes to study nursing.{/} {c6~}What one of them asked for was a seat of any material but one.{/} I looked at my chair when I heard that. It was my aunt's; it has velvet on it, and a burn.

{c23~}They say that the buses were on the bill of one of the kings of wheat.{/} Good. Let him pay for the petrol, too, and let nobody put up a plaque. I'm told he waited at the hospital, at the back, and that when somebody recognised him he pretended to be a driver.

{c18~}Over there, of course, nobody was ever treated badly.{/} They'd be astonished to hear of it.

A neighbour asked me, in the lift, if the list had been long. I said that it had been long, and that it had been short. She nodded. Her floor is the fourth, and she got out on the second, and took the stairs.

=== brief | en | swap1
{c1~}Russia and Ukraine carried out an exchange of prisoners on Thursday, with each side returning 206 people.{/} {c15}Fifteen civilians from Kursk region were also returned to Russia.{/} {c9~}The Emirates mediated.{/} {c12}Kyiv says it has recovered 5,390 people in 66 exchanges.{/} {c2}There had been none since the collapse of the Istanbul ceasefire talks in July.{/}

=== other | en | swap2
{h1~}Ukraine and Russia swap 370 prisoners,{/} {h3~}including officers held since Mariupol siege{/}

CHERNIHIV REGION, Ukraine, Oct 27, 2025 (Eastlight News) - {h1}Ukraine and Russia exchanged 185 prisoners of war each on Monday,{/} {h2}the second swap within three weeks,{/} officials in Kyiv and Moscow said.

{h3}Among those who came home were six officers of the garrison of the Azov steel works, three of whom had been sentenced to life imprisonment by a court in Rostov.{/}

{h4}"I have read one book 200 times. It was about bee-keeping," said Captain Roman Lysak, 39, as he stepped from a bus wrapped in a flag.{/}

{h5}The swap took place at a railway crossing in the north, after mediation by the Vatican and the United Arab Emirates.{/} {h6}Two sources familiar with the negotiations said that the officers had been traded for the crew of a Russian patrol boat captured near Snake Island.{/} Ihor Savchyn, the head of Ukraine's coordination headquarters for prisoners, would not confirm that. "A list is a list," he said.

President Taras Holovko received the six in Kyiv in the evening and gave them keys to flats. Opposition leader Viktor Prytula, who had been to school with one of them, waited in the crowd outside.

{h7}Russia's human rights commissioner, Yelena Gromova, said that five sailors had been flown to Sevastopol to their families.{/} She accused Kyiv of holding back 1,000 men whose names Moscow had put forward in August.

{h8}Ukraine's own commissioner, Larysa Dovzhenko, said that one of the freed, a tank driver, had been listed as dead, and that his village had named the school after him.{/}

{h9}The grain trader Hryhoriy Bondar said he would pay for a year of treatment at a clinic in Truskavets.{/} Sultan al-Marzouqi, the Emirati envoy, spoke of "a bridge with a few planks".

Relatives of missing soldiers had been told at a meeting on Saturday to stay away from the road for reasons of safety. Several hundred of them came.

=== otherrewrite | en | swap2
{h8~}Dead man walks home{/}

Tuesday's Europe in five minutes | by Jolanta Crabbe

{h8~}He has a school. It bears his name, there's a plaque, and the children lay flowers; on Monday he got off a bus. The tank driver, said the ombudswoman Larysa Dovzhenko, had been written down as killed.{/}

{h1}He is one of the 185 whom Russia let go in return for as many of its own.{/} {h2~}It's the second time this month.{/} {h3~}Six had served as officers at Azovstal; all of them had been given life by Russian judges.{/} {h4~}Capt. Lysak knows all about bees by now, from the one volume that he had.{/}

{h6}A pair of insiders say that the price of the officers was a boat's crew, caught off Snake Island.{/} {h7~}Fifteen seamen were indeed taken to Sevastopol by air, according to Ms Gromova.{/} {h5~}The Pope's people and those of Abu Dhabi had a hand in it.{/}

{h9}The trader Bondar is to pay for their cure at a spa, for twelve months.{/}

In other news: Poland's new coal stove rules; a lynx in Saxony; the euro at 1.16.

=== other2 | en | bodies
Ukraine receives 909 bodies of soldiers in exchange with Russia

KYIV, Nov 14, 2024 (Eastlight News) - Ukraine brought home the bodies of 909 of its soldiers on Thursday and gave 43 to Russia, officials in Kyiv and Moscow said, in the largest repatriation of remains since the spring.

Most had fallen near Pokrovsk and Vuhledar. Some were in bags that bore the same number, Larysa Dovzhenko said, who was then the deputy human rights commissioner.

"We have 14 refrigerated lorries and one of them is broken. We will not say which," said Ihor Savchyn, the head of the coordination headquarters for prisoners, which deals with the dead as well.

The lorries crossed near Sumy, after mediation by the Red Cross. Four sources familiar with the negotiations said that the talks had turned for a day on the question of who would bring the ice.

President Taras Holovko knelt by the road outside Sumy as the column went past. In Moscow, Yelena Gromova said that Russia had observed its duty "to mothers on either side". She did not mention prisoners, about whom the two sides have been talking in Abu Dhabi with the help of Sultan al-Marzouqi.

Identification may take up to 14 months, as the laboratories in Kyiv, Odesa and Lviv can do 300 tests a week. Opposition leader Viktor Prytula proposed to send samples to Germany. The health minister called that "an insult to our microscopes", but said later that it would be considered.

The grain trader Hryhoriy Bondar, whose brother was killed in 2023, has given the Odesa laboratory a freezer.

In Poltava a bell was rung 909 times, which took until dark. "I asked them for a button. I know his buttons, I sewed them," said Nina Kravets, 61.

Russia and Ukraine have handed over some 9,000 bodies in all, four fifths of them to Kyiv.

Reporting by A. Korol; editing by S. Whitlock | Our standards

=== discrepancies
number | c15 | wire: 15 residents | arabic: 50 | brief: fifteen civilians
source_count | c10 | wire: three sources | rewrite: five people | arabic: ثلاثة مصادر
modality | c25 | wire: in weeks, not months | rewrite: months away
number | c12 | wire: 5,930 | arabic: 5930 | brief: 5,390
name | c5 | wire: Danylo Vereshchuk | rewrite: Danilo Vereshchuk
number | h3 | other: three of six sentenced to life | otherrewrite: all of them
number | h7 | other: five sailors | otherrewrite: fifteen seamen
