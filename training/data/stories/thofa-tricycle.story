=== release | en | thofa
NAHLA MOTION S.A., Sfax. For immediate release, 3 March 2026

NAHLA MOTION UNVEILS THOFA: THE CARGO TRICYCLE THAT PARKS ITSELF IN THE SHADE

{c1}Nahla Motion today presented Thofa, an electric cargo tricycle designed and built in Tunisia, at the Sfax Fair.{/} {c2}A roof of solar panels adds up to 22 kilometres of range on a sunny day to the 90 kilometres of the battery.{/} {c3}Thofa carries 350 kilograms at a top speed of 45 km/h.{/}

{c4}The price is 18,900 dinars including tax, and deliveries will begin in September.{/} {c5}A monthly subscription including insurance will be available at 390 dinars.{/}

{c6}"Every olive, every gas bottle and every sofa in this country has ridden on three wheels. We only took out the smoke," said Rim Belhaj Khelil, co-founder and chief executive.{/}

{c7}The company has received 1,300 reservations, 400 of them from the postal service.{/} {c8}Production in a former carpet factory in Mahres will create 140 jobs.{/}

{c9}Some 70 percent of the parts are made in Tunisia; the battery cells are imported from China.{/}

=== arabic | ar | thofa
{c1~}«ثوفة».. دراجة ثلاثية كهربائية بأيادٍ تونسية{/}

صفاقس – 4 مارس 2026

اقتصاد وتكنولوجيا | مدة القراءة: دقيقتان

{c1}كشفت شركة «نحلة موشن» الناشئة خلال معرض صفاقس الدولي عن دراجة كهربائية ثلاثية العجلات لنقل البضائع، صُممت وصُنعت بالكامل في تونس.{/}

{c2~}وتعمل الدراجة ببطارية تكفي لقطع 90 كيلومتراً، ويضيف إليها سقف من الألواح الشمسية مسافة إضافية،{/} {c3}وتبلغ حمولتها 350 كيلوغراماً، فيما لا تتجاوز سرعتها القصوى 45 كيلومتراً في الساعة.{/}

{c4}وحُدد سعرها بـ19.800 دينار، على أن تُسلَّم أولى الدراجات في سبتمبر المقبل.{/}

{c6~}وقالت المديرة التنفيذية ريم بلحاج خليل إن فريقها لم يفعل سوى «نزع الدخان» عن مركبة يعرفها كل تونسي.{/} {c10}وأضافت ابنة الثالثة والثلاثين، وهي مهندسة سابقة في شركة سيارات ألمانية، أن الفكرة ولدت وهي عالقة خلف دراجة تنقل الدجاج.{/}

{c7}وتلقت الشركة 1300 طلب حجز، منها 400 من البريد التونسي.{/} {c8}وينتظر أن يوفر المصنع، الذي أقيم في معمل سجاد قديم بالمحرس، 140 موطن شغل.{/}

{c11}ويأتي الإطلاق بعد عام ونصف من تعثر المشروع الأول للشركة، الدراجة «فراشة»، التي سُحبت من السوق بسبب أعطاب في الفرامل.{/}

تابعونا على تلغرام ليصلكم كل جديد

كلمات مفتاحية: صفاقس، تنقل كهربائي، شركات ناشئة

=== wire | en | thofa
{c1~}Tunisian start-up presents electric cargo tricycle with solar roof{/}

SFAX, Tunisia, March 3, 2026 (Maghreb Wire) - {c1}A Tunisian start-up, Nahla Motion, on Tuesday presented an electric cargo tricycle, Thofa,{/} {c4}which will cost 18,900 dinars ($6,100) and is to be delivered from September.{/}

{c2}Its battery is enough for 90 kilometres, and a solar roof for another 22 in good weather, the company said.{/} {c12}A reporter who was allowed a ride through the fair managed 31 km/h before the horn stopped working.{/}

{c7}Nahla says it has 1,300 reservations. The postal service said it had signed a letter of intent for 400 tricycles but had not ordered any.{/}

{c8}A factory in Mahres, once a carpet mill, is to employ 140 people.{/} {c13}Nahla raised 9 million euros last year from investors in Tunis, Paris and Abu Dhabi.{/}

{c10}Chief executive Rim Belhaj Khelil, 35, a former engineer at a German car maker, said she had had the idea while stuck behind a tricycle loaded with hens.{/}

{c11}Nahla's first product, a scooter called Faracha, was withdrawn in 2024 after its brakes failed.{/} {c14}Some 60,000 petrol tricycles, most of them Indian or Chinese, are thought to be in use in Tunisia.{/}

=== blog | en | thofa
I sat on the future and it honked at me (once)

Gadget Souk | Reviews, rants, rides | 5 min read | 41 claps

Let me begin with a confession. I don't like fairs. I don't like lanyards, I don't like the coffee, and I do not like men who say "ecosystem". So why was I in Sfax?

Because of three wheels. {c14~}Anyone who has ever crossed a Tunisian town knows the things: tens of thousands of them, farting blue smoke.{/} {c1~+c2~}Now a young company from down there has built one that runs on a battery and has solar cells for a hat.{/}

What's good:

- {c3~}It'll take a third of a tonne, which is a washing machine plus your uncle.{/}
- {c5~}You can rent it by the month, insurance thrown in. Clever.{/}
- {c9~}Most of it is homemade, cells excepted, which come from where all cells come from.{/}

What's not:

- {c12~}The horn died on a colleague.{/} It honked at me once and then went shy.
- {c11~}The last thing these people sold had to be taken back since it wouldn't stop.{/} You'd think that one would mention this. One didn't.

{c6~}"We only took out the smoke," says the boss,{/} who is funnier than any chief executive has a right to be. {c10~}She thought of it behind a load of poultry.{/} I believe her. {c13~}Do I believe investors who've put nine million into a tricycle?{/} I believe they've never had to park one.

Would I buy it? At the price of a used Clio? Ask me in September.

=== other | en | faracha
NAHLA MOTION S.A., Sfax. For immediate release, 12 March 2024

NAHLA MOTION UNVEILS FARACHA: THE SCOOTER THAT FOLDS LIKE A BUTTERFLY

{f1}Nahla Motion today presented Faracha, an electric folding scooter designed and built in Tunisia, at the Sfax Fair.{/} {f2}The battery gives a range of 35 kilometres at a top speed of 25 km/h.{/} {f3}The price is 2,450 dinars including tax, and deliveries will begin in May.{/}

"Every student in this country waits for a bus that does not come. We only took out the waiting," said Rim Belhaj Khelil, co-founder and chief executive. {f4}The company has received 800 reservations.{/} Some 50 percent of the parts are made in Tunisia.

=== otherar | ar | faracha
{f5~}سحب الدراجة الكهربائية «فراشة» من السوق{/}

صفاقس – 2 سبتمبر 2024

{f5}أعلنت شركة «نحلة موشن» سحب جميع دراجاتها القابلة للطي من طراز «فراشة» بعد تسجيل ستة حوادث سببها عطل في الفرامل.{/} {f1~}وكانت الشركة قد عرضت «فراشة» في معرض صفاقس في مارس الماضي{/} {f3~}بسعر 2450 ديناراً،{/} {f4}وأكدت حينها أنها تلقت 800 حجز.{/} {f2}ولا يتجاوز مداها 35 كيلومتراً وسرعتها 25 كيلومتراً في الساعة.{/} وقالت المديرة ريم بلحاج خليل إن الزبائن سيستردون أموالهم كاملة.

=== discrepancies
amount | c4 | release: 18,900 dinars | wire: 18,900 dinars | arabic: 19.800 دينار
age | c10 | wire: 35 | arabic: ابنة الثالثة والثلاثين
modality | c7 | release: received 400 reservations from the postal service | wire: a letter of intent, none ordered | arabic: 400 من البريد
