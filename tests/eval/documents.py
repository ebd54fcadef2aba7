"""Résumés: resumes/{pdf,html,formats}/NAME__layout.* against resumes/truth/NAME.json."""

import json
from collections import defaultdict

from common import Tally, fold


def jobs_of(resume):
    rows = []
    for job in resume.get("work") or []:
        rows.append((fold(job.get("name") or job.get("company")), fold(job.get("position")),
                     (job.get("startDate") or "")[:7], (job.get("endDate") or "")[:7]))
    return rows


def schools_of(resume):
    return [fold(school.get("institution")) for school in resume.get("education") or []]


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


def evaluate(run):
    folder = run.data / "resumes"
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
        outputs = run.idcheck("extract", "--format", "jsonresume", *[path for path, _ in pairs])
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
        run.show(failures)
    hidden_text(run, folder / "hidden_text")


def hidden_text(run, folder):
    truth = json.loads((folder / "truth.json").read_text())
    hits = alarms = payloads = hidden = clean = 0
    failures = []
    files = sorted(truth)
    outputs = run.idcheck("extract", "--format", "claims", *[folder / name for name in files])
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
    run.show(failures)
