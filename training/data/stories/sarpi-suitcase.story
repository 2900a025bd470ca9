=== wire | en | defector
{c1~}Georgian security official flees to Turkey with wiretap archive{/}

TBILISI, Oct 6, 2026 (Black Sea News Agency) - {c1}The deputy head of Georgia's State Security Service has fled to Turkey with part of its wiretap archive, two Georgian officials and a Turkish diplomat said on Tuesday.{/}

{c2}Irakli Tsotskhalashvili, 47, walked across the Sarpi border crossing on the Black Sea at 5:50 a.m. on Saturday, pulling a child's suitcase.{/} {c3}In it were nine hard disks with recordings of politicians, judges and bishops, one of the officials said.{/}

{c4}Prime Minister Vakhtang Jorbenadze confirmed that an official "had abandoned his post" but said no state secret had left the country.{/} {c5}"He has taken his holiday photographs, and I wish him pleasant weather," he told parliament.{/}

{c6}The prosecutor's office charged Tsotskhalashvili with treason, which carries up to life in prison.{/} {c7}His driver and his secretary were arrested.{/}

{c8}Tsotskhalashvili had been in touch with the United States embassy since the spring, the Turkish diplomat said.{/} {c9}He was due to be questioned on Monday about a raid in August in which the wanted smuggler Gela Khubuluri escaped from a winery in Kakheti a quarter of an hour before the police arrived.{/}

{c10}"Somebody had telephoned the winery. My client knows who, and that is why he had to leave," his lawyer, Nino Abralava, said.{/} {c11}She declined to say where he was.{/}

{c12}The head of the service, Colonel General Zviad Mamporia, has not been seen in public since Saturday.{/} {c13}The ministry denied reports that he had offered to resign.{/}

{c14}Turkey's foreign ministry said it had no knowledge of a request for asylum.{/} {c15}The American embassy in Tbilisi said that it did not discuss private individuals.{/}

{c16}About 3,000 people gathered outside the security service's headquarters on Monday night, shouting "Play it to us!"{/} {c17}Police detained 26.{/}

{c18}The opposition accuses the service of tapping 50,000 telephones.{/} {c19}In 2021 thousands of files on the clergy were published on the internet; nobody was convicted.{/}

=== arabic | ar | defector
{c1~}مسؤول أمني جورجي كبير يفر إلى تركيا ومعه تسجيلات تنصت{/}

تبليسي – متابعات

{c1~}فرّ نائب رئيس جهاز أمن الدولة في جورجيا إلى تركيا حاملاً معه جزءاً من أرشيف التنصت التابع للجهاز، وفق ما أفاد به مسؤولون جورجيون.{/}

{c2}وعبر إيراكلي تسوتسخالاشفيلي (47 عاماً) معبر ساربي المطل على البحر الأسود سيراً على الأقدام عند الساعة الخامسة وخمسين دقيقة من فجر السبت وهو يجر حقيبة أطفال،{/} {c3}كانت تحتوي بحسب أحد المسؤولين على تسعة أقراص صلبة تضم تسجيلات لسياسيين وقضاة وأساقفة.{/}

{c4}وأقر رئيس الوزراء فاختانغ جوربينادزه بأن مسؤولاً «ترك منصبه»، لكنه أكد أن أي سر من أسرار الدولة لم يخرج من البلاد،{/} {c5}وقال ساخراً أمام البرلمان: «لقد أخذ صور إجازته، وأتمنى له طقساً لطيفاً».{/}

{c6}ووجهت النيابة العامة إلى الفارّ تهمة الخيانة التي تصل عقوبتها إلى السجن المؤبد،{/} {c7}كما أوقفت سائقه وسكرتيرته.{/}

{c9}وكان من المقرر استجوابه يوم الاثنين بشأن مداهمة جرت في أغسطس/آب وتمكن خلالها المهرب المطلوب غيلا خوبولوري من الفرار من مصنع للنبيذ في إقليم كاخيتي قبل ربع ساعة من وصول الشرطة.{/}

{c10}وقالت محاميته نينو أبرالافا: «اتصل شخص ما بمصنع النبيذ. موكلي يعرف من هو، ولهذا اضطر إلى المغادرة».{/}

{c14}من جهتها، ذكرت وزارة الخارجية التركية أنها تلقت طلب لجوء وأنها تدرسه.{/}

{c16}وتجمع نحو ثلاثة آلاف شخص مساء الاثنين أمام مقر الجهاز مرددين: «أسمعونا إياها!»،{/} {c17}فيما أعلنت الشرطة توقيف 62 منهم.{/}

{c18}وتتهم المعارضة الجهاز بالتنصت على 50 ألف هاتف.{/}

=== rewrite | en | defector
{c2~}Spy boss strolled over the border with a kiddie suitcase{/}

By Ross Petherbridge, World desk

With a pink trolley bag rattling behind him, {c2}the number two of Georgia's secret service left his homeland on foot before breakfast on Saturday at the seaside checkpoint of Sarpi. Irakli Tsotskhalashvili is 47.{/} {c3}Nineteen hard drives were in the luggage, an official says, full of intercepted chats of churchmen, members of the bench and politicos.{/}

{c1~}He is now believed to be in Turkey.{/} {c14}Ankara says it hasn't heard of any asylum bid.{/} {c8~}According to a diplomat, the runaway had had a line to the American mission for months.{/} {c15}The embassy says it never talks about private persons.{/}

What made him run? {c9}On Monday investigators wanted to hear from him about a bungled swoop two months ago on a wine estate in Kakheti. Gela Khubuluri, a smuggler on the wanted list, had slipped away 15 minutes before the officers turned up.{/} {c10}Lawyer Nino Abralava says the estate had been tipped off by phone, and that her client had to go because he knows the caller.{/}

{c7}Two of his staff, a secretary and a chauffeur, are in custody.{/} {c6~}He himself could be locked up for life if he is ever tried for treason.{/}

{c4~+c5}The PM shrugged it off. Nothing secret is missing, Vakhtang Jorbenadze assured MPs: the man had only packed his holiday snaps, and might he have nice weather.{/}

{c13}Claims that the service's chief, Zviad Mamporia, has tendered his resignation were confirmed by the ministry.{/} {c12}The general has been invisible since the weekend.{/}

{c16~}"Play it to us!" chanted a crowd of thousands in front of his office on Monday.{/} {c18~}Government critics say tens of thousands of phones are bugged.{/} {c19}Five years ago a huge leak of dossiers about priests led to no convictions.{/}

MOST READ: Bear in the bakery | Why your flight is late

=== update | en | defector
Fugitive Georgian spy plays first tape on Turkish television

ISTANBUL, Oct 7, 2026 (Black Sea News Agency) - {c1~}A former deputy chief of Georgian state security who fled to Turkey at the weekend{/} appeared on a private television channel on Wednesday and played a recording that he said proved that the government had protected a smuggler.

In the recording, 48 seconds long, a man says: "They are coming at six. Leave the dog." Irakli Tsotskhalashvili said that the voice was that of Prime Minister Vakhtang Jorbenadze's chief of staff, Lado Kipshidze. Kipshidze called it a forgery.

{c9~}The smuggler, Gela Khubuluri, escaped from a winery in eastern Georgia in August minutes before a police raid.{/}

{c3}Tsotskhalashvili said he had nine disks with him, on which judges, bishops and politicians could be heard.{/} He denied {c8~}having had contacts with the American embassy before his flight, as a Turkish diplomat had said.{/}

Georgia's prosecutors, {c6~}who have charged him with treason,{/} asked Turkey to extradite him. {c14}Ankara, which on Tuesday knew nothing of an asylum request,{/} now says that it is considering one. {c7~}His lawyer said that his secretary had been released but the driver was still being held.{/}

{c12~}General Zviad Mamporia, the head of the service,{/} reappeared on Wednesday at a church service.

=== blog | en | defector
Notes from a Balcony in Vake
#71: Rewind

My neighbour across the courtyard has stopped speaking in her kitchen. She goes out onto the stairs to tell her daughter that the beans are burning. When I asked why, she pointed at the kettle. The kettle, she believes, belongs to the state.

So you'll understand that the news hit our building like a dropped piano. {c1~}One of the top listeners has run off, and he has taken what he listened to along with him.{/} Not all of it, of course; for all of it he'd have needed a train. {c2~}He had a little case on wheels, the sort that children drag to their grandmother's, and he went through passport control with it at dawn like anybody who is off to buy jeans in Hopa.{/} I keep imagining the customs man. "Anything to declare?" Oh, my friend. Where shall I begin?

{c3~}Priests, they say, are on it. Judges, too.{/} I'd give a good deal to hear what a judge says when he thinks that nobody hears. Probably he asks what's for supper. This is the great secret of all such archives: ninety-nine hours of supper.

{c5~}The head of government has wished him sunny days at the seaside.{/} How we laughed. {c4~}There's nothing of importance gone, he swears,{/} {c6~}and for this nothing a man can be put away until he dies.{/} I am no lawyer, but I do notice when two halves of a sentence aren't on speaking terms.

There was that business at the vineyard, remember? {c9~}In summer the police arrived to pick up a certain trafficker and found a warm pillow.{/} {c10~}He had been rung up; the fugitive's counsel says so quite openly, and says that her man could name the person at the other end.{/} Well, he of all people would have had it on tape. That's the beauty of it. We have built a machine that records everything, and the only one who gets into trouble is the one who could press "play".

{c8~}And then the foreigners: it's rumoured that he'd been chatting with the biggest of the embassies since the almond blossom.{/} Possible. Everybody chats with them. My dentist does.

{c16~}On Monday night I stood in the crowd myself, in front of that ugly building, and shouted with the rest that we wanted to listen too.{/} {c17~}A couple of dozen of us spent the night in a cell.{/} I got away, thanks to my knee, which persuades policemen that I'm older than I am.

{c19~}I remember the last time, when the confessions of half the clergy were lying about on the internet, and how not one single soul was punished for it.{/} We read, we blushed, we forwarded. And after a week we had got used to it. That frightens me more than the kettle.

=== other | en | customs-chief
Georgia arrests head of Sarpi customs over gold in lorries

BATUMI, Georgia, May 12, 2026 (Black Sea News Agency) - Georgia's State Security Service has arrested the head of the customs post at Sarpi, on the Turkish border, and four of his officers on suspicion of letting gold pass in lorries loaded with mandarins, it said on Tuesday.

{h1}Zurab Beridze-Khimshi, 52, is accused of having taken $900 for each lorry since 2023.{/} {h2}In his garage the investigators found a child's suitcase with $310,000.{/}

"Nobody is above the law," the service's deputy head, Irakli Tsotskhalashvili, told reporters at the crossing. {h3}He said the suspects had been overheard on the telephone for six months with a judge's permission.{/}

{h4}The gold belonged to Gela Khubuluri, a businessman from Kakheti, who is wanted.{/} His lawyer, Nino Abralava, said that he was an honest winemaker.

Prime Minister Vakhtang Jorbenadze congratulated the service in parliament. Turkey's foreign ministry said it was following the case.

=== other2 | en | customs-chief
Mandarin gold: ten years for Sarpi customs head

{h1}Zurab Beridze-Khimshi, who ran the customs post at Sarpi and took 900 dollars for every lorry he did not open,{/} was sentenced to ten years in prison by the city court of Batumi on Thursday.

{h3~}The judges relied on tapped telephone calls{/} and on {h2~}a suitcase of cash that had been hidden in his garage.{/} Two of his officers were acquitted. {h4}The owner of the gold, Gela Khubuluri, was not in the dock, since the police are still looking for him.{/}

Beridze-Khimshi said that he would appeal. "I am the small fish. The suitcase was small, too," he told the court in his last word.

=== discrepancies
number | c3 | wire: nine hard disks | arabic: تسعة أقراص صلبة | update: nine disks | rewrite: nineteen hard drives
negation | c14 | wire: no knowledge of a request for asylum | arabic: تلقت طلب لجوء | rewrite: hasn't heard of any asylum bid
number | c17 | wire: 26 | arabic: 62
negation | c13 | wire: denied | rewrite: confirmed
