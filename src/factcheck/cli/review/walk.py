"""The walk through open questions: each answer is written at once, and can be taken back."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from factcheck.cli.review.keyboard import END, Keyboard
from factcheck.errors import FactcheckError, Problem
from factcheck.report.escape import plain
from factcheck.store.files import MAX_YAML_BYTES, locked, read_text, write_atomic

SKIP, UNDO, QUIT = "s", "u", "q"
_LAST = "\nThat was the last one. [u] undo, [q] quit: "
_ALWAYS = {SKIP: "skip", UNDO: "undo", QUIT: "quit"}


class Answer(NamedTuple):
    """A file and what is to stand in it."""

    path: Path
    before: str | None
    """None where there is no such file yet."""
    after: str
    said: str
    """What was done, for the person."""


class Question(Protocol):
    """Something that a person can decide."""

    def open(self) -> bool:
        """Whether it is still to be answered."""

    def card(self) -> str:
        """What there is to know of it."""

    def keys(self) -> Mapping[str, str]:
        """The keys that answer it, each with what it does."""

    def answer(self, key: str, keyboard: Keyboard) -> Answer | None:
        """What an answer changes; None where the person thinks better of it."""


def walk(questions: Sequence[Question], keyboard: Keyboard) -> int:
    """Ask one after the other; the number of answers that stand in the end.

    Each is written before the next is asked, so whoever stops, or is stopped, can go on another time.
    """
    given: list[tuple[int, Answer]] = []
    at = 0
    while True:
        while at < len(questions) and not questions[at].open():
            at += 1
        if at == len(questions):
            if not given or keyboard.key(_LAST, (UNDO, QUIT)) != UNDO:
                break
            at = _undone(given, keyboard, at)
            continue
        question = questions[at]
        keyboard.show(f"\n{at + 1} of {len(questions)}\n{question.card()}")
        key = _asked(question, keyboard)
        if key in (QUIT, END):
            break
        if key == UNDO:
            at = _undone(given, keyboard, at)
        elif key == SKIP:
            at += 1
        elif (answer := question.answer(key, keyboard)) is not None:
            put(answer.path, answer.before, answer.after)
            keyboard.show(f"{plain(answer.said)}\n")
            given.append((at, answer))
            at += 1
    return len(given)


def _asked(question: Question, keyboard: Keyboard) -> str:
    keys = {**question.keys(), **_ALWAYS}
    prompt = ", ".join(f"[{key}] {plain(says)}" for key, says in keys.items())
    return keyboard.key(f"{prompt}: ", keys)


def _undone(given: list[tuple[int, Answer]], keyboard: Keyboard, at: int) -> int:
    """Take back the last answer, and return to its question."""
    if not given:
        keyboard.show("There is nothing to take back.\n")
        return at
    at, answer = given.pop()
    put(answer.path, answer.after, answer.before)
    keyboard.show(f"Taken back: {plain(answer.said)}\n")
    return at


def current(path: Path) -> str | None:
    """The text of a file; None where there is none."""
    if not os.path.lexists(path):
        return None
    text = read_text(path, str(path), MAX_YAML_BYTES)
    if isinstance(text, Problem):
        raise FactcheckError(f"nothing was written, repair this first: {text}")
    return text


def put(path: Path, before: str | None, after: str | None) -> None:
    """Write a file, or delete it, where it still is as it was read."""
    with locked(path):
        if current(path) != before:
            raise FactcheckError(f"{path} was changed meanwhile; nothing was written, start again")
        if after is None:
            path.unlink()
        else:
            write_atomic(path, after)
