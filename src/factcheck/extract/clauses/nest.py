"""The clauses that are open while a sentence is read, and the words that belong to no verb yet."""

from __future__ import annotations

from factcheck.extract.clauses.draft import Draft
from factcheck.extract.clauses.phrases import Phrases
from factcheck.extract.sentences import Span
from factcheck.extract.words import Words, lemma
from factcheck.extract.words.verblist import REPORTING

_TOLD_OF = frozenset(
    ("sure", "certain", "clear", "aware", "happy", "sad", "angry", "proud", "afraid", "confident", "hopeful",
     "glad", "unclear", "likely", "unlikely", "convinced", "unsure", "sorry")
)  # fmt: skip
"""Adjectives that take a clause."""
_BEING = tuple("zZkK!a'")
_IS = frozenset(("'s", "’s", "'re", "’re", "'m", "’m"))
_REACH = 48
"""How many words before a verb its subject can begin."""


class Nest:
    """Open clauses, the innermost last; `done` are those with a verb, in the order of the verbs."""

    def __init__(self, words: Words, phrases: Phrases, first: int, end: int) -> None:
        self.words, self.phrases, self.end = words, phrases, end
        self.classes = words.classes
        self.done: list[Draft] = []
        self.open = [Draft(first, "main", None, None)]
        self.edge = first
        """Where the words begin that belong to no verb yet."""
        self.joined = -1
        """The last coordinator since the last verb."""
        self.loose: list[Draft] = []
        """Infinitives and participles that nothing has ended yet."""
        self.fence = first
        """Where the last of them ends."""
        self.parted = -1
        """The last mark since the last verb."""

    def closed(self) -> list[Draft]:
        """The clauses with their ends, once the sentence is over."""
        for draft in self.done:
            if draft.end < 0:
                draft.end = self.end
            if draft.limit < 0:
                draft.limit = draft.end
        return self.done

    def drop(self, at: int) -> None:
        """Give up connectives that a mark parts from any verb: "after the vote,"."""
        while len(self.open) > 1 and self.open[-1].verb is None:
            mark = self.open[-1].mark
            if mark is None or self.classes[mark] != "s" or mark == at - 1:
                return
            self.open.pop()

    def push(self, draft: Draft) -> Draft:
        """Open a clause inside the last."""
        self.open.append(draft)
        return draft

    def add(self, draft: Draft) -> None:
        """Keep a clause that has its verb."""
        draft.index = len(self.done)
        self.done.append(draft)

    def phrase(self, first: int) -> Span | None:
        """The noun phrase right before a word, whatever it hangs on."""
        left = self._left(first)
        found = self.phrases.before(first, left)
        if found and self._agent(found[0]):
            return None
        return found and self.phrases.named(found, left)

    def _agent(self, first: int) -> bool:
        """Whether a phrase is who does what a participle before it says: "tests ordered by Acme"."""
        by = self.words.lower[first - 1 : first] == ["by"] or self.words.lower[
            first - 2 : first - 1
        ] == ["by"]
        return by and self.fence in (first - 1, first - 2)

    def subject(self, first: int) -> Span | None:
        """The noun phrase right before a verb, if it hangs on nothing before it."""
        left = self._left(first)
        found = self.phrases.before(first, left)
        if found and self.phrases.governed(found):
            found = self._behind_adjunct(found)
        if found is None or self._behind_gerund(found) or self._verbal(found[0]):
            return None
        found = self._after_adjective(self.phrases.named(self._parted_object(found), left))
        listed = self.phrases.listed(found, left)
        if listed is None or (listed == found and self._lacks_first(found[0])):
            return None
        return found if listed[0] == self.edge and self.done and not self.waiting() else listed

    def _after_adjective(self, found: Span) -> Span:
        """What opens a clause: "is not sure Acme will pay", "the last time Acme paid"."""
        first = self.phrases.behind_time(found)
        told = self.words.lower[first] in _TOLD_OF and self.classes[first - 1 : first] in _BEING
        return (first + told, found[1]) if first + told < found[1] else found

    def _lacks_first(self, first: int) -> bool:
        """Whether "and" joins a phrase to one behind brackets: "Lorn (left) and Reed"."""
        return self.classes[max(0, first - 2) : first] == ")c"

    def _left(self, first: int) -> int:
        return max(self.edge, self.fence, first - _REACH)

    def _behind_adjunct(self, found: Span) -> Span | None:
        """What is a subject of a phrase that begins inside an adjunct.

        The name in "During the debate Lorn said", what "and" joins to a whole clause, and who is told
        of in "With leaders worried about the mill,".
        """
        at = self.classes.rfind("c", *found)
        if at > 0 and self.done and not self.waiting():
            return at + 1, found[1]
        opens = max(self.edge, self.open[-1].first)
        while self.classes[opens : opens + 1] == '"':
            opens += 1
        if found[0] - 1 != opens or (self.done and opens == (self.done[-1].verb or (0, 0))[1]):
            return None
        if self.words.lower[found[0] - 1] == "with":
            return found
        classes = self.classes[slice(*found)]
        start = found[0] + (classes.find(",") + 1 or len(classes.rstrip("N")))
        return (start, found[1]) if found[0] < start < found[1] else None

    def _verbal(self, first: int) -> bool:
        """Whether a phrase begins with what may be a verb: "the river that runs through Vell"."""
        return self.classes[first] in "BV" and self.classes[first - 1 : first] in ("q", "w")

    def _behind_gerund(self, found: Span) -> bool:
        """Whether a phrase is what is done: "for existing recipients", "by keeping the mill"."""
        if not self.loose or found[0] != self.fence:
            return False
        last = self.loose[-1]
        before = (last.verb or found)[0] - 1
        gerund = last.kind == "participle" and last.lemma not in REPORTING
        return gerund and self.classes[max(0, before)] in "pf"

    def _parted_object(self, found: Span) -> Span:
        """Without the object of the verb before: "arrested three men and the mayor resigned"."""
        at = self.classes.rfind("c", *found)
        behind = found[0] == max(self.edge, self.fence)
        if at < 0 or not behind or not self.done or self.waiting():
            return found
        return found if self.takes_clause() else (at + 1, found[1])

    def held_phrase(self, draft: Draft) -> Span | None:
        """The phrase before a clause inside a clause, with what it stands in apposition to."""
        end = draft.held
        while end > draft.first and self.classes[end - 1] in "pft":
            end -= 1
        found = self.phrases.before(end, draft.first)
        if found is None or self.classes[found[0] - 1 : found[0]] != ",":
            return found
        named = self.phrases.before(found[0] - 1, draft.first)
        return (named[0], found[1]) if named else found

    def holds(self, draft: Draft, subject: Span | None, between: bool) -> bool:
        """Whether a clause inside a clause parts its verb from its subject.

        What stands between the two verbs is the object of the first: "who founded Acme resigned".
        """
        if draft.held <= draft.first:
            return False
        if subject is None or between:
            return True
        if self.parted >= self.edge or (self.takes_clause() and subject[0] == self.edge):
            return False
        held = self.held_phrase(draft)
        return held is not None and not self.phrases.governed(held)

    def follows_verb(self, at: int) -> bool:
        """Whether a word stands right after a verb."""
        if not self.done:
            return False
        first = self.fence if self.fence > self.edge else self.edge
        return first >= at or not self.classes[first:at].strip("a!")

    def takes_clause(self) -> bool:
        """Whether the last verb takes a clause or a quotation."""
        return self.last_lemma() in REPORTING

    def last_lemma(self) -> str:
        """The last verb; "" before the first."""
        return self.done[-1].lemma if self.done else ""

    def last_with_verb(self) -> Draft | None:
        """The innermost open clause that has its verb."""
        for draft in reversed(self.open):
            if draft.verb:
                return draft
        return None

    def governor(self) -> Draft | None:
        """The clause that a complement depends on: the last verb, if it takes one."""
        return self.done[-1] if self.takes_clause() else self.last_with_verb()

    def waiting(self) -> bool:
        """Whether an open clause waits for its verb."""
        return None in [draft.verb for draft in self.open]

    def lemma(self, at: int) -> str:
        """The verb that a word is a form of."""
        return lemma(self.words.lower[at])

    def lemma_of(self, first: int, end: int) -> str:
        """The verb of a group, without the adverbs behind it: "is just the beginning"."""
        while end - 1 > first and self.classes[end - 1] in "a!":
            end -= 1
        word = self.words.lower[end - 1]
        return "be" if word in _IS else lemma(word)

    def limit(self, at: int) -> None:
        """End the object and adjuncts of the last verb."""
        if self.done and self.done[-1].limit < 0:
            self.done[-1].limit = at

    def hold(self, at: int) -> None:
        """Remember where the words of a clause that waits for its verb were left."""
        top = self.open[-1]
        if top.verb is None and top.held < 0:
            comma = at > top.first and self.classes[at - 1] == ","
            top.held = at - comma

    def close(self, draft: Draft, at: int) -> None:
        """End a clause before a word."""
        self.close_loose(at)
        if draft.end < 0:
            draft.end = at

    def close_loose(self, at: int) -> None:
        """End the infinitives and participles that nothing has ended."""
        if self.loose:
            for draft in self.loose:
                draft.end = max(at, draft.first + 1)
            self.loose.clear()

    def close_all(self, at: int) -> None:
        """End every open clause before a word."""
        for draft in self.open:
            self.close(draft, at)
        self.open = []
