"""Quantities of elections, courts, sport, health and people, each beside a near miss."""

from __future__ import annotations

import pytest

from quantitytable import read, rows

TABLE = """
A third of the staff left. -> A third = [0.33, 0.34] ratio
The third of the staff left. -> third = 3
Two-thirds of the staff left. -> Two-thirds = [0.66, 0.67] ratio
Two third parties left. -> Two = 2
Half of the staff left. -> Half = 0.5 ratio
The first half was slow. -> nothing
Three quarters of the staff left. -> Three quarters = 0.75 ratio
Profit fell in the third quarter. -> nothing
Profit fell for two quarters. -> two quarters = 2 quarter
Profit fell in the second quarter. -> nothing
One in five voters stayed away. -> One in five = 0.2 ratio
One in the hall stayed away. -> nothing
Nine out of ten voters stayed away. -> Nine out of ten = 0.9 ratio
Nine ran out of the hall. -> Nine = 9
1 in 1,000 patients fell ill. -> 1 in 1,000 = 0.001 ratio
1,000 patients fell ill. -> 1,000 = 1000 people
A one in a million chance was taken. -> one in a million = 0.000001 ratio
A chance was taken in a million ways. -> a million = [500000, 1500000)
More than half of the voters stayed away. -> More than half = (0.5, ) ratio
The other half stayed away. -> nothing
Turnout was 61.5 percent. -> 61.5 percent = 61.5 percent
Turnout was told in 61.5.2. -> nothing
Turnout fell from 61 percent to 58 percent. -> 61 percent = 61 percent; 58 percent = 58 percent
Turnout fell from Grade 61 to Grade 58. -> nothing
Lorn won 52 percent of the vote. -> 52 percent = 52 percent
Lorn won Ward 52. -> nothing
Lorn won by 312 votes. -> 312 = 312
Lorn won by a head. -> nothing
Lorn won 3 of 5 races. -> 3 = 3; 5 = 5
Lorn won Race 3. -> nothing
The council voted 7-2 for the bridge. -> 7-2 = [2, 7]
The council voted on 7/2/2019. -> nothing
The court ruled 5-4 for Orvane. -> 5-4 = [4, 5]
The court sat on 5-4-2019. -> nothing
The bill passed 52 to 48. -> 52 to 48 = [48, 52]
The bill passed in 1952. -> nothing
Vell won 3-2. -> 3-2 = [2, 3]
Vell won on 3/2. -> nothing
Vell beat Orran 21-15. -> 21-15 = [15, 21]
Vell beat Orran in Room 21-15. -> nothing
Vell lost 4–1 at home. -> 4–1 = [1, 4]
Vell lost at home. -> nothing
The match ended in a 2-2 draw. -> 2-2 = 2
The match ended at 2:20. -> nothing
They were outnumbered 3 to 1. -> 3 to 1 = 3 times
They were numbered. -> nothing
The ratio is 3:1. -> 3:1 = 3 times
The train left at 3:10. -> nothing
Odds of 5-1 were given. -> 5-1 = 5 times
Flight 5-1 was given up. -> nothing
Lorn, 34, was unhurt. -> 34 = 34 year
Lorn, 34 Mill Lane, was unhurt. -> nothing
A 34-year-old man was held. -> 34-year-old = 34 year
A man was held in 1934. -> nothing
Lorn is 34 years old. -> 34 years old = 34 year
Lorn is old. -> nothing
Children aged 5 to 12 travel free. -> 5 to 12 = [5, 12] year
Children travel free on Route 5. -> nothing
A man in his 20s was held. -> 20s = [20, 29] year
The 1920s were dull. -> nothing
A six-month-old baby slept. -> six-month-old = 6 month
A month-old baby slept. -> nothing
The third man fled. -> third = 3
The Third Man was shown. -> nothing
The 21st victim was found. -> 21st = 21
The victim was found on the 21st of May. -> nothing
Lorn finished third. -> third = 3
Lorn lives on Third Street. -> nothing
The tenth witness spoke. -> tenth = 10
The 9th Circuit ruled. -> nothing
He was jailed for 12 years. -> 12 years = 12 year
He was jailed 12 years ago. -> nothing
He was jailed for two years and six months. -> two years and six months = 30 month
He was jailed two years and six months later. -> nothing
He has been ill for the past 12 months. -> 12 months = 12 month
He has been ill since half past 12. -> nothing
She is 5 feet 2 inches tall. -> 5 feet 2 inches = 62 in
She won the cup on foot. -> nothing
She ran 100 metres in 9.58 seconds. -> 100 metres = 100 m; 9.58 seconds = 9.58 s
She ran in the second heat. -> second = 2
She scored 30 points. -> 30 = 30
She scored on 30 May. -> nothing
He weighs 80 kg. -> 80 kg = 80 kg
He weighs less. -> nothing
He weighs 80kg. -> 80kg = 80 kg
He drives an 80K2. -> nothing
The dose is 5 mg twice daily. -> 5 mg = 5 mg
The dose is told in Section 5. -> nothing
The trial had 1,204 patients. -> 1,204 = 1204 people
The trial began in 1204. -> nothing
The trial had 1 204 patients. -> 1 204 = 1204 people
The trial had 1, 2 and 4. -> 1 = 1; 2 = 2; 4 = 4
The vaccine is 95% effective. -> 95% = 95 percent
The vaccine is Type 95. -> nothing
The risk was cut by 40-50%. -> 40-50% = [40, 50] percent
The risk was cut in Zone 40. -> nothing
The risk was cut by half. -> half = 0.5 ratio
The risk was cut by haste. -> nothing
The town has a population of 1.2 million. -> 1.2 million = [1150000, 1250000)
The town lies on the M1. -> nothing
The town has half a million people. -> half a million = [450000, 550000) people
The town has half a bridge. -> half = 0.5 ratio
Three million two hundred thousand people voted. -> Three million two hundred thousand = [3199500, 3200500) people
Three people voted twice. -> Three = 3 people
The crowd was 10,000 strong. -> 10,000 = 10000
The crowd was strong. -> nothing
1.2m people watched. -> 1.2m = [1150000, 1250000) people
The 1.2m wall stood. -> 1.2m = 1.2 m
About 2,000 people came in 2000. -> About 2,000 = ~[1500, 2500] people
People came about 2000. -> nothing
More than 2000 people came. -> More than 2000 = (2000, ) people
People came in 2000. -> nothing
2000 people came. -> 2000 = 2000 people
The year 2000 came. -> nothing
The 12-member panel met. -> 12 = 12 people
The panel met on 12 May. -> nothing
A three-bedroom house burned. -> three = 3
A bedroom burned. -> nothing
Only one seat is free. -> Only one = 1
The only one is free. -> nothing
There is one exception. -> one = 1
There is the one. -> nothing
The Tunnel is 12 miles long. -> 12 miles = 12 mi
He lives at 12 Mill Lane. -> nothing
The train has 12 cars. -> 12 = 12
The 12 o'clock train left. -> nothing
The bus holds 30 people. -> 30 = 30 people
The bus leaves at 5 p.m. -> nothing
The bus holds 370 people. -> 370 = 370 people
Flight 370 was late. -> nothing
The jet carried 12 people. -> 12 = 12 people
The A320 landed. -> nothing
The jet flew 900 km. -> 900 km = 900 km
The Boeing 737 landed. -> nothing
The ward has 12 beds. -> 12 = 12
COVID-19 spread. -> nothing
The army has 16 jets. -> 16 = 16
The F-16 crashed. -> nothing
The mast is 5 m high. -> 5 m = 5 m
5G masts burned. -> nothing
The clinic has 555 beds. -> 555 = 555
Call 555-2019 for help. -> nothing
The law has 5 articles. -> 5 = 5
Article 5 applies. -> nothing
The street has 10 houses. -> 10 = 10
No. 10 refused. -> nothing
The hotel has 101 rooms. -> 101 = 101
Room 101 was locked. -> nothing
The race has 11 boats. -> 11 = 11
Apollo 11 landed. -> nothing
The race has one car. -> one = 1
Formula One cars raced. -> nothing
The house has 10 windows. -> 10 = 10
Windows 10 is old. -> nothing
The book has 11 chapters. -> 11 = 11
Chapter 11 was filed. -> nothing
The storm killed 4 cows. -> 4 = 4
Category 4 storms are rare. -> nothing
The group has 20 members. -> 20 = 20 people
The G20 and the Group of 20 met. -> nothing
The siege killed 12 men. -> 12 = 12 people
Day 12 of the siege was calm. -> nothing
The ward has 3 trials. -> 3 = 3
Phase 3 trials began. -> nothing
The list has 3 points. -> 3 = 3
(3) Boil the eggs. -> nothing
They met zero times. -> zero = 0
They met zero zero times. -> nothing
He owns 84 cows. -> 84 = 84
He was born in nineteen eighty-four. -> nothing
He owns 24 cows. -> 24 = 24
He is at work 24/7. -> nothing
The share is 3/4. -> 3/4 = 0.75
The attacks of 9/11 were told. -> nothing
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_quantities_and_near_misses(sentence: str, expected: str) -> None:
    assert read(sentence) == expected
