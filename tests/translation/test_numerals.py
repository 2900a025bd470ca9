import pytest

from pipeline.translation.numerals import in_digits


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("نفذت تسعة عشر حكماً خلال ستة عشر عاماً", "نفذت 19 حكماً خلال 16 عاماً"),
        ("ليفقد سبعة عشر ألف موظف عملهم", "ليفقد 17 ألف موظف عملهم"),
        ("فرص عمل لثمانية ملايين شاب", "فرص عمل ل8 ملايين شاب"),
        ("أربعة جنود وثلاثة مزارعين", "4 جنود و3 مزارعين"),
        ("أضرار تقدر بستين مليار دولار", "أضرار تقدر ب60 مليار دولار"),
        ("مئتين وخمسين كيلومتراً", "250 كيلومتراً"),
    ],
)
def test_numbers_in_words_become_digits(words, digits):
    assert in_digits(words, "ar") == digits


@pytest.mark.parametrize(
    "text", ["رجلان في عام واحد", "اليوم الثالث", "رجال الإطفاء الثلاثة", "مليون ونصف المليون", "17 يناير 2026", ""]
)
def test_small_numbers_ordinals_articles_and_digits_stay(text):
    assert in_digits(text, "ar") == text


def test_english_works_alike_and_a_language_without_tables_stays():
    assert in_digits("forty-nine years and three thousand soldiers", "en") == "49 years and 3 thousand soldiers"
    assert in_digits("siebzehn Jahre", "de") == "siebzehn Jahre"
