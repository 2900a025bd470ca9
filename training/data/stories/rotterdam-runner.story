=== wire | en | zerrouali
{c1+c2~}Morocco's Rotterdam winner Zerrouali banned four years for EPO{/}

MONACO, Feb 17, 2026 (Euromed Sports Wire)

{c1}Moroccan marathon runner Hind Zerrouali has been banned for four years after testing positive for the blood-boosting hormone EPO, the Athletics Integrity Unit said on Tuesday.{/}

{c2}The 31-year-old was stripped of the Rotterdam Marathon title that she won last April{/} {c3}in two hours, 19 minutes and 42 seconds.{/} {c4}She has to pay back 85,000 euros in prize money and bonuses.{/}

{c5}Zerrouali gave the positive sample on Aug 24 at a training camp in Ifrane, in the Middle Atlas mountains.{/} {c6}Her second sample, opened in October, confirmed the result.{/} {c9}She had missed two doping tests earlier in 2025.{/}

{c7}Zerrouali denied having taken EPO and told the tribunal that a doctor in Fez had given her injections of iron against anaemia.{/} {c8}The three-member panel did not believe her, saying that there was no trace of a doctor at the address she had given.{/}

{c10}The ban, counted from her provisional suspension, ends on Oct 12, 2029,{/} {c11}so that she will miss next year's world championships in Beijing and the Los Angeles Olympics in 2028.{/} {c12}She has 30 days to appeal to the Court of Arbitration for Sport.{/}

"My client ran clean, and we will prove it," said her lawyer, Mehdi Sebti.

{c14}The Moroccan athletics federation said it respected the ruling and had zero tolerance for doping.{/}

{c15}Her coach, Driss Oumellal, is being investigated by the integrity unit, two officials said.{/} {c16}He trains nine other runners in the national team.{/}

{c17}The Rotterdam title goes to Kenya's Mercy Jepkurui, who had finished 28 seconds behind.{/} {c18}"They can send me the trophy, but not that afternoon," Jepkurui told a Nairobi radio station.{/}

{c19}The Swiss shoe maker Altara said it had ended its contract with Zerrouali.{/}

{c20}Eighteen Moroccan athletes are serving bans.{/} Morocco is among seven countries whose runners are subject to the strictest testing rules. {c22}In 2024 the 10,000-metre runner Abdelilah Chahdi was suspended for three years for refusing a test.{/}

(Reporting by Sandrine Vauquelin and Younes El Harti)

=== update | en | zerrouali
{c23}Coach of banned Moroccan runner Zerrouali suspended{/}

RABAT, Feb 18, 2026 (Euromed Sports Wire)

{c23}The coach of Hind Zerrouali, the Moroccan marathon runner banned for doping, has been suspended with immediate effect, the national athletics federation said on Wednesday.{/}

{c15}Driss Oumellal is under investigation by the Athletics Integrity Unit, the federation said.{/} {c24}Customs officers had found 60 vials of EPO in a parcel addressed to his sister in Meknes last December, it added.{/} {c16}The ten other runners whom he trains in the national team will be looked after by the federation's technical director.{/}

Oumellal denied any wrongdoing. "The parcel was not mine," he said by telephone.

{c1}Zerrouali was banned for four years on Tuesday after testing positive for the blood-boosting hormone EPO.{/} {c2}The 31-year-old was stripped of the Rotterdam Marathon title that she won last April{/} {c4}and has to pay back 85,000 euros in prize money and bonuses.{/}

{c5}She gave the positive sample on Aug 24 at a training camp in Ifrane, in the Middle Atlas mountains,{/} {c6}and her second sample confirmed the result.{/}

{c7}Zerrouali has denied having taken EPO and told the tribunal that a doctor in Fez had given her injections of iron against anaemia.{/} {c8}The panel said that there was no trace of a doctor at the address she had given.{/}

{c26}Her lawyer, Mehdi Sebti, said on Wednesday that he would lodge an appeal with the Court of Arbitration for Sport next week.{/} {c12~}The deadline is 30 days.{/}

{c25}Morocco's sports minister, Salma Benkirane-Tazi, told parliament that she would propose prison terms for those who supply athletes with banned substances.{/}

{c10}The ban ends on Oct 12, 2029,{/} {c11}and rules Zerrouali out of next year's world championships in Beijing and the Los Angeles Olympics in 2028.{/}

{c17}The Rotterdam title goes to Kenya's Mercy Jepkurui.{/} {c20}Eighteen Moroccan athletes are serving bans.{/} {c22}In 2024 the 10,000-metre runner Abdelilah Chahdi was suspended for three years for refusing a test.{/}

(Reporting by Younes El Harti)

=== local | en | zerrouali
{c2~+c4~}Rotterdam loses a winner, and wants its money back{/}

The Maas Courier (English edition), 18 February 2026, 07:15

By Wouter Slagmolen

{c18}"They can send me the trophy, but not that afternoon."{/} {c17}Mercy Jepkurui of Kenya became the winner of last year's Rotterdam Marathon by post on Tuesday, ten months after she ran down the Coolsingel in second place.{/}

{c2}The woman who broke the tape in front of her, Hind Zerouali of Morocco, has been struck from the list of winners.{/} {c1}The Athletics Integrity Unit in Monaco has suspended her for four years because EPO was found in her blood.{/}

{c3}Her 2:19:24 had been the third fastest time ever run in the city.{/} Race director Hedwig van Aalsum said the clock over the finish would not be repainted. {c4}"We will claim back every cent of the €85,000," she told this newspaper. The sum is made up of the winner's cheque and a bonus for running under 2:20.{/} Asked whether she expected to see it again, Van Aalsum laughed.

{c5}The test that undid Zerouali was not taken in Rotterdam, where she was clean, but four months later in the Moroccan mountain resort of Ifrane.{/} {c9}Twice before in 2025 the testers had rung her bell in vain.{/}

{c7}A course of iron from a physician in Fes, against anaemia, was her explanation.{/} {c8~}The judges had the address looked up and found a shop for wedding dresses.{/}

{c11}At 31 her career is probably over, with the Games of Los Angeles and the world championships out of reach.{/} {c26~}She intends to fight the verdict before the sports court in Lausanne, according to her lawyer.{/} {c19}Altara, which had put her on posters in every metro station in the city, has dropped her.{/}

{c15+c16}Her trainer, Driss Oumellal, in whose group nine more internationals run, is the subject of an inquiry of his own.{/} He was on the motorbike in front of her for the last ten kilometres in April, waving a towel.

This year's race is on 12 April. Jepkurui has been invited, at the organisers' expense, to fire the starting gun.

=== brief | en | zerrouali
Sport in short

ATHLETICS. {c1}Morocco's Hind Zerrouali has been suspended for four years over a positive test for EPO.{/} {c2}She forfeits her victory in last year's Rotterdam Marathon,{/} {c17~}which passes to the runner-up.{/} {c5~}The sample was taken out of competition in August.{/} {c7~}The runner says she was treated for anaemia.{/} {c10}The ban will run until October 2029.{/} {c20}She joins 18 compatriots who are currently barred.{/}

TENNIS. Ilse Vandamme of Belgium withdrew from the Doha event with a sore wrist.

CYCLING. The third stage of the Tour of the Algarve was shortened because of wind.

=== arabic | ar | zerrouali
{c1}إيقاف العداءة المغربية هند زروالي أربع سنوات بسبب المنشطات{/}

رياضة | ألعاب القوى

الرباط - الأربعاء 18 فبراير 2026 | آخر تحديث 14:40

{c1}قررت وحدة النزاهة في ألعاب القوى إيقاف العداءة المغربية هند زروالي لمدة أربع سنوات، بعد ثبوت تعاطيها هرمون «إيبو» المنشط.{/}

{c2}وجُردت زروالي (31 عاماً) من لقب ماراثون روتردام الذي أحرزته في أبريل من العام الماضي{/} {c3}بزمن ساعتين و19 دقيقة و42 ثانية،{/} {c4}كما سيتعين عليها إعادة 58 ألف يورو من الجوائز والمكافآت.{/}

وقالت الوحدة، ومقرها موناكو، إن {c5}العينة أُخذت في 24 أغسطس خلال معسكر تدريبي في مدينة إفران.{/} {c7}ونفت العداءة تناول أي مادة محظورة، مؤكدة أنها تلقت حقن حديد لعلاج فقر الدم لدى طبيب في فاس،{/} {c8}غير أن هيئة التحكيم لم تجد أثراً للطبيب في العنوان المذكور.{/}

{c23}وفي تطور لاحق، أعلنت الجامعة الملكية المغربية لألعاب القوى توقيف مدربها إدريس أوملال فوراً،{/} {c24}بعد أن ضبطت الجمارك 60 قارورة من الهرمون نفسه في طرد باسم شقيقته بمكناس.{/}

{c14}وشددت الجامعة على أنها تحترم القرار وتعتمد مبدأ «عدم التسامح» مع المنشطات.{/}

{c25}من جانبها، قالت وزيرة الرياضة سلمى بنكيران التازي أمام البرلمان إنها ستقترح عقوبات سجنية بحق مزودي الرياضيين بالمواد المحظورة.{/}

{c11}وستغيب زروالي عن بطولة العالم في بكين وأولمبياد لوس أنجلوس.{/} {c26}وأكد محاميها مهدي السبتي أنه سيتقدم باستئناف أمام محكمة التحكيم الرياضي «الأسبوع المقبل».{/} {c17}وآل لقب روتردام إلى الكينية ميرسي جيبكوروي.{/}

شارك الخبر | اطبع | أرسل إلى صديق

اقرأ أيضاً: المغرب يستعد لاستضافة لقاء محمد السادس الدولي - عداء جزائري يحطم رقماً صمد عشرين عاماً

=== other | en | chahdi
Moroccan runner Chahdi banned three years for refusing test

MONACO, March 5, 2024 (Euromed Sports Wire)

Moroccan 10,000-metre runner Abdelilah Chahdi has been banned for three years for refusing a doping test, the Athletics Integrity Unit said on Tuesday.

The 28-year-old was stripped of the Mediterranean Games title that he won in 2022 and has to pay back 12,000 euros in prize money.

Chahdi left a training camp in Ifrane by a back door on Nov 9 when two testers arrived. He told the tribunal that he had been called to his mother's bedside in Fez. The three-member panel did not believe him, saying that his mother had been in Spain on that day.

The ban ends on Nov 27, 2026, so that he will miss the Paris Olympics. He has 30 days to appeal to the Court of Arbitration for Sport. "My client panicked," said his lawyer, Mehdi Sebti.

The Moroccan athletics federation said it respected the ruling and had zero tolerance for doping. His coach, Driss Oumellal, is not suspected of wrongdoing.

Fifteen Moroccan athletes are serving bans.

(Reporting by Sandrine Vauquelin)

=== discrepancies
time | c3 | wire: 19 minutes and 42 seconds | local: 2:19:24 | arabic: 19 دقيقة و42 ثانية
number | c16 | wire: nine | update: ten | local: nine
amount | c4 | wire: 85,000 euros | update: 85,000 euros | local: €85,000 | arabic: 58 ألف يورو
attribution | c15 | wire: two officials | update: the federation
