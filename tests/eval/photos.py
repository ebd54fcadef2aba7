"""Photos: photos/pdq/expected_pdq_cpp_reference.csv (hash, quality, path below photos/pdq/data)."""

import csv


def evaluate(run):
    folder = run.data / "photos" / "pdq"
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
        line = run.idcheck("photo", "hash", found[0])
        cells = line[0].split("\t") if line else ["", ""]
        if cells[0] == row[0] and cells[1] == row[1]:
            right += 1
        else:
            failures.append(f"{row[2]}: {cells[:2]} for {row[:2]}")
            near += cells[0] == row[0]
    total = right + len(failures)
    print(f"PDQ: hash and quality equal {right}/{total}, hash alone {right + near}/{total}, "
          f"not there {missing}")
    run.show(failures)
