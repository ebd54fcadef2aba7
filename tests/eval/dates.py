"""Dates: dates/ranges_en.tsv, ranges_zh.tsv (count, text, start, end), edtf.tsv, and what the test
tables of three peers say of absolute dates (recognizers_abs.jsonl, duckling_time.tsv,
dateparser_params.tsv).

Of the peers' tables the readable part is asked: the answer's year stands in the text in digits, and
its day, where the answer is a day. "Third Tuesday of May", numbers in words, weeks and what counts
from today are left out; so are days and months in digits that could change places, which are read
as both on purpose.

Ranges of some 75 languages are made here (generated/ranges.py) where PyICU is installed.
"""

import json
import re
import unicodedata
from collections import defaultdict

from common import hash_of

def season(text):
    """"season:spring:2014" as ISO 8601-2 writes it, which is how seasons are printed."""
    names = {"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}
    parts = text.split(":")
    return f"{parts[2]}-{names[parts[1]]}" if parts[0] == "season" else text


def ranges(run, path, shape):
    rows, right, total, failures = [], 0, 0, []
    for line in path.read_text().splitlines():
        cells = line.split("\t")
        if line.startswith("#") or (shape and cells[1] == "UNLABELLED"):
            continue
        count, text = int(cells[0]), cells[2 if shape else 1]
        start, end = cells[3:5] if shape else cells[2:4]
        if start == "duration":  # "5 years" is no date: nothing must be read
            start = end = ""
        rows.append((count, text, season(start), season(end)))
    for (count, text, start, end), line in zip(rows, run.idcheck("date", "--tsv",
                                                             lines=[row[1] for row in rows])):
        got = line.split("\t")
        total += count
        if (got[0], got[1]) == (start, end):
            right += count
        else:
            failures.append(f"{text!r}: {got[0]}/{got[1]} for {start}/{end}")
    print(f"{path.name}: {right}/{total} = {right / total:.4f} (token-weighted)")
    run.show(failures)


def evaluate(run):
    ranges(run, run.data / "dates" / "ranges_en.tsv", True)
    ranges(run, run.data / "dates" / "ranges_zh.tsv", False)
    rows = [line.split("\t") for line in (run.data / "dates" / "edtf.tsv").read_text().splitlines()
            if not line.startswith("#")]
    right, failures = 0, []
    for row, line in zip(rows, run.idcheck("edtf", "--tsv", lines=[row[3] for row in rows])):
        if line.split("\t")[0] == row[0]:
            right += 1
        else:
            failures.append(f"{row[3]!r}: {line} for {row[0]}")
    print(f"edtf.tsv: {right}/{len(rows)} = {right / len(rows):.4f}  (edtf.js 0.951)")
    run.show(failures)
    absolute(run, run.data / "dates")
    languages(run)


def numbers(text):
    digits = "".join(str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None else c
                     for c in text)
    return [int(n) for n in re.findall(r"[0-9]+", digits)]


def readable(text, answer):
    """Whether the parts of the answer stand in the text, and can be told from each other."""
    parts = [int(part) for part in answer.split("-")]
    found = numbers(text)
    if parts[0] not in found:
        return False
    if len(parts) < 3:
        return True
    clear = (parts[1] not in found or parts[2] > 12 or parts[1] == parts[2]
             or found[0] == parts[0])
    return parts[2] in found and clear and "|" not in text


def absolute_rows(folder):
    """(table, language, text, answer), the answer as precise as it is."""
    for line in (folder / "recognizers_abs.jsonl").read_text().splitlines():
        row = json.loads(line)
        if re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", row["timex"]):
            yield "recognizers", row["lang"], row["text"], row["timex"]
    for line in (folder / "duckling_time.tsv").read_text().splitlines()[1:]:
        lang, kind, start, _, grain, text = line.split("\t")[:6]
        length = {"Day": 10, "Month": 7, "Year": 4}.get(grain)
        if kind == "datetime" and length:
            yield "duckling", lang, text, start[:length]
    for line in (folder / "dateparser_params.tsv").read_text().splitlines()[1:]:
        name, text, date = line.split("\t")[:3]
        if name != "test_jalali.py" and name != "test_hijri.py":
            yield "dateparser", "", text, date


def absolute(run, folder):
    rows = [row for row in absolute_rows(folder) if readable(row[2], row[3])]
    counts, failures = defaultdict(lambda: [0, 0]), defaultdict(list)
    outputs = run.idcheck("date", "--tsv", lines=[row[2].replace("\n", " ") for row in rows])
    for (table, lang, text, answer), line in zip(rows, outputs):
        got = line.split("\t")[0]
        half = "aside" if hash_of(text) % 3 == 0 else "tuned"
        for key in (table, f"all, {half}"):
            counts[key][0] += got == answer
            counts[key][1] += 1
        if got != answer:
            failures[table].append(f"{lang} {text!r}: {got} for {answer}")
    for table, (right, total) in sorted(counts.items()):
        print(f"absolute dates, {table}: {right}/{total} = {right / total:.4f}")
        run.show(failures[table])


def languages(run):
    try:
        from generated import ranges as made
    except ImportError:
        print("ranges by language: needs PyICU (python3-icu), left out")
        return
    rows = list(dict.fromkeys(made.rows()))
    counts, of_language, failures = defaultdict(lambda: [0, 0]), defaultdict(lambda: [0, 0]), []
    outputs = run.idcheck("date", "--tsv", "--as-of", "2026-11-23", lines=[row[2] for row in rows])
    for (language, kind, text, start, end), line in zip(rows, outputs):
        right = line.split("\t")[:2] == [start, end]
        tallies = [counts[kind]] if kind == "none" else [counts[kind], of_language[language],
                                                         counts["all languages"]]
        for tally in tallies:
            tally[0] += right
            tally[1] += 1
        if not right:
            failures.append(f"{language} {kind} {text!r}: {line} for {start}/{end}")
    for kind, (right, total) in sorted(counts.items()):
        print(f"ranges made, {kind}: {right}/{total} = {right / total:.4f}")
    least = sorted((right / total, language) for language, (right, total) in of_language.items())
    print(f"languages: {len(least)}, of which {sum(share >= .93 for share, _ in least)} at 0.93 or more; "
          "least: " + ", ".join(f"{language} {share:.2f}" for share, language in least[:6]))
    run.show(failures)
