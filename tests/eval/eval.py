#!/usr/bin/env python3
"""Quality of a part on labelled data: ./dev eval PART --data DIR [--show N].

PART: documents, names, dates, photos. DIR holds the data sets; which files are read stands at each
part. Prints every figure with its counts; --show lists the first N failures of each set.
"""

import argparse
import csv
import json
import pathlib
import subprocess
import unicodedata
from collections import defaultdict

PARSER = argparse.ArgumentParser(usage="./dev eval PART --data DIR [--show N]")
PARSER.add_argument("idcheck")
PARSER.add_argument("part", choices=["documents", "names", "dates", "photos"])
PARSER.add_argument("--data", required=True, type=pathlib.Path)
PARSER.add_argument("--show", type=int, default=0)
ARGS = PARSER.parse_args()
DATA = ARGS.data


def idcheck(*words, lines=None):
    """Output lines of the command; lines go to its standard input."""
    text = None if lines is None else "".join(line + "\n" for line in lines)
    result = subprocess.run([ARGS.idcheck, *map(str, words)], input=text, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return result.stdout.splitlines()


def show(failures):
    for failure in failures[: ARGS.show]:
        print("      ", failure)


def fold(text):
    text = unicodedata.normalize("NFKC", text or "").casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())


# --- documents: resumes/{pdf,html,formats}/NAME__layout.* against resumes/truth/NAME.json --------

def jobs_of(resume):
    rows = []
    for job in resume.get("work") or []:
        rows.append((fold(job.get("name") or job.get("company")), fold(job.get("position")),
                     (job.get("startDate") or "")[:7], (job.get("endDate") or "")[:7]))
    return rows


def schools_of(resume):
    return [fold(school.get("institution")) for school in resume.get("education") or []]


class Tally:
    """Precision and recall of multisets, field by field."""

    def __init__(self):
        self.right = self.found = self.true = 0

    def add(self, found, true):
        rest = list(true)
        self.found += len(found)
        self.true += len(true)
        for value in found:
            if value in rest:
                rest.remove(value)
                self.right += 1

    def f1(self):
        return 2 * self.right / (self.found + self.true) if self.found + self.true else 0.0


def same_date(a, b):
    return a == b or (a[:4] == b[:4] and "" not in (a, b) and 4 in (len(a), len(b)))


def align_dates(found, true):
    """A year against a month of that year is what a layout without months can say."""
    out = []
    for row in found:
        match = next((t for t in true if t[0] == row[0] and t[1] == row[1]
                      and same_date(row[2], t[2]) and same_date(row[3], t[3])), None)
        out.append(match or row)
    return out


def documents():
    folder = DATA / "resumes"
    truths = {p.stem: json.loads(p.read_text()) for p in (folder / "truth").glob("*.json")}
    sets = defaultdict(list)
    for kind in ("pdf", "html", "formats"):
        for path in sorted((folder / kind).iterdir()):
            name, _, layout = path.stem.partition("__")
            if name in truths:
                label = path.suffix[1:] if kind == "formats" else f"{kind} {layout}"
                sets[label].append((path, truths[name]))
    print(f"{'set':28} {'n':>4} {'job':>6} {'company':>8} {'title':>6} {'start':>6} {'end':>6} "
          f"{'school':>7} {'name':>6}")
    for label, pairs in sorted(sets.items()):
        tallies = defaultdict(Tally)
        names, failures = 0, []
        outputs = idcheck("extract", "--format", "jsonresume", *[path for path, _ in pairs])
        for (path, truth), line in zip(pairs, outputs):
            resume = json.loads(line).get("resume") or {}
            true = jobs_of(truth)
            found = align_dates(jobs_of(resume), true)
            tallies["job"].add(found, true)
            for i, field in enumerate(("company", "title", "start", "end")):
                tallies[field].add([row[i] for row in found if row[i]],
                                   [row[i] for row in true if row[i]])
            tallies["school"].add(schools_of(resume), schools_of(truth))
            right = fold(resume.get("basics", {}).get("name")) == fold(truth["basics"].get("name"))
            names += right
            if sorted(found) != sorted(true) or not right:
                failures.append(f"{path.name}: name {resume.get('basics', {}).get('name')!r}, jobs "
                                f"{found} for {true}")
        print(f"{label:28} {len(pairs):4} {tallies['job'].f1():6.3f} "
              f"{tallies['company'].f1():8.3f} {tallies['title'].f1():6.3f} "
              f"{tallies['start'].f1():6.3f} {tallies['end'].f1():6.3f} "
              f"{tallies['school'].f1():7.3f} {names / len(pairs):6.3f}")
        show(failures)
    hidden_text(folder / "hidden_text")


def hidden_text(folder):
    truth = json.loads((folder / "truth.json").read_text())
    hits = alarms = payloads = hidden = clean = 0
    failures = []
    files = sorted(truth)
    outputs = idcheck("extract", "--format", "claims", *[folder / name for name in files])
    for name, line in zip(files, outputs):
        found = " ".join(c["raw"] for c in json.loads(line).get("claims", [])
                         if c["kind"] == "document.hidden_text")
        if truth[name]["hidden"]:
            hidden += 1
            hits += bool(found)
            payloads += fold(truth[name]["payload"])[:60] in fold(found)
        else:
            clean += 1
            alarms += bool(found)
        if bool(found) != truth[name]["hidden"]:
            failures.append(f"{name}: {found!r}")
    print(f"hidden text: found {hits}/{hidden}, payload {payloads}/{hidden}, "
          f"false alarms {alarms}/{clean}")
    show(failures)


# --- dates: dates/ranges_en.tsv, ranges_zh.tsv (count, text, start, end), edtf.tsv ---------------

def ranges(path, shape):
    rows, right, total, failures = [], 0, 0, []
    for line in path.read_text().splitlines():
        cells = line.split("\t")
        if line.startswith("#") or (shape and cells[1] == "UNLABELLED"):
            continue
        count, text = int(cells[0]), cells[2 if shape else 1]
        start, end = cells[3:5] if shape else cells[2:4]
        if start == "duration":  # "5 years" is no date: nothing must be read
            start = end = ""
        rows.append((count, text, start, end))
    for (count, text, start, end), line in zip(rows, idcheck("date", "--tsv",
                                                             lines=[row[1] for row in rows])):
        got = line.split("\t")
        total += count
        if (got[0], got[1]) == (start, end):
            right += count
        else:
            failures.append(f"{text!r}: {got[0]}/{got[1]} for {start}/{end}")
    print(f"{path.name}: {right}/{total} = {right / total:.4f} (token-weighted)")
    show(failures)


def dates():
    ranges(DATA / "dates" / "ranges_en.tsv", True)
    ranges(DATA / "dates" / "ranges_zh.tsv", False)
    rows = [line.split("\t") for line in (DATA / "dates" / "edtf.tsv").read_text().splitlines()
            if not line.startswith("#")]
    right, failures = 0, []
    for row, line in zip(rows, idcheck("edtf", "--tsv", lines=[row[3] for row in rows])):
        if line.split("\t")[0] == row[0]:
            right += 1
        else:
            failures.append(f"{row[3]!r}: {line} for {row[0]}")
    print(f"edtf.tsv: {right}/{len(rows)} = {right / len(rows):.4f}")
    show(failures)


# --- names: names/korean_persons.tsv, ofac_dprk_alias_2019.tsv, synthetic_people_global.csv ------

def compare(pairs):
    out = []
    for line in idcheck("name", "compare", "--tsv", lines=[f"{a}\t{b}" for a, b in pairs]):
        cells = line.split("\t")
        out.append((float(cells[0]), cells[1]) if cells[0] else (0.0, ""))
    return out


def recall_at(positives, negatives, rate):
    ranked = sorted(negatives, reverse=True)
    threshold = ranked[int(rate * len(ranked))]
    return sum(p > threshold for p in positives) / len(positives), threshold


def auc(positives, negatives):
    both = sorted([(value, 1) for value in positives] + [(value, 0) for value in negatives])
    ranks, i = 0.0, 0
    while i < len(both):
        j = i
        while j < len(both) and both[j][0] == both[i][0]:
            j += 1
        ranks += sum(label for _, label in both[i:j]) * (i + 1 + j) / 2
        i = j
    n = len(positives)
    return (ranks - n * (n + 1) / 2) / (n * len(negatives))


def pairs_report(title, positives, negatives):
    p, n = compare(positives), compare(negatives)
    recall, threshold = recall_at([x[0] for x in p], [x[0] for x in n], 0.01)
    wrong = [(pair, x) for pair, x in zip(positives, p) if x[1] in ("different", "contradicted")]
    print(f"{title}: {len(p)} pairs, AUC {auc([x[0] for x in p], [x[0] for x in n]):.4f}, "
          f"recall at 1 % FPR {recall:.4f} (above {threshold:.3f} bits), "
          f"true pairs called different or contradicted {len(wrong)} = {len(wrong) / len(p):.4f}")
    show([f"{a} | {b}: {bits} {relation}" for (a, b), (bits, relation) in wrong])


def names():
    rows = [line.split("\t") for line in
            (DATA / "names" / "korean_persons.tsv").read_text().splitlines()[1:]]
    by_surname = defaultdict(list)
    for row in rows:
        by_surname[row[0][0]].append(row)
    positives = [(row[0], row[1]) for row in rows]
    negatives = []
    for row in rows:
        others = [o for o in by_surname[row[0][0]] if o[0] != row[0]]
        if others:
            negatives.append((row[0], others[hash_of(row[0]) % len(others)][1]))
    pairs_report("korean persons, same-surname impostors", positives, negatives)
    aliases = [line.split("\t") for line in
               (DATA / "names" / "ofac_dprk_alias_2019.tsv").read_text().splitlines()[1:]]
    positives = [(row[1], row[2]) for row in aliases]
    negatives = [(row[1], aliases[(i + step) % len(aliases)][2])
                 for i, row in enumerate(aliases) for step in range(1, 6)
                 if aliases[(i + step) % len(aliases)][0] != row[0]]
    pairs_report("DPRK aliases", positives, negatives)


def hash_of(text):
    value = 14695981039346656037
    for byte in text.encode():
        value = (value ^ byte) * 1099511628211 % 2 ** 64
    return value


# --- photos: photos/pdq/expected_pdq_cpp_reference.csv (hash, quality, path below photos/pdq/data)

def photos():
    folder = DATA / "photos" / "pdq"
    rows = list(csv.reader((folder / "expected_pdq_cpp_reference.csv").open()))
    right = near = missing = 0
    failures = []
    for row in rows:
        if len(row) < 3 or len(row[0]) != 64:
            continue
        found = sorted(folder.glob("**/" + row[2].removeprefix("./")))
        if not found:
            missing += 1
            continue
        line = idcheck("photo", "hash", found[0])
        cells = line[0].split("\t") if line else ["", ""]
        if cells[0] == row[0] and cells[1] == row[1]:
            right += 1
        else:
            failures.append(f"{row[2]}: {cells[:2]} for {row[:2]}")
            near += cells[0] == row[0]
    total = right + len(failures)
    print(f"PDQ: hash and quality equal {right}/{total}, hash alone {right + near}/{total}, "
          f"not there {missing}")
    show(failures)


{"documents": documents, "names": names, "dates": dates, "photos": photos}[ARGS.part]()
