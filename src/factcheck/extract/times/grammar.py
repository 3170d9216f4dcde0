"""The rules made ready: which words can start a search, and which rules each of them calls for."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.extract.times import (
    absolute,
    clock,
    durations,
    fiscal,
    holidays,
    longer,
    mixed,
    months,
    quarters,
    references,
    relative,
    sets,
    textual,
    weekdays,
    years,
)
from factcheck.extract.times.firsts import firsts
from factcheck.extract.times.lexicon import CLASSES
from factcheck.extract.times.patterns import MACROS, RULES
from factcheck.extract.times.readings import Context, Parts, Reading
from factcheck.extract.wordlists import listed

Build = Callable[[Parts, Context], Reading | None]

BUILDERS: dict[str, Build] = {
    "iso": absolute.iso,
    "numeric": absolute.numeric,
    "iso_month": absolute.iso_month,
    "years": longer.years,
    "nth_of": absolute.nth_of,
    "month_day": absolute.month_day,
    "day_month": absolute.month_day,
    "days_rel": months.days_rel,
    "month_span": absolute.month_span,
    "month_year": absolute.month_year,
    "month_rel": months.month_rel,
    "month_bare": months.month_bare,
    "quarter_of": fiscal.quarter_of,
    "year_ago": quarters.year_ago,
    "qn": quarters.quarter_alone,
    "first_months": durations.first_months,
    "quarter": quarters.quarter,
    "fiscal_year": fiscal.fiscal_year,
    "fiscal_unit": fiscal.fiscal_unit,
    "fy": fiscal.fy,
    "decade": longer.decade,
    "century": longer.century,
    "season_year": longer.season_year,
    "season_rel": months.season_rel,
    "holiday": holidays.holiday,
    "after_next": relative.after_next,
    "day_beyond": relative.day_beyond,
    "year_reference": quarters.year_reference,
    "ago": relative.ago,
    "from_now": relative.ago,
    "the_before": textual.the_before,
    "shifted": textual.shifted,
    "night": weekdays.night,
    "today": relative.today,
    "weekday": weekdays.weekday,
    "last_n": durations.last_n,
    "recent": durations.recent,
    "unit_rel": mixed.unit,
    "year_end": mixed.year_end,
    "the_part": clock.the_part,
    "nth_rel": months.nth_rel,
    "each": sets.each,
    "weekdays": sets.weekdays,
    "frequency": sets.frequency,
    "old": mixed.old,
    "duration_range": durations.duration_range,
    "rate": sets.rate,
    "duration": durations.duration,
    "plural": durations.plural,
    "clock": clock.clock,
    "oclock": clock.oclock,
    "reference": references.reference,
    "current": references.current,
    "future": references.future,
    "the_past": references.the_past,
    "these_days": references.these_days,
    "year": years.bare_year,
}

_CORES = listed(
    "year month mon weekday weekdays wday quarter half period unit units clockunit clockunits "
    "weekend weekends season seasons part parts noon overnight today tonight ref now freq "
    "decades wdecade qn hn fy holiday christmas new moment hourpm ampm colon slash clock "
    "nth card current future past s"
)
# A card is a core only in a year that is spelled out: two or three words of number.
_SPECIAL = {"card": "year", "current": "current", "past": "the_past", "s": "decade"}
_LEADS = listed(
    "the a its this that same last past latest next following mod edge fiscal full trading "
    "approx circa up more than at least every or so and to in on of few couple card ordinal "
    "second nth day figure year dash slash stop comma colon apostrophe comparable before "
    "earlier portion from weekday wday ampm month mon unit new s current near oh"
)

_NAME = re.compile(r"\(\?P<\w+>|\(\?(?:[:=]|<=)|[A-Z]+|[a-z]+|.", re.DOTALL)


def expand(pattern: str) -> str:
    """A rule as a regular expression over the letters of classes."""
    parts = []
    for piece in _NAME.findall(pattern):
        if piece in MACROS:
            parts.append(expand(MACROS[piece]))
        elif piece[0].isalpha():
            parts.append(CLASSES[piece])
        elif piece != " ":
            parts.append(piece)
    return "".join(parts)


Rule = tuple[re.Pattern[str], Build]


def _by_core() -> dict[str, dict[str, list[Rule]]]:
    """The rules that each core class can be part of, in order, by the class they begin with."""
    rules = [(name, expand(pattern)) for name, pattern in RULES]
    ready = [(name, text, firsts(text), re.compile(text)) for name, text in rules]
    table: dict[str, dict[str, list[Rule]]] = {}
    for core in _CORES:
        letter = CLASSES[core]
        table[letter] = {}
        for name, text, starts, pattern in ready:
            if letter not in text or _SPECIAL.get(core, name) != name:
                continue
            for start in starts:
                table[letter].setdefault(start, []).append((pattern, BUILDERS[name]))
    return table


BY_CORE = _by_core()
# What a common core must stand behind and before to be part of any rule: a colon between figures.
_BESIDE = {
    "s": ("FIG", ""),
    "colon": ("(?:FIG|moment)", "FIG"),
    "slash": ("(?:FIG|month|mon|stop)", "(?:FIG|month|mon)"),
    "card": ("", "card"),
    "new": ("", "unit"),
}


def _core() -> re.Pattern[str]:
    """The words that can start a search: one set, and the commonest looked at again."""
    plain = "|".join(name for name in _CORES if name not in _BESIDE)
    beside = [
        f"(?<={behind} {name})" + (f"(?={before})" if before else "")
        for name, (behind, before) in _BESIDE.items()
    ]
    return re.compile(f"[{''.join(BY_CORE)}](?:{expand('|'.join([f'(?<={plain})', *beside]))})")


CORE = _core()
LEADS = frozenset(CLASSES[name] for name in _LEADS)
WHOLE = frozenset(BY_CORE) - {CLASSES[name] for name in _SPECIAL}
"""The core classes that call for all rules that they can be part of."""
