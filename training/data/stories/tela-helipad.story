=== wire | en | ruling
{c1~}Honduras court clears way for extradition of ex-security minister{/}

TEGUCIGALPA, Aug 13, 2025 (Istmo Press) - {c1}The Supreme Court of Honduras on Wednesday approved the extradition of former security minister Wilfredo Amaya Bustillo to the United States,{/} {c2}where he is accused of having let planes with cocaine land on a police airstrip.{/}

{c3}Judge Rosaura Membreno found nine of 12 charges well founded and rejected three on weapons.{/} {c4}Amaya, 57, has three days to appeal to the full bench.{/}

{c5}According to prosecutors in Miami, he was paid $60,000 a flight for 38 landings near Tela between 2014 and 2018.{/} {c6}The money came in coolers marked "shrimp".{/}

{c7}"I fought the narcos and I'm being sent to their lawyers," Amaya told the court.{/} {c8}His counsel, Fausto Zelaya Pineda, said that two of the witnesses were convicted murderers.{/}

{c9}President Aurora Discua said she would not stand in the way.{/} {c10}Opposition leader Marlon Castellon spoke of a political verdict.{/} {c11}Attorney General Nahum Barralaga said that he would seize 14 properties,{/} {c12}among them a hotel with a helipad.{/}

{c13}Trucks with loudspeakers drove through Tela, Amaya's home town, calling for a strike.{/} {c14}U.S. ambassador Francine Delacour thanked the court.{/}

=== rewrite | en | ruling
The Caribbean Ledger
Thursday, 14 August 2025

By Ignatius Pell

{c13~}Loudspeaker trucks crawled through the streets of Tela on Wednesday and told people to stay at home from work.{/} A few shopkeepers did pull down the shutters, for lunch, and raised them again at two. The town on Honduras's north coast has a pier, a banana museum, a lagoon, and, until this week, a favourite son.

{c1}That son is Wilfredo Amaya Bustillo, who used to be in charge of security in the cabinet and may now be flown to the United States. The supreme judges in Tegucigalpa have said yes.{/} {c4~}Not quite the last word: inside five days the 57-year-old can bring the matter before the whole of the court.{/} {c3~}Three of the dozen charges, those to do with arms, did not find favour with Rosaura Membreno, who had to examine the request; the rest did.{/}

What is he supposed to have done? {c2~}There is a strip of beaten earth where the police used to practise. Aircraft came down there laden with cocaine, and nobody heard them.{/} {c5~}The accusers in Miami have counted 38 of them in four years, each worth 16,000 dollars to the minister,{/} {c6}who got it in picnic boxes with the word for shrimp written on the lid.{/} The handwriting, I am told, has been compared. Neighbours recall engines after midnight, dogs, a generator. One, a retired banana checker called Don Cornelio, kept a diary of them beside that of the rainfall, and it may yet travel to Florida as an exhibit.

{c7~}He had fought the traffickers, Amaya replied in the courtroom, and this was his reward.{/} He wore a guayabera and a rosary, and twice asked for the air conditioning to be turned down. {c8}For the defence, Fausto Zelaya Pineda pointed out that a pair of those who testify against him have killed people and been sentenced for it.{/} That is so often the case in such trials that juries in Florida are given a leaflet about it.

{c10}To Marlon Castellon, who leads the opposition, the whole thing smells of politics.{/} {c9}It won't fail because of Aurora Discua, the president let it be known.{/} She could block it, in theory, for reasons of health or of state. No holder of her office has ever done so, and she has a trade mission to Washington in her calendar. {c14~}The court's decision was received gratefully by Francine Delacour, the ambassador.{/}

{c11}Nahum Barralaga, the attorney general, wants fourteen pieces of real estate.{/} {c12~}The pearl is a beach hotel on whose roof one may land.{/} {c15}It has 66 rooms and belongs on paper to Amaya's former secretary.{/} {c16~}Guests were having breakfast when men with tape measures came in.{/} The pancakes, reports a couple from Manitoba, were kept coming throughout.

Forty-odd Hondurans have taken the same flight in the past ten years, some of them mayors, one of them a deputy with a cockfighting arena. None so far had commanded the police. What that does to a force of eighteen thousand, whose older officers all owe him a promotion or a grudge, will be seen in the coming weeks. The barracks at La Ceiba were quiet on Wednesday night, apart from a brass band.

=== radio | en | ruling
RADIO COSTA NORTE, English Service for the Bay Islands
News on the hour

Good evening. {c1~}The highest court has ruled: ex-minister Wilfredo Amaya can be handed over to the Americans.{/} {c4}He's got three days to take it to the full bench.{/} {c3~}Judge Rosaura Membreno threw out what was said about guns, but upheld nine charges.{/}

{c5~}They say in Miami he took sixty thousand dollars for every plane.{/} {c8~}Not on the word of murderers, says Fausto Zelaya, his attorney.{/} {c9~}President Discua won't interfere.{/} {c10~}Marlon Castellon calls it politics.{/}

{c16}At the hotel in Tela, prosecutors walked in at breakfast time to measure the rooms.{/} {c15~}All sixty-six.{/} {c12~}Helipad too, I'd guess.{/} {c11~}It's one of fourteen properties on Nahum Barralaga's list.{/}

{c13~}Meanwhile somebody's trying to get up a strike there, by loudspeaker.{/} Seas moderate. The Utila ferry is running.

=== arabic | ar | ruling
{c1~}هندوراس: المحكمة العليا توافق على تسليم وزير أمن سابق لواشنطن{/}

تيغوسيغالبا – وكالات – 14 آب/أغسطس

{c1}وافقت المحكمة العليا في هندوراس، الأربعاء، على تسليم وزير الأمن السابق ويلفريدو أمايا بوستييو إلى الولايات المتحدة،{/} {c2}حيث يواجه تهمة السماح لطائرات محملة بالكوكايين بالهبوط في مدرج تابع للشرطة.{/}

{c3}واعتبرت القاضية روساورا ميمبرينيو تسعاً من أصل 12 تهمة مستندة إلى أساس، ورفضت ثلاثاً تتعلق بالأسلحة.{/} {c4~}ويحق لأمايا (75 عاماً) الطعن في القرار.{/}

{c5}ويقول الادعاء في ميامي إنه تقاضى 60 ألف دولار عن كل رحلة، وإن 38 طائرة هبطت قرب مدينة تيلا بين عامي 2014 و2018.{/} {c6~}وكانت الأموال تصل إليه في صناديق تبريد.{/}

{c7}وقال أمايا أمام المحكمة: «حاربت تجار المخدرات وها أنا أُرسل إلى محاميهم».{/} {c8~}واعترض محاميه فاوستو سيلايا بينيدا على شهادة مدانين بالقتل.{/}

مواقف

{c9}وأكدت الرئيسة أورورا ديسكوا أنها لن تعرقل التسليم،{/} {c10~}في حين تحدث زعيم المعارضة مارلون كاستييون عن حكم سياسي.{/} {c11}وأعلن النائب العام ناحوم بارالاغا أنه سيصادر 14 عقاراً،{/} {c12}من بينها فندق مزود بمهبط للمروحيات.{/} {c14}وشكرت السفيرة الأمريكية فرانسين ديلاكور المحكمة.{/}

ويُتوقع أن يُنقل الوزير السابق على متن طائرة لإدارة مكافحة المخدرات.

=== blog | en | ruling
Ice

We had a cooler like that, blue with a white lid, and my late husband wrote BAIT on it, so the children wouldn't drink from it. What we found in it, when he had passed, was eleven hundred dollars and a letter. I've never told anyone what was in the letter. The money went on the roof.

{c6~}So I wasn't as astonished as the gentlemen on the television that a man should have had his wages brought in one, under the name of a shellfish.{/} It keeps dry in there. {c5~}Sixty thousand, though, every time something with wings came down in the dark!{/} You'd need the big one, with the wheels.

{c2~}The strip belonged to the police. That's the part I've had to read over.{/} I cleaned for a police family, in Comayagua, when I was a girl. He polished his whistle. At Easter he blew it for us in the yard, just the once, softly, so that we'd know how it went. I try to think what he'd have done if he had heard an engine, and I believe he'd have got out of bed, and his wife would have said, leave it, Beto. And he'd have left it. And there you have the history of the republic.

{c1~}They're letting the gringos have him, if his last card doesn't win.{/} {c7~}He says he was the one who fought those people, and what thanks does he get?{/} It may even be true. One can fight with a person and still eat from his plate; look at any marriage.

{c9~}The lady who wears the sash won't lift a finger.{/} {c10~}The one who'd like to have it off her says it's all cooked up.{/} They always say that, it's a kind of grace before meals. My grandson, who's studying in San Pedro, tells me I mustn't be so cynical, there are institutions. Where, I asked him. He showed me one on his telephone. It had columns.

{c12~}I'd have liked to see that hotel, with the place on top for choppers.{/} {c16~}Fancy sitting there over your eggs when in come the ones with the measuring tape!{/} I'd have asked them to do my kitchen while they were at it. It has been two centimetres short ever since it was built, and no one's ever been able to tell me who has got them.

And the people who worked there, who changed those sheets? Someone carried up the ice. She'll have known the weight of it. I should like to shake her hand, and then I should like to tell her to say nothing to anybody, and to get her roof done.

=== mayor | en | roatan
{h1~}Honduras arrests mayor over ferry fuel scheme{/}

TEGUCIGALPA, Aug 26, 2025 (Istmo Press) - {h1}Police in Honduras on Tuesday arrested the mayor of Puerto Lempira, Odilia Wood Tatum, on a charge of embezzling fuel for the ferries of the Mosquito Coast.{/}

{h2}Attorney General Nahum Barralaga said that 220,000 gallons of diesel paid for by the state had been burned in speedboats between 2021 and 2024.{/} {h3}Receipts were made out for a ferry which sank in 2019, he said.{/}

{h4}Tatum was led out of a baptism in a yellow dress.{/} {h5}"God sees who has the nozzle in his hand," the 49-year-old told reporters.{/} {h6}Her counsel, Fausto Zelaya Pineda, said that she could not read a fuel gauge.{/}

{h7}Judge Rosaura Membreno will decide on Monday whether she may await her trial at home.{/} If convicted, she faces up to 11 years.

{h8}Tatum is the deputy chair of the party of President Aurora Discua, who suspended her by telephone.{/} {h9}Opposition leader Marlon Castellon said that a whole cabinet might run on such diesel.{/} {h10}The United States had financed two of the ferries; ambassador Francine Delacour said that she would like to know where they were.{/}

Wilfredo Amaya Bustillo, who was security minister until 2019, had named Tatum honorary commissioner and given her a pistol with mother-of-pearl grips. It was found in her desk, along with 18 mobile phones. The ministry said that the title carried no salary.

Puerto Lempira, a town of 15,000 on a lagoon, has no road to the rest of the country. A gallon of diesel, which costs 97 lempiras in Tegucigalpa, sells there for 160. Lobster divers, many of whom are in wheelchairs from working too deep, depend on the boats to get to the hospital in La Ceiba.

Some 60 women with candles waited outside the police station. Whether they were for or against her could not be established.

=== mayor2 | en | roatan
MOSKITIA MONITOR
news for those at the end of the road

{h4~}She wore yellow, and there was still holy water on her sleeve.{/} {h1}Odilia Wood Tatum, who governs Puerto Lempira as its mayor, was taken away by the police on Tuesday because diesel intended for our ferries had ended up elsewhere.{/}

{h3}Anybody who lives on the lagoon could have told the attorney general. The "Reina Miskita", for which fuel was receipted month after month, has been on the bottom since 2019.{/} {h2~}According to Nahum Barralaga, 22,000 gallons that the treasury had settled went into fast boats, over three years.{/} He did not say whose. We could tell him that as well, and would rather not.

{h5}Who's holding the nozzle God knows, the 46-year-old called across to us.{/} {h6}Fausto Zelaya Pineda, who has taken on her defence, argues that she has no idea how to read a dial.{/} {h7}It will be up to Rosaura Membreno, the judge, to say next Monday if she is allowed home until the trial.{/}

{h8~}By phone, too, she lost her post as number two in the governing party: Aurora Discua rang up herself.{/} {h9~}Marlon Castellon, from the opposing benches, was reminded of the cabinet's own consumption.{/} {h10~}And Francine Delacour, the ambassador, is looking for a couple of ships her country has paid for.{/} We saw one of them in May. It was a disco.

What now? The deputy mayor, a dentist by the name of Clifton Haylock, has taken over the keys, the seal and the debts. He has promised a boat on Mondays and Fridays, with life vests. The nurse in Cauquira has eleven patients on her list for La Ceiba. One of them, a diver of 24, has been waiting since Lent.

Those of us with long memories will recall how Wilfredo Amaya Bustillo, minister at the time, came to the fair in a helicopter and danced with Dona Odilia to three songs. The pig that was the prize got away.

Notices: outboard motor for sale, 40 hp, little used. Ask for Sister Ivy.

=== dismissed | en | earlier
TEGUCIGALPA, Feb 22, 2017 (Istmo Press) - The Supreme Court of Honduras on Wednesday rejected the extradition of shipowner Teofilo Bodden to the United States, where he was accused of having carried cocaine in loads of lobster.

Judge Rosaura Membreno found that the request named another man's date of birth. Bodden, 68, kissed the bailiff.

According to prosecutors in New York, he had shipped 2.6 tonnes to Jamaica in six voyages. A former cook was to testify that he had seen parcels under the ice.

"I have been confused with my cousin all my life, and this once it did me good," Bodden told reporters.

His counsel, Nahum Barralaga, said the Americans should buy a better typewriter. Prosecutors in Tegucigalpa, for whom Fausto Zelaya Pineda appeared, said they would look into his taxes.

Security Minister Wilfredo Amaya Bustillo, who had presented the arrest as the greatest success of his term, said that the police would go on doing their duty. President Marlon Castellon awarded him a medal the same evening, for the rescue of a bus. Aurora Discua, a deputy for Cortes, asked in Congress how it could be that a state was unable to copy a birthday.

The U.S. embassy's charge d'affaires, Francine Delacour, said the request would be sent again with corrections.

Bodden, the owner of four ships and a chapel, comes from the island of Guanaja, whose English-speaking inhabitants live in houses on stilts. A band of mouth organs welcomed him at the jetty. Nine of his sailors are in prison in Kingston.

Honduras changed its constitution in 2012 so that citizens could be extradited for drug trafficking. Until this week every request that reached a judge had been granted.

=== discrepancies
amount | c5 | wire: $60,000 a flight | arabic: 60 thousand dollars | radio: sixty thousand dollars | rewrite: 16,000 dollars
date | c4 | wire: three days | radio: three days | rewrite: five days
amount | h2 | mayor: 220,000 gallons | mayor2: 22,000 gallons
age | h5 | mayor: 49 | mayor2: 46
age | c4 | wire: 57 | rewrite: 57 | arabic: 75
