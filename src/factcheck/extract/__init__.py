"""What an article says, found in its text.

An extractor reads a text once, as `Prose`. It looks for its triggers in `prose.words`, asks for the
clauses of those sentences alone (`prose.clauses`, `prose.clause_at`, `prose.parent`), and is told who
says so (`find_reports`), whom a name means (`find_mentions`) and whether it is so (`factuality_at`):

>>> from factcheck.extract.factuality import factuality_at
>>> from factcheck.extract.mentions import find_mentions
>>> from factcheck.extract.prose import Prose
>>> from factcheck.extract.speakers import find_reports
>>> from factcheck.extract.times import find_times
>>> text = "Ada Lorn said on Monday that Acme may sell the mill."
>>> prose = Prose(text)
>>> [report] = find_reports(prose, find_mentions(prose), find_times(text, "2021-05-05"))
>>> report.speaker, report.act.value, str(report.said.interval)
('Ada Lorn', 'say', '2021-05-03')
>>> trigger = prose.words.starts[prose.words.lower.index("sell")]
>>> clause = prose.clause_at(trigger)
>>> [text[slice(*span)] for span in (clause.subject, clause.object)], clause.verb.lemma
(['Acme', 'the mill'], 'sell')
>>> factuality_at(prose, trigger).certainty.value
'possible'
"""
