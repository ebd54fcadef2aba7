"""Romanisation systems: names/romanisation_systems.tsv, korean_mccune_reischauer.csv.

A row is exact when the spelling is the same after NFC. Systems that the library does not claim to
write are counted apart. The likeliest systems are those that share the highest bits; their number
is shown, for a set of all would always hold the true one.
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


def likeliest(run, rows, native_too):
    lines = [f"{native}\t{latin}" if native_too else latin for _, native, latin in rows]
    out = run.idcheck("name", "systems", "--tsv", lines=lines)
    right, size, failures = 0, 0, []
    for (system, native, latin), line in zip(rows, out):
        guesses = [item.rsplit(":", 1) for item in line.split(",") if item]
        best = {name for name, bits in guesses if float(bits) == float(guesses[0][1])}
        right += system in best
        size += len(best)
        if system not in best:
            failures.append(f"{system}: {native} | {latin} | {' '.join(sorted(best)[:3])}")
    return right, size / max(1, len(rows)), failures


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
    for native_too, title in ((True, "with the native form"), (False, "from Latin letters alone")):
        some = known if native_too else [r for r in known if hash_of(r[0] + r[1]) % 4 == 0]
        right, size, failures = likeliest(run, some, native_too)
        print(f"true system among the likeliest, {title}: {share(right, len(some))}, "
              f"{size:.1f} systems are likeliest on average")
        run.show(failures)
    with open(names / "korean_mccune_reischauer.csv", encoding="utf-8", newline="") as file:
        gold = [row for row in csv.reader(file) if len(row) > 3]
    han = [row for row in gold if any("\u4e00" <= c <= "\u9fff" for c in row[1])]
    hangul = [row for row in gold if row not in han]
    if KOREAN in claimed:
        korean(run, [row for row in hangul if row[0] == "korean_names"], "names in Hangul")
        korean(run, hangul, "all in Hangul (baseline 0.711)")
        korean(run, han, "Hanja")
