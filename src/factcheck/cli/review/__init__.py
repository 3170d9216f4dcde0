"""The command ``factcheck review``: a walk through what waits for a person."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from factcheck.cli.output import in_color, note
from factcheck.cli.places import place_from_here
from factcheck.cli.review.desk import Desk
from factcheck.cli.review.keyboard import Keyboard
from factcheck.cli.review.walk import Question, walk
from factcheck.cli.run import run
from factcheck.errors import FactcheckError
from factcheck.report.words import count
from factcheck.store.git import user


def command(options: Namespace) -> int:
    """Ask about open findings, drafts or names, and write each answer at once."""
    done = run(options)
    if done.base.unmerged:
        raise FactcheckError(f"repair this first: {done.base.unmerged[0]}")
    if done.base.home is None or not done.base.whole:
        raise FactcheckError("a review is that of a whole folder of claims; give the folder")
    desk = Desk(
        done.base,
        done.result,
        place_from_here(done.base),
        options.by or user(done.base.home),
        options.today or date.today(),  # noqa: TID251, DTZ011 (here is the edge)
        in_color(options.color),
    )
    questions = list(_questions(options, desk))
    answered = walk(questions, Keyboard(sys.stdin, sys.stdout))
    left = sum(question.open() for question in questions)
    note(f"{count(answered, 'answer')} written, {left:,} still open")
    return 0


def _questions(options: Namespace, desk: Desk) -> Iterator[Question]:
    if options.drafts:
        from factcheck.cli.review.drafts import draft_claims

        return draft_claims(desk)
    if options.names:
        from factcheck.cli.review.names import unknown_names

        return unknown_names(desk)
    from factcheck.cli.review.decisions import open_findings

    return open_findings(desk)
