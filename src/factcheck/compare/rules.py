"""The rules, in the order of the manual."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from factcheck.compare.agreements import agreement, echo, refinement
from factcheck.compare.arithmetic import conflict_arithmetic
from factcheck.compare.changes import (
    escalation,
    fulfilment,
    missed_plan,
    plan_change,
    retraction,
    supersession,
)
from factcheck.compare.conflicts import conflict_attribute, conflict_date, conflict_quantity
from factcheck.compare.disputes import conflict_stance
from factcheck.compare.drafts import Draft
from factcheck.compare.mismatches import mismatch
from factcheck.compare.notices import correction_unapplied
from factcheck.compare.otherwise import other_numbers, paraphrase
from factcheck.compare.reliance import retracted_in_use
from factcheck.compare.sequence import conflict_order
from factcheck.compare.tensions import tension
from factcheck.compare.topics import Topic

ALL = frozenset({"event", "stance", "quantity", "attribute"})


class Rule(NamedTuple):
    """A pure function of everything said on one topic, and the kinds of claims it reads."""

    code: str
    """The code of the finding it is named for."""
    find: Callable[[Topic], Iterator[Draft]]
    kinds: frozenset[str] = ALL

    @property
    def sentence(self) -> str:
        """The first line of its docstring, which the manual prints."""
        return (self.find.__doc__ or "").partition("\n")[0]


RULES = (
    Rule("FC101", conflict_date, frozenset({"event"})),
    Rule("FC102", conflict_quantity, frozenset({"quantity"})),
    Rule("FC103", conflict_attribute, frozenset({"attribute"})),
    Rule("FC104", conflict_stance),
    Rule("FC105", conflict_order, frozenset({"event"})),
    Rule("FC106", mismatch),
    Rule("FC107", tension),
    Rule("FC107", other_numbers, frozenset({"event"})),
    Rule("FC108", conflict_arithmetic, frozenset({"quantity"})),
    Rule("FC301", retraction),
    Rule("FC302", supersession, frozenset({"stance", "quantity", "attribute"})),
    Rule("FC303", plan_change, frozenset({"event", "stance"})),
    Rule("FC304", escalation, frozenset({"stance"})),
    Rule("FC305", fulfilment, frozenset({"event", "stance"})),
    Rule("FC306", missed_plan, frozenset({"event", "stance"})),
    Rule("FC307", correction_unapplied),
    Rule("FC308", retracted_in_use),
    Rule("FC401", agreement),
    Rule("FC401", paraphrase, frozenset({"event"})),
    Rule("FC402", refinement),
    Rule("FC403", echo),
)
