"""Continuous integration for facts: what sources say, compared.

>>> import factcheck as fc
>>> source = fc.Source(id="harbour-post", publisher="Harbour Post")
>>> claim = fc.EventClaim(
...     source=source, subject="Ada Lorn", predicate="appointment", when="2021-03"
... )
>>> fc.compare([claim]).conflicts
()
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.articles import Amendment, Article, Passage
    from factcheck.check import check, compare
    from factcheck.claims import (
        AttributeClaim,
        Attribution,
        Claim,
        EventClaim,
        QuantityClaim,
        StanceClaim,
    )
    from factcheck.coverage import Coverage
    from factcheck.dates import DateInterval, parse_edtf
    from factcheck.entities import Catalogue, Entity
    from factcheck.errors import FactcheckError, Problem
    from factcheck.evidence import Part, QuotedEvidence, WithheldEvidence
    from factcheck.extract.copies import Copy, SharedPassage, find_copies, shared_passages
    from factcheck.extract.corrections import Correction, find_corrections
    from factcheck.extract.credits import Credit, find_credits
    from factcheck.extract.extraction import extract, extract_all
    from factcheck.extract.quantities import QuantityMention, find_quantities
    from factcheck.extract.times import TimeExpression, find_times
    from factcheck.findings import Finding, Result, Side
    from factcheck.ingest import read, read_all
    from factcheck.pairs import compare_texts
    from factcheck.predicates import Predicate, Registry
    from factcheck.relative import RelativeTime
    from factcheck.sources import Agency, CopyOf, Source
    from factcheck.stances import Position, Stance
    from factcheck.store import FactBase, load
    from factcheck.values import Quantity

__version__ = "0.1.0"

__all__ = [
    "Agency",
    "Amendment",
    "Article",
    "AttributeClaim",
    "Attribution",
    "Catalogue",
    "Claim",
    "Copy",
    "CopyOf",
    "Correction",
    "Coverage",
    "Credit",
    "DateInterval",
    "Entity",
    "EventClaim",
    "FactBase",
    "FactcheckError",
    "Finding",
    "Part",
    "Passage",
    "Position",
    "Predicate",
    "Problem",
    "Quantity",
    "QuantityClaim",
    "QuantityMention",
    "QuotedEvidence",
    "Registry",
    "RelativeTime",
    "Result",
    "SharedPassage",
    "Side",
    "Source",
    "Stance",
    "StanceClaim",
    "TimeExpression",
    "WithheldEvidence",
    "__version__",
    "check",
    "compare",
    "compare_texts",
    "extract",
    "extract_all",
    "find_copies",
    "find_corrections",
    "find_credits",
    "find_quantities",
    "find_times",
    "load",
    "parse_edtf",
    "read",
    "read_all",
    "shared_passages",
]

_HOMES = {
    "articles": "Amendment Article Passage",
    "check": "check compare",
    "claims": "AttributeClaim Attribution Claim EventClaim QuantityClaim StanceClaim",
    "dates": "DateInterval parse_edtf",
    "entities": "Catalogue Entity",
    "errors": "FactcheckError Problem",
    "evidence": "Part QuotedEvidence WithheldEvidence",
    "extract.copies": "Copy SharedPassage find_copies shared_passages",
    "extract.corrections": "Correction find_corrections",
    "extract.credits": "Credit find_credits",
    "extract.extraction": "extract extract_all",
    "extract.quantities": "QuantityMention find_quantities",
    "extract.times": "TimeExpression find_times",
    "coverage": "Coverage",
    "findings": "Finding Result Side",
    "ingest": "read read_all",
    "pairs": "compare_texts",
    "predicates": "Predicate Registry",
    "relative": "RelativeTime",
    "sources": "Agency CopyOf Source",
    "store": "FactBase load",
    "stances": "Position Stance",
    "values": "Quantity",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    """Import a name from its module when it is first used."""
    if name not in _HOME:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    value = getattr(import_module(f"factcheck.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__


class _Facade(ModuleType):
    """The package, where `check` and `compare` stay functions.

    Importing the modules of the same names would put these in their place.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOME and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Facade
