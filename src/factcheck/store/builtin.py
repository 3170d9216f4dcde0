"""The predicates that come with factcheck."""

from __future__ import annotations

from functools import cache
from importlib import resources

import yaml12

from factcheck.predicates import PredicateFile, Registry


@cache
def builtin_predicates() -> Registry:
    """The registry that every project starts from.

    >>> builtin_predicates()["deaths"].kind
    'quantity'
    """
    text = resources.files("factcheck").joinpath("data/predicates.yaml").read_text("utf-8")
    return Registry(PredicateFile.model_validate(yaml12.parse_yaml(text)).predicates)
