"""Names that fit two entities: what they are said of is not compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims import Claim
from factcheck.compare.entries import Reader
from factcheck.findings import Finding, Side


def ambiguous(claims: Sequence[Claim], reader: Reader) -> Iterator[Ambiguous]:
    """For each name that fits two entities, the claims that are left out for it."""
    if not reader.catalogue.has_ambiguous:
        return
    found: dict[str, dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        if name := reader.ambiguous(claim):
            found[name][claim.id] = claim
    for name, left_out in sorted(found.items()):
        meant = tuple(reader.catalogue.candidates(name))
        yield Ambiguous(name, meant, [claim for _, claim in sorted(left_out.items())])


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Claims that give one name of two entities."""

    name: str
    meant: tuple[str, ...]
    """The ids of the entities."""
    claims: Sequence[Claim]
    code: str = "FC502"
    definite: bool = True

    @property
    def order(self) -> tuple[int, str]:
        """By name."""
        return 1, self.name

    def finding(self) -> Finding:
        """The finding in words."""
        many = len(self.claims) > 1
        ids = " or ".join(self.meant)
        return Finding(
            code=self.code,
            topic=self.name,
            relation="ambiguous",
            sides=(Side(ids, tuple(self.claims)),),
            message=(
                f"“{self.name}” may mean {ids}, so {len(self.claims):,} "
                f"{'claims that give' if many else 'claim that gives'} it "
                f"{'are' if many else 'is'} not compared. Write the id of the one that is meant."
            ),
            explanation=tuple(claim.gist for claim in self.claims if claim.gist),
            origins=len({claim.source.id for claim in self.claims}),
        )
