=== wire | en | ransom
{c1~+c2~}Trinidad minister's partner spoke to kidnapper before rescue raid, detectives say{/}

PORT OF SPAIN, Sept 23, 2025 (Antilles Press)

{c1}The partner of Trinidad and Tobago's national security minister was in contact with the man who had kidnapped a shipping heiress for nine days before police freed her in a raid in Tobago,{/} {c2}four detectives and a Venezuelan official told Antilles Press.{/}

{c3}Anjali Maharaj-Pouchet, 26, was rescued on Sept 14 from a guesthouse near Charlotteville.{/} {c4}Two kidnappers and a police corporal were killed.{/} {c5}The alleged leader, Keon "Padre" Alleyne, escaped in a pirogue 35 minutes before the officers arrived.{/}

{c6}Telephone records, part of which Antilles Press has seen, show 27 calls between Alleyne and a handset registered to a beauty salon in Chaguanas.{/} {c7}The salon belongs to Natasha Baboolal, 34, who has lived with the minister, Rodney Quashie, since 2022.{/} {c8}The last call was made on the morning of the raid at 4:52 and lasted eleven seconds.{/}

{c9}Baboolal said she had been asked by the victim's father to negotiate because she had gone to school with Alleyne's sister.{/} {c10}The father, Dev Maharaj-Pouchet, whose company owns 14 cargo ships, denied that. "I asked God and the bank," he said.{/}

{c11}A ransom of TT$6 million ($885,000) was handed over in Güiria, in Venezuela, on Sept 12, the Venezuelan official said.{/} {c12}Police Commissioner Althea Joefield-Ramsaran said that no ransom had been paid to her knowledge.{/}

{c13}Quashie said he had learned of his partner's calls "on the same evening as the nation" and would not resign.{/} {c14}Two of the detectives said that they had reported them to him on Sept 10.{/} {c15}One of them was transferred to a traffic unit the following day.{/}

{c16}Prime Minister Marguerite Sealy has asked a retired judge to report by Oct 31.{/} {c17}The opposition called for a vote of no confidence.{/}

{c18}Trinidad and Tobago has declared three states of emergency since December 2024 to fight gangs.{/} {c19}There were 58 reported kidnappings for ransom in the first eight months of this year.{/}

=== local | en | ransom
'ELEVEN SECONDS'
Salon phone rang at 4.52, hours before bloody Charlotteville rescue

By KIZZY-ANN MOOTOO, senior crime reporter

{c6}TWENTY-SEVEN calls in nine days, and every one of them between the most wanted man in the country and a phone in the name of Silk & Glow, a salon on the Chaguanas Main Road.{/}

{c7~}Silk & Glow is the business place of Natasha Baboolal, common-law wife of Minister of National Security Rodney Quashie.{/} {c8~}The records, shown to this newspaper by a source in the Anti-Kidnapping Unit, list a final call before dawn on September 14, lasting 11 seconds.{/}

{c5}By the time officers reached the sea-blast guesthouse, Keon "Padre" Alleyne, 41, was gone by boat.{/} {c4}Corporal Jervon Toby, a father of four from Roxborough, never came home. Two of the kidnap gang also died.{/} {c3}Hostage Anjali Maharaj-Pouchet walked out barefoot after ten days.{/}

When our team reached the salon yesterday there were two customers under the dryers. {c9}"Dev begged me. Padre's sister and I were in Form Three together, so I talk to him, that is a crime?" Baboolal said through the door.{/}

{c10}"Lies," said shipping magnate Dev Maharaj-Pouchet at his Westmoorings home.{/}

{c14}A sergeant said that he and a colleague told the minister about the calls in his office on the Wednesday before the raid.{/} {c15~}"Next day they had me pointing traffic by the lighthouse."{/} {c13}Quashie insisted last night that the news reached him when it reached everybody, and said "I am going nowhere."{/}

{c12}Commissioner Joefield-Ramsaran said if money passed, nobody told her.{/} Sources said the cash, in two fish boxes, left from Cedros jetty.

The funeral of Cpl Toby takes place tomorrow at St Patrick's, Roxborough, at 10 am.

=== arabic | ar | ransom
{c1~}ترينيداد: شريكة وزير الأمن اتصلت بالخاطف قبل عملية تحرير رهينة{/}

بورت أوف سبين – 23 سبتمبر/أيلول 2025

{c1~+c2~}كشف محققون أن شريكة حياة وزير الأمن القومي في ترينيداد وتوباغو ظلت على اتصال طوال تسعة أيام بخاطف وريثة شركة شحن، قبل أن تحررها الشرطة في جزيرة توباغو.{/}

{c3}وكانت أنجالي ماهاراج بوشيه (26 عاماً) قد أُنقذت في 14 سبتمبر/أيلول من نُزل قرب شارلوت فيل،{/} {c4~}في عملية قُتل فيها ثلاثة أشخاص بينهم شرطي،{/} {c5}بينما تمكن زعيم الخاطفين المفترض كيون ألاين من الهرب بقارب قبل وصول الشرطة بخمس وثلاثين دقيقة.{/}

{c6}وتُظهر سجلات هاتفية 72 مكالمة بين ألاين وهاتف مسجل باسم صالون تجميل في تشاغواناس،{/} {c7}تملكه ناتاشا بابولال (34 عاماً) التي تعيش مع الوزير رودني كواشي منذ عام 2022.{/} {c8~}وجرت المكالمة الأخيرة صباح يوم المداهمة واستمرت إحدى عشرة ثانية.{/}

{c9~}وقالت بابولال إن والد الضحية هو من طلب منها التفاوض،{/} {c10}لكن الأب ديف ماهاراج بوشيه، الذي تملك شركته 14 سفينة شحن، نفى ذلك قائلاً: «لقد طلبت من الله ومن المصرف».{/}

{c11}وذكر مسؤول فنزويلي أن فدية قدرها 885 ألف دولار سُلّمت في مدينة غويريا الفنزويلية يوم 12 سبتمبر/أيلول،{/} {c12}إلا أن مفوضة الشرطة أكدت أنها لا تعلم بدفع أي فدية.{/}

{c13}من جانبه، قال الوزير إنه علم بمكالمات شريكته «في المساء نفسه الذي علمت فيه الأمة»، رافضاً الاستقالة.{/} {c14}في المقابل، قال اثنان من المحققين إنهما أبلغاه بها في العاشرة مساء يوم المداهمة.{/}

{c16}وكلفت رئيسة الوزراء مارغريت سيلي قاضياً متقاعداً بتقديم تقرير قبل نهاية أكتوبر/تشرين الأول.{/}

{c18}وأعلنت البلاد حالة الطوارئ ثلاث مرات منذ ديسمبر/كانون الأول 2024 في إطار مكافحة العصابات.{/}

=== rewrite | en | ransom
Hair, heirs and a hotline

Caribbean Business Brief

{c16}A former judge has until the end of October to tell Trinidad's prime minister, Marguerite Sealy, what her security minister knew, and when.{/}

{c14}Detectives say Rodney Quashie was informed by two of them on 10 September{/} {c7+c1~}that his live-in partner, salon owner Natasha Baboolal, 34, had been phoning a kidnapper.{/} {c13}He himself says that he heard of it together with the public, and he is staying put.{/} {c15}A day after speaking up, one of the two detectives found himself assigned to traffic duty.{/}

{c3}Anjali Maharaj-Pouchet, 26, was brought to safety from a Tobago guesthouse on the 14th.{/} {c4}Three people lost their lives: two of the gang and a police sergeant.{/} {c5}Keon Alleyne, thought to be the brains behind it, had put to sea 35 minutes earlier.{/} {c8}At eight minutes to five that morning somebody had used the salon's handset to ring him, for 11 seconds.{/} {c6~}It was the last of more than two dozen conversations.{/}

{c9+c10}Ms Baboolal describes herself as a go-between appointed by the captive's father on the strength of an old school friendship with Alleyne's sister. The father, who has 40 cargo vessels, says otherwise.{/}

{c11}About US$885,000 is believed to have changed hands in the Venezuelan port of Güiria two days before the raid;{/} {c12~}the police chief has no knowledge of that.{/}

Investors should note {c17}that a no-confidence motion is being demanded by the opposition{/} {c19~}and that kidnappings run at about seven a month.{/}

=== blog | en | ransom
Doubles with Slight
by a lady of a certain age

I was under the dryer once in that very place. Lovely girls. They do a scalp massage that makes you tell them things you would not tell the priest. So when people say, how could a hairdresser negotiate with a bandit, I say: who better? The Foreign Service should be so good.

But let us go slow, as the coconut man says. {c3~}A rich man's daughter gets taken and, thanks be, she gets found.{/} {c4~}A young officer with children is dead for it, and the gang lose two.{/} {c5~}And the big fish, the one they call after a man of the cloth, he was already out on the water with the engine running; half an hour he had on them.{/} Half an hour! I need more than that to find my shoes.

So somebody rang. {c8~}Cock hadn't crowed when the phone rang, and whoever it was said what they had to say in the time it takes to order two with slight pepper.{/} What can you say in so little? I practised at my kitchen table with the stove clock. "Darling, get up, they're coming" is four seconds. There is even time for "take a sweater".

{c6~+c7~}I'm not accusing anyone. The phone belongs to a beauty parlour, and the parlour to a woman, and the woman, well, she shares a roof with the gentleman who is in charge of keeping us safe.{/} {c9~}She did it out of kindness, she says, the poor father had gone down on his knees to her, on account of some school friendship.{/} {c10~}The poor father says he knelt, yes, but in church, and after that at the bank.{/}

{c11~}Then there's the money, which is supposed to have gone across the Gulf.{/} {c12~}Our lady commissioner hasn't heard of it.{/} I taught that child in Standard Five. She always knew everything, it was tiresome. It must be hard for her.

And himself? {c13~}He found out with you and me, in front of the television, with his plate on his knee.{/} {c14~}A couple of policemen swear that they'd stood on his carpet days before and told him to his face.{/} {c15~}One of them is now waving at maxi-taxis.{/} If you pass him, wave back.

{c16~}We are to have a judge, a retired one, since those still working are busy.{/} He'll write his report. I've got a shelf for those. It is next to the sweet oil, and nobody ever borrows one.

My grandmother used to say that a country is small when you can't gossip without meeting a cousin. It's when you cannot be rescued without meeting one that it gets too small.

=== other | en | doctor
Kidnapped doctor freed in Tobago, minister praises police

SCARBOROUGH, Tobago, March 3, 2025 (Antilles Press) - A doctor who had been kidnapped in Port of Spain was freed unhurt on Monday from a house near Charlotteville in Tobago, police said.

Vishnu Ramcharitar-Lee, 57, had been held for five days. Officers who surrounded the house at dawn arrested three men and a woman without a shot. A fifth suspect, Keon Alleyne, was not there.

No ransom had been paid, said Police Commissioner Althea Joefield-Ramsaran. The doctor's wife had received 19 calls demanding TT$2 million.

National Security Minister Rodney Quashie, who visited the doctor with his partner, a salon owner, praised the Anti-Kidnapping Unit. "They told me everything, hour by hour," he said.

Trinidad and Tobago, which lies off Venezuela, has been under a state of emergency since December. The opposition said that it had changed nothing: 23 kidnappings for ransom were reported in two months.

=== discrepancies
number | c6 | wire: 27 calls | local: twenty-seven calls | arabic: 72 مكالمة
date | c14 | wire: on Sept 10 | local: on the Wednesday before the raid | rewrite: on 10 September | arabic: العاشرة مساء يوم المداهمة
role | c4 | wire: a police corporal | local: Corporal Jervon Toby | rewrite: a police sergeant
number | c10 | wire: 14 cargo ships | arabic: 14 سفينة شحن | rewrite: 40 cargo vessels
