"""Who says what: one pass over the clauses, then what needs no verb."""

from __future__ import annotations

from factcheck.extract.prose import Prose
from factcheck.extract.speakers.report import Report
from factcheck.extract.speakers.verbless import verbless_reports
from factcheck.extract.speakers.verbs import verb_reports


def find_reports(prose: Prose) -> list[Report]:
    """Everything that the text attributes to somebody, in the order of the text.

    >>> text = "The pier is safe, said Ada Lorn."
    >>> [one] = find_reports(Prose(text))
    >>> [text[slice(*span)] for span in (one.source, one.cue, one.content[0])]
    ['Ada Lorn', 'said', 'The pier is safe']
    """
    found = [*verb_reports(prose), *verbless_reports(prose)]
    return sorted(found, key=lambda one: min(one.content[0], one.cue or one.content[0]))
