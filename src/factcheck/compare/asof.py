"""What had been said by a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from factcheck.chronology import Chronology
from factcheck.claims import Claim


def said_by(
    day: date, claims: Iterable[Claim], dates: Chronology
) -> tuple[tuple[Claim, ...], dict[str, list[Claim]]]:
    """The claims that were certainly said on the day or before, and the rest by reason.

    By the time of the statement: words of 2018 count from 2018, whoever quotes them later.
    """
    last = day.toordinal()
    kept: list[Claim] = []
    late: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        said = dates.said(claim)
        if said is None or (said.low is None and said.high is None):
            late["the day of the words is not known"].append(claim)
        elif said.high is not None and said.high <= last:
            kept.append(claim)
        elif said.low is not None and said.low > last:
            late[f"the words came after {day}"].append(claim)
        else:
            late[f"the words may have come after {day}"].append(claim)
    return tuple(kept), late
