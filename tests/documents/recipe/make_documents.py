#!/usr/bin/python3
"""Make the résumé documents from their truth files: what NAME.truth.json says, NAME shows.

Usage: make_documents.py FOLDER
"""
import datetime
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(sys.argv[1]).resolve()
RECIPE = pathlib.Path(__file__).resolve().parent
MONTHS = ("January February March April May June July August September October November "
          "December").split()
esc = html.escape


def written(date, style):
    """Write an ISO date of month or year precision in one of the styles of the documents."""
    if date is None:
        return {"long": "Present", "numeric": "today", "short": "Now", "dotted": "to date",
                "year": "present"}[style]
    year, _, month = date.partition("-")
    if not month:
        return year
    name = MONTHS[int(month) - 1]
    return {"long": f"{name} {year}", "numeric": f"{month}/{year}", "short": f"{name[:3]} {year}",
            "dotted": f"{name[:3]}. {year}", "year": year}[style]


def span(entry, style, dash="–"):
    return f'{written(entry.get("startDate"), style)} {dash} {written(entry.get("endDate"), style)}'


def truth(name):
    return json.loads((FOLDER / f"{name}.truth.json").read_text(encoding="utf-8"))


# ------------------------------------------------------------------- flat ODF for LibreOffice

def p(style, *content):
    return f'<text:p text:style-name="{style}">{"".join(content)}</text:p>'


def h(text):
    return f'<text:h text:style-name="Section" text:outline-level="1">{esc(text)}</text:h>'


def bullets(lines):
    items = "".join(f"<text:list-item>{p('Body', esc(line))}</text:list-item>" for line in lines)
    return f'<text:list text:style-name="L1">{items}</text:list>' if lines else ""


def table(rows, columns):
    """A borderless table; COLUMNS name the column styles."""
    body = "".join("<table:table-row>" + "".join(
        f'<table:table-cell table:style-name="Cell">{cell}</table:table-cell>' for cell in row)
        + "</table:table-row>" for row in rows)
    heads = "".join(f'<table:table-column table:style-name="{c}"/>' for c in columns)
    return f'<table:table table:style-name="Wide">{heads}{body}</table:table>'


def fodt(title, author, date, body, font, colour):
    column = lambda name, width: (
        f'<style:style style:name="{name}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width}cm"/></style:style>')
    text_style = lambda name, extra, para="": (
        f'<style:style style:name="{name}" style:family="paragraph">'
        f'<style:paragraph-properties fo:margin-bottom="0.08cm" {para}>'
        '<style:tab-stops><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops>'
        f'</style:paragraph-properties><style:text-properties {extra}/></style:style>')
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{esc(title)}</dc:title><meta:initial-creator>{esc(author)}</meta:initial-creator>
<meta:creation-date>{date}</meta:creation-date><dc:creator>{esc(author)}</dc:creator><dc:date>{date}</dc:date>
</office:meta>
<office:font-face-decls><style:font-face style:name="F" svg:font-family="&apos;{font}&apos;"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F"
 fo:font-size="10pt" fo:language="en" fo:country="GB"/></style:default-style></office:styles>
<office:automatic-styles>
<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
 fo:margin-top="1.8cm" fo:margin-bottom="1.8cm" fo:margin-left="2cm" fo:margin-right="2cm"/></style:page-layout>
{text_style("Name", f'fo:font-size="20pt" fo:font-weight="bold" fo:color="{colour}"')}
{text_style("Section", f'fo:font-size="12pt" fo:font-weight="bold" fo:color="{colour}"', 'fo:margin-top="0.35cm"')}
{text_style("Role", 'fo:font-weight="bold"', 'fo:margin-top="0.15cm" fo:keep-with-next="always"')}
{text_style("Org", 'fo:font-style="italic"')}
{text_style("Body", "")}
<style:style style:name="Wide" style:family="table"><style:table-properties style:width="17cm" table:align="left"/></style:style>
{column("Narrow", 5.4)}{column("Broad", 11.6)}{column("Dates", 3.6)}{column("Rest", 13.4)}
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:border="none"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
 text:label-followed-by="listtab" fo:text-indent="-0.4cm" fo:margin-left="0.6cm"/></style:list-level-properties>
</text:list-level-style-bullet></text:list-style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"/></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>
'''


def link(url, text=None):
    text = text or re.sub(r"^(https?://|mailto:)", "", url).rstrip("/")
    return f'<text:a xlink:type="simple" xlink:href="{esc(url)}">{esc(text)}</text:a>'


def place(basics):
    at = basics["location"]
    return ", ".join(x for x in (at["city"], at.get("region") or at["countryCode"]) if x)


def single_column(r):
    b, tab = r["basics"], "<text:tab/>"
    out = [p("Name", esc(b["name"])), p("Org", esc(b["label"])),
           p("Body", esc(f'{b["location"]["city"]}, United Kingdom | {b["phone"]} | '), link("mailto:" + b["email"]),
             " | ", link(b["url"]), " | ", link(b["profiles"][0]["url"])),
           h("Profile"), p("Body", esc(b["summary"])), h("Professional experience")]
    for w in r["work"]:
        out += [p("Role", esc(w["position"]), tab, esc(span(w, "long"))),
                p("Org", esc(f'{w["name"]}, {w["location"]}')), bullets(w.get("highlights", []))]
    out.append(h("Education"))
    for e in r["education"]:
        out += [p("Role", esc(f'{e["studyType"]} {e["area"]}'), tab, esc(span(e, "long"))),
                p("Org", esc(e["institution"]))]
    out.append(h("Skills"))
    out += [p("Body", esc(f'{s["name"]}: {", ".join(s["keywords"])}')) for s in r["skills"]]
    return "".join(out)


def two_columns(r):
    b = r["basics"]
    left = [h("Contact"), p("Body", esc(place(b))), p("Body", esc(b["phone"])),
            p("Body", link("mailto:" + b["email"])), p("Body", link(b["profiles"][0]["url"]))]
    for s in r["skills"]:
        left += [h(f'Skills: {s["name"]}'), bullets(s["keywords"])]
    left.append(h("Education"))
    for e in r["education"]:
        left += [p("Role", esc(f'{e["studyType"]}, {e["area"]}')), p("Org", esc(e["institution"])),
                 p("Body", esc(span(e, "numeric")))]
    right = [h("About me"), p("Body", esc(b["summary"])), h("Work")]
    for w in r["work"]:
        right += [p("Role", esc(w["position"])), p("Org", esc(f'{w["name"]} · {w["location"]}')),
                  p("Body", esc(span(w, "numeric"))), bullets(w.get("highlights", []))]
    return (p("Name", esc(b["name"])) + p("Org", esc(b["label"]))
            + table([["".join(left), "".join(right)]], ["Narrow", "Broad"]) + p("Body"))


def dates_in_table(r):
    b = r["basics"]
    rows = []
    for w in r["work"]:
        rows.append([p("Body", esc(span(w, "dotted", "-"))),
                     p("Role", esc(w["position"])) + p("Org", esc(f'{w["name"]}, {w["location"]}'))
                     + bullets(w.get("highlights", []))])
    schools = [[p("Body", esc(span(e, "dotted", "-"))),
                p("Role", esc(f'{e["studyType"]} {e["area"]}')) + p("Org", esc(e["institution"]))]
               for e in r["education"]]
    personal = [[p("Body", esc(k)), p("Body", v)] for k, v in (
        ("Address", esc(b["location"]["city"] + ", United Kingdom")), ("Telephone", esc(b["phone"])),
        ("E-mail", link("mailto:" + b["email"])))]
    skills = [[p("Body", esc(s["name"])), p("Body", esc("; ".join(s["keywords"])))] for s in r["skills"]]
    cols = ["Dates", "Rest"]
    return (p("Name", esc(b["name"])) + p("Org", esc(b["label"])) + table(personal, cols)
            + p("Body", esc(b["summary"])) + h("Employment history") + table(rows, cols)
            + h("Qualifications") + table(schools, cols) + h("Skills") + table(skills, cols) + p("Body"))


def libreoffice(name, body, title, date, font, colour, work):
    r = truth(name)
    source = work / (name.rsplit(".", 1)[0] + ".fodt")
    source.write_text(fodt(title, r["basics"]["name"], date, body(r), font, colour), encoding="utf-8")
    kind = "docx:Office Open XML Text" if name.endswith(".docx") else "pdf:writer_pdf_Export"
    subprocess.run(["soffice", f"-env:UserInstallation=file://{work}/office", "--headless",
                    "--convert-to", kind, "--outdir", str(work), str(source)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    made = work / name
    if name.endswith(".docx"):
        set_zip_dates(made, date)
    else:
        set_pdf_clock(made, date)
    shutil.copyfile(made, FOLDER / name)


def set_zip_dates(path, date):
    subprocess.run([sys.executable, str(RECIPE.parents[2] / "examples/sample-case/recipe/set_zip_dates.py"), str(path), date], check=True)


def set_pdf_clock(path, date):
    """Set what a producer took from the clock (dates, and LibreOffice's /ID and /DocChecksum), in
    place and in the same length, so that no offset moves."""
    data = path.read_bytes()
    digits = re.sub(r"\D", "", date).encode()
    data = re.sub(rb"D:\d{14}(?=[+Z-])", b"D:" + digits, data)
    ids = sorted(set(re.findall(rb"(?<=<)[0-9A-F]{32}(?=>)", data)), key=data.index)
    for i, old in enumerate(ids):
        data = data.replace(old, b"%030X%02X" % (int(digits), i))
    data = re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + b"%032X" % int(digits), data)
    path.write_bytes(data)


# ----------------------------------------------------------------------------------- Chromium

def emoji_page(r):
    b = r["basics"]
    role = lambda left, org, when, lines: (
        f'<div class="r"><b>{esc(left)}</b><span>{esc(when)}</span></div><div class="o">{esc(org)}</div>'
        + "".join(f'<div class="l">🔹 {esc(x)}</div>' for x in lines))
    work = "".join(role(w["position"], f'{w["name"]}, {w["location"]}', span(w, "short"),
                        w.get("highlights", [])) for w in r["work"])
    schools = "".join(role(f'{e["studyType"]} in {e["area"]}', e["institution"], span(e, "short"), [])
                      for e in r["education"])
    skills = "".join(f'<div class="l">🔹 {esc(s["name"])}: {esc(", ".join(s["keywords"]))}</div>'
                     for s in r["skills"])
    return f'''<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{esc(b["name"])} CV</title><style>
@page {{ size: A4; margin: 18mm }} body {{ font: 10.5pt/1.4 "Liberation Serif", "Noto Color Emoji", serif; margin: 0 }}
h1 {{ margin: 0; font-size: 22pt }} h2 {{ font-size: 13pt; margin: 12pt 0 3pt; border-bottom: 1pt solid #888 }}
.r {{ position: relative; margin-top: 5pt }} .r span {{ position: absolute; right: 0; color: #444 }} .o {{ color: #335 }}
.l {{ padding-left: 12pt }}</style></head><body><h1>{esc(b["name"])}</h1><div>{esc(b["label"])}</div>
<div>📍 {esc(place(b))} 📞 {esc(b["phone"])} 📧 <a href="mailto:{b["email"]}">{b["email"]}</a></div>
<div><a href="{b["profiles"][0]["url"]}">{b["profiles"][0]["url"][8:]}</a></div>
<h2>Summary</h2><div>{esc(b["summary"])}</div><h2>Experience</h2>{work}<h2>Education</h2>{schools}<h2>Skills</h2>{skills}</body></html>'''


def chromium(name, date, work):
    page = work / "page.html"
    page.write_text(emoji_page(truth(name)), encoding="utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    f"--user-data-dir={work}/chromium", "--no-pdf-header-footer", "--disable-pdf-tagging",
                    f"--print-to-pdf={work / name}", page.as_uri()],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    set_pdf_clock(work / name, date)
    shutil.copyfile(work / name, FOLDER / name)


# -------------------------------------------------------------------------------- python-docx

def python_docx(name, date):
    import docx
    from docx.shared import Pt
    r = truth(name)
    b, d = r["basics"], docx.Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Calibri", Pt(11)
    when = datetime.datetime.fromisoformat(date)
    d.core_properties.author = d.core_properties.last_modified_by = b["name"]
    d.core_properties.created = d.core_properties.modified = when
    d.core_properties.comments = ""
    d.core_properties.title = f'{b["name"]} – CV'
    d.add_heading(b["name"], 0)
    d.add_paragraph(f'{b["label"]} | {b["location"]["city"]}, {b["location"]["region"]}, Australia')
    d.add_paragraph(f'{b["email"]} | {b["phone"]}')
    d.add_paragraph(b["summary"])
    d.add_heading("Experience", 1)
    for w in r["work"]:
        line = d.add_paragraph()
        line.add_run(w["position"]).bold = True
        line.add_run(f', {w["name"]}, {w["location"]} ({span(w, "year")})')
        for text in w.get("highlights", []):
            d.add_paragraph(text, style="List Bullet")
    d.add_heading("Education", 1)
    for e in r["education"]:
        d.add_paragraph(f'{e["studyType"]} of {e["area"]}, {e["institution"]} ({span(e, "year")})')
    d.add_heading("Skills", 1)
    for s in r["skills"]:
        d.add_paragraph(", ".join(s["keywords"]))
    d.save(FOLDER / name)
    set_zip_dates(FOLDER / name, date)


def main():
    work = pathlib.Path(tempfile.mkdtemp())
    try:
        libreoffice("lo-single-column.pdf", single_column, "Curriculum vitae", "2026-08-03T09:14:20",
                    "Liberation Serif", "#203050", work)
        libreoffice("lo-two-column.pdf", two_columns, "Resume", "2026-09-21T17:40:02",
                    "DejaVu Sans", "#5a2d0c", work)
        libreoffice("lo-table.docx", dates_in_table, "CV", "2026-07-15T12:31:48",
                    "Liberation Sans", "#0b4f3c", work)
        chromium("chromium-emoji.pdf", "2026-10-02T06:55:31", work)
        python_docx("python-docx.docx", "2026-06-30T22:05:10")
    finally:
        shutil.rmtree(work, ignore_errors=True)


main()
