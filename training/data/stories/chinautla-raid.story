=== wire | en | raid
{c1~}Guatemalan prosecutors raid electoral court,{/} {c4~}carry off tally sheets{/}

GUATEMALA CITY, Sept 17 (Corriente Wire) - {c1}Guatemalan prosecutors backed by some 200 police raided the headquarters of the Supreme Electoral Tribunal on Thursday{/} {c2}and sought to lift the immunity of its president, Judge Irma Coyoy,{/} {c3}in a widening inquiry into the presidential run-off won by the law professor Emilio Salanic.{/}

{c4}Agents carried 117 boxes of original tally sheets out of a strongroom in the capital's Zone 2{/} {c5}while Coyoy and two other magistrates stood on the stairs holding copies of the constitution.{/}

{c6}"I am not defending a candidate. I am defending the boxes," Coyoy, 58, told reporters, in tears.{/}

{c7}Special prosecutor Rodolfo Barillas said his office had found "inconsistencies of a mathematical nature" in the count at 43 polling tables in Chinautla, north of the capital.{/} {c8}He told a news conference that he would ask for the sheets to be counted again before a notary.{/}

{c9}Salanic, of the Sembrador party, beat the former interior minister Byron Estrada Paiz by 56 percent to 44 on Aug. 23.{/} {c10}He is due to take office on Jan. 14.{/}

{c11}The president-elect called the raid "a coup with a photocopier"{/} {c12}and said he was breaking off the talks on the handover with outgoing President Claudia Montufar until the boxes were returned.{/} {c13}Montufar's spokesman said that the presidency respected the independence of the prosecutors.{/}

{c14}The Organization of American States' envoy, Diego Larrea of Uruguay, who watched the raid from the pavement, said he had seen no seal put on at least 12 of the boxes.{/} {c15}"A box without a seal is furniture," he said.{/}

{c16}Washington had already withdrawn the visas of Barillas and 13 other Guatemalan officials in July, accusing them of undermining democracy.{/} {c17}Barillas has said he has "no wish to see Disneyland".{/}

{c18}Business leaders, who had been cautious, were openly alarmed. The chamber of industry said that the raid was costing the country its name;{/} {c19}the sugar magnate Alfonso Herrarte, who gave money to Estrada's campaign, told a radio station that his candidate had lost "and I was there when he was told".{/}

{c20}Estrada himself has not conceded.{/} {c21}He wrote on social media that every Guatemalan had a right to arithmetic.{/}

{c22}Leaders of the 48 cantons of Totonicapan, an Indigenous authority, said they would block the Inter-American Highway from Monday if Barillas did not resign.{/} {c23}A similar blockade in 2023 went on for three weeks.{/}

Asked about the threat, the interior ministry said that there were other roads.

{c24}The Supreme Court has ten days to decide whether Coyoy can be prosecuted.{/} {c25}If it agrees, she would be tried for breach of duty, an offence that carries up to six years in prison.{/}

The tribunal was founded in 1983. Its strongroom has a steel door that was paid for by Sweden, and which the agents on Thursday found open.

=== rewrite | en | raid
LATAM BRIEFING | By Saskia Oduya-Brandt | September 19

{c22~}From Monday, no lorry may get past Totonicapan: the highlands' Indigenous leaders have given the special prosecutor a weekend to go, or they close the highway.{/} {c23}When they did so three years ago, it took twenty-one days until traffic moved again.{/}

What brought them to it happened in the capital on Thursday. {c1~+c4~}At the electoral tribunal, a couple of hundred policemen kept the street while investigators took away more than 170 boxes with the papers on which the votes were tallied.{/} {c2~+c25}Its presiding judge, Irma Coyoy, is to be stripped of her immunity and could go to prison for as many as eight years for dereliction of duty.{/} {c24~}That is now up to the Supreme Court.{/}

{c7~}Rodolfo Barillas, the prosecutor, speaks of sums that do not add up in a single suburb, Chinautla.{/} {c9~}Emilio Salanic's lead over Byron Estrada in August was twelve points.{/} {c20}The loser did concede, but{/} {c21~}insists on "arithmetic".{/}

{c12~}Mr Salanic will not sit down again with Claudia Montufar, the president on her way out, unless he sees those boxes come back.{/} {c13~}She lets it be known that prosecutors do as they please.{/} {c16~}Mr Barillas lost his American visa two months ago{/} {c17~}and does not miss it.{/}

Also in this briefing: Honduras and the price of coffee; a bishop's garden in Esquipulas

=== arabic | ar | raid
{c1}غواتيمالا: مداهمة مقر المحكمة الانتخابية بمشاركة نحو 200 شرطي{/}

غواتيمالا سيتي - وكالات - 18 أيلول/سبتمبر

{c1~}داهم مدعون عامون في غواتيمالا، الخميس، مقر المحكمة الانتخابية العليا،{/} {c2}وطلبوا رفع الحصانة عن رئيستها القاضية إيرما كوييوي،{/} {c3}وذلك في إطار تحقيق آخذ في الاتساع حول جولة الإعادة الرئاسية التي فاز بها أستاذ القانون إميليو سالانيك.{/}

{c4}وأخرج العناصر 117 صندوقاً من محاضر الفرز الأصلية من غرفة محصنة في المنطقة الثانية بالعاصمة.{/} {c6}وقالت كوييوي (58 عاماً) باكية: «لا أدافع عن مرشح، بل أدافع عن الصناديق».{/}

{c7}وأعلن المدعي الخاص رودولفو بارياس العثور على «تناقضات حسابية» في 34 مكتب اقتراع ببلدة تشيناوتلا شمال العاصمة،{/} {c8~}مؤكداً أنه سيطلب إعادة فرز المحاضر.{/}

{c11}ووصف الرئيس المنتخب ما جرى بأنه «انقلاب بآلة تصوير مستندات»،{/} {c12}معلناً قطع محادثات تسليم السلطة مع الرئيسة المنتهية ولايتها كلوديا مونتوفار إلى حين إعادة الصناديق.{/} {c13~}واكتفت الرئاسة بالقول إنها تحترم استقلال النيابة.{/}

{c14}أما مبعوث منظمة الدول الأمريكية، الأوروغواياني دييغو لاريا، فقال إنه لم يرَ أختاماً على 12 صندوقاً على الأقل،{/} {c15}مضيفاً أن «صندوقاً بلا ختم ليس سوى قطعة أثاث».{/}

{c9}وكان سالانيك، مرشح حزب «سمبرادور»، قد تغلب في 23 آب/أغسطس على وزير الداخلية الأسبق بايرون إسترادا بايث بنسبة 56 في المئة مقابل 44،{/} {c10}ومن المقرر أن يتسلم مهامه في 14 كانون الثاني/يناير.{/}

{c16}وسحبت واشنطن في تموز/يوليو تأشيرات بارياس و13 مسؤولاً آخرين بتهمة تقويض الديمقراطية.{/}

=== blog | en | raid
Letters from a Balcony: Cardboard

Nobody writes odes to cardboard. I think this is a mistake. My grandmother's marriage was in a shoebox; so, for that matter, was her divorce. When we moved across town, in the year of the earthquake, it was not the wardrobe that my mother carried in her arms but a carton that had once held condensed milk.

{c4~}So when I saw them on television, those boys in their vests with more than a hundred cartons, one man one carton, down the steps and into the vans,{/} I did not think of fraud at all. I thought: mind the corners.

{c5~}On the same steps there were three people, each with a little book, the kind they hand out free at school.{/} They didn't shout. One of them was a woman of my own age, {c6~}weeping, who said that it was not any politician she stood there for but the cartons themselves.{/} You see, somebody does write odes.

{c7~}What is it that they are looking for? An error in sums, says the gentleman with the spectacles, somewhere on the northern edge of town, among some forty tables.{/} My nephew votes up there. He counted that night too, until four, on coffee and a bun. I rang him and asked whether he could add. There was a silence, and then a word that I won't print.

I've lived under eleven governments, if you count the ones that lasted for a weekend, and I've seen elections stolen with rifles, with blackouts, and once with soup. {c11~}The winner says that this time they're using a copying machine.{/} It made me laugh and then, in the kitchen, it didn't.

The Uruguayan gentleman who stands about on behalf of the hemisphere said something I have pinned above the stove: {c14~+c15}that without its seal a box is a piece of furniture, and that he had seen a dozen such go by.{/} Well, I sat on one of those all through my childhood and it bore me.

{c19~}Even the sugar people have had enough. One of the richest of them paid for the loser, and now he goes on the wireless to say that the loser lost.{/} When sugar speaks of honour, look to your teeth, we used to say; but I am too old to be choosy about my allies. I once took money from an uncle in molasses, and I know how it sticks: to the fingers, to the ledger, to the dog. He never asked for anything in return save that I should visit, and that when I visited I should be seen.

{c10~}He is to have the sash in the middle of January.{/} Until then there are, let me see, posadas, tamales, fireworks, and something like a hundred and seventeen nights on which a vest can ring a bell. I've put my grandmother's shoebox under the bed. Not that I'm afraid. But there is no seal on it.

=== brief | en | raid
NIGHT LIST, Sept 17, 23:40

Guatemala - {c1~}Police and prosecutors search the Supreme Electoral Tribunal.{/} {c4~}117 boxes with results are removed.{/} {c12~}President-elect Emilio Salanic suspends the transition talks.{/} {c22}The 48 cantons of Totonicapan threaten to block the Inter-American Highway from Tuesday unless special prosecutor Rodolfo Barillas steps down.{/} {c24}The Supreme Court is to rule within ten days on the immunity of tribunal president Irma Coyoy.{/} Video and pictures moving.

=== other | en | party
{h1~}Guatemalan judge suspends president-elect's party{/}

GUATEMALA CITY, Sept 29 (Corriente Wire) - {h1}A Guatemalan judge on Tuesday ordered the legal status of the Sembrador party of President-elect Emilio Salanic suspended,{/} {h2}after prosecutors backed by police searched the party's offices and sought the arrest of its treasurer, Ligia Toc,{/} in a widening inquiry into signatures collected at its foundation.

{h3}Agents carried 26 boxes of membership forms out of a house in the capital's Zone 10 while party workers sang the national anthem on the stairs.{/}

{h4}"They found the dead among us. In this country the dead are among everybody," said Toc, 36, from an undisclosed place.{/}

{h5}Special prosecutor Rodolfo Barillas said his office had found that 5,021 of the signatures were false and that at least 95 of those who had signed were dead.{/} He told a news conference that he would ask for the party's bank accounts to be frozen.

{h6}Judge Fredy Ochaeta gave the party's lawyers three days to appeal.{/} {h7}If the order stands, Sembrador's 31 deputies would have to sit as independents and could not lead committees in Congress.{/}

{h9}Salanic, who was in Mexico City to meet investors, said that "one can suspend a rubber stamp, not a million people".{/} The outgoing president, Claudia Montufar, opened a hospital in Jutiapa and took no questions.

The Organization of American States' envoy, Diego Larrea, asked for a meeting with the judge and was told to apply in writing. Irma Coyoy, the president of the Supreme Electoral Tribunal, said that only her court could suspend a party, and not before the electoral period ended on Oct. 31.

The sugar magnate Alfonso Herrarte said he was moving a planned distillery to El Salvador. Byron Estrada Paiz, the former interior minister, whose own party was fined in 2019 for hidden donations, wished everybody serenity.

{h8}The quetzal slipped 0.3 percent against the dollar, its largest fall in a day since 2021.{/}

=== otherrewrite | en | party
{h5~}Signed by the dead{/}

Posted 30/09 in: World, Americas

{h4~}"In this country the dead are among everybody," she says, and hangs up. Ligia Toc, who kept the books of the party that won Guatemala's election, is in hiding.{/} {h2~}There is to be a warrant for her.{/}

{h5}It is a matter of how the party came into being: according to the special prosecutor, Rodolfo Barillas, of the names with which it was registered more than five thousand were forged, and 59 or more of the signatories had been buried before they signed.{/} {h3~}Some two dozen cartons of forms went away in his vans on Tuesday, to the strains of the anthem.{/}

{h1~}A judge thereupon took from the Sembrador party its legal existence, for the time being.{/} {h6~}It has three weeks to contest that.{/} {h7~}Otherwise its thirty-one members of Congress will belong to nobody, and chair nothing.{/}

{h8~}The currency had its worst day in years.{/}

{h9~}Emilio Salanic, who ought to be inaugurated with this party behind him, spoke of rubber stamps.{/} Bernabe Xicay, a historian, told us that in 1985 a party had been refused because its emblem, a hoe, was held to be a weapon.

Tags: Guatemala, parties, graves
(c) The Long Isthmus. No part of this may be reproduced.

=== other2 | en | earlier
Electoral court opens boxes after challenge to first round

GUATEMALA CITY, July 3 (Corriente Wire) - Guatemala's Supreme Electoral Tribunal began on Friday to compare by hand the tally sheets of the first round of the presidential vote, after nine parties alleged that figures had been altered in the computer system.

Some 150 party lawyers filed into a sports hall in the capital's Zone 5, where officials in gloves cut open the bags under the eyes of the tribunal's president, Irma Coyoy.

"You wanted paper. Here it is, and it smells of paper," Coyoy told them.

The complaint was led by Vamos Patria, the party of outgoing President Claudia Montufar, whose candidate came in fifth with six percent. The Constitutional Court had granted it an injunction on Wednesday, by three votes to two, halting the proclamation of results.

Emilio Salanic, the outsider whose second place astonished pollsters, said he would attend with a thermos. Byron Estrada Paiz, who finished first with 21 percent, called the review "healthy, if brief".

The Organization of American States' envoy, Diego Larrea, said that his 90 observers had found the differences between the sheets and the system to be fewer than one in a thousand. "I have seen worse in a restaurant," he said.

Special prosecutor Rodolfo Barillas, who has no part in the review, sent two of his staff to take notes. They were asked to leave, and came back with a letter from the attorney general.

Alfonso Herrarte, the owner of three sugar mills, who sits on the board of the chamber of industry, said that the delay had cost him a loan from a bank in Miami. Students marched from San Carlos University to the hall with drums.

The comparison is to be finished by July 10. Blank and spoiled ballots made up a quarter of the votes, more than any candidate got.

The country of 18 million has held ten general elections since the return of civilian rule. Turnout was 60 percent.

Caption: A clerk weighs a bag of tally sheets in Guatemala City, July 3. CORRIENTE/Ana Lucrecia Pop

=== discrepancies
number | c4 | wire: 117 boxes | rewrite: more than 170 boxes | arabic: 117 صندوقاً | brief: 117 boxes
number | c25 | wire: up to six years | rewrite: as many as eight years
negation | c20 | wire: has not conceded | rewrite: did concede
number | c7 | wire: 43 polling tables | arabic: 34 مكتب اقتراع
date | c22 | wire: from Monday | rewrite: From Monday | brief: from Tuesday
number | h5 | other: at least 95 dead | otherrewrite: 59 or more
time | h6 | other: three days | otherrewrite: three weeks
