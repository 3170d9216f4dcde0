"""Reports of one made-up result: as files to be read, and as promises to be kept."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from markdown_it import MarkdownIt

from factcheck import __version__
from factcheck.check import check
from factcheck.claims import CLAIM, Claim
from factcheck.coverage import Coverage
from factcheck.dates import parse_edtf
from factcheck.errors import Problem
from factcheck.findings import Finding, Result, Side
from factcheck.report import FOR_TERMINALS, FORMATS
from factcheck.report.full import describe
from factcheck.sources import Source
from test_escape import HOSTILE

T = TypeVar("T")
ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
UPDATE = "UPDATE_GOLDEN"
"""Set this variable to write the golden files anew; read the difference like prose."""


def source(name: str, **fields: Any) -> Source:
    return Source.model_validate({"id": name, **fields})


POST = source(
    "harbour-post",
    publisher="Harbour Post",
    title="Port [may] quit | the pact",
    url="https://harbour-post.example/a?b=1&c=(2)",
    published="2031-05-06",
    origin="own",
)
CRANE = source(
    "daily-crane", publisher="Daily Crane", published="2031-05", origin={"agency": "VNA"}
)
ECHO = source(
    "night-echo", publisher="Night Echo", published="2031-05", origin={"copy_of": "daily-crane"}
)
LEAFLET = source("leaflet", title="The ferry, at last")


def claim(of: Source, kind: str, predicate: str, **fields: Any) -> Claim:
    known = {"kind": kind, "source": of, "subject": "vell-port", "predicate": predicate}
    return CLAIM.validate_python(known | fields)


def passage(start: int, end: int, exact: str | None = None) -> list[dict[str, Any]]:
    return [{"span": [start, end]} | ({"exact": exact} if exact else {"sha256": "ab" * 32})]


PORT = {"speaker": "ana-duarte", "via": ["VNA"]}
LEAVING = claim(
    POST,
    "stance",
    "participation",
    object="sound-pact",
    value="leaving",
    modality="threatened",
    attribution=PORT,
    evidence=passage(10, 60, "we could walk out, @everyone"),
    gist="The port could walk out of the pact.",
)
STAYING = claim(
    CRANE,
    "stance",
    "participation",
    object="sound-pact",
    value="leaving",
    polarity="denied",
    attribution={"speaker": "ana-duarte", "speaks_for": "Brenholm", "said": "2031-05-07"},
    evidence=passage(100, 160),
    gist="The port has not refused.",
)
OPENED = claim(
    CRANE, "event", "opening", when="2031-03", evidence=passage(5, 25), gist="It opened in March."
)
REOPENED = claim(POST, "event", "opening", when="2031-04-01", evidence=passage(7, 27), draft=True)
COPIED = claim(ECHO, "event", "opening", when="2031-03", evidence=passage(5, 25))
TOLD = claim(
    LEAFLET,
    "event",
    "opening",
    when={"from": "published", "years": -1, "grain": "year"},
    gist="It opened last year.",
)
TOLL = claim(
    POST, "quantity", "deaths", value=">=12 people", when="2031-05-05/..", certainty="possible"
)
OWNER = claim(CRANE, "attribute", "owner", value="brenholm")
PLANNED = claim(
    POST, "event", "completion", when="../2035", modality="planned", gist="Done by 2035."
)
CLAIMS = (LEAVING, STAYING, OPENED, REOPENED, COPIED, TOLD, TOLL, OWNER, PLANNED)

OPENING = "Port of Vell opened"
PACT = "Port of Vell taking part in the Sound Pact"
DATES = Finding(
    "FC101",
    OPENING,
    "conflict",
    (Side("2031-03", (OPENED, COPIED)), Side("2031-04-01", (REOPENED,))),
    "Daily Crane dates the opening to 2031-03; Harbour Post to 2031-04-01.",
    ("Both speak of one opening.", "No day is in both."),
    origins=2,
)
FINDINGS = (
    Finding(
        "FC002",
        "claim 3: value: a number is expected",
        "problem",
        (),
        "claim 3: value: a number is expected",
        problem=Problem(
            "claims/story.yaml", 12, 4, "FC002", "claim 3: value: a number is expected"
        ),
    ),
    DATES,
    replace(DATES, topic="Port of Vell opened again", definite=False),
    Finding(
        "FC301",
        PACT,
        "retraction",
        (Side("threatened: leaving", (LEAVING,)), Side("denied: leaving", (STAYING,))),
        "Ana Duarte takes back that the port could walk out.",
        ("The same side speaks both times.",),
        origins=2,
    ),
    Finding("FC302", PACT, "supersession", (Side("leaving", (LEAVING,)),), "A later state."),
    Finding(
        "FC401", OPENING, "agreement", (Side("2031", (OPENED, TOLD)),), "Two agree.", origins=2
    ),
    Finding(
        "FC403", OPENING, "echo", (Side("2031-03", (OPENED, COPIED)),), "One origin.", origins=1
    ),
    Finding("FC403", OPENING, "echo", (Side("last year", (TOLD,)),), "When is last year?"),
)
RESULT = Result(
    findings=FINDINGS,
    sources={s.id: s for s in (POST, CRANE, ECHO, LEAFLET)},
    claims={c.id: c for c in CLAIMS},
    coverage=Coverage(9, 6, 2, {"a name fits two entities": 1}, 3, 2),
    published={s.id: s.published for s in (POST, CRANE, ECHO) if s.published}
    | {"leaflet": parse_edtf("2032")},
    inferred={"leaflet": ("Daily Crane dates the opening to 2031.", "So it came out in 2032.")},
    times={
        LEAVING.id: parse_edtf("2031-05-06"),
        STAYING.id: parse_edtf("2031-05-07"),
        OPENED.id: parse_edtf("2031-03"),
        REOPENED.id: parse_edtf("2031-04-01"),
        COPIED.id: parse_edtf("2031-03"),
        TOLD.id: parse_edtf("2031"),
        TOLL.id: parse_edtf("2031-05-05/.."),
        PLANNED.id: parse_edtf("../2035"),
    },
    said={c.id: c.source.published for c in CLAIMS if c.source.published and c is not STAYING}
    | {STAYING.id: parse_edtf("2031-05-07"), TOLD.id: parse_edtf("2032")},
    topics={OPENING: (OPENED.id, REOPENED.id, COPIED.id, TOLD.id), PACT: (LEAVING.id, STAYING.id)},
    names={"vell-port": "Port of Vell", "ana-duarte": "Ana Duarte", "sound-pact": "Sound Pact"},
    parties={"ana-duarte": "Port of Vell"},
)


def place(of: Claim) -> tuple[str, int]:
    return f"claims/{of.source.id}.yaml", 7


def rendered(name: str, result: Result = RESULT) -> str:
    options = {"place": place} if name in FOR_TERMINALS else {}
    return FORMATS[name](result, **options)


def backwards(mapping: Mapping[str, T]) -> dict[str, T]:
    return dict(reversed(list(mapping.items())))


def hostile(text: str) -> Result:
    """A result in which a stranger wrote every text."""
    of = source(
        "s", title=text, publisher=text, origin={"agency": text}, url=f"https://a.example/{text}"
    )
    made = claim(
        of,
        "attribute",
        "owner",
        subject=text,
        object=text,
        value=text,
        gist=text,
        when="2031",
        attribution={"speaker": text, "speaks_for": text, "via": [text], "channel": text},
        evidence=[{"span": [0, 5], "exact": text}],
    )
    sides = (Side(text, (made,)), Side(f"{text} {text}", (made,)))
    problem = Problem(text, 1, 1, "FC002", text)
    codes = ("FC101", "FC301", "FC302", "FC401", "FC403", "FC204")
    findings = [Finding(code, text, text, sides, text, (text,)) for code in codes]
    return Result(
        findings=(*findings, Finding("FC002", text, "problem", (), text, problem=problem)),
        sources={"s": of},
        claims={made.id: made},
        coverage=Coverage(1, 1, 0, {text: 1}),
        inferred={"s": (text,)},
        times={made.id: parse_edtf("2031")},
        names={text: text},
        parties={text: text},
    )


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("markdown", "report.md"),
        ("full", "check.txt"),
        ("concise", "check-concise.txt"),
        ("json", "check.json"),
    ],
)
def test_a_report_reads_as_it_did(name: str, file: str) -> None:
    text = rendered(name).replace(f"factcheck {__version__}", "factcheck VERSION")
    golden = GOLDEN / file
    if os.environ.get(UPDATE):
        golden.write_text(text, "utf-8")

    assert text == golden.read_text("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_the_order_of_claims_and_sources_changes_nothing(name: str) -> None:
    turned = replace(
        RESULT,
        claims=backwards(RESULT.claims),
        sources=backwards(RESULT.sources),
        times=backwards(RESULT.times),
        topics=backwards(RESULT.topics),
    )

    assert rendered(name, turned) == rendered(name)


@pytest.mark.parametrize("text", [text for text in HOSTILE if "\ud800" not in text])
def test_a_report_shows_what_strangers_wrote_and_does_nothing_else(text: str) -> None:
    markup = MarkdownIt("gfm-like").enable("table").render(rendered("markdown", hostile(text)))
    allowed = "a|details|em|h[1-3]|hr|li|ol|p|strong|summary|t(able|body|d|h|head|r)|ul|code"

    assert not re.sub(rf"</?({allowed})\b[^<>]*>", "", markup).count("<")
    for address in re.findall(r'href="([^"]*)"', markup):
        assert address.startswith(("#", "https://a.example/"))
    assert "\u202e" not in markup


@pytest.mark.parametrize("name", sorted(FOR_TERMINALS))
@pytest.mark.parametrize("text", HOSTILE)
def test_a_terminal_obeys_no_stranger(name: str, text: str) -> None:
    result = hostile(text) if "\ud800" not in text else hostile("half")

    shown = rendered(name, result) + "".join(
        describe(c, result, place) for c in result.claims.values()
    )

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)


def test_every_link_within_the_report_leads_somewhere() -> None:
    report = rendered("markdown")

    anchors = set(re.findall(r'<a id="([^"]+)"></a>', report))
    links = set(re.findall(r"\]\(#([^)]+)\)", report))

    assert links <= anchors
    shown = [f for f in FINDINGS if f.code not in ("FC002", "FC403")]
    assert {f"f-{finding.fingerprint}" for finding in shown} <= anchors


def test_a_table_has_five_columns_at_most_and_is_even() -> None:
    tables = re.findall(r"(?:^\|.*\n)+", rendered("markdown"), re.MULTILINE)

    assert len(tables) > 5
    for table in tables:
        [columns] = {line.count("|") - 1 for line in table.splitlines()}
        assert columns <= 5


@pytest.mark.parametrize("name", ["markdown", "full"])
def test_a_long_list_is_shortened_and_counted(name: str) -> None:
    sides = tuple(Side(f"{number} people", (TOLL,)) for number in range(1000))
    result = replace(RESULT, findings=(replace(DATES, sides=sides),))

    report = rendered(name, result)

    assert "9 people" in report
    assert "10 people" not in report
    assert "and 990 more sides" in report


def test_a_section_of_very_many_findings_is_shortened() -> None:
    many = tuple(replace(DATES, topic=f"Ferry {number}") for number in range(1000))

    report = rendered("markdown", replace(RESULT, findings=many))

    assert report.count('<a id="f-') == 300
    assert "And 700 more findings" in report
    assert "  - and 990 more" in report


def test_nobody_is_called_a_liar() -> None:
    for name in ("markdown", "full", "concise"):
        assert not re.search(r"\b(true|false|(?<!re-)verified)\b", rendered(name), re.IGNORECASE)


def test_without_notes_only_what_wants_a_look_is_listed() -> None:
    listed = FORMATS["concise"](RESULT, notes=False).splitlines()

    assert [line.split()[1 if ":" in line.split()[0] else 0] for line in listed] == [
        "FC002",
        "FC101",
        "FC101",
        "FC301",
    ]
    assert "FC101 possible, draft: " in listed[2]


def test_json_has_the_keys_that_scripts_rely_on() -> None:
    answer = json.loads(rendered("json"))

    assert answer["version"] == 1
    assert answer["sources"]["leaflet"] == {
        "published": "2032",
        "published_inferred": True,
        "sha256": None,
        "origin": None,
    }
    assert answer["sources"]["daily-crane"]["origin"] == {"agency": "VNA"}
    assert answer["sources"]["night-echo"]["origin"] == {"copy_of": "daily-crane"}
    assert answer["claims"][STAYING.id] == {
        "source": "daily-crane",
        "spans": [[100, 160]],
        "kind": "stance",
        "subject": "Port of Vell",
        "predicate": "participation",
        "object": "Sound Pact",
        "when": "2031-05-07",
        "bounds": ["2031-05-07", "2031-05-07"],
        "value": "leaving",
        "modality": "asserted",
        "polarity": "denied",
        "certainty": "certain",
        "speaker": "Ana Duarte",
        "said": "2031-05-07",
        "draft": False,
    }
    assert answer["claims"][PLANNED.id]["bounds"] == [None, "2035-12-31"]
    assert answer["claims"][OWNER.id]["bounds"] is None
    assert answer["claims"][TOLL.id]["value"]["low"] == "12"
    assert answer["claims"][TOLD.id]["value"] == "2031"
    assert set(answer["findings"][1]) >= {
        *("fingerprint", "code", "name", "level", "relation", "definite", "topic", "sides"),
        *("origins", "message", "explanation", "state"),
    }


def test_the_report_in_the_repository_is_that_of_its_claims(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)

    written = Path("reports/report.md").read_text("utf-8")

    assert written == FORMATS["markdown"](check("claims")), "make report writes it anew"
