=== wire | en | gasfield
{b1~}Drones hit Iraqi Kurdistan gas field,{/} {b2~}five foreign workers dead{/}

SULAIMANIYA, Iraq, Feb 18, 2026 (Crossroads Wire) - {b1}Three drones struck the Dar Balut gas field in Iraq's Kurdistan region early on Wednesday,{/} {b2}killing five foreign workers and cutting the electricity supply of about four million people, officials said.{/}

{b3}The dead were three Bangladeshis, a Filipino and a Yemeni, all employees of a subcontractor, according to the regional ministry of natural resources.{/} {b4}Nine others were hurt, two of them badly burned.{/}

{b5}It was the seventh attack on the field since 2022 and the first in which anyone was killed there.{/}

{b6}No group claimed responsibility.{/} {b7}Kurdish officials pointed to militias close to Iran; the militias pointed to Turkey; and the army in Baghdad said that it was too early to point to anyone.{/}

{b8}The first drone came in at 2:40 a.m. and hit the living quarters, a row of containers some 300 metres from the gas treatment plant.{/} {b9}The second struck a condensate tank eleven minutes later, and the third fell into a ditch without exploding.{/} {b10}The fire was put out at 9 a.m.{/}

{b11}"I had got up to pray, and that is why I am alive," said Shafiqul Bhuiyan, 44, a Bangladeshi cook who was treated for cuts in a hospital in Sulaimaniya. "When I came back there was no wall and no bed."{/}

{b12}The regional counterterrorism service said the drones had been launched from the district of Tuz Salih, 70 km (43 miles) south of the field, an area where the army and several brigades of the Popular Mobilization Forces are deployed.{/} {b13}It published photographs of the unexploded drone and said it was of a type that carried 20 kg of explosives and was assembled in Iraq from Iranian parts.{/}

{b14}The Joint Operations Command in Baghdad called that "premature". "Nothing took off from Tuz Salih last night except pigeons," its spokesman, Major-General Qais al-Rubaiawi, told state television.{/} {b15}An army officer in the district, who declined to be named, told Crossroads Wire that residents had reported a noise like that of a motorcycle shortly after two o'clock and that a patrol had found a burnt launching rail on the back of a pick-up truck.{/}

{b16}A Western diplomat said his country's specialists thought it likely that the launch site lay further east, near the Iranian border.{/} {b17}Iran's foreign ministry denied any connection.{/}

{b18}Kataib al-Furqan, a militia which Kurdish officials have blamed for four of the earlier attacks, said it had nothing to do with this one. "We do not kill cooks," its political bureau said in a statement, which called on the government to ask Ankara where its aircraft had been.{/} {b19}Turkey, which regularly bombs Kurdish militants in northern Iraq, said it had carried out no operation within 100 km of the field.{/}

{b20}Prime Minister Hashim al-Daraji condemned "a cowardly crime" and set up a committee under the national security adviser that is to report within ten days.{/} {b21}Three committees were formed after earlier attacks, and none of them published its findings.{/}

{b22}Dar Balut, which is operated by Halcyon Gulf Energy of Sharjah, produces 530 million cubic feet of gas a day and feeds power stations in Erbil, Sulaimaniya and, since last autumn, Kirkuk.{/} {b23}Halcyon said it had shut the field down as a precaution and evacuated 380 workers.{/} {b24}Two industry sources said that output could resume at 60 percent within three days; a third, at the power station in Erbil, spoke of two weeks.{/}

{b25}A $640 million expansion, which is to double production and send gas by pipeline to the rest of Iraq, was to have been inaugurated on March 2.{/} {b26}It had already been delayed by two years, after an American contractor withdrew in 2022 following rocket fire.{/}

{b27}"They strike whenever we come near to signing something," said Rebwar Hama Faraj, an adviser to the regional prime minister.{/} {b28}He said that Kurdish leaders had asked Washington for an air defence system in 2023 and again last June.{/} {b29}A U.S. official, speaking on condition of anonymity, said such a system would have to be given to the federal government, which had not asked for one for the Kurdish region.{/} {b30}A member of the defence committee of the Iraqi parliament, Intisar al-Jaf, said Baghdad had in fact asked, in a letter of Aug 4, and had received no reply.{/}

{b31}Relations between Baghdad and Erbil are strained over oil exports, budget payments and the control of disputed territories.{/} {b32}Halcyon's contract with the Kurdish region, which dates from 2007, was declared void by the Federal Supreme Court in Baghdad four years ago, but the two governments have since agreed to tolerate it.{/}

{b33}The earlier attacks did little harm. In October 2023 rockets set fire to a compressor and stopped production for nine days;{/} {b34}in January 2025 shrapnel broke the windows of the canteen.{/} {b35}After that attack the operator moved the living quarters 200 metres closer to the plant, where a concrete wall was to shelter them, two former employees said.{/} {b36}A Halcyon spokeswoman, Dina Khoury-Ames, said the quarters were moved on the advice of the security forces.{/}

{b37}By evening, Sulaimaniya was dark except for private generators,{/} {b38}whose owners had raised the price of an ampere from 12,000 to 20,000 dinars.{/} The bodies were to be flown to Baghdad on Friday.

=== rewrite | en | gasfield
ENERGY / IRAQ
{b1~+b6~}Who attacked Dar Balut? A field in flames and nobody to own up{/}

Staff reporters — updated 19 February 2026, 11.05 GMT

{b37~}Candles and the growl of generators: that was Wednesday night in Iraqi Kurdistan's second city.{/} {b38}Those who sell current by the ampere were charging 20,000 dinars for what had cost 12,000 the day before.{/}

The reason lay to the south. {b1}Before dawn, unmanned aircraft, three in all, had flown at the region's principal gas field, Dar Balut.{/} {b2}Some four million inhabitants were left without mains power, and five men who had come from abroad to work there are dead.{/}

{b3~}They came from Bangladesh, the Philippines and Yemen, and none of them was on the operator's own payroll.{/} {b4~}Nineteen more were injured.{/} {b5~}In six previous raids over four years there had been no deaths.{/}

### Minute by minute

{b8}02:40 — the accommodation, containers in a row about 300 m away from the processing facility, takes the first hit.{/}
{b9}02:51 — a tank of condensate goes up. A third aircraft ends in a ditch and fails to detonate.{/}
{b10}09:00 — firefighters report that the blaze is out.{/}

{b11~}Among those who lived is Shafiqul Bhuiyan, who cooks for the crews. He owes his life to the early prayer: on his return from it, he says, neither wall nor bed was left.{/}

### Four versions

{b7~}Ask in Erbil and you hear about Tehran's friends; ask those friends and you hear about Ankara.{/}

*The Kurdish version.* {b12}Counterterrorism officers in the region place the launch in the Tuz Salih district, some 70 kilometres to the south, where federal troops share the ground with brigades of the PMF.{/} {b13}As evidence they offer pictures of the drone that did not go off: put together inside Iraq out of components from Iran, they say, with a charge of twenty kilograms.{/}

*The army's version.* {b14}"Premature", says the Joint Operations Command. Only pigeons rose over Tuz Salih that night, according to Maj. Gen. Qais al-Rubaiawi, who was speaking on state TV.{/} {b15}One of the army's own men there is less sure. He told a news agency, without giving his name, that the locals heard something resembling a motorbike soon after 2 a.m., and that soldiers came upon a pick-up with a launch rail, burnt out.{/}

*The militia's version.* {b18}Cooks are not whom it kills, let the political office of Kataib al-Furqan be quoted, and perhaps Baghdad might enquire what Turkish planes were doing. The group stands accused by the Kurds of four past strikes.{/} {b19}Ankara, whose air force is a frequent visitor to the north in pursuit of Kurdish fighters, replies that it did nothing inside a radius of 100 kilometres.{/}

*The diplomats' version.* {b16~}A western envoy reckons that the experts at home would look closer to the frontier with Iran.{/} {b17}In Tehran, the foreign ministry says Iran was not involved.{/}

### And now, a committee

{b20}The head of government, Hashim al-Daraji, spoke of cowardice and crime and gave a panel led by his national security adviser ten days.{/} {b21}Of its three predecessors, not one has made public what it found.{/}

### What is at stake

{b22~}With an output of 530 million cubic feet daily, the field keeps turbines running in Sulaimaniya and Erbil and, more recently, in Kirkuk. Sharjah's Halcyon Gulf Energy runs it.{/} {b23}All 380 staff have been taken away and the valves are closed, purely as a safety measure, the company points out.{/} {b24~}How long for? "Three days," say insiders, for something over half of the usual volume; "a fortnight", says a man at a generating plant.{/}

{b25}The timing is awkward. On 12 March the ribbon was to be cut on a project worth 640 million dollars, by which volumes would be doubled and a pipe laid to the federal provinces.{/} {b26~}It is late as it is: an American firm walked off when rockets landed in 2022.{/} {b27}Rebwar Hama Faraj, who advises the Kurdish premier, sees a pattern. No sooner is there something to sign, he says, than somebody shoots.{/}

Would air defences have helped? {b28}Twice in three years, in 2023 and last June, the Kurds knocked on Washington's door, says the same adviser.{/} {b29}The wrong door, replies an American official who would not be identified: only the federal authorities could be supplied, and they never applied on the Kurds' behalf.{/} {b30~}They did, says Intisar al-Jaf, who sits on parliament's defence committee, and the letter was never answered.{/}

### The question of the wall

{b34}Thirteen months ago splinters shattered the panes of the canteen.{/} {b33}Fifteen months before that, a compressor burned after a rocket hit, and nothing flowed for nine days.{/} {b35}It was in response to the more recent of the two, according to a pair of people formerly employed there, that the containers were shifted 200 metres nearer to the plant, into the lee of a concrete barrier.{/} {b36}Halcyon, through Dina Khoury-Ames, its spokesperson, says that security forces had counselled the move.{/}

{b32}The legal ground is no firmer. Iraq's highest court annulled the 2007 concession in 2022; the capitals came to an understanding to live with it all the same.{/}

RELATED: Kirkuk pipeline deal explained · Subscribe to The Barrel, our weekly energy letter

=== blog | en | gasfield
Notes from the margins

An ampere of one's own

There is a unit of measurement that Iraqis understand better than any physicist, and that is the ampere. Not as a current; as a relationship. One has a man. The man has a machine, behind a wall, under a tin roof, and it roars, and out of it come wires which cross the street at the height of a double-decker bus, and one of them is yours. You greet the man on feast days. You know the names of his sons. When I lived in Karrada I knew his blood pressure.

So I did not need to be told what Wednesday evening was like up north. {b38~}Someone wrote that the man had put his prices up by two thirds,{/} and I thought, he must be frightened, or he has a wedding coming.

The reason he could do it: {b1~}three little aeroplanes with nobody inside had gone for the gas in the night.{/} {b2~+b3~}Half a family of nations lies dead because of it, Asians mostly and one poor soul out of Yemen, of all the places from which to flee to safety.{/} Five coffins. {b3~}The subcontractor's people, naturally. It is always the subcontractor's people; the contractor sleeps in town.{/}

Let me tell you about the cook, though. {b11~}The cook is the one who was up before everyone else, on his mat, with his forehead on the ground, and who then went back to find that the place where he slept was now a view.{/} I am not a religious man. I was brought up by one, who used to say that prayer is better than sleep, as the muezzin does at that hour, and I would put the pillow over my head. I shall think about that pillow.

And who did it? Sit down. This takes a while.

{b12~}If you believe the gentlemen in the mountains, the things were sent up from a flat bit of country an hour's drive away that belongs to the army, or to those who have more or less become the army.{/} {b13~}They have a picture of one which had the manners not to explode. Its innards came from next door, they say, and a local did the assembling, like a wardrobe.{/} {b14~}If you believe the general on television there was nothing in the sky but birds.{/} I adore that general. {b15~}But an officer of his, somebody without a name and with a longing for early retirement, lets it be known that people thought they heard a moped, and that there was a truck with something scorched on its back.{/}

{b18~}If you believe the bearded gentlemen, it is beneath them to blow up kitchen staff.{/} It wasn't beneath them to blow up the soup: {b34~}they, or whoever it was, had the canteen's windows a year ago last month.{/} {b18~}Ask the Turks, they say.{/} {b19~}The Turks were nowhere near.{/} {b17~}The Iranians were not there either.{/} {b16~}Some European with a cocktail says that his clever people have drawn a line on a map and it ends at Iran's garden fence.{/}

Nobody was there! {b6~}Nobody has ever been there. It's the best-attended absence in the Middle East.{/}

My late uncle, who was a surveyor in these parts when there were still surveyors, had a theory that every explosion in Iraq has a calendar. Don't look at where it fell, he would say; look at what was going to happen on Monday week. {b25~}Well: in a fortnight or so there was to have been a band, and a ribbon, and more dignitaries than chairs, for there was to be twice as much gas and some of it was to go south, as a sort of wedding present.{/} {b27~}A courtier of the Kurdish prime minister has made my uncle's point: get out a pen, and you draw fire.{/}

Who minds about gas going south? I make no accusation. I count on my fingers who sells gas to the south at present, and I only need the one finger.

{b20~}There will be an inquiry, and the nation will know all within ten days.{/} {b21~}It will know it as it knows the fruits of the three inquiries that went before, which is to say that I could fit them into a matchbox and have room for the matches.{/}

Then the wall. I have left this until last because it makes me angry, and one shouldn't start angry. {b35~}They moved the beds. After last winter's broken glass somebody had the idea that the men would be better off behind concrete, so the whole village of tin boxes was carried towards the very thing that people had been trying to hit.{/} {b36~}The firm says it was told to by men in uniform.{/} {b8~}And that is where the first one landed, at twenty to three, in the bedrooms, and not on the pipes.{/}

{b28~+b29~+b30~}Could it have been shot down? One official says we asked the Americans; an American says the wrong people asked; a lady in parliament says no, the right people asked too, in August, and the Americans have yet to lick a stamp.{/} I imagine the letter in a tray. I imagine that the tray is marked with the word Pending, and that there is a light above it which never goes out.

=== arabic | ar | gasfield
{b2~}مقتل خمسة عمال أجانب{/} {b1~}في هجوم بمسيّرات على حقل غاز بكردستان العراق{/}

السليمانية – وكالات

{b1}استهدفت ثلاث طائرات مسيّرة فجر الأربعاء حقل «دار بلوط» الغازي في إقليم كردستان العراق،{/} {b2}ما أدى إلى مقتل خمسة عمال أجانب وانقطاع التيار الكهربائي عن نحو أربعة ملايين نسمة، بحسب مسؤولين.{/}

{b3~}وقالت وزارة الثروات الطبيعية في الإقليم إن القتلى ثلاثة بنغاليين وفلبيني ويمني،{/} {b4~}فيما أصيب تسعة آخرون بجروح.{/} {b5}والهجوم هو السابع على الحقل منذ عام 2022، والأول الذي يوقع قتلى فيه.{/}

{b6}ولم تتبنَّ أي جهة الهجوم.{/} {b8~}وأصابت المسيّرة الأولى مساكن العمال عند الساعة 2:40 فجراً،{/} {b9}ثم أصابت الثانية خزاناً للمكثفات بعد 11 دقيقة، بينما سقطت الثالثة في خندق ولم تنفجر.{/}

تبادل اتهامات

{b12~}وقال جهاز مكافحة الإرهاب في الإقليم إن المسيّرات انطلقت من قضاء طوز صالح على بعد 70 كيلومتراً جنوب الحقل،{/} {b13~}ونشر صوراً للمسيّرة التي لم تنفجر قائلاً إنها جُمعت في العراق من قطع إيرانية.{/} {b14}ووصفت قيادة العمليات المشتركة في بغداد هذا الاتهام بأنه "سابق لأوانه"، وقال المتحدث باسمها اللواء قيس الربيعاوي للتلفزيون الرسمي إن شيئاً لم يقلع من طوز صالح تلك الليلة "سوى الحمام".{/}

{b15~}لكن ضابطاً في الجيش أكد أن دورية عثرت على منصة إطلاق محترقة على ظهر شاحنة صغيرة.{/}

{b18~}ونفت «كتائب الفرقان» صلتها بالهجوم قائلة "نحن لا نقتل الطباخين"، ودعت الحكومة إلى سؤال أنقرة عن طائراتها.{/} {b19~}وأكدت تركيا أنها لم تنفذ أي عملية ضمن نطاق 10 كيلومترات من الحقل،{/} {b17}كما نفت الخارجية الإيرانية أي علاقة لبلادها بما جرى.{/}

لجنة تحقيق

{b20}ودان رئيس الوزراء هاشم الدراجي "الجريمة الجبانة"، وشكّل لجنة برئاسة مستشار الأمن القومي ترفع تقريرها خلال عشرة أيام.{/} {b21}وكانت ثلاث لجان قد شُكلت إثر هجمات سابقة من دون أن تعلن أي منها نتائجها.{/}

{b22~}وينتج الحقل، الذي تشغله شركة «هالسيون غلف إنرجي» ومقرها الشارقة، 530 مليون قدم مكعبة من الغاز يومياً.{/} {b23}وأعلنت الشركة وقف الإنتاج احترازياً وإجلاء 380 عاملاً.{/} {b24~}وتحدثت مصادر في القطاع عن استئناف جزئي خلال ثلاثة أيام، في حين قدّر مصدر في محطة كهرباء أربيل المدة بأسبوعين.{/}

{b25~}وكان من المقرر افتتاح مشروع توسعة بقيمة 640 مليون دولار في الثاني من مارس/آذار لمضاعفة الإنتاج.{/} {b27}وقال ريبوار حمه فرج، مستشار رئيس حكومة الإقليم: "يضربون كلما اقتربنا من توقيع شيء".{/} {b28}وأضاف أن الإقليم طلب من واشنطن منظومة دفاع جوي عام 2023 ثم مجدداً في يونيو/حزيران الماضي.{/} {b30}غير أن النائبة انتصار الجاف، عضو لجنة الدفاع، قالت إن بغداد طلبت المنظومة فعلاً برسالة مؤرخة في 4 أغسطس/آب ولم تتلقَّ رداً.{/}

{b11~}وقال الطباخ البنغالي شفيق الإسلام بويان (44 عاماً)، الذي يتلقى العلاج في السليمانية، إنه نجا لأنه استيقظ للصلاة.{/}

{b31~}وتشهد العلاقات بين بغداد وأربيل توتراً بسبب صادرات النفط والموازنة.{/}

=== release | en | gasfield
HALCYON GULF ENERGY PJSC
Statement to the Abu Dhabi Securities Exchange, 18 February 2026

Halcyon Gulf Energy PJSC ("Halcyon" or "the Company") regrets to confirm that {b1~}its operations at the Dar Balut field in the Kurdistan Region of Iraq were the subject of a drone attack in the early hours of today, Wednesday.{/}

The Company is deeply saddened to report that {b2~+b3~}five employees of a services subcontractor lost their lives.{/} {b4}A further nine persons were injured, of whom two have severe burns.{/} Next of kin are being informed, and names will not be released until this has been done.

{b9~}One of the devices struck a condensate storage tank.{/} {b10}The resulting fire was extinguished by 09:00 local time.{/} The gas processing trains have not suffered material damage.

{b23}As a precautionary measure the Company has suspended production and evacuated all 380 personnel from the site.{/} Production will resume when the competent authorities have confirmed that it is safe to do so; the Company does not at this stage offer guidance as to timing. {b22~}Average production in the fourth quarter of 2025 was 530 million standard cubic feet per day.{/}

{b36~}The location of accommodation at the site was determined in 2025 in consultation with, and on the recommendation of, the responsible security services.{/} The Company keeps such arrangements under review.

{b25~}The start-up ceremony of the Expansion Project, scheduled for 2 March, is postponed. The project's budget of USD 640 million is unchanged.{/}

Halcyon thanks the firefighters of the Sulaimaniya governorate for their courage.

For the Board: Dina Khoury-Ames, Corporate Communications

=== other | en | gasfield2024
{k1~}Drone hits storage tank at Iraqi Kurdish gas field, output halted{/}

SULAIMANIYA, Iraq, April 27, 2024 (Crossroads Wire) - {k1}A drone hit a storage tank at the Dar Balut gas field in Iraq's Kurdistan region late on Friday and set it alight,{/} {k2}forcing the operator to halt production and cutting electricity to about 2.5 million people, officials said.{/}

{k3}Nobody was killed. A Syrian welder broke his ankle when he jumped from a scaffold.{/}

{k4}It was the fifth attack on the field, operated by Halcyon Gulf Energy of Sharjah, in less than two years.{/} {k5}No group claimed responsibility.{/}

{k6}The drone came in at 6:45 p.m., when the workers were at supper.{/} {k7}The fire was put out after four hours.{/} Halcyon said it expected to resume production within a week.

{k8}The regional counterterrorism service said the drone had been launched from the outskirts of Kirkuk, by a militia "known to everyone by name". It did not give the name.{/} {k9}A ministry official who asked not to be identified said it was Kataib al-Furqan.{/} {k10}The group said in a statement that it was occupied with the Zionists and had no time for gas.{/}

The army in Baghdad said it was too early to point to anyone. {k11}Prime Minister Adil al-Khafaji set up a committee under the interior minister that is to report within two weeks.{/}

{k12}"Every time the tanks are full and the lawyers are in the air, somebody sends us a bird," said Rebwar Hama Faraj, an adviser to the regional prime minister. He was referring to talks on an export pipeline that are to begin in Baghdad on Monday.{/}

{k13}The U.S. State Department said it condemned the attack and was in touch with both governments.{/}

{k15}Dar Balut produced 410 million cubic feet of gas a day before the attack.{/}

{k16}The welder, Abdulkarim al-Hamwi, 29, said that he had been mending a handrail in overtime and had taken the drone for a quad bike.{/} {k17}A foreman said that nobody had been told to work in the supper hour;{/} {k18}two colleagues said that the foreman himself had drawn up the rota.{/}

{k19}The regional electricity ministry said that hospitals would be supplied from a diesel plant with fuel for six days.{/} {k20}A hospital director in Sulaimaniya, Dr. Nazdar Aziz, said hers had received fuel for 30 hours.{/}

{k14}In Sulaimaniya, the price of an ampere from a private generator rose from 9,000 to 11,000 dinars overnight,{/} and residents queued outside shops that sell ice.

=== other2 | en | gasfield2024
Daily risk bulletin – Iraq (North) – 28 April 2024

FOR SUBSCRIBERS ONLY

1. Gas infrastructure, Sulaimaniya governorate

{k1~}On the evening of 26 April a single uncrewed aircraft ignited a tank at Dar Balut.{/} {k6~}Impact was a quarter to seven, while staff were eating;{/} {k7~}flames were under control by eleven.{/} {k3~}No fatalities; one injury (a fractured ankle sustained in a jump).{/} {k2~}Production is suspended and two and a half million consumers are without grid power.{/}

{k4~}We count five such incidents at the site.{/} {k5~}As on each of the previous occasions, there has been no claim.{/}

Attribution: {k8~}Kurdish security bodies speak of Kirkuk's periphery as the point of departure and of an unnamed armed faction.{/} {k9}Kataib al-Furqan has been mentioned to the press by a ministry source.{/} {k10~}It denies involvement, citing other priorities.{/} We consider the claim of the Kurds credible.

Political reaction: {k11~}the premier has ordered an inquiry led by the minister of the interior (a fortnight).{/} {k13~}Washington has expressed condemnation.{/} {k12~}A senior aide in Erbil links the strike to Monday's opening of negotiations about an export line,{/} which in our view will go ahead.

Assessment: likelihood of repetition within 90 days HIGH. Clients with staff on site should insist on hardened shelter. {k14~}Expect protests over generator tariffs, which have already gone up by a fifth.{/}

2. Energy supply

{k15~}The shut-in volume is in the order of 400 mmcf/d.{/} {k19~+k20~}Hospitals are officially covered by diesel for almost a week; one director puts it at little over a day.{/} Clients with medical dependants in the city should draw their own conclusions and, where possible, move them to Erbil before the weekend.

3. Labour relations

{k16~}The injured man, a Syrian in his twenties, was on overtime at the moment of impact and mistook the approaching engine for that of a quad.{/} {k17~+k18~}Management on site maintains that work at that hour had not been ordered, which co-workers contradict by reference to a roster in the hand of the person who says so.{/} We note that the operator's insurers may take an interest. No stoppage is expected.

4. Demonstrations

Teachers in Sulaimaniya who have gone unpaid since February intend to march on Tuesday from the courthouse to the bazaar. Police have given permission for one lane. Avoid the area from 10.00 to 13.00, and expect delays at the checkpoints on the Kirkuk road.

5. Road traffic accident, Dukan road: four dead, no foreign nationals.

=== discrepancies
number | b4 | wire: nine others | arabic: nine | release: nine persons | rewrite: nineteen more
date | b25 | wire: March 2 | arabic: 2 March | release: 2 March | rewrite: 12 March
number | b19 | wire: 100 km | rewrite: 100 kilometres | arabic: 10 kilometres
