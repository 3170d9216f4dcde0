"""The language of a text, by its script or by its function words."""

from __future__ import annotations

import re
from collections import Counter

_FUNCTION_WORDS = """
en the of and to in that is was for with on as it by from has said he
de der die und das den von zu mit sich des auf für ist nicht ein eine dem als
fr le la les des et en du une est dans que pour qui sur pas au par
es el la los de que y en las del por con una para su es se como más
it il di che la della per un del non una sono gli nel con dei alla più
pt de que os do da em um para uma com não na no dos as mais ao
nl de het een van en dat op te zijn met voor niet aan door wordt
sv och att det som på är av för den med inte till har om ett
da og at det er en på til af den med ikke for der har et
no og det er på til av som for ikke har med den å et
fi ja on ei että oli se hän mutta ovat kun myös joka sen
pl i w na z że się nie do jest to od przez jak po
cs a se na že je v s z do ve to pro jsou podle
ro și de în la cu nu pe este din care că mai pentru
hu a az és hogy nem is egy volt meg csak már mint
tr ve bir bu da için ile de olarak çok olan daha
id yang dan di ini dengan untuk pada dari dalam tidak
vi và của là các một có được trong cho không
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
_OWN_LETTERS = (("fa", re.compile("[پچژگ]")), ("uk", re.compile("[іїєґІЇЄҐ]")))
_ALIKE = {"fa": "ar", "uk": "ru"}
_ENGLISH_WORDS = """
a about after again all also an and are as at be because been before being but by can could
did do does during each for from had has have he her him his how if in into is it its may more
most no not of on one or other our out over said says she should since so some than that the
their them then there these they this those to under until up was we were what when where
which while who will with would you s t
"""
"""Words that tell English from another language, with what stands behind an apostrophe."""
UNDETERMINED = "und"
"""The tag (ISO 639-2) of a text whose language cannot be told, and that does not look English."""
_SPARSE = 10
"""Of so many words of English at least one is a function word."""
_CHANCE = 2
"""One foreign word may be part of a name: "Rio de Vell"."""
_READ = 5_000
_FEWEST = 5
_WORD = re.compile(r"[^\W\d_]+")


def _by_word() -> dict[str, list[str]]:
    languages: dict[str, list[str]] = {}
    for line in _FUNCTION_WORDS.strip().splitlines():
        language, *listed = line.split()
        for word in listed:
            languages.setdefault(word, []).append(language)
    return languages


_LANGUAGES = _by_word()
_ENGLISH = frozenset(_ENGLISH_WORDS.split())


def language_of(text: str) -> str | None:
    """The language in which the beginning of a text is written.

    Where too few words tell it, None for what may be English, else `UNDETERMINED`.

    >>> language_of("The pier of Vell was closed on Monday, and the mayor said that it is safe.")
    'en'
    >>> language_of("Der Steg ist gesperrt, und das Amt will sich zu den Schäden nicht äußern.")
    'de'
    >>> language_of("Vell 3, Lorn 1")
    >>> language_of("Die Stadt Vell hat einen Steg. Das Amt in Vell war dagegen.")
    'und'
    """
    sample = text[:_READ]
    read = _WORD.findall(sample.lower())
    written = sum(map(len, read))
    for language, script in () if sample.isascii() else _SCRIPTS:
        if len(script.findall(sample)) > written * (0.1 if language == "ja" else 0.4) > 0:
            return _narrowed(language, sample)
    counts: Counter[str] = Counter()
    for word in read:
        for language in _LANGUAGES.get(word, ()):
            counts[language] += 1
    ranked = counts.most_common(2)
    few = not ranked or ranked[0][1] < max(_FEWEST, len(read) * 0.08)
    if few or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None if _may_be_english(read) else UNDETERMINED
    language = ranked[0][0]
    return "en" if language != "en" and _is_rather_english(read, language) else language


def _may_be_english(read: list[str]) -> bool:
    """Whether English has enough function words in a text, and more than any other language."""
    english = sum(word in _ENGLISH for word in read)
    foreign = Counter(
        language for word in read if word not in _ENGLISH for language in _LANGUAGES.get(word, ())
    )
    if english < len(read) // _SPARSE:
        return False
    return all(
        number < _CHANCE or _is_rather_english(read, language)
        for language, number in foreign.items()
    )


def _is_rather_english(read: list[str], language: str) -> bool:
    """Whether words that only English has outnumber those that only the other language has."""
    other = [language in _LANGUAGES.get(word, ()) for word in read]
    english = [word in _ENGLISH for word in read]
    apart = [(mine, theirs) for mine, theirs in zip(english, other, strict=True) if mine != theirs]
    return 2 * sum(mine for mine, _ in apart) > len(apart)


def _narrowed(language: str, sample: str) -> str:
    """Persian and Ukrainian have letters that Arabic and Russian lack."""
    for other, letters in _OWN_LETTERS:
        if _ALIKE[other] == language and len(letters.findall(sample)) > len(sample) * 0.01:
            return other
    return language
