=== wire | en | release
{c1~}Colombian rebels free mayor after 46 days{/}

POPAYAN, Colombia, Sept 22, 2026 (Transandes News Agency)

{c1}Rebels in southwestern Colombia on Tuesday freed the mayor of the town of Puerto Yarumal, whom they had held for 46 days.{/}

{c2}Nubia Arboleda, 43, was handed over to the Red Cross and a bishop at a school in the mountains of Cauca department.{/} {c3}She had lost 11 kilograms but was otherwise in good health, doctors said.{/}

{c4}"I have been sleeping with my boots on since August, and I would like to take them off now,"{/} Arboleda told reporters at the airport of Popayan.

{c5}She was abducted on Aug 7 on her way to open a bridge.{/} {c6}Her driver, Wilmar Caicedo, was shot dead when he tried to turn the car.{/}

{c7}The Jaguar Column, a faction that broke away from the former FARC guerrillas, had accused her of working for a mining company.{/} {c8}She refused to sign a letter of resignation that they put before her three times, she said.{/}

{c9}Bishop Heriberto Tascon negotiated the release.{/} {c10}No ransom was paid, he said.{/} {c11}Two wounded rebels were allowed to leave an army hospital for treatment in Cuba.{/}

{c12}Defence Minister Rodrigo Villafane said the government had not made any concession{/} {c13}and that military operations, suspended for 36 hours, had been resumed.{/}

{c14}Residents of Puerto Yarumal rang the church bells for an hour.{/} {c15}Arboleda intends to return to her office on Monday.{/}

{c16}At least 18 mayors govern their towns from elsewhere because of threats, according to the Federation of Municipalities.{/} {c17}The FARC laid down its arms in 2016 under a peace accord that several factions rejected.{/}

(Reporting by Marisol Anzola)

=== local | en | release
Southwest Monitor – News in English
22 Sept 2026 · 20:14 · Maria del Mar Ibarguen, Puerto Yarumal

{c14}The bell rope of San Isidro broke at twenty to one, after an hour of ringing.{/} {c1~}By then even the dogs of Puerto Yarumal knew that the mayor was free.{/}

{c2}It had happened at ten, in front of the blue door of the village school of El Mango, high in the Cauca cordillera, where six armed men left Nubia Arboleda, 43, in the care of Bishop Heriberto Tascon and two delegates of the Red Cross.{/} One of the kidnappers asked her for a selfie; she declined.

{c1~}Forty-six days had gone by.{/} {c5}On the morning of 7 August she was to inaugurate the bridge over the Guachinte when her car was stopped.{/} {c6}Wilmar Caicedo, at the wheel, attempted to turn round and was killed.{/} His widow stood in the front row on Tuesday. The two women held each other for a long time.

{c3}The doctors weighed the mayor: 17 kilos less than before, and yet nothing seriously wrong.{/} {c4}"These boots have not been off my feet at night since August. Now they come off,"{/} she said.

What did they want from her? {c7}She was in the pay of a gold-mining firm, the Jaguar Column claimed;{/} {c8}on three occasions she was given a resignation letter to sign, and on three occasions she gave it back with the spelling corrected.{/}

How she was freed remains partly a secret. {c9+c10}The bishop, who conducted the talks, swears that not a peso was handed over.{/} {c11}What is known is that two guerrillas with bullet wounds have left the military hospital in Cali in the direction of Havana.{/} {c12}Even so, Minister Rodrigo Villafane insists that the state has conceded nothing.{/} {c13~}By evening helicopters were flying again.{/}

{c15}On Monday she wants to sit at her desk.{/} A new lock has been fitted.

=== blog | en | release
Slow Coffee, Fast Country

thoughts from a hillside, irregularly

#colombia #bells #bureaucracy

In the town where my mother was born, the church bell is rung for three things: for the dead, for fire, and for the final of the national championship. {c14~}So when the bells of a neighbouring place were going for a whole hour this week, people got out the buckets.{/}

It was nothing of the kind. {c1~}It was a lady mayor coming home out of the forest, where some gentlemen with rifles had kept her since the start of August.{/} I have never met her. I've met her signature, on a permit for a chicken coop, and it was a firm one. That is perhaps the reason why what I am going to say about her is all admiration.

The pen

{c8~}Again and again, they say, her hosts laid a paper in front of her in which she gave up her office, and again and again she wouldn't put her name to it.{/} Can you picture that? Rain, a plastic sheet, somebody's torch. And a woman who has signed twenty things a day for years and now, for the one thing that would have got her a hot shower, has no pen.

I ask myself what I would have done. I'd have signed on the first evening, in my best handwriting, and asked whether they needed copies.

There is a lot of talk here about courage, most of it by people in helmets. I'd like to put in a word for the courage of offices. It consists in:

  ° arriving on time in a place where somebody has promised to kill you;
  ° reading to the end of what you are asked to sign;
  ° saying no in complete sentences;
  ° going back. {c15~}She wants to be behind her desk again next week!{/}

The boots

{c4~}She said that she'd gone to bed in her boots all that time and that it was now enough.{/} It's the most beautiful sentence of the year, and there was no adjective in it. {c3~}She is a good deal thinner, says the medical report, but sound.{/} My aunt, who reads everything with the eyes of a cook, was more upset about the kilos than about the guns.

What we do not say

{c6~}A man who drove her that day is dead, because he did what a good driver does.{/} His name was in the papers for one morning. I notice that I had to look it up, and I am ashamed of it. I'll not write it here, since I'd only be doing it in order to feel better; go and look it up yourselves.

And then the other matter. {c9~}A man of the Church went up and down that mountain until the thing was done,{/} {c10~}and he puts his hand in the fire that there was no money in it.{/} {c12~}The government has given nothing, absolutely nothing, says the government.{/} {c11~}But two of the rifle gentlemen, who had been lying in a hospital with holes in them, are recovering on a certain island.{/} Draw your own line between the dots. I am for it, by the way. If you can get a mayor for two patients, take the mayor.

Who governs?

There's a habit, in the capital, of speaking of the state as if it were a large animal that lives down there and sometimes visits us. I have news for the capital. {c16~}A fair number of our mayors run their towns by telephone from a hotel, because at home they wouldn't live till Friday.{/} The animal has left; what remains of it is a woman with a stamp. {c17~}Ten years after the great peace, which was signed with a pen made from a bullet and which some of the lads never cared for,{/} I would like to have less poetry and more stamps.

The coop got its permit, I should add. The chickens have since been stolen.

Next time: a recipe for those who wait.

=== wire2 | en | abduction
{d1~}Gunmen abduct mayor in southwestern Colombia,{/} {d2~}bodyguard killed{/}

POPAYAN, Colombia, Sept 25, 2026 (Transandes News Agency)

{d1}Gunmen on Friday abducted the mayor of the town of San Bruno in Colombia's Cauca department.{/} {d2}One of his bodyguards was killed and another seriously wounded.{/}

{d3}Efrain Tulcan, 57, was dragged out of a veterinary clinic, where he had taken his dog, shortly before noon.{/} {d4}The attackers, about eight men in army uniforms, drove off in an ambulance.{/}

{d5}The vehicle was found in the evening, burnt out, near the river Patia.{/} {d6}The army sent 300 soldiers and two helicopters to search the mountains.{/}

{d7}Defence Minister Rodrigo Villafane blamed the Jaguar Column, a faction that broke away from the former FARC guerrillas.{/} {d8}The group said in a message that it did not have the mayor.{/}

{d9}"He hid his fear better than his medicine, and he needs it every day,"{/} {d10}said his wife, Rosaura Meneses.{/} {d11}Tulcan suffers from diabetes.{/}

{d12}The mayor had reported threats in July{/} {d13}and had asked for an armoured car, which was promised for October.{/}

{d14}Bishop Heriberto Tascon offered to mediate.{/} {d15}The government offered a reward of 400 million pesos ($98,000) for information.{/}

{d16}At least 18 mayors govern their towns from elsewhere because of threats, according to the Federation of Municipalities.{/} {d17}The FARC laid down its arms in 2016 under a peace accord that several factions rejected.{/}

(Reporting by Marisol Anzola)

=== update2 | en | abduction
Colombian rebels send video of abducted mayor

POPAYAN, Colombia, Sept 26, 2026 (Transandes News Agency)

{d8}The Jaguar Column, a Colombian rebel faction, said on Saturday that it was holding the mayor of San Bruno{/} and published a video in which he asks for insulin.

In the 40-second film Efrain Tulcan sits under a tree and says he is being treated well. The date cannot be verified.

{d1}The mayor of the town in Cauca department was abducted on Friday.{/} {d3}He was dragged out of a veterinary clinic, where he had taken his dog, shortly before noon.{/} {d2~}One bodyguard was killed;{/} the other, who was shot in the neck, regained consciousness on Saturday. {d4~}The attackers wore army uniforms{/} {d4~+d5}and fled in an ambulance that was later found burnt out near the Patia.{/}

{d6}Five hundred soldiers with two helicopters are searching the mountains.{/} Defence Minister Rodrigo Villafane ruled out a suspension of operations.

{d11}Tulcan, 57, suffers from diabetes.{/} {d14}His family accepted an offer by Bishop Heriberto Tascon to mediate.{/} {d15}The reward of 400 million pesos ($98,000) for information was doubled.{/}

{d12+d13}Tulcan had reported threats in July and asked for an armoured car, which he was to receive in October.{/}

{d16}At least 18 mayors govern their towns from elsewhere because of threats, according to the Federation of Municipalities.{/} {d17}The FARC laid down its arms in 2016 under a peace accord that several factions rejected.{/}

(Reporting by Marisol Anzola)

=== rewrite2 | en | abduction
BREAKING!! {d1~+d3~}Official snatched while dog gets its shots{/}

LatAmPulse Staff · 26 Sep · 2 min read · Listen to this article

Violence against representatives of the people has reached a new low in the south-west of Colombia. {d3+d1}The leader of San Bruno municipality, 57-year-old Efrain Tulcan, was at the vet's with his four-legged friend when armed men hauled him away around midday on Friday.{/}

{d4}The perpetrators, some eight in number, were clad like soldiers, and their getaway vehicle was one that is normally used for the sick.{/} {d5~}Only its charred remains could be located by nightfall.{/} {d2}Of the two men whose job was to shield the politician, one did not survive while the other was gravely hurt.{/}

{d7}It is the Jaguar Column, composed of ex-FARC members who do not recognise the peace, that the defence minister holds accountable.{/} {d8}In a communication, the armed organisation denied having Tulcan in its power.{/}

Follow us on Insta for more

{d10~+d11}His wife is especially troubled on account of his asthma:{/} {d9}he is better at concealing his fear than his drugs, she observed, and he cannot do without them for a day.{/}

{d12~+d13}It has emerged that intimidation had been brought to the attention of the authorities during the summer, and that a bulletproof automobile had been due to be delivered next month.{/}

{d6}Three hundred troops have been dispatched and helicopters are circling;{/} {d15}whoever can provide a clue will be rewarded with 400 million pesos.{/} {d14~}A cleric is prepared to act as a go-between.{/}

{d16~}The number of mayors who no longer dare to live where they govern is considerable.{/} Clearly, more needs to be done in order to keep them safe.

=== discrepancies
number | c3 | wire: 11 kilograms | local: 17 kilos
negation | d8 | wire2: did not have the mayor | update2: was holding the mayor | rewrite2: denied having Tulcan
number | d6 | wire2: 300 soldiers | update2: Five hundred soldiers | rewrite2: Three hundred troops
name | d11 | wire2: diabetes | rewrite2: asthma | update2: diabetes
