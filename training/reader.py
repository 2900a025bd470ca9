"""Fits the aligner's second reader (pipeline/alignment/reader.py) on weighted pairs of passages."""

import numpy as np
import torch
from network import capped, rounded, rounded_rows
from torch import nn

from pipeline.alignment.reader import LONGEST, RARITY, SHARPNESS, STILL, Reader

WIDTH, HIDDEN = 96, 64
EPOCHS = 4
BATCH, POOL = 96, 32  # pairs a step; steps whose pairs are put in order of length together
RATE, DECAY = 1e-3, 0.03
DROPOUT_PROJECTED, DROPOUT_INNER, DROPOUT_OUTER = 0.1, 0.2, 0.1


class Net(nn.Module):
    """The reader with its gradients; padded pieces are masked."""

    def __init__(self, size: int):
        super().__init__()
        self.project = nn.Linear(size, WIDTH, bias=False)
        nn.init.orthogonal_(self.project.weight, gain=2.0)
        self.inner = nn.Linear(3 * WIDTH + 4, HIDDEN)
        self.weight = nn.Linear(3 * WIDTH + 4, 1)
        self.outer = nn.ModuleList([nn.Linear(2 * HIDDEN, HIDDEN), nn.Linear(HIDDEN, 1)])

    def compared(self, mine, theirs, similar, rare, own, other):
        similar = similar.masked_fill(~other[:, None, :], -1e4)
        best = similar.max(-1, keepdim=True).values
        attention = torch.softmax(SHARPNESS * similar, -1)
        soft = (attention * similar).sum(-1, keepdim=True)
        match = attention @ theirs
        rows = torch.cat([mine, mine * match, (mine - match).abs(), best, soft, rare], -1)
        said = nn.functional.dropout(nn.functional.silu(self.inner(rows)), DROPOUT_INNER, self.training)
        counts = nn.functional.softplus(self.weight(rows)) * own[..., None]
        return (said * counts).sum(1) / (counts.sum(1) + STILL)

    def forward(self, a, b):
        (one, rare_a, own_a), (other, rare_b, own_b) = a, b
        similar = one @ other.transpose(1, 2)
        mine, theirs = (
            nn.functional.dropout(self.project(side), DROPOUT_PROJECTED, self.training) for side in (one, other)
        )
        u = self.compared(mine, theirs, similar, rare_a, own_a, own_b)
        v = self.compared(theirs, mine, similar.transpose(1, 2), rare_b, own_b, own_a)
        hidden = self.outer[0](torch.cat([u + v, (u - v).abs()], -1))
        return self.outer[1](nn.functional.dropout(nn.functional.silu(hidden), DROPOUT_OUTER, self.training))[:, 0]


Padded = tuple[torch.Tensor, torch.Tensor, torch.Tensor]


def together(pieces: list[np.ndarray], weights: list[np.ndarray]) -> Padded:
    """n passages as one: their vectors (n, t, d), rarities (n, t, 2), and which of the t are word pieces of theirs."""
    sizes = np.array([min(len(p), LONGEST) for p in pieces])
    vectors = np.zeros((len(pieces), max(1, sizes.max()), pieces[0].shape[1]), np.float32)
    rare = np.zeros((*vectors.shape[:2], 2), np.float32)
    for place, size in enumerate(sizes.tolist()):
        vectors[place, :size] = pieces[place][:size]
        rare[place, :size] = weights[place][:size] / RARITY
    own = np.arange(vectors.shape[1]) < sizes[:, None]
    return torch.from_numpy(vectors), torch.from_numpy(rare), torch.from_numpy(own)


def fit_reader(
    pieces: list[np.ndarray],
    weights: list[np.ndarray],
    first: np.ndarray,
    second: np.ndarray,
    label: np.ndarray,
    weight: np.ndarray,
    encoder: str,
) -> Reader:
    """A reader of m pairs of rows of `pieces` and `weights`, made by `encoder`, with labels 0 or 1: AdamW, a falling
    rate, cross-entropy by the weight of the pair."""
    torch.set_num_threads(1)
    torch.manual_seed(1)
    random = np.random.default_rng(1)
    sizes = np.array([min(len(p), LONGEST) for p in pieces])
    net = Net(pieces[0].shape[1])
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * (len(first) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min(1, (step + 1) / 200) * (1 - step / steps))
    wanted = torch.tensor(label, dtype=torch.float32)
    heavy = capped(weight)

    def padded(rows: np.ndarray) -> Padded:
        return together([pieces[i] for i in rows.tolist()], [weights[i] for i in rows.tolist()])

    for _ in range(EPOCHS):
        order = random.permutation(len(first))
        for start in range(0, len(order), BATCH * POOL):
            pool = order[start : start + BATCH * POOL]
            pool = pool[np.argsort(sizes[first[pool]] + sizes[second[pool]], kind="stable")]
            batches = [pool[at : at + BATCH] for at in range(0, len(pool) - BATCH + 1, BATCH)]
            for number in random.permutation(len(batches)):
                chosen = batches[number]
                said = net(padded(first[chosen]), padded(second[chosen]))
                loss = nn.functional.binary_cross_entropy_with_logits(said, wanted[chosen], weight=heavy[chosen])
                optimiser.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(net.parameters(), 1.0)
                optimiser.step()
                schedule.step()
    return as_reader(net, encoder)


def as_reader(net: Net, encoder: str) -> Reader:
    inner, weight, *outer = (rounded(x.weight, x.bias) for x in (net.inner, net.weight, *net.outer))
    return Reader(encoder, rounded_rows(net.project.weight), inner, weight, outer)
