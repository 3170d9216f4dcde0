"""Quantities of disasters, weather and accidents, each beside a near miss."""

from __future__ import annotations

import pytest

from quantitytable import read, rows

TABLE = """
At least 12 people drowned off Vell. -> At least 12 = [12, ) people
The ferry was at last 12 miles from Vell. -> 12 miles = 12 mi
No fewer than 15 children fell ill. -> No fewer than 15 = [15, ) people
The town has 15 schools. -> 15 = 15
A minimum of 30 volunteers is needed. -> A minimum of 30 = [30, ) people
The minimum of the day was low. -> nothing
More than 40 miners are missing. -> More than 40 = (40, ) people
More miners than ever are missing. -> nothing
Over 100 houses burned. -> Over 100 = (100, )
The bridge over the Lenn burned. -> nothing
Well over 1,000 people came. -> Well over 1,000 = (1000, ) people
All is well over there. -> nothing
In excess of 300 calls came in. -> In excess of 300 = (300, )
The excess was paid back. -> nothing
Upwards of 70 boats sank. -> Upwards of 70 = [70, )
The boats drifted upwards. -> nothing
Nearly 50 houses were washed away. -> Nearly 50 = ~[45, 50]
The flood came near the houses. -> nothing
Almost 300 people slept in the school. -> Almost 300 = ~[250, 300] people
Almost all people slept in the school. -> nothing
Just under 200 sheep died. -> Just under 200 = ~[150, 200]
The sheep stood just under the bridge. -> nothing
Just over 200 sheep lived. -> Just over 200 = ~(200, 250]
The sheep stood just over there. -> nothing
Up to 40 passengers may have drowned. -> Up to 40 = (, 40] people
The road goes up to the lake. -> nothing
As many as 30 boats were lost. -> As many as 30 = (, 30]
Many boats were lost. -> nothing
No more than 15 people may enter. -> No more than 15 = (, 15] people
No more people may enter. -> nothing
A maximum of 60 people was on board. -> A maximum of 60 = (, 60] people
The maximum was not reached. -> nothing
Fewer than 10 people stayed. -> Fewer than 10 = (, 10) people
Fewer people stayed. -> nothing
Under 5 tonnes of oil leaked. -> Under 5 tonnes = (, 5) t
Under the bridge oil leaked. -> nothing
About 1,200 homes have no power. -> About 1,200 = ~[1150, 1250]
It was about the homes. -> nothing
Some 40 villages were cut off. -> Some 40 = ~[35, 45]
Some villages were cut off. -> nothing
Roughly 12 tonnes of oil leaked. -> Roughly 12 tonnes = ~[11, 13] t
The wind blew roughly all day. -> nothing
Around 60 trees fell. -> Around 60 = ~[55, 65]
Around the lake trees fell. -> nothing
Approximately 25 roads are closed. -> Approximately 25 = ~[24, 26]
Roads 25 and 26 are closed. -> 25 = 25; 26 = 26
Close to 90 families fled. -> Close to 90 = ~[85, 95]
The fire came close to the town. -> nothing
Dozens of fishermen were rescued. -> Dozens = ~[24, 99] people
A dozing fisherman was rescued. -> nothing
Scores of trees fell. -> Scores = ~[40, 199]
The team scores often. -> nothing
Hundreds fled the valley. -> Hundreds = ~[200, 999]
The Hundred Valley was empty. -> nothing
Thousands of homes burned. -> Thousands = ~[2000, 999999]
The home burned. -> nothing
Tens of thousands of people marched. -> Tens of thousands = ~[20000, 99999] people
Tens and hundreds are written first. -> hundreds = ~[200, 999]
Hundreds of thousands of birds died. -> Hundreds of thousands = ~[200000, 999999]
Many birds died. -> nothing
Several hundred people queued. -> Several hundred = ~[300, 999] people
Several of them queued. -> Several = ~[3, )
A few dozen hikers were found. -> A few dozen = ~[24, 119] people
Few hikers were found. -> nothing
A couple of hikers were found. -> A couple = ~2 people
The couple were found. -> nothing
A handful of hikers were found. -> A handful = ~[3, 9] people
The hikers were a handful. -> nothing
A hundred-odd guests were led out. -> A hundred-odd = ~[50, 150] people
An odd guest was led out. -> nothing
50-odd sheep died. -> 50-odd = ~[45, 55]
It was odd. -> nothing
A dozen cows died. -> A dozen = ~12
Cows died by the roadside. -> nothing
Two dozen cows died. -> Two dozen = ~24
Two cows died. -> Two = 2
Half a dozen cows died. -> Half a dozen = ~6
Half the herd died. -> Half = 0.5 ratio
No one was hurt. -> No one = 0 people
One way or another they got out. -> nothing
Nobody was hurt in the fire. -> Nobody = 0 people
Anybody could be hurt. -> nothing
No injuries were reported. -> No = 0
No plans were reported. -> nothing
None of the crew survived. -> None = 0 people
Nonetheless the crew survived. -> nothing
14 have died so far. -> 14 = 14 people
On 14 May rain fell. -> nothing
Fourteen people, including two children, drowned. -> Fourteen = 14 people; two = 2 people
It was the work of the children. -> nothing
Twenty-one men were held. -> Twenty-one = 21 people
On the twenty-first it rained. -> twenty-first = 21
One hundred and five miners came up. -> One hundred and five = 105 people
It cost a pretty penny. -> nothing
One man drowned. -> One = 1 people
One can drown. -> nothing
At least one person died. -> At least one = [1, ) people
At one with the sea, she sailed. -> nothing
Between 10 and 12 boats sank. -> Between 10 and 12 = [10, 12]
It sank between May 10 and May 12. -> nothing
10-12 boats sank. -> 10-12 = [10, 12]
It sank on 10-12 May. -> nothing
10 to 12 boats sank. -> 10 to 12 = [10, 12]
It sank at 10 to 12. -> nothing
Two or three boats sank. -> Two or three = [2, 3]
Two boats sank. -> Two = 2
Ten people or more drowned. -> Ten people or more = [10, ) people
Ten people drowned. -> Ten = 10 people
Ten or more people drowned. -> Ten or more = [10, ) people
Ten more people drowned. -> Ten = 10 people
50-plus sheep died. -> 50-plus = [50, )
Sheep, plus cows, died. -> nothing
A magnitude 6.1 quake hit Vell. -> 6.1 = 6.1 magnitude
The quake of 6 May hit Vell. -> nothing
A 6.1-magnitude quake hit Vell. -> 6.1-magnitude = 6.1 magnitude
The magnitude was not known. -> nothing
Winds of 120 km/h hit the coast. -> 120 km/h = 120 km/h
Highway 120 along the coast is shut. -> nothing
It rained 40 mm in two hours. -> 40 mm = 40 mm; two hours = 2 h
It rained two hours later. -> nothing
The fire burned 5,000 hectares. -> 5,000 hectares = 5000 ha
The fire burned in May 2000. -> nothing
The fire burned 50 sq km of forest. -> 50 sq km = 50 km2
The fire burned at Square 50. -> nothing
The river rose 3½ metres. -> 3½ metres = 3.5 m
The river rose. -> nothing
The river rose 3 1/2 metres. -> 3 1/2 metres = 3.5 m
The river rose on 3/1/2002. -> nothing
The wave was 10m high. -> 10m = 10 m
The wave hit Pier 10. -> nothing
It fell to -5 C overnight. -> -5 C = -5 C
It fell on May 5. -> nothing
It was 32 degrees Celsius in the shade. -> 32 degrees Celsius = 32 C
It took 32 pages. -> 32 = 32
It was 95 °F in the shade. -> 95 °F = 95 F
In 1995 the shade was gone. -> nothing
The toll rose from 10 to 12. -> 10 = 10; 12 = 12
The toll ran from May 10 to May 12. -> nothing
The toll rose to 14 on Monday. -> 14 = 14
The toll road is Route 14. -> nothing
The toll has risen by three. -> three = 3
The toll was known by Monday. -> nothing
Another 12 people were hurt. -> Another 12 = 12 people
The others were hurt. -> nothing
12 others were treated. -> 12 = 12 people
The others were treated. -> nothing
Five are dead, three hurt. -> Five = 5 people; three = 3 people
At five, all were hurt. -> nothing
5 Dead, 12 Hurt in Vell Ferry Crash -> 5 = 5 people; 12 = 12 people
Vell Ferry Crash -> nothing
Vell Ferry Crash Kills 5 -> 5 = 5 people
Vell Ferry Crash on Route 5 -> nothing
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_quantities_and_near_misses(sentence: str, expected: str) -> None:
    assert read(sentence) == expected
