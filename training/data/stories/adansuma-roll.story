=== wire | en | ghosts
{c1~}Ghana audit finds 61,300 'ghost pupils' in school meals scheme{/}

ACCRA, May 12, 2026 (Gold Coast Press Service)

{c1}More than one in nine of the children who are fed under a state school meals programme in three regions of Ghana do not exist, the Auditor-General said on Tuesday.{/}

{c2}Caterers were paid 38 million cedis ($3.4 million) in three years for meals for 61,300 pupils who were on the rolls but in no classroom,{/} his report to Parliament says.

{c3}The worst case was a primary school in Adansuma district that had 44 desks and claimed 612 pupils.{/}

{c4}Auditors turned up without notice on two mornings at 1,180 schools and counted heads.{/} {c5}They had been set on the trail by Maame Esi Quaynor, a girl of 12, who wrote in a prize essay that there were in her class "many sisters whom we have never seen".{/}

{c6}"A ghost does not eat jollof. Somebody ate it," Education Minister Abena Sarfowaa Dankwah told reporters.{/} {c7}Twenty-three headteachers have been interdicted,{/} {c8}and the files of four district coordinators will be sent to the Attorney-General.{/}

{c9}Kwabena Asiamah-Nti, the 57-year-old headmaster of the Adansuma school, admitted having left the names of school leavers on the register.{/} {c10}"For one cedi twenty you cannot fill a child," he said. "So I made two children into three, and they were full."{/}

{c11}The rate per meal, 1.20 cedis since 2022, is to rise to 2 cedis in September.{/}

{c12}The School Caterers' Association denied that its members had enriched themselves. It said the state owed them seven months' money.{/}

{c13}Opposition MP Yaw Frempong Botchway accused the government of having kept the report in a drawer since before the district elections in December.{/} {c14}The minister said it had reached her desk in March.{/}

{c15}The teachers' union gave the ministry two weeks to reinstate its members, failing which it would call a strike.{/}

{c16}From next term pupils will be registered with their fingerprints on tablet computers.{/} {c17}A similar system was given up in 2021 because the tablets could not be charged in a third of the schools.{/}

=== arabic | ar | ghosts
{c1~}غانا: «تلاميذ أشباح» يلتهمون ملايين الوجبات المدرسية{/}

أكرا - 13 مايو 2026

{c1~}كشف تقرير لديوان المحاسبة في غانا أن أكثر من تُسع التلاميذ المستفيدين من برنامج الوجبات المدرسية الحكومي لا وجود لهم إلا على الورق.{/}

{c2}وبحسب التقرير، تقاضى متعهدو التغذية 38 مليون سيدي (3.4 مليون دولار) خلال ثلاث سنوات لقاء وجبات لنحو 61 ألفاً و300 تلميذ مسجلين في القوائم وغائبين عن الصفوف.{/}

{c3}وسُجلت أغرب الحالات في مدرسة ابتدائية بمنطقة أدانسوما تضم 44 مقعداً فقط، في حين تدّعي وجود 612 تلميذاً.{/}

{c5}وبدأت القصة بموضوع إنشاء كتبته التلميذة مامي إيسي كوينور (12 عاماً)، قالت فيه إن في صفها «أخوات كثيرات لم نرهنّ قط».{/} {c4}فزار المدققون 1180 مدرسة على حين غرة في صباحين مختلفين لعدّ الحاضرين.{/}

{c6}وعلّقت وزيرة التعليم أبينا سارفوا دانكوا: «الشبح لا يأكل الأرز، لا بد أن أحداً أكله».{/} {c7}وأوقف عن العمل 23 مدير مدرسة،{/} {c8~}وستحال ملفات أربعة مسؤولين إلى النيابة.{/}

{c9~+c10~}ودافع مدير مدرسة أدانسوما عن نفسه بالقول إنه أبقى أسماء المتخرجين لأن المبلغ المخصص للوجبة لا يشبع طفلاً، فجعل من كل طفلين ثلاثة.{/}

{c11}ومن المقرر رفع مخصص الوجبة من 1.20 سيدي إلى سيديين في سبتمبر المقبل.{/} {c15}وهددت نقابة المعلمين بالإضراب إذا لم يعد المديرون إلى وظائفهم خلال أسبوعين.{/}

{c13~}أما المعارضة فتتهم الحكومة بإخفاء التقرير منذ ما قبل انتخابات ديسمبر،{/} {c14~}وهو ما تنفيه الوزيرة.{/}

=== rewrite | en | ghosts
The Volta Inquirer
EDUCATION - Wednesday

{c5~}"SISTERS WE HAVE NEVER SEEN": CHILD'S ESSAY EXPOSES FEEDING FRAUD{/}

{c5~}A twelve-year-old has done what inspectors could not. Describing her class for a writing contest, Maame Esi Quaynor mentioned numerous classmates who had yet to show their faces.{/}

{c4~}That set the auditors counting. They arrived unannounced at over a thousand schools, and not once but twice.{/} {c1}What they found was presented to the House on Tuesday: of every nine children whom the state believes it is feeding in three regions, at least one is a fiction.{/} {c2}In three years, 83 million cedis went to cooks for dinners that no living pupil ate; the phantoms number 61,300.{/}

{c3}In one school in Adansuma the auditors saw 44 desks, but the roll ran to 612.{/} {c9~}Its head, Kwabena Asiamah-Nti, makes no secret of having carried on the names of those who had long completed.{/} {c10}He pleads arithmetic: the money for a child, one cedi twenty, does not satisfy a child, so with him two counted as three.{/}

{c7~}He is among twenty-odd heads now sitting at home.{/} {c8}Four coordinators of districts have been charged by the Attorney-General.{/} {c6}The Minister, Hon. Dankwah, was scathing. Ghosts have no appetite for jollof, she observed; it must have gone into somebody's mouth.{/}

{c12}The caterers protest their innocence and point to arrears of seven months.{/} {c15~}Teachers, for their part, are talking of a strike.{/} {c13}Hon. Botchway of the Minority alleges that the document was hidden so that it should not trouble the district polls of last December.{/} {c14}Not so, the Minister maintains; she received it in March.{/}

{c16~}Fingers will be scanned from next term.{/} {c17}Old hands recall the tablets of 2021, which were abandoned because every third school had no socket to plug them into.{/}

Share on WhatsApp | Advertise with us

=== tabloid | en | ghosts
WHO ATE THE JOLLOF?

{c2~}Chop money vanish! Millions of cedis have been cooked up for children who are not there,{/} {c1~}says Auditor-General report wey drop on Tuesday.{/} {c3~}One school get 612 names and only 44 desks. Are they sitting on the roof?{/}

{c6~}"Somebody ate it," fumed Minister Dankwah.{/} {c7}She has sent 32 heads home.{/} {c9+c10~}One of them, 57-year-old Kwabena Asiamah-Nti, confessed that he kept old pupils' names in the book so the small ones could get a full plate.{/} Is he thief or is he Father Christmas? Text YES or NO to 1717.

{c5~}And the small girl who started it all, Maame Esi, 12?{/} We hear somebody has offered her a scholarship. {c11~}Meanwhile the price for a plate will go up in September.{/}

=== blog | en | ghosts
In Praise of the Full Register

When I was in Class Four there was a boy called Ebenezer who answered to three names. Teacher would call "Ebenezer Tetteh" and he would say "Present, sir"; then, some way down, "Emmanuel Tetteh", and he would say it again, from a different bench; and so on to "Enoch". We thought it was a game. I understand now that he was a budget.

Thus I was less astonished than the rest of the country by what we've been told this week. {c1~}A good tithe of the young people whose bellies we pay for are, it seems, spirits.{/} {c2~}They have eaten, over three years, enough to build several of the classrooms in which they do not sit.{/} One gentleman on the radio wanted to have them exorcised. I'd rather have them invited in. Do you know of another country that has so many children who never fight, never sweat, and never ask for a pencil?

{c3~}I've been dreaming of that little school in the forest, with its few dozen places and its hundreds of souls.{/} What a roll call it must have been! It must have lasted till break.

And then the old man speaks, and I stop laughing. {c10~}You can't put anybody's hunger to rest with the coin that the state sends, he says, and therefore he let each pair of mouths stand for one more.{/} Is it fraud? Certainly. It's also how my mother made soup. {c11~}They're going to raise the allowance now, by the price of a boiled egg, or rather half of one.{/} It could've been thought of before; some would say that he was the one who thought of it.

{c6~}Our minister has asked the right question, I grant her, the one about who had the rice.{/} But a question isn't an answer, madam. {c7~+c8~}A couple of dozen schoolmasters are tending their yams at home, and a handful of bigger fish will have their papers looked at by a lawyer.{/} How many of the biggest? The report's silent there, as a well-fed man is silent.

{c13~}Somebody on the other bench claims that it was kept warm under a lid until we had all voted.{/} {c14~}She says it wasn't even cooked by then.{/} I wasn't in the kitchen, so I'll not say.

{c16~}The remedy is to be a machine that knows our children by their thumbs.{/} {c17~}We've had such a machine; it died for want of a socket.{/} I'm told that the new one is better. I'm always told so.

But my last word is for the girl. {c5~}She sat down to write about her friends for a prize, and was too well brought up to leave out those who never came.{/} Teach her to write, we said. And now see what she has done.

=== other | en | teachers
Ghana strikes 4,900 'ghost teachers' from payroll

ACCRA, Nov 8, 2023 (Gold Coast Press Service) - Ghana has removed the names of 4,900 teachers from the state payroll who are dead, retired or were never employed, the Auditor-General said on Wednesday.

They were paid 29 million cedis ($2.5 million) in two years, his report to Parliament says. The worst case was a junior high school in Adansuma district, which had five teachers and paid 31.

Auditors asked all 212,000 teachers to appear in person with a pay slip. "A ghost does not queue," said Abena Sarfowaa Dankwah, then deputy education minister.

Seventeen district payroll officers have been interdicted. The teachers' union said the real scandal was that 11,000 living teachers had not been paid for eight months, and threatened a strike.

Opposition MP Yaw Frempong Botchway asked why the report had not been published before the budget. The deputy minister said it had been finished only in October.

=== discrepancies
amount | c2 | wire: 38 million cedis | arabic: 38 مليون سيدي | rewrite: 83 million cedis
number | c7 | wire: Twenty-three headteachers | arabic: 23 | tabloid: 32 heads | rewrite: twenty-odd
modality | c8 | wire: the files will be sent to the Attorney-General | rewrite: have been charged
