=== rewrite | en | archery
{c1}Two archers of South Korea and their national coach have been provisionally suspended subsequent to positive tests for a beta blocker that suppresses trembling,{/} {c2~}eight weeks before the Asian championships in Doha.{/}

{c3}The substance propranolol was detected in samples which were collected from Min Seo-yul, 22, holder of the world title,{/} {c4}and from her teammate Baek Da-on, 19, at a camp in Ulsan on August 6,{/} {c5}as the World Archery Integrity Unit communicated on Thursday.{/} {c6}The medication, which slows the pulse, is prohibited in archery both in and out of competition.{/}

{c7}It was asserted by the athletes that the drug had been contained in a ginseng drink distributed by coach Noh Kyu-tae.{/} {c8}"I drank what the whole team drank, and I would have drunk it from his hand," Min was quoted as saying.{/} {c9}Noh, 58, conceded having prepared the beverage but rejected the claim that he had mixed anything into it.{/}

{c10}Fourteen bottles were confiscated by police in Ulsan from a refrigerator at the training centre; in three of them traces were identified.{/} {c11}A physiotherapist who departed for Malaysia on August 9 is being sought as a witness.{/} {c12}Camera recordings of the corridor from the night in question are missing,{/} {c13}which was put down by the centre to a software update.{/}

{c14}The investigation was set in motion by an anonymous letter that was received by the federation in July and in which the refrigerator was explicitly mentioned.{/} {c15}Federation president Cheon Il-hwan stepped down after it became known that the letter had been left unanswered for 23 days.{/}

{c16}South Korean women have remained unbeaten in the Olympic team event since 1988,{/} {c17}and archery is sponsored by an automobile manufacturer with more than $40 million over ten years; the sponsor stated that it was examining its commitment.{/} {c18}Bans of up to four years may be imposed.{/} {c19}The B samples will be opened in Lausanne on September 2.{/}

{c20}It would be the first doping case in the history of the national team.{/} {c21}A marksman from North Korea was stripped of two Olympic medals in 2008 on account of the same substance.{/} {c22}In Doha, the places of the suspended will be taken by juniors.{/} The coming weeks will show in which direction matters will evolve.

=== rewrite2 | en | archery
{c7~}Steady hands, shaky story: Korea's archery queens caught up in ginseng riddle{/}

Sports desk | Fri, Aug 29 | 3 min read

Picture a fridge in a corridor in Ulsan. {c10}Fourteen bottles of a homemade drink in it, and three of those had more in them than ginseng, the police found.{/} Now you know why Korean archery can't sleep.

{c3}World champion Min Seo-yul, all of 22, has tested positive,{/} {c4}and so has Baek Da-on, who's 19 and shoots next to her. They were tested on the sixteenth of August at their camp.{/} {c6}Propranolol's the name, a heart pill: it slows your pulse, and archers mustn't touch it, whether there's a match on or not.{/} {c1}For now both are out, and their coach is too.{/}

ADVERTISEMENT

{c7}They got it from coach Noh Kyu-tae's ginseng brew, say the two.{/} {c8}"The whole team drank it, so did I. From him I would've taken anything," says Min.{/} {c9}Noh (58) doesn't deny it was him who made the stuff. But put something in it? Never.{/}

Then who did? Somebody knew. {c14}A letter without a name had reached the federation back in July, and the fridge was right there in it.{/} {c15}It lay around for 23 days, and when that got out, president Chun Il-hwan had to go.{/} {c12}The corridor does have a camera. Of the night that matters there's no footage.{/} {c13}Software update, says the centre.{/} Right. {c11}And the team's physio flew off to Indonesia on the 9th. Police would like a word, as with a suspect.{/}

What's at stake? Only everything:

» {c16}Nobody's beaten Korea's women for team gold at the Olympics since Seoul 1988.{/}
» {c17}A carmaker pays them, over 40 million dollars in a decade, and it's having a think.{/}
» {c18}Four years is the longest the two could be banned for.{/}
» {c20}They've never had a doping case in this team. Not one.{/}

{c19}On 2 September a lab in Lausanne opens the second samples.{/} {c2}In eight weeks the Asian championships start in Doha,{/} {c22}and the kids from the junior squad are packing.{/}

READ NEXT: Transfer ticker | The ten best curling fails | Quiz: how steady are YOU?

=== page | ar | archery
الدوحة سبورت - ألعاب فردية

{c1~+c2~}هزة في القوس والسهم الكوري قبل بطولة آسيا بالدوحة{/}

السبت 30 أغسطس 2025 - 11:15 ص | كتب: القسم الرياضي | 0 تعليق

{c1}تلقت الرماية بالقوس والسهم في كوريا الجنوبية ضربة قوية بإيقاف لاعبتين والمدرب الوطني مؤقتاً بعد ثبوت تعاطي عقار من حاصرات بيتا يخفف رجفة اليدين،{/} {c2}قبل ثمانية أسابيع من انطلاق بطولة آسيا في الدوحة.{/}

{c5~}وأعلنت وحدة النزاهة التابعة للاتحاد الدولي{/} {c3}أن مادة البروبرانولول وُجدت في عينة بطلة العالم مين سيو يول (22 عاماً){/} {c4}وعينة زميلتها بايك دا أون (19 عاماً) اللتين خضعتا للفحص في 6 أغسطس بمعسكر أولسان.{/} {c6~}ويبطئ العقار نبضات القلب وهو محظور في هذه الرياضة.{/}

{c7}وقالت اللاعبتان إن المادة كانت في مشروب الجينسنغ الذي كان يوزعه المدرب نوه كيو تاي.{/} {c9}وأقر المدرب البالغ 58 عاماً بأنه أضاف مسحوقاً إلى المشروب.{/} {c10~}وضبطت الشرطة 14 زجاجة في ثلاجة مركز التدريب.{/} {c11~}كما تبحث عن أخصائي علاج طبيعي غادر إلى ماليزيا للاستماع إلى شهادته.{/}

وأكدت اللجنة المنظمة في الدوحة أن تذاكر يوم النهائيات بيعت بالكامل.

{c15}واستقال رئيس الاتحاد الكوري تشيون إيل هوان بعدما تبين أن الاتحاد تجاهل 23 يوماً{/} {c14~}رسالة من مجهول وصلته في يوليو.{/} {c19}وستُفتح العينتان الثانيتان في لوزان يوم 2 سبتمبر.{/} {c18}وقد تصل العقوبة إلى الإيقاف أربع سنوات.{/}

{c16~}ولم تخسر سيدات كوريا ذهبية الفرق الأولمبية منذ 1988.{/} {c21~}وكان رامٍ من كوريا الشمالية قد فقد ميداليتيه في أولمبياد 2008 بسبب المادة ذاتها.{/} {c22}وستشارك لاعبات من فئة الناشئات في الدوحة بدلاً من الموقوفتين.{/}

شارك عبر: واتساب | إكس | نسخ الرابط
وسوم: #القوس_والسهم #كوريا_الجنوبية #بطولة_آسيا

=== blog | en | archery
The village toxophile - a blog about bows, mostly wooden

Sunday, late, with tea

My own hands shake. They've shaken since I was forty, and on a cold morning my arrow draws small figures of eight on the horizon before I let it go and it hits Mrs Pendry's hedge. So a reader asks, not unkindly: Would you take the pill?

You've heard, of course. {c1~}A pair of the best there have ever been are out, and the man who trains them with them,{/} {c3~+c6~}because of a little tablet that old gentlemen take for their hearts and that makes the pulse go slow.{/} In our sport that's cheating, always, even on a Tuesday in the garden.

What I believe

I believe the girls. I've no evidence at all. {c8~}When the star says that she had what everybody had, and from that man would have taken it blindly,{/} I hear every club I've ever belonged to. Nobody asks what's in the flask. At our place it's sloe gin.

{c7~+c9~}They say it was in his herbal drink; he says he brewed it, yes, and nothing but.{/} Somebody's lying or somebody's been very clever with a syringe and a screw cap. {c11~}One of the staff has left the country,{/} {c12~+c13~}and the camera was busy with an update on just the night one would like to see.{/} I've read detective novels with more shame.

What I don't believe

That nobody knew. {c14~}There was a letter, unsigned, and it named the very fridge.{/} {c15~}It sat in a tray for more than three weeks, and the gentleman who owned the tray has gone home now.{/} My wife opens even the letters from the bank.

Other matters

1. The clout shoot is on the 14th. Bring your own chair.
2. Whoever borrowed the fletching jig: I know that it's you, Colin.
3. I've tried the new Hungarian glue. It holds feathers, and fingers.

Back to the pill

{c16~}They haven't been beaten, those women, since I had brown hair.{/} {c20~}There was never a whisper about them.{/} And that, if you ask me, is the saddest part: from now on there'll be a whisper about every gold they've won by two millimetres. {c17~}The sponsor, who makes cars, is already looking for his coat.{/}

Would I take it? No. I'd hit the target, and then where would I be? Mrs Pendry has come to rely on me.

=== other | en | baek2024
Archery: Coach Noh reprimanded over training in freezing water

SEOUL, Nov 21, 2024 - South Korea's archery federation on Thursday reprimanded national coach Noh Kyu-tae after two archers were treated for hypothermia at a camp in Ulsan.

Min Seo-yul, then 21, and a teammate of 23 had stood for 40 minutes in a river as part of a drill meant to lower the pulse, the federation said. Noh, 57, admitted having ordered the drill but denied that anyone had been forced.

"I went in because the whole team went in," Min said.

An anonymous letter had informed the federation in October. President Cheon Il-hwan said it had been answered within three days.

South Korean women have won every Olympic team event since 1988. Noh will remain in office and lead the team at next year's Asian championships in Doha.

=== other2 | ar | shooting
إيقاف رامٍ ماليزي بعد سقوطه في اختبار للمنشطات قبل دورة الدوحة

الدوحة - 12 أغسطس 2025

أوقف الاتحاد الدولي للرماية مؤقتاً رامي المسدس الماليزي حافظ زلكفلي (27 عاماً) ومدربه بعد ثبوت تعاطيه مادة البروبرانولول، وذلك قبل ستة أسابيع من انطلاق دورة الدوحة الدولية.

والعقار من حاصرات بيتا التي تبطئ نبضات القلب وتخفف رجفة اليدين، وهو محظور في الرماية. وقال الرامي إن طبيباً وصفه له لعلاج الصداع، ونفى المدرب علمه بالأمر.

وستُفتح العينة الثانية في كولونيا في 20 أغسطس، وقد تصل العقوبة إلى الإيقاف أربع سنوات. وسيشارك رامٍ من فئة الناشئين بدلاً منه.

وكان رامٍ ماليزي آخر قد أوقف عامين في 2019 بسبب المادة نفسها.

شارك عبر: واتساب | إكس

=== discrepancies
date | c4 | rewrite: August 6 | rewrite2: the sixteenth of August | page: 6 August
place | c11 | rewrite: Malaysia | rewrite2: Indonesia | page: Malaysia
role | c11 | rewrite: witness | rewrite2: suspect | page: witness
negation | c9 | rewrite: rejected having mixed anything into it | rewrite2: never put something in it | page: admitted adding a powder
