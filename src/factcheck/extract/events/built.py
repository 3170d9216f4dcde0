"""When something was built."""

from __future__ import annotations

import re

from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Match

_IN_YEAR = re.compile(r" in (?:1[5-9]|20)\d\d\b")


def built(reading: Reading, match: Match) -> bool:
    """Whether it is told in which year something was built, and not who builds it."""
    verb = reading.clauses[match.clause].verb
    done = verb.modal is None and not verb.progressive and not verb.negated
    dated = _IN_YEAR.match(reading.text, verb.end) is not None
    return done and dated and reading.passive(match.clause)
