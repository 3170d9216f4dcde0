"""Whether what a verb says is so: polarity, certainty and mode."""

from factcheck.extract.factuality.reading import factuality as factuality
from factcheck.extract.factuality.reading import factuality_at as factuality_at
from factcheck.extract.factuality.state import Factuality as Factuality
