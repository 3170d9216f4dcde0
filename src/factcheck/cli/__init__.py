"""The command line: arguments in, text out, exit code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from factcheck import __version__
from factcheck.cli.output import note, set_up_streams, write
from factcheck.cli.parser import parser
from factcheck.errors import FactcheckError

COULD_NOT_RUN = 2
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 nothing to worry about, 1 something is, 2 it could not run."""
    # A run is short and makes no cycles: collecting them would be a seventh of its time.
    gc.disable()
    # Looking for plug-ins of pydantic reads the record of every installed distribution.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        return _run(argv)
    except FactcheckError as error:
        note(str(error))
        return COULD_NOT_RUN
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        gc.freeze()
        gc.enable()


def _run(argv: Sequence[str] | None) -> int:
    set_up_streams()
    words = sys.argv[1:] if argv is None else argv
    known = parser(words)
    options = known.parse_args(words)
    if options.version or options.command == "version":
        write(f"factcheck {__version__}\n", None)
        return 0
    if options.command is None:
        write(known.format_help(), None)
        return 0
    from factcheck.cli.commands import COMMANDS

    return COMMANDS[options.command](options)
