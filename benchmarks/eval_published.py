"""How often the publication date of dated articles is read or bounded, and how often wrongly.

usage: eval_published.py FOLDER [--list]

FOLDER holds `*.jsonl` of articles, one object a line with `text` (or `content`) and a date as
`publish_date` or `dct`, and perhaps `url`; or TimeML files (`*.tml`) with their DCT. Each text is
read without these, as a plain text file, then a second time with its address. A date is wrong if
the true day is not in it, or, where the text states its own date, more than a day away.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from factcheck import Article
from factcheck.ingest.draft import Draft, article_of

DCT = re.compile(r"<DCT>.*?value=\"(\d{4}-\d\d-\d\d)", re.DOTALL)
BODY = re.compile(r"<TEXT>(.*)</TEXT>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")


class Dated(NamedTuple):
    """A text whose date is known."""

    name: str
    text: str
    url: str
    published: date


def texts(folder: Path) -> Iterator[Dated]:
    """Every dated text below a folder."""
    for path in sorted(folder.rglob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            one = json.loads(line)
            told = str(one.get("publish_date") or one.get("dct") or "")[:10]
            text = one.get("text") or one.get("content")
            if text and re.fullmatch(r"\d{4}-\d\d-\d\d", told):
                name = f"{path.stem}:{one.get('doc_id', '')}"
                yield Dated(name, text, str(one.get("url", "")), date.fromisoformat(told))
    for path in sorted(folder.rglob("*.tml")):
        source = path.read_text("utf-8")
        dct, body = DCT.search(source), BODY.search(source)
        if dct and body:
            text = TAG.sub("", body[1])
            yield Dated(path.stem, text, "", date.fromisoformat(dct[1]))


def verdict(article: Article, truth: date) -> str:
    """What became of the date of one article."""
    told = article.published
    if told is None:
        return "undated"
    day = truth.toordinal()
    slack = 0 if article.published_inferred else 1
    wrong = (told.low is not None and day < told.low - slack) or (
        told.high is not None and day > told.high + slack
    )
    how = "bounded" if article.published_inferred else "read"
    return f"{how}, wrong" if wrong else how


def main() -> int:
    """Print the shares; with --list, the wrong ones."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--list", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    dated = list(texts(options.folder))
    if not dated:
        sys.exit(f"{options.folder} holds no dated texts")
    wrong = 0
    for title in ("text alone", "with address"):
        counts: Counter[str] = Counter()
        near: Counter[str] = Counter()
        for one in dated:
            url = one.url if title == "with address" else ""
            article = article_of(Draft(one.text, url=url))
            found = verdict(article, one.published)
            counts[found] += 1
            if found == "bounded" and article.published and article.published.earliest:
                away = (one.published - article.published.earliest).days
                near["within a month"] += away <= 31
                near["within a year"] += away <= 366
            if found.endswith("wrong"):
                wrong += 1
                if options.list:
                    print(f"{found}: {one.name} {one.published}, told {article.published}")
                    print(*(f"    {note}" for note in article.notes), sep="\n")
        total = len(dated)
        shares = ", ".join(f"{name} {n} ({n / total:.1%})" for name, n in sorted(counts.items()))
        print(f"{title}: {total} texts: {shares}")
        print(
            f"    bounds {', '.join(f'{name} {n}' for name, n in sorted(near.items())) or 'none'}"
        )
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
