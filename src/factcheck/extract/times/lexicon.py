"""The words that times are made of, by class, with what each means."""

from __future__ import annotations

from factcheck.extract.numberwords import ONES, ORDINALS, TENS
from factcheck.extract.times.zones import ZONES
from factcheck.extract.wordlists import listed, words

Words = dict[str, object]
"""What each word of a class means: a number, a name, a day and its hour."""

MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
FREQUENCIES = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "XXXX-XX-XXTNI",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "yearly": "P1Y",
    "annual": "P1Y",
    "annually": "P1Y",
    "biweekly": "P2W",
    "biennial": "P2Y",
}

REFERENCES = {
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "soon": "FUTURE_REF",
}
"""Words for the present, the past or the future as a whole."""

_SUFFIXES = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_ABBREVIATED_DAYS = "mon tue tues wed weds thu thur thurs fri sat sun"


def _same(words: str) -> Words:
    return {word: word for word in words.split()}


def _all(meaning: object, words: str) -> Words:
    return dict.fromkeys(words.split(), meaning)


def _months() -> Words:
    return {name: n for n, name in enumerate(MONTH_NAMES, 1)}


def _short_months() -> Words:
    short: Words = {name[:3]: n for n, name in enumerate(MONTH_NAMES, 1) if len(name) > 3}
    return short | {"sept": 9}


def _cardinals() -> Words:
    values: Words = {word: n for n, word in enumerate(ONES, 1)}
    values |= {word: n * 10 for n, word in enumerate(TENS, 2)}
    return values | {"hundred": 100, "thousand": 1000, "million": 1000000}


def _ordinals() -> Words:
    values: Words = {word: n for n, word in enumerate(ORDINALS, 1)}
    del values["second"]
    return values | {"thirtieth": 30, "final": -1}


def _decades() -> Words:
    values: Words = {f"{year}s": year for year in range(1000, 2100, 10)}
    values |= {f"{year}s": year for year in range(20, 100, 10)}
    return values


def _written_decades() -> Words:
    tens = listed("twenties thirties forties fifties sixties seventies eighties nineties")
    values: Words = {word: n * 10 for n, word in enumerate(tens, 2)}
    return values | {"noughties": 2000, "teens": 10}


def _moments() -> Words:
    """A date and hour run together, as in 2021-03-04T10:00."""
    return {f"{day:02}t{hour:02}": (day, hour) for day in range(1, 32) for hour in range(24)}


def _plural(words: str) -> Words:
    return {f"{word}s": word for word in words.split()}


WORDS: dict[str, Words] = {
    "day": {text: n for n in range(1, 32) for text in (str(n), f"{n:02}")},
    "year": {str(n): n for n in range(1000, 3000)},
    "figure": {text: n for n in range(100) for text in (str(n), f"{n:02}")}
    | {f"{n:03}": n for n in range(1000)}
    | {str(n): n for n in (*range(1000), *range(1000, 10000))},
    "nth": {f"{n}{_SUFFIXES.get(n, 'th')}": n for n in range(1, 32)},
    "moment": _moments(),
    "hourpm": {f"{n}{half}": (n, half[0]) for n in range(1, 13) for half in ("am", "pm")},
    "decades": _decades(),
    "wdecade": _written_decades(),
    "qn": {text: n for n in range(1, 5) for text in (f"q{n}", f"{n}q")},
    "hn": {"h1": 1, "h2": 2},
    "month": _months(),
    "mon": _short_months(),
    "weekday": {name: n for n, name in enumerate(WEEKDAY_NAMES, 1)},
    "weekdays": {f"{name}s": n for n, name in enumerate(WEEKDAY_NAMES, 1)},
    "wday": {
        word: next(n for n, name in enumerate(WEEKDAY_NAMES, 1) if name.startswith(word[:3]))
        for word in _ABBREVIATED_DAYS.split()
    },
    "card": _cardinals(),
    "ordinal": _ordinals(),
    "second": {"second": 2},
    "a": _same("a an"),
    "few": _same("few several many numerous some"),
    "couple": {"couple": 2, "dozen": 12, "pair": 2},
    "the": _same("the"),
    "this": _same("this"),
    "current": _same("current"),
    "future": _same("future"),
    "near": _same("near foreseeable"),
    "that": _same("that those these"),
    "same": _same("same very"),
    "its": _same("its their his her our my"),
    "last": _same("last"),
    "past": _same("past previous prior preceding"),
    "latest": _same("latest recent"),
    "next": _same("next coming upcoming forthcoming"),
    "following": _same("following subsequent ensuing"),
    "unit": _same("day week month year fortnight decade century millennium"),
    "quarter": _same("quarter"),
    "units": _plural("day week month year fortnight decade quarter")
    | {"centuries": "century", "millennia": "millennium", "wk": "week", "wks": "week"}
    | {"yrs": "year", "yr": "year"},
    "clockunit": _same("hour minute"),
    "clockunits": _plural("hour minute second") | {"mins": "minute", "hrs": "hour"},
    "half": _same("half"),
    "halves": {"halves": "half"},
    "weekend": _same("weekend"),
    "weekends": {"weekends": "weekend"},
    "period": _same("period term"),
    "season": {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4},
    "seasons": {"springs": 1, "summers": 2, "autumns": 3, "winters": 4},
    "part": {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"},
    "portion": {"part": "part"},
    "parts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "noon": {"noon": 12, "midday": 12, "midnight": 24},
    "overnight": _same("overnight"),
    "today": {"today": 0, "yesterday": -1, "tomorrow": 1},
    "tonight": _same("tonight"),
    "ago": _same("ago"),
    "earlier": {"earlier": -1, "later": 1},
    "before": {"before": -1, "after": 1},
    "hence": _same("hence"),
    "now": _same("now"),
    "mod": {"early": "START", "mid": "MID", "late": "END", "midway": "MID"},
    "edge": _all("START", "beginning start outset")
    | _all("TURN", "turn")
    | _all("MID", "middle")
    | _all("END", "end close")
    | _all("EVE", "eve"),
    "fiscal": _same("fiscal financial calendar"),
    "full": _same("full whole entire good long flat"),
    "trading": _same("trading working business consecutive straight additional further extra"),
    "approx": _same("about around approximately roughly nearly almost circa over under"),
    "circa": _same("c ca"),
    "up": _same("up"),
    "more": _same("more less fewer"),
    "than": _same("than"),
    "at": _same("at"),
    "least": _same("least most"),
    "every": _same("every each per"),
    "or": _same("or"),
    "so": _same("so"),
    "and": _same("and"),
    "to": _same("to through thru till until"),
    "in": _same("in"),
    "on": _same("on"),
    "of": _same("of"),
    "from": _same("from"),
    "comparable": _same("comparable corresponding"),
    "old": _same("old olds"),
    "ampm": {f"{half}{tail}": half for half in "ap" for tail in ("m", ".m.", ".m", ". m.", ". m")},
    "zone": dict(ZONES),
    "freq": dict(FREQUENCIES),
    "ref": dict(REFERENCES),
    "christmas": {"christmas": 25, "xmas": 25},
    "new": _same("new"),
    "holiday": _same("easter thanksgiving"),
    "era": _same("bc bce ad ce"),
    "fy": {f"fy{n}": n for n in (*range(100), *range(1900, 2100))} | {"fy": None},
    "oh": _same("o"),
    "clock": _same("clock"),
    "dash": {"-": "-", "–": "-", "—": "-", "‑": "-"},
    "slash": {"/": "/"},
    "colon": {":": ":"},
    "comma": {",": ","},
    "stop": {".": "."},
    "s": {"'s": "'s", "’s": "'s"},
    "apostrophe": {"'": "'", "’": "'", "‘": "'", "`": "'"},
}

CAPITALISED = words("may march mar jan jun jul dec sun sat mon wed")
"""Words that mean something else in lower case."""
_UPPER = frozenset(("zone", "era"))

CLASSES = {name: chr(0xA1 + n) for n, name in enumerate(WORDS)}
"""A letter for each class; none of them has a meaning in a regular expression."""

MEANINGS = {CLASSES[name]: words for name, words in WORDS.items()}
"""What each word of a class means, in lower case."""


def _spellings(name: str, word: str) -> tuple[str, ...]:
    if name in _UPPER:
        return (word.upper(),)
    if word in CAPITALISED:
        return word.capitalize(), word.upper()
    return word, word.capitalize(), word.upper()


CLASS_OF = {
    spelling: CLASSES[name]
    for name, words in reversed(WORDS.items())
    for word in words
    for spelling in _spellings(name, word)
}
"""The class of a word as it is written; a word of two lists belongs to the first."""
