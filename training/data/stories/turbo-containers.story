=== wire | en | ruling
{c1}Colombia's Supreme Court approves extradition of ports magnate Pombo to U.S.{/}

BOGOTA, March 11, 2026 (Cordillera News Agency) - {c1}Colombia's Supreme Court on Wednesday approved the extradition to the United States of Octavio Pombo Salgado, the owner of the port operator Puertos del Golfo,{/} {c2}by six votes to three.{/}

{c3}Prosecutors in Miami accuse Pombo of having laundered $310 million for the Uraba drug syndicate through containers of bananas.{/} {c4}The final word lies with President Gloria Marroquin, who has 30 days to sign or refuse.{/}

{c5}Four sources familiar with the matter said that Marroquin was inclined to postpone her signature until after the election of May 31.{/} {c6}Two of them said she feared what Pombo might tell the Americans about gifts to her party, the Alianza Andina.{/} The president's office did not answer questions.

{c7}Justice Minister Hernan Tobar said that the government would "respect the ruling to the last comma".{/}

{c8}The court made it a condition that Pombo must not be given a life sentence.{/} {c9}It also told the government to obtain a written pledge about his medical care, since he lives with a pacemaker.{/}

{c10}The evidence includes 1,140 messages from an encrypted telephone which Dutch police passed to Washington.{/} In one of them, a man whom prosecutors identify as Pombo asks whether "the fruit has been washed".

{c11}In a dissenting opinion, Justice Magdalena Iriarte wrote that most of the alleged acts took place in Colombia and should be judged there first.{/} "Sovereignty is not a courier service," she wrote.

{c12}Pombo's lawyer, Estela Barragan, said that she would turn to the Constitutional Court before Friday.{/} {c13}Her client, 58, is being held in La Picota prison in Bogota,{/} {c14}where he has begun to refuse solid food.{/}

{c15}The opposition leader, Camilo Duarte Rey of Fuerza Civica, called on Marroquin to sign within 24 hours.{/} "Every day that she waits has a price, and we know who pays it," he said.

{c16}The U.S. ambassador, Lorna Whitcombe, praised what she called a brave and independent court.{/}

{c17}Shares in Puertos del Golfo lost 14 percent in Bogota before trading was halted.{/} {c18}The company ships 22 percent of Colombia's bananas from its quays in Turbo, on the Caribbean coast,{/} {c19}and employs 3,400 people.{/} {c20}His daughter Lucia Pombo, who has run it since January, said that ships would continue to be loaded.{/}

{c21}In Turbo, some 600 dockers blocked the road to the harbour with burning tyres in protest against the ruling.{/} {c22}A police officer was hit by a stone and lost two teeth.{/}

{c23}Colombia handed over 187 people to other countries last year, all but nine of them to the United States.{/} {c24}No head of a listed company has been among them so far.{/}

Relations between Bogota and Washington have been strained since the autumn, when Marroquin's government stopped the spraying of coca fields from the air and sent home a team of American instructors. A trade mission that was to have visited Medellin in February was called off at a day's notice, and nobody has said why.

(Reporting by Amparo Lleras and Tim Oduya; editing by Beatriz Conde)

=== arabic | ar | ruling
{c1~}المحكمة العليا في كولومبيا توافق على تسليم «ملك الموانئ» إلى واشنطن{/}

بوغوتا - الخميس 12 مارس 2026 | العالم

{c1}وافقت المحكمة العليا في كولومبيا الأربعاء على تسليم رجل الأعمال أوكتافيو بومبو سالغادو، مالك شركة تشغيل الموانئ «بويرتوس ديل غولفو»، إلى الولايات المتحدة،{/} {c2}بأغلبية ستة أصوات مقابل ثلاثة.{/}

{c3~}ويتهم الادعاء في ميامي بومبو بغسل 130 مليون دولار لحساب عصابة أورابا لتهريب المخدرات.{/} {c4}ويبقى القرار الأخير بيد الرئيسة غلوريا ماروكين، التي أمامها ثلاثون يوماً للتوقيع أو الرفض.{/}

{c5}ونقلت الوكالة عن أربعة مصادر مطلعة أن ماروكين تميل إلى إرجاء التوقيع إلى ما بعد انتخابات 31 مايو،{/} {c6}وقال مصدران منها إنها تخشى ما قد يقوله بومبو للأمريكيين عن هبات تلقاها حزبها «التحالف الأنديني».{/}

{c7}في المقابل، أكد وزير العدل هرنان توبار أن الحكومة ستحترم الحكم «حتى آخر فاصلة فيه».{/}

{c8}واشترطت المحكمة ألا يُحكم على بومبو بالسجن المؤبد،{/} {c9~}وطالبت بتعهد مكتوب بشأن رعايته الصحية.{/}

{c11}ورأت القاضية ماغدالينا إيريارتي، في رأي مخالف، أن معظم الأفعال المنسوبة إليه وقعت في كولومبيا وأن محاكمته يجب أن تجري فيها أولاً.{/}

{c12~}وأعلنت محاميته إستيلا باراغان أنها ستلجأ إلى المحكمة الدستورية.{/} {c13~}ويقبع موكلها في سجن لا بيكوتا،{/} {c14}حيث بدأ يرفض الطعام الصلب.{/}

{c15}ودعا زعيم المعارضة كاميلو دوارتي ري الرئيسة إلى التوقيع في غضون 24 ساعة.{/} {c16}أما السفيرة الأمريكية لورنا ويتكومب فأشادت بما وصفته بقضاء شجاع ومستقل.{/}

{c17}وتراجع سهم الشركة 14 في المئة قبل وقف التداول به.{/} {c21~}وفي مدينة توربو الساحلية قطع مئات عمال الميناء الطريق بالإطارات المشتعلة.{/}

اقرأ أيضاً: أسعار الموز ترتفع في أوروبا للشهر الثالث

=== rewrite | en | ruling
{c21~}Dockers burn tyres{/} {c1~}as court clears port boss for American trial{/}

Staff writer | 12 March 2026 | 2 min read

{c21}Around 600 port workers set tyres alight on the access road at Turbo on Wednesday{/} {c1+c2}after Bogota's top court, with six judges for and three against, let the United States have their employer, Puertos del Golfo proprietor Octavio Pombo Salgado.{/}

{c3~}Miami wants him over the alleged cleaning of narcotics money worth $310 million.{/} {c10~}Investigators lean on 1,410 texts from a scrambled handset.{/}

{c4~}President Gloria Marroquin's signature is still missing.{/} {c5}She would rather leave it until the vote on May 31 is over, according to three people in the know.{/} {c15~}Camilo Duarte Rey, who heads the opposition, wants it done at once.{/}

{c8}Life imprisonment is ruled out under the terms set by the judges.{/} {c13}Pombo, 58, sits in the capital's La Picota jail.{/} {c12~}A constitutional challenge is coming, lawyer Estela Barragan says.{/}

{c18~+c19}His firm has a payroll of 3,400 and exports more than a fifth of the nation's bananas.{/}

Related: Ecuador seizes yacht; Coffee harvest hit by rain

=== blog | en | ruling
The Signature

By Prudence Ellacott, from her weekly letter

My grandfather, who grew tomatoes in Kent and had opinions about the Commonwealth, used to say that you can tell everything about a republic from what it exports. I thought of him on Thursday, over a banana.

It was a perfectly ordinary banana. It had a blue sticker on it, and the sticker had a little ship, and I found that I could not eat it without wondering who had loaded it. This is what reading the foreign pages does to breakfast. One ought to take up jigsaws.

{c1~}So: the highest judges of a warm country have agreed to let go of one of its richest men, and a plane may come for him from the north.{/} {c3~}He is supposed to have rinsed a few hundred million of somebody's dirty dollars along with the fruit.{/} I say supposed. I have met three people in my life who were supposed to have done something, and two of them had.

What caught my eye was not the money. One is never surprised by the money. {c4~}It was that, after all the robes and the Latin, the matter comes down to a pen, and a lady who has a month in which to pick it up or not.{/} {c5~}She would prefer, one hears, to find it after polling day, behind the sofa perhaps.{/} {c6~}He might sing, you see, and the song might be about her party's piggy bank.{/} Is that so very unusual? In my own borough there was a matter of a conservatory.

I have signed few things of importance. A marriage register, a mortgage, a petition about owls. Each time the hand hesitates and the mind says, who will be cross? It must be dreadful to do it with cameras on.

{c11~}One of the judges, a woman after my own heart, thought that a man ought to answer at home for what he did at home.{/} It is a good line and a better principle, and of course it lost. Good lines do. I have a drawer full of them.

And the prisoner? {c14~}He is off his dinner, apparently, by choice.{/} {c9~}There is a gadget in his chest that keeps the time for him, and somebody is to promise on paper that it will be looked after.{/} How odd, to be feared by two governments and to depend on a battery! I do not know whether to be sorry for him. I expect that I am meant to have a view.

{c17~}The market had one: it sold him by the armful until somebody rang the bell.{/} The market is always so sure. {c22~}Down by the sea, meanwhile, a young constable is short of a couple of teeth.{/} Nobody will extradite whoever threw that.

I ate the banana in the end. It was a little green. Next week: hedges, and whether they are political.

=== update | en | ruling
Colombian president Marroquin asks for more time in Pombo case

BOGOTA, March 12, 2026 (Cordillera News Agency) - President Gloria Marroquin on Thursday asked a commission of three jurists to study the extradition of Octavio Pombo Salgado before she decides on it, her office said.

The commission, led by the former attorney general Rafael Ucros, is to report by April 8. Marroquin said in a video message that she would not be hurried "by ambassadors or by tyres".

{c1+c2~}The Supreme Court had cleared the way on Wednesday for Pombo, who owns the port operator Puertos del Golfo, to be sent to the United States.{/} {c3}Prosecutors in Miami accuse him of having laundered $310 million for the Uraba drug syndicate in banana containers.{/}

{c4~}By law the president has to decide within 30 days.{/} {c6}Her party, the Alianza Andina, is said by two sources to fear his testimony about donations.{/}

{c15}The opposition leader, Camilo Duarte Rey, who had demanded her signature within 24 hours,{/} said the commission was "a broom cupboard".

{c12~}Pombo's lawyer, Estela Barragan, lodged her complaint with the Constitutional Court on Thursday morning.{/} {c14~}A prison doctor said that her client was drinking broth.{/}

{c17}The shares of Puertos del Golfo, which fell 14 percent before they were suspended on Wednesday,{/} will be traded again on Monday.

(Reporting by Amparo Lleras)

=== other | en | arboleda
Colombia's Supreme Court rejects extradition of banker Arboleda to Spain

BOGOTA, March 25, 2026 (Cordillera News Agency) - Colombia's Supreme Court on Wednesday rejected the extradition to Spain of Wilmer Arboleda, the founder of the savings bank Banco del Sinu, by five votes to four.

Prosecutors in Madrid accuse Arboleda of having moved 74 million euros out of a Spanish pension fund by way of Aruba. As the court has said no, President Gloria Marroquin has nothing to sign.

Three sources familiar with the matter said that the government had hoped for another outcome because it is negotiating with Madrid about visas. Justice Minister Hernan Tobar said that he had learned of the vote "from the radio, like everybody".

The court found that the Spanish papers had been translated by someone without a licence. Justice Magdalena Iriarte, who wrote the opinion of the majority, said that 212 pages were missing.

Arboleda's lawyer, Fermin Cuesta, said that his client would sleep at home. Arboleda, 63, has been under house arrest in Cartagena, where he has taken up painting.

The opposition leader, Camilo Duarte Rey of Fuerza Civica, called the ruling a scandal. "For some people there is always a page missing," he said. He wants the court to be enlarged to 15 members.

Octavio Pombo Salgado, the ports magnate, was a member of the board of Banco del Sinu until 2019. His company, Puertos del Golfo, kept accounts there and withdrew them in the year of the collapse. The U.S. ambassador, Lorna Whitcombe, declined to comment on the case.

About 40 savers sang outside the courthouse. A woman was led away after she had thrown a slipper.

Spain has made 31 requests to Colombia in the past five years and been granted 26 of them.

Shares in the Banco del Sinu have not been traded since 2021.

(Reporting by Amparo Lleras and Tim Oduya)

=== other2 | en | arrest
{h1}Colombia arrests ports magnate Pombo over bribes to customs men{/}

BOGOTA, Aug 20, 2024 (Cordillera News Agency) - {h1}Colombian police on Tuesday arrested Octavio Pombo Salgado, the owner of the port operator Puertos del Golfo, on charges of having bribed 17 customs officers.{/}

{h2}He was led from a plane at Rionegro airport, near Medellin, minutes before it was to leave for Curacao.{/}

{h3}Prosecutors say that 2.1 billion pesos were paid over three years for inspections that did not take place.{/} {h4}The charges rest on the notebooks of a secretary, who wrote down every envelope.{/}

Four sources familiar with the matter said that the attorney general's office had wanted to wait until he came back. {h5}Two of them said that somebody had warned him.{/}

{h6}A judge in Medellin ordered on Tuesday night that he be released against bail of 900 million pesos.{/} {h7}Prosecutors said that they would appeal.{/} His lawyer, Estela Barragan, said that the notebooks were "a novel".

{h8}President Gloria Marroquin, who took office two weeks ago, said that nobody was too big for handcuffs.{/} Her justice minister, Hernan Tobar, was at a conference in Lima.

{h9}The opposition leader, Camilo Duarte Rey of Fuerza Civica, said that he had warned of graft in the ports since 2021.{/} The U.S. ambassador, Lorna Whitcombe, said through a spokeswoman that it was a matter for Colombia.

{h10}Shares in Puertos del Golfo lost 6 percent.{/} {h11}The company is building a third quay in Turbo with a loan of $120 million from a bank in Panama.{/} Its finance director, Jairo Ibarguen, told staff that wages would be paid on time.

Magdalena Iriarte, a professor of criminal law who is a candidate for the Supreme Court, said that bail was "the usual lift to the ground floor".

In Turbo, dockers put down their tools for an hour. A brass band played.

(Reporting by Tim Oduya)

=== other3 | en | arrest
Handcuffs on the runway

The Bogota Observer | 21 August 2024 | Photo: Puertos del Golfo's cranes at dusk (file)

{h2}His seat belt was already buckled when officers boarded the jet bound for Curacao on the tarmac at Rionegro.{/} {h1~}Octavio Pombo Salgado, who owns Puertos del Golfo, stands accused of greasing the palms of 17 customs men.{/}

{h3~}They got 2.1 million pesos to look away, the prosecution reckons.{/} {h4}Its case is built on a secretary's notebooks, in which each envelope was recorded.{/} {h5}That he had been tipped off is what two insiders believe.{/}

{h6}By nightfall he was free again: the Medellin judge was content with 900 million pesos.{/} {h7}The other side will challenge that.{/}

{h8}Handcuffs fit everyone, President Gloria Marroquin, a fortnight in office, remarked.{/} {h9~}Camilo Duarte Rey of Fuerza Civica reminded her who had raised the alarm first.{/}

{h10}Six percent came off the share price.{/} Lawyer Estela Barragan, Justice Minister Hernan Tobar and Ambassador Lorna Whitcombe did not return our calls.

The arrest will be watched closely in the banana towns of the coast, where he pays for the school buses, the fireworks and, some say, the priests. {h11~}A third quay is rising there on borrowed money.{/} He began as a lorry driver and still, friends tell us, checks the tyres himself.

Tags: ports, customs, Turbo | (c) Bogota Observer Media

=== discrepancies
amount | c3 | wire: $310 million | rewrite: $310 million | update: $310 million | arabic: 130 مليون دولار
number | c10 | wire: 1,140 messages | rewrite: 1,410 texts
source_count | c5 | wire: four sources | arabic: أربعة مصادر | rewrite: three people
amount | h3 | other2: 2.1 billion pesos | other3: 2.1 million pesos
