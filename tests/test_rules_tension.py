"""FC107: words against deeds, motives against motives, acts against what is said to follow."""

from __future__ import annotations

import pytest

from conftest import read_told

PEOPLE = """
  - {id: castria, name: Castria, kind: country}
  - {id: sorel, name: President Sorel, kind: person, speaks_for: castria}
  - {id: treasury, name: Castrian treasury, kind: organisation, speaks_for: castria}
  - {id: brenholm, name: Brenholm, kind: country}
  - {id: orvane, name: Orvane Steel, kind: organisation}
  - {id: lorn, name: Ada Lorn, kind: person, speaks_for: orvane}
  - {id: costs, name: rising costs}
  - {id: fuel, name: dear fuel, part_of: costs}
  - {id: accord, name: health accord}
  - {id: jabs, name: flu jabs, part_of: accord}
"""

WORD_AND_DEED = {
    "found": {
        "trade: the president is for it, his treasury punishes": """
  - {source: Alpha 2024-05-06, subject: President Sorel, predicate: cooperation, object: Brenholm, value: willing, by: President Sorel}
  - {source: Alpha, subject: Castrian treasury, predicate: sanctioning, object: Brenholm}
""",
        "sport: for the neighbour's games, against the neighbour": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: support, object: Brenholm, value: committed, by: President Sorel}
  - {source: Beta 2024-05-20, subject: Castria, predicate: sanctioning, object: Brenholm, when: 2024-05-18}
""",
    },
    "ignored": {
        "the sanctions are another country's": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: willing, by: President Sorel}
  - {source: Alpha, subject: Vell, predicate: sanctioning, object: Brenholm}
""",
        "the sanctions are on somebody else": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: willing, by: President Sorel}
  - {source: Alpha, subject: Castria, predicate: sanctioning, object: Vell}
""",
        "the words are years older": """
  - {source: Alpha 2014-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: willing, by: President Sorel}
  - {source: Beta 2024-05-20, subject: Castria, predicate: sanctioning, object: Brenholm, when: 2024-05-18}
""",
        "the words are against it too": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: reluctant, by: President Sorel}
  - {source: Alpha, subject: Castria, predicate: sanctioning, object: Brenholm}
""",
        "sanctions are only planned": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: willing, by: President Sorel}
  - {source: Alpha, subject: Castria, predicate: sanctioning, object: Brenholm, modality: planned}
""",
        "sanctions are only alleged by the other side": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: willing, by: President Sorel}
  - {source: Alpha, subject: Castria, predicate: sanctioning, object: Brenholm, by: Brenholm}
""",
    },
}

MOTIVES = {
    "found": {
        "merger: costs, says the company; the union names the boss's bonus": """
  - {source: Alpha 2024-05-06, subject: Halmo sale, predicate: reason, value: rising costs, by: Ada Lorn}
  - {source: Beta 2024-05-07, subject: Halmo sale, predicate: reason, value: a bonus, by: Dockers' Union}
""",
        "election: tired, she says; pushed, says the paper": """
  - {source: Alpha 2024-05-06, subject: exit of Ria Pell, predicate: reason, value: her health, by: Ria Pell}
  - {source: Beta 2024-05-06, subject: exit of Ria Pell, predicate: reason, value: a lost vote}
""",
    },
    "ignored": {
        "merger: one motive in other words": """
  - {source: Alpha 2024-05-06, subject: Halmo sale, predicate: reason, value: soaring energy prices, by: Ada Lorn}
  - {source: Beta 2024-05-07, subject: Halmo sale, predicate: reason, value: the price of energy, by: Dockers' Union}
""",
        "flood: the same side gives two": """
  - {source: Alpha 2024-05-06, subject: dam release, predicate: reason, value: rising costs, by: Ada Lorn}
  - {source: Beta 2024-05-07, subject: dam release, predicate: reason, value: heavy rain, by: Orvane Steel}
""",
        "court: one text gives both in its own voice": """
  - {source: Alpha 2024-05-06, subject: delay of the trial, predicate: reason, value: illness}
  - {source: Alpha, subject: delay of the trial, predicate: reason, value: new evidence}
""",
        "sport: one side gives both, the other only one": """
  - {source: Alpha 2024-05-06, subject: exit of Bo Finn, predicate: reason, value: money, by: Bo Finn}
  - {source: Alpha, subject: exit of Bo Finn, predicate: reason, value: his knee, by: Bo Finn}
  - {source: Beta 2024-05-06, subject: exit of Bo Finn, predicate: reason, value: money, by: Castria Rovers}
""",
        "health: one is part of the other": """
  - {source: Alpha 2024-05-06, subject: clinic closure, predicate: reason, value: rising costs, by: Ada Lorn}
  - {source: Beta 2024-05-07, subject: clinic closure, predicate: reason, value: dear fuel, by: Dockers' Union}
""",
        "finance: motives for two acts": """
  - {source: Alpha 2024-05-06, subject: rate rise of May, predicate: reason, value: inflation, by: Castrian treasury}
  - {source: Beta 2024-05-07, subject: bond sale, predicate: reason, value: debt, by: Brenholm}
""",
        "finance: told years apart": """
  - {source: Alpha 2014-05-06, subject: the reform, predicate: reason, value: inflation, by: Castrian treasury}
  - {source: Beta 2024-05-07, subject: the reform, predicate: reason, value: debt, by: Brenholm}
""",
        "strike: one motive is denied, none is given": """
  - {source: Alpha 2024-05-06, subject: the strike, predicate: reason, value: pay, by: Dockers' Union}
  - {source: Beta 2024-05-07, subject: the strike, predicate: reason, value: politics, polarity: denied, by: Ada Lorn}
""",
    },
}

EFFECTS = {
    "found": {
        "strike: the port says nothing is late": """
  - {source: Alpha 2024-05-06, label: walkout, subject: Dockers' Union, predicate: cooperation, object: port, value: leaving, by: Dockers' Union}
  - {source: Alpha, subject: walkout, predicate: effect, value: late ferries, polarity: denied, by: Port of Vell}
""",
        "health: the recall leaves stocks as they are, says the ministry": """
  - {source: Alpha 2024-05-06, label: recall, subject: Norvax, predicate: stop, object: flu jabs, when: 2024-05-05, by: Norvax}
  - {source: Beta 2024-05-07, subject: recall, predicate: effect, value: empty stocks, polarity: denied, by: Health Ministry}
""",
    },
    "ignored": {
        "merger: the buyer itself sees no effect": """
  - {source: Alpha 2024-05-06, label: purchase, subject: Orvane Steel, predicate: acquisition, object: Halmo, when: 2024-05-05, by: Orvane Steel}
  - {source: Alpha, subject: purchase, predicate: effect, value: lost jobs, polarity: denied, by: Ada Lorn}
""",
        "election: the other side sees one": """
  - {source: Alpha 2024-05-06, label: exit, subject: Green League, predicate: participation, object: coalition, value: gone, by: Green League}
  - {source: Alpha, subject: exit, predicate: effect, value: new polls, by: Red League}
""",
        "flood: another release had none": """
  - {source: Alpha 2024-05-06, label: release-of-may, subject: Orvane Steel, predicate: stop, object: Vell dam, when: 2024-05-05, by: Orvane Steel}
  - {source: Alpha, subject: release-of-april, predicate: effect, value: floods, polarity: denied, by: Brenholm}
""",
        "court: the act is denied as well": """
  - {source: Alpha 2024-05-06, label: leak, subject: Joss Wend, predicate: announcement, object: the verdict, polarity: denied, by: Joss Wend}
  - {source: Alpha, subject: leak, predicate: effect, value: a new trial, polarity: denied, by: Brenholm court}
""",
        "finance: no act is told": """
  - {source: Alpha 2024-05-06, subject: the rate rise, predicate: effect, value: lower rents, polarity: denied, by: Brenholm}
""",
        "sport: it is about a permission, not an effect": """
  - {source: Alpha 2024-05-06, label: ban, subject: Castria, predicate: stop, object: derby, when: 2024-05-05, by: Castria}
  - {source: Alpha, subject: ban, predicate: reason, value: a quarrel, polarity: denied, by: Castria Rovers}
""",
    },
}

BONDS = {
    "found": {
        "trade: one ends what the other goes on with": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: gone, modality: planned, by: President Sorel}
  - {source: Alpha, subject: Brenholm, predicate: cooperation, object: Castria, value: committed, by: Brenholm}
""",
        "trade: and says so twice, once as a plan": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: gone, modality: planned, by: President Sorel}
  - {source: Alpha, subject: Brenholm, predicate: cooperation, object: Castria, value: committed, by: Brenholm}
  - {source: Alpha, subject: Brenholm, predicate: cooperation, object: Castria, value: committed, modality: planned, by: Brenholm}
""",
    },
    "ignored": {
        "both end it": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: gone, by: President Sorel}
  - {source: Alpha, subject: Brenholm, predicate: cooperation, object: Castria, value: leaving, by: Brenholm}
""",
        "it has come back since": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: leaving, by: President Sorel}
  - {source: Alpha, subject: Brenholm, predicate: cooperation, object: Castria, value: committed, by: Brenholm}
  - {source: Beta 2024-05-09, subject: Castria, predicate: cooperation, object: Brenholm, value: committed, by: President Sorel}
""",
        "the other goes on with somebody else": """
  - {source: Alpha 2024-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: gone, by: President Sorel}
  - {source: Alpha, subject: Brenholm, predicate: cooperation, object: Vell, value: committed, by: Brenholm}
""",
        "years later they start anew": """
  - {source: Alpha 2014-05-06, subject: Castria, predicate: cooperation, object: Brenholm, value: gone, by: President Sorel}
  - {source: Beta 2024-05-06, subject: Brenholm, predicate: cooperation, object: Castria, value: willing, by: Brenholm}
""",
    },
}

FAMILIES = (WORD_AND_DEED, MOTIVES, EFFECTS, BONDS)


def _told(kind: str) -> dict[str, str]:
    return {name: story for family in FAMILIES for name, story in family[kind].items()}


def _tensions(story: str) -> list[str]:
    return read_told(f"entities:{PEOPLE}claims:{story}").codes("FC107")


@pytest.mark.parametrize("story", _told("found").values(), ids=_told("found"))
def test_they_pull_apart(story: str) -> None:
    assert _tensions(story) == ["FC107?"]


@pytest.mark.parametrize("story", _told("ignored").values(), ids=_told("ignored"))
def test_they_do_not(story: str) -> None:
    assert _tensions(story) == []
