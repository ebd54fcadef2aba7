#!/usr/bin/env python3
"""Reports and manifests keep to their JSON Schemas, and the schemas refuse what is none."""
import copy
import json
import os
import pathlib
import re
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)

TOP = pathlib.Path(os.environ.get("srcdir", "."))
BUILD = pathlib.Path(os.environ.get("builddir", ".")).resolve()
failures = []


def check(ok, what):
    print(("ok   " if ok else "FAIL ") + what)
    if not ok:
        failures.append(what)


def schema(name):
    value = json.loads((TOP / "data/schemas" / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(value)
    return jsonschema.Draft202012Validator(value)


def errors(validator, value):
    return [f"{'/'.join(map(str, e.path))}: {e.message[:200]}" for e in validator.iter_errors(value)]


def hand_made(*arguments):
    command = [str(BUILD / "tests/export/print_report"), "json", *arguments]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def command_reports():
    """Reports of the command on the cases of the tree, when it is built."""
    command = BUILD / "idcheck"
    for manifest in sorted(TOP.glob("tests/cases/*/case.json")):
        if not command.exists():
            return
        run = subprocess.run(
            [str(command), "check", "--as-of", "2026-11-23", "--format", "json", str(manifest.parent)],
            capture_output=True, check=False)
        if run.returncode == 0:
            yield manifest.parent.name, json.loads(run.stdout)


def main():
    report, case = schema("report.schema.json"), schema("case.schema.json")

    plain = hand_made()
    check(errors(report, plain) == [], f"a plain report {errors(report, plain)}")
    full = hand_made("full")
    check(errors(report, full) == [], f"a report with every kind of value {errors(report, full)}")
    for name, value in command_reports():
        found = errors(report, value)
        check(found == [], f"the report of {name} {found[:3]}")

    kinds = re.findall(r'^KIND\(\w+, "([^"]+)"', (TOP / "libidcheck/claim/kinds.def").read_text(), re.M)
    listed = report.schema["$defs"]["claim"]["properties"]["kind"]["enum"]
    check(sorted(kinds) == sorted(listed), f"kinds of claims {set(kinds) ^ set(listed)}")

    for member in plain:
        damaged = copy.deepcopy(plain)
        del damaged[member]
        check(errors(report, damaged) != [], f"a report without {member} is refused")
    damaged = copy.deepcopy(plain)
    damaged["score"]["band"] = "guilty"
    check(errors(report, damaged) != [], "a word that is no band is refused")
    damaged = copy.deepcopy(plain)
    damaged["requires_human_review"] = False
    check(errors(report, damaged) != [], "a report that needs no reviewer is refused")

    for path in sorted(TOP.glob("tests/cases/*/case.json")) + sorted(TOP.glob("examples/*/case.json")):
        found = errors(case, json.loads(path.read_text(encoding="utf-8")))
        check(found == [], f"{path.relative_to(TOP)} {found[:3]}")
    minimal = {"schema": "idcheck.case/1", "observations": [{"kind": "new", "value": {"a": 1}}]}
    check(errors(case, minimal) == [], "unknown kinds of observations are kept")
    minimal["observations"] = [{"kind": "phone_line", "value": {"line_type": "mobile"}}]
    check(errors(case, minimal) != [], "a phone line without a number is refused")
    check(errors(case, {"schema": "idcheck.case/2"}) != [], "another schema is refused")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
