=== page1 | en | ballot
{c1~}Dayton Teachers Reject Deal:{/} {c2~}Strike Rolls Into a Fourth Week{/}

By News Desk Editor | US Education Watch

Photo: Red ponchos and umbrellas on Ludlow Street. Credit: US Education Watch

{c1}Teachers in Dayton, Ohio, voted down a tentative agreement with their school district on Sunday by 1,012 votes to 871,{/} {c2}which means that the schools will stay shut on Monday, the sixteenth school day of the strike.{/} {c3}The walkout keeps 12,300 pupils in 28 buildings at home.{/}

It is a slap for everybody who had a hand in the deal, and most of all for the union's own president.

"They Told Me I Cannot Count"

{c4}Lorraine Petkus, the president of the Dayton Federation of Educators, had recommended a yes.{/} {c5}"My members have spoken, and what they told me is that I cannot count," she said outside the hall, adding that she would carry their answer back to the table "if they still want me to carry anything".{/}

{c6}The ballots were counted twice, over six hours, in the union hall on Linden Avenue.{/} {c7}The agreement had been struck at four o'clock on Thursday morning, after a session of 19 hours led by the state mediator, Sal Benedetto, according to three people in the room.{/}

So what was in it?

Key points of the rejected deal

- {c8}Raises of 4, 3 and 3 percent over three years{/}
- {c9}The step freeze, which stops teachers in their first five years from climbing the pay ladder, would have stayed until 2027{/}
- {c10}No cap of 27 children in primary classes, as the union wants, but a committee to study one{/}

It was the freeze that sank it, members said. "You cannot ask the youngest to pay for the roof," said one art teacher, who had painted a ladder without rungs on her sign.

The District: No More Money

{c11}Superintendent Darius Whitlock called the vote "heartbreaking" and said that there was not a dollar left to put on the table.{/} {c12}The district expects a deficit of $38 million next year,{/} and the state put it under fiscal watch in June. Tobias Renn, who negotiates for the district, left by a side door and did not answer questions about a "final best offer".

{c14}The school board, chaired by Margit Oyelaran, will hold an emergency meeting on Tuesday, at which it may decide to ask a judge to order the teachers back.{/} {c15}Mayor Ned Castellane appealed to both sides to sit down again and offered them a room at City Hall.{/}

Clock and Cash

{c16}Strikers get $80 a day from the national union, but that money runs out on November 14.{/} {c17}Starting pay in Dayton is $43,800 a year, the lowest in Montgomery County.{/} {c18}The strike began on October 6.{/}

Parents Improvise

{c19}Fourteen churches have been serving lunch to children who otherwise would not get one.{/} {c20}Shanice Ruffin, who leads a parents' group and has three children of her own, has been teaching fractions with pizza in a laundromat.{/} {c21}"We are behind the teachers," she said. "My boss is not."{/}

{c22}At Wright High School the football team had to forfeit Friday's playoff game, since its coaches are on strike.{/} Seniors held a tailgate anyway, in the parking lot of a closed supermarket.

Did you know? Ohio has allowed its public school teachers to strike since 1983, provided that they give ten days' notice.

FAQ

Can the board force the teachers to return?
{c14~}Only a court could, and the board is to discuss that on Tuesday.{/}

What happens on Monday?
{c2~}Classrooms remain closed.{/} Check your school's page for day camps.

Are you a parent or a teacher in Dayton? Share your thoughts in the comments and subscribe to our newsletter for daily updates!

=== page2 | en | ballot
{c1~+c4~}Union members defy leader in Ohio school dispute{/}

Posted in National | 2 minute read

{c18~}Three weeks into their strike,{/} {c1}the teachers of Dayton have turned down a contract, with 1,012 against and 817 for it.{/} {c4}It was a contract that their president, Lorraine Petkus, had asked them to accept.{/}

{c9~}What angered them was that the so-called step freeze would have gone on for colleagues in their first five years.{/} {c8}They would all have had 4 percent more in the first year and 3 percent in each of the two after that.{/} {c10}On class size, where they demand no more than 27 pupils in the lower grades, they were offered a committee.{/}

{c11~}"Heartbreaking," said the superintendent, Darius Whitlock.{/} {c12}His budget is heading for a gap of 38 million dollars.{/} {c14}On Tuesday the board and its chair, Margit Oyelaran, will meet at short notice and go to court to have the walkout stopped.{/}

{c6}Tellers at the hall in Linden Avenue went through the papers two times, which took them six hours.{/} {c5~}Petkus, asked for her reaction, joked bitterly that her arithmetic had been found wanting.{/} {c7~}It was the mediator sent by the state, Sal Benedetto, who had talked both camps into the compromise, early on Thursday.{/}

{c2~}Doors will thus stay locked on Monday{/} {c3}for 12,300 children in the city's 28 schools.{/} {c19}Free lunches are handed out by 40 churches.{/} {c22~}Wright High has already lost a playoff game for want of coaches.{/} {c20~}One mother of three, Shanice Ruffin, gives lessons between washing machines.{/}

{c16}Time is not on the strikers' side: their 80 dollars a day from the national organization will dry up in mid-November.{/} {c17~}A beginner in Dayton earns less than anywhere else in the county.{/}

{c15~}Mayor Ned Castellane would like to see them all in City Hall.{/}

Share | Print | Report a mistake

=== arabic | ar | ballot
{c1~+c2~}معلمو دايتون الأمريكية يرفضون الاتفاق ويواصلون الإضراب{/}

{c1~+c2~}معلمو دايتون الأمريكية يرفضون الاتفاق ويواصلون الإضراب{/}

واشنطن – متابعات – الإثنين 27 أكتوبر 2025

{c1}رفض المعلمون في مدينة دايتون بولاية أوهايو الأمريكية، الأحد، اتفاقاً مبدئياً مع إدارة المدارس بأغلبية 1012 صوتاً مقابل 871،{/} {c2}لتبقى المدارس مغلقة الإثنين في اليوم الدراسي السادس عشر من الإضراب{/} {c3}الذي يحرم 12 ألفاً و300 تلميذ في 28 مدرسة من الدراسة.{/}

{c4}وكانت رئيسة اتحاد معلمي دايتون لورين بيتكس قد أوصت بالموافقة،{/} {c5~}وقالت بعد إعلان النتيجة إن أعضاءها أبلغوها بأنها «لا تجيد العد».{/}

{c8}وينص الاتفاق على زيادة الرواتب بنسب 4 و3 و3 في المئة على مدى ثلاث سنوات،{/} {c9}لكنه يُبقي حتى عام 2027 على «تجميد الدرجات» الذي يحول دون ترقي المعلمين في سنواتهم الخمس الأولى على سلم الأجور.{/} {c10~}كما اكتفى بتشكيل لجنة لبحث مطلب تحديد عدد التلاميذ في الفصل.{/}

{c7}وقال ثلاثة أشخاص حضروا المفاوضات إن الوسيط الحكومي سال بينيديتو توصل إلى الصيغة في الرابعة من فجر الخميس بعد جلسة استمرت 19 ساعة.{/}

{c11}ووصف مدير التعليم داريوس ويتلوك النتيجة بأنها «مفجعة»، مؤكداً أنه لم يعد لديه دولار واحد يقدمه،{/} {c12}إذ يُتوقع أن يبلغ عجز الموازنة العام المقبل 38 مليون دولار.{/} {c14}ويعقد مجلس المدارس برئاسة مارغيت أويلاران اجتماعاً طارئاً الثلاثاء قد يقرر فيه اللجوء إلى القضاء لإعادة المعلمين إلى عملهم.{/}

{c16}ويتقاضى المضربون 80 دولاراً يومياً من النقابة الوطنية، غير أن هذا المورد ينفد في 14 نوفمبر/تشرين الثاني.{/} {c19}وتقدم 14 كنيسة وجبات الغداء للتلاميذ المحتاجين،{/} {c21}فيما قالت شانيس رافين، وهي ناشطة في رابطة لأولياء الأمور: «نحن مع المعلمين، أما رئيسي في العمل فلا».{/}

شاركنا رأيك في التعليقات

=== blog | en | ballot
When the Room Says No: Money, Loyalty and the Art of Losing a Vote

6 min read

What would you do if the people you lead told you, in public and by secret ballot, that you had got it wrong? Would you resign? Would you sulk? Would you run the numbers again? And here is the question that I really want to ask today: what does any of it have to do with your household budget?

Stay with me. I promise that we will get to the budget.

I come from a family of teachers. My grandmother taught in a one-room school with a stove, my mother taught typing until there was no typing, and I taught eighth-grade math for two years before I understood that I would rather explain money to grown-ups. So when a strike in the Midwest popped up in my feed on Sunday night, I read about it the way other people read about their old football team.

{c1~}To keep it short: a contract was offered, and by a margin that would fit into a high school auditorium the rank and file threw it out.{/} {c4~}The woman who leads them had told them to take it.{/} There she stood, in the rain, with a folder.

The loneliest folder in America

I keep on thinking about that folder. We have all carried one. It contains the compromise that looked so reasonable at dawn. {c7~}It usually does at dawn, and after the better part of a day and a night without sleep, which is how long they are said to have been at it with a referee from the state, I would have signed the fire safety notice.{/}

There is a lesson in that, and it has nothing to do with unions: never agree to anything when you are tired. Car dealers know it. Timeshare sellers know it. The person who keeps you in the showroom until nine in the evening is not being hospitable. I once bought a sectional sofa in that state, in a color that I can only describe as liver. It took us four years to pay it off, and the dog would not sit on it.

{c5~}But I liked what she said afterwards. No blame, no "communication problem". Her folks, she remarked, had let her know that she was bad at sums.{/} A leader who can say that on the worst night of her career has something in the bank that no interest rate can touch.

The ladder with the missing rungs

Now to the heart of it. {c9~}The youngest of the staff would have been kept standing on the bottom rung of the pay scale for a while longer.{/} {c8~}Everybody would have had a raise on top, and not a bad one: ten percent, give or take, by the end.{/} And still they said no.

Why? I asked my niece, who is 26, teaches second grade in another state and has a roommate, a second job and a car that she starts with a screwdriver. She said: "Because a raise is a fish and a step is a river." I have rarely heard compounding explained better.

Let us do the math together. Suppose that you start at forty thousand and that you go up by twelve hundred each year. Skip five of those steps. You have not lost five times twelve hundred. You have lost every one of those steps in every year that comes after, and the part of your pension that hangs on it, and the interest on the part of your pension. By the time you retire, you have lost a small house. The step you do not take at 25 is the most expensive step of your life!

So ask yourself:

- Where in my own life have I accepted a freeze because there was a bonus on top?
- Do I know what my pay would be if I had simply kept up with prices?
- Am I negotiating for a fish or for a river?
- Who is at the bottom of my ladder, and did anyone ask them?

The other side of the ledger

I can hear the emails already. Money does not grow on trees. {c11~}The man who runs the schools says that he has turned out his pockets, and that his heart is broken.{/} {c12~}And if his forecast is right, he will be short by tens of millions before long.{/} I believe him. I have met a few people who run schools, and not one of them owned a yacht.

But a budget is not a weather report. It is a list of choices. When couples come to me and say "there is no money", I ask for three months of bank statements, and there always is some, only it has been living under another name. It may be called streaming. It may be called the boat. In a school system it may be called consultants. I do not know. I have not seen the statements. I only know that "there is no money" is where a conversation begins.

What I would hate to see is lawyers. {c14~}There is talk that the board will run to a judge.{/} You can make people come back to work that way. You cannot make them whistle in the corridor.

An emergency fund is a strike fund

And now, as promised, your household. {c16~}Those who are out on the sidewalk receive about what a babysitter makes, and before Thanksgiving even that will be gone.{/} How long could you last on that? A week? A month? Surveys tell us that very many families could not cover an unexpected bill of a few hundred dollars.

An emergency fund is not only for emergencies. It is for the day on which you want to say no. No to a bad boss, no to a bad deal, no to liver-colored sofas. I call it the walking-away fund, and I tell all my readers to build one:

1. Begin with one week of groceries. In cash, in an envelope.
2. Then one month of rent.
3. Then three months of everything.
4. Never, ever touch it for a vacation.

Bread, fishes, pizza

Here is what I want to leave you with. While grown men and women argue, somebody has to feed the children, and somebody does. {c19~}A dozen or so congregations have opened their kitchens.{/} {c20~}And one mom explains to the little ones what three eighths are, among the dryers, with the help of a pepperoni pie.{/}

If you ask me, that is the best economics lesson given in the whole state this month. A thing is worth what it does for the person next to you. And an eighth is bigger when you are hungry.

Will they settle? Of course they will. Everybody always does, in the end, and then all will wonder what the last week was for. Until then, check your envelope.

Tell me about your own "no" in the comments! And if you are new here, grab my free worksheet.

Disclaimer: I am not a financial adviser, a lawyer or a member of any party to this dispute. This post is for information and entertainment only.

=== other | en | texts
{h1~}Dayton School Negotiator Quits Over "Rent-a-Teacher" Texts: What We Know{/}

By News Desk Editor | US Education Watch

Listen to this article

Photo: The district's headquarters on Ludlow Street. Credit: US Education Watch

{h1}Tobias Renn, the chief negotiator of the Dayton, Ohio, school district, resigned on Thursday after text messages showed that he had tried to hire 300 substitute teachers from a Florida agency while he was still bargaining with the union.{/} {h2}The agency, Palmetto Classroom Staffing, belongs to his brother-in-law.{/}

It is a fresh blow for a district that had hoped to put the walkout behind it.

"Have the Buses Ready"

{h3}The texts, 46 of them, were obtained by the parents' group of Shanice Ruffin through a public records request.{/} {h4}In one, sent on September 19, Renn wrote: "Let them vote. Have the buses ready."{/} {h5}In another he put the price at $2.1 million for four weeks, with motel rooms included.{/}

{h6}Superintendent Darius Whitlock said that he had known nothing of the plan and had learned of it from a reporter.{/} {h7}But according to three people in the room, it was mentioned twice at a closed meeting of the board's finance committee in August.{/}

{h8}Margit Oyelaran, who chairs the board, announced an outside inquiry by a Columbus law firm, which is to report within 45 days.{/} {h9}Until then, Beatrice Lund, a retired principal, will speak for the district at the table as interim negotiator.{/}

Key points

- {h1~}Chief negotiator gone{/}
- {h3~}46 text messages made public{/}
- {h8~}Law firm to look into it{/}

The Union: "We Were Talking to a Travel Agent"

{h10}"We thought that we were talking to a negotiator, and he was a travel agent," said Lorraine Petkus of the Dayton Federation of Educators.{/} {h11}The union has filed an unfair labor practice charge with the state and wants every session since July declared void.{/}

The step freeze, it says, was never meant to be bargained about at all. In a text of early September, Renn called it "the bone we never let go of". He called the "final best offer" a "museum piece". Petkus read both lines aloud from the steps of the building, to laughter.

{h12}Sal Benedetto, the state mediator, who as a rule says nothing, said that he felt "used as furniture".{/} Mayor Ned Castellane wondered aloud who would have shown the substitutes the way to the bathrooms.

How Did It Come to the Walkout?

The dispute had been smoldering since the spring, when the district closed two middle schools and let go 61 aides. In July, the union walked out of the talks after eleven minutes, when it was handed a proposal with the previous year's date on it. A fact-finder's report, which both sides rejected, had recommended a one-time bonus of $1,500 and an end of the freeze for special education only.

The teachers' sickout of some years ago still rankles too. It had cost the then superintendent her job, and Whitlock, who came from Tacoma, had promised at his first press conference that "no child will ever again find a locked door".

When the strike finally came, it was the first in the city since the 1970s. Its pickets became known for their red ponchos, which a closed amusement park had donated, and for a brass band made up of music teachers.

Pro tip: In Ohio, messages about public business are public records, even when they are on a private phone.

Will There Be Charges?

{h13}The county prosecutor's office said that it was looking at whether the law on conflicts of interest had been broken.{/} {h14}Renn's lawyer said that no contract was ever signed and that his client had "explored options, as any prudent planner would".{/}

{h15}Renn, 51, had earned $185,000 a year, more than four times what a new teacher makes.{/} {h16}He will get no severance pay.{/} His name was gone from the door by noon, a secretary said, but the coffee mug was still there.

What Does It Mean for Parents?

Nothing changes in the classrooms for now. But the contract that was signed in the winter has to be renewed in parts before the summer, and trust is scarcer than chalk. Ruffin said that her group would ask for the messages of the board members next. "I have three phones on my list," she said.

Education experts see a pattern. Districts under fiscal strain turn to consultants, and consultants turn to friends. "The money was there for buses," said a professor of labor relations in Toledo. "People will remember that longer than any percentage."

FAQ

Who is Tobias Renn?
A former airline manager who had handled the district's labor relations since 2021.

Was any substitute teacher hired?
{h14~}No contract was signed, his lawyer says.{/}

What is your view? Join the discussion below, share this story and subscribe for daily updates!

=== other3 | en | texts
{h4~}"Have the buses ready":{/} {h1~}texts topple Dayton schools' chief bargainer{/}

Posted in National | 2 minute read

{h10}"He was a travel agent," scoffed Lorraine Petkus, head of the teachers' federation, about the man who for months had sat across from her as a negotiator.{/}

{h1}That man, Tobias Renn, gave up his post with the Ohio city's schools on Thursday. While the talks were going on, it has emerged, he was arranging for 300 stand-in teachers to come from an agency in Florida.{/} {h2}Its owner is married to his sister.{/}

{h3}Parents around Shanice Ruffin got hold of 46 of his messages by invoking the state's public records law.{/} {h5}The strikebreakers would have cost 2.1 million dollars for four weeks, motel included.{/} {h4}"Let them vote," he wrote on 19 September, and then the line about the buses.{/}

Who knew? {h6~}Not he, says the superintendent, Darius Whitlock.{/} {h7}Three people who were in the room, however, recall that the plan came up two times when the board's finance committee met in private in August.{/} {h8}A law firm from Columbus has been told by the chair, Margit Oyelaran, to find out within 90 days.{/} {h9}Beatrice Lund, formerly a principal, will fill in as the district's negotiator.{/}

{h13~}Prosecutors are examining whether there was a conflict of interest.{/} {h14~}Renn did no more than look into options, his attorney replied.{/} {h16}There will be no golden handshake{/} {h15~}for the 51-year-old, whose salary was $185,000.{/}

{h11}The federation has gone to the state with an unfair labor practice charge; all meetings held since July should count for nothing, it demands.{/} {h12~}Even the mediator, Sal Benedetto, is cross.{/} A spokesman for Mayor Ned Castellane said that the step freeze was "not a city matter". A vigil with ponchos and trombones is planned for Saturday evening on Courthouse Square, and organizers ask everyone to bring a travel brochure.

Share | Print | Report a mistake

=== other2 | en | sickout
Nine in ten Dayton teachers back "sickout" after board tables raise

DAYTON - Members of the Dayton Federation of Educators have voted by 91 percent to call in sick together on Friday, the union said, in a protest against the school board's decision to put off a pay raise for the second time.

Photo 1: Lorraine Petkus, then the federation's treasurer, holds up a thermometer.
Photo 2: Board member Margit Oyelaran, who voted against the delay.

It will be the first such action under Superintendent Yvonne Strand, who took office two years before Darius Whitlock was hired from the West Coast to replace her. Strand said every teacher who stayed away would need a doctor's note, "and I know most of the doctors".

The ballot, held online over a weekend, drew 1,340 votes. The union's president at the time, Emmett Gorley, said the "final best offer" had turned out to be neither final nor best. He said nobody had even mentioned a step freeze before the board's lawyers put it on a slide.

The state sent a young mediator, Sal Benedetto, on his first case. He brought doughnuts, and both sides ate them in separate rooms.

The weekly Gem City Ledger wrote: "Three people in the room say that it was the slide that did it. Until then there had been jokes. Somebody asked what the little padlock next to the word 'steps' meant, and nobody from the district wanted to say. You could hear the projector. Then Gorley, who is not a loud man, closed his folder, and his treasurer closed hers, and they went down by the stairs because the elevator was, as ever, out of order. By the time they reached the street they had a plan, and the plan had a fever."

City Commissioner Ned Castellane, who is running for mayor, said he would lend his garage as a day camp. A parent volunteer, Shanice Ruffin, had by Wednesday evening found places for 200 children in bowling alleys.

=== discrepancies
number | c1 | page1: 871 | page2: 817 | arabic: 871
modality | c14 | page1: may decide to ask a judge | page2: will go to court | arabic: may decide
number | c19 | page1: fourteen churches | page2: 40 churches | arabic: 14 | blog: a dozen or so
date | h8 | other: 45 days | other3: 90 days
