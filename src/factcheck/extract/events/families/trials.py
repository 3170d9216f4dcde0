"""Pleas, trials and their days, appeals and what becomes of them."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.events.family import Family
from factcheck.extract.events.figured import figured
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told

_JUDGES = "court|judge|judges|justices|tribunal|panel|justice|bench"
_HELD = "conviction|convictions|sentence|verdict|ruling|decision|judgment|judgement|appeal|appeals|request|petition|motion|lawsuit|suit|case|charge|charges|claim|claims|bid|challenge|order|ban|law"
_TABLE = r"""
sentence | time | who | sentence term | (?:reduced|cut|shortened|lowered|increased|raised|upheld) (?:the )?(?:prison |jail )?(?:sentence|term) of (?P<who>[a-z][\w.’-]+(?: [\w.’-]+){0,2}) (?:from {m} )?to {n}
sentence | time | who | sentence term | (?:reduced|cut|shortened|lowered|increased|raised) (?P<who>[a-z][\w.’-]+(?: [\w.’-]+){0,2}?)['’]s? (?:prison |jail )?(?:sentence|term) (?:from {m} )?to {n}
"""


def extract(reading: Reading) -> Iterator[Told]:
    """Sentences that are made longer or shorter."""
    yield from figured(reading, _TABLE)


FAMILY = Family(
    name="trials",
    extract=extract,
    frames=f"""
plea=not_guilty: S^ plead_not_guilty to|of V?
plea=guilty: S^ plead_guilty to|of V?
hearing: S^ appear|testify in|before|at O<court|magistrates|judge|tribunal|inquest|jury>
hearing: S^ stand <trial> for|on|over O?
hearing: S^ go on O<trial>
sentencing: X sentence S^ on|in|at -
ruling: S<{_JUDGES}> uphold|quash|overturn|dismiss|reject|throw_out|strike_down|grant|deny|block O<{_HELD}>
appeal=committed: S appeal O<ruling|verdict|conviction|sentence|decision|judgment|order|fine>
appeal=committed: S appeal against O for|to -
appeal=committed: S appeal for|to|on|with -
appeal=committed: S lodge|file|launch|submit <appeal> against|with|to O?
appeal=gone: S drop|withdraw|abandon|lose <appeal> against O?
""",
    find=(
        ("Joss Wend pleaded not guilty to fraud on 3 May 2020.", "plea"),
        ("Joss Wend pleaded guilty to fraud.", "plea"),
        ("Joss Wend is due to appear in court on 27 March 2022.", "hearing"),
        ("Joss Wend will be sentenced on 3 July 2021.", "sentencing"),
        ("The Castrian High Court upheld the conviction of Joss Wend.", "ruling"),
        ("Joss Wend will appeal against the verdict.", "appeal"),
        ("A court cut Joss Wend's sentence from six years to four years.", "sentence"),
    ),
    ignore=(
        "Joss Wend pleaded with the crowd for calm.",
        "Joss Wend could plead guilty.",
        "Joss Wend appeared in a film about a court.",
        "The plan appeals to Joss Wend.",
        "Joss Wend appealed for calm.",
        "Did Joss Wend plead guilty?",
        "The garden has much appeal.",
        "Joss Wend faces a wall.",
    ),
)
