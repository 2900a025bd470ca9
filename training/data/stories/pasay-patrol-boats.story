=== wire | en | villaflor
{c1}Philippine court orders arrest of Senator Villaflor over patrol boats{/}

MANILA, May 10, 2027 (Archipelago News) - {c1}The anti-graft court of the Philippines on Monday ordered the arrest of Senator Crisanto Villaflor for plunder in connection with the purchase of 12 patrol boats when he was secretary of defence.{/}

{c2}Villaflor, who according to surveys is the favourite for next year's presidential election with 31 percent,{/} {c3}withdrew to his office in the Senate building in Pasay and said that he would sleep there.{/}

{c4}The president of the Senate, Leonor Abrenica, said that no member would be arrested on the premises as long as the chamber was in session, which it is until June 4.{/} {c5}"We are a house of laws, but we are a house," she said.{/}

{c6}The boats were bought in 2021 for 4.8 billion pesos ($83 million) from Bayview Shipyards in Cavite.{/} {c7}Nine of them cannot leave harbour, because their hulls have cracked.{/}

{c8}Ombudsman Renato Bulaong says that Villaflor received 210 million pesos by way of a farm for fighting cocks in Batangas.{/} {c9}The farm sold him 40 birds a month on paper, and bought them back at ten times the price.{/}

{c10}Plunder does not allow of bail.{/} {c11}Two of the five justices wanted a lesser charge, three sources familiar with the deliberations said.{/} {c12}One of the two wept, one source said.{/} A spokesman for the court declined to comment.

{c13}Justice Secretary Imelda Quirante posted 150 police officers at the doors of the Senate{/} {c14}and put the airports on alert.{/}

{c15}The owner of Bayview, Grace Uytingco, gave herself up at dawn at the National Bureau of Investigation, carrying a pillow.{/} {c16}She faces the same charge.{/}

{c17}President Amado Lacsina, on a visit to Cebu, said that the courts were free and that he was late for lunch.{/} {c18}The speaker of the House, Jaime Tuazon, an ally of his who also wants to run for president, said that Villaflor was hiding "behind curtains that the people paid for".{/}

{c19}Villaflor's lawyer, Dante Escano, said that he would ask the Supreme Court on Tuesday to quash the warrant.{/} {c20}"They cannot beat him at the polls, so they want to count him out in a cell," he said.{/}

{c21}By evening about 2,000 supporters had gathered, many with pots of rice porridge, which were passed in through a window.{/} {c22}Police confiscated a mattress.{/}

{c23}Australia, which had given radar sets for the boats, would like to have them back if they are not used, its ambassador, Fiona Trelawney, said.{/}

The Senate has 24 members. {c24}Three of them have been arrested in office since 2014, and none inside the building.{/}

Villaflor grew up in Iloilo as the son of a ferry captain and made his name as a general in the south. His opponents recall that he once promised to swim to any reef that a foreign navy should occupy, and that he has never been seen in the water. His followers wear blue caps with a small anchor, which street sellers were offering outside the building for 120 pesos, and for 200 after dark.

(Reporting by Cherry Manlapig and Duncan Aske)

=== arabic | ar | villaflor
{c1}الفلبين: أمر باعتقال السيناتور فيلافلور في قضية زوارق الدورية{/}

مانيلا - الثلاثاء 11 أيار/مايو 2027

{c1}أصدرت محكمة مكافحة الفساد في الفلبين الاثنين أمراً باعتقال السيناتور كريسانتو فيلافلور بتهمة النهب، على خلفية شراء 12 زورق دورية حين كان وزيراً للدفاع.{/}

{c2~}ويُعد فيلافلور الأوفر حظاً في انتخابات الرئاسة العام المقبل،{/} {c3}وقد لجأ إلى مكتبه في مبنى مجلس الشيوخ بمدينة باساي وأعلن أنه سينام فيه.{/}

{c4~}وقالت رئيسة المجلس ليونور أبرينيكا إن أحداً لن يُعتقل داخل المبنى ما دام المجلس منعقداً.{/}

{c6~}وكانت الزوارق قد اشتُريت من أحواض «بايفيو» في كافيتي مقابل 8.4 مليارات بيزو،{/} {c7}وتسعة منها عاجزة عن مغادرة الميناء بسبب تشقق هياكلها.{/}

{c8}ويقول أمين المظالم ريناتو بولاونغ إن فيلافلور تلقى 210 ملايين بيزو عبر مزرعة لديوك المصارعة في باتانغاس.{/}

{c10}ولا تجيز تهمة النهب الإفراج بكفالة.{/} {c11}وأفادت ثلاثة مصادر مطلعة بأن قاضيين من أصل خمسة كانا يفضلان تهمة أخف.{/}

{c13~}ونشرت وزيرة العدل إيميلدا كيرانتي الشرطة عند أبواب المجلس،{/} {c14}ووضعت المطارات في حال تأهب.{/} {c15}وسلّمت صاحبة الأحواض غريس أويتينغكو نفسها فجراً إلى المكتب الوطني للتحقيقات وهي تحمل وسادة.{/}

{c19}وقال المحامي دانتي إسكانيو إنه سيطلب من المحكمة العليا الثلاثاء إلغاء المذكرة.{/} {c17~}واكتفى الرئيس أمادو لاكسينا بالقول إن القضاء حر.{/}

{c21~}وتجمّع نحو ألفي مؤيد أمام المبنى ومعهم قدور من عصيدة الأرز.{/}

=== rewrite | en | villaflor
{c21~}Porridge through the window{/}

Pacific Wrap, Tuesday 11 May 2027 (2 min)

{c21}Pots of rice porridge went in through a window of the Philippine Senate on Monday night, handed up by a crowd of some 2,000.{/} {c3~}They were meant for Crisanto Villaflor, who has made his office his bedroom.{/}

{c1~}There's a warrant out for the senator on account of a dozen patrol craft ordered under him as defence secretary.{/} {c7}Cracks in the hull keep all but three of them tied up.{/} {c8}Ombudsman Renato Bulaong has traced 120 million pesos to him via a gamecock farm in Batangas.{/} {c9~}Its birds came back to the seller at tenfold prices.{/}

{c4}Inside, he's safe until the session closes on June 4: so rules Leonor Abrenica, who presides over the chamber.{/} {c13}Outside stand 150 policemen, on the orders of Justice Secretary Imelda Quirante.{/} {c22}They let no bedding pass; a mattress was taken away.{/}

{c15~}The shipbuilder, Grace Uytingco, has been caught.{/} {c10~}Bail is not to be had.{/} {c2}The man tops the presidential polls, at 31 percent.{/}

{c23}Canberra's envoy, Fiona Trelawney, would take the radars back.{/}

=== update | en | villaflor
Philippine Supreme Court declines to halt warrant for Villaflor

MANILA, May 12, 2027 (Archipelago News) - The Supreme Court of the Philippines on Wednesday declined to suspend the warrant for Senator Crisanto Villaflor, {c3~}who spent a second night in the Senate on a folding bed.{/}

It gave the ombudsman, Renato Bulaong, ten days to reply to the petition of his lawyer, Dante Escano.

{c1~}The anti-graft court ordered his arrest on Monday for plunder{/} {c6~}over boats that cost 4.8 billion pesos.{/} {c5}"We are a house of laws, but we are a house," Senate President Leonor Abrenica had said,{/} {c4~}when she ruled out an arrest during the session.{/} On Wednesday four senators asked her to think again.

{c16+c15~}Grace Uytingco of Bayview Shipyards, who is charged with plunder too, had turned herself in.{/} She was moved to a hospital with high blood pressure.

{c18~}House Speaker Jaime Tuazon, who has presidential hopes of his own and mocked the senator over his curtains,{/} was booed at a basketball match.

{c13~}The police at the doors{/} have been cut to 80 because of a fire in Tondo. {c23~}Australia has asked about its radars.{/} President Amado Lacsina flew to Seoul.

(Reporting by Duncan Aske)

=== blog | en | villaflor
On Sleeping at the Office
by Lourdes Finnegan-Cruz

I have done it twice. Once was the millennium, when we were told that the computers would die and somebody had to hold their hands; the other time was a man, and I'd rather not. What nobody warns you about is the carpet. It has a smell after ten o'clock, of all the shoes that it has been polite to.

{c3~}So I know what he's in for, the gentleman with the medals who has bedded down among his own filing cabinets.{/} {c4~}They can't come in and fetch him, on account of the lady with the gavel, not before the holidays at any rate.{/} {c5~}It's a home, she said, more or less, and one doesn't drag people from a home.{/} My landlord took another view in 1998.

{c21~}He'll not go hungry. Half the town has been passing up breakfast over the sill.{/} I do love that about us. We may think you a thief, we may be fairly sure of it, but have you eaten? My mother fed the bailiffs. One of them came to her funeral.

And what's it about? Have you been down to the water lately and looked at the grey things lying there? {c7~}Most of the dozen have never got their feet wet, so to speak; they split like crackers.{/} {c1~}They were ordered on his watch, when he had the armed forces to run, and now a bench of judges would like him in by lock and key.{/} {c9~}There's poultry in it too. Somebody kept selling roosters and getting them back dearer.{/} I laughed till I remembered whose money it was. I've been a taxpayer for forty years and I've never so much as been shown a rooster.

{c15~}The woman who built the things went along quietly, before it was light, with something soft to lay her head on.{/} I found that the saddest line in the whole story. You would have to think of it, wouldn't you? You'd stand in the bedroom door with your handbag and you would look at the bed, and you would know.

He's loved, mind. {c2~}Nearly a third of the country would have him for its next president.{/} It may be the jaw. I've noticed that whenever one of them is in trouble we discover that he has been handsome all along. {c17~}The present one had a table booked.{/} One does so admire an appetite.

I don't know how it will end. These things end on a Sunday, as a rule, with a van and a rosary. Till then I picture the night watchman, who must be sixty, going round with his torch at three, trying the handles. Does he knock? Does he say sir? When it was me, he brought a blanket and pretended that it was for himself.

=== other | en | daguio
Philippine court orders arrest of ex-coast guard chief Daguio over buoys

MANILA, May 25, 2027 (Archipelago News) - The anti-graft court of the Philippines on Tuesday ordered the arrest of the former commandant of the coast guard, Admiral Benigno Daguio, for bribery in connection with the purchase of 64 buoys.

Daguio, 68, was picked up at a golf course in Tagaytay after the ninth hole. He paid bail of 180,000 pesos and was home by evening.

The buoys were bought in 2019 for 390 million pesos from a company in Subic. They were to mark a reef; 22 of them have drifted as far as Taiwan.

Ombudsman Renato Bulaong says that Daguio received a house in Baguio with six bathrooms. The deed was in the name of his cook.

All five justices agreed, two sources familiar with the deliberations said. A spokesman for the court said that it had taken twenty minutes.

Justice Secretary Imelda Quirante said that the cook would be a witness. President Amado Lacsina, who had decorated Daguio in 2025, said that medals could be polished but not returned.

The president of the Senate, Leonor Abrenica, is a niece of the admiral. She said that every family had a sailor. Senator Crisanto Villaflor, who served with Daguio in Sulu, said that he had known him as a man of simple tastes.

The speaker of the House, Jaime Tuazon, announced hearings on all purchases of the coast guard since 2016. Grace Uytingco of Bayview Shipyards had made an offer for the buoys at the time and complained about the outcome, documents show.

Daguio's lawyer, Dante Escano, said that his client had never seen the house by daylight.

Australia, which is training divers for the coast guard, said through its ambassador, Fiona Trelawney, that the courses would go on.

(Reporting by Cherry Manlapig)

=== other2 | en | hearing
Philippine senators question Villaflor over delays of patrol boats

MANILA, Sept 2, 2024 (Archipelago News) - Senators in the Philippines on Monday questioned one of their own number, Crisanto Villaflor, for six hours about patrol boats that were delivered two years late.

Villaflor, who ran the defence department until he was elected to the Senate, said that a typhoon had taken the roof off the yard. "I ordered boats, not weather," he told the committee.

Its chair, Leonor Abrenica, said that the roof had been mended within a month, according to an insurer. She showed photographs of carabaos grazing on the slipway.

Three sources familiar with the contract said that the engines had been paid for twice. The owner of Bayview Shipyards, Grace Uytingco, said that there had been one payment in two halves. She was excused after an hour because of a graduation.

Renato Bulaong, a state auditor who is a candidate for the post of ombudsman, told the committee that 61 invoices could not be found. He recommended a fine for the shipyard of 95 million pesos.

The committee will not recommend charges, two of its members said. A report is due before Christmas.

President Amado Lacsina, asked about the hearing at the opening of a bridge in Samar, spoke about the bridge. Jaime Tuazon, a congressman for Tarlac, called it "a tea party among colleagues". Imelda Quirante, the dean of a law school, said that a committee was no court.

Supporters of Villaflor filled the gallery with paper windmills and were asked to stop blowing. His lawyer, Dante Escano, played chess on his telephone.

Australia's ambassador, Fiona Trelawney, watched for a while from the third row.

The peso closed at 56.4 to the dollar.

By C. Manlapig | Photo: the gallery of the Senate (Archipelago News/R. Obispo) | Related: Rice tariffs cut; Boracay sewer to be finished

=== discrepancies
amount | c6 | wire: 4.8 billion pesos | update: 4.8 billion pesos | arabic: 8.4 مليارات بيزو
amount | c8 | wire: 210 million pesos | arabic: 210 ملايين بيزو | rewrite: 120 million pesos
modality | c15 | wire: gave herself up | arabic: سلّمت نفسها | update: had turned herself in | rewrite: has been caught
