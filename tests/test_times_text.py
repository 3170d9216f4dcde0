"""Times reckoned from other times of the text."""

from __future__ import annotations

import pytest

from timetable import read, rows

TABLE = """
Filed on 03/04/2021. -> 03/04/2021 = [2021-03-04,2021-04-03]
The dam was finished in 2014. It failed two years later. -> 2014 = 2014; two years later = 2016
The talks began on 3 May 2020 and broke up a day earlier than planned. -> 3 May 2020 = 2020-05-03; a day earlier = 2020-05-02
On 3 May 2020 the talks began. They ended the following Monday. -> 3 May 2020 = 2020-05-03; the following Monday = 2020-05-04
The law passed in 1998. That year the party split. -> 1998 = 1998; That year = 1998
Ada Lorn arrived on 7 June 2020 and left the same day. -> 7 June 2020 = 2020-06-07; the same day = 2020-06-07
She left in 1999. He followed three years later, in 2002. -> 1999 = 1999; three years later = 2002; 2002 = 2002
On Tuesday the mayor resigned. On Thursday her deputy did. A day earlier the budget failed. -> Tuesday = 2021-03-02; Thursday = 2021-03-04; A day earlier = 2021-03-03
The reform of 2011 and that of 2014 failed. Two years later the court ruled. -> 2011 = 2011; 2014 = 2014; Two years later = [2013,2016]
It began three days before Christmas 2020. -> three days before Christmas 2020 = 2020-12-22
It ended two weeks after 3 May 2020. -> two weeks after 3 May 2020 = 2020-05-11~/2020-05-17~
She was appointed in March 2018 and resigned a year later. -> March 2018 = 2018-03; a year later = 2019-03~
On 4/5/21 he left. -> 4/5/21 = [2021-04-05,2021-05-04]
Two years earlier, in 2014, it shut. -> Two years earlier = 2014; 2014 = 2014
The ferry ran from 1 May to 30 September 2019. -> 1 May = 2019-05/2019-09; 30 September 2019 = 2019-05/2019-09
The choir, founded in 1921, sang on 5 June 2019. That day it rained. -> 1921 = 1921; 5 June 2019 = 2019-06-05; That day = 2019-06-05
They met on 4 May 2020 and again three days later. -> 4 May 2020 = 2020-05-04; three days later = 2020-05-07
The king died in 1702; his heir was crowned the following year. -> 1702 = 1702; the following year = 1703
The bridge fell on 8 August 2018. A year later it had been rebuilt. -> 8 August 2018 = 2018-08-08; A year later = 2019~
The road was closed between 8 March and 12 April 2020. -> 8 March = 2020-03-08/2020-04-12; 12 April 2020 = 2020-03-08/2020-04-12
In the third quarter of 2019 the firm lost money; a year earlier it had a profit. -> the third quarter of 2019 = 2019-35; a year earlier = 2018-35
In 1997 the pit closed, and in 1999 it was sold. A year later it burned. -> 1997 = 1997; 1999 = 1999; A year later = [1998,2000]
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_times(sentence: str, expected: str) -> None:
    """Each expression with its days, or with its value where no day is known."""
    assert read(sentence) == expected
