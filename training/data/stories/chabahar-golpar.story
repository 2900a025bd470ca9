=== wire | en | loss
{c1~}Iran loses satellite{/} {c2~}an hour and a half after launch{/}

TEHRAN, Feb 17, 2030 (Meridian News) - {c1}Iran on Sunday lost contact with its earth observation satellite Golpar-2,{/} {c2}96 minutes after it had been launched from the space centre at Chabahar on the Gulf of Oman.{/}

{c3}State television had reported a full success at ten; at noon the presenter was interrupted in the middle of a poem.{/}

{c4}The upper stage of the rocket shut down 11 seconds too early, said the head of the space agency, Parvaneh Sohrabi, so that the lowest point of the orbit is at 178 kilometres instead of 500.{/} {c5}The satellite will burn up within nine days.{/} {c6}"We have lost a bird, not the sky," she told reporters.{/}

{c7}Golpar-2 weighs 140 kilograms and was to measure the water in Lake Urmia and the sinking of the ground around Tehran.{/} {c21}It had cost 42 million euros.{/}

{c8}Five people familiar with the preparations said that engineers had asked for a delay of two weeks because of a leaking valve, and that the minister of communications, Daryoush Etemadi, had refused on account of the anniversary of the agency.{/} {c9}Etemadi denied it. "Nobody launches a rocket by the calendar on the wall," he said.{/}

{c14}The upper stage was made by Setareh Pardaz, a private company in Isfahan, whose owner, Behrouz Tavakkoli, is married to the minister's sister.{/} {c15}The company said that the stage had passed 14 tests.{/}

{c10}President Kamran Vaziri-Nejad ordered an inquiry which is to report to him in 30 days.{/}

{c11}A member of parliament from Shiraz, Yalda Kermanshahi, who leads the small opposition group Hamdeli, demanded that the minister be dismissed, and said she had 61 signatures for a motion.{/} {c22}Ten are needed.{/}

{c12}The French ambassador, Etienne Marchal, said that his country regarded launches of this kind as a help to the building of missiles.{/} {c13}The foreign minister, Mahmoud Ranjbar, thanked him for "his sorrow about a fallen bird".{/}

{c16}It was the third failure in four launches since 2027.{/} {c17}The next satellite, Golpar-3, had been planned for September; Sohrabi said that it would now have to wait for at least a year.{/}

Sohrabi, an engineer from Tabriz, leads an agency of 2,200 people, which shares a canteen with the meteorological service. The director of the latter said on Sunday that the weather, at least, had been faultless. Several hundred families had watched from the beach, some of whom had camped there since Thursday, and ice cream sellers reported the best morning of the year. By the evening the stands had been taken down, and a banner with a line by Hafez lay folded on a lorry.

{c20}A shepherd near Iranshahr found a tank of the first stage, as large as a car, among his goats.{/} {c23}Nobody was hurt.{/} {c19}Three thousand schoolchildren in Chabahar had written their names on the nose cone.{/} {c24}The names, the agency said, had reached space.{/}

{c18}The American catalogue of objects in orbit listed two new entries on Sunday evening, one of them tumbling.{/}

=== arabic | ar | loss
{c1~}إيران تفقد الاتصال بقمر صناعي{/} {c2~}بعد ساعة ونصف من إطلاقه{/}

طهران – الأحد 17 فبراير 2030

{c1}فقدت إيران الأحد الاتصال بقمرها الصناعي لرصد الأرض «كلبر 2»،{/} {c2}بعد 96 دقيقة من إطلاقه من مركز تشابهار الفضائي المطل على خليج عمان.{/}

{c3~}وكان التلفزيون الرسمي قد أعلن نجاح العملية صباحاً قبل أن يقطع برامجه ظهراً.{/}

{c4}وقالت رئيسة وكالة الفضاء بروانه سهرابي إن المرحلة العليا من الصاروخ توقفت قبل موعدها بإحدى عشرة ثانية، فبلغت أدنى نقطة في المدار 178 كيلومتراً بدلاً من 500،{/} {c5}متوقعة احتراق القمر خلال تسعة أيام.{/} {c6}وأضافت: «خسرنا طائراً ولم نخسر السماء».{/}

{c7~}ويزن القمر 140 كيلوغراماً، وكان مخصصاً لقياس مياه بحيرة أرومية،{/} {c21}وبلغت كلفته 24 مليون يورو.{/}

{c8}وأكد خمسة أشخاص مطلعين أن المهندسين طلبوا التأجيل أسبوعين بسبب صمام يسرّب، لكن وزير الاتصالات داريوش اعتمادي رفض بسبب ذكرى تأسيس الوكالة،{/} {c9~}وهو ما نفاه الوزير.{/}

{c14}والمرحلة العليا من صنع شركة «ستاره برداز» الخاصة في أصفهان، التي يملكها بهروز توكلي زوج شقيقة الوزير.{/}

{c10}وأمر الرئيس كامران وزيري نجاد بفتح تحقيق تُرفع نتائجه خلال ثلاثين يوماً،{/} {c11~}فيما طالبت النائبة المعارضة يلدا كرمانشاهي بإقالة الوزير.{/}

{c12}ورأى السفير الفرنسي إتيان مارشال أن مثل هذه العمليات تخدم تطوير الصواريخ،{/} {c13}فرد وزير الخارجية محمود رنجبر شاكراً له «حزنه على طائر سقط».{/}

{c16}وهذا ثالث إخفاق من أصل أربع عمليات إطلاق منذ 2027.{/} {c17~}وأُرجئ إطلاق «كلبر 3» الذي كان مقرراً في سبتمبر.{/}

=== rewrite | en | loss
**{c20~+c3~}Goats, a tank and a poem cut short:{/} {c1~}Iran's bad day in orbit{/}**

Orbit & Ocean, the newsletter for people who look up
Posted Monday by Gwen Prothero | 3 min

{c20}Out near Iranshahr a man who keeps goats came upon something metal, the size of a family car, that had not been there in the morning.{/} {c23}It missed him and it missed the animals.{/} It belonged to a rocket, and the rocket's day had been no better than that.

{c2~}Lift-off from the coast at Chabahar was on time.{/} {c3}At 10 a.m. viewers were told that all had gone perfectly. Two hours on, a man reciting verse on the same channel was taken off the air.{/} {c1~}Golpar-2 had stopped talking.{/}

{c4~}What went wrong is simple, says Parvaneh Sohrabi, who runs the Iranian space agency: the second engine quit 17 seconds before it should have.{/} {c5~}The thing comes down in about a week and will go up in flames doing so.{/} {c7~+c21}It was meant to keep an eye on a dying lake and a sinking capital, for 42 million euros.{/}

{c14~}The engine was the work of Setareh Pardaz, proprietor Behrouz Tavakkoli, brother-in-law to communications minister Daryoush Etemadi.{/} {c15}Fourteen times it was tested and fourteen times it passed, says the firm.{/} {c8~}But five insiders tell of a valve that dripped and of a plea for another fortnight, which the minister turned down.{/} {c9}He says that isn't so: no one picks a launch day off a wall calendar.{/}

{c11+c22}Yalda Kermanshahi of Hamdeli has got 61 of her fellow deputies to sign against him, when ten would do.{/} {c10}The president, Kamran Vaziri-Nejad, prefers to hear first from a panel of inquiry, due in a month.{/}

{c19~+c24}On the bright side, the names of thousands of pupils have been in space, if one trusts the agency.{/}

Subscribe | Launch calendar | Our mugs

=== brief | en | loss
World in short

TEHRAN: {c1~+c2~}Iran's newest satellite fell silent on Sunday soon after take-off.{/} {c4~}Its orbit is far too low, the space agency's head, Parvaneh Sohrabi, said,{/} {c5}and in nine days at most it will have burnt up.{/} {c16}Three of the country's last four attempts, going back to 2027, have failed.{/} {c10~}President Vaziri-Nejad wants an inquiry.{/} {c12~}France repeated that it sees such rockets as missiles by another name,{/} {c13~}for which its envoy, Etienne Marchal, got an ironic thank-you from Foreign Minister Mahmoud Ranjbar.{/} {c18}US trackers have catalogued two objects, one turning over and over.{/} {c17}No further launch is likely before next year: Golpar-3, which was due in September, has been put back by at least twelve months.{/} Communications Minister Daryoush Etemadi was seen leaving by a side door.

=== blog | en | loss
The Roof in Yusefabad

On our roof there are eleven water tanks, a trampoline, and Mr Amini from the second floor, who has had a telescope since before the revolution and who won't say which one. He shows you Saturn if you bring pistachios. On Sunday I brought pistachios, and he didn't want to look.

"It's not up there," he said. Or rather it is, and it isn't. {c5~}For a few more nights it'll go round above our washing, lower each time, and then there will be a spark.{/} Somebody in Peru will wish upon it. Why Peru? I asked. He shrugged. It is always Peru, he said, they have the sky there and we have the antennas.

I am an accountant, and my thoughts about heaven are those of an accountant. {c21~}Forty-odd million, and not rials.{/} {c2~}It worked for about as long as a football match with the usual quarrels.{/} By my reckoning that makes the minute rather dear, and I say so as one who's been to the dentist. {c16~}One could live with it, had the last ones not gone the same way, all but one.{/}

{c7~}What hurts is that it was the sensible one. It was supposed to look at our lake and at the ground under this very house.{/} What is left of the lake, I mean; and the house goes down every year by the height of a hand. The trampoline stands crooked. I put books under it. My wife, who comes from those shores, remembers steamers. She has a photograph with her father in a bathing suit, up to the waist in what now is a salt road on which one can drive to a wedding.

{c8~}Some fellows in overalls had said wait, it drips; but there was a birthday to be kept.{/} I don't know if it's true. One hears so much on the stairs. When our boiler drips we have a meeting, with minutes, and Mrs Golzar from the fourth brings barberry rice, and it is put off till the new year by seven votes to four. That's the only constitution I have ever seen at work. {c9~}The gentleman concerned says no.{/} {c14~}The gentleman concerned has family in the trade, and who hasn't? My brother-in-law sells tiles. But our bathroom stays down here.{/}

Mr Amini thinks it will be looked into. {c10~}He says it has been ordered, from as high as orders come from.{/} He has seen a lot of looking into, in his time, with that instrument. "One sees everything the wrong way up," he says, "and very small."

{c19~}My niece by the sea had put her name on the tip of it, in green, with a heart. All the classes did.{/} What shall I tell her? {c24~}That she's been to space; it has been confirmed officially.{/} So I told her. She asked whether she could go again.

=== contract | en | contract
{h1~}Iran, Kazakhstan sign launch deal{/}

TEHRAN, Feb 5, 2030 (Meridian News) - {h1}Iran signed an agreement on Tuesday under which two of its communications satellites are to be carried into space from Baikonur in Kazakhstan,{/} {h2}for a price of 31 million euros.{/}

{h3}Four people familiar with the negotiations said that President Kamran Vaziri-Nejad had insisted on the deal after his minister of communications, Daryoush Etemadi, had twice let the deadline pass.{/} {h4}Etemadi denied that there had been any disagreement. "Nobody quarrels over a bus ticket," he said.{/}

{h5}The satellites, Hodhod-1 and Hodhod-2, weigh 900 kilograms each and are to bring the internet to 14,000 villages.{/} {h6}The first is to be launched in the spring of 2032,{/} said the head of the space agency, Parvaneh Sohrabi. {h10}"Our own birds are still small," she told reporters. "These are camels."{/}

{h7}They are being built by Setareh Pardaz of Isfahan, the company of Behrouz Tavakkoli, which will receive 88 million euros and has taken on 200 engineers.{/} {h11}It used to make water heaters.{/}

{h8}A member of parliament from Shiraz, Yalda Kermanshahi, whose group Hamdeli has nine seats, said that the price had been 19 million when she first asked, and that she would ask again.{/}

{h12}The French ambassador, Etienne Marchal, welcomed the agreement: what went up from Baikonur, he said, went up under the eyes of everybody.{/} {h13}The foreign minister, Mahmoud Ranjbar, replied that Iran did not sign contracts in order to be looked at.{/}

{h9}The signing had to be repeated because the pen presented by the Kazakh side, a copy of a rocket, did not write.{/}

The space centre at Chabahar, which was built from 2021, cannot lift more than 200 kilograms. An enlarged pad is to be ready in 2034. It will be named after the astronomer Abd al-Rahman al-Sufi.

=== contract2 | en | contract
{h10~}How much is a ticket for a camel?{/} {h1~}Tehran books with Baikonur{/}

Silk Route Business Wire - aerospace
Photo: the second pen. Courtesy of the ministry

{h9}It took two pens to sign it, since the first, in the form of a launch vehicle, was dry.{/} {h1}The paper commits Kazakhstan to putting up a pair of Iranian telecom satellites from its cosmodrome,{/} {h2}and Iran to paying 31 million euros.{/}

{h5}Hodhod-1 and its twin, 900 kg apiece, should connect 40,000 villages to the web.{/} {h10~}Ms Sohrabi, who heads the space agency, likened them to camels.{/} {h6~}One will travel in two years' time,{/} the other when the first has been paid for.

{h7~}For Behrouz Tavakkoli of Isfahan, whose Setareh Pardaz got the order to build the pair, it is a good month:{/} {h7~+h11}88 million euros is more than ten years of water heaters.{/}

{h3~}That there's a deal at all is owed to the president, Kamran Vaziri-Nejad, sources close to the talks say; his minister for communications, Daryoush Etemadi, had dragged his feet.{/} {h4}The minister won't have it: over a bus ticket, says he, one does not fall out.{/}

{h8~}Expect questions. Yalda Kermanshahi, for Hamdeli, recalls a quotation of 19 million.{/} In the bazaar of Isfahan, where the engineers lodge, rents have gone up by a third, and a pastry in the shape of a satellite dish has come on the market. {h12~}France is pleased for once;{/} {h13~}Mahmoud Ranjbar, at the foreign ministry, isn't pleased that it's pleased.{/} From Astana one hears that other customers are waiting, Mongolia among them, and that the queue is kept in pencil.

Tags: telecoms, Kazakhstan, satellites, pens

=== arabic2 | ar | shabdiz
إيران تنجح في وضع قمر «شبديز» في مداره

طهران – 9 أكتوبر 2027
مراسلنا

وضعت إيران السبت قمرها الصناعي الصغير «شبديز» في مداره على ارتفاع 430 كيلومتراً، بعد إطلاقه من مركز تشابهار الفضائي، وفق ما أعلنه نائب رئيس وكالة الفضاء آنذاك داريوش اعتمادي.

وقال اعتمادي: «أطلقنا فرساً ولن يتعب». وتسلم الفنيون في محطة ماهدشت أولى الإشارات بعد سبع دقائق.

ويزن القمر 31 كيلوغراماً ومهمته تصوير حقول الزعفران في خراسان، وشارك في تصميمه طلاب من جامعة شريف تحت إشراف المهندسة بروانه سهرابي، التي قالت إن الفريق لم ينم منذ ثلاثة أيام.

وأفادت مصادر مطلعة بأن الإطلاق تأجل مرتين خلال الصيف بسبب الرياح الموسمية. وصُنع هيكل القمر في ورشة تابعة لرجل الأعمال بهروز توكلي في أصفهان مقابل مبلغ رمزي.

وهنأ كامران وزيري نجاد، وكان حينها رئيساً لبلدية تبريز، العاملين في المشروع ووعد بإطلاق اسم القمر على ساحة في مدينته. أما النائبة يلدا كرمانشاهي فدعت إلى نشر الصور مجاناً على المزارعين.

وفي باريس، قال إتيان مارشال، وكان مسؤولاً عن الشرق الأوسط في الخارجية الفرنسية، إن بلاده تدرس البيانات، بينما وصف السفير محمود رنجبر هذا الموقف بأنه «دراسة لا تنتهي».

ومن المقرر أن يعمل القمر ثمانية عشر شهراً.

=== discrepancies
amount | c21 | wire: 42 million euros | arabic: 24 مليون يورو | rewrite: 42 million euros
number | c4 | wire: 11 seconds | arabic: إحدى عشرة ثانية | rewrite: 17 seconds
number | h5 | contract: 14,000 villages | contract2: 40,000 villages
