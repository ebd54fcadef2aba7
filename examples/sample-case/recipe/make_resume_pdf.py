#!/usr/bin/python3
"""Make resume.pdf: Chromium prints the résumé twice, and the second print becomes an incremental
update of the first.

The file begins with the bytes that Chromium wrote for revision 1 (only the two dates in its Info
dictionary are set, to values of the same length).  Every object of the second print that differs
from its counterpart is then appended under the same object number, with a cross-reference section
that has /Prev, as a program that saves incrementally does.  A reader that follows the last
startxref sees revision 2; cutting the file after its first %%EOF gives revision 1 back.

INPUTS holds resume.html.in and revision-1.json, revision-2.json: the words to put in, and "DATE",
the creation date of that revision (14 digits, UTC).

Usage: make_resume_pdf.py INPUTS OUT.pdf
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile


def print_page(inputs, revision, work):
    """Print one revision with headless Chromium; return the PDF's bytes with its dates set."""
    text = (inputs / "resume.html.in").read_text(encoding="utf-8")
    words = json.loads((inputs / f"revision-{revision}.json").read_text(encoding="utf-8"))
    for key, value in words.items():
        text = text.replace(f"@{key}@", value)
    page, out = work / "resume.html", work / f"r{revision}.pdf"
    page.write_text(text, encoding="utf-8")
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync",
         f"--user-data-dir={work}/profile{revision}", "--no-pdf-header-footer",
         f"--print-to-pdf={out}", page.as_uri()],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    data = out.read_bytes()
    for date in set(re.findall(rb"D:\d{14}\+00'00'", data)):
        data = data.replace(date, b"D:%s+00'00'" % words["DATE"].encode())
    return data


def objects(data):
    """Return {number: bytes of 'N 0 obj … endobj'} by the file's one classic xref table, and the
    trailer dictionary's bytes."""
    start = int(re.findall(rb"startxref\s+(\d+)\s+%%EOF", data)[-1])
    head = re.compile(rb"xref\s+0 (\d+)\s+").match(data, start)
    if not head:
        sys.exit("this Chromium no longer writes a classic xref table; adapt make_resume_pdf.py")
    count, at, found = int(head[1]), head.end(), {}
    for number in range(count):
        entry = data[at + 20 * number:at + 20 * number + 20]
        if entry[17:18] == b"n":
            begin = int(entry[:10])
            stream = re.compile(rb"\d+ 0 obj\s*<<.*?/Length (\d+).*?>>\s*stream\r?\n", re.S)
            hit = stream.match(data, begin)
            end_from = begin
            # A stream's data is skipped by its length: it may contain the word endobj.
            if hit and b"endobj" not in hit[0]:
                end_from = hit.end() + int(hit[1])
            end = data.index(b"endobj", end_from) + len(b"endobj")
            found[number] = data[begin:end]
    trailer = re.search(rb"trailer\s*(<<.*?>>)\s*startxref", data[start:], re.S)[1]
    return found, trailer, start


def main():
    inputs, work = pathlib.Path(sys.argv[1]), pathlib.Path(tempfile.mkdtemp())
    try:
        first, second = print_page(inputs, 1, work), print_page(inputs, 2, work)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    old, _, old_start = objects(first)
    new, trailer, _ = objects(second)

    out = bytearray(first)
    if not out.endswith(b"\n"):
        out += b"\n"
    offsets = {}
    for number in sorted(new):
        if old.get(number) != new[number]:
            offsets[number] = len(out)
            out += new[number] + b"\n"
    start = len(out)
    out += b"xref\n"
    numbers = sorted(offsets)
    while numbers:
        run = [numbers.pop(0)]
        while numbers and numbers[0] == run[-1] + 1:
            run.append(numbers.pop(0))
        out += b"%d %d\n" % (run[0], len(run))
        for number in run:
            out += b"%010d 00000 n \n" % offsets[number]
    size = max(max(old), max(new)) + 1
    trailer = re.sub(rb"/Size \d+", b"/Size %d" % size, trailer)
    trailer = trailer[:-2].rstrip() + b"\n/Prev %d>>" % old_start
    out += b"trailer\n" + trailer + b"\nstartxref\n%d\n%%%%EOF\n" % start
    pathlib.Path(sys.argv[2]).write_bytes(out)
    print(f"{sys.argv[2]}: {len(out)} bytes, revision 1 is {len(first)} bytes, "
          f"{len(offsets)} of {len(new)} objects replaced")


main()
