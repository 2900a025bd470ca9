=== filing | en | fy25
FJORDGAARD SEAFOOD ASA - Notice to the Stock Exchange
Bergen, 12 February 2026, 07:00 CET

{s1}Fjordgaard Seafood ASA ("the Company") expects an operating loss of approximately NOK 640 million for the financial year 2025, against previous guidance of a profit of NOK 200 to 250 million.{/}

{s2}The revision is due to the string jellyfish event of November and December, which affected 14 sites in Nordland and Troms{/} {s3}and led to the loss of 3.1 million fish.{/}

{s4}The Board will not propose a dividend.{/} {s5}The Company is in dialogue with its lenders regarding a waiver of the equity covenant.{/}

{s6}Chief Executive Officer Ingeborg Strømnes will step down on 31 March by mutual agreement. Chairman Tor Halvard Wiig will act as CEO until a successor is appointed.{/}

{s7}Harvest volume guidance for 2026 is reduced from 92,000 to 71,000 tonnes.{/}

This information is subject to disclosure requirements. The annual report will be published on 26 March.

=== wire | en | fy25
{s1~}Norwegian salmon farmer swings to loss after jellyfish,{/} {s6~}CEO out{/}

OSLO, Feb 12, 2026 (Nordic Business Ticker) - {s1}Shares in Fjordgaard Seafood fell by 31 percent on Thursday after the Norwegian salmon farmer warned of an operating loss of 640 million crowns for 2025 instead of the profit it had promised,{/} {s6}and parted with its chief executive, Ingeborg Strømnes.{/}

{s2}Swarms of string jellyfish drifted into 14 of its farms in the north at the end of the year.{/} {s3}They stung 3.1 million fish so badly that they died or had to be slaughtered.{/}

{s8}"It was like seeing a hailstorm under water," Strømnes said in a call with analysts.{/} {s9}She had decided in September, to save 45 million crowns, not to buy the bubble curtains that some competitors use, and said that she stood by it.{/}

{s4}There will be no dividend for the first time since the company was listed in 2009.{/} {s5}Fjordgaard is asking its banks to waive a clause under which they could call in loans.{/} {s10}Two people with knowledge of the talks said that the banks wanted the Wiig family, which owns 42 percent, to inject at least 800 million crowns.{/}

{s6~}Tor Halvard Wiig, 66, the chairman, will run the company for the time being.{/} {s7}He cut the target for this year's harvest by almost a quarter, to 71,000 tonnes.{/}

{s11}The Food Safety Authority is examining whether the company left dead fish in the pens for too long. It has received complaints from four municipalities.{/} {s12}About 120 of 1,480 jobs could go, a union official said.{/} {s13}Rival Nordlaks Havbruk, which had curtains, reported a record quarter on Tuesday.{/}

{s14}String jellyfish, colonies that can be 30 metres long, have appeared on the Norwegian coast in greater numbers since 2022; warmer water is one of the suspected reasons.{/}

=== fortnightly | en | fy25
THE SLOW INVESTOR
A letter to subscribers, no. 218

Dear friends,

A confession. I own the fish. Those of you who have followed me since the tyre company will remember that I bought them in the spring at what I called, I am sorry to say, a price with no hook in it. {s1~}Since Thursday I am poorer by a third on that position,{/} and I have been thinking about prudence.

{s9~}The lady who ran the business (I met her once; firm handshake, no small talk) was offered a machine last autumn that blows bubbles in front of the pens. It would have cost less than the company spends in a year on packaging. She looked at the odds and said no, and even today she says that she would do the same again.{/} You know what? I think I would too. {s6~}She is now looking for another job.{/} {s13~}The people next door bought their bubbles and have just shown the best three months in their history.{/} Was she wrong, or merely unlucky? I have spent thirty years trying to learn the difference, and it has cost me several cars.

{s14~}The thing itself isn't even an animal in any sense that my daughter, a biologist, will accept; it's a rope of tiny individuals, as long as three buses,{/} {s8~}and she who saw what it does compared it with hail.{/} {s3~}Three million salmon.{/} I tried to imagine one million and had to sit down.

What matters now is paper. {s5~}There's a clause in the loans, there always is, and the banks are being asked to look out of the window while it's broken.{/} {s10~}If one may believe what leaks out of such rooms, their condition is that the old family open its own wallet, and not for pocket money.{/} {s6~}The patriarch has meanwhile sat down in the chair himself.{/} He is of an age at which one buys a boat. {s4~}Of a payout to the likes of us this spring there's no more talk.{/}

I'm not selling. I'm not buying either. {s7~}They will have about a quarter less to sell this year than they told us,{/} at prices which, for that very reason, may be rather good.

Yours, slowly,
E. M.

=== local | en | fy25
Lofot Tidings, Saturday 14 February
"Do I have a job on Monday?"

At the slaughter line on Skrova they've been gutting what the jellyfish left since the first of December. {s12}According to shop steward Bente Aune, some 120 people out of 1,480 in the company may be laid off, and she expects half of these in the islands.{/} "Nobody has rung me. I read it in the stock exchange thing, at seven in the morning, on the boat," says Aune.

{s11}Four councils, Vågan among them, have written to the food authority about the smell. It is looking into the question of how long the dead fish lay there.{/} "I keep my windows shut," says Mayor Håkon Myrvang.

{s2~}In Vågan, six farms were hit. In all of Nordland and Troms it was 16.{/} {s3~}What the strings killed would fill nine hundred lorries,{/} reckons a driver.

{s6~}Of Ingeborg Strømnes, who must go at Easter, people here speak with more warmth than of the owners.{/} {s4~}"At least the Wiigs get no dividend this time either," Aune says.{/}

=== arabic | ar | fy25
{s2~+s1~}قناديل البحر تكبد عملاقاً نرويجياً للسلمون خسائر فادحة{/} {s6~}وتطيح برئيسته{/}

أوسلو – اقتصاد – 12/02/2026

{s1}هوت أسهم شركة «فيوردغارد سيفود» النرويجية لتربية السلمون 31%، الخميس، بعد أن توقعت خسارة تشغيلية بقيمة 640 مليون كرونة لعام 2025 بدلاً من الأرباح الموعودة،{/} {s6}وأعلنت رحيل رئيستها التنفيذية إنغبورغ سترومنس.{/}

{s2}وكانت أسراب من قناديل البحر الخيطية قد اجتاحت 14 مزرعة للشركة شمالي البلاد نهاية العام الماضي،{/} {s3}فقضت على 3.1 ملايين سمكة.{/} {s8}وقالت سترومنس: «كان الأمر أشبه بعاصفة بَرَد تحت الماء».{/}

{s9~}وكانت قد رفضت في سبتمبر/أيلول شراء ستائر الفقاعات الواقية،{/} {s13~}وهي التي حمت شركة منافسة.{/}

{s4}ولن توزع الشركة أرباحاً على المساهمين للمرة الأولى منذ إدراجها عام 2009،{/} {s5}وتتفاوض مع المصارف لإعفائها من شرط في عقود القروض.{/} {s10}وذكر مصدران مطلعان أن المصارف تطلب من عائلة فيغ، المالكة لـ42% من الأسهم، ضخ 800 مليون كرونة على الأقل.{/}

{s7}وخُفض هدف الإنتاج لهذا العام إلى 77 ألف طن.{/} {s12}وقد تُلغى نحو 120 وظيفة من أصل 1480، بحسب مسؤول نقابي.{/}

=== other | en | fy26
FJORDGAARD SEAFOOD ASA - Notice to the Stock Exchange
Bergen, 11 February 2027, 07:00 CET

{t1}Fjordgaard Seafood ASA ("the Company") expects an operating profit of approximately NOK 310 million for the financial year 2026, against previous guidance of NOK 150 to 200 million.{/}

{t2}The revision is due to high spot prices in the fourth quarter and to the absence of string jellyfish at all of its 41 sites.{/} {t3}Harvest volume was 74,000 tonnes.{/}

{t4}The Board will propose a dividend of NOK 0.50 per share.{/} The Company has complied with its covenants since the rights issue of June. {t5}Chief Executive Officer Marius Tveito will step down on 30 April by mutual agreement after seven months in office. Chairman Tor Halvard Wiig will act as CEO until a successor is appointed.{/}

=== otherbrief | en | fy26
Jellyfish? What jellyfish?

Bergen, Thursday. {t1~}The Wiigs' salmon are in the black again, by some 300 million crowns, twice what the market had been told to hope for.{/} {t2~}Dear fish and clean seas did it.{/} {t4~}Owners get half a crown a share,{/} {t5~}and the man at the top, as has become the custom in February, gets his coat: Marius Tveito lasted from September.{/} "We wanted different things," he said. Shares closed up 9 percent.

=== other2 | en | rival
NORDLAKS HAVBRUK ASA - Notice to the Stock Exchange
Bodø, 19 February 2026, 07:00 CET

Nordlaks Havbruk ASA has been notified by the Norwegian Food Safety Authority of a case of infectious salmon anaemia at its site Kjerringholmen in Nordland. 410,000 fish with an average weight of 2.2 kg will be culled by 1 March. Harvest volume guidance for 2026 is reduced from 58,000 to 56,500 tonnes. Chief Executive Officer Anne-Lise Hov has cancelled her holiday. The disease is harmless to humans.

The Company's bubble curtains do not stop viruses. A zone of 10 kilometres has been set up, in which there are two farms of other companies, including Fjordgaard Seafood.

=== discrepancies
number | s2 | filing: 14 sites | wire: 14 | local: 16 | arabic: 14
number | s7 | filing: 71,000 tonnes | wire: 71,000 | arabic: 77,000
