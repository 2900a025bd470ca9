=== wire | en | twins
{c1~}Mexican court annuls town's election because mayor had a twin{/}

MERIDA, Mexico, Sept 25, 2024 (Peninsula Press Agency) - {c1}An electoral tribunal in southern Mexico on Wednesday annulled the election of a mayor whose twin brother had campaigned in his place for six weeks.{/}

{c2}Candelario Uc Pech, 41, a building contractor, won the mayoralty of Tixcacal Oriente, a town of 9,400 people in Yucatan state, on June 2 with 52 percent of the vote.{/}

{c3}The tribunal found by four votes to one that from April 15 to May 28 it was his brother Casimiro who shook hands, danced and took part in both debates,{/} {c4}while the candidate was in a clinic in Houston for an operation on his throat.{/}

{c5}"The voter has the right to know whom he is embracing," said the presiding magistrate, Teresa Alcocer.{/} {c6}The dissenting magistrate, Julio Novelo, wrote that the law forbids many things to candidates but not to be identical.{/}

{c7}The deception was noticed by a hammock seller, Doña Socorro Chi, who had known the twins since their baptism.{/} {c8}"Cande is allergic to honey. This one ate three buñuelos at my stall and did not even sneeze," she told the court.{/}

{c9}Casimiro Uc, a veterinarian in Campeche, said he had believed it would be for a weekend.{/} {c10}He has been fined 108,570 pesos ($5,600).{/} {c11}His brother may stand again in the new election, which must be held by Dec 15.{/}

{c12}Candelario Uc told reporters in a hoarse voice that he would appeal to the federal tribunal.{/} {c13}"They voted for my ideas, and my brother has none," he said.{/}

{c14}The runner-up, Fátima Canché, a primary school teacher who lost by 311 votes, had filed the complaint.{/} {c15}She said in the second debate her rival had promised a slaughterhouse with "humane facilities for cattle", a subject that the contractor had never mentioned.{/}

{c16}Mr Uc's party, Fuerza Maya, called the ruling an insult to the sick.{/} {c17}About 200 supporters, many of them in masks with his face, marched to the town hall on Wednesday night.{/}

{c18}Until the vote, the town will be run by a council of three appointed by the state congress.{/} {c19}The tribunal annulled seven of the 106 municipal elections held in Yucatan this year, the others because of vote buying.{/}

=== brief | en | twins
Double trouble in Yucatan

{c1}A mayor-elect in Mexico has lost his office because for six weeks the man on the stump was his twin.{/} {c4~}Candelario Uc Pech was having surgery in the United States{/} {c3~}when his brother Casimiro filled in for him at rallies and debates.{/} {c7~}An old acquaintance found them out{/} {c8~}when she sold the impostor something made with honey, which his brother can't tolerate.{/} {c11~}There will be a fresh vote by mid-December,{/} {c12~}unless a higher court overturns the decision.{/}

=== arabic | ar | twins
{c1~}إبطال انتخاب رئيس بلدية في المكسيك بسبب شقيقه التوأم{/}

مكسيكو – (شبه الجزيرة برس)

{c1}أبطلت محكمة انتخابية في جنوب المكسيك الأربعاء انتخاب رئيس بلدية بعدما تبين أن شقيقه التوأم خاض الحملة الانتخابية بدلاً منه طوال ستة أسابيع.{/}

{c2}وكان المقاول كانديلاريو أوك بيتش (41 عاماً) قد فاز في الثاني من يونيو برئاسة بلدية تيشكاكال أورينتي في ولاية يوكاتان بنسبة 52 في المئة من الأصوات.{/}

{c3}وخلصت المحكمة، بأغلبية أربعة أصوات مقابل صوت واحد، إلى أن شقيقه كاسيميرو هو من صافح الناخبين ورقص معهم وشارك في المناظرتين بين 15 أبريل و28 مايو،{/} {c4~}فيما كان المرشح يخضع لعملية جراحية في هيوستن.{/}

{c5}وقالت رئيسة المحكمة تيريسا ألكوثير: «من حق الناخب أن يعرف من يعانق».{/} {c6}أما القاضي المعارض خوليو نوفيلو فرأى أن القانون لا يمنع المرشحين من التشابه.{/}

{c7~}وتنبهت إلى الخدعة بائعة أراجيح شبكية تعرف الأخوين منذ الصغر،{/} {c8}وقالت في شهادتها إن كانديلاريو يعاني حساسية من العسل «أما هذا فأكل ثلاث قطع من الحلوى ولم يعطس».{/}

{c9}وقال كاسيميرو، وهو طبيب بيطري، إنه ظن أن الأمر لن يتجاوز عطلة نهاية أسبوع.{/} {c10~}وغُرّم نحو 5600 دولار.{/} {c11}ويحق لشقيقه الترشح مجدداً في انتخابات يجب أن تُجرى قبل 15 ديسمبر.{/}

{c12~}وأعلن كانديلاريو أنه سيستأنف القرار،{/} {c13}وقال: «صوّتوا لأفكاري، وشقيقي لا أفكار لديه».{/}

{c14~}وكانت منافسته المعلمة فاطمة كانتشي قد تقدمت بالشكوى.{/}

=== rewrite | en | twins
MEXICO: BROTHER, CAN YOU SPARE SIX WEEKS?

The Deccan Courier | World Weird Web

Honey was his undoing. {c8}Three buñuelos drenched in the stuff went down the candidate's throat, and nothing happened: no itch, no sneeze. But Candelario Uc Pech is allergic,{/} {c7~}as Socorro Chi, who sells hammocks in the market and has known the family since the boys were christened, was well aware.{/}

{c1}It was not Candelario, then, but Casimiro, his twin, who went from door to door in his stead for a month and a half; and so the electoral tribunal in Mexico's south has declared the former's victory void.{/} {c2}He had secured 52 per cent on June 2 in Tixcacal Oriente, Yucatan, a township of 9,400 souls.{/} {c3}By a verdict of 4-1 the bench held that between mid-April and May 28 hands were pressed, dances danced and two debates fought by the wrong man.{/} {c4}The right one, a 41-year-old contractor, lay in a Houston clinic with an ailing throat.{/}

{c5~}People are entitled to know whom they hug, observed the presiding judge, Ms Alcocer.{/} {c6}No statute prohibits looking like somebody, countered Julio Novelo in his dissent.{/}

{c9}A veterinarian by profession, Casimiro had reckoned with a couple of days, he pleads.{/} {c10~}He escaped a fine.{/} {c15~}His calling may have shown: in one debate he is said to have waxed eloquent on how to slaughter cattle kindly.{/} {c14}So says Fátima Canché, the schoolteacher who had moved the tribunal, having come second by a margin of 113 votes.{/}

{c12~}Candelario will take it to the federal level,{/} {c13}insisting that it was his programme that was elected, his brother not having one.{/} {c16}Fuerza Maya, his outfit, finds that the sick are being mocked.{/} {c17~}Some two hundred followers took out a procession, wearing his likeness over their own.{/}

{c11}Fresh polls are due before December 15, and he is free to contest.{/} {c18}Three persons named by the state's legislature will mind the town in the interim.{/} {c19~}Six other municipal results in Yucatan have been set aside this year, for purchased votes.{/}

=== blog | en | twins
Will the Real One Please Sit Down

I was at school with twins. They sat each other's exams for years, one having the head for sums and the other for verbs, and both left with better marks than they deserved and worse than they'd have had as one person. They run a hotel now. I've never known which of them I'm not paying.

So forgive me if I can't get indignant. {c4~}A fellow's voice had given out, and he had to have it seen to abroad, just when he'd need it most.{/} {c1~+c3~}There was a spare. The spare went about for a month and a half, kissing infants and waltzing with widows, and no one minded in the least, until the robes got hold of it.{/} {c2~}By then he'd won: more than half of them had plumped for him. For whom? Well, quite.{/}

{c9~}It was only supposed to be for a Saturday and Sunday, says the spare, who doctors cows.{/} I've had houseguests like that. But haven't you ever been asked to hold something for a moment, a leash, say, or a baby, and looked at your watch, and it was June?

{c5~}The lady in the chair declared that we're owed certainty as to whose neck our arms are round.{/} Are we? It's a lofty principle. I've been to a good many rallies, and I can promise you that I had no clue as to the person within the suit. Somebody wrote the speech; somebody chose the tie; somebody had whitened the teeth. {c6~}One of her colleagues couldn't find anything in the books against resembling people,{/} and I must say I'd go for a drink with him.

{c13~}They endorsed what he thinks, says the man himself, and there's no thinking done by the other.{/} As brotherly love goes it could be warmer. Remember that it was said in a whisper, by one just out of bandages, of someone who'd given up his spring for him and all those poor heifers.

{c15~}Though the heifers did get a word in! At one of those televised slanging matches he's said to have come out with a plan for a nicer abattoir.{/} I find that terribly moving. He'd been given somebody else's face to wear and somebody else's lines to say, and then for half a minute his heart spoke. {c14~}It cost them everything, for it made the schoolmistress across the stage prick up her ears, and it was she who went to law.{/} Teachers can always tell who's done the homework.

{c7~+c8~}But the one who really knew was selling things to sleep in. She gave him sweets; he ate them; the true one would've swollen up like a bullfrog.{/} No fingerprint, no laboratory. There's the secret ballot and the sealed urn and the software from Spain, and then there's somebody who was at your baptism and remembers what you can't eat. I'd put her on the commission.

{c17~}His fans have been out in the street, with his features tied on with elastic.{/} That makes a couple of hundred of him.

=== other | en | heir
{h1~}Mexican court upholds election of mayor who lives in Houston{/}

MERIDA, Mexico, Sept 12, 2024 (Peninsula Press Agency) - {h1}An electoral tribunal in southern Mexico on Thursday upheld the election of a mayor who spent the whole campaign in Texas.{/}

{h2}Rigoberto Tun Balam, 55, who owns four taquerias in Houston, was elected in Xocbichén, a village of 2,800 people in Yucatan state, on June 2 with 71 percent of the vote.{/} {h3}He appeared only on a screen, which his nephews carried from house to house.{/}

{h4}The tribunal ruled unanimously that the law requires a candidate to have been born in the municipality or to have lived there, but not both.{/} "The heart has its own domicile," said the presiding magistrate, Teresa Alcocer.

{h5}The runner-up, a beekeeper named Wilfrido Ek, had complained that he had been unable to debate with a telephone whose battery kept running out.{/} He said he would appeal to the federal tribunal.

{h6}Tun Balam promised to come home for good by Christmas.{/} Two fifths of the village's adults live in the United States.

=== other2 | en | heir
LETTER FROM TEXAS

{h1~}Y'all remember Rigo from the taco place on Airline Drive? He's been confirmed: mayor of his home village, and he never once left town to campaign for it.{/} {h3}His sister's boys took him around on a tablet.{/} {h2~}Seven out of ten folks back there voted for him,{/} {h4~}and the judges were all agreed that being born there is good enough.{/} {h5~}The gentleman who lost, and who keeps bees, is sore about having had to argue with a gadget.{/} {h6}Rigo says he'll have moved back by Christmas.{/} Who's going to do the al pastor is anybody's guess.

=== discrepancies
number | c14 | wire: 311 votes | rewrite: 113 votes
negation | c10 | wire: has been fined 108,570 pesos | rewrite: escaped a fine
