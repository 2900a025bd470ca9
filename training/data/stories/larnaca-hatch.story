=== wire | en | larnaca
{c1~}Cyprus court jails three over boat sinking that killed 23 migrants{/}

LARNACA, Cyprus, Jan 30, 2026 (Agence Centrale)

{c1}A court in Larnaca on Friday jailed three Syrians for the deaths of 23 migrants whose boat capsized off Cyprus in November 2023.{/}

{c2}Mahmoud Dibo, 34, who steered the boat, was sentenced to 21 years for manslaughter.{/} {c3}His two helpers received twelve and nine years.{/} {c4}A fourth defendant, aged 19, was acquitted and left the courtroom in tears.{/}

{c5}The eleven-metre boat had left northern Lebanon with 61 people on board.{/} {c6}It turned over fourteen nautical miles off Cape Greco after its engine failed.{/} {c7}Thirty-eight people survived, and eleven bodies were never found.{/} {c8}Nine of the dead were children.{/}

{c9}Women and children had been placed in the hold, and the hatch was bolted from outside when the engine stopped, the court found.{/} {c10}"He sold places below deck in the knowledge that they could not be left," said the presiding judge, Eleni Hadjisavva.{/}

{c11}Each passenger had paid $3,500.{/} {c12}The alleged organiser, known as Abu Karim, is believed to be in Tripoli in Lebanon.{/} {c13}Beirut has not replied to a request for his extradition.{/}

{c14}Dibo's lawyer, Costas Mavrou, said that his client was a passenger himself who had been given a free place for steering, and that he would appeal.{/}

{c15}The trial lasted fourteen months, and 46 witnesses were heard.{/}

{c16}"No number of years will open that hatch," said Ghassan Tlass, who lost his wife and two daughters.{/}

{c17}The coastguard reached the spot four hours after the first distress call, according to telephone records.{/} {c18}An inquiry into the delay was closed last March without charges.{/} {c19}The rights group Sea Witness called the verdict half a justice.{/}

{c20}Arrivals by sea fell by 40 percent last year, the interior ministry says.{/}

{c21}In May 2024, a military court in Lebanon sentenced six men over another sinking, off Akkar, in which fifteen people died.{/}

=== local | en | larnaca
{c19~+c2~}'Half a justice': Larnaca assize court hands down 21 years for the boat of the locked hatch{/}

By Marina Ioannidou

{c16}Ghassan Tlass did not look at the dock. "No number of years will open that hatch," he said on the steps of the courthouse, holding a photograph of his wife and his two girls.{/}

{c1}Two years and two months after a wooden boat went over off Cape Greco and 23 people drowned, the Larnaca assize court yesterday sent three men to prison.{/} {c2}The skipper, Mahmud Dibo, 34, got 21 years for manslaughter{/} – the longest term ever given in such a case on the island. {c3}Twelve and nine years went to the two men who kept order on deck.{/}

{c4}The youngest of the accused, who is 19, walked free{/} after three judges agreed that he had only bailed water. He was 17 at the time and has asked for asylum.

The judgment runs to 212 pages. {c9}It finds that a bolt was pushed across the hatch of the hold, where the women and children sat, at the moment the motor gave up.{/} {c10}Places under the deck, wrote presiding judge Eleni Hadjisavva, were sold by someone who knew that nobody could get out.{/}

{c14}For the defence, Costas Mavrou announced that the conviction would be appealed.{/} {c14}The real traders in people were not on board, he argued; his client had merely been let off the fare in exchange for holding the tiller.{/}

{c12~+c13}The man they call Abu Karim is indeed absent from this story, and Lebanon has left Nicosia's extradition request unanswered.{/}

The other absence is our own. {c17}The first call to the rescue centre was logged at 01.12, and the patrol boat reached the survivors four hours later.{/} {c18}The investigation of that delay ended last May, and nobody was charged.{/} {c19~}Sea Witness, which sat through all 61 hearings, used the words that stand above this article.{/}

{c15~}Forty-six witnesses testified.{/} Eight of them did so from Germany by video link, two from a hospital in Limassol. {c8+c7~}Five of the nine dead children have a grave, in the municipal cemetery; the others were never found.{/}

=== blog | en | larnaca
On hatches

A Sunday letter from the Levant coast

I promised to write about apricots this week. The apricots can wait, they are good at it.

{c1~}There was a sentence this week in Cyprus, in both senses of the word.{/} You may have missed it, as it came on a Friday, which is when news goes to be forgotten. {c1~}Three men will go to jail because a boat went down on the crossing from our coast and twenty-odd people went down with it.{/} {c2~}The one at the tiller got more than two decades.{/} {c4~}A boy who had been in the dock beside them was let go.{/}

What can one say that has not been said? Everything about these boats has been said, mostly by people who have never been on one. I have been on one, once, in fair weather, for an article I never finished. It smelled of diesel and biscuits. I remember thinking that the biscuits were what made it unbearable.

The thing I cannot put down

{c9~}It was a bolt. They had put the mothers and the little ones underneath, for shelter, as one would, and when the motor coughed and died somebody slid a bolt across.{/} Why? Nobody has explained it to me in a way I could repeat to a child. Panic above breeds panic below, a sailor told me; a boat is a scale. Perhaps. I have looked at every door in my flat since then.

{c8}There were nine children.{/}

{c10~}The judge said what needed to be said about selling a place that has no exit.{/} I would have it carved over the entrance of quite a few institutions, beginning with certain schools.

Who is not in the room

There is always somebody who is not in the room. {c12~}The gentleman who filled the boat is thought to be sitting in a town I can see from my roof on a clear day.{/} He has a nickname, as they all do, with a father's tenderness in it. {c13}The Cypriots wrote to ask for him, and our side did not write back.{/} We are terrible correspondents.

{c11~}Do the sum yourself, at three and a half thousand a head.{/} Then ask who owns the jetty.

{c17~}And there are the others who were not in the room, in well-pressed uniforms. Four hours is a long time to hold on to a plank.{/} {c18~}They looked into that, you know, and then they looked away, and no one will stand trial for it.{/} I do not say that it is the same thing. I say that a hatch can be bolted in many ways, and that some of them come with a stamp.

Some general thoughts, since I am old

- {c20~}Numbers go down, and everyone is proud. They say there are far fewer landings now.{/} Where did the people go? Has anyone counted those?
- A sentence is a full stop. Grief has no punctuation.
- If you must hate somebody, hate slowly, and check the name.

{c14~}The lawyer says that his man was only a passenger who couldn't pay and was told to steer.{/} I believe it, more or less. I believe that the poor are made to lock up the poorer, and that it is an old trade, and that he should still have drawn that bolt back. Is that too hard? You will write and tell me so. You always do.

{c16~}A father who lost all his women in that hold says the years will not open it.{/} No. They will not.

Next week, apricots.

=== arabic | ar | larnaca
{c1~}السجن لثلاثة سوريين في قبرص بعد إدانتهم بالتسبب في غرق 23 مهاجراً{/}

لارنكا - الجمعة 30 يناير 2026

عربي ودولي

{c1}قضت محكمة في مدينة لارنكا القبرصية، الجمعة، بسجن ثلاثة سوريين لمسؤوليتهم عن وفاة 23 مهاجراً انقلب قاربهم قبالة الجزيرة في نوفمبر 2023.{/}

{c2}وحُكم على محمود ديبو (43 عاماً)، الذي كان يقود القارب، بالسجن 21 عاماً بتهمة القتل غير العمد،{/} {c3}فيما نال مساعداه حكمين بالسجن اثني عشر عاماً وتسعة أعوام.{/} {c4}وبرأت المحكمة متهماً رابعاً يبلغ من العمر 19 عاماً.{/}

{c5}وكان القارب، وطوله أحد عشر متراً، قد انطلق من شمال لبنان وعلى متنه 61 شخصاً،{/} {c6}قبل أن ينقلب على بعد أربعة عشر ميلاً بحرياً من رأس غريكو إثر تعطل محركه.{/} {c7}ونجا 38 شخصاً، ولم يُعثر على أحد عشر جثماناً.{/} {c8}وكان بين الضحايا تسعة أطفال.{/}

{c9}وجاء في الحكم أن النساء والأطفال وُضعوا في العنبر وأن بابه أُقفل من الخارج بمزلاج لحظة توقف المحرك.{/} {c10}وقالت رئيسة المحكمة إيليني حاجي سافا: «لقد باع أماكن تحت السطح وهو يعلم أن الخروج منها مستحيل».{/}

{c15}واستمرت المحاكمة أربعة عشر شهراً واستُمع خلالها إلى 46 شاهداً.{/}

{c14}وقال محامي ديبو، كوستاس مافرو، إن موكله كان راكباً كغيره أُعفي من الأجرة مقابل القيادة وإنه سيستأنف الحكم.{/}

{c21}وكانت المحكمة العسكرية في لبنان قد أصدرت في مايو 2024 أحكاماً بحق ستة أشخاص في قضية غرق قارب آخر قبالة عكار قضى فيه خمسة عشر شخصاً.{/}

(وكالات)

الأكثر قراءة | فيديو | بودكاست

=== arabic2 | ar | larnaca
{c16~}«لن تفتح السنوات باب العنبر».. أب سوري يروي خيبته بعد حكم لارنكا{/}

السبت 31 كانون الثاني 2026 - 10:12

{c16~}لم يكن الحكم كافياً لغسان طلاس الذي فقد زوجته وابنتيه.{/} {c3~+c2~}فالسائق محمود ديبو سيقضي 21 عاماً خلف القضبان، ومعاوناه مدداً أقل،{/} لكن أسئلة كثيرة بقيت بلا جواب.

أين «أبو كريم»؟

{c12}يُعتقد أن المنظم المفترض للرحلة، المعروف بهذا اللقب، موجود في طرابلس شمالي لبنان.{/} {c13}وقد أبلغت بيروت نيقوسيا رسمياً رفضها تسليمه.{/} {c11}وكان كل راكب قد دفع 3500 دولار.{/}

أين كان خفر السواحل؟

{c17}تشير سجلات الهاتف إلى أن الدورية وصلت بعد أربع ساعات من نداء الاستغاثة الأول.{/} {c18}غير أن التحقيق في التأخر أُقفل في آذار الماضي من دون توجيه أي اتهام.{/} {c19}ووصفت منظمة «سي ويتنس» الحقوقية الحكم بأنه «نصف عدالة».{/}

وماذا عن الأرقام؟

{c20}تتباهى وزارة الداخلية القبرصية بانخفاض عدد الوافدين بحراً بنسبة 40 في المئة خلال العام الماضي.{/} {c7~+c8~}لكن خلف النسب أحد عشر جثماناً ابتلعها البحر وأطفالاً لم يبلغوا الشاطئ.{/}

{c4~}أما الشاب الذي نال البراءة فغادر القاعة باكياً.{/}

شارك هذا الخبر

=== other_ar | ar | akkar
لبنان: أحكام بالسجن على ستة أشخاص في قضية غرق قارب مهاجرين قبالة عكار

بيروت - الثلاثاء 14 أيار 2024

قضت المحكمة العسكرية في بيروت، الثلاثاء، بسجن ستة أشخاص لمسؤوليتهم عن وفاة خمسة عشر مهاجراً انقلب قاربهم قبالة شاطئ عكار في نيسان 2023.

وحُكم على اللبناني عمر ش. (41 عاماً)، الذي كان يقود القارب، بالسجن عشرة أعوام بتهمة الاتجار بالبشر، فيما نال مساعدوه أحكاماً تراوح بين ثلاثة وسبعة أعوام. وبرأت المحكمة متهماً سابعاً.

وكان القارب، وطوله تسعة أمتار، قد انطلق من شمال لبنان في اتجاه قبرص وعلى متنه 38 شخصاً، قبل أن ينقلب على بعد ثلاثة أميال من الشاطئ بسبب الحمولة الزائدة. ونجا 23 شخصاً، وكان بين الضحايا أربعة أطفال. وكان كل راكب قد دفع 2800 دولار.

واستمرت المحاكمة ستة أشهر. وقال محامي السائق إن موكله كان راكباً كغيره وإنه سيطعن في الحكم.

أما المنظم المفترض للرحلة، المعروف بلقب «أبو كريم»، فما زال متوارياً. ووصلت دورية البحرية بعد نصف ساعة من نداء الاستغاثة الأول.

المصدر: الوكالة المركزية

=== discrepancies
age | c2 | wire: 34 | local: 34 | arabic: 43 عاماً
date | c18 | wire: last March | local: last May | arabic2: آذار الماضي
negation | c13 | wire: has not replied | blog: did not write back | arabic2: أبلغت رسمياً رفضها تسليمه
