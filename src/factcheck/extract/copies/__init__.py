"""Texts that repeat each other: copies, abridged copies and shared passages."""

from factcheck.extract.copies.copied import Copy as Copy
from factcheck.extract.copies.find import find_copies as find_copies
from factcheck.extract.copies.passages import Passage as Passage
from factcheck.extract.copies.passages import shared_passages as shared_passages
