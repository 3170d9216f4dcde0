"""Who owns and belongs to what, what it is, and where it lies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.clauses import Clause
from factcheck.extract.events.families.people import OFFICE
from factcheck.extract.events.family import Family
from factcheck.extract.events.kinds import is_kind
from factcheck.extract.events.phrases import Phrase, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.mentions import Mention
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_MEMBER = re.compile(
    r"(?:an?\s|the\s)?(?:\w+\s)?(member|part|subsidiary|citizen|capital) of (?=\S)"
)
_MEMBERSHIP = {
    "member": "member_of", "part": "part_of", "subsidiary": "part_of", "citizen": "nationality",
}  # fmt: skip
_OWN = re.compile(r"(?:its|their|his|her) own (?=\w)")
_JOINED = re.compile(r"\s(?:and|or|as well as)\s|,\s")
_ALLOWED = words("impossible illegal legal allowed banned")
_GROUPS = (
    "team|crew|group|lineup|cast|panel|committee|council|board|delegation|roster|squad|class|fleet"
    "|complex|network|mission|band|staff|cabinet|coalition|alliance|consortium|jury|members"
    "|passengers|crewmates|winners|finalists|nominees|victims|partners|sponsors"
)
"""What is told to include somebody who belongs to it."""
_SAYING = _ALLOWED | words("own member part subsidiary citizen capital a an")
"""Words of which a sentence that says what something is has one."""
_AFTER = 8
"""How many words behind a verb, adverbs and an adjective among them, such a word begins at most."""
_WIDEST = 8
_LONGEST = 10
_LEAD = 8
_BARE = words("who which that where when")
_BEHIND = words("of in at on for from with to by that who which and or , based called named near whose "
    "representing specialising specializing advocating")  # fmt: skip
"""Words behind the noun that says what something is."""


def extract(reading: Reading) -> Iterator[Told]:
    """What stands beside names, and what "is" says of them."""
    for one in reading.mentions:
        told = _apposed(reading, one) if one.name else None
        if told and reading.told(reading.prose.sentence_at(one.start)):
            yield told
    yield from _copulas(reading)


def _apposed(reading: Reading, one: Mention) -> Told | None:
    """What something is, between commas behind its name: "Halmo, a shipyard in Dunmar,"."""
    if one.how not in ("name", "catalogue") or not reading.text.startswith(", ", one.end):
        return None
    classes, words_ = reading.prose.words.classes, reading.prose.words
    first = words_.first_at(one.end) + 1
    end = first
    while end < len(classes) and end - first < 12 and classes[end] not in ',.;:-()"vVPDzZmMhHeEwq':
        end += 1
    if end - first < 2 or end >= len(classes) or classes[end] not in ",.":
        return None
    if words_.lower[first] not in ("a", "an") and words_.lower[first + 1 : first + 2] not in (
        ["'s"],
        ["’s"],
    ):
        return None
    span = words_.starts[first], words_.ends[end - 1]
    before = reading.text[max(0, one.start - _LEAD) : one.start].rstrip("\n")
    if before.endswith(", ") or not set(classes[first:end]).isdisjoint("rzZ"):
        return None
    if words_.lower[first] not in ("a", "an") and one.kind not in ("person", "organisation"):
        return None
    if (
        "c" in classes[first:end]
        or end - first > _LONGEST
        or not is_kind(_head(reading.text[slice(*span)]))
    ):
        return None
    value = " ".join(reading.text[slice(*span)].split())
    return _typed(reading, reading.name_of(one), value, (one.start, span[1]))


def _typed(reading: Reading, name: str, value: str, span: Span) -> Told:
    subject = reading.names.catalogue.name(name)
    gist = f"{subject} is {value}."
    value = re.sub(r"^(?:an?|the)\s", "", value)
    return Told("type", None, span, (subject,), None, value, (), None, gist)


def _copulas(reading: Reading) -> Iterator[Told]:
    """What a form of be says of a name."""
    for index, clause in reading.clauses.of(_near(reading)):
        if clause.verb.lemma not in ("be", "have"):
            continue
        said = clause.object or _allowed(reading, clause)
        if said is None:
            continue
        subject = reading.subject(index)
        named = phrase(reading, subject) if subject else None
        if named is None or len(named.names) > 1 or not named.named:
            continue
        told = _is(reading, index, named, said)
        if told:
            yield told


def _near(reading: Reading) -> Iterator[int]:
    """The sentences in which a word that may tell what something is stands near a form of be."""
    lower = reading.prose.words.lower
    forms = frozenset(word for word, base in reading.bases.items() if base in ("be", "have"))
    for number, told in reading.telling:
        if told.isdisjoint(_SAYING) or told.isdisjoint(forms):
            continue
        first, end = reading.prose.bounds[number]
        places = (at for at in range(first, end) if lower[at] in forms)
        if any(not _SAYING.isdisjoint(lower[at + 1 : at + _AFTER]) for at in places):
            yield number


def _allowed(reading: Reading, clause: Clause) -> Span | None:
    """The word behind the verb that says whether something may be: "is impossible"."""
    words_ = reading.prose.words
    at = words_.first_at(clause.verb.end)
    plain = words_.lower[at : at + 1] and words_.lower[at] in _ALLOWED
    return (words_.starts[at], words_.ends[at]) if plain else None


def _is(reading: Reading, index: int, named: Phrase, said: Span) -> Told | None:
    text = " ".join(reading.text[slice(*said)].split())
    span = (named.span[0], said[1])
    if reading.clauses[index].verb.lemma == "have":
        own = _OWN.match(text)
        value = _JOINED.split(text[own.end() :])[0] if own else ""
        if not is_kind(_head(value)):
            return None
        gist = f"{named.names[0]} has its own {value}."
        return Told("has_part", index, span, named.names, None, value, (), None, gist)
    if text.lower() in _ALLOWED:
        gist = f"{named.names[0]} is {text.lower()}."
        return Told("permission", index, span, named.names, None, text.lower(), (), None, gist)
    match = _MEMBER.match(text)
    if match:
        value = text[match.end() :].removeprefix("the ")
        predicate = _MEMBERSHIP.get(match[1])
        if predicate is None or not re.search("[A-Z]", value):
            return None
        gist = f"{named.names[0]} is a {match[1]} of {value}."
        return Told(predicate, index, span, named.names, None, value, (), None, gist)
    if reading.prose.within_quotation(said[0]):
        return None
    if named.head or not _kind(reading, index, text):
        return None
    return _typed(reading, named.names[0], text, span)._replace(clause=index)


def _kind(reading: Reading, index: int, text: str) -> bool:
    """Whether "is a …" says what kind of thing a name is, and does not judge or count it."""
    verb = reading.clauses[index].verb
    listed = text.lower().split()
    if verb.modal or verb.negated or verb.tense == "none" or not re.match(r"an?\s", text):
        return False
    return 2 <= len(listed) <= _WIDEST and _BARE.isdisjoint(listed) and is_kind(_head(text))


def _head(text: str) -> str:
    """The noun that says what something is: "maker" in "a maker of pumps"."""
    listed = text.lower().replace(",", " ,").split()
    end = next((at for at, one in enumerate(listed) if one in _BEHIND), len(listed))
    return listed[end - 1] if end else ""


FAMILY = Family(
    name="roles",
    extract=extract,
    frames=f"""
owner: V! own S
part_of: S belong to V!
location: S* lie in|at|on|off|near V!
location: X locate|situate S* in|at|on|near V!
headquarters: X headquarter S* in|at V!
has_part: S<{_GROUPS}> include|comprise V!
has_part: S consist of V!
technology: X power S by V
purpose: X design S* for - + V
role: S^ serve|work as V<{OFFICE}>
purpose: S* serve as V
birth: S^ be_born
birthplace: S^ be_born in V!
permission=allowed: X allow|permit S* + -
permission=banned: X ban|forbid|prohibit|outlaw S* from - + -
effect: S affect|disrupt V
imposed_by: V! impose S<sanctions|tariffs|curfew|ban|fine>
""",
    find=(
        ("The shipyard Halmo is owned by Orvane Steel.", "owner"),
        ("Norrail is headquartered in Dunmar.", "headquarters"),
        ("The Dunmar depot is part of the Norrail network.", "part_of"),
        ("The republic of Castria is a member of the Sound Council.", "member_of"),
        ("The Skylark probe Merel is a weather satellite.", "type"),
        ("The Merel launch site lies in northern Castria.", "location"),
    ),
    ignore=(
        "Ada Lorn owned up to the mistake.",
        "The blame lies in the planning.",
        "Patience is part of the job.",
        "A family member of the envoy was there.",
        "Is Merel-2 a weather satellite?",
    ),
)
