"""What stands behind the sides of a finding."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Support:
    """Which values have the most, the most precise and the latest support; none is truer for it.

    Values are those of the sides; several where they are level, none where all are. Of a side with
    several values, the most precise is named.
    """

    origins: tuple[int, ...]
    """Independent origins behind each side, in the order of the sides."""
    most_origins: tuple[str, ...]
    most_precise: tuple[str, ...]
    latest: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """In words, with what it does not say.

        >>> Support((2, 1), ("March",), (), ("July",)).sentence
        'Most independent origins: March (2 of 3). Latest support: July. This says which value \
has which support, not which is right.'
        """
        told = []
        if self.most_origins:
            number = f" ({max(self.origins)} of {sum(self.origins)})"
            told.append(f"Most independent origins: {_listed(self.most_origins)}{number}.")
        if self.most_precise:
            told.append(f"Most precise: {_listed(self.most_precise)}.")
        if self.latest:
            told.append(f"Latest support: {_listed(self.latest)}.")
        if not told:
            return "No side has more origins, is more precise or has later support than the others."
        return " ".join([*told, "This says which value has which support, not which is right."])


_SHOWN = 3


def _listed(values: tuple[str, ...]) -> str:
    more = f" and {len(values) - _SHOWN} more" if len(values) > _SHOWN else ""
    return "; ".join(values[:_SHOWN]) + more
