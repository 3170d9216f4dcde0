"""Things as claims call them: "inquiry in post-3", "Vell bridge", "Dunmar flood of May 2021"."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from factcheck.days import MONTHS
from factcheck.extract.wordlists import words

_BEFALLING = words("""
incident flood floods flooding fire blaze wildfire bushfire shooting stabbing attack bombing explosion blast
crash collision accident sinking derailment earthquake quake temblor tremor storm hurricane typhoon cyclone tornado landslide
avalanche eruption stampede siege raid robbery killing murder collapse outbreak disaster tragedy riot riots clash clashes ambush
rampage shootout
""")
"""Nouns of what befalls a place, and may befall it again."""
_DEALS = words("deal transaction takeover acquisition purchase buyout merger tie-up bid")
_SAME = dict.fromkeys(_DEALS, "takeover") | {
    "flooding": "flood", "floods": "flood", "blaze": "fire", "wildfire": "fire", "bushfire": "fire",
    "blast": "explosion", "quake": "earthquake", "temblor": "earthquake", "tremor": "earthquake", "riots": "riot", "enquiry": "inquiry", "probe": "inquiry",
    "investigation": "inquiry", "ballot": "election", "vote": "election", "poll": "election",
    "programme": "program", "walkout": "strike", "stoppage": "strike", "collision": "crash",
    "accident": "crash", "sinking": "crash",
}  # fmt: skip
"""Nouns by which one and the same thing is told."""
_LINKED = (
    _BEFALLING
    | _DEALS
    | words("""
inquiry enquiry probe investigation inquest recount count trial appeal election ballot vote poll referendum strike
walkout stoppage protest march rally ceremony summit conference festival tournament cup championship
bridge tunnel dam reservoir dyke levee port harbour harbor airport station railway line road motorway plant
factory mill mine reactor refinery pipeline mall stadium theatre theater museum hospital school tower
rocket satellite spacecraft capsule rover telescope ship ferry vessel tanker submarine train tram aircraft plane jet helicopter
trust charity fund scheme project programme program treaty pact ceasefire truce budget bill act law ban
sanctions rescue search manhunt escape crisis outage spill leak exhibition film album game device phone
vaccine drug
""")
)
"""Nouns of what a text mostly has one of; whom it calls so, such as "the company", is no thing."""
_EVENTS = _DEALS | words("""
inquiry inquest recount trial appeal election referendum strike stoppage protest march rally
ceremony summit conference rescue search manhunt escape crisis outage spill leak
""")
"""Nouns of what is made or done once, and is told of by several names."""
_UNLIKE = words("""
first second third fourth fifth last next final previous earlier later former new old other another latest
initial second-hand northern southern eastern western upper lower inner outer twin one two three public private
""")
"""Words that set one thing apart from another of its kind."""
_DATED = re.compile(
    rf" of (?:(?P<day>\d{{1,2}}) )?(?:(?P<month>{'|'.join(MONTHS)}) )?(?P<year>\d{{4}})$"
)
_BODIES = words("""
ministry commission court authority regulator board council agency inspectorate department office bank
parliament government senate assembly union association ombudsman tribunal committee police
""")
"""Nouns of those who act, where a word before or behind tells which: "transport ministry"."""
_SOLE = words("government parliament regulator prosecutors police city county opposition")
"""Those of whom a story mostly has one, without such a word."""
_AFTER = re.compile(r" (?:of|in|on|at|for|by|into|over|from|to|with|near|between|against) ")
_SIZE = re.compile(
    r"\d[\d.,]*-(?:magnitude|strength|alarm|storey|story|foot|metre|meter|mile|acre|day|hour)"
)
"""What only says how large a thing is: two texts may say it otherwise."""
_POSSESSIVE = re.compile(r"['’]s?$")

Days = tuple[int, int]


class Thing(NamedTuple):
    """What a name says of a thing."""

    kind: str
    """Its noun, one for all by which it may be told."""
    marks: frozenset[str]
    """The names in it, in lower case."""
    sorts: frozenset[str]
    """The other words before its noun."""
    unlike: frozenset[str]
    """What sets it apart from others of its kind: "second"."""
    days: Days | None
    """When it was, where its name says so."""
    own: bool
    """Whether it is known by no name, and so means what its text means."""

    @property
    def befalls(self) -> bool:
        """Whether it may befall one place again and again."""
        return self.kind in _BEFALLING

    def fits(self, other: Thing) -> bool:
        """Whether both names may mean one thing: nothing in them sets it apart."""
        kinds = self.kind == other.kind or (
            "incident" in (self.kind, other.kind) and self.is_occasion and other.is_occasion
        )
        nested = _nested(self.marks, other.marks) and _nested(self.sorts, other.sorts)
        return kinds and nested and self.unlike == other.unlike and _meet(self.days, other.days)

    @property
    def is_occasion(self) -> bool:
        """Whether its numbers may be told as those of an "incident": its dead, its arrests."""
        return self.befalls or self.kind == "election"

    @property
    def happens(self) -> bool:
        """Whether it is an event, which several names may tell of, and no object of one name."""
        return self.befalls or self.kind in _EVENTS

    def called(self, kind: str) -> Thing:
        """The same by another noun, wherever it was."""
        return self._replace(kind=kind, marks=frozenset(), sorts=frozenset())

    def tells_more(self) -> tuple[bool, bool, int, int]:
        """What it is chosen by to name a thing that has several names: the surest is greatest."""
        wide = -1 if self.days is None else self.days[1] - self.days[0]
        return self.kind != "incident", wide >= 0, len(self.marks) * 10 - len(self.sorts), wide


@lru_cache(maxsize=4096)
def thing(name: str, source: str) -> Thing | None:
    """What a name in a claim of that source says; None where it names no thing that can be linked.

    >>> thing("Dunmar flood of May 2021", "post-3").marks
    frozenset({'dunmar'})
    >>> thing("inquiry in post-3", "post-3").own
    True
    """
    plain = name.removesuffix(f" in {source}")
    dated = _DATED.search(plain)
    plain = plain[: dated.start()] if dated else plain
    core = _AFTER.split(plain, maxsplit=1)[0].split()
    if not core:
        return None
    noun = core[-1].lower()
    if _acts(noun, plain):
        return Thing(plain.lower(), frozenset(), frozenset(), frozenset(), None, own=True)
    if noun not in _LINKED or (core[-1][0].isupper() and len(core) == 1):
        return None
    before = {_POSSESSIVE.sub("", one).lower() for one in core[:-1] if not _SIZE.fullmatch(one)}
    others = (one for one in plain.split() if one != core[-1] and not _SIZE.fullmatch(one))
    rest = [_POSSESSIVE.sub("", one) for one in others]
    marks = frozenset(one.lower() for one in rest if _proper(one))
    sorts, kind = frozenset(before) - marks, _SAME.get(noun, noun)
    return Thing(kind, marks, sorts, _UNLIKE & before, dated and _days(dated), not marks)


def _proper(word: str) -> bool:
    """Whether a word is a name or a number by its first letter; "FIRE-BOMB" only stands out."""
    shouted = word.isupper() and len(word) > _SHORT
    return (word[:1].isupper() and not shouted) or word[:1].isdigit()


_SHORT = 5
"""How many letters a name in capitals has at most."""


def _acts(noun: str, plain: str) -> bool:
    """Whether it is a body that is described and not named: known by all of its words."""
    return plain.islower() and (plain in _SOLE or (noun in _BODIES and " " in plain))


def _days(dated: re.Match[str]) -> Days | None:
    """The first and the last day of "4 May 2021", "May 2021", "2021"."""
    year = int(dated["year"])
    if not 1 <= year <= 9998:
        return None
    if dated["month"] is None:
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    month = MONTHS.index(dated["month"]) + 1
    following = date(year + month // 12, month % 12 + 1, 1).toordinal()
    first = date(year, month, 1).toordinal()
    if dated["day"] is None:
        return first, following - 1
    day = first + int(dated["day"]) - 1
    return (day, day) if first <= day < following else None


def _nested(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _meet(one: Days | None, other: Days | None) -> bool:
    return one is None or other is None or (one[0] <= other[1] and other[0] <= one[1])
