=== wire | en | boiler
WINNIPEG, Manitoba, Jan 16, 2026 (Prairie Press Agency) - {c1}A Winnipeg landlord was fined C$420,000 on Friday for leaving the tenants of a 14-storey tower without heat for eleven days in December.{/}

{c2}Assinika Court, on Furby Crescent, has 168 apartments.{/} {c3}Its boiler failed on Dec 9, when it was 29 below zero Celsius,{/} {c4}and was not replaced until Dec 20.{/}

{c5}Judge Harpreet Dosanjh said that the company, Redwater Homes, had known since 2023 that the boiler was cracked.{/} {c6}"You sent each household a fruit basket and a space heater. The wiring could not carry the heaters," she said.{/} {c7}The heaters set off an electrical fire on Dec 14 in which a tenant, Alphonse Beardy, 66, was badly burned.{/} Beardy, a retired railwayman, had moved in the month before.

{c8}Redwater pleaded guilty to four breaches of the housing standards by-law.{/} {c9}Its lawyer, Conrad Friesen, said a new boiler had been on order but was held up at a plant in Ohio.{/} {c10}The plant, questioned by the city, said the order had been placed on Dec 12.{/}

{c11}The company must also pay back a month's rent to every tenant within 60 days.{/} {c12}Its chief executive, Kirsten Hallgrimson, did not attend.{/} In a letter she offered the tenants what she called heartfelt regrets. Hallgrimson bought the tower in 2019 for C$21 million.

{c13}During the outage, 94 people slept in a school gymnasium.{/} {c14}Others stayed, and pipes burst on nine floors.{/} {c15}Tenant Rosario Lumbao, a nurse, organised a rota by which neighbours checked on the elderly every four hours.{/} {c16}"We knocked on 168 doors, six times a day," she told the court.{/}

{c17}The city's housing department admitted it had received 52 complaints in the first three days and sent an inspector on the sixth.{/} {c18}Mayor Theo Wasylyk has promised that the department will answer complaints about heating within 24 hours.{/}

{c19}The fine is the highest ever imposed under the by-law, which dates from 1988.{/} {c20}The previous record was C$75,000.{/}

=== rewrite | en | boiler
FRUIT BASKETS IN A DEEP FREEZE

HomesWatch Canada - Tenants' corner - Print this page

{c6}A basket of fruit and an electric heater: such was the consolation that reached each door at Assinika Court, and the building's cables were not up to the second of these, a judge has noted.{/} {c7}One of the devices caused a blaze on 14 December that left Alphonse Beardy, who is 76, with serious burns.{/}

{c1}Now comes the reckoning. Redwater Homes has been ordered to hand over 420,000 dollars for eleven days on which its residents froze.{/} {c19}In the 38 years for which the rules have existed, nobody has had to pay as much.{/}

{c3~}It was nearly thirty under when the furnace died.{/} {c5}That it was cracked came as no surprise to the owners; they'd been aware of it for two years or more, Harpreet Dosanjh found.{/} {c9}Conrad Friesen, appearing for them, had a supplier in Ohio to blame, where the replacement was said to have been stuck.{/} {c10}But when city officials rang Ohio, it emerged that no one had ordered anything until three days after the breakdown.{/}

{c8}Four offences were admitted.{/} {c11}Within sixty days, all who live there are to see half a month's rent returned.{/} {c12}Kirsten Hallgrimson, who runs the firm, came to hear the sentence in person.{/} Hallgrimson had told a trade fair in November that her towers were "the warmest in town".

What of the people upstairs? {c13}For 94 of them, home was a gym floor.{/} {c14~}Those who would not leave saw water come through their ceilings as the plumbing gave way.{/} {c15+c16~}It was Rosario Lumbao, a nurse, who saw to it that the oldest were called on day and night at intervals of four hours. Every single flat got its knock.{/}

And the watchdog? {c17}By the third day it had heard from 52 residents, yet not before the sixth did anyone come to look.{/} {c18}One day is the longest anybody will have to wait in future, vows Mayor Theo Wasylyk.{/}

=== blog | en | boiler
Pears

I keep coming back to the pears. I don't know that there were pears, I should say; {c6~}it's only reported that there was fruit, in a basket, with a ribbon no doubt, and beside it a little heater that the walls couldn't feed.{/} But when I close my eyes there are pears in it, hard as doorknobs, and a card.

Who buys a fruit basket for a person who can see her own breath? I have worked in offices. I can see the meeting. There's a woman from communications, there is a budget line called Goodwill, and there is someone at the end of the table who says, timidly, what about a boiler? and is thanked.

{c5~}Because they knew, that's what the court has found. It wasn't news to anyone that the old iron thing in the cellar had a crack in it; two winters had come and gone over that crack.{/} {c9~}The new one was coming, said their man at law. It was just that the Americans were so slow.{/} {c10~}The Americans, being asked, looked at their calendar. The call had come when the place was already an icebox.{/}

{c1~}So they shall pay, close to half a million.{/} {c19~+c20~}It's more than five times what anyone was ever made to pay in this town for the like,{/} and my accountant, whom I've asked, says it is about what one such tower earns between Labour Day and Hallowe'en. {c12~}The lady at the top had other engagements that morning.{/} She wrote. Oh, she writes beautifully.

In the winter of '66 my grandmother took in the whole of the second floor. There was one coal stove, hers, and eleven people around it, of whom two hadn't spoken since the war. They spoke. I don't want to make it prettier than it was. Somebody stole a clock. {c15~}But I recognised her in that nurse, the one who drew up a list and had people going round to the old folks by day and by night.{/} {c16~}Every door, and then from the beginning again.{/} Nobody fined her, at any rate.

{c7~}And one man didn't get off with a chill. He'd plugged in what he had been given.{/}

What about those whom we pay to look after such things? {c17~}Their telephone rang and rang, fifty times before the weekend; it took them the better part of a week to find the address.{/} {c18~}We are now promised that it shall be a day.{/} There was a promise about potholes too. I was going to end on something wise about warmth, but my own landlord is at the door, with a basket.

=== arabic | ar | boiler
{c1~}غرامة قياسية لشركة عقارية كندية تركت المستأجرين بلا تدفئة{/}

وينيبيغ (كندا) - السبت 17 كانون الثاني 2026

{c1}قضت محكمة في مدينة وينيبيغ الكندية الجمعة بتغريم شركة عقارية 420 ألف دولار كندي لتركها سكان برج من 14 طبقة من دون تدفئة أحد عشر يوماً في كانون الأول الماضي.{/}

{c3}وتعطلت غلاية البرج في التاسع من الشهر، والحرارة 29 درجة تحت الصفر،{/} {c4}ولم تُستبدل إلا في العشرين منه.{/} {c2~}ويضم المبنى 186 شقة.{/}

{c5}وقالت القاضية هاربريت دوسانج إن شركة «ريدووتر هومز» كانت على علم منذ 2023 بوجود شرخ في الغلاية.{/} {c6}وأضافت مخاطبةً الشركة: «أرسلتم إلى كل أسرة سلة فواكه ومدفأة كهربائية لا تحتملها أسلاك المبنى».{/} {c7}وأدت المدافئ إلى حريق في الرابع عشر من الشهر أصيب فيه المستأجر ألفونس بيردي (66 عاماً) بحروق بالغة.{/}

{c8}وأقرت الشركة بأربع مخالفات،{/} {c9}وتذرع محاميها كونراد فريزن بتأخر الغلاية الجديدة في مصنع بولاية أوهايو،{/} {c10}غير أن المصنع أبلغ البلدية بأن الطلب لم يصله إلا في 12 كانون الأول.{/}

{c11}وألزم الحكم الشركة بأن ترد إلى كل مستأجر إيجار شهر كامل خلال 60 يوماً.{/} {c12}وغابت المديرة التنفيذية كيرستن هالغريمسون عن الجلسة.{/}

{c13}وكان 94 من السكان قد باتوا في صالة رياضية بإحدى المدارس.{/} {c17}واعترفت دائرة الإسكان بأنها تلقت 52 شكوى في الأيام الثلاثة الأولى ولم ترسل مفتشاً إلا في اليوم السادس.{/} {c19}وهذه أعلى غرامة تُفرض بموجب اللائحة الصادرة عام 1988.{/}

وتنصح السلطات الكندية بألا تقل حرارة المساكن شتاءً عن 21 درجة.

=== other | en | regina
REGINA, Saskatchewan, Feb 6, 2026 (Prairie Press Agency) - {h1}A landlord in Regina was fined C$60,000 on Friday for leaving the tenants of a nine-storey tower without water for six days in January.{/}

{h2}Wascana Place has 92 apartments. Its main pump failed on Jan 8{/} and was repaired on Jan 14. It was the third failure since 2023.

Judge Marlene Cyr said the company, Redwater Homes, had reacted promptly but had not told the tenants the truth. {h4}"You wrote that it was the city's main. It was your pump," she said.{/} Redwater pleaded not guilty to one breach of the housing code. Its lawyer, Conrad Friesen, said that it would appeal.

Chief executive Kirsten Hallgrimson told the court that each household had been given two crates of bottled water. {h5}Tenant Dale Kakakaway, a bus driver, organised a chain by which neighbours passed buckets up from a hydrant.{/}

The city's inspectors arrived on the day of the first complaint. The company runs four towers in Winnipeg and is selling two of them, a spokesman said. The fine is far below the highest imposed in Regina, of C$150,000.

=== other2 | en | regina
{h4~}"It was your pump": with those words a court has done away with the fable of the burst city main.{/} {h1~}Six dry days will cost the owners of a Regina block sixty thousand,{/} {h2~}nearly a hundred households having been left with nothing in the taps after a breakdown in the second week of January.{/} {h5~}Pails went from hand to hand up the staircase, thanks to a man who drives a bus.{/}

=== discrepancies
age | c7 | wire: 66 | rewrite: 76 | arabic: 66
negation | c12 | wire: did not attend | rewrite: came to hear the sentence in person | arabic: غابت
amount | c11 | wire: a month's rent | rewrite: half a month's rent | arabic: إيجار شهر كامل
number | c2 | wire: 168 apartments | arabic: 186 شقة
