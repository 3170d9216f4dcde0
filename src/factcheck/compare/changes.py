"""What was taken back, replaced, altered, hardened or carried out in the course of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.compare.disputes import denies
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import before
from factcheck.compare.plans import fulfilled, missed, moved
from factcheck.compare.steps import Step
from factcheck.compare.succession import replaced, stages, succession
from factcheck.compare.timeline import State, Transition
from factcheck.compare.topics import Topic
from factcheck.compare.wording import dated, gist, joined, shown, teller, tellers
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
            yield from stages(topic)
        elif change is not Change.FIXED and ("stage", "final") not in topic.scope:
            yield from succession(topic)


def plan_change(topic: Topic) -> Iterator[Draft]:
    """A plan, an agreement or an offer was altered or put in doubt later."""
    if topic.kind == "stance":
        yield from _steps(topic, Step.PLAN_CHANGE)
    elif topic.differ:
        for earlier, later in moved(topic):
            yield replaced(topic, "FC303", "plan-change", [earlier, later], "The plan was moved")


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
    for transition in topic.crossings:
        if transition.step is step:
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
