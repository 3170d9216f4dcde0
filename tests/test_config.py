"""Settings come from the nearest file, and a mistake in one says what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.config import Settings, find
from factcheck.errors import FactcheckError


def test_without_a_file_everything_is_as_it_comes(tmp_path: Path) -> None:
    assert find(tmp_path) == Settings()


def test_its_own_file_counts_more_than_the_shared_one(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text('select = ["FC1"]')
    (tmp_path / "pyproject.toml").write_text('[tool.factcheck]\nselect = ["FC3"]')

    assert find(tmp_path).select == ("FC1",)


def test_the_nearest_folder_upwards_counts(tmp_path: Path) -> None:
    claims = tmp_path / "desk" / "claims"
    claims.mkdir(parents=True)
    (tmp_path / "factcheck.toml").write_text('fail-on = "info"')
    (tmp_path / "desk" / "pyproject.toml").write_text('[tool.factcheck]\nfail-on = "warning"')

    assert find(claims).fail_on == "warning"


def test_a_pyproject_of_something_else_is_passed_by(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "factcheck.toml").write_text('output-format = "concise"')
    (inner / "pyproject.toml").write_text('[tool.other]\nselect = ["X"]')

    assert find(inner).output_format == "concise"


def test_articles_lie_beside_the_file_that_names_them(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text('articles = "texts"')

    assert find(tmp_path).articles == str(tmp_path / "texts")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fail_on = 'info'", "there is no setting 'fail_on'; did you mean 'fail-on'?"),
        ("selct = ['FC1']", "there is no setting 'selct'; did you mean 'select'?"),
        ("colour = true", "there is no setting 'colour'; there are select, ignore"),
        ("select = 'FC1'", "select should be a valid list, not 'FC1'"),
        ("fail-on = 'eror'", "fail-on should be 'info', 'warning' or 'error', not 'eror'"),
        ("ignore = ['retracton']", "ignore: no rule is called 'retracton'; did you mean"),
        ("select = [", "cannot be read: "),
    ],
)
def test_a_mistake_is_one_sentence(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "factcheck.toml").write_text(text)

    with pytest.raises(FactcheckError) as error:
        find(tmp_path)

    assert str(error.value).startswith(f"{tmp_path / 'factcheck.toml'}")
    assert message in str(error.value)


def test_a_file_that_is_not_text_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_bytes(b"\xff\xfe")

    with pytest.raises(FactcheckError, match="cannot be read"):
        find(tmp_path)


def test_a_table_that_is_no_table_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool]\nfactcheck = 3")

    with pytest.raises(FactcheckError):
        find(tmp_path)
