"""Every kind of finding: its code, its name, its level and its sentence."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import NamedTuple


class Level(IntEnum):
    """How grave a finding is."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    def __str__(self) -> str:
        return self.name.lower()


class Code(NamedTuple):
    """A kind of finding: its code, its name, its default level and the sentence it stands for."""

    code: str
    name: str
    level: Level
    sentence: str


_CODES = """
FC001 unreadable-source error: A file or an article text cannot be read.
FC002 invalid-claim error: An entry of a claims file does not have the form it should.
FC003 unknown-reference error: An entry names a source, predicate, entity or claim that is not there.
FC004 duplicate-id error: Two entries have the same id, or two claims are one and the same.
FC005 limit-reached error: A file is larger or deeper than what is read.
FC101 conflict-date error: Sources date one event on days that cannot both be right.
FC102 conflict-quantity error: Sources give numbers for one thing that cannot both be right.
FC103 conflict-attribute error: Sources name different holders, places or states for what has one.
FC104 conflict-stance error: One side tells a party's position, another side denies it.
FC105 conflict-order error: No dates fit all that the sources say of what came before what.
FC106 mismatch warning: A headline, caption or retelling gives what the text or the quotation under it does not.
FC107 tension info: Accounts pull apart; both can hold, or clash only if their scopes are one.
FC108 conflict-arithmetic warning: Figures of one source do not add up: a part above its whole, shares above 100 percent.
FC201 quote-not-found error: The passage a claim rests on is not in the text of its source.
FC202 quote-moved warning: The passage stands elsewhere in the text than the claim says.
FC203 unsourced warning: A claim has no passage that shows it.
FC204 source-changed warning: The text of a source, or a value in it, is not what its claims were made from.
FC205 quote-reworded warning: The passage stands in the text in other words.
FC301 retraction warning: A side denies or takes back what it said before.
FC302 supersession info: A later state replaces an earlier one; both held at their own time.
FC303 plan-change info: A plan, an agreement or an offer was altered or put in doubt later.
FC304 escalation info: A side went further in the same direction later.
FC305 fulfilment info: What was planned or threatened came about.
FC306 missed-plan warning: What was planned did not come about as planned.
FC307 correction-unapplied error: A stored claim still says what its publisher has corrected.
FC308 retracted-in-use error: Somebody goes on using what was retracted or corrected before.
FC401 agreement info: Independent origins say the same.
FC402 refinement info: One source is more precise than another and within what it says.
FC403 echo info: Several tellings go back to one origin and count once.
FC501 unresolved-date info: A time hangs on a date that nobody gives.
FC502 ambiguous-entity info: A name fits two entities, so that what is said of it is not compared.
FC901 unused-decision warning: A decision is about nothing that is found now.
FC902 expired-decision warning: A decision has expired and no longer holds.
FC903 decision-without-reason warning: A decision gives no reason, prefers no side, or is not in order; it does not hold.
"""


def _codes() -> dict[str, Code]:
    codes = {}
    for line in _CODES.strip().splitlines():
        head, _, sentence = line.partition(": ")
        code, name, level = head.split()
        codes[code] = Code(code, name, Level[level.upper()], sentence)
    return codes


CODES: Mapping[str, Code] = _codes()
"""Every kind of finding by code, in the order of the manual."""

CONFLICTS = frozenset({"FC101", "FC102", "FC103", "FC104", "FC105"})
CONTESTED = CONFLICTS - {"FC105"}
"""Conflicts whose sides are values of one thing."""
POSSIBLE = CONFLICTS | {"FC106", "FC108", "FC306", "FC307", "FC308"}
"""What is a note only where some reading of the sources leaves nothing wrong."""
