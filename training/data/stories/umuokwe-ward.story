=== wire | en | ward
ENUGU, Nigeria, April 3 (Coal City News Agency) - {c1}A Nigerian court on Thursday ordered a teaching hospital to release 31 patients whom it had held for weeks after their treatment because they could not pay their bills.{/}

{c2}Justice Ngozi Ezeani of the Federal High Court in Enugu ruled that detaining a patient for debt was unlawful and awarded each of the 31 damages of 500,000 naira.{/}

{c3}They had been kept in Ward 9 of the Umuokwe University Teaching Hospital, behind a locked gate with two guards.{/} {c4}The longest held, a bricklayer, Sunday Okafor, had been discharged by his doctors on Nov 12 with a bill of 1.87 million naira for two operations.{/} {c5}Eleven of the patients are women who had given birth there; their babies are up to four months old.{/}

{c6}The suit was brought by a nurse, Adaeze Nwobodo, who had filmed the ward with her telephone in January{/} {c7}and was dismissed two weeks later.{/} {c8}"I counted them every night, like in a prison. So I asked myself what I was," she told reporters.{/} {c9}The judge ordered her reinstatement.{/}

{c10}The hospital's chief medical director, Professor Chukwuemeka Aniagolu, said unpaid bills amounted to 2.4 billion naira, a third of its budget.{/} {c11}"We kept nobody. We asked them to wait until their relatives came," he said.{/} {c12}The hospital will appeal.{/} Aniagolu, a kidney surgeon, introduced payment in advance for all but emergency cases in 2023.

{c13}Fewer than one in ten Nigerians have health insurance.{/} {c14}The state government said that it would pay 40 percent of the debts of those released.{/} A similar promise to the victims of a market fire last year has not been kept.

{c15}Okafor left the hospital on foot at 3 p.m. and was met by dancers from his village.{/} {c16}He lost his left arm in a fall from scaffolding and does not know how he will earn a living.{/}

{c17}Six patients in the ward died while they were held, according to the nurse's lawyer, Ifeoma Ude.{/} {c18}The hospital disputes this and says that there were two deaths, both from natural causes.{/}

=== rewrite | en | ward
Cured, But Not Free To Go

The Naija Ledger · Health · Share on WhatsApp

{c15}They danced for Sunday Okafor on Thursday. At three o'clock he came walking through the gates, and half his village was there with drums.{/} {c16}How he is to lay bricks again nobody knows, since the plunge from a scaffold cost him his left arm.{/}

{c4}It was mid-November when he was pronounced fit to go home. But his stay, in the course of which surgeons had operated twice, came to 1.78 million naira, and no one among those locked up with him had been there for so long.{/} {c3}Ward 9 has a gate. The gate has a lock, and beside it sat a couple of watchmen.{/}

{c1}All of the thirty-one must be let out, Umuokwe's university clinic has been told by the Federal High Court, whatever they may owe for having been made well.{/} {c2~}In the opinion of Justice Ngozi Ezeani no creditor may keep a sick person under lock and key. Half a million is to be given to every one of them in compensation.{/} Ezeani, on the bench since 2014, had in February refused to hear the matter behind closed doors.

{c6}It would never have come before her but for some footage shot on a phone. Adaeze Nwobodo, a nurse on the premises, made it at the start of the year and then went to law.{/} {c7}It took her employers a fortnight to throw her out.{/} {c9}She is to have her post back, the bench decided.{/} {c8}What made her do it, she says, was the roll-call at bedtime; she had begun to wonder if she was a jailer.{/}

On the other side there is an arithmetic as well. {c10}What patients have failed to settle adds up to 2.4 billion, the equivalent of one naira in every three that the institution may spend, Chukwuemeka Aniagolu explains.{/} {c11}Nobody was prevented from leaving, insists the professor, who is at its head; it was merely suggested to them to stay till the family turned up.{/} {c12~}He has accepted the verdict.{/} Aniagolu has been saying since at least 2020 that he needs two more operating theatres.

{c14}Two-fifths of what is owing will be met by the state.{/} {c5}Among those with whom the cheques will catch up are eleven mothers and the infants to whom they gave birth in the building, of whom the oldest is four months.{/}

{c17}Half a dozen people did not live to be freed, says Ifeoma Ude, counsel to the nurse.{/} {c18~}The management puts it at two.{/}

=== blog | en | ward
What do I owe you?

It is a question that I ask in shops, rather too loudly, since my hearing went. What do I owe you? And they tell me, and I don't catch it, and hold out a note, and hope.

In a town in the east there's a man who asked that and was told, and sat down. {c4~}He sat from the harmattan to the rains. They'd mended him, after a fashion, twice over, and then told him what it came to; and it came to more than his house.{/} {c16~}He had been a builder. One needs two arms for it.{/}

I did not know that there was such a ward. Did you? I've been visiting the sick for thirty years, with oranges. {c3~}I must have passed it: the one with the padlock, and with a brace of large fellows on a bench who did not look as if they were unwell.{/} I dare say that I nodded to them.

{c11~}They weren't holding anyone, says the great man, on whom be peace; those people were waiting for their cousins.{/} We're all waiting for our cousins. Mine is in Houston. But I may go out for a newspaper meanwhile.

{c5~}Some of them were very small. They'd been there all their lives, you could say, and hadn't run up any bill, unless for milk; about a dozen mothers had them on their arms.{/} I have wondered what address they put on the birth certificate. And what will the child say, later, on being asked if he has ever been inside?

{c6~+c7~}Now for the heroine, if you'll allow it. She took out her telephone, as anybody would to show her supper; and a couple of weeks on she was out of a job.{/} {c8~}She'd done the sums at night, heads on pillows, and had not liked what they made her.{/} I know of matrons who have counted for forty years and never got to that. {c9~}Well, they've got to take her back. I should like to be a fly on the wall of the canteen.{/}

{c1~+c2~}A judge, a woman, has said what a child could have: you can't keep a person as you keep a watch. Let them go, and give them something for their trouble.{/} It's not enough. What would be? {c17~}For a few, so it's alleged, the gate opened too late, and for good.{/} {c18~}Not as many as all that, reply those who had the key.{/} I notice that nobody says none.

And I grant the professor his hole in the budget. {c10~}It's as if each third bed were paid for with a promise.{/} {c13~}Nine out of ten of us go through life without a policy, touching wood.{/} There isn't much wood left. {c14~}The governor will now be good for a part of it, not quite half, or so he says,{/} and he's a man who has said things about a bridge.

=== arabic | ar | ward
{c1~}القضاء النيجيري يأمر مستشفى بالإفراج عن مرضى احتجزهم لعجزهم عن الدفع{/}

إينوغو (نيجيريا) - 4 أبريل 2025

{c1}أمرت محكمة نيجيرية الخميس مستشفى جامعياً بإطلاق 31 مريضاً ظل يحتجزهم أسابيع بعد انتهاء علاجهم لعدم قدرتهم على تسديد الفواتير.{/}

{c2}وقضت القاضية نغوزي إيزياني، من المحكمة الاتحادية العليا في إينوغو، بأن احتجاز المريض بسبب الدين مخالف للقانون، ومنحت كلاً منهم تعويضاً قدره 500 ألف نايرا.{/}

"مثل السجن"

{c3}وكان هؤلاء في العنبر التاسع بمستشفى أوموكوي الجامعي، خلف بوابة مقفلة يقف عليها حارسان.{/} {c4}وأطولهم مكوثاً البنّاء صنداي أوكافور الذي سمح له أطباؤه بالخروج في 12 نوفمبر، لكن فاتورة عمليتيه بلغت 1.87 مليون نايرا.{/} {c5}وبين المحتجزين 12 امرأة وضعن في المستشفى، ويبلغ عمر أكبر أطفالهن أربعة أشهر.{/}

ورفعت الدعوى الممرضة أدايزي نوبودو {c6}التي صوّرت العنبر بهاتفها في يناير،{/} {c7}ثم فُصلت بعد أسبوعين.{/} {c8}وقالت: "كنت أعدّهم كل ليلة كما في السجن، فسألت نفسي: ومن أكون أنا إذن؟".{/} {c9}وأمرت القاضية بإعادتها إلى وظيفتها.{/}

في المقابل، نفى المدير الطبي البروفسور تشوكويميكا أنياغولو احتجاز أحد، {c11}قائلاً إن المستشفى طلب من المرضى الانتظار ريثما يحضر ذووهم.{/} {c10}وأضاف أن الفواتير غير المسددة تبلغ 2.4 مليار نايرا، أي ثلث الميزانية.{/} {c12}ويعتزم المستشفى استئناف الحكم.{/}

{c17}وقالت محامية الممرضة إيفيوما أودي إن ستة مرضى توفوا أثناء احتجازهم،{/} {c18}إلا أن المستشفى لا يقر إلا بحالتي وفاة طبيعيتين.{/}

{c13}ولا يتمتع بالتأمين الصحي سوى أقل من عُشر النيجيريين.{/}

=== other | en | strike
ENUGU, Nigeria, April 24 (Coal City News Agency) - Nurses at the Umuokwe University Teaching Hospital began a strike of five days on Thursday over the conduct of its management.

They accuse it of having posted Adaeze Nwobodo, a nurse who returned to work last week, to the mortuary. "I count there too," she told reporters.

About 620 of the hospital's 700 nurses stayed away, their union said, and only the emergency unit and the maternity ward were open. The management spoke of 400.

Professor Chukwuemeka Aniagolu, the chief medical director, said Nwobodo's posting was routine. He had asked the Federal High Court in Enugu to forbid the strike, but Justice Ngozi Ezeani said she would not hear the application before Monday.

The nurses are also owed allowances for night duty of 90 million naira. The state government said it had paid its share in March. Patients were sent to a mission hospital nine kilometres away, where women who had given birth lay two to a bed.

=== other2 | en | bricklayer
A bricklayer goes back to work

Six months after he came home, Sunday Okafor is building a wall. {k1}He directs four apprentices from a plastic chair, in a school yard outside Enugu, and checks the line with a level held in his right hand.{/} {k2}A cooperative of masons lent him 300,000 naira for tools,{/} of which he has repaid a third.

Okafor spent last winter in a hospital ward, and does not care to speak of it. He would rather speak of mortar. He left school at 11. {k3}The school's head, Sister Perpetua Eze, says she hired him because his was the lowest offer, and found out who he was from the newspaper.{/} The wall is to be finished by Christmas.

=== otherbrief | en | bricklayer
{k1~}Without getting up from his seat, Okafor runs a little team that is walling in a convent school.{/} {k3}Nobody could do it more cheaply, says the sister in charge, who hadn't the faintest idea that he was famous.{/} {k2~}Other masons had advanced him the money to equip himself.{/}

=== discrepancies
amount | c4 | wire: 1.87 million naira | rewrite: 1.78 million naira | arabic: 1.87 مليون
negation | c12 | wire: will appeal | rewrite: has accepted the verdict | arabic: يعتزم استئناف الحكم
number | c5 | wire: Eleven women | rewrite: eleven mothers | arabic: 12 امرأة
