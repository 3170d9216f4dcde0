"""Nouns that say what kind of thing or person a name is, as data."""

from __future__ import annotations

import re

from factcheck.extract.mentions import nouns
from factcheck.extract.wordlists import words

_THINGS = words("""
satellite probe spacecraft craft capsule rocket station observatory telescope lander rover module
company firm bank airline operator retailer supplier subsidiary startup nonprofit charity agency
organisation organization group union party movement coalition alliance league club team band choir
orchestra church school university college institute hospital clinic museum library theatre theater
gallery hotel restaurant shop store mall brewery airport port harbour harbor bridge tunnel road street
highway railway line dam canal plant mill factory reactor mine refinery pipeline warehouse city town
village suburb neighbourhood neighborhood borough county state province region district territory
island peninsula river lake bay sea ocean mountain volcano glacier desert forest park reserve country
nation republic kingdom monarchy democracy capital language newspaper magazine newsletter journal
website app platform network broadcaster channel programme program film movie sitcom drama musical
opera novel book memoir song album game festival award prize competition tournament championship virus
bacterium disease disorder cancer drug vaccine medicine antibiotic painkiller chemical gas metal
mineral element compound planet moon star asteroid comet galaxy storm hurricane cyclone typhoon ship
ferry tanker yacht submarine aircraft plane jet airliner helicopter drone train car vehicle truck
engine computer smartphone chip device weapon missile tank law treaty currency fund index utility
shipyard brokerage consultancy lobby think-tank foundation trust cooperative
""")
PEOPLE = words("""
spokesman spokeswoman spokesperson attorney nurse judge mayor astronaut cosmonaut pilot captain
citizen resident native national veteran graduate student pupil democrat republican king queen prince
princess chef coach athlete player guard chemist architect clerk deputy aide envoy diplomat delegate
surgeon physician entrepreneur tycoon magnate musician politician activist priest bishop monk soldier
general colonel admiral sergeant president chancellor premier editor author poet surgeon candidate
""")
"""Nouns for people."""
_AGENT = re.compile(r"\w{3,}(?:er|or|ist|ian|eer|man|woman)")
_NOT_AGENTS = words("""
reminder number matter winter summer danger disaster murder order power paper letter answer offer
chapter disorder water weather factor error terror horror mirror sector door floor favor favour honor
honour labor labour human helper blockbuster newcomer breaker stunner thriller better other longer
lesser greater leader either another older bigger
""")


def is_kind(noun: str) -> bool:
    """Whether a noun in lower case says what something is, and not what is thought of it.

    >>> is_kind("shipyard"), is_kind("astronomer"), is_kind("gem"), is_kind("reminder")
    (True, True, False, False)
    """
    if noun in _THINGS or noun in PEOPLE or noun in nouns.ROLES or noun in nouns.DESCRIPTIONS:
        return True
    return bool(_AGENT.fullmatch(noun)) and noun not in _NOT_AGENTS
