"""A worker process: an order and then jobs come in on standard input, a row a job goes out, one JSON a line."""

import os
import queue
import signal
import sys
import threading
from typing import BinaryIO

import msgspec

from pipeline.batch.jobs import Job, Order


def read_lines(source: BinaryIO, lines: "queue.SimpleQueue[bytes | None]", busy: threading.Event) -> None:
    """Hand on each line; at the end of input, end the process: at once if it is at work, since nobody waits for it."""
    for line in source:
        lines.put(line)
    if busy.is_set():
        os._exit(1)
    lines.put(None)


def main() -> None:
    # The parent decides what Ctrl-C means for the batch.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A library that prints must not get in between the rows.
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
    busy = threading.Event()
    busy.set()
    threading.Thread(target=read_lines, args=(sys.stdin.buffer, lines, busy), daemon=True).start()

    from pipeline.batch.work import Worker
    from pipeline.telling import show_messages

    show_messages()

    first = lines.get()
    if first is None:
        return
    worker = Worker(msgspec.json.decode(first, type=Order))
    busy.clear()
    while (line := lines.get()) is not None:
        busy.set()
        row = worker.do(msgspec.json.decode(line, type=Job))
        answers.write(msgspec.json.encode(row) + b"\n")
        busy.clear()


if __name__ == "__main__":
    main()
