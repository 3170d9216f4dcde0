"""Sources that go, and entities that get another name: what refers to them stays whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.sources import CopyOf, Source
from factcheck.store.base import FactBase, load
from factcheck.store.entries import Entry, YamlFile, from_text
from factcheck.store.folder import Folder, read_folder
from factcheck.store.references import anchors
from factcheck.store.renaming import changed, renamed, without
from factcheck.store.save import edited
from factcheck.store.spelling import did_you_mean, nearest

Changes = dict[str, str]
"""New texts of files, by the name of the file from the project's folder."""


class Upkeep:
    """A base whose files are to be changed; nothing is written here."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder: Folder = read_folder(path, None)
        self.base: FactBase = load(path, allow_empty=True)
        if self.base.unmerged:
            raise FactcheckError(f"nothing was written, repair this: {self.base.unmerged[0]}")

    def remove(self, name: str) -> Changes:
        """Without a source and its claims; what copied it copies what is left."""
        self._there(name)
        self._refuse_anchors(name)
        texts: Changes = {}
        for file in self.folder.claims:
            sources = [e.index for e in file.entries("sources") if _said(e, "id") == name]
            claims = [e.index for e in file.entries("claims") if _said(e, "source") == name]
            if sources or claims:
                texts[file.shown] = without(file, {"sources": sources, "claims": claims})
        for source in self._inherited(name):
            for file in self.folder.claims:
                if any(_said(e, "id") == source.id for e in file.entries("sources")):
                    text = texts.get(file.shown, file.text)
                    texts[file.shown] = edited(text, [source], shown=file.shown)
        return self._verified(texts)

    def withdraw(self, name: str, reason: str) -> Changes:
        """With a source that is marked as withdrawn, so that its claims are compared no more."""
        source = self._there(name).model_copy(update={"withdrawn": reason})
        for file in self.folder.claims:
            if any(_said(e, "id") == name for e in file.entries("sources")):
                return self._verified({file.shown: edited(file.text, [source], shown=file.shown)})
        return {}

    def rename(self, old: str, new: str) -> Changes:
        """With another id for an entity, wherever it is used."""
        self._entity(old)
        if set(self.base.entities.candidates(new)) - {old} or new in self.base.entities.entities:
            raise FactcheckError(
                f"{new!r} is taken already; 'factcheck entity merge {old} {new}' makes them one"
            )
        texts = self._renamed(old, new)
        for file in self.folder.entities:
            now = from_text(texts.get(file.shown, file.text), file.shown, "entities")
            wanted = {
                e.index: {**e.raw, "id": new}
                for e in now.entries("entities")
                if _said(e, "id") == old
            }
            if wanted:
                texts[file.shown] = changed(now, "entities", wanted)
        return self._verified(texts)

    def merge(self, gone: str, into: str) -> Changes:
        """With one entity for two: its names become aliases of the other."""
        self._entity(gone)
        self._entity(into)
        if gone == into:
            raise FactcheckError(f"{gone!r} is one entity already; name two")
        if self.base.entities.apart(gone, into):
            raise FactcheckError(
                f"{gone!r} and {into!r} must stay apart, says their 'not'; take that out first"
            )
        texts = self._renamed(gone, into)
        for file in self.folder.entities:
            now = from_text(texts.get(file.shown, file.text), file.shown, "entities")
            texts[file.shown] = self._merged(now, gone, into)
        return self._verified(texts)

    def _merged(self, file: YamlFile, gone: str, into: str) -> str:
        entity = self.base.entities.entities[gone]
        kept = self.base.entities.entities[into]
        names = [n for n in (entity.name, *entity.aliases) if n not in (kept.name, *kept.aliases)]
        wanted: dict[int, Mapping[str, Any]] = {}
        for entry in file.entries("entities"):
            if not isinstance(entry.raw, dict):
                continue
            raw = {key: _once(value, _said(entry, "id")) for key, value in entry.raw.items()}
            if raw.get("id") == into:
                raw["aliases"] = [*kept.aliases, *names]
                old = {k: v for k, v in _raw(self.folder, gone).items() if k in _TIES}
                raw = {**old, **raw}
            wanted[entry.index] = {key: value for key, value in raw.items() if value != []}
        text = changed(file, "entities", wanted)
        now = from_text(text, file.shown, "entities")
        return without(
            now, {"entities": [e.index for e in now.entries("entities") if _said(e, "id") == gone]}
        )

    def _renamed(self, old: str, new: str) -> Changes:
        """The files in which an id is used, with another in its place."""
        files = (("claims", self.folder.claims), ("entities", self.folder.entities))
        texts = {f.shown: renamed(f, sort, old, new) for sort, group in files for f in group}
        before = {f.shown: f.text for _, group in files for f in group}
        return {name: text for name, text in texts.items() if text != before[name]}

    def _there(self, name: str) -> Source:
        known = self.base.sources
        if name not in known:
            ids = [one.id for one in known.values() if name in (one.publisher, one.path)]
            names = [one.publisher for one in known.values() if one.publisher]
            hint = _called(name, ids) or did_you_mean(name, known) or did_you_mean(name, names)
            raise FactcheckError(f"no source is called {name!r}{hint or _among(known)}")
        return known[name]

    def _entity(self, name: str) -> None:
        known = self.base.entities.entities
        if name in known:
            return
        names = {n: key for key, one in known.items() for n in (one.name, *one.aliases)}
        hint = _called(name, sorted(self.base.entities.candidates(name)))
        hint = hint or did_you_mean(name, known)
        if not hint and (like := nearest(name, names)):
            hint = _called(like, [names[like]])
        hint = hint or f"; give an id that stands in entities.yaml{_among(known)}"
        raise FactcheckError(f"no entity has the id {name!r}{hint}")

    def _refuse_anchors(self, name: str) -> None:
        """Times that other sources count from a claim of this one would be lost."""
        labels = {c.label for c in self.base.claims if c.source.id == name and c.label}
        for claim in self.base.claims:
            for label, _ in anchors(claim):
                if claim.source.id != name and label in labels:
                    path, line = self.base.place(claim)
                    raise FactcheckError(
                        f"nothing was written: {path}:{line} counts a time from the claim labelled "
                        f"{label!r}; give it a date of its own first"
                    )

    def _inherited(self, name: str) -> list[Source]:
        """The copies of a source that goes: of its own origin, else of the first among them."""
        copies = [s for s in self.base.sources.values() if s.origin == CopyOf(copy_of=name)]
        origin = self.base.sources[name].origin
        if not copies or isinstance(origin, CopyOf):
            return [source.model_copy(update={"origin": origin}) for source in copies]
        first, *others = sorted(copies, key=_published)
        return [
            first.model_copy(update={"origin": origin}),
            *(s.model_copy(update={"origin": CopyOf(copy_of=first.id)}) for s in others),
        ]

    def _verified(self, texts: Changes) -> Changes:
        """The new texts, if the base loads with them as well as before."""
        instead = {self.base.project / name: text.encode() for name, text in texts.items()}
        after = load(self.path, allow_empty=True, instead=instead)
        known = {(p.code, p.key or p.message) for p in self.base.problems}
        for problem in after.problems:
            new = (problem.code, problem.key or problem.message) not in known
            if new and problem.code.startswith("FC0"):
                raise FactcheckError(f"nothing was written: it would bring {problem}")
        return texts


_TIES = ("kind", "speaks_for", "part_of")
"""What an entity takes from the one that is merged into it, where it has none itself."""


_FEW = 12
"""So many ids are listed where none is like what was given."""


def _called(name: str, ids: Sequence[str]) -> str:
    """The end of a sentence that gives the ids of what has a name."""
    return f"; the id of {name!r} is {' or '.join(map(repr, ids))}" if ids else ""


def _among(known: Iterable[str]) -> str:
    ids = sorted(known)
    return f"; there are {', '.join(ids)}" if 0 < len(ids) <= _FEW else ""


def _once(value: Any, own: str) -> Any:
    """A value whose lists name each entity once, and never the entity itself."""
    if not isinstance(value, list):
        return value
    kept = [
        one for one in value if one != own and not (isinstance(one, dict) and one.get("to") == own)
    ]
    return [one for number, one in enumerate(kept) if one not in kept[:number]]


def _said(entry: Entry, key: str) -> Any:
    """What an entry says under a key, whether it is in order or not."""
    return entry.raw.get(key) if isinstance(entry.raw, dict) else None


def _raw(folder: Folder, name: str) -> Mapping[str, Any]:
    entries = (entry for file in folder.entities for entry in file.entries("entities"))
    return next((entry.raw for entry in entries if _said(entry, "id") == name), {})


def _published(source: Source) -> tuple[bool, int, str]:
    low = source.published.low if source.published else None
    return low is None, low or 0, source.id
