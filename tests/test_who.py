"""Who does it and who says so, in made-up passages from six fields."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck.extract.events.find import OPEN
from timetable import rows

# predicate: who < who says it, for each claim
MERGER = """
Orvane Steel agreed on Friday to sell its pier, according to people close to the talks. -> agreement: Orvane Steel < people close to the talks
Shares in Norrail rose after the firm that owns the Vell line said it would sell it in June. -> nothing
Ada Lorn, who joined Halmo from Acme Bank in 2019, resigned on Tuesday, the firm said. -> resignation: Ada Lorn < the firm
The head of Orvane Steel's legal team, Ben Reed, said Norrail will close its Dunmar office in July. -> closure: Dunmar office < Ben Reed
Two weeks after Halmo was acquired by Orvane Steel, Ada Lorn said the deal was "a farce". -> acquisition: Orvane Steel
Norrail, Borel and Castor Ltd signed a deal on Friday. -> agreement: Norrail + Borel + Castor Ltd
Castrian Airlines and Vell-based Skylark signed a deal on Friday. -> agreement: Castrian Airlines + Skylark
Skylark, whose Dunmar office signed a deal with Castria on Friday, is strong. -> agreement: Dunmar office + Castria
Ada Lorn expects Ben Reed to resign on Friday. -> resignation: Ben Reed < Ada Lorn
"""
ELECTION = """
Karin Voss and Ben Reed resigned on Monday, a Green League spokesman told the Vell Post. -> resignation: Karin Voss + Ben Reed < Green League spokesman
North Castrian leader Kim Vo resigned on Friday. -> resignation: Kim Vo
Brenholm leader Kim Vo resigned on Friday. -> leader: Brenholm; resignation: Kim Vo
The Democrat-led Vell Council met on Friday. -> nothing
The man who defeated Mayor Ilse Tarn resigned on Tuesday. -> nothing
The mayor's brother and Ilse Tarn resigned on Tuesday. -> nothing
Oda Prell said she resigned on Tuesday. -> resignation: Oda Prell < Oda Prell
One of the founders of the Green League resigned on Tuesday. -> nothing
"""
FLOOD = """
The Vell bridge was closed on Monday, a Dunmar sheriff's office said. -> closure: Vell bridge < a Dunmar sheriff's office
The Vell bridge was closed on Monday, according to Dunmar County police. -> closure: Vell bridge < Dunmar County police
The Vell bridge was closed on Monday, according to a release from the Orme Rescue Agency. -> closure: Vell bridge < Orme Rescue Agency
Vell Fire Chief Ada Lorn resigned on Monday. -> resignation: Ada Lorn
Vell Police Chief Ada Lorn resigned on Monday. -> leader: Vell Police; resignation: Ada Lorn
Wreckage of a boat that sank in Lake Orme in 1905 has opened. -> nothing
Roads and an airport have reopened. -> nothing
The river that runs through Vell reopened on Monday. -> nothing
"""
COURT = """
Ben Reed was convicted on Friday, prosecutors said. -> verdict: Ben Reed < prosecutors
A day after Carl Orm was convicted, Ben Reed wrote that the trial was "a farce". -> verdict: Carl Orm
The officer who arrested Ada Lorn resigned on Monday. -> arrest: Ada Lorn
Carl Orm met Bo Malk in 2019. He was arrested in 2021. -> meeting: Carl Orm
Bo Malk, who sang, resigned in 2019. He was arrested in 2021. -> resignation: Bo Malk; arrest: Bo Malk
Ada Lorn, an envoy, left. Putnam said he was arrested on Friday. -> type: Ada Lorn; arrest: Putnam < Putnam
Police searched three houses and Ilse Tarn resigned on Monday. -> resignation: Ilse Tarn
"""
SPORT = """
Dunmar Rovers midfielder Luis de la Orme retired on Friday. -> resignation: Luis de la Orme
Swimmer Ada Lorn retired on Friday, the club's doctor Ian Long said. -> resignation: Ada Lorn < Ian Long
Ada Lorn picked Ben Reed to resign on Friday. -> nothing
Singer Ayman al-Zarin died on Friday, according to NJ.com. -> death: Ayman al-Zarin < NJ.com
"""
SCIENCE = """
Skylark launched the Merel II probe on 9 May 2018, the West Orme Today reports. -> launch: Merel II probe < West Orme Today
When Ada Lorn died on 3 May 2018, the probe was lost, according to the Vell Post. -> death: Ada Lorn
Ilse Tarn, a chemist, died on Friday, the institute's website said. -> type: Ilse Tarn; death: Ilse Tarn < the institute's website
Dr. Ian Long, director of the Early Learning Institute, spoke. -> leader: Early Learning Institute
Skylark chemists Oleg Arn, Sergey Korv, and Denis Matve retired on Friday. -> resignation: Oleg Arn + Sergey Korv + Denis Matve
The Vell Post reported it opened on Friday. -> nothing
"""

SPOKEN = """
The Orme mill closed on Monday, state media said. -> closure: Orme mill < state media
The Orme mill closed on Monday, according to plan. -> nothing
Witnesses said the Orme mill closed on Monday. -> closure: Orme mill < witnesses
Citing two people close to the mayor, the Vell Post said that Norrail closed the Orme mill on Monday. -> closure: Orme mill < two people close to the mayor
Citing safety, the Vell Post said that Norrail closed the Orme mill on Monday. -> closure: Orme mill < Vell Post
The Orme mill closed on Monday, the Vell Post has learned. -> closure: Orme mill < Vell Post
The Orme Harbour Agency closed the Orme mill on Monday, the agency announced. -> closure: Orme mill < Orme Harbour Agency
Police said the Orme mill closed on Monday. They said the Vell mill closed on Tuesday. -> closure: Orme mill < police; closure: Vell mill < police
Police said the Orme mill, a landmark, closed on Monday. -> closure: Orme mill < police
A report which found that the Orme mill closed in May was sold. -> closure: Orme mill < a report
"""


@pytest.mark.parametrize(
    ("passage", "expected"), rows(SPOKEN + MERGER + ELECTION + FLOOD + COURT + SPORT + SCIENCE)
)
def test_who_does_it_and_who_says_so(passage: str, expected: str) -> None:
    claims = fc.extract(fc.Article.model_validate({"text": passage, "published": "2024-05-07"}))

    found = [
        f"{one.predicate}: {' + '.join(one.subject)}" + (f" < {one.speaker}" if one.speaker else "")
        for one in claims
        if one.predicate not in OPEN
    ]
    assert ("; ".join(found) or "nothing") == expected
