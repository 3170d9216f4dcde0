"""What a project knows already: the findings of its baseline, and the decisions of people."""

from factcheck.baseline.files import NAME, load, locked, save
from factcheck.baseline.known import against, known, parse, written

__all__ = ["NAME", "against", "known", "load", "locked", "parse", "save", "written"]
