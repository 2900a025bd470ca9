=== release | en | ruling
REPUBLIC OF GHANA
JUDICIAL SERVICE, PUBLIC RELATIONS OFFICE

Press Release No. 14/2026, Tuesday, 24th March, 2026

Re: Asafo Divisional Fishermen's Council & 46 Others v. Sekondo Lagoon Estates Ltd. & Attorney-General (Suit No. E12/88/2022)

{d1}The High Court (Land Division), Sekondo, presided over by Her Ladyship Justice Efua Baidoo-Annan, today delivered judgment in the above suit. The Court set aside the lease of 311 acres of the Sekondo Lagoon granted to the 1st Defendant on 6th May, 2019.{/}

{d2}The Court held that a lagoon, being customary fishing ground, could not be alienated without the consent of the Fishermen's Council, and that the signature purporting to be that of the Chief Fisherman was not his.{/}

{d3}The 1st Defendant was ordered to remove its embankment within ninety (90) days and to pay general damages of GH¢2.4 million to the Plaintiffs,{/} {d4}together with costs of GH¢180,000.{/}

{d5}The claim against the Attorney-General was dismissed, the Court finding no evidence that the Lands Commission had acted in bad faith.{/}

{d6}The Court further directed that its judgment be placed before the Director of Public Prosecutions with respect to the disputed signature.{/}

{d7}Parties have the right of appeal within three months.{/}

=== radio | en | ruling
SHORELINE FM 92.7, DRIVE-TIME NEWS, TUESDAY 24/3, 6 PM
Presenter: Kojo Essilfie
(Item 1, with sound)

SOUND: Drumming, car horns, women singing, fade under

PRESENTER: That is the noise from Sekondo beach this afternoon, and I don't think the canoes will go out tonight. {d1~}The fishermen have won. After four years, the High Court says the lagoon was never for sale,{/} and the estate people must pack.

{d3~}They have got three months to break down that big wall of laterite, and they are to pay two point four million cedis.{/} {d2~}And why? Because the lease carries a signature of the old Chief Fisherman, Nana Kwaku Brempong, and my lady says, it is not his hand.{/} {d8}Nana could not write, you see. He signed with a thumb all his life.{/}

SOUND: Mrs Araba Quansah, fish smoker: {d9}"My mother smoked from that lagoon, and her mother. They put a signboard there, 'Waterfront Living'. We were living on the waterfront before they came!"{/}

PRESENTER: {d6~}And there may be more trouble. The judge wants the prosecutors to see her paper.{/} {d5~}Government itself walks free in this one.{/} {d10}A lawyer for Sekondo Lagoon Estates, Mr Dennis Ofosu-Larbi, says his clients will certainly appeal;{/} {d11}they have already sold ninety-four plots, he says, some to Ghanaians in New Jersey.{/}

More at seven. Now the traffic, which is, as you can imagine, drumming.

=== wire | en | ruling
{d1~}Ghana court cancels lease of fishing lagoon to luxury developer{/}

SEKONDO, Ghana, March 24, 2026 (Volta News Service) - {d1}A Ghanaian court on Tuesday cancelled the lease of 311 acres of a coastal lagoon to a property developer,{/} {d2~}ruling that fishermen had not agreed to it and that the signature of their leader had been forged.{/}

{d3}Judge Efua Baidoo-Annan ordered the company, Sekondo Lagoon Estates, to remove an embankment within 90 days and to pay the 47 plaintiffs damages of 2.4 million cedis.{/}

{d8}The chief fisherman whose name stands under the lease of 2019, Kwaku Brempong, died in 2021. He could neither read nor write and used to sign with a thumbprint, witnesses had told the court.{/}

{d6}The judge sent the file to the public prosecutor.{/} {d5}She rejected a claim against the state,{/} {d15}whose Lands Commission had registered the deed in two days.{/}

{d10}The company's lawyer, Dennis Ofosu-Larbi, said it would appeal.{/} {d11}It had sold 94 plots, some of them to Ghanaians abroad.{/} {d12}The company belongs to a holding in Mauritius{/} whose owners are not known.

{d13}About 3,000 families live off the lagoon, according to a study by a university in Cape Coast. Catches fell by half after the embankment cut off the tide in 2022.{/}

{d9}"We were living on the waterfront before they came," said Araba Quansah, 58, who smokes fish.{/} {d14}Police used water from a fire engine to cool the crowd, which had danced for three hours in front of the courthouse.{/}

Coastal land in Ghana's west has risen steeply in price since oil was found offshore, and there are dozens of such suits.

=== qa | en | ruling
The Sekondo judgment explained: six questions

By our legal desk

What was decided?
{d1~}That the 2019 lease to the developer is void{/} and always was. {d2}There were two grounds: a fishing lagoon can't be given away over the heads of the Council of fishermen; and the Chief Fisherman's supposed signature was false.{/}

Forged by whom?
The judgment does not say. It was a civil case. {d6}But it goes to the DPP now, and that office has to decide whether anyone is charged.{/} {d8~}The evidence that struck everyone in court was simple: the man had never held a pen.{/}

What does the company have to do?
{d3}Take away its bund, within 60 days, and pay GH¢2.4 million.{/} {d4}Add to that the other side's costs, GH¢108,000.{/}

Can it appeal?
{d7}Yes; it has three months.{/} {d10~}It has told reporters that it intends to.{/} An appeal doesn't by itself stop the clock on the embankment; for that it needs a stay.

I bought a plot. What now?
{d11~}You are one of about ninety, then.{/} You have bought a lease carved out of a lease that isn't there. You may sue the seller. {d12}The seller is owned in Mauritius,{/} so start early.

Is the government liable?
{d5}No. The judge saw nothing to show that the Lands Commission had meant ill, and threw out that part of the suit.{/}

Share on WhatsApp | More explainers

=== arabic | ar | ruling
{d1~}محكمة غانية تنتصر لصيادي بحيرة ساحلية في وجه شركة عقارية{/}

أكرا – الأربعاء 25 مارس/آذار 2026

{d1}ألغت محكمة في مدينة سيكوندو الغانية، أمس الثلاثاء، عقد تأجير 311 فداناً من بحيرة ساحلية لشركة تطوير عقاري،{/} {d2}معتبرة أن أراضي الصيد العرفية لا يجوز التصرف فيها من دون موافقة مجلس الصيادين، وأن توقيع زعيمهم على العقد مزور.{/}

{d3}وأمرت القاضية إفوا بايدو أنان شركة «سيكوندو لاغون إستيتس» بإزالة السد الترابي خلال 90 يوماً ودفع تعويضات قدرها 2.4 مليون سيدي لسبعة وأربعين مدعياً.{/} {d6}وأحالت الملف إلى النيابة العامة.{/}

{d8}وكان الشهود قد أكدوا أن كبير الصيادين كواكو بريمبونغ، الذي توفي عام 2021، كان أمياً لا يوقع إلا ببصمة إبهامه.{/}

{d10}وقال محامي الشركة دينيس أوفوسو لاربي إنها ستستأنف الحكم،{/} {d11~}مشيراً إلى أنها باعت عشرات القطع.{/} {d12}وتعود ملكية الشركة إلى مجموعة قابضة مسجلة في موريشيوس.{/}

{d13}وتعتمد نحو ثلاثة آلاف أسرة على البحيرة في رزقها، وقد تراجع الصيد إلى النصف بعد أن حجب السد مياه المد عام 2022، بحسب دراسة جامعية.{/}

{d9}وقالت أرابا كوانساه (58 عاماً)، وهي بائعة سمك مدخن: «كنا نسكن على الواجهة البحرية قبل أن يأتوا».{/}

=== column | en | ruling
A thumb is worth a thousand pens

THE SALT-POND DIARIES, by Auntie Ekua

Let me tell you about my grandfather's thumb. It was broad and split down the middle by a fish hook in 1951, and he put it on everything: on his tax, on my school report, once on a banku because the ink had not dried. A thumb cannot be practised. You cannot sit under a mango tree on a Sunday with a sheet of paper and learn to do another man's thumb. This, I think, is why clever people prefer signatures.

{d8~}So when I heard that the late head of our canoe people, a man who to his dying day pressed and did not write, had been discovered to possess a beautiful cursive with a loop under the B,{/} I laughed until my tea came down my nose. {d2~}It took her ladyship rather longer, I mean four years, to reach the same view,{/} but she had a wig on.

What did they think, these gentlemen? That we would look at a wall in the water and say, ah, progress? {d13~}Half the fish stayed away from the day the tide could not come in, and there are thousands of kitchens that eat from there.{/} {d12~}The gentlemen themselves are said to be a brass plate on an island in another ocean.{/} I wonder if they have a lagoon there. I wonder who fishes in it.

I am not a lawyer. I sold cloth. But I notice who does not have to pay anything. {d5~+d15~}The office that put its stamp on this paper in the time it takes to cook a goat has been found to be quite innocent.{/} May we all be so innocent.

{d14~}On Tuesday they danced so hot that the fire service had to hose them down;{/} I did three songs myself, and have had my leg on a stool ever since. My neighbour the teacher says, Ekua, don't dance yet, {d10~}they are going up to a higher court.{/} Let them go. {d6~}I am told someone may have to explain the loop under that B to people who do not sit in civil matters.{/} For that I shall buy a ticket. I'll sign for it with my thumb.

=== other | en | radioboard
PRESS RELEASE: JUDICIAL SERVICE, PUBLIC RELATIONS OFFICE

Press Release No. 15/2026, Thursday, 26th March, 2026

Re: Sekondo Fishing Harbour Traders' Association & 112 Others v. Ports Company Ltd. & Attorney-General (Suit No. E12/31/2023)

{e1}The High Court (Land Division), Sekondo, presided over by Her Ladyship Justice Efua Baidoo-Annan, today dismissed the above suit. The Court upheld the lease of 28 acres at the Fishing Harbour granted to the 1st Defendant on 2nd August, 2020.{/}

{e2}The Court held that the Plaintiffs, being licensees, had been given due notice, and that the signature of their Chairman on the memorandum of consent was his own.{/} {e3}The Plaintiffs were ordered to vacate the sheds within thirty (30) days and to pay costs of GH¢40,000.{/} Parties have the right of appeal within three months.

=== other2 | en | radioboard
SHORELINE FM 92.7, MORNING NEWS, FRIDAY 27/3, 7 AM

PRESENTER: No drums this time. {e1~}This time it is the harbour traders, and her ladyship has told them that they must go.{/} {e3~}A month they have got to clear their sheds.{/} {e2~}They said the chairman's signature for the port was forged; my lady compared it and says no, Mr Chairman, that's you.{/} The chairman, Mr Ebo Turkson, was not available to us. His phone, I'm told, is available to nobody. One trader, Madam Esi, says she has sold sugar bread at gate two for twenty-two years. Her lawyers will appeal, she says, if somebody pays them.

=== other3 | en | lagoonlaw
Whose water? A short history of lagoons in Ghanaian courts

Background, from the magazine Shore & Law, autumn 2024

There are about ninety lagoons on the coast of Ghana, and in colonial times at least eleven of them were before the courts. Judges in Accra in 1908 and again in 1933 took the view that a lagoon belongs to whoever can stop others fishing in it. The older chiefs said that it belonged to the fish.

Customary law knows days on which no net may be cast, an office of Chief Fisherman who collects a share of the catch, and a council which must be asked. Whether it must agree, too, has never been settled. Developers argue that a lease signed by the stool is enough. Fishermen's councils in Sekondo, Winneba and elsewhere say that it is not, and a suit brought in the Western Region in 2022 by one of them may give the answer. Forged consents are a recurring theme: in a survey of 60 coastal leases by a legal aid group, one in four carried a signature which a family disputed.

=== discrepancies
amount | d4 | release: GH¢180,000 | qa: GH¢108,000
modality | d10 | radio: will certainly appeal | wire: would appeal | qa: intends to
time | d3 | release: within ninety days | wire: within 90 days | qa: within 60 days
