=== page1 | en | ousted
{c1~}Japan's Prime Minister Toppled by His Own Party: Inside the Six-Week Secret Coup{/}

By Chief Editor | Updated this morning

Photo: Limousines queue outside the Hotel Suiran. (Stock image)

{c1}Japan's ruling Concord Party ousted Prime Minister Haruo Kusunoki as its president on Wednesday,{/} {c2}at the end of six weeks of secret talks among his own lieutenants, according to five people familiar with the discussions.{/} The palace coup leaves the world's fourth-largest economy with a lame duck at the helm, and it marks a seismic shift in a capital where knives are usually kept in their drawers.

187 to 161

{c3}In a ballroom of the Hotel Suiran in Tokyo's Akasaka district, 187 lawmakers voted for his removal and 161 against, with nine abstaining.{/} {c4}Their mobile phones had been collected in lacquer boxes before the doors were locked.{/} {c5}"I was handed an umbrella and then pushed into the rain," Kusunoki told reporters as he left by the kitchen.{/}

{c6}The coup was led by Tetsuya Amagase, whom Kusunoki himself had made secretary general 14 months ago.{/} {c7}To summon the meeting he gathered 212 signatures, many of them on a sheet that was passed off as a farewell card for the party's cook, the people familiar with the discussions said.{/}

Did you know? Under the party's rules a president can be recalled at any time, but the motion must be written with a brush.

The Elder Who Switched Sides

{c8}The decisive turn came on Tuesday night, when the faction elder Shigemitsu Kuze, 84, changed sides in a Kagurazaka teahouse and brought 43 votes with him.{/} Kuze has outlived nine party leaders and is said to have sent flowers to the funerals of all their careers.

{c9}What drove the rebels was Kusunoki's plan to raise the consumption tax to 12 percent in order to pay for missiles.{/} {c10}The party had lost the upper house election in July, and only 17 percent of voters still approved of the cabinet.{/} Chinese curbs on rare earths, the strike of the ferry crews and a minister's unfortunate remark on rice have done the rest.

What Happens Now?

{c11}Koji Hatamoto, 71, a former speaker, takes over as interim president, and a new leader will be elected on December 5.{/} {c12}Kusunoki stays prime minister until then and has given up his threat of dissolving parliament.{/}

{c13}Finance Minister Yuriko Sendagi said within the hour that she would run; she would be the first woman to lead the party.{/} {c14}Amagase ruled himself out. "The hand that held the broom should not hold the cup," he said.{/}

{c15}Fumie Otowa of the small coalition party Komorebi promised her support until the budget has passed, and not a day longer.{/} {c16}The opposition leader Daigo Tokiwa will table a motion of no confidence on Friday.{/} {c17}The Nikkei index fell by 2.3 percent on Thursday morning.{/}

{c18}"No party in the world kills its kings so politely," said the political scientist Akemi Torigoe of Seto University.{/} In the noodle shops around parliament, staff reported that customers were bowing to each other more deeply than usual.

Key takeaways
• {c6~}The plot was run by the man who owed the leader his job.{/}
• {c11~}A new chief will be chosen in early December.{/}
• {c15~}The coalition partner's patience ends with the budget.{/}

Pro tip: In Japanese politics, watch who pours the tea and who drinks it last.

Frequently Asked Questions

Is Kusunoki still prime minister?
{c12~}For the time being he is, until the party has found somebody else.{/}

Will there be a general election?
Only if the next leader dares to call one. The lower house has two more years to run.

Who is Ryuzo Minagawa?
A businessman of many directorships whom reporters like to call the party's switchboard. He denies having made any calls.

Who should lead Japan? Drop your thoughts in the comments and subscribe to our Asia Insider letter.

=== page2 | en | ousted
"Pushed into the rain": Kusunoki's fall

{c5}He departed through the kitchens, and what he said there was that someone had given him an umbrella first and a shove into the rain afterwards.{/} {c1}Haruo Kusunoki, the prime minister of Japan, had just lost the presidency of the Concord Party, which removed him on Wednesday.{/}

{c3}There were 187 votes against him, 161 for him and nine of no opinion, in a hall of Akasaka's Hotel Suiran.{/} {c4~}Nobody was permitted to keep a phone.{/}

{c2~}Plans for this had been laid for six weeks, insiders say,{/} {c6}under Tetsuya Amagase, secretary general of the party for the past 14 years by Kusunoki's grace.{/} {c7}Of the 212 who signed, a good number must have thought that they were saying goodbye to the cook.{/} {c8}Still, it hung in the balance until Shigemitsu Kuze, aged 84, let it be known at a teahouse in Kagurazaka on Tuesday evening that he and his 34 followers had thought better of it.{/}

{c9~}Missiles cost money, and the money was to come from a sales tax of 12 percent.{/} {c10}After July's defeat at the polls for the upper house, and with an approval of 17 percent, that was more than the party would bear.{/}

{c12~}The government remains in the loser's hands for a few weeks.{/} {c11}On December 5 a successor is to be elected to Koji Hatamoto, the former speaker, 71, who acts as interim president.{/} {c13~}Yuriko Sendagi, at the finance ministry, wants the post.{/} {c14~}Amagase may yet stand himself.{/}

{c16}Friday will see a vote of no confidence moved by Daigo Tokiwa, who heads the opposition.{/} {c15}Komorebi's Fumie Otowa, the partner in the coalition, goes along as far as the budget.{/} {c17~}Share prices slipped.{/}

Related: Seven premiers who left through the kitchen

=== arabic | ar | ousted
{c1}اليابان.. الحزب الحاكم يطيح برئيس الوزراء كوسونوكي من زعامته{/}

طوكيو – وكالات

{c1}أطاح حزب الوئام الحاكم في اليابان، الأربعاء، برئيس الوزراء هاروو كوسونوكي من رئاسة الحزب،{/} {c2}إثر محادثات سرية استمرت ستة أسابيع بين أقرب معاونيه، وفق ما أفاد خمسة أشخاص مطلعين على المحادثات.{/}

{c3~}وصوّت 187 نائباً لصالح عزله مقابل 161 داخل قاعة في فندق بطوكيو،{/} {c4}بعدما جُمعت الهواتف المحمولة في صناديق مطلية باللك قبل إغلاق الأبواب.{/}

{c5}وقال كوسونوكي للصحافيين وهو يغادر من باب المطبخ: «أعطوني مظلة ثم دفعوني إلى المطر».{/}

انقلاب القصر

{c6~}وقاد التحرك الأمين العام للحزب تيتسويا أماغاسي،{/} {c7~}الذي جمع 212 توقيعاً للدعوة إلى الاجتماع.{/} {c8}ومالت الكفة ليل الثلاثاء حين غيّر شيخ الأجنحة الحزبية شيغيميتسو كوزي (84 عاماً) موقفه في أحد مقاهي الشاي بحي كاغورازاكا، حاملاً معه 43 صوتاً.{/}

{c9}وجاءت الأزمة على خلفية خطة لرفع ضريبة الاستهلاك إلى 12 في المئة لتمويل شراء الصواريخ،{/} {c10~}في وقت تراجعت فيه شعبية الحكومة إلى 17 في المئة.{/}

{c11}ويتولى الرئيس السابق للبرلمان كوجي هاتاموتو (71 عاماً) رئاسة الحزب مؤقتاً إلى حين انتخاب زعيم جديد في 5 ديسمبر،{/} {c12}على أن يبقى كوسونوكي رئيساً للوزراء حتى ذلك الموعد، بعدما تراجع عن تهديده بحل البرلمان.{/}

{c13}وأعلنت وزيرة المالية يوريكو سينداغي ترشحها لتكون أول امرأة تقود الحزب.{/} {c16}ويعتزم زعيم المعارضة دايغو توكيوا طرح مذكرة لحجب الثقة يوم الجمعة.{/} {c17}وتراجع مؤشر نيكاي صباح الخميس بنسبة 2.3 في المئة.{/}

ويترقب حلفاء طوكيو في المنطقة ما ستسفر عنه الأسابيع المقبلة.

=== blog | en | ousted
The Umbrella Principle: What a Boardroom Backstab in the Far East Says About Trust

6 min read

Have you ever walked into a room and felt that everybody in it had already spoken about you? Have you ever signed a card without reading it? And would you know, if it came to it, which of your friends had brought the rope? Today's column isn't really about politics. It's about you, your team and the person who sits two desks away, smiling.

I have sat on eleven boards and been asked to leave three of them, so I feel qualified to write on the subject. The first time hurt like a divorce. The second time hurt like a tooth. The third time I had packed my stapler beforehand. What I want to share with you this morning is how I learned to pack the stapler.

The Story in Sixty Seconds

{c1~}On the far side of the world, a head of government has been unseated from the top of his own party by his own people.{/} {c6~}The chap who arranged it was somebody whom he'd picked for the job himself, a little over a year earlier.{/} {c5~}On his way out, past the saucepans, the fallen man made a remark about weather and brollies that deserves to be carved over the door of every business school.{/}

That's all you need. If you want dates and tallies, there are newspapers.

Betrayal Is a Process, Not an Event

Most of us imagine betrayal as a moment. A kiss, a knife, an email sent to all. It never is. It's a slow cooling, like tea that somebody has forgotten. {c2~}Here the stirring went on for a month and a half, behind sliding doors.{/} And I'd bet my pension that the signs were all there: a meeting moved without reason, a joke that nobody explained, a sudden warmth from people who had been lukewarm.

I keep a list of such signs for my clients. I call it the Thermometer.

• You are copied in later than you used to be.
• People praise your past.
• Your deputy has bought a new suit.
• Somebody asks about your family, and waits for the answer.
• The catering improves.

One of these means nothing. Three of them mean that you should find out where your stapler is.

Read Before You Sign

{c7~}My favourite detail concerns some well-wishers who believed that they were bidding a warm goodbye to the person who makes lunch.{/} I laughed until I thought of everything that I have put my name to. Birthday cards. Terms and conditions. A petition against a roundabout, which turned out to be a petition for it. We're all of us one felt-tip pen away from a revolution.

There's a serious point behind it. Organisations run on small courtesies, and small courtesies can be hijacked. A culture in which nobody reads what they sign isn't a friendly culture. It's a tired one.

The Grandfather in the Corner

In every company there is an old gentleman who hasn't got a title, or has one that nobody understands. He never raises his voice. He's been there since the carpets were orange. {c8~}In this drama too, an ancient kingmaker mulled it over above a bowl of something green, the evening before, and a whole pack of followers moved with him.{/} That was that. The rest was arithmetic.

Do you know who yours is? If not, you've never had any power; you have merely had a parking space. When I took over a paper mill in Dundee, I spent my first fortnight drinking with the night watchman. The board thought that I'd gone mad. But he was the only one who could tell me which of the directors came back for their umbrellas.

Ah yes, umbrellas.

Is Loyalty Dead?

It is the question that I'm asked most often, usually by people who have just been disloyal. My answer is that loyalty is alive but part-time. It works mornings. {c15~}There's a junior partner in this tale who has said it with refreshing honesty: I shall stand by you until the accounts are signed, and then you may call yourselves a taxi.{/} I admire that. How much heartache would be spared if we all put an end date on our devotion!

I tried it once with my bridge partner. It went badly.

Four habits that have served me well when trust is in short supply:

1. Hold your important meetings in rooms with windows.
2. Promote people who've told you no at least twice.
3. Give credit so freely that nobody needs to steal it.
4. Keep your own phone in your own pocket.

{c4~}The last one occurs to me since the ladies and gentlemen in question had theirs taken from them at the entrance, and put in rather pretty containers.{/} When they take your phone, it isn't a meeting. It's either a wedding or an execution.

The Broom and the Cup

{c14~}The architect of it all, for his part, says he does not want the crown, and has found a pretty saying on cleaning and drinking in which to wrap it.{/} Should we believe him? I have known three men who did not want the crown. One is a monk now. The other two have crowns.

And yet I'd like to believe it. There's a kind of person who sees that something must be done, does it, and goes back to the stationery cupboard. Such people are the salt of every institution. They never get a leaving party.

In my second year at the paper mill we had a woman like that in accounts. She once stopped a merger by mislaying a single page, and found it again on the day after the buyers had gone home. Nobody promoted her. Nobody dared to.

What I Would Say to the Loser

Dear sir, whoever you are: it gets better. For the first week you'll compose speeches in the bath. In the second week you'll meet one of them in a lift, and he will look at the numbers. By the third month you will find out that your wife has known all along. Somewhere in the second year, on a wet afternoon, you will see a stranger struggling with a broken umbrella, and you'll hold yours over him, and you will notice that you've stopped counting.

Until then, pack your stapler. Wear a good coat. And say thank you to the cook, in person, out loud, with nothing in your hand.

Have you survived a coup at work, or started one? I'd love to hear from you in the comments. Names will be changed.

Disclaimer: The opinions expressed here are the author's own. This isn't management, legal or meteorological advice. Past loyalty is no guarantee of future loyalty.

=== other | en | komorebi
Japan's Kingmaker Survives Secret Coup: Inside the Night of the Paper Fans

by Chief Editor

Japan's most powerful junior partner, Fumie Otowa, has survived an attempt to oust her as president of the Komorebi party, which had been prepared in secret talks by her own deputy, according to three people familiar with the discussions. The failed coup saves the coalition of Prime Minister Haruo Kusunoki for the summer, and it lays bare the cracks in a capital where everybody seems to be sharpening something.

31 to 24

At a hot-spring inn in Hakone, where the party had gathered for its yearly retreat, 31 lawmakers stood by Otowa and 24 voted for her removal. They cast their votes by laying paper fans face up or face down on a tatami mat, a custom from the party's days as a farmers' union. One fan was laid on its edge, and counted for nothing.

"I have been weeded before. It only makes the roots deeper," Otowa, 66, said at breakfast, over a grilled mackerel.

The coup was led by Shinpei Urushibara, a former weather presenter, whom she had groomed as her heir. He resigned on Sunday morning from all posts, left the inn before the bath was warm, and is thinking of founding a movement of his own, an aide said.

Did you know? Komorebi means sunlight that falls through leaves. The party has banned the use of lamps at its rallies.

Who Was Behind the Secret Talks?

All the threads lead to a golf course. Urushibara met envoys of the big Concord Party at least four times at a club near Narita, the people familiar with the discussions said. It belongs to Ryuzo Minagawa, the one-time sumo announcer who is never far away when somebody is about to fall. The plan was to bring Komorebi into a full merger, with three cabinet posts as a dowry.

Tetsuya Amagase, the Concord Party's secretary general, denied any part in it. "I play neither golf nor chess," he said. Yet a caddie told a weekly magazine that he had carried Amagase's bag, and that there had been no clubs in it.

The faction elder Shigemitsu Kuze, who started in politics when trams still ran through Ginza, summoned Amagase to his house and kept him waiting for two hours beside a pond of carp, according to one of the people. Nobody knows what was said.

Key points
• The leader of the junior coalition party keeps her post by seven votes.
• Her deputy has quit after the failed plot.
• The trail leads to a merger plan hatched on a golf course.

A Government on Stilts

Without Komorebi's 55 seats Kusunoki has no majority in the lower house. The trouble between the partners began a year ago, with a scandal over unregistered dinner receipts that cost four vice ministers their jobs. Then came the dispute about the American base on Amami, where Otowa's voters lay down before the bulldozers. When Beijing banned scallops from the north, for the second time, the coalition spent eleven days agreeing on the wording of a protest.

The prime minister's own star has been sinking since his speech to the rice farmers of Niigata, whom he advised to "try quinoa". His wife has been seen house-hunting in Kamakura. In the tearooms the names of possible successors go round: Finance Minister Yuriko Sendagi, who keeps a silence that people call eloquent, and the veteran Koji Hatamoto, for an interim.

Reactions

The opposition leader Daigo Tokiwa offered Otowa "a chair without a trapdoor" on his side of the house. She thanked him for the furniture. The political scientist Akemi Torigoe called the events in Hakone a rehearsal. "It was the understudies who went on stage," she said. "The leading actors were counting the audience."

The United States ambassador, asked about it at a jazz festival, said that alliances were between nations and not between inns.

Why It Matters

Otowa's price will rise. She has already asked for the ministry of agriculture, and for a promise in writing that no merger will be discussed before 2030. If she does not get it, the coalition could break apart in the autumn session.

Pro tip: In coalition politics the smallest partner has the longest lever. Count the seats beyond the majority, not those of the biggest party.

Frequently Asked Questions

Who is Fumie Otowa?
A former seed merchant from Tottori, and the only party leader who drives her own van.

Can the rebels try again?
Not soon. The party's statutes forbid a second vote within a year.

Will Urushibara's followers leave with him?
Ten of them are said to be wavering.

Is Japan's coalition on borrowed time? Tell us below, and do not forget to subscribe for the story behind the story.

=== other2 | en | wakamori
Japan's ruling party drops Wakamori, turns to Kusunoki

Photo: Prime Minister Seiichi Wakamori bows to cleaning staff at his office. (Edo Images)
Photo: Party elder Shigemitsu Kuze arrives at a hotel in Kioicho with his own cushion. (Edo Images)

Prime Minister Seiichi Wakamori gave up the presidency of Japan's Concord Party on Monday after secret talks among the faction leaders had turned against him, according to four people familiar with the discussions. The party's general council named Haruo Kusunoki, the minister of transport, as the only candidate for the succession.

Wakamori, who had been in office for 11 months, told the council that his back no longer allowed him to sit through parliament. He'll hand over on the 30th.

The talks took place in three hotels at once, one of the people said. Kuze, the chairman of the largest faction, moved among them by way of underground car parks. Ryuzo Minagawa, a businessman, lent him a laundry van.

The daily Kanto Jiho wrote in an editorial:

"We have not been told why. We have been told that the prime minister has a bad back, and we wish him a good mattress. But seven old men and a sumo announcer have decided over eel and rice who shall govern a hundred and twenty million people, and not one of the seven has thought it needful to say a sentence to them that has a verb in it. Mr Kusunoki is a decent man who knows a lot about bridges. He should look at the one that he is standing on, and ask who built it, and what it is made of."

Yuriko Sendagi, then a vice minister and one of two women on the council, asked for a secret ballot and was told that the pencils had run out. Koji Hatamoto, the speaker of the lower house, called for order from a corridor.

Tetsuya Amagase, a young lawmaker who is said to be close to Kusunoki, carried his briefcase. The leader of the opposition, Daigo Tokiwa, demanded an election. Fumie Otowa of Komorebi sent both men a bag of radish seeds.

=== discrepancies
date | c6 | page1: 14 months ago | page2: the past 14 years
number | c8 | page1: 43 votes | arabic: 43 صوتاً | page2: 34 followers
modality | c14 | page1: ruled himself out | page2: may yet stand himself
