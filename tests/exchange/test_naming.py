"""Names of files from words of documents: no way out of the folder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.exchange.naming import languages_in_name, safe_name


@given(st.text())
def test_no_words_lead_out_of_the_folder_or_hide_the_file(words):
    name = safe_name(words)
    assert name
    assert "/" not in name
    assert "\\" not in name
    assert "\x00" not in name
    assert not name.startswith(".")
    assert len(name.encode()) <= 90


@pytest.mark.parametrize("words", ["story_1", "خبر", "a.b-c"])
def test_plain_names_stay_as_they_are(words):
    assert safe_name(words) == words


def test_languages_are_joined_by_a_hyphen():
    assert languages_in_name("ar", "en") == "ar-en"
    assert languages_in_name("../x", "en") == "__x-en"
