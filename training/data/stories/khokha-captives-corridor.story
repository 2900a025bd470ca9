=== page1 | en | reply
{c1~}Red Sea Truce Breakthrough? Tihama Front Says Yes to 60-Day Ceasefire{/} {c2~}in Yemen Hostage Deal{/}

{c1~}Red Sea Truce Breakthrough? Tihama Front Says Yes to 60-Day Ceasefire{/} {c2~}in Yemen Hostage Deal{/}

by Chief Editor

February 11, 2026

Listen to this article (5 min)

Photo: Relatives of the Khokha captives hold up portraits in Aden. (File)

{c1}The Tihama Front, the armed movement that controls a strip of Yemen's Red Sea coast, said on Tuesday that it accepted a proposal by Omani and Qatari mediators for a 60-day ceasefire with the internationally recognised government.{/} {c2}In exchange it would set free eight of the 19 hostages it still holds, in two groups,{/} {c3}and give back the bodies of three others.{/}

The answer came after eleven days of proximity talks, in which the two sides never sat in one room and notes were carried from floor to floor.

A Reply at Three in the Morning

{c4}Hamoud Shamsan, the Front's political chief, handed the two-page reply to the Omani mediator, Said al-Mahrouqi, shortly after 3 a.m. in a seaside hotel in Muscat.{/} {c5}According to four people familiar with the discussions, the Front has dropped its demand that government troops leave the Hodeidah road before anybody is freed.{/} {c6}What it gets instead is a fuel corridor: 40 tanker trucks a day are to pass through the Khokha crossing.{/}

{c7}The government, for its part, would let 120 prisoners go.{/} {c8}But which ones? The Front insists on Colonel Daoud Mirsal, who is under sentence of death for the bombing of a parade,{/} and this, one of the four people said, is "the knot in the rope".

Key points

- {c1~}Truce of 60 days accepted by the Front{/}
- {c2~+c7}Eight captives for 120 prisoners{/}
- {c9~}No answer yet from the government{/}

Aden Hesitates

{c9}The government's chief negotiator, Arwa Basalama, said that the cabinet would discuss the reply on Thursday and that nothing had been agreed.{/} {c10}"We have been shown acceptances before. I will believe this one when I see a list of names," she told reporters.{/}

{c11}Rashad al-Qubati, the chairman of the Presidential Council, has sworn never to put his name beside that of Shamsan,{/} {c12}and two parties in the council threaten to walk out if a single convict is freed.{/}

The U.N. envoy, Marcus Thoresby, was more cheerful. {c13}He described the phased framework as "the last and best chance" and urged both sides not to let Ramadan begin under fire.{/} Qatar's minister of state, Jassim al-Nuaimi, called the back channel "alive and breathing".

Not everywhere, though. {c14}On Monday, while the reply was being written, shells fell on the market of Hays and killed six people, medics said.{/} Each side blames the other.

How It Came to This

{c15}The Front seized 31 doctors, nurses and patients when it raided the hospital of Khokha on November 9, 2023.{/} {c16}Twelve of them have come home since, in two swaps.{/} {c17}In January last year the U.S. Treasury put the money exchange of Shamsan's brother on its sanctions list.{/}

{c18}Analysts believe that hunger for fuel has softened the movement: diesel costs three times what it did before the navy closed the fishing harbours in October.{/} "Captives for a corridor was always going to be the trade," says Lamia Dubais of the Gulf of Aden Forum.

{c19}In Aden, some 400 people gathered outside the Maashiq palace on Tuesday evening.{/} {c20}Hanan Shaif, who speaks for the families and whose brother, an anaesthetist, is among the captives, said: "I have learned not to pack his bag too early."{/}

Did you know? Khokha was once known for its palm gardens and a dhow yard where boats were sewn rather than nailed.

Frequently Asked Questions

How many captives would be released?
{c2~}Eight of nineteen in the first phase.{/} {c3~}Three bodies would be returned as well.{/}

Has the government accepted?
{c9~}Not yet. Its ministers are to talk about it on Thursday.{/}

What do you think: will the truce hold? Tell us in the comments and subscribe to our newsletter for more on the region.

=== page2 | en | reply
{c1~}Yemen rebels agree to ceasefire plan{/}

{c19}About 400 relatives and supporters stood before Aden's Maashiq palace on Tuesday night.{/} {c20~}"I've learnt not to pack the bag too soon," said Hanan Shaif, whose brother was kidnapped more than two years ago.{/}

They had reason to hope. {c1}Earlier that day the Tihama Front announced its consent to a plan drawn up by Oman and Qatar under which the guns in western Yemen would fall silent for 90 days.{/} {c2~}Eight hostages would walk free{/} {c3~}and the remains of dead ones would be returned.{/} {c7}In return, 120 inmates of government jails would be let out.{/}

{c4~}It was before dawn that the Omani go-between, Said al-Mahrouqi, was given the paper by Hamoud Shamsan.{/} {c5~}Sources with knowledge of the back channel said it no longer contains the condition that the army first pull back from the road to Hodeidah.{/} {c6}Forty fuel lorries would be waved through at Khokha daily.{/}

One name may wreck everything. {c8}The movement wants Colonel Daoud Mirsal, convicted of bombing a military parade and sentenced to life in prison.{/}

{c9}Ministers are due to take up the matter on Thursday, said Arwa Basalama, who negotiates for the government and stressed that there was no deal.{/} {c10~}She would not believe in it without a list, she added.{/} {c12}Two of the parties that make up the Presidential Council say they will leave it should any convicted man be released.{/} {c11}Its chairman, Rashad al-Qubati, has vowed never to sign anything with Shamsan.{/}

{c13~}It is the last and the best opportunity, in the view of the U.N. envoy, Marcus Thoresby.{/}

{c14}Six people died on Monday when the market in Hays was shelled.{/}

{c15}Thirty-one people were dragged away from Khokha's hospital in the attack of 9 November 2023;{/} {c16~}twelve have been exchanged.{/} {c17}Shamsan's brother and his money exchange have been under American sanctions since January 2024.{/}

Read more: Five things to know about the Red Sea coast

=== arabic | ar | reply
{c1~}جبهة تهامة توافق على هدنة في الساحل الغربي لليمن{/} {c2~}مقابل الإفراج عن رهائن{/}

مسقط – وكالات

الأخبار | اليمن | استمع للمقال

{c1}أعلنت «جبهة تهامة» المسلحة، الثلاثاء، قبولها مقترحاً تقدم به وسطاء عُمانيون وقطريون لوقف إطلاق النار مع الحكومة المعترف بها دولياً مدة ستين يوماً،{/} {c2}على أن تفرج عن ثمانية من أصل 19 رهينة لا تزال تحتجزهم، وذلك على دفعتين،{/} {c3}وتسلّم جثامين ثلاثة آخرين.{/}

{c4}وسلّم رئيس المكتب السياسي للجبهة حمود شمسان الرد إلى الوسيط العُماني سعيد المحروقي بُعيد الثالثة فجراً في أحد فنادق مسقط.{/} {c5}وأفاد أربعة أشخاص مطلعين على المباحثات بأن الجبهة تخلت عن شرط انسحاب القوات الحكومية من طريق الحديدة قبل أي إفراج،{/} {c6}لقاء السماح بعبور 40 شاحنة وقود يومياً من منفذ الخوخة.{/}

{c7}وتطلق الحكومة في المقابل سراح 120 سجيناً،{/} {c8}غير أن الجبهة تصر على أن يكون بينهم العقيد داود مرسال المحكوم عليه بالإعدام في قضية تفجير عرض عسكري.{/}

{c9}وقالت كبيرة مفاوضي الحكومة أروى باسلامة إن مجلس الوزراء سيبحث الرد الخميس وإن شيئاً لم يُتفق عليه بعد،{/} {c10}مضيفة: «عُرضت علينا موافقات من قبل، وسأصدق هذه حين أرى قائمة بالأسماء».{/}

{c13}ووصف المبعوث الأممي ماركوس ثورسبي الإطار المرحلي بأنه «الفرصة الأخيرة والأفضل»، داعياً الطرفين إلى ألا يحل رمضان على وقع القصف.{/} {c14}وكان ستة أشخاص قد قُتلوا الاثنين في قصف طال سوق حيس، بحسب مصادر طبية.{/}

{c15~}ويعود ملف «أسرى الخوخة» إلى هجوم شنته الجبهة على مستشفى المدينة في نوفمبر/تشرين الثاني 2023 واقتادت فيه عشرات الأطباء والممرضين والمرضى،{/} {c16}وقد عاد منهم 12 شخصاً في عمليتي تبادل.{/}

{c19~}وتجمع مئات من الأهالي أمام قصر معاشيق في عدن،{/} {c20~}وقالت المتحدثة باسمهم حنان شايف إنها تعلمت ألا تحزم حقيبة أخيها قبل الأوان.{/} وردد المتجمعون هتافات تطالب بتقديم ملف المحتجزين على كل خلاف.

المصدر: الساحل نت

=== blog | en | reply
The Patience Premium: What a Hotel Corridor in Muscat Can Teach You About Waiting

6 min read | Faith & Work

Have you ever waited for an answer that did not come? Have you ever had a "yes" in your hand and not dared to close your fingers on it? And what would you give, if you were honest, for one more evening with somebody you love? This week a story from a faraway coast made me put down my coffee and ask myself those very questions.

I do not usually write about war. This is a newsletter about work, faith and the small virtues, and most of you are here for the Monday prompts. But I was in an airport, my flight was late, and the screen above the bar was showing a hotel that I happen to know. I stayed there for a conference on ethical supply chains in 2017, and I remember the carpets: so deep that you could not hear anyone coming.

{c4~}In that hotel, in the dead of night, a tired man gave another tired man a couple of sheets of paper.{/} That is all that happened, if you look at it from the outside. No handshake. No cameras. {c1~}And yet on those sheets stood the word that mediators had been begging for: yes to two months without shooting.{/}

I have been thinking about that word ever since.

The cheapest word in the language

Every manager knows the false yes. The supplier who says yes to a date. The teenager who says yes to the dishes. In my twenties I sold office furniture, and my boss, a Methodist with enormous hands, used to say that a yes weighs nothing until there is a purchase order on top of it. I thought him a cynic. I now think he was the most hopeful man I have ever known, because he kept on asking for the purchase order.

{c10~}The lady who bargains for the other side seems to have had the same kind of boss: she has seen such papers before, and until somebody gives her names in black and white she keeps her joy to herself.{/} Bravo! That is not coldness. That is stewardship of hope. {c9~}Her colleagues will have their meeting about it later in the week, and until then there is nothing to celebrate.{/}

What is it about the in-between time that we find so hard? Scripture is full of it. Forty years, three days, the long afternoon of Job. Noah sent out a dove, got it back with an empty beak, and waited for seven more days. We tend to skip that verse. We want the olive leaf.

Letting go of the thing you swore you would never let go of

Here is what struck me most. {c5~}For all this time the man at the centre of it had said that soldiers must go home first, and only then would he talk about people. Now, insiders whisper, that sentence is gone from the page.{/} Why do we give up what we said was sacred? A change of heart? Perhaps. {c18~}The cynics say it was the price at the pump, which has tripled since the boats were shut in.{/} {c6~}And what he is to have for it is, well, lorries with diesel.{/}

I do not want to be flippant. But is it not always diesel, in the end? When my marriage was in its bad year, we did not make up because of a sunset. We made up because the boiler broke and somebody had to hold the torch. Need is a humble angel. It comes in by the cellar door.

So before you judge, ask yourself:

- What is the demand that I have repeated so often that I no longer know why?
- Who would go free if I dropped it?
- What is my "diesel", the plain, unglamorous thing that I really lack?
- Am I waiting for the other person to move first?

The arithmetic of mercy

{c2~+c7~}Eight people on one side of the scales, more than a hundred on the other.{/} Somebody in the airport bar said, loud enough for all of us, that it was a rotten bargain. By the numbers, I suppose it is. But mercy has never been able to count. The shepherd in the parable leaves ninety-nine sheep on a hillside, which any auditor would call reckless. {c8~}And it is true that one of those who might be let out is a man the courts wanted dead.{/} I have no answer to that. I have sat with a family whose son was killed by a drunk driver, and I would not dare to preach to them about scales.

{c12~}There are politicians who say they will slam the door behind them if it comes to that.{/} Maybe they are right and maybe they only like the sound of doors. I once threatened to resign from a parish council over the colour of hymn books. It was a wonderful feeling for about an hour.

A suitcase

What I shall keep from that evening is not a politician at all. {c20~}It was a sister, with a photograph pinned to her coat, who said that she no longer gets his bag ready ahead of time.{/} I had to look away. Somewhere there is a wardrobe with his shirts in it, ironed, and a woman who passes it each day with her hands behind her back.

We are a people who pack too early. We spend the bonus before it is paid, we name the child before the test, we forward the good news before we have read it to the end. She has learned something that most of us will never have to learn. And yet she was there. She stood in the street with all the others. Not packing is not the same as not hoping!

Five habits for people who are waiting

1. Name the thing you are waiting for, aloud, once a day. Not more.
2. Ask for the list. Vague promises are a tax on the heart.
3. Do one useful thing for somebody who waits longer than you do.
4. Do not let the loudest person in the bar do your arithmetic.
5. Leave the suitcase where you can see it.

Will it hold? I do not know, and be wary of anyone who says he does. There have been so many pieces of paper on that coast. But I walked to my gate that night more slowly than usual, and when the attendant announced another forty minutes, I found that I did not mind.

What are you waiting for this week? Hit reply; I read everything.

This newsletter offers personal reflections only and is not political, legal or financial advice. Some links are affiliate links.

=== other | en | oslo
Secret Talks Revealed: Norway Deals Directly With Tihama Front Commander Over Engineers Held in Yemen

Secret Talks Revealed: Norway Deals Directly With Tihama Front Commander Over Engineers Held in Yemen

by Chief Editor

Listen to this article (7 min)

Photo: A patrol boat off the coast of Yemen. (Illustrative)

Norway has been holding secret talks with a field commander of the Tihama Front, the armed movement on Yemen's Red Sea coast, about two Norwegian cable engineers who vanished from a survey ship in February, according to four people familiar with the discussions. The back channel bypasses both the Omani mediators and the movement's own political office, the people said.

At the centre of it stands Nasser Jabir, better known as Abu Layth, who commands the Front's southern sector and who, until now, had never been known to meet a foreigner. His counterpart is Ingrid Solbakken, a retired ambassador of 68 with fluent Arabic and a reputation for patience.

Three Meetings on an Island

The two have met three times since late March on a coral island near the Bab al-Mandab strait, the people said. Solbakken came by a fishing boat from Djibouti. The commander is said to have arrived each time with a cook and a cardiologist, and to have opened the first session with a lecture on the herring trade.

The proposal on the table is unlike the phased framework that the U.N. envoy, Marcus Thoresby, has laid out for the Khokha captives. There is no truce in it and no exchange of prisoners. Instead, Norway would pay for a dialysis ward in the town of Zabid and would drop its arrest warrant for a relative of the commander who skippered a skiff in an attack on a Bergen-owned tanker in 2022. A captives-for-a-corridor trade was never discussed, one of the people said, because "Abu Layth has all the fuel he can burn".

Key points

- Two Norwegians, aged 34 and 57, missing for three months
- Three secret meetings between Solbakken and Jabir
- A hospital ward and a warrant are part of the bargain

A Movement with Two Heads

The talks lay bare a rift that diplomats have long suspected. Hamoud Shamsan, the former harbour pilot who founded the Front and speaks for it abroad, learned of the Norwegians' trips from a newspaper, two of the people said. He is reported to have sent Jabir a one-line message: "Who gave you a foreign ministry?" Jabir did not answer.

In Aden, the reaction was no warmer. Arwa Basalama, who leads the government's side in the proximity talks, said that every private bargain "raises the price of the next nurse". Rashad al-Qubati, who heads the Presidential Council, summoned the Norwegian chargé d'affaires and asked for the minutes.

The Omani mediator, Said al-Mahrouqi, declined to comment. Qatar's minister of state, Jassim al-Nuaimi, said that "there are many doors in a house, but only one is the front door".

The Shadow of Khokha

The families of the Khokha captives look on with mixed feelings. Hanan Shaif, their spokeswoman, said that she wished the Norwegians well but could not help asking why two foreigners were worth three boat trips. With 23 people still in the Front's hands at that time, she had been received by no foreign diplomat in half a year.

The attackers of Khokha came ashore in nine boats at the hour of the evening prayer, cut the power of the hospital and shot the guard of the generator room. The wards have not reopened; goats sleep in the maternity unit. The European Union answered in April 2024 by freezing the accounts of a trading house in Hodeidah through which the Front was said to buy its outboard motors.

A first pause in the fighting, later that spring, fell apart within days. Since then the front line has barely moved, but both sides have dug: aid workers have counted more than 60 kilometres of new trenches between Hays and the sea.

Pro tip: When you read of "proximity talks", remember that it means that the parties do not meet. A "back channel" is the opposite: they do meet, but nobody is to know.

What Happens Next?

A fourth meeting is planned for the first week of June. Norway's foreign ministry said that it "does not comment on consular cases". But a doctor in Zabid said that men with measuring tapes had come to see the east wing of his clinic, and that one of them had left him a brochure in Norwegian.

For the engineers' employer, a Stavanger firm that lays data cables, the wait goes on. It has taken its second ship out of the Red Sea and has told its customers to expect delays until the autumn.

Observers warn that direct bargains may tempt other commanders. "If the south gets a ward, the north will want an airport," said a Western security adviser. Others see it as the last and best chance to find out who really holds the keys.

Frequently Asked Questions

Who is Nasser Jabir?
The commander of the Front's southern sector. He was a schoolteacher of geography before the war.

Are the Norwegians part of the Khokha group?
No. They were taken at sea, fifteen months after it.

Do you think that governments should talk to commanders directly? Leave a comment below, share this article and subscribe for weekly briefings!

=== other2 | en | eidpause
Yemen's Eid truce collapses after four days, mediators blame "both drivers"

Photo 1: Smoke over the salt works of Salif, seen from a fishing boat.
Photo 2: U.N. envoy Karim Ouali, who has since been succeeded by his deputy Marcus Thoresby, at Aden airport.

MUKALLA - A truce between Yemen's government and the Tihama Front that was to last over the Eid holiday broke down on its fourth day, hours before five captives were due to be exchanged at a bridge south of Hodeidah.

Both sides accused each other of opening fire at the bridge, where two ambulances and a bus with curtains had been waiting since dawn. A paramedic was wounded in the foot. The bus turned round, and witnesses saw hands at its windows.

The pause had been put together by telephone, without proximity talks, by the then U.N. envoy, Karim Ouali, and the Omani mediator, Said al-Mahrouqi. "You cannot steer a car from the back seat when there are two drivers," al-Mahrouqi said.

The Front's Hamoud Shamsan called the government "a firm of undertakers". Rashad al-Qubati, who had been chairman of the Presidential Council for only three weeks, said he had been asked to trust a signature that was written in pencil. His negotiator, Arwa Basalama, threatened to publish the whole correspondence of the back channel.

The Doha weekly Al-Minbar quoted one of four people familiar with the discussions at length: "They had agreed on the bridge, on the hour and on the colour of the blankets. They had not agreed on who would be counted first. Somebody got out of a vehicle to count, somebody else thought that he was reaching for a gun. It was the last and best chance of this spring, and it died of arithmetic. The five had already been given new shoes. I am told that the shoes were taken away again."

Among those at the bridge was Hanan Shaif, who had come with a thermos flask. "Ours was not among the five," she said. "I wanted to see somebody who had seen him."

Qatar's Jassim al-Nuaimi said his country would offer to host the next round. No date was given.

=== discrepancies
number | c1 | page1: 60 days | page2: 90 days | blog: two months | arabic: sixty days
modality | c8 | page1: sentence of death | page2: life in prison | arabic: sentenced to death
date | c17 | page1: January last year (2025) | page2: January 2024
