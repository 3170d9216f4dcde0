"""What was taken back, replaced, altered, hardened or carried out in the course of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import INTENT
from factcheck.compare.altered import faithful
from factcheck.compare.denials import Retracted, facing, retracted
from factcheck.compare.drafts import Draft, assumed
from factcheck.compare.entries import Entry
from factcheck.compare.notices import correction
from factcheck.compare.plans import fulfilled, missed, moved, not_taken, ruled_out
from factcheck.compare.positions import State
from factcheck.compare.steps import Step
from factcheck.compare.succession import replaced, settlement, stages, succession
from factcheck.compare.timeline import Transition
from factcheck.compare.topics import Topic
from factcheck.compare.wording import dated, gist, joined, shown, teller, tellers, worded
from factcheck.predicates import Change


def retraction(topic: Topic) -> Iterator[Draft]:
    """A side denies or takes back what it said before."""
    if topic.kind == "stance":
        yield from _steps(topic, Step.RETRACTION)
    else:
        yield from _denied_by_itself(topic)
    yield from correction(topic)


def supersession(topic: Topic) -> Iterator[Draft]:
    """A later state replaces an earlier one; both held at their own time."""
    if topic.kind == "stance":
        yield from _steps(topic, Step.SUPERSESSION)
    elif topic.predicate.values == "one" and topic.differ:
        if topic.change is Change.STAGES:
            yield from stages(topic)
        elif topic.change is not Change.FIXED:
            yield from succession(topic, faithful(topic))
    if topic.settled is not None:
        yield from settlement(topic, topic.settled.open())


def plan_change(topic: Topic) -> Iterator[Draft]:
    """A plan, an agreement or an offer was altered or put in doubt later."""
    if topic.kind == "stance":
        yield from _steps(topic, Step.PLAN_CHANGE)
    elif topic.differ:
        for earlier, later in moved(topic):
            yield replaced(topic, "FC303", "plan-change", [earlier, later], "The plan was moved")
        for denied, done in ruled_out(topic) if topic.denied and topic.kind == "event" else ():
            yield replaced(topic, "FC303", "plan-change", [denied, done], "It was ruled out before")


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
    yield from not_taken(topic) if topic.kind == "stance" else missed(topic)


_TOLD = {
    Step.RETRACTION: ("retraction", "takes back"),
    Step.SUPERSESSION: ("supersession", "replaces"),
    Step.PLAN_CHANGE: ("plan-change", "alters or puts in doubt"),
    Step.ESCALATION: ("escalation", "goes further than"),
    Step.FULFILMENT: ("fulfilment", "carries out"),
}


def _steps(topic: Topic, step: Step) -> Iterator[Draft]:
    crossings = topic.crossings if step is not Step.RETRACTION else ()
    for transition in (*topic.steps, *crossings):
        if transition.step is step and (step is not Step.RETRACTION or _direct(topic, transition)):
            yield _step(topic, transition)


def _direct(topic: Topic, transition: Transition) -> bool:
    """Whether a position is taken back, and not only an event that implies it."""
    states = (*transition.earlier, *transition.later)
    return any(topic.direct(entry) for state in states for entry in state.entries)


def _step(topic: Topic, transition: Transition) -> Draft:
    relation, verb = _TOLD[transition.step]
    states = [*transition.earlier, *transition.later]
    certain = transition.certain and not any(assumed(state.entries) for state in states)

    def groups() -> list[list[Entry]]:
        earlier = sorted(transition.earlier, key=lambda state: state.order)
        now = [state.entries for state in transition.later]
        if (
            transition.step is Step.RETRACTION
        ):  # what is denied, as done or as planned, is one thing
            now = [[e for state in sorted(now, key=_intended) for e in state]]
        return [*(state.entries for state in earlier), *now]

    def tell() -> tuple[str, list[str]]:
        now = transition.later[-1]
        last = max(transition.earlier, key=lambda state: (state.known_by(now), state.order))
        later = last.first.claim.attribution is None and not last.known_by(now)
        message = (
            f"{_whose(topic, now.first)} {verb} what {teller(topic, last.first)} "
            f"{'tells later' if later else 'said'}: "
            f"{worded(topic, last.first)} ({_moment(last)}), "
            f"then “{gist(topic, now.first)}” ({_moment(now)})."
        )
        about = _about(topic, transition.earlier)
        order = _order(last, now, transition.certain)
        return message, [*about, order, _why(topic, transition)]

    return Draft(
        transition.step.value,
        relation,
        topic,
        groups,
        tell,
        certain,
        name=lambda entry: f"{shown(topic, entry)} ({entry.at or 'undated'})",
        key=lambda: ", ".join(sorted({e.claim.speaker or "" for g in groups() for e in g})),
        taken=len(transition.earlier),
    )


def _intended(state: Sequence[Entry]) -> bool:
    return state[0].modality in INTENT


def _whose(topic: Topic, entry: Entry) -> str:
    """A speaker acts by what he says; a source that quotes nobody only tells of it."""
    name = teller(topic, entry)
    return name if entry.claim.attribution is not None else f"What {name} tells"


def _about(topic: Topic, earlier: Sequence[State]) -> list[str]:
    others = sorted({state.on for state in earlier} - {topic.phrase})
    if not others:
        return [f"Both are about one topic: {topic.phrase}."]
    return [
        f"The later word is about: {topic.phrase}.",
        f"The earlier word was on another, and the two overlap: {joined(others)}.",
    ]


def _moment(state: State) -> str:
    return str(state.first.at) if state.first.at is not None else "undated"


def _order(earlier: State, later: State, certain: bool) -> str:
    if not certain and earlier.precedes(later):
        return "One text tells the second after the first, and gives neither a day of its own."
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
    party = " and ".join(topic.name(e) for e in topic.subject)
    same = later.claim.speaker in speakers or later.claim.speaker is None
    who = (
        f"The same voice speaks: {later.claim.speaker or party}"
        if same
        else f"Another voice of the same side, {party}, speaks"
    )
    tail = "; a denial takes back what it denies, also where both can hold word for word"
    return f"{who}{tail if later.denied else ''}."


def _denied_by_itself(topic: Topic) -> Iterator[Draft]:
    """Events, numbers and attributes that the side which told them denies."""
    for denials, told in facing(topic) if topic.denied and topic.differ else ():
        for found in retracted(topic, denials, told):
            yield _denial(topic, found)


def _denial(topic: Topic, found: Retracted) -> Draft:
    taken, denials = sorted(found.told, key=lambda e: str(e.value)), found.denials

    def tell() -> tuple[str, list[str]]:
        denies = "denies" if len(denials) == 1 else "deny"
        message = (
            f"{tellers(topic, denials)} {denies} what {tellers(topic, taken)} had said: "
            f"{worded(topic, taken[0])}, then “{gist(topic, denials[0])}”."
        )
        return message, [
            f"Both are about one topic: {topic.phrase}.",
            f"They are the same side: {topic.name(found.party)}.",
            "The denial is the later word." if found.certain else "Which came first is not known.",
        ]

    return Draft(
        "FC301",
        "retraction",
        topic,
        [taken, denials],
        tell,
        found.certain,
        key=lambda: topic.name(found.party),
    )
