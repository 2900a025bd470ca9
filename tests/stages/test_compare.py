"""Discrepancies of linked passages: what is reported, and above all what is not."""

import msgspec
import pytest

from pipeline.records import Link, Segment, Source, Story, Translation
from pipeline.settings import Settings
from pipeline.stages.compare import compare


def told(a: str, b: str, language: str = "en", relation: str = "equivalent", settings: Settings | None = None):
    """The discrepancies of two sentences that are linked; `language` is that of the first."""
    sources = [Source("a", "a.txt", "", "utf-8", a), Source("b", "b.txt", "", "utf-8", b)]
    segments = [
        Segment("a#1", "a", 0, len(a), a, "sentence", language=language),
        Segment("b#1", "b", 0, len(b), b, "sentence", language="en"),
    ]
    links = [Link("l1", ["a#1"], ["b#1"], 0.9, relation, {})]
    return compare(sources, segments, links, [], settings or Settings())[0].discrepancies


CLASHES = [
    ("number", "The fire destroyed 350 homes in two days.", "In two days the fire destroyed 530 homes."),
    ("number", "It was the third such attack this month.", "It was the fourth such attack this month."),
    ("number", "The siege lasted for two weeks.", "The siege lasted for three weeks."),
    ("amount", "The fine amounts to €30 million.", "The fine amounts to €13 million."),
    ("percentage", "Turnout was 61.2 percent, the commission said.", "Turnout was 62.1 percent, the commission said."),
    ("age", "Mona Khalil, 29, lost her home.", "Mona Khalil, who is 39, lost her home."),
    ("date", "A hearing is set for 12 May.", "The hearing will be held on 21 May."),
    ("date", "The treaty, signed in 1994, will expire.", "The treaty, which was signed in 1949, will expire."),
    (
        "date",
        "The attack took place on Tuesday near the market.",
        "The attack took place on Wednesday near the market.",
    ),
    ("time", "The quake struck at 3:14 a.m. local time.", "The quake struck at 4:14 a.m. local time."),
    (
        "source_count",
        "Two officials familiar with the talks said a deal was close.",
        "Three officials familiar with the talks said a deal was close.",
    ),
    ("source_count", "4 sources told them of the talks.", "Multiple sources told them of the talks."),
    ("name", "Elliot Abrams said many expect his removal.", "Elliott Abrams indicated that many expect his removal."),
    ("name", "Ahmed Mansour, the union's head, called for calm.", "Ahmed Mansouri, the union's head, called for calm."),
    (
        "place",
        "The injured were brought to a hospital in Tripoli.",
        "The injured were taken to a hospital in Benghazi.",
    ),
    ("place", "The blast happened 12 km north of Mosul.", "The explosion took place 12 km south of Mosul."),
    ("negation", "The company has not paid compensation.", "The company has already paid compensation."),
    ("negation", "Parliament approved the budget narrowly.", "Parliament rejected the budget narrowly."),
    ("negation", "The hostages are still being held, he said.", "The hostages are no longer being held, he said."),
    (
        "negation",
        "The treasurer, Joan Atim, has agreed to testify.",
        "The treasurer, Joan Atim, has refused to give evidence.",
    ),
    ("modality", "Talks may resume on Monday in Doha.", "Talks will resume on Monday in Doha."),
    ("modality", "The two men are suspected of planting the bomb.", "The two men planted the bomb."),
    (
        "attribution",
        "Storm damage closed forty schools in the valley, said the mayor, Lena Novak.",
        "Damage from the storm closed forty schools in the valley, Marko Horvat said.",
    ),
    (
        "attribution",
        '"We will rebuild every single house here," said the mayor, Lena Novak.',
        '"We will rebuild every single house here," said Marko Horvat, who heads the fire brigade.',
    ),
    ("attribution", "Police said 14 people were arrested.", "The army said 14 people were arrested."),
    ("role", "Judge Maria Lopez ordered the firm to pay.", "Prosecutor Maria Lopez ordered the company to pay."),
    ("age", "A helicopter flew a girl of three to hospital.", "A helicopter flew a girl of five to hospital."),
    ("age", "In Lyon, the driver, aged 57, was taken to hospital.", "The driver, 75, was taken to a hospital in Nice."),
    ("age", "The channel was run by a student of 23.", "The channel was run by a student aged 26."),
    ("number", "The blast hit the bus, killing eight people.", "Eleven people died when the blast hit the bus."),
    ("number", "Ferry toll off Aden reaches 52", "At least 38 drown as ferry sinks off Aden"),
    ("number", "Fourteen people were arrested in the capital.", "In the capital eighteen were taken to the cells."),
    ("number", "Two Uzbek diplomats were expelled.", "Three diplomats from Uzbekistan were expelled."),
    ("number", "The firm pledged coffee to five banks.", "The firm pledged coffee to seven financial institutions."),
    ("number", "Two drones with cameras joined the search.", "Three thermal drones joined the search with cameras."),
    ("number", "At least eleven bodies were thrown overboard.", "At least 14 bodies were thrown overboard."),
    ("number", "Buyers must keep at least three metres away.", "Buyers must keep five metres away."),
    ("amount", "He received 74,000 euros and a motor.", "He received 74,000 dollars and a motor."),
    ("date", "Parliament is due to meet on Aug 4.", "Parliament is due to meet on 5 August 2026."),
    ("date", "The mine was seized in June 2025.", "The mine was seized in the summer of 2024."),
    ("date", "The court is to decide on the strike on Thursday.", "The court will decide on the strike on Friday."),
    ("negation", "No one was hurt when the roof fell.", "When the roof fell, nine people were hurt."),
    (
        "negation",
        "The minister denied that a plane had flown over the area.",
        "The minister said a plane had flown over the area twice.",
    ),
    ("negation", "Nobody was hurt.", "A crew member was slightly hurt."),
    (
        "negation",
        "So far none has been found dead on the lagoon.",
        "On the lagoon several have been found dead.",
    ),
    ("negation", "The children's lawyer said they would appeal.", "They have accepted the ruling, their lawyer said."),
    ("negation", "The embassy declined to comment on it.", "The embassy has confirmed that it knew of it."),
    ("negation", "Parliament will hold a closed hearing.", "Parliament will hold the hearing in public."),
    ("negation", "He was released without charge.", "He was charged as an accessory."),
    ("negation", "Tomaily denies the charges.", "Tomaily admitted part of the charges."),
    ("modality", "The group's claim could not be verified.", "The group's claim was confirmed by experts."),
    ("modality", "The captain was being questioned by police.", "Police have arrested the captain."),
    ("place", "A Belgian art dealer is being sought.", "An art dealer from France is being sought."),
    ("place", "He boarded a flight to Dubai.", "He boarded a flight to Beirut."),
    ("place", "The soldier was wounded in the leg.", "The soldier was wounded in the hand."),
    ("role", "Ann Ward, a dentist, spent the night there.", "Ann Ward, a teacher, spent the night there."),
    ("role", "Chief executive Baek Seung-ho apologised.", "Baek Seung-ho, who serves as chairman, apologised."),
    ("name", "Tulcan suffers from diabetes.", "Tulcan suffers from asthma."),
    ("name", "The teacher Peter Novak told reporters so.", "The teacher Pavel Novak told reporters so."),
]


@pytest.mark.parametrize(("kind", "a", "b"), CLASHES)
def test_a_differing_value_is_reported_with_its_kind(kind, a, b):
    assert [d.kind for d in told(a, b)] == [kind]


@pytest.mark.parametrize(
    ("kind", "a", "b"), [row for row in CLASHES if row[0] not in ("name", "role") and "Mosul" not in row[1]]
)
def test_a_headline_in_capitals_differs_as_it_does_in_small_letters(kind, a, b):
    assert [d.kind for d in told(a.upper(), b)] == [kind]
    assert [d.kind for d in told(a.upper(), b.upper())] == [kind]


@pytest.mark.parametrize(("kind", "a", "b"), CLASHES)
def test_the_order_of_the_documents_makes_no_difference(kind, a, b):
    forth, back = told(a, b), told(b, a)
    assert [(d.kind, d.a_says, d.b_says, d.severity) for d in forth] == [
        (d.kind, d.b_says, d.a_says, d.severity) for d in back
    ]


@pytest.mark.parametrize(("kind", "a", "b"), CLASHES)
def test_discrepancies_quote_their_segments(kind, a, b):
    for d in told(a, b):
        if d.kind != "role":
            assert d.a_says in a
            assert d.b_says in b
        assert (d.a, d.b) == ("a#1", "b#1")
        assert 0 <= d.severity <= 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("He was not arrested.", "He was not apprehended."),
        ("About 2,000 people attended.", "More than 1,900 people attended."),
        ("The road is 10 miles long.", "The road is 16 kilometres long."),
        ("He spent two weeks in prison.", "He spent a fortnight in prison."),
        ("At least 40 people died.", "The death toll stands at 43."),
        ("It opened in the 1980s.", "It opened in 1984."),
        ("It happened on Friday evening, January 3.", "It happened on 3 January."),
        ("He refused to answer questions.", "He would not answer questions."),
        ("The bank ruled out a merger.", "The bank said there would be no merger."),
        ("The talks failed to produce a deal.", "The talks did not produce a deal."),
        ("Police arrested 12 people, including three women.", "Twelve people, three of them women, were detained."),
        ("President Hugo Chávez died.", "President Hugo Chavez died."),
        ("Sheikh Ziad al-Jubouri spoke in Ras al-Khaimah.", "Cheikh Ziyad Jabouri spoke in Ras el Khaima."),
        ("It was the 4th visit, and 62 people came.", "People came."),
        ("Losses reached $65 million.", "Losses reached £48 million."),
        ("Cabello's men were told to stay.", "A source said the men were told to stay."),
        ("The Labour Party won.", "The Labor Party won."),
        ("The law is not only harsh but unjust.", "The law is harsh and unjust."),
        ("In May, 19 players signed a letter.", "Nineteen competitors signed a letter in May."),
        ("Three more people have died since the blast.", "The blast killed 37 people."),
        ("Nine drowned, seven of them women and children.", "Nine drowned: two men, four women, three children."),
        ("They had not been paid for five months.", "They had not been paid for nearly half a year."),
        ("The cars are worth $28 million.", "The cars are worth 20 million US dollars."),
        ("They earned 250 rials a month.", "Each of them received 3000 rials."),
        ("A school inspector was jailed for six years.", "A school inspector was first jailed three years ago."),
        ("The sea struck at twenty to ten.", "The sea struck shortly after half past nine."),
        ("21:15 A warning has been issued for the coast.", "A warning has been issued for the coast from 22:00."),
        ("The offer is open until the end of July.", "The offer has been open since February."),
        ("She refused to sign a letter.", "She was given a letter to sign."),
        ("Batteries will be available from April 20.", "Batteries will not be available before April 20."),
        ("He has no longer a trainer.", "His trainer resigned."),
        ("The lender said it would not pay.", "Should the lender pay?"),
        ("The baker lives in the town of Chamchamal.", "The baker lives in the town of Chemchamal."),
        ("Nadir Belkhodja was jailed.", "Nadhir Belkhoudja was jailed."),
        ("The rodents live in South America.", "The rodents live along South American rivers."),
        ("The judge is from Samoa.", "The judge is Samoan."),
        ("The mine was closed, the governor said on Thursday.", "The mine was closed, the governor said on Friday."),
        ("Ann Ward, 34, and Tom Reed, 51, were hurt.", "Tom Reed, 51, and Mia Lund, 29, were hurt."),
        ("Basilia Condo, the wife of a miner, waited.", "Basilia Condo waited for her husband, a miner."),
        ("The boat came from Mauritania.", "The travellers, from Mali and Senegal, came by boat."),
        ("She will go to the sports court in Lausanne.", "She will go to the Court of Arbitration for Sport."),
        ("Beirut has not replied to the request.", "Nicosia's request has not been replied to."),
        ("The bank will not appeal.", "The bank has accepted the ruling."),
        ("Nobody was hurt, said the mayor.", "No one's been hurt."),
    ],
)
def test_what_agrees_or_is_lacking_is_not_reported(a, b):
    assert told(a, b) == []


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        (
            "number",
            "انهار البنك فضاعت مدخرات نحو 36 ألف مودع.",
            "Roughly 63,000 savers lost their money when the bank failed.",
        ),
        ("age", "روت الناجية نور حليمة (٤٣ عاماً) ما حدث.", "Nur Halimah, 34, told what happened."),
        ("date", "وهي مدرجة على القائمة منذ يوليو 2024.", "The tanker has been on the list since June 2024."),
        (
            "time",
            "وانقطع التيار الساعة الواحدة والدقيقة السابعة والعشرين بعد الظهر.",
            "The lights went out at 1:17 p.m.",
        ),
        ("source_count", "وذكرت أن أربعة مصادر أبلغتها بذلك.", "According to multiple sources, this was so."),
        ("age", "ونقلت طفلة في الثالثة من عمرها إلى المستشفى.", "A girl of five was taken to hospital."),
        ("place", "وغادر مساعده الخاص إلى سنغافورة.", "His special assistant has left for Malaysia."),
        ("place", "أما الخامس فهو تاجر تحف فرنسي.", "The fifth is a Belgian art dealer."),
        ("negation", "وقد اعترف بالتهم المنسوبة إليه.", "He denies wrongdoing."),
        ("number", "وتلقى بطاقة حمراء في الدقيقة 67.", "He was sent off in the 57th minute."),
    ],
)
def test_arabic_originals_are_compared_without_a_translation(kind, a, b):
    assert [d.kind for d in told(a, b, "ar")] == [kind]


def test_a_denial_is_read_from_a_translation_that_is_not_suspect_and_whose_source_denies_too():
    arabic, english = "لم توقع المسودة.", "The draft was eventually signed."
    sources = [Source("a", "a.txt", "", "utf-8", arabic), Source("b", "b.txt", "", "utf-8", english)]

    def kinds(flags: list[str], arabic: str = arabic) -> list[str]:
        translation = Translation("The draft was never signed.", "m", 0.8, flags)
        segments = [
            Segment("a#1", "a", 0, len(arabic), arabic, "sentence", language="ar", translation=translation),
            Segment("b#1", "b", 0, len(english), english, "sentence", language="en"),
        ]
        links = compare(sources, segments, [Link("l1", ["a#1"], ["b#1"], 0.9, "equivalent", {})], [], Settings())
        return [d.kind for d in links[0].discrepancies]

    assert kinds([]) == ["negation"]
    assert kinds(["suspect"]) == []
    assert kinds([], "وقعت المسودة أخيرا") == []


def documents(texts: dict[str, list[tuple[str, str]]]) -> tuple[list[Source], list[Segment]]:
    sources, segments = [], []
    for name, parts in texts.items():
        at, whole = 0, "\n".join(text for text, _ in parts)
        for i, (text, kind) in enumerate(parts, 1):
            segments.append(Segment(f"{name}#{i}", name, at, at + len(text), text, kind, language="en"))
            at += len(text) + 1
        sources.append(Source(name, f"{name}.txt", "", "utf-8", whole))
    return sources, segments


def test_a_day_put_into_two_years_is_found_across_a_story():
    sources, segments = documents(
        {
            "page": [
                ("Saturday, 17 January 2026", "furniture"),
                ("Officials had been in contact with the minister for months.", "sentence"),
                ("His forces keep their influence despite the operation of January 3rd.", "sentence"),
            ],
            "rewrite": [
                ("Talks with the minister took place months before the January 3, 2023, operation.", "sentence")
            ],
        }
    )
    links = [Link("l1", ["page#2"], ["rewrite#1"], 0.9, "equivalent", {})]
    story = Story("s1", "", ["page", "rewrite"], [])
    (found,) = compare(sources, segments, links, [story], Settings())[0].discrepancies
    assert (found.kind, found.a, found.b) == ("date", "page#3", "rewrite#1")
    assert (found.a_means, found.b_means) == ("2026-01-03", "2023-01-03")
    assert compare(sources, segments, links, [], Settings())[0].discrepancies == []


def test_a_value_told_in_the_next_sentence_is_not_missing():
    sources, segments = documents(
        {
            "a": [("Police arrested 14 people in the city.", "sentence")],
            "b": [
                ("Police arrested 40 people in all.", "sentence"),
                ("In the city they arrested 14 people.", "sentence"),
            ],
        }
    )
    links = [Link("l1", ["a#1"], ["b#1"], 0.9, "equivalent", {})]
    assert compare(sources, segments, links, [], Settings())[0].discrepancies == []


def test_two_documents_tell_a_discrepancy_once():
    sources, segments = documents(
        {
            "a": [("Ministry evacuates 14 villages", "title"), ("The ministry evacuated 14 villages.", "sentence")],
            "b": [("The ministry evacuated 41 villages.", "sentence")],
        }
    )
    links = [
        Link("l1", ["a#2"], ["b#1"], 0.9, "equivalent", {}),
        Link("l2", ["a#1"], ["b#1"], 0.8, "equivalent", {}),
    ]
    compared = compare(sources, segments, links, [], Settings())
    assert [len(link.discrepancies) for link in compared] == [1, 0]


def test_links_keep_their_order_and_everything_else():
    sources, segments = documents({"a": [("Nothing to see.", "sentence")], "b": [("Nothing here.", "sentence")]})
    links = [Link("l1", ["a#1"], ["b#1"], 0.9, "equivalent", {"cosine": 0.8})]
    assert compare(sources, segments, links, [], Settings()) == links


def test_a_stricter_setting_reports_less():
    a, b = "The siege lasted for two weeks.", "The siege lasted for three weeks."
    settings = Settings()
    strict = msgspec.structs.replace(
        settings,
        comparison=msgspec.structs.replace(settings.comparison, same_unit=0.0, same_words=0.1, min_evidence=1.0),
    )
    assert told(a, b)
    assert told(a, b, settings=strict) == []


def test_the_date_in_a_dateline_is_none_of_the_claims():
    first = "SAL, Cape Verde, March 9, 2026 (Eastlight News) - A man hijacked a plane and forced it to land."
    second = "SAL, Cape Verde, March 10, 2026 (Eastlight News) - A man hijacked a plane and forced it to land."
    assert told(first, second) == []
