=== wire | en | chips
{c1~}Taiwanese group puts off German chip plant by three years{/}

DRESDEN, Germany, Oct 30, 2025 (Eurodesk) - {c1}Taiwan's Yushan Microdevices will postpone the opening of its chip factory at Dannwald in eastern Germany from 2027 to 2030,{/} {c2}citing weak demand from carmakers,{/} {c3}the company said on Thursday.{/}

{c4}The factory, for which the German government has promised subsidies of 4.6 billion euros, was to be the largest foreign investment in Saxony since reunification.{/} {c5}Some 1.1 billion euros has been paid out.{/}

{c6}"We are not leaving. We are catching our breath," chief executive Winston Tsai told reporters by video link from Hsinchu.{/}

{c7}Economy Minister Birgit Hasselroth said that not another cent would flow until the company had presented a binding timetable.{/} {c8}She gave it until Nov 30.{/} {c9}The opposition demanded that the money be returned at once.{/}

{c10}At the site, 30 kilometres north of Dresden, 14 cranes have been standing still since Monday.{/} {c11}Of the 1,900 building workers, about 1,500 will be sent home by the middle of November, the main contractor said.{/} {c12}The company has already hired 340 engineers, who will be offered posts in Taiwan or Arizona.{/}

{c13}"We have built a school with classes in Mandarin, a tram line and a water main as thick as a bus," said Dannwald's mayor, Ronny Kretschmann-Lau. "For now we have a very well-watered field."{/}

{c14}The state has spent 210 million euros on the tram, which will open in December as planned{/} {c15}and will stop at the factory gate every ten minutes.{/}

{c16}Sales of chips to carmakers have fallen by 17 percent worldwide since the spring of 2024, according to the research firm Siliqua.{/} {c17}Its analyst Noor van Heusden said that she doubted whether the plant would ever be finished.{/} {c18}"Three years is what you say when you don't want to say never."{/}

{c19}In the United States, the company plans to double its factory in Arizona, at a cost of $20 billion.{/} {c20}Tsai denied that the one had anything to do with the other, or with American tariffs.{/}

{c21}The European Union wants to make a fifth of the world's chips by 2030. Its share is about 10 percent.{/}

{c22}Environmentalists had fought the project because 83 hectares of pine forest were felled for it.{/} {c23}A court in Bautzen dismissed their suit in 2024.{/}

=== rewrite | en | chips
The Saxon Expat

{c13~}"A very well-watered field"{/}
Our man in Dannwald, Desmond Achterberg

{c15~}Starting this December, there'll be a tram to the gate every ten minutes.{/} There will not be much behind the gate. {c1}Yushan, the semiconductor maker from Taiwan, lets it be known that production there is going to begin in 2030 and not two years from now.{/} {c2~}Cars are to blame: their manufacturers don't want enough chips.{/} {c16}Worldwide, such orders have dwindled 17 per cent in about a year and a half, Siliqua reckons.{/}

{c6~}"Catching our breath" is boss Winston Tsai's expression for it.{/} {c18+c17}Analyst Noor van Heusden suspects another word, "never", and says the plant will not be completed.{/}

{c10~}Already the cranes, 40 in all, have come to rest.{/} {c11}By mid-November four out of five of the 1,900 labourers will have left, according to the builder in charge.{/} {c12~}For several hundred freshly recruited engineers, jobs overseas are to be found.{/}

What of the public purse? {c4}Berlin had pledged €4.6bn to what would have been the biggest thing foreigners had ever paid for in the state since 1990.{/} {c5}Less than a quarter of that, €1.1bn, has left the treasury.{/} {c7}The tap stays shut, insists Birgit Hasselroth, who is in charge of the economy, unless there is a schedule that Yushan cannot wriggle out of.{/} {c8}The deadline: the last day of November.{/} {c9}The other side of the Bundestag wants a refund, now.{/}

Then there's the local bill. {c14}€201m went on tracks alone.{/} {c13~}Mayor Ronny Kretschmann-Lau lists a school teaching Mandarin, too, and an enormous water pipe.{/}

{c19~}Arizona, by contrast, gets an extension worth $20bn.{/} {c20}Unrelated, swears Tsai, and no, it isn't the tariffs.{/}

{c22}One can almost hear the greens, who tried to save 83 hectares of pines.{/} {c23~}The judges didn't.{/}

Comments (212)

=== arabic | ar | chips
{c1~}«يوشان» التايوانية تؤجل مصنع الرقائق في ألمانيا ثلاث سنوات{/}

برلين – تقنية 24
٣٠ أكتوبر ٢٠٢٥

{c1}أعلنت شركة «يوشان مايكروديفايسز» التايوانية الخميس تأجيل افتتاح مصنعها للرقائق في بلدة دانفالد شرقي ألمانيا من عام 2027 إلى عام 2030،{/} {c2}وعزت ذلك إلى ضعف الطلب من شركات السيارات.{/}

{c4~}وكانت الحكومة الألمانية قد وعدت المشروع بدعم قدره 4.6 مليار يورو،{/} {c5}دُفع منها نحو 1.1 مليار.{/} {c7}وقالت وزيرة الاقتصاد بيرغيت هاسلروت إنه لن يُصرف سنت واحد بعد اليوم ما لم تقدم الشركة جدولاً زمنياً ملزماً،{/} {c8}وأمهلتها حتى 30 نوفمبر.{/} {c9}وطالبت المعارضة باسترداد الأموال فوراً.{/}

{c6}وقال الرئيس التنفيذي ونستون تساي عبر الفيديو: «نحن لا نغادر، بل نلتقط أنفاسنا».{/}

{c10}وفي الموقع، على بعد 30 كيلومتراً شمال دريسدن، توقفت 14 رافعة منذ الإثنين.{/} {c11}وسيُسرَّح نحو 1500 من عمال البناء البالغ عددهم 1900 بحلول منتصف نوفمبر.{/} {c12}أما المهندسون الذين وظفتهم الشركة، وعددهم 430، فستُعرض عليهم وظائف في تايوان أو أريزونا.{/}

{c16~}وتراجعت مبيعات الرقائق لشركات السيارات عالمياً 17 في المئة.{/} {c17}وشككت المحللة نور فان هوسدن في أن يكتمل المصنع يوماً.{/}

{c19}وتعتزم الشركة في المقابل مضاعفة مصنعها في أريزونا بكلفة 20 مليار دولار،{/} {c20~}إلا أن تساي نفى وجود صلة بين الأمرين.{/}

{c21}ويطمح الاتحاد الأوروبي إلى إنتاج خُمس رقائق العالم بحلول 2030، مقارنة بنحو 10 في المئة حالياً.{/}

وتتنافس دول عدة، بينها السعودية والإمارات، على اجتذاب صناعة أشباه الموصلات.

=== blog | en | chips
Minutes of a Meeting With Myself

Present: I. Apologies: common sense.

Item 1. Approval of the last minutes. Not approved. In those I had predicted that by the time my granddaughter Leni started school, the whole village would be speaking Chinese. She starts next year. {c13~}The school is there, mind you. The teacher is there, the characters are on the wall. So is a pipe one could drive a lorry through.{/} What isn't there is the reason for them.

Item 2. The reason. {c1~}The gentlemen from the island will be late. Not an hour late, as I am for choir. They'll be late until the next decade.{/} {c2~}People are not buying enough automobiles, and an automobile is nowadays mostly a computer with a cup holder.{/} I've one from 1994 myself. It has a cup holder.

Item 3. What they said. {c6~}The director appeared on a wall, from the far side of the earth, and informed us that it's only a matter of breathing.{/} We discussed this at the inn at length. Horst breathes quite a lot and has never needed three years. {c18~}Some woman who studies these things for money believes it's the sort of date one gives when one is too polite to say goodbye.{/} I said as much when Horst's brother went to Canada.

Item 4. Money. {c4~}They'd been promised sums for which I have no picture in my head.{/} {c5~}A good slice has been handed over.{/} {c7~}The lady in Berlin has now sat down upon the rest{/} {c8~}and looks at the calendar, where she has marked the end of next month.{/} {c9~}Others are for asking for it back, today, with interest and a written apology.{/} Motion: that I be promised something, too. Carried unanimously.

Item 5. The workmen. {c10~}I walked over on Tuesday. It's a sight: all those giraffes and not one of them chewing.{/} {c11~}Four in five of the lads are packing.{/} They were good customers for my eggs. Does anyone in Brussels count eggs?

Item 6. The railway. {c15~}In six weeks' time, and every ten minutes thereafter, a beautiful new tram will bring nobody to nothing.{/} I for one shall ride it. {c14~}It cost, I'm told, what a small cathedral would.{/} It's barrier-free.

Item 7. The trees. I was against it on account of the woodpeckers, and I was laughed at. {c22~}There was a wood there, pines as far as you could hear.{/} {c23~}The court found the woodpeckers had no standing.{/} Trees do come back, if you leave them be. It takes eighty years; at least they've never announced a date.

Item 8. Any other business. {c20~}No connection whatever with the Americans, said the man on the wall, twice.{/} I note that nobody had asked.

Meeting closed at 9.40. I thanked myself for coming.

=== rewrite2 | en | chips
FABWATCH — one paragraph a day

{c3+c1}From Yushan comes word that Dannwald, its Saxon project, slips from '27 to '30.{/} {c17~}One respected analyst questions whether it will be completed at all.{/} {c12}340 engineers already on the payroll get a choice of Taiwan or Arizona,{/} {c19~}where capacity is to be doubled.{/} {c5~+c7~}A billion-plus in German aid has gone out of the door, with the remainder blocked for now.{/} {c21}Europe's goal was 20% of world output at the end of the decade; today it's around 10.{/} {c16~}Automotive demand remains dreadful.{/}

=== other | en | batteries
Sweden's Norrvolt gives up German battery plant

DRESDEN, Germany, April 3, 2025 (Eurodesk) - {b1}Swedish battery maker Norrvolt will not build its planned factory at Grossrodnitz in eastern Germany,{/} {b2}citing high electricity prices,{/} the company said on Thursday.

{b3}The German government had promised subsidies of 600 million euros, none of which has been paid out.{/}

"We are leaving, and we are sorry," chief executive Petra Lindqvist-Oyelaran told reporters in Dresden.

{b4}Economy Minister Birgit Hasselroth said that the money would be offered to other projects.{/} The opposition demanded her resignation.

{b5}At the site, 30 kilometres south of Leipzig, no work had begun apart from the felling of 14 hectares of pine forest.{/} Environmentalists, whose suit was dismissed by a court in Bautzen in January, demanded that it be replanted. {b6}The company had hired 19 engineers.{/}

"We have a tram stop named after a battery," said the mayor, Silke Domaschk. Analyst Noor van Heusden of the research firm Siliqua said that the Taiwanese chip plant at Dannwald, in the same state, was "another matter, because that one is being built".

=== other2 | en | batteries
The Saxon Expat, April: {b1~}Grossrodnitz won't get its battery factory after all.{/} {b2~}Power costs too much here, the Swedes have concluded.{/} {b3~}At least not a cent of public money was lost: the 600 million on offer had not been touched.{/} {b4~}It may go to somebody else, says the minister.{/} {b5~}All there is to see are the stumps of a pine wood.{/} {b6}Nineteen engineers had been taken on.{/}

=== discrepancies
number | c10 | wire: 14 cranes | rewrite: 40 in all | arabic: 14 رافعة
amount | c14 | wire: 210 million euros | rewrite: €201m
modality | c17 | wire: doubted whether the plant would ever be finished | rewrite: says the plant will not be completed | rewrite2: questions whether | arabic: شككت
number | c12 | wire: 340 | rewrite2: 340 | arabic: 430
