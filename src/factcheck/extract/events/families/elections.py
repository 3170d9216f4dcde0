"""Turnout, shares of the vote, leads and majorities."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.events.family import Family
from factcheck.extract.events.figured import figured
from factcheck.extract.events.occasions import election
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told
from factcheck.extract.wordlists import words

_ASKED = words("pollster pollsters polling survey surveyed respondents polls")
"""Words of texts whose shares may be those of an opinion poll."""
_TABLE = r"""
percentage of=turnout | share | election | turnout | (?:voter )?turnout{of}{be} {n}
percentage of=turnout | share | election | turnout | {n} (?:voter )?turnout\b
percentage of=turnout | share | election | voters electorate | {n} of (?:the |all )?(?:eligible |registered )?(?:voters|electorate) (?:had )?(?:voted|turned out|cast)
share of=vote | share | who | vote votes ballots | (?:had|has|have|won|wins|took|takes|got|received|secured|polled|garnered|gained|claimed|obtained|captured|scored) (?:about |around |some |just |only |nearly |over )?{n} of (?:the |all )?(?:popular |valid |total |first-round |second-round |final )?(?:votes?|ballots)\b
share of=vote | share | who | vote votes ballots election | (?:had|has|won|took|got|received|secured|polled|garnered|gained|obtained|captured|scored) {n}(?: of the (?:votes?|ballots?))?,? (?:and|to|against|while|compared with|with) (?:m[rs]s? |dr )?[a-z][\w.’-]+(?: [a-z][\w.’-]+)?(?: with| on| at| had| took| won| got)? #
share of=vote | share | who | vote votes ballots election | (?:had|has|won|took|got|received|secured|polled|garnered|gained|obtained|captured|scored) {m}(?: of the (?:votes?|ballots?))?,? (?:and|to|against|while|compared with|with) (?P<who>(?:m[rs]s? |dr )?[a-z][\w.’-]+(?: [a-z][\w.’-]+)?)(?: with| on| at| had| took| won| got)? {n}
arrests | people | occasion | arrested detained arrests | {n} (?:{people} |men |women |protesters |suspects |demonstrators )?(?:(?:were|was|have been|has been|had been|being) )+(?:arrested|detained|taken into custody)\b
arrests | people | occasion | arrested detained arrests | (?:arrested|detained) (?:at least |about |around |some )?{n} (?:{people}|men|women|protesters|suspects|demonstrators)\b
margin | count | who | lead leads led majority ahead margin | (?:lead|majority|margin|advantage) of {n}(?: votes| ballots)\b
margin | count | who | lead leads led ahead | (?:lead|leads|led|leading|ahead) (?:[\w.’-]+ ){0,3}?by {n}(?= votes| ballots|[,.;])
margin | count | who | votes | (?:won|wins|victory|beat|defeated) (?:[\w.’-]+ ){0,6}?by (?:a (?:margin|majority) of )?{n}(?= votes| ballots)
margin | count | election | margin majority votes | (?:final |winning )?(?:margin|majority){be} {n} (?:votes|ballots)\b
"""


def extract(reading: Reading) -> Iterator[Told]:
    """The numbers of an election."""
    asked = not reading.vocabulary.isdisjoint(_ASKED)
    for told in figured(reading, _TABLE):
        if not (asked and told.predicate in ("share", "margin")):
            yield told
    if not reading.vocabulary.isdisjoint(_WINNERS):
        yield from _declared(reading)


def _declared(reading: Reading) -> Iterator[Told]:
    """Who is declared the winner of the election."""
    for match in _DECLARED.finditer(reading.text):
        names = [one for one in reading.mentions_in(*match.span("who")) if one.name]
        index = reading.clause_at(match.start("verb"))
        if index is None or len(names) != 1 or names[0].end != match.end("who"):
            continue
        who = reading.names.catalogue.name(names[0].name or "")
        subject = (election(reading),)
        gist = f"{who} wins the {subject[0]}."
        yield Told(
            "winner", index, (names[0].start, match.end()), subject, None, who, (), None, gist
        )


_WINNERS = words("winner victor")
_DECLARED = re.compile(
    r"(?P<who>[A-Z][\w.’-]+(?: [A-Z][\w.’-]+){0,2}) (?:was|has been|had been|is) (?:\w+ly )?"
    r"(?P<verb>declared|proclaimed|named|certified)(?: as)? (?:the )?(?:winner|victor)\b"
    r"(?: (?:of|in) (?:[\w’'-]+ ){0,4}(?:election|vote|race|contest|runoff|poll|ballot|presidency))?"
)
_RACE = "election|vote|race|contest|runoff|poll|ballot|presidency|referendum|primary"
FAMILY = Family(
    name="elections",
    extract=extract,
    frames=f"""
concession=committed: S^ concede <defeat|election|race|contest|loss|victory>
concession=committed: S^ concede to O^
concession=committed: S^ concede
winner: V^ claim <victory> in S<{_RACE}>
winner: V^ win S*<election|presidency|mayoralty|referendum|runoff|primary|by-election>
""",
    find=(
        ("Turnout in Castria was 61.4 percent.", "percentage"),
        ("Ada Lorn won 52.1 percent of the vote in Castria.", "share"),
        ("Ada Lorn leads by 9,800 votes.", "margin"),
        ("Ada Lorn won the election by 1,204 votes.", "margin"),
        ("Joss Wend conceded defeat.", "concession"),
        ("Joss Wend refused to concede.", "concession"),
        ("Ada Lorn won the Dunmar election.", "winner"),
        ("The final margin was 8,211 votes.", "margin"),
    ),
    ignore=(
        "Lorn wins Vell recount by 187 votes, Malk said.",
        "A turnout is planned on the 40 mile line.",
        "Ada Lorn would have won 52.1 percent of the vote.",
        "Has Ada Lorn won 52 percent of the vote?",
        "Joss Wend conceded that the road was bad.",
        "Joss Wend conceded a late goal.",
        "Ada Lorn could win the Dunmar election.",
        "Ada Lorn leads by example.",
        "Ada Lorn leads a team of 9,800.",
    ),
)
