"""Romanisation systems: names/romanisation_systems.tsv, korean_mccune_reischauer.csv.

A row is exact when the spelling is the same after NFC. Systems that the library does not claim to
write are counted apart. The number of systems that are likeliest is shown, for a set of all would
always hold the true one.
"""

import csv
import unicodedata
from collections import defaultdict

from common import hash_of

KOREAN = "alalc-kor-Kore-Latn-names"


def same(a, b):
    return unicodedata.normalize("NFC", a) == unicodedata.normalize("NFC", b)


def share(part, whole):
    return f"{part}/{whole} = {part / whole:.4f}" if whole else "none"


def exact(run, rows, claimed):
    by_system = defaultdict(list)
    for system, native, latin in rows:
        if system in claimed:
            by_system[system].append((native, latin))
    right = whole = whole_systems = near_systems = 0
    failures = []
    for system, pairs in sorted(by_system.items()):
        made = run.idcheck("name", "romanise", "--system", system, lines=[p[0] for p in pairs])
        good = 0
        for (native, latin), out in zip(pairs, made):
            good += same(out, latin)
            if not same(out, latin):
                failures.append(f"{system}: {native} | {latin} | {out}")
        right += good
        whole += len(pairs)
        whole_systems += good == len(pairs)
        near_systems += good >= 0.98 * len(pairs)
    print(f"exact where claimed: {share(right, whole)} of {len(by_system)} systems with rows; "
          f"every row right in {whole_systems}, 0.98 of them in {near_systems}")
    run.show(failures)


def guessed(run, lines):
    """Systems and bits that each line is answered with."""
    for line in run.idcheck("name", "systems", "--tsv", lines=lines):
        items = (item.rsplit(":", 1) for item in line.split(",") if item)
        yield [(name, float(bits)) for name, bits in items]


def likeliest(run, rows):
    """With the native form: the true system shares the highest bits."""
    right, size, failures = 0, 0, []
    answers = guessed(run, [f"{native}\t{latin}" for _, native, latin in rows])
    for (system, native, latin), guesses in zip(rows, answers):
        best = {name for name, bits in guesses if bits == guesses[0][1]}
        right += system in best
        size += len(best)
        if system not in best:
            failures.append(f"{system}: {native} | {latin} | {' '.join(sorted(best)[:3])}")
    print(f"true system among the likeliest, with the native form: {share(right, len(rows))}, "
          f"{size / max(1, len(rows)):.1f} systems are likeliest on average")
    run.show(failures)


def from_latin(run, rows):
    """From Latin letters alone: a posterior, which should hold the true system as often as the
    share of it that is looked at says. Rare languages have as many rows as common ones here, which
    the library does not expect."""
    inside = {0.5: [0, 0], 0.9: [0, 0], 0.99: [0, 0]}
    listed = language = 0
    failures = []
    for (system, _, latin), guesses in zip(rows, guessed(run, [row[2] for row in rows])):
        names = [name for name, _ in guesses]
        listed += system in names
        language += bool(names) and names[0].split("-")[1] == system.split("-")[1]
        if system not in names:
            failures.append(f"{system}: {latin} | {' '.join(names[:3])}")
        # Ties have the bits of their language.
        groups = [(bits, [name for name, of in guesses if of == bits])
                  for bits in sorted({bits for _, bits in guesses}, reverse=True)]
        whole = sum(2 ** bits for bits, _ in groups)
        for level, counts in inside.items():
            mass = 0
            for bits, tied in groups:
                if mass >= level * whole:
                    break
                mass += 2 ** bits
                counts[0] += system in tied
                counts[1] += len(tied)
    print(f"from Latin letters alone: true system listed {share(listed, len(rows))}, "
          f"its language likeliest {share(language, len(rows))}")
    for level, (right, size) in inside.items():
        print(f"  in the likeliest {level:.2f} of the posterior {share(right, len(rows))}, "
              f"{size / max(1, len(rows)):.1f} systems")
    run.show(failures)


def korean(run, rows, title):
    made = run.idcheck("name", "romanise", "--system", KOREAN, lines=[row[1] for row in rows])
    plain = [out.replace("\u2019", "'") for out in made]
    right = sum(same(out, row[2]) for out, row in zip(plain, rows))
    small = sum(same(out.casefold(), row[2].casefold()) for out, row in zip(plain, rows))
    print(f"McCune-Reischauer, {title}: exact {share(right, len(rows))}, "
          f"capitals aside {share(small, len(rows))}")
    run.show([f"{row[1]} | {row[2]} | {out}" for out, row in zip(plain, rows)
              if not same(out.casefold(), row[2].casefold())])


def evaluate(run):
    names = run.data / "names"
    rows = [tuple(line.split("\t")[:3]) for line in
            (names / "romanisation_systems.tsv").read_text(encoding="utf-8").split("\n")[1:] if line]
    listed = [line.split("\t") for line in run.idcheck("name", "systems")]
    claimed = {cells[0] for cells in listed if cells[3] == "yes"}
    print(f"{len({row[0] for row in rows})} systems in the data, {len(claimed)} claimed, "
          f"{len({row[0] for row in rows} & claimed)} in both")
    exact(run, rows, claimed)
    known = [row for row in rows if row[0] in claimed and len(row[1] + row[2]) < 300]
    likeliest(run, known)
    from_latin(run, [row for row in known if hash_of(row[0] + row[1]) % 4 == 0])
    with open(names / "korean_mccune_reischauer.csv", encoding="utf-8", newline="") as file:
        gold = [row for row in csv.reader(file) if len(row) > 3]
    han = [row for row in gold if any("\u4e00" <= c <= "\u9fff" for c in row[1])]
    hangul = [row for row in gold if row not in han]
    if KOREAN in claimed:
        korean(run, [row for row in hangul if row[0] == "korean_names"], "names in Hangul")
        korean(run, hangul, "all in Hangul (baseline 0.711)")
        korean(run, han, "Hanja")
