"""The run: load, compare, add what is wrong with the files, keep what was asked for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from factcheck import store
from factcheck.claims import AttributeClaim, Claim
from factcheck.codes import CODES
from factcheck.compare import compare as compare_claims
from factcheck.entities import Catalogue, Entity
from factcheck.errors import FactcheckError, Problem
from factcheck.findings import Finding, Lazy, Result
from factcheck.predicates import Predicate
from factcheck.sources import Source
from factcheck.store import FactBase
from factcheck.store.builtin import builtin_predicates
from factcheck.store.spelling import did_you_mean


def check(
    base: FactBase | str | os.PathLike[str],
    *,
    articles: str | os.PathLike[str] | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    extend_select: Iterable[str] = (),
    allow_empty: bool = False,
) -> Result:
    """Compare the claims of a base, given as loaded or as the folder where it lies.

    Defects in its files are findings like others; only a call that cannot be answered raises.
    """
    codes = selected(select, ignore, extend_select)
    if not isinstance(base, FactBase):
        base = store.load(base, articles, allow_empty=allow_empty)
    if not (base.claims or base.problems or allow_empty):
        raise FactcheckError("there are no claims to check; load a folder that holds some")
    result = compare(base.claims, base.entities, base.predicates, sources=base.sources)
    told = (_placed(f, base) if f.code == "FC307" else f for f in result)
    findings = sorted([*_problems(base.problems), *told], key=lambda finding: finding.code)
    return replace(
        result,
        findings=tuple(finding for finding in findings if finding.code in codes),
        coverage=replace(
            result.coverage,
            claims=result.coverage.claims + sum(base.left_out.values()),
            not_compared={**result.coverage.not_compared, **base.left_out},
            evidence_verified=base.verified,
            evidence_unverified=base.unverified,
        ),
    )


def compare(
    claims: Iterable[Claim],
    entities: Catalogue | Iterable[Entity] | None = None,
    predicates: Mapping[str, Predicate] | Iterable[Predicate] | None = None,
    *,
    sources: Mapping[str, Source] | None = None,
) -> Result:
    """Compare claims with each other; predicates of your own are added to the built-in ones."""
    if isinstance(claims, str | os.PathLike):
        raise FactcheckError(
            f"compare takes claims, not a path; check({os.fspath(claims)!r}) compares a folder"
        )
    claims = tuple(claims)
    catalogue = entities if isinstance(entities, Catalogue) else Catalogue(entities or ())
    if not isinstance(predicates, Mapping):
        predicates = builtin_predicates().extended(predicates or ())
    result = compare_claims(claims, catalogue, predicates, sources)
    return replace(
        result,
        names=Lazy(lambda: _display_names(claims, catalogue)),
        parties=Lazy(lambda: _parties(claims, catalogue)),
    )


def selected(
    select: Iterable[str] = (), ignore: Iterable[str] = (), extend_select: Iterable[str] = ()
) -> frozenset[str]:
    """The codes that are asked for; of two selectors that fit, the longer one counts.

    >>> sorted(selected(["FC30"], ["FC302", "escalation"]))
    ['FC301', 'FC303', 'FC305', 'FC306', 'FC307']
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


def _placed(finding: Finding, base: FactBase) -> Finding:
    """A finding that asks for a change in a file says where, in its message."""
    stale, *_ = finding.sides
    places = [f"{path}:{line}" for path, line in map(base.place, stale.claims) if path]
    if not places:
        return finding
    return replace(finding, message=f"{finding.message} See {', '.join(places)}.")


def _problems(problems: Iterable[Problem]) -> Iterator[Finding]:
    for problem in sorted(problems):
        yield Finding(
            code=problem.code,
            topic=problem.message,
            relation="problem",
            sides=(),
            message=problem.message,
            problem=problem,
        )


def _display_names(claims: Iterable[Claim], catalogue: Catalogue) -> dict[str, str]:
    names = dict.fromkeys(name for claim in claims for name in _mentioned(claim))
    shown = {name: catalogue.name(catalogue.resolve(name)) for name in names}
    return {n: text for n, text in shown.items() if catalogue.resolve(n) in catalogue.entities}


def _mentioned(claim: Claim) -> Iterator[str]:
    yield from claim.subject
    yield from claim.object or ()
    if isinstance(claim, AttributeClaim):
        yield claim.value
    if claim.attribution:
        yield claim.attribution.speaker
        yield from claim.attribution.via
        if claim.attribution.speaks_for:
            yield claim.attribution.speaks_for


def _parties(claims: Iterable[Claim], catalogue: Catalogue) -> dict[str, str]:
    found = {}
    for speaker in dict.fromkeys(claim.speaker for claim in claims if claim.speaker):
        party = catalogue.stands_for(catalogue.resolve(speaker))
        if party:
            found[speaker] = catalogue.name(party)
    return found
