#!/usr/bin/env python3
"""Words and code in step: links lead somewhere, what the public headers declare is documented, and
diagnostic codes stand in their list."""
import os
import pathlib
import re
import sys

TOP = pathlib.Path(os.environ.get("srcdir", "."))
bad = []


def text(path):
    return path.read_text(encoding="utf-8")


def anchors(page):
    """Headings as they are linked to."""
    found = set()
    for heading in re.findall(r"^#+ +(.*)$", text(page), re.M):
        plain = re.sub(r"[^\w\- ]", "", heading.strip().lower())
        found.add(plain.replace(" ", "-"))
    return found


def links():
    pages = sorted(TOP.glob("*.md")) + sorted(TOP.glob("*/*.md")) + sorted(TOP.glob("docs/**/*.md"))
    for page in dict.fromkeys(pages):
        if page.parts[len(TOP.parts)].startswith(("build", ".")):
            continue
        prose = re.sub(r"```.*?```|`[^`\n]*`", "", text(page), flags=re.S)
        for target in re.findall(r"\]\(([^)\s]+)\)", prose):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = target.partition("#")
            file = page.parent / name if name else page
            if not file.exists():
                bad.append(f"{page}: nothing at {target}")
            elif anchor and file.suffix == ".md" and anchor not in anchors(file):
                bad.append(f"{page}: no heading for {target}")


def header_comments():
    for header in sorted((TOP / "include/idcheck").glob("*.h")):
        before, lines = "", text(header).splitlines()
        for number, line in enumerate(lines, 1):
            if line.startswith("IDC_API"):
                statement = line
                rest = number
                while ";" not in statement:
                    statement += lines[rest]
                    rest += 1
                if not before.endswith("*/") and "/**<" not in statement:
                    bad.append(f"{header}:{number}: declared without a comment")
            if line.strip():
                before = line.rstrip()


def diagnostics():
    """Codes are the string literals of the shape room.what in what reads sources."""
    used = set()
    for folder in ("source", "document", "engine"):
        for file in (TOP / "libidcheck" / folder).rglob("*.c"):
            if file.parent.name == "tables":
                continue
            code = re.sub(r"^#include.*$", "", text(file), flags=re.M)
            for literal in re.findall(r'"((?:case|source|[a-z]+)\.[a-z][a-z0-9-]*)"', code):
                used.add(literal)
    for file in (TOP / "libidcheck/claim").rglob("*.c"):
        used.update(re.findall(r'idc_document_note\([^;]*?"([a-z]+\.[a-z-]+)"', text(file)))
    used = {code for code in used if not code.endswith(".xml")}  # parts of containers
    used -= {"case.json", "schema.org", "dcterms.created", "dcterms.modified"}
    used -= {page.stem for page in (TOP / "docs/checks").glob("*.md")}
    documented = set(re.findall(r"^\| `([a-z]+\.[^`]+)` \|", text(TOP / "docs/diagnostics.md"), re.M))
    bad.extend(f"docs/diagnostics.md: {code} is missing" for code in sorted(used - documented))
    bad.extend(f"docs/diagnostics.md: nothing says {code}" for code in sorted(documented - used))


links()
header_comments()
diagnostics()
print("\n".join(bad))
sys.exit(bool(bad))
