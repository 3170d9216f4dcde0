"""Times with an open end, and times between two others."""

from __future__ import annotations

import pytest

from timetable import read, rows

TABLE = """
The station will retire by the end of 2031. -> the end of 2031 = ../2031
It must close by Friday. -> Friday = ../2021-03-05
It stayed open until March 2019. -> March 2019 = ../2019-03
It has been shut since 2015. -> 2015 = 2015-01-01/2021-03-04
It was painted before 1950. -> 1950 = ../1949
It was painted after May 2018. -> May 2018 = 2018-06/..
Bids close no later than 5 June 2021. -> 5 June 2021 = ../2021-06-05
The lease runs at least until 2030. -> 2030 = ../2030
It will not open before June 2022. -> June 2022 = 2022-06/..
It opens in 2024 or later. -> 2024 or later = 2024/..
Between 2015 and 2018 prices doubled. -> 2015 = 2015/2018; 2018 = 2015/2018
Since the beginning of 2020 it has rained. -> the beginning of 2020 = 2020-01-01/2021-03-04
Until the end of May it will be open. -> the end of May = ../2021-05
It was dry from 1920 to 1925. -> 1920 = 1920/1925; 1925 = 1920/1925
Cases have fallen since mid-February 2021. -> mid-February 2021 = 2021-02-11~/2021-03-04~
Vaccines will arrive by mid-June. -> mid-June = ../2021-06-20~
Revenue is expected to double by fiscal 2024. -> fiscal 2024 = ../2025
The poll is due no later than 30 June 2021. -> 30 June 2021 = ../2021-06
It has snowed every winter since 1987. -> every winter = XXXX-WI; 1987 = 1987-01-01/2021-03-04
The ferry will run from May 2022 to June 2023. -> May 2022 = 2022-05/2023-06; June 2023 = 2022-05/2023-06
The contract runs until the end of the year. -> the end of the year = ../2021
The lease ends in 2030 at the latest. -> 2030 at the latest = ../2030
The lease starts in 2030 at the earliest. -> 2030 at the earliest = 2030/..
From 1 November to 3 March 2020 it was shut. -> 1 November = 2019-11-01/2020-03-03; 3 March 2020 = 2019-11-01/2020-03-03
She has been mayor since June. -> June = 2020-06-01/2021-03-04
The tax applies from 1 July 2022 onwards. -> 1 July 2022 onwards = 2022-07/..
Work must be finished before the end of June 2021. -> the end of June 2021 = ../2021-06
The pier was built perhaps in 1890. -> 1890 = 1890?
The span opens no sooner than 2024. -> 2024 = 2024/..
The pit will stay open until at least 2030. -> 2030 = ../2030
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_times(sentence: str, expected: str) -> None:
    """Each expression with its days, or with its value where no day is known."""
    assert read(sentence) == expected
