=== wire | en | dissolved
PHNOM PENH, April 4 (Mekong Desk) - {c1}Cambodia's Supreme Court on Tuesday dissolved the country's main opposition party{/} {c2}and banned 86 of its leaders from politics for ten years,{/} {c3}three months before a general election.{/}

{c4}The nine judges found after a hearing of six hours that the Sugar Palm Party had forged 212 of the signatures with which it had registered in 2024,{/} {c5}the presiding judge, Dith Sambath, said.{/} {c6}There is no appeal.{/}

{c7}The party's president, Keo Sopheaktra, 55, denied the charge and said that 140 of the signatories had come to the court to swear that they existed, but had been kept behind a barrier.{/} {c8}She slept on Tuesday night in the residence of the Australian ambassador, Lachlan Merriweather, two diplomats said.{/}

{c9}Prime Minister Sok Vannarith said that the court was independent and that the election would be held as planned on July 9.{/} {c10}The complaint had been brought by Interior Minister Chhay Monyroth.{/}

{c11}The party won 31 of the 125 seats in the National Assembly; these will be shared out among four small parties allied with the government.{/}

=== arabic | ar | dissolved
{c1~}المحكمة العليا في كمبوديا تحل حزب المعارضة الرئيسي{/}

بنوم بنه – مرآة آسيا

{c1}حلّت المحكمة العليا في كمبوديا الثلاثاء أكبر أحزاب المعارضة في البلاد،{/} {c2}ومنعت 68 من قادته من العمل السياسي عشر سنوات،{/} {c3}قبل ثلاثة أشهر من الانتخابات العامة.{/}

{c4~+c5}وقال رئيس الهيئة القاضي ديث سامباث إن حزب «نخيل السكر» زوّر 212 توقيعاً من التواقيع التي قدمها عند تسجيله عام 2024.{/} {c6}والحكم غير قابل للاستئناف.{/}

{c7~}ونفت رئيسة الحزب كيو سوفيكترا التهمة، مؤكدة أن عشرات الموقعين حضروا إلى المحكمة لكنهم مُنعوا من الدخول.{/} {c12}وقال أحدهم، وهو مزارع يدعى يم سارون: «قالت المحكمة إنني لست موجوداً، ومع ذلك طلب مني الشرطي هويتي».{/}

{c9}وقال رئيس الوزراء سوك فاناريث إن القضاء مستقل وإن الانتخابات ستجري في موعدها في التاسع من يوليو.{/} {c10}وكان وزير الداخلية تشاي مونيروث قد رفع الشكوى.{/}

{c11}وسيجري توزيع مقاعد الحزب البالغة 31 من أصل 125 في الجمعية الوطنية على أربعة أحزاب صغيرة متحالفة مع الحكومة.{/} {c13~}وأعلن الاتحاد الأوروبي أنه سيراجع المزايا الجمركية الممنوحة للملابس الكمبودية،{/} {c14~}فيما لم يعلق رجل الأعمال ليم كونغ هينغ، الذي تتهمه المعارضة بتمويل القضية.{/}

=== rewrite | en | dissolved
{c12~}"The court says I don't exist":{/} {c1~}the end of the Sugar Palm{/}

By Ottoline Bragg, Phnom Penh | The Delta Review | 5 April | Opinion & Analysis

{c12}Yem Saron, who grows rice in Takeo and is sixty-eight, had put on a white shirt to prove that there was such a person. He got as far as the barrier. "The court says I don't exist," he remarked, "but the policeman wanted my identity card."{/} {c7}A hundred and forty others stood beside him on the pavement in the sun, each of them, according to the Sugar Palm Party, the owner of a signature that was supposed to have been invented; none was let in.{/}

{c4}Inside, 212 such names were enough for the nine men of the Supreme Court to conclude, in six hours, that the party had been registered by fraud four years ago.{/} {c1}So there is no longer any opposition worth the word in Cambodia.{/} {c3~}There will be voting, all the same, before the rains have properly set in.{/} {c2}Eighty-six of its leading figures may not stand for anything, nor speak for anyone, for a decade.{/} {c5~}Judge Dith Sambath read the sentence,{/} {c15}and a fan fell from the ceiling as he did so, injuring a clerk in the shoulder.{/} {c6}His verdict can be appealed within thirty days.{/}

{c16}The case rested upon an expert in handwriting from the police academy, who had compared the signatures with those on the identity cards.{/} {c17}Under questioning he conceded that 90 of the people concerned had signed with a thumb.{/} {c18}The defence asked to call an expert from Bangkok; it was told that she had missed the deadline, which had been set while she was in the air.{/}

{c8}By nightfall Keo Sopheaktra, 55, who has led the party since it was founded, was under the roof of Lachlan Merriweather, Australia's ambassador, it was learned from four diplomats.{/} {c19}She had changed cars twice.{/} {c20}Her deputy, Prum Visal, was picked up at the Bavet crossing in a lorry of cassava.{/} {c21}Seven members of parliament are believed to have got to Vietnam.{/}

{c9~}For Sok Vannarith, who inherited the premiership from his uncle, there's nothing to discuss: the judges are free, the date stands.{/} {c10}The man who had gone to court was his minister of the interior, Chhay Monyroth,{/} {c22}whose own party was registered in 1979 and, as he recently said in a jest that has been much quoted, "by the Vietnamese army".{/} {c11~}Thirty-one seats are to be dealt out among four tiny parties that have never been known to vote against him.{/} {c23}One of these, the Party of the Clean Well, got 0.2 percent in the last election and will have nine deputies; it has, at present, six members.{/}

There is money in it too, or so it is said. {c14}In the opposition's version, the businessman Lim Kong Heng, whose sugar estates had been the subject of its loudest campaign, paid for the detectives who went from village to village with the list.{/} {c24}His spokesman did not return calls.{/} {c13}The European Union, for its part, will look again at the zero tariff for Cambodian clothes,{/} {c25}which go to the Union to the value of 3.7 billion euros a year and on which 700,000 jobs depend.{/} Brussels has looked before. {c26}In Washington a spokesman was "deeply troubled"; Beijing wished Cambodia stability.{/}

The trees themselves, for those who do not know them, are tall, slow, and tapped by men who climb them with a knife between the teeth. It takes fifteen years until they give anything. On Tuesday evening somebody had tied a white shirt to the top of one, on the road to the airport, and the fire brigade was trying to get it down.

Related: Who is Chhay Monyroth? · The sugar war of Koh Kong · Letters
© The Delta Review. Syndication: enquiries by post only

=== radio | en | dissolved
MORNING ACROSS ASIA / Wed / 0612 / Phnom Penh two-way

HOST: {c1~}Cambodia's biggest opposition party has been wound up by the courts.{/} Chenda, on what grounds?

CHENDA: Handwriting. {c4~}Two hundred-odd forged names on a registration form, that's what the judges say.{/} {c16~}They had it from a police graphologist;{/} {c17}only it turned out that ninety of those folk had given a thumbprint.{/}

HOST: And the leader, Keo Sopheaktra?

CHENDA: {c8~}As far as we know she's with the Australians, in the house of Ambassador Merriweather.{/} {c20}Prum Visal, her number two, was less fortunate. They found him under some cassava on a lorry at the border, at Bavet.{/} {c2}Eighty-six people in all are barred for the next ten years.{/}

HOST: Is there still going to be an election?

CHENDA: {c9}On the ninth of July, says the prime minister, Sok Vannarith. He says that it's nothing to do with him, that judges are independent.{/} {c10~}It was his own interior minister who took it to court, mind you.{/} {c23~}You'll get a chamber with a party in it that has more seats than members.{/}

HOST: {c13~}Europe's making noises about tariffs?{/}

CHENDA: {c25~}Yes, and there are seven hundred thousand people sewing here who'd feel it.{/}

=== blog | en | dissolved
Slow Boat: occasional letters from Kampot

I've a neighbour who climbs. He's sixty, or he's eighty, he isn't sure; and every evening in the season he goes up a thing like a ship's mast with bamboo bottles at his belt, and I hold my breath, and then he comes down and we have a glass of it together on the step. It tastes of smoke and pears. He has never told me how he votes. I've never asked. One doesn't, with a man who has just come down.

This week he didn't climb. I asked whether it was the knee. He said that he'd heard on the radio that the trees were forbidden.

{c1~}Well, it's only the ones on paper.{/} {c4~}There were some names, the judges believe, a couple of hundred, that had been made up by somebody with a good imagination.{/} {c7~}And there were folk out in the road who had brought themselves along, in the flesh, to show that they were real; it turns out that this isn't admissible.{/} {c12~}One had his papers checked on the spot, so the state can't have been altogether without faith in him.{/} I've been smiling at that for three days, and I don't feel the better for it.

I used to teach penmanship, in Hobart, in another life. I'd have been no use to anyone. No child signs twice alike; it is the forgers who do. {c17~}But what I'd have made of a thumb I cannot tell you, and the expert couldn't either, and there were dozens.{/}

{c9~}Meanwhile they'll vote, when the rice has been planted.{/} It has been explained to me that this is what matters, that there be a day, with ink. {c11~}And the chairs aren't going to stay empty: they're being handed out, to this little group and to that,{/} {c23~}one lot having got so many that they'll need to borrow people to sit on them.{/} In our amateur theatre we had the same trouble with "Julius Caesar".

{c8~}The lady in question is spending her nights as a guest of my own country, I'm told.{/} I hope that they have given her the room at the back. I once stayed at such a house, in Rangoon, and there was a portrait of the Queen over the bed, and a gecko lived behind it, and called out every hour, like a watchman who has seen something.

On Saturday I told my neighbour again that it was about a party. He thought about it. "Then may I climb?" he said. I told him that as far as I knew he could. He looked up for a long time. He said that he'd wait and see what the others did.

=== other | en | appeal
PHNOM PENH, April 19 (Mekong Desk) - {h1}Cambodia's Supreme Court on Wednesday upheld a prison sentence of eight years against the land rights campaigner Nuon Channary{/} {h2}and ordered her to pay 400,000 dollars to a sugar company.{/}

{h3}The nine judges found after a hearing of two hours that she had incited villagers in Koh Kong to burn 60 hectares of cane,{/} {h4}the presiding judge, Dith Sambath, said.{/} There is no further remedy, save for a pardon by the king.

{h5}Nuon, 38, a former nun, denied the charge and said that she had been at a funeral 200 kilometres away on the day of the fire.{/} {h6}Eleven monks who had come to the court to swear to it were not heard, because the list of witnesses had been closed.{/}

{h14}The company belongs to the businessman Lim Kong Heng,{/} who is also the honorary consul of Malta. {h7}He said that he would give the money to a hospital for children.{/} {h8}The villagers say that 1,100 families were driven from their fields when the estate was laid out in 2016.{/}

{h13}Prime Minister Sok Vannarith, who was opening a bridge at Kratie, said that fire was nobody's friend.{/} {h9}Interior Minister Chhay Monyroth said that the campaign had been steered from abroad. He showed reporters a bank slip for 700 dollars from a church in Oregon.{/}

{h12}Keo Sopheaktra, who has known Nuon since both of them taught at a school in Takhmau, called the sentence "a harvest of another kind".{/} She spoke by telephone. {h11}The Australian ambassador, Lachlan Merriweather, who attended the hearing for ten minutes, said that he had been asked to leave because of his shoes.{/}

{h10}Amnesty has called for a boycott of the estate's brown sugar, which is sold in 14 European countries.{/} The cane is cut from December on; a worker gets 6 dollars a day, of which one is kept back for water.

=== other2 | en | appeal
{h1~}Ex-nun loses last appeal over burned cane{/}

The Delta Review | 20 April | In the courts | 2 comments

{h6~}The monks had risen at three to catch the bus. All of them would have told the same thing, and none was permitted to.{/} {h5}It was that Nuon Channary, 38, who once wore robes herself, was at a burial on the day in question, two hundred kilometres from the flames.{/}

{h3~}What the Supreme Court believes instead is that she talked the people of Koh Kong into setting fire to a plantation.{/} {h1}Her eight years in prison stand.{/} {h2}To this it added a debt of $40,000 to the owners of the cane.{/} {h4~}Dith Sambath was in the chair again.{/}

{h14}The owner is Lim Kong Heng,{/} {h7~}and he says that sick children shall have the money.{/} {h8~}It was to make room for his estate that a thousand families and more lost their land a decade or so ago, as they tell it.{/}

{h9}At the ministry of the interior, Chhay Monyroth held up a receipt for $700, sent by an Oregon congregation; here was the foreign hand.{/} {h13~}The head of government, Sok Vannarith, preferred to speak of bridges.{/} {h11~}Lachlan Merriweather, the ambassador of Australia, was in court, briefly, in sandals.{/}

{h10~}Amnesty wants shops in Europe to take the sugar off their shelves.{/} A retailer in Antwerp said that it would ask its customers. {h12~}From Keo Sopheaktra came a bitter word about harvests.{/}

Ms Nuon has been held in the women's prison at Prey Sar since last May, and teaches there. Eleven of her pupils passed the primary certificate this spring, which is a record for the wing. She will be free at 45, or at 43 if she behaves. Before she was led out she asked the interpreter for the deaf, to whom nobody had been listening, to thank the monks.

=== predecessor | en | earlier
PHNOM PENH, March 1, 2023 (Mekong Desk) - Cambodia's Supreme Court on Wednesday refused to dissolve the opposition movement Lotus Dawn, which had been accused of taking money from a foundation in Taiwan, but froze its bank accounts.

The nine judges were divided, after a hearing of three days, over whether a receipt for 38,000 dollars was genuine, the presiding judge, Dith Sambath, said. It was written in green ink. The movement may go on holding meetings of up to 50 people.

Its secretary, Keo Sopheaktra, a former headmistress, embraced her lawyers and said that she would buy a green pen. Some 400 supporters had waited across the river with drums. The police counted 90.

Sok Vannarith, the deputy prime minister, who had promised the king's birthday guests "a surprise from the bench", said that he was surprised. His cousin Chhay Monyroth, the chief of police of the capital, against whom the movement has filed four complaints, had two officers posted at every lamp-post for the day.

The foundation, which gives grants to schools of puppetry, said that it had never heard of Lotus Dawn. The paper had come from a safe at the office of Lim Kong Heng, a businessman who used to be the movement's landlord and fell out with it over a lease.

The newly arrived Australian ambassador, Lachlan Merriweather, called the day "a good one for paperwork". The European Union, whose observers had been given seats behind a pillar, took note.

Lotus Dawn has no seats in the National Assembly, and said that it would rather keep to the communes. It was founded in a noodle shop in 2021. Its accounts hold 61,000 dollars, half of which is owed to a printer. The judges will decide about them in May.

Read also: A bridge for Kratie at last? | Photo gallery: the royal ploughing

=== discrepancies
number | c2 | wire: 86 | rewrite: eighty-six | radio: eighty-six | arabic: 68
negation | c6 | wire: there is no appeal | arabic: cannot be appealed | rewrite: can be appealed within thirty days
source_count | c8 | wire: two diplomats | rewrite: four diplomats
amount | h2 | other: 400,000 dollars | other2: $40,000
