"""Who says what: the source, the cue and what is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.mentions import find_mentions
from factcheck.extract.prose import Prose
from factcheck.extract.speakers import Report, find_reports
from factcheck.extract.times import find_times
from timetable import rows

# act: source <cue> content | content; …
TABLE = """
The pier is safe, said Ada Lorn. -> say: Ada Lorn <said> The pier is safe
The pier is safe, Ada Lorn said. -> say: Ada Lorn <said> The pier is safe
Ada Lorn said the pier is safe. -> say: Ada Lorn <said> the pier is safe
Ada Lorn said that the pier is safe. -> say: Ada Lorn <said> that the pier is safe
The pier, Ada Lorn said, is safe. -> say: Ada Lorn <said> The pier | is safe
“The pier is safe,” Ada Lorn said. -> say: Ada Lorn <said> “The pier is safe,”
“The pier,” Ada Lorn said, “is safe.” -> say: Ada Lorn <said> “The pier,” | “is safe.”
Ada Lorn said: “The pier is safe. We built it well.” -> say: Ada Lorn <said> “The pier is safe. We built it well.”
The pier stands on oak. -> nothing
The pier was safe, and Ada Lorn left. -> nothing
According to the harbour office, the pier is safe. -> say: the harbour office <According to> the pier is safe
The pier is safe, according to the harbour office. -> say: the harbour office <according to> The pier is safe
Lorn questioned why the pier, a landmark, closed. -> criticise: Lorn <questioned> why the pier, a landmark, closed
Lorn said Reed had left, but added that the pier is safe. -> say: Lorn <said> Reed had left; say: Lorn <added> that the pier is safe
They voted by rank. -> nothing
Doctors warned that the drug may fail. -> warn: Doctors <warned> that the drug may fail
Doctors wore masks that may fail. -> nothing
The club denied it had sold the striker. -> deny: The club <denied> it had sold the striker
The club denied the report. -> deny: The club <denied> the report
The club sold the striker. -> nothing
The bank refused to pay. -> refuse: The bank <refused> to pay
The bank paid. -> nothing
The bank vowed to repay savers. -> promise: The bank <vowed> to repay savers
The minister threatened to leave the pact. -> threaten: The minister <threatened> to leave the pact
The storm threatened the coast. -> threaten: The storm <threatened> the coast
The minister called for a ceasefire. -> demand: The minister <called> a ceasefire
The minister called his wife. -> say: The minister <called> his wife
The union urged members to strike. -> demand: The union <urged> members to strike
The union praised the ruling. -> support: The union <praised> the ruling
The union rented the hall. -> nothing
Acme plans to close the mill. -> plan: Acme <plans> to close the mill
The plans fell through. -> nothing
Acme offered to buy Borel. -> offer: Acme <offered> to buy Borel
Acme bought Borel. -> nothing
The judge ruled that the levy is lawful. -> decide: The judge <ruled> that the levy is lawful
The king ruled for ten years. -> nothing
The agency confirmed that the probe had landed. -> confirm: The agency <confirmed> that the probe had landed
The agency did not confirm that the probe had landed. -> confirm: The agency <did not confirm> that the probe had landed (not)
The agency would say that the probe landed. -> nothing
The agency launched the probe. -> nothing
Reed admitted that he took the money. -> admit: Reed <admitted> that he took the money
Reed took the money. -> nothing
Critics say the test failed. -> say: Critics <say> the test failed
Critics liked the film. -> nothing
The study shows that bees are dying. -> show: The study <shows> that bees are dying
The bees are dying. -> nothing
Reed asked whether the vote was fair. -> ask: Reed <asked> whether the vote was fair
Reed told reporters that the vote was fair. -> say: Reed <told> that the vote was fair
Reed told a joke. -> say: Reed <told> a joke
The poll was fair, she added. -> say: she <added> The poll was fair
She added salt. -> say: She <added> salt
Farmers fear the frost will kill the vines. -> believe: Farmers <fear> the frost will kill the vines
Farmers grow vines. -> nothing
Police, who said the road was closed, left. -> say: who <said> the road was closed
Police left, saying the road was closed. -> say: Police <saying> the road was closed
Police left the closed road. -> nothing
“The road is closed.” ― Dana Reed, police -> say: Dana Reed, police <―> “The road is closed.”
REED: The road is closed. -> say: REED <:> The road is closed.
Note: The road is closed. -> nothing
He said “I think it rains. I hope so.” -> say: He <said> “I think it rains. I hope so.”
The mayor, Ada Lorn, 54, said the mill will reopen. -> say: The mayor, Ada Lorn, 54, <said> the mill will reopen
Lorn, who runs the port, said the crane fell. -> say: Lorn <said> the crane fell
Lorn, who runs the port, fell. -> nothing
If it rains, Lorn said, the match is off. -> say: Lorn <said> If it rains | the match is off
Ada Lorn, the mayor since 2019, said the pier was safe. -> say: Ada Lorn <said> the pier was safe
Lorn, asked about the crane, left. -> nothing
Ada Lorn’s claim that the pier is safe met with anger. -> say: Ada Lorn <claim> that the pier is safe
The claim that he made met with anger. -> nothing
The old club’s denial of the charge came late. -> deny: The old club <denial> the charge
The bell was a pledge of peace. -> nothing
Two men reportedly stole the bell. -> say: - <reportedly> Two men reportedly stole the bell
Two men stole the bell. -> nothing
Lorn pointed out that the crane was old. -> say: Lorn <pointed> that the crane was old
"""


def told(text: str, one: Report) -> str:
    """A report as the table has it."""
    source = text[slice(*one.source)] if one.source else "-"
    cue = text[slice(*one.cue)] if one.cue else "-"
    content = " | ".join(text[start:end] for start, end in one.content)
    return f"{one.act}: {source} <{cue}> {content}" + " (not)" * one.negated


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_speakers(sentence: str, expected: str) -> None:
    found = find_reports(Prose(sentence))

    assert ("; ".join(told(sentence, one) for one in found) or "nothing") == expected


# speaker, who says it too | when it was said
SAID = """
Ada Lorn said on Tuesday that the pier opened on Monday. -> Ada Lorn | Tuesday
Ada Lorn said the pier opened on Monday. -> Ada Lorn | -
“The pier is safe,” Ada Lorn told the Harbour Post on 3 May 2021. -> Ada Lorn | 3 May 2021
On Monday, Ada Lorn said the pier was safe. -> Ada Lorn | Monday
Ada Lorn, the mayor since 2019, said the pier was safe. -> Ada Lorn | -
Ada Lorn and Ben Reed said the pier was safe. -> Ada Lorn, Ben Reed | -
Ada Lorn of Vell said the pier was safe. -> Ada Lorn | -
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(SAID))
def test_who_says_it_together_and_when(sentence: str, expected: str) -> None:
    prose = Prose(sentence)
    [one] = find_reports(prose, find_mentions(prose), find_times(sentence))

    speakers = ", ".join([one.speaker or "-", *one.others])
    assert f"{speakers} | {one.said.text if one.said else '-'}" == expected


def test_a_quotation_over_paragraphs_is_reported_also_where_nobody_is_named() -> None:
    text = "“We left at dawn.\n\n“Nobody saw us.”\n\nRain fell."
    [one] = find_reports(Prose(text))

    assert [text[slice(*span)] for span in one.content] == ["“We left at dawn.", "“Nobody saw us.”"]
    assert (one.source, one.cue, one.hearsay) == (None, None, True)


def test_a_quotation_in_one_paragraph_that_nobody_is_said_to_have_said_is_no_report() -> None:
    assert find_reports(Prose("“We left at dawn.” Rain fell.")) == []


PIECES = st.sampled_from(
    [
        "Acme",
        "the",
        "mayor",
        "who",
        "said",
        "told",
        "that",
        "if",
        "“",
        "”",
        '"',
        "'",
        ",",
        ".",
        ":",
        "\n\n",
        "to",
        "will",
        "not",
        "denied",
        "according",
        "vowed",
        "İ",
        "𝔸",
        "―",
        "'s",
        "and",
        "Mr.",
        "they",
        "people",
        "asked",
        "called",
        "for",
        "saying",
        "was",
        "by",
        "claim",
        "denial",
        "of",
        "reportedly",
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_every_span_of_a_report_cuts_the_text(text: str) -> None:
    for one in find_reports(Prose(text)):
        spans = [span for span in (*one.content, one.source, one.cue, one.channel) if span]
        assert one.content
        for start, end in spans:
            assert 0 <= start < end <= len(text)
            assert text[start:end].strip()


@given(st.text(max_size=80))
def test_any_text_has_reports_or_none(text: str) -> None:
    find_reports(Prose(text))


@given(st.lists(PIECES, min_size=1, max_size=25).map(" ".join))
def test_a_paragraph_before_changes_only_offsets(text: str) -> None:
    lead = "Rain fell on the harbour.\n\n"

    moved = [told(lead + text, one) for one in find_reports(Prose(lead + text))]
    assert moved == [told(text, one) for one in find_reports(Prose(text))]
