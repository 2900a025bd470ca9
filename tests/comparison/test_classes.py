"""What of a closed class a sentence names, and the tables themselves."""

import pytest

from pipeline.comparison.classes import classes, is_converse, mentions
from pipeline.settings import Severity


@pytest.mark.parametrize(
    ("name", "language", "text", "members"),
    [
        ("country", "en", "Two Pakistani technicians and a Turk", ["Pakistan", "Turkey"]),
        ("country", "en", "they polish the swede", []),
        ("country", "ar", "وفنيين من الجنسية الهندية", ["India"]),
        ("city", "ar", "في طائرة متجهة إلى بيروت", ["Beirut"]),
        ("limb", "ar", "جندي مصاب في يده", ["hand"]),
        ("kin", "en", "for his son-in-law", ["son-in-law"]),
        ("office", "ar", "قال رئيس الوزراء إن وزيرة البيئة", ["prime minister", "environment minister"]),
        ("appeal", "ar", "وأكد المصرف أنه لن يستأنف الحكم", ["accepts"]),
        ("appeal", "en", "she will not appeal", ["accepts"]),
        ("plea", "ar", "وقد اعترف بالتهم المنسوبة إليه", ["admitted"]),
        ("country", "fr", "la Belgique", []),
    ],
)
def test_members_are_found_in_their_language(name, language, text, members):
    assert [member for member, *_ in mentions(name, language, text)] == members


def test_a_mention_points_at_its_words():
    text = "He has left for Malaysia."
    [(member, start, end, placed)] = mentions("country", "en", text)
    assert (member, text[start:end], placed) == ("Malaysia", "Malaysia", True)


def test_two_ends_of_one_tie_are_no_contradiction():
    assert is_converse(classes()["kin"], "husband", "wife")
    assert not is_converse(classes()["kin"], "son-in-law", "brother-in-law")


def test_every_class_has_a_kind_with_a_severity_and_no_word_twice():
    for table in classes().values():
        assert hasattr(Severity(), table["kind"])
        assert 0 <= table["least"] <= 1
        every = [word for own in table["members"].values() for word in own]
        assert len(every) == len(set(every))
