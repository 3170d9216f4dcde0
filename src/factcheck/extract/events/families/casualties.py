"""Deaths and injuries, counted for the text's own event."""

from __future__ import annotations

from factcheck.extract.events.casualties import casualties
from factcheck.extract.events.family import Family

FAMILY = Family(
    name="casualties",
    extract=casualties,
    find=(
        ("At least 12 people were killed in the Dunmar flood.", "deaths"),
        ("A ferry fire off Vell left 40 people injured.", "injuries"),
        ("Two climbers died in an avalanche above Port Arlen on Friday.", "deaths"),
        ("No injuries were reported after the Halmo crane collapse.", "injuries"),
        ("3 dead, 5 wounded in Castria market blast", "deaths"),
        ("A 41-year-old man was shot and killed in Dunmar on Monday, police said.", "deaths"),
        ("The bus crash killed a teacher and two pupils.", "deaths"),
    ),
    ignore=(
        "The champion killed off 12 rivals in the chess final.",
        "The scandal injured his pride.",
        "Seven people feared dead in the Dunmar flood.",
        "The Dunmar flood left seven people presumed dead.",
        "Seven people nearly died in the Dunmar flood.",
        "The motion died in committee after two hours.",
        "Were 12 people killed in the Dunmar flood?",
        "If the dam broke, 300 people could be killed.",
        "The 40-year-old skipper wounded his rivals with a late goal.",
    ),
)
