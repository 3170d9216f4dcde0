"""The earlier times that a time is reckoned from."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.extract.times.periods import Period
from factcheck.extract.times.readings import Context, Mention, Reading, dated


def from_mentions(
    found: list[Mention], resolve: Callable[[Period], Period | None]
) -> Reading | None:
    """The nearest antecedent's reading; every reading where a sentence offers two."""
    told = [(one, moved) for one in found if (moved := resolve(one.period))]
    if not told:
        return None
    nearest, period = told[-1]
    reading = dated(period)
    periods = list(dict.fromkeys(moved for _, moved in told))[-2:]
    if reading:
        reading.anchor = (nearest.start, nearest.end)
        if len(periods) > 1:
            reading.alternatives = tuple(periods)
            reading.low = min(one.low for one in periods)
            reading.high = max(one.high for one in periods)
    return reading


def reference_period(context: Context, start: int, what: str = "") -> Mention | None:
    """The quarter, or the like, that a passage compares, if one was named shortly before."""
    here = context.tokens.sentence(context.tokens.starts[start])
    for mention in reversed(context.mentions[-6:]):
        if mention.sentence < here - 3:
            break
        if mention.compared:
            continue
        if mention.period.grain in ("quarter", "half"):
            return mention
        if mention.period.grain in ("year", "month") and what == "period":
            return mention
    return None
