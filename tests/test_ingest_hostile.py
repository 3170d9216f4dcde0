"""Files that are broken, huge, hostile, empty, or none of ours."""

from __future__ import annotations

import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import factcheck as fc
from factcheck.errors import Problem
from factcheck.ingest import formats
from factcheck.ingest.draft import Draft, article_of
from factcheck.ingest.formats import FORMATS
from pdfs import pdf

SENTENCE = "The harbour board opened the pier at Vell on Monday after a year of repairs."
ENGLISH = f"{SENTENCE} It is said that the mayor was not there and that she has sent a letter."


def problem_of(name: str, content: bytes) -> str:
    """What is wrong with a file, if it holds no article."""
    found = list(FORMATS[name[name.index(".") :]].read(content, name))
    [problem] = [one for one in found if isinstance(one, Problem)]
    assert len(found) == 1
    return str(problem)


BAD: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.txt", b"", "FC001 there is no text"),
    "blank": ("a.txt", b" \r\n\t\n", "FC001 there is no text"),
    "front matter alone": ("a.md", b"---\ntitle: Pier\n---\n", "FC001 there is no text"),
    "NUL": ("a.txt", b"The pier\nis\0 open.", "a.txt:2: FC001 character 11 is NUL"),
    "Cyrillic": ("a.txt", "Пирс".encode("cp1251"), "FC001 byte 0xcf at offset 0 is not UTF-8"),
    "Polish": ("a.txt", ("Łódź " + ENGLISH).encode("cp1250"), "FC001 byte 0xa3 at offset 0"),
    "half UTF-16": ("a.txt", b"\xff\xfeT\0h\0e", "FC001 the byte at offset 6 is not utf-16"),
    "picture": ("a.txt", b"\x89PNG\r\n\x1a\n\0\0", "FC001 character 8 is NUL"),
    "empty page": ("a.html", b"<html><body></body></html>", "FC001"),
    "script alone": ("a.html", b"<html><script>alert(1)</script></html>", "FC001"),
    "charset unknown": ("a.html", b'<meta charset="klingon"><p>\xff', "'klingon', is not known"),
    "charset hostile": ("a.html", b'<meta charset="unicode_escape"><p>\xff', "is not known"),
    "no PDF": ("a.pdf", b"%PDF-1.7 and no more", "FC001 not a PDF that can be read"),
    "old PDF": (
        "a.pdf",
        pdf([SENTENCE]).replace(b"/FlateDecode", b"/Fl         "),
        "FC001 not a PDF that can be read",
    ),
    "scan": ("a.pdf", pdf(["", ""]), "recognise its characters"),
    "locked PDF": ("a.pdf", pdf([SENTENCE], password="pier"), "locked by a password"),
    "mail of pictures": ("a.eml", b"Content-Type: image/png\n\n\x89PNG", "the mail holds no text"),
    "no feed": ("a.rss", b"The pier is open.", "FC001 not a feed that can be read"),
    "no archive": ("a.warc", b"The pier is open.", "FC001"),
    "cut archive": ("a.warc.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\xff", "FC001"),
}


@pytest.mark.parametrize("case", BAD.values(), ids=BAD.keys())
def test_a_file_that_holds_no_article_says_why(case: tuple[str, bytes, str]) -> None:
    name, content, reason = case

    assert reason in problem_of(name, content)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-16", ENGLISH),
        ("utf-8-sig", ENGLISH),
        ("cp1252", f"{ENGLISH} Zoë Lorn’s café – “open” – was full."),
        ("latin-1", f"{ENGLISH} The café was full, said Bjö Vell."),
    ],
)
def test_an_encoding_that_is_certain_is_read(encoding: str, text: str) -> None:
    [article] = FORMATS[".txt"].read(text.encode(encoding), "a.txt")

    assert isinstance(article, fc.Article)
    assert article.text.lstrip("\ufeff") == text
    assert bool(article.notes) == (encoding != "utf-8-sig")


def test_a_page_says_in_which_encoding_it_is() -> None:
    html = (
        f'<html><head><meta charset="iso-8859-1"></head><body><p>{ENGLISH} “Peña”</p></body></html>'
    )
    [article] = FORMATS[".html"].read(html.encode("cp1252"), "a.html")

    assert isinstance(article, fc.Article)
    assert "“Peña”" in article.text


def test_what_is_no_file_of_ours_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG")

    with pytest.raises(fc.FactcheckError, match="this is a folder"):
        fc.read(tmp_path)
    with pytest.raises(fc.FactcheckError, match=r"no article is read from such a file, only from"):
        fc.read(tmp_path / "a.png")
    with pytest.raises(fc.FactcheckError, match="there is no such file or folder"):
        fc.read(tmp_path / "none.txt")
    with pytest.raises(fc.FactcheckError, match="there is no such file"):
        fc.read(tmp_path / "no\0ne.txt")
    with pytest.raises(fc.FactcheckError, match="there is no such file"):
        fc.read(tmp_path / "none.docx")


def test_a_file_beyond_the_limit_is_refused_in_bounded_memory(tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(2**30)
    tracemalloc.start()
    articles, [problem] = fc.read_all([huge])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert articles == ()
    assert problem.code == "FC005"
    assert "1024.0 MiB, more than the 16 MiB" in problem.message
    assert peak < 64 * 2**20


def test_more_lines_than_the_limit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "MAX_LINES", 10)

    assert "FC005 the text has more than the 10 lines" in problem_of("a.txt", b"a\n" * 11)


def test_a_stream_of_a_pdf_that_unpacks_beyond_all_bounds_is_refused() -> None:
    packed = zlib.compress(b" " * 200_000_000, 9)
    plain = pdf([SENTENCE])
    start = plain.index(b"stream\n") + 7
    end = plain.index(b"\nendstream")
    length = f"/Length {end - start}".encode()
    bomb = plain[:start] + packed + plain[end:]
    bomb = bomb.replace(length, f"/Length {len(packed)}".encode())

    assert "FC001" in problem_of("a.pdf", bomb)


DEEP: dict[str, tuple[str, Callable[[], str]]] = {
    "tags": (".html", lambda: "<div>" * 20_000 + ENGLISH),
    "JSON-LD": (
        ".html",
        lambda: f'<script type="application/ld+json">{"[" * 50_000}</script><p>{ENGLISH}</p>',
    ),
    "front matter": (".md", lambda: f"---\na: {'[' * 5_000}\n---\n{ENGLISH}"),
    "quotes": (".md", lambda: "> " * 50_000 + ENGLISH),
    "parts of a mail": (
        ".eml",
        lambda: "".join(
            f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3_000)
        ),
    ),
    "tags of a feed": (".rss", lambda: "<rss><channel><item>" + "<a>" * 20_000),
}


@pytest.mark.parametrize("case", DEEP.values(), ids=DEEP.keys())
def test_deep_nesting_ends_in_an_article_or_in_a_problem(
    case: tuple[str, Callable[[], str]],
) -> None:
    ending, make = case
    found = list(FORMATS[ending].read(make().encode(), f"a{ending}"))

    assert found
    assert all(isinstance(one, fc.Article | Problem) for one in found)


SEEDS = (
    *(
        "Pier opens\n",
        "By Ada Lorn\n",
        "Published: 4 May 2021\n",
        "LONDON (Reuters) - ",
        "> said\n",
    ),
    *("READ MORE: Mill\n", "Comments\n", "PHOTO: AP\n", "The pier closed in May 2019.\n", "\r\n"),
    *(
        "---\n",
        "date: 2021\n",
        "# Pier\n",
        "```\n",
        "<p>",
        "</p>",
        "<h1>",
        "<s>a</s>",
        "\0",
        "\ufeff",
    ),
    *("<script type='application/ld+json'>", '{"@type":"Article"}', "</script>", "&#8;", "\u2028"),
    *("From: a\n", "Subject: =?x?q?=ff?=\n", "Content-Type: text/html\n", "<rss><channel><item>"),
    *("WARC/1.0\r\n", "%PDF-1.4\n", "1 0 obj<<>>endobj\n", "xref\n", "trailer<</Root 1 0 R>>"),
)
BLANK = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\ufeff\u200b\u200e\u200f"
TEXTS = st.lists(st.sampled_from(SEEDS) | st.text(max_size=20), max_size=30).map("".join)


@given(st.sampled_from(sorted(FORMATS)), st.binary(max_size=300) | TEXTS.map(str.encode))
@example(".txt", b"\xff")
def test_no_bytes_raise(ending: str, content: bytes) -> None:
    for one in FORMATS[ending].read(content, f"a{ending}"):
        assert isinstance(one, fc.Article | Problem)
        assert str(one)


@given(TEXTS)
def test_parts_are_stretches_of_the_text_in_order(text: str) -> None:
    article = article_of(Draft(text))
    end = 0
    for one in article.parts:
        assert not text[end : one.start].strip(BLANK)
        end = one.end
        assert text[one.start : one.end].strip() == text[one.start : one.end]
        assert article.part_at(one.start) is one.part
        assert article.part_at(one.end - 1) is one.part
    assert not text[end:].strip(BLANK)


@given(TEXTS)
def test_the_text_of_a_txt_file_stays_as_it_is(text: str) -> None:
    for one in FORMATS[".txt"].read(text.encode(), "a.txt"):
        if isinstance(one, fc.Article):
            assert one.text == text
