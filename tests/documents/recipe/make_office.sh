#!/bin/sh
# Make lo-marks.odt, .rtf and .doc of lo-marks.fodt with LibreOffice: make_office.sh FOLDER.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
for filter in "odt:writer8" "rtf:Rich Text Format" "doc:MS Word 97"; do
    soffice "-env:UserInstallation=file://$profile" --headless --convert-to "$filter" \
        --outdir "$1" "$here/lo-marks.fodt" >/dev/null
done
