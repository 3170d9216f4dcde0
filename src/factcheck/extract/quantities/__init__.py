"""Quantities in English prose: where they stand, and which numbers their wording allows."""

from factcheck.extract.quantities.find import find_quantities as find_quantities
from factcheck.extract.quantities.mention import QuantityMention as QuantityMention
from factcheck.extract.quantities.qualifiers import Qualifiers as Qualifiers
from factcheck.extract.quantities.qualifiers import qualifiers as qualifiers
