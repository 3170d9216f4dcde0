"""What is counted: the noun behind a number, and whether it is people."""

from __future__ import annotations

from factcheck.extract.quantities.groups import DASHES
from factcheck.extract.quantities.lexicon import FIGURE
from factcheck.extract.tokens import OTHER, Tokens
from factcheck.extract.wordlists import words

PEOPLE = words(
    "people persons person men man women woman children child boys boy girls girl adults adult "
    "teenagers teenager teens teen youths babies infants toddlers kids pupils pupil students "
    "student teachers teacher victims victim passengers passenger drivers driver pedestrians "
    "residents resident civilians civilian soldiers soldier troops officers officer policemen "
    "police firefighters firefighter workers worker employees employee staff staffers crew "
    "crewmen sailors sailor miners miner fishermen doctors doctor nurses nurse patients patient "
    "prisoners inmates detainees hostages hostage refugees migrants migrant asylum-seekers "
    "protesters protester demonstrators rioters supporters fans spectators voters voter members "
    "member candidates candidate lawmakers deputies senators jurors judges lawyers suspects "
    "suspect gunmen gunman attackers attacker militants rebels insurgents fighters survivors "
    "survivor guests tourists visitors worshippers bystanders neighbours neighbors homeowners "
    "customers shoppers players player astronauts cosmonauts pilots engineers scientists farmers "
    "villagers relatives individuals individual others applicants users subscribers viewers "
    "hunters scholars attendees immigrants americans taxpayers consumers buyers recipients "
    "jobseekers volunteers delegates recruits reservists veterans couples hikers climbers cyclists "
    "motorcyclists motorists riders swimmers divers dead wounded injured casualties fatalities "
    "homeless jobless unemployed guys ladies gentlemen friends brothers sisters sons daughters"
)
"""Nouns for people, and the adjectives that stand for them."""
CASUALTIES = words(
    "injuries deaths casualties fatalities survivors arrests victims damages cases infections "
    "wounded dead injured killed hurt shot missing hospitalized hospitalised"
)
"""What happens to people and is counted by heads."""
STATES = words(
    "dead killed wounded injured hurt shot missing hospitalized hospitalised stabbed arrested "
    "homeless infected sickened evacuated rescued detained sentenced stranded trapped feared"
)
"""What is said of people right behind their number: "12 killed"."""
_SKIPPED = words("more other others new additional further different separate such of the these")
STOPS = words(
    "a an and or but nor if that which who whom whose when where while as at by for from in into "
    "on onto out over per since than then through till to under until up via was were is are be "
    "been being am will would shall should can could may might must has have had having do does "
    "did not no he she it they we i you him her them us his its their our my your this there here "
    "so far said says say after before because about around again ago later earlier each every "
    "against between among during with within without across along also all any both only just "
    "yet still now today yesterday tomorrow monday tuesday wednesday thursday friday saturday "
    "sunday january february march april june july august september october november december "
    "once twice too very s t went came died rose fell won lost made took got left told"
)
"""Words that end a phrase around a noun."""
_NOT_PLURAL = words("yes gas bus plus thus news always perhaps us less across previous serious")
_IRREGULAR = words(
    "sheep fish cattle deer aircraft spacecraft series species feet geese mice teeth"
)
_WIDEST = 5


def noun_after(tokens: Tokens, end: int, one: bool, shared: bool) -> tuple[str | None, int]:
    """The noun that a number counts, and where its words end; of a share or a measure, behind "of".

    The head of the nearest words that can be one phrase: the first plural or word for people,
    else the first word.
    """
    at = end
    if shared:
        if tokens.word(at) != "of":
            return None, end
        at += 1
    elif tokens.word(at) in DASHES and tokens.touches(at) and tokens.touches(at + 1):
        return _plain(tokens, at + 1)
    first: str | None = None
    first_end = end
    for index in range(at, min(at + _WIDEST, len(tokens.words))):
        word = tokens.words[index]
        if not word.isalpha():
            if word in DASHES and tokens.touches(index) and tokens.touches(index + 1):
                continue
            break
        lower = word.lower()
        if tokens.classes[index] != OTHER:
            break
        if tokens.letter(index + 1) == FIGURE and tokens.touches(index + 1):
            return lower + tokens.words[index + 1], index + 2
        if lower in _SKIPPED and lower != "others" and first is None:
            continue
        if lower in STOPS:
            break
        if lower in PEOPLE or lower in STATES or _is_plural(lower, one):
            return lower, index + 1
        if first is None and (one or shared):
            first, first_end = lower, index + 1
    return first, first_end


def _plain(tokens: Tokens, at: int) -> tuple[str | None, int]:
    word = tokens.word(at)
    return (word, at + 1) if word.isalpha() else (None, at - 1)


def _is_plural(word: str, one: bool) -> bool:
    if word in _IRREGULAR:
        return True
    return (
        not one
        and len(word) > 2
        and word[-1] == "s"
        and word[-2] not in "su"
        and (word not in _NOT_PLURAL)
    )


def counts_people(noun: str) -> bool:
    """Whether a noun, or what is said of the counted, means people."""
    return noun in PEOPLE or noun in STATES


def befalls_people(tokens: Tokens, first: int, end: int) -> bool:
    """Whether what stands beside a number is told of people: "14 have died", "killing three"."""
    if tokens.word(first - 1) in _BLOWS:
        return True
    while tokens.word(end) in _AUXILIARIES:
        end += 1
    return tokens.word(end) in STATES or tokens.word(end) in _FATES


_BLOWS = words(
    "killed kills killing kill injured injures injuring wounded wounds wounding hurts hurting"
)
_AUXILIARIES = words("have has had were was are is been being be more others also")
_FATES = words("died die perished drowned survived")
