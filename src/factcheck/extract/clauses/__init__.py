"""Clauses: which subject, object and adjuncts belong to which verb."""

from factcheck.extract.clauses.clause import Clause as Clause
from factcheck.extract.clauses.clause import Verb as Verb
from factcheck.extract.clauses.phrases import Phrases as Phrases
from factcheck.extract.clauses.split import clauses_of as clauses_of
