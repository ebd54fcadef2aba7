"""Dates: dates/ranges_en.tsv, ranges_zh.tsv (count, text, start, end), edtf.tsv."""

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
        rows.append((count, text, start, end))
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
    print(f"edtf.tsv: {right}/{len(rows)} = {right / len(rows):.4f}")
    run.show(failures)
