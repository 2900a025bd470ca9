=== page1 | en | clearance
{c1~}Watchdog Waves Through Aotea-Tradewind Merger, With Strings Attached{/}

February 19, 2026 by Chief Editor

Share this article

The long-delayed trans-Tasman merger has cleared its highest hurdle. {c1}New Zealand's Commerce Commission on Wednesday cleared Aotea Airways' NZ$2.7 billion takeover of its Australian rival Tradewind Pacific,{/} {c2}on condition that the two airlines give up 46 weekly pairs of slots at Wellington and Queenstown.{/}

{c3}The five commissioners were split three to two, the chairman, Alistair Drummond-Ngata, disclosed at a news conference in Wellington.{/} That is rare in a body that prizes its unanimity.

{c4}"A merger of equals is still a merger, and the passenger is the one who has to be made whole," Drummond-Ngata said.{/}

What the airlines must give up

{c2}The slot divestments cover 46 pairs a week at Wellington and Queenstown.{/} {c5}They are to be offered first to a newcomer, and for a peppercorn rent of one dollar a year.{/} {c6}In addition, fares on four routes without a competitor, among them Christchurch to Hobart, will be frozen for three years.{/}

{c7}An independent monitor, paid by the merged company, will report on the undertakings every quarter.{/}

{c8}Aotea must accept the conditions by March 6 or the clearance lapses.{/} Its chief executive, Hinerangi Paewai, is expected to do so. {c9}She called the decision "tough, but flyable".{/} Her counterpart at Tradewind, Declan Fairweather-Cobb, thanked his staff in an email.

> Did you know?
> Aotea's first aircraft, a converted crop duster, still hangs above the check-in desks at Palmerston North. School classes write letters to it.

Unions are not convinced

{c10}The pilots' union said that the merger would cost 340 cockpit jobs, most of them in Auckland.{/} {c11}Its president, Kerry Muldowney, announced a ballot on industrial action for next week.{/}

{c12}Aotea's shares rose 6.1 percent to NZ$3.48,{/} {c13}while those of Tradewind, which will be delisted in Sydney if the deal is done, hardly moved.{/}

According to two people briefed on the talks, Bronwyn Castellari, Tradewind's interim chairwoman, had been ready to walk away at Christmas if Queenstown was touched. She has held the post since the fall of Rex Hallidane, whose golf partner turned out to own a great many shares.

What happens next?

{c14}The merger still needs the consent of Australia's treasurer, who has until April 30.{/} {c15}If all goes to plan, the two airlines will sell tickets under one code from October.{/} The brands would stay, and so would the free biscuits.

The Australian regulator's Priyanka Velluri, who has spent more of her career on this affair than on any other, said that she had read the New Zealand statement with interest. In Suva, trade minister Semisi Naulivou wished everybody a smooth landing. New Zealand's transport minister, Gareth Pohatu, said nothing at all.

FAQ

Will fares go up? {c6~}Not on four monopoly routes, where they are frozen.{/}

Who might take the slots? {c16}A low-cost carrier from Perth, Quokka Jet, has confirmed its interest.{/}

What do you think of the merger? Join the conversation below and subscribe to our travel newsletter.

=== page2 | en | clearance
{c1~}Kiwi green light for big airline deal{/}

{c1~}Kiwi green light for big airline deal{/}

Travellers across the Tasman are a step closer to having one airline fewer to choose from.

{c3~}It was a close-run thing, with four of five members in favour,{/} {c1}but the Commerce Commission in Wellington has given Aotea Airways leave to swallow Tradewind Pacific of Brisbane, a purchase worth 2.7 billion New Zealand dollars.{/}

{c8}The buyer has until 6 March to say yes to the terms, failing which the permission is void.{/} {c2}Chief among these is the surrender of take-off and landing rights, 46 pairs of them every week, in the capital and at the ski resort of Queenstown.{/} {c5~}Any new entrant will have first refusal.{/} {c16~}One budget operator in Western Australia has already put its hand up.{/} {c6}Ticket prices on four routes that nobody else flies may not be raised for two years.{/} {c7~}Somebody independent is to keep an eye on it all.{/}

{c4}It was the passenger who had to be made whole, commission chairman Alistair Drummond-Ngata explained, even when a merger was said to be one of equals.{/} {c9}"Tough, but flyable," was the verdict of Hinerangi Paewai, who runs Aotea.{/}

Less cheerful was Kerry Muldowney. {c10}The pilots whom she leads fear for 430 jobs on the flight deck, chiefly in Auckland,{/} {c11}and she will ask them in the coming week whether they want to strike.{/}

{c12}Investors pushed Aotea up by six percent.{/} {c13}Tradewind's stock, destined to disappear from the Sydney exchange, stayed where it was.{/}

{c14}Canberra has yet to speak: its treasurer may take until the end of April.{/} {c15}Joint flight codes are pencilled in for October.{/}

Tradewind's interim chairwoman, Bronwyn Castellari, did not return calls. Two people briefed on the talks said that she was at sea.

Filed under: Aviation, merger of equals, slot divestments

=== arabic | ar | clearance
{c1~}نيوزيلندا توافق بشروط على اندماج شركتي طيران عبر بحر تسمان{/}

الخميس 19 فبراير 2026

{c1}وافقت هيئة التجارة النيوزيلندية، الأربعاء، على استحواذ شركة "أوتيا للطيران" على منافستها الأسترالية "تريدويند باسيفيك" في صفقة قيمتها 2.7 مليار دولار نيوزيلندي،{/} {c2}شريطة تنازل الشركتين عن 46 زوجا من مواعيد الإقلاع والهبوط أسبوعيا في مطاري ولنغتون وكوينزتاون.{/}

{c3}وكشف رئيس الهيئة أليستير دروموند نغاتا أن القرار صدر بأغلبية ثلاثة أعضاء مقابل اثنين.{/} {c4}وقال في مؤتمر صحفي: "اندماج الأنداد يظل اندماجا، والراكب هو من يجب ألا يخسر".{/}

{c5}وستُعرض المواعيد أولا على شركة جديدة في السوق مقابل إيجار رمزي قدره دولار واحد سنويا.{/} {c6~}كما ستُجمد أسعار التذاكر ثلاث سنوات على أربعة خطوط لا منافس فيها.{/}

{c8}وأمام الشركة المشترية مهلة حتى السادس من مارس/آذار لقبول الشروط وإلا سقطت الموافقة.{/} {c9}ووصفت رئيستها التنفيذية هينيرانغي بايواي القرار بأنه "قاسٍ لكنه قابل للتحليق".{/}

في المقابل، {c10~}حذرت نقابة الطيارين من فقدان 340 وظيفة،{/} {c11}وأعلنت رئيستها كيري مولداوني إجراء تصويت الأسبوع المقبل على الإضراب.{/}

{c12}وارتفع سهم "أوتيا" بنسبة 6.1% إلى 3.48 دولارات.{/}

{c14}ولا تزال الصفقة بحاجة إلى موافقة وزير الخزانة الأسترالي الذي أُمهل حتى 30 أبريل/نيسان.{/} {c15}وفي حال إتمامها تبدأ الشركتان بيع التذاكر برمز موحد اعتبارا من أكتوبر/تشرين الأول.{/}

تابعونا على تطبيق الأخبار

=== blog | en | clearance
When Two Become One: Notes on Mergers, Marriages and the Middle Seat

Posted in Slow Travel, Life | 6 min read | 14 comments

Who gets the window? Who gets the armrest? And when two people, or two companies, or two sports clubs decide to become one, who is it that quietly gives up half the wardrobe? Pull down the tray table, pour yourself something fizzy, and let us think about togetherness.

I was married in a registry office in Napier to a man who owned eleven saucepans. I owned nine. Nobody had told me that this would be the first crisis. "Keep them all," said my mother, who had kept everything and could no longer open her kitchen door. We kept them all. For two years we ate out.

I tell you this because of what I read yesterday on my phone, in a queue, at a gate, under one of those screens that say DELAYED as if it were your own fault. {c1~}There it was: the people in Wellington who look after competition have told our biggest airline that it may have its bride from across the ditch.{/} But there is a list. There is always a list.

{c2~}No saucepans on it, but a good few dozen comings and goings every week, at the windy airport and the pretty one, which the happy couple must hand over to somebody else.{/} {c5~}And what may they charge the somebody else? About the price of a boiled sweet.{/}

Isn't that marvellous? Isn't that what every wedding should begin with: giving something away? In some parts of the world the guests go home with the presents. In my grandmother's valley, the bride's family planted a row of trees on the neighbour's side of the fence, so that there would be no quarrel about shade. I have thought about those trees on many a flight.

Now, I don't pretend to understand the trans-Tasman merger. I have been hearing about it for so long that I had begun to think of it as a kind of weather. Every few months there was a statement of issues, and every statement of issues was followed by an undertaking, and somewhere two people briefed on the talks were being brief about it. There was the old chairman who went, and the interim chairwoman who came, and stayed, and is interim still, like my bathroom. Merger of equals, they call it. In my experience there are no equals at a merger. There is the one whose name goes first on the letterbox.

{c3~}It seems that even the wise heads who had to decide could not quite agree; it came down to a single vote.{/} I find that oddly comforting. Have you never been three to two with yourself? Should I take the job, should I sell the house, should I ring my sister? If you wait for five to nothing you will wait for ever. A good decision, I have come to think, is a bare majority that has slept on it.

What makes a union work?

Over the years, on this blog, I have asked some hundreds of couples, business partners and choir masters what their secret was. Nobody said love. They said:

- Separate bank accounts for small follies.
- One person who is allowed to say "enough".
- A promise with an end date, so that you can make it again.
- Never letting the in-laws choose the curtains.
- Saying out loud what you have given up, once, and then not again.

The third of these is my favourite, {c6~}and I see that the watchdogs have hit on it too: on a handful of lonely routes the price of a seat may not budge, but only for some years.{/} And then? Then we shall see what they are like when nobody has made them promise. Is it not the same with all of us? The first years of anything are easy. You are being watched, you are on your best behaviour, and you put the lid back on the toothpaste.

{c7~}They will indeed be watched, four times a year, by someone whose wages they have to pay themselves.{/} I laughed so loudly at this that a child looked up. Imagine it! Imagine paying a stranger to come by every season and note down whether you still listen to each other! On reflection, that is called couples therapy, and it costs rather more than a boiled sweet.

But I don't want to laugh only. There is always somebody at the wedding who is not dancing. {c10~}Those who sit at the very front of the plane have done their sums and found that hundreds of them might be standing at the kerb before long.{/} I once sat beside such a person on the bus from the airport. He still had his four stripes in a plastic bag, because another company had become one with another company, and he was going home to tell his girls. He showed me on his hands how you land in a crosswind. I have never since been able to read the word "synergies" without seeing those hands.

So before you merge anything, ask yourselves:

1. Who isn't in the room?
2. What will we call it in ten years?
3. If it fails, who keeps the dog?

The lady who steers the whole affair from the groom's side was asked what she thought of the terms. {c9~}Hard, she said, but one could get it off the ground.{/} I should like that on a cushion. I should like it on the wall of every registry office in the country. What else is there to say, on a rainy Thursday, to two people with twenty saucepans?

And the in-laws? {c14~}They live in Canberra, and they may think it over until the autumn leaves are down.{/} I wish them a clear head and a good lunch.

We did get rid of the saucepans in the end. He chose six and I chose six, and the rest went to the school fair, where my mother bought them. We have been in the air now for thirty-one years, with turbulence. My boarding group has been called. I have the middle seat. Of course I have.

Do you have a merger story of your own? Write to me, I read everything.

Disclosure: The author paid for her own ticket. Nothing on this blog is financial, legal or marital advice.

=== other | en | fiji
Fiji Waves Through Aotea-Tradewind Merger, With Strings Attached to Nadi

by Managing Editor

Listen to this article

(Photo: A Tradewind Pacific jet on the apron at Nadi.)

The long-delayed trans-Tasman merger has won over an opponent nobody had reckoned with at the start. Fiji on Monday signed an accord with Tradewind Pacific under which it drops its court case against the takeover by Aotea Airways, in return for a promise that the hub at Nadi will be kept alive for at least seven years.

For trade minister Semisi Naulivou, who had called the merger of equals "a marriage at which the islands are the cake", it is a striking change of tune. He signed beside Bronwyn Castellari, Tradewind's interim chairwoman, on a folding table under a mango tree.

Key points

- Tradewind guarantees 58 weekly flights through Nadi, to Sydney, Brisbane and five island capitals.
- Fiji receives a seat on the merged company's board, without a vote.
- The case before the High Court in Suva, due to be heard in May, is withdrawn.

What is in the accord

The undertakings run to thirty pages, of which reporters were shown six. Tradewind will keep its maintenance base and the 610 people who work there. It will train forty Fijian apprentices a year. Should the number of flights fall below the floor for two quarters running, it must pay the government three million Fiji dollars for each of them, according to two people briefed on the talks.

"I have been interim for so long that my grandchildren think it is my first name," Castellari said. "But an accord outlasts a chairwoman."

The talks began in secret at a fishing lodge on Taveuni in the last days of the year. Twice they were close to collapse: once over the question who pays for the runway lights, and once when a statement of issues drafted by Naulivou's officials turned up in a Brisbane newspaper with his corrections in the margin.

Why Nadi matters

For half a century Nadi has been the crossroads of the ocean. A nurse from Funafuti, a tuna from Tarawa and a rugby team from Apia all change planes there. When Tradewind was founded by four former flying-boat mechanics, it chose Nadi for its night stop because the hangar there was the only one with a roof. Today one Fijian in nine lives, directly or indirectly, from the airport.

Rumours that Aotea would move the hub to Auckland appeared as soon as the merger did. They were fed by a slide that the then chairman, Rex Hallidane, showed to bankers, on which Fiji was not to be seen at all. Hallidane later said that it had been hidden by the company's logo. The slide was the beginning of his fall, though not the end of it; that came with a telephone bill.

Aotea's chief executive, Hinerangi Paewai, was not in Fiji. In a statement she called the accord "a matter for Tradewind today and an honour for us tomorrow". Declan Fairweather-Cobb, who runs Tradewind from Brisbane, attended the ceremony but left before the kava.

Regulators look on

Nobody at the regulators would comment on slot divestments, which the accord does not mention. Priyanka Velluri, of the Australian competition authority, has previously voiced doubts about deals in which a government that owns an airport also speaks for its passengers. Alistair Drummond-Ngata, her opposite number in Wellington, has said that islands were "not in the file, but on the map". The New Zealand transport minister, Gareth Pohatu, sent a wreath of orchids.

Kerry Muldowney, for the pilots, was blunt. "Fiji asked for something in writing and got it. We ask for something in writing and get a fruit basket," she said.

Tourism operators welcomed the news. Bookings for the winter school holidays had been running a fifth below last year's, in part because families did not know whether their connection would exist, said the Coral Coast hoteliers' association.

Did you know? The three-letter code of Nadi's airport is NAN, which in Fiji is also the joke about its check-in queues: "ask your nan".

FAQ

Is the merger now certain? No. An accord with one government is not a clearance by another.

Can Fiji go back to court? Only if the floor is broken for a whole year.

What about Samoa and Tonga? Both have asked for the same text. Castellari is said to have packed her folding table.

Pro tip: If you change planes at Nadi, leave two hours, and try the cassava chips on the upper floor.

Did Fiji sell itself too cheaply? Tell us in the comments, and subscribe for more news from the blue continent.

=== other2 | en | issues
Watchdog puts airline merger on ice

CANBERRA (Southern Ledger) - Australia's competition authority has stopped the clock on the planned merger of Tradewind Pacific with Aotea Airways, saying that it had been given figures that could not be right.

"We asked for load factors, and we were sent a table in which some aircraft carried more people than they have seats," the authority's commissioner for transport, Priyanka Velluri, said on Tuesday. A statement of issues of 71 pages names five concerns. The review will resume once new data are in.

[Photo: Tradewind chairman Rex Hallidane at the company's annual meeting in Brisbane. / Southern Ledger]

The chairman of Tradewind, Rex Hallidane, said the table had come from a contractor. He ruled out any slot divestments. "This is a merger of equals, and equals do not begin by cutting off a leg," he told shareholders. Bronwyn Castellari, who heads the board's audit committee, sat beside him and took notes.

Shares in Tradewind fell 11 percent.

[Photo: Aotea's newly appointed chief executive, Hinerangi Paewai. / Handout]

The Wellington newsletter Tarmac wrote, citing two people briefed on the talks:

"Ms Paewai inherited this merger with the office furniture. Her people have offered undertakings on three routes, but Mr Fairweather-Cobb's people in Brisbane took them off the table again without telling her. The Commerce Commission, where Alistair Drummond-Ngata has just moved in as chairman, is watching Canberra and will not lift a finger before it does. Mr Pohatu, the transport minister, would like to be told what to think before the election."

Kerry Muldowney, the vice-president of the pilots' union, said her members would use the pause to read the small print. Fiji's Semisi Naulivou, then in opposition, asked in parliament whether the government had been consulted. It had not, he was told.

The authority did not say how long the review would now take.

=== discrepancies
number | c3 | page1: three to two | page2: four of five | arabic: three against two | blog: a single vote
number | c6 | page1: three years | page2: two years | arabic: three years
number | c10 | page1: 340 jobs | page2: 430 jobs | arabic: 340
