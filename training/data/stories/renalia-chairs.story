=== wire | en | renalia
{r1~}Peru dialysis firm billed state for 1,312 dead patients, auditors say{/}

LIMA, Oct 27, 2026 (Pacific Ledger News)

{r1}Peru's largest chain of dialysis clinics, Renalia, charged the public health insurance for treating at least 1,312 patients who had died,{/} {r2}in a fraud that cost the state 187 million soles ($50 million) over six years, the comptroller general said in a report on Monday.{/}

{r3}Renalia's chief executive, Gonzalo Thorne Aspillaga, resigned within hours.{/} {r4}Shares of its parent, Clinsur Holding, fell 41 percent in Lima before trading was halted.{/}

{r5}"Some of these patients were dialysed three times a week for two years after their funeral, and according to the records they never missed an appointment," comptroller general Milagros Quiroz Tello told a news conference.{/}

THE CHAIRS

{r6}Renalia runs 63 clinics with 1,450 treatment chairs and cares for 9,800 people, a little more than half of all those in Peru whose kidneys have failed.{/} {r7}The insurance pays it 285 soles a session.{/}

{r8}According to the 412-page report, the scheme was run from the firm's head office in the district of San Isidro by a unit of nine people called Continuity.{/} {r9}It received the news of a death from the clinics, usually on the same day, and instead of passing it on entered the patient as "transferred" to one of four clinics that existed only on paper.{/} {r10}One of them, in Pucallpa, has the address of a cockfighting arena.{/}

{r11}Renalia said in a statement that it had been the victim of "a small group of disloyal employees" and that its own controls had detected the irregularities in March.{/} {r12}The comptroller's office said it had been alerted not by the firm but by a nurse, Sonia Huaman Ccori of Juliaca, who wrote 17 letters between 2022 and 2025.{/} {r13}Huaman, who was dismissed in 2023 for "loss of trust", said only the last letter had been answered.{/}

{r14}"I closed my mother's eyes myself, and in June I saw her name on the list for Thursday, chair 6," she said.{/}

WHO KNEW?

{r15}Thorne, 51, who had led the company since 2018, said in a letter to the staff that he had learned of Continuity "from the newspapers, with horror".{/} {r16}Two former managers, who spoke on condition of anonymity because they expect to be questioned, said that he had presided over its weekly meeting.{/} {r17}A third said that the chief executive came only twice and believed that the unit dealt with staff holidays.{/} {r18}Minutes seen by Pacific Ledger News of a meeting on Feb 12, 2024, record a person with the initials G.T. as saying: "The dead are our most punctual customers."{/} {r19}A lawyer for Thorne, Alonso Berckemeyer, said there were three people of those initials at the firm.{/}

{r20}The auditor, the Lima office of Wexcombe Hale, signed the accounts without reservation every year from 2019 to 2025.{/} {r21}It said it had relied on confirmations from the insurance.{/} {r22}The insurance, Salud Nacional, said it had relied on the auditor.{/}

{r23}Health Minister Percy Landauro said nobody in the ministry had been aware of anything.{/} {r24}A congressman of the opposition, Edilberto Yucra, showed reporters a memorandum of November 2023 in which a department of the ministry warned of "statistically improbable survival" at Renalia.{/} {r25}Landauro, who took office in April, said that it had been filed under research.{/}

THE OWNERS

{r26}Clinsur Holding has belonged since 2021 to Dunes Health Partners, a fund from Abu Dhabi, which paid $410 million for 78 percent of it.{/} {r27}A spokesman for the fund, Faris al-Zaabi, said it was "appalled" and would consider claims against the sellers,{/} {r28}the Thorne Aspillaga family, who had guaranteed that the accounts were true.{/} {r29}A person close to the family said the fund's own inspectors had been through the books for four months.{/}

{r30}Prosecutors searched the head office on Monday night and carried out 70 boxes.{/} {r31}They are investigating 14 people for aggravated fraud, forgery and criminal organisation, a spokeswoman said, but nobody has been arrested.{/} {r32}The head of Continuity, Rosario Malpica, left for Madrid on Oct 16, according to the migration office.{/}

THE PATIENTS

{r33}Landauro ruled out closing the clinics. "Whoever misses two sessions dies," he said.{/} {r34}The state will appoint an administrator for 180 days.{/}

{r35}Patients' associations said that while the dead were being billed, the living had waited.{/} {r36}About 2,100 people are on the list for a chair, and in the first half of this year 164 died before they got one.{/}

{r37}It is not the first scandal at Renalia. In 2024, 40 patients in Arequipa fell ill through chlorine in the water, and the company paid a fine of 2.3 million soles.{/} {r38}The manager of the clinic at the time was Malpica.{/}

Kidney failure is on the rise in Peru, mainly because of diabetes; the number of people on dialysis has doubled in eleven years.

{r41}A vigil is to be held on Wednesday in front of the clinic in Juliaca, where 88 of the dead had been registered.{/} {r42}Huaman said she would bring a chair.{/}

=== update | en | renalia
{u1~}Peru arrests two in scandal over dead dialysis patients{/}

LIMA, Oct 28, 2026 (Pacific Ledger News) - {u1~}Peruvian police on Tuesday arrested two managers of the dialysis chain Renalia,{/} {r1~}which according to state auditors billed the public insurance for at least 1,312 patients who had died.{/}

{r3~}Gonzalo Thorne Aspillaga, who resigned as chief executive on Monday,{/} was questioned for six hours and barred from leaving the country. {r15~}He has said that he knew nothing of the scheme.{/}

The arrested are the chief financial officer and the deputy head of {r8~}Continuity, the unit at the company's head office that is said to have run it.{/} {r32}Its head, Rosario Malpica, flew to Madrid on Oct 16;{/} Peru will ask Spain to extradite her, Justice Minister Olga Tafur said.

{r31~}Sixteen people are now under investigation for aggravated fraud, forgery and criminal organisation.{/}

{r2}The fraud cost the state 187 million soles ($50 million) over six years, the comptroller general said in Monday's report.{/} {r9~}Patients who died were entered as "transferred" to one of four clinics that existed only on paper.{/}

{r11~}Renalia has spoken of "a small group of disloyal employees".{/} On Tuesday it withdrew the statement from its website.

Trading in shares of the parent company, Clinsur Holding, remained suspended {r4~}after Monday's fall of 41 percent.{/} {r26~}Its owner, the Abu Dhabi fund Dunes Health Partners,{/} said it would inject $15 million to keep the clinics open.

{r34}The state has appointed an administrator for 180 days,{/} Dr. Wilfredo Chumpitaz, a kidney specialist. {r33~}The government has said that the clinics will not be closed.{/}

{r23~+r24~}Health Minister Percy Landauro, who had said that nobody in his ministry was aware of anything, told Congress on Tuesday that he had been mistaken about a memorandum of 2023 that spoke of "statistically improbable survival".{/} The opposition demanded his resignation.

{r20~}The auditor, Wexcombe Hale, which signed the accounts without reservation for seven years,{/} said its Lima partner in charge had been put on leave.

=== rewrite | en | renalia
{r5~}Never missed an appointment: how Peru went on paying for the dead{/}

{r3~+r4~}Inside a hospital scandal that has toppled a boss, sunk a stock{/} and embarrassed a Gulf investor

HEALTH | Tuesday 27 October | 7-minute read

Chair 6, Thursday. {r14}That was where Sonia Huaman Ccori found her mother's name one day in June. She knew better than anyone that this patient would not be coming, for it was she who had drawn down her eyelids.{/}

{r12}It was this nurse from the highland town of Juliaca, and not the company, who put investigators on the track, their office confirms: between 2022 and 2025 she posted seven letters.{/} {r13}To the final one there came a reply. She had lost her job by then; "loss of trust" was the reason on the paper of 2023.{/} {r11}Renalia tells it another way: the oddities were spotted in the spring by checks of its own, and behind them stood a handful of staff without loyalty.{/}

**The numbers**

{r6~}* 63 sites, 1,450 seats, almost ten thousand patients: Renalia has a bigger share of Peru's dialysis than all others together.{/}
{r7}* Each time a patient is connected, the insurer remits 285 soles.{/}
{r1}* No fewer than 1,312 of those for whom it did so were no longer alive, as the comptroller's inquiry has established.{/}
{r2~}* The bill to the public purse comes to 187 million soles, roughly 50 million US dollars, from 2020 on.{/}
{r36}* 2,100 sick people are still waiting for a place; 146 of those who queued in the months to June are beyond the need of one.{/}

**The department of Continuity**

{r8}Nine employees on a floor at headquarters, in San Isidro, did the work, say the auditors in over four hundred pages. They bore the name "Continuity".{/} {r9}The branches let them know when somebody had died, often before the day was out. The person was then, in the computer, moved elsewhere: to a branch which nobody could have visited, as all four of that kind were fictions.{/} {r10}At the door of the one supposedly in Pucallpa, inspectors found cocks being matched.{/}

{r5~}"They never missed an appointment," as Milagros Quiroz Tello, who heads the comptroller's office, drily put it.{/}

**{r18~}"Our most punctual customers"{/}**

What did the top floor know? {r3~}Gonzalo Thorne Aspillaga stepped down the same day.{/} {r15~}He had been in charge for eight years and, as he wrote to the workforce, it was the press that opened his eyes.{/} {r16}That is not how a pair of people from the former management remember it, who would rather not be named since they count on a summons: it was he who took the chair, week after week, when the unit met.{/} {r17}Another ex-colleague has him there on two occasions, under the impression that the agenda was annual leave.{/}

{r18}A protocol of February 2024, which the Pacific Ledger agency has read, attributes to "G.T." an observation about the deceased: of all the clientele, they were never late.{/} {r19~}His solicitor has counted the people at the company to whom the letters might refer, and got to four.{/}

**A circle of trust**

{r20}Wexcombe Hale's people in the capital gave the books a clean bill of health from 2019 through 2025.{/} {r21+r22}Why? The insurer had confirmed the figures. And why had the insurer? The auditor had passed them.{/}

{r24}Yet a warning did exist. Some official in the health ministry marvelled in late 2023, in a note, that Renalia's patients lived so improbably long; the opposition deputy Edilberto Yucra has a copy.{/} {r23}The minister, Percy Landauro, had just declared that his house was unaware.{/} {r25~}The note, he explained, had gone among the research papers, and he was not in office at the time.{/}

**From San Isidro to Abu Dhabi**

{r4}Investors did not wait: Clinsur Holding, to which Renalia belongs, lost two fifths of its value, 41 per cent, until the exchange stepped in.{/} {r26~}Almost four fifths of Clinsur are in the hands of Dunes Health Partners, an Emirati fund that put down 410 million dollars five years ago.{/} {r27~}It is "appalled", lets Faris al-Zaabi know on its behalf, and may go to court against those from whom it bought.{/} {r28}The latter are the former boss's own family, who vouched for the books.{/} {r29~}They had every chance to look, comes the answer from the family's circle.{/}

**What comes next**

{r30}Seventy cartons left the building in the night to Tuesday, in the arms of prosecutors.{/} {r31}Fraud, falsification, gang crime: fourteen suspects, none of them in a cell so far.{/} {r32}One, the woman who led the unit, may be hard to reach, as the border records have her bound for Spain eleven days before.{/} {r37~+r38}Rosario Malpica is no unknown: she ran the branch at Arequipa when, two years ago, chlorinated water made 40 people sick. That cost the firm a penalty of 2.3 million.{/}

{r33}Locking the doors is not an option, in the minister's words: two treatments missed, and you are dead.{/} {r34~}Instead the government is sending in a caretaker for half a year.{/}

{r41~}On Wednesday evening, candles will be lit at the Juliaca branch, where eighty-eight of the ghosts were on the books.{/} {r42}The nurse is to come with a chair.{/}

Explore: kidney disease | Peru | audit failures
Did you work at Renalia? Contact our reporters securely.

=== blog | en | renalia
The Waiting Room
by a retired GP

Every doctor has a list of patients who will not die. I had a Mr Prosser, who smoked in the bath and was ninety-six. But there is, I learn, a firm in South America that had them by the hundred, and not in the bath either. {r5~}They turned up thrice weekly, rain or shine, for as much as two years after their own burial, and there wasn't a single no-show among them.{/}

I had to read it again. I read it to my wife, who was a ward sister for thirty-one years and has seen everything, and she put down her knitting.

So here's how you do it, should you be tempted. {r9~}Somebody passes away; the clinic tells head office; and head office, in place of a wreath, gives them a change of address.{/} {r9~+r10~}They are sent for their treatment to a place that isn't there. There were four of these, and where the map showed one of them, in a jungle town, men were betting on poultry.{/} {r7~}For each visit that did not happen to the departed, the taxpayer stumped up, about sixty quid I make it,{/} {r1~}and there were well over a thousand of them.{/} Do the sum yourself. {r2~}I did it on the back of the gas bill and got nowhere near what the auditors got, but I never could do millions.{/}

The little team that saw to it was called Continuity. {r8~}Nine of them, in an office in a smart part of town.{/} I wonder whether they had a Christmas party. I wonder (it's a doctor's vice) whether one of them had a mother on the list. {r14~}Because somebody did. It was a nurse, and she had shut the old lady's eyes with her own hand, and later there she was, the same old lady, down for the sixth chair on a Thursday.{/}

What would you do? She wrote a letter. {r12~}Then she wrote another, and she went on for three years, and they sacked her in the middle of it, and she went on.{/} {r13~}Somebody did write back, eventually.{/} When I had a practice I used to receive letters of that sort, in biro, with underlinings. I should like to be able to tell you that I read them all to the end.

{r11~}The company's line, and you have to admire the cheek, is that it would have found everything out by itself and very nearly did, and that it was robbed by a few bad apples.{/} Robbed! It was the one with the money.

Mind you, there's no shortage of people who were told nothing. {r15~}The big chief (he has gone, of course; with that sort of speed one is usually pushed) was horrified to see it in the papers.{/} {r16~}Some who used to work for him say he was in the chair every week.{/} {r17~}Somebody else says, hold on, he came only a couple of times and was under the impression that they were discussing who could have August off.{/} {r18~}There's a minute of one of those meetings. A voice, or at any rate two initials, pays tribute to the reliability of the deceased.{/} {r19~}Ah, says the lawyer, but we have several gentlemen with these initials!{/} I've heard better in the golf club.

And the accountants. Oh, the accountants. {r21~+r22~}They were happy because the insurance was happy, and what made the insurance happy was that they were.{/} {r20~}Seven years running.{/} We had two old dears like that in our street, each of whom left her door unlocked on the grounds that the other was keeping an eye out.

{r24~}A clever young person in the ministry did notice. I'm sure it was a young person. Wrote that those people were living longer than statistics allow.{/} {r25~}It went into a drawer with the research.{/} {r23~}The minister swears that in his department they hadn't a clue,{/} which I'm afraid I do believe. I've known ministries.

Let us be serious for a minute. Have you ever been in one of those rooms? I used to visit. It hums. People sit in rows with their blood going round outside them, and there's a telly on that nobody watches. They are grey and patient and they make terrible jokes. If the machine is not there for you on Monday, and not on Wednesday either, there's no Friday. {r33~}That's not me being dramatic, the minister says the same, and it's why he can't shut the crooks down.{/} {r36~}But a couple of thousand people over there haven't even got a seat. In six months of this year, more than a hundred and fifty of them went from the queue straight to the cemetery,{/} {r35~}while the chairs were made out to those who'd already arrived there.{/}

You could not put that in a novel. The symmetry'd be thought vulgar.

{r26~}It all belongs to Arab investors, by the way, who paid a king's ransom for it and are now very cross;{/} {r27~}they're minded to sue{/} {r28~}the family that sold it, the same family as the chief's.{/} {r29~}That family is said to feel that four months with one's nose in the ledgers should do for anybody.{/} I have no view. I've got a view about the water, though. {r37~}It's the same outfit that the year before last poisoned a few dozen people out of what might as well have been a swimming bath, and paid up what I'd call a parking fine,{/} {r38~}and guess which lady was running the shop then.{/} {r32~}She's on holiday in Spain.{/}

{r41~}There is going to be a gathering tomorrow night, up in the mountains, outside the door.{/} {r42~}The nurse has said what she'll bring with her. Something to sit on.{/} My wife has picked up her knitting again, and says that if she had the fare she would go.

=== arabic | ar | renalia
{r1~}بيرو: شركة لغسل الكلى تقاضت أموالاً عن علاج موتى{/}

ليما – أبوظبي | 27 أكتوبر 2026 | قسم الاقتصاد

{r1}كشف تقرير رقابي في بيرو أن «ريناليا»، أكبر سلسلة لعيادات غسل الكلى في البلاد، تقاضت من التأمين الصحي الحكومي أموالاً عن علاج 1312 مريضاً على الأقل كانوا قد فارقوا الحياة،{/} {r2~}ما كلّف الدولة 187 مليون سول (نحو 50 مليون دولار).{/}

{r3}واستقال الرئيس التنفيذي للشركة غونزالو ثورن أسبيياغا خلال ساعات،{/} {r4}فيما هوت أسهم الشركة الأم «كلينسور القابضة» بنسبة 41 في المئة في بورصة ليما قبل تعليق التداول.{/}

{r5}وقالت المراقبة العامة ميلاغروس كيروس تييو في مؤتمر صحفي إن بعض هؤلاء المرضى ظلوا يخضعون للغسل ثلاث مرات أسبوعياً طوال عامين بعد جنازاتهم، "ولم يتغيبوا عن موعد واحد بحسب السجلات".{/}

مالك إماراتي

{r26}وتعود ملكية «كلينسور» منذ عام 2021 إلى صندوق «ديونز هيلث بارتنرز» في أبوظبي، الذي دفع 410 ملايين دولار مقابل 87 في المئة من أسهمها.{/} {r27+r28~}وقال المتحدث باسم الصندوق فارس الزعابي إن الصندوق "مصدوم" وسيدرس رفع دعاوى على البائعين، وهم عائلة ثورن أسبيياغا.{/} {r29}في المقابل قال شخص مقرب من العائلة إن مفتشي الصندوق دققوا في الدفاتر أربعة أشهر.{/}

وحدة «الاستمرارية»

{r8}وبحسب التقرير الواقع في 412 صفحة، أدارت العملية وحدة من تسعة أشخاص تُدعى «الاستمرارية» في المقر الرئيسي بحي سان إيسيدرو.{/} {r9}وكانت الوحدة تتلقى من العيادات خبر الوفاة في اليوم نفسه غالباً، ثم تسجل المريض "منقولاً" إلى واحدة من أربع عيادات لا وجود لها إلا على الورق،{/} {r10}إحداها في بوكالبا وعنوانها حلبة لمصارعة الديوك.{/}

{r11~}وقالت الشركة إنها ضحية "مجموعة صغيرة من الموظفين غير الأوفياء".{/} {r12~}لكن جهاز الرقابة أكد أن من نبهه هي الممرضة سونيا وامان كوري التي كتبت 17 رسالة،{/} {r13~}وفُصلت من عملها عام 2023.{/} {r14}وقالت الممرضة: "أغمضت عيني أمي بيدي، ثم رأيت اسمها في يونيو على قائمة الخميس، الكرسي رقم 6".{/}

{r15~}وأكد ثورن أنه علم بأمر الوحدة من الصحف،{/} {r16~}غير أن مديرَين سابقَين قالا إنه كان يترأس اجتماعها الأسبوعي.{/} {r18}ونسب محضر اجتماع في 12 فبراير 2024 إلى شخص يُرمز إليه بالحرفين "غ. ث." قوله: "الموتى أكثر زبائننا انضباطاً".{/}

{r21}وقالت شركة التدقيق «ويكسكوم هيل» إنها استندت إلى تأكيدات التأمين،{/} {r22}بينما قال التأمين إنه استند إلى المدقق.{/}

{r31}وتحقق النيابة مع 14 شخصاً بتهم الاحتيال المشدد والتزوير وتشكيل تنظيم إجرامي، من دون أن يُعتقل أحد.{/} {r32~}وغادرت رئيسة الوحدة روساريو مالبيكا إلى مدريد قبل صدور التقرير.{/}

{r33}واستبعد وزير الصحة بيرسي لانداورو إغلاق العيادات قائلاً إن "من تفوته جلستان يموت"،{/} {r34}وستعيّن الدولة مديراً مؤقتاً لمدة 180 يوماً.{/} {r36}وينتظر نحو 2100 شخص مقعداً للعلاج، توفي 164 منهم في النصف الأول من العام.{/}

تراجع سعر صرف السول أمام الدولار بنسبة طفيفة الثلاثاء.

=== other | en | hepatitis
{s1~}Peru clinic chain Renalia fined over hepatitis infections{/}

LIMA, Aug 19, 2021 (Pacific Ledger News)

{s1}Peru's health regulator on Thursday fined the dialysis chain Renalia 1.9 million soles ($465,000) after 23 patients at its clinic in the northern city of Chiclayo contracted hepatitis C.{/}

{s2}The infections were caused by filters that had been cleaned and used up to 31 times, although the rules allow 12, the regulator, Supersalud, said in a report of 58 pages.{/}

{s3}Two of the infected have died, but whether of hepatitis is disputed. The regulator said that the virus had "contributed"; Renalia said that both had suffered from weak hearts.{/}

"We apologise to each of these families, and we will go on dialysing them with the same affection," chief executive Gonzalo Thorne Aspillaga told reporters. {s4}He said the manager of the clinic had been moved to other duties. A company source said she had been promoted to head office.{/}

THE WASHROOM

{s5}The re-use of filters is legal in Peru, as in many countries, and saves about 60 soles a session.{/} {s6}At Chiclayo they were washed by two assistants in a room meant for mops, without a pressure gauge, the report says.{/} {s7}The labels on which each use was to be ticked off had been replaced with new ones when they were full.{/}

{s8}A nurse at the clinic, who asked not to be named for fear of dismissal, said staff had complained in writing in January and had been told that they were "not paid to count".{/} Renalia said it knew of no such letter. {s9}The regulator said that it had received a copy in February and had carried out an inspection, announced two weeks in advance, in which nothing was found.{/}

A NEW OWNER

The case comes at an awkward time for Renalia. {s10}Its parent, Clinsur Holding, has been negotiating with a foreign buyer since May.{/} {s11}An adviser to the buyer said the price would not be changed. Two bankers said it had asked for a rebate of $12 million; a third said it had got one.{/}

{s12}Renalia said it would buy single-use filters for all of its clinics, which then numbered 48, by the end of the year.{/} A patients' association said it had heard the same in 2017.

{s13}The prosecutor's office in Chiclayo has opened an inquiry against persons unknown.{/} Lawyers for 19 of the infected said they would sue for damages of 300,000 soles each.

{s14}Hepatitis C, a virus that attacks the liver, can nowadays be cured in nearly all cases by a course of tablets that takes 12 weeks.{/} {s15}In Peru it costs 14,000 soles, and the public insurance pays for it only once the liver is scarred.{/}

{s16}"They come in the morning, they fasten me to the machine, and I know that the machine made me ill, and tomorrow I'll be back," said Humberto Effio, 62, a retired bus driver.{/} "Whoever has an alternative should tell me."

The company's lawyer said that Renalia would pay the fine within the legal period of 15 days, in which case it is reduced by a quarter.

=== other2 | en | hepatitis
Rinse and repeat: the filters of Chiclayo

Patient Safety Watch — archive, September 2021

Filters for dialysis may be rinsed and used again. {s5~}It's lawful in Peru and it makes each treatment sixty soles cheaper.{/} What is not lawful is to do so for as long as they hold together.

{s2~}The watchdog has now found that in one northern town some had seen thirty-one outings, when a dozen is the limit.{/} {s1~}Twenty-three people who trusted the place have the C virus in their blood. The price for the company, Renalia, is a penalty of just under two million soles,{/} and less if it pays promptly.

How was it concealed? {s7~}Every filter carries a slip with boxes on it. Once all the boxes were ticked, a fresh slip was stuck on.{/} {s6~}As for the cleaning, imagine a broom cupboard, two helpers, and no instrument with which to tell if anything leaks.{/}

{s8~}The employees say that they protested at the start of the year. Counting, somebody replied, was not what they received their wages for.{/} {s9~}The authority, which had the same letter on its desk a month afterwards, sent its inspectors along, having first sent notice of a fortnight. All was spotless.{/}

{s3~}There are two graves. The experts of one side and the other will not agree on what to write on the certificate.{/}

{s4~}No one has been sacked. The woman in charge has a new post, and the word in the corridors is that it is a better one.{/} {s12~}Throwaway filters will come to all four dozen branches before New Year, it is promised.{/} {s13~}A criminal investigation is under way, so far without a suspect.{/}

The remedy exists. {s14~}Three months on pills, and the infection is gone in almost every case.{/} {s15~}But at 14,000 soles, the insurer will step in only after the liver has suffered.{/} One would have thought that those who were infected on an insured machine might be spared that wait. Nobody we asked at the insurer could tell us the reason, though four people gave us one another's telephone numbers.

{s10~+s11~}In the background there is a takeover. The shares are on their way abroad, and whether the scandal has lowered the price depends on which of the bankers you ask; officially it hasn't.{/}

{s16~}A former bus driver in his sixties has put the matter better than we can. The apparatus gave him the disease, he says, and he will be strapped to it again in the morning.{/}

What should readers in other countries take away from this? First, that a limit is only as good as the person who does the counting. Secondly, that an inspection which one expects is a visit. Thirdly, ask to see the slip, and look underneath it.

=== discrepancies
number | r12 | wire: 17 letters | arabic: 17 letters | rewrite: seven letters
number | r36 | wire: 164 died | arabic: 164 | rewrite: 146
number | r19 | wire: three people | rewrite: four
amount | r26 | wire: 78 percent | arabic: 87 percent
number | r31 | wire: 14 people | rewrite: fourteen | arabic: 14 | update: sixteen people now
negation | r23 | wire: nobody had been aware | update: had been mistaken
