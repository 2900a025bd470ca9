"""The reader that is fitted with gradients, in padded batches, says what the one that reads says."""

import numpy as np
import pytest
import torch
from reader import Net, as_reader, together

from pipeline.alignment.reader import read


def test_the_fitted_net_and_the_reader_made_of_it_say_the_same():
    random = np.random.default_rng(3)
    pieces = [random.normal(size=(size, 12)).astype(np.float32) for size in (5, 80, 1, 9, 64, 3)]
    pieces = [rows / np.linalg.norm(rows, axis=1, keepdims=True) for rows in pieces]
    weights = [random.uniform(0, 9, (len(rows), 2)).astype(np.float32) for rows in pieces]
    torch.manual_seed(1)
    net = Net(12).eval()
    with torch.no_grad():
        fitted = net(together(pieces[:3], weights[:3]), together(pieces[3:], weights[3:]))
    told = read(as_reader(net, "some"), pieces, weights, np.arange(3), np.arange(3, 6))
    assert told == pytest.approx(fitted.numpy(), abs=5e-4)  # weights are written with four decimals
    assert np.ptp(told) > 0.003
