"""What a notice is about, by the nouns and verbs that say so."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.extract.corrections.correction import Field
from factcheck.extract.corrections.lexicon import LETTERS, compiled
from factcheck.extract.corrections.words import Sentence

_NOUNS: dict[Field, str] = {
    "name": "name names named surname surnames forename identity identities misspelled misspelt "
    "misnamed misidentified misidentifies byline nickname maiden identified",
    "age": "age ages aged",
    "number": "number numbers amount amounts figure figures percentage percentages percent "
    "proportion rate rates total totals toll tolls count price prices cost costs value size height "
    "weight width length depth distance temperature temperatures speed population margin salary "
    "budget range estimate estimates odds dose dosage area magnitude unit units sum sums revenue "
    "revenues profit loss score duration conversion fine share statistic statistics data decline "
    "increase decrease turnout capacity portion overstated understated miscalculated exaggerated "
    "miscounted record",
    "date": "date dates day days year years month months week weekday time times timing timeline "
    "deadline schedule century decade misdated when hour hours",
    "place": "location locations place places city town village state country county street "
    "address venue dateline region district hometown birthplace neighborhood neighbourhood "
    "position where capital",
    "title": "title titles role roles job rank occupation profession status office",
    "affiliation": "affiliation affiliations employer party company university college school "
    "team organization organisation agency firm club publisher network nationality citizenship",
    "quote": "quote quotes quotation quotations remark remarks comment comments wording "
    "words statement statements misquoted paraphrase",
    "attribution": "attribution source sources misattributed attributed attributing credited",
    "image": "photo photos photograph photographs image images picture pictures caption captions",
    "headline": "headline headlines",
    "spelling": "typo typos misspelling misspellings spelling typographical misprint grammar",
}
_FIELD: dict[str, Field] = {
    word: field for field, words in reversed(_NOUNS.items()) for word in words.split()
}
_HOW: dict[str, Field] = {
    "many": "number",
    "much": "number",
    "long": "number",
    "far": "number",
    "old": "age",
}
_OBJECT = compiled(
    "(?:MISVERB|wrongly ~1 (?:SAY|published|MISVERB|have)?|(?:SAY|have|be) ~3 (?:wrong|error (?:prep)?)"
    "|to ~2 (?:fix|reflect|note|clear)|corrects (?:to fix)?|fixes|SAY wrongly|prep ~1 RIGHT|be ~1 amend)"
)
_NOUN_ENDS = compiled("that|prep|of|to|be|have|modal|comma|stop|semi|(?<=.)wh")
_SUBJECT = compiled("(?:the|poss) ~1 . (?=of|prep|be)")
_SUBJECT_WORDS = 3
_PREDICATE = compiled("be|have|modal|benot")
_BLAMED = frozenset(LETTERS[name] for name in ("misverb", "misprint", "error", "say", "put"))


def field_of(statement: Sentence) -> Field | None:
    """What the words of a statement of error say that it is about.

    >>> from factcheck.extract.corrections.words import sentence
    >>> text = "It misstated the year of the fair."
    >>> field_of(sentence(text, (0, len(text))))
    'date'
    """
    classes = statement.classes
    for predicate in _OBJECT.finditer(classes):
        found = _object(statement, *predicate.span())
        if found:
            return found
    subject = _SUBJECT.match(classes)
    return _named(statement, [subject.end() - 1], subject=True) if subject else None


def _object(statement: Sentence, first: int, end: int) -> Field | None:
    """What a predicate says was wrong: its object, else itself, else its subject."""
    classes = statement.classes
    noun = _NOUN_ENDS.search(classes[end:])
    verbs = range(first, end)
    if "omitted" in [statement.word(at) for at in verbs]:
        return None
    after = _named(statement, range(end, end + noun.start() if noun else len(classes)))
    verb = _named(statement, [at for at in verbs if classes[at] in _BLAMED])
    if verb == "attribution" or (verb == "name" and after not in ("name", "image", "place")):
        return verb
    if after or verb or LETTERS["be"] not in classes[max(0, first - 2) : first + 1]:
        told = _named(statement, range(min(_SUBJECT_WORDS, first)))
        return after or verb or (told if told in ("headline", "image") else None)
    subject = [at for at in range(first) if classes[at] != LETTERS["issue"]]
    return _named(statement, subject, subject=True)


def _named(statement: Sentence, places: Iterable[int], *, subject: bool = False) -> Field | None:
    """The first field that a noun names; one that begins a predicate is its own subject."""
    for place in places:
        start, end = statement.spans[place]
        word = statement.text[start:end].replace("’", "'").removesuffix("'s").removesuffix("'")
        if word == "how" and place + 1 < len(statement.spans):
            return _HOW.get(statement.word(place + 1))
        if word in _FIELD and (subject or not _PREDICATE.match(statement.classes, place + 1)):
            of = statement.classes[place + 1 : place + 2] == LETTERS["of"]
            return "name" if word == "spelling" and of else _FIELD[word]
    return None


def is_field(word: str) -> bool:
    """Whether a noun names what can be wrong, such as a number or a name."""
    return word.lower() in _FIELD


_LONGEST_DATE = 30
_DATE = re.compile(
    r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:1[5-9]|20)\d\d\b(?!,)"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|\bMay \d|\d May\b|\b\d[\d:.]* ?[ap]\.?m\b"
)
_NUMBER = re.compile(
    r"(?i)[$€£]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
    r"|forty|fifty|half|a dozen|a hundred|a thousand)\b"
)


def kind_of_value(value: str) -> Field | None:
    """The field that a value by itself shows: a date or a number."""
    if len(value) <= _LONGEST_DATE and _DATE.search(value):
        return "date"
    return "number" if _NUMBER.match(value) else None
