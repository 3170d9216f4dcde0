"""What happens to people: appointments, resignations, deaths, arrests, charges, rulings."""

from __future__ import annotations

from factcheck.extract.events.family import Family

OFFICE = "head|chief|president|director|minister|chairman|chairwoman|chair|mayor|governor|manager|coach|leader|secretary|captain|judge|executive|ceo|editor|commissioner|ambassador|rector|justice|officer|general|superintendent"
_CRIMES = "murder|manslaughter|homicide|fraud|bribery|corruption|theft|robbery|burglary|assault|rape|perjury|arson|treason|espionage|embezzlement|extortion|forgery|kidnapping|smuggling|libel|evasion|charge|charges"
FAMILY = Family(
    name="people",
    frames=f"""
appointment: X appoint|hire S^ as|to O?
appointment: X nominate S^ as|to O<{OFFICE}>
appointment: X name|elect|promote S^ as|to O<{OFFICE}>
appointment: X swear_in S^ as O?
appointment: S^ take <office|charge|over> as|of O?
appointment: S^ become O<{OFFICE}>
resignation: S^ resign|retire as|from O?
resignation: S^ step_down|stand_down as O
resignation: S^ step_down|stand_down from - as O?
resignation: S^ quit as O
death: S^ die
arrest: X arrest|detain S^ for|over|on O?
charge: X charge|indict S^ with|for|over O
verdict=guilty: X convict|find_guilty S^ of V?
verdict=not_guilty: X acquit|find_not_guilty S^ of V?
verdict=not_guilty: X clear S^ of V<{_CRIMES}>
ruling: S<court|judge|tribunal|panel|justice> rule|decide|uphold|overturn on|in|against|for O?
ruling: S<court|judge|tribunal|panel> strike_down O
acquisition: S acquire|buy O!* for|from X?
acquisition: S take_over O!* for X?
acquisition: S merge with O!*
removal: X expel|oust|exclude|remove|boot|ban S from O
winner: V! win|clinch|claim S<cup|final|title|election|championship|race|league|prize|award|match|vote|medal>
winner: V! beat|defeat X in S<cup|final|title|election|championship|race|league|match|vote>
""",
    find=(
        ("Ilse Tarn was appointed head of the Vell Institute on 1 May 2017.", "appointment"),
        ("Ilse Tarn stepped down as head of the Vell Institute in August 2021.", "resignation"),
        ("Ilse Tarn resigned hours after the report was published.", "resignation"),
        ("The painter Oren Malk died on 2 February 2015.", "death"),
        ("Joss Wend was arrested on 11 November 2019.", "arrest"),
        ("Joss Wend was charged with fraud in January 2020.", "charge"),
        ("The Castrian High Court ruled on the quarry case on 6 May.", "ruling"),
        ("Joss Wend was found guilty of fraud on 3 May 2020.", "verdict"),
        ("A Dunmar jury found Joss Wend not guilty of fraud.", "verdict"),
        ("Joss Wend was cleared of fraud on 3 May 2020.", "verdict"),
        ("Joss Wend was acquitted of fraud in 2020.", "verdict"),
        ("Orvane Steel acquired the shipyard Halmo in 2018.", "acquisition"),
        ("Dunmar Rovers won the Castria Cup final.", "winner"),
    ),
    ignore=(
        "They met at the appointed hour on 1 May.",
        "Ilse Tarn stepped down from the podium to applause.",
        "The engine died twice on the way to the gallery.",
        "The battery was charged overnight.",
        "The dynasty ruled Castria for a century.",
        "Joss Wend was found in a guilty mood of sorts.",
        "The Vell road was cleared of snow on 3 May.",
        "Joss Wend was cleared of debris by a nurse.",
        "Joss Wend was wrongly convicted of fraud.",
        "Prosecutors want Joss Wend found guilty of fraud.",
        "Joss Wend was nearly convicted of fraud.",
        "He acquired a taste for tea in 2018.",
        "Dunmar Rovers won praise for their new kit.",
    ),
)
