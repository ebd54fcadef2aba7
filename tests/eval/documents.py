"""Résumés: resumes/{pdf,html,formats}/NAME__layout.* against resumes/truth/NAME.json."""

import json
from collections import defaultdict

from common import Tally, fold
from sections import Sections


# The best open peers on both halves of the same sets, measured once (OfflineCV, OpenResume,
# pdfminer.six); reading order: pdftotext.
PEERS = """peers        theme PDFs: job 0.026 / 0.000, company 0.486 / 0.146, title 0.119 / 0.285, start and end
             0.513 / 0.000, institution 0.450, name 0.688 / 0.15; theme HTML and other formats: none
             other producers' PDFs: company 0.943, title 1.000, dates 0.968, institution 0.882
             company and title adjacent: 0.998 (pdfminer), 0.922 (pdftotext -layout)"""


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
    sections = Sections()
    for label, pairs in sorted(sets.items()):
        tallies = defaultdict(Tally)
        names, failures = 0, []
        files = [path for path, _ in pairs]
        outputs = run.idcheck("extract", "--format", "jsonresume", *files)
        texts = run.idcheck("extract", "--format", "text", *files)
        for (path, truth), line, text in zip(pairs, outputs, texts):
            resume = json.loads(line).get("resume") or {}
            sections.add(label, path.name, resume, truth, json.loads(text).get("text"))
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
    other_pdf(run, folder / "other_pdf")
    adjacent(run, folder / "pdf", truths)
    hidden_text(run, folder / "hidden_text")
    sections.show(run)
    print(PEERS)


def said_dates(run, texts):
    """What the command reads in the dates of a truth file."""
    read = [tuple(line.split("\t")[:2]) for line in run.idcheck("date", "--tsv", lines=texts)]
    return [pair for pair in read if pair[0]]  # "20XX" of a template is none


def same_range(found, true):
    """Endpoints equal at the coarser precision; "now" is an open end."""
    for mine, other in zip(found, true):
        other = "" if other == "now" else other
        length = min(len(mine), len(other))
        if (mine == "") != (other == "") or mine[:length] != other[:length]:
            return False
    return True


def truth_of(path):
    return json.loads(path.with_suffix("").with_suffix(".truth.json").read_text())


def other_pdf(run, folder):
    """PDFs of other producers: fields that their truth files name."""
    files = sorted(p.with_suffix("").with_suffix(".pdf") for p in folder.rglob("*.truth.json"))
    outputs = run.idcheck("extract", "--format", "jsonresume", *files)
    tallies, failures = defaultdict(Tally), []
    for path, line in zip(files, outputs):
        truth, resume = truth_of(path), json.loads(line).get("resume") or {}
        jobs, entries = resume.get("work") or [], truth.get("experience") or []
        found = {"company": [fold(j.get("name")) for j in jobs],
                 "title": [fold(j.get("position")) for j in jobs],
                 "institution": schools_of(resume)}
        true = {"company": [fold(j.get("company")) for j in entries],
                "title": [fold(j.get("title")) for j in entries],
                "institution": [fold(e.get("institution")) for e in truth.get("education") or []]}
        for field, values in found.items():
            tallies[field].add([v for v in values if v], [v for v in true[field] if v])
            if sorted(values) != sorted(true[field]):
                failures.append(f"{path.name}: {field} {values} for {true[field]}")
        dated = [e["dates"] for e in entries if e.get("dates")]
        ranges = said_dates(run, dated) if dated else []
        mine = [(j.get("startDate", ""), j.get("endDate", "")) for j in jobs if j.get("startDate")]
        matched = []
        for pair in mine:
            match = next((t for t in ranges if same_range(pair, t)), None)
            matched.append(match or pair)
            if match:
                ranges.remove(match)
        tallies["dates"].add(matched, said_dates(run, dated) if dated else [])
        if ranges:
            failures.append(f"{path.name}: dates {mine}, not found {ranges}")
    figures = ", ".join(f"{field} {tallies[field].f1():.3f}"
                        for field in ("company", "title", "dates", "institution"))
    print(f"other producers' PDFs with truth ({len(files)}): {figures}")
    run.show(failures)


def adjacent(run, folder, truths):
    """Company and title of a job with at most two lines (a date, an address) between them."""
    near = total = 0
    failures = []
    files = [p for p in sorted(folder.glob("*.pdf")) if p.stem.split("__")[0] in truths]
    outputs = run.idcheck("extract", "--format", "text", *files)
    for path, line in zip(files, outputs):
        lines = [fold(text) for text in (json.loads(line).get("text") or "").split("\n")]
        lines = [text for text in lines if text]
        for name, title, _, _ in jobs_of(truths[path.stem.split("__")[0]]):
            if not name or not title:
                continue
            total += 1
            firms = [i for i, text in enumerate(lines) if name in text]
            titles = [i for i, text in enumerate(lines) if title in text]
            close = any(abs(a - b) <= 3 for a in firms for b in titles)
            near += close
            if not close:
                failures.append(f"{path.name}: {name!r} and {title!r}")
    print(f"company and title adjacent in the text: {near}/{total} = {near / max(total, 1):.4f}")
    run.show(failures)


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
