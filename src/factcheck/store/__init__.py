"""Claims on disk: reading, checking against the texts, writing."""

from factcheck.store.base import FactBase, load
from factcheck.store.builtin import builtin_predicates
from factcheck.store.dump import dump
from factcheck.store.save import save
from factcheck.store.schema import claims_schema, schema

__all__ = ["FactBase", "builtin_predicates", "claims_schema", "dump", "load", "save", "schema"]
