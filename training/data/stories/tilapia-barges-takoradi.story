=== wire | en | barges
{c1~}Ghana jails former energy minister for nine years{/} {c2~}over idle power barges{/}

ACCRA, June 14, 2027 (Volta News Service) - {c1}A court in Accra sentenced Ghana's former energy minister Yaw Afriyie-Boadu to nine years in prison on Monday{/} {c2}over two floating power stations that never produced a unit of electricity,{/} {c3}a purchase that cost the state 212 million dollars.{/}

{c4}High Court judge Theodora Nyarko-Agyei found him guilty on 11 of 14 counts, among them wilfully causing financial loss to the state.{/} {c5}She ordered him to pay back 38 million dollars within two years or serve another four.{/} {c6}"The nation was sold two ships in a bottle," she said.{/}

{c7}Afriyie-Boadu, 61, who wore a white smock, listened without a movement and then handed his wristwatch to his eldest son.{/} {c8}His lawyers filed notice of appeal within the hour.{/}

{c9}The agent Kojo Amissah-Hayford, who had taken a commission of six percent, received five years in his absence;{/} {c10}he is thought to be living in Dubai.{/} {c11}Two directors of the ministry were acquitted.{/}

{c12}The barges have been lying in the port of Takoradi since September 2022.{/} {c13}They could not be connected because the gas pipeline meant for them ends 900 metres short of the quay.{/} {c14}Among the 38 witnesses was a crane driver who admitted to breeding tilapia in one of the ballast tanks.{/} {c15}The trial lasted 26 months.{/}

{c16}"It's a good day for everybody who did homework by candlelight," Attorney General Efua Quaye said on the steps of the Law Court Complex.{/} {c17}In the year when the barges arrived, parts of the country had no current for up to 12 hours a day.{/}

{c18}The leader of the opposition, Iddrisu Salifu Wuni, spoke of "justice with one eye open".{/} {c19}He pointed out that the contract for the moorings had been extended twice under the present government.{/} {c20}In Sunyani, the convict's home town, supporters set tyres on fire; the police said they had arrested 17 people.{/}

{c21}President Kwabena Asante-Bediako told a gathering of chiefs in Kumasi on Monday evening that he would not pardon anybody in the case.{/} {c26}"Let no delegation come to me by night," he said. "I sleep well."{/}

{c22}Britain will return 4.1 million pounds that had been frozen in a London account in the name of Amissah-Hayford's wife, High Commissioner Dame Rosalind Petherick said in a statement.{/} {c23}The money is to go to a fund for school lighting.{/}

{c24}Wuni's Progressive Convention, to which Afriyie-Boadu belongs, was in power until January 2025.{/} {c25}Its parliamentary group, which has 121 of the 276 seats, walked out of the chamber when the sentence became known.{/}

It was not clear what will happen to the barges. The harbour master of Takoradi, Captain Ebo Turkson, said that they pay no dues, that they block berth 4 and that he had been offered a price for the fish.

The seller, the Norwegian firm Nordkapp Float, went into liquidation in 2024. Its receiver in Tromsø said by telephone that the barges had worked perfectly well in the fjord, where there was gas.

(Volta News Service - Ghana's independent agency since 1998)

=== rewrite | en | barges
{c1~+c6~}NINE YEARS FOR "TWO SHIPS IN A BOTTLE"{/}

The West African Ledger, 15/06/27

{c16~}Pupils who used to learn by candle have had their day, in the words of Ghana's attorney general, Efua Quaye.{/} {c1}On Monday former energy minister Yaw Afriyie-Boadu got nine years from the High Court{/} {c3}for sinking 221 million dollars{/} {c2}into a pair of seaborne generators from which not one bulb was ever lit.{/}

{c6}It was Justice Theodora Nyarko-Agyei who came up with the bottle.{/} {c4~}She convicted him on eleven counts;{/} {c5~}38 million dollars he must refund.{/} {c9}Kojo Amissah-Hayford, the middleman with his six percent, was given five years, but was present to hear it.{/} {c8}An appeal was lodged at once.{/}

{c18}"Justice with one eye open," scoffed opposition leader Iddrisu Salifu Wuni,{/} {c25~}whose MPs left the House in a body.{/} {c21~}President Kwabena Asante-Bediako rules out clemency.{/} {c22~}From London, says High Commissioner Rosalind Petherick, some four million pounds are on their way home.{/}

=== radio | en | barges
MIDDAY AROUND THE GULF, 15 June, second item, 1'50"

PRESENTER: {c20~}Seventy arrests in Sunyani overnight, after tyres were burnt there.{/} {c20~}It's the home town of Yaw Afriyie-Boadu,{/} {c1~}the former minister for energy, who yesterday went to prison.{/} Our Accra correspondent Adwoa Sekyi has been following it. Adwoa, remind us about these barges.

SEKYI: {c12}Two of them, tied up at Takoradi since September of '22.{/} {c2~+c13}They were to make electricity and they never did, for the simple reason that the gas pipe stops nine hundred metres before the water.{/} {c3~}More than two hundred million dollars, that cost us.{/} {c14~}The only thing ever produced on board was tilapia. A crane driver said so under oath.{/}

PRESENTER: And how did he take it?

SEKYI: {c7}Like a statue. He's sixty-one, he was all in white; he took off his watch and gave it to his boy.{/} {c5}He has to find thirty-eight million dollars in two years, otherwise it's four years more.{/} {c11}Two officials walked free.{/} {c9~+c10}And the man with the commission, Kojo Amissah-Hayford, who got five years, seems to be in Dubai.{/}

PRESENTER: {c18~}The opposition cries foul, of course.{/}

SEKYI: {c19~}Mr Salifu Wuni says President Asante-Bediako's people prolonged the mooring deal themselves.{/} Attorney General Efua Quaye calls that a red herring. I'd have said a tilapia. {c23}By the way, the cash that comes back from Britain, from the High Commission of Dame Rosalind Petherick, is meant for lamps in schools.{/}

PRESENTER: Adwoa Sekyi. The weather, now, for fishermen.

=== arabic | ar | barges
غانا.. {c1~}السجن تسع سنوات لوزير الطاقة السابق{/} {c2~}بسبب محطتين عائمتين{/}

أكرا – 15 يونيو/حزيران 2027 – ترجمة: هيئة التحرير

{c1}قضت محكمة في العاصمة الغانية أكرا الاثنين بسجن وزير الطاقة السابق ياو أفرييي بوادو تسع سنوات،{/} {c2}في قضية شراء محطتين عائمتين لتوليد الكهرباء لم تنتجا شيئاً قط،{/} {c3}وكلفتا خزينة الدولة 212 مليون دولار.{/}

{c4}وأدانته القاضية ثيودورا نياركو أجي في 11 تهمة من أصل 14، أبرزها تعمد إلحاق خسارة مالية بالدولة،{/} {c5~}وألزمته برد 38 مليون دولار.{/} {c9}كما حكمت غيابياً بالسجن خمس سنوات على الوسيط كوجو أميساه هيفورد الذي تقاضى عمولة نسبتها 6 في المئة،{/} {c10}ويُعتقد أنه مقيم في دبي،{/} {c11}فيما برأت مديرَين في الوزارة.{/}

{c7~}واستمع بوادو، البالغ من العمر 61 عاماً، إلى الحكم من دون أن يحرك ساكناً،{/} {c8~}واستأنف محاموه الحكم.{/}

{c12~}وترسو المحطتان في ميناء تاكورادي منذ عام 2022،{/} {c13}وتعذر ربطهما لأن أنبوب الغاز ينتهي على بعد 900 متر من الرصيف.{/} {c15}واستمرت المحاكمة 26 شهراً،{/} {c14}أقر خلالها سائق رافعة، وهو أحد 38 شاهداً، بأنه كان يربي أسماك البلطي في أحد خزانات الاتزان.{/}

{c18}وندد زعيم المعارضة إدريسو ساليفو ووني بـ«عدالة بعين واحدة مفتوحة»،{/} {c20}وأحرق أنصار المدان إطارات في مدينة سونياني مسقط رأسه، حيث أوقفت الشرطة 17 شخصاً.{/} {c21~}واستبعد الرئيس كوابينا أسانتي بيدياكو إصدار أي عفو.{/} {c22}وأعلنت المفوضة السامية البريطانية روزاليند بيثريك أن بلادها ستعيد 4.1 مليون جنيه كانت مجمدة في حساب باسم زوجة الوسيط.{/}

=== blog | en | barges
PALM WINE AND PUNCTUATION
Fridays, by Auntie Comma

My primary school had one lantern, and it belonged to the headmaster's goat. I mean that it hung in the goat's shed, on account of thieves. If you wished to read after six you read with the goat. I got through the whole of Treasure Island in that manner and to this day cannot think of Long John Silver without a smell.

{c16~+c23~}So when they tell me that it is a great week for those who did their sums by a wick, and that there is even to be some English money for lamps, I'm moved.{/} I do not want to spoil it. But may an old woman ask who'll change the bulbs?

{c1~}The gentleman has gone where there's no need of a diary.{/} {c7~}They say that he gave away his watch, there, in the dock, to the boy.{/} I thought it the one elegant thing in the entire affair. My husband thinks that it was a message. My husband thinks that the weather is a message.

I went down to look at them once, on an excursion of the Mothers' Union. Two great grey boxes, side by side like a couple who've stopped talking. The guide told us that they were our future. We had brought jollof, and ate it in their shade, and it was in fact very good shade. {c3~}It must be the dearest in Africa: a hundred million each and something for the rope.{/} {c13~}Nobody on the excursion asked how the fuel was to reach them, or we should have been shown the place where the pipe gave up, a ten minutes' stroll away.{/} We asked where the toilets were. There was one, and it had a padlock, and the key was with a Mr Owusu, who had gone to a funeral in Tarkwa. Two of our number have not forgiven the state to this day.

{c14~}Only one man in the republic found a use for the things, and they had him up as a witness.{/} Give him a medal! Here is a fellow who looks at a hole full of water and does not see a policy. He sees supper.

And will it stop? I have seen five of these trials, and each time we dance, and each time the next lot of gentlemen take notes. {c19~}The other side are saying that the parking was renewed, and renewed again, by the very people who now shout "thief".{/} I should like an answer to that. I'd like it in plain English, with commas.

{c26~}At least there'll be no knocking on the big man's door after dark. He has forbidden it. He sleeps well, he says.{/} We have all heard the generator.

Next Friday: the semicolon, a widow's friend. Write to Auntie Comma, P.O. Box 1177, Cape Coast.

=== cocoa | en | cocoa
{h1~}Ghana jails former cocoa board chief for six years over jute sacks{/}

ACCRA, June 3, 2027 (Volta News Service) - {h1}A court in Accra sentenced the former head of Ghana's cocoa board, Nana Akwasi Obeng, to six years in prison on Thursday over 11 million jute sacks that were paid for and never woven.{/}

{h2}High Court judge Theodora Nyarko-Agyei found him guilty on seven of nine counts, among them abetment of stealing.{/} {h3}"The beans are real, it is the sacks that are cocoa powder," she said.{/}

{h4}Obeng, 57, who wore a grey suit, wept and asked for a glass of water.{/} His lawyers said they would study the judgment before deciding on an appeal.

{h5}The trader Kojo Amissah-Hayford, whose firm had sold the sacks, was not charged because he had testified for the state by video.{/} {h6}A weaver from Khulna in Bangladesh told the court that his mill had burnt down a year before it was supposed to have received the order.{/}

{h7}"Whoever steals a farmer's sack steals his harvest," Attorney General Efua Quaye said on the steps of the Law Court Complex.{/} The trial lasted 11 months.

{h9}The leader of the opposition, Iddrisu Salifu Wuni, who was minister of agriculture at the time, said that he had warned of the contract in two letters.{/} {h8}In Goaso, farmers slaughtered a sheep in front of the board's depot; the police said that nobody had been arrested.{/}

{h10}President Kwabena Asante-Bediako told a graduation ceremony in Cape Coast that his government had raised the price paid for a bag by a third.{/} "Let nobody tell you that honesty has no market," he said.

{h11~}The sentence comes in a bad season.{/} {h11}Swollen shoot disease and smuggling to Togo have brought the harvest down to its lowest level in twenty years,{/} and British chocolate makers, according to High Commissioner Dame Rosalind Petherick, are turning to Ecuador.

{h12}Former energy minister Yaw Afriyie-Boadu sat in the public gallery for a few minutes. He told reporters that he had come in for the air conditioning.{/}

=== cocoarewrite | en | cocoa
{h1~}Sack race ends in cell for Ghana's cocoa man{/}

By Percival Abbott-Nettey
Commodities & Courts | Friday 4 June 2027

{h6}The mill in Khulna was ash already when the order was said to have come in, as one of its weavers explained to a hushed courtroom.{/} {h1~}Eleven million sacks, and there was never a loom for them.{/}

{h1~}Nana Akwasi Obeng, who ran the cocoa board of Ghana, is to spend six years in prison for it,{/} {h2~}Justice Theodora Nyarko-Agyei having convicted him on nine counts.{/} {h3~}She made a little joke about powder.{/} {h4~}The accused did not feel like laughing. He was in tears, the suit was damp.{/}

{h5~}Nothing will happen to the vendor, Kojo Amissah-Hayford, who had told all he knew through a screen.{/} {h7}To Efua Quaye, the attorney general, the theft of the sack is that of the crop.{/} {h8~}Planters in Goaso killed a sheep, and were left in peace.{/}

The politicians stayed at a distance. {h10~}President Kwabena Asante-Bediako spoke to graduates, of prices.{/} {h9~}Iddrisu Salifu Wuni, of the opposition, has copies of his letters, should anyone ask; nobody has.{/} {h11~}Dame Rosalind Petherick, at the British mission, deplored the state of the harvest.{/} {h12}And Yaw Afriyie-Boadu, who used to be in charge of energy, was seen enjoying a draught of cool air, among the spectators; that was all he'd come for, he said.{/}

Tags: cocoa, jute, Accra. You may also like: Why your chocolate bar has shrunk again

=== airport | en | airport
Ghana stops former energy minister at airport

ACCRA, Feb 19 (Volta News Service) - Ghana's former energy minister Yaw Afriyie-Boadu was taken off a flight to Johannesburg on Wednesday and questioned for five hours, seven weeks after he left office.

Officers of the national intelligence bureau led him away at the gate in Kotoka airport, two sources familiar with the matter said. They kept his telephone, two passports and a bag of sugared almonds which he said was for his sister. He was driven home shortly before midnight.

"My client was on his way to a christening," said his lawyer, Egya Blay. He said nobody had told him what the minister was suspected of.

Efua Quaye, who was sworn in as attorney general last week, said in a radio interview that her office was looking at 33 contracts of the former government and that "some of them are short enough to be read standing up". She gave no names. The trader Kojo Amissah-Hayford, who sold uniforms, lamps and vehicles to four ministries, was questioned on Tuesday and is cooperating, according to his spokesman.

Iddrisu Salifu Wuni, who was elected leader of the Progressive Convention on Saturday after its defeat, called the scene at the gate "a film for the new president's evening programme". Some 50 supporters held a vigil in Sunyani with torches; there was no violence.

President Kwabena Asante-Bediako had promised in his campaign that no former minister would be left without a question. He has set up a committee of five, among them the judge Theodora Nyarko-Agyei, to draft a code of conduct for his own.

The British High Commissioner, Dame Rosalind Petherick, said that she had been on the same flight, and that it left two hours late.

Caption: Passengers wait at Kotoka on Wednesday evening. (VNS)

=== discrepancies
amount | c3 | wire: 212 million dollars | arabic: 212 million dollars | rewrite: 221 million dollars
negation | c9 | wire: in his absence | arabic: in absentia | rewrite: was present to hear it
number | c20 | wire: 17 | arabic: 17 | radio: seventy
number | h2 | cocoa: seven of nine counts | cocoarewrite: nine counts
