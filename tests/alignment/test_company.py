"""What the company of two documents says of them."""

import numpy as np
import pytest

from pipeline.alignment.company import COMPANY, chain, company_features, contrary, rival
from pipeline.alignment.tellings import Tellings
from pipeline.alignment.units import take_part
from tests.alignment.folders import folder_of

GOES = np.array([[0.0, 0.9, 0.6, 0.1], [0.9, 0.0, 0.2, 0.0], [0.6, 0.2, 0.0, 0.0], [0.1, 0.0, 0.0, 0.0]])


def test_a_chain_is_as_strong_as_its_weaker_step_and_leads_over_a_third_document():
    assert chain(GOES)[1, 2] == 0.6
    assert chain(GOES)[0, 1] == 0.2
    assert chain(GOES)[2, 3] == 0.1


def test_a_third_document_that_goes_with_one_alone_is_contrary():
    assert contrary(GOES)[0, 3] == pytest.approx(0.9)
    assert contrary(GOES)[3, 0] == 0
    assert contrary(GOES)[0, 1] == pytest.approx(0.6 * 0.8)


def test_a_rival_is_another_than_the_two():
    assert rival(GOES)[0, 1] == 0.6
    assert rival(GOES)[0, 2] == 0.9
    assert rival(GOES)[3, 0] == 0
    assert not rival(GOES[:2, :2]).any()


def features(texts, chance, by_claim):
    """COMPANY of all pairs by name; by_claim: (unit, other document, probability) rows."""
    units = take_part(*folder_of(texts))
    first, second = np.triu_indices(len(units.documents), 1)
    rows = tuple(np.array(column) for column in zip(*by_claim, strict=True))
    nothing = np.zeros((len(first), 0), np.float32)
    tellings = Tellings(first, second, nothing, np.zeros((len(first), 2)), rows, rows)
    table = company_features(units, tellings, np.array(chance))
    assert table.dtype == np.float32
    return {
        (a, b): dict(zip(COMPANY, row, strict=True)) for a, b, row in zip(first, second, table.tolist(), strict=True)
    }


def test_what_two_versions_tell_together_counts_for_a_commentary_on_both():
    texts = {"a": ["One.", "Two."], "b": ["Three.", "Four."], "c": ["Five.", "Six."]}
    # of the third document one sentence is told by the first, the other by the second; these two go together
    by_claim = [(4, 0, 1.0), (5, 1, 1.0)]
    found = features(texts, [0.8, 0.3, 0.3], by_claim)[0, 2]
    assert found["company_covered_most"] == pytest.approx((1 + 0.8) / 2)
    assert found["company_lead_covered_most"] == pytest.approx((1 + 0.8) / 2)
    assert features(texts, [0.01, 0.3, 0.3], by_claim)[0, 2]["company_covered_most"] == pytest.approx(0.5)


def test_two_documents_alone_have_no_company():
    found = features({"a": ["One."], "b": ["Two."]}, [0.7], [(0, 1, 0.4), (1, 0, 0.4)])[0, 1]
    assert found["company_alone"] == pytest.approx(np.log(0.7 / 0.3), abs=1e-4)
    assert found["company_covered_least"] == pytest.approx(0.4)
    for name in ("toward_least", "size_most", "chain", "contrary_most", "rival_most"):
        assert found[f"company_{name}"] == 0
