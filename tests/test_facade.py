"""The facade is a promise: its names, their types, and that it costs little."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import factcheck as fc
from factcheck.store import dump

HEAVY = (
    *("dateparser", "jinja2", "pandas", "polars", "rapidfuzz", "rich", "ruamel", "typer"),
    *("feedparser", "lxml", "pypdf", "trafilatura", "warcio"),
)
CLAIMS = Path(__file__).parent.parent / "claims"


def loaded_by(code: str) -> set[str]:
    """The modules that are there after the code has run in a fresh interpreter."""
    report = "\nimport sys; print('\\n' + ' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code + report], capture_output=True, text=True, check=True
    )
    return {module.split(".")[0] for module in done.stdout.splitlines()[-1].split()}


def test_every_name_is_there_and_in_order() -> None:
    assert fc.__all__ == sorted(fc.__all__)
    assert dir(fc) == fc.__all__
    for name in fc.__all__:
        assert getattr(fc, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'factcheck' has no attribute 'verify'"):
        _ = fc.verify


def test_a_function_is_not_hidden_by_the_module_of_its_name() -> None:
    code = "import factcheck.check, factcheck.compare, factcheck as fc; fc.check.__call__; "
    loaded_by(code + "assert not fc.compare([])")


def test_importing_the_package_imports_nothing_heavy() -> None:
    assert not loaded_by("import factcheck") & {*HEAVY, "pydantic", "yaml12"}


def test_a_plain_check_imports_nothing_heavy() -> None:
    code = f"from factcheck.cli import main; main(['check', {str(CLAIMS)!r}, '--exit-zero'])"

    assert not loaded_by(code) & {*HEAVY, "shtab"}


def test_reading_a_text_imports_no_reader_of_pages(tmp_path: Path) -> None:
    path = tmp_path / "pier.txt"
    path.write_text("The pier is open.")

    assert not loaded_by(f"import factcheck as fc; fc.read({str(path)!r})") & {*HEAVY}


def test_compare_takes_entities_as_a_list_and_knows_the_built_in_predicates() -> None:
    """Two papers give one toll, and one of them names the port by another name."""
    port = fc.Entity(id="vell", name="Port of Vell", aliases=("Vell harbour",))
    papers = [fc.Source(id=name, publisher=name, origin="own") for name in ("post", "crane")]
    claims = [
        fc.QuantityClaim.model_validate(
            {
                "kind": "quantity",
                "source": paper,
                "subject": subject,
                "predicate": "deaths",
                "when": "2031-05",
                "value": "12 people",
            }
        )
        for paper, subject in zip(papers, ("Port of Vell", "Vell harbour"), strict=True)
    ]

    result = fc.compare(claims, [port])

    assert [finding.origins for finding in result.agreements] == [2]
    assert result.names["Vell harbour"] == "Port of Vell"


def test_check_takes_a_base_as_loaded(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("version: 1\nsources: [{id: post}]\n")

    base = fc.load(tmp_path, allow_empty=True)

    assert not fc.check(base, allow_empty=True).findings
    with pytest.raises(fc.FactcheckError, match="no claims"):
        fc.check(base)


def launch(source: str = "post", **fields: Any) -> fc.EventClaim:
    known = {"subject": "Vell ferry", "predicate": "launch", "when": "2031-03"}
    return fc.EventClaim(source=fc.Source(id=source), **(known | fields))


def test_a_claim_knows_its_kind_by_its_type() -> None:
    assert launch() == launch(kind="event")
    assert launch().id == launch(kind="event").id
    assert dump([], [launch()]).count("kind: event") == 1


def test_a_date_of_python_is_a_day() -> None:
    assert launch(when=date(2031, 3, 4)) == launch(when="2031-03-04")
    assert fc.Source(id="post", published=date(2031, 3, 4)).published == fc.parse_edtf("2031-03-04")


def test_a_result_is_short_to_look_at() -> None:
    result = fc.compare([launch(), launch("crane", when="2031-04")])

    assert repr(result) == "Result(1 finding from 2 claims of 2 sources)"


@pytest.mark.parametrize("path", ["claims", Path("claims")])
def test_to_compare_a_path_is_a_wrong_call(path: Any) -> None:
    with pytest.raises(fc.FactcheckError, match=r"check\('claims'\) compares a folder"):
        fc.compare(path)


def test_extract_takes_a_text_and_says_what_else_is_wrong(tmp_path: Path) -> None:
    [claim] = fc.extract("Ada Lorn resigned on 4 May 2021.")

    assert claim.predicate == "resignation"
    with pytest.raises(fc.FactcheckError, match=r"not \w*Path; read\(path\) gives the article"):
        fc.extract(tmp_path)  # type: ignore[arg-type]


def test_of_a_day_only_the_claims_of_then_are_counted() -> None:
    """The Post of May tells a launch, the Crane of June another."""
    days = {"post": "2031-05-01", "crane": "2031-06-01"}
    claims = [
        launch().model_copy(update={"source": fc.Source(id=key, published=day)})
        for key, day in days.items()
    ]

    assert repr(fc.compare(claims).as_of("2031-05-02")).endswith("from 1 claim of 1 source)")


wrongly: Any = fc
"""The facade as somebody calls it who has not read the types."""


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: wrongly.read(None), "the path of a file is expected, not NoneType"),
        (lambda: wrongly.read(""), "a path is empty"),
        (lambda: wrongly.read("Ada Lorn resigned. " * 40), "not a text; extract"),
        (
            lambda: wrongly.read("http://post.example/a"),
            "http://post.example/a: FC001 nothing is fetched",
        ),
        (lambda: wrongly.read_all(3), "the path of a file is expected, not int"),
        (lambda: wrongly.extract(None), "an article or its text, not NoneType"),
        (
            lambda: wrongly.extract("articles/alpha.txt"),
            "read('articles/alpha.txt') gives the article",
        ),
        (
            lambda: wrongly.extract("Ada Lorn resigned.", names=["Ada"]),
            "names as a catalogue, not list",
        ),
        (
            lambda: wrongly.extract("Ada Lorn resigned.", source="post"),
            "a Source as source, not str",
        ),
        (lambda: wrongly.compare(["Ada Lorn resigned."]), "compare takes claims, not str"),
        (lambda: wrongly.compare_texts("Ada Lorn resigned.", 3), "two texts or articles, not int"),
    ],
)
def test_a_wrong_call_says_what_is_expected(call: Any, said: str) -> None:
    with pytest.raises(fc.FactcheckError) as error:
        call()
    assert said in str(error.value)


def test_a_claim_shows_itself_in_one_line() -> None:
    text = "Orvane Steel will not leave the Sound Council, Ada Lorn said. Jon Askel resigned on 4 May 2021."
    stance, event = fc.extract(text, source=fc.Source(id="post"))

    assert repr(event) == "<EventClaim resignation: Jon Askel · 2021-05-04 · in post, draft>"
    assert "Orvane Steel → Sound Council = leaving (denied)" in repr(stance)
