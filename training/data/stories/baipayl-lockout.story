=== wire | en | lockout
{c1~}Bangladesh factory owners shut 137 plants{/} {c3~}after two strikers are killed{/}

By Rumana Ashfaq

DHAKA, Nov 4, 2025 (Corvane News) - {c1}Owners closed 137 garment factories in Ashulia and Gazipur on the outskirts of Dhaka indefinitely on Tuesday, on the ninth day of a strike for higher wages,{/} {c3}a day after two workers had been killed in clashes with police at the Baipayl crossroads.{/}

{c5}The owners invoked a clause of the labour law under which nobody has to be paid during an illegal strike.{/} {c6}"We cannot sew while stones come through the window," said Zahid Murad, the president of their association and the owner of Padma Knit.{/}

{c7}Union leader Lovely Begum said the strike would go on. "They have put a padlock on an empty stomach," she told a crowd in front of a shuttered gate.{/}

{c2}The unions demand a minimum wage of 23,000 taka ($189) a month, while the association offers 14,500.{/} {c14}The present minimum is 12,500 taka,{/} {c19}and prices have risen by 9.1 percent in a year.{/}

{c8}Three sources familiar with the matter said that the owners were divided, and that some 40 of them had promised their workers 17,000 taka in secret and against Murad's wishes.{/} {c20}Murad denied it and spoke of fairy tales from the tea stall.{/}

{c4}Police Commissioner Ziaul Karim said his men had used only tear gas and rubber bullets and that 31 of them had been injured.{/} {c21}A doctor at the Enam hospital, who asked not to be named, said he had taken a metal pellet out of one of the dead.{/}

{c18}One of the two was Rasel Mia, 24, a sewing operator who had become a father in June.{/} {c22}The other, a woman of about 30, had not been identified by Tuesday evening.{/}

{c16}Police opened cases against 11,000 unnamed people for rioting.{/} {c17}Mobile internet was slow or not available at all in Ashulia for most of the day.{/}

{c9}Labour Minister Farhana Kibria invited both sides to talks on Thursday and said there was "one chair left for each".{/} {c10}Prime Minister Anisur Talukder, on a pilgrimage in Mecca, appealed for calm and ordered that each of the two families receive 500,000 taka.{/}

{c11}Opposition leader Shafiqul Haider, of the People's Union, visited wounded workers and demanded Kibria's resignation.{/} {c23}He was received with applause, and with one shoe.{/}

{c12}The Swedish clothing chain Nordvik, which buys from 58 of the closed factories, said it was in favour of "a wage one can live on" and would not cancel orders.{/} {c24}Two other buyers, who did not want to be named, said they had begun to move their spring collections to Cambodia.{/}

{c15}The ambassador of the Netherlands, Joost Terpstra, called for an independent inquiry into the deaths.{/}

{c13}Clothes account for 84 percent of Bangladesh's exports,{/} {c25}and about four million people sew them, most of them women.{/} The sector has had its share of unrest: wage protests flare up every few years, mostly in the weeks before winter, and nearly always along the same four roads. The association said each day without work costs its members 1.9 billion taka.

=== rewrite | en | lockout
GARMENT TRADE MONITOR
Cotton 68.1 cents | Freight Asia-Europe $1,940 | Log in

{c12~}Nordvik of Sweden stands by its orders in Bangladesh, even though 85 of its suppliers are closed.{/}

{c1~}Manufacturers locked up 137 works near Dhaka on Tuesday,{/} {c3~}following the death of two people in street battles.{/} {c18~}Among the dead is a young father, Rasel Mia.{/}

{c2}Staff want 23,000 taka a month; 14,500 is what they would get.{/} {c7~}"We go on," said Lovely Begum for the unions.{/} {c8~}Yet not all bosses see eye to eye with their president, Zahid Murad: according to people in the know, dozens are ready to pay 17,000.{/} {c20~}He does not deny it.{/}

{c9~}Farhana Kibria, who is in charge of labour, would like to see everyone at a table on Thursday.{/} {c11~}Shafiqul Haider would like to see her gone.{/} {c10~}The premier, Anisur Talukder, sends money for the bereaved and a plea for peace from abroad.{/} {c4~}Live ammunition was not used, say the police.{/} {c15~}That should be looked into from outside, says the Dutch envoy, Joost Terpstra.{/}

{c24~}Some brands are off to Phnom Penh.{/}

=== arabic | ar | lockout
{c1~}بنغلاديش: إغلاق 137 مصنعاً للملابس{/} {c3~}بعد مقتل عاملَين{/}

دكا – وكالات – الثلاثاء 4/11/2025

{c1}أغلق أصحاب العمل في بنغلاديش، الثلاثاء، 137 مصنعاً للملابس في أشوليا وغازيبور قرب العاصمة إلى أجل غير مسمى، في اليوم التاسع من إضراب يطالب برفع الأجور،{/} {c3}غداة مقتل عاملَين في اشتباكات مع الشرطة عند تقاطع بايبايل.{/}

{c5~}واستند أصحاب المصانع إلى مادة في قانون العمل تعفيهم من دفع الأجور،{/} {c6}وقال رئيس رابطتهم زاهد مراد، صاحب شركة «بادما نيت»: «لا نستطيع الخياطة والحجارة تنهال من النوافذ».{/}

{c7}وأكدت القيادية النقابية لوفلي بيغم استمرار الإضراب، وقالت أمام حشد من العمال: «لقد أقفلوا الباب على المعدة الخاوية».{/}

{c2~}ويطالب العمال بحد أدنى قدره 23 ألف تاكا شهرياً،{/} {c14}بدلاً من 12 ألفاً و500 تاكا حالياً.{/} {c8}وأفادت ثلاثة مصادر مطلعة بأن الخلاف دب بين أصحاب المصانع، إذ وعد نحو 40 منهم عمالهم سراً بأجر قدره 17 ألف تاكا خلافاً لرغبة مراد.{/}

{c4}وقال مفوض الشرطة ضياء الكريم إن عناصره لم يستخدموا سوى الغاز المسيل للدموع والرصاص المطاطي، وإن 31 منهم أصيبوا.{/} {c21}لكن طبيباً طلب عدم ذكر اسمه قال إنه استخرج كرية معدنية من جسد أحد القتيلين.{/}

{c9~}ودعت وزيرة العمل فرحانة كبريا الطرفين إلى محادثات يوم الخميس،{/} {c10}بينما ناشد رئيس الوزراء أنيس الرحمن تالوكدار، الموجود في مكة المكرمة، الجميع التزام الهدوء وأمر بصرف 500 ألف تاكا لكل من العائلتين.{/} {c11~}وطالب زعيم المعارضة شفيق الحيدر باستقالة الوزيرة.{/}

{c13+c25}وتمثل الملابس 84 في المئة من صادرات البلاد، ويعمل في هذا القطاع نحو أربعة ملايين شخص معظمهم من النساء.{/}

مواضيع ذات صلة: فيضانات سيلهيت | سباق القوارب في باريسال
تابعونا على تيليغرام

=== blog | en | lockout
THE LABEL IN YOUR COLLAR
a column from a cold kitchen in Leeds

I went upstairs and read my jumpers. I recommend it. Mine have been to more countries than I have: a cardigan from somewhere with a volcano, thermal socks from a republic I had to look up. And four of them, including the green one in which I was proposed to, come from the delta where this week the gates are shut.

{c1~}More than a hundred gates, and no date on the notice that hangs on them.{/} I have tried to imagine it. In our town there was one mill left when I was small, and when it closed you could hear the canal. What does it sound like when all of them fall silent at once, in a place where the hum of the machines is what people have instead of weather?

{c3~}Two of those who used to sit in that hum are dead.{/} {c18~}One was a lad of an age to be my grandson, with a baby who cannot yet have teeth.{/} {c4~}Rubber, the officers say, nothing but rubber, and some gas.{/} {c21~}Then somebody in a white coat, who would rather you did not know his name, must have dreamt the little ball of metal in his dish.{/}

What do they want? {c2~}They want something like 140 of our pounds for a month at the needle, and are being offered rather less than ninety.{/} I did the sum on the back of a seed catalogue, because one's first thought is that there is a nought missing. There is no nought missing. The green jumper cost me forty-five in a sale, and I remember feeling clever.

{c6~}The gentleman who speaks for the proprietors complains about stones.{/} I have sympathy for anyone with windows. My late husband was a glazier, and used to say that glass was the only material with an opinion. {c8~+c20~}But I see it whispered that a good few of his own friends have gone round the back and promised more than he would like, which he puts down to gossip over tea.{/}

{c12~}From Scandinavia comes a message that one ought to be able to live off what one earns, and that nobody will tear up an order.{/} How nice. {c24~}From others, whose names we do not get to hear, comes the sound of suitcases.{/} I expect that the next jumper will have been somewhere new again.

I don't know what one is meant to do. People write to me and say "buy less", and they are right, and then it is January. People write and say "buy from them all the same, for they need the work", and they are right as well. I knit, badly. It takes me from the clocks going back until Easter to do one sleeve, and if I paid myself what they are asking for over there, the sleeve would come to about the price of a small boat.

So I put the green one on. It's at the elbows that they go first. My mother darned hers with a light bulb pushed up the sleeve, sixty watts, clear glass, and would never say where she had learned it.

=== update | en | lockout
Sixty Dhaka factories reopen in defiance of lockout

DHAKA, Nov 5, 2025 (Corvane News) - Sixty-one Bangladeshi garment factories opened their gates again on Wednesday and {c8~}offered workers 17,000 taka a month, breaking ranks with their own association.{/}

Zahid Murad, the president of the association, said that members who paid more than had been agreed would be expelled. {c20~}On Tuesday he had still denied that there was a split.{/}

{c1~}The owners had closed 137 plants indefinitely on Tuesday because of a strike for higher wages that is in its second week.{/} {c3~}Two workers were killed near the town of Ashulia on Monday.{/} {c22}One of them, a woman whose name had not been known, was Shirin Khatun, 29, a quality controller and mother of three, her brother said.{/} {c18}The other was Rasel Mia, an operator of 24, whose child was born in August.{/}

{c4~}Police Commissioner Ziaul Karim, whose officers say they fired only rubber bullets,{/} was moved to the river police.

Union leader Lovely Begum said she would take part in {c9~}talks to which Labour Minister Farhana Kibria has invited both sides on Thursday.{/} {c11~}Opposition leader Shafiqul Haider has called on the minister to step down.{/} Prime Minister Anisur Talukder, back from Saudi Arabia, backed her.

{c15~}A Dutch call for an independent inquiry{/} was turned down by the foreign ministry, which reminded Ambassador Joost Terpstra of "the manners of guests". {c12~}Nordvik said again that it would leave its orders in place.{/}

=== other | en | port
Strike at Bangladesh's main port ends after night of talks

DHAKA, Nov 19, 2025 (Corvane News) - Dockers at Bangladesh's largest port, Chattogram, went back to work on Wednesday after a strike of five days that had left 22 container ships at anchor.

Under an agreement reached at four in the morning, the daily rate for casual labourers will rise from 780 to 940 taka, with a bonus for night shifts. Plans to lease a terminal to a company from Dubai have been put on ice until March.

Four sources familiar with the matter said that the breakthrough had come when Labour Minister Farhana Kibria sent the delegations' drivers home, so that nobody could leave. "I kept the tea coming and the keys in my bag," she told reporters.

Zahid Murad, the president of the garment owners' association, said that 9,000 containers with clothes for the Christmas trade had missed their ships, and that some would have to go by air at six times the price. His own firm, Padma Knit, is chartering two planes.

Union leader Lovely Begum, who had brought 200 seamstresses to the port in buses as a sign of solidarity, called the deal "a decent meal without the fish".

Prime Minister Anisur Talukder telephoned the negotiators at midnight. Opposition leader Shafiqul Haider, whose People's Union controls the largest of the dockers' associations, claimed the result for himself.

Police Commissioner Mahbub Alam said that there had been no arrests and that his men had lent the pickets umbrellas.

The Netherlands, whose ambassador, Joost Terpstra, had been asked to comment on the terminal because a Dutch firm advised on it, said it was pleased. The retailer Nordvik said some of its shops would be short of pyjamas.

Chattogram handles nine in ten of the country's containers. Ships have waited there for an average of 3.2 days this year, according to the port authority, less than in the year before.

=== other2 | en | wageboard
Bangladesh wage board adjourned as garment workers block roads

DHAKA, Oct 29, 2023 (Corvane News) - Talks on a new minimum wage for Bangladesh's garment workers were adjourned for ten days on Sunday, while thousands of them blocked the roads north of Dhaka for the fourth day.

The owners' association, represented by its vice president, Zahid Murad, offered 10,400 taka a month; the workers' delegate, Lovely Begum, asked for 20,393, a figure that she said she had worked out with a housewife, a grocer and an abacus.

Two sources familiar with the matter said the chairman of the board, a retired judge, had proposed a middle way in a sealed envelope that neither side would open.

"We have come to the end of the kettle but not of the conversation," said Farhana Kibria, the board's secretary, who is regarded as a coming woman in the party of Prime Minister Anisur Talukder.

Several hundred factories gave their employees the day off. A fire in a five-storey building in Gazipur, started according to police by picketers, killed a maintenance worker, Imran Hossain, 32.

Ziaul Karim, the deputy police commissioner, said that water cannon had been used and 14 people arrested. The Netherlands, the country's partner in a programme for safe buildings, expressed its concern through its new ambassador, Joost Terpstra.

Shafiqul Haider, whose People's Union is boycotting the election in January, told workers from a lorry that they should have patience "of the useful kind".

The wage has been 8,000 taka since 2018. Under the law it has to be looked at again every five years.

Clothing chains have promised to take a rise into account in what they pay for a shirt. Nordvik, one of the biggest, put the cost of the labour in a T-shirt at 11 cents.

Get the Thread, our free weekly letter on textiles | (c) Corvane News

=== discrepancies
number | c12 | wire: 58 of the closed factories | rewrite: 85 of its suppliers
negation | c20 | wire: Murad denied it | update: he had still denied | rewrite: he does not deny it
date | c18 | wire: had become a father in June | update: child was born in August
