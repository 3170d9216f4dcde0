"""Lengths of time and what recurs."""

from __future__ import annotations

import pytest

from timetable import read, rows

TABLE = """
Costs rose over the past few months. -> the past few months = ../2021-03-04~
Costs rose over the past two years. -> the past two years = 2019-03-04/2021-03-04
The strike lasted three weeks. -> three weeks = P3W
They meet every Monday. -> every Monday = XXXX-WXX-1
The train runs twice a week. -> a week = P1W
The shop opens daily. -> daily = P1D
The report is published every two years. -> every two years = P2Y
He spent 20 minutes there. -> 20 minutes = PT20M
It takes 90 seconds. -> 90 seconds = PT90S
The first nine months of 2020 were weak. -> The first nine months of 2020 = 2020-01/2020-09
The clinic saw 1950 patients in a month. -> a month = P1M
It snowed on Mondays. -> Mondays = XXXX-WXX-1
He slept for eight hours. -> eight hours = PT8H
The two-year programme ended. -> The two-year = P2Y
The trial could take six to eight weeks. -> six to eight weeks = P6W
The museum is shut on Sundays. -> Sundays = XXXX-WXX-7
The fee is due each quarter. -> each quarter = P1Q
Rent is 500 crowns a month. -> a month = P1M
He earns 90 crowns an hour. -> an hour = PT1H
The 60-day deadline passed. -> The 60-day = P60D
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_times(sentence: str, expected: str) -> None:
    """Each expression with its days, or with its value where no day is known."""
    assert read(sentence) == expected
