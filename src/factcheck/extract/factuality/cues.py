"""Words that tell whether something is so, as data."""

from __future__ import annotations

from factcheck.claims import Certainty, Modality
from factcheck.extract.wordlists import words

NOT_DONE = words(
    "refuse decline fail forget neglect omit avoid prevent stop forbid ban bar block abandon cancel "
    "rule refrain cease drop scrap deter dissuade discourage prohibit"
)
DENIED = words("deny dispute refute reject disavow contradict disbelieve doubt")
MODES: dict[str, tuple[Modality, Certainty]] = {
    **dict.fromkeys(
        words("plan intend aim hope propose prepare decide agree arrange seek want wish mean need "
        "choose opt elect prefer like go look"),
        (Modality.PLANNED, Certainty.PROBABLE),
    ),
    **dict.fromkeys(
        words("expect schedule slate project forecast predict anticipate estimate set tip poise"),
        (Modality.PLANNED, Certainty.PROBABLE),
    ),
    **dict.fromkeys(
        words("promise vow pledge swear commit guarantee"), (Modality.PLANNED, Certainty.PROBABLE)
    ),
    **dict.fromkeys(words("offer volunteer invite"), (Modality.OFFERED, Certainty.POSSIBLE)),
    "threaten": (Modality.THREATENED, Certainty.POSSIBLE),
    **dict.fromkeys(
        words("ask urge call tell order request demand advise encourage allow permit enable require "
        "consider contemplate try attempt mull weigh struggle fight"),
        (Modality.PLANNED, Certainty.UNKNOWN),
    ),
}  # fmt: skip
"""Verbs whose infinitive has not happened when they are said."""
SURMISED = dict.fromkeys(
    words("believe think suspect assume suppose guess reckon suggest seem appear estimate"),
    Certainty.PROBABLE,
) | dict.fromkeys(
    words("allege claim wonder ask speculate imagine fear worry rumour rumor"), Certainty.UNKNOWN
)
ADVERBS = {
    **dict.fromkeys(words("reportedly allegedly purportedly supposedly"), Certainty.UNKNOWN),
    **dict.fromkeys(words("perhaps maybe possibly potentially conceivably"), Certainty.POSSIBLE),
    **dict.fromkeys(words("probably likely presumably apparently seemingly"), Certainty.PROBABLE),
}
MODAL = {
    **dict.fromkeys(words("may might could"), Certainty.POSSIBLE),
    **dict.fromkeys(words("would should ought"), Certainty.PROBABLE),
    "must": Certainty.PROBABLE,
}
ADJECTIVES = {
    **dict.fromkeys(words("set due ready poised scheduled slated prepared"), Certainty.PROBABLE),
    "likely": Certainty.PROBABLE,
    "unlikely": Certainty.PROBABLE,
    "able": Certainty.CERTAIN,
    "unable": Certainty.CERTAIN,
}
NOBODY = ("no ", "nobody", "none", "neither ")
"""With what a subject begins of which nothing is so."""
NEGATIVE = words("unlikely unable")
INTENT = words(
    "threats promises vows pledges offers proposals bids intentions plan plans decision offer threat promise pledge vow proposal bid intention deal agreement "
    "negotiations talks goal aim refusal order"
)
"""Nouns whose infinitive has not happened when they are said."""
ORDER = (Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.UNKNOWN)
