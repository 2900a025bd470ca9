=== page1 | en | plea
Nevada Recall Bombshell: {c1~}Governor's Chief Of Staff Strikes Secret Plea Deal, Report Says{/}

Nevada Recall Bombshell: {c1~}Governor's Chief Of Staff Strikes Secret Plea Deal, Report Says{/}

August 27, 2026 by Editorial Team

Listen to this article

{c1}Kendra Moss, the chief of staff of Nevada's embattled governor Royce Tallmadge, has secretly agreed to plead guilty and to testify against her boss,{/} {c3}the Silver State Dispatch reported on Wednesday, citing five people familiar with the grand jury.{/}

It may be the most dramatic turn yet in the recall and the indictments that have turned the Silver State's politics upside down. Let's unpack what it means.

## What is in the deal

{c2}Under the sealed agreement Ms. Moss, 46, would admit two felony counts, conspiracy and falsifying a public record, while nine others would be dropped.{/} {c7}She would go to prison for thirty months at the most; a conviction on all counts could have brought her fourteen years.{/}

In return, prosecutors get her ears. {c4}She is to hand over 41 voice memos which she recorded on her phone between 2023 and last winter, the people said.{/} {c5}Most of these were made in the pantry of the Governor's Mansion in Carson City, where Mr. Tallmadge liked to talk business because he believed that the refrigerators would drown out any microphone.{/}

{c6}The plea is to be entered before Judge Teresa Yazzie in Carson City on September 9, according to two of the people.{/}

> **Key takeaway:** {c1~}A witness from the innermost circle{/} changes the arithmetic of any corruption case. Jurors tend to believe insiders, especially insiders with recordings.

## "A frightened woman"

{c8}Baxter Lund, a lawyer for the governor, called the report the work of "a frightened woman buying time".{/} {c9}Mr. Tallmadge himself told supporters at a livestock auction in Elko that he would not resign.{/} "They can have my hat when they lift it off the coffin," he said, to cheers.

{c13}The office of Attorney General Corwin Staab declined to comment, and so did a lawyer for Ms. Moss.{/} {c11}Inez Barragan, the acting governor, called off a trade mission to Japan on which she was to leave on Thursday.{/}

Pastor Dwight Amundsen, the Sparks preacher behind the recall drive, put it in his own way. {c16}"Even Pharaoh had people in the kitchen," he wrote to his followers.{/}

## From driver to gatekeeper

{c12}Ms. Moss has been at Mr. Tallmadge's side for sixteen years and began as his driver in his first campaign for the state senate.{/} No door in Carson City opened without her, lobbyists used to say, and no drawer either. Lyle Venturini, the casino owner and donor, once sent her a saddle for her birthday. She sent it back.

## The recall in a nutshell

{c10}Nevadans will decide on November 3 whether to remove the governor, after the recall drive handed in 212,000 signatures.{/} {c15}In a poll taken by the university in Reno last week, 58 percent said that they would vote him out.{/}

{c14}A grand jury indicted Mr. Tallmadge in May on seven counts, accusing him of having taken $1.9 million in cash, the now famous duffel bags, for opening up state water rights.{/} He has pleaded not guilty. Since then he has been on what his staff call a leave and the acting governor's staff call an absence.

Marlys Tallmadge, the first lady, has moved to her sister's ranch near Winnemucca, neighbors say.

## FAQ

**Can a recalled governor still be tried?** Yes. The recall is politics and the indictment is law; the one does not stop the other.

**Will the public hear the tapes?** {c17}Not before the trial, if prosecutors have their way: they have asked that the memos be sealed until then.{/}

**Who would take over?** The lieutenant governor would. That is Ms. Barragan, who has been doing the job anyway.

We will update this story as it develops. Did the pantry surprise you? Sound off in the comments, hit the bell and never miss an update!

=== page2 | en | plea
{c1~}Governor's right hand to turn state's evidence{/}

{c4~+c5~}Forty-one recordings made on a telephone among jam and flour could decide the fate of Nevada's governor.{/}

{c3~}The Silver State Dispatch says it has learned from four persons close to the grand jury{/} {c1}that Royce Tallmadge's chief of staff, Kendra Moss, quietly reached an understanding with the prosecution: she confesses, and she takes the stand against him.{/}

{c4}She is to surrender 41 spoken notes stored on her mobile, the oldest of them from 2023, the latest from last winter.{/} {c5}The pantry of the mansion in Carson City was where the governor preferred to do his deals, trusting in the noise of the fridges.{/} {c17~}Until a jury sits, nobody outside is meant to hear them.{/}

{c7}Instead of fourteen years, the 46-year-old would face thirty months or fewer.{/} {c2}Of eleven charges two would survive, namely conspiracy and falsification of a public record.{/} {c6}Judge Teresa Yazzie is expected to take the plea on September 19.{/}

{c9}"I stay," was the gist of what Tallmadge told ranchers at a cattle sale in Elko.{/} {c8}His attorney, Baxter Lund, dismissed the aide as a scared woman who wants to gain time.{/} {c13~}From Attorney General Corwin Staab there was not a word.{/}

{c11}Acting governor Inez Barragan scrapped a journey to Japan.{/} {c16}The Reverend Dwight Amundsen, whose recall campaign set all this in motion, reminded his flock that Pharaoh, too, had staff in his kitchen.{/}

{c10~}Voters have their say on November 3.{/} {c15~}Nearly three in five would send the governor home, going by the latest survey.{/} {c14}He is charged with seven offences, the gist of the May indictment being that duffel bags with $1.9 million changed hands for access to the state's water.{/}

{c12}Moss joined him sixteen years ago as press secretary in his first race for the senate of the state.{/}

Related: Ten celebrities who own ranches

=== arabic | ar | plea
{c1~}مديرة مكتب حاكم نيفادا تبرم صفقة سرية وتشهد ضده{/}

أفادت صحيفة محلية أميركية بأن الحلقة تضيق حول حاكم ولاية نيفادا رويس تالمادج. {c1}فقد وافقت مديرة مكتبه كيندرا موس سرا على الإقرار بالذنب والإدلاء بشهادتها ضده،{/} {c3}وفق ما ذكرت صحيفة «سيلفر ستيت ديسباتش» الأربعاء نقلا عن خمسة أشخاص مطلعين على عمل هيئة المحلفين الكبرى.{/}

{c2}وبموجب الاتفاق، تقر موس البالغة 46 عاما بتهمتي التآمر وتزوير سجل عام، في مقابل إسقاط تسع تهم أخرى.{/} {c7}ولن تتجاوز عقوبتها ثلاثين شهرا، بعدما كانت تواجه السجن 14 عاما.{/}

{c4}وستسلم موس الادعاء 41 تسجيلا صوتيا سجلتها بهاتفها منذ عام 2023،{/} {c5~}معظمها في غرفة المؤونة في مقر الحاكم بمدينة كارسون سيتي.{/}

{c6}ومن المقرر أن تمثل أمام القاضية تيريزا يازي في التاسع من أيلول/سبتمبر.{/}

{c8}ووصف باكستر لوند، محامي الحاكم، التقرير بأنه من صنع «امرأة خائفة تحاول كسب الوقت».{/} {c9}وقال تالمادج أمام أنصاره في مزاد للماشية في بلدة إلكو إنه لن يستقيل.{/} {c13~}ورفض مكتب المدعي العام كوروين ستاب التعليق.{/}

{c11~}أما القائمة بأعمال الحاكم إينيز باراغان فألغت زيارة كانت تعتزم القيام بها إلى الخارج.{/}

{c10}ويصوت سكان الولاية في الثالث من تشرين الثاني/نوفمبر على عزل الحاكم، بعد جمع 212 ألف توقيع.{/} {c14}وكانت هيئة محلفين قد وجهت إليه في أيار/مايو سبع تهم تتصل بتلقيه 1.9 مليون دولار نقدا في حقائب سفر لقاء منح حقوق مياه تملكها الولاية.{/}

وينص دستور الولاية على أن يتولى نائب الحاكم المنصب في حال العزل.

=== blog | en | plea
THE TIDY LARDER
Home, order & a little wisdom

What Is Your Pantry Hearing? 7 Lessons In Order From A Very Untidy Mansion

6 min read

Have you ever stood among your own shelves and felt that they were listening? Do you know what is behind the lentils? And could you, hand on heart, invite a judge to look through your freezer? If you squirmed at any of these, this post is for you. And if you didn't, you may be fooling yourself, sweetheart. I know I was.

It started, as so many of my posts do, with a coffee that went cold. I was scrolling through the news about that recall out in Nevada, with its indictments and its duffel bags and its people familiar with the grand jury, and I was about to scroll on to the sourdough, when a single word stopped me. Pantry.

{c5~}It turns out that the man whom everybody wants to vote out did his most private talking in there, with the refrigerators humming for company.{/} He took the hum for a lock. And I sat up and thought: how very like all of us. We put the things we don't want seen in the place where we keep the beans.

Now, I don't do politics here. You come to me for jars. But I have been turning this over in my mind while relabeling the spices, and I believe there is a whole philosophy of housekeeping in it. So here goes.

**1. Noise is not order**

A loud fridge tells you one thing only: that the seal is going. I had a reader in Tulsa, I'll call her Jo, who ran the dryer every time she rang her mother, so that her husband wouldn't hear how much she had spent on the dog. The dryer cost more than the dog. Clutter does the same job, you see. We heap up stuff around what we don't want to look at, and we call the heap "being busy".

Try this. Switch everything off for ten minutes on a Sunday. Sit on an upturned crate. What do you hear?

**2. Someone always knows where things are**

In every house there is one person who knows. Where the good scissors live. When the insurance runs out. Which drawer sticks. {c12~}In this particular mansion that person had started out behind the wheel of his car, back when he was nobody much, and had been running his days for the better part of two decades.{/} Think of what she'd seen! Think of what she had filed!

If you *are* that person at home, I want you to hear something from me: you are carrying more than jars. And if you *live with* that person, be kind to her. I can't stress it enough. Be kind, and take out the recycling without being asked.

**3. Label everything, but know who reads the labels**

I adore a label. I own three label makers and I'm not ashamed. But a label is a message to the future, and the future is not always on your side.

{c4~}She, it seems, had kept some forty little spoken notes to herself, going back years.{/} I tried to picture it: standing by the preserves, murmuring into the phone as I do when I'm out of cumin. I have hundreds of these. "Buy string." "Was that mold?" "He said what?" Suppose somebody played them all aloud, in a row, in front of twelve strangers? I would move to Alaska.

A few gentle rules for your own notes:

- Keep what you would be glad to find in ten years.
- Toss what was only ever meant to let off steam.
- Never, ever record at a dinner party.
- When in doubt, write it on paper, and compost the paper.

**4. Decluttering is a bargain**

{c2~+c7~}From what I gather most of what she stood accused of goes in the bin, she owns up to a little of it, and her time away will be a couple of years and not a good slice of her life.{/} People have been very cross about this online. I'm not so sure. Isn't it what we do each spring? We look at eleven things, we admit that two of them are truly ours, and we let the others go. And we pay for it. Anyone who has ever hired a skip knows that getting rid of the past is never free.

I won't pretend that a felony is a fondue set. But the feeling of having told, of standing on a clean floor with nothing behind the lentils: oh, I know that feeling. It's why I do what I do.

**5. Don't wait for the inspector**

My grandmother in Ohio kept a house in which the bishop might have dropped in at any time. He never did. That wasn't the point. The point was that she could have opened any door, at any hour, without a lurch of the heart.

Ask yourself, room by room:

- What would I move first if the bell rang now?
- Who would I be moving it for?
- Why is it still here?

That list, my dears, is your to-do list. You're welcome.

**6. Refusing to leave is not the same as belonging**

{c9~}He isn't budging, or so he told a crowd of cattle folks.{/} I've met that stubbornness in closets all over the country. The jeans from 2004. The bread machine. "It stays," we say, and we stamp our foot, and what we mean is that we don't know who we'd be without it. An object that has to be defended every day has already left us. It's only a matter of who carries it to the curb.

**7. Cancel the trip, if you must**

This one is small, but it spoke to me. {c11~}The lady who is minding the shop in his stead unpacked her suitcase and stayed home from the Far East.{/} There's a housewife's instinct in that. When the pipe bursts next door, you don't go on the cruise. You find the stopcock.

**So what shall we do with all this?**

Here's my challenge for the week. Take one shelf, just one. Empty it onto the table. Wipe it with vinegar and warm water (one part to four, a drop of lemon if you're fancy). Then put back only what you could speak about in front of your children. I did it on Thursday. I found a can of peaches from the previous owner, a birthday card I'd never mailed, and, behind the lentils, a receipt which I'm not going to tell you about. It's in the compost now.

And as to the man and his refrigerators? I have no idea how it will end. I only know that walls don't have ears, but pantries do, and that the ears are usually those of the person you forgot to thank.

Happy tidying,
your Bonnie-Rae

*This post contains affiliate links. The Tidy Larder is a lifestyle blog and offers no legal advice, Lord knows. All people are presumed innocent and all jars presumed clean until the lid comes off.*

=== other | en | arrest
Nevada Recall Bombshell: {h1~+h2~}Casino Owner And Governor's Donor Arrested On Sealed Indictment, Prosecutors Say{/}

by Editorial Team

Listen to this article

*The tower of the Golden Antelope in Reno at dusk. File photo*

{h1}Lyle Venturini, the casino owner and biggest donor of Nevada's embattled governor Royce Tallmadge, was arrested in Reno on Monday as he was about to board a private jet for Belize,{/} {h2}and a sealed indictment that was opened hours later charges him with six counts of bribery and money laundering.{/}

The recall and the indictments have given Carson City more than one sleepless summer, and now the trail leads to the man with the checkbook. Let's break it down.

## Handcuffs at the private terminal

{h3}Agents found two passports and $310,000 in cash in a golf bag that Mr. Venturini, 71, was carrying up the stairs, according to an affidavit.{/} {h12}The engines were running, a witness said, and a waiter in white gloves was still holding the tray with the shrimp.{/} The pilot was questioned and let go.

The arrest had been prepared for weeks, according to three people familiar with the grand jury. It was brought forward because somebody had booked a berth for a yacht in Belize City under the name of the donor's late poodle.

{h5}Mr. Venturini's lawyer, Solange Pruitt, said that her client had been off on a fishing holiday that he takes every year, and that he would fight every count.{/}

> **Key takeaway:** An indictment is *sealed* so that the accused does not learn of it before he is in custody. It says nothing about whether he did it.

## What the indictment says

{h8}Prosecutors say that Mr. Venturini's companies picked up rights to groundwater in Ruby Valley for about a tenth of their value, after the state engineer had been told from above to look away.{/} {h13}The water was then sold on to a battery plant near Fernley at a profit of $23 million, according to the indictment.{/} Who told the engineer, the paper does not say. It speaks of a "Public Official A" on eleven of its 38 pages.

{h7}"Water finds its level, and so does the law," Attorney General Corwin Staab said at a press conference.{/} He would not be drawn on whether anybody else was cooperating. Kendra Moss, the governor's chief of staff, was seen leaving the annex by the back stairs; she waved and said that she had been delivering mail.

{h4}Judge Teresa Yazzie set bail at five million dollars and ordered him to wear an ankle monitor,{/} {h14}which was fastened, his lawyer complained, over a wound from surgery.{/} {h10}The trial is to begin on February 22.{/}

## "I hardly know the fellow"

{h6}The governor told a radio station in Ely that he hardly knew the man.{/} That surprised a good many listeners. Photographs show the two on horseback at Lake Tahoe, at a wrestling match in Las Vegas, and cutting a cake in the shape of the state. Mr. Venturini paid for the inaugural ball, fireworks and all.

Inez Barragan, the acting governor, said that the state would give back the donor's gift of a new roof for the veterans' home "shingle by shingle, if we have to". Pastor Dwight Amundsen, whose volunteers collect signatures outside the Golden Antelope every Saturday, {h11}led a hymn on the casino's steps on Monday night.{/}

{h9}The Golden Antelope employs 1,100 people, and the gaming board will meet on Friday to decide whether its license is suspended.{/} Blackjack dealers coming off their shift said that they had been told to smile.

## How it all began

The affair goes back to a dry summer three years ago, when a rancher's widow named Ottilie Bragg noticed that her spring in Ruby Valley had stopped. She wrote to the governor. She wrote again. Her ninth letter came back with a coffee ring on it and a note in the margin which read "L.V. will take care", and a clerk who ought to have shredded it mailed it home to her instead. A radio host read it on the air.

The duffel bags came later. There were five of them, from a sporting goods store in Minden, and one was found by schoolchildren in the reeds of Washoe Lake with nothing in it but a rubber band. It has since been sold on the internet, or at least one that looked like it was. Philippa Okonjo, the secretary of state, who has to count every signature of the recall drive, keeps a drawing of it over her desk.

The governor, a former rodeo announcer, won office with a margin of under six thousand votes. In his first year he was talked of for higher things. Then came the letters, the bags and the slow leaking away of friends: first the treasurer, then the sheriffs, then the beef producers.

## FAQ

**What happens to the money from the golf bag?** {h15}It stays with the state until the trial is over; the defense has asked for it back.{/}

**Is the recall affected?** Not legally. The drive needs its signatures by the end of the month in any case.

**Can Mr. Venturini still run the casino?** That depends on the gaming board, which has suspended only two licenses in thirty years.

We will update this story as it develops. Has your community lost water? Sound off in the comments, and hit the bell!

=== other3 | en | arrest
{h1~+h3~+h12~}Shrimp, passports, handcuffs: the donor who didn't get away{/}

{h12~}The shrimp cocktail was already being served.{/} {h1}Then agents came up the steps of a jet bound for Belize and led away Lyle Venturini, the casino magnate who did more than anybody to pay for Governor Royce Tallmadge's career. It happened on Monday at Reno's private air terminal.{/}

{h3}The 71-year-old had slung over his shoulder a golf bag, and in it were three passports and $310,000 in bills, a sworn statement says.{/} {h15~}Give it back, say his defenders.{/}

{h2}Six counts, all of them of bribery or laundering money, are listed in the indictment, which stayed under seal until the afternoon.{/} {h8~}The gist: water rights from Ruby Valley, got on the cheap.{/} {h13}A maker of batteries at Fernley paid $32 million more for the water than it had cost, the prosecutors have worked out.{/}

{h5~}"He goes fishing there each year," was how attorney Solange Pruitt explained the journey.{/} {h4}Bail is five million, Judge Teresa Yazzie ruled, plus a monitor around the ankle.{/} {h14}Pruitt objected that it sits on top of a surgical wound.{/} {h10}Jurors will hear the case from February 22.{/}

{h7}Attorney General Corwin Staab treated reporters to a proverb: water finds its level, and the law does likewise.{/} {h6}To Tallmadge, who went on the radio in Ely, the donor is next to a stranger.{/}

{h9~}What becomes of the Golden Antelope's license is up to the gaming board at the end of the week.{/} {h11~}On the casino's front steps there was singing on Monday night, and it did not come from the lounge act.{/}

The odds on the recall, offshore bookmakers say, have shortened again.

=== other2 | en | ormsby
Ex-highways chief made secret deal with prosecutors

*Chet Ormsby in 2019, opening an off-ramp at Mesquite. Picture: Nevada Department of Roads*

CARSON CITY - A former director of Nevada's highways has quietly come to terms with the state's prosecutors and is ready to speak about the governor, the Elko Clarion reports.

Chet Ormsby, 63, will plead guilty to a single misdemeanor, two people familiar with the grand jury told the newspaper. He will be fined $25,000 and lose his pension for the last three years of his service. He is not expected to spend a night in jail.

What he has to offer is paper, not sound. According to the Clarion it consists of nine desk calendars, in which he noted each of the governor's wishes: a frontage road here, a cattle guard there, a sign for somebody's outlet mall.

"He came in with the calendars in a cooler," the Clarion quotes a witness to the conversations. "They put them on the table, and there was still ice on 2021. He turned the leaves and said, this was Royce, this was Royce, this was Royce's wife. At noon somebody fetched burritos. By four o'clock I believed we would be there until Christmas, and by five he asked whether he might go home and feed his horses. No one in that room seemed to be against it. He was like a man who had put down a piano."

*Governor Royce Tallmadge and first lady Marlys Tallmadge at the Basque festival in July*

Kendra Moss, the governor's chief of staff and his sharpest tongue, called the report "roadkill". Lieutenant Governor Inez Barragan said she would read the calendars with interest, should anyone show them to her. Corwin Staab, who has been attorney general since January, was at a conference in Boise.

There will be no recall, Pastor Dwight Amundsen of Sparks told the newspaper when it asked him about the mood in the pews. "We pray for our governor. We do not petition."

Mr. Ormsby is to appear before Judge Teresa Yazzie on the Tuesday after Thanksgiving.

=== discrepancies
source_count | c3 | page1: five people | page2: four persons
date | c6 | page1: September 9 | page2: September 19
role | c12 | page1: driver | page2: press secretary
number | h3 | other: two passports | other3: three passports
amount | h13 | other: $23 million | other3: $32 million
