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
from factcheck.report.extracted import Terminal, clipped, listed
from factcheck.report.noted import Noted, sentences
from factcheck.report.words import count, first, origin, outlet, when
from factcheck.sources import Agency, Source
from factcheck.store.files import CANONICAL

LISTED = 5
"""So many passages that are no claims are shown of an article, and so many names in all."""
SHOWN = 20
"""Of more articles than this only the sums are shown."""
_QUOTED = 30
"""So much of a passage is shown, however narrow the terminal."""


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

    kept: bool = True
    """Whether it is kept in a base."""

    def line(self, span: tuple[int, int] | None) -> int:
        """The line of a passage, in a file that is its own canonical text; else 0."""
        known = span is not None and self.shown.lower().endswith(CANONICAL)
        return self.text.count("\n", 0, span[0]) + 1 if span and known else 0

    def place(self, claim: Claim) -> tuple[str, int]:
        """The file and the line of a claim's passage."""
        return self.shown, self.line(claim.evidence[0].span if claim.evidence else None)


def described(
    added: Sequence[Added],
    notes: Sequence[Noted],
    names: Sequence[Unknown],
    terminal: Terminal,
    *,
    everything: bool = False,
) -> str:
    """The claims of each article, and what was left out and why; then unknown names."""
    brief = len(added) > SHOWN and not everything
    parts = ["".join(_totals(added))] if brief else []
    parts += [] if brief else [article(one, terminal, everything=everything) for one in added]
    told = list(sentences(notes, everything=everything))
    parts += ["".join(f"{plain(sentence)}\n" for sentence in told)] if told else []
    parts += ["".join(_names(names, everything))] if names else []
    return "\n".join(parts)


def _totals(added: Sequence[Added]) -> Iterator[str]:
    """What many articles brought together."""
    claims = sum(len(one.claims) for one in added)
    silent = sum(not one.claims for one in added)
    yield f"{count(len(added), 'article')}: {count(claims, 'claim')}, unconfirmed"
    yield f"; {silent:,} of them make none. -v shows each.\n" if silent else ". -v shows each.\n"
    reasons = Counter(left.reason for one in added for left in one.left_out)
    for reason, number in sorted(reasons.items(), key=lambda item: (-item[1], item[0])):
        yield f"Left out, {count(number, 'passage')}: {reason}.\n"


def article(one: Added, terminal: Terminal, *, everything: bool) -> str:
    """The claims of one article below its name, and what was left out."""
    source = one.source
    published = when(source.published, inferred=source.published_inferred)
    agency = f", {origin(source)}" if isinstance(source.origin, Agency) else ""
    head = f"{one.file or one.shown}: {outlet(source)}{agency}, published {published}"
    told = listed(one.claims, one.place, terminal)
    if not one.claims:
        told = "No claims found, so no source is written.\n" if one.kept else "No claims found.\n"
    left = _left_out(one, terminal, everything)
    return "".join((paint(plain(head), "1", terminal.color), "\n", told, *left))


def _left_out(one: Added, terminal: Terminal, everything: bool) -> Iterator[str]:
    """Passages that are no claims, by reason, the most frequent first."""
    reasons = Counter(left.reason for left in one.left_out)
    for reason, number in sorted(reasons.items(), key=lambda item: (-item[1], item[0])):
        yield f"Left out, {count(number, 'passage')}: {reason}.\n"
        passages = [left for left in one.left_out if left.reason == reason]
        shown, more = (passages, 0) if everything else first(passages, LISTED)
        for left in shown:
            told = f"{left.predicate}: " if left.predicate else ""
            lead = f"  {joined(one.shown, one.line(left.span))} {told}"
            room = max(terminal.width - len(lead), _QUOTED)
            yield f"{lead}{plain(clipped(one.text[slice(*left.span)], room))}\n"
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
    notes: Sequence[Noted],
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
    answer["notes"] = list(map(str, notes))
    return json_text(json.dumps(answer, ensure_ascii=False, indent=1)) + "\n"
