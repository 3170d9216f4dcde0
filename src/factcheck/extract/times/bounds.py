"""What the words around a time make of it: by, until, since, before, after, "or later"."""

from __future__ import annotations

from factcheck.dates import DateInterval, between, one_of, parse_edtf
from factcheck.days import LAST_DAY
from factcheck.extract.times.expression import Bound, TimeExpression
from factcheck.extract.times.periods import shift
from factcheck.extract.times.readings import Context, Reading
from factcheck.extract.wordlists import words

Found = tuple[int, int, Reading]

_BEFORE: dict[str, Bound] = {
    "by": "until",
    "until": "until",
    "till": "until",
    "til": "until",
    "since": "since",
    "before": "before",
    "after": "after",
}
# Two and three words that end before the time.
_PHRASES: dict[tuple[str, ...], Bound] = {
    ("no", "later", "than"): "until",
    ("not", "later", "than"): "until",
    ("no", "earlier", "than"): "since",
    ("not", "earlier", "than"): "since",
    ("no", "sooner", "than"): "since",
    ("until", "at", "least"): "until",
    ("not", "before"): "since",
    ("not", "until"): "since",
    ("earlier", "than"): "before",
    ("later", "than"): "after",
    ("prior", "to"): "before",
    ("up", "to"): "until",
    ("from", "before"): "before",
    ("starting", "in"): "since",
    ("starting", "on"): "since",
    ("beginning", "in"): "since",
    ("beginning", "on"): "since",
    ("ahead", "of"): "before",
}
_AFTER: dict[tuple[str, ...], Bound] = {
    ("and", "beyond"): "since",
    ("and", "after"): "since",
    ("or", "later"): "since",
    ("or", "after"): "since",
    ("and", "later"): "since",
    ("at", "the", "latest"): "until",
    ("at", "the", "earliest"): "since",
    ("or", "earlier"): "until",
    ("or", "before"): "until",
    ("onwards",): "since",
    ("onward",): "since",
}
_FOLLOWERS = frozenset(phrase[0] for phrase in _AFTER)
_ENDS = frozenset(phrase[-1] for phrase in _PHRASES)
_PERHAPS = words("perhaps possibly maybe probably apparently presumably")
_DASHES = words("- – — to till until through thru")
_SPANS = frozenset(("from", word) for word in ("to", "until", "till", "through")) | {
    ("between", "and")
}


def bounded(context: Context, found: list[Found]) -> list[TimeExpression]:
    """The expressions, each with its days as the words around bound them."""
    expressions = []
    pairs = _pairs(context, found)
    for number, (first, end, reading) in enumerate(found):
        bound, last = _bound(context, first, end, reading)
        low, high = reading.low, reading.high
        if number in pairs:
            bound, (low, high) = "between", pairs[number]
        elif bound:
            if bound == "before" and reading.mod == "END":
                # Before the end of June is still in June.
                bound = "until"
            if (bound, reading.mod) in (("until", "END"), ("since", "START")):
                reading.approximate = False
            low, high = _open(context, bound, low, high)
        start, stop = context.tokens.starts[first], context.tokens.end(last - 1)
        expressions.append(
            TimeExpression(
                start=start,
                end=stop,
                text=context.tokens.text[start:stop],
                type=reading.type,
                value=reading.value,
                interval=_hedged(context, first, _interval(reading, low, high, bound)),
                anchor=reading.anchor,
                alternatives=tuple(
                    one.interval(reading.approximate) for one in reading.alternatives
                ),
                bound=bound,
                mod=reading.mod,
                approximate=reading.approximate,
            )
        )
    return expressions


def _hedged(context: Context, first: int, interval: DateInterval | None) -> DateInterval | None:
    """Perhaps in 2021: the same days, marked as uncertain."""
    word = context.tokens.word(first - 1)
    if word in ("in", "on", "by", "at"):
        word = context.tokens.word(first - 2)
    if interval is None or word not in _PERHAPS or interval.choices:
        return interval
    return between(interval.low, interval.high, uncertain=True, approximate=interval.approximate)


def _interval(
    reading: Reading, low: int | None, high: int | None, bound: Bound | None
) -> DateInterval | None:
    if low is None and high is None:
        return None
    if bound is None and reading.alternatives:
        runs = [(one.low, one.high) for one in reading.alternatives]
        return one_of(runs, approximate=reading.approximate)
    period = reading.period
    if period and (low, high) == (period.low, period.high):
        if period.grain == "day" and not reading.approximate:
            return parse_edtf(period.value)
        return period.interval(reading.approximate)
    return between(low, high, approximate=reading.approximate)


def _bound(context: Context, first: int, end: int, reading: Reading) -> tuple[Bound | None, int]:
    """The bound that the neighbours set, and where the expression ends with them."""
    if reading.type not in ("DATE", "TIME") or (reading.low is None and reading.high is None):
        return None, end
    tokens = context.tokens
    if tokens.word(end) in _FOLLOWERS:
        after = tuple(tokens.word(end + step) for step in range(3))
        for phrase, told in _AFTER.items():
            if after[: len(phrase)] == phrase:
                return told, end + len(phrase)
    before = tuple(tokens.word(first - step) for step in (3, 2, 1))
    if before[-1] in _ENDS:
        for phrase, told in _PHRASES.items():
            if before[-len(phrase) :] == phrase:
                return told, end
    bound = _BEFORE.get(before[-1])
    if before[-1] in ("early", "late", "shortly", "the", "just") and before[-2] in _BEFORE:
        bound = _BEFORE[before[-2]]
    if bound == "before" and {"not", "n't", "never"} & {
        tokens.word(first - n) for n in range(2, 6)
    }:
        return "since", end
    if bound in ("after", "before") and before[-2] in ("day", "week", "month", "year"):
        return None, end
    return bound, end


def _open(
    context: Context, bound: Bound, low: int | None, high: int | None
) -> tuple[int | None, int | None]:
    """The days up to a time, or from it on; since a past time, up to publication."""
    match bound:
        case "until":
            return None, high
        case "before":
            return None, None if low is None or low <= 1 else low - 1
        case "after":
            return None if high is None or high >= LAST_DAY else high + 1, None
        case _:
            last = context.published[1] if context.published else None
            return low, last if low is None or last is None or last >= low else None


def _start(one: Reading, other: Reading) -> int | None:
    """The first day; without a year of its own it is the last such day before the second."""
    period = one.period
    if one.yearless and period and other.low is not None and not other.yearless:
        years = (period.low - other.low) // 365 + 2
        moved = (shift(period, -step, "year") for step in range(years, -80, -1))
        before = [near for near in moved if near and near.low <= other.low]
        if before:
            one.value, one.period = before[-1].value, before[-1]
            return before[-1].low
    if one.low is None or other.high is None or one.low <= other.high:
        return one.low
    back = shift(period, -1, "year") if one.yearless and period else None
    return back.low if back else one.low


def _pairs(context: Context, found: list[Found]) -> dict[int, tuple[int | None, int | None]]:
    """Where "between" or "from" joins two times: the days from the first to the second."""
    pairs: dict[int, tuple[int | None, int | None]] = {}
    tokens = context.tokens
    for number in range(len(found) - 1):
        (first, end, one), (after, _, other) = found[number], found[number + 1]
        if after - end != 1:
            continue
        dashed = tokens.word(end) in _DASHES and one.period and other.period
        if not dashed and (tokens.word(first - 1), tokens.word(end)) not in _SPANS:
            continue
        low, high = _start(one, other), other.high
        if one.low is not None and high is not None and 0 < one.low - high < 7:
            # "From Monday to Friday": the second is in the same week as the first.
            low, high = one.low, high + 7
        if low is not None and high is not None and low <= high:
            pairs[number] = pairs[number + 1] = (low, high)
    return pairs
