"""Values that a text states (numbers, dates, amounts, ages, sources, names), in English and Arabic, made comparable.

The finders need no model: tables of words lie in pipeline/lang/<iso>/facts.toml, one for each language. A language
without a table is read for digits only.
"""

from pipeline.facts.finding import find_values
from pipeline.facts.guard import lost_numbers, numbers_of
from pipeline.facts.reference import reference_date
from pipeline.facts.values import Value

__all__ = ["Value", "find_values", "lost_numbers", "numbers_of", "reference_date"]
