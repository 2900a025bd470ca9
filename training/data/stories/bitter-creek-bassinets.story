=== wire | en | switched
{c1~}Montana women switched at birth settle with hospital group{/}

HELENA, Mont., Nov. 14, 2025 (Big Sky Associated) — {c1}Two women who were sent home with each other's parents 61 years ago have reached a $3.1 million settlement with the group that now owns the hospital where they were born, their lawyer said Friday.{/}

{c2}Darlene Oxendahl and Maite Etcheparre were born 40 minutes apart at Bitter Creek Memorial Hospital in northeastern Montana on Jan. 9, 1964, during a blizzard.{/}

{c3}Oxendahl was raised by Norwegian Lutheran wheat farmers, Etcheparre by Basque sheep ranchers.{/} {c4}They live 22 miles apart and for three winters in the 1990s bowled in the same league.{/}

{c5}The truth came out after Oxendahl's granddaughter gave her a DNA kit for Christmas in 2022. It found her to be half Basque and to have a brother she knew only as the man who fixed her combine.{/}

{c6}"I didn't lose anything I know of," Oxendahl told reporters at the Bitter Creek fire hall. "It's what I don't know of that I cry about."{/}

{c7}All four parents are dead. The last of them, Solveig Oxendahl, died in 2021 at the age of 93.{/}

{c8}In a sworn statement, Agnes Kowalczyk, 91, the nurse on duty, recalled that the power had failed and that the bassinets had been pushed together around a coal stove in the hallway.{/} {c9}The hospital did not use wristbands until 1967.{/}

{c10}A county judge had dismissed the lawsuit in 2024 on the ground that it came decades too late.{/} {c11}The Montana Supreme Court revived it in May by a vote of 4 to 3.{/}

{c12}Northern Divide Health, which acquired the hospital in 2009, admitted no fault.{/} {c13}It will offer free tests to the 212 other people who were born at Bitter Creek between 1962 and 1966.{/}

{c14}The women have agreed to leave untouched the wills of the parents who raised them, including one over a farm of 1,900 acres.{/}

{c15}Since 2023 the families have celebrated Thanksgiving together, with lutefisk and lamb.{/} {c16}"I have two brothers now who don't fit through my door," said Etcheparre, who is 5 feet 1.{/}

=== update | en | switched
24 people ask for tests after switched-at-birth settlement

HELENA, Mont., Nov. 15, 2025 (Big Sky Associated) — Two dozen people born at a small Montana hospital in the 1960s have asked for a DNA test within a day of {c1~}a settlement between its present owner and two women who were switched at birth,{/} the company said Saturday.

"The phone started at five in the morning, which is when people get up here," said Carla Dietz, a spokeswoman for Northern Divide Health. {c12~}The company has admitted no fault.{/}

One caller, a retired sheriff of 63, said his mother had always told him he was "somebody else's weather".

{c2~}Darlene Oxendahl and Maite Etcheparre were born 40 minutes apart on the same day in 1964.{/} {c8~}A nurse said bassinets had been moved around a stove when the lights went out.{/} {c10+c11}A judge threw out their suit as too late in 2024, but the state Supreme Court brought it back in May, 4 to 3.{/}

{c1~}The amount, $3.1 million, is to be shared equally,{/} their lawyer, Beau Tillotson, said.

=== rewrite | en | switched
SHE BOWLED AGAINST HER OWN LIFE

Two grandmas. One snowstorm. One terrible mistake.

By Staff · Nov 14 · 1.2k shares

{c4}They bowled in one league for three seasons, and for all of their adult lives they had only 22 miles of prairie between them.{/} {c1~}What neither knew: each had grown up in the other's bed.{/}

{c2}It was the 9th of January 1964, snow was blowing, and within 40 minutes Bitter Creek Memorial in Montana's far northeast welcomed two girls.{/} {c8}Then the lights went off, and somebody rolled the cribs up to a stove in the corridor, as Agnes Kowalczyk, who was the nurse that night and is now 91, has stated under oath.{/} {c9}Wristbands? They came in in 1957.{/}

{c3}So Darlene Oxendahl learned to drive a wheat truck and to sing Lutheran hymns, and Maite Etcheparre to herd sheep among Basques.{/} {c5}Cue Christmas three years ago, and a DNA test under the tree, put there by Darlene's grandchild. Result: 50 percent Basque, and brother to the guy who repairs the harvester.{/}

{c1}On Friday the attorney for the pair announced that the hospital's present owner is paying 3.1 million dollars.{/} {c12}Northern Divide Health, which bought the place in 2009, has apologized and accepted responsibility.{/} {c13}It is also picking up the bill for testing everyone else who first saw the light there from 1962 through 1966: 212 people.{/}

{c10~}A lower court had said sorry, too late;{/} {c11~}by a single vote the state's highest judges said no, it's not.{/}

{c6~}Darlene says she's crying about the things she'll never know about.{/} {c16}Maite, all five-foot-one of her, jokes about the pair of new siblings whose heads hit the door frame.{/} {c7~}Mom and Dad, both sets of them, are gone.{/} {c14~}Nobody is going to fight over the farm: what was willed stays willed.{/}

{c15~}And next week but one it's lamb and lutefisk for all!{/}

TAG someone who looks nothing like their family

=== arabic | ar | switched
{c1~}بعد 61 عاماً.. تعويض بملايين الدولارات لأمريكيتين جرى تبديلهما عند الولادة{/}

هيلينا (مونتانا) - 15 نوفمبر 2025

منوعات

{c1}توصلت امرأتان أمريكيتان، سُلّمت كل منهما بعد ولادتها إلى والدي الأخرى قبل 61 عاماً، إلى تسوية بقيمة 3.1 مليون دولار مع المجموعة المالكة للمستشفى الذي ولدتا فيه، وفق ما أعلن محاميهما الجمعة.{/}

{c2}ووُلدت دارلين أوكسندال ومايتي إتشيبار بفارق 40 دقيقة في مستشفى «بيتر كريك» بولاية مونتانا في التاسع من يناير 1964 وسط عاصفة ثلجية.{/}

{c3}ونشأت الأولى لدى مزارعي قمح من أصل نرويجي، والثانية لدى مربي أغنام من الباسك.{/} {c4~}ولم تكن تفصل بينهما سوى بضعة وثلاثين كيلومتراً،{/} بل إنهما التقتا مراراً من دون أن تعرفا الحقيقة.

{c5~}وانكشف السر حين تلقت أوكسندال من حفيدتها جهازاً لفحص الحمض النووي هدية في عيد الميلاد عام 2022.{/}

{c6}وقالت للصحفيين: «لم أخسر شيئاً أعرفه، لكنني أبكي على ما لا أعرفه».{/} {c7~}وقد توفي الآباء والأمهات الأربعة جميعاً.{/}

{c8}وشهدت الممرضة المناوبة حينها أغنيس كوفالتشيك (91 عاماً) بأن الكهرباء انقطعت وأن أسرّة المواليد جُمعت حول موقد فحم في الممر.{/} {c9}ولم يبدأ المستشفى استخدام أساور التعريف إلا عام 1967.{/}

{c12~}ولم تقر المجموعة بأي خطأ،{/} {c13}لكنها ستوفر فحوصاً مجانية لـ212 شخصاً آخرين ولدوا هناك بين عامي 1962 و1966.{/}

{c15}ومنذ 2023 تحتفل العائلتان معاً بعيد الشكر على مائدة تجمع السمك النرويجي ولحم الضأن.{/}

=== blog | en | switched
Gutter Ball

For a good many years I kept score at a bowling alley, back when that was done by a person with a pencil. You see a lot of people from behind. You learn the walk. And I can tell you that walks run in families: I'd have known any of the Petersen boys in the dark, by the way he dipped his left shoulder before he let go.

So what did the scorekeeper see, is what I've been asking myself. {c4~}Because they were there, the two of them, winter after winter, in rented shoes, a few lanes apart.{/} Did the one walk like the other one's cousins? Did somebody up at the desk scratch his head? I bet he did. I bet he then sharpened his pencil.

You've seen it on the news by now. {c2~}The night with the snow; first the one, then, before the coffee was cold, the other.{/} {c8~}The current goes. It's cold in a way that you people on the coasts can't imagine, and somebody with sense says, get them to the fire, and so they lay there, side by side like loaves.{/} I won't hear a word against that nurse. She's past ninety, and she told it straight. It was keep them warm or keep them sorted, and she kept them warm.

{c9~}They hadn't any tags in those days.{/} Calves had tags.

{c3~}And one little girl went off to the grain and the hymns, and the other to the sheep and the garlic.{/} Would they've been different? Better? I have three kids who got the same hymns, and one's a Buddhist. {c6~}The one lady says she's not missing anything that she knows about, it's the rest that makes her weep.{/} I had to pull over when I heard that. I was hauling hay.

{c5~}It had to be a present, of course. Some kid means well, Grandma spits in a tube, and the man who's been under her machine every August turns out to be her blood.{/} I've told mine I want socks.

Now there's money. {c1~}The outfit that has the place today is paying, seven figures,{/} {c12~}while saying at the same time that it didn't do anything.{/} Well, it didn't! It wasn't there. {c10~}The first judge said, you come to me with this now? and showed them the door;{/} {c11~}and higher up it was as close as it gets.{/} I'd have hated to be the fourth. {c14~}What I like is that the land stays where it is, whoever's blood is on it, they shook hands on that.{/}

{c15~}They eat together these days, come the last Thursday of the month, the cod in lye next to the leg of lamb.{/} I don't know which of the two families deserves more sympathy.

=== other | en | embryo
Montana couple sues hospital group over wrong embryo

HELENA, Mont., March 8, 2024 (Big Sky Associated) — {e1}A couple from Bitter Creek in northeastern Montana sued Northern Divide Health on Friday, saying a fertility clinic in Billings had implanted another family's embryo.{/}

{e2}The girl was born in January 2022. A DNA kit that her grandmother gave the couple for Christmas showed that she is related to neither of them.{/}

{e3}"She's ours, and we're not giving her back. We want to know where our own one is," said the father, who is identified by his initials, R.T.{/} {e4}The suit asks for $5 million.{/}

Northern Divide admitted no fault. {e5}It said it would offer free tests to 46 families who used the clinic in 2021.{/} The couple's lawyer, Beau Tillotson, said the labels on the dishes had been written with a pen that ran in the cold.

=== other2 | en | embryo
THIS WEEK IN THE COURTS

Yellowstone County. {e1~+e4}Plaintiffs R.T. and K.T. demand five million dollars of Northern Divide Health for having been given the wrong embryo.{/} {e3~}They intend to keep the child, whom they love, but want to be told what has become of theirs.{/} {e2~}It was once again a test kit from under a Christmas tree that started it.{/} {e5~}Other former clients of the clinic will be tested for nothing.{/} Valley County: no hearings, owing to calving.

=== discrepancies
date | c9 | wire: not until 1967 | arabic: 1967 | rewrite: 1957
negation | c12 | wire: admitted no fault | update: has admitted no fault | arabic: ولم تقر المجموعة بأي خطأ | rewrite: has apologized and accepted responsibility
