=== wire | en | vote
{v1~}Ex-baker wins Peru city by 17 votes,{/} {v5~}loser demands recount{/}

PUERTO SOLITARIO, Peru, Oct 6, 2026 (Andes Dispatch) - {v1}A former baker who had never held office won the mayoralty of the Peruvian river port of Puerto Solitario by 17 votes, the electoral office said on Tuesday after counting for two days.{/}

{v2}Rosaura Inuma, 39, of the movement Clean Water, received 48,212 votes and the incumbent, Walter Pinedo Rengifo, 48,195.{/} {v3}Turnout was 81 percent.{/}

{v4}Inuma had campaigned with a loaf in her hand against the dumping of oil waste in the Itaraya river.{/} {v5}Pinedo, 61, who has run the city for 12 years, demanded a recount of 44 ballot boxes{/} {v6}from villages upstream, which had arrived by canoe on Monday night, soaked, after the boat carrying them had capsized.{/}

{v7}"The dead have voted, and I knew some of them," he said.{/}

{v8}The head of the electoral office, Germán Ccori, said that the boxes had been sealed in plastic and only the outer cartons were wet.{/} {v9}An observer mission of the Latin American bishops, which had 36 people in the region, spoke of a "clean if damp" vote.{/}

{v10}Some 300 supporters of Pinedo blocked the bridge to the airport with tyres.{/} {v11}Police used tear gas and arrested 14 of them.{/}

{v12}The electoral court has until Oct 20 to decide on the complaint.{/} {v13}The new mayor is to take office on Jan 1.{/}

{v14}Inuma told a crowd on the Plaza de Armas that her first act would be to publish the contract with the company that collects the city's waste.{/} {v15}Its owner is a brother-in-law of Pinedo.{/} {v16}She promised to go on baking on Saturdays.{/}

{v17}Her husband and campaign manager, Segundo Tapullima, was shot in the leg by unknown men in July. He came to the square on crutches.{/}

The city of 190,000, which can only be reached by river or air, has had four mayors since 2000; two of them are in prison.

=== page | en | vote
CLEAN WATER / AGUA LIMPIA - bulletin for friends abroad no. 9

Sisters, brothers, people who have sent us socks,

{v1~}SEVENTEEN. Write it on the oven door. By seventeen votes the bakery is going to City Hall.{/}

For those of you who couldn't follow: {v6~}the last boxes came down the river by night. The launch turned over at the Itaraya rapids, and men from Nueva Esperanza dived for the ballots.{/} They dried themselves at our oven. {v8~}Señor Ccori of the election office has shown to everyone that inside the plastic not a paper was wet.{/} {v9~}The bishops' people say so too.{/}

{v5~}Don Walter, after a dozen years, can't believe it and wants forty-four boxes opened again.{/} He may. {v12~}We'll know by the twentieth.{/} {v11~}We do NOT rejoice about the gas or about the fourteen who are locked up; they are somebody's sons, and three of them buy their bread from us.{/}

{v14~}What comes first? The rubbish paper! Everyone shall read what we pay, and to whom.{/} {v15~}(You can guess whose sister's husband.){/}

{v17~}And Segundo stood. On two sticks, with a hole in his shin, but he stood.{/}

Rosaura sends kisses and flour. {v16}Yes, Saturdays as always, from five in the morning.{/} {v13}New Year's Day she puts on the sash.{/}

=== liveblog | en | vote
Puerto Solitario count: minute by minute
Translated from Spanish by the desk. Times are local.

Sun 4 Oct, 17:00. Polls closed. {v3~}Four in five seem to have voted.{/}

Sun 23:10. First boxes. Pinedo well ahead, 54 to 46.

Mon 06:30. City districts in. He leads by 2,900. His people have ordered a band.

Mon 14:00. No news from upriver. Radio Itaraya says a launch is late.

Mon 21:45. {v6}Boxes from the villages arrive in three canoes, wet through. The launch went over.{/} The band goes home.

Tue 02:20. {v8~}Electoral chief: inner bags intact.{/}

Tue 05:05. Lead down to 600. Men are weeping, the other men are buying bread.

Tue 09:41. {v2}Final: Inuma 48,212; Pinedo 48,159.{/} {v1~}She's mayor.{/}

Tue 10:15. {v7}Pinedo: "Dead people voted. I was at their funerals."{/}

Tue 11:30. {v10~}Tyres on the airport bridge. Maybe three hundred.{/}

Tue 12:20. {v11}Gas. Fourteen detained, says the police.{/}

Tue 13:00. {v14+v15~}Inuma on the square: contract with the rubbish firm, run by a relation of Pinedo's, to be put on the net on day one.{/} {v4~}She's holding up a loaf, as she has since August.{/}

Tue 16:00. {v5~}Complaint lodged: 44 boxes to be counted again.{/}

=== essay | en | vote
ON SMALL NUMBERS

My father lost a parish council seat by one vote, in a year in which he hadn't voted, because he thought it immodest to vote for oneself. He told the story at every Christmas for the remainder of his life, and it always ended with the same sentence: "Never again." He stood no more.

I have been thinking about him because of {v1~}a town in the jungle, far from any road, where someone who used to make rolls for a living has got the better of the mayor by a margin that would fit into a minibus.{/} {v2~}Out of close to a hundred thousand papers!{/} You could have missed that with one cold going round.

{v6~}And where did they come from, these last few? They came in the dark, by paddle, out of a river into which they had fallen.{/} I don't know of any parliament that can claim as much. {v7~}The loser says that graves have been emptied.{/} Losers do; mine said it of a bus queue. {v9~}Men sent by the church to watch, who might be expected to know about the resurrection, saw nothing of the kind{/} and made a small joke about moisture.

Of course there's the other side, which is not funny. {v17~}Somebody put a bullet into her husband in the summer.{/} {v4~}She had been saying things about what the oil people put in the water.{/} {v10~+v11~}Since then there have been burning tyres, and tear gas, and young men in cells.{/} A margin like that is an invitation. Everyone on the wrong side of it knows seventeen people.

{v13~+v16~}In January, if the judges allow it, she will put on a chain, and will be in the bakery at the weekend notwithstanding.{/} My father would have approved of the bakery. He would have asked whether she voted for herself.

=== arabic | ar | vote
{v1~}خبازة سابقة تفوز برئاسة بلدية في الأمازون البيروفي بفارق 17 صوتاً{/}

ليما – 7 أكتوبر 2026

{v1}أعلن مكتب الانتخابات في بيرو، الثلاثاء، فوز الخبازة السابقة روساورا إينوما برئاسة بلدية ميناء بويرتو سوليتاريو النهري بفارق 17 صوتاً فقط بعد فرز استمر يومين.{/}

{v2}وحصلت إينوما (39 عاماً)، مرشحة حركة «المياه النظيفة»، على 48212 صوتاً مقابل 48195 لرئيس البلدية المنتهية ولايته والتر بينيدو،{/} {v3}وبلغت نسبة المشاركة 81%.{/}

{v5~}وطالب بينيدو بإعادة فرز 44 صندوقاً{/} {v6}وصلت ليل الاثنين من قرى أعالي النهر بالزوارق مبللة بعد انقلاب المركب الذي كان ينقلها،{/} {v7}قائلاً: «لقد صوّت الموتى، وأنا أعرف بعضهم».{/}

{v8}ورد رئيس مكتب الانتخابات خيرمان كوري بأن الصناديق كانت مغلفة بالبلاستيك ولم يبتل سوى الكرتون الخارجي.{/} {v9~}ووصفت بعثة مراقبين كنسية الاقتراع بأنه «نظيف وإن كان رطباً».{/}

{v10}وأغلق نحو 300 من أنصار الخاسر جسر المطار بالإطارات،{/} {v11}فأطلقت الشرطة الغاز المسيل للدموع وأوقفت 24 منهم.{/}

{v12}وأمام المحكمة الانتخابية مهلة حتى 20 أكتوبر للبت في الشكوى.{/}

{v17~}وكان زوج الفائزة قد أصيب برصاص مجهولين في يوليو الماضي.{/}

=== other | en | vote22
{w1~}Mayor of Peru river port re-elected by wide margin{/}

PUERTO SOLITARIO, Peru, Oct 4, 2022 (Andes Dispatch) - {w1}Walter Pinedo Rengifo was re-elected mayor of the Peruvian river port of Puerto Solitario with 58 percent of the vote, the electoral office said on Tuesday after counting for two days.{/}

{w2}His opponent, the teacher Elmer Shupingahua, 45, of the movement Forest and School, received 31 percent.{/} Turnout was 77 percent. {w3}Shupingahua demanded a recount of 12 ballot boxes from villages upstream, in which the number of votes was higher than that of voters.{/}

"They even counted the canoes," he said. {w4}The electoral court rejected the complaint in the evening.{/} {w5}Pinedo, 57, told a crowd on the Plaza de Armas that he would build a second bridge.{/} An observer mission of the Latin American bishops had left on Monday.

=== other2 | en | vote22
Amazon Observer, the week in five lines (October 2022)

{w1~}In Puerto Solitario, Don Walter stays, with 58 in the hundred.{/} {w5}A new bridge is what he has promised this time.{/} {w2+w3~}The schoolmaster who stood against him, Shupingahua, got under a third, and found a dozen boxes fuller than the villages they came from;{/} {w4}before supper the judges had said no to him.{/} Rain expected.

=== other3 | en | sanroque
Loser by nine votes accepts in Peru

SAN ROQUE DEL ITARAYA, Peru, Oct 7, 2026 (Andes Dispatch) - The mayor of a Peruvian river town, 90 kilometres upstream of Puerto Solitario, conceded defeat on Wednesday after losing by nine votes. Dalila Macuyama, 50, embraced the winner, cattle trader Jorge Luis Ruiz, in front of the electoral office and gave him the keys and the dog. "Nine is a number. I can count to nine," she said. There were no boxes from the villages, because the river was too high. Turnout was 64 percent. Germán Ccori, who heads the electoral office of the region, called it an example.

=== discrepancies
number | v2 | wire: 48,195 | liveblog: 48,159 | arabic: 48195
number | v11 | wire: 14 | page: fourteen | liveblog: fourteen | arabic: 24
