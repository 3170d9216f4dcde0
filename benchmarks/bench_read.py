"""How fast files are read into articles, beside trafilatura alone on the same pages.

The articles are made up, some 3 kB each. The bounds: a page takes at most two and a half times as
long as trafilatura's text of it, prose is read at 0.5 MB/s. Each adversarial text is read at 1, 2, 4 and 8
times its length: eight times the length may take at most sixteen times as long. Exits 1 beyond a
bound.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from importlib import import_module

from factcheck.articles import Article
from factcheck.ingest.formats import FORMATS
from timing import outgrows, seconds

extract: Callable[..., object] = import_module("trafilatura").extract
ARTICLES = 200
SPEED = 0.5
RATIO = 2.5
GROWTH = 16.0

SENTENCES = (
    "The harbour board approved the second pier on 14 March 2019.",
    "Ada Lorn resigned two weeks ago, the mayor's office said.",
    "A spokesman for the ferry line declined to say how many passengers were on board.",
    "Residents near the quarry have complained about dust, noise and heavy lorries.",
    "“We were not told that the mill would close,” said Bo Vell, who leads the union.",
    "Officials said the report would be examined by the council and then by the courts.",
    "He added that the new owner had promised to keep all of the staff in their jobs.",
)
ASIDES = (
    "Sign up for our newsletter",
    "READ MORE: Mill owner denies that the works will move",
    "The pier at dusk, April 9, 2021. PHOTO: REUTERS",
    "Ada Lorn is a reporter for the Harbour Post. Reach her at lorn@post.example.",
)
ADVERSARIAL: dict[str, Callable[[int], str]] = {
    "one line": lambda times: "word " * 20_000 * times,
    "short lines": lambda times: "a\n" * 20_000 * times,
    "capitals": lambda times: "AB " * 30_000 * times,
    "photo photo": lambda times: "photo: (photo [" * 6_000 * times,
    "datelines": lambda times: "LONDON, March 3 (Reuters) - \n" * 2_000 * times,
    "years": lambda times: "It opened in May 2019. " * 1_000 * times,
    "fences": lambda times: "```\n---\n# #\n" * 4_000 * times,
    "hashes": lambda times: "# " + "#" * 500_000 * times + "x",
    "tags": lambda times: "<p><b>" * 5_000 * times,
    "struck": lambda times: "<s>a</s><ins>b</ins>" * 2_000 * times,
}


def paragraphs(seed: int) -> list[str]:
    """The lines of one article, the same each time."""
    chosen = random.Random(seed)
    body = [" ".join(chosen.choices(SENTENCES, k=4)) for _ in range(8)]
    return ["Pier at Vell reopens", "By Ada Lorn", "Published: 4 May 2021", *body, *ASIDES]


def page(lines: list[str]) -> str:
    """A web page with these lines."""
    body = "".join(f"<p>{line}</p>" for line in lines[1:])
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pier</title>'
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2021-05-04"}'
        f"</script></head><body><nav><a href='/'>Home</a></nav><article><h1>{lines[0]}</h1>{body}"
        "</article><footer>About us</footer></body></html>"
    )


def reading(ending: str, texts: list[bytes]) -> Callable[[], int]:
    """Read them all; how many articles that gave."""
    return lambda: sum(
        isinstance(one, Article) for text in texts for one in FORMATS[ending].read(text, "a")
    )


def took(text: str) -> float:
    """The time that one file takes; what has tags is a page."""
    return seconds(reading(".html" if "<" in text else ".md", [text.encode()]))


def main() -> int:
    """Print the speeds, the ratio and the growth."""
    articles = [paragraphs(seed) for seed in range(ARTICLES)]
    plain = ["\n\n".join(lines).encode() for lines in articles]
    front = [b"---\ntitle: Pier\n---\n" + text for text in plain]
    pages = [page(lines).encode() for lines in articles]
    slow = False
    for ending, texts in ((".txt", plain), (".md", front), (".html", pages)):
        ours = seconds(reading(ending, texts))
        speed = sum(map(len, texts)) / 1e6 / ours
        slow = slow or speed < SPEED
        print(
            f"{ending:6} {speed:6.2f} MB/s, {ARTICLES / ours:5.0f} articles/s (bound {SPEED:g} MB/s)"
        )
        if ending == ".html":
            bare = seconds(lambda: [extract(text.decode(), fast=True) for text in pages])
            slow = slow or ours > RATIO * bare
            print(f"       {ours / bare:.2f} times as long as trafilatura alone (bound {RATIO:g})")
    return int(slow or outgrows(ADVERSARIAL, took, GROWTH))


if __name__ == "__main__":
    sys.exit(main())
