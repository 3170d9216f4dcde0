"""Two texts set against each other: what both say of one thing, and where they differ."""

from factcheck.pairs.compare import compare_texts as compare_texts
