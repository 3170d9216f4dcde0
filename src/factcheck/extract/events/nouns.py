"""What a noun beside a number says that the number is: "a profit of 4 million crowns"."""

from __future__ import annotations

from factcheck.extract.events.reading import Reading
from factcheck.extract.quantities import QuantityMention
from factcheck.extract.wordlists import words

BY_NOUN = {
    "revenue": "revenue", "revenues": "revenue", "sales": "revenue", "turnover": "revenue",
    "profit": "profit", "profits": "profit", "earnings": "profit", "loss": "profit",
    "income": "profit", "population": "population", "inhabitants": "population",
    "capacity": "capacity", "seats": "capacity", "votes": "votes", "stake": "share",
    "share": "share", "arrests": "arrests", "spectators": "attendance", "magnitude": "magnitude",
    "unemployment": "percentage", "inflation": "percentage", "turnout": "percentage",
}  # fmt: skip
_BESIDE_WORDS = 8
_NEAREST = 4
"""How many words behind a number the noun of what it is may stand."""
_LINKING = words("of to at by record estimated total combined was were is are")
"""What may stand between a noun and its number."""
_PARTING = words("and but or , with while")
_PER = words("per percent %")
COUNTING = words(
    "a total of about around some at least more than nearly up to only just the its their"
)
"""What may stand before a number that counts."""


def measured(reading: Reading, index: int, one: QuantityMention) -> str | None:
    """What a noun beside a number says that it is: "profits of $4 million", "$4 million in net profit"."""
    clause = reading.clauses[index]
    lead = reading.text[clause.verb.end : one.start].lower().split()[-_BESIDE_WORDS:]
    while lead and (lead[-1] in COUNTING or lead[-1] in _LINKING):
        lead.pop()
    behind = _behind(reading, index, one)
    per = bool(lead) and (set(lead[-2:-1]) & {"percent", "%"} or lead[-1] in _PER)
    near = [one.noun or "", *(word for word, _ in behind), *([] if per else lead[-1:])]
    return next((BY_NOUN[word] for word in near if word in BY_NOUN), None)


def _behind(reading: Reading, index: int, one: QuantityMention) -> list[tuple[str, int]]:
    """The next words behind a number in lower case, each with its end, up to what parts them."""
    words_ = reading.prose.words
    first = words_.first_at(one.end)
    end = min(words_.end_at(reading.reach(index)), first + _BESIDE_WORDS)
    found: list[tuple[str, int]] = []
    for at in range(first, end):
        if words_.lower[at] in _PARTING or len(found) == _NEAREST:
            break
        found.append((words_.lower[at], words_.ends[at]))
    return found


def noun_end(reading: Reading, index: int, one: QuantityMention) -> int:
    """Where the noun ends that is counted, or that says what the number is."""
    behind = _behind(reading, index, one)
    ends = [end for word, end in behind if word == one.noun or word in BY_NOUN]
    return max(ends, default=one.end)
