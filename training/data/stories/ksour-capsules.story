=== wire | en | cleared
{c1~}Sports court clears Tunisian handballer of doping{/}

LAUSANNE, Sept 17, 2026 (Olive Branch News) - {c1}The Court of Arbitration for Sport on Thursday lifted a four-year ban on Tunisia's handball captain, Skander Ben Hmida, ruling that he had been contaminated by a machine in a pharmacy.{/}

{c2}The 27-year-old pivot has not played for 17 months and missed a world championship.{/}

{c3}Traces of a diuretic were found in a sample that he gave after a league match in Nabeul on April 11, 2025.{/} {c4}Diuretics are banned because they flush out other drugs.{/}

{c5}Habib Zouari, a pharmacist in Sfax, told the court that he had filled magnesium capsules for the player on the same machine as a medicine against high blood pressure.{/} {c6}Of 60 capsules left in the box, 22 were tainted, a laboratory in Cologne established.{/}

{c7}The three judges found that Ben Hmida bore "no fault or negligence".{/} {c8}Tunisia's anti-doping agency must pay him 12,000 Swiss francs towards his costs.{/}

{c9}"I lost 17 months, my captain's armband and six kilos. I keep the capsules in a jam jar, for my children to look at," he told reporters.{/} {c10}After his club, Stella Ksour, had cancelled his contract he delivered parcels in Sousse and trained at night in a garage.{/}

{c11}The appeal cost 190,000 dinars ($61,000), much of which supporters raised by selling green bracelets.{/}

{c12}Lotfi Mezghenni, president of the Tunisian handball federation, said he had never doubted the player.{/} {c13}In June 2025 he had called the case "a stain on the shirt".{/}

{c14}Ben Hmida is in talks with Montfaucon, a French first division club, his lawyer, Nadege Pillonel, said.{/} {c15}He may play for Tunisia at the African championship in Luanda in January.{/}

{c16}At least three other athletes had bought from the same pharmacy, according to Pillonel.{/} {c17}One of them, a weightlifter, gave up her sport last year after a similar ban.{/} {c18}The pharmacy has since acquired a second machine.{/}

(Reporting by Anis Trabelsi in Tunis; writing by Gudrun Oeschger)

=== arabic | ar | cleared
{c1~}«الطاس» تنصف اسكندر بن حميدة وترفع عنه عقوبة الأربع سنوات{/}

تونس – الخميس 17 سبتمبر 2026 – كرة اليد

{c1}قررت محكمة التحكيم الرياضي بلوزان، اليوم الخميس، رفع عقوبة الإيقاف لمدة أربع سنوات المسلطة على قائد المنتخب التونسي لكرة اليد اسكندر بن حميدة، معتبرة أن العينة تلوثت بسبب آلة في صيدلية.{/}

{c2}وغاب لاعب الارتكاز (27 عاماً) عن الملاعب 17 شهراً وحُرم من المشاركة في بطولة العالم.{/}

{c3}وتعود القضية إلى 11 أفريل 2025 حين أثبت التحليل وجود آثار مادة مدرّة للبول إثر مباراة في البطولة بنابل.{/}

{c5}وشهد الصيدلي الحبيب الزواري من صفاقس بأنه عبّأ للاعب كبسولات المغنيزيوم بالآلة نفسها التي تُستعمل لدواء ضغط الدم،{/} {c6}وأكد مخبر في كولونيا أن 32 كبسولة من أصل 60 كانت ملوثة.{/}

{c7}وخلص القضاة الثلاثة إلى أن اللاعب «لم يرتكب أي خطأ أو إهمال»،{/} {c8}وألزموا الوكالة الوطنية لمكافحة تعاطي المنشطات بدفع 12 ألف فرنك سويسري له.{/}

{c9}وقال بن حميدة: «خسرت 17 شهراً وشارة القيادة وستة كيلوغرامات، وأحتفظ بالكبسولات في برطمان مربّى ليراها أولادي».{/} {c10~}وكان اللاعب قد اشتغل في توزيع الطرود بعد أن فسخت نجمة القصور عقده.{/}

{c12}أما رئيس الجامعة لطفي المزغني فأكد أنه لم يشك يوماً في براءة اللاعب،{/} {c13}علماً أنه وصف القضية في جوان 2025 بأنها «بقعة على القميص».{/}

{c15~}ويُنتظر أن يكون بن حميدة في خدمة المنتخب في كأس إفريقيا بأنغولا.{/}

=== arabic2 | ar | cleared
ملاعب قرطاج | رأي سريع

{c9~}برطمان مربّى فيه كبسولات: هذا كل ما بقي لقائد المنتخب من سنة ونصف.{/} نعتذر لك يا اسكندر، جميعنا.

{c1~}سويسرا قالت كلمتها: الرجل بريء،{/} {c7~}ولم يخطئ ولم يتهاون.{/} {c5~}كل ما في الأمر آلة واحدة في صيدلية بصفاقس، تملأ الفيتامينات صباحاً ودواء القلب مساءً.{/} {c8~}والوكالة التي أوقفته ستدفع له اثني عشر ألف فرنك، أي أقل بكثير مما أنفق.{/}

{c11}فالاستئناف كلّف 190 ألف دينار، جمع الأحباء جزءاً كبيراً منها ببيع أساور خضراء.{/} {c10}وفي الأثناء كان «السكندر» يوزع الطرود في سوسة ويتدرب ليلاً في مستودع، لأن نجمة القصور ألقت بعقده في سلة المهملات.{/}

{c12+c13}واليوم يقول سي لطفي إنه كان مؤمناً ببراءته دائماً. نسي «البقعة على القميص»؟{/}

{c14}محاميته تتحدث عن مفاوضات مع مونفوكون الفرنسي.{/} {c16}وتقول أيضاً إن ثلاثة رياضيين آخرين على الأقل اشتروا من الصيدلية ذاتها،{/} {c17}منهم رباعة تركت رياضتها العام الماضي بعد عقوبة مماثلة.{/} فمن يعتذر لها؟

=== rewrite | en | cleared
{c1~}Handball: Ben Hmida free to play again{/}

Balls & Goals, 18.09.26

{c10}By day he carried parcels to doors in Sousse, by night he threw a ball against the wall of a garage, for Stella Ksour had torn up his contract.{/} {c2~}Seventeen months went by in this manner, and a world championship too.{/}

That is over. {c1~}Skander Ben Hmida, who captained Tunisia, is the victim of a dirty machine and not a cheat, according to the judges in Lausanne, and the four years to which he had been sentenced are cancelled.{/} {c7~}By two votes to one they acquitted him of any fault.{/}

{c5}The machine stands in Sfax. Its owner, the chemist Habib Zouari, testified to having put magnesium into capsules with it, for the sportsman, and pills for hypertensive patients also.{/} {c6~}In Cologne more than a third of what remained in the packet proved to be polluted.{/} {c3}So that was how a water-expelling agent got into the urine he handed over in Nabeul on 11 April last year.{/}

{c9~}The jar in which he stores the evidence will be shown to his children, he said.{/} {c8}From the national agency he gets 12,000 francs;{/} {c11}his defence swallowed 190,000 dinars, and without the green bracelets that fans sold he could not have afforded it.{/}

{c12}The federation's president, Lotfi Mezghenni, has believed in him all along, he lets it be known.{/} {c14}A contract has been signed with Montfaucon in the first French league,{/} {c15}and he could be on court in Luanda when Africa's best meet in January.{/}

{c16}His counsel knows of three more customers of that chemist's, at a minimum, who do sport.{/} {c18}There are two machines there now.{/}

Results | Tables | Betting tips (18+)

=== blog | en | cleared
The Sieve

In my grandmother's house there was one sieve. Flour went through it on Fridays, and couscous, and plaster when my uncle did the ceiling; and in August it hung over the baby against the flies. Nobody was ever ill. Had there been a laboratory in Cologne, and had it been asked, I've no doubt it would have found ceiling in the bread.

{c5~}This is the whole of the scandal, dear reader. A man down in the south had one contraption for two powders, and what was meant for somebody's grandfather, whose pressure's too high, came to one of our strong men with his minerals.{/} {c3~}A trace of it! They found it when he'd made water for them after some match or other.{/} {c4~}And since that stuff is said to rinse away other stuff, he was presumed to have had other stuff.{/} I have rinsed a glass tonight. What might I have been drinking?

I hold no brief for athletes. I did gymnastics once, in 1986, on doctor's orders. But I've always been interested in how a country drops a person, the technique of it. First the voices go down when he comes in. {c10~}Then the club finds that it had never really wanted him, and one day you're signing for a package on your stairs and the fellow with the pen is him, whom you last saw holding a cup.{/} My neighbour swears it happened to her. She pretended not to recognise him, out of politeness. It's the politeness I can't forgive.

{c13~}And our great helmsman, I mean the one of the federation, spoke in those days of laundry.{/} {c12~}Today, if you please, it's written everywhere that his faith hasn't wavered for an hour.{/} What a memory! It's been passed through the finest of sieves.

{c7~}Well, three wise people by a lake have now found that he did nothing and neglected nothing.{/} {c1~}He may come back, years before his time.{/} {c8~}They've even awarded him some money, from the pocket of those who hunted him,{/} {c11~}though it's a crumb beside what it cost, and most of the loaf came from boys who went round the cafés with strings of green rubber.{/} I bought two. I'd like it known that I bought two, since so few people were ever against him.

{c17~}There is another, a girl who lifted iron. She had the same pills, it seems, and the same letter, and no boys with rubber.{/} She stopped. Who'll tell her? I've looked for her name in the papers all day and it isn't there.

{c18~}They've two of those contraptions now, down south.{/} Grandmother would've called it showing off.

=== other | en | keeper
Sports court upholds ban on Tunisian goalkeeper

LAUSANNE, March 14, 2024 (Olive Branch News) - {k1}The Court of Arbitration for Sport on Thursday upheld a two-year ban on the Tunisian handball goalkeeper Aymen Khelil, who had missed three doping tests in a year.{/}

{k2}The 31-year-old had argued that the doorbell of his flat in Sfax was broken.{/} {k3}The three judges replied that he could have repaired it after the first time.{/} He must pay Tunisia's anti-doping agency 4,000 Swiss francs towards its costs.

{k4}Khelil's club, Stella Ksour, has kept him on as coach of its juniors.{/} Lotfi Mezghenni, president of the Tunisian handball federation, said it was a sad day but that rules were rules.

His lawyer, Nadege Pillonel, said that he would not take the case any further and might play on the beach, where the ban does not apply.

=== otherbrief | en | keeper
Doorbell Defence Fails

{k1~}No luck in Lausanne for Tunisia's Aymen Khelil: the keeper stays out for two years because the testers three times found nobody at home.{/} {k2}The bell did not work, he had pleaded.{/} {k3}You had time to mend it after the first visit, said the judges.{/} {k4~}He is training the kids of Stella Ksour now.{/}

=== discrepancies
number | c6 | wire: 22 of 60 capsules | arabic: 32 من 60 | rewrite: more than a third
modality | c14 | wire: is in talks with Montfaucon | arabic2: مفاوضات | rewrite: A contract has been signed
number | c7 | wire: The three judges found | rewrite: By two votes to one
