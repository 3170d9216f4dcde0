"""Times reckoned from the publication, 4 March 2021, a Thursday."""

from __future__ import annotations

import pytest

from timetable import read, rows

TABLE = """
The vote was held on Monday. -> Monday = 2021-03-01
The vote will be held on Monday. -> Monday = 2021-03-08
The council meets on Thursday. -> Thursday = 2021-03-04
The trial begins Monday in Vell. -> Monday = 2021-03-08
Ministers meet Friday in Orr. -> Friday = 2021-03-05
Police arrest three men on Sunday. -> Sunday = 2021-02-28
The works began as planned on Saturday. -> Saturday = 2021-02-27
The strike is set for Friday. -> Friday = 2021-03-05
The price is near its record, set on 6 August. -> 6 August = 2020-08-06
The prize would follow on an unnamed day in January. -> January = 2022-01
She will succeed Finn on 1 June, soon after he leaves. -> 1 June = 2021-06-01; soon = 2021-03-04~/..
The court is to rule on Monday. -> Monday = 2021-03-08
The council met last Friday. -> last Friday = 2021-02-26
The council meets next Tuesday. -> next Tuesday = 2021-03-09
It opened two days ago. -> two days ago = 2021-03-02
It opened two weeks ago. -> two weeks ago = 2021-02-15~/2021-02-21~
It opened about three years ago. -> about three years ago = 2018~
He left earlier today. -> earlier today = 2021-03-04
Prices fell this month. -> this month = 2021-03
It will close this autumn. -> this autumn = 2021-23
It will open this summer. -> this summer = 2021-22
It had opened this autumn. -> this autumn = 2020-23
The pass stays shut this winter. -> this winter = 2020-24
It opens in April next year. -> April next year = 2022-04
It opened in September last year. -> September last year = 2020-09
In May, the firm grew. -> May = 2020-05
The council voted on the 22nd. -> the 22nd = 2021-02-22
The firm plans to open in a year. -> a year = 2022~
A decade ago the mill closed. -> A decade ago = 2010~/2019~
He will retire at the end of the month. -> the end of the month = 2021-03-21~/2021-03-31~
He was there on Sunday, 7 February. -> Sunday, 7 February = 2021-02-07
Nearly two decades ago she left. -> Nearly two decades ago = 2000~/2009~
Ten years from now it will be gone. -> Ten years from now = 2031~
The vote is due in three weeks. -> three weeks = 2021-03-22~/2021-03-28~
Last year's vote was close. -> Last year = 2020
The week before last it snowed. -> The week before last = 2021-02-15/2021-02-21
The year after next it will close. -> The year after next = 2023
This spring was wet. -> This spring = 2021-21
Last winter was cold. -> Last winter = 2020-24
In the past week alone, two closed. -> the past week = 2021-02-25~/2021-03-04~
Judge Ines Kolt will hear the case on 12 April. -> 12 April = 2021-04-12
Rovers beat Athletic 3-1 on Saturday. -> Saturday = 2021-02-27
Rovers will play Athletic next Saturday. -> next Saturday = 2021-03-06
Ostrel Bank lost money in the third quarter. -> the third quarter = 2020-35
Voters go to the polls next month. -> next month = 2021-04
The contract ran out at the end of last year. -> the end of last year = 2020-09~/2020-12~
In the future the town may be rich. -> the future = 2021-03-04~/..
In recent years the town has grown. -> recent years = ../2021-03-04~
In recent weeks prices have dropped. -> recent weeks = ../2021-03-04~
The mayor is currently abroad. -> currently = 2021-03-04~
Months ago, he warned of it. -> Months ago = ../2021-03-04~
The road will be closed from 8 to 12 March. -> 8 to 12 March = 2021-03-08/2021-03-12
The law takes effect on July 1. -> July 1 = 2021-07-01
The law took effect on July 1. -> July 1 = 2020-07-01
The firm posted a profit, up from a year earlier. -> a year earlier = 2020~
Today's vote is final. -> Today = 2021-03-04
The shop shut the day before yesterday. -> the day before yesterday = 2021-03-02
The shop reopens the day after tomorrow. -> the day after tomorrow = 2021-03-06
The bill expires in June. -> June = 2021-06
The bill expired in June. -> June = 2020-06
Prices fell last quarter. -> last quarter = 2020-36
Last decade was warm. -> Last decade = 201X
She will speak later this week. -> later this week = 2021-03-04/2021-03-07
He spoke earlier this week. -> earlier this week = 2021-03-01/2021-03-04
The inquiry opened on Tuesday, 2 February. -> Tuesday, 2 February = 2021-02-02
Shelling went on overnight. -> overnight = 2021-03-03
The meeting is at 5 p.m. EST Tuesday. -> 5 p.m. EST Tuesday = 2021-03-02
The meeting is at 17:30. -> 17:30 = T17:30
Doors open at 10 p.m. GMT on 3 May 2021. -> 10 p.m. GMT on 3 May 2021 = 2021-05-03
Last night the roof fell in. -> Last night = 2021-03-03
On Friday night the roof fell in. -> Friday night = 2021-02-26
The morning of 3 May 2021 was cold. -> The morning of 3 May 2021 = 2021-05-03
He arrived at noon on Friday. -> noon on Friday = 2021-02-26
The hearing was at four o'clock. -> four o'clock = T04:00
At 3.30 p.m. he fell. -> 3.30 p.m. = T15:30
Tomorrow night the gate shuts. -> Tomorrow night = 2021-03-05
The crew returned on the morning of 2 March 2021. -> the morning of 2 March 2021 = 2021-03-02
The gates open at 7 a.m. on 5 March 2021. -> 7 a.m. on 5 March 2021 = 2021-03-05
The gates open at 07:00 GMT. -> 07:00 GMT = T07:00
The bells rang at midnight on New Year's Eve 2019. -> midnight on New Year's Eve 2019 = 2019-12-31
On the evening of Friday, 26 February, he called. -> the evening of Friday, 26 February = 2021-02-26
At 6:45 pm on Tuesday she left. -> 6:45 pm on Tuesday = 2021-03-02
She resigned this morning. -> this morning = 2021-03-04
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_times(sentence: str, expected: str) -> None:
    """Each expression with its days, or with its value where no day is known."""
    assert read(sentence) == expected
