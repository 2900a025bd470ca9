=== wire | en | mosaic
{c1~+c3~}Lebanon seizes looted Syrian church mosaic in port container{/}

BEIRUT, March 11, 2026 (Agence Centrale)

{c1}Lebanese customs officers found fourteen panels of a Byzantine mosaic in a container at the port of Tripoli on Monday, the culture ministry said.{/} {c2}They had been hidden behind pallets of bathroom tiles bound for Rotterdam.{/}

{c3}The panels come from the floor of a sixth-century church at Deir Tamra in Syria's Idlib province, experts at the ministry believe.{/} {c4}They had been cut out with a disc saw and glued on to canvas.{/} {c5}About a third of the floor, which once covered 62 square metres, is missing.{/}

{c6}On the black market the pieces would fetch some $3.2 million, the ministry estimates.{/}

{c7}Rim Abdelsater, a 26-year-old scanner operator, noticed a grey strip that was too dense for tiles and had the container opened.{/} {c8}It had been standing on the quay for eleven days.{/}

{c9}Four men have been arrested, among them a customs broker and two Syrian brothers.{/} {c10}A fifth, a Belgian art dealer, is being sought through Interpol.{/} {c11}Police in Antwerp searched his gallery on Tuesday.{/}

{c12}The exporter, Levant Ceramics, was registered in Zahle in February.{/} {c13}Investigating judge Ziad Mehanna questioned the suspects until late on Tuesday, and they face up to ten years in prison.{/} {c14}The broker's lawyer, Paul Karkabi, said his client had only handled the paperwork.{/}

{c15}One panel shows a peacock and a leopard hunting a deer, and another carries a Greek inscription naming a deacon called Thomas.{/} {c16}They have been taken to the National Museum in Beirut under army escort.{/}

{c17}"They will go home as soon as the road is safe," Culture Minister Ghada Sfeir told reporters.{/} {c18}Syria's antiquities directorate asked for their immediate return and sent photographs taken at the site in 2009.{/}

{c19}A fragment with the head of a lion, apparently from the same floor, was offered in an online sale last spring for 90,000 euros.{/}

{c20}In 2023, Lebanese soldiers recovered two funerary busts from Palmyra in a farmhouse in the Bekaa valley.{/} {c21}No one has been convicted in that case.{/}

=== release | en | mosaic
Republic of Lebanon
Ministry of Culture
Press Office

Beirut, 10 March 2026

STATEMENT

{c1}The Ministry of Culture announces that, on Monday, 9 March 2026, the Customs Brigade at the Port of Tripoli discovered fourteen (14) panels of mosaic pavement of the Byzantine period in a forty-foot container.{/} {c2~}The said container was declared as sanitary ceramics, and its destination was the port of Rotterdam, Kingdom of the Netherlands.{/}

The Ministry wishes to commend the vigilance of the personnel concerned, {c7~}in particular the operator of the scanning unit, whose attention was drawn to an anomaly in the density of the cargo.{/}

According to the preliminary examination by the specialists of the Directorate General of Antiquities:

1. {c3}The panels originate from the church of Deir Tamra, Governorate of Idlib, Syrian Arab Republic, and date from the sixth century.{/}

2. {c4}They were detached by means of a mechanical saw and mounted on canvas with an adhesive which is difficult to remove.{/}

3. {c15~}The decoration comprises animals, among them a peacock, and an inscription in the Greek language.{/}

{c6}The value of the objects in the illicit market is estimated at 2.3 million US dollars.{/}

{c16}The panels have been transferred, under the protection of the Lebanese Army, to the National Museum in Beirut,{/} where they will be stabilised.

{c9~}Four persons are in custody.{/} {c10~}The Ministry has requested, through the competent authorities, the assistance of Interpol in locating a further person, a national of a European state.{/}

{c17~}In accordance with the 1970 Convention, the objects will be restituted to the Syrian Arab Republic when conditions permit.{/}

The Ministry reminds the public that trade in antiquities is prohibited by law and calls upon all citizens to report suspicious offers.

=== brief | en | mosaic
{c1~+c3~}Pieces of a church floor from north-western Syria, some 1,500 years old, have turned up in the Lebanese port of Tripoli.{/} {c2~}They were on their way to the Netherlands, tucked away behind tiles.{/} {c9}Three suspects are in custody, including a broker and two brothers from Syria,{/} {c10+c11}and Interpol is looking for a dealer from Belgium, whose premises in Antwerp were turned upside down on Tuesday.{/} {c18~}Damascus wants the mosaics back at once.{/} {c5~}Roughly one third of the floor has not been found.{/}

=== blog | en | mosaic
The peacock in the bathroom aisle

Notes from a tiler's daughter

My father laid floors. Kitchens, mostly, and one mosque, and the lobby of a hotel in Jounieh which has since been bombed, rebuilt, sold and renamed. He used to say that a floor is the only part of a house that carries everybody and is thanked by no one. I thought of him this week when the news came in from the north.

You know the story by now, or you think you do. {c2~}A shipment of bathroom tiles, the cheap kind, waits to leave for Holland, and behind the cheap tiles there are others.{/} Behind the cheap there is always something else. That is the first rule of ports.

What was there

{c1~}Fourteen slabs of a pavement from the age of Justinian.{/} {c15~}A peacock. A big cat going after a deer. A line of Greek with the name of a deacon in it, a man who wanted to be remembered and now is, though not the way he hoped.{/} {c4}They took it up with the kind of saw you use to cut kerbstones, and pasted it on cloth, like a poster.{/}

I have held such a saw. It screams. Somebody stood in a ruined nave and let it scream for days, and nobody in the village heard a thing. Or everybody did and ate that winter. I am not going to judge people who burn their own doors for heat. But let us not pretend, either, that this is a matter of a few bad men.

Ask yourself:

- Who buys a leopard for his hall and does not ask where it comes from?
- Who prints the catalogue?
- Who insures the crate?

{c19~}Because a lion's head that seems to belong to this very floor was up for auction on the internet last year, in plain sight, at the price of a decent car.{/} Did an expert raise an eyebrow? Did the platform? I would love to hear from them. They have my address.

The girl with the screen

The part I like best is the girl. {c7~}She is twenty-six, she sits in a cabin and looks at grey pictures all day, and on one of them she saw a stripe which was heavier than it should have been.{/} That is all. No tip, no spy, no satellite. A tired young woman on a state salary which would not buy her a single one of those little cubes, and she said: open it. {c8~}And this after the box had been sitting there for the better part of two weeks, with heaven knows how many people walking past it.{/}

I hope they give her a rise. They will give her a certificate.

The usual gentlemen

{c9~}The police have four men, one of whom makes his living by getting containers through the customs.{/} {c14~}His counsel says that he merely did the papers.{/} Of course he did. In this country everyone merely does the papers. The port merely stored the nitrate; the bank merely held the deposits.

{c10~+c11~}The man who matters, if there is one, is far away, has a gallery with good lighting in Flanders, which policemen have now visited, and is himself nowhere to be found.{/} {c12~}And the company that shipped the goods had been alive for a month.{/} A month! My father's cement took longer to cure.

Home, whatever that is

{c17~}The minister promises that the pieces will travel home when the road is safe.{/} I have heard this sentence all my life, about people. {c18~}Her colleagues across the border say they want them now, and they have old photographs to prove whose they are.{/} I look at those pictures, taken when I was in school: a guard on a plastic chair, a broom, a dog asleep on the leopard. It seems to me that the dog had the right idea.

Do we know how to be a good neighbour? I would start small. {c20~}Print the story of the busts as well, the ones the army dug out of a barn in the valley three years ago with so much television.{/} {c21}Has anybody gone to prison for those? Not one.{/} Until that changes, every seizure is a photograph and every photograph is a funeral.

Next week: why you should never seal terracotta with oil. I promise there will be no politics in it, or only a little.

=== arabic | ar | mosaic
{c1~+c2~}ضبط فسيفساء بيزنطية مهرّبة من سوريا في مرفأ طرابلس كانت في طريقها إلى هولندا{/}

بيروت - الأربعاء 11 آذار 2026

ثقافة وفنون

{c1}ضبط عناصر الجمارك في مرفأ طرابلس شمالي لبنان يوم الاثنين أربع عشرة لوحة من الفسيفساء البيزنطية داخل مستوعب،{/} {c2}وقد أُخفيت خلف شحنة من بلاط الحمامات كانت متجهة إلى روتردام، وفق بيان وزارة الثقافة.{/}

{c3}ويرجّح خبراء الوزارة أن اللوحات اقتُلعت من أرضية كنيسة تعود إلى القرن السادس في دير تمرة بريف إدلب.{/} {c5}وكانت مساحة الأرضية تبلغ 62 متراً مربعاً، ولا يزال نحو ثلثها مفقوداً.{/} {c6}وتُقدَّر قيمة المضبوطات في السوق السوداء بـ3.2 ملايين دولار.{/}

عين لا تخطئ

{c7}ويعود الفضل في كشف العملية إلى ريم عبد الساتر (26 عاماً)، المشغّلة على جهاز المسح، التي لفت نظرها خط رمادي كثافته أعلى من كثافة البلاط فطلبت فتح المستوعب،{/} {c8}علماً أنه كان مركوناً على الرصيف منذ أحد عشر يوماً.{/}

وعلى الصعيد القضائي، {c9}أُوقف أربعة أشخاص بينهم مخلّص جمركي وشقيقان سوريان،{/} {c13}واستجوبهم قاضي التحقيق زياد مهنّا حتى ساعة متأخرة من مساء الثلاثاء، وقد تصل عقوبتهم إلى السجن عشر سنوات.{/} {c10}أما الخامس، وهو تاجر تحف فرنسي، فتجري ملاحقته عبر الإنتربول.{/} {c12}وتبيّن أن الشركة المصدّرة «ليفانت سيراميكس» سُجّلت في زحلة في شباط الماضي.{/}

{c17}وقالت وزيرة الثقافة غادة صفير للصحافيين: «ستعود إلى ديارها حالما تصبح الطريق آمنة».{/} {c18}في المقابل، طالبت المديرية العامة للآثار والمتاحف السورية باستعادتها فوراً وأرسلت صوراً التُقطت في الموقع عام 2009.{/}

{c20}وكان الجيش اللبناني قد عثر عام 2023 على تمثالين نصفيين جنائزيين من تدمر في مزرعة بالبقاع.{/}

المصدر: وكالات

اشترك في نشرتنا الثقافية | اقرأ المزيد: كنائس المدن المنسية

=== other | en | busts
Lebanese army finds Palmyra busts in Bekaa farmhouse

BEIRUT, Nov 4, 2023 (Agence Centrale)

Lebanese soldiers found two funerary busts from the Syrian city of Palmyra in a farmhouse near Baalbek on Thursday, the culture ministry said. They had been hidden behind sacks of animal feed.

The busts, of a woman and a priest, come from an underground tomb of the second century, experts at the ministry believe. They had been sawn off at the shoulder and wrapped in blankets. On the black market they would fetch some $1.4 million.

A soldier on a drug raid noticed that a wall was newer than the others and had it opened.

Three men were arrested, among them the owner of the farm and two Syrian brothers. A fourth, a Turkish antiques dealer, is being sought through Interpol. Investigating judge Ziad Mehanna questioned the suspects on Friday, and they face up to ten years in prison. The owner's lawyer said his client had rented out the house.

The busts have been taken to the National Museum in Beirut under army escort. "They will go home as soon as possible," said the culture minister of the day, Karim Dagher. Syria's antiquities directorate asked for their immediate return and sent an excavation report from 1998.

A bust apparently from the same tomb was offered in a sale in Geneva in 2019 for 70,000 euros.

=== discrepancies
amount | c6 | wire: $3.2 million | release: 2.3 million US dollars | arabic: 3.2 ملايين دولار
number | c9 | wire: Four men | brief: Three suspects | blog: four men
name | c10 | wire: a Belgian art dealer | arabic: تاجر تحف فرنسي
