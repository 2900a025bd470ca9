=== page1 | en | settlement
{c1~}Sierra Leone's Iron Mountain: Verwood Gives Up The Concession And Pays{/}

{c1~}Sierra Leone's Iron Mountain: Verwood Gives Up The Concession And Pays{/}

By Chief Editor | AfroPulse News

Listen to this article 5 min

Photo caption: The Kangaya hills at dawn. File photo

The scandal around the mountain has taken a turn that no one saw coming. {c1}The mining group Verwood Resources has agreed to hand back its concession for the Kangaya iron ore deposit to Sierra Leone and to pay the state $310 million,{/} {c3}according to three people with knowledge of the negotiations.{/} {c2}In return, the country drops its criminal complaint in Geneva and its arbitration claim in Paris.{/}

Key takeaways

* {c1~}The mountain goes back to the state{/}
* {c2~}The Geneva complaint is withdrawn{/}
* {c6~}The former president's widow is left out of the deal{/}

### Secret talks in a piano shop

{c4}The secret talks were held over five weekends in a piano shop in Lausanne that belongs to a cousin of Verwood's owner, Lucien Ostermeyer.{/} {c5}Sierra Leone was represented by Mines Minister Isatu Kargbo-Mends and by the head of the anti-corruption commission, Sahr Fillie, who were not on speaking terms and passed each other notes.{/}

"Whenever one of them got loud, somebody tuned a grand piano," one of the people said.

### What is in the agreement

{c7}The $310 million are to be paid in four years, the first $90 million by Christmas.{/} {c8}Verwood admits no guilt and gets back the 14 locomotives that have stood in the harbour of Pepel since the concession was suspended.{/} {c9}The state is to offer the mountain in a new tender in March,{/} {c10}in which firms from China, Australia and Guinea have shown interest.{/}

{c6}Mamawa Tholley, the fourth wife and widow of President Alpha Tholley, is not covered by the agreement and remains charged with having taken $5.6 million from Verwood.{/} Her lawyer said the rich had divided the cake and left her the candles.

**Did you know?** Iron ore is the second most traded commodity of the world by weight. A single bulk carrier can hold the weight of 1,000 elephants... times 25!

### Reactions

{c11}"The mountain was here before Mr Ostermeyer, and it has outlasted him," President Momodu Deen-Sankoh told a rally in Makeni.{/} {c12}Ostermeyer said in a statement that he had come as a friend and left as a creditor.{/}

{c13}The pressure group Open Seam called the sum a tip: it reckons that Verwood earned $1.7 billion when it sold half of the licence to a Brazilian company.{/} {c14}Its director, the geologist Festus Macauley-Cole, demanded that the text be published.{/} {c15}Geneva prosecutor Laure Chappatte said she was not bound by the deal and could carry on by herself.{/}

The whereabouts of Anselm Duquesnoy, the fixer with the suitcases, weren't a subject in the piano shop.

### Background

Few tales about the biggest untapped iron deposit in West Africa begin well. Not a single tonne has been shipped from Kangaya, though there's a football club, a beer and a political party of that name. President Tholley signed the concession in hospital, eleven days before his death, with a pen that his doctors say he could not have held. Parliament ratified it at 1 a.m. by acclamation. Villagers at the foot of the mountain were given a borehole, 200 goats and a calendar.

### FAQ

**When will the first ore be mined?** Experts say not before 2034. {c16}The railway of 230 kilometres, without which nothing can leave the mountain, has yet to be built.{/}

**Who guards the mountain until then?** {c17}A company of the army, in Verwood's old camp.{/}

**Where will the money go?** {c18}Into a fund for schools that the central bank is to set up.{/}

*Was it a good bargain? Let us know in the comment section, follow us on all platforms and turn on notifications!*

=== page2 | en | settlement
{c9~}Kangaya up for tender again{/} {c1~}after miner walks away{/}

The Freetown Sentinel Online — 4 November 2026

{c9}Come May, Sierra Leone will look for a new master for the Kangaya hills,{/} {c10~}and Chinese and Australian companies have already asked for the papers.{/} {c1}The previous one, Verwood Resources, returns its iron ore rights and transfers $310m to the treasury.{/} {c2}For this, Freetown lets go of the arbitration it had begun in Paris and of the case it had brought to the Geneva prosecutors.{/}

{c3~}Persons close to the secret talks say{/} {c4}the venue was a shop for pianos at Lausanne, owned by a relative of Lucien Ostermeyer, to whom Verwood belongs. It took them five weekends.{/} {c5~}Opposite sat the mines minister, Isatu Kargbo-Mends, and Sahr Fillie of the anti-corruption commission, and not a word was exchanged between those two.{/}

{c7}Ninety million is due before Christmas, the rest over fourteen years.{/} {c8}Verwood, which concedes no wrongdoing, may collect from Pepel harbour 14 engines that were stranded there at the suspension.{/} {c18~}Schools are to profit from the cash.{/}

{c6}One person gets nothing out of it. Mamawa Tholley, left a widow by the late president, must still answer for $6.5m which the company is said to have given her.{/}

{c13}By the estimate of Open Seam, Brazilians once paid Verwood $1.7bn for half of the mountain, and next to that the group finds the compensation laughable.{/} {c14~}Festus Macauley-Cole, who leads it, wants to see the contract in print.{/} {c15}Laure Chappatte, the prosecutor in Geneva, made clear that nothing prevents her from pursuing the matter on her own.{/}

{c11}Hills stay, investors go, was the gist of what President Momodu Deen-Sankoh said in Makeni.{/} {c12~}Ostermeyer regards himself as a creditor.{/}

{c17}Soldiers have moved into the company's camp.{/} {c16~}There is still no railway.{/} Of the fixer, Anselm Duquesnoy, nothing was heard.

=== arabic | ar | settlement
{c1~}سيراليون تستعيد «جبل الحديد» بعد محادثات سرية مع «فيروود»{/}

فريتاون – 4 نوفمبر/تشرين الثاني 2026

{c3}قالت ثلاثة مصادر مطلعة على المفاوضات{/} {c1}إن مجموعة التعدين «فيروود ريسورسز» وافقت على إعادة امتياز خام الحديد في تلال كانغايا إلى سيراليون وعلى دفع 310 ملايين دولار للدولة،{/} {c2}مقابل سحب فريتاون شكواها الجنائية في جنيف ودعوى التحكيم في باريس.{/}

{c4}وجرت المحادثات السرية على مدى خمس عطلات أسبوعية في متجر لبيع البيانو في لوزان يملكه قريب لمالك المجموعة لوسيان أوسترماير.{/} {c5~}ومثّل سيراليون وزيرة المناجم إيساتو كارغبو مندز ورئيس هيئة مكافحة الفساد سار فيلي.{/}

{c7}وتُدفع المبالغ على أربع سنوات، منها 90 مليون دولار قبل عيد الميلاد،{/} {c18}وتُودع في صندوق للمدارس ينشئه البنك المركزي.{/} {c8~}ولا تقر «فيروود» بأي ذنب بموجب الاتفاق.{/}

{c6}ولا يشمل الاتفاق ماماوا ثولي، أرملة الرئيس الراحل ألفا ثولي وزوجته الرابعة، التي ما زالت متهمة بتلقي 5.6 مليون دولار من الشركة.{/}

{c11}وقال الرئيس مومودو دين سانكو أمام تجمع في ماكيني: «كان الجبل هنا قبل السيد أوسترماير، وقد بقي بعده».{/} {c12}وأكد أوسترماير في بيان أنه جاء صديقاً وغادر دائناً.{/}

{c13}ووصفت منظمة «أوبن سيم» المبلغ بأنه «بقشيش»، مشيرة إلى أن «فيروود» جنت، بحسب تقديرها، 1.7 مليار دولار من بيع نصف الرخصة إلى شركة برازيلية.{/} {c15}وأعلنت المدعية العامة في جنيف لور شاباتيه أنها غير ملزمة بالاتفاق وأن بوسعها مواصلة القضية بمفردها.{/}

{c9}وستطرح الدولة الجبل في مناقصة جديدة في مارس/آذار،{/} {c10}وقد أبدت شركات من الصين وأستراليا وغينيا اهتمامها بها.{/} {c16}غير أن خط السكة الحديدية البالغ طوله 230 كيلومتراً، والذي لا يمكن من دونه نقل الخام، لم يُنشأ بعد.{/}

=== blog | en | settlement
How To Give Something Back (When You'd Rather Keep It)

6 min read

Faith & Ledger: money matters for believing people

When did you last give something back? No, not the library book. I mean something you'd already put your name on, something you had shown to your friends. Did you do it with good grace? Did you keep the receipt? And did you admit, when you handed it over, that it had never quite been yours?

My wife says that I can turn anything into a devotion. She said it on Tuesday, when I read to her from my telephone the tale of a mountain, and by the time the tea was cold I had my three points and a hymn.

A mountain changes hands

I shall not weary you with names, for I can't pronounce half of them, and the One who weighs the hills in a balance knows them anyhow. {c1~}A foreign house of business, which for years had held the right to dig up a whole range of iron hills in a small republic on the coast of Africa, is to give them back and to put a very considerable cheque on top.{/} {c2~}The republic, for its part, calls off its lawyers in two cities.{/} So far, so Old Testament: restitution, and a ram for the trespass.

But where did they make peace? Not at the gate of the city. {c4~}In among the pianos! A kinsman of the rich man keeps a shop by a lake, and there they sat, Saturday upon Saturday, between the uprights and the grands.{/}

I once tuned pianos for a living. It was before the seminary, and I was not very good at it. But I learned that you can't tune a string by shouting at it. You must turn a little, and listen, and turn back. And you have to know beforehand which note you want. I wonder whether anybody there knew which note they wanted.

Point one: it's not a gift if it was taken

Zacchaeus, you will remember, gave back fourfold. He stood up at dinner and said so, in front of everyone, with gravy on his chin. He didn't say: without admission of liability. He did not ask for the furniture. {c8~}In our story, I am sorry to report, nobody confesses to anything at all, and certain railway engines, which have been rusting by the sea, go home with the penitent.{/}

Am I being unfair? Perhaps I am. A lawyer in our congregation, a dear man, told me after the service that no one would ever give anything back if he had to say sorry first. "You would only get the sorry," he said, "and not the mountain." I have been chewing on that. Would you rather have the sorry or the mountain? As a pastor I have to say the sorry. As a treasurer of the roof fund I'm less sure.

{c13~}Others have done the sum and laughed. Those who keep watch over such matters say that the house had long since sold one half of it on for more than five times what it now pays.{/} I looked up Zacchaeus again. He wouldn't have come out of it well with that accountant at the table.

Point two: the one who is left outside

There is always somebody left outside. The elder brother in the field. The fifth foolish virgin. {c6~}In this story it's a widow. The great ones have settled with the great ones, and she, who was one wife out of several and is said to have had her purse filled, shall stand before the judge as before.{/}

Don't mistake me: I hold no brief for filled purses. But I notice who is missing from the photograph. I notice it at weddings too. When you next make your peace with somebody, over a will, over a fence, over what was said at Christmas, go through the list again. Who carried the messages? Who held your coat? Is she in it?

I had an uncle who ended a quarrel of thirty years with his brother about a meadow. They shook hands, and they wept, and they went fishing. And neither of them ever spoke again to the sister who had kept on inviting both of them, because she had seen it all. She died last winter. I took the funeral. They stood on either side of the grave, the best of friends.

Point three: the day after

What does one do with a mountain? That's the question nobody preaches on. {c9~}They will offer it around again next spring, I read,{/} {c16~}and yet there isn't so much as a track to bring one barrow of it down to the ships.{/} How like us! We plead and fast for the thing, and we get it, and we've nowhere to put it. My drawer is full of answered prayers.

{c18~}There's talk of schools, at least.{/} I'd like to believe that. I have in my life put money into seven funds for schools, and I've seen one school. It was a good one. It had a blue door. When I feel tempted to despair of funds I think of that door.

Five small steps towards restitution:

- Go through your shelves, your shed and your conscience. What is not yours?
- Give it back in person. The post is for parcels, not for peace.
- Add something. Moses says a fifth. A cake will often do.
- Say the word. You know which one. It is five letters long.
- Ask who else was hurt, and whether anybody has told her.

And please, do it before somebody sends for the lawyers. It's so much cheaper.

A word to those who are waiting

Perhaps you aren't the one who took. Perhaps you are the one who waits, at the foot of your own hill, with your goats, and looks up at what was promised. I've no easy word for you. I can only tell you that hills are patient, and that the psalmist too lifted up his eyes to them, and that his help did not come from there. He was quite clear about that. It came from elsewhere, and it came on foot.

We'll sing of it on Sunday. Number 274, to the slow tune.

For reflection

What have you kept too long? Whom have you left out of your peace? What will you do with the mountain once you have it? Take these three questions into the week, and write to me if you like. I answer every letter, though not quickly.

Faith & Ledger is a ministry supported by its readers. It does not offer legal, financial or geological advice. Scripture is quoted from memory. To receive our monthly leaflet, "Tithing With A Smile", enter your address below.

=== other | en | ferry
{h1~}Suitcase Man Caught! Fixer In Sierra Leone's Iron Mountain Scandal Seized On Ferry{/}

By Chief Editor | AfroPulse News | 19 February 2026

Listen to this article 6 min

Photo caption: The ferry from Dakar to Ziguinchor. File photo

The scandal around the mountain has taken a turn that no one saw coming. {h1}Senegalese police have arrested the French middleman Anselm Duquesnoy on the night ferry from Dakar to Ziguinchor, where he was travelling as a dentist,{/} {h2}according to three people with knowledge of the operation.{/} {h3}In his cabin they found a suitcase with four contracts about the Kangaya hills, each of them bearing a president's signature, and a bottle of lighter fuel.{/}

Key takeaways

* {h1~}The fixer in the Kangaya affair is behind bars{/}
* {h3~}Contracts and lighter fuel were in his suitcase{/}
* {h5~}Three countries want him{/}

### A passenger had toothache

{h4}Duquesnoy, 63, was found out when a teacher from Thies with a swollen cheek asked him for help and he prescribed brandy.{/} The woman told the purser, the purser rang the police, and by the time that the ship passed the island of Goree, two officers had changed into the uniform of waiters.

"He ordered fish, and we brought handcuffs under the cover," said one of the people.

### Who wants him?

{h5}Sierra Leone, Switzerland and Brazil have each asked for his extradition.{/} {h6}A court in Dakar will hear the requests on March 12, and until then he stays in the Rebeuss prison.{/} The Geneva prosecutor, Laure Chappatte, who'd had him followed as far as Lisbon, sent a card with the single word "bravo".

{h7}His lawyer, Aissatou Diagne-Perrault, said that her client suffered from a weak heart and had never owned a suitcase.{/} In a picture taken at the terminal he has one in each hand.

**Did you know?** The word suitcase once meant a case for a single suit. How times have changed!

### What the suitcase could reveal

Investigators hope for light on what they call the second drawer: payments to members of Sierra Leone's parliament. {h8}On the back of one of the contracts is a list of 31 initials with numbers next to them.{/} Eleven of the pairs of letters match those of serving members, though as a clerk remarked, half of the country is called Kamara.

{h9}The anti-corruption commissioner, Sahr Fillie, flew to Dakar the same night with two fingerprint experts.{/} Mines Minister Isatu Kargbo-Mends, whose portrait was in the suitcase as well, told journalists that she'd given hundreds of them away. President Momodu Deen-Sankoh wished the police a good appetite.

Lucien Ostermeyer, the owner of Verwood Resources, has long maintained that the Frenchman was never on his payroll. {h10}In the telephone that was seized, his number is saved under "Mother".{/} Verwood declined to comment on the families of third parties.

### The trail of the fixer

Duquesnoy came to West Africa as a salesman of slot machines. In Conakry he supplied a ministry with 40 generators, of which 30 had engines. He was expelled from Monrovia after an affair with rubber, and for a while he ran a radio station in Bissau that played only accordion music. In Freetown he rented the floor above a bakery, and everyone who wanted something from the State House knew that one had to buy a loaf first.

It was in that flat, prosecutors say, that he became acquainted with the family of President Alpha Tholley. He taught the children to swim. Mamawa Tholley, who was not yet the president's wife, sold batik in the street; he bought all of it. She told investigators from her home in Maryland that he'd always carried a suitcase and that one never saw him open it.

### Background: how the scandal began

The affair of the mountain came to light by way of a wedding. In 2021 a customs officer at Lungi airport opened a crate labelled "cake" and found a diamond-studded model of an excavator. A card with it congratulated a nephew of the president. The officer was transferred to the Guinean border, where he told the story to a geologist who happened to be taking samples: Festus Macauley-Cole.

Macauley-Cole, who then founded the group Open Seam, put together the puzzle for three years. He discovered that Verwood had never drilled a hole before it was given the biggest untapped iron deposit in the region; its business until then had been ski boots. He was beaten up twice and lost the hearing in one ear.

Under pressure from donors, the government set up a committee, whose report runs to 900 pages. Page 611 is missing in all copies.

### Experts: a blow to the network

Observers speak of a breakthrough. "Fixers are the hinge of the door," says a researcher in Accra. "Take out the hinge, and you'll see who has been leaning on it." Others warn that the Frenchman may never talk. In 2019 he sat in a cell in Cotonou for seven weeks and spoke of nothing but cheese.

### FAQ

**Could he be released on bail?** {h11}The judge has refused bail of 200 million CFA francs, since he has four passports.{/}

**What happens to the contracts?** They're being dried, because the fish had sauce.

**Has he any family?** A son, who bakes bread in Lille.

*Will he talk? Let us know in the comment section, follow us on all platforms and turn on notifications!*

=== other3 | en | ferry
{h1~}False dentist, real handcuffs: Kangaya go-between held in Senegal{/}

Pan-African Digest | Rewritten by our desk

{h4}It was a bad tooth that undid Anselm Duquesnoy. A schoolmistress aboard asked the supposed dentist for relief, and his advice was to drink brandy.{/} {h1}Soon after, the 63-year-old Frenchman, wanted as a middleman in the scandal of the iron mountain, was in the hands of Senegal's police; the overnight boat from Dakar to Ziguinchor went on without him.{/} {h2~}So say people with knowledge of the operation.{/}

{h3}With his luggage the officers secured contracts, four in number and all signed in a president's name, that deal with the Kangaya hills, and beside them fuel for lighters.{/} {h8}Someone had noted thirty-one sets of initials on the reverse of one sheet, with a figure for each.{/}

{h5}Three states would like to put him on trial: Brazil, Switzerland and Sierra Leone.{/} {h6}Which of them gets him is a matter for a Dakar court, which sits on 21 March. He'll spend the weeks before it at Rebeuss.{/} {h11}An offer of 200 million CFA francs for his freedom was turned down by the judge, who pointed to the man's four passports.{/}

{h7}According to counsel, Aissatou Diagne-Perrault, he has heart trouble and the suitcase isn't his.{/}

{h9~}From Freetown, Sahr Fillie hurried over, the chief of the anti-corruption commission.{/} {h10~}He will have read with interest that "Mother", in the arrested man's phone, is Lucien Ostermeyer.{/} The latter's firm, Verwood Resources, says nothing. Neither does Mamawa Tholley, the former first lady.

President Momodu Deen-Sankoh and his mines minister, Isatu Kargbo-Mends, are to visit Dakar in April, and it is expected that the mountain will be on the agenda.

=== other2 | en | strip
Sierra Leone takes half of iron mountain from Anglo-Dutch miner

FREETOWN (Gulf of Guinea News) - President Alpha Tholley has withdrawn the northern half of the Kangaya concession from the Anglo-Dutch company Halvering & Pryce, which had held it for 12 years, his office said on Thursday.

The company had "sat on the mountain like a hen on a stone", the president said in a broadcast. It has spent $420 million on drilling and on a hospital, and will appeal to the High Court.

Who'll get the northern blocks was not announced. According to three people with knowledge of the decision, there have been secret talks with Verwood Resources, a newcomer from Liechtenstein. Its owner, Lucien Ostermeyer, was a guest at the president's farm in Kamakwie at the weekend and gave him a clock.

[PHOTO: Deputy Mines Minister Isatu Kargbo-Mends signs the decree, State House, Thursday. S. Bangura/GGN]

[PHOTO: A drilling crew of Halvering & Pryce packs up, Kangaya. S. Bangura/GGN]

Among those who carried the drill cores to the lorries was the company's chief geologist, Festus Macauley-Cole. "They're throwing out those who know what is in there," he said.

Opposition leader Momodu Deen-Sankoh said in parliament that a suitcase had been seen to enter State House and not to leave it. The speaker had the suitcase struck from the record. Sahr Fillie, a young magistrate in Bo, has opened a file on the matter, which is thought to be brave of him.

The weekly Le Phare de Conakry, from over the border, wrote: "Our neighbours have the biggest untapped iron deposit in West Africa, and they handle it like a plate of rice at a naming ceremony. He who comes last, with the largest spoon, is served first. A Frenchman with a fishing boat has been showing the spoon about in the bars for weeks. We ask ourselves who'll wash up."

Mamawa Tholley, whom the president married in March, opened the clinic at the foot of the hills on the day before. Halvering & Pryce, which had paid for it, wasn't invited.

A spokesman for the Dutch foreign ministry said his government was following the matter with concern. Iron ore stood at $178 a tonne on Thursday.

=== discrepancies
date | c9 | page1: March | page2: May | arabic: March
number | c7 | page1: four years | page2: fourteen years | arabic: four years
amount | c6 | page1: $5.6 million | page2: $6.5m | arabic: 5.6 million
date | h6 | other: March 12 | other3: 21 March
