"""What a stranger wrote is shown and does nothing."""

from __future__ import annotations

import html
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factcheck.report.escape import json_text, link, markdown, plain

HOSTILE = [
    "<script>alert(1)</script>",
    "<!-- gone --> & &amp; &#64;",
    "![pixel](https://tracker.example/p.png)",
    "[here](javascript:alert(1)) [^1] [ref]: https://a.example",
    "https://a.example/x www.a.example mailto:desk@a.example",
    "@ada-lorn and @org/team, #12 GH-12 org/repo#12 :tada:",
    "a | b \\| c `code` ``` *b* _i_ __b__ ~~s~~ $x^2$ $$y$$",
    "# heading",
    "- item",
    "+ item",
    "12. item",
    "1) item",
    "--- ",
    "===",
    "> quote",
    "first\n\n# second\n| a | b |\n|---|---|",
    "ends in a backslash \\",
    "\x1b[31mred\x1b]0;title\x07 \x9b2J \x00 \x85",
    "abc\u202edcba\u2066 \u2028 \u00ad\u200b\ufeff \U000e0041",
    "\ud800 half",
    "'; DROP TABLE claims; --",
]
CHARACTERS = "ab1 \n\t\\`*_{}[]()<>&#|~!$^:/@.-+=\"'\x1b\u202e\u200bé漢"
TEXTS = st.one_of(st.text(max_size=40), st.text(alphabet=CHARACTERS, max_size=40))
LINKS = re.compile(r"@\w|#\d|://|www\.|GH-\d", re.IGNORECASE)

# GitHub links addresses that begin with a scheme or www., and no bare domain such as a.example
MARKUP = MarkdownIt("gfm-like")
assert MARKUP.linkify is not None
MARKUP.linkify.set({"fuzzy_link": False})
render = MARKUP.render


def words(rendered: str) -> str:
    """The text that a browser shows, without the breaks that stop links."""
    return html.unescape(re.sub(r"<[^>]*>", "", rendered)).replace("\u200b", "").strip()


def tags(rendered: str) -> set[str]:
    return set(re.findall(r"</?([a-z][a-z0-9]*)", rendered))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_shown_as_it_is(text: str) -> None:
    assert words(render(f"- {markdown(text)}")) == plain(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_links_and_pings_nobody(text: str) -> None:
    shown = html.unescape(re.sub(r"<[^>]*>", "", render(f"- {markdown(text)}")))

    assert not LINKS.search(shown)


@given(TEXTS)
def test_markdown_reads_as_the_text_and_opens_no_tag(text: str) -> None:
    places = {
        f"{markdown(text)}\n": {"p"},
        f"- {markdown(text)}\n": {"ul", "li"},
        f"1. {markdown(text)}\n": {"ol", "li"},
        f"### Title {markdown(text)}\n": {"h3"},
    }
    for source, allowed in places.items():
        rendered = render(source)

        assert tags(rendered) <= allowed | {"p"}
        assert words(rendered).removeprefix("Title").strip() == plain(text)


@given(TEXTS, TEXTS)
def test_a_cell_stays_a_cell(one: str, other: str) -> None:
    table = f"| a | b |\n| --- | --- |\n| {markdown(one)} | {markdown(other)} |\n"

    cells = re.findall(r"<td>(.*?)</td>", render(table), re.DOTALL)

    assert [words(cell) for cell in cells] == [plain(one), plain(other)]


@given(TEXTS)
def test_a_terminal_gets_one_line_without_controls(text: str) -> None:
    line = plain(text)

    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", line)
    assert plain(line) == line
    line.encode()


@given(st.text())
def test_json_is_the_same_to_a_parser_and_harmless_to_a_terminal(text: str) -> None:
    escaped = json_text(json.dumps({"title": text}, ensure_ascii=False, indent=1))

    assert json.loads(escaped) == {"title": text}
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", escaped)


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/x) [b](https://evil.example",
        "https://a.example/?q=a b&copy;=1|2",
        'https://a.example/"><script>',
    ],
)
def test_an_address_cannot_end_early(address: str) -> None:
    rendered = render(link("title", address))

    assert rendered.count("<a href") == 1
    assert tags(rendered) == {"a", "p"}
