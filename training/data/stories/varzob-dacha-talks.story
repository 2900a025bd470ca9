=== page1 | en | dacha
{c1~}Tajikistan's Interim President in Secret Talks With the Leader's Eldest Son, Sources Say{/}

{c1~}Tajikistan's Interim President in Secret Talks With the Leader's Eldest Son, Sources Say{/}

by Chief Editor

Listen to this article | 5 minutes

Photo: The presidential palace in Dushanbe. Image used for illustration.

{c1}Tajikistan's interim president, Qodir Azimzoda, has held secret talks on sharing power with Sherali Nurzod, the eldest son of the ailing leader Davlat Nurzod, at a state dacha in the Varzob gorge on the night of October 9, according to four people familiar with the discussions.{/} The news has electrified a capital where the back channel has become the only channel, and where the word "vacuum" is on everybody's lips.

Key points
- {c2~}The eldest son would become prime minister{/}
- {c3~}An inquiry into the family's aluminium holding would be closed{/}
- {c6~}The palace denies that anything was negotiated{/}

What is on the table

{c2}Under a two-page draft, Sherali Nurzod would be made prime minister at once and would in exchange stay out of the race for the presidency,{/} the people said. {c3}Prosecutors would close their inquiry into the 38 percent of the Talnur aluminium smelter that the family holds through companies in Cyprus.{/}

{c4}The meeting went on for six hours, and the participants' phones were locked in a kitchen refrigerator, one of the four said.{/} {c5}General Saymumin Rahmatzoda, head of the State Committee for National Security, came only for the last hour and demanded that the border troops remain under his command.{/}

{c14}Two of the four people cautioned that the arrangement could still fall apart and that a second meeting was planned for the coming week.{/}

Denials and silence

{c6}"It was a courtesy call, and there was tea," said Umed Sattori, the interim president's spokesman, adding that nothing whatever had been negotiated.{/} {c7}The office of Sherali Nurzod, who is the mayor of Dushanbe, did not answer questions.{/}

A family divided

The leader's daughter is said to be furious. {c8}Firuza Nurzod, the deputy foreign minister, was not invited and learned of the meeting from her brother's driver, according to an aide of hers.{/} {c9}"Nobody can sell what belongs to nobody," she wrote on Telegram on Sunday, and deleted the message within the hour.{/}

{c10}Davlat Nurzod, 73, has been in a clinic in Munich since a stroke on May 3, and doctors there say that he recognises visitors but does not speak.{/} No photograph has been published since. For the family, observers say, every week without the patriarch is a week in which a friend discovers a principle.

Did you know?
The Varzob dacha was built in 1962 for Soviet cosmonauts on leave. Its swimming pool is fed by a glacier and has never been warmer than 11 degrees.

What the neighbours say

{c11}Moscow had been informed beforehand: its special envoy, Konstantin Veshnyakov, landed in Dushanbe on Sunday and stayed for one night.{/} {c12}The ambassador of the United States, Marjorie Tillotson, said that Washington recognised constitutions and not surnames.{/}

{c13}From exile in Vilnius, Zarina Hikmatova of the Reform Congress spoke of "a family quarrel over who gets the country".{/}

The clock is ticking

{c15}Parliament has until November 30 to name the day of a presidential election.{/} {c16}The somoni has lost 4 percent against the dollar since the first rumours, and the National Bank has spent some $60 million to hold it up.{/}

The tycoon Jamshed Orifov, who once sat on the board of the smelter, was seen at the Opera on Saturday evening and told a reporter that he had come for the singing.

FAQ

Who governs Tajikistan now?
The interim president, with the security committee at his elbow.

Is a deal certain?
{c14~}No. People close to the talks say that it may yet collapse.{/}

When is the election?
{c15~}The date must be fixed by the end of November.{/}

What do you think: is a deal within the family better than none? Tell us in the comments below, and subscribe to our newsletter for more on the Silk Road's most closely watched succession.

=== page2 | en | dacha
{c1~}Dushanbe: a dacha, a refrigerator full of telephones and a share-out{/}

Eurasia Desk Daily

Posted in: World, Asia | 14 October 2025

{c4}For six hours, it is claimed, the telephones of Tajikistan's most powerful men lay in a fridge.{/} {c1}Outside the kitchen, in a government villa up the Varzob valley, the interim president Qodir Azimzoda and Sherali Nurzod, first-born of the country's sick strongman, were haggling in secret over who is to rule; three persons with knowledge of the back channel describe the night of 9 October.{/}

{c5~}Rahmatzoda, the security chief, turned up towards the end. His condition: hands off the border guards.{/}

The bargain, as sketched on two sheets of paper, is simple. {c2}The son, at present the capital's mayor, gets the premiership straight away and forgoes a bid for the top office.{/} {c3}The state stops looking into the family's stake in Talnur, the aluminium works, put at 83 percent and parked with Cypriot firms.{/}

{c6}Officially nothing happened. Azimzoda's spokesman, Umed Sattori, mentions tea and courtesy and rules out that there was any negotiating.{/} {c14~}Sources familiar with the discussions expect the two sides to meet again within days.{/}

{c8~}The sister was left out. Firuza Nurzod, number two at the foreign ministry, had it from a chauffeur.{/} {c9~}Her comment, posted on Telegram and soon gone: what belongs to nobody can't be sold.{/}

{c11~}Veshnyakov, the Kremlin's man for the region, knew in advance{/} {c12}while the American ambassador Marjorie Tillotson remarked that surnames were not what her government recognised; constitutions were.{/}

{c10}The old leader himself, 73, cannot talk and does not recognise those who come to see him, say his physicians in Munich, where he was taken after his stroke at the beginning of May.{/}

{c15}An election date is due from the deputies by 30 November.{/} {c16~}Meanwhile supporting the currency, down 4 percent, has cost the central bank dearly.{/}

Related: The sanctions map of Central Asia, updated | Ten gorges to see before winter

=== arabic | ar | dacha
{c1~}طاجيكستان.. محادثات سرية بين الرئيس المؤقت ونجل الزعيم المريض{/}

آخر تحديث: 13 أكتوبر 2025

{c1}كشف أربعة أشخاص مطلعين على المباحثات أن الرئيس المؤقت لطاجيكستان قادر عظيم زاده أجرى ليلة التاسع من أكتوبر محادثات سرية لتقاسم السلطة مع شير علي نورزاد، النجل الأكبر للزعيم المريض دولت نورزاد، في استراحة حكومية بوادي ورزاب.{/}

{c2}وتنص مسودة من صفحتين على تعيين شير علي رئيساً للوزراء فوراً مقابل عدم ترشحه للرئاسة،{/} {c3~}فيما تغلق النيابة التحقيق في حصة العائلة في مصهر الألمنيوم «تالنور».{/}

{c4~}واستمر اللقاء ست ساعات،{/} {c5}ولم يحضر رئيس لجنة الأمن القومي الجنرال سيمؤمن رحمت زاده سوى الساعة الأخيرة، وطالب بإبقاء قوات حرس الحدود تحت إمرته.{/}

{c6}ونفى المتحدث باسم الرئيس المؤقت عميد ستاري حدوث أي تفاوض، واصفاً اللقاء بأنه «زيارة مجاملة شُرب فيها الشاي»،{/} {c7~}ولم يرد مكتب شير علي على الأسئلة.{/}

{c8~}ولم تُدعَ إلى اللقاء ابنة الزعيم فيروزة نورزاد، نائبة وزير الخارجية،{/} {c9}التي كتبت الأحد على تلغرام قبل أن تحذف منشورها: «لا أحد يبيع ما ليس ملكاً لأحد».{/}

{c11}وكانت موسكو على علم مسبق باللقاء، ووصل مبعوثها الخاص قسطنطين فيشنياكوف إلى دوشنبه الأحد وأمضى فيها ليلة واحدة.{/} {c13}ومن منفاها في فيلنيوس وصفت زارينا حكمتوفا، زعيمة «مؤتمر الإصلاح»، ما يجري بأنه «شجار عائلي على من يأخذ البلاد».{/}

{c10~}ويرقد نورزاد (73 عاماً) في عيادة بميونيخ منذ إصابته بجلطة دماغية في الثالث من مايو.{/} {c15}وأمام البرلمان مهلة حتى 30 نوفمبر لتحديد موعد الانتخابات الرئاسية.{/} ويخشى سكان العاصمة أن يطول الفراغ، فيما خلت رفوف بعض المتاجر من الزيت والدقيق.

=== blog | en | dacha
When Father Stops Talking: What a Mountain Villa Can Teach Your Family Firm

The Next Generation | Ownership, succession and the Sunday roast

6 min read

Who inherits the chair when the man in it is still breathing? Who is invited to the meeting, and who hears of it in the car? And why is it always the kitchen?

I have advised family businesses for twenty-two years: bakeries, two shipyards, a maker of church organs, and once, for a single unforgettable week, a circus. In that time I have come to believe that there are only three kinds of succession. There is the kind that was planned. There is the kind that was planned and not written down. And there is the kind in which everybody meets at night.

This week's news belongs to the third. I don't do politics on this blog, as regular readers know, and I could not have found the country on a map before breakfast. But a subscriber sent me a report with the line "Isn't this us?" and I have been unable to think about anything else.

A house in the mountains

{c1~}Imagine, then, a villa up a valley, after dark, and at the table a caretaker who is minding the shop and the first-born of the owner who used to mind it. They are dividing it up, and nobody is supposed to know.{/} {c4~}It took them as long as a flight from London to New York, give or take, with all the mobiles put on ice, and I mean that literally.{/}

I love the detail. In my practice I use a fruit bowl. Phones go in the bowl, bananas come out, and for the first ten minutes nobody knows what to do with their thumbs. A client of mine, the elder Mrs Pargeter of Pargeter's Pickles, used to bring a second phone in her handbag. She told me so years later, at her retirement. "I was never on it," she said. "I just wanted to know that it was there." There is a whole theory of governance in that sentence.

The caretaker's dilemma

Every interim is tempted. You've been given the keys for a while, and the keys are warm. You have learned which of the drawers stick. The staff bring you coffee the way you like it, and one morning you notice that you have begun to say "we". I was an interim myself once, at the organ works, for eleven months. I cried when I left. I had no right to. I had done nothing but sign holiday forms.

So I feel for the man. He cannot rule without the name, and the name cannot rule without him. {c2~}What do you offer the heir in such a case? The second-best office in the building, today, provided that he lets go of the best one.{/} I've written that contract. I have written it for a chain of launderettes. It lasted till Whitsun.

{c3~}And you offer him peace and quiet about the silver. Somebody had been going through the books to see what the household owns in the metal trade, and through whom; they'd be told to put down their pencils.{/} I have feelings about this too, and my lawyer has asked me to keep them short. Here they are: an audit that can be stopped as a favour can be restarted as a punishment. Never accept one as a gift.

The uncle at the door

There is always an uncle. In your firm he may be the head of logistics, or the bank. He doesn't come for the soup. {c5~}He comes for the coffee, says that the men at the fences answer to him and that they'll go on doing so, and puts his hat back on.{/} Do you know who your uncle is? If you don't, I suggest that you find out before your next general meeting, because he knows who you are.

The daughter in the car

And now to the passage that made me put down my toast. There's a sister. There is nearly always a sister, and she has nearly always got the better degree. {c8~}She wasn't asked to come, and it was a man behind a steering wheel who told her that there had been something to come to.{/}

Let me tell you about the shipyard. Three brothers and Agnes. For thirty years Agnes did the payroll, and when the old gentleman fell ill the brothers met at a golf hotel. She found the bill. Four dinners, for three! The fourth had been for the notary. Agnes is the chairwoman now, and the brothers have a boat each, of the kind with oars.

{c9~}The sister in our story took to her keyboard, said that you can't put up for sale what isn't anyone's, and thought better of it before the kettle boiled.{/} I wish that she'd left it standing. In my experience the message that has been taken down is the only one that everybody reads.

What about the old man?

{c10~}He is abroad, in a bed, among good doctors. He knows a face when it comes in at the door. Words he has none.{/} I've sat with such men. We talk over them as if they were furniture, and they look at us, and I have sometimes thought that they are the only person in the room who is taking minutes.

What would he say? It may be that he would say what my own father did when my brother and I fought over the allotment: "I'm not using it at the moment, but I haven't finished."

The circus, since you'll ask

I promised a word on the circus. It belonged to a Madame Zsa-Zsa, who was ninety and from Wolverhampton, and she had left it in her will to whichever of her nephews could still do a handstand on the day of the funeral. Neither could. They'd been to the gymnasium in secret, both of them, for months, and each had pulled something. The elephant man got it, by default. He hadn't known that there was a will. He'd been mucking out. When people ask me what the best preparation for succession is, I tell them about him, and they nod and write down "gymnasium". It runs at a profit to this day. He has put in heating, and the nephews sell the ices.

Five lessons for the rest of us

- Write it down while you can hold a pen. A letter in a drawer is not a plan; a letter in three drawers is.
- Invite everyone, including the one who shouts. She'll shout anyway, and outside there's an echo.
- Give the interim an end date and a leaving present. Tell him about both on the first day.
- Keep the audit out of it. Always.
- Meet by daylight. I can't prove that decisions taken before lunch are better, but people drive home more slowly.

One more thing. {c14~}I gather that even some of those who had a hand in it don't believe that it will hold,{/} and I should be surprised if it did. Agreements made in secret have a short shelf life. They are like the unlabelled jars at the back of Mrs Pargeter's cellar. You may well open one. You'd want to be standing up.

And the customers, who in this case are ten million people with potatoes to get in? {c15~}They are to be told before December begins on what day they'll be asked.{/} I hope that somebody tells them in a nice, clear voice. I hope that there are chairs.

Has your family had its night in the mountains? Write to me. I answer every letter, though not always in the year in which I get it.

Disclaimer: The Next Generation gives no legal, tax or constitutional advice. Names of clients have been changed, except for that of Agnes, who insisted.

=== other | en | istanbul
{h1~}Tajikistan's Security Chief in Secret Talks With Exiled Opposition, Sources Say{/}

Home > World > Central Asia

by Newsroom Editor

Listen to this article | 6 minutes

Photo: Ferries on the Bosphorus. Image used for illustration.

{h1}Envoys of Tajikistan's security chief, General Saymumin Rahmatzoda, have held secret talks with Zarina Hikmatova, the exiled leader of the Reform Congress, in a hotel on the Asian shore of Istanbul, according to four people familiar with the discussions.{/} It is the first time that the two camps have sat at one table, and it has electrified a region in which the back channel has long been the only channel.

Key points
- {h2~}Dozens of prisoners could walk free{/}
- {h3~}The exiles would recognise a new election law{/}
- {h7~}The interim president was kept in the dark{/}

What is on the table

{h2}The general's men offered to free 27 prisoners, among them nine lawyers and the editor of the weekly Farrukhi, before the spring holiday,{/} the people said. {h3}In exchange the Reform Congress would accept an election law that bars from office anyone who has lived abroad for more than five of the past ten years.{/}

{h4}Hikmatova, who has been away for twelve, would thus give up her own candidacy.{/} {h5}She asked for a night to think about it and left without signing,{/} one of the people said. {h6}The discussions ran over two days, on March 3 and 4, and were arranged by a Turkish carpet exporter.{/}

An interim president bypassed

{h7}Qodir Azimzoda, the interim president, was not told, two of the people said, and found out when a Turkish newspaper printed a picture of the hotel's breakfast room.{/} {h8}His spokesman, Umed Sattori, said on Friday that the state had one foreign policy and that it was not made over olives.{/} The security committee declined to comment.

Azimzoda, a veterinary surgeon by training, had been the speaker of the upper chamber for hardly seven weeks when the leader, Davlat Nurzod, fell ill. He took the oath in a side room, with one camera. Few expected him to last until the melons were ripe. He has since dismissed eleven governors, and he has learned, his friends say, to sleep in the afternoon.

How it came to this

For most of three decades no one asked who would follow Nurzod. The former accountant of a cotton farm in Khatlon, he had ended a war, and his portrait hung at the entrance to every tunnel. When he vanished from the screen, state television repeated an old harvest speech for eleven days. By the time that a bulletin on his health was published, it was in the fifth paragraph of a report on apricots.

The sons and daughters of the house then began to look for allies. Sherali Nurzod courted Moscow. His sister Firuza had her friends in Beijing and in Geneva. The general, who had guarded all of them, courted nobody, and for a time this was mistaken for loyalty.

The sanctions helped to settle matters. Last December the European Union froze the accounts of the tycoon Jamshed Orifov, whose lorries had carried machine tools to Russia, and with these accounts went the wages of two thousand people. Since then, analysts say, everyone in the constitutional vacuum has needed a partner with clean hands. In Dushanbe that leaves the opposition, and most of the opposition is either in prison or in Vilnius.

Did you know?
Istanbul has hosted talks between Tajik factions before. In the nineties the delegates quarrelled over who was to pay for the minibar.

Pro tip: Follow the tag #Succession on our site to get every story of this series in your inbox.

What the neighbours say

{h9}Konstantin Veshnyakov, the Russian special envoy, called the contacts "amateur theatre" and postponed a visit that had been planned for the weekend.{/} {h10}Marjorie Tillotson, the American ambassador, said that she would welcome every prisoner who came home to supper.{/}

What happens next

{h11}A third day of talks is pencilled in for March 19, two days before Navruz, this time in Tbilisi.{/} {h12}Relatives of the prisoners have begun to gather outside the penal colony at Vahdat with blankets and bread.{/}

Whether the general speaks for anyone but himself is the question that nobody could answer. "He has the keys," said one diplomat. "He may not have the door."

FAQ

What is the Reform Congress?
A party that was banned as extremist. It won three seats in the only election in which it was allowed to stand.

Will the prisoners be released?
{h2~+h5~}The offer covers 27 of them, but so far nothing has been signed.{/}

Is Sherali Nurzod involved?
His office says that the mayor is busy with trolleybuses.

Do you trust the general? Join the discussion below, share this article and subscribe for our weekly letter from the Pamirs!

=== other3 | en | istanbul
{h7~}The breakfast room that gave the general away{/}

SteppeWatch

By the editors

{h7~}Nobody in the presidential palace knew until they saw the olives.{/} {h7}It was a photograph in a Turkish daily that informed the interim president, Qodir Azimzoda, of what was being done behind his back,{/} {h1}namely that men sent by Saymumin Rahmatzoda, the head of state security, were secretly negotiating with his exiled adversary Zarina Hikmatova at an Istanbul hotel.{/} {h8~}A palace spokesman let it be known that there was a single foreign policy.{/}

{h6~}A dealer in carpets had brought the parties together for two days at the beginning of March.{/}

Sources familiar with the back channel have described the offer. {h2~}The doors of the prisons would open for 27 people, lawyers and a newspaper editor among them.{/} {h3}The Congress, for its part, would have to swallow a law under which five years spent abroad in the last ten are enough to keep a politician out of office.{/} {h4}For its leader, gone these twelve years, this would be the end of her hopes to run.{/}

{h5~}She did not put her name to it.{/}

The ailing leader's children have kept silent. Firuza Nurzod is in Geneva at a conference on glaciers; Sherali Nurzod inaugurated a tram shelter.

{h9}In Moscow the displeasure is plain. Special envoy Veshnyakov spoke of the theatre, and of amateurs, and put off a trip.{/} {h10~}The Americans are pleased.{/}

{h11~}A further round, in Georgia, is to be held shortly before Navruz.{/} {h12~}Families are already waiting at the gate of the camp in Vahdat,{/} some of them since the day when a guard told them, for ten somoni, that there might be something to wait for.

Like what you read? Buy us a coffee.

=== other2 | en | moscow
Tajik leader's daughter in secret talks over succession, paper says

DUSHANBE - Firuza Nurzod, the daughter of Tajikistan's president Davlat Nurzod, has held secret talks in Moscow about who is to follow her father, a Russian newspaper reported on Thursday. The government called the report a fantasy.

Photo caption: Firuza Nurzod, then ambassador to Russia, at a wreath-laying ceremony (archive).

Photo caption: President Davlat Nurzod feeds a snow leopard at Dushanbe zoo on Tuesday.

The daily Sreda, citing four people familiar with the discussions, said that Firuza Nurzod met Konstantin Veshnyakov, at that time deputy head of the Kremlin's department for the near abroad, three times over the summer in a sanatorium near Zvenigorod. It wrote:

"The ambassador did not ask for herself. She asked what Moscow would do if her brother Sherali were named heir, and whether a loan of $300 million for the Rogun turbines would then still be paid. She was told that Moscow did not choose among children. On the third occasion she brought General Rahmatzoda, who was introduced as a cousin, and who spoke about gas. Nobody took notes. A back channel had been opened, one participant told us, and it was understood by all that the father was not to know."

The president, asked about it while he inspected a zoo, said that he had four daughters and could not be expected to keep up with them. He will be standing for a sixth term in three years, he added.

Umed Sattori, a spokesman for the foreign ministry, said that the ambassador had been treated for a bad knee.

The Reform Congress, in a statement from Vilnius signed by Zarina Hikmatova, asked that the medical bill be published.

Jamshed Orifov, who is a shareholder of Sreda, sold his stake on Friday. Prosecutor General Ismat Boboev opened a case against the paper's correspondent in Dushanbe for the spreading of false rumours, and she left by road for Tashkent.

=== discrepancies
source_count | c1 | page1: four people | arabic: أربعة أشخاص | page2: three persons
number | c3 | page1: 38 percent | page2: 83 percent
negation | c10 | page1: recognises visitors | page2: does not recognise those who come | blog: knows a face
