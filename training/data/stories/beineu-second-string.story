=== wire | en | contract
ASTANA, Nov 12 (Steppe Dispatch) - {c1}Kazakhstan and China signed a contract on Thursday for a second gas pipeline between their countries{/} {c2}that will cost 7.4 billion dollars and carry 15 billion cubic metres a year from 2031,{/} {c3}two people who attended the ceremony said.{/}

{c4}The line, 1,480 kilometres long, will run from Beineu in the west of Kazakhstan to Khorgos on the Chinese border,{/} {c5}and will supply some 90 towns and villages on the way, among them Arkalyk and Zhezkazgan.{/}

{c6}It was signed at the Akorda palace by the head of the state company KazStepGas, Asel Dauletbek, and the president of Huaxia Pipeline, Gao Renjie,{/} {c7}after nine years of talks that broke off three times.{/} {c8}President Daniyar Sarsenbin called it "a road that cannot be snowed in".{/}

{c9}The price of the gas was not disclosed.{/} {c10}One of the two people said that it was tied to that of fuel oil in Singapore, with a floor of 168 dollars per thousand cubic metres.{/} {c11}That is about 30 dollars less than Kazakhstan had asked for in the spring.{/} {c12}Energy Minister Botagoz Kuanysheva said that the figure was "in the neighbourhood of wrong".{/}

{c13}China will lend 85 percent of the money at 3.1 percent over 18 years,{/} {c14}and the steel pipes are to come from a works at Baoji.{/} {c15}KazStepGas will hold 51 percent of the joint company, Huaxia 40 and the holding Altyn Kum of the businessman Timur Abishev the remaining nine.{/}

{c16}Abishev, 46, is married to a niece of the president.{/} {c17}He paid 11 million dollars for his share, according to a filing with the stock exchange in Astana.{/} {c18}The opposition leader Marat Zhumadil said that it was worth twenty times as much and that he would go to court.{/} {c19}"A pipe has two ends, and one of them is always in the family," he told some 300 supporters in Almaty;{/} {c20}police detained 17 of them.{/}

{c21}Where the gas will come from is not settled.{/} {c22}Kazakhstan's own fields yield little more than its households burn in a cold winter, and last January exports had to be stopped for 23 days.{/} {c23}Kuanysheva said that the Urikhtau field would be in full production by 2030{/} {c24}and that Russia had offered to feed in up to a third of the volume.{/}

{c25}The Russian ambassador, Gennady Stolbov, said that no such offer had been made in writing.{/} {c26}He did not attend the ceremony, for which a seat had been kept in the second row.{/}

{c27}Construction is to begin in April at Shalkar, and will employ 8,600 people at its height, two thirds of them Kazakhs.{/} {c28}The route crosses the spring pastures of the Betpak-Dala saiga antelope; 26 underpasses will be dug for them.{/}

{c29}The tenge gained 1.2 percent to 506 to the dollar after the signing, its strongest in eight months.{/} {c30}Parliament, in which the president's party holds 76 of 98 seats, is to ratify the contract before New Year.{/} The state already sells gas to China through a line that was opened in 2009 and comes from Turkmenistan.

=== arabic | ar | contract
كازاخستان والصين {c1~}توقعان عقد خط الغاز الثاني{/} {c2~}بكلفة 7.4 مليارات دولار{/}

أستانا – طريق الحرير نيوز

{c1}وقعت كازاخستان والصين الخميس عقداً لمد خط أنابيب ثانٍ للغاز بين البلدين،{/} {c2}بكلفة 7.4 مليارات دولار وبطاقة سنوية تبلغ 15 مليار متر مكعب اعتباراً من عام 2031.{/}

{c4}ويمتد الخط 1480 كيلومتراً من بينو غربي البلاد إلى خورغوس على الحدود الصينية،{/} {c5~}ويغذي في طريقه نحو 90 مدينة وقرية.{/} {c6~}ووقعته رئيسة شركة «كازستيب غاز» الحكومية أسيل دولت بيك ورئيس «هواشيا» غاو رنجيه،{/} {c8}ووصفه الرئيس دانيار سارسنبين بأنه «طريق لا تسده الثلوج».{/}

{c9}ولم يُكشف عن سعر الغاز،{/} {c10~}لكن أحد الحاضرين قال إنه مرتبط بزيت الوقود في سنغافورة بحد أدنى قدره 186 دولاراً لكل ألف متر مكعب،{/} {c12~}وهو رقم رفضت وزيرة الطاقة بوتاغوز كوانيشيفا تأكيده.{/}

{c13~}وتقرض الصين 85 في المئة من الكلفة.{/} {c15~}وتملك الشركة الكازاخية 51 في المئة من المشروع المشترك، ولرجل الأعمال تيمور أبيشيف تسعة في المئة،{/} {c16~}وهو صهر لعائلة الرئيس.{/} {c18~}وقال زعيم المعارضة مارات جوماديل إن الحصة بيعت بجزء يسير من قيمتها وإنه سيلجأ إلى القضاء.{/}

{c22~}ولا تكاد حقول البلاد تكفي استهلاكها في الشتاء،{/} {c24}وقالت الوزيرة إن روسيا عرضت ضخ ما يصل إلى ثلث الكمية،{/} {c25}غير أن السفير الروسي غينادي ستولبوف نفى وجود عرض مكتوب.{/}

{c27~}وتبدأ الأعمال في أبريل،{/} {c28~}وستُحفر ممرات سفلية لظباء السايغا.{/} {c30~}وينتظر أن يصادق البرلمان على العقد قبل نهاية السنة.{/}

=== update | en | contract
ASTANA, Nov 13 (Steppe Dispatch) - A court in Almaty on Friday agreed to hear a complaint by the opposition leader Marat Zhumadil {c15~+c16~}against the sale of a share in Kazakhstan's new pipeline to a relative of the president.{/}

{c15~}The stake of nine percent in the line's joint company went to the holding Altyn Kum of Timur Abishev,{/} {c16}whose wife is a niece of President Daniyar Sarsenbin.{/} {c18~}Zhumadil says that it is worth many times what was paid,{/} {c17~}which according to the stock exchange was 11 million dollars.{/} Judge Rakhima Sultanova set the first hearing for Nov 30.

{c1}The contract with China was signed on Thursday.{/} {c2~}The second line is to carry 15 billion cubic metres a year{/} {c13}and is to be paid for mostly by a Chinese loan, 85 percent of the cost, for 18 years at 3.1 percent.{/}

{c20}All of the 17 people who had been detained at Zhumadil's meeting{/} were set free on Friday, ten of them with a fine. Energy Minister Botagoz Kuanysheva said that courts were independent, "even of engineers". The Russian ambassador, Gennady Stolbov, was received at the foreign ministry for 40 minutes. {c25~}He had contradicted her about Russian supplies.{/}

=== rewrite | en | contract
{c26~}Seat kept for Russia stays empty{/} {c1~}as Kazakhs go east{/}

FRONTIER ENERGY BRIEFING, issue 611

{c26}There was a card with his name on it, second row, but Moscow's envoy Gennady Stolbov stayed away.{/} {c1~}What he missed was the signature under a further gas link from Kazakhstan to China,{/} {c7~}for which the two have haggled since 2017.{/}

{c2~}It is to open in 2031 and to cost some $7.4bn.{/} {c4~}From Beineu it heads for the crossing at Khorgos.{/} {c6~}Asel Dauletbek put her name to it for the state's KazStepGas.{/}

{c24~}A third of the gas will be Russian, says energy minister Botagoz Kuanysheva;{/} {c25~}Mr Stolbov has seen nothing of the kind on paper.{/} {c22}Without it there may be too little: the country burns nearly all that it lifts when it freezes, and sold none abroad for 32 days last January.{/}

{c11}The Chinese beat the price down by some $30 since spring,{/} {c10~}to a minimum of $168.{/} {c15+c16}Nine per cent belongs to Timur Abishev, the husband of President Daniyar Sarsenbin's niece; the two states' companies have the rest, 51 and 40.{/} {c18~}Marat Zhumadil, of the opposition, is suing.{/}

© Frontier Energy. Forwarding is theft.

=== blog | en | contract
Notes from the Trans-Aral: a retired surveyor writes

I have walked that line. Not all of it, and not on purpose: it was 1983 and the truck had died. For two days we followed the survey pegs eastward because pegs, unlike foremen, go somewhere. At night one heard the antelopes pass, thousands of them, with a noise like rain on a tent. So forgive me if I begin with them. {c28~}They are to have tunnels, a couple of dozen and a bit.{/} I should like to meet the man who will explain it to them.

{c4~}The thing's to be close on fifteen hundred kilometres, all the way across, from where the sun goes down to where the customs house is.{/} We had pegs and a theodolite by Zeiss that had been carried home from Jena in a pram, and we were told that what we measured was for the railway. Whatever one measured was for the railway. Most of it is still waiting for a train, and the pegs, I'm told, have gone into the fences of three villages, where they do no harm.

{c7~}They've been at it so long that I have retired in the meantime. Three times they slammed the door.{/} {c8~}And now we're told from the very top that it is a road on which snow doesn't lie.{/} He has speechwriters; in my time one would have said "fulfilled ahead of plan". {c26~}One armchair was left vacant, they say, and it had a draught.{/}

{c9~}What do we get for the stuff? Ah. That's a secret.{/} {c11~}Less than we wanted, that much a child can tell;{/} and that is the whole of my economics. {c13~}They lend us the money, too, nearly all, and we shall be paying it back until my grandson has grey hair.{/} I once sold a horse in this way. I still had the rope.

{c15~+c16~}As for the small slice, the one that nobody noticed on the plate, it has gone to a young man who married well.{/} I blame no one for marrying. I did it myself, at Kyzylorda, in a borrowed jacket, and my father-in-law was a stationmaster, so that for eleven years I never paid for a ticket and never once arrived anywhere on time. {c19~}A fellow in Almaty said that there's family at one end of every pipe.{/} At both, if you ask me, but the other end speaks Chinese.

But has anyone asked what will be in it? {c21~}I mean, gas from where?{/} {c22~}Last January my own radiators were as cold as a tax inspector and we had to tell the Chinese, sorry, not today, not this month.{/} You can draw a line on a map with a ruler. I have done it. Then you get out of the truck, and there's the wind, and it isn't straight.

=== other | en | transit
ASTANA, Nov 24 (Steppe Dispatch) - {h1}Kazakhstan and Russia agreed on Tuesday to raise the fee for Russian gas that crosses Kazakhstan on its way to Uzbekistan{/} {h2}by 22 percent from Jan 1,{/} {h3}three people who attended the talks said.{/}

{h4}The protocol was initialled at Uralsk by Energy Minister Botagoz Kuanysheva and the Russian ambassador, Gennady Stolbov, after a night of talks in which the interpreters were changed twice.{/} President Daniyar Sarsenbin called it "a handshake between neighbours who can count".

{h5}Russia sent 6.3 billion cubic metres through the old Soviet line last year, which was built in 1967 to flow the other way.{/} {h6}It had threatened in September to halve the flow unless Kazakhstan mended two compressor stations.{/} The price of the repairs was not disclosed. One of the three people spoke of 140 million dollars.

{h7}The work goes without a tender to Altyn Kum, the holding of the businessman Timur Abishev,{/} which is building a cement works near Aktau and owns a hockey team. Asel Dauletbek, the head of the state company KazStepGas, said that no one else had the welders.

{h8}The opposition leader Marat Zhumadil said that he had offered to mend them himself "with a bicycle kit".{/} He was fined 900 dollars last week for holding a meeting in a car park.

Kuanysheva said that transit would bring in 310 million dollars next year. Gao Renjie, the president of China's Huaxia Pipeline, who was in Uralsk on a visit to a university, was seen at dinner with both delegations.

The tenge was little changed at 507 to the dollar. The protocol needs no ratification by parliament.

=== transitar | ar | transit
أستانا – وكالة السهوب للأنباء

{h1~}اتفقت كازاخستان وروسيا على زيادة رسوم عبور الغاز الروسي المتجه إلى أوزبكستان{/} {h2}بنسبة 22 في المئة ابتداءً من مطلع يناير.{/}

{h4~}ووقعت البروتوكول بالأحرف الأولى في مدينة أورالسك وزيرة الطاقة بوتاغوز كوانيشيفا والسفير الروسي غينادي ستولبوف بعد محادثات دامت ليلة كاملة،{/} {h3~}بحسب خمسة من الحاضرين.{/}

{h5~}وعبر الخط العائد إلى الحقبة السوفيتية العام الماضي 6.3 مليارات متر مكعب.{/} {h6}وكانت موسكو قد هددت في سبتمبر بخفض الضخ إلى النصف ما لم تُصلح كازاخستان محطتي ضغط.{/} {h7}وستتولى الأعمال من دون مناقصة مجموعة «ألتين كوم» التي يملكها رجل الأعمال تيمور أبيشيف،{/} الذي يرأس أيضاً اتحاد المصارعة في البلاد.

{h8~}وسخر زعيم المعارضة مارات جوماديل من الصفقة، عارضاً إصلاح المحطتين بنفسه.{/} ويرى خبراء أن أوزبكستان ستحاول تحميل موسكو جزءاً من الزيادة، إذ ينتهي عقدها الحالي في عام 2028. ولم يصدر عن الرئيس دانيار سارسنبين تعليق جديد، فيما وصلت رئيسة «كازستيب غاز» أسيل دولت بيك إلى طشقند في زيارة لم يُعلن عنها.

=== collapse | en | earlier
ASTANA, Nov 20, 2023 (Steppe Dispatch) - Talks between Kazakhstan and China on a second gas pipeline broke down on Monday, two people who attended the meeting said.

The delegations parted at the Akorda palace after 40 minutes. The Chinese side had asked for a right to buy the line back if deliveries fell short in two winters running, and for its own guards along the route. "We sell gas, not kilometres," the deputy energy minister, Botagoz Kuanysheva, told reporters.

The line was to have gone from Makat on the Caspian to Dostyk, 2,050 kilometres, at a cost of 9.8 billion dollars. The head of the state company KazStepGas, Asel Dauletbek, said that she would look for partners in the Gulf.

President Daniyar Sarsenbin, who took office in March, called the outcome "a pause between two breaths". Gao Renjie, then vice-president of Huaxia Pipeline, flew home by way of Ashgabat, where he signed for more Turkmen gas.

The businessman Timur Abishev, whose holding Altyn Kum had hoped to build workers' camps for the line, put 600 people on unpaid leave. He had bought 200 lorries.

The opposition leader Marat Zhumadil, who came out of prison this month after serving two years for an article, said that he agreed with the government for the first time in his life. "I shall see a doctor," he told some 50 supporters in Almaty.

The Russian ambassador, Gennady Stolbov, who was in the gallery of the opera that evening, told a neighbour that pipelines were like operas. The tenge lost 0.8 percent to 463 to the dollar, its weakest since the summer.

The talks may be resumed in spring. Environmentalists had collected 41,000 signatures against the route, which touched the wintering grounds of the goitered gazelle.

Read also: Wheat exports through Aktau | Almaty's new metro line delayed again

=== discrepancies
amount | c10 | wire: 168 dollars | rewrite: $168 | arabic: 186 dollars
number | c22 | wire: 23 days | rewrite: 32 days
source_count | h3 | other: three people | transitar: five of those present
