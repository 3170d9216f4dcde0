"""More quantities of all kinds, each beside a near miss."""

from __future__ import annotations

import pytest

from quantitytable import read, rows

TABLE = """
It gave 3.6 million pounds of thrust. -> 3.6 million pounds = [3550000, 3650000) lb
It gave three pounding blows. -> three = 3
Profit was 361 million pounds. -> 361 million pounds = [360500000, 361500000) GBP
It weighs 361 million pounds. -> 361 million pounds = [360500000, 361500000) pounds
The mill is worth 5,000 pounds. -> 5,000 pounds = 5000 GBP
The mill pounds all night. -> nothing
They met 939 men. -> 939 = 939 people
They met at 939 N. Du Pont Highway. -> nothing
He owns 6000 cows. -> 6000 = 6000
He lives in the 6000 block of Lenn Avenue. -> nothing
She called 911 voters. -> 911 = 911 people
She called 911. -> nothing
Nearly a fifth said no. -> Nearly a fifth = ~[0.15, 0.2] ratio
A fifth man said no. -> fifth = 5
They made up more than a quarter of the vote. -> more than a quarter = (0.25, ) ratio
They made up after the vote. -> nothing
About 8 in 10 voters agree. -> About 8 in 10 = ~[0.75, 0.85] ratio
About voters they agree. -> nothing
The error is plus or minus 3 percentage points. -> plus or minus 3 percentage points = 3 percentage points
The error is plus one more. -> one = 1
Pay is ranging from $31,400 to $92,650. -> from $31,400 to $92,650 = [31400, 92650] USD
Pay rose from $31,400 to $92,650. -> $31,400 = 31400 USD; $92,650 = 92650 USD
He stands 6 feet, 9 inches tall. -> 6 feet, 9 inches = 81 in
He stands on his feet. -> nothing
A 310,000-square-foot hall burned. -> 310,000-square-foot = 310000 sq ft
A square hall burned. -> nothing
A 60-mile-per-hour wind blew. -> 60-mile-per-hour = 60 mph
A wind blew for miles. -> nothing
It cost thousands of dollars. -> thousands of dollars = ~[2000, 999999] USD
It cost thousands their jobs. -> thousands = ~[2000, 999999]
It lies dozens of miles off. -> dozens of miles = ~[24, 99] mi
It lies off a dozing mile. -> nothing
Page five is torn. -> nothing
Five pages are torn. -> Five = 5
More than 10 but fewer than 20 cows fell ill. -> More than 10 but fewer than 20 = (10, 20)
More than 10 cows fell ill. -> More than 10 = (10, )
The tank holds 5 litres per hour. -> 5 litres = 5 l
The tank holds per hour. -> nothing
Output was 12 tonnes per 100 hectares. -> 12 tonnes = 12 t
Output was 12 tonnes. -> 12 tonnes = 12 t
It is 3,598 kilometres wide. -> 3,598 kilometres = 3598 km
It is 3,59 kilometres wide. -> nothing
It is 4.2 light years away. -> 4.2 light years = 4.2 light year
It is light years away. -> nothing
The mill uses 5 kWh a day. -> 5 kWh = 5 kWh
The mill is the KWH5. -> nothing
It lasted half an hour. -> half an hour = 0.5 h
It lasted until half past ten. -> nothing
It lasted an hour and a half. -> an hour and a half = 1.5 h
It lasted an hour longer. -> nothing
It lasted two and a half hours. -> two and a half hours = 2.5 h
It lasted two hours. -> two hours = 2 h
Two and a half million people came. -> Two and a half million = [2450000, 2550000) people
Half came. -> nothing
A million and a half people came. -> A million and a half = [1450000, 1550000) people
A million came. -> A million = [500000, 1500000)
Five and two thirds tonnes were lost. -> Five and two thirds tonnes = [5.665, 5.675) t
Five were lost, and two thirds saved. -> Five = 5; two thirds = [0.66, 0.67] ratio
It lasted two hours and a half. -> two hours and a half = 2.5 h
It lasted till two and a bit. -> two = 2
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_quantities_and_near_misses(sentence: str, expected: str) -> None:
    assert read(sentence) == expected
