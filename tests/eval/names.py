"""Names: every figure of the gates, beside the best peer or plain baseline known for it.

Sets: names/*.tsv and *.csv of the data folder, tests/eval/one_person.tsv (invented people in many
scripts); parts of names are name_parts.py's. Each set is split by a hash of its entity: rules and
tables were made on the one part ("tuned"), the other ("held") was only measured.
"""

import csv
import hashlib
import json
import pathlib
import subprocess
import tempfile
import unicodedata
from collections import defaultdict

import name_parts
from common import auc, fold, hash_of, recall_at

DISAGREE = ("different", "contradicted")
AGREE = ("equal", "variant", "compatible")
SCRIPTS = pathlib.Path(__file__).parent / "one_person.tsv"


def held(key):
    return hashlib.sha1(key.encode()).digest()[0] % 4 == 0


def compare(run, pairs):
    out = []
    for line in run.idcheck("name", "compare", "--tsv", lines=[f"{a}\t{b}" for a, b in pairs]):
        cells = line.split("\t")
        out.append((float(cells[0]), cells[1]) if cells[0] else (0.0, ""))
    return out


def rows_of(run, name):
    text = (run.data / "names" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


def search(run, queries, pool, top=1):
    """The candidates found for each query, best first."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("".join(name + "\n" for name in pool))
        file.flush()
        found = defaultdict(list)
        for line in run.idcheck("name", "search", "--tsv", "--pool", file.name, "--top", top,
                                lines=queries):
            cells = line.split("\t")
            found[cells[0]].append(cells[2])
    return found


def expected_error(scored):
    """ECE of bits read as even odds, over ten bins; scored: (bits, true)."""
    bins = defaultdict(list)
    for bits, true in scored:
        p = 1 / (1 + 2 ** -max(-30.0, min(30.0, bits)))
        bins[min(9, int(p * 10))].append((p, true))
    return sum(abs(sum(p for p, _ in b) - sum(t for _, t in b)) for b in bins.values()) / len(scored)


def pairs_report(run, title, positives, negatives, gate):
    """positives, negatives: (entity, a, b)."""
    p = compare(run, [row[1:] for row in positives])
    n = compare(run, [row[1:] for row in negatives])
    for part, chosen in (("all", (False, True)), ("held", (True,))):
        ps = [x for row, x in zip(positives, p) if held(row[0]) in chosen]
        ns = [x for row, x in zip(negatives, n) if held(row[0]) in chosen]
        if not ps or not ns:
            continue
        recall, threshold = recall_at([x[0] for x in ps], [x[0] for x in ns], 0.01)
        wrong = sum(x[1] in DISAGREE for x in ps) / len(ps)
        agree = sum(x[1] in AGREE for x in ns) / len(ns)
        # as many positives as negatives, so that the prior is even
        weight = [(x[0], 1) for x in ps] * max(1, round(len(ns) / len(ps)))
        ece = expected_error(weight + [(x[0], 0) for x in ns])
        print(f"{title} [{part}]: {len(ps)}+{len(ns)} pairs, AUC "
              f"{auc([x[0] for x in ps], [x[0] for x in ns]):.4f}, recall at 1 % FPR {recall:.4f} "
              f"(above {threshold:.3f} bits), ECE {ece:.3f}, true pairs called different or "
              f"contradicted {wrong:.4f}, false pairs that agree {agree:.4f}; {gate}")
    threshold = recall_at([x[0] for x in p], [x[0] for x in n], 0.01)[1]
    low = sorted((x[0], row) for row, x in zip(positives, p) if x[0] <= threshold)
    run.show([f"missed {bits} {a} | {b}" for bits, (_, a, b) in low[:: max(1, len(low) // 40)]])
    high = sorted(((x[0], row) for row, x in zip(negatives, n)), reverse=True)
    run.show([f"false {bits} {a} | {b}" for bits, (_, a, b) in high])


def koreans(run):
    rows = rows_of(run, "korean_persons.tsv")[1:]
    by_surname = defaultdict(list)
    for row in rows:
        by_surname[row[0][0]].append(row)
    positives = [(row[0], row[0], row[1]) for row in rows]
    negatives = []
    for row in rows:
        others = [o for o in by_surname[row[0][0]] if o[0] != row[0]]
        if others:
            negatives.append((row[0], row[0], others[hash_of(row[0]) % len(others)][1]))
    pairs_report(run, "korean persons, same-surname impostors", positives, negatives,
                 "gate recall .96, best other .747")
    pool = sorted({row[1] for row in rows})
    found = search(run, [row[0] for row in rows], pool)
    for part, chosen in (("all", (False, True)), ("held", (True,))):
        some = [row for row in rows if held(row[0]) in chosen]
        own = defaultdict(set)
        for row in rows:
            own[row[0]].add(row[1])
        right = sum(bool(found[row[0]]) and found[row[0]][0] in own[row[0]] for row in some)
        print(f"korean retrieval [{part}]: {len(some)} of a pool of {len(pool)}, top-1 "
              f"{right / len(some):.4f}; gate .96, best other .683")
    run.show([f"{row[0]} {row[1]} but {found[row[0]][:1]}" for row in rows
              if not found[row[0]] or found[row[0]][0] not in own[row[0]]])


def aliases(run):
    dprk = {tuple(row[:3]) for name in ("ofac_dprk_alias_2019.tsv", "ofac_dprk_alias_bench.tsv")
            for row in rows_of(run, name)[1:]}
    dprk = sorted(dprk)
    positives = [tuple(row) for row in dprk]
    negatives = [(row[0], row[1], dprk[(i + step) % len(dprk)][2])
                 for i, row in enumerate(dprk) for step in range(1, 41)
                 if dprk[(i + step) % len(dprk)][0] != row[0]]
    pairs_report(run, "DPRK aliases", positives, negatives,
                 "gate AUC .98, recall .90; best other .937, .744")
    rows = [row[:3] for row in rows_of(run, "ofac_alias_bench.tsv")[1:]]
    by_token = defaultdict(set)
    for entity, primary, _ in rows:
        for token in fold(primary).split():
            by_token[token].add((entity, primary))
    positives, negatives = [], []
    for entity, primary, alias in rows:
        positives.append((entity, primary, alias))
        others = sorted({o for t in fold(primary).split() for o in by_token[t] if o[0] != entity})
        if others:
            negatives.append((entity, primary,
                              others[hash_of(primary + alias) % len(others)][1]))
    pairs_report(run, "OFAC aliases, impostors sharing a token", positives, negatives,
                 "gate AUC .90, recall .65; best other .817, .476")


def lists(run):
    gates = {"arabic": (.80, .503), "hebrew": (.65, .283), "russian": (.93, .800),
             "katakana": (.80, .490), "chinese": (.65, .330)}
    for script, (gate, other) in gates.items():
        rows = [(native.replace(" ", ""), latin) for latin, native, _ in
                rows_of(run, f"words_{script}.tsv")]
        rows.sort(key=lambda row: hash_of(row[0] + row[1]))
        for part, chosen in (("all", (False, True)), ("held", (True,))):
            queries = [row for row in rows if held(row[0]) in chosen][:300]
            pool = list(dict.fromkeys([row[1] for row in queries] + [row[1] for row in rows]))[:3000]
            found = search(run, [row[0] for row in queries], pool, 20)
            top, mrr = 0, 0.0
            for native, latin in queries:
                ranks = [i for i, c in enumerate(found[native]) if fold(c) == fold(latin)]
                top += ranks[:1] == [0]
                mrr += 1 / (1 + ranks[0]) if ranks else 0
            print(f"list search {script} [{part}]: {len(queries)} of {len(pool)}, top-1 "
                  f"{top / len(queries):.3f}, MRR {mrr / len(queries):.3f}; gate {gate}, best "
                  f"other {other}")


def name_bench(run):
    with open(run.data / "names" / "name_bench_cases.csv", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["schema"] == "Person"]
    scored = compare(run, [(row["name1"], row["name2"]) for row in rows])
    for part, chosen in (("all", (False, True)), ("held", (True,))):
        got = [(bits, row["is_match"] == "true") for row, (bits, _) in zip(rows, scored)
               if held(row["name1"]) in chosen]
        best = 0.0
        for cut, _ in got:
            right = sum(t for b, t in got if b >= cut)
            best = max(best, 2 * right / (sum(b >= cut for b, _ in got) + sum(t for _, t in got)))
        right = sum(t for b, t in got if b > 0)
        at_zero = 2 * right / (sum(b > 0 for b, _ in got) + sum(t for _, t in got))
        print(f"name_bench persons as labelled [{part}]: {len(got)} pairs, AUC "
              f"{auc([b for b, t in got if t], [b for b, t in got if not t]):.4f}, best F1 "
              f"{best:.4f}, F1 at 0 bits {at_zero:.4f}; gates .92, .82, logic-v2 .839, .743")
    levels = defaultdict(list)
    for row, (bits, _) in zip(rows, scored):
        levels[row["is_match"], row["quality"]].append(bits)
    print("  mean bits: " + ", ".join(f"{m} {q} {sum(b) / len(b):.1f}" for (m, q), b in
                                      sorted(levels.items())))
    run.show([f"{row['is_match']} {bits} {row['name1']} | {row['name2']}" for row, (bits, _) in
              sorted(zip(rows, scored), key=lambda x: x[1][0])
              if (row["is_match"] == "true") != (bits > 0)])


def many_scripts(run):
    people = defaultdict(list)
    for line in SCRIPTS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            person, name = line.split("\t")[:2]
            people[person].append(name)
    pairs = [(a, b) for names in people.values() for i, a in enumerate(names) for b in names[i + 1:]]
    got = compare(run, pairs)
    linked = [relation in AGREE and bits > 0 for bits, relation in got]
    print(f"one person in many scripts: {len(people)} people, {len(pairs)} pairs, linked "
          f"{sum(linked) / len(linked):.4f}; gate .97")
    run.show([f"{a} | {b}: {x}" for (a, b), x, l in zip(pairs, got, linked) if not l])
    with open(run.data / "names" / "synthetic_people_global.csv", encoding="utf-8") as file:
        others = [row["full_name"] for row in csv.DictReader(file)]
    names = [name for names in people.values() for name in names]
    pairs = [(a, b) for a in names for b in others]
    false = [(pair, x) for pair, x in zip(pairs, compare(run, pairs))
             if x[1] in AGREE and x[0] > 0]
    print(f"  false links to invented people: {len(false)} of {len(pairs)} = "
          f"{len(false) / len(pairs):.2e}; gate 1e-5")
    run.show([f"{a} | {b}: {x}" for (a, b), x in false])


def plain(text):
    text = unicodedata.normalize("NFD", text.replace("ł", "l").replace("ø", "o").replace("đ", "d"))
    return unicodedata.normalize("NFC", "".join(c for c in text if not unicodedata.combining(c)))


def to_latin(names):
    """ICU's general transliteration, as an oracle that shares nothing with the library."""
    try:
        done = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Any-Latin; Latin-ASCII"],
                              input="\n".join(names), text=True, stdout=subprocess.PIPE, check=True)
    except (OSError, subprocess.CalledProcessError):
        return [None] * len(names)
    return done.stdout.split("\n")


def fairness(run):
    path = run.data / "reference" / "names" / "faker_names_by_locale.json"
    if not path.exists():
        return
    cultures = {}
    for locale, lists_ in json.loads(path.read_text(encoding="utf-8")).items():
        first = lists_.get("first_names") or [p[0] for p in lists_.get("first_name_pairs", [])]
        last = lists_.get("last_names") or lists_.get("last_name_pairs", [])
        first = [x[0] if isinstance(x, list) else x for x in first]
        last = [x[0] if isinstance(x, list) else x for x in last]
        last = [x[0] if isinstance(x, list) else x for x in last]
        if len(first) > 20 and len(last) > 20 and locale.split("_")[0] not in cultures:
            cultures[locale.split("_")[0]] = (first, last)
    positives, negatives = [], []
    for culture, (first, last) in sorted(cultures.items()):
        native = ord(max(first[0])) > 0x24F
        east = culture in ("ja", "ko", "zh", "tw", "hu", "vi")
        gap = "" if culture in ("ko", "zh", "tw") and native else " "
        people = []
        for i in range(60):
            g, f = first[hash_of(f"{i}g") % len(first)], last[hash_of(f"{i}f") % len(last)]
            people.append((g, f))
        full = [f + gap + g if east else g + " " + f for g, f in people]
        other = to_latin(full) if native and culture not in ("ja",) else [
            f"{plain(f)}, {plain(g)}" for g, f in people]
        for i, (a, b) in enumerate(zip(full, other)):
            if b:
                positives.append((culture, a, b))
        for i, (g, f) in enumerate(people):
            h = first[hash_of(f"{i}h") % len(first)]
            if fold(h) != fold(g):
                negatives.append((culture, full[i], f + gap + h if east else h + " " + f))
            negatives.append((culture, full[i], full[(i + 7) % len(full)]))
    p, n = compare(run, [row[1:] for row in positives]), compare(run, [row[1:] for row in negatives])
    recall, threshold = recall_at([x[0] for x in p], [x[0] for x in n], 0.01)
    by = defaultdict(list)
    for row, x in zip(positives, p):
        by[row[0]].append(x[0] > threshold)
    rates = sorted((sum(v) / len(v), k) for k, v in by.items())
    mean = sum(r for r, _ in rates) / len(rates)
    print(f"fairness: {len(rates)} cultures, {len(p)}+{len(n)} pairs, threshold {threshold:.2f} bits,"
          f" mean recall {mean:.4f}, worst {rates[0][1]} {rates[0][0]:.4f} = "
          f"{rates[0][0] / mean:.4f} of the mean (gate .90); next " +
          ", ".join(f"{k} {r:.3f}" for r, k in rates[1:5]))
    run.show([f"{a} | {b}: {x}" for (_, a, b), x in zip(positives, p) if x[0] <= threshold])


def evaluate(run):
    name_parts.evaluate(run)
    koreans(run)
    aliases(run)
    lists(run)
    name_bench(run)
    many_scripts(run)
    fairness(run)
