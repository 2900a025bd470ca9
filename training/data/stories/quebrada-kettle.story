=== wire | en | signal
{l1~}Chilean observatory traces "alien" signal to canteen kettle{/}

ANTOFAGASTA, Chile, July 30, 2026 (Pampa Science Service) - {l1}A radio signal that had puzzled astronomers for 17 months and been discussed as a possible sign of extraterrestrial technology came from an electric kettle, the Quebrada Honda observatory in northern Chile said on Thursday.{/}

{l2}The kettle, a cheap model bought in Calama in January 2025, stands in the canteen, 610 metres from the 40-metre dish.{/} {l3}When its lid is lifted before the water boils, a worn switch gives off a pulse of 2.3 milliseconds at 1.42 gigahertz.{/}

{l4}Twenty-nine such pulses had been recorded since February of last year.{/} {l5}A paper on the first eleven, published in March in the Southern Annals of Astronomy, has been cited 204 times.{/}

{l6}Its lead author, Dr Itziar Montecinos Vial, 38, made the announcement herself.{/} {l7}"I looked for them in the Southern Crown and they were next to the biscuits," she said.{/}

{l8}The riddle was solved by a cook, Nelson Huanca, 59.{/} {l9}He had noticed that the dates of the pulses, which hang framed in the corridor, were the days on which he serves lentils; the night shift then makes itself tea at about three.{/}

{l10}Montecinos tested it on July 14: with the dish pointed at the empty sky she had the lid lifted twelve times, and twelve pulses came.{/} {l11}She has asked the journal to withdraw the paper.{/}

{l12}Not all are convinced.{/} {l13}Professor Lamar Oyelaran of the Institute for Distant Signals in Pasadena, which had granted the observatory 4.1 million dollars, said that two of the 29 pulses had been recorded during a power cut.{/} {l14}Montecinos answered that the canteen has a generator of its own.{/}

{l15}The institute will demand no money back.{/} {l16}"They've given us the best-characterised kettle in science," its spokesman said.{/}

{l17}Kitchen appliances had been banned within two kilometres of the dish since 2012.{/} {l18}The director, Ove Brandvik, said that he had signed for the kettle himself.{/} {l19}It has been placed in a lead-lined box and will be given to the science museum in Santiago.{/}

{l20}The cook has been promised that an asteroid will be named after him.{/}

=== rewrite | en | signal
SPACE-ISH: your daily orbit
{l1~}Sorry, E.T. fans. It was the tea{/}

{l8~}It took someone from the kitchen to do what astrophysicists couldn't.{/} {l9}Nelson Huanca, who cooks for the people at Quebrada Honda, was looking at some dates in a frame on the corridor wall when he saw that all of them had been soup days - lentil soup, to be exact - and after lentils the folks on nights want a cup of tea at around 3 a.m.{/}

{l1}And so, on Thursday, the Chilean facility declared the great mystery of the last 17 months closed: what some had taken for the technology of another civilisation was somebody's kettle.{/}

{l3}Open the lid too early and a tired contact in it sends out a blip; 1.42 GHz, 2.3 milliseconds.{/} {l2}The thing, a bargain from a shop in Calama, has been in use since the start of 2025 a mere 160 metres away from the antenna, which measures 40 metres across.{/} {l4~}It blipped 29 times.{/}

{l6~}It was Itziar Montecinos Vial, 38, the first name on the famous paper, who broke the news.{/} {l7~}She'd been searching among the stars, she said, for something that stood by the biscuits.{/} {l5}The article, which came out in March and dealt with the first eleven pulses, has since been quoted more than two hundred times.{/} {l11}It stays in the journal, at her request.{/}

VIDEO: 5 signals that still have no explanation

{l10}Proof came in mid-June. There was nothing at all in front of the telescope, and for each of the dozen times that the lid went up there was a pulse.{/}

{l12~+l13}Lamar Oyelaran of Pasadena isn't buying it: three of the pulses, he objects, date from a time when there was no electricity.{/} {l14}The reply: there's a separate generator for the kitchen.{/} {l15}His institute isn't asking for its grant to be returned, though.{/} {l13~}(It was $4.1m.){/}

{l18}Ove Brandvik, who heads the place, owned up to having put his signature under the purchase,{/} {l17}in spite of a ban, in force for 14 years, on such devices within a radius of two kilometres.{/} {l19~}The culprit is off to a museum.{/} {l20}As for its discoverer: look out for a minor planet called Huanca.{/}

=== arabic | ar | signal
{l1~}لغز «الإشارة الفضائية» في تشيلي.. غلاية شاي في المطعم{/}

أنتوفاغاستا – علوم

{l1}أعلن مرصد كيبرادا هوندا في شمال تشيلي الخميس أن إشارة راديوية حيّرت علماء الفلك 17 شهراً، ونوقشت بوصفها دليلاً محتملاً على تقنية من خارج الأرض، كانت صادرة عن غلاية ماء كهربائية.{/}

{l2~}وتقع الغلاية، وهي من طراز رخيص، في مطعم المرصد على بعد 610 أمتار من الهوائي البالغ قطره 40 متراً.{/} {l3}وعند رفع غطائها قبل غليان الماء يُصدر مفتاح متهالك فيها نبضة مدتها 2.3 ملي ثانية عند تردد 1.42 غيغاهرتز.{/} {l4}وسُجلت 29 نبضة منذ فبراير/شباط من العام الماضي.{/} {l5~}أما الورقة العلمية التي تناولت النبضات الأولى فاستُشهد بها 204 مرات.{/}

{l6~}وأعلنت النتيجة المؤلفة الرئيسية للورقة، إيتسيار مونتيسينوس فيال.{/} {l7}وقالت: «بحثت عنهم في كوكبة الإكليل الجنوبي، فإذا بهم إلى جانب البسكويت».{/}

{l8~}ويعود الفضل في حل اللغز إلى طباخ المرصد نيلسون هوانكا،{/} {l9}إذ لاحظ أن تواريخ النبضات المعلقة في إطار بالممر تطابق الأيام التي يقدم فيها العدس، فتعدّ المناوبة الليلية لنفسها الشاي قرابة الثالثة فجراً.{/}

{l10}وأجرت مونتيسينوس اختباراً في 14 يوليو/تموز، فوجّهت الهوائي إلى سماء خالية ورُفع الغطاء اثنتي عشرة مرة، فسُجلت اثنتا عشرة نبضة.{/} {l11}وطلبت من المجلة سحب الورقة.{/}

{l13~}وشكك الأستاذ لامار أويلاران من معهد الإشارات البعيدة في باسادينا في هذا التفسير، قائلاً إن نبضتين سُجلتا أثناء انقطاع للكهرباء،{/} {l14}فردت بأن للمطعم مولداً خاصاً به.{/} {l15}ولن يطالب المعهد باسترداد أمواله.{/}

وذكّر فلكيون بحادثة مماثلة في مرصد آخر كان بطلها فرن ميكروويف. {l19~}وستُهدى الغلاية إلى متحف العلوم في سانتياغو.{/}

=== blog | en | signal
THE OLD ASTRONOMER'S GRUMBLE
No equations before noon

What the Cook Saw

When I was young we'd a rule: the sky is innocent until the building has been proved so. One suspected the fridge. One suspected the caretaker's van, one's own braces. I once took eleven nights to find a new pulsar and a twelfth to find that it was the bishop's hearing aid. I didn't publish. There's the difference, you'll say, between a great career and mine.

So I'm not laughing, or I'm laughing as one does at a christening, with affection. {l1~}For a year and a half they had been listening, and the papers with them, and the sort of people who own a tent, to what might, just might, be somebody else's engine.{/} {l5~}Ten score of learned articles leaned upon the one.{/} I read a few. There was one on the ethics of replying.

{l3~}It was somebody's impatience. That's all. One of those machines for hot water, and a hand that couldn't wait till it sang; each time the lid went up too soon, a bit of worn-out metal said so to the universe.{/} Isn't that, when you think of it, precisely what we were hoping to find out there? Someone, in the middle of the night, who wants a cup of tea?

And who knew? I've been in those corridors. {l8~+l9~}There was a list of the great days up on the wall, behind glass, like a saint's toe, and every doctor of philosophy walked past it to his dinner. The man who cooked the dinner walked past too. He said to himself: but those are all of them pulses. Mine.{/} (The joke doesn't work in Spanish, I'm told, I give it away free.) {l20~}There'll be a rock up there with his name on, and it's the only fair thing I've heard of this year.{/}

But now the one at the centre of it, whom I shan't name, for she'll be named enough, in lecture rooms, by the wrong kind of person. What would you have done? You're not yet forty, you've the paper of the decade. You could've bought a new kettle and kept quiet! {l10~}She turned her great ear to a patch where there's nothing, and had the lid lifted, again and again, and each time her life's work went "blip".{/} {l11~+l6~}Then she went before the cameras of her own accord, and she's written to the editors to have it struck out.{/} {l7~}She even found the phrase for it, in which a constellation and the biscuit tin both occur.{/} I've known Nobel laureates who couldn't have done it with a gun at their heads.

{l13~}Somewhere in California there sits a gentleman who isn't having it. Some of the blips fell into an hour when the lights were out.{/} {l14~}The kitchen makes its own light, it's been pointed out to him.{/} He'll go on, God bless him; one ought to leave a window open. {l15~+l16~}And his people, who'd paid millions, don't want them back. They say there's no kettle on Earth of which so much is known.{/}

{l18~}And the order form for the thing? It bore the signature of the very top.{/} {l17~}Naturally there'd been a rule against it for donkey's years.{/}

I've looked into my own kitchen. It's the toaster that I don't trust.

=== other | en | balloon
{n1~}Observatory in Chile mistakes party balloon for comet{/}

ANTOFAGASTA, Chile, Dec 4, 2019 (Pampa Science Service) - {n1}An object that the Quebrada Honda observatory in northern Chile had announced as a comet last week was a silver balloon from a wedding in Calama, its director, Ove Brandvik, said on Wednesday.{/}

{n2}The balloon, in the shape of a swan, had drifted for six days at a height of 19 kilometres.{/} {n3}It was identified by the bride's uncle, a retired policeman, who saw a picture of the "tail" in a newspaper.{/}

{n4}"We looked for ice and found a ribbon," said Dr Itziar Montecinos Vial, then a doctoral student, who had voted against the announcement.{/} The observatory's 40-metre dish was not involved. Brandvik said he had sent the couple a telescope.

=== other2 | en | balloon
Letters: the swan

Sir, {n3~}I am the uncle.{/} {n1~}I wish to say that I have nothing against the astronomers, who took my niece's balloon for a comet;{/} {n2~}it was a good balloon, and stayed up for the better part of a week.{/} {n4~}The young lady who said that it was a ribbon had not believed in the comet from the first and should be given a raise.{/} The telescope is on our roof. We have found the neighbours. - R. Choque, Calama

=== other3 | en | strike
Cooks strike at Chilean observatories

ANTOFAGASTA, Chile, Aug 12, 2026 (Pampa Science Service) - Cooks and cleaners at three observatories in northern Chile, among them Quebrada Honda, went on strike on Wednesday for higher mountain allowances. About 140 people are taking part.

Their spokesman, Nelson Huanca, 59, said the scientists had been left bread, cheese and instructions. "They can find a galaxy, they'll find the spoons," he said. The telescopes went on working. The director of Quebrada Honda, Ove Brandvik, made lentils for the night shift, which, he said, had asked him not to do so again.

=== discrepancies
number | l2 | wire: 610 metres | arabic: 610 metres | rewrite: 160 metres
negation | l11 | wire: asked the journal to withdraw the paper | arabic: asked to withdraw | blog: written to have it struck out | rewrite: it stays in the journal, at her request
date | l10 | wire: July 14 | arabic: July 14 | rewrite: mid-June
number | l13 | wire: two of the 29 pulses | arabic: two pulses | rewrite: three of the pulses
