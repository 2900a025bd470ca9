=== wire | en | diploma
MOSUL, Iraq, Dec 11, 2025 (Two Rivers Agency)

{c1}The candidate who won most votes in an Iraqi province was disqualified on Thursday because his school diploma had been issued by a school that burned down in 1987.{/}

{c2}Sheikh Nashwan al-Badush, 44, a cement trader, received 61,304 votes in Nineveh's provincial council election on Nov 29.{/} {c3}The electoral commission said his certificate from 1999 was forged and awarded his seat to the runner-up on his list, Ibtihal Yousif, a pharmacist who had 2,118.{/}

{c4}Iraqi law requires candidates for councils to have finished secondary school.{/} {c5}The commission's spokesman, Haidar Jumaili, said it had examined the papers of 1,120 candidates in the province and rejected 37, among them four sitting members.{/}

{c6}Badush called the decision a plot by the governor, Laith Sinjari, whose alliance came second.{/} {c7}"They looked for a school and found ashes. I was there, I remember the smoke," he told supporters outside his house, 20 kilometres northwest of Mosul.{/} {c8}He said that he would appeal within three days.{/}

{c9}About 600 of his followers blocked the road to Syria with cement lorries from noon.{/} {c10}Police fired into the air; a boy of 14 was grazed by a bullet{/} {c11}and nine people were detained.{/}

{c12}The forgery was spotted by a retired teacher, Mrs. Samira Hanna, whose signature it bore.{/} {c13}"I taught geography, I was never headmistress, and I cannot have signed anything in 1999 because I was in Sweden," she said by telephone.{/}

{c14}An employee of the education directorate who was arrested on Tuesday has confessed to having sold 212 certificates at $700 each, according to an investigating judge.{/} {c15}At least 16 of the buyers are police officers.{/}

{c16}Yousif said she would take the seat "with a heavy heart and a genuine diploma".{/} {c17}If the ruling stands, women will hold nine of the council's 29 seats.{/}

{c18}Turnout was 41 percent.{/} {c19}Nineveh's council was dissolved with all others in 2019 after mass protests and elected again in 2023.{/} {c20}Badush's list, Cement of the Nation, holds six seats and would have been needed by either side for a majority.{/}

=== rewrite | en | diploma
{c3~}Forged certificate robs vote winner of seat in Iraq{/}

Mosul: {c2}Nobody had got more votes in Nineveh than Sheikh Nashwan al-Badush: a whopping 61,304 persons cast their ballots for the cement merchant, 44, on November 29.{/} {c1~}On Thursday the poll panel told him that he was out.{/}

{c1~}The reason? The institution named on his school-leaving document, dated 1999, went up in flames as far back as 1987.{/} {c4}In Iraq, no one who has not passed out of secondary school may sit on a provincial council.{/} {c3}His place goes to Ibtihal Yousif, a pharmacist and next on the list, whose own tally stood at 2,118.{/} {c16}She said that her heart was heavy, but her diploma real.{/}

The officials did not have to look far. {c12}A former teacher by the name of Samira Hanna saw her own signature on the paper.{/} {c13~}She had neither headed the school, she pointed out over the phone, nor been in Iraq at the time, having moved to Denmark.{/}

{c5}Of the 1,120 contestants in the province 37 have been turned away, including four incumbents, commission spokesman Haidar Jumaili informed.{/} {c14}It is learnt that a staffer of the education department, nabbed on Tuesday, has owned up to selling 212 such certificates for $700 apiece;{/} {c15}no fewer than 16 went to policemen.{/}

{c6}The sheikh sees the hand of Governor Laith Sinjari, whose front was placed second, behind the affair.{/} {c8~}He will move an appeal.{/} {c9~}His supporters took out their lorries and cut the highway leading to Syria,{/} {c10}whereupon the police opened fire in the air and a 14-year-old boy suffered a graze.{/} {c11}Nineteen persons were rounded up.{/}

{c20}Neither camp can command a majority without the six seats of the sheikh's outfit, Cement of the Nation.{/} {c17}Women will occupy nine out of 29 chairs in the house if the order is upheld.{/} {c18}Only 41 per cent of the electorate had turned up.{/}

(With agency inputs)

=== brief | en | diploma
IRAQ - {c1~+c2~}A provincial council candidate who finished first in Nineveh with over 61,000 votes has been struck off{/} {c3~}because of a faked school certificate.{/} {c9~}Supporters of Nashwan al-Badush set up roadblocks made of cement trucks,{/} {c10~}and a teenager was slightly wounded.{/} {c3~}A woman pharmacist will take over from him.{/} {c6~}Badush accuses the province's governor of being behind it{/} {c8}and has three days to appeal.{/} {c14~}A civil servant is in custody who is said to have traded in such documents.{/}

=== arabic | ar | diploma
{c1}استبعاد صاحب أعلى الأصوات في نينوى بسبب شهادة صادرة عن مدرسة احترقت عام 1987{/}

الموصل – المراسل | الخميس 11 كانون الأول 2025

{c1~+c3}قررت مفوضية الانتخابات في العراق استبعاد الشيخ نشوان البادوش من مجلس محافظة نينوى بعدما ثبت لها أن شهادته الإعدادية المؤرخة عام 1999 مزورة، ومنحت مقعده لزميلته في القائمة الصيدلانية ابتهال يوسف التي نالت 2118 صوتاً.{/}

{c2}وكان البادوش (44 عاماً)، وهو تاجر إسمنت، قد حصد 61304 أصوات في اقتراع 29 تشرين الثاني.{/}

{c4}ويشترط القانون حصول المرشح لمجالس المحافظات على شهادة الدراسة الإعدادية.{/} {c5}وأوضح المتحدث باسم المفوضية حيدر الجميلي أنها دققت وثائق 1120 مرشحاً في المحافظة ورفضت 37 منهم، بينهم أربعة أعضاء حاليين.{/}

{c6~}ووصف البادوش القرار بأنه مؤامرة يقف خلفها المحافظ ليث السنجاري،{/} {c7}وقال لأنصاره: «بحثوا عن مدرسة فوجدوا رماداً، كنت هناك وأذكر الدخان».{/} {c8}وأكد أنه سيطعن في القرار خلال ثلاثة أيام.{/}

{c9}وقطع نحو 600 من أنصاره طريق سوريا بشاحنات الإسمنت،{/} {c10~}وأطلقت الشرطة النار في الهواء ما أدى إلى إصابة فتى بجروح طفيفة،{/} {c11}واعتُقل تسعة أشخاص.{/}

توقيع من السويد

{c12+c13}وكشفت التزوير معلمة متقاعدة تدعى سميرة حنا ورد توقيعها على الشهادة، إذ قالت إنها درّست الجغرافيا ولم تكن مديرة يوماً، وإنها كانت تقيم في السويد عام 1999.{/}

{c14}واعترف موظف في مديرية التربية، بحسب قاضي التحقيق، ببيع 212 شهادة لقاء 700 دولار للواحدة،{/} {c15}16 منها على الأقل اشتراها ضباط في الشرطة.{/}

{c18}وبلغت نسبة المشاركة 41 في المئة.{/} {c20~}وتملك قائمة البادوش ستة مقاعد قد ترجح كفة أي من الطرفين.{/}

=== blog | en | diploma
WHAT DID YOU LEARN AT SCHOOL TODAY?

I've got a confession. Somewhere in my attic, between the skis and the christening robe, there must be a piece of paper that says that I'm educated. I haven't seen it since 1981. If anybody challenged me tomorrow I should have to produce witnesses, and most of them are dead, and the rest remember me chiefly for an incident with a Bunsen burner.

So my first feeling was for the sheikh. {c2~}Sixty thousand men and women had gone to the polls and put their mark beside his name, more than for anyone else up there.{/} {c4~}And then comes the rule that you can't sit in the chamber unless you've sat through the exams.{/} Isn't it odd? We let people vote who can't read. We let people govern who don't. But we draw the line at the paper.

My second feeling was for whoever wrote that paper. {c1~}Of all the schools there are in that land, he had to pick one that had been cinders for a dozen years.{/} It's the kind of thing one would have learned in history. {c12~+c13~}And under it he put the name of a lady who'd been over the hills and far away in the snow at the time, and who's alive, and has a telephone, and a memory, and who'd like it to be known that she did maps and not management.{/} Never cross a geography mistress. They know where everyone is.

{c7~}"I can still smell it burning," the wronged man told his people, or words to that effect.{/} As a line it's superb. As an argument it has a hole in it that you could drive a lorry through. {c9~}They had lorries, as it happens, and parked them across the highway.{/} {c10~}There was shooting, skywards for the most part; one kid was lucky.{/} I don't find that part funny, and neither does his mother.

{c14~}What's the going rate for wisdom, by the way? Seven hundred dollars. A clerk did a brisk trade, two hundred and more of them.{/} {c15~}A fair few of his graduates went into law enforcement.{/} I'd always suspected that there was a shortcut.

But think of the pharmacist. {c3~}She'd had about one vote for every thirty of his, and it's she who moves into the seat.{/} {c16~}She isn't happy, she says, yet everything's in order with her certificate.{/} Imagine having to carry that into every meeting for four years. She dispensed her aspirin, she ran out of duty, I dare say, to fill up the list; and now history has come to the counter without a prescription.

{c6~}He suspects the man who runs the province, naturally.{/} They always do. Sometimes they're even right: someone had to tell the inspectors where to look. {c20~}Without his half dozen no one gets to rule there, so it's worth a look at an old class photograph.{/}

I'm off to the attic.

=== other | en | citizenship
{h1}Iraqi council winner loses seat over Turkish passport{/}

KIRKUK, Iraq, Dec 22, 2023 (Two Rivers Agency) - {h1~}Iraq's electoral commission has disqualified a candidate who won a seat on Kirkuk's provincial council because he is also a citizen of Turkey, its spokesman said on Friday.{/}

{h2}Orhan Bayatli, 51, a dealer in tractors, received 18,940 votes in the election of Dec 18.{/} {h3}He had declared that he held no other nationality. The commission's spokeswoman for the north, Jumana Salihi, said he had voted in Turkey in May.{/}

{h4}Iraqi law allows council members to hold a second passport but obliges them to declare it.{/} {h5}Bayatli said he had forgotten. "I use it only at airports," he told supporters outside his house.{/}

{h6}About 200 of his followers blocked the road to Erbil with tractors for three hours.{/} Nobody was hurt.

{h7}The seat was awarded to a retired headmaster, Kemal Avci.{/} The commission said it had examined the papers of 740 candidates in the province and rejected eight.

{h8}Kirkuk had not held a provincial election since 2005 because Arabs, Kurds and Turkmens could not agree on the voters' rolls.{/}

=== otherarabic | ar | citizenship
{h1}مفوضية الانتخابات تستبعد فائزاً في كركوك لحيازته الجنسية التركية{/}

كركوك – 23/12/2023

{h1}أعلنت مفوضية الانتخابات العراقية استبعاد المرشح الفائز بعضوية مجلس محافظة كركوك أورهان بياتلي لأنه يحمل الجنسية التركية أيضاً.{/}

{h2}وكان بياتلي، وهو تاجر جرارات في الحادية والخمسين من عمره، قد حصل على 18940 صوتاً في اقتراع 18 كانون الأول.{/} {h3~}وقالت المفوضية إنه صرّح بعدم حيازته أي جنسية أخرى، مع أنه أدلى بصوته في الانتخابات التركية.{/}

{h5}وردّ بياتلي بأنه نسي الأمر، مضيفاً أنه لا يستخدم الجواز إلا في المطارات.{/}

{h6}وقطع نحو 200 من أنصاره طريق أربيل بالجرارات ثلاث ساعات.{/} {h7~}وذهب المقعد إلى مدير مدرسة متقاعد.{/}

{h4~}ولا يمنع القانون أعضاء المجالس من حمل جنسية ثانية شرط الإفصاح عنها.{/}

=== discrepancies
place | c13 | wire: Sweden | rewrite: Denmark
number | c11 | wire: nine | rewrite: nineteen
