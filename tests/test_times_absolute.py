"""Times that name their year."""

from __future__ import annotations

import pytest

from timetable import read, rows

TABLE = """
The bridge opened on 14 March 2019. -> 14 March 2019 = 2019-03-14
The bridge opened on March 14th, 2019. -> March 14th, 2019 = 2019-03-14
Filed on 14/03/2019. -> 14/03/2019 = 2019-03-14
Filed on 2021-04-03. -> 2021-04-03 = 2021-04-03
In the 1970s the port closed. -> the 1970s = 197X
In the nineties the port closed. -> the nineties = 199X
The abbey dates from the 12th century. -> the 12th century = 11XX
Profit fell in fiscal 2019. -> fiscal 2019 = 2018/2020
The plant shut in the third quarter of 2020. -> the third quarter of 2020 = 2020-35
Sales rose in Q2 2021. -> Q2 2021 = 2021-34
Growth slowed in the first half of 2018. -> the first half of 2018 = 2018-01/2018-06
The fair was held in spring 2017. -> spring 2017 = 2017-21
It rained in early March 2020. -> early March 2020 = 2020-03-01~/2020-03-10~
It rained in mid-June 2020. -> mid-June 2020 = 2020-06-11~/2020-06-20~
It closed in late 2016. -> late 2016 = 2016-09~/2016-12~
The mill was built at the turn of the century. -> the turn of the century = 1995~/2004~
Work began at the start of 2020. -> the start of 2020 = 2020-01~/2020-04~
The pier is from around 1890. -> around 1890 = 1890~
The festival runs 3-5 May 2022. -> 3-5 May 2022 = 2022-05-03/2022-05-05
It was signed on Christmas Day 2019. -> Christmas Day 2019 = 2019-12-25
Sales fell in 2019-20. -> 2019-20 = 2019/2020
He arrived in Salt Lake City in 1847, and died in 1877. -> 1847 = 1847; 1877 = 1877
He was born in the spring of 1940. -> the spring of 1940 = 1940-21
The firm, founded in 1988, grew. -> 1988 = 1988
FY2019 results are due. -> FY2019 = 2018/2020
The 2019/20 season ended. -> 2019/20 = 2019/2020
The firm was founded c. 1880. -> c. 1880 = 1880~
It dates from circa 1750. -> circa 1750 = 1750~
The plan runs through 2025. -> 2025 = 2025
As of 3 May 2021 the toll was nine. -> 3 May 2021 = 2021-05-03
In the second half of 2020 sales fell. -> the second half of 2020 = 2020-07/2020-12
The 1980s and early 1990s were hard. -> The 1980s = 198X; early 1990s = 1990~/1993~
It happened in the 5th century BC. -> the 5th century BC = BC04
Her latest book, 1984, sold well. -> 1984 = 1984
The appeal court in Velmora ruled on Wednesday, 3 March 2021, that the permit stands. -> Wednesday, 3 March 2021 = 2021-03-03
The probe Halcyon lands in late 2024, the agency said. -> late 2024 = 2024-09~/2024-12~
The probe Halcyon launched in December 2019 and will reach orbit in two years. -> December 2019 = 2019-12; two years = 2023~
The ward closed in the early 1960s. -> the early 1960s = 1960~/1963~
The bank reported a loss for the fourth quarter of 2020. -> the fourth quarter of 2020 = 2020-36
Voters last went to the polls in November 2018. -> November 2018 = 2018-11
The storm of 9 February 2021 killed four. -> 9 February 2021 = 2021-02-09
The report, dated 2020-11-05, was leaked. -> 2020-11-05 = 2020-11-05
The town votes on Easter Monday 2022. -> Easter Monday 2022 = 2022-04-18
The dinner is on Thanksgiving 2020. -> Thanksgiving 2020 = 2020-11-26
The exhibition runs from January to March 2022. -> January to March 2022 = 2022-01/2022-03
The lake froze as early as November 1910. -> November 1910 = 1910-11
About a century ago the pier burned. -> About a century ago = 1900~/1999~
The order was signed in the fall of 2019. -> the fall of 2019 = 2019-23
He finished second in 2019. -> 2019 = 2019
The 21st century began in 2001. -> The 21st century = 20XX; 2001 = 2001
The 1800s were quiet. -> The 1800s = 18XX
In 1066 the duke landed. -> 1066 = 1066
Twenty people died in two thousand nineteen. -> two thousand nineteen = 2019
The treaty of nineteen eighty-seven lapsed. -> nineteen eighty-seven = 1987
It closed on the last Friday of May 2019. -> the last Friday of May 2019 = 2019-05-31
It closed in the third week of January 2020. -> the third week of January 2020 = 2020-01-13/2020-01-19
The 2019 budget passed. -> 2019 = 2019
The August 2018 fire burned for days. -> August 2018 = 2018-08; days = PXD
They wed in mid-2018. -> mid-2018 = 2018-05~/2018-08~
They moved in the late 1990s. -> the late 1990s = 1997~/1999~
The 2021-22 season opens on 14 August 2021. -> 2021-22 = 2021/2022; 14 August 2021 = 2021-08-14
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_times(sentence: str, expected: str) -> None:
    """Each expression with its days, or with its value where no day is known."""
    assert read(sentence) == expected
