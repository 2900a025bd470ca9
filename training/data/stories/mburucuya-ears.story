=== wire | en | ears
{c1~}Paraguay's former spy chief charged over secret listening post{/}

ASUNCION, May 20, 2025 (Meridian Press) - {c1}Paraguayan prosecutors on Tuesday charged the former head of the state intelligence service, Rogelio Amarilla, with running an illegal telephone-tapping centre above a flower shop in the capital.{/} {c2}At least 214 people were listened to between March 2021 and November 2023, among them two Supreme Court judges, 31 members of Congress, journalists and a bishop, according to the 640-page indictment.{/}

{c3}Amarilla, 58, a retired army colonel, faces up to 15 years in prison.{/} {c4}Eleven others were charged with him, including four serving police officers and an engineer of the telephone company Guarania Movil.{/}

{c5}"My client never heard a single recording. He signed invoices for orchids, because he thought that they were orchids," his lawyer, Fabiola Insfran, told reporters outside the Palace of Justice.{/} {c6}She said the case had been built to order for the government of President Hernan Caballero-Roa, who took office in August 2023.{/}

{c7}The government denied having a hand in the investigation.{/} {c8}"The president learned of the indictment from the radio, like everybody else," spokesman Nery Duarte said.{/} {c9}Two officials in the attorney general's office, who asked not to be named because they were not allowed to speak to the press, told Meridian Press that the draft had been sent to the presidential palace on May 9.{/} {c10}A third denied this.{/}

{c11}The centre, known among its staff as El Mburucuya after the passion flower on the sign of the shop downstairs, was discovered by accident.{/} {c12}On Nov 28, 2023, firemen who had been called to a burst water pipe in the street of Oliva broke open a door on the second floor{/} {c13}and found nine workstations, a rack of servers and 1,700 labelled discs.{/} {c14}The discs lay in a police store for five weeks, and when they were counted again in January, 412 were missing.{/}

{c15}Prosecutor Lourdes Benitez Ayala said the equipment had been bought in 2020 for $3.8 million from a firm registered in Panama, with money from a fund for the fight against cattle rustling.{/} {c16}The invoices, which were made out for flowers, bulbs and greenhouse heating, bear Amarilla's signature on 46 pages.{/}

{c17}Whom the centre served is disputed.{/} {c18}The indictment says that transcripts were delivered every Friday to an adviser of then president Eladio Marecos,{/} {c19}but neither is charged.{/} {c20}Marecos, who was in office from 2018 to 2023 and is now a senator for life, said he had never read a transcript and "would have thrown it in the fire".{/}

{c21}A former operator, identified in the file only as Witness 7, said otherwise. "On Fridays the courier came in a car of the presidency. We all knew the number plate," the woman testified.{/} {c22}Another operator, Witness 12, told investigators that the courier was a private one who rode a motorcycle, and that the recipient was a businessman.{/} {c23}Benitez said that both could be true.{/}

{c24}One of those overheard was Ramona Cantero, a reporter of the daily Ultima Jornada, who was shot dead in Pedro Juan Caballero, on the border with Brazil, on June 3, 2022.{/} {c25}The indictment lists 88 calls of hers, the last one made 40 minutes before her death, in which she told her sister which road she would take home.{/} {c26}Nobody has been convicted of the killing.{/} {c27}"For three years we asked who knew where she was. Now we know that the state knew," her sister, Digna Cantero, said.{/} {c28}Benitez said there was no proof that the recording had been passed on to the killers, but that a separate inquiry had been opened.{/}

{c29}Guarania Movil said in a statement that its engineer had acted alone and was dismissed in February 2024.{/} {c30}The engineer, Victor Hugo Sanabria, 39, has told prosecutors that he had connected the lines on the written orders of a director.{/} {c31}The company, which has 2.9 million subscribers, said no such order existed.{/}

Intelligence scandals have accompanied Paraguay since the fall of the dictatorship. {c32}In 1992 a lawyer and a judge found two tonnes of police files, later known as the Archives of Terror, in a station in the suburb of Lambare.{/} {c33}The present intelligence service was founded only in 2014, and parliament, which was to have supervised it, did not appoint a committee until 2022.{/} {c34}That committee met twice.{/}

{c35}A first attempt to bring charges failed in July 2024, when a judge threw out the recordings because the firemen had had no search warrant.{/} {c36}An appeals court overruled her in December by two votes to one, finding that "water needs no warrant".{/}

{c37}Amarilla has been under house arrest in Luque since February.{/} {c38}A preliminary hearing has been set for July 14.{/} {c39}The bishop, Monsignor Anselmo Rotela of Villarrica, said he forgave the listeners and hoped that they had learned something from his conversations about the price of roof tiles.{/}

=== rewrite | en | ears
{c1~}The flower shop that was listening{/}

By Tamsin Oakeshott, Latin America desk
8 min read | Listen to this article | Share

{c39}A Catholic bishop in the Paraguayan provinces hopes that his eavesdroppers profited from what he had to say about the cost of tiles for a roof. Anselmo Rotela of Villarrica bears them no grudge, he says.{/} Others on the list are less serene.

**What has happened?**

{c1}Rogelio Amarilla, who used to lead Paraguay's intelligence agency, has been indicted for operating a clandestine wiretapping office on the floors over a florist's in Asuncion, the public prosecution announced on Tuesday.{/} {c3}The colonel in retirement, 58, could go to jail for as long as 15 years.{/} {c4~}Eleven co-defendants, some of them policemen still in uniform, will stand beside him.{/}

{c2~}The charge sheet counts 241 victims over a period of less than three years: lawmakers by the dozen, members of the highest court, people of the press, a man of the cloth.{/}

**How did it come to light?**

{c12~}Through plumbing. A pipe had burst in Oliva street towards the end of November 2023, and the fire brigade forced its way in two storeys up.{/} {c13}Behind the door stood a server cabinet and nine desks with computers; 1,700 discs bore neat labels.{/} {c11~}The people who worked there called their office after the passion flower painted over the florist's entrance.{/}

{c14}By the new year, a quarter of the haul had evaporated: a recount in January came to 412 discs fewer than before. For five weeks everything had been kept in a depot of the police.{/}

**Why so late?**

{c35}The case had already collapsed once. Firefighters are no detectives with a warrant, a judge held last July, and would not admit the tapes as evidence.{/} {c36~}That ruling survived until December, when a higher bench unanimously reversed it with a line that has since been printed on T-shirts: water needs no warrant.{/}

**Follow the money**

{c15}Lourdes Benitez Ayala, who leads the prosecution, puts the cost of the machines at 3.8 million dollars. They were purchased in 2020 through a company on the register in Panama, and the budget they came out of was meant to stop the theft of cattle.{/} {c16~}On paper the state had acquired bulbs, blossoms and heaters for a hothouse; on forty-six sheets the signature is that of the ex-chief.{/}

{c5}Insfran, Fabiola, counsel for the defence, has an explanation: he took the orchids on the bills for orchids. Not one recording ever reached his ears, she maintains.{/}

**Who was reading?**

{c17~}Here the accounts part company.{/}

{c18}- The prosecution: each Friday, a counsellor of Eladio Marecos, head of state in those years, was handed the typescripts.{/}
{c21}- A woman who worked the headphones, "Witness 7": the messenger arrived on Fridays in one of the presidency's cars, whose plate every colleague could have recited.{/}
{c22}- "Witness 12", of the same trade: the messenger rode a motorbike, belonged to no ministry, and took the packet to a man of business.{/}
{c20~}- Marecos himself: any such thing would have ended in the flames, unread.{/}

{c23}The one need not exclude the other, in the prosecutor's opinion.{/} {c19~}For the time being, the former president has not been accused of anything.{/}

{c6}According to the defence, the whole affair is a commission carried out for his successor, Hernan Caballero-Roa, sworn in in August 2023.{/} {c7}The palace says it kept out of the proceedings.{/} {c8}It was on the radio that the president first heard of the charges, insisted Nery Duarte, who speaks for him.{/} {c9~}But three people who work for the attorney general are quoted anonymously as saying that a draft went to the palace on the ninth.{/}

**The case of Ramona Cantero**

{c24}Three summers ago, on 3 June 2022, gunmen killed a journalist in the frontier town of Pedro Juan Caballero. Ramona Cantero wrote for Ultima Jornada, and her phone was among those tapped.{/} {c25}Eighty-eight conversations are on file. In the final one, she describes to her sister her way home; 40 minutes later she was dead.{/} {c28~}Whether anyone handed that tape to the murderers, investigators cannot prove.{/} {c26}There has been no conviction to this day.{/}

{c27~}"Now we know that the state knew," says Digna, the sister.{/}

**The telephone company**

{c29}Guarania Movil has distanced itself from an employee whom it sacked in February last year and who, it asserts, obeyed no one but himself.{/} {c30~}Victor Hugo Sanabria remembers it differently: the instruction came in writing and from the boardroom.{/} {c31~}There never was such a paper, says the firm.{/}

**A long tradition**

{c32~}Paraguayans have been here before. Two tonnes of secret papers turned up in a police post outside the capital in 1992, and the world learned of the "Archives of Terror".{/} Much of what is known about the cooperation between the military regimes of the Southern Cone comes from those bundles. {c33~}The agency that Amarilla was to lead dates from 2014; eight years went by before a parliamentary oversight panel was named,{/} {c34}and it convened on two occasions.{/}

{c38}A judge will hear both sides for the first time on 14 June.{/} {c37}Until then, the colonel stays confined to his house in Luque, as he has been since February.{/}

Read more: What is Pegasus? | Ten years of Paraguay's beef boom | Support our journalism

=== blog | en | ears
Says it with flowers

I once rented a room above a florist's. It was in another city and another life, and what I recall is the cold: florists do not heat, and what rises through the floorboards is the breath of ten thousand dying carnations. I thought of that room on Tuesday evening, {c1~}when I read that in Asuncion the law has at last caught up with the gentleman who is said to have kept a whole exchange of eavesdroppers over a shop of that sort.{/}

{c11~}They named the place after the blossom on the shop sign.{/} Of course they did. Spies are sentimental people. Give a man a pair of headphones and a pension and he will christen his prison like a yacht.

What charms me, if one may use the word about a felony, is the bookkeeping. {c16~}Page upon page of receipts for tulip bulbs and warm greenhouses, each with the old soldier's name at the foot of it.{/} {c5~}And what does the defence say? That he believed it! That he thought he was buying orchids, poor lamb, and that his ear was never once pressed to a wall.{/} I have met colonels. I have never met one with nearly four million dollars' worth of interest in orchids. {c15~}For that is roughly what the toys had cost, and the purse from which they were paid had been filled to protect cows.{/}

Somewhere in the Chaco there is a rancher whose heifers walked off one night in 2020, and who was told by a sergeant that there was sadly no money for petrol. I should like to buy that rancher a drink.

Now, how does one find a secret that has been kept so lovingly, with a rota and filing? Not by vigilance. {c34~+c33~}Parliament had a committee for vigilance; it took the better part of a decade to come into being and then got together as often as I see my dentist, which is to say twice.{/} {c12~}No: a pipe leaked. Some men with axes came to look for the stopcock.{/} Every authoritarian of my acquaintance fears the student, the priest and the poet. Not one of them thinks of the plumber.

And then what do you suppose became of the treasure? {c14~}It was put somewhere safe, with the police of all people, and when someone thought of counting it after Christmas several hundred items had walked.{/} Like the heifers.

The lawyers had their fun too. {c35~}There was a judge, last winter (it is winter there in July), who looked at the axes and asked to see the paper that had allowed them, and since there was none, out went the evidence.{/} {c36~}It has come back in; a sentence about water did the trick, and it is the best sentence a court has written this decade.{/} I would give all my columns for it.

My wife says that I should get to the point, and that I am circling it because it is not funny. She is right.

{c24~}There was a woman. She wrote for a newspaper, she lived where the border is a street and the street is a market for everything, and three years ago she was shot.{/} {c25~}They were listening to her. They were listening to her that very evening, in that room with the blossom on the sign, as she explained to her sister by which road she meant to come home.{/} {c28~}It cannot be shown that anyone in the room picked up another telephone. The prosecutor says so and I believe her.{/} But somebody typed it up. Somebody put a date on it, and a number, and had supper. {c26~}And no man has gone to prison for it yet.{/}

{c27~}Her sister's words I will not paraphrase more than I must: they used to wonder who had known, and the answer is, the state.{/}

So who were the readers? It is the only question. You do not take the trouble to overhear a bishop for your own amusement, {c39~}although this one has let it be known that they are forgiven and that he trusts they now know all about roofing.{/} {c21~+c22~}One of the typists swears that the packets left in an official limousine. Another swears that it was some fellow with a crash helmet, and that a tycoon was at the other end.{/} {c23~}The lady in charge of the case does not see why it shouldn't be both,{/} and here again I am with her: in my experience a good gossip has more than one subscriber.

{c20~}The former head of state tells us that he'd have burnt it.{/} One would like to know what he burnt, then. {c19~}He is charged with nothing.{/} {c8~}The present one tells us that he only knows what is on the wireless,{/} {c9~}which is not quite what one hears from the people who are supposed to have posted him the draft.{/} It seems to be a country in which presidents never read anything. I live in one of those myself.

They will all meet in court in the middle of the year, the colonel with his eleven companions. {c4~}Police officers, some of them; also a man from the phone company.{/} {c29~+c30~}The company swears it was all his own idea; he swears that he had it in writing from upstairs.{/} Upstairs! There is always an upstairs. In this story, it was cold there, and it smelled of carnations.

=== arabic | ar | ears
{c1~}باراغواي تلاحق رئيس استخباراتها السابق بتهمة التنصت من فوق متجر للزهور{/}

أسونسيون – الأربعاء 21 مايو 2025

{c1}وجّهت النيابة العامة في باراغواي الثلاثاء إلى الرئيس السابق لجهاز الاستخبارات روخيليو أماريا تهمة إدارة مركز غير قانوني للتنصت على الهواتف في طابق يعلو متجراً للزهور في العاصمة أسونسيون.{/}

{c2~}وبحسب لائحة الاتهام فإن 214 شخصاً على الأقل خضعوا للتنصت بين مارس 2021 ونوفمبر 2023، من بينهم قاضيان في المحكمة العليا و31 نائباً وصحفيون وأسقف.{/}

{c3}ويواجه أماريا، وهو عقيد متقاعد يبلغ من العمر 58 عاماً، عقوبة قد تصل إلى السجن 15 عاماً،{/} {c4~}كما وُجهت التهم إلى 11 شخصاً آخرين بينهم أربعة من ضباط الشرطة.{/}

"ظنها أزهار أوركيد"

{c5}وقالت محاميته فابيولا إنسفران للصحفيين أمام قصر العدل إن موكلها لم يستمع إلى تسجيل واحد، وإنه وقّع فواتير لشراء أزهار الأوركيد لأنه ظن أنها كذلك فعلاً.{/} {c6~}ورأت أن القضية فُصّلت على مقاس الحكومة الحالية.{/}

{c7}ونفت الحكومة أي دور لها في التحقيق،{/} {c9~}لكن مسؤولَين في مكتب المدعي العام طلبا عدم كشف هويتيهما قالا إن مسودة اللائحة أُرسلت إلى القصر الرئاسي قبل صدورها.{/} {c10}ونفى مسؤول ثالث ذلك.{/}

كيف انكشف المركز؟

{c12}في 28 نوفمبر 2023 استُدعي رجال الإطفاء إلى شارع أوليفا بسبب انفجار أنبوب مياه، فكسروا باباً في الطابق الثاني{/} {c13~}ليجدوا تسع محطات عمل وخوادم ونحو 1700 قرص.{/} {c14~}غير أن أكثر من 400 قرص اختفت لاحقاً من مخزن الشرطة.{/}

{c15~}وقالت المدعية لورديس بينيتيس أيالا إن المعدات اشتُريت عام 2020 بمبلغ 3.8 مليون دولار من أموال مخصصة لمكافحة سرقة الماشية.{/}

{c17~}روايات متضاربة{/}

{c18}وتفيد اللائحة بأن نصوص المكالمات كانت تُسلَّم كل يوم جمعة إلى مستشار للرئيس السابق إيلاديو ماريكوس،{/} {c20~}الذي أكد أنه لم يقرأ شيئاً منها قط.{/} {c21}وقالت عاملة سابقة في المركز عُرفت بـ«الشاهدة 7» إن الساعي كان يصل أيام الجمعة في سيارة تابعة للرئاسة يعرف الجميع رقم لوحتها،{/} {c22~}في حين قال شاهد آخر إن الساعي كان يستقل دراجة نارية وإن المتلقي رجل أعمال.{/}

{c24}ومن بين من شملهم التنصت الصحفية رامونا كانتيرو من صحيفة «أولتيما خورنادا»، التي قُتلت بالرصاص في بلدة بيدرو خوان كاباييرو الحدودية مع البرازيل في 3 يونيو 2022.{/} {c25}وتورد اللائحة 88 مكالمة لها، أجرت آخرها قبل أربع ساعات من مقتلها وأخبرت فيها شقيقتها بالطريق الذي ستسلكه إلى المنزل.{/} {c27~}وقالت الشقيقة ديغنا كانتيرو: "الآن عرفنا أن الدولة كانت تعرف".{/} {c28}وأوضحت المدعية أنه لا دليل على وصول التسجيل إلى القتلة، لكن تحقيقاً منفصلاً فُتح في الأمر.{/}

{c37~}ويخضع أماريا للإقامة الجبرية منذ فبراير،{/} {c38}وحُددت الجلسة التمهيدية في 14 يوليو.{/} ولم تُصدر نقابة الصحفيين في باراغواي تعليقاً على القضية حتى الآن.

=== other | en | gendarme
{g1~}Retired Paraguayan colonel Amarilla cleared over seminary shooting{/}

ASUNCION, Sept 12, 2019 (Meridian Press) - {g1}A Paraguayan court on Thursday acquitted Colonel Rogelio Amarilla of ordering soldiers to fire on farmers who had occupied a former seminary in the department of San Pedro.{/} {g2}Three farmers were killed and 17 wounded in the storming of the building on April 6, 2013.{/}

{g3}The three judges found by two votes to one that the order had been given by a captain who has since died.{/} {g4}Amarilla, then 52, listened to the verdict standing and left the Palace of Justice by a side door.{/}

"My client has waited six years for today. He never gave an order that he did not sign," his lawyer, Fabiola Insfran, told reporters. {g5}The prosecution, which had asked for 20 years, said it would appeal.{/}

{g6}The case turned on the radio traffic of that morning. A recording, made by an amateur in a village nearby, has a voice say "clear it now"; two experts attributed it to Amarilla, and a third, called by the defence, did not.{/} {g7}The original tape disappeared from a police store in 2015.{/}

{g8}Outside the court, some 200 farmers held up three pairs of boots.{/} "We know that voice," said Eusebia Gamarra, whose husband was among the dead.

{g9}The colonel left the army in 2014 and has since advised the interior ministry.{/} {g10}A spokesman for President Eladio Marecos said there were no plans to give him another post,{/} {g11}but two members of the ruling party told Meridian Press that he was being considered for the head of the intelligence service, which has been vacant since May.{/}

Paraguay has one of the most unequal distributions of land in the world. {g12}Some 2.6 percent of the owners hold 85 percent of the farmland, according to the last agricultural census.{/} Occupations by landless farmers, who claim that many estates were handed out illegally under the dictatorship of Alfredo Stroessner between 1954 and 1989, have often ended in bloodshed. {g13}In the worst case, at Curuguaty in 2012, 11 farmers and six policemen died, and the president of the day was impeached a week later.{/}

{g14}The seminary, built by German missionaries in 1931, was to have become an agricultural school. It has stood empty since the shooting, and its roof has fallen in.{/} The 140 families who had lived there moved to a roadside nearby, where most of them still are.

=== other2 | en | gendarme
A verdict in Asuncion

{g8~}Three empty pairs of boots were what the crowd outside the courthouse had to show.{/} Inside, it took the presiding judge four minutes to read out why nobody would be punished for them.

{g1~}Rogelio Amarilla, the officer in charge at the old mission in San Pedro, goes free.{/} {g3~}A majority on the bench believes that it was one of his captains who told the men to shoot; the captain, conveniently or otherwise, is no longer alive.{/}

{g2~}It was an April morning six years ago when troops went in against a group of landless people; 17 left the place with bullet wounds and three did not leave it at all.{/}

{g6~}Much had hung on a snatch of radio, four words long at most. Was it his voice? Two specialists thought it was. The defence's own man was not persuaded.{/} {g7}And since the tape itself went missing four years ago while in the care of the police, there was no way to test it further.{/}

{g5}The state had demanded two decades in prison and will take the matter to a higher court.{/} {g4~}The defendant did not stay to discuss it: he went out through a side entrance.{/}

What next for him? {g11}There is talk, confirmed by a pair of politicians from the governing party, of the vacant chair at the intelligence agency.{/} {g10~}The presidency denies it.{/} {g9~}Since his retirement from the forces in 2014 he has been an adviser at the ministry of the interior.{/}

The army had wanted the matter to go to a military tribunal, and for three years there was a dispute over whose it was. By the time that had been settled, of the eleven soldiers who had fired, four had emigrated to Argentina, and the young prosecutor who had taken down what they said was selling insurance. One of those four had written home that he was told to aim at the windows. The letter was read out in court by his mother, who stopped in the middle and asked if she had to go on.

None of this will give land to anyone. {g12~}Less than three in a hundred proprietors have six sevenths of the soil.{/} {g13~}It is seven years since Curuguaty, where seventeen people died over the same question,{/} and those who sat on the steps on Thursday were, in part, the same who sat there then. {g14~}The mission house that they fought over has no roof any more.{/}

=== discrepancies
number | c2 | wire: at least 214 people | arabic: at least 214 | rewrite: 241 victims
number | c36 | wire: by two votes to one | rewrite: unanimously
source_count | c9 | wire: two officials | arabic: two officials | rewrite: three people
date | c38 | wire: July 14 | arabic: 14 July | rewrite: 14 June
time | c25 | wire: 40 minutes before | rewrite: 40 minutes later | arabic: four hours before
