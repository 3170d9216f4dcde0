"""Who says what: one pass over the clauses, then what needs no verb."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.extract.mentions import Mention
from factcheck.extract.prose import Prose
from factcheck.extract.speakers.attributed import attributed
from factcheck.extract.speakers.report import Report
from factcheck.extract.speakers.verbless import verbless_reports
from factcheck.extract.speakers.verbs import verb_reports


def find_reports(prose: Prose, mentions: Sequence[Mention] = ()) -> list[Report]:
    """Everything that the text attributes to somebody, in the order of the text.

    Without mentions a speaker is named in the words of the text.

    >>> text = "The pier is safe, said Ada Lorn, the mayor."
    >>> [one] = find_reports(Prose(text))
    >>> one.speaker, [text[slice(*span)] for span in (one.cue, one.content[0])]
    ('Ada Lorn, the mayor', ['said', 'The pier is safe'])
    """
    found = [*verb_reports(prose), *verbless_reports(prose)]
    found.sort(key=lambda one: min(one.content[0], one.cue or one.content[0]))
    return attributed(prose, [_continued(prose, one) for one in found], mentions)


def _continued(prose: Prose, report: Report) -> Report:
    """A report with the paragraphs over which its quotation runs on."""
    first, last = report.content[0], report.content[-1]
    chain = prose.quotation_chain(first[0], last[1])
    if len(chain) < 2:
        return report
    before = tuple(span for span in chain if span[1] <= first[0])
    after = tuple(span for span in chain if span[0] >= last[1])
    return report._replace(content=(*before, *report.content, *after))
