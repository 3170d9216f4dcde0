"""Times as a source says them, from an anchor: "September of the year before publication"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal

from pydantic import ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from factcheck.dates import DateInterval, between, parse_edtf
from factcheck.days import LAST_DAY, MONTHS, month_near, month_of, move, unit_of, weekday_near
from factcheck.edtf import flagged
from factcheck.errors import FactcheckError

Unit = Literal["day", "week", "month", "season", "quarter", "year", "decade"]

_AFTER = LAST_DAY + 1
_EVERY_DAY = range(1, _AFTER)
_LONGEST = {
    "day": 1, "week": 8, "month": 32, "season": 94, "quarter": 94, "year": 367, "decade": 3660
}  # fmt: skip
"""No day of a unit is further than this from any other of its days."""
_MARGIN = 100_000
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ANCHORS = {"published": "publication", "said": "the statement"}
_BOUNDS = {"in": "", "until": "by ", "since": "since ", "before": "before ", "after": "after "}


@dataclass(frozen=True, slots=True)
class RelativeTime:
    """A calendar unit at a distance from an anchor, or the time up to it or from it on.

    The anchor is shifted by years and months, then by weeks and days. The unit is the one of
    size `grain` that the shifted day falls in; or a month or weekday, if one is named.

    >>> said = RelativeTime("published", years=-1, month=9)
    >>> print(said, "=", said.resolve(parse_edtf("2018")))
    September of the year before publication = 2017-09
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid", serialize_by_alias=True)

    anchor: Annotated[str, Field(alias="from", min_length=1)]
    """`published`, the source's publication; `said`, the statement; else the label of a claim."""
    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    grain: Unit = "day"
    """Weeks run from Monday to Sunday; seasons are the northern meteorological ones."""
    month: Annotated[int, Field(ge=1, le=12)] | None = None
    """That month of the shifted day's year, or the nearest one."""
    weekday: Annotated[int, Field(ge=1, le=7)] | None = None
    """That day of the shifted day's week, 1 for Monday, or the nearest one."""
    nearest: Literal["past", "next"] | None = None
    """The named month or weekday on this side of the shifted day; its own counts as nearest."""
    bound: Literal["in", "until", "since", "before", "after"] = "in"
    """`until` ends with the unit, `since` runs from its first day to the anchor, `before` and
    `after` leave the unit out."""
    approximate: bool = False

    def __post_init__(self) -> None:
        named = (self.month is not None) + (self.weekday is not None)
        if named + (self.grain != "day") > 1:
            raise FactcheckError("expected only one of month, weekday and grain")
        if self.nearest and not named:
            raise FactcheckError("nearest: expected a month or a weekday with it")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Report fields that do not go together as a ValueError, with its place."""
        return core_schema.no_info_wrap_validator_function(_validated, handler(source))

    def __str__(self) -> str:
        unit = self._unit_name()
        one_day = self.month is None and self.grain == "day"
        if self.bound == "until" and not one_day:
            unit = f"the end of {unit}"
        return f"{'roughly ' * self.approximate}{_BOUNDS[self.bound]}{unit}"

    def resolve(self, anchor: DateInterval) -> DateInterval:
        """The days meant, for any day that the anchor can be.

        What would lie outside the years 1 to 9999 is open.

        >>> print(RelativeTime("published", grain="season").resolve(parse_edtf("2021-01-25")))
        2020-24
        """
        low = 0 if anchor.low is None else self.first(anchor.low)
        high = _AFTER if anchor.high is None else self.last(anchor.high)
        uncertain, approximate = anchor.uncertain, self.approximate or anchor.approximate
        if self.bound == "in" and self.grain in ("season", "quarter", "decade"):
            name = _name(low, high, self.grain)
            if name:
                return parse_edtf(flagged(name, uncertain, approximate))
        return _between(low, high, uncertain, approximate)

    def anchor_bounds(self, event: DateInterval) -> DateInterval | None:
        """The days that the anchor can be if this time is to meet the event; None if there is none.

        >>> last_september = RelativeTime("published", years=-1, month=9)
        >>> print(last_september.anchor_bounds(parse_edtf("2017")))
        2018
        >>> print(last_september.anchor_bounds(parse_edtf("2017-03")))
        None
        """
        low = 1 if event.low is None else self.first_anchor(event.low)
        high = LAST_DAY if event.high is None else self.last_anchor(event.high)
        if low > high:
            return None
        hedges = event.uncertain, self.approximate or event.approximate
        return _between(0 if low == 1 else low, _AFTER if high == LAST_DAY else high, *hedges)

    def first(self, anchor: int) -> int:
        """The first day meant, for one anchor day, all as ordinals; 0 where it is open."""
        if self.bound in ("until", "before"):
            return 0
        low, high = self._days(anchor)
        return min(high + 1, _AFTER) if self.bound == "after" else low

    def last(self, anchor: int) -> int:
        """The last day meant, for one anchor day; beyond `LAST_DAY` where it is open."""
        if self.bound == "after":
            return _AFTER
        low, high = self._days(anchor)
        if self.bound == "before":
            return max(low - 1, 0)
        return max(anchor, low) if self.bound == "since" else high

    # A later anchor never resolves to an earlier day, so both ends are found by bisection.

    def first_anchor(self, day: int) -> int:
        """The first anchor day for which that day, or a later one, is meant."""
        return 1 + bisect_left(_EVERY_DAY, day, *self._near(day), key=self.last)

    def last_anchor(self, day: int) -> int:
        """The last anchor day for which that day, or an earlier one, is meant."""
        return bisect_right(_EVERY_DAY, day, *self._near(day), key=self.first)

    def _near(self, day: int) -> tuple[int, int]:
        """Between which places of all days an anchor of this day can only be."""
        back = day - (self.years * 12 + self.months) * 30 - self.weeks * 7 - self.days
        # Near its ends the calendar is cut off, and there all days are asked.
        inside = all(_MARGIN < there < LAST_DAY - _MARGIN for there in (day, back))
        if self.bound != "in" or not inside:
            return 0, LAST_DAY
        unit = "year" if self.month else "week" if self.weekday else self.grain
        reach = 32 + _LONGEST[unit] + abs(self.years * 12 + self.months)
        return min(max(back - reach, 0), LAST_DAY), max(min(back + reach, LAST_DAY), 0)

    def _days(self, anchor: int) -> tuple[int, int]:
        """First and last day of the unit for one anchor day."""
        shifted = move(anchor, self.years * 12 + self.months, self.weeks * 7 + self.days)
        if not 1 <= shifted <= LAST_DAY:
            return shifted, shifted
        if self.month is not None:
            return month_near(shifted, self.month, self.nearest)
        if self.weekday is not None:
            named = weekday_near(shifted, self.weekday, self.nearest)
            return named, named
        return unit_of(shifted, self.grain)

    def _unit_name(self) -> str:
        anchor = _ANCHORS.get(self.anchor, self.anchor)
        if self.month is not None:
            name, whole, at = MONTHS[self.month - 1], "year", "in"
        elif self.weekday is not None:
            name, whole, at = _WEEKDAYS[self.weekday - 1], "week", "on"
        else:
            return f"the {self.grain} {self._distance(self.grain)} {anchor}"
        if self.nearest is None:
            return f"{name} of the {whole} {self._distance(whole)} {anchor}"
        side = "before" if self.nearest == "past" else "after"
        distance = self._distance("day")
        place = anchor if distance == "of" else f"the day {distance} {anchor}"
        return f"the {name} {at} or {side} {place}"

    def _distance(self, unit: str) -> str:
        """The shift in words, such as "of", "before" or "two weeks after"."""
        shifts = {"year": self.years, "month": self.months, "week": self.weeks, "day": self.days}
        moves = {size: count for size, count in shifts.items() if count}
        if len(moves) == 1 and moves.get(unit) in (1, -1):
            return "before" if moves[unit] < 0 else "after"
        sides = {}
        for side, sign in (("before", -1), ("after", 1)):
            counts = {size: count * sign for size, count in moves.items() if count * sign > 0}
            if counts:
                sides[side] = " and ".join(_counted(*one) for one in counts.items())
        return " and ".join(f"{count} {side}" for side, count in sides.items()) or "of"


def _counted(unit: str, count: int) -> str:
    number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
    return f"{number} {unit}{'s' * (count > 1)}"


def _name(low: int, high: int, unit: str) -> str | None:
    """The EDTF of a season, quarter or decade, if these are the days of one."""
    if not 1 <= low <= high <= LAST_DAY or unit_of(low, unit) != (low, high):
        return None
    year, month = divmod(month_of(low), 12)
    if unit == "decade":
        return f"{year // 10:03}X"
    return f"{year:04}-{21 + (month - 2) // 3 if unit == 'season' else 33 + month // 3}"


def _between(low: int, high: int, uncertain: bool, approximate: bool) -> DateInterval:
    return between(
        low if 1 <= low <= LAST_DAY else None,
        high if 1 <= high <= LAST_DAY else None,
        uncertain=uncertain,
        approximate=approximate,
    )


def _validated(value: Any, handler: core_schema.ValidatorFunctionWrapHandler) -> Any:
    try:
        return handler(value)
    except FactcheckError as error:
        raise ValueError(str(error)) from None
