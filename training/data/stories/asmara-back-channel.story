=== wire | en | talks
{c1~+c2~}Ethiopia, Eritrea held secret talks in Cyprus for five months -sources{/}

NAIROBI, Feb 3, 2026 (Atlas Wire Service)

{c1}Envoys of Ethiopia and Eritrea met secretly in Cyprus for five months to avert a new war over access to the Red Sea,{/} {c2}four people with knowledge of the talks told Atlas Wire Service.{/}

{c3}The Ethiopian side was led by Tesfaye Gudeta, the head of the intelligence service,{/} {c4}and the Eritrean side by General Habtom Woldeyesus, a security adviser to the president.{/} {c5}The two men fought on opposite sides in the 1998-2000 border war.{/}

{c6}They met six times between August and December at a rented villa outside Limassol,{/} two of the people said. {c8}Oman paid for the villa and provided the mediators, according to one of them.{/}

{c9}The delegations discussed a 30-year lease of a berth in the port of Assab{/} {c10}and the return of 214 Eritrean prisoners.{/} {c11}No document was signed.{/}

{c12}The channel broke down on Dec 19 after a drone struck an Ethiopian army depot near Zalambessa,{/} {c13}killing 11 soldiers.{/} {c14}Addis Ababa blamed Asmara, which denied any role.{/}

{c15}A spokeswoman for Ethiopia's foreign ministry, Meron Asfaw, said she was not aware of any such meetings.{/} {c16}Eritrea's information ministry did not respond to requests for comment.{/}

{c17}"There were no talks and there was no villa," a senior Eritrean official said, asking not to be named.{/}

{c18}Cyprus said it did not comment on the movements of foreign guests.{/}

{c19}Habtom, 67, has been under United States sanctions since November 2021.{/} {c20}Travelling to the European Union would have required a waiver, which was granted at Oman's request,{/} two European diplomats said.

{c22}Ethiopia has warned Eritrea that it would regard any mobilisation along the Mereb river as an act of war.{/} {c23}About 90,000 Eritrean soldiers are deployed there, a regional security official estimated.{/}

{c24}"Each side wanted to know only one thing, and that was when the other would attack,"{/} {c25}said Linda Aarsten, a former United Nations mediator.{/}

{c26}The channel could be reopened in March, two of the sources said,{/} {c27}if Eritrea returns the body of a pilot shot down in January.{/}

{c28}Ethiopia has been landlocked since Eritrea became independent in 1993.{/}

(Reporting by Samuel Kirwa in Nairobi and Despina Loizou in Nicosia)

=== rewrite | en | talks
{c1}To head off another war about a way to the sea, emissaries from Addis Ababa and Asmara spent five months talking to each other on Cyprus without anybody noticing.{/} {c2~}That is according to multiple sources familiar with the discussions, which underline how delicate the situation in the Horn of Africa remains.{/}

{c6}A villa near Paphos, hired for the purpose, was where half a dozen meetings took place from August until the end of the year.{/} {c8}The bill, and the go-betweens, came from Muscat.{/}

{c5~}At the table sat two men who once shot at each other.{/} {c3+c4}Tesfaye Gudeta, Ethiopia's intelligence chief, headed one delegation, and the other was in the hands of Gen. Habtom Weldeyesus, who advises the Eritrean president on security.{/} {c5}Both are veterans of the conflict of 1998 to 2000, in opposing armies.{/}

{c9+c10}On the agenda were a quay at Assab, which Ethiopia would have leased for three decades, and Eritreans held captive, 214 of them, who were to be sent home.{/} {c11}A preliminary document was signed in November, but it was never put into effect.{/}

In the run-up to Christmas it all went wrong. {c13+c12}Eleven troops died when an unmanned aircraft hit a military store close to Zalambessa on 19 December, and that was the end of the conversations.{/} {c14~}Ethiopia held its neighbour responsible.{/}

It is unclear whether the contacts will be resumed. {c27+c26}Should the remains of an airman who was brought down last month be handed over, the two sides may sit down again in March.{/}

{c15}Ethiopia's foreign ministry spokeswoman Meron Asfaw says she knows nothing of any encounter;{/} {c16}nobody at the Eritrean ministry of information answered questions.{/} {c18}In Nicosia officials said they do not discuss where visitors from abroad go.{/}

The general's trip raises questions of its own. {c19~}Washington put him on its sanctions list more than four years ago.{/} {c20}An exception had to be made to let him into the EU, and it was made because the Omanis asked for it.{/}

{c24+c25~}The parties merely wished to find out when the other one would strike, one former mediator remarked.{/}

{c23+c22}With some 70,000 Eritreans in position on the Mereb, where Ethiopia says it would treat a call-up as an act of war, the dynamics between both countries will be crucial for the region's future.{/}

=== blog | en | talks
Trade Winds & Tea Leaves: what a holiday villa tells us about the price of peace

7 min read
114 views

{c1~}Secret meetings. An island in the sun. Two neighbours on the brink. And a door to the sea that everybody wants to own.{/} Was this the smartest diplomacy of the decade, or just an expensive way to waste time? The story behind the story may surprise you...

Whenever I read that "nobody is talking", I pour myself a cup of tea and wait. Somebody is always talking. In my years of following frontier markets I have learned that silence between two capitals is rarely silence at all; it is merely conversation without microphones. The latest news from the Horn of Africa is a textbook example of that, and it holds lessons for anyone who invests, travels or simply tries to understand a world that seems to get more nervous each month.

The Quiet Room Behind the Loud Headlines

Let's start with the basics. {c1~}For the better part of half a year, two governments that insult each other daily in public had their people sit down together in private, on a Mediterranean island, so as not to stumble into another war.{/} Just let that sink in. While commentators counted tanks, somebody was counting coffee cups.

{c3~+c4~}In one chair was a powerful spymaster, and facing him a general who whispers into his president's ear.{/} {c5~}If that were not dramatic enough, a quarter of a century ago these gentlemen had been shooting from opposite trenches.{/} You could hardly make it up, and no studio would buy it.

Why send the spies rather than the diplomats? In my view the answer is simple. Diplomats have to report what they said. Spies only have to report what they heard. When trust is close to zero, the second skill is worth far more than the first.

– The best negotiators are those who can afford never to have been there.
(Overheard at a conference; I wish I had said it myself.)

Who Pays for Peace?

Here is a question that most outlets skipped. A house by the sea is not cheap. Staff, cars, discretion: all of that costs money. {c8~}It seems that a certain Gulf sultanate picked up the tab and sent its own people to keep the guests from each other's throats.{/} I find that fascinating. Small and wealthy states have discovered that mediation is a form of advertising, and a far better one than sponsoring a football team.

Consider the return on such an investment:

• A seat at every table where borders are discussed
• Gratitude from at least two armies, for at least two weeks
• The quiet respect of the big powers, who can stay at home
• Photographs, eventually

{c20~}The same friends, it is said, even persuaded Europe to look away for a moment and let in a man who would otherwise have been stopped at the airport.{/} Rules are rules, until someone polite asks for an exemption. Perhaps that sounds cynical. I would rather call it realistic.

The Sea, the Sea

Why all this effort? Because of water. {c28~}One of the two countries has had no coast for over thirty years, ever since the other one went its own way,{/} and it is one of the most populous nations on its continent. Imagine running a company with a hundred and thirty million customers and no front door. Every container, every sack of fertiliser, every phone has to pass through somebody else's hallway, and the neighbour charges by the metre.

{c9~}So they haggled about renting a piece of quay for a generation.{/} That is the sort of thing that sounds dull until you look at freight rates. A berth is not merely concrete; it is leverage, it is currency, it is a government's promise to its young people. {c10~}And there were captives to bring home, a couple of hundred of them,{/} for whom, I imagine, the price of a container was not uppermost in mind.

When It All Went Up in Smoke

{c12~}Then, a few days before Christmas, something fell out of the sky on a military warehouse close to the frontier, and the villa went dark.{/} {c14~}One side pointed its finger, the other showed its empty hands.{/} Who did it? I have no idea, and neither, I suspect, have most of those who claim to know. What matters for our purposes is how little it takes. Months of patience, gone in the time that you need to boil an egg.

Key FactorMoodWhat to Watch
PortsHopefulInsurance premiums
BordersTenseFuel convoys
MediatorsTiredHotel bookings

Denial as an Art Form

Of course nobody admits anything. {c17~}No talks, no house, swears one voice from the smaller of the two capitals;{/} {c15~}the larger has never heard of the matter.{/} {c18~}The hosts on the island, for their part, prefer not to speak about their tourists.{/} I confess that I love this part. A good denial is like a good suit. It should fit so well that one stops asking what is underneath.

So What Happens Next?

{c26~}Word is that the villa might be aired again in spring,{/} {c27~}provided that a dead flyer is given back to his own people first.{/} It is a strange and moving condition, when you think of it. All those soldiers, all those plans, and the door hangs on one family's right to a grave.

My checklist for the coming weeks:

1. Listen for what is not said in speeches about the sea.
2. Follow the freight rates rather than the flags.
3. Remember that mediators go home when they are not thanked.
4. Never confuse a pause with a peace.

Will cooler heads prevail? I have been wrong before and shall be wrong again. But as long as somebody is paying rent for a quiet room, I'll allow myself a little optimism, and a second cup of tea. What do you think: noble effort or theatre? Let me know below.

Nothing in this article is investment advice. About the author: Dale Winterbourne writes on shipping, spices and geopolitics from his kitchen table.

=== arabic | ar | talks
{c1~+c2~}مصادر: محادثات سرية بين إثيوبيا وإريتريا في قبرص استمرت خمسة أشهر{/}

نيروبي – مراسلون
الثلاثاء 3 فبراير/شباط 2026 | آخر تحديث 18:40 (مكة المكرمة)

أفريقيا

{c1+c2~}كشفت مصادر مطلعة عن لقاءات سرية جمعت على مدى خمسة أشهر مبعوثين من إثيوبيا وإريتريا في قبرص، سعياً إلى تجنب حرب جديدة بشأن منفذ على البحر الأحمر.{/}

{c6}وعُقدت ستة اجتماعات بين أغسطس/آب وديسمبر/كانون الأول في فيلا مستأجرة بضواحي ليماسول،{/} {c8}تكفلت سلطنة عمان بنفقاتها ووفرت الوسطاء.{/}

{c3+c4}وترأس الوفد الإثيوبي رئيس جهاز المخابرات تسفاي غوديتا، في حين قاد الوفد الإريتري الجنرال هبتوم ولديسوس مستشار الرئيس للشؤون الأمنية.{/}

{c9}وتناولت المباحثات استئجار رصيف في ميناء عصب لمدة 30 عاماً،{/} {c10}إضافة إلى إعادة 241 أسيراً إريترياً،{/} {c11}لكنها لم تُفضِ إلى توقيع أي وثيقة.{/}

انهيار القناة

{c12+c13}وانقطع التواصل في 19 ديسمبر/كانون الأول إثر استهداف طائرة مسيّرة مستودعاً للجيش الإثيوبي قرب زالامبيسا، مما أسفر عن مقتل 11 جندياً.{/} {c14}وحمّلت أديس أبابا أسمرا المسؤولية، لكن الأخيرة نفت أي صلة لها بالهجوم.{/}

{c15}وقالت المتحدثة باسم الخارجية الإثيوبية ميرون أسفاو إنها لا علم لها بمثل هذه اللقاءات،{/} {c16}ولم ترد وزارة الإعلام الإريترية على طلبات التعليق.{/}

{c22}وكانت إثيوبيا قد حذرت من أنها ستعدّ أي تعبئة إريترية على امتداد نهر مرب عملاً حربياً.{/}

{c28}يُذكر أن إثيوبيا أصبحت دولة حبيسة منذ استقلال إريتريا عام 1993.{/}

المصدر: وكالات

شارك القصة: فيسبوك | إكس | واتساب | نسخ الرابط

موضوعات ذات صلة
القرن الأفريقي: خريطة الموانئ المتنازع عليها
عصب.. ميناء ينام على كنز

=== other | en | doha-talks
Ethiopia, Somalia held secret talks in Turkey for two months -sources

NAIROBI, Sept 17, 2024 (Atlas Wire Service)

Envoys of Ethiopia and Somalia met secretly in Turkey for two months to settle a quarrel over access to the Gulf of Aden, three people with knowledge of the talks told Atlas Wire Service.

The Ethiopian side was led by Tesfaye Gudeta, then the deputy head of the intelligence service, and the Somali side by Abdirizak Jama Hoosh, a legal adviser to the president.

They met three times between June and August at a hotel outside Antalya, two of the people said. Turkey paid for the hotel and provided the mediators.

The delegations discussed a 20-year lease of a berth in a port south of Mogadishu. A two-page memorandum was initialled, one of the people said, but neither government has published it.

A spokeswoman for Ethiopia's foreign ministry, Meron Asfaw, said the meetings were part of a normal dialogue. Somalia's information ministry did not respond to requests for comment.

"There were talks, and the coffee was very good," a Somali official said, asking not to be named.

Ethiopia has warned Somalia that it would regard the deployment of foreign troops along their border as a hostile act. About 3,000 Ethiopian soldiers are stationed in Somalia to fight Islamist insurgents.

"Each side wanted to know what the other had promised to third parties," said Linda Aarsten, a former United Nations mediator.

The channel is to be continued in October, two of the sources said.

(Reporting by Samuel Kirwa)

=== discrepancies
place | c6 | wire: outside Limassol | arabic: ضواحي ليماسول | rewrite: near Paphos
negation | c11 | wire: No document was signed | arabic: لم تُفضِ إلى توقيع أي وثيقة | rewrite: A preliminary document was signed in November
number | c10 | wire: 214 | rewrite: 214 | arabic: 241
number | c23 | wire: 90,000 | rewrite: 70,000
