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

from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

from . import _core
from ._core import (
    Case, Claim, Engine, Error, Finding, LineageSet, NamePool, PhotoIndex, Registry, Report, Timeline,
)

__version__ = _core.version
__all__ = [
    "Case", "Claim", "Date", "Engine", "Error", "Finding", "Kinship", "LineageSet", "NameComparison",
    "NamePool", "PhotoHash", "PhotoIndex", "PhotoPrint", "PhotoView", "Registry", "Report", "Timeline",
    "analyse_name", "compare_files", "compare_names", "edtf_level", "hash_photo", "name_systems",
    "photo_chance", "photo_distance", "photo_weight", "print_photo", "read_date", "read_mrz",
    "romanise_name",
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


class PhotoView(NamedTuple):
    """Hash of a picture as it is, turned, or of a part of it (permille of the sides)."""

    hex: str
    quality: int
    turn: str
    part: Tuple[int, int, int, int]


class PhotoPrint(NamedTuple):
    """All hashes of one picture; views[upright] is the picture as its file asks to be shown."""

    upright: int
    views: List[PhotoView]


class Kinship(NamedTuple):
    """Two files by their positions, and the log2 likelihood ratio x1000 of a common ancestor."""

    a: int
    b: int
    millibits: int
    relation: str
    explanation: str


def compare_files(engine: Engine, files: Sequence[bytes]) -> List[Kinship]:
    """Pairs of files that share identifiers which copies carry on. Says nothing about a person."""
    kept = LineageSet(engine)
    for data in files:
        kept.add(data)
    pairs = ((a, b) for b in range(len(files)) for a in range(b))
    found = (Kinship(a, b, *kept.compare(a, b)) for a, b in pairs)
    return [kinship for kinship in found if kinship.explanation]


def romanise_name(system: str, text: str) -> str:
    """Native text in the spelling of a system, whose id is as in 'idcheck name systems'."""
    return _core.romanise_name(system, text)


def name_systems(latin: str, native: Optional[str] = None) -> List[Tuple[str, float]]:
    """Systems that explain a Latin spelling with their bits against the likeliest; [] when none."""
    listed = _core.name_systems(latin, native)
    rows = (row.rsplit(":", 1) for row in listed.split(",") if row)
    return [(system, float(bits)) for system, bits in rows]


def read_mrz(text: str) -> List[Dict[str, Any]]:
    """Machine readable zones of identity documents in a text, without what tells of the person."""
    import json

    zones: List[Dict[str, Any]] = json.loads(_core.read_mrz(text))
    return zones


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
    """PDQ hash of the bytes of a JPEG, PNG, WebP or GIF file."""
    return PhotoHash(*_core.hash_photo(data))


def photo_distance(a: str, b: str) -> int:
    """Differing bits of two hashes, 0 to 256."""
    return _core.photo_distance(a, b)


def print_photo(data: bytes, turns: bool = False, parts: bool = False, derived: bool = False,
                symmetric: bool = False) -> PhotoPrint:
    """Hashes of a picture, and of it turned and of its parts where asked for.

    derived: turns as the reference derives them. symmetric: profile pdq-sym, without parts.
    """
    flags = turns * 1 | derived * 2 | parts * 4 | symmetric * 8
    upright, views = _core.print_photo(data, flags)
    return PhotoPrint(upright, [PhotoView(*view) for view in views])


def photo_weight(distance: int, quality_a: int, quality_b: int, views: int = 1) -> int:
    """log2 likelihood ratio x1000 of one picture against two; 0 where quality is under 50."""
    return _core.photo_weight(distance, quality_a, quality_b, views)


def photo_chance(distance: int, entries: int, views: int = 1) -> float:
    """Matches by chance to be expected of a search among so many entries."""
    return _core.photo_chance(distance, entries, views) / 1e6
