=== wire | en | asylum
{c1}Peru refuses safe passage to ex-president Caceda in Uruguayan embassy{/}

LIMA, Oct 15, 2026 (Pacific Cable) - {c1}Peru on Thursday refused safe passage out of the country to its former president Edmundo Caceda, who has taken refuge in the embassy of Uruguay in Lima.{/}

{c2}Caceda was driven into the compound in a laundry van on Sunday evening,{/} {c3}three hours after a judge had ordered that he be held for 30 months pending trial.{/}

{c4}He is accused of having taken $7.5 million from the construction company Viacentro for the contract to build a motorway from Lima to Huancayo.{/}

{c5}"Asylum is not a cloakroom for thieves," Prime Minister Fabian Luque told reporters after a meeting of the cabinet that lasted until dawn.{/}

{c6}Three sources familiar with the meeting said that President Rosaura Quispe had been in favour of letting Caceda go, in order to be rid of him before the regional elections.{/} {c7}She gave way when the interior minister, General Hugo Paredes, threatened to resign, two of them said.{/} {c8}Luque denied that there had been any disagreement.{/}

{c9}Uruguay's ambassador, Graciela Etchebarne, said that her guest could stay "until the paint comes off the walls"{/} {c10}and that Montevideo would take the matter to the International Court of Justice.{/} {c11}Under a convention of 1954, it is for the state that grants asylum to judge whether a person is being persecuted.{/}

{c12}In a letter of four pages, read out by his daughter at the gate, Caceda said that he was fleeing not from justice but from revenge.{/}

{c13}The attorney general, Beatriz Oyola, said that the case rested on the testimony of a former treasurer of Viacentro, who had delivered the money in boxes of panettone.{/} {c14}She will ask for Caceda's extradition if he should get out, she said.{/}

{c15}About 240 police officers have cordoned off four streets in the district of San Isidro{/} {c16}and search every vehicle that leaves the embassy, including on Thursday that of the ambassador's dentist.{/}

{c17}Some 300 supporters banged saucepans outside the cordon.{/} {c18}One of them tried to climb a lamp post with a hammock and was taken to hospital with a broken wrist.{/}

{c19}The speaker of Congress, Pilar Ancajima of the opposition Frente Norteno, called on the government to break off relations with Uruguay.{/} {c20}A motion will be debated on Tuesday.{/}

Lima and Montevideo have had full relations since 1888 and trade little with each other beyond wool, beef and fish meal. Quispe and her Uruguayan counterpart were to have met in Asuncion next month, at a gathering of heads of state devoted to railways. That meeting is now in doubt, a diplomat said.

Viacentro's majority owner, Carla Bianchi, did not answer calls. {c21}The company's bonds, which mature in 2031, fell to 61 cents on the dollar.{/}

{c22}Caceda, 64, is the fifth former president of Peru to be ordered into custody in ten years.{/} {c23}Uruguay last sheltered a Peruvian politician in 2009, when a former general spent 14 months in the embassy's garage.{/}

(Reporting by Milagros Uceda and Ian Fairweather)

=== arabic | ar | asylum
{c1}بيرو ترفض منح الرئيس السابق كاسيدا ممراً آمناً من سفارة الأوروغواي{/}

ليما - الجمعة 16 أكتوبر 2026

{c1}رفضت بيرو الخميس السماح بخروج آمن للرئيس السابق إدموندو كاسيدا الذي لجأ إلى سفارة الأوروغواي في ليما.{/}

{c2}وكان كاسيدا قد دخل مقر السفارة مساء الأحد في شاحنة غسيل،{/} {c3~}بعد ساعات من صدور أمر قضائي بحبسه احتياطياً.{/}

{c4}ويُتهم الرئيس السابق بتقاضي 5.7 ملايين دولار من شركة البناء «فياسنترو» مقابل عقد الطريق السريع بين ليما وهوانكايو.{/}

{c5}وقال رئيس الوزراء فابيان لوكي، عقب اجتماع حكومي استمر حتى الفجر، إن «اللجوء ليس غرفة لحفظ معاطف اللصوص».{/}

{c6~}وكشفت مصادر مطلعة أن الرئيسة روساورا كيسبي كانت تؤيد رحيله قبل الانتخابات الإقليمية،{/} {c7}غير أنها تراجعت بعدما هدد وزير الداخلية الجنرال هوغو باريديس بالاستقالة.{/}

{c9}في المقابل، قالت سفيرة الأوروغواي غراسييلا إتشبارني إن ضيفها يستطيع البقاء «حتى يسقط الطلاء عن الجدران»،{/} {c10}وإن بلادها سترفع القضية إلى محكمة العدل الدولية.{/}

{c12~}وأكد كاسيدا في رسالة أنه لا يهرب من العدالة بل من الانتقام.{/}

{c13}وأوضحت النائبة العامة بياتريس أويولا أن القضية تستند إلى شهادة أمين صندوق سابق في الشركة سلّم الأموال في علب حلوى الميلاد،{/} {c14}وأنها ستطلب تسليم كاسيدا إن تمكن من المغادرة.{/}

{c15}ويطوّق نحو 240 شرطياً أربعة شوارع في حي سان إيسيدرو،{/} {c16~}ويفتشون كل سيارة تغادر المبنى.{/} {c19}ودعت رئيسة الكونغرس بيلار أنكاخيما الحكومة إلى قطع العلاقات مع الأوروغواي.{/}

{c22}وكاسيدا (64 عاماً) خامس رئيس سابق لبيرو يصدر بحقه أمر حبس خلال عشر سنوات.{/}

=== rewrite | en | asylum
{c18~}Hammock up a lamp post{/} {c1~}as Lima bars the way out{/}

16 October 2026 | World in Two Minutes

{c18}A man carrying a hammock fell off a lamp post in Lima's San Isidro and broke his wrist;{/} {c17}around him 300 people drummed on pots for Edmundo Caceda.{/} {c1}The ex-president sits in Uruguay's embassy, and on Thursday Peru's government said that it would not let him travel abroad unmolested.{/}

{c3~}A judge wants him behind bars for 30 months.{/} {c4}Viacentro, the builder, is said to have bought the Lima-Huancayo motorway from him for 7.5 million dollars.{/}

{c6~+c7}President Rosaura Quispe would have waved him through, sources say, had Hugo Paredes, the general at the interior ministry, not offered his resignation.{/} {c8}There was a quarrel, Prime Minister Fabian Luque conceded.{/} {c10}The dispute is bound for the world court, Montevideo announced.{/} {c14~}Should he slip away, Attorney General Beatriz Oyola will want him back.{/}

{c23}The embassy has form: in 2009 it kept a general in its garage for more than a year.{/}

=== rewrite2 | en | asylum
EL FARO DEL PLATA (English pages) | Montevideo | Friday 16-10-2026

{c9}"Until the paint comes off the walls"{/}

From our correspondent in Lima, Walter Iribarne

{c9}So long, says our ambassador in Lima, Graciela Etchebarne, may don Edmundo Caceda remain under her roof.{/} {c11}Uruguay relies on the treaty of 1954, which leaves it to the country of refuge to decide who is a victim of persecution.{/}

{c2~}The van of a dry cleaner brought him on Saturday after nightfall.{/} {c12}From within he has sent four pages, which his daughter declaimed at the railings: it is vengeance that he escapes, and not the law.{/}

{c15~}The quarter is full of police;{/} {c16}they look into every boot, and on Thursday it was the turn of the lady ambassador's dentist.{/} {c5~}Premier Fabian Luque compares us with the keepers of a cloakroom.{/} {c19+c20}On Tuesday the Congress takes up the demand of its speaker, Pilar Ancajima, to end relations with this country.{/}

{c13~}Justice points to the witness who carried banknotes in panettone.{/} {c21}Investors have lowered Viacentro's paper for 2031 to 61 cents.{/}

We asked the embassy's cook. He eats well, she says, and he asks for chard.

Comments (88) | The weather in Colonia | Horse racing

=== blog | en | asylum
House Guests
By Cornelius Abernathy-Voss

There are three rules about house guests, and my aunt Lavinia had them embroidered. They should bring something, they should strip the bed, and they should have a train. It is the third on which everything hangs. A guest with a train is a joy. A guest without one is a tenant, and you'll find that he has views on the thermostat.

{c2~}I wonder what the lady of the house said when the linen was carried in on Sunday and turned out to contain a head of state, retired.{/} One would have counted the pillowcases, I suppose. One would have put the kettle on. He is a big man, to judge from the pictures, and he'd have been creased.

{c9~}She has been splendid about it since. He may stop, she's let it be known, for as long as there is any colour on her wallpaper.{/} I've had people for Christmas of whom I could not have said that on the second evening.

The trouble is the train. {c1~}His own country won't hear of one. He can be in there or he can be in a cell, but he can't be at the airport.{/} {c5~}It's no place to hang up your coat if you're a crook, quoth the man who does the talking for the cabinet,{/} and I should think he had been up all night polishing that. They generally have. My own best remarks occur to me in the bath, some weeks later.

What's he meant to have done? A road, of course. It's always a road. {c4~}Somebody wished to lay some tarmac up into the mountains and somebody else wished to be thanked.{/} {c13~}The thanks came at Christmas, so a bookkeeper recalls, packed like cake.{/} I have been sent a good deal of that cake over the years. It never once rustled.

{c12~}He wrote a letter, as one would. It's not the judge he's running from, it says, but the grudge.{/} I pass no verdict. I've known men who were guilty and hunted, and I've known one who was innocent and simply liked embassies, for the ice.

And what about the other lady, the one in the palace? {c6~}She is supposed to have said, oh, let him go, there's voting to be got through.{/} {c7~}Then a uniform put its cap on the table, and she discovered that she'd meant the opposite.{/} I feel for her. I once tried to let a bat out of a bedroom against the advice of a brigadier.

{c16~}They look under every car that comes out. They've looked into the mouth, all but, of the fellow who does the teeth.{/} Nobody has thought of looking into the post, which is how I would do it, in instalments.

I have been a bad guest myself, in Trieste, in the year of the hot September. I broke a lamp, I hid the pieces in a boot, and I left on the early boat with the boot under my arm. They wrote to me for years, charmingly, about everything but the lamp. It is a dreadful thing to be forgiven by people who haven't mentioned it.

Aunt Lavinia's cousin came for a weekend in 1951. He is buried in the garden. He did strip the bed.

=== other | en | bianchi
{h1}Peru arrests builder Bianchi on night bus to Arequipa{/}

AREQUIPA, Oct 27, 2026 (Pacific Cable) - {h1}Peruvian police on Tuesday arrested Carla Bianchi, the majority owner of the construction company Viacentro, on a night bus to Arequipa, where she travelled under her grandmother's name.{/}

{h2}A judge had ordered last week that she be held for 18 months pending trial.{/} {h3}She is accused of having paid $2.2 million to four governors for bridges that are narrower than agreed.{/}

{h4}Three sources familiar with the search said that she had been recognised by a schoolboy, who collects the company's calendars.{/} {h5}Police had been looking for her on the border with Bolivia.{/}

"Nobody travels first class to prison," Prime Minister Fabian Luque told reporters. {h6}President Rosaura Quispe sent the schoolboy a bicycle.{/}

{h7}Bianchi's lawyer said that she had been on her way to give herself up.{/} He said that her health was poor and that she was allergic to wool.

{h8}The attorney general, Beatriz Oyola, said that Bianchi had carried 14 telephones and a map of Paraguay.{/} She will be questioned in Lima on Thursday. The interior minister, General Hugo Paredes, promoted the two officers.

The speaker of Congress, Pilar Ancajima of the opposition Frente Norteno, said that the governors should be next. All four belong to parties of the government.

{h9}About 1,100 workers on the company's sites have not been paid since August.{/} They blocked a tunnel near La Oroya for two hours and let only ambulances and a wedding through.

The former president Edmundo Caceda, to whose campaign Bianchi once lent her house in Chosica, wished her strength in a message. Uruguay's ambassador, Graciela Etchebarne, said that nobody else would be received at her residence, as she had no more beds.

The sol was little changed at 3.71 to the dollar.

(Reporting by Milagros Uceda)

=== otherrewrite | en | bianchi
{h4~}Calendar boy catches tycoon{/}

Andean Observer | 28 Oct 2026 | Words: R. Tincopa | Image: a bus of the Flores del Sur line (archive)

{h4~}He is twelve and knows her face from the wall of his room, where she cuts a ribbon every month.{/} {h1}Thanks to him Carla Bianchi, who controls Viacentro, was taken off the overnight coach to Arequipa on Tuesday, for which she had booked as her own grandmother.{/}

{h6}A bicycle from President Rosaura Quispe is on its way to the child.{/} {h5}The officers had meanwhile been combing the frontier with Chile.{/}

{h3}Four regional governors, say prosecutors, shared 2.2 million dollars of hers, and in return did not measure her bridges.{/} {h2}The order to jail her for a year and a half before trial was a week old.{/} {h7}She meant to turn herself in, her counsel pleads.{/}

{h8}Fourteen phones and a map of Paraguay tell another tale, in the view of Beatriz Oyola, the attorney general.{/}

{h9~}At the building sites, wages have been overdue for months.{/} A foreman in Jauja told us that he had sold his drill. In the villages along the Mantaro they have begun to cross the half-finished spans on foot, with goats, one at a time, and a priest has blessed the scaffolding. The company was founded by her father with a single lorry, and she still keeps its steering wheel behind her desk.

Edmundo Caceda, Pilar Ancajima and Fabian Luque have all been photographed in that office, holding the wheel.

Related: Cuzco airport delayed again; Guano island reopens

=== other2 | en | palace
Peru's attorney general questions President Caceda over watches

LIMA, March 6, 2025 (Pacific Cable) - Peru's attorney general on Thursday questioned President Edmundo Caceda for five hours about three gold watches that he has worn in public and does not list among his possessions.

Beatriz Oyola entered the palace by a side door with two assistants and a jeweller. It was the first time that she had questioned a head of state in office.

He is suspected of having accepted the watches, worth $94,000 together, from the owner of a fleet of anchovy boats in Chimbote.

Caceda said that they were copies, bought from a street seller in Tacna. "My wrist is at the disposal of the nation," he told reporters. The jeweller is to report in two weeks.

Three sources familiar with the inquiry said that one of the watches had been returned to a shop in Miami in January. The minister of justice, Fabian Luque, denied it.

A president of Peru can be charged only with treason and a few other offences as long as he is in office. Pilar Ancajima, a member of Congress for Piura, said that she had 49 signatures for a motion to remove him, and needed 52.

The vice-president, Rosaura Quispe, who was inspecting potato fields in Huancavelica, showed her bare arms when asked about the affair.

The chief of the Lima police, General Hugo Paredes, said that he had had nothing to do but hold the door. Outside, some 80 people held up alarm clocks.

The builder Carla Bianchi, who leads the chamber of commerce, said that business needed to know what time it was. Uruguay's ambassador, Graciela Etchebarne, who was waiting to present a basket of cheese, was asked to come back on Monday.

(Reporting by Ian Fairweather)

Newsletter: get The Llama Line in your inbox | Tags: watches, palace, Oyola

=== discrepancies
amount | c4 | wire: $7.5 million | rewrite: 7.5 million dollars | arabic: 5.7 ملايين دولار
negation | c8 | wire: denied that there had been any disagreement | rewrite: There was a quarrel
date | c2 | wire: Sunday evening | arabic: مساء الأحد | blog: on Sunday | rewrite2: Saturday
place | h5 | other: Bolivia | otherrewrite: Chile
