"""The further sections of résumés: what of each stands in the text, and how much of it is read."""

from collections import defaultdict

from common import Tally, fold

SECTIONS = ("volunteer", "projects", "awards", "publications", "references", "certificates",
            "languages", "skills", "interests", "links")
MEMBERS = {"volunteer": "organization", "awards": "title", "languages": "language"}


def link(url):
    url = (url or "").split("://")[-1].casefold().rstrip("/")
    return url[4:] if url.startswith("www.") else url


def links_of(resume):
    basics = resume.get("basics") or {}
    urls = [basics.get("url")] + [p.get("url") for p in basics.get("profiles") or []]
    return sorted({link(url) for url in urls if url})


def named_in(resume, section):
    """Names of a section's entries; keywords of skills and interests are names too."""
    if section == "links":
        return links_of(resume)
    names = []
    for entry in resume.get(section) or []:
        names.append(fold(entry.get(MEMBERS.get(section, "name"))))
        if section in ("skills", "interests"):
            names += [fold(word) for word in entry.get("keywords") or []]
    return [name for name in names if name]


def labels_of(resume, section):
    """Names that only stand over others ("Databases: …"): right to be read and right to be left."""
    if section not in ("skills", "interests"):
        return set()
    return {fold(entry.get("name")) for entry in resume.get(section) or [] if entry.get("keywords")}


class Sections:
    """Tallies by section and set of files."""

    def __init__(self):
        self.tallies = defaultdict(lambda: defaultdict(Tally))
        self.failures = []

    def add(self, label, file, resume, truth, text):
        seen = fold(text)
        for section in SECTIONS:
            labels = labels_of(truth, section)
            found = [name for name in named_in(resume, section) if name not in labels]
            true = [name for name in named_in(truth, section) if name not in labels]
            if section == "links":
                true = [url for url in true if url in (text or "").casefold()]
            else:
                true = [name for name in true if f" {name} " in f" {seen} "]
            self.tallies[section][label].add(found, true)
            if sorted(found) != sorted(true):
                self.failures.append(f"{file}: {section} {found} for {true}")

    def show(self, run):
        print("\nfurther sections: precision / recall of names that stand in the text")
        print(f"{'set':28} " + " ".join(f"{section[:11]:>11}" for section in SECTIONS))
        labels = sorted({label for by_label in self.tallies.values() for label in by_label})
        total = defaultdict(Tally)
        for label in labels + ["all"]:
            cells = []
            for section in SECTIONS:
                tally = total[section] if label == "all" else self.tallies[section][label]
                if label != "all":
                    total[section].right += tally.right
                    total[section].found += tally.found
                    total[section].true += tally.true
                cells.append(f"{tally.right / tally.found if tally.found else 0:5.2f}/"
                             f"{tally.right / tally.true:4.2f} " if tally.true else
                             f"{'-':>5}/ {tally.found:<4}" if tally.found else f"{'':11}")
            print(f"{label:28} " + " ".join(cells))
        run.show(self.failures)
