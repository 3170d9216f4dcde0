"""What one text affirms and the other denies, and verbs that are opposites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.extract.sameness import MOVES, OPPOSITES, TURNED
from factcheck.pairs.acts import Act, other_lead
from factcheck.pairs.alignment import Alignment, Slot
from factcheck.pairs.pair import Pair
from factcheck.pairs.text import Text

_MOST = 30
"""Acts of one verb in a text beyond which none can be told from the others."""
_SHOWN = 30
_MANY = 2
"""Words beside its doer that two acts share in longer texts."""


def aligned(pair: Pair) -> Iterator[Alignment]:
    """Acts of one doer on one thing that cannot both be so."""
    table: dict[str, list[Act]] = defaultdict(list)
    for act in pair.acts[0]:
        table[act.verb].append(act)
        if act.base != act.verb:
            table[act.base].append(act)
    for other in pair.acts[1]:
        verbs = {other.verb, *OPPOSITES.get(other.base, ()), *OPPOSITES.get(other.verb, ())}
        found = {id(one): one for verb in verbs for one in table.get(verb, ())[:_MOST]}
        apart = [(one, why) for one in found.values() if (why := _apart(pair, one, other))]
        if len(apart) == 1:
            yield _alignment(pair.a, pair.b, *apart[0], other)


def _apart(pair: Pair, one: Act, other: Act) -> str:
    """Why both cannot be so; empty where they can, or where that is not sure."""
    if one.verb == other.verb and one.verb in MOVES and one.denied == other.denied:
        why = "One goes to where the other comes from." if _there_and_back(one, other) else ""
    elif one.verb == other.verb:
        why = "Only one of them is negated." if one.denied != other.denied else ""
    else:
        why = "The two verbs are opposites." if one.denied == other.denied else ""
    if not why or not _same_mode(one, other):
        return ""
    if not pair.brief and not (one.doer & other.doer and len(one.done & other.done) >= _MANY):
        return ""
    if one.earlier is not other.earlier or (one.ranks and other.ranks and one.ranks != other.ranks):
        return ""
    together = not set(one.days).isdisjoint(other.days)
    if not together and ((one.days and other.days) or _turned(one, other)):
        return ""
    small, large = sorted((one, other), key=lambda act: (len(act.done), len(act.doer)))
    if not _told_in(pair.a if large is one else pair.b, small, large):
        return ""
    denied = small if small.denied else large
    if (
        one.denied != other.denied
        and not denied.object <= (large if denied is small else small).all
    ):
        return ""
    return why


def _there_and_back(one: Act, other: Act) -> bool:
    """Whether one leaves for a place that the other leaves, on one day."""
    together = bool(set(one.days) & set(other.days))
    places = (one.done & one.names) & (other.done & other.names)
    return together and bool(places & (one.towards ^ other.towards))


def _same_mode(one: Act, other: Act) -> bool:
    """Whether both are told as facts or both as to come; "will not" is also said of what never is."""
    if one.modality is other.modality:
        return True
    denied, told = (one, other) if one.denied else (other, one)
    return denied.denied and denied.tense == "future" and told.tense == "present"


def _turned(one: Act, other: Act) -> bool:
    return other.base in TURNED.get(one.base, ()) or other.verb in TURNED.get(one.verb, ())


def _told_in(text: Text, small: Act, large: Act) -> bool:
    """Whether the larger tells all that the smaller does, in the same roles."""
    if not (small.done or large.done) and small.denied is not large.denied:
        finite = "none" not in (small.tense, large.tense)
        return finite and bool(small.doer) and small.doer == large.doer
    if not small.done or not small.done <= large.done or other_lead(small, large):
        return False
    if not small.doer:
        return True
    if small.doer <= large.doer:
        return True
    if not large.pronoun:
        return False
    return small.doer <= large.before or not (small.doer - small.names) - text.terms.roots


def _alignment(a: Text, b: Text, one: Act, why: str, other: Act) -> Alignment:
    shared = (one.doer | one.done | one.before) & (other.doer | other.done)
    values = a.text[slice(*one.span)], b.text[slice(*other.span)]
    if values[0].lower() == values[1].lower():
        values = _further(a, one), _further(b, other)
    return Alignment(
        "statement",
        Slot(values[0], one.span, one.passage),
        Slot(values[1], other.span, other.passage),
        "",
        b.words_of(shared, *other.passage),
        why,
    )


def _further(text: Text, act: Act) -> str:
    """The verb with what follows it: "left for Vell"."""
    return text.text[act.span[0] : min(act.reach, act.span[1] + _SHOWN)].strip(" .,;")
