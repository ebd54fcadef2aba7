"""name.conflict and document.zone on zones of travel documents, written of people's names.

Set: names/synthetic_people_global.csv of the data folder, which states given and family names. A zone is
written by ICAO Doc 9303-3 section 6 A and B, one of the allowed ways a letter, cut by 9303-4 to 39, 31 or 30
places, with check digits that agree. True: the résumé and the card have the name that the zone was
written of. Other: another person's. Misread: a letter that looks like it stands for one digit of a date.
"""

import csv
import json
import pathlib
import random
import re
import tempfile
import unicodedata

from names import held

WAYS = {"Ä": "AE A", "Å": "AA A", "Æ": "AE", "Ð": "D", "Ñ": "N NXX", "Ö": "OE O", "Ø": "OE",
        "Ü": "UE UXX U", "Þ": "TH", "ẞ": "SS", "Đ": "D", "Ħ": "H", "İ": "I", "Ĳ": "IJ", "Ł": "L",
        "Ŋ": "N", "Œ": "OE", "Ŧ": "T"}
WAYS |= {letter: way for letter, way in zip(
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЭЮЯЁІЇЄҐ",
    "A B V G D E ZH Z I I K L M N O P R S T U F KH TS CH SH SHCH IE Y E IU IA E I I IE G".split())}
SECOND = {39: "L898902C36UTO7408122F1204159ZE184226B<<<<<10", 31: "D231458907UTO7408122F1204159<<<<<<<6",
          30: "7408122F1204159UTO<<<<<<<<<<<6"}
LIKE = {"0": "O", "1": "I", "2": "Z", "8": "B"}
EACH = 700


def written(text, rng):
    """As the standard writes it; None when a letter is of another script."""
    out = ""
    for c in text.replace("ß", "ẞ").upper():
        base = unicodedata.normalize("NFD", c)[0]
        if c in WAYS:
            out += rng.choice(WAYS[c].split())
        elif "A" <= base <= "Z":
            out += base
        elif c in " -‐.":
            out += "<"
        elif c not in "'’ʼ`´ʻ,Ь":
            return None
    return re.sub("<+", "<", out).strip("<")


def zones(run, rng):
    with open(run.data / "names" / "synthetic_people_global.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            family = written(row["last_name"], rng)
            given = written(" ".join(filter(None, (row["first_name"], row["middle_name"]))), rng)
            for width in SECOND if family and given else ():
                room = family if len(family) + 3 <= width else family[:width - 3]
                yield row["full_name"], f"{room}<<{given}"[:width], width, len(room + given) + 2 > width


def lines_of(names, width, rng=None):
    second = SECOND[width]
    if rng:
        dates = range(13, 19) if width != 30 else range(6)
        at = rng.choice([i for i in dates if second[i] in LIKE])
        second = second[:at] + LIKE[second[at]] + second[at + 1:]
    first = {39: "P<UTO", 31: "I<UTO", 30: ""}[width] + names.ljust(width, "<")
    return ["I<UTOD231458907<<<<<<<<<<<<<<<", second, first] if width == 30 else [first, second]


def levels(run, cards):
    """Of each (name, lines of a zone): the levels that the two checks speak of, and claims read."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for i, (name, lines) in enumerate(cards):
            path = pathlib.Path(folder) / str(i)
            path.mkdir()
            (path / "resume.json").write_text(json.dumps({"basics": {"name": name}}), encoding="utf-8")
            fact = {"kind": "id_document", "source": "x", "value": {"name": name, "mrz": lines}}
            (path / "case.json").write_text(json.dumps(
                {"schema": "idcheck.case/1", "id": str(i), "subject": "applicant", "as_of": "2026-11-23",
                 "sources": [{"file": "resume.json", "role": "resume"}], "observations": [fact]}),
                encoding="utf-8")
            paths.append(str(path))
        for report in map(json.loads, filter(None, run.idcheck("check", "--jsonl", lines=paths))):
            yield ([f["level"] for f in report["findings"]
                    if f["check"] in ("name.conflict", "document.zone")],
                   any(c["kind"] == "document.zone" for c in report["claims"]))


def report(run, title, cards, wanted):
    found = list(levels(run, cards))
    said = [wanted(level) for level, _ in found]
    part = [x for x, card in zip(said, cards) if held(card[0])]
    print(f"{title}: {sum(said)} of {len(said)}, held {sum(part)} of {len(part)}, "
          f"zones read {sum(read for _, read in found)}")
    run.show([card for x, card in zip(said, cards) if not x])


def evaluate(run):
    rng = random.Random(1)
    rows = list(zones(run, rng))
    cut = [row for row in rows if row[3]]
    chosen = rng.sample(rows, EACH)
    report(run, "true, silent", [(n, lines_of(z, w)) for n, z, w, _ in chosen], lambda x: not x)
    report(run, "true and cut off, silent", [(n, lines_of(z, w)) for n, z, w, _ in cut],
           lambda x: not x)
    report(run, "misread, proved", [(n, lines_of(z, w, rng)) for n, z, w, _ in chosen],
           lambda x: x == ["misread"])
    others = [(row[0], other) for row, other in zip(chosen, chosen[1:]) if row[0] != other[0]]
    report(run, "another person, told", [(n, lines_of(o[1], o[2])) for n, o in others],
           lambda x: "name" in x or "partial" in x)
