"""Facts of files: metadata/{exif_samples,mei,c2pa,office,pdf} against metadata/expected, what ExifTool and
an independent reading of OOXML say of them. Peers: ExifTool is right by definition of the set and reads
29 to 103 files a second; it reads no rsids, languages or fonts.

Where ExifTool has no value although it has not looked, a value of ours is neither right nor wrong. Such
facts are left out, and counted in the line: files of which it reads nothing at all, or only that their
cross-reference table is broken; the program of an RTF file, for which it has no tag; facts of RTF that it
hands out as a raw \\upr group. Text that it shows in a wrong code page is right when its bytes are ours.
The figure without these rules stands beside it.
"""

import json
import re
import zipfile
from collections import defaultdict

from common import hash_of

# Our key: the tags that say the same, the first that is there is the truth.
PICTURE = {
    "camera_make": ["IFD0:Make", "XMP-tiff:Make"], "camera_model": ["IFD0:Model", "XMP-tiff:Model"],
    "body_serial": ["ExifIFD:SerialNumber", "XMP-aux:SerialNumber"],
    "lens_serial": ["ExifIFD:LensSerialNumber", "XMP-aux:LensSerialNumber"],
    "software": ["IFD0:Software", "PNG:Software", "XMP-tiff:Software"],
    "taken": ["ExifIFD:DateTimeOriginal"],
    "author": ["IFD0:Artist", "XMP-dc:Creator", "IPTC:By-line"],
    "document_id": ["XMP-xmpMM:DocumentID"], "instance_id": ["XMP-xmpMM:InstanceID"],
    "original_document_id": ["XMP-xmpMM:OriginalDocumentID"],
    "creator_tool": ["XMP-xmp:CreatorTool"],
    "gps": ["Composite:GPSPosition"],
    "taken_offset": ["ExifIFD:OffsetTimeOriginal"],
}
OFFICE = {
    "author": ["XMP-meta:Initial-creator", "XMP-dc:Creator", "FlashPix:Author", "RTF:Author",
               "XML:CorePropertiesCreator"],
    "last_modified_by": ["XML:LastModifiedBy", "FlashPix:LastModifiedBy", "RTF:LastModifiedBy"],
    "company": ["XML:Company", "FlashPix:Company", "RTF:Company"],
    "manager": ["XML:Manager", "FlashPix:Manager", "RTF:Manager"],
    "template": ["XML:Template", "FlashPix:Template"],
    "title": ["XMP-dc:Title", "FlashPix:Title", "RTF:Title"],
    "application": ["XML:Application", "FlashPix:Software", "XMP-meta:Generator"],
    "revision": ["XML:RevisionNumber", "FlashPix:RevisionNumber", "RTF:RevisionNumber",
                 "XMP-meta:Editing-cycles"],
    "created": ["XML:CreateDate", "FlashPix:CreateDate", "RTF:CreateDate", "XMP-meta:Creation-date",
                "XML:CorePropertiesCreated"],
    "modified": ["XML:ModifyDate", "FlashPix:ModifyDate", "RTF:ModifyDate", "XMP-dc:Date"],
    "printed": ["XML:LastPrinted", "FlashPix:LastPrinted", "RTF:LastPrinted"],
}
PDF = {
    "author": ["PDF:Author", "XMP-dc:Creator"], "title": ["PDF:Title", "XMP-dc:Title"],
    "creator_tool": ["PDF:Creator", "XMP-xmp:CreatorTool"],
    "producer": ["PDF:Producer", "XMP-pdf:Producer"],
    "created": ["PDF:CreateDate", "XMP-xmp:CreateDate"],
    "modified": ["PDF:ModifyDate", "XMP-xmp:ModifyDate"],
    "document_id": ["XMP-xmpMM:DocumentID"], "instance_id": ["XMP-xmpMM:InstanceID"],
}
ORACLE = {
    "rsid_root": lambda o: [o.get("rsidRoot")],
    "rsids": lambda o: [x.upper() for x in
                        set(o.get("rsids_settings", [])) | set(o.get("rsids_body", []))],
    "languages": lambda o: list({v for group in ("themeFontLang", "defaultLang")
                                 for v in (o.get(group) or {}).values()} |
                                set(o.get("runLangs", []))),
    "east_asian_fonts": lambda o: o.get("eastAsiaFonts", []),
    "doc_id": lambda o: [x for x in o.get("docId_w14_w15", [])][:1],
    "zip.dates": lambda o: o.get("zip_dates", []),
    "zip.systems": lambda o: o.get("zip_create_system", []),
}


def words(value):
    """Values as they compare: dates and numbers without their punctuation."""
    if isinstance(value, list):
        value = ", ".join(map(str, value))
    value = re.sub(r"\s+", " ", str(value).replace("\x00", "")).strip()
    if re.match(r"^(\d{4})[:-](\d\d)[:-](\d\d)[T ]", value):
        value = re.sub(r"[^0-9]", "", value)[:14]
        value = value + "00" if len(value) == 12 else value
    if re.fullmatch(r"\d+\.\d+", value):
        value = str(float(value)).removesuffix(".0")
    return value.casefold()


def degrees(text):
    found = re.findall(r"(\d+) deg (\d+)' ([\d.]+)\" ([NSEW])", text)
    return [round((float(d) + float(m) / 60 + float(s) / 3600) * (-1 if c in "SW" else 1), 2)
            for d, m, s, c in found]


class Score:
    def __init__(self):
        self.right = self.found = self.true = 0

    def add(self, same, found, true):
        self.right += bool(same)
        self.found += found is not None
        self.true += true is not None

    def f1(self):
        return 2 * self.right / (self.found + self.true) if self.found + self.true else 1.0


def place(root, name):
    """A file by the name it has in the expectations, where the sets' first folders differ."""
    first, rest = name.split("/", 1)
    return root / {"docx_ole": "office"}.get(first, first) / (
        rest.removeprefix("original/") if first == "mei" else rest)


def truth_of(row, tags):
    for tag in tags:
        value = row.get(tag)
        if value not in (None, "", [], 0) and not str(value).startswith(("0000:", "1601:01:01")):
            return value
    return None


def tags_of(row, key, tags):
    """OpenDocument calls the last editor what others call the author."""
    if key == "last_modified_by" and any(tag.startswith("XMP-meta:") for tag in row):
        return ["XMP-dc:Creator"]
    return tags


def not_looked(row, key):
    """Has ExifTool no value because it did not look?"""
    told = [tag for tag in row if not tag.startswith(("SourceFile", "ExifTool:", "File:", "System:"))]
    return (not told or row.get("ExifTool:Warning") == "Invalid xref table" or "RTF:Upr" in row or
            (key == "application" and row.get("File:FileType") == "RTF"))


def same_bytes(ours, true):
    for page in ("cp932", "utf-8"):
        try:
            if words(str(ours).encode(page).decode("cp1252")) == words(true):
                return True
        except UnicodeError:
            pass
    return False


def compare(run, title, rows, keys, root):
    rows = [row for row in rows if place(root, row["SourceFile"]).is_file()]
    scores, failures = defaultdict(Score), []
    outputs = run.idcheck("extract", "--format", "metadata",
                          *[place(root, row["SourceFile"]) for row in rows])
    read = left_out = 0
    for row, line in zip(rows, outputs):
        answer = json.loads(line)
        ours = answer.get("metadata") or {}
        if answer["status"] in ("failed", "ignored") and not ours:
            kind = row.get("File:FileType", "?")
            failures.append(f"not read: {kind} {row['SourceFile'][-60:]} "
                            f"{[d['code'] for d in answer['diagnostics']]}")
        else:
            read += 1
        half = "aside" if hash_of(row["SourceFile"]) % 3 == 0 else "tuned"
        for key, tags in keys.items():
            true, found = truth_of(row, tags_of(row, key, tags)), ours.get(key) or None
            if key == "gps" and true:
                true = degrees(true)
                found = [round(x, 2) for x in found] if found else None
                same = found and len(true) == 2 and all(abs(a - b) < 0.02
                                                        for a, b in zip(found, true))
            else:
                true = None if true is None or words(true) == "" else true
                same = true is not None and found is not None and words(true) == words(found)
            scores["strict"].add(same, found, true)
            same = same or (true and found and same_bytes(found, true))
            if true is None and found is not None and not_looked(row, key):
                left_out += 1
                continue
            for score in (scores[key], scores["all"], scores["all, " + half]):
                score.add(same, found, true)
            if bool(same) != (true is not None) or (found is not None) != (true is not None):
                failures.append(f"{row['SourceFile'][-50:]} {key}: {found!r} for {true!r}")
    print(f"{title}: {read}/{len(rows)} files read, F1 {scores['all'].f1():.4f} (aside "
          f"{scores['all, aside'].f1():.4f}; {left_out} left out, with them "
          f"{scores['strict'].f1():.4f}); " + ", ".join(
              f"{key} {scores[key].f1():.3f}" for key in keys if scores[key].true))
    run.show(failures)


def other_parts(path):
    """Languages and rsids in parts that the oracle does not open: styles, headers, footers, notes."""
    languages, rsids = set(), set()
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if re.fullmatch(r"word/(styles|(header|footer|footnotes|endnotes)\d*)\.xml", name):
                text = package.read(name).decode("utf-8", "replace")
                for tag in re.findall(r"<w:lang [^>]*>", text):
                    languages.update(re.findall(r'w:(?:val|eastAsia|bidi)="([^"]+)"', tag))
                rsids.update(x.upper() for x in re.findall(r'w:rsid\w*="([0-9A-Fa-f]{8})"', text))
    return {"languages": languages, "rsids": rsids - {"00000000"}}


def office_facts(run, folder, root):
    oracle = json.loads((folder / "expected" / "office_oracle.json").read_text())
    names = [name for name in oracle if place(root, name).is_file() and "error" not in oracle[name]]
    scores, failures = defaultdict(Score), []
    outputs = run.idcheck("extract", "--format", "metadata", *[place(root, name) for name in names])
    for name, line in zip(names, outputs):
        ours = json.loads(line).get("metadata") or {}
        others = other_parts(place(root, name))
        for key, truth in ORACLE.items():
            true = sorted({words(x) for x in [*truth(oracle[name]), *others.get(key, ())]
                           if x not in (None, "")})
            value = ours
            for part in key.split("."):
                value = value.get(part) if isinstance(value, dict) else None
            value = value if isinstance(value, list) else [] if value is None else [value]
            found = sorted({words(x) for x in value})
            if key == "doc_id":  # the oracle lists those of two versions, which are one fact
                true = [x for x in found if x in map(words, oracle[name]["docId_w14_w15"])] or true
            if key == "zip.dates":  # of which the oracle keeps four
                found = found[:4]
            right = len(set(true) & set(found))
            for score in (scores[key], scores["all"]):
                score.right += right
                score.found += len(found)
                score.true += len(true)
            if true != found:
                failures.append(f"{name[-40:]} {key}: +{[x for x in found if x not in true][:6]} "
                                f"-{[x for x in true if x not in found][:6]}")
    print(f"office facts: {len(names)} files, F1 {scores['all'].f1():.4f}; "
          + ", ".join(f"{key} {scores[key].f1():.4f}" for key in ORACLE))
    run.show(failures)


def evaluate(run):
    folder = run.data / "metadata"

    def expected(name):
        return json.loads((folder / "expected" / f"exiftool_{name}.json").read_text())

    compare(run, "exif-samples", expected("exif_samples"), PICTURE, folder)
    compare(run, "metadata-extractor", expected("mei_original"), PICTURE, folder)
    compare(run, "c2pa", expected("c2pa"), PICTURE, folder)
    compare(run, "office", expected("docx_ole"), OFFICE, folder)
    compare(run, "pdf", expected("pdf"), PDF, folder)
    office_facts(run, folder, folder)
