=== flash | en | escape
{c1~+c2~}Honduran inmates escape from prison, two guards dead{/}

TEGUCIGALPA, May 24 (Isthmus Wire) - {c1}At least 60 inmates escaped from Honduras' maximum security prison at Talanga early on Sunday,{/} {c3}the security ministry said.{/}

{c2}Two guards were killed.{/} {c4}The inmates fled through a tunnel, it said.{/}

{c5}The president has called an emergency meeting.{/}

=== wire | en | escape
{c1~}Forty-three inmates walk out of Honduran prison{/} {c6~}in police uniforms{/}

TALANGA, Honduras, May 24, 2026 (Isthmus Wire) - {c1}Forty-three inmates escaped from Honduras' maximum security prison at Talanga before dawn on Sunday,{/} {c6}most of them by walking out of the front gate in police uniforms,{/} {c3}Security Minister Renán Oquelí said.{/}

{c2}One guard was killed{/} and two were injured.

{c4}The ministry had first spoken of a tunnel. "There was no tunnel," Oquelí told a news conference. "They used the door."{/}

{c7}The escape began at 3:15 a.m. when the power failed and the cameras went dark, the minister said.{/} {c8}Two buses painted like police vehicles were waiting outside.{/}

{c9}Among the fugitives is Wilmer "El Notario" Cárcamo, a leader of the Los Olanchitos gang who was serving 90 years for the killing of seven lawyers.{/}

{c10}Honduras declared a state of emergency in four departments and closed the border with Nicaragua.{/} {c11}Some 3,500 soldiers and police are taking part in the hunt.{/}

{c12}By evening, nine inmates had been recaptured,{/} {c30}six of them at a petrol station where they tried to pay with a gold tooth.{/}

{c13}The prison's director, Colonel Óscar Zúniga Mejía, was suspended.{/} {c14}He told a radio station that he had warned the ministry in writing in March of a planned escape.{/} {c15}Oquelí said no such letter had arrived.{/}

{c16}"I thought it was a shift change. They even said good morning," said Reina Isabel Funes, who sells tortillas opposite the gate.{/}

{c17}The prison holds 2,100 inmates in buildings made for 1,200.{/} {c18}It was opened in 2017 and was placed under military command in 2023.{/}

{c19}In 2024, 11 inmates escaped from the prison of Támara in a rubbish truck.{/} {c20}Its deputy director, Major Nelson Paguada, is awaiting trial on a charge of taking 400,000 lempiras from the gang.{/}

=== wrap | en | escape
{c9~}Gang leader still at large after Honduran jailbreak,{/} {c21~}minister offers to quit{/}

By Suyapa Lanza

TEGUCIGALPA, May 25, 2026 (Isthmus Wire) - {c21}Honduran Security Minister Renán Oquelí offered his resignation on Monday{/} {c1~}over the escape of 43 inmates from the country's most secure prison.{/}

{c22}The president did not accept it, his office said.{/}

{c12}Nineteen inmates had been recaptured by Monday evening,{/} {c23}and three had been shot dead in a coffee plantation near Guaimaca.{/} {c9}Wilmer "El Notario" Cárcamo, a leader of the Los Olanchitos gang who was serving 90 years for the killing of seven lawyers, was still at large.{/}

{c14~}A letter in which the prison's director warned of a planned escape was published on Monday by the newspaper El Pinar.{/} {c24}It bears a stamp of the ministry dated March 17.{/} {c15+c31}Oquelí, who had denied that it had arrived, said it had been mislaid by an adviser.{/}

{c25}The police uniforms came from a tailor in Comayagüela who had an official contract, the prosecution said.{/} {c26}He told investigators that he had been shown a purchase order.{/}

{c2}The guard who was killed was Marlon Sevilla, 26.{/} {c27}He was to have been married in June.{/}

{c6}Most of the inmates walked out of the front gate at Talanga in police uniforms before dawn on Sunday.{/} {c7~}The power had failed at 3:15 a.m.{/} {c8}Two buses painted like police vehicles were waiting outside.{/} One of them was found on Monday, burnt out, on the road to Juticalpa.

{c10~}A state of emergency is in force in four departments.{/} {c11}Some 5,000 soldiers and police are taking part in the hunt.{/}

{c17}The prison holds 2,100 inmates in buildings made for 1,200.{/} {c18}It was opened in 2017 and was placed under military command in 2023.{/}

{c19}In 2024, 11 inmates escaped from the prison of Támara in a rubbish truck.{/} {c20}Its deputy director, Major Nelson Paguada, is awaiting trial on a charge of taking 400,000 lempiras from the gang.{/}

=== liveblog | en | escape
LIVE: {c1~}Manhunt in Honduras after mass jailbreak{/}

Follow along with Pilar Amaya and the Central America desk
Newest first ▾ Oldest first ▴ | 3,118 reading now

SUN 20:44 That's it for today. {c9~}Still no sign of El Notario.{/} {c12}Nine of his fellow inmates are back behind bars.{/} Good night and lock your doors.

SUN 18:09 {c13}Director out: Colonel Zúniga Mejía has been suspended.{/}
He isn't going quietly. {c14}He tells Radio Catracha that he wrote to the ministry two months ago to warn that something was being planned.{/} {c15~}Ministry: what letter?{/}

SUN 15:30 {c10}State of emergency for four departments. The crossing points to El Salvador are shut.{/}

SUN 13:55 Best detail of the day, if it weren't so grim: {c30}six of them are caught at a filling station, having offered a gold tooth for a full tank.{/}

SUN 12:20 Press conference. {c4}Oquelí: "There was no tunnel. They used the door."{/} {c1}The number of escaped is 43, he says, not 60 as stated this morning.{/} {c2}One guard is dead. A second man given as dead is alive and being operated on.{/}

SUN 11:47 {c16~}A tortilla seller across the road says that she took them for the morning shift.{/} {c6~}According to her they were in uniform.{/} We've asked the police about this.

SUN 09:05 {c7~}Neighbours report a blackout a little after three.{/} Others say the lights go out there every night.

SUN 07:31 {c5}Emergency meeting in the presidential palace.{/}

SUN 06:58 {c1}More than 60 prisoners have fled the jail at Talanga,{/} {c4}by way of a tunnel,{/} {c3~}we hear from the security ministry.{/} {c2~}Guards have lost their lives.{/}

=== rewrite | en | escape
Posted by admin in Latin America, Security, Uncategorized

In what has been characterized as a humiliating episode for the authorities, {c1}a group of 43 detainees succeeded in absconding from a high-security penitentiary in Talanga during the small hours of Sunday.{/} {c6~+c4~}Rather than tunnelling, the majority are understood to have exited by the principal entrance, attired as law enforcement personnel.{/}

{c7}An interruption of the electricity supply at a quarter past four had rendered surveillance equipment inoperative.{/} {c8}A pair of coaches, disguised in police colours, stood ready to transport them.{/}

{c25~}As for the garments, they appear to have been manufactured by an authorized supplier,{/} {c26~}who contends that the paperwork submitted to him was in order.{/}

{c2}A 26-year-old prison officer, Marlon Sevilla, perished in the course of the events,{/} {c27~}shortly before his wedding.{/} {c23}Subsequently, three of the absconders were fatally shot among coffee bushes in the Guaimaca area.{/} {c12}As of Monday, 19 had been returned to custody.{/} {c9}However, Wilmer Cárcamo, alias "The Lawyer", whose sentence of 90 years relates to the slaying of seven attorneys, continues to evade capture{/} {c11~}notwithstanding a deployment comprising thousands of troops and police.{/}

{c21+c22}Security Minister Oqueli tendered his resignation, which the head of state declined.{/} {c14~+c24~}His position had become precarious upon the emergence of a letter, duly stamped by his own department in March, wherein the chief of the facility alerted it to the plot.{/} {c31}An adviser has been blamed for losing it.{/}

{c17~}Overcrowding has long been a matter of concern at the institution, the population of which approaches double the intended figure.{/} {c18}It commenced operations in 2017, the armed forces having assumed control in 2023.{/} {c19~}Neither is the incident without precedent: two years ago, 11 inmates made their getaway amid garbage from another jail.{/}

Going forward, observers agree that security will remain a key challenge. Only time will tell.

Filed under: gangs, prisons. Leave a reply

=== other | en | tamara
Honduran prison officer goes on trial over rubbish truck escape

TEGUCIGALPA, August 10, 2026 (Isthmus Wire) - The former deputy director of a Honduran prison went on trial on Monday, accused of helping inmates to escape in a rubbish truck.

Prosecutors say that Major Nelson Paguada let the truck out of the prison of Támara unchecked before dawn on a Sunday in 2024. One guard was injured. Paguada, 44, pleaded not guilty.

"There was no money. They used my signature," he told the court. He said that he had warned the security ministry in writing of a planned escape. The ministry said no such letter had arrived.

Security Minister Renán Oquelí is to appear as a witness on Thursday. He had first spoken of a hole in the fence.

The driver of the truck said he thought that it was a routine collection. "They even said good morning," he said of the guards.

Nine inmates were recaptured within a week, four of them at a bus station. Two, among them a leader of the Los Olanchitos gang, are still at large.

Támara holds 4,200 inmates in buildings made for 2,500. It was placed under military command in 2023.

Paguada faces up to 15 years. The trial is being held in a gymnasium under the protection of some 300 soldiers, as the country is still under a state of emergency after the jailbreak at Talanga in May.

=== discrepancies
number | c1 | flash: At least 60 inmates | liveblog: More than 60 prisoners | wire: Forty-three inmates
number | c2 | flash: Two guards | wire: One guard was killed
negation | c4 | flash: fled through a tunnel | wire: There was no tunnel
place | c10 | wire: the border with Nicaragua | liveblog: crossing points to El Salvador
time | c7 | wire: 3:15 a.m. | rewrite: quarter past four
number | c12 | wire: nine inmates | wrap: Nineteen inmates | rewrite: 19 had been returned
number | c11 | wire: Some 3,500 soldiers and police | wrap: Some 5,000 soldiers and police
name | c9 | wire: El Notario | rewrite: The Lawyer
