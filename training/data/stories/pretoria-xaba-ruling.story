=== wire | en | ruling
{c1~}S. African court voids appointment of top investigator{/}

PRETORIA, Feb 19, 2030 (Highveld News Agency) - {c1}A South African court on Tuesday set aside the appointment of General Lindiwe Xaba as head of the country's anti-corruption police,{/} {c2}because she had not disclosed a loan of 3.2 million rand ($174,000) from a coal baron.{/}

{c3}President Nomvula Sithebe acted irrationally when she named Xaba last year, Judge Anand Pillay of the High Court in Pretoria found.{/} {c4}He gave her 60 days to appoint someone else.{/}

{c5}"A watchdog may not eat from the burglar's plate," Pillay wrote.{/}

{c6}The lender, Vusi Ndimande, is under investigation by the very unit over the supply of wet coal to power stations.{/}

{c7}The presidency will appeal.{/} {c8}Police Minister Koos Lategan, whose party is a partner in the coalition, said that it should not,{/} {c9}and hinted that he might leave the government.{/}

{c10}The case had been brought by Refilwe Mokgatle, the leader of the opposition Charter Alliance.{/} {c11}She called the ruling a good day for honest detectives.{/} {c12}Britain's high commissioner, Fiona Abercorn, said that London was watching.{/}

=== arabic | ar | ruling
جنوب أفريقيا.. {c1~}القضاء يبطل تعيين رئيسة شرطة مكافحة الفساد{/}

بريتوريا – 19 فبراير 2030

{c1}أبطلت محكمة في جنوب أفريقيا، الثلاثاء، تعيين الجنرال لينديوي شابا على رأس شرطة مكافحة الفساد،{/} {c2~}لعدم إفصاحها عن قرض حصلت عليه من أحد أباطرة الفحم.{/}

{c3}ورأى القاضي أناند بيلاي، من المحكمة العليا في بريتوريا، أن الرئيسة نومفولا سيثيبي تصرفت بصورة غير عقلانية عندما عيّنتها العام الماضي،{/} {c4}وأمهلها ستين يوماً لاختيار بديل.{/}

{c5}وكتب القاضي في حيثيات الحكم أن «كلب الحراسة لا يأكل من طبق اللص».{/}

{c6}ويخضع صاحب القرض، فوسي نديماندي، لتحقيق تجريه الوحدة نفسها بشأن توريد فحم رطب إلى محطات الكهرباء.{/}

{c7}وأعلنت الرئاسة أنها ستستأنف،{/} {c8~}لكن وزير الشرطة كوس لاتيغان دعاها إلى العدول عن ذلك،{/} {c9~}ملمحاً إلى خروجه من الحكومة.{/}

{c10}وكانت زعيمة «تحالف الميثاق» المعارض ريفيلوي موكغاتلي قد رفعت الدعوى،{/} {c11~}ورحبت بالحكم.{/} {c12}وقالت المفوضة السامية البريطانية فيونا أبركورن إن لندن تتابع الأمر.{/}

{c13}ونفت شابا ارتكاب أي مخالفة، قائلة إن القرض سُدّد بالكامل قبل تعيينها.{/}

وتشهد البلاد منذ أشهر انقطاعات متكررة للتيار يعزوها خبراء إلى رداءة الوقود وتقادم المحطات، فيما تحول الفساد في قطاع الطاقة إلى القضية الأولى لدى الناخبين.

=== rewrite | en | ruling
THE JACARANDA POST
Analysis | By Thandeka Coetzee-Mabuza | Wednesday

**A loan, a roof and a general**

{c14}The money was for a roof. In August 2027 a storm had taken the tiles off a house in Centurion, and its owner, then a brigadier, turned to a man whom she knew from church.{/} {c2~}He lent her 2.3 million rand. It is a large sum for tiles, and she didn't put it on the form.{/}

{c15}The form has 41 questions. Number 17 asks for "liabilities to persons who are or may become the subject of inquiries". Lindiwe Xaba wrote "none".{/} {c13}She had paid everything back by the time that she was promoted, she told the judge,{/} {c16}but for the last instalment there's no slip, and the bank in question closed in 2028.{/}

{c1}On Tuesday that cost her the job: the High Court annulled her nomination as chief of the police directorate that hunts the corrupt.{/} {c3~}Anand Pillay, who has been on that bench for fifteen years, doesn't say that the president lied, or that she knew. He says that no reasonable person could have failed to ask.{/} {c4~}Within two months there must be a new name.{/} {c5}You don't feed a guard dog from the thief's dish, runs the sentence that will be quoted when the rest of the 96 pages is forgotten.{/}

{c6}For the friend from church is Vusi Ndimande. If the lights go out in Soweto it has to do with the wetness of his coal, or so the same directorate suspects, which has a file on him.{/} {c17}Four of the detectives who work on it were transferred in November, to Upington, Musina, Kokstad and the dog school.{/} {c18}One of them, Warrant Officer Pieter Mashaba, gave the affidavit on which the whole case came to rest.{/}

{c10}It was brought not by a citizen but by a politician, Refilwe Mokgatle of the Charter Alliance,{/} and one may hold that against it. {c11}For detectives who are honest it was a good day, she said on the lawn of the Palace of Justice,{/} where somebody had brought a Labrador.

{c7}In the Union Buildings they want a higher court to look at it.{/} That's the reflex, and it is expensive. Nomvula Sithebe has lost nine cases in a row, and lawyers are the only trade in the capital that is hiring. {c8}Her own police minister, Koos Lategan, advises against; he sits at the cabinet table for the smaller partner in the coalition,{/} {c9~}and will get up from it, one hears.{/} {c19}Without his 23 seats the government has no majority, and the budget is due on the twenty-seventh.{/}

{c20}In the meantime the directorate is led by nobody. By law the deputy takes over, but the post of the deputy has been vacant since Easter.{/} {c21}There are 1,140 open files, the oldest from 1998.{/} {c12~}Abroad they're watching with raised eyebrows: Fiona Abercorn, who represents Britain here, has said so aloud.{/} {c22}London returned a jet to Pretoria in December which had been bought with stolen money, and doesn't care to see it stolen twice.{/}

And the roof? It was finished in 2028. We drove past. It's a handsome one, slate.

Subscribe | More by this author | Crossword

=== radio | en | ruling
GOOD MORNING MZANSI / Wed / 06:30 / lead

ANCHOR: {c20~}Nobody's in charge of catching the crooks this morning.{/} {c1~}Yesterday a court in Pretoria kicked out General Lindiwe Xaba,{/} {c2}who'd borrowed three point two million rand from a coal boss and hadn't said.{/} Sipho, does she go quietly?

SIPHO: She says she's done nothing wrong. {c13~}The loan's been repaid, according to her.{/} {c14~}It was for storm damage to her home, by the way.{/} {c16}Trouble is, there's no proof of the final payment and the bank doesn't exist any more.{/}

ANCHOR: And President Sithebe?

SIPHO: {c7~}She'll appeal.{/} {c3}Judge Anand Pillay had called her choice irrational, and that stings.{/} {c4}She's ninety days to come up with a new chief.{/}

ANCHOR: {c8~+c9}And Koos Lategan, the police minister, tells her to leave it be, or he may walk out.{/}

SIPHO: {c19}With his twenty-three seats gone there's no majority, and that a week before the budget, on the twenty-seventh.{/}

ANCHOR: {c17~}What of the detectives who had been looking into Vusi Ndimande's coal and who got packed off?{/} 

SIPHO: {c18~}It's thanks to one of them, Pieter Mashaba, that the thing was won.{/} {c17~}He's still with the dogs.{/} Refilwe Mokgatle says she'd bring him home.

=== blog | en | ruling
Stoep Talk

We had a Rottweiler once called Minister. My late husband named him, in the year in which ministers were let out of prison and others, in fairness, let in. Minister would bark at the post, the wind, the moon and Mrs Van Tonder; but there was a man who used to come over the back wall on Fridays, and he'd bring a bone. It took us two lawnmowers to find out.

{c5~}So when I heard what His Lordship had written, about the plate, I laughed until my tea went down the wrong way.{/} He must have had such a dog himself. You can't learn that at Wits.

I should explain for readers overseas that I am writing by candle. It's Stage Four here until ten, then it's Stage Two, and in between there's a quarter of an hour in which all the kettles of the street go on at once and trip the box. I've got quite good at it. I can do the crossword by the light of the gas. {c6~}But I do like to know whom I've to thank, and it appears to be that gentleman with the hats, who sells them coal you could wring out like a dishcloth, if what the sleuths suspect is right.{/}

{c2~}And he has been a friend in need to the very lady who was to catch him! Three million and a bit.{/} {c14~}For a roof, after the hail.{/} Now, I had my roof done after the hail. It was the same hail. It came to eighty-four thousand, with gutters, and two of the men fell in love with my niece.

{c15~}They'd asked her, too. There's a question on the form for it, and in the box she put a word of four letters.{/} I don't judge. I've left things off forms. I once put "widow" nine days early because I couldn't face the queue again.

{c13~}She says she gave back every cent before they pinned the star on her.{/} {c16~}Only she can't show it, and the bank can't either, for it's a gym now.{/} I know that gym. I was in it by mistake.

{c17~}What I can't forgive are the four. They did their work and for that they were sent to where the tar ends, one of them to teach puppies.{/} {c18~}And it was the one with the puppies who spoke up.{/} Isn't that always the way? You put a man among creatures that can't lie and in three months he has lost the habit.

{c7~}Madam will go to the next court and, I dare say, to the one after.{/} It's our money and she's fond of the drive. I voted for her, I'd do it again, she has a kind face and the other one shouts. But I would give something to have heard the conversation in that kitchen, with the rain coming in and the chequebook on the table. I'd only like to know if there was cake.

There, that's the light. I must run for the kettle. Minister, you will want to know, died fat.

By Auntie Hester, Kempton Park. Letters to the usual box

=== mayor | en | mayor
{h1~+h2~}South African mayor arrested over coal trucks{/}

EMALAHLENI, South Africa, Feb 8, 2030 (Highveld News Agency) - {h1}South Africa's anti-corruption police on Friday arrested the mayor of Emalahleni, Bongani Skosana,{/} {h2}because he had let 900 coal lorries a night pass a weighbridge that was switched off.{/}

{h3}Skosana, 46, was led out of a council meeting in which the price of cemetery plots was being discussed.{/} {h4}He was granted bail of 50,000 rand and will appear again on April 16.{/}

{h5}The roads of the town have suffered damage of 610 million rand ($33 million), according to the auditor general.{/} {h6}A third of the lorries belong to Khanya Haulage, a company of Vusi Ndimande, which says that it keeps to the limit.{/}

{h16}"Nobody is too heavy for us," said General Lindiwe Xaba, who watched the arrest from a car.{/} {h7}She announced that two more mayors would be questioned.{/}

{h11}Police Minister Koos Lategan, who grew up in the town, called it overdue.{/} {h8}President Nomvula Sithebe suspended Skosana from the executive of her party, of which he's the treasurer in the province of Mpumalanga.{/}

{h12}Refilwe Mokgatle, the leader of the opposition Charter Alliance, said he was a small fish on a large lorry.{/} Her party lost a by-election there in the spring after its candidate had been found to live in Perth.

{h9}Skosana's lawyers asked the High Court in Pretoria to have the arrest declared unlawful, as it took place during a session.{/} {h10}Judge Anand Pillay will hear them on Monday week.{/} {h13}Britain's high commissioner, Fiona Abercorn, whose government pays for four cameras on the road, said that they had been stolen.{/}

{h15}The town, once called Witbank, has twelve collieries and the worst air in the country.{/} {h14}Two officials familiar with the inquiry said that the switch of the weighbridge had been covered with chewing gum.{/}

Related: Hail warning for Gauteng | Eskom reports better winter

=== mayorrewrite | en | mayor
THE JACARANDA POST
News | By a staff reporter

{h3~}Councillors in Emalahleni had got as far as the graves, item six, when the Hawks' successors walked in and took the mayor away.{/}

{h1~+h2}Bongani Skosana is accused of having had the scales turned off each night so that some nine hundred loaded trucks could go by.{/} {h5~}The holes which they have left would cost $33 million to fill.{/} {h6}Every third one is Vusi Ndimande's, whose firm swears that it never overloads.{/}

{h4}With 15,000 rand put down he may sleep at home until April 16.{/} {h8~}He has lost his seat on the party's executive at the wish of Nomvula Sithebe.{/} {h7}Three further mayors can expect a visit, says Lindiwe Xaba, the general.{/} {h9~}You can't be arrested in session, say his lawyers,{/} {h10~}and Anand Pillay gets to think about it.{/}

{h11~+h12~+h13~}From Koos Lategan there was praise, from Refilwe Mokgatle mockery, from Fiona Abercorn a list of missing cameras.{/}

{h16~}The general had herself driven past to look on.{/} {h15~}There's no other place in the republic where one breathes so badly as between those dozen pits.{/} {h14}According to two investigators somebody had stuck gum over the button that turns on the scales,{/} spearmint, as one of them added, and it'd been renewed at intervals. A woman who sells vetkoek at the gate from four in the morning says that she could have told them long ago. She counts the lorries by the rattling of her lids, and on a good night loses two.

Subscribe | Crossword

=== spy | en | spy
S. African court upholds dismissal of chief spy

PRETORIA, Feb 17 (Highveld News Agency) - A South African court on Friday upheld the dismissal of Sizwe Mabena as head of the State Security Agency, who had used a safe house as a guesthouse for golfers.

President Nomvula Sithebe, who was sworn in eight months ago, acted within her rights when she sent him home by text message, Judge Anand Pillay of the High Court in Pretoria found. He ordered Mabena to pay for the towels.

"A secret is not a private income," Pillay wrote.

Mabena will not appeal. He told reporters that he had been offered work by the coal owner Vusi Ndimande, as a consultant on fences. Ndimande said through his office that he'd never met him, then that he had.

The case had been brought by Mabena himself. Brigadier Lindiwe Xaba, who ran the search of the house at Hartbeespoort, found 61 sets of clubs and was commended by the judge for the order in which she had listed them.

Koos Lategan, at the time the shadow minister of police on the opposition benches, said that the golfers should be named. Refilwe Mokgatle, a member of the same party until they fell out over the flag that summer, named two. Fiona Abercorn, Britain's consul in Cape Town, was one of them; she said she had taken it for a bed and breakfast.

Three sources familiar with the agency said that it had other such houses, among them one with a slide.

© Highveld News Agency

=== discrepancies
amount | c2 | wire: 3.2 million rand | radio: three point two million | rewrite: 2.3 million rand
number | c4 | wire: 60 days | rewrite: two months | radio: ninety days
amount | h4 | mayor: 50,000 rand | mayorrewrite: 15,000 rand
number | h7 | mayor: two more mayors | mayorrewrite: three
