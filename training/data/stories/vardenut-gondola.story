=== urgent | en | gondola
URGENT

{c1~+c2~}Cable car cabin plunges into gorge in Armenia, four dead - ministry{/}

YEREVAN, Oct 18, 2025 (Caspian Press) - {c1}A cabin of the Vardenut cableway in southern Armenia plunged into a gorge on Saturday,{/} {c2}killing at least four people,{/} {c4}the Emergencies Ministry said.{/}

{c5}The haul cable snapped, the ministry said in a statement.{/} {c7}Some 50 people are stuck in other cabins.{/}

More to follow

=== report | en | gondola
UPDATE 2

{c1~}Cabin falls from Armenian cableway,{/} {c2~}six killed,{/} {c7~}dozens trapped in mid-air{/}

- {c2~}Toll rises from four{/}
- {c5~}Ministry withdraws statement on snapped cable{/}
- {c8~}Rescuers lower passengers with ropes{/}

By Siranush Adilyan

VARDENUT, Armenia, Oct 18, 2025 (Caspian Press) - {c1}A cabin of the Vardenut cableway in southern Armenia plunged 70 metres into a gorge on Saturday,{/} {c2}killing six people{/} {c3}and injuring two,{/} {c4}the Emergencies Ministry said.{/}

{c7}Thirty-eight people were trapped in nine other cabins above the Khachkar gorge.{/} {c8}Rescuers were lowering them one by one with ropes,{/} {c9}after a helicopter had to turn back because of gusts.{/}

{c5}The ministry had first said that the haul cable snapped. It withdrew that statement two hours later, saying the cable was intact.{/}

{c10}"I heard a bang, like a door in an empty house, and then the cabin was not there," said Mher Tumasyan, who sells honey at the lower station.{/}

{c11}Prosecutors opened a criminal case for breach of safety rules.{/}

{c12}The operator, Vardenut Ropeways, said that the wind had been within the permitted limits when the cabin fell.{/} {c13}The last inspection was in September and found no defects, it said.{/}

{c14}The 4.1-km cableway opened in 2019{/} {c15}and was built by Steinegger Seilbau of Austria.{/} {c16}It carries about 90,000 people a year to the Vardenut monastery, most of them in summer.{/}

{c17}Armenia's last such accident was in February 2022, when a chairlift at the ski resort of Tsovik ran backwards, killing two people.{/} {c18}The trial of its director, Hamlet Ghukasyan, has been adjourned four times.{/}

=== live | en | gondola
{c1~}Vardenut cable car crash: live updates{/}

Our blog is closed. Read our main story here.
12.4K views · Share · Tweet · Copy link

21:05
{c28}And that's everyone. The last passenger has been brought down to cheers at the lower station,{/} Civilnet-Plus reporter Lilit Danoyan says. {c19~}She is a 71-year-old woman from Gyumri{/} and asked for tea, then her handbag.

19:40
{c20}The prime minister has declared Monday a day of national mourning.{/}

18:22
{c2}The ministry puts the number of dead at seven.{/} {c3~}One of the injured died in the hospital at Kapan.{/}

17:15
{c11}A criminal case has been opened, the Prosecutor General's Office tells us. The article concerns breach of safety rules.{/}

16:50
{c12}Wind speed was below the limit, says operator Vardenut Ropeways.{/} A commenter who lives on the ridge says his washing "went to Iran this morning". We can't verify that.

16:08
{c5}The cable did NOT snap. The ministry has taken back its earlier statement. It now says that the rope is whole and the cause is being looked into.{/}

15:30
{c9~}A helicopter approached but had to leave. Too windy.{/} {c8~}The ropes are out now.{/}

14:41
{c7}We are told 38 people are hanging in the remaining cabins.{/} Not 50, as was said at first.

14:02
{c1}A cabin of the Vardenut cableway has fallen into the gorge.{/} {c4~+c2}Officials speak of four dead.{/} {c5}The cable reportedly broke.{/}

=== wrap | en | gondola
{c1~+c2~}Seven die in Armenian cable car disaster,{/} {c21~}director detained{/}

VARDENUT, Armenia, Oct 18, 2025 (Caspian Press) - {c21}Armenian police detained the director of a cableway, Gagik Melkumov, on Saturday{/} {c1~+c2}after one of its cabins plunged 70 metres into a gorge, killing seven people.{/}

{c3~}One man was in a serious condition in hospital, doctors said.{/}

{c22}Investigators believe that the grip which clamps the cabin to the cable failed, a source in the prosecution said.{/} {c5}The Emergencies Ministry had at first blamed a snapped cable, but said later that it was intact.{/}

{c28+c8~+c7~}The last of 38 trapped passengers was lowered with ropes at about 9 p.m., seven hours after the accident.{/} {c19}She was Knarik Vanesyan, 71, a retired teacher from Gyumri.{/}

{c23}Four of the dead were a family from Isfahan in Iran,{/} {c24}among them a girl of six.{/}

{c20}The prime minister declared Monday a day of mourning.{/}

{c12}Vardenut Ropeways said that the wind had been within the permitted limits.{/} {c25}A former mechanic of the firm told Caspian Press that grips had been bought second-hand from a closed ski resort in Slovakia since 2023 to save money.{/} {c26}The company did not answer questions about this.{/}

{c14}The 4.1-km cableway opened in 2019{/} {c15}and was built by Steinegger Seilbau of Austria,{/} {c27}which said its maintenance contract had been terminated by the operator in 2022.{/} {c16}It carries about 90,000 people a year to the Vardenut monastery, most of them in summer.{/}

{c17}Armenia's last such accident was in February 2022, when a chairlift at the ski resort of Tsovik ran backwards, killing two people.{/} {c18}The trial of its director, Hamlet Ghukasyan, has been adjourned four times.{/}

=== rewrite | en | gondola
Home › World › Caucasus

Tragedy In The Mountains: What We Know So Far About The Armenia Cable Car Incident

By Staff Writer | 19 October, 08:10 | 4 min read | 🔥 Trending

{c1+c2}Seven individuals lost their lives on Saturday when a gondola forming part of the Vardenut aerial cableway, located in the south of Armenia, dropped into a ravine from a height of some 230 feet.{/} A day meant for sightseeing thus turned to sorrow.

{c23~}It has emerged that more than half of the deceased belonged to a single Iranian household.{/} {c24}The youngest, a child, had reached the age of nine.{/}

{c22~}While the investigation is at an early juncture, suspicion is said to be directed at the device by which the gondola is fastened to the rope.{/} {c5}Initial suggestions that the rope itself had given way were subsequently retracted by the authorities.{/} {c25~}Adding to the controversy, an ex-employee has alleged that components were sourced used, from a defunct winter sports facility in Slovenia, in a bid to cut costs;{/} {c26~}the enterprise has thus far refrained from comment.{/}

{c21}Its director, named as Gagik Melkumov, has been taken into custody.{/} {c12~}The enterprise had previously maintained that there was nothing untoward about the wind.{/}

📩 Never miss a story! Sign up for our free newsletter.

{c28~+c8+c7~}A complex operation to retrieve 38 persons left dangling was concluded in the evening, with all of them brought to the ground by means of ropes.{/} {c9}The utilization of a helicopter had been attempted but was abandoned on account of gusts.{/} {c10~}One trader in the vicinity recounted that a loud noise preceded the disappearance of the cabin.{/}

{c14}The installation, in excess of four kilometres in length, was inaugurated in 2016.{/} {c15~}It is the work of an Austrian manufacturer,{/} {c27}which has been at pains to point out that it was relieved of maintenance duties three years ago.{/} {c13}An inspection carried out in September is reported to have raised no concerns.{/}

{c20}Monday will be observed as a day of mourning.{/} Our thoughts are with all those affected, and it remains to be seen what lessons will be drawn.

You may also like
• 10 most beautiful monasteries you can reach without walking
• Is your ski lift safe? Experts weigh in

=== other | en | tsovik
Ski resort director jailed over Armenian chairlift deaths

YEREVAN, Nov 26, 2025 (Caspian Press) - A court in Armenia jailed the director of a ski resort, Hamlet Ghukasyan, for five years on Wednesday over an accident in which a chairlift ran backwards, killing two people and injuring eleven.

The court in Vanadzor found him guilty of breach of safety rules. Two mechanics received suspended sentences.

The accident at Tsovik happened in February 2022. Skiers were thrown from their chairs at the lower station when a brake failed. "I heard a bang and then the chairs came down like beads," a witness told the court.

The Emergencies Ministry had at first blamed a snapped cable, but said later that it was intact. Ghukasyan had maintained that the wind was within the permitted limits and that the last inspection, in December 2021, found no defects.

The trial had been adjourned four times. It resumed after public anger over the deaths at another cableway last month.

Prosecutors said brake parts had been made in a workshop in Vanadzor to save money. The 1.2-km chairlift opened in 1986 and was built by a Soviet factory. It has not run since the accident.

Relatives of one of the victims, a student of 19, said that they would appeal against the sentence, which they called too mild.

=== discrepancies
number | c2 | urgent: at least four people | report: six people | wrap: seven people
number | c7 | urgent: Some 50 people | report: Thirty-eight people
negation | c5 | urgent: The haul cable snapped | live: The cable did NOT snap | report: the cable was intact
age | c24 | wrap: a girl of six | rewrite: the age of nine
place | c25 | wrap: Slovakia | rewrite: Slovenia
date | c14 | wrap: opened in 2019 | rewrite: inaugurated in 2016
