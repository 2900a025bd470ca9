=== wire | en | swap
{x1~}Estonia and Belarus swap "birdwatcher" for three prisoners{/}

TALLINN, Sept 2, 2026 (Gulf of Finland News) - {x1}Estonia on Wednesday handed over an ornithologist convicted of spying to Belarus in exchange for three political prisoners, in a swap that lasted eleven minutes in the car park of a Lithuanian filling station.{/}

{x2}Vital Haradzecki, 49, had served three years of a nine-year sentence for photographing radar masts and barracks near Lake Peipus between 2019 and 2023.{/} {x3}In court he had said that he was counting cranes; the judges found 2,600 pictures and, in all of them, two birds.{/}

{x4}The three released are the journalist Maryna Sauchanka, 37, the trade unionist Aleh Bandarovich, 60, and a student, Darya Pilipuk, who was jailed in 2022 for a drawing.{/} {x5}All are "thin but laughing", Estonia's foreign minister Triinu Vahtramäe said after she had spoken with them by telephone.{/}

{x6}The exchange took place at 6:30 a.m. near Medininkai, 400 metres from the border, while the pumps were closed "for technical reasons".{/} {x7}According to a person who was present, Haradzecki asked for his binoculars back and was given them.{/}

{x8}Negotiations had gone on for fourteen months, with Qatar as go-between.{/} {x9}They nearly failed in June, when Minsk demanded a fourth name to be struck from the list: that of the lawyer Ihar Stankevich, who remains in prison.{/}

{x10}"We have paid with a man who did harm," Vahtramäe said. "I would pay it again on Thursday."{/}

{x11}The head of the parliamentary security committee, Rasmus Kõivupuu, criticised the deal, saying that it would encourage hostage-taking.{/} {x12}He said the committee had been told only forty minutes beforehand.{/}

{x13}Belarus' state news agency reported the return of "a scholar" and showed him with a bouquet of cornflowers.{/} {x14}It did not mention the other side of the exchange.{/}

{x15}It was the first swap between the two countries.{/} {x16}Human rights groups count about 1,100 political prisoners in Belarus, 160 fewer than a year ago.{/}

{x17}Haradzecki is the author of a guide to the waders of the Pripyat marshes, which colleagues describe as excellent.{/}

=== arabic | ar | swap
{x1~}«مراقب الطيور» مقابل ثلاثة سجناء.. صفقة تبادل بين إستونيا وبيلاروسيا{/}

تالين – وكالات

{x1}سلّمت إستونيا الأربعاء إلى بيلاروسيا عالم طيور مداناً بالتجسس مقابل الإفراج عن ثلاثة سجناء سياسيين، في عملية تبادل استغرقت إحدى عشرة دقيقة في موقف سيارات تابع لمحطة وقود في ليتوانيا.{/}

{x2}وكان فيتال هاراديتسكي، البالغ 49 عاماً، قد أمضى ثلاث سنوات من عقوبة بالسجن تسع سنوات، لتصويره أبراج رادار وثكنات قرب بحيرة بيبوس بين عامي 2019 و2023.{/} {x3~}وقال أمام المحكمة إنه كان يحصي طيور الكركي، غير أن القضاة عثروا على 2600 صورة لا يكاد يظهر فيها طير.{/}

{x4}والمفرج عنهم هم الصحفية مارينا سافتشانكا (37 عاماً) والنقابي أليه بانداروفيتش (60 عاماً) والطالبة داريا بيليبوك التي سُجنت عام 2022 بسبب رسم.{/} {x5}وقالت وزيرة الخارجية الإستونية ترينو فاهتراماي إنها تحدثت إليهم هاتفياً، وإنهم «نحيلون لكنهم يضحكون».{/}

{x6~}وجرى التبادل في السادسة والنصف صباحاً على بعد 400 متر من الحدود.{/}

{x8}واستمرت المفاوضات أربعة عشر شهراً بوساطة قطر،{/} {x9~}وكادت تفشل في يونيو/حزيران حين طلبت مينسك شطب اسم المحامي إيهار ستانكيفيتش الذي لا يزال في السجن.{/}

{x10~}وقالت الوزيرة: «دفعنا الثمن برجل ألحق بنا ضرراً».{/}

{x11}وانتقد رئيس لجنة الأمن في البرلمان راسموس كويفوبو الصفقة، معتبراً أنها تشجع على احتجاز الرهائن.{/}

{x13}وتحدثت وكالة الأنباء البيلاروسية الرسمية عن عودة «عالم» وعرضت صورته حاملاً باقة من زهور القنطريون،{/} {x14}من دون أن تشير إلى الطرف الآخر من الصفقة.{/}

{x16~}وتقدّر منظمات حقوقية عدد السجناء السياسيين في بيلاروسيا بنحو 1100.{/} ورحبت الدوحة بالعملية في بيان مقتضب، مؤكدة استعدادها لمواصلة جهود الوساطة.

=== rewrite | en | swap
EASTWATCH | analysis & news
{x1~+x6~}Dawn deal at the petrol pumps{/}

by Cosmo Lindqvist-Adeyemi

{x6~}At half past six the filling station close to Medininkai, just 400 metres short of the frontier, was shut, supposedly because of a technical fault.{/} {x1}Eleven minutes were all it took there on Wednesday: three inmates jailed in Belarus for their politics went one way, and the bird expert whom Estonia had locked up as a spy went the other.{/}

{x15~}Never before have Tallinn and Minsk traded people.{/} {x8~}Go-betweens from Qatar had been at it for fourteen weeks.{/}

{x4~}Free again are Maryna Sauchanka, 37, a reporter; Aleh Bandarovich, 60, of the unions; and Darya Pilipuk, whom the regime put away over a picture she drew.{/} {x9}A lawyer, Ihar Stankevich, stays behind bars: the Belarusians wanted him off the list, and in June that very nearly sank the whole thing.{/} {x5}On the phone the three were laughing, though they have lost weight, reported Triinu Vahtramäe, who heads the foreign ministry.{/}

And the spy? {x2}Vital Haradzecki, 49, took pictures of army quarters and radar installations in the Peipus area for four years until 2023. He got nine years and has done six of them.{/} {x3}It was all about cranes, he told the court, which looked through 2,600 photographs and came across two birds.{/} {x7~}He left with his field glasses.{/} {x17}Fellow scientists think highly of his handbook on the marsh birds of the Pripyat.{/}

{x13~}In Minsk "a scholar" was welcomed home with flowers by official media,{/} {x14}which also reported whom he'd been exchanged for.{/}

{x10}The minister defended the price: he has done damage, she conceded, yet she would hand him over again tomorrow.{/} {x11}Rasmus Kõivupuu disagrees; the chairman of the defence committee in parliament believes that it will lead to more hostages being taken.{/} {x12}It irks him, too, that members had less than an hour's warning - forty minutes, to be exact.{/}

{x16}There remain some 1,100 prisoners of conscience in Belarus, by activists' count, down 160 in twelve months.{/}

Support independent journalism for the price of a coffee

=== blog | en | swap
THE LESSER SPOTTED COLUMN
Field notes on human nature

Two Birds

My aunt Leopoldine kept a notebook for birds from 1951 until she went blind, and she entered, I've checked, four thousand and some sparrows. Nobody ever arrested her. I mention it since there's now a general feeling abroad that people who stand in reeds with long lenses are up to something. They are. They're avoiding their families.

One may, however, overdo it. {x3~}The chap of whom all the world is speaking explained himself by way of cranes; he'd been keeping the tally. So they went through his films, a couple of thousand and more of those, and he'd managed to catch a bird exactly twice.{/} Now I've photographed birds. It's about what I manage. {x2~}But I don't, in the place where the bird should be, have an antenna, nor a house full of soldiers, and I haven't had them year in, year out, along the same pretty shore.{/}

Well: he's gone. {x1~}He got a third of the way through his punishment and then he was changed, like a twenty, into three smaller notes{/} (forgive me, ladies and sir; you're worth more than any of us, it's the arithmetic that's small). It wasn't a bridge. What became of bridges? In my youth a spy walked out over dark water, in a hat, with fog. {x6~}Today he's dropped off where one buys screenwash, at an hour when even the sausages are asleep, with a notice on the pump that it's out of order.{/} {x1~}In the time that it takes me to find my spectacles it was over.{/}

Spectacles brings me to the thing that I like best, and which I'd ask you to keep. {x7~}He wanted his glasses, the big ones, the ones the whole trial had been about. And somebody there went to a car and fetched them for him.{/} Why? Was it in the protocol? I think that somebody just thought: it's September, the geese are about to go over.

{x4~}Those who came the other way had done rather less. One wrote, one stood up for people's wages, and one had drawn something.{/} What did she draw? I've looked everywhere. It must be the best drawing in the world. {x5~}They're down to the bone and in high spirits, says the lady who rang them.{/} {x9~}There was to have been another, a man of law, but at the other end somebody put a thumb on his name, and there he sits.{/}

Was it right? {x10~}She says that he'd hurt us and that she would do the same any day of the week.{/} {x11~}A gentleman in parliament says that it's the way to get more of the same,{/} {x12~}though I had the impression that what chiefly pained him was to have been told so late.{/} I can't decide. I've put both on my scales, and there's a feather on one side, I can't make out which.

{x13~}At home he's a man of learning, with cornflowers.{/} {x17~}And there's the pity: he is. The book's on my shelf. It's very good on plovers.{/}

=== other | en | trial
{f1~}Estonian court jails ornithologist for nine years{/}

TARTU, Nov 30, 2023 (Gulf of Finland News) - {f1}A court in Tartu on Thursday sentenced the Belarusian ornithologist Vital Haradzecki, 46, to nine years in prison for espionage.{/}

{f2}The judges saw it as proved that he had been paid 38,000 euros, in part through a society for the protection of storks.{/} {f3}He was arrested in May in a hide on the shore of Lake Peipus, with four telephones and a thermos flask.{/}

{f4}"I have been sentenced by people who cannot tell a crane from a heron," Haradzecki said in his last word.{/} His lawyer said that he would appeal. {f5}Then interior minister Rasmus Kõivupuu called the verdict "a message".{/} It was the twelfth conviction for spying in Estonia in six years.

=== other2 | en | trial
Court notes, Emajõe Courier, 1 December 2023

{f1~}Nine years for the man with the cranes.{/} He listened with his head to one side. {f4~}Then he told the bench, in good Estonian, that it did not know its birds.{/} {f2~}The stork society, through which a part of the 38,000 came, turns out to have had three members.{/} {f3~}And the flask, our readers ask? Tea. It has been returned.{/} {f5~}The minister of the interior would like us all to have got the message.{/}

=== discrepancies
time | x8 | wire: fourteen months | arabic: fourteen months | rewrite: fourteen weeks
number | x2 | wire: served three years | arabic: served three years | rewrite: has done six of them
negation | x14 | wire: did not mention the other side | arabic: without mentioning | rewrite: also reported whom he'd been exchanged for
role | x11 | wire: head of the security committee | arabic: head of the security committee | rewrite: chairman of the defence committee
