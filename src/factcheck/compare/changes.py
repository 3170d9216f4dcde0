"""What was taken back, replaced, altered, hardened or carried out in the course of time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.compare.disputes import denies
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry, before, days, near
from factcheck.compare.plans import fulfilled, missed, moved
from factcheck.compare.timeline import State, Step, Transition, transitions
from factcheck.compare.topics import Topic
from factcheck.compare.wording import dated, gist, joined, shown, teller, tellers
from factcheck.intervals import Meeting, apart_groups, meet
from factcheck.predicates import Change


def retraction(topic: Topic) -> Iterator[Draft]:
    """A side denies or takes back what it said before."""
    if topic.kind == "stance":
        yield from _steps(topic, Step.RETRACTION)
    else:
        yield from _denied_by_itself(topic)


def supersession(topic: Topic) -> Iterator[Draft]:
    """A later state replaces an earlier one; both held at their own time."""
    kind, change = topic.kind, topic.predicate.change
    if kind == "stance":
        yield from _steps(topic, Step.SUPERSESSION)
    elif topic.predicate.values == "one" and topic.differ:
        if change is Change.STAGES:
            yield from _stages(topic)
        elif change is not Change.FIXED and ("stage", "final") not in topic.scope:
            yield from _succession(topic)


def plan_change(topic: Topic) -> Iterator[Draft]:
    """A plan, an agreement or an offer was altered or put in doubt later."""
    if topic.kind == "stance":
        yield from _steps(topic, Step.PLAN_CHANGE)
    elif topic.differ:
        for earlier, later in moved(topic):
            yield _row(topic, "FC303", "plan-change", [earlier, later], "The plan was moved")


def escalation(topic: Topic) -> Iterator[Draft]:
    """A side went further in the same direction later."""
    yield from _steps(topic, Step.ESCALATION)


def fulfilment(topic: Topic) -> Iterator[Draft]:
    """What was planned or threatened came about."""
    if topic.kind == "stance":
        yield from _steps(topic, Step.FULFILMENT)
    elif topic.differ:
        yield from fulfilled(topic)


def missed_plan(topic: Topic) -> Iterator[Draft]:
    """What was planned did not come about as planned."""
    yield from missed(topic)


_TOLD = {
    Step.RETRACTION: ("retraction", "takes back"),
    Step.SUPERSESSION: ("supersession", "replaces"),
    Step.PLAN_CHANGE: ("plan-change", "alters or puts in doubt"),
    Step.ESCALATION: ("escalation", "goes further than"),
    Step.FULFILMENT: ("fulfilment", "carries out"),
}


def _steps(topic: Topic, step: Step) -> Iterator[Draft]:
    for transition in topic.steps:
        if transition.step is step:
            yield _step(topic, transition, ())
    if step is Step.RETRACTION:
        return
    beyond = [state for other in topic.neighbours for state in other.open().line]
    for transition in transitions(topic.line, sorted(beyond, key=lambda state: state.order)):
        if beyond and transition.step is step:
            yield _step(topic, transition, [o for o in topic.neighbours if _told_on(o, transition)])


def _told_on(topic: Topic, transition: Transition) -> bool:
    return any(state is told for state in topic.line for told in transition.earlier)


def _step(topic: Topic, transition: Transition, others: Sequence[Topic]) -> Draft:
    earlier = sorted(transition.earlier, key=lambda state: state.order)
    later = transition.later
    moments = {id(state.entries[0]): _moment(state) for state in (*earlier, *later)}
    relation, verb = _TOLD[transition.step]
    groups = [state.entries for state in (*earlier, *later)]

    def tell() -> tuple[str, list[str]]:
        last, now = earlier[-1], later[-1]
        message = (
            f"{teller(topic, now.first)} {verb} what {teller(topic, last.first)} said: "
            f"“{gist(topic, last.first)}” ({_moment(last)}), "
            f"then “{gist(topic, now.first)}” ({_moment(now)})."
        )
        steps = [f"Both are about one topic: {topic.phrase}."]
        if others:
            wider = joined([other.phrase for other in others])
            steps.append(f"The earlier word was on another, and the two overlap: {wider}.")
        return message, [*steps, _order(last, now, transition.certain), _why(topic, transition)]

    return Draft(
        transition.step.value,
        relation,
        topic,
        groups,
        tell,
        transition.certain,
        name=lambda entry: f"{shown(topic, entry)} ({moments[id(entry)]})",
        key=lambda: ", ".join(sorted({e.claim.speaker or e.source for g in groups for e in g})),
    )


def _moment(state: State) -> str:
    return str(state.first.at) if state.first.at is not None else "undated"


def _order(earlier: State, later: State, certain: bool) -> str:
    if not certain:
        return f"Both were said {dated(later.first.at)}; which came first is not known."
    if (earlier.low, earlier.high) == (later.low, later.high):
        return "Both were said at one time; the text tells the second after the first."
    return f"The second is later: {_moment(earlier)}, then {_moment(later)}."


def _why(topic: Topic, transition: Transition) -> str:
    if transition.step is Step.RETRACTION:
        return _same_side(topic, transition)
    if transition.step in (Step.SUPERSESSION, Step.PLAN_CHANGE):
        return (
            "Positions and plans may change: both held at their own time, so this is no conflict."
        )
    if transition.step is Step.ESCALATION:
        return "The later position is further in the same direction, or said more firmly."
    return "What was only intended is now told as a fact."


def _same_side(topic: Topic, transition: Transition) -> str:
    later = transition.later[-1].first
    speakers = {e.claim.speaker for state in transition.earlier for e in state.entries}
    party = " and ".join(topic.reader.name(e) for e in topic.subject)
    same = later.claim.speaker in speakers or later.claim.speaker is None
    who = (
        f"The same side speaks, {party}"
        if same
        else f"Another voice of the same side, {party}, speaks"
    )
    tail = "; a denial takes back what it denies, also where both can hold word for word"
    return f"{who}{tail if later.denied else ''}."


def _denied_by_itself(topic: Topic) -> Iterator[Draft]:
    """Events, numbers and attributes that the side which told them denies."""
    for denial in topic.entries if topic.denied and topic.differ else ():
        if not denial.denied:
            continue
        taken = [e for e in topic.entries if not e.denied and _takes_back(topic, denial, e)]
        if taken:
            certain = all(before(e, denial) for e in taken)
            yield Draft(
                "FC301",
                "retraction",
                topic,
                [taken, [denial]],
                lambda t=taken, d=denial, c=certain: _denial(topic, t, d, c),  # type: ignore[misc]
                certain,
            )


def _takes_back(topic: Topic, denial: Entry, told: Entry) -> bool:
    """Whether one side denies what it has told, in whatever order unless the denial came first."""
    spoken = told.claim.attribution is not None or told.source != denial.source
    return (
        spoken
        and denies(denial, told)
        and topic.same_side(told, denial)
        and not before(denial, told)
    )


def _denial(
    topic: Topic, taken: list[Entry], denial: Entry, certain: bool
) -> tuple[str, list[str]]:
    message = (
        f"{teller(topic, denial)} denies what {tellers(topic, taken)} had said: "
        f"“{gist(topic, taken[0])}”, then “{gist(topic, denial)}”."
    )
    return message, [
        f"Both are about one topic: {topic.phrase}.",
        "They are the same side.",
        "The denial is the later word." if certain else "Which came first is not known.",
    ]


def _succession(topic: Topic) -> Iterator[Draft]:
    """Values of different times, each replaced by the next: one finding for the whole row."""
    timed = [(*days(e.at), e.source, e.place, e) for e in topic.facts if None not in days(e.at)]
    row: list[list[Entry]] = []
    for *_, entry in sorted(timed, key=lambda item: item[:4]):
        if not row or _replaces(topic, row[-1][0], entry):
            row.append([entry])
        elif entry.ends == row[-1][0].ends:
            row[-1].append(entry)
        elif _within(topic, entry, row[-1][0]):
            row[-1].insert(0, entry)
    if len(row) > 1:
        certain = all(_passed(topic, a[0], b[0]) for a, b in pairwise(row))
        what = "The value changed with time" if certain else _OR_DIFFER
        yield _row(topic, "FC302", "supersession", row, what, certain=certain)


_OR_DIFFER = "Told otherwise later; the value may have changed in between, or the accounts differ"


def _passed(topic: Topic, one: Entry, other: Entry) -> bool:
    """Whether the value itself changed, and not only who tells it."""
    if one.inferred or other.inferred:
        return False
    timed = one.timed and other.timed
    rises = topic.predicate.change is Change.GROWS
    return timed or rises or topic.same_side(one, other) or not near(one, other)


def _within(topic: Topic, inner: Entry, outer: Entry) -> bool:
    """Whether a value says the same more precisely."""
    if topic.kind == "attribute":
        return topic.reader.catalogue.within(str(inner.value), str(outer.value))
    return meet(*inner.ends, *outer.ends) is Meeting.INSIDE


def _replaces(topic: Topic, earlier: Entry, later: Entry) -> bool:
    """Whether a later value does not meet the earlier one and its time is certainly later."""
    _, ended = days(earlier.at)
    began, _ = days(later.at)
    if ended is None or began is None or ended >= began:
        return False
    if topic.kind == "attribute":
        within, one, other = topic.reader.catalogue.within, str(earlier.value), str(later.value)
        return not (within(one, other) or within(other, one))
    if topic.predicate.change is Change.GROWS:
        top, floor = earlier.ends[1], later.ends[0]
        return top is not None and floor is not None and bool(floor > top)
    return len(apart_groups([earlier.ends, later.ends])) > 1


def _stages(topic: Topic) -> Iterator[Draft]:
    """Stages of a course: a further one is progress, unless it is certainly told the earlier."""
    ranks = {topic.reader.resolve(stage): rank for rank, stage in enumerate(topic.predicate.stages)}
    by_stage: dict[int, list[Entry]] = defaultdict(list)
    for entry in topic.facts:
        if (rank := ranks.get(str(entry.value))) is not None:
            by_stage[rank].append(entry)
    row = [by_stage[rank] for rank in sorted(by_stage)]
    if len(row) > 1 and not any(before(b[0], a[-1]) for a, b in pairwise(row)):
        certain = all(before(a[-1], b[0]) for a, b in pairwise(row))
        what = "It went on to a further stage"
        yield _row(topic, "FC302", "supersession", row, what, certain=certain)


def _row(
    topic: Topic,
    code: str,
    relation: str,
    row: Sequence[Sequence[Entry]],
    what: str,
    *,
    certain: bool = True,
) -> Draft:
    def tell() -> tuple[str, list[str]]:
        said = [
            f"{shown(topic, g[0])} ({teller(topic, g[0])}, {g[0].at or 'undated'})" for g in row[:3]
        ]
        more = f", and {len(row) - 3} more steps" if len(row) > 3 else ""
        return f"{what}: {topic.phrase}: {', then '.join(said)}{more}.", [
            f"All are about one topic: {topic.phrase}.",
            "Each is later than the one before."
            if certain
            else "What is known of their times does not show that it changed.",
            "Each may have held at its own time, so this is no conflict.",
        ]

    return Draft(code, relation, topic, row, tell, certain)
