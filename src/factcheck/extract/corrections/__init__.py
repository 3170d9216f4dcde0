"""Notices by which a publisher corrects, clarifies, retracts or amends what it published."""

from factcheck.extract.corrections.correction import Correction as Correction
from factcheck.extract.corrections.earlier import taken_back as taken_back
from factcheck.extract.corrections.find import find_corrections as find_corrections
from factcheck.extract.corrections.metadata import from_edits as from_edits
from factcheck.extract.corrections.metadata import from_json_ld as from_json_ld
