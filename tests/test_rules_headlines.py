"""FC106: what stands over a text, or retells somebody's words, against the text and the words."""

from __future__ import annotations

import pytest

from conftest import read_told

HEAD = "evidence: [{exact: A headline, part: headline}]"
QUOTE = "evidence: [{exact: “Words.”, part: quotation}]"
PEOPLE = """
  - {id: orvane, name: Orvane Steel, kind: organisation}
  - {id: lorn, name: Ada Lorn, kind: person, speaks_for: orvane}
  - {id: reck, name: Tomas Reck, kind: person, speaks_for: orvane}
  - {id: desk, name: Orvane spokesman, kind: person, speaks_for: orvane}
  - {id: ministry, name: Health Ministry, kind: organisation}
  - {id: pell, name: Ria Pell, kind: person, speaks_for: ministry}
  - {id: doctor, name: Ivo Saar, kind: person, speaks_for: ministry}
  - {id: rovers, name: Castria Rovers, kind: organisation}
  - {id: coach, name: Bo Finn, kind: person, speaks_for: rovers}
  - {id: league, name: all games of the league}
  - {id: derby, name: the derby, part_of: league}
"""

FOUND = {
    "merger: bought, where the text has it planned": f"""
  - {{source: Alpha 2024-05-06, subject: Orvane Steel, predicate: acquisition, object: Halmo, {HEAD}}}
  - {{source: Alpha, subject: Orvane Steel, predicate: acquisition, object: Halmo, modality: planned, by: Ada Lorn}}
""",
    "merger: an offer to pull out is called a threat": f"""
  - {{source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: Halmo deal, value: leaving, modality: threatened, {HEAD}}}
  - {{source: Alpha, subject: Orvane Steel, predicate: participation, object: Halmo deal, value: leaving, modality: offered, by: Ada Lorn}}
""",
    "election: joins the coalition, where the text has it open to talks": f"""
  - {{source: Alpha 2024-05-06, subject: Green League, predicate: participation, object: coalition, value: committed, {HEAD}}}
  - {{source: Alpha, subject: Green League, predicate: participation, object: coalition, value: open, by: Green League}}
""",
    "election: for the dam above, against it below": f"""
  - {{source: Alpha 2024-05-06, subject: Green League, predicate: support, object: Vell dam, value: committed, {HEAD}}}
  - {{source: Alpha, subject: Green League, predicate: support, object: Vell dam, value: gone, by: Green League}}
""",
    "flood: the mayor has quit above, may quit below": f"""
  - {{source: Alpha 2024-05-06, subject: Vell mayor, predicate: participation, object: flood board, value: leaving, {HEAD}}}
  - {{source: Alpha, subject: Vell mayor, predicate: participation, object: flood board, value: leaving, certainty: possible}}
""",
    "flood: the cause is a fact above and contested below": f"""
  - {{source: Alpha 2024-05-06, subject: Vell flood, predicate: cause, value: a broken gate, {HEAD}}}
  - {{source: Alpha, subject: Vell flood, predicate: cause, value: a broken gate, by: Dockers' Union}}
  - {{source: Alpha, subject: Vell flood, predicate: cause, value: a broken gate, polarity: denied, by: Orvane Steel}}
""",
    "court: guilty above, possibly guilty below": f"""
  - {{source: Alpha 2024-05-06, subject: Joss Wend trial, predicate: verdict, value: guilty, {HEAD}}}
  - {{source: Alpha, subject: Joss Wend trial, predicate: verdict, value: guilty, certainty: possible, by: his lawyer}}
""",
    "sport: the threat above is taken back by the club below": f"""
  - {{source: Alpha 2024-05-06, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, {HEAD}}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, by: Bo Finn}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, polarity: denied, by: Castria Rovers}}
""",
    "sport: out of the whole league above, out of the derby below": f"""
  - {{source: Alpha 2024-05-06, subject: Castria Rovers, predicate: participation, object: all games of the league, value: gone, {HEAD}}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: all games of the league, value: gone, modality: planned, by: Bo Finn}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: the derby, value: leaving, by: Bo Finn}}
""",
    "health: the minister is named, the doctor spoke": f"""
  - {{source: Alpha 2024-05-06, subject: Ria Pell, predicate: support, object: flu jabs, value: gone, modality: planned, {HEAD}}}
  - {{source: Alpha, subject: Health Ministry, predicate: support, object: flu jabs, value: gone, modality: planned, by: Ivo Saar}}
""",
    "health: an interest retold, a promise quoted": f"""
  - {{source: Alpha 2024-05-06, subject: Health Ministry, predicate: cooperation, object: Norvax, value: willing, certainty: probable, by: Health Ministry}}
  - {{source: Alpha, subject: Health Ministry, predicate: cooperation, object: Norvax, value: committed, by: Health Ministry, {QUOTE}}}
""",
    "finance: no plans to sell retold, has not sold quoted": f"""
  - {{source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: Brenholm Bank, value: gone, modality: planned, polarity: denied, by: Orvane Steel}}
  - {{source: Alpha, subject: Orvane Steel, predicate: participation, object: Brenholm Bank, value: gone, polarity: denied, by: Orvane spokesman, {QUOTE}}}
""",
    "finance: called a plan, said under a condition": """
  - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: bond, value: leaving, modality: planned}
  - {source: Alpha, subject: Orvane Steel, predicate: participation, object: bond, value: leaving, modality: conditional, by: Ada Lorn}
""",
    "strike: called a threat, announced as a plan": """
  - {source: Alpha 2024-05-06, subject: Dockers' Union, predicate: cooperation, object: port, value: leaving, modality: threatened, certainty: possible}
  - {source: Alpha, subject: Dockers' Union, predicate: cooperation, object: port, value: leaving, modality: planned, by: Dockers' Union}
""",
    "sport: he could leave, said the paper of the day; he could not stay, says a later one": """
  - {source: Alpha 2019-05-06, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, certainty: possible, by: Bo Finn}
  - {source: Beta 2023-02-01, subject: Castria Rovers, predicate: participation, object: league, value: leaving, attribution: {speaker: Bo Finn, said: 2019}}
""",
}

IGNORED = {
    "merger: the plan above, the deed below": f"""
  - {{source: Alpha 2024-05-06, subject: Orvane Steel, predicate: acquisition, object: Halmo, modality: planned, {HEAD}}}
  - {{source: Alpha, subject: Orvane Steel, predicate: acquisition, object: Halmo, when: 2024-05-05}}
""",
    "merger: a day ahead told in the present tense": f"""
  - {{source: Alpha 2024-05-06, subject: Orvane Steel, predicate: acquisition, object: Halmo, when: 2024-09, {HEAD}}}
  - {{source: Alpha, subject: Orvane Steel, predicate: acquisition, object: Halmo, when: 2024-09, modality: planned}}
""",
    "merger: another deal is the one only planned": f"""
  - {{source: Alpha 2024-05-06, subject: Orvane Steel, predicate: acquisition, object: Halmo, {HEAD}}}
  - {{source: Alpha, subject: Orvane Steel, predicate: acquisition, object: Vell Yards, modality: planned}}
""",
    "election: one of two sentences bears the headline out": f"""
  - {{source: Alpha 2024-05-06, subject: Green League, predicate: participation, object: coalition, value: committed, {HEAD}}}
  - {{source: Alpha, subject: Green League, predicate: participation, object: coalition, value: open, by: a member}}
  - {{source: Alpha, subject: Green League, predicate: participation, object: coalition, value: committed, by: Green League}}
""",
    "election: weaker above than below": f"""
  - {{source: Alpha 2024-05-06, subject: Green League, predicate: participation, object: coalition, value: leaving, modality: threatened, {HEAD}}}
  - {{source: Alpha, subject: Green League, predicate: participation, object: coalition, value: gone, by: Green League}}
""",
    "election: further, but only planned, against nearer and done": f"""
  - {{source: Alpha 2024-05-06, subject: Green League, predicate: participation, object: coalition, value: gone, modality: planned, {HEAD}}}
  - {{source: Alpha, subject: Green League, predicate: participation, object: coalition, value: reluctant, by: Green League}}
""",
    "flood: the union is named above as below": f"""
  - {{source: Alpha 2024-05-06, subject: Vell flood, predicate: cause, value: a broken gate, by: Dockers' Union, {HEAD}}}
  - {{source: Alpha, subject: Vell flood, predicate: cause, value: a broken gate, by: Dockers' Union}}
  - {{source: Alpha, subject: Vell flood, predicate: cause, value: a broken gate, polarity: denied, by: Orvane Steel}}
""",
    "flood: police give the cause and nobody denies it": f"""
  - {{source: Alpha 2024-05-06, subject: Vell flood, predicate: cause, value: a broken gate, {HEAD}}}
  - {{source: Alpha, subject: Vell flood, predicate: cause, value: a broken gate, by: Brenholm police}}
""",
    "court: the headline has the denial too": f"""
  - {{source: Alpha 2024-05-06, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, {HEAD}}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, polarity: denied, {HEAD}}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, by: Bo Finn}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, polarity: denied, by: Castria Rovers}}
""",
    "sport: he says it again after the denial": f"""
  - {{source: Alpha 2024-05-06, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, {HEAD}}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, by: Bo Finn}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, polarity: denied, by: Castria Rovers}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, by: Bo Finn}}
""",
    "sport: the rival club denies it": f"""
  - {{source: Alpha 2024-05-06, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, {HEAD}}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, by: Bo Finn}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, polarity: denied, by: Vell United}}
""",
    "sport: a threat above, a condition below": f"""
  - {{source: Alpha 2024-05-06, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, {HEAD}}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: conditional, by: Bo Finn}}
""",
    "sport: the whole league above, the derby below, and nothing else on the league": f"""
  - {{source: Alpha 2024-05-06, subject: Castria Rovers, predicate: participation, object: all games of the league, value: leaving, {HEAD}}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: the derby, value: leaving, by: Bo Finn}}
""",
    "sport: out of the derby above, out of the whole league below": f"""
  - {{source: Alpha 2024-05-06, subject: Castria Rovers, predicate: participation, object: the derby, value: leaving, {HEAD}}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: the derby, value: leaving, modality: planned, by: Bo Finn}}
  - {{source: Alpha, subject: Castria Rovers, predicate: participation, object: all games of the league, value: leaving, by: Bo Finn}}
""",
    "health: the ministry is named and the doctor spoke for it": f"""
  - {{source: Alpha 2024-05-06, subject: Health Ministry, predicate: support, object: flu jabs, value: gone, modality: planned, {HEAD}}}
  - {{source: Alpha, subject: Health Ministry, predicate: support, object: flu jabs, value: gone, modality: planned, by: Ivo Saar}}
""",
    "health: the minister is named and her spokesman spoke": f"""
  - {{source: Alpha 2024-05-06, subject: Ada Lorn, predicate: support, object: flu jabs, value: gone, modality: planned, {HEAD}}}
  - {{source: Alpha, subject: Orvane Steel, predicate: support, object: flu jabs, value: gone, modality: planned, by: Orvane spokesman}}
""",
    "health: the minister is named and acts in one of two sentences": f"""
  - {{source: Alpha 2024-05-06, subject: Ria Pell, predicate: support, object: flu jabs, value: gone, modality: planned, {HEAD}}}
  - {{source: Alpha, subject: Health Ministry, predicate: support, object: flu jabs, value: gone, modality: planned, by: Ivo Saar}}
  - {{source: Alpha, subject: Ria Pell, predicate: support, object: flu jabs, value: gone, modality: planned}}
""",
    "health: a wish retold, a faint chance quoted": f"""
  - {{source: Alpha 2024-05-06, subject: Health Ministry, predicate: cooperation, object: Norvax, value: willing, certainty: probable, by: Ivo Saar}}
  - {{source: Alpha, subject: Health Ministry, predicate: cooperation, object: Norvax, value: open, modality: conditional, certainty: possible, by: Ivo Saar, {QUOTE}}}
""",
    "health: goes on, and plans no end": f"""
  - {{source: Alpha 2024-05-06, subject: Health Ministry, predicate: cooperation, object: Norvax, value: committed, by: Health Ministry}}
  - {{source: Alpha, subject: Health Ministry, predicate: cooperation, object: Norvax, value: committed, modality: planned, by: Health Ministry, {QUOTE}}}
""",
    "finance: no more talks retold, out already quoted": f"""
  - {{source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: bond, value: leaving, modality: planned, by: Orvane Steel}}
  - {{source: Alpha, subject: Orvane Steel, predicate: participation, object: bond, value: gone, by: Orvane Steel, {QUOTE}}}
""",
    "finance: the words quoted are another person's": f"""
  - {{source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: bond, value: willing, by: Tomas Reck}}
  - {{source: Alpha, subject: Orvane Steel, predicate: participation, object: bond, value: committed, by: Ada Lorn, {QUOTE}}}
""",
    "finance: called a threat, said under a condition": """
  - {source: Alpha 2024-05-06, subject: Orvane Steel, predicate: participation, object: bond, value: leaving, modality: threatened}
  - {source: Alpha, subject: Orvane Steel, predicate: participation, object: bond, value: leaving, modality: conditional, by: Ada Lorn}
""",
    "strike: planned in one text, under a condition in another": """
  - {source: Alpha 2024-05-06, subject: Dockers' Union, predicate: cooperation, object: port, value: leaving, modality: planned}
  - {source: Beta 2024-05-06, subject: Dockers' Union, predicate: cooperation, object: port, value: leaving, modality: conditional, by: Dockers' Union}
""",
    "strike: the plan is the writer's, the condition that of the other side": """
  - {source: Alpha 2024-05-06, subject: Dockers' Union, predicate: cooperation, object: port, value: leaving, modality: planned}
  - {source: Alpha, subject: Dockers' Union, predicate: cooperation, object: port, value: leaving, modality: conditional, by: the port}
""",
    "sport: a text of the day has him say it flatly too": """
  - {source: Alpha 2019-05-06, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, certainty: possible, by: Bo Finn}
  - {source: Gamma 2019-05-08, subject: Castria Rovers, predicate: participation, object: league, value: leaving, by: Bo Finn}
  - {source: Beta 2023-02-01, subject: Castria Rovers, predicate: participation, object: league, value: leaving, attribution: {speaker: Bo Finn, said: 2019}}
""",
    "sport: retold of another year": """
  - {source: Alpha 2019-05-06, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, certainty: possible, by: Bo Finn}
  - {source: Beta 2023-02-01, subject: Castria Rovers, predicate: participation, object: league, value: leaving, attribution: {speaker: Bo Finn, said: 2021}}
""",
    "sport: somebody else is retold": """
  - {source: Alpha 2019-05-06, subject: Castria Rovers, predicate: participation, object: league, value: leaving, modality: threatened, certainty: possible, by: Bo Finn}
  - {source: Beta 2023-02-01, subject: Castria Rovers, predicate: participation, object: league, value: leaving, attribution: {speaker: Castria Rovers, said: 2019}}
""",
}


def _mismatches(story: str) -> list[str]:
    return read_told(f"entities:{PEOPLE}claims:{story}").codes("FC106")


@pytest.mark.parametrize("story", FOUND.values(), ids=FOUND)
def test_it_is_held_against_what_stands_under_it(story: str) -> None:
    assert len(_mismatches(story)) == 1


@pytest.mark.parametrize("story", IGNORED.values(), ids=IGNORED)
def test_it_is_left_alone(story: str) -> None:
    assert _mismatches(story) == []


def test_whether_a_text_is_only_possibly_unlike_its_headline() -> None:
    definite = {name for name, story in FOUND.items() if _mismatches(story) == ["FC106"]}

    assert definite == {
        "merger: bought, where the text has it planned",
        "merger: an offer to pull out is called a threat",
        "election: joins the coalition, where the text has it open to talks",
        "election: for the dam above, against it below",
        "flood: the mayor has quit above, may quit below",
        "flood: the cause is a fact above and contested below",
        "court: guilty above, possibly guilty below",
        "sport: the threat above is taken back by the club below",
        "finance: called a plan, said under a condition",
        "sport: out of the whole league above, out of the derby below",
    }


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "merger: bought, where the text has it planned",
            "the headline of Alpha says that it is done; its text only that it is planned.",
        ),
        (
            "merger: an offer to pull out is called a threat",
            "the headline of Alpha calls it a threat; its text only says that it is “offered: leaving”.",
        ),
        (
            "sport: out of the whole league above, out of the derby below",
            "the headline of Alpha says that it is “gone”; its text only that it is “planned: gone”, "
            "and of a part alone that it is “leaving”.",
        ),
    ],
)
def test_it_says_what_the_headline_has_beyond_the_text(name: str, said: str) -> None:
    [finding] = read_told(f"entities:{PEOPLE}claims:{FOUND[name]}").findings("FC106")

    assert finding.message.endswith(said)
