"""One made-up article in every format; files built here where they are binary."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path

import pytest

import factcheck as fc
from factcheck.ingest.feeds import read_feed
from pdfs import pdf

SENTENCE = "The harbour board opened the pier at Vell on Monday after a year of repairs."
SECOND = "The board said that visitors are welcome to walk on it from now on, by day and by night."
THIRD = "Residents near the quay had complained of noise, dust and a long way round to the ferry."


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def page(head: str = "", body: str = "", lang: str = "en") -> str:
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Pier - Post</title>'
        f"{head}</head><body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav><article>"
        f"<h1>Pier at Vell reopens</h1>{body}<p>{SENTENCE}</p><p>{SECOND}</p><p>{THIRD}</p></article>"
        "<footer>About us</footer><script>alert('The pier is closed.')</script></body></html>"
    )


def ld(**fields: object) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps({"@graph": [data]})}</script>'


def test_the_text_of_a_txt_file_is_its_content_unchanged(tmp_path: Path) -> None:
    content = f"\ufeffPier at Vell reopens\r\n\r\n{SENTENCE}\r\u2028“Zoë” \r\n"
    article = fc.read(written(tmp_path, "pier.txt", content))

    assert article.text == content
    assert article.sha256 == hashlib.sha256(content.encode()).hexdigest()
    assert article.title == "Pier at Vell reopens"


def test_markdown_keeps_its_front_matter_and_marks_it(tmp_path: Path) -> None:
    """
    ---
    title: Pier at Vell reopens
    published: 2021-05-04T10:00:00+01:00
    updated: 2021-05-06
    publisher: Harbour Post
    author: [Ada Lorn, Bo Vell]
    url: https://post.example/pier
    language: en_GB
    agency: Reuters
    ---

    # Pier at Vell reopens

    ![The pier at dusk](pier.jpg)

    The harbour board opened the pier on Monday.

    > We are glad, said the mayor.
    """
    text = "\n".join(
        line[4:]
        for line in str(test_markdown_keeps_its_front_matter_and_marks_it.__doc__).splitlines()[1:]
    )
    article = fc.read(written(tmp_path, "pier.md", text))

    assert article.text == text
    assert (article.title, article.publisher) == ("Pier at Vell reopens", "Harbour Post")
    assert article.authors == ("Ada Lorn", "Bo Vell")
    assert (str(article.published), str(article.modified)) == ("2021-05-04", "2021-05-06")
    assert str(article.published_at) == "2021-05-04 10:00:00+01:00"
    assert (article.url, article.language) == ("https://post.example/pier", "en-GB")
    assert article.origin == fc.Agency(agency="Reuters")
    assert [one.part.value for one in article.parts] == [
        *("boilerplate", "headline", "caption", "body", "quotation")
    ]
    assert article.passages(fc.Part.BODY) == ["The harbour board opened the pier on Monday."]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("---\ntitle: [\n---\nThe pier is open.\n", "cannot be read"),
        ("---\n- a\n---\nThe pier is open.\n", "no fields"),
        ("+++\ntitle = \n+++\nThe pier is open.\n", "cannot be read"),
    ],
)
def test_front_matter_that_cannot_be_read_is_noted(tmp_path: Path, text: str, note: str) -> None:
    article = fc.read(written(tmp_path, "pier.md", text))

    assert "front matter" in article.notes[0]
    assert article.passages(fc.Part.BODY) == ["The pier is open."]


def test_a_rule_in_markdown_is_no_front_matter(tmp_path: Path) -> None:
    article = fc.read(
        written(tmp_path, "pier.md", "The pier is open.\n\n---\n\ndate: 2021-05-04\n")
    )

    assert article.parts[0].part is not fc.Part.BOILERPLATE


def test_a_page_is_its_article_with_headline_and_captions(tmp_path: Path) -> None:
    head = ld(
        headline="Pier at Vell reopens",
        datePublished="2021-05-04T10:00:00+01:00",
        dateModified="2021-05-06",
        author=[{"@type": "Person", "name": "Ada Lorn"}],
        publisher={"@type": "Organization", "name": "Harbour Post"},
        correction="An earlier version named another board.",
    )
    body = (
        '<p class="byline">By Ada Lorn</p><figure><img src="a.jpg"><figcaption>The pier at dusk'
        "</figcaption></figure><p>It cost <del>three</del><ins>four</ins> million crowns in all, the "
        "board said in a report on the repairs.</p><blockquote><p>We are glad to see it open, said "
        "the mayor of Vell on Monday.</p></blockquote>"
    )
    article = fc.read(written(tmp_path, "pier.html", page(head, body)))

    assert article.text.splitlines()[0] == "Pier at Vell reopens"
    assert article.text.splitlines()[-1] == "The pier at dusk"
    assert "alert" not in article.text
    assert "three" not in article.text
    assert article.passages(fc.Part.CAPTION) == ["The pier at dusk"]
    assert article.passages(fc.Part.QUOTATION) == [
        "We are glad to see it open, said the mayor of Vell on Monday."
    ]
    assert (str(article.published), article.published_from) == ("2021-05-04", "JSON-LD")
    assert (article.publisher, article.authors) == ("Harbour Post", ("Ada Lorn",))
    declared, struck = article.corrections
    assert declared.text == "An earlier version named another board."
    assert (struck.old, struck.new) == ("three", "four")
    assert "It cost four million crowns" in struck.text


HEADS = """
<meta property="article:published_time" content="2021-05-04T10:00:00Z"> | 2021-05-04 | meta tag
<meta name="parsely-pub-date" content="2021-05-04T10:00:00Z"> | 2021-05-04 | meta tag
<meta name="sailthru.date" content="2021-05-04"> | 2021-05-04 | meta tag
<meta name="DC.date.issued" content="2021-05-04"> | 2021-05-04 | meta tag
<meta itemprop="datePublished" content="May 4, 2021"> | 2021-05-04 | meta tag
<link rel="canonical" href="https://post.example/2021/05/04/pier"> | 2021-05-04 | address
<meta name="expires" content="2021-05-04"> | None | None
<meta name="article:expiration_time" content="2021-05-04"> | None | None
<meta property="article:published_time" content="1970-01-01T00:00:00Z"> | None | None
<script type="application/ld+json">{"@type": "Event", "datePublished": "2021-05-04"}</script> | None | None
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": </script> | None | None
"""


@pytest.mark.parametrize("row", HEADS.strip().splitlines())
def test_where_the_head_of_a_page_states_its_date(tmp_path: Path, row: str) -> None:
    head, published, stated_by = row.rsplit(" | ", 2)
    article = fc.read(written(tmp_path, "pier.html", page(head)))

    assert (str(article.published), str(article.published_from)) == (published, stated_by)


def test_the_article_counts_before_its_page_and_an_agency_before_its_group(
    tmp_path: Path,
) -> None:
    head = (
        '<script type="application/ld+json">[{"@type": "WebPage", "datePublished": "2015-01-01"},'
        '{"@type": "NewsArticle", "datePublished": "2021-05-04", "sourceOrganization": '
        '{"name": "The Associated Press"}}]</script>'
    )
    article = fc.read(written(tmp_path, "pier.html", page(head)))
    grouped = fc.read(written(tmp_path, "own.html", page(head.replace("The Associated", "Orvane"))))

    assert str(article.published) == "2021-05-04"
    assert article.notes == (
        "The JSON-LD gives two dates, 2021-05-04 and 2015-01-01; the first is used.",
    )
    assert (article.origin, grouped.origin) == (fc.Agency(agency="AP"), None)


@pytest.mark.parametrize(
    ("element", "published"),
    [
        ('<time datetime="2021-05-04" pubdate>Tuesday</time>', "2021-05-04"),
        ('<time itemprop="datePublished" datetime="2021-05-04T10:00">Tuesday</time>', "2021-05-04"),
        ('<time class="entry-date published">4 May 2021</time>', "2021-05-04"),
        ('<p>It fell in <time datetime="1987-10-16">1987</time> in a storm at sea.</p>', "None"),
        ('<time class="updated" datetime="2021-05-04">Tuesday</time>', "../2021-05-05"),
    ],
)
def test_a_time_element_counts_if_it_dates_the_article(
    tmp_path: Path, element: str, published: str
) -> None:
    article = fc.read(written(tmp_path, "pier.html", page(body=element)))

    assert str(article.published) == published


def test_a_pdf_is_read_page_by_page(tmp_path: Path) -> None:
    made = pdf([SENTENCE, THIRD], {"/Title": "Pier at Vell", "/CreationDate": "D:20210504100000Z"})
    article = fc.read(written(tmp_path, "pier.pdf", made))

    assert article.text == f"{SENTENCE}\n\n{THIRD}"
    assert (article.title, str(article.published)) == ("Pier at Vell", "../2021-05-05")
    assert article.published_inferred


MAIL = (
    "From: Harbour Post <news@post.example>\nSubject: =?utf-8?q?Pier_at_V=C3=A9ll_reopens?=\n"
    "Date: Tue, 04 May 2021 10:00:00 +0100\nMIME-Version: 1.0\n"
)


def test_a_mail_is_its_plain_text(tmp_path: Path) -> None:
    mail = (
        f'{MAIL}Content-Type: multipart/alternative; boundary="b"\n\n--b\n'
        f"Content-Type: text/html\n\n<p>No.</p>\n--b\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{SENTENCE}\n--b--\n"
    )
    article = fc.read(written(tmp_path, "pier.eml", mail))

    assert article.text.strip() == SENTENCE
    assert (article.title, article.publisher) == ("Pier at Véll reopens", "Harbour Post")
    assert (str(article.published), article.published_from) == ("2021-05-04", "mail header")


def test_a_mail_without_plain_text_is_its_page(tmp_path: Path) -> None:
    mail = f"{MAIL}Content-Type: text/html; charset=utf-8\n\n{page()}"
    article = fc.read(written(tmp_path, "pier.eml", mail))

    assert SENTENCE in article.text


FEED = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harbour Post</title>
<item><title>Pier reopens</title><link>https://post.example/pier</link>
<pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate><description>&lt;p&gt;{SENTENCE}&lt;/p&gt;</description></item>
<item><title>Nothing</title></item>
<item><title>Mill closes</title><description>{THIRD}</description></item></channel></rss>"""


def test_a_feed_gives_an_article_for_each_entry(tmp_path: Path) -> None:
    path = written(tmp_path, "post.rss", FEED)
    articles, problems = fc.read_all([path])

    assert [one.title for one in articles] == ["Pier reopens", "Mill closes"]
    assert articles[0].text == f"Pier reopens\n{SENTENCE}"
    assert (str(articles[0].published), articles[0].publisher) == ("2021-05-04", "Harbour Post")
    assert [one.code for one in problems] == ["FC001"]
    with pytest.raises(fc.FactcheckError, match="2 articles"):
        fc.read(path)


def record(name: str, kind: str, body: str) -> bytes:
    """One gzipped record of a web archive."""
    payload = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n{body}".encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/{name}\r\n"
        "WARC-Date: 2022-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + payload + b"\r\n\r\n")


def test_a_web_archive_gives_an_article_for_each_page(tmp_path: Path) -> None:
    archive = record("2021/05/04/pier", "text/html; charset=utf-8", page())
    archive += record("logo", "image/png", "PNG")
    [article], problems = fc.read_all([written(tmp_path, "post.warc.gz", archive)])

    assert SENTENCE in article.text
    assert (str(article.published), article.published_from) == ("2021-05-04", "address")
    assert problems == ()


def test_a_folder_is_read_by_name_and_a_bad_file_stands_beside_the_good(tmp_path: Path) -> None:
    written(tmp_path, "b.txt", SENTENCE)
    written(tmp_path, "a.md", SECOND)
    written(tmp_path, "c.txt", b"")
    written(tmp_path, "ignored.png", b"\x89PNG")
    articles, problems = fc.read_all([tmp_path])

    assert [one.path for one in articles] == ["a.md", "b.txt"]
    assert [str(one) for one in problems] == ["c.txt: FC001 there is no text in it"]


def test_entities_of_a_feed_are_not_expanded() -> None:
    bomb = b'<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><title>&b;</title></rss>'
    [problem] = read_feed(bomb, "post.rss")

    assert "entities" in str(problem)
