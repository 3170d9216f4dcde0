"""Articles that tell one story: what they call by different names, and mean as one thing."""

from factcheck.extract.story.linked import linked as linked
from factcheck.extract.story.telling import Named as Named
from factcheck.extract.story.telling import Telling as Telling
from factcheck.extract.story.telling import named as named
from factcheck.extract.story.telling import recalled as recalled
