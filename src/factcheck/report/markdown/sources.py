"""Where it all comes from, and what could not be compared."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.findings import Result
from factcheck.report import words
from factcheck.report.escape import link, markdown
from factcheck.report.markdown.finding import table
from factcheck.sources import Source

ROWS = 500
PROBLEMS = 100
REASONS = 50
STEPS = 20


def sources(result: Result) -> Iterator[str]:
    """A row for each source, and the steps that date those which bear no date."""
    yield "## Sources"
    yield ""
    shown, more = words.first([result.sources[key] for key in sorted(result.sources)], ROWS)
    rows = [_source(source, result) for source in shown]
    if more:
        rows.append((f"and {words.count(more, 'more source')}", "", "", ""))
    yield from table(("source", "publisher and title", "published", "origin"), rows)
    for source, steps in sorted(result.inferred.items()):
        yield f"How {markdown(source)} was dated:"
        yield ""
        few, rest = words.first(steps, STEPS)
        yield from (f"{n}. {markdown(step)}" for n, step in enumerate(few, start=1))
        if rest:
            yield f"{len(few) + 1}. and {words.count(rest, 'more step')}"
        yield ""


def _source(source: Source, result: Result) -> tuple[str, ...]:
    published = result.published.get(source.id, source.published)
    inferred = source.published_inferred or source.id in result.inferred
    date = words.when(published, inferred=inferred)
    stated = "" if published is None or inferred else ", stated"
    return (
        f'<a id="s-{source.id}"></a>{markdown(source.id)}',
        _title(source),
        markdown(f"{date}{stated}"),
        markdown(f"{words.origin(source)}{_withdrawn(source)}"),
    )


def _withdrawn(source: Source) -> str:
    return f"; withdrawn: {source.withdrawn}" if source.withdrawn else ""


def _title(source: Source) -> str:
    """Publisher and title, as far as they are known, with a link to the article."""
    known = [text for text in (source.publisher, source.title) if text]
    *before, last = known or ["not stated"]
    shown = link(last, source.url) if source.url else markdown(last)
    return ": ".join([*map(markdown, before), shown])


def problems(result: Result, families: tuple[str, ...]) -> Iterator[str]:
    """Defects in the files, which kept something from being compared."""
    found = [finding for finding in result if finding.code.startswith(families)]
    if not found:
        return
    yield "## To be mended in the files"
    yield ""
    shown, more = words.first(found, PROBLEMS)
    rows = []
    for finding in shown:
        problem = finding.problem
        place = f"{problem.path}:{problem.line}" if problem and problem.line else ""
        where = place or (problem.path if problem else finding.topic)
        rows.append((f"{finding.code} {finding.name}", markdown(where), markdown(finding.message)))
    if more:
        rows.append((f"and {words.count(more, 'more problem')}", "", ""))
    yield from table(("problem", "where", "what"), rows)


def coverage(result: Result) -> Iterator[str]:
    """What was compared and what was not, so that silence is not taken for agreement."""
    known = result.coverage
    yield "## Coverage and what could not be compared"
    yield ""
    yield f"- compared with another claim on the same topic: {words.count(known.compared, 'claim')}"
    yield f"- alone on a topic that nobody else mentions: {words.count(known.alone, 'claim')}"
    yield ""
    reasons = sorted(known.not_compared.items(), key=lambda pair: (-pair[1], pair[0]))
    if reasons:
        shown, more = words.first(reasons, REASONS)
        rows = [(markdown(reason), f"{number:,}") for reason, number in shown]
        if more:
            rows.append((f"and {words.count(more, 'more reason')}", ""))
        yield from table(("not compared, because", "claims"), rows)
    if known.explained:
        rows = [(markdown(reason), f"{number:,}") for reason, number in known.explained.items()]
        yield from table(("values differ and are no conflict, because", "topics"), rows)
    vague = [finding for finding in result if finding.code.startswith("FC5")]
    shown_vague, more = words.first(vague, PROBLEMS)
    for finding in shown_vague:
        yield f"- {finding.code} {finding.name}: {markdown(finding.message)}"
    if more:
        yield f"- and {words.count(more, 'more time or name', 'more times and names')}"
    if vague:
        yield ""
