#!/usr/bin/env python3
"""Makes the sources of the golden case mail-attachment-disagrees: a résumé as ODT, and a mail with
a later version of it as RTF.

Needs Debian's libreoffice-writer. The committed files are the reference; run this only to change
them: tests/cases/make-office.py
"""

import email.message
import email.utils
import pathlib
import subprocess
import tempfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{prefix}="{ODF}{name}:1.0"'
    for prefix, name in (("office", "office"), ("style", "style"), ("text", "text"),
                         ("fo", "xsl-fo-compatible"), ("meta", "meta")))
STYLES = """<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties>
<style:tab-stops><style:tab-stop style:position="6.5in" style:type="right"/></style:tab-stops>
</style:paragraph-properties></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:default-outline-level="1"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/>
</style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
 style:default-outline-level="2"><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/>
</style:style></office:styles>"""


def heading(text, level):
    return (f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">'
            f"{escape(text)}</text:h>")


def paragraph(*parts):
    return ('<text:p text:style-name="Standard">' + "<text:tab/>".join(map(escape, parts))
            + "</text:p>")


def resume(jobs):
    body = heading("Ilse Vanterpool", 1)
    body += paragraph("ilse@vanterpool.example | +1 614 555 0187 | Columbus, Ohio")
    body += heading("Experience", 2)
    for firm, title, dates in jobs:
        body += paragraph(firm, dates) + paragraph(title)
    body += heading("Education", 2)
    body += paragraph("Larkmoor College", "2009 – 2012") + paragraph("BSc, Chemistry")
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.2" '
            'office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>'
            "<meta:initial-creator>Ilse Vanterpool</meta:initial-creator>"
            "<meta:creation-date>2026-10-01T10:00:00</meta:creation-date></office:meta>"
            f"{STYLES}<office:body><office:text>{body}</office:text></office:body>"
            "</office:document>")


def convert(text, filter_name, path):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / (path.stem + ".fodt")
        source.write_text(text, encoding="utf-8")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                        "--convert-to", filter_name, "--outdir", path.parent, source],
                       check=True, stdout=subprocess.DEVNULL)


def mail(attachment):
    message = email.message.EmailMessage()
    message["From"] = email.utils.formataddr(("Ilse Vanterpool", "ilse@vanterpool.example"))
    message["To"] = "jobs@globex.example"
    message["Subject"] = "Application – laboratory lead"
    message["Date"] = "Mon, 16 Nov 2026 09:30:00 -0500"
    message["Message-ID"] = "<20261116.1@vanterpool.example>"
    message.set_content("Dear Sir or Madam,\n\nplease find my résumé attached.\n\nIlse Vanterpool\n",
                        cte="quoted-printable")
    message.add_attachment(attachment, maintype="application", subtype="rtf",
                           filename="Résumé Vanterpool.rtf")
    message.set_boundary("=_a_boundary_that_stays")
    return message.as_bytes()


def main():
    case = HERE / "mail-attachment-disagrees"
    convert(resume([("Globex Coatings Inc.", "Laboratory Lead", "March 2019 – June 2021"),
                    ("Initech Labs", "Chemist", "May 2012 – February 2019")]),
            "odt:writer8", case / "cv.odt")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "later.rtf"
        convert(resume([("Globex Coatings Inc.", "Laboratory Lead", "March 2019 – June 2024"),
                        ("Initech Labs", "Chemist", "May 2012 – February 2019")]),
                "rtf:Rich Text Format", path)
        (case / "mail.eml").write_bytes(mail(path.read_bytes()))


if __name__ == "__main__":
    main()
