"""What build servers read: well-formed, capped, in place, and harmless."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import Draft7Validator
from markdown_it import MarkdownIt

from factcheck.claims import Claim
from factcheck.codes import Level
from factcheck.decisions import DECISION
from factcheck.findings import Result, Side
from factcheck.report import FOR_SERVICES, FORMATS, SUMMARY
from factcheck.report.location import Location
from factcheck.report.sarif import SCHEMA
from factcheck.states import Known, State
from schemas import published
from test_escape import HOSTILE
from test_report import CLAIMS, DATES, FINDINGS, OPENED, REOPENED, RESULT, hostile

ACCEPTED = DECISION.validate_python(
    {
        "decision": "prefer",
        "right": "daily-crane",
        "about": DATES.fingerprint,
        "reason": "It has the minutes.",
        "by": "Ada Lorn",
        "expires": "2032-01-31",
    }
)
GONE = Known("0123456789ab", "FC102", True, frozenset({"leaflet"}), "Vell bridge · length: 1 | 2")
JUDGED = replace(
    RESULT,
    findings=(
        FINDINGS[0],
        DATES,
        replace(DATES, topic="Known", state=State.KNOWN),
        replace(DATES, topic="Grown", state=State.GROWN),
        replace(DATES, topic="Accepted", state=State.ACCEPTED, decision=ACCEPTED),
        *FINDINGS[3:],
    ),
    gone=(GONE,),
)
"""Findings in every state."""


def locate(claim: Claim) -> Location:
    return Location(f"claims/{claim.source.id}.yaml", 7 + CLAIMS.index(claim), 3)


def anywhere(claim: Claim) -> Location:
    return Location("claims/story.yaml", 7, 3)


def rendered(name: str, result: Result = JUDGED, **options: Any) -> str:
    render = SUMMARY if name == "summary" else FORMATS[name]
    if name in FOR_SERVICES or name == "summary":
        options = {"locate": locate if result.claims == RESULT.claims else anywhere} | options
    return render(result, **options)


EVERY = (*FORMATS, "summary")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("full", ["= known", "= grown", "= decided by Ada Lorn until 2032-01-31: daily-crane is"]),
        ("concise", ["[known]", "[grown]", "[decided by Ada Lorn until 2032-01-31: daily-crane"]),
        ("json", ['"known"', '"grown"', '"accepted"', '"gone"', "It has the minutes."]),
        ("sarif", ['"unchanged"', '"updated"', '"suppressions"', GONE.fingerprint]),
        ("github", ["(grown)", "3 new, 1 known, 1 grown, 1 accepted, 1 gone"]),
        ("junit", ['"known"', '"grown"', '"decided by Ada Lorn until 2032-01-31']),
        ("gitlab", ['"known"', '"grown"']),
        ("rdjson", ["known: ", "grown: "]),
        ("markdown", ["· known ·", "· grown ·", "decided by Ada Lorn until 2032-01-31"]),
        ("summary", ["1 known, 1 grown, 1 accepted, 1 gone", "decided by Ada Lorn"]),
    ],
)
def test_states_are_told(name: str, words: list[str]) -> None:
    text = rendered(name)

    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize("name", [n for n in EVERY if n not in ("full", "concise", "markdown")])
def test_the_manual_is_named(name: str) -> None:
    assert "factcheck rule FC101" in rendered(name)


def test_json_lines_are_the_findings_of_json() -> None:
    lines = [json.loads(line) for line in rendered("json-lines").splitlines()]

    assert lines == json.loads(rendered("json"))["findings"]
    assert [line["state"] for line in lines if line["state"] != "new"] == [
        *("known", "grown", "accepted", "gone")
    ]
    assert lines[4]["decision"]["right"] == "daily-crane"
    assert lines[-1]["fingerprint"] == GONE.fingerprint
    assert set(lines[-1]) == set(lines[0])


def test_github_annotates_what_is_new_where_it_stands() -> None:
    lines = rendered("github").splitlines()

    assert lines[0] == (
        "::error title=FC002 invalid-claim (new),file=claims/story.yaml,line=12,col=4::"
        "claim 3: value: a number is expected [78966f015a3e; factcheck rule FC002]"
    )
    assert lines[1].startswith(
        "::error title=FC101 conflict-date (new),file=claims/harbour-post.yaml,line=10,col=3::"
    )
    assert "(grown)" in lines[2]
    assert not any("Accepted" in line or "(known)" in line for line in lines)
    assert lines[-1] == (
        "::notice title=factcheck::To this project: 3 new, 1 known, 1 grown, 1 accepted, 1 gone."
    )


def test_github_gets_ten_of_a_kind_the_gravest_first_and_the_rest_counted() -> None:
    many = [replace(DATES, topic=f"Ferry {number}") for number in range(30)]
    possible = [replace(finding, definite=False) for finding in many]
    warnings = [replace(FINDINGS[3], topic=f"Pact {number}") for number in range(11)]

    text = rendered("github", replace(RESULT, findings=(*possible, *warnings, *many)))
    kinds = re.findall(r"^::(\w+)", text, re.MULTILINE)

    assert kinds == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    assert text.splitlines()[-1] == (
        "::notice title=factcheck::Not annotated: 20 more errors, 1 more warning, "
        "21 more notices; the job summary lists them."
    )


def test_sarif_is_what_the_standard_says() -> None:
    answer = json.loads(rendered("sarif"))
    Draft7Validator(published(SCHEMA)).validate(answer)
    [run] = answer["runs"]
    by_topic = {r["partialFingerprints"]["factcheck/v1"]: r for r in run["results"]}
    dates = by_topic[DATES.fingerprint]

    assert dates["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "claims/harbour-post.yaml"},
        "region": {"startLine": 10, "startColumn": 3},
    }
    assert dates["message"]["text"].endswith("2031-04-01. Other claims: [1](0), [2](1).")
    assert [place["message"]["text"] for place in dates["relatedLocations"]] == [
        "2031-03: Daily Crane itself",
        "2031-03: Night Echo itself",
    ]
    suppressed = [r for r in run["results"] if "suppressions" in r]
    assert [s["suppressions"] for s in suppressed] == [
        [
            {
                "kind": "external",
                "status": "accepted",
                "justification": "decided by Ada Lorn until 2032-01-31: daily-crane is right, "
                "It has the minutes.",
            }
        ]
    ]
    assert {r["baselineState"] for r in run["results"]} == {"new", "unchanged", "updated"}
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"])
    assert run["properties"]["gone"] == [GONE.fingerprint]


def test_a_schema_would_refuse_other_sarif() -> None:
    answer = json.loads(rendered("sarif"))
    del answer["runs"][0]["results"][0]["message"]

    assert list(Draft7Validator(published(SCHEMA)).iter_errors(answer))


def test_junit_fails_what_fails_and_skips_what_is_known() -> None:
    suites = ElementTree.fromstring(rendered("junit", notes=False))
    [suite] = suites
    failed = [case.get("name") for case in suite if case.find("failure") is not None]
    skipped = [skip.get("message") for case in suite if (skip := case.find("skipped")) is not None]

    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("6", "2", "3")
    assert len(suite) == 6
    assert len(failed) == 2
    assert skipped[:2] == ["known", "grown"]
    assert rendered("junit", threshold=Level.WARNING).count("<failure") == 3


def test_junit_of_nothing_is_one_test_that_passes() -> None:
    [suite] = ElementTree.fromstring(rendered("junit", replace(RESULT, findings=())))

    assert [case.get("name") for case in suite] == ["nothing found"]


def test_gitlab_has_what_code_quality_needs() -> None:
    issues = json.loads(rendered("gitlab"))

    for issue in issues:
        assert set(issue) >= {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["location"]["path"]
        assert issue["location"]["lines"]["begin"] >= 1
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert "accepted" not in {issue["state"] for issue in issues}


def test_rdjson_has_what_reviewdog_needs() -> None:
    answer = json.loads(rendered("rdjson"))

    for diagnostic in answer["diagnostics"]:
        assert set(diagnostic) >= {"message", "severity", "code", "location"}
        assert diagnostic["severity"] in ("ERROR", "WARNING", "INFO")
        assert diagnostic["location"]["range"]["start"]["line"] >= 1
    [grown] = [d for d in answer["diagnostics"] if d["message"].startswith("grown: ")]
    assert [r["location"]["path"] for r in grown["related_locations"]] == [
        *("claims/daily-crane.yaml", "claims/night-echo.yaml")
    ]


def test_a_summary_explains_what_is_new_and_lists_the_rest() -> None:
    text = rendered("summary", notes=False)

    assert text.startswith("# factcheck: 3 new findings\n")
    assert text.index("## New") < text.index("## Grown") < text.index("## Accepted")
    assert "decided by Ada Lorn until 2032-01-31: daily-crane is right, It has the" in text
    assert f"| FC102 conflict-quantity | {GONE.summary.replace('|', '&#124;')} |" in text
    assert "1 finding in the baseline, as before." in text


@pytest.mark.parametrize("word", ["x", "<&|@"])
def test_a_summary_has_room_in_a_mebibyte(word: str) -> None:
    sides = tuple(Side(word * 5000 + str(n), (OPENED, REOPENED)) for n in range(30))
    findings = [
        replace(DATES, topic=f"{word * 5000}{n}", message=word * 5000, sides=sides, state=state)
        for n in range(500)
        for state in (State.NEW, State.GROWN)
    ]

    text = rendered("summary", replace(RESULT, findings=tuple(findings), gone=(GONE,) * 999))
    shown = text.count("\n### ")

    assert len(text.encode()) < 2**20
    assert f"And {500 - shown} more new findings" in text
    assert shown > 20


# A line is a command to GitHub if it begins with ::, and to it or Azure wherever ##name[ stands.
COMMAND = re.compile(r"^\s*::(?!(?:error|warning|notice) title=)|##\w*\[", re.MULTILINE)
COMMANDS = [
    "::set-output name=x::y",
    "::add-mask::secret",
    "  ::stop-commands::t",
    "\n::error::no",
    "a%0A::set-env name=PATH::x",
    "##[add-mask]a",
    "text ##vso[task.setvariable variable=x]y",
    "\u200b::debug::x",
    "\r::group::x",
]
LINKS = ["[click](https://evil.example)", "[1](1)", "\\[a](b)", "]] ](x"]
TEXTS = [text for text in (*HOSTILE, *COMMANDS, *LINKS) if "\ud800" not in text]


def strange(text: str) -> Result:
    """Findings in every state in which a stranger wrote every text."""
    result = hostile(text)
    reason = DECISION.validate_python(
        {"decision": "accept", "about": "x", "reason": text, "by": text}
    )
    first, *others = result.findings
    accepted = replace(first, topic="x", state=State.ACCEPTED, decision=reason)
    grown = replace(first, topic="y", state=State.GROWN)
    gone = Known("0123456789ab", "FC101", True, frozenset(), text)
    return replace(result, findings=(accepted, grown, first, *others), gone=(gone,))


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("text", TEXTS)
def test_no_text_is_a_command_to_a_build_server_or_a_terminal(name: str, text: str) -> None:
    shown = rendered(name, strange(text))

    assert not COMMAND.search(shown)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    shown.encode()


@pytest.mark.parametrize("text", TEXTS)
def test_a_command_of_ours_is_one_line_with_our_properties(text: str) -> None:
    for line in rendered("github", strange(text)).splitlines():
        _, head, _ = line.split("::", 2)
        kind, properties = head.split(" ", 1)
        names = {written.partition("=")[0] for written in properties.split(",")}

        assert kind in ("error", "warning", "notice")
        assert names <= {"title", "file", "line", "col"}
        assert ":" not in properties


@pytest.mark.parametrize("text", TEXTS)
def test_json_and_xml_stay_well_formed(text: str) -> None:
    for name in ("json", "sarif", "gitlab", "rdjson"):
        json.loads(rendered(name, strange(text)))
    for line in rendered("json-lines", strange(text)).splitlines():
        json.loads(line)
    Draft7Validator(published(SCHEMA)).validate(json.loads(rendered("sarif", strange(text))))
    ElementTree.fromstring(rendered("junit", strange(text)))


@pytest.mark.parametrize("text", TEXTS)
def test_no_sarif_message_is_a_link(text: str) -> None:
    answer = json.loads(rendered("sarif", strange(text)))

    for message in texts(answer["runs"][0]["results"]):
        message = re.sub(r" Other claims: (\[\d+\]\(\d+\)(, )?)+\.$", "", message)
        assert not re.search(r"\[.*\]\(", message)


def texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("text", TEXTS)
def test_a_comment_or_summary_pings_links_and_shows_nothing(text: str) -> None:
    result = strange(text)
    comments = [d["message"] for d in json.loads(rendered("rdjson", result))["diagnostics"]]
    comments += [i["content"]["body"] for i in json.loads(rendered("gitlab", result))]
    allowed = "a|code|details|em|h[1-3]|hr|li|ol|p|strong|summary|t(able|body|d|h|head|r)|ul"

    for markup in (*comments, rendered("summary", result)):
        html = MarkdownIt("gfm-like").enable("table").render(markup)
        assert not re.sub(rf"</?({allowed})\b[^<>]*>", "", html).count("<")
        assert "<img" not in html
        assert "href" not in html
        assert not re.search(r"@\w|(?<!&)#\d", re.sub("&#?\\w+;", "", html))
