"""Tables of sentences with the quantities in them: `sentence -> words = value; words = value`."""

from __future__ import annotations

from factcheck import QuantityMention, find_quantities


def rows(table: str) -> list[tuple[str, str]]:
    """The sentences of a table, each with what is expected of it."""
    lines = [line.strip() for line in table.splitlines() if line.strip()]
    return [(sentence, expected) for sentence, expected in (line.split(" -> ") for line in lines)]


def value(mention: QuantityMention) -> str:
    """The numbers a mention can be, with its unit: `[45, 50] people`, `~` where it is hedged."""
    unit = "" if mention.unit == "count" else f" {mention.unit}"
    return f"{'~' if mention.approximate else ''}{_numbers(mention)}{unit}"


def _numbers(mention: QuantityMention) -> str:
    low, high = mention.low, mention.high
    if low is not None and low == high:
        return f"{low:f}"
    least = "" if low is None else f"{low:f}"
    most = "" if high is None else f"{high:f}"
    opening = "(" if mention.low_open or low is None else "["
    return f"{opening}{least}, {most}{')' if mention.high_open or high is None else ']'}"


def read(sentence: str) -> str:
    """The quantities of a sentence as a table has them."""
    found = find_quantities(sentence)
    return "; ".join(f"{one.text} = {value(one)}" for one in found) or "nothing"
