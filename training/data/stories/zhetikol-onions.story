=== wire | en | onions
{c1~}Kazakh farmers block highway with onions over export ban{/}

ZHETIKOL, Kazakhstan, 14 October 2025 (Steppe News Agency). {c1}Farmers in southern Kazakhstan tipped some 300 tonnes of onions on to the main road to Uzbekistan on Tuesday to protest against a ban on exports.{/} {c2}The road was closed for seven hours, and lorries queued for 26 kilometres.{/}

{c3}The government prohibited the sale of onions abroad for three months from 1 October, after prices in the shops of Astana and Almaty had doubled since July.{/} {c4}Growers say they now get 38 tenge a kilo, which is less than it costs to dig them up.{/}

{c5}"In Samarkand they pay a hundred. I can see the border from my barn," said Bauyrzhan Seitkali, who farms 70 hectares and leads the growers' union of Zhetikol district.{/} {c6}Half of the district's harvest, about 90,000 tonnes, is usually sold abroad.{/} Seitkali, 52, was a wrestling coach before he took over his uncle's land.

{c7}Police detained 16 people, Seitkali among them, and released all but two in the evening.{/} {c8}A traffic officer slipped on onions and broke his wrist.{/}

{c9}Agriculture Minister Dinara Ospanova said the ban would stay until 31 December{/} {c10}but offered to buy 40,000 tonnes for state reserves at 60 tenge a kilo.{/} {c11}The union rejected the offer, saying that the state had still not paid for potatoes it took in 2023.{/}

{c12}Storehouses in the district can hold no more than 25,000 tonnes,{/} {c13}and frost is forecast for the weekend.{/}

{c14}The antimonopoly agency is investigating five wholesalers who are suspected of keeping prices up by agreement.{/} {c15}Its head, Ruslan Akhmetkali, said that of the 190 tenge a shopper pays, farmers receive a fifth.{/}

{c16}Uzbekistan and Tajikistan have asked Astana to let through loads that were under contract before the ban.{/} {c17}The village of Kyzyl-Dala invited drivers stuck in the queue to supper and cooked onion soup for 400.{/}

A similar ban in 2022, on sunflower seed, was lifted after a month.

=== arabic | ar | onions
{c1~}مزارعون في كازاخستان يغلقون طريقاً دولياً بالبصل احتجاجاً على حظر تصديره{/}

أستانا | 15 أكتوبر 2025 | اقتصاد

{c1}أفرغ مزارعون في جنوب كازاخستان الثلاثاء نحو 300 طن من البصل على الطريق الرئيسية المؤدية إلى أوزبكستان، اعتراضاً على قرار يمنع تصدير محصولهم.{/} {c2}وظلت الطريق مقطوعة سبع ساعات اصطفت خلالها الشاحنات على امتداد 62 كيلومتراً.{/}

وكانت الحكومة قد {c3}حظرت بيع البصل إلى الخارج لثلاثة أشهر ابتداءً من مطلع أكتوبر، بعد تضاعف سعره في متاجر أستانا وألماتي منذ يوليو.{/} {c4}ويشكو المنتجون من أن الكيلوغرام لا يدرّ عليهم اليوم سوى 38 تنغة، وهو ما لا يغطي كلفة اقتلاعه من الأرض.{/}

وقال رئيس اتحاد المزارعين في مقاطعة جيتيكول باويرجان سيتكالي {c5}إن السعر في سمرقند يبلغ مئة تنغة، "وأنا أرى الحدود من حظيرتي".{/} {c6}ويُصدَّر عادةً نصف محصول المقاطعة، أي قرابة 90 ألف طن.{/}

{c7~}واحتجزت الشرطة 16 شخصاً بينهم سيتكالي.{/} {c8}وانزلق شرطي مرور على حبات البصل فكُسر معصمه.{/}

وأكدت وزيرة الزراعة دينارا أوسبانوفا {c9}أن الحظر باقٍ حتى نهاية العام،{/} {c10}وعرضت شراء 40 ألف طن للاحتياطي الحكومي بسعر 60 تنغة للكيلوغرام.{/} {c11}إلا أن الاتحاد رفض العرض قائلاً إن الدولة لم تسدد بعد ثمن البطاطس التي تسلمتها عام 2023.{/}

ويزيد الأمر سوءاً أن {c12}مخازن المقاطعة لا تتسع لأكثر من 25 ألف طن،{/} {c13}وأن الصقيع متوقع في نهاية الأسبوع.{/}

{c14}وتحقق هيئة مكافحة الاحتكار مع خمسة تجار جملة يُشتبه في تواطئهم لإبقاء الأسعار مرتفعة.{/} وتستورد أوزبكستان البصل أيضاً من باكستان.

=== rewrite | en | onions
Tears on the Silk Road

AgriMarkets Eurasia / subscribe for prices

{c8}A policeman on traffic duty has a fractured wrist to show for it: the tarmac under his boots was covered in onions.{/} {c1}Three hundred tonnes of them had been dumped on Tuesday on Kazakhstan's chief artery to the south by people who grew them and are no longer permitted to sell them to the neighbours.{/} {c2}Nothing got through before seven hours had gone by. At one point the line of trucks measured 26 km.{/}

{c4}A kilo brings in 38 tenge these days. To lift it out of the soil costs more.{/} {c5}Across the frontier, within sight of Bauyrzhan Seitkali's outbuildings, a buyer would hand over nearly three times that, the union leader complains.{/} {c6}In an ordinary year one onion in two from his part of the country, ninety thousand tonnes in all, leaves Kazakhstan.{/}

This is no ordinary year. {c3}Consumers in the two largest cities were having to spend twice as much as at midsummer, which is why, at the start of this month, the authorities shut the gates for a quarter.{/} {c9}They will remain shut into the new year, says Dinara Ospanova, the minister responsible.{/} {c10}By way of comfort the treasury would take 40,000 tonnes off growers' hands, and pay 60 tenge.{/} {c11}Thank you, no, was the answer. For the potatoes that went the same way two years ago, the money was late in coming.{/} Ospanova grew up on a melon farm and has said more than once that she understands the growers better than they think.

{c13~}With cold weather on its way,{/} {c12}and room under cover for a mere 25,000 tonnes, time is short.{/}

{c7}Sixteen protesters, including Mr Seitkali, were taken away; by nightfall only two were still being held.{/} {c17~}Marooned truckers, meanwhile, were fed by villagers. Soup was on the menu. You may guess the flavour.{/}

Who, then, is earning? {c15}Out of every 190 tenge that cross the counter, a fifth goes to whoever did the growing, reckons Ruslan Akhmetkali.{/} {c14}The watchdog which he leads suspects a cartel, and it's looking at five firms of middlemen.{/}

Prices: see table. Currency: tenge.

=== blog | en | onions
Peel

My mother-in-law, who is from those parts, holds that you can tell a person's character by how they cut an onion. The quick ones, who do it with the mouth open; the cowards, under the tap; and those who go on and on, layer after layer, looking for something in the middle. I am of the third kind, and it has done me no good.

What would she make of Tuesday? {c1~}An entire road paved with them, red and yellow, as far as the eye could see, by men who would sooner drive over their year's work than give it away.{/} {c4~}For giving it away is what it amounts to; the pit is deeper than the price.{/} {c5~}And over there, on the far slope, so near that one could throw one across, they'd pay you properly.{/} It's a cruel thing, a border with a view.

{c3~}I do see why somebody in the capital pulled the lever. I shop too. I stood there in September with two in my hand, like a man choosing a ring, since they cost double what they had at the start of the holidays.{/} I paid. I muttered. I'm perhaps the reason.

{c15~}But then I learn that of what I laid out so sulkily, four parts in five never went anywhere near a field.{/} So where did they go? Peel, peel. {c14~}There are some gentlemen with warehouses, one could count them on the fingers of a hand, and an official wants to know if they've been dining together.{/} Of course they've been dining together. What do you suppose they ate?

{c10~}The lady at the ministry has offered to take a good part of the heap, for rather more than the market does.{/} That's handsome. {c11~}They would not hear of it, having been left whistling for another debt, over another vegetable.{/} When I lent my brother the car, I also had it in mind that he'd once borrowed the bicycle.

{c9~}And so it'll go on until the fireworks.{/} {c12~+c13~}By then it will not matter, because there are sheds for just a fraction, and the sky is due to freeze in a matter of days.{/} A frozen onion is a sad, wet thing. It looks like an eye.

Let me finish with supper. {c2~}There were hundreds of drivers in that line, which reached, they say, farther than a marathon runner cares to think about, at any rate for half of his way.{/} {c17~}Somebody's aunts came out with a cauldron. It was for all of them, and it was made of what lay about.{/} {c8~}I hope that a bowl was kept for the young man in uniform who came down hard and will be writing with his left.{/} My mother-in-law says that there's no quarrel it won't cure, provided that you let it go brown, and that no one hurries.

The melon harvest was good, incidentally. Nobody has banned melons. Give them time.

=== rewrite2 | en | onions
Onion war: what we know

- {c9~+c3~}No onions may leave Kazakhstan this autumn.{/}
- {c1~}Angry growers emptied their trailers on a trunk road near Zhetikol.{/}
- {c7}There were sixteen arrests; fourteen of those people, the union boss included, were home for the night.{/}
- {c16}Two governments, in Tashkent and Dushanbe, want deliveries agreed upon earlier to be exempted.{/}
- {c10}Officials have put an offer on the table: 60 tenge, for up to 40,000 tonnes, to be stockpiled.{/}
- {c6~}The growers depend on foreigners for half their turnover.{/}

=== other | en | potatoes
Kazakhstan lifts ban on seed potato exports

ASTANA, 11 April 2024 (Steppe News Agency). {h1}Kazakhstan on Thursday lifted a ban on the export of seed potatoes after 19 days of protests by farmers in the north.{/}

{h2}Growers in Aksu-Kol district had tipped 80 tonnes of potatoes in front of the governor's office.{/} The square was closed for two days. {h3}Police detained nine people and fined seven of them.{/}

Agriculture Minister Dinara Ospanova said the ban had "done its work". {h4}She promised that the state would pay by the end of May for 12,000 tonnes of table potatoes taken into its reserves in 2023.{/} The growers' union says it has been promised this three times.

{h5}Prices in the shops of Astana, which had risen by a third in the winter, have fallen by 8 percent since March.{/} The antimonopoly agency closed an investigation of two wholesalers without result in February. Its head, Ruslan Akhmetkali, said farmers receive two fifths of what a shopper pays for potatoes.

Uzbekistan, the main customer, welcomed the decision. Storehouses in the district are almost empty, and sowing is to begin in the week after next.

=== otherbrief | en | potatoes
{h1}Less than three weeks after it was decreed, the embargo on seed tubers has been dropped: northern farmers had not stopped demonstrating.{/} {h2~}Potatoes by the truckload had ended up at the foot of the governor's steps.{/} {h3~}Most of those arrested were made to pay a fine.{/} {h4~}The treasury means to settle its old debt for last year's stocks within weeks, according to the minister.{/} {h5~}City shoppers already spend a little less than they did in early spring.{/}

=== discrepancies
number | c2 | wire: 26 kilometres | rewrite: 26 km | arabic: 62 كيلومتراً
negation | c11 | wire: had still not paid | rewrite: the money was late in coming | arabic: لم تسدد بعد
date | c9 | wire: until 31 December | arabic: حتى نهاية العام | rewrite: into the new year
