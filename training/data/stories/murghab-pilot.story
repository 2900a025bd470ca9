=== wire | en | pilot
{c1~}Tajik border general held after heroin found on army helicopter{/}

DUSHANBE, Aug 27, 2026 (Steppe Press)

{c1}Tajikistan has arrested the deputy commander of its border guards and six other officers after 318 kilograms of heroin were found on a military helicopter, the State Committee for National Security said on Thursday.{/}

{c2}Major General Qurbonali Shohnazarov, 56, was detained on Tuesday evening at a birthday party in a teahouse in Khorog.{/} {c3}He is a cousin of the president's son-in-law.{/}

{c4}The Mi-8 had made an emergency landing on Aug 19 on a pasture near Murghab because of a leaking fuel line.{/} {c5}Herders who came to help found sacks marked "cement" and informed a teacher, who telephoned Dushanbe.{/} {c6}The pilot, Captain Daler Yusufbekov, told investigators that he had flown the same route eleven times this year.{/}

{c7}The heroin had come across the Panj river from the Afghan province of Badakhshan and was meant for Osh in Kyrgyzstan, the committee said.{/} {c8}It put its value at $9 million.{/}

{c9}Two Western diplomats said that the general had been the main contact of the United Nations anti-drug programme, which paid for night-vision devices, jeeps and the helicopter's last overhaul.{/} {c10}They said the programme had been warned about him in 2024 by the Kyrgyz services.{/} {c11}A spokeswoman for the programme, Ilse Terhaar, said that it "had not received any warning in writing".{/}

{c12}Shohnazarov's wife, Munira, said that her husband had been arrested because he had refused to share.{/} {c13}Asked what he had refused to share, she said, "The credit."{/}

{c14}Kyrgyzstan said it had arrested four men in Osh, one of them a customs inspector.{/} {c15}The Taliban administration in Badakhshan said that no heroin was made in Afghanistan any more.{/}

{c16}Seizures in Tajikistan have fallen by half since the Taliban banned poppy growing in April 2022,{/} {c17}but stocks from earlier years are still being smuggled, according to the United Nations.{/}

{c18}Drug offences on such a scale carry up to 20 years in prison.{/}

(Reporting by Firuza Olimova)

=== arabic | ar | pilot
{c1~}طاجيكستان.. توقيف نائب قائد حرس الحدود بعد العثور على هيروين في مروحية عسكرية{/}

دوشنبه – 27 أغسطس/آب 2026

{c1~}أعلنت لجنة الدولة للأمن القومي في طاجيكستان توقيف نائب قائد حرس الحدود وستة ضباط آخرين إثر ضبط 318 كيلوغراماً من الهيروين على متن مروحية عسكرية.{/}

{c2~}وأوقف اللواء قربان علي شاه نظروف (65 عاماً) مساء الثلاثاء خلال حفل عيد ميلاد في مقهى شعبي بمدينة خوروغ،{/} {c3}وهو ابن عم صهر الرئيس.{/}

{c4}وكانت المروحية، وهي من طراز «مي-8»، قد هبطت اضطرارياً يوم 19 أغسطس/آب في أحد المراعي قرب مرغاب بسبب تسرب في أنبوب الوقود،{/} {c5}فعثر الرعاة الذين هبوا للمساعدة على أكياس كُتب عليها «إسمنت»، وأبلغوا معلماً اتصل بدوره بالعاصمة.{/} {c6~}وقال قائد المروحية للمحققين إنه سلك المسار نفسه عدة مرات هذا العام.{/}

{c7}وذكرت اللجنة أن الشحنة عبرت نهر بانج قادمة من ولاية بدخشان الأفغانية وكانت في طريقها إلى مدينة أوش في قرغيزستان،{/} {c8}وقدرت قيمتها بتسعة ملايين دولار.{/}

{c9~}وبحسب دبلوماسيين غربيين، كان اللواء حلقة الوصل الرئيسية مع برنامج الأمم المتحدة لمكافحة المخدرات،{/} {c10}وقد حذرت الأجهزة القرغيزية البرنامج منه عام 2024،{/} {c11}إلا أن المتحدثة باسمه إلسه تيرهار أكدت أنه «لم يتلق أي تحذير مكتوب».{/}

{c14~}وأعلنت قرغيزستان توقيف أربعة أشخاص في أوش.{/} {c15}أما سلطات طالبان في بدخشان فقالت إن الهيروين لم يعد يُصنع في أفغانستان.{/}

{c16}وتراجعت المضبوطات في طاجيكستان إلى النصف منذ أن حظرت طالبان زراعة الخشخاش في أبريل/نيسان 2022.{/}

=== rewrite | en | pilot
Cement bags, a leaky pipe and a general in handcuffs

Asia Drug Monitor (subscribers' edition), 28/08/2026

{c5}It took a few shepherds and a schoolmaster with a phone to uncover what may be the Pamirs' biggest smuggling ring. They opened bags labelled as cement{/} {c4}in an Mi-8 forced down by fuel trouble on grazing land by Murghab on August 9.{/}

{c1}The tally: 318 kilos of heroin, and seven border guard officers under arrest, the deputy commander among them, says the Tajik security committee.{/} {c2}Maj. Gen. Qurbonali Shohnazarov, aged 56, was picked up in Khorog, where a birthday was being celebrated in a chaikhana.{/} {c3~}Through marriage his family is tied to that of the president.{/}

{c6}Capt. Daler Yusufbekov, who was at the controls, admits to 11 such trips since January.{/} {c7}The stuff, say officials, was brought over the Panj from Afghan Badakhshan, with Osh as its destination,{/} {c8}and would be worth around nine million dollars.{/}

{c14}In that Kyrgyz city four suspects are in cells, including two customs inspectors.{/}

For donors the case is a nightmare. {c9}Diplomats describe Shohnazarov as the key partner of the UN's counter-narcotics scheme, which had financed vehicles, night-vision gear and, as it happens, the most recent servicing of the very helicopter.{/} {c10}Bishkek's intelligence people are said to have sounded the alarm about him two years ago.{/} {c11}Nothing on paper ever reached us, replies the scheme's spokeswoman, Ilse Terhaar.{/}

{c12+c13~}The general's wife has her own theory: he was locked up since he wouldn't share the glory.{/}

{c17}Old Afghan stockpiles keep trickling north, the UN says,{/} {c16}even though Tajik seizures are down 50 per cent since the poppy ban of spring 2022.{/} {c15~}The Taliban deny that there's any production left.{/}

{c18~}Convicts can expect decades in jail.{/}

Related: Captagon routes shift | Price table, July

=== blog | en | pilot
Rahim's Tea & Telegraph

How to land a helicopter

My father flew one of those crates, in the bad years, from one valley to the next with flour and pregnant women. He maintained that there were just two rules. Never trust a cloud that looks like a sheep; and look under the sacks before you sign.

{c4~}So I thought of him when I read about the crew that had to put theirs down among the yaks because something was dripping.{/} You must picture the scene. Men in sheepskin, running. They'd have brought bread. People up there come running when a machine falls out of the sky, it's the only visit that they get. {c5~}And then they lift out the cargo, to make the poor bird lighter, and one of them who is just building a stable says, wait, this isn't cement.{/}

It could have ended there. Somebody might have had a very good winter. Instead {c5~}they went and asked the schoolteacher.{/} May God give that teacher a roof that doesn't leak, for in this story he's the single official who did what he is paid for.

{c2~}The big fish, the one with stars on the shoulder, was at a party when they came for him, between the melon and the plov.{/} {c3~}He's somebody's relative, naturally. Up at the very top they now discover how large a family can be and how little one knows one's in-laws.{/} {c12~}His lady says that he's in trouble because he kept something for himself.{/} {c13~}When they wanted to know what, she answered with such dignity that I have decided to believe every word:{/} medals, it would seem, were the contraband.

And our foreign friends, the ones with white cars? {c9~}They had adored him. They'd bought him goggles to see at night, and it was they who paid the mechanics.{/} So that in a manner of speaking your taxes, dear reader in Utrecht, flew over the passes too. {c10~}The neighbours had tugged at their sleeve long ago,{/} {c11~}but it wasn't done in writing, and what isn't in writing is weather.{/}

{c6~}The fellow at the stick has been counting his flights for the detectives, and it's about once every three weeks.{/} I believe him. My father also knew to the day how often he had gone. You can forget a wedding but you never forget a load.

Shall I tell you what'll happen? {c18~}Twenty years is what the law says.{/} He will do three, in a cell with a carpet. The herders will be questioned for longer than that. And the pasture, I am told, is still black from the oil.

=== brief | en | pilot
NEWS IN BRIEF: CENTRAL ASIA

Dushanbe. {c1~}Seven officers of Tajikistan's border guards, among them Maj. Gen. Qurbonali Shohnazarov, are in custody over 318 kg of heroin.{/} {c4~}The drug was on board a helicopter that had to land near Murghab.{/} {c8}It is said to be worth $19 million.{/} {c14~}Arrests were also made in Osh.{/} {c18}The officers could be jailed for up to 20 years.{/}

=== other | en | crash
Four killed as Tajik border guards' helicopter crashes

DUSHANBE, Jan 14, 2025 (Steppe Press) - A Mi-8 helicopter of Tajikistan's border guards crashed in a snowstorm near Murghab on Tuesday, killing all four on board, the State Committee for National Security said.

The helicopter was carrying flour and coal to a post on the Chinese border. Herders who had seen it come down reached the wreck after two hours and informed the district.

Major General Qurbonali Shohnazarov, the deputy commander of the border guards, flew to Khorog to head an inquiry. He told reporters that the machine had been overhauled last summer with money from the United Nations and that a fuel line might have frozen.

Captain Daler Yusufbekov, a pilot of the same squadron, said that the weather had been bad for days. The dead, two officers and two conscripts, are to be buried on Thursday. The president expressed his condolences.

It was the third crash of a military helicopter in the Pamirs in six years.

=== discrepancies
age | c2 | wire: 56 | rewrite: 56 | arabic: 65
date | c4 | wire: Aug 19 | arabic: 19 أغسطس/آب | rewrite: August 9
number | c14 | wire: one of them a customs inspector | rewrite: two customs inspectors
amount | c8 | wire: $9 million | arabic: تسعة ملايين دولار | rewrite: around nine million dollars | brief: $19 million
