"""One line per finding, as compilers print them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.claims import Claim
from factcheck.codes import Level
from factcheck.coverage import Coverage
from factcheck.findings import Finding, Result
from factcheck.report import words
from factcheck.report.escape import plain
from factcheck.report.location import lead
from factcheck.report.words import count

Place = Callable[[Claim], tuple[str, int]]
"""The file and line of a claim."""

REASONS = 10

COLORS = {Level.ERROR: "31", Level.WARNING: "33", Level.INFO: "36"}


def render(
    result: Result, *, place: Place | None = None, color: bool = False, notes: bool = True
) -> str:
    """``path:line: FC301 message`` for each finding; without ``notes``, only what wants a look."""
    shown = [f for f in result if notes or f.wants_a_look]
    return "".join(f"{_line(finding, result, place, color)}\n" for finding in shown)


def where(finding: Finding, result: Result, place: Place | None) -> str:
    """The place of the defect, or of the claim that leads the finding."""
    if problem := finding.problem:
        return joined(problem.path, problem.line, problem.column)
    claim = lead(finding, result)
    return joined(*place(claim)) if place and claim else ""


def joined(*place: str | int) -> str:
    """A file, line and column in one word, without what is not known."""
    return plain(":".join(str(part) for part in place if part))


def paint(text: str, code: str, color: bool) -> str:
    """The text in a colour of the terminal, or as it is."""
    return f"\x1b[{code}m{text}\x1b[0m" if color else text


def summary(result: Result, *, notes: bool) -> str:
    """The last lines of a check: how much was found, not shown, and not compared."""
    levels = [finding.level for finding in result]
    errors, warnings = levels.count(Level.ERROR), levels.count(Level.WARNING)
    compared, sources = count(len(result.claims), "claim"), count(len(result.sources), "source")
    day = f"As of {result.asked_for}: " if result.asked_for else ""
    line = f"{day}{compared} from {sources}: {count(errors, 'error')}, {count(warnings, 'warning')}"
    hidden = 0 if notes else sum(not f.wants_a_look for f in result)
    if levels.count(Level.INFO):
        line += f", {count(levels.count(Level.INFO), 'note')}"
    if hidden:
        line += f" ({hidden:,} not shown; -v shows them)"
    return "".join(f"{text}\n" for text in (f"{line}.", *_states(result), *_rest(result)))


def _states(result: Result) -> Iterator[str]:
    """What is new of it, where anything is not."""
    if states := words.by_state(result):
        yield f"To this project: {states}."


def _rest(result: Result) -> Iterator[str]:
    if alone := words.unmet(result.coverage):
        yield alone
    yield from _not_compared(result.coverage)
    if any(finding.wants_a_look for finding in result):
        yield f"'{words.manual('CODE')}' tells more about a rule."


def _not_compared(coverage: Coverage) -> Iterator[str]:
    """How many claims were left out of comparing, and why, most first."""
    reasons = sorted(coverage.not_compared.items(), key=lambda pair: (-pair[1], pair[0]))
    shown, more = words.first(reasons, REASONS)
    for reason, number in shown:
        yield f"Not compared: {count(number, 'claim')}, because {plain(reason)}."
    if more:
        yield f"Not compared for {count(more, 'more reason')}: --output-format json lists all."


def _line(finding: Finding, result: Result, place: Place | None, color: bool) -> str:
    prefix = where(finding, result, place)
    code = paint(finding.code, COLORS[finding.level], color)
    state = f" [{plain(words.standing(finding))}]" if words.standing(finding) else ""
    return f"{prefix}{': ' if prefix else ''}{code} {plain(words.message(finding))}{state}"
