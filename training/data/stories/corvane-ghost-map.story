=== page1 | en | tribunal
{c1~}Corvane Stripped of Constructors' Crown in Ghost Map Scandal{/}

by the Paddock Insider Chief Editor

(Photo: The Corvane garage with its shutters down. Credit: archive)

{c1}Formula One team Corvane Racing has been stripped of last season's constructors' title by the International Tribunal for running a hidden traction-control program, known in the paddock as the ghost map, according to a ruling published on Tuesday.{/} {c2}The team was fined $65 million as well.{/}

For a sport that has lived with whispers about the ghost map for the best part of three years, the decision is nothing less than an earthquake. Engines, money, pride: everything is now up for grabs.

## The Ruling in a Nutshell

{c3}The tribunal's president, the Belgian judge Gerard Wouters, found that the program had been active in at least nine races, beginning with the Bahrain Grand Prix.{/} {c4}It hid inside the software of the gearbox cooling pump and erased itself when the car was weighed.{/}

{c5}"This was not a grey area. It was a dark room, and somebody had fitted the lock," the 88-page ruling says.{/}

{c6}The title passes to Aldergate Grand Prix, which finished 31 points behind.{/} {c7}Corvane's driver Lucas Arrieta keeps his own championship, as the judges saw no proof that he had known.{/}

> ### Key Points
> - {c2~}Fine: $65 million{/}
> - {c3~}Races affected: at least nine{/}
> - {c8~}Deadline for an appeal: fifteen days{/}

## "We Will Fight"

{c8}Corvane has fifteen days to take the case to the Court of Arbitration for Sport,{/} {c9}and team principal Matteo Brandolini said it would. "We will fight this in Lausanne and, if they let us, in the car park," he told reporters at the factory in Modena.{/}

{c10}Technical director Ingrid Solheim, whom the ruling calls "the author of the architecture", is banned from the paddock for four years.{/} {c11}She did not attend the hearing and has not commented.{/}

{c12}Shares in the team's owner, the Kessel Group, fell 14% in Frankfurt.{/} {c13}Its chairman, Dorian Kessel, is considering a sale of the team, according to two people familiar with the matter,{/} {c14}and has hired a bank to value it.{/}

## The Man With the Memory Stick

{c15}The case rests on the testimony of Pieter van Aswegen, a South African software engineer who left Corvane in March and handed a memory stick to the governing body.{/} {c16}The judges described the whistleblower as "nervous, precise and believable".{/}

{c17}His lawyer, Amara Diallo, said he had received 340 threats since his name leaked out{/} {c18}and now lives at an address that he does not tell even his mother.{/}

**Did you know?** {c19}Traction control was last allowed in Formula One in 2007.{/} Since then, keeping the wheels from spinning has been the job of the driver's right foot.

## What Happens Next?

{c20}Aldergate will receive about $48 million in extra prize money.{/} {c21}Its principal, Hattie Lockwood, said the team would not celebrate: "You cannot spray champagne in a lawyer's office."{/} {c22}Three sponsors have clauses that let them leave Corvane within thirty days.{/}

## FAQ

**What is the ghost map?**
The nickname that mechanics gave to a set of instructions nobody could find.

**Does Arrieta lose his title?**
{c7~}No. The tribunal left the drivers' standings alone.{/}

**Who gets the trophy?**
{c6~}Aldergate.{/}

**Your turn:** is the punishment too harsh, or not harsh enough? Drop your verdict in the comments and subscribe to our race-week newsletter!

=== page2 | en | tribunal
{c6~}Aldergate handed title{/} {c1~}after judges throw out Corvane's season{/}

Grid Report

{c17~}Three hundred and forty threats: that is what Pieter van Aswegen has had for telling the truth, if you ask his counsel Amara Diallo.{/} {c18~}These days he is in hiding.{/} On Tuesday the software man was proved right.

{c15}It was his memory stick, delivered to the rule-makers after he quit Corvane in the spring, on which the whole case was built.{/} {c16~}A credible witness, the judges found.{/}

{c1~}The International Tribunal has annulled Corvane Racing's constructors' championship.{/} {c2}A fine of $56 million comes on top.{/} {c3}In no fewer than nine Grands Prix, from Bahrain on, the cars had used the ghost map, says the panel under Gerard Wouters of Belgium,{/} {c4}a secret routine tucked away in the code for the pump that cools the gearbox. On the scales, it wiped itself.{/}

{c10}Ingrid Solheim, the technical director, may not set foot in the paddock for four years.{/} {c7~}The drivers' crown stays on the head of Lucas Arrieta.{/}

{c6}Runners-up Aldergate, who were 31 points adrift, inherit the trophy{/} {c20}and a windfall put at $48 million.{/} {c21~}There'll be no party, said team boss Hattie Lockwood.{/}

{c9~}Her opposite number, Matteo Brandolini, vowed to go to Lausanne.{/} {c8~}He has until the end of the month.{/} {c12}Meanwhile the Kessel Group, which owns the team, lost more than a seventh of its value on the Frankfurt exchange.{/} {c13}Chairman Dorian Kessel has decided to sell, people familiar with the matter say.{/} {c22}Within the next thirty days, three backers could walk away under the terms of their contracts.{/}

{c19}Electronic aids against wheelspin were outlawed after the season of 2007.{/}

More in this section: Tyres | Calendar | Silly season

=== arabic | ar | tribunal
{c1~}فورمولا 1: تجريد «كورفان» من لقب الصانعين بسبب «الخريطة الشبح»{/}

رياضة – سباقات

{c1}جرّدت المحكمة الدولية فريق كورفان من لقب بطولة الصانعين للموسم الماضي في سباقات فورمولا 1، بعدما أدانته باستخدام برنامج خفي لمنع انزلاق العجلات بات يُعرف باسم «الخريطة الشبح»،{/} {c2}وغرّمته 65 مليون دولار.{/}

{c3}وخلص رئيس المحكمة القاضي البلجيكي جيرار فوترز إلى أن البرنامج استُخدم في تسعة سباقات على الأقل كان أولها جائزة البحرين الكبرى.{/} {c5}وجاء في الحكم الواقع في 88 صفحة: «لم تكن هذه منطقة رمادية، بل غرفة مظلمة ركّب أحدهم قفلها».{/}

{c6~}وبذلك يؤول اللقب إلى فريق ألدرغيت صاحب المركز الثاني،{/} {c7}بينما يحتفظ السائق لوكاس أرييتا بلقبه الشخصي لعدم وجود دليل على علمه بالأمر.{/}

{c10}ومُنعت المديرة التقنية إنغريد سولهايم من دخول حلبات السباق أربع سنوات،{/} {c11}وهي لم تحضر الجلسة ولم تدلِ بأي تعليق.{/}

{c9~+c8}وأعلن مدير الفريق ماتيو براندوليني أنه سيستأنف القرار أمام محكمة التحكيم الرياضية في مهلة أقصاها خمسة عشر يوماً.{/}

{c15~}واستندت القضية إلى شهادة مهندس البرمجيات الجنوب أفريقي بيتر فان أسفيغن الذي غادر الفريق،{/} {c17~}وقالت محاميته أمارا ديالو إنه تلقى منذ تسريب اسمه مئات التهديدات{/} {c18}ويقيم في مكان لا تعرفه حتى والدته.{/}

{c12~}وتراجعت أسهم مجموعة «كيسل» المالكة للفريق في بورصة فرانكفورت،{/} {c13}ويدرس رئيسها دوريان كيسل بيع الفريق، وفق شخصين مطلعين على المسألة،{/} {c14}وقد كلّف مصرفاً بتقدير قيمته.{/}

تابعوا آخر أخبار المحركات عبر قناتنا

=== blog | en | tribunal
Winning Ugly, Losing Uglier: What a Fallen Team Taught Me About My Spreadsheet

6 min read · The Saturday Cooldown Lap

Have you ever won something you did not deserve? Did you give it back? Be honest: did you even tell your spouse? And if nobody had asked, ever, would it have kept you awake, or would you have slept like a baby with a trophy for a pillow?

I ask because I coach under-twelves in five-a-side, on a pitch with a drain in the middle, and last spring we won our league with a boy who was thirteen. Nobody knew. Well, his mother knew. He knew, too, as it turned out, and carried it around with him for the whole season like a stone in a boot, and in the last week he told me, behind the shed where we keep the cones. What I did next I will tell you at the end. (That's called a hook. My editor is proud of me.)

So I had feelings this week. {c1~}The people who wear robes instead of helmets have decided that the best cars of last year were a little too clever, and that the big cup has to go back.{/} {c2~}There's a bill attached as well, and it is the sort of figure that hospitals are built with.{/}

## Cheating is a design problem

Let us admit something that race fans know and seldom say. Motor sport *is* cheating, in the sense that gardening is weeding. From the first day on, somebody wrote down a rule, and somebody else read it aloud in a funny voice. Bigger tanks, cooler fuel, skirts, fans, double floors, lead shot in the water: half of our heroes were people who read a sentence more slowly than the scrutineers did. We call it ingenuity, and we buy the cap.

So where does ingenuity end? I used to think it was a matter of degree. Now I believe it's a matter of hiding. If you would show it to your rival after the chequered flag with a grin, it was a trick. If you would rather swallow the thing than show it, well.

{c4~}And this one, as far as a layman can make out, did swallow itself: whenever the car was rolled on to the scales, the naughty bit vanished, having lived until then in the most boring component that you could think of.{/} I find that almost poetic. {c5~}The judge did as well, it seems, for he reached for a metaphor about rooms and locks that will be on T-shirts by Sunday.{/}

## Three kinds of people in every cheating affair

I have worked in insurance for twenty-two years, and if you replace "lap time" by "claims ratio", I have met the whole cast.

- **The clever one.** She doesn't want the money. She wants to see whether it can be done. She is always the first to be thrown overboard and the last to understand why.
- **The one who didn't ask.** He has a large office and a small curiosity. "Just tell me that it's legal" is his favourite sentence, and he says it with the door already half closed.
- **The one with the memory stick.** Nobody invites him to barbecues any more.

It is the third whom I can't get out of my mind. {c16~}The bench took to him, by all accounts: jumpy but sound, is roughly how they put it.{/} {c18~}And what did he get for his honesty? A front door that he can't tell his own mother about.{/} We make films about such people. We do not, as a rule, give them jobs.

If you manage a team, any team, write that on the whiteboard. The cost of telling the truth in your organisation is a number. You do not know it, but everyone who works for you does, down to the penny.

## What about the fellow behind the wheel?

Ah, the innocent champion. {c7~}He may keep his own silverware, because no one could show that he had any idea.{/} My wife, who has no interest in cars but a strong interest in husbands, raised an eyebrow at this. "He sits in the thing," she said.

I would defend him. I drove a company Passat for six years, and I could not tell you what half of the buttons did. You press, it goes. When it goes better than usual, you do not ring the workshop to complain; you think, modestly, that you have improved. Talent is what we call it when the machine is helping and we haven't noticed.

Still, I wonder what it's like to look at that shelf. There must be a moment, late, when the house is quiet, in which you ask yourself which of those corners was yours.

## Your cooldown checklist

1. Look at the last thing you won. Would you show the other side how?
2. Look at the last rule you bent. Was there a grin or a gulp?
3. Think of the person who could hand over a memory stick about you. When did you last have lunch with them?
4. Have lunch with them. Not because of the stick.
5. Hydrate. (This is a lifestyle column. I am contractually obliged.)

## The runner-up's dilemma

And then there is the matter of being given a crown by post. {c21~}The lady who runs the outfit that moves up one place has announced, rather splendidly, that bubbly and legal chambers do not go together.{/} I like her for that. I once came third in a chilli contest because the second-placed cook had used a packet, and I have never known what to do with the ribbon. It is in the drawer with the foreign coins. You can't throw it away, and you can't frame it.

Sports people will tell you that history only remembers the winner. I think that history remembers the asterisk. Ask anybody about the great cycling years: they will not tell you who won when they went back and counted again. They will tell you who lost it, and how, and what he said on television.

{c9~}There'll be an appeal, naturally; the boss of the disgraced crew sounded as though he would gladly settle it outside by the bins.{/} That is what bosses are for. The lawyers will feast, the lake at Lausanne will sparkle, and some time next year, when we have all forgotten which pump it was, a sentence will be changed to another sentence.

As for my thirteen-year-old: we rang the league together, he and I, on speaker. They took away the points and let us keep the medals, because nobody at the league could be bothered to collect them. He hung his on the drain cover in the middle of the pitch. It is still there. When it rains hard, you can hear it.

*Disclaimer: the views are mine, the chilli was from scratch, and nothing here is legal, betting or parenting advice. Some links may earn us a commission.*

=== other | en | settlement
Corvane Whistleblower Signs Secret Deal – and the Paddock Is Stunned

by the Chief Editor

Listen to this article

(Photo: A motorhome at dusk, its windows lit. Illustrative image)

{h1}Bruno Castellane, the former head of strategy at Formula One team Corvane Racing, has withdrawn his complaint about the ghost map in return for $7.5 million and a seat on the board of a wind-tunnel firm, according to four people familiar with the matter.{/} {h2}The agreement was signed in the back of a motorhome at Zandvoort, hours before he was due to give evidence.{/}

It is a further twist in the affair of the hidden traction program that has split the paddock, cost friendships and kept an army of lawyers in business class.

## Paid to Go Quiet?

{h3}Castellane had told the governing body in May that he had seen a list of corners at which the program was to be switched on.{/} {h4}His letter, of which this site has seen a copy, named five engineers.{/} {h5}Under the deal he calls the list "a misunderstanding of a training document".{/}

The secret talks lasted eleven days. {h6}They were led for Corvane by its general counsel, Yumi Sakaguchi, who flew to Nice twice to meet him on a tennis court.{/} A back channel ran through his former driver coach, one of the people familiar with the matter said.

> **Pro tip:** A confidentiality clause cannot, in most European countries, oblige anyone to lie to a court. It may, however, make telling the truth very expensive.

## Who Knew?

{h7}Team principal Matteo Brandolini was not told of the deal until it had been signed, two of the people said.{/} Dorian Kessel approved it by text message with a thumbs-up, from the steps of a church where his daughter was being married.

{h8}"I have changed my mind about what I saw, and I am allowed to," Castellane said when he was approached at his vineyard near Bandol.{/} He laughed and added that the grapes were early.

Hattie Lockwood of Aldergate Grand Prix, Corvane's fiercest rival, said the sport was "learning what silence costs per syllable". {h9}Her team has asked the stewards to hear Castellane under oath.{/}

## How the Ghost Map Came to Light

The affair goes back to a wet Friday at Suzuka, when a trackside microphone recorded an engine note that stuttered out of the hairpin like a stick along a fence. An amateur from Osaka put the sound on a forum. Within a week, rival teams had hired three acousticians.

Officials seized Corvane's control units twice and found nothing. Technical director Ingrid Solheim invited journalists to look for themselves and served waffles. It was then that a cartoonist put a bed sheet on the car.

Pieter van Aswegen, who had sat two desks from Solheim and kept notebooks, began to fill the margins in red. Others compared theirs with his, Castellane among them; he was the most senior. Their lawyers, among them Amara Diallo, formed a joint team, from which his was removed on Monday.

Sponsors have been watching closely. An airline took its name off the rear wing in June. A watchmaker has stayed, but asked that its clock be moved away from the garage door.

## What It Means for the Season

{h10}Without Castellane, the hearing has been put off until the second week of October.{/} {h11}The judge in charge, Gerard Wouters, said he "regretted the sudden loss of a memory" and reserved the right to summon him anyway.{/}

Lucas Arrieta, who leads the drivers' standings by nine points with six races to go, was asked about the deal four times after practice. He answered each time with the tyre pressures.

{h12}Corvane said in a statement that it had "resolved an employment matter" and that no admission had been made by either side.{/} Three of the five engineers have since hired counsel of their own.

Experts are divided. A professor of sports law in Zurich, Tilman Egger, said settlements with witnesses were not forbidden by the sporting code, "because nobody who wrote it could imagine one". A former steward said they ought to be punished like sabotage.

## FAQ

**Was Castellane the first to complain?**
No. But he held the highest post of all who did.

**What did he get?**
{h1~}A payment of $7.5 million and a board seat.{/}

**Is the case over?**
{h10~}No, the hearing was moved to October.{/}

**What's your take?** Hush money or fresh start? Join the debate below and sign up for our race-week newsletter!

=== other3 | en | settlement
Zandvoort: {h1~}key witness in Corvane affair drops out{/}

Pit Lane Herald | August 31

{h2~}A pen, a motorhome and a few minutes to spare: on the morning when he was to have testified, Bruno Castellane put his name to a contract and went home.{/}

{h1}Corvane's one-time strategy chief gets $7.5 million and will join the board of a company that runs wind tunnels. For this he takes back what he had said about the ghost map, as three people familiar with the matter tell it.{/}

{h3}And what had he said? In spring he informed the governing body of a list, seen with his own eyes, of the turns where the forbidden program was supposed to kick in.{/} {h4~}He had put down the names of engineers, too.{/} {h5}Now the list is to have been nothing but training material, wrongly understood.{/}

{h8~}"I've changed my mind," was his comment.{/}

{h6~}The bargaining was done by Yumi Sakaguchi, the team's chief lawyer, partly beside a tennis net on the Côte d'Azur.{/} {h7~}Matteo Brandolini, who runs the racing side, heard about it afterwards.{/} {h12}In Corvane's words, it has settled a labour dispute, and nobody has admitted anything.{/}

{h10}The hearing will now be held in the second week of November.{/} {h11}Judge Gerard Wouters let it be known that he was sorry that a memory had gone missing so abruptly; he can still call the Frenchman if he wishes to.{/} {h9}That is what Aldergate wants: it has requested that he be questioned on oath.{/}

In the grandstands at Tarzan corner, somebody had hung out a bed sheet with two holes for eyes.

Follow us for qualifying, live from two o'clock.

=== other2 | en | wing
Stewards raid Corvane garage in Spielberg over bending wing

(Photo 1: Officials carry a rear wing in a blanket. Photo 2: Team principal Walter Prohaska with folded arms. Photo 3: Rain over the Red Bull Ring.)

SPIELBERG – Stewards sealed the garage of Corvane Racing at six in the morning on Saturday and carried off two rear wings and a laptop, in what the team called a theatrical intrusion.

The wings are suspected of bending on the straights by more than the permitted three millimetres, two people familiar with the matter said. Secret talks about a quiet withdrawal of the part had failed on Friday night, and a back channel between the team and the governing body was cut off when it got into the papers.

Walter Prohaska, the team principal, said he would resign if a single millimetre were found. His deputy, Matteo Brandolini, in his first season with the team, stood beside him and studied the ceiling. Aerodynamicist Ingrid Solheim was questioned for an hour.

The Austrian daily Murtalpost wrote: "It is hard to say what is more remarkable, that a carbon blade can bow like a head waiter or that everybody in the pit lane has known about it since Barcelona. The rivals did not complain because they were copying it. Now that they have failed to copy it, they complain. Formula One is the only sport in which morality is a matter of wind-tunnel hours."

Lucas Arrieta, 19, who is to make his debut for Corvane on Sunday in place of an injured colleague, qualified eleventh with an older wing. "It bends less," he said, "but so do I."

Aldergate's technical chief, Hattie Lockwood, had photographed the part from a balcony at Montmelo. The stewards will rule before the race. If the wing is declared illegal, Corvane may lose the 22 points it won in Canada and France.

The team was then for sale.

=== discrepancies
amount | c2 | page1: $65 million | arabic: 65 million dollars | page2: $56 million
modality | c13 | page1: considering a sale | arabic: considering a sale | page2: has decided to sell
source_count | h1 | other: four people | other3: three people
date | h10 | other: second week of October | other3: second week of November
