=== release | en | air
CITY OF ORPHA LANDING, KANSAS
Orpha Landing Water & Light -- For immediate release
Monday, August 11, 2025

CUSTOMER CREDIT PROGRAM

{c1}Orpha Landing Water & Light (OLWL) will credit a total of $3.1 million to approximately 6,200 residential customers whose accounts were affected by meter variances between November 2024 and July 2025.{/}

{c2~}A review has determined that certain advanced meters, under certain pressure conditions, may have registered the passage of air.{/}

{c3}Credits will appear automatically on the October statement.{/} {c4}Customers who prefer a check may request one by September 15 at the service counter, 200 Levee Street.{/}

{c5~}No water service was interrupted as a result of the variances.{/}

"We value every drop of our customers' trust," said General Manager Todd Brandvold. {c6}OLWL will replace all 9,400 advanced meters by March at no cost to customers.{/}

=== wire | en | air
ORPHA LANDING, Kan., Aug. 12, 2025 (Heartland Wire) - {c1}A Kansas city will repay $3.1 million to 6,200 households that were overcharged for water{/} {c2}because their new digital meters counted air,{/} the city-owned utility said on Monday.

{c7}Lurleen Tackett, an 84-year-old widow, was billed $11,480 for January,{/} {c8}enough water to fill an Olympic pool, according to her grandson Wyatt, who brought the case before the city commission.{/} {c9}"Grandma has a birdbath," he told the commissioners.{/} Tackett has lived on Levee Street since 1963 and has never owned a washing machine.

{c2}The meters have no valve to let out air, which enters the mains when the pressure drops, and so their wheels spin,{/} {c10}an engineer at Prairie State University, Samir Haddad, found after testing 40 of them in his garage.{/} {c11}The utility had rejected his report in April as "unsolicited".{/}

{c12}Until July, the utility told customers who complained that they had leaks.{/} {c13}Some 700 families paid plumbers, and those costs will not be repaid.{/}

{c5}Water was cut off at 212 homes over bills that are now known to be wrong, court papers say.{/} {c15}A lawsuit on behalf of all customers was filed in Topeka in June by attorney Graciela Montes.{/} {c16}She said it would go ahead, as the credits contain no interest.{/}

{c17}The meters were bought in 2024 from Aquametrix of Tulsa for $4.7 million.{/} {c18}The company said they had been fitted the wrong way round,{/} {c19}which the contractor that fitted them, Bluestem Services, denies.{/} Bluestem's other customers include two school districts and a casino.

{c20}General Manager Todd Brandvold turned down calls to step down.{/} {c21}His own bill fell by half over the winter, the commission's records show.{/} {c22}He put this down to his sons having left for college.{/}

{c6}All 9,400 meters will be replaced by March.{/} {c23}The mechanical ones that were taken out, some dating from 1957, were sold for scrap at 31 cents a pound.{/}

=== rewrite | en | air
Paying for Nothing: The Town Where Taps Ran on Air

ConsumerBeat USA. Filed under: Utilities. Ad-free for members.

{c9}The only pool at Grandma's is for sparrows, Wyatt Tackett informed city hall.{/} {c8}And yet, by his reckoning, what she was alleged to have used would have let swimmers compete at the Games.{/} {c7}For one month, the first of the year, the 84-year-old Lurleen Tackett had been asked for 14,180 dollars.{/}

She'll get it back, as will others. {c1}Sixty-two hundred homes in Orpha Landing have had too much taken off them, and the supplier, which belongs to the municipality, is to make good 3.1 million.{/} {c3~}This will be done by way of the statement for September.{/} {c4}If you would sooner have paper in your hand, go to the counter before the middle of that month and say so.{/}

{c2~+c10}The explanation was supplied by Samir Haddad, who teaches engineering. Forty of the gadgets went through his hands, in a place where others park the car, and he saw that it doesn't take any liquid to set them turning.{/} {c11}That was in spring. No one had asked him for it, he was told, when he sent it in.{/} Haddad has been on the faculty at Prairie State for twenty years and has a patent for a garden hose.

{c12}Anyone who phoned up about it before this summer would be assured that something in the house must be dripping.{/} {c13}So plumbers were called, by about seven hundred households, which will be reimbursed for these as well.{/} {c5}As one can read in documents lodged with a court, there were 212 cases of people being left with no water at all on the strength of figures which have since turned out to be fiction.{/}

{c16~}The money isn't the end of it, in the view of Graciela Montes:{/} {c15}it's she who, on everyone's behalf, went to law in June.{/} Montes made her name in a case over hearing aids and is said to be thinking of a run for the state senate.

{c17~}Last year, getting on for five million was spent on the devices.{/} {c18}They're fine, if one listens to the manufacturer; they've been put in back to front.{/} {c19}Not by us, says Bluestem.{/} {c6}Either way they will be gone by spring, all 9,400.{/}

{c20}There'll be no vacancy at the top. Todd Brandvold has been urged to go, and isn't going.{/}

=== blog | en | air
The price of a breath

When my late husband wished to annoy the preacher he'd maintain that hell was where you got a bill for everything you had not thought of as a thing. Shade. The smell of rain. He had got as far as silence, one Sunday, when they asked us to leave the potluck.

He didn't get as far as this. {c2~}There's a town not four hours from my porch where folks have been charged for what comes out of the faucet before the water does: that cough, that spit, that long sigh.{/} Sold by the gallon!

{c7~}It came out on account of an old girl like me, who got a letter after Christmas that you could have bought a pickup with.{/} {c8~}It would have floated a navy, what she had drunk.{/} {c9~}She has got a dish for the robins.{/} I do not know the lady, but I'd like to have her recipe for keeping calm. I would've been down there with the dish.

And what did they say to her and to all the rest, in that sweet voice on the line? {c12~}You have a leak, ma'am.{/} {c13~}And people believed it. They had men in to crawl under the house, men by the hour, who must have wondered, and crawled, and written it up.{/} Nobody's going to make that good. I once paid a fellow to look for a gas leak and it was the cat.

{c10~}It took a professor with time on his hands and a bench next to the lawn mower to find it out.{/} {c11~}He mailed them what he'd found. They mailed it back, near enough: who's asking?{/} Now there's a motto for a seal. In Latin it would look fine.

{c5~}I'm not laughing about those who turned the handle one morning and did not even get the sigh. A couple of hundred doors, there were.{/} A baby behind some of them, surely. {c1~}So when I read that it is all to be given back, in the fall, three million and change, I'd like to know who is giving back the mornings.{/} {c16~}Nor is there a cent on top for the use of the money. There's a lawyer that has noticed.{/} The same lawyer got my sister four hundred dollars for an ear.

{c20~}The boss is staying on, having been asked by half the county if he would care not to.{/} {c21~+c22~}Funny that at his place it ran the other way: he was down to one half. He says it's the boys, who've gone off to school and taken their showers with them.{/} I had boys. I never noticed that they washed.

{c18~+c19~}You will want to know whose fault it is. It's the ones who made them, or it's those who screwed them in, depending on which of the two you have on the phone.{/} {c6~}They're all coming out again, anyhow, before the tulips.{/} {c23~}And do you know where the good old brass ones are, that had been ticking since Eisenhower? Melted. They got pennies for them.{/}

My husband would have had something to say. I listen for it. There's just the pipe.

=== arabic | ar | air
{c1~}مدينة أمريكية تعيد الملايين إلى سكانها{/} {c2~}بعدما حاسبتهم عدادات المياه على الهواء{/}

كانساس – 13 أغسطس 2025 – اقتصاد | حماية المستهلك

{c1}تعتزم مدينة أورفا لاندينغ في ولاية كانساس الأمريكية إعادة 3.1 ملايين دولار إلى 6200 أسرة دفعت فواتير مياه مبالغاً فيها،{/} {c2}لأن العدادات الرقمية الجديدة كانت تحتسب الهواء المتسرب إلى الشبكة عند انخفاض الضغط.{/}

{c7}وتلقت الأرملة لورلين تاكيت (84 عاماً) فاتورة بقيمة 11480 دولاراً عن شهر يناير،{/} {c8}أي ما يكفي لملء مسبح أولمبي، على حد قول حفيدها وايت الذي عرض القضية على مجلس المدينة.{/} {c9}وقال أمام الأعضاء: «كل ما لدى جدتي حوض صغير للطيور».{/}

ويعود اكتشاف الخلل إلى {c10}المهندس سمير حداد من جامعة «بريري ستيت»، الذي فحص 140 عداداً في مرآب منزله،{/} {c11}غير أن المرفق رفض تقريره في أبريل لأن أحداً لم يطلبه منه.{/} {c12}وظل المرفق حتى يوليو يعزو شكاوى الزبائن إلى تسربات في منازلهم،{/} {c13}ما دفع نحو 700 أسرة إلى الاستعانة بسباكين لن تُعوَّض عن أجورهم.{/}

{c5}وتفيد وثائق قضائية بأن المياه قُطعت عن 212 منزلاً بسبب فواتير ثبت خطؤها.{/} {c15}ورفعت المحامية غراسييلا مونتيس في يونيو دعوى جماعية باسم الزبائن في توبيكا،{/} {c16}وأكدت أنها ماضية فيها لأن المبالغ المعادة لا تشمل فوائد.{/}

{c17}واشترت المدينة العدادات عام 2024 من شركة «أكوامتريكس» مقابل 4.7 ملايين دولار.{/} {c18}وتقول الشركة إنها رُكبت بالمقلوب،{/} {c19}وهو ما تنفيه الشركة التي تولت التركيب.{/}

{c20}ورفض المدير العام تود براندفولد دعوات إلى استقالته.{/} {c6}وستُستبدل العدادات كلها، وعددها 9400، بحلول مارس المقبل.{/}

=== other | en | lead
ORPHA LANDING, Kan., Feb. 20, 2024 (Heartland Wire) - A Kansas city will replace 1,300 lead water pipes over four years, the city-owned utility said on Monday.

Tests last fall found lead above the federal limit at 46 of 310 homes. The utility had told customers who complained of a metallic taste that their faucets were old. Some families bought filters, and those costs will be repaid.

"My grandmother has been drinking this since 1963," Wyatt Tackett told the city commission, holding up a glass.

The work will cost $9.8 million, of which the state will pay 60%. It was awarded to Bluestem Services. General Manager Todd Brandvold said water would be cut off for no more than four hours at any home.

An engineer at Prairie State University, Samir Haddad, said the tests had been done at the wrong time of day. The utility welcomed his report. Attorney Graciela Montes said she was not planning a lawsuit. New digital meters will be fitted in the same trenches to save money.

=== other2 | en | tulsa
TULSA, Okla., Aug. 29, 2025 (Heartland Wire) - {k1}The meter maker Aquametrix will close its Tulsa plant on Nov. 1 with the loss of 160 jobs,{/} the company said on Friday.

{k2}Orders have fallen by 70% since the spring,{/} Chief Executive Dale Rasband said. He did not mention the dispute in Kansas by name. {k3}A larger rival, Fluxon of Denver, has bought the patents for $6 million.{/}

Three cities in Oklahoma use the firm's digital meters, and none has reported overcharging. Broken Spur, the largest of them, tested 200 in August and found nine which ran slow.

{k4}"We build them the right way round," said a fitter, Earl Goodfox, who has worked there for 26 years.{/} Workers will get two weeks' pay for each year of service, up to 20 weeks.

=== brief | en | tulsa
{k2~}Hardly anybody wants its products any more,{/} {k1~}and so Aquametrix is turning out the lights, which puts a hundred and sixty Oklahomans out of a job.{/} {k3~}What it has invented now belongs to a competitor in Colorado.{/} {k4~}A veteran of the shop floor is in no doubt that there was nothing wrong with how the things had been put together.{/}

=== discrepancies
amount | c7 | wire: $11,480 | rewrite: 14,180 dollars | arabic: 11480 دولاراً
date | c3 | release: October statement | rewrite: statement for September
negation | c13 | wire: will not be repaid | rewrite: will be reimbursed | arabic: لن تُعوَّض
number | c10 | wire: 40 of them | rewrite: Forty | arabic: 140 عداداً
negation | c5 | release: No water service was interrupted | wire: cut off at 212 homes
