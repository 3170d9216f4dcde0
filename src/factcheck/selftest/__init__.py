"""Whether every rule finds what it must and leaves alone what it must, in any order and words."""

from factcheck.selftest.cases import Case as Case
from factcheck.selftest.cases import Page as Page
from factcheck.selftest.cases import pages as pages
from factcheck.selftest.run import Outcome as Outcome
from factcheck.selftest.run import outcomes as outcomes
