"""How many people work for an organisation, how many are on strike, and how many posts are to go."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.events.family import Family
from factcheck.extract.events.figured import figured
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told

_NAME = r"(?P<who>[a-z][\w.&’-]*(?: [a-z][\w.&’-]*){0,3}?)"
_STAFF = "(?:staff|employees|workers|people|colleagues|jobs|staff members|members of staff)"
_TABLE = rf"""
employees | people | who | employs employed employing | employ(?:s|ed|ing)? (?:about |around |some |nearly |more than )?{{n}} (?:full-time |part-time )?(?:{_STAFF}|men|women|locals|miners|drivers|nurses|engineers)
employees | people | who | workforce | (?:has |had |have )?(?:a )?workforce of {{n}}
employees | people | who | employees staff workers colleagues | {_NAME}['’]s? {{n}} (?:employees|staff|workers|colleagues)\b(?! (?:who|are|were|have|had|will|face))
strikers | people | strike | strike walked | {{n}} (?:[a-z’'-]+ ){{0,3}}(?:(?:have |had )?walked (?:off the job|out)|(?:went|are|were|are now|have gone|have been) on strike)\b
job_cuts | count | who | jobs posts positions staff employees workers workforce | (?:cut|cutting|axe|axing|shed|shedding|slash|slashing|eliminate|eliminating|lay off|laying off|laid off|make redundant) (?:as many as |up to |about |around |some |more than )?{{n}} (?:jobs|posts|positions|roles|{_STAFF})\b
job_cuts | count | who | job | (?:announced|announce|announcing|plans|planned|planning|confirmed|with|of) (?:about |around )?{{n}} job (?:cuts|losses)\b
"""


def extract(reading: Reading) -> Iterator[Told]:
    """Numbers of staff, and of those who are to go."""
    yield from figured(reading, _TABLE)


FAMILY = Family(
    name="staff",
    extract=extract,
    find=(
        ("Orvane Steel employs 4,200 people.", "employees"),
        ("Orvane Steel has a workforce of 4,200.", "employees"),
        ("Talks with Orvane Steel's 4,200 workers went on.", "employees"),
        ("About 1,200 nurses walked off the job in Vell as a strike began.", "strikers"),
        ("Orvane Steel will cut 450 jobs.", "job_cuts"),
        ("Orvane Steel announced 450 job cuts.", "job_cuts"),
    ),
    ignore=(
        "About 1,200 nurses could walk off the job in a strike.",
        "About 1,200 guests walked out.",
        "Orvane Steel employs 40 different methods.",
        "Orvane Steel could have cut 40 jobs.",
        "Orvane Steel cut 40 sheets of staff paper.",
        "Does Orvane Steel employ 4,200 people?",
        "The job of Orvane Steel is to last 40 years.",
    ),
)
