"""What the words near a number say plainly of what is counted: stage, rate, additions."""

from __future__ import annotations

from factcheck.extract.quantities.phrases import Phrases
from factcheck.extract.tokens import OTHER, Tokens

Pair = tuple[str, str]

_RATES = {
    "per year": "a year|per year|annually|per annum|each year|every year|-a-year",
    "per month": "a month|per month|each month|every month|monthly|-a-month",
    "per week": "a week|per week|each week|every week|weekly|-a-week",
    "per day": "a day|per day|each day|every day|daily|-a-day",
    "per hour": "an hour|per hour|hourly|-an-hour",
    "per share": "a share|per share",
    "per person": "per person|a head|per capita|per head",
    "each": "apiece|each",
}
_BEHIND: dict[Pair, str] = {
    ("whole", "in total"): "in total|in all|altogether|overall",
    ("prices", "real"): "in real terms|after inflation|adjusted for inflation|inflation-adjusted",
    ("prices", "nominal"): "in nominal terms",
    ("part", "more"): "more|additional",
    ("part", "others"): "others|other",
}
_AHEAD: dict[Pair, str] = {
    ("part", "more"): "another|a further|an additional|additional",
    ("part", "others"): "the other",
    ("whole", "in total"): "a total of|a combined",
    ("stage", "preliminary"): "preliminary|provisional|a preliminary|a provisional",
    ("stage", "final"): "final|a final",
    ("stage", "confirmed"): "confirmed",
    ("stage", "estimated"): "an estimated|estimated at",
    ("rate", "on average"): "an average of|averaging",
    ("prices", "nominal"): "nominal",
    ("prices", "real"): "real",
}
_SO_FAR, _AS_OF = ("stage", "so far"), ("as of", "")
_STAGES = "preliminary provisional final confirmed"
_CLAUSE: dict[Pair, str] = {
    _SO_FAR: "so far|thus far|to date",
    ("including", ""): "including",
    ("excluding", ""): "excluding|not including",
    _AS_OF: "as of",
}
"""What may stand further on in the sentence; an empty second part is the words that follow."""


def _phrases(table: dict[Pair, str]) -> Phrases[Pair]:
    return Phrases({one: pair for pair, told in table.items() for one in told.split("|")})


BEHIND = _phrases({("rate", rate): told for rate, told in _RATES.items()} | _BEHIND)
AHEAD = _phrases(_AHEAD)
CLAUSE = _phrases(_CLAUSE)
_FIGURES = "toll|death toll|count|tally|figure|figures|total|number|result|results"
_EARLIER = Phrases(
    {
        f"{stage} {noun}": ("stage", stage)
        for stage in _STAGES.split()
        for noun in _FIGURES.split("|")
    }
    | {one: pair for pair in (_SO_FAR, _AS_OF) for one in _CLAUSE[pair].split("|")}
)
"""What may stand further ahead in the sentence: "the final toll was 14", "as of Monday, 40"."""
_EARLIER_HEADS = _EARLIER.heads | {word.capitalize() for word in _EARLIER.heads}
_DEGREE = frozenset(["that", "as", "from", "away", "apart"])
"""What follows "so far" where it tells a distance, not a stage."""
_SENTENCE_ENDS = frozenset(".!?;")
_ENDS = frozenset('.!?;,:"”)—')
_REACH = 8
_LONGEST = 6


def scoped(tokens: Tokens, first: int, number: int, end: int, noun_end: int) -> list[Pair]:
    """The scope of the quantity that begins with `first` and ends, with its noun, before the last.

    `number` is where its number begins, behind words such as "about".
    """
    found: list[Pair] = []
    ahead = AHEAD.before(tokens, number)
    if ahead is None and first < number:
        ahead = AHEAD.before(tokens, first)
    if ahead:
        found.append(ahead[0])
    behind = BEHIND.after(tokens, end)
    if behind is None and noun_end > end:
        behind = BEHIND.after(tokens, noun_end)
    if behind:
        found.append(behind[0])
        noun_end = max(noun_end, behind[1])
    elif tokens.word(noun_end) == "per":
        found.append(
            (
                "rate",
                tokens.text[
                    tokens.starts[noun_end] : tokens.end(min(noun_end + 1, len(tokens.words) - 1))
                ],
            )
        )
    if not CLAUSE.heads.isdisjoint(tokens.words[noun_end : noun_end + _REACH]):
        found += _further_on(tokens, noun_end)
    if not _EARLIER_HEADS.isdisjoint(tokens.words[max(first - _REACH, 0) : first]):
        found += _earlier_on(tokens, first)
    return [pair for pair in dict.fromkeys(found) if pair[1]]


def _earlier_on(tokens: Tokens, first: int) -> list[Pair]:
    """What the sentence says before the quantity, back to the last number."""
    at = first
    while (
        at > max(first - _REACH, 0)
        and tokens.classes[at - 1] == OTHER
        and tokens.words[at - 1] not in _SENTENCE_ENDS
    ):
        at -= 1
    found: list[Pair] = []
    while at < first:
        told = _EARLIER.after(tokens, at)
        at += 1
        if told and told[1] <= first and tokens.word(told[1]) not in _DEGREE:
            (aspect, value), at = told
            found.append((aspect, value or _words(tokens, at, first)))
    return found


def _further_on(tokens: Tokens, at: int) -> list[Pair]:
    """What the rest of the clause says, up to the next number."""
    found: list[Pair] = []
    stop = min(at + _REACH, len(tokens.words))
    while at < stop and tokens.words[at] not in _SENTENCE_ENDS and tokens.classes[at] == OTHER:
        told = CLAUSE.after(tokens, at)
        at += 1
        if told:
            (aspect, value), at = told
            found.append((aspect, value or _words(tokens, at)))
    return found


def _words(tokens: Tokens, at: int, stop: int | None = None) -> str:
    """The next words of the phrase, as they are written."""
    end = at
    stop = min(at + _LONGEST, len(tokens.words) if stop is None else stop)
    while end < stop and tokens.words[end] not in _ENDS:
        end += 1
    return tokens.text[tokens.starts[at] : tokens.end(end - 1)] if end > at else ""
