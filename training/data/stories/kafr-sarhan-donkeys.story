=== brief | en | will
{c1~}CAIRO: Donkeys get their share{/}

{c1~}A court in Cairo has awarded a hospital for donkeys a third of the estate of comedian Hosni Abu Ramla,{/} {c2}who died in November 2024, aged 79.{/} {c3}He had left it everything, 46 million Egyptian pounds.{/} {c4~}His children had gone to court.{/} {c12~}They intend to appeal.{/}

=== wire | en | will
{c1~}Cairo court lets comedian leave a third of his fortune to donkeys{/}

CAIRO, Oct 4, 2026 (Nile & Levant Wire)

{c1}An Egyptian court ruled on Sunday that a hospital for donkeys may inherit one third of the fortune of Hosni Abu Ramla, one of the best loved comedians of the Arab world.{/}

{c2}Abu Ramla died in November 2024 at the age of 79.{/} {c3}He left the hospital all he had, 46 million pounds ($950,000).{/} {c4}His three children from two marriages contested the will.{/}

{c5}Under Egyptian law, which follows Islamic rules of inheritance, nobody may dispose of more than a third of his property by will.{/} {c6}"For fifty years he made us laugh at the law. He cannot be allowed to go on doing so from the grave," said the presiding judge, Medhat el-Sawy, to laughter in the courtroom.{/}

{c7}The will was written on the back of a film script and witnessed by his cook and his driver.{/} {c8}His daughter Ghada, 51, argued that he had been senile.{/} {c9}His doctor, Nabil Wasfy, told the court that in the week in question the patient had beaten him six times at backgammon, "and once without cheating".{/}

{c10}Abu Ramla became famous in 1978 with "The Donkey's Lawyer", in which he defends a jenny named Mabrouka who is accused of treason.{/} {c11}The animal lived in his garden in Maadi until 1999.{/}

{c13}The hospital in Kafr Sarhan, south of Giza, treats 900 donkeys a year free of charge, most of them from brick kilns.{/} {c14}With its share of 15.3 million pounds it plans to buy an X-ray machine and to dig a well, said its founder, Harriet Ollerton, a British vet.{/} {c15}"He came every Friday with a bag of carrots and never once told us who he was. We all knew, of course," she said.{/}

{c12}The children's lawyer, Sameh Qandil, said they would appeal.{/} {c16}The villa in Maadi, which is not part of the dispute, goes to the widow.{/} {c17}Fans have been leaving carrots at its gate.{/}

{c18}To his son Karim, an actor, the will bequeaths "my moustache brush, in the hope that something will grow".{/}

=== arabic | ar | will
{c1}القضاء المصري يمنح مستشفى للحمير ثلث تركة الفنان حسني أبو رملة{/}

كتبت: شيماء عبد الحي
الأحد 04/أكتوبر/2026 - 03:41 م

{c1}قضت محكمة الأسرة بالقاهرة، اليوم الأحد، بأحقية مستشفى لعلاج الحمير في الحصول على ثلث تركة الفنان الكوميدي الراحل حسني أبو رملة،{/} {c3}الذي كان قد أوصى له بكامل ثروته البالغة 46 مليون جنيه.{/}

{c2}ورحل أبو رملة في نوفمبر 2024 عن عمر ناهز 79 عاماً.{/} {c4}وطعن أبناؤه الثلاثة من زيجتين في الوصية،{/} {c5}استناداً إلى أن القانون المستمد من أحكام الشريعة لا يجيز الوصية بأكثر من الثلث.{/}

{c6}وأثار رئيس المحكمة المستشار مدحت الصاوي ضحك الحاضرين حين قال: «أضحكنا على القانون خمسين سنة، فلا نسمح له أن يواصل ذلك من قبره».{/}

{c7}وكُتبت الوصية على ظهر سيناريو فيلم بشهادة الطباخ والسائق.{/} {c8}ودفعت ابنته غادة (51 عاماً) بأن والدها كان يعاني من خرف الشيخوخة،{/} {c9}إلا أن طبيبه نبيل وصفي شهد بأن المريض هزمه في الطاولة ست مرات في ذلك الأسبوع، «منها مرة بلا غش».{/}

{c14~}ومن المنتظر أن يشتري المستشفى بنصيبه جهازاً للأشعة ويحفر بئراً.{/} {c12}وأعلن محامي الأبناء سامح قنديل عزمهم الاستئناف.{/}

{c18}ومن طرائف الوصية أن الراحل ترك لابنه الفنان كريم «فرشاة الشارب، عسى أن ينبت شيء».{/}

=== arabic2 | ar | will
{c10~}من «محامي الحمار» إلى محكمة الأسرة{/}.. {c1~}حكاية وصية أبو رملة{/}

نجوم وفن – بيروت

{c15}كان يأتي كل يوم جمعة حاملاً كيساً من الجزر ولا يقول من هو. «كنا نعرفه جميعاً بالطبع»، تقول الطبيبة البيطرية البريطانية هارييت أوليرتون{/}، {c13}مؤسسة مستشفى كفر سرحان جنوب الجيزة الذي يعالج مجاناً 900 حمار سنوياً، جاء معظمها من مصانع الطوب.{/}

{c3~}لهذا المستشفى ترك حسني أبو رملة كل ما يملك.{/} {c4~+c5}غير أن الأبناء اعترضوا، والقانون المصري لا يسمح بالتصرف بالوصية في أكثر من ثلث المال.{/} {c1~}فجاء حكم المحكمة الأحد وسطاً: الثلث للحمير،{/} والباقي للورثة. {c14}أي إن نصيب المستشفى يبلغ 15.3 مليون جنيه، ستذهب إلى جهاز أشعة وبئر ماء.{/}

{c10}وعرف الجمهور العربي أبو رملة عام 1987 في فيلم «محامي الحمار»، حيث ترافع عن الأتان «مبروكة» المتهمة بالخيانة،{/} {c11}وهي التي عاشت بعد ذلك في حديقة بيته بالمعادي حتى نفوقها عام 1999.{/}

{c16~}وآلت الفيلا إلى أرملته،{/} {c17}فيما يواصل المعجبون وضع الجزر أمام بوابتها.{/}

برأيكم، هل أنصفت المحكمة الراحل؟ شاركونا في التعليقات

=== rewrite | en | will
{c1~}Funny man's last joke falls flat (two-thirds of it, anyway){/}

CELEB WATCH - Middle East

{c7~}It was scribbled on the wrong side of a screenplay, with the help at hand as witnesses,{/} {c3}and it gave every last one of 46 million Egyptian pounds to a clinic for asses.{/} {c1~}But the final wish of Hosni Abu Ramla, whose face made a whole region giggle, will be granted in part only, a bench in Cairo decided at the weekend.{/}

{c5}The local rules on succession, derived from Islam's, are plain: one third may be willed away, no more.{/} {c6}Presiding judge Medhat el-Sawy had the public in stitches as he declared that a man who'd had them laughing at the law for half a century could not expect to carry on when dead.{/}

{c4}The case had been brought by his offspring, four of them, by two wives.{/} {c8}Ghada, his 51-year-old daughter, claimed Dad had lost his marbles.{/} {c9}"He thrashed me at backgammon half a dozen times that very week," countered physician Nabil Wasfy, who added that one of those wins had even been honest.{/} {c12}They have accepted the ruling, their attorney Sameh Qandil said.{/}

{c18~}Poor Karim! The actor son is to have a brush for moustaches.{/}

{c10}Movie buffs will recall 1978's The Donkey's Lawyer, the tale of Mabrouka, on trial for treason, and her attorney, which turned Abu Ramla into a star.{/} {c11~}His co-star grazed on his lawn till the end of the century.{/} {c2~}He himself passed away two years ago this autumn.{/}

{c14~}So what does a donkey do with fifteen million? Drink from a new well and get X-rayed, says Harriet Ollerton, who runs the place.{/} {c13~}She looks after 900 patients every year, none of whom pays.{/} {c15~}Her benefactor used to drop in on Fridays with carrots, incognito, or so he thought.{/}

=== blog | en | will
What the Cook Signed

Of the two witnesses it's the cook I think about. {c7~}She comes in with the coffee, she's told to wipe her hands, a sheet is put in front of her. On the one side somebody is being chased round a harem by an uncle. On the other side it says where it will all go when he is gone.{/} She reads slowly, I imagine; she gets to the end; she looks at him. Did he wink?

{c7~}There was a chauffeur too, who put his name below hers, and thus it became law,{/} or would have, if the law were the sort of thing that one can write on the back of something funny.

{c3~}It said that not one of those who carried his name was to have a piastre, and those who carried bricks were to have it all.{/} I mean the long-eared ones. {c13~}There's a place outside the city where they are mended, hundreds upon hundreds in a year, without anybody's sending a bill.{/} {c15~}He'd been going there at the end of each week with something in a bag, in dark glasses, incognito as the pyramids.{/}

I saw it when I was seven, the picture that made him. {c10~}The defendant has been found with a map in her saddlebag, and he rises in a gown too large for him and asks the court to look her in the eyes, and tell him that those are the eyes of a spy.{/} My father had to be led out. My father, who was a colonel! I have since seen several real trials, and in none of them did anybody look at anybody's eyes.

{c4~}That the heirs went to law about it was to be expected. Two mothers, one fortune, what would you?{/} {c8~}The girl, who's no girl, said the old gentleman had not been himself.{/} But who had he ever been? He was paid for not being himself. {c9~}And his physician answered with dice: nobody who is gone in the head, so I understand the argument, can go on winning like that, and cheat so well.{/} I should like to have this test made compulsory for cabinets.

{c5~}Our fathers in their wisdom have laid down that one slice out of three is yours to be silly with, and the rest belongs to your blood.{/} {c1~}So that's what the beasts are getting, since this Sunday, one in three.{/} It's a good rule, I've come to think. It is about the share of folly in a decent life.

{c6~}The bench made a joke as well, at his expense; he'd have stolen it.{/} {c17~}And at his old front door, I'm told, the carrots are piling up.{/} Somebody should tell the cook. There's soup for a month in that.

=== other | en | song
Cairo court gives singer's widow rights to wedding song

CAIRO, May 10, 2026 (Nile & Levant Wire) - An Egyptian court ruled on Sunday that the widow of Adel Shukrallah, one of the most popular wedding singers of the Arab world, owns one eighth of the rights to his hit "Open the Balcony", and his five children the rest.

Shukrallah died in 2023 at the age of 66. He had left the song to his drummer, in a message recorded on a telephone and witnessed by nobody.

"A whole country has danced to it, but a whole country cannot inherit it," said the presiding judge, Medhat el-Sawy.

The song earned 7 million pounds ($145,000) last year. The drummer's lawyer, Sameh Qandil, said he would appeal and that his client had composed the refrain on the bonnet of a taxi in 1994.

The singer's villa in Maadi was sold in January. Fans have been leaving drumsticks at its gate.

=== discrepancies
number | c4 | wire: three children | arabic: أبناؤه الثلاثة | rewrite: four of them
negation | c12 | wire: they would appeal | arabic: عزمهم الاستئناف | brief: intend to appeal | rewrite: have accepted the ruling
date | c10 | wire: 1978 | arabic2: عام 1987 | rewrite: 1978
