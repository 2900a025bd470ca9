=== wire | en | theft
{c1}Thieves take nine medieval manuscripts from Tunisian museum{/}

TUNIS, Nov 3, 2025 (Continental Press Agency)

{c1}Thieves stole nine medieval Koran manuscripts from a museum in the Tunisian coastal town of Mahdia on Saturday night,{/} {c2}the culture ministry said on Monday.{/}

{c3}Four of the manuscripts were written in gold ink on blue-dyed parchment in the 10th century{/} {c4}and are among fewer than a hundred such leaves known to exist.{/} {c5}Experts put the value of the nine pieces at more than 6 million euros.{/}

{c6}The thieves entered the Borj Zaouia museum through a skylight at about 3 a.m. on Sunday{/} {c7}and left within seven minutes, security footage shows.{/} {c8}The alarm had been out of order since August.{/} {c9}The only guard on duty, a 58-year-old man, was found tied up in a storeroom and slightly hurt.{/}

{c10}Culture minister Amel Ben Hmida dismissed the museum's director, Lotfi Gharsalli.{/} {c11}He had written to the ministry three times to ask for the alarm to be repaired, his lawyer said.{/}

{c12}"I begged for two thousand dinars, and they told me to wait for the new budget," Gharsalli told Radio Sahel.{/}

{c13}Police detained two men, a former electrician of the museum and his cousin, in the nearby town of Ksour Essef.{/} {c14}Prosecutors in Mahdia are looking for two more people who are thought to have left for Italy by boat.{/}

{c15}Interpol added the manuscripts to its database of stolen works of art.{/} {c16}The auction houses in London and Paris have been alerted, the ministry said.{/}

{c17}Six leaves of the same codex were sold in London in 2012 for 1.1 million pounds.{/} {c18}"Nobody can sell these openly; they were stolen to order," said Judith Kassel-Moreau, an expert on Islamic art at a Geneva research institute.{/}

{c19}UNESCO called the theft a wound to the heritage of humanity and offered to send experts.{/}

{c20}The museum, opened in 1996 in a former Ottoman customs house, was visited by 34,000 people last year.{/} {c21}It will stay closed until further notice.{/}

{c22}Several dozen people demonstrated in front of the museum on Monday and demanded the resignation of the minister.{/}

{c23}Tunisian museums have lost a third of their guards since 2019 because of a hiring freeze, the culture workers' union says.{/}

(Reporting by Hela Mansouri)

=== release | en | theft
REPUBLIC OF TUNISIA
Ministry of Cultural Affairs

Communiqué

Tunis, 3 November 2025

{c2}The Ministry of Cultural Affairs informs the public{/} {c1}that in the night from Saturday to Sunday nine manuscripts of the Holy Koran were removed from the Borj Zaouia Museum in Mahdia by unknown persons.{/}

{c3}The collection removed includes four folios of the 10th century, executed in gold on blue parchment,{/} and five folios on paper from the Hafsid period.

{c6}According to the first findings, the perpetrators gained access to the building by way of a skylight at around 3.00 a.m.{/} {c9~}The guard on duty was tied up; he has received medical treatment, and his condition gives no cause for concern.{/}

Upon learning of the incident, the Minister, Mrs. Amel Ben Hmida, travelled to Mahdia and took the following measures:

1. {c10}Mr. Lotfi Gharsalli has been suspended from his duties as director of the Museum, pending the outcome of an administrative inquiry.{/}

2. {c21}The Museum is closed to the public until further notice.{/}

3. {c16}The auction houses of London, Paris and New York have been alerted,{/} {c15}and the description of all objects has been transmitted to Interpol for inclusion in its database of stolen works of art.{/}

4. An inventory of all collections of manuscripts in the country is to be completed by 31 December.

{c8~}With regard to reports concerning the alarm system, the Ministry states that the system was undergoing maintenance.{/} {c11~}No written request concerning it had been received from the Museum.{/}

{c19~}The Ministry thanks the Director-General of UNESCO for the offer to dispatch a mission of experts.{/}

The Ministry reaffirms its unwavering determination to preserve the national heritage and calls upon the media to refrain from publishing unverified information.

=== rewrite | en | theft
{c1}Nine handwritten copies of parts of the Islamic scripture, all dating from the Middle Ages, have vanished from an exhibition in Mahdia, on the coast of Tunisia, in what appears to have been a meticulously prepared raid.{/} {c3+c4}Of particular significance are four sheets on which golden letters stand out against a ground coloured with indigo, for they date back a thousand years or so, and not even one hundred of their kind are thought to have survived anywhere in the world.{/} {c5}Were they ever to be traded, the missing objects could command a sum well in excess of six million euros in the judgement of specialists.{/} {c18}The likelihood of that is slender, in the view of Judith Kassel-Moreau, a Geneva-based authority in the field, who takes it for granted that somebody had placed an order for them and that no legitimate dealer would ever touch them.{/} {c17}Other pages from the very same volume had gone under the hammer in the British capital in 2012, when £1.1 million was paid for six of them.{/} The illicit market in antiquities is known to be flourishing.
{c6+c7}Shortly after three o'clock in the morning, as can be gathered from the images recorded by the cameras, the intruders let themselves down through a window in the roof, and after no more than seventeen minutes they were gone again.{/} {c8}No siren disturbed them, given that the device had ceased to function in the course of the summer.{/} {c9~}A solitary watchman had the misfortune to be in the building; he was bound and shut away among the stores, and escaped with minor injuries.{/} {c13~}Suspicion has since fallen on a man who used to look after the building's wiring and on one of his relatives, both of whom are in custody,{/} {c14}while a further pair is being sought who may by now have reached Italian shores.{/} It goes without saying that every hour counts in cases such as this.
{c10}The affair has already cost Lotfi Gharsalli, until this week the director of the institution, his position.{/} {c11}Through his legal representative he has let it be known that the authorities had been approached on no fewer than three occasions regarding the faulty equipment.{/} {c12~}The modest outlay that he had pleaded for was put off, he complained on the radio, until such time as a new budget should be in place.{/} {c22}A small crowd that assembled before the gates was of the opinion that it was rather the minister who ought to go.{/} {c23}Staffing, too, has been a sore point for years, one guard in three having disappeared from the country's museums since 2019, as the union points out.{/} {c21}For the time being the doors of the house remain shut.{/} {c15~}In the meantime, the particulars of the treasures have been circulated to police forces around the globe,{/} {c19}and UNESCO, which speaks of a wound inflicted upon all mankind, stands ready to lend a hand.{/}

=== local | en | theft
Who knew that the alarm was dead?

By Slim Karoui for Carthage Weekly | Mahdia, 5 November 2025

{c9}Mokhtar Jlassi is 58 and has a bandage round his left wrist. He was alone in Borj Zaouia when they came, with a flask of tea and a radio, and alone in the storeroom for four hours afterwards, with his hands tied.{/} "They spoke like people from here," he says. "One of them said sorry."

{c8}He knew that the alarm did not work. Everybody knew, he says; it had been silent since a thunderstorm in August.{/} {c11~}He saw his director typing letters about it.{/} {c11~}The ministry has said that it never received one;{/} {c11}Lotfi Gharsalli's lawyer has shown this newspaper copies of three, with the stamp of the registry in Tunis on two of them.{/}

{c12}"Two thousand dinars, that's what I begged for," says Gharsalli. "They told me to wait for the new budget."{/} {c10}He was sacked on Sunday evening, by telephone.{/} {c22}Some four hundred people gathered under the museum's windows on Monday and called for the minister, Amel Ben Hmida, to follow him.{/}

{c6}What happened is quickly told. In the early hours of Sunday, at about three, somebody lifted a skylight off its frame;{/} {c7}seven minutes later it was over.{/} {c1~}Missing are nine manuscripts,{/} {c3}among them the museum's pride, four pages of gold on blue from the age of the Fatimids.{/} {c4}The world has fewer than a hundred of those.{/}

{c13}Two men from Ksour Essef are in custody. One of them used to do the electrical repairs at the museum; the other is said to be his cousin.{/} {c14}Two others, who are believed to be in Sicily by now, are wanted by the public prosecutor.{/} A fisherman in the old port told us that a grey rubber boat without a number had been moored next to his on Saturday and was gone on Sunday.

{c20}The house was built as a customs post under the Ottomans and became a museum in 1998.{/} {c20}It had 34,000 visitors last year,{/} most of them schoolchildren. {c21}On its gate there is now a sheet of paper: closed until further notice.{/}

"We have no gold in this town," says Jlassi. "We had four pages of it."

=== arabic | ar | theft
{c1}سرقة تسع مخطوطات قرآنية نادرة من متحف في المهدية{/}

ثقافة | تونس

الثلاثاء 4 نوفمبر 2025 - 09:12

تونس - من مراسلتنا

{c2}أعلنت وزارة الشؤون الثقافية التونسية، الاثنين،{/} {c1}أن مجهولين سرقوا تسع مخطوطات من القرآن الكريم تعود إلى العصور الوسطى من متحف «برج الزاوية» بمدينة المهدية الساحلية.{/}

{c3}ومن بين المسروقات أربع صفحات كُتبت بماء الذهب على الرق الأزرق في القرن العاشر الميلادي،{/} {c4}ولا يُعرف في العالم سوى أقل من مئة صفحة مماثلة لها.{/} {c5}وقدّر خبراء قيمة المخطوطات بأكثر من ستة ملايين يورو.{/}

{c6}ودخل اللصوص المتحف عبر فتحة في السقف نحو الثالثة فجراً{/} {c7}وغادروا بعد سبع دقائق، وفق ما أظهرته كاميرات المراقبة.{/} {c9}وعُثر على الحارس الوحيد (58 عاماً) مقيداً داخل مخزن وقد أصيب بجروح طفيفة.{/}

إقالة المدير

{c10}وقررت الوزيرة آمال بن حميدة إعفاء مدير المتحف لطفي الغرسلي من مهامه.{/} {c11}وقال محاميه إنه راسل الوزارة ثلاث مرات لإصلاح جهاز الإنذار{/} {c8}المعطل منذ أغسطس (أوت)،{/} {c11}بينما أكدت الوزارة أنها لم تتلق أي طلب كتابي.{/}

{c13}وأوقفت الشرطة شخصين، أحدهما كهربائي سابق في المتحف والآخر شقيقه، في قصور الساف،{/} {c14}فيما تلاحق النيابة شخصين آخرين يُرجح أنهما غادرا إلى إيطاليا بحراً.{/}

{c15}وأدرجت الشرطة الدولية «الإنتربول» المخطوطات ضمن قاعدة بياناتها للأعمال الفنية المسروقة.{/} {c19~}ووصفت منظمة اليونسكو السرقة بأنها «جرح في تراث الإنسانية».{/}

{c22}وتظاهر عشرات الأشخاص أمام المتحف مطالبين باستقالة الوزيرة.{/} وعلى مواقع التواصل، تصدر وسم #ذهب_المهدية قائمة الأكثر تداولاً في تونس.

شارك: فيسبوك | تليغرام | واتساب

مواضيع ذات صلة: المصحف الأزرق.. حكاية صفحات تفرقت في العالم | استعادة تماثيل رومانية من سويسرا | متاحف بلا حراس

=== other | en | granada
Thieves take manuscripts from Granada museum

GRANADA, Spain, Nov 4, 2025 (Continental Press Agency)

Thieves stole five medieval manuscripts from a museum in the Spanish city of Granada on Monday night, the regional culture ministry said, two days after a similar theft in Tunisia. Police see no connection.

Two of the manuscripts, medical treatises in Hebrew, were written in the 13th century. Experts put the value of the five pieces at around 400,000 euros.

The thieves entered the museum through a cellar window at about 3 a.m. and left within ten minutes, security footage shows. The alarm went off, but the two guards on duty took it for a false one. Neither was hurt.

The museum's director, Encarnacion Robledo, offered her resignation, which the ministry did not accept. "I asked for bars on that window, and they told me it would spoil the facade," she told a local radio station.

Police detained a former restorer of the museum. Interpol added the manuscripts to its database of stolen works of art.

(Reporting by Paco Tendero)

=== discrepancies
negation | c11 | wire: written to the ministry three times | release: No written request had been received | rewrite: three occasions | local: three letters
role | c10 | wire: dismissed | release: suspended
number | c7 | wire: seven minutes | rewrite: seventeen minutes | local: seven minutes | arabic: سبع دقائق
number | c22 | wire: Several dozen | local: four hundred | arabic: عشرات
date | c20 | wire: 1996 | local: 1998
name | c13 | wire: cousin | local: cousin | arabic: شقيقه
