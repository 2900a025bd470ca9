"""Words, names and numbers as they are counted."""

import numpy as np

from pipeline.alignment.lexicon import background, numbers_in, rarity, read_lexicon
from pipeline.alignment.words import Stemmer, names, words


def test_accents_possessives_and_inflections_do_not_tell_words_apart():
    stem = Stemmer()
    assert words("Chávez’s contacts", stem) == words("Chavez contact", stem)


def test_thousands_separators_do_not_tell_numbers_apart():
    stem = Stemmer()
    assert words("4,000 tonnes", stem) == words("4000 tonnes", stem)


def test_the_first_word_of_a_sentence_is_no_name_unless_another_capitalised_word_follows():
    assert names("Officials met Diosdado Cabello.") == ["diosdado", "cabello"]
    assert names("Elliott Abrams spoke. He left.") == ["elliott", "abrams"]


def test_a_text_all_in_capitals_tells_no_names():
    assert names("THE MINISTER MET DIOSDADO CABELLO.") == []
    assert names("Officials of the UN met Diosdado Cabello.") == ["un", "diosdado", "cabello"]


def test_numbers_in_words_and_digits_are_the_same():
    stem = Stemmer()
    assert numbers_in("four sources", words("four sources", stem)) == numbers_in("4 sources", words("4 sources", stem))


def test_a_word_common_in_news_is_less_rare_than_an_unknown_one():
    counted, stems, pieces = background()
    assert counted > 1_000
    assert len(pieces) > 1_000
    common, unknown = rarity(["said", "zzyzx"], np.array([1, 1]), 10, stems, counted, 200.0)
    assert common < unknown - 2


def test_a_name_written_two_ways_is_closer_by_characters_than_by_words():
    texts = ["Elliot Abrams resigned", "Elliott Abrams resigned", "Rain fell"]
    lexicon = read_lexicon(texts, [t.lower().split() for t in texts], 200.0)
    by_words = (lexicon.words @ lexicon.words.T).toarray()
    by_characters = (lexicon.characters @ lexicon.characters.T).toarray()
    assert by_characters[0, 1] > by_words[0, 1]
    assert by_characters[0, 2] < 0.1
