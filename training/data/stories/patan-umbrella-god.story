=== wire | en | return
KATHMANDU, March 3, 2027 (Himal Dispatch) - {c1}A museum in Chicago handed back to Nepal on Wednesday a 12th-century stone god{/} {c2}that had been stolen from a fountain in Patan in 1984.{/}

{c3}The Delafield Museum had owned the sculpture of Vishnu under a parasol for 31 years.{/} {c4}It gave it up after residents of Patan produced a photograph of a wedding at which the god can be seen behind the bride.{/}

{c5}Prime Minister Bishnu Gartaula received the crate at Tribhuvan airport{/} {c6}and promised it would be back at the fountain within 100 days.{/} {c7}The museum's director, Ingrid Falkenhayn, apologised;{/} {c8}Culture Minister Sarita Tamrakar said that 43 further pieces had been claimed from American collections.{/}

{c9}The London dealer Rupert Lascelles-Vane, who sold the god for 850,000 dollars, denies having known where it came from.{/}

=== rewrite | en | return
THE BRIDE, THE GOD AND THE CRATE

By Philippa Ansdell-Rai for The Inner Terai Quarterly

{c4~}In the picture, which is a little out of focus, a girl of nineteen in red looks at her feet. Over her left shoulder, half hidden by an uncle, one sees the rim of a stone parasol.{/} {c10}The girl, Maiya Shilpakar, is sixty-four now and was at the airport on Wednesday in the same sari.{/} {c11}"I have got fatter, and he has lost a hand," she said.{/}

{c1}He is Vishnu, carved more than eight centuries ago, and he has flown home from Chicago, where he lived in the Delafield Museum.{/} {c2}One night in 1984 somebody had sawn him off the back wall of a sunken fountain in Patan, the old royal town across the river from Kathmandu.{/} {c12}The thieves left the feet, which the women of the quarter went on garlanding for 43 years.{/}

{c13}It was Roshan Maharjan, a postman and the founder of the group Gods on Leave, who laid the photograph next to a catalogue page, in the winter before last.{/} {c14}He did so during a power cut, with a torch between his teeth.{/} {c15}The museum first asked for further evidence. It then sent two geologists, who fitted a cast of its statue's ankles on to the feet; there was a gap of less than a millimetre.{/}

{c7}Ingrid Falkenhayn, who directs the Delafield, has not apologised, but she came with the crate, in the hold of a cargo plane, as she was at pains to mention.{/} {c3}Her house had bought the piece 31 years ago,{/} {c9~}for 850,000 dollars, from Rupert Lascelles-Vane of London; and Lascelles-Vane, who's eighty and breeds pugs, maintains that he had it from a Swiss family.{/} {c16}The prosecutors in New York who have been looking into his books since 2023 wish to talk to him about 27 other objects.{/}

{c5~}There was a band. There were two ministers too many for the red carpet, and Bishnu Gartaula, the prime minister, laid a marigold on the lid.{/} {c6}By the middle of June, he announced, a hundred days from now, the god will stand where he used to.{/} {c17}The department of archaeology is said to prefer a showcase in the Patan Museum, with an alarm;{/} {c18}its chief, Dhana Laxmi Joshi, pointed out that the fountain has no lock, no lamp and no roof.{/} {c19}"Nor has it had for 800 years. We'll sleep there," called a voice from behind the barrier, which turned out to be Maharjan's.{/}

{c8}There are forty-three more for which the government has put in claims in the United States, says Sarita Tamrakar, who holds the culture portfolio.{/} {c20}The American ambassador, Wendell Ostrander, spoke of a tide.{/} Tides, one felt obliged to reflect, come in twice a day, and it has taken this one four decades.

{c21}After the speeches the crate would not fit into the lorry.{/} {c22}It was taken off to Patan on a cart, pulled by some forty men of the quarter, at walking pace, through the evening traffic, with policemen running ahead and whistling.{/} It took them till ten. At the fountain somebody had put out, next to the stone feet, a pair of slippers.

If you liked this piece, tell a friend. The Quarterly takes no advertisements.

=== arabic | ar | return
{c1~}متحف أمريكي يعيد إلى نيبال تمثالاً{/} {c2~}سُرق قبل 43 عاماً{/}

كاتماندو – 4 مارس/آذار 2027 – ثقافة وفنون

{c1}أعاد متحف في شيكاغو إلى نيبال الأربعاء تمثالاً حجرياً من القرن الثاني عشر{/} {c2}كان قد سُرق من نبع في مدينة باتان عام 1984.{/}

{c3}وظل تمثال الإله فيشنو تحت المظلة 13 عاماً في حوزة متحف «ديلافيلد»،{/} {c4}الذي تخلى عنه بعدما قدّم سكان باتان صورة من حفل زفاف يظهر فيها التمثال خلف العروس.{/} {c10~}وحضرت العروس نفسها، وقد بلغت الرابعة والستين، إلى المطار مرتدية الساري ذاته،{/} {c11}وقالت: «ازددتُ أنا سمنةً وفقد هو يداً».{/}

{c5}وتسلّم رئيس الوزراء بيشنو غارتاولا الصندوق في مطار تريبوفان،{/} {c6}متعهداً بإعادة التمثال إلى النبع خلال مئة يوم،{/} {c17~}غير أن دائرة الآثار تفضل عرضه في متحف باتان،{/} {c18}إذ نبهت مديرتها دانا لاكشمي جوشي إلى أن النبع بلا قفل ولا مصباح ولا سقف.{/}

{c7}وقدمت مديرة المتحف الأمريكي إنغريد فالكنهاين اعتذارها،{/} {c8}فيما كشفت وزيرة الثقافة ساريتا تامراكار أن بلادها تطالب بـ43 قطعة أخرى في مجموعات أمريكية.{/} {c9}وينفي التاجر اللندني روبرت لاسيلز فين، الذي باع التمثال بـ850 ألف دولار، أنه كان على علم بمصدره.{/}

{c13~}ويعود الفضل في التعرف على التمثال إلى ساعي بريد أسس جمعية تُعنى بالآلهة المسروقة.{/}

=== radio | en | return
VALLEY VOICE, 4 March 2027, the eight o'clock programme

PRESENTER: {c21~+c22~}If you were stuck in traffic between the airport and Patan last night, you were stuck behind Vishnu: there was no truck that would take him, so he was pulled along by hand.{/} Bimala Karki was there. Bimala, were you pulling?

KARKI: I was holding a shoe. {c22~}There were about forty of them on the ropes.{/} {c12}Remember, when he was taken the feet stayed behind, and the women have been bringing flowers to a pair of feet for forty-three years.{/} {c15~}And the ankles match, almost to the millimetre. Two geologists have tried it.{/}

PRESENTER: And where had the rest of him been?

KARKI: {c3}In Chicago for thirty-one years, at the Delafield.{/} {c16}Before that we don't know; the American prosecutors have a list of seventy-two more objects that they'd like Mr Lascelles-Vane, the dealer, to explain.{/}

PRESENTER: {c6~}The prime minister says a hundred days.{/}

KARKI: {c6}Mr Gartaula says that in a hundred days he'll be in his fountain.{/} {c17}Archaeology would like him behind glass in the museum with an alarm on.{/} {c19~}And Roshan Maharjan, the postman, offers to sleep next to him.{/} {c20~}Ambassador Ostrander talked about tides,{/} and Sarita Tamrakar, the minister, had to ask someone what a cargo manifest is. {c7~}Dr Falkenhayn of the museum said sorry, in Nepali. She'd practised.{/}

PRESENTER: Now, the price of tomatoes.

=== blog | en | return
Unsent Postcards, from a tea shop with one wall

My mother did not want to be photographed, on the ground that it wears out the face. There is one picture of her. She's at the very edge of it, at somebody's feast, in the act of leaving, and what one sees is mainly an elbow. I know of no better likeness. When she died my brothers wanted a portrait painted after it, for the stairs, and the painter came to measure the wall and asked us, quite gently, what she had looked like. Six children, and we could not agree on the nose. We had the elbow enlarged instead. It hangs there still, and visitors take it for a map.

So I've thought all week about backgrounds. {c4~}That is how they got him, you see, not by means of seals, treaties or professors; he was standing about at the back of a family snap, as one does, with his sunshade.{/} {c10~}And the girl in front of him has kept the dress!{/} I could not get a sleeve of mine over my knee. {c11~}She remarked that time hadn't spared either of them, only that in his case it was an arm, or the end of it.{/} I laughed out loud, and the tea-boy thought I wanted sugar.

{c2~}I want to know how one saws at night. You're down in a pit, with water running.{/} A dog barks, there's always a dog. Do you say excuse me? {c12~}They were in a hurry, it seems, or were ashamed at the last, as they left the part with the toes.{/} My grandmother used to go there on Saturdays. {c12~}I went with her once and I asked why anybody should give marigolds to a pair of ankles.{/} She said: because the rest of him is out.

That's theology, if you like. I have heard none better since, and I've been to Benares.

{c9~}The old rogue who had the selling of it says he can't have known.{/} I'd believe him if he had sold umbrellas. {c3~}And the good people over there by their lake, who looked at him on Sundays, with children, with audio guides?{/} I don't blame them. They dusted him. It was never too hot. Did anyone bring him so much as a grain of rice?

What comes now will be the usual thing: a committee, a tea, a ribbon, and somebody's nephew with a bill for the ribbon. {c14~}I'm on the side of the man with the flashlight in his mouth.{/} My whole life I have waited for somebody in this town to be able to read by that light, and it turns out that he brings my letters. He's brought eleven. Nine were for the man upstairs.

I shall go on Saturday, with flowers. I'll have to reach higher than I am used to.

=== airport | en | kirtipur
KATHMANDU, March 19, 2027 (Himal Dispatch) - {h1}Customs officers at Tribhuvan airport stopped on Friday a 13th-century wooden goddess that was to be flown to Hong Kong as a bedpost.{/}

{h2}The figure of Tara, 84 centimetres high, had been stolen from a shrine in Kirtipur in 2009.{/} {h3}It was identified within two hours thanks to a drawing made by a schoolboy, in which she can be seen with a kite.{/}

{h4}Two furniture makers from Thimi were arrested.{/} {h5}They said that they had bought the bed from a monk.{/}

"We've always looked at what comes back. We ought to look at what goes out," said Roshan Maharjan, a postman, whose group Gods on Leave had sent the drawing to all customs posts in 2025. {h6}The officer who stopped the crate, Sunita Ghale, had it pinned above her kettle.{/}

{h10}Prime Minister Bishnu Gartaula received Ghale at Singha Durbar and promoted her by two grades.{/} {h11}Culture Minister Sarita Tamrakar said that scanners worth 2 million dollars, a gift of the United States, would be installed before the monsoon;{/} Ambassador Wendell Ostrander had signed the papers in January.

{h7}The department of archaeology intends to keep the goddess in its store in Kathmandu for two years, to treat her for woodworm.{/} {h8}"Kirtipur has prayed to a nail since 2009, and it can pray to it a little longer," said its head, Dhana Laxmi Joshi.{/} {h9}Residents have announced a sit-in.{/}

Nepal has lost several thousand images since it opened its borders in 1951. Many were sold by dealers in London, New York and Hong Kong. {h12}One of the best known, Rupert Lascelles-Vane, published his memoirs last autumn{/} under the title "Provenance: A Private Family". The Delafield Museum in Chicago cancelled a reading from it, at the request of its director, Ingrid Falkenhayn.

=== airportrewrite | en | kirtipur
{h3~}A kite gives away a goddess{/}

Kathmandu Wanderer / news in brief, long form / 20 March

{h6}Above the kettle of Sunita Ghale, who inspects freight at Kathmandu's airport, hangs a child's drawing,{/} {h3~}with a kite in it, and next to the kite a goddess.{/} {h1~}On Friday the original came by, got up as part of a bed.{/}

{h2}She's Tara, less than a metre tall, of the thirteenth century, abducted from her shrine in Kirtipur in 2019.{/} {h1~}Hong Kong was where she was bound for.{/} {h4}The police are holding two joiners from the pottery town of Thimi;{/} {h5~}they'd bought the bedstead in good faith, it's said, from a man of the cloth.{/}

{h7~}She won't be going home at once. There are worms in her, and Dhana Laxmi Joshi, in charge of archaeology, wants two years to deal with them.{/} {h8~}In the meantime the people of Kirtipur have their nail to pray to, she let them know.{/} {h9~}It was not well received.{/} Roshan Maharjan, of Gods on Leave, has lent them his tent.

{h10~}Officer Ghale has had tea with Bishnu Gartaula, and two new stripes.{/} {h11~}Sarita Tamrakar at the ministry of culture is expecting scanners, courtesy of the Americans,{/} whose ambassador Wendell Ostrander is said to have tried one out on his own golf bag. In Chicago, where the Delafield Museum has troubles of its own, Ingrid Falkenhayn sent congratulations. {h12~}From Rupert Lascelles-Vane, the retired London dealer, came a signed copy of his memoirs.{/} It, too, went through the machine.

Also today: Leopard in a bank in Bhaktapur | Momo prices | How to cross the Ring Road

=== lakshmi | en | earlier
KATHMANDU, Dec 7 (Himal Dispatch) - A museum in Chicago handed back to Nepal on Wednesday a 10th-century stone goddess that had been stolen from a monastery in Patan.

The Delafield Museum had bought the image of Lakshmi in 2001. It gave it up without being asked, after a new curator, Ingrid Falkenhayn, had found in a drawer a letter from the seller in which he begged the buyers to burn it.

The seller was Rupert Lascelles-Vane, a dealer in London, who got 210,000 dollars. He said that he wrote a great many letters.

The American ambassador received the crate at Tribhuvan airport, since the government was being formed that week. Bishnu Gartaula, a former minister of finance who hopes to join the next cabinet, laid a garland. He promised to look for money for a lock.

The goddess is to be placed in the museum of Patan, in a case next to the ticket office. The monastery was turned into a bank in the 1990s, and the manager has offered a corner by the counter. "She is the goddess of wealth, it would suit us both," he said.

The head of the Patan Museum, Sarita Tamrakar, said that it was the fourth image to return this year. Roshan Maharjan, a postman who collects pictures of lost sculptures, protested with a placard. In his opinion the gods don't belong in a museum. He was asked to stand a little to the left.

Dhana Laxmi Joshi, of the department of archaeology, discovered on unpacking the goddess that she had been given a new nose in Chicago. The museum said that it could keep it.

© Himal Dispatch 2022. Tags: heritage, restitution, noses

=== discrepancies
number | c3 | wire: 31 years | rewrite: 31 years | radio: thirty-one years | arabic: 13 years
negation | c7 | wire: apologised | arabic: apologised | rewrite: has not apologised
number | c16 | rewrite: 27 | radio: seventy-two
date | h2 | airport: 2009 | airportrewrite: 2019
