"""The report for an editor: GitHub Markdown, the same to the byte for the same claims."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck import __version__
from factcheck.codes import CONFLICTS, Level
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.markdown.agreed import agreements, told_again
from factcheck.report.markdown.finding import finding_link, section
from factcheck.report.markdown.notes import note
from factcheck.report.markdown.positions import positions
from factcheck.report.markdown.sources import coverage, problems, sources
from factcheck.report.markdown.timeline import timeline

TITLE = "# What the sources say: "
"""What every report begins with."""
LINKS = 10
SECTIONS = 300
PROBLEMS = ("FC0", "FC2", "FC9")
ECHO = "FC403"
CHANGED = frozenset({"FC302", "FC303", "FC304", "FC305"})


def render(result: Result) -> str:
    """The whole report."""
    contested = sorted((f for f in result if _is_contested(f)), key=_gravity)
    changed = [f for f in result if f.code in CHANGED]
    agreed = [f for f in result if f.code.startswith("FC4") and f.code != ECHO]
    echoes = [f for f in result if f.code == ECHO]
    lines = [
        *_head(result, contested),
        *_part("Contested and taken back", contested, result, _peace(result)),
        *_part("Changed over time", changed, result, "Nothing changed over time."),
        *agreements(agreed, result),
        *told_again(echoes, result),
        *timeline(result),
        *positions(result),
        *sources(result),
        *problems(result, PROBLEMS),
        *coverage(result),
        *_foot(result),
    ]
    return "\n".join(lines) + "\n"


def _peace(result: Result) -> str:
    """That nothing is contested, and among how many claims only."""
    met = words.count(result.coverage.compared, "claim")
    only = f" among the {met} that met another" if result.coverage.alone else ""
    return f"Nothing is contested{only}."


def _is_contested(finding: Finding) -> bool:
    return finding.code.startswith(("FC1", "FC3")) and finding.code not in CHANGED


def _gravity(finding: Finding) -> tuple[int, str]:
    """Definite conflicts first, then what was taken back, then what may be a conflict."""
    if finding.definite and finding.code in CONFLICTS:
        return 0, finding.code
    if finding.definite and finding.code.startswith("FC3"):
        return 1, finding.code
    return 2, finding.code


def _head(result: Result, contested: list[Finding]) -> Iterator[str]:
    of_code = result.counts()
    agreed = words.count(of_code.get("FC401", 0), "agreement")
    yield f"{TITLE}{', '.join((*_counted(contested), agreed))}"
    yield ""
    claims = words.count(len(result.claims), "claim")
    if result.asked_for:
        yield f"As of {result.asked_for}, by what had been said by then."
        yield ""
    alone = f" {words.unmet(result.coverage)}".rstrip()
    yield f"From {claims} in {words.count(len(result.sources), 'source')}.[^evidence]{alone}"
    yield ""
    yield f"- **Contested and taken back:** {', '.join(_counted(contested))}"
    shown, rest = words.first(contested, LINKS)
    yield from (f"  - {finding_link(finding)}" for finding in shown)
    if rest:
        yield f"  - and {rest:,} more"
    changed = sum(of_code.get(code, 0) for code in CHANGED)
    yield f"- **Changed over time:** {words.count(changed, 'finding')}"
    refined, echoed = of_code.get("FC402", 0), of_code.get(ECHO, 0)
    more = _some((refined, "refinement"), (echoed, "echo", "echoes"))
    yield f"- **Agreed:** {', '.join((agreed, *more))}"
    left_out = sum(result.coverage.not_compared.values())
    yield f"- **Could not be compared:** {words.count(left_out, 'claim')}"
    if states := words.by_state(result):
        yield f"- **To this project:** {states}"
    defects = sum(finding.code.startswith(PROBLEMS) for finding in result)
    if defects:
        yield f"- **To be mended in the files:** {words.count(defects, 'problem')}"
    yield ""


def _counted(contested: Sequence[Finding]) -> list[str]:
    """How many there are of each kind: conflicts, be there none, then the others as they come."""
    kinds = ("conflict" if f.code in CONFLICTS else _kind(f.name) for f in contested)
    doubts = (words.doubt(finding) for finding in contested)
    of_kind = Counter(f"{doubt} {kind}".strip() for doubt, kind in zip(doubts, kinds, strict=True))
    counted = {"conflict": 0, **of_kind}
    return [words.count(number, kind) for kind, number in counted.items()]


def _kind(name: str) -> str:
    """The name of a rule as a noun.

    >>> _kind("missed-plan"), _kind("conflict-arithmetic"), _kind("retracted-in-use")
    ('missed plan', 'arithmetic conflict', 'retracted claim in use')
    """
    first, _, last = name.partition("-")
    if first in ("conflict", "correction"):
        return f"{last} {first}"
    return f"{first} claim {last.replace('-', ' ')}" if "-" in last else f"{first} {last}".strip()


def _some(*counts: tuple[int, str] | tuple[int, str, str]) -> list[str]:
    """Each count in words, left out where it is nought."""
    return [words.count(*each) for each in counts if each[0]]


def _part(title: str, findings: list[Finding], result: Result, nothing: str) -> Iterator[str]:
    """Warnings and errors as sections, then what is only possible or worth knowing, folded."""
    yield f"## {title}"
    yield ""
    if not findings:
        yield nothing
        yield ""
    shown, more = words.first(findings, SECTIONS)
    grave = [finding for finding in shown if finding.level > Level.INFO]
    for finding in grave:
        yield from section(finding, result)
    notes = [finding for finding in shown if finding.level <= Level.INFO]
    if grave and notes:
        yield "### Only possible, or for the record"
        yield ""
    for finding in notes:
        yield from note(finding, result)
    if notes:
        yield ""
    if more:
        yield f"And {words.count(more, 'more finding')}: `factcheck check -v` lists every one."
        yield ""


def _foot(result: Result) -> Iterator[str]:
    verified, unverified = result.coverage.evidence_verified, result.coverage.evidence_unverified
    note = f"{words.count(verified, 'passage')} found in the text of the source as recorded"
    if unverified:
        note += f"; {unverified:,} not re-verified, because the article texts were not at hand"
    yield f"[^evidence]: {note}."
    yield ""
    yield "---"
    yield ""
    yield f"factcheck {__version__}, input `{_input_hash(result)}`; `factcheck rule CODE` explains a rule"


def _input_hash(result: Result) -> str:
    """Twelve hex digits that change when a claim, its gist or a source does."""
    digest = hashlib.sha256()
    for claim in sorted(result.claims.values(), key=lambda c: c.id):
        digest.update(f"{claim.id}\x1f{claim.gist}\x1e".encode("utf-8", "replace"))
    for source in sorted(result.sources.values(), key=lambda s: s.id):
        digest.update(source.model_dump_json(exclude_defaults=True).encode())
    return digest.hexdigest()[:12]
