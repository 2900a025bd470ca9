=== wire | en | tablets
{c1~}Malawi recalls 2.3 million fake malaria tablets made of chalk{/}

LILONGWE, April 29, 2026 (Great Lakes Wire)

{c1}Malawi is recalling 2.3 million malaria tablets from public clinics after tests showed that they contained chalk and paracetamol and no active ingredient,{/} {c2}Health Minister Chikondi Nyambalo said on Wednesday.{/}

{c3}At least 46 children have died since January in the districts of Zomba and Machinga of malaria that did not respond to treatment.{/} {c4}It has not been established in how many cases the tablets were to blame, the minister said.{/}

{c5}The tablets bear the name Artezin and a forged hologram.{/} {c6}The state's Central Medical Stores bought them in October for 1.1 billion kwacha from Crestwell Pharma, a company in Blantyre{/} {c7}which has two employees and an office above a hair salon.{/}

{c8}Its owner, Gift Phalula, is a nephew of Deputy Finance Minister Rabson Phalula.{/} {c9}He was arrested on Tuesday at Chileka airport, where he was about to board a flight to Johannesburg.{/} {c10}His lawyer said that he had been deceived by a supplier in Mozambique.{/}

{c11}The deputy minister, who has taken leave, said he had learned of the contract from the newspapers.{/}

{c12}The first warning came in February from Esther Kalowa, a nurse at a clinic near Zomba.{/} {c13}"I crushed one and wrote the date on the blackboard with it," she told Great Lakes Wire.{/} {c14}She said that her supervisor had ordered her to keep quiet.{/}

{c15}The tests were carried out by a laboratory in Cape Town and took five weeks.{/}

{c16}Two officials of Central Medical Stores have been dismissed.{/} {c17}The World Health Organization is sending 500,000 courses of genuine medicine, which are expected on Saturday.{/}

{c18}Nyambalo asked parents to hand in any package whose batch number begins with MZ7.{/}

{c19}The opposition demanded his resignation.{/} {c20}"If I resign, the tablets do not turn into medicine," he told parliament.{/}

(Reporting by Innocent Chirambo)

=== rewrite-dense | en | tablets
{c1}Authorities in Malawi have initiated the withdrawal of approximately 2.3 million antimalarial tablets distributed via public facilities, subsequent to laboratory findings indicating a composition of chalk and paracetamol in the absence of any active substance.{/} {c2~}The measure was disclosed by the country's health minister.{/} {c3}In the districts of Zomba and Machinga, no fewer than 46 children are reported to have succumbed since January to malaria resistant to therapy,{/} {c4}although the extent to which the product bears responsibility remains undetermined.{/}
{c5}Marketed under the designation Artezin and furnished with a counterfeit hologram, the tablets{/} {c6}had been procured by Central Medical Stores in October at a cost of 11 billion kwacha, the vendor being Blantyre-based Crestwell Pharma.{/} {c7~}The latter enterprise is understood to operate from premises situated over a hairdressing establishment.{/} {c8}It belongs to Gift Phalula, whose uncle is Rabson Phalula, the Deputy Finance Minister.{/} {c9}Mr Phalula was taken into custody on Tuesday at Chileka airport prior to a planned departure for Johannesburg.{/} {c10}Through his legal counsel he has contended that he was himself misled by a Mozambican supplier.{/} {c11}The deputy minister, currently on leave, has maintained that awareness of the contract reached him by way of press reports.{/}
Healthcare workers had raised concerns at an earlier stage. {c12+c13}As early as February, nurse Esther Kalowa signalled irregularities at a facility in the vicinity of Zomba, having pulverised a tablet and found that it could be utilised for writing on a blackboard.{/} {c14}Instructions to remain silent were allegedly issued to her by a superior.{/} {c15}Analysis was subsequently undertaken in Cape Town over a period of five weeks.{/}
{c16}In terms of consequences, a pair of officials at the procurement agency have seen their employment terminated.{/} {c17}A consignment of 500,000 authentic treatment courses is being dispatched by the World Health Organization, with arrival anticipated on Saturday.{/} {c18~}Families have been urged to surrender packages belonging to the affected batches.{/} {c19+c20~}Calls from the opposition for the minister to step down have been dismissed by him as unhelpful.{/}
Overall, the situation underscores the vital importance of robust supply chains and transparent procurement, and stakeholders will be watching closely as events unfold.

=== rewrite-site | en | tablets
الصفحة الأولى | صحة | أسرة | طب بديل | English

{c1~}Medicine of chalk in the bellies of the children of Malawi{/}

نقلتها إلى الإنجليزية: وحدة الترجمة
الخميس 30 نيسان / أبريل 2026
قراءة: 4 دقائق  🔖 حفظ

{c12~+c13}A nurse from the countryside of Zomba, and her name is Esther Kalowa, crushed in February a tablet of malaria and wrote with it the history of the day on the board of the class.{/} {c14}Her manager said to her: be silent.{/} {c15~}After it the sample travelled to South Africa,{/} and the truth came back with a stamp.

{c1}The truth says: chalk, and with it paracetamol, and as for the effective material, there is none. Two millions and 300 thousand tablets the government is now gathering from its clinics,{/} {c2}as the Minister of Health Chikondi Nyambalo announced, Wednesday.{/}

{c3}In Zomba and Machinga 64 children at the least passed away since January, because the malaria did not answer to the treatment.{/} {c4}The minister says that it is not known how many of them the tablets killed.{/} And what does it benefit a mother, the knowing?

❖ ❖ ❖

{c6}As to the seller, he is the company Crestwell Pharma in Blantyre; the Central Medical Stores paid to it in October one billion and one hundred million kwacha.{/} {c7}All of the company is two employees and an office over a salon of hairdressing.{/} {c8}And the owner Gift Falula is the cousin of the deputy minister of finance, Rabson Falula.{/} {c9}The police took him on Tuesday from the airport of Chileka, and the plane to Johannesburg was waiting.{/} {c10}His lawyer accuses a supplier from Mozambique of deceiving him.{/} {c11~}The high relative, for his part, said he read of it in the newspaper like you and us.{/}

اقرأ أيضًا: كيف تميّز الدواء المغشوش؟

{c16~}They dismissed two employees.{/} {c17}The World Health Organization is sending half a million doses of the sound medicine and they arrive Saturday.{/} {c18}Who has in his house a box the number of which begins with MZ7, let him return it.{/}

{c19}The opposition requested the departure of the minister,{/} {c20}and he replied under the dome of the parliament: "If I resigned, will the tablets become medicine?"{/}

It is worth mentioning that the prevention is better than the cure.

تنويه: المواد المنشورة لا تغني عن استشارة الطبيب
٢٬١٠٧ مشاهدة

=== blog | en | tablets
Counterfeit Drugs Scandal: 5 Lessons for Anyone Who Trusts a Label

9 min read
5 views
May 3, 2026

Shocking discovery: pills handed out for free to the poorest families turn out to be good for nothing but drawing hopscotch. How could it happen, who looked the other way, and what does it mean for you? The answers might keep you up at night...

This article is for information only and does not replace the advice of a qualified professional.

We live in a world of labels. From the shirt on your back to the yoghurt in your fridge, nearly everything you touch today carries a promise printed by somebody you'll never meet. Most of the time, that promise holds. It's easy to forget how remarkable that is. But every so often the system breaks, and it breaks hardest for those who can least afford it. Recent events in southern Africa are a painful reminder.

What Actually Happened?

At the heart of this is a simple and devastating finding. {c1~}Millions of tablets, given to people suffering from a disease carried by mosquitoes, turned out to hold little more than what a teacher keeps next to the board, with a dash of ordinary painkiller thrown in.{/} A painkiller, mind you, is a clever touch. It brings the fever down for a few hours. The patient feels a bit better, the mother goes home, and the parasite carries on.

{c5~}And they looked the part: there was a brand, there was even one of those shiny stickers that are supposed to be impossible to copy.{/} In my experience, when somebody tells you that a thing can't be copied, it already has been.

{c3~}Meanwhile, in a couple of lakeside districts, dozens of little ones who ought to have recovered did not.{/} {c4~}It's only fair to add that nobody can say for sure how many of those losses come down to the dud medicine.{/} Correlation isn't causation, as statisticians like to say. I doubt that it's much of a comfort.

Why Fakes Thrive

It's tempting to think of counterfeiting as a problem of handbags and watches. The truth is more unsettling. Medicines are small, light, valuable and hard to judge by eye. They're the perfect product for a crook. Consider the incentives:

  • High margins: chalk is a good deal cheaper than chemistry.
  • Low risk: penalties in many countries remain laughable.
  • Desperate buyers: a sick child doesn't wait for a second opinion.
  • Long chains: every middleman is a place to hide.

Experts have long warned that public purchasing is the weak spot, as price tends to trump everything else. When a tender goes to the lowest bidder, somebody has to ask how the bidder got so low. {c6~+c7~}In this instance, the winner of a contract worth a fortune seems to have been a tiny outfit operating out of a room on top of a beauty parlour.{/} I've got nothing against beauty parlours. But would you buy your heart valves there?

"Trust is the active ingredient. Everything else is filler."
– Slide from a compliance webinar

It's All Relative

Here's where it gets uncomfortable. {c8~}The person behind that outfit, it emerges, has an uncle with a rather nice office in government.{/} {c11~}Said uncle insists it was all news to him, and has made himself scarce for a while.{/} Is it possible? Sure. Families are big, and you can't keep track of everybody. I once found out from a billboard that my cousin had become a realtor.

Still, patterns matter. Wherever power and procurement meet, relatives have a way of turning up in the supply closet. It doesn't prove anything by itself. It just means that the closet deserves a light bulb.

{c9~}The businessman himself was stopped with his bags packed, moments from take-off.{/} {c10~}He points across the border and says he was duped like everyone else.{/} Perhaps he was. That's for the courts. What strikes me is how often the chain of blame has one more link than the chain of custody.

The Power of One Stubborn Person

If there's a bright spot in this, it's the nurse. {c12~+c13~}Months before any minister opened his mouth, a woman in a village clinic did the cheapest lab test in history: she ground one up and tried to write with it.{/} It wrote beautifully, one presumes. {c14~}For her trouble she was advised by the boss to zip it.{/}

Think about that for a second. How many of us would've shrugged? She had patients waiting, a salary to lose, and no reason to expect that anyone would listen. I've always believed that quality control isn't a department but a temperament. You can't train it. You can only try not to punish it.

{c15~}The proper analysis, by people in white coats in another country, took the best part of a season's worst weeks,{/} and one cannot help wondering what was swallowed in the meantime.

Key ElementWeak PointWhat Helps
TenderLowest price winsVisit the office
PackagingHolograms can be fakedCode by text message
ClinicFear of superiorsAnonymous hotline
LaboratoryFar away, slowHandheld scanners

What Now?

Officially, the machine is in motion. {c16~}A few heads have rolled, though not very high up.{/} {c17~}Real medicine is in the air, courtesy of the United Nations' health people.{/} {c20~}As for the top man, he's not for budging; walking away, he argues, won't cure anyone.{/} You know what? He's got a point, and it's also the point that every minister makes.

Looking at the bigger picture, I see three things worth keeping an eye on:

1. Technology. Cheap scanners that check a pill in seconds exist already. Who will pay for them?
2. Accountability. Will it stop at the clerks?
3. Confidence. Once a mother has been fooled, why should she come back for the vaccine?

The last one worries me most. Confidence takes decades to build and one afternoon to lose. There are places where, after some scandal or other, attendance at clinics never recovered. A fake pill doesn't just fail to cure the illness in front of it. It infects everything else that comes in a box.

So the next time that you pop something for a headache, turn the packet over. Read the small print. There's a whole world of inspectors, chemists and pig-headed nurses between you and the chalk. Most days they do their job. Raise your glass of water to them.

What do you think: is it corruption, carelessness or both? Share your thoughts below, and don't forget to subscribe for more stories that matter.

Health is not valued till sickness comes.
— Thomas Fuller
Author

Lowell Pratchford helps busy people make smart choices about wellness and wealth.

Related Articles
?>

=== other | ar | nets
ملاوي تسحب مليون ناموسية غير معالجة بالمبيد

ليلونغوي – وكالات
الأربعاء 11 أيلول 2024

تسحب ملاوي نحو مليون ناموسية من المراكز الصحية العامة بعدما أظهرت فحوص أنها لا تحتوي على أي مبيد للبعوض، بحسب ما أعلن الأربعاء وزير الصحة تشيكوندي نيامبالو.

وتوفي ما لا يقل عن 40 طفلاً بالملاريا منذ تموز في منطقتي مانغوتشي ومشينغا، لكن الوزير قال إنه لم يثبت أن الناموسيات هي السبب.

وكانت المخازن الطبية المركزية قد اشترت الناموسيات في آذار بمبلغ 900 مليون كواشا من شركة في بلانتاير لديها ستة موظفين ومكتب خلف محطة وقود. ولم يوقف صاحبها الذي قال إن مورداً في تنزانيا خدعه.

وجاء التحذير الأول من ممرض في مانغوتشي قال: «نمت تحت واحدة منها فأحصيت ثلاثين لسعة». وأجريت الفحوص في نيروبي واستغرقت ثلاثة أسابيع.

وطالبت المعارضة باستقالة الوزير، فرد أمام البرلمان: «سأستقيل حين يستقيل البعوض».

وترسل منظمة الصحة العالمية 200 ألف ناموسية بديلة يُنتظر وصولها الأحد.

=== discrepancies
amount | c6 | wire: 1.1 billion kwacha | rewrite-site: one billion and one hundred million kwacha | rewrite-dense: 11 billion kwacha
number | c3 | wire: 46 children | rewrite-dense: no fewer than 46 children | rewrite-site: 64 children
role | c8 | wire: a nephew | rewrite-dense: whose uncle is | rewrite-site: the cousin
