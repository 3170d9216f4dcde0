"""Bad input becomes a problem with file and line; the rest is loaded."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yaml12 import format_yaml

from factcheck.errors import FactcheckError, Problem
from factcheck.store import FactBase, builtin_predicates, entries, files, load
from factcheck.store.entries import from_text
from factcheck.values import Quantity

GOOD = """\
version: 1
sources:
  - id: post-1
    publisher: Alpha Post
    published: 2021-05-04
claims:
  - kind: quantity
    source: post-1
    subject: Vell storm
    predicate: deaths
    value: ">=12 people"
    evidence: [{exact: 12 people}]
"""
TOLL = """\
  - kind: quantity
    source: post-1
    subject: Vell storm
    predicate: deaths
    value: {}
    evidence: [{{exact: passage}}]
"""

Loading = Callable[..., FactBase]


@pytest.fixture
def loaded(tmp_path: Path) -> Loading:
    """A base of a good file and the files given by name, as text or bytes."""

    def write(**contents: str | bytes) -> FactBase:
        for name, content in {"good": GOOD, **contents}.items():
            data = content.encode() if isinstance(content, str) else content
            path = tmp_path / "claims" / (name.replace("__", "/") + ".yaml")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return load(tmp_path / "claims")

    return write


def told(problems: tuple[Problem, ...]) -> list[str]:
    return [str(problem) for problem in problems]


def the_good_one(base: FactBase) -> bool:
    return any(base.place(claim)[0] == "claims/good.yaml" for claim in base.claims)


def test_a_good_base(loaded: Loading) -> None:
    base = loaded()

    [claim] = base.claims
    assert base.problems == ()
    assert claim.source is base.sources["post-1"]
    assert isinstance(claim.value, Quantity)
    assert claim.value.low == 12
    assert base.place(claim) == ("claims/good.yaml", 7)
    assert (base.verified, base.unverified) == (0, 1)
    assert "deaths" in base.predicates


def test_a_source_may_be_in_another_file(loaded: Loading) -> None:
    base = loaded(a="version: 1\nclaims:\n" + TOLL.format(14), deep__b="version: 1\n")

    assert base.problems == ()
    assert len(base.claims) == 2


def test_a_single_file_finds_what_stands_beside_it(loaded: Loading, tmp_path: Path) -> None:
    loaded(entities="version: 1\nentities:\n  - {id: vell, name: Vell}\n", other="version: 9\n")

    base = load(tmp_path / "claims" / "good.yaml")

    assert len(base.claims) == 1
    assert base.entities.resolve("Vell") == "vell"
    assert base.problems == ()


def test_a_project_is_read_from_its_folder_of_claims(loaded: Loading, tmp_path: Path) -> None:
    loaded(entities="version: 1\nentities:\n  - {id: vell, name: Vell}\n")
    (tmp_path / "compose.yaml").write_text("services: {}\n")

    base = load(tmp_path)

    assert base.problems == ()
    assert base.entities.resolve("Vell") == "vell"
    assert [base.place(claim) for claim in base.claims] == [("claims/good.yaml", 7)]


@pytest.mark.parametrize("name", ["Entities", "deep__entities", "deep__names"])
def test_entities_in_a_file_of_another_place_or_name(loaded: Loading, name: str) -> None:
    [problem] = loaded(**{name: "version: 1\nentities:\n  - {id: vell, name: Vell}\n"}).problems

    assert str(problem) == (
        f"claims/{name.replace('__', '/')}.yaml:2:1: FC002 unknown key 'entities' here; "
        "entities belong in entities.yaml, so spelt, at the top of the folder of claims"
    )


def test_claims_in_a_reserved_file(loaded: Loading) -> None:
    [problem] = loaded(entities="version: 1\nclaims: []\n").problems

    assert problem.message == (
        "unknown key 'claims' here; claims belong in a file of another name, "
        "such as claims/story.yaml"
    )


def test_only_what_is_needed_is_imported(loaded: Loading, tmp_path: Path) -> None:
    loaded()
    program = (
        "import sys; from factcheck.store import load; load(sys.argv[1]); "
        "print(*sorted({'ruamel', 'rapidfuzz', 'dateparser', 'jinja2'} & set(sys.modules)))"
    )

    run = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "claims")], capture_output=True, text=True
    )

    assert (run.stdout, run.stderr) == ("\n", "")


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(FactcheckError, match="nowhere: there is no such file or folder; give a"):
        load(tmp_path / "nowhere")


@pytest.mark.parametrize("name", [None, "notes.txt", "empty.yaml"])
def test_a_folder_without_claims(tmp_path: Path, name: str | None) -> None:
    if name:
        (tmp_path / name).write_text("version: 1\n")

    with pytest.raises(FactcheckError, match="holds no claims; add a YAML file"):
        load(tmp_path)
    assert load(tmp_path, allow_empty=True).claims == ()


BAD_FILES: list[tuple[str, str | bytes, str]] = [
    ("empty", "", "1:1: FC002 the file has nothing in it; it is to begin with the keys"),
    ("text", "hello", "1:1: FC002 the file has the text 'hello' at its top"),
    ("list", "- a\n", "1:1: FC002 the file has a list at its top"),
    ("broken", "version: 1\nclaims:\n  - [\n", "4:1: FC001 not valid YAML: while parsing"),
    ("unclosed", 'a: "b\n', "1:4: FC001 not valid YAML: while scanning a quoted scalar"),
    ("tab", "version: 1\nclaims:\n\t- a\n", "3:1: FC001 a tab stands in the indentation; use"),
    ("tab_later", "version: 1\nclaims:\n- kind: event\n\tsource: a\n", "4:1: FC001 a tab stands"),
    ("latin", "version: 1\n# Zoë".encode("latin-1"), "2:5: FC001 byte 0xeb is not UTF-8"),
    ("utf16", GOOD.encode("utf-16"), "1:1: FC001 the file is in UTF-16; save the file as UTF-8"),
    ("image", b"\x89PNG\r\n\x1a\n\x00\x00", "1:1: FC001 byte 0x89 is not UTF-8"),
    ("nul", "version: 1\nclaims: a\x00b\n", "2:10: FC001 the control character U+0000 is not text"),
    ("depth", "version: 1\nx: " + "[" * 10_000, "2:259: FC005 nested more deeply than"),
    ("blocks", "- " * 10_000, "1:1: FC005 nested more deeply than"),
    (
        "steps",
        "".join(" " * n + "a:\n" for n in range(500)),
        "101:1: FC005 nested more deeply than",
    ),
    ("alias", "version: 1\na: &x [1]\nb: *x\n", "2:4: FC002 'x' is marked with & or *: aliases"),
    ("bomb", "a: &a [x]\n" + "b: &b [*a, *a]\n" * 30, "1:4: FC002 'a' is marked with & or *"),
    ("two", "version: 1\n---\nversion: 1\n", "2:1: FC002 several YAML documents"),
    ("merge", "version: 1\n<<<<<<< main\nx: 1\n", "2:1: FC001 a merge conflict is not resolved"),
    (
        "twice",
        "version: 1\nclaims: []\nclaims: []\n",
        "3:1: FC002 the key 'claims' stands here for",
    ),
    ("old", "claims: []\n", "1:1: FC002 'version' is missing; write 'version: 1'"),
    ("newer", "\nversion: 2\n", "2:1: FC002 version: 2 is written by a newer factcheck"),
    ("odd", "version: one\n", "1:1: FC002 version: a whole number is expected here, not the text"),
    ("zero", "version: 0\n", "1:1: FC002 version: there is no version 0; write 'version: 1'"),
    ("key", "version: 1\nclaim: []\n", "2:1: FC002 unknown key 'claim'; did you mean 'claims'?"),
    ("map", "version: 1\nclaims: {a: 1}\n", "2:1: FC002 claims: a list is expected here, not a ma"),
]


@pytest.mark.parametrize(("name", "content", "expected"), BAD_FILES, ids=[f[0] for f in BAD_FILES])
def test_a_bad_file(loaded: Loading, name: str, content: str | bytes, expected: str) -> None:
    base = loaded(**{name: content})

    [problem] = told(base.problems)
    assert problem.startswith(f"claims/{name}.yaml:{expected}")
    assert the_good_one(base)


BAD_CLAIMS: list[tuple[str, list[str]]] = [
    (
        "  - hello",
        ["3:3: FC002 claim 1: a mapping of keys and values is expected here, not the te"],
    ),
    (
        "  - kind: quantity\n    sorce: post-1\n    subject: Vell storm\n    predicate: deaths\n"
        "    value: twelve\n    modality: planed\n",
        [
            "4:5: FC002 claim 1: unknown key 'sorce'; did you mean 'source'?",
            "7:5: FC002 claim 1: value: 'twelve' is not a quantity; write 12, '>=12'",
            "8:5: FC002 claim 1: modality: 'planed' is none of asserted, planned, threatened, "
            "offered, conditional, denied, corrected; did you mean 'planned'?",
        ],
    ),
    (
        "  - kind: evnt",
        ["3:5: FC002 claim 1: kind: 'evnt' is no kind of claim; the kinds are event"],
    ),
    ("  - knd: event", ["3:5: FC002 claim 1: unknown key 'knd'; did you mean 'kind'?"]),
    ("  - label: x", ["3:3: FC002 claim 'x': 'kind' is missing; write one of event, stance"]),
    (
        TOLL.format("9..3"),
        ["7:5: FC002 claim 1: value: the range is reversed: 9 is more than 3"],
    ),
    (
        TOLL.format("1\n    when: 2021-02-30"),
        ["8:5: FC002 claim 1: when: 2021-02-30 is not a date: February 2021 has 28 days"],
    ),
    (
        TOLL.format("1\n    when: 11/02/2024"),
        [
            "8:5: FC002 claim 1: when: 11/02/2024 is not a date: write dates year first, such as 2024"
        ],
    ),
    (
        TOLL.format("1").replace("Vell storm", "1914"),
        ["5:5: FC002 claim 1: subject: a name or a list of names is expected here, not the number"],
    ),
    (
        TOLL.format("1").replace(" Vell storm", ""),
        ["5:5: FC002 claim 1: subject: a name or a list of names is expected here, not nothing"],
    ),
    (
        TOLL.format("1\n    when: 2021-03/2021-02"),
        ["8:5: FC002 claim 1: when: 2021-03/2021-02: the interval ends before it begins"],
    ),
    (
        TOLL.format("1\n    when: {from: published, yers: -1}"),
        ["8:29: FC002 claim 1: when: unknown key 'yers'; did you mean 'years'?"],
    ),
    (
        TOLL.format("1\n    when: {years: -1}"),
        ["8:5: FC002 claim 1: when: 'from' is missing"],
    ),
    (
        TOLL.format("1\n    when: {from: flood}"),
        ["8:12: FC003 claim 1: when: no claim is labelled 'flood'"],
    ),
    (
        TOLL.format("1").replace("deaths", "daeths"),
        ["6:5: FC003 claim 1: no predicate is called 'daeths'; did you mean 'deaths'?"],
    ),
    (
        TOLL.format("1").replace("post-1", "post-2"),
        ["4:5: FC003 claim 1: no source is called 'post-2'; did you mean 'post-1'?"],
    ),
    (
        TOLL.format("leaving").replace("quantity", "stance"),
        ["3:5: FC002 claim 1: 'deaths' makes claims of kind quantity, not stance"],
    ),
    (
        TOLL.format("1\n    scope: {weather: wet}"),
        ["8:13: FC002 claim 1: scope: 'weather' is no qualifier of 'deaths', which takes"],
    ),
    (
        TOLL.format("1").replace("[{exact: passage}]", "[{exakt: passage}]"),
        ["8:17: FC002 claim 1: evidence 1: unknown key 'exakt'; did you mean 'exact'?"],
    ),
    (
        TOLL.format("1").replace("[{exact: passage}]", "[{exact: x, span: [9, 3]}]"),
        ["8:27: FC002 claim 1: evidence 1, span: [9, 3) is not a span"],
    ),
    (
        TOLL.format("1").replace("    evidence: [{exact: passage}]\n", ""),
        ["3:3: FC203 claim 1: no passage shows it; add 'evidence'"],
    ),
    (
        TOLL.format("1\n    value: 2"),
        ["8:5: FC002 the key 'value' stands here for the second time"],
    ),
    (
        TOLL.format("1\n    gist: 12"),
        ["8:5: FC002 claim 1: gist: text is expected here, not the number 12; put it in quotes"],
    ),
    (
        TOLL.format("1\n    gist: !loud x"),
        ["8:5: FC002 claim 1: gist: text is expected here, not a value with a tag"],
    ),
    (
        TOLL.format("1") + TOLL.format("1"),
        ["9:3: FC004 claim 2: the same claim stands already in claims/bad.yaml:3"],
    ),
    (
        TOLL.format("1\n    label: toll") + TOLL.format("2\n    label: toll"),
        ["15:5: FC004 claim 'toll': its label is given already in claims/bad.yaml:3"],
    ),
]


@pytest.mark.parametrize(("claims", "expected"), BAD_CLAIMS)
def test_a_bad_claim(loaded: Loading, claims: str, expected: list[str]) -> None:
    base = loaded(bad=f"version: 1\nclaims:\n{claims}")

    problems = told(base.problems)
    assert len(problems) == len(expected)
    for problem, start in zip(problems, expected, strict=True):
        assert problem.startswith(f"claims/bad.yaml:{start}")
    assert the_good_one(base)


def test_only_the_bad_claim_is_left_out(loaded: Loading) -> None:
    claims = TOLL.format("1") + TOLL.format("twelve") + TOLL.format("3\n    scope: 1\n    value: 4")

    base = loaded(bad=f"version: 1\nclaims:\n{claims}" + TOLL.format("5"))

    assert sorted(str(claim.value) for claim in base.claims) == ["1", "5", ">=12 people"]
    assert [(problem.line, problem.code) for problem in base.problems] == [
        (13, "FC002"),
        (21, "FC002"),
    ]


def test_a_claim_dated_from_a_claim_that_is_not_there_is_kept(loaded: Loading) -> None:
    base = loaded(bad="version: 1\nclaims:\n" + TOLL.format("1\n    when: {from: flood}"))

    assert len(base.claims) == 2


SOURCES: list[tuple[str, list[str]]] = [
    (
        "  - {id: b, publisher: Beta}\n  - {id: b}\n",
        ["4:6: FC004 source 'b': its id is given already in claims/bad.yaml:3"],
    ),
    ("  - {id: b, id: c}\n", ["3:13: FC002 the key 'id' stands here for the second time"]),
    ("  - {id: 'a b'}\n", ["3:6: FC002 source 'a b': id: 'a b' is not a short name; use letters"]),
    (
        "  - {id: b, url: vell.example}\n",
        ["3:13: FC002 source 'b': url: 'vell.example' is not a w"],
    ),
    ("  - {id: b, sha256: abc}\n", ["3:13: FC002 source 'b': sha256: 'abc' is not a SHA-256"]),
    (
        "  - {id: b, origin: onw}\n",
        ["3:13: FC002 source 'b': origin: 'onw' is no origin; write own,"],
    ),
    (
        "  - {id: b, origin: {copy_of: post-2}}\n",
        ["3:22: FC003 source 'b': origin: no source is called 'post-2'; did you mean 'post-1'?"],
    ),
    (
        "  - {id: b, origin: {copy_of: c}}\n  - {id: c, origin: {copy_of: b}}\n",
        [
            "3:22: FC003 source 'b': origin: the copies run in a circle: b → c → b",
            "4:22: FC003 source 'c': origin: the copies run in a circle: b → c → b",
        ],
    ),
]


@pytest.mark.parametrize(("sources", "expected"), SOURCES)
def test_a_bad_source(loaded: Loading, sources: str, expected: list[str]) -> None:
    base = loaded(bad=f"version: 1\nsources:\n{sources}")

    problems = told(base.problems)
    assert len(problems) == len(expected)
    for problem, start in zip(problems, expected, strict=True):
        assert problem.startswith(f"claims/bad.yaml:{start}")
    assert all(s.origin in (None, "own") for s in base.sources.values())
    assert the_good_one(base)


def test_claims_of_a_bad_source_say_why_they_are_left_out(loaded: Loading) -> None:
    claims = TOLL.format("1").replace("post-1", "b")

    base = loaded(bad=f"version: 1\nsources:\n  - {{id: b, origin: 3}}\nclaims:\n{claims}")

    assert [problem.code for problem in base.problems] == ["FC002", "FC003"]
    assert "left out because the source 'b' is itself not in order" in base.problems[1].message


def test_a_bad_catalogue(loaded: Loading) -> None:
    base = loaded(
        entities="""
version: 1
entities:
  - {id: harbour, name: Vell harbour, part_of: vel}
  - {id: vell, name: Vell, kind: town}
  - {id: vell, name: Vell again}
  - {id: lorn, name: Ada Lorn, speeks_for: vell}
"""
    )

    assert told(base.problems) == [
        "claims/entities.yaml:4:39: FC003 entity 'harbour': part_of: no entity is called 'vel'"
        "; did you mean 'vell'?",
        "claims/entities.yaml:6:6: FC004 entity 'vell': its id is given already in "
        "claims/entities.yaml:5",
        "claims/entities.yaml:7:32: FC002 entity 'lorn': unknown key 'speeks_for'"
        "; did you mean 'speaks_for'?",
    ]
    assert base.entities.resolve("vell") == "vell"


PREDICATES = """
version: 1
predicates:
  - id: mood
    kind: attribute
    change: stages
    stages: [calm, cross]
    implies: {}
    opposite: [moood]
    find: Vell is calm.
    ignore: Vell lies on the calm sea.
  - id: taste
    kind: smell
    find: The soup tastes of leek.
    ignore: She has taste.
"""


def test_predicates_of_the_project(loaded: Loading) -> None:
    claim = TOLL.format("crss").replace("quantity", "attribute").replace("deaths", "mood")

    base = loaded(predicates=PREDICATES, story=f"version: 1\nclaims:\n{claim}")

    assert told(base.problems) == [
        "claims/predicates.yaml:9:5: FC003 predicate 'mood': opposite: no predicate is called "
        "'moood'; did you mean 'mood'?",
        "claims/predicates.yaml:13:5: FC002 predicate 'taste': kind: 'smell' is none of event, "
        "stance, quantity, attribute",
        "claims/story.yaml:7:5: FC002 claim 1: value: 'crss' is none of calm, cross"
        "; did you mean 'cross'?",
    ]


def test_decisions_are_not_claims(loaded: Loading) -> None:
    decision = "decisions:\n- {decision: accept, about: Vell bridge, reason: Not ours to mend.}\n"
    base = loaded(decisions=f"version: 1\n{decision}")

    assert (base.problems, len(base.claims)) == ((), 1)
    assert [decided.reason for _, decided in base.decisions] == ["Not ours to mend."]


def test_words_and_times_stay_text(loaded: Loading) -> None:
    claim = TOLL.format("1\n    gist: 12:30").replace("Vell storm", "NO")

    base = loaded(a=f"version: 1\nclaims:\n{claim}")

    assert {claim.subject for claim in base.claims} == {("NO",), ("Vell storm",)}
    assert {claim.gist for claim in base.claims} == {"12:30", None}


def test_windows_line_ends_and_byte_order_mark(loaded: Loading) -> None:
    text = "version: 1\nclaims:\n" + TOLL.format(3) + TOLL.format("x")

    base = loaded(a=b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())

    assert [(problem.line, problem.column) for problem in base.problems] == [(13, 5)]
    assert len(base.claims) == 2


def test_words_that_look_like_keys_and_aliases(loaded: Loading) -> None:
    text = """
    # see a, b: c and *this*
    version: 1
    claims:
    - kind: quantity
      source: post-1
      subject: "*Vell*: storm, toll: high"
      predicate: deaths
      gist: |
        toll: 12
        toll: 13 &more
      value: {"low":1, 'high':2}
      evidence: [{exact: "a: b"}]
    """

    assert loaded(a=textwrap.dedent(text)).problems == ()


def test_a_file_over_the_limit(loaded: Loading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_YAML_BYTES", len(GOOD))

    base = loaded(large=GOOD + "# and more\n")

    [problem] = base.problems
    assert (problem.path, problem.line, problem.code) == ("claims/large.yaml", 0, "FC005")
    assert the_good_one(base)


def test_what_is_no_file_of_ours(loaded: Loading, tmp_path: Path) -> None:
    folder = tmp_path / "claims"
    (folder / "folder.yaml").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (folder / ".hidden" / "x.yaml").write_text("not ours")
    secret = tmp_path.parent / f"{tmp_path.name}-secret.yaml"
    secret.write_text("password: tulip\n")
    (folder / "link.yaml").symlink_to(secret)
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    os.mkfifo(folder / "pipe.yaml")

    base = loaded()

    assert told(base.problems) == [
        "claims/link.yaml: FC001 the link leads out of the project",
        "claims/loop.yaml: FC001 cannot be read: Too many levels of symbolic links",
        "claims/pipe.yaml: FC001 this is not a regular file",
    ]
    assert the_good_one(base)


def test_problems_are_named_from_the_root(tmp_path: Path) -> None:
    (tmp_path / "facts" / "deep").mkdir(parents=True)
    (tmp_path / "facts" / "deep" / "a.yaml").write_text("version: 2\n")

    assert load(tmp_path / "facts").problems[0].path == "deep/a.yaml"
    assert load(tmp_path / "facts", root=tmp_path).problems[0].path == "facts/deep/a.yaml"
    (tmp_path / "factcheck.toml").touch()
    assert load(tmp_path / "facts").problems[0].path == "facts/deep/a.yaml"


def test_an_older_version_is_carried_over() -> None:
    migrations = {
        1: lambda raw: {**raw, "claims": raw["facts"], "version": 2},
        2: lambda raw: {**raw, "version": 3},
    }

    raw, fault = entries.migrate({"version": 1, "facts": []}, migrations, current=3)

    assert (raw["claims"], raw["version"], fault) == ([], 3, "")


keys = st.sampled_from(["version", "sources", "claims", "kind", "event", "when", "id", "from"])
plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats()
    | st.text(max_size=9)
    | keys,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text()
    | st.text("-?:[]{}&*!|>'\"# \n\tab")
    | st.lists(keys | st.sampled_from(": -[\n")).map("".join)
)
def test_any_text_gives_problems_only(loaded: Loading, text: str) -> None:
    assert the_good_one(loaded(any=text))


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary())
def test_any_bytes_give_problems_only(loaded: Loading, data: bytes) -> None:
    assert the_good_one(loaded(any=data))


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(plain, max_size=3), st.lists(plain, max_size=3))
def test_any_entries_give_problems_only(
    loaded: Loading, sources: list[object], claims: list[object]
) -> None:
    text = format_yaml({"version": 1, "sources": sources, "claims": claims})

    base = loaded(any=text, entities="version: 1\nentities: []\n", predicates=text)
    assert the_good_one(base)
    assert all(problem.line for problem in base.problems)


def test_a_file_is_read_without_a_folder() -> None:
    assert len(list(from_text(GOOD, "good.yaml", "claims").entries("claims"))) == 1


OWN = """\
version: 1
predicates:
  - {{id: berths, kind: quantity{}}}
"""
BERTHS = "version: 1\nclaims:\n" + TOLL.format(14).replace("deaths", "berths")


def test_a_predicate_of_the_project(loaded: Loading) -> None:
    base = loaded(predicates=OWN.format(", change: grows"), berths=BERTHS)

    assert base.problems == ()
    assert {claim.predicate for claim in base.claims} == {"berths", "deaths"}


@pytest.mark.parametrize("name", ["berths", "deaths"])
def test_claims_of_a_broken_predicate_are_left_out_and_counted(loaded: Loading, name: str) -> None:
    base = loaded(predicates=OWN.format(", chnge: grows").replace("berths", name), berths=BERTHS)

    problems = [problem for problem in base.problems if problem.path == "claims/predicates.yaml"]
    assert [problem.code for problem in problems] == ["FC002"]
    assert name not in {claim.predicate for claim in base.claims}
    [(reason, number)] = base.left_out.items()
    assert (reason, number) == ("its predicate's entry in predicates.yaml is not in order", 1)
    assert len(base.problems) == (1 if name == "berths" else 2)


def test_every_built_in_predicate_has_a_text_to_find_and_one_to_ignore() -> None:
    for predicate in builtin_predicates().values():
        assert predicate.find
        assert predicate.ignore
        assert predicate.find != predicate.ignore
