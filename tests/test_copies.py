"""Copies beside what only looks like one."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck import Copy, find_copies

WIRE = """VELL - A ferry with 214 people on board ran aground off the old pier of Vell on Monday
evening, and all of them were brought ashore before midnight, the harbour board said.

The Orvane Star had left the island of Sund at dusk and was steering for its usual berth when the
engine failed, according to the board. A tug could not hold the ship against the tide, and it came
to rest on a sandbank about 300 metres from the harbour wall.

Fishing boats took off the passengers in groups of ten, beginning with children and their parents.
Four people were treated for cold at the hospital of Vell and went home the same night.

The ferry line has run the route since 1988. Two of its three ships were overhauled last winter,
but work on the third had been put off until autumn because the dry dock was taken.

Divers will look at the hull on Tuesday. Until the ship has been towed away, the channel is closed
to anything larger than a yacht, and freight for the island goes by way of Kell."""
PARAGRAPHS = WIRE.split("\n\n")
ABRIDGED = "\n\n".join([*PARAGRAPHS[:2], PARAGRAPHS[3]])
REWORDED = "\n\n".join(
    [
        "Everybody got off safely when a ferry hit a sandbank near Vell, officials in the town say.",
        *PARAGRAPHS[1:],
    ]
)
OWN = """Ada Lorn was pouring coffee in her kitchen above Quay Street on Monday when she saw the lights
of the Orvane Star tilt. She has watched the boat come in for thirty years, and never sideways.

Down on the slip her nephew was already untying the Marigold. He made six trips, and on the last
he carried a dog, a cello and a man who would not let go of either.

The town hall opened its doors, the baker lit the ovens again, and by eleven there was soup for
everyone who wanted it. Nobody in Vell will say that the line was careless; few will say it was not.

The mayor, Jon Pell, wants the council to ask why a ship that was due for repairs was carrying a
full load on a spring tide. He will put the question on Thursday."""
WITH_WIRE = f"{OWN}\n\n{PARAGRAPHS[1]}\n\n{PARAGRAPHS[4]}"
ELSEWHERE = """The council of Kell has voted by nine to four to sell the covered market to a company from Brill,
which promises new stalls, a cinema and a hundred jobs. Opponents say that rents will double.

Mira Tolland, who has sold cheese there since she was a girl, called the vote a disgrace and said
that she would sooner trade from a barrow. The buyer, Pinnacle Halls, would not say what it paid.

The contract is to be signed in June. Work on the roof could begin a year later, when a survey of
the old beams has been finished and the swifts that nest there have left for the south."""
FOOTER = """Sign up for our morning letter and have the best of our reporting before breakfast, seven days a
week. Follow us, tell your friends about us, and write to the newsroom with tips, corrections and
praise. All rights to this page are reserved, and no part of it may be printed elsewhere."""
QUOTE = """“We knew that the engine was old, we knew that the winter had been hard on it, and we sailed all
the same because three hundred people wanted to get home for the holiday. That was a mistake, it
was my mistake, and I shall not hide behind anybody else when the inquiry begins,”"""
ONE_QUOTED = f"""The head of the ferry line took the blame on Tuesday for the accident at Vell. {QUOTE} Carl
Oster told reporters at the company's seat in Sund, where flags hung at half mast. Shares in the firm
fell by a tenth after he spoke. An inquiry led by a retired judge is to report by the summer."""
OTHER_QUOTED = f"""Carl Oster looked tired. Standing in front of a chart of the channel, he read from a sheet of
paper. {QUOTE} he said, and left without answering questions. Families of those on board, some of whom
had waited since dawn, were not content. Several of them have hired a lawyer from Kell, Ina Brock."""


def between(a: str, b: str) -> list[Copy]:
    """What is found between two texts, whichever comes first."""
    found = find_copies({"a": a, "b": b})
    turned = find_copies({"a": b, "b": a})
    assert [(one.containment, one.shared) for one in found] == [
        (one.containment, one.shared) for one in turned
    ]
    return found


@pytest.mark.parametrize(
    "copy",
    [
        WIRE,
        WIRE.upper(),
        " ".join(WIRE.split()),
        WIRE.replace("harbour", "har-\nbour").replace(" - ", " — "),
        WIRE.replace(".", " ...").replace(",", ";"),
        WIRE.replace("fi", "ﬁ").replace("passengers", "pas\u00adsengers"),
    ],
    ids=["exact", "capitals", "one line", "hyphens", "marks", "ligatures"],
)
def test_the_same_words_are_a_copy_however_they_are_set(copy: str) -> None:
    [found] = between(WIRE, copy)

    assert found.containment == 1
    assert not found.partial


def test_an_abridged_copy_is_contained_in_the_whole() -> None:
    [found] = between(WIRE, ABRIDGED)

    assert found.containment > 0.9
    assert found.shared == 110


def test_a_copy_with_its_own_lead_is_a_copy() -> None:
    [found] = between(WIRE, REWORDED)

    assert 0.8 < found.containment < 1
    assert not found.partial


def test_paragraphs_of_wire_copy_inside_own_reporting_are_a_partial_copy() -> None:
    [found] = between(WIRE, WITH_WIRE)

    assert found.partial
    assert fc.shared_passages(WIRE, WITH_WIRE)[0].words > 40


def test_the_same_paragraphs_under_another_story_altogether_are_no_copy() -> None:
    pasted = f"{ELSEWHERE}\n\n{PARAGRAPHS[3]}\n\n{PARAGRAPHS[4]}"

    assert sum(found.words for found in fc.shared_passages(WIRE, pasted)) == 70
    assert between(WIRE, pasted) == []


def test_two_reports_of_one_event_are_no_copies() -> None:
    assert between(WIRE, OWN) == []


def test_a_shared_quotation_makes_no_copy() -> None:
    assert fc.shared_passages(ONE_QUOTED, OTHER_QUOTED)[0].words > 50
    assert between(ONE_QUOTED, OTHER_QUOTED) == []


def test_a_copy_of_a_report_with_a_quotation_is_found() -> None:
    [found] = between(ONE_QUOTED, ONE_QUOTED.replace("took the blame", "accepted the blame"))

    assert found.containment > 0.8


def test_the_footer_of_an_outlet_makes_no_copy() -> None:
    a, b = f"{OWN[:600]}\n\n{FOOTER}", f"{ELSEWHERE}\n\n{FOOTER}"

    assert fc.shared_passages(a, b)[0].words > 40
    assert between(a, b) == []


def test_a_passage_of_many_texts_carries_no_weight() -> None:
    """Thirty briefs, each as long as the footer that all have."""
    briefs = {
        f"brief-{number:02}": f"{' '.join(f'{word}{number}' for word in OWN.lower().split()[:50])} {FOOTER}"
        for number in range(30)
    }

    assert find_copies(briefs) == []
    assert len(find_copies(briefs | {"same": briefs["brief-07"].upper()})) == 1


def test_updates_of_a_live_story_are_copies_of_each_other() -> None:
    """The first telling, one with a new toll, one with two more paragraphs."""
    later = WIRE.replace("Four people were", "Seven people were")
    latest = f"{later}\n\nThe line has cancelled its sailings for the week.\n\n{PARAGRAPHS[0]}"

    found = find_copies({"1": WIRE, "2": later, "3": latest, "4": ELSEWHERE})

    assert [(one.a, one.b, one.partial) for one in found] == [
        ("1", "2", False),
        ("1", "3", False),
        ("2", "3", False),
    ]


@pytest.mark.parametrize(
    "text",
    ["", " \n", "Storm.", "The ferry sank on Monday.", "ha " * 500, "tick tock " * 300, "…!?" * 99],
)
def test_too_little_is_no_copy(text: str) -> None:
    assert find_copies({"a": text, "b": text, "c": f"{text} {WIRE}"}) == []


def test_of_two_dated_texts_the_earlier_is_first() -> None:
    days = {"post": fc.parse_edtf("2031-05-06"), "crane": fc.parse_edtf("2031-05-04"), "bell": None}

    found = find_copies(dict.fromkeys(["post", "crane", "bell"], WIRE), published=days)

    assert {(one.a, one.b): one.first for one in found} == {
        ("bell", "crane"): None,
        ("bell", "post"): None,
        ("crane", "post"): "crane",
    }


def test_texts_of_one_day_have_no_first() -> None:
    days = dict.fromkeys(["a", "b"], fc.parse_edtf("2031-05-06"))

    assert [one.first for one in find_copies({"a": WIRE, "b": WIRE}, published=days)] == [None]


def test_all_pairs_of_a_small_class_are_told_and_a_large_one_is_a_star() -> None:
    def copies(count: int) -> list[Copy]:
        return find_copies({f"{number:03}": WIRE for number in range(count)})

    assert len(copies(50)) == 50 * 49 // 2
    assert {one.a for one in copies(60)} == {"000"}
    assert len(copies(60)) == 59


def test_of_many_near_copies_each_is_paired_with_a_longer_one() -> None:
    texts = {f"{number:03}": f"{WIRE} Filed at {number} minutes." for number in range(100)}
    texts["long"] = f"{WIRE} This was the last of the bulletins of the evening from the quay."

    found = find_copies(texts)

    assert len(found) == 100
    assert {one.a for one in found} | {one.b for one in found} == set(texts)


def test_a_passage_is_where_both_texts_say_it() -> None:
    a, b = "He said: “The PIER will open in May,” twice.", "Yes, the pier will\nopen in may."

    [found] = fc.shared_passages(a, b)

    assert a[slice(*found.a)] == "The PIER will open in May"
    assert b[slice(*found.b)] == "the pier will\nopen in may"
    assert found.words == 6
