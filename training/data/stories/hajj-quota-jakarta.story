=== wire | en | quota
{c1~}Indonesia arrests former minister over sale of haj places{/}

JAKARTA, Jan 8, 2026 (Selat News Agency)

{c1}Indonesia's anti-graft commission arrested the former minister of religious affairs, Fuad Hasyim Pranoto, on Thursday{/} {c2}on suspicion of having sold 9,400 haj places that were reserved for elderly pilgrims.{/}

{c3}The places were part of an additional quota of 20,000 which Saudi Arabia granted to Indonesia for the pilgrimage of 2024.{/} {c4}By law, 92 percent of them should have gone to people on the public waiting list,{/} {c5}but the minister split the quota in half and gave one half to private travel agencies,{/} {c6}the commission's chairwoman, Ratih Kusumadewi, said.{/}

{c7}Some 140 agencies paid between $2,600 and $7,000 a place.{/} {c8}The state lost about 1.1 trillion rupiah ($66 million),{/} according to the audit board.

{c9}Pranoto, 52, was led out of the building in an orange vest.{/} {c10}"I gave the places to Muslims. Is that a crime?" he said to journalists.{/} {c11}His lawyer, Boyke Situmeang, said that the division of the quota had been agreed with the Saudi ministry.{/}

{c12}The Saudi ministry of haj said that how a country distributes its places is a matter for that country.{/}

{c13}Investigators seized five houses, a fleet of eleven cars and two racehorses.{/} {c14}They found $1.6 million in cash in the house of his special assistant, Gus Alvin,{/} {c15}who has left for Malaysia.{/} {c16}Interpol has been asked to find him.{/}

{c17}Indonesians who register today must wait 26 years on average for their turn,{/} {c18}and in South Sulawesi as many as 47.{/} {c19}At least 3,800 persons on the list have died since 2024, a consumer group said.{/}

{c20}"My father sold his buffaloes in 2011 and was given a number. He died with the number in his pocket," said Nurhaliza Daeng Tojeng, a schoolteacher in Makassar.{/}

{c21}President's spokesman Arif Budihardjo said the government would not interfere in the case.{/} {c22}Nahdlatul Fikri, the Islamic organisation to which Pranoto belongs, suspended him from its board.{/}

{c23}If convicted, he faces up to 20 years in prison.{/} {c24}Another former minister of religious affairs was jailed for ten years in 2016 for misusing the pilgrims' fund.{/}

{c25}The pilgrimage has been run by a new ministry of its own since September.{/}

(Reporting by Wening Astari)

=== release | en | quota
CORRUPTION ERADICATION COMMISSION
Public Relations Bureau

Press Release No. 11/HM.01/2026

Jakarta, 8 January 2026

COMMISSION DETAINS FORMER MINISTER F.H.P. IN THE MATTER OF THE ADDITIONAL HAJ QUOTA

{c1~}The Commission has today detained F.H.P., Minister of Religious Affairs in the period 2020-2024, for the first 20 days, following his examination as a suspect.{/}

The construction of the case is as follows:

1. {c3}In the year 1445 H/2024, the Kingdom of Saudi Arabia accorded Indonesia an additional quota of 20,000 pilgrims.{/}

2. {c4}Pursuant to Law Number 8 of 2019, the said quota is to be allocated in the proportion of 92 per cent to the regular haj and 8 per cent to the special haj.{/}

3. {c5}F.H.P. issued a ministerial decree allocating 50 per cent to each, so that 10,000 places were placed at the disposal of the organisers of the special haj.{/}

4. {c2}A total of 8,400 places to which elderly regular pilgrims had a right were thereby traded.{/}

5. {c7}Organisers numbering approximately 140 remitted a "commitment fee" of USD 2,600 up to USD 7,000 for each place.{/}

{c8}According to the calculation of the Audit Board, the loss to the State amounts to Rp 1.1 trillion.{/}

{c13}In the course of the searches the investigators confiscated five land and building assets, eleven four-wheeled vehicles and two horses.{/} {c14~}Foreign currency in the amount of USD 1.6 million was secured at a residence belonging to G.A., special staff to the Minister.{/} {c16~}The Commission has submitted a request for a Red Notice in respect of G.A.{/}

{c23~}The suspect is charged under Article 2 and Article 3 of the Anti-Corruption Law.{/}

The Commission expresses its thanks to the public for the information provided, and appeals to all parties to be cooperative.

Contact: 198 (call centre)

=== arabic | ar | quota
{c1~+c2~}إندونيسيا.. توقيف وزير الشؤون الدينية السابق في قضية «بيع حصص الحج»{/}

جاكرتا – «وكالات»
الجمعة: 9 يناير 2026
19 رجب 1447هـ

العالم الإسلامي

{c1}أوقفت هيئة مكافحة الفساد في إندونيسيا أمس الخميس وزير الشؤون الدينية السابق فؤاد هاشم برانوتو،{/} {c2}للاشتباه في بيعه 9400 مقعد من مقاعد الحج كانت مخصصة لكبار السن.{/}

{c6}وأوضحت رئيسة الهيئة راتيه كوسوماديوي{/} {c3}أن المقاعد جزء من حصة إضافية تبلغ 20 ألف حاج منحتها المملكة العربية السعودية لإندونيسيا في موسم 2024،{/} {c4}وكان القانون يقضي بتوجيه 92 في المئة منها إلى المسجلين في قائمة الانتظار،{/} {c5}لكن الوزير قسّمها مناصفة بينهم وبين شركات السفر الخاصة.{/}

{c7~}ودفعت نحو 140 شركة ما يصل إلى سبعة آلاف دولار عن المقعد الواحد،{/} {c8}وبلغت خسائر الدولة، بحسب ديوان المحاسبة، 1.1 تريليون روبية (نحو 66 مليون دولار).{/}

{c10}وقال برانوتو (52 عاماً) للصحفيين: «أعطيت المقاعد لمسلمين، فهل هذه جريمة؟».{/} {c11}وأشار محاميه بويكي سيتومانغ إلى أن تقسيم الحصة جرى بالاتفاق مع وزارة الحج السعودية،{/} {c12}غير أن الوزارة أكدت أن توزيع المقاعد داخل كل دولة شأن يخصها.{/}

{c13}وصادر المحققون خمسة منازل و11 سيارة وحصانَي سباق،{/} {c14}وعثروا على 1.6 مليون دولار نقداً في منزل مساعده الخاص غوس ألفين{/} {c15}الذي غادر إلى سنغافورة.{/}

{c17}وينتظر الإندونيسي 26 عاماً في المتوسط لأداء الفريضة،{/} {c18}وترتفع المدة إلى 47 عاماً في سولاويزي الجنوبية.{/} {c19}وتقول جمعية للمستهلكين إن 3800 على الأقل من المنتظرين توفوا منذ عام 2024.{/}

{c23}ويواجه الوزير السابق في حال إدانته عقوبة قد تصل إلى السجن 20 عاماً.{/} {c25}يُذكر أن شؤون الحج في إندونيسيا انتقلت منذ سبتمبر الماضي إلى وزارة مستقلة.{/}

نسخ الرابط | شارك | حفظ المقال

موضوعات ذات صلة: قرعة الحج.. أسئلة وأجوبة | كم عدد حجاج آسيا هذا العام؟

=== column | ar | quota
مقالات الرأي

رقمٌ في جيب الميت

عبد السلام باقيس

السبت: 10 يناير 2026 (آخر تعديل 22:15)

حججتُ مرة واحدة، وكان في الخيمة المجاورة شيخ من جزر بعيدة، يبتسم كلما التقت أعيننا ولا نملك لغة نتبادلها. في اليوم الثالث فهمت من مرافقه أنه باع مركبه ليجيء، وأنه لا يعرف كيف سيصطاد حين يعود. سألته بالإشارة: والرزق؟ فرفع إصبعه إلى السماء. ما زلت أستحيي من سؤالي.

{c1~+c2~}تذكرته هذا الأسبوع حين قرأت أن من كان هناك وزيراً للدين، نعم للدين، سيق إلى السجن لأن مقاعد الشيوخ بيعت لمن يدفع.{/} {c9~}أخرجوه إلى الكاميرات بسترة برتقالية،{/} {c10~}فقال للناس ما معناه: وهل ذهبت المقاعد إلى غير المسلمين؟{/} حجة بليغة، ينقصها أن اللص لو تصدق بالمسروق على مسلم لصار ولياً.

كيف يُسرق الدور؟

السرقة التي نعرفها أخذُ مال. أما هذه فأخذُ زمن. {c17~}في ذلك البلد يُسجّل المرء اسمه شاباً ويأتيه الدور كهلاً، بعد ربع قرن ونيّف،{/} {c18~}وفي بعض الأقاليم يقارب الانتظار نصف قرن.{/} {c19~}آلاف ماتوا وهم ينتظرون.{/} {c20~}ومن أوجع ما قرأت قول معلّمة إن أباها باع جواميسه فأعطوه رقماً، فمات والرقم في جيبه.{/} من يعوّض هذا؟ أي ديوان محاسبة يحسبه بالتريليونات؟

• {c3~}جاءت زيادة كريمة من بلد الحرمين بعشرين ألف مقعد.{/}
• {c4~+c5~}وكان حق المنتظرين فيها أن ينالوا جلّها، فقُسمت بينهم وبين المكاتب نصفين، كما تُقسم الغنيمة.{/}
• {c7~}ودفع كل مكتب عن كل رأس آلاف الدولارات.{/}

هذه هي الحكاية، والباقي ديكور: {c13~}بيوت وسيارات وحصانان للسباق.{/} لا أدري لماذا أغضبني الحصانان أكثر من غيرهما.

لسنا أحسن حالاً

وقبل أن نمصمص الشفاه على القوم، لنسأل أنفسنا عن «حج المجاملة» في بلادنا: كم نائباً ووجيهاً وصحفياً سافر على مقعد كان لأرملة؟ أعرف منهم من حج سبع مرات ولم يدفع في واحدة. {c24~}على الأقل هناك، فإن الهيئة التي قبضت على هذا الوزير سبق أن رأت سلفاً له يُسجن عشر سنين بمال الحجاج.{/} أما عندنا فلا أحد قبض على أحد، والحمد لله على نعمة الستر.

{c22~}حتى جماعته نحّته عن مجلسها،{/} {c21~}وقال أهل الحكم إنهم لن يتدخلوا.{/} سنرى. القضاء طويل، لكنه، في بلاد الانتظار تلك، لن يكون أطول من الطابور.

شيخ الخيمة، إن كنت حياً: أرجو أن أحداً أعارك مركباً.

=== brief | en | quota
Haj scandal: ex-minister in orange

Selat Daily, 2-minute briefing | Fri 9 Jan | 1.2k views

{c1~}The man who looked after the souls of 240 million Indonesian Muslims is behind bars.{/} {c2~+c3~}Fuad Hasyim Pranoto is accused of having turned thousands of additional haj places, a present from the Saudis, into money.{/} {c9}In the vest that the commission keeps for its suspects, the 52-year-old was shown to the press,{/} {c10}which he asked whether it was a crime to give places to Muslims.{/} {c14+c15~}His assistant, in whose home $6.1 million in notes turned up, is out of the country.{/} {c22}Nahdlatul Fikri has suspended Pranoto from its leadership.{/} {c11+c12~}His counsel maintains that Riyadh had consented to the fifty-fifty split; Riyadh says it is none of its business.{/} {c24}A predecessor of his was given ten years in 2016.{/}

=== other | en | fund
Indonesia jails former haj fund director for seven years

JAKARTA, July 3, 2025 (Selat News Agency)

{e1}A Jakarta court on Thursday sentenced the former director of the pilgrims' savings fund, Maruli Hasibuan, to seven years in prison{/} {e2}for having put 940 billion rupiah ($58 million) of pilgrims' money into a shopping mall which was never built.{/}

{e3}"The mall was for Muslims. Is that a crime?" Hasibuan said to journalists as he was led out of the building.{/} {e4}His lawyer, Boyke Situmeang, said that the investment had been approved by the religious affairs minister, Fuad Hasyim Pranoto.{/} {e5}Pranoto, who testified in May, denied this.{/}

The anti-graft commission's chairwoman, Ratih Kusumadewi, had asked for 12 years. {e6}Investigators seized two houses and a boat.{/}

Indonesians who register for the haj must wait 26 years on average for their turn. "We put our buffaloes in that fund," said a farmer outside the court.

(Reporting by Wening Astari)

=== other_ar | ar | fund
إندونيسيا: السجن 7 سنوات لمدير صندوق الحج السابق

جاكرتا – «وكالات»
السبت: 5 يوليو 2025

العالم الإسلامي

{e1}حكمت محكمة في جاكرتا على المدير السابق لصندوق مدخرات الحجاج مارولي هاسيبوان بالسجن سبع سنوات{/} {e2}لاستثماره 940 مليار روبية (58 مليون دولار) من أموال الحجاج في مركز تجاري لم يُبنَ قط.{/}

{e3}وقال هاسيبوان للصحفيين أثناء خروجه: «المركز كان للمسلمين، فهل هذه جريمة؟».{/} {e4}وذكر محاميه بويكي سيتومانغ أن وزير الشؤون الدينية فؤاد هاشم برانوتو وافق على الاستثمار،{/} {e5~}وهو ما نفاه الوزير.{/}

{e6}وصادر المحققون منزلين وقارباً.{/} وقال أحد المتضررين إنه باع أرضه ليودع ثمنها في الصندوق.

نسخ الرابط | شارك | حفظ المقال

=== discrepancies
number | c2 | wire: 9,400 haj places | release: 8,400 places | arabic: 9400 مقعد
place | c15 | wire: left for Malaysia | arabic: غادر إلى سنغافورة
amount | c14 | wire: $1.6 million | release: USD 1.6 million | arabic: 1.6 مليون دولار | brief: $6.1 million
