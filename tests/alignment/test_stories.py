"""Documents joined into stories."""

import numpy as np

from pipeline.alignment.stories import join_stories, opinionated, settled, verdict
from pipeline.alignment.tellings import best_partners, lead_matches
from pipeline.alignment.units import take_part
from tests.alignment.folders import folder_of


def joined(probabilities, documents):
    first, second = np.triu_indices(documents, 1)
    return join_stories(documents, first, second, np.array(probabilities))


def test_documents_join_where_most_of_their_pairs_say_so():
    assert joined([0.9, 0.4, 0.05, 0.8, 0.05, 0.05], 4) == [0, 0, 0, 1]


def test_a_document_is_not_dragged_in_by_one_of_two():
    assert joined([0.95, 0.7, 0.02], 3) == [0, 0, 1]


def test_nothing_joins_below_even_odds():
    assert joined([0.49], 2) == [0, 1]


def test_one_who_speaks_to_the_reader_is_opinionated_and_a_quoted_one_is_not():
    assert opinionated(["I would not bet on it. Would you?"]) > 5
    assert opinionated(["“I would not bet on it,” the minister said on Monday after the vote."]) == 0


def test_documents_of_other_years_that_share_names_are_of_another_time():
    base = {"names_most": 0.5, "words": 0.3, "years_apart": 2.0, "days_far": 0.0}
    assert verdict(False, base, False) == "other_time"
    assert verdict(False, base | {"years_apart": 0.0}, False) == "other_event"
    assert verdict(False, {"names_most": 0.0, "words": 0.0, "years_apart": 2.0, "days_far": 0.0}, False) == "unrelated"
    assert verdict(True, base, False) == "same_story"
    assert verdict(True, base, True) == "commentary"


def test_what_the_rest_of_a_story_says_settles_a_weak_pair():
    odds = np.zeros((4, 4))
    for a, b, chance in ((0, 1, 0.9), (0, 2, 0.9), (1, 2, 0.2), (0, 3, 0.1), (1, 3, 0.1), (2, 3, 0.1)):
        odds[a, b] = odds[b, a] = chance
    found = settled(odds, [0, 0, 0, 1])
    assert 0.2 < found[1, 2] < found[0, 1] < 0.9
    assert np.array_equal(found, found.T)
    assert np.array_equal(found[3], odds[3])


def test_two_documents_alone_keep_their_probability():
    odds = np.array([[0.0, 0.7], [0.7, 0.0]])
    assert np.allclose(settled(odds, [0, 0])[0, 1], 0.7)


def test_how_well_the_first_sentences_of_a_document_are_told_in_another():
    units = take_part(*folder_of({"a": ["One.", "Two.", "Three.", "Four."], "b": ["Five.", "Six."]}))
    first, second, chance = np.array([0, 0, 2, 3]), np.array([4, 5, 5, 4]), np.array([0.3, 0.9, 0.6, 1.0])
    found = lead_matches(units, best_partners(units, first, second, chance), chance)
    assert np.allclose(found, [[0, (0.9 + 0 + 0.6) / 3], [(1.0 + 0.9) / 2, 0]])
