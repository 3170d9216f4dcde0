"""The run: load, compare, add what is wrong with the files, keep what was asked for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from factcheck import store
from factcheck.claims import Claim
from factcheck.entities import Catalogue, Entity
from factcheck.errors import FactcheckError, Problem
from factcheck.findings import Finding, Result, numbered
from factcheck.predicates import Predicate
from factcheck.selection import Selection, selected
from factcheck.sources import Source
from factcheck.states import Known, State
from factcheck.store import FactBase
from factcheck.store.builtin import builtin_predicates
from factcheck.store.folder import BASELINE


def check(
    base: FactBase | str | os.PathLike[str],
    *,
    articles: str | os.PathLike[str] | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    extend_select: Iterable[str] = (),
    allow_empty: bool = False,
    today: date | None = None,
    as_of: date | None = None,
) -> Result:
    """Compare the claims of a base, given as loaded or as the folder where it lies.

    Defects in its files are findings like others; only a call that cannot be answered raises.
    Its baseline and its decisions say which findings are known or accepted; decisions that
    expire hold, and plans are overdue, only where ``today`` is given. ``as_of`` leaves out what
    was said later.
    """
    chosen = Selection(tuple(select), tuple(ignore), tuple(extend_select))
    selected(chosen.select, chosen.ignore, chosen.extend_select)
    if not isinstance(base, FactBase):
        base = store.load(base, articles, allow_empty=allow_empty)
    return judge(base, chosen, allow_empty=allow_empty, today=today, as_of=as_of, due=today)


def judge(
    base: FactBase,
    selection: Selection,
    *,
    allow_empty: bool = False,
    today: date | None = None,
    before: FactBase | None = None,
    as_of: date | None = None,
    due: date | None = None,
) -> Result:
    """Compare the claims of a base, and say what of it is new and asked for.

    ``before`` is the base as it was: what was found in it, and not accepted, is known. Of what
    was said ``as_of`` a day, nothing is gone and no decision is unused: it is a part of the base.
    ``due`` asks which plans are overdue then.
    """
    if not (base.claims or base.problems or allow_empty):
        raise FactcheckError("there are no claims to check; load a folder that holds some")
    if as_of is not None:
        base = replace(base, whole=False)
    found = compare(
        *(base.claims, base.entities, base.predicates),
        sources=base.sources,
        texts=base.texts,
        as_of=as_of,
        today=due,
    )
    past = None
    if before is not None:
        seen = judge(before, Selection(), allow_empty=True, today=today, due=due)
        past = Earlier(remembered(seen), frozenset(before.sources))
    return replace(
        judged(base, found, selection, today, past),
        replay=lambda day: judge(
            base, selection, allow_empty=allow_empty, today=today, before=before, as_of=day, due=due
        ),
    )


class Earlier(NamedTuple):
    """What was there before."""

    found: Mapping[str, Known]
    """What was found and not accepted, by fingerprint."""
    sources: Set[str]


def judged(
    base: FactBase,
    result: Result,
    selection: Selection,
    today: date | None,
    earlier: Earlier | None = None,
) -> Result:
    """What comparing a base gave, with what is wrong with its files, as far as it is asked for."""
    known = _known(base)
    past = earlier.found if earlier else None
    if past is not None:
        known = {**(known or {}), **past}
    found, gone = _judged([*problem_findings(_defects(base)), *result], base, known, today)
    found = [_placed(f, base) if f.code == "FC307" else f for f in found]
    wanted = selection.applied(sorted(found, key=lambda finding: finding.code), base.file)
    codes = selected(selection.select, selection.ignore, selection.extend_select)
    return replace(
        result,
        findings=tuple(wanted),
        gone=tuple(
            entry
            for entry in gone
            if entry.code in codes and (past is None or entry.fingerprint in past)
        ),
        fresh=frozenset(base.sources) - (earlier.sources if earlier else _seen(known)),
        coverage=replace(
            result.coverage,
            claims=result.coverage.claims + sum(base.left_out.values()),
            not_compared={**result.coverage.not_compared, **base.left_out},
            evidence_verified=base.verified,
            evidence_unverified=base.unverified,
        ),
    )


def _defects(base: FactBase) -> tuple[Problem, ...]:
    """What is wrong with the files, and values that changed in a text under the claims from it."""
    if not base.drifts:
        return base.problems
    from factcheck.drift import problems

    return problems(base)


def _known(base: FactBase) -> dict[str, Known] | None:
    """The baseline, where the base has one."""
    if base.home is None or not os.path.lexists(base.home / BASELINE):
        return None
    from factcheck.baseline import load

    return load(base.home)


def _judged(
    findings: list[Finding],
    base: FactBase,
    known: Mapping[str, Known] | None,
    today: date | None,
) -> tuple[list[Finding], tuple[Known, ...]]:
    """Every finding with its state, and what is known and gone."""
    if base.decisions:
        from factcheck.baseline.decided import decided

        findings, faults = decided(findings, base.decisions, today, whole=base.whole)
        findings += problem_findings(faults)
    if known is None:
        return findings, ()
    from factcheck.baseline import against

    findings, gone = against(findings, known)
    return findings, gone if base.whole else ()


def remembered(found: Iterable[Finding]) -> dict[str, Known]:
    """What was found, and not accepted."""
    from factcheck.baseline import known

    return {f.fingerprint: known(f) for f in found if f.state is not State.ACCEPTED}


def _seen(known: Mapping[str, Known] | None) -> frozenset[str]:
    """The sources that were there before, as far as the baseline tells."""
    return frozenset(source for entry in (known or {}).values() for source in entry.sources)


def compare(
    claims: Iterable[Claim],
    entities: Catalogue | Iterable[Entity] | None = None,
    predicates: Mapping[str, Predicate] | Iterable[Predicate] | None = None,
    *,
    sources: Mapping[str, Source] | None = None,
    texts: Mapping[str, str] | None = None,
    as_of: date | None = None,
    today: date | None = None,
) -> Result:
    """Compare claims with each other; predicates of your own are added to the built-in ones.

    In ``texts``, by source, copies are found, which count once. ``as_of`` leaves out what was said
    later than that day; ``today`` asks which plans are overdue.
    """
    from factcheck.compare import compare as compare_claims  # not for what the cache answers

    if isinstance(claims, str | os.PathLike):
        raise FactcheckError(
            f"compare takes claims, not a path; check({os.fspath(claims)!r}) compares a folder"
        )
    claims = tuple(claims)
    if strange := next((one for one in claims if not isinstance(one, Claim)), None):
        raise FactcheckError(f"compare takes claims, not {type(strange).__name__}")
    catalogue = entities if isinstance(entities, Catalogue) else Catalogue(entities or ())
    if not isinstance(predicates, Mapping):
        predicates = builtin_predicates().extended(predicates or ())
    return compare_claims(
        claims, catalogue, predicates, sources, texts=texts, as_of=as_of, today=today
    )


def _placed(finding: Finding, base: FactBase) -> Finding:
    """A finding that asks for a change in a file says where, in its message."""
    stale, *_ = finding.sides
    places = [f"{path}:{line}" for path, line in map(base.place, stale.claims) if path]
    if not places:
        return finding
    return finding.but(message=f"{finding.message} See {', '.join(places)}.")


def problem_findings(problems: Iterable[Problem]) -> Iterator[Finding]:
    """What is wrong with files, as findings."""
    return numbered(
        Finding(
            code=problem.code,
            topic=problem.message,
            relation="problem",
            sides=(),
            message=problem.message,
            problem=problem,
        )
        for problem in sorted(problems)
    )
