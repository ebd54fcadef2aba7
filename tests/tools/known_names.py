#!/usr/bin/env python3
"""A name that the person told the host stands in no output, however and wherever it is written;
the name of today and those of others do."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

BUILD = pathlib.Path(os.environ.get("builddir", ".")).resolve()
FORMATS = ("json", "text", "html", "svg")

# today, told, ways to write the told one, handles made of it, its travel document, somebody else
PEOPLE = [
    ("Jane Example", "Rosalind Vorlage",
     ["Rosalind Vorlage", "VORLAGE, Rosalind", "R. Vorlage", "Rosalind M. Vorlage"],
     ["rosalind.vorlage", "rvorlage", "rosalindvorlage", "vorlage_r", "RosalindVorlage"],
     "VORLAGE<<ROSALIND", "Rosalind Miller"),
    ("Rosalind Example", "Rosalind Vorlage",
     ["Rosalind Vorlage", "Vorlage, R.", "Ms Rosalind Vorlage"],
     ["rosalind.vorlage", "vorlage.rosalind"], "VORLAGE<<ROSALIND", "Peter Example"),
    ("Park Min-ji", "김민준",
     ["김민준", "Kim Min-jun", "Minjun Kim", "KIM MIN JUN", "Kim Minjoon", "M. J. Kim"],
     ["minjun.kim", "kimminjun", "minjunkim", "kim_minjun94", "minjunk"],
     "KIM<<MINJUN", "Kim Seo-yeon"),
    ("Park Min-ji", "Park Bo-gum", ["Park Bo-gum", "PARK Bogum", "박보검", "Bogum Park"],
     ["bogum.park", "parkbogum"], "PARK<<BOGUM", "Park Seo-jun"),
    ("李静", "王伟明", ["王伟明", "王偉明", "Wang Weiming", "WANG Wei-Ming", "Weiming Wang"],
     ["weiming.wang", "wangweiming", "weimingwang"], "WANG<<WEIMING", "王丽"),
    ("Anna Ilina", "Юрий Щукин",
     ["Юрий Щукин", "Yuriy Shchukin", "Jurij Ščukin", "Щукин Ю.", "ЩУКИН Юрий"],
     ["yuriy.shchukin", "shchukin", "yshchukin", "yuriyshchukin"],
     "SHCHUKIN<<IURII", "Юрий Павлов"),
    ("Zahra Rezaei", "محمد الحسن",
     ["محمد الحسن", "Mohammed Al-Hassan", "Muhammad Alhasan", "M. Al-Hassan"],
     ["mohammed.alhassan", "mohammedalhassan"], "ALHASAN<<MOHAMMED", "Mohammed Karimi"),
    ("Sato Hanako", "山田太郎", ["山田太郎", "山田 太郎", "Yamada Taro", "Taro Yamada", "YAMADA Tarō"],
     ["taro.yamada", "yamadataro", "tyamada"], "YAMADA<<TARO", "Suzuki Keiko"),
    ("Elena Markou", "Γιώργος Παπαδόπουλος",
     ["Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos", "Yorgos Papadopoulos", "G. Papadopoulos"],
     ["giorgos.papadopoulos", "gpapadopoulos", "papadopoulos"],
     "PAPADOPOULOS<<GEORGIOS", "Giorgos Nikolaidis"),
    ("Trần Thị Mai", "Nguyễn Văn An", ["Nguyễn Văn An", "Nguyen Van An", "NGUYỄN Văn An"],
     ["nguyenvanan", "an.nguyenvan"], "NGUYEN<<VAN<AN", "Nguyễn Thị Hoa"),
]

DELETED = """<?xml version="1.0"?><w:document
xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:del
w:author="{0}" w:date="2024-01-01T00:00:00Z"><w:r><w:delText>{0}</w:delText></w:r></w:del><w:ins
w:author="{0}" w:date="2024-01-01T00:00:00Z"><w:r><w:t>{1}</w:t></w:r></w:ins></w:p><w:p><w:r><w:t
>Experience</w:t></w:r></w:p><w:p><w:r><w:t>Engineer, Larkspur Example, 2010 - 2013</w:t></w:r
></w:p></w:body></w:document>"""
CORE = """<?xml version="1.0"?><cp:coreProperties
xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{0}</dc:creator><dc:title>CV {0}</dc:title
><cp:lastModifiedBy>{0}</cp:lastModifiedBy></cp:coreProperties>"""
TYPES = """<?xml version="1.0"?><Types
xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
wordprocessingml.document.main+xml"/></Types>"""


def docx(path, today, form):
    with zipfile.ZipFile(path, "w") as z:
        z.writestr("[Content_Types].xml", TYPES)
        z.writestr("word/document.xml", DELETED.format(form, today))
        z.writestr("docProps/core.xml", CORE.format(form))


def pdf(path, form):
    author = "<FEFF" + form.encode("utf-16-be").hex().upper() + ">"
    text = b"BT /F1 12 Tf 72 700 Td (Engineer, Larkspur Example, 2010 - 2013) Tj ET"
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font"
               b"<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
               b"<</Length %d>>stream\n" % len(text) + text + b"\nendstream",
               b"<</Author%s/Title%s>>" % (author.encode(), author.encode())]
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % p for p in places)
    out += (b"xref\n0 6\n0000000000 65535 f \n" + table +
            b"trailer<</Size 6/Root 1 0 R/Info 5 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(out))
    path.write_bytes(out)


def observations(today, form, handle, zone, other):
    mail = handle + "@mail.example"
    values = {
        "id_document": {"type": "passport", "name": form, "native_name": form, "mrz": zone},
        "call": {"display_name": form, "stage": "first"},
        "account": {"platform": "github", "handle": handle, "display_name": form, "email": mail},
        "commit": {"hash": "abc", "repository": f"https://code.example/{handle}/tool",
                   "author_name": form, "author_email": mail, "committer_name": form,
                   "committer_email": mail, "author_time": "2026-01-01T00:00:00+01:00"},
        "payout_account": {"holder_name": form, "country": "US"},
        "employer_fact": {"name": f"{form} Consulting", "domain": f"{handle}.example"},
        "list_match": {"list": "l", "identifier_kind": "email", "identifier": mail},
        "shipping_address": {"address": {"lines": [f"c/o {form}", "1 Elm Street"],
                                         "city": "Springfield"}},
        "verification": {"of": "person.name", "outcome": "confirmed", "by": form},
        "application_version": {"version": "1", "fields": {"name": form, "mail": mail, form: 1}},
        "event": {"code": "X1", "note": f"said to be {form} before"},
        "unheard_of": {"nick": handle, "list": [form, {"deep": mail}]},
    }
    rows = [{"kind": k, "value": v, "source": form, "at": "2026-11-20T10:00:00Z"}
            for k, v in values.items()]
    return rows + [{"kind": "referee", "value": {"name": other}},
                   {"kind": "call", "value": {"display_name": today}}]


def write_case(folder, person, form, handle):
    today, told, forms, _, zone, other = person
    folder.mkdir(parents=True)
    line = ("P<UTO" + zone).ljust(44, "<")
    lines = [line, "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
    url = f"https://github.example/{handle}"
    texts = {
        "resume.json": json.dumps({
            "basics": {"name": today, "email": handle + "@mail.example", "url": url,
                       "summary": f"Engineer, formerly {form}, of Springfield.",
                       "profiles": [{"network": "github", "username": handle, "url": url}]},
            "work": [{"name": "Larkspur Example", "position": "Engineer", "startDate": "2010-02",
                      "endDate": "2014-06", "summary": f"Led by {form} and {url}"},
                     {"name": f"{form} Studio", "position": f"Assistant of {form}",
                      "startDate": "2015-02", "endDate": "2016-06"}],
            "awards": [{"title": "Prize", "awarder": form, "summary": f"To {form}."}],
            "publications": [{"name": f"Notes by {form}", "publisher": form}],
            "references": [{"name": form, "reference": f"{form} is kind."},
                           {"name": other, "reference": "x"}]}, ensure_ascii=False),
        "profile.html": f"<!DOCTYPE html><html><head><meta charset=utf-8><meta name=author "
                        f"content='{form}'><title>{form} | WorkNet</title></head><body><h1>{form}"
                        f"</h1><p>Engineer</p><a href='{url}'>{url}</a><h2>Experience</h2><h3>"
                        f"Engineer</h3><p>Larkspur Example</p><p>2010 - 2013</p></body></html>",
        "old.txt": f"{form}\n{handle}@post.example\n{url}\n\nExperience\n"
                   f"Engineer, Larkspur Example, 2010 - 2013\n",
        "passport.txt": f"Passport\n{form}\n" + "\n".join(lines) + "\n",
        "letter.eml": f"From: {form} <{handle}@mail.example>\nTo: a@b.example\nSubject: {form}\n"
                      f"Content-Type: text/plain; charset=utf-8\n\nDear all,\n{form}\n",
        f"CV {form}.txt": f"{today}\n\nExperience\nEngineer, Larkspur Example, 2010 - 2013\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    docx(folder / "letter.docx", today, form)
    pdf(folder / "letter.pdf", form)
    roles = {"resume.json": "resume", "profile.html": "profile"}
    sources = [{"file": name, "role": roles.get(name, "document")}
               for name in [*texts, "letter.docx", "letter.pdf"]]
    manifest = {"schema": "idcheck.case/1", "id": "x", "subject": "applicant",
                "as_of": "2026-11-23", "known_names": [told], "sources": sources,
                "observations": observations(today, form, handle, lines, other)}
    (folder / "case.json").write_text(json.dumps(manifest, ensure_ascii=False), encoding="utf-8")


def squeeze(text):
    """Letters alone: no spelling hides behind marks, case or punctuation."""
    text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in text if c.isalpha())


def needles_of(person):
    _, told, forms, handles, zone, _ = person
    reversed_zone = "".join(reversed(zone.split("<<")))
    found = {squeeze(x) for x in [told, *forms, *handles, zone, reversed_zone]}
    return {n for n in found if n}


def run(folder, form):
    return subprocess.run([str(BUILD / "idcheck"), "check", "--format", form, str(folder)],
                          capture_output=True, text=True, encoding="utf-8", check=False)


def leaks_of(top, number, person):
    today, _, forms, handles, _, other = person
    needles = needles_of(person)
    for i in range(max(len(forms), len(handles))):
        folder = top / f"{number}-{i}"
        write_case(folder, person, forms[i % len(forms)], handles[i % len(handles)])
        for form in FORMATS:
            done = run(folder, form)
            if done.returncode:
                yield f"{folder.name} {form}: ends with {done.returncode}: {done.stderr[:200]}"
            for channel, text in (("stdout", done.stdout), ("stderr", done.stderr)):
                for line in text.splitlines():
                    for needle in needles:
                        if needle in squeeze(line):
                            yield f"{folder.name} {form} {channel}: {needle}: {line.strip()[:160]}"
            if form == "json":
                raws = {c["raw"] for c in json.loads(done.stdout)["claims"]}
                shown = json.dumps(json.loads(done.stdout), ensure_ascii=False)
                for name in (today, other):
                    if name not in raws or f'display_name": "{today}"' not in shown:
                        yield f"{folder.name}: {name} is not shown"
                if "Springfield" not in shown:
                    yield f"{folder.name}: a town beside the name is not shown"


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as top:
        for number, person in enumerate(PEOPLE):
            leaks = sorted(set(leaks_of(pathlib.Path(top), number, person)))
            print(("FAIL " if leaks else "ok   ") + f"{person[1]}, told by {person[0]}")
            for leak in leaks[:int(os.environ.get("LEAKS", "20"))]:
                print("     " + leak)
            failed += bool(leaks)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
