"""What is wrong with an entry, in sentences for people who have never seen our types."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError

from factcheck.claims import AttributeClaim, Attribution, EventClaim, QuantityClaim, StanceClaim
from factcheck.entities import Entity, Link
from factcheck.evidence import QuotedEvidence, WithheldEvidence
from factcheck.predicates import Predicate
from factcheck.relative import RelativeTime
from factcheck.sources import Agency, CopyOf, Source
from factcheck.store.places import Path
from factcheck.store.spelling import did_you_mean, nearest
from factcheck.values import Quantity


class Defect(NamedTuple):
    """One thing that is wrong, and the path to it inside the entry."""

    path: Path
    message: str


def _keys(*models: type[BaseModel]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(f.alias or name for m in models for name, f in m.model_fields.items())
    )


_KINDS: Mapping[Any, tuple[str, ...]] = {
    "event": _keys(EventClaim),
    "stance": _keys(StanceClaim),
    "quantity": _keys(QuantityClaim),
    "attribute": _keys(AttributeClaim),
}
_CLAIM = _keys(EventClaim, StanceClaim, QuantityClaim, AttributeClaim)
_TIME = ("from", *(f.name for f in dataclasses.fields(RelativeTime) if f.name != "anchor"))
_SECTIONS = {
    "sources": _keys(Source),
    "claims": _CLAIM,
    "entities": _keys(Entity),
    "predicates": _keys(Predicate),
    "decisions": ("decision", "about", "right", "reason", "by", "expires"),
}
_WITHIN = {
    "attribution": _keys(Attribution),
    "evidence": _keys(QuotedEvidence, WithheldEvidence),
    "origin": _keys(CopyOf, Agency),
    "value": _keys(Quantity),
    "when": _TIME,
    "said": _TIME,
    "as_of": _TIME,
    "speaks_for": _keys(Link),
    "part_of": _keys(Link),
}
# Which form a mapping has hangs on these keys; misspelt, they make the others seem missing.
_DECIDING = {"exact", "copy_of", "agency"}
_PATTERNS = {
    "url": "is not a web address; it begins with http:// or https://",
    "sha256": "is not a SHA-256; write its 64 digits and lower-case letters a to f",
    "language": "is not a language code such as 'en' or 'pt-BR'",
}
_SHORT_NAME = "is not a short name; use letters, digits, dot, dash and underscore"


def defects(error: ValidationError, raw: Any, section: str) -> Iterator[Defect]:
    """The defects of one entry, each once; what follows from a misspelt key is left out."""
    details = error.errors(include_url=False)
    found = [(_place(d["loc"], raw, d["type"] in _MISSING), d) for d in details]
    meant = {(path[:-1], _meant(path, section)) for path, d in found if d["type"] in _EXTRA}
    for path, detail in found:
        parent, key = path[:-1], path[-1] if path else None
        if detail["type"] in _MISSING and any(
            above == parent and (name == key or name in _DECIDING) for above, name in meant
        ):
            continue
        yield _defect(path, detail, raw, section)


def named(path: Path) -> str:
    """The place inside an entry, in words, as the beginning of a sentence.

    >>> named(("evidence", 0, "span"))
    'evidence 1, span: '
    """
    text = ""
    for part in path:
        text += f" {part + 1}" if isinstance(part, int) else f", {part}"
    return text.lstrip(", ") + ": " if text else ""


_EXTRA = {"extra_forbidden", "unexpected_keyword_argument"}
_MISSING = {"missing", "missing_argument"}
_MAPPING = {"model_type", "model_attributes_type", "dict_type", "dataclass_type"}


def _place(loc: Path, raw: Any, absent: bool) -> Path:
    """The path in the file: without the names of the forms between which the models choose."""
    path: list[str | int] = []
    for number, part in enumerate(loc, start=1):
        if isinstance(raw, dict) and (part in raw or (absent and number == len(loc))):
            path.append(part)
            raw = raw.get(part)
        elif isinstance(raw, list) and isinstance(part, int):
            path.append(part)
            raw = raw[part] if part < len(raw) else None
    return tuple(path)


def _known(path: Path, section: str) -> tuple[str, ...]:
    """The keys that may stand in the mapping that the path points into."""
    above = [part for part in path[:-1] if isinstance(part, str)]
    return _WITHIN.get(above[-1], ()) if above else _SECTIONS.get(section, ())


def _meant(path: Path, section: str) -> str | None:
    return nearest(path[-1], _known(path, section)) if path else None


def _defect(path: Path, detail: Any, raw: Any, section: str) -> Defect:
    kind = detail["type"]
    if kind in _EXTRA:
        return Defect(path, named(path[:-1]) + _unknown_key(path, raw, section))
    if kind in _MISSING and path and isinstance(path[-1], str):
        return Defect(path[:-1], f"{named(path[:-1])}'{path[-1]}' is missing")
    if kind.startswith("union_tag"):
        return _unknown_kind(raw)
    return Defect(path, named(path) + _sentence(path, detail))


def _unknown_key(path: Path, raw: Any, section: str) -> str:
    key = path[-1]
    if section == "claims" and len(path) == 1 and key in _CLAIM:
        return f"a claim of kind {raw['kind']} has no {key!r}"
    return f"unknown key {key!r}{did_you_mean(key, _known(path, section))}"


def _unknown_kind(raw: Mapping[Any, Any]) -> Defect:
    kinds = ", ".join(_KINDS)
    if "kind" in raw:
        guess = did_you_mean(raw["kind"], _KINDS)
        text = f"{shown(raw['kind'])} is no kind of claim; the kinds are {kinds}{guess}"
        return Defect(("kind",), f"kind: {text}")
    for key in raw:
        if key not in _CLAIM and nearest(key, _CLAIM) == "kind":
            return Defect((key,), f"unknown key {key!r}; did you mean 'kind'?")
    return Defect((), f"'kind' is missing; write one of {kinds}")


def _sentence(path: Path, detail: Any) -> str:
    kind, value = detail["type"], detail["input"]
    if kind in _MAPPING:
        return f"a mapping of keys and values is expected here, not {described(value)}"
    if kind in _SENTENCES:
        return _SENTENCES[kind](path, value, detail.get("ctx", {}))
    message = str(detail["msg"])
    return message.removeprefix("Value error, ")


def _choice(path: Path, value: Any, context: Mapping[str, Any]) -> str:
    if path[-1:] == ("origin",):
        forms = "own, {agency: NAME} or {copy_of: SOURCE}"
        return f"{shown(value)} is no origin; write {forms}"
    options = str(context["expected"]).replace(" or ", ", ")
    known = [option.strip("'") for option in options.split(", ")]
    if path[-1:] == ("decision",):
        known.append("prefer")
    guess = did_you_mean(value, known)
    return f"{shown(value)} is none of {', '.join(known)}{guess}"


def _pattern(path: Path, value: Any, _context: Mapping[str, Any]) -> str:
    return f"{shown(value)} {_PATTERNS.get(str(path[-1]) if path else '', _SHORT_NAME)}"


def _text_expected(_path: Path, value: Any, _context: Mapping[str, Any]) -> str:
    hint = "; put it in quotes" if isinstance(value, int | float) else ""
    return f"text is expected here, not {described(value)}{hint}"


def _expected(what: str) -> Callable[[Path, Any, Mapping[str, Any]], str]:
    return lambda _path, value, _context: f"{what} is expected here, not {described(value)}"


def _plain(sentence: str) -> Callable[[Path, Any, Mapping[str, Any]], str]:
    return lambda _path, _value, context: sentence.format(**context)


def _list_expected(path: Path, value: Any, context: Mapping[str, Any]) -> str:
    if path[-1:] not in (("subject",), ("object",)):
        return _expected("a list")(path, value, context)
    hint = "; put it in quotes" if isinstance(value, int | float) else ""
    return f"a name or a list of names is expected here, not {described(value)}{hint}"


_WHOLE = _expected("a whole number")
_SENTENCES: Mapping[str, Callable[[Path, Any, Mapping[str, Any]], str]] = {
    "enum": _choice,
    "literal_error": _choice,
    "string_pattern_mismatch": _pattern,
    "string_type": _text_expected,
    "string_too_short": _plain("the text is empty"),
    "string_too_long": _plain("the text is longer than {max_length} characters"),
    "too_short": _plain("nothing is listed; at least {min_length} is needed"),
    "too_long": _plain("{actual_length} are listed; at most {max_length} can be"),
    "missing": _plain("two numbers are expected here, a start and an end"),
    "tuple_type": _list_expected,
    "list_type": _expected("a list"),
    "bool_type": _expected("true or false"),
    "bool_parsing": _expected("true or false"),
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_from_float": _WHOLE,
    "invalid_key": _plain("a key is expected to be text; put it in quotes"),
    "greater_than_equal": _plain("the number must be {ge} or more"),
    "less_than_equal": _plain("the number must be {le} or less"),
}


def described(value: Any) -> str:
    """A value as a reader of the file would call it."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return f"the number {value}"
    return f"the text {shown(value)}" if isinstance(value, str) else "a value with a tag"


def shown(value: Any) -> str:
    """A value in quotes, cut where it is long."""
    text = value if isinstance(value, str) else described(value)
    text = text if len(text) <= 60 else f"{text[:60]}…"
    return repr(text) if isinstance(value, str) else text
