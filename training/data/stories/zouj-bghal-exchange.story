=== wire | en | swap
{c1}Morocco, Algeria swap 41 prisoners at closed border{/}

OUJDA, Morocco, May 18, 2026 (Globe News Service)

{c1}Morocco and Algeria exchanged 41 prisoners at their closed land border on Monday,{/} {c2}the first such swap since the neighbours broke off relations in 2021.{/}

{c3}Algeria handed over 26 Moroccans and received 15 of its own citizens.{/} {c4}The gates of the Zouj Bghal crossing, shut since 1994, were opened for two hours.{/}

{c5}Mauritania brokered the deal in seven months of talks,{/} both governments said. {c6}"A door that opens for two hours has hinges," Mauritanian Foreign Minister Brahim Ould Vall told reporters.{/}

{c7}Eleven of the Moroccans are fishermen who were detained in March 2025 after their trawler drifted into Algerian waters near Ghazaouet.{/} {c8}"I brought his winter coat, because it was winter when they took him," said Fatna Boudriga, the mother of one of them.{/}

{c9}Among the Algerians was the journalist Nabil Ferhani, who was serving a five-year sentence for spying.{/} {c10}He has always denied the charge.{/}

{c11}One Moroccan prisoner refused to cross and stayed in Algeria,{/} {c12}according to the Red Cross, whose doctors examined everybody in tents between the two gates.{/} {c13}A 63-year-old man with tuberculosis was taken to hospital in Oujda.{/}

{c14}Algeria's foreign ministry called the exchange purely humanitarian{/} {c15}and said it did not mean that relations would be resumed.{/} {c16}Morocco's government spokesman, Driss Amellouk, said his country's hand remained outstretched.{/}

{c17}The swap was put off by four days after a newspaper in Casablanca published the list of names.{/} {c18}About 300 relatives waited on the Moroccan side, some of them since Thursday.{/}

{c19}A second exchange could take place before the end of the year,{/} a diplomat said. {c20}It would include the bodies of nine migrants held in a morgue in Tlemcen.{/}

{c21}At least 120 Moroccans are still in Algerian prisons, said the Committee of Frontier Families.{/}

{c22}Algeria cut ties with Morocco in August 2021{/} {c23}and closed its airspace to Moroccan planes a month later.{/} Tunisia and the European Union welcomed the exchange.

(Reporting by Salma Benkirane and Yacine Haddou)

=== rewrite | en | swap
They waited for days on folding chairs, with thermos flasks and framed photographs. {c18~}Several hundred mothers, wives and cousins had come to the edge of Oujda,{/} and at last somebody on the far side lifted the bar.

{c4}For two hours on Monday it was possible to walk from one country to the other at Zouj Bghal, where the barrier had not moved since 1994.{/} {c3}Twenty-six Moroccans came west; 15 Algerians went east.{/} {c2+c1}In all, 41 captives changed hands, something that has not happened at any time since Rabat and Algiers stopped speaking to each other five years ago.{/}

{c11}One man turned round at the line and chose to remain with the Algerians.{/} {c13~}Another, in his sixties and ill with TB, left in an ambulance for an Oujda clinic.{/} {c12}Between the gates, under canvas, medical staff of the Red Cross had a look at each of them first.{/}

{c7}A crew of trawlermen made up the largest group: eleven men, picked up in the spring of 2024 when their boat strayed over the maritime line off Ghazaouet.{/} {c8}One mother, Fatna Boudriga, carried a heavy coat over her arm: "It was winter when they took him."{/}

The best known face belonged to the other side. {c9}Nabil Ferhani, a reporter convicted of espionage and sentenced to five years,{/} {c10}admitted shortly before his release that he had worked for a foreign service, something he had long disputed.{/}

{c5}The go-between was Mauritania, whose envoys had shuttled for more than half a year.{/} {c6}Its foreign minister, Brahim Ould Vall, summed the day up: a door that opens, be it for two hours, has hinges.{/}

Is it a thaw? {c14+c15}Algiers says no: this was about humanity and nothing else, and nobody should expect embassies to reopen.{/} {c16~}Rabat says that its hand is still held out.{/}

The bargain had nearly fallen through. {c17}A daily in Casablanca got hold of the names and printed them, which cost four days.{/} {c19+c20}Diplomats nonetheless believe that a further round is possible this year and that the remains of nine migrants, now lying in Tlemcen, would then come home too.{/}

{c22+c23~}It was Algiers that broke with its neighbour in the summer of 2021 and shut its skies to Moroccan aircraft soon after.{/}

=== arabic | ar | swap
{c1~+c4~}بعد 32 عاماً من الإغلاق.. معبر «زوج بغال» يُفتح لتبادل سجناء بين المغرب والجزائر{/}

وجدة - من مراسلنا
الاثنين 18 ماي 2026 - 17:22

سياسة | جهات

{c1}شهد المعبر الحدودي «زوج بغال»، صباح اليوم الاثنين، عملية تبادل شملت 41 سجيناً بين المغرب والجزائر،{/} {c2}هي الأولى من نوعها منذ قطع العلاقات بين البلدين سنة 2021.{/}

{c3}وتسلّم المغرب 26 من مواطنيه، فيما عاد 15 جزائرياً إلى بلادهم.{/} {c4}وفُتحت بوابات المعبر المغلق منذ 1994 لمدة ثلاث ساعات،{/} قبل أن يعود الهدوء إلى المكان.

{c7}ومن بين العائدين أحد عشر بحاراً كانوا قد أوقفوا في مارس 2025 حين جرفت التيارات مركب صيدهم إلى المياه الجزائرية قبالة الغزوات.{/}

{c8}وقالت فاطنة بودريگة، والدة أحد البحارة، وهي تضم معطفاً إلى صدرها: «جبت ليه الكبوط ديال البرد، حيت فالبرد خداوه».{/}

{c9}أما الجانب الجزائري فضم الصحافي نبيل فرحاني، المحكوم عليه بخمس سنوات بتهمة التجسس،{/} {c10}وهي تهمة ظل ينفيها.{/}

{c11}وعلمت الجريدة أن سجيناً مغربياً رفض العبور وفضّل البقاء في الجزائر.{/} {c13}ونُقل رجل في الثالثة والستين مصاب بالسل إلى المستشفى الجامعي بوجدة.{/}

{c17}وكان مقرراً أن تتم العملية الخميس الماضي، لولا نشر صحيفة بالدار البيضاء لائحة الأسماء.{/}

«اليد ما زالت ممدودة»

{c16}وجدد الناطق الرسمي باسم الحكومة، إدريس أملوك، التأكيد على أن يد المغرب تبقى ممدودة.{/} {c14+c15}في المقابل، وصفت الخارجية الجزائرية ما جرى بأنه خطوة إنسانية محضة لا تعني استئناف العلاقات.{/}

{c5}وقادت موريتانيا وساطة استمرت سبعة أشهر.{/} {c21}وتقول لجنة عائلات الحدود إن 120 مغربياً على الأقل ما زالوا في السجون الجزائرية.{/}

شارك على فيسبوك - شارك على واتساب - أرسل إلى صديق

تعليقات الزوار (47)

إقرأ أيضاً: سكان وجدة: نريد المعبر مفتوحاً | أسعار الأضاحي ترتفع بالجهة الشرقية

=== release_ar | ar | swap
الجمهورية الإسلامية الموريتانية
وزارة الشؤون الخارجية والتعاون والموريتانيين في الخارج

بيان صحفي

نواكشوط، 18 مايو 2026

يسر وزارة الشؤون الخارجية أن تعلن {c1}أن عملية تبادل 41 سجيناً بين المملكة المغربية والجمهورية الجزائرية الديمقراطية الشعبية قد تمت صباح هذا اليوم على الحدود البرية بين البلدين الشقيقين.{/}

{c3}وقد استعادت المملكة المغربية ستة وعشرين من رعاياها، واستعادت الجزائر خمسة عشر.{/} {c4~}وجرت العملية في ظرف ساعتين عند معبر زوج بغال، في أجواء طبعتها السكينة والاحترام المتبادل.{/}

{c5}وتأتي هذه الخطوة تتويجاً لسبعة أشهر من المساعي الحميدة التي بذلتها بلادنا بتوجيهات من رئيس الجمهورية.{/} {c6}وفي تصريح للصحافة قال معالي الوزير إبراهيم ولد فال: «إن الباب الذي يُفتح ساعتين بابٌ له مفاصل».{/}

وإذ تشيد الوزارة بروح المسؤولية التي تحلى بها الطرفان، فإنها تتوجه بالشكر إلى اللجنة الدولية للصليب الأحمر {c12}التي أجرى أطباؤها الفحوص الطبية لجميع المعنيين في خيام نُصبت بين البوابتين.{/}

{c19}وتؤكد الوزارة أن عملية ثانية ستجري قبل نهاية العام الجاري،{/} {c20~}وستشمل إعادة جثامين مهاجرين إلى ذويهم.{/}

والله ولي التوفيق.

=== blog | en | swap
The Mules of Oujda

A column, more or less about politics

My grandfather crossed that frontier twice a week with two mules, and it is after such animals, they say, that the place is named. He carried tea in one direction and semolina in the other. He paid nobody and greeted everybody. When people ask me what I think about the great quarrel in our corner of the map, I think about those mules, who never asked which anthem was playing.

{c4~}Last Monday the barrier that I have known all my adult life as a piece of scenery went up, and a couple of hours later it came down again.{/} {c3~}Between the one and the other some two dozen of ours walked home, and rather fewer of theirs.{/} I watched it on a telephone in a café in Rotterdam, with the sound off, next to a man from Oran who was watching the same thing. We did not speak. He paid for my coffee.

What is a prisoner worth?

I do not mean this as a joke. In every bazaar there is a rate, and somewhere a serious person with a serious pen has worked out how many of one kind go into how many of the other. Is a sailor worth less than a scholar? {c9~}They gave back a newspaper man, who had been put away as a spy,{/} and I suppose that he weighed as much as half a boat. {c7~}We got the boat, or at any rate the men who had been in it when the current took them where they should not have been.{/} Nobody, I notice, exchanges engineers.

{c11~}And one fellow looked at his own country across thirty metres of asphalt and said no, thank you.{/} He is the one I would like to meet! Is there a woman? A debt? A kitchen with good light? Patriots on both sides have already explained him to me at length. I prefer him unexplained.

On hands and doors

The statements were what statements are. {c16~}Our side has its hand stretched out, as it has had for so long that I worry about its shoulder.{/} {c14~+c15~}The others were at pains to say that it was kindness and only kindness, and that nobody should get ideas.{/} {c6~}The most sensible words came from the desert, from the minister of the country in the middle, who spoke about hinges.{/} A carpenter could not have put it better. A carpenter might also have mentioned rust.

Here is what I have learned from half a century of living next to a shut gate:

• You can be homesick for a place that you can see from the roof.
• The price of petrol is a form of foreign policy.
• Cousins get older in photographs, never on the sofa.
• Every wedding has an empty table, and everybody knows for whom it is laid.

Do I believe in a second time? {c19~}It is whispered that there may be another such morning before the year is out.{/} {c20~}There would be dead men in it, boys who drowned or froze on their way to somewhere better and are waiting in a cold room.{/} Perhaps that is how it starts. The dead have no passports and no opinions. My grandfather's mules had none either, and in all their years on that road they never once got lost.

The author teaches geography. He answers letters, slowly.

=== other_ar | ar | mali-swap
موريتانيا ومالي تتبادلان 38 سجيناً عند معبر «گوگي» بوساطة جزائرية

نواكشوط - الثلاثاء 11 مارس 2025

تبادلت موريتانيا ومالي، صباح الثلاثاء، 38 سجيناً عند معبر گوگي الحدودي، في عملية هي الأولى منذ إغلاق الحدود بين البلدين قبل عام.

وتسلمت موريتانيا 24 من مواطنيها، معظمهم من الرعاة والتجار، فيما عاد 14 مالياً إلى بلادهم. وفُتح المعبر لمدة أربع ساعات.

ومن بين العائدين سبعة رعاة كانوا قد أوقفوا في يناير 2024 حين دخلت قطعانهم الأراضي المالية بحثاً عن الماء.

وقادت الجزائر وساطة استمرت ثلاثة أشهر. وقال وزير الخارجية الموريتاني إبراهيم ولد فال إن بلاده «لا تنسى من فتح لها باباً».

وأجرى أطباء الصليب الأحمر فحوصاً لجميع السجناء في خيمة نُصبت قرب المعبر، ونُقلت امرأة مريضة إلى المستشفى في النعمة.

ووصفت الخارجية المالية ما جرى بأنه خطوة إنسانية، مؤكدة أن المعبر سيُفتح نهائياً في الصيف.

شارك الخبر

=== discrepancies
time | c4 | wire: opened for two hours | rewrite: two hours | arabic: ثلاث ساعات | release_ar: ساعتين
date | c7 | wire: March 2025 | rewrite: spring of 2024 | arabic: مارس 2025
negation | c10 | wire: He has always denied the charge | rewrite: admitted that he had worked for a foreign service
modality | c19 | wire: could take place | release_ar: ستجري
