"""Names in a text, whom they mean, and entities that unknown names may be."""

from factcheck.extract.mentions.catalogued import Names as Names
from factcheck.extract.mentions.find import find_mentions as find_mentions
from factcheck.extract.mentions.mention import Mention as Mention
from factcheck.extract.mentions.propose import Proposal as Proposal
from factcheck.extract.mentions.propose import Unknown as Unknown
from factcheck.extract.mentions.propose import propose as propose
from factcheck.extract.mentions.propose import unknown as unknown
