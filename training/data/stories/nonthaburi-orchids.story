=== wire | en | ban
{c1~}Thai court bars opposition leader from politics{/}

By Nattaya Fenwick | Photo gallery (12)

BANGKOK, Dec 3, 2025 (Corvane News) - {c1}Thailand's Constitutional Court on Wednesday banned Thanin Kosolwong, the leader of the opposition Horizon Party, from politics for 10 years{/} {c2}for failing to declare a loan of 120 million baht ($3.7 million) before last year's election.{/}

{c3}The judges decided by six votes to three.{/} {c4}Thanin loses his seat at once, but the party, which has 142 of the 500 members of the lower house, was not dissolved.{/}

{c5}The money came from the telecoms tycoon Wirat Chaiyanon and was paid through an orchid nursery owned by his sister-in-law in Nonthaburi, the court found.{/} {c6}Wirat, who was not a party to the case, said from Singapore that it had been "a loan between classmates".{/}

{c7}"They can ban a man from parliament but not from the bus," Thanin told supporters.{/}

{c9}Four sources familiar with the matter said that aides of Prime Minister Phakphum Sirisawat had offered last month to have the petition withdrawn if Horizon dropped a motion of no confidence.{/} {c10}The prime minister's office denied it.{/}

{c12}Justice Minister Duangporn Leelanuwat said criminal charges might follow.{/} {c15}Bangkok's stock index lost 1.9 percent.{/}

=== rewrite | en | ban
{c8~+c1~}Paper birds for a banned man: how Thailand's opposition lost its leader, again{/}

By Mallory Eng and Prasert Yodrak / Mekong Weekly / 4 December

{c8}They had been folding since dawn. By the time the loudspeakers crackled, some 4,000 people were sitting on the lawn behind the government complex at Chaeng Watthana, each with a bird made of paper;{/} {c20}yellow, the party's colour, had sold out in the stationers' shops of the district.{/}

{c18}Boonlert Asavapong, who presides over the Constitutional Court, needed 95 minutes.{/} At the end of them {c1}Thanin Kosolwong, the head of the Horizon Party, was out of public life until 2035.{/}

{c2~}His offence is a sum missing from the form he filled in before the election: 210 million baht, borrowed and not declared.{/} {c5}Wirat Chaiyanon, the mobile-phone magnate, had lent it to him, so the judges say, by way of the books of a flower farm north of the capital which belongs to the sister of the magnate's wife.{/} {c6~}A matter between two old schoolmates, Mr Wirat explained by telephone from abroad.{/}

{c3~}It was not unanimous: three of the nine saw it otherwise.{/} {c21}One of these, Justice Malinee Thapthong, wrote that the form had no line for private loans, and enclosed a copy.{/}

{c4~}Horizon itself will go on, minus one member.{/} {c11}Arisara Wongdee, 34, who used to present the weather on a provincial channel and has been Mr Thanin's deputy, is to be confirmed at its head on Sunday.{/} {c7}He himself stepped down to the crowd, and said that one might keep a person out of the chamber, though hardly off the bus.{/} {c22}He then took the number 52 home.{/}

{c8~}Police led away three youths who had climbed a flagpole.{/}

{c9}Did there have to be a verdict at all? People close to the negotiations, three in number, relate that Prime Minister Phakphum Sirisawat's staff were ready in November to make the complaint go away, in exchange for peace in parliament: no vote of no confidence.{/} {c10~}There is no truth in that, according to Government House.{/} {c13}The debate will be held on the 16th as planned, although the opposition is 19 votes short.{/}

{c14}It was a lawyer from Lopburi, Sombat Intharakul, who had gone to the court. He has lodged 31 petitions in six years. "I am merely a reader of footnotes," he says.{/}

{c12}There may be worse to come. Duangporn Leelanuwat, the minister of justice, pointed out that false declarations can be tried in a criminal court too; they carry up to five years.{/}

{c15~}Investors sold.{/} {c16}The ambassador of Japan, Keiko Amagase, whose compatriots own 5,800 companies here, wished for "seasons that one can tell apart".{/}

{c19}Mr Thanin, a statistician of 46, gave up a chair at Thammasat to found the party in a noodle shop;{/} {c17}he is the ninth politician of weight to be banned by this court since 2019.{/}

More from the Weekly: The last ferryman of Ayutthaya / A word for every rain / Support us

=== arabic | ar | ban
تايلاند: {c1~}إبعاد زعيم المعارضة عن السياسة عشر سنوات{/}

بانكوك – الأربعاء 3 ديسمبر 2025

{c1}قضت المحكمة الدستورية في تايلاند، الأربعاء، بمنع ثانين كوسولونغ، زعيم حزب «الأفق» المعارض، من ممارسة العمل السياسي مدة عشر سنوات،{/} {c2}لأنه لم يصرح بقرض قيمته 120 مليون بات (3,7 مليون دولار) قبل انتخابات العام الماضي.{/}

{c3}وصدر القرار بأغلبية ستة قضاة مقابل اعتراض ثلاثة،{/} {c18}واستغرقت تلاوته على لسان رئيس المحكمة بونليرت أسافابونغ 95 دقيقة.{/}

{c4}وفقد ثانين مقعده فوراً، غير أن المحكمة لم تحل الحزب الذي يشغل 142 مقعداً من أصل 500 في مجلس النواب.{/} {c11~}وستخلفه نائبته أريسارا وونغدي.{/}

{c5~}ووفق المحكمة، جاء المال من قطب الاتصالات ويرات تشايانون عبر مشتل للزهور.{/} {c6}ووصفه ويرات، وهو ليس طرفاً في الدعوى، من سنغافورة بأنه «قرض بين زميلَي دراسة».{/}

{c8~}وتجمع نحو أربعة آلاف من أنصاره في محيط المحكمة حاملين طيوراً من ورق،{/} {c7}وقال لهم ثانين: «قد يمنعون المرء من دخول البرلمان، لكنهم لا يمنعونه من ركوب الحافلة».{/}

{c9}وتحدثت أربعة مصادر مطلعة عن عرض قدمه مساعدو رئيس الوزراء باكبوم سيريساوات الشهر الماضي بسحب الدعوى إذا تخلى «الأفق» عن مذكرة حجب الثقة،{/} {c10~}لكن مكتبه لم يعلق على ذلك.{/}

{c12}وألمحت وزيرة العدل دوانغبورن ليلانووات إلى احتمال ملاحقته جنائياً، وهي تهمة تصل عقوبتها إلى السجن خمسة أعوام.{/}

{c17}ويعد ثانين تاسع سياسي بارز تبعده المحكمة منذ عام 2019.{/} {c16~}ودعت سفيرة اليابان كيكو أماغاسي إلى بيئة سياسية أوضح.{/}

الأكثر قراءة: فيل يتجول في سوق ليلي | موسم الدوريان يبدأ مبكراً

=== radio | en | ban
BANGKOK ENGLISH SERVICE / THE SIX O'CLOCK / script, Wed

Good evening. {c1}Ten years without politics for Thanin Kosolwong. The Constitutional Court today sent the Horizon Party's leader off the field.{/} {c3~}Six judges were for it.{/} {c2~}A loan that he should have told the election authorities about was to blame.{/} {c5~}It was from Wirat Chaiyanon, the telephone billionaire.{/}

{c4~}His party survives, with 124 seats,{/} {c11~}and is likely to be led by Arisara Wongdee, known to older viewers for sun and showers.{/}

{c10}Not true, says the office of Prime Minister Phakphum Sirisawat{/} to {c9~}a report that a bargain was offered beforehand.{/} {c12~}The justice minister, Duangporn Leelanuwat, does not rule out a criminal case.{/}

{c14~}And the man who started it all? Sombat Intharakul tells us he simply likes footnotes.{/}

{c15}Stocks: down one point nine.{/} {c13~}Parliament: no confidence debate on the sixteenth, as it was.{/} Tomorrow: cool in the north, and bring a shawl.

=== blog | en | ban
WHAT THE FORM DOES NOT ASK

My late uncle filled in forms for other people. He had a folding table in front of the district office, an umbrella with the name of a fertiliser on it, and a rubber stamp of his own devising that had no legal force and was much in demand. A form, he would say, is a conversation with somebody who is not listening. You have to answer what they would have asked.

I thought of him when {c21~}one of the wise ones in robes, a lady, who did not go along with the rest, held up the sheet of paper and remarked that there had been nowhere to write it.{/} My uncle would have found a place. In the margin; on the back; with an asterisk.

{c2~}It was rather a lot to put in a margin, to be sure. Three or four million of the Americans' dollars, lent before the people went to vote,{/} {c5~}and it had come up through the pots of somebody's orchids.{/} I find the orchids touching. {c6~}Between old school friends, says the one who lent, by phone and from a safe distance.{/} I have old school friends. One owes me for a ferry ticket to Ko Sichang, and I hope that no court will ever ask.

Mind you, orchids are not a bad place for money to sleep. They need little, they look expensive, and no one can say what they are worth on a given morning. An aunt on the other side of the family grew them on coconut husks behind a petrol station. She would talk to them about her husband. In the year he left they won a prize in Ratchaburi, and she had the ribbon framed and hung where his photograph had been, and the petrol station gave her a free car wash.

{c1~}So he is out for a decade, and when he comes back in he will have grey hair.{/} {c19~}He taught sums at the university before he went in for all this,{/} and I wonder whether he has worked out the odds; {c17~}he must be the eighth or ninth to go that way within a few years.{/} We are hard on our clever young men. We water them and water them, and then one day somebody comes along with shears.

{c8~}The birds were pretty, thousands of them.{/} I can fold a frog, a box and, at a pinch, a hat. When the rain came at four they all went soft in the hands of those who held them, and nobody seemed to want to be the first to let go. That is what stays with me, more than the speeches: a lawn full of people standing in the wet with a lump of coloured pulp in their palms, looking for a dustbin, because we are a tidy nation.

{c14~}A country lawyer is behind it, who says of himself that he reads what is printed small.{/} My uncle did that as well. But then he would fold up the table, and tell no one.

=== other | en | spectrum
Thai tycoon charged over spectrum auction

BANGKOK, Dec 12, 2025 (Corvane News) - Thailand's anti-corruption commission on Friday charged the telecoms tycoon Wirat Chaiyanon with collusion in an auction of mobile-phone frequencies, three days after he had returned by private jet from Singapore.

Four sources familiar with the matter said that the commission had voted by five to two, and that one of its members had asked in vain to wait for a report from the Swiss authorities.

According to the charge sheet, Wirat agreed with a rival in a karaoke bar that neither of them would bid more than 9.4 billion baht for a block of frequencies that experts had valued at twice as much. The rival, who has become a monk, is a witness.

"I sang, but I did not agree on anything," Wirat told reporters. He was released against a bond of 50 million baht.

Prime Minister Phakphum Sirisawat, in whose first cabinet Wirat's brother was minister of transport, said the commission was independent and that he had not used the phone in question. Justice Minister Duangporn Leelanuwat, a former prosecutor, said the case had been on her desk once and had been "thin at the time".

Thanin Kosolwong, the best-known face of the opposition Horizon Party, wished the tycoon a fair hearing. The activist lawyer Sombat Intharakul said he would ask the Constitutional Court, presided over by Boonlert Asavapong, to annul the auction as a whole.

Shares in Wirat's company, Siam Echo, fell 8 percent. Its bonds, of which some are held by Japanese life insurers, were little changed; Ambassador Keiko Amagase said she was in touch with holders.

Arisara Wongdee, a Horizon member of parliament, calculated that with the difference every school in Isan could have been given a library and a roof.

Siam Echo has 21 million subscribers and was built out of a pager business that Wirat, now 47, inherited from an aunt.

(c) Corvane News

=== other2 | en | shares
Thai court clears opposition leader in shares case

BANGKOK, Aug 14, 2024 (Corvane News) - Thailand's Constitutional Court on Wednesday acquitted Thanin Kosolwong, the leader of the opposition Horizon Party, of having held shares in a radio station, and thus kept him in parliament.

The judges decided by eight votes to one. The station had broadcast nothing but lottery numbers since 2009 and had no licence any more, Boonlert Asavapong, in his second month as the court's president, said in a ruling that took 40 minutes to read.

The 12,500 shares, worth about 1,900 baht in all, had come to Thanin from a grandfather.

"I have lost a fortune and kept a seat," he told supporters, who had brought transistor radios and turned them up.

Two sources familiar with the matter said that the court had been close to dismissing the petition unheard, and had only gone ahead because a date had already been printed.

Prime Minister Phakphum Sirisawat congratulated his rival by text message. Justice Minister Duangporn Leelanuwat said the law on media shares should be "aired like a mattress". The petitioner, Sombat Intharakul, said that he would read the ruling on the train and that he had further questions.

Keiko Amagase, the new ambassador of Japan, attended the session with an interpreter. Foreign chambers of commerce had warned that another by-election would delay the budget.

The stock exchange gained 0.8 percent. Siam Echo, the telecoms group of Wirat Chaiyanon, which had offered the station's frequency back to the state in the spring, rose by twice as much.

Three other members of parliament are still waiting for verdicts in cases of the same sort, among them one who owns a tenth of a magazine on fighting fish. Arisara Wongdee, Horizon's spokeswoman, brought the court a potted fern as a present. It was sent back by courier.

Most read: Floods in Nan | Monk wins chess title | The end of the tuk-tuk?

=== discrepancies
amount | c2 | wire: 120 million baht | arabic: 120 million baht | rewrite: 210 million baht
source_count | c9 | wire: four sources | arabic: four sources | rewrite: three in number
number | c4 | wire: 142 seats | arabic: 142 seats | radio: 124 seats
attribution | c10 | wire: the office denied it | radio: not true | arabic: the office did not comment
