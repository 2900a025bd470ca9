=== wire | en | selawa
{c1~}Four climbers killed, 22 rescued as Indonesian volcano erupts{/}

MANAWATI, Indonesia, April 12, 2026 (Nusantara Press) - {c1}Four hikers were killed and 22 rescued after Mount Selawa on the Indonesian island of Halmora erupted on Saturday{/} {c2}while they were inside an area that had been off limits since January, the search and rescue agency Basarnas said.{/}

{c3}The volcano, 2,117 metres high, hurled a column of ash nine kilometres into the sky at 07.14 local time{/} {c4}and rained hot stones on a ridge 600 metres from the crater, where the group had camped.{/}

{c5}Two of the dead are Singaporean citizens, a couple in their thirties; the others are Indonesian students.{/} {c6}One body, that of a 20-year-old woman, could not be brought down because of continuing explosions.{/}

{c7}The hikers had paid 1.5 million rupiah ($90) each to a guide who led them round the checkpoint at night, said police chief Yohanis Tobelo.{/} {c8}The guide, Reinhard Magawe, 31, is being questioned.{/} {c9}He carried a wounded student on his back for five hours{/} {c10}and did not deny the payment, Tobelo said.{/}

{c11}The tour was advertised in videos by a travel influencer, Dita Larasasti, who has 2.6 million followers.{/} {c12}"You have not lived until you have heard her growl," she says in one that was filmed on the crater rim in February.{/} {c13}She deleted it on Saturday afternoon.{/} {c14}Her manager said she was not paid and had climbed with a permit.{/} {c15}The local volcano observatory said that no permit had been issued to anyone this year.{/}

{c16}The observatory had recorded 212 small quakes on Friday{/} {c17}but did not raise the alert from the second to the third of four levels until two hours after the eruption.{/} {c18}Its head, Priyo Anggoro, said that the rule was three kilometres of distance in either case.{/}

{c19}Some 140 rescuers took part in the operation.{/} {c20}They were led up the eastern flank by nutmeg farmers, one of whom, Mama Ona Tjan, aged 67, showed them a lava tube in which nine of the hikers had taken shelter.{/}

{c21}The airport of Manawati was closed for 11 hours.{/} {c22}Villagers wore masks and swept the ash from their drying nutmeg, which is now worth half, they said.{/}

{c23}Indonesia has more than 120 active volcanoes. In December 2023, 24 climbers died in an eruption of Mount Marapi on Sumatra.{/}

=== arabic | ar | selawa
{c1~+c2~}إندونيسيا.. ثوران بركان يباغت متسلقين دخلوا منطقة محظورة{/}

13-4-2026 | عادل الشناوي

{c3~}عند السابعة وربع الساعة من صباح السبت قذف جبل سيلاوا الرماد إلى ارتفاع تسعة كيلومترات،{/} {c4}وانهالت الحجارة الملتهبة على حافة تبعد 600 متر عن فوهته حيث نصب متنزهون خيامهم.{/}

{c1}والحصيلة وفق هيئة البحث والإنقاذ الإندونيسية: أربعة قتلى و22 ناجياً في جزيرة هالمورا،{/} {c2~}وجميعهم كانوا في منطقة يُمنع دخولها.{/}

{c5~}وبين القتلى زوجان من سنغافورة،{/} {c6}أما جثمان طالبة في العشرين من العمر فتعذر إنزاله بسبب تواصل الانفجارات.{/}

{c7}وكشفت الشرطة أن كلاً من المتسلقين دفع 1.5 مليون روبية، أي نحو 90 دولاراً، لمرشد قادهم ليلاً بعيداً عن نقطة التفتيش.{/} {c8}ويخضع المرشد رينهارد ماغاوي (31 عاماً) للاستجواب،{/} {c10}ولم ينكر تقاضي المال،{/} {c9}وكان قد حمل طالباً مصاباً على ظهره خمس ساعات.{/}

{c11}ورُوّجت الرحلة عبر مقاطع مصورة للمؤثرة ديتا لاراساستي التي يتابعها 2.6 مليون شخص،{/} {c13~}وقد حذفت أحدها بعد الكارثة.{/} {c14}ويقول مدير أعمالها إنها صعدت بتصريح ومن دون أجر،{/} {c15}في حين يؤكد مرصد البراكين أنه لم يمنح تصريحاً لأحد هذا العام.{/}

ويواجه المرصد بدوره انتقادات: {c16}فقد سجّل الجمعة 212 هزة خفيفة،{/} {c17}لكنه لم يرفع درجة التأهب إلى الثالثة على سلم من أربع درجات إلا قبل ساعتين من الثوران.{/}

{c20~}وقادت مزارعة مسنة تدعى ماما أونا تجان فرق الإنقاذ إلى كهف احتمى به تسعة من المتسلقين.{/}

وتقول المزارعة إن الجبل "لا يحب من يصعد إليه دون أن يسلّم عليه".

{c21~}وأُغلق مطار ماناواتي ساعات عدة،{/} {c22~}وغطى الرماد محصول جوزة الطيب فتراجع ثمنه إلى النصف.{/}

=== rewrite | en | selawa
{c1~}Volcano 'rim tour' ends in tragedy{/}

The Straits Courier, Monday

{c5}A married couple from Singapore, both in their thirties, and two university students from Indonesia{/} {c1~}are the victims of the weekend eruption of Selawa.{/}

{c1~}Twenty-two members of their party got away with their lives.{/} {c20}Nine of those owe them to a lava tunnel and to a nutmeg grower of 76, Mama Ona Tjan, who knew where it was: she and other farmers guided the rescuers up from the east,{/} {c19}a force of 140.{/}

{c4~}The tents had stood a mere 600 metres away from the mouth of the volcano{/} {c2}in a zone where nobody has been allowed to set foot since the beginning of the year, according to Basarnas, the rescue service.{/}

How did they get there? {c7~}By a detour in the dark, past the guards, for which each handed over the equivalent of 90 dollars, the police allege.{/} {c8~}The man whom they paid is in the hands of the investigators.{/} {c10~}He admits it.{/} {c9~}He is also the one who bore a casualty down the mountain on his own shoulders.{/}

{c12}"You have not lived until you have heard her growl": so speaks Dita Larasasti from the edge of the abyss in a clip shot two months ago.{/} {c13}It was gone from her channel by Saturday afternoon.{/} {c11~}Millions follow the young woman, whose films made the tour popular.{/} {c14~}She had official leave for it, says her management,{/} {c15~}something of which the volcanologists on the spot know nothing.{/}

They, too, must answer questions. {c16~}On the eve of the disaster their needles had twitched more than two hundred times.{/} {c17~}The alarm level went up only when it was all over.{/} {c18}It would have made no difference, argues Priyo Anggoro, who runs the observatory, for one must keep three kilometres away at both stages.{/}

{c21}For eleven hours no aeroplane could use the airport at Manawati.{/}

=== update | en | selawa
{c6~}Body of last victim recovered{/} from Selawa; influencer apologises

MANAWATI, Indonesia, April 14, 2026 (Nusantara Press) - {c6}Rescuers on Tuesday brought down the body of a 20-year-old student from Mount Selawa in Indonesia, where it had lain since the eruption on Saturday.{/}

{c1}Four hikers were killed and 22 rescued on the island of Halmora{/} {c2}when the volcano erupted while they were in an area that had been off limits since January.{/}

{c11~}Dita Larasasti, a travel influencer who had advertised the tour,{/} apologised in tears in a video of 40 seconds. {c14~}She withdrew the statement of her manager that she had had a permit.{/}

{c8}The guide, Reinhard Magawe, 31, was arrested on suspicion of negligence.{/} Some of the survivors signed a letter in his favour, {c9~}since he had carried a wounded student down.{/}

{c15}No permit had been issued to anyone this year, the volcano observatory had said.{/}

=== blog | en | selawa
Growl
by a recovering content creator

I had ninety thousand followers, which is to say that I was nobody, but a nobody with a ring light. I did waterfalls. My rule was that the waterfall had to look as though no one else had ever stood there, and to get this you have to stand in a line for about an hour. There were always three of us changing clothes behind the same rock.

So I can't say that I was shocked. I watched the clip, like everyone. {c12~}She stands on the lip of the thing, hair just so, and tells us that we haven't lived.{/} {c13~}You will not find it now; it was taken down while people were still being carried off the mountain.{/} {c14~+c15~}And apparently there had been a permission slip, except that those whose signature it would have needed never signed one.{/}

Let me tell you how it works. Nobody says "break the law". One says "hidden gem". One says "locals only". {c7~}Then somewhere at the foot of the hill there is a young man who knows the way around the barrier, and a price, about what you'd pay for sneakers on sale.{/} I have met this young man on four islands. He is always nice. He always carries your bag. {c9~}This time he carried more than a bag, for five hours, bleeding weight, downhill in the ash,{/} {c8~}and in the evening they sat him on a plastic chair and asked for his identity card.{/} {c10~}He didn't lie about the money.{/} I would have.

Do I blame the dead? I do not. {c5~}Two of them were on what was probably a second honeymoon, and two had exams coming.{/} They saw a picture of a place and wanted to be in it. That is the whole of my former business.

{c16~+c17~}I do have a question for the gentlemen with the seismographs, though. If your patient twitches two hundred times on a Friday, and you get round to saying so on Saturday after breakfast, when he has already exploded, what exactly is it that you are watching?{/} {c18~}It changes nothing, they say; you had to keep your distance anyway.{/} True. But there is a reason why a traffic light has more than one colour.

{c20~}And then this grandmother. A woman who grows spice, who has surely never been filmed in her life, walks ahead of the men in orange and points at a hole in the ground, and in the hole are nine kids.{/} Imagine that she had had a ring light. Imagine that we'd all been following her.

{c22~}I read that her harvest is grey now and will fetch half the price.{/} There's a link below. It isn't sponsored.

=== other | en | tanjungboat
Indonesian influencer's boat party rescued off Halmora

MANAWATI, Indonesia, Aug 9, 2025 (Nusantara Press) - {h1}Twenty-two people, among them the travel influencer Dita Larasasti, were rescued on Friday when their boat ran out of fuel off the Indonesian island of Halmora, the search and rescue agency Basarnas said.{/}

{h2}They had drifted for 14 hours within sight of Mount Selawa. Nobody was injured.{/}

The boat, which is licensed for 12, had been on the way to a sandbank that is closed to visitors because turtles nest there. {h3}Its skipper is being questioned, said police chief Yohanis Tobelo.{/}

{h4}Larasasti, who showed the drifting live until her battery died, wrote that she would "never forget the silence".{/} Her manager said that she had paid for the trip herself.

Some 30 rescuers took part in the operation, which was led by a fisherman.

=== otherblog | en | tanjungboat
Overheard in paradise

{h1~}A certain young lady with a great many admirers had to be fished out of the sea this week, together with her entourage, because nobody had thought of petrol.{/} {h2~}It took a night and half a morning, and apart from some sunburn they are in splendid health.{/} {h4~}We know because we were allowed to be there until the telephone gave up.{/} {h3~}The fellow at the tiller has been invited to explain himself.{/} The turtles, whom they had been going to visit, have not issued a statement.

=== discrepancies
time | c17 | wire: two hours after the eruption | rewrite: only when it was all over | blog: when he has already exploded | arabic: two hours before the eruption
age | c20 | wire: 67 | rewrite: 76
