"""Measures an alignment against gold links."""

from pipeline.evaluation.compare_gold import Evaluation, evaluate
from pipeline.evaluation.gold import Gold, read_gold

__all__ = ["Evaluation", "Gold", "evaluate", "read_gold"]
