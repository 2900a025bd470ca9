"""Whether a translation kept the numbers of its source."""

import pytest

from pipeline.facts import lost_numbers, numbers_of


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("السبت: 17 يناير 2026", "Saturday: January 17, 2026"),
        ("قال أربعة مصادر إن ٣٦ ألف شخص نزحوا", "Four sources said 36,000 people were displaced"),
        ("في الثالث من كانون الثاني/يناير", "on 3 January"),
        ("نحو 45 في المئة", "around 45 percent"),
        ("مليونا ونصف المليون جرعة", "2.5 million doses"),
        ("محمد السادس", "Mohammed VI"),
        ("ثلاثة أعوام ونصف العام", "three and a half years"),
        ("إحدى المدن الكبرى", "a big city"),
    ],
)
def test_a_faithful_translation_loses_no_number(arabic, english):
    assert lost_numbers(arabic, "ar", english, "en") == []


@pytest.mark.parametrize(
    ("arabic", "english", "lost"),
    [
        ("قتل 14 شخصا", "Many people were killed", ["14"]),
        ("قتل 14 شخصا", "41 people were killed", ["14"]),
        ("في 9 نيسان", "on 9 May", ["month 4"]),
        ("سبعة ملايين نسمة", "seven thousand inhabitants", ["7000000"]),
    ],
)
def test_a_lost_number_is_named(arabic, english, lost):
    assert lost_numbers(arabic, "ar", english, "en") == lost


def test_dates_count_by_their_parts():
    assert numbers_of("3 January 2023 and 62 men", "en") == {"3": 1, "month 1": 1, "2023": 1, "62": 1}
