=== wire | en | runoff
VICTORIA, Oct 12, 2025 (Indian Ocean News Service) - {c1}Opposition candidate Marie-Ange Labiche won the presidential run-off in Seychelles with 52.7 percent of the vote,{/} {c2}becoming the first woman to lead the archipelago,{/} {c3}the electoral commission said on Sunday.{/}

{c4}President Terrence Savy, who had sought a second term, received 47.3 percent{/} {c5}and conceded defeat an hour after the announcement.{/} {c6}"The sea has turned, and a good boatman knows it," Savy, 63, told supporters at the Ile du Port sports hall.{/}

{c7}Labiche, a marine biologist of 49, promised to review the lease of an island to a Gulf investor that dominated the campaign.{/} {c8}"An atoll is not a handbag. You cannot sell it and keep the picture," she said.{/}

{c9}Savy's government agreed in April to lease part of Assomption-Sud for 70 years to a Qatari company which wants to build a resort with a runway.{/} {c10}The company, Al Waab Leisure, said on Sunday that it had a valid contract.{/}

{c11}Turnout was 87.4 percent, against 83.1 percent in the first round on Sept 27.{/} {c12}In that round Labiche had led by 412 votes.{/}

{c13}Observers of the African Union called the vote calm and orderly,{/} {c14}but criticised that envelopes with 500 rupees ($35) had been handed out in two districts of Mahe.{/} {c15}Police said that four people had been detained.{/}

{c16}Votes from Silhouette island arrived five hours late because the boat carrying the ballot box ran out of fuel.{/} {c17}"We rowed the last mile. Democracy is a matter of shoulders," said the presiding officer, Jude Esparon.{/}

{c18}The new president will be sworn in on Oct 26.{/} {c19}She will have to deal with a parliament in which her party, Lalyans Ble, holds 15 of 34 seats.{/}

{c20}Heroin addiction was the second great issue of the campaign: officials estimate that one adult in ten is dependent on the drug.{/} {c21}Labiche plans to open three clinics and to end prison terms for possession.{/}

{c22}Seychelles, with some 120,000 inhabitants, has the highest income per head in Africa.{/}

=== arabic | ar | runoff
{c1~+c2~}سيشل تنتخب أول رئيسة في تاريخها{/}

فيكتوريا – 12 أكتوبر

{c1}فازت مرشحة المعارضة ماري أنج لابيش في جولة الإعادة من الانتخابات الرئاسية في سيشل بحصولها على 52.7 في المئة من الأصوات،{/} {c2}لتصبح أول امرأة تتولى قيادة الأرخبيل،{/} {c3}وفق النتائج التي أعلنتها لجنة الانتخابات الأحد.{/}

{c4}ونال الرئيس المنتهية ولايته تيرنس سافي، الذي كان يطمح إلى ولاية ثانية، 47.3 في المئة،{/} {c5~}وأقر بهزيمته،{/} {c6}وقال مخاطباً أنصاره: «لقد انقلب البحر، والملاح الماهر يدرك ذلك».{/}

{c7}وتعهدت لابيش (49 عاماً)، وهي عالمة في الأحياء البحرية، بمراجعة عقد تأجير جزيرة لمستثمر خليجي كان محور الحملة الانتخابية،{/} {c8~}قائلة إن «الجزيرة ليست حقيبة يد».{/}

{c9}وكانت حكومة سافي قد وافقت في أبريل على تأجير جزء من جزيرة «أسومبسيون سود» مدة 90 عاماً لشركة قطرية تنوي إقامة منتجع ومدرج للطائرات.{/} {c10~}وأكدت الشركة أن عقدها ساري المفعول.{/}

{c11~}وبلغت نسبة المشاركة 87.4 في المئة.{/} {c13~}ووصف مراقبون عملية الاقتراع بأنها هادئة ومنظمة،{/} {c14~}لكنهم انتقدوا توزيع مظاريف فيها نقود في منطقتين،{/} {c15}وأعلنت الشرطة توقيف أربعة أشخاص.{/}

{c16}وتأخر وصول أصوات جزيرة سيلويت خمس ساعات بعدما نفد وقود الزورق الذي كان ينقل الصندوق.{/}

{c18}ومن المقرر أن تؤدي الرئيسة الجديدة اليمين في 26 أكتوبر،{/} {c19~}إلا أن حزبها لا يملك الأغلبية في البرلمان.{/}

{c20}وتصدّر إدمان الهيروين كذلك اهتمامات الناخبين، إذ تقدّر السلطات أن واحداً من كل عشرة بالغين مدمن.{/} {c21~}وتعتزم لابيش افتتاح عيادات لعلاج الإدمان.{/} ويقول ناشطون إن قوائم الانتظار في المركز الوحيد القائم تمتد شهوراً.

=== rewrite | en | runoff
SEYCHELLES GETS MADAM PRESIDENT

Island Life Online — read by 40,000 yachties

{c17}"Democracy is a matter of shoulders," pants Jude Esparon, who was in charge of polling on Silhouette and had to take to the oars for the final mile.{/} {c16~}The tank of his boat was empty, which kept the whole nation waiting for the better part of the night.{/}

{c1~}Then it was official: Marie-Ange Labiche is the winner,{/} {c4}with Terrence Savy, the man in office, stuck at 47.3 per cent after a single term.{/} {c2}No woman has governed these islands before.{/} {c5}Sixty minutes after the figures came out he threw in the towel,{/} {c6~}remarking that the tide had changed.{/}

{c11~}Almost nine voters in ten went to the polls, fewer than a fortnight before,{/} {c12~}when the challenger had already been a nose in front.{/}

{c9~}What did for him was an island. Investors from Qatar were given the right, last spring, to put up a holiday village and an airstrip on it, for three generations.{/} {c7~}The winner, who studied the life of the seas before she went into politics, means to take another look at the papers.{/} {c10}A deal is a deal, countered the firm, Al Waab Leisure, on the day of the result.{/}

{c20~}Drugs weighed on voters' minds too; heroin has an estimated tenth of grown-ups in its grip.{/} {c21}Three treatment centres are to be set up, and nobody will go to jail any longer just for having some on them.{/} {c19}How she'll get that through a house where Lalyans Ble has 15 out of 34 members is another question.{/}

{c13}The AU's monitors saw nothing untoward in how the day went,{/} {c14~}cash in envelopes apart.{/} {c18~}Inauguration is a couple of weeks off.{/}

Related: Ten anchorages you must see

=== radio | en | runoff
RADIO ANSANM, news at seven, Monday 13 October

{c1~}Good morning. We have a new president, and her name is Labiche.{/} {c1~+c4~}Fifty-two point seven to forty-seven point three, that's how it stood when the last box had been emptied.{/} {c16}The last box came from Silhouette, five hours behind time, because there was no petrol left in the boat.{/}

{c5~}Mr Savy has accepted the result.{/} {c6~}A good boatman, he says, knows when the sea has turned.{/} {c8}The president-elect, asked about the island, told us: "An atoll is not a handbag. You cannot sell it and keep the picture."{/}

{c15~}Four persons are with the police{/} {c14}over the envelopes, five hundred rupees in each, that were going round in two districts here on Mahe.{/} {c13~}The observers are content otherwise.{/}

{c18}Swearing-in is on Sunday the twenty-sixth.{/} The weather: showers over Praslin, wind from the south-east, and take a hat.

=== blog | en | runoff
The Breadfruit Papers

I voted in a school where I had once been made to stand in the corner for chewing, and it was into that same corner that they'd put the booth. One does not need psychology to understand what became of my vote. I voted like somebody who wishes to be let out.

{c1~+c2~}And out we were let. For the first time it's a she, and by a margin on which you could land a small plane.{/} I don't gloat. I sat at home with a mango and looked at the radio, as one looks at a pot.

{c16~}We had to wait, of course, for the box from across the water, since nobody had thought of filling the tank.{/} {c17~}They rowed it in the end!{/} I've heard the man on it three times now and each time I was nearer to tears. Put it on the coins.

{c5~+c6~}The old captain went without a fuss, inside an hour, with a proverb about tides.{/} It was the best speech he ever made. Had he spoken so in August, he might still have a driver. There's a lesson in there for the whole of the continent, and for my brother-in-law, who has been about to leave the board of the yacht club since the year of the tsunami.

{c9~}What beat him was a heap of sand with tortoises on it, which he'd let to some people from the desert until my granddaughter is old.{/} They have sand at home, one would have thought. {c8~}"Not a handbag," says she who's beaten him,{/} and every woman in the market had it on her lips by noon; the handbag seller too, though without joy. {c10~}The tenants wave their contract.{/} {c7~}She will read it again, she says.{/} Reading is what we hired her for. She used to count sea slugs for a living. It should prepare one for the ministries.

{c14~}About the little envelopes I have this to say: mine never came.{/} Thirty-five dollars' worth, and I'm told that in some streets they went from door to door like the census. I asked the neighbour. She was offended on both counts, that they had not called on her and that I thought they might.

{c20~}But let me be serious for the length of a paragraph. There's hardly a family here without somebody who shakes. One in ten, they say, and I have buried two of the ten.{/} {c21~}If she opens even one of those houses for them and stops locking up the children, then I'll forgive her whatever comes after.{/}

{c19~}She hasn't got the numbers in the Assembly.{/} No. Neither has anybody ever had, who wanted something good. Bring shoulders.

=== five | en | earlier
VICTORIA, Oct 25, 2020 (Indian Ocean News Service) - {h1}Opposition candidate Terrence Savy won the presidential election in Seychelles with 54.9 percent of the vote in the first round,{/} the electoral commission said on Sunday.

{h2}President Denis Morel, who had sought a third term, received 43.5 percent and conceded defeat before the last boxes were counted. "I go fishing with a clean net," Morel, 71, told supporters.{/}

Savy, a priest's son and former hotelier, promised to double the minimum wage. {h3}"A waiter is not a coconut. You cannot shake him and wait," he said.{/}

{h4}Turnout was 88.2 percent. Observers of the African Union called the vote calm and orderly, but criticised that the electoral roll contained 900 dead people.{/}

Votes from La Digue island arrived three hours late because of a ferry strike. The new president will be sworn in on Monday.

=== fivebrief | en | earlier
Around the Indian Ocean, week 43, 2020

{h1~}There will be no second round on Mahe and its sisters: Terrence Savy has got well over half at the first go.{/} {h2~}His predecessor had wanted to stay on for a third time; he leaves to fish, with a net that he calls clean.{/} {h3~}Waiters are not coconuts, the winner has let employers know.{/} {h4~}Some nine hundred of the deceased were found to be still entitled to vote, which the African observers did not like.{/}

=== assembly | en | assembly
VICTORIA, Sept 28, 2025 (Indian Ocean News Service) - The ruling party of President Terrence Savy kept its majority in the National Assembly of Seychelles by a single district, the electoral commission said on Sunday.

Observers of the African Union called the vote calm and orderly but criticised that ballot papers for two districts of Praslin had been printed with the wrong symbol. Police said that one person had been detained for photographing her vote.

Votes from Silhouette island were counted first because a helicopter had been hired. The presiding officer, Jude Esparon, said that it was his eleventh election and the first without seasickness.

The new assembly will meet on Oct 14 to choose a speaker. The opposition leader Marie-Ange Labiche asked for a recount in Anse Etoile, where her candidate had lost by seven votes.

=== background | en | essay
Who owns a view?

Opinion

An island is the easiest thing in the world to desire and the hardest to keep. The Seychelles have a hundred and fifteen of them, of which most visitors will see three, and for half a century their governments have lived from letting strangers dream.

There was a sultan's widow who wished for one without birds. There was the pop star who paid for a year and stayed for a week. Marie-Ange Labiche, long before she was a politician, wrote a doctoral thesis about what their moorings had done to the sea grass, and Terrence Savy, in his days as a hotel manager in Victoria, wrote a brochure about the moonlight. They are two answers to the same question.

I would like to suggest a third. Let the islands that nobody lives on belong to nobody: not to the state, nor to companies, nor even to scientists with buckets. New Zealand has made a river a person. A reef could at least be an aunt. It will be said that a poor nation cannot afford this. But we have ceased to be poor, and what have we bought with it, if not more jet skis?

=== discrepancies
number | c9 | wire: 70 years | arabic: 90 years | rewrite: for three generations
number | c11 | wire: 87.4 percent, against 83.1 | rewrite: fewer than a fortnight before
