"""What the README and the manual show is what happens."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml12

from factcheck import Position, Predicate, load
from factcheck.cli import main
from factcheck.config import find
from factcheck.decisions import Preference, Waiver
from factcheck.report import FORMATS
from factcheck.states import State

README = Path(__file__).parent.parent / "README.md"
PAGES = (
    README,
    *(README.parent / "docs" / f"{name}.md" for name in ("checks", "claims", "commands", "python")),
)
MANUAL = "\n".join(page.read_text("utf-8") for page in PAGES)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"`(claims/[\w.-]+)`[^`]*:\n\n```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[str]:
    """The fenced blocks of one language, in order."""
    return [body for found, body in BLOCK.findall(MANUAL) if found == language]


def test_the_tour_prints_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    gazette, entities, orvane, *_ = FILE.findall(MANUAL)
    start, green, red, second, third = (b for b in blocks("console") if b.startswith("$ factcheck"))

    def write(name: str, text: str) -> None:
        (tmp_path / name).write_text(text)

    def shown(block: str) -> str:
        command, output = block.removeprefix("$ factcheck ").split("\n", 1)
        main(command.split())
        assert capsys.readouterr().out == output
        return command

    shown(start)
    shown(green)
    write(*gazette)
    shown(red)
    post = tmp_path / "claims" / "harbour-post.yaml"
    post.write_text(post.read_text().replace("when: 2019-03-02", "when: 2019"))
    shown(second)
    write(*entities)
    write(*orvane)
    shown(third)


def test_the_finding_at_the_top_is_that_of_this_repository(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(README.parent)
    [finding] = blocks("text")

    main(["check", "claims", "--select", "FC301"])

    assert capsys.readouterr().out.startswith(finding)


def test_the_python_examples_print_what_they_show(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(README.parent)
    examples = blocks("python")
    folder = next(example for example in examples if "fc.check(" in example)
    others = [example for example in examples if example is not folder]

    exec(compile(folder, "README.md", "exec"), {})
    assert capsys.readouterr().out
    monkeypatch.chdir(tmp_path)
    for example in others:
        exec(compile(example, "README.md", "exec"), {})
        assert capsys.readouterr().out.splitlines() == re.findall("^# (.*)", example, re.MULTILINE)


def test_the_names_and_predicates_shown_are_in_order(tmp_path: Path) -> None:
    *_, entities, predicates = FILE.findall(MANUAL)
    (tmp_path / "claims").mkdir()
    for name, text in (entities, predicates):
        (tmp_path / name).write_text(text)

    base = load(tmp_path, allow_empty=True)

    assert base.problems == ()
    assert base.entities.resolve("the Orvane chief") == "lorn"
    assert base.predicates["berths"].unit == "berths"


def test_the_decisions_and_settings_shown_are_in_order(tmp_path: Path) -> None:
    [(name, text)] = [f for f in FILE.findall(MANUAL) if "decisions" in f[0]]
    (tmp_path / "claims").mkdir()
    (tmp_path / name).write_text(text)
    (tmp_path / "factcheck.toml").write_text(blocks("toml")[0])

    base = load(tmp_path, allow_empty=True)

    assert base.problems == ()
    assert [decision.decision for _, decision in base.decisions] == ["accept", "dismiss", "prefer"]
    assert find(tmp_path).severity == {"retraction": "error", "FC2": "info"}


def test_every_state_format_and_setting_is_told() -> None:
    text = MANUAL

    names = (*State, *FORMATS, *Waiver.model_fields, *Preference.model_fields)
    assert [name for name in names if f"`{name}`" not in text] == []


def test_every_field_of_a_predicate_and_every_position_is_told() -> None:
    text = MANUAL

    assert [f for f in Predicate.model_fields if f"`{f}`" not in text] == []
    assert [p.name for p in Position if f"`{p.name.lower()}`" not in text] == []


def test_every_input_of_the_action_is_told() -> None:
    action: Any = yaml12.parse_yaml((README.parent / "action.yml").read_text())

    assert [name for name in action["inputs"] if f"| `{name}` |" not in MANUAL] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)?(?:#([\w-]+))?\)", page.read_text("utf-8"))
    inside = [
        (page.parent / (path or page.name), anchor) for path, anchor in links if "://" not in path
    ]

    assert [str(target) for target, _ in inside if not target.exists()] == []
    for target, anchor in inside:
        heads = re.findall(r"^#+ (.*)$", target.read_text("utf-8"), re.MULTILINE) if anchor else []
        assert not anchor or anchor in [
            re.sub(r"[^\w -]", "", h).lower().replace(" ", "-") for h in heads
        ]


def test_the_two_commands_are_targets() -> None:
    makefile = (README.parent / "Makefile").read_text()

    assert [b.strip() for b in blocks("console")[:2]] == ["make report", "make test"]
    assert {"report:", "test:"} <= set(re.findall(r"^\w+:", makefile, re.MULTILINE))


def test_the_decisions_shown_hold_in_the_tour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    main(["init"])
    tour, told = FILE.findall(MANUAL)[:3], FILE.findall(MANUAL)
    for name, text in (*tour, *(file for file in told if "decisions" in file[0])):
        (tmp_path / name).write_text(text)
    capsys.readouterr()

    main(["check", "--today", "2031-12-31", "--output-format", "concise"])
    out = capsys.readouterr().out

    assert "[decided: Harbour Post is right, It was there when the ribbon was cut.]" in out
    assert "[accepted by Ada Lorn until 2031-12-31: The firm is asked" in out
    assert "FC903" not in out
