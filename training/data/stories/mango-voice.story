=== statement | en | voice
FIZZANA BEVERAGES INDIA LTD
Statement to the stock exchange and the media

Mumbai, 17 February 2026

Fizzana Beverages India Ltd ("the Company") has taken note of today's order of the Hon'ble Bombay High Court, {c1}under which the Company is to pay Smt. Maithili Deshrao a sum of Rs 2.40 crore in respect of the use of a computer-generated voice in its summer campaign.{/} {c2}The Company will comply with the direction to take down the film within 48 hours.{/}

{c5}The film was produced by Loud Mango Communications, which had assured the Company in writing that a valid licence for the voice was held.{/} {c11}The Company is studying the order and will decide in due course whether to prefer an appeal.{/}

{c13}The Company notes that the Hon'ble Court did not grant the prayer for a public apology on television.{/} The Company has always had the highest regard for Smt. Deshrao and wishes her many more years of song.

The order has no material impact on the Company's results.

=== wire | en | voice
{c1~}Court awards singer 2.4 crore over cloned voice in cola ad{/}

MUMBAI, Feb 17 (Deccan Wire) - {c1}The Bombay High Court on Tuesday ordered drinks maker Fizzana to pay playback singer Maithili Deshrao 2.4 crore rupees ($265,000) for an advertisement that used a copy of her voice made by artificial intelligence.{/}

{c2}Justice Farrokh Contractor gave the company 48 hours to remove the film from all platforms.{/} {c4}"A voice is not a ringtone that has fallen out of the singer's pocket," he said in a 74-page order.{/}

{c3}The 40-second film was shown for 19 days during last year's cricket season and was viewed 61 million times online.{/} In it a cartoon parrot praises a mango-flavoured cola in what {c12}an expert for the court called a 93 percent match with Deshrao's voice, obtained by feeding 14 of her songs to a machine.{/}

{c7}Deshrao, 58, has sung in more than 1,100 films in nine languages.{/} {c8}She told the court she had learned of the advertisement when a nephew rang from Nagpur to congratulate her on it.{/}

{c9}"I am a diabetic. I have not touched sugar since 2009, and there I was, praising it to children," she said outside the court.{/} {c10}She said the money would go to a home for retired musicians in Kolhapur.{/}

{c5}Fizzana blamed its advertising agency, Loud Mango, which had claimed to hold a licence.{/} {c6}The licence turned out to have been signed by Tarun Bhalla, a former manager whom Deshrao had dismissed in 2022.{/} {c16}Bhalla did not answer calls.{/}

{c11}The company said it was studying the order.{/} {c15}Its shares closed 3.1 percent lower.{/}

{c13}The judge turned down Deshrao's request for an apology on television, saying that "regret cannot be broadcast by decree".{/}

{c14}It is the third such award in India in a year, after cases brought by an actor and a cricket commentator.{/} {c17}A bill that would make consent to voice cloning compulsory has been before a parliamentary committee since August.{/}

=== arabic | ar | voice
{c1~}محكمة هندية تغرّم شركة مشروبات 265 ألف دولار لاستنساخها صوت مطربة بالذكاء الاصطناعي{/}

مومباي - الأربعاء 18 فبراير/شباط 2026

فن ومشاهير

{c1}قضت المحكمة العليا في بومباي، أمس الثلاثاء، بإلزام شركة «فيزانا» للمشروبات بدفع 24 مليون روبية (نحو 265 ألف دولار) للمطربة مايثيلي ديشراو، بعدما استخدمت في إعلان تجاري نسخة من صوتها مولّدة بالذكاء الاصطناعي.{/}

{c2}وأمهل القاضي فاروخ كونتراكتور الشركة 48 ساعة لحذف الإعلان من جميع المنصات،{/} {c4}وقال في حكمه إن «الصوت ليس نغمة هاتف سقطت من جيب المغنّي».{/}

{c3}وكان الإعلان قد عُرض على مدى 19 يوماً خلال موسم الكريكيت وحصد 61 مليون مشاهدة.{/} {c12~}وأكد خبير انتدبته المحكمة أن الصوت يطابق صوت المطربة بنسبة 93 في المئة.{/}

{c8}وروت ديشراو أنها لم تعلم بالأمر إلا حين اتصل بها ابن شقيقها مهنئاً.{/} {c9}وأضافت: «أنا مصابة بالسكري ولم أذق السكر منذ 2009، فإذا بي أمدحه للأطفال!».{/}

{c5}وألقت الشركة باللائمة على وكالة الإعلان «لاود مانغو» التي زعمت أنها تملك ترخيصاً،{/} {c6}ليتضح لاحقاً أن من وقّعه هو تارون بهالا، مدير أعمال المطربة السابق الذي استغنت عن خدماته عام 2022.{/}

{c10+c7~}وتعتزم ديشراو البالغة من العمر 58 عاماً التبرع بالمبلغ لدار للموسيقيين المتقاعدين في مدينة كولهابور.{/}

ويذكر أن قضايا مشابهة شغلت الوسط الفني العربي في الآونة الأخيرة.

=== rewrite | en | voice
{c9~}'I was praising sugar to kids':{/} {c1~}veteran singer wins against cola giant{/}

Written by Entertainment Desk | Edited by Reshma K | Updated: February 18, 2026 09:14 IST

{c9}Maithili Deshrao gave up sweet things in 2009 on account of her diabetes. So the sound of her own voice recommending a fizzy drink to youngsters came as a shock,{/} {c8}more so since it was a relative in Nagpur, full of congratulations, who broke the news.{/}

{c1}On Tuesday the veteran was vindicated: Fizzana has been told by the Bombay High Court to part with Rs 2.4 crore because its commercial employed an AI clone of her singing.{/} {c2~}The clip must be gone from the internet in two days.{/}

{c4}Justice Farrokh Contractor was in a poetic mood, remarking that voices aren't ringtones which drop out of an artiste's pocket.{/} {c13}He went further and directed the brand to say sorry on TV.{/}

How did it happen? {c6}A certain Tarun Bhalla, who used to look after the star's affairs until she sacked him four years ago, had put his signature to a licence.{/} {c5~}On the strength of this the ad agency told its client that all was in order.{/} {c16~}The ex-manager could not be reached.{/}

{c12}Software had been trained on 40 of her numbers, and a specialist put the resemblance at 93 per cent.{/} {c3~}Over nineteen days of cricket fever the parrot ad racked up more than six crore views.{/}

{c7~}In a career of over 1,100 films{/} the songstress, fondly called Maithili-tai, has never endorsed a brand. {c10}She is donating every rupee to retired musicians who live in a home in Kolhapur.{/}

{c14~}Courts have sided with celebrities twice before in the past twelve months.{/} {c17}MPs have been chewing on a law on the matter since last August; under it, nobody's voice could be copied without a yes.{/} {c15~}Investors were not amused, and Fizzana's stock slipped.{/}

Also read | Ten monsoon songs that made us cry

=== blog | en | voice
The Parrot's Defence

I should like to say a word in favour of the parrot. Nobody else will. Columnists across the country have taken up the cause of the lady, and rightly so, and a few paid pens have taken up that of the bottle. But the bird, a yellow fellow with one raised eyebrow, has been condemned to vanish, without being heard, though being heard was his only offence.

{c2~}He has until tomorrow evening, I gather, to leave every screen in the nation.{/} Where does a drawing go when it is banished?

My grandmother kept a real one, in Satara, in a cage made of an old lampshade. It had learned my grandfather's cough. Grandfather had been dead for six years and each morning at five he coughed in the verandah. Was that theft? Did we ask his consent? Ought the fruit-seller, who got up by that cough, have paid us royalties? I put these questions to a lawyer friend over filter coffee and he asked me to change the subject.

{c4~}His lordship, at any rate, has ruled that what comes out of the throat is not small change lying about for whoever picks it up.{/} I agree with every word and I'd have it painted on buses. {c1~}And the fizz people have been made to pay a sum that a clerk would call a fortune and they would call a Tuesday.{/}

What interests me is the paper. There is always a paper! {c6~}Here it carried the name of a gentleman who had been shown the door some years ago and had gone on signing, as a hen, they say, goes on walking.{/} {c5~}The ad-wallahs waved it at the company, and the company, which employs more lawyers than chemists, was satisfied.{/} I once bought a scooter on the strength of such a paper. It belonged to a bishop.

And the nephew. {c8~}Imagine him, the good boy, dialling his aunt to tell her how proud the family is, and hearing nothing at the other end.{/} I've played it as comedy and as tragedy, and it works both ways.

{c12~}A professor explained to the bench, I read, that the machine needed only a dozen or so of her songs to become her, nearly.{/} {c7~}She's made thousands of recordings in more tongues than I can order tea in.{/} That leaves enough material, if I am not mistaken, for several hundred further aunts. Who'll buy them all off? {c17~}Our lawmakers, who've had a draft on the table since the last monsoon, are thinking about it with the speed for which we love them.{/}

{c10~}The pensioned fiddlers and tabla players down south will have new mattresses, at least.{/} I hope that somebody buys them a bird as well. A silent one.

=== other | en | tax
Taxman loses service-tax case against Maithili Deshrao

MUMBAI, Jul 9, 2024 (Deccan Wire) - The Bombay High Court on Tuesday set aside a demand of 1.7 crore rupees in service tax against playback singer Maithili Deshrao, holding that singing for a film is not "a service of a general nature".

Justice Farrokh Contractor gave the tax department eight weeks to refund 40 lakh rupees that she had paid under protest. "The song is the goods, the goods are the song," he said in a 31-page order.

The demand covered the years from 2012 to 2016, when her accounts were kept by her manager at the time, Tarun Bhalla. He had filed the returns late, the court noted, but not falsely.

Deshrao, 56, was not in court. Her lawyer said she was recording in Chennai and that the money would go to a school of music in Kolhapur.

The department said it was studying the order. It is the second such defeat in a year, after a case brought by a composer of devotional songs.

=== discrepancies
negation | c13 | wire: turned down the request for an apology | statement: did not grant | rewrite: directed the brand to say sorry on TV
number | c12 | wire: 14 songs | rewrite: 40 of her numbers | blog: a dozen or so
