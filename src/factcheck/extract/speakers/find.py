"""Who says what: one pass over the clauses, then what needs no verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.extract.mentions import Mention
from factcheck.extract.prose import Prose
from factcheck.extract.quotations import Quotation
from factcheck.extract.sentences import Span
from factcheck.extract.speakers.attributed import attributed
from factcheck.extract.speakers.cues import Act
from factcheck.extract.speakers.nouns import noun_reports
from factcheck.extract.speakers.report import Report
from factcheck.extract.speakers.times import dated
from factcheck.extract.speakers.verbless import verbless_reports
from factcheck.extract.speakers.verbs import verb_reports
from factcheck.extract.times.expression import TimeExpression


def find_reports(
    prose: Prose,
    mentions: Sequence[Mention] = (),
    times: Sequence[TimeExpression] = (),
    within: Span | None = None,
) -> list[Report]:
    """Everything that the text, or what lies within a span, attributes to somebody, in its order.

    Without mentions a speaker is named in the words of the text; without the times of the text
    (`find_times`) no report has `said`. Both are in the order of the text.

    >>> text = "The pier is safe, said Ada Lorn, the mayor."
    >>> [one] = find_reports(Prose(text))
    >>> one.speaker, [text[slice(*span)] for span in (one.cue, one.content[0])]
    ('Ada Lorn', ['said', 'The pier is safe'])
    """
    span = within or (0, len(prose.text))
    found = [*verb_reports(prose, span), *verbless_reports(prose, span)]
    known = {span[0] for one in found for span in one.content}
    found += [
        one for one in noun_reports(prose, span) if one.source or one.content[0][0] not in known
    ]
    found = [_continued(prose, one) for one in found]
    found += _unattributed(prose, found, span)
    found.sort(key=lambda one: min(one.content[0], one.cue or one.content[0]))
    return dated(prose, attributed(prose, found, mentions), times)


def _continued(prose: Prose, report: Report) -> Report:
    """A report with the paragraphs over which its quotation runs on."""
    first, last = report.content[0], report.content[-1]
    chain = prose.quotation_chain(first[0], last[1])
    if len(chain) < 2:
        return report
    before = tuple(span for span in chain if span[1] <= first[0])
    after = tuple(span for span in chain if span[0] >= last[1])
    return report._replace(content=(*before, *report.content, *after))


def _unattributed(prose: Prose, reports: Sequence[Report], span: Span) -> Iterator[Report]:
    """Quotations that run on over paragraphs and that no report holds: nobody is named."""
    held = {span[0] for one in reports for span in one.content}
    held |= {quote.start for one in reports for quote in _quoted(prose, one)}
    told = -1
    for quote in prose.quotations_in(*span):
        if quote.closed or quote.start <= told:
            continue
        chain = tuple(prose.quotation_chain(quote.start, quote.end))
        told = chain[-1][0]
        if len(chain) > 1 and held.isdisjoint(start for start, _ in chain):
            yield Report(None, None, chain, Act.SAY, direct=True)


def _quoted(prose: Prose, report: Report) -> Iterator[Quotation]:
    """The quotations that the content of a report begins in or holds first."""
    for start, end in report.content:
        quote = prose.quotation_to(start + 1) or prose.quotation_from(start)
        if quote and quote.start < end:
            yield quote
