"""Fits the small networks of the aligner: a few from different beginnings, on rows that each weigh as much as told."""

import math
from itertools import pairwise

import numpy as np
import torch

from pipeline.alignment.scoring import REACH, Layer, Network

HIDDEN = 32  # units of both hidden layers
NETWORKS = 5  # that vote
EPOCHS = 20
BATCH = 512
RATE, DECAY, DROPOUT = 3e-3, 1e-2, 0.1
HEAVIEST = 8.0  # times the mean weight that one row may weigh


def fit_network(names: tuple[str, ...], table: np.ndarray, label: np.ndarray, weight: np.ndarray) -> Network:
    """Networks of m rows of features with labels 0 or 1: AdamW, a falling rate, cross-entropy by row weight."""
    torch.set_num_threads(1)
    torch.manual_seed(1)
    mean = np.average(table, axis=0, weights=weight)
    deviation = np.maximum(np.sqrt(np.average((table - mean) ** 2, axis=0, weights=weight)), 1e-3)
    z = torch.tensor(np.clip((table - mean) / deviation, -REACH, REACH), dtype=torch.float32)
    wanted = torch.tensor(label, dtype=torch.float32)
    heavy = capped(weight)
    layers = train(z, wanted, heavy)
    return Network(
        list(names),
        [round(float(x), 5) for x in mean],
        [round(float(x), 5) for x in deviation],
        [[rounded(weights[k].T, bias[k, 0]) for weights, bias in layers] for k in range(NETWORKS)],
    )


def capped(weight: np.ndarray) -> torch.Tensor:
    """Weights of rows as shares of their mean, HEAVIEST at most."""
    return torch.tensor(np.minimum(weight / weight.mean(), HEAVIEST), dtype=torch.float32)


def train(z: torch.Tensor, label: torch.Tensor, weight: torch.Tensor) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Weights (NETWORKS, i, o) and bias (NETWORKS, 1, o) of each layer. The networks see the same batches, each from a
    beginning and with a dropout of its own."""
    sizes = [z.shape[1], HIDDEN, HIDDEN, 1]
    layers = []
    for inside, outside in pairwise(sizes):
        bound = 1 / math.sqrt(inside)
        weights = torch.empty(NETWORKS, inside, outside).uniform_(-bound, bound).requires_grad_()
        bias = torch.empty(NETWORKS, 1, outside).uniform_(-bound, bound).requires_grad_()
        layers.append((weights, bias))
    parameters = [part for layer in layers for part in layer]
    optimiser = torch.optim.AdamW(parameters, lr=RATE, weight_decay=DECAY, fused=True)
    steps = EPOCHS * (len(z) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1 - step / max(1, steps))
    for _ in range(EPOCHS):
        order = torch.randperm(len(z))
        for start in range(0, len(z) - BATCH + 1, BATCH):
            chosen = order[start : start + BATCH]
            rows = z[chosen].expand(NETWORKS, -1, -1)
            for number, (weights, bias) in enumerate(layers):
                if number:
                    rows = torch.nn.functional.silu(rows)
                if number == 1:
                    rows = torch.nn.functional.dropout(rows, DROPOUT)
                rows = torch.baddbmm(bias, rows, weights)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(
                rows[:, :, 0], label[chosen].expand(NETWORKS, -1), weight=weight[chosen], reduction="sum"
            )
            optimiser.zero_grad()
            (loss / BATCH).backward()
            optimiser.step()
            schedule.step()
    return [(weights.detach(), bias.detach()) for weights, bias in layers]


def rounded(weights: torch.Tensor, bias: torch.Tensor) -> Layer:
    return Layer(rounded_rows(weights), [round(x, 4) for x in bias.tolist()])


def rounded_rows(weights: torch.Tensor) -> list[list[float]]:
    return [[round(x, 4) for x in row] for row in weights.tolist()]
