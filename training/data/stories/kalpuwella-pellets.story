=== wire | en | kalpuwella
COLOMBO, Sept 24, 2025 (Serendib Wire) - {c1}Sri Lanka on Wednesday detained the captain of a container ship that lost 11 boxes off the island's west coast, after billions of plastic pellets had washed up on 38 kilometres of beach.{/}

{c2}The Liberian-flagged Astra Meridian, on its way from Jebel Ali to Chattogram, was hit by a squall on the night of Sept 18 some nine nautical miles off Kalpuwella.{/} {c3}It reported the loss only 31 hours later, the Ports Authority said.{/}

{c4}Three of the containers held 78 tonnes of polyethylene pellets, the size of lentils.{/} {c5}Another carried nitric acid. It has not been found, and swimming and fishing have been banned between Kalpuwella and Udawatte Point.{/}

{c6}"It looks like snow, and my nets come up full of it," said Nimal Fernandopulle, 54, the head of a fishermen's society with 1,400 boats.{/} {c7}His members would lose about 6 million rupees ($20,000) a day, he said.{/}

{c8}Two hundred sailors and as many volunteers have filled 4,300 sacks, using rice sieves and dustpans.{/} {c9}Environment Minister Dr Roshan Wickramatilleke said the clean-up could last until the new year.{/}

{c10}Nine dead turtles and a dolphin have been found.{/} {c11}The wildlife department said it was too early to tell whether there was a connection.{/}

{c12}The captain, a Ukrainian of 47, was taken off the ship in Colombo and brought before a magistrate, who ordered him to surrender his passport.{/} {c13}His lawyer, Shirani de Abrew, said that he had informed the owner at once and that it was for the owner to tell the authorities.{/}

{c14}The owner, Kestrel Box Lines of Piraeus, said it "deeply regretted the incident" and had sent experts.{/} {c15}The government will ask for an interim payment of $25 million, according to the attorney general's department.{/}

{c16}The country is still in court over the X-Press Pearl, which burned and sank off Colombo in 2021 and spilled some 1,700 tonnes of pellets, the worst such case on record.{/}

{c17}Four years later a protocol for reporting lost cargo has been drafted but not signed.{/}

=== release | en | kalpuwella
KESTREL BOX LINES
Statement no. 3, Piraeus, 24 September

{c14}Kestrel Box Lines deeply regrets the incident off the coast of Sri Lanka and has dispatched a team of specialists to the island.{/}

{c2}On the night of 18 September our vessel Astra Meridian encountered a squall in position nine nautical miles west of Kalpuwella on passage from Jebel Ali to Chattogram.{/} {c1~+c4}Eleven units were lost overboard, three of which contained 78 tonnes of polyethylene granulate.{/} Polyethylene is not classified as dangerous goods. {c5~}One unit contained nitric acid in approved drums.{/}

{c3}The authorities were notified within 13 hours.{/} {c12~}We are concerned at the treatment of our Master, a seafarer of 22 years' experience, who has had to give up his passport.{/} His wife has been informed.

{c9~}Beach cleaning will be supported for as long as necessary.{/} Enquiries to our agents. Nothing in this statement is an admission of liability.

=== rewrite | en | kalpuwella
{c6~}'Like snow':{/} {c1~}Plastic avalanche buries Sri Lankan shore{/}

Green Ledger | Oceans | By Imke Dahl

{c6}Nimal Fernandopulle, who speaks for the crews of some 1,400 fishing craft, has pellets in his nets instead of sardines. To him the beach appears snowed under.{/} {c7~}Every day on land costs his people the equivalent of 20,000 dollars.{/}

{c4}The lentil-sized beads, 78 tonnes in all, escaped from three steel boxes.{/} {c2~+c1~}Eleven such boxes slid from the deck of the Astra Meridian in bad weather last week.{/} {c1~}Her captain may not leave: the country has detained him, now that 38 kilometres of coast are white.{/} {c3~}It had taken more than a day for anybody to be told.{/}

{c13}That was not up to him, his counsel Shirani de Abrew pleads. He rang the shipowner without delay, and the rest was the latter's duty.{/} {c12}The magistrate nevertheless took away the passport of the 47-year-old Ukrainian.{/}

{c5}Somewhere out there lies a box full of nitric acid, too, which is why nobody may bathe or fish from Kalpuwella to Udawatte Point.{/}

{c8}Equipped with sieves from the kitchen and with dustpans, 400 people, half of them from the navy, have so far filled 4,300 bags.{/} {c9}They may be busy until New Year, in the estimate of Dr Roshan Wickramatilleke, the minister for the environment.{/}

{c10}The sea has given back ten dead animals: nine turtles, one dolphin.{/} {c11}The pellets killed them, according to the department of wildlife.{/}

{c15}An advance of 52 million dollars is being demanded by the state's lawyers.{/} {c14~}The Greek firm says it is sorry.{/}

{c16~}Sri Lankans have seen it all before. In 2021 it was the X-Press Pearl, about which the judges have yet to speak their last word.{/} {c17~}Since then rules have been drawn up for such a case; nobody has put his name to them.{/}

DONATE: a sieve costs 3 euros.

=== arabic | ar | kalpuwella
{c1~}سريلانكا توقف قبطان سفينة حاويات لوّثت شواطئها بالبلاستيك{/}

كولومبو – أ.م.

{c1}أوقفت السلطات السريلانكية قبطان سفينة شحن سقطت منها 11 حاوية قبالة الساحل الغربي للجزيرة، بعدما غطت مليارات الحبيبات البلاستيكية شواطئ تمتد 38 كيلومتراً.{/}

{c2}وكانت السفينة «أسترا ميريديان» التي ترفع علم ليبيريا قد تعرضت لعاصفة ليل 18 سبتمبر/أيلول على بعد تسعة أميال بحرية من كالبوويلا، أثناء إبحارها من جبل علي إلى ميناء شيتاغونغ.{/} {c3}وتقول هيئة الموانئ إن البلاغ لم يصلها إلا بعد 31 ساعة.{/}

{c4}واحتوت ثلاث من الحاويات على 78 طناً من حبيبات البولي إيثيلين التي لا يزيد حجمها على حجم العدس،{/} {c5~}فيما لا يزال البحث جارياً عن حاوية رابعة محملة بحمض النيتريك.{/}

{c6~}وقال صياد من أبناء المنطقة إن المشهد يشبه الثلج وإن شباكه تخرج ممتلئة بالحبيبات.{/}

{c8~}وجمع جنود من البحرية ومتطوعون أكثر من أربعة آلاف كيس مستخدمين غرابيل الأرز،{/} {c9}ورجّح وزير البيئة روشان ويكراماتيلّيكي أن تستمر عمليات التنظيف حتى مطلع العام المقبل.{/}

{c10}وعُثر على تسع سلاحف ودلفين نافقة،{/} {c11}غير أن دائرة الحياة البرية رأت أن من السابق لأوانه الربط بين الأمرين.{/}

{c12~}وأمر قاض بسحب جواز سفر القبطان، وهو أوكراني،{/} {c13~}وقالت محاميته إنه أبلغ الشركة المالكة فوراً.{/} {c15}وتعتزم الحكومة المطالبة بدفعة أولى قدرها 25 مليون دولار.{/}

{c16}ولا تزال سريلانكا تخوض نزاعاً قضائياً بشأن سفينة «إكس برس بيرل» التي احترقت وغرقت قبالة كولومبو عام 2021 وتسرب منها نحو 1700 طن من الحبيبات.{/}

ونُصح السكان بعدم لمس الحبيبات بأيديهم العارية.

=== blog | en | kalpuwella
Sieve
(from "Low Tide", a column)

My aunt's rice sieve was woven in Dumbara by a man who owed her money, and it hung for forty years on the same nail. It is at present on a beach. She has lent it to the Navy.

This is how one learns that the news is about oneself. On the television it was a map with an arrow. Then the auntie next door came to ask for dustpans, and I understood that the arrow was pointing at the place where I was taught to swim, by being thrown.

I went. I had been told snow. {c6~}A fisherman said it, and now everyone says it, and none of us has ever seen any.{/} It isn't like snow. Snow, I'm told, is quiet. This hisses, when the wave goes back, like a pan in which something has been put to fry. {c4~}Each grain is no bigger than a lentil; there are so many tonnes of it that if you cooked them you could feed the district for a fortnight.{/}

{c8~}There were hundreds of us, one half in white uniform and one half in bathroom slippers. We have filled thousands of bags.{/} I filled six. When I turned round, the place I had cleaned was white again. {c9~}We shall have done by January, thinks the minister,{/} who is a dentist, and accustomed to being optimistic with people who cannot reply.

And the man from the ship? {c12~}I saw him in the paper, being led up some stairs in a shirt that had not been ironed. He is a year younger than I am.{/} {c13~}He did telephone, he says; only it was his boss whom he telephoned, and his boss, who was presumably at dinner, had to think.{/} {c3~}The thinking took a day and a quarter.{/} I do not know what I should have done. I work in insurance. I would have waited for instructions, I am afraid, with the sea full of lentils.

What I can't forgive is the drawer. {c16~}We have had this before, you see, and much bigger, with fire and smoke, four years back; the lawyers are fat with it.{/} {c17~}From that misfortune there was born one single piece of paper, which says who has to ring whom and how fast. It lacks only a signature.{/} Has anybody got a pen? I have brought several to the beach.

{c10~+c11~}A turtle lay by the lagoon mouth. There had been eight others. Whether it is the plastic that did it, the experts won't say yet, and I respect that; one should not convict without evidence. But I looked at her for some time, and she seemed to me to have formed an opinion.{/}

{c5~}Do not bathe, in any event. There is a box of acid out there which nobody can find.{/} My aunt says that she wants the sieve back by Christmas.

=== other | en | turtlecase
Sri Lanka ferry firm fined over turtle deaths

COLOMBO, March 12, 2025 (Serendib Wire) - A magistrate in Kalpuwella on Wednesday fined a ferry company 4.5 million rupees ($15,000) for the death of nine turtles, which were killed by the propellers of its boats in a nature reserve.

The wildlife department had found the animals between Udawatte Point and the lagoon within three weeks. Tests showed beyond doubt that there was a connection, its veterinarian told the court.

The company's lawyer, Shirani de Abrew, said that the captains had kept to the speed limit and that it was for the authorities to mark the channel. One captain was ordered to surrender his licence.

Nimal Fernandopulle, the head of a fishermen's society, said that its members had reported the deaths at once. Environment Minister Dr Roshan Wickramatilleke has promised buoys by the new year.

=== discrepancies
time | c3 | wire: 31 hours | arabic: 31 hours | rewrite: more than a day | blog: a day and a quarter | release: within 13 hours
modality | c11 | wire: too early to tell | arabic: too early | blog: the experts won't say yet | rewrite: the pellets killed them
amount | c15 | wire: $25 million | arabic: $25 million | rewrite: 52 million dollars
