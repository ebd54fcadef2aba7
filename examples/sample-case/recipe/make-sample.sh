#!/bin/sh
# Make the sample case's documents again with the programs that people use.  Debian 12.
# Usage: recipe/make-sample.sh [OUT [INPUTS [options of make_photo.py]]]
#   OUT     where the documents go; by default the folder above this one
#   INPUTS  a folder with resume.html.in, revision-1.json, revision-2.json, cv.fodt, photo.args;
#           by default this one
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$(dirname "$here")}
inputs=${2:-$here}
if [ $# -gt 2 ]; then shift 2; else set --; fi
mkdir -p "$out"

needed="chromium libreoffice-writer python3-numpy python3-pil libimage-exiftool-perl qpdf poppler-utils fonts-crosextra-carlito fonts-liberation"
missing=
for package in $needed; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
    echo "installing with apt-get:$missing" >&2
    sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 TZ=UTC

/usr/bin/python3 "$here/make_resume_pdf.py" "$inputs" "$out/resume.pdf"

soffice "-env:UserInstallation=file://$work/office" --headless \
    --convert-to 'docx:Office Open XML Text' --outdir "$work" "$inputs/cv.fodt" >/dev/null 2>&1
/usr/bin/python3 "$here/set_zip_dates.py" "$work/cv.docx" \
    "$(sed -n 's:.*<dc\:date>\(.*\)</dc\:date>.*:\1:p' "$inputs/cv.fodt" | head -n 1)"
mv "$work/cv.docx" "$out/cv.docx"

sh "$here/make_photo.sh" "$inputs" "$out/photo.jpg" "$@"

# What a reader must find: the second revision in the file, the first in its beginning.
name() { sed -n 's/.*"NAME": "\([^"]*\)".*/\1/p' "$inputs/revision-$1.json"; }
qpdf --check "$out/resume.pdf" >/dev/null
pdftotext "$out/resume.pdf" - | grep -q "^$(name 2)\$"
if [ "$(name 1)" != "$(name 2)" ] && pdftotext "$out/resume.pdf" - | grep -F "$(name 1)"; then
    echo "revision 1 shows through" >&2
    exit 1
fi
first_end=$(grep -aob '%%EOF' "$out/resume.pdf" | sed -n '1s/:.*//p')
head -c $((first_end + 6)) "$out/resume.pdf" >"$work/first.pdf"
pdftotext "$work/first.pdf" - | grep -q "^$(name 1)\$"
ls -l "$out/resume.pdf" "$out/cv.docx" "$out/photo.jpg"
