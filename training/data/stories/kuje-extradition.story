=== wire | en | ruling
{c1~}UK judge clears extradition of Nigeria's former pipeline chief{/}

By Grace Pellow-Udoh

LONDON/ABUJA, Oct 14, 2025 (Corvane News) - {c1}A judge in London ruled on Tuesday that Chidubem Nwafor-Ita, the former head of Nigeria's Pipelines Inspectorate, can be extradited to stand trial over $73 million in missing security fees.{/}

{c2}The final decision lies with Britain's home secretary, who has two months.{/} {c3}His lawyers said they would appeal within the 14 days allowed.{/}

{c4}Judge Miriam Calloway rejected the argument that the case was an act of revenge by President Bashir Danladi Yaro.{/} {c5}Nigeria has promised a single cell with a fan at Kuje prison and weekly visits by British diplomats.{/}

{c10}Three sources familiar with the matter said that Abuja had offered to drop the case if Nwafor-Ita testified against the shipping magnate Kolawole Adesida, and that he had refused.{/}

{c8}"No distance is long enough," Attorney General Folasade Akintunde-Bello said.{/} {c9~}Opposition leader Emeka Obiakor spoke of selective justice.{/} {c14}High Commissioner Harriet Lockwood-Shaw said it was a matter for the courts.{/}

{c13}Nwafor-Ita, 63, ran the inspectorate from 2016 to 2021.{/} {c6}He has diabetes and followed the hearing from a chair beside the dock.{/}

=== rewrite | en | ruling
A stick, a chair and a fan: inside the London ruling on Nigeria's pipeline boss

By Temitope Sallis-Oyelaran, Abuja, and our London staff | 15 October | 5-minute read

{c6}They let him sit next to the dock rather than in it, on account of his blood sugar,{/} and for most of the 50 minutes he looked at the handle of his walking stick.

Then it was over. {c1}Chidubem Nwafor-Ita, who once commanded the Pipelines Inspectorate, may be put on a plane to Nigeria and tried there for the disappearance of security fees worth $73m, Westminster Magistrates' Court decided on Tuesday.{/}

{c18}In the street outside, some forty members of his home church struck up a hymn; his wife, Ngozi, had to be held up by two of them.{/}

{c4}The district judge, Miriam Calloway, would have none of the defence's main point, that President Bashir Danladi Yaro was settling a score.{/} {c19}She did find that an unnamed official had "embroidered" one of the statements sent from Abuja, but not enough of it to matter.{/}

{c5~}What tipped the scales, to judge by the 88 pages handed out, was a letter. In it the Nigerian side undertakes to give the prisoner a cell of his own at Kuje, ventilated,{/} {c20}and to let a doctor of his choice examine him at any hour.{/} {c5~}Someone from the British mission is to look in on him every month.{/} {c17}Should the trial not have begun half a year after his landing, he must be offered a ticket back.{/}

{c3~}Nothing will happen fast. The defence has a fortnight to lodge an appeal,{/} {c2}and the home secretary, whose signature is needed in the end, may take two months over it.{/}

{c10}Behind the scenes, there seems to have been an attempt to spare everyone the trouble. According to four persons with knowledge of the affair, the Nigerian authorities let it be known that charges would be forgotten in exchange for evidence against Kolawole Adesida, the shipowner. The answer was no.{/} {c12}Mr Adesida, whose Meridian Gulf group obtained nine of the inspectorate's fourteen escort contracts, said in a statement that he had met the accused "at two weddings and one funeral".{/}

{c8}At home the attorney general, Folasade Akintunde-Bello, had a line ready: nobody can run far enough.{/} {c11}Ibrahim Gusau-Tafida, who chairs the Financial Integrity Commission, announced that he had 22 witnesses waiting, among them two bankers from Dubai.{/}

{c9}To Emeka Obiakor of the opposition National Reform Congress it is all a matter of whom one picks. The auditors had put eleven names on their list, he reminded journalists, and the only one being chased is the man who fell out with the president.{/}

{c14~}Her Excellency Harriet Lockwood-Shaw, the British high commissioner, declined to be drawn.{/}

{c7}And the flat? The four bedrooms in St John's Wood, acquired for £4.6m by way of a company in Jersey, remain frozen; the family has been living in Croydon.{/}

{c15}During the five years in question, about 200,000 barrels of crude were stolen from Nigeria's pipelines every day, by the state oil company's reckoning.{/} {c13~}The inspectorate, which he led until 2021, was meant to stop that.{/} {c16}No Nigerian of his rank has been handed over by Britain for 14 years.{/}

Related: Fuel queues return to Kano | Ten Lagos suya spots that stay open after midnight | Sign up for The Delta Dispatch

=== arabic | ar | ruling
{c1~}القضاء البريطاني يوافق على تسليم مسؤول نفطي سابق إلى نيجيريا{/}

لندن – وكالات – 15 أكتوبر 2025

{c1}قضت محكمة في لندن، الثلاثاء، بجواز تسليم تشيدوبيم نوافور-إيتا، الرئيس السابق لهيئة تفتيش خطوط الأنابيب في نيجيريا، ليحاكم في بلاده بتهمة اختفاء رسوم أمنية قيمتها 73 مليون دولار.{/}

{c4}ورفضت القاضية ميريام كالاواي حجة الدفاع القائلة إن القضية انتقام من جانب الرئيس بشير دانلادي يارو.{/}

{c2~}ويعود القرار النهائي إلى وزير الداخلية البريطاني،{/} {c3}فيما أعلن محامو المتهم أنهم سيستأنفون الحكم خلال مهلة الأربعة عشر يوماً.{/}

{c5}وتعهدت أبوجا بوضعه في زنزانة منفردة مزودة بمروحة في سجن كوجي، وبالسماح لدبلوماسيين بريطانيين بزيارته كل أسبوع،{/} {c20}كما تعهدت بأن يفحصه طبيب يختاره بنفسه في أي وقت.{/}

{c10}وأفادت ثلاثة مصادر مطلعة بأن السلطات النيجيرية عرضت إسقاط الدعوى مقابل شهادته ضد قطب الشحن البحري كولاولي أديسيدا، لكنه رفض العرض.{/}

{c8}وقالت وزيرة العدل فولاسادي أكينتوندي-بيلو: «لا مسافة تكفي للهرب».{/} {c11~}وذكر رئيس لجنة النزاهة المالية إبراهيم غوساو-تافيدا أن 22 شاهداً باتوا جاهزين.{/} {c9~}أما زعيم المعارضة إيميكا أوبياكور فندد بما سماه «عدالة انتقائية».{/}

{c7~}ولا تزال شقة المتهم في لندن، وثمنها 4,6 مليون جنيه إسترليني، مجمدة.{/} {c13+c6~}وكان نوافور-إيتا، البالغ من العمر 63 عاماً والمصاب بداء السكري، قد ترأس الهيئة بين عامي 2016 و2021.{/}

وسوم: نيجيريا – بريطانيا – نفط

=== arabic2 | ar | ruling
مروحة في الزنزانة.. {c5~+c1~}تعهدات نيجيرية تمهد لتسليم «رجل الأنابيب»{/}

بقلم: وحدة الشؤون الأفريقية

{c6}من كرسي وُضع إلى جانب قفص الاتهام بسبب إصابته بالسكري، استمع الرجل الستيني إلى الحكم.{/} {c18}وفي الخارج كان نحو أربعين من أبناء كنيسته ينشدون التراتيل بينما أسند اثنان منهم زوجته نغوزي.{/}

{c1}فقد أجازت قاضية بريطانية أن تتسلم نيجيريا تشيدوبيم نوافور-إيتا، المدير الأسبق لجهاز تفتيش الأنابيب، لمحاكمته على ضياع 37 مليون دولار من رسوم الحراسة.{/} {c4~}ولم تقتنع كالاواي بأن وراء القضية ثأراً سياسياً،{/} {c19~}وإن لاحظت أن في إحدى الإفادات الواردة من أبوجا شيئاً من المبالغة.{/}

{c17}وبموجب الضمانات المقدمة، يحق للمتهم العودة إلى بريطانيا إن لم تبدأ محاكمته خلال ستة أشهر من وصوله.{/} {c5~}وسيُحتجز وحيداً في زنزانة بسجن كوجي.{/}

{c9}ورأى المعارض إيميكا أوبياكور أن مدققي الحسابات ذكروا أحد عشر اسماً، غير أن الدولة لا تلاحق سوى من اختلف مع الرئيس بشير دانلادي يارو.{/}

{c12}ونفى مالك السفن كولاولي أديسيدا، الذي حصلت مجموعته على تسعة من أصل أربعة عشر عقداً، أي صلة وثيقة بالمتهم، وقال إنه لم يلتقه إلا في عرسين وجنازة.{/} {c14}وقالت المفوضة السامية البريطانية هارييت لوكوود-شو إن الكلمة للقضاء.{/}

{c15}يشار إلى أن نحو 200 ألف برميل من الخام كانت تُسرق يومياً من الأنابيب النيجيرية في تلك السنوات.{/} {c16~}ولم تسلم لندن مسؤولاً نيجيرياً بهذا المستوى منذ أكثر من عقد.{/}

حقوق النشر محفوظة © 2025

=== blog | en | ruling
ON PROMISES MADE TO THERMOMETERS
Aunty Remi's Saturday Palaver

When my late mother went to hospital in Ibadan she took along her own fan, her own bulb and, wrapped in a headscarf, her own fuse. "The doctor is theirs," she said, "but the breeze is mine." I have been thinking of her all week, ever since I read that {c5~}our government has sworn before an English court to supply a certain gentleman with moving air.{/}

A fan! Let us be proud. There are secondary schools in my state that have been on the list for a fan since the days of the Udoji award. There are ministers' anterooms where one sits and drips. {c5~}But let a man be wanted badly enough, and he shall have a room to himself, a breeze, and a visitor from the embassy every Friday to ask if the breeze is to his liking.{/} {c20~}His own doctor, too, at midnight if he should fancy it.{/} I know people who would confess to things.

Now I do not say that he did it, and I do not say that he did not. I was not there. {c1~}Seventy-something million dollars went for a walk, and the man who held the leash is to come home and tell us where it went, provided that nobody in London changes their mind.{/} And minds can be changed, {c2~}for the last word belongs to a politician who has until Christmas to find a pen.{/}

What pleases me most is the telegram from the palace of justice. {c8~}There is no running far enough, says Madam.{/} Madam has not seen my nephew when it is time to wash the car. He was a sprinter at school and took a bronze at the state games in Akure, and I have known him to hear the word "sponge" through two walls and a generator.

But here is my small question, which I ask while shelling groundnuts. {c9~}If there were eleven on the auditors' paper, where are the ten?{/} Are they also sitting on a chair? Have they fans? I have a cousin in the civil service who says that a list is like a pot of soup, that the meat is always at the bottom, and that the person holding the spoon is never in a hurry.

{c10~}And there is the other whisper, that it could all have been forgotten had the gentleman only been willing to sing about somebody with ships.{/} He would not. Whether that was honour or arithmetic I leave to the theologians.

I see {c7~}the family has left the fine place near the cricket ground for Croydon.{/} I lived in Croydon for two winters, above a shop that sold fishing rods. There is no punishment that a magistrate can add to the month of February there. One boils an egg and looks at the tramline. One writes long letters about the harmattan to people who are tired of it. When I came back I kissed the tarmac at Ikeja, and a policeman asked me what I was looking for.

Mother's fan, by the way, still turns. I shall lend it if asked.

=== radio | en | ruling
MORNING RIVER FM 96.1, PORT HARCOURT / Wednesday bulletin, 7 a.m. / reader: Boma

Good morning, good morning, and keep to your side of the road.

{c1~}The former oga of pipelines, Dr Chidubem Nwafor-Ita, is one step nearer home. A court in London has said Nigeria can have him, to answer for the security money that nobody can find.{/} {c3~}His lawyers have two weeks to fight it, and fight they will.{/} {c4~}The judge did not buy the story that President Danladi Yaro is after him for personal reasons.{/}

{c8~}Attorney General Akintunde-Bello is a happy woman this morning.{/} {c9~}Chief Obiakor of the opposition is not: one out of twelve, he says, and what of the rest?{/} {c11}The Financial Integrity people under Gusau-Tafida say they have twenty-two witnesses lined up, two of them bank people from Dubai.{/} {c12~}And the shipping man, Adesida, says he hardly knows the doctor: two weddings, one burial.{/}

{c15~}Remember what we were losing back then: two hundred thousand barrels, every single day.{/} {c16}It is fourteen years since the British gave us back a man that big.{/}

Traffic: tanker down at Eleme junction.

=== other | en | forfeiture
Nigerian court orders forfeiture of six tankers linked to shipping magnate

LAGOS/ABUJA, Oct 22, 2025 (Corvane News) - A federal judge in Lagos on Wednesday ordered the forfeiture of six coastal tankers belonging to a group controlled by the shipping magnate Kolawole Adesida, in what would be the largest seizure of vessels in the country's history.

Four sources familiar with the matter said that the ships had been under watch since a crew member handed over a set of double logbooks in the summer. They asked not to be named because they were not authorised to speak.

The Financial Integrity Commission argues that the vessels, worth some $118 million, loaded crude at night from barges off Bonny and declared it as waste water. Its chairman, Ibrahim Gusau-Tafida, said that the logbooks were "a novel in two volumes".

Adesida, 71, said through a spokesman that his group, Meridian Gulf, had hired the tankers out and could not be blamed for what charterers did with them. He has 30 days to show cause why the order should not be made final.

"The sea has a memory," Attorney General Folasade Akintunde-Bello told reporters. She denied that the case had been timed for the party convention of President Bashir Danladi Yaro, which opens on Saturday and to which Adesida had been expected to contribute.

Opposition leader Emeka Obiakor, whose National Reform Congress has itself received money from Adesida in past campaigns, said that he would give back 40 million naira.

Justice Yusuf Bichi-Lawal refused a request by the defence to hear Chidubem Nwafor-Ita, the former head of the Pipelines Inspectorate, by video link from London. He said the witness had had "ample opportunity to write".

British High Commissioner Harriet Lockwood-Shaw said that two of the six ships flew the flag of Gibraltar and that her government was helping to trace their insurers.

Shares of Meridian Gulf's listed subsidiary fell by the daily limit of 10 percent on the exchange in Lagos. The group, founded in 1984 with a single tugboat, employs 2,300 people.

(Reporting by Lagos newsroom; editing by P. Stannard)

=== other2 | en | arrest
Former Nigerian pipeline chief arrested at Heathrow

LONDON/ABUJA, March 5, 2024 (Corvane News) - British police have arrested Chidubem Nwafor-Ita, a former head of Nigeria's Pipelines Inspectorate, as he was about to board a flight to Houston, two sources familiar with the matter said on Tuesday.

He was held at Heathrow Airport late on Sunday under a warrant sent by Nigeria in January, and appeared for 12 minutes before a judge at Westminster Magistrates' Court on Monday, where he confirmed his name and said that he did not consent to anything.

The judge, Peter Ansell-Drury, granted him bail against a surety of 350,000 pounds, two passports and an electronic tag. A timetable is to be fixed on April 9.

"He went to see a grandchild graduate, with a return ticket in his pocket," his solicitor said.

Nigeria's attorney general, Folasade Akintunde-Bello, said that a file of 1,200 pages would be sent to London by diplomatic bag. The Financial Integrity Commission, whose new chairman, Ibrahim Gusau-Tafida, was sworn in last month, said that it had traced payments through banks in four countries.

President Bashir Danladi Yaro, who was on a visit to Doha, thanked "our friends in Britain". The opposition's Emeka Obiakor, a lawyer himself, called for calm and said that a suspect was not a convict.

The shipping magnate Kolawole Adesida, a guest in the president's delegation, walked away when asked about the arrest.

Harriet Lockwood-Shaw, Britain's high commissioner in Abuja, said that there had been no political contacts before the warrant was executed.

Extradition cases between the two countries have been rare and slow. In the best-known one, a former state governor jumped bail and went home in disguise.

Nwafor-Ita was dismissed by telephone, according to his memoirs, while he was inspecting a valve. The book, "Under Pressure", sold 900 copies.

Photo caption: Travellers at Heathrow Terminal 5. File picture.

=== discrepancies
source_count | c10 | wire: three sources | arabic: three sources | rewrite: four persons
date | c5 | wire: weekly visits | arabic: every week | rewrite: every month
amount | c1 | wire: $73 million | rewrite: $73m | arabic: 73 million | arabic2: 37 million
number | c9 | rewrite: eleven names | arabic2: eleven | blog: eleven | radio: one out of twelve
