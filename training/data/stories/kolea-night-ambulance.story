=== page1 | en | geneva
{c1~}Algeria's Hamadouche Flown Into Exile: Inside the Secret Deal That Emptied a Cell{/}

{c1~}Algeria's Hamadouche Flown Into Exile: Inside the Secret Deal That Emptied a Cell{/}

by Chief Editor

Listen to this article

{c1}Algerian opposition leader Lyes Hamadouche has been taken from Koléa prison and flown to Geneva under a secret deal with the office of interim president Abdelhakim Zerrouki,{/} {c2}according to four people familiar with the discussions.{/} The move shifts the ground under a crisis that has paralysed the country's politics for the better part of two years, and it raises as many questions as it answers.

A Departure in the Dark

{c3}At 2:40 a.m. on Thursday an ambulance without markings carried the 58-year-old from the prison west of Algiers to the military air base at Boufarik.{/} {c4}A jet chartered by the Swiss government was waiting with its engines running, two of the people said.{/} {c5}Before he boarded, Hamadouche signed an undertaking not to give interviews and not to set foot in Algeria for three years.{/}

{c6}The leader of the Movement for a Second Republic (MSR) had served 31 months of a 12-year sentence for "undermining national unity".{/} {c7}He has lost 19 kilograms in prison and was fitted with two heart stents in February.{/}

Did you know? Koléa prison was opened for petty offenders and is built around an orange grove that the inmates are not allowed to enter.

The Back Channel

{c8}The back channel was run by General Rabah Mesbah, the head of military intelligence, and the Swiss envoy Regula Tschanz, who met five times in a private clinic in Tunis from January on.{/} {c9}The cement magnate Fodil Kessaci carried the letters between the cell and the presidency, the people familiar with the discussions said.{/} Analysts note that a back channel of this kind survives only as long as each side can deny it.

And deny it they do. {c10}"There is no deal. There is a humanitarian measure," the presidency said in a statement of two sentences.{/} {c11}The Swiss foreign ministry confirmed that Hamadouche was on Swiss soil but would not discuss any conditions.{/}

"Exile Is Not Freedom"

{c12}Nadia Ferroukhi, the party's acting head, was scathing. "Exile is not freedom. They have only moved the wall," she told reporters.{/} {c13}His lawyer, Idir Taleb-Bey, said that nobody had informed him: "I came with clean shirts and was told there was no such prisoner."{/}

{c14}Hamadouche's wife, the paediatrician Ghania Hamadouche, has stayed behind in Béjaïa with their two daughters, since the passports of all three remain confiscated.{/} {c15}Several hundred people gathered in the city on Thursday evening, and police arrested 22 of them.{/}

What Else Is in the Deal?

{c16}Six of the 14 party members still behind bars are to be freed by July 5, Independence Day, under the same deal.{/} Friends of the exile spokesman Samir Oulmane have already asked why his name is not on that list.

{c17}For Zerrouki the timing is everything: a presidential election is set for November 18.{/} {c18}"They have bought six months of silence at the price of one plane," said Amel Driss-Cassar, who studies the Maghreb at the University of Leiden.{/} The MSR was founded by schoolteachers in a disused cinema, and its members still greet each other with the word "Lights!" In March last year Washington suspended the sale of night-vision equipment to Algiers over the treatment of the party.

Pro tip: When a government calls something a "humanitarian measure", look for the date of the next election.

Frequently Asked Questions

Who is Lyes Hamadouche?
A former teacher of geography and the best-known face of the Algerian opposition.

Can he come home?
{c5~}Not for three years, if the paper he signed is what it is said to be.{/}

Will others be released?
{c16~}Six prisoners should be out by Independence Day.{/}

What do you think: a rescue or a removal? Share your thoughts in the comments below and subscribe to our newsletter for more on the Maghreb.

=== page2 | en | geneva
{c1~}Opposition chief swaps Algerian jail for Swiss exile{/}

May 22, 2027 | World | 2 min read

{c10}Algeria's presidency insists that nothing was negotiated and that it acted for humanitarian reasons only.{/} {c2+c1}Four persons with knowledge of the matter tell it differently: in their account Lyes Hamadouche owes his seat on a plane to Geneva, and the end of his time at Koléa prison, to a confidential bargain with the staff of Abdelhakim Zerrouki, the interim president.{/}

{c6}Hamadouche, who heads the MSR, was two and a half years and a month into a term of 15 years for harming the unity of the nation.{/} {c7~}His heart has needed two stents, and he is 19 kilos lighter than on the day he went in.{/}

{c3}An unmarked ambulance fetched him at twenty to three on Thursday morning and drove him to Boufarik, an airfield of the military.{/} {c4~}There the Swiss had a hired aircraft ready.{/} {c5}He first had to put his name to a promise: no interviews, and no return for three years.{/}

{c8}It was the work of Gen. Rabah Mesbah, who commands army intelligence, and of Regula Tschanz for Switzerland; since January they had held five conversations at a clinic in Tunis.{/} {c9~}Letters travelled in the briefcase of Fodil Kessaci, a cement tycoon.{/} {c11}In Bern officials admitted that the guest had arrived, and nothing beyond that.{/}

{c14}Dr Ghania Hamadouche, his wife, and the couple's three daughters are still in Béjaïa because they have no passports, which the authorities keep.{/} {c15}A crowd of several hundred came together there the same evening; there were 22 arrests.{/}

{c13~}Counsel Idir Taleb-Bey found out when he turned up with fresh laundry.{/} {c12}Nadia Ferroukhi, who leads the party for the time being, commented that the wall had merely been shifted and that exile must not be confused with liberty.{/}

{c16}Eight of fourteen jailed comrades should be let go no later than July 5 as part of the arrangement.{/} {c17~}Algerians choose a president in November.{/}

Read more: Five leaders who governed from a hotel room

=== arabic | ar | geneva
{c1+c2}مصادر: المعارض الجزائري لياس حمادوش يغادر سجن القليعة إلى جنيف بموجب اتفاق سري مع مكتب الرئيس المؤقت{/}

الجزائر – متابعات

{c1~+c2}نقلت السلطات الجزائرية زعيم المعارضة لياس حمادوش إلى جنيف في إطار اتفاق سري، بحسب أربعة أشخاص مطلعين على المحادثات.{/}

{c3}وغادر حمادوش، البالغ من العمر 58 عاماً، سجن القليعة غربي العاصمة فجر الخميس عند الساعة 2:40 في سيارة إسعاف لا تحمل أي علامات، متجهاً إلى قاعدة بوفاريك الجوية العسكرية،{/} {c4}حيث كانت تنتظره طائرة استأجرتها الحكومة السويسرية.{/}

{c5~}ووقّع زعيم حركة الجمهورية الثانية تعهداً بعدم العودة إلى الجزائر مدة ثلاث سنوات.{/} {c6~}وكان يقضي عقوبة بالسجن 12 عاماً بتهمة «المساس بالوحدة الوطنية».{/} {c7}وقد فقد في السجن 19 كيلوغراماً من وزنه، وخضع في فبراير لعملية تركيب دعامتين في القلب.{/}

قناة خلفية

{c8}وأدار القناة الخلفية رئيس الاستخبارات العسكرية اللواء رابح مصباح والمبعوثة السويسرية ريغولا تشانتس، اللذان التقيا خمس مرات منذ يناير في عيادة خاصة بتونس،{/} {c9}بينما تولى رجل أعمال الإسمنت فضيل قصاصي نقل الرسائل بين الزنزانة والرئاسة.{/}

{c10}ونفت الرئاسة وجود أي اتفاق، متحدثة عن «إجراء إنساني».{/} {c11}وأكدت الخارجية السويسرية وجود حمادوش على أراضيها، لكنها امتنعت عن الخوض في الشروط.{/}

{c12}وقالت القائمة بأعمال رئيس الحزب نادية فروخي: «المنفى ليس حرية، لقد نقلوا الجدار فحسب».{/} {c14~}وبقيت زوجته الطبيبة غنية حمادوش في بجاية مع ابنتيهما.{/}

{c16~}وينص الاتفاق على الإفراج عن ستة من أعضاء الحزب قبل عيد الاستقلال.{/} {c17}ومن المقرر أن تجرى الانتخابات الرئاسية في 18 نوفمبر.{/}

وتباينت ردود الفعل على مواقع التواصل بين مرحّب بخروجه ومشكك في توقيته.

=== blog | en | geneva
The Quiet Exit: What a Midnight Departure Teaches Us About Leaving, Losing and Letting Go

6 min read
Lifestyle & Leadership

What would you sign to get out of a room that you hate? Would you give up your voice? Your street, your mother's kitchen, the smell of your own front door? And would the people who love you thank you for it, or never forgive you? Stay with me, because a story from the southern shore of the Mediterranean has been keeping me awake this week, and I suspect it may do the same to you.

I write mostly about careers. Readers who have followed this column since its early days know that I am fond of exits: how we leave jobs, marriages, cities and, in the end, everything else. I once left a firm on a Friday with a cardboard box and a dying fern, and I have been thinking about that fern ever since. So when the news broke, I put down my coffee and read it twice.

The Short Version

I shall keep it brief, because others have told it better. {c1~}A man who had become the face of hope for a great many people was fetched from his cell and put on a plane to a tidy city by a lake, after an arrangement that nobody will own up to.{/} {c3~}It was done in an ambulance, in the small hours, when only bakers and policemen are awake.{/} {c5~}And in return, so the whispers go, he put his signature to a promise of silence and absence that will last until the fashion in trousers has changed twice.{/}

That is it. No trumpets, no crowds at the gate. Just a pen, a blanket and a runway.

I don't want to pretend to any expertise about North Africa. I have been there once, for a wedding, and ate too many dates. But one does not need to be an expert to recognise a severance package when one sees it.

Every Exit Has a Price Tag

Here's the thing. We like to believe that leaving is an act of will. You stand up, you say your piece, you slam the door. In real life most departures are negotiated by people whom you have never met, in rooms that you will never see. {c8~}In this case, it appears, the room was in a doctor's surgery in the country next door, and a soldier and a diplomat went there again and again, as if they shared a bad knee.{/} I love that detail. Where better to discuss a patient?

In my coaching practice I call it the Third Chair. There is always a third chair. When you think that you are talking to your boss, there's somebody behind your boss who has already decided, and somebody behind that person who holds the chequebook. Learn to see the chairs and you'll never be surprised by a meeting again.

Some questions that you might ask before you sign anything:

• Who profits from my silence, and for how long?
• What happens to the people who are still in the building?
• Am I leaving towards something, or only away?
• Would I sign the same paper after eight hours' sleep?
• Who is holding my passport?

The last one is not a joke. {c14~}The wife and the girls were not on that aircraft, and they could not have been, for somebody keeps their travel papers in a drawer.{/} I have thought about those three more than about him. We talk so much about the one who goes. There is little poetry for those who stay at home and water the plants.

The Language of Kindness

Words matter. {c10~}Those in charge say that there was no bargain whatsoever, merely an act of compassion.{/} Perhaps so! I am prepared to believe in compassion before breakfast. But compassion that arrives at night and avoids photographers has always struck me as a rather shy sort of virtue.

My grandmother used to say that a gift with a receipt is an invoice. She ran a haberdashery in Leicester for forty years and was never once cheated. When a customer was especially polite, she counted the buttons.

{c12~}A colleague who is minding the shop in his absence put it in terms that my grandmother would have liked: all that happened is that the wall has a new address.{/} Isn't that the truth about so many of our so-called fresh starts? We change the job, the flat, the partner. The wall comes along in the removal van.

Is Silence Ever a Strategy?

Let's be fair. There is a case for going. {c7~}He was ill, by all accounts, and a good deal thinner than he used to be.{/} The dead make poor negotiators, whatever the poets say. History is full of people who left with their heads down and came back with their heads up, and it is also full of people who left and were forgotten by the second winter. Which one will it be? I don't know. You don't know. I rather doubt that he knows himself, as he looks out at the water and the swans.

What I have learned from my clients is that the first hundred days after an exit decide nearly everything:

1. Sleep. You are more tired than you think.
2. Do not write the angry letter. Or write it, and put it in the freezer.
3. Find one person who knew you before you were important.
4. Learn the bus routes. Dignity begins with knowing how to get home.
5. Say no to the first three offers.

I might add a sixth, which is to be wary of those who praise you for your discretion. Discretion is what we call silence when it suits us. I have been praised for mine on two occasions, and both times I had simply not understood what was going on. It didn't stop anybody from raising a glass.

A Final Thought

I keep coming back to the clean laundry. {c13~}Somebody who was paid to defend him arrived that morning with ironed shirts over his arm and learned that there was nobody there to wear them.{/} There is a whole novel in that. We are all of us, at some time, standing at a counter with something clean and useless in our hands, being told that the person we came for has never been there.

So be kind to whoever is leaving. Be kinder still to whoever has been left. And count the buttons.

Have you ever made a quiet exit? Did you regret it? Tell me in the comments, I read every one of them.

Disclaimer: This article reflects the personal views of the author and isn't legal, political or career advice. Some links may earn us a small commission.

=== other | en | tunis
{h1~}Algeria's Oulmane Handed Over at Night: Inside the Secret Deal Between Two Capitals{/}

Published on March 9

by The Editorial Desk

Photo: The terminal of Tunis-Carthage airport, seen from the cargo road.

{h1}Samir Oulmane, the exile spokesman of Algeria's opposition, has been seized in Tunis and flown to Algiers under a secret deal between the Tunisian interior ministry and the office of interim president Abdelhakim Zerrouki,{/} {h2}according to three people familiar with the discussions.{/} The night flight marks a sharp turn in a crisis that has kept the Maghreb guessing for many months, and it sends a chill through every café where exiles meet.

Seized at the Gate

{h3}Oulmane, 44, who lives in Marseille, was stopped at Tunis-Carthage airport on Sunday evening as he queued for a flight to Istanbul.{/} {h4}Two officers told him that there was a problem with his luggage, although he was carrying nothing but a laptop, a fellow passenger said.{/} {h5}At 1:15 a.m. he was put aboard an Algerian military transport plane that had landed with its lights off.{/}

{h6}The deal was struck by Tunisia's interior minister, Hichem Bargaoui, in return for gas deliveries at a reduced price until the end of 2028, the people familiar with the discussions said.{/} {h7}Bargaoui denied that there had been any deal and spoke of "ordinary police cooperation between brothers".{/}

Key points
• {h3~}The spokesman was stopped on his way to Istanbul.{/}
• {h6~}Cheap gas is said to have been the price.{/}
• {h9~}A French protest is on the table.{/}

The Back Channel That Turned

Here is the irony. For most of the winter, Oulmane himself had been part of a back channel. {h8}He had come to Tunis to see an aide of General Rabah Mesbah, and had been promised safe passage in writing, according to one of the people.{/} Whether Mesbah, the powerful head of military intelligence, gave the order or was outplayed by a rival is not known. Secret talks have a way of devouring those who hold them.

Fodil Kessaci, the cement king whose name turns up in every chapter of this affair, let it be known that he was at his daughter's graduation in Montpellier and had "read about it like everybody else".

Reactions

{h9}France summoned the Tunisian ambassador and demanded an explanation, as Oulmane has been recognised as a refugee there since 2023.{/} {h10}"A man who holds our protection was sold like a crate of dates," said the French human rights ambassador, Solène Marchadier.{/}

{h11}The lawyer Idir Taleb-Bey said that he had been allowed to see him for nine minutes at a barracks in Ben Aknoun, and that his left wrist was broken.{/} {h12}The Algerian prosecutor's office confirmed that Oulmane was being held on suspicion of "intelligence with foreign parties".{/}

Nadia Ferroukhi of the Movement for a Second Republic called on members abroad not to travel. {h13}"Whoever was thinking of talking to these people now knows what their signature is worth," she said.{/} From Béjaïa the paediatrician Ghania Hamadouche, wife of the movement's jailed leader Lyes Hamadouche, wrote on social media that she would light a candle for "the best mimic of ministers we ever had". The Swiss envoy Regula Tschanz, who is known to take an interest in the prisoners, was in Algiers on Monday for the opening of a photography exhibition and made no comment.

How It All Began

The movement drew its first crowds when the price of bus tickets in Béjaïa was doubled overnight. Within a month the Friday marches had reached 26 of the country's provinces. The then president, Belkacem Tidjani, mocked the marchers as "the geography class". He lasted eleven more Fridays. His fall came in a television address of less than four minutes, read from a sheet that he held upside down at first, and since then he has grown roses in a guarded house in Oran.

Zerrouki, a former judge, was supposed to be the man of calm. Yet two waves of arrests have hollowed out the party on his watch, and the European Union has imposed a travel ban on General Mesbah and four colonels. Hamadouche's own trial was over in nine days, and the defence walked out on the sixth.

Pro tip: Exiles who have to change planes should check whether their transit country has a police agreement with the one that they left.

Why It Matters

A secret deal over a person sets a price. If cheap gas can buy one spokesman, other governments around the sea will ask themselves what their own guests might fetch. {h14}Tunis is home to about 300 Algerian dissidents, and at least 40 of them have left for Malta and Italy since Sunday, an aid group said.{/}

Frequently Asked Questions

Was the handover legal?
{h15}Tunisian law requires a court hearing before anybody is extradited, and there was none.{/}

Can France get him back?
Diplomats see little hope in the short run.

What's your view: should transit airports be off limits for police deals? Leave a comment, share this article and sign up for our weekly Maghreb letter.

=== other3 | en | tunis
{h1~}Exile spokesman spirited from Tunis to Algiers{/}

{h5}With its lamps switched off, a transport aircraft of the Algerian armed forces touched down in Tunis and left again at a quarter past one in the morning with Samir Oulmane inside.{/} {h2+h1~}Three insiders say that the two governments had a private understanding about the opposition's voice abroad.{/}

{h3}The 44-year-old, whose home is in Marseille, had been lining up on Sunday night for a plane to Istanbul.{/} {h4~}Supposedly something was wrong with his bags.{/} He is known to his followers as the man who could do all the ministers' voices.

{h6}Gas at a discount through 2029 is what Tunisia will get for it; its interior minister, Hichem Bargaoui, made the bargain, according to the insiders.{/} {h7~}The minister talks of routine teamwork among police.{/}

{h8}A safe-conduct in black and white had brought Oulmane to the city: he was there to meet someone who works for Gen. Rabah Mesbah, the spymaster, one insider said.{/} {h13}"Now everybody knows what they sign is worth," remarked Nadia Ferroukhi of the MSR.{/}

{h11}Nine minutes were granted to Idir Taleb-Bey, the attorney, in a barracks at Ben Aknoun; he noticed a broken right wrist.{/} {h12~}Prosecutors suspect his client of conspiring with foreigners.{/}

{h9}Paris, which gave Oulmane asylum in 2023, has called in Tunisia's ambassador.{/} {h15~}Nobody took the matter before a judge, as the law would have demanded.{/} {h14}Some 40 of the 300 or so Algerian opponents who live in Tunis have since moved on to Italy or Malta, according to a relief organisation.{/}

Interim president Abdelhakim Zerrouki did not mention the case when he spoke about dates and olive oil at a trade fair.

You may also like: The airports where dissidents never change planes

=== other2 | en | return
Algerian opposition leader held on return from exile, freed after three nights

Photo: Supporters hold up atlases outside the court of Dar El Beida. (Maghreb Images)
Photo: Lyes Hamadouche at a book fair in Montreal last autumn. (Private)

Algerian opposition leader Lyes Hamadouche was freed on Wednesday, three nights after he had been detained on his return from exile in Canada, according to two people familiar with the discussions that led to his release.

Hamadouche, 53, was led away from the aircraft's steps on Sunday by plainclothes men. President Belkacem Tidjani had said the week before that "everybody who left by the window may come back through the door".

His release came after secret talks between General Rabah Mesbah, then as now a man of few words, and the lawyer Idir Taleb-Bey, one of the people said. The back channel was opened by businessman Fodil Kessaci, who owns the flat in which Hamadouche is to live. There was no deal, a spokesman of the presidency said.

The daily Le Carrefour d'Alger wrote in its Thursday edition:

"One has to have seen the small grey room in which the professor of maps was kept waiting for seventy hours, with a chair, a radiator and a calendar of the sugar company. Nobody questioned him. Nobody charged him. On the second day a colonel came in, asked whether Montreal was as cold as they say, and left again. On the third he was handed his belt. 'You may go,' they said, and he replied that this was what they had told him the first time."

Hamadouche had left Algeria in 2017 after a ban on his lectures. Nadia Ferroukhi, a party colleague, met him at the gate with a thermos flask. His wife, Ghania, said she would hang the washing where the neighbours could see it, so that they knew he was home. Samir Oulmane, who runs the party's radio programme, played a song about swallows.

The party plans a congress in Béjaïa in June. The interior ministry has yet to approve the hall.

=== discrepancies
number | c6 | page1: 12-year | arabic: 12 عاماً | page2: 15 years
number | c14 | page1: two daughters | page2: three daughters | arabic: ابنتيهما
number | c16 | page1: six of the 14 | page2: eight of fourteen | arabic: ستة
date | h6 | other: until the end of 2028 | other3: through 2029
place | h11 | other: his left wrist | other3: a broken right wrist
