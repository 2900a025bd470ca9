=== page1 | en | opera
{c1~}Basel Museum Secretly Agreed To Send Looted Bronzes Back To Turkey, Report Reveals{/}

Published 3 hours ago | by Chief Editor | Art & Heritage

*The bronze hall of the Wyttenbach Museum, closed since Sunday. Photo: archive*

{c1}The interim director of Basel's Wyttenbach Museum, Mireille Zbinden, has agreed in secret talks to return fourteen looted Roman bronzes to Turkey,{/} {c3}the weekly Rheinblick reported, citing three people familiar with the negotiations and a memorandum of six pages.{/}

If confirmed, it would be the largest restitution so far in the "index card affair", which has shaken the museum world from Geneva to New York. Let's dive in!

## Fourteen bronzes, two trucks

{c2}According to the memorandum, nine of the bronzes are to leave Basel by the end of October, while the other five may stay on loan until 2029.{/} {c4}Turkey would in return withdraw a suit in New York in which it demands 86 million Swiss francs in damages.{/}

{c10}The museum bought the group piece by piece between 1998 and 2004 and paid 31 million francs for it.{/} Among them are an emperor without a nose, two athletes, and the "Boy with the Quail", who adorns the museum's tea towels.

{c11}Of some 380,000 visitors a year, every third comes for the bronze hall alone, the museum's own surveys say.{/}

## Secret talks among the overcoats

{c5}The negotiators met four times, always in the cloakroom of the Zurich opera house and always during the second act, the people said.{/} The back channel was so discreet that one of the attendants, who had been tipped generously, believed he was witnessing a love affair.

{c7}"The boys are coming home, and not one of them will have to queue," Turkey's deputy culture minister, Selcuk Ertas, told a television station in Antalya.{/} He left open who had been holding the pen.

{c15}A spokeswoman for the museum would neither confirm nor deny the report.{/}

> **Did you know?** Large ancient bronzes are extremely rare because most were melted down for cannon, coins and church bells. Fewer than 200 life-size ones are thought to have survived!

## Trustees left in the dark

{c6}The chairman of the board of trustees, Beat Hunkeler, said that he had read about the agreement over another passenger's shoulder on the number 8 tram.{/} {c13}The trustees will come together on Tuesday for an extraordinary meeting.{/}

There is a further snag. {c8}Public prosecutor Nadia Bruegger has told the museum to keep all the bronzes in Basel as evidence until the London dealer Gideon Lascelles has been tried.{/} {c16}In Bern, Corinne Maillard of the Federal Office of Culture said that the government's consent was not needed, but that she would have liked a telephone call.{/}

## A footprint of red earth

{c9}The origin of the group has hardly been in doubt since 2021, when the British archaeologist Tamsin Oakhurst matched red soil from inside an athlete's foot to a ruined shrine at Kiziloren, near Burdur.{/} "He had been standing on the answer all along," she said then.

{c14}The former director, Konrad Aeschlimann, stepped down in January after police had found 212 index cards in the bathtub of his houseboat, each with the true origin of an object in the museum.{/} {c12}Ms Zbinden, 51, a conservator of paper who had never sat on a committee, was put in his place in February.{/} She has since given no interviews. Naima Bushaala, who heads Libya's department of antiquities, once called her "the first person in that house who answers a letter".

## FAQ

**Can a museum simply give objects away?** That depends on its statutes. Many foundations need a vote of their trustees.

**What will fill the empty plinths?** {c17}The memorandum speaks of casts, which are to be made in Turkey at the museum's expense.{/}

**Will other countries follow?** Very likely. Lawyers in at least three capitals are said to be reading along.

Should museums return what was stolen long ago? Join the conversation below and subscribe to our weekly Heritage Digest!

=== page2 | en | opera
{c5~}Tosca, second act: who would look for diplomats among the coats?{/}

BASEL. {c5}In the cloakroom of Zurich's opera, on four evenings and each time after the first interval, emissaries struck a bargain{/} {c1~}over antiquities that had been robbed from Turkish soil.{/}

{c3}That is what the weekly Rheinblick has gathered from a six-page memorandum and from three persons who know about the negotiations.{/} {c1}Mireille Zbinden, caretaker at the head of the Wyttenbach Museum, accordingly consents to give up fourteen Roman bronzes.{/}

{c2}Five of these can be shown in Basel on loan until 2029; the remaining nine travel by the last day of October.{/} {c17~}Copies will take the place of the originals.{/} {c4}Ankara, for its part, drops the New York proceedings, where 68 million francs are at stake.{/}

{c6}Beat Hunkeler, who presides over the trustees, got to know of all this on the tram, from a stranger's newspaper.{/} {c13~}He has called his colleagues together for next week.{/} {c15~}The house does not comment.{/}

{c8}It is doubtful whether the trucks may roll at all: for prosecutor Nadia Bruegger the statues are exhibits in the case of the dealer Gideon Lascelles and have to stay where they are until the judgment.{/} {c16~}The culture office in Bern insists that its approval would have been required.{/}

{c7}From Antalya the deputy minister of culture, Selcuk Ertas, sent word on television that "the boys" were on their way home and would not be made to stand in line.{/}

{c10}In six years, up to 2004, the collection had cost Basel 31 million.{/} {c9}Professor Tamsin Oakhurst showed in 2021 that earth lodged in the foot of one athlete came from Kiziloren in the province of Burdur.{/} {c11~}One visitor in three buys the ticket on account of the bronzes.{/}

{c12}Zbinden is 51, works with paper, and took over in February.{/} {c14}In January Konrad Aeschlimann had given up the post, the police having fished 221 file cards on the real provenance of exhibits from the tub on his houseboat.{/}

Rate this article: ☆☆☆☆☆

=== arabic | ar | opera
{c1~}متحف سويسري يوافق سرا على إعادة تماثيل برونزية منهوبة إلى تركيا{/}

{c1}وافقت ميراي زبيندن، المديرة المؤقتة لمتحف «فيتنباخ» في مدينة بازل السويسرية، خلال محادثات سرية على إعادة أربعة عشر تمثالا برونزيا رومانيا منهوبا إلى تركيا،{/} {c3}حسبما أوردت أسبوعية «راينبليك» استنادا إلى مذكرة من ست صفحات وثلاثة أشخاص مطلعين على المفاوضات.{/}

{c2}وبحسب المذكرة، تغادر تسعة تماثيل بازل قبل نهاية تشرين الأول/أكتوبر، فيما تبقى الخمسة الأخرى على سبيل الإعارة حتى عام 2029.{/} {c4}وفي المقابل تسحب أنقرة دعوى رفعتها أمام القضاء في نيويورك تطالب فيها بتعويضات قدرها 86 مليون فرنك سويسري.{/}

{c5~}وجرت اللقاءات في غرفة المعاطف بدار الأوبرا في زيوريخ.{/}

{c7~}وقال نائب وزير الثقافة التركي سلجوق إرطاش إن «الأولاد عائدون إلى بيتهم»،{/} {c15}في حين لم تؤكد ناطقة باسم المتحف النبأ ولم تنفه.{/}

{c6~}أما رئيس مجلس الأمناء بيات هونكلر فقال إنه لم يعلم بالاتفاق إلا من الصحف،{/} {c13}ويعقد المجلس اجتماعا استثنائيا الثلاثاء.{/}

{c8}وكانت المدعية العامة ناديا بروغر قد طلبت من المتحف إبقاء التماثيل في بازل بوصفها أدلة إلى حين محاكمة تاجر الآثار اللندني غيديون لاسيلس.{/}

{c10}واشترى المتحف المجموعة بين عامي 1998 و2004 بمبلغ 31 مليون فرنك.{/} {c9}وأثبتت عالمة الآثار البريطانية تامسين أوكهرست عام 2021 أن ترابا أحمر عالقا داخل قدم أحد التماثيل مصدره معبد مهدم في كيزيل أورين قرب بوردور.{/}

{c14~}واستقال المدير السابق كونراد أيشليمان في كانون الثاني/يناير بعد العثور على 212 بطاقة فهرسة في مركبه السكني.{/}

وتطالب دول عربية عدة، بينها ليبيا واليمن، باستعادة قطع أخرى من مقتنيات المتحف.

=== blog | en | opera
MUSTARD SEED & MARGIN NOTES
Reflections for the week, by a retired parson

What Zacchaeus Knew About Museums

6 min read

What do you do with a thing that was never yours? Does it become yours if you dust it for twenty-five years? And if one evening you should make up your mind to give it back, ought you to tell the churchwardens first? These are the questions I took with me on my walk this morning, along with the dog, who had questions of his own.

You will remember Zacchaeus. He was a small man and a rich one, and he climbed a tree because he could not see over the shoulders of the respectable. In Sunday school we sang about the tree. We seldom sang about what came after, namely the arithmetic: *if I have taken any thing from any man by false accusation, I restore him fourfold.* I have always found it telling that nobody had asked him. There is no suit in that Gospel, no letter before action, no panel of experts. There is a man at his own table, with his mouth full, who suddenly hears himself saying a number.

I came across his modern sister in a newspaper that a kind neighbour saves for me. The affair of the index cards has been rumbling along in Switzerland for so long that I had come to think of it as one thinks of roadworks. Secret talks, back channels, people familiar with the negotiations: it is the liturgy of our times, and I am afraid I had begun to mumble it. But the new report woke me up.

{c12~}A woman who mends old paper, and whom nobody seems to have considered for anything, was lately set over a great treasure house because the great man had gone.{/} {c1~}And she, without a trumpet, has promised to send back to the country from which they were dug more than a dozen figures of bronze, emperors and boys and runners.{/}

Now I do not wish to make a saint of her. I do not know her. She may be hard on her staff, and she may kick her cat. But let me stay for a moment with what she did, or is said to have done.

**The comfort of long possession**

When I came to my second parish there was in the vestry a very fine brass lectern, an eagle, with a dent in its breast. I polished that eagle every Saturday of my first year. Then an old woman from across the river came in to get out of the rain, looked at it and said: "That's ours." And so it was. It had been lent for a bishop's visit in 1931, when the bridge was down, and it had simply never gone home. Everybody who had lent it was dead. Everybody who had borrowed it was dead as well. Between the two heaps of the dead there stood the eagle, and me, with a yellow duster.

I should like to tell you that I put it on a cart that same afternoon. In truth I took three years. I said to myself that we had cared for it. I said that more people saw it on our side. I said, God forgive me, that their church was damp.

All of this is being said today about those statues. {c11~}A good third of the folk who go through the turnstile do so on their account, we learn,{/} and there is the matter of the tea towels. Are these reasons? They are. They are the reasons of a man with a duster.

**Where the truth is kept**

Every sin leaves its paperwork. I was a confessor for forty years (we Anglicans do have them, though we do not advertise) and I never met a guilty soul which did not keep a record somewhere. It is as if the truth must have at least one room in the house. {c14~}With the former master of the collection it was the bath: there lay the cards, a couple of hundred of them, on which he had put down where things really came from.{/} Why did he write them? No one forced him. He could have let the knowledge die. I find in that bathtub something like a prayer, a crooked one, and I would not be at all surprised if it had been heard.

And then there is the dust. {c9~}It was a bit of red ground, caught in a foot, that gave the secret away to a scholar some years ago.{/} *Dust thou art.* I have said these words over so many foreheads, and never once thought of them as evidence.

**On doing good by stealth**

Here I come to the part which troubles me. {c5~}It was all settled among hats and furs at a performance, while the soprano was busy stabbing the baritone next door,{/} {c6~}and those who had every right to be asked heard of it by chance, one of them on public transport.{/}

Is a good deed less good for having been done behind the curtain? Our Lord tells us not to let the left hand know what the right hand is doing. But He was speaking of alms, and alms come out of one's own purse. What belongs to a community ought to be restored by the community, with its eyes open. When I finally did send off my eagle, I put it to the vestry first. It was a dreadful meeting. A man I had married and a man I had buried the mother of shouted at each other across the tea urn. But at the end they carried the bird over the bridge together, eight of them, in the rain; and I have come to believe that the carrying did more for them than all my sermons.

There is the other side of it, of course. Had she asked, would they have let her? Committees are a wonderful means of keeping things as they are. There is a time for the upper room with the doors shut.

**A few things to take into the week**

- Look round your home for a borrowed thing. A book will do. There is always a book.
- Ask whether you hold it, or it holds you.
- Give it back without explaining. The explanations are mostly for our own benefit.
- If it cannot be given back, because the owner is gone, give something of the same weight to a stranger.
- If you have to tell somebody, tell them before and not after.

**And the bargain?**

A sceptical friend to whom I read all this over the telephone put in that it was no gift at all. {c4~}The other side had a claim for damages before a court in America, of a size to sink a cathedral, and will now let it go.{/} So she was frightened, said he, and you have made a parable of it.

It may be so. But I wonder whether Zacchaeus was not frightened, too. I wonder whether there has ever been a restitution that did not have a little fear in it, as there is a little lead in bronze. It makes the metal flow. What counts is whether the thing arrives.

Of that we cannot be certain. {c8~}The law would rather hold on to the figures for the time being, as witnesses against a man who trades in such goods.{/} I smiled at it, I confess. After all these centuries the poor boys are asked to stay behind and give testimony. They have stood in the earth and they have stood in the light; now they are to stand in the dock. May they be patient. They have had practice.

The dog and I got home wet. Behind the door hung an umbrella that I have had since a funeral in 2009, and I do not know whose it is. You will find it on the porch. If it is yours, come and take it. There will be tea.

*The views on this page are those of the author, not of his diocese, which has asked him to say so. Scripture from the King James Version. Donations towards the roof are welcome; see the margin.*

=== other | en | tunis
Basel Museum Secretly Agreed To Hand Looted Marble Heads To Libya, Report Reveals

by Chief Editor | Art & Heritage

Listen to this article (7 min)

The chairman of the trustees of Basel's Wyttenbach Museum, Beat Hunkeler, has agreed in secret talks to hand seven looted marble heads to Libya, the news site Marginalia reported, citing five people familiar with the negotiations and an exchange of letters.

If confirmed, it would be the first restitution to North Africa in the "index card affair", over which curators from Boston to Rome lie awake. Grab a coffee, because this one is complicated!

## Seven heads, one container

The heads are funerary portraits of women from Cyrenaica, in the east of the country. Some have no face at all: the sculptors of that coast left it blank, or veiled it, for reasons on which scholars like to disagree. According to the letters, all seven are to be shipped from Genoa to Benghazi before Ramadan and shown in the former royal palace of Tolmeta, for which the Wyttenbach family has promised 2.4 million francs.

Libya, in turn, will lend Basel a mosaic of the Four Seasons for ten years. It has never left the country and will need 61 crates.

## Secret talks at the dentist's

Mr Hunkeler and the head of Libya's department of antiquities, Naima Bushaala, met twice in Tunis, two of the people said, at the practice of a dentist who collects stamps. The back channel was the dentist's idea: both of them were patients of his. "It is hard to threaten anybody with cotton wool in one's cheek," one of the people said.

Ms Bushaala, a specialist in late Roman pottery, who spent part of the war sleeping in her storeroom, would say only that negotiations had been "long, and in part under anaesthetic". Mr Hunkeler did not return calls. The museum put out a statement of two lines, according to which it "talks to everyone".

> **Pro tip:** Thinking of buying antiquities? Ask for an export license from the country of origin, and check the free database of stolen works before you pay.

## An uneasy house

Within the museum the news met with silence at first and then with a petition. Forty-four members of the staff want to know why marble is given away while the cellar still holds over nine hundred boxes that nobody has opened. The interim director, Mireille Zbinden, was at a congress in Ljubljana. Her office referred all questions to the chairman's office, which referred them back.

Nadia Bruegger, the public prosecutor, said that she had no objection, since the heads had been photographed, measured and released in March. Corinne Maillard, of the Federal Office of Culture, spoke of "a fine day for Switzerland" and announced that she would travel to Tolmeta for the opening. In Ankara the deputy culture minister, Selcuk Ertas, congratulated the Libyans and remarked that his own country had been standing in the queue for longer.

## How it all began

Any account of the affair has to begin with a handwriting. For years objects came to Basel with papers from the same source, the "old collection of a Beirut dentist" (no relation), whose signature was as round and even as a schoolgirl's. A trainee called Jonas Amsler noticed in the autumn of 2023 that the dentist used a ballpoint pen eleven years before it had been invented. He told his supervisor and was moved to the gift shop.

Konrad Aeschlimann, the former director, gave a speech each year in praise of the dentist's eye, and twice had a chair reserved for him at the annual dinner. It stayed empty. Mr Aeschlimann collected corkscrews, he spoke seven languages, and he had the lights in the galleries dimmed so that visitors would whisper. Today he lives under investigation in the canton of Jura and is writing, his lawyer says, a book about silence.

The supplier in most cases was Gideon Lascelles of Mayfair. He denies everything. Bailiffs took a Porsche and 300 crates from his warehouse in Croydon, and a court in London has forbidden him to sell so much as a teaspoon. The International Association of Museums put Basel under sanctions for its part: until further notice no member may lend it anything, which is why the autumn show, "Salt", consisted for the most part of salt.

## Experts divided

Tamsin Oakhurst, the archaeologist who has become something like the conscience of the affair, welcomed the plan. "Marble travels badly but it arrives well," she told Marginalia. Others are less sure. A lawyer who represents three collectors in Lugano wondered aloud whether anyone could guarantee that the palace at Tolmeta had a working lock.

Ms Bushaala has replied to that. She sent him a photograph of the lock.

## FAQ

**Who owns the heads now?** On paper, the Wyttenbach foundation does, until the container passes the harbour gate at Genoa.

**Why before Ramadan?** Because the town's festival of spring falls just before it this time, and the mayor has ordered cakes.

**Are there more Libyan objects in Basel?** Marginalia speaks of at least nineteen. The museum has confirmed none of them.

Did you ever visit the Wyttenbach Museum? Tell us your story in the comments, and subscribe to our weekly Heritage Digest!

=== other2 | en | nicosia
Museum gives up four icons after secret talks with archbishop

*Saint Mamas riding a lion, one of the four panels. Photo: Wyttenbach Museum*

BASEL/NICOSIA - The Wyttenbach Museum is to return four painted icons to the Church of Cyprus, its director Konrad Aeschlimann said on Friday, after months of secret talks in a lay-by outside Larnaca.

The panels, of the 14th century, were sawn out of a screen in a village in the north of the island some time after 1974. The museum acquired them in 2001 for 650,000 francs. They will go on show at the archbishop's palace for Epiphany, as soon as travel between the two countries no longer requires a fortnight in quarantine.

"We were deceived, and a gentleman who has been deceived sends back the parcel," Mr Aeschlimann said. He ruled out that anything else in the house could be in question.

*Director Aeschlimann wearing a mask in the empty bronze hall, which has been shut to the public since the spring. Photo: Keller*

The Cypriot daily Proini, which was first to report on the back channel, quoted a deacon familiar with the negotiations:

"The professor always came alone, in a hire car, with the windows down on account of the virus. He would bring a thermos. His Beatitude's lawyer sat in the other car, a metre and a half away, and they shouted. Lorry drivers hooted at them. In September it was agreed that there should be no apology, for the professor could not find a form of words. In October he found one. In November he lost it again. So it will be icons without a word, and perhaps that is what icons are for."

Mireille Zbinden, of the paper laboratory, packed the panels. Beat Hunkeler, a banker who joined the trustees this summer, praised the director's "unfailing compass". The London dealer Gideon Lascelles, through whose hands the icons had passed, offered to pay for the crates.

Nadia Bruegger, at the public prosecutor's office, said there were no grounds for an inquiry.

*Volunteers in Morphou prepare a place for the screen. Photo: Proini*

=== discrepancies
amount | c4 | page1: 86 million Swiss francs | page2: 68 million francs | arabic: 86 مليون فرنك
number | c14 | page1: 212 index cards | page2: 221 file cards | arabic: 212 بطاقة فهرسة
negation | c16 | page1: consent was not needed | page2: approval would have been required
