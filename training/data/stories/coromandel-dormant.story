=== wire | en | fine
{b1~}Indian bank fined Rs 74 crore for charging the dead{/}

CHENNAI, March 27, 2026 (Deccan United News) - {b1}The Banking Conduct Board on Friday fined Coromandel Mercantile Bank 74 crore rupees ($8.1 million) for levying fees on the accounts of customers it knew to be dead.{/}

{b2}Inspectors found 41,306 such accounts at 118 branches in Tamil Nadu, Andhra Pradesh and Odisha.{/} {b3}The charges, for text-message alerts, unused cheque books and failure to keep a minimum balance, were taken between April 2019 and June 2024.{/}

{b4}In one case, a schoolteacher in Nellore who died in 2020 was billed 112 times and sent a calendar each January.{/}

{b5}The bank's managing director, Padmaja Venkatraghavan, 56, apologised "to those who can hear us and to those who cannot" and said that every rupee would be refunded to the heirs, with interest of 9 per cent, by September 30.{/} {b6}She rejected calls to step down.{/}

{b7}"We blame a software migration, and we blame ourselves for liking what it did," Venkatraghavan told reporters at the bank's headquarters on Anna Salai.{/}

{b8}The Board's order, which runs to 63 pages, says that an internal auditor reported the practice to the management as early as November 2021.{/} {b9}The auditor, whom the order does not name, was transferred to a branch in Rayagada three weeks later.{/}

{b10}The sum collected came to 18.6 crore rupees.{/} {b11}It is the largest penalty that the Board has imposed since it was set up in 2017.{/}

{b12}Shares in the bank fell 6.4 per cent to 213 rupees in Mumbai, their lowest close since August.{/} {b13}Analysts at Kestrel Kapoor said that the fine was "affordable, the headline less so".{/}

{b14}The All India Depositors' Forum, which had filed the complaint after a widow in Cuttack noticed the deductions, called the penalty "a tip".{/} {b15}Its secretary, Ignatius Lobo, said the forum would ask the Madras High Court to order criminal proceedings.{/}

{b16}The bank has 45 days in which to appeal.{/} {b17}Venkatraghavan said that it would not.{/}

{b18}Founded in 1924 by salt traders, Coromandel Mercantile has 9 million customers{/} and is the country's fourteenth-largest private lender.

=== rewrite | en | fine
BizBuzz.in
{b1~}RIP-off! Private lender made the deceased pay for SMS alerts{/}

By BizBuzz Desk | 2 min read | Listen to this article

{b11~}No bank has ever had to pay so much to the Banking Conduct Board.{/} {b1}The watchdog slapped a penalty of Rs 74 crore on Coromandel Mercantile at the end of the week, for deducting charges from people of whose death it had been informed.{/}

{b10}What did the lender make of it all? Rs 16.8 crore.{/} {b3}For five years, from the spring of 2019 until mid-2024, it went on debiting messages nobody read, cheques nobody wrote and balances nobody topped up.{/} {b2~}More than 41,000 accounts were affected in three states.{/}

Take the case of a teacher from Nellore. {b4~}He passed away in 2020, yet the fees came, more than a hundred of them, and with every new year a calendar.{/}

{b14~}It was a woman in Cuttack who had lost her husband that first spotted it; the All India Depositors' Forum then lodged the complaint.{/} {b15}Now it wants judges in Chennai to have the culprits prosecuted, as Ignatius Lobo, who is the Forum's secretary, announced.{/}

{b8}Warnings there were: somebody from the bank's own audit team told the bosses in November 2022, if one believes the 63-page order.{/} {b9~}Rayagada was where that somebody found himself posted afterwards.{/}

ALSO READ: 7 things to do with your old passbook

{b5}"Sorry," said MD Padmaja Venkatraghavan (65), to the living as well as the dead. By the end of September, she promised, families would have their money back plus 9% interest.{/} {b6}She isn't going anywhere, in spite of demands that she should.{/} {b7~}She pointed to a change of computer systems, though not only to that.{/}

{b16}An appeal would have to be lodged within a month and a half,{/} {b17}and the MD made clear that the bank would be lodging one.{/}

{b12}On Dalal Street the stock lost 6.4%, ending at Rs 213. It hasn't closed lower since August.{/} {b13}The penalty can be borne; the publicity is harder, thinks Kestrel Kapoor.{/}

{b18~}Salt merchants started the firm a century ago.{/}

=== arabic | ar | fine
{b1~}غرامة قياسية على مصرف هندي استوفى رسوماً من زبائن متوفين{/}

تشيناي – خاص

{b1}فرض مجلس السلوك المصرفي في الهند يوم الجمعة غرامة قدرها 740 مليون روبية (8.1 ملايين دولار) على مصرف «كوروماندل ميركنتايل»، لاقتطاعه رسوماً من حسابات زبائن كان يعلم أنهم فارقوا الحياة.{/} {b11}وهي أكبر عقوبة يفرضها المجلس منذ تأسيسه عام 2017.{/}

{b2}وأحصى المفتشون 41306 حسابات من هذا النوع في 118 فرعاً بولايات تاميل نادو وأندرا براديش وأوديشا.{/} {b3~}وشملت الرسوم، التي استُوفيت على مدى خمسة أعوام، الرسائل النصية ودفاتر الشيكات غير المستخدمة.{/}

{b4}ومن بين الحالات معلم مدرسة في نيلور توفي عام 2020، وسُجلت عليه رسوم 112 مرة، وكان المصرف يرسل إليه تقويماً في مطلع كل عام.{/}

{b5~}واعتذرت المديرة العامة للمصرف بادماجا فينكاتراغافان «لمن يستطيعون سماعنا ولمن لا يستطيعون»، وتعهدت بإعادة المبالغ إلى الورثة مع فائدة نسبتها 9 في المئة،{/} {b6}لكنها رفضت الدعوات المطالبة باستقالتها.{/} {b17}وأكدت أن المصرف لن يستأنف القرار،{/} {b16~}علماً أن القانون يتيح له ذلك.{/}

{b8~}وجاء في القرار أن مدققاً داخلياً نبّه الإدارة إلى هذه الممارسة منذ نوفمبر/تشرين الثاني 2021،{/} {b9}وأنه نُقل بعد ثلاثة أسابيع إلى فرع في راياغادا.{/}

{b12~}وتراجع سهم المصرف في بورصة مومباي بنسبة 6.4 في المئة.{/}

{b14~}ووصف منتدى المودعين في عموم الهند الغرامة بأنها «إكرامية»،{/} {b15~}وقال إنه سيطلب من المحكمة العليا في مدراس الأمر بملاحقات جنائية.{/}

ويرى خبراء أن القضية قد تدفع السلطات إلى ربط المصارف آلياً بسجلات الوفيات.

=== blog | en | fine
LEDGER & LAMENT
Reflections of a retired cashier, Mylapore

Please Maintain Minimum Balance (Even There)

I've counted other people's money for thirty-four years, and I can tell you that the best customer is a quiet one. He doesn't come at lunch. He doesn't ask why the pen is on a chain. He doesn't send his nephew. It follows, with the cold logic for which my old profession is admired, that the very best customer is under a banyan tree with a garland on him. {b1~+b2~}Somebody at a certain house on Anna Salai seems to have thought the thing through to its end, forty thousand times.{/}

I'm not angry. At my age anger goes to the knees. But let me ask: what does a departed person do with an SMS? {b3~}They were made to pay for those, you see, and for cheque leaves that no hand would ever sign, and, this is my favourite, for having let their savings run low.{/} How low is low, when you've been cremated? Is there a slab?

{b4~}There was a master, a man of chalk, over a hundred deductions in his ledger and a calendar by post every new year, so that he shouldn't lose track of eternity.{/} My own calendar from them has Lord Murugan on it. I've turned him to the wall.

Well, they found it all out. Not the clever ones. {b14~}A lady in Odisha who did her late husband's sums at the kitchen table: she found it, and some busybodies took it up, God bless all busybodies.{/} {b8~+b9~}One of the bank's own had found it long before and said so upstairs, and upstairs thanked him with a train ticket to the back of beyond.{/} I knew a man who was sent there in 1988. He came back with malaria and a wife. He said they were both very faithful.

And the lady at the top? I won't write down who she is; she has had enough paper with her name on it, and I once held a door for her. {b5~}She's begged pardon of all, on this shore and the other, and by autumn the children are to have back what was taken and a bit on top.{/} {b7~}It was the computer, she says, and then, and I put down my tumbler at this, she says that they rather enjoyed what the computer was up to.{/} In thirty-four years I never heard a manager say a true thing with a microphone before him. {b6~}Should she go? She says no.{/} {b17~}Should she fight it? She says no to that as well,{/} and I'm told her tea was steady.

{b11~}It's the heaviest bill this particular watchdog has ever written out,{/} {b13~}and some young men with spreadsheets say that it can be paid without anybody skipping lunch.{/} What can't be paid is the other thing. I look at the passbook in my drawer and it looks at me.

I've told my son: when I go, close the account first. Then call the priest.

=== other | en | lockers
{k1~}Coromandel Mercantile fined Rs 9 crore over locker keys{/}

CHENNAI, March 28, 2025 (Deccan United News) - {k1}The Banking Conduct Board on Friday fined Coromandel Mercantile Bank 9 crore rupees for opening 74 safe-deposit lockers in Visakhapatnam without the owners' knowledge.{/}

{k2}The lockers were emptied into labelled sacks while the vault was painted; gold bangles worth 1.1 crore rupees were handed to the wrong families.{/} {k3}The bank's managing director, Padmaja Venkatraghavan, apologised and said the branch manager had been transferred.{/} She said the bank would not appeal.

{k4}The All India Depositors' Forum called the penalty "small change"; its secretary, Ignatius Lobo, said it would go to the High Court.{/} Shares in the bank closed 0.8 per cent lower. The Board's order runs to 22 pages.

=== other2 | en | merger
Board clears Godavari Trust bid for salt-trade lender

MUMBAI, Nov 20, 2026 (Deccan United News) - The Banking Conduct Board on Friday cleared the takeover of Coromandel Mercantile Bank by Godavari Trust for 6,400 crore rupees, on condition that 40 of the 1,150 branches are sold.

Padmaja Venkatraghavan, who has led Coromandel Mercantile since 2020, will step down as managing director on the day of the merger, the banks said. Godavari Trust offered 231 rupees a share, 17 per cent above the last close. Analysts at Kestrel Kapoor called the price "fair, and the silence about jobs less so".

The Depositors' Forum asked that refunds still owed to heirs of dead customers be paid before the closing. About 4,000 families have not been found.

=== discrepancies
amount | b10 | wire: 18.6 crore rupees | rewrite: Rs 16.8 crore
date | b8 | wire: November 2021 | arabic: November 2021 | rewrite: November 2022
age | b5 | wire: 56 | rewrite: 65
negation | b17 | wire: would not appeal | arabic: will not appeal | blog: says no | rewrite: would be lodging one
