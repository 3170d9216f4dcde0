"""Who leads, owns and belongs to what, what it is, and where it lies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.events.family import Family
from factcheck.extract.events.phrases import Phrase, certain, phrase
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.mentions import Mention
from factcheck.extract.sentences import Span
from factcheck.extract.wordlists import words

_HEADS = words("head chief director president chairman chairwoman chair boss leader ceo founder "
    "mayor governor minister chancellor premier coach rector")  # fmt: skip
_LED = re.compile(r"\b([A-Z][\w.]*)-led\s+(?=[A-Z])")
_MEMBER = re.compile(
    r"(?:an?\s|the\s)?(?:\w+\s)?(member|part|subsidiary|citizen|capital) of (?=\S)"
)
_MEMBERSHIP = {
    "member": "member_of", "part": "part_of", "subsidiary": "part_of", "citizen": "nationality",
}  # fmt: skip
_FULL = ("name", "catalogue", "part")
_OWN = re.compile(r"(?:its|their|his|her) own (?=\w)")
_ALLOWED = words("impossible possible illegal legal allowed banned")
_SHOWN = 60
_BARE = words("one option result sign way thing matter step time day lot kind case example")


def extract(reading: Reading) -> Iterator[Told]:
    """What stands beside names, and what "is" says of them."""
    names = [one for one in reading.mentions if one.name and one.how in _FULL]
    for at, mention in enumerate(names):
        if reading.told(reading.prose.sentence_at(mention.start)):
            yield from _beside(reading, names, at)
    yield from _led(reading)
    yield from _copulas(reading)


def _beside(reading: Reading, names: list[Mention], at: int) -> Iterator[Told]:
    """An apposition to a name: "Ada Lorn, the head of Norrail"; "Norrail head Ada Lorn"."""
    one = names[at]
    for other in (*names[max(0, at - 1) : at], *names[at + 1 : at + 2]):
        if one.kind == "person" and other.kind != "person":
            told = _office(reading, one, other)
            if told:
                yield told
    told = _apposed(reading, one)
    if told:
        yield told


def _office(reading: Reading, person: Mention, other: Mention) -> Told | None:
    """The office of a person beside the name of what it is an office of."""
    start, end = min(person.start, other.start), max(person.end, other.end)
    gap = reading.text[min(person.end, other.end) : max(person.start, other.start)]
    lead = reading.text[max(0, start - _SHOWN) : start]
    if len(gap) > _SHOWN or set(gap) & set('.;:()\n"'):
        return None
    told = gap.lower().replace("’s", " ").replace("'s", " ").replace(",", " , ").split()
    role = next((word for word in reversed(told) if word in _HEADS), None)
    if role is None and other.start < person.start and gap.strip() == ",":
        opened = re.search(r"\b(\w+) of (?:the )?(?:\S+ ){0,3}$", lead)
        role = opened[1].lower() if opened and opened[1].lower() in _HEADS else None
        start -= len(lead) - opened.start() if opened and role else 0
    elif role and other.start > person.start:
        close = told[0] == "," and told[told.index(role) + 1 :][:1] == ["of"]
        role = (
            role if close and reading.text[other.end : other.end + 2] not in ("’s", "'s") else None
        )
    if role is None or set(told) & {"and", "said", "told", "with", "who", "former", "by"}:
        return None
    shown = reading.names.catalogue.name
    subject, value = shown(other.name or ""), shown(person.name or "")
    gist = f"{value} is {role} of {subject}."
    return Told("leader", None, (start, end), (subject,), None, value, (), None, gist)


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
    if words_.lower[first] not in ("a", "an") and one.kind not in ("person", "organisation"):
        return None
    if "c" in classes[first:end]:
        return None
    value = " ".join(reading.text[slice(*span)].split())
    return _typed(reading, one.name or "", value, (one.start, span[1]))


def _typed(reading: Reading, name: str, value: str, span: Span) -> Told:
    subject = reading.names.catalogue.name(name)
    gist = f"{subject} is {value}."
    value = re.sub(r"^(?:an?|the)\s", "", value)
    return Told("type", None, span, (subject,), None, value, (), None, gist)


def _led(reading: Reading) -> Iterator[Told]:
    for match in _LED.finditer(reading.text):
        inside = reading.mentions_in(match.start(), match.end() + _SHOWN)
        following = next((one for one in inside if one.name and one.start >= match.start()), None)
        if following is None or not reading.told(reading.prose.sentence_at(match.start())):
            continue
        shown = reading.names.catalogue.name
        name = reading.text[match.end() : following.end] if following.start < match.end() else ""
        subject = name or shown(following.name or "")
        gist = f"{subject} is led by {match[1]}."
        span = (match.start(), following.end)
        yield Told("leader", None, span, (subject,), None, shown(match[1]), (), None, gist)


def _copulas(reading: Reading) -> Iterator[Told]:
    """What a form of be says of a name."""
    for index, clause in enumerate(reading.clauses):
        if (
            clause.verb.lemma not in ("be", "have")
            or clause.object is None
            or not reading.told(clause.sentence)
        ):
            continue
        subject = reading.subject(index)
        named = phrase(reading, subject) if subject else None
        if named is None or len(named.names) > 1 or not certain(reading, named):
            continue
        told = _is(reading, index, named, clause.object)
        if told:
            yield told


def _is(reading: Reading, index: int, named: Phrase, said: Span) -> Told | None:
    text = " ".join(reading.text[slice(*said)].split())
    span = (named.span[0], said[1])
    if reading.clauses[index].verb.lemma == "have":
        own = _OWN.match(text)
        value = text[own.end() :] if own else ""
        gist = f"{named.names[0]} has its own {value}."
        return (
            Told("has_part", index, span, named.names, None, value, (), None, gist) if own else None
        )
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
    if not re.match(r"an?\s", text) or text.split()[-1] in _BARE or len(text.split()) < 2:
        return None
    return _typed(reading, named.names[0], text, span)._replace(clause=index)


FAMILY = Family(
    name="roles",
    extract=extract,
    frames="""
owner: V! own S
part_of: S belong to V!
location: S* lie|sit|stand in|at|on|off|near V!
location: X locate|situate S* in|at|on|near V!
headquarters: X base|headquarter S in|at V!
has_part: S include|comprise V!
has_part: S consist of V!
technology: X power S by V
purpose: X design S + V
role: S! serve|work as V<director|deputy|president|minister|manager|editor|coach|chief|head>
purpose: S* serve as V
birth: S! be_born
birthplace: S! be_born in V!
permission=allowed: X allow|permit|authorise|authorize S
permission=banned: X ban|forbid|prohibit|outlaw S
effect: S affect|disrupt V
imposed_by: V! impose S<sanctions|tariffs|curfew|ban|fine>
""",
    find=(
        ("Ilse Tarn, the head of the Vell Institute, spoke on Friday.", "leader"),
        ("The shipyard Halmo is owned by Orvane Steel.", "owner"),
        ("Norrail is headquartered in Dunmar.", "headquarters"),
        ("The Dunmar depot is part of the Norrail network.", "part_of"),
        ("The republic of Castria is a member of the Sound Council.", "member_of"),
        ("The Skylark probe Merel is a weather satellite.", "type"),
        ("The Merel launch site lies in northern Castria.", "location"),
    ),
    ignore=(
        "Ilse Tarn was led by a guide through Vell on Friday.",
        "Ada Lorn owned up to the mistake.",
        "The blame lies in the planning.",
        "Patience is part of the job.",
        "A family member of the envoy was there.",
        "Is Merel-2 a weather satellite?",
    ),
)
