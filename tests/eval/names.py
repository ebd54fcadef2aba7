"""Names: names/korean_persons.tsv, ofac_dprk_alias_2019.tsv."""

from collections import defaultdict

from common import auc, hash_of, recall_at


def compare(run, pairs):
    out = []
    for line in run.idcheck("name", "compare", "--tsv", lines=[f"{a}\t{b}" for a, b in pairs]):
        cells = line.split("\t")
        out.append((float(cells[0]), cells[1]) if cells[0] else (0.0, ""))
    return out


def pairs_report(run, title, positives, negatives):
    p, n = compare(run, positives), compare(run, negatives)
    recall, threshold = recall_at([x[0] for x in p], [x[0] for x in n], 0.01)
    wrong = [(pair, x) for pair, x in zip(positives, p) if x[1] in ("different", "contradicted")]
    print(f"{title}: {len(p)} pairs, AUC {auc([x[0] for x in p], [x[0] for x in n]):.4f}, "
          f"recall at 1 % FPR {recall:.4f} (above {threshold:.3f} bits), "
          f"true pairs called different or contradicted {len(wrong)} = {len(wrong) / len(p):.4f}")
    run.show([f"{a} | {b}: {bits} {relation}" for (a, b), (bits, relation) in wrong])


def evaluate(run):
    rows = [line.split("\t") for line in
            (run.data / "names" / "korean_persons.tsv").read_text().splitlines()[1:]]
    by_surname = defaultdict(list)
    for row in rows:
        by_surname[row[0][0]].append(row)
    positives = [(row[0], row[1]) for row in rows]
    negatives = []
    for row in rows:
        others = [o for o in by_surname[row[0][0]] if o[0] != row[0]]
        if others:
            negatives.append((row[0], others[hash_of(row[0]) % len(others)][1]))
    pairs_report(run, "korean persons, same-surname impostors", positives, negatives)
    aliases = [line.split("\t") for line in
               (run.data / "names" / "ofac_dprk_alias_2019.tsv").read_text().splitlines()[1:]]
    positives = [(row[1], row[2]) for row in aliases]
    negatives = [(row[1], aliases[(i + step) % len(aliases)][2])
                 for i, row in enumerate(aliases) for step in range(1, 6)
                 if aliases[(i + step) % len(aliases)][0] != row[0]]
    pairs_report(run, "DPRK aliases", positives, negatives)
