=== wire | en | extradition
BRUSSELS, Feb 19, 2026 (Lowlands Wire) - {c1}An Eritrean accused of heading one of the most brutal people-smuggling rings in Libya was flown from Ethiopia to Belgium on Thursday to stand trial,{/} {c2}the federal prosecutor's office said.{/}

{c3}Tewelde Gebreab, 41, known as "Walid", is charged with hostage-taking, torture resulting in death and leading a criminal organisation.{/} {c4}He arrived at the military airfield of Melsbroek at 6:20 a.m. in handcuffs{/} {c5}and was brought before an investigating judge in Ghent.{/}

{c6}Prosecutors say he ran a warehouse near the Libyan town of Bani Walid between 2016 and 2020, in which up to 1,200 migrants at a time were beaten while their relatives listened by telephone.{/} {c7}Families paid between $4,000 and $10,000 for a captive's release.{/} {c8}At least 31 people died there, according to the indictment.{/}

{c9}The case was opened in 2021 after a nurse from Merelbeke recognised him on a wedding video.{/} {c10}"He was dancing. I knew the hand before I knew the face," said the woman, whom the authorities call Witness 6.{/} {c11}Investigators have since questioned 78 survivors in nine countries.{/}

{c12}Gebreab's lawyer, Steven Van Hoorick, said his client was the victim of a mix-up with a man of the same nickname.{/} {c13}"They have flown in a house painter," he said.{/} {c14}Prosecutors replied that fingerprints taken in Khartoum in 2014 left no doubt.{/}

{c15}Ethiopia had arrested him last June in a hotel in Mekelle{/} {c16}and approved the extradition in December, after Belgium had promised that he would serve any sentence in Europe.{/}

{c17}Europol chief inspector Ludmila Cerna called it "a long arm, and a slow one, but an arm".{/}

{c18}Two alleged accomplices are on trial in the Netherlands,{/} {c19}and a third, who escaped from a courtroom in Addis Ababa in 2020, is still at large.{/} {c20}The reward for his capture was raised to 250,000 euros ($290,000) on Thursday.{/}

{c21}The trial in Ghent is expected to begin in the autumn.{/} {c22}Gebreab faces up to 30 years.{/}

=== arabic | ar | extradition
{c1~}إثيوبيا تسلّم بلجيكا متهماً بتعذيب مهاجرين في ليبيا{/}

بروكسل – 19 فبراير 2026

{c1}وصل إلى بلجيكا، الخميس، قادماً من إثيوبيا، مواطن إريتري متهم بتزعم واحدة من أكثر شبكات تهريب البشر وحشية في ليبيا، وذلك تمهيداً لمحاكمته،{/} {c2}بحسب ما أعلن مكتب المدعي العام الاتحادي.{/}

{c3~}ويواجه تولدي غبري آب (41 عاماً)، المعروف بلقب «وليد»، تهم احتجاز رهائن والتعذيب المفضي إلى الموت.{/} {c4~}وقد نُقل مكبل اليدين إلى مطار ميلسبروك العسكري،{/} {c5}ثم مثل أمام قاضي تحقيق في مدينة غنت.{/}

{c6}ويقول الادعاء إنه كان يدير، بين عامي 2016 و2020، مستودعاً قرب بلدة بني وليد احتُجز فيه ما يصل إلى 1200 مهاجر في وقت واحد، كانوا يُضربون فيما يستمع ذووهم إلى صراخهم عبر الهاتف.{/} {c7~}وكانت العائلات تدفع ما بين أربعة آلاف وعشرين ألف دولار لقاء الإفراج عن كل محتجز.{/} {c8}ووفقاً للائحة الاتهام، لقي 31 شخصاً على الأقل حتفهم في المكان.{/}

{c9}وبدأت القضية عام 2021 عندما تعرفت ممرضة من ميريلبيكه عليه في شريط مصور لحفل زفاف.{/} {c11}واستمع المحققون منذ ذلك الحين إلى 78 ناجياً في تسع دول.{/}

{c12}في المقابل، قال محاميه ستيفن فان هوريك إن موكله ضحية خلط مع رجل آخر يحمل اللقب نفسه،{/} {c13}مضيفاً: «لقد جلبوا دهّان منازل».{/} {c14}وردّت النيابة بأن بصمات أُخذت في الخرطوم عام 2014 تقطع الشك باليقين.{/}

{c15}وكانت السلطات الإثيوبية قد ألقت القبض عليه في يونيو الماضي داخل فندق في مدينة ميكيلي،{/} {c16~}ووافقت على تسليمه في ديسمبر.{/}

{c18~}ويُحاكم اثنان من شركائه المفترضين في أوروبا،{/} {c19~}فيما لا يزال ثالث فاراً.{/} {c21}ويُنتظر أن تبدأ المحاكمة في غنت في الخريف.{/}

ودعت جمعيات إريترية في المهجر الشهود إلى التقدم بأقوالهم.

=== rewrite | en | extradition
Dancing man lands in handcuffs

★ Crime & Justice ★ reading time: three minutes

{c10~}First the hand, then the face: that is how a woman knew him again,{/} {c9~}as he twirled across somebody's wedding film, five years ago.{/} {c9~+c10~}She is a nurse; to the Belgian justice system she is a number.{/}

{c1~}This week the suspect was handed over by Ethiopia.{/} {c4~}At twenty past six in the morning, on a military runway,{/} {c3~}Tewelde Gebreab, whom his victims called "Walid", entered the country where he is to answer for torture and much more.{/} {c5~}A judge in Antwerp has heard him.{/}

{c6}The place where it happened was a depot outside Bani Walid, in Libya. Up to twelve hundred people were penned up in it, say the accusers, and for four years, until 2020, those at the other end of the line had to hear the blows.{/} {c8~}Thirty-one did not come out alive, and there may have been more.{/} {c7}The others were let go for anything from four to ten thousand dollars.{/}

{c12~}It's the wrong man, insists the defence: there was another who went by that name.{/} {c13}What has been shipped here, lawyer Steven Van Hoorick scoffs, is someone who paints houses.{/} {c14~}A set of fingerprints from 2004 proves otherwise, prosecutors say.{/} {c11}They have taken statements from 78 former captives, scattered over nine countries.{/}

{c15~}Gebreab was picked up eight months ago.{/} {c16}Addis Ababa took until December to say yes, and did so only when it had been assured that he would be locked up on this continent if convicted.{/} {c17}"A long arm, and a slow one, but an arm," was the comment of Ludmila Cerna of Europol.{/}

{c20}A quarter of a million euros, as of Thursday, awaits the person who helps to catch another member of the gang,{/} {c19}gone since he slipped out of an Ethiopian court six years ago.{/} {c22~}Should he be found guilty, Gebreab may spend three decades in jail.{/}

Have you information? Write to our tip line.

=== brief | en | extradition
Thursday in sixty seconds

{c1+c2}Ethiopia has extradited to Belgium an Eritrean said to have led one of the worst smuggling gangs in Libya, federal prosecutors announce.{/} {c3~}Tewelde Gebreab, 41, is accused among other things of torturing people to death.{/} {c8~}They count at least 31 dead.{/} {c12~}His counsel speaks of a confusion of persons.{/} {c18}Two others, suspected of having helped him, are already in the dock in the Netherlands.{/} {c21~}He will be tried before the year is out.{/}

=== blog | en | extradition
THE UNLIT WINDOW, a column

I can't dance. At weddings I hold handbags. It had never seemed to me a virtue, until this week, when I understood that a man can go through half the world, through deserts and under three names, and then be undone by the fact that he has rhythm.

{c9~}For that's how they found him: somebody had filmed a feast, someone else watched it, after a night shift, in a village whose only other claim on history is a roundabout.{/} {c10~}She knew his hand.{/} I've been looking at my own all morning. What would it tell whom?

{c6~}The hand had, if those who charge him are right, spent years in a shed at the edge of a desert with more than a thousand people in it, and a telephone.{/} I'll say no more about the telephone. You've read it. Mothers were at the other end. {c7~}You could have your child back, for the price of a used car.{/} {c8~}Thirty and more were not to be had back at any price.{/}

{c1~}Now he is here, and will get what none of them got, a hearing.{/} {c4~}He came out of the plane at an hour when I was failing to get out of bed.{/} On the pictures he looks cold. I noticed that I was pleased, and then that I was not pleased with being pleased. One does want to be better than one's wishes.

{c12~+c13~}It isn't him, says the advocate, he's a decorator, and there's some other of that name.{/} You may smile. I don't; an Italian court, some years ago, kept a milkman for three years in the place of a general. {c14~}They've his prints from long ago, the other side retorts, and fingers don't have nicknames.{/} Good. Let it be shown then, slowly, in a dull room, with interpreters. It's the one form of revenge I can be proud of: boredom, under oath.

{c16~}I see too that he was only given to us on condition that he'd stay.{/} So we'll be feeding him, perhaps until I am dead. There are letters about it in the paper already. What will it cost! I did the sum; it's about one cup of coffee each, in thirty years. I'll have mine now, if I may, and raise it to the lady from the roundabout.

{c17~}Somebody from the police spoke of an arm that's long and slow.{/} And mine, that can't dance? It has voted, for twenty years, for people who paid that coast to keep them all there. {c19~}One of them is still out, they tell us.{/} More than one, I should think.

=== dutch | en | zwolle
ZWOLLE, Netherlands, Jan 27, 2026 (Lowlands Wire) - {h1}An Eritrean accused of heading a people-smuggling ring in Libya was sentenced to 20 years in prison on Tuesday by a court in the Dutch city of Zwolle.{/}

{h2}Amanuel Kidane, 43, known as "the Doctor", was found guilty of extortion and leading a criminal organisation.{/} He was brought in from a prison in Vught.

{h3}Judges said he ran a farm near the Libyan town of Sabratha between 2014 and 2018, in which up to 400 migrants at a time were starved while their relatives collected money.{/} Families paid between $3,000 and $7,000 for a captive's release.

{h4}Kidane's lawyer said his client was the victim of a mix-up with a man of the same nickname and would appeal.{/} Judges replied that 26 survivors in five countries had recognised his voice.

Ethiopia had extradited him in October 2022. Europol chief inspector Ludmila Cerna called the verdict "a door closed on one corridor of a very big house".

=== dutchbrief | en | zwolle
{h1~}Twenty years is what a Dutch court thinks right for the man they called the Doctor.{/} {h2~}He squeezed money out of people and ran a gang, it found.{/} {h3~}Four hundred at a time went hungry on his Libyan farm.{/} {h4~}His defence, which holds that the real Doctor is another, will take it to a higher court.{/} The public gallery was full; many wept.

=== trial | en | ghent
GHENT, Belgium, Oct 13, 2026 (Lowlands Wire) - The trial of the Eritrean Tewelde Gebreab opened on Tuesday in a sports hall in Ghent, before a jury of twelve and behind bulletproof glass.

The accused, who followed the proceedings through headphones, gave his occupation as house painter and his name as Tewelde Gebremariam. The presiding judge, Hilde Roggeman, said that the question of his identity would be decided first.

Lawyer Steven Van Hoorick asked for an expert on dialects to be heard. Federal prosecutors opposed this and asked that four witnesses be allowed to testify behind a screen.

About 150 Eritreans from Belgium, Germany and Sweden waited outside in the rain. "I want to see if he is small," said one of them, a bus driver from Uppsala.

The trial is expected to last eleven weeks.

=== background | en | explainer
What became of the Bani Walid road

Explainer

For a decade the name of Bani Walid, a hill town two hours south-east of Tripoli, was enough to silence a room in Asmara. How did it come to that?

Geography first. Three desert tracks meet near the town, whose people, from a single tribe, were left out of the division of spoils after 2011. Trade in petrol gave way to trade in people. Nicknames were part of it: there were dozens of Walids, among them Tewelde Gebreab, whom European police had on their posters, and there were two Doctors and a Manchester.

Then the market. Belgium, Germany and Sweden, with their large communities from the Horn, were where the ransoms came from, through shops that sold phone cards. Researchers at the University of Leuven reckon that a billion dollars changed hands.

Finally the sea. As the crossing got harder, the stay on land grew longer, and captivity became a business in itself. Today the traffic has shifted toward Tobruk and to Tunisia. The sheds are said to be used for chickens. On the outer walls, a visitor reported last spring, one can still read telephone numbers.

=== discrepancies
amount | c7 | wire: between $4,000 and $10,000 | rewrite: from four to ten thousand dollars | arabic: between four and twenty thousand dollars
place | c5 | wire: Ghent | arabic: Ghent | rewrite: Antwerp
date | c14 | wire: 2014 | arabic: 2014 | rewrite: 2004
