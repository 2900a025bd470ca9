=== urgent | en | hijack
URGENT - {c1~}Mauritanian passenger plane hijacked, lands in Cape Verde - airport official{/}

PRAIA, March 9 (Atlantic News Agency) - {c1}A passenger plane of Mauritania's Sahel Wings was hijacked on Monday on a domestic flight{/} {c2}and landed on the island of Sal in Cape Verde,{/} {c3}an airport official said.{/}

{c4}There were 61 people on board,{/} the official said. {c5}He said that two armed men had forced the pilot to change course.{/}

=== full | en | hijack
{c1~+c2~}Hijacker diverts Mauritanian plane to Cape Verde,{/} {c6~}frees women and children{/}

SAL, Cape Verde, March 9, 2026 (Atlantic News Agency) - {c1+c5}A man armed with a pistol hijacked a Mauritanian passenger plane on a domestic flight on Monday{/} {c2}and forced it to land on the Cape Verdean island of Sal,{/} {c3}officials said.{/}

{c6}He let 22 women and children leave the plane after an hour of negotiations.{/} {c4}Fifty-three passengers and five crew had been on board the ATR 72 of the private airline Sahel Wings.{/}

{c7}The flight SW 208 had taken off at 9:40 a.m. from Kiffa in the east of Mauritania, bound for the capital Nouakchott.{/}

{c5}"We have one hijacker, not two as was reported," Cape Verde's Interior Minister Aldina Monteiro Brito told reporters at the airport.{/} She said that he demanded to speak to a judge of the Economic Community of West African States.

{c9}Mauritania's government said in a statement that he had links to a terrorist group.{/} Monteiro Brito said she had no information to that effect.

{c11}A passenger reached by telephone said that the man had apologised over the cabin loudspeaker and handed out dates.{/} {c12}"He told us: it is the prison that I am hijacking, you only happen to sit in it," said the passenger, Zeinabou Mint Ahmedou.{/}

{c13}The pilot, a Spaniard, told the tower that he had fuel for 30 minutes left when he touched down.{/}

{c14}The airport was closed, and eight charter flights with tourists from Europe were sent to other islands.{/}

{c15}The last hijacking in Mauritania was in February 2007, when the passengers overpowered a man who had wanted to fly to France.{/}

{c16}Cape Verde was in the headlines in November, when it refused to hand over a Mauritanian banker, Sidi Ould Khattar, wanted by Nouakchott over the collapse of his bank.{/} {c17}His appeal for asylum is before the Supreme Court in Praia.{/}

=== evening | en | hijack
{c18~}Mauritanian hijacker gives up after nine hours,{/} {c19~}pistol was a toy{/}

SAL, Cape Verde, March 9, 2026 (Atlantic News Agency) - {c18}A man who hijacked a Mauritanian passenger plane with 58 people on board surrendered to police on the Cape Verdean island of Sal on Monday after nine hours.{/}

{c20}Nobody was hurt.{/} {c19}The pistol turned out to be a toy, Interior Minister Aldina Monteiro Brito said.{/}

{c21}She named the man as Brahim Ould Samba, a former guard at the prison of Kiffa, aged 34.{/} {c22}He wanted to draw attention to the death of his brother, who died in that prison in 2023, she said.{/}

{c23}He walked down the steps with a photograph of his brother in his hands{/} {c24}after a judge had promised him by radio that the case would be heard.{/}

{c9}Mauritania withdrew an earlier statement that he had links to a terrorist group.{/} {c25}It requested his extradition.{/} {c26}Monteiro Brito said he would be tried in Cape Verde, which signed the Hague convention on hijacking.{/}

{c6}He had released 22 women and children after an hour.{/} {c13}The pilot, a Spaniard, told the tower that he had fuel for 30 minutes left when he touched down.{/}

{c27}The toy passed the security check in Kiffa, where the only scanner has been broken since 2024, an employee of the airport said.{/} {c28}Sahel Wings said it had asked the authorities four times to repair it.{/}

{c15}The last hijacking in Mauritania was in February 2007, when the passengers overpowered a man who wanted to fly to France.{/}

{c16}Cape Verde was in the headlines in November, when it refused to hand over a Mauritanian banker, Sidi Ould Khattar, wanted by Nouakchott over the collapse of his bank.{/} {c17}His appeal for asylum is before the Supreme Court in Praia.{/}

=== nextday | en | hijack
{c29~+c19~}Mauritania suspends airport chief over toy pistol hijack{/}

NOUAKCHOTT, March 10, 2026 (Atlantic News Agency) - {c29}Mauritania suspended the director of Kiffa airport and three security guards on Tuesday,{/} {c1~+c19~}a day after a man with a toy pistol hijacked a passenger plane on a flight from there.{/}

{c30}The passengers were flown home overnight and received by the president.{/}

{c21}The hijacker, Brahim Ould Samba, a former prison guard, 34,{/} {c18~}surrendered on the Cape Verdean island of Sal after nine hours.{/} He will appear before a judge in Espargos on Wednesday. {c32}He faces up to 20 years in prison.{/}

{c22~}His brother Yahya died in the prison of Kiffa in 2023.{/} {c33}The authorities called it a heart attack, but a medical report seen by Atlantic News Agency lists four broken ribs.{/} {c34}The justice ministry said that it would reopen the file.{/}

{c27~}The only scanner at Kiffa has been broken since 2024, an employee said.{/} {c28}The airline Sahel Wings said it had asked five times for a repair.{/}

{c35}Hundreds of people gathered outside the hijacker's house in Kiffa, some of them with photographs of his brother.{/} {c36}"He did a wrong thing for a right reason," his mother, Mbarka Mint Bilal, said.{/}

{c15}The last hijacking in Mauritania was in February 2007, when the passengers overpowered a man who wanted to fly to France.{/}

=== web | en | hijack
Aviation Buzz Daily

{c1~+c19~}He Hijacked A Plane With A Toy. You Won't Believe Why{/}

Mar 10, 2026 | 3 min read | 1 comment

{c22~}Grief makes people do strange things, and for one individual it was the loss of a sibling behind bars that led to the unthinkable.{/} {c21~}The person concerned, a one-time warden in his thirties,{/} {c1~}commandeered a turboprop in the skies over Mauritania at the start of the week,{/} {c2~}instructing the cockpit to head out to an Atlantic archipelago instead of the capital.{/}

{c7~}The aircraft had departed in the morning from an eastern provincial town.{/} {c4}Carrying 53 travellers along with a crew of five,{/} {c13~}it is said to have reached the runway with fuel for only another half an hour.{/} The captain's composure deserves recognition.

{c6}Within roughly an hour, 22 persons, being females and minors, were permitted to disembark.{/} {c18~}The remainder were compelled to wait until the perpetrator relinquished his position after a total of seven hours,{/} {c24~}a magistrate having given assurances over the radio.{/} {c23~}He is said to have descended clutching a picture.{/} {c20}No injuries have been recorded.{/}

[Advertisement]

{c11}Accounts from within the cabin describe a courteous individual who said sorry via the loudspeaker and distributed dates.{/} {c9}Claims of a connection with an extremist organization, put out by the authorities in Nouakchott, were later walked back.{/}

{c27~}How the plaything made it past the check remains embarrassing: the scanner had been out of order for some two years.{/} {c29~}Heads have since rolled, with the person in charge of the airport and a trio of guards relieved of their duties.{/} {c28~}The carrier asserts that its requests for repairs went unheeded.{/}

{c25+c26}A demand to have the man returned has been turned down, as the islands intend to put him on trial themselves.{/} {c32~}A lengthy spell in prison could await him.{/} {c14}Holidaymakers were affected too: eight charters had to be redirected to neighbouring islands.{/}

Safe travels, and don't forget to check in online!

Cookie settings | About us | RSS

=== arabic | ar | hijack
الرئيسية > موريتانيا

{c18~}انتهاء اختطاف طائرة «أجنحة الساحل» في كابو فيردي{/} {c20}من دون إصابات{/}

الثلاثاء، 10 مارس 2026 - 11:25
لكصر ميديا - متابعات

{c18}سلّم خاطف الطائرة الموريتانية نفسه، مساء أمس الاثنين، إلى الشرطة في جزيرة سال بجمهورية كابو فيردي، بعد تسع ساعات أمضاها 58 شخصاً بين الخوف والانتظار.{/}

{c21}والخاطف هو إبراهيم ولد صمبه (43 عاماً)، وكان يعمل حارساً في سجن كيفه.{/} {c22}وقالت وزيرة الداخلية في كابو فيردي ألدينا مونتيرو بريتو إنه أراد لفت الأنظار إلى وفاة شقيقه في السجن نفسه عام 2023.{/} {c19}وأضافت أن المسدس الذي كان بحوزته لعبة أطفال.{/}

{c7}وكانت الطائرة قد أقلعت عند العاشرة إلا ثلثاً صباحاً من كيفه متجهة إلى نواكشوط،{/} {c2}قبل أن يجبر الخاطف قائدها على تحويل مسارها إلى سال.{/} {c6}وسمح الخاطف بنزول 22 من النساء والأطفال بعد ساعة من التفاوض.{/}

{c12}وروت الراكبة زينب بنت أحمدو لـ«لكصر ميديا» أنه قال لهم: «أنا أختطف السجن، وأنتم صادف أنكم جالسون فيه».{/} {c11~}وأضافت أنه وزع التمر على الركاب واعتذر منهم.{/}

{c9}وكانت الحكومة قد تحدثت في بيان أول عن صلته بجماعة إرهابية، ثم سحبت البيان في المساء.{/} {c25}وطلبت نواكشوط تسليمه،{/} {c26~}غير أن الوزيرة أكدت أنه سيحاكم في بلادها.{/}

{c30~}ووصل الركاب فجر اليوم إلى مطار نواكشوط.{/} {c29}وأوقفت السلطات عن العمل مدير مطار كيفه وثلاثة من عناصر الأمن.{/}

{c33}وكان تقرير الوفاة الرسمي قد عزا موت يحيى ولد صمبه إلى أزمة قلبية، في حين يتحدث تقرير طبي عن كسر أربعة أضلاع.{/} {c34}وأعلنت وزارة العدل إعادة فتح الملف.{/}

{c35}وتجمّع المئات أمام منزل الأسرة في كيفه حاملين صور الشقيق.{/} {c36}وقالت الوالدة امباركة بنت بلال: «فعل الخطأ من أجل الحق».{/}

شارك: واتساب | فيسبوك | X
كلمات مفتاحية: كيفه، كابو فيردي، سجون
إقرأ أيضاً: متى يصل القطار إلى كيفه؟

=== other | en | banker
Cape Verde court clears way for extradition of Mauritanian banker

PRAIA, April 21, 2026 (Atlantic News Agency) - Cape Verde's Supreme Court rejected on Tuesday an appeal for asylum by a Mauritanian banker wanted by Nouakchott, clearing the way for his extradition.

Sidi Ould Khattar, 58, surrendered to police on the island of Sal last September after two weeks on the run. Nobody was hurt.

Mauritania accuses him of having taken 22 million euros from the Banque Khattar before it collapsed. He says that it was the bank that was robbed, "I only happened to sit in it".

Interior Minister Aldina Monteiro Brito said that he would be flown to Nouakchott within 20 days. In November she had said that he would be tried in Cape Verde.

Mauritania withdrew an earlier statement that he had links to a terrorist group. His lawyer said that his client feared for his life in Mauritanian prisons and asked to speak to a judge of the Economic Community of West African States.

Hundreds of depositors gathered outside the bank in Nouakchott, some of them with photographs of their savings books. The justice ministry said that they would be compensated.

Cape Verde made headlines last month, when a hijacked Mauritanian plane landed there.

=== discrepancies
source_count | c5 | urgent: two armed men | full: one hijacker, not two
number | c4 | urgent: 61 people on board | full: Fifty-three passengers and five crew
negation | c9 | full: he had links to a terrorist group | evening: withdrew an earlier statement | arabic: ثم سحبت البيان في المساء
time | c18 | evening: after nine hours | web: after a total of seven hours
age | c21 | evening: aged 34 | arabic: 43 عاماً
number | c28 | evening: four times | nextday: five times
