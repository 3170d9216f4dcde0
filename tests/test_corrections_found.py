"""Notices as publishers write them, and what they say was wrong and is right."""

from __future__ import annotations

import pytest

from correctiontable import read, rows

AGENCIES_AND_DAILIES = """
Correction: An earlier version of this article misstated the year of the Vell fair. It was 1987, not 1978. => correction | date | 1978 | 1987
Correction: A previous version of this story misspelled the last name of the harbour master. She is Ada Lorn, not Ada Lorne. => correction | name | Ada Lorne | Ada Lorn
An earlier version of this story gave an incorrect age for Tomas Brill. He is 47. => correction | age | - | 47
CORRECTION (3 May): The Orvane mill employs 450 people, not 540. => correction | number | 540 | 450 people
Correction, May 3, 2021: An earlier version of this article misstated how many ferries were delayed. It was six, not nine. => correction | number | nine | six
Clarification: A prior version of this column did not make clear that the vote was advisory. => clarification | - | - | -
This story has been corrected to show that the hearing is on Tuesday, not Thursday. => correction | date | Thursday | Tuesday
This story has been updated to correct the spelling of Mayor Odile Hart's name. => correction | name | - | -
This article has been corrected to say the bridge cost $12 million, not $12 billion. => correction | number | $12 billion | $12 million
(Corrects paragraph 4 to say 30 ships, not 13) => correction | number | 13 | 30 ships
(Corrects figure in second paragraph to 3.1 million from 1.3 million) => correction | number | 1.3 million | 3.1 million
(This version of the story corrects the minister's title to deputy minister from minister in paragraph 2) => correction | title | minister | deputy minister
(This May 3 story has been corrected to fix the spelling of the town in the headline) => correction | name | - | -
(Corrects to say shares fell, not rose, in first bullet) => correction | - | rose | fell
(Adds dropped word in paragraph 7) => correction | - | - | -
CORRECTED-Orvane profit rises (corrects headline to say profit rose, not fell) => correction | headline | fell | rose
This version CORRECTS the spelling of the name to Lorn. => correction | name | - | Lorn
Story corrects the age of the skipper to 52. => correction | age | - | 52
(Refiles to correct the byline) => correction | name | - | -
VELL (AP) — In a story May 3 about the ferry fire, the agency reported erroneously that two people had died. One person died. => correction | number | two people | One person
In a story published May 3 about the mill, The Harbour Post erroneously reported that Orvane had closed its plant. The plant remains open. => correction | - | Orvane had closed its plant | The plant remains open
Because of an editing error, an article on Monday about tram fares misstated the price of a day ticket. It is 6 crowns, not 9 crowns. => correction | number | 9 crowns | 6 crowns
An article on Thursday about the Vell orchestra referred incorrectly to its conductor. She is Mina Roth; she is not Nina Roth. => correction | - | - | Mina Roth
A picture caption on Saturday with an article about lighthouses misidentified the island shown. It was Skarn, not Tull. => correction | name | Tull | Skarn
An obituary on Friday about the painter Ivo Lind misstated the year he moved to Vell. It was 1961, not 1971. => correction | date | 1971 | 1961
A headline on an earlier version of this article misstated the outcome of the vote. The motion failed; it did not pass. => correction | headline | - | The motion failed
This article was amended on 3 May 2021. An earlier version said the dam was built in 1932. It was built in 1923. => correction | date | 1932 | 1923
This article was amended on 3 May 2021 to clarify that the council has not yet voted. => clarification | - | - | the council has not yet voted
Corrections and clarifications // A feature about beekeeping (Honey money, 3 May, page 6) described Lena Moss as a professor at Vell University. She is a lecturer there. => correction | - | a professor at Vell University | a lecturer there
Due to an editing error, a story in Sunday's edition gave the wrong location for the market. It is held on Quay Street. => correction | place | - | held on Quay Street
The Harbour Post regrets the error. => correction | - | - | -
We misspelled the name of the winner. She is Petra Voss. => correction | name | - | Petra Voss
A previous version of this article incorrectly said the museum opened in 1911. The museum opened in 1913. The article has been corrected. => correction | date | 1911 | 1913
"""
BROADCASTERS_AND_WEB = """
Correction 3 May 2021: This article originally stated that the tunnel was 14km long and has been amended to reflect that it is 11km long. => correction | number | 14km | 11km
Update 3 May 2021: This article has been amended to clarify the role of the harbour board. => clarification | title | - | -
Correction May 3, 2021 // A previous version of this story incorrectly said that Dr. Karl Enn works at Vell College. He works at Tull College. => correction | - | Dr. Karl Enn works at Vell College | He works at Tull College
In this story, we incorrectly say that the ferry sank in 2008. It sank in 2006. => correction | date | 2008 | 2006
The audio version of this story incorrectly gives the population of Vell as 30,000. It is 13,000. => correction | number | 30,000 | 13,000
*An earlier version said the fund held 4 million crowns. It holds 40 million crowns.* => correction | number | 4 million crowns | 40 million crowns
UPDATE: An earlier version of this post said the app costs $5. It costs $3. => correction | number | $5 | $3
Edit: I originally wrote that the trail is 9 miles long. It is 7 miles long. => correction | number | 9 miles | 7 miles
[Editor's note: This post originally listed the wrong date for the concert. It is on 9 June.] => correction | date | - | on 9 June
Editor’s note: An earlier version of this newsletter misattributed a remark to Ines Falk. It was made by Otto Falk. => correction | attribution | Ines Falk | made by Otto Falk
Note to readers: A chart in this story has been corrected. The axis shows tonnes, not kilograms. => correction | - | kilograms | tonnes
For the record, 3 May, 10:15 a.m.: An earlier version of this review said the play runs three hours. It runs two hours. => correction | number | three hours | two hours
FOR THE RECORD: A story in the May 3 Business section misidentified the head of Orvane Steel as Ada Lorne. Her name is Ada Lorn. => correction | name | Ada Lorne | Ada Lorn
Correction appended: the first sentence of this story misstated the score. => correction | number | - | -
CORRECTION: Vell United won 3-1, not 2-1. => correction | number | 2-1 | 3-1
Correction: It's Brightwater Lane, not Brightwood Lane. => correction | - | Brightwood Lane | Brightwater Lane
This post has been updated to reflect that the recall covers the 2019 model only. => update | - | - | the recall covers the 2019 model only
This story has been updated to fix a typo. => correction | spelling | - | -
This page has been updated with the correct phone number. => correction | number | - | -
The headline of this story has been changed to reflect that the talks are continuing. => update | headline | - | the talks are continuing
The caption on this photo has been corrected. => correction | image | - | -
An earlier headline on this piece mischaracterised the ruling. => correction | headline | - | -
The original version of this post misquoted the coach. He said "we lost", not "we quit". => correction | quote | we quit | we lost
We originally reported in this post that the phone has two cameras. It has three cameras. => correction | number | two cameras | three cameras
Corrections and clarifications: A graphic accompanying this story transposed the figures for Vell and Tull. => correction | number | - | -
Correction: The recipe should have called for 20 grams of salt, not 200 grams. => correction | number | 200 grams | 20 grams
Correction: Vell should have been listed rather than Tull. => correction | - | Tull | Vell
Correction: Jonas Pell was identified as a senator. He is a former senator. => correction | - | a senator | a former senator
This story has been corrected to show that the skipper died in hospital. Police said he was hurt at sea. => correction | - | - | the skipper died in hospital
An earlier version of "Salt Roads" stated that the guild held a second vote. In fact, it held a third. => correction | - | the guild held a second vote | it held a third
Setting the record straight: The Gazette misidentified the pie judge in Thursday's paper. The judge is Ann Moss. => correction | name | - | Ann Moss
In this episode we said the canal is 90 miles long. It's actually 60 miles long. => correction | number | 90 miles | 60 miles
I misspoke in this episode: the inn opened in 1998, not 1989. => correction | date | 1989 | 1998
A photo in Tuesday's edition was wrongly credited. It was taken by Una Skei. => correction | attribution | - | taken by Una Skei
Previous versions of this story incorrectly identified the river that flooded. It was the Tamsin. => correction | name | - | the Tamsin
"""
LOCAL_AND_TRADE = """
Sarah Quill's name was misspelled in a story on Page A3 of Tuesday's paper. => correction | name | - | -
The date of the parish supper was incorrect in Wednesday's edition. It is Saturday, June 5. => correction | date | - | Saturday, June 5
The number of homes was incorrectly reported as 42; it is 24. => correction | number | 42 | 24
Robert Hale was incorrectly identified as Robert Hall in a caption on Page B1. => correction | name | Robert Hall | -
The price of a season pass was misstated in an earlier version of this story. The pass costs 90 crowns. => correction | number | - | 90 crowns
Because of incorrect information provided by the sheriff's office, a story on Monday misidentified the driver. The driver was Lou Marr. => correction | name | - | Lou Marr
Due to a reporting error, the brewery's opening date was wrong in Friday's newsletter. It opens on 12 July. => correction | date | - | 12 July
A story in last week's edition should have said the grant was for three years. => correction | - | - | the grant was for three years
We wrongly reported that Orvane had sold its ferry arm. It has leased it. => correction | - | Orvane had sold its ferry arm | It has leased it
We are happy to clarify that Ms Voss was never charged. => clarification | - | - | Ms Voss was never charged
We would like to make clear that our article of 3 May did not mean that Mr Enn had been dismissed. => clarification | - | - | our article of 3 May did not mean that Mr Enn had been dismissed
We have been asked to point out that Ms Voss was not convicted. => clarification | - | - | -
We accept that our story was wrong and apologise to Ms Voss. => correction | - | - | -
A Wednesday commentary on the election of a bishop erroneously used the term "late". => correction | - | - | -
The Harbour Walks column in Thursday's magazine included an outdated map. => correction | - | - | -
We apologise for the error. => correction | - | - | -
Our report on the harbour fees gave the wrong currency. The fees are in euros, not dollars. => correction | - | dollars | euros
In our report on bus fares we said the operator was Vell Transit. In fact, it is Tull Transit. => correction | - | the operator was Vell Transit | Tull Transit
Correction: the company raised $4 million in its seed round, not $40 million as previously reported. => correction | number | $40 million | $4 million
Correction: The launch date was changed from 4 June to 6 June in the table. => correction | date | 4 June | 6 June
This article previously stated that the plant makes 200 cars a day. It makes 120 cars a day. => correction | number | 200 cars | 120 cars
An earlier version of this article incorrectly attributed the quote to Pia Holm. => correction | attribution | Pia Holm | -
An earlier version of this article misidentified Bo Karst as the owner of the inn. He is the manager. => correction | title | the owner of the inn | the manager
An earlier version of this list omitted the town of Skarn. => correction | - | - | -
This interview has been amended to remove a reference to the plaintiff. => correction | - | - | -
A previous version of this map placed Vell on the wrong side of the river. => correction | - | - | -
The story has been corrected. => correction | - | - | -
Correction to the calendar: The choir sings at 7 p.m., not 8 p.m. => correction | date | 8 p.m. | 7 p.m.
Corrections // The name of the lake is Tamsin, not Tansin, as we had it in a travel article. => correction | name | Tansin | Tamsin
Setting it straight: an earlier version of this brief misstated the fee. The correct fee is 15 crowns. => correction | number | - | 15 crowns
This column incorrectly described the referee's role. He was the fourth official, not the linesman. => correction | title | the linesman | the fourth official
A video with an earlier version of this story showed the wrong ship. => correction | - | - | -
Correction: An earlier version of this article included an incorrect quotation from the judge. => correction | quote | - | -
An earlier version of this article referred to Mr. Sand as a doctor. Mr. Sand is a dentist. => correction | - | a doctor | a dentist
"""
JOURNALS = """
This article has been retracted. => retraction | - | - | -
Retraction: The authors withdraw this article because the samples were mislabelled. => retraction | - | - | -
The editors have retracted this article because of overlap with earlier work. => retraction | - | - | -
Expression of concern: Readers are alerted that the data of this paper are under review. => editor's note | - | - | -
Erratum: In the original publication of this article, the affiliation of the second author was incorrect. The correct affiliation is Tull Institute of Limnology. => correction | affiliation | - | Tull Institute of Limnology
Corrigendum: The unit in Table 2 should read milligrams instead of micrograms. => correction | number | micrograms | milligrams
In the version of this article initially published, the dose was given as 50 mg. The dose was 5 mg. => correction | number | 50 mg | 5 mg
In the published article, there was an error in Figure 3. => correction | - | - | -
The original version of this Article contained an error in the spelling of the author Ilse Brandt. => correction | name | - | -
The above article has been retracted by the authors. => retraction | - | - | -
RETRACTED: Effects of moss on limestone => retraction | - | - | -
The authors apologise for this error and state that it does not change their conclusions. => correction | - | - | -
In the original article, there was a mistake in Table 1 as published. The value "0.12" should be "0.21". => correction | number | - | 0.21
The authors regret the error. => correction | - | - | -
Author Correction: The original version of this paper omitted a funding statement. => correction | - | - | -
After publication of this article, the authors noticed that Fig. 1 was incorrect. => correction | - | - | -
We retract this article at the request of the authors. => retraction | - | - | -
This corrects the article published on 3 May 2021. => correction | - | - | -
Editor's note: This essay does not meet our editorial standards and has been removed. => editor's note | - | - | -
"""
TABLES = rows(AGENCIES_AND_DAILIES + BROADCASTERS_AND_WEB + LOCAL_AND_TRADE + JOURNALS)


@pytest.mark.parametrize(("notice", "expected"), TABLES)
def test_notices(notice: str, expected: str) -> None:
    """Each notice with its kind, what it is about, and both values as far as it says them."""
    assert read(notice) == expected


@pytest.mark.parametrize(("notice", "expected"), TABLES)
def test_notices_in_a_story(notice: str, expected: str) -> None:
    """Paragraphs before and after change nothing."""
    before = "The ferry left Vell at noon.\n\nNobody was hurt, the harbour master said.\n\n"
    after = "\n\nThe next ferry leaves at six."

    assert read(before + notice + after) == expected
