"""Deaths and injuries: who is counted, and what the counts of one text come to."""

from factcheck.extract.events.casualties.totals import casualties as casualties
