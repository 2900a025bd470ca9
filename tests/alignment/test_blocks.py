from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.alignment.blocks import blocks_of


def test_the_first_pairs_win_and_the_rest_are_told():
    assert blocks_of([1, 1, 1, 1], [(0, 1), (1, 2), (2, 3)], 2) == ([[0, 1], [2, 3]], [1])


def test_things_in_no_pair_are_in_no_block():
    assert blocks_of([1, 1, 1], [(0, 2)], 9) == ([[0, 2]], [])


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=40), st.integers(1, 8))
def test_no_block_is_too_large_and_every_pair_is_together_or_refused(pairs, most):
    sizes = [1 + n % 3 for n in range(12)]
    blocks, refused = blocks_of(sizes, pairs, most)
    assert all(sum(sizes[thing] for thing in block) <= most for block in blocks)
    place = {thing: i for i, block in enumerate(blocks) for thing in block}
    for number, (a, b) in enumerate(pairs):
        together = a == b or (a in place and place[a] == place.get(b))
        assert together or number in refused
