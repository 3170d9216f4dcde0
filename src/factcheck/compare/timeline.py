"""A party's line of positions, read in order of time: the steps from each to the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims import INTENT, Modality
from factcheck.compare.positions import KEPT, Label, Past, State, by_order
from factcheck.compare.steps import FIRMNESS, Step, relation
from factcheck.compare.strength import same_way
from factcheck.evidence import Part


@dataclass(slots=True)
class Transition:
    """Earlier states, and those of one later time that act on them in one way."""

    step: Step
    earlier: list[State]
    later: list[State]
    certain: bool = True
    """False where the order within their day is not known."""


def steps(line: Sequence[State], past: Past) -> Iterator[Transition]:
    """Every step of a line, each later time once per kind of step.

    Of all earlier states of one label only the latest, and what overlaps it, counts, so the
    number of steps grows with the states and not with their pairs.
    """
    at_once = list(_same_time(line))
    taken = {id(state) for step in at_once for state in step.earlier}
    yield from at_once
    yield from _steps(line, past, [past], taken)
    yield from _rising(line, [past])


def crossings(line: Sequence[State], past: Past, beyond: Sequence[Past]) -> Iterator[Transition]:
    """The steps to the states of a line from those of overlapping topics."""
    yield from _steps(line, past, beyond, set(), across=True)
    yield from _rising(line, beyond)


def _across(step: Step, earlier: State, later: State) -> Step | None:
    """What a step is where one word is on a part, the other on the whole.

    In one direction, a lesser word replaces nothing, and neither a mere threat nor a plan made
    good of the same position goes further; what a refusal of a part comes to is no fulfilment.
    """
    a, b = earlier.entries[0], later.entries[0]
    if a.denied or b.denied or not same_way(a, b):
        return step
    if step is Step.FULFILMENT and a.happened:
        return Step.ESCALATION
    weaker = FIRMNESS[b.modality] < FIRMNESS[a.modality]
    if step is Step.ESCALATION and (a.ends == b.ends or (weaker and b.modality in _MERE)):
        return None
    return None if step is Step.SUPERSESSION else step


_MERE = frozenset({Modality.THREATENED, Modality.OFFERED, Modality.CONDITIONAL})


def _steps(
    line: Sequence[State],
    past: Past,
    beyond: Sequence[Past],
    taken: set[int],
    *,
    across: bool = False,
) -> Iterator[Transition]:
    found: dict[tuple[Step, int | None, int | None], tuple[dict[int, State], ...]] = {}
    kinds: dict[tuple[Label, Label], Step | None] = {}
    for later in line:
        newest = max(past.before(later), key=by_order, default=None)
        if newest is not None and newest.label == later.label:
            continue
        for state in (s for one in beyond for s in one.before(later)):
            labels = state.label, later.label
            if labels not in kinds:
                kinds[labels] = relation(state.entries[0], later.entries[0])
            step = kinds[labels]
            if step is None or state.label == later.label:
                continue
            if across and (step := _across(step, state, later)) is None:
                continue
            if step is Step.RETRACTION:
                if id(state) in taken or not state.attributed:
                    continue
                taken.add(id(state))
            earlier, then = found.setdefault((step, later.low, later.high), ({}, {}))
            earlier[id(state)], then[id(later)] = state, later
    for (step, *_), (earlier, then) in found.items():
        yield Transition(step, list(earlier.values()), list(then.values()))


def _same_time(line: Sequence[State]) -> Iterator[Transition]:
    """Within one time: only what is denied or taken back, in the order of one text."""
    by_time: dict[tuple[int | None, int | None], list[State]] = defaultdict(list)
    for state in line:
        by_time[state.low, state.high].append(state)
    yield from _undated(line, by_time.pop((None, None), []))
    for group in by_time.values():
        found: dict[tuple[bool, tuple[int, ...]], Transition] = {}
        for later in group if len(group) > 1 else ():
            taken = [s for s in group if _takes_back(s, later)]
            ordered = [s for s in taken if s.precedes(later)]
            back = ordered or [s for s in taken if not s.shares_text(later)]
            if back:  # a denial said twice, in two modes, takes back once
                key = bool(ordered), tuple(map(id, back))
                step = Transition(Step.RETRACTION, back, [], certain=bool(ordered))
                found.setdefault(key, step).later.append(later)
        yield from found.values()


def _rising(line: Sequence[State], beyond: Sequence[Past]) -> Iterator[Transition]:
    """Threats or plans that one text, in the order it tells them, lets go further and further.

    Of one day they may be parts of one statement; over a longer time the order of the text is
    the only one there is.
    """
    for later in line:
        if later.low is not None and later.low == later.high:
            continue
        lesser = [s for past in beyond for s in past.at(later) if _rises(s, later)]
        if lesser:
            yield Transition(Step.ESCALATION, lesser, [later], certain=False)


def _rises(state: State, later: State) -> bool:
    a, b = state.entries[0], later.entries[0]
    return (
        a.modality is b.modality
        and a.modality in INTENT
        and relation(a, b) is Step.ESCALATION
        and state.precedes(later)
        and _voice(state) == _voice(later)
    )


def _voice(state: State) -> tuple[str | None, Part]:
    return state.first.claim.speaker, state.first.part


def _undated(line: Sequence[State], undated: Sequence[State]) -> Iterator[Transition]:
    """What an undated word denies, or a dated one of an undated: order and time are unknown."""
    for later in line if undated else ():
        others = undated if (later.low, later.high) != (None, None) else line
        taken = [s for s in others[-KEPT:] if _takes_back(s, later)]
        ordered = [s for s in taken if s.precedes(later)]
        if ordered or (taken and not any(s.shares_text(later) for s in taken)):
            yield Transition(Step.RETRACTION, ordered or taken, [later], certain=bool(ordered))


def _takes_back(earlier: State, later: State) -> bool:
    return (
        earlier is not later
        and earlier.attributed
        and relation(earlier.entries[0], later.entries[0]) is Step.RETRACTION
    )
