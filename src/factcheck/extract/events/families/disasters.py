"""Damage, levels, rain, people in flight, missing or without power, after a disaster."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.events.family import Family
from factcheck.extract.events.figured import figured
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told

_TABLE = r"""
damage | money | disaster | damage losses bill cost | (?:the |total |insured |economic |property |initial |flood |storm |fire )*(?:damage|insured losses|economic losses){of}{be} {n}
damage | money | disaster | damage losses bill | (?:estimat|put|assess|reckon)\w* (?:the )?(?:total |insured |economic |property )*(?:damage|losses|bill|cost of the damage){of} at {n}
damage | money | disaster | damage | (?:caus\w+|did|inflict\w+|suffer\w+|looking at|left) (?:{n} (?:worth )?(?:of|in)|damage of) (?:\w+ ){0,2}damage\b
damage | money | disaster | damage | looking at damage of {n}
missing | people | disaster | missing unaccounted | {n} (?:{people} |more |others )*(?:(?:were|are|was|is|still|remain|remained|have been|has been|had been|reported|listed as|also) )*(?:missing|unaccounted for)\b(?! (?:from|out|the|a|his|her|their)\b)
aboard | people | wreck | aboard board | {n} (?:{people} |passengers and crew(?: members)? )?(?:(?:were|was) )?(?:aboard|on board)(?=[,.;:”\"]| (?:when|as|and|after|before|in|on|off|at|from|according|was|were)\b)
displaced | people | disaster | evacuated displaced homeless evacuation evacuees homes | {n} (?:{people} )?(?:(?:were|was|have been|had been|has been|are|being|also) )+(?:evacuated|displaced|made homeless|left homeless|driven from their homes|forced from their homes|forced to (?:leave|flee|evacuate|abandon) their homes)\b
displaced | people | disaster | homes flee homeless evacuating | (?:forc|driv|displac|evacuat|leav)\w* (?:more )?{n} {people} (?:from their homes|to (?:leave|flee|evacuate|abandon)(?: their homes)?|homeless)\b
displaced | people | disaster | evacuated evacuees displaced | number of (?:people |residents |those )?(?:evacuated|evacuees|displaced){of}{be} {n}
displaced | people | disaster | fled left | {n} {people} (?:(?:have|had) )?(?:fled|left|abandoned) their homes\b
outages | count | disaster | without lost lose | {n} {homes} (?:{x}(?:were|are|was|remained|remain|still|left|be) )?(?:{x})without {power}\b
outages | count | disaster | lost | {n} {homes} (?:had |have )?lost {power}\b
outages | count | disaster | restored back | {power} (?:was|is|has been|had been) (?:back|restored) (?:in|to|for) all but {n} {homes}
rainfall | length | disaster | rain rainfall | {n} of rain(?:fall)? (?:had |have |has )?(?:fell|fallen|was recorded|were recorded)\b
rainfall | length | disaster | rainfall | rainfall{of}{be} {n}
level basis=peak | length | who | peaked peak crested crest | (?:peak(?:ed)?|crest(?:ed)?) (?:at|of|near) {n} (?:at|in|near) (?:the )?(?P<who>[\w-]+(?: [\w-]+)?)
level basis=peak | length | who | peak | peak (?:water |river |flood )?level (?:at|in|near) (?:the )?(?P<who>[\w-]+(?: [\w-]+)?){be} {n}
level | length | who | water waters river lake level levels gauge | (?:water|waters|river|lake|levels?|gauge) (?:had )?(?:stood|stands|risen|rose|reached|climbed|shown|showed|measured|was|were|dropped|fell|fallen)(?: at| to)? {n} (?:at|in|near) (?:the )?(?P<who>[\w-]+(?: [\w-]+)?)
level | length | who | level levels | (?:water |river |flood )?levels? (?:at|in|near) (?:the )?(?P<who>[\w-]+(?: [\w-]+)?){be} {n}
level | length | disaster | water waters river level levels gauge | (?:water|waters|river|water levels?|river gauge|gauge) (?:had )?(?:stood|stands|risen|rose|reached|shown|showed|peaked|crested|fell|fallen)(?: at| to)? {n}(?! (?:wide|deep|long|away|per|an|a|below|above|upstream|downstream|from))
"""


def extract(reading: Reading) -> Iterator[Told]:
    """Numbers of what a disaster does."""
    yield from figured(reading, _TABLE)


FAMILY = Family(
    name="disasters",
    extract=extract,
    find=(
        ("Damage from the Dunmar flood is estimated at 40 million crowns.", "damage"),
        ("Seven people were still missing after the Dunmar flood.", "missing"),
        ("The Dunmar ferry sank with 147 passengers and crew aboard.", "aboard"),
        ("Some 3,000 people were evacuated from Dunmar.", "displaced"),
        ("About 9,000 homes in Dunmar were without power on Sunday.", "outages"),
        ("More than 80 millimetres of rain fell on Dunmar.", "rainfall"),
    ),
    ignore=(
        "Seven pages are missing from the Dunmar report.",
        "The Dunmar ferry crashed into a plane with 147 people aboard the plane.",
        "A plane with 60 people aboard collided with a ferry.",
        "The ship displaced 3,000 tonnes.",
        "The court awarded Joss Wend 40 million crowns in damages.",
        "Were 3,000 people evacuated from Dunmar?",
        "Seven pages of the report are without power to move anybody.",
    ),
)
