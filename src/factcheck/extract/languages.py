"""The language of a text, by its script or by its function words."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from factcheck.extract.quotations import quotations
from factcheck.extract.wordlists import words
from factcheck.extract.words import form
from factcheck.extract.words.lexicon import CLOSED
from factcheck.extract.words.verbs import BASES, MEMO

_FUNCTION_WORDS = """
en the of and to in that is was for with on as it by from has said he
de der die und das den von zu mit sich des auf für ist nicht ein eine dem als er sie wird wurde ihn im am hat einen einer war waren
fr le la les des et en du une est dans que pour qui sur pas au par il elle ont sont aux été de
es el la los de que y en las del por con una para su es se como más un al fue ha sus son
it il di che la della per un del non una sono gli nel con dei alla più è ha lo le da al
pt de que os do da em um para uma na não no dos as mais ao foi o e ele é por se
nl de het een van en dat op te zijn met voor niet aan door wordt hij ze sinds om naar is uit
sv och att det som på är av för den med inte till har om ett i en de var han
da og at det er en på til af den med ikke for der har et i de som var han
no og det er på til av som for ikke har med den å et i en de var han
fi ja on ei että oli se hän mutta ovat kun myös joka sen ovat tämä olla
pl i w na z że się nie do jest to od przez jak po za dla są był ma
cs a se na že je v s z do ve to pro jsou podle by ale si byl jako po
sk a sa na že je v s z do vo to pre sú podľa by ale si bol ako po
sl in je na v se za da ki so z pa bo ne po
hr i u je na se da za su od s ne bi će po
ro și în de la cu nu pe este din care că mai pentru a o un au fost
hu a az és hogy nem is egy volt meg csak már mint
tr ve bir bu da için ile de olarak çok olan daha mi ne
id yang dan di ini dengan itu untuk tidak pada dari dalam akan telah ke
vi và của là các có được trong cho không một người
ca el la els de que i en les del per amb una és no ha un al
lt ir yra kad su iš buvo į bet kaip tai o
"""
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_FAR = re.compile(r"[\u0370-\u1fff\u3040-\ud7af]")
"""Where the letters of these scripts lie."""
_NOT_LATIN = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
_OWN_LETTERS = (("fa", re.compile("[پچژگ]")), ("uk", re.compile("[іїєґІЇЄҐ]")))
_ALIKE = {"fa": "ar", "uk": "ru"}
_CLOSED = frozenset(" ".join(CLOSED.values()).split()) | words(
    "s t d m ve re ll why get got let war"
)
"""Words that tell English from another language, with what stands behind an apostrophe."""
UNDETERMINED = "und"
"""The tag (ISO 639-2) of a text whose language cannot be told, and that does not look English."""
_SPARSE = 10
"""Of so many words of English in lower case at least one is a function word or a verb."""
_TELLING = 4
"""So many words in lower case hold one that English has, if they are English."""
_CHANCE = 1
"""One foreign word with a capital may be a name: "Le Monde"."""
_PARTICLES = 2
"""How far from the capitals of a name its small words stand."""
_READ = 5_000
_FEWEST = 5
_FROM_OUTSIDE = 20
"""So many words outside quotation marks tell the language; else what is quoted does too."""
_WORD = re.compile(r"[^\W\d_]+")


def _by_word() -> dict[str, list[str]]:
    languages: dict[str, list[str]] = {}
    for line in _FUNCTION_WORDS.strip().splitlines():
        language, *listed = line.split()
        for word in listed:
            languages.setdefault(word, []).append(language)
    return languages


_LANGUAGES = _by_word()
_OURS = ["en"]


def language_of(text: str) -> str | None:
    """The language in which the beginning of a text is written, whatever it quotes.

    Where too few words tell it, None for what may be English, else `UNDETERMINED`.

    >>> language_of("The pier of Vell was closed on Monday, and the mayor said that it is safe.")
    'en'
    >>> language_of("Der Steg ist gesperrt, und das Amt will sich zu den Schäden nicht äußern.")
    'de'
    >>> language_of("Vell 3, Lorn 1")
    >>> language_of("Die Stadt sperrt den Steg.")
    'und'
    """
    sample = text[:_READ]
    beyond = "".join(_BEYOND_ASCII.findall(sample))
    if _FAR.search(beyond) or _NOT_LATIN.search(beyond):
        letters = sum(map(len, _WORD.findall(sample)))
        for language, script in _SCRIPTS:
            if len(script.findall(beyond)) > letters * (0.1 if language == "ja" else 0.4) > 0:
                return _narrowed(language, sample)
        if len(_NOT_LATIN.findall(beyond)) > letters * 0.4:
            return UNDETERMINED
    written = _WORD.findall(_unquoted(sample))
    if len(written) < _FROM_OUTSIDE and _english(written) <= _foreign(written):
        written = _WORD.findall(sample)
    read = [word.lower() for word in written]
    counts: Counter[str] = Counter()
    for word, times in Counter(read).items():
        for language in _LANGUAGES.get(word, ()):
            counts[language] += times
    ranked = counts.most_common(2)
    few = not ranked or ranked[0][1] < max(_FEWEST, len(read) * 0.08)
    if few or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None if _may_be_english(written) else UNDETERMINED
    language = ranked[0][0]
    return "en" if language != "en" and _is_rather_english(read, language) else language


def _unquoted(text: str) -> str:
    """A text without what stands between quotation marks."""
    kept, at = [], 0
    for quotation in quotations(text):
        kept.append(text[at : quotation.start])
        at = quotation.end
    return " ".join([*kept, text[at:]])


def _may_be_english(written: list[str]) -> bool:
    """Whether a few words are rather those of English than of any other language."""
    english = _english(written)
    foreign, headed = _foreign(written), sum(map(_is_strange, written))
    if foreign > english or headed > max(english, _CHANCE):
        return False
    own = english + sum(word.lower() in _CLOSED for word in written)
    plain = sum(map(str.islower, written))
    return own >= plain // _SPARSE and (own > 0 or plain < _TELLING)


def _english(written: list[str]) -> int:
    """How many words are such as English alone has: of its closed classes, or verbs."""
    return sum(map(_is_english, written))


@lru_cache(MEMO)
def _is_english(word: str) -> bool:
    lower = word.lower()
    if _LANGUAGES.get(lower, _OURS) != _OURS:
        return False
    verb = form(word)  # with a capital it may be a name
    return lower in _CLOSED or (verb is not None and verb.lemma in BASES)


def _foreign(written: list[str]) -> int:
    """How many words English does not have; those that may be part of a name do not count."""
    number = 0
    for at, word in enumerate(written):
        if word.islower() and not _in_name(written, at):
            number += not word.isascii() or _is_strange(word)
    return number


def _is_strange(word: str) -> bool:
    """Whether another language has a word, and English does not."""
    lower = word.lower()
    return _LANGUAGES.get(lower, _OURS) != _OURS and lower not in _CLOSED


def _in_name(written: list[str], at: int) -> bool:
    """Whether a word stands between two near ones that begin with a capital: "Rio de la Vell"."""
    before, after = written[max(0, at - _PARTICLES) : at], written[at + 1 : at + 1 + _PARTICLES]
    return any(one[0].isupper() for one in before) and any(one[0].isupper() for one in after)


def _is_rather_english(read: list[str], language: str) -> bool:
    """Whether words that only English has outnumber those that only the other language has."""
    other = [language in _LANGUAGES.get(word, ()) for word in read]
    english = [word in _CLOSED for word in read]
    apart = [(mine, theirs) for mine, theirs in zip(english, other, strict=True) if mine != theirs]
    return 2 * sum(mine for mine, _ in apart) > len(apart)


def _narrowed(language: str, sample: str) -> str:
    """Persian and Ukrainian have letters that Arabic and Russian lack."""
    for other, letters in _OWN_LETTERS:
        if _ALIKE[other] == language and len(letters.findall(sample)) > len(sample) * 0.01:
            return other
    return language
