"""What somebody is accused of."""

from __future__ import annotations

import re

_ACCUSED = re.compile(
    r"^(?:[\w-]+ )*?(?:charges?|counts?|suspicion|allegations?|accusations?)(?: (?:of|including|that))?(?: |$)"
)
"""Words for an accusation before what somebody is accused of."""


def accusations(told: tuple[str, ...]) -> tuple[str, ...]:
    """What somebody is accused of, without the words for the accusation.

    >>> accusations(("suspicion of fraud", "charges"))
    ('fraud',)
    """
    return tuple(filter(None, (_ACCUSED.sub("", one) for one in told)))
