"""What befalls somebody in a clause."""

from __future__ import annotations

import re

from factcheck.extract.clauses import Clause
from factcheck.extract.events.casualties import lexicon
from factcheck.extract.events.reading import Reading
from factcheck.extract.wordlists import words

_TO_DEATH = re.compile(r"\s+(?:\w+\s+){0,2}(?:to death|dead|deceased)\b")
_TO_HOSPITAL = re.compile(
    r"[^.;\n]{0,80}?\b(?:to|at|in) [^,.;\n]{0,60}?(?:hospital|medical c|trauma|\bER\b|emergency room|clinic\b)",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"(?: \w+){0,2} in (?:\w+,? (?:but |and )?){0,3}condition\b"
    r"| (?:fighting|clinging) (?:for|to) (?:his|her|their)? ?li[fv]e",
    re.IGNORECASE,
)
_RECOVERY = re.compile(
    r" to (?:fully )?(?:survive|recover|live|be (?:ok|okay|fine|all right)\b|make a \w+ recovery)",
    re.IGNORECASE,
)
_STATE = re.compile(
    r" (?:(?:now|also|all|still|both|badly|seriously|critically|confirmed) ){0,2}(?P<state>dead|hurt|injured|wounded)\b",
    re.IGNORECASE,
)
_PRONOUNCED = re.compile(r" (?:him|her|the \w+) (?:dead|deceased)\b")
_TREATED = re.compile(r" (?:at|for|and released|on the scene|by (?:medics|paramedics))\b")
_MISSILE = re.compile(
    r"(?: \w+){0,5} by (?:\w+ ){0,3}?(?:bullets?|gunfire|shots?|rounds?|shrapnel|pellets|debris|car|truck|van|bus|train|vehicle)\b"
    r"| in the (?:\w+ )?(?:head|face|neck|chest|back|torso|abdomen|stomach|arm|leg|foot|hand|shoulder|thigh|hip)\b",
    re.IGNORECASE,
)
_VERBS = (
    lexicon.KILL | lexicon.DIE | lexicon.HURT | lexicon.HIT | lexicon.SUFFER | lexicon.CARRY
    | words("find pronounce declare be leave pass survive lose remain list expect recover treat")
)  # fmt: skip


def fate(reading: Reading, clause: Clause) -> str | None:
    """What befalls somebody in a clause, or None.

    `deaths`, `injuries`, `shot` for what may be either, and `care` for what is done with the hurt
    and the sick alike.
    """
    lemma, text = clause.verb.lemma, reading.text
    if lemma not in _VERBS:
        return None
    if lemma in lexicon.KILL or lemma in lexicon.DIE:
        return "deaths"
    if lemma in lexicon.HURT:
        if text.endswith("wounds", 0, clause.verb.end) and clause.object is None:
            return None
        return _told_fatal(text, clause) or "injuries"
    if lemma in lexicon.HIT:
        if _told_fatal(text, clause) or _TO_DEATH.match(text, clause.verb.end):
            return "deaths"
        if _compound(reading, clause):
            return None
        hurting = lemma in lexicon.WOUNDING or _MISSILE.match(text, clause.verb.end)
        return "shot" if hurting else None
    return _lifeless(text, clause) or _cared_for(reading, clause)


def _compound(reading: Reading, clause: Clause) -> bool:
    """Whether an -ing form belongs to a noun: "the shooting suspect", "a stabbing victim"."""
    scanned = reading.prose.words
    at = scanned.first_at(clause.verb.end)
    return reading.text.endswith("ing", 0, clause.verb.end) and scanned.classes[at : at + 1] in (
        *"nb",
    )


def _told_fatal(text: str, clause: Clause) -> str | None:
    before = text[max(0, clause.verb.start - 10) : clause.verb.end].lower().split()
    return "deaths" if set(before) & lexicon.FATAL else None


def _lifeless(text: str, clause: Clause) -> str | None:
    """What the words after a verb tell: "found dead", "lost his life", "left two injured"."""
    lemma = clause.verb.lemma
    if lemma in ("find", "pronounce", "declare", "be", "leave") and clause.verb.voice != "active":
        return "deaths" if _TO_DEATH.match(text, clause.verb.end) else None
    if lemma in ("pronounce", "declare") and _PRONOUNCED.match(text, clause.verb.end):
        return "deaths"
    if lemma == "survive" and clause.verb.negated:
        return "deaths"
    if lemma == "pass" and text.startswith(" away", clause.verb.end):
        return "deaths"
    if lemma in ("leave", "find", "lose") and clause.object:
        *before, last = text[slice(*clause.object)].lower().split()
        if not lexicon.SUPPOSED.isdisjoint(before):
            return None
        if last in lexicon.DEAD or (lemma == "lose" and last in ("life", "lives")):
            return "deaths"
        return "injuries" if last in lexicon.INJURED else None
    state = _STATE.match(text, clause.verb.end) if lemma == "be" else None
    if state is None:
        return None
    return "deaths" if state["state"].lower() == "dead" else "injuries"


def _cared_for(reading: Reading, clause: Clause) -> str | None:
    """What tells of the hurt by what is done with them, or how they are."""
    lemma, text, end = clause.verb.lemma, reading.text, clause.verb.end
    passive = clause.verb.voice == "passive"
    if lemma in lexicon.SUFFER and clause.object:
        told = text[slice(*clause.object)].lower().replace("-", " ").split()
        if lexicon.WOUNDS.isdisjoint(told):
            return None
        return "care" if lexicon.DEADLY.isdisjoint(told) else "deaths"
    if lemma in lexicon.CARRY and (passive or lemma == "send"):
        return "care" if _TO_HOSPITAL.match(text, end) else None
    if lemma in ("be", "remain", "list") and _CONDITION.match(text, end):
        return "care"
    if lemma == "expect" and passive and _RECOVERY.match(text, end):
        return "care"
    if lemma == "recover" and not passive and clause.verb.progressive:
        return "care"
    return "care" if lemma == "treat" and passive and _TREATED.match(text, end) else None
