"""Who says what: sources, the words that tell it, and what is said."""

from factcheck.extract.speakers.cues import Act as Act
from factcheck.extract.speakers.find import find_reports as find_reports
from factcheck.extract.speakers.report import Report as Report
