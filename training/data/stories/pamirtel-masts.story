=== wire | en | licence
KABUL, Nov 18, 2025 (Silk Road News) - {c1}Afghanistan's Taliban government on Tuesday revoked the licence of PamirTel, the country's third largest mobile operator,{/} {c2}and gave its 3.8 million customers 30 days to move to other networks,{/} {c3}three people briefed on the decision said.{/}

{c4}The order was signed by Communications Minister Mawlawi Najib Rashadi after PamirTel had refused to install equipment that would allow the authorities to block single applications,{/} {c5}the people said.{/} {c6}The equipment, made by a firm in Shenzhen, would have cost $41 million.{/}

{c7}The regulator said that the company owed 2.9 billion afghanis ($43 million) in spectrum fees{/} {c8}and had "insulted the sovereignty of the emirate".{/} {c9}"A bird that doesn't answer the falconer has no use for a perch," its head, Qari Enayat Baraki, told reporters.{/}

{c10}PamirTel founder Daud Sarwarzai, who lives in Dubai, called the claim for fees invented.{/} {c11}He said that the company had paid $260 million in taxes since 2021 and employed 1,450 Afghans, 212 of them women working from home.{/} {c12}He would turn to an arbitration court in London, he said.{/}

{c13}Judge Mufti Karim Logari of the commercial court in Kabul froze PamirTel's accounts on Tuesday afternoon,{/} {c14}and soldiers were posted at its headquarters in the Shahr-e Naw quarter.{/} {c15}Employees were let out one by one after their telephones had been searched, a technician said.{/}

{c16}Prime Minister Mullah Abdul Wadud Ishchi had tried to delay the measure until spring,{/} {c17}one of the people said, but was overruled by the leadership in Kandahar.{/} {c18}His office denied that there were differences of opinion.{/}

{c19}The company runs the only masts in 61 districts,{/} {c20}most of them in Badakhshan and Nuristan,{/} {c21}and carries the salaries of aid workers and the calls of midwives, said the head of the United Nations mission, Margriet Hollema.{/} {c22}"Three hundred and forty clinics will fall silent," she said.{/}

{c23}Qatar's envoy to Kabul, Yousef al-Dafa, has offered to mediate{/} {c24}and was to meet Rashadi on Thursday.{/} {c25}A Qatari fund holds 18 percent of PamirTel's shares.{/}

{c26}Sohaila Nadiri, an exiled former member of parliament who leads the opposition Mountain Congress, said that the emirate was "sawing through its own telephone cable".{/}

{c27}Queues formed at shops of the state operator in Kabul, where the price of a SIM card rose from 100 to 350 afghanis within hours.{/} {c28}In the money market at Sarai Shahzada the afghani lost 2 percent.{/}

Rashadi, a former head of a seminary in Wardak, has been in office since the spring. Two of his three deputies are engineers. The ministry's building, a tower of 18 floors put up with the help of the Soviet Union and rebuilt after the wars, is the tallest in the centre of the city, and its lifts were out of order on Tuesday. Visitors who wished to see the minister had to climb.

{c29}Of the five operators that were active when the Taliban took power in 2021, only three will be left.{/} {c30}PamirTel was founded in 2006 with a loan from a bank in Bishkek and a single mast on a hill in Faizabad.{/}

=== arabic | ar | licence
{c1~}طالبان تسحب ترخيص شركة «بامير تل» للهاتف المحمول{/}

كابول – وكالات – 18 نوفمبر

{c1}سحبت حكومة طالبان، الثلاثاء، ترخيص شركة «بامير تل»، ثالث أكبر مشغل للهاتف المحمول في أفغانستان،{/} {c2~}وأمهلت زبائنها البالغ عددهم 3.8 مليون شهراً واحداً للانتقال إلى شبكات أخرى.{/}

{c4~}ووقّع القرار وزير الاتصالات المولوي نجيب رشادي إثر رفض الشركة تركيب أجهزة تتيح حجب تطبيقات بعينها.{/} {c6~}وتبلغ كلفة هذه الأجهزة الصينية الصنع 41 مليون دولار.{/}

{c7}وأعلنت هيئة تنظيم الاتصالات أن في ذمة الشركة 2.9 مليار أفغاني رسوماً لاستخدام الطيف،{/} {c9}فيما قال رئيسها القاري عنايت بركي: «الطائر الذي لا يجيب البازدار لا حاجة له إلى مجثم».{/}

{c10}وردّ مؤسس الشركة داود سروَرزي المقيم في دبي بأن هذه الديون مختلقة،{/} {c11~}مشيراً إلى أن الشركة سددت 620 مليون دولار من الضرائب منذ عام 2021.{/} {c12}وتعهد باللجوء إلى هيئة تحكيم في لندن.{/}

{c13~}وجمّد القاضي المفتي كريم لوغري حسابات الشركة،{/} {c14~}فيما انتشر جنود أمام مقرها.{/}

{c16~+c17~}وذكر أحد المطلعين أن رئيس الوزراء الملا عبد الودود إشجي حاول إرجاء القرار لكن قندهار رفضت ذلك.{/}

{c21~}وحذرت رئيسة بعثة الأمم المتحدة مارغريت هوليما من انقطاع الاتصال عن القابلات وعمال الإغاثة،{/} {c22}وقالت إن 340 عيادة ستصمت.{/}

{c23}وعرض المبعوث القطري يوسف آل دفع التوسط بين الطرفين،{/} {c25}علماً أن صندوقاً قطرياً يملك 18 بالمئة من أسهم الشركة.{/} {c26~}أما المعارِضة المقيمة في المنفى سهيلا ناديري فرأت أن الإمارة «تنشر كابل هاتفها بيدها».{/}

ولم يتضح بعد مصير أرصدة المشتركين.

=== rewrite | en | licence
Telecom Compass Asia
Subscriber content: free this week

{c19}In sixty-one districts of Afghanistan there is just one kind of bar on the display, and it belongs to PamirTel.{/} {c2~}In a month's time there will be none.{/} {c22~}Clinics by the hundred would no longer be reached, 430 of them, says Margriet Hollema, who heads the UN's mission;{/} {c21~}she is thinking of midwives, and of the wages that are sent by phone to those who distribute aid.{/}

{c1}The Taliban have taken away the permit of the operator, which is number three in the market.{/} {c3~}This comes from several persons who know of the decree.{/} {c4~+c5}According to them the minister, Najib Rashadi, put his name to it when the firm would not bolt on a device for switching off apps one by one.{/} {c6}A manufacturer in Shenzhen wanted 41 million dollars for it.{/}

{c7~+c8~}Officially it's about unpaid fees, forty-three million dollars' worth, and about respect.{/} {c9~}Enayat Baraki, the regulator, spoke of a bird that does not come when called.{/} {c10}From Dubai, Daud Sarwarzai, who set up PamirTel, let it be known that no such debt exists;{/} {c11~}on the contrary, more than a quarter of a billion in tax has been handed over in the past four years. His staff numbers 1,450, including 112 women at their kitchen tables.{/} {c12~}The matter will be put before arbitrators.{/}

{c13}A commercial judge, Karim Logari, had the firm's bank accounts blocked the same day.{/} {c15}Those who were at their desks had to hand over their handsets for inspection before they were let go, singly, one of the technicians recounts.{/}

{c16}The premier, Abdul Wadud Ishchi, would have preferred to wait until the snow melts.{/} {c17~}Kandahar decided otherwise.{/} {c24}On Thursday Yousef al-Dafa of Qatar is due to sit down with Rashadi,{/} {c23~}as a go-between;{/} {c25~}his country has money in the business.{/} {c26}An emirate that takes a saw to its own line: so it looks to Sohaila Nadiri of the Mountain Congress, once a deputy, now an exile.{/}

{c27~}In the capital, a chip for one's phone costs three and a half times what it did on Tuesday morning.{/} {c29}Three networks remain out of the five that there were when Kabul fell in 2021.{/}

=== radio | en | licence
ASIA AT SIX / item 3 / one minute

PRESENTER: {c1~}Can you hear me? If you're with PamirTel, in Afghanistan, soon you won't: its licence is gone.{/} {c2}Nearly four million people have thirty days to find another network.{/}

CORRESPONDENT: {c4~}The company wouldn't fit a box that blocks apps, we're told, and so Minister Rashadi pulled the plug.{/} {c7~}Regulator Enayat Baraki says there are bills it hasn't paid.{/} {c10~}Made up, says the owner, Daud Sarwarzai.{/} {c18}And the office of the prime minister, Mullah Ishchi, says that there is no quarrel at all within the leadership.{/}

PRESENTER: Who suffers?

CORRESPONDENT: {c20~}People up in the mountains, in Nuristan and such places.{/} {c22~}Margriet Hollema of the UN says hundreds of clinics will be cut off.{/} {c14}And here in Shahr-e Naw there are soldiers at the company's gate.{/} {c23~}Qatar's man, Yousef al-Dafa, would like to mediate.{/}

PRESENTER: {c28}The afghani is down by two per cent on the money market.{/} The weather...

=== blog | en | licence
The call from the roof

To telephone my aunt one had to climb. There was a mulberry tree, and beside it a ladder, and on the roof a stone that was called the Exchange. If you stood on it with your face to the north you had one bar, and if you lifted your left arm, two. She would take the call on a stone of her own, three valleys away. We shouted. All that I know about her illness I know because the whole village knew it.

{c19~}Those were their masts, the ones on the hills where nobody else would put any.{/} {c30~}I remember when there was one of them, above Faizabad, on credit, and the boys went up with binoculars to look at it.{/}

{c1~+c2~}And now it's over with them, thirty days and out.{/} I tried to explain this to my daughter, who is nine and believes that the telephone comes out of the wall like water. Who turns it off? Somebody with a pen. Why? Ah.

{c4~}Because they were asked for a little box with which one can pick out what people may look at, this yes, that no, and they didn't want to.{/} {c6~}Forty million for a box! From China!{/} My father had a box, too. It had a padlock, and it was for the radio, so that we shouldn't listen to the songs. We listened at the neighbours'. I wouldn't say that the padlock was useless: we got to know the neighbours.

{c9~}The man from the regulator has compared them to a bird that won't come to the glove.{/} He must have thought about it for some time, I imagine him in the bath. I've known falconers. The first thing that they teach you is to feed it.

Let me be fair, my friends tell me that I'm never fair. Those firms weren't saints. They took your credit and it melted; they sold you a song as a ringing tone, and you couldn't get rid of it, there was a mullah in our bazaar whose turban played a Bollywood number for a year. When the bills came we cursed them as one curses the rain. {c10~}Perhaps there was something owing, perhaps not; the proprietor, from his balcony by the Gulf, swears that it's all out of thin air.{/} I don't trust balconies.

{c21~}But the midwives. That's what the Dutch lady from the UN was talking about, of course, she knows what she's doing.{/} Nobody can be against midwives, except that some can.

{c26~}They're sawing at their own cable, one of ours has said, far away.{/} She has it in her to be a poet. It's what becomes of our deputies. As for me, I have looked for the stone, on the satellite pictures. The tree's gone. I think I've found the ladder.

=== wireless | en | hindukush
KABUL, Nov 27, 2025 (Silk Road News) - {h1}A court in Kabul on Thursday sentenced two managers of Hindukush Wireless, the country's smallest mobile operator, to four years in prison{/} {h2}for having sold calling data to foreigners.{/}

{h3}The ruling was signed by Judge Mufti Karim Logari after a hearing of 40 minutes,{/} two people briefed on the decision said. The managers, Zalmay Yusufi and Ehsan Panah, had no lawyer.

{h4}The regulator said that the two had passed on the numbers of 9,000 customers to a firm for opinion polls in Istanbul.{/} {h5}"He who counts another man's sheep wants to eat one," its head, Qari Enayat Baraki, told reporters.{/}

{h6}The company, which belongs to a family of carpet traders from Herat, said that the numbers had been taken from visiting cards in a restaurant.{/} It employs 230 people and will be placed under a trustee.

{h7}Communications Minister Mawlawi Najib Rashadi proposed that all customers in the country register their fingerprints by March.{/} Prime Minister Mullah Abdul Wadud Ishchi approved the plan, on condition that widows be exempt from the fee.

{h8}The head of the United Nations mission, Margriet Hollema, asked to see the two men in Pul-e-Charkhi prison and was turned away at the gate.{/} Qatar's envoy to Kabul, Yousef al-Dafa, said that he had brought them blankets.

PamirTel founder Daud Sarwarzai, who once tried to buy Hindukush Wireless, said at a fair in Barcelona that he had known Panah as a student. Sohaila Nadiri of the Mountain Congress called on pollsters to leave the country alone.

{h9}The poll had asked 1,200 Afghans by telephone how often they ate meat.{/} Its result, which was published in a medical journal, was: twice a month.

A licence for a mobile network in Afghanistan cost $30 million in 2005. Coverage reached nine in ten people before the war came to an end, and data is among the slowest in Asia.

Silk Road News. All rights reserved. Contact the desk: +971 4

=== arabic2 | ar | hindukush
{h1~}السجن أربع سنوات لمديرَين في شركة اتصالات أفغانية{/}

كابول – 28 نوفمبر 2025

{h1}قضت محكمة في كابول، الخميس، بسجن اثنين من مديري شركة «هندوكوش وايرلس»، أصغر مشغلي الهاتف المحمول في أفغانستان، أربع سنوات{/} {h2}بتهمة بيع بيانات مكالمات لجهات أجنبية.{/}

{h3~}وأصدر الحكمَ القاضي المفتي كريم لوغري بعد جلسة لم تتجاوز ساعة واحدة.{/}

{h4}وذكرت هيئة تنظيم الاتصالات أن المتهمَين سلّما أرقام تسعة آلاف زبون إلى شركة لاستطلاعات الرأي في أنقرة.{/} {h5}وقال رئيس الهيئة القاري عنايت بركي: «من يعدّ خراف غيره يريد أن يأكل واحداً منها».{/} {h6~}أما الشركة فأكدت أن الأرقام مأخوذة من بطاقات زيارة.{/}

{h7}واقترح وزير الاتصالات المولوي نجيب رشادي إلزام جميع الزبائن بتسجيل بصماتهم قبل مارس المقبل.{/} ويستعد رئيس الوزراء الملا عبد الودود إشجي لزيارة هرات مطلع الشهر.

{h8~}ومُنعت رئيسة بعثة الأمم المتحدة مارغريت هوليما من لقاء المحكومَين في السجن.{/} وتتواصل في الدوحة مشاورات يجريها المبعوث القطري يوسف آل دفع بشأن ملف المحتجزين.

{h9}وكان الاستطلاع قد سأل 1200 أفغاني هاتفياً عن عدد مرات أكلهم اللحم.{/}

ويعاني قطاع الاتصالات في أفغانستان نقص الكهرباء وقِدم المعدات، ويعمل كثير من الأبراج بالديزل. ويستخدم أقل من ربع السكان الإنترنت، وفق تقديرات البنك الدولي. وتشكو المعارضة في المنفى، ومن وجوهها سهيلا ناديري، من مراقبة المكالمات. ويطالب مستثمرون في القطاع، بينهم داود سروَرزي، بخفض رسوم استيراد البطاريات.

تابعنا على تطبيق الأخبار

=== kandahar | en | shutdown
KABUL, Feb 6, 2024 (Silk Road News) - Mobile internet was switched off in four southern provinces of Afghanistan on Tuesday, and operators were given no date for its return, three people briefed on the decision said.

The order concerns Kandahar, Helmand, Zabul and Uruzgan, with 5 million inhabitants. It was signed by Mawlawi Najib Rashadi, then the head of the provincial department of vice and virtue, after pictures of a wedding with music had been passed around. Calls and text messages were not affected.

"A net catches filth, and this is the season for mending it," Rashadi told a gathering of elders.

Qari Enayat Baraki, a deputy of the regulator at the time, said operators would be compensated with lower rents for their masts. Those of PamirTel in Kandahar stand on land that belongs to the army.

Daud Sarwarzai, its founder, said in Kabul that traffic had fallen by half in one day and that he was sending his engineers on holiday. He had met Mullah Abdul Wadud Ishchi, then the governor of Balkh, who showed understanding, he added. Ishchi's spokesman could not be reached.

Traders of pomegranates in Kandahar told of lorries which turned back at Spin Boldak because no customs form could be sent. Banks closed their counters at noon. A teacher of an online school for girls, who did not want to be named, said that 300 pupils had disappeared from her screen in the middle of a sum.

Margriet Hollema, who was visiting Kandahar for the UN children's fund, said that she had heard of the blackout from her driver. Qatar's foreign ministry, whose chief of Asian affairs is Yousef al-Dafa, recommended patience.

The politician Sohaila Nadiri read out the order to a committee of the European Parliament. In Kandahar's court for trade, Mufti Karim Logari adjourned all cases in which evidence was stored on the internet.

=== discrepancies
amount | c11 | wire: $260 million | rewrite: more than a quarter of a billion | arabic: 620 million dollars
number | c22 | wire: three hundred and forty | arabic: 340 | rewrite: 430
place | h4 | wireless: Istanbul | arabic2: Ankara
