"""Times of day: "5 p.m. EST", "17:30", "noon", "four o'clock"."""

from __future__ import annotations

from factcheck.extract.times.periods import Period
from factcheck.extract.times.readings import Context, Parts, Reading
from factcheck.extract.times.zones import ZONES


def clock(parts: Parts, context: Context) -> Reading | None:
    """A time of day without a date."""
    words = parts.words("t")
    noon = parts.number("t", "noon")
    if noon:
        return _time(noon, 0, parts)
    run = parts.words("t")[0]
    if run.endswith("m"):
        return _time(_in_day(int(run[:-2]), run[-2]), 0, parts)
    half = parts.word("t", "ampm")
    hour = int(words[0])
    minute = int(words[2]) if len(words) > 2 and words[1] in (":", ".") else 0
    if len(words) > 2 and words[1] in (":", ".") and len(words[2]) != 2:
        return None
    if _score(parts, context, bool(half)):
        return None
    if half and not 1 <= hour <= 12:
        return None
    return _time(_in_day(hour, half) if half else hour, minute, parts)


def _score(parts: Parts, context: Context, half: bool) -> bool:
    """Whether figures with a colon are a result, a ratio, a verse or a running time."""
    tokens = context.tokens
    if half:
        return False
    before, after = tokens.shown(parts.start - 1), tokens.word(parts.end)
    if tokens.word(parts.start + 1) != ":":
        return True
    lead = before.lower() in (
        "at",
        "from",
        "until",
        "by",
        "before",
        "after",
        "around",
        "about",
        "to",
        "-",
        "–",
    )
    lead = lead or before.lower() in ("since", "and", "between", ",", "(", "till")
    return not lead and "zone" not in parts and after not in ("on", "local", "hours")


def _in_day(hour: int, half: object) -> int:
    return hour % 12 + 12 * (half == "p")


def _time(hour: int, minute: int, parts: Parts) -> Reading | None:
    if hour > 24 or minute > 59:
        return None
    reading = Reading("TIME", f"T{hour:02}:{minute:02}")
    reading.clock = hour * 60 + minute
    zone = parts.words("zone")
    if zone:
        reading.zone = ZONES[zone[0]]
    return reading


def oclock(parts: Parts, _: Context) -> Reading | None:
    """Four o'clock: in the morning or afternoon, nobody says."""
    hour = parts.number("h", "day", "card")
    return Reading("TIME", f"T{hour:02}:00") if 1 <= hour <= 12 else None


def the_part(parts: Parts, context: Context) -> Reading | None:
    """The morning, mid-afternoon: of the day that is spoken of."""
    part = parts.word("part", "part")
    tokens = context.tokens
    if part == "NI" and tokens.word(parts.start) != "the" and tokens.word(parts.start - 1) != "at":
        return None
    found = context.antecedents(parts.start, "day")
    reading = Reading("TIME", f"T{part}")
    if found:
        base = found[-1]
        reading = Reading(
            "TIME", f"{base.period.value}T{part}", base.period, base.period.low, base.period.high
        )
        reading.anchor = (base.start, base.end)
    elif context.published and context.published[0] == context.published[1]:
        day = context.published[0]
        period = Period("day", day, day)
        reading = Reading("TIME", f"{period.value}T{part}", period, day, day)
    return reading
