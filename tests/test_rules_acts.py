"""FC301 to FC305: speech acts towards one thing, in order of time, in any field."""

from __future__ import annotations

import pytest

from conftest import read_told

PEOPLE = """
  - {id: orvane, name: Orvane Steel}
  - {id: lorn, name: Ada Lorn, speaks_for: orvane}
  - {id: desk, name: Orvane spokesman, speaks_for: orvane}
  - {id: reds, name: Red League}
  - {id: marr, name: Una Marr, speaks_for: [{to: reds, period: 2018/2021}]}
  - {id: coast, name: coastal states}
  - {id: castria, name: Castria, part_of: coast}
  - {id: ferries, name: all ferries}
  - {id: night, name: night ferries, part_of: ferries}
  - {id: freight, name: freight ferries, part_of: ferries}
"""

STORIES = {
    "merger: in talks, then bound": (
        ["FC304"],
        """
  - {source: Alpha 2023-05-06, subject: Orvane Steel, predicate: participation, object: Halmo deal, value: open, by: Ada Lorn}
  - {source: Beta 2023-09-06, subject: Orvane Steel, predicate: participation, object: Halmo deal, value: committed, modality: planned, by: Ada Lorn}
""",
    ),
    "merger: bound, then open again": (
        [],
        """
  - {source: Alpha 2023-05-06, subject: Orvane Steel, predicate: participation, object: Halmo deal, value: committed, by: Ada Lorn}
  - {source: Beta 2023-09-06, subject: Orvane Steel, predicate: participation, object: Halmo deal, value: open, by: Ada Lorn}
""",
    ),
    "election: would join, has joined": (
        ["FC305"],
        """
  - {source: Alpha 2023-05-06, subject: Green League, predicate: participation, object: coalition, value: committed, modality: planned, by: Green League}
  - {source: Beta 2023-09-06, subject: Green League, predicate: participation, object: coalition, value: committed, by: Green League}
""",
    ),
    "election: another party has joined": (
        [],
        """
  - {source: Alpha 2023-05-06, subject: Green League, predicate: participation, object: coalition, value: committed, modality: planned, by: Green League}
  - {source: Beta 2023-09-06, subject: Red League, predicate: participation, object: coalition, value: committed, by: Red League}
""",
    ),
    "sport: refuses, then is gone": (
        ["FC305"],
        """
  - {source: Alpha 2023-05-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: leaving, by: Bo Finn}
  - {source: Beta 2023-09-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: gone, by: Bo Finn}
""",
    ),
    "sport: only grumbles, then is gone": (
        ["FC304"],
        """
  - {source: Alpha 2023-05-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: reluctant, by: Bo Finn}
  - {source: Beta 2023-09-06, subject: Bo Finn, predicate: participation, object: Castria Rovers, value: gone, by: Bo Finn}
""",
    ),
    "court: accepts the deal, and after it, on no known day, objects": (
        ["FC302"],
        """
  - {source: Alpha 2023-05-06, label: plea, subject: [Joss Wend, Brenholm], predicate: agreement, object: plea bargain, when: 2019}
  - {source: Alpha, subject: Joss Wend, predicate: participation, object: plea bargain, value: reluctant, when: 2019/2023-05-05, attribution: {speaker: Joss Wend, said: {from: plea, bound: after}}}
""",
    ),
    "court: in the same years, in no known order": (
        [],
        """
  - {source: Alpha 2023-05-06, label: plea, subject: [Joss Wend, Brenholm], predicate: agreement, object: plea bargain, when: 2019}
  - {source: Alpha, subject: Joss Wend, predicate: participation, object: plea bargain, value: reluctant, when: 2019/2023-05-05, by: Joss Wend}
""",
    ),
    "transport: open to one neighbour in all, then out with all of them in one field": (
        ["FC303"],
        """
  - {source: Alpha 2021-05-06, subject: Brenholm, predicate: cooperation, object: Castria, value: open, modality: offered, by: Brenholm}
  - {source: Beta 2023-05-06, subject: Brenholm, predicate: cooperation, object: coastal states, scope: {domain: night ferries}, value: leaving, by: Brenholm}
""",
    ),
    "transport: two fields side by side": (
        [],
        """
  - {source: Alpha 2021-05-06, subject: Brenholm, predicate: cooperation, object: Castria, scope: {domain: freight ferries}, value: open, modality: offered, by: Brenholm}
  - {source: Beta 2023-05-06, subject: Brenholm, predicate: cooperation, object: coastal states, scope: {domain: night ferries}, value: leaving, by: Brenholm}
""",
    ),
    "transport: a threat on a part after an end planned for all": (
        [],
        """
  - {source: Alpha 2021-05-06, subject: Brenholm, predicate: cooperation, object: Castria, scope: {domain: all ferries}, value: gone, modality: planned, by: Brenholm}
  - {source: Beta 2023-05-06, subject: Brenholm, predicate: cooperation, object: Castria, scope: {domain: night ferries}, value: leaving, modality: threatened, by: Brenholm}
""",
    ),
    "health: over some months it threatens a strike, and even to resign": (
        ["FC304?"],
        """
  - {source: Alpha 2023-05, subject: Nurses' Guild, predicate: participation, object: health accord, value: reluctant, modality: threatened}
  - {source: Alpha, subject: Nurses' Guild, predicate: participation, object: health accord, value: gone, modality: threatened}
""",
    ),
    "health: two threats of one day may be one statement": (
        [],
        """
  - {source: Alpha 2023-05-06, subject: Nurses' Guild, predicate: participation, object: health accord, value: reluctant, modality: threatened}
  - {source: Alpha, subject: Nurses' Guild, predicate: participation, object: health accord, value: gone, modality: threatened}
""",
    ),
    "health: the lesser threat is told second": (
        [],
        """
  - {source: Alpha 2023-05, subject: Nurses' Guild, predicate: participation, object: health accord, value: gone, modality: threatened}
  - {source: Alpha, subject: Nurses' Guild, predicate: participation, object: health accord, value: reluctant, modality: threatened}
""",
    ),
    "finance: denied as a plan and as a fact, taken back once": (
        ["FC301"],
        """
  - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: bond, value: leaving, modality: threatened, by: Ada Lorn}
  - {source: Alpha, subject: Orvane Steel, predicate: participation, object: bond, value: leaving, modality: planned, polarity: denied, by: Orvane Steel}
  - {source: Alpha, subject: Orvane Steel, predicate: participation, object: bond, value: leaving, polarity: denied, by: Orvane spokesman}
""",
    ),
    "flood: the headline alone is not the party's word": (
        [],
        """
  - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: dam, value: gone, evidence: [{exact: Out, part: headline}]}
  - {source: Alpha, subject: Orvane Steel, predicate: participation, object: dam, value: leaving, modality: planned, by: Ada Lorn}
  - {source: Beta 2024-05-09, subject: Orvane Steel, predicate: participation, object: dam, value: leaving, modality: planned, by: Ada Lorn}
""",
    ),
    "election: out by the summer, and in the autumn still in": (
        ["FC303", "FC306"],
        """
  - {source: Alpha 2023-05-06, subject: Green League, predicate: participation, object: coalition, value: gone, when: 2023-07, modality: planned, by: Green League}
  - {source: Beta 2023-10-06, subject: Green League, predicate: participation, object: coalition, value: committed, by: Green League}
""",
    ),
    "merger: to join by the summer, and in the autumn it has not": (
        ["FC301", "FC306"],
        """
  - {source: Alpha 2023-05-06, subject: Orvane Steel, predicate: participation, object: Halmo deal, value: committed, when: 2023-07, modality: planned, by: Ada Lorn}
  - {source: Beta 2023-10-06, subject: Orvane Steel, predicate: participation, object: Halmo deal, value: committed, polarity: denied, by: Ada Lorn}
""",
    ),
    "election: the plan was dropped before its day": (
        ["FC303"],
        """
  - {source: Alpha 2023-05-06, subject: Green League, predicate: participation, object: coalition, value: gone, when: 2023-07, modality: planned, by: Green League}
  - {source: Gamma 2023-06-06, subject: Green League, predicate: participation, object: coalition, value: committed, by: Green League}
  - {source: Beta 2023-10-06, subject: Green League, predicate: participation, object: coalition, value: committed, by: Green League}
""",
    ),
    "election: it left, and came back": (
        ["FC302", "FC303", "FC305"],
        """
  - {source: Alpha 2023-05-06, subject: Green League, predicate: participation, object: coalition, value: gone, when: 2023-07, modality: planned, by: Green League}
  - {source: Gamma 2023-06-30, subject: Green League, predicate: participation, object: coalition, value: gone, by: Green League}
  - {source: Beta 2023-10-06, subject: Green League, predicate: participation, object: coalition, value: committed, by: Green League}
""",
    ),
    "election: its day is still to come": (
        ["FC303"],
        """
  - {source: Alpha 2023-05-06, subject: Green League, predicate: participation, object: coalition, value: gone, when: 2024-07, modality: planned, by: Green League}
  - {source: Beta 2023-10-06, subject: Green League, predicate: participation, object: coalition, value: committed, by: Green League}
""",
    ),
    "finance: no plans to close, then it closes": (
        ["FC303"],
        """
  - {source: Alpha 2023-05-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, modality: planned, polarity: denied, by: Ada Lorn}
  - {source: Beta 2023-10-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, when: 2023-10-05}
""",
    ),
    "finance: no plans to close, then a plan of its own": (
        ["FC303"],
        """
  - {source: Alpha 2023-05-06, subject: Dunmar mill, predicate: closure, modality: planned, polarity: denied, by: Ada Lorn}
  - {source: Beta 2023-10-06, subject: Dunmar mill, predicate: closure, when: 2024, modality: planned, by: Orvane Steel}
""",
    ),
    "finance: not closed yet, then closed": (
        [],
        """
  - {source: Alpha 2023-05-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, polarity: denied, by: Ada Lorn}
  - {source: Beta 2023-10-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, when: 2023-10-05}
""",
    ),
    "finance: no plans to close this year, closed the next": (
        [],
        """
  - {source: Alpha 2023-05-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, when: 2023, modality: planned, polarity: denied, by: Ada Lorn}
  - {source: Beta 2024-10-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, when: 2024-10-05}
""",
    ),
    "finance: the union sees a plan that the company denies": (
        [],
        """
  - {source: Alpha 2023-05-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, modality: planned, polarity: denied, by: Ada Lorn}
  - {source: Beta 2023-10-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, modality: planned, by: Dockers' Union}
""",
    ),
    "finance: the closing came first": (
        [],
        """
  - {source: Alpha 2023-05-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, when: 2023-05-05}
  - {source: Beta 2023-10-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, modality: planned, polarity: denied, by: Ada Lorn}
""",
    ),
    "finance: the closing came first and is told last": (
        [],
        """
  - {source: Alpha 2023-10-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, modality: planned, polarity: denied, by: Ada Lorn}
  - {source: Beta 2023-11-06, subject: Orvane Steel, predicate: stop, object: Dunmar mill, when: 2023-05-05}
""",
    ),
    "party: the leader of then speaks for it": (
        ["FC302"],
        """
  - {source: Alpha 2019-05-06, subject: Red League, predicate: participation, object: coalition, value: committed, by: Red League}
  - {source: Beta 2020-05-06, subject: Una Marr, predicate: participation, object: coalition, value: leaving, by: Una Marr}
""",
    ),
    "party: the leader of once speaks for herself": (
        [],
        """
  - {source: Alpha 2019-05-06, subject: Red League, predicate: participation, object: coalition, value: committed, by: Red League}
  - {source: Beta 2023-05-06, subject: Una Marr, predicate: participation, object: coalition, value: leaving, by: Una Marr}
""",
    ),
}


@pytest.mark.parametrize(("codes", "story"), STORIES.values(), ids=STORIES)
def test_what_a_later_word_is_to_an_earlier_one(codes: list[str], story: str) -> None:
    assert read_told(f"entities:{PEOPLE}claims:{story}").codes("FC3") == codes
