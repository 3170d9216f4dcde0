"""Claims of several articles, with one name for what these tell of as one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from factcheck.claims import AttributeClaim, Certainty, Claim, QuantityClaim
from factcheck.dates import DateInterval
from factcheck.entities import Catalogue
from factcheck.extract.story.aliases import aliases, country, plain
from factcheck.extract.story.alike import Alike
from factcheck.extract.story.dated import dated
from factcheck.extract.story.doers import same_doers
from factcheck.extract.story.generic import generic
from factcheck.extract.story.joining import Join, joins
from factcheck.extract.story.telling import Telling
from factcheck.extract.story.things import thing
from factcheck.predicates import OPEN

Meant = dict[str, tuple[str, str]]
"""By name: what it is taken for, and why."""
_MONTH = 31
_NAMED = 3
"""How many shared names are told as the reason."""


def linked(
    tellings: Sequence[Telling], catalogue: Catalogue, earlier: Sequence[Telling] = ()
) -> dict[str, tuple[Claim, ...]]:
    """The claims of each source; what is called otherwise in another article gets one name.

    Every such claim says what it assumes. Names that the catalogue knows stay as they are, and so do
    the claims of ``earlier`` articles: what these tell of has its name from them.
    """
    known = len(earlier)
    tellings = [*earlier, *tellings]
    alike = Alike(tellings)
    for story in alike.stories():
        for number, names in _kept(_names(alike, story, catalogue), alike, known).items():
            claims = tuple(_renamed(claim, names) for claim in tellings[number].claims)
            tellings[number] = tellings[number]._replace(claims=claims)
        for number, names in _kept(_doers(alike, story), alike, known).items():
            claims = tuple(
                _renamed(claim, names) if claim.predicate in OPEN else claim
                for claim in tellings[number].claims
            )
            tellings[number] = tellings[number]._replace(claims=claims)
        held = {tellings[at].source.id: (at, tellings[at].claims) for at in story}
        for source, claims in dated({key: told for key, (_, told) in held.items()}, list(held)):
            at, _ = held[source]
            if at >= known:
                tellings[at] = tellings[at]._replace(claims=claims)
    return {telling.source.id: telling.claims for telling in tellings[known:]}


def _kept(found: Mapping[int, Meant], alike: Alike, known: int) -> dict[int, Meant]:
    """The same for later articles only, with the names that things have in earlier ones."""
    held: dict[str, tuple[str, str]] = {}
    suffixes = tuple(f" in {telling.source.id}" for telling in alike.tellings)
    for at in sorted(at for at in found if at < known):
        for name, (meant, why) in found[at].items():
            if thing(meant, _id(alike, at)) is not None or meant.endswith(suffixes):
                held.setdefault(meant, (name, why))
    later = {at: dict(names) for at, names in found.items() if at >= known}
    for at, names in later.items() if held else ():
        for name in _told(alike.tellings[at].claims) & held.keys():
            names.setdefault(name, held[name])
        names.update({n: (held[m][0], why) for n, (m, why) in names.items() if m in held})
    return later


def _doers(alike: Alike, story: Sequence[int]) -> dict[int, Meant]:
    """By article: whom a description means, by what several articles tell him to do."""
    found: dict[int, Meant] = defaultdict(dict)
    for join in same_doers(alike, story):
        for at in story:
            if any(join.name in claim.subject for claim in alike.tellings[at].claims):
                found[at][join.name] = (join.meant, _why(alike, join))
    return found


def _names(alike: Alike, story: Sequence[int], catalogue: Catalogue) -> dict[int, Meant]:
    """By article: what a name is taken for, with the reason; "" where it says nothing new."""
    tellings = alike.tellings
    every = {name for at in story for name in tellings[at].named.kinds}
    full = aliases(tellings[at].named.kinds for at in story)
    found: dict[int, Meant] = {}
    for at in story:
        source = tellings[at].source.id
        found[at] = names = {}
        for name in sorted(_told(tellings[at].claims)):
            if catalogue.candidates(name):
                continue
            short = plain(name, lambda one: one in every or bool(catalogue.candidates(one)))
            meant = country(name, tellings[at].named.kinds) or full.get(short, short)
            if meant == short != name:
                names[name] = (meant, "")
            elif meant != name and (reason := _holder(alike, story, at, meant)):
                names[name] = (meant, f"“{name}” in {source} is taken to be {meant}: {reason}")
        for name, meant in generic(tellings[at], catalogue, _called(names)).items():
            reason = "the text takes no position towards another."
            names[name] = (meant, f"“{name}” in {source} is taken to be {meant}: {reason}")
    for join in joins(alike, story, lambda name: bool(catalogue.candidates(name))):
        found[join.article][join.name] = (join.meant, _why(alike, join))
    return found


def _called(names: Meant) -> Callable[[str], str]:
    return lambda name: names.get(name, (name, ""))[0]


def _told(claims: Sequence[Claim]) -> set[str]:
    """The names in claims: of whom they tell, and who says so."""
    found = {name for claim in claims for name in (*claim.subject, *(claim.object or ()))}
    found.update(claim.value for claim in claims if isinstance(claim, AttributeClaim))
    return found | {claim.speaker for claim in claims if claim.speaker}


def _id(alike: Alike, at: int) -> str:
    return alike.tellings[at].source.id


def _holder(alike: Alike, story: Sequence[int], at: int, name: str) -> str:
    """Why an article means somebody whom it, or another of its story, names in full."""
    holders = [one for one in story if name in alike.tellings[one].named.kinds]
    if at in holders:
        return "the text names both."
    near = next((one for one in holders if alike.one_story(at, one)), None)
    return "" if near is None else _both(alike, at, near)


def _both(alike: Alike, one: int, other: int) -> str:
    names = alike.shared(one, other)[:_NAMED]
    return f"it and {_id(alike, other)} both name {_listed(names)}."


def _listed(names: Sequence[str]) -> str:
    """Names in a sentence: "Ada Lorn, Halmo and Vell"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _why(alike: Alike, join: Join) -> str:
    """What is taken for granted where a thing of one text is that of another."""
    source = _id(alike, join.article)
    called = join.name.removesuffix(f" in {source}")
    meant = join.meant
    if join.holder != join.article:
        own = f" in {_id(alike, join.holder)}"
        meant = f"the {meant.removesuffix(own)} of {own[4:]}" if meant.endswith(own) else meant
    reason = "the text has no other." if join.holder == join.article else ""
    reason = (
        reason
        or f"{_both(alike, join.article, join.holder)[:-1]}, and "
        f"{f'both tell of one deed: {join.told}' if join.told else 'each tells of one only'}."
    )
    return f"“{called}” in {source} is taken to be {meant}: {reason}"


def _renamed(claim: Claim, names: Meant) -> Claim:
    """A claim with other names, and what it therefore assumes."""
    told = _told([claim]) & names.keys()
    used = sorted(name for name in told if not _long_before(claim, names[name][0]))
    if not used or _implied(claim):
        return claim
    by = _called({name: names[name] for name in used})
    changes: dict[str, Any] = {"subject": tuple(dict.fromkeys(map(by, claim.subject)))}
    if claim.object:
        changes["object"] = tuple(dict.fromkeys(map(by, claim.object)))
    if isinstance(claim, AttributeClaim):
        changes["value"] = by(claim.value)
    if claim.attribution:
        speaker = by(claim.attribution.speaker)
        changes["attribution"] = claim.attribution.model_copy(update={"speaker": speaker})
    reasons = list(_reasons(claim, used, names))
    if reasons:
        changes["assumes"] = " ".join(reasons)
    return _changed(claim, changes)


def _long_before(claim: Claim, meant: str) -> bool:
    """Whether it tells of a time before the thing that a name is taken for: of another quake."""
    dated = thing(meant, claim.source.id)
    if dated is None or dated.days is None or not isinstance(claim.when, DateInterval):
        return False
    return claim.when.high is not None and claim.when.high < dated.days[0] - _MONTH


def _changed(claim: Claim, changes: Mapping[str, Any]) -> Claim:
    same = {name: getattr(claim, name) for name in type(claim).model_fields}
    return type(claim)(**{**same, **changes}) if changes else claim


def _implied(claim: Claim) -> bool:
    """Whether it only follows from a text that nobody was hurt: another need not mean the same."""
    none = isinstance(claim, QuantityClaim) and claim.value.high == 0
    return none and claim.certainty is not Certainty.CERTAIN


def _reasons(
    claim: Claim, used: Sequence[str], names: Mapping[str, tuple[str, str]]
) -> Iterator[str]:
    if claim.assumes:
        yield claim.assumes
    yield from (names[name][1] for name in used if names[name][1])
