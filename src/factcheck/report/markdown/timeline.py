"""The story in the order in which it happened, whoever told it when."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Claim, Modality
from factcheck.dates import DateInterval
from factcheck.findings import Result
from factcheck.report import words
from factcheck.report.escape import markdown
from factcheck.report.markdown.finding import listed, source_link, table

ROWS = 200

_ALWAYS = 10_000_000
"""Later than any day: 31 December 9999 is day 3,652,059."""


def timeline(result: Result) -> Iterator[str]:
    """A table: event time, what, who says so, sources."""
    yield "## Timeline"
    yield ""
    told = [claim for claim in result.claims.values() if _happens(claim)]
    groups = _groups(told, result)
    shown, more = words.first(groups, ROWS)
    rows = [_row(group, result) for group in shown]
    if more:
        rows.append((f"and {words.count(more, 'more row')}", "", "", ""))
    if rows:
        yield from table(("event time", "what", "who says so", "sources"), rows)
    undated = [claim for claim in told if claim.id not in result.times]
    standing = [claim for claim in result.claims.values() if not _happens(claim)]
    yield from _beside(
        words.count(len(undated), "claim") + " whose time is unknown", undated, result
    )
    yield from _beside(
        words.count(len(standing), "claim") + " of what holds at no stated time", standing, result
    )


def _beside(title: str, claims: list[Claim], result: Result) -> Iterator[str]:
    """Claims that have no place in the table, folded away."""
    if not claims:
        return
    yield f"<details><summary>Not in the table: {title}</summary>"
    yield ""
    shown, more = words.first(sorted(claims, key=_place), ROWS)
    for claim in shown:
        who = markdown(words.who(claim, result))
        yield f"- {markdown(_what(claim, result))} ({who}, {source_link(claim.source.id)})"
    if more:
        yield f"- and {words.count(more, 'more claim')}"
    yield ""
    yield "</details>"
    yield ""


def _happens(claim: Claim) -> bool:
    """Whether it belongs to the story: a role or a place without a time does not."""
    return claim.kind != "attribute" or claim.when is not None


def _groups(told: list[Claim], result: Result) -> list[list[Claim]]:
    """Claims that tell the same of the same time, in order of that time."""
    topics = {key: topic for topic, keys in result.topics.items() for key in keys}
    groups: dict[tuple[str, ...], list[Claim]] = {}
    for claim in sorted(told, key=_place):
        time = result.times.get(claim.id)
        if time is not None:
            value = "" if claim.kind == "event" else str(claim.value)
            topic = topics.get(claim.id, claim.id)
            key = (str(time), topic, value, claim.modality.value, claim.polarity.value)
            groups.setdefault(key, []).append(claim)
    return sorted(groups.values(), key=lambda group: _order(result.times[group[0].id]))


def _place(claim: Claim) -> tuple[str, int, str]:
    spans = [e.span[0] for e in claim.evidence if e.span]
    return claim.source.id, spans[0] if spans else -1, claim.id


def _order(time: DateInterval) -> tuple[int, int, str]:
    """By first day; what is only known to be over by a day stands at that day."""
    low, high = time.low, time.high
    first = low if low is not None else high
    return first or _ALWAYS, high or _ALWAYS, str(time)


def _row(group: list[Claim], result: Result) -> tuple[str, ...]:
    tellers = list(dict.fromkeys(words.who(claim, result) for claim in group))
    sources = list(dict.fromkeys(claim.source.id for claim in group))
    return (
        markdown(words.event_time(_surest(group), result)),
        markdown(_what(group[0], result)),
        listed([markdown(teller) for teller in tellers]),
        listed([source_link(source) for source in sources]),
    )


def _surest(group: list[Claim]) -> Claim:
    """A claim whose source states the time, where there is one."""
    return next((claim for claim in group if isinstance(claim.when, DateInterval)), group[0])


def _what(claim: Claim, result: Result) -> str:
    text, mode = claim.gist or _in_short(claim, result), claim.modality
    if mode is not Modality.ASSERTED and mode.value not in text.lower():
        text += f" ({mode.value})"
    return text


def _in_short(claim: Claim, result: Result) -> str:
    names = [result.names.get(name, name) for name in (*claim.subject, *(claim.object or ()))]
    value = "" if claim.kind == "event" else f": {claim.value}"
    return f"{', '.join(names)}: {claim.predicate}{value}"
