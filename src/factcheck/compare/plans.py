"""Plans for events against later plans and against what came of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims import Modality
from factcheck.compare.drafts import Draft
from factcheck.compare.entries import Entry
from factcheck.compare.order import before, days, original
from factcheck.compare.strength import same_way
from factcheck.compare.topics import Topic
from factcheck.compare.wording import dated, quoted, shown, teller, tellers
from factcheck.intervals import Meeting, apart_groups, meet


def moved(topic: Topic) -> Iterator[tuple[list[Entry], list[Entry]]]:
    """Plans that do not meet, each with the one told next after it."""
    if topic.predicate.values != "one":
        return
    line = sorted((e for e in planned(topic) if None not in days(e.at)), key=_told)
    current: list[Entry] = []
    for entry in line:
        if current and before(current[-1], entry) and _apart(current[-1], entry):
            yield current, [entry]
            current = [entry]
        elif not current or current[-1].ends == entry.ends:
            current = [*current[-9:], entry]


def ruled_out(topic: Topic) -> Iterator[tuple[list[Entry], list[Entry]]]:
    """A plan that a side denied to have, and later has, or carried out."""
    denials = [e for e in topic.entries if e.denied and e.modality is Modality.PLANNED]
    for denial in denials[:1]:
        side = topic.side(denial)
        same = [e for e in denials if topic.side(e) == side and e.ends == denial.ends]
        later = [
            e
            for e in topic.entries
            if not e.denied
            and (e.happened or e.modality is Modality.PLANNED)
            and before(denial, e)
            and (e.ends[1] is None or e.ends[1] >= (days(denial.at)[0] or 0))
            and (topic.same_side(denial, e) or (e.happened and topic.spoken(denial)))
            and (None in (denial.value, e.value) or not _apart(denial, e))
        ]
        if later and denial.claim.attribution is not None:
            yield same, [e for e in later if e.label == later[0].label]


def fulfilled(topic: Topic) -> Iterator[Draft]:
    """Plans that came about as planned."""
    for plans, outcome in _outcomes(topic):
        if not _apart(plans[0], outcome):
            yield _outcome(topic, "FC305", "fulfilment", plans, outcome, "So it came about")


def missed(topic: Topic) -> Iterator[Draft]:
    """Plans that came about otherwise, and ends after which it went on."""
    for plans, outcome in _outcomes(topic):
        if _apart(plans[0], outcome):
            yield _outcome(topic, "FC306", "missed-plan", plans, outcome, "It came about otherwise")
    yield from _did_not(topic)
    for name in topic.predicate.opposite:
        other = topic.other(name, topic.subject, topic.object)
        if other is not None:
            yield from _went_on(topic, other)


def planned(topic: Topic) -> list[Entry]:
    """What is planned for a time, and not denied."""
    if Modality.PLANNED not in topic.modalities:
        return []
    return [
        e
        for e in topic.entries
        if e.modality is Modality.PLANNED and not e.denied and e.value is not None
    ]


def _told(entry: Entry) -> tuple[int, int, str, int]:
    low, high = days(entry.at)
    return low or 0, high or 0, entry.source, entry.place


def _apart(one: Entry, other: Entry) -> bool:
    return len(apart_groups([one.ends, other.ends])) > 1


def _outcomes(topic: Topic) -> Iterator[tuple[list[Entry], Entry]]:
    """What happened, with the plan that stood when it did, unless accounts of it differ."""
    if topic.predicate.values != "one" or Modality.PLANNED not in topic.modalities:
        return
    done = [e for e in topic.facts if e.value is not None]
    if not done:
        return
    outcome = min(done, key=lambda e: (e.draft, e.hedged, *original(e), e.place))
    plans = standing([p for p in planned(topic) if before(p, outcome)])
    if plans and len({_apart(plans[0], e) for e in done}) == 1:
        yield plans, outcome


def standing(plans: list[Entry]) -> list[Entry]:
    """The plan told last, by everyone who tells it."""
    last = max(plans, key=_told, default=None)
    return [p for p in plans if last is not None and p.ends == last.ends]


def _outcome(
    topic: Topic, code: str, relation: str, plans: list[Entry], outcome: Entry, how: str
) -> Draft:
    def tell() -> tuple[str, list[str]]:
        lies = "outside" if code == "FC306" else "within"
        return _message(topic, plans, topic, outcome, how), [
            "A plan and its outcome are compared, not two accounts of one fact.",
            f"The outcome lies {lies} what was planned: {shown(topic, plans[0])}.",
        ]

    meeting = meet(*outcome.ends, *plans[0].ends)
    clear = meeting in (Meeting.APART, Meeting.INSIDE, Meeting.SAME)
    definite = clear and not (plans[0].hedged or outcome.hedged)
    return Draft(code, relation, topic, [plans, [outcome]], tell, definite)


def _did_not(topic: Topic) -> Iterator[Draft]:
    """A plan, and word after its day that it did not come about."""
    plans = standing(planned(topic)) if topic.denied and not topic.facts else []
    deadline = plans[0].ends[1] if plans else None
    if deadline is None:
        return
    told = [
        e
        for e in topic.entries
        if e.denied
        and e.modality in (Modality.ASSERTED, Modality.DENIED)
        and (days(e.at)[0] or 0) > deadline
        and (e.value is None or meet(*plans[0].ends, *e.ends) in (Meeting.INSIDE, Meeting.SAME))
    ]
    if told:

        def tell() -> tuple[str, list[str]]:
            return _message(topic, plans, topic, told[0], "It did not come about"), [
                f"The plan: {topic.phrase}: {shown(topic, plans[0])}.",
                "Its day had passed when it was said that it did not happen.",
            ]

        definite = not (plans[0].hedged or told[0].hedged)
        yield Draft("FC306", "missed-plan", topic, [plans, told], tell, definite)


def not_taken(topic: Topic) -> Iterator[Draft]:
    """A position planned for a day, and where the party plainly stands after it."""
    own = [e for e in topic.entries if topic.own(e) and e.at is not None]
    ahead = topic.reader.dates.ahead
    plans = [e for e in planned(topic) if topic.own(e) and days(ahead(e.claim))[1] is not None]
    plan = max(plans, key=_told, default=None)
    if plan is None:
        return
    announced, deadline = days(plan.at)[1] or 0, days(ahead(plan.claim))[1] or 0
    others = [e for e in own if not same_way(plan, e) or e.denied]
    since = [e for e in others if (days(e.at)[0] or 0) > announced]
    then = [e for e in since if (days(e.at)[0] or 0) > deadline and _plain(e)]
    if not then or any((days(e.at)[0] or 0) <= deadline for e in since) or _taken(own, plan):
        return
    told = [e for e in then if e.label == then[0].label]

    def tell() -> tuple[str, list[str]]:
        return _message(topic, [plan], topic, told[0], "Its day passed, and it is otherwise"), [
            f"The plan: {topic.phrase}: {shown(topic, plan)}, for {ahead(plan.claim)}.",
            "Between the plan and its day nothing is told that replaced it.",
        ]

    definite = not (plan.hedged or told[0].hedged)
    yield Draft("FC306", "missed-plan", topic, [[plan], told], tell, definite)


def _plain(entry: Entry) -> bool:
    """Whether it says where the party is or is not, and no more than that."""
    return entry.modality in (Modality.ASSERTED, Modality.DENIED)


def _taken(entries: Sequence[Entry], plan: Entry) -> bool:
    """Whether the position is told as taken at any time."""
    return any(
        e.happened and same_way(plan, e) and meet(*e.ends, *plan.ends) is not Meeting.APART
        for e in entries
    )


def _went_on(topic: Topic, other: Topic) -> Iterator[Draft]:
    """A planned end, and what should have ended told of a later day."""
    plans = standing(planned(topic))
    deadline = plans[-1].ends[1] if plans else None
    if deadline is None:
        return
    later = [e for e in other.facts if e.ends[0] is not None and e.ends[0] > deadline]
    if not later:
        return

    def tell() -> tuple[str, list[str]]:
        return _message(topic, plans, other, later[0], "Yet afterwards, it went on"), [
            f"The plan: {topic.phrase}: {shown(topic, plans[-1])}.",
            f"What came later: {other.phrase}: {shown(other, later[0])}.",
            "After the end there should have been none; the plan did not hold, or was replaced.",
        ]

    definite = not plans[-1].claim.hedged
    yield Draft("FC306", "missed-plan", topic, [plans, later], tell, definite)


def _message(topic: Topic, plans: Sequence[Entry], other: Topic, outcome: Entry, how: str) -> str:
    return (
        f"{tellers(topic, plans)} {dated(plans[-1].at)}: {quoted(topic, plans[-1])}. "
        f"{how}, says {teller(other, outcome)}: {quoted(other, outcome)}."
    )
