#!/usr/bin/env python3
"""Makes the golden cases' sources that cannot be typed: PDFs of two revisions and with a file
attached, a DOCX with an author, small pictures.

Needs Debian's python3-pil and libimage-exiftool-perl. The committed files are the reference; run
this only to change them: tests/cases/make-binaries.py
"""

import pathlib
import random
import subprocess
import zipfile

from PIL import Image, ImageDraw

HERE = pathlib.Path(__file__).resolve().parent


def content(lines):
    text = "BT /F1 12 Tf 72 740 Td 16 TL\n"
    text += "".join(f"({line}) Tj T*\n" for line in lines)
    return (text + "ET\n").encode("latin-1")


def stream(number, data):
    return (f"{number} 0 obj\n<< /Length {len(data)} >>\nstream\n".encode() + data
            + b"endstream\nendobj\n")


def pdf(objects):
    """A complete file of numbered objects and where its cross reference section begins."""
    data = b"%PDF-1.4\n"
    offsets = []
    for body in objects:
        offsets.append(len(data))
        data += body
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    data += (b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
             % (len(objects) + 1, start))
    return data, start


def page(lines, root=""):
    """Objects 1 to 5: one page of lines; root: more entries of the catalogue."""
    return [
        f"1 0 obj\n<< /Type /Catalog /Pages 2 0 R{root} >>\nendobj\n".encode(),
        b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n",
        stream(4, content(lines)),
        b"5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
        b" /Encoding /WinAnsiEncoding >>\nendobj\n",
    ]


def pdf_with_file(path, lines, name, attached):
    """One page, and a file attached as producers do that can read their own documents back."""
    root = f" /Names << /EmbeddedFiles << /Names [({name}) 6 0 R] >> >> /AF [6 0 R]"
    data, _ = pdf(page(lines, root) + [
        f"6 0 obj\n<< /Type /Filespec /F ({name}) /UF ({name}) /AFRelationship /Data"
        " /EF << /F 7 0 R >> >>\nendobj\n".encode(),
        stream(7, attached)])
    path.write_bytes(data)


def pdf_of_two_revisions(path, first, second):
    """A complete file, then an incremental update that replaces the page's content."""
    data, start = pdf(page(first))
    at = len(data)
    data += stream(4, content(second))
    update = len(data)
    data += b"xref\n4 1\n%010d 00000 n \n" % at
    data += b"trailer\n<< /Size 6 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (start, update)
    path.write_bytes(data)


def docx(path, author, lines):
    """The least a word processor would open."""
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    parts = {
        "[Content_Types].xml":
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="'
            'application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="'
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
            '<Override PartName="/docProps/core.xml" ContentType="'
            'application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        "_rels/.rels":
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/'
            f'officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="{package}/'
            'relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml":
            f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:creator>{author}</dc:creator></cp:coreProperties>",
        "word/document.xml": f'<w:document xmlns:w="{w}"><w:body>{body}</w:body></w:document>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as container:
        for name, text in parts.items():
            container.writestr(zipfile.ZipInfo(name, (2026, 11, 2, 10, 0, 0)), text)


def export(path, tables):
    """The export that a network gives its members: a zip of comma-separated tables."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as container:
        for name, text in tables.items():
            container.writestr(zipfile.ZipInfo(name, (2026, 11, 2, 10, 0, 0)), text)


def picture(path, seed):
    """An invented scene, different for each seed, small but rich enough for its hash."""
    dice = random.Random(seed)
    image = Image.new("RGB", (200, 240))
    draw = ImageDraw.Draw(image)
    for y in range(240):
        draw.line([(0, y), (200, y)], fill=(40 + y // 2, 90 + y // 3, 180 - y // 3))
    for _ in range(40):
        x, y, r = dice.randrange(200), dice.randrange(240), dice.randrange(6, 40)
        draw.ellipse([x - r, y - r, x + r, y + r],
                     fill=tuple(dice.randrange(256) for _ in range(3)))
    image.save(path, quality=85)


def main():
    pdf_of_two_revisions(
        HERE / "document-earlier-identity" / "resume.pdf",
        ["Colin Marsh", "colin.marsh@quillmail.example", "Experience",
         "Engineer, Northwind Example Inc.", "March 2019 - June 2021"],
        ["Jane Example", "jane.example@mail.example", "Experience",
         "Engineer, Northwind Example Inc.", "March 2019 - June 2021"])
    europass = (HERE / "honest-exact-formats" / "europass.xml").read_bytes()
    lines = ["Marta Lindqvist", "marta@lindqvist.example", "Work experience",
             "Data engineer, Northwind Example AB", "03/2019 - Present",
             "Analyst, Tallgrass Example & Co", "09/2015 - 02/2019", "Education",
             "Master of Science, Example University of Uppland", "2010 - 2015"]
    pdf_with_file(HERE / "honest-exact-formats" / "europass.pdf", lines, "europass.xml", europass)
    pdf_with_file(HERE / "attachment-disagrees" / "europass.pdf",
                  [line.replace("09/2015", "09/2011").replace("2010 - 2015", "2006 - 2011")
                   for line in lines], "europass.xml", europass)
    docx(HERE / "document-author" / "cv.docx", "Petra Dunmore",
         ["Jane Example", "jane.example@mail.example", "Experience",
          "Engineer, Northwind Example Inc.", "March 2019 – June 2021"])
    export(HERE / "honest-exact-formats" / "export.zip", {
        "Profile.csv": "First Name,Last Name,Headline,Geo Location,Websites\n"
                       "Marta,Lindqvist,Data engineer,\"Uppsala, Sweden\","
                       "[PORTFOLIO:https://lindqvist.example]\n",
        "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
                         "Northwind Example AB,Data engineer,\"Pipelines,\n\"\"and birds\"\"\","
                         "Uppsala,Mar 2019,\n"
                         "Tallgrass Example & Co,Analyst,,,Sep 2015,Feb 2019\n",
        "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
                         "Example University of Uppland,2010,2015,,Master of Science,\n",
        "Skills.csv": "Name\nPostgreSQL\nPython\n",
        "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\n"
                               "marta@lindqvist.example,Yes,Yes,1/2/20\n"})
    photo = HERE / "photo-place-time" / "photo.jpg"
    picture(photo, 1)
    subprocess.run(["exiftool", "-q", "-overwrite_original", "-Make=Kestrel", "-Model=K-10",
                    "-DateTimeOriginal=2026:10:20 14:22:31", "-OffsetTimeOriginal=+01:00",
                    "-GPSLatitude=38.7139", "-GPSLatitudeRef=N", "-GPSLongitude=9.1335",
                    "-GPSLongitudeRef=W", str(photo)], check=True)
    picture(HERE / "photo-shared" / "photo.jpg", 2)
    again = Image.open(HERE / "photo-shared" / "photo.jpg")
    again.resize((150, 180)).save(HERE / "photo-shared" / "earlier" / "avatar.jpg", quality=70)


if __name__ == "__main__":
    main()
