"""What `factcheck add` read from articles: claims, what is none, names; for people and scripts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from factcheck.claims import Claim
from factcheck.extract.events import LeftOut
from factcheck.extract.mentions import Unknown
from factcheck.report.concise import joined, paint
from factcheck.report.escape import json_text, plain
from factcheck.report.extracted import table
from factcheck.report.words import count, first, outlet, when
from factcheck.sources import Source

LISTED = 5
"""So many passages that are no claims are shown of an article, and so many names in all."""
SHOWN = 20
"""Of more articles than this only the counts are shown."""
_QUOTED = 60


class Added(NamedTuple):
    """What was read from one article."""

    source: Source
    shown: str
    """The file of the article, as it was given."""
    file: str | None
    """The claims file that is made of it; None where it makes no claim."""
    text: str
    claims: Sequence[Claim]
    left_out: Sequence[LeftOut]

    def line(self, span: tuple[int, int] | None) -> int:
        """The line of a passage."""
        return self.text.count("\n", 0, span[0]) + 1 if span else 0

    def place(self, claim: Claim) -> tuple[str, int]:
        """The file and the line of a claim's passage."""
        return self.shown, self.line(claim.evidence[0].span if claim.evidence else None)


def described(
    added: Sequence[Added],
    notes: Sequence[str],
    names: Sequence[Unknown],
    *,
    color: bool = False,
    everything: bool = False,
) -> str:
    """A table for each article, and below it what was left out and why; then unknown names."""
    brief = len(added) > SHOWN and not everything
    parts = ["".join([*map(_line, added), "-v shows them.\n"])] if brief else []
    parts += [] if brief else [_article(one, color, everything) for one in added]
    parts += ["".join(f"{plain(note)}\n" for note in notes)] if notes else []
    parts += ["".join(_names(names, everything))] if names else []
    return "\n".join(parts)


def _line(one: Added) -> str:
    read = f"{count(len(one.claims), 'claim')}, {count(len(one.left_out), 'passage')} left out"
    return f"{plain(one.file or f'{one.shown}, not written')}: {read}\n"


def _article(one: Added, color: bool, everything: bool) -> str:
    source = one.source
    published = when(source.published, inferred=source.published_inferred)
    head = f"{one.file or one.shown}: {outlet(source)}, published {published}"
    told = table(one.claims, one.place, color=color)
    if one.file is None:
        told = "No claims found, so no source is written.\n"
    return "".join((paint(plain(head), "1", color), "\n", told, *_left_out(one, everything)))


def _left_out(one: Added, everything: bool) -> Iterator[str]:
    """Passages that are no claims, by reason, the most frequent first."""
    reasons = Counter(left.reason for left in one.left_out)
    for reason, number in sorted(reasons.items(), key=lambda item: (-item[1], item[0])):
        yield f"Left out: {count(number, 'passage')}, because {reason}.\n"
        passages = [left for left in one.left_out if left.reason == reason]
        shown, more = (passages, 0) if everything else first(passages, LISTED)
        for left in shown:
            words = " ".join(one.text[slice(*left.span)].split())
            words = words if len(words) <= _QUOTED else f"{words[: _QUOTED - 1]}…"
            yield f"  {joined(one.shown, one.line(left.span))} {left.predicate}: {plain(words)}\n"
        if more:
            yield f"  and {count(more, 'more passage')}; -v shows them\n"


def _names(names: Sequence[Unknown], everything: bool) -> Iterator[str]:
    yield "Names that claims/entities.yaml does not have:\n"
    near = [one for one in names if one.like]
    shown, more = (names, 0) if everything else first(names, max(LISTED, len(near)))
    for one in shown:
        like = ", ".join(f"{p.entity} ({p.why})" for p in one.like)
        used = count(one.claims, "claim")
        yield f"  {plain(one.name)}: {used}{f'; perhaps {plain(like)}' * bool(like)}\n"
    if more:
        yield f"  and {count(more, 'more name')}; -v shows them\n"


def as_json(
    rendered: str,
    added: Sequence[Added],
    notes: Sequence[str],
    names: Sequence[Unknown],
    *,
    written: bool,
) -> str:
    """The result as JSON has it, and beside it what was read: the keys are a contract."""
    answer: dict[str, Any] = json.loads(rendered)
    answer["written"] = written
    answer["added"] = [
        {
            "source": one.source.id,
            "path": one.shown,
            "file": one.file,
            "claims": [claim.id for claim in one.claims],
            "left_out": [
                {"span": list(left.span), "predicate": left.predicate, "reason": left.reason}
                for left in one.left_out
            ],
        }
        for one in added
    ]
    answer["names"] = [
        {
            "name": one.name,
            "claims": one.claims,
            "like": [{"entity": p.entity, "score": round(p.score), "why": p.why} for p in one.like],
        }
        for one in names
    ]
    answer["notes"] = list(notes)
    return json_text(json.dumps(answer, ensure_ascii=False, indent=1)) + "\n"
