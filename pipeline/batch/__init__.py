"""Many folders in one go: each below a root is a job, done once, by local processes or on a Ray cluster."""

from pipeline.batch.run import Batch, run_batch

__all__ = ["Batch", "run_batch"]
