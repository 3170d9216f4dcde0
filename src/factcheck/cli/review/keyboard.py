"""Keys and lines from a person: a terminal's keys as they are pressed, else lines from a stream."""

from __future__ import annotations

import sys
from collections.abc import Collection
from typing import TextIO

from factcheck.cli.output import put

END = "\x04"
"""The key of who has no more to say, and of an input that has ended."""


class Keyboard:
    """Where answers come from, and where questions go."""

    def __init__(self, given: TextIO, shown: TextIO) -> None:
        self._given, self._shown = given, shown
        self._read = True
        """Whether somebody still reads what is shown."""
        self._pressed = _one_key if given.isatty() and sys.platform != "win32" else None

    def show(self, text: str) -> None:
        """Write to the person at once."""
        self._read = put(text, self._shown) and self._read

    def key(self, prompt: str, keys: Collection[str]) -> str:
        """One of the keys; asks again for any other.

        `END` where the input has ended, or nobody reads the question.
        """
        while True:
            self.show(prompt)
            if not self._read:
                return END
            if self._pressed is None:
                line = self._given.readline()
                pressed = line.strip()[:1] if line else END
                self.show("\n")
            else:
                pressed = self._pressed(self._given)
                self.show(f"{pressed if pressed.isprintable() else ''}\n")
            if pressed in keys or pressed == END:
                return pressed
            self.show(f"{_called(pressed)} is no answer; press one of {', '.join(keys)}.\n")

    def line(self, prompt: str) -> str | None:
        """A line without its end; None where the input has ended, or nobody reads the question."""
        self.show(prompt)
        if not self._read:
            return None
        line = self._given.readline()
        if self._pressed is None:
            self.show("\n")
        return line.strip() if line else None


def _called(pressed: str) -> str:
    """What was pressed, as it can be shown."""
    return repr(pressed) if pressed.strip() and pressed.isprintable() else "That"


def _one_key(given: TextIO) -> str:
    """A key as it is pressed, without waiting for the end of a line."""
    import os
    import termios
    import tty

    terminal = given.fileno()
    before = termios.tcgetattr(terminal)
    try:
        # What was typed ahead counts: it is not flushed.
        tty.setcbreak(terminal, termios.TCSADRAIN)
        pressed = os.read(terminal, 1)
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
    return pressed.decode("ascii", "replace") if pressed else END
