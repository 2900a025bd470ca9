=== wire | en | moda
{t1~}Turkey holds nine over killing of Iranian defector in Istanbul{/}

ISTANBUL, Nov 4, 2025 (Strait News Agency) - {t1}Turkish police have detained nine people over the killing of a former Iranian diplomat who was shot at a ferry pier in Istanbul last week,{/} {t2}and are looking for a tenth, a Dutch citizen who is believed to have paid for the murder, officials said on Tuesday.{/}

{t3}Kamran Sohrabi, 47, who had been second secretary at the Iranian embassy in Baku until he fled in April 2023,{/} {t4}was hit by four bullets at the pier of Moda, on the Asian side of the city, at 8:12 a.m. on Oct 29, a public holiday.{/} {t5}He died in hospital two hours later.{/}

{t6}"This was not a robbery and not a quarrel. It was an order," Istanbul's chief prosecutor, Ferhat Ozdogan, told reporters.{/} {t7}Asked whose, he said that the investigation would go "as far as the evidence goes and not one metre further".{/}

{t8}Iran denied any part in it. Foreign ministry spokesman Behzad Mirdamadi said that Sohrabi had been dismissed for embezzling $212,000 of consular fees and had "many creditors and few friends".{/} {t9}Sohrabi's lawyer in Istanbul, Selin Aktug, said the accusation had been made only after he fled.{/}

{t10}Two Turkish security officials, who declined to be identified, said the intelligence service had intercepted messages in which a member of the Revolutionary Guards in Urmia promised 350,000 euros for the deed.{/} {t11}A third official, at the interior ministry, said no such messages were in the file and that a dispute among heroin traders could not be ruled out.{/} {t12}The prosecutor declined to comment on either account.{/}

{t13}The suspected gunman is a 19-year-old delivery rider from the district of Esenler who is named by the authorities only as B.K.{/} {t14}He was arrested 31 hours after the shooting, at the bus station of Edirne near the Bulgarian border, with 4,000 euros in his shoes.{/} {t15}According to his statement he had been hired through a messaging application by someone who called himself "Uncle Fox", and was told that the target was a man who had molested a child.{/}

{t16}"He cried for an hour when we told him who it was," an officer who was present said.{/} {t17}B.K.'s court-appointed lawyer said his client had been beaten and withdrew the statement.{/} {t18}The police denied that he had been beaten.{/}

{t19}"Uncle Fox", investigators believe, is Rachid Boulahdid, 36, a Dutchman of Moroccan descent who was convicted of cocaine trafficking in Antwerp in 2018 and escaped from a prison hospital a year later.{/} {t20}He lived in the Turkish resort of Bodrum until the summer and has since been reported in Tehran, in Dubai and in Casablanca.{/} {t21}The Netherlands said it had asked Turkey three times to extradite him;{/} {t22}Turkey said it had received two requests, both of them incomplete.{/}

{t23}The other eight are said to have provided the weapon, a motorcycle, two flats and the victim's timetable.{/} {t24}Among them is a waitress of the cafe at the pier, who had served Sohrabi a glass of tea every morning for five months and who sent a photograph of his table at 8:03.{/} {t25}She told police that she had been promised a job on a cruise ship.{/}

{t26}Sohrabi had worked since 2024 as a translator of detective novels, and was due to testify next month before a court in Berlin in the trial of two men accused of spying on exiles for Iran.{/} {t27}A spokeswoman for the court said the trial would go on; his testimony of six hours, recorded on video in July, may be shown.{/}

{t28}His widow, Laleh Adib, said he had asked for protection in August after he found a tracking device under his bicycle.{/} {t29}The governor's office said it had no record of any request.{/} {t30}Aktug showed journalists a form stamped on Aug 21.{/} {t31}The stamp, the office replied, was that of the department for stray animals in the same building.{/}

{t32}Turkey has long been a refuge for Iranian dissidents and at times a trap for them. In 2019 Masoud Molavi was shot dead in the Sisli district of Istanbul, and in 2020 the opposition figure Habib Chaab was lured to the city and smuggled to Iran, where he was hanged.{/} {t33}Western officials say that Tehran has come to rely on criminals, who ask no questions and can be disowned.{/} {t34}Iran calls this an invention of the Mossad.{/}

The affair comes at a delicate moment. {t36}President Reza Golestani is to visit Ankara on Nov 18 to sign a contract for natural gas, the first for 25 years.{/} {t37}A Turkish diplomat said that nobody on either side had suggested a postponement; an Iranian one said that it had been discussed "for about a minute".{/}

CHRONOLOGY
{t38}April 9, 2023: Sohrabi drives from Baku to Tbilisi with his wife and two suitcases of documents.{/}
{t39}Sept 2023: The German and Dutch authorities expel four Iranian diplomats on the strength of the papers.{/}
{t40}Feb 2024: An attempt on his life in Tbilisi fails when the gun jams.{/}
{t41}March 2024: The family moves to Istanbul.{/}
{t4~}Oct 29, 2025: He is shot.{/}

=== rewrite | en | moda
{t24~}A glass of tea at 8.03{/}

The murder of a translator on the Bosphorus and the many people who did not order it

LONG READ · by our Istanbul contributor · Comments (0)

{t24}For five months she put the glass in front of him each morning, and last Wednesday she took a picture of the table as well, and pressed "send". It was three minutes past eight. The waitress at the ferry cafe in Moda is among those now under arrest.{/} {t25}A liner was what she dreamed of; on board, she'd been told, there would be work for her.{/}

{t4~}Nine minutes later the man with the tea had four bullets in him.{/} {t5}By ten he was dead in a hospital bed.{/}

1. The victim

{t3~}His name was Kamran Sohrabi, aged 47, formerly of the diplomatic service of the Islamic Republic, which he had represented in Azerbaijan.{/} {t38}He left there in the spring of 2023 by road, bound for Georgia; with him travelled his wife and, in a pair of suitcases, paper.{/} {t39}The paper cost four of his ex-colleagues their posts in Germany and the Netherlands the following September.{/} {t40}In Tbilisi a first killer came for him, in February 2024. The pistol would not fire.{/} {t41~}Then came Turkey,{/} {t26~}and a new trade, that of putting whodunnits into Persian. He had an appointment in Berlin for December, to give evidence against a pair of alleged agents.{/} {t27}He can still be heard there: six hours of him were filmed in the summer, and the judges, who do not intend to stop, might have them screened.{/}

2. The boy

{t13}At nineteen, B.K. carried pizzas around Esenler on a scooter. Nothing more than his initials has been released by the justice system, which takes him for the one who fired.{/} {t14}Thirteen hours was all he had. They picked him up among the coaches in Edirne, a short ride from Bulgaria, and took four thousand euros out of his footwear.{/}

{t15}A stranger on a chat service, "Uncle Fox", had given him the job, he explained, along with the information that it concerned a child abuser.{/} {t16}On hearing the truth the lad wept for an hour on end, according to somebody in uniform who watched it.{/} {t17}He has since taken back every word. They hit him, says the lawyer whom the state provided.{/} {t18}They didn't, say the police.{/}

3. The uncle

{t19~}Behind the fox, detectives see a Dutch national: Rachid Boulahdid, found guilty of dealing in cocaine by a Belgian court, on the run since 2019, when he walked out of the sick bay.{/} {t2~}The bill was his to settle, they think. He has not been caught.{/} {t20}The sea air of Bodrum was what he had preferred until some months ago. Since then he's been placed in the Emirates, in Morocco and in Iran.{/} {t21+t22}Could he have been sent home in time? The Hague says it asked on three occasions. Ankara counts two, with pages missing on both.{/}

4. The paymaster

{t1~}Nine suspects sit in cells;{/} {t23~}one got the gun, another the bike, others the lodgings.{/} {t6}It was no argument and it was no hold-up, insists Ferhat Ozdogan, the city's top prosecutor, who speaks of an order.{/} {t7}By whom, he won't say; the proof would lead him as far as it led, to the metre.{/}

{t10~}Some in the security apparatus say more. In conversations that were listened in on, they claim, an officer of the Guards, based in Urmia, put 350,000 euros on the table.{/} {t11}Not in any papers that I've seen, objects somebody at the ministry of the interior, for whom it may yet turn out to be about heroin.{/}

{t8~}In Tehran, Behzad Mirdamadi of the foreign ministry remembers the deceased as a thief, who had helped himself to 122,000 dollars from the visa desk and left a queue of people to whom he owed money.{/} {t9}Of that they first spoke when he had gone, points out Selin Aktug, his counsel.{/}

5. The stamp

{t28}There had been a bug on the bike. Sohrabi discovered it in August, says Laleh Adib, to whom he was married, and he went and asked for a bodyguard.{/} {t29}Nothing of the sort has reached us, say those in the governor's service.{/} {t30}Here it is, says Ms Aktug, and holds up a sheet with a stamp and the date, 21 August.{/} {t31}Ah, but that is the stamp of those down the corridor, says the governor's service, who look after homeless dogs and cats.{/}

6. The background

{t33}Hire gangsters, they are discreet and nobody will believe that they know you: such is the method of today's Iran, as western services describe it.{/} {t34}Lies from Tel Aviv, comes the answer.{/} {t32~}Istanbul has seen two cases before, of which one ended on a pavement in Sisli and the other on a gallows back home.{/}

{t36~}In a fortnight the Iranian head of state, Reza Golestani, is expected in the Turkish capital for the signature under a gas deal that is to run for a quarter of a century.{/} {t37}Put it off? It never came up, assures a diplomat of the host country. It did, corrects one from the guest's, but not for longer than sixty seconds.{/}

— You have 2 free articles left this month.

=== radio | en | moda
EVENING EDITION – SCRIPT – ITEM 3 – 1'40"

CUE: {t1~}Police in Istanbul have rounded up nine people in connection with last week's shooting of an Iranian who had changed sides.{/} With more, here is our correspondent.

VOICE: You can still get a glass of tea on the pier at Moda, and people do; but one table is empty, and it has flowers on it. {t4~}That's where, on a bank holiday morning, a young man got off a motorbike and shot Kamran Sohrabi four times.{/}

{t3~}Mr Sohrabi used to be an Iranian diplomat. Two years ago he defected.{/} {t26~}He was going to be a witness in a spy trial in Germany.{/}

{t13~}The man who's thought to have pulled the trigger is nineteen and delivers food.{/} {t15~}He's told the police that he thought he was shooting a paedophile{/} – {t17~}although his lawyer says that was beaten out of him.{/} {t19~}The person who hired him is thought to be a drug dealer from the Netherlands;{/} {t2~}he's still at large.{/}

Who was behind the dealer? CLIP (Ozdogan, translated): {t6}"This was not a robbery and not a quarrel. It was an order."{/} {t7~}But he wouldn't tell us who gave it.{/}

{t8~}Iran says that it had nothing to do with this.{/} {t10~}Some Turkish officials are saying, very quietly, that a Revolutionary Guard offered a third of a million euros.{/} {t11~}Others, just as quietly, are saying that he didn't.{/}

And there's a reason to keep it quiet. {t36~}In two weeks' time the Iranian president's coming here with a gas contract.{/}

BACK ANNO: Our correspondent in Istanbul. Sport next.

=== blog | en | moda
FERRY TIMES
an expatriate's jottings, no. 88

I take my tea at a different pier, I want to say that first. When I read about it I was sitting with the glass in my hand, and my eyes went, before I could stop them, to the girl with the tray. She has been bringing it to me since the spring. She knows I don't take sugar. I've never asked her what she dreams of.

{t24~+t25~}Theirs dreamed of a cruise ship. That's what it took. For that, one morning, having set down the glass as she had done on a hundred and fifty mornings, she got out her phone and photographed a table.{/}

I keep coming back to that because I can't do anything with the rest. The rest has the scale of a newspaper. {t1~+t2~}So many in custody, and one more who got away and had the money.{/} {t36~}Some president who'll be along in a couple of weeks, with a pipeline under his arm;{/} one has got used to it. {t37~}It seems that for sixty seconds somebody did wonder if he ought to come.{/} I'd love to have been present at that minute. Did they look at their watches?

But a glass of tea, I understand.

He translated detective stories. I found one of them, in a shop in Beyoğlu that sells Persian books to people who can't go home; I can't read it, obviously. The cover has a candlestick on it. {t26~}He had turned to murder, you could say, after a career in diplomacy, and he'd have been in Germany by Christmas to tell some judges about the real thing.{/} {t27~}They have him on tape, it turns out, an entire working day of him. So he'll testify after all.{/} In his own line of business one would call that a device.

And who wrote this plot? If you were to hand it in, an editor would send it back. {t13~}A kid who carries hot food about on a moped.{/} {t15~}He gets a text from somebody who signs himself after an animal, and who explains that there's a monster who hurts children.{/} {t14~}And when it's done, does he vanish? He goes to the coach station with the cash in his trainers.{/} {t16~}He's said to have sobbed when it was put to him who his monster had been.{/} Well, {t17~}perhaps it's true and perhaps someone had given him reason to; his lawyer thinks the latter.{/} I have a nephew that age. He'd believe anything that came with a badge and a ping.

{t19~}The animal, they reckon, is a fellow from Holland in the powder trade, who'd been doing time for it until he gave them the slip.{/} {t20~}He used to have a place by the sea, in the very bay where I learned to windsurf, and we may have nodded to one another.{/} {t21~+t22~}You would think a government that wanted him back need only ask. It did, as often as in a fairy tale. One time fewer, says the other government, and you'd forgotten to fill in the back of the form.{/}

Forms! Let me tell you about the form. {t28~}He knew. That's what I can't bear. There had been some gadget stuck to his bike; so he went to an office, as one does here, with his papers in a plastic sleeve, and asked if anybody could keep an eye on him.{/} {t29~}They've never heard of him.{/} {t30~+t31~}His lawyer waves the carbon copy. It has been stamped. It's been stamped, says the office with some dignity, by the people who deal with strays.{/}

Anybody who has lived in this city for more than a year has stood at that counter. I once registered a bicycle as a foreign spouse. I used to dine out on it.

{t40~}There'd been another go at him before this, in another country; that time it was the pistol that let them down.{/} What do you do after such a thing? I think I should have gone to live up a fjord. {t41~}He picked us. He picked Istanbul,{/} the ferries and the gulls. {t32~}He'll have known as well as anyone what has happened here to his compatriots; there was one who got it in the street, and one who was carried home to the rope.{/} Maybe he thought that in a town of sixteen million you can be nobody. So did I. It's why I came.

As for who's behind it, I'm told not to speculate, having a residence permit to renew. {t8~}His former employers describe him as a fellow who had dipped into the till and was owed a hiding by half the world.{/} {t9~}They'd not said so while he was on the payroll, remarks the lawyer.{/} {t10~+t11~}People with no names have heard an officer naming a price, on a tape which, other people with no names inform us, doesn't exist.{/} {t7~}The man in charge will follow the proof to wherever it stops, and there, he promises, he'll stop as well.{/} You could read that as courage. I read it twice.

This morning I asked her. I said, what would you like to be? She thought about it, with the tray on her hip. She said she would like to be asked less.

=== arabic | ar | moda
{t1~}تركيا توقف تسعة أشخاص في قضية اغتيال دبلوماسي إيراني منشق بإسطنبول{/}

إسطنبول – الثلاثاء 4 نوفمبر/تشرين الثاني 2025

{t1}أعلن مسؤولون أتراك الثلاثاء توقيف تسعة أشخاص على خلفية مقتل دبلوماسي إيراني سابق أُطلق عليه الرصاص عند رصيف للعبّارات في إسطنبول الأسبوع الماضي،{/} {t2}مشيرين إلى البحث عن عاشر يحمل الجنسية الهولندية يُعتقد أنه موّل الجريمة.{/}

{t3}وكان كامران سهرابي (47 عاماً) يشغل منصب السكرتير الثاني في السفارة الإيرانية في باكو حتى فراره في أبريل/نيسان 2023،{/} {t4~}وقد أصيب بأربع رصاصات عند رصيف مودا في الشطر الآسيوي من المدينة صباح 29 أكتوبر/تشرين الأول.{/}

{t6}وقال كبير المدعين العامين في إسطنبول فرحات أوزدوغان: "لم تكن سرقة ولا شجاراً، بل كان أمراً".{/} {t7~}ورفض الكشف عن الجهة التي أصدرته.{/}

طهران تنفي

{t8}ونفت إيران أي ضلوع لها، وقال المتحدث باسم خارجيتها بهزاد ميردامادي إن سهرابي فُصل لاختلاسه 212 ألف دولار من الرسوم القنصلية وإنه كان "كثير الدائنين قليل الأصدقاء".{/} {t9}وردت محاميته سيلين أكتوغ بأن الاتهام لم يوجَّه إليه إلا بعد فراره.{/}

{t10~}وقال مسؤولان أمنيان تركيان طلبا عدم ذكر اسميهما إن الاستخبارات اعترضت رسائل يعد فيها عنصر في الحرس الثوري بمبلغ 350 ألف يورو مقابل التنفيذ،{/} {t11}إلا أن مسؤولاً ثالثاً في وزارة الداخلية أكد أن الملف خالٍ من مثل هذه الرسائل، وأنه لا يمكن استبعاد خلاف بين تجار الهيروين.{/}

«العم ثعلب»

{t13~}والمشتبه في إطلاقه النار شاب في التاسعة عشرة يعمل في توصيل الطلبات،{/} {t14~}أوقف في مدينة أدرنة قرب الحدود البلغارية وفي حذائه 4000 يورو.{/} {t15}وجاء في إفادته أن شخصاً يسمي نفسه "العم ثعلب" استأجره عبر تطبيق للمراسلة وأخبره أن المستهدف رجل اعتدى على طفل.{/} {t17}وقال محاميه المنتدب إن موكله تعرض للضرب وإنه سحب إفادته،{/} {t18}ونفت الشرطة ذلك.{/}

{t19~}ويعتقد المحققون أن "العم ثعلب" هو الهولندي من أصل مغربي رشيد بولحديد (63 عاماً)، المدان بتهريب الكوكايين عام 2018.{/} {t21}وقالت هولندا إنها طلبت تسليمه ثلاث مرات،{/} {t22}فيما قالت أنقرة إنها تلقت طلبين غير مستوفيين للشروط.{/}

{t24}ومن بين الموقوفين نادلة في مقهى الرصيف كانت تقدم الشاي للضحية كل صباح منذ خمسة أشهر، وأرسلت صورة لطاولته عند الساعة 8:03.{/}

{t28}وقالت أرملته لاله أديب إنه طلب الحماية في أغسطس/آب بعدما عثر على جهاز تعقب أسفل دراجته،{/} {t29}لكن مكتب الوالي أكد عدم وجود أي طلب مسجل.{/}

{t26}وكان سهرابي، الذي عمل منذ 2024 في ترجمة الروايات البوليسية، سيدلي بشهادته الشهر المقبل أمام محكمة في برلين في قضية رجلين متهمين بالتجسس على معارضين لصالح إيران.{/}

{t36}ومن المقرر أن يزور الرئيس رضا كلستاني أنقرة في 18 نوفمبر/تشرين الثاني لتوقيع عقد للغاز الطبيعي مدته 25 عاماً.{/}

=== other | en | moda2022
{v1~}Iranian exile survives shooting at Istanbul ferry pier{/}

ISTANBUL, May 16, 2022 (Strait News Agency) - {v1}A former Iranian air force pilot was shot and wounded at a ferry pier in Istanbul on Monday, and police detained a Turkish couple who had rented a flat opposite.{/}

{v2}Dariush Kamali, 52, who fled Iran in 2020 and runs a video channel with 1.3 million followers, was hit in the thigh at the pier of Uskudar, on the Asian side of the city, shortly before noon.{/} {v3}He was not in danger, his doctors said.{/}

"This was not a robbery. It was an order, or else it was a very strange misunderstanding," said Istanbul's chief prosecutor at the time, Tulay Serengil. {v4}She said the gunman, in the jacket of a courier firm, had escaped on an electric scooter and that cameras had followed him as far as the fish market.{/}

{v5}Iran denied any part in it. A spokesman for its consulate said that Kamali had lost a great deal of other people's money with a digital currency of his own, the Persepolis.{/} {v6}Kamali said from his bed that nobody had ever asked for his money back "by that method".{/}

{v7}Two Turkish officials said that the couple, a dentist and her husband, had received 60,000 dollars from an import firm in Van; a third said it was 16,000 and that it was for false teeth.{/}

{v8}Kamali had given up his police protection in January after a quarrel about the costs of his dog, which the officers had to walk, according to his brother.{/} {v9}The governor's office said that the protection had never been withdrawn and that on the day in question an officer had been parked round the corner.{/} {v10}The officer is suspended.{/}

{v11}In his videos the pilot reads out the names and the car registration numbers of members of the Revolutionary Guards.{/} {v12}The last, on Saturday, was about a depot for drones near Kermanshah and was watched four million times.{/}

{v13}The interior ministry said in February that it had foiled a plan to abduct an Iranian woman journalist by fishing boat, and that eight people were on trial for it.{/}

{v14}The shot was heard in the whole of the square. The band of a wedding party played on, since the musicians took it for a firework, a clarinettist said.{/}

{v15}The dentist's patients stood in front of the closed surgery on Monday evening. "She has my bridge," said Mehmet Inal, 70.{/}

{v16}The Iranian foreign minister is expected in Ankara on Thursday for talks on refugees, water and a railway.{/} A Turkish diplomat said there was no reason for him not to come. Ferries were running again after forty minutes.

=== other2 | en | moda2022
WEEKLY DIGEST FOR EXILES AND THOSE WHO READ THEM — issue 20/2022

The pilot and the dentist

{v2~}Our friend Dariush, who used to fly transport planes and then, two years ago, flew out, has a hole in his leg.{/} {v3~}He'll walk, they tell us.{/} {v1~}He was waiting for the boat to the European side, and from a house across the water's edge somebody had had him in view for weeks: a husband and wife, whom the police came for in the afternoon.{/}

{v4~}Not the marksman, though. He was dressed as one who brings parcels and left on one of those scooters that lie about everywhere; the last that any camera saw of him was among the mackerel.{/}

{v7~}We hear that the lady fills teeth and that her bank had had a credit from the east of the country. Sixty thousand? Sixteen? It depends on whom you buy lunch.{/} {v15~}Her clientele gathered in front of the practice, in some alarm; we've spoken with a gentleman of seventy whose bridgework is inside.{/}

Was he guarded? {v8~}He'd sent the guards away in the winter. There'd been words about who takes the dog out.{/} {v9~}Not so, according to the authorities: somebody was on duty the whole time, only not within sight.{/} {v10~}That somebody has been told to stay at home.{/}

Why him? Those who follow his broadcasts need no explanation. {v11~}He reads number plates aloud, and next to each of them, a name.{/} {v12~}Two days ago it was a store of unmanned aircraft in the west of Iran. Four million people have seen it.{/} {v5~}The consulate would have you believe that it's all on account of the coins he invented and the savings that went down with them.{/} {v6~}His reply from the sickbed deserves a prize: in that fashion, no one's ever sent him a reminder.{/}

{v13~}Readers will recall that eight defendants are before the court because of a colleague of ours who was to have been taken across the lake under a load of nets.{/} We'd been asked at the time to keep our addresses to ourselves. We have since moved twice.

{v16~}The minister is coming regardless. On the agenda: trains, rivers, and those who've run away.{/} In other words, us.

{v14~}A detail to finish with. There was a wedding in the square; the clarinet didn't miss a bar.{/} When the bride was told, she asked for the man's name, and sent a slice of the cake to his ward.

Next week: an interview with a smuggler, and how to tell if your telephone is warm for no reason.

=== discrepancies
time | t14 | wire: 31 hours after | rewrite: thirteen hours
amount | t8 | wire: $212,000 | arabic: 212 thousand | rewrite: 122,000 dollars
age | t19 | wire: 36 | arabic: 63
