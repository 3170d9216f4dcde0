"""From an article to claims: one family of frames for each kind of thing that news tells."""

from factcheck.extract.events.find import EXTRACTORS as EXTRACTORS
from factcheck.extract.events.find import Extracted as Extracted
from factcheck.extract.events.find import extract as extract
from factcheck.extract.events.find import extracted as extracted
from factcheck.extract.events.find import is_english as is_english
from factcheck.extract.events.record import source_of as source_of
from factcheck.extract.events.told import LeftOut as LeftOut
