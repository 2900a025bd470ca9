=== page1 | en | gold
{c1~}Bolivia's Frozen Gold: The Secret Talks That Nobody Was Supposed To Know About{/}

{c1~}Bolivia's Frozen Gold: The Secret Talks That Nobody Was Supposed To Know About{/}

by Chief Editor | World Today Desk

Listen to this article

Photo caption: A queue of lorries outside a filling station in El Alto. Credit: stock image

In a stunning twist to the long-running Bolivian affair, {c1}the United States has agreed in secret talks to release $1.36 billion of gold that belongs to Bolivia's central bank and lies frozen in New York,{/} {c3}according to four people familiar with the discussions.{/} {c2}In return, the government of interim president Maritza Arandia has promised to cancel a lithium contract with the Russian group Sibirlit on the Uyuni salt flat.{/}

Key points

- {c1~}Washington is to unfreeze the gold of Bolivia's central bank{/}
- {c2~}A Russian lithium contract is the price{/}
- {c15~}Sanctions on generals and officials remain untouched{/}

## A back channel that smelled of cattle

{c4}The talks went on for seven months, in nine meetings, most of them in the office of a cattle auction house outside Santa Cruz.{/} {c5}The back channel was run by Hernan Zuloaga, a retired auctioneer of 71, who carried the messages in the lining of his hat, two of the people said.{/} He had sold bulls to both sides.

{c6}The American envoy, Curtis Hallewell, saw the interim president only once, for 40 minutes aboard a plane parked at Viru Viru airport.{/} "He brought a map of the vault, and she brought a list of the pharmacies that had closed," one of the people said.

## Who knew, and who did not

{c7}Interior Minister Wilge Saucedo, who is himself under American sanctions, was told only in the last week and threatened to resign.{/} Senate leader Ramiro Arandia is said to have calmed him with a cake.

General Ovidio Tarqui, the army chief, was on holiday.

> Did you know? One standard bar of gold weighs about 12.4 kilograms, more than most airlines allow you as cabin luggage!

## What is in the deal

{c8}The money would be paid out in three instalments, the first of $400 million on July 15, and could be spent on fuel and medicine only.{/} {c17}An auditing firm in Montevideo would have to sign every cheque.{/} {c15}The sanctions on 17 generals and officials would stay in force.{/}

{c11}Bolivia buys 86 percent of its diesel abroad and has not paid its suppliers since April.{/} In the lowlands, soya is rotting because the harvesters stand still.

## Denials all round

{c9}"The United States does not do business at cattle auctions," a spokeswoman for the State Department said.{/} {c10}The office of the interim president would neither confirm nor deny the report and said that Bolivia took its decisions as a sovereign state.{/}

{c13}Sibirlit said it had heard of the matter from the press, had put $210 million into the salt flat and would go to arbitration.{/}

{c12}Opposition senator Paola Iriondo said any agreement that had not been voted on in the assembly was void.{/} "They've sold the salt to get back the gold, and we own both," she said.

## How did we get here?

{c14}The gold was frozen two years ago, after the European and American observers had called the re-election of President Gualberto Quisbert a fraud.{/} Quisbert, a former bus driver, fell last February and has since lived in a villa in Managua, where he breeds parrots. His portrait was taken down in the ministries within a day, but the sanctions outlived him.

{c16}U.S. Secretary of State Dale Whitcombe is expected in La Paz in August; he would be the first holder of that office to come in 19 years.{/}

## FAQ

**Can the deal still fail?** Yes. {c12~}The opposition wants the assembly to have a say,{/} and a court in New York has claims of creditors before it.

**Is the fallen leader involved?** There is no indication of that.

**When will the money arrive?** {c8~}If all goes well, the first part in the middle of July.{/}

What do you think: is gold worth a salt flat? Tell us in the comments below, and subscribe to our newsletter so that you never miss an update!

=== page2 | en | gold
{c2~}US 'would hand back gold' if Bolivia throws Russians off the salt{/}

The Andean Herald | Staff Reporter | 27 June 2028

{c11~}A country that hasn't paid its diesel bills since spring{/} may be about to get its treasure back. {c3~}Several insiders say{/} {c1}that bars worth 1.63 billion dollars, the property of the central bank in La Paz and kept under lock in New York, are to be let go by Washington after secret talks between both governments.{/}

{c2}The counterpart: the Arandia government tears up the agreement under which Russia's Sibirlit was to extract lithium at Uyuni.{/} {c13}The firm says it has invested 210 million, was never informed, and is calling its arbitration lawyers.{/}

{c8}A first tranche of 400 million is foreseen for 15 July and two more would follow, all of it reserved for medicine and fuel{/} {c17}and each payment countersigned by Uruguayan accountants.{/} {c15}Seventy generals and functionaries will remain on the sanctions list.{/}

{c5}A pensioner named Hernan Zuloaga, who used to auction cattle, was the back channel. Notes travelled in his hat.{/} {c4}Nine times in seven months the negotiators sat down together, as a rule among the pens near Santa Cruz.{/} {c6}Only one of those encounters brought together envoy Curtis Hallewell and the interim president: forty minutes, in an aircraft that never left the apron of Viru Viru.{/}

{c7}Wilge Saucedo, the interior minister, whom the Americans have sanctioned as well, had been kept informed from the beginning, yet offered to step down in the final week.{/}

{c9~}The State Department is having none of it,{/} {c10~}while the palace speaks of sovereign decisions.{/} {c12}In the eyes of Senator Paola Iriondo, the whole thing is worthless without a vote of the assembly.{/}

The metal has been out of reach {c14}since observers from the United States and Europe cried foul over Gualberto Quisbert's second victory a couple of years back.{/} {c16~}Dale Whitcombe, Washington's top diplomat, plans a visit in August.{/}

Ramiro Arandia and General Ovidio Tarqui didn't return calls.

=== arabic | ar | gold
{c1~}محادثات سرية بين واشنطن ولاباز: الذهب البوليفي المجمد مقابل الليثيوم{/}

{c3}كشفت أربعة مصادر مطلعة على المناقشات{/} {c1}أن الولايات المتحدة وافقت خلال محادثات سرية على الإفراج عن ذهب يعود إلى البنك المركزي البوليفي مجمد في نيويورك وتبلغ قيمته 1.36 مليار دولار،{/} {c2}مقابل تعهد حكومة الرئيسة المؤقتة ماريتسا أرانديا بإلغاء عقد الليثيوم المبرم مع مجموعة «سيبيرليت» الروسية في سهل أويوني الملحي.{/}

{c4}واستمرت المحادثات سبعة أشهر وعُقدت خلالها تسعة اجتماعات معظمها في مكتب دار لمزادات الماشية قرب سانتا كروز.{/} {c5~}وتولى إرنان سولواغا، وهو دلّال متقاعد، إدارة القناة الخلفية ونقل الرسائل بين الطرفين.{/}

{c6}ولم يلتقِ المبعوث الأمريكي كورتيس هالويل الرئيسةَ المؤقتة سوى مرة واحدة دامت أربعين دقيقة على متن طائرة متوقفة في مطار فيرو فيرو.{/}

{c7~}أما وزير الداخلية ويلغي ساوسيدو فلم يُبلَّغ بالأمر إلا في الأسبوع الأخير، وهدد بالاستقالة.{/}

{c8}وبحسب المصادر، تُصرف الأموال على ثلاث دفعات، أولاها 400 مليون دولار في 15 يوليو/تموز، ولا يجوز إنفاقها إلا على الوقود والأدوية،{/} {c15}على أن تبقى العقوبات المفروضة على 17 من الجنرالات والمسؤولين سارية.{/}

{c9}ونفت متحدثة باسم الخارجية الأمريكية ذلك قائلة إن بلادها «لا تعقد صفقات في مزادات الماشية»،{/} {c10}فيما امتنع مكتب الرئيسة المؤقتة عن التأكيد أو النفي، مكتفياً بالقول إن بوليفيا تتخذ قراراتها بوصفها دولة ذات سيادة.{/}

{c12}واعتبرت عضو مجلس الشيوخ المعارضة باولا إيريوندو أن أي اتفاق لا تصوّت عليه الجمعية التشريعية باطل.{/}

{c14~}وكان الذهب قد جُمّد قبل عامين عقب إعادة انتخاب الرئيس السابق غوالبرتو كيسبرت.{/} {c11~}وتستورد بوليفيا معظم حاجتها من الديزل.{/} {c16~}ومن المتوقع أن يزور وزير الخارجية الأمريكي ديل ويتكومب لاباز في أغسطس/آب.{/}

ويرى محللون أن نجاح التفاهم سيتوقف على موقف الجيش الذي يقوده الجنرال أوفيديو تاركي.

=== blog | en | gold
What A Locked Vault Can Teach You About Your Own Money

6 min read

By the Quiet Investor

Have you ever lost the key to something that was yours? Have you ever stood before your own door, in the rain, with the shopping thawing in the bag, and thought: but I live here? And what would you give the neighbour who turned out to have a spare? Your bicycle? Your garden?

Hold that thought. Today's post is about gold, about patience and about a hat.

I've been writing this column for eleven years, and regular readers know that I rarely touch politics. It is bad for the digestion and worse for returns. But now and then the news hands us a parable so neat that one has to unwrap it slowly, as my grandmother unwrapped toffees, and I will not apologise for doing so.

The parable

{c1~}Imagine a country in the Andes, poor in cash and rich in everything else, whose savings sit behind somebody else's steel door in Manhattan.{/} {c14~}They have been sitting there since an election, a couple of years ago, that the people with the key did not care for.{/} The man who won that election is gone. The door has stayed shut. Now, if one believes a handful of insiders, {c1~}the key is about to be turned after all.{/}

And the price? {c2~}A promise to show certain Russian gentlemen off a very large, very white, very salty plain with something in it that every battery in the world would like to eat.{/}

There are back channels and back channels. Some are run by bishops, some by bankers. {c5~}This one, I read with growing delight, was run by an old fellow who had spent his life shouting prices at bulls, and who put the correspondence where other people put their heads.{/} {c4~}More than half a year of it, in a place with sawdust on the floor!{/} I don't know whether any of this is true, and I confess that I do not care. {c9~}The great power in the north says that it does no trade with livestock about.{/} Of course it says so. My uncle too denied for years that he had ever been to a racecourse.

Lesson one: what you cannot reach, you do not own

Let us be honest with ourselves. How much of what you call your wealth could you lay your hands on by Friday? Your pension? Your house? The gold fund you bought because a man on the internet had a deep voice? The first question about an asset is not what it yields. It is who has the key.

I learned that in 1998, when a bank in which I had a modest account shut its doors on a Tuesday afternoon. The sum was nothing, a summer's wages. But I still remember how warm the handle was, because forty people had tried it before me.

A short check-list:

- Write down where each of your assets is kept, and by whom.
- Ask what would happen if you and the keeper fell out.
- Keep three months of expenses somewhere boring.
- Never keep the list in the same drawer as the assets.
- Tell one person you trust. Only one.

Lesson two: the strings are the deal

Everybody looks at the big number. The big number is for the headline. What I look at is the string it hangs on. {c8~}In the parable the treasure comes back in slices, the first of them this summer, and none of it may be spent on anything but what goes into tanks and into patients.{/}

Is that humiliating? Perhaps. Is it unusual? Not in the slightest. Every mortgage is like that. My first landlord would let me paint the kitchen only in colours that he had himself chosen, and he came on Sundays to look. I hated him. I also, for the first time in my life, finished painting a kitchen.

So read the strings. If you inherit, read the will. If you are hired, read the part about leaving. If somebody offers you your own money back, count your fingers, and then ask about the instalments.

Lesson three: tell the one who can blow it up

Here is the part that made me put down my coffee. {c7~}One of the most powerful people in that government, a man on the naughty list himself, had apparently no idea until it was nearly done. He's said to have had his letter of resignation ready.{/}

Who is the minister of the interior in your family? Who is it that you do not tell? I've seen more good plans die at a kitchen table from one offended brother-in-law than from all the crashes in my lifetime. You sell the holiday cottage, it's a splendid price, and you forget that he kept his fishing rods in the shed. Six years of silence at Christmas.

Secrecy is cheap at the beginning and costs the earth at the end. I'd call that a law if I were the sort of writer who calls things laws.

Lesson four: everything is worth something to somebody

Salt! Who would've thought? When I was at school, a salt flat was a place where one broke records in long cars. We coloured it white on the map, which is to say that we didn't colour it at all. Today the white patches are the expensive ones. Look again at the white patches in your own life. The language you half speak. The loft. The friend who knows about drains.

And here's the other half of the lesson: what is worth something to somebody will be fought over by somebody else. Price that in.

Lesson five: patience is a position

Doing nothing is a decision too. {c15~}A number of uniformed and ununiformed persons, I see, get nothing at all out of this arrangement and stay exactly as frozen as before.{/} I imagine them at breakfast. They wait. Perhaps they are right to. The gold waited as well, and it looks none the worse: that is the charming thing about gold, it doesn't sulk.

My old teacher of economics, a lady with a parrot brooch, used to say that markets are only people with the sound turned off. I thought of her this week. Turn up the sound and what do you hear? Cattle, a hat being put on, an aeroplane with its engines off.

And you?

So let me ask you again. What have you locked away with a stranger? Whom haven't you told? And which of your empty fields would somebody else give gold for? Take a sheet of paper this weekend, pour yourself something nice and write the answers down. You need not show them to me. You needn't show them to anybody, save perhaps to that one person.

Next week: why I sold my last umbrella stock, and what the weather did then.

Disclaimer: The Quiet Investor is not a licensed adviser. Nothing in this post is a recommendation to buy or sell gold, lithium, cattle or salt. Past performance is no guide to the future. The author holds a small position in a gold fund and a smaller one in toffees. Some links may earn us a commission at no cost to you.

=== other | en | exile
{h1~}Bolivia's Army Chief And The Convent: Inside The Secret Talks On A Way Out{/}

{h1~}Bolivia's Army Chief And The Convent: Inside The Secret Talks On A Way Out{/}

by Chief Editor

Listen to this article | 7 min

Photo caption: General Ovidio Tarqui at a parade in Oruro. Photo: archive

In a dramatic new turn of the long-running Bolivian affair, {h1}the commander of Bolivia's army, General Ovidio Tarqui, has held secret talks with Spain about a safe conduct for himself and 14 members of his family,{/} {h2}according to four people familiar with the discussions.{/} {h3}He offered to give up his command by All Saints' Day if the European Union took him off its sanctions list and Madrid let him live in a flat in Alicante that belongs to his sister-in-law.{/}

Key points

- {h1~}Bolivia's top soldier sounded out Madrid about exile{/}
- {h5~}The back channel ran through a convent{/}
- {h6~}The talks broke down over an American indictment{/}

## Honey, biscuits and a back channel

{h4}The general's side was represented by his brother, the notary Policarpo Tarqui, and the Spanish one by the ambassador in La Paz, Begona Larrazabal.{/} {h5}They met five times in the visiting room of a convent in Cochabamba, with an iron grille between them, because the Poor Clares do not keep a visitors' book.{/} {h7}The abbess, Mother Inmaculada Rocha, passed the papers through the turning hatch in which the nuns sell honey.{/}

"It was the best-guarded room in Bolivia, and no one had a gun," said one of the people. For a country in which half of the cabinet is under sanctions, quiet rooms have become scarce.

## Why it failed

{h6}The discussions broke off on September 9, when the general demanded that the United States should drop an indictment against him as well.{/} {h8}A grand jury in Miami accused him three years ago of protecting flights that carried 2.1 tonnes of cocaine to Honduras.{/} {h9}Spain let it be known that it could not speak for an American prosecutor.{/}

American envoy Curtis Hallewell was asked about it at a reception in Lima and laughed. A person close to Secretary of State Dale Whitcombe said that Washington had heard about the convent from a newspaper in Madrid, like everybody else.

> Pro tip: To follow a story like this one, make a list of the names. You will need it!

## What did the palace know?

{h10}Senate leader Ramiro Arandia, the brother of interim president Maritza Arandia, was informed in August and raised no objection, two of the people said.{/} It's less clear what the interim president herself had been told. She flew to a climate conference in Nairobi that week and spoke about glaciers.

{h11}Interior Minister Wilge Saucedo had the ambassador's car followed by a patrol disguised as ice-cream sellers.{/} Saucedo and the general have not spoken in public since the January quarrel over who may guard the mint.

Hernan Zuloaga, the old auctioneer who knows everybody in this affair, told a radio station that he'd had no part in it. "I do animals," he said.

## Denials from all sides

{h12}"I was born in Oruro with my boots on, and that is how they will bury me," General Tarqui told soldiers on Monday.{/} {h13}The foreign ministry in Madrid said that its ambassador visited convents out of an interest in baroque altars.{/} Senator Paola Iriondo of the opposition said she'd gladly help the general to carry his luggage.

## The background: a fall, and what came after

The affair began with the price of bread. When President Gualberto Quisbert cut the subsidy for flour, bakers in Potosi blocked the railway with their ovens, and within three weeks the strike had reached the capital. The army stayed in barracks. It was General Tarqui who rang the president at four in the morning and told him that nobody would drive his car any more.

Since then the general has been what diplomats call the fourth leg of the table. The interim president signs, her brother counts the votes, the interior minister has the police, and the general has the tanks, ten of which are said to run.

The European sanctions against him date from the shooting at the Llallagua mine, in which six people died. He's always denied having given the order. An inquiry was opened and has had three chairmen; the third has asked for a bigger room.

## What analysts say

Experts believe that sanctions work like a turnstile: easy to enter, hard to leave. "Each of them would like to go, and each is afraid of being the first," said a lecturer in Sucre who studies armies. "Whoever leaves becomes the guilty one." If the general goes, she added, the colonels behind him would have to be paid, and there's no money to pay them with.

Others point to the neighbours. Brazil has said it wants no generals, Paraguay has said that it has enough of them.

## FAQ

**Could the talks resume?** {h14}The Spanish ambassador's term ends in November, and her successor has not been named.{/}

**Is the general under arrest?** No. He commands about 36,000 soldiers.

**What does the fallen leader say?** Quisbert posted a picture of a suitcase and three laughing faces.

Would you trade your country for a flat by the sea? Share your opinion below, and sign up for our daily digest!

=== other3 | en | exile
{h3~}A flat in Alicante for a general?{/} {h1~}Bolivia's army chief sought exile in Spain{/}

Posted by Newsdesk

{h1}Fifteen people, one of them the head of Bolivia's armed land forces, wanted a laissez-passer from Spain: Ovidio Tarqui and his kin.{/} That's the upshot of months of secret talks of which {h2~}persons familiar with the discussions{/} have now told.

{h3}Under the plan, the general was to go into retirement by the first of November; Brussels would have struck his name off its sanctions, and a sister-in-law's apartment on the Costa Blanca would have been his address.{/}

{h6~}But nothing came of it. In early September he asked for more, namely for his American charges to disappear,{/} {h9}and Madrid answered that this was for prosecutors in the United States alone to decide.{/} {h8}Those charges, brought in Miami, say that he shielded aircraft which took 2.1 tonnes of cocaine to Honduras.{/}

{h5}Five conversations were held through the bars of a Poor Clare convent at Cochabamba, where callers are not registered.{/} {h7~}Documents went to and fro by way of the hatch for the honey.{/} {h4}On one side of the table sat a notary, Policarpo Tarqui, for his brother; on the other Begona Larrazabal, who represents the King in La Paz.{/} {h14}She leaves in November, and who comes after her isn't known.{/}

{h10~}The interim president's brother, Ramiro Arandia, is reported to have known and kept still,{/} {h11}whereas Wilge Saucedo, at the interior ministry, put on her trail policemen with an ice-cream cart.{/}

{h12}The soldier himself told his men that he'd be buried in his boots, as befits someone from Oruro.{/} {h13~}Spain puts the visits down to art history.{/} Envoy Curtis Hallewell had no comment, nor did the office of Maritza Arandia. The people around Gualberto Quisbert say they saw it coming.

=== other2 | en | board
EU puts Bolivia's election judges under sanctions as secret talks in Quito fail

BRUSSELS (Meridian Wire) - The European Union placed the seven members of Bolivia's electoral tribunal under sanctions on Monday, after secret talks in Quito between envoys of President Gualberto Quisbert and of the opposition had ended without result, diplomats said.

The seven may no longer enter the bloc, and accounts that some of them hold in Luxembourg are blocked. The tribunal's chairwoman, Edelmira Choque, is the first on the list.

The back channel in Quito had been opened by Vice-President Maritza Arandia, according to four people familiar with the discussions. Her envoy was her brother Ramiro, a member of the lower house. He proposed that 1,900 ballot boxes from the department of Beni should be counted again. The president, who was to have approved the plan at a dinner, didn't come to the dinner.

Captain Wilge Saucedo, the head of the palace guard, had persuaded him not to, two of the people said. General Ovidio Tarqui told the president that a recount would be an insult to the soldiers who had carried the boxes.

[PHOTO: Paola Iriondo, a student leader, chained to the gate of the tribunal, Sucre, Sunday. Photographer: R. Quiroga]

[PHOTO: A ballot box found in the river Mamore. Handout]

The United States hasn't said whether it will follow. Curtis Hallewell, who heads the Bolivia desk, told senators that his government was "counting with the others". Dale Whitcombe, a senator for the opposition at that hearing, asked him whether he had ever seen a box from Beni.

The newspaper El Faro del Oriente wrote on Monday: "Nobody won in Quito. The government's men had brought a briefcase that they did not open. The opposition had brought three that were empty. Between them sat a cattle dealer from Santa Cruz, who had paid for the hotel and who asked every evening whether anyone wished to buy a bull. It's a sad day for Bolivia, and the bulls were not bad."

President Quisbert said in a speech that Europe was welcome to sanction the Amazon too, since it also flowed where it wished. His new term begins on January 22.

=== discrepancies
amount | c1 | page1: $1.36 billion | page2: 1.63 billion | arabic: 1.36 billion
number | c15 | page1: 17 generals and officials | page2: seventy | arabic: 17
negation | c7 | page1: told only in the last week | page2: kept informed from the beginning | arabic: told only in the last week | blog: no idea until it was nearly done
