"""Sources and claims as YAML for people: short forms, no defaults, one entry per block."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import yaml12

from factcheck.claims import Claim
from factcheck.sources import Source
from factcheck.store.entries import VERSION
from factcheck.values import Quantity

_ORDER = (
    *("label", "kind", "source", "subject", "predicate", "object", "scope", "value", "when"),
    *("as_of", "modality", "polarity", "certainty", "attribution", "gist", "assumes"),
    *("evidence", "draft"),
)
_DATES = {"published", "modified", "when", "as_of", "said"}
_WIDTH = 80

_PLAIN = re.compile(r"[^\W_](?:[\w .,;'’/()+~?%-]*[\w.;'’/()+~?%])?|\.\./[\dX~?%-]+")
# Words that YAML 1.1, which many editors still read, takes for yes, no or nothing.
_WORDS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def dump(sources: Iterable[Source] = (), claims: Iterable[Claim] = ()) -> str:
    """The text of a new claims file.

    >>> print(dump([Source(id="alpha-1", publisher="Alpha Post")]))
    version: 1
    <BLANKLINE>
    sources:
      - id: alpha-1
        publisher: Alpha Post
    <BLANKLINE>
    """
    parts = [f"version: {VERSION}\n"]
    for section, values in (("sources", sources), ("claims", claims)):
        entries = [entry_text(fields(value)) for value in values]
        if entries:
            parts.append(f"{section}:\n" + "\n".join(entries))
    return "\n".join(parts)


def fields(value: Source | Claim) -> dict[str, Any]:
    """The keys and plain values under which a source or a claim is written."""
    plain = value.model_dump(mode="json", exclude_defaults=True, by_alias=True)
    if isinstance(value, Source):
        return {key: _year(key, item) for key, item in plain.items()}
    plain["kind"] = value.kind
    for key in ("subject", "object"):
        if key in plain and len(plain[key]) == 1:
            plain[key] = plain[key][0]
    if isinstance(value.value, Quantity):
        plain["value"] = _amount(value.value, plain["value"])
    if attribution := plain.get("attribution"):
        plain["attribution"] = {key: _year(key, item) for key, item in attribution.items()}
    return {key: _year(key, plain[key]) for key in _ORDER if key in plain}


def entry_text(entry: Mapping[str, Any], indent: int = 2) -> str:
    """One entry of a list, with its dash so many columns from the margin."""
    return "".join(f"{line}\n" for line in _dashed(_lines(entry, indent + 2)))


def pair_text(key: str, value: Any, indent: int) -> str:
    """One key with its value, beginning at a column."""
    return "".join(f"{line}\n" for line in _lines({key: value}, indent))


def _year(key: str, value: Any) -> Any:
    """A year stands without quotes, as people write it."""
    is_year = key in _DATES and isinstance(value, str) and re.fullmatch("[1-9][0-9]{3}", value)
    return int(value) if is_year else value


def _amount(quantity: Quantity, plain: Any) -> Any:
    """A quantity as number or text, where that reads back as the very same one."""
    text = str(quantity)
    again = Quantity.model_validate(text) if _readable(quantity) else None
    if again is None or repr(again) != repr(quantity) or again != quantity:
        return plain
    if re.fullmatch("-?[1-9][0-9]{0,14}|0", text):
        return int(text)
    if re.fullmatch(r"-?\d+\.\d+", text) and repr(float(text)) == text:
        return float(text)
    return text


def _readable(quantity: Quantity) -> bool:
    unit = quantity.unit
    return bool(unit) and unit == " ".join(unit.split()) and unit[0] not in "~<>=.+-0123456789"


def _lines(mapping: Mapping[str, Any], indent: int) -> Iterator[str]:
    pad = " " * indent
    for key, value in mapping.items():
        name = scalar(key)
        if isinstance(value, dict) and value:
            yield f"{pad}{name}:"
            yield from _lines(value, indent + 2)
        elif isinstance(value, list) and not _is_short(value):
            yield f"{pad}{name}:"
            for item in value:
                if isinstance(item, dict):
                    yield from _dashed(_lines(item, indent + 4))
                else:
                    yield f"{pad}  - {scalar(item)}"
        else:
            yield f"{pad}{name}: {_inline(value)}"


def _dashed(lines: Iterable[str]) -> Iterator[str]:
    first, *others = lines
    start = len(first) - len(first.lstrip())
    yield f"{first[: start - 2]}- {first[start:]}"
    yield from others


def _is_short(values: Sequence[Any]) -> bool:
    return not any(isinstance(v, dict | list) for v in values) and len(_inline(values)) <= _WIDTH


def _inline(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(scalar(item, listed=True) for item in value)}]"
    return "{}" if isinstance(value, dict) else scalar(value)


def scalar(value: Any, listed: bool = False) -> str:
    """A value on one line: text is quoted where a reader could take it for something else.

    >>> scalar("Alpha Post"), scalar("NO"), scalar("12:30"), scalar("2017-09"), scalar("2017")
    ('Alpha Post', '"NO"', '"12:30"', '2017-09', '"2017"')
    """
    if not isinstance(value, str):
        return json.dumps(value)
    is_plain = _PLAIN.fullmatch(value) and value.casefold() not in _WORDS
    is_plain = is_plain and not (listed and "," in value)
    if is_plain and yaml12.parse_yaml(value) == value:
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
