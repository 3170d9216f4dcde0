"""Times in English prose: where they stand, what they mean, and which days they are."""

from factcheck.extract.times.expression import TimeExpression as TimeExpression
from factcheck.extract.times.find import find_times as find_times
