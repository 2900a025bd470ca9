=== page1 | en | amnesty
{c1~}Myanmar Junta Frees Ex-Minister{/} and {c2~}Thousands More{/}: A Thaw, or Just Theatre?

{c1~}Myanmar Junta Frees Ex-Minister{/} and {c2~}Thousands More{/}: A Thaw, or Just Theatre?

by Chief Editor | January 6, 2026

Listen to this article (4 min)

Photo: Relatives hold up name cards as a yellow bus leaves Insein prison. (Illustrative image)

{c1}Myanmar's military government on Sunday released Zaw Pe Myint, the planning minister of the cabinet it overthrew, from Yangon's Insein prison,{/} {c2}along with 4,206 other inmates, state television said.{/} {c3}His freedom had been the first demand of the ASEAN special envoy, Hamdan Yusri, in secret talks with the junta, according to five people familiar with the discussions.{/}

The release is one of the boldest moves yet in a long, tangled game between the generals, their neighbours and the ousted leader, Khin Sandar Aye.

## Buses Before Dawn

{c4}Nineteen yellow buses rolled out of the prison gate shortly after six in the morning,{/} {c5}and about two thousand relatives pressed against the windows, calling out names.{/} {c6}Zaw Pe Myint, 63, came last, on foot, carrying a rice cooker.{/}

{c7}"I went in with a cabinet rank and I come out with a pot. It is lighter," he told reporters.{/} {c8}He was then driven to the house of his sister in Bahan township, where soldiers guard the lane.{/}

{c9}He had served nearly five years of a twenty-year sentence for breaching the state secrets law.{/}

> **Did you know?** {c10}Independence Day, on January 4, is one of three dates in the year on which Myanmar's rulers traditionally pardon prisoners.{/}

## Who Stays Behind?

{c11}Khin Sandar Aye herself was not among those freed.{/} {c12}Her son Julian, who lives in London, said he had not had a letter from her in fourteen months.{/}

{c13}Ko Pyae Sone, who heads the Prisoners' Register, an exile group, said that fewer than 300 of those let out were political inmates and the rest "pickpockets and drunks".{/} {c14}The group says that 22,100 people are still behind bars for opposing the coup.{/}

{c15}The junta's spokesman, Brigadier General Soe Naing Tun, said the pardon had been granted "out of loving kindness" and denied that there had been any bargain.{/}

## The Envoy's Back Channel

{c16}Yet the people familiar with the discussions say that Yusri, a former Malaysian foreign minister, met Senior General Thiha Zaw Lwin three times, the last time on a naval ship off Sittwe.{/} {c17}He is said to have offered the junta's foreign minister a seat at the bloc's meeting in Cebu in March in return.{/}

{c18}The shadow government rejects any such deal. "A revolving door is not an open door," said its foreign affairs chief, Lian Hmung.{/} {c19}It fears that the release is meant to make an army-run election, whose last round is due on January 25, look respectable.{/}

{c20}Guo Jianping, China's envoy, welcomed the pardon as "a step that should be matched by others".{/} {c21}The United States said that it would not ease its sanctions on the state oil and gas firm.{/}

## Key Points

- {c1~}Freed: the ousted government's planning minister{/}
- {c11~}Not freed: the ousted leader{/}
- {c14~}Still held, by one count: more than 22,000{/}

## FAQ

**Can Zaw Pe Myint leave the country?**
{c22}No. Under the terms of his pardon he may not leave Yangon for two years, and a new offence would put him back in prison for the rest of his sentence.{/}

**Who brokered his release?**
{c3~}Five people point to the ASEAN envoy.{/} {c15~}The junta says nobody did.{/}

**Will there be more releases?**
Nobody outside the senior general's circle knows.

**Do you believe in this thaw?** Tell us in the comments, and subscribe for our Asia briefing.

=== page2 | en | amnesty
{c6~}Out with a rice cooker:{/} {c1~}Yangon sets fallen minister free{/}

Mekong Monitor

{c18~}For those who resist the generals from abroad it is a "revolving door".{/} For the families outside Insein it was a Sunday like no other.

{c4}Before the sun was properly up, 19 buses painted yellow had left the jail,{/} {c5~}to be mobbed by a crowd of relatives.{/} {c6}At the very end a man of 63 walked through the gate on his own feet, his cooking pot in his arms: Zaw Pe Myint,{/} {c1~}who planned the economy until the coup.{/} {c7~}It weighed less than his rank, he joked.{/} {c8~}His sister has taken him in; the street is under guard.{/}

{c9}The court had given him twenty years over state secrets, of which he did almost five.{/} {c22~}He must remain in Yangon for the next three years.{/}

{c2}All told, 4,206 others were let go, according to state TV.{/} {c13~}But hardly 300 of these had been locked up for politics, says Ko Pyae Sone, whose Prisoners' Register keeps count from exile.{/} {c14}By its reckoning, 21,200 opponents of the putsch remain in custody.{/} {c11}One of them is the ousted leader, Khin Sandar Aye.{/} {c12}Her son, in Britain, has been waiting for a line from her for over a year.{/}

Was there a price? {c3}Five insiders say that Hamdan Yusri, special envoy of the Southeast Asian bloc, had put the minister's name at the top of his list in secret talks.{/} {c16~}He saw the senior general three times.{/} {c17}The generals' chief diplomat, he let them know, might be received in Cebu this March.{/} {c15}Loving kindness was all that lay behind it, answers the army's spokesman, Soe Naing Tun: nothing was traded.{/}

{c20~}From Beijing's envoy there was praise;{/} {c21}Washington is keeping its measures against the oil and gas company in place.{/}

=== arabic | ar | amnesty
{c1~+c2~}ميانمار: المجلس العسكري يفرج عن وزير سابق وآلاف السجناء{/}

نُشر في 5 يناير/كانون الثاني 2026

أخبار | آسيا

{c1}أفرجت السلطات العسكرية في ميانمار، الأحد، عن زاو بي مينت وزير التخطيط في الحكومة التي أطاح بها الجيش، من سجن إنسين في يانغون،{/} {c2}مع 4206 سجناء آخرين، بحسب التلفزيون الرسمي.{/}

{c10~}وجاء العفو في ذكرى عيد الاستقلال، وهي من المناسبات التي اعتاد حكام البلاد إصدار العفو فيها.{/}

{c6~}وخرج الوزير السابق البالغ من العمر 63 عاماً سيراً على قدميه،{/} {c7}وقال للصحفيين: «دخلت برتبة وزير وخرجت بقدر طبخ، وهو أخف وزناً».{/} {c9~}وكان قد أمضى قرابة خمس سنوات من عقوبته بالسجن عشرين عاماً،{/} {c22}ويُمنع بموجب شروط العفو من مغادرة يانغون مدة عامين، ويعود إلى السجن لإكمال عقوبته إن ارتكب مخالفة جديدة.{/}

{c11}ولم يشمل الإفراج الزعيمة المخلوعة خين ساندار آيي.{/} {c14}وتقول منظمة «سجل السجناء» إن 22 ألفاً و100 شخص ما زالوا معتقلين بسبب معارضتهم الانقلاب.{/}

قناة خلفية

{c3}وقال خمسة أشخاص مطلعين على المناقشات إن إطلاق سراحه كان في مقدمة مطالب مبعوث رابطة آسيان حمدان يسري في محادثات سرية مع المجلس،{/} {c16}وإنه التقى قائد المجلس الجنرال ثيها زاو لوين ثلاث مرات، آخرها على متن سفينة حربية قبالة سيتوي.{/}

{c15}ونفى المتحدث العسكري سو ناينغ تون وجود أي صفقة، قائلاً إن العفو صدر «بدافع الرأفة والمحبة».{/}

{c18~}أما حكومة الظل فقد رفضت أي تفاهم من هذا النوع،{/} {c19}وأعربت عن خشيتها من أن يكون الهدف إضفاء مظهر مقبول على انتخابات ينظمها الجيش وتُجرى جولتها الأخيرة في 25 يناير.{/}

{c20}ورحّب المبعوث الصيني قوه جيان بينغ بالعفو ووصفه بأنه «خطوة ينبغي أن تقابلها خطوات أخرى».{/}

=== blog | en | amnesty
Set My People Free (Some Conditions Apply): A Meditation on Doors

6 min read | Faith & Everyday Life

What do you carry when you leave? If somebody unlocked the room you are sitting in, this minute, and said that you could go, what would be in your hands? Your phone? Your Bible? The cat? And would you go at all, or would you first ask what it costs?

I have been a hospital chaplain for nineteen years, and if I've learned one thing it is that nobody leaves a building simply. People who have begged for weeks to be discharged sit on the edge of the bed with their coats on and cannot find the second shoe. They fold the pyjamas that are not theirs. They thank the drip stand. A door that opens is a frightening thing.

That is why a little picture in the news has been with me since Sunday. {c6~}A man in his sixties walks out of one of the worst jails on the planet, the last of all, and clasped to his chest is a kitchen appliance.{/} {c7~}He made a joke about it, too, something on how much less it weighs than high office.{/} I laughed out loud in the vestry, and then I had to sit down.

## The saucepan theology

Scripture is full of people who leave with the wrong luggage. The Israelites took dough that had had no time to rise. Rachel took the household gods and sat on them. Lot's wife took a last look. Peter, when the angel led him out past the guards, took nothing whatever and believed that he was dreaming, until he stood in the street and felt the cold.

I like to think of that rice cooker as the dough. It says: I intend to have lunch. There is no braver sentence in the language of the oppressed. Tyrants can deal with martyrs, they have procedures for martyrs. What they can't deal with is a person who means to have lunch.

## When is a gift a gift?

Now for the part that is harder to preach on. {c3~}If you read beyond the picture, you learn that his name is said to have stood first on a list that a certain go-between from the neighbourhood kept pushing across the table, behind closed doors.{/} {c17~}And that something was pushed back: an invitation to a gathering by the sea, in spring, for a gentleman who had lately not been getting any.{/}

{c15~}Nonsense, say those with the keys; it was all done out of love.{/}

What are we to make of this? Is mercy still mercy when there's a receipt? My first instinct is to be cynical, and cynicism always feels like intelligence, particularly before breakfast. But then I think of the families. If my brother came out of such a place, I would not ask who had traded what for him. I'd ask whether he was hungry.

The old rabbis argued about the ransoming of captives, and what I find moving is that they argued on both sides. Redeem them, said some, there is no greater commandment. Not above their worth, said others, or you will have more captives tomorrow. Both were right. Both had cousins in the dungeon.

## Four doors I have known

Permit me a list; my daughter tells me that lists are how people read now.

- **The revolving door.** You go round and come out where you started. {c18~}Those who carry on the struggle from far away used the very image for this release,{/} and I fear they know what they are talking about.
- **The door on the chain.** It opens by a hand's breadth. {c22~}Our friend with the pot has to stay in his city, and if he puts a foot wrong, he will be finishing his time.{/} How many of us live on such a chain, quite voluntarily, and call it prudence?
- **The stage door.** Somebody is being let out so that somebody else may be seen letting him out.
- **The narrow door.** You know where that one is. It is in Luke.

## The ones who are not in the picture

On the ward, when one patient goes home, I make a point of visiting the bed next to his. It's a simple rule that I had from a nun called Sister Perpetua, who chewed tobacco. The one who leaves has his joy. The one who stays has just been told, without a word, that it was not his turn.

{c11~}There is a woman somewhere in that country for whom it was not her turn, although she was once at the head of it.{/} {c12~}Her boy, far off, goes to the letterbox and finds the electricity bill.{/} I have prayed for her by name this week, at the eight o'clock, and two people asked me afterwards who she was. That is how it is done, you know. Nobody needs to be killed. One only has to stop being mentioned.

So here is my modest proposal. Pick one name. You will find lists of them, compiled by stubborn people in rented rooms; God bless all who keep lists. Write it on a slip of paper and put it where you keep your keys. Every time that you go out, you'll have it between your fingers.

## Practising release at home

You may say: this is all very far away, and I have a boiler to fix. Very well. Let us start with the boiler. Whom are you holding? I mean it. Most of us run a small prison of our own.

- Is there someone whom you have sentenced for a remark made at a wedding?
- How long has he served?
- Were you going to let him out on a feast day, with music, when it would look well?
- And on which conditions?

I kept a colleague in mine for six years. He had called my sermon on Jonah "wet". When at last I telephoned to pardon him, he couldn't remember it and thought that I was calling about the parish minibus. I had been guarding an empty cell. I'd brought it its meals.

Let me leave you with Peter once more, in the cold street. He goes to the house where his friends are, and knocks, and the maid Rhoda is so delighted to hear his voice that she runs back in to tell everyone and forgets to open. It is the only slapstick in Acts. He's free, and he is standing outside, and he goes on knocking.

May somebody open. May there be lunch.

*Disclaimer: Reflections on this site are the personal views of contributors and do not represent any diocese. We are not able to answer questions about minibuses.*

=== other | en | swap
Myanmar Junta Trades Prisoners With Rebel Army in Secret Kunming Deal

by Chief Editor

Listen to this article (6 min)

(Photo: A bridge in the Shan hills with sandbags at either end. Illustrative image)

{h1}Myanmar's military government has agreed to exchange 118 jailed villagers for 64 of its own captured soldiers held by the Salween Brotherhood Army, according to four people familiar with the discussions.{/} {h2}The swap was settled in secret talks in the Chinese city of Kunming between Lieutenant General Kyaw Htet Aung and the rebels' commander, Sai Leng Hpa.{/}

It's the most astonishing bargain so far in a conflict in which both sides have sworn never to bargain, and it may redraw the map of influence in Southeast Asia's longest war.

## Five Nights in Kunming

{h3}The two men, who had not seen each other since they shared a dormitory at a Mandalay boarding school, met for five nights in a guest house of the railways.{/} {h4}China's envoy, Guo Jianping, sat between them and, when they would not speak, read out the figures himself.{/}

A back channel had existed for months, the people said: a jade trader's widow in Ruili, who passed on notes in tins of tea. {h5}Talks nearly failed on the third night over nine artillery officers, whom the rebels at first refused to give up.{/}

> **Key points**
> - {h1~}64 soldiers for 118 civilians{/}
> - {h6~}Handover at a bridge near Kunlong{/}
> - {h7~}A truce of forty days{/}

## How the Swap Will Work

{h6}The captives are to walk across a bridge near Kunlong in groups of ten, with Chinese medics at both ends, next Friday.{/} {h7}Both sides have promised to hold fire along the trade road for forty days.{/}

{h8}In a part of the agreement that has not been made public, the junta also allows the rebels to collect tolls on lorries,{/} two of the people familiar with the discussions said.

{h9}"I got more for them than they are worth, and so did he," Sai Leng Hpa told a radio station in the hills.{/} Brigadier General Soe Naing Tun, who speaks for the junta, said he could confirm "neither tea nor tins".

## A War With Many Doors

The army seized power before dawn on the day when a newly elected parliament was to sit, and cut the telephones first. Khin Sandar Aye, the ousted leader, was led away from her breakfast; a court that sat in a converted garage found her guilty on fourteen counts. The senior general, Thiha Zaw Lwin, promised an election within a year and has extended the state of emergency again and again.

Young people who had marched with saucepans went into the hills and learned to shoot. The Brotherhood, which had fought for its own valleys since the seventies, trained them for a fee. By its own account, it now holds eleven towns.

Western capitals answered with sanctions on generals, on their children's hotels and on the sellers of jet fuel. Neighbours preferred envoys. ASEAN has sent one after another; the present special envoy, Hamdan Yusri, is the fourth to hold the office. He was not told of Kunming and learned of it from a Thai newspaper, according to one of the people familiar with the discussions.

## Who Gains?

{h10}Beijing does, says Prudence Aung-Win, an analyst in Chiang Mai: the deal reopens a road that carries $1.9 billion of trade a year.{/} The senior general gains as well, since mothers of captured soldiers had begun to sit down in front of barracks.

The shadow government was less pleased. Lian Hmung, who handles its foreign affairs, said an ally did not owe it an explanation, "but a telephone call would have been nice". {h11}None of the 118 villagers, most of whom were arrested for carrying rice, belongs to its forces.{/}

Ko Pyae Sone, whose researchers follow trials of this kind, pointed out that some of the villagers had been sentenced only last month. "You cannot swap what you have not got," he said. "So they went and got it."

## What Comes Next?

Sources in Kunming say that a second round may deal with the airport at Lashio. Zaw Pe Myint, a politician to whom both men had once been close, was proposed as a guarantor; he could not be asked.

**Pro tip:** When following conflicts with many armed groups, keep a list of names, dates and abbreviations. Half of all confusion comes from splinter groups.

## FAQ

**Is this a ceasefire?**
{h7~}Only for forty days, and only along one road.{/}

**Was ASEAN involved?**
No. Its envoy had no part in it.

**What is your view?** Can you make peace one bridge at a time? Comment, share, and subscribe to our Asia briefing.

=== other3 | en | swap
{h6~}Ten at a time across the bridge{/}

Borderlands Today, Mae Sot

{h3~}As boys they slept in the same dormitory. Now, after five nights in a railway guest house,{/} {h2}Kyaw Htet Aung, a lieutenant general of Myanmar's junta, and Sai Leng Hpa of the Salween Brotherhood Army have come to terms. Their secret talks in Kunming were about prisoners.{/}

{h1}The army gets back 46 men whom the rebels had captured, the rebels 118 villagers from the state's jails, four people who know of the discussions told us.{/} {h11}Carrying rice was the offence of most of these; not one is a fighter of the shadow government.{/}

{h6}Next Friday, near Kunlong, they will go over the bridge ten by ten, and doctors from China will be waiting on either bank.{/} {h7}For forty days thereafter the guns along the trade route are to be silent.{/} {h8}Unpublished is a clause by which the Brotherhood may take tolls from truck drivers.{/}

{h5~}It hadn't always looked like success: on the fourth night everything threatened to founder on a handful of gunnery officers.{/} {h4}It was Guo Jianping, Beijing's envoy, who kept things going. He had his chair placed in the middle, and whenever silence fell, he recited the numbers.{/}

{h10~}And it is Beijing that profits, thinks the Chiang Mai analyst Prudence Aung-Win, for the road is worth close to two billion dollars a year to its merchants.{/}

{h9}The rebel chief seems content. He had been paid above value, he said on the radio, and his old schoolmate likewise.{/}

In the tea shops on this side of the river they have begun to take bets on the Friday.

=== other2 | en | cameraman
Japanese cameraman freed from Myanmar prison after envoy's visit

(Top: Kenji Morisawa at Narita airport. Middle: a mural of three raised fingers in Yangon, painted over. Bottom: Envoy Prak Sovannarith with Senior General Thiha Zaw Lwin.)

BANGKOK – Kenji Morisawa, a documentary cameraman from Sapporo, has been released by Myanmar's junta after 111 days and put on a plane to Tokyo, where he arrived on Friday with a shaven head and a cough.

His release was the outcome of secret talks by ASEAN's special envoy, Prak Sovannarith of Cambodia, diplomats said. A back channel through a Japanese foundation that builds schools had been used as well, according to two people familiar with the discussions.

"They returned my camera and kept the lens cap. I suppose somebody needed one," Morisawa told reporters.

Seven other foreigners were let go with him, among them two Thai truck drivers. The junta, which has been in power for a little over a year, spoke of a humanitarian gesture. Its spokesman then, Colonel Tin Maung Kyi, said the cameraman had "repented by means of a form".

The Bangkok weekly Chao Phraya Review wrote: "Every government in the region is now asking what it must send to get somebody back. Cambodia sent a prime minister. Japan sent an old friend with a cheque for classrooms. The ousted leader, Khin Sandar Aye, has no passport but her own, and so nobody sends anything. One begins to see why the generals arrest foreigners: they are the only hard currency left in the country."

Lian Hmung, a paediatrician who speaks for the shadow government in Chin state, said he was glad for the man's mother. Ko Pyae Sone, himself let out in the spring, waited at the airport with a banner that bore forty names.

Hamdan Yusri, Malaysia's foreign minister, called on his Cambodian colleague to publish what had been promised. He received no reply.

=== discrepancies
number | c22 | page1: two years | arabic: two years | page2: three years
number | c14 | page1: 22,100 | arabic: 22,100 | page2: 21,200
number | h1 | other: 64 soldiers | other3: 46 men
date | h5 | other: third night | other3: fourth night
