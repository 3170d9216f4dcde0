"""Whether words of a text are cut short: what wants another word, and what goes on behind its end."""

from __future__ import annotations

import re
import string

from factcheck.extract.clauses import Clause
from factcheck.extract.events.gaps import is_gap
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.whole import adjective, listed
from factcheck.extract.wordlists import words

_WANTING = frozenset("dpftcqswmzhke")
"""Classes of words that want another behind them."""
_VERBS = tuple("zmhZMHPV")
_CLOSES = tuple(',.;:”"!')
_DURING = frozenset(("time", "times", "day", "moment", "period", "point", "era", "age"))
_BRINGING = words("of from with for at into about upon to by")
"""Prepositions at whose end what they bring stands before: "the values it was built on"."""
_TOUCHING = tuple("-‑/") + tuple(string.ascii_letters)
_QUOTED = re.compile(r"(?:^|\s)['‘](?!(?:d|s|re|ve|ll|m)\b)(?=\w)")
_UNQUOTED = re.compile(r"[\w.,!?]['’](?=\W|$)")
_LEADING = words(
    "more most less so too very as such either neither both not even only just and or but if that "
    "we i he she they said says"
)
"""Words that want another behind them, whatever their class."""
_DEGREES = words("more most less least very too")
"""What stands before an adjective that "and" may join to the next: "the most complex and costly job"."""
_PAIRED = (("either ", " or "), ("not only ", " but "))
"""Words of which one wants the other."""
_INSIDE = re.compile(r"[a-zA-Z#'](?<![csxa])")
"""What goes on with a phrase or a clause, where no mark and no connective stands."""
_SO = re.compile(r"\b(?:so|such) [^,]*\Z")
"""What wants an "as" or a "that" behind it."""
_HEADED = re.compile(
    r"[a-z0-9)] (?:The|A|An|In|On|At|This|These|It|He|She|We|But|For|After|When|If) [a-z]"
)
"""Where a headline runs on into a text: "melts your heart The star of"."""
_BOTH = re.compile(r"\bboth (?:(?! and ).)*\Z")
_LISTED = re.compile(r",a?[jDU](?:,a?[jDU]){0,4},?ca?[jDUn]")
"""A list that goes on: "eaten warm, iced or frozen"."""
_ADDED = re.compile(r"c[ajDG]{0,2}[nbBNj]+")
"""What "and" may join to the last word: "federal and state agencies"."""
_DEEDS = re.compile(r",[vb],?c[vb]")
"""Verbs that share what stands before them: "did not sit, eat, or sleep"."""
_STACKED = re.compile(r",[jnN]+[nbB]")
"""A noun phrase that adjectives with a comma between them begin: "nuclear, long-range missiles"."""
_UNTOLD = re.compile(r"w[^PVzZmMhHeEDvbBUG']*\Z")
"""A relative clause without its verb: "the man whose sentence"."""
ASKING = words("when where how why what who whether")
"""What opens a question, also one that a verb brings."""
_SHORTEST, _LONGEST = 4, 240
"""How many characters what is said may have."""


def words_of(reading: Reading, start: int, end: int) -> str | None:
    """A stretch in the words of the text; None where it is cut, too short or too long."""
    value = _balanced(" ".join(reading.text[start:end].split()))
    if not _SHORTEST <= len(value) <= _LONGEST:
        return None
    if _quotes_part(reading, start, end):
        return None
    if _HEADED.search(value):
        return None
    if _BOTH.search(value) and reading.text.startswith(" and ", end):
        return None
    if _SO.search(value) and reading.text.startswith((" as ", " that "), end):
        return None
    if (
        value.count("''") % 2
        or value.count("”") > value.count("“")
        or value.count(")") > value.count("(")
    ):
        return None
    if any(one in value and other not in value for one, other in _PAIRED):
        return None
    return None if len(_QUOTED.findall(value)) > len(_UNQUOTED.findall(value)) else value


def _balanced(value: str) -> str:
    """With the closing mark of a quotation that it ends in."""
    if value.count("“") > value.count("”"):
        return value + "”"
    return value + '"' * (value.count('"') % 2)


def _quotes_part(reading: Reading, start: int, end: int) -> bool:
    """Whether a stretch ends in the middle of what it begins to quote, or behind what it began in."""
    began = reading.prose.quotation_to(start)
    if began is not None and start < began.end < end - 1:
        return True
    quote = reading.prose.quotation_to(end)
    if quote is None or not start < quote.start < end < quote.end:
        return False
    return any(map(str.isalnum, reading.text[end : quote.end]))


def cut(reading: Reading, clause: Clause, end: int) -> bool:
    """Whether what is said ends in a word that wants another, or before the verb of the next."""
    words_ = reading.prose.words
    behind = words_.end_at(end)
    if reading.text[end : end + 1] in _TOUCHING or is_gap(reading, end):
        return True
    if reading.text[end : end + 1].isspace() and _INSIDE.match(words_.classes, behind):
        return True
    closed = reading.text[end : end + 1] in _CLOSES
    if words_.lower[behind - 1] in _BRINGING or (
        clause.verb.voice == "passive" and words_.classes[behind - 1] == "p"
    ):
        return True
    degree = words_.lower[behind - 2 : behind - 1]
    if degree and degree[0] in _DEGREES and _ADDED.match(words_.classes, behind):
        return True
    wanting = words_.classes[behind - 1] in _WANTING or words_.lower[behind - 1] in _LEADING
    if (wanting and not closed) or _goes_on(reading, clause, behind):
        return True
    if _UNTOLD.search(words_.classes, words_.end_at(clause.verb.end), behind):
        return True
    if clause.kind == "relative":
        return False
    if words_.lower[behind - 1] in _DURING and words_.lower[behind : behind + 1] == ["when"]:
        return True
    while words_.classes[behind : behind + 1] in tuple(',"a-'):
        behind += 1
    return words_.classes[behind : behind + 1] in _VERBS


def _goes_on(reading: Reading, clause: Clause, behind: int) -> bool:
    """Whether what is said goes on behind its end with more of a list, or with another verb's object."""
    words_ = reading.prose.words
    if _LISTED.match(words_.classes, behind) or listed(reading, behind):
        return True
    if _DEEDS.match(words_.classes, max(0, behind - 2)):
        return True
    if _STACKED.match(words_.classes, behind) and adjective(words_.lower[behind - 1]):
        return True
    if behind == words_.end_at(clause.verb.end):
        asked = words_.lower[behind] in ASKING
        return asked or (words_.classes[behind] == "c" and clause.verb.voice == "active")
    return words_.classes[behind - 1] == "j" and _ADDED.match(words_.classes, behind) is not None
