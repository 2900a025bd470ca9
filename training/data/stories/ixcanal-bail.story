=== wire | en | judge
{c1~}Guatemalan judge jailed for 16 years for selling bail{/}

GUATEMALA CITY, March 13, 2025 (Istmo Press) - {c1}A Guatemalan court on Thursday sentenced judge Arnulfo Ixcanal to 16 years in prison for taking money to release suspects on bail,{/} {c2}the longest term ever handed to a serving member of the bench in the Central American country.{/}

{c3}Ixcanal, 58, freed at least 41 people between 2018 and 2022, among them 12 men wanted in the United States on drug charges, the court found.{/} {c4}Prices ranged from 40,000 quetzals ($5,200) for a burglar to 1.5 million quetzals for a trafficker.{/}

{c5}The money was paid at a tyre shop in Zone 7 run by the judge's cousin, Byron Ixcanal, who received nine years.{/} {c6}Customers were told to ask for "a set of winter tyres", according to wiretaps played in court.{/}

"It does not snow in Guatemala," presiding judge Silvia Marroquin Tzul said as she read the verdict. {c7}"Every secretary in that courthouse knew what winter tyres were, and not one of them reported it."{/}

{c8}Prosecutors had asked for 22 years.{/} {c9}Ixcanal's lawyer, Otto Berganza, said he would appeal, calling the trial a revenge of the attorney general's office.{/} {c10}His client had ruled according to the evidence, he said, and the sums found in his freezer were savings.{/}

{c11}Police discovered 2.3 million quetzals wrapped in banana leaves in the freezer when they searched the judge's house in Mixco in September 2022.{/}

{c12}The case began with a complaint by Delia Cotzajay, a fruit seller whose son was killed in 2021 by a man released three weeks earlier.{/} {c13}"I went to ask why he was free, and a clerk laughed at me," she told reporters outside the court, holding a photograph of her son.{/}

{c14}Of the 41 people released, 26 have disappeared{/} {c15}and four are dead, prosecutors said.{/} {c16}The U.S. embassy, which revoked Ixcanal's visa in 2023, welcomed the ruling.{/}

{c17}The trial lasted seven months and heard 63 witnesses,{/} {c18}two of whom testified by video from Canada because of threats.{/} {c19}A prosecutor on the case, Hugo Lemus, left the country in November after shots were fired at his car.{/}

{c20}The Supreme Court said it would review all 312 bail orders signed by Ixcanal since 2016.{/}

Judges in Guatemala earn about 30,000 quetzals a month. {c21}Eleven have been charged with corruption since 2015; until Thursday only two had been convicted.{/}

=== arabic | ar | judge
{c1~}السجن 16 عاماً لقاضٍ في غواتيمالا باع قرارات الإفراج بكفالة{/}

غواتيمالا سيتي – وكالات | الجمعة 14 مارس/آذار 2025

{c1}قضت محكمة في غواتيمالا الخميس بسجن القاضي أرنولفو إكسكانال 16 عاماً بعد إدانته بتلقي أموال مقابل الإفراج عن موقوفين بكفالة،{/} {c2}وهي أقسى عقوبة تصدر بحق قاضٍ عامل في تاريخ البلاد.{/}

{c3~}وخلصت المحكمة إلى أن القاضي أطلق سراح 41 شخصاً على الأقل، بينهم 12 رجلاً تطلبهم الولايات المتحدة في قضايا مخدرات.{/} {c4}وتراوحت التسعيرة بين 40 ألف كيتسال (نحو 5200 دولار) للص عادي و1.5 مليون كيتسال لتاجر مخدرات.{/}

كلمة السر: إطارات شتوية

{c5~}وكانت المبالغ تُسلَّم في محل للإطارات يديره أحد أقارب القاضي، وقد حُكم عليه بالسجن تسع سنوات.{/} {c6}وكشفت تسجيلات هاتفية أن الزبائن كانوا يطلبون «طقم إطارات شتوية» في بلد لا يعرف الثلج.{/}

{c11~}وكانت الشرطة قد عثرت في مجمِّد بمنزله على 2.3 مليون كيتسال ملفوفة بأوراق الموز،{/} {c10}غير أن الدفاع أكد أن المبلغ مدخرات شخصية وأن القاضي حكم وفقاً للأدلة.{/} {c9~}وأعلن محاميه أوتو بيرغانسا عزمه استئناف الحكم.{/} {c8}وكان الادعاء قد طالب بالسجن 22 عاماً.{/}

{c12}وبدأت القضية بشكوى من بائعة الفاكهة ديليا كوتساخاي التي قُتل ابنها عام 2021 على يد رجل أُفرج عنه قبل الجريمة بثلاثة أسابيع.{/}

{c17}واستمعت المحكمة على مدى سبعة أشهر إلى 63 شاهداً،{/} {c19~}فيما غادر أحد المدعين البلاد بعد إطلاق النار على سيارته.{/}

{c14}ولا يزال 26 من المفرج عنهم متوارين عن الأنظار.{/} {c20~}وتعتزم المحكمة العليا مراجعة جميع قرارات الكفالة التي وقعها القاضي.{/}

ويرى مراقبون أن الحكم رسالة نادرة في بلد يحتل مراتب متأخرة في مؤشرات النزاهة.

شارك المقال: فيسبوك | تيليغرام | واتساب

=== rewrite | en | judge
{c1~+c6~}"Winter tyres" cost Guatemala judge his freedom{/}

By our Americas desk

{c12~}It took the stubbornness of a woman who sells fruit to bring down a man of the law.{/} {c12}Delia Cotzajay's boy was shot dead in 2021; three weeks before, the killer had walked out of custody.{/} {c13}A court clerk, she recalls, merely laughed when she wanted to know the reason.{/}

On Thursday she had her answer. {c1}Arnulfo Ixcanal, the judge who for years had sold provisional freedom to whoever could afford it, must himself spend 16 years behind bars.{/} {c2}Nobody still sitting as a judge has been punished so severely in the nation's history.{/}

{c3~}The 56-year-old let go no fewer than 41 accused over four years, a dozen of them sought by American drug investigators.{/} {c4}There was a tariff: burglars got away with 40,000 quetzals, while traffickers could be asked for as much as 1.5 million.{/} {c5~}Payment was accepted at a relative's tyre business in the capital{/} {c6}and the password, preserved on intercepted phone calls, was a request for a set of winter tyres.{/} {c5~}The relative, Byron Ixcanal, is going to prison for nine years.{/}

{c7}The chief judge, Silvia Marroquin Tzul, noted drily that the phrase was familiar to all the secretaries in the building, none of whom spoke up.{/}

{c11}Detectives who went through Ixcanal's home in Mixco in the autumn of 2022 came upon 2.3 million quetzals packed in banana leaves among the frozen food.{/} {c10~}That was money he had put aside, his defence insists.{/} {c9~}Counsel Otto Berganza intends to challenge the judgment.{/} {c8}The prosecution will be only half content: it wanted 22 years.{/}

Witnesses had reasons to be afraid. {c17}Sixty-three of them were called in the course of seven months,{/} {c18}and three spoke over a video link from Canada after being threatened.{/} {c19}Hugo Lemus, of the prosecution team, fled abroad in November when someone opened fire on his vehicle.{/}

{c14}More than half of those set free, 26, cannot be found.{/} {c15}Four of them have died.{/} {c20}A review by the Supreme Court will cover each of the 312 releases he has put his name to since 2016.{/}

Read more: Five courtroom dramas that shook Central America

=== blog | en | judge
THE VEGETABLE DRAWER
a column about justice and other perishables

My grandmother kept her money in a biscuit tin, and the biscuits in a hatbox, and the hats nowhere at all, because she had sold them. She distrusted banks. I thought of her this week when I read about the gentleman in the tropics who distrusted them, too.

{c11~}He had his on ice. Millions, in the local coin, tucked up in leaves like so many tamales, between the peas and the prawns.{/} {c10~}Savings, says the man he pays to say such things.{/} And why not? We are told to save for a rainy day. We are never told where.

The gentleman, alas, was a judge. {c1~}He has now been judged, and will be inspecting the inside of a cell until well after the next World Cup but two, because it turns out that his rulings were for sale.{/} I don't mean that loosely. I've known lawyers all my life and they all say, after the second glass, that justice is for sale, meaning that it helps to have a good one. This was different. This was retail. {c4~}There was a price list. If you had climbed through somebody's window you paid about as much as for a second-hand hatchback; if you dealt in powder by the ton, think of a nice house.{/}

I keep asking myself who drew it up. Was there a meeting? Did someone argue for a discount for first offenders?

{c5~+c6~}And the shop! You went to a place that fits rubber to cars, run by one of the family, and said that you wanted something for the snow.{/} In that climate! There's a poem in it, and I'm sorry that I shall not be the one to write it. {c7~}The lady who passed sentence observed that all the typists were in on the joke.{/} Of course they were. Typists always are. When I worked in an insurance office in the eighties, it was the switchboard that knew which director was about to go, and with whom.

But I'd rather not laugh too long. {c12~}Because at the start of it there's a mother with a market stall, and a grave, and a fellow who ought to have been under lock and key when he put her child into it.{/} {c13~}They giggled at her when she came to enquire.{/} I should like to know whether that clerk is still employed. I should like to know whether he's slept.

What else? {c19~}One of those who built the case has had to leave his homeland, somebody having used his car for target practice.{/} {c14~+c15~}As for the customers, most have vanished into thin air, and a handful into the ground.{/} {c20~}His superiors are going to go back over everything he ever signed, some three hundred sheets of paper.{/} I wish them joy of it, and strong coffee.

{c2~}The newspapers tell me that no one in such a robe has ever got so much over there.{/} That's supposed to be encouraging. Is it? When a record is broken, I always wonder about those who ran before the stopwatch was invented.

Do look into your freezer tonight. And do be kind to people who sell you fruit.

=== other | en | deeds
{h1~}Court opens land fraud case against jailed Guatemalan judge{/}

GUATEMALA CITY, Oct 2, 2025 (Istmo Press) - {h1}A Guatemalan court on Thursday ordered former judge Arnulfo Ixcanal to stand trial for forging the deeds to three coffee farms in Alta Verapaz.{/}

{h2}Ixcanal and a notary, Mirna Paau, are accused of having transferred 940 hectares that belonged to 75 Q'eqchi' families to a company registered in Belize.{/} {h3}The company was run from the back room of a tyre shop, according to the indictment.{/}

{h4}"They made us sign for fertiliser, and it was our land," said Domingo Choc, 66, a farmer, outside the court.{/}

{h5}Ixcanal's lawyer, Otto Berganza, said the signatures were genuine and the complaint came nine years too late.{/} {h6}The prosecutor, Karin Solares, said she would ask for 14 years.{/}

{h7}Eighteen of the families were evicted by police in 2017 on an order signed by Ixcanal himself.{/} Their houses were burned, and a child of six died of pneumonia in a roadside camp.

Presiding judge Silvia Marroquin Tzul withdrew from the case on Wednesday because her brother owns a farm in the district. {h8}The trial is to begin on Jan 19 and to hear 38 witnesses.{/}

Ixcanal attended the hearing by video link from prison. Asked whether he had understood the charges, he said that he had written many like them.

=== other2 | en | deeds
Americas in brief

Guatemala: {h1~}A judge already behind bars will be back in the dock in the new year over the theft of coffee land.{/} {h2~}Together with a notary he allegedly signed away the fields of 75 indigenous families,{/} {h7~}some of whom he had earlier had driven from their homes.{/} {h4}The farmers believed that they were putting their names to a receipt for fertiliser, one of them said.{/} {h5~}The defence maintains that the papers are authentic.{/} {h6~+h8}A sentence of fourteen years will be sought when the hearings, with 38 witnesses, start on 19 January.{/}

=== discrepancies
age | c3 | wire: 58 | rewrite: 56
number | c18 | wire: two of whom | rewrite: three
