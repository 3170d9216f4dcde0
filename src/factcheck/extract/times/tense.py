"""Whether a sentence speaks of what was or of what is to come, from the verb next to a time."""

from __future__ import annotations

from factcheck.extract.tokens import Tokens
from factcheck.extract.wordlists import words

_NEXT = words(
    "will shall would ll expects expect expected scheduled due plans plan planned planning "
    "set intends intend intended intending aims aim aiming hoping hopes hope hoped going upcoming should must can "
    "could may might wants want promises promised vows vowed slated likely ready proposes "
    "proposed payable effective maturing matures expires deadline anticipates anticipated "
    "forecasts projected prepares preparing considering"
)
_PAST = words(
    "was were had did been said told made took came went gave became began broke brought "
    "built bought caught chose cut drew drove fell felt fought found flew froze got grew held "
    "hit hurt kept knew led left lent let lost met paid put ran rose sank saw sent set shook "
    "shot showed shut sold spent spoke stole stood struck taught thought threw woke won wore "
    "wrote sat slid sprang swung quit spread has have since heard rang ate bore blew dealt dug drank fled forgot hung hid laid leapt "
    "lay lit meant overcame oversaw rode sought slept spun stuck swam swore swept tore understood "
    "withdrew bound fed wed beat"
) - {"set", "let"}
_NOT_PAST = words("united need indeed speed feed seed bed red hundred exceed proceed succeed")
_BASE = words(
    "acquire buy sell open close start begin complete launch build hold meet report pay "
    "expire resume end finish leave join take make release travel visit return vote announce "
    "appear publish run reopen retire move decide issue deliver host"
)
_FORCED = words("forced used came helped began started had was were")
_PARTICIPLES = words("expected scheduled due planned intended set hoped slated going")
_SCHEDULED = words(
    "begins starts opens closes ends resumes meets votes arrives leaves departs goes plays faces "
    "hosts returns visits travels expires launches kicks reopens premieres debuts convenes sits "
    "takes reports appears comes"
)
"""What is told in the present of a day is on its way: "the trial begins Monday"."""
_SCHEDULED_OF_MANY = words(
    "begin start open end resume meet vote arrive leave depart go play face return convene"
)
_MANY = words("they we people police men women children")
_AS_PLANNED = words("as than previously originally initially")
_NOUN_LEADS = words("the a an its his her their our this that of can")
_STOPS = frozenset(".!?;")


def tense(tokens: Tokens, start: int, end: int) -> str | None:
    """`past` or `next` by the nearest verb of the sentence, first to the left; None without one.

    >>> from factcheck.extract.times.tokens import scan
    >>> tense(scan("It will open in June"), 4, 5), tense(scan("It opened in June"), 3, 4)
    ('next', 'past')
    """
    lead = tokens.word(start - 1)
    if lead in ("through", "until") or (lead == "by" and not _had(tokens, start)):
        return "next"
    for index in range(start - 1, max(start - 16, -1), -1):
        word = tokens.word(index)
        if word in _STOPS and tokens.word(index - 1) not in ("p", "m", "a", "u", "s", "mr"):
            break
        found = _told(tokens, index, word)
        if found:
            return found
    for index in range(end, min(end + 12, len(tokens.words))):
        word = tokens.word(index)
        if word in _STOPS:
            break
        found = _told(tokens, index, word)
        if found:
            return found
    return None


def _had(tokens: Tokens, start: int) -> bool:
    """Whether "by March" looks back: "by March, twelve had closed"."""
    around = {tokens.word(index) for index in range(start - 12, start + 9)}
    return bool(around & {"had", "was", "were"}) and not around & {"will", "would", "to"}


def _told(tokens: Tokens, index: int, word: str) -> str | None:
    """What a word tells, if it is a verb that tells."""
    before = tokens.word(index - 1)
    if word in _BASE and before == "to" and "had" in {tokens.word(index - n) for n in range(2, 6)}:
        return "past"
    if word in _BASE and before == "to" and tokens.word(index - 2) not in _FORCED:
        return "next"
    if word in _PARTICIPLES and {before, tokens.word(index - 2)} & {"had", "was", "were"}:
        return "past"
    if word in _SCHEDULED and before not in _NOUN_LEADS:
        return "next"
    if word in _SCHEDULED_OF_MANY and (before in _MANY or before.endswith("s")):
        return None if before in ("was", "is", "its", "this", "his") else "next"
    if word == "set":
        return "next" if tokens.word(index + 1) in ("to", "for") else "past"
    if before in _AS_PLANNED and (word in _PARTICIPLES or word in _NEXT):
        return None
    if word in ("is", "are") and tokens.word(index + 1) == "to":
        return "next"
    if word in _NEXT and tokens.shown(index) != "May" and before not in _NOUN_LEADS:
        return "next"
    past = word in _PAST or (len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST)
    if not past or _describes(tokens, index, before):
        return None
    earlier = {tokens.word(index - back) for back in range(1, 4)}
    if word in ("was", "were", "had") and tokens.word(index + 1) == "to":
        return "next"
    if earlier & {"will", "be", "would"} or (earlier & {"to"} and earlier & _NEXT):
        return "next"
    return "past"


def _describes(tokens: Tokens, index: int, before: str) -> bool:
    """Whether a participle stands before its noun: "on a still unspecified date"."""
    if before in ("still", "newly", "recently", "previously"):
        before = tokens.word(index - 2)
    return before in ("a", "an") or (before == "the" and tokens.word(index + 1) not in _AFTER_VERB)


_AFTER_VERB = words("in on at by for from to with of , and . the a an")
