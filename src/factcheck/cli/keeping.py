"""`factcheck source` and `factcheck entity`: changes that keep references whole."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from factcheck.cli.following import followed
from factcheck.cli.output import note, write
from factcheck.report.escape import plain
from factcheck.store.entries import from_text
from factcheck.store.files import write_atomic
from factcheck.store.upkeep import Changes, Upkeep


def command(options: Namespace) -> int:
    """Change the files, or with ``--dry-run`` tell which would be."""
    kept = Upkeep(Path(options.base))
    texts = _ACTIONS[options.command, options.action](kept, options)
    more = followed(kept, texts, by_place=options.command == "entity")
    claims = {file.shown for file in kept.folder.claims}
    told = []
    for name, text in sorted({**texts, **more.texts}.items()):
        path = kept.base.project / name
        empty = name in claims and not _holds_something(text)
        if not options.dry_run:
            path.unlink() if empty else write_atomic(path, text)
        done = "deleted" if empty else "changed"
        told.append(f"{plain(name)}: {'to be ' * options.dry_run}{done}\n")
    write("".join(told) or "Nothing to change.\n", None)
    for sentence in more.notes:
        note(sentence)
    return 0


def _holds_something(text: str) -> bool:
    """Whether sources, claims or a comment are left."""
    file = from_text(text, "", "claims")
    return "#" in text or any(True for s in ("sources", "claims") for _ in file.entries(s))


_ACTIONS: Mapping[tuple[str, str], Callable[[Upkeep, Namespace], Changes]] = {
    ("source", "remove"): lambda kept, options: kept.remove(options.source),
    ("source", "withdraw"): lambda kept, options: kept.withdraw(options.source, options.reason),
    ("entity", "rename"): lambda kept, options: kept.rename(options.entity, options.new),
    ("entity", "merge"): lambda kept, options: kept.merge(options.entity, options.into),
}
