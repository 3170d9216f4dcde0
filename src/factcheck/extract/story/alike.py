"""Which articles tell one story: by the names that they share and few others have."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from itertools import combinations

from factcheck.components import components
from factcheck.extract.story.aliases import surname
from factcheck.extract.story.telling import Telling

_FEW = 12
"""In how many articles a name stands at most that tells of one story."""
_SHARED = 3
"""How many such names two articles share that tell of one story; with a person or a day, two do."""
_OF = 12
"""Of how many names of the longer article one is shared at least: a digest names very many."""
_MANY = 100
"""Names that end alike, of which none is looked for inside the others."""
_LONG = 800
"""How many days apart two articles on one story are at most."""


class Alike:
    """Articles, and which pairs of them tell of one story."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self.tellings = tellings
        self._people = [
            {surname(name) for name, kind in one.named.kinds.items() if kind == "person"}
            for one in tellings
        ]
        self._names = self._holders()
        self._shared: dict[tuple[int, int], list[str]] = defaultdict(list)
        for name, held in sorted(self._names.items()):
            for pair in combinations(held, 2):
                self._shared[pair].append(name)
        self._pairs = frozenset(pair for pair in self._shared if self._tell(*pair))

    def one_story(self, one: int, other: int) -> bool:
        """Whether two articles tell of one story."""
        return one == other or (min(one, other), max(one, other)) in self._pairs

    def stories(self) -> Iterator[list[int]]:
        """The articles of each story, by their numbers."""
        found: dict[int, list[int]] = defaultdict(list)
        for number, least in enumerate(components(range(len(self.tellings)), sorted(self._pairs))):
            found[least].append(number)
        yield from found.values()

    def pairs(self, among: Container[int]) -> list[tuple[int, int]]:
        """The pairs of some articles that tell of one story."""
        return sorted(pair for pair in self._pairs if pair[0] in among and pair[1] in among)

    def shared(self, one: int, other: int) -> list[str]:
        """The names that both have and few others, people first."""
        both = self._shared.get((min(one, other), max(one, other)), [])
        return sorted(both, key=lambda name: (not self._person(name, one, other), name))

    def one_day(self, one: int, other: int) -> bool:
        """Whether both tell of one day, or of somebody who does not speak of all such events."""
        a, b = self.tellings[one].named, self.tellings[other].named
        voices = set(map(surname, a.voices | b.voices))
        return bool(a.days & b.days) or any(
            self._person(name, one, other) and name not in voices
            for name in self.shared(one, other)
        )

    def _person(self, name: str, one: int, other: int) -> bool:
        return name in self._people[one] or name in self._people[other]

    def _holders(self) -> dict[str, list[int]]:
        """The articles in which each name stands that few have, people by their surnames."""
        people = set().union(*self._people)
        named = {
            surname(name) if surname(name) in people else name
            for one in self.tellings
            for name in one.named.kinds
        }
        counts = Counter(word for one in self.tellings for word in one.named.capitals)
        found: dict[str, list[int]] = {}
        by_word: dict[str, list[int]] = defaultdict(list)
        rare = {word for word, count in counts.items() if 1 < count <= _FEW}
        for number, one in enumerate(self.tellings):
            for word in one.named.capitals & rare:
                by_word[word].append(number)
        for name in named:
            *_, last = words = name.split()
            if last not in rare:
                continue
            held = [
                at for at in by_word[last] if self.tellings[at].named.capitals.issuperset(words)
            ]
            if len(held) > 1:
                found[name] = held
        return _outermost(found)

    def _tell(self, one: int, other: int) -> bool:
        shared = self._shared[one, other]
        a, b = self.tellings[one].named, self.tellings[other].named
        sure = bool(a.days & b.days) or any(self._person(name, one, other) for name in shared)
        most = max(len(a.kinds), len(b.kinds))
        enough = len(shared) >= max(_SHARED - sure, most / _OF)
        return enough and self._near_in_time(one, other)

    def _near_in_time(self, one: int, other: int) -> bool:
        (low, high), (first, last) = (self.tellings[at].published for at in (one, other))
        early = high is not None and first is not None and first - high > _LONG
        late = last is not None and low is not None and low - last > _LONG
        return not (early or late)


def _outermost(held: dict[str, list[int]]) -> dict[str, list[int]]:
    """Without names inside others: "Vell" beside "Vell Gate" is no second name that is shared."""
    words: dict[str, set[str]] = defaultdict(set)
    for name in held:
        for word in name.split():
            words[word].add(name)
    return {
        name: numbers
        for name, numbers in held.items()
        if not any(
            other != name and name in other and set(held[other]) >= set(numbers)
            for other in words[name.split()[-1]]
            if len(words[name.split()[-1]]) < _MANY
        )
    }
