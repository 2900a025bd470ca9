=== wire | en | release
{c1~}Tunisian court frees opposition leader Trifi{/} {c2~}after 16 months{/}

TUNIS, March 18, 2027 (Carthage Wire) - {c1}A Tunis appeals court on Thursday ordered the release on bail of the opposition leader Abdelwahed Trifi,{/} {c2}who had been held for 16 months without trial,{/} {c3}three sources close to his defence told Carthage Wire.{/}

{c4}Trifi, who heads the National Pledge party, left Mornaguia prison in an ambulance shortly after 8 p.m.,{/} {c5}while about 400 supporters sang the national anthem at the gate.{/} {c6}He was taken to La Rabta hospital in the capital,{/} {c7}where doctors said that his kidneys had been damaged by a hunger strike of 47 days.{/} {c8}He has lost 19 kilos.{/}

{c9}The court set bail at 200,000 dinars ($64,000),{/} {c10}took away his passport and told him to report to the police in La Marsa twice a week.{/} {c11}It turned down the same request by his co-accused, the olive oil exporter Ridha Maghzaoui, who stays in custody.{/}

{c12}"They have opened the door, they have not taken away the wall," said Trifi's lawyer, Dalila Soussi-Bahar.{/} {c13}She said that the party had collected the bail in small banknotes in one afternoon.{/}

{c14}Prosecutors accuse Trifi and six others of plotting against the security of the state, on the strength of telephone messages exchanged with a foreign diplomat.{/} {c15}He says that the messages concerned the invitations to his daughter's wedding.{/} {c16}The trial opens on May 6,{/} {c17}and he faces up to 20 years in jail.{/}

{c18}The case took a turn two weeks ago, when the investigating judge, Sofiene Kharrat, was moved to a court in Gafsa.{/} {c19}Two judicial sources said that he had asked for the telephone to be examined a second time by an independent laboratory.{/} {c20}The ministry of justice called the transfer routine.{/}

{c21}"Justice does not read newspapers and does not count kilos," Justice Minister Hajer Mestouri told state radio on Thursday night.{/} {c22}She denied that the decision had anything to do with the visit of a European delegation, which is due in Tunis on Monday.{/}

{c23}The ambassador of the European Union, Birgit Aldenhoven, called the release "a step that we had hoped for".{/} {c24}The Union is to decide in April on aid to Tunisia's budget worth 150 million euros.{/}

{c32}President Mounir Zghonda made no comment.{/} {c25}On a visit to Kasserine on Tuesday he had said that "nobody buys back his country with an empty stomach".{/}

{c26}Trifi, 66, a heart surgeon by training, came second to Zghonda in the presidential election of 2024 with 21 percent of the vote.{/} {c27}His party boycotted the local elections last December,{/} {c28}in which fewer than one voter in nine took part.{/}

{c29}Rights groups count 53 politicians, lawyers and journalists in Tunisian jails.{/} Eleven of them, by the same count, have refused food at one time or another since the summer, and two gave up after their mothers had written to them. The president's office has said repeatedly that nobody is detained in the country for an opinion.

{c30}At the gate, Trifi's daughter Emna said that she would now set a date for the wedding.{/} {c31}"But there will be no invitations by telephone," she said.{/}

=== arabic | ar | release
{c1~}تونس.. الإفراج عن زعيم «العهد الوطني» بكفالة{/} {c6~}ونقله إلى المستشفى{/}

تونس – 19 مارس/آذار 2027

{c1+c3~}قالت مصادر مقربة من هيئة الدفاع إن محكمة الاستئناف بتونس العاصمة قررت أمس الخميس الإفراج بكفالة عن المعارض عبد الواحد الطريفي،{/} {c2}الموقوف منذ ستة عشر شهراً دون محاكمة.{/}

{c4~}وغادر رئيس حزب العهد الوطني سجن المرناقية في سيارة إسعاف،{/} {c5~}فيما ردد مئات من أنصاره النشيد الوطني أمام البوابة،{/} {c6}ونُقل إلى مستشفى الرابطة،{/} {c7}حيث أفاد الأطباء بأن كليتيه تضررتا جراء إضراب عن الطعام دام 74 يوماً.{/}

{c9~}وحددت المحكمة الكفالة بمئتي ألف دينار،{/} {c10}وسحبت جواز سفره وألزمته بالحضور إلى مركز الأمن بالمرسى مرتين في الأسبوع،{/} {c11}ورفضت طلباً مماثلاً تقدم به رجل الأعمال رضا المغزاوي، مصدّر زيت الزيتون الملاحق في القضية نفسها.{/}

{c12}وعلقت محاميته دليلة السوسي بحر بالقول: «فتحوا الباب ولم يزيلوا الجدار».{/}

{c14~}ويلاحق الطريفي وستة آخرون بتهمة التآمر على أمن الدولة،{/} {c15~}وهو ينفي ويؤكد أن رسائله كانت تتعلق بحفل زفاف ابنته.{/} {c16}وتنطلق المحاكمة في السادس من ماي المقبل.{/}

{c18}وكان قاضي التحقيق سفيان الخراط قد نُقل قبل أسبوعين إلى محكمة قفصة،{/} {c20}في خطوة وصفتها وزارة العدل بالعادية.{/}

{c22~}ونفت وزيرة العدل هاجر المستوري أي صلة للقرار بزيارة الوفد الأوروبي المرتقبة،{/} {c23~}فيما رحبت به سفيرة الاتحاد الأوروبي بيرغيت ألدنهوفن.{/} {c24~}ويُنتظر أن يبت الاتحاد في أبريل في دعم لميزانية البلاد.{/}

{c32}ولم يعلق الرئيس منير الزغندة،{/} {c25}وكان قد صرح الثلاثاء في القصرين بأن «لا أحد يشتري وطنه من جديد بمعدة خاوية».{/} {c26~}وحل الطريفي، وهو جراح قلب، ثانياً في رئاسية 2024.{/} ويقول أنصاره إنه لم يكن يتناول في زنزانته سوى الماء والسكر.

=== rewrite | en | release
Wedding bells, and a wall: {c1~}Tunisia lets its best-known prisoner go{/}

By Harriet Onslow-Dean, North Africa desk
Published 19 March 2027, 07:12 GMT

{c30}Emna Trifi can finally fix a day for her wedding, as she told those waiting outside the jail.{/} {c31}Nobody, she added, will be asked by phone.{/} {c15}For it was over her guest list, her father has always maintained, that he was texting.{/} {c14~}The state reads the texts as a conspiracy against its safety, with seven people in it.{/}

{c1~}Abdelwahed Trifi walked free last night by order of the appeal court,{/} {c3}according to two people close to his legal team,{/} {c2~}having spent a year and four months behind bars{/} {c16~}waiting for a trial that is now to begin in early May.{/} {c17~}Two decades is what he might get.{/}

{c4~}"Walked" is a manner of speaking: an ambulance drove him out.{/} {c8}The man is 19 kilograms lighter{/} {c7~}and has not eaten for nearly seven weeks, and his kidneys show it.{/} {c5~}A crowd of several hundred struck up the anthem.{/}

Freedom comes with strings. {c10~}He has had to hand in his passport and will be seen at the police station twice weekly;{/} {c9~}his friends had to find 200,000 dinars,{/} {c13~}which they did within hours.{/} {c11~}The oil merchant Ridha Maghzaoui, accused with him, had no such luck.{/} {c12}Dalila Soussi-Bahar, who defends Trifi, put it this way: the door is open, but the wall still stands.{/}

{c21}Hajer Mestouri, the minister of justice, let it be known on the radio that judges neither study the press nor weigh prisoners.{/} {c22}She did not rule out that the impending arrival of Europeans, on Monday, had played a part.{/} {c24}Brussels has 150 million euros for the budget on its table, to be decided upon next month,{/} {c23}and its ambassador Birgit Aldenhoven spoke of a step hoped for.{/}

{c18~}Sofiene Kharrat, the judge who had investigated the affair, now works in the phosphate town of Gafsa;{/} {c19~}he'd wanted the phone looked at again.{/} {c32}From President Mounir Zghonda there was silence.{/}

Related: Sfax ferry fares to rise | What we know about the Kasserine visit | Podcast: The couscous census

=== brief | en | release
TUNISIA. {c1}Abdelwahed Trifi, leader of the opposition National Pledge, was granted bail by the court of appeal in Tunis on Thursday{/} {c2}after sixteen months in detention without a trial.{/} {c4~+c6}An ambulance brought him from the prison of Mornaguia to La Rabta hospital.{/} {c7}His doctors found kidney damage, caused by 47 days without food.{/} {c9}The bail is 200,000 dinars, or some $64,000.{/} {c26~}Trifi, a surgeon aged 56 who was runner-up to President Mounir Zghonda three years ago,{/} {c14~}is charged with plotting against state security;{/} {c11~}another accused, Ridha Maghzaoui, was not released.{/} {c22~}Justice Minister Hajer Mestouri denied any link with a European visit.{/} {c27+c28~}The National Pledge stayed away from December's local polls, as did nearly everybody else.{/} {c29}According to human rights groups, 53 politicians, journalists and lawyers are imprisoned in the country.{/}

=== blog | en | release
Letters from the Second Balcony
(a newsletter that comes out when the electricity does)

My grandmother in Le Kef could starve a whole house by looking at it. She would push away her plate, fold her hands, and my uncles, big men with moustaches, would begin to confess things they had not done. I thought of her on Thursday. There's no weapon like a plate pushed away. It works only on people who have a conscience or visitors, and in the present case it seems to have been the visitors.

{c22~}I know, I know: the lady in charge of the courts has told us that one thing has nothing to do with the other, and that it's by pure chance that our guests land on Monday.{/} I believe in chance. I once met my dentist in Djerba. I am a great believer in chance. My pension came on the right day once, in 2011, and my late husband framed the slip.

{c1~}So he is out,{/} {c4~}not on his feet but on wheels, with a blue lamp turning.{/} {c5~}They sang at the gate, and I'm told they knew the second verse, which is more than our football team does.{/} {c7~}A month and a half on water, at an age when the rest of us complain about the bread!{/} {c8~}There's a good deal less of him now than when he went in.{/} I am ashamed to say that I looked at my own stomach.

What is it that he is supposed to have done? I've asked three advocates and a taxi driver. {c14~}He wrote to a foreigner.{/} {c15~}About his girl's party, he says: who sits where, who cannot bear whom.{/} Anyone who has seated a Tunisian wedding knows that this does come close to treason. {c19~+c18~}There was a magistrate who thought one might let somebody neutral have a look at that telephone, and he now has leisure to think it in the far south-west, among the dust.{/} We used to send our consumptives there, for the dry air. Now we send the curious.

Someone in the crowd, or so my niece writes, shouted that prison is only a matter of which side the door opens to. I'd rather speak of windows. We've all become rather good at windows, at standing a little to the side of them.

{c13~}What I'll keep is the banknotes. They say that it came together between lunch and dusk, in fives and tens, in biscuit tins.{/} I did not give. I had the note in my hand, I had the shoes on, and then I thought about who writes down who gives. There, that's the wall. It's about as high as my hand.

I went home and made lablabi for one, with too much cumin, and ate all of it, and washed up, and felt like a member of parliament. What would she have said, with her folded hands? That hunger is the only speech nobody can interrupt? She never said such things. She said: take off your shoes.

My grandmother always ate in the end. She waited till we had gone to bed, and in the morning a fig was missing.

=== bouzayen | en | bouzayen
{h1~+h2~}Tunisian court frees opposition party official after five weeks{/}

TUNIS, March 29, 2027 (Carthage Wire) - {h1}A Tunis court on Monday ordered the release of Neila Bouzayen, secretary-general of the opposition National Pledge party,{/} {h2}who had been held for five weeks over a remark on the radio,{/} {h3}four sources close to her defence told Carthage Wire.{/}

{h4}Bouzayen, 51, left Manouba women's prison on foot at midday, while some 60 supporters threw jasmine at the gate.{/} {h5}The court set no bail but forbade her to speak to the media until the verdict.{/}

{h6}She is accused of insulting a public official under the decree on cybercrime, for having said of Justice Minister Hajer Mestouri that she "changes judges as others change tablecloths".{/} The sentence can be two years.

{h7}"My client will be silent, and I ask you all to listen to it," said her lawyer, Dalila Soussi-Bahar.{/} She said that the investigating judge had not asked a single question about tablecloths.

{h8}The minister's office said that Mestouri had made no complaint herself and had learnt of the case from her driver.{/}

Abdelwahed Trifi, the party's leader, wasn't seen in Manouba. Its headquarters in the Lafayette quarter of Tunis were sealed by the police in January over unpaid rent. One of its patrons, the exporter Ridha Maghzaoui, owned the building until 2022 and sold it to a company that the party says belongs to a cousin of President Mounir Zghonda; the presidency has denied this.

The ambassador of the European Union, Birgit Aldenhoven, declined to comment on Bouzayen. Zghonda lectured ambassadors on the Treaty of Bardo for two hours on Saturday, and spoke neither of judges nor of tablecloths.

Bouzayen, a former inspector of schools, was elected to parliament for Siliana in 2019. The chamber was dissolved before she had made her second speech.

{h9}Her case will be heard again on April 27.{/}

=== bouzayenar | ar | bouzayen
تونس.. {h1~}إخلاء سبيل الأمينة العامة لحزب «العهد الوطني»{/}

تونس – 30 مارس/آذار 2027 | قسم الأخبار

{h1}أمرت محكمة تونسية أمس الاثنين بالإفراج عن نائلة بوزيان، الأمينة العامة لحزب العهد الوطني المعارض الذي يتزعمه عبد الواحد الطريفي،{/} {h2}بعد توقيفها خمسة أسابيع بسبب تصريح إذاعي،{/} {h3~}وفق مصادر قريبة من الدفاع.{/}

{h4~}وخرجت بوزيان من سجن منوبة للنساء سيراً على الأقدام، ونثر عشرات من أنصارها الياسمين عند البوابة.{/} {h5~}ولم تطلب المحكمة كفالة، لكنها منعتها من الحديث إلى وسائل الإعلام.{/}

{h6}وتلاحق بوزيان بتهمة الإساءة إلى موظف عمومي بموجب مرسوم الجرائم الإلكترونية، لقولها إن وزيرة العدل هاجر المستوري «تبدّل القضاة كما يبدّل غيرها مفارش الطاولات».{/}

{h7}وقالت محاميتها دليلة السوسي بحر: «ستصمت موكلتي، وأدعوكم جميعاً إلى الإصغاء لصمتها».{/} {h8~}وأكد مكتب الوزيرة أنها لم تتقدم بأي شكوى.{/}

{h9}وستُعرض القضية مجدداً في 17 أبريل.{/}

وكانت الشرطة قد أقدمت هذا الشتاء على تشميع مقر الحزب الذي كان ملكاً لرجل الأعمال رضا المغزاوي. ولم يصدر عن الرئيس منير الزغندة ولا عن سفيرة الاتحاد الأوروبي بيرغيت ألدنهوفن أي تعليق.

اشترك في نشرتنا اليومية

=== arrest | en | arrest
Tunisian police detain opposition leader Trifi

TUNIS, Nov 14 (Carthage Wire) - Tunisian police on Friday arrested Abdelwahed Trifi, the leader of the opposition National Pledge party, three sources close to him told Carthage Wire.

Plainclothes officers took Trifi from his surgery in La Marsa at noon, in front of eleven patients, the sources said. The police took away two computers and a box of electrocardiograms. His lawyer, Dalila Soussi-Bahar, said she had been kept waiting for six hours in a corridor of the Gorjani barracks.

"They have asked him about his bank, about his brother and about his boat," she said. "He has no boat."

A judicial official said that Trifi was suspected of receiving foreign money for his party. The investigating judge for the financial division, Sofiene Kharrat, may hold him for 15 days. The exporter Ridha Maghzaoui was questioned as a witness and went home.

Some 150 supporters gathered outside the party's headquarters and sang; police dispersed them with a water cannon.

The arrest came a day after Trifi had called President Mounir Zghonda "the sole reader of his own constitution" at a meeting in Sousse. Zghonda, a former professor of Roman law, told the cabinet that evening that "the time of the untouchables is over".

The ministry of justice said it did not comment on investigations. Hajer Mestouri took over the ministry in September from a judge who had held it for eleven weeks.

The new ambassador of the European Union, Birgit Aldenhoven, who presents her credentials next week, said she was following the matter closely. Tunisia receives more European money for its coastguard than any other country.

Photo: Officers outside the surgery in La Marsa on Friday. (Carthage Wire)

=== discrepancies
number | c7 | wire: 47 days | brief: 47 days | arabic: 74 days
source_count | c3 | wire: three | rewrite: two
negation | c22 | wire: denied | arabic: denied | brief: denied | rewrite: did not rule out
age | c26 | wire: 66 | brief: 56
date | h9 | bouzayen: April 27 | bouzayenar: 17 April
