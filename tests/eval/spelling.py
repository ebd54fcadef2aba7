"""name.spelling: how often it speaks of true pairs, and of pairs that are made to be no spelling.

Sets: names/korean_*.csv, .tsv and words_*.tsv of the data folder, tests/eval/one_person.tsv. Words
stand behind a family name that both writings share; those seen fewer than three times are left out,
as many of them are set beside the wrong word. Rules were made on three quarters of the native names
by hash; the fourth, "held", was only measured.
"""

import csv
import json
import pathlib
import random
import tempfile
from collections import defaultdict

from names import SCRIPTS, held, rows_of

BESIDE = {"arabic": ("محمد ", "Mohammed "), "russian": ("Петров ", "Petrov "),
          "katakana": ("タナカ・", "Tanaka "), "hebrew": ("כהן ", "Cohen ")}
MADE = 600


def case(folder, index, native, latin):
    path = pathlib.Path(folder) / f"{index}.json"
    value = {"name": latin, "native_name": native}
    fact = {"kind": "id_document", "at": "2026-11-20T10:00:00Z", "source": "x", "value": value}
    path.write_text(json.dumps({"schema": "idcheck.case/1", "id": str(index), "sources": [],
                                "subject": "applicant", "as_of": "2026-11-23",
                                "observations": [fact]}), encoding="utf-8")
    return str(path)


def speaks(run, pairs):
    """Whether the check speaks, pair by pair."""
    with tempfile.TemporaryDirectory() as folder:
        lines = [case(folder, i, *pair) for i, pair in enumerate(pairs)]
        reports = run.idcheck("check", "--jsonl", lines=lines)
        return [any(f["check"] == "name.spelling" for f in json.loads(report)["findings"])
                for report in reports if report]


def report(run, title, pairs):
    said = speaks(run, pairs)
    part = [x for x, pair in zip(said, pairs) if held(pair[0])]
    print(f"{title}: {sum(said)} of {len(said)} = {sum(said) / len(said):.4f}, "
          f"held {sum(part)} of {len(part)}")
    run.show([pair for x, pair in zip(said, pairs) if x])
    return sum(said), len(said)


def people_of_many_scripts():
    forms = defaultdict(list)
    for line in SCRIPTS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            person, name = line.split("\t")
            forms[person].append(name)
    for names in forms.values():
        latin = [name for name in names if max(name) < "\u0300"]
        yield from ((n, l) for n in names if min(n.replace(" ", "\u0400")) > "\u0300"
                    for l in latin)


def invented(rng):
    syllables = (rng.choice("bdfgklmprstvz") + rng.choice("aeiou") for _ in range(rng.choice((2, 3))))
    return "".join(syllables).capitalize() + rng.choice("bkrxz")


def evaluate(run):
    koreans = rows_of(run, "korean_persons.tsv")[1:]
    with open(run.data / "names" / "korean_mccune_reischauer.csv", encoding="utf-8") as file:
        scholars = [row[1:3] for row in csv.reader(file) if row[0] == "korean_names"]
    true = {"Koreans": [row[:2] for row in koreans], "McCune-Reischauer": scholars,
            "many scripts": list(people_of_many_scripts())}
    for language, (native, latin) in BESIDE.items():
        true[language] = [(native + row[1].replace(" ", ""), latin + row[0].title())
                          for row in rows_of(run, f"words_{language}.tsv") if int(row[2]) >= 3]
    counts = [report(run, f"true pairs, {title}", pairs) for title, pairs in true.items()]
    print("true pairs, all: {} of {}".format(*map(sum, zip(*counts))))
    rng = random.Random(1)
    chosen = rng.sample(koreans, MADE)
    foreign = [row[0].title() for row in rows_of(run, "words_katakana.tsv")]
    made = {"another Korean's given name": lambda: rng.choice(koreans)[4],
            "invented letters": lambda: invented(rng), "a foreign word": lambda: rng.choice(foreign)}
    for title, given in made.items():
        report(run, f"made, {title}", [(row[0], f"{row[3]} {given()}") for row in chosen])
    report(run, "made, invented letters, Russian",
           [(row[0], "Petrov " + invented(rng)) for row in rng.sample(true["russian"], MADE)])
