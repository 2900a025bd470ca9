=== wire | en | custody
{c1~}Chilean salmon magnate jailed pending trial{/}

SANTIAGO, April 16, 2026 (Andes Cable) - {c1}A Chilean judge on Thursday ordered salmon magnate Lautaro Kupfer into pre-trial detention for up to 180 days on charges of bribing officials to obtain fish farming concessions.{/}

{c2}Judge Gonzalo Piffaut said there was a danger that Kupfer, 59, would flee, as he had transferred $14 million to Panama in February.{/}

{c3}Prosecutor Marisol Antillanca accuses him of having paid 2.1 billion pesos ($2.2 million) to seven officials between 2021 and 2024{/} {c4}for permits in protected fjords of the Aysen region.{/} {c5}The money was booked as "fish meal, special", according to ledgers seized at his firm, Austral Fiordos.{/}

{c6}"Mr Kupfer did not buy fjords. He bought people who could sign for fjords," Antillanca told the court.{/}

{c7}Kupfer's lawyer, Isidora Undurraga, said the ledgers had been stolen by a dismissed accountant and should not be admitted.{/} {c8}She will appeal by Monday.{/}

{c9}Kupfer was a donor to the campaign of President Tomas Irarrazaval,{/} {c10}who said on Thursday that he had returned the cheque.{/} {c11}Interior Minister Ignacia Borquez, a former lawyer of Austral Fiordos, told parliament that she had never seen the ledgers.{/}

{c12}Opposition leader Rodolfo Quezada called for her resignation.{/} {c13}The U.S. ambassador, Dale Whitcomb, said the 1,900 workers of Austral Fiordos, which a Seattle fund co-owns, must not pay for it.{/}

{c14}Kupfer was taken to the Capitan Yaber annex in Santiago,{/} {c15}where he shares a corridor with two former generals.{/}

=== rewrite | en | custody
ANDEAN MARKETS WEEKLY
Fish & Finance

By Prudence Oakeshott-Diaz

{c5~}"Fish meal, special." Three words in a ledger, and no fish was ever fed with it.{/} {c5}The books, which investigators carried out of the headquarters of Austral Fiordos in Puerto Montt, use the phrase for what the state says was hush-hush money.{/} {c3~}Over four years some 1.2 billion pesos went that way, to seven men and women in office, if one believes Marisol Antillanca, who leads the prosecution.{/}

{c4}In return, so the charge runs, nets could be hung in inlets of Aysen where the law allows nothing but kayaks.{/} {c6}The accused, she said to the bench, had acquired not the fjords themselves but those whose signatures disposed of them.{/}

{c1}On Thursday the man she means, Lautaro Kupfer, one of the great names of Chilean salmon, was locked up. He may be held for as long as half a year before he is tried.{/} {c2~}Gonzalo Piffaut, the judge, considers it likely that the 59-year-old would abscond:{/} {c2~}fourteen million dollars left for Panama in his name two months ago.{/}

{c14}His new address is Capitan Yaber, the wing of a Santiago jail reserved for people with good shoes.{/} {c15}Three retired generals are among the neighbours on his passage.{/} {c16}He asked for a fan and for a biography of Shackleton, his daughter told a radio station.{/}

{c8~}There will be no appeal, said Isidora Undurraga, who defends him.{/} {c7~}Her line is that a bookkeeper with a grudge took those papers away unlawfully.{/} Some legal scholars think she has a point; the Supreme Court's case law on purloined documents is a drawer with several false bottoms. Others recall that judges in the lake country have been persuaded before. It is worth remembering that in Chile detention before trial is meant to be the exception, yet nearly two in five inmates are waiting for a verdict.

Politics cannot be kept out of it. {c9}Tomas Irarrazaval's run for the presidency had been supported by Kupfer with a donation;{/} {c10~}the head of state says the sum went back.{/} {c11~}More awkward still, Ignacia Borquez, now the minister of the interior, used to plead for Kupfer's company. Before the deputies she swore that those accounts were unknown to her.{/} {c12~}Rodolfo Quezada, who speaks for the opposition, wants her out.{/}

{c17}Shares in Austral Fiordos dropped by 21 percent before trading was halted at noon.{/} {c13~}Its American co-owner, a fund out of Seattle, kept silent, but ambassador Dale Whitcomb reminded everybody of the payroll, with nineteen hundred names on it, and asked that they be spared.{/} {c18}Creditor banks have been invited to a meeting on Wednesday.{/}

What follows for investors? Licences, not fish, are what such a company owns; if they were to be annulled there would be little left apart from boats and a good many cages. Norwegian rivals are said to have had their pencils sharpened. Anyone who holds the 2031 bond, which changed hands at 58 cents on the dollar in the afternoon, should expect a long winter.

Photo: a feed barge near Melinka. (Archive)
Tags: Chile, salmon, governance

=== arabic | ar | custody
{c1~}تشيلي: الحبس الاحتياطي لقطب سمك السلمون{/}

سانتياغو – الجمعة 17 أبريل/نيسان 2026

{c1}أمر قاضٍ تشيلي، الخميس، بحبس رجل الأعمال لاوتارو كوبفر، أحد أقطاب صناعة السلمون، احتياطياً مدة تصل إلى 180 يوماً بتهمة رشوة مسؤولين لقاء الحصول على امتيازات لتربية الأسماك.{/}

{c2}وعلّل القاضي غونزالو بيفو قراره بخشية فرار المتهم البالغ 59 عاماً بعد تحويله 14 مليون دولار إلى بنما في فبراير الماضي.{/}

{c3~}وتتهمه المدعية ماريسول أنتيلانكا بدفع ما يعادل 2.2 مليون دولار لسبعة مسؤولين{/} {c4}مقابل تراخيص في مضايق بحرية محمية بإقليم أيسن.{/} {c6}وقالت أمام المحكمة: «السيد كوبفر لم يشترِ المضايق، بل اشترى من يوقّع عليها».{/}

{c7}وقالت محاميته إيسيدورا أوندوراغا إن الدفاتر سرقها محاسب مفصول ولا يجوز الأخذ بها،{/} {c8~}معلنة أنها ستستأنف القرار.{/}

{c9~}وكان كوبفر من ممولي حملة الرئيس توماس إيراراثابال،{/} {c10}الذي قال الخميس إنه أعاد الشيك.{/} {c11~}ونفت وزيرة الداخلية إغناسيا بوركيس، المحامية السابقة للشركة، علمها بالدفاتر،{/} {c12}بينما طالب زعيم المعارضة رودولفو كيسادا باستقالتها.{/}

{c13~}ودعا السفير الأمريكي ديل ويتكومب إلى ألا يدفع عمال الشركة، وعددهم 1900، الثمن.{/} {c17~}وهبط سهم «أوسترال فيوردوس» بنسبة 12 بالمئة قبل تعليق تداوله.{/}

{c14}ونُقل المتهم إلى جناح كابيتان يابر في العاصمة.{/}

وتعد تشيلي ثاني أكبر منتج للسلمون في العالم بعد النرويج.

=== update | en | custody
SANTIAGO, April 17, 2026 (Andes Cable) - Banks froze credit lines worth $310 million of Chilean salmon producer Austral Fiordos on Friday, and the company said it would stop paying suppliers for two weeks.

{c18~}The lenders, led by a bank from Bergen, are to meet next week.{/} {c17}The stock had lost 21 percent of its value on Thursday before trade in it was suspended,{/} {c1~}as Judge Gonzalo Piffaut sent chief shareholder Lautaro Kupfer to jail pending his trial for bribery.{/}

{c9~+c10~}President Tomas Irarrazaval, who gave back a donation from Kupfer, spoke of "a test for all of us".{/} {c12~}Interior Minister Ignacia Borquez, asked whether she would resign as opposition leader Rodolfo Quezada demands, said that she had a country to keep safe.{/}

{c3~}Prosecutor Marisol Antillanca, in whose view Kupfer bought seven officials,{/} questioned two former heads of the maritime office in Aysen for nine hours. Neither was charged. {c7~}The defence calls her evidence stolen goods.{/}

{c16~}Kupfer's daughter, who had passed on his wish for a ventilator and a book,{/} was made acting chairwoman. She is 27 and studies marine biology.

=== brief | en | custody
World in short

{c1~}A Chilean entrepreneur who made his fortune in salmon, Lautaro Kupfer, has been remanded in custody;{/} {c4~}officials are said to have been bribed for concessions in nature reserves.{/} {c2~}Judge Piffaut pointed to money sent to Panama.{/} {c6~}Prosecutor Antillanca: "He bought people who could sign."{/} {c12~}Minister Borquez is asked by her opponent Quezada to go,{/} {c11~}since she once worked for the company.{/} {c10~}President Irarrazaval declares that he gave the donor's cheque back.{/} {c13~}Ambassador Whitcomb worries about 1,900 jobs.{/}

=== blog | en | custody
Letter from a wet town

In the house where I live there was a smokery until 1988 and on damp days, of which we have three hundred, the walls give some of it back. Guests ask what's for lunch. So I won't claim to be neutral about salmon. I'm marinated in the subject.

{c1~}You'll have heard that they've put the big man away, for the time being, until somebody gets round to trying him.{/} When I say big: he once sent every household on our island a fish for Christmas, in a box with his own face on it. My mother cut out the face and kept it in the missal. I asked her why. "He looked cold," she said.

{c5~}What I can't get over is the wording. You're greasing palms, by the million, and someone has to enter it somewhere, and what does he call it? Feed. Of the better kind.{/} There's a poet in that accounts department. {c7~}Or there was: he's been fired, and it's he, they say on the other side, who walked off with the books and that makes them worthless.{/} I've been fired twice. I took a stapler. It has served me through four newspapers and a divorce, and I maintain that it was mine, morally, in view of the overtime.

{c4~}And for what? For being let into waters where you and I mayn't drop an anchor.{/} I've been there, once, on a boat that carried gas bottles. There was a waterfall that didn't reach the ground, and a cook who crossed himself. We saw nobody for two days, and then a man in a rowing boat, standing up, with a piano, or what looked like one, under a tarpaulin. He didn't wave. {c6~}He never bought that, the lady said in court, and I must say she can turn a phrase, he only bought the fellows whose pen it takes.{/}

I should say that I'm not one of those who want the cages gone. Half of my cousins stand in rubber aprons from six in the morning, and the other half drive the first half home. My nephew has been to university on the strength of fillets. What he studied there is the decline of fishing. We don't talk about it at table; we talk about football, which is also in decline.

Now for our betters. {c9~+c10~}He with the sash had taken something from him for his posters, and has, he'd like us to know, sent it back.{/} When? By what post? Our postman, Don Heriberto, takes eleven days to bring me a letter from across the bay. {c11~}And she, with all the policemen under her, used to be on the firm's bench and never once peeked into its books.{/} I believe her. No one reads anything any more.

{c2~}They fear he'd run, on account of a little something that has gone ahead of him to the land of hats and canals.{/} Possibly. But where would he go? Such people think that they own the sea and it turns out that they can't do without one particular bar in Puerto Varas. I give him until the spring. Then I expect a fish, in a box, and my mother, God rest her, won't be here for the face.

=== undersecretary | en | rocha
SANTIAGO, April 28, 2026 (Andes Cable) - A Chilean judge on Tuesday ordered former fisheries undersecretary Benjamin Rocha to stay under house arrest on charges of selling quotas for squid to a trawler owner.

Judge Gonzalo Piffaut said there was a danger that Rocha, 48, would put pressure on witnesses, as he had telephoned a biologist eleven times in one night. The prosecutor had asked for prison.

Prosecutor Marisol Antillanca accuses Rocha of having received a flat in Vina del Mar and a used Mercedes in 2022 in return for 4,000 tonnes of giant squid. The flat was registered in the name of his barber, according to papers seized at a notary's office.

"Mr Rocha sold what was still swimming," Antillanca told the court.

Rocha's lawyer said that the barber was an old friend with an eye for property. He will appeal by Thursday.

Rocha was in office under two governments and left in January of last year. President Tomas Irarrazaval said on Tuesday that the courts must work in peace. Interior Minister Ignacia Borquez, who plays tennis with Rocha's wife, told a radio station that she had learned of it from the news. Opposition leader Rodolfo Quezada, in whose cabinet Rocha began his career, said that he felt deceived.

The trawler owner, a Spaniard who has not been charged, is a competitor of Lautaro Kupfer's company Austral Fiordos, which exports to 40 countries and has no interest in squid. The U.S. ambassador, Dale Whitcomb, said that his country bought its calamari elsewhere.

Rocha must wear an ankle tag and may leave his flat for mass. Artisanal fishermen burned tyres outside the court in Valparaiso and threw squid at a van of a television channel. Three were arrested.

Newsletter: get the week in Chile every Friday.

=== dismissed | en | quellon
SANTIAGO, July 6, 2023 (Andes Cable) - {h1}A Chilean judge on Thursday threw out charges against salmon magnate Lautaro Kupfer over the escape of 690,000 fish from a farm near Quellon.{/}

{h2}Judge Gonzalo Piffaut said that the prosecution had filed its papers four days late and that nobody could tell one salmon from another.{/} {h3}Kupfer, who followed the hearing from a hotel in Oslo, was ordered to pay for the nets of 83 fishermen.{/}

{h4}Prosecutor Marisol Antillanca had accused him of having put off repairs on anchor chains for two winters to save 400 million pesos.{/} Divers had warned of rust, according to logbooks found on a barge.

{h5}"The chains gave way, and now the law has," Antillanca told reporters on the steps of the court. She will not appeal.{/}

{h6}Ignacia Borquez, who chaired a commission of inquiry into the accident, said the storm had been the worst in 30 years.{/} Austral Fiordos, whose head office burned down in 2019, said it had recaptured a third of the fish.

{h7}Senator Tomas Irarrazaval, whose constituency is the island of Chiloe, called the ruling "painful but well argued".{/} {h8}Rodolfo Quezada, then minister of the economy, said that the fisheries law would be changed within a year.{/} {h9}The American consul, Dale Whitcomb, happened to be in Quellon for a regatta and was photographed holding a salmon of 11 kilos.{/}

Escaped salmon, an alien species in the southern Pacific, eat the young of native fish. Environmental groups laid 690 paper fish on the court's stairs, one for every thousand, and a guard swept them up.

The judge, 44 and a keen angler, told them that he never fished for salmon. The hearing had lasted five hours.

=== dismissed2 | en | quellon
Rust in peace

By Nils Aagedal, FjordTech Bulletin, 10 July

{h5~}"The chains gave way, and now the law has." So summed up the Chilean prosecutor, Marisol Antillanca, her defeat of last Thursday, against which she has decided to lodge no remedy.{/}

{h1~}Lautaro Kupfer need not answer for the salmon, nearly seven hundred thousand, which got out of one of his pens at Quellon:{/} {h2~}the indictment reached the court of Gonzalo Piffaut after the deadline, by a whole fortnight.{/} {h2~}Besides, found Piffaut, fish carry no passports.{/}

{h3~}He did not come off entirely unscathed. From Oslo, where he was listening in, he must compensate 38 men whose gear was ruined.{/} {h4}The case against him had been that he skimped on the moorings: over two winters, at a saving of 400 million pesos, nothing was mended.{/}

{h6~}No chain would have stood up to a gale such as had not been seen for three decades, had been the finding of Ignacia Borquez, who was in the chair of an official inquiry.{/} {h7~}Chiloe's man in the senate, Tomas Irarrazaval, found it well argued, if painful.{/} {h8~}New rules are coming, promises the economy minister, Rodolfo Quezada.{/} {h9~}Dale Whitcomb, an American consul with a feeling for pictures, held up one of the fugitives for the cameras.{/}

What should Norwegian suppliers take from this? First, that shackles are cheaper than lawyers. The 52-millimetre links which failed had been galvanised only once, and the swivels came from a scrapyard in Talcahuano. Second, that Chilean procedure is unforgiving about dates. Third, that insurers will ask for photographs below the waterline from now on; two of the big three have announced it, and the third, whose manager I met on the plane, says it is "thinking in that direction". Austral Fiordos is in the market for new moorings for six sites. Bids close in September.

=== discrepancies
amount | c3 | wire: 2.1 billion pesos | rewrite: some 1.2 billion pesos
number | c15 | wire: two former generals | rewrite: three retired generals
negation | c8 | wire: will appeal by Monday | arabic: will appeal | rewrite: there will be no appeal
number | c17 | rewrite: 21 percent | update: 21 percent | arabic: 12 percent
date | h2 | dismissed: four days late | dismissed2: a whole fortnight
number | h3 | dismissed: 83 fishermen | dismissed2: 38 men
