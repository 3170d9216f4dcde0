"""Topics: what claims must share to be compared at all, and which topics touch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence, Set
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from factcheck.claims import Claim, Modality
from factcheck.compare.corrections import is_notice
from factcheck.compare.entries import Entry, Reader
from factcheck.compare.independence import roots
from factcheck.compare.names import phrase, written
from factcheck.compare.order import days, in_order
from factcheck.compare.positions import Past, State, states
from factcheck.compare.stated import stated
from factcheck.compare.timeline import Transition, crossings, steps
from factcheck.evidence import Part
from factcheck.intervals import apart_groups
from factcheck.predicates import Change, Predicate

if TYPE_CHECKING:
    from factcheck.compare.drafts import Draft
    from factcheck.compare.joints import Joint
    from factcheck.compare.paraphrases import Paraphrases
    from factcheck.compare.sums import Sum

Key = tuple[str, tuple[str, ...], tuple[str, ...], tuple[tuple[str, str], ...], str]
"""Predicate, subjects, objects, scope, dimension."""


_APIECE = 8
"""Neighbours that are asked one by one; of more, only what is latest among all."""


class Topic:
    """Everything said about one subject, predicate, object and scope."""

    neighbours: Sequence[Topic] = ()
    """Topics of the same predicate and subject whose object or scope overlaps this one's."""
    facing: Sequence[Topic] = ()
    """What others say of the same bond with this topic's subject."""
    settled: Topic | None = None
    """The final figures of the same count, where these are not."""
    acts: Sequence[tuple[Claim, Topic]] = ()
    """The acts it is about what follows from: the claims that tell them, with their topics."""
    sums: Sequence[Sum] = ()
    """What its numbers are the whole of; of shares, what they are parts of."""
    paraphrases: Paraphrases | None = None
    """Topics whose words may say the same as its own."""
    joint: Joint | None = None
    """Other topics with which it can clash though no two claims on one topic do."""
    entries: Sequence[Entry] = ()
    """The claims made ready, in order where they differ; empty until the topic is opened."""
    classes: Mapping[Hashable, list[Entry]] = MappingProxyType({})
    """Entries by value, mode and denial."""
    repeated: Sequence[list[Entry]] = ()
    """Classes of more than one entry."""
    differ = False
    """Whether not all entries say the same."""
    modalities: Collection[Modality] = ()
    """The modes in which it is told."""
    denied = False
    """Whether something is denied."""
    parts: Set[Part] = frozenset()
    """The parts of articles in which it is told."""
    found: Sequence[Draft] = ()
    """What the rules before this one found on it."""

    def __init__(
        self, key: Key, predicate: Predicate, reader: Reader, by_key: Mapping[Key, Topic]
    ) -> None:
        self.key = key
        self.predicate = predicate
        self.kind: str = predicate.kind
        self.reader = reader
        self.by_key = by_key
        self.claims: list[Claim] = []

    def open(self) -> Topic:
        """Make the claims ready; a topic that only one claim is on needs no more than its name."""
        if self.entries:
            return self
        read, predicate = self.reader.entry, self.predicate
        entries = [read(claim, predicate) for claim in self.claims]
        self.differ = any(entry.label != entries[0].label for entry in entries)
        self.entries = in_order(entries) if self.differ or self.kind == "stance" else entries
        self.classes = classes = defaultdict(list)
        for entry in self.entries:
            classes[entry.label].append(entry)
        self.repeated = [group for group in classes.values() if len(group) > 1]
        self.modalities = {group[0].modality for group in classes.values()}
        self.denied = any(group[0].denied for group in classes.values())
        self.parts = {entry.part for entry in entries}
        return self

    @cached_property
    def facts(self) -> Sequence[Entry]:
        """Entries that are told as facts, neither planned nor denied."""
        if all(group[0].happened for group in self.classes.values()):
            return self.entries
        return [entry for entry in self.entries if entry.happened]

    @cached_property
    def stated(self) -> Sequence[Entry]:
        """Facts, without what a source itself puts better elsewhere."""
        return stated(self)

    @property
    def noticed(self) -> bool:
        """Whether a publisher takes something back."""
        return Modality.CORRECTED in self.modalities

    @cached_property
    def alike(self) -> list[list[Entry]]:
        """Two or more entries of one value and mode; positions also of one time."""
        if self.predicate.kind != "stance":
            return [
                group
                for group in self.repeated
                if group[0].value is not None or not any(e.claim.when for e in group)
            ]
        found = []
        for group in self.repeated:  # of positions that an event implies, the event is told
            told = [e for e in group if self.direct(e)]
            groups = apart_groups([days(e.at) for e in told])
            found += [[told[i] for i in held] for held in groups if len(held) > 1]
        return found

    @cached_property
    def rooted(self) -> list[tuple[list[Entry], list[str]]]:
        """The same, each with the origin of every entry, but for what is told with other words for it."""
        beyond = self.paraphrases.joined if self.paraphrases else frozenset()
        told = (group for group in self.alike if not beyond.issuperset(map(id, group)))
        return [(group, roots(group, self.reader)) for group in told]

    def other(
        self, predicate: str, subject: tuple[str, ...], target: tuple[str, ...]
    ) -> Topic | None:
        """The opened topic of another predicate, without qualifiers, if somebody speaks of it."""
        found = self.by_key.get((predicate, subject, target, (), ""))
        return found.open() if found else None

    def name(self, entity: str) -> str:
        """The display name of an id; outside the catalogue, as claims on the topic write it."""
        return self._written.get(entity) or self.reader.catalogue.name(entity)

    @cached_property
    def _written(self) -> dict[str, str]:
        return written(self.claims, self.reader.catalogue)

    @cached_property
    def by_source(self) -> Mapping[str, list[Entry]]:
        """Its entries by the text in which they stand."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            found[entry.source].append(entry)
        return found

    @property
    def subject(self) -> tuple[str, ...]:
        """Ids of the subjects; of parties, of those behind them."""
        return self.key[1]

    @property
    def object(self) -> tuple[str, ...]:
        """Ids of the objects."""
        return self.key[2]

    @property
    def scope(self) -> tuple[tuple[str, str], ...]:
        """Qualifiers in order of name."""
        return self.key[3]

    @property
    def change(self) -> Change:
        """What time does to its values: of final figures nothing, whatever else is counted."""
        if not self.key[3] or self.kind != "quantity":
            return self.predicate.change
        scope = dict(self.key[3])
        return self.predicate.change_at(scope.get("stage"), scope.get("basis"))

    @cached_property
    def phrase(self) -> str:
        """The topic in words: "Orvane Steel · participation · Vell bridge (role: lender)"."""
        return phrase(self.key, self.name)

    @property
    def ties(self) -> bool:
        """Whether it may be set against another topic."""
        policy = self.predicate
        near = self.neighbours or self.facing or self.settled or self.sums
        jointly = self.joint or self.paraphrases or self.acts
        return bool(near or jointly or policy.contests or policy.opposite or policy.strains)

    @cached_property
    def line(self) -> list[State]:
        """Where the party stood, told by itself or unattributed, in order of time."""
        own = [e for e in self.entries if self.own(e) and not is_notice(e)]
        return states(own, self.phrase, self.spoken)

    @cached_property
    def steps(self) -> list[Transition]:
        """The steps between its states."""
        return list(steps(self.line, self.past)) if self.differ else []

    @cached_property
    def past(self) -> Past:
        """Its states, to be asked what lay before a moment."""
        return Past(self.line)

    @cached_property
    def crossings(self) -> list[Transition]:
        """The steps from states on overlapping topics to its own."""
        near = [other.open() for other in self.neighbours]
        if len(near) > _APIECE:
            beyond = [Past(state for other in near for state in other.line)]
        else:
            beyond = [other.past for other in near]
        return list(crossings(self.line, self.past, beyond)) if beyond else []

    def side(self, entry: Entry) -> frozenset[str]:
        """Who says so, and everyone he speaks for."""
        return self.reader.side(entry.claim)

    def own(self, entry: Entry) -> bool:
        """Whether the party itself speaks or acts, or the source tells of it unattributed.

        Of what implies a position, such as an agreement, anyone may tell, but not deny it.
        """
        if entry.claim.attribution is None or self.spoken(entry):
            return True
        return not self.direct(entry) and not entry.denied

    def direct(self, entry: Entry) -> bool:
        """Whether it is told of the topic itself, not implied by an event told of elsewhere."""
        return entry.claim.predicate == self.predicate.id

    def spoken(self, entry: Entry) -> bool:
        """Whether the party itself is quoted."""
        by = entry.claim.attribution
        return by is not None and not self.side(entry).isdisjoint(self.subject)

    def same_side(self, one: Entry, other: Entry) -> bool:
        """Whether the same speaker, or two who speak for the same organisation, say both."""
        return not self.side(one).isdisjoint(self.side(other))
