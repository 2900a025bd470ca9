=== wire | en | zellout
{c1~}Algeria fire kills nine villagers{/} {c2~}as only leased water bomber sits idle{/}

ALGIERS, Aug 13, 2025 (Maghrib Press Service) - {c1}A forest fire killed nine people from one village in the mountains of eastern Algeria on Tuesday,{/} {c2}while the aircraft leased to fight such fires stood in a hangar for want of a spare part, officials and residents said.{/}

{c3}The victims, among them three children, died in two cars on the only road out of Beni Zellout, in the province of El Kseur el-Bahri.{/} {c4}The flames, driven by a wind of 70 km/h, crossed the road on both sides of them.{/}

{c5}Temperatures in the region had reached 47 degrees Celsius.{/} {c6}Civil protection said it had fought 62 fires in nine provinces since Sunday and that all but four were under control.{/}

{c7}"We rang for the plane at noon, at two and at four. At five we stopped ringing," said Mourad Ait Hamlat, who heads the village committee.{/} {c8}He lost a brother and a niece.{/}

{c9}The amphibious plane was chartered in May from a Spanish company, Hidroalas, for three months at a cost of 4.8 million euros.{/} {c10}It has been grounded at Annaba since Aug 3 with a broken fuel pump, according to two officers who asked not to be named.{/} {c11}Hidroalas said the part had been held up in customs for six days.{/}

{c12}Interior Minister Ferhat Belkessam, who visited the village on Wednesday, was met with shouts and left after 20 minutes.{/} {c13}He promised that every burnt house would be rebuilt before the winter and said that an inquiry would establish whether the fire had been laid.{/}

{c14}Three men were arrested near a cork store on Tuesday night on suspicion of arson, the prosecutor's office said, without giving details.{/} {c15}Residents doubted it. They said the fire had begun under a power line that they had reported twice.{/} {c16}The state electricity company declined to comment.{/}

{c17}Some 3,400 hectares of cork oak and olive groves were destroyed,{/} {c18}and 210 families were housed in a school at Oued Zerzour.{/} {c19}Volunteers from as far as Oran brought mattresses and water in convoys of lorries.{/}

{c20}In August 2021 at least 90 people, including 33 soldiers, were killed in fires in Kabylia.{/} {c21}The government then decided to buy four water bombers, none of which has been delivered.{/}

=== arabic | ar | zellout
{c1~}حرائق الغابات تقتل تسعة من أبناء قرية واحدة شرقي الجزائر{/}

الجزائر – محرر الشؤون المغاربية

{c1}قضى تسعة أشخاص من قرية بني زلوط الجبلية شرقي الجزائر أمس الثلاثاء في حريق غابات،{/} {c3~}حين حاصرتهم النيران داخل سيارتين على الطريق الوحيد المؤدي إلى خارج القرية، ومن بينهم ثلاثة أطفال.{/} {c4~}وكانت رياح عاتية قد دفعت ألسنة اللهب إلى جانبي الطريق.{/}

{c2}وأثار الحادث موجة غضب بعد أن تبين أن الطائرة المستأجرة لإخماد الحرائق كانت متوقفة في حظيرتها بسبب قطعة غيار مفقودة.{/} {c10~}وأكد ضابطان طلبا عدم كشف هويتهما أنها معطلة في مطار عنابة منذ الثالث من أغسطس.{/}

{c9}واستُؤجرت الطائرة البرمائية في مايو الماضي من شركة «هيدروألاس» الإسبانية لثلاثة أشهر مقابل 4.8 ملايين يورو.{/} {c11}وأوضحت الشركة أن القطعة المطلوبة ظلت محتجزة لدى الجمارك ستة أيام.{/}

{c7~}وقال مراد آيت حملات، رئيس لجنة القرية، إن الأهالي اتصلوا ثلاث مرات طلباً للطائرة ثم يئسوا.{/} {c8~}وقد فقد الرجل شقيقه في الحريق.{/}

{c12~}وقوبل وزير الداخلية فرحات بلقسام بهتافات غاضبة لدى زيارته القرية اليوم الأربعاء،{/} {c13~}وتعهد بإعادة بناء جميع المنازل المحترقة قبل حلول الشتاء.{/}

{c14}وأعلنت النيابة توقيف أربعة رجال قرب مخزن للفلين للاشتباه في إضرامهم النار عمداً،{/} {c15}إلا أن السكان يشككون في ذلك ويؤكدون أن الحريق اندلع تحت خط كهربائي سبق أن نبّهوا إلى خطره مرتين.{/}

{c17}وأتت النيران على نحو 3400 هكتار من أشجار الفلين والزيتون.{/} ونعت رئاسة الجمهورية الضحايا وأعلنت الحداد ثلاثة أيام.

{c19~}ووصلت قوافل التضامن من ولايات عدة.{/} {c20~}ويعيد الحادث إلى الأذهان حرائق منطقة القبائل صيف 2021 التي أودت بحياة 90 شخصاً على الأقل.{/}

=== rewrite | en | zellout
{c2~}Grounded! Rescue plane was waiting for a pump{/} {c1~}while nine burned{/}

WORLD > AFRICA > Algeria | Kaylee Brandt, staff writer

{c12}Twenty minutes was as long as the interior minister of Algeria could stand it in Beni Zellout on Wednesday. Angry villagers shouted him down.{/}

They have reasons. {c1~+c3}Nine of their neighbours, three of them children, were burnt to death in a pair of vehicles the day before, on the one road by which the place can be left.{/} {c4}A gale of 70 kilometres per hour had blown the blaze across the asphalt in front of them and behind.{/} {c5}It was 47 degrees in the shade.{/}

And the flying boat hired for precisely this? {c10}Out of action since the third of August at Annaba because its fuel pump had failed, a military source revealed on condition of anonymity.{/} {c11~}Customs men had been sitting on the replacement, says the owner,{/} {c9}Spain's Hidroalas, which is paid 8.4 million euros for three summer months.{/}

{c7}Mourad Ait Hamlat, chairman of the village council, recalls phoning for help at noon, two and four o'clock. By five he had given up.{/} {c8}His brother is dead, and so is his brother's daughter.{/}

READ MORE: How to pack an emergency bag in ten minutes

{c13}Ferhat Belkessam, the minister, gave his word that all homes will stand again by winter, and announced an investigation into a possible criminal cause.{/} {c14~}Three suspects are in custody.{/} {c15~}Locals, however, point to an electric cable about which they had complained.{/} {c16}The power utility has nothing to say.{/}

{c6}Across nine provinces firefighters have dealt with 62 outbreaks since the weekend; four are still burning out of control.{/} {c18~}More than 200 families are sleeping in classrooms.{/} {c17}Cork oaks and olive trees on 3,400 hectares are gone.{/}

{c21}Four water bombers of its own were what the state resolved to acquire after the catastrophe of 2021. It is still waiting for the first.{/}

=== blog | en | zellout
Letters from the Cork Country (No. 58)

My grandfather stripped cork. He did it with a little axe whose handle ended in a wedge, and he used to say that a tree forgives you everything if you only wait nine years before you hurt it again. I have thought of the nine years all night, for no better reason than that the number is the same.

{c1~}Nine. I knew two of them.{/} I will not write which. One sold me honey, and the honey was not always pure, and I would give a good deal now to be cheated by him again.

I am not there. I am in a flat in Lyon with the shutters down, telephoning. You should know that before you read on, because people who are not there are always the angriest. My cousin, who is there, is not angry. He is sweeping.

{c2~+c10~}So there was an aeroplane, it turns out, and it had a cold. A thing the size of a coffee pot was missing in its stomach, and had been missing for ten days.{/} {c11~}The coffee pot had in fact come to our country; it was lying in an office, waiting for a stamp.{/} I would like to meet the stamp. I should like to shake its hand. {c9~}We rented the machine from people across the sea, at a price for which one could have bought every family in the valley a house with a garden, and they delivered it on time, one must be fair.{/}

{c7~}And he who speaks for the village rang, and rang, and rang. There is something in the way he tells it that I cannot get out of my ear: that there came an hour at which they no longer did.{/}

What do you do when you have nobody left to call? You look for a culprit, or one is looked for on your behalf. {c14~}By nightfall they had some fellows in handcuffs.{/} How quick we can be! {c15~}That the people up there have been writing letters about a sagging wire since the spring, twice, with photographs, is a detail that will be studied in due course,{/} {c16~}and the gentlemen who own the wire have lost their voice.{/}

{c12~}A great personage came in a car with dark windows. He stayed for about as long as it takes to drink a coffee that nobody offers you.{/} {c13~}New houses before the snow, he said.{/} In my village we have a word for such promises, and it is also the word for the foam on boiling milk.

{c21~}They told us four years ago that we would have aeroplanes, our very own, four of them. I remember the drawing in the newspaper: red and yellow, very pretty. My nephew coloured it in.{/}

But let me end otherwise. {c19~}At three in the morning my cousin heard engines and thought that the fire had come back. It was lorries. They had driven from the other end of the country, with mattresses on the roof.{/} The driver of the first one asked where he could park without being in anybody's way.

I put the little axe on the table and wrote this.

=== brief | en | zellout
Africa in brief

{c1~+c3~}ALGERIA: Nine inhabitants of a mountain village, including three children, have died in their cars in a forest fire.{/} {c14~}Police are questioning three men about arson.{/} {c18}The 210 families made homeless have been put up in a school in Oued Zerzour.{/} {c6~}Sixty-two fires have broken out in the country since Sunday.{/} {c20}Fires in Kabylia four years ago cost at least 90 lives, 33 of them soldiers'.{/}

=== other | en | hidroalas
Algeria cancels contract with Spanish fire plane company

ALGIERS, Feb 5, 2026 (Maghrib Press Service) - Algeria has cancelled its contract with the Spanish company Hidroalas, which leased it an amphibious plane to fight forest fires, Interior Minister Ferhat Belkessam told parliament on Thursday.

The company will have to pay a penalty of 1.1 million euros for days on which the aircraft was out of service, he said. Hidroalas said it would go to arbitration in Geneva.

"We rang and nobody could fly. That will not happen again," Belkessam said. He announced that two water bombers would be leased this summer from a Portuguese firm, together with their mechanics and a store of spare parts.

An opposition member, Tassadit Ouramdane, asked why the inquiry into a fire in the province of El Kseur el-Bahri had not been published. Belkessam replied that it was before a judge.

The government also plans to clear strips of 30 metres on both sides of 1,900 kilometres of mountain roads. Work will begin in March with 6,000 day labourers.

=== discrepancies
amount | c9 | wire: 4.8 million euros | arabic: 4.8 million euros | rewrite: 8.4 million euros
source_count | c10 | wire: two officers | arabic: two officers | rewrite: a military source
number | c14 | wire: three men | rewrite: three | brief: three | arabic: four
