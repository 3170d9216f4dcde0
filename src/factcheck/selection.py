"""Which findings a project wants to hear of, and at which level."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from types import MappingProxyType
from typing import NamedTuple

from factcheck.claims import Claim
from factcheck.codes import CODES, Level
from factcheck.errors import FactcheckError
from factcheck.findings import Finding
from factcheck.store.spelling import did_you_mean

File = Callable[[Claim], str]
"""The file of a claim, relative to the project."""


class Selection(NamedTuple):
    """What is asked for: rules by code, family or name, and the exceptions."""

    select: tuple[str, ...] = ()
    """All rules where none is named."""
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """By pattern of files: the rules not to use on them."""
    severity: Mapping[str, str] = MappingProxyType({})
    """By rule: another level than its own."""
    definite: bool = False
    """Whether to leave out what is only possible."""

    def applied(self, findings: Iterable[Finding], file: File) -> Iterator[Finding]:
        """The findings that are asked for, at their levels."""
        codes = selected(self.select, self.ignore, self.extend_select)
        levels = _levels(self.severity)
        silent = {p: selected(rules) for p, rules in self.per_file_ignores.items()}
        for finding in findings:
            if finding.code not in codes or (self.definite and not finding.definite):
                continue
            if silent and _is_silent(finding, silent, file):
                continue
            level = levels.get(finding.code)
            yield finding if level is None else finding.but(severity=level)


def selected(
    select: Iterable[str] = (), ignore: Iterable[str] = (), extend_select: Iterable[str] = ()
) -> frozenset[str]:
    """The codes that are asked for; of two selectors that fit, the longer one counts.

    >>> sorted(selected(["FC30"], ["FC302", "escalation"]))
    ['FC301', 'FC303', 'FC305', 'FC306', 'FC307', 'FC308']
    """
    wanted = [_prefix(selector) for selector in (*select, *extend_select)]
    if not tuple(select):
        wanted.append("FC")
    unwanted = [_prefix(selector) for selector in ignore]
    return frozenset(code for code in CODES if _fit(code, wanted) > _fit(code, unwanted))


def _prefix(selector: str) -> str:
    """The prefix of codes that a selector stands for: a code, a family, a name, or ALL."""
    text = selector.strip()
    names = {code.name: code.code for code in CODES.values()}
    if text.lower() in names:
        return names[text.lower()]
    prefix = "FC" if text.upper() == "ALL" else text.upper()
    if not (prefix and any(code.startswith(prefix) for code in CODES)):
        hint = did_you_mean(text, [*CODES, *names])
        raise FactcheckError(
            f"no rule is called {text!r}{hint or '; factcheck rule --all lists them'}"
        )
    return prefix


def _fit(code: str, prefixes: Iterable[str]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=0)


def _levels(severity: Mapping[str, str]) -> dict[str, Level]:
    """The level of each rule that is given one; of two selectors that fit, the longer counts."""
    by_prefix = {_prefix(selector): Level[text.upper()] for selector, text in severity.items()}
    return {
        code: by_prefix[max(fitting, key=len)]
        for code in CODES
        if (fitting := [prefix for prefix in by_prefix if code.startswith(prefix)])
    }


def _is_silent(finding: Finding, silent: Mapping[str, frozenset[str]], file: File) -> bool:
    """Whether its rule is not to be used on any of the files it rests on."""
    paths = {file(claim) for claim in finding.claims}
    if finding.problem:
        paths.add(finding.problem.path)
    patterns = [pattern for pattern, codes in silent.items() if finding.code in codes]
    return bool(paths) and all(any(_matches(path, p) for p in patterns) for path in paths)


def _matches(path: str, pattern: str) -> bool:
    """As ruff matches: the path from the project, or the name of the file alone."""
    return fnmatchcase(path, pattern) or fnmatchcase(path.rpartition("/")[2], pattern)
