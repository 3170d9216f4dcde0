"""Which outlets a text credits or cites, beside names that are none."""

from __future__ import annotations

import pytest

from factcheck import find_credits

TABLE = """
VELL, March 3 (Reuters) - The ferry sank. -> credit Reuters
VELL (AP) — The ferry sank. -> credit AP
The pier is shut. (AFP) -> credit AFP
The pier is shut. – Harbour Post -> credit Harbour Post
By Ada Lorn, Associated Press -> credit Associated Press
The Associated Press contributed to this report. -> credit Associated Press
With additional reporting by the Vell Gazette. -> credit Vell Gazette
© 2031 The Associated Press. All rights reserved. -> credit Associated Press
It was first reported by the Daily Crane. -> first Daily Crane
The Harbour Post first reported the sale. -> first Harbour Post
The Sound Herald was the first to report it. -> first Sound Herald
The pier will close, as the Harbour Post reported on Monday. -> report Harbour Post
The pier shut, according to a report in the Vell Gazette. -> report Vell Gazette
The pier shut, according to the Guardian. -> report Guardian
According to the state-run news agency Orvane, it shut. -> report Orvane
The sale was revealed by the Lantern newspaper. -> report Lantern
Lorn told the Harbour Post that she would go. -> report Harbour Post
Lorn said in an interview with the magazine Tide on Monday. -> report Tide
It failed, RIA Novosti reported, citing the Vell Gazette. -> report RIA Novosti; report Vell Gazette
Papers seen by the Vell Times show it. -> report Vell Times
She said so, according to police. -> nothing
According to Ada Lorn, the pier is safe. -> nothing
According to the Vell Harbour Agency, it is safe. -> nothing
According to a report by the harbour board, it is safe. -> nothing
Lorn told Ada Pell that she would go. -> nothing
Orvane Steel reported a loss of $3m. -> nothing
The Vell Port Authority (VPA) reported it. -> nothing
The agency, known as the Associated Press (AP), was founded long ago. -> nothing
She works for the Harbour Post. -> nothing
(AP Photo/Ada Lorn) -> nothing
He was guarding the post and reported at dawn. -> nothing
The times, he reported, were hard. -> nothing
"""
ROWS = [line.split(" -> ") for line in TABLE.strip().splitlines()]


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_credits(sentence: str, expected: str) -> None:
    found = find_credits(sentence)

    assert ("; ".join(f"{one.kind} {one.outlet}" for one in found) or "nothing") == expected


def test_a_name_does_not_reach_over_a_paragraph() -> None:
    [found] = find_credits("A Press Conference\n\nThe Vell Gazette contributed to this report.")

    assert found.outlet == "Vell Gazette"


def test_each_naming_is_found_once_with_its_place() -> None:
    text = "The Vell Gazette first reported the sale; the Vell Gazette reported it again."

    first, second = find_credits(text)

    assert (first.kind, second.kind) == ("first", "report")
    assert text[slice(*second.outlet_span)] == "Vell Gazette"
    assert second.text == "the Vell Gazette reported"
