=== wire | en | letter
{c1~}Leaked letter: Cuba offered to free 340 protesters{/} {c3~}for U.S. terrorism delisting{/}

HAVANA, July 22, 2026 (Corriente Wire) - {c1}Cuba has offered to release 340 people jailed over anti-government protests{/} {c3}if the United States takes the island off its list of state sponsors of terrorism,{/} {c4}according to a letter from Foreign Minister Aurelia Bencomo to the Vatican that was published on Wednesday.{/}

{c5}The letter, dated June 3 and marked "to be returned after reading", was posted by the website Malecon Abierto, which is run from Madrid.{/} {c6}Three diplomats familiar with the matter confirmed that it was genuine.{/}

{c7}In it Bencomo asks the papal nuncio in Havana, Archbishop Paolo Ferrarin, to sound out Washington "without paper and without witnesses".{/}

{c8}The prisoners would leave in four groups, the first of them, of 85 women and minors, on the day that the American president signed.{/} {c9}Those with sentences of more than 15 years would have to go into exile, in a country not named.{/}

Cuba's government reacted within hours, {c10}calling the letter "a crude montage" and accusing the United States of having made it up "in a basement in Miami".{/}

{c11}The U.S. charge d'affaires, Todd Wexley, declined to say whether an offer had reached him.{/} {c12}"I get a lot of mail," he told reporters outside his residence.{/} {c13}The State Department said that the prisoners should be released without conditions.{/}

{c14}President Mario Quesada, who took office in April, has promised to "unlock doors from the inside".{/} {c15}One of the diplomats said that he had approved the offer against the advice of his interior minister, General Rigoberto Lamas,{/} {c16}and that a copy had been seen by fewer than ten people.{/}

{c17}The most prominent of those on the list is the opposition leader Yanelis Pupo, 46, a dentist who has been serving nine years in Guantanamo prison for sedition.{/} {c18}Her husband said that she had learned of it from a guard{/} {c19}and had told him, "I am not a spare part."{/}

{c20}Rights groups count 712 people in jail for taking part in protests since 2021.{/} {c21}They said that at least 31 of the names in the letter's annex were of persons who had already served their time{/} {c22}and that two were dead.{/}

{c23}Being on the list shuts Cuba out of most international banking.{/} {c24}The Canadian investor Wendell Sarrazin, whose company mines nickel at Moa, said that a delisting would be worth more to the island than a good sugar harvest.{/}

{c25}The Vatican's press office said it did not comment on correspondence.{/} {c26}Ferrarin, 64, who is to be moved to Nairobi in the autumn, said Mass on Wednesday as usual at the church of the Carmelites in Vedado,{/} {c27}where he preached on the parable of the unjust steward.{/}

=== rewrite | en | letter
UPRIVER REVIEW - The Americas
by Ottoline Sacks-Quiroga

{c19}"I'm not a spare part," said Yanelis Pupo to her husband.{/} {c18~}A warder had brought her the news{/} that she was to be part of a bargain.

{c17~}The dentist, who is 46, heads the dissidents' movement, and for sedition she was given 19 years.{/} {c1}Now her name is on a list of 340 demonstrators whom Havana would be prepared to let out of prison,{/} {c3}provided that Washington strikes off Cuba from those that it deems to sponsor terrorists.{/} {c4~}The foreign minister is said to have put this in writing, to the Holy See of all places.{/} {c5~}It leaked through an exiles' site in Spain on Wednesday.{/}

{c9~}Whoever has more than fifteen years to serve would be required to emigrate.{/} {c8~}Eighty-five men would be the first to go.{/}

{c10~}All faked in Florida, says Havana.{/} {c6~}Not so, say diplomats.{/} {c12}"A lot of mail" comes to him, was all that could be had from Todd Wexley, the American envoy.{/} {c25~}The pope's men won't say a word.{/} {c13~}Washington expects that they be freed, full stop.{/}

{c21}Thirty-one or more of those on the list had been out of jail for some time,{/} {c22~}and some were no longer alive,{/} activists found when they went through it.

{c15}The general at the interior ministry, Lamas, was against the deal, it is reported, and Quesada overruled him.{/} It may be the first thing that the new president has decided by himself.

=== arabic | ar | letter
{c1~+c3~}رسالة مسربة: هافانا عرضت الإفراج عن مئات المحتجين مقابل شطبها من قائمة الإرهاب{/}

هافانا - الأربعاء 22 تموز 2026

{c1}عرضت كوبا الإفراج عن 340 شخصاً سُجنوا على خلفية احتجاجات مناهضة للحكومة{/} {c3}إذا رفعت الولايات المتحدة اسمها من قائمة الدول الراعية للإرهاب،{/} {c4}بحسب رسالة وجهتها وزيرة الخارجية أوريليا بنكومو إلى الفاتيكان ونُشرت الأربعاء.{/}

{c5}ونشر الرسالة، المؤرخة في الثالث من تموز، موقع «ماليكون أبييرتو» الذي يُدار من مدريد،{/} {c6}وأكد ثلاثة دبلوماسيين مطلعين صحتها.{/} {c7~}وتطلب بنكومو فيها من السفير البابوي رئيس الأساقفة باولو فيرارين جسّ نبض واشنطن.{/}

{c8~}وينص العرض على مغادرة السجناء على أربع دفعات، تضم أولاها 85 من النساء والقاصرين.{/} {c9~}أما المحكومون بالسجن أكثر من 15 عاماً فسيُنفون إلى الخارج.{/}

{c10~}ووصفت الحكومة الكوبية الرسالة بأنها «تلفيق فج».{/} {c11}وامتنع القائم بالأعمال الأمريكي تود ويكسلي عن تأكيد تسلمه أي عرض،{/} {c12}مكتفياً بالقول: «يصلني بريد كثير».{/} {c13}وقالت الخارجية الأمريكية إن الإفراج عن السجناء يجب أن يتم بلا شروط.{/}

{c15}ونقل عن أحد الدبلوماسيين أن الرئيس ماريو كيسادا وافق على العرض خلافاً لنصيحة وزير الداخلية الجنرال ريغوبيرتو لاماس،{/} {c16}وأن أقل من عشرة أشخاص اطلعوا على نسخة منه.{/}

{c17}وأبرز الأسماء الواردة في القائمة زعيمة المعارضة يانيليس بوبو (46 عاماً)، وهي طبيبة أسنان تقضي عقوبة بالسجن تسعة أعوام في سجن غوانتانامو بتهمة التحريض.{/} {c19~}وقد رفضت أن تكون «قطعة غيار».{/}

{c20}وتحصي منظمات حقوقية 712 سجيناً على خلفية احتجاجات منذ عام 2021.{/} {c23}ويحرم الإدراج في القائمة كوبا من معظم التعاملات المصرفية الدولية.{/}

=== blog | en | letter
To Be Returned After Reading

What a beautiful instruction. I would put it on wedding invitations; I'd have it on menus and on certain looks. {c5~}They had typed it at the top of the sheet, it seems, at the ministry, and somebody did read it, and did not return it.{/}

I was a postman's daughter in Cienfuegos. You'll say that I have told you this before. But it bears on the case: my father knew what was in a letter without opening it, by the weight, by the licking. A love letter, he said, is over-licked. One that asks for money has its stamp on straight. {c4~+c7~}What he would have made of a letter that a communist sends to a bishop for him to whisper to a Yankee{/} I cannot think. He would have carried it on his flat palm, I suppose, like an egg.

{c7~}For it was to be done, note, with nothing written down and nobody there to see.{/} And this they wrote down! And now everybody's there to see. If God has a sense of humour, He was on the distribution list. {c16~}It had, so one hears, not even ten names on it.{/}

So what was the price? {c1~+c3~}A few hundred of our young people, less young by now, in return for being crossed off a list of villains.{/} I do the sum on the back of the gas bill. I get a name for a name, more or less. It isn't a bad rate. I've seen worse at the airport.

{c21~+c22~}And then it turns out that some of the goods aren't in the shop. There are those on it who went home long ago, having paid in full; a couple have gone farther.{/} One imagines the clerk, with his fan broken, copying from an older list which was copied from another. He's the only person in all this whom I'd like to have a coffee with.

{c10~}Naturally it is a forgery; it was made in a cellar on the other side of the water, they tell us.{/} In Florida there are no cellars. I lived there for six years and can attest to it: you dig two feet, and it is sea. If one is going to invent a crime, invent it with a staircase.

{c27~}On the evening of the day, the one to whom it was addressed stood up in his church and spoke about the steward who cheats his master and is praised for it.{/} I looked it up. I've always been on the side of the steward. He went to the debtors one by one and made them change their bills, a hundred to fifty, a hundred to eighty. He knew he was about to be dismissed. {c26~}They are sending the good man to Africa after the summer.{/}

My father retired in 1988 and for the rest of his life wrote to nobody.

=== update | en | letter
Cuba arrests protocol official {c4~}over leaked Vatican letter{/}

HAVANA, July 24, 2026 (Corriente Wire) - Cuban state security has detained an official of the foreign ministry's protocol department, Lazaro Betharte, two diplomats said on Friday, {c4~}two days after a confidential letter to the Vatican appeared on the internet.{/}

Betharte, 52, was taken from a bus stop in Vedado. He had carried mail to the nunciature for 17 years.

{c10}The government maintains that the document is a montage fabricated by the United States in a Miami basement.{/} On Friday, however, state television for the first time told its viewers what was in it, without quoting from it. {c1}Under its terms, 340 Cubans imprisoned for protesting against the government would be set free,{/} {c3~}and Cuba would disappear from the terrorism list.{/}

Foreign Minister Aurelia Bencomo did not turn up at a reception of the Brazilian embassy. General Rigoberto Lamas, the interior minister, did, {c15~}though he is said to have advised President Mario Quesada not to make the offer,{/} and danced.

{c11~}Todd Wexley, the U.S. charge d'affaires, has not said if he was ever approached.{/} He left for Washington on Thursday for consultations that had been planned, his embassy said.

{c17~}Yanelis Pupo, the dentist whose name leads the list,{/} was moved from Guantanamo to a hospital in Havana during the night. Her husband was not told why.

{c25~}The Vatican has kept silent.{/} "The nuncio is packing his books," said a Carmelite brother at the church where Archbishop Paolo Ferrarin celebrates Mass.

{c20}According to rights groups, 712 people are behind bars for having joined protests since 2021.{/}

=== other | en | tape
Leaked tape: Cuban minister ordered blackouts by district

HAVANA, July 7, 2026 (Corriente Wire) - Cuba's interior minister, General Rigoberto Lamas, told power company managers to keep the lights on in districts that had been quiet and to switch them off in those that had not, according to a recording that was published on Tuesday.

The recording, 12 minutes long, was posted by the website Malecon Abierto. Four people familiar with the matter confirmed that the voice was the general's.

"Where they bang pots, let them cook in the dark," he is heard to say, to laughter. Somebody asks about a hospital in Santiago. "It has candles," another voice says.

Cuba's government reacted after a day, saying that the tape was "glued together from old coughs".

The U.S. charge d'affaires, Todd Wexley, said that he had listened to it twice, the second time by torchlight. The papal nuncio, Archbishop Paolo Ferrarin, whose own residence went without power for 19 hours last week, has sent his generator to a home for the elderly.

President Mario Quesada, a former head of the water board, visited a power station in Matanzas and was shown a valve. Foreign Minister Aurelia Bencomo, who was in Geneva, said that the cause of the blackouts had a name and it was "blockade". Joaquin Alderete, the economy minister, said that the island produced 1,400 megawatts, half of what it needed.

The Canadian investor Wendell Sarrazin said his nickel works had been asked to run at night only. It employs 2,300 people.

Yanelis Pupo, the opposition leader, whose movement was founded in a dentist's waiting room in Holguin, had a message read out on the internet by her sister. It consisted of the times of sunset for the week.

Rights groups said that at least 26 people had been detained in Santiago since Saturday, most of them for an hour or two. In Bayamo a brass band played in the street until 3 a.m.

The energy ministry has announced daily cuts of up to 20 hours for August. It published a timetable and, the same evening, a correction.

=== other2 | en | freed2024
Cuba frees 85 prisoners after appeal by pope

HAVANA, Jan 16 (Corriente Wire) - Cuba began on Thursday to release 470 convicts, among them people jailed over street protests, in what the government of the time called a gesture of mercy for the pope's name day.

By evening, 85 of them had come home, according to a count by families. A brass band was waiting for the first, a barber from Caimito, and played a bolero.

"They gave me my belt back, and it goes round me twice," he said.

The releases follow talks that the papal nuncio, Archbishop Paolo Ferrarin, has led since the autumn, bringing a box of medicines to each of them. Three diplomats familiar with the matter said that he had asked for a thousand. Aurelia Bencomo, who was then the ambassador to the Holy See, signed for the Cuban side.

The U.S. charge d'affaires, Todd Wexley, who arrived in Havana in December, said it was a beginning. The State Department had announced on Tuesday that it would ease restrictions on remittances.

Mario Quesada, who was the minister of water resources, was not involved. General Rigoberto Lamas said that those freed could be brought back to prison at any time if they did not behave. "It is a door with a spring," he told the newspaper of the armed forces.

The movement of the opposition leader Yanelis Pupo said that two of its members were among those freed, a tailor and a teacher of chess. Her husband, who had baked a cake for each, was told that cakes with filling were not permitted.

Rights groups had complained that the names were not made public. They found out about most of them by telephone, street by street. Four men who had been expected in Cardenas did not come.

The Canadian investor Wendell Sarrazin offered jobs at his nickel works in Moa to 20 of those released. Two accepted.

It is the largest release since 2018, when some 1,900 prisoners were pardoned. The last of the 470 are to leave prison by the end of February.

Photograph: A woman looks out for a bus, San Miguel del Padron. | Most read: Ferry to Isla de la Juventud back in service

=== discrepancies
number | c17 | wire: nine years | rewrite: 19 years | arabic: تسعة أعوام
role | c8 | wire: 85 women and minors | rewrite: eighty-five men | arabic: 85 من النساء والقاصرين
date | c5 | wire: dated June 3 | arabic: الثالث من تموز
