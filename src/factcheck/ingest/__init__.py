"""Files to articles: their text, its parts, and what they say about themselves."""

from factcheck.ingest.files import read as read
from factcheck.ingest.files import read_all as read_all
