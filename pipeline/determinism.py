"""What makes a model's result depend on the text alone: one thread, and batches of one shape.

The neighbours in a padded batch, the number of rows and the number of threads change the last digits of what a matrix
product gives. With the rows and the padded length of every batch fixed, a row's result is the same to the bit wherever
it stands and whatever stands beside it. So a result can be kept and used again beside other neighbours, and how a
batch of folders is spread over processes changes nothing.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")

ROWS = 8  # rows of every batch; more gains little on a processor, and half-empty batches cost more
STEP = 16  # the padded length of a batch is a multiple of this many tokens


def padded(length: int) -> int:
    """The tokens a row of `length` tokens is padded to."""
    return max(1, -(-length // STEP)) * STEP


def same_shape_batches(lengths: Sequence[int]) -> list[list[int]]:
    """Batches of exactly ROWS row numbers, all of one padded length, longest first; a last one repeats its last row.

    `lengths` holds the tokens of each row. Every row is in one batch, and only a repeated row stands in one twice.
    """
    by_length: dict[int, list[int]] = {}
    for row, length in enumerate(lengths):
        by_length.setdefault(padded(length), []).append(row)
    batches = []
    for length in sorted(by_length, reverse=True):
        rows = by_length[length]
        for start in range(0, len(rows), ROWS):
            batch = rows[start : start + ROWS]
            batches.append(batch + batch[-1:] * (ROWS - len(batch)))
    return batches


def single_thread() -> None:
    """Let torch work with one thread: with more, results differ in the last digits from those of one."""
    import torch

    torch.set_num_threads(1)


def one_blas_thread() -> AbstractContextManager[Any]:
    """numpy's matrix products with one thread: the same digits on every machine; several gain nothing on matrices of
    our size, and where the cores are busy they wait for each other most of the time."""
    from threadpoolctl import threadpool_limits

    return threadpool_limits(1, "blas")


def worker_threads() -> int:
    """Batches that are worked on at the same time, each with one thread: the cores, or one where OMP_NUM_THREADS says
    so, as it does in the workers of a batch of folders."""
    if os.environ.get("OMP_NUM_THREADS") == "1":
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(work: Callable[[Given], Made], batches: Sequence[Given]) -> Iterator[tuple[Given, Made]]:
    """Each batch with what `work` makes of it, in order, on as many threads as there are cores."""
    from concurrent.futures import ThreadPoolExecutor

    threads = min(worker_threads(), len(batches))
    if threads < 2:
        yield from ((batch, work(batch)) for batch in batches)
        return
    with ThreadPoolExecutor(threads) as pool:
        yield from zip(batches, pool.map(work, batches), strict=True)
