"""Claims as frozen types: who says what about whom, when, with which evidence."""

from __future__ import annotations

import hashlib
import json
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import (
    BeforeValidator,
    Discriminator,
    Field,
    PlainSerializer,
    Tag,
    TypeAdapter,
    ValidationInfo,
    WithJsonSchema,
)

from factcheck.dates import DateInterval
from factcheck.evidence import Evidence
from factcheck.relative import RelativeTime
from factcheck.sources import Slug, Source, Text
from factcheck.stances import StanceText
from factcheck.values import Model, Quantity


def _kind_of_time(value: Any) -> str:
    return "relative" if isinstance(value, dict | RelativeTime) else "date"


When = Annotated[
    Annotated[DateInterval, Tag("date")] | Annotated[RelativeTime, Tag("relative")],
    Discriminator(_kind_of_time),
]
"""A time as the source gives it: an EDTF interval, or relative to another time."""


class Modality(StrEnum):
    """In which mode something is said."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    THREATENED = "threatened"
    OFFERED = "offered"
    CONDITIONAL = "conditional"
    DENIED = "denied"
    CORRECTED = "corrected"
    """A publisher's notice takes back this content, which it had published."""


INTENT = frozenset({Modality.PLANNED, Modality.THREATENED, Modality.OFFERED, Modality.CONDITIONAL})
"""The modes that speak of what is yet to come."""


class Polarity(StrEnum):
    """Whether the content is affirmed or denied (FactBank; Saurí and Pustejovsky 2009)."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Certainty(StrEnum):
    """How sure the speaker is of it (FactBank)."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNKNOWN = "unknown"


class Attribution(Model):
    """Who says so, for whom, through whom, when and where."""

    speaker: Text
    speaks_for: Text | None = None
    """Where the catalogue does not know it already."""
    via: tuple[Text, ...] = ()
    """The reporting chain between the speaker and the source, first teller first."""
    said: When | None = None
    """None where it is the publication of the source."""
    channel: Text | None = None


def _source_from_id(value: Any, info: ValidationInfo) -> Any:
    if not isinstance(value, str) or info.context is None:
        return value
    known: dict[str, Source] = info.context["sources"]
    if value not in known:
        raise ValueError(f"no source is called {value!r}")
    return known[value]


SourceReference = Annotated[
    Source,
    BeforeValidator(_source_from_id),
    PlainSerializer(lambda source: source.id, return_type=str),
    WithJsonSchema({"type": "string", "description": "The id of a source in this project"}),
]


def _as_tuple(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Names = Annotated[
    tuple[Text, ...],
    BeforeValidator(_as_tuple),
    Field(min_length=1),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]
"""One name or several that act together; ids or aliases of the catalogue, or plain names."""


class _Claim(Model, defer_build=True):
    """What every claim carries, whatever its kind."""

    source: SourceReference
    subject: Names
    predicate: Slug
    object: Names | None = None
    scope: dict[Slug, Text] = Field(default_factory=dict)
    """Qualifiers that set this topic apart from its neighbours: stage, place, per year."""
    modality: Modality = Modality.ASSERTED
    polarity: Polarity = Polarity.AFFIRMED
    certainty: Certainty = Certainty.CERTAIN
    attribution: Attribution | None = None
    """None where the source speaks in its own voice."""
    evidence: tuple[Evidence, ...] = ()
    gist: Text | None = None
    """What the passage says, in the words of whoever made the claim."""
    label: Slug | None = None
    """A name by which other claims of this base refer to this one."""
    assumes: Text | None = None
    """What is taken for granted in its names, such as that two texts mean one thing: "the inquiry".

    A conflict that rests on it is only possible.
    """
    draft: bool = False
    """Whether an extractor wrote it and nobody has confirmed it yet."""

    @cached_property
    def id(self) -> str:
        """Sixteen hex digits from source, content, speaker and place: stable under reordering."""
        content = self.model_dump(mode="json", exclude=_NOT_IN_ID, exclude_defaults=True)
        content["spans"] = [e.span or e.sha256 for e in self.evidence]
        content["kind"] = self.kind  # type: ignore[attr-defined]
        text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    @property
    def speaker(self) -> str | None:
        """The display name of who says so; None is the source's own voice."""
        return self.attribution.speaker if self.attribution else None

    @property
    def hedged(self) -> bool:
        """Whether the speaker leaves doubt, or whoever made the claim assumes something in it."""
        return self.assumes is not None or self.certainty in _HEDGES

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        """What it says, who says so and where: one line of a list."""
        words = [
            " + ".join(self.subject),
            *(["→ " + " + ".join(self.object)] if self.object else []),
        ]
        value = getattr(self, "value", None)
        when = getattr(self, "when", None)
        told = [f"{self.predicate}: {' '.join(words)}"]
        told += [f"= {value}"] if value is not None and value is not when else []
        marks = (self.modality.value, self.polarity.value, self.certainty.value)
        doubts = dict.fromkeys(mark for mark in marks if mark not in _PLAINLY)
        told += [f"({', '.join(doubts)})"] if doubts else []
        more = [str(when)] if when is not None else []
        more += [f"says {self.speaker}"] if self.speaker else []
        more += [f"in {self.source.id}{', draft' * self.draft}"]
        return f"<{type(self).__name__} {' · '.join([' '.join(told), *more])}>"

    __str__ = __repr__


_HEDGES = frozenset({Certainty.POSSIBLE, Certainty.UNKNOWN})
_PLAINLY = (Modality.ASSERTED.value, Polarity.AFFIRMED.value, Certainty.CERTAIN.value)
_NOT_IN_ID = {"evidence", "gist", "label", "assumes", "draft"}


class EventClaim(_Claim, defer_build=False):
    """Something happens at ``when``."""

    kind: Literal["event"] = "event"
    when: When | None = None

    @property
    def value(self) -> DateInterval | RelativeTime | None:
        """What is compared: the time."""
        return self.when


class StanceClaim(_Claim, defer_build=False):
    """A party's position towards something, held at ``when``."""

    kind: Literal["stance"] = "stance"
    value: StanceText
    when: When | None = None
    """None where it is held when it is said."""


class QuantityClaim(_Claim, defer_build=False):
    """A number of something that happened or holds at ``when``, as counted ``as_of``."""

    kind: Literal["quantity"] = "quantity"
    value: Quantity
    when: When | None = None
    as_of: When | None = None
    """None where it is counted when it is said."""


class AttributeClaim(_Claim, defer_build=False):
    """A role, part, place, owner or status that holds at ``when``."""

    kind: Literal["attribute"] = "attribute"
    value: Text
    when: When | None = None


Claim = EventClaim | StanceClaim | QuantityClaim | AttributeClaim
AnyClaim = Annotated[Claim, Discriminator("kind")]
CLAIM: TypeAdapter[Claim] = TypeAdapter(AnyClaim)
