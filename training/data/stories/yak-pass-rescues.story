=== rewrite | en | rescues
{c1}Eleven persons have been taken into custody by Nepalese law enforcement over the purported staging of helicopter rescues of foreign trekkers,{/} {c2~}a scheme that is said to have deprived insurers of in excess of $19 million.{/}

{c3}Individuals in charge of three helicopter operators, two hospitals in Kathmandu and a trekking agency are among the detainees,{/} {c4}as stated by Senior Superintendent Bishnu Rajthala of the Central Investigation Bureau on Wednesday.{/} {c5}Charges of fraud and forgery, which carry up to ten years of imprisonment, may be brought.{/}

{c6}It is alleged that guides placed baking soda in the food of tourists in order to provoke stomach complaints,{/} {c7}after which the tourists were informed that they were suffering from altitude sickness and could perish unless they were evacuated.{/} {c8}A single flight was subsequently invoiced to as many as six insurers as though every passenger had been conveyed alone.{/}

{c9}Investigators examined 4,782 flights undertaken between 2022 and 2025 and determined that 317 of them had been fabricated in whole or in part.{/} {c10}In one instance, treatment was invoiced for a patient who, according to airport footage, was consuming beer in the hospital cafeteria.{/}

{c11}The inquiry was initiated following a complaint by Greta Lindqvist, a retired nurse aged 63 from Sweden, who recorded her guide at a lodge below the Yak Pass.{/} {c12}"I have taken blood pressure for forty years, and mine was perfect," Lindqvist was quoted as saying.{/} {c13}The guide, Pemba Ongdi, has turned into a witness for the state and is under the protection of the police.{/}

{c14}Proprietor Suraj Basnyal of Himal Eagle Air, the largest of the three operators, has denied any wrongdoing; he attributed the matter to an envious competitor.{/} {c15}The hospitals did not provide a comment.{/} {c16}A guide was paid a commission of about $300 per evacuated client, which is equivalent to the earnings of more than two weeks.{/}

{c17}A consortium of foreign insurers has cautioned that coverage in Nepal will be discontinued as of January 1 in the absence of reforms.{/} {c18}In excess of one million tourists visited the nation last year,{/} {c19}and trekking sustains roughly 80,000 jobs.{/} {c20}Tourism Minister Anjana Thakuri has pledged that all flights will be logged with a governmental desk;{/} {c21}a corresponding promise in 2018 was not implemented.{/} It is evident that confidence will constitute a decisive factor moving forward.

=== rewrite2 | en | rescues
Fake sick! {c11~}How a nurse's phone blew the whistle on the Himalaya's helicopter racket{/}

Posted by Trailmix at 7:45 pm • 58 comments

Never tell a nurse how ill she is. {c11}Greta Lindqvist, 67, had come all the way from Sweden to cross the Yak Pass, and when her guide started his little speech at the lodge, she let her phone run.{/} {c12}Forty years of measuring blood pressure, she says, and hers was just fine.{/}

{c7}The speech, in case you ever hear it, goes like this: it's the altitude, and if the chopper doesn't come for you, you die.{/} {c6}And if you really do feel queasy, that's quite possibly because there was baking powder in your dal. The guides put it there, police say.{/}

{c1}This week eleven people were arrested in Nepal.{/} {c3}We're not talking small fry: bosses from three chopper firms and a pair of Kathmandu hospitals, plus one trekking company.{/} {c2}Since 2022 they're thought to have milked insurers of over 19 million bucks.{/} {c5~}They could be looking at a decade behind bars.{/}

[Photo: A helicopter lands at Gorak Tse. Not one of the aircraft mentioned in the text]

How do you make a fortune out of one tank of fuel? {c8}Put half a dozen hikers on board and send each one's insurer a bill for a private flight.{/} {c9}The cops went through almost 4,800 flights and found 371 that were partly or totally made up.{/} {c10}My favourite: a "patient" under intensive treatment who was at that very moment having a beer in the hospital's own canteen, on camera.{/} Cheers!

{c16}The guides? They got around three hundred dollars a head, more than they make in a fortnight of carrying on.{/} {c13}Lindqvist's, a man called Pemba Ongdi, is now talking to the police, who keep him somewhere safe.{/} {c14}Suraj Basnyal, who owns Himal Eagle Air, the biggest of the outfits, says he's done nothing and a jealous rival is behind it all.{/}

{c20}From now on every flight will have to be reported to a government desk, vows tourism minister Anjana Thakuri.{/} {c21}Old hands will recall the same vow from 2018. Nothing came of it.{/} {c17}This time the insurers are holding a stick: clean up by New Year's Day or no more cover for Nepal.{/} {c18}With over a million visitors a year,{/} that's a rather big stick.

Share | Pin | Print
You might like: Best gaiters 2025 - Can you drink glacier water?

=== page | en | rescues
Bergblick.example – Das Magazin für Wanderer
Mittwoch, 19. November 2025, 16:02 Uhr | Lesezeit: 3 Min. | automatische Übersetzung

{c1~+c2~}Nepal: arrests because of million fraud with rescue flights{/}

{c1}In Nepal the police has arrested eleven persons who shall have faked rescues of mountain tourists with the helicopter.{/} {c2}The damage for insurances lies since 2022 at more than 19 million dollars (around 16.4 million euros).{/} {c4}This communicated Bishnu Rajthala of the Central Investigation Bureau on Wednesday.{/}

{c3~}Under the arrested are responsibles of three helicopter companies and of three hospitals in the capital.{/} {c15~}One of the clinics took on request no position.{/} {c14~}The owner of the company Himal Eagle Air rejects the reproaches.{/}

{c6}According to the investigators, guides mixed baking powder under the meals, so that guests got stomach pains.{/} {c7~}Then the guests were told that they have the height sickness.{/} {c8}For one flight with several passengers up to six insurances paid in each case the full price.{/} {c9~}Of the flights that were checked, 317 were invented wholly or in parts.{/}

Also Germans are concerned: the Alpine association in Kempten knows of 22 cases and advises to call the own insurer before one climbs in.

{c11~}The thing came rolling through a Swedish pensioner, who had filmed her guide.{/} {c13~}The man serves now as a witness.{/} {c19}From trekking live in Nepal about 80,000 people.{/} {c17}The foreign insurers threaten to offer no more protection for Nepal from 1 January, if nothing changes.{/} {c20~}The minister for tourism announced controls.{/}

Teilen: Facebook – E-Mail – Merken
Mehr zum Thema: Hüttenschlafsack im Test | Wetter in den Alpen | Newsletter bestellen
Impressum – Datenschutz – AGB

=== blog | en | rescues
The view from 5,000 metres, and who pays for it

I have been led up mountains for thirty years by men who earned less in a season than my boots cost. So before you send me the article about the wicked guides, yes, I have seen it. Everyone has sent it to me. My dentist has sent it to me.

What happened, in short

{c1~}A number of people have been locked up over there,{/} {c3~}among them, for once, some with offices and ties.{/} {c6~}They are supposed to have had tourists made sick with something from the kitchen shelf,{/} {c7~}scared the wits out of them{/} {c8~}and then charged half the insurance industry for the same seat on the same flight.{/} {c9~}Hundreds of such flights, if the police counted right.{/}

{c10~}There is even a gravely ill gentleman who was caught with a beer in his hand.{/} I laughed. Then I thought about it for a while, and I stopped.

Why nobody looked

Because it suited us. Who would complain? The trekker went home with a story. The insurer raised the premium. The hospital had a new scanner. {c16~}And the guide? He made on one frightened client what he otherwise makes in weeks.{/} Tell me honestly that you would have said no, with three children at a school in the valley.

It took somebody who knew medicine. {c11~+c12~}A retired nurse from the north of Europe, a lady who had spent her life reading other people's blood pressure and could read her own, pressed the button on her telephone.{/} I should like to buy her dinner, without baking soda.

Three things you can do

1. Pay your guide properly. It is not a tip, it is a wage.
2. Learn what altitude sickness feels like. It kills people, really, every year, and the worst result of this affair would be a trekker who stays in his bunk because he thinks it is a swindle.
3. Ring the number on your policy before you get into anything with a rotor.

And the ministers? {c20~}They will write all flights in a book now,{/} {c21~}as they were going to do seven years ago, when I had more hair and believed it.{/} {c17~}What might really move them is the threat of the insurance companies to pull out at the turn of the year.{/} {c19~}Tens of thousands of families live on our blisters.{/}

As for the man with the helicopters, {c14~}he blames the competition,{/} as men with helicopters do. A court will tell. I shall be up there again in April, with an apple and a thermometer.

=== other | en | crash
Five killed as Himal Eagle Air helicopter crashes in Nepal

KATHMANDU, May 4, 2024 - A helicopter of Himal Eagle Air crashed below the Yak Pass in eastern Nepal on Saturday, killing the pilot and four foreign trekkers who were being evacuated with altitude sickness, officials said.

The passengers, two Swedes and two South Koreans, had been flown from a lodge at 4,600 metres in fog. The pilot had made three other flights that morning, said the company's owner, Suraj Basnyal. He denied that the aircraft had been overloaded.

"We heard it and then we did not hear it," said a guide, Pemba Ongdi, 34, who helped to recover the bodies.

The civil aviation authority grounded two of the company's six helicopters. Tourism Minister Anjana Thakuri pledged that all flights would be tracked by a government desk within three months.

Helicopter accidents are frequent in Nepal, where more than 300 evacuation flights are made in a season. About a million tourists visit the country every year.

=== other2 | en | doctors
Kathmandu police detain seven over forged medical licences

Seven people, among them the director of a private hospital in Kathmandu, were arrested on Sunday on suspicion of having sold forged medical licences, Senior Superintendent Bishnu Rajthala of the Central Investigation Bureau said.

Investigators examined 1,940 licences issued between 2019 and 2024 and found that 86 had been wholly or partly fabricated. The holders had paid about $3,000 each.

Charges of fraud and forgery carry up to ten years in prison. The hospital did not comment.

The inquiry began with a complaint by a nurse, 41, who noticed that a surgeon did not know how to wash his hands. She is under police protection.

=== discrepancies
age | c11 | rewrite: 63 | rewrite2: 67
number | c9 | rewrite: 317 | rewrite2: 371 | page: 317
number | c3 | rewrite: two hospitals | rewrite2: a pair of hospitals | page: three hospitals
