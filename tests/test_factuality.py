"""Whether what a verb says is so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.factuality import factuality, factuality_at
from factcheck.extract.prose import Prose
from timetable import rows

# The verb asked about stands in brackets.
TABLE = """
Acme [closed] the mill. -> affirmed certain asserted
Acme did not [close] the mill. -> denied certain asserted
Acme never [closed] the mill. -> denied certain asserted
No firm [closed] a mill. -> denied certain asserted
Acme will [close] the mill. -> affirmed certain planned future
Acme won't [close] the mill. -> denied certain planned future
Acme may [close] the mill. -> affirmed possible asserted future
Acme could have [closed] the mill. -> denied certain conditional
Acme plans to [close] the mill. -> affirmed probable planned future
Acme has plans to [close] the mill. -> affirmed certain planned future
Acme is set to [close] the mill. -> affirmed probable planned future
Acme is to [close] the mill. -> affirmed certain planned future
Acme to [close] mill -> affirmed certain planned future
Acme was able to [close] the mill. -> affirmed certain asserted
Acme is unlikely to [close] the mill. -> denied probable planned future
Acme refused to [close] the mill. -> denied certain asserted
Acme did not refuse to [close] the mill. -> affirmed unknown asserted
Acme did not deny that it [closed] the mill. -> affirmed unknown asserted
Acme failed to [close] the mill. -> denied certain asserted
Acme managed to [close] the mill. -> affirmed certain asserted
Acme threatened to [close] the mill. -> affirmed possible threatened future
Acme offered to [close] the mill. -> affirmed possible offered future
Acme promised to [close] the mill. -> affirmed probable planned future
Acme denied that it [closed] the mill. -> denied certain denied
Acme said that it [closed] the mill. -> affirmed certain asserted
Unions believe that Acme [closed] the mill. -> affirmed probable asserted
Unions allege that Acme [closed] the mill. -> affirmed unknown asserted
Acme reportedly [closed] the mill. -> affirmed unknown asserted
Acme probably [closed] the mill. -> affirmed probable asserted
If Acme [closes] the mill, unions will sue. -> affirmed unknown conditional
Unless Acme [closes] the mill, fish will die. -> affirmed unknown conditional
When Acme [closed] the mill, unions sued. -> affirmed certain asserted
Will Acme close the mill? It [closed] one. -> affirmed certain asserted
Has Acme [closed] the mill? -> affirmed unknown asserted
The mill was [closed] in May. -> affirmed certain asserted
The mill is expected to be [closed]. -> affirmed probable planned future
The council urged Acme to [close] the mill. -> affirmed unknown planned future
The court stopped Acme from [closing] the mill. -> denied certain asserted
Acme may sell the mill that it [bought] in May. -> affirmed certain asserted
Acme denied that it sold the mill [bought] by Borel. -> affirmed certain asserted
Acme denied that it [sold] the mill. -> denied certain denied
The bank can [lend] money. -> affirmed certain asserted
The bank could [lend] money. -> affirmed possible asserted future
Shops will be able to [raise] prices. -> affirmed certain asserted future
Shops were able to [raise] prices. -> affirmed certain asserted
The drug would [help] patients. -> affirmed probable conditional future
The drug [helped] patients. -> affirmed certain asserted
The team must [win] on Sunday. -> affirmed probable asserted
The team [won] on Sunday. -> affirmed certain asserted
"""


@pytest.mark.parametrize(("marked", "expected"), rows(TABLE))
def test_factuality(marked: str, expected: str) -> None:
    offset = marked.index("[")
    text = marked.replace("[", "").replace("]", "")

    one = factuality_at(Prose(text), offset)

    told = f"{one.polarity} {one.certainty} {one.modality}" + " future" * one.future
    assert told == expected


def test_the_reason_is_the_cue() -> None:
    """The bank refused to pay."""
    text = "The bank refused to pay."

    one = factuality_at(Prose(text), text.index("pay"))

    assert [text[start:end] for start, end in one.reasons] == ["refused"]


PIECES = st.sampled_from(
    [
        "Acme",
        "if",
        "not",
        "to",
        "refused",
        "denied",
        "that",
        "will",
        "may",
        "leave",
        "left",
        "?",
        ".",
        ",",
        '"',
        "said",
        "expected",
        "is",
        "unlikely",
        "no",
        "plans",
        "be",
        "closed",
        "would",
        "have",
        "İ",
    ]
)


@given(st.lists(PIECES, max_size=30).map(" ".join))
def test_every_clause_has_a_factuality(text: str) -> None:
    prose = Prose(text)
    for number in range(len(prose.sentences)):
        for clause in prose.clauses(number):
            for start, end in factuality(prose, clause).reasons:
                assert 0 <= start < end <= len(text)


@given(st.text(max_size=60), st.integers(0, 60))
def test_any_offset_of_any_text_can_be_asked_about(text: str, offset: int) -> None:
    factuality_at(Prose(text), offset)
