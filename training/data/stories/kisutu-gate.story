=== wire | en | treason
{c1~}Tanzanian court throws out treason case against opposition leader,{/} {c3~}police arrest him at the gate{/}

DAR ES SALAAM, June 4, 2030 (East Coast Newsfile) - {c1}The High Court of Tanzania on Tuesday threw out a charge of treason against the leader of the opposition, Zuberi Mashaka,{/} {c2}who had spent 214 days in prison,{/} {c3}but police arrested him again at the gate of the court eleven minutes later.{/}

{c4}Justice Neema Kasongo ruled that the recording on which the case rested had been cut and that the prosecution had failed to bring the original.{/} {c5}"A court cannot condemn a man for half a sentence," she said.{/}

{c6}Treason carries the death penalty.{/} {c7}The charge arose from a rally in Mwanza in October at which Mashaka, according to the prosecution, asked his supporters to "empty State House". His lawyers say that he went on "of its mosquitoes".{/}

{c8}A police spokeswoman, Commander Grace Mlay, said that he was wanted for questioning about a radio transmitter which had been found in a crate of dried fish in the port of Tanga.{/} {c9}His lawyer, Peter Nyoni, said that six men in plain clothes had pushed him into a Land Cruiser without number plates.{/}

{c19}Three sources in the security services told East Coast Newsfile that the order had come from the ministry of home affairs and that the president learned of it from the television.{/}

{c12}The minister, Juma Kitambi, denied that he had given any order.{/} {c11}President Rehema Mwakyusa, who was opening a tannery in Dodoma, said that she respected the courts "on good days and on the other days".{/}

{c10}Police used tear gas against some hundreds of supporters in Kivukoni Road and arrested 17 of them.{/} {c20}A woman selling cassava was struck by a canister and lost the sight of one eye, the Muhimbili hospital said.{/}

{c13}The Director of Public Prosecutions, Elias Lyimo, said that he would appeal within 14 days.{/}

{c14}The British high commissioner, Fiona Latham, who had followed the reading of the ruling from the public benches, said that she was "deeply troubled by the last eleven minutes of it".{/} {c15}The foreign ministry summoned her for Wednesday.{/}

{c16}On Monday the authorities had withdrawn the licences of three ferries of Azania Fast Boats, whose owner, Hamadi Barwani, paid for the defence.{/} {c21}The official reason was a shortage of life jackets.{/}

{c18}Mashaka, 52, once a teacher of mathematics in Kigoma, came second in the last presidential election, with 31 percent of the vote.{/} {c17}His party, Mwamko, is barred from this year's, on October 27, because it has refused to sign a code of conduct that it considers unlawful.{/}

Kasongo, 57, is described by colleagues as a stickler who sends briefs back with the commas corrected. In the public gallery, which has 60 seats, people had waited since three in the morning; a bishop was given a stool.

{c22}It has called for a day of silence on Friday: no horns, no music in the minibuses.{/} {c23}The police said that silence required a permit.{/}

=== arabic | ar | treason
{c1~}تنزانيا: المحكمة العليا تُسقط تهمة الخيانة عن زعيم المعارضة{/} {c3~}والشرطة تعيد اعتقاله{/}

دار السلام – 5 يونيو 2030
تحرير: قسم أفريقيا

{c1}أسقطت المحكمة العليا في تنزانيا، الثلاثاء، تهمة الخيانة الموجهة إلى زعيم المعارضة زبيري مشاكا،{/} {c3}غير أن الشرطة اعتقلته مجدداً عند بوابة المحكمة بعد إحدى عشرة دقيقة من صدور القرار.{/}

{c2}وكان مشاكا قد أمضى 241 يوماً في السجن،{/} {c6~}في قضية كان يواجه فيها حكماً بالإعدام.{/}

{c4~}ورأت القاضية نعيمة كاسونغو أن التسجيل الذي استند إليه الادعاء تعرض للقص،{/} {c5}وقالت: «لا يمكن لمحكمة أن تدين رجلاً بنصف جملة».{/}

{c8~}وأوضحت الشرطة أنه مطلوب للاستجواب بشأن جهاز بث إذاعي عُثر عليه في ميناء تانغا،{/} {c9~}بينما روى محاميه بيتر نيوني أن ستة رجال بملابس مدنية دفعوه إلى سيارة بلا لوحات.{/}

{c19~}ونقلت مصادر أمنية أن الأمر صدر عن وزارة الداخلية،{/} {c12}لكن الوزير جمعة كيتامبي نفى ذلك.{/} {c11~}واكتفت الرئيسة رحمة مواكيوسا بالقول إنها تحترم القضاء.{/}

{c10}واستخدمت قوات الأمن الغاز المسيل للدموع لتفريق مئات المؤيدين في شارع كيفوكوني واعتقلت 17 منهم.{/}

{c14~}وأعربت المفوضة السامية البريطانية فيونا ليثام عن «انزعاجها الشديد»،{/} {c15}فاستدعتها وزارة الخارجية إلى لقاء يوم الأربعاء.{/}

{c13}وأعلن مدير الادعاء العام إلياس ليمو أنه سيستأنف القرار خلال 14 يوماً.{/}

{c17~}وحزب «مواموكو» الذي يقوده مشاكا ممنوع من خوض انتخابات أكتوبر لرفضه التوقيع على مدونة السلوك.{/} ويقول مراقبون إن الحزب قد يدعو أنصاره إلى المقاطعة.

=== rewrite | en | treason
{c22~+c23~}Silence, please, but not without a permit{/}

{c22}No hooting and no bongo flava on the daladalas this Friday, asks Mwamko, the party of Zuberi Mashaka.{/} {c23}Being quiet needs to be licensed, retort the police.{/}

{c1~}Mr Mashaka walked out of the High Court in Dar es Salaam on Tuesday cleared of treason.{/} {c3~}He got as far as the gate.{/} {c9}Half a dozen men out of uniform bundled him into a Land Cruiser that had no plates, says Peter Nyoni, his counsel.{/} {c8~}There was a transmitter in some fish, say the police.{/}

{c4~+c5}Evidence had been snipped, found Justice Neema Kasongo: nobody can be convicted on half a sentence.{/} {c13}Elias Lyimo, who heads the prosecution service, has a fortnight to appeal and will use it.{/}

{c19}President Rehema Mwakyusa saw the arrest on TV like everyone else, three security men say; it was ordered by Juma Kitambi's home affairs ministry.{/} {c12~}He denies it.{/} {c18}Mr Mashaka, who is 52 and used to teach maths in Kigoma, was the runner-up last time, with 13 per cent.{/}

{c16~}Hamadi Barwani, who settled the lawyers' bills, has meanwhile lost the permits for three of his ferries.{/}

(c) The Indian Ocean Digest

=== radio | en | treason
EAST AFRICA TODAY, 18.30, item 1

PRESENTER: {c1~+c3~}Eleven minutes. That is how long Tanzania's opposition leader was a free man today, after the High Court had dropped the treason case against him.{/} Our reporter Asha Mbelwa was there. Asha, did you see it?

MBELWA: I saw the top of his hat. {c9~}Six men, no uniforms, no plates on the vehicle.{/} It went off towards the fish market, and then nobody could breathe, {c10~}because the tear gas came, and seventy people were taken away.{/} {c20~}I'm told that a cassava seller has lost an eye.{/}

PRESENTER: What had the judge said?

MBELWA: {c4}Justice Neema Kasongo said the tape had been tampered with. It had been cut, and the prosecutors couldn't come up with the uncut one.{/} {c7}You'll recall the speech in Mwanza: Zuberi Mashaka telling the crowd to "empty State House". "Of its mosquitoes," the defence says it went on.{/} {c5}Half a sentence, she said, isn't enough to condemn anybody.{/}

PRESENTER: And the government?

MBELWA: {c11}President Mwakyusa was at a tannery in Dodoma. She says she respects the courts, on good days and on other days.{/} {c12~}The home affairs minister, Juma Kitambi, says it wasn't him.{/} The prosecutor, Elias Lyimo, isn't taking calls. {c14}And the British high commissioner, Fiona Latham, who sat two rows in front of me, is deeply troubled, she says, by those last eleven minutes.{/}

PRESENTER: Is he allowed to stand in October?

MBELWA: {c17}No. Mwamko didn't sign the code of conduct, which it says is illegal, so it's out of the vote on the twenty-seventh.{/}

PRESENTER: Asha Mbelwa. The shilling next.

=== blog | en | treason
Chumvi Kidogo: a pinch of salt from Upanga

There's a bench outside the courthouse, under an almond tree, on which I've eaten more groundnuts than is good for a man with my teeth. Lawyers pass, and brides (the registry is next door), and once a goat with a policeman. I've seen many people come out of that building. {c3~}I had never seen anybody come out of it so briefly.{/}

You'll want to know what he looked like. Tired, I'd say. {c2~}Seven months of beans do that.{/} He blinked, he lifted his hat, there was a cheer like the one at Taifa stadium when the visitors miss a penalty. Then he was gone, and my groundnuts with him, for somebody in sunglasses had stepped on the bag. {c9~}I counted half a dozen of those sunglasses.{/} They had no badges and their car had no name.

Later I met my friend the retired registrar, who has an explanation for everything, and who for once did not have one. We drank our ginger coffee, he with three sugars, as under the old constitution, I with none, since the doctor and I have signed a treaty. He told me about a magistrate in Lindi in the sixties who would adjourn for the tide. I told him about my tooth. It's how we mourn. A boy came by with a radio on his shoulder, {c8~}and I thought of that other radio, the one which was travelling with the dagaa up the coast and for whose sake a man must be asked questions so urgently that he can't first be allowed to go home and wash.{/}

{c7~}It was about mosquitoes, in the end. I believe it. Have you been near that palace in the rainy season?{/} My late wife's cousin was a gardener there and was never without a fever. {c4~}But someone had been at the tape with scissors, and couldn't find what he had cut away.{/} {c5~}Half of what I say is treason too, if you choose the half.{/} Ask my children.

I ought to be grateful that we have such a judge. I am. {c3~}I would be more so if her word reached as far as the pavement.{/} {c6~}A rope, after all, is what was lying on the other pan of the scales.{/}

{c21~}On the water they're counting life jackets.{/} I've been crossing to Zanzibar for forty years and no one ever counted them when I was the one without. {c22~}And on Friday we are all to hold our tongues, which in this city, where the very coconuts have opinions, would be the first miracle since the lifts at the ministry.{/}

I'll be on the bench. If you bring groundnuts, hide them.

=== secretary | en | secretary
{h1~}Tanzanian court frees opposition party's secretary-general on bail{/}

ARUSHA, June 20, 2030 (East Coast Newsfile) - {h1}The High Court of Tanzania on Thursday released on bail the secretary-general of the opposition party Mwamko, Bahati Sekela,{/} {h2}who is accused of having insulted the president at a funeral in Karatu,{/} {h3}but she was kept at the gate of the court for four hours because nobody could find her shoes.{/}

{h4}Justice Simon Laizer ruled that the magistrate who had refused her bail in May had relied on a law repealed in 2003.{/} "A court cannot hold a woman under a law that is dead," he said.

{h5}The offence carries a fine or up to two years in prison.{/} {h6}Sekela, according to the prosecution, called President Rehema Mwakyusa "a borrowed umbrella". Her lawyer, Peter Nyoni, says that she was speaking of an umbrella.{/}

{h7}A police spokeswoman, Commander Grace Mlay, said that Sekela had to report in Arusha every Monday and could not leave the region.{/}

{h8}Two sources in the ministry of home affairs told East Coast Newsfile that the minister, Juma Kitambi, had argued for dropping the matter, and that the state house had insisted.{/} The president's press secretary said that she owned many umbrellas.

{h9}The bail of 40 million shillings was put up by Hamadi Barwani, the owner of Azania Fast Boats, who had pledged the ferry Kilindini II.{/} The Director of Public Prosecutions, Elias Lyimo, said that he did not oppose it.

{h11}The party's leader, Zuberi Mashaka, sent a message which was read out to some dozens of people under the clock tower.{/} "The umbrella is open," it said. There were no incidents.

{h10}Sekela, 39, a veterinary surgeon, became secretary-general in January, when her predecessor went over to the ruling party and was made ambassador to Cuba.{/} The British high commissioner, Fiona Latham, was on leave in Norfolk.

=== secretary2 | en | secretary
**{h6~}Umbrella remark:{/} {h1~+h3~}Mwamko's Sekela walks free, barefoot{/}**

Kilimanjaro Gazette, staff reporter
Related: Hippo blocks Moshi road | Coffee auction resumes

{h3}For three hours on Thursday Dr Bahati Sekela stood at the exit of the High Court in Arusha while clerks searched for a pair of brown sandals.{/} {h1~}She was free to leave, the judge had said so.{/} She left in her socks.

{h10~}The vet, who has been the number two of Mwamko since January,{/} {h2~}is charged with having been rude about the head of state at a burial.{/} {h6}"A borrowed umbrella" is what the prosecution says she called Madam President Rehema Mwakyusa; it was raining, says her advocate, Mr Nyoni, and the umbrella was just that.{/} {h5}If found guilty she may be fined or locked up for at most two years.{/}

{h4}Mr Justice Simon Laizer had little patience with the lower court. The statute it had cited when it denied her bail was taken off the books in 2003, he observed.{/}

{h9~}The surety, 40 million shillings, came from the boat owner Hamadi Barwani.{/} {h7}She must show herself at a police station every Monday and stay within the region, said Commander Grace Mlay.{/}

{h8}It's understood that Juma Kitambi, the minister, would gladly have let the case go but was told by State House not to, two ministry officials say.{/}

{h11~}Mr Zuberi Mashaka, who leads the party, was represented by a sheet of paper.{/} Mr Elias Lyimo, the DPP, was represented by a young man with a cold. Trial has been fixed for the second of September, before a magistrate who, one trusts, will have been given this year's edition of the laws. The wife of the owner of the Clock Tower Tea Room, where supporters had gathered out of the drizzle, said she had sold 90 chapatis, and that politics should come to Arusha more often.

=== assembly | en | assembly
Court in Tanzania clears Mashaka over unlawful march

DAR ES SALAAM, Feb 15, 2028 (East Coast Newsfile) - A magistrate's court in Dar es Salaam on Tuesday cleared the leader of the opposition, Zuberi Mashaka, of having taken part in an unlawful assembly, and he went home on foot at the head of another one.

Senior Magistrate Neema Kasongo ruled that the prosecution had failed to show that the march, over the price of water in Mbagala, had been forbidden in writing. "A court cannot read what was only shouted," she said.

Mashaka had been free throughout the trial, which lasted for 26 sittings. The offence carries a fine of 500,000 shillings.

A police spokesman said that officers had escorted the crowd as far as the Selander bridge "in a spirit of traffic". Nobody was arrested. Mashaka's lawyer, Peter Nyoni, said he had lost his wig and would not be pressing charges.

Two sources in the ruling party told East Coast Newsfile that its leadership had advised against the trial from the beginning. Rehema Mwakyusa, the vice-president, said in Zanzibar that the matter was "between a man and a bridge". The regional commissioner, Juma Kitambi, who had signed the complaint, said that he accepted the verdict.

The prosecutor, Elias Lyimo, said there would be no appeal. It was his third defeat against Mwamko within a year: he had lost a case about a flag in Dodoma and one about a drum.

The party was founded in 2021 by a group of trade unionists and beekeepers. Among those who contributed to its funds was the ferry owner Hamadi Barwani, who has since said that he gives to all parties, and to a home for donkeys in Lamu.

Fiona Latham, then the head of the political section at the British High Commission, wrote to a newspaper that she had been stuck in a taxi for three hours because of Mashaka's walk home. "I have no complaint," she wrote. "The driver knew all the songs."

Photo: Mashaka crossing the Selander bridge. Archive

=== discrepancies
number | c2 | wire: 214 days | arabic: 241
number | c10 | wire: arrested 17 | arabic: 17 | radio: seventy people
number | c18 | wire: 31 percent | rewrite: 13 per cent
number | h3 | secretary: four hours | secretary2: three hours
