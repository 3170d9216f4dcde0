"""The words of numbers, in order."""

from __future__ import annotations

from factcheck.extract.wordlists import listed

ONES = listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
"""From 1."""
TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
"""From 20 by tens."""
ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
"""From 1."""
