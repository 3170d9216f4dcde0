"""The sums of a text: numbers that cannot all be right, whoever gives them."""

from factcheck.extract.arithmetic.find import find_miscalculations as find_miscalculations
from factcheck.extract.arithmetic.find import miscalculations as miscalculations
from factcheck.extract.arithmetic.miscalculation import Miscalculation as Miscalculation
