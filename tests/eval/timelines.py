"""Timelines: timeline/timeline_pairs.jsonl, and careers made here that hold together."""

import datetime
import json
import pathlib
import tempfile

from generated import careers

CAREERS = 10000
# Age is never used, so a degree can only be too early by its own dates.
LEFT_OUT = {"degree_before_school_age"}
CHECKS = {
    "start_shifted": {"timeline.sources_disagree", "timeline.stretched_tenure"},
    "tenure_inflated_in_resume": {"timeline.sources_disagree", "timeline.stretched_tenure"},
    "job_missing_in_profile": {"timeline.missing_role"},
    "fulltime_overlap": {"timeline.overlap"},
    "end_before_start": {"timeline.impossible_dates"},
    "start_in_future": {"timeline.impossible_dates"},
    "tech_anachronism": {"timeline.technology_in_role"},
    "tech_years_impossible": {"timeline.technology_years"},
    "employer_not_founded_yet": {"employer.lifetime"},
    "total_years_claim_mismatch": {"timeline.technology_years", "timeline.total_years"},
    "commit_hours_vs_claimed_timezone": {"activity.offset", "activity.hours"},
    "title_conflict": {"timeline.sources_disagree"},
    "institution_conflict": {"education.sources_disagree"},
}


def commits(facts, as_of):
    """Commits with the hours and offsets counted, spread over days before as_of."""
    hours = [h for h, n in enumerate(facts.get("commit_hours_utc", [])) for _ in range(n)]
    offsets = [o for o, n in facts.get("commit_offsets", {}).items() for _ in range(n)]
    for i, (hour, offset) in enumerate(zip(hours, offsets[::7] + offsets)):
        minutes = int(offset[1:3]) * 60 + int(offset[3:])
        zone = datetime.timezone(datetime.timedelta(minutes=-minutes if offset[0] == "-" else minutes))
        day = as_of - datetime.timedelta(days=3 + i * 17 % 500)
        moment = datetime.datetime(day.year, day.month, day.day, hour, i * 7 % 60,
                                   tzinfo=datetime.timezone.utc).astimezone(zone)
        yield {"kind": "commit", "at": day.isoformat(), "source": "public repositories",
               "value": {"repository": "project", "hash": f"{i:040x}",
                         "author_time": moment.isoformat()}}


def write_pair(folder, row):
    folder.mkdir()
    (folder / "resume.json").write_text(json.dumps(row["resume"]))
    (folder / "profile.json").write_text(json.dumps(row["profile"]))
    as_of = datetime.date.fromisoformat(row["as_of"] + "-23")
    seen = list(commits(row["facts"], as_of))
    if "founded" in row["facts"]:
        seen.append({"kind": "employer_fact", "at": as_of.isoformat(), "source": "register",
                     "value": {"name": row["facts"]["employer"],
                               "founded": str(row["facts"]["founded"])}})
    sources = [{"file": f"{role}.json", "role": role, "received": as_of.isoformat()}
               for role in ("resume", "profile")]
    (folder / "case.json").write_text(json.dumps({
        "schema": "idcheck.case/1", "id": row["id"], "subject": "applicant",
        "as_of": as_of.isoformat(), "sources": sources, "observations": seen}))


def contradictions(run, folders, notices=()):
    """Findings that contradict, of each folder, and those of checks that only ever notice."""
    for line in run.idcheck("check", "--jsonl", lines=map(str, folders)):
        yield [f for f in json.loads(line)["findings"]
               if f["outcome"] == "contradicts" or f["check"] in notices]


def pairs(run, path, scratch):
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    folders = [scratch / row["id"] for row in rows]
    for folder, row in zip(folders, rows):
        write_pair(folder, row)
    kinds, alarms, clean, failures = {}, 0, 0, []
    for row, found in zip(rows, contradictions(run, folders, {"timeline.missing_role"})):
        checks = {f["check"] for f in found}
        if row["label"] == "clean":
            clean += 1
            alarms += bool(found)
            failures += [f"{row['id']} {row['kind']}: {f['check']}: {f['message']}" for f in found]
        elif row["kind"] not in LEFT_OUT:
            tally = kinds.setdefault(row["kind"], [0, 0])
            hit = bool(checks & CHECKS[row["kind"]])
            tally[0] += hit
            tally[1] += 1
            if not hit:
                failures.append(f"{row['id']} {row['kind']}: missed; {sorted(checks)}")
    for kind, (hit, total) in sorted(kinds.items()):
        print(f"{kind}: {hit}/{total} = {hit / total:.3f} (gate 0.97; no other tool)")
    print(f"clean pairs with a contradiction: {alarms}/{clean} = {alarms / clean:.4f} (gate 0.005)")
    run.show(failures)


def consistent(run, scratch):
    folders = [scratch / f"career{i}" for i in range(CAREERS)]
    for i, folder in enumerate(folders):
        careers.write(folder, i)
    alarms, counts, failures = 0, {}, []
    for folder, found in zip(folders, contradictions(run, folders)):
        alarms += bool(found)
        for f in found:
            counts[f["check"]] = counts.get(f["check"], 0) + 1
            failures.append(f"{folder.name} {f['check']}: {f['message']}")
    print(f"consistent careers of {len(careers.COUNTRIES)} countries with a contradiction: "
          f"{alarms}/{CAREERS} (gate 0) {counts if counts else ''}")
    run.show(failures)


def evaluate(run):
    with tempfile.TemporaryDirectory() as scratch:
        pairs(run, run.data / "timeline" / "timeline_pairs.jsonl", pathlib.Path(scratch))
        consistent(run, pathlib.Path(scratch))
