"""Files to articles: their text, its parts, and what they say about themselves."""

from factcheck.extract.languages import language_of as language_of
from factcheck.ingest.files import files as files
from factcheck.ingest.files import read as read
from factcheck.ingest.files import read_all as read_all
from factcheck.ingest.files import read_each as read_each
from factcheck.ingest.formats import FORMATS as FORMATS
