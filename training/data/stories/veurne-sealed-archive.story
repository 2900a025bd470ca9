=== page1 | en | settlement
{c1~}Veurne Diocese to Pay €38.5 Million as Abuse Talks End in Tears and Handshakes{/}

By Chief Editor

Listen to this article

Flanders' longest church affair has reached a turning point. {c1}The Catholic diocese of Veurne in western Belgium will pay 38.5 million euros to 214 people who were abused by its priests as children,{/} {c2}under an agreement signed on Friday in a town hall in Diksmuide after eleven months of secret talks.{/}

{c3}Apostolic administrator Lieven Vanderstichel, who signed for the diocese, knelt down before the survivors' spokeswoman, Griet Van Oudenhove, and asked for forgiveness.{/} {c4}"You may get up, but we're not finished," she told him.{/}

> Key points
> - {c1}38.5 million euros for 214 survivors from the diocese.{/}
> - {c5}No hush clause: everybody is free to speak, and older promises of silence are void.{/}
> - {c6}The sealed archive will be opened to three historians.{/}

What is in the settlement?

{c7}Every survivor will receive between 60,000 and 350,000 euros, depending on the gravity and duration of the abuse.{/} {c8}The first payments are due before Easter.{/} {c9}To raise the money the diocese will sell its bishop's palace, two seminaries and 130 hectares of farmland.{/}

{c5}The agreement contains no hush clause and cancels those of all earlier settlements.{/} {c6}The sealed archive in the palace cellar, 412 metres of shelves, is to be handed to three independent historians by September.{/}

{c10}State mediator Hilde Roggeman, who led the negotiations, said that they had nearly failed in November over the archive, not over the money.{/} {c11}According to two people who have seen the draft, the Vatican's envoy, Archbishop Tommaso Reggiori, gave way only after a call from Rome.{/}

Not everyone signed

{c12}Nineteen survivors refused the agreement and will pursue their cases in the courts, said their lawyer, Walid Benachour.{/} {c13}"My clients want a judge, not a cheque," he said.{/}

{c14}Justice Minister Matthieu Delvigne welcomed the settlement and promised that the payments would be free of tax.{/} Cardinal Joris Haegeman, the head of the Belgian bishops, did not attend; he was at a baptism in Mechelen.

Did you know?

The fallen bishop, Rik Opsomer, lives under an assumed name in an abbey in the Ardennes, where he is said to bind books. The Easter tapes, on which he can be heard bargaining with a victim over the price of a kitchen, have been turned into a play. It has been sold out for two seasons.

Will others follow?

{c15}Two more dioceses, Antwerp among them, have asked Roggeman for talks.{/} {c16}Across Belgium, 1,730 people have registered with the national contact point since 2021.{/} Father Ambroos Clarysse, the head of the Brothers of Saint Godelieve, said in a radio interview that his own house was "at prayer about it".

FAQ

When will the money arrive? {c8~}For the first of the survivors, by Easter.{/}

Can a survivor still talk to the press? {c5~}Yes, without any restriction.{/}

Have your say: can money heal? Leave a comment, share this page, and subscribe for daily updates.

=== page2 | en | settlement
{c1~+c9~}A diocese sells its palace to pay the people it failed{/}

28/02/2026

{c9}Gone will be the bishop's residence, gone two colleges for priests and 130 hectares of fields:{/} {c1}that is how Veurne, a diocese on the Belgian coast, intends to find the 38.5 million euros it has promised to 241 victims of its clergy.{/}

{c2}Both sides put their names to the document in Diksmuide on Friday, having negotiated in secret for the better part of a year.{/} {c10}What almost wrecked the talks, in November, was a cellar full of paper rather than cash, recalled Hilde Roggeman, the mediator appointed by the state.{/} {c6}The sealed archive, more than 400 metres long, will now go to three historians from outside the Church, in September at the latest.{/} {c11}Rome had to ring up its own envoy, Tommaso Reggiori, before he would consent, say two people who have seen the draft.{/}

{c7}Depending on what was done to them and for how long, victims are to get anything from 60,000 to 530,000 euros.{/} {c14}The state will not touch a cent of it, Matthieu Delvigne, the minister of justice, assured them.{/} {c8}The first transfers should be made before Easter.{/}

{c5}Nobody will be made to keep silent, and whoever had to sign a promise of silence in the past is released from it.{/}

{c3~}Lieven Vanderstichel, the administrator, went down on his knees and begged for pardon.{/} {c4}Griet Van Oudenhove, who speaks for the victims, let him rise, but told him that the matter was not over.{/}

{c12~}It is not over for nineteen of them in particular, who did not sign.{/} {c13}According to Walid Benachour, their counsel, no cheque can stand in for a judge.{/}

{c15~}Other bishops, too, have meanwhile sought the mediator's help.{/}

Follow us | Newsletter | Report an error

=== arabic | ar | settlement
{c1~}أبرشية بلجيكية تدفع 38.5 مليون يورو لضحايا اعتداءات الكهنة{/}

{c1}تدفع أبرشية فورنه الكاثوليكية غربي بلجيكا 38.5 مليون يورو لـ214 شخصا تعرضوا في طفولتهم لاعتداءات كهنتها،{/} {c2}بموجب اتفاق وُقع الجمعة في مدينة ديكسمويده بعد محادثات سرية استمرت أحد عشر شهرا.{/}

{c3}وجثا المدبر الرسولي ليفن فاندرستيخل على ركبتيه أمام المتحدثة باسم الناجين خريت فان أودنهوفه طالبا الصفح،{/} {c4}فأجابته: "يمكنك أن تنهض، لكننا لم ننته بعد".{/}

{c7}وسيحصل كل ناجٍ على مبلغ يتراوح بين 60 ألفا و350 ألف يورو تبعا لخطورة الاعتداء ومدته،{/} {c8}على أن تُصرف الدفعات الأولى قبل عيد الفصح.{/}

{c9~}ولتدبير المال تعتزم الأبرشية بيع قصر الأسقف ومعهدين لاهوتيين.{/}

{c5}ويخلو الاتفاق من أي بند يلزم الضحايا بالصمت، كما يلغي بنود الصمت الواردة في التسويات السابقة.{/} {c6}وسيُسلَّم الأرشيف المختوم إلى ثلاثة مؤرخين مستقلين بحلول سبتمبر/أيلول.{/}

{c10}وقالت الوسيطة هيلده روخمان إن المفاوضات كادت تنهار في نوفمبر/تشرين الثاني بسبب الأرشيف لا بسبب المال.{/}

{c12}ورفض تسعة عشر ناجيا الاتفاق وقرروا مواصلة دعاواهم أمام القضاء، بحسب محاميهم وليد بن عاشور{/} {c13}الذي قال: "موكلي يريدون قاضيا لا شيكا".{/}

{c14}ورحب وزير العدل ماتيو دلفين بالتسوية متعهدا بإعفاء المبالغ من الضرائب.{/}

{c16}ومنذ عام 2021 سجل 1730 شخصا أسماءهم لدى مركز الاتصال الوطني في بلجيكا.{/}

المصدر: وكالات – شارك المقال

=== blog | en | settlement
On Saying Sorry With Your Knees

The Quiet Pew · Reflections on faith and ordinary life · 6 min read

Can an apology be weighed? Is there a scale somewhere with a heart in the one pan and a heap of coins in the other? And if somebody held it up before you, this very morning, which way would you be hoping that it tipped?

Dear friends of the Quiet Pew, it is Lent, and I had meant to write about bread. I had the flour out. Then the kettle boiled, and the radio was on, and I stood there with my floury hands and listened to a story from a wet little corner of Belgium, and the bread is still not made.

You will have heard it too. {c3~}A man of the Church, in his good black coat, going down on the floor of a town hall in front of a woman he had never harmed himself.{/} I have knelt some tens of thousands of times in my life, I suppose, on stone, on wood, on those embroidered cushions that the ladies make. I do not think I've ever knelt as he did. There was nothing in front of him to hold on to.

{c4~}And she, what did she do? She allowed him to stand, and she let him know in the same breath that it was only the beginning.{/}

I have been turning that sentence round ever since. We are so fond of endings! We who go to church are fondest of all. We like our prodigal son home by verse twenty-four and the fatted calf on the table. We seldom ask what they spoke of at breakfast the next day. Did the father ever count the spoons? Did the elder brother come in, in the end, or is he out there still, in the dusk, among the sheep?

Three things I learnt from my grandmother's cupboard

My grandmother had a cupboard which was locked. In it, we children knew, there were wonders: a sword, or a bottle of poison, or a second grandmother. When she died my uncle opened it with a chisel. There were forty-one letters in it, from a boy, about whom nobody had ever said a word, and who had been her son. He had written to her every Christmas. She'd read them all, and she had locked them up again, because the priest had told her to.

I don't tell you this to shock. I tell you because I believe that every family has its sealed archive, and so do most parishes, and a few of us carry one under the shirt. {c10~}It did not surprise me in the least to hear that these long talks were almost lost over shelves and boxes, when everyone had thought that the quarrel would be about sums.{/} Of course! Money you can earn again. But the drawer, the drawer!

Well, they will open it. {c6~}Scholars with no collar will be let in there, when the summer is over, to read what was never meant for reading.{/} I shall be praying for them. It is no light thing to be the first to read.

So here are my three lessons, for what they are worth:

- What is locked up does not get smaller.
- The person with the key is not always the person with the right.
- It is better to open it yourself, with a key, than to leave it to a nephew with a chisel.

And the money?

I am coming to the money. I was brought up not to speak of it in the same week as the sacraments. But our Lord spoke of money more often than of hell, and in some places it's hard to tell the two apart. {c1~}Close to forty million, if I heard it rightly, for a couple of hundred people who were children once, in the care of those whom they were told to call father.{/} {c9~}A palace is to go for it, and fields, and the houses where boys were made into priests.{/}

I have friends who are angry about this. "Those fields were given by widows," one of them told me after the ten o'clock. So they were. And what do you think the widows would say, Marie-Jeanne? If you could ask a widow of 1880, in her bonnet, whether she would rather that her beet field stayed with the bishop, or that it went to a man of sixty who can't sleep with the door closed? I know what mine would have said, and she would have said it in dialect.

There is one more thing, and it is the one which has moved me most. {c5~}They may talk. No paper will ever forbid it to them again, and the old papers which did forbid it are waste paper.{/} Have you any notion what that is, after forty years? I once kept a secret for somebody for eighteen months, a trifling one, about a raffle. By the end of it I had a rash.

Some did not want it so. {c12~}A small number have stayed away from the table and are looking to the courtroom instead.{/} Let no one call them hard. There's a psalm for those who want a judge; there are, if you count them, about a dozen. Not everyone who declines to shake a hand is a bad Christian. Some people have simply had their hands shaken enough.

How might we say sorry, this Lent?

1. Without "if". Not "if anyone was hurt". Someone was.
2. In person, and lower down than is comfortable.
3. With something in it that costs you, and that you'll miss.
4. Without asking to be told that it is all right now.

I wonder whether we could try it, just once before Easter. Is there somebody who's waiting? It needn't be a matter for the newspapers. It may be about a hedge.

As for me, I shall go back to my flour. The yeast has been standing all this time next to the stove and has climbed out of the bowl, as yeast will when one is busy with higher things. There is surely a parable in that, but I'll leave it to you to find it. Bread, after all, is nothing but something that was beaten down and got up again.

Peace to your house, and open a window.

The Quiet Pew reflects the views of one elderly parishioner and not those of any diocese. If something in this post has touched on your own story, please talk to somebody you trust.

=== other | en | brothers
Brothers of Saint Godelieve to Hand Over School as Abuse Talks End in Silence and Flowers

By Night Editor

March 30, 2026

Flanders' longest church affair has a new chapter, and this time it is about a school. The Brothers of Saint Godelieve, a teaching order from Poperinge, agreed on Sunday to transfer their best-known college to a foundation run by former pupils, 61 of whom say that they were beaten or abused in its dormitories.

Father Ambroos Clarysse, who has led the order since he was 38, laid the keys on a table in the refectory, next to a vase of tulips, and left without a speech. "There was nothing to add to the keys," he explained to reporters in the yard.

Key points

- The foundation gets the college, its boarding house and its vineyard, which together are worth some 22 million euros.
- No pupil receives money in person; the rent pays for therapy and for university grants.
- The order keeps its chapel, and its dead.

What is in the accord?

It is one of the shortest texts of its kind: two sheets. There is no hush clause in it, because, as the former pupils' leader, Bavo Steyaert, dryly observed, "they forgot to ask". Lessons will go on as before. Of the 23 brothers, fifteen of whom are over eighty, those who have never been accused may go on living on the top floor. The other four have already left for a house in France.

Under the accord Clarysse must publish by All Saints' Day a list of all brothers who were moved from one school to another between 1950 and 1999, with the reason for each. According to two people who have seen the draft, an earlier version spoke of "transfers of a pastoral nature". The former pupils crossed it out.

The order's secret talks with Steyaert's group had lasted only five weeks. They took place in the back room of a bicycle shop, without a mediator. Hilde Roggeman, the state's mediator, whose services had been offered, learned of the result from her car radio. "I am glad to be superfluous," she said.

The Vatican was less quick to rejoice. Archbishop Tommaso Reggiori, its envoy, pointed out that the property of a religious order may not be given away without permission. That permission has been applied for. Clarysse said he had sent the form by ordinary post.

Background: a school with two doors

Saint Godelieve's was founded in 1853 for the sons of hop farmers. Two prime ministers learned their Latin there, and for decades nobody wished to hear a bad word about it. The first to speak was a cook, who told a local paper in 1994 that boys were made to sleep on the laundry floor. She was dismissed, and the paper lost its subsidy.

The chaplain of the college in those years was a young man named Rik Opsomer. His later career, which ended with the fallen bishop being driven out of his own cathedral by a women's choir that refused to stop singing, is remembered by everybody in the region. The Easter tapes, which a locksmith recorded with a machine hidden in a tool box, made him a byword. Less well known is that it was Clarysse, then bursar, who had sent the locksmith.

The diocese has its own sealed archive, and its own secret settlements. The order never had either, said Clarysse. "We were too poor for secrets, so we just had silence."

How the others see it

Lieven Vanderstichel, the apostolic administrator of Veurne, spoke of "a courageous and untidy step". Griet Van Oudenhove, who has spoken for survivors of diocesan priests in the past years, sent a telegram with the one word: "Next." The lawyer Walid Benachour, who represents two of the former pupils, said he would study the two sheets "for considerably longer than it took to write them".

Cardinal Joris Haegeman said that he had been a guest at the college many times and had always found the soup too thin. His office later asked that the remark be understood as an expression of sorrow.

In the Chamber, Justice Minister Matthieu Delvigne was asked whether a religious order could escape claims in this manner by disposing of what it owned. He replied that the foundation's statutes had been looked at and that they were "as tight as a drum".

Pro tip: Flemish schools with a saint in their name are not always owned by the Church any more. The entry in the land register is public and costs ten euros.

FAQ

Will the name change? The pupils are to vote on it. The favourite so far is that of the cook.

Can victims still sue? Yes, and they can do so against the order as well as against single brothers.

What happens to the wine? The next vintage will be sold as "Two Sheets".

Is a building worth more than a cheque? Join the discussion below, and sign up for our Sunday letter.

=== other2 | en | annulled
Court tears up church's hush clause

GHENT (Lowland Press) - A court in Ghent on Thursday annulled a settlement in which a man abused by a priest had bound himself to lifelong silence in exchange for 25,000 euros, and so made an end of the secret talks that the diocese of Veurne was holding with nine others on the same terms.

"A promise not to cry out is not merchandise," the presiding judge, Annelies Quaghebeur, said.

[Photo: Survivor Filip Ameye, 57, leaves the courthouse with his lawyer, Walid Benachour. / Lowland Press]

Ameye may keep the money. The diocese must pay his costs of 14,600 euros. Its vicar general, Lieven Vanderstichel, said that he respected the judgment. Bishop Rik Opsomer, who had signed the settlement himself, was on a pilgrimage and would not be commenting, he added.

[Photo: Bishop Opsomer during the blessing of the sea. / Archive]

The weekly De Vuurtoren wrote, citing two people who have seen the draft of the nine other settlements:

"They are all alike, down to the misprint in the second paragraph. Someone in the palace has a form. Those who ask where the copies are kept hear of a sealed archive to which the bishop alone has a key. Father Clarysse, the bursar of the Godelieve Brothers, is the only clergyman to have asked in public how many such forms there are. The papal envoy, Monsignor Reggiori, who has hardly unpacked, would be well advised to ask in private."

Griet Van Oudenhove, a nurse who founded a group for survivors in her kitchen last winter, called on everyone with such a paper to burn it. Matthieu Delvigne, a member of the opposition's front bench, said he would bring in a bill. Hilde Roggeman, a judge in a family court at the time, had given an expert opinion in favour of Ameye.

Cardinal Joris Haegeman urged both sides to be calm.

=== discrepancies
number | c1 | page1: 214 people | page2: 241 victims | arabic: 214 | blog: a couple of hundred
amount | c7 | page1: 60,000 to 350,000 | page2: 60,000 to 530,000 | arabic: 60,000 to 350,000
