=== wire | en | fund
{c1}Greek harbour pilots' pension fund spent 84 million euros on a film, audit finds{/}

ATHENS, Nov 5, 2025 (Levant Press Agency)

{c1}The pension fund of Greece's harbour pilots put 84 million euros into a film that was never finished,{/} {c2}according to an audit seen by the Levant Press Agency.{/}

{c3}The sum is 71% of the fund's assets.{/} {c4}About 1,900 pensioners and widows depend on it.{/}

{c5}The film, "The Bronze Admiral", was to tell the life of a heroine of the war of independence.{/} {c6}Its producer, Aristos Kallipolitis, is the husband of the fund's treasurer, Danai Marinaki.{/} {c7}Eleven minutes were shot, on Syros in 2022, before the money ran out.{/}

{c8}The audit lists 6 million euros for wigs,{/} {c9}2.2 million for a galley that sank in the harbour of Ermoupoli{/} {c10}and 340,000 for the training of a seal.{/}

{c11}Marinaki, 52, resigned on Tuesday.{/} {c12}She said through her lawyer that the investment had been approved by all nine members of the board.{/} {c13}Three of them told the agency that they had signed a page without a text.{/}

{c14}The bank of Greece warned the fund in writing in 2021 and 2023.{/} {c15}Both letters were found unopened in a drawer.{/}

{c16}Labour minister Stratos Vlachogiannis ruled out a rescue with public money.{/} {c17}"The state is not a cinema," he told parliament.{/} {c18}From January pensions will be cut by 38%, the fund said.{/}

{c19}Pilots at Piraeus stopped work for 24 hours on Wednesday{/} {c20}and 46 ships waited in the roads.{/}

{c21}Kallipolitis was reported to be in Malibu.{/} {c22}He told a trade magazine last month that the film would be completed by artificial intelligence.{/} {c23}An Athens prosecutor has opened an inquiry into breach of trust.{/}
=== rewrite | en | fund
Pensioners Fund Unfinished Epic: What We Know So Far

By Staff | Nov 6, 2025, 9:14 AM | Comments (12)

{c18}Retirees who once guided vessels into Greek ports are facing a reduction of 38% in their monthly income from the beginning of next year.{/} The explanation is to be found on the cutting room floor.

{c2~}An auditing document which has been viewed by journalists{/} reveals that {c1}some 84 million euros out of the harbour pilots' retirement scheme were channelled towards a motion picture whose production was never concluded.{/} {c3}This corresponds to 17% of everything the scheme possessed.{/} {c4}In the region of 1,900 former pilots and bereaved spouses rely upon it.{/}

• {c5}Title of the work: "The Bronze Admiral", a biographical picture about a female fighter for independence{/}
• {c7}Amount of footage captured: 11 minutes, on the island of Syros, three years ago{/}
• {c8}Spent on hairpieces: 6 million euros{/}
• {c9~}Spent on a ship which went down: 2.2 million euros{/}

{c6}The scheme's treasurer, Danai Marinaki, happens to be the wife of producer Aristos Kallipolitis.{/} {c11}She vacated her position on Tuesday,{/} {c12}with her legal representative insisting that the whole of the nine-strong board had given its blessing.{/} {c13~}Some members have however indicated that the sheet to which they put their names was blank.{/}

[Photo: {c9~}The replica galley before it foundered.{/} Archive]

{c14}Written cautions from the central bank, issued in 2021 and again in 2023,{/} {c15}were discovered in a drawer with their envelopes intact.{/} {c16}Assistance from the taxpayer was excluded by minister Stratos Vlachogiannis.{/} {c19}On Wednesday a stoppage of 48 hours was staged by pilots in Piraeus,{/} {c20}leaving 64 vessels at anchor.{/}

{c23}Judicial authorities in the capital are examining whether there was a breach of trust.{/} {c21~}The producer is thought to be abroad.{/}

It remains to be seen how the matter will unfold. Stay tuned for further updates.

You may also like: 7 Beaches Without a Single Sunbed
=== money | en | fund
The Sleepless Saver, no. 212: Never Marry Your Asset Manager

7 min read

Hello, sleepless ones. This week's lesson comes from the sunny side of the continent, and it's free of charge, unlike everything else in it.

Start with the basic error, which is the size of the bet. {c3~}The guardians of those old age savings placed more than two thirds of the pot on a single card.{/} Not a sector, not a country. One card. I've met gamblers in Macau with a better sense of diversification, and they were drunk.

And what was the card? {c1~}A movie. A movie, moreover, that no one will ever see, because it stops before it gets going.{/} I have nothing against the arts as an asset class. Paintings keep the damp off a wall. But the return on a picture that doesn't exist is easy to compute, even on a Friday.

Three red flags, for your refrigerator door:

1. Love. {c6~}The lady who kept the purse shared a breakfast table with the gentleman who emptied it.{/} I'm a romantic, but I like my signatories single.

2. Paper. {c12~}The defence says that everybody at the table said aye.{/} {c13~}A few of those everybodies now recall that the thing they signed was as white as a Cycladic chapel.{/} When there is no text, there is no risk disclosure.

3. Post. {c14~}The people who mind the banks had sent not one but two notes of alarm.{/} {c15~}Nobody had troubled the envelopes with a knife.{/} I know an awful lot of investors with a drawer like that. Go and look in yours. I'll wait.

Now, the tab. {c18~}Come the new year the old sea dogs will get by on rather less than two thirds of what they were promised.{/} {c4~}There are not many of them, a couple of thousand at most, and a good part are women in black.{/} {c16~}They shouldn't look to the government, which has already turned out its pockets for the cameras to show that they are empty.{/} {c17~}Seems that ministries don't sell popcorn.{/}

Could one have shorted this? A reader asks, and I admire the spirit. There was nothing to short. That's the trouble with private assets: no price, no panic, and so no warning, until the day when there is nothing but.

{c22~}The maestro says that a machine will finish the job for him.{/} Perhaps it could also draw the pensions.

Sleep badly,
The Saver

☐ Tick here to receive our sister letter, The Nervous Landlord
=== column | en | fund
The admiral who never sailed

She deserved better, our heroine. {c5~}She'd fitted out ships with her own dowry and fought a sultan, and two hundred years later they wanted to put her on the screen,{/} and managed to make her an accomplice.

I went to see the harbour where it happened. An old man on the mole showed me with his stick where the thing had gone down. {c9~}It cost as much as a school, he said, and it floated for about as long as a sermon.{/} There are mullet in it now. He seemed to think that this was the first honest use of the money.

We're a people of actors, and it's no wonder that our bookkeeping has props. {c8~}When I read what had been laid out for false hair, I took off my hat, and felt how little there was beneath it.{/} {c10~}There was also a marine mammal, on a salary that a professor might envy, which was to be taught I don't know what, perhaps to weep.{/} {c7~}And for all that we have a strip of film shorter than the walk from my door to the kiosk and back.{/}

I'm not going to pour scorn on the lady with the ledger. {c11~}She has gone, as one goes here, with a letter and a lawyer.{/} What I can't forget is her colleagues, who were pilots, men who in their day had stood on the bridge of other people's ships and said: no, captain, not there, there's a rock. It was the only thing that they'd ever been paid for. {c12~}And ashore not one of them said it.{/}

{c19~}This week their sons and nephews folded their arms for a day,{/} {c20~}and the horizon off the great port filled up like a waiting room.{/} It was a handsome sight. The tourists took it for a regatta. Nobody could come in, for no one was there to say where the rock was.

{c23~}A magistrate has now sharpened her pencil.{/} {c21~}The artist meanwhile is said to be contemplating another ocean, with bigger waves, where everyone has a script.{/} I don't begrudge him the view. In the old tragedies the messenger comes on at the end and tells us that the hero is dead. In ours he comes on to say that the hero has a swimming pool.

What will remain? The mullet, I'd think, and the widows. It's for these that the curtain ought to have gone up.
=== opera | en | lighthouse
The lighthouse that never shone

Another week, another fund, and this time nobody can blame the cinema. I speak of the lighthouse keepers, of whom there are some three hundred and ten left, with their widows, and of the provident society that was to keep them in oil.

It wasn't the greater part of their savings that went, only a third. It did not go into a heroine either, but into an hotel, on a rock off Kythira, which was to have had forty rooms and a spa. There are foundations. There is a goat. I'm told there was a sum for towels.

The treasurer of this society is nobody's wife. He is a brother-in-law, which is with us the higher rank. He has not resigned; he's been promoted, and he says that the whole of the committee voted for it, all five, and so they did, and they read the text first, and they'd do it again. I find this more frightening than the blank page of the pilots.

The central bank never wrote to them at all. It had, it explains, mislaid the address. The labour minister, who told us last month that the state is not a cinema, has discovered that it may be an hotel after all: there will be a loan. Pensions will be cut by a tenth, and for a year.

No one has stopped work. If lighthouse keepers fold their arms, who sees it? A machine has been doing their job since 1998. They only kept the light company.
=== discrepancies
number | c3 | wire: 71% | rewrite: 17% | money: more than two thirds
time | c19 | wire: 24 hours | column: a day | rewrite: 48 hours
number | c20 | wire: 46 | rewrite: 64
