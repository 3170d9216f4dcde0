"""What people have decided about findings: to accept or dismiss one, or which side is right."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, PositiveInt, Tag, TypeAdapter, WithJsonSchema
from pydantic import Field as Described

from factcheck.sources import Text
from factcheck.values import Model

FINGERPRINT = re.compile(r"[0-9a-f]{12}")


def _day(value: Any) -> Any:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        raise ValueError(f"{value!r} is no day; write it as 2031-12-31") from None


Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]


class _Decision(Model):
    """What every decision says."""

    about: Annotated[Text, Described(description="A fingerprint, or a topic as findings name it")]
    reason: Text
    by: Text | None = None
    """Who decided."""
    expires: Day | None = None
    """The last day on which it holds; None where it holds until it is deleted."""

    @property
    def fingerprint(self) -> str | None:
        """The finding it is about; None where it is about a topic."""
        return self.about if FINGERPRINT.fullmatch(self.about) else None


class Waiver(_Decision):
    """A finding is accepted as it stands, or dismissed as a false alarm."""

    decision: Literal["accept", "dismiss"]


class Preference(_Decision):
    """One side of a finding is right."""

    decision: Literal["prefer"]
    right: Annotated[
        Text, Described(description="The value of the side that is right, or one of its sources")
    ]


Decision = Waiver | Preference


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "prefer" if value.get("decision") == "prefer" else "waive"
    return "prefer" if isinstance(value, Preference) else "waive"


AnyDecision = Annotated[
    Annotated[Waiver, Tag("waive")] | Annotated[Preference, Tag("prefer")], Discriminator(_kind)
]
DECISION: TypeAdapter[Decision] = TypeAdapter(AnyDecision)


class DecisionFile(Model):
    """The file ``claims/decisions.yaml``."""

    version: Annotated[PositiveInt, Described(le=1)]
    decisions: tuple[AnyDecision, ...] = ()
