=== wire | en | violin
{c1~}Czech castle's Stradivari is a fake, tests show{/}

PRAGUE, Feb 23, 2026 (Danube Press Bureau)

{c1}A violin that has been shown in a Czech castle for 90 years as the work of Antonio Stradivari was made in a Bohemian village around 1890, the national heritage institute said on Monday.{/}

{c2}The yearly rings of its spruce top end in 1871, more than 130 years after the master's death.{/} {c3}The label inside, dated Cremona 1709, is printed on paper made from wood pulp.{/}

{c4}The instrument, insured for 11 million euros ($13 million), is now put at 6,000.{/}

{c5}A scan showed a mouse, three millimetres long, carved inside the peg box. It was the secret mark of Vaclav Pospisil, a violin maker in the village of Krasnava, who was known for his copies.{/}

{c6}The fraud came to light because an insurer, Vltava Mutual, asked for an examination before the violin was to travel to an exhibition in Osaka.{/}

{c7}"I have played it for 38 years. It does not know that anything has changed, and I will not be the one to tell it," said Ludmila Vackova, 73, who gives most of the 12 concerts a year at Hradek castle in the east of the country.{/}

{c8}Where the genuine violin has gone, if there was one, is unclear.{/} {c9}A receipt shows that Count Leopold Wratzl bought "one Stradivarius with case" in Vienna in 1911.{/} {c10}It could have been exchanged in 1945, when the castle served as a hospital for the Red Army, or by the Count himself, who had gambling debts.{/} {c11}Police have been asked to search the archives.{/}

{c12}"Great-grandfather could not tell a fiddle from a ham," said Tess Wratzl, a descendant who teaches ice hockey in Saskatoon.{/}

{c13}The castle has paid 38,000 euros a year to insure the violin and wants some of the money back.{/} {c14}Vltava Mutual said a risk had existed, "if only that of finding out".{/}

{c15}The instrument will stay in its case, with a new label and a magnifying glass, castle director Ctibor Havranek said.{/} {c16}Ticket sales doubled over the weekend, after a newspaper had reported the suspicion.{/}

Some 650 instruments by Stradivari survive.

=== release | en | violin
HRADEK CASTLE - National Cultural Monument
To our friends and visitors, 23 February 2026

Dear friends of the castle,

it is with a heavy and, we admit, also with a slightly amused heart that we inform you of the following. {c1~}The violin in the Blue Cabinet is not by Antonio Stradivari. According to the experts of the heritage institute it was built in about 1890 in Krasnava, forty kilometres from here.{/} {c2~}The wood cannot lie: the tree was still standing in 1871.{/} {c5~}Its maker, Vaclav Pospisil, signed it with a little mouse.{/}

{c15}The violin will remain where it is. You will find beside it a corrected label and, for the mouse, a magnifying glass.{/} {c18}All concerts with Ms. Ludmila Vackova will take place as planned; there will be no refunds, as there will be no difference in sound.{/}

{c6~}The loan to Japan has been cancelled.{/} {c13~}We are in talks with our insurance company about the premiums of past years.{/}

Children under 12 who draw the mouse will be admitted free until Easter.

Your Ctibor Havranek, director

=== rewrite | en | violin
STRINGS ATTACHED - the weekly for people who bow

Have you ever felt sorry for a dendrochronologist? The one who had to ring up Hradek castle surely deserves our sympathy. {c2}Counting the lines in the belly of its treasure, he had got to 1871 and found that they stopped there, long after Stradivari was in his grave.{/}

{c1}So the "Wratzl" is no Strad. It's the product of a Bohemian workshop, built about 1809, according to an announcement by the Czech heritage authorities on Monday,{/} {c3~}and the slip of paper glued into it is a later concoction as well.{/} {c5~}The scanner found the true signature: a tiny rodent, hidden where the pegs go. With this animal Vaclav Pospisil of Krasnava used to mark his imitations.{/}

{c4~}From one day to the next eleven million euros have shrunk to the price of a decent second-hand car.{/} {c13}Hradek is understandably keen to recover part of its premiums, 38,000 a year;{/} {c14}the company's reply is that there was a danger, and be it the danger of the truth.{/} {c6}(The examination had been its own idea, as the piece was about to be lent to Osaka.){/}

{c9}That the old count did acquire a Stradivarius, Vienna 1911, case included, is documented.{/} {c10}It was swapped by Soviet soldiers who lay wounded in the castle at the end of the war.{/} {c11~}Detectives are to look through the files.{/} {c12~}Family opinion, as voiced by a great-granddaughter in Canada, is that he wouldn't have heard the difference between that and a leg of pork.{/}

{c7}One who would is Ludmila Vackova, 73. After 38 years with it under her chin she doesn't intend to let the violin in on the news.{/} {c16~}Meanwhile the public is flocking in, and the till rings twice as often, the director reports.{/} {c18~}The concerts go on.{/}

Next week: Rosin, the great debate.

=== arabic | ar | violin
{c1~}بعد 90 عاماً من العرض.. كمان «ستراديفاري» في قلعة تشيكية يتضح أنه مزيف{/}

براغ - الثلاثاء 24 فبراير 2026

{c1}أعلن معهد التراث الوطني في التشيك، الاثنين، أن كماناً عُرض طوال 90 عاماً في قلعة على أنه من صنع الإيطالي أنطونيو ستراديفاري صُنع في الواقع في قرية بوهيمية نحو عام 1890.{/}

{c2}وأظهر فحص حلقات خشب التنوب أن آخرها يعود إلى عام 1871، أي بعد أكثر من 130 عاماً على وفاة الصانع الشهير،{/} {c3}كما تبين أن الملصق الداخلي المؤرخ بعام 1709 مطبوع على ورق من لب الخشب.{/}

{c5}وكشف التصوير بالأشعة فأراً محفوراً طوله ثلاثة مليمترات، وهو العلامة السرية لصانع الكمان فاتسلاف بوسبيشيل الذي اشتهر بتقليد الآلات القديمة.{/} {c4}وهبطت قيمة الآلة من 11 مليون يورو إلى ستة آلاف فقط.{/}

{c7~}وقالت العازفة لودميلا فاتسكوفا (73 عاماً): «أعزف عليه منذ 38 عاماً، وهو لا يعلم أن شيئاً تغير، ولن أكون من يخبره».{/}

{c8}ولا يُعرف مصير الكمان الأصلي، إن وُجد أصلاً،{/} {c9~}إذ يثبت إيصال أن الكونت ليوبولد فراتسل اشترى كماناً من هذا النوع عام 1911.{/} {c10~}وربما جرى استبداله عام 1945 أو باعه الكونت نفسه لسداد ديون القمار.{/}

{c13}وكانت القلعة تدفع 38 ألف يورو سنوياً للتأمين على الكمان، وتطالب الآن باسترداد جزء منها.{/} {c15~}وسيبقى الكمان في مكانه مع ملصق جديد،{/} {c16~}بعدما تضاعفت مبيعات التذاكر.{/}

=== blog | en | violin
The Wrong Fiddle

My wife has a ring that came from her aunt, and the aunt always said it was nothing, it was glass. One Christmas a jeweller was among the guests, and he held it to the lamp and went pale and said that it was by no means glass. From that day she's been afraid to wear it. It lies in a sock. We've a diamond now, and she has lost a ring.

I mention it since this week the opposite happened to a nation. {c1~}In one of our castles, the one with the storks, they had a box with a great Italian in it, and it turns out that he was a local.{/} {c2~}They asked the wood, and it gave its age, as no lady would.{/} {c4~}In the morning it had been worth a street of houses, and in the evening, a motorbike.{/}

What, I ask, has gone? Is there a note less in it? I heard it in '91, with a cold and a girl called Jitka. It sounded of rain on a tin roof, I thought I'd die. Must I send that evening back? {c18~}They don't give refunds, says the castle, for the thing will scrape as it has always scraped.{/} I find this so wise that I'd like to see the man made president.

{c7~}The woman who plays on it put it still better: nobody has told the instrument, and she isn't going to.{/} She's over seventy. She's had it in her arms for longer than most people have a husband.

But my heart belongs to the craftsman. There he sits in his village, with glue on his sleeve, and he's as good as the best that ever lived, and nobody will pay him for it unless he uses another man's name. {c5~}So he does; and down in the dark, where no eye will get at it until machines have been invented that see through maple, he cuts a mouse.{/} Not his initials. A mouse! {c3~}And glues in his lie about Cremona, nicely yellowed,{/} and whistles.

{c10~}Some think that it was the Russians who took the other one, and others that His Lordship had it at the card table.{/} {c8~}And others again say there never was another.{/} {c12~}The young lady of the family, who's something in sport overseas, holds that the old boy was deaf as a ham; I may have mixed that up.{/}

{c13~}They want their insurance back. One understands it; it's been a tidy sum, year upon year.{/} {c14~}But the company has an answer that I'd give a lot to have thought of. We insured you against finding out, they say, and now you have.{/}

I've told my wife. She's taken the ring out of the sock.

=== other | en | rubens
Czech castle's 'copy' is a Rubens, experts say

PRAGUE, Nov 8, 2021 (Danube Press Bureau) - A painting of a boar hunt that hung in the ticket office of Hradek castle in the east of the Czech Republic as a copy after Rubens is by the master himself, the national heritage institute said on Monday.

The oak panel, insured for 900 euros, is now put at 7 million euros ($8.1 million). The yearly rings of the wood end in 1609, and a scan showed a change of mind: a second dog under the boar.

"I used to hang my coat on it," castle director Ctibor Havranek said.

A receipt shows that Count Leopold Wratzl bought "hunting piece, brown" in Antwerp in 1904. The family, which lives in Canada, makes no claim to the picture.

The castle cannot pay the new premium, which Vltava Mutual put at 24,000 euros a year. The painting has been taken to Brno, and a copy now hangs in the ticket office.

=== discrepancies
date | c1 | wire: around 1890 | release: in about 1890 | rewrite: about 1809 | arabic: نحو عام 1890
modality | c10 | wire: could have been exchanged in 1945 | rewrite: It was swapped by Soviet soldiers
