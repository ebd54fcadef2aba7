from os import PathLike
from typing import Dict, Iterator, List, Literal, Optional, Sequence, Tuple, Union

Buffer = Union[bytes, bytearray, memoryview]
ExtractFormat = Literal["jsonresume", "claims", "metadata", "text", "structured"]
Role = Literal["resume", "profile", "document", "photo", "record", "commits"]

version: str

class Error(Exception): ...

class Engine:
    def __new__(
        cls, policy: Optional[str] = None, limits: Optional[Dict[str, int]] = None
    ) -> Engine: ...
    def extract(
        self, format: ExtractFormat, label: str, data: Buffer, as_of: Optional[str] = None, /
    ) -> str: ...
    def checks(self) -> List[Tuple[str, str, str, str]]: ...

class Case:
    def __new__(
        cls,
        engine: Engine,
        id: Optional[str] = None,
        as_of: Optional[str] = None,
        subject: Optional[str] = None,
    ) -> Case: ...
    def add_source(
        self,
        label: str,
        data: Buffer,
        role: Optional[Role] = None,
        platform: Optional[str] = None,
        received: Optional[str] = None,
    ) -> None: ...
    def add_path(self, path: Union[str, bytes, PathLike[str]], /) -> None: ...
    def set_manifest(self, data: Buffer, /) -> None: ...
    def add_known_name(self, name: str, /) -> None: ...
    def cancel(self) -> None: ...
    def run(self) -> Report: ...

class Claim:
    id: int
    kind: str
    raw: str
    source: str
    confidence: float
    span: Tuple[str, int, int, int]

class Finding:
    check: str
    rows: str
    group: str
    outcome: Literal["contradicts", "supports", "notice"]
    message: str
    question: str
    state: str
    weight_millibits: int
    contribution_millibits: int
    evidence: Tuple[Claim, ...]
    benign: Tuple[str, ...]

class Report:
    case_id: str
    millibits: int
    band: str
    coverage: float
    abstained: bool
    findings: Sequence[Finding]
    claims: Sequence[Claim]
    sources: Sequence[Tuple[str, str]]
    def to_json(self, compact: bool = False) -> str: ...
    def to_text(self) -> str: ...
    def to_html(self) -> str: ...
    def to_svg(self) -> str: ...

def compare_names(a: str, b: str, /) -> Tuple[int, str, str]: ...
def analyse_name(name: str, /) -> str: ...
def read_date(text: str, as_of: Optional[str] = None) -> Tuple[str, str, str]: ...
def edtf_level(text: str, /) -> Optional[int]: ...
def hash_photo(data: Buffer, /) -> Tuple[str, int]: ...
def photo_distance(a: str, b: str, /) -> int: ...
