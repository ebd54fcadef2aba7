"""Pages and exact formats: pages/microformats, pages/structured, pages/profile_fixtures.jsonl."""

import hashlib
import json
import tempfile
from collections import defaultdict
from pathlib import Path

from common import fold
from generated import profile_apis, profile_pages  # they register their shapes
from generated.profile_people import OTHERS, PEOPLE, SHAPES

PEERS = "microformats-parser 125/140, mf2py 75/140, php-mf2 39/140 (items only)"
HANDLES = ("username", "picsart_username", "twitch_username", "mal_username", "cssbattle_username",
           "tiktok_username", "telegram_username")


def structured_of(run, path, base):
    lines = run.idcheck("extract", "--format", "structured", "--base", base, path)
    return (json.loads(lines[0]).get("structured") or {}) if lines else {}


def same(a, b):
    """Equal JSON; numbers by value."""
    return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)


def microformats(run):
    folder = run.data / "pages" / "microformats"
    right, total, failures = defaultdict(int), defaultdict(int), []
    for truth in sorted(folder.rglob("*.json")):
        page = truth.with_suffix(".html")
        group = truth.relative_to(folder).parts[0]
        base = "http://example.test" if group.endswith("unit") else "http://example.com/"
        found = structured_of(run, page, base).get("microformats2")
        if found is None:
            found = {"items": [], "rels": {}, "rel-urls": {}}
        total[group] += 1
        if same(found, json.loads(truth.read_text())):
            right[group] += 1
        else:
            failures.append(str(truth.relative_to(folder)))
    for group in sorted(total):
        print(f"  {group:24} {right[group]:4}/{total[group]}")
    print(f"microformats             {sum(right.values()):4}/{sum(total.values())}   ({PEERS})")
    run.show(failures)


def unordered(value):
    """JSON-LD and RDF values are sets: order does not count, nor do names of blank nodes."""
    if isinstance(value, list):
        return sorted((unordered(v) for v in value), key=lambda v: json.dumps(v, sort_keys=True))
    if isinstance(value, dict):
        return {key: unordered(v) for key, v in value.items()}
    return value


def clean(value):
    """White space as a page shows it, and one value as itself: some samples' truth has it so."""
    if isinstance(value, list):
        return clean(value[0]) if len(value) == 1 else [clean(v) for v in value]
    if isinstance(value, dict):
        return {key: clean(v) for key, v in value.items() if key != "id" or v}
    return " ".join(value.split()) if isinstance(value, str) else value


# Where the samples say they stood.
BASES = {"w3c/microdata.7.1": "http://blog.example.com/progress-report",
         "w3c/microdata.object": "http://www.example.com/microdata/test",
         "songkick": "https://www.songkick.com/concerts/30166884-tove-styrke-at-hoxton-square-bar-and-kitchen",
         "w3crdfa": "http://www.example.com/index.html", "misc": "http://www.example.com/index.html"}
KINDS = {"misc/opengraph": "opengraph", "misc/expanded_OG": "rdfa", "w3crdfa": "rdfa"}


def pairs(folder):
    """(kind, page, truth) of every sample whose syntax the sample itself tells."""
    for truth in sorted([*folder.rglob("*.json"), *folder.rglob("*.jsonld")]):
        name = str(truth.relative_to(folder))
        if "flat" in name or "custom_url" in name or "dublincore" in name:
            continue  # of options that other tools have
        page = truth.parent / (truth.name.split(".expanded")[0].rsplit(".json", 1)[0] + ".html")
        if truth.suffix == ".jsonld":
            kind = "json-ld"
        else:
            kind = next((k for start, k in KINDS.items() if name.startswith(start)), "microdata")
        if not page.exists():
            continue
        said = json.loads(truth.read_text())
        if isinstance(said, dict) and "microdata" in said:  # all syntaxes in one
            yield from ((k, page, said[k]) for k in ("json-ld", "microdata", "opengraph", "rdfa")
                        if k in said)
        else:
            yield kind, page, said


def structured(run):
    folder = run.data / "pages" / "structured"
    right, total, failures = defaultdict(int), defaultdict(int), []
    for kind, page, truth in pairs(folder):
        name = str(page.relative_to(folder))
        base = next((b for start, b in BASES.items() if name.startswith(start)), "")
        found = structured_of(run, page, base).get(kind) or []
        total[kind] += 1
        if same(unordered(clean(found)), unordered(clean(truth))):
            right[kind] += 1
        else:
            failures.append(f"{kind} {page.relative_to(folder)}")
    for kind in sorted(total):
        print(f"{kind:24} {right[kind]:4}/{total[kind]}   (extruct: all, by construction)")
    run.show(failures)


def wanted(output):
    """The fields of a fixture that a profile has here; others are counters of the platform."""
    fields = {}
    name = output.get("fullname") or output.get("author_name") or output.get("max_title")
    if name:
        fields["name"] = {name}
    handle = next((output[key] for key in HANDLES if output.get(key)), None)
    if handle:
        fields["handle"] = {handle}
    if output.get("image") or output.get("max_icon"):
        fields["picture"] = {output.get("image") or output.get("max_icon")}
    bio = output.get("bio") or output.get("max_description") or output.get("description")
    if bio:
        fields["bio"] = {bio}
    links = output.get("links", "").split(", ") if output.get("links") else []
    if output.get("social_links"):
        links += json.loads(output["social_links"].replace("'", '"'))
    if output.get("website"):
        links.append(output["website"])
    if links:
        fields["links"] = set(links)
    return fields


def found_in(line):
    resume = json.loads(line).get("resume") or {}
    basics = resume.get("basics") or {}
    profiles = basics.get("profiles") or []
    links = {p["url"] for p in profiles if p.get("url")} | {basics.get("url")}
    return {"name": {basics.get("name")}, "picture": {basics.get("image")},
            "handle": {p.get("username") for p in profiles}, "bio": {basics.get("summary")},
            "links": links | {link + "/" for link in links if link}}


def profiles(run):
    rows = [json.loads(line) for line in
            (run.data / "pages" / "profile_fixtures.jsonl").read_text().splitlines()]
    for label, words in (("with rules", ()), ("without rules", ("--limit", "profile.rules=0"))):
        counts, failures = defaultdict(lambda: [0, 0]), []
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for i, row in enumerate(rows):
                paths.append(Path(folder) / f"{i}.html")
                paths[-1].write_text(row["input"])
            lines = run.idcheck("extract", "--format", "jsonresume", *words, *paths)
        for row, line in zip(rows, lines):
            platform = row["output"].get("_extractor", "")
            half = int(hashlib.sha256(platform.encode()).hexdigest(), 16) % 2
            found = found_in(line)
            for field, values in wanted(row["output"]).items():
                hit = sum(any(fold(v) == fold(f) and f for f in found[field]) for v in values)
                for key in (field, "all", f"half {half}"):
                    counts[key][0] += hit
                    counts[key][1] += len(values)
                if hit < len(values):
                    failures.append(f"{platform}: {field} {values} in {found[field]}")
        print(f"profiles {label:14} " + "  ".join(
            f"{key} {right}/{total}" for key, (right, total) in sorted(counts.items()) if total))
        run.show(failures)


def unseen(run):
    """Invented profiles of 64 shapes. Failures of the blind half are never shown."""
    counts, failures, strangers = defaultdict(lambda: [0, 0]), [], 0
    with tempfile.TemporaryDirectory() as folder:
        made = []
        for name, (suffix, write) in SHAPES.items():
            key = hashlib.sha256(name.encode()).digest()
            for i in range(3):
                text, wants = write(PEOPLE[(key[1] + 3 * i) % len(PEOPLE)])
                path = Path(folder) / f"{name}{i}{suffix}"
                path.write_text(text)
                made.append((name, "blind" if key[0] % 2 else "tune", wants, path))
        lines = run.idcheck("extract", "--format", "jsonresume", "--limit", "profile.rules=0",
                            *(path for *_, path in made))
    for (name, half, wants, _), line in zip(made, lines):
        found = found_in(line)
        strangers += any(value and value in found[field] for o in OTHERS for field, value in (
            ("name", o.name), ("handle", o.handle), ("picture", o.picture)))
        for field, values in wants.items():
            values = {values} if isinstance(values, str) else set(values)
            hit = sum(any(fold(v) == fold(f) and f for f in found[field]) for v in values)
            for key in (f"{half} {field}", f"{half} all"):
                counts[key][0] += hit
                counts[key][1] += len(values)
            if hit < len(values) and half == "tune":
                failures.append(f"{name}: {field} {values} in {found[field]}")
    for half in ("tune", "blind"):
        print(f"unseen shapes {half:6} " + "  ".join(
            f"{key.split()[1]} {right}/{total}"
            for key, (right, total) in sorted(counts.items()) if key.startswith(half)))
    print(f"unseen shapes with a value of somebody else: {strangers}")
    run.show(failures)


def evaluate(run):
    microformats(run)
    structured(run)
    profiles(run)
    unseen(run)
