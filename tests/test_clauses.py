"""Clauses: who does what, in which tense, and what it depends on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.clauses import Clause
from factcheck.extract.prose import Prose
from timetable import rows

# kind: subject > lemma (tense, and passive, not, perfect or the modal verb where it is) > object
TABLE = """
Acme bought the mill. -> main: Acme > buy (past) > the mill
The mill was bought by Acme. -> main: The mill > buy (past passive)
The mill has not been sold. -> main: The mill > sell (present passive not perfect)
The mayor will resign in May. -> main: The mayor > resign (future will)
The mayor may resign. -> main: The mayor > resign (unknown may)
Lorn couldn't agree. -> main: Lorn > agree (unknown not could)
The team didn't win the cup. -> main: The team > win (past not) > the cup
Sales fell and profit rose. -> main: Sales > fall (past); main: profit > rise (past)
Police said three guards, two of them from Vell, were injured. -> main: Police > say (past) > three guards; complement: three guards, two of them from Vell, > injure (past passive)
Police said the mill, a landmark, closed. -> main: Police > say (past) > the mill; complement: the mill, a landmark, > close (past)
The 24-hour strike shut two mills. -> main: The 24-hour strike > shut (unknown) > two mills
Sales fell and state media left. -> main: Sales > fall (past); main: state media > leave (past)
The mill closed shortly after Lorn died. -> main: The mill > close (past); subordinate: Lorn > die (past)
Sales fell and hurt profit. -> main: Sales > fall (past); main: Sales > hurt (unknown) > profit
The nurse who left said nothing. -> relative: who > leave (past); main: The nurse > say (past) > nothing
The nurse said Acme left. -> main: The nurse > say (past); complement: Acme > leave (past)
The nurse said that Acme had left. -> main: The nurse > say (past); complement: Acme > leave (past perfect)
If rain falls, the match will be cancelled. -> subordinate: rain > fall (present); main: the match > cancel (future passive will)
The match was cancelled because rain fell. -> main: The match > cancel (past passive); subordinate: rain > fall (past)
After the vote, the senate rose. -> main: the senate > rise (past)
After the senate voted, members left. -> subordinate: the senate > vote (past); main: members > leave (past)
The bridge, built in 1920, was closed. -> participle: - > build (none passive); main: The bridge > close (past passive)
The man arrested on Monday denied theft. -> participle: The man > arrest (none passive); main: The man > deny (past) > theft
The man was arrested on Monday. -> main: The man > arrest (past passive)
Workers plan to strike. -> main: Workers > plan (present); infinitive: - > strike (none)
The plan to strike failed. -> infinitive: - > strike (none); main: The plan > fail (past)
The proposed merger collapsed. -> main: The proposed merger > collapse (past)
The board proposed a merger. -> main: The board > propose (past) > a merger
The ruling party lost seats. -> main: The ruling party > lose (past) > seats
The firm is paying workers. -> main: The firm > pay (present progressive) > workers
In 2017 Acme and Borel agreed on a deal. -> main: Acme and Borel > agree (past)
"We will pay," she said. -> main: We > pay (future will); main: she > say (past)
“It rotted,” said J. Lorn, the harbour chief. -> main: It > rot (past); main: J. Lorn, the harbour chief > say (past)
The station, which orbits Vell, gets repairs. -> relative: which > orbit (present) > Vell; main: The station > get (present) > repairs
Critics say the test failed. -> main: Critics > say (present); complement: the test > fail (past)
More than 12 people died. -> main: More than 12 people > die (past)
Did the minister lie? -> main: - > lie (past)
Police in Port Vale said the fire killed two people. -> main: Police in Port Vale > say (past); complement: the fire > kill (past) > two people
A red car overturned. -> main: A red car > overturn (past)
The vaccine isn't expected to work. -> main: The vaccine > expect (present passive not); infinitive: - > work (none)
Lorn, 34, quit. -> main: Lorn, 34, > quit (unknown)
The drug trial showed no effect. -> main: The drug trial > show (past) > no effect
The bridge will open in May. -> main: The bridge > open (future will)
Acme plans to open the mill. -> main: Acme > plan (present); infinitive: - > open (none) > the mill
An open letter surfaced. -> main: An open letter > surface (past)
The truck hit a wall. -> main: The truck > hit (unknown) > a wall
The tunnel cost $610 million. -> main: The tunnel > cost (unknown) > $610 million
A price cut of 4 crowns failed. -> main: A price cut of 4 crowns > fail (past)
The nurse who founded Acme in Vell resigned. -> relative: who > found (past); main: The nurse > resign (past)
Wreckage of a boat that sank in Lake Orme has moved. -> relative: that > sink (past); main: Wreckage of a boat > move (present perfect)
The study, done by Vell University, was released. -> participle: - > do (none passive); main: The study > release (past passive)
Families in the town just outside Port Vale had gathered. -> main: Families in the town just outside Port Vale > gather (past perfect)
Police arrested three men and the mayor resigned. -> main: Police > arrest (past) > three men; main: the mayor > resign (past)
Ada Lorn, Ben Reed, and Tom Bell left. -> main: Ada Lorn, Ben Reed, and Tom Bell > leave (past)
In Vell, Acme, Borel and Cadmus merged. -> main: Acme, Borel and Cadmus > merge (past)
Last week, Acme and Borel merged. -> main: Acme and Borel > merge (past)
During the debate Lorn rose. -> main: Lorn > rise (past)
At least 12 people died. -> main: least 12 people > die (past)
He was sure Acme would pay. -> main: He > be (past); complement: Acme > pay (unknown would)
A treaty on the mines -> nothing
A home for the elderly -> nothing
"""


def clauses(prose: Prose) -> list[Clause]:
    """The clauses of all its sentences."""
    return [one for number in range(len(prose.sentences)) for one in prose.clauses(number)]


def told(text: str, one: Clause) -> str:
    """A clause as the table has it."""
    verb = one.verb
    marks = [verb.tense, "passive" * (verb.voice == "passive"), "not" * verb.negated]
    marks += ["perfect" * verb.perfect, "progressive" * verb.progressive, verb.modal or ""]
    subject = text[slice(*one.subject)] if one.subject else "-"
    end = f" > {text[slice(*one.object)]}" if one.object else ""
    return f"{one.kind}: {subject} > {verb.lemma} ({' '.join(filter(None, marks))}){end}"


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_clauses(sentence: str, expected: str) -> None:
    found = clauses(Prose(sentence))

    assert ("; ".join(told(sentence, one) for one in found) or "nothing") == expected


ADJUNCTS = """
Acme opened a plant in Vell on Monday. -> in Vell; on Monday
The minister met farmers in May 2017. -> in May 2017
The minister met farmers. -> nothing
Prices rose by 4 percent. -> by 4 percent
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(ADJUNCTS))
def test_adjuncts(sentence: str, expected: str) -> None:
    [one] = clauses(Prose(sentence))

    assert ("; ".join(sentence[slice(*span)] for span in one.adjuncts) or "nothing") == expected


PIECES = st.sampled_from(
    [
        "Acme",
        "the",
        "mayor",
        "who",
        "said",
        "that",
        "if",
        "“",
        "”",
        '"',
        "'",
        ",",
        ".",
        ";",
        ":",
        "(",
        ")",
        "\n",
        "\n\n",
        "to",
        "will",
        "not",
        "been",
        "2017",
        "May",
        "was",
        "left",
        "leaving",
        "İ",
        "ß",
        "𝔸",
        "-",
        "–",
        "don't",
        "'s",
        "and",
        "Mr.",
        "U.S.",
        "of",
        "in",
        "they",
        "people",
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_every_span_of_a_clause_cuts_the_text(text: str) -> None:
    for one in clauses(Prose(text)):
        spans = [(one.start, one.end), (one.verb.start, one.verb.end), *one.adjuncts]
        spans += [span for span in (one.subject, one.object, one.mark) if span]
        for start, end in spans:
            assert text[start:end].strip() == text[start:end] != ""
        assert one.start <= one.verb.start < one.verb.end <= one.end
        assert one.parent is None or one.parent < len(Prose(text).clauses(one.sentence))


@given(st.text(max_size=60))
def test_any_text_has_clauses_or_none(text: str) -> None:
    assert all(0 <= one.start < one.end <= len(text) for one in clauses(Prose(text)))


@given(st.lists(PIECES, min_size=1, max_size=25).map(" ".join))
def test_a_paragraph_before_changes_only_offsets(text: str) -> None:
    lead = "Rain fell on the harbour.\n\n"
    first, *rest = clauses(Prose(lead + text))

    moved = [told(lead + text, one) for one in rest]
    assert moved == [told(text, one) for one in clauses(Prose(text))]
    assert first.verb.lemma == "fall"
