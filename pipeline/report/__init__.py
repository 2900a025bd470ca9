"""The HTML page: one self-contained file made from an alignment alone."""

from pipeline.report.page import render, rendered

__all__ = ["render", "rendered"]
