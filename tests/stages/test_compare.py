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
        '"We will rebuild every single house here," said the mayor, Lena Novak.',
        '"We will rebuild every single house here," said Marko Horvat, who heads the fire brigade.',
    ),
    ("attribution", "Police said 14 people were arrested.", "The army said 14 people were arrested."),
    ("role", "Judge Maria Lopez ordered the firm to pay.", "Prosecutor Maria Lopez ordered the company to pay."),
]


@pytest.mark.parametrize(("kind", "a", "b"), CLASHES)
def test_a_differing_value_is_reported_with_its_kind(kind, a, b):
    assert [d.kind for d in told(a, b)] == [kind]


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
