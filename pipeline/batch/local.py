"""The local engine: worker processes on this machine, each with one thread and its own models."""

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Generator

import msgspec

from pipeline.batch.jobs import Job, Order, Row

# One thread each: the cores are shared out by processes, and results then do not depend on how many there are.
POOLS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMEXPR_NUM_THREADS", "RAYON_NUM_THREADS")
ONE_THREAD = dict.fromkeys(POOLS, "1")
COMMAND = (sys.executable, "-P", "-m", "pipeline.batch.worker")  # -P: no library from the folder we are in


def cores() -> int:
    """The processor cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class WorkerProcess:
    """A worker process that is started when it is first needed, and again after it died."""

    def __init__(self, order: bytes):
        self.order = order
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False
        self._lock = threading.Lock()

    def do(self, job: Job) -> Row:
        """The row of a job; a failed one where the process dies over it."""
        process = None
        try:
            process = self._running()
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(msgspec.json.encode(job) + b"\n")
            process.stdin.flush()
            line = process.stdout.readline()
            if line:
                return msgspec.json.decode(line, type=Row)
        except BrokenPipeError:
            pass
        status = process.wait() if process is not None else "unknown"
        self._process = None
        said = f"the worker process died over it (exit status {status}); where that is -9, memory may have run out"
        return Row(folder=job.name, status="failed", error=said)

    def _running(self) -> "subprocess.Popen[bytes]":
        with self._lock:
            if self._stopped:
                raise BrokenPipeError
            if self._process is None:
                self._process = subprocess.Popen(
                    COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, **ONE_THREAD}
                )
                assert self._process.stdin is not None
                self._process.stdin.write(self.order + b"\n")
            return self._process

    def stop(self) -> None:
        """End the process, whatever it does."""
        with self._lock:
            self._stopped = True
            process = self._process
        if process is not None:
            process.kill()
            process.wait()


def rows_from_processes(jobs: list[Job], order: Order, workers: int | None) -> Generator[Row, None, None]:
    """A row a job, as they are done; as many workers as cores where none are asked for.

    Closing the iterator ends the processes at once.
    """
    waiting: queue.SimpleQueue[Job] = queue.SimpleQueue()
    for job in jobs:
        waiting.put(job)
    rows: queue.SimpleQueue[Row] = queue.SimpleQueue()
    said = msgspec.json.encode(order)
    processes = [WorkerProcess(said) for _ in range(min(workers or cores(), len(jobs)))]
    stopping = threading.Event()

    def feed(process: WorkerProcess) -> None:
        while not stopping.is_set():
            try:
                job = waiting.get_nowait()
            except queue.Empty:
                return
            rows.put(process.do(job))

    threads = [threading.Thread(target=feed, args=(process,), daemon=True) for process in processes]
    try:
        for thread in threads:
            thread.start()
        for _ in jobs:
            yield rows.get()
    finally:
        stopping.set()
        for process in processes:
            process.stop()
