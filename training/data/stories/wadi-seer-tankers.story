=== wire | en | tankers
AMMAN, Aug 10, 2025 (Levant News Service)

{c1}Jordan's anti-corruption commission has referred nine officials and a dentist to the public prosecutor over water that was stolen from a reservoir and sold back to the state.{/}

{c2}The nine worked for the water authority in Wadi Seer, a western district of Amman; among them is its former director, Mutasem Rawashdeh.{/} {c3}They are suspected of having filled 22 tankers a night from a reservoir on which the meter had been fitted upside down.{/}

{c4}The water was delivered to hospitals, barracks and schools under an emergency contract worth 6.2 million dinars ($8.7 million) a year,{/} {c5}held since 2020 by a company which belongs to Rawashdeh's brother-in-law, Fares Qattan, the dentist.{/}

{c6}"The state has been drinking from its own glass and paying for the straw," the commission's chairwoman, Judge Hala Nimri, told reporters on Sunday.{/}

{c7}The commission began to look into the matter in February, after pupils of a girls' school in Wadi Seer had measured the chlorine in their tap water and in the tankers' for a science project and found it to be the same to the third decimal.{/} {c8}Their teacher, Abeer Haddadin, sent the results to a newspaper.{/} {c9}The authority threatened to sue her, and withdrew the threat in April.{/}

{c10}Rawashdeh, who was dismissed on July 31, denied the accusations.{/} {c11}He said in a statement that the tankers had been filled at a private well in Naour{/} {c12}and that chlorine "is chlorine".{/} {c13}The commission says the well has been dry since 2017.{/}

{c14}An upside-down meter runs backwards.{/} {c15}By last December the reservoir had on paper taken in 1.9 million cubic metres more than had ever been pumped to it, and the authority received an award for efficiency.{/}

{c16}All ten have been barred from leaving the country.{/} {c17}Two drivers have agreed to testify, according to a commission source.{/}

{c18}Jordan is among the driest countries in the world; households in Amman get piped water one or two days a week.{/} {c19}About half of the supply is lost to leaks and theft.{/}

{c20}Water Minister Nidal Farraj said every reservoir in the capital would be inspected by the end of September.{/}

=== arabic | ar | tankers
{c1~}الأردن: إحالة تسعة مسؤولين وطبيب أسنان إلى الادعاء العام في قضية سرقة مياه{/}

عمّان – الأحد 10 آب 2025

{c1}أحالت هيئة النزاهة ومكافحة الفساد في الأردن تسعة مسؤولين وطبيب أسنان إلى المدعي العام في قضية مياه سُرقت من خزان حكومي ثم بيعت للدولة نفسها.{/}

{c2~}ويعمل المسؤولون في سلطة المياه بمنطقة وادي السير غربي عمّان، ومن بينهم المدير السابق معتصم الرواشدة.{/} {c3}ويُشتبه في أنهم كانوا يملأون 22 صهريجاً كل ليلة من خزان رُكّب عداده مقلوباً.{/}

{c4~}وكانت المياه تُنقل إلى مستشفيات ومدارس بموجب عقد طوارئ قيمته 6.2 ملايين دينار سنوياً،{/} {c5}حازته عام 2020 شركة يملكها نسيب الرواشدة طبيب الأسنان فارس قطان.{/}

{c6}وقالت رئيسة الهيئة القاضية هالة نمري للصحفيين: «كانت الدولة تشرب من كأسها وتدفع ثمن المصّاصة».{/}

{c7}وبدأ التحقيق في شباط بعدما قاست طالبات في مدرسة للبنات نسبة الكلور في مياه الحنفية ومياه الصهاريج ضمن مشروع علمي فوجدنها متطابقة حتى الخانة العشرية الثالثة.{/} {c8}وأرسلت معلمتهن عبير حدادين النتائج إلى صحيفة،{/} {c9~}فهددتها السلطة بالمقاضاة ثم تراجعت.{/}

{c10}ونفى الرواشدة، الذي أُقيل في 31 تموز، الاتهامات،{/} {c11}وقال في بيان إن الصهاريج كانت تُعبأ من بئر خاصة في ناعور.{/} {c13}لكن الهيئة تؤكد أن البئر جفت منذ عام 2017.{/}

{c15~}ومن المفارقات أن السلطة نالت جائزة في الكفاءة بفضل العداد الذي{/} {c14}كان يدور إلى الوراء.{/}

{c16}ومُنع العشرة من السفر،{/} {c17~}ووافق سائقان على الإدلاء بشهادتيهما.{/}

{c18}ويعد الأردن من أفقر دول العالم مائياً، ولا تصل المياه إلى منازل العاصمة سوى يوم أو يومين في الأسبوع.{/} {c20~}وتعهد وزير المياه نضال فراج بتفتيش خزانات العاصمة كافة.{/}

=== update | en | tankers
AMMAN, Aug 11, 2025 (Levant News Service) - {c16~}Jordanian police on Monday arrested a dentist at the border with Saudi Arabia who had been banned from travelling{/} {c1~}in an investigation of stolen water.{/}

Fares Qattan, 48, was found in the empty tank of a water lorry, officials said. {c5~}His company has since 2020 held the contract under which hospitals, barracks and schools in a part of Amman are supplied,{/} {c4}worth 6.2 million dinars ($8.7 million) a year.{/}

{c1~}The anti-corruption commission referred him and nine officials of the water authority to the prosecutor on Sunday.{/} {c3}The commission suspects them of filling 22 lorries nightly at a public reservoir with an upside-down meter.{/}

Qattan's wife, who is a sister of {c2~}the authority's former director in Wadi Seer, Mutasem Rawashdeh,{/} said her husband had wanted to inspect the vehicle. {c10~}Rawashdeh has denied wrongdoing.{/}

{c17}Two drivers have agreed to testify, a commission source said,{/} and a third came forward on Monday. {c20}Water Minister Nidal Farraj has promised an inspection of every reservoir in the capital by the end of September.{/}

{c7~}The case was started by schoolgirls who tested their water for a science project.{/} Their teacher said they had been given ice cream.

=== rewrite | en | tankers
{c7~}SCHOOLGIRLS' EXPERIMENT SINKS JORDAN'S WATER BARONS{/}

By Staff Writer, The Lusaka Observer

{c7}It began as homework. At a girls' school in Wadi Seer, pupils compared how much chlorine there was in what came from the tap and what came by lorry. The figures matched down to the fourth digit behind the point, and in February investigators started to ask why.{/}

Now they know, or think they do. {c1}Nine public servants, plus one dentist, were handed over to the prosecution: water had been taken from a public basin in order to be bought by the public, the watchdog says.{/} {c3}Night after night, 22 lorries would be filled up there, and no one was the wiser because the meter had been put in the wrong way round.{/} {c14}Mounted in this fashion, it counts down instead of up.{/} {c15}Eventually the books showed the basin to have received almost two million cubic metres in excess of all that had flowed into it. For this feat of economy the authority earned a prize.{/}

{c5}The dentist, Fares Qattan, is married into the family of the district's ex-director, and his firm has been the beneficiary, since 2020, of a contract for emergencies{/} {c4~}that brought it 6.2 million dinars annually from clinics, army quarters and schools.{/} {c6}Judge Hala Nimri, who chairs the commission, likened the state to someone who pays for a straw to drink out of his own glass.{/}

{c10~}The ex-director, Mutasem Rawashdeh, says he has done no wrong.{/} {c11}According to him it all came out of a privately owned borehole at Naour.{/} {c13}That ran dry eight years ago, is the reply.{/}

{c8~+c9}Abeer Haddadin, the teacher who had informed the press, was at first told to expect a lawsuit; in April the authority thought better of it.{/}

{c17}A source within the commission says that three drivers are willing to give evidence.{/} {c16}None of the ten may travel abroad.{/}

{c18~}In Amman the taps run on a day or two each week,{/} {c19}and one litre in two never arrives.{/}

Tell us what you think: WhatsApp the Observer

=== blog | en | tankers
A GLASS OF WATER

There's nothing so hard to steal as water, you'd think. It's heavy, it's wet and it won't hold still. I've tried to carry a bucket across a lawn without being noticed (I was six; there was a cat involved) and I've had a respect for plumbers ever since.

{c3~}And yet here are some gentlemen who carried off whole lakes of it, every night that God gave, a score of lorries and more, and what tool did they need? A spanner.{/} {c14~}You take the little clock off its pipe, you turn it about, and you screw it on again; thereafter the more you take the less you've taken.{/} If only one could do it with whisky.

{c15~}It was so effective that on paper they'd ended up with more than they'd been given. They got a medal for it.{/} I do love that. I picture the luncheon, and the speech about best practice, and the carafes on the table.

{c1~}Where did it go? It went to those who had owned it all along, that's to say to the people; and the people, being thirsty, paid.{/} {c4~}It cost them millions a year to have it brought round to the wards and the classrooms.{/} {c6~}The judge in charge has made a good joke involving a straw.{/} I won't repeat it, since I wish that it were mine.

{c5~}I'd dwell for a moment on the dentist. He was family, so he got the job.{/} But think of the irony. All day long he's telling people to rinse.

{c11~}They say, or their chief says, that they had it from a hole of their own.{/} {c13~}It's a hole all right, says the other side, but there's been nothing in it for years.{/} {c12~}As for the chemistry, one drop of disinfectant is much like another, he contends.{/} Which brings me to what I really want to talk about.

{c7~}It was girls. It was fourteen-year-olds, as I imagine them, with pigtails and a box of reagents, who'd been told to find something to measure, and measured it twice.{/} All those auditors! All those inspectors, with their lanyards! Not one had thought to do what you do when you suspect the landlord: you taste it.

{c8~}Miss had the presence of mind to post it to an editor.{/} {c9~}And Miss got a lawyer's letter for her trouble, until somebody upstairs realised how it would look.{/} I had a chemistry mistress who'd have framed it. I never learned a thing in her lessons, apart from this: write down what you see, she'd say, and not what you'd like. I've made rather a poor living out of it.

{c18~}They have it two days out of seven over there, at best, and fill what pots they've got.{/} I thought of that while I was running my bath. I'd like to say I turned it off.

=== other | en | meters
{h1~}Jordan charges six over fake smart meters{/}

AMMAN, March 2, 2025 (Levant News Service) - {h1}Jordanian prosecutors on Sunday charged six employees of an electricity distributor in Zarqa with having installed 14,000 smart meters that were empty boxes.{/}

{h2}The boxes, which showed random figures, were supplied from 2022 by a toy importer at 95 dinars each, according to the indictment.{/} {h3}The damage comes to 1.33 million dinars ($1.9 million), not counting the bills.{/}

{h4}The anti-corruption commission began to look into the matter after a blacksmith had received a bill for one fils and a widow next door one for 8,000 dinars.{/}

{h5}"Somebody gave the state a toy to play with," the commission's chairwoman, Judge Hala Nimri, told reporters.{/} All six deny the charges. {h6}The importer is believed to be in Cyprus.{/}

{h7}The trial is to begin on April 20. The energy minister said every meter in Zarqa would be inspected by the end of May.{/}

Jordan imports nearly all of its fuel, and power theft costs it some 200 million dinars a year.

=== discrepancies
number | c7 | wire: to the third decimal | rewrite: the fourth digit behind the point
source_count | c17 | wire: Two drivers | update: Two drivers | rewrite: three drivers
