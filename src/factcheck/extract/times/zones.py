"""Time zones by the abbreviations that newsrooms use."""

from __future__ import annotations

ZONES = {
    "gmt": 0,
    "utc": 0,
    "bst": 60,
    "ist": 330,
    "cet": 60,
    "cest": 120,
    "msk": 180,
    "jst": 540,
    "est": -300,
    "edt": -240,
    "et": -300,
    "cst": -360,
    "cdt": -300,
    "ct": -360,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
    "pt": -480,
    "hst": -600,
    "aest": 600,
}
"""Minutes ahead of UTC."""
