=== wire | en | sawari
{c1~}Kuwait fines mobile operator Sawari over leak of customer data{/}

KUWAIT CITY, Feb 24 (Levant Press)

{c1}Kuwait's communications regulator fined Sawari Mobile 4.5 million dinars ($14.6 million) on Tuesday over the theft of data on 1.9 million subscribers.{/} {c2}It is the highest fine the authority has ever imposed.{/}

{c3}Names, civil identity numbers and call records have been on sale on a hackers' forum since Jan. 12 for six bitcoins.{/} {c4}Passwords and card numbers were not taken, according to the company.{/}

{c5}Sawari discovered the break-in on Dec. 28 but did not report it until Jan. 19, the regulator said.{/} {c6}The law demands a report within 72 hours.{/}

{c7}The intruders used the account of a technician at a contractor in Hyderabad who had left in 2023.{/} {c8}It was not protected by a second password or code.{/}

{c9}"Whoever holds the keys to two million homes has no right to lose them in silence," said Salem al-Barrak, the chairman of the regulator.{/} {c10}Sawari was given 90 days to move its customer database back to servers in Kuwait.{/}

{c11}Chief executive Bader al-Mutlaq resigned and was replaced by the finance director, Dana al-Humoud.{/} {c12}The company said it would appeal.{/}

{c13}Its shares fell 7.8 percent to their lowest level in four years.{/} {c14}Sawari has 2.6 million customers, and a state fund owns 24 percent of it.{/}

{c15}Public prosecutors have questioned three employees and barred two of them from leaving the country.{/} {c16}A group calling itself Mirage Nine claimed the attack, but its claim could not be verified.{/}

{c17}The central bank told banks to stop sending codes by text message to Sawari numbers by the end of March.{/}

{c18}Anwar al-Rujaib, the head of a consumers' association, demanded 100 dinars in compensation for every subscriber.{/} {c19}Sawari has offered its customers ten gigabytes of free data.{/} {c20}"I found my late father's calls in that file," said one of them, Maryam al-Qattan.{/}

{c21}In 2022, the operator Khaleej Link was fined 800,000 dinars over a leak that affected 310,000 customers.{/}

=== release | en | sawari
Sawari Mobile Telecommunications K.S.C.P.
Disclosure of material information

Kuwait, 24 February 2026

Further to its previous announcements, Sawari Mobile Telecommunications ("the Company") informs its shareholders and the market of the following:

{c1~}The Company has today been notified of a decision of the Communications and Information Technology Regulatory Authority imposing an administrative fine of KD 4,500,000 in connection with the cyber incident of last year.{/} {c12}The Company does not share the conclusions of the Authority and will exercise its right of appeal{/} within sixty days.

{c4}The Company reiterates that neither passwords nor payment card details were compromised.{/}

{c5}The Company became aware of irregular access on 28 December 2025. It filed a report with the Authority on 9 January 2026{/} after completing the verification required by good practice.

{c7~}The access was obtained by means of credentials formerly issued to a person employed by an external service provider outside Kuwait.{/} All such credentials have since been withdrawn.

{c11}The Board of Directors has accepted the resignation of the Chief Executive Officer, Mr. Bader Al-Mutlaq, and has appointed Ms. Dana Al-Humoud, hitherto Chief Financial Officer, with immediate effect.{/} The Board thanks Mr. Al-Mutlaq for eleven years of dedicated service.

{c10~}The repatriation of the customer database to facilities in the State of Kuwait will be completed within the period set by the Authority.{/}

{c19}As a gesture of goodwill, every subscriber will receive ten gigabytes of data free of charge.{/}

{c15~}The Company is cooperating with the Public Prosecution, before which three members of its staff have given statements.{/}

The financial effect of the decision will be recognised in the first quarter.

=== blog | en | sawari
{c19~}Ten gigabytes of sorry{/}

Filed under: privacy, things that should not surprise us

Let me begin with a confession. I reuse passwords. Not for the bank, not any more, but there is a pizzeria in Salmiya which, if it were ever hacked, would hand over the keys to a good part of my youth. So I do not write this from a mountain top. I write from the swamp, with the rest of you.

But I am one man with a pizza problem. I'm not a phone company.

What went wrong (the short version)

If you live here, you already know which firm I mean, since you probably got the text. {c3~}A file with our names, our ID numbers and whom we call at what hour has been up for sale in one of those places on the web where nobody uses a real name, for a handful of bitcoins.{/} {c1~}Almost two million of us are in it, and the regulator has now sent the bill: four and a half million dinars.{/} {c2}They say there has never been a bigger one.{/}

How did the burglars get in? Did they tunnel? Did they have a quantum computer? {c7~+c8}No, they had the login of a guy who had once worked for a subcontractor in India, a guy who had been gone for years, and there was nothing on the door except that one lock.{/}

I will say this slowly, for the people at the back. The most expensive licence in the country, the marble lobby, the sponsored marathon, and the key was under the mat.

Three lessons for normal humans

- Turn on the second factor. Everywhere. Yes, there too.
- Stop giving your civil ID to gyms.
- Text messages are postcards. {c17~}Even the central bank has now told the banks to quit texting codes to people on that network.{/} It took them only fifteen years.

About the silence

The break-in is not what makes me angry. Break-ins happen, and they will happen to cleverer firms than this one. {c5~}What makes me angry is that they found out in the last days of December and let three weeks of January go by before telling anybody official.{/} {c6}You get three days under our law.{/} Three days is plenty. I've announced engagements in less.

In the meantime people were choosing wedding halls over that phone, and calling their doctors, and calling the other doctors, the ones you do not tell your family about. {c20~}One woman looked herself up and came across the calls of her dad, who is dead.{/} Think about that for a moment, and then think about the word "incident".

So what do you get for it? {c19}You get ten gigs.{/} I did the arithmetic: at the current rate this is about the price of a shawarma, without the drink. {c18~}A consumer group says a hundred dinars a head would be fair.{/} I would settle for a letter signed by a human being.

Heads, rolling gently

{c11~}The boss is out, and the lady who did the accounts is in.{/} I wish her luck and I mean it. {c13~}The stock took a beating, too, and hasn't been this low since the year we all queued for vaccines.{/} {c14~}Which is awkward, seeing that roughly a quarter of the thing belongs to a state fund, in other words to you, dear reader: you were robbed as a customer and then again as an owner.{/}

And will it change anything? I want to believe so. {c21~}I also remember the other lot, three or four winters ago. They leaked a smaller file and paid a smaller fine,{/} and everybody swore that it was a turning point. We have had so many turning points that we must be facing the way we came.

What would a grown-up country do? It would treat data like petrol: useful, flammable, and not to be stored in a garage. It would make boards sit an exam. It would let people sue together. None of this is rocket science; Estonia did it with a population the size of Hawalli.

Until then, change your pizza password. I have.

=== arabic | ar | sawari
{c1}الكويت: تغريم «سواري موبايل» 4.5 ملايين دينار بعد تسريب بيانات 1.9 مليون مشترك{/}

الثلاثاء 24 فبراير 2026 - 18:05

اقتصاد | اتصالات

{c1}قررت هيئة الاتصالات وتقنية المعلومات الكويتية، اليوم الثلاثاء، تغريم شركة «سواري موبايل» أربعة ملايين ونصف مليون دينار (14.6 مليون دولار) على خلفية سرقة بيانات 1.9 مليون مشترك،{/} {c2}في أعلى غرامة تفرضها الهيئة منذ تأسيسها.{/}

{c5}وذكرت الهيئة أن الشركة اكتشفت الاختراق في 28 ديسمبر الماضي ولم تبلّغ عنه إلا في 19 يناير،{/} {c6}في حين يلزمها القانون بالإبلاغ خلال 72 ساعة.{/}

{c9}وقال رئيس الهيئة سالم البراك: «من يملك مفاتيح مليوني بيت لا يحق له أن يضيّعها في صمت».{/} {c10}ومُنحت الشركة مهلة 60 يوماً لنقل قاعدة بيانات عملائها إلى خوادم داخل الكويت.{/}

{c7}وتبيّن أن المخترقين استعملوا حساب فني غادر عمله عام 2023 لدى شركة مقاولة من الباطن في مدينة حيدر آباد الهندية،{/} {c8}ولم يكن الحساب محمياً برمز ثانٍ.{/}

{c11}واستقال الرئيس التنفيذي بدر المطلق وحلّت محله المديرة المالية دانة الحمود.{/} {c12}وأعلنت الشركة عزمها الطعن في القرار.{/}

{c13}وتراجع سهمها في البورصة 7.8 في المئة إلى أدنى مستوى في أربعة أعوام.{/} {c14}ويبلغ عدد عملائها 2.6 مليون، ويملك صندوق حكومي 24 في المئة من أسهمها.{/}

{c15}وحققت النيابة العامة مع ثلاثة موظفين ومنعت اثنين منهم من السفر.{/}

طباعة | إرسال | حفظ

مواضيع ذات صلة: أمن المعلومات، البورصة، حماية المستهلك

=== arabic2 | ar | sawari
{c3~}بياناتك بستة «بتكوين».. ماذا نعرف عن اختراق سواري؟{/}

كتب: محرر الشؤون التقنية — 25 فبراير

{c3}منذ الثاني عشر من يناير والأسماء والأرقام المدنية وسجلات المكالمات معروضة للبيع في أحد منتديات القراصنة مقابل ست عملات «بتكوين».{/} والضحية هذه المرة ليست متجراً صغيراً، بل {c1~}شركة اتصالات طالتها أمس غرامة بالملايين لأن بيانات قرابة مليوني مشترك خرجت من بين يديها.{/}

• كيف دخلوا؟ {c7~+c8}بحساب قديم لموظف لدى متعهد خارجي ترك عمله قبل سنوات، من دون أي رمز تحقق إضافي.{/}

• من هم؟ {c16}تبنت الهجوم مجموعة تطلق على نفسها اسم «ميراج ناين»، وهو ما أكدته التحقيقات.{/}

• {c4}هل سُرقت كلمات المرور؟ الشركة تنفي ذلك وتنفي المساس بأرقام البطاقات.{/}

• متى عرفت الشركة؟ {c5~}في أواخر ديسمبر، لكنها انتظرت أكثر من ثلاثة أسابيع قبل أن تتكلم.{/}

• ماذا عن البنوك؟ {c17}طلب البنك المركزي منها التوقف بحلول نهاية مارس عن إرسال الرموز بالرسائل النصية إلى أرقام سواري.{/}

• والتعويض؟ {c19}عرضت الشركة عشرة غيغابايت مجاناً،{/} {c18}بينما يطالب أنور الرجيب، رئيس إحدى جمعيات المستهلكين، بمئة دينار لكل مشترك.{/}

{c20}«وجدت مكالمات والدي رحمه الله في ذلك الملف»، تقول المشتركة مريم القطان بصوت متهدج.{/}

{c21}وكانت شركة «خليج لينك» قد دفعت عام 2022 غرامة قدرها 800 ألف دينار بعد تسريب طال 310 آلاف عميل.{/}

شارك: X | Facebook | نسخ الرابط

=== other | en | khaleej
Kuwait fines Khaleej Link over customer data leak

KUWAIT CITY, Nov 16, 2022 (Levant Press)

Kuwait's communications regulator fined the mobile operator Khaleej Link 800,000 dinars ($2.6 million) on Wednesday over a leak of data on 310,000 subscribers. It was the first fine of its kind.

Names, telephone numbers and addresses had been on sale on a hackers' forum since Oct. 3 for two bitcoins. Civil identity numbers were not taken, according to the company.

Khaleej Link discovered the leak on Sept. 30 and reported it the next day, within the 72 hours demanded by the law, the regulator said. A technician in its own data centre had copied the file to a private disk before leaving the company.

"Telling us quickly does not undo the damage," said Salem al-Barrak, then the deputy chairman of the regulator. The operator was given 60 days to encrypt its customer database.

The company said it would not appeal. Its shares rose 0.6 percent. Khaleej Link has 1.4 million customers.

Public prosecutors have charged the technician and barred him from leaving the country. A consumers' association demanded 20 dinars in compensation for every subscriber. Khaleej Link offered its customers a month without fees.

=== discrepancies
date | c5 | wire: Jan. 19 | release: 9 January 2026 | arabic: 19 يناير
number | c10 | wire: 90 days | arabic: 60 يوماً
modality | c16 | wire: its claim could not be verified | arabic2: أكدته التحقيقات
