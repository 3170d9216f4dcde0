"""Articles added to a base, and a draft checked against it."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
from pathlib import Path

import pytest

from conftest import Run
from factcheck import CopyOf, Source, extract, load
from factcheck.cli.progress import progress
from factcheck.report import FORMATS
from factcheck.report.extracted import Terminal, listed

ALPHA = """\
---
publisher: Harbour Post
date: 2024-05-06
---
# Orvane Steel builds

Orvane Steel agreed in March 2021 to build the Vell bridge. Ada Lorn resigned on 4 May 2024.

He said the Norrail group would leave the Vell project.
"""
BETA = """\
---
publisher: Vell Gazette
date: 2024-05-07
---
Orvane Steel agreed in June 2021 to build the Vell bridge.
"""
GERMAN = """\
Der Steg ist gesperrt, und das Amt will sich zu den Schäden nicht äußern. Die Brücke wurde im Mai
2024 eröffnet. Das ist nicht gut für die Stadt und für die Menschen.
"""


@pytest.fixture
def project(project: Path) -> Path:
    (project / "articles").mkdir()
    (project / "articles" / "alpha.md").write_text(ALPHA)
    return project


def files(project: Path) -> dict[str, bytes]:
    """Every file of the project with its content."""
    return {str(p.relative_to(project)): p.read_bytes() for p in project.rglob("*") if p.is_file()}


def test_what_is_added_loads_back_without_problems(run: Run, project: Path) -> None:
    code, out, _ = run("add", "articles")
    base = load("claims")

    assert code == 0
    assert "claims/alpha.yaml: Harbour Post, published 6 May 2024" in out
    assert base.problems == ()
    assert base.verified == len(base.claims) == 2
    assert {claim.draft for claim in base.claims} == {True}
    [source] = base.sources.values()
    assert (str(source.published), source.published_inferred) == ("2024-05-06", False)
    assert (source.path, len(source.sha256 or "")) == ("articles/alpha.md", 64)


def test_adding_twice_changes_nothing(run: Run, project: Path) -> None:
    run("add", "articles")
    before = files(project)
    code, out, _ = run("add", "articles")

    assert files(project) == before
    assert (code, "articles/alpha.md: already there, as source alpha" in out) == (0, True)


def test_a_dry_run_tells_the_same_and_writes_nothing(run: Run, project: Path) -> None:
    before = files(project)
    _, dry, error = run("add", "articles", "--dry-run")

    assert (files(project), "nothing was written" in error) == (before, True)
    _, out, _ = run("add", "articles")
    assert out == dry + (
        "'factcheck review --drafts' walks through what was added, 'factcheck review --names' through the"
        " names.\n"
    )


def test_only_what_an_article_brings_fails(run: Run, project: Path) -> None:
    run("add", "articles/alpha.md")
    (project / "articles" / "beta.md").write_text(BETA)

    code, out, _ = run("add", "articles/beta.md")
    assert (code, "FC101" in out) == (1, True)
    code, out, _ = run("add", "articles")
    assert (code, "FC101" in out) == (0, False)
    code, out, _ = run("check", "--output-format", "concise")
    assert (code, "FC101 draft: " in out) == (1, True)


def test_what_is_left_out_is_told_with_the_reason(run: Run) -> None:
    _, out, _ = run("add", "articles")

    assert "Left out, 1 passage: who says it cannot be told." in out
    assert "articles/alpha.md:9 participation: the Norrail group would leave" in out


def test_names_like_those_of_the_catalogue_are_proposed_and_not_merged(
    run: Run, project: Path
) -> None:
    (project / "claims").mkdir()
    entities = "version: 1\nentities:\n- {id: orvane, name: Orvane Stahl}\n"
    (project / "claims" / "entities.yaml").write_text(entities)
    _, out, _ = run("add", "articles", "--json")
    names = {one["name"]: one for one in json.loads(out)["names"]}

    assert names["Orvane Steel"]["like"] == []
    (project / "claims" / "alpha.yaml").unlink()
    (project / "claims" / "entities.yaml").write_text(entities.replace("Stahl", "Steal"))
    _, out, _ = run("add", "articles")
    assert "Orvane Steel: 1 claim; perhaps orvane (spelt alike)" in out
    assert (project / "claims" / "entities.yaml").read_text() == entities.replace("Stahl", "Steal")
    assert load("claims").claims[0].subject == ("Orvane Steel",)


def test_json_says_what_was_written_and_why_the_rest_was_not(run: Run, project: Path) -> None:
    (project / "articles" / "steg.txt").write_text(GERMAN)
    _, out, _ = run("add", "articles", "missing.txt", "--output-format", "json")
    answer = json.loads(out)
    [added] = answer["added"]

    assert (added["file"], answer["written"]) == ("claims/alpha.yaml", True)
    assert set(added["claims"]) == set(answer["claims"])
    assert [left["predicate"] for left in added["left_out"]] == ["participation"]
    assert answer["notes"] == ["articles/steg.txt: not English (de), 3 sentences skipped"]
    assert [f["place"]["path"] for f in answer["findings"] if f["code"] == "FC001"] == [
        "missing.txt"
    ]
    assert not (project / "claims" / "steg.yaml").exists()


def test_a_copy_has_the_first_for_its_origin(run: Run, project: Path) -> None:
    run("add", "articles")
    (project / "articles" / "crane.md").write_text(ALPHA.replace("Harbour Post", "Daily Crane"))
    _, out, _ = run("add", "articles")

    assert "crane: repeats alpha" in out
    assert load("claims").sources["crane"].origin == CopyOf(copy_of="alpha")


def test_another_text_of_a_known_file_is_left_out(run: Run, project: Path) -> None:
    run("add", "articles")
    before = files(project)["claims/alpha.yaml"]
    (project / "articles" / "alpha.md").write_text(ALPHA.replace("March", "April"))
    _, out, _ = run("add", "articles")

    assert "articles/alpha.md: left out, as source alpha was made from an earlier text" in out
    assert files(project)["claims/alpha.yaml"] == before


def test_a_claims_file_of_somebody_else_is_never_overwritten(run: Run, project: Path) -> None:
    (project / "claims").mkdir()
    (project / "claims" / "alpha.yaml").write_text("version: 1\nsources: [{id: other}]\n")
    code, _, error = run("add", "articles")

    assert (code, "claims/alpha.yaml is there already" in error) == (2, True)
    assert (project / "claims" / "alpha.yaml").read_text().endswith("[{id: other}]\n")


def test_words_that_are_not_ours_are_kept_as_hashes(run: Run, project: Path) -> None:
    run("add", "articles", "--withhold")

    text = (project / "claims" / "alpha.yaml").read_text()
    assert ("exact:" in text, "sha256:" in text) == (False, True)
    assert (load("claims").problems, load("claims").verified) == ((), 2)


def test_an_undated_article_is_bounded_and_says_so(run: Run, project: Path) -> None:
    (project / "articles" / "pier.md").write_text("Ada Lorn resigned in May 2021.\n")
    run("add", "articles/pier.md")
    [source] = load("claims").sources.values()

    assert (str(source.published), source.published_inferred) == ("2021-05/..", True)


def test_an_article_outside_the_project_is_found_by_its_hash(
    run: Run, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (project / "factcheck.toml").touch()
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "alpha.md").write_text(ALPHA)
    _, out, _ = run("add", str(elsewhere / "alpha.md"))

    assert "outside the project" in out
    assert load("claims").sources["alpha"].path is None
    assert load("claims", elsewhere).verified == 2


def test_the_passage_stands_out_in_colour(run: Run) -> None:
    _, out, _ = run("add", "articles", "--dry-run", "--color", "always")

    assert "\x1b[1;33mOrvane Steel agreed in March 2021 to build the Vell bridge\x1b[0m" in out


def test_nothing_shows_how_far_it_is_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(progress(range(20), "reading", 20)) == list(range(20))
    assert capsys.readouterr().err == ""


def test_a_terminal_shows_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stderr", terminal)

    assert list(progress(range(12), "extracting", 12)) == list(range(12))
    assert "extracting ████████████············ 6/12" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")
    assert list(progress(range(3), "extracting", 3)) == [0, 1, 2]
    assert "3/3" not in terminal.getvalue()


@pytest.mark.parametrize("output_format", FORMATS)
def test_every_output_marks_what_rests_on_drafts(
    run: Run, project: Path, output_format: str
) -> None:
    (project / "articles" / "beta.md").write_text(BETA)
    run("add", "articles", "-q")
    _, out, _ = run("check", "--output-format", output_format)
    assert "draft" in out

    for path in (project / "claims").iterdir():
        path.write_text(path.read_text().replace("    draft: true\n", ""))
    _, out, _ = run("check", "--output-format", output_format)
    assert "FC101" in out
    assert "draft" not in out.replace('"draft": false', "")


def test_copies_of_copies_do_not_run_in_a_circle(run: Run, project: Path) -> None:
    for day, name in (("08", "bell"), ("04", "crane"), ("06", "dusk")):
        (project / "articles" / f"{name}.md").write_text(ALPHA.replace("05-06", f"05-{day}"))
    run("add", "articles")

    assert [p for p in load("claims").problems if "circle" in p.message] == []
    assert sum(isinstance(s.origin, CopyOf) for s in load("claims").sources.values()) == 3


def test_a_source_says_whether_its_date_is_inferred() -> None:
    assert Source.model_validate({"id": "post"}).published_inferred is False


def test_a_draft_is_compared_with_the_base_and_nothing_is_written(run: Run, project: Path) -> None:
    run("add", "articles")
    (project / "draft.txt").write_text(
        "\nOrvane Steel agreed in June 2021 to build the Vell bridge.\n"
    )
    before = files(project)
    code, out, error = run("check", "draft.txt", "--output-format", "concise")

    assert (code, "draft.txt:2: FC101 draft: " in out) == (1, True)
    assert "draft.txt: 1 claim read, 0 passages left out" in error
    assert files(project) == before
    (project / "draft.txt").write_text(
        "Orvane Steel agreed in March 2021 to build the Vell bridge."
    )
    assert run("check", "claims", "draft.txt")[0] == 0


def test_a_draft_is_annotated_at_its_passage(run: Run, project: Path) -> None:
    run("add", "articles")
    (project / "draft.md").write_text(BETA)
    _, out, _ = run("check", "draft.md", "--output-format", "github")

    assert "file=draft.md,line=5,endLine=5,col=1," in out


def test_drafts_need_no_base(run: Run, project: Path) -> None:
    (project / "one.txt").write_text("Ada Lorn resigned on 4 May 2024.")
    (project / "two.txt").write_text("Ada Lorn resigned on 7 May 2024.")
    code, out, _ = run("check", "one.txt", "two.txt", "missing.txt", "--output-format", "concise")

    assert code == 1
    assert "FC101" in out
    assert "missing.txt: FC001" in out
    assert not (project / "claims").exists()


def test_a_name_that_two_entities_have_is_told_and_not_compared(run: Run, project: Path) -> None:
    (project / "claims").mkdir()
    (project / "claims" / "entities.yaml").write_text(
        "version: 1\nentities:\n- {id: ada, name: Ada Lorn}\n- {id: other, name: Ada Lorn}\n"
    )
    _, out, _ = run("add", "articles", "-v")

    assert "FC502 draft: “Ada Lorn” may mean ada or other, so 1 claim that gives it is not" in out


def test_a_text_in_another_encoding_is_read_and_named(run: Run, project: Path) -> None:
    (project / "latin.txt").write_bytes("Zoë Lorn resigned on 4 May 2021.".encode("latin-1"))
    _, out, _ = run("add", "latin.txt")
    base = load("claims")

    assert "latin.txt: not in UTF-8" in out
    assert (base.problems, base.claims[0].subject) == ((), ("Zoë Lorn",))


def test_what_cannot_be_read_is_named_and_the_rest_is_added(run: Run, project: Path) -> None:
    folder = project / "articles"
    (folder / "empty.txt").touch()
    (folder / "nul.txt").write_bytes(b"Ada Lorn\0resigned")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4")
    (folder / "scan.png").write_bytes(b"\x89PNG")
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(2**30)
    code, out, _ = run("add", "articles", "articles/scan.png", "nowhere", "-q")

    assert code == 1
    assert [line.split(":")[0] for line in out.splitlines()] == [
        "articles/broken.pdf",
        "articles/empty.txt",
        "articles/nul.txt",
        "articles/scan.png",
        "nowhere",
        "articles/huge.txt",
    ]
    assert [path.name for path in (project / "claims").iterdir()] == ["alpha.yaml"]


SUM = """\
The plan was backed by 120 of 150 members, or 70 percent. Ada Lorn resigned on 4 May 2024.

Correction: An earlier article said that 12 of 20 members, or 90 percent, were there. It was 18.
"""


@pytest.mark.parametrize("command", ["check", "extract", "add"])
def test_a_sum_that_does_not_come_out_is_told_where_it_stands(
    run: Run, project: Path, command: str
) -> None:
    (project / "draft.txt").write_text(SUM)
    code, out, _ = run(command, "draft.txt", "--output-format", "concise")

    assert code == 0
    assert [line for line in out.splitlines() if "FC108" in line] == [
        "draft.txt:1:24: FC108 “120 of 150 members, or 70 percent” does not add up: "
        "120 of 150 are 80 percent, not 70 percent"
    ]
    assert run(command, "draft.txt", "--fail-on", "warning")[0] == int(command != "add")


def test_of_a_folder_what_is_no_article_is_passed_over_and_told(run: Run, project: Path) -> None:
    run("add", "articles/alpha.md")
    (project / "claims" / "notes.txt").write_text("Jon Askel resigned on 4 May 2024.\n")
    (project / ".venv").mkdir()
    (project / ".venv" / "notes.txt").write_text("Jon Askel resigned on 5 May 2024.\n")
    for name in ("scan.png", "letter.docx", "Makefile", ".hidden.png"):
        (project / "articles" / name).write_text("Jon Askel resigned on 6 May 2024.\n")
    (project / "articles" / "loop").symlink_to(project)
    code, out, _ = run("add", ".", "articles")

    assert code == 0
    assert "articles: 3 files of other formats passed over (.docx, .png, no ending)\n" in out
    assert "Askel" not in out
    assert [path.name for path in (project / "claims").glob("*.yaml")] == ["alpha.yaml"]


@pytest.mark.skipif(os.access("/etc/shadow", os.R_OK), reason="this user may read everything")
def test_a_locked_folder_is_named_and_the_rest_is_added(run: Run, project: Path) -> None:
    locked = project / "articles" / "locked"
    locked.mkdir(mode=0)
    code, out, _ = run("add", "articles")
    locked.chmod(0o700)

    assert (code, "articles/locked: FC001 cannot be searched" in out) == (1, True)
    assert [path.name for path in (project / "claims").iterdir()] == ["alpha.yaml"]


def test_a_pattern_means_files(run: Run, project: Path) -> None:
    (project / "articles" / "beta.md").write_text(BETA)
    run("add", "articles/b*.md")

    assert [path.name for path in (project / "claims").iterdir()] == ["beta.yaml"]


def test_a_notice_takes_back_what_its_publisher_told(run: Run, project: Path) -> None:
    (project / "one.md").write_text(
        "---\npublisher: Harbour Post\ndate: 2024-05-06\n---\nThe Vell tunnel cost 40 million crowns.\n"
    )
    (project / "two.md").write_text(
        "---\npublisher: Harbour Post\ndate: 2024-05-07\n---\nAda Lorn resigned on 4 May 2024.\n\n"
        "Correction: An earlier article misstated the cost of the Vell tunnel. It was 44 million "
        "crowns, not 40 million crowns.\n"
    )
    code, out, _ = run("add", "one.md", "two.md")

    assert (code, "FC307 draft: Vell tunnel · price" in out) == (1, True)
    assert load("claims").problems == ()


FEED = """\
<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>{}</channel></rss>
"""
ENTRY = """\
<item><title>{0} resigns</title><pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate>
<description>{0} resigned on 4 May 2024, and the board of the harbour thanked the staff.</description></item>
"""


def test_a_feed_brings_its_new_entries(run: Run, project: Path) -> None:
    pytest.importorskip("feedparser")
    first, second = ENTRY.format("Ada Lorn"), ENTRY.format("Jon Askel")
    (project / "feed.rss").write_text(FEED.format(first))
    run("add", "feed.rss")
    (project / "feed.rss").write_text(FEED.format(second + first))
    code, out, _ = run("add", "feed.rss")

    assert (code, "already there, as source feed" in out) == (0, True)
    assert {c.subject for c in load("claims").claims} >= {("Ada Lorn",), ("Jon Askel",)}
    assert load("claims").problems == ()


def test_a_page_brings_what_it_says_of_itself(run: Run, project: Path) -> None:
    (project / "page.html").write_text(
        "<html><head><title>Lorn goes</title><script type='application/ld+json'>"
        '{"@type": "NewsArticle", "headline": "Lorn goes", "datePublished": "2024-05-07",'
        ' "publisher": {"name": "Harbour Post"}}</script></head><body><nav>Sports Weather</nav>'
        "<article><h1>Lorn goes</h1><p>Ada Lorn resigned on 4 May 2024, and the board thanked her "
        "for the years that she gave to the port.</p></article>"
        "<script>document.write('Orvane Steel left the Sound Council.')</script></body></html>"
    )
    code, out, _ = run("add", "page.html")
    base = load("claims")

    assert (code, base.problems) == (0, ())
    assert {claim.subject for claim in base.claims} == {("Ada Lorn",), ("board in page",)}
    [source] = base.sources.values()
    assert (source.publisher, str(source.published)) == ("Harbour Post", "2024-05-07")
    assert "page.html" in out


def test_where_claims_cannot_lie_is_said(run: Run, project: Path) -> None:
    (project / "kb").write_text("no folder")
    code, _, error = run("add", "articles", "--base", "kb/claims")

    assert (code, "cannot be made" in error) == (2, True)


def test_a_new_version_is_checked_in_the_place_of_the_one_that_was_added(
    run: Run, project: Path
) -> None:
    run("add", "articles")
    (project / "articles" / "alpha.md").write_text(ALPHA.replace("March", "April"))
    code, out, error = run("check", "articles/alpha.md", "--output-format", "concise")

    assert "articles/alpha.md: 2 claims read" in error
    assert (code, "FC101" in out) == (0, False)


def test_of_many_articles_only_the_counts_are_shown(run: Run, project: Path) -> None:
    for day in range(1, 23):
        text = f"Jon Askel resigned on {day} May 2024."
        (project / "articles" / f"day-{day}.txt").write_text(text)
    _, out, _ = run("add", "articles", "--dry-run")
    _, full, _ = run("add", "articles", "--dry-run", "-v")

    assert "23 articles: 24 claims, unconfirmed. -v shows each.\n" in out
    assert "Left out, 1 passage: who says it cannot be told.\n" in out
    assert ("Jon Askel resigned on 8" in full, "Jon Askel resigned on 8" in out) == (True, False)
    assert "Jon Askel resigned on 8" in run("extract", "articles")[1]


def test_a_narrow_terminal_breaks_lines_and_shows_what_stands_around() -> None:
    claim, *_ = extract(
        "The board of the port said in Vell that Ada Lorn resigned on 4 May 2021, and went."
    )
    told = listed([claim], lambda _: ("articles/alpha.txt", 3), Terminal(60, color=True))
    plainly = re.sub(r"\x1b\[[\d;]*m", "", told)

    assert "Vell that \x1b[0m\x1b[1;33mAda Lorn resigned on 4 May 2021\x1b[0m\x1b[2m, and" in told
    assert max(map(len, plainly.splitlines())) <= 60
    assert listed([claim], lambda _: ("a.txt", 3), Terminal(60)).splitlines() == [
        "  a.txt:3  resignation: Ada Lorn · 2021-05-04 · says the",
        "      board of the port",
        "      Ada Lorn resigned on 4 May 2021",
        "1 claim, unconfirmed.",
    ]


def test_many_processes_read_as_one_does(run: Run, project: Path) -> None:
    for day in range(1, 23):
        text = f"Jon Askel resigned on {day} May 2024. Orvane Steel agreed to build it."
        (project / "articles" / f"day-{day}.txt").write_text(text)
    run("add", "articles", "--jobs", "1")
    alone = files(project)
    shutil.rmtree(project / "claims")
    run("add", "articles", "--jobs", "3")

    assert files(project) == alone
    with pytest.raises(SystemExit, match="2"):
        run("add", "articles", "--jobs", "0")


def test_an_original_is_written_before_its_copies(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day, name in (("04", "zinc"), ("06", "crane"), ("08", "bell")):
        (project / "articles" / f"{name}.md").write_text(ALPHA.replace("05-06", f"05-{day}"))
    written: list[str] = []

    def interrupted(path: Path, text: str) -> None:
        written.append(path.name)
        if len(written) == 2:
            raise KeyboardInterrupt
        path.write_text(text)

    monkeypatch.setattr("factcheck.cli.adding.write_atomic", interrupted)
    assert run("add", "articles")[0] == 130
    assert written[0] == "zinc.yaml"
    assert load("claims").problems == ()


def test_an_address_is_not_fetched(run: Run) -> None:
    code, out, _ = run("add", "http://example.com/a.html")

    assert code == 1
    told = "nothing is fetched from the web; save the page to a file, and give that"
    assert f"http://example.com/a.html: FC001 {told}" in out


@pytest.mark.parametrize("command", ["add", "extract", "check"])
def test_an_empty_path_is_not_the_current_folder(run: Run, command: str) -> None:
    code, _, err = run(command, "")

    assert (code, "a path is empty" in err) == (2, True)


@pytest.mark.parametrize(
    "text",
    [
        "Der Brand in Vell war schwer. Die Polizei ermittelt.\n",
        "Le pont de Vell est fermé. Le maire de la ville se tait.\n",
    ],
)
def test_a_short_foreign_text_is_named_and_left_out(run: Run, project: Path, text: str) -> None:
    (project / "articles" / "short.txt").write_text(text)

    _, out, _ = run("add", "articles/short.txt")

    assert "articles/short.txt: not English" in out
    assert not (project / "claims").exists()


@pytest.mark.parametrize(
    "more",
    [
        "",
        "A fire in a mill at Vell left a mark: a man, a boy, a dog and a cat hid in a barn.\n",
        "Vell bigwig compares Lorn's ferry slap to Orvane's bridge row, aide's memo claims.\n",
    ],
)
def test_a_short_english_text_is_read(run: Run, project: Path, more: str) -> None:
    (project / "articles" / "short.txt").write_text(f"Ada Lorn resigned on 4 May 2021. {more}")

    assert "resignation: Ada Lorn" in run("add", "articles/short.txt")[1]


def test_an_article_without_a_claim_is_named_and_not_written(run: Run, project: Path) -> None:
    (project / "articles" / "song.txt").write_text("It was a fine day by the sea for all of us.\n")
    _, out, _ = run("add", "articles/song.txt", "--output-format", "json")

    assert [one["file"] for one in json.loads(out)["added"]] == [None]
    assert "No claims found, so no source is written." in run("add", "articles/song.txt")[1]
    assert not (project / "claims").exists()


@pytest.mark.parametrize("command", ["add", "check", "extract"])
@pytest.mark.parametrize(
    ("files", "code", "told"),
    [
        (["none.txt"], 2, "none.txt: there is no such file or folder"),
        (
            ["none.txt", "nor-this.png"],
            2,
            "none.txt, nor-this.png: there is no such file or folder",
        ),
        (["none.txt", "articles/alpha.md"], 1, "there is no such file or folder"),
        (
            ["steg.txt"],
            2,
            "nothing was checked, as only English is read: steg.txt: not English (de)",
        ),
        (["steg.txt", "articles/alpha.md"], 0, "steg.txt: not English (de), 3 sentences skipped"),
    ],
)
def test_where_nothing_was_checked_the_exit_code_is_2(
    run: Run, project: Path, command: str, files: list[str], code: int, told: str
) -> None:
    """A missing file beside others is a finding; alone it leaves nothing to check."""
    (project / "steg.txt").write_text(GERMAN)
    option = ["--check"] if command == "extract" else []

    exited, out, err = run(command, *files, *option)

    assert (exited, told in out + err) == (code, True)


def test_a_missing_base_is_told_in_the_same_words(run: Run, project: Path) -> None:
    code, _, err = run("check", "nowhere")

    assert (code, "nowhere: there is no such file or folder" in err) == (2, True)


def test_a_notice_that_corrects_nothing_known_is_told(run: Run, project: Path) -> None:
    (project / "articles" / "notice.txt").write_text(
        "Pier opens\n\nThe Vell pier opened on 4 May 2021.\n\n"
        "Correction: An earlier version misstated the number of lamps. It is 41, not 14.\n"
    )
    _, out, _ = run("add", "articles/notice.txt")

    assert "Left out, 1 passage: what it corrects is not among the claims.\n" in out
    assert "articles/notice.txt:5 correction: Correction: An earlier version misstated" in out


def test_what_is_attached_to_a_mail_and_dates_that_disagree_are_told(
    run: Run, project: Path
) -> None:
    mail = (
        "From: Harbour Post <desk@post.example>\nSubject: Pier\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n'
        "The Vell pier opened on 4 May 2021.\n--b\nContent-Type: text/plain\n"
        'Content-Disposition: attachment; filename="notes.txt"\n\nMore.\n--b--\n'
    )
    (project / "articles" / "mail.eml").write_text(mail)
    (project / "articles" / "dated.md").write_text(
        "---\ndate: 2024-05-06\n---\nVELL, May 2, 2024 (Norwire) - The Orr pier opened on 1 May 2024.\n"
    )
    _, out, _ = run("add", "articles")

    assert "mail.eml: What is attached to the mail is not read: notes.txt." in out
    assert "dated.md: The front matter gives 2024-05-06, the dateline 2024-05-02" in out
    assert "claims/dated.yaml: dated, agency Norwire, published 6 May 2024\n" in out


def test_a_draft_is_shown_what_it_brings_and_not_what_is_there(run: Run, project: Path) -> None:
    """The base has a conflict of its own; the draft brings another."""
    (project / "articles" / "beta.md").write_text(BETA)
    run("add", "articles")
    (project / "draft.txt").write_text("Ada Lorn resigned on 5 June 2023.\n")

    code, out, _ = run("check", "draft.txt")

    assert code == 1
    assert "Ada Lorn · resignation" in out
    assert "agreement" not in out
    assert "Not shown: 1 finding that the base has without it; -v does.\n" in out
    assert "agreement" in run("check", "draft.txt", "--verbose")[1]


def test_a_report_is_no_article(run: Run, project: Path) -> None:
    """A project may hold its report among its articles."""
    run("add", "articles")
    run("report", "-o", "articles/report.md")

    code, out, _ = run("add", "articles")

    assert code == 0
    assert "articles/report.md: left out, as it is a report of factcheck itself\n" in out
    assert not (project / "claims" / "report.yaml").exists()


@pytest.mark.parametrize("with_texts", [True, False])
def test_an_article_added_later_meets_the_story_of_the_first(
    run: Run, project: Path, with_texts: bool
) -> None:
    told = {
        "first": "Judge Miriam Stroud of Vell said that the inquiry opened on 4 April 2024.",
        "second": "The inquiry opened on 5 April 2024, Miriam Stroud told the people of Vell.",
    }
    for name, text in told.items():
        article = project / "articles" / f"{name}.md"
        article.write_text(f"---\npublisher: {name}\ndate: 2024-04-06\n---\n{text}\n")
        run("add", f"articles/{name}.md")
        if not with_texts:
            article.unlink()
    found = {c.source.id: c.subject for c in load("claims").claims if c.predicate == "opening"}

    assert found == dict.fromkeys(told, ("inquiry in first",))
