=== wire | en | sanctions
{c1~}EU, Britain sanction Djibouti livestock baron over migrant boats{/}

DJIBOUTI, Jan 21, 2026 (Horn News Service) - {c1}The European Union and Britain on Wednesday imposed sanctions on Djibouti's biggest livestock exporter, accusing him of having run a fleet that took 130,000 migrants across the Gulf of Aden.{/}

{c2}Waberi Robleh Guelleh, 58, is banned from entering the bloc, and his accounts in Paris and London have been frozen.{/} {c3}The same measures apply to his son-in-law, two captains and a marine insurance firm in Piraeus.{/}

{c4}His dhows carry goats to Jeddah by day and Ethiopians to Yemen by night, according to a 14-page statement from Brussels.{/} {c5}A passage costs between $120 and $200.{/} {c6}At least 83 people drowned on Oct 3 when crew members of his vessel Al-Barakah forced them to jump off the coast of Lahj.{/}

{c7}"I transport animals. Animals have papers," Guelleh told a local broadcaster.{/} {c8}He said he would sue in Luxembourg.{/}

{c9}Djibouti's government called the sanctions "an insult to a taxpayer".{/} {c10}Its interior minister, Hassan Darar Bouh, denied having known of the accusations.{/} {c11}But a European diplomat said that the minister had been shown photographs of the boats at a dinner in November,{/} {c12}and that a coastguard patrol which was to search them the next morning found the harbour at Obock empty.{/}

{c13}The commander of the coastguard, Colonel Aden Miguil, said in an internal letter that the hour of the search had been known only to himself and the minister.{/} {c14}He was retired on Jan 5.{/}

{c15}The United States, which has its largest African base in Djibouti, did not join the measures.{/} {c16}A State Department official said Washington was "still reading".{/}

{c17}Some 60,000 people, nearly all of them from Ethiopia, took the eastern route across the strait last year in order to look for work in Saudi Arabia, the U.N. migration agency estimates.{/} {c18}It counted 890 dead and missing, the highest number so far.{/}

=== arabic | ar | sanctions
{c1~}عقوبات أوروبية وبريطانية على أكبر مصدّر للمواشي في جيبوتي بتهمة تهريب المهاجرين{/}

جيبوتي – وكالات

{c1}فرض الاتحاد الأوروبي وبريطانيا الأربعاء عقوبات على أكبر مصدّري المواشي في جيبوتي، متهمين إياه بإدارة أسطول من القوارب نقل 130 ألف مهاجر عبر خليج عدن.{/}

{c2}وتشمل العقوبات منع وابري روبله جيله (58 عاماً) من دخول أراضي الاتحاد وتجميد حساباته في باريس ولندن،{/} {c3~}كما طالت صهره واثنين من الربابنة وشركة تأمين بحري.{/}

{c4}وجاء في بيان صادر عن بروكسل من 14 صفحة أن مراكبه تنقل الماعز إلى جدة نهاراً والإثيوبيين إلى اليمن ليلاً،{/} {c5~}مقابل مبلغ يصل إلى 200 دولار للشخص الواحد.{/}

{c6}وكان ما لا يقل عن 38 شخصاً قد غرقوا في الثالث من أكتوبر/تشرين الأول حين أجبرهم أفراد من طاقم المركب «البركة» التابع له على القفز قبالة سواحل لحج.{/}

وقال جيله لوسيلة إعلام محلية: {c7}«أنا أنقل حيوانات، وللحيوانات أوراقها»،{/} {c8}متعهداً برفع دعوى قضائية في لوكسمبورغ.{/}

{c9}ووصفت الحكومة الجيبوتية العقوبات بأنها «إهانة لدافع ضرائب»،{/} {c10}ونفى وزير الداخلية حسن درار بوح علمه بالاتهامات.{/} {c11}إلا أن دبلوماسياً أوروبياً أفاد بأن الوزير اطلع على صور القوارب خلال مأدبة عشاء في نوفمبر/تشرين الثاني،{/} {c12}وأن دورية لخفر السواحل كان يفترض أن تفتشها صباح اليوم التالي وجدت ميناء أوبوك خالياً.{/}

{c15}ولم تنضم الولايات المتحدة، التي تحتفظ في جيبوتي بأكبر قواعدها في أفريقيا، إلى هذه الإجراءات.{/}

{c17}وتقدر المنظمة الدولية للهجرة أن نحو 60 ألف شخص، معظمهم من إثيوبيا، سلكوا هذا الطريق العام الماضي بحثاً عن عمل في السعودية،{/} {c18}وأحصت 890 بين قتيل ومفقود، وهي أعلى حصيلة حتى الآن.{/}

=== rewrite | en | sanctions
Shipping & Commodities Watch » Red Sea » Compliance alert

{c1~+c2~}Goat king Guelleh blacklisted in Brussels and London{/}

{c2}Assets held in the British and French capitals by Waberi Robleh Guelleh (58) were blocked with immediate effect this Wednesday, and he can no longer travel to EU states.{/} {c1}Both jurisdictions allege that the Djiboutian, who exports more animals than any of his compatriots, moved 130,000 people over the Gulf of Aden illegally.{/}

{c3}Also designated: a Greek marine insurer domiciled in Piraeus, three skippers and the husband of Guelleh's daughter.{/}

Key points for owners and underwriters:

• {c4~}Identical hulls are used for livestock bound for Saudi Arabia and for passengers bound for Yemen.{/}
• {c5}Fares range from $120 to $200.{/}
• {c6}The dhow Al-Barakah is linked to the deaths of no fewer than 83 persons, made to leap overboard near Lahj last October.{/}

{c8~}The target intends to go to court,{/} {c7}arguing that his cargo is four-legged and documented.{/}

Political exposure is considerable. {c11}Interior minister Hassan Darar Bouh was handed pictures of the boats during a dinner two months ago, says a diplomat from Europe;{/} {c10~}he maintains he had no idea.{/} {c12}On the morning after, with an inspection planned, not a vessel was left at Obock.{/} {c13}In a letter Col. Aden Miguil, then head of the coastguard, wrote that apart from him just three people, the minister included, had been aware of the timing.{/} {c14~}He has since been pensioned off.{/}

{c15+c16}Washington, with its big base to think of, stays on the sidelines and claims that it hasn't finished reading.{/}

Volume data: {c17~}around 60,000 crossings in 2025, per the UN agency,{/} {c18}with a record 890 fatalities and missing.{/}

Disclaimer: This alert is not legal advice.

=== blog | en | sanctions
The view from Boulaos
Market day

At the animal market, each goat has a yellow button in its ear. There's a number on it. A veterinary officer with a stamp looks it in the mouth, and another one counts; and if on the other shore a single head is missing, there are letters. I've seen the letters. They're very polite and extremely long.

{c7~}So I must grant the great man that: his beasts are documented.{/} When he said it on the radio, the butcher laughed until he had to sit down. Then he stopped, since his wife's nephew, you know, went that way in September, and there was no button on him.

{c2~}They have taken away his accounts up there, wherever it is that our rich keep their money from the heat,{/} {c3~}and those of the daughter's husband, what's more, whom I remember as a boy stealing batteries.{/} {c4~}It's all in a paper from Brussels: with the sun his boats do animals, and with the moon they do people.{/} Forgive me, but did that take fourteen pages? Any child in Obock could have told them for a biscuit. The boards are still wet, and they smell of both.

What none of them could tell you is how it's in the water. {c6~}More than eighty had to go over the side in autumn, in sight of the beach, because the crew had got frightened of a light.{/} They'd paid. {c5~}A hundred and something dollars,{/} that is eleven goats, or a moped, or, if you're a farmer from the highlands, it is the ox.

{c9~}Our government feels insulted on behalf of the revenue.{/} {c10~}The minister for knowing things knew nothing.{/} {c11~}He'd merely had his dinner interrupted by some snapshots, according to one of the foreigners who passed the salt.{/} {c12~}And at dawn, when the men in white were to go and look, there was no boat to be looked at.{/} The sea was very clean that day, they say. I'm told the fishermen got up late out of respect.

{c13~}One officer did write it down. Two persons knew the time, he wrote, and I am one of them.{/} It is the shortest detective story ever told on this coast. {c14~}He has leisure now.{/} I saw him on Friday, in sandals, choosing tomatoes with great attention.

{c15~+c16~}The Americans don't join in; they are busy reading, with their thousands of soldiers and presumably some lamps.{/} One shouldn't hurry. It's a rent contract that they've got on the bedside table, and those have small print.

The nephew was called Dawit. I only write that so that there's at least one name in this.

=== update | en | sanctions
Djibouti recalls ambassador in Brussels over sanctions

DJIBOUTI, Jan 22, 2026 (Horn News Service) - Djibouti on Thursday recalled its ambassador to the European Union in protest against {c1~}the blacklisting of a businessman accused of smuggling migrants to Yemen.{/}

Dockers loyal to {c2~}Waberi Robleh Guelleh, whose accounts have been frozen,{/} stopped work in the livestock port for three hours. {c8}He has hired a lawyer in Luxembourg to challenge the decision there, as he had announced.{/}

Interior Minister Hassan Darar Bouh told parliament that he had "seen photographs of boats at many dinners, it is a coastal country". {c10~}On Wednesday he had said that he knew nothing of the matter.{/} {c14}Colonel Aden Miguil, who was sent into retirement on Jan 5,{/} was questioned for six hours by the military police {c13~}over his letter about the failed search.{/}

=== other | en | boat-oct
At least 83 drown as migrants are forced off boat near Yemen

ADEN, Oct 4, 2025 (Horn News Service) - At least 83 Ethiopian migrants drowned on Friday after smugglers had forced them to leave a boat about 900 metres off the coast of the Yemeni province of Lahj, the U.N. migration agency said.

Forty-one people reached the beach, among them a girl of 13. Survivors said the crew had seen a searchlight and panicked. They had each paid $150 in Obock, in Djibouti.

The dhow turned round and left. Yemen's coastguard, which has two working boats on that stretch, arrived after four hours. The name of the vessel was not known.

Djibouti's interior minister, Hassan Darar Bouh, expressed his condolences and said that patrols would be increased. The coastguard's commander, Colonel Aden Miguil, asked Europe for fuel.

Most of those who cross the Gulf of Aden want to find work in Saudi Arabia. Last year 558 people died or went missing on the eastern route.

=== discrepancies
number | c6 | wire: at least 83 | arabic: ما لا يقل عن 38 | rewrite: no fewer than 83
number | c3 | wire: two captains | arabic: اثنين من الربابنة | rewrite: three skippers
number | c13 | wire: only to himself and the minister | rewrite: apart from him just three people
