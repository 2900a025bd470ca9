=== wire | en | derailment
{c1~}Algerian train derails on viaduct, 19 dead{/}

ALGIERS, Nov 4, 2025 (Barca News Agency) - {c1}A passenger train derailed on a viaduct in the Bouira mountains east of Algiers early on Tuesday, killing 19 people and injuring 84,{/} {c2}the civil protection service said.{/}

{c3}The last two of its seven carriages broke away and fell 22 metres into the bed of the Isser river.{/} {c4}The train had left Setif at 3:40 a.m. with 312 passengers on board, many of them students.{/}

{c5}Transport Minister Nassim Belkheddar said the cause was not known{/} {c6}but that the data recorder had been found{/} {c7}and showed a speed of 97 kilometres an hour on a stretch where 60 are allowed.{/} {c8}The driver, who is 44 and has 17 years of service, survived and is being questioned.{/}

{c9}A railway union said the drivers had warned of a loose rail on the viaduct three times since August.{/} {c10}"We wrote it down, they stamped it, and the stamp is what they repaired," said union secretary Farida Ait-Ouarab.{/} {c11}The state railway said that it had no record of such warnings.{/}

{c12}Villagers from nearby Tala Oumlil climbed down with ladders and mattresses before rescuers arrived.{/} {c13}"I heard a noise like a wardrobe falling, and then a hundred telephones ringing in the dark," said Rabah Messaoudene, a beekeeper.{/}

{c14}Six of the injured were flown to the military hospital in Ain Naadja.{/} {c15}Among the dead were a handball referee, Lounis Haddadou,{/} {c16}and four members of one family from Bordj Bou Arreridj.{/}

{c17}The president declared three days of mourning{/} {c18}and the league matches of the weekend were called off.{/} {c19}Prosecutors in Bouira opened an investigation into manslaughter.{/}

{c20}The viaduct, built in 1886, was last overhauled in 2011.{/} {c21}A parallel line with tunnels, begun by a Turkish company, was to have opened two years ago but is still without signals.{/}

{c22}The line between Algiers and the east will stay closed for at least ten days, the railway said. Buses are being used instead.{/}

=== arabic | ar | derailment
الجزائر: {c1~}قتلى وجرحى في خروج قطار عن سكته فوق جسر بالبويرة{/}

{c1}لقي 19 شخصاً مصرعهم وأصيب 84 آخرون فجر الثلاثاء، إثر خروج قطار للمسافرين عن سكته فوق جسر في جبال البويرة شرقي الجزائر العاصمة،{/} {c2}وفق ما أفادت به مصالح الحماية المدنية.{/}

{c3}وانفصلت العربتان الأخيرتان من أصل سبع عربات وهوتا من ارتفاع 22 متراً إلى مجرى وادي يسر.{/} {c4~}وكان القطار قد غادر سطيف وعلى متنه 312 راكباً.{/}

{c5~}وصرّح وزير النقل نسيم بلخضار بأن أسباب الحادث لم تتضح بعد،{/} {c7}لكن جهاز التسجيل أظهر أن القطار كان يسير بسرعة 97 كيلومتراً في الساعة في مقطع لا تتجاوز السرعة المسموحة فيه 60.{/} {c8~}ونجا السائق، وهو في الرابعة والخمسين من عمره، ويجري الاستماع إلى أقواله.{/}

{c9}من جهتها أكدت نقابة لعمال السكك الحديدية أن السائقين نبّهوا ثلاث مرات منذ أغسطس إلى وجود قضيب غير مثبت على الجسر.{/} {c10}وقالت أمينة النقابة فريدة آيت أوعراب: «كتبنا وختموا، ولم يُصلحوا سوى الختم».{/} {c11}ونفت الشركة الوطنية أن تكون قد تلقت أي إشعار من هذا القبيل.{/}

{c12}وكان سكان قرية تالة أومليل أول الواصلين إلى المكان، إذ نزلوا بالسلالم والأفرشة قبل وصول فرق الإنقاذ.{/}

{c14}ونُقل ستة من المصابين جواً إلى المستشفى العسكري بعين النعجة.{/} {c15}ومن بين الضحايا حكم كرة اليد لونيس حدادو،{/} {c16~}وأربعة أفراد من عائلة واحدة.{/}

{c17}وأُعلن الحداد الوطني لثلاثة أيام،{/} {c18}وأُلغيت مباريات البطولة المقررة نهاية الأسبوع.{/} {c19~}وفتحت النيابة تحقيقاً.{/}

{c20}ويعود بناء الجسر إلى عام 1886، وكانت آخر صيانة شاملة له سنة 2011.{/}

وفتحت مراكز حقن الدم في ولايات الوسط أبوابها للمتبرعين منذ الصباح.

=== rewrite | en | derailment
A hundred phones in the dark

by our correspondent in the Maghreb

{c13}First it sounded as though a wardrobe had toppled over, remembers the beekeeper Rabah Messaoudene, and next there was ringing everywhere in the night, a hundred mobiles at once.{/} {c12}He and his neighbours in Tala Oumlil were quicker than the rescue teams: they went down the slope with whatever they had, ladders, bedding.{/}

{c1~}Nineteen travellers lost their lives on Tuesday when an express jumped the rails on a bridge in Algeria's Bouira range.{/} {c3}Its two rearmost coaches, of seven in all, tore loose and plunged more than twenty metres on to the stones of the Isser.{/} {c4~}There were upward of three hundred people aboard, a good few of them on their way to lectures; the journey had started at Setif, at twenty to four.{/}

{c7}It was going at 97, according to its black box, and 60 is the limit there.{/} {c8~}The man at the controls came out alive and has been arrested.{/} {c5~}Even so the minister, Nassim Belkheddar, would not be drawn on what had caused it.{/}

{c9~}Organised labour points elsewhere. Four times since the summer, it claims, crews gave notice that a rail was not properly fixed.{/} {c10~}Nothing was mended but the rubber stamp, as Farida Ait-Ouarab of the union bitterly remarks.{/} {c11~}The company for its part denies it.{/}

{c16}One household from Bordj Bou Arreridj lost four of its members.{/} {c15~}A man known to every handball fan, Lounis Haddadou, is dead too.{/}

{c20~}The bridge dates from colonial days.{/} {c21~}A modern replacement ought to have been carrying trains for two years; it still lacks its signalling.{/} {c22}For ten days at the very least travellers to the east will have to take the coach.{/} {c18~}There will be no football this weekend.{/}

SHARE · PRINT · SEND A CORRECTION

=== blog | en | derailment
What the stamp was for

I had an uncle on the railways, as half of this country had, and what he brought home from thirty years of service was a pension, a bad knee and a rubber stamp. It said RECEIVED. As children we stamped everything with it: the bread, the cat, the forehead of a cousin who had fallen asleep. It never struck us as odd that a thing could be received by nobody.

{c10~}I thought of it this week, because a woman who speaks for those on the footplate said something I shall carry around for a while: it was put on paper, it was stamped, and of the two it was the stamp they took care of.{/} {c9~}A bit of track up there had come loose, and they'd said so, again and again, she says.{/} {c11~}No trace of any of that, reply the gentlemen in the office.{/} Well, of course there's no trace. It was received.

{c1~}Nineteen. One writes the number and then looks at it.{/} {c4~}Boys and girls, many of them, going up to the university with their mothers' bread in a bag, before it was light.{/} {c3~}The tail of the thing came off and went over the edge.{/} I've crossed that bridge, I suppose, two hundred times in my life, and each time some old man in the compartment says: the French built it, it will see us all buried. {c20~}It's nearer a century and a half old than a century.{/} He meant it as praise.

{c7~}Yes, he was fast. He was doing almost a hundred, where he should have been doing far less;{/} the box says so, and I do not argue with boxes. {c8~}They have him in a room now, and they're asking him things.{/} They'll find that he was fast. They will find that it was him. When has it ever not been? I'd only like somebody to ask him, between two questions about the throttle, how late he was, and who shouted at him the last time that he was late.

{c21~}Next to the old line there is a new one. It's got tunnels, it's got platforms with marble, and it was to be ready long ago; it lacks only the lights that say stop and go.{/} I find I can't make a joke of that.

{c12~}And then the village. No one rang them, no one had to. They took the mattresses off their own beds and went down in the dark.{/} If you want to know what this country is, do not read the communiqué. {c17~+c18~}The flags hang low until Friday, and the players have been given Saturday off.{/} Very proper. I would give all the flags for one beekeeper with a ladder, placed, if possible, in an office.

=== lastyear | en | oldcrash
ALGIERS, May 13, 2024 (Barca News Agency) - {h1}A freight train derailed in a tunnel in the Bouira mountains east of Algiers early on Monday, killing its driver and injuring three railwaymen,{/} the civil protection service said.

{h2}The last nine of its 24 wagons broke away and rolled back two kilometres into a siding. The train had left Bejaia at 2:15 a.m. with 900 tonnes of cereals on board.{/}

Transport Minister Nassim Belkheddar said the cause was not known but that the data recorder had been found and would be read in Algiers.

{h3}A railway union said the drivers had warned of worn brake hoses twice since January. "We are told that hoses come from abroad, like apples," said union secretary Farida Ait-Ouarab.{/} The state railway said it would answer at the proper time.

Villagers from nearby Ighil Bouzrou brought lamps and coffee before rescuers arrived. {h4}The line between Algiers and the east will stay closed for at least four days, the railway said.{/}

=== lastyearbrief | en | oldcrash
{h1~}One man dead and three hurt: that is the balance of a goods train's accident in a tunnel near Bouira on Monday.{/} {h2~}Nine wagons laden with grain came uncoupled and ran backwards for two kilometres.{/} {h3~}The brakes' hoses were worn, claims the union, which says that it had spoken up twice.{/} {h4~}Trains to the east are cancelled until Friday.{/}

=== egypt | en | egypt
CAIRO, Nov 6, 2025 (Barca News Agency) - A passenger train derailed on a bridge in the Nile Delta north of Cairo early on Thursday, killing two people and injuring 39, the health ministry said.

The first of its eight carriages left the rails and came to rest against a parapet. The train had left Zagazig at 5:10 a.m. with some 700 passengers on board, many of them civil servants.

The transport minister said the cause was not known but that a tractor's wheel had been found on the track. The driver, who is 36, survived and is being questioned.

"I heard a noise like a shutter coming down, and then people praying," said Sabah Abdel-Maqsoud, a tea seller.

Five of the injured were flown to a hospital in Ismailia. Prosecutors in Banha opened an investigation into negligence. The line will stay closed until Friday, the railway said. Minibuses are being used instead.

=== background | en | feature
Slow train to Setif

Magazine

There are three ways to get from Algiers to the east, and the railway is the one for people who like to talk. It winds up through the gorges of Bouira, past apricot gardens and barracks, and at every halt somebody gets in with a hen.

The network was laid out by engineers from Lyon for wine and ore. Independence gave it to those who had shovelled the ballast. In the seventies the trains were full and the poets wrote about them; in the nineties they were attacked, and armoured wagons rode in front. Today the state railway carries a tenth of what it carried in its best year.

Nassim Belkheddar, the transport minister, a bridge engineer by training, wants to double the number of travellers by 2035 and has ordered electric railcars. The unions, with the sharp-tongued Farida Ait-Ouarab at their head, would rather begin with toilets. In the buffet at Bouira, where the coffee is the best on the line, they tell you that every minister has come by once and that all of them arrived by car.

=== discrepancies
age | c8 | wire: 44 | arabic: fifty-four
number | c9 | wire: three times | arabic: three times | rewrite: four times
modality | c8 | wire: is being questioned | arabic: is being heard | rewrite: has been arrested
