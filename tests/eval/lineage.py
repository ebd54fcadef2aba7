"""Files of one family: metadata/office, told by metadata/expected.

A pair is of one family when ExifTool names one maker for both (author or last editor, or none for
either) and an independent reading finds the same rsidRoot, the same GUID of the document or two
rsids in both, those of python-docx's template apart. Pairs of one maker with a single rsid in
common are doubtful: listed and left out. All others are not of one family. What decides, the
maker, is nothing that the command compares. Peer: "two rsids in common".
"""

import json
import re
from itertools import combinations

from common import hash_of
from metadata import place

TEMPLATE = {"00034616", "0006063C", "0015074B", "0029639D", "00326F90", "00AA1D8D", "00B47730",
            "00CB0664", "00FC693F"}


def makers_of(row):
    keys = ("XMP-dc:Creator", "RTF:Author", "XML:LastModifiedBy", "RTF:LastModifiedBy")
    return {str(row[key]) for key in keys if row.get(key)}


def ids_of(path, oracle):
    """rsids, rsidRoot, GUID as somebody else reads them."""
    if oracle and "error" not in oracle:
        rsids = {x.upper() for x in oracle.get("rsids_settings", []) + oracle.get("rsids_body", [])}
        guid = {x for x in oracle.get("docId_w14_w15", []) if x.startswith("{")}
        return rsids, {oracle["rsidRoot"]} - {None} if oracle.get("rsidRoot") else set(), guid
    text = path.read_bytes() if path.suffix == ".rtf" else b""
    numbers = {f"{int(x):08X}" for x in re.findall(rb"\\rsid(\d+)", text)}
    return numbers, {f"{int(x):08X}" for x in re.findall(rb"\\rsidroot(\d+)", text)}, set()


class File:
    def __init__(self, row, oracle, root):
        self.name = row["SourceFile"]
        self.path = place(root, self.name)
        self.makers = makers_of(row)
        if self.path.is_file():
            self.rsids, self.roots, self.guids = ids_of(self.path, oracle)


def truth_of(a, b):
    """True, False, or None where it cannot be told."""
    if not (a.makers & b.makers or not a.makers | b.makers):
        return False
    rsids = (a.rsids & b.rsids) - TEMPLATE
    if len(rsids) > 1 or (a.roots & b.roots) - TEMPLATE or a.guids & b.guids:
        return True
    return None if rsids else False


class Counts:
    def __init__(self):
        self.right = self.told = self.true = 0

    def add(self, told, true):
        self.right += told and true
        self.told += told
        self.true += true

    def __str__(self):
        return (f"precision {self.right / self.told if self.told else 1:.3f}, recall "
                f"{self.right / self.true if self.true else 1:.3f} ({self.right} right of "
                f"{self.told} told, {self.true} true)")


def evaluate(run):
    folder = run.data / "metadata"
    oracle = json.loads((folder / "expected" / "office_oracle.json").read_text())
    rows = json.loads((folder / "expected" / "exiftool_docx_ole.json").read_text())
    files = [File(row, oracle.get(row["SourceFile"]), folder) for row in rows]
    files = [file for file in files if file.path.is_file()]
    told = {}
    for line in run.idcheck("lineage", *[file.path for file in files]):
        a, b, bits, relation, _ = line.split("\t")
        told[a, b] = relation, float(bits)
    ours, aside, naive, doubtful, failures = Counts(), Counts(), Counts(), [], []
    pairs = 0
    for a, b in combinations(files, 2):
        true, (relation, bits) = truth_of(a, b), told.get((str(a.path), str(b.path)), ("none", 0))
        if true is None:
            doubtful.append(relation)
            continue
        pairs += 1
        ours.add(relation == "ancestor", true)
        naive.add(len(a.rsids & b.rsids) > 1, true)
        if hash_of(min(a.name, b.name)) % 2 == 0:
            aside.add(relation == "ancestor", true)
        if (relation == "ancestor") != true:
            failures.append(f"{a.name[-40:]} {b.name[-40:]}: {bits} for {true}")
    print(f"families: {len(files)} files, {pairs} pairs; {ours}; aside {aside}")
    print(f"  peer, two rsids in common: {naive}")
    print(f"  one rsid of one maker, left out: {len(doubtful)} pairs, told "
          + ", ".join(f"{x} {doubtful.count(x)}" for x in sorted(set(doubtful))))
    run.show(failures)
