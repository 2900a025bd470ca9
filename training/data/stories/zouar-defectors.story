=== radio | en | truce
VOICE OF THE LAKE / English service for West Africa / 18 hours UTC / item 1

PRESENTER: Good evening. {c1~}He swore that he would enter the capital on a tank or in a coffin. In the end Mahamat Seid Kossei came by Boeing.{/} {c2}The leader of one of Chad's oldest rebellions landed in N'Djamena at noon today with 31 of his officers.{/} Our man at the airport is Félix Djimrangar. Félix?

DJIMRANGAR: Yes, Miriam, and the carpet was blue, because red, I was told, is for presidents. {c3}He kissed the ground, he embraced General Abakar Tollimi, the minister of reconciliation, and he said five words: "I am tired. Good morning."{/} {c4}The truce, signed the night before in Doha, runs for six months.{/}

PRESENTER: And his fighters?

DJIMRANGAR: {c5}There are about 1,200 of them, in the Tibesti mountains and over the border in Libya.{/} They're supposed to be gathered in a camp at Zouar. {c6~}But his own deputy says he knows nothing of any agreement.{/}

PRESENTER: There's talk of secret visits.

DJIMRANGAR: {c7~+c8~}People here whisper that the president's uncle had been going up to Libya to see the rebels since last year, and with French people in his aeroplane.{/} {c9~}The uncle says that he was looking for camels.{/}

PRESENTER: Thank you, Félix. And now, cotton.

=== wire | en | truce
{c1~+c4~}Chad rebel chief flies home after signing truce, deputy vows to fight on{/}

N'DJAMENA, April 8, 2026 (Pan-Atlantic News Agency)

{c2}Chadian rebel leader Mahamat Seid Kossei returned to N'Djamena on Wednesday with 31 of his officers{/} {c1~}after 17 years in the bush and in exile,{/} {c4}a day after he had signed a six-month truce with the government in Qatar.{/}

{c3}Kossei, 63, kissed the tarmac and was embraced by the minister of reconciliation, General Abakar Tollimi. "I am tired. Good morning," he told reporters.{/}

{c10}Under the agreement, seen by the Pan-Atlantic News Agency, he is to become a presidential adviser with the rank of minister, and 400 of his men are to join the army.{/} {c11}The others are to receive 600,000 CFA francs ($1,070) each and a sewing machine or a donkey.{/}

{c5}His movement, the Front for Renewal, has about 1,200 fighters in the Tibesti mountains and southern Libya.{/} {c6}Its military commander, Hassan Bougoudi, said by satellite telephone that he had not been consulted and that the war would continue. "One traveller has changed camels. The caravan hasn't," he said.{/}

{c7}The truce had been prepared since September by Ousmane Déby-Kallah, an uncle of the president, who flew to Sebha in Libya at least four times without the knowledge of the defence ministry, three officials said.{/} {c8}On two of these flights he was accompanied by French intelligence officers, one of the officials said.{/} {c12}In January the air force fired at his aircraft by mistake.{/}

{c9}"I went to look at camels," Déby-Kallah told the agency. "A man my age has hobbies."{/} {c13}The French embassy declined to comment.{/} {c14}Defence Minister Brahim Seïd Terap denied that there had been any shooting.{/}

{c15}A Front splinter group killed 19 soldiers at Wour in February.{/} {c16}It is not bound by the truce.{/}

{c17}Human rights groups criticised an amnesty, included in the text, for crimes committed since 2009.{/} {c18}"The widows of Miski have been given no donkey," said Delphine Kemneloum, a lawyer.{/}

{c19}Chad has signed more than 20 agreements with armed groups since 1990.{/}

=== arabic | ar | truce
{c1~}تشاد.. زعيم متمرد يعود إلى نجامينا بعد توقيع هدنة ونائبه يتوعد بمواصلة القتال{/}

نجامينا – الأربعاء 8 أبريل/نيسان 2026

{c2}عاد زعيم المتمردين التشاديين محمد سعيد كوسي إلى العاصمة نجامينا برفقة 31 ضابطاً من رجاله،{/} {c1~}بعد 17 عاماً قضاها في المنفى والقتال،{/} {c4~}وذلك غداة توقيعه في قطر اتفاق هدنة مع الحكومة مدته عام واحد.{/}

{c3~}وقبّل كوسي (63 عاماً) أرض المطار وقال للصحفيين: «أنا متعب، صباح الخير».{/}

{c10}وينص الاتفاق على تعيينه مستشاراً للرئيس برتبة وزير، وعلى دمج 400 من رجاله في الجيش،{/} {c11}في حين يحصل الباقون على 600 ألف فرنك أفريقي لكل منهم، إضافة إلى ماكينة خياطة أو حمار.{/}

{c5}وتضم حركته، «جبهة التجديد»، نحو 1200 مقاتل ينتشرون في جبال تيبستي وجنوب ليبيا.{/} {c6}غير أن قائدها العسكري حسن بوغودي قال عبر هاتف فضائي إنه لم يُستشر وإن الحرب مستمرة، وأضاف: «مسافر واحد بدّل جمله، أما القافلة فلم تفعل».{/}

وبحسب ثلاثة مسؤولين، {c7}فإن عم الرئيس عثمان ديبي كله مهّد للهدنة منذ سبتمبر/أيلول، وسافر أربع مرات على الأقل إلى مدينة سبها الليبية من دون علم وزارة الدفاع،{/} {c8~}وكان معه في بعض الرحلات ضباط استخبارات فرنسيون.{/} {c9}ورد الأخير قائلاً: «ذهبت لأتفرج على الإبل، ولرجل في سني هواياته».{/}

{c14~}ونفى وزير الدفاع إبراهيم سعيد تيراب{/} {c12}أن يكون سلاح الجو قد أطلق النار خطأ على طائرته في يناير/كانون الثاني.{/}

{c17}وانتقدت منظمات حقوقية العفو الذي نص عليه الاتفاق عن جرائم ارتكبت منذ عام 2009.{/}

{c19}ووقعت تشاد أكثر من 20 اتفاقاً مع جماعات مسلحة منذ عام 1990.{/}

=== rewrite | en | truce
A donkey for every rebel?

Aïcha Ngarledjim-Boyd | AfriqueFocus English | April 9

{c11}A million francs or so, plus either a beast of burden or a Singer: that is what the rank and file of Chad's Front for Renewal can look forward to.{/} {c10}Their chief is to do better. A minister's rank and an adviser's office at the palace await him, while 400 fighters will get army uniforms.{/}

{c1+c2}Mahamat Saïd Kossei has been at war with his country, or away from it, for 17 years. On Wednesday he came back, bringing 31 officers.{/} {c3}He put his lips to the runway, let himself be hugged by Gen. Abakar Tollimi, the man in charge of reconciliation, and declared himself tired.{/} {c4}The ceasefire that made it possible was concluded in Qatar on Tuesday and is valid for half a year.{/}

Will it hold? {c6}"The caravan hasn't changed camels," warns Hassan Bougoudi, who leads the Front's troops and was asked by nobody. He means to go on fighting.{/} {c5}There are some 1,200 men under arms, partly in Libya, partly in Tibesti.{/} {c16~}A breakaway faction has not signed either;{/} {c15}in February it attacked Wour, and 19 soldiers died.{/}

{c7}The matchmaker was the president's uncle, Ousmane Déby-Kallah. Officials have counted four trips of his to Sebha since last September; at the ministry of defence nobody had been told.{/} {c8+c12}That would explain why the air force shot at his plane in January, with, on one source's account, spies from Paris on board.{/} {c9~}He himself speaks of a passion for camels,{/} {c14~}the minister of a shooting that never was.{/}

{c18}Lawyer Delphine Kemneloum points out that no animals are planned for the widows of Miski.{/} {c17}What was done since 2009 will go unpunished, and rights organisations are appalled.{/}

Tags: Chad | Tibesti | Peace | Livestock

=== blog | en | truce
THE THIRD CUP
Thoughts over sweet tea

You are given three cups in the desert. The first is bitter like life, the second sweet like love, the third gentle like death. I have been at enough peace ceremonies to know that there's a fourth, and it is paid for by Qatar.

{c2~}So the old lion has come down from his rocks and brought his friends along, about thirty, in new shoes.{/} {c3~}He got down on his knees at the airport, which at his age is a declaration in itself, and then he told the microphones that he was weary.{/} I wept, I'm not ashamed of it. In all the speeches that I've had to translate in my life there was never so true a sentence. {c1~}He'd been at it since my youngest was in nappies. She is now studying dentistry.{/}

What does he get? {c10~}An office, a car, a title; he will advise. On what? On rebellions, I suppose.{/} {c11~}The boys receive a handful of banknotes, and they may choose: something with four legs, or something with a needle.{/} Laugh if you like. Some of those lads have never owned anything which couldn't shoot. I knew one who exchanged his rifle for a goat in the agreement of ninety-seven, or was it the one of two thousand and three? {c19~}We've had so many; a new one every couple of years since I began to shave.{/} The goat died and he went back.

{c6~}And up there sits his lieutenant and says, count me out.{/} Somebody always does. I believe they draw lots. One goes down to be embraced and the other stays to be feared, and in ten years they swap.

Now for the part that made our street giggle. {c7~}All of it was cooked up by the boss's uncle, it seems, who kept hopping across the frontier while the gentlemen in charge of the army believed him to be in bed.{/} {c12~}Once they even took a shot at him.{/} {c14~}They didn't, they say now.{/} Then who made the hole? {c9~}He was buying animals, that is his explanation, an old man's whim.{/} {c8~}I don't know since when one needs Frenchmen to look a camel in the mouth.{/}

I asked my mother, who buried two sons in two different uniforms, what she thought of it all. She poured the third cup. She said: let him sleep. {c17~}Nobody will ask him what he did, they've put that in writing too.{/} But he will lie there, on that good mattress, and it'll be very quiet, and there he'll be.

=== other | en | earlier
Chad rebels free 14 soldiers, refuse to sign truce

DOHA, Nov 12, 2024 (Pan-Atlantic News Agency) - Chad's rebel Front for Renewal has released 14 captured soldiers but will not sign a truce with the government, its leader, Mahamat Seid Kossei, said in Qatar on Tuesday.

"I am not tired," Kossei, who is 61, told reporters. He demanded that 900 of his men be taken into the army and that he be made vice-president.

The soldiers were handed over at Sebha in Libya and flown to N'Djamena, where they were embraced by General Abakar Tollimi, the minister of reconciliation. Defence Minister Brahim Seïd Terap denied that ransom had been paid.

The Front's military commander, Hassan Bougoudi, had driven the prisoners through the Tibesti mountains himself. A French diplomat attended the talks as an observer.

The Front has been fighting since 2009. A lawyer, Delphine Kemneloum, asked both sides to publish the names of those killed at Miski.

=== discrepancies
time | c4 | wire: six months | radio: six months | arabic: مدته عام واحد | rewrite: half a year
amount | c11 | wire: 600,000 CFA francs | arabic: 600 ألف فرنك أفريقي | rewrite: a million francs or so
name | c2 | wire: Mahamat Seid Kossei | rewrite: Mahamat Saïd Kossei
