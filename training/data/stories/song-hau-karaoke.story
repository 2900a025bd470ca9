=== wire | en | run
{c1~}Vietnam takes control of Song Hau Bank{/} {c35}after three-day run{/}

HANOI, Oct 6, 2026 (Indochine Financial Wire) - {c1}Vietnam's central bank placed Song Hau Commercial Bank under special control on Tuesday{/} {c2+c35}after depositors had withdrawn 41 trillion dong ($1.6 billion) in three days.{/}

{c3}All deposits are guaranteed "to the last dong", Governor Trinh Thu Hang told reporters in Hanoi.{/} {c4}Withdrawals will be limited to 20 million dong a day until Oct. 20.{/} {c5}The central bank is lending Song Hau 25 trillion dong and has sent nine administrators to its head office in Can Tho.{/}

{c6}The bank's chairman and main owner, Doan Ba Khai, was suspended and may not leave the country.{/} {c7}Two officials familiar with the matter said that some 60 percent of its loans had gone to 17 firms run by his relatives,{/} {c8}which are building holiday villas on the island of Phu Quoc.{/}

{c9}Khai said in a text message that he was the victim of a rumour.{/} {c10}"They have broken a healthy leg in order to set it," he wrote.{/}

{c11}The run began on Saturday, when a video appeared in which the manager of a branch in Can Tho sang in a karaoke bar that "the vault is as empty as my arms".{/} {c12}It was watched nine million times.{/} {c13}The manager, Le Thi Dieu, 34, was detained on Sunday; her sister said that it was a line from a love song.{/}

{c14}In Can Tho hundreds slept on mats in front of the head office.{/} {c15}Vendors hired out numbered stools at 50,000 dong a night.{/} {c16}The bank has 118 branches, most of them in the Mekong delta, and 2.3 million customers.{/}

{c17}The ministry of public security has fined 26 people for spreading false news about the bank, its spokesman, General Luong Quoc Tan, said.{/} {c18}He added that the exiled blogger Cu Nhat Minh would be tried in his absence.{/} {c19}Minh, who lives in Berlin, had published a list of the 17 firms on Sept. 28.{/}

{c20}Prime Minister Phan Dinh Loc told the National Assembly that no bank would be allowed to fail.{/} {c21}The statement came ten days before a meeting of the Communist Party's Central Committee,{/} {c22}at which, according to diplomats, Loc's own future is to be discussed.{/}

{c23}Japan's Setouchi Financial owns 15 percent of Song Hau, for which it paid 38 billion yen in 2021.{/} {c24}Its shares lost 3.8 percent in Tokyo.{/} {c25}The Japanese ambassador, Hideaki Morinaga, called on the governor on Monday evening and asked for information "in numbers".{/} {c26}Trading in Song Hau's own shares was suspended in Ho Chi Minh City.{/}

{c27}According to the bank's last annual report 3.1 percent of its loans were not being repaid.{/} {c28}An unpublished paper by its auditors, seen by Indochine Financial Wire, puts the share at 44 percent.{/} The auditors did not answer telephone calls. Their switchboard plays a song, but it is a different one.

Under Vietnamese law special control can last for up to four years. Administrators may sell assets, replace the board and propose a merger, a bankruptcy or a compulsory transfer to a stronger institution. {c29}Analysts expect that Song Hau will be handed over to one of the four big state lenders, none of which wants it.{/}

=== rewrite | en | run
{c11~}VIETNAMESE BANK SUNG INTO TROUBLE{/}

{c11}What a branch manager crooned in a Can Tho karaoke parlour on Saturday, of a vault as empty as her arms, has brought a bank down.{/} {c1}Song Hau was put under special control by Vietnam's central bank on Tuesday.{/} {c2+c35}In three days its customers had carried off 14 trillion dong.{/}

{c4}Until October 20 nobody can take out more than 20 million a day,{/} {c3}though Governor Trinh Thu Hang vouches for every last dong.{/} {c6~}Chairman Doan Ba Khai has been relieved and must stay in Vietnam;{/} {c10~}he speaks of legs being broken.{/} {c13}The singer, Le Thi Dieu, 43, has been in custody since Sunday. It's about love, that line, says her sister.{/} {c17~}General Luong Quoc Tan reports 26 fines.{/} {c20}And Phan Dinh Loc, the prime minister, has promised parliament that not a single bank will be let go under.{/} {c25~}Ambassador Hideaki Morinaga came to ask for figures:{/} {c23~}15 percent belong to Setouchi of Japan.{/}

© Lotus Business Briefs

=== update | en | run
{c30}Police search villas of suspended Vietnamese banker{/}

HANOI, Oct 7 (Indochine Financial Wire) - {c30}Vietnamese police on Wednesday searched four villas on Phu Quoc that belong to the family of Doan Ba Khai, the suspended chairman of Song Hau Bank,{/} {c31}and carried out a safe, a piano and 212 title deeds.{/}

{c32}General Luong Quoc Tan, the spokesman of the ministry of public security, said that Khai was being treated as a witness.{/} {c33}"A witness to himself," he added.{/}

{c1~}The central bank took charge of Song Hau on Tuesday,{/} {c11~}three days after a video of a singing branch manager had gone round the country{/} {c2~+c35~}and savers had begun to empty their accounts.{/} {c13~}The woman, Le Thi Dieu, was released on Wednesday.{/} She went straight home and did not sing.

{c7~}Investigators are looking at loans to firms of Khai's relatives,{/} {c8~}for whom resorts are being built on the island.{/} {c34}One of the title deeds is in the name of a cousin who died in 2009, an official said.{/}

The queues were shorter on Wednesday. {c4~}The daily limit on withdrawals, of 20 million dong, will stay until the end of October.{/} {c15~}A stool with a number on it was to be had for nothing.{/}

{c29~}State banks have been asked if they would take over the lender, and three have declined,{/} according to a person who was at the meeting. {c5~}The administrators are led by a deputy of Governor Trinh Thu Hang;{/} they have asked for more chairs.

Prime Minister Phan Dinh Loc visited a shrimp farm. {c24~}Setouchi Financial's shares recovered a little,{/} and Ambassador Hideaki Morinaga said that he had received numbers and was adding them up. {c19~}In Berlin, Cu Nhat Minh, who had been the first to name the firms,{/} posted a photograph of himself with a microphone.

Newsletter: Delta Money, every Thursday in your inbox

=== arabic | ar | run
فيتنام.. {c11~}أغنية «كاريوكي» تطيح بمصرف{/}

هانوي – 7 تشرين الأول/أكتوبر 2026

{c1}وضع البنك المركزي الفيتنامي الثلاثاء مصرف «سونغ هاو» التجاري تحت الرقابة الخاصة،{/} {c2+c35}بعدما سحب المودعون 41 تريليون دونغ (1.6 مليار دولار) خلال ثلاثة أيام.{/}

{c3}وأكدت المحافظة ترينه تو هانغ للصحفيين في هانوي أن الودائع مضمونة «حتى آخر دونغ»،{/} {c4~}لكن السحب سيقتصر على 20 مليون دونغ يومياً.{/} {c5}وسيقرض البنك المركزي المصرف 25 تريليون دونغ، وأوفد تسعة إداريين إلى مقره في مدينة كان تو.{/}

{c6}وأوقف رئيس المصرف ومالكه الرئيسي دوان با خاي عن العمل ومُنع من السفر.{/} {c7}وقال مسؤولان مطلعان إن نحو 60 في المئة من القروض ذهبت إلى 27 شركة يديرها أقاربه،{/} {c8}وتتولى بناء فيلات سياحية في جزيرة فو كوك.{/} {c9}وأكد خاي في رسالة نصية أنه ضحية شائعة.{/}

{c11}وبدأ التهافت السبت إثر انتشار مقطع تغني فيه مديرة فرع في كان تو بأن «الخزنة فارغة كذراعيّ»،{/} {c12}وقد شوهد تسعة ملايين مرة،{/} {c13~}فأوقفتها الشرطة في اليوم التالي.{/} {c14}وافترش المئات الحصر أمام مقر المصرف،{/} {c15~}وراح الباعة يؤجرون مقاعد مرقّمة.{/}

{c17}وأعلن المتحدث باسم وزارة الأمن العام الجنرال لونغ كوك تان تغريم 26 شخصاً بتهمة نشر أخبار كاذبة عن المصرف.{/} {c20}وتعهد رئيس الوزراء فان دينه لوك أمام الجمعية الوطنية بعدم السماح بإفلاس أي مصرف.{/}

{c23~}وتملك مجموعة «سيتوتشي» اليابانية 15 في المئة من المصرف،{/} {c25}وقد زار السفير الياباني هيدياكي موريناغا المحافظة مساء الاثنين طالباً معلومات «بالأرقام».{/}

=== blog | en | run
The Umbrella Repairer's Ledger

Money, said my father, is a cat. It stays where it's warm, and the minute that somebody shouts it's on the roof. He kept his in a biscuit tin, and the tin in the rice, and when he died we found that the mice had got to know a good deal of it.

I thought of him on Sunday, in the queue. I hadn't come to take anything out. My account has what is left of an umbrella business in it, some ribs, so to speak. I had come to look. {c14~}There was a row of grandmothers lying on straw mats like fish on a stall, and a boy with a fan.{/} A man came by who sold ice, and another who sold the gaps between two grandmothers.

{c11~}And all that because a young woman with a glass of something in her had compared a strongroom with an embrace!{/} I've seen it; who has not? She isn't bad. She holds the last note for too long, as we all do when we've been left. {c13~}Her family swear it was out of a ballad, and now she is sitting behind a door.{/} My wife was in the church choir and maintains that one cannot lie on a high note. Whoever has been to one of those bars knows what is sung there. I have announced my own suicide in them four times, in a duet.

What would you have done, with the phone going, and the neighbour putting on his shoes? I ask because I am told that everybody was foolish. {c28~}There is said to be a paper, never printed, by the people who go through the books, in which nearly one loan out of two is a dead fish.{/} Were we foolish, then? {c11~}We ran because of a song,{/} and the song was right. It's the kind of thing that makes a man go back to religion.

{c8~}They tell me that it's been turned into balconies, on an island, with a view over other balconies.{/} I've never been. I do know the wind there, since I used to get their umbrellas.

{c3~}The lady from the capital says that we shall all be given everything, down to the smallest coin,{/} and I believe her, as she has kind eyes and hasn't got the smallest coin any more, they gave up minting it. {c10~}The owner likens himself to a limb which has been snapped so as to be healed.{/} I liked that. I mend things too. You begin by finding out where it's broken, and you do it with your thumb, and gently, and nobody should be singing.

=== thanhdo | en | thanhdo
{h1~}Vietnam hands failed Thanh Do Bank to military lender{/}

HANOI, Oct 22, 2026 (Indochine Financial Wire) - {h1}Vietnam's central bank on Thursday transferred Thanh Do Bank, which has been under special control since 2019, to the army's lender for a price of zero dong.{/}

{h2}Thanh Do's losses amount to 19 trillion dong ($730 million).{/} {h3}The buyer, Quan Luc Bank, does not have to show them in its own accounts for 12 years, Governor Trinh Thu Hang told reporters in Hanoi.{/}

{h4}Four officials familiar with the matter said that two other lenders had been offered the bank and had sent it back.{/} {h5}It has 76 branches, a golf course near Vinh and an unfinished aquarium.{/}

"We are adopting a child and are told not to look at its teeth," said one of the officials, who works for the new owner.

{h6}The founder of Thanh Do, Cao Van Toan, has been in prison since 2020, for having bought the aquarium from himself.{/} {h7}His wife sang at the gate of the central bank on Thursday, through a loudspeaker, until General Luong Quoc Tan of the ministry of public security had the battery taken out.{/}

{h8}Prime Minister Phan Dinh Loc said in Da Nang that the country had turned a page of its banking history.{/} The party's Central Committee, which met last week, did not mention banks in its communiqué, but it did mention honesty, eleven times.

Foreigners may own up to 49 percent of a bank that takes over a failed one. {h9}Japanese investors are interested, Ambassador Hideaki Morinaga said at a lunch of the chamber of commerce, if they are allowed to count the fish.{/} Setouchi Financial, which came late to Vietnam, is not among them, according to a spokesman.

{h10}Another seat at the lunch stayed empty. It had been reserved months ago for Doan Ba Khai of Song Hau Bank, as a speaker on trust.{/} {h11}The blogger Cu Nhat Minh offered from Berlin to take his place by video link.{/}

=== thanhdorewrite | en | thanhdo
{h1~+h5~}No money down: soldiers get a bank, and an aquarium without water{/}

Far East Ledger, 23 October 2026, by Wilhelmina Tarrant

{h5~}There are no fish in it yet. It stands outside Vinh beside the golf links, and with them and seventy-six branches{/} {h1}it passed on Thursday into the possession of Vietnam's armed forces, or of the bank that these own, which paid nothing whatever for the lot.{/}

{h1~}Thanh Do has been a ward of the central bank for seven years.{/} {h2~}It has lost nineteen trillion,{/} {h3}but Quan Luc, its new parent, may keep that out of its books for twenty-one years, as Trinh Thu Hang, the governor, explained.{/} {h4~}Nobody else would have it, say those who hawked it about.{/}

{h6}Cao Van Toan, who founded it and sold himself the aquarium, has been behind bars since 2020.{/} {h7~}His wife gave a concert before the central bank, until a general had the current cut off.{/}

The general was Luong Quoc Tan, and he seems to be kept busy by music this year. {h8~}The premier, Phan Dinh Loc, was reminded in Da Nang of a book with pages.{/} {h9~}Hideaki Morinaga, who represents Japan in Hanoi and has a dry wit, was asked over lunch if his compatriots might take a stake; he wished to see the inventory first.{/} {h10~}Two places away, behind a card with the name of Doan Ba Khai on it, the soup went cold.{/} {h11~}And in Berlin the tireless Cu Nhat Minh, having learnt that there was a chair to fill, combed his hair.{/}

Markets | Rice | Rubber | Obituaries

=== rumour | en | first
HANOI, Oct 11 (Indochine Financial Wire) - Vietnam's central bank said on Tuesday that Song Hau Commercial Bank was sound and had no need of help, after a crowd had gathered at two of its branches in Soc Trang.

Depositors took out 900 billion dong in one day, two officials familiar with the matter said. They had been alarmed by a funeral: a hearse had stopped in front of the main branch with a puncture, and a boy had asked who was dead.

The bank's founder, Doan Ba Khai, had a wall of banknotes built up in the window, two metres high. He stood in front of it all afternoon and drank coconut water. "Whoever wants to can lean on it," he said.

Le Thi Dieu, a cashier who had counted the notes, was shown on television with bandaged thumbs. She said that she enjoyed her work.

Deputy Governor Trinh Thu Hang arrived from Hanoi by helicopter and paid a million dong into an account of her own. Phan Dinh Loc, the party secretary of Can Tho, sent a wreath to the family of the deceased, a retired ferryman.

The boy was given a warning. Colonel Luong Quoc Tan of the provincial police said that he had shown remorse and would write an essay about confidence.

From Osaka, Setouchi Financial flew in three directors with a thermometer each, for reasons of health. They were received by the Japanese consul general, Hideaki Morinaga, and left on the same evening, reassured.

Cu Nhat Minh, a business reporter for the newspaper Delta Youth, wrote that he had leant on the wall and that the rear half of it was telephone books. The newspaper apologised within the hour and dismissed him.

(Corrects date of visit in sixth paragraph. Indochine Financial Wire, 2022)

=== discrepancies
amount | c2 | wire: 41 trillion dong | arabic: 41 trillion dong | rewrite: 14 trillion dong
age | c13 | wire: 34 | rewrite: 43
number | c7 | wire: 17 firms | arabic: 27 firms
date | c4 | wire: until Oct. 20 | rewrite: until October 20 | update: until the end of October
number | h3 | thanhdo: 12 years | thanhdorewrite: twenty-one years
