=== release | en | consul
MINISTRY OF FOREIGN AFFAIRS AND WORSHIP
San José, 3 December 2025
PRESS RELEASE

{c1}The Ministry informs that it has revoked with immediate effect the appointment of Mr. Nabil Sarkis Touma as Honorary Consul of Costa Rica in Aleppo, Syrian Arab Republic.{/}

{c2}An internal review established that between 2022 and 2025 a total of 1,460 entry visas were issued under the Consul's seal, of which 1,391 were not entered in the register of the Ministry.{/} {c3}The file was transmitted on 1 December to the Public Prosecutor.{/}

{c4}The holders of such visas who are in the country are not considered to have committed an offence and have 60 days to regularise their stay.{/}

{c5}The functions of the Consulate are assumed by the Embassy in Ankara.{/}

The Ministry reaffirms its commitment to transparency.

=== wire | en | consul
{c1~}Costa Rica sacks Aleppo consul{/} {c2~}over sale of 1,400 visas{/}

SAN JOSE, Dec 3, 2025 (Istmo Press) - {c1}Costa Rica on Wednesday dismissed its honorary consul in the Syrian city of Aleppo,{/} {c6}a pistachio merchant who is suspected of having sold visas for up to $9,000 each from the back of his shop.{/}

{c7}Nabil Sarkis Touma, 68, has never been to Costa Rica.{/} {c8}He was appointed in 1994 after rescuing a Costa Rican ambassador from a broken lift in Damascus, foreign ministry papers show.{/}

{c2}He stamped 1,460 visas from 2022 on, but reported only 69 of them, the ministry said.{/} {c9}Most of the holders travelled on through Nicaragua and Mexico to the United States;{/} {c10}some 220 live in Costa Rica, about half of them in the town of Turrialba, where they have opened three bakeries.{/}

{c4~}Foreign Minister Lorena Quiros Villalta told reporters they would not be deported and could apply for residence within 60 days.{/} {c11}"They paid a thief for a door that was open," she said, explaining that a humanitarian visa would have cost $52.{/}

{c12}Touma said by telephone that he had taken "only donations, for the maintenance of the flag".{/} {c13}Prosecutor Esteban Ulate said he would ask Interpol for a warrant.{/} {c14}Syria does not extradite its citizens.{/}

{c15}The affair came to light in September through a spelling mistake:{/} {c16}a border officer at Penas Blancas, Yorleny Campos, noticed that the seal on a family's passports read "Costa Rico".{/} {c17}She compared it with older ones and found that the consul had had a new one cut in 2021 after the original was lost in a flood.{/}

{c18}"My son was born here in March. He is the only one of us whose papers are in order," said Hanan Dakkak, a baker in Turrialba, who sold her house in Aleppo to pay $27,000 for three visas.{/}

{c19}Costa Rica has 130 honorary consuls, who are not paid and may keep half of the fees they charge.{/} {c20}The foreign minister said all would be asked to send in their seals for inspection by March.{/}

{c5}Consular business in Syria will be handled by the embassy in Ankara.{/} {c21}Costa Rica closed its own embassy in Damascus in 2011, at the beginning of the civil war.{/}

=== arabic | ar | consul
{c1~}كوستاريكا تقيل قنصلها الفخري في حلب{/} {c2~}بعد بيع أكثر من ألف تأشيرة{/}

سان خوسيه – حلب | الخميس 4 كانون الأول/ديسمبر 2025

{c1}أقالت كوستاريكا قنصلها الفخري في مدينة حلب السورية نبيل سركيس توما{/} {c6}للاشتباه في بيعه تأشيرات دخول بمبالغ وصلت إلى تسعة آلاف دولار للواحدة من متجره لبيع الفستق.{/}

{c7}ولم يزر توما (68 عاماً) كوستاريكا قط،{/} {c8}وقد عُيّن في منصبه عام 1994 بعد أن أنقذ سفيراً كوستاريكياً علق في مصعد بدمشق.{/}

{c2}وبحسب وزارة الخارجية، منح القنصل 1460 تأشيرة منذ عام 2022 لم يبلغ سوى عن 69 منها.{/} {c9}وواصل معظم حامليها طريقهم عبر نيكاراغوا والمكسيك إلى الولايات المتحدة،{/} {c10~}فيما استقر نحو 220 منهم في كوستاريكا حيث افتتحوا ثلاثة مخابز.{/}

{c4}وطمأنت وزيرة الخارجية لورينا كيروس فيالتا السوريين المقيمين في بلادها بأنهم لن يُرحَّلوا، وأن أمامهم ستين يوماً لتسوية أوضاعهم،{/} {c11}وقالت: «دفعوا للص ثمن باب كان مفتوحاً»، إذ إن رسم التأشيرة الإنسانية لا يتجاوز 52 دولاراً.{/}

{c12}وقال توما في اتصال هاتفي إنه لم يتلق سوى «تبرعات لصيانة العلم».{/} {c13~}ويعتزم الادعاء إصدار مذكرة توقيف دولية بحقه،{/} {c14}علماً أن سوريا لا تسلم مواطنيها.{/}

{c15+c16}وافتضح الأمر في أيلول بسبب خطأ إملائي، إذ لاحظت شرطية حدود أن الختم يحمل عبارة «كوستاريكو» بدلاً من «كوستاريكا».{/}

{c18}وقالت حنان دقاق، وهي خبازة باعت بيتها في حلب لتدفع 27 ألف دولار ثمن ثلاث تأشيرات: «وُلد ابني هنا في آذار، وهو الوحيد بيننا الذي أوراقه سليمة».{/}

وكان متجر توما في حي العزيزية مغلقاً الأربعاء، وعلى بابه علم كوستاريكا.

=== rewrite | en | consul
{c1~+c15~}"Costa Rico": how one wrong letter cost a consul his flag{/}

The Nairobi Ledger | World

{c16}Yorleny Campos checks passports at Penas Blancas for a living, and she knows how to spell the name of her motherland. The seal in front of her ended in an o.{/} {c15~}That was in September.{/} {c17}What she had stumbled on, as older documents proved, was a replacement which the man in Aleppo had ordered four years ago when high water swept away the real one.{/}

{c1~}Since Wednesday that man, Nabil Sarkis Touma, no longer represents Costa Rica in Syria's north.{/} {c6}He's believed to have traded in visas as he did in pistachios, behind the shop, for as much as $9,000 apiece.{/} {c2~}Out of 1,460 that he issued in a little over three years, his superiors were told of sixty-nine.{/}

{c7}The 68-year-old hasn't once set foot in the country.{/} {c8}He owed the honour to a lift: in 1984 he freed an ambassador of theirs who was trapped in one in Damascus.{/}

{c9~}America was the true destination of most buyers.{/} {c10}Around 220 stayed, every second one in Turrialba, where three bakeries now smell of sesame.{/} {c18~}One of the bakers, Hanan Dakkak, gave up her home for three visas;{/} {c18~}her baby boy, she says, is the sole member of the family who's there legally.{/}

{c11}What hurts is that they could have had it for $52, the charge for a humanitarian visa. "They paid a thief for a door that was open," was how Lorena Quiros Villalta put it.{/} {c4}The foreign minister gave her word that nobody will be thrown out; there are 90 days in which to legalise one's status.{/}

{c12}The flag needed upkeep, and people gave what they wished, Touma countered when reached on the phone.{/} {c13}Esteban Ulate, for the prosecution, wants him on Interpol's list,{/} {c14~}though he's unlikely to be handed over.{/}

{c20}By March every other honorary consul must submit his seal to scrutiny.{/} {c19}They're 130, they draw no salary, and fifty per cent of what they levy is theirs.{/} {c5~}Syrians can turn to Ankara in the meantime.{/}

=== blog | en | consul
OUR MAN AMONG THE NUTS

Of all the titles that can be had without passing an exam, honorary consul is the one that I covet most. You get a plaque. You get a flag, and once a year, a cocktail. There's nothing to do but now and then to comfort a backpacker who's lost his trousers. I applied once, to a very small republic. They wrote that they'd already got a dentist.

{c8~}So how does one come by it? One stands near an elevator, it seems, at the right moment, with strong arms. His Excellency was stuck, a passer-by got him out, and His Excellency remembered.{/} {c7~}That the good man had never laid eyes on the land he'd be speaking for, and hasn't to this day, bothered nobody.{/} Thirty years went by. He sold his nuts; he hung out his bunting.

Then the world fell in on his city. Those who could leave did, and those who couldn't looked about for a paper that would let them. {c6~}There it was, in the rear of a grocer's: a stamp, and somebody who was willing to let it drop, for about what you'd pay for a small car.{/} {c2~}Well over a thousand times it dropped, and of those the ministry got to hear of a few dozen.{/}

{c12~}He asked for nothing, he says. Folk would give a little something towards the laundering of the colours.{/} I've tried to work out how clean a flag can get.

What makes me want to weep isn't that. It's the other sum. {c11~}They could all have gone by the front door! It cost less than a pair of shoes. Nobody had told them; they'd bought from a crook what was practically being given away.{/} How many of us, I wonder, are at this moment paying through the nose for something that's free? I think of my gymnasium. I think of love.

{c15~+c16~}He was undone by a vowel.{/} {c16~}A girl in uniform at some sweaty frontier had looked at the thing properly and seen that her native land had changed its sex.{/} Bless her. For years it had been going past people who were paid to look. I've sat in offices; I know how one reads what one expects. {c17~}There'd been a flood, the old one had floated off, and the engraver who did the new one had, I take it, no Spanish.{/}

{c10~}A good number of them didn't travel on, as it happens. They're in a small town under a volcano, making bread.{/} {c4~}And nobody's going to send them away, I'm glad to say. They've been given a couple of months to put their papers straight.{/} {c18~}One mother has a child who needn't bother: he was born there, and he's more in order than the lot of them.{/}

{c20~}All the others with a plaque must now post their stamps to headquarters, to be looked at.{/} It's as well that they chose the dentist.

=== other | en | beirut
{h1~}Costa Rica recalls honorary consul in Beirut over duty-free cars{/}

SAN JOSE, July 8, 2022 (Istmo Press) - {h1}Costa Rica on Friday suspended its honorary consul in Beirut, a hotel owner who is suspected of having imported 34 luxury cars free of duty with consular plates.{/}

{h2}Georges Naccour, 59, was appointed in 2006 after paying for the restoration of a chapel in Cartago.{/} {h3}An honorary consul in Lebanon may import one car every five years.{/}

{h4}The affair came to light when a Lamborghini with the plates of Costa Rica hit a fruit stall in Jounieh in May. The driver, a nephew of the consul, was 17.{/}

{h5}Naccour told a Lebanese newspaper the cars had been meant for delegations.{/} Costa Rica has sent two delegations to Lebanon since 2006, one of them by bus.

{h6}The foreign ministry said Lebanon's customs claimed $2.6 million in duties.{/} It would review the rules for its 124 honorary consuls.

Consular business in Lebanon will be handled by the embassy in Ankara.

=== discrepancies
date | c8 | wire: 1994 | rewrite: 1984
number | c4 | wire: within 60 days | release: 60 days | rewrite: 90 days
