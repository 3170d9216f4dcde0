"""Who and what a text mentions, and whom shorter words of the same text mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from operator import itemgetter

from factcheck.entities import Catalogue
from factcheck.extract.mentions import nouns
from factcheck.extract.mentions.article import Article
from factcheck.extract.mentions.capitalised import Run, acronym_of, runs
from factcheck.extract.mentions.catalogued import Names
from factcheck.extract.mentions.joints import name_end
from factcheck.extract.mentions.known import Known, together
from factcheck.extract.mentions.mention import How, Mention
from factcheck.extract.prose import Prose

_SHORT = re.compile(r"d[jn]{0,2}[nb]|r")
_WIDEST = 8
"""How many words an apposition may have before its role."""


def find_mentions(prose: Prose, names: Names | None = None) -> list[Mention]:
    """The names, roles, descriptions and pronouns of a text that mean one of its names.

    >>> text = "Ada Lorn, the mayor of Vell, left. The mayor said nothing."
    >>> [(text[one.start : one.end], one.name) for one in find_mentions(Prose(text))][2:]
    [('Vell', 'Vell'), ('The mayor', 'Ada Lorn')]
    """
    return _Reader(prose, names or Names(Catalogue())).read()


class _Reader:
    def __init__(self, prose: Prose, names: Names) -> None:
        self.prose, self.words = prose, prose.words
        self.names = names
        self.article = Article()
        self.found: list[Mention] = []
        self.last_end = -1
        self.acronyms: dict[str, str] = {}
        self.described: set[tuple[str, str]] = set()

    def read(self) -> list[Mention]:
        """The mentions in the order of the text."""
        known, other = together(
            self.words, list(self.names.find(self.words)), list(runs(self.prose))
        )
        events: list[tuple[int, int, Known | Run | None]] = [
            (one.first, one.end, one) for one in known
        ]
        events += [(run.first, run.end, run) for run in other]
        events += [(first, end, None) for first, end in self._short()]
        for first, end, one in sorted(events, key=itemgetter(0, 1)):
            if isinstance(one, Run):
                self._run(one)
            elif one is not None:
                self._known(one)
            else:
                self._shorter(first, end)
        return self.found

    def _short(self) -> Iterator[tuple[int, int]]:
        lower = self.words.lower
        for match in _SHORT.finditer(self.words.classes):
            first, end = match.span()
            if lower[first] in _PRONOUNS or (lower[first] == "the" and lower[end - 1] in _HEADS):
                yield first, end

    def _known(self, known: Known) -> None:
        first, end, mention, title = known
        if mention.name is None:
            self.found.append(mention)
            return
        shown = self.names.catalogue.name(mention.name)
        if short := acronym_of(self.prose, end, shown):
            self.acronyms[short] = mention.name
        self._keep(first, end, mention, shown, title)

    def _run(self, run: Run) -> None:
        first, after, name, kind, title, sure = run
        start, end = self.words.starts[first], self.words.ends[after - 1]
        full = self.article.by_surname(name)
        if not sure and not full:
            return
        if self.article.shared(name):
            self.article.unclear(name, self.prose.sentence_at(start))
            self._add(after, Mention(start, end, None, "person", "part"))
            return
        how: How = "name"
        full = full or self.acronyms.get(name) or self.article.by_initials(name)
        if full:
            name, kind, how = full, self.article.kinds[full], "part"
        short = acronym_of(self.prose, after, name)
        if short:
            self.acronyms[short] = name
            kind = "organisation"
        mention = Mention(start, end, name, kind, how)
        self._keep(first, after, mention, name, title)

    def _keep(self, first: int, end: int, mention: Mention, shown: str, title: str | None) -> None:
        """Remember a name, with the role that stands beside it."""
        article = self.article
        start, stop, named, kind, how, candidates, _, voice = mention
        name = named or shown
        role, told = self._role(first, end)
        if role is None and title in nouns.ROLES:
            role = title
        calling = first and end - first > 1 and self.words.lower[first - 1] in nouns.CALLINGS
        if (role or calling or self._aged(end)) and kind == "unknown":
            kind = "person"
        number = self.prose.sentence_at(start)
        heading = number == 0 and self.prose.text[self.prose.sentences[0][1] - 1] != "."
        article.named(name, kind, shown, number, heading=heading)
        if kind != "person" and (name, shown) not in self.described:
            self.described.add((name, shown))
            article.known_as(name, self._nouns(name, shown))
            article.known_as(name, self._said(first, end))
        if kind == "unknown" and self._acts(end):
            article.acting.add(name)
        if title:
            article.sex(name, title)
        if role:
            article.described(name, role, told)
        voice = voice or article.voices.get(name)
        kind = article.kinds[name]
        self.found.append(Mention(start, stop, named, kind, how, candidates, role, voice))
        self.last_end = end

    def _aged(self, end: int) -> bool:
        """Whether an age stands beside a name: "Ada Lorn, 49,"."""
        if self.words.classes[end : end + 3] not in (",#,", ",#."):
            return False
        number = self.words.shown[end + 1]
        return number.isdigit() and 9 < int(number) < _OLDEST

    def _nouns(self, name: str, shown: str) -> Iterable[str]:
        """The nouns in what something is called, by its name or an alias, that describe it."""
        known = self.names.catalogue.entities.get(name)
        texts = (shown, *known.aliases) if known else (shown,)
        return nouns.DESCRIPTIONS.intersection(" ".join(texts).lower().split())

    def _acts(self, end: int) -> bool:
        """Whether a verb follows that people are the subjects of."""
        return self.words.classes[end : end + 1] in ("P", "D", "z", "h", "m", "V", "B")

    def _said(self, first: int, end: int) -> Iterator[str]:
        """The nouns by which the text calls it beside its name: "the operator Norrail, a company"."""
        classes, lower = self.words.classes, self.words.lower
        if first and lower[first - 1] in nouns.DESCRIPTIONS:
            yield lower[first - 1]
        if classes[end : end + 2] != ",d" or lower[end + 1] not in ("a", "an"):
            return
        for at in range(end + 2, min(end + 2 + _WIDEST, len(lower))):
            if classes[at] in ",.;:pfwqtvVPD":
                return
            if lower[at] in nouns.DESCRIPTIONS:
                yield lower[at]

    def _add(self, end: int, mention: Mention) -> None:
        voice = self.article.voices.get(mention.name or "")
        self.found.append(mention._replace(speaks_for=voice) if voice else mention)
        self.last_end = end

    def _role(self, first: int, end: int) -> tuple[str | None, str | None]:
        """The role before or after a name, and whom it speaks for."""
        lower = self.words.lower
        before = lower[first - 1] if first else ""
        if before in nouns.ROLES:
            near = self.found[-1] if self.found and self._adjoins(first - 1) else None
            return before, near.name if near and before in nouns.VOICES - _HIRED else None
        if before == "," and self.last_end == first - 1:
            for at in range(first - 2, max(first - 2 - _WIDEST, -1), -1):
                if lower[at] in nouns.ROLES and "of" in lower[at:first]:
                    return lower[at], self.found[-1].name if lower[at] in nouns.VOICES else None
        if lower[end : end + 1] == [","]:
            for at in range(end + 1, min(end + 1 + _WIDEST, len(lower))):
                if self.words.classes[at] in ',.;:"wvVPD' and lower[at] not in nouns.ROLES:
                    break
                if lower[at] in nouns.ROLES:
                    return lower[at], self._voice(at) if lower[at] in nouns.VOICES else None
        return None, None

    def _adjoins(self, role: int) -> bool:
        """Whether nothing but words that describe stands between the last name and a role."""
        between = self.words.classes[self.last_end : role]
        return len(between) < 3 and set(between) <= set("njbNU'`")

    def _voice(self, at: int) -> str | None:
        """The name after "for" or "of", or before the role: "an Acme spokesman"."""
        classes, lower = self.words.classes, self.words.lower
        if classes[at - 1 : at] == "N":
            return self.words.shown[at - 1]
        following = at + 1
        if lower[following : following + 1] not in (["for"], ["of"]):
            return None
        following += 1 + (classes[following + 1 : following + 2] == "d")
        stop = name_end(self.prose, following)
        if stop == following:
            return None
        return self.prose.text[self.words.starts[following] : self.words.ends[stop - 1]]

    def _shorter(self, first: int, end: int) -> None:
        """A pronoun, a role or a description, if it can mean only one."""
        word = self.words.lower[end - 1]
        start, stop = self.words.starts[first], self.words.ends[end - 1]
        sentence = self.prose.sentence_at(start)
        how: How
        if end - first == 1 and word in _PRONOUNS:
            name, how = self.article.by_pronoun(word, sentence), "pronoun"
            if name:
                self.article.order.append((sentence, name))
        elif word in nouns.ROLES:
            another = not _ANOTHER.isdisjoint(self.words.lower[first:end])
            name, how = None if another else self.article.by_role(word), "role"
        else:
            told = self.words.lower[first + 1 : end]
            name, how = self.article.by_description(told, sentence), "description"
        if name:
            self._add(end, Mention(start, stop, name, self.article.kinds[name], how))


_OLDEST = 110
_PRONOUNS = frozenset(("he", "she", "it", "they"))
_ANOTHER = frozenset(
    ("new", "next", "incoming", "future", "former", "other", "first", "last", "old")
)
"""Words by which a role is that of somebody else: "the new mayor"."""
_HIRED = frozenset(("lawyer", "attorney"))
"""Roles that a name before them tells the place of: "Vell attorney Ada Lorn"."""
_HEADS = nouns.ROLES | nouns.DESCRIPTIONS
