=== wire | en | summit
{c1~}Arab leaders adopt Sudan aid fund{/} {c8~}as row over seat mars summit{/}

NOUAKCHOTT, March 29, 2026 (Maghreb-Orient Wire) - {c1}Arab leaders on Sunday agreed to set up a $2.4 billion fund for Sudan at a summit in the Mauritanian capital, Nouakchott,{/} {c2}that only nine of 22 heads of state attended.{/}

{c3}The fund is to pay for bread, seed and the repair of power stations over three years,{/} {c4}and will be run from Cairo by a board on which neither of Sudan's warring parties has a vote.{/} {c5}Saudi Arabia and the United Arab Emirates pledged $600 million each,{/} {c6}Qatar $450 million and Algeria $200 million.{/} {c7}That leaves a gap of $550 million, which Arab League Secretary-General Fathi Abu Sitta said he would close "by going from door to door, as one does for a wedding".{/}

{c8}The opening was delayed by four hours because Libya's two rival governments had both sent delegations.{/} {c9}In the end the Libyan chair was left empty, and both prime ministers listened from the hotel.{/}

{c10}In a final declaration of 41 paragraphs the leaders demanded an end to the siege of El Obeid{/} {c11}and rejected any partition of Sudan.{/} {c12}A sentence condemning foreign arms deliveries was taken out at the last moment, three delegates said.{/} {c13}One of them said the Emirates had insisted on it; an Emirati official denied that.{/}

{c14}"We came with a fire engine and have left with a hose. It is still better than a poem," Mauritanian President Sidi Ould Boubacar Tfeil told the closing session.{/}

{c15}Sudan was represented by the foreign minister of the army-backed government, Dr Hiba Karrar,{/} {c16}who walked out during the speech of the Emirati delegate{/} {c17}but returned for the vote.{/}

{c18}It was the second Arab summit in the desert city of 1.5 million,{/} {c19}which had built a conference tent for 6,000 people and washed its camels off the airport road.{/} {c20}Two journalists of an Egyptian website were sent home for filming the generators.{/}

{c21}More than 12 million Sudanese have been driven from their homes since April 2023,{/} {c22}and aid groups say that less than a quarter of the food needed this year has been paid for.{/}

{c23}Iraq's president and the king of Bahrain were among those who came;{/} {c24}Saudi Crown Prince Mohammed bin Salman and Egypt's president sent deputies.{/} {c25}The next summit is to be held in Muscat.{/}

=== arabic | ar | summit
{c1~}قمة نواكشوط تقر صندوقاً لإغاثة السودان{/} {c8~}وخلاف على مقعد ليبيا{/}

نواكشوط – موفد الموقع

{c1}قرر القادة العرب، الأحد، إنشاء صندوق بقيمة 2.4 مليار دولار لمساعدة السودان، وذلك في ختام قمة عقدوها في العاصمة الموريتانية نواكشوط{/} {c2}وحضرها تسعة فقط من رؤساء الدول البالغ عددها 22.{/}

{c3}ومن المنتظر أن يموّل الصندوق على مدى ثلاث سنوات شراء القمح والبذور وإصلاح محطات الكهرباء،{/} {c4~}على أن يُدار من القاهرة.{/} {c5}وتعهدت كل من السعودية والإمارات بدفع 600 مليون دولار،{/} {c6~}وقطر بدفع 540 مليوناً.{/} {c7~}وقال الأمين العام لجامعة الدول العربية فتحي أبو ستة إنه سيجمع المبلغ المتبقي «من باب إلى باب كما في الأعراس».{/}

{c8}وتأخر افتتاح القمة أربع ساعات بسبب وصول وفدين عن الحكومتين المتنافستين في ليبيا،{/} {c9~}ثم تقرر إبقاء المقعد الليبي شاغراً.{/}

{c10+c11}وطالب البيان الختامي المؤلف من 41 بنداً برفع الحصار عن مدينة الأبيض، وأكد رفض أي تقسيم للسودان.{/} {c12}وكشف ثلاثة من المندوبين أن فقرة تدين توريد السلاح من الخارج حُذفت في اللحظة الأخيرة.{/} {c13~}ونفى مسؤول إماراتي أن تكون بلاده وراء ذلك.{/}

{c14~}وخاطب الرئيس الموريتاني سيدي ولد بوبكر أطفيل الجلسة الختامية قائلاً: «جئنا بسيارة إطفاء وعدنا بخرطوم».{/}

{c15}ومثّلت السودان وزيرة خارجية الحكومة المدعومة من الجيش الدكتورة هبة كرار،{/} {c16}التي غادرت القاعة أثناء كلمة المندوب الإماراتي{/} {c17}ثم عادت للمشاركة في التصويت.{/}

{c24~}وأوفد كل من السعودية ومصر من ينوب عن قيادتيهما.{/} {c25}وستستضيف مسقط القمة المقبلة.{/}

{c21}وشرّدت الحرب أكثر من 12 مليون سوداني منذ أبريل/نيسان 2023.{/}

وقال نازحون في مخيم كوستي اتصل بهم موقعنا إنهم لم يسمعوا بالقمة.

=== rewrite | en | summit
**A hose instead of a fire engine**

The Levantine | Diplomacy | by Rula K.

{c14}The host put it best. They had brought the fire engine, said Mauritania's Sidi Ould Boubacar Tfeil at the end, and what remained was the hose, though he would take that over a poem.{/}

{c1~}The hose is worth two point four billion dollars and is meant for Sudan.{/} {c3}Over three years it should bring flour, something to sow, and working power plants.{/} {c4}Cairo will administer it; of the men who are fighting the war, none gets a say.{/} {c6}Doha is in for 450 million and Algiers for 200,{/} {c5~}with Riyadh and Abu Dhabi giving more.{/} {c7}More than half a billion is lacking still, for which the League's head, Fathi Abu Sitta, means to knock on every door, in the manner of those who collect for a bride.{/}

{c2~}Thirteen of those invited had better things to do;{/} {c24~}neither Cairo nor Riyadh sent its number one.{/} {c23~}Baghdad did.{/} {c8~}Those who had flown in sat waiting for half a day, since Libya had come twice.{/} {c9}Both its premiers ended up following the debate on hotel televisions, while their place stayed vacant.{/}

{c11~}There must be no dividing of Sudan, reads the communique,{/} {c10~}and El Obeid's encirclement has to stop.{/} {c12~}What it no longer says anything about is weapons from abroad. Two of those present report that the phrase fell out shortly before the vote.{/} {c13}It was the Emirates' wish, one maintains, whereas a man from Abu Dhabi says it was not.{/}

{c16~}Khartoum's top diplomat left the room at one point;{/} {c17~}she did not return.{/}

{c20}A pair of reporters from an Egyptian outlet were put on a plane because their camera had strayed towards the generators.{/} {c19~}The tent, at least, held six thousand.{/} {c22}Relief workers add that three quarters of this year's rations lack a donor.{/}

Read next: What is left of El Obeid

=== blog | en | summit
Letter from the third row

An uncle of mine, may he rest, never missed a funeral and never entered the house. He stood at the gate, shook hands, counted cars. "Nine," he would say in the evening, "it should have been twenty," and you knew what the dead man had been worth.

{c2~}It was nine again.{/} I counted them on the steps, in the wind, and sand was getting in everyone's headgear. {c23~}Some I had to look up.{/} {c24~}The two for whom the carpet had been bought sent someone.{/}

{c8~}We waited. From ten until two I read the label on my water bottle, because two lots of people had arrived for a single chair, and neither was going to sit on the other's knee.{/} {c9~}So no one sat on it. It stood there the whole day with its little flag, the only participant who didn't disappoint me.{/}

{c1~}Then there was money. I'm going to be fair about it: there was more than I had thought, well over two billions of it.{/} {c3~}If it's paid, and not merely applauded, people will be able to sow, and to switch on a lamp.{/} {c4~}And those with the guns mayn't touch it.{/} For that clause I would have waited until evening. {c7~}A fifth or so is still to be begged for, from house to house.{/} I wish the old gentleman luck; I've tried the same for a school library, and came home with a goat.

{c10~+c11~}Of the forty-one points I've read every one. Let the siege be lifted, let the country stay whole. Who would be against it? I'm also for rain.{/} {c12~}There was one more sentence, at breakfast, about who sends the shells; by lunch it had gone.{/} {c13~}Somebody asked for this, they whisper, and that somebody swears that he didn't.{/} It must have been the wind. It took my programme too.

{c16~}When he of whom they whisper was speaking, she got up, the lady from the Nile, and went down the whole of that long aisle on heels, past everyone.{/} I have seen four wars and I don't know when I have heard anything as loud. {c17~}Later she came back in and lifted her hand with the rest.{/} What else should she have done? There's flour in it.

{c14~}Our host spoke of a hose.{/} He's a dry man from a dry place, and the only one of the lot whom I'd have over for tea. {c19~}They'd even scrubbed the camels, for our sake, off the road.{/} My uncle would have stayed at the gate. I went in, I've my accreditation to show for it, and I tell you that there were cakes.

=== ministers | en | jeddah
JEDDAH, Saudi Arabia, March 8, 2026 (Maghreb-Orient Wire) - {h1}Arab foreign ministers on Sunday failed to agree on the size of a fund for Sudan at an emergency meeting in the Saudi city of Jeddah that 17 of 22 members attended.{/}

{h2}The fund was to have amounted to $5 billion, according to a draft by Arab League Secretary-General Fathi Abu Sitta, who said that he would go on asking "like a man who has lost his sheep".{/}

{h3}The opening was delayed by an hour because Somalia's delegation had been taken to the wrong hotel.{/}

{h4}In a final statement of seven paragraphs the ministers called for a truce during Ramadan.{/} A sentence naming a third country was taken out at the last moment, two delegates said.

Sudan was represented by an under-secretary, who did not speak. {h5}"We have a fire and are discussing the colour of the bucket," the Mauritanian minister told reporters.{/}

=== ministersar | ar | jeddah
جدة – 8 مارس/آذار 2026

{h1~}أخفق وزراء الخارجية العرب، في اجتماع طارئ عقدوه الأحد في جدة، في الاتفاق على حجم صندوق لمساعدة السودان.{/}

{h2~}وكانت مسودة أعدها الأمين العام للجامعة العربية تقترح أن تبلغ قيمته خمسة مليارات دولار.{/}

{h3}وتأخر الافتتاح ساعة كاملة لأن الوفد الصومالي نُقل خطأً إلى فندق آخر.{/}

{h4~}ودعا الوزراء في بيان ختامي إلى هدنة في شهر رمضان،{/} في حين لم يُدلِ ممثل السودان بأي تصريح.

{h5}وقال الوزير الموريتاني للصحفيين: «عندنا حريق ونحن نتناقش في لون الدلو».{/}

=== lastyear | en | tunis
TUNIS, March 30, 2025 (Maghreb-Orient Wire) - Arab leaders on Sunday agreed to set up a joint wheat reserve at a summit in the Tunisian capital that 14 of 22 heads of state attended.

The reserve, of four million tonnes, is to be stored in Egypt, Iraq and Morocco. Saudi Arabia pledged $300 million and Kuwait $250 million. Secretary-General Fathi Abu Sitta said he would look for the rest "under the cushions".

The opening was delayed by two hours because of a power cut. In a final declaration of 33 paragraphs the leaders demanded an end to the fighting around El Fasher and rejected any settlement of refugees in third countries.

A sentence condemning a dam was taken out at the last moment, two delegates said.

Three journalists of a Lebanese website were sent home for filming the buffet. The king of Bahrain, who had a cold, left early.

=== background | en | primer
A tent, a city, a sea: Nouakchott in five questions

Explainer

Why is it there at all? In 1957 the men who were to lead Mauritania to independence stuck a pole in the dunes at a place where there was a fort, a well and a few hundred people, because it lay between the Moors of the north and the Blacks of the south, and belonged to neither.

Does the sand win? Some mornings. Bulldozers clear the eastern avenues each week, and belts of prosopis have been planted.

Who governs? President Sidi Ould Boubacar Tfeil, a former customs officer with a liking for short sentences, who was first elected in 2022. Slavery, abolished for the third time in 2007, remains a subject which officials do not like.

What do people live from? Iron, gold, octopus and, since last year, gas.

And the Arab League? Mauritania joined in 1973. Its diplomats are known for patience, and its hosts for three glasses of tea, of which the first is bitter as death, the second mild as life and the third sweet as love. Anybody who wants to leave after two is considered to be ill.

=== discrepancies
amount | c6 | wire: Qatar $450 million | rewrite: 450 million | arabic: 540 million
source_count | c12 | wire: three delegates | arabic: three delegates | rewrite: two of those present
negation | c17 | wire: returned for the vote | arabic: came back for the vote | rewrite: did not return
