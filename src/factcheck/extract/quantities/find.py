"""`find_quantities`: one pass over the words that a quantity can begin with."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.quantities.ages import aged
from factcheck.extract.quantities.amounts import Amount
from factcheck.extract.quantities.bounds import bounded, bounded_behind
from factcheck.extract.quantities.changes import changed
from factcheck.extract.quantities.counted import befalls_people, counts_people, noun_after
from factcheck.extract.quantities.joins import joined
from factcheck.extract.quantities.lexicon import SEED, scan
from factcheck.extract.quantities.mention import QuantityMention
from factcheck.extract.quantities.reading import measure, read
from factcheck.extract.quantities.scope import scoped
from factcheck.extract.quantities.units import unit_after
from factcheck.extract.tokens import Tokens


def find_quantities(text: str) -> list[QuantityMention]:
    """Every quantity of an English text, with the numbers that its wording allows.

    >>> [found] = find_quantities("At least 1.2 million people fled.")
    >>> found.text, str(found.low), found.high, found.unit, found.noun
    ('At least 1.2 million', '1200000', None, 'people', 'people')
    """
    tokens = scan(text)
    classes = tokens.classes
    found: list[QuantityMention] = []
    taken = 0
    seed = SEED.search(classes)
    while seed:
        at = seed.start()
        amount, end = read(tokens, at, taken)
        if amount is not None and amount.first >= taken:
            mention, end = _mention(tokens, amount, taken)
            last, new = joined(text, found.pop(), mention) if found else (mention, None)
            found += [last, new] if new else [last]
            taken = end
        seed = SEED.search(classes, max(end, at + 1))
    return found


def _mention(tokens: Tokens, found: Amount, position: int) -> tuple[QuantityMention, int]:
    """What the words around an amount make of it, and where to read on."""
    number = found.first
    end = found.end
    if found.kind not in ("score", "ordinal"):
        aged(tokens, found)
        bounded(tokens, found, position)
        if found.unit == "count" and found.end > end:
            measure(tokens, found, unit_after(tokens, found.end))
        changed(tokens, found)
    noun, noun_end = _noun(tokens, found)
    if noun and found.kind == "count":
        bounded_behind(tokens, found, noun_end)
    end = max(end, found.end)
    if found.unit == "count" and found.kind not in ("ordinal", "score"):
        told = counts_people(noun) if noun else befalls_people(tokens, found.first, found.end)
        found.unit = "people" if told else "count"
    start, stop = tokens.starts[found.first], tokens.end(found.end - 1)
    scope = [*found.scope, *scoped(tokens, found.first, number, found.end, noun_end)]
    if found.unit in ("percent", "ratio"):
        # "8 percent more expensive" is more by so much, not some more of the same.
        scope = [pair for pair in scope if pair[0] != "part"]
    low = _plain(found.low)
    high = low if found.high is found.low else _plain(found.high)
    mention = QuantityMention(
        start,
        stop,
        tokens.text[start:stop],
        low,
        high,
        found.unit,
        noun,
        found.kind,
        found.approximate,
        found.low_open,
        found.high_open,
        tuple(scope),
    )
    return mention, end


def _plain(value: Decimal | None) -> Decimal | None:
    """The same number without an exponent or a fraction of zeros."""
    if value is None or value != value.to_integral_value():
        return value
    return Decimal(int(value))


def _noun(tokens: Tokens, found: Amount) -> tuple[str | None, int]:
    if found.kind in ("age", "score"):
        return None, found.end
    if found.high == 0 and found.unit == "people":
        return None, found.end
    one = found.low == found.high == 1
    shared = found.unit not in ("count", "people")
    if found.kind == "ratio" and found.unit == "ratio" and tokens.word(found.end) != "of":
        shared = tokens.word(found.end - 2) not in ("in", "of", "every")
    return noun_after(tokens, found.end, one or found.kind == "ordinal", shared)
