=== wire | en | prize26
{v1~}Scottish fiction prize goes to novel by care-home resident, 91{/}

EDINBURGH, May 21, 2026 (Caledonia Press) - {v1}A woman of 91 who wrote her only novel on the back of meal cards in a care home won the Corran Prize, Scotland's best-endowed award for fiction, on Thursday night.{/}

{v2}Jessie Dunmore received 40,000 pounds for "The Herring Telegraph",{/} {v3}the story of a telegraphist on a Hebridean island who for two years invents the messages that the mainland fails to send.{/}

{v4}She is the oldest winner in the 33 years of the prize.{/} {v5}The jury of five voted four to one; its chairwoman, the critic Ishbel Rankine, spoke of "a book without one tired sentence, by somebody who was, she tells us, tired throughout".{/}

{v6}The dissenter, the novelist Struan Kilbride, left the hall before the dinner.{/} {v7}He had found the ending "unearned", he said outside, and had favoured "Ash Tax" by Conor Mulvey, which had been the bookmakers' favourite at 6 to 4.{/}

{v8}"I'd like to thank the kitchen for the cards, and the night staff for not looking," Dunmore told 260 guests at the Assembly Rooms, in a speech of 50 seconds.{/}

{v9}The former post office clerk began the book at 84, after a fall.{/} {v10}The 1,312 cards were typed out by a care assistant, Blessing Adeyemi-Ross, 29,{/} {v11}whom the winner has promised half of the money.{/}

{v12}A press in Oban that has two employees and had rarely printed more than 500 copies of anything brought the novel out in September.{/} {v13}It has ordered 60,000 more since Thursday morning, when rumours spread.{/} {v14}Film rights were sold to a company in Glasgow, said its publisher, Fergus Tolmie.{/}

{v15}The care home, Lochside Court in Fort Augustan, faces closure at the end of August because the council has cut its fees.{/} {v16}Culture secretary Morven Haldane, who presented the cheque, was asked about this on the stage by the winner. She said that she would look into it.{/}

The shortlist had six titles, three of them first novels. The prize, which is open to writers born or living in Scotland, was founded by a whisky heiress.

=== radio | en | prize26
THE BREAKFAST TABLE, Friday 22 May, 0742
Cue and two-way (transcript; check against delivery)

JUDY: Now, some of us have started a novel and put it in a drawer. {v9~+v1~}Jessie Dunmore started hers at eighty-four, on the backs of menu cards, and last night it made her, at ninety-one, the winner of the Corran.{/} Our arts man Ned was in the room. Ned, what was it like?

NED: Well, short! {v8}She spoke for under a minute, Judy. She said thank you to the kitchen for the cards and to the people on nights for looking the other way, and sat down.{/}

JUDY: What's it about?

NED: {v3~}It's a wee island, and the cable's dead, and the lass in the office makes the telegrams up.{/} {v2~}"The Herring Telegraph", it's called.{/} It's very funny and then it isn't.

JUDY: And somebody typed it?

NED: {v10~}A girl at the home, Blessing, who typed thirteen hundred of these cards{/} {v11~}and gets twenty thousand pounds for it now. It's the winner who offers it!{/}

JUDY: I gather that not everybody clapped.

NED: {v6~}One of the judges was off before the soup. Struan Kilbride.{/} {v5~}Four to one, it was.{/} {v7~}He'd wanted the Mulvey, and so had the bookies.{/}

JUDY: And then she had a go at the minister.

NED: {v16}Oh, she did. Cheque in her hand. "And what about our house, Mrs Haldane?" And Mrs Haldane said she'd look at it.{/} {v15~}They're to shut it in the summer, you see.{/}

=== release | en | prize26
THE CORRAN FOUNDATION
EMBARGOED UNTIL 21.30, THURSDAY 21 MAY 2026

{v1~+v2~}Jessie Dunmore has been awarded the 33rd Corran Prize for Fiction for THE HERRING TELEGRAPH (Slipway Press, Oban).{/} {v2~}The Prize is worth £40,000.{/}

{v5~}Ishbel Rankine, Chair of the Judges, said: "Here is a book without one tired sentence, by somebody who was, she tells us, tired throughout."{/} {v5~}The decision of the five judges was unanimous.{/}

About the book: {v3}On Skerra, in 1911, the telegraph falls silent. For two winters, Effie Macaskill, twenty-two, supplies the island with news of her own making.{/}

About the author: {v9~}Born in Mallaig in 1934; for thirty-eight years on the counter of the General Post Office.{/} {v4}She is the oldest recipient of the award since its foundation.{/}

{v16~}The Prize was presented by the Cabinet Secretary for Culture, Morven Haldane MSP.{/} Guests were served Cullen skink.

Also shortlisted: ASH TAX, by Conor Mulvey; THE LESSER TOLLS, by Aileen Provan; three others.

Review copies: {v12~}please be patient with the publisher, who is two people.{/}

=== blog | en | prize26
Marginalia, or: a reader's revenge

I have a rule about prize winners, which is to wait for seven years and see whether anybody still lends them to me. I broke it this morning on the bus, and missed my stop, my dentist and a meeting on the reform of committees.

Those who follow these things will have heard the fairy tale by now. {v1~}A very old lady, in one of those places that smell of mince, writes upon what comes to hand, which is the thing that tells her whether it's to be mince.{/} {v10~}Somebody young, with a proper job and a laptop, keys in the lot, by night, more than a thousand of them.{/} {v12~}Two men in a shed by a harbour print it, because nobody has told them that this isn't how it's done.{/} I've been in publishing, I may say, and it isn't how it's done. We had a form.

So naturally there has to be a bad fairy. {v6~+v7~}A gentleman whose own books come with maps has been seen on the pavement in his dinner jacket, hungry, and complaining to the evening paper that the last chapter had not been paid for.{/} I was rather grateful to him. {v5~}A verdict in which all five agree makes me think of a hostage video; with one against, you know they read it.{/}

But is it good? You see, that's what we've stopped asking. We ask how old she is. {v3~}There's a scene in which the girl at the key, having made up a wedding, a war and the price of fish, is asked by a mother for word of a son, and you hold your breath for nine pages, because she's going to have to tap something.{/} That isn't charming. I have read half a dozen of our Great Men this winter who couldn't have done one of those pages.

And then the ending of the evening, which wasn't in the programme. {v16~}With the envelope in her hand she turned to the politician who had given it to her and asked what would become of the roof over her head.{/} {v15~}It goes in August; there's a hole in somebody's budget.{/} {v11~}Half of the winnings, by the way, aren't hers any more. She has given them to the typist.{/} I've been trying to think of another laureate who did as much for his. Tolstoy? Tolstoy had a wife.

Comments are closed, since I'm reading.

=== arabic | ar | prize26
{v1~}كاتبة في الحادية والتسعين تفوز بأرفع جائزة روائية في اسكتلندا{/}

إدنبرة – الجمعة 22 مايو 2026 – ثقافة وفنون

{v1}نالت الاسكتلندية جيسي دنمور (91 عاماً)، مساء الخميس، جائزة كوران للرواية، عن عملها الوحيد الذي كتبته على ظهر بطاقات الوجبات في دار للمسنين.{/}

{v2}وتبلغ قيمة الجائزة، التي مُنحت لروايتها «تلغراف الرنجة»، 40 ألف جنيه إسترليني.{/} {v3}وتحكي الرواية قصة عاملة تلغراف في إحدى جزر الهبريد تختلق طوال عامين الرسائل التي لا تصل من البر الرئيسي.{/}

{v4}ودنمور أكبر الفائزين سناً منذ إنشاء الجائزة قبل 33 عاماً.{/} {v5~}وجاء قرار لجنة التحكيم بأغلبية أربعة أصوات مقابل صوت واحد،{/} {v6}وغادر العضو المعترض، الروائي ستروان كيلبرايد، القاعة قبل العشاء.{/}

{v8~}وقالت الفائزة في كلمة لم تتجاوز خمسين ثانية: «أشكر المطبخ على البطاقات، وموظفي الليل على غض الطرف».{/}

{v9}وكانت موظفة البريد السابقة قد بدأت الكتابة في الرابعة والثمانين إثر سقوطها،{/} {v10}وطبعت البطاقات البالغ عددها 1213 مساعدة الرعاية بليسينغ أديمي روس (29 عاماً)،{/} {v11}التي وعدتها الكاتبة بنصف المبلغ.{/}

{v13}وطلبت دار النشر الصغيرة طباعة 60 ألف نسخة إضافية،{/} {v14~}وبيعت حقوق تحويلها إلى فيلم.{/}

{v15~}أما دار المسنين فمهددة بالإغلاق نهاية أغسطس،{/} {v16}وهو ما سألت عنه الفائزة وزيرة الثقافة مورفن هولدين على المنصة، فوعدت بالنظر في الأمر.{/}

=== other | en | prize25
{w1~}Corran Prize goes to debut about island ferry{/}

EDINBURGH, May 22, 2025 (Caledonia Press) - {w1}A bus driver of 34 won the Corran Prize, Scotland's best-endowed award for fiction, on Thursday night with his first novel.{/}

{w2}Callum Reekie received 40,000 pounds for "Slack Water", in which the crew of a Hebridean ferry refuse to land.{/} {w3}The jury of five voted three to two; its chairman, Struan Kilbride, spoke of "sentences that smell of diesel".{/}

{w4}"My shift starts at six, so I'll be brief," Reekie told 240 guests at the Assembly Rooms.{/} {w5}He wrote the book in the turning loop at Portobello, on his phone.{/} The favourite, Aileen Provan, was seen to applaud. {w6}A press in Leith, which had printed 800 copies, has ordered 25,000 more.{/} Culture secretary Morven Haldane presented the cheque and took the number 26 home.

=== otherbrief | en | prize25
STAFF NEWS - from the drivers' magazine Top Deck, June 2025

Well done to Callum (Marine depot)! {w1~+w2~}His novel has got him the Corran, which is forty grand.{/} {w4~}He told the toffs he'd have to cut it short for the early turn,{/} and he did turn up: ten to six, with the medal on. {w5~}For those who wondered what he was doing at the Portobello turn every night with his thumbs: that was Literature.{/} {w3~}It was a near thing, three votes against two.{/} The canteen copy is chained to the microwave.

=== other2 | en | kilbride
Novelist quits jury in row over "ghosted" memoir

GLASGOW, June 4, 2026 (Caledonia Press) - The novelist Struan Kilbride left the jury of the Strathmore Award for life writing on Thursday, two weeks after a dispute at another prize. He said that he could not vote for a memoir by a retired footballer, 58, of which the subject had "at most read the cover".

The other four judges said they would go on. The footballer, Davie Laidlaw, said that he had dictated the book to his daughter and paid her. The chairwoman, Ishbel Rankine, said: "Struan walks out of rooms. It's his genre." The award, of 15,000 pounds, is to be given on June 25 in Glasgow. A bookmaker offers 5 to 2 that Kilbride will not be there.

=== discrepancies
number | v10 | wire: 1,312 | arabic: 1,213
negation | v5 | wire: four to one | release: unanimous | radio: four to one
