"""Consistency checks over the claims of a hiring case.

>>> import idcheck
>>> engine = idcheck.Engine()
>>> case = idcheck.Case(engine, id="C-1", as_of="2026-11-23")
>>> case.add_path("examples/sample-case")            # doctest: +SKIP
>>> report = case.run()                              # doctest: +SKIP
>>> [finding.check for finding in report.findings]   # doctest: +SKIP

An Engine is immutable and may be shared by threads; a Case belongs to one thread at a time.
The library decides nothing about anybody: a Report says which claims agree, which do not, what
innocent reasons there are and what to ask.
"""

from typing import Any, Dict, NamedTuple, Optional

from . import _core
from ._core import Case, Claim, Engine, Error, Finding, Registry, Report

__version__ = _core.version
__all__ = [
    "Case", "Claim", "Date", "Engine", "Error", "Finding", "NameComparison", "PhotoHash", "Registry", "Report",
    "analyse_name", "compare_names", "edtf_level", "hash_photo", "photo_distance", "read_date",
]


class NameComparison(NamedTuple):
    """log2 likelihood ratio x1000 that two names are one person's, and why."""

    millibits: int
    relation: str
    explanation: str


class Date(NamedTuple):
    """start and end as YYYY[-MM[-DD]]; end is 'now' when open and '' for a single date."""

    start: str
    end: str
    edtf: str


class PhotoHash(NamedTuple):
    """PDQ hash in hexadecimal and its quality, 0 to 100."""

    hex: str
    quality: int


def compare_names(a: str, b: str) -> NameComparison:
    """Can both names be one person's? Never says where a name comes from."""
    return NameComparison(*_core.compare_names(a, b))


def analyse_name(name: str) -> Dict[str, Any]:
    """Parts of a name with role, byte range and script, and notices about its characters."""
    import json

    parts: Dict[str, Any] = json.loads(_core.analyse_name(name))
    return parts


def read_date(text: str, as_of: Optional[str] = None) -> Optional[Date]:
    """First date or range in text, None when there is none. as_of: what 'present' means."""
    date = Date(*_core.read_date(text, as_of))
    return date if date.start else None


def edtf_level(text: str) -> Optional[int]:
    """Level 0, 1 or 2 of an EDTF string, None when it is none."""
    return _core.edtf_level(text)


def hash_photo(data: bytes) -> PhotoHash:
    """PDQ hash of the bytes of a JPEG or PNG file."""
    return PhotoHash(*_core.hash_photo(data))


def photo_distance(a: str, b: str) -> int:
    """Differing bits of two hashes, 0 to 256."""
    return _core.photo_distance(a, b)
