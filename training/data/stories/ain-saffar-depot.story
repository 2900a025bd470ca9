=== urgent | en | depot
URGENT - {c1~}Huge blast at ammunition depot near Iraq's Kut,{/} {c2~}drone attack - police{/}

BAGHDAD, July 14 (Tigris Press) - {c1}An explosion shook an ammunition depot at Ain Saffar near the Iraqi city of Kut on Tuesday,{/} {c2}and police said that it had been hit by a drone.{/}

{c3}At least three people were killed{/} {c4}and 20 wounded.{/}

=== full | en | depot
{c3~+c1~}Seven dead in blast at Iraqi militia's ammunition depot,{/} {c27~+c5~}thousands flee rockets{/}

KUT, Iraq, July 14, 2026 (Tigris Press) - {c3}Seven people were killed{/} {c4}and 46 wounded{/} {c1}when an ammunition depot blew up at Ain Saffar near the Iraqi city of Kut on Tuesday,{/} {c6}the health directorate of Wasit province said.{/}

{c7}The depot belongs to the Liwa al-Shams brigade of the Popular Mobilisation Forces, an umbrella of mostly Shi'ite militias on the state's payroll.{/}

{c5}Rockets flew out of the burning sheds for three hours and landed up to 6 km away,{/} {c27}and some 9,000 people fled the surrounding villages.{/} {c8}One rocket hit a primary school, which was empty because of the holidays.{/}

{c2}Police had said that the depot was hit by a drone. A military spokesman, Brigadier Sabah al-Zamili, denied this.{/} {c28}"The radar saw nothing in the air but storks," he said.{/}

{c9}The brigade blamed Israel in a statement{/} {c10}and withdrew it an hour later.{/}

{c11}The temperature in Kut reached 51 degrees Celsius on Tuesday.{/} {c12}An officer of the civil defence said that the sheds had been without cooling since Friday because the generator was out of order.{/}

{c13}Four of the dead are firefighters from Kut.{/} {c14}"They radioed that they were inside the fence, then there was a second sun," said their commander, Captain Haider Jabbar Lafta.{/}

{c15}The highway from Baghdad to Amara was closed.{/}

{c16}Residents of Ain Saffar had petitioned the governor twice to have the depot moved.{/} {c17}It lies 700 metres from the nearest house; the law prescribes 5 km.{/}

{c18}In August 2024, a depot of another brigade exploded at Hor al-Milh in Diwaniya province, killing five people.{/} {c19}A commission of inquiry under Major General Thamer al-Khafaji has not published its report.{/}

=== evening | en | depot
{c20~}Iraq orders depots out of towns{/} {c3~}after blast kills 11{/}

By Muntadhar Saadoun and Zainab Kareem

KUT, Iraq, July 14, 2026 (Tigris Press) - {c20}Iraq's prime minister ordered all ammunition depots to be moved out of populated areas within 60 days,{/} {c3}after 11 people were killed{/} {c1}in an explosion at Ain Saffar near the city of Kut on Tuesday.{/}

{c4}Sixty-three people were wounded,{/} {c6}the health directorate of Wasit province said.{/} {c13}Five of the dead are firefighters from Kut.{/} {c21}Two brothers of 8 and 10 were killed when a rocket hit a melon stand on the highway.{/}

{c22}The cause was heat, the interior ministry said, citing a preliminary report.{/} {c11}The temperature reached 51 degrees Celsius.{/} {c12}The sheds had been without cooling since Friday because the generator was out of order.{/}

{c23}The brigade's supply officer was arrested on suspicion of selling the generator's fuel.{/}

{c2}Police had at first said that the depot was hit by a drone.{/} {c9}The Liwa al-Shams brigade of the Popular Mobilisation Forces, to which it belongs, blamed Israel in a statement{/} {c10}but withdrew it.{/}

{c5}Rockets flew out of the burning sheds for three hours,{/} {c27}and some 9,000 people fled the surrounding villages.{/} {c24}Most of them were sleeping in mosques and wedding halls in Kut.{/} {c25}They may not return before deminers have searched the fields, which could take a month, the governor, Hadi Shwaili, said.{/}

{c26}"My cows are in there. Nobody asks what the cows think of the army," said Umm Qasim, 66, from Ain Saffar.{/}

{c16}Residents of Ain Saffar had petitioned the governor three times to have the depot moved.{/} {c17}It lies 700 metres from the nearest house; the law prescribes 5 km.{/}

{c18}In August 2024, a depot of another brigade exploded at Hor al-Milh in Diwaniya province, killing five people.{/} {c19}A commission of inquiry under Major General Thamer al-Khafaji has not published its report.{/}

=== liveblog | en | depot
Al-Wasit Today English — LIVE
{c1~}Ain Saffar explosion: the day minute by minute{/}
Edited by: the digital team | آخر تحديث: ١٤ تموز ٢٠٢٦ - ٢٢:٥٨
Listen to this page 🔊 A+ A-

22:58 | {c24}Families from the villages are spending the night in prayer halls, and in two wedding halls, one of them with a wedding going on.{/} The bride has sent sweets.

21:30 | {c20~}The prime minister on television: all depots must leave the towns.{/} He said much the same thing two years ago, as viewers remind us.

20:12 | {c3}The dead are now 11,{/} {c4}the wounded 63,{/} says the health directorate. {c21~}Among the victims are two boys, brothers, who were helping out on a melon stand.{/}

18:40 | {c22}Interior ministry: the heat did it.{/} {c2~}No drone, no sabotage.{/}

17:55 | {c23~}An officer who is in charge of the brigade's supplies has been taken into custody.{/} {c23~}The talk is of diesel.{/}

15:20 | {c10~}The brigade has deleted its statement.{/} {c9~}It had pointed the finger at "the Zionist entity".{/}

14:48 | {c2+c28}"Nothing in the air but storks": the army rules out a drone.{/}

14:05 | {c13~}We mourn our city's firefighters. At least four did not come back.{/} {c14~}The captain lost contact with them once they had passed the fence.{/}

13:10 | {c15}Highway to Amara shut. Use the old road via Hayy.{/}

12:40 | {c5~}Rockets keep coming out of the place.{/} {c8~}A school is hit! It's summer, thank God, no pupils inside.{/}

11:52 | {c2}A police source tells Al-Wasit Today that a drone struck the depot.{/} {c3}Three dead so far.{/}

11:31 | {c1~}A terrible bang to the east of the city. Windows broken as far as the corniche.{/}

=== web | en | depot
PoliticsNow.world » Middle East

{c22~+c1~}Extreme Heat Named As Culprit In Deadly Iraq Munitions Incident{/}

Published: July 15, 2026, 5:02 am | Views: 1,204 | Save for later

With temperatures breaking records across the region, the consequences are no longer confined to discomfort. {c11}In Kut the thermometer climbed to 124 degrees Fahrenheit on Tuesday,{/} {c22~}and that, officials are now convinced, was sufficient to ignite a store of munitions belonging to an armed faction.{/} {c7~}The faction forms part of a grouping of militias financed by the government.{/}

{c12}Cooling equipment had been inoperative since Sunday owing to a faulty generator.{/} {c23~}Indeed, an individual with responsibility for logistics stands accused of having disposed of its fuel for personal gain.{/}

{c3}Eleven fatalities have been confirmed,{/} {c13}five of them members of the fire service,{/} {c4~}while scores more sustained injuries.{/} {c21}Also deceased are two siblings aged eight and ten, struck by a projectile by the roadside at a point where melons were being retailed.{/} {c5}Projectiles are said to have been launched by the flames for some three hours,{/} {c27}compelling approximately 9,000 residents to evacuate.{/} {c25~}Their return is contingent upon clearance work that may require weeks.{/}

RELATED: Ten countries that could become too hot to live in

{c2~}Conflicting narratives circulated in the immediate aftermath, with an aerial attack having been alleged by law enforcement{/} {c9~}and a foreign hand by the faction itself;{/} {c2~+c10~}neither has been upheld.{/}

{c16~}Inhabitants are understood to have made repeated representations to the governor about the site,{/} {c17~}which was located a fraction of the statutory distance from dwellings.{/} {c20}The Iraqi premier has now decreed that facilities of this kind be relocated away from inhabited zones within 90 days.{/} {c18}In 2024, a comparable occurrence at Hor al-Milh claimed five lives.{/}

Ultimately, this remains a developing situation, and stakeholders on all sides will be keen to avoid a repetition.

=== arabic | ar | depot
وكالة سنابل الإخبارية
محليات » واسط

{c3~+c1~}فاجعة عين الصفّار: 11 شهيداً في انفجار كدس عتاد{/}

واسط / سنابل
الثلاثاء ١٤ تموز ٢٠٢٦ - ٢١:٤٠ | عدد القراءات: ٥٬٦١٢

{c6}أعلنت دائرة صحة واسط{/} {c3+c1}ارتفاع حصيلة انفجار كدس العتاد في ناحية عين الصفّار قرب الكوت ظهر الثلاثاء إلى 11 شهيداً{/} {c4}و63 جريحاً.{/} {c13}وبين الشهداء خمسة من رجال إطفاء الكوت.{/}

{c14}وقال آمرهم النقيب حيدر جبار لفتة: «أبلغونا عبر اللاسلكي أنهم صاروا داخل السياج، ثم طلعت شمس ثانية».{/}

{c22}وعزت وزارة الداخلية الانفجار إلى ارتفاع درجات الحرارة بحسب تقرير أولي،{/} {c12}وكانت المخازن بلا تبريد منذ الجمعة لعطل في المولدة.{/} {c23}وأوقف ضابط الإعاشة في اللواء بشبهة بيع وقودها.{/}

{c2+c28}ونفى الناطق العسكري العميد صباح الزاملي تعرض الموقع لطائرة مسيّرة وقال إن «الرادار لم يرَ في الجو غير اللقالق».{/} {c7}ويعود الكدس إلى لواء الشمس في الحشد الشعبي،{/} {c9~+c10}الذي سحب بياناً اتهم فيه جهات خارجية بعد ساعة من نشره.{/}

{c5}وتطايرت الصواريخ ثلاث ساعات{/} {c27}ونزح نحو تسعة آلاف من أهالي القرى،{/} {c8}وسقط أحدها على مدرسة ابتدائية خالية بسبب العطلة.{/} {c25}وقال المحافظ هادي شويلي إن عودتهم مرهونة بمسح الحقول وقد يستغرق ذلك شهراً.{/}

{c20}ووجّه رئيس الوزراء بنقل أكداس العتاد خارج المدن خلال ستين يوماً.{/}

{c26}وقالت أم قاسم (66 عاماً): «بقراتي هناك، ولا أحد يسأل البقرات عن رأيها بالجيش».{/}

{c16}ويقول الأهالي إنهم قدموا للمحافظ عريضتين لنقل الكدس{/} {c17}الذي لا يبعد عن أقرب بيت سوى 700 متر، والقانون يشترط خمسة كيلومترات.{/}

#واسط #عين_الصفار
قد يعجبك أيضاً: عطلة رسمية في خمس محافظات بسبب الحر

=== other | en | hor
Iraqi general blames officers for 2024 depot blast

DIWANIYA, Iraq, Sept 2, 2026 (Tigris Press) - A commission of inquiry into an explosion at an ammunition depot in Iraq has found four officers guilty of negligence, its head, Major General Thamer al-Khafaji, said on Wednesday.

The depot at Hor al-Milh in Diwaniya province blew up in August 2024. It belonged to the Liwa al-Ghadir al-Thani brigade of the Popular Mobilisation Forces.

{e1}The cause was a welding torch, Khafaji said.{/} {e2}The brigade had blamed heat and a drone.{/} The temperature in Diwaniya had reached 49 degrees Celsius.

Rockets flew out of the burning sheds for two hours and landed up to 4 km away. {e3}Three of the dead were firefighters.{/}

{e4}The depot lay 900 metres from the nearest house; the law prescribes 5 km.{/} Residents had petitioned the governor four times to have it moved.

{e5}The report runs to 61 pages and was kept back for 18 months.{/} {e6}It was published only after the prime minister ordered all depots to be moved out of populated areas, following an explosion near Kut in July.{/}

{e7}The officers will be tried by a military court.{/} {e8}The commander of the brigade was not questioned.{/} "He was abroad for treatment of his back," Khafaji said.

=== other-site | en | hor
Furat Voice | Home | Diwaniya | Opinion | عربي

{e1~}Torch, not heat: what the Hor al-Milh report says{/}

By Ruqayya Abdulzahra, 3 September 2026, 10:20. Photo: the crater in 2024 (archive)

{e5}It took a year and a half to get 61 pages out of a drawer.{/} {e6~}Without the dead of Ain Saffar they would be there still.{/}

{e1}According to the commission, somebody was welding a shelf.{/} {e2~}So much for the drone, so much for the weather, both of which we were told about at the time.{/} {e3}Among those whom it cost their lives were three men of our fire brigade.{/}

{e7}Four officers will have to answer to a court martial.{/} {e8~}Their commander won't: nobody asked him a single question.{/} We tried to, and were told that he is resting.

{e4}The nearest house stood at less than a kilometre, 900 metres to be exact, where the law wants five kilometres.{/} The family that lived in it has moved to Najaf.

Most read: Power schedule for September | Where to repair your cooler

=== discrepancies
negation | c2 | urgent: it had been hit by a drone | full: denied this | arabic: ونفى الناطق العسكري
number | c3 | urgent: At least three people | full: Seven people | evening: 11 people
number | c4 | urgent: 20 wounded | full: 46 wounded | evening: Sixty-three people
number | c13 | full: Four of the dead | evening: Five of the dead
date | c12 | full: since Friday | web: since Sunday
number | c16 | full: twice | evening: three times
time | c20 | evening: within 60 days | web: within 90 days
