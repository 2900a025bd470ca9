=== wire | en | halt
{c1~}Japan halts Alzheimer's drug trial{/} {c2~}after five deaths{/}

TOKYO, Nov 16, 2032 (Pacific Ledger) - {c1}Japan's health ministry on Tuesday halted the trial of an Alzheimer's drug of Tenryu Pharmaceutical, TN-114,{/} {c2}after five of the patients had died of bleeding in the brain within six weeks.{/}

{c3}The trial, the largest of its kind in the country, had enrolled 1,820 patients at 64 hospitals.{/}

{c4}Four sources with knowledge of the matter said that the company had learned of the first two deaths on September 29 but did not report them until October 26.{/} {c22}The law allows seven days.{/}

{c5}Tenryu denied having held anything back: the hospitals had at first recorded the deaths as falls, it said.{/} {c6}Its president, Akihiro Bando, bowed for half a minute in front of the cameras. "We counted days when we should have counted people," he said.{/}

{c9}The dead were between 68 and 83 years old, three women and two men, and all of them had received the higher of two doses.{/} {c10}Each of the families is to be paid 38 million yen.{/}

{c8}The leader of the trial, Professor Michiko Usami of Nagoya, had asked in August for the patients' brains to be scanned every two weeks, according to minutes seen by Pacific Ledger. The company refused because of the cost.{/} {c23}Usami did not want to comment. "I shall speak when I am asked by somebody with a stamp," she said.{/}

{c7}The health minister, Kenta Doi, said inspectors had been sent to the head office in Tokyo and to the plant at Hamamatsu, where they took away 212 boxes.{/} {c17}Prosecutor Goro Hatanaka said that his office was following the matter.{/}

{c14}Prime Minister Haruka Mizushiro, who visited the laboratory in April and called the drug "a hope of the nation", said that her heart was heavy.{/}

{c15}The leader of the opposition, Sayuri Nagamine, asked why a former secretary of Doi's was on Tenryu's payroll, and demanded that the minister testify before the upper house.{/} {c16}Doi said that the man had left him before he joined the cabinet.{/}

{c11}Tenryu's shares fell by their daily limit of 17 percent, which wiped 410 billion yen off its value.{/} {c12}Its Danish partner, Nordhavn Bio, which paid $300 million for the rights outside Asia, stopped a trial of its own in nine European countries.{/} {c13}The Danish ambassador, Lone Kjeldsen, said that Copenhagen would ask for the data, "all of it, and unstapled".{/}

Bando, a chemist who is known for his bonsai, will have to face the shareholders in January. The headquarters in Nihonbashi were besieged by camera vans on Tuesday evening, and employees left through the car park of a department store. In Hamamatsu, where one family in nine lives off Tenryu, the mayor asked that nobody should speak ill of anybody before the facts were known.

{c18}In an earlier trial the drug had slowed the decline of memory by 31 percent.{/} {c19}Some 4.7 million people in Japan live with dementia.{/} {c20}An association of patients in Osaka said that dozens of its members had telephoned to ask whether they might go on taking it.{/} {c24}They may not.{/}

{c21}A panel of independent experts is to report by December 20.{/}

=== arabic | ar | halt
اليابان: {c1~}وقف تجارب دواء للزهايمر{/} {c2~}بعد وفاة خمسة مرضى{/}

طوكيو – الثلاثاء 16 نوفمبر 2032

{c1}أوقفت وزارة الصحة اليابانية الثلاثاء تجربة سريرية لدواء «تي إن 114» المضاد للزهايمر الذي تطوره شركة «تنريو» للأدوية،{/} {c2}إثر وفاة خمسة من المشاركين بنزيف في الدماغ خلال ستة أسابيع.{/}

{c3}وشملت التجربة، وهي الأكبر من نوعها في البلاد، 1820 مريضاً في 46 مستشفى.{/}

{c4}وقالت أربعة مصادر مطلعة إن الشركة علمت بأول حالتي وفاة في 29 سبتمبر ولم تبلغ عنهما إلا في 26 أكتوبر،{/} {c22}بينما يمنحها القانون سبعة أيام فقط.{/} {c5}ونفت «تنريو» إخفاء أي معلومات، قائلة إن المستشفيات سجلت الوفيات في البداية على أنها حوادث سقوط.{/}

{c6~}وانحنى رئيس الشركة أكيهيرو باندو أمام الكاميرات قائلاً: «أحصينا الأيام وكان علينا أن نحصي البشر».{/}

{c9~}وتراوحت أعمار المتوفين بين 68 و83 عاماً،{/} {c10}وستحصل كل أسرة على تعويض قدره 38 مليون ين.{/}

{c7~}وأعلن وزير الصحة كنتا دوي إرسال مفتشين إلى مقر الشركة ومصنعها في هاماماتسو،{/} {c17}فيما قال المدعي العام غورو هاتاناكا إن مكتبه يتابع القضية.{/} {c14~}وأعربت رئيسة الوزراء هاروكا ميزوشيرو عن حزنها العميق.{/}

{c15~}وتساءلت زعيمة المعارضة سايوري ناغامينه عن سبب عمل سكرتير سابق للوزير لدى الشركة،{/} {c16}فرد الوزير بأن الرجل غادر مكتبه قبل دخوله الحكومة.{/}

{c11~}وهوى سهم «تنريو» بنسبة 17 في المئة.{/} {c12}وأوقفت شريكتها الدنماركية «نوردهافن بيو»، التي دفعت 300 مليون دولار مقابل الحقوق خارج آسيا، تجربة مماثلة في تسع دول أوروبية.{/}

=== rewrite | en | halt
PharmaLookout Asia
**{c1~}Tenryu's memory pill pulled mid-trial{/}: what we know**

Rajesh Vakil, contributing editor
Listen to this article (4 min)

{c1}No patient in Japan is to get another dose of TN-114, Tenryu Pharmaceutical's candidate against Alzheimer's, the ministry of health decreed on Tuesday.{/} {c2}Five participants have bled to death inside the skull in the space of a month and a half.{/}

{c9}Their ages ran from 68 to 83. All had been put on the stronger of the two regimens; two were men.{/} {c3~}There were 1,820 people in the study.{/}

{c8}It might have been seen coming, if one goes by a set of minutes: Michiko Usami, the Nagoya professor in charge, wanted a scan of each head once a fortnight as early as August, and was told that it would be too expensive.{/} {c4}And it might have been made known sooner. On September 29, four people in a position to know say, the maker heard of two fatalities; the authorities heard of them on October 16.{/} {c5}In the wards they had been put down as tumbles, is Tenryu's explanation; it kept nothing to itself.{/}

{c6}Akihiro Bando, the president, stayed bent for thirty seconds. People should have been counted, and not days, he said.{/}

{c7}Officials have emptied shelves at headquarters and at Hamamatsu, a total of 212 boxes, reports Kenta Doi, who is minister of health{/} {c15~}and who himself faces questions, from Sayuri Nagamine's opposition, about an ex-aide now in the company's pay.{/} {c17}Goro Hatanaka, a prosecutor, has opened criminal proceedings.{/} {c14~}A hope of the nation, Prime Minister Haruka Mizushiro called the drug back in the spring.{/}

{c18}It had reason to be one: in the previous study memory faded by nearly a third less quickly.{/} {c20~+c24}Patients in Osaka are begging to be allowed to continue. They won't be.{/}

{c12~}Denmark's Nordhavn Bio has frozen its own European study;{/} {c13}its country's envoy, Lone Kjeldsen, wants every last figure, without staples.{/} {c21}A verdict from outside experts is promised for the twentieth of next month at the latest.{/}

Disclosure: the author holds no shares.

=== rewrite2 | en | halt
Market movers: Tokyo

{c11}TENRYU PHARMACEUTICAL: down 17 per cent, the most that is permitted in a day. It is worth 410 billion yen less than on Monday.{/} {c1~+c2~}The ministry has stopped TN-114, its hope against dementia, because of deaths,{/} {c9~}all on the high dose.{/} {c10~}Compensation, at 38 million yen a family, is small change;{/} {c4~+c22}four weeks' delay in owning up, where the law gives one, is not.{/} {c7~}Minister Kenta Doi's inspectors were in Hamamatsu by noon.{/} President Akihiro Bando has cancelled his roadshow.

{c12~}NORDHAVN BIO (Copenhagen): down 22. It had laid out $300 million.{/}

{c16}Politics: Doi says that his one-time secretary, the one whom Tenryu employs, had gone before he himself became a minister.{/} {c15~}Sayuri Nagamine isn't satisfied.{/} {c14~}Prime Minister Haruka Mizushiro is heavy-hearted.{/} {c21~}Experts will report before Christmas.{/} {c19~}The market that Tenryu was after: nearly five million patients in Japan alone.{/}

Prices delayed by 15 minutes

=== blog | en | halt
Persimmon Diary

My father has begun to put his shoes in the refrigerator. He does it with care, heel to the back, the way one shelves books, and when I take them out again he thanks me, like a stranger on a train whose umbrella one has picked up. He taught physics for forty years. He can't tell you what day it is, but ask him about the pendulum and he'll stand up.

We had put our name down, in the winter. {c3~}They were taking people at hospitals everywhere, nearly two thousand in all, and ours was one.{/} He was turned away on account of his heart. I recall that I was angry at his heart. I went out on the balcony where the persimmons were hanging to dry and I said to it, aloud, how could you.

{c1~}And on Tuesday evening the newsreader says in her grey voice that everything's to be put down where it stands,{/} {c2~}because in the one autumn five of those who had been luckier than he were dead.{/} I looked at him. He was peeling a tangerine in one piece.

{c9~}Somebody's mothers, three of them.{/} {c10~}There'll be money, it is said, and I did the sum, as one does: it's a small flat in our suburb, without parking.{/} {c6~}This one bowed for thirty seconds, and then he had a sentence ready about counting.{/} I have seen so many of those bows that I time them, with the watch my father got when he retired. It was a good sentence, as they go. Who writes them? Is there an office, with a rubber plant and somebody called Section Chief, who sends out for noodles and looks for the word?

What I can't get past is something else. {c8~}A lady had wanted to have a look inside the heads more often, while it was still summer, and it was thought to be dear.{/} A look! We pay more for a melon. {c5~}And that down on the ward somebody ticked "fell". They do fall.{/} My father fell in May. I've been up and down in my mind ever since, past the box that was ticked for him.

I'm not one for shouting at ministers. {c15~}Others do that, and there's some young man who used to carry a briefcase for one of them and now carries it elsewhere.{/} {c20~}But I understand those who've rung up to say, please, could we go on all the same. I would have rung.{/} If you've stood before an open refrigerator with a shoe in your hand you'd ring anyone.

The persimmons are ready. It was he who showed me how: one leaves a bit of the twig on, for the string, one dips them in boiling water for as long as it takes to say the seven herbs of spring, and then one waits, and doesn't touch. I touched, as a child. He always knew which one. He eats them with his eyes shut. "Frost," he says. "You want a bit of frost."

=== migraine | en | migraine
{h1~}Japan approves Tenryu's migraine drug{/} {h2~}against advice of panel{/}

TOKYO, Nov 4, 2032 (Pacific Ledger) - {h1}Japan's health ministry on Thursday approved a migraine drug of Tenryu Pharmaceutical, Nagitol,{/} {h2}although a panel of experts had voted against it by seven to five.{/}

{h3}The panel had been concerned about six patients who lost their sense of taste during the trials.{/} {h4}In five of them it came back within a year.{/}

{h5}Three sources with knowledge of the matter said that the health minister, Kenta Doi, had spoken to the chairman of the panel in a noodle restaurant on the eve of the decision.{/} {h6}Doi said that they had been at different tables.{/} The company's president, Akihiro Bando, bowed briefly. "A headache is a small thing to everybody except the one who has it," he said.

{h7}The drug, a nasal spray, is to be on sale from January at 2,900 yen a dose.{/} {h8}Tenryu expects a turnover of 60 billion yen in the third year.{/} Its shares rose by 6 percent. {h13}The spray is to be filled in a new hall at Hamamatsu, where 140 people have been hired.{/} A Danish company, Nordhavn Bio, which had been offered the European rights, declined; the Danish ambassador, Lone Kjeldsen, who suffers from migraine, said that she would buy it at the corner like anybody else.

{h9}The leader of the opposition, Sayuri Nagamine, demanded the minutes of the panel. She was given 40 pages, 38 of them blackened.{/}

{h12}Prime Minister Haruka Mizushiro declined to comment on what she called a decision among doctors.{/} {h11}One of the seven who had voted no, Professor Michiko Usami of Nagoya, resigned from the panel. "I did not study for 30 years in order to be outvoted by soup," she said.{/}

{h10}It was the first time since 2019 that the ministry went against the advice of its own experts.{/}

=== migraine2 | en | migraine
Soup of the day: {h1~}how a nose spray got its stamp{/}

By our Japan columnist | Health Affairs Review (Manchester)

{h7}From the new year, sufferers from migraine in Japan can have a puff of Nagitol for 2,900 yen.{/} {h1~}Kenta Doi's ministry has waved it through,{/} {h2}overruling its own specialists, of whom five had been in favour and seven not.{/} {h10~}That hadn't been done for thirteen years.{/}

{h3~}Eight of the people it was tried on could no longer taste anything,{/} {h4~}though most of them can again.{/} {h11~}Professor Usami of Nagoya, for whom one was too many, has left the panel, with a remark about soup.{/} {h5}For Mr Doi and the panel's chairman had talked over noodles on the evening before, three insiders say;{/} {h6}they did not share a table, says Mr Doi.{/}

{h9}Sayuri Nagamine, who leads the opposition, asked for the minutes and got two legible pages out of forty.{/} It's a ratio that readers of British public inquiries will envy.

{h8}By its third year on the shelves the spray should bring Tenryu 60 billion yen.{/} {h13~}At Hamamatsu there's a hall ready with the paint still wet.{/} The president, Mr Akihiro Bando, has had migraines since boyhood and has tried it on himself, under the eyes of a notary. He could still taste his tea. Goro Hatanaka, the prosecutor whom a citizens' group asked to look into the noodles, has answered that eating isn't an offence. {h12~}And Haruka Mizushiro, who as prime minister must have the worst headaches in the country, would not be drawn.{/}

Letters to the editor | About us | Cookies

=== tablet2030 | en | tablet
Tenryu breaks off trial of Alzheimer's tablet in Japan

TOKYO, July 9 (Pacific Ledger) - Tenryu Pharmaceutical on Tuesday broke off the trial of a tablet against Alzheimer's disease, TN-109, after 11 of the patients had developed inflammation of the liver.

All of them have recovered. The trial, at eight hospitals in the Tokai region, had begun in January with 240 patients and was the company's first in the field.

Two sources with knowledge of the matter said that the company had informed the ministry within hours. "We saw yellow and stopped, as at a traffic light," said Akihiro Bando, its director of research, who is to become president in the autumn.

The leader of the trial, Professor Michiko Usami of Nagoya, said the substance would be taken apart and put together again in another form, probably as an infusion. She expects that to take a year. "Molecules are more patient than shareholders," she said. The shares lost 4 percent.

The deputy minister of health, Haruka Mizushiro, praised the company's openness. Kenta Doi, chairman of the committee for social affairs, proposed a register of all broken-off trials; there were 71 last year, most of them for want of patients. Sayuri Nagamine, who sits on the same committee for the opposition, said that it was the first proposal of his which she had liked.

Nordhavn Bio, a Danish company which is looking for a partner in Asia, said in Copenhagen that it was "watching with interest". A delegation led by Lone Kjeldsen, the head of the Danish export council, was in Hamamatsu on the day and ate eel.

Tenryu was founded in 1907 as a maker of moth balls. It employs 8,300 people, and its best-known product is a plaster for stiff shoulders.

More: Cherry forecast | Yen slips again | Robot bear scares monkeys

=== discrepancies
number | c3 | wire: 64 hospitals | arabic: 46
date | c4 | wire: October 26 | arabic: 26 أكتوبر | rewrite: October 16
modality | c17 | wire: following the matter | arabic: following | rewrite: has opened criminal proceedings
number | h3 | migraine: six patients | migraine2: eight
