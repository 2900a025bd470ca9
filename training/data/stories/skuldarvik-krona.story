=== wire | en | hike
{c1~}Iceland raises rates in emergency move{/} {c3~}as krona slides{/}

REYKJAVIK, Feb 19, 2026 (North Atlantic Press) - {c1}Iceland's central bank raised its key interest rate by 1.25 percentage points to 9.5 percent at an unscheduled meeting late on Thursday,{/} {c2}its first such move since the crash of 2008.{/}

{c3}The krona had lost 7 percent against the euro in four days,{/} {c4}after the aluminium company Nordal said on Monday that it would shut its smelter at Skuldarvik, the country's second-largest exporter.{/}

{c5}"We did not choose the hour; the hour chose us," Governor Ragnheidur Thorsdottir told reporters shortly before midnight.{/} {c6}The vote in the monetary policy committee was three to two.{/}

{c7}The krona recovered about half of its losses within an hour of the announcement.{/}

{c8}The bank also said that it had spent 44 billion kronur ($320 million) of its reserves since Monday to support the currency.{/} {c9}Its remaining reserves amount to 830 billion kronur.{/}

{c10}Households will feel the decision within weeks, because about 40 percent of mortgages carry a variable rate.{/} {c11}For a typical loan of 50 million kronur, the monthly payment will go up by some 52,000 kronur, according to the consumers' association.{/}

{c12}Prime Minister Oddur Kristvinsson said that he respected the bank's independence, "but I would have liked to read it somewhere other than on my phone".{/} {c13}The finance minister, Bryndis Hallmar, had said on Wednesday that there was "no reason whatever" for a rise.{/}

{c14}Nordal gave the price of electricity as its reason for leaving.{/} {c15}The smelter employs 510 people and will be shut down in stages by October.{/} {c16}The state power company has denied that its price is too high, and says that talks broke down over the length of the contract.{/}

{c17}The labour federation said that it might terminate the wage agreement of 2024 early if inflation exceeded 6 percent in June.{/} {c18}Inflation was 4.9 percent in January; the bank's target is 2.5 percent.{/}

{c19}"One smelter should not be able to do this to a country," said Pall Egill Marteinsson, an economist at the University of Akureyri.{/}

{c20}The next regular meeting of the committee was to have been held on March 18.{/} {c21}It will be held all the same, the bank said.{/}

=== update | en | hike
{c22~}Iceland finance minister quits{/} {c1~}after surprise rate rise{/}

REYKJAVIK, Feb 20, 2026 (North Atlantic Press) - Iceland's finance minister, Bryndis Hallmar, {c22}resigned on Friday,{/} {c1}a day after the central bank lifted its key rate to 9.5 percent from 8.25 percent at an unscheduled meeting.{/}

{c13}Hallmar had told parliament on Wednesday that there was "no reason whatever" for a rise in rates.{/} "When a minister of finance is the last to know, she should be the first to go," she wrote.

{c12~}Prime Minister Oddur Kristvinsson, who has said that he learned of the rise from his phone,{/} thanked her and took over the ministry himself until a successor is found.

{c7~}The krona, which had recovered part of its losses on Thursday night,{/} gained another 1.2 percent on Friday. {c3}It had fallen 7 percent in four days{/} {c4}after the aluminium company Nordal announced the closure of its Skuldarvik smelter, the second-largest exporter in the country.{/} {c15~}Five hundred and ten people work there.{/}

{c6}The decision had been taken by three votes to two.{/} The minutes, to be published on March 4, will show who was against it.

{c10}Some 40 percent of mortgages have variable rates.{/} Two banks said on Friday that they would let customers pay interest only until the autumn.

{c21+c20}The bank said that its regular meeting of March 18 would be held as planned.{/}

=== rewrite | en | hike
The Herring Post
Iceland, in English, since breakfast

{c11~}Home loans to cost tens of thousands more a month{/} {c1~}after the Bank's midnight shock{/}

{c10}Is your mortgage on a floating rate? Two in five are, and those borrowers will notice soon.{/} {c11}The consumer lobby has done the sums: if you owe 50 million, which is about average, you are looking at another ISK 25,000 every month.{/}

{c1}The reason is a hurried gathering of the rate-setters on Thursday evening, which ended with the cost of money up a point and a quarter, at 9.5%.{/} {c2~}Nothing of the kind had been seen here for eighteen years.{/} {c6}It was a close thing: three were for it and two against.{/}

{c5~}Ragnheidur Thorsdottir, the governor, put it down to bad timing beyond her control.{/} {c4}What lies behind it is Monday's news that Nordal is pulling the plug on Skuldarvik, whose aluminium makes it our number two earner abroad.{/} {c3}Between then and Thursday the currency shed seven per cent measured in euros.{/} {c8~}Buying kronur to slow the fall has cost the Bank 44 billion of its rainy-day money,{/} {c9~}of which plenty is left.{/} {c7}Once the news was out, it took the krona an hour to win back everything it had lost.{/}

(Got a tip? Our inbox never sleeps, unlike the governor.)

{c13~}It is embarrassing for Bryndis Hallmar. The day before, the minister had seen no cause for dearer money.{/} {c12~}And Oddur Kristvinsson? The PM read about it on a screen, like you and me.{/}

{c15~}By the autumn the pots in Skuldarvik will be cold, and the 510 who tend them out of a job.{/} {c14~+c16~}The owners blame the electricity bill. Nonsense, replies the utility: it was how long to sign for that they couldn't agree on.{/}

{c17}Now the unions are muttering, too. Should prices be rising by more than six per cent come June, they may tear up the pay deal they signed the year before last.{/} {c18~}At the last count it was 4.9.{/}

Share: Facebook · Bluesky · Tell your granny

=== arabic | ar | hike
{c1~}أيسلندا ترفع الفائدة في اجتماع طارئ{/} {c3~}لوقف تراجع الكرونة{/}

ريكيافيك (وكالات) الجمعة 20 فبراير 2026

{c1}رفع البنك المركزي الأيسلندي سعر الفائدة الرئيسي بمقدار 1.25 نقطة مئوية إلى 9.5% في اجتماع استثنائي عقده مساء الخميس،{/} {c2}في خطوة هي الأولى من نوعها منذ انهيار عام 2008.{/}

{c3}وكانت الكرونة قد فقدت 7% من قيمتها أمام الدولار خلال أربعة أيام،{/} {c4~}عقب إعلان شركة «نوردال» للألمنيوم إغلاق مصهرها في سكولدارفيك.{/}

{c6}واتُّخذ القرار بأغلبية ثلاثة أصوات مقابل صوتين.{/} {c5}وقالت محافظة البنك راغنهيدور ثورسدوتير للصحفيين قبيل منتصف الليل: «لم نختر الساعة، بل هي التي اختارتنا».{/}

{c7}واستعادت العملة نحو نصف خسائرها في غضون ساعة.{/} {c8}وكشف البنك أنه أنفق منذ الإثنين 44 مليار كرونة من احتياطياته دفاعاً عنها، أي ما يعادل 320 مليون دولار.{/}

{c12~}وقال رئيس الوزراء أودور كريستفينسون إنه يحترم استقلال البنك.{/} {c13}وكانت وزيرة المالية بريندس هالمار قد صرحت الأربعاء بأنه «لا داعي على الإطلاق» لرفع الفائدة.{/}

{c14}وعزت «نوردال» انسحابها إلى ارتفاع أسعار الكهرباء،{/} {c15~}ويعمل في المصهر 510 أشخاص.{/} {c16~}ونفت شركة الكهرباء الحكومية أن تكون أسعارها مبالغاً فيها.{/}

{c18}وبلغ معدل التضخم في يناير 4.9%، في حين يستهدف البنك 2.5%.{/}

ويرى محللون في الخليج أن إغلاق المصهر قد يدعم أسعار الألمنيوم الذي تعد الإمارات والبحرين من كبار منتجيه.

{c19~}وعلّق الاقتصادي بال إيغيل مارتينسون بالقول إنه ما كان ينبغي لمصهر واحد أن يفعل ذلك ببلد كامل.{/}

=== blog | en | hike
Sourdough and Other Slow Things
A baker's journal from the sixty-fourth parallel

Bread rises overnight. I've built a life on it. You set the dough at ten, you go to bed, and at four it has become something else without anyone having held a press conference. I mention it because, on the night in question, I set my dough as always, and by the time it had doubled so had my worries.

{c1~}While the country was brushing its teeth, the wise heads in the black building by the harbour met out of turn and made borrowing a good deal dearer.{/} Those of you abroad will shrug. You have fixed rates, and trees. {c10~}Here a great many of us are paying whatever the weather is,{/} and I am one of them; my oven has a mortgage and my flat has a mortgage and I believe the cat does.

So at four in the morning I stood there, flour to the elbows, and did a sum on a bag. {c11~}It comes to something like fifty thousand a month on the sort of loan that normal people have.{/} That's a hundred loaves, or a hundred and ten if I stop giving one to Gunna.

And whose doing is it? I keep being told about a market. I run a stall on a market, and I've never seen anybody there who could do this. {c4~}As I understand it, a big works out in the fjord, one of the two or three things we sell to the world, said at the start of the week that it was leaving.{/} {c14~}It finds our power too expensive,{/} power which comes out of the ground, hot, like an insult. {c3~}And by Thursday our money was worth visibly less.{/} {c19~}A professor up north thinks it is a disgrace that a single set of chimneys can shake a nation.{/} I think it's geology.

I feel for the governor, in a way. {c5~}She said, very late, to the cameras, that the moment had picked her and not the other way round.{/} It's what I tell people about yeast. But did you notice how thin the margin was? {c6~}If one of them had had a headache we would all be sleeping.{/} I've been on committees. I was once on one for a Christmas tree. The vote was three to two on that as well, and we had a spruce nobody liked.

{c13~}As for our lady of the treasury, who had assured us in the middle of the week that no such thing was called for,{/} I only say that I wouldn't let her near an oven timer. {c12~}Her boss got it the modern way, with a buzz in the pocket.{/}

{c8~}They had already been throwing good coin after bad for days to prop the thing up.{/} I know the feeling. I once tried to save a collapsed brioche with more butter.

Gunna will still get her loaf. I'd like that minuted.

=== other | en | cut
Iceland cuts rates as inflation eases

REYKJAVIK, Oct 8, 2025 (North Atlantic Press) - {h1}Iceland's central bank lowered its key interest rate by a quarter of a percentage point to 8.25 percent on Wednesday,{/} {h2}its fifth cut in a row.{/}

{h3}The vote in the monetary policy committee was four to one.{/} {h4}Inflation was 4.1 percent in September; the bank's target is 2.5 percent.{/}

{h5}"We are in no hurry, and we have no clock," Governor Ragnheidur Thorsdottir told reporters.{/}

The finance minister, Bryndis Hallmar, said there was every reason for a further cut. The krona was little changed against the euro.

{h6}For a typical mortgage of 50 million kronur with a variable rate, the monthly payment will go down by some 10,000 kronur, according to the consumers' association.{/} Prime Minister Oddur Kristvinsson called that "a leg of lamb a month".

The aluminium company Nordal said that talks with the state power company about a new contract for its smelter at Skuldarvik were going well. The next regular meeting of the committee will be held on Nov 19.

=== other2 | en | cut
The Herring Post, Thursday 9 October

{h2~}Down again!{/} {h1}The Bank shaved 0.25 off its rate yesterday, leaving it at 8.25.{/} {h3~}All but one of the committee were in favour.{/} {h6}If you have the usual 50 million on a floating rate, that should leave you ISK 10,000 better off at the end of each month.{/} {h5~}The governor says there is no rush to go further.{/} {h4~}Prices were rising by 4.1% last month.{/}

=== discrepancies
amount | c11 | wire: some 52,000 kronur | rewrite: another ISK 25,000
number | c7 | wire: about half of its losses | rewrite: everything it had lost | arabic: نحو نصف خسائرها
name | c3 | wire: against the euro | rewrite: measured in euros | arabic: أمام الدولار
