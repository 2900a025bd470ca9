from hypothesis import given
from hypothesis import strategies as st

from pipeline.determinism import ROWS, STEP, padded, same_shape_batches


@given(st.lists(st.integers(0, 300), max_size=100))
def test_every_row_is_in_one_batch_and_every_batch_has_one_shape(lengths):
    batches = same_shape_batches(lengths)
    assert sorted({row for batch in batches for row in batch}) == list(range(len(lengths)))
    assert sum(len(set(batch)) for batch in batches) == len(lengths)
    for batch in batches:
        assert len(batch) == ROWS
        assert len({padded(lengths[row]) for row in batch}) == 1


@given(st.integers(0, 1000))
def test_a_length_is_padded_to_the_next_step(length):
    assert length <= padded(length) < max(length, 1) + STEP
    assert padded(length) % STEP == 0
