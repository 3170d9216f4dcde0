"""What looks like a time and is none."""

from __future__ import annotations

import pytest

from timetable import read, rows

TABLE = """
A ticket costs 2019 dollars. -> nothing
The team won 21-15 on penalties. -> nothing
Flight 1984 was late. -> nothing
Theresa May spoke first. -> nothing
Demonstrators march on the palace. -> nothing
Ms Lorn, 34, lives at 1750 Harbour Street. -> nothing
Version 2.0.2019 is out. -> nothing
The second man ran away. -> nothing
Expo 2020 drew crowds. -> nothing
Agenda 2030 was signed. -> nothing
It happened on 30 February 2020. -> nothing
In the year 0 nothing happened. -> nothing
He is 45 years old. -> nothing
The 12-year-old boy ran. -> nothing
May said she would go. -> nothing
It may rain. -> nothing
He scored 3:2 in the final. -> nothing
She paid $1,990 in cash. -> nothing
The 1990 cars were sold. -> nothing
about 1990 people came -> nothing
Room 2012 was locked. -> nothing
The Boeing 2020 landed. -> nothing
It was sold for $1988. -> nothing
She was born on 29 February 2021. -> nothing
Sales rose by 2019 units. -> nothing
The Sunday Times reported it. -> nothing
June Hart spoke. -> nothing
April Lowe and August Pell sang. -> nothing
In April Lowe won. -> nothing
The score was 2020-2019. -> nothing
The clinic saw 1,900 patients. -> nothing
The rate stood at 19.84 percent. -> nothing
A share cost 20.21 crowns. -> nothing
Route 2020 was closed. -> nothing
See page 1999. -> nothing
The Mark 1944 engine failed. -> nothing
A 30-year-old loan was repaid. -> nothing
Leaves fall in autumn. -> nothing
The march drew 4,000 people. -> nothing
March is a cold month. -> nothing
Mr March resigned. -> nothing
Jan Petrov resigned. -> nothing
Sun was scarce. -> nothing
The sun rose in the east. -> nothing
Wait a second. -> nothing
It lasted 9.58 seconds. -> nothing
The decade saw growth. -> nothing
In AD 79 the town burned. -> nothing
It ended in a 2-2 draw. -> nothing
It will end sooner or later. -> nothing
Call 555-2019 for help. -> nothing
The fund was worth 2,021 crowns. -> nothing
The bus stops at 2030 Mill Lane. -> nothing
He was aged 34. -> nothing
Chapter 2010 is short. -> nothing
Nurse June Abel works nights. -> nothing
The May Tree Inn shut. -> nothing
He ran for 1984 metres. -> nothing
The file is 1999 kB. -> nothing
He is in his mid-20s. -> nothing
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_times(sentence: str, expected: str) -> None:
    """Each expression with its days, or with its value where no day is known."""
    assert read(sentence) == expected
