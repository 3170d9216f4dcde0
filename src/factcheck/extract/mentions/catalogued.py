"""Names of the catalogue in a text: a dictionary by first word, then the longest name that fits."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.entities import Catalogue
from factcheck.extract.mentions.mention import Kind, Mention
from factcheck.extract.words import Words, scan

_KINDS: dict[str, Kind] = {
    "person": "person",
    "organisation": "organisation",
    "organization": "organisation",
    "agency": "organisation",
    "company": "organisation",
    "place": "place",
    "country": "place",
    "city": "place",
}
Name = tuple[tuple[str, ...], str]


class Names:
    """The names of a catalogue by their first words; made once for many texts."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.by_first: dict[str, list[Name]] = {}
        for entity in catalogue.entities.values():
            for name in (entity.name, *entity.aliases):
                parts = tuple(scan(name).lower)
                if len(parts) > 1 and parts[0] == "the":
                    parts = parts[1:]
                if parts:
                    self.by_first.setdefault(parts[0], []).append((parts, name))
        for names in self.by_first.values():
            names.sort(key=lambda one: (-len(one[0]), one[1]))

    def find(self, words: Words) -> Iterator[tuple[int, int, Mention]]:
        """The names in order without overlap, with their first words and the words after."""
        position = 0
        firsts = self.by_first
        begun = [at for at, word in enumerate(words.lower) if word in firsts] if firsts else []
        for at in begun:
            if at < position:
                continue
            for parts, name in firsts[words.lower[at]]:
                end = at + len(parts)
                if tuple(words.lower[at:end]) == parts and _written(words.shown[at:end], name):
                    yield at, end, self._mention(words, at, end, name)
                    position = end
                    break

    def _mention(self, words: Words, first: int, end: int, name: str) -> Mention:
        ids = tuple(self.catalogue.candidates(name))
        known = self.catalogue.entities[ids[0]]
        alone = len(ids) == 1
        return Mention(
            words.starts[first],
            words.ends[end - 1],
            ids[0] if alone else None,
            _KINDS.get(known.kind or "", "unknown") if alone else "unknown",
            "catalogue",
            ids,
            speaks_for=self.catalogue.stands_for(ids[0]) if alone else None,
        )


def _written(shown: list[str], name: str) -> bool:
    """Whether the case fits: "US" is not "us", and "Apple" not "apple"; a heading is in capitals."""
    joined = "".join(shown)
    plain = "".join(name.split())
    if plain.isupper() and len(plain) < 6:
        return joined.isupper()
    return not joined.islower() or plain.islower()
