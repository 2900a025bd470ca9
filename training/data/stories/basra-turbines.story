=== wire | en | turbines
{c1}Iraq paid $310 million for turbines that stand in the desert, documents show{/}

BAGHDAD, July 22, 2026 (Gulf & Rivers News)

{c1}Iraq's electricity ministry paid $310 million for 14 gas turbines that have never been connected,{/} {c2}according to contracts and customs papers and three officials of the ministry.{/}

{c3}The machines have stood in crates near Zubair, west of Basra, since the spring of 2023.{/} {c4}Sand has got into at least eight of them, a technician said.{/} {c5}A shepherd uses one of the crates as a stable.{/}

{c6}The supplier, Nordhelm Power of Rotterdam, was founded six weeks before the contract was signed.{/} {c7}It has no employees and shares its address with a dentist.{/} {c8}Its owner is Firas al-Qutbi, a former driver of Electricity Minister Hazim al-Barrak.{/}

{c9}"I sold what they asked me for," Qutbi said by telephone from Dubai.{/} {c10}Barrak denied any wrongdoing{/} {c11}and said that the turbines were "a strategic reserve".{/}

{c12}The temperature in Basra reached 51 degrees on Monday.{/} {c13}Households there have power for seven hours a day.{/} {c14}Two protesters were killed on Sunday when guards of a substation opened fire.{/} {c15}The interior ministry said that the guards had been attacked with stones.{/}

{c16}Iraq has spent more than $80 billion on its grid since 2003.{/} {c17}It still imports a third of its gas for power stations from Iran.{/}

{c18}The integrity commission has summoned Barrak for August 3.{/} {c19}He belongs to a party on whose votes Prime Minister Qais al-Douri depends.{/} {c20}Douri ordered that the crates be guarded{/} {c21}and promised three more hours of power by the end of August.{/}

{c22}The grand ayatollah's representative in Karbala said in a sermon that officials should spend one night without air conditioning.{/}
=== akhbar | ar | turbines
بغداد/ المسلة الجنوبية
22-07-2026, 20:05
عدد القراءات: 3811

{c1}وثائق: 310 ملايين دولار ثمن توربينات لم تعمل يوما{/}

كشفت عقود ووثائق جمركية، {c2}فضلا عن خمسة مسؤولين في وزارة الكهرباء،{/} {c1}أن الوزارة دفعت 310 ملايين دولار لقاء 14 توربينا غازيا لم يربط أي منها بالشبكة الوطنية حتى الآن.{/}

{c3}وترقد التوربينات داخل صناديقها قرب قضاء الزبير غربي البصرة منذ ربيع 2023،{/} {c4}وقال فني إن الرمال تسربت إلى ثمانية منها على الأقل،{/} {c5}فيما حول أحد الرعاة صندوقا إلى حظيرة لأغنامه.{/}

شركة بلا موظفين

{c6~}وأسست الشركة المجهزة "نوردهيلم باور" في روتردام قبل أسابيع قليلة من توقيع العقد،{/} {c7}ولا يعمل فيها أحد وتتقاسم عنوانها مع عيادة أسنان.{/} {c8}ومالكها فراس القطبي كان حارسا شخصيا لدى وزير الكهرباء حازم البراك.{/}

{c9}وقال القطبي في اتصال هاتفي من دبي: "بعت ما طلبوه مني".{/} {c10}ونفى البراك ارتكاب أي مخالفة،{/} {c11}عادا التوربينات "خزينا استراتيجيا".{/}

يأتي ذلك في وقت {c12}سجلت فيه البصرة الاثنين 51 درجة مئوية،{/} {c13}ولا تتجاوز ساعات التجهيز فيها سبع ساعات يوميا.{/} {c14}وكان متظاهران قد قتلا الأحد برصاص حراس محطة ثانوية،{/} {c15}وقالت وزارة الداخلية إن الحراس تعرضوا للرشق بالحجارة.{/}

{c18}واستدعت هيئة النزاهة الوزير للمثول أمامها في 13 آب،{/} {c19}علما أنه ينتمي إلى حزب تعتمد على أصواته حكومة قيس الدوري.{/} {c20}ووجه الدوري بحماية الصناديق،{/} {c21}متعهدا بزيادة التجهيز ثلاث ساعات قبل نهاية آب.{/}

أخبار ذات صلة
أسعار الدولار في بورصة الكفاح
تابعونا على تلغرام
=== maqal | ar | turbines
عمود الخميس

ثلاجة الوزير

سألني ابني ونحن على السطح نطارد نسمة: لماذا لا تأتي الكهرباء؟ قلت له إنها جاءت يا ولدي، لكنها ما زالت في علبتها.

{c1~}فقد علمنا أننا اشترينا بمال يكفي لتبريد الجحيم مكائن لم يجد أحد وقتا ليضع قابسها في الجدار.{/} {c3~}وهي هناك منذ ثلاثة أعوام وأكثر، مصفوفة في البرية كالعرائس اللواتي لم يأت خطابهن.{/} {c4~}وقد دخل التراب في أحشاء أكثرها،{/} والتراب في بلادنا موظف نشيط، لا يغيب ولا يتقاعد.

{c5~}الكائن الوحيد الذي انتفع بالصفقة نعجة، وجدت في خشبها ظلا لم نجده نحن في أربع موازنات.{/} أقترح أن تمنح النعجة حقيبة الطاقة، فهي على الأقل جربت المشروع بنفسها.

أما البائع فحكايته تصلح للأطفال قبل النوم. {c8~}كان يجلس خلف المقود، وصاحب المعالي يجلس خلفه،{/} ثم دارت الدنيا فصار يبيع لمن كان يفتح له الباب. {c6~}وأنشأ لهذه الغاية بيتا تجاريا لم يكن حبر شهادة ميلاده قد جف حين جاءه الرزق،{/} {c7~}في بناية أوروبية يقصدها الناس لخلع أضراسهم.{/} ونحن خلعت أضراسنا من دون أن نسافر.

{c11~}يقولون لنا إنها ليست منسية، بل مدخرة للشدائد.{/} ولا أدري أي شدة ينتظرون. {c12~}هذا الأسبوع ذاب الزئبق عندنا ولم يجد رقما يقف عليه.{/} {c13~}والضوء يزورنا كما يزور القريب البخيل: يأتي متأخرا ويمضي قبل العشاء.{/}

{c14~}وفي ليلة الأحد ذهب شابان يطلبان هواء، فعادا على الأكتاف.{/} {c15~}قيل إن الحجر هو الذي بدأ.{/} والحجر في بلادنا متهم دائم، لأنه لا يملك حزبا. ولن أقول في هذا شيئا آخر، فالكلام في مثل هذا المقام يحتاج إلى ماء بارد.

{c22~}ومن فوق المنبر جاءت نصيحة قصيرة: ليجرب أصحاب القصور ليلة واحدة من ليالينا.{/} ليلة واحدة، لا أكثر. أما نحن فقد صرنا أصحاب خبرة ونستطيع أن نعيرهم المراوح اليدوية، على أن يعيدوها.

الآراء الواردة لا تمثل بالضرورة رأي الصحيفة
=== reader | en | turbines
An open letter to the gentleman in charge of light

From a reader in the south (published unedited, 24 July)

Your Excellency,

I'm a retired teacher of physics. I write by daylight, as you'll understand. For thirty-one years I explained to boys that energy can't be lost, and I'd like to know where I went wrong.

{c16~}I have read that in my second lifetime, the one since the Americans came, our country has poured into its wires a sum that would have paid for a small moon.{/} I am not good with such figures; my pension has four. But in a laboratory, when so much goes in at one end and nothing comes out at the other, one looks for the hole.

{c9~}Your salesman, reached at the seaside, says that he only delivered the order.{/} I believe him. I've had pupils like that, who handed in exactly what was asked of them, and it was somebody else's. {c10~}You yourself tell us that your hands are clean.{/} I believe this too, as you are among the few of us with running water.

May I ask about your neighbours? {c17~}One part in three of what burns in our power plants still comes to us through a pipe from the east,{/} and it comes when the east is in a good mood. Meanwhile the flame of our own wells lights the sky behind my house all night. It's the only lamp in the street. My granddaughter does her homework by the waste.

I don't expect that much will happen. {c18~}They tell me you've been invited to explain yourself next month to those who look after our honesty.{/} {c19~}They also tell me that the man above you can't sleep without your friends' raised hands.{/} I taught the lever too, and I know a fulcrum when I see one.

{c20~}There are soldiers round the boxes now.{/} It's the first time, I believe, that anyone in uniform has been told to protect a machine from neglect. {c21~}And we have been promised some hours extra before the summer's out. Three!{/} I've made a list of what I shall do with them. In the first I shall iron a shirt. In the second I'll wear it. The third I mean to spend lying on the floor under the fan with my eyes closed, like a man of importance.

With the respect that is due,
A teacher

Letters may be shortened. Comments are closed.
=== water | en | water
An open letter to the gentleman in charge of water

From a reader in the south (published unedited, 9 August 2024)

Your Excellency,

I'm a retired teacher of chemistry, and a neighbour of mine, who taught physics, will vouch for me. I write about the salt.

I've read that your ministry has paid a hundred and thirty million dollars for nine machines that take the salt out of water, and that they stand near Faw, in the open, where they've never drunk a drop. A fisherman keeps his nets on one. There's rust, they say, in all of them. I taught rust for twenty-eight years and can confirm that it needs water, so something in the arrangement must have worked.

The firm that sold them had a name like an opera and an address above a bakery in Antwerp. It had been alive for two years, which I'm told is an eternity. Its owner wasn't anybody's driver. He was a poet, and had written an ode to your predecessor.

You tell us that the equipment is awaiting its filters. In the meantime eleven hundred people have been taken to hospital with their stomachs, and the governor's guards have fired into the air, only the air, thank God, and nobody was hurt but a palm tree.

The integrity commission has closed the file, since the poet has paid a fine. The prime minister, who was then another one, promised us sweet water by Ramadan; he didn't say which.

With the respect that is due,
A teacher
=== discrepancies
source_count | c2 | wire: three officials | akhbar: five officials
date | c18 | wire: August 3 | akhbar: August 13
role | c8 | wire: driver | maqal: driver | akhbar: bodyguard
