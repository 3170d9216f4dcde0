"""The event of a text as a name that no other event has."""

from __future__ import annotations

from datetime import date

from factcheck.claims import When
from factcheck.dates import DateInterval
from factcheck.days import MONTHS
from factcheck.extract.events.casualties.event import event_name
from factcheck.extract.events.reading import Reading


def occasion(reading: Reading, day: When | None) -> str:
    """What its text calls it, with its place and its day: "Dunmar fire of 7 June 2021".

    Where either is not known it is the event of this text only: then nothing that another text
    tells of an event of that sort can conflict with it. A name of the catalogue stands as it is.
    """
    name = event_name(reading)
    if reading.names.catalogue.candidates(name):
        return name
    exact = day.low if isinstance(day, DateInterval) and day.low == day.high else None
    if exact is not None and name[0].isupper():
        told = date.fromordinal(exact)
        return f"{name} of {told.day} {MONTHS[told.month - 1]} {told.year}"
    return f"{name} in {reading.called}"
