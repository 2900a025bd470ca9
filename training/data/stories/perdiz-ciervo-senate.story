=== wire | en | ocariz
ASUNCION, Aug 24, 2027 (Litoral News) - {c1}Paraguay's Senate removed Vice President Marta Ocáriz from office on Tuesday{/} {c2}over an airstrip on her family's ranch from which cocaine was flown out.{/}

{c3}The vote was 31 to 12, one more than the two thirds required;{/} {c4}two senators abstained.{/} {c5}Ocáriz, who denies having known of the strip, left the building by a side door before the count.{/}

{c6}She is the first holder of the post to be impeached.{/} {c7}Congress has 30 days to elect a successor,{/} {c8}and until then the president of the Senate, Hugo Franco Ibarrola, will stand in for President Celso Bareiro when he is abroad.{/}

{c9}Attorney General Teresita Villalba said that Ocáriz's brother Fabián was being sought in Bolivia.{/} {c10}The U.S. ambassador, Carlton Weyerhaus, whose embassy had withdrawn her visa in July, called the vote "a matter for Paraguayans".{/} {c11}Her lawyers said they would turn to the Supreme Court.{/}

=== rewrite | en | ocariz
{c1~+c2~}The grass runway that grounded a vice president{/}

RÍO ABAJO REVIEW
Words: Imogen Katzenbach in Asunción
24 August 2027 | Reading time: 5 min

{c12}You could see it from the moon, said Lourdes Acosta Candia, the Liberal who led the case for the prosecution:{/} {c13}1,200 metres of mown grass in the middle of the Chaco, straight as a ruler, with a windsock.{/} {c5~}Marta Ocáriz could not see it from the veranda, or so she has claimed all winter.{/} {c1}On Tuesday evening the senators declined to take her word for it, and put an end to her vice presidency.{/}

{c3~}Thirty-one of them wanted her gone. Thirty would have done.{/} {c14}Seven of the thirty-one belong to her own Colorado Party, to the wing that is loyal to President Celso Bareiro.{/} {c15}Before the session, which lasted 14 hours, she'd called them "the choir boys".{/} {c3~}A dozen stood by her{/} {c4}and a pair withheld their vote.{/} {c5~}She did not stay for the arithmetic; an usher held open a small door to the lane behind the palace.{/}

{c6}Paraguay has dismissed two presidents by this procedure in its democratic years, but never yet a deputy of one.{/}

The facts, as far as they're undisputed, are these. {c16}Last May an anti-drug unit landed two helicopters at La Perdiz, an estate of 9,400 hectares west of Mariscal Estigarribia.{/} {c17}In a shed for salt licks they came upon 1.8 tonnes of cocaine; beside it stood a Cessna with Bolivian markings, with the engine still warm.{/} {c18}The land has belonged to the Ocáriz family since 1934.{/} {c19}It has been let for six years to Chaco Sur Granos, a company of the Mennonite grain dealer Dirk Hiebert.{/} {c20}"I rent the pasture. I don't rent the sky," Hiebert told the senators, in the shortest testimony of the day.{/}

That left the brother. {c21}Fabián Ocáriz managed the house at La Perdiz and paid the man who mowed,{/} {c9}and is now being looked for in Brazil, according to the attorney general, Teresita Villalba.{/} {c22}He has written his sister a letter of four lines, which she read aloud: he begs her pardon, and asks her to feed the dogs.{/}

{c10~}Washington had made its mind up earlier. Ambassador Carlton Weyerhaus took away her visa in July.{/} {c10~}On Tuesday he preferred to talk of the sovereignty of others.{/}

What happens next is in the hands of Congress, {c7}which must pick somebody new within a month.{/} {c8~}In the meantime Hugo Franco Ibarrola, who presides over the Senate and over very little else, moves one chair closer to the presidency.{/} {c23}Bareiro himself, opening a bridge in Ciudad del Este, remarked that he had had a vice president "for four years and one Tuesday".{/}

{c24}Until the helicopters came, Ocáriz, a vet of 58, had led every poll for next year's presidential race.{/} {c11~}She has not ruled out an appeal to the highest court.{/} {c25}Outside, some 2,000 small farmers from Caaguazú had been drumming for her since dawn.{/} They went on for an hour after there was nobody left to hear it, {c32}and then they swept the square.{/}

What no one could tell your correspondent was who bought the windsock. It is exhibit 31, and it is from a shop in Oklahoma.

SUBSCRIBE to the Review and get the winter issue free

=== arabic | ar | ocariz
باراغواي.. {c1~}مجلس الشيوخ يعزل نائبة الرئيس{/} {c2~}بسبب مهبط للمخدرات{/}

أسونسيون – 25 آب/أغسطس 2027

{c1}أقال مجلس الشيوخ في باراغواي أمس الثلاثاء نائبة الرئيس مارتا أوكاريز،{/} {c2}على خلفية مدرج طائرات في مزرعة عائلتها استُخدم لتهريب الكوكايين.{/}

{c3}وصوّت 31 عضواً لصالح العزل مقابل 12، أي بزيادة صوت واحد على أغلبية الثلثين المطلوبة،{/} {c4}فيما امتنع عضوان عن التصويت.{/} {c6}وهذه أول مرة يُعزل فيها من يتولى هذا المنصب.{/} {c5}وغادرت أوكاريز، التي تنفي علمها بوجود المدرج، المبنى من باب جانبي قبل فرز الأصوات.{/}

{c16~}وكانت وحدة لمكافحة المخدرات قد داهمت في مايو الماضي مزرعة «لا بيرديس» في إقليم تشاكو،{/} {c17~}وضبطت 1.8 طن من الكوكايين وطائرة صغيرة.{/} {c19}والمزرعة مؤجرة منذ ست سنوات لشركة «تشاكو سور غرانوس» المملوكة لتاجر الحبوب ديرك هيبرت،{/} {c20}الذي قال أمام المجلس: «أستأجر المرعى ولا أستأجر السماء».{/}

{c9}وأعلنت المدعية العامة تيريسيتا فيالبا أن البحث جارٍ في بوليفيا عن فابيان، شقيق أوكاريز.{/}

{c7}وأمام الكونغرس ثلاثون يوماً لانتخاب خلف لها.{/} {c23~}واكتفى الرئيس سيلسو باريرو بالقول إنه حظي بنائبة «أربع سنوات وثلاثاء واحداً».{/} {c10~}أما السفير الأمريكي كارلتون ويرهاوس فوصف التصويت بأنه «شأن يخص أبناء باراغواي».{/}

{c24}وأوكاريز، وهي طبيبة بيطرية في الثامنة والخمسين، كانت تتصدر استطلاعات الرأي للانتخابات الرئاسية في العام المقبل.{/} {c11}وأكد محاموها أنهم سيلجؤون إلى المحكمة العليا.{/}

=== blog | en | ocariz
The Tereré Papers, no. 88

There's a thing about straight lines. Nature does not make them, the Jesuits made very few, and the man who laid the tiles in my bathroom made none at all. When, in the country where I live, somebody comes across a line that is straight for longer than a football pitch, he should ask himself what it is for.

{c13~+c12~}This one was more than a kilometre long. From another planet, said the lady who wanted her head.{/} {c5~}From the porch, no, said the lady whose porch it was.{/} I have a sister-in-law who doesn't see dust. I would not say that she lies.

I listened to the whole thing on the radio, on the terrace, with a blanket, since August here is a month with two faces. {c15~}Fourteen hours!{/} My battery gave out at eleven of them and I knocked on my neighbour's door. He is of the other party and gave me soup. In what other republic does one eat soup with the enemy while they count? {c3~}They counted to thirty-one, and they'd have needed one less.{/} He said: that's what I call waste.

{c20~}The only phrase of the day which I would put on a tea towel came from the gentleman with the wheat, he of the pasture and the sky.{/} It has a Psalm in it somewhere. {c22~}But what I took home, what kept me from sleep, were the dogs. A man is on the run, with half the continent after him; he's got four lines to say farewell in, and one of them is about their bowls.{/} You may call me sentimental. I have three of my own, and a cat who presides.

Do I think that she knew? I think that to know is a verb with a great many tenses. I knew, in that sense, that my uncle had a second family in Encarnación. We sent them panettone. It's possible for a whole clan to mow around a thing for years, and to be truly surprised when it is called by its name.

What worries me is rather how happy everyone was. {c23~}The chief was off cutting a ribbon, and made a little joke with a weekday in it.{/} {c14~}Her own people, seven of them, had sung along.{/} In the old days we did it with tanks, it was a good deal noisier, and you knew at least when to go indoors.

{c32+c25~}Afterwards the drummers took brooms and cleaned up after themselves.{/} Nobody filmed that. I have it from my neighbour, who'd gone down to jeer, and carried a dustpan.

More papers: On soup | On bridges that lead to other bridges | The cat presides

=== update | en | ocariz
{c26}Former vice president Ocáriz asks Paraguay's top court for her job back{/}

ASUNCION, Aug 25 (Litoral News) - {c26}Marta Ocáriz asked Paraguay's Supreme Court on Wednesday to declare void the session that had cost her the vice presidency,{/} {c27}arguing that one of the senators who voted against her was not in the country.{/}

{c28}In a petition of 61 pages her lawyers say that Óscar Denis Riquelme cast his vote by telephone from a hospital in São Paulo.{/} {c3~}Without it, the accusation would have fallen to 30 votes, which is just enough,{/} so that even the court's own clerks wondered aloud what was to be gained.

{c1~}Ocáriz was dismissed on Tuesday night{/} {c2~}for a runway in the Chaco that drug smugglers had used.{/} {c16~}It was discovered in June when police flew to her family's ranch.{/} {c9~}Her brother is at large.{/} {c19~}The tenant, the grain dealer Dirk Hiebert, has not been charged with anything.{/}

{c29}Attorney General Teresita Villalba said that she would ask for the former vice president's telephone.{/} The president of the Senate, Hugo Franco Ibarrola, defended the session as "flawless, and in any case finished". {c7~}A successor has to be chosen within 30 days;{/} President Celso Bareiro is said to favour his minister of public works.

Lourdes Acosta Candia of the Liberals, {c12~}who had told the chamber that the strip could be seen from the moon,{/} said that she hadn't been on the moon either but that she trusted the instruments. {c10~}Ambassador Carlton Weyerhaus of the United States, which revoked Ocáriz's visa last month,{/} was not available.

(Reporting by L. Quevedo; editing by M. Stroessel-Pane)

=== villalba | en | villalba
ASUNCION, Aug 12, 2027 (Litoral News) - {h1}Paraguay's Senate on Thursday refused to remove Attorney General Teresita Villalba from office over messages in which she warned a cattle baron of a raid.{/}

{h2}The vote was 24 to 19, six short of the two thirds required;{/} {h3}one senator abstained and one was asleep.{/} {h4}Villalba, who says the messages are forged, left the building by the front steps and thanked the ushers.{/}

She would have been the third holder of the post to be impeached since 1992. {h5}The accusation, signed by 44 deputies, concerned nine messages sent in April from a telephone registered in her name to Rufino Cantero, who owns slaughterhouses in Concepción.{/} {h6}Cantero was not at home when the police came; the coffee was on the table.{/}

{h7}"You could hear the forger sweat," said Lourdes Acosta Candia, the Liberal senator, who had been expected to lead the case against Villalba and instead spoke for her.{/} The session lasted nine hours.

{h8}An expert from the University of Campinas told the senators that the times shown on the messages belonged to another time zone.{/} {h9}The grain dealer Dirk Hiebert, whose name occurs in one of them, testified that he did not own a telephone after 8 p.m.{/}

Villalba's supporters, mostly young lawyers, had hung a banner from the cathedral. {h12}Vice President Marta Ocáriz, who presides over joint sittings of Congress but not over the Senate, followed the debate from the gallery with a thermos.{/} Hugo Franco Ibarrola, the president of the Senate, twice had the gallery cleared of people who were not her.

{h11}President Celso Bareiro, at a cattle show in Mariano Roque Alonso,{/} said that he respected every power of the state, "and some of them I even understand". {h10}The U.S. ambassador, Carlton Weyerhaus, whose embassy had financed a new laboratory for her office in July, called the outcome "good news for forensic science".{/}

Villalba's term ends in March 2029.

Photo: Ushers on the steps of the Senate. Related: Frost spares the maté harvest

=== villalbarewrite | en | villalba
{h1~}Attorney general survives by a whisker that was not a whisker{/}

By our man on the Paraguay River, August 13

{h7~}The prosecutor turned out to be the best witness for the defence. Lourdes Acosta Candia rose on Thursday to demand that a head should roll, and sat down again having demanded that it shouldn't.{/}

{h1~}So Teresita Villalba goes on as attorney general of Paraguay,{/} {h2~}there being just 24 senators for throwing her out, where 30 were called for;{/} {h2~}nineteen were against.{/} {h3}Of the remaining two, one chose not to choose and one had nodded off.{/} {h4~}She went out by the front way, with a word for the doormen.{/}

{h5}The deputies, 44 of them, had charged her with tipping off Rufino Cantero, a slaughterer in the north, in seven text messages in April.{/} {h6~}By the time the squad arrived, there was only his coffee.{/} {h8~}They're fakes, though, and bad ones: the clock on them runs on somebody else's time, as a Brazilian specialist pointed out.{/} {h9}Dirk Hiebert, who sells grain and figures in one, let the house know that after eight in the evening he is not to be reached by phone at all.{/}

{h10~}Carlton Weyerhaus was pleased, Washington having just paid for her lab.{/} {h11~}President Celso Bareiro was among bulls.{/} {h12~}Marta Ocáriz, the vice president, drank something hot and said nothing,{/} and Hugo Franco Ibarrola, in the chair, wielded his bell like a man who has been promised a bigger one.

What will come of it? In this town a failed impeachment is regarded as a rehearsal. The props are not thrown away. One looks round the gallery, at the faces, and wonders for whom the next one has been booked.

Tags: Senate, forgery, coffee

=== canteens | en | canteens
Vice president survives vote in Paraguay's Senate

ASUNCION, Nov 7 (Litoral News) - Paraguay's Senate on Tuesday rejected the impeachment of Vice President Marta Ocáriz over a contract for school meals, three months after she took office.

The vote was 22 in favour and 21 against, eight short of the two thirds required; two senators were absent. Ocáriz, who denies having favoured a firm of her late husband's partner, wept briefly in the chamber and then handed round mandarins from her garden.

The contract, worth 86 billion guaranies, was for 41,000 lunches a day in the department of San Pedro, where many children were served a soup that a laboratory described as "predominantly water". It was awarded without a tender while Ocáriz was the department's governor.

"She has fed the children with promises and the promises with noodles," said Lourdes Acosta Candia, a Liberal deputy. It was the Chamber of Deputies that brought the charge, with the votes of the Liberals and the left.

Ocáriz's colleagues in the ruling Colorado Party voted for her to a man. Hugo Franco Ibarrola, who was elected to the Senate this year, called the accusation "a third course that nobody had ordered". President Celso Bareiro had spent the day on the telephone, two senators said.

The noodles were supplied by the mill of Dirk Hiebert in Filadelfia. He told the newspaper Última Tarde that they had been good when they left him.

A prosecutor, Teresita Villalba, is conducting an inquiry into the former governor's secretary and two cooks. The chargé d'affaires of the United States, Carlton Weyerhaus, said that he had tasted the soup.

It was the second time that a member of the new government had faced such a vote. The minister of the interior had resigned in October before it could be held.

© Litoral News. All rights reserved.

=== discrepancies
place | c9 | wire: Bolivia | arabic: Bolivia | rewrite: Brazil
date | c16 | rewrite: May | arabic: May | update: June
modality | c11 | wire: would turn to the Supreme Court | arabic: will turn to it | rewrite: has not ruled out
number | h5 | villalba: nine messages | villalbarewrite: seven
