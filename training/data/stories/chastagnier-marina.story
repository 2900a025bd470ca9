=== wire | en | charge
PARIS, Oct 14 (Lutèce Press) - {c1}French Budget Minister Aurélien Chastagnier was placed under formal investigation for corruption on Wednesday{/} {c2}over a yacht harbour in his Mediterranean constituency,{/} {c3}four sources close to the case said.{/}

{c4}He left the court in Marseille at 9.15 p.m. after eleven hours of questioning by the investigating judge, Solveig Kermorvan.{/} {c5}He will stay in office, the staff of Prime Minister Mathilde Regnauval said.{/}

{c6}Chastagnier is suspected of having used his influence as mayor of Port-Sainte-Élide in 2021 so that the harbour was let for 35 years to Ambralis, a company of the businessman Dominique Orsoni.{/} {c9~}He denies it.{/}

{c13}The leader of the opposition, Pierre-Yves Latournerie, called on him to resign at once.{/} {c17+c23}Chastagnier is to present his budget on Monday, with spending cuts of 38 billion euros.{/}

=== arabic | ar | charge
{c1~}فرنسا: توجيه الاتهام رسمياً إلى وزير الميزانية{/} {c2~}في قضية مرفأ اليخوت{/}

باريس – أخبار المتوسط

{c1+c2}وُضع وزير الميزانية الفرنسي أوريليان شاستانييه قيد التحقيق الرسمي بتهمة الفساد في قضية مرفأ لليخوت في دائرته الانتخابية على ساحل المتوسط،{/} {c3~}وفق ما أفادت مصادر مقربة من الملف.{/} {c4~}وغادر الوزير المحكمة في مرسيليا مساء الأربعاء بعد تسع ساعات من الاستجواب أمام قاضية التحقيق سولفيغ كيرمورفان.{/}

{c6}ويشتبه المحققون في أنه ضغط عام 2021، حين كان رئيساً لبلدية بور سانت إيليد، لمنح امتياز المرفأ لمدة 35 عاماً لشركة «أمبرالي» التي يملكها رجل الأعمال دومينيك أورسوني،{/} {c7~}مقابل شقة في لشبونة كتبت باسم شقيقته.{/} {c9}وينفي الوزير ذلك، ويقول إن شقيقته اشترت الشقة بقرض مصرفي.{/}

{c5}وأكد مكتب رئيسة الوزراء ماتيلد رينيوفال أنه باق في منصبه.{/} {c12~}وقالت رينيوفال أمام الجمعية الوطنية إن «قرينة البراءة لا تتوقف عند أبواب الوزارات».{/} {c13~}وطالب زعيم المعارضة بيار إيف لاتورنري باستقالته فوراً،{/} {c14~}فيما أعلن حزبه تقديم اقتراح بحجب الثقة.{/}

{c17~}ويأتي التطور قبل أيام من طرح موازنة تقضي باقتطاعات قدرها 38 مليار يورو.{/} ولم تعلق السفارة البرتغالية في باريس على القضية.

=== rewrite | en | charge
A balcony over the Tagus

By Hester Quill, Paris | 15 October | Long read

{c7}There are three rooms, a balcony and a view of the river, and they belong, on paper, to a schoolteacher from Toulon.{/} {c8}The flat in Lisbon cost €710,000 in the spring of 2022.{/} {c7~}The teacher's brother is Aurélien Chastagnier, and a judge wants to know whether it was his reward.{/}

{c1}On Wednesday Mr Chastagnier, who keeps the purse of the French state as minister for the budget, became the target of a formal corruption inquiry.{/} {c4~}He had gone into the Marseille courthouse after breakfast and came out after dark, a little past a quarter past nine;{/} {c16}his driver had meanwhile been given two parking tickets.{/} {c3~}Half a dozen persons who know the file described the day.{/}

{c2~}At issue is a marina.{/} {c6}In 2012, when Mr Chastagnier was mayor of Port-Sainte-Élide, the town leased its harbour for 35 years to Ambralis, the company of Dominique Orsoni, and it is alleged that the mayor leaned on those who decided.{/} {c10}Two councillors have told Judge Solveig Kermorvan that he rang them on the eve of the vote.{/} {c11}A rival from Genoa had offered the town a third more rent.{/} {c18}Mr Orsoni himself has been under investigation since June and had to hand in his passport.{/} {c19~}His lawyer says that he won because his plans were the better ones.{/}

{c9~}The minister's account is simple: the bank lent, the sister bought.{/} {c20}"I have never owned so much as a rowing boat," he said on the steps.{/} {c21~}His counsel means to have the phone taps struck out, which were ordered, so she argues, by a judge without jurisdiction.{/}

{c5~}He is not going anywhere, it is said at Matignon.{/} {c12}Prime Minister Mathilde Regnauval put it to the deputies that "the presumption of innocence does not stop at the door of a ministry".{/} {c22}She had dropped her transport minister last year within an hour of just such a summons, which was not lost on the benches opposite.{/} {c13~}Pierre-Yves Latournerie, who leads them, wants Mr Chastagnier gone before nightfall;{/} {c14}his party has tabled a censure motion, to be voted on next Tuesday.{/} {c15~}Its chances are thin: the opposition is 17 votes short, unless the centrists of Anne-Lise Bodmer change sides.{/}

{c17}The timing could not be worse for the government, which is to present a budget with €38 billion of cuts on Monday.{/} {c23}Mr Chastagnier wrote it, and it is he who is supposed to defend it.{/} {c24~}The gap between French and German ten-year bonds widened at once.{/} One banker who sat next to him at dinner last week found him "serene, and rather thirsty".

{c30}Under French law, to be placed under investigation is not to be charged in the English sense.{/} {c25~}It means that a judge has seen serious or concordant evidence;{/} half of such cases are shelved. {c26}A minister, moreover, must answer for what he did in office before a court of his own, but Mr Chastagnier was not one then, and so the matter is for ordinary judges.{/}

{c27}The marina has 412 berths.{/} {c28~}On the quay at Port-Sainte-Élide, a chandler said that nobody there had thought that it was about Lisbon: the talk had always been of a villa in Corsica.{/} The wind was from the west, and all the halyards were ringing.

What they said at the time: our cuttings on the Ambralis lease
Newsletter: The Hexagon, every Friday

=== rewrite2 | en | charge
{c1~+c2~}FRANCE BUDGET MINISTER CHASTAGNIER UNDER FORMAL PROBE IN MARINA CASE{/}

Story highlights: {c5~}minister to stay{/} | {c24~}bonds slip{/} | {c14~}censure vote next week{/}

{c24}French debt sold off on Thursday, the premium over German ten-year paper going up by six basis points to 87,{/} {c1}after Budget Minister Aurélien Chastagnier was formally put under investigation for corruption.{/}

{c17~}The minister was to have unveiled savings of 38 billion euros on Monday.{/} {c5~}Prime Minister Mathilde Regnauval is keeping him.{/} {c14~}The motion against her, brought by the party of Pierre-Yves Latournerie, comes up in the coming week{/} {c15}and needs the votes of Anne-Lise Bodmer's centrists, as the opposition lacks 17.{/} {c29}Bodmer said that her group would decide on Monday evening.{/}

{c4~}Judge Solveig Kermorvan questioned Chastagnier for 11 hours in Marseille.{/} {c10~}She has the word of two town councillors that he telephoned them about the harbour at Port-Sainte-Élide,{/} {c11~}for which an Italian firm had bid more.{/} {c6~}It went to Ambralis,{/} {c18~}whose owner Dominique Orsoni has been without a passport since June.{/} {c9~}Chastagnier rejects the allegations.{/} {c21}His lawyer, Clémence Abadie, will ask an appeal court to annul the wiretaps, on the ground that the judge who ordered them had no power to do so.{/}

{c25}Magistrates may take the step where there is grave or consistent evidence of an offence.{/}

=== blog | en | charge
The Widow Clicquot's Umbrella — notes by a foreigner in Paris

It rained, and so I went to the café, and as I had no one to talk to I listened. At the next table there were two gentlemen from a ministry. One can tell by the shoes. They were speaking about the other one, their chief, in the way in which one speaks of a colleague who has gone into hospital: with sorrow and an eye to the desk.

{c4~}He had been kept in a room in the south from morning until the news was over.{/} {c1~+c30~}He came out of it, well, not accused: the French have a subtler thing.{/} I have lived here for nineteen years, and I have had it explained to me by three lawyers and a butcher, and I would describe it as being told that one is interesting. {c25~}A judge has looked at you and finds that it hangs together.{/} My own view is that most people would be interesting if one looked.

And at what? Boats! {c2~}It's always boats down there.{/} In my first summer, a plumber in Hyères assured me that the whole coast had been sold four times over to the same cousin. {c6~}Our man was mayor of some pretty harbour, and the harbour went for thirty-odd years to somebody he may have had lunch with.{/} I once had lunch with a harbour-master myself, and all that I came away with was a cold. {c7~+c9~}Then a sister turns out to have a flat abroad, with a nice view, and he tells us that she borrowed the money like everyone else.{/} She may have. My sister has a flat. I would not like to be asked about it for eleven minutes.

{c20~}What I did like was the line about the rowing boat, of which he has not got one.{/} It's the line of a man who has been thinking of it in the car.

{c12~}The lady in charge was grand on the subject of innocence, which does not, she says, wait outside on the mat.{/} The shoes at the next table had heard her say it before, on other mats, about other men. "It scans," said one, and they both nodded. I turned that over for a good while. In my own country we resign first and look for the reason afterwards, and I can't say that our harbours are any cleaner for it.

{c23~}And he can't be missed just yet: he has got the sums in his bag.{/} {c17~}Thirty-eight thousand million to be taken from somebody, on Monday!{/} One does not shoot the dentist with the drill in one's mouth. Meanwhile the waiter brought me the bill, and I looked at it, for once, line by line. {c16~}It seems that the chauffeur got a ticket while he waited. Two, even.{/} So there is a France that works, and it wears a small blue cap.

=== other | en | bodmer
PARIS, Oct 29 (Lutèce Press) - {h1}The home and party offices of the French centrist leader Anne-Lise Bodmer were searched by police on Thursday in an inquiry into fictitious jobs,{/} {h2}three sources close to the case said.{/}

{h3}Some thirty officers took part in the searches at Strasbourg and Paris, which began at 6 a.m. and were ordered by the financial prosecutor, Guilhem Astruc.{/} {h4}They carried away nine boxes and a child's computer, the sources said.{/}

{h5}Investigators suspect that four assistants who were paid by the European Parliament between 2017 and 2020 worked for her party.{/} {h6}The loss is put at 640,000 euros.{/} {h7}Bodmer denies wrongdoing. "They found my tax returns and my skis," she said in front of her house.{/} She has not been placed under investigation.

{h12}Prime Minister Mathilde Regnauval, whose cabinet depends on the centrists' 41 deputies,{/} said that she did not comment on the work of prosecutors. {h8}Budget Minister Aurélien Chastagnier, asked for his opinion in a corridor of the Assembly, answered that he was "the last person to ask".{/}

The leader of the opposition, Pierre-Yves Latournerie, said that justice must be allowed to do its work without fear. {h9}His own party was fined for the same kind of affair four years ago.{/} {h10}Bodmer's lawyer, Clémence Abadie, will contest the searches, as the warrant named a street which does not exist.{/}

{h11}The inquiry goes back to a letter from a former assistant, who kept a diary of the hours that he spent putting up posters in Colmar.{/} It has been joined to another, about the printing of leaflets by a firm of the businessman Dominique Orsoni, who lent the party the use of a hall in 2019.

In Marseille, Judge Solveig Kermorvan has asked for copies of two of the leaflets, according to one of the sources. Her office would neither confirm nor deny it.

Under French law, a search needs the consent of the person or a judge's leave. Bodmer's neighbours were given coffee by her husband.

=== other2 | en | bodmer
{h7~}"My tax returns and my skis":{/} {h1~}dawn raid on France's kingmaker{/}

Friday 30 October | Europe | Filed from Strasbourg

{h11}It began with a diary. A young man who was meant to be drafting amendments in Brussels wrote down how many hours he stood on a ladder in Colmar with a bucket of paste, and posted it to the law.{/}

{h1}Yesterday the law came to Anne-Lise Bodmer:{/} {h12~}her group of centrists keeps Mathilde Regnauval's government alive.{/} {h1}Police went through her house and the rooms of her party.{/} {h3~}They arrived at six, some thirteen of them, on the orders of Guilhem Astruc, who prosecutes financial crime.{/} {h4~}They left with nine cartons.{/} {h2~}All this was told by people acquainted with the matter.{/}

{h5~}The question is whether four people on Europe's payroll were in truth working for the party.{/} {h6}It would have cost the taxpayer €640,000.{/} {h7}There's nothing in it, says Ms Bodmer, who listed her tax papers and a pair of skis as the haul.{/} {h10~}Her counsel Clémence Abadie, not short of clients this autumn, has noticed that the street in the warrant cannot be found on any map.{/}

{h8}Would the budget minister, Aurélien Chastagnier, care to comment? He'd be the last one to ask, he replied, and walked on.{/} Pierre-Yves Latournerie was nowhere to be seen; {h9~}his own people have paid a fine over posts of the same sort.{/} Dominique Orsoni, the harbour king, was at a boat show in Cannes.

It is a custom of the Fifth Republic that its balance of power should be disturbed before breakfast. Since 1993 there have been eleven such mornings, by the reckoning of one historian, and nine of those visited were re-elected. Ms Bodmer's seat is thought to be among the safest in Alsace. She told supporters last night that she would be at her desk, "if they have left it".

Advertisement: Winter breaks in the Vosges from €89

=== trial | en | trial
MARSEILLE, March 3, 2029 (Lutèce Press) - A court in Marseille on Saturday acquitted the former budget minister Aurélien Chastagnier of influence peddling, in a case that had grown out of his years as mayor.

The presiding judge, Amaury Delestrade, said that the prosecution had shown "a friendship but not a bargain". The prosecutor, Guilhem Astruc, who had asked for three years, two of them suspended, has ten days to appeal.

Chastagnier, 52, wept. "I should like to be bored for a while," he told reporters on the steps. His lawyer, Clémence Abadie, spoke of the end of a nightmare of nearly 900 days.

The businessman Dominique Orsoni, who was tried with him, was found guilty on one count, of having kept false accounts for his company Ambralis, and fined 90,000 euros. He was not in court. He has been living in Tangier since the summer, and arrived for the hearings by ferry.

The trial lasted five weeks and heard 64 witnesses, among them the former prime minister, Mathilde Regnauval, who now heads a bank for reconstruction. She said that she would appoint Chastagnier again. The centrist Anne-Lise Bodmer, speaker of the Assembly since last year, sent a letter that was read out by the clerk.

President-elect Pierre-Yves Latournerie, who takes office in May, said that he respected the verdict, and that he would do away with the office of the investigating judge. Solveig Kermorvan, who had led the inquiry and was promoted to the court of appeal at Rennes, did not comment.

The town of Port-Sainte-Élide, which had joined the case as a civil party, was awarded one euro. It has meanwhile taken the harbour back into its own hands and raised the fees by 9 percent.

=== discrepancies
source_count | c3 | wire: four sources | rewrite: half a dozen persons
number | c4 | wire: eleven hours | rewrite2: 11 hours | arabic: nine hours
date | c6 | arabic: 2021 | rewrite: 2012
number | h3 | other: thirty officers | other2: thirteen
