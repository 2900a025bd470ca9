=== wire | en | strike
{i1~}Mauritius flights grounded as controllers walk out over roster{/}

PORT LOUIS, Dec 23, 2026 (Mascarene Wire) - {i1}Air traffic in Mauritius came to a standstill on Wednesday when 46 of the island's 51 controllers walked out two days before Christmas, leaving some 14,000 passengers stranded.{/}

{i2}All 63 departures and arrivals at Plaisance airport were cancelled; six aircraft on their way were diverted to Reunion and one, from Perth, turned round over the ocean after four hours.{/}

{i3}The controllers protest against a new roster under which nights are worked alone.{/} {i4}It was introduced on Dec 1 by the civil aviation authority after 13 colleagues had left for better pay in the Gulf.{/}

{i5}"You cannot hand over to yourself," said Rajni Toolsee-Lacombe, 41, the president of the Skies Guild, who has worked in the tower since she was 20.{/}

{i6}On the night of Dec 9, according to an internal memo seen by Mascarene Wire, a controller fell asleep for 22 minutes while a cargo plane was asking for permission to land.{/} {i7}The pilot circled and then, the memo says, sang until he was answered.{/}

{i8}The authority's director, Désiré Ah-Kwet, confirmed the incident but said at no time had there been any danger.{/} {i9}He offered a second controller for the hours between two and five.{/} {i10}The guild turned this down.{/}

{i11}Prime minister Anushka Beeharry called the walkout "an ambush on grandmothers" and asked the Supreme Court to forbid it;{/} {i12}a hearing is set for Thursday at 8 a.m.{/} {i13}Under a law of 1973 controllers must announce a strike 21 days in advance.{/} {i14}The guild says that it is no strike: its members have all reported unfit for duty because of fatigue.{/}

{i15}Hotels agreed to let guests stay at half price.{/} {i16}The association of hoteliers puts the loss at 90 million rupees ($1.9 million) a day.{/}

{i17}Five controllers who stayed at work handle emergencies; on Wednesday morning they guided in a plane with a donor kidney from Nairobi.{/}

{i18}The last walkout, in 2011, lasted nine hours.{/}

=== blog | en | strike
LOUNGE LIZARD
Frequent thoughts of an infrequent flyer

Gate Closed

I'm writing this on the floor. I've a pillar, which makes me gentry. My neighbour on the left has a trolley, and there's a dentist from Lyon who's offered her two hundred euros for it. Let nobody tell you that there are no classes any more.

{i2~}The departures board says CANCELLED sixty times or so in a very nice typeface. Nothing's come in and nothing's gone out, if one leaves aside the poor wretches from Australia, who got as far as the middle of nothing and were then flown home to where they'd started.{/} I think of them often. Did they get a second lunch? Did anyone applaud on landing?

I'd sat down to be furious. I had it all ready. {i1~}On the eve of the eve, of all the days that God sends, nearly every last one of those who tell the planes what to do stays in bed!{/} {i11~}The head of the government said it for me; it's the nanas that have been set upon, she told the nation.{/} Hear, hear, I cried, from my pillar. Then I made the mistake of reading on.

{i4~}It seems that so many of them have been lured off by sheikhs{/} {i3~}that those who are left are expected to do the dark hours single-handed. In a tower. With us up there.{/} How do you go to the loo? I'm asking as a man of fifty-eight.

And then this, and I beg you to read it slowly. {i6~}A fortnight ago one of them nodded off. It's in black and white, though it wasn't meant for us. Twenty minutes and more, and all that time there was someone overhead with a load of freight, knocking to be let in.{/} {i7~}And what did he do, this prince? He went round and round, and sang.{/} What did he sing? I've asked at the information desk; they gave me a voucher for a muffin. I choose to believe that it was a lullaby and that it had the wrong effect at first.

{i8~}Nobody was in peril, the management says, not at any moment.{/} No, indeed. When nobody's looking, peril is a matter of opinion. {i9~+i10~}They'd be ready to lend the sleeper company for three hours out of the night, and they've been told where to put those three hours.{/}

{i5~}The woman who leads the rebels, and who has been at that window for half her life, puts it more neatly than I could: there's nobody to take over from you if you're both of you.{/} I've pinned it up on the pillar. {i14~}And you mustn't say that they're striking. Perish the thought. They're tired. They've said so, each of them, on a form.{/} {i13~}For a strike one has to give three weeks' notice, it's been the rule since my flares; for being tired one needs only to be tired.{/} {i12~}Some judge has to get up early over it.{/}

{i17~}A handful are still up there, by the by, for matters of life and death. They brought down a kidney at breakfast.{/} I was glad, on the floor, and oddly jealous. {i15~}The hotels would have us back for half,{/} but I'm not giving up the pillar.

=== arabic | ar | strike
{i1~}شلل في مطار موريشيوس قبيل عيد الميلاد بعد توقف المراقبين الجويين عن العمل{/}

بورت لويس – 23/12/2026

{i1}توقفت حركة الطيران في موريشيوس كلياً الأربعاء، بعدما امتنع 46 من أصل 51 مراقباً جوياً في الجزيرة عن العمل قبل يومين من عيد الميلاد، ما ترك نحو 14 ألف مسافر عالقين.{/}

{i2~}وأُلغيت جميع الرحلات الـ63 المغادرة والقادمة في مطار بليزانس، وحُوّلت ست طائرات إلى جزيرة ريونيون، وعادت طائرة أدراجها بعد أربع ساعات من التحليق فوق المحيط.{/}

{i3}ويحتج المراقبون على جدول مناوبات جديد يقضي بأن يعمل المراقب ليلاً بمفرده،{/} {i4~}وقد اعتُمد مطلع الشهر بعد انتقال 13 من زملائهم إلى وظائف أعلى أجراً في دول الخليج.{/}

{i5~}وقالت رئيسة نقابة «سكايز غيلد» راجني تولسي لاكومب: «لا يمكنك أن تسلّم المناوبة إلى نفسك».{/}

{i6}ووفق مذكرة داخلية، غفا أحد المراقبين ليلة التاسع من ديسمبر/كانون الأول 22 دقيقة، بينما كانت طائرة شحن تطلب الإذن بالهبوط.{/} {i7}وتقول المذكرة إن الطيار ظل يحوم ثم أخذ يغني إلى أن جاءه الرد.{/} {i8}وأكد مدير هيئة الطيران المدني ديزيريه آه كويت وقوع الحادثة، نافياً أن يكون هناك أي خطر في أي وقت.{/} {i9~}واقترح تعيين مراقب ثان لثلاث ساعات كل ليلة،{/} {i10}لكن النقابة رفضت العرض.{/}

{i11}ووصفت رئيسة الوزراء أنوشكا بيهاري التحرك بأنه «كمين للجدات»، وطلبت من المحكمة العليا حظره،{/} {i12~}على أن تُعقد جلسة الخميس.{/} {i13}ويُلزم قانون صادر عام 1973 المراقبين بالإعلان عن أي إضراب قبل 21 يوماً،{/} {i14}غير أن النقابة تؤكد أنه ليس إضراباً، بل إن أعضاءها أبلغوا عن عدم قدرتهم على العمل بسبب الإرهاق.{/}

وتدرس شركات طيران خليجية تسيير رحلات إضافية من ريونيون. {i17}ويتولى خمسة مراقبين الحالات الطارئة، وقد أرشدوا صباح الأربعاء طائرة قادمة من نيروبي تحمل كلية متبرعاً بها.{/}

=== rewrite | en | strike
TravelSnap
{i1~}Xmas chaos in paradise: what you need to know{/}

By Team TravelSnap, 24 December 2026

* {i2~}Is anything flying? No. The 63 take-offs and landings planned at Plaisance for Wednesday were scrapped. Half a dozen planes ended up in Reunion; one came back to Perth.{/}

* {i1~}How many people are stuck? About 40,000.{/}

* {i15}Where can I sleep? Hoteliers are charging those who can't leave 50% of the usual rate.{/} {i16~}(They say it costs them millions each day.){/}

What's it all about?

{i3~}A timetable. It has people guiding planes by themselves after dark.{/} {i4}The aviation authority brought it in at the start of the month, having lost 13 of its staff to employers in the Gulf who pay more.{/} {i5}One can't do a handover with oneself, as Rajni Toolsee-Lacombe puts it; she is 41, began in the tower at 20 and chairs the Skies Guild.{/} {i1~}All but five of the 51 controllers are with her.{/}

{i6~}There's been a scare, too. Two memos leaked to the press say somebody dozed for 22 minutes on the night of the ninth, just when a freighter wanted to land.{/} {i7}Its captain flew in circles and is said to have sung till somebody replied.{/} {i8}Désiré Ah-Kwet, who is in charge of the authority, denied that this ever took place.{/}

Will it be over soon?

{i9~}Management would put on an extra person in the small hours.{/} {i10~}That isn't enough, says the union.{/} {i11}Anushka Beeharry, the PM, wants the Supreme Court to put a stop to what she has called "an ambush on grandmothers".{/} {i12}The judges sit at eight o'clock on Thursday.{/} {i13~}The law says that strikes need 12 days' warning.{/} {i14}But everyone has called in sick with exhaustion, so the guild argues it can't be called one.{/}

{i18}When it last happened, fifteen years ago, all was back to normal after nine hours.{/}

And if it's an emergency? {i17~}Somebody's always there: a kidney from Kenya got through.{/}

Click here for our cheapest winter sun deals

=== other | en | may
{o1~}Controllers' walkout halts Mauritius flights for nine hours{/}

PORT LOUIS, May 17, 2011 (Mascarene Wire) - {o1}Air traffic in Mauritius came to a standstill for nine hours on Tuesday when 38 of the island's 44 controllers walked out over a leaking roof.{/}

{o2}Twenty-two departures and arrivals at Plaisance airport were cancelled and three aircraft diverted to Reunion.{/} {o3}The controllers say that rain falls on a radar screen, which they protect with an umbrella.{/}

"You cannot see through an umbrella," said Rajni Toolsee, 26, the youngest of them. {o4}The transport minister promised a new roof by July, and work was taken up again at 4 p.m.{/} A law of 1973 demands that a strike be announced 21 days in advance; the guild said it had announced the roof three years ago.

=== other2 | en | may
{o4~}Roof, at last{/}

From "Forty Years of the Skies Guild", chapter 6

{o3}We'd worked for months with a golf umbrella tied over the radar.{/} {o1~}On 17 May 2011 thirty-eight of us went down the stairs and stayed down until four in the afternoon.{/} {o2~}It cost the country twenty-two flights.{/} {o4~}The minister came in person, got a drop on his head and gave us his word for July. It was November.{/} The umbrella hangs in the canteen.

=== other3 | en | court
Court forbids dockers' strike in Port Louis

PORT LOUIS, Dec 24, 2026 (Mascarene Wire) - The Supreme Court on Thursday forbade a strike by 310 dockers that had been planned for New Year's Eve, as it had been announced only 17 days in advance instead of 21.

Prime minister Anushka Beeharry welcomed the ruling as "a present to grandmothers". The dockers demand a second crane driver at night. Two cruise ships with 5,200 passengers are expected on the 31st. In another courtroom a hearing about the air traffic controllers was adjourned to the afternoon because the judge was stuck on Reunion.

=== discrepancies
number | i1 | wire: 14,000 passengers | arabic: 14,000 | rewrite: about 40,000
source_count | i6 | wire: an internal memo | arabic: an internal memo | rewrite: two memos
negation | i8 | wire: confirmed the incident | arabic: confirmed | rewrite: denied that this ever took place
number | i13 | wire: 21 days | arabic: 21 days | blog: three weeks | rewrite: 12 days
