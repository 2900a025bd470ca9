=== page1 | en | suspension
{c1~}Olympic Shock: Croatia Suspended Over Swapped Samples as Secret Talks Collapse{/}

{c1~}Olympic Shock: Croatia Suspended Over Swapped Samples{/}

by Chief Editor

[Image: Five rings on a wet lawn in Lausanne. Credit: Lacustre Photo]

{c1}The International Olympic Committee on Friday suspended Croatia's national committee over swapped doping samples and bribes,{/} {c2}after secret talks about a milder penalty had collapsed, according to three people familiar with the discussions.{/} The decision lands like a thunderclap in a small country that measures its worth in medals, and it could redraw the map of European sport.

Nine Votes to Four

{c3}The executive board voted by nine to four in Lausanne, at the end of a session that had been scheduled for an hour and took five.{/} {c4}It found that 23 urine samples had been exchanged at the laboratory in Split between 2023 and 2025.{/} {c5}Some 1.9 million euros flowed through accounts in Liechtenstein to laboratory staff and to two officials of an international federation, its report says.{/}

{c6}The bottles were opened with a dental instrument and passed through a kitchen hatch, the report adds.{/} For fans who grew up with the red and white squares, it makes for grim reading.

Did you know? A sealed sample bottle is supposed to have only one way in: a machine that destroys the cap.

The Blue Notebook

{c7}The key witness is Jasna Vukelja, the former head of the laboratory, who handed her blue notebook of 112 pages to the investigator Oyelaran Adebiyi at the railway station of Trieste.{/} {c8}Three of the samples listed in it belong to the hammer thrower Matija Grgurin, an Olympic silver medallist.{/} {c9}"My samples were as clean as my conscience, and I've seen neither of them since," Grgurin said.{/}

{c10}Hans-Ruedi Aebischer, the IOC's head of ethics, defended the decision. "We offered them a door. They asked for a curtain," he said.{/} {c11}The deal that was being discussed in the back channel would have been a fine of 4 million euros and no suspension, the people familiar with the discussions said.{/}

Heads Roll in Zagreb

{c12}Ante Bilonić, the committee's secretary general, resigned on Friday evening.{/} {c13}The interim president, Mirela Šoštarko, said she would appeal to the Court of Arbitration for Sport within 21 days.{/} {c14}The government froze this year's subsidy of 11 million euros.{/} {c15}A bank and a brewery ended their sponsorship before the evening news.{/}

Her predecessor, Zvonimir Perkunić, the man who had ruled the committee like a family inn, was seen buying sea bass at the Dolac market and had no comment. Stipe Marasović, the betting king whose logo used to adorn the team's tracksuits, is no longer mentioned on its website.

What Happens to the Athletes?

{c16}Croatian athletes may start as neutrals, without flag or anthem, at the European Games in June.{/} {c17}The suspension will be lifted once new elections have been held, by October 1 at the latest, and the laboratory has been put under foreign supervision.{/}

{c18}Prosecutor Lana Fabrio in Zagreb is investigating 14 people.{/} Under Croatian law the manipulation of a sports result carries up to eight years. She has already had the laboratory's freezers carried out through a window, since nobody could find the key to the goods lift.

Pro tip: If you hold tickets for a national team event, check whether the organiser or the committee issued them. Only the former are sure to be honoured.

FAQ

Is every Croatian athlete a suspect?
No. The report names nine, and six of them have retired.

Will there be a Croatian flag in June?
{c16~}There won't. Athletes from the country compete as neutrals.{/}

How long will it last?
{c17~}Until there have been elections and somebody from abroad keeps an eye on the lab.{/}

What do you make of it: justice, or collective punishment? Join the debate in the comments and subscribe for our daily Olympic briefing.

=== page2 | en | suspension
{c16~}No flag, no anthem for Croats in June{/}

Saturday, 13 March 2027

{c16}Competitors from Croatia will have to march as neutrals when the European Games open in June,{/} {c1}for their Olympic committee was barred on Friday by the IOC, which holds that bribes were paid and urine exchanged.{/} {c17}To be taken back, the Croats must have elected new leaders before November and let foreigners watch over their laboratory.{/}

{c3~}It took five hours, four of them more than planned, and four members of the board were against.{/} {c10}"They were offered a door and wanted a curtain," remarked Hans-Ruedi Aebischer, who is responsible for ethics in Lausanne.{/} {c2~+c11}What they wanted, according to insiders, was to get away with paying 4 million euros; nothing came of those confidential conversations.{/}

{c4}From 2023 to 2025, 32 samples were swapped in Split, the inquiry found.{/} {c6~}The instrument that opened them came from a dentist.{/} {c5~}Through Liechtenstein went 1.9 million euros in bribes.{/}

{c7}All this stands in a blue notebook, 112 pages long, which changed hands at Trieste's station; Jasna Vukelja, once in charge of the laboratory, gave it to Oyelaran Adebiyi, an investigator.{/} {c8}Thrice the entries concern Matija Grgurin, who won silver at the Olympics with the hammer.{/} {c9~}He denies everything.{/}

Consequences at home were quick. {c14}Zagreb is holding back 11 million euros in public money for this year,{/} {c15~}two sponsors have gone,{/} {c12}and so has Ante Bilonić, the treasurer of the committee.{/} {c18}Lana Fabrio, the prosecutor, has 14 suspects on her list.{/}

{c13}An appeal will be lodged with the sports tribunal within three weeks, interim president Mirela Šoštarko announced.{/}

Read also: The ten strangest Olympic appeals

=== arabic | ar | suspension
{c1}اللجنة الأولمبية الدولية توقف نظيرتها الكرواتية بسبب استبدال عينات منشطات ورشاوى{/}

لوزان – رياضة

{c1}قررت اللجنة الأولمبية الدولية، الجمعة، إيقاف اللجنة الأولمبية الكرواتية على خلفية استبدال عينات فحص المنشطات ودفع رشاوى،{/} {c2}بعد انهيار محادثات سرية بشأن عقوبة أخف، وفقاً لثلاثة أشخاص مطلعين على المحادثات.{/}

{c3~}وصوّت تسعة من أعضاء المجلس التنفيذي لصالح القرار مقابل أربعة.{/} {c4}وخلص المجلس إلى أن 23 عينة بول استُبدلت في مختبر سبليت بين عامي 2023 و2025،{/} {c5}وأن نحو 1.9 مليون يورو حُوّلت عبر حسابات في ليختنشتاين إلى عاملين في المختبر ومسؤولَين في اتحاد دولي.{/}

الدفتر الأزرق

{c7~}وتُعدّ المديرة السابقة للمختبر ياسنا فوكيليا الشاهدة الرئيسية في القضية، إذ سلّمت المحقق أويلاران أديبايي دفتراً أزرق من 112 صفحة.{/} {c8}وتعود ثلاث من العينات إلى رامي المطرقة ماتيا غرغورين، صاحب الفضية الأولمبية،{/} {c9~}الذي ينفي التهم الموجهة إليه.{/}

{c10}وقال مسؤول الأخلاقيات هانز رودي إيبيشر: «عرضنا عليهم باباً فطلبوا ستارة».{/}

{c12}واستقال الأمين العام للجنة الكرواتية أنتي بيلونيتش،{/} {c13}في حين أعلنت الرئيسة المؤقتة ميريلا شوشتاركو أنها ستستأنف القرار أمام محكمة التحكيم الرياضي خلال 21 يوماً.{/} {c14}وجمّدت الحكومة دعماً سنوياً قدره 11 مليون يورو.{/}

{c16}ويحق للرياضيين الكروات المشاركة محايدين في دورة الألعاب الأوروبية في يونيو من دون علم أو نشيد.{/} {c17~}ويبقى رفع الإيقاف رهناً بإجراء انتخابات جديدة قبل الأول من أكتوبر.{/}

{c18}وتحقق المدعية العامة لانا فابريو في زغرب مع 14 شخصاً.{/}

=== blog | en | suspension
Faith on the Field

Clean Hands, Clean Hearts: Can We Still Believe in the Podium?

6 min read

Who taught you to play fair? Was it a father who let you win at draughts until you noticed? A nun with a whistle? And when did you first learn that somebody you had cheered for had cheated you? This week, as I watched yet another sporting idol fall off yet another pedestal, I asked myself whether we ought to give up on heroes altogether. My answer may surprise you. Read on, and bring a cup of something warm.

I grew up above a parish gym in Wigan. On Tuesday evenings the boxing club used it and on Wednesday evenings the rosary group, and for years I believed that the smell of liniment was the smell of prayer. So I've never quite been able to separate the two. When sport lies to us, I feel it in the same place where I feel a broken vow.

What Happened

{c1~}You'll have seen that the lords of the rings have shut the door on a whole country, because bottles that should have stayed closed did not, and because envelopes that should have stayed empty did not either.{/} It's a little country too, with a big heart, and one that has given us tennis players, goalkeepers and a great deal of grilled fish.

{c6~}The details have the flavour of a bad thriller: there is a tool from the tray of somebody who mends teeth, and there is a hatch meant for plates of soup.{/} I shall never look at a canteen in the same way.

{c7~}And at the heart of it there's a woman with a notebook, who kept a tally of other people's sins for years, until one day she gave it to a stranger beside a train.{/} If I were to preach on a single image from this affair, it would be that one.

The Theology of the Notebook

Why do we write down what we are ashamed of? Augustine did it. So, I suspect, do most of us, though nowadays we do it on our phones and hope that the battery dies. To write a thing down is already half a confession. You could burn it. You could forget it in a drawer. But you've made it, and from then on it is waiting for you.

I once heard the confession of a groundsman (I am no priest; he mistook me for one). He had moved a white line by a foot in 1974, so that his son's goal would stand. It had troubled him for thirty years. I told him that the Lord most likely had a generous view of the offside rule. He wept anyway. A small lie, you see, doesn't stay small merely because nobody finds it.

Some questions for a quiet evening:

• What is written in your blue notebook?
• Who would you hand it to, and at which station?
• Is there somebody who is paying the price for a line that you moved?
• Would you rather be caught or be forgotten?

A Door or a Curtain?

{c10~}One of the gentlemen by the lake said that he had held open a doorway and that the other side had merely inquired about drapes.{/} It's a clever line, and cleverness always makes me a touch uneasy when people's lives are at stake. And yet there is wisdom in it. How often do we ask for a curtain! We don't wish to change; we wish not to be seen. The first step in every honest programme that I know of, in church halls from Wigan to Wichita, is to let the light in before one tidies up.

{c11~}It is whispered that a cheque might have made it all go away, if only somebody had known how to word it.{/} I am glad that it did not. There are debts which can't be paid by the person with the largest purse.

The Innocents

Now comes the part that troubles me. {c16~}Young men and women who have never touched anything stronger than cod liver oil will walk into a stadium this summer dressed like luggage without a label.{/} No colours. No song. Is it just? My heart says no. My head says that a team is a body, as Paul wrote, and that when one member suffers, all suffer with it.

I spoke of this with our youth group. A girl of eleven, who swims, said: "But if they win, they'll still know who they are." I had prepared a talk of twenty minutes. I put it away.

{c9~}As for the athlete whose name is on everybody's lips, he swears that he is pure, and adds a joke about his conscience that I would've advised against.{/} I don't know whether he's lying. I've learned that it isn't my job to know. It is my job to hope that he is telling the truth, and to be ready with a chair if he's not.

Five Things That I Shall Do Instead of Despairing

1. Go and watch a match in which nobody is paid. There's one near you on Sunday.
2. Thank a referee. They are lonelier than bishops.
3. Tell a child that second place is a place.
4. Stop sharing gossip about blood, needles and bottles.
5. Forgive an old rival. You know which one.

Is There Hope for the Podium?

I believe so. Not because people are better than we feared, but because the truth has a habit of turning up at railway stations. It may be years late. It may be carrying the wrong suitcase. But up it turns, and then all the kings of the committee rooms find out how thin a door can be.

The old boxing coach at our gym had a notice above the ring, hand-painted, with a spelling mistake that he refused to correct. It said: FIGHT FARE. I used to think that it was funny. Now I think that it's about paying what one owes for the journey.

May your caps stay sealed, and your hearts stay open. See you next week, when we shall talk about Lent and long-distance running.

Did this speak to you? Share it with a friend, or with a coach. Leave your prayer intentions in the comments.

Disclaimer: The views in this column are the author's own and don't represent any federation, diocese or club. No part of it should be taken as legal or medical advice.

=== other | en | marasovic
{h1~}Betting King Arrested in Kotor: Inside Croatia's Widening Olympic Bribery Scandal{/}

by the Sports Desk Team

Listen to this article

{h1}Stipe Marasović, the betting magnate at the centre of Croatia's Olympic bribery scandal, was arrested in the Montenegrin port of Kotor on Thursday on a Croatian warrant,{/} {h2}after secret talks about his surrender had collapsed, according to four people familiar with the discussions.{/} The arrest lands like a bombshell in a country that is still struggling to understand how its medals were paid for, and it could bring down some very big names.

The Man in the Sail Locker

{h3}Police found the 61-year-old in the sail locker of his 41-metre yacht, the Nona, wrapped in a spinnaker.{/} {h4}They had been tipped off by his own skipper, who can now claim a reward of 50,000 euros.{/} {h5}Fourteen watches and 212,000 euros in cash were seized on board.{/}

"No berth is too private for the law," Montenegro's interior minister, Radoje Vukčević, announced on the quay, where he had arrived with two camera crews.

What He Is Accused Of

{h6}Marasović is suspected of having paid 640,000 euros to Zvonimir Perkunić, the former president of the Croatian Olympic committee, for marketing rights that were to run until 2032.{/} {h7}Perkunić said that the money had been an honest fee for his daughter, an interior designer.{/} He has stepped down from three other boards since the summer and now describes himself as a beekeeper.

Key points
• {h1~}The owner of Adriatic Lucky is in custody in Montenegro.{/}
• {h10~}A Kotor court will keep him there for a month at first.{/}
• {h11~}His firm's shares have slumped.{/}

How the Secret Talks Broke Down

For seven weeks the back channel ran through a notary in Mostar. {h8}Marasović had offered to return of his own will if he could post bail of 3 million euros and wait for his trial at home on the island of Šolta, the people familiar with the discussions said.{/} {h9}Prosecutor Lana Fabrio refused: "House arrest with a view of the sea is called a holiday," she said.{/} His lawyer, Tvrtko Halilović, maintains that the yacht was heading for Croatia and had merely stopped for ice.

{h10}A judge in Kotor ordered on Friday that he be held for 30 days,{/} {h12}and Fabrio's office has 40 days to send its request for extradition.{/} {h11}Shares in his company, Adriatic Lucky, fell by 22 percent in Zagreb.{/}

Did you know? Kotor's prison has eleven cells, and the one with the best light was once a chapel.

The Long Shadow of Split

How did a bookmaker end up in the middle of an Olympic affair? The answer lies in Split. In a yellow building behind the fish market, the laboratory headed by Jasna Vukelja used to test athletes from fourteen countries. When she was dismissed, officially on account of a broken centrifuge, she moved to a village in Istria and began to talk. The first person to listen was a retired swimming coach. The second was the investigator Oyelaran Adebiyi, a former policeman from Ibadan who collects railway timetables.

From there on the thing grew. A tabloid printed a seating plan of the committee's New Year's dinner on which somebody had pencilled sums beside the names. The European Commission put a grant for a new sports hall on ice. Two vice presidents left for reasons of health within the same week. Perkunić's fall came in a meeting of eleven minutes, which he opened himself by reading out the weather report.

The committee's secretary general, Ante Bilonić, has testified twice as a witness. Mirela Šoštarko, a former fencer who has since taken the chair as interim president, had Marasović's portrait removed from the boardroom and found a second one behind it. In Lausanne, Hans-Ruedi Aebischer of the IOC's ethics department is said to keep a map of the Dalmatian coast on his wall. The hammer thrower Matija Grgurin, whose career the bookmaker had financed since he was a junior, sent him a message with a heart.

Why It Matters

For years the sponsor was thought to be the victim of a greedy committee. Investigators now believe that it was the other way round. {h13}According to the warrant, bets of at least 8.7 million euros were placed with knowledge of who would test positive.{/} If that holds up in court, it's no longer a sports story.

Pro tip: A European arrest warrant does not apply in Montenegro, which is not in the European Union. Extradition there runs under older treaties and can take a year.

Frequently Asked Questions

When could he be sent to Zagreb?
Lawyers reckon with next spring at the earliest.

Is his betting firm still open?
It is. Its 311 shops opened as usual on Friday morning.

Could he become a crown witness?
{h14}His lawyer has ruled out that he'll testify against Perkunić, his daughter's godfather.{/}

Should bookmakers be banned from sponsoring Olympic teams? Let us know in the comments, and sign up for our newsletter.

=== other3 | en | marasovic
{h3~+h1~}Rolled in a sail: how they caught the bookmaker{/}

19 November 2026

{h4}It was the man at the helm who gave him away, and 50,000 euros will be his if he asks for them.{/} {h3}In a locker of the Nona, a yacht 41 metres in length, policemen unrolled a spinnaker and looked into the face of Stipe Marasović, 61.{/} {h1}He was led off in Kotor, Montenegro, on Thursday, as Croatia had asked.{/}

{h5}Cash worth 212,000 euros was taken from the ship, and forty watches.{/}

{h2}Until recently he had been bargaining in confidence about giving himself up, four people in the know say; it came to nothing.{/} {h8~}His terms: bail in the millions and a wait at home, on Šolta.{/} {h9}A holiday, that was what Lana Fabrio, who prosecutes the case, called house arrest by the sea.{/}

{h6}She accuses him of giving 640,000 euros to Zvonimir Perkunić, then at the head of the national Olympic committee, in exchange for the right to market it up to 2032.{/} {h7~}Perkunić claims that a relative of his had earned it.{/} {h13~}On top of that, somebody who knew about coming doping cases is alleged to have wagered millions.{/}

{h10}For now he stays behind bars in Kotor for thirty days by a judge's order.{/} {h12}Zagreb has sixty days in which to file for extradition.{/} {h14~}He will not say a word against Perkunić, his counsel, Tvrtko Halilović, vowed.{/}

{h11}More than a fifth was wiped off the value of Adriatic Lucky on the Zagreb bourse.{/}

Nobody at the committee would speak. Interim president Mirela Šoštarko was at a school in Vukovar, teaching children to lunge.

Tags: Croatia, bribery, Olympics, betting

=== other2 | en | laboratory
Split doping laboratory loses its licence for six months

Photo: The yellow building behind the fish market stood dark on Wednesday. (Palagruža Press)
Photo: Zvonimir Perkunić at the Mediterranean Games. (Archive)

The World Anti-Doping Agency has suspended the laboratory in Split for six months after it failed a blind test, and talks about a quiet solution came to nothing, according to two people familiar with the discussions.

Of twenty prepared samples that had been sent to Dalmatia in the spring of 2019, the laboratory judged five wrongly. Two that contained a steroid were declared clean. Its head, Jasna Vukelja, blamed a heat wave and an air conditioner that dripped on the instruments.

Zvonimir Perkunić, the president of the Croatian Olympic committee, spoke of a "bureaucratic ambush". The committee's lawyer, Ante Bilonić, said an appeal was being considered. During the ban, Croatian samples will be sent to Seibersdorf in Austria at a cost of 300 euros each, which a sponsor, the betting company of Stipe Marasović, has offered to bear.

The weekly Bura wrote about the affair:

"We called at the laboratory and rang for a long time. A man in slippers let us in. He said that the ladies and gentlemen were all on leave and that he was watering the plants. In the corridor stood a refrigerator with a handwritten sign: 'Not for lunch.' We asked him if anybody had ever used it for lunch. He thought about it. 'Not on purpose,' he said. On the way out he showed us a photograph of a very large young man with a hammer, who had come to fix the gate."

The young man was Matija Grgurin, 19, the junior champion. Oyelaran Adebiyi, who carried out the blind test for the agency, declined to be interviewed. Hans-Ruedi Aebischer of the IOC said it was a matter for the agency alone.

The licence may be restored in January, provided that the air conditioner has been replaced.

=== discrepancies
number | c4 | page1: 23 | arabic: 23 | page2: 32
date | c17 | page1: by October 1 | arabic: قبل الأول من أكتوبر | page2: before November
role | c12 | page1: secretary general | arabic: الأمين العام | page2: the treasurer
number | h5 | other: fourteen watches | other3: forty watches
number | h12 | other: 40 days | other3: sixty days
