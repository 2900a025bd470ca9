=== wire | en | icecore
{c1~}Oldest ice melts in Hobart freezer failure{/}

HOBART, Jan 30, 2026 (Tasman News Agency) - {c1}A broken freezer in Hobart has melted 171 metres of Antarctic ice core,{/} {c2}including the deepest sections, which held air trapped 1.2 million years ago, the Southern Ice Programme said on Friday.{/}

{c3}The temperature in the store rose from minus 40 to plus 4 degrees Celsius in the night to last Sunday.{/} {c4}An alarm went out three times by text message, to the telephone of a technician who had retired in October.{/}

{c5}"The floor was crying," said Lorna Vaitai, a cleaner, who opened the door at 6.20 a.m. and rang everyone on the list beside it.{/}

{c6}The ice had been drilled in four summers at Ptarmigan Ridge, a camp 1,100 kilometres inland where it is seldom warmer than minus 35.{/} {c7}The project cost 71 million Australian dollars ($47 million) and took part in a race with a European and a Chinese team for the oldest unbroken record of the climate.{/}

{c8}"What we have now is some very old and very expensive puddles," said Priya Ranganathan-Lowe, the chief scientist.{/} {c9}The bubbles of ancient air are lost for good, she said, but the water was bottled, so that dust, salts and isotopes can still be measured.{/}

{c10}Nor is it the end of the record. The core was sawn lengthwise, and the other half lies in a trench at the camp.{/} {c11}It can be fetched next summer at the earliest, by tractors that need 16 days for the journey to the coast.{/}

{c12}The programme's director, Gareth Ponsford, apologised and promised a report by June.{/} {c13}First signs point to a leak of coolant in a compressor that had been installed in 1997.{/}

{c14}The public servants' union said that money for maintenance had been cut by 30 percent in 2024 and that it had warned twice of "exactly this".{/} {c15}Science Minister Dale Hockridge said that no request for a new freezer had ever reached him.{/}

{c16}Fourteen doctoral theses depend on the melted ice.{/} {c17}"I had metre 2,811. I knew it like my own kitchen," said one of the students, Tomasz Wilk.{/}

=== update | en | icecore
Union letter contradicts minister over melted ice

HOBART, Jan 31, 2026 (Tasman News Agency) - {c15}Science Minister Dale Hockridge, who said on Friday that no request for a new freezer had ever reached him,{/} was sent one in May, according to a letter that the public servants' union made public on Saturday.

It names a price of 640,000 Australian dollars and bears the stamp of his office. A spokeswoman said that the minister "does not see every stamp".

{c1}The loss of 171 metres of Antarctic ice in a store in Hobart{/} has shocked scientists. {c2~}Some of it held air 1.2 million years old.{/} {c4~}The alarm had been sent to a man who no longer worked there.{/} {c14~}The union says money for upkeep was cut by almost a third two years ago.{/}

{c12}Director Gareth Ponsford, who had promised a report by June, offered to resign;{/} his offer was not accepted.

{c10~+c11~}The Royal Australian Air Force said it could bring out the other half of the core, now in a trench at Ptarmigan Ridge, by ski plane in March, instead of by tractor next summer.{/} {c8~}Chief scientist Priya Ranganathan-Lowe said{/} she would "rather carry it myself".

=== rewrite | en | icecore
{c1~}Tassie meltdown: a million years down the drain{/}

by Environment Reporter / 5 comments

{c5}Lorna Vaitai was only there to mop. When she opened the cold store at twenty past six last Sunday the floor was under water already, "crying", as she puts it,{/} and what it was crying was the atmosphere of a world before humans.

{c1}An Antarctic core with a length of 171 metres has been lost to a faulty freezer in the Tasmanian capital,{/} {c2}its lowermost parts with samples of air that had been shut up for 1.2 million years.{/} {c3}Overnight the thermometer had climbed by 44 degrees, to four above zero.{/}

{c4}The system did cry for help: three text messages were sent, all to a bloke whose retirement party had been held in August.{/}

{c9}You can bottle water, and that is what they did, for there is still plenty to be learned from isotopes, salts and dust; but you can't bottle bubbles.{/} {c8~}"Very expensive puddles" is the verdict of Dr Ranganathan-Lowe, who leads the science.{/} {c7~}Seventeen million dollars went into getting the stuff up,{/} {c6~}over several seasons at a field camp eleven hundred clicks from the sea.{/}

{c10~}The silver lining: it's only half a disaster. An identical twin, cut from the same cylinder, is still down south under the snow.{/} {c11~}A convoy of tractors might collect it next season.{/}

{c13}The compressor, which appears to have leaked coolant, was put in back in 1997.{/} {c14}Upkeep had been slashed by 30 per cent the year before last, says the union, which had flagged the danger on two occasions.{/} {c15}Minister Dale Hockridge admits that he received a request for a replacement.{/} {c12}We shall know more by June, when Gareth Ponsford, the man at the top, who has said sorry, is due to deliver his findings.{/}

{c16}For 14 PhD candidates that may be late.{/} {c17~}One of them says he knew his metre of ice as well as his kitchen.{/}

=== arabic | ar | icecore
{c1~+c2~}عطل في مجمّد بأستراليا يذيب هواءً عمره أكثر من مليون عام{/}

هوبارت (أستراليا) - 31 كانون الثاني/يناير 2026

بيئة ومناخ

{c1}تسبب عطل في أحد المجمّدات بمدينة هوبارت الأسترالية في ذوبان 171 متراً من عينات الجليد القطبي،{/} {c2~}بينها أجزاء كانت تحتفظ بهواء حُبس قبل مليون و200 ألف عام.{/}

{c3}وارتفعت الحرارة داخل المخزن ليل السبت الأحد من 40 درجة تحت الصفر إلى 4 درجات فوقه.{/} {c4}وأرسل جهاز الإنذار ثلاث رسائل نصية إلى هاتف فني كان قد تقاعد في تشرين الأول/أكتوبر.{/}

{c5~}ولم يُكتشف الأمر إلا صباحاً حين فتحت عاملة النظافة لورنا فايتاي الباب، فوجدت، بحسب تعبيرها، أن «الأرض تبكي».{/}

{c8}وقالت كبيرة العلماء بريا رانغاناثان-لو: «ما بقي لدينا هو برك ماء قديمة جداً وباهظة الثمن جداً».{/} {c9}وأوضحت أن فقاعات الهواء ضاعت إلى الأبد، غير أن المياه جُمعت في قوارير لقياس ما فيها من غبار وأملاح ونظائر.{/}

{c7~}وكلف المشروع 71 مليون دولار أسترالي،{/} {c6~}واستمر الحفر أربعة مواسم في مخيم يبعد 1100 كيلومتر عن الساحل.{/} {c10}ولحسن الحظ فإن العينة نُشرت طولياً، ونصفها الآخر محفوظ في خندق بالمخيم.{/}

{c14}وتقول نقابة الموظفين إن مخصصات الصيانة خُفضت بنسبة 30 في المئة عام 2024 وإنها حذرت مرتين مما حدث،{/} {c15}بينما ينفي وزير العلوم ديل هوكريدج تلقي أي طلب لشراء مجمّد جديد.{/}

{c16}وتتوقف على هذا الجليد 14 أطروحة دكتوراه.{/}

=== blog | en | icecore
Defrosting

I defrost my fridge on the first Sunday of every quarter. It's the nearest thing I have to a religion. Towels on the lino, door propped with a chair, wireless on, and I sit there with a wooden spoon and watch the winter come off in plates. I've always found it consoling. I shall find it less so from now on.

{c1~}For on the same Sunday, it seems, and less than a mile from my kitchen, a rather larger appliance was doing the same by itself, and what came off was the South Pole.{/}

How do you lose something like that? I mean to say, one loses gloves. {c2~}They'd gone down and down, to where the snow fell when our ancestors had barely got the hang of fire, and each little bead in it was a breath of that day.{/} {c9~}And pop, pop, pop, out it came, and mingled with the smell of floor polish, and is now in the lungs of Hobart.{/} I've been breathing rather carefully, I must say. Is it doing me good?

{c4~}The machine knew. That's what I keep coming back to. It knew and it told somebody, and told him again and again, and he was on a boat with a rod, with every right to be.{/} Nobody had taken him off the list. I know this list! Every office has got one. On ours the first-aid officer is a woman who has been in Portugal since the Olympics.

{c5~}In the end it fell to the lady with the bucket.{/} It nearly always does. If I were ever to be put in charge of anything, and there's no danger, I would send all alarms to the cleaners and let the directors read about it in the paper.

{c13~}The thing was nearly thirty years old, and something had dripped out of it that ought to stay in.{/} {c14~}People who turn spanners for a living had been saying so, while the money for spanners got less.{/} {c15~}His Excellency for Beakers and Rockets hasn't had any letter, he says.{/} Perhaps it was sent by text.

{c10~}There's a comfort, and I'm holding on to it: they'd been clever enough to slice the long thing down the middle, and its better half never left home.{/} It lies in a ditch in the cold, where it has always been happy. {c11~}They want to go and get it now, with tractors.{/} Do they? Why? To put it where?

{c16~}And there are a dozen and more young people who've to ring their mothers and say that the homework has melted.{/} There isn't a teacher alive who would believe it.

=== other | en | seeds
Freezer failure destroys seeds in Hobart

HOBART, Feb 14, 2019 (Tasman News Agency) - {s1}A broken freezer in Hobart has destroyed the seeds of 312 rare plants of Tasmania and Macquarie Island, the Southern Flora Bank said on Thursday.{/}

{s2}The temperature in the store rose from minus 20 to plus 19 degrees Celsius over a long weekend.{/} {s3}An alarm rang, but in a room that had been turned into a bicycle shed.{/}

"What we have now is a very expensive muesli," said the bank's curator, Edwina Tull. {s4}Duplicates of two thirds of the seeds are kept in Britain; the rest will have to be collected again, which could take nine years.{/}

{s5}First signs point to a tripped fuse.{/} The public servants' union said that it had warned of a failure in 2017. Dale Hockridge, then the state's environment minister, promised a new freezer by winter.

=== other2 | en | seeds
Letters to the editor

Sir, {s1~}the loss of the Flora Bank's collection of seeds, three hundred species and more,{/} {s5~}on account of a fuse that costs eleven dollars{/} should give us pause. {s3~}I understand that the bell did ring and that nobody but some bicycles heard it.{/} {s2~}Over the holiday the cold room grew as warm as my conservatory.{/} {s4~}Kew has most of them, I read. Thank heaven for colonialism.{/} But who will climb Mount Anne for the others? I am 83.

(Miss) E. Burbury, Sandy Bay

=== discrepancies
date | c4 | wire: retired in October | arabic: تشرين الأول/أكتوبر | rewrite: August
amount | c7 | wire: 71 million Australian dollars | arabic: 71 مليون دولار أسترالي | rewrite: Seventeen million dollars
negation | c15 | wire: no request for a new freezer had ever reached him | rewrite: admits that he received a request
