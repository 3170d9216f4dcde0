"""Running the planted cases and the relations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from factcheck.codes import CODES
from factcheck.findings import Result
from factcheck.selftest.cases import Case, pages
from factcheck.selftest.relations import RELATIONS


class Outcome(NamedTuple):
    """Whether one thing that must be so is so."""

    code: str
    kind: str
    """`find`, `ignore`, or the name of a relation."""
    title: str
    passed: bool


def outcomes(result: Callable[[Case], Result] = Case.result) -> Iterator[Outcome]:
    """The outcome of every case of every rule, and of every relation on it.

    A rule without a case that it must find is silent, and fails. ``result`` is what compares.
    """
    known = pages()
    for code in CODES:
        page = known.get(code)
        if page is None or not page.find:
            yield Outcome(code, "find", "no case shows that it finds anything", False)
            continue
        for case in page.find:
            before = result(case)
            found = any(f.code == code and f.definite is not case.possible for f in before)
            yield Outcome(code, "find", case.title, found)
            yield from _related(code, case, before, result)
        for case in page.ignore:
            before = result(case)
            quiet = all(f.code != code for f in before)
            yield Outcome(code, "ignore", case.title, quiet)
            yield from _related(code, case, before, result)


def _related(
    code: str, case: Case, before: Result, result: Callable[[Case], Result]
) -> Iterator[Outcome]:
    for relation in RELATIONS if case.claims else ():
        changed = relation.change(case)
        if changed != case:
            holds = relation.holds(before, result(changed))
            yield Outcome(code, relation.name, case.title, holds)
