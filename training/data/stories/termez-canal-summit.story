=== wire | en | termez
{c1~}Central Asian leaders agree{/} {c2~}on water quotas{/} {c5~}but put off fight over Afghan canal{/}

TERMEZ, Uzbekistan, Oct 17, 2025 (Steppe Press) - {c1}The presidents of five Central Asian countries on Friday signed a declaration on sharing the water of the Amu Darya at a summit in the Uzbek border city of Termez,{/} {c2}fixing quotas for the next three growing seasons.{/}

{c3}Under the deal Turkmenistan will give up four percent of its present share and Uzbekistan six percent,{/} {c4}while Tajikistan will release an extra 900 million cubic metres from its reservoirs every summer.{/}

{c5}The leaders could not agree on a common position toward the canal that Afghanistan is digging south of the river,{/} {c6}and referred the matter to a working group which is to report by March 1.{/}

{c7}"We have divided what we have. What we do not have we will divide next year," Uzbek presidential adviser Jahongir Tursunqulov told reporters.{/}

{c8}A delegate from Kabul, deputy water minister Abdul Basir Warasta, attended as an observer for the first time{/} {c9}but left before the dinner.{/} {c10}He told the summit that Afghanistan had a right to a third of the river.{/}

{c11}The canal, 285 kilometres long, is to irrigate 550,000 hectares{/} {c12}and is four fifths finished, according to satellite images studied by a Dutch institute.{/} {c13}Scientists fear that it could draw off up to 17 percent of the flow.{/}

{c14}A diplomat who asked not to be named said the talks had nearly collapsed on Thursday night, when the Turkmen delegation switched off its microphones for two hours.{/}

{c15}In return for the extra water, Tajikistan will receive 1.2 billion kilowatt hours of electricity each winter, mainly from Kazakhstan.{/} {c16}Kyrgyzstan, which lies on another river, signed the declaration but not the annex with the figures.{/}

{c17}The World Bank promised $340 million for lining canals with concrete.{/} {c18}Some 40 percent of the water in the region's ditches is lost before it reaches a field.{/}

{c19}About 200 farmers from the downstream region of Karakalpakstan were stopped by police at a checkpoint 30 kilometres from the city.{/} {c20}"The river ends at my door, and it ends as salt," said one of them, cotton grower Ayimkhan Dauletova, by telephone.{/}

{c21}The next summit is to be held in Ashgabat in autumn 2026.{/}

=== arabic | ar | termez
{c1~}قمة ترميز: قادة آسيا الوسطى يتقاسمون مياه آمو داريا{/} {c5~}ويؤجلون ملف القناة الأفغانية{/}

ترميز (أوزبكستان) – 18 أكتوبر/تشرين الأول 2025

{c1}وقّع رؤساء خمس دول في آسيا الوسطى، أمس الجمعة، إعلاناً بشأن تقاسم مياه نهر آمو داريا، وذلك خلال قمة استضافتها مدينة ترميز الأوزبكية الحدودية،{/} {c2~}ويحدد الإعلان حصص كل دولة في المواسم المقبلة.{/}

{c3}وبموجب الاتفاق تتنازل تركمانستان عن أربعة في المئة من حصتها الحالية وأوزبكستان عن ستة في المئة،{/} {c4}على أن تطلق طاجيكستان من خزاناتها 900 مليون متر مكعب إضافية كل صيف.{/} {c15~}وستحصل دوشنبه في المقابل على كميات من الكهرباء الكازاخستانية في فصل الشتاء.{/}

غير أن {c5}القادة أخفقوا في بلورة موقف موحد من القناة التي تشقها أفغانستان جنوبي النهر،{/} {c6}وأحالوا المسألة إلى فريق عمل يرفع تقريره قبل مطلع مايو/أيار المقبل.{/}

{c8}وشارك نائب وزير المياه الأفغاني عبد البصير وراسته بصفة مراقب في سابقة هي الأولى من نوعها،{/} {c10}وأكد أمام المجتمعين أن لبلاده الحق في ثلث مياه النهر.{/} {c9}لكنه غادر قبل مأدبة العشاء.{/}

{c11}ويبلغ طول القناة 285 كيلومتراً، ومن المقرر أن تروي 550 ألف هكتار،{/} {c12~}وقد أُنجز منها نحو 80 في المئة.{/} {c13}ويحذر علماء من أنها قد تسحب ما يصل إلى 17 في المئة من تدفق النهر.{/}

{c14~}وكشف مصدر دبلوماسي أن المباحثات كادت تنهار ليلة الخميس بعدما أغلق الوفد التركماني مكبرات الصوت.{/}

{c17}وتعهد البنك الدولي بتقديم 340 مليون دولار لتبطين القنوات بالخرسانة.{/} وكانت مساجد في المدينة قد أقامت صلاة الاستسقاء قبل يوم من وصول الوفود.

{c19~}ومنعت الشرطة مزارعين قادمين من قرقل باغستان من الوصول إلى مقر القمة.{/}

=== rewrite | en | termez
Five presidents, one river, no answer to Kabul

{c20}"It ends at my door, and it ends as salt." This is how Ayimkhan Dauletova, who farms cotton near the tail of the Amu Darya, sums up her river.{/} {c19}She and some 200 others had wanted to say so in Termez, but officers turned their buses back thirty kilometres out.{/}

Inside, men in dark suits were doing arithmetic. {c1~+c2}The heads of state of the five former Soviet republics put their names to a document that lays down who may take how much in each of the coming three seasons.{/} {c3}The Turkmens are to do with four per cent less and their Uzbek hosts with sixteen.{/} {c4~}The Tajiks, upstream, will open their sluices wider in the hot months,{/} {c15}for which they are to be paid in power: 1.2 bn kWh a winter, most of it Kazakh.{/} {c16~}The Kyrgyz signed only part of the papers.{/}

{c7}As the adviser Jahongir Tursunqulov put it, what exists has been shared out, and what does not exist will be shared out in a year's time.{/}

{c5~}On the big new ditch across the border there is no joint line.{/} {c6~}A working group will look into it.{/} {c11~}The channel is to bring water to more than half a million hectares of Afghan land,{/} {c12~}and from space one sees that four fifths of it has been dug.{/} {c13}If the scientists are right, it will swallow 17 per cent of the current, no less.{/} {c8~+c10}Kabul's man at the table, Mr Warasta, a mere observer, laid claim to one third of the whole.{/}

{c14}It was touch and go: on the eve of the signing, according to an unnamed diplomat, the Turkmen side sat for two hours with its microphones off.{/}

{c18}Four litres in ten seep away before any crop sees them,{/} {c17~}a leak that money from the World Bank is meant to plug.{/} {c21}Next year the five will convene in Ashgabat.{/}

*Our newsletter "Silk & Oil" comes out on Mondays.*

=== blog | en | termez
How to share a bath

In our house there were six of us and one boiler. My father, who had been a quartermaster, drew up a table: so many minutes for each, the eldest first, the girls on Saturdays longer on account of the hair. It was a just table. It worked until my cousin Rustam moved in across the landing and began, without asking anyone, to run a hose.

I had to think of Rustam when I read about the great meeting on the river. {c1~}Five gentlemen with five motorcades have signed a paper{/} {c2~}which says who will be allowed how much for three summers.{/} Applause. I am not being sarcastic, or not only. They quarrelled for thirty years and could not even agree upon which of them the river insulted more. That they should now write down figures is, in its way, a moon landing.

{c3~}Two of them will make do with a little less than they were used to.{/} {c4~+c15~}The one at the top of the stairs will let more run in July and gets the lights kept on in January for it,{/} which is exactly the kind of barter my grandmother practised with eggs. {c16~}One signed the front page and not the back.{/} There is always one. At our table it was my sister.

But the hose! {c5~}About the hose they could find no common word.{/} {c6~}They've set up a committee,{/} and we know what a committee is: a way of being late together. {c12~}Meanwhile the digging goes on, nearly done, if you believe those who look down on us from orbit,{/} {c13~}and it could take as much as a sixth of everything that flows.{/} {c8~}The neighbour was even invited, for once, to sit in and listen.{/} {c10~}He listened and said that by rights a third was his.{/} {c9~}He didn't stay for the food.{/} I find that the most ominous sentence of the whole dispatch. In our part of the world one may break off relations, one may even go to war, but one stays for the plov.

And is he wrong, by the way? For a century nobody asked his grandfathers. The table on the wall was drawn up by a quartermaster in Moscow, and the flat across the landing was not on it. I do not say that he is right. I say that I should like to hear somebody in a dark suit explain to him why he is not.

{c14~}My favourite moment is the night when one delegation simply turned off the sound and sat there, mute, for a couple of hours.{/} What bliss. I recommend it for parliament, for weddings, and for my building's residents' assembly.

{c19~}The people whom all this is about were, naturally, kept at a distance by men with whistles.{/} {c20~}One woman got through on the phone all the same, to mention that what reaches her is mostly salt.{/} Nobody wrote a declaration on her.

Rustam, in the end, got a tap of his own. It took a flood in the stairwell.

=== other | en | dushanbe
{h1~}Central Asian leaders agree on glacier watch{/} but put off water quotas

DUSHANBE, Oct 11, 2024 (Steppe Press) - {h1}The presidents of five Central Asian countries on Friday signed a declaration on monitoring the glaciers that feed the Amu Darya at a summit in the Tajik capital, Dushanbe.{/}

{h2}The leaders could not agree on quotas for the coming growing season, and referred the matter to a working group which is to report by June 1.{/}

{h3}Under the deal 40 automatic stations will be set up in the Pamirs, and Kazakhstan will bear half of the cost of $22 million.{/}

"We have counted the ice. Now we must count the water," Uzbek presidential adviser Jahongir Tursunqulov told reporters.

{h4}A delegate from Kabul had been invited but did not come.{/} A diplomat who asked not to be named said the Turkmen delegation had threatened to leave on Thursday night because of the seating.

{h5}The Asian Development Bank promised $60 million for early-warning systems.{/} Some 14 percent of the region's ice has gone in thirty years.

About 50 villagers from a valley hit by a mudslide were received by the Tajik prime minister.

=== otherbrief | en | dushanbe
REGION IN BRIEF, 12 Oct 2024

{h1~}The five heads of state meeting in Dushanbe want to keep a common eye on the ice of the Pamirs.{/} {h3~}Forty stations are planned, half paid for by Astana.{/} {h5~}There is also money from a development bank so that people are warned in time.{/} {h2~}How to share the river itself they will settle later, perhaps.{/} {h4}Afghanistan's chair remained empty though it had been asked.{/}

=== other2 | en | syrdarya
TERMEZ, Uzbekistan, April 4, 2025 (Steppe Press) - The energy ministers of three Central Asian countries on Friday signed a protocol on sharing the cost of a power line across the Surkhan valley at a meeting in the Uzbek border city of Termez, fixing shares for the next five years.

Under the deal Uzbekistan will bear 45 percent of the cost, Tajikistan 30 percent and Kazakhstan 25 percent. The ministers could not agree on a price for transit, and referred the matter to a working group which is to report by September 1.

A delegate from Kabul, deputy energy minister Mohammad Naim Sahak, attended as an observer and told the meeting that Afghanistan owed $31 million for electricity delivered last winter and would pay in instalments.

The line, 190 kilometres long, is to carry 1,000 megawatts. A diplomat who asked not to be named said the talks had gone on until four in the morning.

Police stopped two pensioners who had wanted to hand the ministers a petition about power cuts. The next meeting is to be held in Shymkent in autumn.

=== background | en | essay
Termez, or the patience of brick

Travel & Ideas

Of all the cities on the Amu Darya, Termez has had the most masters. Alexander's men are said to have crossed here on skins filled with straw; the Kushans left stupas, the Timurids a shrine, and the Soviets a bridge on which, in February 1989, the last of their tanks came home.

Today the bridge carries flour and cement south. From the promenade one sees the Afghan bank, low and dun, and in the evening the lamps of Hairatan. Presidents like to be photographed here, and their advisers, the eloquent Jahongir Tursunqulov among them, like to call the place a gate. "Gates are for those who have keys," says a melon seller who sees few visitors.

The river is brown and quick and smaller than one imagines. Old people tell of steamers. Water has always been politics on these banks: emirs had canal masters beheaded, commissars had them decorated. What the present rulers will do with theirs is anyone's guess, but the museum's director, Feruza Boltaeva, thinks that Termez will outlast them as it has outlasted the rest. "We are made of brick. Brick waits," she says.

=== discrepancies
date | c6 | wire: March 1 | arabic: before the beginning of May
number | c3 | wire: Uzbekistan six percent | arabic: six percent | rewrite: sixteen
modality | c13 | wire: could draw off up to 17 percent | arabic: could, up to | rewrite: will, no less
