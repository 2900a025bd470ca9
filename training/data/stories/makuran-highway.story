=== wire | en | buses
{c1~+c2~}Gunmen kill 13 bus passengers in southwest Pakistan{/}

QUETTA, Pakistan, May 11, 2026 (Indus Valley Agency)

{c1}Gunmen stopped two passenger buses on a coastal highway in Pakistan's Balochistan province before dawn on Monday{/} {c2}and shot dead 13 men after checking their identity cards.{/}

{c3}All the victims came from the eastern province of Punjab,{/} {c4}said Jamal Rindani, the commissioner of Gwadar division.{/} {c5}Most were labourers on their way home from a harbour construction site for a wedding.{/}

{c6}About 40 attackers had blocked the road with a fuel tanker near the village of Hor Kalag.{/} {c7}They let women, children and local residents go{/} {c8}and set both buses on fire.{/}

{c9}"They asked my name twice and my father's name once, and then they told me to run,"{/} {c10}the driver of the second bus, Dad Karim, told Indus Valley Agency by telephone.{/}

{c11}The Baloch Dawn Brigade, a separatist group, claimed responsibility.{/} {c12}It said that the men had been spies of the army.{/} {c13}Two of them were aged 16 and 17, hospital officials said.{/}

{c14}Prime Minister Shahid Warraich condemned what he called an act of bestiality{/} {c15}and promised 3 million rupees ($10,700) to each bereaved family.{/} {c16}Night traffic on the highway was banned until further notice.{/}

{c17}The paramilitary Frontier Corps has a post 12 kilometres from the scene,{/} but its men arrived only after 90 minutes, the driver said.

{c19}Separatists have fought for decades in Balochistan, Pakistan's largest and poorest province.{/} {c20}They accuse the state of exploiting its gas and minerals, which Islamabad denies.{/}

(Reporting by Naveed Tareen)

=== rewrite | en | buses
Thirteen breadwinners executed by the roadside

World > Asia

{c5}A wedding was what they were travelling to, most of them, after months of carrying cement at a harbour.{/} They did not get there. {c2+c3}Thirteen travellers, without exception natives of Punjab, were separated from the others after a look at their papers and put to death with firearms.{/}

{c1}The assault on the pair of coaches took place while it was still dark on Monday, along the seaside route of Balochistan.{/} {c6}Armed individuals, numbering around forty, had put a tanker lorry across the asphalt in the vicinity of Hor Kallag.{/} {c7}Females, minors and people of the area were permitted to leave;{/} {c8}the vehicles were subsequently torched.{/}

{c10+c9}One of the motorists, Dad Karim, recounted that he had been asked twice what he was called and once what his father was called, before being ordered to flee.{/}

{c4~}The identity of the dead was confirmed by the region's top administrator.{/} {c13}According to medical personnel the youngest victims had not yet reached adulthood: one was 16, another 17.{/}

{c11}An outfit which goes by the name of Baloch Dawn Brigade has stated that it was behind the killing.{/} {c12}In its telling the labourers worked for military intelligence.{/}

{c14}Premier Shahid Warraich spoke of bestiality in his condemnation.{/} {c15}A compensation of two million rupees will be paid to the relatives of every man killed.{/} {c16}In addition, nobody will be allowed to use the road after nightfall for the time being.{/}

{c17}That the Frontier Corps maintains a station no more than a dozen kilometres away will certainly raise eyebrows.{/}

{c19+c20}The province, at once the largest and the least prosperous of the country, has been the theatre of an insurgency for many years, with rebels arguing that its natural riches are plundered by the centre, an argument the centre dismisses.{/} Whatever the case, observers agree that the situation bears watching.

=== wire2 | en | train
{d1~+d2~}Bomb derails train in southwest Pakistan, killing 8{/}

QUETTA, Pakistan, May 14, 2026 (Indus Valley Agency)

{d1}A bomb derailed a passenger train in Pakistan's Balochistan province on Thursday morning,{/} {d2}killing eight people and wounding 37, police said.{/}

{d3}Five carriages of the Bolan Mail left the track on a bridge near the village of Dozan Tangi, and two fell into a dry river bed.{/} {d4}About 420 passengers were on board, many of them soldiers going on leave.{/}

{d5}Four kilograms of explosives had been fixed to a sleeper and were set off by remote control,{/} {d6}said Aslam Lehrani, the deputy inspector general of the railway police.{/}

{d7}"I heard no bang, I only saw the sky through the floor,"{/} {d8}said Rukhsana Bibi, a schoolteacher who was pulled out of a window.{/}

{d9}The Baloch Dawn Brigade, a separatist group, claimed responsibility.{/} {d10}It said that more than 60 soldiers had been killed.{/} {d11}The army rejected this{/} {d12}and said that one soldier was among the dead.{/}

{d13}Prime Minister Shahid Warraich called the attackers enemies of progress.{/} {d14}Train services between Quetta and the rest of the country were suspended for three days.{/}

{d15}It was the third attack on the line this year.{/} {d16}In March a guard was killed when a goods train was shot at in the same pass.{/}

{d17}Separatists have fought for decades in Balochistan, Pakistan's largest and poorest province.{/} {d18}They accuse the state of exploiting its gas and minerals, which Islamabad denies.{/}

(Reporting by Naveed Tareen)

=== update2 | en | train
{d2}Toll in Pakistan train bombing rises to 11,{/} suspect killed

QUETTA, Pakistan, May 15, 2026 (Indus Valley Agency)

{d2}Three more people have died after the bombing of a passenger train in Pakistan's Balochistan province,{/} the health department said on Friday.

A man suspected of having laid the explosives was killed in a raid in the town of Mach, police said. Two others escaped on a motorcycle.

{d1}The bomb derailed the train on Thursday morning.{/} {d3}Five carriages of the Bolan Mail left the track on a bridge near Dozan Tangi, and two of them fell into a dry river bed.{/} {d4~}Many of the passengers were soldiers going on leave.{/}

{d5+d6~}Ten kilograms of explosives had been used rather than four, as first thought, and they were set off by a timer, the railway police said.{/}

{d9}The attack was claimed by the Baloch Dawn Brigade, a separatist group,{/} {d10}which spoke of more than 60 dead soldiers.{/} {d11}The army has rejected this figure.{/}

{d14}Trains between Quetta and the rest of the country are to run again on Monday after a suspension of three days,{/} provided that a crane can reach the bridge.

{d15}It was the third attack on the line this year.{/} {d16}A guard was killed in March when a goods train was shot at in the same pass.{/}

{d17}Separatists have fought for decades in Balochistan, Pakistan's largest and poorest province.{/} {d18}They accuse the state of exploiting its gas and minerals, which Islamabad denies.{/}

(Reporting by Naveed Tareen; writing by Lucy Ashgrove)

=== release2 | en | train
MEDIA CELL, SOUTHERN COMMAND

Press Release No 88/2026

14 May 2026

1. {d1}This morning, in a cowardly attempt to disrupt peace in Balochistan, terrorists belonging to foreign-sponsored proxies targeted a passenger train by means of an improvised explosive device.{/} {d3~}Five coaches of Bolan Mail were derailed in general area Dozan Tangi.{/}

2. {d2}As a result, eight innocent persons embraced martyrdom and 37 sustained injuries.{/} {d12}These include one soldier of the Army, Sepoy Imdad Ali (age 24 years, resident of District Sanghar).{/}

3. {d4~}Some 420 passengers were aboard.{/} Medical teams and aviation assets were employed without delay and all injured were evacuated in 55 minutes.

4. {d11+d10}The claim of the so-called Baloch Dawn Brigade regarding martyrdom of over 60 soldiers is a blatant lie and is rejected with the contempt it deserves.{/} No official of the armed forces has at any time been in the custody of the terrorists.

5. Sanitisation of the area continues. The perpetrators, their facilitators and abettors will be hunted down wherever they hide.

=== local2 | en | train
Quetta Courier

“The tea stood still, then we did not”: on board the Bolan Mail

By Zarghuna Kasi | 14 May | 6 min read | 1.1K shares

Coach number 7 lies on its back like a beetle. {d3}It is one of two that went over the side of the bridge at Dozan Tangi into the stones, where in a good year there is water; three others hang or lean above.{/}

{d8+d7}Rukhsana Bibi, who teaches in Sibi, was lifted through a window. There was no explosion that she could hear, she says: "The floor was gone and there was sky in it."{/}

{d5}A charge of four kilos, strapped to a sleeper, was triggered from a distance,{/} {d6~}a senior railway policeman told reporters at the scene.{/} {d2}By sunset the Civil Hospital listed eight dead and 73 wounded.{/}

Among the wounded is the driver, Ghulam Sarwar, who had asked his superiors in writing for armoured glass. A pilot engine that used to run ahead of the train was withdrawn in January to save diesel.

[Photo: men search a slope for a lost child's shoe]

{d9}The Dawn Brigade says that it did this.{/} {d13}The enemies of progress, the prime minister calls them.{/} {d15}For the people on this railway it is the third time since New Year;{/} {d16}only in March a guard on a goods train was shot dead in the pass.{/}

{d14}No trains will leave Quetta for three days.{/} At the station, ticket clerk Abdul Wali was giving people their money back. He had done so, he reckoned, on forty days in the past twelve months.

SUBSCRIBE to the Courier's WhatsApp channel

=== discrepancies
amount | c15 | wire: 3 million rupees | rewrite: two million rupees
number | d2 | wire2: killing eight people and wounding 37 | update2: 11 | release2: eight, 37 | local2: eight dead and 73 wounded
number | d5 | wire2: Four kilograms, by remote control | update2: Ten kilograms, by a timer | local2: four kilos
