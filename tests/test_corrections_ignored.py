"""What looks like a notice and is none."""

from __future__ import annotations

import pytest

from correctiontable import read

PRISONS_MARKETS_LENSES = """
Corrections officers found the weapon during a search.
The state Department of Corrections said two inmates had fled.
Corrections Director Ada Lorn resigned on Friday.
He was held at the Tull Correctional Facility for three years.
Community corrections programs were cut by a third.
Stocks slid into correction territory, down 10 percent from their peak.
Analysts expect a correction after the long rally.
Market correction: what small investors should do now
Correction: a decline of at least 10 percent in stocks from a recent peak.
A housing correction is overdue, the bank's economist wrote.
House prices corrected by 4 percent last year.
The Vell index corrected sharply, falling 300 points.
Corrected for inflation, wages fell by 2 percent.
Her corrected vision is 20/20.
Laser correction of short sight costs 2,000 crowns a lens.
The surgeon corrected the curve in her spine.
The pilot made a course correction over the Tamsin.
Course Correction: How the Tull coach turned the season around
A mid-course correction put the probe back on track.
The governor ordered a course correction at the agency.
Error correction lets the disc play despite scratches.
The grammar-correction software marks clumsy sentences.
Spelling correction is switched on by default.
The teacher handed back the corrected essays.
Colour correction took the film's editors two weeks.
I stand corrected, he told the panel.
She stands corrected by history.
The coach corrected the girl's grip on the racket.
Political correctness was the theme of the debate.
Corrections: $40 million for prisons and probation.
The house of correction on Quay Street is now a museum.
"""
NOTES_AND_NEWS = """
Editor's note: A version of this story first appeared in the Tull Weekly newsletter.
Editor's note: This story is part of a series on the harbour.
Editor's note: The names of the children have been changed.
Editor's note: This file will be updated frequently.
EDITOR'S NOTE: Today is the last issue of this newsletter.
Editor's note: The author is a former member of the board.
Editor's note: This interview has been edited for length and clarity.
This interview has been edited and condensed.
A version of this article appeared in print on Page A3.
An earlier version of this story appeared in the Vell Gazette.
A previous version of this article was published in March.
This article was originally published in the Tull Weekly.
This story originally ran in 2019.
This story was first published on 3 May 2021.
This story has been updated.
This story has been updated with additional details.
This story has been updated with comment from Orvane Steel.
This article has been updated to include a statement from the mayor.
This story has been updated to add new information.
This story was updated at 5 p.m. to reflect the latest results.
Updated May 3, 2021, 10:15 a.m.
Update: The ferry has left port.
UPDATE: Two more people have been rescued, the coastguard says.
This is a developing story and will be updated.
This live blog will be updated throughout the day.
This post will be updated as we learn more.
Note: Prices are in crowns.
Clarification of the rules is expected in June.
The minister asked for clarification.
The mayor clarified that the bridge would stay open.
The note to readers of the will was brief.
For the record, I never liked the plan.
For the record, the choir has sung here since 1911.
"""
OTHERS_ERRORS = """
The ministry incorrectly reported 40 deaths, the auditor found.
The clerk misspelled the family's name on the deed.
Police misidentified the driver at first.
The suspect was misidentified by a witness.
He misstated his income on the form, prosecutors said.
The company overstated its profit by 4 million crowns.
The company restated its results after an accounting error.
The agency corrected its figures on Tuesday.
The bank regrets the error and will refund its customers.
A spokesman said the airline regretted the error.
“We regret the error,” a spokesman for the airline said.
"We apologise for the error," the operator said in a statement.
"Correction: it was nine," she said, and the room laughed.
He wrote, “Correction: I never said that,” and left the chat.
The senator retracted his remarks after an outcry.
The witness retracted her statement in court.
The study was retracted by its journal in 2010.
The wheel retracted into the wing after take-off.
The journal has retracted the paper on sleep.
The newspaper later issued a correction.
The Tull Weekly ran a correction on Tuesday.
He demanded a correction from the broadcaster.
The court amended its ruling on Friday.
The bill was amended to include an exemption for farms.
This bill was amended by the senate.
The council revised its estimate to 4 million from 3 million crowns.
An earlier version of the bill said schools could opt out.
A previous version of the phone had a smaller screen.
An earlier version of the plan was rejected by the board.
The previous version of the app did not work offline.
An earlier version of its report, the ministry said, was wrong.
The original version of the song runs nine minutes.
In an earlier draft of the novel, the captain survives.
The report should have been published in May, critics say.
The story should have been simple.
They should have said no.
The headline should make you laugh.
The map is wrong about the coast, as sailors have long known.
A typo on the ballot delayed the count.
The ballots had an incorrect date, so the county printed new ones.
The error was corrected before the vote.
The wrong man was jailed for nine years.
He mistakenly took the wrong train.
She mistook the guard for her brother.
The bridge was wrongly believed to be safe.
The dead were wrongly listed as missing by the army.
He is a hero, not a villain.
The concert is on Friday, not Saturday, to avoid the final.
Due to an error by the pilot, the plane overshot the runway.
The film's many editing errors amused the critics.
Standards at this paper mill have slipped.
The editors of the journal met in Vell to discuss its standards.
I was wrong about the trains.
In this story, nobody is innocent.
This article explains how to correct a posture problem.
This guide shows how to correct common mistakes in a will.
This page explains how to report an error.
If you see an error in this story, write to the editors.
To report a correction, call the newsroom.
Readers may request a correction at any time.
Our policy on corrections is on our website.
Please send corrections to the editor.
The story of the flood has been told wrongly for a century.
We wrongly believed that the ice would hold.
We mistakenly took the coast road.
I mistakenly called the wrong number.
We mistakenly called the police twice.
We misread the map and lost an hour.
Monday's report overstated the number of jobs.
The transcript of the hearing misidentified the witness.
Update: The bill was amended to exempt farms.
UPDATE: The wrong man was held, police now say.
"""
LINES = [
    line
    for table in (PRISONS_MARKETS_LENSES, NOTES_AND_NEWS, OTHERS_ERRORS)
    for line in table.strip().splitlines()
]


@pytest.mark.parametrize("line", LINES)
def test_no_notice(line: str) -> None:
    """Alone and in a story."""
    assert not read(line)
    assert not read(f"The ferry left Vell at noon. {line} It rained.\n\n{line}\n")
