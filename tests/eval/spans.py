"""Spans: do the bytes that a claim names hold its raw text? Every claim of every document.

Bytes are those of the file, or of the part that the span's path names. Markup is taken out by
this module, never by the library: tags and entities of HTML and XML, escapes of JSON. Of PDF
pages a copy is made for each claim that shows the bytes of the span and nothing else, and
pdftotext says what can be read there (python3-pikepdf, poppler-utils).
"""

import collections
import html
import json
import re
import subprocess
import tempfile
import unicodedata
import zipfile

TIMES = ("document.created", "document.modified", "document.printed")
KINDS = ("pdf", "html", "formats", "other_pdf", "hidden_text")


def letters(text):
    text = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in unicodedata.normalize("NFD", text)
                   if unicodedata.category(c)[0] in "LN")


def holds(text, raw):
    """Letters and digits of raw, in order; or all of them, where lines were put together."""
    text, raw = letters(text), letters(raw)
    if raw in text:
        return True
    return not collections.Counter(raw) - collections.Counter(text)


def decoded(blob):
    """What text the bytes may stand for, once without and once with markup taken out."""
    text = blob.decode("utf-8", "replace")
    yield text
    yield html.unescape(re.sub(r"<[^>]*>", "", text))
    yield html.unescape(re.sub(r"<[^>]*>?|^[^<]*>", "", text))
    yield html.unescape(html.unescape(text))
    try:
        yield json.loads('"' + text.strip('"') + '"')
    except ValueError:
        pass
    yield blob.decode("utf-16-le", "replace")
    yield blob.decode("latin-1")
    # RTF: \'e9 and \u233?
    plain = re.sub(r"\\u(-?\d+) ?\??", lambda m: chr(int(m[1]) % 65536), text)
    plain = re.sub(r"\\'([0-9a-f]{2})",
                   lambda m: bytes([int(m[1], 16)]).decode("cp1252", "replace"), plain)
    yield re.sub(r"\\[a-z]+-?\d* ?|[{}]", "", plain)


class Pdf:
    """Text that stands in stretches of the pages' content."""

    def __init__(self, path):
        import pikepdf  # pylint: disable=import-outside-toplevel
        self.pikepdf = pikepdf
        self.file = pikepdf.open(path)
        self.bytes = path.read_bytes()
        self.wanted = []

    def stream(self, name):
        page = re.fullmatch(r"page (\d+) content", name)
        if page:
            contents = self.file.pages[int(page[1]) - 1].obj.Contents
            if isinstance(contents, self.pikepdf.Array):
                return b"\n".join(c.read_bytes() for c in contents)
            return contents.read_bytes()
        number = re.match(r"object (\d+) (\d+)", name)
        thing = self.file.get_object(int(number[1]), int(number[2]))
        try:
            return thing.read_bytes()
        except Exception:  # pylint: disable=broad-except
            return thing

    def blank(self, content, begin, end):
        """The content without the strings it shows outside of [begin, end)."""
        out, at = [], 0
        strings = re.compile(rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|<[0-9A-Fa-f\s]*>", re.S)
        for match in strings.finditer(content):
            out.append(content[at:match.start()])
            inside = match.start() >= begin and match.end() <= end
            if content[:match.start()].rstrip().endswith(b"/ActualText"):
                inside = begin - 400 < match.start() < end
            out.append(match[0] if inside else b"()" if match[0][:1] == b"(" else b"<>")
            at = match.end()
        return b"".join(out + [content[at:]])

    def values(self, name):
        """All strings of an object, its own and those one level below."""
        number = re.match(r"object (\d+) (\d+)", name)
        if not number:
            return ""
        found, rest = [], [(self.file.get_object(int(number[1]), int(number[2])), 0)]
        while rest:
            thing, depth = rest.pop()
            if isinstance(thing, self.pikepdf.Stream):
                found.append(thing.read_bytes().decode("utf-8", "replace"))
            if isinstance(thing, (self.pikepdf.Dictionary, self.pikepdf.Stream)) and depth < 3:
                rest += [(value, depth + 1) for key, value in thing.items() if key != "/Parent"]
            elif isinstance(thing, self.pikepdf.Array) and depth < 3:
                rest += [(value, depth + 1) for value in thing]
            elif isinstance(thing, (self.pikepdf.String, self.pikepdf.Name)):
                found.append(str(thing))
        return " ".join(found)

    def texts(self, spans):
        """Text of each span (page, path, begin, end), by one run of pdftotext."""
        copy = self.pikepdf.open(self.file.filename)
        count = len(copy.pages)
        for page, name, begin, end in spans:
            source = copy.pages[page - 1]
            copy.pages.append(source)
            target = copy.pages[-1]
            if name.startswith("page "):
                content = self.blank(self.stream(name), begin, end)
                target.obj.Contents = copy.make_stream(content)
            else:
                number = re.match(r"object (\d+) (\d+)", name)
                form = copy.get_object(int(number[1]), int(number[2]))
                if form.get("/Subtype") != "/Form":
                    continue
                content = self.blank(form.read_bytes(), begin, end)
                target.obj.Contents = copy.make_stream(content)
                target.obj.Resources = form.get("/Resources", source.obj.get("/Resources"))
                target.obj.MediaBox = target.obj.CropBox = [-9000, -9000, 9000, 9000]
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            copy.save(file.name)
            text = subprocess.run(["pdftotext", "-f", str(count + 1), file.name, "-"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                  check=False).stdout.decode("utf-8", "replace")
        return text.split("\f")


def blob_of(path, span, archive):
    if not span.get("path"):
        return path.read_bytes()[span["begin"]:span["end"]]
    if archive:
        name = span["path"].split("!")[0]
        if name in archive.namelist():
            return archive.read(name)[span["begin"]:span["end"]]
    return None


def is_content(span):
    return span and (span.get("path") or "").startswith(("page ", "object ")) and span.get("page")


def wrong_claims(path, claims, kinds):
    """Claims of one file whose bytes do not hold their text."""
    pdf = Pdf(path) if path.suffix == ".pdf" else None
    archive = zipfile.ZipFile(path) if zipfile.is_zipfile(path) else None
    asked, spans = [], []
    for claim in claims:
        span, raw = claim.get("span"), claim["raw"]
        if not letters(raw):
            continue
        kinds["all"] += 1
        if not span or span["end"] <= span["begin"]:
            if span and span.get("path") and pdf:
                kinds["object"] += 1
                if claim["kind"] in TIMES:  # "D:20260102" is stated as 2026-01-02
                    raw = re.sub(r"\D", "", raw)
                if not holds(pdf.values(span["path"]), raw):
                    yield claim, repr(pdf.values(span["path"])[:80])
                continue
            yield claim, "no bytes"
            continue
        if pdf and is_content(span):
            asked.append(claim)
            spans.append((span["page"], span["path"], span["begin"], span["end"]))
            continue
        blob = blob_of(path, span, archive)
        if blob is None and pdf:
            blob = str(pdf.values(span["path"])).encode()
        if blob is None or not any(holds(text, raw) for text in decoded(blob)):
            yield claim, repr((blob or b"")[:80])
    for claim, text in zip(asked, pdf.texts(spans) if asked else ()):
        if not holds(text, claim["raw"]):
            yield claim, repr(text[:80])


def evaluate(run):
    for kind in KINDS:
        files = sorted(p for p in (run.data / "resumes" / kind).rglob("*") if p.is_file()
                       and p.suffix != ".json")
        outputs = run.idcheck("extract", "--format", "claims", *files)
        counts, failures = collections.Counter(), []
        for path, line in zip(files, outputs):
            for claim, why in wrong_claims(path, json.loads(line).get("claims") or [], counts):
                failures.append(f"{path.name}: {claim['kind']} {claim['raw']!r} "
                                f"{claim.get('span')}: {why}")
        right = counts["all"] - len(failures)
        print(f"{kind:12} files {len(files):4}  claims {counts['all']:6}  in their bytes "
              f"{right:6} ({right / max(counts['all'], 1):.4f}), of them named as a whole object "
              f"{counts['object']}")
        run.show(failures)
