"""A mixed pile of documents, split into stories: a folder each, for `crossread batch` to align."""

from pipeline.discovery.run import discover

__all__ = ["discover"]
