"""Notices with what they say: `notice => kind | field | old | new`, `-` where they do not say it."""

from __future__ import annotations

from factcheck import find_corrections


def rows(table: str) -> list[tuple[str, str]]:
    """The notices of a table, each with what is expected of it; a slash stands for a new line."""
    lines = [line.strip() for line in table.splitlines() if line.strip()]
    pairs = [line.split(" => ") for line in lines]
    return [(notice.replace(" // ", "\n"), expected) for notice, expected in pairs]


def read(notice: str) -> str:
    """The corrections of a notice as a table has them."""
    return "; ".join(
        f"{one.kind} | {one.field or '-'} | {one.old or '-'} | {one.new or '-'}"
        for one in find_corrections(notice)
    )
