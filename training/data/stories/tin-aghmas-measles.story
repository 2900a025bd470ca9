=== arabic | ar | aghmas
{c1~}ليبيا.. الحصبة تفتك بأطفال تين أغماس{/} {c6~}ولقاحات تلفت في مطار الجنوب{/}

سبها – بوابة فزان – 3 مارس 2026

{c1}توفي 23 طفلاً على الأقل بالحصبة في بلدة تين أغماس جنوب غربي ليبيا منذ مطلع يناير، وفق ما أعلنه المركز الوطني لمكافحة الأمراض الثلاثاء،{/} {c2~}فيما سُجلت مئات الإصابات.{/}

{c3}ولم يتلق التطعيم سوى ثلث أطفال البلدة دون سن الخامسة،{/} {c4}بعد أن أُغلق مركزها الصحي الوحيد قبل أربع سنوات إثر اشتباكات بين فصيلين مسلحين.{/}

{c5}وكانت 12 ألف جرعة من اللقاح قد وصلت إلى مطار سبها في 9 فبراير على متن طائرة أممية،{/} {c6}لكنها تلفت بعدما بقيت 15 يوماً في غرفة انقطعت عنها الكهرباء، لخلاف بين حكومتي طرابلس وبنغازي حول من يوقّع على تسلمها.{/}

{c7}ووصف رئيس المركز الدكتور حيدر القمودي ما جرى بأنه "عار علينا جميعاً".{/} {c8}وتبادلت الحكومتان الاتهامات في بيانين متطابقين تقريباً.{/}

{c9}وقال المعلم موسى أغ الطاهر (46 عاماً)، الذي حوّل مدرسته إلى جناح من ثلاثين سريراً: "نعرف الأموات من المقاعد الفارغة".{/} {c10}وقد فقد ابنته ذات السنوات الست.{/}

{c11}ويعمل في البلدة طبيب واحد، هو جراح عظام سوداني فرّ من الفاشر.{/}

{c12}ووصلت الأحد دفعة جديدة من عشرين ألف جرعة حملتها قافلة من شيوخ قبائل التبو والطوارق والعرب عبر الصحراء في صناديق مبردة بألواح شمسية، ولم يعترضها أحد.{/} {c13}وجرى تطعيم 3800 طفل في يومين.{/}

وأعربت بلدية أوباري عن استعدادها لاستقبال الحالات الحرجة.

{c15}وتستقبل البلدة آلاف المهاجرين العابرين من النيجر،{/} {c16~}وقد نفى المركز أن يكونوا مصدر العدوى.{/}

=== wire | en | aghmas
{c1~}Measles kills 23 children in Libyan desert town{/} {c6~}as vaccine rots at airport{/}

TRIPOLI, March 3, 2026 (Eastlight News) - {c1}At least 23 children have died of measles since early January in the town of Tin Aghmas in southwestern Libya, the National Centre for Disease Control said on Tuesday.{/}

{c2}Some 640 cases have been reported in the town of 14,000 near the border with Niger.{/} {c3}Only one child under five in three has been vaccinated there, compared with 95 percent, the share that is needed to stop the virus.{/}

{c5}A shipment of 12,000 doses arrived at Sebha airport on Feb 9 aboard a United Nations plane.{/} {c6}It spoiled because it lay for 15 days in a room without electricity, while Libya's two rival governments quarrelled over who was to sign for it, according to two health officials and an airport employee.{/}

{c7}"It is a shame on all of us," said Dr Haidar al-Gammudi, who heads the centre.{/} {c8}The governments blamed each other in statements that differed by hardly a word.{/}

{c4}Tin Aghmas has been without a clinic since 2022, when its only one was closed after fighting between two armed groups.{/} {c11}The only doctor is an orthopaedic surgeon from Sudan, a refugee from el-Fasher.{/}

{c9}"We know the dead by the empty benches," said Moussa Ag Ettaher, 46, a teacher who has turned his school into a ward of 30 beds.{/} {c10}His daughter died at the age of six.{/}

{c12}A second shipment, of 20,000 doses, reached the town on Sunday. It was carried through the desert in solar-powered boxes by a convoy of Tebu, Tuareg and Arab elders whom no checkpoint dared to stop.{/} {c13}In two days 3,800 children received a jab.{/}

{c14}"An old man's turban is a good passport," said one of the elders, Barka Togoi, 77.{/}

{c15}Thousands of migrants from Niger pass through the town.{/} {c16}Dr Gammudi dismissed claims on social media that they had brought the disease. The first cases, he said, were the children of a customs officer who had been on holiday at the coast.{/}

{c17}Measles killed an estimated 95,000 people worldwide in 2024, most of them unvaccinated children under five.{/} {c18}Libya had come close to eliminating the disease before the uprising of 2011.{/}

=== rewrite | en | aghmas
Signature missing

{c6~}Two governments, one fridge, no power:{/} {c1~}how a desert town in Libya lost its children{/}

By Aoife Brannigan | The Weekly Lens

{c12~}No militiaman would have stopped them. Through the sand came a file of old men, Tebu and Tuareg and Arabs, with boxes that drew their cold from the sun.{/} {c14~}"An old man's turban is a good passport," one of them says with a smile.{/} {c13}Within 48 hours of their arrival 3,800 boys and girls had been inoculated.{/}

{c1~}It was too late for twenty-three others. They died in Tin Aghmas, in the far south-west, in the course of two months.{/} {c2}Around six hundred and forty fell ill, in a place of 14,000 inhabitants.{/}

{c5}An aircraft of the UN had set down 12,000 doses in Sebha as early as 9 February.{/} {c6}For five days nobody would put his name to the receipt, since Tripoli and Benghazi both claimed the right to do it; and the storeroom had no current. After that the vaccine was worthless, a person with knowledge of the matter relates.{/} {c8~}Either side says it was the other.{/} {c7}Haidar al-Gammudi, the country's chief epidemiologist, speaks of a shame on everyone.{/}

{c9}In the school, where there are now thirty beds, the master, Moussa Ag Ettaher, needs no list of the deceased. He looks at the benches.{/} {c10~}On one of them his own girl used to sit.{/}

{c11~}The town's sole physician is a specialist in bones, himself a refugee.{/} {c4~}The health centre was shut down years ago when gunmen fought for it.{/} {c3}Two thirds of the smallest have never had a vaccination; experts would like to see one in twenty at most.{/}

Rumour has it that migrants are to blame, {c15~}who come through here in great numbers.{/} {c16}They are not, according to Gammudi: it began in the family of a customs man, after a holiday at the seaside.{/} {c18}Before the revolution fifteen years ago, measles had all but disappeared from Libya.{/}

=== blog | en | aghmas
Cold chain
Dispatches from a retired vaccinator

The vaccine is a snob. That is how I explained it to the village boys whom we hired to carry it, in five countries and for twenty-six years. It does not like the sun; it does not like to be shaken; it will not be kept waiting. If you leave it standing in the hall, it takes offence, and then you may put it into as many arms as you please.

I mention this because it has been kept waiting again.

You'll know the facts; it was on page nine. {c1~}Two dozen little ones, or very nearly, in an oasis that I had to look for with a magnifying glass.{/} {c3~}No more than one in three of them had been given what my grandchildren had with their first ice cream.{/} {c5~}It had come, too! It had flown all the way, under the blue flag, in its white box, in good time.{/} {c6~}And then two gentlemen, each of whom believes himself to be the state, couldn't agree whose pen it should be, and behind them, in a dark room, the ice melted.{/} For a fortnight. I know that room. There is always a calendar on the wall, from a cement company.

Which of the two was it? {c8~}I've read what they put out. They might have shared a secretary.{/} {c7~}There's one official, at least, who used the word shame, and used it in the first person plural,{/} and I should like to send him my old cool box, the one with the stickers.

I once waited eleven days for a stamp, in a place that I won't name, with forty thousand doses under my bed and a generator that ran on cooking oil. In the end it was the aunt of the local warlord who got us through. She sat in the front seat with her handbag on her knees. I've had some respect for aunts ever since.

{c12~}So that I was not surprised to hear who did it now. Greybeards; from three peoples that as a rule cross the road to avoid one another. They drove off with the second lot themselves, the cold being made by the sun, which has some poetry.{/} {c14~}It is the headgear, explains one, that does the trick.{/}

{c9~+c10~}I should have liked to stop there. But there's the schoolmaster. He has made a sick-ward out of the classroom and he doesn't count heads, he counts gaps, and one gap is his.{/}

{c11~}And looking after all of them is a man who was trained to set legs, and who has lost a town of his own.{/}

{c16~}It was the strangers, naturally, say those who know everything. It wasn't. It was somebody's beach holiday.{/} I could have told you. The virus travels the way that snobs do.

=== release | en | measlesdrive
NATIONAL CENTRE FOR DISEASE CONTROL, Tripoli
18 November 2024

{h1}The Centre announces that the national campaign against measles and rubella will take place from 1 to 12 December.{/} It aims to reach 1.4 million children between nine months and 15 years in 106 municipalities, including Sebha, Ubari and Tin Aghmas.

The vaccine arrived at Mitiga airport on 9 November aboard a plane chartered by the United Nations and has been stored at the proper temperature. Both governments have signed the plan.

"Measles knows no front lines," said Dr Haidar al-Gammudi, head of the Centre. {h2}He thanked the Tebu, Tuareg and Arab elders who have promised to accompany the teams in the south.{/}

Municipalities without a clinic are asked to provide a school. Each team consists of a nurse, a clerk and a driver; 3,800 teams will be at work.

=== other | en | measlesdrive
Libya halts vaccination drive after nurses are shot at

TRIPOLI, Dec 6, 2024 (Eastlight News) - Libya suspended a measles vaccination campaign in three southern municipalities on Friday after gunmen had fired at a team of nurses near Ubari, wounding a driver.

{h1~}It was the second such attack since the campaign began on Sunday, the National Centre for Disease Control said.{/} {h2~}A convoy of elders who were to have accompanied the nurses had been turned back at a checkpoint.{/}

Some 410,000 children have been vaccinated so far, most of them on the coast. "It is a shame that a needle needs a gun," said Dr Haidar al-Gammudi, the head of the centre.

Claims on social media that the vaccine had been spoiled in a room without electricity were false, he added.

=== discrepancies
time | c6 | wire: 15 days | arabic: 15 days | rewrite: five days
source_count | c6 | wire: two health officials and an airport employee | rewrite: a person with knowledge
