"""The Ray engine: actors that hold the models, on this machine or on every machine of a Ray cluster.

The root and the folder of results must be at the same path on every machine. Ray is the optional extra `ray`.
"""

import logging
import os
from collections.abc import Generator
from typing import Any

import msgspec

from pipeline.batch.jobs import Job, Order, Row
from pipeline.batch.local import ONE_THREAD
from pipeline.errors import CrossreadError

QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0"}  # no report home, no GPU warning


class RayError(CrossreadError):
    """The engine ray was asked for, and Ray is not installed or does not start."""


class Actor:
    """What runs in a Ray actor: JSON in, JSON out, so that what travels is the same as between local processes."""

    def __init__(self, order: bytes):
        from pipeline.batch.work import Worker

        self.worker = Worker(msgspec.json.decode(order, type=Order))

    def do(self, job: bytes) -> bytes:
        return msgspec.json.encode(self.worker.do(msgspec.json.decode(job, type=Job)))


def start_ray(address: str | None) -> Any:
    """Ray, joined to the cluster at `address` or in $RAY_ADDRESS, else started on this machine."""
    os.environ.update(QUIET)
    try:
        import ray
    except ImportError:
        raise RayError("the engine ray needs Ray: pip install 'crossread[ray]'") from None
    try:
        ray.init(
            address=address or os.environ.get("RAY_ADDRESS") or "local",
            include_dashboard=None if address or os.environ.get("RAY_ADDRESS") else False,
            log_to_driver=False,
            logging_level=logging.ERROR,
            runtime_env={"env_vars": ONE_THREAD},
        )
    except Exception as error:  # Ray raises bare ones where a machine is too slow for it
        raise RayError(f"Ray does not start ({error}): try again, or check the address of the cluster") from error
    return ray


def rows_from_ray(
    jobs: list[Job], order: Order, workers: int | None, address: str | None
) -> Generator[Row, None, None]:
    """A row a job, as they are done; as many actors as the cluster has cores where no number is asked for.

    Closing the iterator ends the actors at once; a cluster goes on, a Ray started here ends.
    """
    ray = start_ray(address)
    try:
        number = workers or int(ray.cluster_resources().get("CPU", 1))
        remote = ray.remote(num_cpus=1, max_restarts=0)(Actor)
        said = ray.put(msgspec.json.encode(order))
        waiting = list(reversed(jobs))
        running: dict[Any, tuple[Job, Any]] = {}

        def give(actor: Any) -> None:
            job = waiting.pop()
            running[actor.do.remote(msgspec.json.encode(job))] = (job, actor)

        for _ in range(min(number, len(jobs))):
            give(remote.remote(said))
        while running:
            [answer], _ = ray.wait(list(running), num_returns=1)
            job, actor = running.pop(answer)
            try:
                row = msgspec.json.decode(ray.get(answer), type=Row)
            except ray.exceptions.RayError as error:
                row = Row(folder=job.name, status="failed", error=f"the Ray actor died over it: {error}")
                ray.kill(actor)
                actor = remote.remote(said)
            if waiting:
                give(actor)
            yield row
    finally:
        ray.shutdown()
